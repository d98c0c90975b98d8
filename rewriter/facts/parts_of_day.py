"""Parts of a day that narrow a day: "Tuesday morning", "Fri pm"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rewriter import cues
from rewriter.facts.fact import Fact
from rewriter.facts.page import fold
from rewriter.lexicon import DAY

_DAYS = r"\b(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun|\w+day|tomorrow|tmrw?|tomoz|2moro|\d+(?:st|nd|rd|th))"
_SHORT = {"morning": r"(?:a\.?m|morn)", "afternoon": r"p\.?m", "evening": "eve"}
_IN_FULL = {"am": "morning", "morn": "morning", "pm": "afternoon", "eve": "evening"}
_HOURS = {
    "morning": range(4, 13),
    "afternoon": range(12, 19),
    "evening": range(16, 25),
    "lunchtime": range(11, 15),
    "night": range(18, 25),
}
_NOON, _MIDNIGHT = 12, 24
_SMALL_HOURS = frozenset({"00", "01", "02", "03"})
_PART = cues.compile(
    rf"\b(?P<day>{DAY}|tomorrow) (?P<part>morning|afternoon|evening|lunchtime|night)\b|\b(?P<first>first thing) (?=on \w+day|tomorrow)"
)
_TOLD = cues.compile(rf"(?P<day>{_DAYS}) (?P<part>morning|afternoon|evening|night|am|morn|pm|eve)\b(?! i\b)")
_MEANT = {
    "morning": cues.compile(r"\b(?:first thing|before (?:noon|midday|lunch)|early)\b"),
    "afternoon": cues.compile(r"\b(?:after (?:noon|midday|lunch)|evening|this pm)\b"),
    "evening": cues.compile(r"\b(?:tonight|night|late)\b"),
    "night": cues.compile(r"\b(?:tonight|evening|late|overnight)\b"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a day at text[start:end], and the word for its day, where one stands beside it."""

    name: str
    day: str
    at: int  # where the day stands
    start: int
    end: int


def parts(text: str) -> Iterator[Part]:
    """The parts of a day that a text names in full."""
    for m in _PART.finditer(fold(text)):
        group = "part" if m["part"] else "first"
        yield Part(m[group], m["day"] or "", m.start(), *m.span(group))


def told(text: str) -> Iterator[Part]:
    """The same with those in shorthand: "Fri pm" is Friday afternoon."""
    for m in _TOLD.finditer(fold(text)):
        yield Part(_IN_FULL.get(m["part"], m["part"]), m["day"], m.start(), *m.span("part"))


def named(part: str, texts: Iterable[str], facts: Iterable[Fact]) -> bool:
    """A text names this part of a day, or an hour among the facts lies in it."""
    said = rf"\b{part}" + (rf"|{_DAYS} {_SHORT[part]}\b" if part in _SHORT else "")
    if any(re.search(said, fold(text)) for text in texts):
        return True
    hours: set[int] = set()
    for f in facts:
        if f.kind == "time" and f.value != "24/7":
            hours |= {int(t[:2]) for t in f.value.split("|") if t[:2].isdigit()}
        elif f.kind == "number" and f.value.isdigit() and int(f.value) <= _MIDNIGHT:
            hours.add(int(f.value))
    hours |= {h + 12 for h in hours if h <= _NOON}
    if part == "morning" and any(
        f.kind == "time" and f.value[:2] in _SMALL_HOURS and "|" not in f.value for f in facts
    ):
        return True  # "2am": "two in the morning"
    return bool(hours & set(_HOURS.get(part, ())))


def meant(part: str, text: str) -> bool:
    """Other words of a folded text say the part of the day: "before lunch", "tonight"."""
    return part in _MEANT and _MEANT[part].search(text) is not None


_BY = cues.compile(r"(?<!come )(?<!drop )(?<!stop )(?<!pop )\bby $")
_SHORT_OF = frozenset({"before", "until", "till", "til", "after", "from", "since", "not"})


def due_that_day(part: Part, text: str, sources: Iterable[str]) -> bool:
    """The end of the Saturday that a source gives is "by Saturday night"; who has time before Saturday has less."""
    if part.name != "night" or not _BY.search(fold(text), max(0, part.at - 9), part.at):
        return False
    days = [m for source in sources for m in re.finditer(rf"(\w*) ?\b{part.day[:3]}", fold(source))]
    return bool(days) and all(m[1] not in _SHORT_OF for m in days)
