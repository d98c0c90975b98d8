"""What reads like a commitment and commits nobody, and commitments that a reply keeps in few words or by another verb."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.commitments.segments import words_of
from rewriter.commitments.shape import Commitment, Reading

_HELD_DOWN = re.compile(r"\b(?:buttons?|keys?|switch|power|volume|reset)\b|\b\d+ ?s(?:ec(?:ond)?s?)?\b")
_SO_MANY = cues.compile(
    r"\b(?:we|i)(?:'ve| have)? (?:get|got|have|receive|handle|process|answer|see|run|ship|pack|do|deal with) (?:about |over |some |up to |like )?\d[\d,.]* (?:\w+ ){1,2}(?:a|per|each|every) (?:hour|day|night|week|month)\b"
)


def commits_nobody(promise: Commitment) -> bool:
    """What they are to hold down ("hold both buttons 10 sec"), or how busy we are ("we get 400 mails a day")."""
    text = promise.text.lower()
    return (promise.does == "keep-aside" and _HELD_DOWN.search(text) is not None) or _SO_MANY.search(text) is not None


_WHO_CAN = re.compile(r"\W*((?:the|your|our) [a-z]+) can\b")
_PUT_TO = cues.compile(
    r"\b(?:i|we)(?:'ve| have)? (?:now |already |just )?(?:put|taken|raised) (?:[\w'-]+ ){1,8}?(?:to|up with|with) (?P<whom>[^,;.!?]{3,40})"
)


def _put_to(promise: Commitment, now: Reading) -> bool:
    """What was asked of somebody was put to them: "asked the restaurant" as "I've put your missing dip to the restaurant"."""
    return any(
        set(promise.what.split()) & words_of(m["whom"], "en") for plain in now.plains for m in _PUT_TO.finditer(plain)
    )


def told_elsewise(promise: Commitment, now: Reading) -> bool:
    """Who can is named ("we can't, but the shop can"), or what was asked was put to them."""
    if promise.strength == "may" and (who := _WHO_CAN.match(promise.text.lower())):
        if any(re.search(rf"\b{re.escape(who[1])} can(?= ?(?:$|[.,;:!]))", plain) for plain in now.plains):
            return True
    return promise.does == "ask" and promise.strength == "done" and _put_to(promise, now)
