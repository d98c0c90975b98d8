"""What a draft leaves open, ties or caps, and whether a reply still does.

For each stretch of the draft that hedges ("may", "we'll try", "if it is in stock", "up to", "business days") the reply is
searched for stretches that speak of the same. One of them hedged is enough; if all of them are certain, the promise grew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.caps import UP_TO, all_days, uncapped
from rewriter.commitments.extent import anywhere
from rewriter.commitments.scope import asks_to_do, case_first, hangs_on_hedge, only_told, said_plainly
from rewriter.commitments.segments import Segment, alike, segments, telling, words_of
from rewriter.commitments.shape import Freed, Reading
from rewriter.commitments.tongues import both_tied, possible_as_can
from rewriter.commitments.unsettled import settled
from rewriter.commitments.untied import OPENS, untied
from rewriter.commitments.verbs import PROCESS, REMEDIES
from rewriter.commitments.voices import ONLY_ONCE
from rewriter.commitments.weakening import is_open
from rewriter.lexicon import SHORT_ROOT

_ONLY = cues.compile(
    r"\bonly\b|\bsolely\b|\bexclusively\b|\bnur\b|\bseulement\b|\buniquement\b|\bsolo\b|\bsólo\b|\bapenas\b|\bsomente\b|\bsoltanto\b|\balleen\b"
)


def freed(was: Reading, now: Reading, known: frozenset[str]) -> Iterator[Freed]:
    """Where the reply lost a hedge, a condition or a limit of the draft."""
    yield from _answered_yes(was, now, known)
    orders = [
        (n, s)
        for n, s in now.stretches
        if {"tells", "free"} <= s.marks and s.words & REMEDIES and now.raws[n].strip() not in known
    ]
    said = [
        (n, s)
        for n, s in now.stretches
        if s.speaks and s.words and now.raws[n].strip() not in known and not _happened(now, n, s)
    ]
    if not said:
        return
    kept = {raw.strip() for raw in now.raws}
    for number in dict.fromkeys(n for n, _ in was.stretches):
        text, row = was.plains[number], was.segments[number]
        if was.raws[number].strip() in kept:
            continue
        for at, segment in enumerate(row):
            piece = text[segment.start : segment.end]
            if segment.marks & {"asks", "feels"}:
                continue
            words = segment.words
            if not words and at:
                words = row[at - 1].words
            if orders and segment.marks & {"limit", "cond"} and "free" not in segment.marks:
                yield from (
                    Freed(n, s.start, s.end, "free")
                    for n, s in orders
                    if words & s.words & REMEDIES and not s.marks & {"limit", "no"}
                )
            near = [(n, s) for n, s in said if alike(words, s.words)]
            if not near:
                continue
            yield from _raised(was, now, number, segment, near)
            if UP_TO.search(piece):
                yield from uncapped(now, segment, near)
            elif was.language == "en" and grants(piece) and (most := anywhere(piece, words, now, near)):
                yield from _lost("limit", now, [(n, s) for n, s in most if not s.marks & {"no", "cond"}], most)
            elif (
                _ONLY.search(piece)
                and "shove" not in segment.marks
                and (grants(piece) or (_IS_ONLY.search(piece) and any("no" not in s.marks for _, s in near)))
            ):
                yield from _lost(
                    "limit",
                    now,
                    [
                        (n, s)
                        for n, s in near
                        if not _wide(now, n, "limit")
                        and "cond" not in s.marks
                        and not _tied_by(now, n, segment)
                        and not _LAST_OF_ALL.search(now.plains[n])
                    ],
                    near,
                )
            if "business" in segment.marks:
                yield from all_days(now, segment, near)
            if telling(segment.words) or segment.marks & {"limit", "cond"}:
                yield from (
                    Freed(n, s.start, s.end, "free")
                    for n, s in near
                    if "free" in s.marks
                    and "no" not in s.marks
                    and not _warns(now, n, s)
                    and not any("free" in x.marks for x in row)
                    and not _same_any(now.plains[n][s.start : s.end], text)
                )
        yield from untied(was, now, number, said)
        yield from settled(was, now, number, said)


# "Maybe.", "I don't know.": answers that are no yes; and a yes.
_OPEN_ANSWER = cues.compile(
    r"\W*(?:maybe|perhaps|possibly|probably|might be|could be|(?:i |we )?(?:don't know|can't say)|no idea|(?:i'm |we're )?not sure|unsure|depends|it depends)(?: yet| about that| tbh| honestly)?\W*"
)
_YES = re.compile(
    r"\W*(?:yes|yeah|yep|yup|of course|absolutely|certainly|(?:yes,? )?(?:it is|it does|you can|they do|they are))\W*"
)


def _answered_yes(was: Reading, now: Reading, known: frozenset[str]) -> Iterator[Freed]:
    """The draft's answer is only that it may be, or that nobody knows, and the reply's is yes."""
    if was.language != "en" or not any(_OPEN_ANSWER.fullmatch(plain) for plain in was.plains[:2]):
        return
    if any("yes" in s.marks for _, s in was.stretches):
        return
    for n, s in now.stretches:
        if now.raws[n].strip() in known or any(map(is_open, now.plains[n : n + 2])):
            continue
        if any(part.marks & {"weak", "doubt", "cond", "asks"} for part in now.segments[n]):
            continue
        if _YES.fullmatch(now.plains[n], s.start, s.end):
            yield Freed(n, s.start, s.end, "weak")
            return


_PAST = re.compile(
    r"\b(?:was|were|had|did|came|went|got|took|gave|told|said|read|ran|left|sent|failed|[a-z]{2,}ed)\b(?! (?:to|by|from|within|until|if|once|when) (?:you|we|us)\b)"
)
_AHEAD_OF_US = cues.compile(
    r"\b(?:will|'ll|won't|can|could|may|might|should|must|going to|is|are|isn't|aren't|can't|don't|doesn't|'ve got|be|being|been|has|have|'s|'re|get|gets|need|needs|want|wants|expect\w*|free|refund\w*|credit\w*|replac\w*|waiv\w*|repair\w*|compensat\w*|voucher\w*|discount\w*|promis\w*|guarante\w*)\b"
)


def _happened(text: Reading, number: int, segment: Segment) -> bool:
    """It tells what happened, with nothing in it that is still to come or to be had: no commitment grows there."""
    piece = text.plains[number][segment.start : segment.end]
    if text.language != "en" or _AHEAD_OF_US.search(piece):
        return False
    return _PAST.search(piece) is not None or (number == 0 and any("feels" in s.marks for s in text.segments[0]))


_ANY = re.compile(r"\bany (\w+)")


_IS_ONLY = cues.compile(r"\b(?:is|are) (?:for )?[\w ]{2,30} only$")  # "the permit is zone K only"


def _warns(now: Reading, number: int, segment: Segment) -> bool:
    """A case, and behind it only what is to be done then: "if you feel in danger at any time, ring 999"."""
    text = now.plains[number]
    rest = [s for s in now.segments[number] if s is not segment]
    return bool(rest and OPENS.search(text[segment.start : segment.end])) and all(
        "tells" in s.marks or asks_to_do(text[s.start : s.end], s.words) for s in rest
    )


def _tied_by(now: Reading, number: int, segment: Segment) -> bool:
    """The sentence ties what it says to what the draft's "only" speaks of: "provided you have the receipt"."""
    return any("cond" in s.marks and s.words & segment.words for s in now.segments[number])


_LAST_OF_ALL = cues.compile(
    r"\b(?:last|final|latest|closing) (?:day|date|moment|chance|time|possible)\b|\bdeadline\b|\b(?:ends|runs out|expires|closes) (?:on|at|after)\b"
)  # "the 15th is the last day": only until the 15th


def _same_any(piece: str, draft: str) -> bool:
    """The draft says "any till" too."""
    said = _ANY.search(piece)
    return said is not None and said.group()[: len("any ") + SHORT_ROOT] in draft


def _raised(
    was: Reading, now: Reading, number: int, segment: Segment, near: list[tuple[int, Segment]]
) -> Iterator[Freed]:
    hedged_here = "weak" in segment.marks or (telling(segment.words) and _doubted(was, number, segment, own=True))
    piece = was.plains[number][segment.start : segment.end]
    if "doubt" in segment.marks and _NO_WORD.search(piece):
        yield from _given_word(now, segment, near)
        return
    if not hedged_here or segment.marks & {"no", "tells", "shove"} or OPENS.search(piece):
        return
    if was.language == "en" and (only_told(piece) or _OWED_BY.match(piece)):
        return
    words = segment.words - PROCESS
    if was.language == "en" and (aim := _IN_ORDER_TO.search(piece)) and not _hedged(piece[: aim.start()]):
        words = words_of(piece[aim.start() :], "en") - PROCESS  # "she rings on Monday to see if it fits": she does ring
        near = [(n, s) for n, s in near if words & s.words and len(words & s.words) * 2 >= len(words)]
        if not near:
            return
    aims = was.language == "en" and _AIMS_TO.search(piece) is not None
    allows = _POSSIBLE.search(piece) is not None  # "possible once a year": "you can, once a year"
    certain: list[tuple[int, Segment]] = []
    hedged: list[frozenset[str]] = []
    for n, s in near:
        if (
            (s.marks & {"weak", "no"} and not (aims and _WILL_LOOK.match(now.plains[n][s.start : s.end])))
            or (allows and (_CAN.search(now.plains[n]) or _SO_IS_IT.match(now.plains[n][s.start : s.end])))
            or (_WE_LOOK.search(piece) and _WE_LOOK.search(now.plains[n], s.start, s.end))
            or (now.language != "en" and both_tied(was.plains[number], now.plains[n], now.language))
            or (now.language != "en" and segment.words & s.words & PROCESS)
            or (now.language != "en" and possible_as_can(piece, now.plains[n][s.start : s.end], now.language))
            or (_ON_WHETHER.search(was.plains[number]) and any("cond" in x.marks for x in now.segments[n]))
            or _doubted(now, n, s)
            or ONLY_ONCE.search(now.plains[n])
            or (now.language == "en" and hangs_on_hedge(now, n, s))
        ):
            hedged.append(words & s.words)
        elif _told_elsewhere(was, segment, s.words - words) or (
            now.language == "en"
            and (
                asks_to_do(now.plains[n][s.start : s.end], s.words)
                or said_plainly(was, number, segment, words, s)
                or case_first(now, n, s)
            )
        ):
            continue
        elif not OPENS.search(now.plains[n][s.start : s.end]) and (
            not _WHO_DECIDES.search(piece)
            or len(words & s.words) >= _ENOUGH
            or _OUTCOME.search(now.plains[n][s.start : s.end])
        ):
            certain.append((n, s))
    most = max((len(h) for h in hedged), default=0)
    if certain and most >= max(len(words & s.words) for _, s in certain):
        # a hedged stretch says as much: only an outcome that none of them names has grown
        certain = [
            (n, s)
            for n, s in certain
            if _OUTCOME.search(now.plains[n][s.start : s.end])
            and words & s.words
            and not any(words & s.words <= h for h in hedged)
            and not s.marks & {"cond", "tells"}
        ]
        yield from (Freed(n, s.start, s.end, "weak") for n, s in certain[:1])
        return
    if not certain:
        return
    certain.sort(key=lambda c: -len(words & c[1].words))
    yield from _lost("weak", now, certain, certain)


# "Due in 30 days": till when it is to be paid, and no guess.
_OWED_BY = re.compile(
    r"\W*(?:(?:it's|it is|the|your|a|total|full|first|next) ){0,2}(?:(?:payment|bill|invoice|rent|fee|amount|total|balance|deposit|sum|form|application|return|report|book|homework|document)s? )?(?:is |are |was |were |falls )?due (?:in|within|by|on|at|\d)(?!.*\b(?:maybe|about|around|probably|deliver\w*|arriv\w*)\b)"
)
# "An inspector aims to look at it", and that they will: looking is less than doing, and still surer than aiming at it.
_AIMS_TO = cues.compile(r"\b(?:aims?|hopes?|plans?|intends?|aiming|hoping|planning|intending)(?: [a-z]+ly)? to\b")
_WILL_LOOK = re.compile(
    r"(?!.*\b(?:i|we|may|might|could|should|would|if|whether|try|hopes?|aims?|plans?|intends?|hopefully|probably|expect\w*|depend\w*)\b).*(?:\bwill|'ll) (?:\w+ly )?(?:look|check|review|assess|inspect|examine)\b"
)
_IN_ORDER_TO = cues.compile(
    r"\b(?:in order )?to (?:see|check|find out|ask|hear|learn|look|make sure|establish|decide)(?: \w+)? (?:if|whether|what|how|why|where|who|which)\b"
)


def _hedged(piece: str) -> bool:
    """What is done is itself only hoped, or may be."""
    return any("weak" in s.marks for s in segments(piece, "en"))


_ON_WHETHER = cues.compile(r"\bdepends? (?:if|on (?:if|whether))\b")  # "depends if they have one": "if they have one"
_POSSIBLE = re.compile(
    r"^(?!.*\b(?:may|might|could|maybe|perhaps|possibly|prob\w*|likely|should|usually|normally)\b).*\bpossible\b"
)
_SO_IS_IT = re.compile(
    r"\W*(?:but |and )?(?:an?|the|one|your) [\w ]{2,30} (?:is|are|can)\W*$"
)  # "a freeze is": possible
# Looking goes on, in whatever words: "I look every Friday", "on Fridays I check", "we're still searching".
_WE_LOOK = cues.compile(
    r"\b(?:i|we)(?:'m|'re|'ll| am| are| will)? (?:still |also |now |always |(?:have|take) a )?(?:look|check|search|hunt|trac)\w*|\bstill (?:look|search|check|trac|hunt)\w+"
)
_CAN = cues.compile(
    r"\b(?:you|they|guests|members|customers) can\b|\bcan be\b|\byou(?:'re| are) (?:\w+ )?(?:free|welcome) to\b"
)
_NO_WORD = cues.compile(r"(?:n't|\bnot|\bnever) (?:\w+ly )?(?:promise|guarantee|swear)\b")


_WORD_GIVEN = cues.compile(
    r"\b(?:will|'ll|going to|promise\w*|guarantee\w*)\b(?! (?:not|ask|check|try|see|look|let you)\b)"
)


def _given_word(now: Reading, segment: Segment, near: list[tuple[int, Segment]]) -> Iterator[Freed]:
    """What the draft can't promise is told as what will be."""
    for n, s in near:
        both = segment.words & s.words
        if (
            (telling(both) or len(both) >= _ENOUGH)
            and not s.marks & {"no", "weak", "doubt", "cond"}
            and not _doubted(now, n, s)
            and not s.words & PROCESS
            and _WORD_GIVEN.search(now.plains[n][s.start : s.end])
        ):
            yield Freed(n, s.start, s.end, "weak")
            return


def _told_elsewhere(was: Reading, segment: Segment, rest: frozenset[str]) -> bool:
    """What else the reply says there is said plainly in another stretch of the draft: "I'll ask Bo, he made it" - "Bo made it"."""
    return bool(rest and segment.words & PROCESS) and any(
        s is not segment and rest <= s.words and not s.marks & {"weak", "doubt", "cond", "asks"}
        for _, s in was.stretches
    )


_WHO_DECIDES = cues.compile(r"\bdecides?\b(?! (?:on|about|whether|if)\b)")
_ENOUGH = 2
_OUTCOME = cues.compile(r"\b(?:will|'ll|going to)\b(?! (?:not|ask|check|try|see|look|let you)\b)")


def _lost(
    kind: str, now: Reading, certain: list[tuple[int, Segment]], near: list[tuple[int, Segment]]
) -> Iterator[Freed]:
    """All that speaks of it is certain."""
    if len(certain) < len(near):
        return
    for n, s in certain:
        if not OPENS.search(now.plains[n][s.start : s.end]):
            yield Freed(n, s.start, s.end, kind)
            return


_SO_IT = re.compile(r"\W*(?:so|but|though|although|and) (?:it|that|they|this)\b")


def _doubted(text: Reading, number: int, segment: Segment, *, own: bool = False) -> bool:
    """An honest limit stands right beside: "..., though that could still slip"; `own`: and none of another thing."""
    row = text.segments[number]
    at = row.index(segment)
    beside = row[max(0, at - 1) : at + 2]
    if at + 1 == len(row) and number + 1 < len(text.segments):
        beside += tuple(s for s in text.segments[number + 1][:1] if not own or len(s.words - segment.words) < _ENOUGH)
    after = row[at + 1] if at + 1 < len(row) else None
    if after is not None and "weak" in after.marks and _SO_IT.match(text.plains[number], after.start):
        return True  # "Friday is what they show, so it ought to be there then"
    return any("doubt" in s.marks for s in beside)


def _wide(text: Reading, number: int, mark: str) -> bool:
    return any(mark in s.marks for segments in text.segments[max(0, number - 1) : number + 2] for s in segments)


_GRANTS = cues.compile(
    r"\b(?:can|could|may|free|refund\w*|return\w*|exchang\w*|replac\w*|accept\w*|valid|allowed|possible|ships?|shipping|deliver\w*|cover\w*|get|give|offer\w*|pay|credit\w*|available|for|with|on|in|until|within|"
    r"kann|können|möglich|gilt|gültig|mit|für|bei|peut|peuvent|possible|valable|avec|pour|puede\w*|válid\w*|con|para|pode\w*|com|può|possono|valid\w*|per|kan|kunnen|geldig|met|voor)\b"
)


_MERELY = cues.compile(r"\b(?:we|i)(?:'re)? only \w+ (?:it|them|that|this)$")  # "the shop makes it, we only deliver it"


def grants(plain: str) -> bool:
    """An "only" that says what is to be had, and not "only an estimate"."""
    return _GRANTS.search(plain) is not None and not _MERELY.search(plain)
