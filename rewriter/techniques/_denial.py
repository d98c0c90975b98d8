"""Words that say only that it was not us: denial, a clean bill for our side, "I only do chat"."""

from __future__ import annotations

from rewriter import cues

HIM = cues.compile(
    r"\bblame (?:it on )?(?:him|her|them|those guys|whoever|head office|my (?:boss|manager))\b"
    r"|(?:^\W*|, |- |– )(?:so |and )?(?:that|this|it)(?:'s| is| was) (?:all |entirely |purely )?on (?:him|her|them)\b(?=\W*$)"
)
NOBODY = cues.compile(  # a colleague without a name
    r"\b(?:nobody|no one|no-one)(?: here| ever)? (?:tells|informs|asks|lets|bothers to tell) (?:us|me|the \w+|anyone|anybody)\b(?! (?:to|apart)\b)|"
    r"\b(?:nobody|no one|no-one|none of them)(?: here| (?:in|at|from) (?:the )?\w+)? (?:ever )?(?:told|informed|let|passed|forwarded|gave|said (?:anything|a word) to|mentioned (?:it|this|that|anything) to|"
    r"bothered to (?:tell|ask|inform)) (?:me|us|my|our|it|this|that|anything)\b"
)
OWNED = cues.compile(
    r"\b(?:on us|on me|our (?:mistake|fault|doing|job)|my (?:mistake|fault)|no excuse|not your (?:problem|fault))\b"
)
NOT_US = cues.compile(
    r"(?:\b(?:not|never|hardly|neither)|(?<!need)(?<!must)n't)(?: (?:really|actually|even|at all|entirely|be|necessarily|anything|"
    r"something|a|an|any|the|caused|coming|created|happening|due to|issue|problem|error|fault|mistake|wrong|lies|"
    r"lie|down to|made|in)){0,4} "
    r"(?:(?:on|at|from|with|by) (?:our|my) (?:end|side|part|system|systems|platform|servers?|network|app|site|"
    r"website|team)\b|(?:on us|by us|with us|caused by us|up to us|our (?:end|side)\b)|(?:our|my|"
    r"support's) (?:own )?(?:fault|mistake|error|doing|bad|wrongdoing|blunder|oversight)\b|ours\b(?=\W*$|,| but)|"
    r"mine\b(?=\W*$|,| but)|to blame)"
    r"|\b(?:is|was|'s|isn't|has|have|had|it|that|this|which) ?(?:got )?nothing (?:at all )?to do with (?:us|me|"
    r"our\b|my\b|the (?:nurses|drivers?|staff|team|crew|kitchen|desk|office|shop))|(?:^\W*|, |- |– |and )nothing to do with (?:us|me|our\b|my\b)"
    r"|\b(?:all|everything|both|we|lines?) ?(?:is|are|'s|looks?|was|were|'re)? ?(?:all )?(?:green|clear|fine|clean|healthy|up and running|up|normal|perfect|good) (?:on|at|from|over) (?:our|my) (?:end|side)\b"
    r"|\b(?:it|that|this)(?:'s| is| was)?(?:n't| not) (?:something|anything) (?:that )?(?:we|i|anyone|anybody)(?: (?:here|at the \w+|in the \w+))? (?:did|caused|had (?:any )?(?:part|hand|say) in)\b"
    r"|\bbefore my time\b|\b(?:i|we|our \w+)(?:'ve| have| had|'d) nothing (?:at all )?to do with\b|\bi (?:only|just) (?:took over|started|joined|came on|inherited)\b"
    r"|\b(?:all of )?(?:our|my) (?:\w+ ){1,2}(?:was|were|did|is|are) (?:exactly |just |precisely )?(?:where|what|as) (?:they|it|he|she|we) (?:should|were (?:supposed|told|asked))"
    r"|\b(?:i|we|our (?:desk|team|office|shop)) (?:only|just) (?:do (?:chat|phones?|what|the|email|support|bookings)|pass|forward|carry|print|host|list|resell|relay|answer (?:the )?(?:phones?|chats?|mail)|hand (?:it|them) (?:over|out)|show what|sell (?:the|what)|book what|take the (?:orders?|calls?))\b"
    r"|\b(?:i'm|we're) (?:only|just|merely) (?:the |a |an )?(?:\w+ )?(?:messenger|middlem[ae]n|platform|marketplace|go-between|reseller|front desk|call cent(?:re|er)|agents?|intermediar(?:y|ies)|booking (?:site|agent)|delivery (?:service|people|company|guys))\b"
    r"|\b(?:wasn't|isn't|it's not|that's not|this is not|it was not|that was not|not) (?:actually |even |"
    r"really )?(?:us|me|our (?:warehouse|team|company|side|end|store|shop|driver|drivers|department|people|"
    r"staff))\b(?= (?:who|that)\b|\W*$|,| but| it| (?:i'm|im) afraid\b| (?:mate|tbh|sorry)\b)"
    r"|\b(?:not|never) (?:my|our) (?:fault|mistake|error|doing|bad)\b|\b(?:no|zero|any) (?:error|errors|mistake|"
    r"mistakes|fault|faults|wrongdoing|failure|blame)(?: was| were| is)?(?: made| found| seen)? (?:on|at|from|by|"
    r"with) (?:our|my) (?:side|end|part|behalf)\b"
    r"|\b(?:we|i) (?:didn't|did not|haven't|have not|never) (?:do|done|did) (?:anything|nothing) wrong|\b(?:we|"
    r"i) (?:did|'ve done|have done) (?:nothing wrong|everything (?:right|correctly|we (?:could|should)))|\b(?:we|"
    r"i) did (?:our|my) (?:part|job|bit)\b|"
    r"\b(?:we|i)(?:'re| are|'m| am)?(?: not|n't| can't be(?: held)?| can't be| can't accept being| can't be made|"
    r"aren't| won't be(?: held)?| can't take| don't take| accept no| take no| can't accept(?: any)?|"
    r" not going to take| do not accept)(?: (?:any|the))? (?:to blame|at fault|responsib(?:le|ility)|liab(?:le|"
    r"ility)|blame|accountable)(?: for\b)?"
    r"|\bdon't (?:blame|yell at|shout at|look at|shoot) (?:us|me|the messenger)\b|\bstop blaming (?:us|me)\b|"
    r"\b(?:i|we) (?:just|only) work here\b|\b(?:i|we) (?:just|only) (?:answer|take) the (?:phones?|calls?)\b"
    r"|\bi (?:wasn't|was not) (?:even )?(?:here|there|working|on shift|on duty|involved|the one)\b|\b(?:it|they|"
    r"everything|your \w+) left (?:us|here|our \w+|my desk)(?: \w+){0,3}? (?:fine|ok|okay|in (?:perfect|"
    r"good) (?:condition|order|shape)|on time|undamaged|intact|complete)\b"
    r"|\b(?:i|we) (?:wasn't|weren't) (?:the one|the ones|responsible)\b|\bnobody here (?:did|made|touched|lost|"
    r"changed)\b|\b(?:on|at) our end (?:it's|it was|everything(?:'s| is| was)|all is|things are) (?:fine|ok|okay|"
    r"working|perfect|correct)"
    r"|\b(?:everything|it|all|that|things)(?:'s| is| was| are| looks?| works?| seems?| worked|"
    r" went)(?: \w+ing)?(?: (?:perfectly|absolutely|all|totally))? (?:fine|ok|okay|good|correct(?:ly)?|"
    r"normal(?:ly)?|perfect(?:ly)?)(?: (?:here|from|on|at))* our (?:end|side)\b"
)
CLEAN_HOUSE = cues.compile(
    r"\b(?:(?:all |both )?(?:of )?our (?:\w+ )?(?:lines?|servers?|systems?|network|cables?|equipment|platform|machines?|kit|pipes?|side|logs?|records|gateway|api|service|app|signal) (?:(?:is|are|was|were|look|looks|show|shows|run|runs|came back|tests?|tested) )+(?:all )?(?:clean|fine|green|ok|okay|clear|healthy|up|normal|good|working|spotless|stable|flawless|faultless)"
    r"|the (?:trouble|problem|issue|fault|break|leak|error|damage|interference) (?:must |has to |will |can only )?(?:starts?|begins?|is|lies?|sits?|be|lie|sit|comes?|happens?|happened|occurs?|occurred) (?:somewhere )?(?:behind|after|beyond|past|inside|within|downstream of|indoors|between) (?:your|you)\b)"
)
EVIDENCE = cues.compile(
    r"\b(?:all|everything)(?:'s| is| looks| shows)? (?:green|fine|clear|ok|okay|up|normal) (?:here|from here|at this end)(?=\W*$|[,;])|"
    r"\b(?:don't see|can't see|didn't see|not seeing|see no|seeing no|didn't find|don't find|can't find|found no|"
    r"not showing|don't have|aren't (?:any|aware of)|no (?:known|reported|current))(?: [\w']{1,14}){0,5} (?:on|at|"
    r"from|with) our (?:end|side|system|part)\b"
    r"|\bno (?:issues?|problems?|outages?|errors?|faults?|mistakes?)(?: [\w']{1,10}){0,2} (?:on|at|from|"
    r"with) our (?:end|side|part)\b"
)
