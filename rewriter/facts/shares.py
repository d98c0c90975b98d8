"""Shares of a price and ages of people, where English has words of their own for them: half price, the under-fives."""

from __future__ import annotations

from rewriter import cues
from rewriter.facts.numerals import spoken
from rewriter.facts.page import Page

# "Under-fives", "over-60s": the years that somebody has.
_AGED = cues.compile(r"(?<![\w'-])(?:under|over)s?[ -](?P<age>[a-z]+(?:[ -][a-z]+)?s|\d{1,2}s)(?!\w)")
# A share of a price.
_SHARE = cues.compile(
    r"(?<![\w'-])(?P<share>half|(?:a )?quarter|three[ -]quarters)(?:[ -]price|[ -]off|(?: of)? the (?:(?:usual|normal|regular|full|ticket|list) )?(?:price|fee|cost|rate|fare))\b|"
    r"(?<![\w'-])(?P<three>three[ -]quarters) (?:of (?!an hour)|back\b)"
)
_SHARES = {"half": "50", "quarter": "25", "a quarter": "25"}


def read(page: Page) -> None:
    """Take every share of a price as a percentage, and every age in the plural as a count."""
    if page.has(("half", "quarter", "quarters")):
        for m in _SHARE.finditer(page.low):
            page.take("percent", _SHARES.get(m["share"], "75"), *m.span("three" if m["three"] else 0))
    if page.has(("under", "over", "unders", "overs")):
        _read_ages(page)


def _read_ages(page: Page) -> None:
    """Take the plural of a count where it tells an age."""
    for m in _AGED.finditer(page.low):
        age = m["age"]
        one = age[:-3] + "y" if age.endswith("ies") else age[:-2] if age.endswith("xes") else age[:-1]
        value = one if one.isdigit() else str(spoken(one, page.tongue) or "")
        if value:
            page.take("number", value, *m.span("age"))
