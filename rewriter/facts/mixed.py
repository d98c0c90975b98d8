"""Wholes and a part of one, told together: "1½ hours", "three pounds twenty", "3 Euro 50", "tres euros con cincuenta"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from rewriter import cues
from rewriter.facts.numerals import number, plain, spanned
from rewriter.facts.page import Page
from rewriter.facts.tongues import Tongue, any_of

_PARTS = {"1/2": "0.5", "½": "0.5", "1/4": "0.25", "¼": "0.25", "3/4": "0.75", "¾": "0.75"}
_LENGTH = cues.compile(
    r"(?<![\w/.,])(?:(?P<whole>\d{1,2})[ -]?)?(?P<part>1/2|1/4|3/4|[½¼¾])[ -]?(?:of )?(?:an? )?(?P<unit>hours?|hrs?|h|days?|weeks?|wks?|months?|years?|yrs?)(?!\w)"
)
_COINS = ("pound", "pounds", "euro", "euros", "dollar", "dollars", "quid")
_WHOLE = 100  # cents in a coin


def read(page: Page) -> None:
    """Take every length and sum that is told so; English only."""
    if "/" in page.low or not page.low.isascii():
        for m in _LENGTH.finditer(page.low):
            size, of = page.tongue.units[m["unit"]]
            count = int(m["whole"] or 0) + Decimal(_PARTS[m["part"]])
            page.take("duration", spanned([plain(count * size)], of), *m.span())
    if page.has(_COINS):
        for m in _sum(page.tongue).finditer(page.low):
            whole, part = (int(w) if w.isdigit() else page.tongue.numbers.get(w, 1) for w in (m["whole"], m["part"]))
            if part < _WHOLE and (m["cents"] or not m["and"]):
                coin = page.tongue.dollars[m["coin"]]
                page.take("amount", f"{plain(whole + Decimal(part) / _WHOLE)} {coin}", *m.span())


@lru_cache(maxsize=4)
def _sum(tongue: Tongue) -> re.Pattern[str]:
    """A sum whose cents follow its coin, and nothing that they could count."""
    words = "|".join(sorted(tongue.numbers, key=lambda w: (-len(w), w)))
    return cues.compile(
        rf"(?<![\w'-])(?P<whole>{words}|a|[0-9]{{1,3}}) (?P<coin>{'|'.join(_COINS)})(?P<and> and)? (?P<part>{words}|[0-9]{{2}})(?P<cents> ?(?:p|pence|cents?))?"
        r"(?= ?(?:$|[.,;:!?)\n]|(?:a|an|per|each|every|for|in|on|more|extra|off|back|to|and|but|so|or|is|goes|was)\b))"
    )


_JOINED = {"de": "und", "nl": "en", "fr": "et", "es": "con|y", "pt": "e", "it": "e"}
_HALF_A_COIN = {"fr": "et demi", "es": "y medio", "pt": "e meio", "it": "e mezzo", "de": "fünfzig", "nl": "vijftig"}
_COINS_ABROAD = ("euro", "euros", "reais", "real", "franken", "francs", "dólares", "pesos")


def read_abroad(page: Page) -> None:
    """Take every sum whose cents follow its coin, in another language than English."""
    if page.tongue.code not in _JOINED or not (page.has(_COINS_ABROAD) or (page.digits and "€" in page.low)):
        return
    numbers = page.tongue.numbers
    for m in _sum_abroad(page.tongue).finditer(page.low):
        whole = number(m["whole"], money=True, english=False) if m["whole"][0].isdigit() else str(numbers[m["whole"]])
        part = 50 if m["half"] else int(m["part"]) if m["part"].isdigit() else numbers[m["part"]]
        if whole and part < _WHOLE:
            coin = "€" if m["coin"] == "€" else page.tongue.dollars.get(m["coin"], "R$")
            page.take("amount", f"{plain(Decimal(whole) + Decimal(part) / _WHOLE)} {coin}", *m.span())


@lru_cache(maxsize=8)
def _sum_abroad(tongue: Tongue) -> re.Pattern[str]:
    """The same with the words of another language, and nothing behind it that the cents could count."""
    words, code = any_of(tongue.numbers), tongue.code
    return cues.compile(
        rf"(?<![\w'.,-])(?P<whole>{words}|[0-9]{{1,3}}(?:[. ][0-9]{{3}})*) ?(?P<coin>{'|'.join(_COINS_ABROAD)}|€)"
        rf"(?: (?P<half>{_HALF_A_COIN[code]})(?!\w)|(?P<and> (?:{_JOINED[code]}))? ?(?P<part>(?:{words})(?!\w)|[0-9]{{2}}(?!\w|[.,:]\d|%))(?P<cents> (?:{any_of(tongue.cents)}))?)"
        r"(?= ?(?:$|[.,;:!?)\n]|(?:und|pro|für|et|par|pour|y|por|para|al|e|per|en|voor|inkl|incl|ttc|de plus|mehr|más|mais|extra|in più)\b))(?![.,]\d)"
    )
