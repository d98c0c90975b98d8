"""An English sentence as words and clauses, and the classes of acts that its clauses name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from rewriter import cues
from rewriter.clause import quotes
from rewriter.commitments.shape import Spoken
from rewriter.commitments.verbs import FORMS, NOUNS, phrase_at
from rewriter.lexicon import COUNTED_ONCE

_TOKEN = cues.compile(r"\w+n't|'(?:ll|ve|re|m|s|d)(?!\w)|\d[\d.,:]*\d|[^\W_]+|[^\w\s]|_+")
MARKS = frozenset(',;:.!?()–"…-*•|/')
_LINKS_WORDS = """
and but so because if unless once when while although though which who where whether or then otherwise whenever
provided
"""
_LINKS = frozenset(_LINKS_WORDS.split())
TIME_LINKS = frozenset({"before", "after", "until", "since", "till"})
_PRONOUNS_WORDS = """
i we you it they he she this that there these those
"""
_PRONOUNS = frozenset(_PRONOUNS_WORDS.split())
_SUBJECT_START = _PRONOUNS | {"the", "your", "our", "my", "a"}
BE = frozenset({"'m", "'re", "'s", "am", "are", "is", "be", "been", "being", "was", "were"})
HAVE = frozenset({"'ve", "have", "has", "had", "'s"})
_NO_CONDITION = frozenset({"this", "at", "only", "just", "all"})  # "just this once", "at once"
_COUNTED = frozenset(COUNTED_ONCE.split("|"))
_CONDITIONS = frozenset({"if", "once", "when", "unless", "provided", "whenever"})
_AHEAD = frozenset({"'ll", "will", "won't", "can", "can't"})
_HEDGES_WORDS = """
may might could try ask whether if maybe perhaps possibly unless look looking see check consider
"""
_HEDGES = frozenset(_HEDGES_WORDS.split())
_ECHO = cues.compile(
    r"\b(?:you(?:'ve| have)? (?:want|asked|ask|wanted|requested|request|would like|expect|expected|were (?:promised|told|expecting)|mention\w*|need|say|said|wrote|hope\w*)"
    r"|(?:your|the|a|this) (?:\w+ )?(?:request|question|wish|claim|message|query|enquiry|complaint|demand)|policy|policies|questions? about|terms)\b"
)
_DENIALS_WORDS = """
can't won't don't didn't doesn't isn't aren't wasn't couldn't wouldn't hasn't haven't not no never without cannot
nothing neither nor unable unfortunately
"""
DENIALS = frozenset(_DENIALS_WORDS.split())


_ACTORS = frozenset({"i", "we", "you"})
_TAKES_BASE = _ACTORS | {"they"}


_SHORT_IFS = frozenset(
    {"more", "less", "so", "not", "yes", "no", "needed", "possible", "broken", "dead", "late", "wrong"}
)


def _acts(word: str) -> bool:
    """A verb as "we" takes it."""
    return (form := FORMS.get(word)) is not None and form[1] == "base"


def _finite(words: list[Word]) -> bool:
    """The clause has its verb already, so that the next subject begins another."""
    if len(words) > 1 and words[0].text in _TAKES_BASE and _acts(words[1].text):
        return True  # "if we find it we ship it"
    return any(
        w.text in BE or w.text in _STATES or ((form := FORMS.get(w.text)) is not None and form[1] in ("s", "past"))
        for w in words[1:]
    )


_STATES = frozenset(
    {
        "has",
        "had",
        "have",
        "doesn't",
        "don't",
        "isn't",
        "aren't",
        "didn't",
        "can't",
        "won't",
        "fails",
        "says",
        "goes",
        "comes",
        "breaks",
        "works",
        "happens",
        "stays",
        "clears",
        "agrees",
        "wants",
        "needs",
        "signs",
        "turns",
    }
)


class Word(NamedTuple):
    """One word and where it stands in the sentence's plain reading."""

    text: str
    start: int
    end: int


@dataclass(slots=True)
class Clause:
    """A run of words with what opens it."""

    lo: int
    hi: int
    link: str


def words_of(text: str) -> list[Word]:
    """The words of a plain text, contractions cut; what stands in quotation marks is left out."""
    quoted = quotes(text)[:40] if '"' in text or " '" in text or text[:1] == "'" else ()
    found = [Word(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text)]
    if " & " in text:
        found = [w._replace(text="and") if w.text == "&" else w for w in found]
    if "ill " in text or text.startswith("well "):
        found = _contracted(found)
    if quoted:
        found = [w for w in found if not any(a <= w.start < b for a, b in quoted)]
    return found


def _contracted(words: list[Word]) -> list[Word]:
    """Contractions typed in haste: "ill call you" and "well send it" are "i'll" and "we'll"."""
    out: list[Word] = []
    for at, word in enumerate(words):
        following = FORMS.get(words[at + 1].text) if at + 1 < len(words) else None
        opens = at == 0 or words[at - 1].text in MARKS or words[at - 1].text in _LINKS
        if (
            word.text in ("ill", "well")
            and opens
            and following
            and following[1] == "base"
            and words[at + 1].start == word.end + 1
        ):
            cut_at = word.start + len(word.text) - 2
            out += (Word("i" if word.text == "ill" else "we", word.start, cut_at), Word("'ll", cut_at, word.end))
        else:
            out.append(word)
    return out


def classes_of(text: str, words: list[Word]) -> frozenset[str]:
    """Every class that the words name."""
    found: set[str] = set()
    for word in words:
        if hit := phrase_at(text, word.text, word.start):
            found.add(hit[0])
        elif word.text in NOUNS:
            found.add(NOUNS[word.text])
        elif (form := FORMS.get(word.text)) and form[0]:
            found.add(form[0])
    return frozenset(found)


_NO_SHOW = re.compile(r"\bno[- ]shows?\b")  # it denies nothing


def name_classes(sentence: Spoken, words: list[Word], stated: set[str], named: set[str], denied: set[str]) -> None:
    """Add the classes a sentence states plainly, those it names without denying them, and those it denies."""
    asks = sentence.question
    for clause in cut(words):
        own = words[clause.lo : clause.hi]
        texts = {w.text for w in own if w.text != "no" or sentence.plain[w.start - 1 : w.start] not in ("_", "{")}
        if "no" in texts and _NO_SHOW.search(sentence.plain) and not texts & (DENIALS - {"no"}):
            texts.discard("no")
        found = classes_of(sentence.plain, own)
        if not found:
            continue
        if texts & DENIALS:
            if (
                clause.link in _CONDITIONS
                and (main := _main_clause(own))
                and not {w.text for w in own[main:]} & DENIALS
            ):
                named |= classes_of(sentence.plain, own[main:])
                denied |= classes_of(sentence.plain, own[:main])
                continue
            if (contrast := _contrast(own)) and not {w.text for w in own[:contrast]} & DENIALS:
                denied |= classes_of(sentence.plain, own[contrast:])
                found = classes_of(sentence.plain, own[:contrast])
                named |= found
                stated |= found
                continue
            denied |= found
            continue
        named |= found
        piece = sentence.plain[own[0].start : own[-1].end]
        if not (texts & _HEDGES or clause.link in ("if", "whether", "unless") or asks or _ECHO.search(piece)):
            stated |= found


def _main_clause(words: list[Word]) -> int:
    """Where the clause begins that hangs on a case with no comma behind it: "if no booking follows we extend"; 0 when there is none."""
    for at in range(len(words) - 2, 1, -1):
        if words[at].text in ("i", "we") and (_acts(words[at + 1].text) or words[at + 1].text in _AHEAD):
            return at
    return 0


def _contrast(words: list[Word]) -> int:
    """Where "not the plan" begins, said of something else than the verb denies; 0 when there is none."""
    for at in range(2, len(words) - 1):
        if words[at].text == "not" and words[at + 1].text in _NAMES_A_THING and words[at - 1].text not in _AUXILIARIES:
            return at
    return 0


_NAMES_A_THING = frozenset({"the", "a", "an", "your", "my", "our", "his", "her", "their", "just", "only"})
_AUXILIARIES = (
    BE
    | HAVE
    | {"will", "'ll", "can", "could", "would", "should", "may", "might", "must", "do", "does", "did", "if", "or", "why"}
)


def cut(words: list[Word]) -> list[Clause]:
    """The clauses of a sentence."""
    out: list[Clause] = []
    lo, link = 0, ""
    total = len(words)
    for at, word in enumerate(words):
        text = word.text
        following = words[at + 1].text if at + 1 < total else ""
        if text in MARKS:
            if (
                text in ("-", "/")
                and at > 0
                and following
                and words[at - 1].end == word.start
                and words[at + 1].start == word.end
            ):
                continue
        elif text in TIME_LINKS:
            if following not in _PRONOUNS and not (
                following in _SUBJECT_START and at + 3 < total and words[at + 3].text in BE | HAVE
            ):
                continue
        elif text == "as":
            if following != "soon" and following != "long":
                continue
            text = "once" if following == "soon" else "if"
        elif link in _CONDITIONS and at > lo + 1 and text in _PRONOUNS and following in _AHEAD:
            out.append(Clause(lo, at, link))  # "if it isn't found we'll send a new one"
            lo, link = at, ""
            continue
        elif (
            link in _CONDITIONS
            and text in _ACTORS
            and _acts(following)
            and ((at > lo + 1 and _finite(words[lo:at])) or (at == lo + 1 and words[lo].text in _SHORT_IFS))
        ):
            out.append(Clause(lo, at, link))  # "if the motor is dead we swap it"
            lo, link = at, ""
            continue
        elif (
            text == "and"
            and at
            and (
                (following[:1].isdigit() and words[at - 1].text[:1].isdigit())
                or (following == "a" and at + 2 < total and words[at + 2].text == "half")
            )
        ):
            continue  # "between 8 and 10", "an hour and a half"
        elif text not in _LINKS or (
            text == "once" and ((at and words[at - 1].text in _NO_CONDITION) or following in _COUNTED)
        ):
            continue
        if at > lo:
            out.append(Clause(lo, at, link))
            link = ""
        lo = at + 1
        link = text if text not in MARKS else link if at == lo - 1 and link in _LINKS and not out else ""
    if lo < total:
        out.append(Clause(lo, total, link))
    return out
