"""What somebody named did: its verb, and not the relative clause that only says which one is meant."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.removal import usable
from rewriter.techniques._did import did
from rewriter.techniques._hit import Hit
from rewriter.techniques._words import words
from rewriter.text import Edit, Message, Sentence

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


def goes_on_of_them(message: Message, sentence: Sentence, hit: Hit) -> Sentence | None:
    """The next sentence, where this one only names them and that one tells what they did."""
    if hit.how != "cleft" or hit.start != hit.who[0] or sentence.plain[hit.who[1] :].strip(" .!"):
        return None
    after = next((s for s in message.body if s.index == sentence.index + 1), None)
    return after if after is not None and _THEY_GO_ON.match(after.plain) else None


def said_of_them(message: Message, sentence: Sentence, hit: Hit, after: Sentence) -> Edit | None:
    """The next sentence is told of whoever this one only names: "It was the card network. They flagged it"."""
    they = _THEY_PAST.match(after.plain)
    if they is None or message.context.format == "html":
        return None
    who = sentence.typed(*hit.who)
    return Edit(sentence.start, after.span(*they.span())[1], who[:1].upper() + who[1:])


_THEY_GO_ON = re.compile(r"(?:they|he|she)\b")
_THEY_PAST = re.compile(r"(?:they|he|she)(?= [a-z]{2,}(?:ed|t|k|e|w|d)\b)")


def no_news(sentence: Sentence, hit: Hit) -> bool:
    """Nothing is told but that they failed or are slow, or it is only a reason."""
    return (
        _SLOW.match(sentence.plain, hit.who[1]) is not None
        or _NO_NEWS.search(sentence.plain[hit.start : hit.end]) is not None
        or hit.clause.link in ("because", "since", "as")
        or _ALL_THE_TIME.search(sentence.plain, hit.who[1]) is not None
    )


_NO_NEWS = cues.compile(
    r"\b(?:mess|screw|dropped the ball|muck|slipped|let \w+ down|did this|did that|do this|does this)"
)
_ALL_THE_TIME = cues.compile(r"\b(?:keeps?|always|constantly|forever|every time|all the time)\b")
_SLOW = re.compile(  # nothing else is told of them
    r"(?:'s|'re| is| are| was| were)(?: (?:just|very|so|really|a bit|pretty|quite|too|rather|super))* (?:slow|dragging(?: (?:its|their|his|her) (?:feet|heels))?)(?: (?:too|again|tonight|today|this \w+|with (?:it|this|that|them)))?(?=\W*$|[,;.]| and\b| but\b)"
)
