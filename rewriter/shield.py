"""What a model must not touch, and need not see, becomes a token; what comes back is put in byte for byte.

`⟦amount1⟧` tells a model what stands there, so that it can write a sentence around it, and leaves it
nothing to misspell. One string has one token in the draft and in all that stands around the draft. A
lost token is left to the guards, which know whether the fact may go; one that was never given out is an error here.
A card number never leaves. With `redact`, what tells who somebody is does not leave either (see people.py).
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from rewriter.errors import EngineError
from rewriter.facts import facts
from rewriter.people import People
from rewriter.text import Message, sentences

OPEN, CLOSE = "⟦", "⟧"
_FACTS = frozenset({"link", "id", "amount", "date", "email", "phone"})
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]{0,40})(?:\s[^<>]*|/)?>")
_PLACEHOLDER = re.compile(
    r"\{\{[^{}\n]{1,200}\}\}|\{%[^{}\n]{1,200}%\}|\$\{[^{}\n]{1,100}\}|%[A-Z_]{2,40}%|\[\[[^\[\]\n]{1,100}\]\]"
    r"|(?<!\{)\{[A-Za-z_][\w.]{0,60}\}(?!\})"
)
# Digits with whatever people, forms and tricks put between them.
_DIGITS = re.compile(r"(?<!\d)\d(?:[\s.,_/|'’·*‐-―-]{0,3}[\u200b-\u200f\u2060\ufeff]?\d){12,}")
_GROUP = re.compile(r"\d+")

_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)  # twice the digit, and of that the sum of its digits

_Span = tuple[int, int, str]  # start, end, kind


_ONE_STOP = re.compile(r"\.(?!\.)")


@dataclass
class Shielded:
    """The tokens of one case. Filled as texts are hidden; `restore` knows them all."""

    salt: str
    loose: bool  # the case's own texts hold our brackets, so a stray one in a reply may be theirs
    tokens: dict[str, str] = field(default_factory=dict)  # string -> token
    strings: dict[str, str] = field(default_factory=dict)  # token -> string
    counts: dict[str, int] = field(default_factory=dict)
    language: str = ""
    known: People | None = None  # whose names are hidden too; None: nobody's
    draft: str = ""
    in_draft: frozenset[str] = frozenset()

    def hide(self, text: str) -> str:
        """A text that stands around the draft, with its facts as tokens."""
        return self._replace(text, [*_around(text, self.language), *_cards(text), *self._people(text)])

    def hide_known(self, text: str) -> str:
        """A text of ours or of a model's: what already has a token gets it, and no card number passes."""
        out = text
        for string in sorted((s for s in self.tokens if s in text), key=len, reverse=True):
            out = _swap(out, string, self.tokens[string])
        return self._replace(out, [*_cards(out), *(self.known.named(out) if self.known else ())])

    def restore(self, reply: str) -> str:
        """The reply with every token as what it stands for; a signature that a model wrote twice stands once.

        A stop behind a token that ends with its own ("14 Jan.", "9 a.m.") is not written twice.

        Raises EngineError for a token that was never given out, that is broken, or that hides a card number.
        """
        pattern = re.compile(
            rf"{OPEN}\s{{0,3}}{self.salt}([A-Za-z]{{1,12}})\s?(\d{{1,5}})\s{{0,3}}{CLOSE}", re.IGNORECASE
        )
        found = list(pattern.finditer(reply))
        names = [f"{OPEN}{self.salt}{m.group(1).lower()}{m.group(2)}{CLOSE}" for m in found]
        out: list[str] = []
        at = 0
        for number, (match, name) in enumerate(zip(found, names, strict=True)):
            string = self.strings.get(name)
            if string is None:
                raise EngineError("The model wrote a placeholder that it was not given; the reply was not used.")
            if match.group(1).lower() == "card" and name not in self.in_draft:
                raise EngineError("The model repeated a card number of the customer's; the reply was not used.")
            between = reply[at : match.start()]
            if match.group(1).lower() == "signature" and name in names[number + 1 :]:
                between, string = between.rstrip(), ""
            out += (self._unbroken(between), string)
            at = match.end()
            if string[-1:] == "." and f"{name}." not in self.draft and _ONE_STOP.match(reply, at):
                at += 1
        return "".join(out) + self._unbroken(reply[at:])

    def _people(self, text: str) -> Iterator[_Span]:
        return self.known.spans(text, self.language) if self.known else iter(())

    def _unbroken(self, text: str) -> str:
        if not self.loose and (OPEN in text or CLOSE in text):
            raise EngineError("The model broke a placeholder; the reply was not used.")
        return text

    def _replace(self, text: str, spans: Iterable[_Span]) -> str:
        """The text with its spans as tokens; spans that overlap are one."""
        out: list[str] = []
        at = 0
        for start, end, kind in _merged(spans):
            out += (text[at:start], self._token(text[start:end], kind))
            at = end
        return "".join(out) + text[at:]

    def _token(self, string: str, kind: str) -> str:
        token = self.tokens.get(string)
        if token is None:
            self.counts[kind] = number = self.counts.get(kind, 0) + 1
            token = f"{OPEN}{self.salt}{kind}{number}{CLOSE}"
            self.tokens[string] = token
            self.strings[token] = string
        return token


def shield(message: Message, *, redact: bool = False) -> Shielded:
    """The draft's links, ids, amounts, dates, contacts, quotes, signature, tags and placeholders as tokens.

    `redact`: names, addresses and account numbers too, in the draft and in all that is hidden around it.
    """
    context = message.context
    texts = (
        message.draft, message.customer, *context.facts, *context.offers, *(t.text for t in context.conversation),
        context.customer_name, context.agent_name, context.brand,
    )  # fmt: skip
    loose = any(OPEN in text or CLOSE in text for text in texts)
    salt = ""
    while loose and (not salt or any(salt in text for text in texts)):
        salt = hashlib.sha256("\0".join((salt, *texts)).encode("utf-8", "surrogatepass")).hexdigest()[:4]
    known = People.of(context.customer_name, context.agent_name) if redact else None
    shielded = Shielded(salt and f"{salt}-", loose, language=context.language, known=known)
    spans = [
        *_own(message), *_around(message.draft, context.language, quotes=True), *_cards(message.draft),
        *shielded._people(message.draft),
    ]  # fmt: skip
    shielded.draft = shielded._replace(message.draft, spans)
    shielded.in_draft = frozenset(shielded.strings)
    return shielded


def _swap(text: str, string: str, token: str) -> str:
    """The text with a string as its token, where the string is not a part of a longer word or number."""
    parts = text.split(string)
    out = [parts[0]]
    for before, after in zip(parts, parts[1:], strict=False):
        left, right = before[-1:], after[:1]
        joined = (left.isalnum() and string[0].isalnum()) or (right.isalnum() and string[-1].isalnum())
        out += (string if joined else token, after)
    return "".join(out)


def _merged(spans: Iterable[_Span]) -> Iterator[_Span]:
    """Spans in order; those that overlap become one, of the first and longest one's kind; a card stays a card."""
    current: _Span | None = None
    for span in sorted(spans, key=lambda s: (s[0], -s[1])):
        if span[0] >= span[1]:
            continue
        if current and span[0] < current[1]:
            kind = "card" if span[2] == "card" and current[2] != "signature" else current[2]
            current = (current[0], max(current[1], span[1]), kind)
            continue
        if current:
            yield current
        current = span
    if current:
        yield current


def _own(message: Message) -> Iterator[_Span]:
    """What of a draft stays byte for byte whatever it says: signature, quoted lines, code, attributes, comments."""
    raw, parts = message.draft, sentences(message.draft, message.context.format)
    closing = [s for s in parts if s.role == "signoff"]
    if closing:
        yield closing[0].start, closing[-1].end, "signature"
    for sentence in parts:
        if sentence.role in ("quote", "code"):
            yield sentence.start, sentence.end, sentence.role
    if message.context.format == "html":
        for match in _TAG.finditer(raw):
            name = "".join(c for c in match[2].lower() if "a" <= c <= "z")[:9] or "tag"
            yield match.start(), match.end(), f"end{name}" if match[1] else name
        at = raw.find("<!--")
        while at >= 0 and (end := raw.find("-->", at)) >= 0:
            yield at, end + 3, "comment"
            at = raw.find("<!--", end)


def _around(text: str, language: str, *, quotes: bool = False) -> Iterator[_Span]:
    """Facts that must come back as they are, and placeholders that another system fills."""
    for match in _PLACEHOLDER.finditer(text):
        yield match.start(), match.end(), "placeholder"
    for fact in facts(text, language):
        if fact.kind in _FACTS or (quotes and fact.kind == "quote"):
            sign = fact.kind == "id" and text[fact.start - 1 : fact.start] == "#"
            yield fact.start - sign, fact.end, fact.kind


def _cards(text: str) -> Iterator[_Span]:
    """Card numbers: 13 to 19 digits, in groups or in one, whose check digit is right."""
    for run in _DIGITS.finditer(text):
        groups = list(_GROUP.finditer(text, run.start(), run.end()))
        for first, group in enumerate(groups):
            if unicodedata.digit(group.group()[0]) not in range(2, 7):
                continue
            digits: list[int] = []
            for last in groups[first:]:
                digits += map(unicodedata.digit, last.group())
                if len(digits) > 19:
                    break
                if len(digits) >= 13 and _luhn(digits):
                    yield group.start(), last.end(), "card"


def _luhn(digits: Sequence[int]) -> bool:
    """The check digit of a card number holds."""
    return (sum(digits[-1::-2]) + sum(_DOUBLED[digit] for digit in digits[-2::-2])) % 10 == 0
