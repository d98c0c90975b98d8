"""A no and what stands around it: what only hardens it ("and that's final"), and the question it answers."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.plain import plain
from rewriter.techniques._grammar import low
from rewriter.text import Sentence

_TIE = r"(?:,| –| -|;)(?: and)?(?: (?:unfortunately|sadly|sorry|i'm afraid|i am afraid))?,? "
_HARD = (
    r"(?:(?:with |there(?:'s| is| are) )?(?:absolutely |strictly |simply )?no (?:exceptions?|discussions?|debate|arguments?|ifs(?:,| and| or) (?:no )?buts)"
    r"|(?:and )?(?:that|this|it)(?:'s| is)? (?:absolutely |simply )?(?:final|the end of (?:it|the story|the matter))|end of (?:story|discussion)|full stop|period)"
)
_BEHIND = re.compile(rf"(?<=[\w'%)]){_TIE}{_HARD}(?=[.!]*$)", re.IGNORECASE)
_NO = cues.compile(r"\b(?:can't|cannot|can not|won't|don't|doesn't|do not|isn't|aren't|never|not|no)\b")
_ASKED = re.compile(
    r"\bexceptions?\b|\b(?:just|only) (?:this|for) once\b|\bthis one time\b|\b(?:final|definite|last word)\b",
    re.IGNORECASE,
)


def unhardened(said: str, customer: str) -> str:
    """The no without what hardens it; as it stands where the customer asked for an exception, or whether it is final."""
    tail = _BEHIND.search(said)
    if tail is None or _ASKED.search(customer[:2_000]) or not _NO.search(said.lower(), 0, tail.start()):
        return said
    return said[: tail.start()] + said[tail.end() :]


_WHETHER = cues.compile(  # "can I drive it to Croatia?", "is it still free?", but no "can you"
    r"(?:^|[.!?,:;] )(?:(?:hi|hello|hey|so|and|but|also|please|ok|quick question)[,:! ]+)*(?:(?:can|may|could|am|should|do) (?:i|we)\b|(?:is|are|does|did|has|have|will|was|were) (?!you\b)|(?:do|are|have|did) you (?!please\b))[^?]{3,}\?"
)


def asks_whether(customer: str) -> bool:
    """They ask whether something is so or may be done, and not that we do it."""
    return _WHETHER.search(plain(customer[:2_000])) is not None


_SO_NO = re.compile(r"\W*(?:so|then|therefore),? (?:it's |that's |that is |it is )?(?:an? )?no\W*")
_A_FACT = cues.compile(
    r"^\W*(?:(?:our|the|your|my|this|that) [\w' -]{2,40}? |(?:it|that|this|we|you) ?|[a-z]+s )(?:is|are|was|were|'s|'re|ends?|ended|closes?|closed|has|have)\b[^?!;:]{2,80}[.]?$"
)


def so_not(reason: Sentence, no: Sentence) -> str:
    """A reason and the no that follows from it, as one: "Our policy is 30 days, so I'm afraid not."; empty where they are not that."""
    if not _SO_NO.fullmatch(no.plain) or not _A_FACT.match(reason.plain) or "n't" in reason.plain:
        return ""
    return f"{reason.raw.rstrip(' .')}, so I'm afraid not."


def with_why(no: Sentence, why: Sentence) -> str:
    """A bare no and the reason behind it, as one: "No, I'm afraid we need our own."; empty where what follows is none."""
    if why.question or not _NO_ALONE.fullmatch(no.plain) or not _OUR_REASON.match(why.plain):
        return ""
    return f"{no.raw.rstrip(' .!')}, I'm afraid {low(why.raw)}"


_NO_ALONE = re.compile(r"\W*(?:no|nope)\W*")
_OUR_REASON = re.compile(
    r"(?:we|they|the [a-z]+(?: [a-z]+)?|those|these|it)(?:'s|'re| (?:only |always |still )*(?:need|have to|has to|must|require|requires|take|accept|use|keep|close|open|is|are|don't|doesn't|can't))\b(?![^.!?]*\b(?:but|however|if|unless)\b)"
)
