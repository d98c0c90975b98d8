"""A reply to an open problem that holds nothing for the customer: no step, question, way, time or owning.

What is told in such a reply about others, or about how things are, stands in the place of an answer.
"""

from __future__ import annotations

from rewriter import cues
from rewriter.customer.situation import situation
from rewriter.moves import moves
from rewriter.pending import A_TIME
from rewriter.remembered import remembered
from rewriter.text import Message

_HELPS = frozenset(
    (
        "own-step",
        "question",
        "instruction",
        "invitation",
        "alternative",
        "route",
        "done",
    )
)
_MOST = 2  # sentences: a longer reply says more than one thing
_OWNED = cues.compile(
    r"\b(?:(?:our|my) (?:own )?(?:\w+ )?(?:mistake|fault|error|failure|oversight|responsibility|doing|slip|omission|planning)|on us|on me|ours|(?:we|i) (?:should|ought|forgot|failed|missed|didn't|overlooked|were wrong|was wrong)|no excuse|(?:i|we)'ve|attached|below|reason to|ourselves|needn't|(?:don't|won't) (?:have|need) to|congrat\w*|welcome|we (?:lost|left|sent|gave|put|made|took|mixed|let)|yours is|(?:is|are|'s|has been|have been) (?:already |now |just )?(?:ordered|on order|requested|reported|refunded|replaced|booked in|on (?:its|their) way))\b"
)

_WHEN = cues.compile(
    r"\b(?:today|this week|last week|at the moment|right now|(?:these|some|most|those) days|(?<!until )(?<!till )(?<!by )(?:on |this |last |that |in |since )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|night|day|month|week|morning|afternoon|evening|summer|winter|spring|autumn)s?|"
    r"(?:for|since|over|after|in the (?:last|past)) (?:the (?:last|past) )?(?:\w+ ){1,2}(?:hours?|days?|weeks?|months?|years?)|all (?:day|week|night|month))\b"
)


def barren(message: Message) -> bool:
    """Nothing in the reply is of use to the customer, whose problem stands open."""
    return _barren(message)


@remembered(64)
def _barren(message: Message) -> bool:
    if not situation(message).open or len(message.body) > _MOST:
        return False
    return not any(
        moves(each) & _HELPS
        or _OWNED.search(each.plain)
        or A_TIME.search(_WHEN.sub(" ", each.plain))
        or sum(c.isdigit() for c in each.raw) > 3
        for each in message.body
    )
