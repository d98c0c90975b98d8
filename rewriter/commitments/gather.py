"""Sentences read one by one, put together as the reading of a text: places become those of the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rewriter.commitments.shape import MOST, Commitment, Reading, Refusal
from rewriter.text import Sentence

_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Said:
    """What one sentence says; places are those of the text that was read."""

    commitments: tuple[Commitment, ...]
    refusals: tuple[Refusal, ...]
    stated: frozenset[str]
    named: frozenset[str]
    denied: frozenset[str]
    bag: frozenset[str]


def gathered(
    parts: Sequence[Sentence],
    plains: Sequence[str],
    read: Sequence[Said],
    place: Callable[[Sentence, int, int], tuple[int, int]],
    language: str,
) -> Reading:
    """The reading of a text whose sentences are `parts`, read as `plains`; `place` leads a span of one back to the raw text."""
    made: list[Commitment] = []
    refused: list[Refusal] = []
    said = [(number, s, r) for number, (s, r) in enumerate(zip(parts, read, strict=True)) if s.role != "greeting"]
    for number, sentence, r in said:
        for refusal in r.refusals:
            a, b = place(sentence, refusal.start, refusal.end)
            text = sentence.raw[a - sentence.start : b - sentence.start]
            refused.append(replace(refusal, start=a, end=b, text=text, sentence=number))
        for commitment in r.commitments if len(made) < MOST else ():
            a, b = place(sentence, commitment.start, commitment.end)
            text = sentence.raw[a - sentence.start : b - sentence.start]
            made.append(replace(commitment, start=a, end=b, text=text, sentence=number))
    return Reading(
        commitments=tuple(made),
        refusals=tuple(refused),
        stated=_NOTHING.union(*(r.stated for *_, r in said)),
        named=_NOTHING.union(*(r.named for *_, r in said)),
        denied=_NOTHING.union(*(r.denied for *_, r in said)),
        bags=tuple(r.bag for r in read),
        raws=tuple(s.raw for s in parts),
        plains=tuple(plains),
        parts=tuple(parts),
        language=language,
    )
