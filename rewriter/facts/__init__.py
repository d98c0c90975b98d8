"""What a text states: sums, dates, times, ids, links, names and quoted words, in a form that can be compared.

`facts` reads a raw text, `missing` tells which facts of one text another does not state. Two facts
are the same when they say the same in other words: "$1,299.00" and "1299 dollars", "a fortnight"
and "14 days". Nothing here knows what a draft or a reply is; the guards do.
"""

from __future__ import annotations

import re

from rewriter.facts import calendar, names, quantities, references
from rewriter.facts.fact import Fact, Kind, missing, same, states
from rewriter.facts.page import Page, fold
from rewriter.facts.tongues import tongue
from rewriter.remembered import remembered

__all__ = ["Fact", "Kind", "facts", "fold", "missing", "same", "states"]


@remembered(256)
def facts(text: str, language: str = "en") -> tuple[Fact, ...]:
    """What `text` states, in order and without overlaps; places are code points of the raw text.

    `language` is a BCP 47 tag; for a language without word lists only digits, signs and addresses are read.
    """
    parts = _parts(text)
    calm, cased = names.calm(parts), not text.islower()
    found: list[Fact] = []
    at = 0
    for part in parts:
        for fact in _read(part, language, calm, cased):
            found.append(fact.further(at) if at else fact)
        at += len(part)
    return tuple(found)


# Where one sentence ends and the next begins beyond doubt: no "Mr. Smith", no "12. Mai", no "Thanks. Lou".
_STOP = re.compile(r"[.!?](?: +|\n+)(?=[^\W\d_a-zß-öø-ÿ])")
_BEFORE = re.compile(r"[^\n]{24}[^\W\d_]{4}")
_REACH = 28
_SPANNING = frozenset("<>{[`")  # tags, placeholders and code may go on behind a full stop


def _parts(text: str) -> list[str]:
    """The text in stretches that are read alike wherever they stand."""
    if len(text) < 120 or '"' in text or "“" in text or "„" in text or "«" in text or _SPANNING & set(text):
        return [text]
    parts, at = [], 0
    for match in _STOP.finditer(text):
        if match.start() < _REACH or not _BEFORE.match(text, match.start() - _REACH):
            continue
        parts.append(text[at : match.end()])
        at = match.end()
    parts.append(text[at:])
    return parts


@remembered()
def _read(text: str, language: str, calm: bool, cased: bool) -> tuple[Fact, ...]:
    """The facts of one stretch, by its own places; `calm` and `cased` tell of the whole text what capitals mean in it."""
    page = Page.of(text, tongue(language))
    references.read_places(page)
    references.read_quotes(page)
    calendar.read(page)
    counts = quantities.read(page)
    references.read_labels(page)
    references.read_codes(page)
    quantities.read_counts(page, counts)
    if cased:
        names.read(page, calm=calm)
    return tuple(sorted(page.found, key=lambda fact: fact.start))
