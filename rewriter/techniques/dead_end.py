"""An answer that ends the road: "don't know", "not us", "ask somebody else", "nothing I can do".

A customer who hears this has to begin again somewhere, alone. Nobody needs to know everything; but
whoever does not know says how it will be found out, whoever is not in charge brings in the one who
is, and whoever sends a customer on gives an address at which somebody answers. A contact cures a
sending away, it does not cure an unexplained "I don't know why". Saying honestly what cannot be
promised is no dead end, and a place to call in an emergency never is.

Source: 003 ("never say that you do not know"), 000, 002 and 001 (bring in the right person).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.lexicon import OUTSIDE, TIME, UNIT
from rewriter.situation import situation
from rewriter.technique import Clean, Flagged, pick
from rewriter.text import Edit, Finding, Message, Sentence

name = "dead-end"
title = 'Never "I don\'t know" or "not my problem"'
sources = ("000", "001", "002", "003")
omission = False

# --- what ends the road -----------------------------------------------------------------------

_WE = r"(?:i|we)(?: (?:really|just|honestly|simply|personally|actually|frankly|truly))?"
_LEAD = (
    r"^\W*(?:(?:so|but|and|well|sorry|no|nope|honestly|frankly|again|um+|uh|hm+|look|oh|yeah|i'm afraid|im afraid|"
    r"to be honest|tbh|unfortunately|sadly|"
    r"i'm sorry|we're sorry|apologies|lol|ok|okay)[, ]+(?:but )?){0,3}"
)
_ASKED = (
    r"(?:why|when|where|what|which|who|whose|how|whether|if|exactly|anything|about|the (?:reason|cause|answer|exact|"
    r"date|status|time))"
)
_DONT_KNOW = cues.compile(
    rf"(?:\b{_WE} |{_LEAD})(?:(?:also |still )?(?:don't|didn't|do not) (?:actually |really |even |yet |currently |"
    rf"exactly )?(?:know(?! (?:yet )?(?:you|of any (?:issues?|reason)|how (?:sorry|much|else to thank))\b)|have "
    rf"(?:a|any) (?:clue|idea|answer)s?\b)|"
    rf"(?:really |just |honestly )?(?:have|had|'ve got) (?:absolutely |honestly |really )?(?:no (?:idea|clue|"
    rf"earthly idea)\b|not? the (?:faintest|slightest|foggiest))|haven't (?:a|the|got a|any|the faintest|the "
    rf"slightest) (?:clue|idea|foggiest)|"
    rf"couldn't (?:tell|say)(?: you)?(?: {_ASKED}|\W*$)|can't (?:tell|explain)(?: (?:to )?you)? (?:why|what|where|"
    rf"which|who|how)\b)"
    rf"|{_LEAD}(?:(?:absolutely |honestly )?no (?:idea|clue)(?: (?:at all|why|when|where|what|who|how|which|if|"
    rf"about|on|sorry|tbh|mate|sir|honestly|really|whatsoever|either|i'm afraid)\b|\W*$)|beats me|(?:only )?(?:god|"
    rf"who|heaven|goodness) (?:only )?knows|search me)"
    r"|\byour guess is as good as (?:mine|ours)\b|\bit beats (?:me|us)\b|\bit's (?:a mystery|anyone's guess|"
    r"anybody's guess)\b|\b(?:nobody|no one)(?: here| on (?:my|our|the) team)? (?:really )?knows\b|\bwho knows\b"
)
_NOT_SURE = cues.compile(
    rf"(?:\b(?:i'm|we're) (?:really |also |honestly |just |still )?|{_LEAD})(?:not (?:really |entirely |quite |"
    rf"exactly |too |completely |100% )?(?:sure|certain)|unsure|clueless)(?: (?:exactly|yet|about (?:that|this|it)|"
    rf"{_ASKED})\b|\W*$)"
    rf"|\b{_WE} (?:don't have|have no|have got no) (?:any |that |this |the |much |further |more )?(?:info|"
    rf"information|details|visibility|insight|record|knowledge|clue|answers?)(?: (?:on|about|into|of|for|why|how|"
    rf"what|when) |\W*$)"
    rf"|{_LEAD}no (?:info|information|details)(?: (?:on|about|for) (?:this|that|it))?\W*$|\bhard to (?:say|tell)\W*$"
)
_AREA = (
    r"(?:department|dept|area|job|problem|concern|responsibility|team|desk|field|remit|business|thing|call|issue|"
    r"role|division|section|queue|decision|expertise|purview|jurisdiction|specialty|task|territory|system|product|"
    r"order|service)"
)
_NOT_US = cues.compile(
    rf"\b(?:isn't|'s not|not|wasn't|aren't|is no longer) (?:really |actually |even |part of |in |within |under |"
    rf"exactly |something for )?(?:my|our|this|the right) {_AREA}\b(?! (?:to (?:judge|lose|let)|is|was|are))"
    rf"|(?:^\W*|\b)(?:that|this|it)(?:'s| is|s)? (?:really |actually )?(?:not|isn't) (?:us|me|for (?:me|us)(?! to "
    rf"(?:judge|say))|up to (?:me|us)|with us|handled (?:by us|here)|dealt with (?:by us|here)|done (?:by us|here)|"
    rf"something (?:i|we) (?:handle|deal with|look after|do here|manage|control|have (?:access|control)))\b"
    rf"|{_LEAD}not (?:us|me|my (?:dept|department|job|problem)|up to (?:me|us))\W*$"
    rf"|{_LEAD}(?:(?:that|this|it)(?:'s| is|s| would be|'d be|'ll be) )(?:a |an |the )?(?:{UNIT}|sales|billing|"
    rf"accounts|shipping|warehouse|logistics|finance|returns|it) ?(?:thing|issue|matter|question|problem|stuff|"
    rf"business|job)?(?:,? (?:and )?not (?:me|us|support|my \w+|our \w+)|\W*$)"
    r"|\b(?:has|have|'ve|got|had|is|that's) (?:got )?nothing to do with (?:us|me|our (?:team|side|company|"
    r"department)|my (?:team|department))\b"
    r"|\b(?:i|we) (?:really |just |simply )?(?:don't|do not) (?:handle|deal with|look after|take care of|manage|"
    r"oversee|have anything to do with) (?:that|this|it|those|these|billing|returns|orders|refunds|deliver\w+|"
    r"shipping|complaints|sales|payments?|accounts?|such|any|the)\b"
    r"|\b(?:i|we) (?:only|just) (?:handle|deal with|do|answer|look after|take|work (?:in|on)) (?:the )?(?:sales|"
    r"billing|orders?|returns?|calls|phones?|chats?|tech\w*|payments?|bookings?|complaints|deliver\w+|accounts?|"
    r"software|hardware)\b"
    r"|\b(?:i'm|we're) (?:just|only) (?:the |a |an |in |from )?(?:support|sales|chat|front desk|receptionist|agent|"
    r"messenger|call cent(?:er|re)|reseller|shop|marketplace|middleman|customer service|platform)\b"
    r"|\b(?:you(?:'ve| have)?(?:'re)? )?(?:reached|got|have|called|contacted|written to|at|in|talking to|speaking "
    r"to) the wrong (?:department|team|number|desk|person|place|line|office|queue|chat|people)\b|"
    r"^\W*(?:sorry[, ]+)?wrong (?:department|team|number|desk|person|place|line|dept)\b"
    r"|\b(?:out of|not in|isn't in|aren't in) (?:my|our) hands\b|\babove my (?:pay ?grade|level)\b|\b(?:that|this|"
    r"it)(?:'s| is) (?:somebody|someone) else's\b|\bnot (?:my|our) (?:circus|monkey)"
    rf"|\b(?:that|this|it)(?:'s| is|'d be| would be) (?:up to|for|on|down to|between you and|an issue for|a "
    rf"(?:matter|question|thing) for) (?:{UNIT}|{OUTSIDE}|them|him|her)\b"
)
_NOT_ME = (
    r"(?!us\b|me\b|our (?:team|support|help|customer)\b|here\b|again\b|back\b|for\b|about\b|in\b|on\b|via\b|"
    r"through\b|yourself|if\b|whether\b|that\b|it\b|this\b|any of\b|to\b|at\b|a (?:new|different) |your (?:spam|"
    r"junk|inbox|e-?mail|order|account|phone|settings|details|cables?|connection|tracking|router|balance|statement|"
    r"app|browser|device)\b|the (?:status|tracking|settings|cables?|link|box|app|website|spam|size|order|label|"
    r"connection|balance|details|date|faq|box|power)\b)"
)
_ASK = (
    r"(?:ask|contact|call|ring|phone|email|write to|message|speak (?:to|with)|talk (?:to|with)|check with|check "
    r"back with|consult|get in touch with|reach out to|get (?:a )?hold of|go to|turn to|take (?:it|that|this)(?: "
    r"up)? (?:with|to)|try|see|raise (?:it|that|this) with|refer (?:it |that |this )?to|bring (?:it|that|this) "
    r"(?:up with|to)|approach|address (?:it|that|this) (?:to|with)|complain to|report (?:it|this|that) to|chase|"
    r"look to)"
)
_SOMEONE = (
    rf"(?:{UNIT}|{OUTSIDE}|(?:the|your|their|an?|some(?:one|body)|any|another|whoever|them|him|her|whichever|each|"
    rf"our)\b(?: (?!time|moment|minute|look)[a-z'-]{{2,20}}){{0,2}}|[a-z]+(?: (?:support|team|desk|department|"
    rf"customer (?:care|service)))|whoever|them|him|her)"
)
_SEND_SURE = cues.compile(
    rf"\byou(?:'d| would|'ll| will)?(?: (?:really|just|simply|probably|still|then|first|therefore|unfortunately|"
    rf"actually))? (?:have to|need to|must|should (?:really )?|(?:had )?better|ought to|gotta|might want to|may "
    rf"want to|are best to|'re better off)(?: (?:just|go and|go|then|first|try to|try and|directly))? ?{_ASK} "
    rf"{_NOT_ME}{_SOMEONE}"
    rf"|\bthat's (?:a question |something |one )for (?:{UNIT}|{OUTSIDE}|them)\b"
    r"|\b(?:you (?:should |could |can |might )?)?(?:just )?google (?:it|that|this)\b|\blook (?:it|that) up "
    r"(?:yourself|online)\b|\bask (?:somebody|someone|anyone) else\b|\btry (?:somebody|someone|somewhere|"
    r"elsewhere)\b(?: else)?|\btry your luck\b|\bgo (?:elsewhere|somewhere else)\b"
)
_SEND_MAYBE = cues.compile(
    rf"{_LEAD}(?:please |kindly |then |just |simply |maybe |perhaps |best |better |try (?:to )?){{0,3}}(?:ask|"
    rf"contact|call|email|consult|speak (?:to|with)|talk (?:to|with)|check with|get in touch with|reach out to|take "
    rf"(?:it|that|this)(?: up)? with|refer to|turn to) {_NOT_ME}"
    rf"(?:{UNIT}|{OUTSIDE}|(?:the|your) (?:\w+ ){{0,2}}(?:team|department|dept|desk|office|manufacturer|maker|bank|"
    rf"store|shop|branch|provider|seller|support)|them|sales|billing|shipping|accounts|him|her)\b"
)
_HELPLESS = cues.compile(
    r"\b(?:nothing|not (?:much|a lot)|n't (?:much|anything|a lot)|no more)(?: (?:else|more|further|that|left))* "
    r"(?:i|we|anyone|they) (?:can|could|am able to|are able to)(?:'t)? (?:do|offer|say|help|add)\b"
    r"|\bcan't do (?:anything|much|more|any more)(?: (?:here|about (?:it|that|this)|for you|more|else|further|now|"
    r"from here|on (?:my|our) (?:end|side)))*\W*$"
    r"|\bnothing (?:else |more )?(?:to be done|can be done|to do(?= here| about| now|\W*$))|\bnothing (?:that )?can "
    r"be done\b|\b(?:my|our) hands are tied\b"
    r"|\b(?:i|we) (?:really |just |simply )?(?:can't|won't be able to|won't|(?:'m|'re|am|are) (?:not able|unable) "
    r"to)(?: \w+ly)? (?:help|assist)(?: (?:you|with (?:that|this|it)|any (?:further|more)|there|here|on this|in "
    r"this (?:matter|case)|further|sorry|i'm afraid))*\W*$"
    r"|^\W*(?:sorry[, ]+|i'm afraid )?(?:can't|unable to) (?:help|assist)(?: (?:you|with (?:that|this|it)|there|"
    r"here|sorry|i'm afraid))*\W*$|\bi'm (?:unable|not able) to (?:help|assist)\b(?! (?:if|until|unless))"
    r"|\b(?:that|this)(?:'s| is) (?:all|everything|as much as) (?:i|we) (?:can (?:do|say|tell you|offer)|know)\b|"
    r"\bthere's (?:no one|nobody) (?:here|at this end|in this office|on this line)(?=\W*$)|\bthere's (?:no one|nobody) (?:here )?(?:who (?:can|could|would)|to) help\b"
)
# The same said without the set phrases: a thing that belongs to somebody, nobody who knows, somebody to go to.
_SOMEBODY = rf"(?:{UNIT}|{OUTSIDE}|(?:the|your|their|his|her|an?|another|some(?:one|body)|whoever|whichever) ?(?:(?!time|moment|minute|look)[\w'-]{{1,18}} ?){{0,3}}?|[\w'-]{{2,18}}(?: (?:support|team|office|council|bank|department))?)"
_KNOWS_NOT = cues.compile(
    rf"(?:\b{_WE}|{_LEAD})(?: )?(?:wouldn't|would not|'d not) (?:know|have (?:that|this|any|those)|be able to (?:say|tell))\b|\b{_WE} (?:really )?(?:couldn't|can't) (?:really |possibly )?say\b(?! (?:(?:by |exactly )?when|what time|exactly|for how long|which day|that|how|sorry|thank|more|yet|when it comes|it will|it won't|it is))|{_LEAD}(?:couldn't|can't) (?:really )?(?:say|tell)\W*$"
    r"|\b(?:no|not any) (?:way|means) (?:of|to) (?:know|find(?:ing)? out|tell|check|see|say)\w*\b|\b(?:haven't|hasn't|have not|not|never) (?:been|had) (?:told|informed|given|any (?:news|word|info\w*))(?: (?:anything|much|why|when|either|about))?\b|\b(?:nobody|no one|noone)(?: here| at this end| in (?:this|the|our) \w+)?(?:'s| has| have|'ve)? (?:told us|said|tells (?:us|me)|(?:really )?knows?|seems to know|informed|been told)\b"
    r"|\bnever (?:heard of|seen|come across) (?:them|it|that|this|him|her|those|such|of)\b|\b(?:i|we)(?:'ve| have)? heard nothing\b|\bfirst (?:i|we)(?:'ve| have)? heard\b|\bbeats (?:us|me)\b"
    rf"|(?:\b{_WE}|{_LEAD})(?: )?(?:can't|don't|couldn't|unable to|not able to) (?:actually |really |even )?(?:see|find|view|access)(?: (?:anything|any more|more|what (?:was|is|they|happened|it)|who|why|that|this|it|those)(?: (?:here|from here|at all|on (?:my|our|this)|about))*)\b(?=\W*$| (?:here|from here|on|about|was|did|made|happened|decided|has|is|signed|took))"
    rf"|(?:\b{_WE}|{_LEAD})(?: )?(?:don't|do not|haven't|have no|no|without)(?: have| got)?(?: any)? (?:access|visibility|sight|insight|oversight)(?: (?:to|into|of|over|on) (?:that|this|it|those|them|the|your|such|any))?\b"
    r"|\bnot (?:something|sth|smth|anything|one|a thing) (?:that )?(?:i|we) can (?:see|check|view|answer|tell|look up|access|find)\b|\b(?:it|system|screen|computer) (?:just|only) says\b|\b(?:i|we) can only (?:see|tell|say|know|read)\b|\b(?:could|might|may) be the \w+, (?:could|might|may)\b|\b(?:maybe|perhaps) (?:the|your|their|its) [\w ]{2,20} (?:says?|knows?|tells?|has it|shows?)\b|\bhard to (?:say|tell)(?: (?:tbh|honestly|really|from here|sorry|i'm afraid))*\W*$|\b(?:could|might|may) be anything\W*$"
    rf"|\b(?:only )?(?:{_SOMEBODY}) (?:may|might|could|would|will|can|should)(?: (?:be able to|perhaps|possibly|well))? (?:know(?: (?:more|that|why|when|about))?|say|tell you)(?:\W*$| (?:more|that|why|when|you))"
)
_KNOWS_LITTLE = cues.compile(  # any negative about seeing, knowing or being told
    r"\b(?:(?:i|we|they|nobody|no one|(?:the|this|that|our|my|your) (?:[\w'-]{1,16} ){0,2}?(?:screen|system|computer|file|record|log|page|tool|app|account|note|notes|side|end|desk|branch|ticket|report|database|scan|tracking|paperwork))(?:'ve| have)?(?: (?:really|just|also|actually|still|honestly|simply))?) "
    r"(?:don't|doesn't|do not|didn't|can't|couldn't|haven't|hasn't|won't|wouldn't|got no|have no|has no|had no|got nothing|have nothing|has nothing|see no|see nothing|know nothing|know no)(?: (?:[\w']+)){0,5}? ?(?:say(?:s)?|tell|show|see|details?|info|information|reasons?|answers?|news|clue|idea|anything|nothing|more|why|what|record|data|insight|explanation|on (?:that|this|it))(?: (?:me|us|you|anything|else|more|why|what|on|about|for|from|of|that|this|it|here|in front|than|either|sorry|at all|mate|tbh|so far)\b[^,;.]{0,30})?\W*$"
    rf"|{_LEAD}not (?:a|the (?:foggiest|faintest|slightest)) ?(?:clue|idea|scooby|notion)?(?: (?:mate|sorry|sir|here|tbh|why|what|when|where)\b.{{0,30}})?\W*$"
)
_ELSEWHERE = cues.compile(
    rf"\b(?:isn't|aren't|is not|are not|not|never|'re not|'s not|was never)(?: really| actually| even)? (?:something|anything|a thing|one|what) (?:that )?(?:i|we|this \w+|our \w+|the \w+)(?:'re| are)? (?:deals?|handles?|does?|do|covers?|looks? after|takes? care of|can do|runs?|manages?|set up|responsible|provides?)\b"
    r"|\b(?:isn't|aren't|not)(?: (?:being )?(?:handled|dealt with|done|managed|decided|processed|kept|run|looked after)) (?:at|by|in|from|through|on|here)(?: (?:this|our|the|us|me))?\b|\b(?:isn't|aren't|'s not|'re not|not)(?: really)? (?:our|my|this \w+'s) (?:thing|cup of tea|bag|patch|call|business|side|worry|baby)\b"
    rf"|\b(?:is|are|'s|'re|that'd be|that would be|it'd be|would be)(?: (?:really|purely|entirely|all|more of))?(?: (?:an?|the))?(?: {_SOMEBODY})? (?:matter|thing|question|issue|responsibility|topic|job)(?: (?:for {_SOMEBODY}))?\W*$"
    rf"|\b(?:is|are|'s|'re|that'd be|would be|be) (?:between you(?=\W*$)|(?:between you and|up to|down to|something for|one for|(?:an?|the) (?:question|matter|job|thing|issue|query) for|for) (?!me\b|us\b|you\b){_SOMEBODY})\W*$"
    rf"|\b(?:falls?|belongs?|sits?|lies?|rests?|lives?|comes?|goes|go|runs?|is|are) (?:under|to|with|within|through|via|by) (?:(?!us\b|me\b|our\b|you\b|mine\b)(?:another|the|a different|your|an?|somebody|someone|head|national|local|central)\b(?: [\w'-]{{1,16}}){{0,3}}? (?:office|team|company|council|bank|department|supplier|manufacturer|maker|firm|agency|landlord|provider|authority|school|hospital|else|hq|desk|party|branch|operator|seller|owner|association|dealer))(?=\W*$|,)"
    r"|\b(?:some(?:one|body)|another (?:team|office|department|company|firm)|a different (?:team|office|department|company|firm)|other people)(?: else)? (?:deals?|handles?|does|do|looks? after|takes? care|runs?|manages?|is responsible|are responsible)\b|^\W*(?:we|i) don't\W*$"
    r"|\b(?:i've|we've|i have|we have|i|we|have|has)(?: got)? (?:absolutely |really )?nothing to do with\b|^\W*nothing to do with\b|\bnothing to do with (?:us|me|tickets|them|this (?:office|desk|team))\b|\b(?:have|has|'ve|got|with) no (?:say|control|influence|power|authority|part|hand|role|input)(?: (?:in|over|on|of))?\b"
    r"|\bwrong (?:chat|people|person|desk|office|place|team|department|number|line|queue|shop|counter|inbox|channel)\b|\b(?:i'm|we're|this is|i|we)(?: are| am)? (?:just|only|merely)(?: (?:on|in|at|here|work(?:ing)?|doing|do))*(?: (?:the|a|an))?(?: [\w']+){0,2}? (?:desk|service|office|line|chat|counter|reseller|agents?|platform|marketplace|shop|middlem[ae]n|messenger|helpline|switchboard|till|door|temp|volunteers?)\b"
    r"|\b(?:we|i) (?:just|only) (?:sell|rent|host|list|pass|print|hand|take|run|own|answer|collect|forward|deliver|cook|drive|work|make|install|ship|do|handle|cover)\b(?! (?:what|our best|it if|this if))|\b(?:over|above) (?:me|my head|my (?:pay ?)?grade|us)(?=\W*$|,| i'm)|\b(?:nobody|no one|noone)(?: (?:at|in|on|here|from) (?:this|the|our)? ?[\w]{0,16})? (?:deals?|handles?|does|do|looks after|works)(?: with| on| in)?\b|\b(?:it's|that's|is|be) (?:all )?whatever (?:the|your|they|he|she)\b|\bnot (?:on|for|down to) (?:us|me) to [a-z]+|\bi only (?!need|want|ask|see|know|have)[a-z]+ [\w ]{2,30}(?=\W*$)|\bwe (?:just|only) list\b|^\W*not (?:our|my) (?!fault|intention|best|first|last|finest|proudest|usual|policy|favou?rite)[\w' ]{2,20}(?=,|\W*$)|\b(?:is|are|'s|'re) the ones? (?:who|that)\b(?! (?:is|are|was|can|has|will|you|i|we))|\bnot (?:our|my) (?:circus|monkeys?|dept|area|field|problem|job)\b|\b(?:isn't|aren't|not) my area\b"
)
_GO_TO = r"(?:ask(?: at)?|contact|call|ring|phone|e?mail|write to|speak (?:to|with)|talk (?:to|with)|check with|get in touch with|reach out to|go (?:to|through|via)|consult|chase|take (?:it|that|this) (?:to|up with)|raise (?:it|that|this) with|complain to|approach|try|see)"
_PLACE = (
    r"(?:bank|council|airline|airport|station|landlord|seller|maker|manufacturer|shop|store|branch|office|school|clinic|surgery|pharmacy|hospital|courier|carrier|restaurant|hotel|venue|agency|agent|neighbou?r|supplier|provider|insurer|court|embassy|consulate|police|solicitor|lawyer|accountant|"
    r"employer|university|dealer|garage|driver|developer|operator|host|organi[sz]er|club|league|post office|depot|warehouse|electrician|plumber|it|department|team|head office|reception|desk|authorit(?:y|ies)|company|people|folks?|lot|lab|management|manager|owner|association|church|charity|union|consultant|network|publisher|platform|someone|somebody)"
)
_SENT_AWAY = cues.compile(
    rf"{_LEAD}(?:please |kindly |just |simply |maybe |perhaps |best |better |you (?:should|could|need to|must|'d better) |you'd best |then |first |best to |i'd |we'd |would |probably ){{0,3}}{_GO_TO} {_NOT_ME}(?:(?:the|your|a|an|their|his|her|any|some|whichever|local) )?(?:[\w'-]{{1,18}} ){{0,3}}?{_PLACE}s?\b(?! (?:if|and (?:tell|give|quote|say)|when|number|line|hours))"
    rf"|\byou(?:'ll|'d| would| will)? (?:want|need|have|be (?:better off|best)|do better|be wise) (?:to |)(?:go and |directly )?(?:{_GO_TO}|asking|contacting|calling|ringing|phoning|speaking (?:to|with)|talking (?:to|with)|going to|checking with|trying|seeing) {_NOT_ME}{_SOMEBODY}"
    rf"|\b(?:i|we)(?:'d| would) (?:just |simply |probably )?(?:{_GO_TO}) {_NOT_ME}{_SOMEBODY}[\w ,]{{0,30}}\bif (?:i|we) were you\b|\b{_SOMEBODY} (?:would|will|should|might|'d) be (?:the|your) (?:best |right |first )?(?:ones?|person|people|place|port of call|bet|contact|team|office)\b"
    rf"|\b(?:only|just) (?:the |your |a )?(?:head|main|[\w']+) ?(?:office|team|branch|desk|manager|bank|council)? (?:would|could|can|will|might) (?:know|say|tell|help|see|answer)\b|\b(?:that|it|this)(?:'d| would|'s| is|'ll)(?: be)? (?:an? )?(?:question|matter|thing|one|something|job) for (?!you\b|us\b|me\b)[\w' ]{{2,30}}"
    r"|\byou(?:'d|'ll| would| will)? need (?:the|your|an?) (?!new|code|link|form|order|receipt|app|account|password|card|pin|key|adapter|cable|ticket|number|reference|copy|photo|id\b|different|bigger|smaller)[\w'-]{2,18}(?: [\w'-]{2,18})? for (?:that|this|it|those)\b|(?:^|, ?|\bso |\band |\bthen )(?:go|talk|speak|turn|write|complain) to (?:them|him|her)(?=\W*$)"
    rf"|\b(?:the|your|their|his|her) (?:[\w'-]{{2,18}} ){{0,1}}?{_PLACE}s? (?:would|will|'d|'ll|has|have|must|needs?|should|ought)(?: have)? to (?:answer|tell|say|decide|explain|deal|sort|confirm|look|check|fix|help|handle)\b"
    rf"|\byou(?:'d|'ll| would| will)? (?:have|need) to see what (?:the|your|they|he|she)\b|{_LEAD}(?:please |just |best |then ){{0,2}}(?:ask|contact|consult|chase|speak to|talk to|check with|write to) {_NOT_ME}(?!away\b|an?\b|any|for\b|about\b|all\b|each\b|both\b|your (?:doctor|vet|gp)\b)[\w'-]{{2,18}}(?: [\w'-]{{2,18}}){{0,2}}(?=\W*$)"
    r"|\bask (?:at|in|around)\b(?! (?:the front|our))|\bask (?:him|her|them)\W*$"
)
_CUE = cues.compile(
    r"know|only|whatever|above|over |maybe|perhaps|could be|might be|the one|need|nobody|no one|deal|between|responsib|beats|matter|heard|told|seen|access|falls?|belong|sit|through|nothing|find|idea|clue|sure|certain|guess|tell|say\b|myster|beats|search me|info|details|visibility|answer|not |'s no|"
    r"n't|wrong|above my|nothing|hands|control|else|thing|matter|up to|for |ask|contact|call|e-?mail|"
    r"speak|talk|check|consult|touch|reach|turn|take|try|see\b|google|look|refer|ring|phone|write|message|chase|"
    r"just|only|that'?s|this is|help|assist"
)

# --- what opens it again ----------------------------------------------------------------------

_STEP = cues.compile(
    r"\b(?:i|we|our [a-z]+(?: team| department| desk)?|a (?:colleague|specialist|supervisor|manager)|the [a-z]+ "
    r"(?:team|desk|department)|my (?:manager|supervisor|colleague)|someone|they|[a-z]+ (?:team|support))"
    r"(?:'ll|'ve|'m|'re|'d| will| have| has| am| are| is| would| can| could|'d like to| want to)(?: (?:now|just|"
    r"already|also|still|currently|gladly|happily|personally|going to|happy to|able to|be|been|actively|like to|"
    r"need to|love to))*"
    r" (?:look|check|find|ask|see (?:what|if|whether|why)|investigat|chas|follow|escalat|rais|pass|bring|forward|"
    r"review|trac|speak|talk|go through|get|come back|updat|let you|tell you|sen[dt]|contact|arrang|replac|refund|rung|rang|phon|spoke|text|pag(?:e|ing)|"
    r"process|test|verif|confirm|"
    r"report|open|log|fil(?:e|ed|ing)|work|try|tried|do (?:my|our|what)|help|assist|take|took|call|ring|e?mail|writ|"
    r"message|reach|set|add|put|hand|move|transfer|connect|book|order|issu|credit|cancel|reship|resen|fix|sort|flag|"
    r"note|shar|submit|"
    r"request|appl|waiv|extend|make|made|giv|keep|hold|switch|restor|reset|restart|start|begun|offer|dig|clarif|"
    r"figure|gather|return|need)"
    r"|\b(?:let me|let us|let's|allow me to) (?!know\b)[a-z]+|\b(?:shall|may|can|could|should|would) (?:i|we|you) "
    r"[a-z]+[^.]*\?"
    r"|\b(?:i|we) (?:just |also |already |now )?(?:asked|opened|raised|escalated|checked|forwarded|passed|logged|"
    r"reported|contacted|called|sent|refunded|replaced|reset|credited|booked|added|moved|restarted|fixed|flagged)\b"
    r"|\b(?:is|are|has been|have been|'s|been) (?:being )?(?:looked (?:at|into)|investigat\w+|escalat\w+|forwarded|"
    r"passed|checked|transferred|reviewed|looking into|checking|working on)|"
    r"\b(?:checking|looking into|finding out|transferring|connecting|forwarding|asking) |"
    r"\b(?:i|we) (?:can|could)(?! (?:only )?(?:say|see that|understand|imagine|tell you that|not\b))(?:(?:'t)?) "
    r"(?!not)[a-z]+|what (?:i|we) (?:do )?(?:know|can (?:do|tell|say|see|offer))|(?:i|we) do know|(?:happy|glad|"
    r"like|love) to (?:help|check|look|ask|find|connect|transfer|pass|forward|investigate|query|get|see|arrange|"
    r"chase|raise)"
)
_OWNER = cues.compile(  # somebody's next step told as a plain fact
    r"\b(?:[a-z][\w-]{1,18}) (?:looks|checks|reads|writes|rings|calls|phones|texts|tells|answers|goes|decides|meets|replies|comes) (?:at|to|you|it|the|your|in|by|back|through|within|on|over|round|out)\b[^.;]{0,60}"
    r"|\bi (?:post|write|call|ring|tell|text|mail|phone|come back|report) (?:it|you|at|here|by|in|what)\b|\b(?:engineers?|technicians?|colleagues?|they|crew|team|we|people) (?:is|are|'re) (?:now |still |just |already )*(?!working|looking|doing|trying)[a-z]+ing\b|\bi'm (?:on|in|with|at|off to|walking|calling|ringing|writing|chasing|going)\b|\b(?:the decision|it|an answer|the answer|the result|news) (?:goes|comes) (?:up|out) (?:on|at|in|by)\b"
)
_SHOWN = cues.compile(
    r"\b(?:photo|picture|video|test|look|scan|reading|log) (?:of [\w ]{2,30} )?(?:will|would|can|'ll) (?:show|tell|settle)\b|\bgive (?:them|him|her) (?:ref|this|the|your)\b|\bcan ask (?:us|me)\b|\bi'll stay\b"
)
_QUESTION_EMPTY = cues.compile(
    r"\b(?:anything else|what else|who knows|what (?:do|did) you (?:want|expect)|why (?:would|should|do|did) (?:i|"
    r"we)|how (?:should|would|could|am) (?:i|we)|ok(?:ay)?\W*\?|right\W*\?|did you (?:even )?(?:ask|call|check|try|"
    r"google))"
)
_INVITE = cues.compile(
    r"\b(?:let (?:me|us) know (?:which|what|when|whether|if (?!you (?:have|need) any))|tell (?:me|us)|repl(?:y|ies) "
    r"(?:here|to|with)|send (?:me|us|it|them|over|a|your|the)|(?:dm|message|pm|drop|give|show|call|email|ping|"
    r"contact|write to|reach(?: out to)?) (?:me|us)|"
    r"share (?:the|your|a)|get in touch with us|in the meantime|meanwhile|for now|instead|until then|as soon as)\b"
    r"|(?:^|[,;:–] ?|\bthen |\bplease |\bkindly )\W*(?:just |simply )?(?:try (?:the|to|turn|restart|again|re|switch|"
    r"unplug|clear)|restart|reboot|reset|click|tap|press|unplug|switch|update|reinstall|check (?:the|your)|send|"
    r"share|reply|dm|provide|confirm|choose|select|use|open|go to (?:the|your|settings|my))\b"
)
_CONTACT = cues.compile(
    r"https?://|www\.|[\w.+-]+@[\w-]+\.\w|(?<!\w)@\w{3}|(?<![\w#])\+?\d[\d ()./-]{5,}\d|\b(?:ext\.?|extension|desk|"
    r"room|gate|counter|floor|option|press) ?#?\d+|\b1?-?8(?:00|66|77|88)-[\w-]{4,12}|\b(?:here|below|attached|"
    r"above)\b(?=\W*(?:$|:|–|http|\())|"
    r"\b(?:dial|text) \d{2,5}\b|\b(?:on|at|under|via|by|through|in|using) (?:the |your |our |their )?(?:\d{3,}|"
    r"(?:number|phone|hotline|helpline|e?-?mail|address|form|chat|link|portal|app|dm|page|website|inbox|icon|button|"
    r"tab|menu|back of (?:your|the) card|reception|store locator|"
    r"(?:contact|help|support) (?:page|form|cent\w+|section))\b)|\b(?:live chat|contact form|open (?:from|until|"
    r"till|mon|daily|24)|24/7|\d{1,2} ?(?:am|pm)|number is|their number|the number on|address is|"
    r"(?:reach|reached|find) (?:them|her|him|it) (?:at|on|by|via|under|in|through)|direct (?:line|message)|dm|on "
    r"(?:weekdays|monday)|[a-z0-9-]+\.(?:com|org|net|co\.uk|gov|io|de|eu)\b)"
)
_EMERGENCY = cues.compile(
    r"\b(?:911|112|999|000|116|101|emergency|ambulance|fire (?:brigade|department|service|crew)|police|doctor|gp|"
    r"hospital|physician|paramedics?|poison|medical|gas (?:line|emergency|leak)|helpline|crisis|a&e|er\b|vet|"
    r"pharmacist|samaritans|988)\b"
)
_HONEST = cues.compile(
    r"\b(?:don't|do not|doesn't|haven't|have no|can't)(?: yet| currently)? (?:have|got|give|promise|guarantee|a|"
    r"an)? ?(?:you )?(?:an? |any |the )?(?:exact |specific |firm |confirmed |definite )?(?:time|date|day|eta|"
    r"timeframe|time frame|timeline|estimate|delivery date|update)\b"
    r"|\b(?:won't|don't want to|not going to) guess\b|\bpromise\b"
)
_NOT_A_FAULT = cues.compile(
    r"\bby heart\b|\boff the top of my head\b|\boff ?hand\b|\b(?:don't know (?:how to thank|what (?:we|i)(?:'d| would) do without|about you)|don't know (?:what you mean "
    r"by|which (?:one )?(?:you|of)|who you)|(?:sure|certain|know|idea) (?:which|what) (?:[a-z]+ "
    r"){0,3}(?:you(?:'re)? (?:mean|referr?|talk|ask|speak)\w*|of (?:the|your|these|them))|not sure (?:what "
    r"you(?:'re)? (?:mean|asking|refer)|i (?:understand|follow)|(?:if|whether) you)|"
    r"not sure (?:that )?(?:you|we|i)\b|wasn't sure|weren't sure|didn't know (?:you|that)|don't know (?:that "
    r")?(?:already|until)|in case you|if you (?:don't|didn't|aren't)|(?:you|they|customers|it|she|he)(?: also| "
    r"still| may| might)? (?:don't|didn't) know|make sure|be sure|for sure|to be sure|"
    r"not (?:your|their) (?:fault|problem|job|responsibility|mistake))\b"
)
_REPORTED = cues.compile(
    r"\b(?:(?:you|he|she|they|agent|colleague|somebody|someone|website|site|page|nobody)(?:'ve| have|'re| are| were|"
    r" was| had| been| got)* (?:said|says?|told|wrote|mention(?:ed)?|claim(?:ed)?|heard|reported|felt|asked)\b|not "
    r"that\b|"
    r"(?:never|didn't|won't|shouldn't|can't just|rather than|instead of|without) (?:just )?(?:say|saying|tell|"
    r"telling|hear|be told)\w*\b|shouldn't be(?: that)?\b|sorry (?:that )?(?:you were|you got|we|i|for)\b|should(?:n't)? (?:never )?have "
    r"(?:been )?(?:told|said|heard)\b)[^.;:]{0,40}$"
)
_OPTION = cues.compile(r"\b(?:you (?:can|could|may|might)|feel free|(?:or|also|either|alternatively|another option)\b)")


_ENDS = cues.Sieve(
    (
        (_DONT_KNOW, "dont-know", True),
        (_HELPLESS, "nothing-to-do", True),
        (_NOT_US, "not-us", True),
        (_SEND_SURE, "ask-elsewhere", True),
        (_NOT_SURE, "dont-know", False),
        (_SEND_MAYBE, "ask-elsewhere", False),
        (_KNOWS_NOT, "dont-know", False),
        (_KNOWS_LITTLE, "dont-know", False),
        (_ELSEWHERE, "not-us", False),
        (_SENT_AWAY, "ask-elsewhere", False),
    )
)


def _core(clause: Clause) -> tuple[int, int, str, bool, bool] | None:
    """Where a clause ends the road: start and end in its text, the kind, and whether no other reading is possible."""
    return _ended(clause.text)


@lru_cache(maxsize=8192)
def _ended(text: str) -> tuple[int, int, str, bool, bool] | None:
    if len(text) > 1_000:  # nobody writes such a clause
        return None
    ends = _ENDS(text)
    if not ends or _HONEST.search(text) or _NOT_A_FAULT.search(text):
        return None
    for pattern, kind, sure in ends:
        match = pattern.search(text)
        if not match or _REPORTED.search(text[: match.start()]):
            continue
        if kind == "ask-elsewhere" and (_EMERGENCY.search(text) or _OPTION.search(text[: match.end()])):
            continue
        return match.start(), match.end(), kind, sure, pattern in _BROAD
    return None


_BROAD = (_KNOWS_NOT, _KNOWS_LITTLE, _ELSEWHERE, _SENT_AWAY)  # read so only in an answer to somebody who waits


def _cured(body: tuple[Sentence, ...], at: int, clause: Clause, core: tuple[int, int, str, bool, bool]) -> bool:
    """Somebody takes it on, or an address at which somebody answers stands in reach."""
    sentence = body[at]
    start, end, kind, _, _ = core
    away = kind in ("ask-elsewhere", "not-us", "nothing-to-do")
    rest = clause.text[:start] + " … " + clause.text[end:]
    if _STEP.search(rest) or (away and _CONTACT.search(clause.text)) or _INVITE.search(clause.text[end:]):
        return True
    for other in clauses(sentence):
        if other.start == clause.start or other.quoted or _core(other):
            continue
        if other.conditional and other.start < clause.start and kind in ("ask-elsewhere", "nothing-to-do"):
            return True
        if _lifts(other.text, away, after=other.start > clause.start):
            return True
    near = body[at + 1 : at + 3]
    for following in near:
        if following.question and not _QUESTION_EMPTY.search(following.plain) and not _core_in(following):
            return True
        for other in clauses(following):
            if not other.quoted and (
                (away and _CONTACT.search(other.text)) or (not _core(other) and _lifts(other.text, away, after=True))
            ):
                return True
    return (
        kind in ("ask-elsewhere", "not-us")
        and at > 0
        and bool(_CONTACT.search(body[at - 1].plain) or _STEP.search(body[at - 1].plain))
    )


def _lifts(text: str, away: bool, *, after: bool) -> bool:
    """A clause that takes the customer on."""
    if not after and not re.search(r"'ll|\bwill\b|let me|i'm (?:asking|checking|looking)", text):
        return away and bool(_CONTACT.search(text))
    owner = _OWNER.search(text)
    return bool(
        _SHOWN.search(text)
        or _STEP.search(text)
        or _INVITE.search(text)
        or (away and _CONTACT.search(text))
        or (owner and (owner.group().startswith(("i'm", "i ")) or re.search(rf"\byou\b|{TIME}", text)))
    )


def _core_in(sentence: Sentence) -> bool:
    """Some clause of the sentence ends the road."""
    return any(_core(c) for c in clauses(sentence))


def find(message: Message) -> Iterator[Finding]:
    """Every answer that leaves the customer alone with it, one finding a sentence; last, a person to bring in."""
    asked = situation(message).request is not None
    customer = situation(message)
    waits = customer.given and not customer.pleased
    found = False
    body = message.body
    for at, sentence in enumerate(body):
        if not _CUE.search(sentence.plain):
            continue
        parts = clauses(sentence)
        for number, clause in enumerate(parts):
            if clause.quoted or clause.question or clause.conditional:
                continue
            core = _core(clause)
            if core is None or (core[2] == "nothing-to-do" and (asked or _CANNOT_HELP_BUT.search(sentence.plain))):
                continue
            if core[4] and (not waits or _WHEN_IT_IS.search(sentence.plain, clause.start)):
                continue
            if core[2] == "dont-know" and _NOT_A_FAULT.search(sentence.plain, clause.start):
                continue
            if clause.reported and not re.match(r"\W*(?:i|we)\b", clause.text):
                continue
            if _cured(body, at, clause, core):
                continue
            start, end = clause.start, clause.end
            if all(_core(c) or not c.text.strip(" .,!") or _SORRY.match(c.text) for c in parts):
                start, end = 0, len(sentence.plain)
            elif (
                core[2] == "dont-know"
                and number + 1 < len(parts)
                and parts[number + 1].link in _ASKING
                and core[1] >= len(clause.text) - 1
            ):
                end = parts[number + 1].end
            while end > start and sentence.plain[end - 1] in " ,;:–-(":
                end -= 1
            yield sentence.finding(name, start, end, _SAID[core[2]], kind=core[2], sure=core[3])
            found = True
            break
    if not found:
        yield from _nobody_brought_in(message)


_WHEN_IT_IS = cues.compile(
    r"(?:can't|couldn't) (?:really )?(?:say|tell)(?: you| for sure| exactly)* (?:exactly )?(?:when|by when|how long|what time)\b"
)
_CANNOT_HELP_BUT = cues.compile(r"\bhelp but [a-z]")
_SORRY = cues.compile(
    r"^\W*(?:(?:i'm |we're )?(?:so |very |really )?sorry(?: about (?:that|this|it))?|apologies|no)\W*$"
)
_ASKING = frozenset({"when", "which", "who", "if", "why", "how"})
_SAID = {
    "dont-know": "It ends with not knowing: say how it will be found out, and by whom.",
    "not-us": "It sends the customer off: bring in the one who is in charge.",
    "ask-elsewhere": "It sends the customer away without a way to reach anybody: hand it over, or give the contact.",
    "nothing-to-do": "It leaves the customer with nothing: say who can go on with it.",
}
_BROUGHT_IN = cues.compile(
    r"\b(?:manager|supervisor|specialist|team lead|senior|expert|escalat\w+|bring(?:ing)? in|brought in|the right "
    r"person|hand(?:ed|ing)? (?:it |this |you )?(?:over|to)|transfer\w*|connect(?:ed|ing)? you|pass(?:ed|ing) (?:it|"
    r"this|you))\b"
)
_SETTLED = cues.compile(
    r"\b(?:refunded|replaced|fixed|resolved|sorted|solved|restored|reset|credited|resent|emergency|leave the "
    r"(?:house|building))\b"
)


def _nobody_brought_in(message: Message) -> Iterator[Finding]:
    """Who is still agitated after two answers of ours needs somebody else to speak to."""
    answers = [turn for turn in message.context.conversation if turn.role == "agent"]
    if len(answers) < 2 or not message.body:
        return
    customer = situation(message)
    if not (customer.open and customer.upset):
        return
    if any(_BROUGHT_IN.search(s.plain) or _SETTLED.search(s.plain) for s in message.body):
        return
    at = message.body[-1].end
    yield Finding(
        name,
        at,
        at,
        "",
        "They are still upset after several answers: bring in somebody who can decide.",
        "bring-in",
        False,
        "advice",
    )


# --- the mend ---------------------------------------------------------------------------------

_KNOW = cues.compile(
    r"\b(?:don't know|didn't know|have no idea|have no clue|haven't a clue|don't have (?:a|any) (?:clue|idea)|no "
    r"idea|no clue)\b"
)
_TAIL_OF_KNOW = cues.compile(
    r"^ (?:yet )?(?P<what>(?:why|when|where|what|who|how|which|if|whether) [^,;:]{2,120}?)[ .!]*$"
)
_ONLY = cues.compile(
    r"^\W*(?:(?:so|but|and|well|sorry|no|honestly|i'm sorry|um|tbh)[, ]+)*(?:i|we)?(?: (?:really|honestly|just|"
    r"actually|have|'ve|had))*\W*(?:don't know|no idea|no clue|haven't a clue|absolutely no idea|beats me|who knows|"
    r"not sure|i'm not sure|your guess is as good as (?:mine|ours))(?:[, ]+(?:yet|sorry|about (?:that|this|it)|tbh|"
    r"honestly|i'm afraid|mate|sir|at all))*\W*$"
)


def mend(message: Message, finding: Finding) -> Edit | None:
    """One next step in the place of the dead end; None where facts could get lost."""
    body = message.body
    if finding.kind == "bring-in":
        return _bring_in(message, finding)
    at = next((i for i, s in enumerate(body) if s.start <= finding.start < max(s.end, s.start + 1)), None)
    if at is None:
        return None
    sentence = body[at]
    if (message.context.format == "html" and "<" in sentence.raw) or (
        sentence.raw.isupper() and len(sentence.raw) > 12
    ):
        return None
    later = any(
        f.kind != "bring-in"
        and f.start >= sentence.end
        and any(s.start <= f.start < s.end for s in body[at + 1 : at + 3])
        for f in find(message)
    )
    whole = finding.start <= sentence.start + 1 and finding.end >= sentence.end - 1
    if finding.kind == "dont-know":
        return _mend_not_knowing(message, sentence, finding, later)
    if later and whole and not _has_facts(sentence):
        return Edit(sentence.start, sentence.end, "")
    we = _voice(message)
    if finding.kind == "ask-elsewhere":
        return _mend_sending_away(message, sentence, finding, we)
    begin = re.match(
        r"^\W*(?:(?:i'm |we're )?(?:so |really |very )?sorry(?: about (?:that|this|it))?|apologies)\b[,. –-]*(?:but )?",
        sentence.plain,
    )
    whole = whole or bool(begin and finding.start <= sentence.start + begin.end() + 1)
    step = _handover(message, we)
    if _has_facts(sentence) or not whole or _NAMED_ELSEWHERE.search(sentence.plain):
        return Edit(sentence.end, sentence.end, f"{_stop(sentence)} {_capital(step)}")
    if finding.kind == "nothing-to-do":
        if re.search(r"\b(?:help|assist)\b", sentence.plain):
            no = (
                sentence.raw if re.match(r"(?:i|we)\b", sentence.plain) else f"{_capital(we)} can't help you with that."
            )
            no += "" if no[-1:] in ".!" else "."
            return Edit(sentence.start, sentence.end, f"{no} {_capital(we)}'ll bring in the right person.")
        if "tied" not in sentence.plain:
            self = "myself" if we == "I" else "ourselves"
            step = f"{we} can't change this {self}, but {we}'ll bring in the right person."
    elsewhere = "".join(s.plain for s in body if s is not sentence)
    said = _capital(step) if not begin or "sorry" in elsewhere else f"I'm sorry. {_capital(step)}"
    return Edit(sentence.start, sentence.end, said)


_NAMED_ELSEWHERE = cues.compile(
    rf"\b(?:to|for|on) {OUTSIDE}\b|\b(?:the|another|an?|your|different) (?:[\w'-]{{1,16}} ){{0,2}}?(?!desk|people|team|department|it\b|someone|somebody|managers?|management){_PLACE}\b"
)


def _capital(text: str) -> str:
    """The first letter large."""
    return text[:1].upper() + text[1:]


def _has_facts(sentence: Sentence) -> bool:
    """Something a customer could use stands in it."""
    return bool(re.search(r"\d|https?:|www\.|@", sentence.plain))


def _stop(sentence: Sentence) -> str:
    """The full stop a sentence may lack."""
    return "" if sentence.raw.rstrip()[-1:] in ".!?…" else "."


def _voice(message: Message) -> str:
    """I or we, as the draft speaks."""
    words = " ".join(s.plain for s in message.body)
    return "we" if re.search(r"\bwe\b|\bwe'", words) and not re.search(r"\bi\b|\bi'", words) else "I"


def _handover(message: Message, we: str) -> str:
    """The right person is brought in."""
    return pick(
        message,
        f"{we}'ll bring in the right person for this.",
        f"{we}'ll find out who can help with this and tell you here.",
        f"{we}'ll ask the right person about this and tell you here what {we} find.",
    )


def _mend_not_knowing(message: Message, sentence: Sentence, finding: Finding, later: bool) -> Edit | None:
    """Not knowing becomes not knowing yet, with the step that finds out."""
    text, raw = sentence.plain, sentence.raw
    we = "we" if re.search(r"\bwe\b", text) else "I" if re.search(r"\bi\b|\bi'm\b", text) else _voice(message)
    step = pick(message, f"{we}'ll look into it", f"{we}'ll find out", f"{we}'ll check")
    if _ONLY.match(text):
        return Edit(
            sentence.start, sentence.end, "" if later else f"{we[0].upper()}{we[1:]} don't know yet, but {step}."
        )
    know = _KNOW.search(text)
    if know and sentence.start <= finding.start:
        tail = _TAIL_OF_KNOW.match(text[know.end() :])
        lead = re.match(
            r"^\W*(?:(?:i'm sorry|we're sorry|sorry|unfortunately|i'm afraid|honestly|well|so|no)[, ]+(?:but "
            r")?)?(?:i|we)?(?: (?:really|honestly|just|actually|still))*(?: (?:have|'ve got))?\W*$",
            text[: know.start()],
        )
        if tail and lead:
            start = know.end() + tail.start("what")
            stop = know.end() + tail.end("what")
            what = raw[sentence.span(start, stop)[0] - sentence.start : sentence.span(start, stop)[1] - sentence.start]
            sorry = "I'm sorry, " if "sorry" in text[: know.start()] else ""
            we = we if sorry else we[0].upper() + we[1:]
            return Edit(
                sentence.start, sentence.end, f"{sorry}{we} don't know yet {what}{'' if later else f', but {step}'}."
            )
    if later:
        return None
    return Edit(sentence.end, sentence.end, f"{_stop(sentence)} {_capital(step)}.")


def _mend_sending_away(message: Message, sentence: Sentence, finding: Finding, we: str) -> Edit | None:
    """Our own unit is asked by us; to an outside party the customer is not sent without a way there."""
    plain = sentence.plain
    whole = finding.start <= sentence.start + 1 and finding.end >= sentence.end - 1
    ours = _OWN_UNIT.search(plain)
    if ours and whole and not re.match(rf"{OUTSIDE}\b", ours.group("who")):
        who = re.sub(r"^(?:the|your|an?|some|our|my) ", "", ours.group("who"))
        team = "" if _ALREADY_A_TEAM.search(who) else " team"
        return Edit(
            sentence.start, sentence.end, f"{_capital(we)}'ll ask our {who}{team} and tell you here what {we} find."
        )
    step = pick(
        message,
        f"{we}'ll find out who can help with that and tell you here.",
        f"{we}'ll find out where you can turn with this and tell you here.",
    )
    if re.search(r"\bgoogle\b", plain):
        return None  # a name may not get lost, and this one is no help
    if re.search(r"\b(?:elsewhere|somewhere else|(?:some|any)(?:one|body) else|yourself)\b", plain):
        return (
            Edit(sentence.start, sentence.end, f"{_capital(we)}'ll find out who can help with that and tell you here.")
            if whole
            else None
        )
    return Edit(sentence.end, sentence.end, f"{_stop(sentence)} {_capital(step)}")


_OWN_UNIT = cues.compile(
    rf"\b(?:ask|contact|call|email|message|speak (?:to|with)|talk (?:to|with)|check with|reach out to|get in touch "
    rf"with|consult|take (?:it|that|this) up with) (?P<who>{UNIT})[^a-z]*$"
)
_ALREADY_A_TEAM = cues.compile(
    r"(?:team|department|dept|desk|office|people|guys|staff|crew|warehouse|workshop|manager|supervisor|colleagues?|"
    r"headquarters|reception|management|maintenance|engineers?|technicians?|kitchen|branch|lab|cent(?:er|re))s?$"
)


def _bring_in(message: Message, finding: Finding) -> Edit | None:
    """One sentence at the end, unless the draft already says a next step of its own."""
    if any(_STEP.search(s.plain) for s in message.body):
        return None
    we = _voice(message)
    return Edit(finding.start, finding.start, f" {we[0].upper()}{we[1:]}'ll bring in the right person for this.")


because = {
    "": "A dead end makes the customer begin again elsewhere; somebody now takes it on.",
    "dont-know": "Nobody has to know everything, but the customer needs to hear how it will be found out.",
    "not-us": "To the customer we are one team; the right person is brought in instead of the customer being sent off.",
    "ask-elsewhere": "Being sent away without a way to reach anybody starts the search again; the step is now ours.",
    "nothing-to-do": '"Nothing I can do" ends the conversation; somebody who can go on with it is brought in.',
    "bring-in": "Who stays upset after several answers needs a person who can decide.",
}
examples: tuple[Flagged | Clean, ...] = (
    Flagged("I don't know.", "I don't know.", kind="dont-know"),
    Flagged("dunno when", "dunno when", kind="dont-know"),
    Flagged("No idea, sorry.", "No idea", kind="dont-know"),
    Flagged("I have no idea why it failed.", "no idea why it failed", kind="dont-know"),
    Flagged("Your guess is as good as mine.", "as good as mine", kind="dont-know"),
    Flagged("We have no information about this.", "no information", kind="dont-know"),
    Flagged("not my department", "not my department", kind="not-us"),
    Flagged("thats sales not me", "thats sales not me", kind="not-us"),
    Flagged("That has nothing to do with us.", "nothing to do with us", kind="not-us"),
    Flagged("Sorry, wrong department.", "wrong department", kind="not-us"),
    Flagged("You'd have to take that up with the landlord.", "take that up with the landlord", kind="ask-elsewhere"),
    Flagged("You'll have to ask the billing team.", "ask the billing team", kind="ask-elsewhere"),
    Flagged("Please contact the manufacturer.", "contact the manufacturer", kind="ask-elsewhere"),
    Flagged("There's nothing I can do.", "nothing I can do", kind="nothing-to-do"),
    Flagged("I can't help you with that.", "can't help you", kind="nothing-to-do"),
    Flagged("idk, ask the warehouse", "idk, ask the warehouse", kind="dont-know"),
    Flagged("I wouldn't know.", "I wouldn't know", kind="dont-know"),
    Flagged("Nobody has told us anything.", "Nobody has told us anything", kind="dont-know"),
    Flagged("Never heard of them.", "Never heard of them", kind="dont-know"),
    Flagged("Lamps are a council matter.", "a council matter", kind="not-us"),
    Flagged("wrong chat for meters", "wrong chat for meters", kind="not-us"),
    Flagged("Receipts go through the national office.", "go through the national office", kind="not-us"),
    Flagged("Speak to your neighbour.", "Speak to your neighbour", kind="ask-elsewhere"),
    Flagged("Your solicitor would be the one to ask.", "would be the one", kind="ask-elsewhere"),
    Flagged("Our system doesn't say why.", "Our system doesn't say why", kind="dont-know"),
    Flagged("The garage would have to answer that.", "would have to answer", kind="ask-elsewhere"),
    Flagged("Not our building, not our lift.", "Not our building", kind="not-us"),
    Clean("I can't tell from here; a photo of the plug will show it."),
    Clean("Our system doesn't say why, so I've opened a case with the risk team."),
    Clean("I don't know it by heart, one second: 0161 555 0100."),
    Clean("That's the lift firm's job, and I've just rung them: they are on site at 3."),
    Clean("I don't know if it can be saved. Our lab looks at it first, and Aisha writes to you tomorrow."),
    Clean("It shouldn't be that nobody knows."),
    Clean("Ask for Marta at desk 4, she has your papers ready."),
    Clean("We don't handle bins; the council's line is 0300 123 4567."),
    Clean("I can't see it from here, so I've asked Priya in accounts."),
    Clean("I can't say when, and I won't guess."),
    Clean("Your bank can tell you the reason; meanwhile you can pay by card."),
    Clean("I don't know yet, so I'm asking our meter team."),
    Clean("I don't know yet, but I'll look into it."),
    Clean("I don't have a time yet."),
    Clean("I can't promise a day."),
    Clean("I can't give you a time yet, and I won't guess."),
    Clean("Please leave the house now and call 112."),
    Clean("Please ask your doctor before you take it again."),
    Clean("I don't know why it failed, but I've reset it."),
    Clean("I'm not sure which of the two you mean – the lamp or the bulb?"),
    Clean("Not sure which lamp you mean: the tall one or the short one?"),
    Clean("If the light stays on, ask your electrician."),
    Clean("You said you don't know the number; it's on the back."),
    Clean("It is not your responsibility to chase it."),
    Clean("You can reach the manufacturer at 0800 123 456."),
    Clean("Please contact the courier at https://example.com/help."),
    Clean("That's handled by our billing team, and I'm transferring you now."),
    Clean("That's not our department, but I'll bring in the right person."),
    Clean("I'm not sure yet; let me check with the depot."),
    Clean("Please contact us again if it comes back."),
    Clean("We don't know how to thank you enough!"),
    Clean('You should never have been told "not my department".'),
    Clean("Nobody should have told you that it's not our problem."),
    Clean("There's nothing you need to do."),
    Clean("You'll need to call your bank on the number on the back of the card."),
    Clean("I can't change this myself, but I'll bring in the right person."),
    Clean("I'll ask our warehouse and tell you here what I find."),
    Clean("Make sure the box is dry, just so you know."),
)
