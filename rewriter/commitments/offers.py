"""Remedies held out without a verb of promise: free of charge, 20% off, would you like a refund?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rewriter import cues
from rewriter.commitments import Commitment, Reading
from rewriter.commitments.compare import same_act
from rewriter.commitments.costs import for_nothing, lets_off, this_once
from rewriter.commitments.tongues import spoken
from rewriter.commitments.verbs import PROCESS, REMEDIES, classes

_FREE_WORDS = frozenset({"free", "discount", "compensate", "gift", "voucher", "waive"})


_OFFER = cues.compile(
    r"\b(?:would you (?:like|prefer|rather)|would (?:a|an) |how about|what about|(?:can|may|could|shall|should) (?:i|we) (?:offer|give|send|get|refund|replace|credit|arrange|exchange|issue)|"
    r"shall (?:i|we)|do you want (?:me|us|a|to)|here(?:'s| is| are) (?!what |how |where |why |when |the link|a link)|please accept|accept (?:a|this|our)|enjoy |use (?:the |this )?code|welcome to|entitled to|eligible for|"
    r"as a (?:gesture|token|thank|courtesy)|by way of|to make up|qualif(?:y|ies) for|in return|we owe|(?:is|are) (?:available|possible|an option|yours)|either|your (?:options|choice)|"
    r"(?:have|take|get|claim) (?:a|an|your|the|\d+%))"
)


_INFORMATION = cues.compile(r"^(?:have|has|did|do|does|was|were|is|are|which|when|where|what) (?!about\b|you want\b)")


def ours(commitment: Commitment, sources: tuple[Reading, ...]) -> bool:
    """The step is one that our side has said it takes."""
    return any(c.does in PROCESS and same_act(c, commitment) for s in sources for c in s.commitments)


# "Up to 250 if you were late": the answer to "can I get compensation" needs no noun.
_SUM_ANSWERS = re.compile(
    r"\W*(?:yes\W+)?(?:(?:it's|its|that's|you get|about|up to|max|maximum|at most|only) ){0,2}[£$€]? ?\d"
)


def offers(
    said: Reading, sources: tuple[Reading, ...], known: set[str], reply: str, reported: set[int], wished: frozenset[str],
    language: str, asked: Reading,
) -> Iterator[tuple[int, int, str, str]]:  # fmt: skip
    """Remedies that nobody authorised, held out without a verb of promise: the place, its words, and the remedy."""
    allowed = frozenset(c for s in sources for c in s.named | s.stated) | {
        c.does for s in sources for c in s.commitments if not c.negated
    }
    if any(
        "free" in source.words or any(for_nothing(plain, language) for plain in source.plains) for source in sources
    ):
        allowed |= {"free"}
    if _SUM_ANSWERS.match(sources[0].plains[0] if sources[0].plains else ""):
        allowed |= wished
    if any("%" in text or "percent" in text for source in sources for text in source.plains):
        allowed |= {"discount"}
    if "voucher" in allowed or "discount" in allowed or "credit" in allowed or "gift" in allowed:
        allowed |= {"voucher", "compensate"}
    at = 0
    for number, raw in enumerate(said.raws):
        start = reply.find(raw, at)
        if start < 0:
            continue
        at = start + len(raw)
        if raw.strip() in known or any(start <= place < at for place in reported):
            continue
        text = said.plains[number]
        for name in sorted(
            (classes(text) if language == "en" else said.named & said.bags[number]) & (REMEDIES | {"call", "visit"})
        ):
            if name == "discount" and _no_discount(text, sources):
                continue
            if name == "free" and this_once(text) and any(lets_off(plain) for s in sources for plain in s.plains):
                continue
            if name == "replace" and _ONE_MORE.match(text) and any(_NEXT.search(p) for s in sources for p in s.plains):
                continue  # "next freeze possible from May": "another one is possible from May"
            if name in allowed or (name in ("cancel", "extend", "return", "call", "visit") and not text.endswith("?")):
                continue
            if name in sources[0].denied | asked.words and _turned_down(said, number):
                continue
            if language != "en" and _longed_for(said, number, name):
                continue
            if _felt(said, number, name) or (name in _FREE_WORDS and _theirs(text, name, asked)):
                continue
            if name not in _FREE_WORDS and not _OFFER.search(text):
                continue
            if (
                _INFORMATION.match(text)
                or name not in said.named
                or (name in said.denied and name not in said.stated and not text.endswith("?"))
            ):
                continue
            own = [c for c in said.commitments if c.sentence == number]
            if any(c.does == name or (c.does == "ask" and ours(c, sources)) for c in own) or _shall_check(text):
                continue
            yield start, at, raw, name
            break


_ONE_MORE = re.compile(r"\W*(?:another|a new|a second|a further) one (?:is|would be|becomes|can be)\b")
_NEXT = cues.compile(
    r"\b(?:next|another|new|second|further) \w+ (?:is |are |would be )?(?:only )?(?:poss|possible|available|allowed)\b"
)
_MONEY = cues.compile(
    r"[£$€%]|\b(?:prices?|fees?|costs?|bills?|charges?|charged|rates?|rent|discount\w*|percent|per cent|fares?|deals?|cheaper|premium|amount|sum|tariff|total|invoice)\b"
)
_BROUGHT_DOWN = cues.compile(r"\b(?:reduced|lowered)\b")
_BY_US = re.compile(r"\b(?:i|we)\b(?:'ve| have)? (?:\w+ )?(?:reduced|lowered)\b")
_HALF = cues.compile(
    r"(?:'s|\b(?:its|is|pay|charged?|at|only|be)) half\b(?! (?:an?|past|full|empty|way|\w+ed)\b)|\bhalf (?:of|the price|price|off)\b"
)


_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_LOWERS = re.compile(r"\b(?:lower|reduc)\w*")
_LESS = re.compile(r"\b(?:less|lower|off|cheaper|down by)\b")


def _no_discount(text: str, sources: Sequence[Reading]) -> bool:
    """No price comes down here ("the council reduced the visits"), or it is the half that our side names."""
    if _HALF.search(text) and any(_HALF.search(plain) for source in sources for plain in source.plains):
        return True
    figures = frozenset(_FIGURE.findall(text))
    if _LOWERS.search(text) and any(
        _LESS.search(plain) and figures & frozenset(_FIGURE.findall(plain))
        for source in sources
        for plain in source.plains
    ):
        return True  # "112 less a week": "which lowers it by 112 a week"
    return _BROUGHT_DOWN.search(text) is not None and not _MONEY.search(text) and not _BY_US.search(text)


def _turned_down(said: Reading, number: int) -> bool:
    """The sentence says no to what it names, and does nothing of the kind: "should you think of one, we can't agree to it"."""
    return any(s.marks & {"no", "state"} for s in said.segments[number]) and not any(
        c.sentence == number and not c.negated and c.who == "we" for c in said.commitments
    )


_NEW_ONE = cues.compile(
    r"\b(?:an?|another|new|extra|additional|further|free|second|more|give|giving|send\w*|sent|offer\w*|add\w*|issue\w*|enjoy|top)\b"
)


_HAVE_ONE = cues.compile(r"\b(?:my|the|this|our|that) (?:[\w-]+ ){0,2}?(?:voucher|coupon|discount|gift(?: card)?)s?\b")


def _theirs(text: str, name: str, asked: Reading) -> bool:
    """The thing is one that the customer has and writes about, and nothing is given here: "your voucher runs until June"."""
    return not _NEW_ONE.search(text) and name in asked.words and any(_HAVE_ONE.search(plain) for plain in asked.plains)


def _felt(said: Reading, number: int, name: str) -> bool:
    """The remedy is named in words of regret: "a coat that was meant as a gift"."""
    return any(
        "feels" in s.marks and not _AND_HERE.search(said.plains[number], s.start, s.end)
        for s in said.segments[number]
        if name in s.words
    )


def _longed_for(said: Reading, number: int, name: str) -> bool:
    """In another language: the remedy is named only in what the customer wishes or is felt with for."""
    echo = spoken(said.language)["echo"]
    row = [s for s in said.segments[number] if name in s.words]
    return bool(row) and all(echo.search(said.plains[number], s.start, s.end) for s in row)


# "I'm sorry about that and here's a voucher": it is given all the same.
_AND_HERE = re.compile(
    r"\b(?:and|so) (?:here(?:'s| is| are)|you(?:'ll| will)? (?:get|have|receive)|there's|(?:we|i) have|please (?:take|accept)|enjoy) "
)


def _shall_check(text: str) -> bool:
    """It asks leave to look, not whether a remedy is wanted."""
    return bool(
        re.search(
            r"\b(?:shall|should|can|may|could) (?:i|we) (?:check|ask|look|see|find|pass|bring)\b|would you like (?:me to |us to |to )(?:know|tell|see|share|hear|explain|check|ask|look|see|find|pass|bring)\b",
            text,
        )
    )
