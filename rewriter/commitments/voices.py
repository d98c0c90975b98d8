"""One act in two voices, and acts that are named only to say that they cannot be: no promise grows there.

"We keep the bed" and "the bed is kept" are as firm, where nothing tells that it has been done already. "There's no date I
could give", "a date I can only name once they decide" give nothing: they turn down, or wait for another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from rewriter import cues
from rewriter.commitments.shape import Commitment, Reading
from rewriter.commitments.verbs import REMEDIES
from rewriter.lexicon import DAY

_PASSIVE = cues.compile(
    r"(?:\b(?:is|are|gets?)|'s|'re) (?:(?!now\b|already\b|just\b|been\b)[a-z]+ )?(?!been\b)[a-z]{2,}(?:ed|en|pt|id|ld|nt|ut|et)\b"
)
_STILL_TO_DO = cues.compile(
    r"\b(?:will|would|shall|going to|gonna|can|could|may|might|must|should|try|hope|aim|plan)\b|'(?:ll|d)\b|(?:'m|'re|\bam|\bare|\bis|'s) \w+ing\b"
)
_BY_US = re.compile(r"\bby (?:us|me)\b|\bby (?:our|my|the|one of our) \w+")
# What goes on as long as it is done: "the bed is kept" tells of no end that has been reached.
_LASTS = frozenset({"keep", "keep-aside", "stay", "store", "serve", "use", "count", "clean", "need", "check", "hold"})
_WHEN = cues.compile(
    rf"\b(?:then|each|every|always|after|past|until|till?|before|if|once|when|from|during|while|on|by|at|for (?:\d+|an?|one|two|three|four|five|six|the)|{DAY}s?)\b"
)


def as_told(commitment: Commitment, given: Iterable[Commitment]) -> bool:
    """The passive of what our side says it does: "the bed is kept until May" for "we keep the bed until May"."""
    text = commitment.text.lower()
    if commitment.strength != "done" or not _PASSIVE.search(text):
        return False
    plain = [c for c in given if c.strength == "will" and not _STILL_TO_DO.search(c.text.lower())]
    if not plain:
        return False
    if _BY_US.search(text) or commitment.when:
        return True
    return commitment.does not in REMEDIES and (commitment.does in _LASTS or _WHEN.search(text) is not None)


_TOLD = "date|day|time|hour|eta|answer|figure|price|number|slot|result|reason|name|estimate"
_TELL = r"(?:give|tell|name|say|offer|confirm|quote|state|promise)"
NO_SUCH = cues.compile(
    r"(?:\bno|n't (?:an?|any|one|the)|\bnot (?:an?|any|one)|\bnothing|\bnone|\bneither) (?!need\b|worr|problem\b|doubt\b|rush\b|trouble\b|matter\b|reason\b)(?:[\w'-]+ ){0,4}?(?:(?:that|which) )?(?:i|we)(?:'m| am|'re| are)? (?:can|could|may|might|able to|allowed to)\b"
)
ONLY_ONCE = cues.compile(
    rf"\b(?:{_TOLD})s?\b[^;.!?]{{0,30}}\b(?:i|we)(?:'m| am|'re| are)? (?:can|could|able to) (?:only {_TELL}|{_TELL}(?: you| it)? only)\b|"
    rf"\b(?:i|we) can only {_TELL}(?: you)?(?: an?| the| any)? (?:\w+ )?(?:{_TOLD})\b"
)


def beyond_us(commitment: Commitment, said: Reading, sources: tuple[Reading, ...]) -> bool:
    """The act is named as one that we cannot do, or only once another has decided, where our side says no or that it does not know."""
    if commitment.who != "we" or commitment.rank > 1:
        return False
    plain = said.plains[commitment.sentence]
    start = commitment.start - said.parts[commitment.sentence].start
    near = plain[max(0, start - _NEAR) : start + len(commitment.text) + 2]
    return ONLY_ONCE.search(near) is not None and any(
        s.marks & {"no", "doubt"} for r in sources for _, s in r.stretches
    )


_NEAR = 40  # characters before an act in which it may be denied
