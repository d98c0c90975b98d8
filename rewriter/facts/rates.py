"""For how long a sum or a count is: $5 a month, 25 per week, £3/hr."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rewriter import cues
from rewriter.facts.fact import Fact
from rewriter.facts.page import fold

_PERIODS = {
    "minute": "minute", "min": "minute", "hour": "hour", "hr": "hour", "h": "hour", "day": "day", "daily": "day", "night": "night",
    "week": "week", "wk": "week", "weekly": "week", "month": "month", "mo": "month", "mth": "month", "monthly": "month",
    "quarter": "quarter", "year": "year", "yr": "year", "annum": "year", "yearly": "year", "annually": "year",
}  # fmt: skip
_RATE = cues.compile(
    r"(?: (?:extra|more|off|each|pounds|dollars|euros|mg|ml))?(?: ?/ ?| (?:a|an|per|each|every|for each|for every) |(?= (?:daily|weekly|monthly|yearly|annually)\b) )"
    r"(?P<period>minute|min|hour|hr|h|day|night|week|wk|month|mo|mth|quarter|year|yr|annum|daily|weekly|monthly|yearly|annually)(?![\w-])"
)


_NAMED = {
    period: cues.compile(
        rf"(?<![a-z])(?:{'|'.join(sorted(word for word, of in _PERIODS.items() if of == period))})s?(?![a-z])"
    )
    for period in sorted(set(_PERIODS.values()))
}


def named(period: str, text: str) -> bool:
    """A text names the period in whatever way: "the daily rate", "/mo"."""
    return _NAMED[period].search(fold(text)) is not None


def rates(text: str, stated: Iterable[Fact]) -> Iterator[tuple[Fact, str]]:
    """The sums and counts among the facts of `text` that are for a period, and the period."""
    low = fold(text)
    for fact in stated:
        if fact.kind in ("amount", "number") and (m := _RATE.match(low, fact.end)):
            yield fact, _PERIODS[m["period"]]
