"""When a person must take over: abuse, threat, injury, fraud, self-harm, law. Idioms are none of these."""

from __future__ import annotations

import re
from typing import Literal

from rewriter import cues

Handover = Literal["abuse", "threat", "injury", "fraud", "self-harm", "legal"]

_YOU = r"(?:you|u|your (?:agent|staff|driver|manager|family|office|team|employee)s?|him|her|them|all of you|every one of you|someone|somebody|your people)"
_IDIOM = cues.compile(
    r"\b(?:kill(?:ing|s|ed)? (?:for|time|it|the (?:vibe|mood|battery|engine|process|app|deal))|(?:is|are|it's|this's|was) (?:literally |slowly |just )?killing me|killing me(?: softly| here)?|dying (?:to|for|of (?:laughter|laughing|boredom|curiosity)|laughing)|shock(?:ed|ing) (?:by|at|to|that|how|price|service)|"
    r"i'll die (?:of|without my)|dead tired|bomb(?:ed|ing)? (?:out|the test)|the bomb|photo ?bomb|bath bombs?|burn(?:ed|ing|t)? (?:out|rate|through|a (?:cd|dvd|hole)|calories|bridges|toast)|shot (?:in the dark|of)|"
    r"(?:heart|panic) attack when i saw|give(?:s|n)? me (?:a )?heart attacks?|beat (?:the|me to)|suit(?:s|ed)? me|sue (?=[a-z]{2,} (?:from|in|at|was|is|told|said)\b))\b"
)
_SELF_HARM = cues.compile(
    r"\b(?:kill(?:ing)? myself|suicid\w+|end(?:ing)? (?:my|it) (?:own )?(?:life|all)(?! (?:subscription|contract))|take my (?:own )?life|want to die|wanna die|rather be dead|better off dead|harm(?:ing)? myself|hurt(?:ing)? myself|cut(?:ting)? myself(?! (?:on|with (?:the|your|its|a))\b)|self[- ]harm|don't want to (?:live|be alive|be here)(?: any ?more| any longer)|no (?:reason|point) (?:to|in) liv(?:e|ing)|can't go on(?: living| like this any ?more))\b"
)
_THREAT = cues.compile(
    rf"\b(?:(?:i'll|i'm going to|we'll|going to|i swear i'll|i want to|want to|should|someone should|i'd like to|will) (?:\w+ )?(?:kill|shoot|stab|beat|punch|hurt|murder|strangle|smash|attack|slap|hunt|burn|break|destroy|find) (?:{_YOU}\b(?! (?:reviews?|ratings?|reputation|business|company|brand|a|an|another|the|in|on twitter|online|out)\b)|your (?:face|head|neck|legs|office down|house|shop|store)\b|the (?:driver|office|shop|store|building|place) (?:down|up))|"
    r"(?:i know|found out|i'll find(?: out)?|we know|i've got) where (?:you|your (?:family|kids|staff)) (?:live|lives|work|works|are)|blow(?:ing)? up (?:your|the) (?:office|store|shop|building|headquarters|place)|(?:bring|bringing|got|have|come with|coming with) (?:a|my) (?:gun|knife|bat|shotgun|weapon) (?:to|down|and)|burn (?:your|the|this) (?:\w+ )?(?:office|store|shop|building|place|house|headquarters)|(?:you'll|you're going to|you will) (?:regret (?:this )?with your life|be dead|die|bleed|pay with)|watch your back|(?:burn|blow|smash|shoot) (?:down|up) (?:your|the) (?:office|store|shop|building|place|headquarters|house)|bomb (?:your|the|in your)|you're (?:all )?dead(?! to me)|smash your (?:windows?|face|head|shop|office))\b"
)
_ABUSE = cues.compile(
    r"\b(?:(?:fuck|screw) (?:you|u|off)|f\*+ (?:you|off|u)|f(?:u|\*)?ck (?:you|u|off)|go (?:fuck|f\*+) yourself|go to hell|(?:you|u|you're|ur|your|you are|bunch of|what an?|such an?|are|agent is an?|rep is an?|you're an?|you're all|you all) (?:\w+ ){0,3}(?:cunts?|bitch(?:es)?|whores?|sluts?|retards?|retarded|bastards?|assholes?|arseholes?|motherfuckers?|wankers?|twats?|dickheads?|pricks?|scumbags?|scum|dumbass(?:es)?|pieces? of shit|fuckers?|fuckwits?|dipshits?|subhuman)|"
    r"piece of shit (?:agent|company rep)|(?:cunts?|motherfuckers?|niggers?|faggots?|kikes?|spics?|chinks?|trann(?:y|ies)|pakis?)\b|drop dead|kill yourself(?:ves)?|kill yourselves|hope (?:you|your (?:family|kids|mother)) (?:die|dies|rot|burn|get cancer|gets cancer)|eat shit|suck my|kys)\b"
)
_INJURY = cues.compile(
    r"\b(?:injur(?:y|ed|ies|ing)(?! (?:time|prevention|lawyer|list))|allergic reaction|anaphyla\w+|went into shock|electrocut\w*|(?:an?|got|gave me an?|given an?|received an?|felt an?|had an?) (?:\w+ )?(?:electric(?:al)? |static )?shock(?= (?:from|off|when|while|by|by the))|(?:electric|electrical) shocks?|(?:got|was|were|been|gets) (?:electrically )?shocked (?:by (?:the|a|my|your|it) (?:\w+ )?(?:charger|socket|plug|cable|appliance|kettle|toaster|wire|device|heater|lamp|outlet|oven|washer|machine|phone|laptop)|when i (?:touched|plugged|turned|used))|"
    r"(?:burn(?:ed|t|s)?|scald(?:ed)?|cut|sliced|slashed|broke|hurt|injured|bruised|sprained|fractured|blister(?:ed|s)?|scarred|crushed|trapped|pinched) (?:on )?(?:my|his|her|our|their|my (?:son|daughter|kid|child|husband|wife|mother|baby|toddler|dog|cat)'s) (?:\w+ )?(?:hands?|fingers?|thumb|arms?|legs?|foot|feet|face|skin|mouth|tongue|lips?|eyes?|head|scalp|back|knees?|ankles?|wrists?|neck|toes?|ear|nose|tooth|teeth|chest|stomach|throat|shoulder|ribs?|hip|gums?)|(?:burned|burnt|scalded|hurt|cut|injured) (?:myself|me|him|himself|her|herself|my (?:son|daughter|kid|child|husband|wife|mother|mum|mom|father|dad|baby|toddler|dog|cat))(?= (?:on|with|when|while|badly|from|and|pretty|quite|opening)|[,.!]|$)|"
    r"(?:hospital(?:i[sz]ed)?|a&e|\ber\b|emergency room|urgent care|ambulance|stitches|concussion)(?= (?:after|because|from|with|due|since|today|last|and)|[,.!]|$)(?<!from the hospital)|food poison(?:ing|ed)|(?:made|making|got|getting|been|was|were|are|is) (?:me |us |him |her |my \w+ |violently |very |really |so ){0,2}(?:sick|ill|poisoned)(?= (?:after|from|with|because|since|eating|when)\b)|(?:chok(?:ed|ing)) on|(?:came|broke|breaking|come) out in (?:a |an )?(?:\w+ )?(?:rash|hives|blisters)|(?:rash|hives|blisters) (?:on|all over|after|from|since)|bleed(?:ing|s)?(?= (?:from|badly|after|my|and)|[,.!]|$)|unconscious|passed out|caught fire|burst into flames|on fire(?= (?:while|when|in|last|and|this|overnight)\b)|carbon monoxide|gas leak|smell(?:s|ing|ed)? (?:of )?gas|(?:slipped|fell|tripped) (?:and |on |in |down )(?:\w+ ){0,6}(?:broke|hurt|injured|stairs|hospital|hit my))\b"
)
_FRAUD = cues.compile(
    r"\b(?:(?:stolen|cloned|skimmed|lost or stolen) (?:\w+ )?(?:credit card|debit card|bank card|card|identity|details|card details|account|phone)|(?:card|identity|account|bank details|card details|wallet|purse) (?:\w+ ){0,2}(?:was|were|got|has been|have been|been|is) (?:\w+ )?(?:stolen|cloned|skimmed|hacked|compromised|hijacked|used fraudulently)|stole my (?:credit card|debit card|card|identity|details|account)|"
    r"phishing|phished|smishing|fraudsters?|fraudulent(?:ly)? (?:\w+ )?(?:charge\w*|transaction|payment|purchase|activity|withdrawal|use\w*|order|access|account|email|call|text|website|site)s?|(?:charged|used|taken|opened|debited) (?:\w+ )?fraudulently|identity theft|(?:is|was|it's|been|commit\w*|victim of|report(?:ing)?|possible|suspected|card|credit|bank|this) (?:\w+ )?fraud|unauthori[sz]ed (?:\w+ )?(?:charges?|transactions?|payments?|purchases?|withdrawals?|access|login|transfer|debit|use|activity|orders?)|"
    r"(?:i|we|my (?:mother|mum|mom|dad|father|wife|husband|gran|grandmother)|i've|we've) (?:was|were|got|have|has|been|have been|had been|just got|just been|been) (?:been )?(?:scammed|conned|defrauded|hacked)|(?:hacked|hijacked|broken) into my (?:account|bank|card|email)|(?:account|email|phone) (?:was|has been|got|is being|been) (?:hacked|compromised|taken over|hijacked)|someone (?:else )?(?:has |is |been |else |just ){0,3}(?:used|using|hacked|accessed|logged into|ordered|bought|charged|withdrew|opened|made (?:a )?(?:purchase|transaction|payment)s?|charged)(?: \w+){0,4} (?:my|in my|on my|with my|under my)|"
    r"(?:charges?|transactions?|payments?|purchases?|withdrawals?|orders?) (?:that )?(?:i|we) (?:didn't|never|don't|haven't|did not) (?:\w+ )?(?:make|made|authori[sz]e[d]?|recogni[sz]e[d]?|approve[d]?|place[d]?|order(?:ed)?)|(?:a|the|some|got|getting|received|this) (?:\w+ )?scam(?:mer)?s? (?:call|text|email|e-?mail|message|sms|pretending|asking|using|who|phoned|rang)|pretend(?:ing|s|ed) to be (?:you|your|from (?:you|your))|scam (?:call|text|email|message)s?)\b"
)
_LEGAL = cues.compile(
    r"\b(?:(?:my|our|a|get(?:ting)? a|the|contact(?:ed|ing)? (?:a|my)|hir(?:e|ed|ing) a|call(?:ing)? my|speak(?:ing)? (?:to|with) (?:a|my)|talk(?:ing)? to (?:a|my)|hear from my) (?:lawyers?|solicitors?|attorneys?|barrister)(?! (?:job|friend|joke|office party|exam|costume|bill|bookings?|husband|wife))(?!'s (?:office|desk|chair|birthday|laptop))|(?:will|i'll|we'll|going to|i'm going to|gonna|can|could|i'd|might|to|ready to|should|planning to|threaten to) (?:be )?su(?:e|ing)(?= (?:you|your|this|the|over|for|them|if|u|y'all)\b|[.!,]|$)|(?:am|i'm|we're|are|be) suing|small claims|legal (?:action|proceedings|advice|steps|threat|rights|letter|counsel)|(?:take|taking|took) (?:you|this|them|it|your company|u) to court|see you in court|class[- ]action|court (?:action|case|order|claim|summons)|lawsuit|letter before action|statutory (?:demand|rights)|"
    r"ombudsm[ae]n|trading standards|consumer (?:protection|rights act|affairs|court|forum|agency|council)|better business bureau|\bbbb\b|attorney general|regulators?|financial conduct authority|\bfca\b|\bofcom\b|\bofgem\b|\bcfpb\b|\bftc\b|\bfcc\b|\btrai\b|data protection (?:authority|commissioner|agency|officer)|gdpr (?:request|complaint|breach|violation)|information commissioner|\bico\b(?= (?:complaint|about|will|if))|(?:report|reporting|reported|complain(?:t|ing)?) (?:you |this |it )?to (?:the )?(?:authorities|regulator|government|police|civil aviation)|chargeback through my lawyer|breach of contract|false advertising (?:claim|lawsuit|law))\b"
)
_JOB = cues.compile(
    r"\b(?:i'm|i am|as|work(?:s|ing)? (?:as|for)|being|she's|he's|for|joke about|like|dress(?:ed)? as|is) (?:an? |the |my )?(?:\w+ )?(?:lawyer|solicitor|attorney|regulator)s?\b|\b(?:voltage|pressure|gas|water|temperature|speed|window) regulators?\b|\bregulators? (?:valve|hose|for (?:my|the)|knob|is leaking|part)\b|\blawyer (?:joke|job|friend|show|up)s?\b|\bpower of attorney\b"
)
_NEGATED = cues.compile(
    r"(?:\bno(?: one| body)?|\bnobody (?:was|got|is)|\bnot|n't|\bnever|\bwithout|\bluckily no|\bthankfully no(?: one)?|\bcould have|\bmight have|\bdon't want to) (?:\w+ ){0,3}$"
)

_ORDER: tuple[tuple[Handover, re.Pattern[str]], ...] = (
    ("self-harm", _SELF_HARM), ("threat", _THREAT), ("injury", _INJURY), ("fraud", _FRAUD), ("legal", _LEGAL), ("abuse", _ABUSE),
)  # fmt: skip
_SENSITIVE = cues.compile(
    r"\b(?:allerg\w+|(?:lost|losing|deleted|wiped|erased|gone) (?:\w+ )?(?:all )?(?:\w+ )?(?:my |our )?(?:data|photos|pictures|files|documents|contacts|backups?)|data (?:loss|breach|leak)|(?:data|photos|files|pictures|contacts|backups?) (?:\w+ )?(?:are|is|were|was|have been|has been|all) (?:\w+ )?(?:lost|gone|deleted|wiped|erased)|personal data|privacy|"
    r"scam\w*|hacked|stolen|assault\w*|harass\w*|discriminat\w*|racis[tm]\w*|sexis[tm]\w*|poison\w*|sparks?|sparking|smoke|shock(?=s? (?:from|when))|police|chargeback|burn(?:ed|t) (?:me|my (?:hand|finger|arm|skin|leg|face|foot|mouth))|hospital|ambulance|gas leak|caught fire|compensation claim|miscarriage|asthma|seizure|insulin|medication)\b"
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
