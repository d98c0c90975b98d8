"""A sentence's moves are read from what it says, not from what it quotes."""

from __future__ import annotations

import pytest

from rewriter.moves import made_by, moves
from rewriter.text import Message, sentences


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("I'm sorry your parcel is late.", "apology"), ("We apologise for the wait.", "apology"), ("My apologies!", "apology"), ("That must be frustrating.", "empathy"), ("I can see why you're upset.", "empathy"),
        ("I'll ask the depot where it is.", "own-step"), ("We're looking into it.", "own-step"), ("Let me check that.", "own-step"), ("You can pick it up in Lyon.", "alternative"), ("Call us on 1.877.350.0038.", "route"),
        ("Please PM us more info.", "route"), ("Please restart the router.", "instruction"), ("Kindly proceed with a new booking.", "instruction"), ("Be sure to report it.", "instruction"), ("Which lamp flickers?", "question"),
        ("Let me know if it stays red.", "invitation"), ("It comes on Friday.", "time"), ("I've refunded it.", "done"), ("Restored it.", "done"), ("Thank you for the photo.", "thanks"), ("Is there anything else?", "closing"),
    ],
)  # fmt: skip
def test_a_move_is_read(text: str, move: str) -> None:
    """Each move is known by its words."""
    assert move in moves(sentences(text)[0])


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("I'm sorry, but no.", "apology"),
        ("I'm sorry you feel that way.", "apology"),
        ("The parcel is in Lyon.", "own-step"),
        ("The parcel is in Lyon.", "apology"),
        ("It can't be refunded.", "alternative"),
        ('"I\'m sorry."', "apology"),
    ],
)
def test_a_move_is_not_read_into_it(text: str, move: str) -> None:
    """A denied, false or quoted move is none."""
    assert move not in moves(sentences(text)[0])


def test_a_draft_makes_the_moves_of_its_body() -> None:
    """Greeting and sign-off make none."""
    assert made_by(Message("Hi Anna,\nI'm sorry it's late.\nThanks,\nTom")) >= {"apology"}
    assert made_by(Message("Hi Anna,")) == frozenset()
