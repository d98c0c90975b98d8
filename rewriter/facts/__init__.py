"""What a text states: sums, dates, times, ids, links, names and quoted words, in a form that can be compared.

`facts` reads a raw text, `missing` tells which facts of one text another does not state. Two facts
are the same when they say the same in other words: "$1,299.00" and "1299 dollars", "a fortnight"
and "14 days". Nothing here knows what a draft or a reply is; the guards do.
"""

from __future__ import annotations

from functools import lru_cache

from rewriter.facts import calendar, names, quantities, references
from rewriter.facts.fact import Fact, Kind, missing, same, states
from rewriter.facts.page import Page, fold
from rewriter.facts.tongues import tongue

__all__ = ["Fact", "Kind", "facts", "fold", "missing", "same", "states"]


@lru_cache(maxsize=256)
def facts(text: str, language: str = "en") -> tuple[Fact, ...]:
    """What `text` states, in order and without overlaps; places are code points of the raw text.

    `language` is a BCP 47 tag; for a language without word lists only digits, signs and addresses are read.
    """
    page = Page.of(text, tongue(language))
    references.read_places(page)
    references.read_quotes(page)
    calendar.read(page)
    counts = quantities.read(page)
    references.read_labels(page)
    references.read_codes(page)
    quantities.read_counts(page, counts)
    names.read(page)
    return tuple(sorted(page.found, key=lambda fact: fact.start))
