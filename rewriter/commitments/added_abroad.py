"""What a reply in one of six languages puts on top: for nothing, as a certain outcome, by an hour it points at.

None of it needs one of the acts that the reading by clauses knows: "breakfast is on us", "I'll make sure the site works",
"you'll have the answer before that". Each is held against all that our side said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter.commitments.costs_abroad import charges, for_nothing
from rewriter.commitments.shape import Reading
from rewriter.commitments.surety import surety
from rewriter.commitments.tongues import spoken

_NO_GIFT = frozenset({"asks", "feels", "doubt"})
_NO_RESULT = frozenset({"asks", "feels", "no", "tells"})


def added_abroad(
    now: Reading, sources: tuple[Reading, ...], known: set[str], asked: Reading
) -> Iterator[tuple[int, int, int, str]]:
    """Each such stretch: its sentence, where it stands there, and the kind of an `additions.Addition`."""
    language = now.language
    words, tongue = surety(language), spoken(language)
    said = [plain for source in sources for plain in source.plains]
    free = (
        any("free" in s.named for s in sources)
        or any(for_nothing(plain, language) for plain in said)
        or _spared(sources[0], asked)
    )
    vouched = any(map(words["sees_to_it"].search, said)) or any(map(words["vouches"].search, said))
    timed = any(map(words["by_then"].search, said))
    for number, plain in enumerate(now.plains):
        part = now.parts[number]
        if now.raws[number].strip() in known or part.role != "body" or part.question:
            continue
        if not vouched and (hit := words["vouches"].search(plain)) and not _only_feels(plain, hit.end(), language):
            if not tongue["denied"].search(plain, max(0, hit.start() - _NEAR), hit.end() + _BEHIND):
                yield number, hit.start(), len(plain), "first"
                continue
        if (hit := words["gesture"].search(plain)) and not any(map(words["gesture"].search, said)):
            if not tongue["denied"].search(plain, max(0, hit.start() - _NEAR)):
                yield number, hit.start(), len(plain), "gift"
                continue
        for s in now.segments[number]:
            piece = plain[s.start : s.end]
            if not free and not s.marks & _NO_GIFT and for_nothing(piece, language):
                if not any(w.search(piece) for w in (tongue["echo"], words["whether"])) and (
                    _OUR_WISH.search(piece) or not words["wishes"].search(piece)
                ):
                    yield number, s.start, s.end, "free"
            elif not s.marks & _NO_RESULT and _new_day(piece, said, language):
                yield number, s.start, s.end, "time"
            elif not timed and not s.marks & _NO_RESULT and (hit := words["by_then"].search(piece)):
                rest = piece[: hit.start()] + " " + piece[hit.end() :]
                held = (tongue["told"], tongue["may"], tongue["aim"], words["perhaps"], words["whether"])
                if words["comes_of_it"].search(rest) and not any(w.search(rest) for w in held):
                    yield number, s.start, s.end, "time"


_PERFECT = re.compile(  # "you've waited today": "have" of what was
    r"\b(?:hab\w*|hast|heb\w*|heeft) .{0,120}\b(?:\w*ge\w+(?:t|en|d)|(?:er|be|ver|ont)\w+(?:t|en|d))\W*$"
)


def _new_day(piece: str, said: list[str], language: str) -> bool:
    """The customer will have it on a day that no source names: "and tonight you'll have it"."""
    words, tongue = surety(language), spoken(language)
    day = words["tonight"].search(piece)
    if (
        day is None
        or _PERFECT.search(piece)
        or not words["you_have"].search(piece)
        or any(day.group() in plain for plain in said)
    ):
        return False
    held = (tongue["told"], tongue["may"], tongue["aim"], tongue["echo"], tongue["condition"], words["perhaps"])
    return not any(w.search(piece) for w in held)


_OUR_WISH = re.compile(
    r"\b(?:wir (?:möchten|würden)|möchten wir|würden wir|nous (?:souhait|aimer|voudr)\w+|serions|nos gustaría|quer(?:emos|ríamos)|gostaríamos|vorremmo|vogliamo|saremmo|we willen|wij willen|willen we|graag uit)\b"
)
_NEAR = 24  # characters before an assurance in which a word of denial denies it
_BEHIND = 8


def _spared(draft: Reading, asked: Reading) -> bool:
    """They ask whether they must pay, and the draft says no or that there is no need."""
    language = draft.language
    if not any(charges(plain, language) or for_nothing(plain, language) for plain in asked.plains):
        return False
    need_not, tongue = surety(language)["need_not"], spoken(language)
    return any(need_not.search(plain) or tongue["bare"].match(plain) for plain in draft.plains) or any(
        "yes" in s.marks for row in draft.segments[:1] for s in row[:1]
    )


def _only_feels(plain: str, at: int, language: str) -> bool:
    """What is vouched for is how we feel: "I assure you that we take this seriously"."""
    return surety(language)["felt"].search(plain, at) is not None
