"""Sums, percentages, spans of time and plain counts, in digits and in words.

Each quantity is read once, and what stands beside it decides what it is. Own reading: the general
libraries for prices and number words cost more than the whole of this and lose the places.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from rewriter import cues
from rewriter.facts import lengths_abroad, mixed, numerals_abroad, shares
from rewriter.facts.fact import DAY
from rewriter.facts.measures import DIGITS, Patterns, patterns_of
from rewriter.facts.numerals import number, plain, spanned, spoken
from rewriter.facts.page import Page
from rewriter.facts.tongues import Tongue

_SIGNS = {
    "us$": "$", "c$": "CAD", "ca$": "CAD", "a$": "AUD", "au$": "AUD", "nz$": "NZD", "s$": "SGD", "hk$": "HKD",
    "mx$": "MXN", "r$": "R$", "chf": "CHF", "sfr": "CHF", "fr": "CHF", "rs": "₹", "kr": "kr", "kč": "Kč",
}  # fmt: skip
_SPACED = r"[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]{1,2})?(?![0-9])"
_SCALE = {
    "k": 1000,
    "m": 10**6,
    "mn": 10**6,
    "million": 10**6,
    "bn": 10**9,
    "billion": 10**9,
    "thousand": 1000,
    "hundred": 100,
}
_FIGURE = cues.compile(rf"(?<![\w.,'@]){DIGITS}")
_SCALED = cues.compile(r" ?(k|mn|m|bn|million|billion|thousand|hundred)(?![\w])")
_AFTER_A_COUNT = cues.compile(
    r"(?:\b(?:ask|them|him|her|you|tell|hear) about|[0-9](?: [a-z]{3,12})?|[0-9] ?x|\bonce|\btwice|times?|each|per|what|such|quite|many|of) $"
)
_META = cues.compile(
    r" (?:things?|options?|ways?|steps?|points?|reasons?|questions?|parts?|sides?|choices?|possibilities)\b"
)
_OTHER_WAYS = cues.compile(
    r"two (?:other|more|different|further|possible|good|easy) (?:things|options|ways|choices|possibilities)\b"
)
_CONCRETE = cues.compile(
    r" (?:more )?(?:photos?|pictures?|items?|orders?|parcels?|packages?|tickets?|vouchers?|pieces?|cop(?:y|ies)|units?|box(?:es)?|"
    r"refunds?|seats?|bags?|bottles?|payments?|charges?|invoices?|replacements?)(?!\w)"
)
_NOT_A_COUNT = cues.compile(
    r"(?:\b(?:no|this|that|which|each|every|any|another|the|for|as|some|other|new|last|only)) $"
)


@dataclass(frozen=True, slots=True)
class _Read:
    """A quantity as it stands in the text."""

    start: int
    end: int
    value: str
    figure: bool


def read(page: Page) -> list[tuple[int, int, str]]:
    """Take sums, percentages and spans of time; what is left are counts, for `read_counts`."""
    tongue = page.tongue
    patterns = patterns_of(tongue)
    found: list[_Read] = []
    if page.digits:
        found += _figures(page)
    if patterns.half:
        for m in page.spots(patterns.half, patterns.half_words):
            if m["year"]:
                page.take("duration", "6 month", *m.span())
                continue
            if m["unit"]:
                page.take("duration", _duration("1", str(tongue.numbers[m["high"]]), m, tongue), *m.span())
                continue
            if said := m["whole"] or m["first"]:
                whole = said if said.isdigit() else str(tongue.numbers.get(said, 1))
                size, of = tongue.units[m["of"] or m["each"]]
                page.take("duration", spanned([plain(Decimal(f"{whole}.5") * size)], of), *m.span())
                continue
            if m["quarters"]:
                page.take("duration", f"{2700 if m['quarters'].startswith('three') else 900} second", *m.span())
                continue
            seconds = 1800 if m["hour"] else 5400 if m["more"] else DAY // 2
            page.take("duration", f"{seconds} second", *m.span())
    large: list[tuple[int, int, int]] = []
    if tongue.code != "en":
        lengths_abroad.read(page)
        mixed.read_abroad(page)
        large = numerals_abroad.read(page)
        found += [_Read(start, end, str(value), False) for start, end, value in large]
    inside = {at for start, end, _ in large for at in range(start, end)}
    if patterns.word:
        for m in page.spots(patterns.word, patterns.number_words):
            value = spoken(m.group(), tongue)
            if value is not None and m.start() not in inside:
                found.append(_Read(m.start(), m.end(), str(value), False))
    _read_ones(page, patterns)
    if tongue.code == "en":
        shares.read(page)
        mixed.read(page)
    counts: list[tuple[int, int, str]] = []
    done = 0
    for q in sorted(found, key=lambda q: q.start):
        if q.start < done or not page.free(q.start, q.end):
            continue
        taken = _measure(page, q, patterns) or _thousands(page, q)
        if taken:
            done = taken
        elif q.figure or not (
            not numerals_abroad.counts(page, q.start, q.end)
            if tongue.code != "en"
            else ((_a_few(page, q) and _META.match(page.low, q.end)) or _OTHER_WAYS.match(page.low, q.start))
        ):
            counts.append((q.start, q.end, q.value))
    return counts


def _thousands(page: Page, q: _Read) -> int:
    """Take "1.2k" as 1200; the place behind it, or 0."""
    end = q.end + 1
    if page.low[max(0, q.start - 1) : q.start] in ("-", "–"):
        return 0
    if not (q.figure and q.value) or page.low[q.end : end] != "k" or page.low[end : end + 1].isalnum():
        return 0
    return end if page.take("number", plain(Decimal(q.value) * _SCALE["k"]), q.start, end) else 0


def _a_few(page: Page, q: _Read) -> bool:
    """Few enough to be the ways and reasons that a text goes on to tell, or a figure of speech ("a thousand things")."""
    return (q.value.isdigit() and int(q.value) < _MANY) or page.low.startswith("a ", q.start)


_MANY = 10


def _figures(page: Page) -> list[_Read]:
    """Every run of digits with its separators; groups parted by blanks count as one beside a currency."""
    english = page.tongue.code == "en"
    return [_Read(m.start(), m.end(), number(m.group(), english=english), True) for m in _FIGURE.finditer(page.low)]


_SPACED_SUM = cues.compile(_SPACED)


def _read_ones(page: Page, patterns: Patterns) -> None:
    """A week, one month, a few days: no count on their own, but a span of time before a unit."""
    low, tongue = page.low, page.tongue
    if patterns.one:
        for m in page.spots(patterns.one, patterns.one_words):
            unit = patterns.unit.match(low, m.end())
            if not unit or _idle(low, m, unit, tongue):
                continue
            value, end = _lasting("1", None, unit, low, patterns, tongue)
            if patterns.or_two and (more := patterns.or_two.match(low, end)):
                value, end = _duration("1", "2" if more["two"] else None, unit, tongue), more.end()
            page.take("duration", value, m.start(), end)
    if patterns.few:
        for m in page.spots(patterns.few, patterns.few_words):
            if tongue.code == "en" and _NO_TERM.search(low, max(0, m.start() - 14), m.start()):
                continue
            if m["unit"] not in ("second", "seconds", "sec", "secs"):
                business = (
                    "business "
                    if ("business" in m.groupdict() and m["business"]) or ("behind" in m.groupdict() and m["behind"])
                    else ""
                )
                size, of = tongue.units[m["unit"]]
                page.take("duration", f"few {business}{size} {of}", *m.span())


_TERM_OF = cues.compile(
    r"\b(?:warranty|guarantee|contract|term|period|wait|delay|trial|notice|stay|maximum|minimum|total|limit|validity|ban) of $"
)
# "So few days left", "these few days": how they feel, and no term.
_NO_TERM = cues.compile(r"(?<!\w)(?:so|too|very|how|such|precious|this|these|those|past|last) $")


def _idle(low: str, m: re.Match[str], unit: re.Match[str], tongue: Tongue) -> bool:
    """Not a span of time: "twice a week", "$5 a month", "give me a second"."""
    before = low[max(0, m.start() - 18) : m.start()]
    lasting = _TERM_OF.search(low, max(0, m.start() - 18), m.start())
    if (
        _AFTER_A_COUNT.search(before)
        and not lasting
        and not (before.endswith("once ") and low.startswith((" has", " is"), unit.end()))
    ):
        return True
    if tongue.code != "en":
        return False
    word = unit["unit"]
    if word == "mo":
        return True  # "wait a mo"
    if word in ("second", "sec", "minute", "min", "night"):
        return not before.endswith(("within ", "under "))
    if word == "day" and m.group() == "one":
        someday = re.match(r" (?!(?:after|later|before|earlier)\b)[a-z]", low[unit.end() : unit.end() + 9]) is not None
        return someday and not re.search(
            r"\b(?:in|within|for|after|than|least|only|just|about|to|takes?|took|gets?|got|add|adding|give you|extra|credit|credit you|lose|lost|needs?|lasts?|lasted|by|another|of)\s$",
            before,
        )
    return before.endswith(("have ", "had ")) and word == "day" and not unit["business"]


def _size(unit: str, tongue: Tongue) -> tuple[int, str]:
    """How much of what a unit is; "u" is an hour in Dutch, beside a figure alone."""
    return tongue.units.get(unit, (_AN_HOUR, "second"))


def _duration(low_end: str, high_end: str | None, unit: re.Match[str], tongue: Tongue) -> str:
    """So many seconds, months, nights or business days."""
    size, of = _size(unit["unit"], tongue)
    if _business(unit):
        name = "hour" if size == 3600 else "day" if size == DAY else of
        size, of = 1, f"business {name}"
    return spanned([plain(Decimal(n) * size) for n in (low_end, high_end) if n is not None], of)


def _lasting(
    low_end: str, high_end: str | None, unit: re.Match[str], low: str, patterns: Patterns, tongue: Tongue
) -> tuple[str, int]:
    """The length that begins here and where it ends: "1 hr 20" is eighty minutes, "1 hr" an hour."""
    size, of = _size(unit["unit"], tongue)
    whole = high_end is None and of == "second" and size in (_AN_HOUR, DAY) and low_end.isdigit()
    m = patterns.rest.match(low, unit.end()) if whole and not _business(unit) else None
    if m is not None:
        small = tongue.units[m["unit"]][0] if m["unit"] else 60
        more = int(m["figure"]) if m["figure"] else tongue.numbers[m["word"]]
        if small * 60 >= size > small * more and (m["unit"] or size == _AN_HOUR):
            return spanned([str(int(low_end) * size + more * small)], of), m.end()
    return _duration(low_end, high_end, unit, tongue), unit.end()


_AN_HOUR = 3600


def _business(unit: re.Match[str]) -> bool:
    groups = unit.groupdict()
    return bool(groups.get("business") or groups.get("behind"))


def _measure(page: Page, q: _Read, patterns: Patterns) -> int:
    """Take the quantity as a sum, a percentage or a span of time; the place behind it, or 0."""
    low, tongue = page.low, page.tongue
    start, end, value = q.start, q.end, q.value
    if not _has_neighbour(low, start, end):
        return 0
    before = patterns.before.search(low, max(0, start - (14 if low[start - 1 : start] in " \n" else 6)), start)
    wide = _SPACED_SUM.match(low, start) if q.figure and low[end : end + 1] == " " else None
    if wide and (before or patterns.money.match(low, wide.end())):
        end, value = wide.end(), number(wide.group(), money=True)
    if not value:
        return 0
    high, far = _other_end(low, page.shown, end, patterns, tongue)
    if high is None and patterns.between and low.startswith(patterns.and_, end):
        both = patterns.between.match(low, low.rfind(" ", 0, start - 1) + 1)
        if both and both.start("join") == end:
            high = (
                str(tongue.numbers[both["word"]])
                if both["word"]
                else number(both["figure"], english=tongue.code == "en")
            )
            far = both.end() if high else 0
    if q.figure and (before or patterns.money.match(low, end)):
        value = number(low[start:end], money=True) or value
    if before:
        return _sum(page, before, before.start(), end, value, patterns, high, far)
    for stop, top in ((far, high), (end, None)):
        if not stop:
            continue
        if (m := _after_scale(low, stop, patterns.money)) is not None:
            return _sum(page, m[0], start, stop, value, patterns, top, stop, m[1])
        if u := patterns.unit.match(low, stop):
            length, ends = _lasting(value, top, u, low, patterns, tongue)
            if page.take("duration", length, start, ends):
                return ends
        if (u := patterns.percent.match(low, stop)) and page.take(
            "percent", value if top is None else f"{value}-{top}", start, u.end()
        ):
            return u.end()
        if u := patterns.cents.match(low, stop):
            warm = u.group() == "c" and (_WARMTH.search(low, max(0, start - 16), start) or _WARM.match(low, u.end()))
            small = "pence" if u.group().strip().startswith("p") else "cent"
            label = low[start - 1 : start] == "-" and low[start - 2 : start - 1].isalpha()
            if not label and page.take(
                *(("number", value) if warm else ("amount", f"{value} {small}")), start, u.end()
            ):
                return u.end()
    return 0


# "Wash at 30c", "10c soil": degrees.
_WARMTH = cues.compile(r"\b(?:wash|heat|soil|water|oven|keep|stays?|below|above)(?: \w+)?(?: (?:at|to|of|on))? $")
_WARM = re.compile(
    r" (?:soil|water|wash|cycle|programme|oven|outside|inside|or (?:more|less|above|below|over|under))\b"
)


def _has_neighbour(low: str, start: int, end: int) -> bool:
    """A sign or word stands beside the quantity: cheaper than to try every pattern."""
    if (left := low[max(0, start - 9) : start].rstrip(" -")) and (
        left[-1] not in ".,;:!?()0123456789\n" or left[-3:] in ("fr.", "rs.", "kr.")
    ):
        return True
    gap = low[end : end + 9]
    if gap[:1] == " " and gap[1:4].isdigit() and not gap[4:5].isdigit():
        return True
    right = gap.lstrip(" ,.-–")
    return bool(right) and (not right[0].isdigit() or right[0] != gap.lstrip(" ")[:1])


def _after_scale(low: str, at: int, money: re.Pattern[str]) -> tuple[re.Match[str], int] | None:
    """The currency behind a number, and how often the number counts ("2k €")."""
    if m := money.match(low, at):
        return m, 1
    if (scale := _SCALED.match(low, at)) and (m := money.match(low, scale.end())):
        return m, _SCALE[scale[1]]
    return None


_ADDRESS = re.compile(r" [A-ZÀ-Þ][a-zà-ÿ]")  # a name behind a number: a house in a street


def _other_end(low: str, shown: str, end: int, patterns: Patterns, tongue: Tongue) -> tuple[str | None, int]:
    """The far end of a range, if one follows: "3-5", "two or three"."""
    if not (m := patterns.join.match(low, end)):
        return None, 0
    if m["figure"]:
        high = number(m["figure"], english=tongue.code == "en")
        if m.group().strip()[:1].isalpha() and _ADDRESS.match(shown, m.end()) and tongue.code != "de":
            return None, 0  # "49.90 to 12 Hill Road"
        return (high, m.end()) if high else (None, 0)
    return str(tongue.numbers[m["word"]]), m.end()


def _coin(m: re.Match[str], tongue: Tongue) -> str:
    if m["sign"]:
        sign = m["sign"].rstrip(".")
        return _SIGNS.get(sign, sign[0] if sign[0] in "$€£¥" else sign)
    return tongue.dollars[m["code"]]


def _sum(
    page: Page, coin: re.Match[str], start: int, end: int, value: str, patterns: Patterns, high: str | None, far: int,
    times: int = 1,
) -> int:  # fmt: skip
    """Take a sum of money."""
    tongue, low = page.tongue, page.low
    stop = max(end, coin.end()) if coin.start() >= end - 1 else end
    if coin.end() <= end:  # the sign stands before
        if scale := _SCALED.match(low, end):
            times, stop = _SCALE[scale[1]], scale.end()
        elif high is not None and not patterns.unit.match(low, far) and not patterns.percent.match(low, far):
            stop = far
        else:
            high = None
        if (m := patterns.money.match(low, stop)) and (m["code"] or m["sign"] == coin["sign"]):
            coin_name = _coin(m, tongue) if m["code"] else _coin(coin, tongue)
            stop = m.end()
        else:
            coin_name = _coin(coin, tongue)
    else:
        coin_name = _coin(coin, tongue)
    ends = [plain(Decimal(v) * times) for v in (value, high) if v is not None]
    page.take("amount", f"{'-'.join(ends)} {coin_name}", start, stop)
    return stop


def read_counts(page: Page, counts: list[tuple[int, int, str]]) -> None:
    """Take what is left as plain numbers: two photos, 1042."""
    for start, end, value in counts:
        if value and _plain_count(page, start, end):
            page.take("number", value, start, end)
        elif not value:
            page.take("id", page.low[start:end], start, end)
    if page.tongue.code == "en" and "one" in page.words:
        for m in re.finditer(r"(?<![\w'-])one(?= )", page.low):
            before = page.low[max(0, m.start() - 10) : m.start()]
            if _CONCRETE.match(page.low, m.end()) and not _NOT_A_COUNT.search(before):
                page.take("number", "1", m.start(), m.end())


def _plain_count(page: Page, start: int, end: int) -> bool:
    """A count, not a figure of speech."""
    if page.tongue.code != "en" or page.low[start].isdigit():
        return True
    low = page.low
    if re.match(r" (?:of us|minds)\b|-(?:way|fold|factor|step|sided|tier)", low[end : end + 9]):
        return False
    return (
        not re.search(r"\b(?:at|or|the) $", low[max(0, start - 4) : start])
        or re.match(r" \w", low[end : end + 2]) is not None
    )
