"""Words that turn a problem away from our door without a culprit who does something: it left here fine, that's how they
sent it, I only type the letters, somebody at yours will have it.

Each construction tells whom it points at, how it is mended, and what else must hold.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from rewriter import cues
from rewriter.lexicon import OUTSIDE, UNIT

# A problem may stand open; and nothing is done about it; and nothing at all is; and "they" have been named.
Gate = Literal["uneasy", "uncured", "barren", "named"]


class Deflection(NamedTuple):
    """A way of pointing elsewhere."""

    kind: str  # colleague, partner, customer, not-us
    how: str
    gate: Gate
    said: re.Pattern[str]


_HOME = r"(?:place|house|home|flat|office|end|side|address|company|building|family|lot|kids?|children|team|people|household|school|desk|reception|firm|staff|\w+ (?:house|office|team|department|desk|building))"
_OF_YOURS = (
    rf"(?:(?:some(?:one|body)|any(?:one|body)|one|a person|a friend|a neighbou?r|a colleague|a flatmate|a relative|a guest|people|the \w+) (?:at|in|from|of|on|over at) (?:your (?:own )?{_HOME}|yours)|"
    r"(?:one|some|any) of your (?:own )?(?:\w+ )?\w+|"
    r"your (?:own )?(?:\w+ ){0,2}?(?:concierge|porter|doorman|caretaker|neighbou?rs?|kids?|children|son|daughter|wife|"
    r"husband|partner|flatmate|housemate|roommate|landlord(?:'s \w+)?|landlady|builders?|electrician|plumber|cleaner|"
    r"nanny|babysitter|dog|cat|guests?|admins?|administrator|it (?:people|team|department|guy)|colleagues?|assistant|"
    r"secretary|accountant|it(?= (?:must|has|have|probably|will|did|'ll))|browser|phone|router|firewall|antivirus|"
    r"computer|laptop|card|wi-?fi|spam filter|tablet|reception(?:ist)?|staff|team|people|lot|school|designer|"
    r"architect|bank|isp|provider|office|family|household|firewall|mother|father|mum|dad|brother|sister|friend|lawyer|"
    r"solicitor|broker|agent))"
)
_LIKELY = r"(?:will have|'ll have|must have|must've|must of|has probably|have probably|probably|most likely|likely|has to have|presumably|surely|no doubt|evidently|has apparently|apparently)"
_GUESS = r"(?:must be|must've been|must have been|has to be|will be|'ll be|it's|its|that's|sounds like|looks like|i (?:can only |would |'d )?(?:assume|guess|bet|reckon|suspect|imagine|suppose|think|presume)|my (?:guess|bet) is|probably|most likely|chances are|so) (?:you or )?(?:that )?(?:it's |it was |it is )?(?:probably |just |most likely |simply |actually )*"
_FINE = r"(?:fine|hot|warm|ok|okay|intact|perfect|complete|sealed|working|undamaged|unbroken|fresh|clean|correct|in (?:perfect|good|one|working|mint|top) \w+|in date|on time|in time|as (?:ordered|agreed|it should|planned|new)|spotless|frozen|dry|at \d+ ?(?:degrees|c|°)?)"
_TELLS = r"(?:sent|gave|wrote|typed|entered|spelled|spelt|filled|put|supplied|submitted|passed|recorded|quoted|listed|registered|noted|drew|measured|keyed|handed|ordered|booked|provided|told)"

# Who stands between the customer and what they want, and is theirs; what they do.
GATEKEEPER = r"(?:bank|card (?:issuer|company|provider)|isp|internet provider|employer|insurer|phone company|landlord|network|provider|agency|travel agent)"
BLOCKING = r"(?:blocking|stopping|refusing|declining|holding)"

_SOMEBODY = rf"(?:(?:(?:the|our|your|their|these|those|that|this) )?(?:{OUTSIDE}|{UNIT})|(?:the|these|those|that|our) (?:[\w-]+ )?(?:guys|people|lot|folks?|bunch|clowns|cowboys|drivers|handlers)|they|he|she)"
_MOSTLY = r"(?: (?:always|really|just|all|so|notoriously|often|usually|a bit|pretty|very|generally|quite|sometimes|constantly|honestly|absolutely|completely|currently|frankly|never|simply|known to be|famously))*"
_POOR = r"(?:useless|hopeless|rubbish|terrible|awful|dreadful|appalling|incompetent|unreliable|lazy|clueless|disorgani[sz]ed|chaotic|sloppy|careless|overpaid|(?:in chaos|chaos|a mess)(?=\W*$| (?:today|tonight|right now|at the moment|this|these|again)\b)|a (?:complete |total |bit of a |real |absolute |right )?(?:nightmare|joke|disaster|shambles|disgrace|lottery|law unto themselves|pain(?: in the \w+)?)|hit (?:and|or) miss|not (?:the (?:best|fastest|quickest|most reliable|brightest|sharpest)|great|brilliant|very good|exactly (?:fast|quick|reliable|known)|known for|much use|any good)|no (?:good|use|help)|the worst|known for (?:it|this|that|losing)|all over the place|a bunch of)"

_NAMES: tuple[tuple[str, str, Gate, tuple[str, ...]], ...] = (
    (
        "partner",
        "source",
        "uneasy",
        (
            rf"\b(?:it's|that's|its) (?:all |clearly |just )?(?:the |our )?(?:{OUTSIDE}|{UNIT})s? (?:own )?(?:mistake|fault|error|doing)\b",
        ),  # typed without its mark
    ),
    (
        "partner",
        "habit",
        "named",
        (
            rf"\b{_SOMEBODY}(?:'re|'s| are| is| were| was| have been| has been|'ve been){_MOSTLY} {_POOR}\b",
            rf"\b{_SOMEBODY}(?:'re|'s| are| is)(?: (?:just|really|so|all))* (?:always|notoriously|usually|constantly|never|forever|famously|so|often)(?: (?:so|very|a bit|pretty))? (?:slow|"
            r"late|on time|wrong|behind|losing|messing|forgetting|like (?:this|that)|this (?:slow|bad)|"
            r"that (?:slow|bad))\b",
            rf"\b(?:they|he|she|(?:(?:the|our|your|their) )?(?:{OUTSIDE}|utility|ops))(?:'re|'s| are| is)(?: (?:just|very|so|really|a bit|pretty|quite|too|rather|currently|known to be))* slow(?=\W*$|"
            r",|"
            r" (?:this (?:year|month|week|summer|winter|time)|at the moment|right now|these days|today|lately|with (?:these|this|that|it|them))\b)",
            rf"\b(?:{UNIT}|{OUTSIDE})(?:'s| is| are|'re) (?:always |really |all |usually |often )*(?:the (?:problem|issue|culprit|bottleneck|weak link)|to blame|at fault)\b|"
            rf"\b(?:{UNIT}|{OUTSIDE}|it) (?:hasn't|haven't|still hasn't|still haven't) (?:fixed|sorted|done|finished|"
            r"updated|sorted out) (?:their|its|his|her) (?:own )?(?:end|side|part|bit|job|half|system)\b",
            rf"\b{_SOMEBODY} (?:(?:don't|doesn't) always know|"
            r"(?:don't|doesn't) (?:even )?(?:care|bother|think|listen|read (?:anything|them|the \w+)|know (?:what they're doing|anything|a thing|better))|"
            r"(?:never|hardly ever|rarely) (?:know|knows|answers?|listens?|reads?|pick up|picks up|tells? us|checks?|looks?|repl(?:y|ies)|gets? (?:it|anything) right|does (?:it|that) right))\b",
            r"\bthe (?:post|mail|postman|baggage handlers?|couriers?|carriers?|drivers?) (?:just |simply |only |always |usually )*(?:throws?|"
            r"chucks?|loses?|breaks?|drops?|kicks?|tosses?|bashes?|"
            r"treats?) (?:it|them|things|stuff|everything|parcels|boxes|bags|packages)\b",
        ),
    ),
    (
        "colleague",
        "source",
        "barren",
        (
            rf"^\W*(?:sorry,? |well,? |but )?{UNIT} (?:wrote|made|set|decided|chose|did|picked|approved|designed|sent|printed|booked|agreed|ordered|wanted) (?:that|this|it|those|them)(?: one)?\W*$",
        ),
    ),
    (
        "partner",
        "habit",
        "uneasy",
        (
            r"\b(?:they|he|she) (?:always |just |constantly |keep )?(?:loses?|losing|breaks?|breaking|damages?|damaging|"
            r"forgets?|forgetting|mess(?:es)? up|messing up|ruins?|"
            r"ruining) (?:everything|things|stuff|half (?:the|of the|of) \w+|all (?:the|our|the time) ?\w*)\b",
            rf"\b(?:it's|its|that's|must be|probably|it'll be|will be) your (?:own )?{GATEKEEPER} (?:{BLOCKING}|being|not|that|who|which|messing|dragging)\b",
        ),
    ),
    (
        "customer",
        "guess",
        "uneasy",
        (
            rf"(?<!to )(?<!for )(?<!of )(?<!from )(?<!with )\b{_OF_YOURS} {_LIKELY} (?!need|want|be\b|get\b|see\b|tell|know)[a-z]+",
            rf"\b{_GUESS}(?:something |one |down to |due to |caused by )?(?:that )?{_OF_YOURS}(?: (?:has|have|did|took|got|signed|changed|threw|unplugged|used|bought|moved|put|made|set|clicked|opened|blocked|forgot|ordered|lost|who|that|\w+ed)\b|(?=(?: (?:probably|most likely|maybe|perhaps|i guess|i think|i bet|i'd say|i imagine|i suppose))?\W*$))",
            r"\b(?:could|might|may) (?:well |just |easily )?(?:be|have been) your (?:own )?(?:cat|dog|pets?|kids?|children|son|daughter|wife|husband|neighbou?rs?|cleaner|guests?|flatmate|housemate|girlfriend|boyfriend|partner|mum|dad|mother|father)(?=\W*$| (?:who|that|playing|pressing|walking|moving|messing|setting|touching|leaving|switching|turning|opening|running|fiddling|jumping)\b)",
            rf"\bsomething (?:that )?{_OF_YOURS} (?:did|has done|changed|set|installed|blocked|switched)",
            r"\b(?:you|she|he|they)(?:'re|'s| are| is) (?:probably|most likely|likely|presumably|perhaps|maybe) (?:just |simply |still )?(?:not )?(?!getting|"
            r"having|waiting|seeing|hearing|feeling|going|being|experiencing|thinking|wondering|"
            r"asking)[a-z]{3,}ing (?:(?!nothing\b|anything\b|everything\b)[\w'-]+ ){0,5}?(?:wrong|"
            r"wrongly|incorrectly|the wrong way|(?:far|hard|long|tight|deep) enough|properly|correctly|"
            r"too (?:hard|far|fast|hot|long|much|loosely|tightly|quickly))\b",
            r"\byou(?:'ve| have)? (?:probably|most likely|presumably|likely|accidentally|evidently|apparently) (?:just |simply |accidentally )?(?!received|"
            r"noticed|seen|heard|waited|expected|wanted|needed|loved|enjoyed|realised|realized|wondered|guessed|tried|"
            r"used to|"
            r"asked)(?:[a-z]{3,}ed|hit|put|left|set|let|chose|gave|bought|broke|threw|took|went|got the|ran|sat|shut|sent|wrote|held|hung|spilt|wore)\b",
            r"\b(?:must be|probably|likely|maybe|perhaps|sounds like|looks like|seems like|will be|has to be) (?:something|an? (?:issue|problem|fault|setting)|a thing) (?:with|in|on|at|from) your (?!order\b|booking\b|parcel\b|account\b|reservation\b)\w+",
            r"\byour (?:phone|line|mailbox|letterbox|inbox|bell|doorbell|intercom|buzzer|card|account) (?:must have|must've|must|will have|was probably|is probably|was most likely|has to have) ",
            r"\b(?:check|look at|looking at|checking|try|inspect|start with|ask|blame) your own (?!words|time|pace|risk|copy)\w+\b|\b(?:inside|within|behind) your (?:own )?(?:house|home|flat|property|building|network|walls|four walls)\b(?=[^.!?]{0,20}\W*$)",
        ),
    ),
    (
        "customer",
        "source",
        "uneasy",
        (
            rf"\b(?:that's|it's|this is|that was|it was|it's all|that is) (?:\w+ly |just |word for word )*(?:how|as|the way|like) you(?:'d|'ve| had| have| yourself)? (?:\w+ly )?{_TELLS}|"
            r"\b(?:that's|it's|this is) (?:\w+ly |just )*what you(?:'d|'ve| had| have)? (?:put|entered|typed|wrote|filled|ticked|picked|selected|chose|clicked|submitted|keyed)\b",
            r"\b(?:mistake|error|spelling|typo|entry|choice|address|date|signature|decision|fault|handwriting|figures?|"
            r"number|measurements?|idea|click|order|"
            r"slip)(?: (?:on|in|of|at|for) (?:the|this|that) \w+)? (?:is|was|were|are) (?:all |clearly |entirely )?yours\b|"
            r"\b(?:came|arrived|was|were|been)(?: \w+)?(?: in)? (?:like that|that way|like this|this way|wrong) (?:from|on|at|by) your (?:end|side|form|own|office)\b",
            r"\b(?:that's|this is|it's|which is|and that's) what (?:happens|you get|comes of|one gets|you end up with) (?:when|if|with|from|for|by)(?! (?:we|our|i|us)\b)|"
            r"\bthat's what you get\b|"
            r"\b(?:after that|from there|from then on|beyond that|the rest)(?: on)?,?(?:'s| is)? (?:it's |its |that's )?(?:yours|up to you|your (?:own )?(?:side|business|problem|responsibility|job))\b",
            r"\b(?:caused by|due to|from|signs? of|result of|looks like|points to|typical of|comes from|consistent with|"
            r"down to|damage from|through|"
            r"case of) (?:\w+ )?(?:improper|incorrect|wrong|rough|careless|excessive|poor|bad|hot|unsuitable|inadequate) (?:use|"
            r"usage|handling|storage|washing|wash|care|installation|treatment|maintenance|cleaning|charging|driving|"
            r"cooking|fitting)\b",
        ),
    ),
    (
        "customer",
        "guess",
        "barren",
        (
            r"(?<!at )(?<!to )(?<!in )(?<!on )(?<!by )(?<!of )(?<!from )\byour (?:\w+ )?(?:gate|door|bell|doorbell|"
            r"letterbox|mailbox|dog|driveway|buzzer|intercom|inbox|drive|hallway|street|"
            r"car) (?:was|wasn't|were|weren't|didn't|had|hadn't|kept|blocked|doesn't) |"
            r"\b(?:nobody|no one|no-one) (?:answered|opened|was (?:at home|in|home|there)|came to|picked up|responded|took it in)\b|"
            r"\b(?:issue|problem|fault|error|glitch|bug|something)(?: \w+){0,2} (?:with|in|on) your (?:own )?(?:browser|"
            r"computer|phone|router|wi-?fi|device|network|internet|settings|setup|laptop|bank|isp|provider|connection|"
            r"machine|firewall|antivirus|printer|car|socket|wiring|pipes?)\b|"
            r"^\W*(?:well,? |but )?you (?:wrote|put|typed|ticked|entered|picked|chose|selected|said)\b[^.!?]* on the (?:form|order|phone|sheet|slip|site|booking|card|app|application)\b|"
            r"^\W*(?:\w+ ){1,2}\w+s come from (?:\w+ ){1,2}\w+\W*$|"
            r"(?<!weeks )(?<!days )(?<!months )(?<!years )(?<!week )(?<!month )(?<!year )(?<!hours )\b(?:since|after|when|once) you (?:moved|"
            r"changed|switched|unplugged|installed|painted|rewired|updated|opened|dropped|washed|repaired|took)\b",
        ),
    ),
    (
        "partner",
        "source",
        "uneasy",
        (
            r"\b(?:that's|it's|this is|that was|it was|that is) (?:\w+ly |just |word for word )*(?:how|what|as|the way|like) (?:the (?:\w+ )?\w+|"
            r"our (?:\w+ )?\w+|they|he|she|your \w+|"
            rf"[a-z]{{2,}}(?<!we)(?<!it)(?<!you)(?<!this)(?<!that)(?<! to)) (?:\w+ly |had )?{_TELLS}\b|"
            r"\bit was (?:typed|written|entered|spelled|spelt|sent|supplied|filled)(?: in)? (?:like that|that way|wrong|so|like this)\b|"
            r"\b(?:came|arrived|reached us)(?: in)? (?:like that|that way|wrong|damaged|broken|late|incomplete) from (?:the|our|them|him|her)\b",
            rf"^\W*(?:(?:sorry|well|but|so|no|yes|oh)[, ]+)*(?!(?:you|i|we|it|that|this|which|who|what|please)\b)(?:the |your |our )?[\w.-]+(?: [\w.-]+)? (?:only |just )?{_TELLS} (?:it|"
            r"this|that|them|your \w+|the \w+) (?:through |over |in |across |on )?to us (?:as|without|like) ",
            r"\b(?:they|he|she|it|that|these|those|this)(?:'re|'s| are| is) (?:actually |really |just )?(?:an? |run by an? )?(?:entirely |completely |totally |wholly )?(?:separate|"
            r"different|another|external|outside|independent|third) (?:company|"
            r"firm|business|department|entity|organi[sz]ation|outfit|contractor|party|agency)\b",
            r"\b(?:that|this|it)(?:'s| is| was) (?:all |entirely |really )?(?:on|down to) whoever\b|"
            r"\b(?:that's|it's|this is|that is|which is) not something (?:that )?(?:the|our|your|my) [a-z]+(?: [a-z]+)? (?:controls?|decides?|can (?:control|change|influence|help))\b|"
            r"\b(?:it's|that's) (?:them|him|her|the [a-z]+(?: [a-z]+)?) you should (?:be (?:angry|cross|annoyed|upset|talking|speaking|complaining|writing)|blame|thank|complain|shout)\b",
            r"\bwhat (?:they|he|she|the \w+|dpd|dhl|ups|evri|"
            r"fedex) (?:did|do|does|have done|has done|makes?|made)(?: with (?:it|that|them))?(?: since| after| from)?(?: \w+)? (?:then )?(?:is|was|isn't|we|i|is anyone|nobody)\b|"
            r"\b(?:from|after) (?:there|then|that|here)(?: on)?,? (?:it's|its|it is|it was|that's) (?:all |up to |down to |with |in )*(?:the |their |his |her )?(?:courier|"
            r"carrier|dpd|dhl|ups|evri|fedex|hermes|bank|them|him|her|airline|post|hands|theirs|landlord|venue|restaurant|"
            r"supplier|driver)\w*\b",
            r"\b(?:cooking|driving|shipping|packing|delivery|food|printing|baking|cleaning|rest|work|quality|billing|"
            r"payment|installation|timing|pricing|"
            r"parking)(?: (?:itself|side|part))?(?:'s| is| was) (?:all |entirely |down |up )?(?:on|to) (?:them|him|her)\b|"
            r"\b(?:that|this|it)(?: one|'s one)?(?:'s| is|s) (?:one )?on the (?:courier|carrier|driver|restaurant|kitchen|"
            r"warehouse|supplier|bank|airline|landlord|shop|seller|venue|post|factory|packer|manufacturer|contractor)s?\b",
            r"\b(?:that's|it's|this is|it was|"
            r"that was) (?:(?!(?:the|our|your|my|his|her|their|its|what|not|all|just|one|today|tomorrow|yesterday|everybody|everyone|anyone|nobody)\b)[\w-]+'s? (?:mess|"
            r"job|doing|department|business|territory|area|call|decision|design|screw-?up|baby|"
            r"problem))\b(?! (?:we|i|you|that))",
            r"\b(?:isn't|aren't|wasn't|weren't|not) (?:actually |even |really )?(?:employed by us|one of (?:ours|our (?:own|people|staff))|our (?:own )?(?:employees?|staff|people))\b|"
            r"\b(?:doesn't|don't|didn't) (?:actually |even |really )?work for us\b|"
            r"\b(?:he|she|they|it)(?:'s|'re| was| were) (?:only |just |all |actually )?(?:an? )?(?:freelance\w*|self-employed|agency (?:staff|workers?|people|nurse)|temps?|contractors?|subcontractors?)\b|"
            r"\balready \w+ when (?:it|they|we) (?:came|got|reached|arrived|took)\b|"
            r"\b(?:like that|down as [^.,;]{1,20}|that way|this way|wrong|so) when (?:it|they|we) (?:came|got|arrived|reached)\b|"
            r"\bon your (?!own\b)\w+'s (?:side|end|part)\b",
            r"\b(?:nobody|no one|they never|they don't) (?:ever )?(?:listened|listens|asks? us|asked us|tells? us|told us|cares|listen to us)\b|"
            r"\bwe (?:weren't|were never|aren't|are never|never get|never got) (?:asked|told|informed|consulted)\b|"
            r"\bbecause of (?:how|what|the way) (?:your|they|the \w+) |"
            r"\b(?:lying|sitting|stored|kept|standing) (?:around |about )?(?:at yours|at your (?:place|home|house))\b",
            r"\b(?:the )?(?:last |previous )?(?:guests?|people|customers?|tenants?|family|party|owners?|users?|couple) (?:before you |before |who (?:had|rented|used|stayed)[\w ]{0,24} )(?:\w+ly )?(?:left|"
            r"brought|returned|broke|must have|didn't|took|spilled|made|damaged|forgot|removed|smoked)\b|"
            r"\b(?:had|if) (?:the|your|our|that) (?:\w+ ){1,3}?(?:had|hadn't|filled|sent|told|rung|called|read|checked|"
            r"done|given|paid|turned|come|signed|answered|packed|scanned|kept|written|typed|left|put|booked|closed|"
            r"ordered|looked|listened|told)\b[^.;!?]{0,50},? (?:we|it|this|that|you|i|none|nothing|there)(?:'d| would)",
        ),
    ),
    (
        "partner",
        "source",
        "uneasy",
        (  # a tag behind what happened: "not in stock, supplier problem", "part came late, supplier"
            rf"(?<=, ){OUTSIDE} (?:problem|issue|thing|delay|error|mistake|fault)s?(?=\W*$)|(?<=, )(?:supplier|manufacturer|courier|carrier|contractor|factory)(?=\W*$)",
        ),
    ),
    (
        "colleague",
        "source",
        "uneasy",
        (
            r"\b(?:it|that|this) was (?:just |all |only )?(?:a|an|another|one) (?:bad|wrong|botched|faulty|failed|broken|"
            r"sloppy|missed|late|"
            r"duff) [\w-]+ (?:from|by|at) (?:the|our|your|their) (?!start\b|beginning\b|time\b|door\b|outset\b)[\w-]+(?: (?:guys|people|team|lot|folks|crew|side|end|department|desk))?(?=\W*$|,)",
            rf"(?<=, )(?:new|temp|agency|weekend|saturday|trainee|junior|part[- ]time) (?:guy|girl|kid|lad|boy|lady|person|starter|staff|{UNIT})(?=\W*$)",
        ),
    ),
    (
        "partner",
        "source",
        "barren",
        (
            r"^\W*\w+ was (?:in charge of|responsible for|on duty|on shift|looking after|handling) |"
            r"\b(?:that|this|it) was (?:all )?(?:done|decided|changed|made|arranged|handled|packed|set up) by (?:our|the|an?|your) |"
            rf"\byour {GATEKEEPER} (?:has |have )?(?:declined|blocked|rejected|refused|stopped|held)\b",
            r"\b(?:is|are|was|were|gets?) (?:run|done|handled|made|managed|operated|outsourced|looked after|packed|cleaned|cooked|delivered) (?:by|to) (?:an?|another|some) (?:\w+ ){0,2}?(?:contractor|"
            r"firm|company|agency|partner|team|department|provider|supplier|third party|courier|freelancer)s?\b|"
            r"^\W*(?:that's|it's|this is) an? (?!(?:good|bad|common|known|big|small|separate|one-off|different|new|first|sad|nice|real|terrible|horrible|sure|only|odd|strange|funny)\b)[\w-]+ thing\W*$|"
            r"^\W*(?:the )?(?:previous|last) (?:guest|customer|tenant|owner|user|driver)s? \w+ed\b|"
            r"^\W*(?:the )?(?:previous|last) (?:guest|customer|tenant|owner|user|driver|renter)s? (?:left|brought|broke|had|must|took|didn't)\b|"
            r"\b(?:problem|issue|fault|error|bug|outage|delay)(?: \w+)? (?:on|at|with|from) (?!our\b|my\b|your\b|the\b)\w+'s (?:side|end|part)\b|"
            r"\b(?:labels?|letters?|texts?|instructions?|lists?|names?|dates?|prices?|forms?|orders?|rotas?|schedule|"
            r"plans?|rules?|decisions?) (?:comes?|came) (?:straight )?from (?:head office|hq|the \w+)\b|"
            r"^\W*(?:well,? |no,? )?(?:that's|it's|that was) (?:the )?[a-z]+(?: [a-z]+)?, not (?:the )?[a-z]+\W*$|"
            r"\b(?:belongs?|belonged) to (?:the )?(?!you\b|us\b|me\b)\w+, and\b",
        ),
    ),
    (
        "not-us",
        "evidence",
        "uncured",
        (  # who else has it in hand, and nothing asked of them
            r"^\W*(?:it's |that's |sorry,? |well,? )*not our (?!(?:fault|mistake|policy|intention|standard|style|way|aim|best|usual|finest|day)\b)[a-z]+(?: [a-z]+)?(?: though| i'm afraid| sorry| either)?, (?:it's )?(?:another|a different|some other|an? (?:outside|external|separate)) [a-z]+(?: [a-z]+ly)? (?:[a-z]+s|maintained by|run by)\b[^,;.!?]{0,20}(?=\W*$)|"
            r"^\W*(?:the|that|this|our) (?!(?:parcel|order)\b)[a-z' -]{2,30} (?:is|are) (?:actually |also |now |all )?(?:run|maintained|managed|looked after|operated|kept|handled|updated|written|done) by (?:another|a different|some other|an? (?:outside|external|separate|whole other)) (?:team|department|company|firm|office|group|contractor|agency|provider|supplier|people)(?=\W*$)|"
            r"\b(?:we|i)(?: in [a-z]+| here| on (?:the )?(?:chat|phones?|desk))? (?:don't|can't|aren't allowed to|never) even (?:get to )?(?:see|touch|open|access|have access to|know) (?:their|his|her|those|these|the) [a-z]+(?=\W*$)",
        ),
    ),
    (
        "colleague",
        "source",
        "uneasy",
        (
            r"^\W*(?:sorry,? |well,? |yes,? )?(?:the|our|my|an?|some) (?:new |young |other |junior |temp |agency |weekend |saturday )*[a-z]+ (?:did|fitted|packed|made|repaired|washed|cleaned|handled|took|wrote|cut|serviced|set up|looked at) [^,;.!?]{2,30},? (?:so |and )?(?:i|we) (?:can't|couldn't|don't) (?:really )?(?:say|tell you|tell|know) what (?:he|she|they) (?:did|was|were|used|put|had|got up to|thought)\b[^,;.!?]{0,30}(?=\W*$)",
            r"\b(?:i|we) can only (?:speak|answer|vouch|talk) for (?:myself|ourselves|me|us)(?=\W*$)",
            r"\bmust(?:'ve| have) been (?:an?|one of (?:the|our)) (?:temp|trainee|apprentice|intern|junior|agency \w+|new (?:starter|guy|girl|lad|person|driver|colleague))\b",
            r"\w'?s (?:job|task|responsibility|department|area|desk),? (?:and|but) (?:she|he|they) (?:\w+ly )?(?:didn't|hasn't|haven't|never|forgot|failed|don't|doesn't)\b",
        ),
    ),
    (
        "not-us",
        "evidence",
        "uneasy",
        (
            rf"\b(?:is|are|was|were|went out|left)(?: \w+ly| still| all| in)* {_FINE} (?:when|until|till|before|as|"
            r"on leaving|at the time) (?:it|they|you|he|she|we|leaving)\b(?!'(?:re|s)\b| (?:are|is|stands?)\b)|"
            rf"\b(?:left|leaves|went out of|came out of) (?:us|here|our (?:\w+ )?\w+|the (?:kitchen|warehouse|oven|depot|shop|workshop|bakery|office|building)|my (?:desk|hands))(?: \w+)? {_FINE}\b|"
            r"\bour (?:end|side|part|half)(?: of (?:it|things|this|that|the \w+))? (?:went|was|is|has been|worked|ran) (?:all )?(?:fine|"
            r"as planned|smoothly|okay|ok|done|correct\w*|perfect\w*|well|in order)\b",
            r"\b(?:we|i) (?:can't|cannot|can not|don't|do not) (?:control|influence) (?:what|how|when|whether|who|where|the|our|their|them)\b|"
            r"\b(?:no|any|much) (?:say|influence) (?:in|over|on) (?:it|that|this|what|how|who|the)\b|"
            r"\b(?:i'm|we're) (?:only|just|merely) (?:on|at|in|with) (?:the )?(?!time\b|it\b|hold\b|case\b|this\b|that\b|my way\b)(?:\w+)(?=\W*$|,| here)",
            r"\b(?:i|we) (?:only|just|merely|simply) (?:type|print|pack|ship|post|sell|deliver|cook|enter|read|pass on|"
            r"forward|file|stamp|scan|book|process|transmit|write|send|take|"
            r"do)(?: out| up| on)? (?:the |these |those |your |what |whatever |them\b|it\b|letters|labels|orders)(?=[^.!?]{0,24}(?:\W*$|,))(?! form| code| link| photo)|"
            r"\bwe (?:only |just |simply )?(?:print|type|ship|send|pack|cook|deliver|sell|show|post|list|enter|book|"
            r"pass on|use|bill|charge|"
            r"read) (?:exactly |just )?(?:what(?:ever)?|how|the way|as) (?:we(?:'re| were|'ve been| get| got)|"
            r"it(?:'s| was| says)|they|you|comes?|the \w+ (?:says?|gives?|tells?|sends?))\b",
        ),
    ),
    (
        "not-us",
        "evidence",
        "uncured",
        (
            r"(?:^\W*|\b(?:it|that|this|everything|all|line|page|site|app|link|which|they|account|mine)(?:'s)? )(?:\w+ly |just |all )?(?:works?|"
            r"worked|working|loads?|loaded|runs?|running|opens?|tests?|tested|checks? out|looks?|comes? up|good|"
            r"fine)(?: (?:fine|clean|ok|okay|good|normal|perfectly|correct|great|well))? (?:on|from|at|over|here|up to|for) (?:our|"
            r"my|us|me|here|"
            r"the (?:socket|meter|box|wall|door))?(?: ?(?:end|side|office|place|kitchen|system|tests?|phone|laptop|screen|here))?\b(?=\W*$|,| so| and| then)",
            r"\b(?:everything|all|it|line|signal|network|system|server)s? (?:tests|tested|checks|checked|looks|works|runs|"
            r"came back|comes back|is|are|"
            r"was) (?:out )?(?:clean|fine|ok|okay|green|good|perfect\w*|clear) (?:here|for us|for me)\b|"
            r"\b(?:on|in|by) our (?:system|records?|side|end|books|screen),? (?:there's|it's|it says|it shows|i see|we (?:see|have|took|sent)) (?:only |just )?(?:one|no|nothing|a single|as|fine)\b|"
            r"\bwe (?:only|just) (?:took|charged|sent|billed|debited) (?:it|that|you|this) (?:once|one time)\b|"
            r"\bwe (?:shipped|sent|posted|delivered|handed it over|dispatched)(?: (?:it|that|yours))? (?:on time|in time|correctly|as agreed|in good order|complete)\b",
        ),
    ),
)
DEFLECTIONS = cues.Sieve(
    Deflection(kind, how, gate, cues.compile(source)) for kind, how, gate, sources in _NAMES for source in sources
)
