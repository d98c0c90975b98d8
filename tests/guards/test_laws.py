"""What holds of every guard beyond its examples, whatever the texts are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.guard import Guard, guards
from rewriter.text import Context, Message

SENTENCES = st.sampled_from(
    [
        "I'm sorry that your parcel is late.", "We can't refund it.", "I'll look into it.", "No.", "You can return it within 30 days.",
        "We'll send a new one today.", "Only unopened items, sorry.", "Your refund is on its way!", "cant, its promo", "Is the light red?",
        "If it stays red, tell me.", "Wir erstatten den Betrag nicht.", "Nous ne pouvons pas.", "Lo siento, no es posible.", "```json```",
        '{"reply": "x"}', "As an AI I can't.", "<p>We may call you.</p>",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(SENTENCES, max_size=4).map(" ".join))
each_guard = pytest.mark.parametrize("guard", guards(), ids=lambda guard: guard.name)


@each_guard
@given(st.text(max_size=400), st.text(max_size=100))
def test_a_draft_never_breaks_it(guard: Guard, draft: str, customer: str) -> None:
    """A reply that is the draft is never broken, whatever the draft is."""
    assert not list(guard.find(Message(draft, customer), draft))


@each_guard
@given(
    st.lists(SENTENCES, min_size=1, max_size=6),
    st.lists(SENTENCES, max_size=2),
    st.sampled_from(["text", "markdown", "html"]),
)
def test_a_draft_of_real_sentences_never_breaks_it(
    guard: Guard, draft: list[str], customer: list[str], fmt: str
) -> None:
    """Nor for sentences as agents type them, which a blank behind them makes another text and no other reply."""
    text = " ".join(draft)
    message = Message(text, " ".join(customer), Context(format=fmt))  # type: ignore[arg-type]
    assert not list(guard.find(message, text))
    assert not list(guard.find(message, f"{text} "))


@each_guard
@given(TEXTS, TEXTS, TEXTS)
def test_places_are_verbatim(guard: Guard, draft: str, reply: str, customer: str) -> None:
    """A finding stands in the reply where it says."""
    for finding in guard.find(Message(draft, customer), reply):
        assert reply[finding.start : finding.end] == finding.text


@each_guard
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
    ids=lambda text: text[:8],
)
def test_hostile_texts_cost_little(guard: Guard, text: str) -> None:
    """20,000 characters of anything are judged in linear time."""
    list(guard.find(Message(text, text, Context(language="en")), text + " x"))
