"""What only hardens a no that is said beside it: "no exceptions", "and that's final", "end of story"."""

from __future__ import annotations

import re

from rewriter import cues

_TIE = r"(?:,| –| -|;)(?: and)?(?: (?:unfortunately|sadly|sorry|i'm afraid|i am afraid))?,? "
_HARD = (
    r"(?:(?:with |there(?:'s| is| are) )?(?:absolutely |strictly |simply )?no (?:exceptions?|discussions?|debate|arguments?|ifs(?:,| and| or) (?:no )?buts)"
    r"|(?:and )?(?:that|this|it)(?:'s| is)? (?:absolutely |simply )?(?:final|the end of (?:it|the story|the matter))|end of (?:story|discussion)|full stop|period)"
)
_BEHIND = re.compile(rf"(?<=[\w'%)]){_TIE}{_HARD}(?=[.!]*$)", re.IGNORECASE)
_NO = cues.compile(r"\b(?:can't|cannot|can not|won't|don't|doesn't|do not|isn't|aren't|never|not|no)\b")
_ASKED = re.compile(
    r"\bexceptions?\b|\b(?:just|only) (?:this|for) once\b|\bthis one time\b|\b(?:final|definite|last word)\b", re.IGNORECASE
)


def unhardened(said: str, customer: str) -> str:
    """The no without what hardens it; as it stands where the customer asked for an exception, or whether it is final."""
    tail = _BEHIND.search(said)
    if tail is None or _ASKED.search(customer[:2_000]) or not _NO.search(said.lower(), 0, tail.start()):
        return said
    return said[: tail.start()] + said[tail.end() :]
