"""A good end told as if it had come: what others do once a step is taken, a state at a set hour, a no that cannot be.

No verb of the future stands here. What tells it is an anchor in front ("by nine", "come Monday", "with this letter",
"two more sessions and"), and behind it somebody who is not us and an end that is good for the customer.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.clause import Clause

# --- the anchors ----------------------------------------------------------------------------------

_LEAD = r"(?:(?:and|so|but|then|yes|ok|okay|relax|no worries|no stress|don't worry|trust me)[, ]+){0,3}"
_BY = cues.compile(rf"^\W*{_LEAD}(?:by|come|before|within) ")
# What one pays for or holds decides by its terms, and that is no promise.
_TERM = r"(?:plan|cover|tariff|card|pass|ticket|membership|policy|code|voucher|account|package|subscription|option|app|upgrade|rate|trial|season|change|age|discount|warranty|guarantee|insurance)"
_STEP = cues.compile(
    rf"^\W*{_LEAD}(?:with|after|following|thanks to) (?!(?:[\w'-]+ ){{1,4}}?{_TERM}\b)(?:the|this|that|these|those|my|our|one|another|two|three|a|an) "
)
_COUNT = r"(?:one|two|three|four|five|six|ten|a few|a couple of|another|\d{1,2})"
_COUNTED = cues.compile(
    rf"^\W*{_LEAD}(?:just |only )?(?:{_COUNT}(?: more)?(?: of (?:these|those))? (?!(?:nights?|tickets?|adults?|rooms?|clicks?|taps?|steps?|signatures?|codes?|questions?)\b)[\w-]+|i(?:'d)? give it [\w' -]{{2,20}}?) and (?:then )?(?!you\b|i\b|we\b)(?:[\w'-]+ ){{0,3}}?[\w'-]+?(?P<be>'s| is| are|'re) (?:all |completely |nothing but )?(?P<state>[\w' -]{{2,24}}?)(?=\W*$)"
)

# --- the good ends --------------------------------------------------------------------------------

_GOOD = r"(?:clear|dry|flawless|perfect|spotless|quiet|calm|stable|invisible|rock[- ]solid|(?:as )?good as new|as new|like new|gone|history|forgotten|a (?:distant )?memory|a thing of the past|sorted|fixed|solved|mended|cured|healed|back(?: to normal)?|home|up(?: and running)?|running|working|fine|in your (?:hands|arms|account|inbox)|on (?:the|your) (?:belt|doorstep|wrist|table)|with you|yours|on (?:his|her|their|its) feet)"
_STATE = cues.compile(
    rf"(?<=\w)(?P<be>'s| is| are|'re) (?:all |completely |fully |absolutely )?{_GOOD}(?: again)?(?=\W*$|,)"
)
_ENDS = re.compile(_GOOD)
_HAS = cues.compile(
    r"(?<![\w'])(?P<verb>has|have|gets?) (?:(?:its|their|your|the|full|hot) )?(?:power|heat|heating|water|light|lights|electricity|gas|signal|internet|wi-?fi|broadband|connection) (?:again|back)(?=\W*$)"
)
_WINS = cues.compile(
    r"(?<![\w'])(?:he|she|they|(?:the|your|his|her|their|any|every|ur) (?:[\w'-]+ ){0,3}?[\w'-]+)(?<!should)(?<!could)(?<!would)(?<!will)(?<!can)(?<!may)(?<!might)(?<!must)(?<!to)(?<!not)(?<!n't)(?<!'ll)(?<!'d)(?<!that)(?<!who) (?P<verb>passes(?=\W*$| (?:in|first|easily|next|this|(?:the|her|his) (?:exam|test|course|year|grade|driving test))\b)|pays?(?= (?:out|up|in full|the full|the lot|you|everything|every)\b|\W*$)|sleeps? through|gives? in|gives? you (?:the|your) (?:money|deposit|cash|job|flat|place|seat)|says? yes|lets? (?:you|it|this|that|him|her|them) (?:through|go|pass|off|keep|stay)"
    r"|waves? (?:you|it|this|them) through|comes? (?:round|good)|backs? down|caves?|walks? again|heals?|settles?(?=\W*$)|makes? it|wins?|drops? (?:it|the (?:case|charge|claim|fine))|sails? through)(?![\w'])"
)
# What a decider says yes with needs no anchor, when it is the customer's own money or thing.
_HANDS_BACK = cues.compile(
    r"(?<![\w'])(?:they|(?:the|your|his|her) (?:other )?(?:[\w-]+ )?(?:bank|insurer|seller|landlord|airline|council|buyer|agency|embassy|court|school|lender|hotel|promoter)) (?P<verb>gives?|pays?|hands?|sends?|wires?) (?:you|him|her|them) (?:back )?(?:(?:your|his|her|the|all (?:of )?(?:your|the)) (?:money|deposit|cash|bond|fee)|every (?:penny|cent|pound|euro)|everything|the (?:full|whole) [\w£$€,.]+)(?! (?:if|when|once|unless)\b)"
)
_COMPELLED = cues.compile(
    r"(?<![\w'])(?:he|she|they|(?:the|your|his|her|their) (?:[\w'-]+ ){0,2}?[\w'-]+)(?P<will> (?:have|has) no (?:choice|option|alternative) but to|'ve got to| have got to| has got to| can't do anything but) (?:pay|accept|agree|refund|give (?:in|it|you)|let (?:you|it|this)|say yes|approve|honou?r|cave|back down|settle)(?![\w'])"
)
_BY_THEN = cues.compile(
    r"\bby [^,;]{2,24}?(?:he|she|they|(?:the|your) (?:[\w'-]+ )?[\w'-]+)(?P<have>'ve| have|'s| has) (?:already |all |long )?(?:given (?:in|way)|paid(?: up| out| you| it)?|agreed|said yes|settled|signed|caved|come round|backed down|lifted (?:it|the \w+)|dropped (?:it|the \w+)|found (?:it|them|him|her)|sorted it|fixed it)(?=\W*$|,)"
)
_BROUGHT = cues.compile(
    r"(?<![\w'])(?:it|he|she|they|your [\w-]+)(?P<be>'s|'re| is| are) (?:here|there|with you|home|at your door|in your hands)(?= by\b)"
)
_ACES = cues.compile(
    r"(?P<will>'ll| will|'re going to|'s going to| is going to| are going to) (?:easily |just |totally |absolutely |all )?(?:ace|nail|smash|breeze|walk|wow) (?:it|this|that|everyone|everybody|through|them|him|her|the [\w-]+|your [\w-]+)(?![\w'])|(?<![\w'])(?:everyone|everybody|(?<!if )you|he|she|they)(?P<lwill>'ll| will|'re going to|'s going to| is going to| are going to) (?:all |just |absolutely |totally |simply )?(?:love|adore) (?:it|this|that|them)(?=\W*$|, )"
)
_CURED = cues.compile(
    r"(?<![\w'])(?:this|that|it|which|(?:the|this|that|our|your|a) (?:[\w-]+ )?[\w-]+) (?P<verb>fixes|solves|cures|stops|ends|kills|beats|removes|clears|sorts) (?:it|that|this|(?:the|that|your|any|every|all) [\w -]{2,24}?) (?:for good|once and for all|permanently|for ?ever)(?![\w'])"
)
_WORKS = cues.compile(
    r"^\W*(?:and )?this time (?:it|that|the [\w-]+)(?:'ll| will)? ?(?P<verb>works|holds|sticks|lasts|arrives|stays)(?=\W*$| (?:fine|perfectly|for good)\b)"
)
_SEALED_BAG = cues.compile(
    r"(?<=\w)(?P<be>'s) (?:in the bag(?! \w)|a done deal|a formality|a (?:sure|safe|dead) (?:thing|bet|cert)|a dead cert|nailed on|a shoo-in|home and dry|money in the bank)(?![\w'])"
)

_ONLY = cues.compile(r"\bonly (?:with|if|when|once|on|for|after|in|until|up|against)\b")

# --- the no that cannot be, and the bad thing that is over ------------------------------------------

_BAD_YES = r"(?:turns?|refuses?|rejects?|denies|deny|says? no|loses?|miss(?:es)?|fails?|objects?|minds?|backs? out|breaks?|leaks?|complains?|declines?|goes wrong)"
NO_WAY = cues.compile(
    rf"(?:there's |there is )?(?:absolutely |simply )?(?:no way|no chance|zero chance|not a chance|never in a million years|no danger)(?: that)? (?P<who>(?:(?:the|your|his|her|any|that) (?:[\w'-]+ ){{0,2}}?)?[\w'-]+?)(?:(?:'ll|'d| will| would| can| could) (?P<base>[a-z]+)| (?P<does>{_BAD_YES})) ?(?P<rest>[^,;.!?]{{0,50}})"
)
_LAST_OF_IT = cues.compile(
    r"(?:^|that|this|it)(?:'s| is|'ll be| will be) the (?:very )?last (?:time )?(?:you|he|she|they|anyone|anybody)(?:'ll| will)(?: ever)? (?:hear|see|have|notice|need|feel|get)\b[^,;.!?]{0,30}"
)
_SINCE = cues.compile(
    r"\b(?:after|with|since|from now on|from here on|now that|as of|from (?:\w+day|tomorrow|today))\b"
)
_NO_LONGER_ANY = cues.compile(
    r"(?<![\w'])there(?P<be> are|'s| is) no (?:more|further) (?!(?:tickets?|stock|seats?|trains?|flights?|fees?|charges?|rooms?|slots?|places?|parts?|updates?|discounts?|refunds?|space|time|orders?|payments?|costs?|dates?)\b)[a-z][\w-]+(?=\W*$)"
)
_NOT_ONCE_MORE = cues.compile(
    r"(?P<wont> won't(?: ever)?|'ll never| will never|'ll not| (?:aren't|isn't) (?:ever )?going to)(?: ever)? (?:be )?(?:see|hear|have|feel|notice|get|lose|miss|wait|queue|suffer|wake|chase)(?:ing)?\b(?P<rest>[^,;.!?]{0,50}?)(?: again|,? ever(?: again)?| any ?more)(?=\W*$)"
)


def outcome(clause: Clause, *, dated: bool) -> re.Match[str] | None:
    """A good end by an anchor in front of it, by a word of honour, or by a decider's own verb."""
    text = clause.text
    if _ONLY.search(text):
        return None
    for pattern in (_CURED, _HANDS_BACK, _SEALED_BAG, _ACES, _WORKS):
        if match := pattern.search(text):
            return match
    if dated:
        if _BY.match(text) and (match := _STATE.search(text) or _HAS.search(text)):
            return match
        if match := _BROUGHT.search(text) or _BY_THEN.search(text):
            return match
    return _WINS.search(text) if (_STEP.match(text) or (dated and _BY.match(text))) else None


def spread(sentence: str) -> re.Match[str] | None:
    """What reaches over a clause: "two sessions and the pain is a memory", "they have no choice but to pay"."""
    if _ONLY.search(sentence):
        return None
    if match := _COMPELLED.search(sentence):
        return match
    match = _COUNTED.match(sentence)
    return match if match and _ENDS.fullmatch(match["state"]) else None


def over(clause: Clause) -> re.Match[str] | None:
    """A bad thing that is told to be over for ever."""
    text = clause.text
    match = NO_WAY.search(text)
    if match and (match["does"] or match["base"]):
        return match if match["does"] else None  # "no way they'd" is read with the other absolutes
    if match := _LAST_OF_IT.search(text) or _NOT_ONCE_MORE.search(text):
        return match
    match = _NO_LONGER_ANY.search(text)
    return match if match and _SINCE.search(clause.sentence.plain[: clause.start + match.start()]) else None
