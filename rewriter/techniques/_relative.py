"""What somebody named did: its verb, and not the relative clause that only says which one is meant."""

from __future__ import annotations

import re

from rewriter.removal import usable
from rewriter.techniques._did import did
from rewriter.techniques._hit import Hit
from rewriter.techniques._words import words
from rewriter.text import Edit, Sentence

WHOEVER = re.compile(r"\b(?:whoever|who|someone|somebody|one of)\b")
ITS_VERB = re.compile(
    r" ?(?:(?:obviously|clearly|evidently) )?(?P<adv>(?:still|also|just|never|already|only|even|then|again) )?(?P<verb>'ve|[a-z][a-z'-]*)"
)
NO_VERB = re.compile(  # behind a word that names things: "rider stuff you take up with them"
    r" (?:you|u|we|i|they) (?:take|need|have|must|should|can|want|do|get|go|ask|got)\b"
)
_WHICH_ONE = re.compile(r" (?:who|that) [a-z]+")
_TOLD_OF_THEM = re.compile(r",? (?:who|that|which)\b[^,.;!?]*")


def main_deed(sentence: Sentence, hit: Hit) -> int | None:
    """Where "put" begins in "the lad who set up your line put a wrong postcode in"; -1: he did no wrong there; None: no such clause."""
    text = sentence.plain
    which = _WHICH_ONE.match(text, hit.who[1])
    if which is None:
        return None
    parts = words(text)
    later = (n for n, word in enumerate(parts) if which.end() < word.start and did(parts, n, len(text)))
    at = next(later, None)
    return -1 if at is None else parts[at].start


def told_of_them(sentence: Sentence, hit: Hit) -> re.Match[str] | None:
    """What is told of them behind "by a manager": "who is no longer with us"."""
    return _TOLD_OF_THEM.match(sentence.plain, hit.who[1])


def only_named(sentence: Sentence, hit: Hit) -> Edit | None:
    """Their name stays, without what they did: "it goes through the clerk"."""
    which = told_of_them(sentence, hit)
    return sentence.edit(*which.span(), "") if which and not usable(which[0]) else None


def without_them(sentence: Sentence, by: re.Match[str], which: re.Match[str], *, ours: bool) -> Edit | None:
    """What was done, without by whom and what is told of them; where it says nothing else, "by us"."""
    if usable(which[0]) or (by["only"] and not ours):
        return None
    return sentence.edit(by.end("only") if by["only"] else by.start(), which.end(), " by us" if by["only"] else "")
