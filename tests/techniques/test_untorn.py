"""Mends that tear nothing: what goes is a whole, what stays has its verb, its subject and every word of use."""

from __future__ import annotations

import pytest

from rewriter.mending import mend
from rewriter.technique import techniques
from rewriter.text import Context, Message

LATE = "My order is late again and nobody answers!!"
BY_NAME = {check.name: check for check in techniques()}

MENDED = (
    ("early-thanks", "We count ourselves lucky to have customers as understanding as you. I'll ask the depot.", LATE, "I'll ask the depot."),
    ("early-thanks", "Ever so kind of you to bear with our little practice. I'll ring you by eleven.", LATE, "I'll ring you by eleven."),
    ("early-thanks", "Kindly accept our gratitude for your forbearance. I'll ask the depot.", LATE, "I'll ask the depot."),
    ("early-thanks", "thanks so much for waiting, ur a star. i'll ask the depot", LATE, "i'll ask the depot"),
    ("early-thanks", "I'll ask the depot and appreciate your patience.", LATE, "I'll ask the depot."),
    ("early-thanks", "its with the depot thanks for waiting", LATE, "its with the depot"),
    ("blame-shifting", "The lad who set up your line put a wrong postcode in.", LATE, "A wrong postcode was put in."),
    ("blame-shifting", "That promise was made by a manager who is no longer with us.", LATE, "That promise was made by us."),
    ("blame-shifting", "The kitchen still hasn't confirmed.", LATE, "We still haven't confirmed."),
    ("blame-shifting", "The warehouse just sent the wrong size.", LATE, "We just sent the wrong size."),
    ("blame-shifting", "Everything since then is down to the courier. I'm asking them now.", LATE, "I'm asking them now."),
    ("blame-shifting", "The case was left on the belt over there, it isn't us who load.", LATE, "The case was left on the belt over there."),
    ("blame-shifting", "It failed because you didn't update the firmware like the manual says.", LATE, "It failed because the firmware wasn't updated like the manual says."),
    ("blame-shifting", "You put the wrong password in three times on Sunday.", LATE, "The wrong password was put in three times on Sunday."),
    ("blame-shifting", "You entered the wrong address.", LATE, "The address we have is not right."),
    ("blame-shifting", "They close at eight, so call the surgery, not us.", LATE, "They close at eight, so call the surgery."),
    ("heated-wording", "Like I said 2 messages ago, it's the blue one.", LATE, "It's the blue one."),
    ("heated-wording", "As I said, and said, and now say again: the assessor has it till the 9th.", LATE, "The assessor has it till the 9th."),
    ("heated-wording", "oh no, not the save file 🙄 check cloud backups under settings", LATE, "check cloud backups under settings"),
)  # fmt: skip

FINE = (
    ("heated-wording", "Call 144 now. If she can't breathe, five blows between the shoulder blades.", "My child swallowed a bead!"),
    ("heated-wording", "Open a window so that you can breathe freely.", LATE),
    ("heated-wording", "Could you send me a photo of the silver plate?", LATE),
    ("excuse", "Reply here with the match id and I file it for you.", "My ban is wrong!!"),
    ("excuse", "That's the gas emergency line, they come day and night.", "I smell gas in the hall!!"),
    ("excuse", "Two of us are out on the towpath, and the warden has her number.", "My dog got out of your kennel!!"),
    ("excuse", "The payment is under review.", "I don't recognise a payment!!"),
    ("excuse", "The repayment is with finance for approval.", "You still owe me 340!"),
    ("excuse", "Always take the receipt along, they look it up by the number on it.", "The shop refuses to look at it!!"),
    ("blame-shifting", "The server ran out of space at 9; it has room again.", LATE),
    ("blame-shifting", "The rider stuff is on the second page.", LATE),
    ("overpromise", "You'll have the answer from me at four today.", LATE),
    ("overpromise", "I've put your order aside; it's there from 8.", LATE),
    ("overpromise", "I'll pass it on to the whole team, they'll be over the moon.", "Tariq was brilliant!"),
    ("overpromise", "The city refunds it to residents; form R4 on their site.", LATE),
    ("overpromise", "I see that we all point at each other, and it stops here.", LATE),
    ("vague-expectation", "I'll ring you myself at 4 with the name of the plumber.", LATE),
    ("vague-expectation", "They'll phone you from the number on the back of your card within the hour.", LATE),
    ("vague-expectation", "The reprint calls you a dog.", "The programme lists my dog as a cat!"),
    ("vague-expectation", "Nobody will ring you.", "I don't want anyone to ring me!"),
    ("blunt-refusal", "Please put the dog in another room, he isn't allowed in otherwise.", "What do I do?"),
    ("blunt-refusal", "Take your time, I'll stay in the chat.", "Sorry I'm slow, can you wait for me?"),
    ("blunt-refusal", "The code had lapsed at midnight. Here's a fresh one: SUMMER-2.", "Can I have the code to work?"),
    ("dead-end", "The fine is cancelled, nothing more to do.", "I was fined although I had a ticket!"),
)  # fmt: skip

STILL = (
    ("heated-wording", "Breathe, please.", LATE),
    ("heated-wording", "Shall we bring it on a silver plate?", LATE),
    ("excuse", "Sorry, with the match in town it's hard.", LATE),
    ("excuse", "Two of us in the whole office today.", LATE),
    ("overpromise", "You'll be over the moon with it.", LATE),
    ("overpromise", "It's there on Monday.", LATE),
    ("vague-expectation", "Somebody will ring you.", LATE),
    ("vague-expectation", "We've waited two hours ourselves and will be in touch.", LATE),
    ("blunt-refusal", "We can't refund it otherwise.", "Can I have my money back?"),
    ("dead-end", "Nothing more to do, sorry.", "My bag is lost!"),
)  # fmt: skip


@pytest.mark.parametrize(("name", "draft", "customer", "reply"), MENDED)
def test_what_stays_stands(name: str, draft: str, customer: str, reply: str) -> None:
    """The mend of the one fault leaves whole sentences and every word of use."""
    message = Message(draft, customer, Context(language="en"))
    edits = [BY_NAME[name].mend(message, fault) for fault in BY_NAME[name].find(message)]
    assert mend(message, tuple(e for e in edits if e)) == reply


@pytest.mark.parametrize(("name", "draft", "customer"), FINE)
def test_what_is_of_use_is_no_fault(name: str, draft: str, customer: str) -> None:
    """First aid, a way, news of the case and a promise of our own are left as they are."""
    assert not list(BY_NAME[name].find(Message(draft, customer, Context(language="en"))))


@pytest.mark.parametrize(("name", "draft", "customer"), STILL)
def test_what_sounds_like_it_is_a_fault_still(name: str, draft: str, customer: str) -> None:
    """The neighbours of what is fine are found as before."""
    assert list(BY_NAME[name].find(Message(draft, customer, Context(language="en"))))
