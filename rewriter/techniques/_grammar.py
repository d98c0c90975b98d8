"""What a clause is made of, and what half of one lacks: a verb, an article, a small first letter behind "I'm afraid"."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.facts.known_names import COMMON, FIRMS, GIVEN, WORDY
from rewriter.lexicon import DAY, MONTH
from rewriter.spelling import named

from ._callings import GROUPS, PEOPLE, UNITS, listed

FINITE = (
    r"(?:is|are|was|were|has|have|had|isn't|aren't|wasn't|weren't|hasn't|haven't|can't|cannot|won't|don't|doesn't|didn't|can|will|do|does|did|must|may|might|should|would|could|shouldn't|wouldn't|couldn't|"
    r"stays?|stands?|remains?|ends?|ended|closes?|closed|opens?|needs?|applies|apply|counts?|covers?|starts?|started|says?|said|goes|go|went|got|gets?|comes?|came|costs?|runs?|ran|blocked|cuts?|takes?|took|means?|expired|"
    r"allows?|falls?|works?|uses?|keeps?|holds?|includes?|requires?|depends?|sells?|sold|deliver|travel|left|sent|shut|stopped|failed|lost)"
)
PRONOUN = r"(?:I|we|you|it|they|he|she|that|this|these|those|there|everyone|everybody|nobody|nothing|all)"
DETERMINED = r"(?:the|our|your|my|their|its|an?|any|all|some|both|each|every|most|that|this|these|those)"
FULL = re.compile(  # it has a subject and a verb
    rf"(?:{PRONOUN}(?:'(?:s|re|ve|ll|d|m))\b|{PRONOUN} (?:\w+ly |just |only |still |also |all )?{FINITE}\b|{DETERMINED} [\w' -]{{2,40}}? (?:\w+ly |just |only )?{FINITE}\b"
    rf"|[\w'-]+(?: [\w'-]+){{0,3}}? (?:\w+ly |just |only )?{FINITE}\b)",
    re.IGNORECASE,
)
OPENS_DETERMINED = re.compile(rf"{DETERMINED}\b", re.IGNORECASE)
VERB = re.compile(rf"\b{FINITE}\b|['’](?:s|re|ll|ve|d|m)\b", re.IGNORECASE)  # one stands here, short or not
_VERB = re.compile(FINITE, re.IGNORECASE)

DAY_NAMED = cues.compile(rf"(?:{DAY}|{MONTH})s?\b")  # a name, which takes a capital and no article
_KEEPS_CAPITAL = re.compile(r"I\b|[A-Z][a-z]+ [A-Z]|[\w-]+[A-Z]")
_ACTS = re.compile(  # "Eurostar doesn't do refunds": somebody who is called so
    r"(?P<who>[A-Z][a-z]+) (?:(?:does|ca|wo)n['’]t|cannot|never|no longer|refuse[sd] to|will not|does not) (?:do|offer|give|allow|refund|accept|let|take|sell|ship|send|pay|exchange|change|cancel|make)s?\b"
    r"|(?P<says>[A-Z][a-z]+) (?:says|said|refused|refuses) (?:no|it|we|you|that)\b"
)
_NO_FIRM = (
    COMMON
    | PEOPLE
    | UNITS
    | GROUPS
    | listed(
        "law software hardware nobody everyone everybody someone somebody whoever company luggage baggage breakfast tax customs fraud"
    )
)
_MADE_OF_A_WORD = re.compile(r"(?:ing|ion|ment|ance|ence|ity|ship|ness|age|s)$")


def low(text: str) -> str:
    """The first letter small, unless it is "I", a name or an abbreviation."""
    return (
        text
        if _KEEPS_CAPITAL.match(text) or DAY_NAMED.match(text.lower()) or _named(text)
        else text[:1].lower() + text[1:]
    )


def _named(text: str) -> bool:
    """It begins with what somebody or a firm is called."""
    first = re.split(r"['’ ,]", text, maxsplit=1)[0].lower()
    if first in FIRMS or (first in GIVEN and first not in WORDY and first not in COMMON):
        return True
    acts = _ACTS.match(text)
    who = (acts["who"] or acts["says"]).lower() if acts else ""
    return bool(who) and who not in _NO_FIRM and not named(who) and not _MADE_OF_A_WORD.search(who)


_READ = 100  # characters in which a subject and a verb stand
_WORDS = re.compile(r"[\w'’-]+")
_BESIDE_THE_VERB = re.compile(r"\b(?:only|just|always|also|really|still) ")


def with_article(piece: str) -> str:
    """One thing named without its article gets it: "system blocked it" is "the system blocked it"."""
    words = _WORDS.findall(_BESIDE_THE_VERB.sub("", piece[:_READ]))[:3]
    for count in (1, 2):
        if len(words) > count and _VERB.fullmatch(words[count]) and named(words[count - 1]):
            if count == 2 and OPENS_DETERMINED.fullmatch(words[0]):
                return piece
            return f"the {low(piece)}"
    return piece


_MASS = listed(
    "proof id notice identification insurance cover payment money credit access consent evidence cash staff permission approval confirmation luggage baggage"
)
_VOWEL = re.compile(r"(?!uni(?!n)|us[aeu]|ut[ei]|eu|one\b|once)[aeiou]|hour|honest|heir", re.IGNORECASE)


def article(noun: str) -> str:
    """The article that one thing takes which is named without it, or nothing: "a ", "an "."""
    if OPENS_DETERMINED.match(noun) or noun.split()[-1].lower() in _MASS:
        return ""
    return "an " if _VOWEL.match(noun) else "a "
