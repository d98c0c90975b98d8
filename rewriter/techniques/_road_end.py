"""Where a clause ends the road, and what only sounds like it: an honest limit, a quote, an emergency number."""

from __future__ import annotations

import re
from typing import NamedTuple

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.remembered import remembered
from rewriter.text import Sentence

from . import _somebody_else as open_forms
from ._dead_ends import DONT_KNOW, HELPLESS, NOT_SURE, NOT_US, SEND_MAYBE, SEND_SURE

EMERGENCY = cues.compile(
    r"\b(?:911|112|999|000|116|101|emergency|ambulance|fire (?:brigade|department|service|crew)|police|doctor|gp|"
    r"hospital|physician|paramedics?|poison|medical|gas (?:line|emergency|leak)|helpline|crisis|a&e|er\b|vet|"
    r"pharmacist|(?:to|at) (?:an?|the nearest|any|the next) (?:pharmacy|chemist)|samaritans|988)\b"
)
HONEST = cues.compile(
    r"\b(?:don't|do not|doesn't|haven't|have no|can't)(?: yet| currently)? (?:have|got|give|promise|guarantee|a|"
    r"an)? ?(?:you )?(?:an? |any |the )?(?:exact |specific |firm |confirmed |definite )?(?:time|date|day|eta|"
    r"timeframe|time frame|timeline|estimate|delivery date|update)\b"
    r"|\b(?:won't|don't want to|not going to) guess\b|\bpromise\b"
)
NOT_A_FAULT = cues.compile(
    r"\b(?:don't|do not|hardly) (?:even |really )?know what to say[,;:.! –-]+(?:(?:and|but|except|other than) )?(?:thank|that's (?:the|so|such|really)|this is (?:the|so|such)|you(?:'re| are|'ve) (?:made|so|too|all)|how (?:kind|lovely|nice)|what a|wow)\b|"
    r"\b(?:can't|couldn't|won't) (?:tell|promise)(?: to)? you that (?:it|this|he|she|they|everything|all|(?:your|the) [a-z]+)(?:'s|'ll|'re| is| are| was| were| will| won't| can)\b"  # what is hoped for is not said
    r"|\bsorry (?:that )?(?:we|i|nobody|no one)(?: here)? (?:didn't|never|hadn't|failed to) (?:see|saw|notice|spot|catch|hear|know|realise|realize|tell)\w*\b"
    r"|\b(?:nobody|no one) can (?:yet |ever |really )?(?:tell|say|know|foresee) (?:which way|how|whether) (?:it|they|he|she|that|the [a-z]+|your [a-z]+)(?:'ll| will| would)\b|\b(?:nobody|no one) can (?:tell|say) how (?!come\b|much\b|many\b|it\b|they\b|that\b|this\b|to\b|the\b|we\b|you\b|i\b)[a-z]+ (?:it|they|that|the [a-z]+)\b"
    r"|\b(?:can't|couldn't) (?:tell|say)(?: you)? how (?:\w+ly )?(?:sorry|bad|glad|grateful|pleased|ashamed|much)\b|\b(?:don't|didn't|do not) (?:yet )?know (?:each other|one another|you(?: yet)?\b(?! (?:got|have|had|were|are)))|^\W*(?:and |but |so )?(?:if|whether(?! (?:(?!will\b|would\b|may\b|might\b|can\b|could\b)[\w-]+ ){1,6}(?:i|we) (?:really )?couldn't tell you\W*$)) [^.;!?]{3,70}(?:,|\b) ?(?:i|we) (?:can't|couldn't) (?:yet |really )?(?:say|tell)\b|\b(?:what|how|whether|if) (?:they|the \w+|he|she|it)(?:'ll| will) (?:say|decide|rule|find)\b|(?:don't know|can't (?:say|tell)|couldn't (?:say|tell))(?: you)?(?: yet)? (?:if|whether) (?:you|it|they|your \w+|the \w+)(?:'ll|'d| will| would|'re| are|'s| is)? (?:be |get (?:it |that |this |them )?)?(?:covered|approved|accepted|granted|paid|penali[sz]ed|back|successful)\b"
    r"|(?:,|;|\bas|\bbecause|\bsince|\bit's|\bthat's) ?(?:the |an? |your )?(?:\w+ )?(?:decides?|make the decision|makes the decision|decide that)\W*$|\b(?:we|i) can't see that\W*$|\bbecause of (?:data protection|privacy|confidentiality|the law|gdpr)\b|\bnot even (?:for|by) us\b|\b(?:not a (?:single )?word|not a thing|no (?:word|answer|reply|news)|nothing) from (?:us|me|any of us|anyone here)\b|\bwouldn't be (?:fair|right|honest)\b|^\W*(?:(?:and|but|so) )?without (?:it|that|them|one|the|your|an?)\b|\bby heart\b|\b(?:won't|can't|don't want to) make (?:you )?(?:an?|any) promises?\b|\b(?:can't|couldn't) (?:yet |now )?(?:say|tell)(?: you)?(?: yet| now)? (?:if|whether) (?:you|it|they|your \w+|the \w+)(?:'d| would| could| might| may) be (?:covered|waived|refunded|approved|accepted|granted|paid|possible|taken off)\b|\boff the top of my head\b|\boff ?hand\b|\b(?:don't know (?:how (?:to thank|you)|what (?:we|i)(?:'d| would) do without|about you)|don't know (?:what you mean "
    r"by|which (?:one )?(?:you|of)|who you)|(?:sure|certain|know|idea) (?:which|what) (?:[a-z]+ "
    r"){0,3}(?:you(?:'re)? (?:mean|referr?|talk|ask|speak)\w*|of (?:the|your|these|them))|not sure (?:what "
    r"you(?:'re)? (?:mean|asking|refer)|i (?:understand|follow)|(?:if|whether) you)|"
    r"not sure (?:that )?(?:you|we|i)\b|wasn't sure|weren't sure|didn't know (?:you|that)|don't know (?:that "
    r")?(?:already|until|otherwise|unless|any (?:different|better))|(?:idea|know|clue) (?:how (?:you (?:stayed|did|managed|manage|do)|that got past)|where that rumour)|know of (?:a|any) |to the (?:hour|minute|day)\b|in case you|if you (?:don't|didn't|aren't)|(?:you|they|customers|it|she|he)(?: also| "
    r"still| may| might)? (?:don't|didn't) know|make sure|be sure|for sure|to be sure|"
    r"not (?:your|their) (?:fault|problem|job|responsibility|mistake))\b"
)
REPORTED = cues.compile(
    r"\b(?:(?:you|he|she|they|agent|colleague|somebody|someone|website|site|page|nobody)(?:'ve| have|'re| are| were|"
    r" was| had| been| got)* (?:said|says?|told|wrote|mention(?:ed)?|claim(?:ed)?|heard|reported|felt|asked)\b|not "
    r"that\b|"
    r"(?:never|didn't|won't|shouldn't|can't just|rather than|instead of|without) (?:just )?(?:say|saying|tell|"
    r"telling|hear|be told)\w*\b|shouldn't be(?: that)?\b|sorry (?:that )?(?:you were|you got|we|i|for)\b|should(?:n't)? (?:never )?have "
    r"(?:been )?(?:told|said|heard)\b)[^.;:]{0,40}$"
)
OPTION = cues.compile(
    r"\b(?:you (?:can|could|may|might|have (?:a|the|every) right to)|feel free|(?:or|also|either|alternatively|another option)\b)"
)


class End(NamedTuple):
    """Where in a clause's text the road ends, and how it may be read."""

    start: int
    end: int
    kind: str
    sure: bool  # no other reading is possible
    broad: bool  # read so only in an answer to somebody who waits
    alone: bool = False  # ... and only where nothing in the answer takes them on
    theirs: bool = False  # ... and only where something is wrong: to a calm question it is the answer


_FOR_THE = re.compile(
    r" for (?:the |your |an? |this |that )?(?:[\w-]+ ){0,2}(?:plan|order|booking|month|year|week|day|night|item|subscription|ticket|delivery|room|part|repair|parcel|card|use|deposit|period|trip|stay)\W*$"
)
_HERE_IS = re.compile(r"\W*here(?:'s| is| are)\b")
_OUR_SLIP = re.compile(
    r"\b(?:our|my) (?:own )?(?:mistake|error|fault|slip|oversight)\b|\bwe (?:put|left|kept|filed|had) "
)
_UNASKED = re.compile(
    r"(?:i|we) (?:won't|don't|wouldn't) (?:ever )?(?:ask (?:why|what|anything|you)|answer (?:on|at|before|after|over|between)\b)"
)
_MADE_THERE = re.compile(
    r"come from (?:an?|the|our) (?:new|different|other|same|second) (?:factory|plant|mill|batch|field|farm|supplier|line|warehouse)\b"
)
_ANYBODY_OURS = re.compile(
    r"\bask (?:any(?:body|one)?|one|a member) (?:of (?:our |the )?)?(?:staff|crew|team|stewards?|attendants?)\b"
)
_TRIED = re.compile(  # where nobody is asked: "try the stop in Station Road"
    r"\btry (?:using |with )?(?:(?:the|your|an?|another|other) ){0,2}(?:[\w'-]+ )?(?:stop|station|platform|entrance|exit|gate|door|lift|route|road|line|bus|train|tram|machine|app|link|website|page|code|cable|charger|browser|socket|plug|button|settings?)\b"
)
_OF_IT = re.compile(r"\b(?:that|this|it|these|those|they|which|one)$")
_ABOUT_IT = re.compile(r"\b(?:chase|sort|raise|complain|take (?:it|that|this) up)\b")  # no emergency, whoever is called
_ALL = cues.Sieve(
    (  # kind, sure, and how much must speak for it
        (DONT_KNOW, "dont-know", True, 0),
        (HELPLESS, "nothing-to-do", True, 0),
        (NOT_US, "not-us", True, 0),
        (SEND_SURE, "ask-elsewhere", True, 0),
        (NOT_SURE, "dont-know", False, 0),
        (SEND_MAYBE, "ask-elsewhere", False, 0),
        (open_forms.KNOWS_NOT, "dont-know", False, 1),
        (open_forms.KNOWS_LITTLE, "dont-know", False, 1),
        (open_forms.ELSEWHERE, "not-us", False, 1),
        (open_forms.SENT_AWAY, "ask-elsewhere", False, 1),
        (open_forms.NOT_SHOWN, "dont-know", False, 2),
        (open_forms.NOT_WITH_US, "not-us", False, 2),
        (open_forms.GO_THERE, "ask-elsewhere", False, 2),
        (open_forms.THEIRS, "not-us", False, 3),
    )
)


def end_of(clause: Clause) -> End | None:
    """Where a clause ends the road."""
    end = _ended(clause.text)
    if (
        end
        and end.kind == "dont-know"
        and clause.start
        and "couldn't" not in clause.text
        and _FRONTED.search(clause.sentence.plain, max(0, clause.start - 110), clause.start)
    ):
        return None  # "whether it rises again I can't tell you": an honest limit, and no ignorance of ours
    return end


_FRONTED = re.compile(r"(?:^\W*|[;:,] ?|\b(?:and|but) )(?:whether|if (?:it|he|she|they|the|your)\b) [^.;!?]{3,90},? ?$")


@remembered()
def _ended(text: str) -> End | None:
    if len(text) > 1_000:  # nobody writes such a clause
        return None
    forms = _ALL(text)
    if not forms or HONEST.search(text) or NOT_A_FAULT.search(text):
        return None
    for pattern, kind, sure, reading in forms:
        match = pattern.search(text)
        if not match or REPORTED.search(text[: match.start()]):
            continue
        if kind == "ask-elsewhere" and (
            (EMERGENCY.search(text) and not _ABOUT_IT.search(text)) or OPTION.search(text[: match.end()])
        ):
            continue
        if pattern in (NOT_US, open_forms.ELSEWHERE) and _OUR_SLIP.search(text[: match.start()]):
            continue  # "our mistake kept it in the wrong queue"
        if pattern is open_forms.ELSEWHERE and (
            match.group().rstrip(" .!").endswith(" for good") or _HERE_IS.match(text)
        ):
            continue  # for ever, and nobody's; or handed over
        if pattern in (open_forms.ELSEWHERE, open_forms.NOT_WITH_US) and (
            (match.group().startswith("come to") and _COME.search(text[: match.start()]))
            or (match.group().rstrip().endswith((" do", " does")) and _REFUSED_THING.search(text[: match.start()]))
            or _ANOTHER.search(match.group())
        ):
            continue  # they are asked to us; it is a no, and judged as one; or it is told apart
        if pattern is NOT_US and _OUR_DOING.match(text):
            continue  # "it's our packing" owns it
        if pattern is open_forms.KNOWS_LITTLE and _UNASKED.match(match.group()):
            continue  # "we won't ask why", "we don't answer on Sundays"
        if pattern is open_forms.THEIRS and _MADE_THERE.search(match.group()):
            continue  # where a thing comes from, and not whose it is
        if kind == "ask-elsewhere" and (_TRIED.search(match.group()) or _ANYBODY_OURS.search(text)):
            continue
        if pattern is open_forms.ELSEWHERE and _FOR_THE.search(match.group()):
            continue  # what it is for, and not whose it is
        if pattern is open_forms.ELSEWHERE and match.group().rstrip(" .!").endswith("thing"):
            if "-only " in match.group() or not _OF_IT.search(text[: match.start()]):
                continue  # "a broken hip is a wretched thing" says what it is, and not whose
        return End(match.start(), match.end(), kind, sure, reading > 0, reading > 1, reading > 2)
    return None


_ANOTHER = re.compile(r"(?:is|are|'s) (?:quite |very much )?another (?:matter|question|story|thing)\W*$")
_OUR_DOING = re.compile(r"\W*(?:and |but )?(?:it|that|this)(?:'s| is| was) our [a-z]+ing\W*$")
_COME = re.compile(r"(?:^\W*|\b(?:just|please|simply|then|can|may|could|to) )$")
_REFUSED_THING = re.compile(
    r"\b(?:money back|refund(?:s|ing)?|exchang(?:es?|ing)|returns?|discounts?|compensation|credit|upgrades?|price match\w*|payment plans?)(?: [a-z]+){0,3} $"
)


def ends(sentence: Sentence) -> bool:
    """Some clause of the sentence ends the road."""
    return any(end_of(c) for c in clauses(sentence))


_HAVE_YOU = re.compile(r"\b(?:(?:do|have) you (?:still )?(?:have|got)|(?:is|are) there|any .{2,60}\?)", re.IGNORECASE)
_NONE_LEFT = re.compile(
    r"\W*(?:(?:no|nope|sorry|unfortunately)\W+)+(?:i|we) (?:don't|do not|haven't) (?:have|got) (?:anything|any|one)\b"
)


def none_left(text: str, customer: str) -> bool:
    """It answers whether we have such a thing."""
    return _NONE_LEFT.match(text) is not None and _HAVE_YOU.search(customer[:2_000]) is not None
