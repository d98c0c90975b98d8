"""When a person must take over: abuse, threat, injury, fraud, self-harm, law. Idioms are none of these."""

from __future__ import annotations

import re
from typing import Literal

from rewriter import cues

Handover = Literal["abuse", "threat", "injury", "fraud", "self-harm", "legal"]

_YOU = r"(?:you|u|your (?:agent|staff|driver|manager|family|office|team|employee)s?|him|her|them|all of you|every one of you|someone|somebody|your people)"
_IDIOM = cues.compile(
    # killing and dying
    r"\b(?:kill(?:ing|s|ed)? (?:for|time|it|the (?:vibe|mood|battery|engine|process|app|deal))|"
    r"(?:is|are|it's|this's|was) (?:literally |slowly |just )?killing me|killing me(?: softly| here)?|"
    r"dying (?:to|for|of (?:laughter|laughing|boredom|curiosity)|laughing)|"
    r"shock(?:ed|ing) (?:by|at|to|that|how|price|service)|i'll die (?:of|without my)|dead tired|"
    # bombs, burns and shots
    r"bomb(?:ed|ing)? (?:out|the test)|the bomb|photo ?bomb|bath bombs?|"
    r"burn(?:ed|ing|t)? (?:out|rate|through|a (?:cd|dvd|hole)|calories|bridges|toast)|shot (?:in the dark|of)|"
    # hearts, blows and suits
    r"(?:heart|panic) attack when i saw|give(?:s|n)? me (?:a )?heart attacks?|beat (?:the|me to)|"
    r"suit(?:s|ed)? me|sue (?=[a-z]{2,} (?:from|in|at|was|is|told|said)\b))\b"
)
_SELF_HARM = cues.compile(
    r"\b(?:kill(?:ing)? myself|suicid\w+|end(?:ing)? (?:my|it) (?:own )?(?:life|all)(?! (?:subscription|contract))|"
    r"take my (?:own )?life|want to die|wanna die|rather be dead|better off dead|harm(?:ing)? myself|"
    r"hurt(?:ing)? myself|cut(?:ting)? myself(?! (?:on|with (?:the|your|its|a))\b)|self[- ]harm|"
    r"don't want to (?:live|be alive|be here)(?: any ?more| any longer)|no (?:reason|point) (?:to|in) liv(?:e|ing)|"
    r"can't go on(?: living| like this any ?more))\b"
)
_WOULD = r"(?:i'll|i'm going to|we'll|going to|i swear i'll|i want to|want to|should|someone should|i'd like to|will)"
_HARM = "(?:kill|shoot|stab|beat|punch|hurt|murder|strangle|smash|attack|slap|hunt|burn|break|destroy|find)"
_NOT_THEM = r"(?! (?:reviews?|ratings?|reputation|business|company|brand|a|an|another|the|in|on twitter|online|out)\b)"
_THREAT = cues.compile(
    # what somebody will do, to them or to their house
    rf"\b(?:{_WOULD} (?:\w+ )?{_HARM} (?:{_YOU}\b{_NOT_THEM}|"
    r"your (?:face|head|neck|legs|office down|house|shop|store)\b|the (?:driver|office|shop|store|building|place) (?:down|up))|"
    r"(?:i know|found out|i'll find(?: out)?|we know|i've got) where (?:you|your (?:family|kids|staff)) (?:live|lives|work|works|are)|"
    # fire, bombs and weapons
    r"blow(?:ing)? up (?:your|the) (?:office|store|shop|building|headquarters|place)|"
    r"(?:bring|bringing|got|have|come with|coming with) (?:a|my) (?:gun|knife|bat|shotgun|weapon) (?:to|down|and)|"
    r"burn (?:your|the|this) (?:\w+ )?(?:office|store|shop|building|place|house|headquarters)|"
    # what will become of them
    r"(?:you'll|you're going to|you will) (?:regret (?:this )?with your life|be dead|die|bleed|pay with)|watch your back|"
    r"(?:burn|blow|smash|shoot) (?:down|up) (?:your|the) (?:office|store|shop|building|place|headquarters|house)|"
    r"bomb (?:your|the|in your)|you're (?:all )?dead(?! to me)|smash your (?:windows?|face|head|shop|office))\b"
)
_ADDRESSED = r"(?:you|u|you're|ur|your|you are|bunch of|what an?|such an?|are|agent is an?|rep is an?|you're an?|you're all|you all)"
_ABUSE = cues.compile(
    r"\b(?:(?:fuck|screw) (?:you|u|off)|f\*+ (?:you|off|u)|f(?:u|\*)?ck (?:you|u|off)|go (?:fuck|f\*+) yourself|go to hell|"
    # a word for a person, said to one
    rf"{_ADDRESSED} (?:\w+ ){{0,3}}(?:cunts?|bitch(?:es)?|whores?|sluts?|retards?|retarded|bastards?|assholes?|arseholes?|"
    r"motherfuckers?|wankers?|twats?|dickheads?|pricks?|scumbags?|scum|dumbass(?:es)?|pieces? of shit|fuckers?|fuckwits?|"
    r"dipshits?|subhuman)|piece of shit (?:agent|company rep)|"
    # a word that is one wherever it stands
    r"(?:cunts?|motherfuckers?|niggers?|faggots?|kikes?|spics?|chinks?|trann(?:y|ies)|pakis?)\b|"
    # what they are wished
    r"drop dead|kill yourself(?:ves)?|kill yourselves|"
    r"hope (?:you|your (?:family|kids|mother)) (?:die|dies|rot|burn|get cancer|gets cancer)|eat shit|suck my|kys)\b"
)
_HURT = (
    r"(?:burn(?:ed|t|s)?|scald(?:ed)?|cut|sliced|slashed|broke|hurt|injured|bruised|sprained|fractured|blister(?:ed|s)?|"
    r"scarred|crushed|trapped|pinched)"
)
_OF_THE_BODY = (
    r"(?:hands?|fingers?|thumb|arms?|legs?|foot|feet|face|skin|mouth|tongue|lips?|eyes?|head|scalp|back|knees?|ankles?|"
    r"wrists?|neck|toes?|ear|nose|tooth|teeth|chest|stomach|throat|shoulder|ribs?|hip|gums?)"
)
_WHOSE = r"(?:my|his|her|our|their|my (?:son|daughter|kid|child|husband|wife|mother|baby|toddler|dog|cat)'s)"
_ONE_OF_US = (
    r"(?:myself|me|him|himself|her|herself|"
    r"my (?:son|daughter|kid|child|husband|wife|mother|mum|mom|father|dad|baby|toddler|dog|cat))"
)
_A_DEVICE = r"(?:charger|socket|plug|cable|appliance|kettle|toaster|wire|device|heater|lamp|outlet|oven|washer|machine|phone|laptop)"
_INJURY = cues.compile(
    r"\b(?:injur(?:y|ed|ies|ing)(?! (?:time|prevention|lawyer|list))|allergic reaction|anaphyla\w+|went into shock|"
    # electricity
    r"electrocut\w*|"
    r"(?:an?|got|gave me an?|given an?|received an?|felt an?|had an?) (?:\w+ )?(?:electric(?:al)? |static )?shock(?= (?:from|off|when|while|by|by the))|"
    r"(?:electric|electrical) shocks?|"
    rf"(?:got|was|were|been|gets) (?:electrically )?shocked (?:by (?:the|a|my|your|it) (?:\w+ )?{_A_DEVICE}|"
    r"when i (?:touched|plugged|turned|used))|"
    # burns, cuts and breaks
    rf"{_HURT} (?:on )?{_WHOSE} (?:\w+ )?{_OF_THE_BODY}|"
    rf"(?:burned|burnt|scalded|hurt|cut|injured) {_ONE_OF_US}(?= (?:on|with|when|while|badly|from|and|pretty|quite|opening)|[,.!]|$)|"
    # who saw to it
    r"(?:hospital(?:i[sz]ed)?|a&e|\ber\b|emergency room|urgent care|ambulance|stitches|concussion)"
    r"(?= (?:after|because|from|with|due|since|today|last|and)|[,.!]|$)(?<!from the hospital)|"
    # what was eaten, breathed in or came out on the skin
    r"food poison(?:ing|ed)|"
    r"(?:made|making|got|getting|been|was|were|are|is) (?:me |us |him |her |my \w+ |violently |very |really |so ){0,2}(?:sick|ill|poisoned)(?= (?:after|from|with|because|since|eating|when)\b)|"
    r"(?:chok(?:ed|ing)) on|(?:came|broke|breaking|come) out in (?:a |an )?(?:\w+ )?(?:rash|hives|blisters)|"
    r"(?:rash|hives|blisters) (?:on|all over|after|from|since)|"
    r"bleed(?:ing|s)?(?= (?:from|badly|after|my|and)|[,.!]|$)|unconscious|passed out|"
    # fire, gas and falls
    r"caught fire|burst into flames|on fire(?= (?:while|when|in|last|and|this|overnight)\b)|"
    r"carbon monoxide|gas leak|smell(?:s|ing|ed)? (?:of )?gas|"
    r"(?:slipped|fell|tripped) (?:and |on |in |down )(?:\w+ ){0,6}(?:broke|hurt|injured|stairs|hospital|hit my))\b"
)
_WE_WERE = (
    r"(?:i|we|my (?:mother|mum|mom|dad|father|wife|husband|gran|grandmother)|i've|we've) "
    r"(?:was|were|got|have|has|been|have been|had been|just got|just been|been)"
)
_WITH_OUR_MONEY = (
    r"(?:used|using|hacked|accessed|logged into|ordered|bought|charged|withdrew|opened|"
    r"made (?:a )?(?:purchase|transaction|payment)s?|charged)"
)
_FRAUD = cues.compile(
    # a card, an account or a name in the wrong hands
    r"\b(?:(?:stolen|cloned|skimmed|lost or stolen) (?:\w+ )?(?:credit card|debit card|bank card|card|identity|details|card details|account|phone)|"
    r"(?:card|identity|account|bank details|card details|wallet|purse) (?:\w+ ){0,2}(?:was|were|got|has been|have been|been|is) "
    r"(?:\w+ )?(?:stolen|cloned|skimmed|hacked|compromised|hijacked|used fraudulently)|"
    r"stole my (?:credit card|debit card|card|identity|details|account)|"
    # fraud by name
    r"phishing|phished|smishing|fraudsters?|"
    r"fraudulent(?:ly)? (?:\w+ )?(?:charge\w*|transaction|payment|purchase|activity|withdrawal|use\w*|order|access|account|email|call|text|website|site)s?|"
    r"(?:charged|used|taken|opened|debited) (?:\w+ )?fraudulently|identity theft|"
    r"(?:is|was|it's|been|commit\w*|victim of|report(?:ing)?|possible|suspected|card|credit|bank|this) (?:\w+ )?fraud|"
    r"unauthori[sz]ed (?:\w+ )?(?:charges?|transactions?|payments?|purchases?|withdrawals?|access|login|transfer|debit|use|activity|orders?)|"
    # what was done to them
    rf"{_WE_WERE} (?:been )?(?:scammed|conned|defrauded|hacked)|"
    r"(?:hacked|hijacked|broken) into my (?:account|bank|card|email)|"
    r"(?:account|email|phone) (?:was|has been|got|is being|been) (?:hacked|compromised|taken over|hijacked)|"
    rf"someone (?:else )?(?:has |is |been |else |just ){{0,3}}{_WITH_OUR_MONEY}(?: \w+){{0,4}} (?:my|in my|on my|with my|under my)|"
    r"(?:charges?|transactions?|payments?|purchases?|withdrawals?|orders?) (?:that )?(?:i|we) (?:didn't|never|don't|haven't|did not) "
    r"(?:\w+ )?(?:make|made|authori[sz]e[d]?|recogni[sz]e[d]?|approve[d]?|place[d]?|order(?:ed)?)|"
    # who pretends to be somebody
    r"(?:a|the|some|got|getting|received|this) (?:\w+ )?scam(?:mer)?s? (?:call|text|email|e-?mail|message|sms|pretending|asking|using|who|phoned|rang)|"
    r"pretend(?:ing|s|ed) to be (?:you|your|from (?:you|your))|scam (?:call|text|email|message)s?)\b"
)
_TO_A_LAWYER = (
    r"(?:my|our|a|get(?:ting)? a|the|contact(?:ed|ing)? (?:a|my)|hir(?:e|ed|ing) a|call(?:ing)? my|"
    r"speak(?:ing)? (?:to|with) (?:a|my)|talk(?:ing)? to (?:a|my)|hear from my)"
)
_NO_CASE = (  # a lawyer, and not as one
    r"(?! (?:job|friend|joke|office party|exam|costume|bill|bookings?|husband|wife))(?!'s (?:office|desk|chair|birthday|laptop))"
)
_MEANING_TO = (
    r"(?:will|i'll|we'll|going to|i'm going to|gonna|can|could|i'd|might|to|ready to|should|planning to|threaten to)"
)
_LEGAL = cues.compile(
    rf"\b(?:{_TO_A_LAWYER} (?:lawyers?|solicitors?|attorneys?|barrister){_NO_CASE}|"
    # courts
    rf"{_MEANING_TO} (?:be )?su(?:e|ing)(?= (?:you|your|this|the|over|for|them|if|u|y'all)\b|[.!,]|$)|"
    r"(?:am|i'm|we're|are|be) suing|small claims|"
    r"legal (?:action|proceedings|advice|steps|threat|rights|letter|counsel)|"
    r"(?:take|taking|took) (?:you|this|them|it|your company|u) to court|see you in court|class[- ]action|"
    r"court (?:action|case|order|claim|summons)|lawsuit|letter before action|statutory (?:demand|rights)|"
    # authorities
    r"ombudsm[ae]n|trading standards|consumer (?:protection|rights act|affairs|court|forum|agency|council)|"
    r"better business bureau|\bbbb\b|attorney general|regulators?|financial conduct authority|"
    r"\bfca\b|\bofcom\b|\bofgem\b|\bcfpb\b|\bftc\b|\bfcc\b|\btrai\b|"
    r"data protection (?:authority|commissioner|agency|officer)|gdpr (?:request|complaint|breach|violation)|"
    r"information commissioner|\bico\b(?= (?:complaint|about|will|if))|"
    r"(?:report|reporting|reported|complain(?:t|ing)?) (?:you |this |it )?to (?:the )?(?:authorities|regulator|government|police|civil aviation)|"
    # what they would be sued for
    r"chargeback through my lawyer|breach of contract|false advertising (?:claim|lawsuit|law))\b"
)
_JOB = cues.compile(
    r"\b(?:i'm|i am|as|work(?:s|ing)? (?:as|for)|being|she's|he's|for|joke about|like|dress(?:ed)? as|is) (?:an? |the |my )?(?:\w+ )?(?:lawyer|solicitor|attorney|regulator)s?\b|"
    r"\b(?:voltage|pressure|gas|water|temperature|speed|window) regulators?\b|"
    r"\bregulators? (?:valve|hose|for (?:my|the)|knob|is leaking|part)\b|\blawyer (?:joke|job|friend|show|up)s?\b|"
    r"\bpower of attorney\b"
)
_NEGATED = cues.compile(
    r"(?:\bno(?: one| body)?|\bnobody (?:was|got|is)|\bnot|n't|\bnever|\bwithout|\bluckily no|\bthankfully no(?: one)?|\bcould have|\bmight have|\bdon't want to) (?:\w+ ){0,3}$"
)

_ORDER: tuple[tuple[Handover, re.Pattern[str]], ...] = (
    ("self-harm", _SELF_HARM), ("threat", _THREAT), ("injury", _INJURY), ("fraud", _FRAUD), ("legal", _LEGAL), ("abuse", _ABUSE),
)  # fmt: skip
_SENSITIVE = cues.compile(
    r"\b(?:allerg\w+|"
    r"(?:lost|losing|deleted|wiped|erased|gone) (?:\w+ )?(?:all )?(?:\w+ )?(?:my |our )?(?:data|photos|pictures|files|documents|contacts|backups?)|"
    r"data (?:loss|breach|leak)|"
    r"(?:data|photos|files|pictures|contacts|backups?) (?:\w+ )?(?:are|is|were|was|have been|has been|all) (?:\w+ )?(?:lost|gone|deleted|wiped|erased)|"
    r"personal data|privacy|"
    r"scam\w*|hacked|stolen|assault\w*|harass\w*|discriminat\w*|racis[tm]\w*|sexis[tm]\w*|poison\w*|sparks?|sparking|"
    r"smoke|shock(?=s? (?:from|when))|police|chargeback|"
    r"burn(?:ed|t) (?:me|my (?:hand|finger|arm|skin|leg|face|foot|mouth))|hospital|ambulance|gas leak|caught fire|"
    r"compensation claim|miscarriage|asthma|seizure|insulin|medication)\b"
)


def handover(text: str) -> Handover | None:
    """Which kind of case this is for a person (plain words of the customer); None for none."""
    read = _IDIOM.sub(lambda m: " " * len(m.group()), text)
    for kind, pattern in _ORDER:
        where = _JOB.sub(lambda m: " " * len(m.group()), read) if kind == "legal" else read
        for match in pattern.finditer(where):
            if kind == "abuse" or not _NEGATED.search(where, max(0, match.start() - 40), match.start()):
                return kind
    return None


def delicate(text: str) -> bool:
    """Regret only, nothing is admitted: injury, fraud, data loss, law and what lies near them."""
    return handover(text) in ("injury", "fraud", "legal", "self-harm", "threat") or bool(_SENSITIVE.search(text))
