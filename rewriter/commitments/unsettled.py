"""What a draft says that nobody knows, or is not sure of, and where a reply says it flatly."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.segments import Segment, words_of
from rewriter.commitments.shape import Freed, Reading
from rewriter.commitments.verbs import PROCESS
from rewriter.commitments.weakening import is_open
from rewriter.lexicon import ROOT


def settled(was: Reading, now: Reading, number: int, said: list[tuple[int, Segment]]) -> Iterator[Freed]:
    """Where the reply knows what a sentence of the draft does not."""
    text = was.plains[number]
    if unsure := _UNSURE.search(text):
        yield from _sure_now(now, unsure[1], said)
    if was.language == "en" and (open_still := _WHETHER.search(text)):
        yield from _settled(now, words_of(open_still["what"], "en"))


# "Not sure it fits", and the verb that is not sure.
_UNSURE = cues.compile(
    r"\b(?:not sure|unsure|not certain|don't know|no idea|can't say)(?: if| whether| that)? (?:it|this|that|they|he|she) (?!is\b|are\b|was\b|will\b|can\b)([a-z]{3,})"
)


def _sure_now(now: Reading, verb: str, said: list[tuple[int, Segment]]) -> Iterator[Freed]:
    """Where the reply says outright what the draft is not sure of."""
    stated = re.compile(rf"\b(?:it|this|that|they|he|she) {re.escape(verb)}\b")
    near = [(n, s) for n, s in said if stated.search(now.plains[n][s.start : s.end])]
    held = frozenset({"weak", "doubt", "no", "cond"})
    if near and not any(s.marks & held or now.around(n) & {"doubt"} for n, s in near):
        n, s = near[0]
        yield Freed(n, s.start, s.end, "weak")


# "Don't know if you'd be penalised": what nobody knows.
_WHETHER = cues.compile(
    r"\b(?:don't know|can't (?:yet )?(?:say|tell(?: you)?|promise)|not sure|unsure|no idea)(?: yet| now)? (?:if|whether) (?P<what>[^,;.!?]{3,60})"
)
_FLAT = cues.compile(r"\b(?:won't|will|is|isn't|are|aren't|does|doesn't)\b|'ll\b|'s\b")
_UNSETTLED = frozenset({"doubt", "weak", "cond", "asks", "feels", "tells"})


def _settled(now: Reading, what: frozenset[str]) -> Iterator[Freed]:
    """Where the reply says flatly, yes or no, what the draft says nobody knows, and nowhere that nobody does."""
    stems = {w[:ROOT] for w in what if len(w) >= ROOT and w.isalpha()}
    near = [(n, s) for n, s in now.stretches if stems & {w[:ROOT] for w in s.words}]
    if any(s.marks & _UNSETTLED or now.around(n) & {"doubt"} or is_open(now.plains[n]) for n, s in near):
        return
    for n, s in near:
        if s.words & PROCESS or not _FLAT.search(now.plains[n], s.start, s.end):
            continue
        yield Freed(n, s.start, s.end, "weak")
        return
