"""What sounds curt and says no more than a gentler word would: "so the charge stands, nothing I can do".

The fact stays; what goes is the shrug behind it. A no that the reply goes on to answer itself is softened here too.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.spelling import capital
from rewriter.techniques._grammar import FINITE, low

_AFRAID = re.compile(r"\b(?:afraid|unfortunately|sadly|sorry|regret\w*)\b", re.IGNORECASE)
_SHRUG = re.compile(
    r"(?:,| and| –| -|;)+ (?:so )?(?:there['’]s |there is )?nothing (?:else |more )?(?:i|we) can do(?: about (?:it|that))?[.!]*$",
    re.IGNORECASE,
)
_STANDS = re.compile(
    rf"(?P<so>(?:so|and|but),? )?(?P<what>(?:the|your|our|this|that|it)\b(?: [\w£$€.,-]+){{0,4}}? (?:\w+ly )?{FINITE}\b.*)$",
    re.IGNORECASE,
)
_NO_WE = re.compile(  # what was asked for; "No, we can't charge you twice" is good to hear
    r"no+[,.]? (?P<what>(?:we|i) (?:really |also |just )?(?:can['’]t|cannot|can not|aren['’]t able to|are unable to) (?:accept|add|book|call|cancel|change|deliver|do|exchange|extend|give|hold|move|offer|open|rebook|refund|replace|reserve|return|send|ship|swap|take|transfer|upgrade|waive)\b(?! you (?:twice|more)\b).*|we (?:aren['’]t|are not|won['’]t be) (?:adding|bringing|changing|extending|giving|moving|offering|opening|paying|refunding|reopening|replacing|reversing|waiving)\b.*)$",
    re.IGNORECASE,
)
_LUCK = re.compile(  # it was in time that they had it
    r"(?P<what>.*\b(?:warranty|guarantee|promo|offer|deal|trial|window)\b[^,;.]{0,40}\b(?:\d+|expired|ended|over|ran out|passed)\b[^,;.]{0,20}?),? so you(?:['’]re| are) out of luck(?: with (?:us|that|this|it)| there| then| here| now)*[.!]*$",
    re.IGNORECASE,
)
_ISNT = re.compile(r"(?P<what>it (?:isn['’]t|is not|doesn['’]t|won['’]t|can['’]t))[.!]*$", re.IGNORECASE)
_THATS_IT = cues.compile(
    r"^\W*(?:and |so )?that['’]?s (?:it|that|all there is(?: to it)?|final|the end of it|how it is)(?:,? (?:i['’]m afraid|sorry))?\W*$"
)


def gentler(said: str, after: str = "") -> str:
    """`said` without its shrug; `after`, plain, is what comes next."""
    if len(said) > 240 or _AFRAID.search(said):
        return said
    if shrug := _SHRUG.search(said):
        stands = _STANDS.match(said[: shrug.start()])
        if stands:
            return capital(f"{(stands['so'] or '').replace(',', '')}I'm afraid {low(stands['what'])}.")
    if no := _NO_WE.match(said):
        return f"I'm afraid {low(no['what'])}"
    if luck := _LUCK.match(said):
        return f"{luck['what']}, so I'm afraid it's too late for that with us."
    if (isnt := _ISNT.match(said)) and after.startswith("only "):
        return f"I'm afraid {low(isnt['what'])}."
    return said


def not_that(said: str, customer: str) -> str:
    """A thing and a "no": "Petrol no." to somebody who spoke of their petrol is "Not the petrol, I'm afraid."; "" for others."""
    told = _NOT_THAT.match(said)
    if told is None:
        return ""
    words = {m["what"].lower() for m in _SPOKEN_OF.finditer(customer)}
    thing = told["what"].lower()
    if thing not in words:
        return ""
    return f"The {thing}, yes." if told["yes"] else f"Not the {thing}, I'm afraid."


_NOT_THAT = re.compile(r"(?:the |your )?(?P<what>[a-z]{3,}),? (?:no|(?P<yes>yes))[.!]*$", re.IGNORECASE)
_SPOKEN_OF = re.compile(r"\b(?:the|my|our|for|of|any|a|an) (?P<what>[a-z]{3,})\b", re.IGNORECASE)


def shuts(plain: str) -> bool:
    """It says nothing but that there is no more to say."""
    return _THATS_IT.match(plain) is not None
