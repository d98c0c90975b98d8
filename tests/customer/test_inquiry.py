"""A plain question with its circumstances and a slip of their own are no problem of ours; the same small words elsewhere are."""

from __future__ import annotations

import pytest

from rewriter.customer.situation import situation
from rewriter.text import Message

ASKED = (
    "Do I need a permit for a bouncy castle on the green? It's only for an afternoon",
    "Do you tune harpsichords? Third floor, narrow stairs, no lift",
    "I'm a student, my sister isn't. Can we both get the pass?",
    "How long does the visa take? We fly in May, not booked the hotel yet",
    "My husband is in a wheelchair since his fall. Can the table be by the door?",
    "Could my check-up on Monday be by phone instead? can't get parking",
    "Do second helpings get added to the bill of whoever ordered or whoever ate",
    "Any chance of a late checkout on Friday?",
    "Am I allowed to paint the fence?",
    "What's the out of pocket maximum on the family plan?",
    "Could I renew the atlas a third time? I'm just slow!",
    "My rose didn't make it through the frost (out of the guarantee, I know). What would you plant instead?",
    "My daughter found out she loves robots. Is it too late to join the club?",
    "I don't eat meat. Do you have something with mushrooms?",
    "Which adapter do I need? I don't know the model.",
    "What is the fee if I cancel? I haven't decided.",
    "lost one of the buttons off my coat, do you sell them?",
    "I left my scarf on the tram, it isn't worth much. Do you have a lost property office?",
    "I was at the doctor's and missed your fitter, my own fault. Can I rebook?",
    "Do you sharpen shears? Only the one pair",
    "My gran can't manage stairs since her hip op. Is the tea room on the ground floor?",
    "oops, booked the 4th instead of the 5th. my bad. can it be swapped?",
    "dropped my phone in the bath, is that covered",
    "I lost the leaflet with the times, could you send it again?",
    "no garden, north facing balcony. what herbs would live?",
    "Am I too late for the early bird price?",
    "can't come thursday, kids are ill. Other dates?",
    "what's the latest I can drop the car back without paying for another day",
    "forgot to pause this week's veg, my mistake. guess it already left?",
)
AMISS = (
    "Do I need to wait in? It's only half of what I ordered",
    "Do you even read these? No reply, no refund, no lift",
    "Can you help? I don't have any water",
    "How long does the visa take? I applied in May, not heard anything yet",
    "My husband is in a wheelchair. Do you know why the lift is still out?",
    "Could my son move to the other class, he is bullied",
    "which plan do I have, your list is unreadable",
    "Can the plumber come on Sunday, the drip is driving me mad",
    "Does nobody answer my mails",
    "when does my ban end, I didn't cheat",
    "we wanted late checkout, reception said ok, now the maid knocks!",
    "I am out of pocket by £40 because of you",
    "Could you explain why I have to call a third time?",
    "My rose didn't make it because you packed it in plastic. What now?",
    "I left my scarf with your driver and he threw it away. Do you pay for it?",
    "I lost my luggage on your flight, where do I ask?",
    "my fault for trusting you. Where is my bed?",
    "You said it was my own fault. Is it?",
    "Can I rebook? Your fitter never came",
    "Your slow site ate my form",
    "when can I have my cat back",
    "My son is ill from your fish. Other dates?",
    "I lost the ring because your driver dropped it, can you send it again?",
    "what's the latest on my refund, nobody answers",
)


@pytest.mark.parametrize("customer", ASKED)
def test_who_only_asks_has_no_problem(customer: str) -> None:
    """What one has to tell with a question, and what they did themselves, calls for no regret."""
    assert not situation(Message("It's on the page.", customer)).open


@pytest.mark.parametrize("customer", AMISS)
def test_the_same_words_with_something_amiss_are_a_problem(customer: str) -> None:
    """The twin that was let down stays open."""
    assert situation(Message("It's on the page.", customer)).open
