"""Whether a sentence that is only "No." ends the matter, or is answered by what follows."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.clause import clauses
from rewriter.customer.situation import Situation
from rewriter.techniques import _doors as doors
from rewriter.techniques import _refusal as refusal
from rewriter.techniques._said_no import core
from rewriter.techniques._way_on import asks
from rewriter.text import Message, Sentence

_ASKS = re.compile(  # a question, with its mark or without
    r"\W*(?:(?:hi|hello|so|and|but|please|just)[, ]+)*(?:will|does|do|is|are|would|did|has|have|am|was|were)\b"
)
_HOW_FAR = cues.compile(  # "is my car done or not"
    r"\b(?:is|are|has|have|did|was) (?:my|the|our|it|he|she|they|that|your [a-z]+)\b[^.?!]{0,40}\b(?:done|ready|finished|back|here|in|fixed|mended|arrived|come|through|shipped|sent|out|repaired|up|open)\b(?! of\b)(?: (?:yet|or not|now|today|at all|already))*\W*$"
)
_BLAME_NEXT = cues.compile(
    r"^\W*(?:that's|it's|this is|it was|that was|they|blame|because)\b(?!.{0,12}\b(?:not possible|because we)\b)"
)


def shuts_the_door(message: Message, customer: Situation, body: tuple[Sentence, ...], at: int) -> bool:
    """A sentence that is only "No." and closes the door."""
    following = [s for s in body[at + 1 : at + 3] if not refusal.BARE_NO.match(s.plain)]
    if not following:
        return True
    if doors.GOOD_NEWS.search(following[0].plain):
        return False
    if (
        not customer.open
        and customer.request is None
        and ("?" in message.customer or _ASKS.match(message.customer.lower()))
    ):
        return False  # a plain question, answered and explained
    if _HOW_FAR.search(message.customer.lower()[-300:]) and any(any(map(str.isdigit, s.plain)) for s in following):
        return False  # it is not done yet, and when it will be stands behind
    if doors.FAULTY.search(following[0].plain) or _BLAME_NEXT.match(following[0].plain):
        return True
    return not any(
        asks(s)
        or any(
            doors.CURE.search(c.text) or doors.ROUTE.search(c.text) or doors.INSTRUCT.search(c.text)
            for c in clauses(s)
            if not core(c)
        )
        for s in following
    )
