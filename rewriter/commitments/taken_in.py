"""What we looked at, read or watched, told in a reply in other words, or told of another thing."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.commitments.segments import word_for
from rewriter.commitments.shape import Commitment, Reading

# What the customer sent, taken in: "saw the clip" as "I've watched it".
_TOOK_IN = cues.compile(
    r"^\W*(?:(?:yes|ok|thanks),? )?(?:(?:i|we)(?:'ve| have)? )?(?:just |now )?(?:saw|seen|read|watched|viewed|heard)\b"
)
_LOOKED = frozenset({"look-into", "check", "find-out"})
_TAKEN_IN = cues.compile(
    r"\b(?:i|we)(?:'ve| have)? (?:just |now |also )?(?:saw|seen|read|watched|viewed|heard|been through|gone through|looked)\b"
)
_TAKEN_IT_IN = re.compile(rf"{_TAKEN_IN.pattern} (?:through |at )?(?:it|them|both|that|this)\b")


def taken_in(promise: Commitment, was: Reading, now: Reading) -> bool:
    """The reply says that we took it in, by the name of the same thing; of what they sent, "I've watched it" is enough."""
    sent = _TOOK_IN.search(promise.text.lower()) is not None
    if not sent and not (promise.strength == "done" and promise.does in _LOOKED):
        return False
    mine = about(promise, was)
    return any(
        not mine or (sent and _TAKEN_IT_IN.search(plain)) or any(mine & s.words for s in row)
        for plain, row in zip(now.plains, now.segments, strict=True)
        if _TAKEN_IN.search(plain)
    )


def else_taken_in(seen: Commitment, promise: Commitment, was: Reading, now: Reading) -> bool:
    """We looked at one thing, and the reply says that we took in another: "I checked the depot", "I've read your message"."""
    if promise.does not in _LOOKED or not _TAKEN_IN.search(seen.text.lower()):
        return False
    mine, theirs = about(promise, was), about(seen, now)
    return bool(mine and theirs) and not mine & theirs


def about(made: Commitment, text: Reading) -> frozenset[str]:
    """What a commitment's own stretches speak of besides its act."""
    return frozenset(w for s in text.within(made) for w in s.words if w.isalpha()) - {made.does, word_for(made.does)}
