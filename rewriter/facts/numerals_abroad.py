"""Numbers in words above ninety-nine, and collective ones, in other languages than English: zweihundertfünfzig, deux cents, una docena."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rewriter import cues
from rewriter.facts.page import Page, first_words
from rewriter.facts.tongues import Tongue, any_of


@dataclass(frozen=True, slots=True)
class _Large:
    """How one language builds its hundreds and thousands."""

    hundred: str  # the word that counts them
    thousand: str
    link: str = ""  # what may stand between
    blank: str = ""  # what parts the words: nothing where they are written as one
    hundreds: str = ""  # words of their own, from two hundred on
    sure: str = ""  # hundreds that count by themselves


_LARGE = {
    "de": _Large("hundert", "tausend", "und"),
    "nl": _Large("honderd", "duizend", "en"),
    "it": _Large("cento", "mila|mille"),
    "fr": _Large("cents?", "mille", blank=" |-", link="et "),
    "es": _Large("(?!)", "mil", blank=" ", hundreds="doscient[oa]s trescient[oa]s cuatrocient[oa]s quinient[oa]s seiscient[oa]s setecient[oa]s ochocient[oa]s novecient[oa]s", sure="cien|ciento"),
    "pt": _Large("(?!)", "mil", blank=" ", link="e ", hundreds="duzent[oa]s trezent[oa]s quatrocent[oa]s quinhent[oa]s seiscent[oa]s setecent[oa]s oitocent[oa]s novecent[oa]s", sure="cem|cento"),
}  # fmt: skip
# Words for so many of a kind; a unit may follow ("une dizaine de jours").
_COLLECTIVE = {
    "de": {"dutzend": 12, "halbes dutzend": 6},
    "nl": {"dozijn": 12, "half dozijn": 6, "tiental": 10, "twintigtal": 20, "vijftigtal": 50},
    "fr": {"douzaine": 12, "demi-douzaine": 6, "dizaine": 10, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "centaine": 100},
    "es": {"docena": 12, "media docena": 6, "decena": 10, "veintena": 20, "centenar": 100},
    "pt": {"dúzia": 12, "meia dúzia": 6, "dezena": 10, "centena": 100},
    "it": {"dozzina": 12, "mezza dozzina": 6, "decina": 10, "quindicina": 15, "ventina": 20, "trentina": 30, "cinquantina": 50, "centinaio": 100},
}  # fmt: skip
_OF = {"fr": " d(?:e |')", "es": " de ", "pt": " de ", "it": " di "}
# Figures of speech, in which a number counts nothing; "sei" is what you are as well as six.
_SPEECH = {
    "de": r"tausend(?:mal)? (?:dank|danke|sorry|entschuldigung\w*|grüße)|in acht|acht (?:auf|geben|gegeben|gibt)|geben acht|in zwei sätzen|unter vier augen|mit zwei worten|alle viere|auf null",
    "nl": r"duizend(?:maal)? (?:dank|excuses|keer)|in acht|een twee drie|van twee kanten|in twee woorden|onder vier ogen",
    "fr": r"mille (?:mercis?|excuses?|pardons?|regrets)|mille fois|cent fois|(?:en )?deux (?:mots|doigts|minutes)|en deux temps|entre quatre yeux|deux poids|en cinq sec|quatre quarts",
    "es": r"mil (?:gracias|disculpas|perdones|veces)|dos por tres|dos sin tres|dos palabras|cien por cien(?:to)?|ciento por ciento|cuatro líneas|a cien",
    "pt": r"mil (?:desculpas|perdões|obrigad[oa]s?|vezes)|cem por cento|duas palavras|dois dedos|três tempos|às duas por três",
    "it": r"mille (?:grazie|scuse|volte)|su due piedi|due (?:parole|righe|passi)|quattro (?:occhi|passi|chiacchiere)|quattr'otto|"
    r"(?:(?:tu|non|che|ci|se|dove|come|chi|ti|mi|ne|lo|già|mai|perché|quando) )sei|sei (?:\w+(?:ato|ata|uto|uta|ito|ita|sto|sta|tto|tta|rso|rsa|issim[oa])|già|in|a|al|un|il|la|lo|tu|ancora|sempre|molto|pront[oa]|"
    r"sicur[oa]|liber[oa]|su|con|di|da|qui|lì|d'accordo|davvero|invece|anche|solo|sol[oa]|così|tra|fra|rimast[oa]|gentile)(?!\w)",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Patterns:
    word: re.Pattern[str]
    piece: re.Pattern[str]
    values: dict[str, int]
    hundreds: re.Pattern[str] | None
    collective: re.Pattern[str]
    speech: re.Pattern[str]
    first: frozenset[str]
    inside: tuple[str, ...]


@lru_cache(maxsize=8)
def _patterns(tongue: Tongue) -> _Patterns:
    how = _LARGE[tongue.code]
    small, gap = any_of(tongue.numbers), f"(?:{how.blank})" if how.blank else ""
    link = f"(?:{how.link})?" if how.link else ""
    own = how.hundreds.replace(" ", "|")
    hundred = f"(?:{own}|{how.sure})" if own else f"(?:(?:{small}){gap})?(?:{how.hundred})"
    rest = f"(?:{gap}{link}(?:{small}))?"
    word = rf"(?:(?:{hundred}{rest}|{small}){gap})?(?:{how.thousand})(?:{gap}{link}{hundred})?{rest}|{hundred}{rest}"
    plain_thousand = how.thousand.split("|")
    pieces = [*(f"(?:{w})" for w in (how.hundred, how.thousand, own, how.sure) if w and w != "(?!)"), small]
    collective = any_of(_COLLECTIVE[tongue.code])
    return _Patterns(
        cues.compile(rf"(?<![\w'-])(?:{word})(?![\w'-])"),
        cues.compile("|".join(pieces)),
        tongue.numbers,
        cues.compile(rf"(?:{how.hundred})$") if not own else None,
        cues.compile(rf"(?<![\w'-])(?P<many>{collective})(?![\w-])(?:{_OF.get(tongue.code, ' ')})?"),
        cues.words(_SPEECH[tongue.code]),
        first_words([*tongue.numbers, *(w.replace("[oa]", x) for w in how.hundreds.split() for x in "oa"), *how.sure.split("|"), *plain_thousand, "cents"]),
        () if how.blank else tuple(w for w in (how.hundred, *plain_thousand)),
    )  # fmt: skip


def _value(words: str, patterns: _Patterns, how: _Large) -> int:
    """What a number in words is worth."""
    total = part = 0
    own = [re.compile(w) for w in how.hundreds.split()]
    for piece in patterns.piece.findall(words):
        if re.fullmatch(how.thousand, piece):
            total, part = total + max(part, 1) * 1000, 0
        elif how.hundred != "(?!)" and re.fullmatch(how.hundred, piece):
            part = max(part, 1) * 100
        elif (n := next((n for n, w in enumerate(own, 2) if w.fullmatch(piece)), 0)) > 0:
            part += n * 100
        elif piece in ("cien", "ciento", "cem", "cento"):
            part += 100
        else:
            part += patterns.values[piece]
    return total + part


def read(page: Page) -> list[tuple[int, int, int]]:
    """Every large or collective number in words, with its place and its worth."""
    code = page.tongue.code
    if code not in _LARGE:
        return []
    patterns, how = _patterns(page.tongue), _LARGE[code]
    first = patterns.first
    if patterns.inside:
        first |= frozenset(w for w in page.words if any(part in w for part in patterns.inside))
    found = [
        (m.start(), m.end(), _value(m.group(), patterns, how))
        for m in page.spots(patterns.word, first)
        if m.group() not in page.tongue.numbers
    ]
    found += [
        (m.start(), m.end(), _COLLECTIVE[code][m["many"]])
        for m in page.spots(patterns.collective, first_words(_COLLECTIVE[code]))
    ]
    return found


def counts(page: Page, start: int, end: int) -> bool:
    """A number in words counts something: no figure of speech such as "mil gracias"."""
    if page.tongue.code not in _LARGE:
        return True
    spoken = _patterns(page.tongue).speech.finditer(page.low, max(0, start - _NEAR), min(len(page.low), end + _NEAR))
    return not any(m.start() <= start < m.end() for m in spoken)


_NEAR = 16  # characters around a number that may make it a figure of speech
