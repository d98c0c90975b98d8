"""What of a reply may stand for a no that it does not say in so many words, and what may not.

"Hasn't come yet" is still waited for, "don't throw it away" is to keep it; but what befell the customer, what nobody needs
to do and what costs nothing turn nothing down.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.commitments.costs import for_nothing
from rewriter.commitments.segments import segments, words_of
from rewriter.commitments.shape import Reading
from rewriter.lexicon import ROOT

PLAINLY = cues.compile(
    r"\b(?:can't|couldn't|won't|isn't|aren't|doesn't|don't|not|no longer|never) (?:be |been |get |become |\w+ly )*(?:able|possible|allowed|permitted|covered|included|available|eligible|refund\w*|return\w*|exchang\w*|chang\w*|cancel\w*|offer\w*|transfer\w*|appl(?:y|ies)|includ\w*|cover\w*|allow\w*|extend\w*|ship|deliver|hold|do|replace\w*|accept\w*|need|have to|free|part of|charge\w*|reactivat\w*|restor\w*|lose|forfeit)\b"
)


# Behind a "no" of the draft that answers a wrong guess, the same in a reply.
CONTRARY = re.compile(
    r"\W*(?:(?:no|oh)\W+)?(?:quite the (?:opposite|contrary|reverse)|on the contrary|far from it|not at all|by no means|the (?:very )?opposite|certainly not|of course not|nothing of the (?:kind|sort))\b"
)
# What may stand between a thing and the no that is said of it, and how that begins.
AN_ASIDE = re.compile(
    r"\W*(?:though|however|unfortunately|sadly|alas|regrettably|i'm afraid|i am afraid|i'm sorry|on the other hand)\W*"
)
HEADED = re.compile(
    r":|\W*(?:[a-z]+n't|cannot|(?:is|are|can|will|do|does|must) (?:not|never)|(?:we|i|they|it|that|this|he|she|you) (?:[a-z]+n't|cannot|never|can not))\b"
)


# The case to which something is limited is told.
IN_THAT_CASE = cues.compile(
    r"\b(?:if|should (?:you|the|it|they|he|she|that|this|your)|in case|unless|provided|when|where|(?:those|anyone|people|guests) who)\b"
)
_ONLY_IF = re.compile(r"\b(?:only|solely|just) (?:if|when|where|in case)\b.*")
A_NO = re.compile(r"n't\b|\b(?:no|not|never|none|nothing|nobody|cannot|unable|without)\b")


def only_if_not(plain: str) -> bool:
    """The only denial is in the case to which something is limited: "refund only if you can't make it"."""
    return _ONLY_IF.search(plain) is not None and not A_NO.search(_ONLY_IF.sub("", plain))


NONE_LEFT = cues.compile(r"\b(?:none|nothing|no more)(?: \w+)? left\b|\bnone (?:anywhere|at all)\b")
ALL_GONE = cues.compile(r"\b(?:gone|sold out|out of stock|run out|ran out|used up)\b")
_NOT_THE_COUNT = re.compile(r",? (?:and )?not (?:the )?\d+\W*$")
_NOT_IT = re.compile(r"\W*(?:and |but |so )?not (?:(?:on|in|at|for|the|your) )?[a-z0-9]+\W*")


def is_told_of(plain: str, words: frozenset[str], was: Reading, now: Reading) -> bool:
    """A bare "not Tuesday" whose reason stays: what the draft says of Tuesday, the reply does."""
    if was.language != "en":
        return False
    if count := _NOT_THE_COUNT.search(plain):
        so_many = words_of(plain[: count.start()], "en")  # "2 sets, not 3": "you have two sets"
        return len(so_many) >= _TWO and any(so_many <= s.words and "no" not in s.marks for _, s in now.stretches)
    if not _NOT_IT.fullmatch(plain):
        return False
    told = [s.words for _, s in was.stretches if s.words & words and not s.marks & {"no", "asks"}]
    return any(len((own - words) & s.words) >= _TWO and words & s.words for own in told for _, s in now.stretches)


def kin(one: frozenset[str], other: frozenset[str]) -> bool:
    """A word of one is of the same root as a word of the other: "catering" and "caterer"."""
    long = [w for w in one if len(w) >= ROOT and w.isalpha()]
    return any(w.startswith(o) or o.startswith(w) for w in other if len(w) >= ROOT for o in long)


# "Hasn't sent it", "not yet in": what may still come. "Didn't approve it" and "never came" are over and done with.
NOT_SO_FAR = cues.compile(
    r"\b(?:hasn't|haven't|not yet)(?: \w+ly| yet| been)? [a-z]{3,}|n't (?:\w+ ){1,4}yet\b|\bnot (?:been )?(?:returned|received|paid|delivered|shipped|sent|signed|collected)\b"
)
_AWAITED = cues.compile(
    r"\b(?:still (?:\w+ )?(?:out|owing|unpaid|away|wait\w*|pending|outstanding|open|missing|due|to come|needs?|with|on)|wait(?:ing|s)? (?:on|for)|await\w*|yet to (?:be )?\w+)\b"
)


def awaits(plain: str) -> bool:
    """A stretch says that something is still to come."""
    return _AWAITED.search(plain) is not None


def still_awaited(no: frozenset[str], now: Reading) -> bool:
    """The reply says that what never came is still waited for."""
    for number, s in now.stretches:
        both = no & s.words or kin(no, s.words)
        if both and awaits(now.plains[number][s.start : s.end]):
            return True
    return False


_NOT_FOUND = cues.compile(
    r"(?:n't|\bnot|\bno one|\bnobody|\bnone of us|\bnever)(?: has| have| been| yet| ever)* (?:found|find|located?|traced?|tracked|spotted|seen)\b"
)
_STILL_MISSING = cues.compile(
    r"(?:n't|\bnot|\bnever)(?: yet| been| so far| anywhere)* (?:turned up|turn up|come to light|came to light|surfaced?|come up|found|located|traced|among|in (?:either|any)|there|appeared|shown up)\b|\bno (?:trace|sign|luck)\b|\bstill (?:missing|lost|nowhere)\b|\bnowhere to be (?:found|seen)\b|\bwithout (?:success|luck|finding)\b|\bnothing (?:has )?(?:turned up|came up|surfaced)\b"
)


def not_found(plain: str, now: Reading) -> bool:
    """What was not found is told as what has not turned up."""
    return _NOT_FOUND.search(plain) is not None and any(map(_STILL_MISSING.search, now.plains))


_NO_NEED = cues.compile(
    r"(?:n't|\bnot) (?:\w+ )?(?:need|have to)\b|\bno need\b|\bneedn't\b|(?:n't|\bnot) (?:needed|necessary|required)\b"
)


def needless(plain: str, was: Reading, now: Reading) -> bool:
    """What is not needed is told so, and the reply tells it of as many things as the draft."""
    return _NO_NEED.search(plain) is not None and sum(len(_NO_NEED.findall(text)) for text in now.plains) >= sum(
        len(_NO_NEED.findall(text)) for text in was.plains
    )


ORDER_NOT_TO = cues.compile(
    r"(?:^\W*|[,;:] ?|\b(?:please|then|and|but) |\bif [^,;.!?]{3,40} )(?:don't|do not|never) [a-z]{2,}"
)
# "The grill, please leave off": what must not be done, told as what to leave.
LEFT_SO = cues.compile(
    r"\bleave (?:it |them |that |this )?(?:off|out|alone|be|unused|aside|untouched|(?:to|with) (?:us|me))\b"
)
_TWO = 2  # words by which a sentence speaks of the same case


def left_undone(about: frozenset[str], now: Reading) -> bool:
    """What must not be done then is left alone in the reply, where it speaks of the same case: "don't drive it if it flashes"."""
    for row in now.segments:
        words = frozenset(w for s in row for w in s.words)
        if len(about & words) >= _TWO and any(s.marks & {"no", "less"} for s in row):
            return True
    return False


_NOT_THAT = cues.compile(
    r"(?:n't|\bnot|\bnever) (?!leave\b)(?P<does>[a-z]{2,})(?: (?:[\w'-]+ ){0,3}?(?P<way>off|out|open|closed|on)(?=\W*$))?"
)
_LEFT = cues.compile(r"\b(?:leave|leaving|keep|keeping) (?:[\w'-]+ ){1,4}?(?P<so>off|out|open|closed|on|[a-z]{3,}ed)\b")


def does_it_still(plain: str, piece: str) -> bool:
    """What might stand for a no does the very thing: "no swap without a slip" as "swap without a slip", "don't park it" as "leave it parked"."""
    if (no := _NOT_THAT.search(plain)) and (left := _LEFT.search(piece)):
        return left["so"] == no["way"] or bool(words_of(left["so"], "en") & words_of(no["does"], "en"))
    return (
        "without" in plain
        and "without" in piece
        and not any(s.marks & {"no", "state", "less"} for s in segments(piece.replace("without", "with"), "en"))
    )


# What befell somebody, or what nobody needs to do, turns nothing down.
_BEFELL_THEM = cues.compile(
    r"\b(?:wasn't|weren't|didn't|hadn't)\b|\bnever (?:came|arrived|left|got|went|made|\w+ed)\b|\bshouldn't have\b|"
    r"\b(?:isn't|not) (?:what|how|good enough|acceptable|fair|right|okay|ok|fun|easy|nice|a small thing)\b|\bhasn't (?:come|arrived|turned up|shown up|reached)\b"
)
_NEEDLESS = cues.compile(
    r"(?:n't|\bnot|\bno|\bnothing(?: (?:else|more))?(?: you)?) (?:\w+ )?(?:needs?|have to|has to)\b|\bneedn't\b"
)
_THIS_TIME = re.compile(r"\bnot (?:this time|today|now|for you)\b")  # "normally £20, but not this time"


def refuses_as(plain: str, piece: str, language: str) -> bool:
    """A no of the reply about something else (`piece`) may be the draft's (`plain`) in other words."""
    if language != "en":
        return True
    if _NEEDLESS.search(piece) and not (_NEEDLESS.search(plain) or "nothing" in plain):
        return False
    if for_nothing(piece) and not PLAINLY.search(piece) and not (for_nothing(plain) or _THIS_TIME.search(plain)):
        return False  # "you don't pay" grants
    return not _BEFELL_THEM.search(piece) or _BEFELL_THEM.search(plain) is not None


_NOT_LIABLE = cues.compile(
    r"(?:n't|\b(?:not|never)) (?:be )?(?:held )?(?:liable|responsible|accountable) for \w|\b(?:accept|take|have|bear) no (?:liability|responsibility) for \w|\bno liability for \w"
)
_ITS_TERM = cues.compile(
    r"\b(?:section|clause|paragraph|article|terms|t&cs?|conditions|agreement|contract|licen[cs]e|policy|statute|act|law|regulation|convention)\b|§"
)


def limits_liability(piece: str, sentence: str) -> bool:
    """A limit of liability with the term that sets it: a no and a fact, and no push-off."""
    return _NOT_LIABLE.search(piece) is not None and _ITS_TERM.search(sentence) is not None


_NOT_WITHOUT = re.compile(r"\W*(?:(?:no|sorry),? )?not without (?:the |your |an? )?(?:[a-z-]+ )?(?P<what>[a-z-]+)\W*$")
_WITHOUT_IT = re.compile(
    r"\bwithout (?:it|one|them|that)\b[^.;!?]{0,40}(?:n't|\b(?:cannot|not|no|nobody)\b)|(?:n't|\b(?:cannot|not|no|nobody)\b)[^.;!?]{0,40} without (?:it|one|them|that)\b"
)


def not_without(plain: str, now: Reading) -> bool:
    """They may not without a thing: with it they may, and without it they can't."""
    said = _NOT_WITHOUT.match(plain)
    if said is None or not any(map(_WITHOUT_IT.search, now.plains)):
        return False
    return any(re.search(rf"\b{re.escape(said['what'])}\b", text) for text in now.plains)
