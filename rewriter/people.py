"""What tells who somebody is: names, addresses, account numbers. For hiding them, so recall comes before precision.

A name too many that is hidden costs nothing, for it comes back as it was; one too few has left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rewriter.facts import facts
from rewriter.facts.known_names import COMMON, FIRMS, FIRMS_OF_TWO, GIVEN, WORDY

_WORD = re.compile(r"(?<![\w⟦-])[^\W\d_][^\W\d_'’-]*(?:[-'’][^\W\d_]+)*(?![\w⟧])")
_SURNAME = re.compile(r"(?: (?:de|van|von|der|den|del|da|di|la|le|bin|al|[A-Z]\.))*(?: [A-ZÀ-ÖØ-Þ][\w'’-]{1,30}){1,2}")
_SAID = re.compile(
    r"\b(?:my name(?: is|'s|’s)|i am called|ich heiße|mein name ist|je m'appelle|me llamo|mi chiamo|meu nome é|mijn naam is) "
    r"([^\W\d_][\w'’-]{1,30}(?: [A-ZÀ-ÖØ-Þ][\w'’-]{1,30}){0,2})",
    re.IGNORECASE,
)
_LAST_LINE = re.compile(
    r"\n[ \t]*(?:[-–~^][ \t]?)?([A-ZÀ-ÖØ-Þ][\w'’.-]{1,30}(?: [A-ZÀ-ÖØ-Þ][\w'’.-]{0,30}){0,2})[ \t]*\s*$"
)
_ADDRESS = re.compile(
    r"\b\d{1,5}[a-zA-Z]? (?:[A-Z][\w'’.-]{1,30} ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Close|Way|"
    r"Boulevard|Blvd|Square|Terrace|Place|Pl|Crescent|Gardens|Grove|Row|Hill|Mews|Parade|Highway)\b"
    r"|\b[A-ZÄÖÜ][\wäöüß-]{1,40}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|straat|laan|gracht|plein) \d{1,4} ?[a-zA-Z]?\b"
    r"|\b\d{1,4},? (?:rue|avenue|boulevard|place|impasse|chemin|allée) (?:[\w'’-]{1,30} ){0,4}[A-ZÀ-Ý][\w'’-]{1,30}"
    r"|\b(?:[Cc]alle|[Cc]/|[Aa]venida|[Vv]ia|[Vv]iale|[Pp]iazza|[Rr]ua|[Pp]raça) (?:[\w'’-]{1,30} ){0,4}[A-ZÀ-Ý][\w'’-]{1,30},? \d{1,4}\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b"  # a British postcode
)
_ACCOUNT = re.compile(
    r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b"  # an IBAN
    r"|(?<!\d)\d{4}(?:[ .-]?\d{4}){3}(?!\d)|(?<!\d)\d{4}[ -]\d{6}[ -]\d{5}(?!\d)"  # a card, mistyped or cut
    r"|\b\d{3}-\d{2}-\d{4}\b"  # a social security number
)


@dataclass(frozen=True, slots=True)
class People:
    """The persons of one case, by the names that are known of them."""

    words: frozenset[str] = frozenset()

    @classmethod
    def of(cls, *names: str) -> People:
        """Those who are called so."""
        return cls(frozenset(w.lower() for name in names for w in _WORD.findall(name) if len(w) > 1))

    def spans(self, text: str, language: str) -> Iterator[tuple[int, int, str]]:
        """Where the text tells who somebody is: start, end, kind."""
        yield from self.named(text)
        for fact in facts(text, language):
            if fact.kind == "name" and not set(fact.value.split()) <= FIRMS and fact.value not in FIRMS_OF_TWO:
                yield fact.start, fact.end, "name"
        for pattern in (_SAID, _LAST_LINE):
            for match in pattern.finditer(text):
                if not all(word.lower() in COMMON for word in match[1].split()):
                    yield match.start(1), match.end(1), "name"
        for pattern, kind in ((_ADDRESS, "address"), (_ACCOUNT, "account")):
            for match in pattern.finditer(text):
                yield match.start(), match.end(), kind

    def named(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where a name stands that is known: one of theirs, or a given name with what follows it."""
        for match in _WORD.finditer(text):
            word = match.group().lower().removesuffix("'s").removesuffix("’s")
            end = match.start() + len(word)
            if word in self.words:
                yield match.start(), end, "name"
            elif word in GIVEN and word not in WORDY and word not in COMMON:
                after = _SURNAME.match(text, end)
                yield match.start(), after.end() if after else end, "name"
