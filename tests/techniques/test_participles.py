"""The passive form of what somebody did, or never did."""

from __future__ import annotations

import pytest

from rewriter.techniques._participles import participle

OF_BASE = {
    "choose": "chosen", "feed": "fed", "ring": "rung", "catch": "caught", "spread": "spread", "begin": "begun", "send": "sent", "cancel": "cancelled",
    "label": "labelled", "reveal": "revealed", "submit": "submitted", "visit": "visited", "credit": "credited", "refer": "referred", "offer": "offered", "ship": "shipped",
    "fit": "fitted", "quit": "quit", "unplug": "unplugged", "rebook": "rebooked", "fix": "fixed", "play": "played", "carry": "carried", "agree": "agreed", "exceed": "exceeded",
}  # fmt: skip
OF_PAST = {
    "drew": "drawn", "gave": "given", "lost": "lost", "mistook": "mistaken", "misread": "misread", "delivered": "delivered"
}  # fmt: skip


@pytest.mark.parametrize("verb", OF_BASE)
def test_of_a_base(verb: str) -> None:
    """Regular or not, a base has its participle."""
    assert participle(verb, base=True) == OF_BASE[verb]


@pytest.mark.parametrize("verb", OF_PAST)
def test_of_a_past(verb: str) -> None:
    """A past has it as well, and behind "never", where a base is looked for."""
    assert participle(verb, base=False) == participle(verb, base=True) == OF_PAST[verb]


@pytest.mark.parametrize(
    ("verb", "base"),
    [("begun", True), ("given", True), ("let", True), ("got", False), ("deliver", False), ("the", False)],
)
def test_of_neither(verb: str, base: bool) -> None:
    """What is neither, or has no passive, has none."""
    assert participle(verb, base=base) is None
