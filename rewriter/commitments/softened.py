"""Where a reply says a flat no so that it is less than one: for now, not always, not so far, perhaps not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rewriter import cues
from rewriter.commitments.scope import tells_to
from rewriter.commitments.segments import Segment
from rewriter.commitments.shape import Reading
from rewriter.commitments.stands_for import NOT_SO_FAR, awaits
from rewriter.commitments.verbs import REMEDIES, classes

# Who or what is not there is not there now: "at the moment" takes nothing from it.
_OF_NOW = cues.compile(
    r"\bnever (?:came|arrived|left|made it|got (?:here|there))\b|\bnot (?:fully |yet )?(?:confirmed|known|decided|final|certain|fixed|settled)\b|\b(?:atm|at the moment|currently|for now|right now)\b|^\W*no (?:workaround|news|update|eta|date|answer|word|fix|trace|sign)\b|(?:n't|\b(?:not|no longer)) (?:\w+ly |yet )?(?:in|here|there|around|at (?:her|his|the|their) \w+|in (?:the office|today|stock)|ready|back|done|working|free|arrived|on (?:duty|shift))\b|\bout of stock\b|\bnone left\b|\bno \w+ (?:left|in stock|available|free)\b|\byet\b|\b(?:hasn't|haven't|hadn't)\b"
)
# A thing that is not available is not there now; a refund or a delivery that is not is not to be had.
_NOT_AVAILABLE = cues.compile(r"(?:n't|\b(?:not|no longer)) (?:\w+ly |yet )?available\b")
_NOW_WORDS = cues.compile(
    r"\b(?:at (?:the|this) (?:moment|time|minute)|currently|right now|just now|for the (?:moment|time being)|for now|yet)\b"
)


_BLURS = cues.compile(r"\b(?:always|usually|normally|quite|really|difficult|tricky|unlikely|easily|necessarily)\b")


def of_now(plain: str) -> bool:
    """The no says only how it is now."""
    return _OF_NOW.search(plain) is not None or (
        _NOT_AVAILABLE.search(plain) is not None and not classes(plain) & (REMEDIES | {"arrive", "send", "install"})
    )


def only_now(piece: str) -> bool:
    """What softens the no is only that it speaks of now."""
    return _NOW_WORDS.search(piece) is not None and not _BLURS.search(piece)


# Who has the say did not say yes.
_DECIDED = cues.compile(
    r"(?:\bnever|\b(?:didn't|won't|wouldn't|doesn't|don't|wasn't|weren't|isn't|aren't)|\bnot)(?: \w+ly| ever| be| been)? (?:approv|accept|agree|grant|allow|authori|consent|clear|confirm|pass|sign)\w*"
)


def decided(plain: str) -> bool:
    """A no of somebody who has the say, and no mere delay: "the bank didn't approve it"."""
    return _DECIDED.search(plain) is not None and NOT_SO_FAR.search(plain) is None


# What cannot be, told as what has not been so far; what stands, as what may stand.
_NEVER_CAN = cues.compile(
    r"\b(?:can't|won't|cannot|unable|non[- ]?\w+able|not possible|isn't possible|impossible)\b|^\W*no \w+s\b"
)
_HAS_NOT = cues.compile(r"\b(?:haven't|hasn't)\b")
_MAY_STAY = cues.compile(r"\b(?:may|might|could) (?:still |well )?(?:stay|stand|remain|be (?:kept|upheld|final))\b")


_NOT_WILLING = cues.compile(
    r"(?:n't|\bnot|\bnever) (?:really )?(?:want|like|wish|intend|care|mean) to\b|\bwon't (?:guess|speculate|swear|promise|name|give you a (?:false|wrong))\b|\b(?:prefer|rather) not\b"
)
_FORBIDS = cues.compile(
    r"\b(?:forbidden|prohibited|banned|unlawful|illegal|not (?:allowed|permitted)|mustn't|must not)\b|n't (?:allowed|permitted)\b"
)
_MAY_NOT_BE = re.compile(r"\bmay not be [a-z]+(?:ed|en|t|ld|ught|wn)\b")
_RATHER_NOT = re.compile(r"\b(?:rather|prefer) not\b|\bprefer(?: \w+)? without\b")
_PARTIAL = re.compile(
    r"\b(?:not|n't) (?:(?:the|an?|your|our|my) )?(?:whole|entire|all|every|each|everything|everyone|everybody|full)\b"
)
_SETTLED = cues.compile(r"\b(?:declined|rejected|refused|denied|turned down|excluded|closed|final)\b")
_STILL_OPEN = cues.compile(
    r"\b(?:remains?|stays?|is|'s|are|still|left|kept) (?:still )?(?:open|on hold|pending|under review|undecided|being (?:looked|reviewed|considered|checked|decided))\b"
)


def lowered(plain: str, no: Segment, said: Sequence[tuple[str, Segment]], whole: str = "") -> bool:
    """All that the reply says of this no is less than a no; `whole` is its sentence."""
    if _PARTIAL.search(plain):
        return False  # "not the whole lot": "part of it, not all"
    if _FORBIDS.search(plain) and all(_MAY_NOT_BE.search(piece) for piece, _ in said):
        return False  # "cutting is forbidden": "it may not be cut down"
    if _NOT_WILLING.search(plain) and all(_RATHER_NOT.search(piece) for piece, _ in said):
        return False  # "I don't want to name a day": "a day is something I'd rather not name"
    if "soft" not in no.marks and all("soft" in s.marks for _, s in said):
        now = of_now(plain) or _NOW_WORDS.search(whole) is not None  # "12 weeks right now, not 6"
        return not ((now or tells_to(plain)) and all(only_now(piece) for piece, _ in said))
    if decided(plain) and all(not s.marks & {"no", "state"} and awaits(piece) for piece, s in said):
        return True
    if "no" not in no.marks:
        return "weak" not in no.marks and all(
            _MAY_STAY.search(piece) or (_SETTLED.search(plain) and _STILL_OPEN.search(piece)) for piece, _ in said
        )
    return _NEVER_CAN.search(plain) is not None and all(
        _HAS_NOT.search(piece) and not _NEVER_CAN.search(piece) for piece, _ in said
    )


_NOT_YET = cues.compile(
    r"\bnot (?:been |yet |yet been )?(?P<done>[a-z]{3,}(?:ed|en|nt|id))(?: yet| so far)\b|\bnot yet (?:been )?(?P<later>[a-z]{3,}(?:ed|en|nt|id))\b|n't (?:been )?(?P<been>[a-z]{3,}(?:ed|en|nt|id)) yet\b"
)
_SO_FAR = cues.compile(r"\b(?:yet|so far|still|for now|until now|to date)\b")


def not_for_good(was: Reading, now: Reading) -> Iterator[tuple[int, int, int]]:
    """Where the reply says of what has not been done yet that it was not done: "not approved yet" as "was not approved"."""
    if was.language != "en" or now.language != "en":
        return
    for plain in was.plains:
        for m in _NOT_YET.finditer(plain):
            verb = m["done"] or m["later"] or m["been"]
            final = re.compile(rf"\b(?:was|were)(?: not|n't) {re.escape(verb)}\b")
            for number, text in enumerate(now.plains):
                if (flat := final.search(text)) and not any(map(_SO_FAR.search, now.plains[number : number + 2])):
                    yield number, *flat.span()
                    return
