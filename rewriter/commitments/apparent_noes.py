"""What looks like a no and is none: a number, a fee that falls away, sympathy; and noes that a reply says as a yes to something else."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.commitments.segments import Segment
from rewriter.commitments.shape import Reading

# "Nobody wants to wear something that scratches", "I'm sorry they aren't comfortable": felt with the customer, and no refusal.
FELT_FOR = cues.compile(
    r"\b(?:nobody|no one|nothing anyone) (?:wants|likes|enjoys|expects|deserves|should have to|hopes|plans|needs that|would want)\b|\bno (?:way|fun|joke|pleasure|treat) to (?:be|treat|spend|start|end|begin|enjoy|celebrate|live|travel|wait|find|wake|come|arrive|learn)\b|\bno (?:small thing|joke|fun|wonder)\b|"
    r"\bsorry (?:to (?:hear|read|learn) )?(?:that )?(?!(?:i|we|there)\b)(?:[a-z'-]+ ){1,5}?(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't) (?:been |feel |felt |look |fit |work |go |gone |taste |turn out |live up |sit )?(?:comfortable|right|well|good|better|fresh|warm|clean|what you|as (?:you|it)|properly|easy|pleasant|happy|smooth\w*|to your|the (?:start|way|stay|day|evening|trip))\b"
)
_BY_HABIT = cues.compile(
    r"\b(?:people|most|they|customers|guests|(?:the|our) [a-z]+s) (?:often|sometimes|usually|always|mostly) (?:don't|doesn't|forget|miss)\b|\b(?:the|our) [a-z]+s? (?:don't|doesn't|can't) always (?:see|get|read|notice|know|check|remember|spot)\b|\bdoesn't (?:get|go|come|happen|appear) (?:there |here )?by itself\b|\b(?:nobody|no one) (?:controls?|can control|could have (?:known|foreseen|guessed))\b|\bnot something (?:that )?(?:the [a-z]+|we|i|anyone)(?: can)? controls?\b"
)
# What is paid before anything is had.
NO_ADVANCE = cues.compile(r"\b(?:no|without(?: a| any)?) (?:deposit|prepayment|down payment|advance|upfront payment)\b")
_IS_NO = re.compile(r"\W*no\W*")
_NAMED_NO = cues.compile(
    r"\b(?:confirmation|order|booking|claim|case|ticket|invoice|account|policy|customer|member|reference|ref|tracking|serial|phone|reg|locker|room|seat) no\W*$"
)
_A_NUMBER = re.compile(r"\W*(?:[a-z]{1,4}[ -]?\d{2,}|\d{4,}|\d+-[a-z0-9]+)(?!\w)")


def _number_follows(text: Reading, number: int, segment: Segment) -> bool:
    """The stretch ends in "no." and what follows is the number: "handed in, no. F-318"."""
    plain = text.plains[number][segment.start : segment.end]
    if not ((segment.start and _IS_NO.fullmatch(plain)) or _NAMED_NO.search(plain)):
        return False
    return _A_NUMBER.match(text.plains[number], segment.end) is not None or any(
        map(_A_NUMBER.match, text.plains[number + 1 : number + 2])
    )


_FEE_GONE = re.compile(r"\W*(?:and |then |so )+(?:it's|its|it is|that's|they're|the \w+(?:'s| is)) gone\W*$")
_FEE_NAMED = cues.compile(r"\b(?:fees?|charges?|surcharges?|costs?|fines?)\b")


def _fee_falls_away(plain: str, text: Reading) -> bool:
    """What is gone then is a fee: "add something and it's gone"."""
    return _FEE_GONE.match(plain) is not None and any(map(_FEE_NAMED.search, text.plains))


def no_refusal(text: Reading, number: int, segment: Segment) -> bool:
    """The stretch of a draft denies nothing that anybody asked for: a number, a fee that goes, how people are."""
    plain = text.plains[number][segment.start : segment.end]
    if _number_follows(text, number, segment) or _fee_falls_away(plain, text):
        return True
    return _BY_HABIT.search(plain) is not None or _ONLY_SAID.search(plain) is not None


_ONLY_SAID = re.compile(
    r"\bcan only (?:apologi[sz]e|say (?:how |that |sorry)|imagine|hope|thank|agree|regret|repeat (?:how|that)|speak for)\b"
    r"|\b(?:it|this|that|none of (?:it|this|that)|they|the [a-z]+|your [a-z]+) wouldn't have (?:been )?(?!possible\b|allowed\b|able\b|eligible\b)[a-z]+(?:ed|en|ne|nt|t)\b"
)
_ONLY_SO = cues.compile(  # a way of paying, a channel, a place, a circle of people: what is not told of is turned down
    r"\W*(?:(?:no|sorry|yes|hi)[,.]? )?(?:only (?:in )?(?:cash|cards?|cheques?|transfers?|paypal|online|in person|in (?:store|the (?:shop|store|app|branch))|by (?:post|phone|e-?mail|card|transfer|appointment|cheque)|at (?:the |our )?(?:counter|desk|branch|till|reception|main [a-z]+)|with (?:an? |the |your )?(?:receipt|appointment|slip|ticket|id|passport|card|code)|for (?:members|adults|residents|subscribers|students|guests|staff))|(?:cash|cards?|members|adults|online|residents|in person|by (?:post|phone|appointment)) only)\b(?:(?! (?:is|are|was|were|works?|takes?|needs?|can|will|has|have|do|does)\b)[^:;?]){0,30}"
)


def only_so(plain: str) -> bool:
    """A clipped answer that allows it in one way alone: "Only cash, at desk 2"."""
    return _ONLY_SO.fullmatch(plain.rstrip(" .!")) is not None


def of_the_price(number: int, text: Reading, asked: frozenset[str]) -> tuple[str, ...]:
    """What a bare no of sentence `number` may say of the price; in English only where they ask for it, and it hangs on nothing."""
    if text.language != "en":
        return text.plains
    near = text.plains[number : number + 2] if asked & _PRICE else ()
    return () if any(map(_HANGS.search, near)) else tuple(near)


_PRICE = frozenset({"pay", "cost", "charge", "fee", "free", "price", "bill", "refund"})
_HANGS = cues.compile(r"\b(?:only|if|with|until|when|but|first|except|unless|after|n't free)\b")


def told_as_yes(plain: str, words: frozenset[str], now: Reading) -> bool:
    """The reply tells this no by what is so, may be or is to be taken instead."""
    return (
        _possible_still(plain, words, now)
        or _another_instead(plain, now)
        or _eats(plain, now)
        or _stays_where_they_are(plain, now)
        or _needed_so(plain, words, now)
    )


_SO_ALONE = cues.compile(
    r"\b(?:need|needs|must|(?:has|have) to|requires?d?|bring|show|all (?:that )?(?:we|i|they)|alone)\b"
)


def _needed_so(plain: str, words: frozenset[str], now: Reading) -> bool:
    """What is allowed only so is told as needed: "only with a slip": "you need the slip"."""
    return only_so(plain) and any(words & s.words and _SO_ALONE.search(now.plains[n]) for n, s in now.stretches)


_NO_NEED = r"(?:\b(?:don't|do not|won't|doesn't|needn't) (?:\w+ly |even |actually )?(?:(?:need|have) to )?|\bno need (?:for you )?to |\bnot (?:necessary|needed|required) (?:for you )?to |\bwithout having to )"
_NEED_NOT_COME = cues.compile(
    rf"{_NO_NEED}(?:come|travel|visit|appear|attend|drive|make the trip|leave (?:the|your) (?:house|home|flat)|be (?:there|present|here)|go (?:in|there|anywhere|out|to (?:the|our|any) (?:office|branch|shop|store|desk|counter|clinic|town hall)))\b"
)
_MUST = re.compile(
    r"\b(?:don't|do not|won't|doesn't) (?!(?:\w+ly |even |actually )?(?:need|have) to\b)"
)  # an order, or what is not done
_AT_HOME = cues.compile(
    r"\b(?:stay|staying|remain) (?:at |right )?(?:home|put|where you(?:'re| are)|in bed)\b|\bfrom (?:home|your (?:sofa|couch|desk|phone|bed|living room|own home)|where(?:ver)? you(?:'re| are))\b|\bwithout (?:leaving (?:the house|home)|coming (?:in|over|by)|a (?:visit|trip))\b|\b(?:save|spare) yourself the (?:trip|way|journey|visit|drive)\b|\bremotely\b"
)
_NOT_AT_HOME = re.compile(r"(?:n't|\bnot|\bcannot|\bnever)(?: \w+){0,2} $")


def _stays_where_they_are(plain: str, now: Reading) -> bool:
    """That nobody has to come is told as staying at home, or as done from there."""
    if not _NEED_NOT_COME.search(plain) or _MUST.search(plain):
        return False
    return any(not _NOT_AT_HOME.search(text, 0, m.start()) for text in now.plains for m in _AT_HOME.finditer(text))


_RULED_OUT = cues.compile(r"(?:n't|\bnot|\bcannot)(?: be| completely| fully| entirely)* (?:ruled? out|exclude[d]?)\b")
_POSSIBLE = cues.compile(r"\b(?:possible|may|might|could|can (?:be|contain|have)|risk|chance)\b(?! (?:not|be ruled))")


def _possible_still(plain: str, words: frozenset[str], now: Reading) -> bool:
    """What can't be ruled out is told as possible."""
    return _RULED_OUT.search(plain) is not None and any(
        words & s.words and "no" not in s.marks and _POSSIBLE.search(now.plains[n], s.start, s.end)
        for n, s in now.stretches
    )


_NOT_TAKE = cues.compile(
    r"\b(?:don't|do not|never) (?:order|take|choose|buy|eat|have|pick|use|drink|try) (?:it|that|this|them|any|the \w+)\b"
)
_ELSE = cues.compile(
    r"\b(?:choose|pick|order|take|go for|have|try|use|buy|opt for) (?:something|anything|another|a different|one of the other)\b"
)


def _another_instead(plain: str, now: Reading) -> bool:
    """What must not be taken is told as what to take instead: "don't order it": "please choose something else"."""
    return _NOT_TAKE.search(plain) is not None and any(map(_ELSE.search, now.plains))


_NO_FAST = cues.compile(
    r"\b(?:no|not|don't|needn't)\b[^,;.!?]{0,20}\bfast(?:ing)?\b|\bfasting\b[^,;.!?]{0,16}\b(?:not|isn't|no) (?:needed|necessary|required|need)\b"
)
_EATS = re.compile(r"\b(?:eat|breakfast|meals?|food)\b")


def _eats(plain: str, now: Reading) -> bool:
    """That no fast is needed is told as what may be eaten."""
    return _NO_FAST.search(plain) is not None and any(
        "no" not in s.marks and _EATS.search(now.plains[n], s.start, s.end) for n, s in now.stretches
    )
