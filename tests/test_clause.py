"""Clauses, and what makes a detector look away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.clause import Clause, clauses
from rewriter.text import Message, sentences


def parts(draft: str) -> tuple[Clause, ...]:
    """The clauses of the first sentence."""
    return clauses(Message(draft).sentences[0])


@pytest.mark.parametrize(
    ("draft", "texts"),
    [
        (
            "That's the warehouse's fault, it'll be there tomorrow.",
            ["that's the warehouse's fault", "it'll be there tomorrow."],
        ),
        ("The window has passed, but I can offer credit.", ["the window has passed", "i can offer credit."]),
        ("I can't promise Friday because the depot is shut.", ["i can't promise friday", "the depot is shut."]),
        ("We sell beds, chairs and tables.", ["we sell beds, chairs and tables."]),
        ("cant, its promo", ["can't, its promo"]),
    ],
)
def test_a_sentence_is_cut_at_its_connectives(draft: str, texts: list[str]) -> None:
    """A list is no clause, a comma before a subject is a cut."""
    assert [c.text for c in parts(draft)] == texts


@pytest.mark.parametrize("draft", ["The customer said 'calm down'.", 'They wrote "not our fault".'])
def test_quotes_are_seen(draft: str) -> None:
    """Apostrophes make no quotation, quotation marks do."""
    from rewriter.clause import quotes

    assert len(quotes(Message(draft).sentences[0].plain)) == 1
    assert quotes("it's the customer's, isn't it") == ()


@pytest.mark.parametrize(
    "draft", ["If you had read it, it would work.", "Once it ships, I'll write.", "Unless it rains we come."]
)
def test_conditions_are_seen(draft: str) -> None:
    """A clause that holds only if something else does says so."""
    assert parts(draft)[0].conditional


def test_reported_speech_is_seen() -> None:
    """What the customer said is not what we say, until we go on."""
    first = parts("You said that our driver lost it, but I'm checking.")
    assert [c.reported for c in first][-1] is False


@given(st.text(max_size=300))
def test_clauses_are_places_in_their_sentence(raw: str) -> None:
    """A clause is exactly what stands at its place, in order."""
    for sentence in sentences(raw):
        end = 0
        for clause in clauses(sentence):
            assert sentence.plain[clause.start : clause.end] == clause.text
            assert clause.start >= end
            end = clause.end


@pytest.mark.parametrize("piece", [", the ", "and i ", "'a ", '"', "you said ", "the warehouse ", " - ", "if "])
def test_hostile_length_is_cut(piece: str) -> None:
    """Twenty thousand characters of one piece are cut, whatever the piece."""
    for sentence in sentences((piece * 20_000)[:20_000]):
        assert clauses(sentence)[0].start >= 0
