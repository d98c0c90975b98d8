"""Who says it, and of what world: not quoted, asked or conditional, nor the customer's own account."""

from __future__ import annotations

import re
from bisect import bisect_right

from rewriter import cues
from rewriter.clause import Clause
from rewriter.text import Sentence

_SAID = cues.compile(
    r"\b(?:you|they|he|she|customer|message|review|email|note|letter|your \w+)(?:'ve| have|'d|"
    r" had)? (?:just |also )?(?:said|say|says|told (?:me|us)|wrote|write|mention(?:ed)?|report(?:ed)?|feel|felt|think|thought|"
    r"believe|describe[d]?|claim(?:ed)?|state[d]?|suspect)\b|\byou(?:'ve)? (?:were|been|got) (?:told|informed|promised)(?: by| that| it)?\b|\b(?:as you|according to you)\b"
)
_AGAIN = cues.compile(r"[;]|\b(?:but|however)\b")
TAG_QUESTION = cues.compile(
    r"\b(?:isn't it|wasn't it|right|ok|okay|is it|aren't you|didn't you|don't you think|you know)\s*\?"
)
POINTS_AWAY = cues.compile(
    r"\b(?:ask\w*|check\w*|whether|if|find(?:ing)? out|confirm\w*|clarify|why|how|(?:to|and|can|will|let's|let me|you'll|we'll) see|unless|in case|when|once(?! (?:again|more)\b)|until|sorry to (?:hear|read|learn)(?: that)?|"
    r"understand(?: that)?|hear(?: that)?|read(?: that)?|gather(?: that)?|mention(?:ed)?(?: that)?|sorry(?: that)?)\b(?:(?!\bbut\b)[^.;,]){0,24}$"
)


def clause_at(parts: tuple[Clause, ...], at: int) -> Clause | None:
    """The clause in which plain offset `at` lies."""
    found = bisect_right(parts, at, key=lambda c: c.start)
    return parts[found - 1] if found else None


def stated(sentence: Sentence, clause: Clause, at: int, *, counterfactual: bool = False) -> bool:
    """The agent says it of the real world: not quoted, asked, conditional, or the customer's own account."""
    if clause.quoted or clause.reported or (clause.question and not TAG_QUESTION.search(sentence.plain)):
        return False
    before = sentence.plain[:at]
    if before.count('"') % 2:
        return False
    if clause.conditional and not counterfactual:
        return False
    said = max(_SAID.finditer(before[-160:]), key=re.Match.start, default=None)
    return said is None or bool(_AGAIN.search(before[-160:][said.end() :]))
