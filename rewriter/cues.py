"""Patterns that know the words without which they cannot match, so that most are never run.

A detector's pattern is an alternation of hundreds of phrases, and a message holds the words of a few. Each
pattern is read once, when it is compiled, for literals of which at least one must stand in any text it matches.
One scan of a text for the literals of all patterns then tells which patterns are worth running on it. The
answers are those of `re`; only the time differs.
"""

from __future__ import annotations

import functools
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from re import _constants as sre  # type: ignore[attr-defined]  # the only description of a pattern there is
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Generic, TypeVar, cast

import ahocorasick_rs

from rewriter.compiled import compiled, kept_for
from rewriter.remembered import remembered

_MOST = 256  # strings a piece may stand for before it is only asked for what it must hold
_ENOUGH = 24.0  # a set of this weight is not bettered by looking on
_BRIEF = 40  # characters of source below which running the pattern costs less than asking
_LONG = 9  # characters of a literal that are looked for: the rest would rarely rule out more
_SHORT = 16  # characters of text below which it does too

_END = 2**31
_ALWAYS = 1  # the bit of what is always worth running

_COMMON = frozenset(  # words that most mails hold
    "a all an and are as at be been but by can can't could do don't for from get had has have he here how i i'll i'm i've if in is isn't it it's just me my n't no not of on one or order our out she should so thank that that's the their them there they this to up us was we we'll we're we've were what when which who will with won't would you you're your".split()  # noqa: SIM905
)

Row = TypeVar("Row", bound=tuple[Any, ...])
_Strings = frozenset[str]
_NOTHING: _Strings = frozenset({""})
_NONE: _Strings = frozenset()


class Pattern:
    """A compiled pattern: it searches as one of `re` does.

    The machine that matches is made at first use: of a thousand patterns a short text wakes a few.
    """

    def __init__(self, source: str, flags: int, folds: bool, cues: _Strings) -> None:
        self.pattern = source
        self._flags = flags
        self._folds = folds  # its words are looked for in the folded text
        self._worth = _worth_folded if folds else _worth
        self._bit = _CUES.add(cues)
        _PATTERNS.append(self)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The machine that matches."""
        return compiled(_MADE, self.pattern, self._flags)

    def search(self, text: str, pos: int = 0, endpos: int = _END) -> re.Match[str] | None:
        """The first match, as `re` finds it."""
        worth = self._worth(text)
        if not worth.bits & self._bit:
            return None
        if pos or endpos != _END:
            return self.compiled.search(text, pos, endpos)
        match = worth.first.get(self)
        if match is None:
            match = self.compiled.search(text)
            if match is None:
                worth.bits &= ~self._bit
            else:
                worth.first[self] = match
        return match

    def finditer(self, text: str, pos: int = 0, endpos: int = _END) -> Iterator[re.Match[str]]:
        """All matches, as `re` finds them."""
        first = self.search(text, pos, endpos)
        return iter(()) if first is None else self.compiled.finditer(text, first.start(), endpos)

    def match(self, text: str, pos: int = 0, endpos: int = _END) -> re.Match[str] | None:
        """The match at `pos`, as `re` finds it: it costs less than asking."""
        return self.compiled.match(text, pos, endpos)

    def sub(self, repl: str | Callable[[re.Match[str]], str], text: str) -> str:
        """`text` with every match replaced, as `re` does it."""
        return text if self.search(text) is None else self.compiled.sub(repl, text)

    def __getattr__(self, name: str) -> Any:
        """Whatever else a pattern of `re` can do."""
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.compiled, name)


class Sieve(Generic[Row]):
    """Rows of a pattern and what it tells, in their order; a text is asked only those that may match it."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = tuple((_bit_of(row), row) for row in rows)
        self._any = functools.reduce(operator.or_, (bit for bit, _ in self._rows), 0)

    def __call__(self, text: str) -> Sequence[Row]:
        """The rows worth running on `text`."""
        bits = _worth(text).bits & self._any
        return [row for bit, row in self._rows if bit & bits] if bits else ()


def _bit_of(row: tuple[Any, ...]) -> int:
    """The bit of the row's pattern; a pattern without cues of its own, or with folded ones, is always worth it."""
    pattern = next((part for part in row if isinstance(part, Pattern)), None)
    return _ALWAYS if pattern is None or pattern._folds else pattern._bit


class _Cues:
    """All literals of all patterns, and the patterns that each one speaks for."""

    def __init__(self) -> None:
        self.patterns = 1  # the first bit is that of every text
        self.literals: dict[str, int] = {}
        self.scanner: ahocorasick_rs.AhoCorasick | None = None

    def add(self, cues: _Strings) -> int:
        """Register one more pattern; gives its bit."""
        bit = 1 << self.patterns
        self.patterns += 1
        for cue in cues:
            others = self.literals.get(cue)
            self.literals[cue] = (
                bit if others is None else others | bit
            )  # most speak for one alone, and share its number
        self.scanner = None
        _worth.cache_clear()
        _worth_folded.cache_clear()
        return bit

    def scan(self, text: str) -> int:
        """The bits of the patterns that may match."""
        if self.scanner is None:
            self.scanner = ahocorasick_rs.AhoCorasick(
                self.literals,
                store_patterns=True,  # it tells which, not a copy
                implementation=ahocorasick_rs.Implementation.ContiguousNFA,  # half the time and half the memory
            )
        literals, bits = self.literals, _ALWAYS
        try:
            found = self.scanner.find_matches_as_strings(text, overlapping=True)
        except UnicodeEncodeError:  # half of a surrogate pair: any pattern may match
            return -1
        for literal in set(found):
            bits |= literals[literal]
        return bits


_CUES = _Cues()
_MADE = kept_for(__file__)  # on disk
_PATTERNS: list[Pattern] = []


class _Worth:
    """The bits of the patterns that may match a text, and where those that were asked match first: none is asked twice."""

    __slots__ = ("bits", "first")

    def __init__(self, bits: int) -> None:
        self.bits = bits
        self.first: dict[Pattern, re.Match[str]] = {}


@remembered()
def _worth(text: str) -> _Worth:
    return _Worth(_CUES.scan(text) if len(text) > _SHORT else -1)


@remembered()
def _worth_folded(text: str) -> _Worth:
    folded = text.casefold()
    return _worth(text) if folded == text else _Worth(_CUES.scan(folded) if len(text) > _SHORT else -1)


def compile(source: str, flags: int = 0) -> re.Pattern[str]:
    """`source` compiled; a true `re` pattern where knowing its words would save nothing, else what serves as one."""
    if len(source) < _BRIEF:
        return re.compile(source, flags)
    folds, cues = _MADE.get(f"cues {int(flags)} {source}", lambda: _cues(source, flags))
    if not cues:
        return compiled(_MADE, source, flags)
    return cast("re.Pattern[str]", Pattern(source, flags, folds, cues))


def words(alternatives: str, *, elided: bool = False) -> re.Pattern[str]:
    """Any of the alternatives as whole words; `elided`: one that ends in its apostrophe may cling to the next, "l'"."""
    end = r"(?:(?<=')|(?!\w))" if elided else r"(?!\w)"
    return compile(rf"(?<!\w)(?:{alternatives}){end}")


def wake() -> None:
    """Make the machines of all patterns, which a server has the time for: no first caller waits for one."""
    for pattern in _PATTERNS:
        pattern.compiled  # noqa: B018
    _MADE.save()


def _cues(source: str, flags: int) -> tuple[bool, _Strings]:
    """Whether the words of a pattern are looked for in folded text, and the words; none: it is always run."""
    tree = parser.parse(source, flags)
    folds = bool(tree.state.flags & re.IGNORECASE)
    cues = _least({(cue.casefold() if folds else cue)[:_LONG] for cue in _needs(tree)})
    if not "".join(cues).isascii() and any("\ud800" <= c <= "\udfff" for cue in cues for c in cue):
        return folds, _NONE  # half of a surrogate pair cannot be scanned for
    return folds, cues


def _least(cues: set[str]) -> _Strings:
    """Those of the literals that hold no other one."""
    sizes = sorted({len(cue) for cue in cues})
    return frozenset(
        cue
        for cue in cues
        if not any(
            cue[at : at + size] in cues for size in sizes if size < len(cue) for at in range(len(cue) - size + 1)
        )
    )


# --- what a pattern cannot do without ---------------------------------------------------------


def required(source: str, flags: int = 0) -> _Strings:
    """Literals of which any text that matches holds at least one; empty when there is no such set."""
    return _needs(parser.parse(source, flags))


def _needs(tree: Any) -> _Strings:
    exact, best = _sequence(tree)
    return _better(best, exact)


def _rare(literal: str) -> int:
    """How long it is, where a word that most mails hold counts as one letter."""
    return len(literal) - sum(len(word) - 1 for word in literal.split() if word in _COMMON)


@remembered()
def _weight(strings: _Strings) -> float:
    """How much asking for these saves: long and rare ones rule out much, many do not. Below zero: nothing."""
    least = min(map(len, strings), default=0)
    if least < 2 and not all(s and not (s.isalnum() and s.isascii()) and s != " " for s in strings if len(s) < 2):
        return -1.0
    return max(min(map(_rare, strings)) * 4 - len(strings) / 64, 0.0) if strings else -1.0


def _better(one: _Strings, other: _Strings | None) -> _Strings:
    if other is None or other is one or (weight := _weight(other)) < 0:
        return one
    return other if weight > _weight(one) else one


def _sequence(items: Iterable[tuple[Any, Any]]) -> tuple[_Strings | None, _Strings]:
    """What the items in a row begin with, when that is few strings, and the best set that they cannot do without.

    A string shorter than _LONG is all there is; a longer one is only the beginning, and nothing is put behind it.
    """
    whole = True
    run: _Strings = _NOTHING
    best: _Strings = frozenset()
    for exact, needs in _items(items):
        if needs:
            best = _better(best, needs)
        if exact is not None and len(exact) * len(run) <= _MOST:
            run = frozenset(a if len(a) >= _LONG else a + b for a in run for b in exact)
            continue
        best = _better(best, run)
        run, whole = (exact if exact is not None else _NOTHING), False
        if best and _weight(best) >= _ENOUGH:
            return None, best
    return (run if whole else None), _better(best, run)


def _items(items: Iterable[tuple[Any, Any]]) -> Iterator[tuple[_Strings | None, _Strings]]:
    """Each item read; letters in a row are one."""
    letters = ""
    for op, value in items:
        if op is sre.LITERAL:
            letters += chr(value)
            continue
        if letters:
            yield frozenset({letters}), _NONE
            letters = ""
        yield _item(op, value)
    if letters:
        yield frozenset({letters}), _NONE


def _item(op: Any, value: Any) -> tuple[_Strings | None, _Strings]:
    if op is sre.IN:
        return _characters(value), _NONE
    if op in (sre.AT, sre.ASSERT_NOT):
        return _NOTHING, _NONE
    if op is sre.ASSERT:
        exact, needs = _sequence(value[1])
        return _NOTHING, _better(needs, exact)
    if op is sre.SUBPATTERN:
        return (None, _NONE) if value[1] & re.IGNORECASE else _sequence(value[3])
    if op is sre.ATOMIC_GROUP:
        return _sequence(value)
    if op is sre.BRANCH:
        return _branches(value[1])
    if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
        least, most, part = value
        exact, needs = _sequence(part)
        if least == most == 1:
            return exact, needs
        if least >= 1:
            return None, _better(needs, exact)
        return (exact | _NOTHING if exact is not None and most == 1 else None), _NONE
    return None, _NONE


def _branches(branches: Iterable[Any]) -> tuple[_Strings | None, _Strings]:
    whole: set[str] | None = set()
    needs: set[str] | None = set()
    for branch in branches:
        exact, best = _sequence(branch)
        if whole is not None:
            whole = whole | exact if exact is not None else None
        best = _better(best, exact)
        if needs is not None:
            needs = needs | best if best else None
    return (frozenset(whole) if whole is not None else None), frozenset(needs or ())


def _characters(value: Iterable[tuple[Any, Any]]) -> _Strings | None:
    """The characters of a class, when they are few and none is left out."""
    out: set[str] = set()
    for op, given in value:
        if op is sre.LITERAL:
            out.add(chr(given))
        elif op is sre.RANGE and given[1] - given[0] < 12:
            out.update(chr(c) for c in range(given[0], given[1] + 1))
        else:
            return None
    return frozenset(out) if len(out) <= 12 else None
