"""How far a hedge or a condition of an English sentence reaches: over what hangs on it, and not over what stands apart.

"It may come to three, which is the most we give" leaves both halves open; "it's on its way and should need two days" only
the days; and what the customer is told to do ("watch the meter") says of nothing how sure it is.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.commitments.conditions import tie
from rewriter.commitments.segments import Segment, words_of
from rewriter.commitments.shape import Reading
from rewriter.commitments.verbs import REMEDIES

_LEAD = r"(?:^|\b(?:and|so|then|or|meantime|instead|but) |[;:,] ?)\W*(?:(?:and|but|then|so|also|first|next|now|always|just|simply|kindly|in the meantime|meanwhile),? )*"
_DOING = (
    r"turn|keep|put|try|unplug|plug|make sure|check|watch|hold|remove|look|read|compare|restart|reset|wait|leave|have|start|stop|run|boil|wash|clean|save|note|test|measure|ask|tell|write|send|bring|call|"
    r"ring|open|close|press|pull|push|lift|charge|move|stay|see|see whether|contact|report|log|sign|do|don't|never"
)
_ORDER = cues.compile(
    rf"{_LEAD}(?:please (?!find|note|accept|be aware|see|rest)\w|(?:{_DOING})\b(?! (?:is|are|was|we|i)\b))"
)
_GUESSED = cues.compile(
    r"\b(?:may|might|could|maybe|perhaps|poss\w*|prob\w*|likely|should|would|usual(?:ly)?|normal(?:ly)?|general(?:ly)?|hope\w*|expect\w*|estimat\w*|about|around|roughly|aim\w*|plan\w*)\b"
)
_RELATIVE = re.compile(r"\W*(?:which|who|whose)\b(?! (?:means|is why|'ll|will)\b)")
_VERBLESS = re.compile(
    r"\W*(?:for|until|by|from|in|on|at|within|with|up to|between|after|before)\b(?![^,;]*(?:'ll\b|'s\b|\b(?:is|are|was|will|can|we|you|i|it|they)\b))"
)
_COMES = re.compile(r"\b(?:will|'ll|going to|guarantee\w*|promise\w*)\b")
_HEDGED_PART = cues.compile(
    r"(?:,| and|,? but) (?=(?:then |also |it |that |they )?(?:should|might|may|could|would|can be expected)\b)"
)


def tells_to(piece: str) -> bool:
    """The stretch tells the customer what to do."""
    return _ORDER.search(piece) is not None


def only_told(piece: str) -> bool:
    """What looks like a hedge is the customer's own look: "turn it off and see if it moves"."""
    return tells_to(piece) and not _GUESSED.search(piece)


def asks_to_do(piece: str, words: frozenset[str]) -> bool:
    """The stretch tells the customer to do something that hands them nothing."""
    return tells_to(piece) and not words & REMEDIES and not _COMES.search(piece)


def hangs_on_hedge(text: Reading, number: int, segment: Segment) -> bool:
    """The stretch goes on from one of its sentence that is hedged: "which is ...", "possible: for shows until ..."."""
    row = text.segments[number]
    at = row.index(segment)
    piece = text.plains[number][segment.start : segment.end]
    if at == 0 or _COMES.search(piece):
        return False
    if _RELATIVE.match(piece):
        return any("weak" in s.marks for s in row[:at])
    return "weak" in row[at - 1].marks and _VERBLESS.match(piece) is not None


def speaking_of(words: frozenset[str], piece: str, language: str) -> str:
    """The half of a stretch that speaks of these words, where only its second half is hedged: "it's on its way and should need two days"."""
    cut = _HEDGED_PART.search(piece) if language == "en" else None
    if cut is None:
        return piece
    plain, hedged = piece[: cut.start()], piece[cut.end() :]
    both = words & words_of(plain, "en")
    return plain if both and len(both) >= len(words & words_of(hedged, "en")) else piece


def said_plainly(was: Reading, number: int, hedged: Segment, words: frozenset[str], reply: Segment) -> bool:
    """All that a stretch of the reply shares with a hedged one of the draft, and more, stands plainly elsewhere in the draft."""
    both = words & reply.words
    for n, s in was.stretches:
        if (
            (n == number and s.start == hedged.start)
            or s.marks & _NOT_PLAIN
            or (n == number and "cond" in hedged.marks)
        ):
            continue
        told = s.words & reply.words
        if both < told and not any("cond" in o.marks for o in was.segments[n] if o is not s and n == number):
            return True
    return False


_NOT_PLAIN = frozenset({"weak", "doubt", "cond", "asks", "feels", "pending"})


_AND = re.compile(r"\W*(?:and|then)\b")


def case_first(now: Reading, number: int, segment: Segment) -> bool:
    """An order that is the case of what comes behind it: "miss the first of these, and the rest falls due"."""
    row, plain = now.segments[number], now.plains[number]
    behind = row[row.index(segment) + 1 :][:1]
    return bool(behind and _AND.match(plain, behind[0].start)) and plain[segment.start : segment.end].strip(
        " ,;:"
    ) in tie(plain, orders=True)
