"""Words that promise: certainty, outcomes nobody here decides, absolutes, and what takes them back. No rule stands here."""

from __future__ import annotations

from rewriter import cues
from rewriter.lexicon import DAY, MONTH, NUMBER_WORD, OUTSIDE, UNIT, UNIT_OF_TIME

# Certainty that nothing but the agent's word stands behind.
STRONG = (
    r"(?:100 ?%|one hundred percent|hundred percent|a hundred percent)(?: (?:guaranteed|certain|sure|positive|promise|definite|definitely|going to))?"
    r"|(?:i(?: can| do| will|'ll)? )?(?:fully |absolutely |totally |personally )?guarantee(?: you)?(?: it| that| this)?\b|(?:(?:that's|it's|is) )?(?:absolutely |fully |totally |100 ?% )?guaranteed\b|(?:that's |it's )?(?:a|my|our) (?:personal )?guarantee\b"
    r"|without (?:fail|(?:a |any )?doubt)|(?:there's |have )?no (?:doubt(?: about (?:it|that))?|question about it|ifs?,? (?:and |or |no )?buts?)|mark my words|(?:i|we) swear\b|(?:i|we) give you my word|you have (?:my|our) (?:word|promise)|you've (?:got )?(?:my|our) word|(?:i|we) give you (?:my|our) word|my word(?: of hono(?:u)?r)?(?: on it)?|cross my heart"
    r"|(?:you can )?(?:count|bank|bet) on (?:it|that|me|us)\b|trust me|believe me|take my word for it|come what may|no matter what|set in stone|fool ?proof|(?:a )?(?:sure|safe) (?:thing|bet)|dead certain"
)
PROMISE = r"(?:(?:i|we)(?: can| do|'ll| will| hereby)? (?:solemnly |personally )?)?promise(?: you)?(?: that)?\b|(?:that's |it's )?(?:a|my|our) promise\b|(?:pinky )?promise[ds]?\b"
WEAK = (
    r"definite?ly|definatly|definetly|defo|certainly|undoubtedly|unquestionably|absolutely|for (?:sure|certain)|surely|rest assured(?: that)?|(?:please )?be assured(?: that)?|(?:i|we)(?: can|'d like to| want to|'ll| will)? (?:re)?assure you(?: that)?"
    r"|(?:i'm|we're) (?:absolutely |completely |totally |very |quite |pretty |fully )?(?:certain|positive|sure)(?: that)?|no worries,? it"
)
MARKER = cues.compile(rf"(?<![\w'-])(?:(?P<strong>{STRONG})|(?P<promise>{PROMISE})|(?P<weak>{WEAK}))(?![\w'-])")
DENIED = cues.compile(
    r"(?:\b(?:can't|couldn't|don't|didn't|won't|wouldn't|isn't|aren't|wasn't|not|never|nobody|no one can|unable to|no|hard to|difficult to|impossible to|without|rather than|instead of|neither|nor|hardly|hesitate to|nothing(?: is|'s)?|before (?:i|we)|whether|if|until|would love to|wish (?:i|we) could|too early to|"
    r"able to)\b(?: (?:be|have|want to|able to|like to|going to|make|give|say|know|tell you|ever|always|any|a|an|you|yet|fully|absolutely|it|that|this|offer|know it|see|it's|is|to|be able to|in a position to|wanted to|even|really|personally|honestly)){0,5}[ -]?$)"
)
TERMS = cues.compile(
    r"100 ?% (?:cotton|wool|silk|linen|natural|recycled|organic|leather|free|off|vegan|secure|safe|refundable|compatible|of (?:the|your|our)|polyester|juice|cashback|match|waterproof|renewable|discount|money|pure|online|more|less|charged|battery|full|credit|refund|deposit|bonus|electric|genuine)"
    r"|\b(?:free of charge|(?:life ?time|money[- ]back|price(?:[- ]match)?|service|satisfaction|\d+[- ](?:year|month|day)|product|manufacturer'?s?|our|your|the|this|extended|limited|best price|quality|warranty or|low price|return|comfort|a|any|baggage) guarantees?\b(?! (?:it|that|you)\b)|guarantee(?:s|d)? (?:period|card|terms|claim|certificate|of origin|for (?:two|three|\d+)|covers?|is valid|runs|voucher|form|number|department|policy|conditions|page|seal))"
    r"|\b(?:under|in|out of|still (?:in|under)|within|covered by(?: (?:the|our|a))?|has a|have a|with a|comes with a|comes with) guarantee|battery (?:is |at )?(?:at )?100 ?%|at 100 ?%|(?:charge|charged|up|from|to|of|by|gets|reaches|until|than) 100 ?%|guaranteed (?:next[- ]day|same[- ]day|for (?:two|three|five|ten|\d+) (?:years?|months?)|minimum|rate|price|interest|income|late checkout)|money back guaranteed|satisfaction (?:is )?guaranteed"
)
# What takes a flat outcome back.
HEDGE = cues.compile(
    r"\b(?:should|expect\w*|aim\w*|usually|normally|typically|generally|mostly|often|sometimes|estimat\w+|scheduled?|due|planned|plans? to|planning|according to|likely|probabl[ey]|hopefully|hop(?:e|es|ed|ing)|tr(?:y|ies|ying)|might|may(?! \d)|could|would|"
    r"can|approx(?:imately)?|around|about|roughly|ideally|in theory|fingers crossed|all being well|all goes well|if all|most (?:orders|parcels|likely|cases|of)|supposed|on track|forecast|predict\w*|intend\w*|target\w*|think|believe|guess|reckon|feel|looks? (?:like|as)|look(?:s|ing) set|seems?|appears?|as far as|"
    r"at the latest|tracking|tracker|perhaps|maybe|possibly|potentially|subject to|depend\w*|up to|latest (?:update|estimate|scan|status|news)|shows?|showing|says?|told (?:me|us)|confirm(?:s|ed)|informed|inform(?:s)? (?:me|us)|advis(?:ed|es)|quoted?|projected|anticipat\w*|plan is|goal|ask(?:ed|ing)?|chance|barring|unless|provided|assuming|as long as|want|need|like to|booked|booking|reserved|reservation|appointment|confirmed|slot|timetable|announced|listed|eta|etas|see that|"
    r"the latest)\b"
)
CONDITION = cues.compile(
    r"\b(?:if|unless|once|when|whenever|as soon as|provided|as long as|until|in case|assuming|should (?:you|it|the|that)|after|subject to|depending)\b"
)
POINT = (
    rf"(?:(?:by|on|at|before|from|until|this|next|first thing|later|around)\s+(?:the\s+)?(?:end of (?:the )?(?:day|week|month|business)|{DAY}|(?:{MONTH})\b(?: \d{{1,2}})?|noon|midday|midnight|morning|afternoon|evening|tonight|today|tomorrow|weekend|week|month|lunch(?:time)?|christmas|easter|\d{{1,2}}(?:st|nd|rd|th)?(?:[:.h]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|o'clock|{MONTH})?)"
    rf"|(?:with)?in (?:the (?:next |coming )?(?:hour|day|week|few (?:hours|days|minutes|weeks))|(?:\d{{1,3}}|{NUMBER_WORD}|half an)[ -](?:{UNIT_OF_TIME}|hour))|today|tonight|tomorrow|eod|eow|{DAY}|\d{{1,2}}[:.]\d\d|\d{{1,2}}\s?(?:a\.?m\.?|p\.?m\.?)|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{MONTH})|(?:{MONTH}) \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}[./]\d{{1,2}}[./]?(?:\d{{2,4}})?|overnight|the (?:next|following) (?:day|morning)|in no time|instantly|immediately|right away|in time(?: for [\w ']{2, 25})?)"
)
RANGE = cues.compile(
    rf"\b(?:business|working) days?\b|\d{{1,3}}\s?(?:-|–|to|or|and)\s?\d{{1,3}}\s?(?:{UNIT_OF_TIME}|am|pm)\b|\b(?:two|three|five|seven) (?:to|or) (?:three|four|five|seven|ten|fourteen) |\bbetween\b|\bup to\b|\bat (?:the )?latest\b"
)

# Whose doing a predicate is.
_GOODS = (
    r"parcel|package|order|delivery|shipment|item|replacement|goods|letter|mail|post|box|sofa|bed|table top|phone|laptop|part|spare part|card|new card|money|cash|refund|payment|transfer|cashback|credit|deposit|visa|passport|permit|claim|application|request|appeal|loan|mortgage|bug|issue|problem|fault|error|glitch|outage|app|site|website|"
    r"page|system|service|internet|connection|line|signal|network|power|water|heating|account|login|feature|update|patch|download|sync|email|file|data|luggage|bag|bags|suitcase|baggage|keys?|tickets?|voucher|stock|device|machine|printer|router|boiler|car|bike|title|game|server|servers|everything|all of it|all of this|whole thing|noise|leak|delay|queue|strike|results?|tests?|documents?|certificate|licen[cs]e|subscription|warranty claim|insurance claim|dispute|chargeback|gift|present|flowers|cake|dress|suit|shoes|boots|coat|jacket|lamp|kettle|fridge|washer|oven|tv|screen|cot|crib|pram|mattress|desk|chair|books?|toys?|medication|prescription|glasses|lenses"
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
RECEIVE = r"(?:have (?:it|them|this|that|everything|(?:your|the|ur) [\w' -]{2,30}?)|get (?:it|them|this|that|everything|(?:your|the|ur) (?:[\w'-]{1,16} ){0,2}?(?:parcel|package|order|delivery|money|refund|cash|item|replacement|bag|bags|luggage|visa|passport|card|account|internet|power|signal)(?: back)?)|receive (?:it|them|this|that|everything|(?:your|the|ur) [\w' -]{2,30}?)|be (?:back )?(?:online|up and running|connected|in the air|home|on your way|reimbursed|approved|accepted)|see (?:it|the money|your money|the refund)|love it|notice no)"
DECIDE = r"(?:deliver|bring|drop|approve|grant|accept|release|reimburse|pay|refund|cover|credit|agree|clear|let|return|fix|restore|repair|process|send)"
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
    rf"(?<![\w'])(?P<subject>{THING})\s+(?:(?:definitely|certainly|absolutely|always)\s+)?(?P<verb>arrives?|lands?|comes?|gets? (?:there|here|to you)|reaches you|is (?:there|here|with you|back|fixed|delivered|gone|over)|are (?:there|here|with you))"
    rf"(?: (?:at|on|in|to) your (?:\w+))?\s+(?P<time>(?:on |by )?{POINT})(?![\w'])"
    rf"|(?<![\w'])(?P<its>it|that)'s\s+(?P<there>there|here|with you|back|fixed|arriving|coming)\s+(?P<itime>(?:on |by )?{POINT})(?![\w'])"
)
CHOPPED = cues.compile(
    rf"^\W*(?:(?:yes|yep|ok|okay|sure|dont worry|don't worry|no worries|sorry|relax|so|well)[, ]+){{0,2}}(?P<frag>(?P<be>will be |be )?(?P<state>there|here|with you|arrives|arriving|be delivered|will arrive|will deliver|will be delivered|at your door|back(?: up| online)?|fixed|sorted|resolved|solved|gone|in your account)\s+(?:again )?(?:by |on )?(?P<at>{POINT}))(?P<rest>[^\w]*(?:dont worry|don't worry|promise|no worries|relax|trust me|mate)?\W*)$"
)
POINT_RE = cues.compile(rf"(?<![\w']){POINT}(?![\w'])")
BOOKED = cues.compile(
    r"\b(?:table|appointment|room|visit|slot|reservation|booking|interview|meeting|class|lesson|ticket is booked|flight|train|bus|ferry|coach|show|concert|movie|store|shop|office|branch|sale|webinar|technician|plumber|engineer|installer|fitter|boarding|departure|event|opening hours|open)\b"
)

# Absolutes: never, always, every time.
_EVIL = r"(?:it|this|that|these|those|they|such (?:a |an )?(?:thing|mistake|error|delay|mix-?up)s?|the same (?:thing|mistake|error|problem)|(?:a|the|any) (?:mistake|mix-?up|error|problem|issue|delay|thing)s? like (?:this|that|these)|(?:something|anything|nothing) like (?:this|that)|the (?:problem|issue|error|delay|mistake|fault)|your (?:problem|issue)s?)"
_NEVER = r"(?:'ll never(?: ever)?|\s+will never(?: ever)?|\s+never|\s+won't(?: ever)?|\s+will not ever|(?:'s|\s+is|'re|\s+are) (?:not|never) (?:ever )?going to|\s+(?:isn't|aren't) (?:ever )?going to|\s+doesn't|'ll not|\s+don't|\s+won't be)"
ABSOLUTE = cues.compile(
    rf"(?<![\w'])(?:{_EVIL}{_NEVER} (?:be )?(?:happen(?:ing)?|occur(?:ring)?|repeat(?:ed|ing)?(?: itself)?|be repeated|recur|take place|come (?:up|back)|go wrong|be (?:an issue|a problem)|return|fail|break|arise)(?P<again>,? (?:to you |with us |here )?(?:ever again|again|ever|twice|in (?:the )?future|anymore|any more|a second time|next time))*"
    r"|(?:it |this |that )?(?:will |'ll )?(?:never(?: ever)?(?: ever)?|won't(?: ever)?)(?: happen| occur| repeat)(?:,? (?:again|ever|ever again|in (?:the )?future|twice|next time))+"
    r"|nothing (?:like (?:this|that) )?(?:will|can|'ll) (?:ever )?(?:go wrong|happen again|fail)(?: again)?"
    r"|you(?:'ll| will) never(?: ever)? (?:again )?(?:have|see|get|experience|face|need|hear|wait|deal|worry|encounter|be (?:charged|let down|disappointed|late))\b[^,;.!?]{0,50}"
    r"|you won't (?:ever )?(?:have|see|get|experience|face|encounter|run into|notice) (?:this|that|any|another|a single|more|such|these)(?: (?:more|further|other|kind of|sort of))? ?(?:problem|issue|trouble|delay|error|glitch|fault|hiccup|thing|outage)?s?(?: (?:like this|again|ever|ever again|anymore|any more|in future|in the future|from now on|with (?:us|it)))+"
    r"|(?:there (?:will|'ll) (?:be|never be) )?(?:absolutely )?(?:no|zero|any)(?: more| further)? (?:issues?|problems?|troubles?|delays?|errors?|hiccups?|mistakes?|downtime|outages?|surprises)(?: (?:at all|with (?:us|it)))? (?:ever(?: again)?|again|from now on|from here on|going forward|in (?:the )?future)"
    r"|(?:will|'ll|we|it|they|that|this|he|she|service|system|app) never (?:let(?:s)? you down|fails?(?: (?:you|us))?|go(?:es)? (?:down|wrong)|breaks?|disappoints? you|make(?:s)? (?:a )?mistakes?|crash(?:es)?|be late(?: again)?|happens? again|lose[s]? (?:a )?(?:parcel|package|order)s?)(?: again)?"
    r"|(?:it|this|that|they|we|i|your [\w-]{2,16}|our [\w-]{2,16}|the [\w-]{2,16})(?:'ll| will) always (?:work|be (?:on time|there on time|perfect|right|available|delivered|up|safe|correct)|arrive|deliver|run|go|come|succeed)[^,;.!?]{0,30}"
    r"|we always (?:deliver|arrive|ship|answer|reply|get it right|are on time)(?: (?:on time|in time|perfectly|within [\w ]{1,20}|the (?:same|next) day))"
    r"|(?:(?:it|this|that|they|your [\w-]{2,16}|our [\w-]{2,16}|the [\w-]{2,16})(?:'ll| will)?|will|'ll) (?:work|works|arrive|arrives|be (?:on time|right|perfect|fine)|run|runs)(?: [\w']{2,12}){0,2} every (?:single )?(?:time|day)"
    r"|(?:this|that|it)(?:'s| is|'ll be| will be) the (?:very )?last time(?: (?:this|that|it|anything)\b[^,;.!?]{0,30})?"
    r"|(?:all (?:of )?|every one of )your (?:problems|issues|troubles|worries) (?:will|'ll|are going to) (?:be (?:gone|over|solved|fixed|resolved|a thing of the past)|disappear|vanish|go away)"
    r"|(?:from now on|going forward|from here on),? (?:everything|it|all|your [\w-]{2,16})(?:'ll| will) (?:be|run|work|go) (?:perfect(?:ly)?|fine|smooth(?:ly)?|on time|flawless(?:ly)?|great|right)"
    r"|100 ?% of the time|zero downtime|(?<=^)never(?:,)? (?:ever )?again\b(?! (?:will|do|have|to|ask|say|would|the))|no chance of (?:it|this|that) happening again"
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
