"""What lies in other hands, and who comes back with it."""

from __future__ import annotations

import pytest

from rewriter import pending


@pytest.mark.parametrize(
    "text",
    [
        "it's with the workshop now.",
        "the restorer has the picture back on her easel.",
        "the laboratory is running it once more.",
        "the inventory has to be signed by the owner first.",
        "i have no date for the decision yet.",
        "enquiries have been made at the crematory.",
        "porting request is open with the other network",
    ],
)
def test_a_matter_in_other_hands_waits(text: str) -> None:
    """Somebody has it, is at it, was asked for it, must still sign it, or nobody knows: it waits for them."""
    assert pending.waits(text)


@pytest.mark.parametrize(
    "text",
    [
        "the crane was moved at six this morning.",
        "the porter has the new key for you.",
        "the 40 has been sent to your card.",
        "your order is running late.",
        "if anything is unclear, reply here.",
        "you have been notified by text.",
        "i was sad to read of your father's evening at arrivals.",
    ],
)
def test_what_is_done_or_theirs_waits_for_nobody(text: str) -> None:
    """A thing done, a thing to pick up and a condition leave nothing in other hands."""
    assert not pending.waits(text)


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("ines will write to you herself.", True),
        ("they ring you tomorrow.", True),
        ("next update is at seven.", True),
        ("i can't tell you what happened.", False),
        ("the full 85 has gone back to you.", False),
        ("write to us again in a fortnight.", False),
    ],
)
def test_who_comes_back_is_a_person_or_a_notice(text: str, back: bool) -> None:
    """Money that goes back, a thing that cannot be told and a task for the customer bring no news."""
    assert pending.comes_back(text) is back


def test_only_the_speaker_keeps_the_talk_open() -> None:
    """Somebody else who writes by a day leaves the customer no opening."""
    assert pending.returns("i'll tell you here what they say.")
    assert not pending.returns("they write to you within 10 days.")
