"""A thing that the draft says there is none of, told by the reply as one there is: "no tickets left" as "tickets left"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.segments import words_of
from rewriter.commitments.shape import Reading

_PIECE = re.compile(r"[^,;:.!?()–]+")
_BESIDE_IT = (  # what may stand before the thing that there is, or is none of
    r"(?:(?:sorry|i'm afraid|afraid|unfortunately|sadly|but|and|so|well|also|as|because|cos|since|there's|there (?:is|are|was|were)|"
    r"(?:we|i|they)(?:'ve| have)?(?: got)?|it's|that's|now|still|currently) )*"
)
_NONE_OF = re.compile(  # "no" before a thing, and no answer: "no we can't" speaks of no "we"
    rf"{_BESIDE_IT}no (?P<what>(?!(?:i|we|you|it|they|he|she|that|this|these|those|there|the|your|our|my|its|only|just|not|yes|sorry|thanks|please|problem|worries)\b|\w+'(?:s|m|re|ve|ll|d)\b)[a-z][^\n]*)"
)
_SOME_OF = re.compile(rf"{_BESIDE_IT}(?:(?:an?|some|any) )?(?P<what>[^\n]+)")
_IN_A_NO = cues.compile(
    r"n't\b|\b(?:no|not|never|none|nothing|nobody|neither|nor|without|cannot|unable|impossible|hardly)\b"
)


def without_its_no(was: Reading, now: Reading) -> Iterator[tuple[int, int, int]]:
    """Where the reply says what the draft says there is none of, and of the no nothing: "no tickets left" as "tickets left"."""
    if was.language != "en" or now.language != "en":
        return
    none_of = {
        none["what"].rstrip()
        for plain, part in zip(was.plains, was.parts, strict=True)
        if part.role == "body" and not part.question and "no " in plain
        for piece in _PIECE.findall(plain)
        if (none := _NONE_OF.match(piece.lstrip()))
    }
    if not none_of:
        return
    for number, (plain, part) in enumerate(zip(now.plains, now.parts, strict=True)):
        if part.role != "body" or part.question or _IN_A_NO.search(plain):
            continue
        for piece in _PIECE.finditer(plain):
            some = _SOME_OF.match(piece.group().strip())
            if some and some["what"] in none_of and not _denied_elsewhere(now, number, words_of(some["what"], "en")):
                yield number, piece.start(), piece.end()
                return


def _denied_elsewhere(now: Reading, number: int, words: frozenset[str]) -> bool:
    """Another sentence of the reply says no to it."""
    return any(n != number and s.marks & {"no", "state", "less"} and s.words & words for n, s in now.stretches)
