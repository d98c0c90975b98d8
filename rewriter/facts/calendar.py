"""Dates, weekdays and relative days; the times of day are read by the clock.

Own patterns: a general date parser reads an amount as a year and the name May as a month, and
costs forty times as much. An ambiguous day and month keep both readings ("05-12|12-05").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rewriter import cues
from rewriter.facts import clock
from rewriter.facts.digits import spelt_ordinal
from rewriter.facts.ordinals import ending, ordinals
from rewriter.facts.page import Page, first_words
from rewriter.facts.tongues import Tongue, any_of

_L = r"(?<![\w#./:-])"  # a number starts here
_R = r"(?![\w#]|[./:-]\d)"  # and ends here
_ISO = cues.compile(_L + r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?=t\d)|" + _R + ")")
_NUMERIC = cues.compile(_L + r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})" + _R)
_SLASHED = cues.compile(_L + r"(\d{1,2})/(\d{1,2})" + _R + r"(?!/)")
_MONTH_OF_YEAR = cues.compile(_L + r"(0?[1-9]|1[0-2])/(20\d\d)" + _R + r"(?!/)")
_DOTTED = cues.compile(_L + r"(\d{1,2})\.(\d{1,2})\.(?!\w)")
_DATED = cues.compile(
    r"(?<!\w)(?:desde el|el|del|al|hasta el|a partir del?|desde|até|no dia|dia|dal?|il|fino al|entro il|le|du|au|jusqu'au|dès le|ab|vom|bis|bis zum|am|den|seit|op|vanaf|per) $"
)
_AT_AN_HOUR = cues.compile(r"(?<!\w)(?:alle|dalle|ore|a las|las|às|um|om|à) $")
# "di 4-11", "13-12": a day and a month; "9-12 uur" are hours, "3-5 dagen" a length.
_DASHED = cues.compile(
    r"(?<![\w#./:-])(?P<led>(?:ma|di|wo|do|vr|za|zo|\w+dag|op|dd|d\.d\.|per|sinds|vanaf|uiterlijk|tot|datum)\.? )?(?P<day>\d{1,2})-(?P<month>\d{1,2})(?![\w#%€]|[./:-]\d| (?:uur|u|dagen|dag|werkdagen|weken|maanden|jaar|minuten|min|personen)\b)"
)
_DAY_ALONE = cues.compile(
    r"(?<![\w'])(?:on|by|until|till|before|after|from|since|due|(?:close|closer|near|nearer|up|prior) to) the (\d{1,2})(?:st|nd|rd|th)\b"
    r"(?! (?:floor|time|day|order|attempt|edition|anniversary|birthday|party|line|class|one|of this))"
)
_DAYS_ALONE = cues.compile(r"(?<![\w'.-])(\d{1,2})(?:st|nd|rd|th) ?[-–] ?(\d{1,2})(?:st|nd|rd|th)(?!\w)")
_ODD_SLASH = frozenset({"24/7", "1/2", "1/4", "3/4", "1/3", "2/3", "50/50"})
_THIS_CENTURY = 24  # the least two digits that may be a year of ours
_A_LENGTH = re.compile(r"[ -]?(?:of )?(?:an? )?(?:hour|hr|h\b|day|week|wk|month|year|yr)")
_PRICED = cues.compile(r"(?:costs?|price|total|is|was|of|version|v|for|rated|[$€£]) ?$")
# A short month without a day: one that is a name as well needs a word before it that only a time follows.
_SHORT_MONTH = cues.compile(
    r"(?<![\w'#-])(?:(?:in|by|until|till?|since|early|late|mid|before|after|during|from|this|next|last|starts?|ends?|begins?|due)[ -](?P<led>jan|mar|jun|sep)|"
    r"(?P<alone>feb|apr|jul|aug|sept|oct|nov|dec))(?![\w'])"
)
_LAST_DAY = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NTH = {word: n for n in range(1, max(_LAST_DAY) + 1) if (word := spelt_ordinal(n))}
_NTH_WORD = "|".join(sorted((w.replace("-", "[ -]") for w in _NTH), key=len, reverse=True))
_MONTH_NAME = "january|february|march|april|may|june|july|august|september|october|november|december"
_SPELT_DAY = cues.compile(
    rf"(?<![\w-])(?:(?P<nth>{_NTH_WORD})(?: day)? of (?P<month>{_MONTH_NAME})|(?P<month2>{_MONTH_NAME}) (?:the )?(?P<nth2>{_NTH_WORD}))(?![\w-])"
)
_END_OF_MONTH = cues.compile(
    r"(?<!\w)(?:the )?end of (january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![\w'])(?:,? ((?:19|20)\d\d)\b)?"
)
_AFTER_DATE = cues.compile(
    r"\s*(?:$|[.,;:!?)\n–-]|\d|(?:at|by|and|or|to|for|if|so|as|is|was|before|after|we|you|it|instead|between|from|with|"
    r"then|but|because)\b)"
)
# "Na quinta às 9h": a day without its "feira"; "segunda via" and "terça parte" are none.
_FEIRAS = frozenset(
    {"segunda", "terça", "terca", "quarta", "quinta", "sexta", "segundas", "terças", "quartas", "quintas", "sextas"}
)
_SHORT_FEIRA = cues.compile(
    r"(?P<day>(?:segunda|terça|terca|quarta|quinta|sexta)s?)(?! ?-? ?feira)(?= ?(?:$|[.,;:!?)\n/–-]|(?:às|as|de (?:manhã|tarde|noite)|à (?:tarde|noite)|cedo|entre|dia|que vem|passada|próxima|tá|está|estará|vai|ele|ela|você|sem falta|até|das|a partir|"
    r"(?:a|e|ou) (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)|o técnico|a equipe|\d{1,2}[/h.])(?!\w)|\d))"
)
_BEHIND_A_TIME = cues.compile(r"\d(?::\d\d|[ap]m| ?h)? $")
_SHORT_WEEKDAY = frozenset({"sat", "sun", "wed"})
_NAMED_DAY = cues.compile(r"(?:black|good|cyber|holy|palm|easter|shrove|ash|super|whit) $")
_WISHED = cues.compile(
    r"(?:great|good|nice|lovely|wonderful|fantastic|happy|guten|schönes|bon|buen|buon|bom|fijn|goede|schönen|prettig) "
    r"(?:rest of )?(?:the )?$"
)
_IN_THE_MORNING = cues.compile(r"(?<!\w)(?:la|am|jeden|guten|diesen|den|dem|einem|eines|de|elke|iedere) $")
_PLEASANTRY = cues.compile(
    r"(?:help|assist|assisting|helping|support|doing|you|us|out|contact|contacting|writing|reaching out|call|calling|chat|"
    r"chatting|time|in touch|feeling|question|issue)(?: with)?(?: this| that)?(?: with us| to us)? $"
)
_PLEASANT_START = cues.compile(r"(?:help|assist|support|thank|thanks|how are you|reaching out|contacting|hope)")


@dataclass(frozen=True, slots=True)
class _Patterns:
    """One language's patterns."""

    day_first: re.Pattern[str]
    month_first: re.Pattern[str]
    month: re.Pattern[str]
    weekday: re.Pattern[str]
    relative: re.Pattern[str]
    clock: re.Pattern[str]
    months: dict[str, int]
    month_words: frozenset[str]
    weekday_words: frozenset[str]
    relative_words: frozenset[str]
    clock_words: frozenset[str]


@lru_cache(maxsize=16)
def _patterns(tongue: Tongue) -> _Patterns:
    months = tongue.short_months | tongue.months
    names = any_of(months) or "(?!)"
    day = rf"(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er|º|e{'' if tongue.code == 'en' else '|°|ª|ème|de|ste'})?"
    more = r"(?: ?(?:-|–|—|to|and|or|bis|und|et|au|y|al|e|en|tot|&) ?(?P<day2>\d{1,2})(?:\.|st|nd|rd|th|º)?)?"
    of = f"(?:{tongue.of} )?(?:the )?" if tongue.of else ""
    year = r"(?:,? ?(?:de |del )?(?P<year>(?:19|20)\d\d))?(?!\d)"
    return _Patterns(
        cues.compile(_L + day + more + f"[ -]?{of}(?P<month>{names})(?![^\\W\\d_])\\.?" + r"(?:[,-]? ?(?:de |del )?(?P<year>(?:19|20)\d\d))?(?!\d)"),
        cues.compile(rf"(?<!\w)(?P<month>{names})\.? (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{more}(?![\w:%]|[.,]\d){year}"),
        cues.compile(rf"(?<!\w)(?P<month>{any_of(tongue.months) or '(?!)'})(?!\w)(?: (?P<year>(?:19|20)\d\d)\b)?"),
        cues.compile(rf"(?<![\w'])(?P<day>{any_of(tongue.weekdays) or '(?!)'})(?!\w|'(?!s))"),
        cues.compile(rf"(?<![\w'])(?P<phrase>{any_of(tongue.relative) or '(?!)'})(?![\w-])"),
        cues.compile(rf"(?<![\w'-])(?P<word>{any_of(tongue.clock) or '(?!)'})(?![\w-])"),
        months,
        first_words(months), first_words(tongue.weekdays), first_words(tongue.relative), first_words(tongue.clock),
    )  # fmt: skip


def _date(year: object, month: object, day: object) -> str:
    """A reading; what is not said is a question mark."""
    parts = (str(year or "?"), str(month or "?"), str(day or "?"))
    return "-".join(p if p == "?" else p.zfill(2) for p in parts)


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _numeric(a: int, b: int, year: int | None, day_first: bool) -> str:
    """The readings of two numbers as day and month; empty when there is none."""
    readings = []
    if 1 <= b <= 12 and 1 <= a <= 31:
        readings.append(_date(year, b, a))
    if not day_first and 1 <= a <= 12 and 1 <= b <= 31 and a != b:
        readings.append(_date(year, a, b))
    return "|".join(sorted(readings))


def read(page: Page) -> None:
    """Take every date, weekday and time of day."""
    patterns = _patterns(page.tongue)
    if page.digits:
        _read_numeric(page)
        if page.has(patterns.month_words):
            _read_named(page, patterns)
    if page.has(patterns.month_words):
        if page.tongue.code == "en":
            _read_ordinals(page, patterns)
        elif ordinals(page.tongue.code):
            _read_ordinals_abroad(page, patterns)
    clock.read(page)
    for m in page.spots(patterns.relative, patterns.relative_words):
        if not _polite(page, m):
            page.take("date", page.tongue.relative[m["phrase"]], *m.span())
    if page.tongue.code == "en":
        for m in _END_OF_MONTH.finditer(page.low):
            month = patterns.months[m[1]]
            page.take("date", _date(m[2], month, _LAST_DAY[month - 1]), *m.span())
    for m in page.spots(patterns.month, patterns.month_words):
        if m["month"] not in ("may", "march", "mars", "mei", "august") or _is_month(page, m):
            page.take("date", _date(m["year"], patterns.months[m["month"]], None), *m.span())
    if page.tongue.code == "en":
        for m in _SHORT_MONTH.finditer(page.low):
            said = "led" if m["led"] else "alone"
            at = m.start(said)
            if _upper(page, at) and (m["led"] or not _upper(page, at + 1)):
                page.take("date", _date(None, patterns.months[m[said]], None), *m.span(said))
    for m in page.spots(patterns.weekday, patterns.weekday_words):
        if _is_weekday(page, m):
            page.take("weekday", page.tongue.weekdays[m["day"]], *m.span())
    if page.tongue.code == "pt":
        for m in page.spots(_SHORT_FEIRA, _FEIRAS):
            page.take(
                "weekday",
                page.tongue.weekdays[f"{m['day'].rstrip('s').replace('terca', 'terça')}-feira"],
                *m.span("day"),
            )
    for m in page.spots(patterns.clock, patterns.clock_words):
        page.take("time", page.tongue.clock[m["word"]], *m.span())


def _read_numeric(page: Page) -> None:
    """2026-05-12, 12/05/2026, 12.05.2026, 12/05, 12.05."""
    low, day_first = page.low, page.tongue.code != "en"
    for m in _ISO.finditer(low):
        if 1 <= int(m[3]) <= 12 and 1 <= int(m[4]) <= 31:
            page.take("date", _date(int(m[1]), int(m[3]), int(m[4])), *m.span())
    for m in _NUMERIC.finditer(low):
        value = _numeric(int(m[1]), int(m[3]), _year(m[4]), day_first or m[2] == ".")
        if value:
            page.take("date", value, *m.span())
    for m in _MONTH_OF_YEAR.finditer(low):
        page.take("date", _date(int(m[2]), int(m[1]), None), *m.span())
    for m in _SLASHED.finditer(low):
        if m.group() == "24/7":
            page.take("time", "24/7", *m.span())
        elif day_first and m.group() in _ODD_SLASH and _DATED.search(low, max(0, m.start() - 16), m.start()):
            page.take("date", _numeric(int(m[1]), int(m[2]), None, True), *m.span())  # "dal 1/4"
        elif m.group() in _ODD_SLASH and _A_LENGTH.match(low, m.end()):
            continue  # "1/2 hour"
        elif len(m.group()) == 3 and m[1] <= m[2] <= "4":
            page.close(*m.span())  # the second of two messages
        elif m.group() not in _ODD_SLASH and (value := _numeric(int(m[1]), int(m[2]), None, day_first)):
            of_a_year = len(m[2]) == 2 and 1 <= int(m[1]) <= 12 < _THIS_CENTURY <= int(m[2])  # "till 8/26"
            page.take("date", f"{value}|{_date(2000 + int(m[2]), int(m[1]), None)}" if of_a_year else value, *m.span())
    for m in _DOTTED.finditer(low):
        if day_first and _AT_AN_HOUR.search(low, max(0, m.start() - 8), m.start()):
            continue  # "alle 9.05."
        priced = page.tongue.code == "en" and _PRICED.search(low, max(0, m.start() - 12), m.start())
        if not priced and (value := _numeric(int(m[1]), int(m[2]), None, True)):
            page.take("date", value, *m.span())
    if page.tongue.code == "nl":
        for m in _DASHED.finditer(low):
            if 1 <= int(m["month"]) <= 12 and 1 <= int(m["day"]) <= 31 and (m["led"] or int(m["day"]) > 12):
                page.take("date", _date(None, int(m["month"]), int(m["day"])), m.start("day"), m.end())
    for m in _DAYS_ALONE.finditer(low):
        if 1 <= int(m[1]) < int(m[2]) <= max(_LAST_DAY):
            page.take("date", _date(None, None, int(m[1])), m.start(), m.end(1) + 2)
            page.take("date", _date(None, None, int(m[2])), m.start(2), m.end())
    for m in _DAY_ALONE.finditer(low):
        if 1 <= int(m[1]) <= 31:
            page.take("date", _date(None, None, int(m[1])), m.start(1), m.end())


def _read_named(page: Page, patterns: _Patterns) -> None:
    """12 May 2026, May 12th, 12 to 14 May."""
    for pattern in (patterns.day_first, patterns.month_first):
        for m in pattern.finditer(page.low):
            month = patterns.months[m["month"]]
            days = [int(m["day"])] + ([int(m["day2"])] if m["day2"] else [])
            if not all(1 <= d <= 31 for d in days) or m["day"] == "0":
                continue
            verb = m["month"] in ("may", "march") and not _upper(page, m.start("month"))
            if verb and (pattern is patterns.month_first or not _AFTER_DATE.match(page.low, m.end())):
                continue
            end = m.end() - (m.group().endswith((",", " ")))
            if len(days) == 1:
                page.take("date", _date(m["year"], month, days[0]), m.start(), end)
            elif page.free(m.start(), end):
                page.take("date", _date(m["year"], month, days[0]), m.start(), m.end("day"))
                page.take("date", _date(m["year"], month, days[1]), m.start("day2"), end)


def _read_ordinals(page: Page, patterns: _Patterns) -> None:
    """The first of October, October the third."""
    for m in _SPELT_DAY.finditer(page.low):
        month, nth = m["month"] or m["month2"], m["nth"] or m["nth2"]
        if month not in ("may", "march") or _upper(page, m.start("month" if m["month"] else "month2")):
            page.take("date", _date(None, patterns.months[month], _NTH[nth.replace(" ", "-")]), *m.span())


@lru_cache(maxsize=8)
def _spelt_day(tongue: Tongue) -> re.Pattern[str]:
    """A day of a month in words, in another language than English: am ersten Mai, el uno de mayo."""
    days = ordinals(tongue.code) | (
        {} if tongue.code == "de" else {w: n for w, n in tongue.numbers.items() if 1 <= n <= max(_LAST_DAY)}
    )
    of = rf"(?:{tongue.of} )?" if tongue.of else "(?:van )?" if tongue.code == "nl" else ""
    return cues.compile(
        rf"(?<![\w-])(?P<nth>{any_of(days)}){ending(tongue.code)} {of}(?P<month>{any_of(tongue.months)})(?![\w-])"
    )


def _read_ordinals_abroad(page: Page, patterns: _Patterns) -> None:
    """The same in another language."""
    code = page.tongue.code
    for m in _spelt_day(page.tongue).finditer(page.low):
        day = ordinals(code).get(m["nth"]) or page.tongue.numbers.get(m["nth"], 0)
        page.take("date", _date(None, patterns.months[m["month"]], day), *m.span())


def _upper(page: Page, at: int) -> bool:
    return page.raw[at].isupper()


def _is_month(page: Page, m: re.Match[str]) -> bool:
    """A month that is also a word ("may", "march") needs its capital and a place where only a month can stand."""
    if m["year"]:
        return True
    if not _upper(page, m.start("month")):
        return False
    before = page.low[max(0, m.start() - 14) : m.start()]
    if m["month"] == "august" and re.search(r"\w,? $", before):
        return True  # in the middle of a sentence no adjective has a capital
    return re.search(r"(?<!\w)(?:in|by|until|till|since|of|this|next|last|from|to|early|late|mid|before|after|during|en|im|"
                     r"ab|bis|seit|vanaf|dès|depuis|for)[ -]$", before) is not None  # fmt: skip


_WED_TYPED = re.compile(  # in small letters: a day where a time is told of
    r"\b(?:on|by|until|till|coming|next|this|due|since) wed(?:$|[.,;!?]| (?:between|at|from|morning|afternoon|evening|\d))"
)
_IN_A_SENTENCE = re.compile(r"[a-z],? $")


def _is_weekday(page: Page, m: re.Match[str]) -> bool:
    """No Black Friday, no sun in the sky, nobody who sat or was wed."""
    low, start, end = page.low, m.start(), m.end()
    if _NAMED_DAY.search(low, max(0, start - 10), start):
        return False
    word = m["day"]
    if word not in _SHORT_WEEKDAY or (word == "wed" and _BEHIND_A_TIME.search(low, max(0, start - 8), start)):
        return True
    if not _upper(page, start):
        return word == "wed" and _WED_TYPED.search(low, max(0, start - 8), min(len(low), end + 12)) is not None
    if word == "wed" and _IN_A_SENTENCE.search(low, max(0, start - 4), start):
        return True
    before, after = low[max(0, start - 9) : start], low[end : end + 6]
    return bool(
        re.search(r"(?<!\w)(?:on|by|this|next|until|till|last|every|each|from|before|after|to|through|since|due|for|back|or|and|mon|fri|thu|tue|sat)"
                  r"[ .,/–-]{1,3}$|[-–/&]$", before)
        or re.match(r"\.?,? ?\d|[-–/&]| ?[-–&] ?|,? (?:and|or|to)\b", after)
    )  # fmt: skip


def _polite(page: Page, m: re.Match[str]) -> bool:
    """No day is stated by a pleasantry: how can I help you today, have a nice weekend."""
    low, start, phrase = page.low, m.start(), m["phrase"]
    before = low[max(0, start - 60) : start]
    if _WISHED.search(before):
        return True
    if phrase.endswith(" after") and not before.endswith("the "):
        return True  # "£9.99 a month after the trial"
    if page.tongue.code != "en" and _IN_THE_MORNING.search(before) and phrase in ("mañana", "morgen"):
        return True  # "por la mañana", "am Morgen"
    if phrase == "same day":
        return True  # it names no day but one told already
    if phrase.endswith("of the day") and before.endswith("at the "):
        return low[m.end() : m.end() + 1] == ","
    if phrase != "today":
        return False
    clause = re.split(r"[.!?;\n]", before)[-1]
    return bool(_PLEASANTRY.search(before) and _PLEASANT_START.search(clause))
