"""Times of day as they are spoken in other languages than English: halb sieben, dix-huit heures, las cuatro y media."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rewriter import cues
from rewriter.facts.page import Page, first_words
from rewriter.facts.tongues import Tongue, any_of

_HALF_DAY = 12 * 60
_LAST_HOUR = 24
_QUARTER, _HALF = 15, 30


@dataclass(frozen=True, slots=True)
class _Speech:
    """How one language tells the time; patterns for what stands before an hour, and behind it."""

    lead: str  # words before an hour
    unit: str  # the word for o'clock, if there is one
    before: dict[str, int]  # what stands before the hour, in minutes from it
    behind: dict[str, int]  # what stands behind it
    parts: dict[str, tuple[str, ...]]  # am or pm, and the phrases that say so
    unit_is_sure: bool = False  # the unit tells a time and never a length
    lead_is_sure: bool = False  # the lead does, before an hour that counts nothing
    spans: tuple[str, str] = ("", "")  # what leads a span, and what joins it


_SPEECHES = {
    "de": _Speech(
        "um|ab|bis|gegen|vor|nach|von|zwischen|und", " uhr", {"halb": -_HALF, "viertel nach": _QUARTER, "viertel vor": -_QUARTER}, {},
        {"am": ("morgens", "vormittags", "früh", "am morgen", "am vormittag"), "pm": ("nachmittags", "abends", "am nachmittag", "am abend")},
        unit_is_sure=True,
    ),
    "nl": _Speech(
        "om|vanaf|tot|voor|na|rond|tegen|tussen|en|van|uiterlijk", " uur", {"half": -_HALF, "kwart over": _QUARTER, "kwart voor": -_QUARTER}, {},
        {"am": ("'s ochtends", "'s morgens"), "pm": ("'s middags", "'s avonds")},
    ),
    "fr": _Speech(
        "à|dès|vers|jusqu'à|avant", " ?(?:heures?|h)", {}, {"et demie?": _HALF, "et quart": _QUARTER, "moins le quart": -_QUARTER},
        {"am": ("du matin",), "pm": ("du soir", "de l'après-midi")}, spans=("de|entre", "à|et"),
    ),
    "es": _Speech(
        "(?:a |desde |hasta |sobre |de |entre )?las?", " ?(?:horas|h)", {}, {"y media": _HALF, "y cuarto": _QUARTER, "menos cuarto": -_QUARTER},
        {"am": ("de la mañana",), "pm": ("de la tarde", "de la noche")}, lead_is_sure=True,
    ),
    "pt": _Speech(
        "(?:até |entre |a partir )?(?:às|as|das)", " ?(?:horas|h)", {}, {"e meia": _HALF, "e quinze": _QUARTER},
        {"am": ("da manhã",), "pm": ("da tarde", "da noite")}, lead_is_sure=True,
    ),
    "it": _Speech(
        "alle|dalle|(?:entro |fino |tra |fra )?(?:le|alle)|verso le", " ?(?:ore)", {}, {"e mezz[ao]": _HALF, "e un quarto": _QUARTER, "meno un quarto": -_QUARTER},
        {"am": ("di mattina", "del mattino"), "pm": ("del pomeriggio", "di sera", "della sera")}, lead_is_sure=True,
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Patterns:
    time: re.Pattern[str]
    span: re.Pattern[str] | None
    hours: dict[str, int]
    minutes: dict[str, int]
    words: frozenset[str]
    parts: frozenset[str]


@lru_cache(maxsize=8)
def _patterns(tongue: Tongue) -> _Patterns:
    speech = _SPEECHES[tongue.code]
    hours = {w: n for w, n in tongue.numbers.items() if 1 <= n <= _LAST_HOUR}
    minutes = {w: n for w, n in tongue.numbers.items() if n % 5 == 0 and n < 60}
    hour, unit = rf"{any_of(hours)}|[0-9]{{1,2}}", speech.unit
    parts = [phrase for phrases in speech.parts.values() for phrase in phrases]
    time = cues.compile(
        rf"(?<![\w'-])(?P<lead>(?:{speech.lead}) )?(?:(?P<before>{any_of(speech.before) or '(?!)'}) )?(?P<h>{hour})"
        rf"(?P<unit>{unit}(?!\w)(?: (?:e |y |en )?(?P<m>{any_of(minutes)})(?![\w-]))?)?(?: (?P<behind>{any_of(speech.behind, patterns=True) or '(?!)'}))?"
        rf"(?: (?P<part>{any_of(parts)}))?(?![\w-]|[.,:]\d)(?P<alone>(?= ?(?:$|[.,;:!?)\n]|(?:y|e|en|a|hasta|até|fino|bis|tot|del?|na|do|da)\b)))?"
    )
    lead, join = speech.spans
    span = (
        cues.compile(
            rf"(?<!\w)(?:{lead}) (?P<a>{hour}){unit}(?P<am>[0-5]\d)? (?:{join}) (?P<b>{hour}){unit}(?P<bm>[0-5]\d)?(?!\w)"
        )
        if lead
        else None
    )
    return _Patterns(time, span, hours, minutes, first_words(hours), first_words(p.split()[-1] for p in parts))


def read(page: Page) -> None:
    """Take every time of day that is spoken in the page's language."""
    if page.tongue.code not in _SPEECHES:
        return
    patterns, low = _patterns(page.tongue), page.low
    if patterns.span and (page.digits or page.has(patterns.words)):
        for m in patterns.span.finditer(low):
            ends = [(_hour(m[n], patterns), int(m[f"{n}m"] or 0)) for n in "ab"]
            if all(0 <= hour <= _LAST_HOUR for hour, _ in ends) and page.free(m.start("a"), m.end()):
                page.take(
                    "time",
                    _time(*ends[0], ""),
                    m.start("a"),
                    m.end("am") if m["am"] else low.rindex(" ", 0, m.start("b") - 1),
                )
                page.take("time", _time(*ends[1], ""), m.start("b"), m.end())
    if page.has(patterns.words) or page.has(patterns.parts):
        speech = _SPEECHES[page.tongue.code]
        for m in patterns.time.finditer(low):
            if not _is_time(m, speech):
                continue
            minute = (
                speech.before.get(m["before"] or "", 0)
                + _behind(m["behind"], speech)
                + patterns.minutes.get(m["m"] or "", 0)
            )
            hour = _hour(m["h"], patterns)
            if hour <= _LAST_HOUR:
                half = next((half for half, phrases in speech.parts.items() if m["part"] in phrases), "")
                start = m.start("before") if m["before"] else m.start("h")
                page.take("time", _time(hour, minute, half), start, m.end())


def _is_time(m: re.Match[str], speech: _Speech) -> bool:
    """The hour is one, and no count or length."""
    word, led = not m["h"].isdigit(), m["lead"] is not None
    if m["before"] or m["part"]:
        return bool(m["before"] or led or m["unit"])
    if m["behind"]:
        return bool(led or m["unit"])
    if m["unit"]:
        return word and (speech.unit_is_sure or led)
    return word and led and speech.lead_is_sure and m["alone"] is not None


def _behind(words: str | None, speech: _Speech) -> int:
    return next((n for pattern, n in speech.behind.items() if re.fullmatch(pattern, words or "")), 0)


def _hour(word: str, patterns: _Patterns) -> int:
    return int(word) if word.isdigit() else patterns.hours[word]


def _time(hour: int, minute: int, half: str) -> str:
    """The normal form: two readings where nothing tells morning from evening."""
    at = (hour * 60 + minute) % (2 * _HALF_DAY)
    both = (at,) if hour > 12 or hour == 0 else (at % _HALF_DAY, at % _HALF_DAY + _HALF_DAY)
    chosen = both if len(both) == 1 or not half else both[:1] if half == "am" else both[1:]
    return "|".join(f"{m // 60:02}:{m % 60:02}" for m in chosen)
