"""Which words of a clause a text holds already, in whatever form: what is new may be invented, what is not may be a paraphrase."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from rewriter.commitments.segments import words_of
from rewriter.lexicon import DAY, ROOT
from rewriter.remembered import remembered

Found = tuple[int, int, str]  # where in a sentence, and a key of claimed.WHY
TO_END = r"(?:[^,;:.!?()–]|[.:](?=\d))"  # one more character of the same clause
STARTS = r"(?:^\W*|[,;:–] ?|\b(?:and|but|so|as|that|because) )"  # where a clause begins

# Where one of these stands before a claim, it is no claim.
OPEN_YET = r"if|whether|when|unless|as soon as|think|hope|sorry|how|why|what|(?:once|until|till|after) (?:it|we|you|he|she|they|i|the|your|that|we've|i've)"
# Our side has turned to somebody: to whom and how may be said in other words.
SPOKEN = re.compile(
    r"\b(?:(?:e-?)?mailed|msgd|messaged|texted|put (?:it|this|that|your \w+) to|told|asked|rang|rung|called|phoned|contacted|chased|spoke|spoken|wrote|flagged|passed|escalated|forwarded|knows?|aware|reported|informed|notified|raised|referred)\b"
)

# Verbs of one act that do not begin alike.
_ACTS = (
    "collect pick fetch come get pop",
    "change amend move reschedul rebook switch swap exchang edit redirect chang alter updat pick choos new another other",
    "cancel stop end terminat",
    "claim appl request reimburs refund expens receipt",
    "return send bring back",
    "reorder order buy again",
    "upgrad downgrad switch chang plan",
    "transfer move pass giv",
    "extend longer extension renew keep",
    "refus reject declin turn",
    "split cut divid halv",
    "resell sell resal resold",
)  # fmt: skip


@lru_cache(maxsize=64)
def family(act: str) -> tuple[str, ...]:
    """The beginnings of all words for the same act; empty for an act of no family."""
    families = [line.split() for line in _ACTS]
    return tuple(root for line in families if any(act.startswith(root) for root in line) for root in line)


_DAY = re.compile(rf"{DAY}$")


@remembered(64)
def _roots(text: str) -> frozenset[str]:
    return frozenset(w[:ROOT] for w in words_of(text, "en"))


def split(clause: str, text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The content words of a clause that the text does not hold, and those that it does."""
    words, roots = words_of(clause, "en"), _roots(text)
    old = frozenset(
        w
        for w in words
        if w[:ROOT] in roots or (len(w) > 2 and w[:ROOT] in text) or (_DAY.match(w, 0) and w[:3] in text)
    )
    return words - old, old


def fresh(word: str, text: str) -> bool:
    """The verb says something, and the text holds neither it nor another word for the same act."""
    new, old = split(word, text)
    return bool(new) and not old and not any(root in text for root in family(word))


def unbacked(
    claims: Iterable[tuple[re.Pattern[str], re.Pattern[str]]], said: str, ours: str, unless: re.Pattern[str]
) -> Iterator[re.Match[str]]:
    """What is claimed in `said`, each claim beside how our side might have put it and did not; behind `unless` it is none."""
    for claimed, backed in claims:
        hit = claimed.search(said)
        if hit and not backed.search(ours) and not unless.search(said, 0, hit.start()):
            yield hit
