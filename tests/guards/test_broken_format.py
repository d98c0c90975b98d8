"""What machines read survives byte for byte."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.guards.broken_format import find, signature
from rewriter.text import Context

PIECES = st.lists(st.sampled_from(
    ["{{x}}", "{{ x }}", "%a%", "[[b]]", "<b>", "</b>", "<p>", '<a href="/x">', '"quoted"', "**", "`c`", "- one", "\n", "Thanks,", "Anna",
     "https://a.io/x", "word", "^JD", "[Your Name]"]
), max_size=16).map(" ".join)  # fmt: skip


@given(st.one_of(st.text(max_size=200), PIECES), st.sampled_from(["text", "markdown", "html"]))
def test_a_draft_never_breaks_itself(draft: str, fmt: str) -> None:
    """Sending the draft, or the draft with a blank behind it, changes no format."""
    context = Context(format=fmt)  # type: ignore[arg-type]
    assert list(find(draft, "", context, draft)) == []
    assert list(find(draft, "", context, draft + " ")) == [] or draft[-1:].isalnum() is False


@pytest.mark.parametrize("held", ["{{name}}", "{name}", "%name%", "[[name]]", "${name}", "{% if x %}"])
def test_a_placeholder_keeps_every_byte(held: str) -> None:
    """One blank inside breaks it."""
    spaced = held[:2] + " " + held[2:]
    assert list(find(f"Hi {held}, no.", "", Context(), f"Hi {spaced}, no."))
    assert list(find(f"Hi {held}, no.", "", Context(), f"Hi {held}, I'm sorry, no.")) == []


def test_a_finding_points_at_what_was_made_of_it() -> None:
    """The place is the altered placeholder in the reply."""
    (finding,) = find("Hi {{name}}.", "", Context(), "Hi {{ name }}.")
    assert finding.text == "{{ name }}"
    assert "{{name}}" in finding.message


@pytest.mark.parametrize("text, block", [
    ("No.\n\nKind regards,\nAnna\nSupport", "Anna\nSupport"), ("No.\nThanks,\nAnna", "Anna"), ("No.\nMit freundlichen Grüßen\nAnna", "Anna"),
    ("No.\nThanks for writing.\nBye.", ""), ("Thanks,\nAnna", ""), ("No.", ""), ("No.\n--\nAnna", "Anna"),
])  # fmt: skip
def test_a_signature_is_what_stands_below_the_signoff(text: str, block: str) -> None:
    """The lines below "Kind regards," are the signature; thanks for something are none."""
    assert signature(text) == block
