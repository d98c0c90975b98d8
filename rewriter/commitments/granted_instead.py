"""Where a reply grants, or leaves open, or says without any no, the very thing that the draft denies."""

from __future__ import annotations

from rewriter.commitments.segments import Segment
from rewriter.commitments.shape import Reading
from rewriter.commitments.stands_for import AN_ASIDE, HEADED, LEFT_SO
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
        if "state" in s.marks and not is_open(plain):
            continue
        if (both == words and not half) or (len(both) * 2 >= len(words) and is_open(plain)):
            return number, s.start, s.end
    return None


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
