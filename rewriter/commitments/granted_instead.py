"""Where a reply grants, or leaves open, or says without any no, the very thing that the draft denies."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.commitments.segments import Segment, words_of
from rewriter.commitments.shape import Reading
from rewriter.commitments.stands_for import A_NO, AN_ASIDE, HEADED, LEFT_SO
from rewriter.commitments.weakening import is_open


def granted(words: frozenset[str], now: Reading, *, half: bool = False) -> tuple[int, int, int] | None:
    """Where the reply grants, or leaves open (`half`: only that), the very thing that the draft denies."""
    for number, s in now.stretches:
        both = words & s.words
        if not both or not s.speaks or s.marks & {"no", "less", "doubt"}:
            continue
        if _heads_a_no(now, number, s) or LEFT_SO.search(now.plains[number]):
            continue
        plain = now.plains[number][s.start : s.end]
        if now.language == "en" and _WERE_IT.match(plain):
            continue  # "if it were urgent, he would have called": it isn't
        if "state" in s.marks and not is_open(plain):
            continue
        if (both == words and not half) or (len(both) * 2 >= len(words) and is_open(plain)):
            return number, s.start, s.end
    return None


_WERE_IT = re.compile(r"\W*(?:and |but )?if (?:it|that|this|there|they|he|she|anything|something) (?:were|was|had)\b")


def _heads_a_no(text: Reading, number: int, segment: Segment) -> bool:
    """The stretch only names what a no is said of: "CBC: no need"."""
    row = text.segments[number]
    at = row.index(segment)
    while at + 2 < len(row) and AN_ASIDE.fullmatch(text.plains[number], row[at + 1].start, row[at + 1].end):
        at += 1  # "raw files, though, aren't something we hand over"
    return (
        at + 1 < len(row)
        and HEADED.match(text.plains[number], row[at + 1].start) is not None
        and bool(row[at + 1].marks & {"no", "state"})
    )


def undenied(now: Reading, denied: frozenset[str]) -> tuple[int, int, int] | None:
    """Where the reply says all the words of what a no denies, and neither denies nor ties nor limits anything there."""
    for number, segments in enumerate(now.segments):
        words = frozenset(w for s in segments for w in s.words)
        if not denied <= words or any(s.marks & _HELD_BACK for s in segments) or LEFT_SO.search(now.plains[number]):
            continue
        best = max(segments, key=lambda s: len(s.words & denied))
        return number, best.start, best.end
    return None


_HELD_BACK = frozenset({"no", "state", "less", "cond", "limit", "doubt", "asks", "feels"})


_CAN_DO = re.compile(r"\b(?:we|i|you|they)(?: can| could| may|'ll| will)\b")


def offers_it(denied: frozenset[str], given: frozenset[str], piece: str) -> bool:
    """What seems to stand for the no offers the very thing: "we can send it by text instead"."""
    return denied <= given and _CAN_DO.search(piece) is not None and A_NO.search(piece) is None


_CANT = re.compile(r"\b(?:can't|cannot|unable to)\b")
_TIES = re.compile(r"\b(?:after|once|before|until|till|unless|if|when|without|as soon as)\b.*")
_CAN_STILL = re.compile(
    r"\b(?:we|i|you|they) (?:(?:can|could) (?:still|also|even)\b|(?:might|may|could)(?: well| perhaps| still)? be able to\b)"
)
_NO_SHOW = re.compile(r"\bno[- ]shows?\b")  # the "no" of a thing's name denies nothing


def can_still(plain: str, now: Reading) -> tuple[int, int, int] | None:
    """Where the reply says that it can be done all the same: "can't split it once it's printed" as "we can still split it"."""
    if not _CANT.search(plain):
        return None
    core = words_of(_TIES.sub("", plain), "en")
    for n, s in now.stretches:
        piece = now.plains[n][s.start : s.end]
        if core and core <= s.words and _CAN_STILL.search(piece) and not A_NO.search(_NO_SHOW.sub("", piece)):
            return n, s.start, s.end
    return None


_TO_SEE = cues.compile(
    r"(?:\b(?:is|are)|'s|'re) (?:an? )?(?:matter|question|thing|something|point)(?: that)? (?:i|we)(?:'d|'ll| would| will)? (?:(?:have|need|like|want) to )?(?:look|check|see|discuss|talk|go over|think|ask)\b"
)


def left_to_see(now: Reading) -> tuple[int, int, int] | None:
    """Where the reply calls it a matter that has yet to be looked at."""
    return next(((n, *m.span()) for n, plain in enumerate(now.plains) if (m := _TO_SEE.search(plain))), None)
