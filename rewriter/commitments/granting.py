"""What the draft grants in fewer or other words than the reply: a time alone, a no turned round, the customer's own account."""

from __future__ import annotations

import re

from rewriter.commitments.costs import for_nothing
from rewriter.commitments.opposites import turned_round
from rewriter.commitments.segments import Segment
from rewriter.commitments.shape import Commitment, Reading
from rewriter.commitments.stands_for import kin
from rewriter.commitments.times import times
from rewriter.commitments.verbs import REMEDIES


def answered_when(commitment: Commitment, own: Segment | None, draft: Reading, wished: frozenset[str]) -> bool:
    """The draft says when in a few words ("Tomorrow first thing.", "Adjuster by Friday."), and this says it in a sentence."""
    when = {t for t in commitment.when if own is None or t in own.words}
    if not when:
        return False
    asked = commitment.does in wished or (commitment.does in _COMES and bool(wished & _COMES))
    for number, s in draft.stretches:
        plain = draft.plains[number][s.start : s.end]
        if (
            len(plain.partition(",")[0].split()) > _FEW
            or s.marks & {"no", "asks", "weak", "feels"}
            or not when <= set(times(plain))
        ):
            continue
        who = {w for w in s.words if w.isalpha()} - when
        if commitment.does in _COMES and _NEW_ONES.match(plain) and _NEW.search(commitment.text.lower()):
            return True  # "new ones Friday": "the new glasses will be here on Friday"
        if asked or (own is not None and who & own.words and commitment.does in _COMES | s.words):
            return True
    return False


_NEW_ONES = re.compile(r"\W*(?:a |the )?(?:new|next|other|right|correct) (?:ones?|pair|set)\b")
_NEW = re.compile(r"\b(?:new|next|other|right|correct)\b")
_FEW = 5  # words of an answer that is a time
_COMES = frozenset({"arrive", "send", "visit", "collect"})


def said_so(own: Segment, said: Reading, commitment: Commitment, sources: tuple[Reading, ...]) -> bool:
    """Our side says it as a no turned round ("not before 8": "from 8"), or as costing nothing."""
    piece = said.plains[commitment.sentence][own.start : own.end]
    nothing, only = for_nothing(piece, said.language), _ONLY.search(piece) is not None
    for source in sources:
        for number, s in source.stretches:
            text = source.plains[number][s.start : s.end]
            open_still = commitment.rank <= 1 or commitment.who == "it" or only  # "not before 8" is no promise of eight
            whole = said.plains[commitment.sentence] if _WITH_IT.search(piece) else piece
            if open_still and s.marks & {"no", "state"} and turned_round(text, whole):
                return True
            about = s.words - _OF_MONEY
            if (
                nothing
                and for_nothing(text, source.language)
                and (source.language != "en" or own.words & about or kin(own.words - _OF_MONEY, about))
            ):
                return True
    return False


_OF_MONEY = frozenset({"charg", "charge", "cost", "free", "fee", "bill", "pay", "extra"})


def charged_nothing(own: Segment, sources: tuple[Reading, ...]) -> bool:
    """Our side says that the same thing costs nothing: "no storage fee" as "you won't be charged for storage"."""
    about = own.words - _OF_MONEY
    return any(
        for_nothing(source.plains[number][s.start : s.end]) and (not about or about & s.words or kin(about, s.words))
        for source in sources
        for number, s in source.stretches
    )


_HAS_TO = re.compile(r"\b(?:needs?|ha[sv]e?|must|wants?|would like) (?:to )?(?:\w+ )?[a-z]+\b")


def has_to(own: Segment, sources: tuple[Reading, ...]) -> bool:
    """Our side says that somebody must do it: the act and who are named there."""
    return any(
        len(own.words & s.words) >= _TWO and _HAS_TO.search(source.plains[number], s.start, s.end)
        for source in sources
        for number, s in source.stretches
        if not s.marks & {"no", "asks"}
    )


_TWO = 2  # words: the act, and who does it
_WITH_IT = re.compile(r"\bwith (?:it|them|that)\b")
_ONLY = re.compile(r"\bonly\b")  # "we only fit it with the seal": "not without the seal"


_NEW_ONE = re.compile(r"\b(?:a|another) (?:new |fresh )?one\b")
_NEW_THING = re.compile(r"\b(?:a (?:new|fresh)|another) (?!one\b)[a-z]+")


def turns_to(given: Commitment, commitment: Commitment) -> bool:
    """Both write to, call or ask somebody who is not the customer; or "a new tier" is told as "a new one"."""
    if commitment.does == "replace" and given.who == "we" and _NEW_ONE.search(commitment.text.lower()):
        return _NEW_THING.search(given.text.lower()) is not None
    return {given.does, commitment.does} <= {"ask", "write", "call"} and not (
        _TO_YOU.search(given.text.lower()) or _TO_YOU.search(commitment.text.lower())
    )


_WE_DID = re.compile(r"\W*(?:but |yes,? |well,? )?(?:i|we) (?:did|have|do)\b(?: \w+)?\W*$")


def accounted(commitment: Commitment, said: Reading, draft: Reading, asked: Reading) -> bool:
    """What the customer did, as they told it; or what we did, where they say that we never did ("you never called" - "I did")."""
    if commitment.strength != "done" or commitment.does in REMEDIES:
        return False
    return _YOU_DID.match(said.plains[commitment.sentence]) is not None or (
        commitment.does in asked.named | asked.denied and any(_WE_DID.match(plain) for plain in draft.plains)
    )


_YOU_DID = re.compile(r"\W*you(?:'ve| have)? (?!(?:will|can|may|could|get|have|should)\b)\w+")
_TO_YOU = re.compile(r"\b(?:you|u|ya)\b")


_NOT_ONE = re.compile(
    r"(?:n't|\bnot|\bnever) (?:really )?(?:something|anything|one|a \w+(?: \w+)?|the sort of \w+)(?: (?:that|which))? (?:i|we)\b"
)


def not_ours(commitment: Commitment, own: Segment, said: Reading) -> bool:
    """The act stands in what is said not to be one of ours: "that's not something we can hurry"."""
    return "no" in own.marks and _NOT_ONE.search(said.plains[commitment.sentence], own.start, own.end) is not None


_AND_THEN = re.compile(r"\b(?:and|so) $")


def is_felt(commitment: Commitment, own: Segment, said: Reading) -> bool:
    """The act stands in words of regret or empathy, and is none that follows them: "I'm sorry and have refunded it"."""
    at = commitment.start - said.parts[commitment.sentence].start
    plain = said.plains[commitment.sentence]
    given = commitment.who != "they" and commitment.does in REMEDIES
    return "feels" in own.marks and not (given and _AND_THEN.search(plain, 0, max(own.start, at)))
