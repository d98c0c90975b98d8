"""A place in a sentence that a finding stands for: who is made the cause, what heats, what is a circumstance."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rewriter.clause import Clause


@dataclass(frozen=True, slots=True)
class Hit:
    """A fault of the sort `kind` at [start, end) of sentence.plain; of a culprit, `how` says by what construction."""

    clause: Clause
    start: int
    end: int
    kind: str
    sure: bool
    how: str = ""
    who: tuple[int, int] = (0, 0)
    lead: int = -1  # where "it was X who" begins; -1: the name opens its clause
    verb: int = 0  # where what they did begins


def span(hit: Hit, start: int | None = None) -> tuple[int, int]:
    """The clause, or all from `start`, with a "because" that opens it and without the marks around it."""
    text, end = hit.clause.sentence.plain, max(hit.clause.end, hit.end)
    start = min(hit.clause.start, hit.start) if start is None else start
    link = re.search(r"\b(?:because|since|as)\s+$", text[max(0, start - 12) : start])
    start, end = trimmed(text, max(0, start - 12) + link.start() if link else start, end)
    spared = _NOT_THEM.match(text, end) if hit.how and hit.kind != "customer" else None
    return start, spared.end() if spared else end


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """text[start:end] without the white space and the marks around it."""
    while start < end and text[start] in " ,;:–-(":
        start += 1
    while end > start and text[end - 1] in " ,;:–-)":
        end -= 1
    return start, end


_NOT_THEM = re.compile(
    r",? (?:and )?not the [a-z]+(?=\W*$)"
)  # "the restaurant was slow, not the driver": one thing said
