"""A place where somebody is made the cause."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rewriter.clause import Clause


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where somebody is made the cause; `how` says by what construction."""

    clause: Clause
    start: int  # in sentence.plain
    end: int
    kind: str
    how: str
    sure: bool
    who: tuple[int, int] = (0, 0)
    lead: int = -1  # where "it was X who" begins; -1: the name opens its clause
    verb: int = 0  # where what they did begins


def span(hit: Hit) -> tuple[int, int]:
    """The clause, with a "because" that opens it and without the white space around it."""
    text, start, end = hit.clause.sentence.plain, min(hit.clause.start, hit.start), max(hit.clause.end, hit.end)
    link = re.search(r"\b(?:because|since|as)\s+$", text[max(0, start - 12) : start])
    start = max(0, start - 12) + link.start() if link else start
    while start < end and text[start] in " ,;:–-(":
        start += 1
    while end > start and text[end - 1] in " ,;:–-)":
        end -= 1
    spared = _NOT_THEM.match(text, end)  # "the restaurant was slow, not the driver": one thing said
    return start, spared.end() if spared and hit.kind != "customer" else end


_NOT_THEM = re.compile(r",? (?:and )?not the [a-z]+(?=\W*$)")
