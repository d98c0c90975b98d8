"""The noes of a reply that its draft does not say: what turns down something that the draft grants.

A no is backed by a no, a limit or a stock statement of our side about the same thing, by the reason that its own
sentence goes on to, or by what the draft says the thing is free of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.contents import free_things, holds_none
from rewriter.commitments.costs import for_nothing
from rewriter.commitments.denials import NO_NEED, NOT_SO, No, said
from rewriter.commitments.novelty import family
from rewriter.commitments.segments import VERBLESS, Segment, alike, telling
from rewriter.commitments.shape import Reading
from rewriter.commitments.stands_for import A_NO
from rewriter.commitments.surety import surety
from rewriter.commitments.tongues import spoken

_YOURS_TO_DO = cues.compile(r"\b(?:have to|must|need to|yourself|own (?:cost|expense)|up to you|yours to)\b")
_AT_NO_COST = re.compile(
    r"\b(?:free of charge|at no (?:extra )?(?:cost|charge)|without (?:an? )?(?:extra )?(?:cost|charge))\b"
)
_WE_DONT_PAY = cues.compile(
    r"\b(?:we|i) (?:can't|won't|don't|aren't able to|no longer|are unable to) (?:\w+ly )?(?:pay|cover)\b"
)
_NO_LONGER = re.compile(
    r"(?=.*\b(?:no longer|not any (?:more|longer)|n't any (?:more|longer))\b).*\b(?:past|after|beyond|from|once|then|later)\b"
)
_UNTIL = re.compile(r"\b(?:until|till?|up to|within)\b")
_ANOTHER_WAY = re.compile(
    r"\b(?:in|on|via|through|by) [^,;.!?]{2,30} instead\W*$"
)  # "change it in the app instead" denies nothing
_NO_LUCK = cues.compile(r"\bcouldn't (?:reach|find|see|read|open|locate|hear|get (?:hold|through|in touch))\b")
_BEFELL = cues.compile(
    r"\bstill (?:isn't|aren't|hasn't|haven't|has no|have no|no|not)\b|\bnot (?:one|a single)\b|\byou (?:couldn't|weren't able to|didn't get|never got|had no|hadn't|had nothing|got no)\b|\b(?:that|which|who) (?:\w+ )?(?:don't|doesn't|won't|didn't|isn't|aren't) \w"
)
_MAY = cues.compile(r"\byou (?:can|may|could)\b")
_SAYS_NO = cues.compile(
    r"\b(?:can't|won't|couldn't|isn't|aren't|doesn't|don't|not|no longer|unable)\b|^\W*no [a-z]+ (?:\w+ )?(?:can|may|will|is|are|fits?|goes)\b|\b(?:we|i)(?:'ve got| have|'ve)(?: got)? no (?!way|need|point|doubt|reason|harm|rush|hurry|trouble|problem)[a-z]+|\b(?:we|i|it|they|she|he) (?:haven't|hasn't|didn't|wasn't)\b|"
    r"\b(?:contains?|includes?) no\b"
)
_CANNOT = cues.compile(
    r"\b(?:you|they|she|he) (?:can't|aren't allowed)|\b(?:isn't|not|aren't) (?:possible|allowed|permitted)\b"
)
_WHY = re.compile(r"\W*(?:because|as|since|cos)\b")
_REASON = re.compile(r"\W*(?:as|because|since|cos|for|so)\b|\W*:|[,;]? ?(?:the|our|your|there|it|we)\b")


def _gives_reason(no: No, now: Reading, denied: list[No], grants: list[Segment]) -> bool:
    """The same sentence goes on to what the draft denies, and this no follows from it: "noon isn't possible, as no room is ready"."""
    if any(telling(no.segment.words & s.words) for s in grants):
        return False
    row, text = now.segments[no.sentence], now.plains[no.sentence]
    is_why = _WHY.match(text, no.segment.start) is not None
    return any(
        (other.start > no.segment.start or is_why)
        and other.start != no.segment.start
        and other.marks & {"no", "state"}
        and (is_why or _REASON.match(text, other.start))
        and any(len(d.segment.words & other.words) * 2 >= len(d.segment.words) > 0 for d in denied)
        for other in row
    )


_THAT_IS_WHY = re.compile(r"\W*(?:that's|it's|this is|because(?: of)?|due to|per|as per|by)\b")


def _reasons(source: Reading) -> Iterator[frozenset[str]]:
    """What a source gives as the reason right behind a no: "can't move you up, that's council rules"."""
    for number, row in enumerate(source.segments):
        for one, other in zip(row, row[1:], strict=False):
            if "no" in one.marks and other.words and _THAT_IS_WHY.match(source.plains[number], other.start):
                yield other.words


_UNDER_IF = re.compile(r"\b(?:if|in case|unless)\b.*")
_BROKEN = cues.compile(
    r"\b(?:dead|broken|bust|kaput|ruined|finished|destroyed|out of (?:order|action)|had it|packed up|burnt out|defunct|down|crashed)\b"
)
_NOT_WORKING = cues.compile(
    r"\b(?:no longer|doesn't|don't|didn't|isn't|aren't|won't|not|stopped) (?:work\w*|run\w*|function\w*|start\w*|turn on|switch on)\b"
)


_NOT_FREE = cues.compile(r"(?:n't|\bnot|\bno longer) (?:\w+ )?(?:free|available|vacant|to be had|open)\b")
_TAKEN = cues.compile(
    r"\b(?:taken|gone|booked|occupied|full|reserved|sold|let|spoken for|in use|out on loan|closed|shut)\b"
)


def _in_other_words(piece: str, words: frozenset[str], was: Reading, denied: list[No]) -> bool:
    """The no is only the case that is spoken of, or the draft says it in a word: "dead" as "no longer works", "can't cancel" as "ending it isn't possible"."""
    if not A_NO.search(_UNDER_IF.sub("", piece)):
        return True
    if _NOT_WORKING.search(piece) and any(map(_BROKEN.search, was.plains)):
        return True
    if _NOT_FREE.search(piece) and any(
        _TAKEN.search(was.plains[n], s.start, s.end) and s.words & words for n, s in was.stretches
    ):
        return True
    ends = {w for d in denied for w in d.segment.words if w.startswith(_ENDS)}
    return bool(ends) and any(w.startswith(_ENDS) for w in words)


_ENDS = family("cancel")
_FLAT_NO = cues.compile(
    r"^\W*(?:(?:i'm |we're )?(?:very |so )?(?:sorry|afraid|unfortunately|sadly|regrettably)\W+(?:but )?)*(?:(?:we|i) )?(?:no|nope|nah|not|never|can't|won't)\W*$|"
    r"(?:n't|\b(?:not|no longer)) (?:\w+ly )?(?:possible|available|allowed|on offer|something (?:we|i))\b"
)


def _is_answer(no: No, text: Reading) -> bool:
    """The bare no is the answer itself: "unfortunately not", "I'm afraid that isn't possible"."""
    if no.segment.marks & {"cond", "shove", "feels", "pending"}:
        return False
    piece = text.plains[no.sentence][no.segment.start : no.segment.end]
    return text.language != "en" or _FLAT_NO.search(piece) is not None


_NOT_UNTIL = re.compile(
    r"\b(?:no|não|non|nicht|niet|pas) (?:\w+ ){1,5}?(?:hasta|até|prima di|antes|vor|bis|avant|voor|tot)\b"
)


def _no_no_abroad(piece: str, now: Reading, sources: tuple[Reading, ...]) -> bool:
    """In another language: what need not be done, an assurance, or that something costs nothing, where a source says so."""
    words = surety(now.language)
    if spoken(now.language)["condition"].match(piece.lstrip(" ,;:()–.")):
        return True
    if _NOT_UNTIL.search(piece) or words["need_not"].search(piece) or words["sure"].search(piece):
        return True
    return for_nothing(piece, now.language) and any(
        for_nothing(plain, now.language) for source in sources for plain in source.plains
    )


def turned_down(
    was: Reading,
    now: Reading,
    sources: tuple[Reading, ...],
    asked: frozenset[str],
    missed: frozenset[str] = frozenset(),
) -> Iterator[No]:
    """Plain noes of the reply to what the draft grants, where no source says no to anything of the kind."""
    raws = {raw.strip() for source in sources for raw in source.raws}
    denied = [
        no
        for source in sources
        for no in said(source)
        if no.kind != "less" or not _ANOTHER_WAY.search(source.plains[no.sentence][no.segment.start : no.segment.end])
    ]
    grants = [
        s
        for n, s in was.stretches
        if s.speaks
        and not s.marks & {"no", "state", "less", "shove"}
        and s.words
        and not _YOURS_TO_DO.search(was.plains[n][s.start : s.end])
    ]
    free_of = frozenset(what for source in sources for plain in source.plains for what in free_things(plain))
    yes = any("yes" in s.marks for segments in was.segments[:2] for s in segments[:1])
    flat = yes and not denied and asked and not missed and not any("yes" in s.marks for _, s in now.stretches)
    for no in said(now):
        words = no.segment.words
        if no.bare and flat and _is_answer(no, now):
            yield no  # the answer itself is turned: "yes", "I'm afraid that isn't possible"
        if no.kind != "no" or not words or now.raws[no.sentence].strip() in raws:
            continue
        if now.language == "en" and (NOT_SO.match(now.plains[no.sentence][no.segment.start : no.segment.end])):
            continue
        if now.language == "en" and _gives_reason(no, now, denied, grants):
            continue
        if now.language == "en" and any(words & why for source in sources for why in _reasons(source)):
            continue
        if now.language == "en" and _in_other_words(
            now.plains[no.sentence][no.segment.start : no.segment.end], words, was, denied
        ):
            continue
        if now.language == "en" and holds_none(now.plains[no.sentence][no.segment.start : no.segment.end], free_of):
            continue  # "gluten free": "it contains no gluten"
        if "shove" in no.segment.marks or (
            now.language == "en" and not _SAYS_NO.search(now.plains[no.sentence][no.segment.start : no.segment.end])
        ):
            continue
        if now.language != "en" and _no_no_abroad(
            now.plains[no.sentence][no.segment.start : no.segment.end], now, sources
        ):
            continue
        if any(d.bare or len(d.segment.words) <= 1 or d.segment.words & words for d in denied):
            continue
        if _NO_LUCK.search(now.plains[no.sentence][no.segment.start : no.segment.end]):
            continue
        if not _WE_DONT_PAY.search(now.plains[no.sentence], no.segment.start, no.segment.end) and NO_NEED.search(
            _AT_NO_COST.sub(" ", now.plains[no.sentence][no.segment.start : no.segment.end])
        ):
            continue
        if (
            words <= asked
            and _BEFELL.search(now.plains[no.sentence][no.segment.start : no.segment.end])
            and any(s.marks & {"feels"} for s in now.segments[no.sentence])
        ):
            continue  # "I'm sorry about a manual you couldn't drive", "panels that don't produce, I'm sorry you're left with that"
        if (
            no.sentence == 0
            and VERBLESS.match(now.plains[0][no.segment.start : no.segment.end])
            and words & asked
            and any("feels" in s.marks for s in now.segments[0])
        ):
            continue  # "five mails and not one answer: I apologise"
        if yes and words & missed and not any(alike(s.words, words) for s in grants):
            continue  # "the kids' menu is gone" - "yes"
        if _NO_LONGER.search(now.plains[no.sentence][no.segment.start : no.segment.end]) and any(
            s.words & words and _UNTIL.search(was.plains[n][s.start : s.end]) for n, s in was.stretches
        ):
            continue  # "held until a quarter past": "past that it's no longer held"
        if any(alike(s.words, words) for s in grants) or (yes and not denied and words & asked):
            yield no
        elif (
            words & asked
            and now.language == "en"
            and any(_MAY.search(was.plains[n][s.start : s.end]) for n, s in was.stretches if s in grants)
            and _CANNOT.search(now.plains[no.sentence][no.segment.start : no.segment.end])
            and not any(d.segment.words & asked for d in denied)
        ):
            yield no  # the draft lets them, and the reply turns down what they ask
