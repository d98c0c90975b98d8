"""Every fact of the draft is in the reply."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.facts import facts
from rewriter.facts.dispensable import excusable
from rewriter.guards.lost_fact import find, lost
from rewriter.text import Context


@given(st.text(max_size=200), st.sampled_from(["en", "de", "fr"]))
def test_a_draft_loses_nothing_to_itself(draft: str, language: str) -> None:
    """Sending the draft loses no fact."""
    assert lost(draft, draft, language) == ()


def test_a_finding_names_the_fact() -> None:
    """The message holds the lost words as the draft has them, and the kind says what they are."""
    (finding,) = find("You have 14 days.", "", Context(), "You have time.")
    assert "“14 days”" in finding.message
    assert (finding.kind, finding.start, finding.end) == ("duration", 14, 14)


@pytest.mark.parametrize("draft, fault, technique, word, may_go", [
    ("You should know it's 14 days. Send it back.", "You should know it's 14 days.", "heated-wording", "14 days", False),
    ("Half our office is away this week. I'll check.", "Half our office is away this week.", "excuse", "this week", True),
    ("I told you two days ago. It's lost.", "I told you two days ago.", "heated-wording", "two days", True),
    ("Dave in shipping messed up. I'll check.", "Dave in shipping messed up.", "blame-shifting", "Dave", True),
    ("Dave in shipping messed up the $20 refund.", "Dave in shipping messed up the $20 refund.", "blame-shifting", "$20", False),
    ("It will be there Friday, guaranteed.", "It will be there Friday, guaranteed.", "overpromise", "Friday", True),
    ("You get $20 on Friday, guaranteed.", "You get $20 on Friday, guaranteed.", "overpromise", "$20", False),
    ("Dave messed up. Ask Dave.", "Dave messed up.", "blame-shifting", "Dave", False),
    ("It's busy, so refunds take until Friday.", "It's busy, so refunds take until Friday.", "excuse", "Friday", False),
    ("It's 14 days.", "It's 14 days.", "vague-expectation", "14 days", False),
    ("The engineer you had Tuesday plugged it in wrong.", "The engineer you had Tuesday plugged it in wrong.", "blame-shifting", "Tuesday", True),
    ("The engineer forgot, and the next one is in on Tuesday.", "The engineer forgot, and the next one is in on Tuesday.", "blame-shifting", "Tuesday", False),
    ("The union called it for 19 November then.", "The union called it for 19 November then.", "blame-shifting", "19 November", False),
])  # fmt: skip
def test_a_fact_may_go_only_where_nobody_can_use_it(
    draft: str, fault: str, technique: str, word: str, may_go: bool
) -> None:
    """A sum, deadline, id or contact stays even inside a fault; a colleague's name and an overpromise's day may go."""
    fact = next(f for f in facts(draft) if f.text == word)
    at = draft.index(fault)
    assert excusable(fact, draft, [(at, at + len(fault), technique)]) is may_go


@pytest.mark.parametrize(
    ("draft", "customer", "may_go"),
    [
        ("Calm down, it's only 4 days. A visit is booked.", "My router has been dead for 4 days", True),
        ("Calm down, it's only 4 days. A visit is booked.", "My router has been dead for a week", False),
        ("Relax, you know it's 4 days to return it.", "I had it for 4 days", False),
        ("It's only 2 days. A visit is booked.", "My router is dead", True),
        ("It's only 2 days until it comes. A visit is booked.", "My router is dead", False),
        ("It's only 4 days, and 4 days is what a repair takes.", "My router has been dead for 4 days", False),
    ],
)
def test_a_wait_made_small_may_go_with_the_words_that_do_so(draft: str, customer: str, may_go: bool) -> None:
    """The customer told it themselves; a term, a length nobody told and one that stands elsewhere stay."""
    (fact, *_) = [f for f in facts(draft) if f.kind == "duration"]
    end = draft.index(".") if "." in draft[: fact.end + 2] else fact.end
    assert excusable(fact, draft, [(0, max(end, fact.end), "heated-wording")], customer=customer) is may_go
