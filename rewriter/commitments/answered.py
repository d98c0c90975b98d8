"""The customer's own yes-or-no question, said again as a sentence behind the bare answer that our side gives to it."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.commitments.novelty import split

_BARE = re.compile(
    r"\W*(?:sorry,? )?(?:(?P<no>no|nope|nah)|yes|yep|yeah|yup)(?: (?:please|thanks|thank you|sorry))?\W*(?:$|[.,;:!\n–]| - )"
)
_ASKED = cues.compile(
    r"(?:^|[.!?;:,\n] ?|\b(?:and|but|so|or|hi|hello|hey) )(?P<does>will|would|does|do|did|is|are|can|could|has|have|was|were|must|should|am) (?P<what>[^.!?;\n]{3,120})\?"
)
_NOT = cues.compile(r"n't\b|\b(?:not|no|never|none|nothing|nobody|cannot|without)\b")
_HELD = cues.compile(r"\b(?:if|unless|maybe|may|might|perhaps|probably|whether|once|until|refund|replace)\b")
_OPENS = re.compile(r"\W*(?:(?:no|nope|yes|yep|yeah|yup|of course|absolutely|certainly)\b\W*)+")


def says_no(answer: str) -> bool | None:
    """The bare answer that a text opens with is a no; None where it opens with none."""
    bare = _BARE.match(answer)
    return None if bare is None else bare["no"] is not None


def questions(theirs: str) -> list[re.Match[str]]:
    """The yes-or-no questions of the customer: how each begins (`does`) and `what` it asks; one with a no in it has no plain yes."""
    return [m for m in _ASKED.finditer(theirs) if not _NOT.search(m["what"])]


def asks_ahead(theirs: str) -> bool:
    """All that the customer asks is what will be: a bare yes to it tells of nothing that is done."""
    asked = questions(theirs)
    return bool(asked) and all(m["does"] in ("will", "would") for m in asked)


def restates(piece: str, ours: str, theirs: str) -> bool:
    """A clause only says in a sentence what our side's bare yes or no answers: all its words are of the question or ours."""
    no = says_no(ours)
    if no is None:
        return False
    said = _OPENS.sub("", piece, count=1)
    if (_NOT.search(said) is not None) != no or _HELD.search(said):
        return False
    return any(split(said, m["what"])[1] and not split(said, f"{m['what']}\n{ours}")[0] for m in questions(theirs))


def clause_at(text: str, start: int, end: int) -> str:
    """The clause of a sentence in which [start, end) stands, from stop to stop."""
    left = max((text.rfind(c, 0, start) for c in ",;:.!?–"), default=-1) + 1
    right = min((at for c in ",;:.!?–" if (at := text.find(c, end)) >= 0), default=len(text))
    return text[left:right]
