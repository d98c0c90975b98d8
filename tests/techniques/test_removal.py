"""Words are taken out of a sentence so that what is left stands."""

from __future__ import annotations

import pytest

from rewriter.techniques._removal import removal
from rewriter.text import Message, apply

CUTS = {  # the sentence with [what goes], and what is left
    "The readings were rejected, which [the page says not to do].": "The readings were rejected.",
    "Two calendars clash, even though [the page warns of it].": "Two calendars clash.",
    "It leaves at noon, and [that is that].": "It leaves at noon.",
    "Come in, [everybody does].": "Come in.",
    "Sorry about that, [such things occur].": "Sorry about that.",
}


@pytest.mark.parametrize(("marked", "left"), CUTS.items())
def test_nothing_hangs_behind_a_cut(marked: str, left: str) -> None:
    """What tied the words that go to those that stay goes with them."""
    assert _without(marked) == left


@pytest.mark.parametrize(
    "marked", ["I'd refund it if [you had told us].", "It was hit by [a branch].", "We said that [it was so]."]
)
def test_half_a_condition_is_no_promise(marked: str) -> None:
    """What would say something else without its other half is not cut."""
    assert _without(marked) is None


def _without(marked: str) -> str | None:
    start, end = marked.index("["), marked.index("]") - 1
    message = Message(marked.replace("[", "").replace("]", ""))
    edit = removal(message, message.body[0], start, end)
    return None if edit is None else apply(message.draft, [edit])
