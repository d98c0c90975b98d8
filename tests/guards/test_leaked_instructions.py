"""What holds of `leaked-instructions` beyond its examples."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.guards.leaked_instructions import find
from rewriter.text import Context

SENTENCES = st.sampled_from(
    [
        "I'm sorry that your parcel is late.", "We can't refund it.", "I'll look into it.", "No.", "You can return it within 30 days.",
        "We'll send a new one today.", "Only unopened items, sorry.", "Your refund is on its way!", "cant, its promo", "Is the light red?",
        "If it stays red, tell me.", "Wir erstatten den Betrag nicht.", "Nous ne pouvons pas.", "Lo siento, no es posible.", "```json```",
        '{"reply": "x"}', "As an AI I can't.", "<p>We may call you.</p>",
    ]
)  # fmt: skip


def broken(draft: str, reply: str, customer: str = "", **context: object) -> list[str]:
    """The places at which a reply breaks the guard."""
    return [f.text for f in find(draft, customer, Context(**context), reply)]  # type: ignore[arg-type]


@given(st.text(max_size=400), st.text(max_size=100))
def test_a_draft_never_breaks_it(draft: str, customer: str) -> None:
    """A reply that is the draft is never broken, whatever the draft is."""
    assert broken(draft, draft, customer) == []


@given(
    st.lists(SENTENCES, min_size=1, max_size=6),
    st.lists(SENTENCES, max_size=2),
    st.sampled_from(["text", "markdown", "html"]),
)
def test_a_draft_of_real_sentences_never_breaks_it(draft: list[str], customer: list[str], fmt: str) -> None:
    """Nor for sentences as agents type them."""
    text = " ".join(draft)
    assert broken(text, text, " ".join(customer), format=fmt) == []


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=100))
def test_places_are_verbatim(draft: str, reply: str, customer: str) -> None:
    """A finding stands in the reply where it says."""
    for finding in find(draft, customer, Context(), reply):
        assert reply[finding.start : finding.end] == finding.text


@pytest.mark.parametrize(
    "text",
    [
        "can't " * 3333,
        "reply with 'a' " * 1333,
        "we will not " * 1666,
        "\"'" * 10_000,
        '{"reply":' * 2222,
        "a" * 20_000,
    ],
)
def test_hostile_texts_cost_little(text: str) -> None:
    """20,000 characters of anything are judged in linear time."""
    find("warm up", "", Context(), "warm it up")
    list(find(text, text, Context(language="en"), text + " x"))
