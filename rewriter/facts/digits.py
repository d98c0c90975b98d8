"""Figures as runs of digits and as measures: what is the same number in other spacing or another unit."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from rewriter import cues
from rewriter.facts.fact import Fact
from rewriter.facts.page import fold
from rewriter.remembered import remembered

_LONGEST = 40
_RUN = cues.compile(r"[0-9](?:[ .,'/-]?[0-9]){3,40}")
_MEASURE = cues.compile(
    r"(?<![\w.,])([0-9]{1,9}(?:[.,][0-9]{1,3})?) ?(kg|kilos?|kilograms?|g|grams?|mg|km|cm|mm|metres?|meters?|l|litres?|liters?|ml|cl|gb|mb|kwh|wh|kw|m)(?![\w])"
)
_SIZES: dict[str, tuple[str, int | Decimal]] = {
    "kg": ("g", 1000), "kilo": ("g", 1000), "kilogram": ("g", 1000), "g": ("g", 1), "gram": ("g", 1), "mg": ("g", Decimal("0.001")),
    "km": ("m", 1000), "cm": ("m", Decimal("0.01")), "mm": ("m", Decimal("0.001")), "m": ("m", 1), "metre": ("m", 1), "meter": ("m", 1),
    "l": ("l", 1), "litre": ("l", 1), "liter": ("l", 1), "ml": ("l", Decimal("0.001")), "cl": ("l", Decimal("0.01")),
    "gb": ("b", 1000), "mb": ("b", 1), "kwh": ("wh", 1000), "wh": ("wh", 1), "kw": ("kw", 1),
}  # fmt: skip
_COUNTED = {
    "2": cues.compile(r"\b(?:doubled?|doubling|twice|two|second|2nd|both|double|pair|couple|duplicate|again)\b"),
    "3": cues.compile(r"\b(?:three|third|3rd|thrice|triple)\b"),
    "4": cues.compile(r"\b(?:four|fourth|4th)\b"),
    "5": cues.compile(r"\b(?:five|fifth|5th)\b"),
    "6": cues.compile(r"\b(?:six|sixth|6th)\b"),
}
_LONG = 4  # digits that make a run unlikely to be two numbers that stand side by side


@remembered()
def _figures(text: str) -> tuple[tuple[int, int, str], ...]:
    """Every run of digits and every measure, with its place and its normal form."""
    low = fold(text)
    found: list[tuple[int, int, str]] = []
    for m in _RUN.finditer(low):
        digits = "".join(c for c in m.group() if c.isdigit())
        if len(digits) >= _LONG:
            found.append((m.start(), m.end(), digits))
    for m in _MEASURE.finditer(low):
        try:
            unit, size = _SIZES[m[2] if m[2] in _SIZES else m[2].rstrip("s")]
            found.append((m.start(), m.end(), f"{(Decimal(m[1].replace(',', '.')) * size).normalize():f} {unit}"))
        except (InvalidOperation, KeyError):
            continue
    return tuple(found)


@remembered(128)
def _forms(text: str) -> frozenset[str]:
    """The normal forms of a text's figures."""
    return frozenset(form for _, _, form in _figures(text))


_NTH = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]


def ordinal(count: str) -> str:
    """The word for "2nd"; empty for a count that has none here."""
    return _NTH[int(count)] if count.isdigit() and 0 < int(count) < len(_NTH) else ""


_TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]


def spelt_ordinal(n: int) -> str:
    """The word for the nth of a month: "twenty-first"; empty beyond the thirties."""
    if n < len(_NTH):
        return _NTH[n] if n else ""
    if n < 20:
        return f"{_TEENS[n - len(_NTH)]}th"
    tens = {2: "twent", 3: "thirt"}.get(n // 10, "")
    return f"{tens}ieth" if tens and n % 10 == 0 else f"{tens}y-{_NTH[n % 10]}" if tens else ""


def numeral(word: str) -> str:
    """The "5th" that a word for it is written as; empty for any other word."""
    n = _NTH.index(word) if word in _NTH else 0
    return f"{n}{'st' if n == 1 else 'nd' if n == 2 else 'rd' if n == 3 else 'th'}" if n else ""


def times_over(count: str, text: str) -> bool:
    """A folded text gives the count in its own way: twice, the third, both."""
    pattern = _COUNTED.get(count)
    return pattern is not None and pattern.search(text) is not None


_TOLD_AS = {
    "100": cues.compile(
        r"\b(?:whole|full|entire|complete|total) (?:[a-z]+ )?(?:fares?|prices?|amounts?|sums?|costs?|fees?|tickets?|money|refunds?|deposits?|bills?|payments?|value|charges?|rent|premium|invoices?)\b|"
        r"\bin full\b|\b(?:fully|entirely|completely)\b|\ball of (?:it|the|your)\b|\bevery (?:penny|cent)\b"
    ),
    "50": cues.compile(
        r"\bhalf(?: (?:price|off|the|of|back|your|its|what)\b|-price\b)|\b(?:by|in) half\b|\bhalved?\b|(?:'s|\b(?:its|is|pay|charged?|at|only)) half(?= ?(?:$|[,.;:!)\n]))"
    ),
    "20": cues.compile(r"\b(?:a|one) fifth (?:off|of|back|less|more)\b|\bby a fifth\b"),
    "10": cues.compile(r"\b(?:a|one) tenth (?:off|of|back|less|more)\b|\bby a tenth\b"),
    "25": cues.compile(r"(?<!three )\b(?:a|one) quarter (?:off|of|back|less|more)\b(?! an hour)|\bby a quarter\b"),
    "75": cues.compile(r"\bthree[ -]quarters (?:off|of|back|less)\b(?! an hour)|\bby three quarters\b"),
}  # fmt: skip


def told_as_share(percent: str, text: str) -> bool:
    """A folded text tells a percentage as a fraction: half of it, a quarter off."""
    pattern = _TOLD_AS.get(percent)
    return pattern is not None and pattern.search(text) is not None


_CODE = cues.compile(r"(?<![\w])(?:[a-z]{1,5}[ .-]?){0,2}[0-9][0-9a-z]*(?:[ ./-]?[0-9a-z]*[0-9][0-9a-z]*){0,6}(?![\w])")
_LETTERED = re.compile(r"[a-z][0-9]+[a-z]$|^[a-z]{2}[0-9]{2}[a-z0-9]{11,30}$")  # an IBAN counts to its last letter, too
_SHORT_CODE = 3  # letters and digits together that make a code of a count


@remembered(128)
def _codes(text: str) -> tuple[tuple[int, int, str], ...]:
    """Every code of a text, with its place."""
    return tuple((m.start(), m.end(), m.group()) for m in _CODE.finditer(fold(text)))


def _codes_at(text: str, start: int, end: int) -> Iterator[str]:
    """The letters and digits of the code around a place: "CL 7-19" is cl719, "ref KX4 9" is kx49 as well."""
    codes = _codes(text)
    at = bisect_right(codes, start, key=lambda code: code[0]) - 1
    if at < 0 or codes[at][1] < end:
        return
    whole = codes[at][2]
    _, apart, rest = whole.partition(" ")
    for said in (whole, rest if apart and whole[:1].isalpha() and rest[:1].isalpha() else ""):
        code = "".join(c for c in said if c.isalnum())
        if (len(code) > _SHORT_CODE or "-" in said) and not code.isdigit() and len(code) <= _LONGEST:
            yield code


_PARTED = str.maketrans("", "", " ./-")


@remembered(128)
def _unparted(text: str) -> str:
    """A text without what may part a code."""
    return fold(text).translate(_PARTED)


def _stands(code: str, text: str) -> bool:
    """The code stands in a text, in whatever spacing."""
    if code.translate(_PARTED) not in _unparted(text):
        return False
    return re.search(rf"(?<!\w){'[ ./-]?'.join(map(re.escape, code))}(?!\w)", fold(text)) is not None


def same_figure(fact: Fact, own: str, others: tuple[str, ...]) -> bool:
    """The digits around a fact in `own` stand in one of the other texts, spaced or measured another way."""
    mine = {form for start, end, form in _figures(own) if start < fact.end and fact.start < end}
    if fact.kind in ("id", "phone"):
        digits = "".join(c for c in fact.text if c.isdigit())
        mine |= {digits} if len(digits) >= _LONG else set()
        if _LETTERED.search(fact.value):
            mine = set()  # its letters tell it apart
    if any(mine & _forms(text) for text in others):
        return True
    codes = {*_codes_at(own, fact.start, fact.end)} | (
        {fact.value} if fact.kind == "id" and len(fact.value) > _SHORT_CODE else set()
    )
    return any(_stands(code, text) for code in codes if code and len(code) <= _LONGEST for text in others)
