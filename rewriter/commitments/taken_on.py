"""What a draft leaves to others or only tries, and a reply promises: "we can't do it for you" as "we'll do it for you", "we try to, when boarding starts" as what will be then."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.segments import words_of
from rewriter.commitments.shape import Freed, Reading
from rewriter.commitments.weakening import is_open
from rewriter.lexicon import ROOT


def taken_on(was: Reading, now: Reading, known: frozenset[str]) -> Iterator[Freed]:
    """Each such stretch of an English reply."""
    if was.language != "en" or now.language != "en":
        return
    yield from _for_them(was, now, known)
    yield from _tried_then(was, now, known)


# What we do not do in the customer's place, or they have to do themselves.
_NOT_BY_US = cues.compile(
    r"\b(?:we|i) (?:can't|cannot|can not|don't|won't|couldn't|aren't able to|'re not able to|are not able to) (?:do|send|file|submit|handle|arrange|book|cancel|apply|register|fill (?:it|that|this) (?:in|out)|change|pay|claim|pass|forward)\b[^,;.!?]{0,30}? for (?:you|him|her|them)\b|"
    r"\byou(?:'ll| will)? (?:have to|need to|must) [^,;.!?]{2,60}\byourself\b"
)
_FOR_THEM = cues.compile(
    r"\b(?:we|i)(?:'ll| will| can|'re going to|'d be (?:happy|glad) to) (?:gladly |happily |then |also |just )*(?!not\b|ask\b|check\b|see\b|look\b|tell\b|explain\b|find\b)(?P<act>[a-z]{3,}\b[^,;.!?]{2,60}?) for (?:you|him|her|them)\b"
)


def _for_them(was: Reading, now: Reading, known: frozenset[str]) -> Iterator[Freed]:
    """The reply does in the customer's place what the draft says we do not."""
    for number, plain in enumerate(was.plains):
        if not _NOT_BY_US.search(plain) or was.parts[number].question:
            continue
        about = {w[:ROOT] for row in was.segments[max(0, number - 1) : number + 1] for s in row for w in s.words}
        for n, said in enumerate(now.plains):
            if now.raws[n].strip() in known:
                continue
            for m in _FOR_THEM.finditer(said):
                if about & {w[:ROOT] for w in words_of(m["act"], "en")}:
                    yield Freed(n, m.start(), m.end(), "limit")


_TRIES = cues.compile(
    r"\b(?:we|i|they|the [a-z]+)(?:'ll| will| always| usually| normally)* (?:try|tries|aim|aims|hope|hopes|do our best|do what we can) to\b[^;.!?]{2,80}?\b(?P<case>(?:when|once|after|as soon as|before|by) [^,;.!?]{3,40})"
)
_CERTAIN = re.compile(r"\b(?:will|'ll)\b(?! (?:not|try|do (?:my|our|their)|see|aim|hope|ask|check|look)\b)")
_HEDGED = re.compile(
    r"\b(?:tr(?:y|ies|ying)|aims?|aiming|hopes?|hoping|best|may|might|should|where possible|if possible|if (?:we|they) can|endeavou?rs?)\b"
)


def _tried_then(was: Reading, now: Reading, known: frozenset[str]) -> Iterator[Freed]:
    """What is tried at some time is told as what will be at that time, with no word of trying."""
    for plain in was.plains:
        for m in _TRIES.finditer(plain):
            case = words_of(m["case"], "en")
            if len(case) < _ENOUGH:
                continue
            for n, said in enumerate(now.plains):
                sure = _CERTAIN.search(said)
                if sure is None or now.raws[n].strip() in known or not case <= words_of(said, "en"):
                    continue
                around = now.plains[max(0, n - 1) : n + 2]
                if not any(_HEDGED.search(text) or is_open(text) for text in around):
                    yield Freed(n, sure.start(), len(said), "weak")
                    return


_ENOUGH = 2  # words that tell one time from another
