"""Words are taken out of a sentence so that what is left stands."""

from __future__ import annotations

import pytest

from rewriter.removal import removal
from rewriter.text import Message, apply

CUTS = {  # the sentence with [what goes], and what is left
    "The readings were rejected, which [the page says not to do].": "The readings were rejected.",
    "Two calendars clash, even though [the page warns of it].": "Two calendars clash.",
    "It leaves at noon, and [that is that].": "It leaves at noon.",
    "Come in, [everybody does].": "Come in.",
    "[The new till is still settling in], I'm afraid.": "",
    "[The new till is still settling in], we're sorry.": "We're sorry.",
    "[A list is a list], as it says on the form.": "",
    "Sorry about that, [such things occur].": "Sorry about that.",
    "[There was an accident], not something we could help.": "",
    "[Our fitter is ill] and the other one is away.": "",
    "[Debits are run by the bank] so you need to speak to them.": "You need to speak to the bank.",
    "[Debits are run by the bank] so you need to speak to Anna.": "You need to speak to Anna.",
    "Check-in ends at ten, [you were late] and didn't ring, I'm afraid.": "Check-in ends at ten, I'm afraid.",
    "Check-in ends at ten, [you were late] and I'm afraid it was shut.": "Check-in ends at ten and I'm afraid it was shut.",
    "I'm [so sorry about them].": "",
    "[You should have rung us], then it wouldn't have been blocked.": "",
    "[You overwatered it], everybody does.": "",
    "[The driver skipped it], they do that sometimes.": "",
    "[It's the kitchen's fault], we only deliver.": "",
    "He's normally really good, [are you sure].": "",
    "You need to sign the form, otherwise [that is that].": "You need to sign the form.",
    "As my colleagues have explained, [all is well here].": "",
}


@pytest.mark.parametrize(("marked", "left"), CUTS.items())
def test_nothing_hangs_behind_a_cut(marked: str, left: str) -> None:
    """What tied the words that go to those that stay goes with them."""
    assert _without(marked) == left


@pytest.mark.parametrize(
    "marked",
    [
        "I'd refund it if [you had told us].",
        "It was hit by [a branch].",
        "We said that [it was so].",
        "Scratch a twig, and if it's green, [it lives].",
        "Try the spare key; if it turns, [it's the right one].",
        "[A list is a list], as it says in clause 4.",
        "It stands in a window in which [only you see it], so nobody took it.",
        "We wrote to the man whose [car is a wreck], and he rang.",
    ],
)
def test_half_a_condition_is_no_promise(marked: str) -> None:
    """What would say something else without its other half is not cut."""
    assert _without(marked) is None


def _without(marked: str) -> str | None:
    start, end = marked.index("["), marked.index("]") - 1
    message = Message(marked.replace("[", "").replace("]", ""))
    edit = removal(message, message.body[0], start, end)
    return None if edit is None else apply(message.draft, [edit])
