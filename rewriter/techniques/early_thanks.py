"""Thanks that come too early: they ask for patience, understanding or loyalty that the customer has not been given a reason for.

To somebody whose problem is still open, "thank you for your patience" says that they will have to wait
and are expected not to mind. Appreciation belongs behind a solution. Thanks for something the customer
did (a photo, a report, a quick answer) is courtesy and always welcome.

Source: 003 (show appreciation only after a solution).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.clause import quotes
from rewriter.customer.situation import situation
from rewriter.lexicon import UP_TO_TWELVE
from rewriter.remembered import remembered
from rewriter.technique import Clean, Flagged
from rewriter.text import Context, Edit, Finding, Message, Sentence

from ._clause_start import clause_start
from ._stated import sentence_cased, tagged, whole

title = "Appreciate the customer only after a solution"
sources = ("003",)
omission = False

because = {
    "": "Appreciation before a solution asks the customer to put up with the problem, so it waits until something is solved.",
    "patience": "Thanking for patience before anything is solved tells the customer that they are expected to wait.",
    "understanding": "Thanking for understanding takes for granted what an upset customer has not given yet.",
    "loyalty": "Praise for loyalty or custom sounds hollow while the problem is still open.",
    "cooperation": "Thanking for cooperation before there is a solution sounds like an order.",
}

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
_OBJECT = (
    r"(?P<patience>(?:(?:your|the|ur|all|all your|all of your|such|any|every) )?(?:[a-z-]{3,15} )?(?:(?:time|understanding|trust|support|flexibility|cooperation|co-operation|kindness|help|loyalty) (?:and|&|&amp;|/|\+) (?:your )?)?patience\b|(?:being|remaining|staying|you being|you remaining|you to be|you to stay|how) (?:so |very |such (?:a )?)?patient\b|how patient|patience\b|(?:you (?:all )?)?(?:bearing|hanging|sticking|staying|bear|sitting|soldiering|keeping|standing|riding) (?:with|in|on|by|tight|this out|through it|it out|calm|there)\b(?: there)?(?: with)?|"
    r"(?:all )?(?:the |this |that )?waiting\b(?! (?:list|room))|(?:giving|allowing|granting) us (?:a little |a bit |some |a few |more |the )?(?:more |extra )?(?:time|days)|(?:your |the )?(?:continued )?(?:wait|forbearance|tolerance|perseverance|endurance)\b|(?:you |your )?(?:putting up with|holding on|hanging (?:on|in)|giving us (?:some |more )?time|not (?:losing|shouting|yelling|screaming|getting|being (?:cross|angry|mad|upset)|giving up|going (?:mad|off)|biting)(?: (?:your|my|our|at|on|it|us|me|head|heads|off|patience|temper|cool|cross|angry|mad|upset))*)|you being (?:so |very |such )?patient|(?:you|your) (?:waiting|patience))"
    r"|(?P<understanding>(?:(?:your|the|ur|all your) )?(?:kind |continued |full |great |gracious )?understanding\b(?! of (?:the|how|what))|(?:you )?understanding\b|(?:(?:your|their) )?(?:[a-z]{3,12} )?(?:leniency|indulgence|compassion|flexibility|sympathy)\b|(?:your |you )?being (?:so |very |really |incredibly )?(?:understanding|flexible|reasonable|gracious|(?:kind|good|cool|chill|calm|great|nice|decent|sweet|lovely) about|sympathetic|forgiving)|(?:you )?being (?:such )?(?:an? )?(?:(?:good|great|real|absolute|brilliant|proper|total|true) )?(?:sport|star|trooper|saint|angel|legend|gem)s?\b|how (?:understanding|flexible|reasonable|gracious|calm|kind)|you to understand|so (?:understanding|flexible))"
    r"|(?P<loyalty>(?:(?:your|the|ur|all your|all of your) )(?:[a-z-]{3,15} )?(?:loyalty|custom|business|patronage|trust|support|faith|confidence|membership)\b(?! (?:class|account|plan|team|customers? (?:service|care|support)|(?:number|card|id|case|ticket|request)))|"
    r"(?:you )?being (?:such )?(?:a |an |our )?(?:[a-z-]{3,15} ){0,4}(?:customer|member|client|subscriber|guest|user|shopper|part of|fan|friend|supporter|donor|reader|player|passenger|patient\b(?= of)|tenant|parent|family|regular|with us)|(?:you|you all) as (?:a|an|our|one of our)\b|(?:you |you all |always |once again )?(?:having (?:been|stayed|shopped|banked|flown|chosen)|continuing|sticking around|driving with|renting (?:with|from)|riding with|insuring with|playing|studying with|learning with|training with|dining with|eating with|supporting|picking(?! (?:up|out|one|an?|the|another|it|them|him|her|this|that)\b)|buying (?:from|with)|ordering (?:from|with)|booking with|joining(?! (?:the|this|our|my|us on (?:the|a)) (?:\w+ )?(?:call|chat|line|meeting|session))|choosing(?! (?:the|a|an|another|one of the) (?:\w+ )?(?:date|day|time|slot)\b)|(?:having|to have) (?:had )?you (?:with us|on board|as (?:an?|our|one of our)\b|in (?:our|the) \w+ family)|flying with|shopping with|trusting|banking with|travelling with|traveling with|staying with|sticking with|believing in|doing business)\b|"
    r"your (?:[a-z-]{3,15} )?(?:business|relationship)|(?:all )?(?:every|each|the|these|those|your|so) (?:of the )?(?:many )?(?:year|season|month|time|trip|order|stay|visit|term)s?,? (?:that )?you(?:'ve| have)(?: been)? (?:booked|flown|shopped|stayed|banked|dined|travelled|played|with us|ordered|given us|spent with us|trusted us)\b|(?:all )?our (?:loyal )?customers)"
    r"|(?P<cooperation>(?:(?:your|the|ur) )?(?:[a-z-]{3,15} )?(?:cooperation|co-operation|collaboration)\b|(?:cooperating|co-operating|working with us)\b)"
)
_EARLY = cues.compile(
    rf"(?<![\w'])(?<!first of )(?:{_THANK}) (?:(?:in advance|so much|again|ahead) for )?(?:{_OBJECT})"
)
_PASSIVE = cues.compile(
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
_PRAISE = cues.compile(
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
_NOT = cues.compile(
    r"(?:(?:n't|not|never) (?:going|about|want|trying)|n't|never|not|no|don't want to|instead of|rather than|without|stop|hardly|could have|should have|i know you|we know you|ask(?:ing)? (?:you )?for (?:any )?(?:more )?)\s+(?:just |only |simply )?$"
)
# What counts as a solution the customer can see: done, under way by our own hand, or in their own hands.
_PAST = (
    r"refunded|credited|sent|resent|re-sent|replaced|fixed|repaired|cancell?ed|reset|updated|changed|added|removed|corrected|shipped|reshipped|"
    r"booked|rebooked|issued|processed|resolved|restored|sorted|switched|moved|extended|unlocked|reactivated|reinstated|waived|ordered|reordered|arranged|"
    r"activated|approved|upgraded|adjusted|reversed|applied|solved|found|located|delivered|dispatched|reimbursed|returned|released|cleared|"
    r"set (?:it|this|that|up|you|your)|put (?:it|this|that|you|your|a|the|through)|(?:got|gotten) (?:it|this|that|you|your|everything)|taken (?:off|care|out)|deactivated|connected|renewed|merged|topped up|swapped|exchanged|opened up|enabled|turned on"
)
_TO_FILE = r"(?:(?:(?:it|them|this|both|your \w+|the \w+) )?(?:to|with) (?:the |your |our |my )?(?:file|case file|case|claim|complaint|ticket|notes?|records?)\b|(?:the|your|our) (?:file|case|claim|complaint|ticket|notes?|records?) with\b)"  # where it is kept, and nothing is solved
_SOLVED = cues.compile(
    rf"(?<!if )(?<!once )(?<!when )(?<!until )(?:\b(?:(?:i|we|our (?:[a-z]+ ){{1,2}})(?:'ve| have| has| just|'ve just)?(?: (?:now|just|already|also|personally|gone ahead and|manually|been able to|managed to)){{0,3}}|(?:i|we) (?:was|were) able to) (?:{_PAST}|refund|fix|find|sort|resolve|get|replace|restore|locate)\b(?! (?:out|that|your (?:email|message|dm|note|complaint|tweet|ticket)|you(?:r)? (?:a |an )?(?:dm|email|message|reply|note)|{_TO_FILE}))"
    rf"|\b(?:has|have|'s|'ve|was|were) (?:now |just |already |also |since |fully |all ){{0,4}}(?:been )?(?:{_PAST})\b(?! {_TO_FILE})"
    rf"|\b(?:is|it's|are|that's|they're|you're|everything's|all) (?:now |all |fully |already |finally ){{0,4}}(?:on (?:its|the|their|your|route)\b(?: way)?|fixed|resolved|sorted|solved|working|back|refunded|restored|active|done|live|set|complete|good to go|ready|shipped|booked|cancelled|corrected|updated|unlocked|settled|in the post|up and running|good now)\b(?! soon)"
    r"|^\W*(?:(?:i|we)(?:'ve)? )?(?:just |finally )?(?:found|got|fixed|sorted|located|recovered|refunded|replaced|reset|rebooked|swapped|cancelled|credited|sent|moved|put) (?:it|them|you|him|her|your|both|the|a|back)\b(?! (?:email|message|dm|note|complaint|tweet|ticket)\b)"
    r"|\b(?:is|are|'s|'re)(?: (?:all|now|both|safely|already))* (?:in|here|approved|tested|waiting for you|with you|in your (?:account|inbox)|on your (?:card|account)|open again|unblocked|unfrozen|in hand and|paid|safe|well|asleep|home)\b(?! (?:touch|progress|review|the queue|process|contact|a queue|line))"
    r"|\b(?:should|will|'ll) now (?:work|be|show|see|have|appear|load|open|receive)"
    r"|^\W*(?:all )?(?:done|fixed|sorted|solved|resolved|refunded|replaced|good news|paid (?:back|out)|sent back|on its way)\b|\bit works\b|\bworks (?:again|now)\b|\b(?:was|were) (?:sorted|fixed|resolved|delivered) "
    r"|\b(?:i|we)(?:'m|'re| am| are|'ll| will) (?:now |also |gladly |immediately |going to ){0,4}(?:be )?(?:refund|send|replac|credit|ship|reship|resend|waiv|cancel|book|exchang|issu|reimburs)\w*\b(?! (?:you )?(?:an? |the )?(?:update|email|message|dm|form|link|reply|it (?:on|to) (?:our|the)|this (?:on|to)|your (?:comments|feedback|details)))"
    r"|\b(?:went|gone|going) back (?:to|on|in|into|with) (?:you|your)\b|(?:[£$€]\d[\d.,]*|\b(?:fees?|money|sum|amount|payments?|charges?|deposit|balance|difference|overpayment|fare|debits?)) (?:(?:all |both )?(?:went|has gone|have gone|is|are|was|were) (?:now |already )?(?:back|paid back|repaid|returned|sent back|refunded))\b|(?:'s|\bis|\bare|'re)(?: all)? (?:running|working|flying|up|on|open|live|warm|dry) again\b|^\W*[\w' -]{2,24} (?:fixed|repaired|restored|replaced|refunded|swapped|cleared) (?:at |this |today|now|just now|on |\d)"
    r"|(?:'s|\bis|\bare|'re) (?:all |now )?(?:up and [a-z]+|made up)\b|\b(?:i|we)(?:'ve| have) (?:just |now )?re-?(?:coded|programmed|loaded|wired|started|opened|issued|charged|linked|assigned|printed|routed) (?:it|your|the|them)\b"
    r"|^\W*(?:yes,? )?(?:it|they) (?:did|has|have)(?!n't)\b(?! (?:not|been)\b)|\b(?:went|gone|goes) out (?:this morning|today|yesterday|tonight|last night|at \d)"
    r"|\b(?:is|are|'s|'re) (?:fine|asleep|unharmed) and\b|\b(?:is|are|'s) at (?:your|the|our) [\w' ]{2,30} (?:since|now|already|waiting|for you|ready)\b"
    rf"|^\W*(?:another|(?:an?|your|the) (?:new|second|fresh|spare|replacement))\b [\w' ]{{2,24}}? (?:left|went|shipped|flew|was (?:posted|sent|shipped|delivered))\b(?: \w+)? (?:today|this (?:morning|afternoon|evening)|yesterday|last night|on \w+day|at (?:\d|noon|{UP_TO_TWELVE})\b)"
    r"|\bhere(?:'s| is| are) (?:your|the|a) (?:new|refund|replacement|label|code|voucher|working|correct|return|tracking|solution|fix|answer))"
)
_UNSOLVED = cues.compile(
    r"\b(?:not|n't|isn't|aren't|hasn't|haven't|wasn't|weren't|never|yet to|unless|if|once|until|when|before|after|should|hope|soon)\b"
)
_STOP = cues.compile(r"[.!?…]+[\"')]*\s*$")
_NEXT = cues.compile(
    r"(?:(?:,|;|\s[–-]|\.\.+|:|!|\s\(|\s?[\U0001f300-\U0001faff]\ufe0f?)\s*|\s+)(?:(?:but|and|so|then|while)\s+)?(?=(?:i|we|it|it's|let|here|please|can|could|the|your|you|our|i'\w+|we'\w+|there|that|this|unfortunately|sorry|a|just|they)\b)"
    r"|(?:,|;|\s[–-]|\.\.+|:|!|\s?[\U0001f300-\U0001faff]\ufe0f?)\s*(?=(?:what(?:'s|s)?|when(?: did| do| was| is|'s)|where(?:'s)?|which|who(?:'s)?|how|did|do|does|have you|has|is|are|was|were|would|will)\b)"
)


def _solved(sentence: Sentence, end: int | None = None) -> bool:
    """A solution is shown in the sentence, before `end` of it."""
    return not sentence.question and _shown(sentence.plain[:end])


@remembered()
def _shown(text: str) -> bool:
    return any(not _UNSOLVED.search(text, max(0, m.start() - 12), m.end()) for m in _SOLVED.finditer(text))


def _kind(match: re.Match[str]) -> str:
    if "what" not in match.re.groupindex:
        return match.lastgroup or ""
    what = match.group("what") or match.group("also") or ""
    for kind, words in (
        ("patience", "patience"),
        ("understanding", "understanding"),
        ("cooperation", "cooperation co-operation"),
    ):
        if what and what in words.split():
            return kind
    text = match.group()
    return next((k for k in ("patience", "understanding", "cooperation") if k in text), "loyalty")


def find(message: Message) -> Iterator[Finding]:
    """Thanks for patience, understanding, loyalty, custom or cooperation before a solution."""
    side = situation(message)
    if not side.uneasy:
        return
    for sentence in message.sentences:
        if sentence.role not in ("body", "signoff"):
            continue
        text = sentence.plain
        match = next((m for m in (_EARLY.search(text), _PASSIVE.search(text), _PRAISE.search(text)) if m), None)
        if match and not side.open and _kind(match) == "loyalty":
            match = None  # whether something is wrong is not sure, and custom may be what it is about
        if (
            match
            and _kind(match) == "loyalty"
            and any(_GLAD.search(s.plain) for s in message.body[: sentence.index + 1])
        ):
            match = None  # the reply rejoices with them: thanks for a compliment
        if match and not (sentence.question and _asked(text, match)) and _faulty(sentence, match):
            yield sentence.finding(
                "early-thanks", match.start(), _end(text, match.end()), "Nothing is solved yet, so these thanks sound like a request to put up with it.", kind=_kind(match)
            )  # fmt: skip
        if _solved(sentence):
            return


_GLAD = re.compile(
    r"\b(?:happy|glad|pleased|delighted|thrilled|great|lovely|wonderful|good|love|loved|made (?:my|our) day) (?:to )?(?:hear|read|see|know|that you (?:enjoyed|liked|loved|had)|you (?:enjoyed|liked|loved|had))\b|\b(?:we|i) love (?:it|this|that)\b|\b(?:made (?:my|our) day|kind words|lovely (?:feedback|message|words))\b"
)


def _asked(text: str, match: re.Match[str]) -> bool:
    """The thanks are part of what is asked, not a clause of their own before it."""
    return match.start() > 13 or not re.search(r"[,;–💪🙏❤-]", text[match.end() : match.end() + 60])


def _faulty(sentence: Sentence, match: re.Match[str]) -> bool:
    text = sentence.plain
    if any(a <= match.start() < b for a, b in quotes(text)):
        return False
    before = text[: match.start()]
    if _NOT.search(before) or re.search(
        r"\b(?:if|unless|you (?:said|wrote|wanted)|(?:won't|can't) ask|instead of)\b[^.;]{0,40}$", before
    ):
        return False
    if re.match(r"(?:we|i)(?:'d| would)|would", match.group()) and re.search(
        r"\bif\b", text[match.end() : match.end() + 20]
    ):
        return False
    return not _solved(sentence, match.start())


def _end(text: str, at: int) -> int:
    """Where the thanks end: the next clause of substance, or the sentence's last word."""
    depth = _next(text, at)
    if depth is not None:
        return depth[0]
    stop = _STOP.search(text, at)
    return stop.start() if stop else len(text.rstrip())


def _next(text: str, at: int) -> tuple[int, int] | None:
    """The cut behind the thanks: where they end and where the next clause begins."""
    for cut in _NEXT.finditer(text, at):
        mark = cut.group().strip()
        lead = mark.split(" ")[0] if mark else ""
        if not lead or lead in ("while", "and", "so", "then", "but"):
            own = re.match(r"(?:i|we|it|it's|let|please|i'\w+|we'\w+|there|unfortunately|sorry)\b", text[cut.end() :])
            if not own or lead in ("while", ""):
                continue
        if (lead.startswith(",") and "while" in cut.group()) or _STILL_PRAISE.match(text, cut.end()):
            continue
        return cut.start(), cut.end()
    return None


_STILL_PRAISE = re.compile(
    r"(?:you're|you are|your|ur|u r) (?:all )?(?:an? |the )?(?:absolute |real |total |true )?(?:stars?|legends?|saints?|gems?|angels?|hero(?:es)?|troopers?|champs?|best)\W*$"
)


def mend(message: Message, finding: Finding) -> Edit | None:
    """Take the thanks out, and keep whatever else the sentence says."""
    sentence = next((s for s in message.sentences if s.start <= finding.start < s.end), None)
    if sentence is None:
        return None
    text = sentence.plain
    if told := _UNDERSTANDING_THAT.match(text):
        what = sentence.typed(*told.span("what"))
        return Edit(sentence.start, sentence.end, what[:1].upper() + what[1:])
    start = sum(1 for p in sentence.places if p < finding.start)
    before = re.sub(r"^\W+", "", text[:start])
    after = text[_plain_end(sentence, finding.end) :]
    edit: Edit
    lead = re.fullmatch(
        r"(?:as (?:an?|one of our|our) [^,.;!?]{2,50})?(?:\W*(?:and|but|so|again|first of all|firstly|first off|first|also|please|hi|hello|meanwhile|in the meantime|once again|as always|for now|we|i|ok|okay|sorry)\b[, ]*)*",
        before,
    )
    if lead and not after.strip(" .!?…,;:–-)\"'"):
        if before.startswith(("sorry", "hi", "hello", "ok")):
            return None
        edit = whole(sentence)
    elif lead:
        cut = _next(text, _plain_end(sentence, finding.end) - 1)
        if cut is None:
            return None
        parts = sentence_cased(sentence, [sentence.edit(0, cut[1], "")])
        edit = Edit(sentence.start, max(p.end for p in parts), "".join(p.text for p in parts))
    else:
        start = clause_start(text, start)
        if re.search(r"\d|@|https?:", text[start : _plain_start(sentence, finding)]):
            return None
        edit = (
            _from_the_middle(sentence, start, after)
            if re.search(r"\w", text[:start]) or re.search(r"\w", after)
            else whole(sentence)
        )
    return None if tagged(message, edit) or _nothing_left(message, edit) else edit


_UNDERSTANDING_THAT = re.compile(  # what is to be understood is news, and stays
    r"\W*(?:(?:we|i) )?(?:thank you|thanks) (?:in advance )?for (?:your |the )?(?:kind )?(?:understanding|understanding the fact|appreciating|accepting) that (?P<what>(?:we|i|our|the|this|it|there) .+)$"
)


def _plain_end(sentence: Sentence, raw_end: int) -> int:
    return sum(1 for s in sentence.stops if s <= raw_end)


def _plain_start(sentence: Sentence, finding: Finding) -> int:
    return sum(1 for p in sentence.places if p < finding.start)


def _from_the_middle(sentence: Sentence, start: int, after: str) -> Edit:
    """Words stand before the thanks: cut them with the connective that led to them."""
    text = sentence.plain
    head = re.sub(r"(?:\s*[,;:–(-]|\s+(?:and|but|so|as|then|please)\b)+\s*(?:(?:we|i)\s+)?$", "", text[:start].rstrip())
    tail = after.lstrip(" ") if after.strip(" .!?…)\"'") else (after.strip()[:1] or "")
    end = len(text) - len(tail)
    return (
        sentence.edit(len(head), end, "")
        if tail and not tail[0].isalnum()
        else sentence.edit(len(head), end, ". " if tail else "")
    )


_WORDY = re.compile(r"\w{2}")


def _nothing_left(message: Message, edit: Edit) -> bool:
    """The draft says nothing but thanks."""
    if any(_WORDY.search(s.plain) for s in message.body if s.end <= edit.start or s.start >= edit.end):
        return False
    left = message.draft[: edit.start] + edit.text + message.draft[edit.end :]
    kept = Message(left, message.customer, message.context)
    return not any(_WORDY.search(s.plain) for s in kept.body)


_DONE = "I've refunded the 40 euros."
examples: tuple[Flagged | Clean, ...] = (
    Flagged("Thank you for your patience. I'm asking the depot where it is.", "Thank you for your patience", becomes="I'm asking the depot where it is.", kind="patience"),
    Flagged("Thanks for your patience, I've checked with the depot.", "Thanks for your patience", becomes="I've checked with the depot.", kind="patience"),
    Flagged("I'll ask the depot where it is. Thank you for your understanding.", "Thank you for your understanding", becomes="I'll ask the depot where it is.", kind="understanding"),
    Flagged("We appreciate your patience while we look at it. I'll ask the depot today.", "We appreciate your patience", becomes="I'll ask the depot today.", kind="patience"),
    Flagged("I'll check the route now. Your patience is appreciated.", "Your patience is appreciated", becomes="I'll check the route now."),
    Flagged("thx for bearing with us, i'll ask the depot now", "thx for bearing with us", becomes="i'll ask the depot now"),
    Flagged("I'll ask our driver today. We truly value you as a customer.", "value you as a customer", becomes="I'll ask our driver today.", kind="loyalty"),
    Flagged("I'm sorry it's late. Thank you for choosing Lumo Lamps!", "Thank you for choosing Lumo Lamps", becomes="I'm sorry it's late.", kind="loyalty"),
    Flagged("Thank you in advance for your cooperation. Which depot was it?", "Thank you in advance for your cooperation", becomes="Which depot was it?", kind="cooperation"),
    Flagged("We thank you for your loyalty. I'll ask the depot where it is.", "We thank you for your loyalty", becomes="I'll ask the depot where it is."),
    Flagged("I'll check the scan now and appreciate your patience.", "appreciate your patience", becomes="I'll check the scan now."),
    Flagged("Thanks so much for being such a loyal customer. I'll look at the scan now.", "being such a loyal customer", becomes="I'll look at the scan now."),
    Flagged("Your business is important to us. I'm asking the depot now.", "Your business is important", becomes="I'm asking the depot now."),
    Flagged("Thank you for your patience and understanding. I've refunded the 40 euros.", "patience and understanding", becomes=_DONE),
    Flagged("ta for understanding. I'll ask the depot", "ta for understanding", becomes="I'll ask the depot"),
    Flagged("You've been such a patient customer. I'll ask the depot.", "such a patient customer", becomes="I'll ask the depot."),
    Flagged("We do appreciate you putting up with it. I'll ask the depot.", "putting up with it", becomes="I'll ask the depot."),
    Flagged("We're so glad you picked us. I'll ask the depot.", "glad you picked us", becomes="I'll ask the depot."),
    Flagged("It's good of you to hang in there. I'll ask the depot.", "good of you to hang in there", becomes="I'll ask the depot."),
    Flagged("It's customers like you who keep us going. I'll ask the depot.", "customers like you", becomes="I'll ask the depot."),
    Flagged("Everyone's cooperation is greatly appreciated. I'll ask the depot.", "cooperation is greatly appreciated", becomes="I'll ask the depot."),
    Clean("You've been told two things, and I'm sorry. I'll ask the depot."),
    Clean("It was good of you to send the photo. I'll ask the depot."),
    Clean("We're glad you told us. I'll ask the depot."),
    Clean("Your money went back to you at 9, and thanks for waiting as long as you did."),
    Clean("Your boiler's running again. Thanks for putting up with it this long."),
    Clean("Other customers like the blue one, I'll check the stock."),
    Clean(f"{_DONE} Thank you for your patience."),
    Clean("The missing part is on its way. Thanks for bearing with us."),
    Clean("I've found your parcel and sent it on, thank you for your patience."),
    Clean("It's fixed now. We appreciate your understanding."),
    Clean("Thank you for sending the photos so fast. I'll ask the depot."),
    Clean("Thanks for letting us know. I'll ask the depot where it is."),
    Clean("Thank you for reaching out. Which depot was it?"),
    Clean("Thanks for your quick reply. I'll check the scan."),
    Clean("Thank you for bringing this to our attention. I'll look into it."),
    Clean("We appreciate your feedback. I'll pass it to the depot."),
    Clean("Thank you for flagging it. I'm asking the depot."),
    Clean("Thanks for waiting for us to open?"),
    Clean("I won't ask for your patience again. I'm calling the depot."),
    Clean("You wrote \"thank you for your patience\" is all you get. I'm calling the depot."),
    Clean("I can't thank you for your patience when you have waited two weeks."),
    Clean("Your patience has limits, and two weeks is long."),
    Clean("Your business account is still active. I'll check the invoice."),
    Clean("Thank you for the order number. I'll check the scan now."),
    Clean("We understand your loyalty card isn't working. I'll check it."),
    Clean("I appreciate how long you've waited. I'll ask the depot."),
    Clean("Thank you for your time on the phone today. I'll check the scan."),
    Clean("Thank you for your patience.", customer="What time do you open on Sunday?"),
    Clean("Thanks for being a loyal customer!", customer="You were brilliant today, it arrived early."),
    Clean("Thank you for your understanding.", customer=""),
    Clean("Thank you for explaining it so clearly. I'll ask the depot."),
    Clean("Thanks for the photo, it shows the torn corner well."),
    Clean("I've replaced the lamp, and we value you as a customer."),
    Clean("Your custom frame is with our workshop, and I'll ask them for a date.", context=Context(brand="Lumo")),
    Clean("Happy to hear our team took such good care of you. Thank you for choosing to fly with us.", customer="Thank you for helping when I had an issue today!"),
    Flagged("Sorry about the stove. You've been an absolute star about all this.", "You've been an absolute star", customer="Three weeks without the stove I paid for!!"),
    Flagged("I'm ringing the driver now. Hats off to you for not shouting at me.", "Hats off to you for not shouting at me", customer="My feed is late again!!", kind="patience"),
    Flagged("You're taking this so well. I'm looking at both charges now.", "You're taking this so well", customer="Charged twice for the same seat!!"),
    Clean("You're a star for sending the serial number so fast. I'm looking at it now.", customer="The lamp is broken, serial 4411!!"),
    Clean("The star on your label means the parcel is oversized.", customer="My parcel is late, what is the star??"),
    Clean("Your 5-star rating was taking so long to load because the page was down.", customer="Your site hangs!!"),
    Clean("You're a star member, so the lounge is free for you tonight.", customer="Stuck at the airport for hours!!"),
    Clean("It takes props for the door, so please bring two.", customer="The door fell on me!!"),
    Clean("Kudos points are added on Monday.", customer="My kudos points are missing!!"),
    Clean("You're taking it back to the shop on Friday, is that right?", customer="The lamp broke again!!"),
    Flagged("It's guests as gracious as you who keep us going.", "It's guests as gracious as you who keep us going", customer="The car had no baby seat, I'm furious!!"),
    Clean("A seat as big as you need is booked.", customer="My seat is broken!!"),
    Clean("It did, on the 3rd. Thank you for your support, it keeps the shelter open.", customer="My donation for May is missing, did it arrive?"),
    Clean("A new card went out this morning by courier. Thanks for bearing with me.", customer="The machine swallowed my card!"),
    Flagged("A new card goes out. Thanks for bearing with me.", "Thanks for bearing with me", customer="The machine swallowed my card!", kind="patience"),
    Clean("The cot's up and made. Thank you so much for waiting up.", customer="No cot in the room and it's 11pm!"),
    Clean("I've just recoded it from here. And thank you for staying calm.", customer="The key card doesn't work!"),
    Flagged("We appreciate having had you as a member since 2004. I'll look at the fee.", "having had you as a member", customer="You took the fee twice!", kind="loyalty", becomes="I'll look at the fee."),
    Flagged("It means a lot having you with us. I'll check the reading.", "It means a lot having you with us", customer="My meter reading is wrong again!", kind="loyalty"),
    Flagged("I've added the photo to your claim. We value your custom.", "We value your custom", customer="The hob cracked after a week!", kind="loyalty", becomes="I've added the photo to your claim."),
    Flagged("I've updated the case with your photos. We appreciate your patience.", "We appreciate your patience", customer="The lorry hit my fence!", kind="patience"),
    Clean("Thanks for picking up so quickly, I'm on the line with the vet.", customer="My cat ate the ribbon, ring me!"),
    Clean("Thanks for joining the call at short notice. The fitter starts at two.", customer="The boiler is dead again!"),
    Clean("Thanks for choosing another day so quickly. Thursday it is.", customer="You cancelled my lesson!"),
    Clean("A second cheque went off on Tuesday, recorded. We appreciate your patience.", customer="Your cheque bounced!"),
    Clean("The replacement glass shipped this morning. Thanks for bearing with us.", customer="My table came cracked!"),
    Clean("I've added the missing nights to your stay. Thank you for your patience.", customer="You left out two nights!"),
    Flagged("We're so pleased to have had you with us all this time. I'll look into the meter.", "pleased to have had you with us", customer="My meter is wrong again!", becomes="I'll look into the meter."),
    Flagged("Your loyalty over the years means so much. Which invoice is it?", "Your loyalty over the years means so much", customer="The invoice is wrong again!", kind="loyalty", becomes="Which invoice is it?"),
    Clean("Thanks for picking one of the two dates. I'm asking the examiner.", customer="You moved my test twice!"),
    Clean("Good to have you on the line, thanks for ringing back. Which tooth is it?", customer="The crown fell out!"),
    Clean("It means a lot that you told us. I'll check the card.", customer="My card hasn't worked all week!"),
)  # fmt: skip
