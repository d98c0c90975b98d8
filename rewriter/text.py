"""Words and the places they stand in: a draft as a person reads it, with offsets that lead back to it.

Detectors never look at the raw draft. They look at `Sentence.plain`: lower case, straight quotes,
no tags, one spelling for each contraction ("can not", "cannot" and "cant" all read "can't"), and
every character of it knows its place in the raw text. A finding is made with `Sentence.finding`,
which translates places back, so that a span is always verbatim in what the agent typed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from typing import Literal

import sentencex

from rewriter import cues

Severity = Literal["error", "warning", "advice"]
Format = Literal["text", "markdown", "html"]
Channel = Literal["chat", "email", "social", "sms"]
Role = Literal["body", "greeting", "signoff", "quote", "code"]


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


@dataclass(frozen=True)
class Message:
    """What the agent typed, with all it answers to. A reply is judged as a Message too: `replace(m, draft=reply)`.

    `cleared` holds sentences, each with the two behind it in which a fault may find its cure, that have been judged
    already and found clean: where they stand so in a reply they are not judged again.
    """

    draft: str
    customer: str = ""
    context: Context = field(default_factory=Context)
    cleared: frozenset[tuple[str, ...]] = frozenset()

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
    places: tuple[int, ...] = field(repr=False)  # raw offset of each character of plain
    stops: tuple[int, ...] = field(repr=False)  # raw offset behind each character of plain
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
        return Finding(name, a, b, self.raw[a - self.start : b - self.start], message, kind, sure)

    def edit(self, start: int, end: int, text: str) -> Edit:
        """An edit of plain[start:end], translated to raw offsets."""
        a, b = self.span(start, end)
        return Edit(a, b, text)

    @property
    def question(self) -> bool:
        """It asks."""
        return self.plain.rstrip(" \"')").endswith("?")


# --- the plain reading ------------------------------------------------------------------------

_STRAIGHT = str.maketrans(
    {
        "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "—": "–", "−": "-", "‑": "-", "\r": " ",
    }
)  # fmt: skip
_STRAIGHT.update(
    dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
)  # a lone surrogate is no character to a sentence splitter
_NEGATED = "do does did is are was were has have had could would should must need might"
_SHORT = {
    **{f"{verb} not": f"{verb}n't" for verb in _NEGATED.split()},
    **{f"{verb}nt": f"{verb}n't" for verb in _NEGATED.split() if verb not in ("are", "were", "do")},
    "dont": "don't", "arent": "aren't", "werent": "weren't", "cant": "can't", "cannot": "can't", "can not": "can't",
    "will not": "won't", "wont": "won't", "shall not": "won't", "shan't": "won't", "ain't": "isn't", "aint": "isn't",
    "dunno": "don't know", "donno": "don't know", "gonna": "going to", "wanna": "want to", "gotta": "have to",
    "u": "you", "ur": "your", "thx": "thanks", "thanx": "thanks", "ty": "thank you", "pls": "please", "plz": "please",
    "im": "i'm", "ive": "i've", "youre": "you're", "youve": "you've", "theyre": "they're", "weve": "we've",
    "thats": "that's", "whats": "what's", "theres": "there's", "didn´t": "didn't", "idk": "i don't know",
    "i am": "i'm", "we are": "we're", "you are": "you're", "they are": "they're", "it is": "it's", "he is": "he's",
    "she is": "she's", "that is": "that's", "there is": "there's", "what is": "what's", "i will": "i'll",
    "we will": "we'll", "you will": "you'll", "it will": "it'll", "they will": "they'll", "that will": "that'll",
    "tmrw": "tomorrow", "tmr": "tomorrow", "tomorow": "tomorrow", "guarenteed": "guaranteed", "asap": "asap",
}  # fmt: skip
_LINK = r"(?:https?://|www\.)[^\s<>\"]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}"
_TAG = r"<!--.*?-->|</?[a-zA-Z][^<>]*>"
_ENTITY = r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});"
_BLOCK_TAG = cues.compile(
    r"</?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|blockquote|pre|hr|section|article)\b", re.IGNORECASE
)
_HIDDEN = r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]"
_MARK = r"\*{1,3}|_{2,3}|(?<![\w_])_(?=\w)|(?<=\w)_(?![\w_])|~~"
_WORDS = "|".join(
    re.escape(key).replace(r"\ ", " {1,3}") for key in sorted(_SHORT, key=lambda k: (-len(k), k)) if key != _SHORT[key]
)


@lru_cache(maxsize=3)
def _rewrites(fmt: Format) -> re.Pattern[str]:
    """Where the plain reading differs from the raw text, for one format."""
    parts = [f"(?P<link>{_LINK})", f"(?P<hidden>{_HIDDEN})"]
    if fmt == "html":
        parts += [f"(?P<tag>{_TAG})", f"(?P<entity>{_ENTITY})"]
    if fmt == "markdown":
        parts.append(f"(?P<mark>{_MARK})")
    parts.append(rf"(?<![\w'#@/-])(?P<short>{_WORDS})(?![\w'/-])")
    return cues.compile("|".join(parts))


@lru_cache(maxsize=64)
def _plain(raw: str, fmt: Format) -> tuple[str, list[int], list[int]]:
    """The plain reading, and for each of its characters the raw offsets before and behind it."""
    folded = raw.lower()
    if len(folded) != len(raw):  # a letter such as İ that lower-cases to two: those stay as they are
        folded = "".join(c.lower() if len(c.lower()) == 1 else c for c in raw)
    folded = folded.translate(_STRAIGHT)
    out: list[str] = []
    places: list[int] = []
    stops: list[int] = []
    at = 0
    for match in _rewrites(fmt).finditer(folded):
        start, end = match.span()
        kind = match.lastgroup
        if kind == "link":
            continue
        new = ""
        if kind == "short":
            new = _SHORT[re.sub(" +", " ", match.group())]
        elif kind == "entity":
            new = unescape(raw[start:end]).lower().translate(_STRAIGHT)
            new = new if len(new) == 1 else folded[start:end]
        elif kind == "tag" and _BLOCK_TAG.match(match.group()):
            new = "\n"
        out += (folded[at:start], new)
        places += (*range(at, start), *([start] * len(new)))
        stops += (*range(at + 1, start + 1), *([end] * len(new)))
        at = end
    out.append(folded[at:])
    places += range(at, len(folded))
    stops += range(at + 1, len(folded) + 1)
    return "".join(out), places, stops


def plain(raw: str, fmt: Format = "text") -> str:
    """`raw` as detectors read it."""
    return _plain(raw, fmt)[0]


# --- sentences --------------------------------------------------------------------------------

_ABBREVIATION = cues.compile(
    r"(?:\b(?:approx|incl|excl|est|max|min|ref|tel|dept|ext|nr|vs|etc|e\.g|i\.e|mr|mrs|ms|dr|st|inc|ltd|co|jan|feb|"
    r"mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|a\.m|p\.m|u\.s|u\.k|bzw|ca|z\.b|usw|nr|str|sr|sra|av|art)\.|"
    r"\d\.\d{1,2}\.|\.\.\.|…|(?<![\w'])[a-z]\.)\s*$"
)
_NUMBER_SIGN = cues.compile(r"\bno\. *$")  # "order no. 5" against "No. It's gone."
_DAY_NUMBER = cues.compile(r"(?<![\d#.,:$€£])\d{1,2}\. *$")  # "am 12. Mai"
_MONTH = cues.compile(r"(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zä]*\b")
_LOWER_START = cues.compile(r"(?<=[a-z\d)\"'][.!?]) +(?=[a-z'\"])|(?<=[!?]) +(?=\S)|(?<=[.!?)]) {1,3}(?=[#$€£\d])")
_BULLET = cues.compile(r"\s*(?:[-*•–‣▪]|\d{1,3}[.)]|\(?[a-z]\))\s+")
_GREETING = cues.compile(
    r"\s*(?:(?:@\w+[,:]? ?)+|(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|hola|bonjour|ciao|"
    r"guten tag|liebe[r]?|sehr geehrte[r]?|estimad[oa]|olá|beste|cher|chère|gentile)\b"
    r"(?: (?!(?:we|i|you|the|your|our|it|this|that|thanks|thank|please|no|sorry|yes|can|could|is|are|there's)\b)[\w.'’{}-]{1,30}){0,4}"
    r"\s*(?:[,!:]|–|-(?= )|\.(?=\s|$)|$)))"
)
_SIGNOFF = cues.compile(
    r"\s*(?:(?:kind|best|warm|warmest|many|with (?:kind|best|warm))\s+(?:regards|wishes)|regards|best|cheers|sincerely|yours(?: sincerely| truly| faithfully)?|"
    r"all the best|take care|(?:many thanks|thanks(?: again)?|thank you)(?! (?:for|so|to|in|very|that|again)\b)|mit freundlichen grüßen|viele grüße|cordialement|saludos|un saludo|atentamente|"
    r"cordiali saluti|met vriendelijke groet|atenciosamente)\s*[,.!–-]?\s*(?:[\w.'{} |/-]{0,60})?$"
)
_INITIALS = cues.compile(r"\s*(?:[\^~*/–-]\s?[a-z]{1,12}\.?|\(?- ?[a-z]+\)?)$")


def _joined(line: str, stop: int, start: int) -> bool:
    """The full stop before `stop` does not end a sentence."""
    before = line[max(0, stop - 12) : start]
    if _ABBREVIATION.search(before):
        return True
    if _DAY_NUMBER.search(before) and _MONTH.match(line, start):
        return True
    return bool(_NUMBER_SIGN.search(before) and line[start : start + 1] in "#0123456789" and line[start : start + 1])


def _chunks(line: str) -> list[tuple[int, int]]:
    """The sentences of one line, as offsets into it."""
    cuts: list[int] = []
    for part in sentencex.get_sentence_boundaries("en", line):
        start = int(part["start_index"])
        if start and not _joined(line, start, start):
            cuts.append(start)
    cuts += [m.end() for m in _LOWER_START.finditer(line) if not _joined(line, m.start(), m.end())]
    bounds = [0, *sorted(set(cuts)), len(line)]
    return [(a, b) for a, b in zip(bounds, bounds[1:], strict=False) if line[a:b].strip()]


def _lines(text: str) -> list[tuple[int, int]]:
    """Lines of prose: a hard-wrapped line (long, and going on in lower case) is joined to the next."""
    out: list[tuple[int, int]] = []
    at = 0
    for line in text.split("\n"):
        end = at + len(line)
        if out and out[-1][1] - out[-1][0] >= 60 and line[:1].islower() and text[out[-1][1] - 1] not in ".!?:":
            out[-1] = (out[-1][0], end)
        elif line.strip():
            out.append((at, end))
        at = end + 1
    return out


@lru_cache(maxsize=64)
def sentences(raw: str, fmt: Format = "text") -> tuple[Sentence, ...]:
    """The sentences of `raw` in order; bullets, greeting and sign-off are sentences of their own."""
    text, places, stops = _plain(raw, fmt)
    pieces: list[tuple[int, int, Role, int]] = []
    fenced = False
    closing = False
    lines = _lines(text)
    for number, (start, end) in enumerate(lines):
        line = text[start:end]
        if line.lstrip().startswith(("```", "'''")) and fmt != "html":
            fenced = not fenced
            pieces.append((start, end, "code", number))
            continue
        if fenced:
            pieces.append((start, end, "code", number))
            continue
        if fmt != "html" and line.lstrip().startswith(">"):
            pieces.append((start, end, "quote", number))
            continue
        at = start
        if bullet := _BULLET.match(line):
            at += bullet.end()
        while (hello := _GREETING.match(text, at, end)) and not any(p[2] == "body" for p in pieces):
            pieces.append((at, hello.end(), "greeting", number))
            at = hello.end()
        body_before = any(p[2] == "body" for p in pieces)
        if (closing or (_SIGNOFF.match(line) and number >= len(lines) - 4)) and body_before:
            closing = True
            pieces.append((at, end, "signoff", number))
            continue
        for a, b in _chunks(text[at:end]):
            last = number == len(lines) - 1 and at + b == end
            role: Role = "signoff" if last and body_before and _INITIALS.match(text[at + a : at + b]) else "body"
            pieces.append((at + a, at + b, role, number))
            body_before = True
    made: list[Sentence] = []
    for a, b, role, number in pieces:
        while a < b and text[a].isspace():
            a += 1
        while b > a and text[b - 1].isspace():
            b -= 1
        if a == b:
            continue
        start, end = places[a], stops[b - 1]
        made.append(
            Sentence(
                raw[start:end], start, end, text[a:b], tuple(places[a:b]), tuple(stops[a:b]), role, number, len(made)
            )
        )
    return tuple(made)


@lru_cache(maxsize=64)
def _body(raw: str, fmt: Format) -> tuple[Sentence, ...]:
    return tuple(s for s in sentences(raw, fmt) if s.role == "body")


def sentence_at(parts: tuple[Sentence, ...], offset: int) -> Sentence | None:
    """The sentence in which a raw offset lies, or the last one before it."""
    at = bisect_right([s.start for s in parts], offset) - 1
    return parts[at] if at >= 0 else None
