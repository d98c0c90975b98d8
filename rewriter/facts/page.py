"""The text as the readers of facts see it: one character for each raw one, with what is taken marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from rewriter import cues
from rewriter.facts.fact import Fact, Kind
from rewriter.facts.tongues import Tongue
from rewriter.remembered import remembered
from rewriter.textspeak import spelled_out

_PLAIN_SIGNS: dict[str | int, str] = (
    {
        "’": "'", "‘": "'", "ʼ": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\u00a0": " ",
        "\u202f": " ", "\u2009": " ", "\t": " ", "−": "-", "‑": "-", "‐": "-", "\r": " ", "％": "%", "＄": "$",
        **{zero + n: str(n) for zero in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10) for n in range(10)},
    }
)  # fmt: skip
_STRAIGHT = str.maketrans(_PLAIN_SIGNS)
_TAG = cues.compile(r"</?[a-zA-Z][^<>]{0,2000}>")
_COMMENT = cues.compile(r"<!--.{0,200}?-->", re.DOTALL)
_HELD = cues.compile(r"\{\{[^{}\n]{0,80}\}\}|\{[a-zA-Z_][\w.]{0,60}\}|\[\[[^\[\]\n]{0,80}\]\]|%[a-zA-Z_]\w{0,40}%")
_ENTITY = cues.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,12});")
_SIGNS = {"&euro;": "€", "&pound;": "£", "&#8364;": "€", "&#163;": "£", "&yen;": "¥", "&quot;": '"', "&#39;": "'"}
_WORD = cues.compile(r"[^\W\d_]+")
# Single quotation marks, which are no apostrophes: what they hold is read like all the rest.
_IN_SINGLE = cues.compile(r"(?<![\w'])'(?=[^\W_])((?:[^'\n]|(?<=\w)'(?=\w)){2,120})'(?![\w'])")
_FIGURE = re.compile(r"[0-9]")
_BULLET = cues.compile(r"^[ ]{0,8}\d{1,3}[.)] (?=([^\W\d_]*))", re.MULTILINE)


@remembered(256)  # asked of the same few texts for each of their facts
def fold(raw: str) -> str:
    """`raw` in lower case with straight quotes, plain blanks and ASCII digits, character by character."""
    low = raw.lower()
    if len(low) != len(raw):  # a letter such as İ becomes two: it stays
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in raw)
    return low if low.isascii() else low.translate(_STRAIGHT)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _unquoted(match: re.Match[str]) -> str:
    return f" {match[1]} "


def _entity(match: re.Match[str]) -> str:
    sign, size = _SIGNS.get(match.group().lower(), " "), len(match.group())
    return sign * size if sign in "€£¥" else sign + " " * (size - 1)


@dataclass
class Page:
    """One text while its facts are read. Readers run one after the other; what one takes is gone for the next."""

    raw: str
    tongue: Tongue
    open: str = ""  # folded, tags and all
    low: str = ""  # folded, without tags, entities, placeholders and the numbers of a list
    shown: str = ""  # the same in the agent's own capitals
    found: list[Fact] = field(default_factory=list)
    words: dict[str, list[int]] = field(default_factory=dict)  # each word, and where it starts
    digits: bool = False
    _mask: bytearray = field(default_factory=bytearray)

    @classmethod
    def of(cls, raw: str, tongue: Tongue) -> Page:
        """The page of a raw text."""
        folded = fold(raw)
        low, shown = folded, raw
        if "-->" in raw:
            low, shown = _COMMENT.sub(_blank, low), _COMMENT.sub(_blank, shown)
        if "<" in raw:
            low, shown = _TAG.sub(_blank, low), _TAG.sub(_blank, shown)
        if "{" in raw or "[[" in raw or "%" in raw:
            low, shown = _HELD.sub(_blank, low), _HELD.sub(_blank, shown)
        if "&" in raw:
            low, shown = _ENTITY.sub(_entity, low), _ENTITY.sub(_entity, shown)
        if " '" in low or low[:1] == "'":
            low, shown = _IN_SINGLE.sub(_unquoted, low), _IN_SINGLE.sub(_unquoted, shown)
        if len(low) != len(raw) or len(shown) != len(raw):  # a fold that made or unmade a tag
            low, shown = folded, raw
        days: list[tuple[str, int, int]] = []
        for start, end, full in spelled_out(folded, raw):
            if full in tongue.relative:
                days.append((tongue.relative[full], start, end))
            low = f"{low[:start]}{_FIGURE.sub('o', low[start:end])}{low[end:]}"  # "has 2 wait" is no number
        low = _BULLET.sub(lambda m: m.group() if m[1] in tongue.months else _blank(m), low)
        words: dict[str, list[int]] = {}
        for word in _WORD.finditer(low):
            words.setdefault(word.group(), []).append(word.start())
        digits = re.search("[0-9]", low) is not None
        page = cls(raw, tongue, folded, low, shown, words=words, digits=digits, _mask=bytearray(len(raw)))
        for day, start, end in days:
            page.take("date", day, start, end)
        return page

    def free(self, start: int, end: int) -> bool:
        """Nothing was read at [start, end) yet."""
        return self._mask.find(1, start, end) < 0

    def take(self, kind: Kind, value: str, start: int, end: int) -> bool:
        """Note a fact, unless its place is taken."""
        if start >= end or not self.free(start, end):
            return False
        self.close(start, end)
        self.found.append(Fact(kind, value, start, end, self.raw[start:end]))
        return True

    def close(self, start: int, end: int) -> None:
        """Nothing more is read at [start, end)."""
        self._mask[start:end] = b"\1" * (end - start)

    def has(self, words: Iterable[str]) -> bool:
        """Some of these words stand somewhere."""
        return not self.words.keys().isdisjoint(words)

    def spots(self, pattern: re.Pattern[str], first: frozenset[str]) -> Iterator[re.Match[str]]:
        """Where `pattern` matches at one of the words it can begin with: quicker than a search."""
        done = 0
        for at in sorted(at for word in self.words.keys() & first for at in self.words[word]):
            if at >= done and (match := pattern.match(self.low, at)):
                done = match.end()
                yield match


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The words that these phrases begin with."""
    return frozenset(found.group() for phrase in phrases if (found := _WORD.match(phrase)))
