"""A guess at who it was, and a problem turned away, taken out with what hangs on them."""

from __future__ import annotations

import re

from rewriter.removal import removal
from rewriter.techniques._hit import Hit
from rewriter.text import Edit, Message, Sentence

NOR_I = re.compile(  # nor for them
    r",? (?:not|and not|never) (?:me|us|my|our)\b[^,.;!?]*|,? (?:and |so |but )?(?:i|we) can (?:only |just )*apologi[sz]e (?:for|on behalf of) (?:them|him|her)\b[^,.;!?]*"
)
NOT_OF_US = re.compile(  # "that's a different company": nothing that we did
    r"\b(?:that's|it's|they're|they are|that is|it is|which (?:is|are))(?: run by)? (?:an? (?:different|separate|external|outside|independent|private|third[- ]party) |another )(?:company|firm|contractor|provider|business|organi[sz]ation)\b|\b(?:doesn't|don't|does not|do not) (?:work for|belong to) us\b"
)
_SHOWN = re.compile(  # and where it is seen: "..., it's right here"
    r",? (?:and )?(?:it's|its|it is|that's|thats|i can see it)(?: all| right| clearly)* (?:here|there|(?:on|in) (?:the|your|our) [a-z ]{3,30})(?=\W*$)"
)
_SORRY_BUT = re.compile(r"\W*(?:(?:i'm|i am|we're|we are) )?(?:so |very )?sorry,? but ")
_AND = r"\s(?:and|but|so)\s(?=(?:i|we|you|it|he|she|they|the|your|our|an?|one|some\w+|this|that|there|please|have|look|check|ask|try)\b)"
_BOUNDARY = re.compile(rf"[,;:(]|\s[–-]\s|\.\.\.|{_AND}")
_FOLLOWS = re.compile(rf"[,;:)]|\s[–-]\s|\.\.\.|{_AND}|[.!?\s]*$")


def away(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    """A guess at who it was, and a problem turned away, go with the words up to the next comma on each side."""
    text = sentence.plain
    start = max((m.end() for m in _BOUNDARY.finditer(text) if m.end() <= hit.start), default=0)
    stop = _FOLLOWS.search(text, max(hit.end - 1, start))
    end = stop.start() if stop and not _SHOWN.match(text, stop.start()) else len(text)
    return removal(message, sentence, 0 if _SORRY_BUT.fullmatch(text, 0, start) else start, end)
