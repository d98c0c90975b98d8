"""What ends the road, in set phrases: "don't know", "not us", "ask them", "nothing I can do"."""

from __future__ import annotations

from rewriter import cues
from rewriter.lexicon import OUTSIDE, UNIT

WE = r"(?:i|we)(?: (?:really|just|honestly|simply|personally|actually|frankly|truly))?"
LEAD = (
    r"^\W*(?:(?:so|but|and|well|sorry|no|nope|honestly|frankly|again|um+|uh|hm+|look|oh|yeah|i'm afraid|im afraid|"
    r"to be honest|tbh|unfortunately|sadly|"
    r"i'm sorry|we're sorry|apologies|lol|ok|okay)[, ]+(?:but )?){0,3}"
)
_ASKED = (
    r"(?:why|when|where|what|which|who|whose|how|whether|if|exactly|anything|about|the (?:reason|cause|answer|exact|"
    r"date|status|time))"
)
DONT_KNOW = cues.compile(
    rf"(?:\b{WE} |{LEAD})(?:(?:also |still )?(?:don't|didn't|do not) (?:actually |really |even |yet |currently |"
    rf"exactly )?(?:know(?! (?:yet )?(?:you|of any (?:issues?|reason)|how (?:sorry|much|else to thank))\b)|have "
    rf"(?:a|any) (?:clue|idea|answer)s?\b)|"
    rf"(?:really |just |honestly )?(?:have|had|'ve got) (?:absolutely |honestly |really )?(?:no (?:idea|clue|"
    rf"earthly idea)\b|not? the (?:faintest|slightest|foggiest))|haven't (?:a|the|got a|any|the faintest|the "
    rf"slightest) (?:clue|idea|foggiest)|"
    rf"couldn't (?:tell|say)(?: you)?(?: {_ASKED}|(?:,? (?:mate|sorry|i'm afraid|love|tbh|honestly))*\W*$)|can't (?:tell|explain)(?: (?:to )?you)? (?:why|what|where|"
    rf"which|who|how)\b)"
    rf"|{LEAD}not (?:a|the) (?:clue|faintest|foggiest)(?: (?:why|when|where|what|who|how|which|mate|sorry|tbh|i'm afraid)\b|\W*$)"
    rf"|{LEAD}(?:(?:absolutely |honestly )?no (?:idea|clue)(?: (?:at all|why|when|where|what|who|how|which|if|"
    rf"about|on|sorry|tbh|mate|sir|honestly|really|whatsoever|either|i'm afraid)\b|\W*$|, (?=(?:it |that |they |all |the \w+ )?(?:works?|worked|loads?|opens?|runs?|looks?|seems?|is|are|'s|does)\b))|beats me|(?:only )?(?:god|"
    rf"who|heaven|goodness) (?:only )?knows|search me)|(?:^|[,;–-] )search me(?=\W*$| (?:tbh|mate|sorry|honestly|really|i'm afraid)\b)"
    r"|\b(?:i|we)'ve (?:got )?(?:really |honestly |absolutely |frankly )?(?:no (?:idea|clue)|not the (?:faintest|foggiest|slightest))\b"
    r"|\b(?:nobody|no one|none of us)(?: here| (?:on|in) (?:my|our|the) team)? can (?:really |even )?(?:see|tell|say|explain|work out|make out|understand|figure out) (?:why|what|how|where|who|when)\b"
    rf"|(?:\b{WE} |{LEAD})(?:can't|couldn't|can not) (?:really )?think(?: (?:who|what|where|why|of (?:who|anyone|anybody))\b|\W*$)"
    r"|\byour guess is as good as (?:mine|ours)\b|\bit beats (?:me|us)\b|\bit's (?:a mystery|anyone's guess|"
    r"anybody's guess)\b|\b(?:doesn't|didn't|don't) (?:really )?(?:sound|look|seem|feel) like anything (?:that )?(?:i|we|any of us)(?:'ve| have)?(?: ever)? (?:know|seen|heard|recogni[sz]e|come across|had|met)\b|\b(?:doesn't|didn't|don't) ring (?:a|any) bells?\b|\b(?:i|we)(?:'d| would) (?:only |just )?be guessing\b|(?:\b(?:i|we) |^\W*)(?:only |really |just )?wish (?:i|we) (?:knew(?= (?:why|what|when|where|who|how|which|too|that)\b|\W*$|[,;])|could (?:say|tell you|answer|explain)(?= (?:why|what|when|where|who|how|which)\b|\W*$|[,;]))|\b(?:i'm|we're|i am|we are)(?: afraid (?:i'm|we're))?(?: completely| totally| really| a bit| honestly)? (?:at a loss(?! for words)|stumped|baffled)\b|\b(?:it|that)(?:'d| would) (?:only |just )?be a (?:wild )?guess\b|"
    r"\b(?:is|are) (?:only )?known (?:only )?to (?:the )?(?!you\b|us\b|me\b)[a-z]+(?: [a-z]+)? (?:only|alone)(?=\W*$)|\b(?:is|are) known only to (?:the )?(?!you\b|us\b|me\b)[a-z]+|\b(?:nobody|no one)(?: here| on (?:my|our|the) team)? (?:really )?knows\b|\bwho knows\b"
)
NOT_SURE = cues.compile(
    rf"(?:\b(?:i'm|we're) (?:really |also |honestly |just |still )?|{LEAD})(?:not (?:really |entirely |quite |"
    rf"exactly |too |completely |100% )?(?:sure|certain)|unsure|clueless)(?: (?:exactly|yet|about (?:that|this|it)|"
    rf"{_ASKED})\b|\W*$)"
    rf"|\b(?:{WE} (?:don't have|have no|have got no)|(?:i|we)'ve (?:got )?no) (?:any |that |this |the |much |further |more )?(?:info|"
    rf"information|details|visibility|insight|record|knowledge|clue|answers?)(?: (?:on|about|into|of|for|why|how|"
    rf"what|when) |\W*$)"
    rf"|{LEAD}no (?:info|information|details)(?: (?:on|about|for) (?:this|that|it))?\W*$|\bhard to (?:say|tell)\W*$"
)
_AREA = (
    r"(?:department|dept|area|job|problem|concern|responsibility|team|desk|field|remit|business|thing|call|issue|"
    r"role|division|section|queue|decision|expertise|purview|jurisdiction|specialty|task|territory|system|product|"
    r"order|service)"
)
NOT_US = cues.compile(
    r"^\W*(?:(?:sorry|that's|it's|an?)[, ]+){0,2}(?:different|wrong|another|other) (?:department|team|desk|office|dept)(?:,? (?:sorry|mate|i'm afraid))*\W*$"
    r"|\b(?:out of|outside|beyond|above|not (?:in|within))(?: of)? (?:my|our|(?:this|the) (?:[\w-]+ )?[\w-]+'s|[a-z]+'s) (?:remit|scope|responsibility|area|department|brief|authority|power)(?:ie)?s?\b"
    rf"|\b(?:isn't|'s not|not|wasn't|aren't|is no longer) (?:really |actually |even |part of |in |within |under |"
    rf"exactly |something for )?(?:my|our|this|the right) {_AREA}\b(?! (?:to (?:judge|lose|let)|is|was|are))"
    rf"|(?:^\W*|\b)(?:that|this|it)(?:'s| is|s)? (?:really |actually )?(?:not|isn't) (?:us|me|for (?:me|us)(?! to "
    rf"(?:judge|say))|up to (?:me|us)|with us|handled (?:by us|here)|dealt with (?:by us|here)|done (?:by us|here)|"
    rf"something (?:i|we) (?:handle|deal with|look after|do here|manage|control|have (?:access|control)))\b"
    rf"|{LEAD}not (?:us|me|my (?:dept|department|job|problem)|up to (?:me|us))\W*$"
    rf"|{LEAD}(?:(?:that|this|it)(?:'s| is|s| would be|'d be|'ll be) )(?:a |an |the )?(?:{UNIT}|sales|billing|"
    rf"accounts|shipping|warehouse|logistics|finance|returns|it) ?(?:thing|issue|matter|question|problem|stuff|"
    rf"business|job)?(?:,? (?:and )?not (?:me|us|support|my \w+|our \w+)|\W*$)"
    r"|\b(?:has|have|'ve|got|had|is|that's) (?:got )?nothing to do with (?:us|me|our (?:team|side|company|"
    r"department)|my (?:team|department))\b"
    r"|\b(?:i|we) (?:really |just |simply )?(?:don't|do not) (?:handle|deal with|look after|take care of|manage|"
    r"oversee|have anything to do with) (?:that|this|it|those|these|billing|returns|orders|refunds|deliver\w+|"
    r"shipping|complaints|sales|payments?|accounts?|such|any|the)\b"
    r"|\b(?:i|we) (?:really |just |simply )?(?:don't|do not|dont|can't|cannot) (?:handle|deal with|look after|take care of|manage|answer|take|do) [\w' -]{2,30}? (?:on|in|at|over|via|through|from) (?:this|our) (?:chat|line|desk|number|inbox|channel|counter|page|mailbox|account|team|address)\b"
    r"|\b(?:i|we) (?:really |just |simply )?(?:don't|do not|dont) (?:handle|deal with|look after|take care of|process|administer) (?!(?:them|it|that|this) )[\w' -]{3,30}?(?<!ly) here\W*$"
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
    r"|\b(?:an?|the) (?:private |separate )?(?:matter|question|thing|issue|dispute|affair|arrangement) between (?:you|the two of you|him|her|them)(?=\W*$| and (?!us\b|me\b|our\b)[a-z])"
    rf"|(?:\b(?:we|i|{UNIT})|\b(?:the|our|this) (?:[\w-]+ )?(?:desk|office|reception|school|hotel|shop|store|clinic|surgery|council|town|branch|team|front desk|library|gym|club|agency|bank)) (?:doesn't|don't|do not|does not) (?:really |actually )?(?:come|enter) into (?:it|that|this)\b"
    rf"|\b(?:that|this|it)(?:'s| is|'d be| would be|'ll be| will be) (?:up to|for|on|down to|between you and|an issue for|a "
    rf"(?:matter|question|thing) for) (?:{UNIT}|{OUTSIDE}|them|him|her)\b"
)
NOT_ME = (
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
SEND_SURE = cues.compile(
    rf"\byou(?:'?d| would|'ll| will)?(?: (?:really|just|simply|probably|still|then|first|therefore|unfortunately|"
    rf"actually))? (?:have to|need to|must|should (?:really )?|(?:had )?better|ought to|gotta|might want to|may "
    rf"want to|are best to|'re better off)(?: (?:just|go and|go|then|first|try to|try and|directly))? ?{_ASK} "
    rf"{NOT_ME}{_SOMEONE}"
    rf"|\bthat's (?:a question |something |one )for (?:{UNIT}|{OUTSIDE}|them)\b"
    r"|\byou(?:'d|'ll| would| will)? (?:need to|have to|must|should) (?:catch|find|grab|track down|get hold of|look for) (?:an? |the |some|any|one of )[^.;,]{2,30}? and (?:ask|tell|speak to|talk to|complain to) ?(?:them|him|her)?(?=\W*$)"
    r"|\byou(?:'d|'ll| would| will)? (?:need to|have to|must|should|are best to|'re best to) (?:go back|go through|go round) to (?:whoever|wherever|(?:the|your) (?:shop|store|seller|dealer|retailer|garage|agent|agency|place|people|company|person|firm|supplier|school|landlord|bank|maker|manufacturer))\b"
    r"|\b(?:need|have|want|be best|are best|ought|should|must|please|kindly|best)(?: to)? (?:enquire|inquire|look|ask|turn|apply|go and ask) elsewhere\b"
    r"|\b(?:you (?:should |could |can |might )?)?(?:just )?google (?:it|that|this)\b|\blook (?:it|that) up "
    r"(?:yourself|online)\b|\bask (?:somebody|someone|anyone) else\b|\btry (?:somebody|someone|somewhere|"
    r"elsewhere)\b(?: else)?|\btry your luck\b|\bgo (?:elsewhere|somewhere else)\b"
)
SEND_MAYBE = cues.compile(
    rf"{LEAD}(?:(?:otherwise|or else|failing that|if not),? )?(?:please |kindly |then |just |simply |maybe |perhaps |best |better |try (?:to )?){{0,3}}(?:ask|"
    rf"contact|call|email|consult|speak (?:to|with)|talk (?:to|with)|check with|get in touch with|reach out to|take "
    rf"(?:it|that|this)(?: up)? with|refer to|turn to) {NOT_ME}"
    rf"(?:{UNIT}|{OUTSIDE}|(?:the|your) (?:\w+ ){{0,2}}(?:team|department|dept|desk|office|manufacturer|maker|bank|"
    rf"store|shop|branch|provider|seller|support)|them|sales|billing|shipping|accounts|him|her)\b"
)
HELPLESS = cues.compile(
    r"\b(?:nothing|not (?:much|a lot)|n't (?:much|anything|a lot)|no more)(?: (?:else|more|further|that|left))* "
    r"(?:i|we|anyone|they) (?:can|could|am able to|are able to)(?:'t)? (?:do|offer|say|help|add)\b"
    r"|\bcan't do (?:anything|much|more|any more)(?: (?:here|about (?:it|that|this)|for you|more|else|further|now|"
    r"from here|on (?:my|our) (?:end|side)))*\W*$"
    r"|\bnothing (?:else |more )?(?:to be done|can be done|to do(?= here| about| now|\W*$))|\bnothing (?:that )?can "
    r"be done\b|\b(?:my|our) hands are tied\b"
    r"|\b(?:i|we) (?:really |just |simply )?(?:can't|won't be able to|won't|(?:'m|'re|am|are) (?:not able|unable) "
    r"to)(?: \w+ly)? (?:help|assist)(?: (?:you|with (?:that|this|it)|any (?:further|more)|there|here|on this|in "
    r"this (?:matter|case)|further|sorry|i'm afraid))*\W*$"
    r"|\bnothing (?:more|else|further) (?:to be (?:said|added)|to say|to add|i can add|to discuss)\b|\b(?:i|we) (?:really |just |simply )?(?:can't|'m not able to|'re not able to|'m unable to|'re unable to) (?:look into|check|chase|follow up|investigate|deal with|handle|sort|look at) (?:that|this|it|those)(?: (?:for you|here|from here|on (?:my|our) (?:end|side)|up|out|sorry|i'm afraid))*\W*$"
    r"|^\W*(?:sorry[, ]+|i'm afraid )?(?:can't|unable to) (?:help|assist)(?: (?:you|with (?:that|this|it)|there|"
    r"here|sorry|i'm afraid))*\W*$|\bi'm (?:unable|not able) to (?:help|assist)\b(?! (?:if|until|unless))"
    r"|\b(?:that|this)(?:'s| is) (?:all|everything|as much as) (?:i|we) (?:can (?:do|say|tell you|offer)|know)\b|"
    r"\bthere's (?:no one|nobody)(?: else| here)? (?:i|we) (?:can|could) (?:ask|call|tell|send|pass)\b|\bthere's (?:no one|nobody) (?:here|at this end|in this office|on this line)(?=\W*$)|\bthere's (?:no one|nobody) (?:here )?(?:who (?:can|could|would)|to) help\b"
)
CUE = cues.compile(
    r"know|only|whatever|above|over |maybe|perhaps|could be|might be|the one|need|nobody|no one|deal|between|responsib|beats|matter|heard|told|seen|access|falls?|belong|sit|through|nothing|find|idea|clue|sure|certain|guess|tell|say\b|myster|beats|search me|matter|remit|scope|into |info|details|visibility|answer|not |'s no|"
    r"n't|wrong|above my|nothing|hands|control|else|thing|matter|up to|for |ask|contact|call|e-?mail|"
    r"speak|talk|check|consult|touch|reach|turn|take|try|see\b|google|look|refer|ring|phone|write|message|chase|"
    r"just|only|that'?s|this is|help|assist"
)
