"""Law: a step and a last word speak of this case, ask nothing that is known, and promise nothing."""

from __future__ import annotations

import pytest

from rewriter.customer.situation import situation
from rewriter.matter import another_way, asked_of, last_word, name_of, question, settled, step
from rewriter.text import Context, Message

_BACK = "tell you here what I find"


@pytest.mark.parametrize(
    ("customer", "name"),
    [
        ("the lift at Park St is still out", "the lift"), ("My bag is still missing", "your bag"), ("no refund yet", ""), ("I've been waiting 3 weeks for my refund", "your refund"), ("my son is crying", ""),
        ("need to cancel, broke my ankle", ""), ("wrong lamp again", "the lamp"), ("the ferry left without me", ""), ("you left my sons outside", ""), ("my son spent 312 on gems without asking", ""),
        ("I had to go home without handing in anything!", ""), ("still waiting for my training", "your training"), ("the printer you recommended doesn't work with my mac", "the printer"), ("It whistles all day. She stopped answering the phone.", ""), ("Ur heating oil delivery spilled in my driveway", ""),
    ],
)  # fmt: skip
def test_the_matter_has_a_short_name(customer: str, name: str) -> None:
    """Or none: a person, a body and a time are no matter."""
    assert name_of(situation(Message("", customer))) == name


@pytest.mark.parametrize(
    ("customer", "draft", "said"),
    [
        ("1h40 and my food still says 'preparing'", "kitchen is swamped tonight", "I'll ask the kitchen about your food and tell you here what they say."),
        ("Order 5521 says delivered but nothing came", "The driver says he delivered it.", "I'll check where order 5521 was left and tell you here."),
        ("My parcel is two weeks late", "That is a pity.", "I'll find out where your parcel is and tell you here."),
        ("You charged me twice!!", "Hm.", "I'll look into the two charges and tell you here what I find."),
        ("The pizza arrived cold!", "Hm.", "I'll find out what happened with the pizza and tell you here."),
    ],
)  # fmt: skip
def test_a_step_says_what_about(customer: str, draft: str, said: str) -> None:
    """And whom we ask, where the draft names somebody who knows."""
    assert step(Message(draft, customer), _BACK) == said


@pytest.mark.parametrize(
    ("customer", "draft", "asked"),
    [
        ("Bill went from 29 to 61", "You can go on the 35 plan if you sign for 12 months.", "Would you like that?"),
        ("Paid for a large pizza, got a small one", "I can give you 6.50 back.", "Shall I do that?"),
        ("My bike was stolen and you say no", "No lock receipt, no payout.", "Do you have the lock receipt?"),
        ("I have the receipt. My bike was stolen", "No receipt, no payout.", ""),
        ("the doctor wasn't even there", "Next free one is the 24th at 8:20.", "Would that time suit you?"),
        ("Bill went from 29 to 61", "There's no way we can change that.", ""),
        ("Can we come on Saturday instead?", "Saturday is full.", "Which other day would suit you?"),
        ("my account got banned for nothing", "Ban stays.", "Do you know which rule it was for?"),
        ("Order 5521 says delivered but nothing came", "Hm.", "Is there a neighbour or a reception it could be with?"),
        ("parcel says delivered, my neighbour has nothing", "Hm.", ""),
        ("Third time. The kettle came with a cracked lid", "We can't replace the lid, send it back.", "Do you still have the box it came in?"),
        ("The kettle is loud", "You can't have that.", ""),
        ("Our guide never came", "We can offer another tour on Wednesday. Money back we don't do.", ""),
        ("Our guide never came", "We can offer another tour on Wednesday, no charge.", "Would you like that?"),
        ("You shrank my father's suit", "We could give you 20 pounds. Sorry for your loss.", ""),
        ("The dress arrived with a huge stain", "Return it and we refund you.", ""),
        ("You cut my hair too short", "Hm.", ""),
        ("The sleeves are too short", "Hm.", "Is it only the fit, or is something wrong with it too?"),
    ],
)  # fmt: skip
def test_a_question_is_one_that_nobody_has_answered(customer: str, draft: str, asked: str) -> None:
    """The draft leaves it open, and the customer has not said it."""
    assert question(Message(draft, customer)) == asked


@pytest.mark.parametrize(
    ("customer", "draft", "said"),
    [
        ("still no signal in LS6 since mon", "The mast is down until Friday.", "If there's still no signal after that, reply here."),
        ("the lift is out", "The motor arrives before Friday.", "If it's still out after that, reply here."),
        ("The lights are all out", "The part comes on Friday.", "If they're still out after that, reply here."),
        ("My hair is falling out since your shampoo!", "The new one comes on Friday.", ""),
        ("the boiler broke down on sunday", "The new one comes on Friday.", "If it's still down after that, reply here."),
        ("The key broke off in the lock", "The fitter comes on Friday.", ""),
        ("My son was locked in the room", "The fitter comes on Friday.", ""),
        ("need to cancel, broke my ankle", "12 month contract, no early exit.", "If anything about the contract raises a question, just reply here."),
        ("My parcel is two weeks late", "I'm checking it.", "If your parcel turns up in the meantime, reply here."),
        ("wtf!!!", "Hm.", ""),
        ("My dog came back hurt", "Our vet bill limit is £100. No more is paid.", ""),
        ("My daughter was left at the stop", "An adult must be there, that's in the rules.", ""),
    ],
)  # fmt: skip
def test_the_last_word_fits_the_draft(customer: str, draft: str, said: str) -> None:
    """A time that was named, what wants explaining, what may change; and nothing rather than a phrase."""
    assert last_word(Message(draft, customer)) == said


def test_an_email_is_answered_by_email() -> None:
    """The way back is the channel's."""
    message = Message("I'm checking it.", "My parcel is two weeks late", Context(channel="email"))
    assert last_word(message).endswith("reply to this email.")


def test_who_is_asked_and_what_is_settled() -> None:
    """Somebody the draft names; and a matter that stays as it is."""
    assert asked_of(Message("Ask the airport, they handle bags.", "")) == "the airport"
    assert asked_of(Message("It is with our billing team.", "")) == "our billing team"
    assert not asked_of(Message("The driver says he delivered it.", ""))
    assert settled(Message("Ban stays.", "")) and not settled(Message("It leaves today.", ""))


@pytest.mark.parametrize("customer", ["My parcel is late AGAIN, third time, I'm furious!!", "Can I change the date?"])
def test_behind_a_no_that_stays_one_question_is_asked(customer: str) -> None:
    """It speaks for those the draft speaks for, and adds no second regret: the no is told gently, and that is enough."""
    said = another_way(Message("No.", customer, Context()), "we")
    assert said.endswith("?") and said.count(".") == 0 and " I " not in f" {said}"
