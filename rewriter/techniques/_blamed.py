"""Where in a sentence somebody is made the cause, by whatever construction; of two in a clause, the first that is asked."""

from __future__ import annotations

from collections.abc import Iterator

from rewriter.clause import clauses
from rewriter.remembered import remembered
from rewriter.techniques._culprit import culprits
from rewriter.techniques._customer_blamed import customer_blamed
from rewriter.techniques._habits import habits
from rewriter.techniques._hit import Hit, span
from rewriter.techniques._supposed import supposed
from rewriter.techniques._sympathy import sympathises
from rewriter.techniques._told_otherwise import told_otherwise
from rewriter.techniques._turned_away import denials, turned_away
from rewriter.text import Message, Sentence

_LEAST = 5  # characters in which somebody can be named


@remembered(256)  # what is found is mended next
def hits(message: Message, sentence: Sentence) -> tuple[Hit, ...]:
    """The places in a sentence that put the cause on somebody, one a clause."""
    return tuple(_read(message, sentence))


@remembered(64)
def hits_by_start(message: Message, sentence: Sentence) -> dict[int, Hit]:
    """The hits by where their finding starts in the draft; of two that start together the first."""
    return {sentence.span(*span(hit))[0]: hit for hit in reversed(hits(message, sentence))}


def _read(message: Message, sentence: Sentence) -> Iterator[Hit]:
    if len(sentence.plain) < _LEAST:
        return
    parts = clauses(sentence)
    seen: set[int] = set()
    for hit in (
        *told_otherwise(message, sentence, parts),
        *culprits(message, sentence, parts),
        *customer_blamed(message, sentence, parts),
        *supposed(message, sentence, parts),
        *habits(message, sentence, parts),
        *denials(message, sentence, parts),
        *turned_away(message, sentence, parts),
    ):
        if hit.clause.start not in seen and not (
            hit.how != "not-us" and sympathises(sentence.plain, max(hit.start, hit.end - 12))
        ):
            seen.add(hit.clause.start)
            yield hit
