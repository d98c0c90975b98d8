"""A count that a draft gives of nothing by name, and a reply of a thing that nobody named: "8 max" as "8 bags"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rewriter import cues
from rewriter.facts.by_word import SPELT
from rewriter.facts.fact import Fact
from rewriter.facts.page import fold
from rewriter.lexicon import SHORT_ROOT

_BARE = cues.compile(
    r"(?:^|[.,;:!?\n–-] ?|\b(?:its|it's|is|only|just|hold|take) )(?P<n>\d{1,3}) (?:max(?:imum)?|tops|at (?:the )?most)\b|\b(?:max(?:imum)?|at most|no more than)(?: of)? (?P<m>\d{1,3})(?= ?(?:$|[.,;!?\n]))"
)
_ANYTHING_WORDS = """
max maximum tops and or but so altogether things items pieces people persons guests places each that which who for per with
from the this there here then times once are can may will would have has were was not more fewer less percent euros pounds
dollars pence cents
"""
_ANYTHING = frozenset(_ANYTHING_WORDS.split())


def things_named(draft: str, reply: str, sources: Sequence[str]) -> Iterator[Fact]:
    """The counts of an English reply, with the thing that no source names."""
    counts = {m["n"] or m["m"] for m in _BARE.finditer(fold(draft))}
    if not counts:
        return
    low = fold(reply)
    known = " ".join(fold(source) for source in sources)
    for count in counts:
        for m in re.finditer(rf"(?<![\w.,])(?:{count}|{SPELT.get(count, '(?!)')}) (?P<thing>[a-z]{{3,}})\b", low):
            thing = m["thing"]
            if thing not in _ANYTHING and thing[:SHORT_ROOT] not in known:
                yield Fact("number", count, m.start(), m.end(), reply[m.start() : m.end()])
                return
