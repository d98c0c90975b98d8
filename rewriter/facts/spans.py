"""Lengths, ages and years that a source tells without their count, their unit or their century.

"All week" is a week, "you said two weeks, it's been five" five weeks, "82 years old" somebody "at 82", "after 98" after 1998.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from rewriter import cues
from rewriter.facts.fact import Fact
from rewriter.facts.page import fold
from rewriter.facts.tongues import tongue

_UNITS = "day|night|week|weekend|fortnight|month|quarter|year|hour|morning|afternoon|evening"
_ONE = re.compile(rf"(?:an?|one|1) (?P<unit>{_UNITS})$")
_WHOLE = cues.compile(
    rf"\b(?:all|(?:the |a |my |our |that )?(?:whole|entire|full|solid)|nearly a|almost a|about a) (?P<unit>{_UNITS})\b"
)
_OF_EACH = cues.compile(
    rf"\b(?:\d+|once|twice|times|often|much|many|late|one|two|three|four|five|six|ten)[^.;!?\n]{{0,16}} (?:in|per|each|every|over) (?:the |an? )?(?P<unit>{_UNITS})\b"
)
_IN_A = re.compile(r"\b(?:in|per|over) $")


def whole_span(fact: Fact, reply: str, ours: Iterable[str], theirs: Iterable[str] = ()) -> bool:
    """One of a unit that a source tells as all of it: "all week", "the whole month"; or the span in which it counts, "ten in the month".

    `theirs` are texts of the customer, for a reply that feels for them.
    """
    if (one := _ONE.match(fold(fact.text))) is None:
        return False
    unit, folded = one["unit"], [fold(text) for text in ours]
    if _IN_A.search(fold(reply), max(0, fact.start - 6), fact.start):
        return any(m["unit"] == unit for text in folded for m in _OF_EACH.finditer(text))
    return any(m["unit"] == unit for text in (*folded, *map(fold, theirs)) for m in _WHOLE.finditer(text))


_A_WEEK = re.compile(r" (?:a|per|every|each) week\b")
_EVERY_DAY = cues.compile(r"\b24/7\b|\b(?:every|each) day\b|\bdaily\b|\bday and night\b|\bround the clock\b")


def every_day(fact: Fact, reply: str, texts: Iterable[str]) -> bool:
    """The reply's "seven days a week", where a source says every day or 24/7."""
    return (
        fact.value == "7 day"
        and _A_WEEK.match(reply, fact.end) is not None
        and any(_EVERY_DAY.search(fold(text)) for text in texts)
    )


_COUNTED = re.compile(r"(?P<count>[a-z-]+|\d{1,3}) (?P<unit>[a-z]+?)s?$")
_THEN = r"\b(?:it's been|its been|it has been|been|now it's|it's now|that was|make that|more like|not|it took|took|waited|in|only|just)"


def waited(fact: Fact, customer: str, given: Iterable[Fact]) -> bool:
    """The customer gives the count alone, behind a length of the same unit: "two weeks, and it's been five"."""
    told = _COUNTED.match(fold(fact.text))
    if fact.kind != "duration" or told is None:
        return False
    count = told["count"] if told["count"].isdigit() else str(tongue("en").numbers.get(told["count"], ""))
    if not count or not any(f.kind == "duration" and told["unit"] in fold(f.text) for f in given):
        return False
    words = "|".join(word for word, n in tongue("en").numbers.items() if str(n) == count)
    alone = rf"{_THEN} (?:now |nearly |almost |over )?(?:{count}{'|' + words if words else ''})(?= ?(?:$|[.,;:!?)\n]|(?:and|now|so|already|but)\b))"
    return re.search(alone, fold(customer)) is not None


_AT_AGE = re.compile(r"\b(?:at|aged|is|being) $")
_AGED = r"(?:[ -]?(?:years?|yrs?)[ -]old|[ -]?y/?o\b|[ -]years? of age)"


def age_of(count: Fact, reply: str, others: Iterable[str]) -> bool:
    """The bare count is somebody's age, which another text gives in years: "at 82" for "82 years old"."""
    if count.kind != "number" or not _AT_AGE.search(fold(reply), max(0, count.start - 6), count.start):
        return False
    words = "|".join(word for word, n in tongue("en").numbers.items() if str(n) == count.value)
    return any(
        re.search(rf"(?<!\w)(?:{count.value}{'|' + words if words else ''}){_AGED}", fold(other)) for other in others
    )


_SHORT_YEAR = 2  # digits
_SINCE = re.compile(
    r"\b(?:after|before|since|until|till|to|from|in|than|of|by|up to|between|and|the|model|models|late|early) '?$"
)


def same_year(fact: Fact, own: str, others: Iterable[str]) -> bool:
    """A year in two digits that another text gives in four, or behind an apostrophe, and the other way about."""
    if fact.kind != "number" or not fact.value.isdigit():
        return False
    if not _SINCE.search(fold(own), max(0, fact.start - 12), fact.start):
        return False
    short = fact.value[-_SHORT_YEAR:]
    if len(fact.value) not in (_SHORT_YEAR, 2 * _SHORT_YEAR) or (
        len(fact.value) > _SHORT_YEAR and fact.value[:_SHORT_YEAR] not in ("19", "20")
    ):
        return False
    said = rf"(?<![\w.,])(?:'|(?:19|20)){short}(?!\w|[.,]\d)"
    if len(fact.value) > _SHORT_YEAR:
        said = rf"(?<![\w.,]){'(?:after|before|since|until|till|from|up to) '}'?{short}(?!\w|[.,]\d)"
    return any(re.search(said, fold(other)) for other in others)


_NOW = frozenset({"today", "tonight", "this morning", "this afternoon"})
_OF_THEM = re.compile(
    r"(?:^|[.!?,;:\n] ?)(?:and )?(?:do|are|have|will|did|can|is there somewhere) you\b[^.!?\n]*$|\bis there [^.!?\n]*\byou\b[^.!?\n]*$"
)
_NOT_TOLD = cues.compile(
    r"\b(?:no|not|can't|cannot|unable|don't|isn't|won't)\b[^,;.!?\n]*\b(?:give|offer|name|tell|say|promise|confirm|know|have)(?: you)?(?: [a-z]+){0,3} $"
)


def no_day_set(fact: Fact, reply: str) -> bool:
    """A "today" or "tonight" in what is asked of them, or in what cannot be said as yet: it sets no day for anything."""
    if fact.kind != "date" or fact.value not in _NOW:
        return False
    low = fold(reply)
    begins = max(low.rfind(c, 0, fact.start) for c in ".!?\n") + 1
    end = min((at for c in ".!?\n" if (at := low.find(c, fact.end)) >= 0), default=len(low))
    if low[end : end + 1] == "?" and _OF_THEM.search(low[begins:end].lstrip()):
        return True
    return _NOT_TOLD.search(low, begins, fact.start) is not None
