"""What a text commits to and what it turns down, in the seven languages we judge.

A commitment is a clause with somebody, an act, its object, its time, its strength and its conditions;
a refusal is a clause that says no, with the words of what it says no to. Reading is by clauses, negation
and modality, never by single words, and errs on the side of silence.
"""

from __future__ import annotations

from rewriter.commitments import abroad, english
from rewriter.commitments.shape import RANK, Commitment, Reading, Refusal, Strength
from rewriter.plain import Format
from rewriter.remembered import remembered

__all__ = ["LANGUAGES", "RANK", "Commitment", "Reading", "Refusal", "Strength", "commitments", "reading", "refusals"]

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")


@remembered(128)
def reading(text: str, language: str = "en", fmt: Format = "text") -> Reading:
    """All that a text promises and turns down; empty for a language that is not in LANGUAGES."""
    language = language.partition("-")[0].lower()
    if language == "en":
        return english.read(text, fmt)
    if language in LANGUAGES:
        return abroad.read(text, language, fmt)
    return Reading()


def commitments(text: str, language: str = "en", fmt: Format = "text") -> tuple[Commitment, ...]:
    """The commitments of a text, in order; places are code points of the raw text."""
    return reading(text, language, fmt).commitments


def refusals(text: str, language: str = "en", fmt: Format = "text") -> tuple[Refusal, ...]:
    """The clauses of a text that say no, in order; places are code points of the raw text."""
    return reading(text, language, fmt).refusals
