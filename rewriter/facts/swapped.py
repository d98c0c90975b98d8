"""Figures that change places: what one thing costs, weighs or is due told of another, though each figure is there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from rewriter.facts.fact import Fact, same
from rewriter.facts.page import fold
from rewriter.facts.tongues import tongue
from rewriter.lexicon import AFTER, BEFORE, UNTIL

_STOP = re.compile(r"[.!?;](?=\s|$)|\n")
_MARK = re.compile(
    r"[,;:!?\n()–]|\.(?=\s|$)| (?:and|or|but|then) (?=(?:after|before|until|till?|by|from|it|you|then)\b)"
)
_EARLY = re.compile(rf"\b(?:by|within|inside|{BEFORE}|{UNTIL}|up to)\b")
_LATE = re.compile(rf"\b(?:{AFTER}|later|afterwards|thereafter|otherwise|past)\b")
_OF_ONE_KIND = {"date": "day", "weekday": "day", "time": "hour", "amount": "sum", "number": "count", "percent": "share", "duration": "length"}  # fmt: skip
_TWO = 2
_MOST = 40  # pairs of one text that are compared


def swapped(draft: str, stated: Sequence[Fact], reply: str, said: Sequence[Fact]) -> Iterator[Fact]:
    """The facts of the reply (`said`) that it tells of another thing than the draft, whose facts are `stated`."""
    yield from _paired(draft, stated, reply, said)
    yield from _sooner(draft, stated, reply, said)
    yield from _named(draft, stated, reply, said)


def _kind(low: str, fact: Fact) -> str:
    """Of what a figure is; the 19th is a day."""
    return "day" if fact.kind == "number" and _NTH.match(low, fact.end) else _OF_ONE_KIND[fact.kind]


_NTH = re.compile(r"(?:st|nd|rd|th)\b")


def _pairs(text: str, facts: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """The figures of two kinds that a sentence tells by turns: "the 19th at 10:20 or the 21st at 16:45"."""
    low, start = fold(text), 0
    for end in (*(m.start() for m in _STOP.finditer(low)), len(low)):
        row = [f for f in facts if start <= f.start < end and f.kind in _OF_ONE_KIND and any(map(str.isdigit, f.value))]
        kinds = [_kind(low, f) for f in row]
        if len(row) == 2 * _TWO and len(set(kinds[:_TWO])) == _TWO and kinds[:_TWO] == kinds[_TWO:]:
            yield row[0], row[1]
            yield row[2], row[3]
        start = end


def _by_kind(text: str, pair: tuple[Fact, Fact]) -> tuple[Fact, Fact]:
    """A pair of figures in one order, whichever is told first."""
    low = fold(text)
    a, b = sorted(pair, key=lambda f: _kind(low, f))
    return a, b


def _paired(draft: str, stated: Sequence[Fact], reply: str, said: Sequence[Fact]) -> Iterator[Fact]:
    """Two pairs of figures that have exchanged their halves."""
    told = [_by_kind(draft, pair) for pair in islice(_pairs(draft, stated), _MOST)]
    if len(told) < _TWO:
        return
    for pair in islice(_pairs(reply, said), _MOST):
        a, b = _by_kind(reply, pair)
        if any(same(a, x) and same(b, y) for x, y in told):
            continue
        if any(same(a, x) for x, _ in told) and any(same(b, y) for _, y in told):
            yield b
            return


def _side(low: str, fact: Fact) -> str:
    """Whether the words about a figure speak of sooner or of later; empty when of both or neither."""
    left = max(
        (m.end() for m in _MARK.finditer(low, max(0, fact.start - 80), fact.start)), default=max(0, fact.start - 80)
    )
    right = _MARK.search(low, fact.end)
    piece = low[left : right.start() if right else len(low)]
    early, late = _EARLY.search(piece), _LATE.search(piece)
    return "" if bool(early) == bool(late) else "early" if early else "late"


def _sooner(draft: str, stated: Sequence[Fact], reply: str, said: Sequence[Fact]) -> Iterator[Fact]:
    """A sum due until a day that the reply asks for after it, or the other way round."""
    sums = [f for f in stated if f.kind == "amount"]
    if len({f.value for f in sums}) < _TWO:
        return
    low, now = fold(draft), fold(reply)
    own: dict[str, set[str]] = {}
    for f in sums:
        own.setdefault(f.value, set()).add(_side(low, f))
    if not {"early", "late"} & frozenset().union(*own.values()):
        return
    again: dict[str, list[Fact]] = {}
    for f in said:
        if f.kind == "amount" and f.value in own:
            again.setdefault(f.value, []).append(f)
    if len(own) == _TWO:
        yield from _exchanged(own, again, now)
    for value, sides in own.items():
        there = [(f, _side(now, f)) for f in again.get(value, ())]
        if len(sides - {""}) == 1 and there:
            turned = {side for _, side in there} - {""}
            if len(turned) == 1 and turned != sides - {""}:
                yield next(f for f, side in there if side)
                return


def _exchanged(own: dict[str, set[str]], again: dict[str, list[Fact]], now: str) -> Iterator[Fact]:
    """Of two sums the one with a term, where the reply gives the term to the other: "£70, or £35 if paid in time"."""
    for one, other in (tuple(own), tuple(own)[::-1]):
        term = own[one] - {""}
        if not term or own[other] - {""} or one not in again or other not in again:
            continue
        mine = {_side(now, f) for f in again[one]} - {""}
        theirs = {_side(now, f) for f in again[other]} - {""}
        if not mine and theirs == term:
            yield again[other][0]
            return


_LABEL = r"(?: ?(?:€|euros?|pounds?|dollars?))? (?P<{0}>(?!(?:or|and|but|days?|weeks?|hours?|minutes?|months?|years?)\b)[a-z][a-z ']{{2,30}}?)"
_TWO_LABELS = re.compile(
    r"(?<![\w.,])[£$€]?(?P<a>\d[\d.,]*\d|\d)"
    + _LABEL.format("la")
    + r",? (?:or|and|but) (?:it's |it is )?[£$€]?(?P<b>\d[\d.,]*\d|\d)"
    + _LABEL.format("lb")
    + r"(?=[,.;:!?)\n]|$)"
)
_SMALL = frozenset(
    {"the", "at", "a", "an", "in", "on", "for", "if", "is", "it", "with", "by", "when", "your", "you", "only", "each"}
)


def _labels(text: str) -> Iterator[tuple[re.Match[str], dict[str, frozenset[str]]]]:
    """Two figures side by side, each with what it is for: "35 online or 60 at the airport"."""
    for m in _TWO_LABELS.finditer(fold(text)):
        one, other = (frozenset(m[name].split()) - _SMALL for name in ("la", "lb"))
        if m["a"] != m["b"] and one - other and other - one:
            yield m, {m["a"]: one - other, m["b"]: other - one}


def labelled(draft: str, reply: str) -> Iterator[Fact]:
    """Two figures that have exchanged what they are for: "35 online or 60 at the airport" as "35 at the airport or 60 online"."""
    told = [own for _, own in _labels(draft)]
    for m, said in _labels(reply) if told else ():
        for own in told:
            if said.keys() != own.keys():
                continue
            (a, b) = own
            if said[a] & own[b] and said[b] & own[a] and not (said[a] & own[a] or said[b] & own[b]):
                yield Fact("number", m["a"], m.start("a"), m.end("a"), reply[m.start("a") : m.end("a")])
                return


_FRACTION = re.compile(
    r"(?<![\w'-])(?P<share>half|(?:a |one )?quarter|three[ -]quarters|(?:a |one )third|two[ -]thirds|(?:a |one )fifth|(?:a |one )tenth)(?=$|[,.;:!?]| (?:of|full|empty|and|but|or|is|was|left|back|off|the|it|to the|gone|used|on)\b)(?! (?:of )?an? (?:hour|day|year|minute|dozen|mile)\b)"
)
_HUNDREDTHS = {
    "half": "50",
    "quarter": "25",
    "three quarters": "75",
    "third": "33",
    "two thirds": "66",
    "fifth": "20",
    "tenth": "10",
}


def _fractions(low: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Each share that a folded text tells in words: "came back at half"."""
    for m in _FRACTION.finditer(low):
        if not _BESIDE_CLOCK.search(low, max(0, m.start() - 8), m.start()):
            yield _HUNDREDTHS[m["share"].replace("-", " ").removeprefix("a ").removeprefix("one ")], m


_BESIDE_CLOCK = re.compile(r"\b(?:past|hour|and a) $")


def other_share(draft: str, reply: str, sources: Sequence[str]) -> Iterator[Fact]:
    """A share that no source gives, where the draft gives another: "came back at half" as "at a quarter"."""
    own = {share for share, _ in _fractions(fold(draft))}
    if not own:
        return
    said = list(_fractions(fold(reply)))
    known = {share for text in sources for share, _ in _fractions(fold(text))}
    for share, m in said:
        if (
            share not in known
            and not own & {s for s, _ in said}
            and not any(re.search(rf"\b{share} ?(?:%|per ?cent)", text) for text in sources)
        ):
            yield Fact("percent", share, m.start(), m.end(), reply[m.start() : m.end()])
            return


_NAME = re.compile(r"\b(?P<what>[a-z]{4,14}) (?:is|was|of|at|comes to|stands at) (?:only |now )?$")
_NO_NAME = frozenset({"that", "this", "which", "what", "there", "here", "order", "some", "each", "both", "most", "none", "half", "part", "back", "total", "instead", "case", "time", "number"})  # fmt: skip


def _names(text: str, facts: Sequence[Fact]) -> Iterator[tuple[str, Fact]]:
    """The figures that are told with their noun: "our limit is 37.8"."""
    low = fold(text)
    for f in facts:
        if f.kind in ("number", "amount", "percent", "duration") and (
            m := _NAME.search(low, max(0, f.start - 28), f.start)
        ):
            if m["what"] not in _NO_NAME:
                yield m["what"], f


def _named(draft: str, stated: Sequence[Fact], reply: str, said: Sequence[Fact]) -> Iterator[Fact]:
    """The figure of one thing, told of another that the draft gives its own: "37.9 is over our limit of 37.8"."""
    own: dict[str, list[Fact]] = {}
    for what, f in _names(draft, stated):
        own.setdefault(what, []).append(f)
    if not own:
        return
    for what, f in islice(_names(reply, said), _MOST):
        if what in own and not any(f.kind != g.kind or same(f, g) for g in own[what]):
            if any(same(f, g) for g in stated):
                yield f
                return


_OFTEN = re.compile(
    r"\b(?P<count>once|twice|thrice|[a-z]+ times|\d+ ?(?:x|times))(?: (?:a|an|per|each|every))? (?P<period>day|daily|week|weekly|month|monthly|year|yearly)\b"
)
_TIMES = {"once": "one", "twice": "two", "thrice": "three"}
_PERIODS = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year"}


def _so_often(text: str) -> Iterator[tuple[tuple[str, str], re.Match[str]]]:
    """How often in which period: "once daily", "three times a week"."""
    for m in _OFTEN.finditer(fold(text)):
        count = m["count"].removesuffix("x").removesuffix("times").strip()
        number = tongue("en").numbers.get(_TIMES.get(count, count), count)
        yield (str(number), _PERIODS.get(m["period"], m["period"])), m


def as_often(draft: str, reply: str) -> Iterator[Fact]:
    """How often a thing is to be done, where the draft tells it once for the period, and otherwise."""
    own = {often for often, _ in _so_often(draft)}
    said = list(_so_often(reply)) if own else []
    for often, m in said:
        if often not in own and any(period == often[1] for _, period in own) and not own & {other for other, _ in said}:
            yield Fact("number", often[0], m.start(), m.end(), reply[m.start() : m.end()])
            return
