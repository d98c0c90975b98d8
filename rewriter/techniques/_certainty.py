"""Words that promise: certainty, outcomes nobody here decides, absolutes, and what takes them back. No rule stands here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.lexicon import DAY, MONTH, NUMBER_WORD, OUTSIDE, UNIT, UNIT_OF_TIME, UP_TO_TEN

# Certainty that nothing but the agent's word stands behind.
STRONG = (
    r"(?:(?:i'm|we're) )?(?:a |one )?(?:hundred|100) ?(?:%|percent|per ?cent) (?:sure|certain|positive)(?: that)?|"
    r"(?:it's a (?:dead )?cert(?:ainty)?(?: that)?|100 ?(?:%|pct)|100 per ?cent|(?:(?:one|a) )?hundred per ?cent)(?: (?:guaranteed|certain|sure|positive|promise|definite|definitely|going to))?"
    r"|(?:(?:i|we)(?: can| do| will|'ll)? )?(?:fully |absolutely |totally |personally )?guarantee(?: you)?(?: it| that| this)?\b|(?:(?:that's|it's|is) )?(?:absolutely |fully |totally |100 ?% )?guaranteed\b|(?:that's |it's )?(?:a|my|our) (?:personal )?guarantee\b"
    r"|(?:i|we) (?:can|do|will|'ll) promise you (?:that|this|it)(?=\W*$)|without (?:fail|(?:a |any )?(?:shadow of (?:a )?)?doubt)|no later(?! than| than\b)|not an? (?:second|minute|hour|day) later|(?:zero|no) risk(?=\W*$)|(?:there's )?no two ways about it|(?:zero|not a) doubt|scout's hono(?:u)?r|you can take that to the bank|cast[- ]iron(?=\W*$)|guaranteed or not|nothing surer|(?:there's |have )?no (?:doubt(?: about (?:it|that))?|question about it|ifs?,? (?:and |or |no )?buts?)|mark my words|(?:i|we) swear\b(?: to god| on [\w ]{2,20})?|swear(?=\W*$)|(?:i|we) give you my word|you(?:'ve| have)(?: got)? (?:my|our) (?:(?:personal|full|complete|absolute|solemn) )?(?:word|promise|guarantee|assurance)(?: that\b)?|(?:i|we) (?:can |do |will |'ll )?(?:give|offer) you (?:my|our) (?:(?:personal|full|complete|absolute|solemn) )?(?:word|promise|guarantee|assurance)(?: that\b)?|my word(?: of hono(?:u)?r)?(?: on it)?|cross my heart"
    r"|(?:you can )?(?:count|bank|bet|rely) on (?:it|that|me|us)\b|trust me|believe me|take my word for it|come what may|come hell or high water|rain or shine|hand on heart|hands down|on my life|(?:i'd|i would|i'll|you can) bet (?:my|the|you|your)(?: \w+){1,3}|bet my (?:house|life|shirt|boots|bottom|last|job|hat)(?: \w+){0,3}|i bet you(?: anything)?|(?<!time )(?<!time that )i'm telling you(?! (?:so\b|because\b|this\b|what\b|how\b|about\b|as\b|in\b|now\b|all\b|only\b|the\b))|take it from me|you have nothing to (?:fear|worry about)|put (?:my|your) (?:house|shirt|money) on it|no matter what|whatever (?:happens|they say|it takes|the weather|(?:the|your|his|her|its) [\w-]+ (?:does|do|says?|thinks?))|end of story|end of(?=\W*$)|no discussion(?=\W*$)|(?:and )?(?:that's|that is) a fact|(?:as )?sure as (?:day|eggs(?: is eggs)?|night follows day|can be)|(?:my|our) word on it|(?:or |otherwise )?i(?:'ll)? eat my hat|(?:(?<=, )|^)100(?=\W*$)|(?<![\w£€$.,])100(?= (?:there|here|back|fixed|sorted|it'll|you'll|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|by|gone|sure)\b)|full stop(?=\W*$)|period(?=\W*$)|no question(?: about it)?(?=\W*$)|(?:don't|do not) you worry|you(?:'ll| will) see(?=\W*$)|you have nothing to worry about|without question|without (?:any )?(?:trouble|problems?|issues?)(?=\W*$)|no problem at all(?=\W*$)|(?<=, )you can be (?:sure|certain)(?: (?:of|about) (?:it|that))?(?=\W*$)|set in stone|fool ?proof|(?:a )?(?:sure|safe) (?:thing|bet)|dead certain"
)
PROMISE = r"(?:(?:i|we)(?: can| do|'ll| will| hereby)? (?:solemnly |personally )?)?promise(?: you)?(?: that)?\b|(?:that's |it's )?(?:a|my|our) promise\b|(?:pinky )?promise[ds]?\b"
WEAK = (
    r"definite?ly|def(?= )|it's (?:absolutely |quite |completely )?(?:certain|definite|beyond doubt)(?: that)?|definatly|definetly|defo|certainly|undoubtedly|unquestionably|absolutely|for (?:sure|certain)|surely|rest assured(?: that)?|(?:please )?be assured(?: that)?|(?:i|we)(?: can|'d like to| want to|'ll| will)? (?:re)?assure you(?: that)?"
    r"|(?:i'm|we're) (?:absolutely |completely |totally |very |quite |pretty |fully )?(?:certain|positive|sure)(?: of (?:it|that|this))?(?: that)?|no worries,? it"
)
MARKER = cues.compile(rf"(?<![\w'-])(?:(?P<strong>{STRONG})|(?P<promise>{PROMISE})|(?P<weak>{WEAK}))(?![\w'-])")
DENIED = cues.compile(
    r"(?:\b(?:can't|couldn't|don't|didn't|won't|wouldn't|isn't|aren't|wasn't|not|never|nobody|no one can|unable to|no|hard to|difficult to|impossible to|without|rather than|instead of|neither|nor|hardly|hesitate to|nothing(?: is|'s)?|before (?:i|we)|whether|if|until|would love to|wish (?:i|we) could|too early to|"
    r"able to)\b(?: (?:be|have|want to|able to|like to|going to|make|give|say|know|tell you|ever|always|any|a|an|you|yet|fully|absolutely|it|that|this|offer|know it|see|it's|is|to|be able to|in a position to|wanted to|even|really|personally|honestly|here|can|could)){0,5}[ -]?$)"
)
TERMS = cues.compile(
    r"100 ?% (?:cotton|wool|silk|linen|natural|recycled|organic|leather|free|off|vegan|secure|safe|refundable|compatible|of (?:the|your|our)|polyester|juice|cashback|match|waterproof|renewable|discount|money|pure|online|more|less|charged|battery|full|credit|refund|deposit|bonus|electric|genuine)"
    r"|\b(?:free of charge|(?:life ?time|money[- ]back|price(?:[- ]match)?|service|satisfaction|\d+[- ](?:year|month|day)|product|manufacturer'?s?|our|your|the|this|extended|limited|best price|quality|warranty or|low price|return|comfort|a|any|baggage) guarantees?\b(?! (?:it|that|you)\b)|guarantee(?:s|d)? (?:period|card|terms|claim|certificate|of origin|for (?:two|three|\d+)|covers?|is valid|runs|voucher|form|number|department|policy|conditions|page|seal))"
    r"|\b(?:under|in|out of|still (?:in|under)|within|covered by(?: (?:the|our|a))?|has a|have a|with a|comes with a|comes with) guarantee|battery (?:is |at )?(?:at )?100 ?%|at 100 ?%|(?:charge|charged|up|from|to|of|by|gets|reaches|until|than) 100 ?%|guaranteed (?:(?:up |down )?to (?:a depth of )?-?\d+ ?(?:m|metres?|meters?|feet|ft|bar|atm|degrees|°|km|miles|hours|washes|kg)\b|next[- ]day|same[- ]day|for (?:two|three|five|ten|\d+) (?:years?|months?)|minimum|rate|price|interest|income|late checkout)|guaranteed(?=,? so (?:there(?:'s| is) nothing (?:more |else )?(?:to pay|due)|(?:you|it) (?:pays?|costs?|owes?) (?:you )?nothing|(?:the|a) (?:new|next|second|replacement) (?:one|[a-z]+) (?:is|are|costs?) (?:free|nothing)|(?:i|we)(?:'ll| will|'m|'re)? (?:replac|refund|send(?:ing)? (?:you )?(?:a |an )?(?:new|another|second)))\w*)|money back guaranteed|satisfaction (?:is )?guaranteed"
)
# What takes a flat outcome back.
HEDGE = cues.compile(
    r"\b(?:with (?:any |a bit of |some )?luck|should|expect\w*|aim\w*|as a rule|on average|in most cases|usually|normally|typically|generally|mostly|often|sometimes|estimat\w+|scheduled?|due|planned|plans? to|planning|according to|likely|probabl[ey]|hopefully|hop(?:e|es|ed|ing)|tr(?:y|ies|ying)|might|may(?! \d)|could|would|"
    r"can|approx(?:imately)?|around|about|roughly|ideally|in theory|fingers crossed|all being well|all goes well|if all|most (?:orders|parcels|likely|cases|of)|supposed|on track|forecast|predict\w*|intend\w*|target\w*|think|believe|guess|reckon|feel|looks? (?:like|as)|look(?:s|ing) set|seems?|appears?|as far as|"
    r"at the latest|tracking|tracker|perhaps|maybe|possibly|possibilit(?:y|ies)|potentially|subject to|depend\w*|up to|latest (?:update|estimate|scan|status|news)|(?<=\w )(?<!the )(?<!your )(?<!our )shows?|showing|says?|told (?:me|us)|most (?!important)\w+|confirm(?:s|ed)|informed|inform(?:s)? (?:me|us)|advis(?:ed|es)|quoted?|projected|anticipat\w*|plan is|goal|ask(?:ed|ing)?|chance|barring|unless|provided|assuming|as long as|want|need|like to|booked|booking|reserved|reservation|appointment|confirmed|slot|timetable|announced|listed|eta|etas|see that|"
    r"the latest)\b"
)
CONDITION = cues.compile(
    r"\b(?:if|unless|once|when|whenever|as soon as|provided|as long as|until|in case|assuming|should (?:you|it|the|that)|after|subject to|depending)\b"
)
POINT = (
    rf"(?:(?:by|on|at|before|from|until|this|next|first thing|later|around)\s+(?:the\s+)?(?:end of (?:the )?(?:day|week|month|business)|{DAY}|(?:{MONTH})\b(?: \d{{1,2}})?|noon|midday|midnight|morning|afternoon|evening|tonight|today|tomorrow|weekend|week|month|lunch(?:time)?|christmas|easter|\d{{1,2}}(?:st|nd|rd|th)?(?:[:.h]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|o'clock|{MONTH})?)"
    rf"|(?:with)?in (?:the (?:next |coming )?(?:hour|day|week|few (?:hours|days|minutes|weeks))|(?:\d{{1,3}}|{NUMBER_WORD}|half an)[ -](?:{UNIT_OF_TIME}|hour))|today|tonight|tomorrow|eod|eow|{DAY}|\d{{1,2}}[:.]\d\d|\d{{1,2}}\s?(?:a\.?m\.?|p\.?m\.?)|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{MONTH})|(?:{MONTH}) \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}[./]\d{{1,2}}[./]?(?:\d{{2,4}})?|overnight|the (?:next|following) (?:day|morning)|before you (?:fly|travel|sail|board|land|take off|set off)|in no time|instantly|immediately|right away|in time(?: for (?:(?:the|your|our|his|her|their|my|this|that|(?:\w+'s)) ){{0,2}}[\w']+)?)"
)
RANGE = cues.compile(
    rf"\b(?:business|working) days?\b|\d{{1,3}}\s?(?:-|–|to|or|and)\s?\d{{1,3}}\s?(?:{UNIT_OF_TIME}|am|pm)\b|\b(?:two|three|five|seven) (?:to|or) (?:three|four|five|seven|ten|fourteen) |\bbetween\b|\bup to\b|\bat (?:the )?latest\b"
)

# Whose doing a predicate is.
_GOODS = (
    r"parcel|package|order|delivery|shipment|item|replacement|goods|letter|mail|post|box|sofa|bed|table top|phone|laptop|part|spare part|card|new card|money|cash|refund|payment|transfer|cashback|credit|deposit|visa|passport|permit|claim|application|request|appeal|loan|mortgage|bug|issue|problem|fault|error|glitch|outage|app|site|website|"
    r"page|system|service|internet|connection|line|signal|network|power|water|heating|account|login|feature|update|patch|download|sync|email|file|data|luggage|bag|bags|suitcase|baggage|keys?|tickets?|voucher|stock|device|machine|printer|router|boiler|car|bike|title|game|server|servers|points|miles|seats?|room|shirt|chairs?|wardrobe|hoodie|trainers|console|headphones|everything|all of it|all of this|whole thing|noise|leak|delay|queue|strike|results?|tests?|documents?|certificate|licen[cs]e|subscription|warranty claim|insurance claim|dispute|chargeback|gift|present|flowers|cake|dress|suit|shoes|boots|coat|jacket|lamp|kettle|fridge|washer|oven|tv|screen|cot|crib|pram|mattress|desk|chair|books?|toys?|medication|prescription|glasses|lenses"
)
THING = rf"(?:it|that|this|they|these|those|everything|all|(?:the|your|our|my|ur|a|any|that|this|these|those) (?:[\w'-]{{1,16}} ){{0,2}}?(?:{_GOODS})|parcel|package|order|refund|money|delivery|replacement|service)"
PARTY = rf"(?:{OUTSIDE}|(?:the|your|our) (?:judge|court|officials?|officer|doctor|consulate|immigration office|police|engineer at the carrier)|they|he|she|royal mail|dhl|ups|fedex|usps|hermes|evri|dpd)"
UNIT_FIRST = cues.compile(rf"{UNIT}\b")

ARRIVE = r"(?:arrive|be (?:there|here|with you|delivered|at your (?:door|place|house|home|address)|on your doorstep|in your (?:account|hands|inbox|mailbox|letterbox|bank|wallet|possession)|on your (?:card|account|statement|desk)|back (?:with you|in your (?:account|hands))|arriving)|reach you|get (?:there|here|to you)|land|show up|turn up|come(?: through| tomorrow| today| back)?|hit your (?:account|bank|card)|clear|drop into your|show on your|appear (?:on|in) your)"
MENDED = (
    r"(?:be (?:(?:all |fully |completely |totally |up and )?(?:back(?: up)?(?: and running| online| on(?: again)?| to normal)?|online|up(?: again)?|running|working(?: again| perfectly| fine| normally)?|fixed|resolved|solved|sorted(?: out)?|gone|repaired|restored|live|over|done|finished|perfect|fine|ok|okay|good as new|like new|in stock(?: again)?|back in stock|available again))|work(?: again| perfectly| fine)?|disappear|go away|be approved|be granted|be accepted|be successful|go through|go smoothly|"
    r"go ahead|get (?:approved|fixed|resolved|sorted|there)|solve (?:it|this|that|everything|the [\w-]{1,16}|your [\w-]{1,16}|all your [\w-]{1,16})|fix (?:it|this|that|everything|the [\w-]{1,16}|your [\w-]{1,16}))"
)
VERDICT = r"(?:be (?:approved|granted|accepted|successful|overturned|upheld|reversed by)|go through|get approved)"
RECEIVE = r"(?:have (?:it|them|this|that|everything|(?:your|the|ur) (?!(?:new |tracking )?(?:code|link|label|pin|number|e-?mail|details|password)\b)[\w' -]{2,30}?)|get (?:it|them|this|that|everything|(?:your|the|ur) (?:[\w'-]{1,16} ){0,2}?(?:parcel|package|order|delivery|money|refund|cash|item|replacement|bag|bags|luggage|visa|passport|card|account|internet|power|signal)(?: back)?)|receive (?:it|them|this|that|everything|(?:your|the|ur) [\w' -]{2,30}?)|be (?:back )?(?:online|up and running|connected|in the air|home|on your way|reimbursed|approved|accepted)|see (?:it|the money|your money|the refund)|love it|notice no)"
DECIDE = r"(?:deliver|bring|drop|approve|grant|accept|release|reimburse|pay|refund|cover|credit|agree|clear|let|return|fix|restore|repair|process|send|(?:get|have) (?:it|this|that|them|everything|all of it) (?:done|sorted|fixed|finished|working|ready|mended))"
WILL = r"(?:'ll|\s+will|(?:'s|\s+is|'re|\s+are|\s+am|'m)\s+(?:going|bound|certain|sure|guaranteed)\s+to|\s+shall)"
ADVERB = r"(?:\s+(?:now|just|then|all|also|both|actually|safely|simply|soon|finally|automatically|only|still|surely|certainly|definitely|definatly|absolutely|undoubtedly|100 ?%|for sure|for certain|really|totally|completely|fully|most|100|without (?:a )?(?:doubt|fail)|no doubt|guaranteed(?: to)?|be guaranteed to|always)){0,3}"

FUTURE = cues.compile(
    rf"(?<![\w'])(?:"
    rf"(?P<thing>{THING})(?P<will>{WILL}){ADVERB}\s+(?P<does>{ARRIVE}|{MENDED})(?![\w'])"
    rf"|(?P<party>{PARTY})(?:[\w' ]{{0,30}}?)(?P<pwill>{WILL}){ADVERB}\s+(?P<decides>{DECIDE})(?![\w'])"
    rf"|(?P<you>you|u)(?P<ywill>{WILL}){ADVERB}\s+(?P<gets>{RECEIVE})(?![\w'])"
    r")"
)
PRESENT = cues.compile(
    rf"(?<![\w'])(?P<subject>{THING})\s+(?:(?:definitely|certainly|absolutely|always)\s+)?(?P<verb>arrives?|lands?|comes?|gets? (?:there|here|to you)|reaches you|hits your (?:card|account|bank)|clears|shows up|(?:is|are) (?:coming(?: back)?|landing|arriving)|is on your (?:card|account|statement)|is (?:there|here|with you|back|fixed|delivered|gone|over)|are (?:there|here|with you))"
    rf"(?: (?:at|on|in|to) your (?:\w+))?\s+(?P<time>(?:on |by )?{POINT})(?![\w'])"
    rf"|(?<![\w'])(?P<its>it|that)'s\s+(?P<there>there|here|with you|back|fixed|arriving|coming)\s+(?P<itime>(?:on |by )?{POINT})(?![\w'])"
)
CHOPPED = cues.compile(
    rf"^\W*(?:(?:yes|yep|ok|okay|sure|dont worry|don't worry|no worries|sorry|relax|so|well)[, ]+){{0,2}}(?P<frag>(?P<be>(?:will|going to) be |be )?(?P<state>there|here|with you|arrives|arriving|be delivered|will arrive|will deliver|will be delivered|at your door|back(?: up| online)?|fixed|sorted|resolved|solved|gone|in your account)\s+(?:again )?(?:by |on )?(?P<at>{POINT}))(?P<rest>[^\w]*(?:dont worry|don't worry|promise|no worries|relax|trust me|mate|100 ?%|guaranteed|for (?:sure|certain)|def(?:initely)?)?\W*)$"
)
NO_WHO = cues.compile(  # "will def be back before the flight"
    r"\W*(?P<will>will) (?:[a-z]+ly|def|100 ?%|for (?:sure|certain)) (?:be (?:back|there|here|with you|fixed|sorted|resolved|solved|repaired|delivered|gone|ready|done|over|working|online|up and running|on (?:time|board)|in (?:time|your \w+))|arrive|come (?:back|through|on|by|in)|get (?:there|here|to you)|reach you|hold|last|turn up|show up|land)\b"
)
POINT_RE = cues.compile(rf"(?<![\w']){POINT}(?![\w'])")
BOOKED = cues.compile(
    r"\b(?:table|appointment|room|visit|slot|reservation|booking|interview|meeting|class|lesson|ticket is booked|flight|train|bus|ferry|coach|show|concert|movie|store|shop|office|branch|sale|webinar|technician|plumber|engineer|installer|fitter|boarding|departure|event|opening hours|open|(?:turned|switched|shut)(?: \w+)? (?:off|down))\b"
)

# What lies here is ours to hand over.
IN_HAND = cues.compile(
    r"\b(?:in front of me|in my hands?|on my desk|beside me|next to me|i'm holding (?:it|them)|lying here|(?:packed|printed|signed|sealed) and ready)\b"
)

# Absolutes: never, always, every time.
_EVIL = r"(?:it|this|that|these|those|they|such (?:a |an )?(?:thing|mistake|error|delay|mix-?up)s?|the same (?:thing|mistake|error|problem)|(?:a|the|any) (?:mistake|mix-?up|error|problem|issue|delay|thing)s? like (?:this|that|these)|(?:something|anything|nothing) like (?:this|that)|the (?:problem|issue|error|delay|mistake|fault)|your (?:problem|issue)s?)"
_NEVER = r"(?:'ll never(?: ever)?|\s+will never(?: ever)?|\s+never|\s+won't(?: ever)?|\s+will not ever|(?:'s|\s+is|'re|\s+are) (?:not|never) (?:ever )?going to|\s+(?:isn't|aren't) (?:ever )?going to|\s+doesn't|'ll not|\s+don't|\s+won't be)"
ABSOLUTE = cues.compile(
    rf"(?<![\w'])(?:{_EVIL}{_NEVER} (?:be )?(?:happen(?:ing)?|occur(?:ring)?|repeat(?:ed|ing)?(?: itself)?|be repeated|recur|take place|come (?:up|back)|go wrong|be (?:an issue|a problem)|return|fail|break|arise)(?P<again>,? (?:to you |with us |here )?(?:ever again|again|ever|twice|in (?:the )?future|anymore|any more|a second time|next time))*"
    r"|(?:it |this |that )?(?:will |'ll )?(?:never(?: ever)?(?: ever)?|won't(?: ever)?)(?: happen| occur| repeat)(?:,? (?:again|ever|ever again|in (?:the )?future|twice|next time))+"
    r"|(?:won't|'ll never|will never|never) (?:[\w'-]+ ){1,8}?(?:(?:another time|again|ever|once more|a second time) in (?:your|his|her|their) (?:whole |entire )?(?:life|lifetime)|as long as you live)"
    r"|nothing (?:like (?:this|that) )?(?:will|can|'ll) (?:ever )?(?:go wrong|happen again|fail)(?: again)?"
    r"|you(?:'ll| will) never(?: ever)? (?:again )?(?:have|see|get|experience|face|need|hear|wait|deal|worry|encounter|be (?:charged (?:twice|double|wrongly|too much)|overcharged|let down|disappointed|late))\b[^,;.!?]{0,50}"
    r"|you won't (?:ever )?(?:have|see|get|experience|face|encounter|run into|notice) (?:this|that|any|another|a single|more|such|these)(?: (?:more|further|other|kind of|sort of))? ?(?:problem|issue|trouble|delay|error|glitch|fault|hiccup|thing|outage)?s?(?: (?:like this|again|ever|ever again|anymore|any more|in future|in the future|from now on|with (?:us|it)))+"
    r"|(?:there (?:will|'ll) (?:be|never be) )?(?:absolutely )?(?:no|zero|any)(?: more| further)? (?:issues?|problems?|troubles?|delays?|errors?|hiccups?|mistakes?|downtime|outages?|surprises)(?: (?:at all|with (?:us|it)))? (?:ever(?: again)?|again|from now on|from here on|going forward|in (?:the )?future)"
    r"|(?:will|'ll|we|it|they|that|this|he|she|service|system|app) never (?:let(?:s)? you down|fails?(?: (?:you|us))?|go(?:es)? (?:down|wrong)|breaks?|disappoints? you|make(?:s)? (?:a )?mistakes?|crash(?:es)?|be late(?: again)?|happens? again|lose[s]? (?:a )?(?:parcel|package|order)s?)(?: again)?"
    r"|(?:it|this|that|they|we|i|your [\w-]{2,16}|our [\w-]{2,16}|the [\w-]{2,16})(?:'ll| will) always (?:work|be (?:on time|there on time|perfect|right|available|delivered|up|safe|correct)|arrive|deliver|run|go|come|succeed)[^,;.!?]{0,30}"
    r"|we always (?:deliver|arrive|ship|answer|reply|get it right|are on time)(?: (?:on time|in time|perfectly|within [\w ]{1,20}|the (?:same|next) day))"
    r"|(?:(?:it|this|that|they|your [\w-]{2,16}|our [\w-]{2,16}|the [\w-]{2,16})(?:'ll| will)?|will|'ll) (?:work|works|arrive|arrives|be (?:on time|right|perfect|fine)|run|runs)(?: [\w']{2,12}){0,2} every (?:single )?(?:time|day)"
    r"|(?:this|that|it)(?:'s| is|'ll be| will be) the (?:very )?last time(?! (?:(?:it|you|they|anyone|he|she|we|this|that|i) (?:was|were|had|did|used|saw|went|spoke|paid|came|\w+ed)|i (?:saw|checked|looked)|\w+ed)\b)(?![^.;!?]{0,30}\b(?:today|tonight|runs|sails|departs|this (?:week|year|season)|\d))(?: (?:this|that|it|anything)\b[^,;.!?]{0,30})?"
    r"|(?:this|that|it) was the (?:very )?last time (?:that )?(?:you|they|anyone|anybody|he|she|this|that|it)(?:'ll| will)(?: ever)? [a-z]+\b(?![^.;!?]{0,30}\b(?:today|tonight|this (?:week|month|year|season))\b)[^,;.!?]{0,40}"
    r"|(?<=^)(?:and |so )?(?:nothing|nobody|no one|not one [a-z]+)(?: like (?:this|that)| of (?:the|that) (?:sort|kind))? (?:gets?|slips?|goes (?:wrong|missing|past|out)|comes (?:past|through|back)|happens?|leaves|passes|breaks|reaches|falls|sneaks|escapes)\b[^,;.!?]{0,30} (?:ever again|again|any ?more|from (?:now|here) on|in (?:the )?future)"
    r"|you(?:'ll| will)? (?:have |'ve )?(?:now )?(?:seen|heard|had) the (?:very )?last of (?:it|them|that|this|those)(?=\W*$|[,;])|(?:you|it|that|this|they)(?:'ll not| will not| won't) (?:ever )?(?:spend|waste|lose|wait|have|miss|let you down|drop|fail|stop)(?: for)? (?:another|a single|one more|even one|even a) (?:minute|second|hour|day|night|moment|penny|cent|call|time)\b[^,;.!?]{0,20}"
    r"|(?:there's |there is )?no way on earth (?:it|that|this|they|he|she)(?:'ll| will| can| could)(?: ever)? [a-z]+ ?[a-z]*|none of them(?:'ll| will| is going to| are going to) (?!be (?:here|there|in|free|available)\b)[a-z]+ [^,;.!?]{0,30}?(?:again|now|on you|any ?more)(?=\W*$)"
    r"|(?:all (?:of )?|every one of )your (?:problems|issues|troubles|worries) (?:will|'ll|are going to) (?:be (?:gone|over|solved|fixed|resolved|a thing of the past)|disappear|vanish|go away)"
    r"|(?:from now on|going forward|from here on),? (?:everything|it|all|your [\w-]{2,16})(?:'ll| will) (?:be|run|work|go) (?:perfect(?:ly)?|fine|smooth(?:ly)?|on time|flawless(?:ly)?|great|right)"
    r"|(?:fixed|sorted|solved|cured|stopped|over|dealt with|resolved|gone|behind you)(?: now)?,? once and for all|100 ?% of the time|zero downtime|(?<=^)never(?:,)? (?:ever )?again\b(?! (?:will|do|have|to|ask|say|would|the))|no chance of (?:it|this|that) happening again"
    r"|(?:there's |there (?:is|will be) )?no way (?:it|this|that)(?:'ll| will| can| could| is going to) (?:ever )?(?:happen|go wrong|fail)(?: again)?|impossible (?:for (?:it|this|that) )?to (?:happen again|go wrong|fail)"
    r")(?![\w'])"
)
ENSURE = cues.compile(
    r"(?:(?:i|we)(?:'ll| will|'m going to|'re going to| can| are going to| am going to|'ve)?|will|'ll)(?: (?:personally|always|now|also|definitely|certainly|absolutely)){0,2} (?P<ensure>(?:make|made|makes) (?:absolutely |very )?(?:sure|certain)|ensured?|see to it|guarantee|assure you|promise(?: you)?)(?: that)? $"
)
EFFORT = cues.compile(
    r"\b(?:(?:so )?that|so|to (?:help )?(?:make sure|ensure|see|prevent|stop|keep)|to be sure|help(?:s|ing)? (?:to )?(?:make sure|ensure|prevent|stop)|do(?:ing)? (?:my|our|all|everything|what)\b[^.;]{0,30}|tr(?:y|ying)\b[^.;]{0,30}|work(?:ing)?\b[^.;]{0,40}|hop(?:e|es|ing)\b(?: that)?|want\b[^.;]{0,20}|aim\w*\b[^.;]{0,20}|steps\b[^.;]{0,30}|measures\b[^.;]{0,30}|strive\b[^.;]{0,30}|should|looking at how\b[^.;]{0,20}|learn\w*\b[^.;]{0,30}|like to\b[^.;]{0,20}|goal\b[^.;]{0,20}|commit\w*\b[^.;]{0,20}|need to\b[^.;]{0,20}|have to\b[^.;]{0,20}|deserve\w*\b[^.;]{0,20}|wish\b[^.;]{0,20}|prefer\w*\b[^.;]{0,20}|sorry\b[^.;,]{0,20}|make it so|if|whether|when|once|unless|until)\s*$"
)
OWN_ACT = cues.compile(
    rf"(?<![\w'])(?:(?:i|we)(?:'ll| will|'m going to|'re going to| am going to| are going to|'m| am|'re| are| can| shall)|{UNIT}(?:'ll| will| is going to| are going to))(?! (?:not|never)\b){ADVERB}(?: (?:personally|immediately|gladly|be))?\s+(?P<act>[a-z]+)"
)
RESULT = cues.compile(r"(?:get|fix|solve|resolve|sort|make|ensure|repair|restore|mend|have|cure|clear|win|deliver)\b")
SOFT = cues.compile(
    r"(?:able|be|happy|glad|here|with|do|try|look|check|see|ask|listen|help|aim|chase|keep|pass|share|forward|find out|follow|investigate|take|give|tell|let|update|write|reply|call|ring|contact|come back|get back|get in touch|be in touch|be here|be back|stay|review|escalate|work|reach|speak|talk|note|raise|return your)\b"
)

# Anybody but us, and what is to come of it.
FORETOLD = cues.compile(
    r"\b(?P<who>(?!(?:i|we|please|who|which|what|when|if|and|but|so|team|colleagues?|agents?|specialists?|manager|someone|somebody|support|staff|department)\b)[a-z][\w-]*)(?P<will>'ll|'s going to|'re going to| will| won't| is going to| are going to| isn't going to| aren't going to|'s bound to| is bound to| are bound to|'re bound to|'s sure to| is sure to) "
    r"(?:(?:now|just|then|all|also|both|actually|safely|simply|soon|finally|still|surely|certainly|definitely|absolutely|really|totally|completely|never|ever|get|have|be) )*(?P<verb>[a-z]+)"
)
NO_OUTCOME = cues.compile(
    r"(?:need|want|have|has|see|find|notice|look|check|review|call|ring|phone|contact|write|reply|respond|take|help|assist|investigate|happy|able|ask|let|depend|vary|cost|charged?|asked|read|receive|email|send|sent|get|tell|told|say|show|know|hear|require|required|"
    r"contacted|informed|notified|open|close|start|begin|end|last|update|updated|happy|glad|touch|in|on|at|a|an|the|your|its|his|her|their|our|to|by|considered|reviewed|looked|checked|remain|stay|change|continue|decide|only|also|not|try|pass|forward|share|escalate|raise|note|worth|late|delayed|valid|available|shut|empty|busy|long|hard|worse|difficult|miss|lose|fail|expensive)(?:s|d|ed|ing)?\b"
)
# Verdicts, cures and weather: whoever it is about, it is not ours to say.
_SOMEONE = rf"(?:{PARTY}|(?:(?:the|your|our|their|his|her|an?) )?(?:[\w'-]{{1,16}} ){{0,2}}?(?:bank|insurers?|council|court|judge|magistrate|adjudicator|assessor|arbitrator|ombudsman|embassy|consulate|customs|hmrc|irs|police|landlord|seller|buyer|driver|airline|carrier|manufacturer|school|university|board|jury|panel|referee|examiner|unions?|strikes?|fine|ban|charges?|hearing|tribunal|mediator|regulator|guarantor|pilot|captain|tax office|home office|tenant|neighbou?r|employer|lender|promoter|organi[sz]ers?|hospital|surgeon|doctor|opponents?|other (?:side|party|driver))|customs|hmrc|(?:visa|mastercard|paypal|amazon|google|apple)|[\w'-]+'s insurer)"
_YES = (
    r"(?:say (?:yes|ok|okay)|side with|rule (?:for|in)|find (?:for|in your)|throw [\w ]{2,24}? ?out|let (?:it|them|you|this|that) (?:through|in|off|go|pass)|accept|approve|grant|agree|sign (?:it )?off|wave it through|honou?r|pay (?:out|up|in full|it|you|the|for|back|everything)|release|clear (?:it|the|your|this)|back down|give (?:in|way)|come (?:round|around)|overturn|"
    r"be (?:called off|on your side|dropped|in your favou?r|lifted|overturned|happy to)|call (?:it|the strike) off|let you (?:off|keep|in|have)|reopen|reinstate|settle|return (?:every|it|the|your|all)|refund|reimburse|cover (?:it|that|this|everything|all)|drop (?:it|the (?:case|charge|fine))|cancel (?:it|the (?:fine|debt))|dig|win|lose|find (?:it|them|your)|credit|show (?:it|the money|your)|put it right|waive|mind|object|complain|notice|refuse|reject|decline|turn (?:it|you|this|that) down|deny|strike|make an exception|unfreeze|unlock|unblock)"
)
_DECIDED = r"(?:stamped|signed|approved|granted|released|cleared|accepted|issued|paid|refunded|credited|ruled|dropped|lifted|settled|renewed|reopened|reinstated|unfrozen|unblocked|unlocked|overturned|delivered|given in)"  # by then
_YES_NOW = r"(?:says yes|coughs up|sides with|accepts|approves|grants|agrees to|honou?rs|pays (?:out|up|in full|it|you|back|everything)|releases|clears (?:it|the|your|this)|backs? down|gives (?:in|way)|returns every|refunds|reimburses|covers (?:it|that|everything)|lets (?:it|them|you) through|waives|unfreezes|credits)"
_WELL = (
    r"(?:(?:completely |totally |all |perfectly |absolutely |fully |entirely )?(?:pain[- ]free|cured|healed|healthy|symptom[- ]free|right as rain|good as new|as good as new|like new|safe(?: and sound)?|back on (?:your|his|her|their) feet|sunny|dry|on (?:her|his|your|their) feet|gone|history|over|behind you|"
    r"thing of the past|successful|a success|a winner|a breeze|plain sailing|fine(?= (?:in|by|after|again))|better (?:in|by|after|tomorrow))"
    r"|hold(?=\W*$|,| (?:this time|up|out|now|together|tight|for (?:good|years|ever))\b)|clear up|stay (?:dry|fine|sunny)|pass (?:it|the|her|his|your|this|that)|get (?:in|off|away with it|over it|there)(?=\W*$|,| (?:in|by|easily|no))|make it(?= (?:in|by|on|to|there|easily|back)\b|\W*$|,)|get (?:the|your|that|a) (?:visa|job|loan|mortgage|place|seat|permit|grant|licen[cs]e|flat|money back)|walk out|be (?:up and about|over the moon|dancing|running around|thrilled|delighted|smiling)|(?:not )?feel a thing|feel nothing|sleep (?:through|soundly|well|like)|last (?:forever|for ever)|win (?:it|this|that|the|your)|heal|be born|work (?:like a charm|for you|every time|perfectly|flawlessly)|feel (?:much |a lot |no )?(?:better|like new|pain)|recover (?:fully|completely|in)|sleep like|never (?:feel|know|notice|look back|have to worry))"
)
WON = r"(?:in the bag(?! \w)|a done deal|a formality|a (?:sure|safe|dead) (?:thing|bet|cert)|nailed on|a shoo-in|a given|home and dry|money in the bank)"
VERDICTS = cues.compile(
    rf"(?<![\w'])(?:{_SOMEONE}(?P<will>'ll|'s going to|'re going to| will| won't| is going to| are going to| isn't going to| aren't going to|'s bound to| is bound to| are bound to| can't| can only)(?: (?:definitely|certainly|surely|just|simply|all|always|never|gladly|happily|not))*(?:(?: be)? {_YES}| have (?:[a-z]+ly |already |long )*{_DECIDED}(?! you\b))(?![\w'])"
    rf"|{_SOMEONE} (?:always |definitely |certainly |simply |all )?(?P<now>{_YES_NOW})(?![\w'])"
    r"|(?P<you>you|he|she|(?:your|his|her|their|the) (?:son|daughter|child|kid|boy|girl|mum|mother|dad|father|wife|husband|dog|cat|team|tooth|knee|back|skin|baby)|they|it|baby|kids|your (?:[\w'-]{1,16} ){1,2}?|(?:the|that|this|his|her) (?:[\w'-]{1,16} ){0,1}?(?:weather|sun|rain|fog|storm|snow|pain|swelling|cough|fever|rash|wound|infection|stain|smell|mould|leak|bug|problem|issue|noise|operation|surgery|treatment|match|concert|wedding|trip|flight|exam|interview|party))"
    rf"(?P<ywill>'ll|'re going to|'s going to| will| is going to| are going to) (?:(?:be|all|both|definitely|certainly|surely|just|simply|soon|completely) )*(?P<well>{_WELL})(?![\w'])"
    r"|(?P<hope>(?:pain|swelling|cough|fever|rash|fog|storm|rain|bug|problem|weather|stain|(?:all )?your (?:problems|worries|troubles|pain))(?:'s| is| are|'re| has| have)?(?: all)?(?: been)? (?:gone|over|history|solved|a thing of the past)) (?:by|in|before|within|after|once|tomorrow|tonight)\b"
    r"|(?:fog|rain|storm|snow|wind|swelling|pain|cough|fever|rash|clouds) (?:clears|lifts|passes|stops|goes(?: down| away)?|eases|dies down) (?:by|in|before|within|tomorrow|tonight|overnight)\b"
    r"|(?:claims?|tickets?|vouchers?|application|request|refund|appeal|visa|loan|case|bookings?)(?:'ll| will| is going to| are going to) (?:definitely |all )?be (?:honou?red|approved|accepted|granted|upheld|paid (?:out|in full)|released|successful)\b"
    r"|(?:as good as|practically|basically|(?<!have )(?<!'ve )(?<!been )already) (?:in|yours|through|approved|done|sorted|won|there)(?=\W*$)|(?:is|'s|are) "
    + WON
    + r"(?![\w'])"
    r"|\byou(?:'re| are| r)? (?:getting|get) (?:the|that|your) (?:job|visa|loan|mortgage|place|permit|grant|promotion)(?![\w'])"
    r"|every (?:cent|penny|pound|dollar|euro)(?: of it| of yours)? (?:is coming|will come|comes|'ll come|will be) back"
    r")"
)
SHARP = cues.compile(
    rf"\b(?:in (?:exactly|precisely)|at (?:exactly|precisely)|exactly (?:at|in|on)|precisely at) (?:\d|{UP_TO_TEN}|noon|half)|\b(?:\d{{1,2}}(?:[:.]\d\d)?(?: ?(?:am|pm|o'clock))?|noon|midnight) (?:sharp|on the dot|prompt|exactly|precisely|on the nose)\b|\bto the (?:minute|second|dot)\b"
    r"|\b(?:minutes?|hours?|days?|weeks?) (?:flat|max(?:imum)?,? (?:promise|guaranteed)|tops,? (?:promise|guaranteed))\b"
)
NOT_SHARP = cues.compile(
    r"\b(?:we|you|i|doors?|shop|store|gym|office|check-?(?:in|out)|kitchen|bar|desk|museum|sale|session|class|course|meeting|show|concert|boarding|gates?) (?:\w+ ){0,2}?(?:opens?|closes?|starts?|begins?|leaves?|ends?|locks?|'ll|will|are|is|must|need)\b|\b(?:opened|closed|left|arrived|was|were|started|charged|took|had|closes?|opens?|starts?|begins?)\b"
)
ALWAYS = cues.compile(
    r"(?<![\w'])(?:every (?:single )?(?:one|time|order|parcel|package|bus|train|flight|driver|delivery|meal|pizza|dish|repair|claim|customer|guest|\w+ (?:we|that we) (?:send|ship|make|sell|do|deliver))(?: (?:of (?:them|these|our)))?(?: \w+)?(?:'ll| will)? (?:arrives?|gets? there|comes?|runs?|works?|is perfect|be perfect|goes through|leaves|lands|turns up)\b[^,;.!?]{0,30}"
    r"|(?:can't|won't|couldn't|will never|'ll never|can never|cannot|(?:isn't|aren't) going to) (?:possibly |ever )*(?:fail|break(?: down)?|go (?:wrong|down|off)|get lost|leak|crash|lose (?:it|them|anything|signal|a)|be (?:lost|hacked|late)|happen(?: to you)?|let you down|run out|disappoint|come back(?! (?:until|till|before|from|with|to|on|in)\b)|occur) ?(?:again|twice|ever|now|any more|anymore|with [\w ]{2,20})*"
    r"|(?:never|don't|doesn't) (?:ever )?(?:break(?:s)? down|run(?:s)? out|fail(?:s)?|go(?:es)? wrong|lose(?:s)? (?:a|any|one|your|anything)|let(?:s)? (?:you|anyone|anybody|people|a customer) down|crash(?:es)?|disappoint(?:s)?|leak(?:s)?|get(?:s)? (?:lost|it wrong)|make(?:s)? (?:a )?mistakes?|miss(?:es)? (?:a|one|an))"
    r"|(?:absolutely |simply |now )*impossible to (?:hack|lose|break|get wrong|miss|crack|fail|damage|steal)|(?:unbreakable|unhackable|bulletproof|foolproof|bomb-?proof|hack-?proof|burglar-?proof)(?= (?:now|from now on|again)|\W*$)"
    r"|(?:zero|no|not the slightest|absolutely no) (?:chance|risk|danger|possibility|way) (?:(?<!way )(?:in|for)|(?<!way )of|of (?=(?:it|this|that|him|her|them|your \w+|the \w+|my|our)\b)|that|it|this|they|he|she|your|anything|(?:we|you|i)(?:'ll| will| would|'d| could)) ?[^,;.!?]{2,60}|no way (?:he|she|they|it|this|that|the [\w]+|anyone|anybody|your [\w]+)(?:'ll|'d| will| would| can| could|'s going to| is going to) [^,;.!?]{2,50}"
    r"|nothing (?:can|could|will|'ll|is going to) (?:possibly )?(?:go wrong|happen to (?:it|them|you|your)|fail|stop (?:it|us|that)|get (?:lost|in the way))"
    r"|all (?:of )?(?:your|the|those|these) (?:problems?|troubles?|worries|issues?|bugs|errors|glitches) (?:are|will be|'ll be|is|'re)(?: all)? (?:gone|over|solved|fixed|history|a thing of the past|behind you)"
    r"|(?:won't|will not|'ll never|will never|not) (?:ever )?(?:have|get|see|experience|face) (?:a|one|any) (?:single|more|further|other) (?:problem|issue|delay|error|bug|complaint|day's trouble|hiccup)s?"
    r"|(?:we|they|he|she|it|(?:the|our|your) \w+) always (?:wins?|finds? (?:it|them)|gets? (?:it|them|there)(?: \w+)?|comes? (?:through|back)|works? out(?! (?:the|both|your|which|what|how|an?|all)\b)|pays? (?:out|up|in)|(?:do|does)(?=\W*$))[^,;.!?]{0,30}"
    r"|100 ?(?:%|percent|per cent) safe(?: with (?:us|them|him|her))?|works? (?:every|each) (?:single )?time|works? for (?:everyone|everybody)|(?:we|they|he|she|it|(?:our|the|these|this|those) [\w-]{2,16}(?: [\w-]{2,16})?) never (?:ever )?(?:loses?|miss(?:es)?|forgets?|breaks?|fails?|leaks?|mix(?:es)?|delays?|cancels?|disappoints?|double[- ]?\w+|overcharges?|runs? (?:late|out|over)|gets? (?:it|anything|things|lost|stuck)|goes? (?:wrong|off|down)|refuses?|rejects?|turns? (?:anyone|you|it) down|arrives? late|is late|are late|lets?)\b[^,;.!?]{0,30}"
    r"|(?:we|they|he|she|it|[a-z]{3,14}s|(?:our|the|these|this) [\w-]{2,16}) always (?:approve|accept|grant|win|calls? it off|arrives?|wins?|works?(?! out (?:the|both|your|which|what|how|an?|all)\b)|succeeds?|delivers?|approves?|accepts?|backs? down|gives? in|finds?|turns? up|gets? (?:it|there|through)|clears?|makes? it|pays?)\b[^,;.!?]{0,30}"
    r"|(?:can't|couldn't|won't) possibly (?:be|get|go|happen|fail|take|break)\b[^,;.!?]{0,30}|(?:will|'ll|is going to|are going to|built to|made to) last (?:forever|for ?ever|a lifetime|for life|for (?:many )?years|for decades|you (?:a lifetime|for years))|(?:nobody|no one|nothing|noone) (?:will|'ll|can|is) ever [^,;.!?]{2,50}"
    r"|(?:won't|will not|'ll not) even (?:feel|notice|remember|know|see|hurt|leave|need)\b[^,;.!?]{0,40}|(?:you're|you are|you'll be|you will be) always (?:on time|safe|covered|connected|right)\b[^,;.!?]{0,20}|can only (?:succeed|win|get better|go (?:up|well|right)|work|improve)\b[^,;.!?]{0,20}|(?:won't|will not|'ll not|will never|'ll never) (?:give|cause|bother|trouble|bite|hurt|fail|disappoint) (?:you|your|them|anyone|him|her)\b[^,;.!?]{0,30}|(?:clears?|cures?|heals?|removes?|fixes|stops?|solves?|gets rid of|kills?) (?:any|all(?! (?:along|day|night|year|the (?:time|while|way)))|every)\b[^,;.!?]{0,40}"
    r"|(?:nothing (?:on earth|in the world|whatsoever|at all|under the sun|and (?:nobody|no one))|no power (?:on earth|in the world)|(?:nobody|no one) (?:on earth|in the world)) (?:can|could|will|'ll|is going to) (?:now |ever |possibly )*(?:move|change|stop|shift|touch|delay|undo|break|take|cancel|hold|keep|prevent|get in the way)\b[^,;.!?]{0,30}"
    r"|(?:our|that|those|these|this|the \d{1,2}[:.]\d\d) (?:[\w'-]+ ){0,6}?(?:(?:is|are|'s|'re) (?:never|not ever) (?:late|delayed|cancelled|overbooked)|(?:is|are|'s|'re) always (?:on time|punctual|on the dot)|never (?:runs?|comes?|leaves?|departs?|turns? up) (?:late|behind))|(?:the \d{1,2}[:.]\d\d) is (?:never late|always on time)"
    r"|(?:you|he|she|they|we)(?:'ll be|'re|'s| will be| are| is) (?:finally |then |all )?(?:rid|free|shot) of (?!charge\b)[\w' ]{2,24}? (?:for (?:life|good|ever|all time|the rest of (?:your|his|her|their) \w+)|forever)"
    r"|no (?:risk|danger) (?:at all|whatsoever|of any kind)|impossible that (?:they|he|she|it|your|the)\b[^,;.!?]{2,40}|(?:the|our|these|those) [\w-]{2,16} (?:simply |just )(?:don't|doesn't|never) (?:get (?:stuck|lost|it wrong)|fail|break|crash|leak|go wrong)\b[^,;.!?]{0,20}|works? (?:on|for|with) (?:everybody|everyone|anyone|anybody|every (?:skin|case))"
    r"|nothing (?:gets|will get|can get|'ll get) (?:past|through) [^,;.!?]{2,30}|won't (?:hear|feel|notice) a thing|[a-z]{3,14}s never get (?:an?|any|the|your) [\w ]{2,20} wrong|(?:give|throw|find|return|sign|take|wave|let)s? (?:it|them|these|those|this|everyone|you) (?:back|out|off|through|in) every (?:single )?time|(?:they|police|[a-z]{3,12}(?:ers|ors|ists)) always (?:find|give|return|pay|win|say yes|let|agree|catch)\b[^,;.!?]{0,30}"
    r"|without (?:any |the slightest )(?:pain|trouble|problem|delay|risk|side effects?|hitch|fuss) ?(?:whatsoever|at all)|consider (?:it|that|this|(?:the|your) [\w-]{2,18}) (?:done|paid|sorted|fixed|approved|solved|settled|resolved|accepted|gone|yours)|(?:every|each) (?:one|time|single) (?:of them )?without exception"
    r"|you(?:'ll| will) never [^,;.!?]{2,40} again|won't [^,;.!?]{2,30} again (?:this|in (?:your|our|my) life|ever|for (?:years|decades))[^,;.!?]{0,12}|(?:is|are|'s) (?:all )?history(?=\W*$)"
    r")(?![\w'])"
)

# What a promise hangs on, and who is told of too loosely to tell an outcome by the verb alone.
IF = cues.compile(
    r"\b(?:if|unless|provided|as long as|in case|assuming|depending|subject to|should (?:you|it|the|that))\b"
)
OURS_TOO = frozenset(
    {"you", "it", "this", "that", "there", "which", "they", "she", "he", "link", "form", "page", "email", "invoice"}
)


def sworn(text: str) -> Iterator[tuple[int, int]]:
    """Where a "will" stands that is sworn by: "they will be 100% perfect"."""
    for mark in MARKER.finditer(text):
        if will := _SWORN.search(text, max(0, mark.start() - 24), mark.start()):
            yield will.span("will")


_SWORN = re.compile(r"(?<=[a-z])(?<!\bi)(?<!\bwe)(?P<will>'ll| will)(?: (?:be|have|all|both|also))* $")
