"""A good end told as if it had come: what others do once a step is taken, a state at a set hour, a no that cannot be.

No verb of the future stands here. What tells it is an anchor in front ("by nine", "come Monday", "with this letter",
"two more sessions and"), and behind it somebody who is not us and an end that is good for the customer.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.clause import Clause
from rewriter.lexicon import DAY

from . import _certainty as words

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

_OVER = r"gone|as if nothing (?:had )?(?:ever )?happened|history|a (?:distant )?memory|a thing of the past|yours|cured|healed|solved|(?:as )?good as new|as new|like new"
_GOOD = rf"(?:{_OVER}|clear|dry|flawless|perfect|spotless|quiet|calm|stable|invisible|rock[- ]solid|forgotten|sorted|fixed|mended|back(?: to normal)?|home|up(?: and running)?|running|working|fine|in your (?:hands|arms|account|inbox)|on (?:the|your) (?:belt|doorstep|wrist|table)|with you|on (?:his|her|their|its) feet)"
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
    r"(?<![\w'])(?:it|he|she|they|your [\w-]+|the (?:refund|money|parcel|order))(?P<be>'s|'re| is| are) (?:here|there|with you|home|at your door|in your (?:hands|account)|on your (?:card|doorstep))(?= by\b)"
)
_ACES = cues.compile(
    r"(?P<will>'ll| will|'re going to|'s going to| is going to| are going to) (?:easily |just |totally |absolutely |all )?(?:ace|nail|smash|breeze|walk|wow) (?:it|this|that|everyone|everybody|through|them|him|her|the [\w-]+|your [\w-]+)(?![\w'])|(?<![\w'])(?:everyone|everybody|(?<!if )you|he|she|they|the (?:jury|panel|judges?|boss|kids|guests|customers|crowd|bride)|your (?:\w+ )?\w+)(?P<lwill>'ll| will|'re going to|'s going to| is going to| are going to) (?:all |just |absolutely |totally |simply )?(?:love|adore) (?:it|this|that|them)(?=\W*$|, )"
)
_CURED = cues.compile(
    r"(?<![\w'])(?:this|that|it|which|(?:the|this|that|our|your|a) (?:[\w-]+ )?[\w-]+) (?P<verb>fixes|solves|cures|stops|ends|kills|beats|removes|clears|sorts) (?:it|that|this|(?:the|that|your|any|every|all) [\w -]{2,24}?) (?:for good|once and for all|permanently|for ?ever)(?![\w'])"
)
_WORKS = cues.compile(
    r"^\W*(?:and )?this time (?:it|that|the [\w-]+)(?:'ll| will)? ?(?P<verb>works|holds|sticks|lasts|arrives|stays)(?=\W*$| (?:fine|perfectly|for good)\b)"
)
_SEALED_BAG = cues.compile(rf"(?<=\w)(?P<be>'s) {words.WON}(?![\w'])")

_ONLY = cues.compile(r"\bonly (?:with|if|when|once|on|for|after|in|until|up|against)\b")

AS_AS = r"as [\w-]+ as (?:a |an )?[\w-]+"
_GIVE_IT = cues.compile(
    rf"^\W*{_LEAD}give it (?:till|until|a|an|one|two|three|another|\d) ?[\w' -]{{1,20}}? and (?:then )?(?!you\b|i\b|we\b)(?:[\w'-]+ ){{0,3}}?[\w'-]+?(?P<be>'s| is| are|'re) (?:all |completely )?(?:{AS_AS}|{_OVER}|flawless|spotless|smooth)(?=\W*$)"
)
_HAVE_YOU = cues.compile(
    r"(?P<will>'ll| will|'s going to|'re going to| is going to| are going to) (?:easily |soon )?have (?:you|him|her|it|them|this|everything|your [\w-]+|the [\w-]+) (?:back|up|sorted|fixed|running|flying|home|through|walking|good as new|like new|out of there)(?![\w'])"
)
_NOBODY_SEES = cues.compile(
    r"(?<![\w'])(?P<nobody>(?:nobody|no one|noone)(?: else)?(?:'ll| will)) (?:even |ever )?(?:notice|see|spot|tell|know|realise|realize)(?: (?:it|that|this|the \w+|a thing|the difference))?(?=\W*$)"
)
# Whoever does it has it: all of those who, or all of ours, and an end that somebody else decides.
_OURS = r"(?:student|pupil|graduate|learner|trainee|candidate|applicant|patient|client|member|child|player)"
_ALL = rf"(?:everyone|everybody|anyone|(?:every|each)(?: single)?(?: one of our)? {_OURS}s?|all (?:of )?(?:our|the) {_OURS}s)"
_THEN = r"(?=\W*$|,| (?:afterwards|in the end|first time|easily|straight away|after (?:it|this|that)|within|by)\b)"
_JOB = rf"(?:gets?|finds?|lands?) (?:a|the|their) (?:job|place|flat|visa|grant){_THEN}|gets? (?:hired|promoted)|pass(?:es)? the (?:exam|course)"
_ALL_WHO = cues.compile(
    rf"(?<![\w'-])(?:{_ALL}|every [\w-]+|all|people|those) (?:who|that) [\w' ]{{2,40}}? (?P<verb>{_JOB}|gets? (?:in|through|better|well)|pass(?:es)?|wins?|succeeds?|recovers?|loves? (?:it|them)|sleeps? better|loses? weight)(?![\w'])"
    rf"|(?<![\w'-]){_ALL}(?: (?:on|in|from|after|of) [\w' ]{{2,30}}?| here)? (?P<averb>{_JOB}|(?:pass(?:es)?|succeeds?|recovers?){_THEN})(?![\w'])"
)
_OFF_THE_TABLE = cues.compile(rf"(?<=\w)(?P<be>'s| is| are|'re) (?:{_OVER}|off the table|as good as won)(?=\W*$|,)")
_LIKE_NEW = cues.compile(
    r"(?<=[\w]) (?P<verb>runs?|works?|goes?|looks?|feels?|smells?|flows?) (?:like (?:new|clockwork|a dream|a charm)|perfectly|flawlessly|smoothly|as if nothing (?:had )?happened)(?=\W*$|,| again)"
)
_FROM_DAY = cues.compile(rf"^\W*{_LEAD}(?:from |on |come |by )?(?:{DAY}|tomorrow|tonight|next week)\b")
_EXCEPT = re.compile(r"\W*(?:but|except|other than|apart from)\b")
_BEST_EVER = cues.compile(
    r"(?P<will>'ll| will|'s going to| is going to) be the (?:best|greatest|happiest|most \w+|finest) [\w ]{2,24}?(?:of (?:your|his|her|their) (?:life|lives)|ever|you(?:'ve| have)? ever \w+)(?![\w'])"
)
_BETTER_WITH = cues.compile(
    r"(?<![\w'])your [\w-]+(?: (?!should|could|might|may|can\b)[\w-]+)? (?P<verb>go(?:es)? (?:up|down)|drops?|rises?|doubles?|halves?|improves?|shoots? up|falls?) [\w %]{0,24}?(?:with|after|thanks to) (?:this|our|that|these) \w+"
)
_ONE_CALL = cues.compile(
    r"^\W*(?:just )?(?:one|a) (?:quick )?(?:call|letter|word|e?-?mail|message|visit) from (?:me|us) and (?:they|he|she|the [\w-]+) (?P<verb>(?!will\b|should\b|might\b|may\b|can\b)[a-z]{3,})(?![\w'])"
)
_FINE = cues.compile(
    r"(?<![\w'])(?:yours|he|she|they|your (?:\w+ )?(?:dog|cat|rabbit|horse|bird|pet|puppy|kitten|baby|son|daughter|mum|mom|mother|dad|father|wife|husband|child|kid|kids))(?P<will>'ll| will|'s going to| is going to| are going to) be (?:just |absolutely |perfectly |completely )?(?:fine|all right|alright)(?=\W*$|,)"
)
_AWAKE = cues.compile(
    r"(?<=\w)(?P<be>'s|'re| is| are) (?:here|there|back|in your (?:account|hands)|on your (?:card|doorstep)) (?:when|before) you (?:wake|get up)\b"
)
GETS = cues.compile(
    r"(?<![\w'])(?!you\b|i\b|we\b)[\w-]+ (?P<verb>gets) (?:his|her|their|your|the) (?:\w+ )?(?:place|seat|job|money|visa|refund|spot|way|pass)(?![\w'])"
)

# --- the no that cannot be, and the bad thing that is over ------------------------------------------

_BAD_YES = r"(?:turns?|refuses?|rejects?|denies|deny|says? no|loses?|miss(?:es)?|fails?|objects?|minds?|backs? out|breaks?|leaks?|complains?|declines?|goes wrong)"
NO_WAY = cues.compile(
    rf"(?:there's |there is )?(?:absolutely |simply )?(?:no way|no chance|zero chance|not a chance|never in a million years|no danger)(?: that)? (?!to\b)(?P<who>(?:(?:the|your|his|her|any|that) (?:[\w'-]+ ){{0,2}}?)?[\w'-]+?)(?:(?:'ll|'d| will| would| can| could) (?P<base>[a-z]+)| (?P<does>{_BAD_YES})) ?(?P<rest>[^,;.!?]{{0,50}})"
)
_LAST_OF_IT = cues.compile(
    r"(?:^|that|this|it)(?:'s| is|'ll be| will be) the (?:very )?last (?:time )?(?:you|he|she|they|anyone|anybody)(?:'ll| will)(?: ever)? (?:hear|see|have|notice|need|feel|get)\b[^,;.!?]{0,30}"
)
NEVER_DOES = cues.compile(
    r"(?<=\w) (?P<never>never (?P<does>drops?|fails?|leaks?|crash(?:es)?|breaks?|goes (?:down|off|wrong)|freezes|squeaks?|smells?|hurts?|itches|jams?|lets you down|wakes you|happens|sticks|stops working))\b[^,;.!?]{0,24} (?:again|any ?more)(?=\W*$)"
)
NOT_ONE = r"not a single|not one"
NO_MORE = r"no (?:more|further)"
_NOT_ONE_LEFT = cues.compile(rf"(?<![\w'])there(?P<be> are|'s| is) (?:{NOT_ONE}) [\w-]+ left(?=\W*$)")
_SINCE = cues.compile(
    r"\b(?:after|with|since|from now on|from here on|now that|as of|from (?:\w+day|tomorrow|today))\b"
)
# Harm that nobody can come to, since something is new: what shuts something off ("with the valve closed") can be sure.
_NOBODY_CAN = cues.compile(
    r"(?<![\w'])(?:nobody|no one|noone|nothing|no (?:child|guest|dog|cat|car|bag|parcel|letter|order|visitor|swimmer|customer)) can (?:now |possibly |really |ever )*(?:slip|trip|fall|stumble|drown|choke|get (?:hurt|lost|stuck|mixed up|damaged|wet)|be (?:hurt|injured|lost|damaged)|go (?:wrong|missing|astray)|leak|break|fail|crash|burst|catch fire)(?![\w'])"
)
_SINCE_NEW = cues.compile(
    r"\b(?:with|since|after|thanks to|now that (?:we|you|they)(?:'ve| have)) (?:the|this|that|these|those|our|a|an|its)? ?(?:new|second|extra|stronger|thicker|bigger|better|fresh|other|improved|latest) [\w-]+|\b(?:with|since|after|thanks to) (?:the|this|that|our|yesterday's|today's) (?:\w+ )?(?:repair|fix|update|change|upgrade|service|refit|patch|rebuild)\b"
)
_NO_LONGER_ANY = cues.compile(
    rf"(?<![\w'])there(?P<be> are|'s| is) {NO_MORE} (?!(?:tickets?|stock|seats?|trains?|flights?|fees?|charges?|rooms?|slots?|places?|parts?|updates?|discounts?|refunds?|space|time|orders?|payments?|costs?|dates?)\b)[a-z][\w-]+(?=\W*$)"
)
_NOT_ONCE_MORE = cues.compile(
    r"(?P<wont> won't(?: ever)?|'ll never| will never|'ll not| (?:aren't|isn't) (?:ever )?going to)(?: ever)? (?:be )?(?:see|hear|have|feel|notice|get|lose|miss|wait|queue|suffer|wake|chase)(?:ing)?\b(?P<rest>[^,;.!?]{0,50}?)(?: again|,? ever(?: again)?| any ?more)(?=\W*$)"
)


_PLAIN = (
    _CURED,
    _HANDS_BACK,
    _SEALED_BAG,
    _ACES,
    _WORKS,
    _HAVE_YOU,
    _NOBODY_SEES,
    _BEST_EVER,
    _BETTER_WITH,
    _FINE,
)


def outcome(clause: Clause, *, dated: bool) -> re.Match[str] | None:
    """A good end by an anchor in front of it, by a word of honour, or by a decider's own verb."""
    text = clause.text
    if _ONLY.search(text):
        return None
    for pattern in _PLAIN:
        if match := pattern.search(text):
            return None if pattern is _NOBODY_SEES and _EXCEPT.match(clause.sentence.plain, clause.end) else match
    if dated:
        if _BY.match(text) and (match := _STATE.search(text) or _HAS.search(text)):
            return match
        if match := _BROUGHT.search(text) or _BY_THEN.search(text):
            return match
        if _FROM_DAY.match(text) and (match := _LIKE_NEW.search(text)):
            return match
    if _STEP.match(text) and (match := _OFF_THE_TABLE.search(text)):
        return match
    return _WINS.search(text) if (_STEP.match(text) or (dated and _BY.match(text))) else None


def spread(sentence: str) -> re.Match[str] | None:
    """What reaches over a clause: "two sessions and the pain is a memory", "they have no choice but to pay"."""
    if _ONLY.search(sentence):
        return None
    if match := _COMPELLED.search(sentence):
        return match
    if (
        match := _GIVE_IT.match(sentence)
        or _ONE_CALL.match(sentence)
        or _ALL_WHO.search(sentence)
        or _AWAKE.search(sentence)
    ):
        return match
    match = _COUNTED.match(sentence)
    return match if match and _ENDS.fullmatch(match["state"]) else None


def over(clause: Clause) -> re.Match[str] | None:
    """A bad thing that is told to be over for ever."""
    text = clause.text
    if match := NO_WAY.search(text):
        return match if match["does"] else None  # "no way they'd" is read with the other absolutes
    if match := _LAST_OF_IT.search(text) or _NOT_ONCE_MORE.search(text) or NEVER_DOES.search(text):
        return match
    if (match := _NOBODY_CAN.search(text)) and _SINCE_NEW.search(clause.sentence.plain):
        return match
    match = _NO_LONGER_ANY.search(text) or _NOT_ONE_LEFT.search(text)
    return match if match and _SINCE.search(clause.sentence.plain) else None
