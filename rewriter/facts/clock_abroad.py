"""Times of day as they are told in other languages than English: halb sieben, 10 h moins le quart, la una de la tarde, 17u.

What a language says before an hour and behind it is data; how the pieces make a time is the same for all. An hour is a
time only where nothing else can be counted: led by a word that only a time follows, with a quarter, a half or a part of
the day beside it, or as one end of a span.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rewriter import cues
from rewriter.facts.clock_speeches import HALF, SPEECHES, Speech
from rewriter.facts.page import Page, first_words
from rewriter.facts.tongues import CUT_DAYS, Tongue, any_of

_HALF_DAY = 12 * 60
_DAY = 24 * 60
_LAST_HOUR = 24
_EARLIEST, _LATEST = 6, 23  # "entre 10 y 13h" are times; "entre 2 y 3h" may be how long it takes


# Behind a number of hours that are a length: how long before, how long on the way.
_LASTS_BEHIND = cues.compile(
    r" (?:d'|de (?:route|retard|vol|trajet|viaje|retraso|viagem|atraso)|di (?:ritardo|viaggio|volo)|vorher|davor|vor (?:der|dem|beginn|abfahrt|abreise|anreise)|im voraus|später|danach|lang\b|avant (?:le|la|l')|à l'avance|plus tard|antes de|de antelación|después de|más tarde|"
    r"de antecedência|depois d|mais tarde|prima (?:del|di)|di anticipo|dopo|più tardi|van tevoren|vooraf|geleden|wachten|wachttijd|reistijd|vertraging|parkeren|vóór|voor (?:de|het|aanvang|vertrek)|later\b)"
)
_ELIDED = {
    "it": "(?:al|dal|del|entro |tra |fra |e |fino al|dopo |prima del)l'una(?! o l'| e l'| o all')"
}  # one o'clock, written as one word
_ONE = {"es": "una", "pt": "uma"}


@dataclass(frozen=True, slots=True)
class _Patterns:
    time: re.Pattern[str]
    span: re.Pattern[str] | None
    dashed: re.Pattern[str]
    elided: re.Pattern[str] | None
    lasting: re.Pattern[str]
    hours: dict[str, int]
    minutes: dict[str, int]
    words: frozenset[str]


@lru_cache(maxsize=8)
def _patterns(tongue: Tongue) -> _Patterns:
    speech = SPEECHES[tongue.code]
    hours = {w: n for w, n in tongue.numbers.items() if 1 <= n <= _LAST_HOUR and w not in ("un", "um", "uno")}
    hours |= {"une": 1, "vingt et une": 21} if tongue.code == "fr" else {}
    minutes = {w: n for w, n in tongue.numbers.items() if n % 5 == 0 and n < 60}
    noon = {w: 12 if value == "12:00" else 0 for w, value in tongue.clock.items() if w in speech.hours.split("|")}
    hour, unit = rf"{any_of(hours)}|[0-9]{{1,2}}", speech.unit
    minute = rf"{any_of(minutes)}|[0-5]?[05]"
    parts = any_of(phrase for phrases in speech.parts.values() for phrase in phrases)
    behind = [any_of(speech.behind, patterns=True)] if speech.behind else []
    behind += [rf"{speech.minus} (?:{minute})(?!\w)"] if speech.minus else []
    behind += [rf"{speech.plus} (?:{any_of(minutes)}|[0-5][0-9])(?!\w)"] if speech.plus else []
    counted = speech.counted.replace("{n}", minute)
    far = rf"{any_of(tongue.clock)}" if tongue.clock else "(?!)"
    time = cues.compile(
        rf"(?<![\w'-])(?P<lead>(?:{speech.lead}) )?(?:(?P<before>{any_of(speech.before) or '(?!)'}) |(?P<counted>{counted}) )?"
        rf"(?:(?P<noon>{any_of(noon) or '(?!)'})|(?P<h>{hour})(?:[.:](?P<mm>[0-5][0-9])(?!\d))?)"
        rf"(?P<unit>{unit}(?:(?P<dd>[0-5][0-9])(?!\w)|(?!\w))(?: (?:e |y |en )?(?P<m>{any_of(minutes)})(?![\w-])|(?<=h) (?P<hm>[0-5][0-9])(?!\w|[.,:]\d|%))?)?(?: (?P<behind>{'|'.join(behind) or '(?!)'}))?"
        rf"(?:,? (?P<part>{parts}))?(?![\w-]|[.,:]\d|,-| ?[€%$])(?P<alone>(?= ?(?:$|[.,;:!?)\n]|(?:y|e|en|a|à|et|ou|o|und|of|oder|hasta|até|fino|bis|tot|del?|na|no|do|da|in|im|an|am|op|al|le|el|il|den|alle|às|au)\b)))?"
    )
    lead, join = speech.spans
    article = "(?:las? |as? |às |le |alle |de )?"
    span = cues.compile(
        rf"(?<!\w)(?:{lead}) (?:el |o |il )?(?:{article}(?P<a>{hour})(?P<au>{unit})?(?P<am>[:.]?[0-5]\d)?(?: (?P<apart>{parts}))?|(?P<first>{far})) (?:{join}) {article}(?:el |o |il )?"
        rf"(?:(?P<b>{hour})(?:(?P<bm>[:.][0-5]\d)(?P<bu1>{unit})?|(?P<bu>{unit})(?P<bm2>[0-5]\d)?)?(?: (?P<bpart>{parts}))?|(?P<noon>{far}))(?![\w%€$-]|[.,:]\d| ?[€%$])"
    )
    dashed = cues.compile(
        rf"(?<![\w#.:/,'$€£-])(?P<a>[0-9]{{1,2}})(?P<au>{unit})?(?P<am>[0-5]\d)? ?[-–—] ?(?P<b>[0-9]{{1,2}}){unit}(?P<bm>[0-5]\d)?(?![\w%€$-])"
    )
    elided = _ELIDED.get(tongue.code)
    return _Patterns(
        time, span, dashed,
        cues.compile(rf"(?<![\w'])(?P<one>{elided})(?: (?P<behind>{'|'.join(behind)}))?(?: (?P<part>{parts}))?(?!\w)") if elided else None,
        cues.compile(speech.lasting), hours, minutes,
        first_words(hours) | first_words(speech.before) | first_words(noon) | {"una", "h", "uhr", "u", "uur"},
    )  # fmt: skip


def read(page: Page) -> None:
    """Take every time of day that is spoken in the page's language."""
    if page.tongue.code not in SPEECHES:
        return
    patterns, low = _patterns(page.tongue), page.low
    if not (page.digits or page.has(patterns.words)):
        return
    speech = SPEECHES[page.tongue.code]
    _read_spans(page, patterns, speech)
    if patterns.elided:
        for m in patterns.elided.finditer(low):
            page.take("time", _time(1, _behind(m["behind"], speech, patterns), _half(m["part"], speech)), *m.span())
    told_until = 0
    for m in patterns.time.finditer(low):
        joined = told_until > 0 and _JOINS.fullmatch(low, told_until, m.start("h")) is not None
        for value, start in _told(page, m, speech, patterns, joined):
            page.take("time", value, start, m.end())
            told_until = m.end()


# What stands between one time and the next: "entre 7 h 30 et 9 h".
_JOINS = re.compile(r" (?:et|à|ou|y|a|e|en|und|bis|of|o|tot|oder) (?:les? |las? |as? |às )?")


def _told(page: Page, m: re.Match[str], speech: Speech, patterns: _Patterns, joined: bool) -> Iterator[tuple[str, int]]:
    """The time that a match tells, and where it begins; nothing where the hour counts something or lasts."""
    if m["noon"]:
        if m["behind"]:  # "midi et demi"
            hour = 12 if page.tongue.clock[m["noon"]] == "12:00" else 0
            yield _readings((hour * 60 + _behind(m["behind"], speech, patterns),)), m.start("noon")
        return
    if not _is_time(m, speech, page, joined):
        return
    hour = _hour(m["h"], patterns)
    minute = speech.before.get(m["before"] or "", 0) + _behind(m["behind"], speech, patterns)
    minute += patterns.minutes.get(m["m"] or "", 0) + int(m["mm"] or m["dd"] or m["hm"] or 0)
    if m["counted"]:
        many = m["n"]
        minute += (-1 if m["to"] else 1) * (int(many) if many.isdigit() else patterns.minutes[many])
        minute -= HALF if m["half"] else 0
    if hour <= _LAST_HOUR:
        start = m.start("before") if m["before"] else m.start("counted") if m["counted"] else m.start("h")
        sure = speech.unit_is_sure and m["unit"] is not None and m["h"].isdigit() and not m["part"]
        yield (_readings((hour * 60 + minute,)) if sure else _time(hour, minute, _half(m["part"], speech))), start


def _is_time(m: re.Match[str], speech: Speech, page: Page, joined: bool) -> bool:
    """The hour is one, and no count or length; `joined`: to another time before it."""
    word, led, alone = not m["h"].isdigit(), m["lead"] is not None, m["alone"] is not None
    one = page.tongue.code == "pt" and led and m["lead"].strip() in ("a", "à", "da")  # "à uma", and no other hour
    led = led and (not one or m["h"] == _ONE.get(page.tongue.code) or m["part"] is not None)
    if m["part"]:
        return bool(m["before"] or m["counted"] or led or m["unit"] or word)
    if m["before"]:
        return led or alone or bool(m["unit"]) or word or " " in m["before"]
    if m["counted"]:
        return led and (alone or bool(m["unit"]))
    if m["unit"] and _LASTS_BEHIND.match(page.low, m.end()):
        return False  # "à 2h de route", "bis 24 h vorher"
    if m["behind"]:
        sign = m["behind"].split()[0]
        if led and sign == speech.plus and m["lead"].startswith(("entre", "tra", "fra")):
            return any(re.fullmatch(p, m["behind"]) for p in speech.behind)  # "entre las nueve y diez" are two hours
        return led or (
            bool(m["unit"])
            and (
                (sign == speech.minus and speech.minus != "") or joined or page.low.endswith("entre ", 0, m.start("h"))
            )
        )
    if m["mm"] and not m["unit"]:
        return led and speech.lead_is_sure
    if m["mm"] or m["dd"] or m["hm"]:
        return led or bool(m["mm"]) or _hour(m["h"], _patterns(page.tongue)) > _EARLIEST
    if m["unit"]:
        sign = m["unit"].strip()
        if speech.unit_is_sure:
            return (word and sign == "uhr") or (not word and sign == "h" and (led or _after_a_day(page, m.start("h"))))
        if (
            not (led or word)
            and _EARLIEST < _hour(m["h"], _patterns(page.tongue)) <= _LATEST
            and _after_a_day(page, m.start("h"))
        ):
            return True  # "mardi 15h"
        return joined or (led and _no_length(m, page))
    bare_one = m["h"] == _ONE.get(page.tongue.code) and len((m["lead"] or "").split()) < 2
    return (word or m["h"] == str(_LAST_HOUR)) and led and speech.lead_is_sure and alone and not bare_one


def _after_a_day(page: Page, at: int) -> bool:
    """A day is told right before a place: "mardi 15h", "12/05, 9h"."""
    before = page.low[max(0, at - 16) : at].rstrip(" ,:")
    last = before.rpartition(" ")[2].rstrip(".")
    tongue = page.tongue
    if (
        (tongue.code == "pt" and last in ("segunda", "terça", "quarta", "quinta", "sexta"))
        or last in tongue.weekdays
        or last in tongue.months
        or last in tongue.relative
        or (last[:3] in CUT_DAYS.get(tongue.code, ()) and len(last) <= 3)
    ):
        return True
    return _HELD.fullmatch(last) is not None


# A date in figures, and what has an hour: "fermeture 19h", "RDV 15h".
_HELD = re.compile(
    r"\d{1,2}[/.]\d{1,2}|ferm\w+|ouv(?:ert|re|rons|erture)\w*|rdv|rendez-vous|départ|arrivée|début|clôture|cierr\w+|cerr\w+|abr(?:e|imos|en)|apertura|salida|llegada|inicio|cita|fech(?:a|amos|am)|saída|chegada|início|começa|chius\w+|chiud\w+|apr(?:e|iamo)|"
    r"partenza|arrivo|inizio|appuntamento|slui\w+|open|dicht|vertrek|aankomst|afspraak|aanvang|schließ\w+|öffne\w+|termin|beginn|abfahrt|ankunft|cedo|früh|matin|manhã|tarde|soir|soirée|noite|mañana|noche|mattina|pomeriggio|sera|ochtend|middag|avond|vormittag|nachmittag|abend"
)


def _no_length(m: re.Match[str], page: Page) -> bool:
    """A unit behind a led hour tells a time: not "avant 48h", nor "na 2 uur wachten"."""
    if page.tongue.code == "nl":
        if m["h"].isdigit() and m["unit"] == " uur":
            return False  # read with the figures, which know what lasts
        return m["lead"].strip() not in ("na", "en") or _hour(m["h"], _patterns(page.tongue)) > _EARLIEST
    return not (page.tongue.code == "fr" and m["lead"].strip() in ("avant", "après", "depuis", "pour", "à partir de") and _hour(m["h"], _patterns(page.tongue)) < _EARLIEST)  # fmt: skip


def _read_spans(page: Page, patterns: _Patterns, speech: Speech) -> None:
    """Both ends of a span: "tussen één en drie uur 's middags", "entre 10 y 13h", "9h-17h"."""
    low = page.low
    for m in patterns.dashed.finditer(low):
        a, b = int(m["a"]), int(m["b"])
        if (
            a < b <= _LAST_HOUR
            and (m["au"] or a >= _EARLIEST)
            and page.free(*m.span())
            and not _lasts(page, patterns, m.start())
        ):
            whole = m.group().rstrip(".").endswith(("uhr", "uur"))  # the hours of a day, of which there are 24
            for hour, minute, start, end in (
                (a, m["am"], m.start("a"), m.end("am" if m["am"] else "au" if m["au"] else "a")), (b, m["bm"], m.start("b"), m.end()),
            ):  # fmt: skip
                minutes = int(minute or 0)
                page.take("time", _readings((hour * 60 + minutes,)) if whole else _time(hour, minutes, ""), start, end)
    for m in patterns.span.finditer(low) if patterns.span else ():
        if m["first"]:
            if (
                m["b"] and (m["bu"] or m["bu1"] or m["bm"]) and not page.low.startswith(" d'", m.end())
            ):  # "entre midi et 14h"
                page.take("time", page.tongue.clock[m["first"]], *m.span("first"))
                page.take(
                    "time",
                    _time(
                        _hour(m["b"], patterns),
                        int((m["bm"] or m["bm2"] or "0").lstrip(":.")),
                        _half(m["bpart"], speech),
                    ),
                    m.start("b"),
                    m.end(),
                )
            continue
        if not page.free(m.start("a"), m.end()) or _lasts(page, patterns, m.start()):
            continue
        a = _hour(m["a"], patterns)
        first = a * 60 + int((m["am"] or "0").lstrip(":."))
        end = next(m.end(group) for group in ("apart", "am", "au", "a") if m[group])
        if m["noon"]:
            if m["au"] or m["apart"] or m["am"]:
                page.take("time", _time(a, first - a * 60, _half(m["apart"], speech)), m.start("a"), end)
                page.take("time", page.tongue.clock[m["noon"]], m.start("noon"), m.end())
            continue
        b = _hour(m["b"], patterns)
        unit, part = m["bu"] or m["bu1"], m["bpart"]
        if max(a, b) > _LAST_HOUR or not (unit or part or (m["am"] and m["bm"])):
            continue
        sure = speech.unit_is_sure and (unit or "").strip() == "uhr"
        whole = (unit or "").strip() in ("uhr", "uur") and not part and a < b
        likely = a >= _EARLIEST and a < b <= _LATEST
        if not (part or m["apart"] or m["am"] or m["bm"] or m["bm2"] or sure or likely or m["au"]):
            continue
        last = _both(b, int((m["bm"] or m["bm2"] or "0").lstrip(":.")), _half(part, speech))
        firsts = _both(a, first - a * 60, _half(m["apart"], speech))
        if whole:  # the hours of a day, of which there are 24
            last = (b * 60 + int((m["bm"] or m["bm2"] or "0").lstrip(":.")),) if m["b"].isdigit() else last
            firsts = (first,) if m["a"].isdigit() else firsts
        elif len(last) == 1 and len(firsts) == 2:
            firsts = (last[0] - ((last[0] - firsts[0]) % _HALF_DAY or _HALF_DAY),)
        page.take("time", _readings(firsts), m.start("a"), end)
        page.take("time", _readings(last), m.start("b"), m.end())


def lasts_behind(page: Page, at: int) -> bool:
    """What stands behind a number of hours says that they are a length: "à 2h de route"."""
    return page.tongue.code != "en" and _LASTS_BEHIND.match(page.low, at) is not None


def lasting(page: Page, at: int) -> bool:
    """What stands before a place says how long something takes: "dure 4h30"."""
    return page.tongue.code in SPEECHES and _lasts(page, _patterns(page.tongue), at)


def _lasts(page: Page, patterns: _Patterns, at: int) -> bool:
    """What stands before a span says how long something takes."""
    return patterns.lasting.search(page.low, max(0, at - 20), at) is not None


def _behind(words: str | None, speech: Speech, patterns: _Patterns) -> int:
    """The minutes that the words behind an hour add to it, or take off."""
    if not words:
        return 0
    fixed = next((n for pattern, n in speech.behind.items() if re.fullmatch(pattern, words)), None)
    if fixed is not None:
        return fixed
    sign, _, many = words.partition(" ")
    count = int(many) if many.isdigit() else patterns.minutes[many]
    return -count if sign == speech.minus else count


def _half(part: str | None, speech: Speech) -> str:
    """Am, pm or night; empty where no part of the day is told."""
    return next((half for half, phrases in speech.parts.items() if part in phrases), "")


def _hour(word: str, patterns: _Patterns) -> int:
    return int(word) if word.isdigit() else patterns.hours[word]


def _both(hour: int, minute: int, half: str) -> tuple[int, ...]:
    """The readings in minutes from midnight: two where nothing tells morning from evening."""
    at = (hour * 60 + minute) % _DAY
    if hour > 12 or hour == 0:
        return (at,)
    early = at % _HALF_DAY
    match half:
        case "am" if hour == 12:  # "las doce de la mañana" are noon
            return (early, early + _HALF_DAY)
        case "am":
            return (early,)
        case "pm":
            return (early + _HALF_DAY,)
        case "night":
            return (early,) if hour == 12 or hour < 5 else (early + _HALF_DAY,)
        case _:
            return (early, early + _HALF_DAY)


def _time(hour: int, minute: int, half: str) -> str:
    """The normal form of an hour on a clock face."""
    return _readings(_both(hour, minute, half))


def _readings(minutes: tuple[int, ...]) -> str:
    """The normal form of a time."""
    return "|".join(f"{m % _DAY // 60:02}:{m % 60:02}" for m in minutes)
