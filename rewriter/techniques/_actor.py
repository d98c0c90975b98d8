"""Somebody a sentence names, and what stands around their head word."""

from __future__ import annotations

from dataclasses import dataclass

from rewriter.techniques._callings import (
    DETERMINERS,
    NO_MODIFIER,
    PLACES,
)
from rewriter.techniques._words import Word


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody the sentence names at words[first:last]."""

    first: int
    last: int
    kind: str  # colleague, partner, customer
    sure: bool  # who they are to us is beyond doubt
    named: bool  # a bare name, known only by its capital


def modifies(word: Word) -> bool:
    """It may stand between a determiner and its noun."""
    return (
        word.text.replace("-", "").isalpha()
        and word.text not in NO_MODIFIER
        and word.text not in DETERMINERS
        and "'" not in word.text
        and not word.tail
    )


def at_home(parts: tuple[Word, ...], at: int) -> bool:
    """Such as "... at your home", "in your house", "on your side"."""
    return at + 1 < len(parts) and parts[at].text in PLACES and parts[at + 1].text == "your"
