"""What cannot be done, said to be possible: "it can't be removed" as "it can be removed".

The act and all that it is said of must stand in one stretch of the reply: "not on Sunday" says nothing of Saturday.
"""

from __future__ import annotations

from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.segments import words_of
from rewriter.commitments.shape import Reading
from rewriter.commitments.sides import other_side

_CANNOT = cues.compile(
    r"\b(?:can't|cannot|can not|couldn't|(?:isn't|aren't|not|'m not|'re not) able to|unable to|(?:isn't|not) possible to)(?: \w+ly| just| simply)? (?:be )?(?P<act>[a-z]{3,})"
)
_CAN = cues.compile(r"\b(?:can|could|may|able to|possible to)(?: \w+ly| also| still| just)? (?:be )?(?P<act>[a-z]{3,})")
_HELD_BACK = frozenset({"no", "state", "asks", "feels", "doubt"})
_BUT_FOR = cues.compile(r"\b(?:without|except|unless|instead|rather than|apart from|only|hardly)\b")


def contrary(was: Reading, now: Reading) -> Iterator[tuple[int, int, int]]:
    """Where the reply says that it can be done, of the very thing, and nowhere that it cannot."""
    if was.language != "en" or now.language != "en":
        return
    kept = {raw.strip() for raw in now.raws}
    denied = [
        (words_of(m["act"], "en"), s, was.plains[n][s.start : s.end])
        for n, s in was.stretches
        if "no" in s.marks and not s.marks & {"asks", "doubt"} and was.raws[n].strip() not in kept
        for m in _CANNOT.finditer(was.plains[n], s.start, s.end)
    ]
    if not denied:
        return
    for number, s in now.stretches:
        if s.marks & _HELD_BACK:
            continue
        piece = now.plains[number][s.start : s.end]
        if _BUT_FOR.search(piece):
            continue
        for m in _CAN.finditer(piece):
            act = words_of(m["act"], "en")
            for own, no, text in denied:
                if not (own & act and no.words - own and no.words <= s.words) or other_side(text, piece):
                    continue
                if "cond" in s.marks and "cond" not in no.marks:
                    continue  # with the right form it can
                if not any("no" in o.marks and own & o.words for _, o in now.stretches):
                    yield number, s.start, s.end
                    return
