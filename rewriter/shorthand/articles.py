"""The article of the thing a sentence begins with, where more than its name stands before the verb.

"Router in the north wing is old", "Line test passed", "Doctor's office never called", "SLA credit is 5%". What stands for a
thing in general ("Delivery to Malta is free") and what is a name take none.
"""

from __future__ import annotations

import re

from rewriter.moves import instructs
from rewriter.spelling import named, plural
from rewriter.techniques._grammar import FINITE, OPENS_DETERMINED, article, low

_IN_GENERAL = frozenset("appeal delivery service payment refund fare claim travel support cover postage court demand access booking cancellation event flight stock entry charge repair test ticket".split())  # fmt: skip  # noqa: SIM905
_VERB = re.compile(rf"\b{FINITE}\b|n['’]t\b", re.IGNORECASE)
_PLACED = re.compile(
    r"(?P<kind>(?!(?:no|any|each|every|another|only|not|new|if|when|as|and|or|but|so|next|first|last|ask|see|check|call|use)\b)[a-z]+ )?(?P<what>[a-z]+) (?P<where>(?:in|on|at|for|near|outside|from) [\w' -]{3,34}?) (?P<verb>is|was|has|hasn['’]t|isn['’]t|wasn['’]t|closes|opens|will|can|can['’]t|went)\b",
    re.IGNORECASE,
)
_DID = re.compile(
    rf"(?P<kind>(?!(?:no|any|each|every|another|one|only|not|if|when|as|and|or|but|so|because|this|that|his|her|its|their|what|which)\b)[a-z]+) (?P<what>[a-z]+) (?:passed|failed|crashed|broke|shows?|showed|updates|never|sometimes (?:{FINITE})|usually (?:{FINITE})|normally (?:{FINITE}))\b",
    re.IGNORECASE,
)
_SHOWS = re.compile(
    r"(?P<what>[a-z]+) (?:shows|showed|says|passed|crashed|expires|arrives|leaves|departs)\b", re.IGNORECASE
)
_ACTED = re.compile(
    r"(?:driver|rider|engineer|doctor|plumber|technician|courier|manager|receptionist|nurse|contractor|surveyor|landlord|fitter|electrician) (?:confirmed|attempted|tried|called|rang|noted|collected|visited|checked|tested|found|arrives)\b",
    re.IGNORECASE,
)
_THEIRS = re.compile(
    rf"(?:doctor|vet|host|landlord|driver|manager|seller|supplier|manufacturer|hotel|restaurant|school|bank|courier|carrier|insurer|surveyor|dentist|tenant|engineer)['’]s (?P<what>[a-z]+) (?:{FINITE}|never|approved|refused|asked|confirmed|told)\b",
    re.IGNORECASE,
)
_DONE_ONCE = re.compile(  # what was done once is one of them: "Flight was late"; "Delivery is free" tells of any
    r"(?P<what>flight|claim|refund|payment|booking|delivery|event|cancellation|ticket|charge|repair) (?:was|wasn['’]t|has been|hasn['’]t been|(?:is|isn['’]t) (?:(?:now|already|still|not) )?(?:approved|declined|rejected|pending|processed|under review|logged|booked|confirmed|on hold))\b",
    re.IGNORECASE,
)
_NEW_ONE = re.compile(r"(?:replacement|(?:new|other|second|old|wrong|right|broken) one) (?:ships|leaves|goes|comes|is|was|will|has|arrives)\b", re.IGNORECASE)  # fmt: skip
_BY_LETTERS = re.compile(
    rf"[A-Z]{{2,4}} (?:credit|fee|limit|form|number|code|charge|team|desk|office|payment) (?={FINITE}\b)"
)
_ONE_OF_THEM = re.compile(
    r"(?P<what>(?:(?:full|partial|free|early) )?(?:refund|exchange|swap|transfer|upgrade|reprint|replacement)) (?P<of>(?:for|of|on) [\w' -]{3,34}?) (?P<be>is|isn['’]t) (?P<how>(?:not |only |still )?(?:possible|available))\b",
    re.IGNORECASE,
)


def with_the(body: str) -> str:
    """The sentence with the article; "" when it lacks none, or it is not sure."""
    if OPENS_DETERMINED.match(body):
        return ""
    if _BY_LETTERS.match(body):
        return f"the {body}"
    if _ACTED.match(body) or _DONE_ONCE.match(body) or _NEW_ONE.match(body):
        return f"the {low(body)}"
    if (theirs := _THEIRS.match(body)) and not plural(theirs["what"]):
        return f"the {low(body)}"
    if one := _ONE_OF_THEM.match(body):
        what = low(one["what"])
        return "" if _VERB.search(one["of"]) else f"{article(what)}{what}{body[one.end('what') :]}"
    placed = _PLACED.match(body)
    if placed and _is_one(placed["what"]) and not _VERB.search(f"{placed['kind']} {placed['where']}"):
        return "" if instructs(body.lower()) else f"the {low(body)}"
    did = _DID.match(body) or _SHOWS.match(body)
    if did and _is_one(did["what"]) and not _VERB.search(did.groupdict().get("kind") or ""):
        return "" if instructs(body.lower()) else f"the {low(body)}"
    return ""


def _is_one(what: str) -> bool:
    """It names one thing, and not a thing in general."""
    return (named(what) is not None and what.lower() not in _IN_GENERAL) or what.lower() == "test"
