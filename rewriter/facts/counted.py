"""A bare count that another text gives in its own way: as a sum, a share, a length, an ordinal, both or twice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rewriter import cues
from rewriter.facts import Fact, facts, fold, same, states
from rewriter.facts.by_word import SPELT
from rewriter.facts.carried import numbered, unit_carried
from rewriter.facts.digits import ordinal, spelt_ordinal, times_over
from rewriter.facts.idle import AT
from rewriter.facts.tongues import tongue
from rewriter.remembered import remembered

_TIMES = cues.compile(r" ?(?:x|×|times)\b")


_RANGE_BEFORE = re.compile(r"(?<![\d.,:])\d{1,2} ?[-–] ?$")
_NOON = 12


def counted(fact: Fact, draft: str, reply: str, given: Sequence[Fact]) -> bool:
    """A bare count that the reply gives as a sum, a share or a length ("15 euros", "Three days" for "Day 3"), or as "twice"."""
    low = fold(draft)
    if _TIMES.match(low, fact.end) and times_over(fact.value, fold(reply)):
        return True
    if (
        _RANGE_BEFORE.search(low, max(0, fact.start - 6), fact.start)
        and fact.value.isdecimal()
        and _NOON < int(fact.value) < 2 * _NOON
        and any(f.value == str(int(fact.value) - _NOON) or f"{fact.value}:00" in f.value for f in given)
    ):
        return True  # "8-16": "between eight and four"
    unit = _UNIT_BEFORE.search(low, max(0, fact.start - 10), fact.start)
    place = _PLACE_BEFORE.search(low, max(0, fact.start - 10), fact.start)
    if place and (nth := ordinal(fact.value)):
        return re.search(rf"\b(?:{nth}|{fact.value}(?:st|nd|rd|th)) {place[1]}\b", fold(reply)) is not None
    if (
        _IN_A_ROW.search(low, max(0, fact.start - 10), fact.start)
        and fact.value.isdecimal()
        and (nth := spelt_ordinal(int(fact.value)))
    ):
        return (
            re.search(rf"\b(?:{nth}|{fact.value}(?:st|nd|rd|th))\b", fold(reply)) is not None
        )  # "nr 3 on the list": "third on the list"
    if (
        (nth := ordinal(fact.value))
        and _NOT_SO_MANY.search(low, max(0, fact.start - 8), fact.start)
        and f"a {nth}" in fold(reply)
    ):
        return True  # "2 sets, not 3": "a third was never given out"
    if (nth := ordinal(fact.value)) and (unit or _NTH.search(low, fact.start, fact.end + 2)):
        return re.search(rf"\b{nth}\b{f' {unit[1]}' if unit else ''}", fold(reply)) is not None
    if fact.value == "2" and low[max(0, fact.start - 4) : fact.start] == "for " and _FOR_TWO.search(fold(reply)):
        return True
    noun = _NOUN.match(low, fact.end)
    if (
        noun
        and fact.value == "2"
        and re.search(
            rf"\b(?:both|pair of|couple of)(?: of)?(?: the| your| my| our| these| those)? {noun[1]}", fold(reply)
        )
    ):
        return True  # "both keys"
    if (word := _spelt(fact.value)) != fact.value and re.search(
        rf"\b{word} (?:things|items|documents|papers|steps|points{'|' + noun[1] + 's?' if noun else ''})\b", fold(reply)
    ):
        return True  # "2 part months": "two part months"
    if noun and re.search(rf"\b(?:{fact.value}|{_spelt(fact.value)})-{noun[1]}", fold(reply)):
        return True  # "6 digits": "six-digit"
    stated = facts(draft)
    if further := _FURTHER.search(low, max(0, fact.start - 16), fact.start):
        # "another 30" behind "30 days" is another thirty days
        spans = [
            f for f in stated if f.kind == "duration" and f.end <= further.start() and f.value.split()[0] == fact.value
        ]
        if spans and any(states(f, spans[-1]) for f in given) and _FURTHER_SAID.search(fold(reply)):
            return True
    if AT.search(low, max(0, fact.start - 8), fact.start) and (hour := _spelt(fact.value)) != fact.value:
        if re.search(rf"\b(?:at|by|till?|until|from|before|after|to|and) {hour}\b", fold(reply)):
            return True
    for other in given:
        if (
            other.kind == "duration"
            and other.text.lower().split()[0] in (fact.value, _spelt(fact.value))
            and unit_carried(other, (draft,), at=fact.start)
        ):
            return True
        if fact.value not in other.value or fact.value not in other.value.partition(" ")[0].split("-"):
            continue
        if other.kind == "duration" and unit and unit[1] in other.text.lower():
            return True
        if other.kind == "duration" and _THE.search(low, max(0, fact.start - 6), fact.start):
            if any(f.kind == "duration" and f.text.split()[-1].rstrip("s") in other.text.lower() for f in stated):
                return True  # "8 days left ... the two in March": "the two days in March"
        if other.kind in ("amount", "percent") and not any(same(other, f) for f in stated):
            return True
        if other.kind == "amount" and _MOVES.match(low, fact.end) and not numbered(low, fact.start):
            return True  # "45 euro ... 45 went back": told once
    return False


@remembered(128)
def listed(text: str) -> frozenset[int]:
    """Where the figures stand that only number the points of a list: "1. open it 2. press save"."""
    points = [(int(m[1]), m.start()) for m in _POINT.finditer(text)]
    if len(points) < 2 or [n for n, _ in points] != list(range(1, len(points) + 1)):
        return frozenset()
    return frozenset(at for _, at in points)


_POINT = re.compile(r"(?<!\S)(\d{1,2})[.)](?=[ \t]+[^\W\d_])")


# What money does: no person and no thing that is counted.
_MOVES = cues.compile(
    r" (?:(?:will|should|has|have|was|were|is|are|got) )?(?:be |been |gone |already |now )*(?:went|goes|go|comes?|came|refunded|returned|paid|credited|charged|back|taken|transferred)\b"
)


_FURTHER_SAID = cues.compile(
    r"\b(?:another|further|additional|extra|more|second) (?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?|years?|nights?)\b|\b(?:day|week|month|year|night)s? (?:more|longer|extra|on top)\b"
)


_FOR_TWO = cues.compile(r"\b(?:double|twin|for the pair|both of you)\b")


_FURTHER = cues.compile(r"\b(?:another|further|additional|extra|more) $")


_NOUN = re.compile(r" ([a-z]{3,}?)s?(?![\w])")


def _spelt(count: str) -> str:
    """A small count in words."""
    return SPELT.get(count, count)


def spelt_out(count: str) -> str:
    """A count from thirteen on in words, which stand for nothing else; empty for one that has none."""
    return _LARGE.get(count, "")


_LARGE = {str(n): word.replace("-", "[ -]") for word, n in tongue("en").numbers.items() if n > 12 and n < 1000}


_NTH = re.compile(r"\d(?:st|nd|rd|th)")


_PLACE_BEFORE = cues.compile(r"\b(floor|level|storey|row|aisle|step|stage|chapter|page|round|term|quarter|line|lane) $")


_NOT_SO_MANY = re.compile(r"\bnot (?:the )?$")
_THE = re.compile(r"\b(?:the|those|these) $")
_IN_A_ROW = cues.compile(r"(?:\b(?:nr|no|num|number|pos|position|place|spot)\b\.? ?|#)$")


_UNIT_BEFORE = cues.compile(r"\b(day|week|month|night|hour|year)s? $")
