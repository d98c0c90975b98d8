"""Figures as runs of digits and as measures: what is the same number in other spacing or another unit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from functools import lru_cache

from rewriter import cues
from rewriter.facts.fact import Fact
from rewriter.facts.page import fold

_LONGEST = 40
_RUN = cues.compile(r"[0-9](?:[ .,'/-]?[0-9]){3,40}")
_MEASURE = cues.compile(
    r"(?<![\w.,])([0-9]{1,9}(?:[.,][0-9]{1,3})?) ?(kg|kilos?|kilograms?|g|grams?|mg|km|cm|mm|metres?|meters?|l|litres?|liters?|ml|cl|gb|mb|kwh|wh|kw)(?![\w])"
)
_SIZES: dict[str, tuple[str, int | Decimal]] = {
    "kg": ("g", 1000), "kilo": ("g", 1000), "kilogram": ("g", 1000), "g": ("g", 1), "gram": ("g", 1), "mg": ("g", Decimal("0.001")),
    "km": ("m", 1000), "cm": ("m", Decimal("0.01")), "mm": ("m", Decimal("0.001")), "metre": ("m", 1), "meter": ("m", 1),
    "l": ("l", 1), "litre": ("l", 1), "liter": ("l", 1), "ml": ("l", Decimal("0.001")), "cl": ("l", Decimal("0.01")),
    "gb": ("b", 1000), "mb": ("b", 1), "kwh": ("wh", 1000), "wh": ("wh", 1), "kw": ("kw", 1),
}  # fmt: skip
_LONG = 4  # digits that make a run unlikely to be two numbers that stand side by side


@lru_cache(maxsize=512)
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


def same_figure(fact: Fact, own: str, others: tuple[str, ...]) -> bool:
    """The digits around a fact in `own` stand in one of the other texts, spaced or measured another way."""
    mine = {form for start, end, form in _figures(own) if start < fact.end and fact.start < end}
    if fact.kind in ("id", "phone"):
        digits = "".join(c for c in fact.text if c.isdigit())
        mine |= {digits} if len(digits) >= _LONG else set()
    return bool(mine) and any(form in mine for text in others for _, _, form in _figures(text))
