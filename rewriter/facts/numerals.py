"""Numbers as they are written and spelt out, in one plain decimal form."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from rewriter.facts.fact import DAY
from rewriter.facts.tongues import Tongue


def number(text: str, *, money: bool = False, english: bool = True) -> str:
    """The plain decimal form of a figure; empty when its separators make it a label ("17.2.1")."""
    text = text.replace(" ", "").replace("'", "")
    marks = [c for c in text if c in ".,"]
    if not marks:
        return text.lstrip("0") or "0"
    last = marks[-1]
    head, _, tail = text.rpartition(last)
    decimal = len(set(marks)) == 2 or (len(marks) == 1 and len(tail) != 3)
    if len(marks) == 1 and len(tail) == 3:
        decimal = not money and last == ("." if english else ",") and head != ""
    if decimal and last in head:
        return ""
    groups = re.split("[.,]", head if decimal else text)
    if len(groups) > 1 and not (
        len(groups[-1]) == 3 and all(len(g) in (2, 3) for g in groups[1:]) and len(groups[0]) <= 3
    ):
        return ""
    try:
        value = Decimal("".join(groups) + (f".{tail}" if decimal else ""))
    except InvalidOperation:
        return ""
    return plain(value)


def plain(value: Decimal) -> str:
    """1299, 12.5: no exponent, no idle zeros."""
    text = f"{value:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).lstrip("0").replace(
        ".", "0.", int(text.startswith("."))
    ) or "0"


def spoken(words: str, tongue: Tongue) -> int | None:
    """The value of a number in words."""
    if words in tongue.numbers:
        return tongue.numbers[words]
    if words.endswith("dozen"):
        return 6 if words.startswith("half") else 12
    total = part = 0
    for word in words.replace("-", " ").split():
        if word in ("a", "and"):
            continue
        if word == "hundred":
            part = max(part, 1) * 100
        elif word == "thousand":
            total, part = total + max(part, 1) * 1000, 0
        elif word in tongue.numbers:
            part += tongue.numbers[word]
        else:
            return None
    return total + part


def spanned(ends: list[str], of: str) -> str:
    """The normal form of a length: whole days as days."""
    if of == "second" and all(Decimal(n) % DAY == 0 for n in ends):
        ends, of = [plain(Decimal(n) / DAY) for n in ends], "day"
    return f"{'-'.join(ends)} {of}"
