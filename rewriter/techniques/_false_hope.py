"""Hope held out for the very thing that was just refused: "I can't refund it, but let me see what I can do".

The step stays and is turned to what can still happen: "Let me see what else I can do." One that names another thing
("what I can do about a repair") is no false hope.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.spelling import capital

_NOTHING_NAMED = r"(?P<tail>(?: (?:for you|about (?:it|that|this)|here|anyway|though|to help|still))*)(?=\W*$|[,;])"
FALSE_HOPE = cues.compile(
    r"(?:\s*[,;–-])?\s*(?:\b(?:but|however|still|though|and|yet)\b,? )?\b(?P<who>let me|let us|i'll|i will|we'll|we will|i can|we can|let's)(?: still| just| always| also)* (?:see|try and see|check) "
    rf"(?:what (?P<we>i|we) (?:can|could) do|(?:if|whether) there(?:'s| is) (?:anything|something|a way|any way)(?: (?:i|we) can (?:do|manage))?|what (?:can|could) be done){_NOTHING_NAMED}",
    re.IGNORECASE,
)


def turned(said: str) -> str:
    """A refusal as typed, with the hope behind it turned to something else."""
    match = FALSE_HOPE.search(said)
    if match is None:
        return said
    who = match["who"]
    we = "we" if re.search(r"we|us|'s", who, re.IGNORECASE) else "I"
    before = said[: match.start()].rstrip(" ,;–-")
    stop = "" if not before else " " if before[-1] in ".!?" else ". "
    return f"{before}{stop}{capital(who)} see what else {we} can do{' for you' if 'for you' in match['tail'] else ''}{said[match.end() :]}"
