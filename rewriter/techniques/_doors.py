"""What opens a door beside a no: another option, a route, a step, a question about this case; and what only looks like one."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import DAY, PLACES_LEFT

CURE = cues.compile(
    r"\bthat's (?:a|one|another|the) (?:\w+ )?way (?:to|of)\b|\b(?:is|are|would be) the (?:best|easiest|quickest|surest|cheapest) (?:use|way|route) (?:of|to|for|round|around)\b|\b(?:the )?(?:earliest|next|soonest|nearest|first(?! time\b)) (?:free |available |possible )?(?:day|date|slot|time|one|appointment|flight|train|bus|coach|tram|ferry|boat|sailing|crossing|class|session|tour|delivery)(?: \w+){0,3}?(?: is\b|'s\b| would be\b)|\bwhat (?:i|we)(?:'ll| will| can| could) do\b|\bwhat (?:may|might|could|can) be possible\b|\b(?:it's|that's) your choice\b|\bworth (?:a try|trying|asking)\b|\b(?:is|are) (?:very |always )?welcome\b|"
    r"\b(?:instead|alternativ\w+|in the meantime|meanwhile|another (?:way|option|route)|other (?:ways?|options?|"
    r"routes?|possibilit\w+)|"
    r"(?:i|we) (?:can|could|might|may|would be able to|'d be able to|am able to|do) (?:(?:still|however|also|only|"
    r"definitely|happily|certainly|of course|absolutely|though|then|at least) )?"
    r"(?!not\b|only say|only apologi|understand|see\b|imagine|appreciate|assure|tell you that|"
    r"confirm that|apologi|care|hope|regret|feel|hear you|sympathi|know|realise|realize)[a-z]+"
    r"|(?:i'd|we'd|i would|we would|i'm|we're|i'll|we'll) (?:still |also |very |more than )?(?:be )?(?:very |more "
    r"than |only too )?(?:happy|glad|able|pleased|willing) to (?!hear)"
    r"|what (?:i|we) (?:can|could) (?:do|offer|suggest)|(?<!before )you "
    r"(?:can|could|might|may|'re able to|are able to|'re "
    r"welcome to|are welcome to|'ll be able to|would be able to|'d be able to|have (?:the|an) option|"
    r"'ll still|still have) (?:still |also |however |always |only |instead )?(?!not\b|see (?:why|that|how|from)|"
    r"imagine|understand|be sure|rest)[a-z]+"
    r"|(?:it|that|this|one|voucher|code|offer|ticket|card|discount)(?:'s| is| does)? (?:still )?(?:works?|applies|"
    r"apply|valid|good|available|possible|fine) (?:for(?! [^.;]{1,30} and (?:nothing else|no other))|with|on|until|at|in|from|to|if|when|through|till)"
    r"|(?:is|are) (?:still )?(?:available|possible|open|free|fine|okay|ok) (?:until|at|in|on|for|from|to|if|through|"
    r"within|instead|as)|works? for (?:any|all)|(?:^|[,;–-] ?)(?:but |and )?(?:the|an?|your|our) (?:[\w'-]+ ){1,3}(?:is|are|does|do|can|will)(?=[.!]*$|[:;,–-])|(?:it|that|this|one|they|those|vouchers?|codes?|tickets?|cards?|points|credits?|balances?|deposits?) (?:still |also |always |freely )?(?:swaps?|exchanges?|converts?|transfers?|trades?|carr(?:y|ies) over|rolls? over|counts?) (?:for|into|to|towards?|against) (?!(?:nothing|nobody|no one|little)\b)|"
    r"(?:we|i) (?:do|also|still|only) (?:offer|have|accept|take|exchange|give|do|ship|sell|stock|provide|repair|cover)|"
    r"still (?:covers?|applies|works?|includes?|valid|available|possible|open|runs?|holds?)|(?:would|might|could) (?:be possible|work|help)|store credit|credit "
    r"note|workaround|would you (?:like|prefer|be (?:happy|open|interested|willing))|the (?:next|nearest|closest) |"
    r"next (?:delivery|batch|slot|available)|back in stock|"
    r"as soon as|what (?:would|might) help|(?:is|are) another (?:matter|story)|there(?:'s| is) still (?:a|one) way|"
    r"what (?:(?:you|we) (?:do |still )?(?:have|get)|stands behind|does (?:apply|cover|help|work)|covers|helps) (?:[^.!?]{0,40}\b(?:is|are)|it's)|"
    r"(?:one|two|three|four|five|other|some|several|a few|a couple of|a number of) (?:\w+ )?(?:things?|ways?|options?|routes?|choices?) (?:that |which )?(?:(?:can|could|may|might|would|will|do) \w+|open to|to (?:get|go|do|choose|take|apply|ask))|"
    r"the (?:place|person|team|people|desk|office|address|one) to (?:ask|write to|call|ring|turn to|go to|contact|speak to) (?:is|are)|"
    r"(?:they|it|these|those|that|\w+s|\w+) (?:can|could|may) (?:still |also |however |always )?be (?:claimed|exchanged|refunded|swapped|moved|changed|repaired|reissued|appealed|transferred|replaced|rebooked)|"
    r"you have (?:\w+ ){1,3}(?:days?|weeks?|months?) (?:for|to|from)|(?:is|are|stays?|remains?) open to you|either(?! ?\W*$)|(?:^|[,;–-] ?|\band )(?:an?|any|your|the) (?:[\w'-]+ ){1,3}?would (?:move|help|get|bring|put|speed|lift|change|let|allow|open|count|make it|raise)\b(?! (?:no|nothing|little|nobody|neither|not)\b)(?! it worse)|the easiest way|best (?:way|option)|fastest way|we suggest|"
    r"i(?:'d)? (?:suggest|recommend)|we(?:'d)? recommend)\b"
)
ROUTE = cues.compile(
    r"https?://|www\.|[\w.+-]+@[\w-]+\.\w|(?<!\w)@\w{3}|\+?\d[\d ()-]{6,}\d|\b(?:(?<!no )appeal|(?:on (?:our|the) (?:page|site|website|profile|sheet|notice ?board)|(?:by|via|through|using|"
    r"under|over|in) (?:phone|dm|e?mail|chat|post|your account|the (?:app|website|form|portal|settings|link|menu)|"
    r"our (?:app|website|form|portal|site)))|"
    r"dm|direct message|private message|pm us|ombudsman|arbitration|(?:this|the|our|a|complaint|claim|appeal|"
    r"request|web|online) form(?! (?:that |which )?you(?:'ve|'d| have| had)? (?:sent|filled|signed|gave|given|completed|returned|handed|submitted|made|ticked|chose)\b)|form below|below|"
    r"(?:reach|reached|contact|contacting|call|calling|email|emailing|message|ask|asking|speak to|speaking to|talk "
    r"to|talking to|visit|visiting|(?<!s )go to|(?<!greetings )(?<!wishes )(?<!regards )(?<!the best )from(?! (?:us|me|him|her|them)\b)|check with|get in touch with|reach out to|write to) "
    r"(?:out )?(?:to |with )?(?:us|me|our|the|your|a|an|any|him|her|them|[a-z]+\.com)\b)"
)
STEP = cues.compile(
    r"\b(?:i|we|our [a-z]+(?: team)?|a colleague|the [a-z]+ team|my (?:manager|supervisor|colleague)|someone)"
    r"(?:'ll|'ve|'m|'re| will| have| has| am| are| is|'d like to| would like to| just| now| already| want to)(?: "
    r"(?:now|just|already|also|still|currently|gladly|happily|personally|going to|happy to))*(?: be| been)?"
    r" (?:look|check|find|ask|see|investigat|chas|follow|escalat|rais|pass|bring|forward|review|trac|speak|talk|go "
    r"through|get (?:back|it|that|this|you|someone|a|the|our)|come back|updat|let you know|"
    r"tell you|sen[dt]|contact|arrang|replac|refund|process|test|verif|confirm|report|open|log|fil(?:e|ed|ing)|work|"
    r"try|tried|do (?:my|our|what)|help|take|took|call|ring|e?mail|writ|message|reach|set|add|put|hand|"
    r"move|transfer|connect|book|order|issu|credit|cancel|reship|resent|resend|fix|sort|flag|not(?:e|ed)\b|shar|"
    r"submit|request|appl(?:y|ied)|waiv|extend|make|made|giv|keep|hold|reserv|switch|swap|exchang|restor|offer|"
    r"return)"
    r"|\b(?:let me|let us|let's|allow me to) (?!know\b)[a-z]+|\b(?:shall|may|can|could|should) (?:i|we) [a-z]+"
    r"|\b(?:i|we) (?:asked|opened|raised|escalated|checked|forwarded|passed|logged|reported|contacted|called|sent|"
    r"refunded|replaced|reset|credited|booked|added|applied|waived)\b"
    r"|\b(?:i'm|we're)(?: now| just| already)? (?:searching|tracing|reading|writing|going through|looking|digging|sorting|walking|driving|calling|ringing|meeting|packing|printing|building)\b|\band (?:i'll|will) (?:write|tell|call|ring|text|let|send|come back)\b"
    r"|\b(?:checking|looking into|escalating|forwarding|(?:passing|raising) (?:it|this|that)|(?:sending|taking|kicking|putting) (?:it|this|that) (?:up|over|on|across|to|through)|asking (?:my|our|the)) "
)
INVITE = cues.compile(
    r"\b(?:let (?:me|us) know|tell (?:me|us)|repl(?:y|ies) (?:here|to|with|if)|write (?:back|to us|here)|get back "
    r"to (?:me|us)|come back to (?:me|us)|send (?:me|us|it|them|over|a|your|the|in)|"
    r"(?:dm|message|drop|give|show|call|ping) (?:me|us)|shoot (?:me|us)|get in touch|share (?:the|your|a|with)|"
    r"share it)\b(?! if (?:you have|there's|you need) any(?:thing| (?:other|more|further|questions)))"
)
INSTRUCT = cues.compile(
    r"(?:(?:^|[,;:–] ?|\bthen )\W*(?:so |then |but |just |simply |kindly |in that case,? )*(?:please |kindly |just |"
    r"simply |do )*|\b(?:please|kindly|you'll need to|you need to|you'd need to|you will need to|you have to|you'd "
    r"have to|you'll have to|make sure to|try to|feel free to) (?:just |simply )?)"
    r"(?:send|share|reply|respond|try|check(?!-)|click|tap|go (?:to|through|into)|open|close|restart|reboot|reset|update|"
    r"uninstall|reinstall|call|ring|dial|email|write|visit|log|sign|follow|use|press|select|choose|enter|download|"
    r"upload|attach|fill|complete|return|bring|install|ensure|confirm|provide|give|contact|book|drop|show(?! (?:went|was|is|has|starts|started|ended|must|will)\b)|present|"
    r"ask|refuse(?!d)|keep|quote|pick|renew|turn(?= (?:it|the|on|off|your|that|to)\b)|switch|scan|unplug|plug|type|tick|hit|submit|speak|reach|get in touch|apply|head|order|place|message|forward|create|register|add|wait "
    r"until|pop)\b"
)
# Words that follow "please" and help nobody.
EMPTY = cues.compile(
    r"\b(?:anything else|give (?:him|her|them|your [a-z]+) (?:our|my) (?:best|love|regards|warmest|kindest)|wish(?:ing)? (?:you|him|her|them) (?:well|luck|all|a (?:speedy|quick|full))|further (?:questions|queries|assistance|help)|any (?:other|more|further)? ?(?:questions|"
    r"queries)|hope (?:this|that) (?:helps|clarifies|clears|answers)|"
    r"for (?:our|the) (?:records?|files?|statistics)|(?:read|see|check|refer to|review|note) (?:our |the "
    r")?(?:[a-z]+ )?(?:policy|policies|terms|t&cs?|rules|conditions|faq)|"
    r"keep (?:that|this|it) in mind|next time|in (?:the )?future|respect (?:that|our|this)|accept (?:that|this|it)|"
    r"understand\b|have a (?:nice|good|great|lovely)|"
    r"bear with|be patient|stop (?:asking|writing|contacting)|make sure to read|read (?:it|them|that|the|our)|rate "
    r"(?:us|my|this|our)|survey|how (?:did|was) (?:i|we|this|my|our))\b"
)
MORE = re.compile(r"\banything else\b")  # the closing phrase, whatever it offers
RHETORIC = cues.compile(
    r"\b(?:ok(?:ay)?|right|understood|understand|clear|get it|got it|do you (?:understand|see|get)|what (?:do|did) "
    r"you (?:want|expect)|why (?:would|should|do|did|didn't|don't) (?:we|i|you)|how (?:should|would|am|could) (?:i|"
    r"we)|"
    r"(?:isn't|wasn't|don't|can't) (?:it|that|you|this)(?: not)?|(?<=, )(?:is|does) (?:it|that|this)|what else|who (?:do|does)|anything "
    r"else(?! (?:missing|wrong|broken|affected|gone|lost)))\b[^?]{0,60}\?\W*$"
)
FAULTY = cues.compile(
    r"\b(?:your (?:own )?(?:fault|mistake|error|problem|responsibility)|fault|blame|(?:you|they) (?:should|could|"
    r"ought)(?:n't)?(?:'ve| have(?! (?:an?|the|your|it|one|them|both|that|this|these|all|cover|half|another|more|two|three|\d+)\b)| of)|as (?:i|we)(?:'ve)? (?:already )?(?:said|told|explained)|"
    r"i(?:'ve)? (?:already )?told you|calm down|relax|guarantee(?:d)? (?:it|that|you|this)|100 ?%|whatever|deal "
    r"with it|nobody else|other customers)\b"
)
WISH = cues.compile(
    r"\b(?:if|when|once) (?:you|anyone|someone|they|u)(?:'d| would| had|'ve| have)? ?(?:really |actually |just |"
    r"only )?(?:want\w*|ask\w*|read|look\w*|check\w*|think|thought|like|liked|wish\w*|know|knew|need|needed|insist|"
    r"complain|expect\w*|bothered)\b"
)
WAY_IN = cues.compile(
    r"\b(?:unless|until|without|only (?:if|when|with|once|after|through|via|by|in|at|on|within|for|offer|exchange|"
    r"do)|before|but only|except|other than|apart from|beyond what|more than|as long as|provided|with(?: a| your| "
    r"the)? (?:receipt|proof|invoice))\b"
)
NEW_TOPIC = cues.compile(
    r"^\W*(?:also|separately|as for|regarding|about (?:the|your)|on (?:the other|another|a different)|with regard|"
    r"by the way|btw|unrelated)\b"
)
REPORTED = cues.compile(
    r"\b(?:(?:you|he|she|they|agent|colleague|somebody|someone|email|message|website|site|page|screen|error|"
    r"it)(?:'ve| have|'re| are| were| was| had| been| got)* "
    r"(?:said|says?|told|wrote|mention(?:ed)?|claim(?:ed)?|heard|reported?|reads?|shows?|thought|think|felt|worried|"
    r"asked)\b|not that\b|doesn't mean\b|didn't say\b|never said\b|whether\b|"
    r"(?:wish|worry|rather than say\w*|wondering|no reason)\b)[^.;:]{0,40}$"
)
GOOD_TO_HEAR_NO = cues.compile(
    r"\b(?:do(?:es)? (?:you|it|they|the \w+)(?: ever| also)? (?:sell|share|keep|store|track|record|read|pass on|give out|charge|spy|listen|resell|leak)\b|(?:are|will|would|do|did) (?:you|they|he|she)(?: (?:going to|gonna|ever|still|now|really|just|all))* (?:charg|bill|cancel|delet|clos|sell)(?:e|ing|l)? (?:me|us|my|our)\b|(?:will|is|are|would) there (?:be )?(?:another|any more|more|a new|again)|(?:will|do|did|does|would|should|must|am|are|was|is|have) (?:i|we|it|this|that|they|my \w+)(?: \w+){0,2} "
    r"(?:be charged|charged|charge|have to|need to|lose|cost|pay|expire|affect\w*|cancel\w*|delet\w*|wrong|owe|"
    r"deactivat\w*|wait|late|extra|"
    r"miss\w*|responsible|in trouble|void|hurt|damage\w*)|(?:will|would|are|do|can) (?:you|they|u|he|she) (?:going to |gonna |really |still |just )*(?:cut(?:ting)?|disconnect(?:ing)?|evict(?:ing)?|fin(?:e|ing)|suspend(?:ing)?|block(?:ing)?|ban(?:ning)?|report(?:ing)?|su(?:e|ing)|tow(?:ing)?|tak(?:e|ing) (?:another|more|the [£$€]|[£$€])|turn(?:ing)? off|switch(?:ing)? off|throw(?:ing)? (?:out|away))(?: (?:me|us|my|our|it|off)\b|(?<=[£$€])|(?<=another)|(?<=more))|is there (?:a|any) (?:fee|charge|cost|problem|risk|issue|"
    r"penalty)|my fault|do something wrong|(?:please )?(?:don't|do not|never) (?:tell|share|give out|pass|show|publish|post|call|ring|sell|contact|send (?:me )?(?:any )?more))\b"
)
MADE_GOOD = cues.compile(  # an exception that was made, what stays good, what it costs, what we would do, and who is to call
    r"\b(?:we|i)(?:'d| would) (?:gladly |happily |of course |also |still )?(?:host|seat|fit|serve|book|move|put|swap|lend) (?:you|it|them|your [a-z]+|her|him|another|one) (?:in |over |up )?(?:on|at|from|next|tomorrow|to (?:the|a)|for (?:half|the same|free|nothing|[£$€]?\d)|a\b)|"
    r"\bi (?:ring|call|write to|text|phone|tell|e-?mail|message) you (?!back if\b)(?:on|at|by|in|as soon|when|once|again|here|tomorrow|tonight|today|every|before)\b|"
    r"\b(?:each|every|your|the|that|one|a) (?:[a-z]+ )?(?:tickets?|pass(?:es)?|card|voucher|code|receipt|booking|stub|set|box|membership) (?:still |also )?(?:gives?|gets?|buys?|brings?|earns?|is good for) (?:you )?(?:another|(?:one|two|an?) (?:more|extra|free|further|second)|half|free|[£$€]\d|\d+ ?%)|"
    r"^\W*(?:re(?!ading|fusing|jecting)[a-z]+|opening|drying|cleaning|mending|fitting|swapping|changing|sewing|polishing|upgrading|extending|moving|printing|painting|dyeing|washing|sharpening)(?<=ing)(?: and [a-z]{3,}ing)?(?: (?:it|them|that|the [a-z]+))? (?:is|costs?|comes to|would (?:be|cost|come to)|runs to) (?:only |about |around |just )?[£$€]?\d(?!\d* (?:days?|weeks?|hours?|%))|"
    r"\bfrom (?:the|your) (?:next|coming|following) [a-z]+(?: on)?,? you (?:can|could|may)\b|"
    rf"\b{PLACES_LEFT}\b|"
    r"\b(?:fare|deposit|ticket|difference|postage|delivery|balance|rest|fee|cost)(?: of [£$€]?[\d.,]+(?: [a-z]+)?| for [a-z' ]{2,24}?)? (?:will be|is being|has been|was) (?:fully |now |already )?(?:refunded|credited|returned|paid back)\b|"
    r"\bwhat you can (?:still |also |always |instead )?(?:do|get|have|use|ask for|claim)(?:,| (?:is|instead|in|here)\b)|"
    r"\b(?:i|we)(?:'ve| have)? (?:just |now |already )?made (?:you )?(?:an|one|this) exception\b|\bas an exception\b|\bwe (?:can )?(?:lend|fetch|bring) (?!no\b|nothing\b|an? (?:fee|deposit|charge)\b)|\byou(?:'ll| will)? get (?:half|part|most|\d+ ?%|[£$€]\d[\d.,]*) back\b|\byou're (?:very |always |most )?welcome (?:to|at|in) [a-z]"
    r"|\b(?:the |your )?other(?: one| \w+)? (?:remains|stays|is) (?:still )?(?:valid|good|yours|open|usable)\b|\bthere(?:'s| is) (?:also |still )?an? (?:code|voucher|credit|discount|coupon)\b(?! (?:on|in) your)"
    r"|\b(?:(?:an?|your|the|two) (?:new|fresh|second|spare|replacement|free)|another|a replacement)(?! (?:\w+ )?(?:bill|invoice|reminder|notice|letter|fee|charge|warning|statement|contract|deadline|rule)s?\b)(?: [\w-]+){0,2} (?:is|are|'s) (?:already |now )?(?:on (?:its|the|their) way|in the post|booked|waiting for you|yours|ready for you)\b"
    r"|\byour (?:\w+ )?\w+ (?:needs?|has|have|will have|'ll have) to (?:call|ring|phone|make the call|write to|ask|sign|apply)\b"
)
GOOD_NEWS = cues.compile(
    r"\b(?:you (?:won't|don't|didn't|aren't|haven't|needn't|'re (?:not|all|covered|fine|safe))|nothing (?:was|is|leaves|goes|comes|gets|"
    r"will|has)|it (?:won't|didn't|doesn't|hasn't)|there's no (?:charge|fee|need|cost|risk)|no (?:charge|fee|need|"
    r"cost|rush)|"
    r"(?:isn't|wasn't|not) your|free of charge|all (?:good|set|fine|done|sorted))\b"
)
GRANTED = cues.compile(
    r"^\W*(?:she|he|they|you|it|we|i) can(?![\w'])(?! (?:see|understand|only|imagine)\b)|^\W*(?:yes|yep|yeah|sure|of course|certainly|absolutely|done|no problem|not a problem|no worries|happy to|you can|all done|granted|attached)\b"
    r"|\b(?:i|we)(?:'ve| have)? (?:just |now |already |also )*(?:cancelled|waived|refunded|credited|changed|moved|taken (?:it|that|the \w+|[$£€]?\d+) off|fixed|approved|booked|added|put|set|swapped|upgraded|extended|switched|arranged|sorted|done|sent|removed|unlocked|reset|reopened|reinstated|reduced|corrected|given|asked|told|passed|replaced|ordered|reserved|kept (?:it|one))\b"
    r"|\b(?:he|she|they|somebody|someone)'ll (?!not\b|never\b|have to\b|say\b|be (?:so |very |really )?(?:disappointed|upset|sad|sorry|cross|angry|gutted|unhappy))[a-z]+|\bback (?:to|on|in) (?:your|you\b)|\bis yours\b|\b(?:free|welcome) to\b|(?<!to )(?<!always )\bwelcome\b|\b(?:is|are|'s|comes|come) (?:now )?(?:off|cancelled|waived|approved|refunded|free|done|sorted|booked|fixed|on (?:its|the|their) way|safe|included|covered|back in|back on)\b|\bdone just now\b|\bfor free\b|\b(?:yours|it|that|this|one|them) for nothing\b|\bon us\b|\bif you (?:show|send|bring|have|can|give|tell)\b"
)
OTHER = cues.compile(  # somebody or something else that can
    r"\b(?:does|do|has|have|takes?|covers?|offers?|serves?|sells?|accepts?|includes?|gives?|allows?|lets?|is|are) (?:it|them|that|so|one|two|three|some|(?<!is )(?<!are )\d+|room|space|a slot|a table|a seat|free|open|available|happy|able|possible|fine|welcome|allowed|covered|included|both|sandwiches|until|till|from)\b|\b(?:can|could|may) (?!(?:only|not|understand|see|imagine|never)\b)[a-z]+|\b(?:from|until|till) (?:\d|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|then)\b|\bthe (?:next|first|nearest|soonest|earliest) \b"
)
BY_OTHERS = cues.compile(
    rf"\b(?:comes?|is coming|are coming|(?:'ll|will) (?:come|be (?:there|with you|round)))(?: (?:out|round|over|to you))?(?: first thing)? (?:on |at |by |from )?(?:tomorrow|tonight|today|{DAY}|\d)|"
    r"(?<!only )(?<!nobody )\b(?:he|she|they|(?:paid|bought|ordered|booked|sent|gave)(?: (?:it|them|for it|for them))?|(?:the|your|his|her|their) (?:[\w'-]+ ){0,2}?(?!customers|members|guests|residents|adults|passengers|others|staff)[\w'-]+) can (?:still |also |always )*(?:claim|apply|appeal|ask (?:for|us)|request|have (?:it|them|that|one|the money|a refund)|get (?:it|them|that|one|a refund|the money)|return (?:it|them)|exchange (?:it|them)|collect (?:it|them)|do (?:it|that|so|this))\b|"
    r"\b(?:can|will|could) (?:see|meet|call|ring|help|show|speak (?:to|with)|talk (?:to|with)) you\b(?! (?:that|how|why|next time|[a-z]+ed|were|had|have|signed|bought|paid|sent|chose|took|got|left|went)\b)|"
    r"\b(?:but|though|however) there(?:'s| are| is) (?!no\b|nothing|none)|\b(?:but|though|however|;) (?:an? |the |our |your )?[\w' -]{2,30}? (?:works?|does|do|is|are|goes|will|can|takes?)\b(?! (?:not|no|also|the same|final|n't))|(?:^|[;,.] ?| )\d+ [\w ]{2,24} (?:is|does|works)(?=\W*$)|\bwe do(?=\W*$)|"
    r"\b(?:your|our|the|dr\.?|mr\.?|ms\.?|mrs\.?|a) (?:[\w-]{1,18} ){1,4}?(?:phones?|rings?|calls?|does|do|takes?|has|handles?|gives?|writes?|sells?|covers?|refunds?|reads?|opens?|can|will) (?:(?:with|to|through|for|back to|out) )?(?:it|them|that|this|you|these|those|one|residents|until|from|at)\b"
)
