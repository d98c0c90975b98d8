"""Names of persons, firms and products, found by what stands around them: precision before recall.

A capital alone proves little in a chat, so a name needs a place that only a name takes (greeting,
title, "from billing"), a known given name or firm, or a capital in the middle of a calm sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from rewriter import cues
from rewriter.facts.digits import numeral
from rewriter.facts.known_names import COMMON, FIRMS, FIRMS_OF_TWO, GIVEN, POLITE, WORDY
from rewriter.facts.page import Page
from rewriter.remembered import remembered

_W = r"[A-ZÀ-ÖØ-Þ][\w'’-]{1,30}"
_GREETED = cues.compile(
    rf"^[ \t]*(?:Hi|Hello|Hey|Dear|Hallo|Hola|Bonjour|Ciao|Liebe|Lieber|Estimad[oa]|Olá|Ol[aá]|Beste|Cher|Chère|Gentile|Caro|"
    rf"Cara|Good (?:morning|afternoon|evening)|hi|hello|hey|dear)(?: there)?,? ((?:{_W})(?: {_W}){{0,2}})(?=\s*[,!.:–\n-]|\s*$)",
    re.MULTILINE,
)
_TITLED = cues.compile(
    rf"(?<!\w)(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|Mme|Mlle|M|Sra?|Señora?|Dona?|Sig|Signora?|Dhr|Mevr)\.? ({_W}(?: {_W})?)"
)
_SIGNED = cues.compile(
    r"^[ \t]*(?:(?:kind|best|warm|many|with kind|with best)?\s?(?:regards|wishes)|best|cheers|sincerely|thanks|thank you|"
    rf"mit freundlichen grüßen|viele grüße|cordialement|saludos|atentamente|cordiali saluti)[,.!]?[ \n]{{1,3}}({_W}(?: {_W}){{0,2}})\s*$",
    re.MULTILINE | re.IGNORECASE,
)
_RUN = cues.compile(r"(?<![\w@#/.&'’-])(?:[a-z]{1,2})?[A-ZÀ-ÖØ-Þ][\w&'’-]{0,30}(?: (?:[A-ZÀ-ÖØ-Þ][\w&'’-]{0,30})){0,4}")
_PLACED = cues.compile(
    r" (?:in|from|at|over in|of) (?:our |the )?(?:shipping|billing|sales|support|accounts|accounting|dispatch|it|finance|returns|"
    r"logistics|warehouse|payments|marketing|reception|tech|legal|hr|fulfilment|fulfillment|stores?|packing|claims|booking)\b"
)
_INTRODUCED = cues.compile(
    r"(?:my name is|my name's|this is|colleagues?|coworker|co-worker|manager|supervisor|agent|speak to|speak with|ask for|"
    r"contact|attention of|mein name ist|je m'appelle|mi nombre es|mi chiamo|meu nome é|mijn naam is) $"
)
# "Annelise, our spa manager, has read it": who somebody is, told behind a name that opens the sentence.
_APPOSED = cues.compile(
    r"(?<!ly), (?:our|the|your|my) (?:[a-z-]+ ){0,3}(?:manager|officer|supervisor|director|nurse|doctor|vet|technician|engineer|specialist|coordinator|therapist|"
    r"assistant|advis[eo]r|colleague|clerk|inspector|teacher|trainer|chef|receptionist|agent|librarian|pharmacist|mechanic|plumber|electrician|secretary|owner|"
    r"caseworker|handler|planner|underwriter|assessor|adjuster|surveyor|warden|caretaker|guide|driver|groomer|stylist|head of [a-z]+)(?=,)"
)
_SUFFIX = cues.compile(r"['’]s?$")


_SHORT_WORDS = "rd road st street ave avenue ln lane sq square blvd boulevard pl place ct court dept department bldg building apt apartment hwy highway mt mount stn station"
_IN_FULL = dict(zip(_SHORT_WORDS.split()[::2], _SHORT_WORDS.split()[1::2], strict=True))


def spellings(word: str) -> str:
    """A pattern for a name's word, in full or in short: "road" is "rd" too."""
    if full := _IN_FULL.get(word):
        return rf"(?:{re.escape(word)}\.?|{full})"
    short = next((short for short, full in _IN_FULL.items() if full == word), numeral(word))
    return rf"(?:{re.escape(word)}|{short}\.?)" if short else re.escape(word)


def bare(word: str) -> str:
    """A name's word as compared."""
    return _SUFFIX.sub("", word).lower().replace("’", "'")


def _normal(name: str) -> str:
    first, *rest = (bare(w) for w in name.split())
    if not rest and first not in ("st", "ct", "pl"):  # a saint, a court: a name may begin so
        first = _IN_FULL.get(first.rstrip("."), first)
    return " ".join((first, *(_IN_FULL.get(w.rstrip("."), w) for w in rest)))


def read(page: Page, *, calm: bool) -> None:
    """Take names; `calm`: capitals are rare enough in the whole text to mean something."""
    text = page.shown
    for pattern in (_TITLED, _GREETED, _SIGNED):
        for m in pattern.finditer(text):
            _take_greeted(page, m.start(1), m[1])
    calm = calm and page.tongue.code in ("en", "fr", "es", "it", "pt", "nl")
    german = page.tongue.code == "de"
    for m in _RUN.finditer(text):
        _read_run(page, m, calm, german)


def _take_greeted(page: Page, start: int, name: str) -> None:
    """A name in a greeting, behind a title or under a letter, without "Team" or "Customer"."""
    words = name.split()
    polite = POLITE.get(page.tongue.code, frozenset())
    if all((bare(w) in COMMON or bare(w) in polite) and bare(w) not in GIVEN for w in words):
        return
    name = _SUFFIX.sub("", name)
    page.take("name", _normal(name), start, start + len(name))


@remembered()
def capitals(text: str) -> tuple[int, int]:
    """How many of the words of a text begin with a capital, and how many words there are."""
    words: list[str] = re.findall(r"[^\W\d_]{2,}", text)
    return sum(w[0].isupper() for w in words), len(words)


def calm(parts: Iterable[str]) -> bool:
    """Capitals are rare enough in all of these to mean something."""
    counts = [capitals(part) for part in parts]
    return sum(upper for upper, _ in counts) * 3 <= sum(total for _, total in counts) + 3


def _read_run(page: Page, m: re.Match[str], calm: bool, german: bool) -> None:
    """The name in a run of capitalised words, if there is one."""
    start = m.start()
    words = [(start + w.start(), w.group()) for w in re.finditer(r"\S+", m.group())]
    first = not _within(page.shown, start)
    pair = " ".join(bare(w) for _, w in words[:2])
    if pair in FIRMS_OF_TWO:
        page.take("name", pair, start, words[1][0] + len(_SUFFIX.sub("", words[1][1])))
        return
    polite = POLITE.get(page.tongue.code, frozenset())
    while words and (_no_name(words[0][1]) or bare(words[0][1]) in polite):
        words.pop(0)
        first = False if words else first
    while words and (_no_name(words[-1][1]) or bare(words[-1][1]) in polite):
        words.pop()
    if not words:
        return
    opening = words[0][0] == start and first
    known = [_known(w) for _, w in words]
    end = words[-1][0] + len(words[-1][1])
    before = page.low[max(0, words[0][0] - 24) : words[0][0]]
    sure = (
        any(known)
        or (not words[0][1].isupper() and len(words) == 1 and _PLACED.match(page.low, end) is not None)
        or (_INTRODUCED.search(before) is not None and not words[0][1].isupper())
        or (opening and not words[0][1].isupper() and _APPOSED.match(page.low, end) is not None)
    )
    if opening and any(known) and not known[0]:
        sure = len(words) > 1
    if not sure:
        if german or not calm or opening:
            return
        if any(w.isupper() and len(w) > 1 for _, w in words):
            return
    end -= len(words[-1][1]) - len(_SUFFIX.sub("", words[-1][1]))
    page.take("name", _normal(page.raw[words[0][0] : end]), words[0][0], end)


def _within(text: str, at: int) -> bool:
    """A word of the same sentence stands right before."""
    if text[at - 1 : at] != " " or at < 2:
        return False
    before = text[max(0, at - 42) : at - 1]
    if not (before[-1].isalnum() or before[-1] in ",'’%&"):
        return False
    words: list[str] = before.split()
    return not (words and words[-1].startswith(("@", "#", "http")))


def _no_name(word: str) -> bool:
    key = bare(word)
    if key in WORDY and key not in FIRMS:
        return key in COMMON
    return len(key) < 2 or key in COMMON or "'" in key


def _known(word: str) -> bool:
    """A given name, a firm, or a spelling that only names have (PayPal, iPhone)."""
    key = bare(word)
    if key in WORDY:
        return key in FIRMS and (word.isupper() or key == "visa")
    if key in FIRMS or key in GIVEN:
        return not word.isupper() or key in FIRMS
    plain = _SUFFIX.sub("", word)
    return any(c.islower() for c in plain) and any(c.isupper() for c in plain[1:]) and plain.isalpha()
