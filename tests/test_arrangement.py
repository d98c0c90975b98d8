"""What is said where: regret before the no, and once."""

from __future__ import annotations

import pytest

from rewriter.arrangement import arranged
from rewriter.text import Message

LATE = "My kettle is broken and nobody answers!!"


@pytest.mark.parametrize(
    ("draft", "order"),
    [
        (
            "What I can offer is a voucher. We forgot to switch it on. Would you like that?",
            "We forgot to switch it on. What I can offer is a voucher. Would you like that?",
        ),
        (
            "What I can offer is a voucher. It runs for a year. Would you like that?",
            "What I can offer is a voucher. It runs for a year. Would you like that?",
        ),
        (
            "What I can offer is a voucher. The voucher runs for a year. Would you like that?",
            "What I can offer is a voucher. The voucher runs for a year. Would you like that?",
        ),
        (
            "What I can offer is a voucher.\n\nWe forgot to switch it on. Would you like that?",
            "What I can offer is a voucher.\n\nWe forgot to switch it on. Would you like that?",
        ),
        ("No refunds. Sorry you had trouble.", "Sorry you had trouble. No refunds."),
        (
            "We can't refund it. So sorry about that! You can swap it.",
            "So sorry about that! We can't refund it. You can swap it.",
        ),
        (
            "Hi Tom,\n\nWe can't refund it. Sorry about that.\n\nJo",
            "Hi Tom,\n\nSorry about that. We can't refund it.\n\nJo",
        ),
        ("Sorry. I apologise. We are sorry for any inconvenience. It ships on Monday.", "Sorry. It ships on Monday."),
        (
            "I'm sorry your kettle leaks. Again, we apologise for the trouble. It ships Monday.",
            "I'm sorry your kettle leaks. It ships Monday.",
        ),
        (
            "Dear Jo,\n\nI'm sorry your kettle leaks. Thank you for writing to us. The new one ships Monday.",
            "Dear Jo,\n\nThank you for writing to us. I'm sorry your kettle leaks. The new one ships Monday.",
        ),
        (
            "I can't refund it. Is there another way I can help here? See you on Friday!",
            "I can't refund it. Is there another way I can help here? See you on Friday!",
        ),
        (
            "I can't refund it. Is there another way I can help here? The bag is yours. Enjoy the show!",
            "I can't refund it. The bag is yours. Is there another way I can help here? Enjoy the show!",
        ),
        ("Sorry. We know it's frustrating that it leaks.", "Sorry, we know it's frustrating that it leaks."),
        ("sorry. i can see why it hurts. it ships monday", "sorry, i can see why it hurts. it ships monday"),
        ("Apologies. I know it's late. It ships Monday.", "Apologies, I know it's late. It ships Monday."),
    ],
)
def test_regret_comes_first_and_once(draft: str, order: str) -> None:
    """A bare apology moves before the no it follows, and a second one goes."""
    assert arranged(Message(draft, LATE)) == order


@pytest.mark.parametrize(
    "draft",
    [
        "Sorry about the kettle. We can't refund it.",
        "We can't refund it. I'm sorry the seal broke on day 31. You can swap it.",
        "It can't be changed.\n\nSorry for the inconvenience.",
        "I'm sorry your kettle leaks. I'm also sorry about the missing lid.",
        "It ships on Monday. Sorry for the wait.",
        "Sorry? Which kettle is it?",
        "I'm sorry your kettle leaks. Thank you for your feedback. It helps us get better.",
        "Sorry. We know the fitter is in Leeds today.",
        "It ships on Monday. Thank you for writing to us.",
        "I'm sorry your kettle leaks. Thank you for the photos.",
        "I'm sorry your kettle leaks.\n\nThank you for writing to us.",
        "Sorry.\n\nI know it's late.",
    ],
)
def test_what_says_more_stays_where_it_stands(draft: str) -> None:
    """A sentence with a matter of its own, a paragraph of its own or a question is left alone."""
    assert arranged(Message(draft, LATE)) == draft


def test_a_calm_customer_changes_nothing() -> None:
    """Where no problem is open, order is the agent's."""
    draft = "We don't open on Sunday. Sorry about that."
    assert arranged(Message(draft, "Do you open on Sunday?")) == draft


@pytest.mark.parametrize(
    ("draft", "order"),
    [
        (
            "I'm afraid there are no refunds. Is there another way we can help here? Your ticket is valid tomorrow too.",
            "I'm afraid there are no refunds. Your ticket is valid tomorrow too. Is there another way we can help here?",
        ),
        (
            "It can go on Monday. Would you like that? It costs nothing.",
            "It can go on Monday. It costs nothing. Would you like that?",
        ),
        (
            "I can't backdate it. If anything about the cover raises a question, just reply here. It starts today. Is that all right?",
            "I can't backdate it. It starts today. Is that all right?",
        ),
    ],
)
def test_what_we_ask_comes_last_and_once(draft: str, order: str) -> None:
    """A question of ours stands behind all that is said, and goes where the agent asks one."""
    assert arranged(Message(draft, LATE)) == order


def test_an_agents_own_question_stays() -> None:
    """Only our own wordings move."""
    draft = "I can't refund it. Which colour would you like instead? We have red and blue."
    assert arranged(Message(draft, LATE)) == draft
