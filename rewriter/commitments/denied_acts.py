"""Of what a draft denies an act, and whether a reply that speaks of the act denies it too, or speaks of something else."""

from __future__ import annotations

from rewriter.commitments.costs import for_nothing
from rewriter.commitments.opposites import turned_round
from rewriter.commitments.shape import Commitment, Reading
from rewriter.commitments.sides import other_side


def denied_of(was: Reading, now: Reading, commitment: Commitment) -> bool:
    """The draft denies this act of the same thing: "not on Sunday" says nothing of Saturday."""
    said = _near(now, commitment)
    noes = [s.words for _, s in was.stretches if "no" in s.marks and commitment.does in s.words]
    return not noes or any(len(words) <= _ACT_ALONE or words & said - {commitment.does} for words in noes)


def kept_otherwise(was: Reading, now: Reading, commitment: Commitment) -> bool:
    """What the draft denies is denied beside it, of the thing that it is denied of, or is a condition turned round."""
    noes = [
        (s, was.plains[n][s.start : s.end]) for n, s in was.stretches if "no" in s.marks and commitment.does in s.words
    ]
    if any(for_nothing(piece) for _, piece in noes):
        return True
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
