"""Times of day, in figures and in words: 14:30, 2.30 pm, half past two, eight in the morning.

A time has one reading of 24 hours, or two where nothing tells morning from evening ("00:30|12:30").
Both ends of a span are times, and one end tells the other's half of the day: "7-11am", "from eight
in the morning to one".
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.facts import clock_abroad
from rewriter.facts.page import Page
from rewriter.lexicon import DAY, UP_TO_TWELVE

_HOURS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_HOUR_WORDS = frozenset(_HOURS)
_LAST_HOUR = 24
_A_LONG_WAIT = 6  # hours: "1h20" lasts, "14h30" is a time
_HALF_DAY = 12 * 60
_DAY = 24 * 60
_H = rf"{'|'.join(_HOURS)}|1[0-2]|[1-9]"
_PAST = {"five": 5, "ten": 10, "quarter": 15, "a quarter": 15, "twenty": 20, "twenty-five": 25, "twenty five": 25, "half": 30}  # fmt: skip
_OCLOCK = {
    "oh five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "thirty-five": 35, "forty": 40,
    "forty-five": 45, "fifty": 50, "fifty-five": 55,
}  # fmt: skip
_MERIDIEM = r"[ap]\.?m\b\.?"
_HALF = re.compile(rf" ?({_MERIDIEM})(?!\w)")
_OF_TIME = (
    r"(?:(?:business|working|calendar|full|more) )?(?:days?|hours?|hrs?|weeks?|months?|minutes?|mins?|years?|nights?|"
    r"people|euros?|pounds?|dollars?)\b"
)
# What has an hour for its name: "the half-six session", "the six thirty train".
_HELD_AT = (
    r"(?:session|slot|train|bus|class|flight|appointment|start|show|showing|sitting|service|one|ferry|lesson|delivery|visit|"
    r"departure|check-?in|booking|table|tour|kick-?off)s?\b"
)
_CLOCK = cues.compile(
    r"(?<![\w#.:/])(?P<h>\d{1,2})(?:(?P<sep>[:.h]| h )(?P<m>\d{2})(?::\d{2})?)? ?"
    r"(?P<half>[ap]\.?m\b\.?|noon\b|o'?clock\b|uhr\b|uur\b|hrs\b)?(?P<tail>h\b|heures?\b|horas?\b|ore\b)?(?![\w])"
)
_SPELT = f"{UP_TO_TWELVE}|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen|twenty-one|twenty-two|twenty-three|twenty-four|twenty-six|twenty-seven|twenty-eight|twenty-nine"
_PAST_THE_HOUR = cues.compile(
    rf"(?<![\w'-])(?P<m>half|(?:a )?quarter|(?:five|ten|twenty(?:[ -]five)?)(?: minutes?)?|(?:[1-9]|[1-5]\d)(?: min(?:ute)?s?)?|(?:{_SPELT}) minutes?) (?P<side>past|to) (?:(?P<h>{_H})(?!\w|[.:]\d)"
    rf"(?! {_OF_TIME})|(?P<twelve>noon|midday|midnight)\b)"
)
# "half eleven" of a day is half past; "half two of them" and "half 6/8" are none.
_HALF_HOUR = cues.compile(
    rf"(?<![\w'-])half[ -](?P<h>{_H})(?= ?(?:$|[.,;:!?)\n-]|(?:am|pm|in|on|at|by|to|till|until|tomorrow|today|tonight|if|and|or|but|so|or so|then|latest|next|this|for|i|we|you|it|the)\b)| {_HELD_AT})(?![.,:/]\d)"
)
_FROM_TO = cues.compile(
    r"(?<![\w#.:/,'$€£-])(?P<h>\d{1,2})[.:](?P<m>[0-5]\d) ?(?:-|–|to|till?|until) ?(?P<h2>\d{1,2})[.:](?P<m2>[0-5]\d)(?![\w:%€$£/-]|[.,]\d| ?(?:€|eur|usd|gbp|chf|dollars|pounds|kg|km|[ap]\.?m\b|h\b))"
)
# Hours of a day that is named: "Friday 8-13".
_OF_A_DAY = cues.compile(
    r"(?<!\w)(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|r|ur)?(?:day)?s?\.?|tomorrow|today)(?: ?:|,)? (?:from |between )?(?P<a>\d{1,2}) ?(?:-|–|to|and|till?|until) ?(?P<b>1[3-9]|2[0-4])"
    r"(?= ?(?:$|[.,;:!?)\n]|(?:if|but|so|then|we|you|i|it|or|only|except|please)\b))(?![.,:]\d)"
)
_AT_HOUR = cues.compile(
    r"(?<![\w'])(?:à|jusqu'à|a las|a la|hasta las|desde las|las|às|das|até às|as|alle|dalle|fino alle|ore|dès|vers|avant|après|à partir de|vor|um|om) $"
)

_LASTING = cues.compile(
    r"(?<!\w)(?:binnen|duurt|gedurende|minstens|maximaal|max\.?|(?<!om )(?:ca\.?|circa|ongeveer|zo'n)|nog|over|al|elke|per|kost) $"
)  # "binnen 2 uur" is a length

# The part of a day that stands behind an hour, and before one.
_PARTS = "morning|afternoon|evening|night"
_PART_WORDS = frozenset({*_PARTS.split("|"), "tonight"})
_HALVES = _PART_WORDS | {"am", "pm", "m"}  # "m" of "a.m."
_IN_THE = rf"(?: (?:in|of) the (?:{_PARTS})| at night)\b"
_PART_AFTER = cues.compile(
    rf"(?P<own> (?:in|of) the (?P<part>{_PARTS})\b| at night\b)|(?: (?:on )?(?:{DAY}|tomorrow|this|that|each|every|the next)(?: (?P<day>{_PARTS})\b)| (?P<tonight>tonight)\b)"
)
_PART_BEFORE = cues.compile(rf"\b(?P<part>{_PARTS}|tonight)(?: (?:at|from|between|around|about)|, at) $")
_AT = cues.compile(r"(?<!\w)(?:at|by|until|till?|before|after|from|since|between|around|about|to|and) $")
_AT_ALONE = cues.compile(r"(?<!\w)(?:at|by|until|till?|before|after|from|since) $")
_LED = cues.compile(r"(?<!\w)(?:from|between) $")
_OTHER_CLOCK = cues.compile(r"(?<!\w)(?:half|past|to|quarter)[ -]$")
# Behind an hour that no word calls one: nothing that it could count.
_ALONE = cues.compile(
    r"(?= ?(?:$|[.,;:!?)\n]|(?:on|at|sharp|tomorrow|today|tonight|latest|if|but|so|then|we|you|i|it|each|every|this|next|nobody|there)\b))(?![.,:]\d)"
)
_AND = re.compile(r" (?:and|or)\b")
_SPAN = cues.compile(
    rf"(?<![\w#.:/,'$€£-])(?P<a>{_H})(?P<am>[:.][0-5]\d)?(?: ?(?P<ah>{_MERIDIEM}|o'?clock\b))?(?P<ap>{_IN_THE})?"
    rf"(?P<join> ?[-–—] ?| (?:to|till?|until|and) )(?P<b>{_H})(?P<bm>[:.][0-5]\d)?(?: ?(?P<bh>{_MERIDIEM}|o'?clock\b))?(?P<bp>{_IN_THE})?"
    r"(?![\w%€$£]|[.,:]\d|-\w)"
)
_SPOKEN = re.compile(
    rf"(?<![\w'-])(?P<h>{'|'.join(_HOURS)})(?:(?P<sep>[ -])(?P<m>{'|'.join(sorted(_OCLOCK, key=len, reverse=True))})(?![\w-]))?"
    rf"(?P<clock> o'?clock\b)?(?: ?(?P<half>{_MERIDIEM}))?(?![\w'])"
)


def read(page: Page) -> None:
    """Take every time of day that is told by its hour."""
    if page.tongue.code == "en":
        spoken = page.has(_HOUR_WORDS)
        if page.has(_HALVES) or (spoken and page.has(("from", "between"))):
            _read_spans(page)
        if page.has(("past", "to", "half")):
            _read_past(page)
        if spoken:
            _read_spoken(page)
    else:
        clock_abroad.read(page)
    if page.digits:
        _read_figures(page)


def _behind(words: re.Pattern[str], low: str, at: int) -> bool:
    """These words stand right before a place."""
    return words.search(low, max(0, at - 9), at) is not None


def _hour(word: str) -> int:
    return int(word) if word.isdigit() else _HOURS.index(word) + 1


def _read_spans(page: Page) -> None:
    """Both ends of a span: "7-11am", "from eight in the morning to one", "between eight and one"."""
    low = page.low
    for m in _SPAN.finditer(low):
        led, join = _behind(_LED, low, m.start()), m["join"].strip()
        if (join == "and" or (m["a"] in _PAST and join == "to")) and not led:
            continue  # two times, or "ten to twelve"
        if _behind(_OTHER_CLOCK, low, m.start()):
            continue
        a, b = _minutes(m["a"], m["am"]), _minutes(m["b"], m["bm"])
        first, last = _told(a, m["ah"], m["ap"]), _told(b, m["bh"], m["bp"])
        if not last and (part := _part_behind(low, m.end())):
            last = _in_part(b, part)
        if not first and (part := _part_before(low, m.start())):
            first = _in_part(a, part)
        if not (first or last) and not (led and not (m["a"].isdigit() and m["b"].isdigit())):
            continue
        if not last and not _ALONE.match(low, m.end()):
            continue
        if len(first) == 1 and not last:
            last = (first[0] + ((b - first[0]) % _HALF_DAY or _HALF_DAY),)
        elif len(last) == 1 and not first and m["b"] not in ("12", "twelve"):
            first = (last[0] - ((last[0] - a) % _HALF_DAY or _HALF_DAY),)
        end = m.end("ap") if m["ap"] else m.end("ah") if m["ah"] else m.end("am") if m["am"] else m.end("a")
        stop = m.end() - (m.group()[-1] == "." and not re.search(r"[ap]\.m\.$", m.group()))
        if page.free(*m.span()):
            page.take("time", _readings(first or (a, a + _HALF_DAY)), m.start(), end)
            page.take("time", _readings(last or (b, b + _HALF_DAY)), m.start("b"), stop)


def _minutes(hour: str, minute: str | None) -> int:
    """Minutes from midnight of a time before noon."""
    return _hour(hour) % 12 * 60 + int(minute[1:] if minute else 0)


def _told(minutes: int, half: str | None, part: str | None) -> tuple[int, ...]:
    """The readings that am, pm or a part of the day leaves; none where nothing is told."""
    if half and half[0] in "ap":
        return (minutes + (_HALF_DAY if half[0] == "p" else 0),)
    return _in_part(minutes, part.split()[-1]) if part else ()


def _in_part(minutes: int, part: str) -> tuple[int, ...]:
    """The readings that a part of the day leaves to a time on a clock face."""
    hour = minutes // 60
    both = (minutes, minutes + _HALF_DAY)
    match part:
        case "morning":
            return both if hour == 0 else both[:1]
        case "afternoon":
            return both[1:]
        case "night" if hour in (5, 0):
            return both[:1] if hour == 0 else both
        case "night" if hour < 5:
            return both[:1]
        case _:
            return both[:1] if hour == 0 else both[1:]


def _readings(minutes: tuple[int, ...]) -> str:
    """The normal form of a time."""
    return "|".join(f"{m % _DAY // 60:02}:{m % 60:02}" for m in sorted(set(minutes)))


def _part_behind(low: str, at: int, *, loose: bool = True) -> str:
    """The part of the day that is told right behind an hour; `loose`: in a day's own phrase too ("on Monday morning")."""
    m = _PART_AFTER.match(low, at)
    if m is None or not (m["own"] or loose):
        return ""
    return m["part"] or m["day"] or ("evening" if m["tonight"] else "night")


def _part_before(low: str, at: int) -> str:
    """The part of the day that is told right before an hour: "every morning at 9"."""
    m = _PART_BEFORE.search(low, max(0, at - 24), at)
    return "" if m is None else m["part"].replace("tonight", "evening")


def _part_end(low: str, at: int) -> int:
    """Where the words "in the morning" end, if they stand at `at`."""
    m = _PART_AFTER.match(low, at)
    return m.end() if m and m["own"] else at


def _read_past(page: Page) -> None:
    """Quarter past ten, twenty to five, half eleven."""
    low = page.low
    for m in _PAST_THE_HOUR.finditer(low):
        if m["side"] == "to" and m["m"].isdigit() and (m["twelve"] or m["h"].isdigit()):
            continue  # "10 to 12" is a span
        word = m["m"].split()[0]
        minutes = _PAST.get(m["m"]) or page.tongue.numbers.get(word) or int(word)
        minutes = minutes if m["side"] == "past" else -minutes
        if m["twelve"]:
            minutes = ((0 if m["twelve"] == "midnight" else _HALF_DAY) + minutes) % _DAY
            page.take("time", _readings((minutes,)), *m.span())
        else:
            _take_face(page, _hour(m["h"]) * 60 + minutes, *m.span())
    for m in _HALF_HOUR.finditer(low):
        _take_face(page, _hour(m["h"]) * 60 + 30, *m.span())


def _take_face(page: Page, minutes: int, start: int, end: int, half: str = "") -> None:
    """Take a time on a clock face, in the half or the part of the day that stands beside it."""
    low, minutes = page.low, minutes % _HALF_DAY
    if not half and (m := _HALF.match(low, end)):
        half, end = m[1], m.end()
    told = _told(minutes, half, None)
    if not told and (part := _part_behind(low, end) or _part_before(low, start)):
        told, end = _in_part(minutes, part), _part_end(low, end)
    page.take("time", _readings(told or (minutes, minutes + _HALF_DAY)), start, end)


def _read_spoken(page: Page) -> None:
    """Eight in the morning, six thirty, nine pm, "until five" where nothing is counted."""
    low = page.low
    for m in page.spots(_SPOKEN, _HOUR_WORDS):
        start, end = m.span()
        if not m["m"] and _behind(_OTHER_CLOCK, low, start):
            continue
        led = _behind(_AT, low, start)
        alone = _ALONE.match(low, end) is not None
        sure = m["half"] or m["clock"]
        if m["m"]:
            held = re.match(f" {_HELD_AT}", low[end : end + 16]) is not None
            sure = sure or held or _part_behind(low, end, loose=led) or (led and alone)
        elif not sure:
            own = _part_behind(low, end, loose=led)
            sure = (own and (led or m["h"] != "one")) or (alone and _behind(_AT_ALONE, low, start))
            sure = sure or (alone and _part_before(low, start))
        if sure:
            _take_face(page, _hour(m["h"]) * 60 + _OCLOCK.get(m["m"], 0), start, end, m["half"] or "")


def _read_figures(page: Page) -> None:
    """14:30, 2.30pm, 6 pm, 6 o'clock, 14 Uhr, 14h30."""
    low, code = page.low, page.tongue.code
    for m in _FROM_TO.finditer(low):
        if max(int(m["h"]), int(m["h2"])) <= _LAST_HOUR and page.free(*m.span()):
            page.take("time", _time(int(m["h"]), int(m["m"]), ""), m.start(), m.end("m"))
            page.take("time", _time(int(m["h2"]), int(m["m2"]), ""), m.start("h2"), m.end())
    if code == "en":
        for m in _OF_A_DAY.finditer(low):
            if int(m["a"]) < int(m["b"]) and page.free(m.start("a"), m.end()):
                page.take(
                    "time",
                    _time(int(m["a"]), 0, "am" if int(m["a"]) < 12 else "noon" if int(m["a"]) == 12 else ""),
                    *m.span("a"),
                )
                page.take("time", _time(int(m["b"]), 0, ""), *m.span("b"))
    parted = code == "en" and page.has(_PART_WORDS)
    for m in _CLOCK.finditer(low):
        hour, minute, half = int(m["h"]), int(m["m"] or 0), (m["half"] or "").replace(".", "").replace("'", "")
        if hour > 24 or minute > 59:
            continue
        sep = (m["sep"] or "").strip()
        if code == "en" and m["sep"] == " h ":
            continue
        end = m.end()
        if m.group().endswith(".") and not re.fullmatch(r".*[ap]\.m\.", m.group()):
            end -= 1
        while end > m.start() and low[end - 1] == " ":
            end -= 1
        part = _part_of(page, m.start(), end, bare=not (half or sep)) if parted and 1 <= hour <= 12 else ""
        if not (half or m["sep"] or part):
            at = (
                code in ("fr", "es", "pt", "it")
                and m["tail"]
                and _AT_HOUR.search(low, max(0, m.start() - 9), m.start())
            )
            if not at or clock_abroad.lasts_behind(page, m.end()):
                continue
        if sep == "." and half not in ("am", "pm", "uhr", "uur") and not part and not (code != "en" and m["tail"]):
            continue
        if sep == "h" and not m["m"]:
            continue
        if code != "en" and low[m.start() - 1 : m.start()] == "," and low[max(0, m.start() - 2)].isdigit():
            continue  # the half of "1,5 uur"
        if (
            sep == "h"
            and hour <= (_A_LONG_WAIT if code == "en" or clock_abroad.lasting(page, m.start()) else 3)
            and not (
                _behind(_AT, low, m.start())
                if code == "en"
                else _AT_HOUR.search(low, max(0, m.start() - 12), m.start())
            )
        ):
            page.take("duration", f"{hour * 3600 + minute * 60} second", m.start(), end)
            continue
        if half == "hrs" and sep != ":":
            continue
        if (
            half == "uur"
            and not sep
            and (
                _LASTING.search(low, max(0, m.start() - 16), m.start())
                or clock_abroad.lasts_behind(page, m.end("half"))
            )
        ):
            continue
        if half in ("am", "pm") and not 1 <= hour <= 12 and hour != 0:
            half = ""
        if part and half not in ("am", "pm", "noon"):
            page.take("time", _readings(_in_part(hour % 12 * 60 + minute, part)), m.start(), _part_end(low, end))
            continue
        page.take("time", _time(hour, minute, half), m.start(), end)


def _part_of(page: Page, start: int, end: int, *, bare: bool) -> str:
    """The part of the day beside a figure; a bare one is an hour only where nothing else could be counted."""
    low = page.low
    led = not bare or _behind(_AT, low, start)
    alone = not bare or _ALONE.match(low, end) or _AND.match(low, end)
    return _part_behind(low, end, loose=led) or (_part_before(low, start) if alone else "")


def _time(hour: int, minute: int, half: str) -> str:
    """24-hour readings; an hour up to twelve with no am or pm has two."""
    if half == "am":
        return f"{hour % 12:02}:{minute:02}"
    if half == "pm":
        return f"{hour % 12 + 12:02}:{minute:02}"
    if half == "noon":
        return "12:00"
    if half in ("uhr", "uur") or hour > 12 or hour == 0:
        return f"{hour % 24:02}:{minute:02}"
    return f"{hour % 12:02}:{minute:02}|{hour % 12 + 12:02}:{minute:02}"
