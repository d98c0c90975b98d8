"""What a draft tells in a few words with no verb of giving, and a reply in a sentence: "with the space", "you get the money", "tracking tonight by text"."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.commitments.compare import conditional_near
from rewriter.commitments.conditions import conditional
from rewriter.commitments.segments import Segment
from rewriter.commitments.shape import Commitment, Reading
from rewriter.commitments.verbs import STOP
from rewriter.lexicon import ROOT

_OPEN = frozenset({"no", "asks", "weak", "doubt", "feels"})


def retold(commitment: Commitment, own: Segment, said: Reading, sources: tuple[Reading, ...]) -> bool:
    """A source says the same of the same in fewer words, no less surely and on no condition that is lost."""
    if said.language != "en":
        return False
    return (
        _put_with_it(commitment, own, said, sources)
        or _money_comes(commitment, said, sources)
        or _comes_by(commitment, own, sources)
        or _given_back(commitment, own, said, sources)
    )


_INCLUDING = re.compile(r"\W*including\b")
_WITH = cues.compile(r"\b(?:with|incl\w*|plus|and|too|as well|also)\b")
_PRICE = re.compile(r"[£$€]|\b(?:price|costs?|pay|fee|rate|free|euros?|pounds?|dollars?)\b")
_TO_DO = cues.compile(
    r"(?:^\W*|[,;:–] ?|\b(?:and|but|so) )(?:(?:please|just|then|kindly) )*(?:enter|type|write|send|fill|use|quote|put|copy|give|spell|key|bring|upload|attach|photograph|scan|show|read|dial|take|check|sign|list|note|pack|return|post)\b|\bplease\b"
)
_WORD = re.compile(r"[a-z]+")
_TO_STOP = re.compile(r"[^,;:.!?]*")
_PART = frozenset({"cover", "add", "includ", "include"})


def _put_with_it(commitment: Commitment, own: Segment, said: Reading, sources: tuple[Reading, ...]) -> bool:
    """A part ("including the space") of what they are to do or give, of which the draft speaks, and not of a price."""
    whole = said.plains[commitment.sentence]
    if not _INCLUDING.match(commitment.text.lower()) or _PRICE.search(whole):
        return False
    parts, order = own.words - _PART, _TO_DO.search(whole) is not None
    after = _TO_STOP.search(whole, whole.find("including") + len("including"))
    named = [w for w in _WORD.findall(after.group() if after else "") if w not in STOP]
    told = [
        (s, source.plains[n][s.start : s.end]) for source in sources for n, s in source.stretches if not s.marks & _OPEN
    ]
    return bool(parts or named) and any(
        (bool(parts & s.words) if order else _WITH.search(text) is not None and all(w[:ROOT] in text for w in named))
        and not _PRICE.search(text)
        for s, text in told
    )


_YOU_GET = cues.compile(
    r"\b(?:you|he|she|they)(?:'ll| will)?(?: then| still)? (?:get|have|receive) (?:all |all of )?(?:the|your|his|her|their|that) (?:money|cash)\b(?! (?:from|for|off|order|box|bag|belt)\b)"
)
_MONEY_BACK = re.compile(r"\b(?:money|cash)\b")


def _money_comes(commitment: Commitment, said: Reading, sources: tuple[Reading, ...]) -> bool:
    """The money comes back: "refuse it and you get the money"."""
    if commitment.does != "refund" or commitment.strength == "done" or not _MONEY_BACK.search(commitment.text.lower()):
        return False
    for source in sources:
        for n, s in source.stretches:
            if s.marks & _OPEN or not _YOU_GET.search(source.plains[n], s.start, s.end):
                continue
            tied = (
                "cond" in s.marks
                or conditional(source.plains[n])
                or any("cond" in part.marks for part in source.segments[n])
            )
            if not tied or conditional_near(said, commitment.sentence):
                return True
    return False


_BACK = re.compile(r"\b(?:given|gave|give|sent|handed|returned|paid|put|credited)\b[^,;.!?]*\b(?:back|to you)\b")
_GETS_BACK = cues.compile(
    r"\b(?:you|he|she|they)(?:'ll| will)?(?: then| still)? (?:get|have|receive) (?:it|them|that|those|these|all|everything|(?:the|your|all) [\w ]{2,30}?) back\b"
)
_REPAID = frozenset({"refund", "credit", "return", "pay", "restore"})


def _given_back(commitment: Commitment, own: Segment, said: Reading, sources: tuple[Reading, ...]) -> bool:
    """What a source says is refunded is given back; what they "get back" in a case is returned to them in that case."""
    if not _BACK.search(commitment.text.lower()):
        return False
    for source in sources:
        for c in source.commitments:
            if (
                not c.negated
                and c.does in _REPAID
                and c.rank >= commitment.rank
                and set(commitment.when) <= set(c.when)
                and bool(commitment.when)
                and ("if" not in c.conditions or conditional_near(said, commitment.sentence))
            ):
                return True
        if commitment.strength == "done":
            continue
        for n, s in source.stretches:
            if s.marks & _OPEN or not _GETS_BACK.search(source.plains[n], s.start, s.end):
                continue
            tied = any("cond" in part.marks for part in source.segments[n])
            if not tied or conditional_near(said, commitment.sentence):
                return True
    return False


_RECEIVE = frozenset({"receive", "get", "have"})
_BY_WAY = cues.compile(
    r"\b(?:by|via|per|through|over) (?:e?-?mail|text|sms|post|mail|courier|phone|letter|message|app|chat|whatsapp)\b"
)
_WAYS = {"sms": "write", "text": "write", "messag": "write"}
_FEW = 6  # words of a stretch that has no verb


def _comes_by(commitment: Commitment, own: Segment, sources: tuple[Reading, ...]) -> bool:
    """What comes to the customer, with its time and its way: "tracking tonight by text"."""
    if commitment.who != "you" or commitment.does not in _RECEIVE:
        return False
    said = own.words - _RECEIVE
    for source in sources:
        for n, s in source.stretches:
            text = source.plains[n][s.start : s.end]
            if s.marks & (_OPEN | {"cond", "tells"}) or not _BY_WAY.search(text) or len(text.split()) > _FEW:
                continue
            if said <= s.words | {_WAYS[w] for w in s.words if w in _WAYS}:
                return True
    return False
