"""Of what a draft denies an act, and whether a reply that speaks of the act denies it too, or speaks of something else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter.commitments.compare import same_act
from rewriter.commitments.costs import for_nothing
from rewriter.commitments.kept import denies
from rewriter.commitments.opposites import BUT_ONLY, turned_round
from rewriter.commitments.shape import RANK, Commitment, Reading
from rewriter.commitments.sides import other_side
from rewriter.commitments.verbs import HARMLESS, KNOWN, PROCESS

# "For what your plan covers, ask them."
_ABOUT_WHAT = re.compile(r"\W*(?:for|about|on|as for|of)? ?(?:what|whether|how much|which)\b")


def turned_to_yes(was: Reading, now: Reading) -> Iterator[Commitment]:
    """Commitments of the reply to what the draft denies."""
    denied = was.denied - was.named
    for commitment in now.commitments:
        if (
            commitment.does in denied
            and not commitment.negated
            and not _ABOUT_WHAT.match(commitment.text.lower())
            and not denies(now, commitment)
            and not any("state" in s.marks for s in now.within(commitment))
            and _denied_of(was, now, commitment)
            and commitment.strength in ("done", "will", "aim")
            and commitment.does not in PROCESS | HARMLESS
            and not any(c.negated is False and same_act(c, commitment) for c in was.commitments)
            and not _kept_otherwise(was, now, commitment)
        ):
            yield commitment


def turned_to_no(was: Reading, now: Reading) -> Iterator[Commitment]:
    """Denials in the reply of what the draft commits to."""
    for commitment in now.commitments:
        if (
            commitment.negated
            and commitment.does in KNOWN - was.denied
            and any(c.does == commitment.does and not c.negated and c.rank >= _AIM for c in was.commitments)
            and not any(c.does == commitment.does and not c.negated for c in now.commitments)
        ):
            yield commitment


_AIM = RANK["aim"]


def _denied_of(was: Reading, now: Reading, commitment: Commitment) -> bool:
    """The draft denies this act of the same thing: "not on Sunday" says nothing of Saturday."""
    said = _near(now, commitment)
    noes = [s.words for _, s in was.stretches if "no" in s.marks and commitment.does in s.words]
    return not noes or any(len(words) <= _ACT_ALONE or words & said - {commitment.does} for words in noes)


def _kept_otherwise(was: Reading, now: Reading, commitment: Commitment) -> bool:
    """What the draft denies is denied beside it, of the thing that it is denied of, or is a condition turned round."""
    noes = [
        (s, was.plains[n][s.start : s.end]) for n, s in was.stretches if "no" in s.marks and commitment.does in s.words
    ]
    if any(for_nothing(piece) for _, piece in noes):
        return True
    if any(
        BUT_ONLY.match(was.plains[n], s.start) and s.words & _near(now, commitment) - {commitment.does}
        for n, s in was.stretches
        if any(o.marks & {"no"} and commitment.does in o.words for o in was.segments[n])
    ):
        return True  # "the concert isn't cancelled, only the support act"
    own = now.plains[commitment.sentence]
    for s, piece in noes:
        if turned_round(piece, own) or other_side(piece, own):
            return True
        mine, beside = s.words - {commitment.does}, _near(now, commitment)
        if beside - mine - {commitment.does} and any(
            "no" in r.marks and mine & r.words and not mine & beside & r.words for _, r in now.stretches
        ):
            return True
    return False


def _near(text: Reading, commitment: Commitment) -> frozenset[str]:
    """What is spoken of where a commitment stands."""
    return frozenset(w for s in text.within(commitment) for w in s.words)


_ACT_ALONE = 2  # words of a no that names little more than the act
