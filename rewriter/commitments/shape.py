"""What a commitment and a refusal are, and how strong a commitment is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal, Protocol

from rewriter.commitments.segments import Segment, segments
from rewriter.text import Sentence

MOST = 300  # stretches or commitments of one text that are compared: a page of 20,000 characters has fewer
Strength = Literal["done", "will", "aim", "may", "ask"]
RANK: Final[dict[str, int]] = {"done": 4, "will": 3, "aim": 2, "may": 1, "ask": 0}


class Spoken(Protocol):
    """A sentence as it is read: its plain text, and where that stands."""

    @property
    def plain(self) -> str:
        """As detectors read it."""

    @property
    def raw(self) -> str:
        """As written."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def question(self) -> bool:
        """It asks."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The places of plain[start:end]."""


@dataclass(frozen=True, slots=True)
class Commitment:
    """What somebody is said to do, to have done or to try, at [start, end) of the raw text."""

    who: str  # "we", "you" (a permission), "they" (a third actor) or "it" (an outcome)
    does: str  # a class of verbs and outcomes ("refund", "arrive", "look-into"), or the verb itself
    what: str  # the object's content words, normalised
    when: tuple[str, ...]  # normal forms of the times told
    strength: Strength
    negated: bool
    conditions: tuple[str, ...]  # "if", "up to", "business"
    start: int
    end: int
    text: str
    process: bool  # the speaker's own next step, with no time, result or remedy
    willing: bool = False  # "happy to": an offer that a yes turns into "will"
    sentence: int = 0  # which sentence of the text

    @property
    def rank(self) -> int:
        """How strong: 4 done, 3 will, 2 aim, 1 may, 0 ask."""
        return RANK[self.strength]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A clause that says no, at [start, end) of the raw text; `bare` when it names nothing ("No.", "Can't.")."""

    what: frozenset[str]
    start: int
    end: int
    text: str
    bare: bool
    sentence: int = 0
    kind: str = ""  # how it says no: "cant", "dont", "state", "only", "over", "nothing", ...


@dataclass(frozen=True, slots=True)
class Freed:
    """A stretch of the reply that says with certainty, or without limit, what the draft does not."""

    sentence: int
    start: int
    end: int
    lost: str  # "weak", "cond", "limit", "business" or "free"


@dataclass(frozen=True)
class Reading:
    """A text as its promises and its noes, with the classes that it states plainly and all its content words."""

    commitments: tuple[Commitment, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    stated: frozenset[str] = frozenset()  # classes named in a clause that is neither denied, asked nor hedged
    named: frozenset[str] = frozenset()  # classes named anywhere, the denied ones left out
    denied: frozenset[str] = frozenset()  # classes named in a denied clause
    bags: tuple[frozenset[str], ...] = ()  # the content words of each sentence
    raws: tuple[str, ...] = ()  # each sentence as written
    plains: tuple[str, ...] = ()  # each sentence as detectors read it
    parts: tuple[Sentence, ...] = ()  # each sentence
    language: str = "en"

    @cached_property
    def segments(self) -> tuple[tuple[Segment, ...], ...]:
        """The stretches of each sentence."""
        return tuple(segments(text, self.language) for text in self.plains)

    @cached_property
    def stretches(self) -> tuple[tuple[int, Segment], ...]:
        """Each stretch with the number of its sentence; a sentence said again, and what nobody would write, left out."""
        seen: set[str] = set()
        out: list[tuple[int, Segment]] = []
        for number, plain in enumerate(self.plains):
            if plain in seen:
                continue
            seen.add(plain)
            out += ((number, s) for s in self.segments[number])
            if len(out) >= MOST:
                break
        return tuple(out[:MOST])

    def within(self, made: Commitment) -> tuple[Segment, ...]:
        """The stretches of its sentence that a commitment reaches over."""
        part, row = self.parts[made.sentence], self.segments[made.sentence]
        if self.language != "en" or len(part.raw) == len(self.plains[made.sentence]):
            start, end = made.start - part.start, made.end - part.start
            return tuple(s for s in row if s.start < end and start < s.end)
        spans = (part.span(s.start, s.end) for s in row)
        return tuple(s for s, (a, b) in zip(row, spans, strict=True) if a < made.end and made.start < b)

    def around(self, number: int) -> frozenset[str]:
        """The marks of a sentence and of the next."""
        return frozenset(m for row in self.segments[number : number + 2] for s in row for m in s.marks)

    def place(self, number: int, start: int, end: int) -> tuple[int, int, str]:
        """Where a stretch of a sentence stands in the raw text, and how it reads there."""
        part = self.parts[number]
        a, b = part.span(start, end) if self.language == "en" else (part.start + start, part.start + end)
        text = part.raw[a - part.start : b - part.start]
        lead = len(text) - len(text.lstrip(" ,;:().–-\n"))
        return a + lead, b, text[lead:]

    @cached_property
    def words(self) -> frozenset[str]:
        """All content words."""
        return frozenset().union(*self.bags)
