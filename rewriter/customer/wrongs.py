"""What customers call wrong: late, lost, broken, charged, refused, and the words of anger it is told in. No rule stands here."""

from __future__ import annotations

from rewriter import cues
from rewriter.lexicon import UP_TO_TWELVE

_N_WORD = f"{UP_TO_TWELVE}|several|many|multiple|countless|numerous"
NUMBER = rf"(?:\d{{1,4}}|{_N_WORD}|a couple of|a few|half a|over \d{{1,3}}|over an?|nearly an?|an?)"
SPAN_OF_TIME = rf"(?:{NUMBER}|{NUMBER} (?:and|to|or|-) {NUMBER}) ?(?:full |whole |business |working |and a half )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|nights?)"
COUNTED = r"(?:second|third|fourth|fifth|sixth|\d{1,2}(?:nd|rd|th)|nth|umpteenth|hundredth)"
_THING = (
    r"(?:luggage|bags?|baggage|suitcases?|data|files?|photos?|pictures|money|cash|packages?|parcels?|orders?|work|progress|games?|saves?|accounts?|"
    r"history|points|miles|letters?|documents?|passport|deliver(?:y|ies)|reservation|booking|contacts|coat|laundry|keys?|shipment|items?|deposit)"
)
_ACT = (
    r"(?:work|load|open|connect|turn (?:on|off)|start|charge|print|play|sync|update|respond|reply|answer|log ?in|log on|log into|sign in|sign into|access|fit|close|lock|"
    r"cool|heat|ring|scan|show(?: up)?|go through|let (?:me|us)|recogni[sz]e|accept|download|install|boot|reach|get (?:in|into|through|onto|online|a hold|hold|any|past|it to|the)|"
    r"pay|check ?in|check ?out|redeem|reset|refund|deliver|send|honou?r|help|match|stay|hold|drain|flush|save|upload|export|import|switch on|dispense|come (?:on|off|out)|make sense|care|"
    r"hear|move|register|verify|flow|stop|do anything)"
)
_ACTING = (
    r"(?:working|loading|opening|connecting|turning on|starting|charging(?! (?:for|me|us|extra)\b)|printing|playing|syncing|updating|responding|replying|answering|letting|showing|heating|cooling|"
    r"recogni[sz]ing|accepting|going through|helping|good enough|acceptable|ok(?:ay)?|right|happy|impressed|satisfied|as described|as advertised|what i (?:ordered|paid|asked|wanted)|"
    r"the (?:one|right|first time)|coming|arriving|received|delivered|refunded|there|here|fixed|resolved|solved|sorted)"
)
_CAME = r"(?:arriv\w*|com(?:e|ing)|came|turn(?:ed)? up|show(?:n|ed|ing)? up|receiv\w*|reciev\w*|got(?:ten)?|get|gone|had (?:a|any|my|the)|heard|deliver\w*|ship\w*|dispatch\w*|refund\w*|sent|return\w*|credit\w*|process\w*|repl\w*|answer\w*|respond\w*|fix\w*|resolv\w*|sort\w*|updat\w*|collect\w*|post\w*|paid|moved|changed)"
PROBLEM = cues.compile(
    r"\b(?:"
    + "|".join(
        (
            # late, lost, absent
            r"(?<!too )(?<!open )(?<!how )(?<!stay )(?<!of )late(?! \w+day (?:night|evening|afternoon|morning)\b)(?! (?:check|fees?\b|night|shift|opening|slot|booking|returns?|payments?|show|afternoon|evening|at night|registration|20|19))",
            r"delay(?:s|ed|ing)?|overdue|behind schedule|tak(?:e|es|ing) (?:forever|ages|(?:way )?too long|so long|this long)|took (?:forever|ages|(?:way )?too long|so long)|so slow|too slow|slow(?:er)? (?:internet|speeds?|service|connection)|super slow",
            rf"(?:has|have|had|is|was|are|were|did)n't (?:(?:even|still|yet|actually|been|i|we|it|you|my|the|\w{{3,9}}) ){{0,3}}{_CAME}",
            r"never (?:came|arrived|received(?! (?:better|such))|recieved|got(?! (?:better|such))|gotten|showed|turned up|shipped|delivered|answered|called|replied|responded|heard|works?|worked|came|sent|refunded|credited|happened|gets?)",
            r"(?:missing(?! (?:you|out|home)\b)|disappeared|vanished|nowhere to be (?:found|seen)|went astray|stolen|robbed|hacked|scam\w*|fraud\w*|unauthori[sz]ed|phishing|ripp(?:ed|ing) off|rip[- ]?off|con artists?)",
            rf"(?:(?:was|is|it's|got|been|gone|went|are|were|has) lost|you(?:'ve| have)? lost|(?:lost|losing|loses|lose) (?:\w+ )?(?:my|our|all|everything|the|their) (?:\w+ )?{_THING}|lost in (?:transit|the post|the mail))",
            r"(?:missed|miss|missing) (?:my|our|the|a) (?:\w+ )?(?:flight|connection|train|exam|meeting|appointment|wedding|delivery|deadline|interview|bus|ferry|funeral)",
            r"still (?:not|no|nothing|waiting|haven't|hasn't|isn't|doesn't|don't|won't|can't|wasn't|didn't|broken|down|missing|pending|showing|says|saying|having|getting|being|leaking|out|wrong|the same|on hold|stuck|charg\w+|an issue|unresolved|unanswered)",
            r"(?:still|got|getting|with|have|has|had|there's|been|and|but|yet|absolutely|zero) (?:no|zero) (?:\w+ )?(?:reply|"
            r"response|answers?|updates?|sign|refund|internet|signal|service|power|water|heating|heat|email|confirmation|"
            r"tracking|news|help|wifi|wi-fi|sound|picture|connection|driver|delivery|parcel|package|order|information|"
            r"info|explanation|apology|electricity|seat|food|show|luggage|bag)",
            r"without (?:\w+ )?(?:heating|heat|hot water|water|power|electricity|internet|wifi|signal|service|a phone|gas|light|luggage|my luggage|medication|my bag)|"
            r"no (?:reply|response|answer|sign|update)s? (?:to|from|yet|for|of|at all|since|still|after|in)|no[- ]show|"
            r"no (?:heating|hot water|internet|signal|power|wifi) (?:for|since|again|in|at)",
            r"(?:no one|nobody|none of you|not one person|not a single) (?:\w+ )?(?:\w+ )?(?:answer\w*|repl\w+|respond\w*|pick\w*|call\w*|c[oa]me|show\w*|help\w*|knows?|has|is|cares?|turned|bother\w*|can|will|seems|was|did|listens?|got)",
            r"ignor(?:ed|ing|es?) (?:me|us|my|our|by|every|all|again|it|for)|been ignored|being ignored|hung up on|hangs? up on|left (?:me |us )?(?:stranded|waiting|without|hanging)|stranded|let (?:me|us) down|stood (?:me|us) up",
            r"(?:i'm|i've|i|we|we're|we've|been|am|are|me|us|kept|keep|keeps|left|of|still|after|spent|and|hours?|days?|weeks?|months?) (?:\w+ )?(?:waiting|waited) (?:for|"
            r"on|since|over|nearly|more|about|almost|so|here|all|too|and|in|forever|ages|\d|an?\b|one|two|three|four|five|"
            r"six|half|my|to)",
            rf"on hold (?:for|since|again|{NUMBER})|{SPAN_OF_TIME} on hold|waiting (?:time )?{SPAN_OF_TIME}|waiting and waiting|{SPAN_OF_TIME} (?:and )?(?:still|no |nothing|later\b(?=.{{0,40}}(?:still|no|not|n't)))",
            # wrong, broken
            r"(?:sent|got|received|delivered|charged|given|ordered|gave|shipped|brought|booked|is|was|it's|are|were|came|"
            r"the|an?|completely|totally|all|be|went|gone|going|goes|something|very|so|dead|just|in) wrong(?:ly)?|"
            r"wrong (?:size|item|order|colou?r|address|product|one|thing|amount|price|name|date|seat|meal|food|bag|account|model|house|place)",
            r"incorrect(?:ly)?|mistakes?|(?<!trial and )(?<!margin of )errors?(?! free)|mix(?:ed)?[- ]up|mess(?:ed)?[- ]up|messed|screw(?:ed|ing)? (?:up|me|us|over|my)|fail(?:s|ed|ing|ures?)?",
            r"broken|broke(?! out (?:my|the|a)\b)|damag(?:e|ed|ing)|crack(?:ed|s|ing)?(?! (?:on|open|at|it)\b)|torn|"
            r"ripped|leak(?:s|ed|ing|y)?|smashed|crushed|shattered|dented|scratch(?:ed|es)|bent|faulty|defect(?:s|ive)?|"
            r"doa|malfunction\w*|snapped|melted|exploded|overheat\w*|"
            r"crash(?:es|ed|ing)?|freez(?:es|ing)|froze|frozen (?:up|screen)|stuck|bug(?:s|gy)|glitch(?:es|y|ing)?|"
            r"outages?|disconnect(?:s|ed|ing)|laggy|lagging|stains?|stained|mouldy|moldy|rotten|"
            r"expired (?:food|milk|products?|meat)|stale|undercooked|uncooked|raw chicken|spoiled|out of date|"
            r"past its (?:date|best)|smashed|squashed|filthy|dirty|cockroach\w*|bed ?bugs?|rude(?:ly|ness)?|disrespect\w*|"
            r"unhelpful|unprofessional|discriminat\w+|incompeten\w+|misled|misleading|lied|lying to|lies|"
            r"false advertising|deceptive|mis-?sold|dishonest",
            r"(?:is|are|was|were|been|goes|went|keeps going|it's|'s|still|site|internet|wifi|service|server|servers|system|app) down\b(?! (?:to|the|for|at|on|in)\b)",
            r"(?:stopped|stops|quit|quits) (?:working|charging|responding|loading|playing|sending|printing|heating|cooling)|cut(?:s|ting)? out|drops? (?:calls?|connection|out|every|all)|dropped (?:calls?|out)|dropping (?:calls?|out)",
            r"keep(?:s|ing)?(?! (?:on )?doing (?:good|great|what|the good|you)\b) (?:on )?(?:\w+ )?(?:crash|freez|drop|"
            r"disconnect|fail|logg?|say|ask|show|turn|stopp?|reset|restart|buffer|tell|gett|giv|send|charg|cancel|go|com|"
            r"chang|cut|leak|break|los|mov|beep|happen|ignor|push|kick|sign|switch|reject|shut|los|delay|do)\w*ing|"
            r"kept (?:crash|say|tell|drop|ask|fail|chang|charg|cancel|ignor|leav|push|hang)\w*ing|"
            r"keeps? (?:\w+ )?(?:out|off|away|happening)",
            rf"(?:does|did|wo|ca|could|has|have|would)n't (?!(?:have|need) to\b)(?:(?:even|still|really|seem to|want to|actually|be able to|just|\w{{2,10}}) ){{0,3}}{_ACT}",
            r"don't (?:even )?(?:work|fit|care|match|exist|answer|reply|respond)\b|"
            rf"(?:is|are|was|were|it's|be|i'm|been)(?:n't| not) (?:(?:even|still|really|yet|just|at all|been|being|very|my|the|\w{{3,9}}) ){{0,2}}{_ACTING}|"
            r"not (?:at all )?(?:working|happy|impressed|good enough|acceptable|as described|as advertised|responding|loading|charging|cool|what i (?:ordered|paid|expected))|"
            r"unable to \w+|unusable|not able to (?:log|access|connect|use|get|pay|open|sign)|"
            r"no longer (?:works?|working|turns|loads|opens|connects)",
            r"(?:locked|logged|kicked|shut|signed) (?:me |us )?out|(?:threw|thrown|throws|chucked|booted|kicks|logs|locks) (?:me|us) (?:out|off)|blocked|suspended|disabled|deactivated|declined|"
            r"rejected|denied|bumped|"
            r"(?:was|were|got|been|is|are|you|you've|they|just|flight|order|booking|appointment|being) cancel(?:l)?ed|"
            r"cancel(?:l)?ed (?:on me|again|without|last minute|my|our)",
            r"(?!(?:is|are) (?:it|you|they|there|this|the|your|an?) open\b)(?:arrived|came|was|is|were|it's|received|get|got|delivered|are) (?:\w+ )?(?:cold|"
            r"empty|open(?:ed)?|used|wet|soaked|"
            r"late(?! to (?:pre-?)?(?:order|book|change|cancel|join|add|apply|sign|register|buy|get|enter|ask|return|switch|upgrade)\b)|"
            r"half[- ]empty|ruined|burn(?:t|ed)|soggy|raw|unsealed|"
            r"without(?! (?:an? |any |the |a single )?(?:slightest )?(?:issue|problem|delay|trouble|hitch|damage|fuss|mark|scratch|stain|blemish|trace))|in pieces|"
            r"with a (?:hole|crack|scratch|stain|dent))",
            r"fell (?:off|apart|out)|falls? (?:off|apart|out)|falling apart|came off|comes off|"
            r"won't(?! (?:have to|need to|miss (?:the|it|a|out)|forget|lie\b|regret|mind|bother you|keep you)\b)|tore|"
            r"ruin(?:ed|ing|s)?|destroyed|wreck(?:ed|ing)|doesn't exist|not there|isn't there|not here|isn't here|"
            r"wasn't there|(?:all|has|have|is|are|they're) gone|(?:was|were|is|are) (?:incomplete|short|crap|rubbish)|"
            r"dead (?:on arrival|pixels?|line|battery)|(?:is|went|gone|phone's|it's) dead|black screen|blank screen|"
            r"blue screen|"
            r"(?:water|hair|bugs?|flies|mould|mold|insects?|glass|metal|plastic|hole|crack|dent|scratch|stain|noise|smell|"
            r"leak)(?: \w+)? (?:in|on|from|coming|under|across|all over|through) (?:my|our|the|it)|"
            r"(?:grinding|rattling|beeping|humming|buzzing|clicking) (?:noise|sound)|smells? (?:of|like|bad|awful)|"
            r"flicker\w*",
            # money
            r"(?:i|we|card|account|mum|mom|wife|husband) (?:was|were|got|get|'ve been|have been|has been|had been|"
            r"am being|keep (?:being|getting)|just got|been|"
            r"being)(?: \w+){0,2} (?:over|double[- ]?|mis|wrongly )?(?:charged|billed|debited)|"
            r"(?:i'm|i've|we've|we're) (?:been|being|getting)(?: \w+){0,2} (?:over|double[- ]?)?(?:charged|billed|debited)|"
            r"(?:charg(?:ed|ing|es?)|bill(?:ed|ing|s)|debited|took|taken|taking) (?:me|my|us|our)\b|"
            r"(?:charged|billed|debited|paid|taken) (?:twice|double|again|extra|for nothing|for something|two times|three times|\w+ times|full price|too much|the wrong|more than)|"
            r"over-?charg\w*|double[- ](?:charg\w*|bill\w*|payment|book\w*|debit\w*)|two charges|second charge|"
            r"duplicate (?:charge|payment|order|bill)|"
            r"(?:unexpected|random|unknown|mystery|extra|hidden|strange|wrong) (?:charges?|fees?|payments?|bill|costs?)|"
            r"charges? (?:i|we) (?:don't|didn't|never|can't)|"
            r"(?:took|taken|taking|stole|stealing|deducted|withdrew) (?:the |my |our |out )?(?:\w+ )?(?:money|cash|£|\$|€|\d)|"
            r"out of pocket(?! (?:max\w*|limits?|caps?|costs?|expenses?)\b)|bill so high|(?:it|bill|price|fee) (?:has )?doubled|"
            r"price (?:went up|doubled|has gone up|increase)|went up (?:by|again|without)|"
            r"bill (?:is|was|has|went|doubled|jumped|shows)(?: \w+){0,3} (?:high|up|doubled|wrong|more|jumped|\d)",
            r"(?:want|need|demand|give (?:me|us)|expect|getting|get|return|where's|where is|owe me|like) (?:\w+ ){0,2}(?:my |our )?money back|"
            r"refund (?:me|us|my money|now)(?! (?:if|when|for)\b)|"
            r"(?:want|demand|expect|insist on|waiting for|still need|where's|where is) (?:a|my|the|our|an|that) (?:\w+ )?refund|"
            r"compensat(?:e|ion) (?:me|us|for (?:this|my|the|our))|want compensation|owes? (?:me|us)|"
            r"refuse(?:d|s)? (?:to|my|a)|refusing to|reject(?:s|ed|ing) (?:my|our)|"
            r"claim (?:was |is |has been )?(?:denied|rejected|refused)",
            # a complaint by name
            r"(?:a|an|the|this|that|my|our|same|any|some|have|has|had|having|with|technical|serious|big|huge|major|"
            r"constant|more|another|report(?:ing)?|so many|these|of|ongoing|no end of|billing|login|real|"
            rf"{NUMBER}) (?:\w+ )?(?:problems?|troubles?)|"
            r"(?:problems?|troubles?) (?:with|logging|connecting|getting|in|since|still|again|on)|"
            r"(?:an|the|this|that|my|our|same|any|some|have|has|had|having|with|technical|serious|big|huge|major|constant|"
            r"more|another|reported|many|ongoing|billing|login|service|"
            r"quality) (?:\w+ )?issues?(?! (?:of|date|number|me|us|a|an)\b)|"
            r"issues (?:with|logging|connecting|getting|since|still|again|on|i)|"
            r"(?:formal|file|filing|make|making|lodge|my|a|an?other|official) (?:\w+ )?complain(?:t|ts)|"
            r"complain(?:ed|ing) (?:about|to|that|for|again|twice|\w+ times)|no end in sight|"
            r"(?:what|wtf) (?:is|'s) (?:going on|wrong|happening)|what's going on|outrag\w+",
            rf"{COUNTED} (?:time|call|e?-?mail|message|attempt|replacement|visit|ticket|request|complaint|notice|reminder|"
            r"(?:day|week|month)(?! of (?:the|our|my|this|a)\b)|delay|cancellation|technician|engineer|parcel|"
            r"order)\b(?! you(?:'ve| have) (?:saved|helped|made|rescued|come through))(?! (?:i'm )?(?:order|buy|visit|us|stay|com)ing)|"
            r"(?:called|emailed|e-mailed|written|wrote|asked|contacted|rung|phoned|messaged|tried|complained|told|rang|"
            r"chased|tweeted|dm'?e?d|spoken|spoke|reported|"
            rf"explained)(?: \w+){{0,4}} (?:twice|{NUMBER} times|again and again|over and over|repeatedly|multiple times|times now)",
            # words of anger
            r"ridiculous(?:ly)?|unacceptable|inexcusable|disgust(?:ing|ed)|disgrace(?:ful)?|terrible|awful|dreadful|"
            r"atrocious|abysmal|appalling|appalled|shocking(?:ly)?|worst|horrible|horrific|horrendous|useless|rubbish|"
            r"garbage|trash|pathetic|shambles|shambolic|shame on|shameful|joke|farce|clowns?|nightmare|hopeless|"
            r"poor (?:service|customer|quality|show|experience|communication|form)|very poor|so poor|"
            r"bad (?:service|experience|quality|customer)|no excuse|laughable|a mess|fiasco|third[- ]rate|crappy|shoddy|"
            r"disappoint(?:ed|ing|ment|s)|frustrat(?:ed|ing|ion|es)|angry|furious|livid|fuming|annoy(?:ed|ing|s)|"
            r"irritat(?:ed|ing)|upset(?:ting)?|fed up|sick (?:of|and tired)|tired of|had enough|enough is enough|unhappy|"
            r"dissatisf\w+|outraged|gutted|heartbroken|devastated|in (?:bits|pieces|floods)|losing my mind|"
            r"at my wits'? end|there are no words|frightened|terrified|humiliat\w+|heartless|"
            r"(?:a|total|complete) disaster|can't live like this|in tears|crying|stressed|stressful|"
            r"concerned (?:about|that)|worried|desperate(?! to (?:get in(?:to)?|join|see|hear|try|visit|go(?! home)|come|know more|read|play|watch|taste|meet|book|learn|have (?:one|it|you))\b)|waste(?:d|s)? (?:of|my|our|hours|\d)|wasting (?:my|our)|"
            r"never (?:again|using|buying|shopping|flying|ordering|coming|going to (?:use|buy|shop|fly|order))|"
            r"taking my (?:business|custom)|switching to|leaving (?:you|for)|cancel(?:l)?ing my|"
            r"losing (?:a |another |me )?(?:customer|business|patience|me)|lost (?:a |another )?customer|"
            r"thanks for nothing|thanks for (?:ruining|wasting|losing|leaving|the (?:delay|wait))|way to go|"
            r"you (?:guys |people |all )?(?:suck|are (?:the worst|a joke|useless|thieves|crooks|liars|idiots|scammers))|"
            r"sucks?\b|what the (?:hell|heck|fuck|f\b)|wtf|ffs|smh|wth|bullsh\w*|bs\b|crap\b|shit\w*|fuck\w*|f\*+\w*|"
            r"f\*\*\w*|damn|bloody|piss(?:ed|ing)?|arse\w*|ass ?holes?|idiots?|morons?|thieves|crooks|liars?|stupid|dumb|"
            r"a\*+|asinine|insult(?:ed|ing)?|insane|absurd|mad at|screwed|robbery|extort\w+|criminal|theft|how dare|"
            r"how hard (?:is|can)|unbelievable|unreal|beyond a joke|do something|sort (?:it|this|yourselves) out|"
            r"fix (?:your|this|it|the)|get (?:it|this|your act) (?:fixed|sorted|together)|explain (?:yourself|this|why)",
            # the body
            r"burn(?:t|ed) (?:my|me|his|her|our)|"
            r"(?:got|felt|gave me an?|get|had|received an?|an?) (?:electric(?:al)? )?shock(?:ed|s)?(?= (?:from|when|off|by|while))|"
            r"allergic reaction|anaphyla\w*|in hospital|food poisoning|"
            r"(?:was|got|been|made (?:me|us|him|her)) (?:injured|hurt|sick|ill)|injur(?:y|ed|ies)|bleeding|choked|"
            r"caught fire|on fire|smoke (?:came|is coming|coming)|smoking|sparks?|sparking",
            r"emergency|urgent(?:ly)?(?= (?:need|help|issue|please|fix|problem|assistance))|"
            r"supposed to (?:be|have|arrive|come|get|ship|deliver|start)\b(?=.{0,60}\b(?:but|yet|still|no|not|nothing|never|and|yesterday|ago|last|today|already|n't)\b)|"
            r"should have (?:been|arrived|come|received|got|had)",
        )
    )
    + r")(?!\w)"
)
