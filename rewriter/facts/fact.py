"""What a fact is, and when two facts are the same one in other words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Literal

Kind = Literal[
    "amount",
    "number",
    "percent",
    "date",
    "weekday",
    "time",
    "duration",
    "id",
    "link",
    "email",
    "phone",
    "name",
    "quote",
]

DAY = 86_400
_YEAR_DAYS = 365
_MONTH_DAYS = 30
_COUNTED: frozenset[Kind] = frozenset({"number", "id", "phone"})
_NATIONAL_LENGTH = 7  # digits two telephone numbers must share behind their prefixes
_CURRENCIES_OF_A_SIGN = {"$": {"CAD", "AUD", "NZD", "SGD", "HKD", "MXN"}, "kr": {"SEK", "NOK", "DKK", "ISK"}}


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a text states, at raw[start:end]; `value` is its normal form for comparing."""

    kind: Kind
    value: str
    start: int
    end: int
    text: str

    def further(self, by: int) -> Fact:
        """The same fact where so many characters stand before its text."""
        return Fact(self.kind, self.value, self.start + by, self.end + by, self.text)


def same(a: Fact, b: Fact) -> bool:
    """The same fact in other words: $1,299.00 and 1299 dollars, 30 days and a month, 14:30 and 2:30 pm."""
    return states(a, b) and states(b, a)


def states(given: Fact, wanted: Fact) -> bool:
    """`given` says at least what `wanted` says: "12 May 2026" states "12 May", not the other way round."""
    if given.kind == wanted.kind and given.value == wanted.value:
        return True
    if given.kind in _COUNTED and wanted.kind in _COUNTED:
        return _same_label(given, wanted)
    if given.kind != wanted.kind:
        return _verbatim(given) == _verbatim(wanted) or _number_is(given, wanted) or _number_is(wanted, given)
    match given.kind:
        case "amount":
            return _same_amount(given.value, wanted.value)
        case "duration":
            return _same_duration(given.value, wanted.value)
        case "date":
            return _states_date(given.value, wanted.value)
        case "time":
            return bool(set(given.value.split("|")) & set(wanted.value.split("|")))
        case "name":
            return set(wanted.value.split()) <= set(given.value.split())
        case "quote":
            return wanted.value in given.value
        case _:
            return False


def missing(wanted: Iterable[Fact], given: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts in `wanted` that no fact of `given` states."""
    given = tuple(given)
    said = {(fact.kind, fact.value) for fact in given}
    wanted = [fact for fact in wanted if (fact.kind, fact.value) not in said]
    if not wanted:
        return ()
    known: dict[str, dict[tuple[Kind, str, str], Fact]] = {}
    quoted: list[str] = []
    for fact in given:
        for key in _keys(fact, given=True):
            known.setdefault(key, {})[fact.kind, fact.value, fact.text] = fact
        if fact.kind == "quote":
            quoted.append(fact.value)
    quotes = "\n".join(quoted)
    judged: dict[tuple[Kind, str, str], bool] = {}
    out: list[Fact] = []
    for fact in wanted:
        mark = (fact.kind, fact.value, fact.text)
        if mark not in judged:
            judged[mark] = (fact.kind == "quote" and fact.value in quotes and bool(quoted)) or any(
                states(other, fact) for key in _keys(fact, given=False) for other in known.get(key, {}).values()
            )
        if not judged[mark]:
            out.append(fact)
    return tuple(out)


def _number_is(number: Fact, other: Fact) -> bool:
    """A bare number that says a time or a day: "till 4" and 4 o'clock, 11.15, 1815 and 18:15, the 12th, 19.09."""
    if other.kind == "time" and number.kind == "duration":
        return _from_to(number.value, other.value)
    if number.kind != "number":
        return False
    if other.kind == "time":
        text = number.text if number.text[:1].isdigit() else number.value
        hour, minute = _clock_digits(text)
        both = not (len(text) == 4 and text[0] == "0")  # "0900" is in the morning
        return hour.isdigit() and (minute or "00") in {
            t[3:]
            for t in other.value.split("|")
            if t[:2] == hour.zfill(2) or (both and t[:2] == f"{int(hour) + 12:02}")
        }
    if other.kind != "date":
        return False
    day, _, month = number.text.partition(".")
    if month:
        ending = f"-{month.zfill(2)}-{day.zfill(2)}"
        return day.isdigit() and month.isdigit() and any(r.endswith(ending) for r in other.value.split("|"))
    return number.value.isdigit() and any(r.endswith("-" + number.value.zfill(2)) for r in other.value.split("|"))


def _clock_digits(text: str) -> tuple[str, str]:
    """The hour and the minute that a bare number may say: "11.15", "1815", "4"."""
    if len(text) == 4 and text.isdigit():
        return text[:2], text[2:]
    hour, _, minute = text.partition(".")
    return hour, minute


def _from_to(span: str, time: str) -> bool:
    """One end of "12 to 20 h", said of a day: noon or 8 pm."""
    ends, _, unit = span.partition(" ")
    return unit == "second" and "-" in ends and bool({_hour(end) for end in ends.split("-")} & set(time.split("|")))


def _hour(seconds: str) -> str:
    """So many seconds from midnight as a time."""
    return f"{int(seconds) // 3600:02}:00" if seconds.isdigit() and int(seconds) % 3600 == 0 else ""


def _keys(fact: Fact, *, given: bool) -> Iterator[str]:
    """Under one of these a fact meets every fact that may state it: nobody compares all with all."""
    yield f"={fact.kind} {fact.value}"
    yield f'"{_verbatim(fact)}'
    if fact.kind == "number":
        hour, minute = _clock_digits(fact.text if fact.text[:1].isdigit() else fact.value)
        if hour.isdigit() and len(hour) < 3:
            yield from (f":{h:02}:{minute or '00'}" for h in (int(hour), int(hour) + 12))
            yield f"^{hour.zfill(2)}"
    elif fact.kind == "date":
        yield from (f"^{reading[-2:]}" for reading in fact.value.split("|"))
    if fact.kind in _COUNTED:
        yield f"#{fact.value[-4:]}"
    elif fact.kind == "amount":
        yield f"${_in_coins(fact.value)}"
    elif fact.kind == "time":
        yield from (f":{reading}" for reading in fact.value.split("|"))
    elif fact.kind == "name":
        yield from (f"@{word}" for word in fact.value.split())
    elif fact.kind == "duration":
        count, _, unit = fact.value.partition(" ")
        if unit == "second" and "-" in count:
            yield from (f":{_hour(end)}" for end in count.split("-"))
        if unit == "day":
            yield f"~{count}"
        elif unit == "month":
            for size in (_MONTH_DAYS, _YEAR_DAYS / 12):
                try:
                    yield "~" + "-".join(f"{float(n) * size:.10g}" for n in count.split("-"))
                except ValueError:
                    return
    elif fact.kind == "date":
        for reading in fact.value.split("|"):
            parts = reading.split("-")
            if len(parts) == 3:
                masks = range(8) if given else (0,)
                yield from ("/" + "-".join("?" if mask >> n & 1 else p for n, p in enumerate(parts)) for mask in masks)


def _verbatim(fact: Fact) -> str:
    """The words themselves, where two readers of one text took them for different kinds."""
    return fact.text.casefold().strip(" .,;:!?\"'()")


def _same_label(a: Fact, b: Fact) -> bool:
    """Ids, telephone numbers and numbers agree by their characters, whatever stands between them."""
    if a.value == b.value:
        return True
    if _numbered(a.value, b.value) or _numbered(b.value, a.value):
        return "phone" not in (a.kind, b.kind)
    if "phone" not in (a.kind, b.kind) or not (a.value.isdigit() and b.value.isdigit()):
        return False
    long, short = sorted((a.value.lstrip("0"), b.value.lstrip("0")), key=len, reverse=True)
    return len(short) >= _NATIONAL_LENGTH and long.endswith(short)


def _numbered(long: str, short: str) -> bool:
    """The digits of an id whose letters stand apart: AB12345 and ab 12345."""
    letters = long[: -len(short)]
    return len(short) >= 4 and short.isdigit() and long.endswith(short) and letters.isalpha()


def _same_amount(a: str, b: str) -> bool:
    """The same sum; a sign that several currencies share agrees with each of them."""
    (sum_a, _, coin_a), (sum_b, _, coin_b) = a.rpartition(" "), b.rpartition(" ")
    small, whole = (coin_a, coin_b) if coin_a in _CHANGE else (coin_b, coin_a)
    if small in _CHANGE:  # 50p and £0.50
        return whole in _CHANGE[small] and _in_coins(a) == _in_coins(b)
    if sum_a != sum_b:
        return False
    return coin_b in _CURRENCIES_OF_A_SIGN.get(coin_a, ()) or coin_a in _CURRENCIES_OF_A_SIGN.get(coin_b, ())


_CHANGE = {"cent": {"$", "€", "CAD", "AUD", "NZD", "SGD"}, "pence": {"£"}}


def _in_coins(amount: str) -> str:
    """The figure of a sum in whole coins: 50 cents are 0.5."""
    worth, _, coin = amount.rpartition(" ")
    try:
        return f"{Decimal(worth) / (100 if coin in _CHANGE else 1):f}"
    except InvalidOperation:
        return worth


def _same_duration(a: str, b: str) -> bool:
    """A month is 30 days, a year 365; everything else is already in one unit."""
    (count_a, _, unit_a), (count_b, _, unit_b) = a.partition(" "), b.partition(" ")
    if {unit_a, unit_b} != {"month", "day"}:
        return False
    if unit_a == "day":
        count_a, count_b = count_b, count_a
    ends_a, ends_b = count_a.split("-"), count_b.split("-")
    return len(ends_a) == len(ends_b) and all(map(_month_is, ends_a, ends_b))


def _month_is(months: str, days: str) -> bool:
    """So many months are so many days."""
    try:
        m, d = float(months), float(days)
    except ValueError:
        return False
    return d == m * _MONTH_DAYS or (m % 12 == 0 and d == m / 12 * _YEAR_DAYS)


def _states_date(given: str, wanted: str) -> bool:
    """Some reading of `given` has every part that some reading of `wanted` has."""
    return any(
        len(g) == len(w) == 3 and all(y in ("?", x) for x, y in zip(g, w, strict=True))
        for g in (reading.split("-") for reading in given.split("|"))
        for w in (reading.split("-") for reading in wanted.split("|"))
    )
