"""One way of writing through a whole reply."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rewriter.register import levelled
from rewriter.text import Message

TYPED = "its at the depot. water truck stands at Mill Lane until 20:00"


@pytest.mark.parametrize(
    ("draft", "reply", "becomes"),
    [
        (TYPED, f"I'm sorry about this. {TYPED}", "I'm sorry about this. It's at the depot. Water truck stands at Mill Lane until 20:00."),
        (TYPED, f"sorry about this. {TYPED}", f"sorry about this. {TYPED}"),
        (f"hey, {TYPED}", "hey, sorry about this. Water truck stands at Mill Lane until 20:00", "hey, sorry about this. Water truck stands at Mill Lane until 20:00"),
        ("It's at the depot. they said so", "I'm sorry. It's at the depot. they said so", "I'm sorry. It's at the depot. they said so"),
    ],
    ids=["beside-new-sentences", "all-in-small-letters", "on-the-line-of-its-greeting", "not-typed-in-haste"],
)  # fmt: skip
def test_hasty_sentences_are_written_as_the_new_ones_are(draft: str, reply: str, becomes: str) -> None:
    """A kept sentence gets its capital, apostrophes and stop only beside sentences that have them."""
    message = Message(draft, "")
    assert levelled(message, replace(message, draft=reply)) == becomes
