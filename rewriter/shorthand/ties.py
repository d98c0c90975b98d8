"""A clause behind a comma that has lost its subject, tied to what it is said of: ", gets you 30 days".

What stands before it decides. An order or an offer ends with the thing that is told of: "which gets you 30 days". A clause
of its own lends its subject: "review takes 3 days, and can't be sped up". Where neither is sure, the words stay.
"""

from __future__ import annotations

import re

from rewriter.shorthand.notes import needed
from rewriter.shorthand.politely import orders
from rewriter.techniques._grammar import FULL, PRONOUN

_MOST = 4  # pieces of one sentence
_OF_THE_THING = re.compile(
    r"(?:opens|closes) (?:at |on )?\d|(?:takes|gets|gives|saves|ships|lasts|covers|includes|costs) (?:you|us|about|around|up to|only|for|until|in|within|[£$€]?\d|an?|the|all)\b|(?:doesn['’]t|does not) (?:extend|change|affect|include|cover|cost|count|need|apply)\b",
    re.IGNORECASE,
)
_OF_THE_SAME = re.compile(
    r"(?:can['’]t|cannot|won['’]t|will not|can only|must|has to|should|may) be \w+(?:ed|en|up|ne|pt|nt|ld|ck|de|id)\b|(?:doesn['’]t|does not) (?:extend|change|affect|include|cover|cost|count|apply)\b",
    re.IGNORECASE,
)
_OFFERED = re.compile(  # what ends with the thing that is told of
    r"(?:or |and |so |but )?(?:you can|you could|you may|(?:your|the) [a-z]+ (?:can|could|may)|please)\b", re.IGNORECASE
)
_ENDS_WITH_A_THING = re.compile(  # and not with "if it breaks" or "yourself"
    r"(?!.*\b(?:if|when|unless|because|it|them|yourself|him|her|us|me|here|there|that|this|so|as|is|are|was|now|then|today|tomorrow)\b).+ (?:an?|the|your|my|our|for|to|of|at|via|from|in|on)?.*[\w-]$",
    re.IGNORECASE,
)
_HAS_ITS_OWN = re.compile(
    rf"(?!(?:{PRONOUN}|if|when|as|because|unless|so|and|but|or)\b)(?:(?:the|your|our|its) )?[a-z-]+(?: [a-z-]+)? (?:takes|is|has|costs|lasts|starts|ends|needs|was)\b",
    re.IGNORECASE,
)
_NO_MATTER = re.compile(r"^(?:doesn['’]t|does not) matter (?=what|which|who|how|where|when|if|whether)", re.IGNORECASE)
_WE_NEED = re.compile(r"^need (?=an? |the |your |some )(?!.*\b(?:we|i|you)\b)", re.IGNORECASE)
_WE_CANT = re.compile(r"(?:can['’]t|cannot) (?:promise|say|swear|guarantee)\b", re.IGNORECASE)  # nobody else speaks so
_DEPENDS = re.compile(r"depends on (?!.*\b(?:is|are|was|will)\b)", re.IGNORECASE)
_I = re.compile(r"i\b", re.IGNORECASE)
_WE = re.compile(r"(?:we|i)(?:['’](?:ll|d|ve))? (?:can|will|could|may|do|have|\w+)\b", re.IGNORECASE)


def tied_on(body: str, we: str) -> str:
    """The sentence with its last clauses tied on; it may be as it was."""
    end = len(body.rstrip(".!"))
    pieces, stop = body[:end].split(", "), body[end:]
    if not 1 < len(pieces) <= _MOST or " and " in pieces[-1]:
        return body
    if " which " in f" {pieces[-2]}" and pieces[-2].startswith("which ") and _OF_THE_THING.match(pieces[-1]):
        return f"{', '.join(pieces[:-1])} and {pieces[-1]}{stop}"
    if len(pieces) > 2 and pieces[-3].startswith("which ") and all(_OF_THE_THING.match(p) for p in pieces[-2:]):
        return f"{', '.join(pieces[:-1])} and {pieces[-1]}{stop}"
    before, last = pieces[-2], pieces[-1]
    if (needs := needed(last)) and (orders(before) or FULL.match(before) or _OFFERED.match(before)):
        return f"{', '.join(pieces[:-1])}; {needs}{stop}"
    if _NO_MATTER.match(last):
        last = f"and it {last}"
    elif _WE_CANT.match(last) and FULL.match(pieces[0]):
        last = f"but {'I' if _I.match(pieces[0]) else we} {last}"
    elif _DEPENDS.match(last) and FULL.match(before):
        last = f"which {last}"
    elif _WE_NEED.match(last) and _WE.match(pieces[0]):
        last = f"and {'I' if _I.match(pieces[0]) else 'we'} {last}"
    elif _OF_THE_SAME.match(last) and _HAS_ITS_OWN.match(before):
        last = f"and {last}"
    elif _OF_THE_THING.match(last) and _ENDS_WITH_A_THING.match(before) and (_OFFERED.match(before) or orders(before)):
        last = f"which {last}"
    else:
        return body
    return f"{', '.join((*pieces[:-1], last))}{stop}"


def how_long(body: str) -> str:
    """What it takes, tied to what takes it: ", takes 5 days" is ", which takes 5 days", and a price "it's 35 euro and takes"."""
    does = _WHICH_DOES.search(body)
    if does is None or _SERIES.search(body[: does.start()]) or _NO_SUCH_THING.search(body[: does.start()]):
        return body
    price = _SUM_ALONE.fullmatch(body, 0, does.start())
    tie = f"it's {price[0]} and " if price else f"{body[: does.start()]}, which "
    return f"{tie}{body[does.start('does') :]}"


_WHICH_DOES = re.compile(
    r", (?P<does>takes (?:up to |about |around |another )?\d[\d-]* ?(?:working |business )?(?:min|hour|hr|day|week|month|sec)|lasts (?:for |until |\d))",
    re.IGNORECASE,
)
_SUM_ALONE = re.compile(r"[£$€]\d[\d.,]*|\d[\d.,]* ?(?:euros?|pounds?|quid|dollars?|bucks|[£$€])", re.IGNORECASE)
_NO_SUCH_THING = re.compile(r"\bno [a-z]+(?: [a-z]+)?$", re.IGNORECASE)  # "no appointment needed, takes 10 mins"
_SERIES = re.compile(r"\b(?:it|this|that|he|she|they|which|who|you)\b", re.IGNORECASE)
