"""Commonplaces in the place of an answer: how things are in general, what else was going on, how few or how new we are.

Each is built of slots and only means something where a problem stands open, where the sentence says nothing to the
customer, and where nothing follows from it; the technique asks for that.
"""

from __future__ import annotations

from rewriter import cues

_START = r"^\W*(?:(?:sorry|well|honestly|look|but|and|sadly|frankly|yeah|yes|no|oh|so|to be fair|unfortunately|i'm afraid|as they say|apparently|you see|the thing is|thing is|fact is)\b,? ?(?:about (?:that|this),? ?)?){0,3}"
# Nobody and nothing in particular: plurals without "the", "a good plumber", "no dentist on earth", "running a shelter".
_PLURAL = r"(?!(?:the|our|your|my|this|that|these|those|its|his|her|is|was|as|yes|thanks|sometimes|always|besides|us|refunds?|returns|vouchers?|tickets?|prices|details|terms|instructions|results|updates|hours)\b)(?:[a-z][a-z'-]+ ){0,2}?[a-z-]{2,}s(?: (?:of|in|on|at|with|from|like|for|under|this|that) [a-z' -]{2,26}?)?"
_ONE = r"(?:even (?:the|an?|our)|no|any|every|each|most|an?) (?:[a-z'-]+ ){0,2}?[a-z'-]+(?: (?:on earth|in the world|anywhere|alive|in town|of (?:that|this) \w+|like (?:this|that|ours)))?"
_DOING = r"(?:running|printing|writing|making|building|moving|working|cooking|baking|travelling|traveling|flying|growing|translating|teaching|shipping|restoring|painting|brewing|farming|sailing|camping|streaming|hosting|keeping|opening|handling|sorting|fixing|diving|driving|wood|leather|stone|linen|silk|wool|paper|ink|clay|gold|bread|milk|fish|fruit|postage|paperwork|bureaucracy|technology|software|nature|puberty|youth|fashion|music|art|theatre|post|mail|glass|metal|food|business|traffic|demand|stock|medicine|surgery|childcare|life|school|farm \w+)(?: [a-z' -]{2,26}?)?"
_OFTEN = r"(?: (?:do|does|can|will|just|always|sometimes|simply|also|all|often|usually|tend to|tends to|have to|has to|never|rarely|still|too|only|certainly|naturally|now and then|occasionally|unfortunately|really|must|need to)){0,3}"
_GOES = (
    r"(?:happens?|breaks?(?: down)?|fails?|falls? (?:ill|sick|off|over|apart|short)|(?:get|got|gets) (?:ill|sick|lost|mixed up|muddled|tired|cold|dropped|knocked|delayed|stuck|hurt|busy|old|bored|confused|forgotten|missed|typed|entered|written|filled|copied|keyed|packed|sorted|done|made|read|counted|handled)|runs? (?:late|over|out|slow|hot|wild|behind|to time|on time)|sells? out|wears?(?: out)?|ages?|warps?|cracks?|shrinks?|stretch(?:es)?|"
    r"fades?|var(?:y|ies)|differs?|fluctuates?|takes? (?:time|ages|its time|their time|forever|patience|a while|as long as)|learn(?:s)?(?: somewhere)?|start(?:s)? somewhere|eats?|sleeps?|rests?|crash(?:es)?|jams?|sticks?|slips?|forgets?|errs?|makes? mistakes|comes? and go(?:es)?|quits?|melts?|leaks?|rusts?|rots?|drips?|creaks?|wheezes?|squeaks?|hums?|sheds?|bites?|barks?|"
    r"moves? (?:with|about|around)|grows?(?: back)?|changes? (?:all the time|daily|constantly|by the|every|so|at (?:the last|short))|dies?|goes? (?:wrong|missing|astray|off|down|bad|sour|slow)|go (?:wrong|missing|astray|off|down|bad|slow)|hits? (?:every|everyone|us all|everybody|all)|meets? (?:a|its|their)|stops?|ends?|piles? up|means? (?:that )?(?:corners|delays?|waiting|queues|compromises?|things|mistakes|noise|dust)|don't (?:always|grow|wait|come|last|read|stop|like|mix|sleep)|doesn't (?:always|grow|wait|come|last|stop|like|keep|sleep)|comes? (?:in )?faster|"
    r"(?:is|are|was|were|gets?|has become|have become|can be|remains?)(?: (?:never|always|only|just|such|so|very|really|rather|quite|a bit|notoriously|famously|hardly|simply|pretty|not exactly|often|sometimes|also)){0,2} (?:an? )?(?:unpredictable|perfect|free of|fickle|tricky|delicate|slow|temperamental|human|living|natural|lottery|gamble|nightmare|mess|jungle|maze|minefield|circus|zoo|science|art|mystery|pain|handful|challenge|puzzle|long|difficult|hard|tough|tight|messy|funny|strange|sensitive|fragile|complex|complicated|expensive|capricious|moody|stubborn|wild|tiring|stressful|chaotic|full|hectic|busy|crowded|loud|noisy|old|fussy|gold dust|scarce|rare|few|imperfect|forgetful|error-prone|like (?:that|this|gold|buses|herding)|what (?:they|it) (?:are|is)|bound|prone|part of)\b|"
    r"ha(?:ve|s) (?:big|long|bad|its|their|a mind|off|good (?:days )?and bad|moods|minds|queues|delays|limits|quirks|only so|never been|a life|to (?:learn|start|eat|sleep|rest|live|practi[sc]e)))"
)
GENERAL = cues.compile(
    rf"{_START}(?:{_PLURAL}|{_ONE}|{_DOING}){_OFTEN} {_GOES}\b|\bno two \w+ are|\b(?:things|stuff|mails?|letters?|papers?|names|files|details|messages|notes|orders|it all|everything) (?:do |just |can |sometimes |easily )?(?:gets?|got) (?:mixed up|lost|muddled|delayed|missed|crossed|jumbled|forgotten|buried)\b|"
    r"\byou (?:can't|can hardly|won't|never|don't) (?:have|run|make|get|find) (?:an? |any )?[\w' -]{2,28} without\b|\b(?:are|is) (?:like )?(?:gold dust|thin on the ground|few and far between|hard to (?:find|come by|get)|in short supply|rare as|scarce)\b|"
    r"\bin any (?:school|hospital|kitchen|business|company|office|system|city|house|team|family|firm|clinic|hotel|shop|building|club)\b|\b(?:any|every) (?:school|hospital|kitchen|business|company|office|restaurant|practice|clinic|hotel|shop|salon|club|airline|builder|landlord|bank|warehouse|site|app|theatre|museum|kennel|farm|garage|studio) (?:has|knows|gets|does|is|will|would|struggles|sees)\b"
)
_WHAT_IT_IS = cues.compile(
    r"^\W*(?:(?:look|well|sorry|oh|but),? )*(?:it's|that's|they're|these are|this is|it is) (?!(?:all|just|now|not|been|being|on|in|at|our|your|my|sorry|a known|pending|with|under|still|back|working|going|coming|due|too|very|so|an? (?:known|temporary|pre|one-off|automatic|old link|scam))\b)(?:an? |the |only |just )?[a-z' -]{2,34}, (?:they|it|those|these|things|people|everything|everyone) (?:\w+ly |just |always |do |can |will |tend to |all |sometimes )*(?!(?:is|are|will|has|have|was|were|ships?|arrives?|includes?|costs?|comes with|covers|needs|works)\b)[a-z]+\b"
)
_FOR_YOU = cues.compile(
    r"\b(?:that's|this is|such is) (?:(?:the |just |simply |what |how |only )*(?:[a-z'-]+ ){1,3}(?:for you|these days|nowadays|in a nutshell|all over)\b(?! to)|what (?:happens|you get|comes of it|it's like|it does) (?:when|with|in|at|after|if|on|every|during)|(?:just |simply )?how [\w' ]{2,20} (?:is|are|goes?|works?)(?=\W*$| in| at| on| when)|[a-z]+(?: \w+)?,? (?:that's all|folks)|winter|summer|show ?business|life|nature|the internet|technology|bureaucracy|the post)(?=\W|$)"
    r"|\b(?:what can (?:you|one|anyone) (?:do|say)|don't get me started|(?:need|must|should) i say more|say no more|no more needs? to be said|you'll have (?:heard|seen|read|noticed)|you(?: will)? know what (?:they say|it's like|i mean)|such is (?:life|the)|c'est la vie|one does what one can|what with (?:the|all|everything|our|one thing)|let down by (?:the|our) (?:season|weather|summer|harvest|tech\w*|system|post|network|internet|software|equipment|wi-?fi|printer|boiler)|so it goes|these days,? (?:nothing|everything|who))\b"
    r"|, you (?:know|see)\W*$|^[a-z' -]{4,40},? (?:eh|huh|hey|innit)\W*$|\b(?:is|was|are|were) (?:way |simply |far )?beyond (?:what|anything|anyone|everyone|our wildest|belief|words|a joke)\b"
)
_AROUND_US = cues.compile(
    r"\b(?:that|on that|that very|the same|on the) (?:day|night|week|morning|evening|weekend|month|afternoon|date)[, ]+(?:we|the whole|everyone|everybody|our|there|all|half) (?:had|were|was|all|of)\b"
    r"|\b(?:we|i|everyone|everybody|they|the (?:whole )?(?:team|office|crew|staff|kitchen))(?:'d| had) (?:all |only |just |already |both )*(?:been (?:up|on|working|at it|awake|going|open|here|travelling|going)|left|gone|knocked off|closed|finished|moved)\b"
    r"|\b(?:we|i)(?:'ve| have|'d)? had (?:a |an |our |the )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|so many|too many|quite a few|record|back[- ]to[- ]back|another|several|\d+) (?:other |more )?(?!(?:emails?|reports?|offers?|more)\b)[a-z]+|full (?:house|on)|rush|wave|run of|coach(?:load)? of|party of|wedding|funeral|power cut|blackout|leak|flood|fire|inspection|audit|visit from)\b"
    r"|\b(?:the|this|our) (?:whole|entire) (?:town|island|city|street|building|country|region|area|network|village|site|county|district|valley|block|coast|industry|sector|company|office|team|world) (?:had|was|lost|is|went|has|gets|knows)\b"
    r"|\b(?:our|the) (?:biggest|busiest|largest|longest|worst|hottest|coldest|wettest|fullest|craziest|heaviest|driest|toughest|hardest|wildest|most \w+) [\w ]{2,24}?\b(?:ever|yet|so far|of the (?:year|season|month)|in (?:years|decades|living memory|ages|a decade|a long time)|on record|since)\b"
    r"|\b(?:twice|double|triple|three times|ten times|half) the (?:crowd|number|amount|people|volume|orders|guests|visitors|traffic|demand|calls|staff|usual)\b|\b(?:more|far more|many more|faster|quicker|longer|bigger|busier|slower|harder|later|stronger|heavier|colder|hotter|worse) (?:[a-z]+ ){0,4}?than (?:we|anyone|anybody|usual|normal|ever|planned|expected|they|any|the (?:forecast|system|team|staff)|our)\b"
    r"|\b(?:nobody|no one|who|none of us|not even the \w+) (?:really |ever )?(?:saw|could see|would have seen|could have seen|would've seen|dreamt|reckoned with|bargained for|was expecting|expected|thought|would have thought) (?:this|that|such|it|the|a|so|of)\b"
    r"|\b(?:(?:million|thousand|hundred|dozen)s?|\d{3,}[\d,.]*) (?:people|users|players|fans|visitors|customers|guests|of them|of you)\b[^.!?]{0,30}\b(?:at once|at the same time|in one go|on the same|all want\w*|together)\b"
    r"|^\W*(?:sorry,? )?(?:the |it's |its |it was |was )?(?:first|last|second|opening|final|third|launch|deadline|exam|report|harvest|wedding|grading|audit|tax|tourist|hunting|lambing|budget) (?:day|week|month|weekend|season|night|time|period)(?: (?:of|after|back|with|in|at|for|since|on)\b[^.!?]{0,40})?(?=\W*$|,|:)"
    r"|^\W*(?:half[- ]?)?(?:marathon|football|festival|concert|parade|fair|match|derby|strike|carnival|election|roadworks|accident|market day|pride|regatta|rush hour|demo|school run|power cut|fog|snow|bank holiday) (?:in|at|on|through|round|today|that|again|and)\b[^.!?]{0,30}(?=\W*$|,)"
)
_FEW = cues.compile(
    r"\bthere(?:'s| is| are|'re) (?:only|just) (?:one|two|three|so many|so much|me|us|a handful|a few|half)\b|^\W*(?:small|big|tiny|old|little|large|narrow|young|long|short|remote|new) [a-z]+, (?:one|two|no|few|many|lots|a lot of|only|big|small|old|long|short) [a-z]+"
    r"|\b(?:one|two|three|few) [a-z]+ (?:and|for|against|but) (?:a lot of|lots of|many|so many|hundreds of|thousands of|all (?:of )?(?:the|those)|\d+) [a-z]+\b|\bwears? (?:\w+ )*hats\b|\bonly so many (?:hours|hands|people|of us|seats|rooms)\b"
    r"|\b(?:we(?:'re| are)|i(?:'m| am)|it's|this is|run by|they're) (?:all |only |just |still )?(?:a (?:handful|bunch|couple|group|mix) of|between (?:\w+ )?(?:managers|offices|systems|suppliers|providers|owners|homes|contracts|chefs|seasons)|all (?:volunteers|part-time|students|amateurs|beginners)|doing (?:this|it) for|two people|one (?:man|woman|person)|volunteers|retire\w+|students|amateurs|newbies)\b"
    r"|\bfor (?:the )?love of it\b|\bfor love\b|\blabou?r of love\b|\bon (?:gifts|a shoestring|goodwill|donations|a tiny budget|volunteers|fumes|empty)\b"
    r"|\b(?:my|our|his|her) (?:daughter|son|kids?|wife|husband|car|van|bike|train|bus|alarm|dog|cat|mother|mum|father|dad|baby|childminder|babysitter|flight|partner|tyre|phone|laptop|knee|back) (?:was|were|had|broke|didn't|wouldn't|has|is|got|needed|kept|died|ran|fell|overslept|gave)\b"
    r"|\b(?:our|the|my) [\w ]{2,24}(?:'s| has| have)(?: both)? been (?:poorly|ill|sick|unwell|off|away|in hospital|on leave|on holiday|out)\b"
    r"|\b(?:are|is|they get|we get) (?:still )?(?:typed|entered|written|filled|copied|keyed|packed|sorted|done|made|counted|filed|processed|cut|stitched|put) (?:in |up |out |down |together )?by hand\b|\bget \w+ (?:in |up |out )?by hand\b"
)
_WONT_AGREE = cues.compile(
    r"\b(?:don't|doesn't|do not|does not|didn't) (?:always |really |quite |yet |often |ever )?(?:agree|talk to (?:each other|one another|the)|match up|sync|speak to (?:each other|one another)|get along|play nice\w*|communicate|like (?:each other|mondays|rain|the cold))\b"
    r"|\b(?:ha(?:s|ve)|got) (?:its|their|his|her) (?:own )?(?:moods|days|quirks|whims|ways|little ways|moments|off days|bad days|off moments|temper|tantrums|limits|good days|hiccups|teething)\b"
    r"|\b(?:phones?|lines?|inbox|mail|bell|doorbell|printer|till|queue|orders|calls|e?mails|it)(?:'s| is| has| have)?(?: \w+)? (?:been |just been )?(?:never (?:stops?|stopped|ends?|ended|quiet)|non-?stop|going all day|red hot|glowing|ringing|not stopped)\b|\b(?:just |been |it's been )(?:\w+ )?non-?stop\b"
)
COMMONPLACES = (
    ("load", _AROUND_US),
    ("staff", _FEW),
    ("system", _WONT_AGREE),
    ("closing", _FOR_YOU),
    ("human", _WHAT_IT_IS),
    ("human", GENERAL),
)
# Whoever is spoken to, promised or asked something hears more than a commonplace.
SAID_TO_THEM = cues.compile(
    r"\b(?:your|yours|you(?!'ll have (?:heard|seen|read|noticed)| (?:know|see)\W*$| (?:can't|can hardly|won't|never|don't) (?:have|run|make|get|find)| know what| will know)|please|i'll|we'll|let me|let us|let's|shall|refund\w*|replacement|apologi[sz]e|sorry (?:that|about|for|the|to)|free of charge|https?)\b|@|#|£|\$|€|\?"
)


_SCENE = (
    r"(?:there (?:was|were|is|are|'s|had been|has been)|(?:we|i)(?:'d| had| have|'ve| opened| do| get| live| work| run| started| moved| only| lost| depend| rely| grew)\b(?! (?:forgot|failed|missed|asked|looked|checked|spoken|read|received|noted|seen|no (?:record|trace|sign|order|booking)|been able|to\b))|had\b|"
    r"it(?:'s| is| was) (?:always |just |only |all |such )*(?:an? |the |our |my )?(?!(?:in|on|at|not|now|been|being|still|under|with|your|possible|available|included|valid|free|important|clear|correct|true|right|good|great)\b)[a-z]+\b|(?:everyone|everybody|people|all hands|half the \w+|nobody|no one|none of us)\b(?: and his dog)?|not (?:a single|one|every) |"
    r"(?:with|on|in|after|during|between|before) (?:the |a |all |so many |\d+ |our |this |that )?[a-z]+|(?:no|every|any|most|some|many|all|each|few|cheap|old|new|good|big|small|even) [a-z]+|our (?:\w+ ){1,2}|my (?:\w+ ){1,2}|the (?:\w+ ){1,3}(?:does|do|is|was|were|are|had|went|has|came|took|got|broke|left|needs?|runs?|ran)\b|[a-z]{3,}s (?!and\b)(?:(?:and|or) [a-z]+ )?[a-z]+)"
)
SCENE = cues.compile(_START + _SCENE)  # so a sentence begins that paints what was going on
NOT_A_SCENE = cues.compile(  # rules, refusals, owning, news of the case, thanks and feelings
    r"\b(?:can|can't|cannot|could|couldn't|will|won't|would|wouldn't|must|may|might|should|shouldn't|need|needs|only if|policy|policies|rules?|terms|fee|fees|contract|valid|allowed|possible|permitted|final|stands|applies|apply|refund\w*|cancel\w*|exchang\w*|included?|covered?|non-refundable|warranty|guarantee\w*|"
    r"don't (?:offer|have|do|give|sell|ship|allow|accept|take|know)|do not|doesn't (?:include|cover|offer|allow|apply)|no (?:record|trace|sign|longer|way|idea|clue|option|exceptions?|news|update|eta|info\w*|plans?)|record|system shows|shows|showing|tracking|delivered|dispatched|shipped|confirmed?|processed|closed|escalated|ticket|case|"
    r"sorry|thank\w*|thx|ty|glad|happy|love|great|awesome|hope|wish|feel|understand\w*|hear|appreciate|welcome|congrat\w*|known issue|aware|investigat\w*|fix\w*|working on|looking into|resolv\w*|back (?:up|online|soon)|available|soon|shortly|details|info|information|link|http|learn more|here's|check|contact|dm|email|call|tweet|"
    r"somebody|someone|apolog\w*|follow|fam|my friend|depart|favou?rite|correct|the best|excuse|enjoy|have a|well played|nicely|noted|looks|sounds|check\w*|wait|please|as (?:stated|mentioned|per)|whatever|accept|recommend|we (?:forgot|failed|missed|lost your|made|should|sent|mis\w+|over\w+|got it)|i (?:forgot|failed|missed|made|should)|our (?:mistake|fault|error)|mistake|inconvenience|feedback|experience|disappoint\w*|frustrat\w*|upset\w*|strange|odd|weird|not good|doesn't (?:sound|look)|bad|terrible|yikes|ouch|oh no|ugh|bummer)\b"
)
