"""The cues of a complaint: what says that a problem is open, that it weighs heavily, that it is over.

Everything here is read on the plain form of the customer's words (lower case, contractions unified).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.lexicon import ELDERS
from rewriter.text import Sentence

_N_WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|countless|numerous"
NUMBER = rf"(?:\d{{1,4}}|{_N_WORD}|a couple of|a few|half a|over \d{{1,3}}|over an?|nearly an?|an?)"
SPAN_OF_TIME = rf"(?:{NUMBER}|{NUMBER} (?:and|to|or|-) {NUMBER}) ?(?:full |whole |business |working |and a half )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|nights?)"
GREETING = r"hi(?:ya| there| all| team)?|hello(?: there| all)?|hey(?:a| there)?|(?:good )?(?:morning|afternoon|evening)"
_COUNTED = r"(?:second|third|fourth|fifth|sixth|\d{1,2}(?:nd|rd|th)|nth|umpteenth|hundredth)"
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
_PROBLEM = cues.compile(
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
            r"(?:still|got|getting|with|have|has|had|there's|been|and|but|yet|absolutely|zero) (?:no|zero) (?:\w+ )?(?:reply|response|answers?|updates?|sign|refund|internet|signal|service|power|water|heating|heat|email|confirmation|tracking|news|help|wifi|wi-fi|sound|picture|connection|driver|delivery|parcel|package|order|information|info|explanation|apology|electricity|seat|food|show|luggage|bag)",
            r"without (?:\w+ )?(?:heating|heat|hot water|water|power|electricity|internet|wifi|signal|service|a phone|gas|light|luggage|my luggage|medication|my bag)|no (?:reply|response|answer|sign|update)s? (?:to|from|yet|for|of|at all|since|still|after|in)|no[- ]show|no (?:heating|hot water|internet|signal|power|wifi) (?:for|since|again|in|at)",
            r"(?:no one|nobody|none of you|not one person|not a single) (?:\w+ )?(?:\w+ )?(?:answer\w*|repl\w+|respond\w*|pick\w*|call\w*|c[oa]me|show\w*|help\w*|knows?|has|is|cares?|turned|bother\w*|can|will|seems|was|did|listens?|got)",
            r"ignor(?:ed|ing|es?) (?:me|us|my|our|by|every|all|again|it|for)|been ignored|being ignored|hung up on|hangs? up on|left (?:me |us )?(?:stranded|waiting|without|hanging)|stranded|let (?:me|us) down|stood (?:me|us) up",
            r"(?:i'm|i've|i|we|we're|we've|been|am|are|me|us|kept|keep|keeps|left|of|still|after|spent|and|hours?|days?|weeks?|months?) (?:\w+ )?(?:waiting|waited) (?:for|on|since|over|nearly|more|about|almost|so|here|all|too|and|in|forever|ages|\d|an?\b|one|two|three|four|five|six|half|my|to)",
            rf"on hold (?:for|since|again|{NUMBER})|{SPAN_OF_TIME} on hold|waiting (?:time )?{SPAN_OF_TIME}|waiting and waiting|{SPAN_OF_TIME} (?:and )?(?:still|no |nothing|later\b(?=.{{0,40}}(?:still|no|not|n't)))",
            # wrong, broken
            r"(?:sent|got|received|delivered|charged|given|ordered|gave|shipped|brought|booked|is|was|it's|are|were|came|the|an?|completely|totally|all|be|went|gone|going|goes|something|very|so|dead|just|in) wrong(?:ly)?|wrong (?:size|item|order|colou?r|address|product|one|thing|amount|price|name|date|seat|meal|food|bag|account|model|house|place)",
            r"incorrect(?:ly)?|mistakes?|(?<!trial and )(?<!margin of )errors?(?! free)|mix(?:ed)?[- ]up|mess(?:ed)?[- ]up|messed|screw(?:ed|ing)? (?:up|me|us|over|my)|fail(?:s|ed|ing|ures?)?",
            r"broken|broke(?! out (?:my|the|a)\b)|damag(?:e|ed|ing)|crack(?:ed|s|ing)?(?! (?:on|open|at|it)\b)|torn|ripped|leak(?:s|ed|ing|y)?|smashed|crushed|shattered|dented|scratch(?:ed|es)|bent|faulty|defect(?:s|ive)?|doa|malfunction\w*|snapped|melted|exploded|overheat\w*|"
            r"crash(?:es|ed|ing)?|freez(?:es|ing)|froze|frozen (?:up|screen)|stuck|bug(?:s|gy)|glitch(?:es|y|ing)?|outages?|disconnect(?:s|ed|ing)|laggy|lagging|stains?|stained|mouldy|moldy|rotten|expired (?:food|milk|products?|meat)|stale|undercooked|uncooked|raw chicken|spoiled|out of date|past its (?:date|best)|smashed|squashed|filthy|dirty|cockroach\w*|bed ?bugs?|rude(?:ly|ness)?|disrespect\w*|unhelpful|unprofessional|discriminat\w+|incompeten\w+|misled|misleading|lied|lying to|lies|false advertising|deceptive|mis-?sold|dishonest",
            r"(?:is|are|was|were|been|goes|went|keeps going|it's|'s|still|site|internet|wifi|service|server|servers|system|app) down\b(?! (?:to|the|for|at|on|in)\b)",
            r"(?:stopped|stops|quit|quits) (?:working|charging|responding|loading|playing|sending|printing|heating|cooling)|cut(?:s|ting)? out|drops? (?:calls?|connection|out|every|all)|dropped (?:calls?|out)|dropping (?:calls?|out)",
            r"keep(?:s|ing)?(?! (?:on )?doing (?:good|great|what|the good|you)\b) (?:on )?(?:\w+ )?(?:crash|freez|drop|disconnect|fail|logg?|say|ask|show|turn|stopp?|reset|restart|buffer|tell|gett|giv|send|charg|cancel|go|com|chang|cut|leak|break|los|mov|beep|happen|ignor|push|kick|sign|switch|reject|shut|los|delay|do)\w*ing|kept (?:crash|say|tell|drop|ask|fail|chang|charg|cancel|ignor|leav|push|hang)\w*ing|keeps? (?:\w+ )?(?:out|off|away|happening)",
            rf"(?:does|did|wo|ca|could|has|have|would)n't (?!(?:have|need) to\b)(?:(?:even|still|really|seem to|want to|actually|be able to|just|\w{{2,10}}) ){{0,3}}{_ACT}",
            rf"don't (?:even )?(?:work|fit|care|match|exist|answer|reply|respond)\b|(?:is|are|was|were|it's|be|i'm|been)(?:n't| not) (?:(?:even|still|really|yet|just|at all|been|being|very|my|the|\w{{3,9}}) ){{0,2}}{_ACTING}|not (?:at all )?(?:working|happy|impressed|good enough|acceptable|as described|as advertised|responding|loading|charging|cool|what i (?:ordered|paid|expected))|unable to \w+|unusable|not able to (?:log|access|connect|use|get|pay|open|sign)|no longer (?:works?|working|turns|loads|opens|connects)",
            r"(?:locked|logged|kicked|shut|signed) (?:me |us )?out|blocked|suspended|disabled|deactivated|declined|rejected|denied|bumped|(?:was|were|got|been|is|are|you|you've|they|just|flight|order|booking|appointment|being) cancel(?:l)?ed|cancel(?:l)?ed (?:on me|again|without|last minute|my|our)",
            r"(?!(?:is|are) (?:it|you|they|there|this) open\b)(?:arrived|came|was|is|were|it's|received|get|got|delivered|are) (?:\w+ )?(?:cold|empty|open(?:ed)?|used|wet|soaked|late(?! to (?:pre-?)?(?:order|book|change|cancel|join|add|apply|sign|register|buy|get|enter|ask|return|switch|upgrade)\b)|half[- ]empty|ruined|burn(?:t|ed)|soggy|raw|unsealed|without(?! (?:an? |any )?(?:issue|problem|delay|trouble|hitch|damage|fuss))|in pieces|with a (?:hole|crack|scratch|stain|dent))",
            r"fell (?:off|apart|out)|falls? (?:off|apart|out)|falling apart|came off|comes off|won't(?! (?:have to|need to|miss (?:the|it|a|out)|forget|lie\b|regret|mind|bother you|keep you)\b)|tore|ruin(?:ed|ing|s)?|destroyed|wreck(?:ed|ing)|doesn't exist|not there|isn't there|not here|isn't here|wasn't there|(?:all|has|have|is|are|they're) gone|(?:was|were|is|are) (?:incomplete|short|crap|rubbish)|dead (?:on arrival|pixels?|line|battery)|(?:is|went|gone|phone's|it's) dead|black screen|blank screen|blue screen|"
            r"(?:water|hair|bugs?|flies|mould|mold|insects?|glass|metal|plastic|hole|crack|dent|scratch|stain|noise|smell|leak)(?: \w+)? (?:in|on|from|coming|under|across|all over|through) (?:my|our|the|it)|(?:grinding|rattling|beeping|humming|buzzing|clicking) (?:noise|sound)|smells? (?:of|like|bad|awful)|flicker\w*",
            # money
            r"(?:i|we|card|account|mum|mom|wife|husband) (?:was|were|got|get|'ve been|have been|has been|had been|am being|keep (?:being|getting)|just got|been|being)(?: \w+){0,2} (?:over|double[- ]?|mis|wrongly )?(?:charged|billed|debited)|(?:i'm|i've|we've|we're) (?:been|being|getting)(?: \w+){0,2} (?:over|double[- ]?)?(?:charged|billed|debited)|"
            r"(?:charg(?:ed|ing|es?)|bill(?:ed|ing|s)|debited|took|taken|taking) (?:me|my|us|our)\b|(?:charged|billed|debited|paid|taken) (?:twice|double|again|extra|for nothing|for something|two times|three times|\w+ times|full price|too much|the wrong|more than)|over-?charg\w*|double[- ](?:charg\w*|bill\w*|payment|book\w*|debit\w*)|two charges|second charge|duplicate (?:charge|payment|order|bill)|"
            r"(?:unexpected|random|unknown|mystery|extra|hidden|strange|wrong) (?:charges?|fees?|payments?|bill|costs?)|charges? (?:i|we) (?:don't|didn't|never|can't)|(?:took|taken|taking|stole|stealing|deducted|withdrew) (?:the |my |our |out )?(?:\w+ )?(?:money|cash|£|\$|€|\d)|out of pocket(?! (?:max\w*|limits?|caps?|costs?|expenses?)\b)|bill so high|(?:it|bill|price|fee) (?:has )?doubled|price (?:went up|doubled|has gone up|increase)|went up (?:by|again|without)|bill (?:is|was|has|went|doubled|jumped|shows)(?: \w+){0,3} (?:high|up|doubled|wrong|more|jumped|\d)",
            r"(?:want|need|demand|give (?:me|us)|expect|getting|get|return|where's|where is|owe me|like) (?:\w+ ){0,2}(?:my |our )?money back|refund (?:me|us|my money|now)(?! (?:if|when|for)\b)|(?:want|demand|expect|insist on|waiting for|still need|where's|where is) (?:a|my|the|our|an|that) (?:\w+ )?refund|compensat(?:e|ion) (?:me|us|for (?:this|my|the|our))|want compensation|owes? (?:me|us)|refuse(?:d|s)? (?:to|my|a)|refusing to|reject(?:s|ed|ing) (?:my|our)|claim (?:was |is |has been )?(?:denied|rejected|refused)",
            # a complaint by name
            rf"(?:a|an|the|this|that|my|our|same|any|some|have|has|had|having|with|technical|serious|big|huge|major|constant|more|another|report(?:ing)?|so many|these|of|ongoing|no end of|billing|login|real|{NUMBER}) (?:\w+ )?(?:problems?|troubles?)|(?:problems?|troubles?) (?:with|logging|connecting|getting|in|since|still|again|on)|"
            r"(?:an|the|this|that|my|our|same|any|some|have|has|had|having|with|technical|serious|big|huge|major|constant|more|another|reported|many|ongoing|billing|login|service|quality) (?:\w+ )?issues?(?! (?:of|date|number|me|us|a|an)\b)|issues (?:with|logging|connecting|getting|since|still|again|on|i)|(?:formal|file|filing|make|making|lodge|my|a|an?other|official) (?:\w+ )?complain(?:t|ts)|complain(?:ed|ing) (?:about|to|that|for|again|twice|\w+ times)|no end in sight|(?:what|wtf) (?:is|'s) (?:going on|wrong|happening)|what's going on|outrag\w+",
            rf"{_COUNTED} (?:time|call|e?-?mail|message|attempt|replacement|visit|ticket|request|complaint|notice|reminder|(?:day|week|month)(?! of (?:the|our|my|this|a)\b)|delay|cancellation|technician|engineer|parcel|order)\b(?! you(?:'ve| have) (?:saved|helped|made|rescued|come through))(?! (?:i'm )?(?:order|buy|visit|us|stay|com)ing)|(?:called|emailed|e-mailed|written|wrote|asked|contacted|rung|phoned|messaged|tried|complained|told|rang|chased|tweeted|dm'?e?d|spoken|spoke|reported|explained)(?: \w+){{0,4}} (?:twice|{NUMBER} times|again and again|over and over|repeatedly|multiple times|times now)",
            # words of anger
            r"ridiculous(?:ly)?|unacceptable|inexcusable|disgust(?:ing|ed)|disgrace(?:ful)?|terrible|awful|dreadful|atrocious|abysmal|appalling|appalled|shocking(?:ly)?|worst|horrible|horrific|horrendous|useless|rubbish|garbage|trash|pathetic|shambles|shambolic|shame on|shameful|joke|farce|clowns?|nightmare|hopeless|poor (?:service|customer|quality|show|experience|communication|form)|very poor|so poor|bad (?:service|experience|quality|customer)|no excuse|laughable|a mess|fiasco|third[- ]rate|crappy|shoddy|"
            r"disappoint(?:ed|ing|ment|s)|frustrat(?:ed|ing|ion|es)|angry|furious|livid|fuming|annoy(?:ed|ing|s)|irritat(?:ed|ing)|upset(?:ting)?|fed up|sick (?:of|and tired)|tired of|had enough|enough is enough|unhappy|dissatisf\w+|outraged|gutted|heartbroken|devastated|in (?:bits|pieces|floods)|losing my mind|at my wits'? end|there are no words|frightened|terrified|humiliat\w+|heartless|(?:a|total|complete) disaster|can't live like this|in tears|crying|stressed|stressful|concerned (?:about|that)|worried|desperate|waste(?:d|s)? (?:of|my|our|hours|\d)|wasting (?:my|our)|never (?:again|using|buying|shopping|flying|ordering|coming|going to (?:use|buy|shop|fly|order))|taking my (?:business|custom)|switching to|leaving (?:you|for)|cancel(?:l)?ing my|losing (?:a |another |me )?(?:customer|business|patience|me)|lost (?:a |another )?customer|"
            r"thanks for nothing|thanks for (?:ruining|wasting|losing|leaving|the (?:delay|wait))|way to go|you (?:guys |people |all )?(?:suck|are (?:the worst|a joke|useless|thieves|crooks|liars|idiots|scammers))|sucks?\b|what the (?:hell|heck|fuck|f\b)|wtf|ffs|smh|wth|bullsh\w*|bs\b|crap\b|shit\w*|fuck\w*|f\*+\w*|f\*\*\w*|damn|bloody|piss(?:ed|ing)?|arse\w*|ass ?holes?|idiots?|morons?|thieves|crooks|liars?|stupid|dumb|a\*+|asinine|insult(?:ed|ing)?|insane|absurd|mad at|screwed|robbery|extort\w+|criminal|theft|how dare|how hard (?:is|can)|unbelievable|unreal|beyond a joke|do something|sort (?:it|this|yourselves) out|fix (?:your|this|it|the)|get (?:it|this|your act) (?:fixed|sorted|together)|explain (?:yourself|this|why)",
            # the body
            r"burn(?:t|ed) (?:my|me|his|her|our)|(?:got|felt|gave me an?|get|had|received an?|an?) (?:electric(?:al)? )?shock(?:ed|s)?(?= (?:from|when|off|by|while))|allergic reaction|anaphyla\w*|in hospital|food poisoning|(?:was|got|been|made (?:me|us|him|her)) (?:injured|hurt|sick|ill)|injur(?:y|ed|ies)|bleeding|choked|caught fire|on fire|smoke (?:came|is coming|coming)|smoking|sparks?|sparking",
            r"emergency|urgent(?:ly)?(?= (?:need|help|issue|please|fix|problem|assistance))|supposed to (?:be|have|arrive|come|get|ship|deliver|start)\b(?=.{0,60}\b(?:but|yet|still|no|not|nothing|never|and|yesterday|ago|last|today|already|n't)\b)|should have (?:been|arrived|come|received|got|had)",
        )
    )
    + r")(?!\w)"
)
_SHOUTED = cues.compile(r"!{3,}|\?{3,}|(?:!\?|\?!)[!?]*|[😡🤬😠👎💔🖕]")
_NOT_SO = cues.compile(
    r"(?:\bno|\bnot? (?:a|an|any|one|single)|\bwithout(?: a| an| any| the)?|\bnever(?: a| an| any| had a| had an| had any| had| been| once)?|\bzero|\bfree (?:of|from)|"
    r"\b(?:isn't|wasn't|aren't|weren't|not|hasn't been|haven't been|don't have (?:a|an|any)|didn't have (?:a|an|any)|haven't had (?:a|an|any)|hasn't had (?:a|an|any)|hardly|n't (?:a|an|any)|can't|nothing))"
    r" (?:(?!just\b|only\b)\w+ )?$|^\W*(?:\w+,? )?(?:sorry|apologies) for (?:the|my|a) $"
    r"|\b(?:can|could|may|might|possible to|like to) (?:(?:i|we) )?(?:please |possibly )?(?:renew|extend|borrow|try|visit|come|resit|retake|book|apply|join|do|take|use|watch|see|play)\b[^.!?]* (?:a|for a) $"
    r"|\b(?:do|can|could|may|should|would|like|want|need|possible|how|way) (?:i|we|to) (?:please |just )?(?:put|place|set) (?!me |us )(?:\w+ ){1,4}$"
)
_SOLVED = cues.compile(
    r"\b(?:(?:it's|it is|it|that's|is|got|was|been|all|now|finally|problem|issue|everything(?:'s| is)?|has|you) (?:(?!not\b|never\b|hardly\b|barely\b)\w+ )?(?:solved|sorted|fixed|resolved|cleared up)|(?:works?|working|here|back|fine|good|up and running) (?:perfectly |fine |safely |great )?(?:now|again|today|this morning)|"
    r"(?:does|did|has) (?:resolved?|fix(?:ed)?|solved?) (?:the|my|it|this)|all (?:good|sorted|set|fixed|is well)|never ?mind|nevermind|found it|(?:found|got|located|spotted) (?:the|my|our|them|her|him|his)\b[^!?]{0,60}[.!,;] ?(?:so )?(?:sorry|apologies) (?:for|about) (?:the|all the|my|this|that|any) (?:fuss|bother|panic|drama|false alarm|noise|confusion|mix-?up|trouble)|got it (?:now|working|sorted|today)|(?:issue|problem) (?:is |has been |was )?(?:solved|resolved|fixed|gone)|no longer (?:an issue|a problem|needed)|(?:you can|please|just) close (?:my|the|this) (?:\w+ )?(?:complaint|ticket|case|claim|message|mail|e-?mail|chat)|(?:thanks|thank you|cheers|great|perfect|brilliant|all good(?: again)?)[,!. ]+(?:\w+ ){1,4}(?:is|are|has|have)(?: all| now| finally)? (?:gone|stopped|cleared)|but (?:it's|it is|all|all is|everything(?:'s| is)|they're) (?:all )?(?:fine|ok|okay|good|working|sorted|back) (?:again )?now|figured it out|found a ?way a?round|already handled|(?:delivered|arrived|came) just fine|(?:thanks?|thank you|thx)(?: (?:you|so much|a lot|all|guys|again|\w+)){0,3} for (?:(?:quickly|promptly|finally|kindly) )?(?:resolving|fixing|sorting|solving|helping)|that (?:worked|did it|fixed it|helped)|it worked|(?:it|it's|they|they've|parcel|package|order|refund)(?: has| have| just| finally| now)* (?:arrived|turned up|showed up|come through)(?= (?:now|today|safely|thanks|thank|this)\b|[.!,]|$)|"
    r"(?:is|it's) (?:ok|okay|fine|good) now|solved[,.! ]|sorted[,.! ]|(?:ignore|disregard|scrap) (?:my|the) (?:last|previous|earlier|other|first) (?:mail|e-?mail|message|ticket|question|note)\b)"
)
_NOT_SOLVED = cues.compile(
    r"(?:n't|\bnot|\bnever|\buntil|\bwhen|\bplease|\bget|\bto be|\bneeds?|\bwant|\bwill|\bwould|\bif|\bhow|\bstill|\bsupposed|\bstop|\bcan you|\bafter|\bhave|\bbut|\btold|\bsays?|\bsaid|\bsaying|\bpromised|\bassured) (?:me |us |that )*(?:\w+ ){0,2}$|\b(?:want|need|like|expect|get) (?:my|our|the) (?:\w+ ){1,4}to $|\b(?:fitter|driver|engineer|plumber|installer|builder|technician|electrician|guest|nurse)(?:s are|'s| is| are) $"
)
_ONCE_MORE = cues.compile(r"\b(?:but|still|again|however|now (?:it|the|my|i)|another|except|although|though|yet)\b")
_PRAISE = cues.compile(
    r"\b(?:love(?:d|ly)?|great|awesome|amazing|excellent|perfect(?:ly)?|brilliant|fantastic|wonderful|superb|outstanding|kudos|shout ?out|well done|good job|great job|thank(?:s| you)|thx|happy (?:with|customer)|very happy|so happy|pleased|impressed|best|appreciate[ds]?|grateful|delicious|helpful|delighted|compliment\w*|recommend|nice|glad|cheers|ta(?=\W*$)|legend|star|yay|enjoy(?:ed|ing)?|fun|excited|beautiful|cool(?! (?:box|bag|bags|boxes|down|air)\b)|favou?rite|yum\w*|congrat\w*|magic(?:al)?|unforgettable|spot on|moved (?:me|us) to tears|talks? of nothing else|(?:saved|made) my (?:day|week|life|night|holiday)|(?:you|she|he|they|was|were)(?:'re|'s| are| is|) (?:\w+ )?(?:incredible|an angel|angels|lifesavers?|heroes|a hero|legends?))\b|[😍❤💕🎉👍🙏😊🥰]"
)
_POLICY_QUESTION = cues.compile(
    rf"\W*(?:(?:{GREETING}|quick question|just wondering|i was wondering|also|and|so|ok|okay|please)\b[,:!. ]*){{0,3}}(?:do|does|can|could|may|is|are|will|would|should|how (?:do|can|does|would|much|long|many|should)|what(?:'s| is| are| happens| if| do| does|)|which|where (?:can|do)|when (?:do|does|will|is|are)|who|whom|is there|if|i wonder|i'd like to know|tell me (?:how|what|if|whether))\b"
)
_MY_CASE = cues.compile(
    r"\b(?:my|mine|our|ours|i've|we've|i'm|i was|i got|i get|i received|i had|why|still|it's|keeps?|again|won't|just)\b"
)
_STRONG = cues.compile(
    r"\b(?:ridiculous(?:ly)?|unacceptable|inexcusable|disgust(?:ing|ed)|disgrace(?:ful)?|terrible|awful|dreadful|atrocious|abysmal|appall\w+|shocking(?:ly)?|worst|horrible|horrific|horrendous|useless|pathetic|shambles|shambolic|shame|joke|farce|nightmare|hopeless|"
    r"disappoint(?:ed|ing)|frustrat(?:ed|ing|ion)|angry|furious|livid|fuming|annoyed|irritated|upset|fed up|sick of|sick and tired|tired of|had enough|enough is enough|outrag\w+|gutted|heartbroken|in tears|crying|stress(?:ed|ful|ing)|desperate|worried|panic\w*|scared|terrified|frightened|humiliat\w+|heartless|devastated|in (?:bits|floods)|losing my mind|wits'? end|no words|shaking|disaster|cancer|asthma|live like this|carer|pensioner|my job|fire me|i'm (?:7|8|9)\d|week[- ]old|month[- ]old|anxious|"
    r"wast(?:e|ed|ing) (?:of|my|our|\w+ hours)|never (?:again|using|buying|shopping|flying|ordering)|taking my (?:business|custom)|thanks for nothing|what the (?:hell|heck|fuck)|wtf|ffs|bullsh\w*|crap|shit\w*|fuck\w*|f\*+\w*|damn|bloody|piss(?:ed)?|assholes?|arseholes?|idiots?|morons?|thieves|crooks|liars?|lies|lied|stupid|scam\w*|fraud\w*|ripp?(?:ed)?[- ]?off|robbed|stole|stolen|theft|suck(?:s)?|garbage|trash|rubbish|unbelievable|insane|absurd|beyond|incompeten\w+|rude|"
    r"ruin(?:ed|s|ing)?|destroyed|stranded|money back|lawyer|sue|emergency|urgent(?:ly)?|immediately|right now|asap|lost (?:my|all|everything|our)|los(?:t|ing) (?:\w+ )?(?:money|sales|customers|work|business)|missed (?:my|our|the)|cost (?:me|us)|costing|"
    rf"bab(?:y|ies)|newborn|infant|toddler|(?:my|our|the|small|young|with) (?:kids?|children|child|son|daughter)|pregnan\w+|elderly|disab(?:led|ility)|wheelchair|year[- ]old|(?:my|our) (?:\w+ )?(?:{ELDERS})|hospital|medic(?:ation|ine|al)|insulin|surgery|funeral|died|death|wedding|birthday|christmas|exam|interview|anniversary|graduation|freezing|"
    r"need(?:ed)? (?:it|this|them|that) (?:\w+ )?(?:by|for|tomorrow|today|tonight|before|now|on)|by tomorrow|tomorrow morning|(?:flight|event|trip|party|holiday|move|launch|show|deadline) (?:is|leaves|starts) (?:\w+ )?(?:tomorrow|today|tonight|in|on)|deadline|"
    rf"{_COUNTED} (?:time|call|email|message|attempt|replacement|visit|ticket|request|complaint|technician|engineer)|(?:again and again|over and over|repeatedly|multiple times|every (?:single )?(?:time|day|night|week|month)|time and again|once again|yet again|yet another|keeps? happening)|"
    rf"{NUMBER} times(?! (?:a|per)\b)|on hold|{NUMBER} (?:weeks|months|years)|all (?:day|night|week|weekend)|hours|forever|ages|nobody|no one|still (?:no|not|nothing|waiting|haven't|hasn't))\b"
)
_WEIGHTY = cues.compile(  # what nobody mentions lightly: money to live on, tears, being alone or shown up, a loss for good
    r"\b(?:can't (?:even )?(?:pay|afford|feed|buy|hear(?! (?:the|my|your|any|it|you|a)\b)|see(?! (?:the|my|your|any|it|them|this|that|a|an|where|how|what|which|on)\b)|walk|breathe|sleep|eat|get (?:out|up|down))|evict\w*|homeless|at the end of my (?:rope|tether)|no money (?:for|to|left)|emptied (?:my|our) account|(?:my|our|the) rent (?:is |was )?due|(?:rent|mortgage) due|day'?s (?:wages|pay)|on a (?:\w+ )?pension|small pension|benefits|food bank|savings|i cried|cried|sobb\w+|(?:everyone|everybody|people) (?:was |were )?(?:watching|staring|looking|laughing)|in front of (?:everyone|everybody|all|the (?:whole|entire)|my)|"
    r"euthan\w+|dying (?!to\b|of\b|for\b)|hospice|dementia|autis\w+|epilep\w+|diabet\w+|transplant|chemo\w*|palliative|do you (?:even )?(?:understand|realise|realize|know) what|i'm alone|alone(?=\W*$|[,.!])|buried|blind|deaf|guide dog|toddlers|babies|newborns|infants|(?:sitting|standing|stood|sat|sleeping|slept|waiting|waited) (?:\w+ ){0,2}(?:on|in|outside|at) (?:the |a )?(?:pavement|streets?|floor|hail|rain|cold|snow|stairs|corridor|roadside|ditch|car park|dark|heat|sun)|(?:on|by) (?:my|his|her|their) own|live alone|all alone|los(?:e|ing) (?:my|our|the) (?:\w+ )?(?:degree|job|house|home|licen[cs]e|place|flat|visa|business|custody|contract|deposit)|deport\w+|my visa|ashes|urn|coffin|grave|headstone|gravestone|widow\w*|late (?:husband|wife|father|mother|mum|dad|son|daughter)|"
    r"only (?:photo|picture|copy|one) (?:of|i|we)|irreplaceable|can(?:'t|not) be replaced|haven't slept|no sleep|not slept|(?:getting|got|is|gets) (?:worse|sicker)|in the (?:dark|cold|rain|snow)|(?:my|our) (?:\w+ )?(?:twins|grandchild\w*|grandson|granddaughter) )\b"
)
_CAPS = cues.compile(r"(?:\b[A-Z][A-Z']{2,}\b[ ,.!?]*){2,}|\b[A-Z']{4,}\b ?!")
_NEVER_UPSET = cues.compile(
    r"\b(?:no rush|no hurry|no worries|not a big deal|no biggie|minor|just (?:wondering|curious|letting you know|a heads up)|whenever you)\b"
)


def troubled(sentence: Sentence) -> Iterator[Clause]:
    """The clauses of a customer's sentence that say something is wrong, now and with them."""
    if general(sentence) or _ELSEWHERE.search(sentence.plain):
        return
    for clause in clauses(sentence):
        if clause.link in ("if", "unless") or re.match(
            r"\W*(?:and |or |but |what |even )?(?:if|in case|should (?:it|the|my))\b", clause.text
        ):
            continue
        if trouble(clause.text):
            yield clause


_ELSEWHERE = cues.compile(  # it went wrong for others, with others
    r"\b(?:friend|colleague|neighbou?r|sister|brother|cousin|mate|people|reviews?|someone)\b[^.!?]{0,60}\b(?:at|with|by|from) (?:another|a different|some other|your competitors?'?)\b|\bbefore i (?:sign|buy|order|book|join|commit)\b"
)
_NOT_YET = cues.compile(  # nothing has gone wrong so far: "will my sofa be late?", "anything that tends to go wrong?", "is it still valid?"
    r"^\W*(?:and |so |but |also |hi,? |hello,? )*(?:(?:will|would|might|could|is|are) (?:my|our|the|it|this|that|there) (?!.*\b(?:ever|finally|again|fixed|sorted|refunded)\b)(?:\w+ ){0,3}(?:be|get|end up|going to be|likely to be|still (?:valid|ok|okay|possible|open|available|good|included|fine|covered))\b|"
    r"(?:is there )?anything (?:that|which|i should|to)\b|what if\b|what happens (?:if|when)\b|how likely\b|do(?:es)? (?:\w+ ){1,3}(?:tend to|usually|often)\b)"
)


_OF_OTHERS = cues.compile(  # how others fare, with or without a mark: "are the passengers still stuck"
    r"^\W*(?:(?:so|and|but|hi|hello|hey),? )*(?:are|is|were|was|have|has|did|do) (?:all )?(?:the|those|these|any of the|other) (?:other )?(?:passengers?|people|guests?|residents|travellers|customers|families|workers|drivers|players|users|fans)\b(?!.*\b(?:my|our|me|us|we|i)\b)"
)


def general(sentence: Sentence) -> bool:
    """It asks how things are done or may turn out, not how the customer's own matter stands."""
    text = sentence.plain
    if (sentence.question and _NOT_YET.match(text)) or _OF_OTHERS.match(text):
        return True
    return sentence.question and bool(_POLICY_QUESTION.match(text)) and not _MY_CASE.search(text)


def trouble(text: str) -> bool:
    """These plain words name a problem, and do not deny it."""
    return any(not _NOT_SO.search(text, 0, m.start()) for m in _PROBLEM.finditer(text))


# Marks alone are joy as often as anger: a word of waiting, lack or demand stands with those that count.
_DEMANDS = cues.compile(
    r"\b(?:why|how long|when (?:will|is|are|am)|where(?:'s| is| are| the)|still|again|never|nothing|nobody|no one|no|not|\w+n't|worst|stop|answer|"
    r"respond|reply|refund|money|help|sort|fix|ridiculous|seriously|joke|really|hello|unbelievable|wrong|bad|you (?:people|guys|lot))\b|[😡🤬😠👎💔🖕]"
)


def shouted(text: str) -> bool:
    """Marks that say the customer is not calm, with a word that says about what."""
    return bool(_SHOUTED.search(text) and _DEMANDS.search(text))


def praised(text: str) -> bool:
    """Words of a content customer."""
    return bool(_PRAISE.search(text))


_TO_SAY = re.compile(
    r"\W*(?:(?:hi|hello|hey)\b[\w ]{0,12},? )?(?:(?:i|we)(?:'d| would)? )?(?:just )?(?:want(?:ed)?|like|had) to (?:say|tell you|let you know|thank|compliment|praise)\b(?!.*\b(?:but|however|although|except)\b)"
)


# A lone word of praise, said of what was nothing to praise: "AC rattled all night. Awesome."
_LONE_PRAISE = re.compile(
    r"\W*(?:(?:just|so|really|oh|well|that's|how|very|absolutely|simply|thanks|cheers|great|real|,) )*(?:awesome|great|nice|brilliant|perfect|lovely|fantastic|wonderful|excellent|amazing|cool|classy|bravo|superb|impressive|stellar|genius|marvellous|top notch|love (?:it|that)|"
    r"(?:cheers|thanks|thank you) for that|well done|(?:good|great|nice|brilliant|fantastic) (?:job|work|one|going|service)|slow clap|five stars|10/10)(?: (?:guys|lads|everyone|all round|as always|as usual|really|stuff))?[\s.!\"']*"
)
_SOUR = cues.compile(
    r"\b(?:shrug\w*|all (?:night|day|morning|week)|nobody|no one|ignor\w+|hung up|instead|still (?:no|not|waiting|haven't|hasn't|nothing)|never (?:came|arrived|showed|turned|replied|answered|called|got)|again|broke|broken|wrong|lost my|died|cancell?ed|cold|stuck|"
    r"(?:for|got|had|and|with|zero|but) no (?!(?:issues?|problems?|hassle|fuss|complaints?|queues?|wait|waiting|damage|delays?|trouble|worries|time|cost|charge|fee|fees|extra|line|lines|doubt)\b)[a-z]+|(?:\w+n't|not) (?:work|come|arrive|reply|answer|show|turn up|care)\w*|missing|minus|[£$€]\d[\d.,]* for (?:this|that|no|nothing|a|an))\b"
)
_PAID_FOR = cues.compile(
    r"\b(?:paid|booked|ordered|asked|paying)\b[^!?]{2,70}[.,;] ?(?:and |but |then |i |we )*(?:got|received|was given|were given|ended up with) (?:a|an|the|one|two|no|nothing|only)\b"
)
_MENDED = cues.compile(
    r"\b(?:swapped|replaced|fixed|sorted|refunded|solved|offered|upgraded|helped|mended|repaired|put (?:it )?right|made (?:it )?up|no (?:issues?|problems?|hassle|fuss))\b"
)


def sarcastic(texts: list[str]) -> bool:
    """The last of these plain sentences praises in a word what the others complain of."""
    before = " ".join(texts[:-1])
    if len(texts) < 2 or not _LONE_PRAISE.fullmatch(texts[-1].strip()):
        return False
    if _PRAISE.search(before) or _MENDED.search(before):
        return False
    return bool(_SOUR.search(before) or _PAID_FOR.search(before) or trouble(before))


def complimented(text: str) -> bool:
    """All of it is said to praise somebody, whatever else it tells: "just wanted to say how kind she was when my dog died"."""
    return bool(_TO_SAY.match(text)) and praised(text)


_GRUMBLES = cues.compile(
    r"\b(?:why|where(?:'s| is| are)(?: the| my| our)|when (?:do|will|am|are|is) (?:i|we|my|our|it)|how long|still|again|yet|already|instead|never|no ?body|no one|how (?:is|can|could) (?:that|it|this)|possible|seriously|really|even|promised|"
    r"supposed|any ?more|not|no|\w+n't|without|twice|only|just (?:got|had|saw|found))\b|[!?]{2}"
)
_ASKS_FOR = cues.compile(
    rf"\W*(?:(?:{GREETING}|please|also|and|so|ok|okay|yes|yeah|no|sure|well|thanks|thank you|cheers)\b[,.!:]* ?){{0,3}}(?:i'd (?:like|love)|i would (?:like|love)|i (?:want|need|wish|hope|plan|intend) to|i was (?:wondering|hoping)|i wonder|wondering|"
    r"can|could|would|will|may|might|do|does|is|are|what|which|who|how|when|where|looking (?:for|to)|interested|please|just (?:checking|wondering|curious|asking|wanted)|(?:i'm|we're) (?:looking|interested|planning|thinking|hoping|coming|arriving|travelling|traveling|moving|after|curious|ordering|a (?:member|customer|student))|"
    r"my (?:\w+ )?(?:number|name|email|address|postcode|reference|booking|code) is|it's (?:for|about)|any (?:chance|news|idea|update)|tell me|let me know|send me|give me|book|change|cancel|add|update)\b"
)


def calm(sentence: Sentence) -> bool:
    """A sentence of praise, thanks, a plain question or request; anything else may be a complaint we did not recognise."""
    text = sentence.plain
    if praised(text) or len(text.split()) < 3:
        return not shouted(text)
    return bool(_ASKS_FOR.match(text) or _POLICY_QUESTION.match(text)) and not _GRUMBLES.search(text)


def solved_at(text: str) -> int | None:
    """Where these plain words say that it is over; None: they do not."""
    found = None
    for match in _SOLVED.finditer(text):
        if not _NOT_SOLVED.search(text, 0, match.start()) and not text[match.start() :].partition(".")[
            0
        ].rstrip().endswith("?"):
            found = match.start()
    return found


_LOOKS_BACK = re.compile(r"\b(?:it|that|this) was (?:(?:such )?an? |quite |really |so )?\w+ though\b")  # which is over


def looks_back(text: str) -> bool:
    """Said of a trouble that is over: "it was a nightmare though"."""
    return bool(_LOOKS_BACK.search(text))


def begun_again(text: str) -> bool:
    """After a "solved", something stands open all the same."""
    return bool(_ONCE_MORE.search(text))


def unhurried(text: str) -> bool:
    """The customer says that it is no great matter."""
    return bool(_NEVER_UPSET.search(text))


def strong(text: str, raw: str) -> bool:
    """Words, numbers or capitals that show how much it weighs."""
    if unhurried(text):
        return False
    shouting = any(any(c.islower() for c in raw) or len(m.group()) > 12 for m in _CAPS.finditer(raw))
    return shouting or bool(_STRONG.search(text) or _WEIGHTY.search(text)) or shouted(text)
