"""Absolutes: never again, always, nothing can; said of what nobody can keep."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice, repeat

from rewriter import cues
from rewriter.clause import clauses
from rewriter.text import Sentence

from . import _certainty as words
from . import _prediction as prediction
from ._stated import MOST, own_at, trimmed

_UNSAID = cues.compile(
    r"(?:\b(?:can't|couldn't|won't|don't|wouldn't|never|nobody can|no one can|wish i could|would love to|can hardly)\b[^.;!?]{0,16}\b(?:say|promise|guarantee|claim|tell|swear|certain|sure)|\bhop(?:e|ing)|\bmake sure|\bwhether|\bif)\b[^.;!?]{0,30}$"
)
_SUPPOSED = re.compile(r"\bif\b[^,]{0,60}$")
_DOES_NOT = re.compile(r"(?:doesn't|don't) ")
_NO_MONEY = re.compile(r"never get (?:a|your|any) (?:refund|money)")
_OURS_TO_LEAVE = re.compile(  # what we alone do, and will leave undone: "we won't turn it off again"
    r"(?:(?:and|but|so|,)? ?(?:we|i) )(?:won't|will not) (?:turn|switch|shut|cut|charge|bill|take|send|call|ring|write to|contact|email|text|move|touch|close|open|ask) "
)
_TELL_AGAIN = re.compile(  # what we ask of them is ours to say
    r"won't (?:have|need) to (?:tell|explain|repeat|say|go through|send|write|fill|show|pay|ring|call)\b|needn't (?:tell|explain|repeat)\b"
)
_SAYS_SO = re.compile(r"\b(?:says? (?:the|our|your|their)|according to) ")
_LAST = re.compile(r"(?:that|this|it)?(?:'s| is|'ll be| will be) the ")  # "so" before it draws a conclusion


def absolutes(sentence: Sentence) -> Iterator[tuple[int, int, str, bool]]:
    """Where a sentence says what nobody can keep: start, end, sort, and whether it is sure to be one."""
    text = sentence.plain
    both = chain(zip(words.ABSOLUTE.finditer(text), repeat(True)), zip(words.ALWAYS.finditer(text), repeat(False)))
    places = [(*match.span(), sure) for match, sure in islice(both, MOST)]
    for clause in clauses(sentence)[:40]:
        if match := prediction.absolute(clause):
            places.append((clause.start + match.start(), clause.start + match.end(), False))
    for place, end, sure in places:
        said = text[place:end]
        before = text[max(0, place - 80) : place]
        ensured = words.ENSURE.search(before)
        if not own_at(sentence, place) or words.DENIED.search(before) or _SUPPOSED.search(before):
            continue
        if not sure and (_UNSAID.search(before) or _SAYS_SO.search(text, end)):
            continue
        if not ensured and ((words.EFFORT.search(before) and not _LAST.match(said)) or _DOES_NOT.search(said)):
            continue
        if _TELL_AGAIN.search(text, place, end + 24):
            continue
        if _OURS_TO_LEAVE.match(text[max(0, place - 4) : end]):
            continue
        if _NO_MONEY.search(said):
            continue
        start = place - len(ensured.group()) if ensured else place
        yield (*trimmed(text, start, end), "absolute", sure)
