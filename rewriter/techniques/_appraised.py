"""What somebody is said to be like, and not what they did: "are useless", "isn't the quickest", "can't be trusted"."""

from __future__ import annotations

from collections.abc import Sequence

from rewriter.techniques import _deeds
from rewriter.techniques._predicate import Did
from rewriter.techniques._words import Word


def appraised(parts: Sequence[Word], at: int, word: str, rest: list[str], *, called: bool) -> Did | None:
    """What they are said to be like: "are useless", "isn't the quickest", "can't be trusted"; `called`: behind "they're"."""
    if not called and word not in _deeds.SO_THEY_ARE and parts[at - 1].text not in _deeds.SO_THEY_GO:
        return None
    nxt = rest[0] if rest else ""
    if word in ("is", "are", "was", "were") or called:
        said = rest if word in ("is", "are", "was", "were") else [word, *rest]
        skipped = 0
        while skipped < len(said) and (said[skipped] in _deeds.SKIPPED or said[skipped].endswith("ly")):
            skipped += 1
        said, stop = said[skipped:], at + 1 + skipped + (said is rest)
        if said[:1] == ["not"] and (fit := _unfit(said[1:])):
            return Did(at, stop + fit + 1, "appraised", False)
        if said[:1] == ["never"] and ((said[1:2] and said[1] in _deeds.NEVER_SO) or said[1:3] == ["on", "time"]):
            return Did(at, stop + 2, "appraised", False)
        if said and (said[0] in _deeds.APPRAISED or (said[0] in ("a", "an") and set(said[1:2]) & _deeds.A_BAD_ONE)):
            return Did(at, stop + (said[0] in ("a", "an")), "appraised", False)
    if parts[at - 1].text == "being" and word in _deeds.AWKWARD:
        return Did(at, at + 1, "appraised", False)
    if word in ("isn't", "aren't", "wasn't", "weren't") and (fit := _unfit(rest)):
        return Did(at, at + 1 + fit, "appraised", False)
    if word in ("can't", "cannot", "couldn't") and nxt == "be" and set(rest[1:2]) & _deeds.RELIED_ON:
        return Did(at, at + 3, "appraised", False)
    if word in ("couldn't", "could") and rest[:2] == ["care", "less"]:
        return Did(at, at + 3, "appraised", False)
    if word in ("take", "takes") and nxt in ("forever", "ages"):
        return Did(at, at + 2, "appraised", False)
    if word == "hadn't" and (nxt in _deeds.SEEN_TO or (nxt.endswith("ly") and set(rest[1:2]) & _deeds.SEEN_TO)):
        return Did(at, at + 2, "undone", False)
    if word in ("like", "likes", "love", "loves") and nxt == "to" and set(rest[1:2]) & _deeds.FOND_OF:
        return Did(at, at + 3, "appraised", False)
    if word in ("live", "lives", "living") and set(rest[:5]) & {"planet", "world", "dreamland"}:
        return Did(at, at + 4, "appraised", False)
    if word in _deeds.TINKERING and nxt in ("with", "about", "around") and parts[at - 1].text == "been":
        return Did(at, at + 2, "appraised", False)
    if word in _deeds.LETS_DOWN and parts[at - 1].text in ("always", "constantly", "forever"):
        return Did(at, at + 1, "appraised", False)
    if word in ("get", "gets") and nxt in ("lazy", "careless", "sloppy", "confused", "forgetful"):
        return Did(at, at + 2, "appraised", False)
    if word in ("don't", "doesn't") and nxt == "know" and rest[1:]:
        theirs = rest[1] in ("the", "their", "our") and set(rest[2:4]) & _deeds.THEIR_TRADE
        if theirs or (rest[1] == "what" and set(rest[2:4]) & {"they", "he", "she"} and "doing" in rest[2:5]):
            return Did(at, at + 4, "appraised", False)
    return None


def _unfit(rest: list[str]) -> int:
    """How many words behind a "not" deny that they do their work well; 0: none."""
    at = 0
    while at < len(rest) and rest[at] in _deeds.HOW_FIT:
        at += 1
    word, nxt = (*rest[at : at + 2], "", "")[:2]
    if word in ("good", "great") and nxt in ("at", "with"):
        return at + 2
    if (word, nxt) in (("any", "good"), ("any", "help"), ("any", "use"), ("much", "use"), ("much", "help")):
        return at + 2
    if (word, nxt) in (("up", "to"), ("on", "the")) and set(rest[at + 2 : at + 4]) & {"it", "scratch", "job", "ball"}:
        return at + 3
    return at + 1 if word in _deeds.FIT and (word not in ("quick", "fast") or at) else 0
