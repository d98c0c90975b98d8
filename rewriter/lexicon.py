"""Words as data: who belongs to the team, who does not, and how time is told. No rule stands here."""

from __future__ import annotations

# Own units: however the sentence goes, they are "we" to the customer.
_UNITS = (
    "accounting|accounts|accounts department|back ?office|bakery|billing|booking (?:desk|office)|bookings|branch|call cent(?:er|re)|"
    "cleaners|cleaning (?:crew|staff|team)|collections|complaints|compliance|content team|crew|customer (?:care|service|services|support)|"
    "data team|delivery (?:team|department)|deployment team|design team|dev(?:s| team|elopers)?|dispatch(?:er|ers)?|drivers?|editorial|"
    "engineer(?:s|ing)?(?: team)?|field team|finance(?: team| department)?|first line|floor staff|front desk|fulfil(?:l)?ment(?: cent(?:er|re))?|"
    "ground (?:crew|staff)|head office|headquarters|helpdesk|hq|housekeeping|hr|installers?|it(?= (?:team|department|dept|guys|people|desk))|"
    "kitchen(?: staff)?|lab(?:oratory)?|legal(?: team| department)?|logistics(?: team| department)?|mailroom|maintenance|management|"
    "marketing(?: team| department)?|network team|night shift|onboarding team|operations|ops(?: team)?|packers?|packing(?: team| department)?|"
    "payments? team|payroll|pharmacy|picking team|pickers?|planning(?: team)?|platform team|procurement|product team|production|"
    "purchasing|qa|quality(?: control| team)?|reception(?:ist|ists)?|renewals team|repair (?:shop|team|cent(?:er|re))|reservations(?: team| desk)?|"
    "returns(?: team| department| desk)?|sales(?: team| department| rep| reps| guy| guys| people| staff| floor)?|salesperson|salesman|salespeople|"
    "scheduling(?: team)?|second line|security(?: team)?|service (?:desk|team|cent(?:er|re))|shipping(?: team| department| guys| people)?|"
    "shop floor|store staff|staff|stock ?room|store ?room|support(?: team| desk)?|systems team|tech(?:s|nician|nicians)?(?: team)?|tech support|"
    "ticketing(?: team)?|tier (?:one|two|1|2|3)|transport(?: team| department)?|underwriting|verification team|warehouse(?: team| staff| guys| people)?|"
    "web(?:site)? team|workshop"
)
_PEOPLE = (
    r"(?:previous |last |other |first |earlier |new |junior )?(?:agent|rep|representative|colleague|colleagues|co-?worker|co-?workers|"
    r"advis[eo]r|assistant|clerk|cashier|manager|supervisor|boss|intern|trainee|temp|team ?mate|employee|person|guy|guys|lady|operator|waiter|waitress)"
    r"(?: (?:who|that) (?:you (?:spoke|talked|chatted) (?:to|with)|handled|helped|served|took|answered|dealt)[^,.]{0,30})?"
)
_TAIL = r"(?:'s)?(?: (?:team|department|dept|guys|people|folks|staff|crew|side|desk|office))?"
_IN_UNIT = rf"(?: (?:in|at|from|on) (?:the |our )?(?:{_UNITS}))?"
UNIT = (
    rf"(?:(?:the|our|my|your|one of our|someone in|somebody in|some|those|these|that) )?"
    rf"(?:(?:{_UNITS}){_TAIL}|{_PEOPLE}{_IN_UNIT}|other (?:department|team|office|shift)|day shift|night shift)"
)

# Outside parties: partners, suppliers, authorities. We own only the sorting out, never their act.
OUTSIDE_HEAD = (
    "airline|airport|agency|amazon|apple|app store|authorities|bank|building manager|card (?:issuer|company|provider)|carrier|city|"
    "council|contractor|courier(?: company| service| driver)?|credit bureau|customs|delivery (?:company|partner|service|firm|driver|guy)|"
    "dealer|dealership|developer of the app|dhl|distributor|dpd|embassy|evri|factory|fedex|freight company|gls|google|government|"
    "grid operator|haulier|hermes|hospital|hosting (?:company|provider)|hotel|insurer|insurance company|internet provider|isp|"
    "landlord|lender|local council|mail(?:man| carrier)?|manufacturer|maker|marketplace|merchant|microsoft|ministry|network operator|operator|"
    "parcel (?:company|service|firm)|partner|payment (?:processor|provider|company|gateway)|paypal|post office|postal service|postman|"
    "provider|publisher|railway|registrar|restaurant|retailer|royal mail|seller|shipper|shipping (?:company|partner|carrier|line)|shop|"
    "stripe|subcontractor|supplier|tax office|third[- ]party|tour operator|travel agent|ups|usps|utility company|vendor|venue|visa office|"
    "wholesaler|water company|power company|weather service|host"
)
OUTSIDE = (
    rf"(?:(?:the|our|your|a|an|some|this|that) )?(?:(?:local|external|outside|third[- ]party|own) )?(?:{OUTSIDE_HEAD})"
    r"(?:'s)?(?: (?:driver|people|guys|side|system|staff|team|depot))?"
)

# What somebody owed and owes no more: "the fee was waived", "the account was written off".
RELIEVED = (
    r"(?:(?:debts?|fees?|charges?|fines?|penalt(?:y|ies)|surcharges?|arrears|balance|(?:claim|case)s? against you)(?: (?:for|of|on|with|from) (?:the |your )?[\w£$€.]+(?: [\w£$€.]+)?)? (?:(?:was|were|is|are|has been|have been|'s been) )(?:now |already |just |fully |all )*(?:written off|waived|reversed|cancelled|canceled|dropped|wiped|cleared|refunded|credited|taken off|removed|struck off|lifted|deleted)"
    r"|(?:accounts?|bills?|invoices?|amounts?|sums?|rest|it)(?: (?:for|of|on|with|from) (?:the |your )?[\w£$€.]+(?: [\w£$€.]+)?)? (?:was|were|is|are|has been|have been|'s been) (?:now |already |just |fully |all )*(?:written off|waived|wiped))"
)

# A sum with its currency.
MONEY = r"(?:[£$€] ?\d[\d.,]*\d|[£$€] ?\d|\d[\d.,]* ?(?:pounds?|quid|euros?|dollars?|€|£))"

# Kin, as customers name them.
_MOTHERS = "mother|mum|mom|nan|gran|granny|grandmother|grandma"
_FATHERS = "father|dad|grandfather|grandad|granddad|grandpa"
ELDERS = f"{_MOTHERS}|{_FATHERS}"
HER_KIN = f"{_MOTHERS}|wife|daughter|sister|girlfriend|granddaughter|aunt"
HIS_KIN = f"{_FATHERS}|husband|son|brother|boyfriend|grandson|uncle"
LITTLE_ONE = "baby|toddler|kid|child"
KIN = f"{HER_KIN}|{HIS_KIN}|{LITTLE_ONE}"

# By how many letters two words are of one root: "penalised" and "penalty"; where one is cut short, "wed" and "Wednesday".
ROOT, SHORT_ROOT = 5, 3
# What is charged on top of the thing itself.
TAX, CARRIAGE, FEE = "vat|(?:sales )?tax(?:es)?", "postage|shipping|delivery|p&p|carriage", "fees?"
# On which side of a line: of a figure, of a time, and how far at the least or the most.
OVER, UNDER = (
    "over|above|older than|longer than|more than",
    "under|below|younger than|shorter than|fewer than|less than",
)
AFTER, BEFORE = "after|later than", "before|earlier than"
FROM, UNTIL = "from|as of", "until|till?"
AT_LEAST, AT_MOST = "at least|at the least|a minimum of", "at most|at the most|a maximum of|up to"
OR_MORE, OR_LESS = "or (?:more|over|older|longer|later)", "or (?:less|fewer|under|younger|shorter|earlier)"

UP_TO_TEN = "one|two|three|four|five|six|seven|eight|nine|ten"
UP_TO_TWELVE = f"{UP_TO_TEN}|eleven|twelve"
NUMBER_WORD = f"{UP_TO_TWELVE}|fifteen|twenty|thirty|sixty|ninety|a|an|a few|a couple of|couple of"
DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
CUT_DAY = "mon|tue|wed|thu|fri|sat|sun"  # how a day and a month begin
CUT_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
# When there still is room: "Friday at 6 has two places", "the morning class still has a few seats".
_PLACES = r"(?:places?|spaces?|slots?|seats?|spots?|tables?|rooms?|tickets?|appointments?)"
_SOME = rf"(?:\d{{1,2}}|{NUMBER_WORD}|some|plenty of|lots of)"
PLACES_LEFT = (
    rf"(?:(?:{DAY}s?|tomorrow|next week|[ap]m|\d|noon) (?:still |now )?(?:has|have|got) (?:still )?{_SOME} (?:\w+ )?{_PLACES}"
    rf"|(?:one|class|session|group|course|mornings?|afternoons?|evenings?) (?:(?:still|now) (?:has|have|got) {_SOME} (?:\w+ )?{_PLACES}|(?:has|have|got) {_SOME} (?:free|open|spare) {_PLACES}|(?:has|have|got) {_SOME} {_PLACES} (?:left|free|open)))"
    r"\b(?!,? (?:and|but) (?:all|both|they|\w+ (?:are|were))\b)"
)
SHORT_DAY = "(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)"  # as a hasty hand writes it
PREPOSITION = (
    "(?:to|for|with|at|in|on|by|of|from|until|till|before|after|under|over|since|about|without|than|within|per)"
)
MONTH = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
UNIT_OF_TIME = (
    "minutes?|mins?|hours?|hrs?|days?|(?:business|working) days?|weeks?|months?|years?|nights?|mornings?|shifts?"
)
LIMB = "(?:ankle|leg|arm|wrist|foot|knee|hip|back|shoulder|hand|finger|thumb|toe|collarbone|elbow|nose|tooth|achilles)"
FLAWED = "(?:wrong|missing|broken|cracked|damaged|duplicate|double|estimated|dirty|late|empty|dead|burnt|failed|cancelled|missed|lost|faulty|torn|incorrect|old)"
# What a thing is that wears somebody down.
WEARING = (
    "hard|tough|wearing|tiring|draining|trying|exhausting|difficult|rotten|grim|horrible|awful|painful|stressful|frightening|scary|upsetting|maddening|infuriating|"
    "frustrating|annoying|worrying|distressing|bad|miserable|a strain|unpleasant|no fun|no joke|a pain|a nuisance|a let-?down|alarming|unsettling|confusing"
)
# A case put by its verb alone: "should a clasp be broken".
SHOULD = r"should (?:you|we|it|he|she|they|there|this|that|these|those|the|an?|your|our|his|her|its|their|my|any\w*|some\w*|no|nothing|none|one|another|either)"
# "Once it is in" puts a case; "once as goodwill", "once more" counts.
COUNTED_ONCE = "as|more|only|before|already|out|for|because|due|but|again|under|within|during"
ONCE = rf"once(?! (?:{COUNTED_ONCE})\b)"
# How a question begins, with its mark or without.
ASKING = "can|could|do|does|did|is|are|was|will|would|may|how|what|where|when|who|which|why"
# How a guess begins, and the words that may stand within it too.
LIKELY = "probably|likely|most likely|presumably|perhaps|maybe|possibly|no doubt"
I_GUESS = "i (?:guess|suppose|expect|imagine|assume|reckon|suspect|bet)(?: that)?"
# A time that somebody can hold us to. Vague words ("soon") are none.
TIME = (
    rf"\b(?:(?:by|on|at|before|after|from|until|till|since|around|about|this|next|last|every)\s+(?:the\s+)?(?:end of (?:the )?(?:day|week|month|business)|"
    rf"{DAY}|(?:{MONTH})\b(?: \d{{1,2}})?|noon|midday|midnight|morning|afternoon|evening|tonight|tomorrow|weekend|week|month|lunch(?:time)?|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?:[:.h]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|o'clock|{MONTH})?)"
    rf"|(?:with)?in(?:side)?\s+(?:the (?:next|coming)\s+)?(?:about |around |roughly |under |up to |at most |less than )?(?:\d{{1,4}}(?:\s?(?:-|–|to|or)\s?\d{{1,4}})?|{NUMBER_WORD})(?: or (?:two|three|so|\d))?[\s-]+(?:{UNIT_OF_TIME})"
    rf"|(?:\d{{1,4}}(?:\s?(?:-|–|to|or)\s?\d{{1,4}})?|{NUMBER_WORD})[\s-](?:{UNIT_OF_TIME})"
    rf"|today|tonight|tomorrow|eod|eow|{DAY}|\d{{1,2}}[:.]\d\d|\d{{1,2}}\s?(?:a\.?m\.?|p\.?m\.?)|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{MONTH})|(?:{MONTH}) \d{{1,2}}|\d{{1,2}}[./]\d{{1,2}}[./]?(?:\d{{2,4}})?"
    r"|fortnight|overnight|in an hour|half an hour)\b"
)
VAGUE_TIME = (
    r"\b(?:soon(?:ish)?|shortly|asap|as soon as (?:possible|(?:we|i|they|he|she) (?:can|possibly can))|in due (?:course|time)|right away|before (?:too )?long|at (?:some|a later) (?:point|stage|date|time)|some ?time(?! (?:today|this|on|in|between|before|tomorrow))|some day|someday|"
    r"(?:when(?:ever)?|once|as and when|as soon as) (?:we|i|they|he|she|someone|somebody) (?:can|have (?:a (?:chance|minute|moment|slot|sec|second|spare [a-z]+|free [a-z]+)|time|got time)|(?:get|find|has|gets|finds|have) (?:a (?:chance|minute|moment|sec|second|mo|gap|spare [a-z]+|free [a-z]+)|time)|get (?:to it|(?:round|around) to (?:it|that|this))|find (?:a|the) (?:time|minute|moment))|(?:when(?:ever)?|once|as soon as) (?:there(?:'s| is) (?:a (?:gap|chance|moment|minute|lull|second|quiet [a-z]+|free [a-z]+|spare [a-z]+)|time|capacity|room)|(?:things|it|work|the (?:rush|queue|queues|backlog|phones?|shop|office|season)) (?:calms?|quietens?|settles?|slows?|dies?|eases?|gets? (?:quieter|calmer|better))(?: down| off| up)?)|"
    r"eventually|in a (?:bit|while|little while|moment|sec(?:ond)?|jiffy|few moments)(?! of)|momentarily|presently|sooner or later|in the (?:near|coming|not[- ]too[- ]distant|foreseeable) future|(?:one of|in) (?:the|our) (?:coming|next|future|upcoming|later) (?:releases|updates|versions|patches|batches|deliveries|rounds)|in (?:a|the|an) (?:future|upcoming|coming|later) (?:release|update|version|patch|batch|build)|"
    r"at (?:your|our|the|their) (?:very )?earliest (?:convenience|opportunity|possible)|at the first opportunity|any (?:day|time|minute|moment|second) now|one of these days|(?:won't|shouldn't|not|isn't going to) (?:be |take )?(?:too |very |that |so |much |all that )?(?:much )?long(?:er)?(?: now)?|(?:won't|shouldn't|isn't going to) (?:be|take) (?:ages|forever|an age|a lifetime|too bad)|not long now|(?:won't|shouldn't) be (?:too |very )?far off|down the (?:line|road|track)|"
    r"on (?:its|the|his|their|her) way(?= (?:soon|shortly))|(?:with|in) (?:the )?fullness of time|with time|in good time|later on)\b"
)
