"""Halves and quarters of a length in other languages than English: anderthalb Stunden, trois quarts d'heure, mezz'ora, medio año."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from rewriter import cues
from rewriter.facts.numerals import plain, spanned
from rewriter.facts.page import Page, first_words
from rewriter.facts.tongues import Tongue, any_of

_HALF_HOUR, _QUARTERS, _QUARTER = "1800 second", "2700 second", "900 second"
_HALF_YEAR, _HALF_DAY = "6 month", "43200 second"


@dataclass(frozen=True, slots=True)
class _Halves:
    """What one language says for a part of a unit, and for wholes and a half."""

    fixed: dict[str, str]  # pattern: value
    half: str  # how many and a half of what: the groups `n` (or `one`) and `unit`


_HALVES = {
    "de": _Halves(
        {r"halben? (?:stunden?|std\.?)": _HALF_HOUR, r"dreiviertel ?stunden?|drei viertel ?stunden?": _QUARTERS, r"viertel ?stunden?": _QUARTER,
         r"halb(?:es|en|e) jahr(?:es)?|halbjahr": _HALF_YEAR, r"halb(?:er|en|e) tage?": _HALF_DAY},
        r"(?:(?P<one>anderthalb|einenhalb|eineinhalb|einundeinhalb)|(?P<n>{n})(?:und)?einhalb|(?P<d>[0-9]{{1,2}}) ?(?:1/2|½)) (?P<unit>{unit})",
    ),
    "nl": _Halves(
        {r"half ?uur(?:tje)?": _HALF_HOUR, r"drie ?kwartier": _QUARTERS, r"kwartier(?:tje)?": _QUARTER, r"half ?jaar": _HALF_YEAR, r"halve dag": _HALF_DAY},
        r"(?:(?P<one>anderhal(?:f|ve))|(?P<n>{n})(?:[eë]n|-en-een-| en een )(?:half|halve)|(?P<d>[0-9]{{1,2}}) ?(?:1/2|½)) (?P<unit>{unit})",
    ),
    "fr": _Halves(
        {r"demie?[- ]heure": _HALF_HOUR, r"(?:trois|3) quarts d'heure": _QUARTERS, r"quart d'heure": _QUARTER, r"demi-journée": _HALF_DAY, r"sous huitaine": "8 day", r"sous quinzaine": "15 day"},
        r"(?:(?P<one>une?) |(?P<n>{n}) |(?P<d>[0-9]{{1,2}}) ?)?(?P<unit>{unit}) et (?:demie?|(?P<quarter>quart))",
    ),
    "es": _Halves(
        {r"media hora": _HALF_HOUR, r"(?:tres|3) cuartos de hora": _QUARTERS, r"cuarto de hora": _QUARTER, r"medio año": _HALF_YEAR},
        r"(?:(?P<one>una?) |(?P<n>{n}) |(?P<d>[0-9]{{1,2}}) ?)?(?P<unit>{unit}) y (?:medi[ao]|(?P<quarter>cuarto))",
    ),
    "pt": _Halves(
        {r"meia hora": _HALF_HOUR, r"(?:três|3) quartos de hora": _QUARTERS, r"quarto de hora": _QUARTER, r"meio ano": _HALF_YEAR},
        r"(?:(?P<one>uma?) |(?P<n>{n}) |(?P<d>[0-9]{{1,2}}) ?)?(?P<unit>{unit}) e (?:mei[ao]|(?P<quarter>um quarto))",
    ),
    "it": _Halves(
        {r"mezz(?:'|a )ora|mezzora|mezz'oretta": _HALF_HOUR, r"(?:tre|3) quarti d'ora": _QUARTERS, r"quarto d'ora": _QUARTER, r"mezz'anno|mezzo anno": _HALF_YEAR,
         r"mezza giornata": _HALF_DAY, r"un'or(?:a|etta)(?! e (?:mezz|un quarto|\w+ (?:minuti|min)))": "3600 second"},
        r"(?:(?P<one>un'|una? )|(?P<n>{n}) |(?P<d>[0-9]{{1,2}}) ?)?(?P<unit>{unit}) e (?:mezz[ao]|(?P<quarter>un quarto))",
    ),
}  # fmt: skip
_LED_BY_A_CLOCK = cues.compile(r"(?<!\w)(?:à|a las|las|às|alle|dalle|um|om) $")  # "à une heure et demie" is a time


@dataclass(frozen=True, slots=True)
class _Patterns:
    fixed: re.Pattern[str]
    values: dict[str, str]
    half: re.Pattern[str]
    first: frozenset[str]


_WORDS = frozenset(
    ["halbe", "halben", "halbes", "halber", "dreiviertel", "drei", "viertel", "viertelstunde", "viertelstunden", "dreiviertelstunde", "dreiviertelstunden", "halbjahr", "anderthalb", "anderthalbe", "half", "halfuur", "halfjaar", "halve", "kwartier", "kwartiertje", "anderhalf", "anderhalve", "halfuurtje", "demi", "demie", "trois", "quart", "quarts", "media", "medio", "cuarto", "cuartos", "meia", "meio", "quarto", "quartos", "mezz", "mezza", "mezzora", "mezzo", "quarti", "un", "sous", "drie", "tres", "três", "tre"]
)  # fmt: skip


@lru_cache(maxsize=8)
def _patterns(tongue: Tongue) -> _Patterns:
    halves, units = _HALVES[tongue.code], any_of(tongue.units)
    numbers = any_of(w for w, n in tongue.numbers.items() if n > 1)
    names = {f"f{n}": value for n, value in enumerate(halves.fixed.values())}
    fixed = "|".join(f"(?P<f{n}>{pattern})" for n, pattern in enumerate(halves.fixed))
    return _Patterns(
        cues.compile(rf"(?<![\w])(?:{fixed})(?!\w)"),
        names,
        cues.compile(rf"(?<![\w'.,-])(?:{halves.half.format(n=numbers, unit=units)})(?!\w)"),
        _WORDS | first_words(tongue.units),
    )


def read(page: Page) -> None:
    """Take every length that is told so, in another language than English."""
    if page.tongue.code not in _HALVES:
        return
    _read_day_of(page)
    patterns = _patterns(page.tongue)
    if not (page.has(patterns.first) or any(word.endswith(("einhalb", "half", "halve")) for word in page.words)):
        return
    for m in patterns.half.finditer(page.low):
        if _LED_BY_A_CLOCK.search(page.low, max(0, m.start() - 7), m.start()):
            continue
        groups = m.groupdict()
        whole = Decimal(page.tongue.numbers[m["n"]]) if groups.get("n") else Decimal(groups.get("d") or 1)
        size, of = page.tongue.units[m["unit"]]
        count = whole + (Decimal("0.25") if groups.get("quarter") else Decimal("0.5"))
        page.take("duration", spanned([plain(count * size)], of), *m.span())
    for m in patterns.fixed.finditer(page.low):
        page.take("duration", patterns.values[m.lastgroup or "f0"], *m.span())


# "Tag 21 von 30": which day, and of how many.
_DAY_OF = cues.compile(
    r"(?<!\w)(?:(?:tag|jour|día|dia|giorno|dag) (?P<day>[0-9]{1,3})|(?P<nth>[0-9]{1,3})(?:\.|e|er|ème|º|ª|°|\.º|ste|de) (?:tag|jour|día|dia|giorno|dag)) (?:von|sur|de|des|di|su|van|dei|dos|de los)(?: (?:den|die|les|los|os|de|insgesamt|total))? (?P<all>[0-9]{1,3})(?![\w%]|[.,:]\d| ?(?:/|€|euro))(?! (?!in\b|im\b|an\b|et\b|y\b|e\b|en\b|und\b)[^\W\d_]{3})"
)


def _read_day_of(page: Page) -> None:
    """Take how many days there are, where one of them is told with their number."""
    for m in _DAY_OF.finditer(page.low) if page.digits else ():
        page.take("duration", f"{m['all']} day", *m.span("all"))
