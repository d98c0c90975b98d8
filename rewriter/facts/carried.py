"""Facts that a text need not say in full, for something else it says tells the rest.

A month that the customer named ("on the 3rd"), the unit of a length just told ("ten minutes, and it was
14"), the days between Monday and Friday ("any weekday"), "it" for what was asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from rewriter import cues
from rewriter.facts.fact import Fact, same
from rewriter.facts.page import fold
from rewriter.facts.tongues import tongue
from rewriter.lexicon import CUT_DAY, UP_TO_TWELVE
from rewriter.remembered import remembered

_DATE_PARTS = 3


def _dates(facts: Iterable[Fact]) -> Iterator[tuple[str, str]]:
    """Month and day of each reading of each date; what is not said is a question mark."""
    for fact in facts:
        if fact.kind == "date":
            for reading in fact.value.split("|"):
                parts = reading.split("-")
                if len(parts) == _DATE_PARTS:
                    yield parts[1], parts[2]


def month_known(date: Fact, said: Iterable[Fact], stated: Sequence[Fact], asked: Sequence[Fact]) -> bool:
    """A reply that has `said` "the 3rd" means this 3 May: the customer has named May, and no other month has a 3rd.

    `stated` are the draft's facts, `asked` the customer's.
    """
    told = set(_dates(said))
    for month, day in _dates([date]):
        if "?" in (month, day) or ("?", day) not in told or month not in {m for m, _ in _dates(asked)}:
            continue
        if all(d != day or m in (month, "?") for m, d in (*_dates(stated), *_dates(asked))):
            return True
    return False


WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = rf"({CUT_DAY})(?:day|s|sday|nesday|rsday|urday|r|rs|nes|ur)?s?"
_DAYS_FROM_TO = cues.compile(rf"(?<!\w){_DAY}\.? ?(?:-|–|to|till?|until|through|thru) ?{_DAY}(?!\w)")
_DAYS_BOTH = cues.compile(r"(?<!\w)sat(?:urday)?s? ?(?:and|&|/|or|\+|,) ?sun(?:day)?s?(?!\w)")
_WORKDAYS = cues.compile(r"(?<!\w)week ?days?(?!\w)")
_WEEKEND = cues.compile(r"(?<!\w)week-?ends?(?!\w)")


def _run(first: str, last: str) -> frozenset[str]:
    """The days from one to another."""
    a, b = WEEK.index(first), WEEK.index(last)
    return frozenset(WEEK[a : b + 1] if a <= b else (*WEEK[a:], *WEEK[: b + 1]))


_MON_TO_FRI, _SAT_AND_SUN = _run("mon", "fri"), _run("sat", "sun")


@remembered(256)
def _named_and_counted(text: str) -> tuple[frozenset[frozenset[str]], frozenset[frozenset[str]]]:
    """The parts of a week that a folded text names by a word, and those it tells by their days."""
    named = [days for word, days in ((_WORKDAYS, _MON_TO_FRI), (_WEEKEND, _SAT_AND_SUN)) if word.search(text)]
    counted = [_run(m[1], m[2]) for m in _DAYS_FROM_TO.finditer(text)]
    counted += [_SAT_AND_SUN for _ in _DAYS_BOTH.finditer(text)]
    return frozenset(named), frozenset(counted)


def part_of_week(fact: Fact, own: str, other: str) -> bool:
    """A day of `own` that `other` tells in a word for several, or the word for days that it counts up: both folded."""
    if fact.kind != "weekday" and fact.value != "weekend":
        return False
    day = "sat" if fact.value == "weekend" else fact.value
    (named, counted), (names, counts) = _named_and_counted(own), _named_and_counted(other)
    return any(day in days for days in (counted & names) | (named & counts))


_LENGTH = re.compile(r"(?:an? (?=few |couple ))?([0-9]{1,3}|[a-z]+(?:-[a-z]+)?)[ -](?:of )?([a-z ]{1,24}?)s?$")
# Behind a count whose unit was told before: nothing else that it could count.
_COUNT_ALONE = cues.compile(
    r"(?= ?(?:$|[.,;:!?)\n]|(?:is|was|were|are|promised|agreed|max|at most|at the most|instead|and|or|but|so|if|now|in all|late|ok|okay|fine|then)\b))(?![.,:]\d)"
)


def _count_and_unit(length: Fact, language: str) -> tuple[str, str]:
    """How many of what a length is, as it was said: "14 minutes"."""
    m = _LENGTH.match(fold(length.text))
    if m is None:
        return "", ""
    count = m[1] if m[1].isdigit() else str(tongue(language).numbers.get(m[1], ""))
    return count, m[2]


def unit_known(length: Fact, said: Sequence[Fact], text: str, language: str = "en") -> bool:
    """The length is `said` by its count alone, and another length tells of what: "ten minutes; it was 14"."""
    count, unit = _count_and_unit(length, language)
    if not count:
        return False
    low = fold(text)
    others = [f for f in said if f.kind == "duration" and _count_and_unit(f, language)[1] == unit]
    return any(
        f.kind == "number"
        and f.value == count
        and _COUNT_ALONE.match(low, f.end)
        and any(o.end <= f.start for o in others)
        for f in said
    )


def asked_in_unit(length: Fact, said: Sequence[Fact], text: str, asked: Sequence[Fact]) -> bool:
    """The length is `said` by its count alone, to one who asked about the like: "eight, not ten", to "you stole 2 days"."""
    count, unit = _count_and_unit(length, "en")
    low = fold(text)
    return bool(count) and (
        any(f.kind == "duration" and _one_unit(_count_and_unit(f, "en")[1], unit) for f in asked)
        and any(f.kind == "number" and f.value == count and _NOT_ANOTHER.match(low, f.end) for f in said)
    )


_NOT_ANOTHER = re.compile(r",? (?:and )?(?:not|rather than|instead of) ")


# "We charge 10": a sum without its coin.
_PAID = cues.compile(
    r"\b(?:charg\w+|pay\w*|paid|costs?|refund\w*|price\w*|fees?|owe[sd]?|credit\w*|discount|gets?|gives?|have|has|need|send|order\w*)\b[^.;!?]*$"
)


def count_known(count: Fact, text: str, given: Iterable[Fact], language: str = "en") -> bool:
    """A bare count of `text` is the count of a length that a source gives: "10 is fine", asked about "10 mins"."""
    return (
        count.kind == "number"
        and (
            _PAID.search(fold(text), max(0, count.start - 40), count.start) is None
            or not _of_money(given := tuple(given))
        )
        and _COUNT_ALONE.match(fold(text), count.end) is not None
        and any(f.kind == "duration" and _count_and_unit(f, language)[0] == count.value for f in given)
    )


def _of_money(given: Iterable[Fact]) -> bool:
    """Sums are spoken of."""
    return any(f.kind == "amount" for f in given)


_OLD = cues.compile(r"[ -]olds?\b")
_OF_NAME = re.compile(r" of (?P<name>[A-Z][a-z]+)\b")
_AGE = cues.compile(
    r"(?:\b(?:is|was|are|just|only|aged?|turns|turned|turning)|'s|'re|'m) (?:just |only )?(?P<age>[0-9]{1,2}|[a-z]+)(?= ?(?:$|[.,;:!?)\n]|(?:and|but|so|now|today|tomorrow|on)\b))"
)

# "My kids are 4 and 6": the ages of several.
_AGES = cues.compile(
    r"\b(?:are|aged|ages) ([0-9]{1,2}(?:, [0-9]{1,2})*,? and [0-9]{1,2})(?= ?(?:$|[.,;:!?)\n]|(?:but|so|now)\b))"
)


def age_known(length: Fact, text: str, others: Iterable[str]) -> bool:
    """The "four-year-old" of `text`, or "four years of Rex", is somebody of whom another text says that they are four."""
    count, unit = _count_and_unit(length, "en")
    named = _OF_NAME.match(text, length.end)
    if unit not in ("year", "yr") or not (named or _OLD.match(fold(text), length.end)):
        return False
    numbers = tongue("en").numbers
    telling = [other for other in others if named is None or re.search(rf"\b{named['name']}\b", other)]
    said = [m["age"] for other in telling for m in _AGE.finditer(fold(other))]
    said += (
        age for other in telling for m in _AGES.finditer(fold(other)) for age in re.split(r",? (?:and )?|, ", m[1])
    )
    return any((age if age.isdigit() else str(numbers.get(age, ""))) == count for age in said)


_GOVERNED = cues.compile(r"(?<!\w)([a-z]{3,12}) (?:the |my |your |this |that )?$")
_NO_VERB = re.compile(
    r"and|the|for|from|till|until|before|after|since|into|with|about|than|over|per|are|was|were|has|had|have|get|our|via|due"
)
_ASKED_ABOUT: frozenset[str] = frozenset({"date", "weekday", "time"})


def meant_by_it(fact: Fact, draft: str, customer: str, reply: str, asked: Sequence[Fact]) -> bool:
    """What the customer asked about is "it" in the reply: "Can I skip July?", "you can skip it"."""
    if fact.kind not in _ASKED_ABOUT:
        return False
    alike = [f for f in asked if f.kind == fact.kind]
    if len(alike) != 1 or not same(alike[0], fact):
        return False
    verbs = [
        m[1] if (m := _GOVERNED.search(low, max(0, f.start - 20), f.start)) else ""
        for low, f in ((fold(draft), fact), (fold(customer), alike[0]))
    ]
    if not verbs[0] or verbs[0] != verbs[1] or _NO_VERB.fullmatch(verbs[0]):
        return False
    return re.search(rf"\b{verbs[0]}\w{{0,4}} (?:it|that|this)\b(?! \w+day\b)", fold(reply)) is not None


def minutes(time: str) -> int:
    """A time of day as minutes from midnight."""
    hour, _, minute = time.partition(":")
    return int(hour) * 60 + int(minute)


_PAST_IT = {"5": "five", "10": "ten", "15": "quarter", "20": "twenty", "25": "twenty-five", "30": "half"}
_AN_HOUR_BEHIND = rf" (?:\d|{UP_TO_TWELVE})\b"


def past_the_hour(late: Fact, text: str, told: Iterable[Fact]) -> bool:
    """So many minutes after a full hour are "a quarter past" in `text`, where every time that is `told` is a full hour."""
    count = late.value.split()[0]
    if late.kind == "duration":
        count = str(int(count) // 60) if count.isdigit() else ""
    word = _PAST_IT.get(count)
    if word is None or not re.search(rf"\b{word} past\b(?!{_AN_HOUR_BEHIND})", fold(text)):
        return False
    return {time[-2:] for f in told if f.kind == "time" for time in f.value.split("|")} == {"00"}


def range_known(count: Fact, text: str, given: Iterable[Fact]) -> bool:
    """One end of a range that `text` gives without its unit, where a source gives it with one: "30 to 59" for "30-59 mins"."""
    if count.kind != "number" or not count.value.isdigit():
        return False
    low, own = fold(text), count.value
    for f in given:
        if f.kind not in ("duration", "amount", "percent") or not (ends := _ENDS.search(fold(f.text))):
            continue
        one, two = (rf"(?:{end}|{_IN_WORDS.get(end, end)})" for end in ends.groups())
        if own in ends.groups() and re.search(rf"(?<!\w){one} ?(?:-|–|to|and|or) ?{two}(?!\w)", low):
            return True
    return False


def range_told(length: Fact, said: Iterable[Fact], text: str) -> bool:
    """Both ends of a length are told without its unit, behind another length of that unit: "it isn't six weeks but twelve to fourteen"."""
    if length.kind != "duration" or not (ends := _ENDS.search(fold(length.text))):
        return False
    unit = fold(length.text).split()[-1].rstrip("s")
    one, two = (rf"(?:{end}|{_IN_WORDS.get(end, end)})" for end in ends.groups())
    told = re.search(rf"(?<!\w){one} ?(?:-|–|to|or) ?{two}(?!\w)", low := fold(text))
    return told is not None and any(
        f.kind == "duration" and f.end <= told.start() and unit in low[f.start : f.end] for f in said
    )


_IN_WORDS = {str(n): word for word, n in tongue("en").numbers.items()}
_ENDS = re.compile(r"(\d+) ?(?:-|–|to|or|and) ?(\d+)")


def unit_carried(length: Fact, texts: Iterable[str], language: str = "en", at: int | None = None) -> bool:
    """A length whose bare count another text gives behind another count of its unit: "60 minutes" for "30 mins, over 60".

    `at` is where that count must stand.
    """
    count, unit = _count_and_unit(length, language)
    return bool(count) and any(
        (at is None or place == at) and any(_one_unit(other, unit) for other in units)
        for text in texts
        for place, units in _beside_a_unit(fold(text)).get(count, ())
    )


@remembered(256)
def _beside_a_unit(low: str) -> dict[str, list[tuple[int, frozenset[str]]]]:
    """The bare counts of a folded text, each with its places and the units counted before it in its sentence; no age, price or number of a room, a row or an order."""
    found: dict[str, list[tuple[int, frozenset[str]]]] = {}
    start = 0
    for end in (*(m.end() for m in _STOP.finditer(low)), len(low)):
        told = [(m.end(), m["unit"].rstrip("s")) for m in _UNIT_COUNTED.finditer(low, start, end)]
        for m in _ALONE.finditer(low, start, end) if told else ():
            units = frozenset(unit for until, unit in told if until <= m.start())
            if (
                units
                and not numbered(low, m.start())
                and not _OF_ELSE.search(low, max(start, m.start() - _LABEL), m.start())
            ):
                found.setdefault(m.group(), []).append((m.start(), units))
        start = end
    return found


_STOP = re.compile(r"[.!?;](?=\s)|\n")
_ALONE = re.compile(rf"(?<![\w.,:/£$€#-])\d{{1,4}}(?= \d|{_COUNT_ALONE.pattern[len('(?=') :]}")
# What goes by a number, and is not counted by it: "row 14", "room no. 3".
_NUMBERED = re.compile(
    r"(?<!\w)(?:row|room|gate|order|seat|table|desk|floor|level|platform|track|line|lane|bay|unit|flat|apartment|house|pitch|stand|counter|door|aisle|shelf|zone|terminal|bus|tram|train|flight|"
    r"ticket|case|ref|reference|invoice|booking|policy|account|claim|item|model|page|section|clause|chapter|step|stage|form|part|lot|batch|extension|ext|option|band|class|grade|size|version|number|no|nr)"
    r"(?: (?:number|no|nr))?\.?:? ?#?$"
)


def numbered(low: str, at: int) -> bool:
    """The figure at a place of a folded text names one of a row of things."""
    return _NUMBERED.search(low, max(0, at - _LABEL), at) is not None


_LABEL = 24  # characters before a number that may say what goes by it


_NUMBERS = "|".join(tongue("en").numbers)
_UNIT_COUNTED = re.compile(
    rf"(?:\d|(?<![a-z])(?:{_NUMBERS}))[ -]?(?:[a-z]+ )?(?P<unit>seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?)(?![a-z])"
)
# How old somebody is, or what something costs: "you must be over 14", "the fee is 14".
_OF_ELSE = re.compile(
    r"(?:\b(?:aged?|ages|turn(?:s|ed|ing)?)|\b(?:you|he|she|they|who|i|kids?|child(?:ren)?|adults?|people|everyone|anyone|guests?|riders?|players?)(?: must| should| ha(?:ve|s) to| needs? to)?(?:'s|'re|'m| is| are| be| am)|\b(?:must|have to|has to|should) be"
    r"|\b(?:price|fees?|costs?|charge|rate|pay|paid|owe)(?: (?:is|was|are|of|you|us))?)(?: (?:at least|over|under|only|just|about))? $"
)


def _one_unit(one: str, other: str) -> bool:
    """A unit in full and in short: "min" and "minute"."""
    short, long = sorted((one, other), key=len)
    return bool(short) and (long.startswith(short) or (short, long) in (("hr", "hour"), ("wk", "week"), ("yr", "year")))
