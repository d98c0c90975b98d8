"""While the problem is open, the customer has an opening."""

from __future__ import annotations

import pytest

from rewriter.techniques import last_word
from rewriter.text import Finding, Message


def test_food_is_not_needed_by_a_day() -> None:
    """A parcel may be needed by a day; what is late by the hour is not asked about so."""
    for customer, asked in (("Where is my parcel? It's late!", True), ("where is my order, it's been 1hr 20", False)):
        case = Message("We're looking for it.", customer)
        edit = last_word.mend(case, next(last_word.find(case)))
        assert edit is not None
        assert ("by which you need it" in edit.text) == asked


def test_what_comes_with_a_thing_is_not_awaited() -> None:
    """A guarantee of ten years is no day by which anything arrives."""
    case = Message(
        "I'm sorry your lamp broke. It should last, as it comes with a 10-year guarantee.", "My lamp broke again!"
    )
    edit = last_word.mend(case, next(iter(last_word.find(case))))
    assert edit is None or "by then" not in edit.text


@pytest.mark.parametrize(
    "draft",
    [
        "I'm sorry. You can come back within a week, Anna will even it out.",
        "I'm sorry about the room. The difference should come back by itself, 85 a night.",
    ],
)
def test_who_comes_back_and_what_it_costs_a_night_are_not_awaited(draft: str) -> None:
    """No thing is said to arrive, and no time is named."""
    case = Message(draft, "You gave us the wrong room!!")
    edit = last_word.mend(case, next(last_word.find(case), Finding("last-word", len(draft), len(draft), "", "")))
    assert edit is None or "by then" not in edit.text
