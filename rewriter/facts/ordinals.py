"""Which one of a row: first to thirty-first in other languages than English, in words and in figures."""

from __future__ import annotations

import re
from functools import lru_cache

from rewriter import cues
from rewriter.facts.tongues import any_of, tongue

_MOST = 31
_ROWS = {
    "de": "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte",
    "nl": "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde",
    "fr": "premier|première deuxième|second|seconde",
    "es": "primer|primero|primera segundo|segunda tercer|tercero|tercera cuarto|cuarta quinto|quinta sexto|sexta séptimo|séptima octavo|octava "
    "noveno|novena décimo|décima undécimo|undécima|decimoprimero duodécimo|duodécima|decimosegundo decimotercero decimocuarto decimoquinto",
    "pt": "primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta sétimo|sétima oitavo|oitava nono|nona "
    "décimo|décima",
    "it": "primo|prima secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima ottavo|ottava nono|nona decimo|decima",
}  # fmt: skip
_ENDING = {"de": "(?:[rnsm]|)", "nl": ""}
_MARKED = {  # the sign behind a figure that makes it one of a row
    "de": r"\.(?!\d)", "nl": "(?:e|de|ste)", "fr": "(?:er|re|ère|e|è|ème|eme|nd|nde)", "es": r"\.?(?:º|ª|°|er|ro|ra|do|to|ta|a|o)", "pt": r"\.?(?:º|ª|°|a|o)", "it": "(?:°|º|ª|a|o)",
}  # fmt: skip
_TENTHS = {"pt": ("décimo", "décima"), "es": ("décimo", "décima")}


def _built(code: str) -> dict[str, int]:
    """Those above the ones that are listed, as the language builds them from its numbers."""
    out: dict[str, int] = {}
    for word, n in tongue(code).numbers.items():
        if not 1 < n <= _MOST or " " in word:
            continue
        if code == "de" and n > 12:
            out[f"{word}{'te' if n < 20 else 'ste'}"] = n
        elif code == "nl" and n > 12:
            out[f"{word}{'de' if n < 20 else 'ste'}"] = n
        elif code == "fr" and n > 2:
            stem = word.rstrip("e")
            out[{"cinq": "cinquième", "neuf": "neuvième"}.get(word, f"{stem}ième")] = n
        elif code == "it" and n > 10:
            out |= {f"{word.rstrip('aeioé')}esim{end}": n for end in "oa"}
    if code in _TENTHS:
        ones = _listed(code)
        out |= {f"{ten} {word}": n + 10 for ten in _TENTHS[code] for word, n in ones.items() if n < 10}
    return out


def _listed(code: str) -> dict[str, int]:
    return {word: n for n, group in enumerate(_ROWS[code].split(), 1) for word in group.split("|")}


@lru_cache(maxsize=8)
def ordinals(code: str) -> dict[str, int]:
    """Each word for one of a row, and which it is; none for a language without a list."""
    return _built(code) | _listed(code) if code in _ROWS else {}


def ending(code: str) -> str:
    """What an ordinal's word may end in besides, as a pattern."""
    return _ENDING.get(code, "")


@lru_cache(maxsize=512)
def nth(n: int, code: str) -> re.Pattern[str]:
    """A folded text says "the nth", in words or in figures."""
    words = any_of(word for word, which in ordinals(code).items() if which == n) or "(?!)"
    return cues.compile(rf"(?<!\w)(?:(?:{words}){ending(code)}|{n}{_MARKED.get(code, '(?!)')})(?!\w)")


def marked(low: str, end: int, code: str) -> bool:
    """The figure that ends here is one of a row: "5º", "12e", "der 3. in"."""
    return re.compile(rf"{_MARKED.get(code, '(?!)')}(?!\w)").match(low, end) is not None
