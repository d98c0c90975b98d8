"""What befell a customer, told without a word of complaint."""

from __future__ import annotations

import pytest

from rewriter.customer.situation import situation
from rewriter.text import Context, Message, Turn

BEFELL = (
    "ordered the red one got the blue one",
    "My seat had been sold to someone else, I stood all evening.",
    "I booked the step-free tour and there were 30 steps. My wife had to wait outside.",
    "The ferry sailed at 8:40. My booking says 9:00.",
    "The hedge was cut to the ground and we asked for a trim.",
    "Chimney sweep left soot all over the carpet",
    "You people gave my seat to someone else even though I paid for 12A",
    "Got a parking fine while I was in your store",
    "You had my cello for a new bridge and it came back with a peg that sticks",
    "Our dog came home from your kennel with a limp",
    "Your courier reversed over my hedge",
    "queued 2 hours and then your system threw me out",
    "Our wedding dress is in that case and the ceremony is TOMORROW",
)
CALM = (
    "I typed the wrong house number at checkout, can you change it?",
    "I'm a bit late sending the form back, is the 5th still ok?",
    "There's talk of a strike on Friday. Will my sofa be late?",
    "We've moved house, the new address is 9 Elm Rise.",
    "A friend had a terrible time with another gym, so before I sign: is there a contract?",
    "The coat came back without a mark, thank you",
    "My son came back from your camp with a big smile",
    "I'm coming back with a friend, can we have the same table?",
    "It came back with a free pouch, lovely",
    "Can I drive over my old route with the new pass?",
    "Can I take the afternoon off from the course?",
    "The falcon show was magic, my son talks of nothing else",
    "WHAT ARE YOUR OPENING HOURS",
    "I gave my ticket to someone else, can you put her name on it?",
    "Is there paint left over, and can I buy it?",
    "What happens if I get a fine for a late book?",
)


@pytest.mark.parametrize("customer", BEFELL)
def test_an_event_against_what_was_agreed_is_a_problem(customer: str) -> None:
    """Nobody writes it to say that all is well."""
    assert situation(Message("The next one is on Monday.", customer)).open


@pytest.mark.parametrize("customer", CALM)
def test_a_slip_of_their_own_a_notice_and_praise_are_none(customer: str) -> None:
    """What they did, plan, ask or enjoyed calls for no regret."""
    assert not situation(Message("The next one is on Monday.", customer)).open


def test_a_glad_answer_tells_a_story_from_a_complaint() -> None:
    """The same plain story is no complaint to whoever is glad of it."""
    story = "Your nurse sent my mother home on Tuesday with a new plan."
    assert situation(Message("The ward opens at ten.", story)).open
    assert not situation(Message("How lovely to hear, thank you!", story)).open


def test_a_plain_statement_answers_what_was_asked() -> None:
    """After a question of ours a statement is its answer, and no complaint."""
    said = "The lamp was on the left shelf and the box was green."
    asked = Context(conversation=(Turn("agent", "Where was the lamp?"),))
    assert not situation(Message("Thank you, I see it.", said, asked)).open
