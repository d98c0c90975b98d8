"""The words in which somebody is thanked for their patience or praised for bearing it."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import UP_TO_TWELVE

_MANNER = r"(?:(?:so|very|really|truly|sincerely|deeply|greatly|again|much|kindly|all|once|always|certainly|genuinely|do) ){0,4}"
_THANK = (
    rf"(?:(?:(?:(?:many|our|my|with|big|a big|huge) )?thanks|thank you|thank u|thnx|tysm|cheers|ta|much obliged|can't thank you enough|couldn't thank you enough)(?:,? {_MANNER.strip()[:-5]} ?){{0,2}}"
    r"(?: (?:so|very|a lot|a million|a bunch|again|much|in advance|everyone|all|once|kindly|ahead of time|sincerely)){0,5}(?:,? [a-z'-]{2,15},)?(?:,)? (?:for|4|on)"
    rf"|(?:(?:i|we)(?:'d| would)? (?:want|wish|like|would like|need) to |(?:i|we|let me|let us|to) )?{_MANNER}"
    r"(?:thank(?:ing)? you"
    + r"(?: (?:so|very|much|all|again|in advance|both|sincerely)){0,4} for|appreciat(?:e|ed|ing)|valu(?:e|ing)|treasure|cherish)"
    r"|(?:i|we)(?:'m|'re| am| are|'ll be| will be|'d be| would be)? (?:so |very |really |truly |most |extremely |deeply |forever |much )?(?:grateful|thankful|obliged|appreciative|indebted) (?:to you (?:all )?)?(?:for|of)|you have (?:all )?(?:our|my) (?:\w+ )?(?:gratitude|thanks|appreciation) for"
    r"|(?:i|we)'(?:d|ll) (?:really |greatly |truly )?appreciate|(?:so |very |really |truly )?(?:grateful|thankful|appreciative) (?:for|of)|appreciate|"
    r"(?:it's|it is|that's|how|so|very|really|most) (?:so |very |really )?(?:good|kind|nice|decent|gracious|big|patient) of|"
    r"(?:our |my |with )?(?:gratitude|appreciation|thanks)(?:,? (?:to all|to you))? for|(?:hats off|kudos|props|respect|(?:much |lots of |all the )?love)(?: to you)? for|we owe you (?:a lot )?for|(?:it|that|this) means (?:a lot|so much|the world|everything)(?: to (?:us|me|all of us))?|bless you for)"
)
_YEARS = (  # what is thanked for is how long they have been ours, and no papers of those years
    rf"(?:(?:your|all|the|these|those|all (?:of )?(?:your|the|these|those)|so) )?(?:(?:last |past )?(?:\d{{1,2}}|{UP_TO_TWELVE}|fifteen|twenty|thirty|many|several|long)(?: (?:long|good|happy|loyal|faithful|wonderful))? |an? |these |those )?(?:years|decades?|seasons)(?:'|’)? "
    r"(?:(?:with|at|in) (?:us\b|our\b|this (?:bank|club|gym|school|company|shop|practice|airline|insurer|firm|branch)\b|(?!the\b|your\b|their\b|that\b|an?\b|his\b|her\b|my\b|no\b|which\b|it\b|them\b)[a-z]+\W*$)|as (?:an?|our|one of our) |of (?:(?:your|loyal|faithful|continued|such) )?(?:loyalty|custom|business|trust|membership|support|patronage|faith|confidence|service with us|being (?:with us|our))\b)"
)
_OBJECT = (
    r"(?P<patience>(?:(?:your|the|ur|all|all your|all of your|such|any|every) )?(?:[a-z-]{3,15} )?(?:(?:time|understanding|trust|support|flexibility|cooperation|co-operation|kindness|help|loyalty) (?:and|&|&amp;|/|\+) (?:your )?)?patience\b|(?:being|remaining|staying|you being|you remaining|you to be|you to stay|how) (?:so |very |such (?:a )?)?patient\b|how patient|patience\b|(?:you (?:all )?)?(?:bearing|hanging|sticking|staying|bear|sitting|soldiering|keeping|standing|riding) (?:with|w/?(?= (?:us|me)\b)|in|on|by|tight|about|this out|through it|it out|calm|there)(?![\w'])(?: there)?(?: with)?|"
    r"(?:all )?(?:the |this |that )?waiting\b(?! (?:list|room))|(?:giving|allowing|granting) us (?:a little |a bit |some |a few |more |the )?(?:more |extra )?(?:time|days)|(?:your |the )?(?:continued )?(?:wait|forbearance|tolerance|perseverance|endurance)\b|(?:you |your )?(?:putting up with|holding on|hanging (?:on|in)|giving us (?:some |more )?time|not (?:losing|shouting|yelling|screaming|getting|being (?:cross|angry|mad|upset)|giving up|going (?:mad|off)|biting)(?: (?:your|my|our|at|on|it|us|me|head|heads|off|patience|temper|cool|cross|angry|mad|upset))*)|you being (?:so |very |such )?patient|(?:you|your) (?:waiting|patience)|(?:(?:how|the way) (?:\w+ly |well )?(?:you(?:'re|'ve| are| have)? )(?:been )?)?(?:bearing|taking|borne|bore) (?:it|this|that|all (?:of )?(?:this|that|it)|everything) (?:all )?(?:so |very )?(?:well|calmly|patiently|bravely|kindly)\b|(?:the way|how) you(?:'re|'ve| are| have)(?: been)? (?:bearing|taking|borne|bore) (?:it|this|that)\b|how (?:well|calmly|patiently|bravely) you(?:'re|'ve| are| have)? (?:bear|take|bearing|taking|borne|taken) (?:it|this|that|all (?:of )?(?:this|that|it)|everything)\b|(?:being|remaining|staying|keeping) (?:so |very |this |your )?(?:polite|civil|courteous|cool(?! (?:box|bag|place))|composed|level-headed|friendly)\b|(?:your |such )?(?:[a-z]+ )?(?:composure|good humou?r|nerves of steel|forbearance)\b)"
    r"|(?P<understanding>(?:(?:your|the|ur|all your) )?(?:kind |continued |full |great |gracious )?understanding\b(?! of (?:the|how|what))|(?:you )?understanding\b|(?:(?:your|their) )?(?:[a-z]{3,12} )?(?:leniency|indulgence|compassion|flexibility|sympathy)\b|(?:your |you )?being (?:so |very |really |incredibly )?(?:understanding|flexible|reasonable|gracious|(?:kind|good|cool|chill|calm|great|nice|decent|sweet|lovely) about|sympathetic|forgiving)|(?:you )?(?:staying|remaining|keeping) (?:so |very |really |incredibly )?(?:understanding|flexible|reasonable|gracious|forgiving|tolerant)\b|(?:you )?being (?:such )?(?:an? )?(?:(?:good|great|real|absolute|brilliant|proper|total|true) )?(?:sport|star|trooper|saint|angel|legend|gem)s?\b|how (?:understanding|flexible|reasonable|gracious|calm|kind)|you to understand|so (?:understanding|flexible))"
    r"|(?P<loyalty>(?:(?:your|the|ur|all your|all of your) )(?:[a-z-]{3,15} )?(?:loyalty|custom|business|patronage|trust|support|faith|confidence|membership)\b(?! (?:class|account|plan|team|customers? (?:service|care|support)|(?:number|card|id|case|ticket|request)))|"
    r"(?:you )?being (?:such )?(?:a |an |our )?(?:[a-z-]{3,15} ){0,4}(?:customer|member|client|subscriber|guest|user|shopper|part of|fan|friend|supporter|donor|reader|player|passenger|patient\b(?= of)|tenant|parent|family|regular|with us)|(?:you|you all) as (?:a|an|our|one of our)\b|(?:you |you all |always |once again )?(?:having (?:been|stayed|shopped|banked|flown|chosen)|continuing|sticking around|driving with|renting (?:with|from)|riding with|insuring with|playing|studying with|learning with|training with|dining with|eating with|supporting|picking(?! (?:up|out|one|an?|the|another|it|them|him|her|this|that)\b)|buying (?:from|with)|ordering (?:from|with)|booking with|joining(?! (?:the|this|our|my|us on (?:the|a)) (?:\w+ )?(?:call|chat|line|meeting|session))|choosing(?! (?:the|a|an|another|one of the) (?:\w+ )?(?:date|day|time|slot)\b)|(?:having|to have) (?:had )?you (?:with us|on board|as (?:an?|our|one of our)\b|in (?:our|the) \w+ family)|flying with|shopping with|trusting|banking with|travelling with|traveling with|staying with|sticking with|believing in|doing business)\b|"
    r"your (?:[a-z-]{3,15} )?(?:business|relationship)|"
    + _YEARS
    + r"|(?:coming|returning) back (?:to us )?(?:year after year|time and again|again and again|so (?:often|many times)|every (?:year|season|summer|winter|time))|(?:giving|putting|placing) (?:us )?your (?:\w+ )?(?:trust|faith|confidence) in us|giving us your (?:trust|custom|business|loyalty)|keeping faith with us|(?:shopping|staying|banking|booking|training|dining|parking|learning) at [a-z]|flying (?!the |with(?!\b)|an?\b|this|out|home|back|from|to|over|in\b)[a-z]|(?:making us|letting us be) your\b|(?:all )?(?:every|each|the|these|those|your|so) (?:of the )?(?:many )?(?:year|season|month|time|trip|order|stay|visit|term)s?,? (?:that )?you(?:'ve| have)(?: been)? (?:booked|flown|shopped|stayed|banked|dined|travelled|played|with us|ordered|given us|spent with us|trusted us)\b|(?:all )?our (?:loyal )?customers)"
    r"|(?P<cooperation>(?:(?:your|the|ur) )?(?:[a-z-]{3,15} )?(?:cooperation|co-operation|collaboration)\b|(?:cooperating|co-operating|working with us)\b)"
)
EARLY = cues.compile(rf"(?<![\w'])(?<!first of )(?:{_THANK}) (?:(?:in advance|so much|again|ahead) for )?(?:{_OBJECT})")
PASSIVE = cues.compile(
    r"(?<![\w'])(?:your|ur) (?:continued |kind |great |ongoing )?(?:(?:time|support|trust|loyalty|business|cooperation|custom) (?:and|&) )?"
    r"(?P<what>patience|understanding|cooperation|co-operation|loyalty|business|custom|patronage|flexibility|support|trust)(?: (?:now|here|today))?(?: (?:and|&) (?:patience|understanding|cooperation|support|loyalty))?"
    r"(?:,? (?:in (?:this|the) (?:matter|meantime)|while [^,.;]{1,60}|during [^,.;]{1,40}|at this time|(?:over|through|for|in) (?:the|these|those|all the|all these|all those|so many|many) (?:\w+ )?years))? "
    r"(?:is|are|'s|will be|would be|means?)(?: (?:so|very|always|much|greatly|really|truly|highly|hugely|massively|sincerely|deeply|most|never forgotten and|a)){0,3} (?:appreciated|valued|important|welcome|lot|great deal|much(?=\W*$| to (?:us|me|all)\b)|everything|the world|noted and appreciated|worth (?:a lot|gold)|golden)"
    r"|\bas is (?:your )?(?P<also>patience|understanding|loyalty|support)\b"
    r"|^\W*(?:we |i )?(?:thank|appreciate) all (?:our )?(?:\w+ )?for (?:their|your) (?:patience|flexibility|understanding|cooperation|support)\b"
    r"|^\W*(?:we )?thank (?:all |our |all our )(?:\w+ )?(?:customers|patients|passengers|guests|members|users|tenants|parents|players) for"
    r"|(?<![\w'])you(?:'re| are) (?:such )?(?:a |an |one of our )?(?:(?:very|most|highly|extremely) )?(?:valued|valuable|loyal|important|treasured|appreciated) (?:customer|member|client|guest|subscriber)s?"
    r"|^\W*(?:so |and |please |just )?(?:your |ur )?(?:patience|understanding|cooperation) (?:is )?(?:much |greatly |really )?appreciated"
    r"|^\W*(?:much )?appreciated?,? (?:your |ur )(?:patience|understanding|cooperation)"
)
_CUSTOMER = "(?:folks?|customers?|guests?|members?|clients?|tenants?|passengers?|patients?|parents?|subscribers?|players?|users?|readers?|drivers?|people|fans?|supporters?|donors?|families|regulars?)"
_GOOD_ABOUT = r"(?:patient|understanding|gracious|forgiving|tolerant|cooperative|(?:good|kind|great|lovely|brilliant|nice|cool|calm|wonderful|amazing|decent) (?:about|with|through|while|in) (?:it|this|that|us|all|the|waiting|everything))"
_BEARS = r"(?:hang(?:ing)?|wait(?:ing|ed)?|bear(?:ing)?|hold(?:ing)?|stick(?:ing)?|stuck|borne|bore|put up|stood by|kept (?:faith|calm|your (?:cool|temper|patience))|given us (?:time|another|a second)|taken (?:it|this|that|all (?:of )?this) so|take (?:it|this|that|all (?:of )?this) so|stay (?:so )?(?:calm|polite|civil|friendly)|been so (?:patient|understanding|kind|good|gracious|calm|nice|decent|reasonable)|stay(?:ing|ed)?|put(?:ting)? up|understand(?:ing)?|sit(?:ting)? tight|choos(?:e|ing)|chose|pick(?:ed|ing)?|trust(?:ed|ing)?|believ(?:e|ed|ing)|be so (?:patient|understanding|gracious|forgiving|reasonable|(?:nice|kind|calm|good|decent|lovely|relaxed|civil|polite|friendly|cool|sweet) (?:about|with|over|through|to us)))"
_TRUST = "(?:trust|faith|confidence|loyalty|custom|patience|support|belief|goodwill)"
_DEAR = r"(?:(?:means?|matters?)(?: such)?(?: an?)?(?: great| good| whole)? (?:deal|lot|so much|everything|the world)\b|(?:is|are) (?:\w+ )?(?:(?:never|not) (?:lost on|forgotten by|wasted on) (?:us|me)|(?:\w+ )?(?:appreciated|valued|treasured|dear to us|precious to us)|something (?:that )?(?:we|i) (?:\w+ )?(?:appreciate|value|treasure|cherish|don't take for granted|never take for granted)))"
# Praise that thanks without the word: what a customer is told they are, or what we are lucky to have.
PRAISE = cues.compile(
    rf"(?<![\w'])you(?:'ve been|'re being|'re| have been| were)(?: all)? (?:so |such |very |really |incredibly |extremely |just |truly |most |ever so ){{1,4}}(?:an? )?{_GOOD_ABOUT}(?![\w'])(?: {_CUSTOMER})?"
    rf"|(?<![\w'])you(?:'re|'ve been| are| have been)(?: all)? (?:such )?(?:an? )?(?:absolute |real |total |true |proper )?(?:star|legend|saint|gem|angel|hero|trooper|champ|treasure|diamond|sport)s?\b(?! (?:customer|for (?!{_BEARS}|being|not)|to (?!{_BEARS})|(?:member|user|player|rating|seller|host|guest)))(?: (?:for|to) (?:{_BEARS}|being|your patience))?"
    r"|(?<![\w'])(?:you|ur|u)(?:'re|'ve been| are| have been)? taking (?:it|this|that|all (?:of )?(?:it|this)) (?:so |very |really )?(?:well|calmly|in (?:your|good) (?:stride|spirit)|like a \w+)"
    rf"|(?<![\w'])(?:it's|it is|that's)? ?(?:so |very |really |awfully )?(?:good|kind|nice|decent|big|lovely|great|sweet|patient|generous|gracious) of you to {_BEARS}(?![\w'])[^,;.!?]{{0,30}}"
    rf"|(?<![\w'])(?:(?:i|we)(?:'m|'re| am| are)|count ourselves|feel|consider ourselves|^so|^(?=glad|happy|lucky|grateful|thankful)) ?(?:so |very |really |truly |just |most |deeply |extremely |sincerely |more than |especially |all ){{0,4}}(?:glad|happy|lucky|proud|delighted|grateful|thankful|blessed|fortunate) (?:that )?you(?:'re|'ve| are| have)? (?:still |all |all still )?(?:{_BEARS}|with us)(?![\w'])[^,;.!?]{{0,30}}"
    rf"|(?<![\w'])(?:(?:i|we)(?:'m|'re| am| are| feel) )?(?:(?:so|very|really|truly|just|always|all) ){{0,3}}(?:glad|happy|lucky|proud|pleased|delighted|grateful|blessed|fortunate) to have (?:had )?(?:you(?: with us| as (?:an? |our )?(?:\w+ )?{_CUSTOMER})|(?:such )?(?:[a-z]+ )?{_CUSTOMER} (?:like you|as [a-z]+ as you))"
    rf"|(?<![\w'])(?:it's |it is )?(?:[a-z]+ )?{_CUSTOMER} (?:like you|as [a-z]{{3,15}} as you)(?: (?:who|that|are|make|keep)\b[^,;.!?]{{0,40}})?"
    rf"|(?<![\w'])(?:everyone's|everybody's|{_CUSTOMER}'s?|all your|the) (?:continued |kind )?(?:patience|understanding|cooperation|co-operation|support) (?:is|are) (?:(?:so|very|much|greatly|really|truly|highly|sincerely) )*(?:appreciated|valued|welcome)"
    r"|(?<![\w'])(?:don't|never|won't) take your (?:patience|loyalty|trust|business|custom|understanding|support)(?: \w+){0,3} for granted"
    rf"|(?<![\w'])(?:the|your|such) {_TRUST} (?:that |which )?(?:you|your \w+|he|she|they)(?: all)?(?:'ve| have| has|) (?:put|placed|shown|given|had) (?:in )?us\b[^.;!?]{{0,40}}? {_DEAR}"
    rf"|(?<![\w'])(?:someone|somebody|anyone|anybody|people|everyone|those|an? {_CUSTOMER}|our {_CUSTOMER}) who(?: has|'s| have|'ve)? (?:stayed|banked|shopped|flown|been|stuck|booked|trained|ordered|played|dined|travelled)(?: \w+)? with us\b[^.;!?]{{0,30}}? {_DEAR}"
    rf"|(?<![\w'])your (?:choosing|picking|coming back to|returning to|staying with|sticking with|trusting|booking with|supporting) [^.;!?]{{2,50}}? {_DEAR}"
    r"|(?<![\w'])(?:we|i)(?: all)? (?:can )?(?:count|rely|are counting|are relying) on your (?:\w+ )?(?:understanding|patience|cooperation|support)"
)


def kind(match: re.Match[str]) -> str:
    """What is thanked for: patience, understanding, loyalty or cooperation."""
    if "what" not in match.re.groupindex:
        return match.lastgroup or ""
    what = match.group("what") or match.group("also") or ""
    for thanked, words in (
        ("patience", "patience"),
        ("understanding", "understanding"),
        ("cooperation", "cooperation co-operation"),
    ):
        if what and what in words.split():
            return thanked
    text = match.group()
    return next((k for k in ("patience", "understanding", "cooperation") if k in text), "loyalty")
