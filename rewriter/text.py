"""Words and the places they stand in: a draft as a person reads it, with offsets that lead back to it.

Detectors never look at the raw draft. They look at `Sentence.plain`: lower case, straight quotes,
no tags, one spelling for each contraction ("can not", "cannot" and "cant" all read "can't"), and
every character of it knows its place in the raw text. A finding is made with `Sentence.finding`,
which translates places back, so that a span is always verbatim in what the agent typed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import wraps
from operator import attrgetter
from typing import Concatenate, Literal, ParamSpec, TypeVar

from rewriter.layout import Role, pieces
from rewriter.plain import Format, reading
from rewriter.remembered import MOST, readings, remembered

Severity = Literal["error", "warning", "advice"]
Channel = Literal["chat", "email", "social", "sms"]


@dataclass(frozen=True, slots=True)
class Turn:
    """One earlier message of the conversation."""

    role: Literal["customer", "agent"]
    text: str


@dataclass(frozen=True, slots=True)
class Context:
    """All that is known beside the draft and the customer's message. Nothing else may be said or offered."""

    facts: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    customer_name: str = ""
    agent_name: str = ""
    brand: str = ""
    conversation: tuple[Turn, ...] = ()
    channel: Channel = "chat"
    format: Format = "text"
    language: str = ""  # BCP 47 tag of the draft; "" until it is detected

    @property
    def base_language(self) -> str:
        """The language without its region: "pt" of "pt-BR"."""
        return self.language.partition("-")[0].lower()


@dataclass(frozen=True)
class Message:
    """What the agent typed, with all it answers to. A reply is judged as a Message too: `replace(m, draft=reply)`.

    `cleared` holds sentences, each with the two behind it in which a fault may find its cure, that have been judged
    already and found clean: where they stand so in a reply they are not judged again. `leaving` holds words that are to
    go as soon as something else stands there: what they say tells the customer nothing.
    """

    draft: str
    customer: str = ""
    context: Context = field(default_factory=Context)
    cleared: frozenset[tuple[str, ...]] = frozenset()
    leaving: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """Asked hundreds of times in a rewrite: two messages with the same texts are rarely any two."""
        return hash((self.draft, self.customer, self.context.format))

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The draft's sentences, in order, greeting and sign-off included."""
        return sentences(self.draft, self.context.format)

    @property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences that say something: no greeting, sign-off, quoted line or code."""
        return _body(self.draft, self.context.format)

    @property
    def fresh(self) -> tuple[Sentence, ...]:
        """The sentences of the body that a fault is looked for in: all of a draft, in a reply those that changed."""
        if not self.cleared:
            return self.body
        return tuple(s for s, window in zip(self.body, self.windows, strict=True) if window not in self.cleared)

    @property
    def windows(self) -> tuple[tuple[str, ...], ...]:
        """Each sentence of the body with the two behind it, as typed."""
        raws = [s.raw for s in self.body]
        return tuple(tuple(raws[at : at + 3]) for at in range(len(raws)))


@dataclass(frozen=True, slots=True)
class Finding:
    """A technique or guard pointing at a place: `start` and `end` are code points of the raw text."""

    name: str
    start: int
    end: int
    text: str
    message: str
    kind: str = ""
    sure: bool = True  # False: a pattern that has been wrong before; it warns and never blocks
    severity: Severity | None = None

    def graded(self, severity: Severity) -> Finding:
        """The same place with this severity."""
        return Finding(self.name, self.start, self.end, self.text, self.message, self.kind, self.sure, severity)


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `text` in the place of raw[start:end]."""

    start: int
    end: int
    text: str


def apply(raw: str, edits: Iterable[Edit]) -> str:
    """`raw` with every edit made; edits that overlap an earlier one are left out."""
    out: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        if edit.start < at:
            continue
        out += (raw[at : edit.start], edit.text)
        at = edit.end
    return "".join(out) + raw[at:]


@dataclass(frozen=True, eq=False)
class Sentence:
    """One sentence: `raw` as written at [start, end), `plain` as detectors read it."""

    raw: str
    start: int
    end: int
    plain: str
    question: bool  # it asks
    places: Sequence[int] = field(repr=False)  # raw offset of each character of plain
    stops: Sequence[int] = field(repr=False)  # raw offset behind each character of plain
    role: Role
    paragraph: int
    index: int

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The raw offsets of plain[start:end]."""
        if start >= end:
            at = self.places[start] if start < len(self.places) else self.end
            return at, at
        return self.places[start], self.stops[end - 1]

    def finding(self, name: str, start: int, end: int, message: str, *, kind: str = "", sure: bool = True) -> Finding:
        """A finding at plain[start:end], translated to raw offsets."""
        a, b = self.span(start, end)
        return Finding(name, a, b, self.typed(start, end), message, kind, sure)

    def edit(self, start: int, end: int, text: str) -> Edit:
        """An edit of plain[start:end], translated to raw offsets."""
        a, b = self.span(start, end)
        return Edit(a, b, text)

    def typed(self, start: int, end: int) -> str:
        """What the agent typed at plain[start:end]."""
        a, b = self.span(start, end)
        return self.raw[a - self.start : b - self.start]


@remembered(64)
def sentences(raw: str, fmt: Format = "text") -> tuple[Sentence, ...]:
    """The sentences of `raw` in order; bullets, greeting and sign-off are sentences of their own."""
    text, written, places, stops, seams = reading(raw, fmt)
    made: list[Sentence] = []
    for piece in pieces(text, written, fmt):
        a, b = piece.start, piece.end
        start, end = places[a], stops[b - 1]
        simple = bisect_right(seams, a) == bisect_left(seams, b)  # nothing need be kept of offsets that simply go on
        made.append(
            Sentence(
                raw[start:end],
                start,
                end,
                text[a:b],
                text[a:b].rstrip(" \"')").endswith("?"),
                range(start, start + b - a) if simple else tuple(places[a:b]),
                range(start + 1, start + 1 + b - a) if simple else tuple(stops[a:b]),
                piece.role,
                piece.line,
                len(made),
            )
        )
    return tuple(made)


@remembered(64)
def _body(raw: str, fmt: Format) -> tuple[Sentence, ...]:
    return tuple(s for s in sentences(raw, fmt) if s.role == "body")


T = TypeVar("T")
P = ParamSpec("P")


def once_a_wording(read: Callable[Concatenate[Sentence, P], T]) -> Callable[Concatenate[Sentence, P], T]:
    """`read`, done once for all sentences that read alike: for what is told in places of `plain`, and by it alone.

    A rewrite judges half a dozen texts that share nearly all of their sentences.
    """
    known: dict[str | tuple[object, ...], T] = readings()

    @wraps(read)
    def asked(sentence: Sentence, /, *case: P.args, **named: P.kwargs) -> T:
        key = (sentence.plain, *case, *named.values()) if case or named else sentence.plain
        try:
            return known[key]
        except KeyError:
            if len(known) >= MOST:
                known.clear()
            told = known[key] = read(sentence, *case, **named)
            return told

    return asked


def sentence_at(parts: tuple[Sentence, ...], offset: int) -> Sentence | None:
    """The sentence in which a raw offset lies, or the last one before it."""
    at = bisect_right(parts, offset, key=_START) - 1
    return parts[at] if at >= 0 else None


_START = attrgetter("start")
