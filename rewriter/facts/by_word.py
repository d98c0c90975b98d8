"""Figures that English also tells by a word: half, a couple, every other week, the third quarter, "10d" for ten days."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.facts.digits import ordinal
from rewriter.facts.fact import Fact
from rewriter.facts.page import fold
from rewriter.facts.tongues import tongue
from rewriter.lexicon import UP_TO_TWELVE
from rewriter.remembered import remembered

_NO_CLOCK = rf"(?! (?:past|to (?:{UP_TO_TWELVE})|of an hour)\b)"
_SHARES = {
    "50": "half",
    "25": r"(?:a|one) quarter",
    "75": r"three[ -]quarters",
    "33": r"(?:a|one) third",
    "20": r"(?:a|one) fifth",
    "10": r"(?:a|one) tenth",
}
_SPANS = {
    "2700 second": r"three[ -]quarters of an hour", "30 second": r"half a minute", "2 day": r"(?:a |the )?couple of days|(?:the )?day after tomorrow",
    "14 day": r"(?:a |the )?couple of weeks|fortnights?", "2 month": r"(?:a |the )?couple of months", "7200 second": r"(?:a |the )?couple of hours",
}  # fmt: skip
# How often, where the span is told as "every two weeks".
_EACH_TIME = {"2 day": "every other day", "14 day": "every other week|fortnightly", "2 month": "every other month"}
_EVERY = cues.compile(r"\b(?:every|each) $")
_HASTY = re.compile(r"(?P<count>\d{1,3})(?P<unit>[dwmhy])?")
_UNITS = {"d": "days?", "w": "weeks?", "m": "(?:minutes?|months?)", "h": "hours?", "y": "years?"}
_NAMED_BY = re.compile(
    r"\b(?P<noun>version|floor|level|line|row|shop|store|branch|phase|module|lesson|session|round|stage|step|page|room|part|week|day|class|tier|every) $"
)
_QUARTER = re.compile(r"q([1-4])")


@remembered()
def by_word(kind: str, value: str) -> str:
    """How words tell a figure, as a pattern; empty where none does."""
    if kind == "percent":
        return rf"(?:{_SHARES[value]}){_NO_CLOCK}" if value in _SHARES else ""
    if kind == "duration":
        return _SPANS.get(value, "")
    whole, _, rest = value.partition(".")
    if kind == "number" and rest == "5" and (word := SPELT.get(whole)):
        return rf"(?:{word}|{whole}) and a half|{word}[ -]and[ -]a[ -]half"
    return ""


# Small counts in words.
SPELT = {str(n): word for word, n in tongue("en").numbers.items() if n <= 20}


def _each_time(fact: Fact, low: str) -> str:
    """How words tell the span of an "every two weeks" in a folded text, as a pattern; empty where none does."""
    return _EACH_TIME.get(fact.value, "") if _EVERY.search(low, max(0, fact.start - 6), fact.start) else ""


def _oftener(pattern: str, said: str, than: str) -> bool:
    """A pattern stands in one text more often than in another: what both say tells nothing new."""
    return len(re.findall(pattern, said)) > len(re.findall(pattern, than))


def told_by_word(fact: Fact, text: str, other: str) -> bool:
    """`other` tells by a word the figure that `text` gives at the place of the fact."""
    low, said = fold(text), fold(other)
    if fact.kind == "date" and fact.value == "overnight":
        return re.search(r"\b(?:during|in|through(?:out)?|over) the night\b|\bone night\b", said) is not None
    if (
        fact.kind in ("date", "number", "id")
        and (of := _FRACTION.fullmatch(fact.text))
        and re.search(
            rf"\b(?:{SPELT[of[1]]}{'|an?' if of[1] == '1' else ''})[ -]{_PARTS[of[2]]}(?!\w)|\b(?:{SPELT[of[1]]}|{of[1]}) (?:out )?of (?:the )?(?:{SPELT[of[2]]}|{of[2]})\b",
            said,
        )
    ):
        return True
    if seat_told(fact, said):
        return True
    if fact.kind == "time" and (hour := _FULL_HOUR.match(fact.value)):
        word = SPELT.get(str(int(hour[1]) % 12 or 12), "(?!)")
        return _oftener(rf"\b{word}\b", said, low) and (
            re.search(
                rf"\b(?:at|by|until|till|before|after|from|between|to|and) {word}\b(?! (?:of|per|or|more|other|time|point|in|at|am|pm|tonight|this|minutes|hours|days|weeks|months)\b)",
                said,
            )
            is not None
        )
    for pattern in filter(None, (by_word(fact.kind, fact.value), _each_time(fact, low))):
        if _oftener(rf"(?<![\w-])(?:{pattern})(?!\w)", said, low):
            return True
    if fact.kind == "id" and (quarter := _QUARTER.fullmatch(fact.value.lower())):
        return f"{ordinal(quarter[1])} quarter" in said
    if fact.kind not in ("number", "id"):
        return False
    if _SECONDS.match(low, fact.end) and re.search(
        rf"\b(?:{fact.value}|{SPELT.get(fact.value, '(?!)')})[ -]seconds?\b", said
    ):
        return True
    if (
        (hasty := _HASTY.fullmatch(fold(fact.text)))
        and (unit := hasty["unit"] or low[fact.end : fact.end + 1]) in _UNITS
        and (hasty["unit"] or not low[fact.end + 1 : fact.end + 2].isalnum())
    ):
        return (
            re.search(rf"\b(?:{hasty['count']}|{SPELT.get(hasty['count'], '(?!)')})[ -]{_UNITS[unit]}\b", said)
            is not None
        )
    if (noun := _NAMED_BY.search(low, max(0, fact.start - 10), fact.start)) and (nth := ordinal(fact.value)):
        return (f"{nth} {noun['noun']}" in said) or (
            noun["noun"] == "every" and fact.value == "2" and "every other" in said
        )
    return False


# A share that figures write with a stroke: "3/8".
_FRACTION = re.compile(r"([1-9])/([2-9]|10)")
_PARTS = {"2": "hal(?:f|ves)", "4": "quarters?", **{str(n): f"{ordinal(str(n))}s?" for n in (3, 5, 6, 7, 8, 9, 10)}}


_SECONDS = re.compile(r" ?s(?!\w)")
_FULL_HOUR = re.compile(r"(\d{1,2}):00")
_SEAT = re.compile(r"([1-9]\d?)([a-k])")


def seat_told(fact: Fact, said: str) -> bool:
    """A folded text gives the seat behind another of its row: "14C+D" for 14D."""
    seat = _SEAT.fullmatch(fact.text.lower()) if fact.kind in ("id", "amount") else None
    return (
        seat is not None
        and re.search(
            rf"(?<!\w){seat[1]}[a-k](?: ?(?:[+/,&-]|and) ?[a-k]){{0,4}}? ?(?:[+/,&-]|and) ?{seat[2]}(?!\w)", said
        )
        is not None
    )


_COUNTED = re.compile(r"(?P<count>[a-z]+|\d+)[ -](?P<unit>second|day|week|minute|month|hour|year)s?")


# A unit in a hasty hand.
_SHORT = {"minute": "m(?:ins?)?", "hour": "h(?:rs?)?", "day": "d", "week": "w(?:ks?)?", "month": "m(?:o|ths?)?", "year": "y(?:rs?)?"}  # fmt: skip


def told_hastily(fact: Fact, text: str, sources: str) -> bool:
    """A length that a source gives in a hasty hand or by a word: "10d" for ten days, fortnightly for every two weeks."""
    if fact.kind != "duration":
        return seat_told(fact, sources)
    for pattern in filter(None, (by_word("duration", fact.value), _each_time(fact, fold(text)))):
        if re.search(rf"(?<![\w-])(?:{pattern})(?!\w)", sources):
            return True
    if "couple" in fold(fact.text):
        unit = fold(fact.text).removesuffix("s").split()[-1]
        short = _SHORT.get(unit, "(?!)")
        return re.search(rf"(?<![\w.,-])(?:2|two)[ -]?(?:{unit}s?|{short})(?!\w)", sources) is not None
    told = _COUNTED.fullmatch(fold(fact.text))
    if told is None:
        return False
    count = told["count"] if told["count"].isdigit() else str(tongue("en").numbers.get(told["count"], "(?!)"))
    short = f" ?{told['unit'][0]}" if told["unit"] in ("second", "day") else told["unit"][0]
    return re.search(rf"(?<![\w.,-]){count}{short}(?!\w)", sources) is not None
