"""What a complaint is about, as a noun phrase, where it cannot be said back as a clause: "the late fee", "your parcel"."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.clause import Clause
from rewriter.customer.complaint import trouble
from rewriter.customer.concern import ASIDE, NP, NTH
from rewriter.customer.echo import cased, noun_phrase, unfit
from rewriter.customer.mishap import befalls
from rewriter.lexicon import FLAWED, MONEY

_ACCUSED = cues.compile(
    r"\b(?:charg(?:ed|ing|es?)|bill(?:ed|ing)|debited|took (?:the |my )?(?:money|payment)|taken)(?: me|"
    r" my (?:card|account|[a-z]+ (?:fee|gift|payment|donation|subscription|membership|rent|deposit)|fee|payment|donation|membership|subscription)|"
    r" us)?(?: \w+){0,2} (?P<twice>twice|two times|double|again|three times)\b|"
    r"\b(?P<double>double[- ]?(?:charg\w*|bill\w*|payment)|two charges|second charge|duplicate (?:charge|payment))\b"
)
_CHARGED = cues.compile(
    r"\b(?:took|taken|taking) (?:another |out |an extra )?[£$€]\d|\b(?:charged|billed|overcharged|debited|over-charged|charging|billing)\b(?! (?:(?:my|the|our|its) (?:\w+ )?(?:phone|battery|batteries|car|laptop|tablet|bike|watch|scooter|headphones|power ?bank)\b|it|fully|to \d+ ?%|only to|up|cable|port|station|brick))"
)
_STOP_IT = re.compile(r"\b(?:stop|end|cancel) (?:the |all |any )?(?:billing|charging)\b")
_IN = cues.compile(
    r"\b(?:there's|there are|there were|there was|has|have|had|came with|with|"
    r"found) (?:an?|some|the|two|three) (?P<part>(?:\w{2,14} )?(?:crack|hole|dent|scratch|scratches|stain|tear|leak|chip|bug|hair|insect|split|noise|smell|error|mistake|gap|knot)) (?P<at>in|"
    rf"on|under|inside|across|down|from|at) (?:my|our|the|its|your) (?P<np>{NP})"
)
_ABOUT = cues.compile(
    rf"\b(?:problems?|issues?|trouble|troubles|difficult(?:y|ies)) (?:with|regarding|concerning) (?:my|our|the|your) (?P<np>{NP})"
)
_BOUGHT = cues.compile(
    rf"\b(?:bought|ordered|purchased|booked|rented|hired) (?:a|an|the|some|this|two|three) (?P<np>{NP})|"
    r"\bthe (?P<of>(?:[a-z]{3,14} ){0,2}[a-z]{3,14}) (?:that )?(?:i|we) (?:just |recently )?(?:bought|ordered|got|received|purchased|booked|have|rented|paid)\b"
)
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)? ?[ap]m\b")
_NUMBERED = cues.compile(
    r"\b(?:order|booking|ticket|invoice|reservation|flight|claim|case) (?:no\.? |number |nr\.? )?(?:#\s?)?(?=[a-z-]{0,5}\d)[\w-]{2,16}"
)
_OWN = cues.compile(rf"\b(?P<det>my|our) (?P<np>{NP})")
_FEE = cues.compile(
    r"(?<![\w.])(?P<sum>(?:[£$€] ?)?\d[\d.,]*(?: ?(?:pounds?|quid|euros?|dollars?))?) (?P<what>(?:(?:no[- ]show|"
    r"overdraft|late|booking|name[- ]change|cleaning|cancellation|exit|service|parking|admin|minibar|delivery|baggage|"
    r"extra|overdue) )?(?:fees?|"
    r"charges?|fines?|excess|penalty|surcharge))\b(?P<for> for (?:an? |the )?[a-z]+(?: [a-z]+)?)?"
)
_KIND_OF_FEE = r"(?:no[- ]show|overdraft|late|booking|name[- ]change|cleaning|cancellation|exit|service|parking|admin|joining|minibar|delivery|baggage|overdue|early[- ]exit|return|restocking|roaming)"
_FEE_OF = cues.compile(  # "a late fee of £15", "FOUR overdraft fees"
    r"\b(?:(?:charg\w+|bill\w+|hit|fin\w+|want|add\w+|slapp\w+|took|get|got|owe)(?: (?:me|us|on))?(?: with)? (?:an? |the )?|"
    rf"(?:an?|the) )(?P<many>(?:two|three|four|five|six) )?(?P<fee>{_KIND_OF_FEE} (?:fees?|charges?|fine|penalty))\b(?P<of> of [£$€]?\d[\d.,]*\d(?![\d%]))?"
)
_RENEWED = cues.compile(
    r"\b(?:auto[- ]?)?renew(?:ed|al)(?: me| itself| my \w+)?(?: for| at| of)? (?P<sum>[£$€]\d[\d.,]*\d)"
)
_BANNED = cues.compile(
    r"\bbann?ed (?:me|my account|us)\b|\b(?:my|this|the) (?:account )?ban\b|\b(?:got|been|was|am|i'm|get) banned\b"
)
_STOOD_IN = cues.compile(
    r"(?:^|[,.!?;] ?|\b(?:an?|the) )(?P<np>(?:\d|two|three|four|five|six|half an|an)[- ](?:hours?|hrs?|hr|min|minutes?) (?:long )?(?:lines?|queues?|waits?|delays?))\b(?! time)"
)
_TAKEN = cues.compile(
    r"\b(?:took|taken|taking|charged?|charging|billed|want|owes?|fined?|debited|swallowed|ate|fine of|bill for|"
    rf"deposit of|billed)(?: (?:me|us|another|out|extra|back|only|over|an?))* (?P<sum>{MONEY}|"
    r"(?<=f )\d{2,5}(?:[.,]\d\d)?|(?<=n )\d{2,5}(?:[.,]\d\d)?|(?<=t )\d{2,5}(?:[.,]\d\d)?|(?<=e )\d{2,5}(?:[.,]\d\d)?|"
    r"(?<=d )\d{2,5}(?:[.,]\d\d)?|(?<=k )\d{1,5}[.,]\d\d)(?![\d%])(?! \d)(?! for\W*$)(?! ?(?:times|minutes?|mins?|hours?|days?|weeks?|months?|years?|people|%|km|miles|x\b))"
    r"(?P<for> for (?:an?|the|my|our|"
    r"one) [a-z]+(?: (?!i\b|we\b|you\b|that\b|when\b|and\b|but\b|on\b|in\b|from\b|twice\b|again\b|this\b|last\b|"
    r"which\b|to\b|at\b|with\b|without\b|after\b|before\b|of\b|by\b|because\b|"
    r"so\b)[a-z]+)?(?! [a-z]*(?:trial|plan|pack|membership|subscription)\b))?(?P<back> back)?"
)
_MONTHLY = cues.compile(
    rf"\bthe (?P<np>(?:monthly|weekly|yearly|annual) {MONEY})|\bpaid (?:again|twice|extra) for [a-z]+, (?P<sum>{MONEY})|(?P<out>{MONEY}) (?:goes|went|going|comes|came|has gone|is going) out (?:of|after|every|again|each)\b"
)
_SUM = rf"(?:{MONEY}|\d{{2,6}}(?:[.,]\d\d)?(?: (?:eur|usd|gbp|chf)\b)?)(?![\d%])(?! ?(?:times|minutes?|mins?|hours?|days?|weeks?|months?|years?|people|%|km|miles|gb|mb|x\b))"
_BILL_OF = cues.compile(  # the paper and what stands on it: "my bill is 690", "an invoice for the full 890"
    rf"\b(?:my|our|the|this|your) (?:(?!vets?\b|hospital\b|doctor|medical\b|repair\b|garage\b|dentist|legal\b)[a-z]+ )?(?P<what>bill|invoice|renewal|quote) (?:now )?(?:is|was|says|shows|reads|came to|comes to|came in at|came out at) (?:for )?(?:over |nearly |a whopping )?(?P<sum>{_SUM})|\ban? (?:[a-z]+ )?(?P<what2>bill|invoice) (?:for|of|over) (?:the )?(?:full |whole |total )?(?P<sum2>{_SUM})"
)
_SUM_FOR = cues.compile(
    rf"^\W*(?P<sum>{MONEY}|\d{{1,4}}[.,]\d\d) (?:for (?:one|a|an|two|just|half|the|my|our|this|that|\d)|(?:for |of |in )?(?:roaming|data|texts|calls|delivery|shipping|postage))\b[^.!?]*(?:\?|!|\bnever\b|\bdidn't\b)"
)
_WITHDRAWN = cues.compile(
    rf"\b(?:someone|somebody|a stranger|they) (?:has |have |just )*(?P<verb>withdrew|withdrawn|(?:took out|transferred|spent)(?= (?:{MONEY}|\d[\d.,]*(?: more)? (?:from|on|with|out of) my)\b)) (?P<sum>{_SUM})(?P<at> (?:in|at) (?:an? |the )?[a-z]+(?: [a-z]+)?(?=\W*$|[,.!?;]))?"
)
_EVERY = cues.compile(
    rf"\b(?:taking|charging|billing|debiting|deducting)(?: me| us)? (?P<sum>{_SUM}) (?:every|each|a|per) (?P<unit>month|week|year)\b|\btook (?P<once>{_SUM}) from (?:me|us|my (?:account|card))\b"
)
_HURT = (
    r"(?:crack|hole|dent|dents|scratch|scratches|stain|stains|tear|leak|chip|hair|noise|smell|mistake|error|gap|mould|mold|damp|crumbs|mice|rats|smoke|outage|outages|no[- ]show|draught|mix[- ]?up|typo|"
    r"bed bugs|bug|crashes|delay|dead pixel|fee|fees|fine|rash|party|music|queue|drip)"
)
_WHERE_IT_IS = r"(?: (?!in (?:an?|one|two|three|four|five|half|\d+) (?:hours?|minutes?|days?|weeks?|hour)\b)(?:in|on|of|from|across|under|behind|around|inside|all over|through|coming out of|with|about) (?:the |my |our |a |an |that |your |brand new |somebody else's |someone else's )*[\w'-]+(?: (?!for\b|and\b|but\b|so\b|since\b|still\b|is\b|was\b|are\b|were\b|has\b|have\b|i\b|we\b|you\b|again\b|that\b|at\b|to\b|when\b|while\b|now\b)[\w'-]+){0,1})"
_FRAGMENT = cues.compile(
    r"(?:^|[,.!?;:–] ?|(?<!\w)- ?|"
    r"\b(?:sent|got|received|with|about|news on|update on|of|for|by|see|reported|report|found|gave me|sold me|have|"
    r"had|there's|there are|there is|there were|"
    r"there was)(?: me| us| just)? )(?:(?:and|but|so|again|hi|hello) )?(?P<det>(?:the |an? |my |our |this |that |"
    r"another |"
    rf"(?P<nth>second|third|fourth|fifth|sixth|\d(?:nd|rd|th)) )?)(?P<np>(?:(?:[a-z0-9][a-z-]{{2,15}} )?{_HURT}\b{_WHERE_IT_IS}|"
    rf"{FLAWED} (?:[a-z]{{3,12}}'s )?(?!the\b|an?\b|my\b|our\b|your\b|this\b|that\b|it\b|half\b|in\b|on\b|right\b|"
    r"across\b|all\b|open\b|down\b|with\b|for\b|since\b|again\b|and\b|but\b|at\b|to\b|then\b|now\b|one\b|person\b|"
    r"time\b|way\b|"
    rf"thing\b)[a-z][a-z-]{{2,14}}(?: (?:number|card|bill|fee|code|box|size|date|address|account))?(?:{_WHERE_IT_IS})?))(?=\W|"
    r"$)"
)
_IN_PLACE = re.compile(r" (?:in|on|of|from|across|under|behind|around|inside|over|through|with|about) ")
_HANGS = re.compile(
    r" (?:of|until|from|in|on|at|with)(?: (?:it|them|this|that|these|those))?$"
)  # on what, we don't say
_PESTS = cues.compile(
    r"(?:^|[,.!?;:–-] ?|\b(?:there are|there's|and|have|found|got) )(?P<np>bed bugs|mice|rats|cockroaches|maggots|black mould|mould)\b(?! (?:in|on|behind|all|under))"
)
_ANOTHER = cues.compile(
    r"(?:^|[,.!?;:–-] )(?P<det>another|yet another|second|third|fourth|fifth|sixth|"
    r"\d(?:nd|rd|th)) (?P<np>(?:(?:(?:late|wrong|cancelled|missed|failed|broken|lost|no|power|double|power|estimated) )(?:fee|"
    r"fine|bill|invoice|cut|appointment|delivery|replacement|charge|flight|parcel|letter|show)|(?:fee|fine|bill|invoice|outage|cut|no[- ]show|delay|crash|charge|cancellation|"
    r"mistake|leak)))\b(?! (?:i|we|you|from|to|about)\b|"
    r" (?:in a row )?(?:with|without|that|which)\b)(?P<rest> (?:this (?:week|month|year|quarter)|in a row|for [a-z]+))?"
)
_THE = cues.compile(
    r"\b(?<!on )(?<!in front of )(?<!behind )(?<!answering )(?<!answer )(?<!answers )(?:the|your|this|a|an) (?:(?!building |construction |camp |whole |entire )\w+ )?(?P<np>app|"
    r"website|site|signal|reception|coverage|fees|prices|heating(?! oil\b)|delivery|parcel|package|order|refund|bill|"
    r"invoice|booking|reservation|flight|internet|wifi|router|update|service|product|item|room|food|checkout|login|"
    r"password|account|subscription|payment|card|phone|laptop|printer|train|bus|ticket|tickets|meal|seat|luggage|bag|"
    r"charger|screen|outage|delay|charge|fee|error|connection|line|game|tv|machine|battery|camera|voucher|code|coupon|"
    r"discount|table|appointment|repair|replacement|return|shipment|shipping|installation|cancellation|contract|"
    r"insurance|claim|deposit|statement|balance|transfer|withdrawal|loan|email|call|queue|wait)\b(?P<part> (?:form|portal|page|screen|button|process|menu|link|code|number)\b)?"
)
_SOMEBODY = re.compile(
    r"(?:\b(?:team|staff|crew|admins?|colleagues?|boss|manager|neighbou?rs?|landlord|tenants?|year-old|month-old|pupils?|students?|clients?|guests|lips?|ankle|knee|tooth|teeth|stomach)|-old)$"
)
_ASIDE_OF = re.compile(r"\b(?:in|on|of|at|to|from|into|onto|near|by|over|under|behind|past|through) (?:\w+ of )?$")
_GOES_WITH = re.compile(  # what a thing is to work with is not the thing
    r"\b(?:works?|working|compatible|connects?|pairs?|syncs?|fits?|communicates?|talks?) (?:properly |at all |any more )?(?:with|to|on|in|into) $"
)
_ANSWERS = re.compile(r"\b(?:answer\w*|pick\w* up) $")
_FEARED = cues.compile(
    r"\b(?:i'll|we'll|will|gonna|going to|might|could|would|may|can) (?:you |i |we |they |it )?(?:also |still |now |even )?(?:be |get )?(?:over-?)?(?:charged?|billed?|debit(?:ed)?|take|took)\b"
)
_NOT_OF_IT = re.compile(
    r"\bnot $|\b(?:told|say|says|said|saying|claims?)(?: me| us)? (?:that )?(?:it's|it was|this is) $|\b(?:don't|didn't|do not) want $"
)
_HUNG_UP = re.compile(  # "they hung up the phone"; "I nearly went into a bus", which is not what is wrong
    r"\b(?:put|puts|hung|hangs|slammed|slams) (?:down|up) $|\b(?:nearly|almost) (?:[a-z]+ ){1,2}(?:into|under|off|over|on|through|against) $"
)
_SOMEBODY_GETS = re.compile(r"(?:brother|sister|husband|wife|son|daughter|mother|father|mum|mom|dad) [a-z]")
_SAYS = re.compile(r" (?:says|reads|states|is in the name)\b")
_ASKED_FOR = cues.compile(  # what they want done with it, or read it in: nothing is wrong with that
    r"\b(?:nobody|no one|anybody|anyone|you) (?:even |ever )*(?:look|check)(?:ed)?(?: at| on)? (?:the )?$|\b(?:i'll|i will|we'll|we will|i'm going to|i'm about to) (?!not |never )(?:\w+ ){1,2}$|"
    r"\b(?:(?:how|where) (?:do|can|could|would|should|will) (?:i|we|you)|"
    r"(?:can|could|may|will|would) (?:i|we|you) (?:please |just )?|"
    r"(?:i|we)(?:'d| would)? (?:want|need|like|have|wish|hope|plan) to|please|"
    r"pls) (?:get|find|see|have|change|add|use|transfer|move|update|check|send (?:me|us)|give (?:me|us)|take|bring|"
    r"keep|renew|request|cancel|freeze|pause|suspend|close|collect|switch|port|download|print|view|share|extend|"
    r"upgrade)(?: (?:you|me|us|up|in|over|out))? $"
    r"|\b(?:i|we)(?:'ve| have)? (?:just |only )?(?:see|saw|notice|noticed|read|found|learnt) (?:from|on|in|by|via) $|\b(?:according to|as per|per) $"
)
_BESIDE = re.compile(r"\b(?:with|behind|beside|before) $")  # "with a line behind me" is not about the line
_OURS_TO_MEND = re.compile(
    r"\b(?:accounts?|orders?|parcels?|packages?|bookings?|reservations?|flights?|rooms?|cards?|bills?|claims?|"
    r"contracts?|plans?|polic\w+|subscriptions?|tickets?|invoices?|payments?|refunds?|deposits?|statements?|phones?|"
    r"line|router|broadband|internet|app|profile|basket|trips?|seats?|bags?|luggage|suitcases?|results?|prescription|"
    r"passport|application|wi-?fi|signal|connection|service|channels?|speeds?|membership|gift|donation|delivery|"
    r"direct debit|passwords?|devices?|iphone|ipad|tablet|laptop|computer|keyboard|tv|watch|console|xbox|ps4|kindle|"
    r"battery|screen|modem|code|voucher|points|credit|data|reports?|files?|photos?|meal|food|pizza|burger|dinner|sofa|"
    r"mattress|boiler|heating|meter|car|bike|keys?|glasses|dress|shoes|pension|loan|mortgage|visa|permit|certificate|"
    r"wallet|streaks?|purchases?|package|equipment|drive|door|windows?|roof|kitchen|bathroom|cabinet|piano|export|"
    r"unit|membership|product|item|cover|insurance|desk|table|chairs?|lamp|euros|pounds|dollars|quid|box|rides?|"
    r"groceries|licen[cs]e|machine|printer|fridge|freezer|oven|washer|dryer|dishwasher|coat|jacket|shirt)$"
)
_HOW_THEY_ARE = re.compile(
    r"'s (?:not |very |so |too |only )?(?:\w+(?:ic|ed|ing|less|ful|ous|able)|ill|sick|late|upset|blind|deaf|alone|old|scared|\d+)\b"
)
_SOME_OF = re.compile(r"\b(?:none|some|all|most|half|many|several|two|three|four|five|any) of $")
_MANY_OF = re.compile(r"^((?:\w+ )?\w+s) (?!\w+s$)\w+$")
_COUNT = re.compile(r"^[£$€]?\d[\d.,]* (?=(?:deposit|refund|payment|fee|charge|bill|credit|bonus|money)\b)")
_NTH_TRY = re.compile(r"(?:first|second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)|next|last|other) ")
_WANTED = cues.compile(
    r"\b(?:want|expect|need|demand|like|get|give (?:me|us)|request\w*|ask\w*(?: for)?|send (?:me|us)|have|issue|offer|getting)(?: (?:me|us))? (?:\w+ ){0,2}$"
)
_NAMED_SUM = re.compile(r"(?:fine of|bill for|deposit of)(?= )")


_FROM_ACCOUNT = re.compile(r" (?:out of|from) (?:my|our) (?:bank |current |savings )?account\b")
_HANGING = re.compile(r" (?:in|on|at|to|of|for|from|with|by|the|a|an|and|but|when|i|we|you|it|that|which|who)$")
_KIND_OF_SUM = {"char": "charge", "bill": "charge", "debi": "payment", "took": "charge", "take": "charge"}
_BY_US = re.compile(r"\b(?:you|they|u)(?:'ve| have)?(?: just| still| even| also| already)* $")
_HELD_SUM = cues.compile(
    rf"\b(?:hold|holds|holding|keep|keeping|kept|withh(?:eld|old|olding)|retain\w*|still have|still got) (?:back )?(?P<sum>{MONEY}|\d{{2,5}}(?:[.,]\d\d)? (?:euros?|pounds?|quid|dollars?)) (?:of|from) (?:my|our) (?P<of>(?:security |rental |tenancy )?(?:deposit|bond|money|wages|salary|pay|refund))\b"
)
_TICKETED = cues.compile(  # a fine by another name, and not a seat at a price
    rf"\b(?:got|get|gotten|given|issued|received|hit with|found|slapped with|sent|there was|there's|it's)(?: (?:me|us|myself))? an? (?P<sum>{MONEY}|\d{{2,4}}(?: (?:euros?|pounds?|quid|dollars?|bucks))) (?P<what>(?:parking |speeding |train )?(?:tickets?|penalty|fine|pcn))\b(?! (?:for|to) (?:the|a|an|this|that|my|our|your) (?:show|concert|gig|match|game|play|film|train|flight|ferry|museum|zoo|festival))"
)
_PAYMENT_OF = cues.compile(
    rf"\b(?:an?|the|this|that|another) (?:\w+ )?(?P<what>payment|charge|transaction|withdrawal|transfer|direct debit|fine|bill|invoice) (?:of|for) (?P<sum>{MONEY}|\d{{1,5}}\.\d\d)(?! (?:each|every|a|per)\b)"
)


_WAS = re.compile(
    r"^\W*(?:my|our) [\w' -]{2,30}? (?:was|were|had|has|have|died|broke|stopped|failed|fell|went|came|got|[a-z]{3,}ed)\b"
)
_HANDLED = re.compile(  # somebody else did it: "your clinic killed my rabbit"
    r"\b(?:(?<!do )(?<!can )(?<!could )(?<!will )(?<!would )(?<!if )you|they|he|she|someone|somebody|"
    r"(?:your|the) [a-z]+(?: at (?:your|the) [a-z]+)?)(?: (?!who\b|that\b|can\b|could\b|will\b|would\b|do\b|is\b|are\b|about\b|with\b|for\b|on\b|in\b)[a-z']+){1,3} $"
)
_NAMED_DOER = re.compile(  # "Teacher lost my son's coursework"
    r"^\W*(?!can\b|could\b|please\b|want\b|need\b|where\b|when\b|what\b|does\b|lost\b|forgot\b|just\b|still\b|have\b|never\b|also\b)[a-z]{4,12} (?:[a-z]{3,}ed|lost|broke|left|threw|sent|gave|hit|tore|ate|cut) $"
)
_PIECE = re.compile(r"[,;.!?]|\s(?:and|but|so|because)\s")


_CHANCE = re.compile(r"\b(?:chance|possibility|hope|option) of $")
_HALF_NAMED = frozenset(("king", "queen", "double", "single", "twin", "large", "small", "medium"))  # of a bed, a pizza
_CRIES = re.compile(r"(?: (?:help|pls|plz|please|asap|urgent|urgently|hello|now))+$")
_NEAR = 160  # characters: no piece of a sentence that is read is longer


def _amiss(text: str, at: int) -> bool:
    """Something is wrong, or was done, in the piece of the sentence that stands at `at`."""
    first, last = max(0, at - _NEAR), min(len(text), at + _NEAR)
    begins = max((m.end() for m in _PIECE.finditer(text, first, at)), default=first)
    ends = _PIECE.search(text, at, last)
    piece = text[begins : ends.start() if ends else last]
    if not text[begins:at].strip(" ,.!?") and _WAS.search(piece):
        return True
    handled = _HANDLED.search(text, begins, at)
    done = (handled is not None and handled.end() == at) or _NAMED_DOER.match(text[begins:at]) is not None
    return trouble(piece) or befalls(piece) or done


_STATE_OF = cues.compile(
    r"\b(?:state|condition|cleanliness) (?:of|in) (?P<det>the|my|our|your) (?P<np>[a-z][\w'-]*(?: (?!is\b|are\b|was\b|were\b|and\b|when\b|which\b|that\b|in\b|on\b|after\b)[\w'-]+){0,2})"
)
_MEND_IT = cues.compile(
    r"^\W*(?:[\w' ]{0,30}[.,!] )?(?:please |pls |just |now )*(?:fix|repair|mend|restore|reconnect|sort(?: out)?|unlock|unblock) (?P<det>my|our|the) (?P<np>[a-z][\w'-]*(?: [\w'-]+){0,2})"
)
_MISNAMED = cues.compile(
    r"(?:^\W*|[.!?] )(?:and |but |so )?(?:the|my|our|your|her|his) (?P<np>[a-z][\w'-]*)(?: (?:on|for|of|from|at|in) [^.!?]{2,60}?)? (?:said|says|read|reads|had|has|spelled|spelt)\b[^.!?]{2,60}[.!,;?]+ (?:but |and |when |although )?(?:his|her|my|our|their|its|the [a-z]+'s|(?:my|our) [a-z]+'s) (?:first |last |sur)?name(?: is|'s| was)\b"
)


def wrong_name(text: str) -> str:
    """The ribbon said DAVE. His name was David: the wrong name on the ribbon; "" where no name is told."""
    m = _MISNAMED.search(text)
    noun = noun_phrase(m["np"]) if m else ""
    return f"the wrong name on the {noun}" if noun else ""


def to_mend(clause: Clause) -> str:
    """What they tell us to mend: "FIX MY INTERNET NOW"; "" where they name nothing."""
    m = _MEND_IT.match(clause.text)
    noun = noun_phrase(m["np"]) if m else ""
    if not m or not noun or _SOMEBODY.search(noun):
        return ""
    return cased(f"{'the' if m['det'] == 'the' else 'your'} {noun}", clause.sentence)


_AND_ALSO = re.compile(  # "scratched my piano and put a dent in the hall wall"
    r"^,? (?:and|then) (?:also )?(?:(?:put|left|made|knocked) (?:an? |some |two |three )?(?:big |huge |deep |long )?(?:dents?|holes?|scratch(?:es)?|marks?|stains?|cracks?|chips?) (?:in|on|into|across) |(?:dented|scratched|cracked|broke|chipped|stained|damaged|scuffed|smashed) )(?P<det>my|our|the) (?P<np>[a-z][\w'-]*(?: [\w'-]+)?)(?=\W*$|[.,!?;]| (?:and|when|while|with)\b)"
)
_SO_CALLED = re.compile(r"(?<!\w)'([a-z -]{3,24})'(?!\w)")


def money_of(clause: Clause) -> str:
    """The sum it is about, as the customer names it, fit to follow "about "; "" when they name none."""
    text = ASIDE.sub("", clause.text)
    if m := _TICKETED.search(text):
        return f"the {m['sum']} {m['what']}"
    if m := _HELD_SUM.search(text):
        return f"the {m['sum']} of your {m['of']}"
    if m := _FEE.search(text):
        of = _HANGING.sub("", (m["for"] or "").replace(" for my ", " for your "))
        return f"the {m['sum']} {m['what']}{of}"
    if m := _FEE_OF.search(_SO_CALLED.sub(r"\1", text)):
        return f"the {m['many'] or ''}{m['fee']}{m['of'] or ''}"
    if m := _BILL_OF.search(text):
        return f"the {m['what']} of {m['sum']}" if m["what"] else f"the {m['what2']} for {m['sum2']}"
    if m := _SUM_FOR.search(text):
        return f"the charge of {m['sum']}"
    if m := _WITHDRAWN.search(text):
        return f"the {'withdrawal' if m['verb'].startswith(('with', 'took')) else 'payment' if m['verb'] == 'spent' else 'transfer'} of {m['sum']}{m['at'] or ''}"
    if m := _EVERY.search(text):
        return f"the charge of {m['sum']} a {m['unit']}" if m["unit"] else f"the charge of {m['once']}"
    if m := _RENEWED.search(text):
        return f"the {m['sum']} renewal"
    if m := _MONTHLY.search(text):
        return f"the {m['np'] or m['sum'] or m['out']}"
    if m := _TAKEN.search(text):
        if said := _NAMED_SUM.match(m.group()):
            return f"the {said.group()} {m['sum']}"
        of = re.sub(r" (?:my|our) ", " your ", re.sub(r" (?:an?|one) ", " the ", m["for"] or ""))
        if not of and _FROM_ACCOUNT.match(text, m.end("sum")):
            return f"the {m['sum']} that left your account"
        kind = _KIND_OF_SUM.get(m.group()[:4], "")
        if m.group().startswith("t") and not _BY_US.search(text[: m.start()]):
            kind = ""  # what a machine took was no charge
        named = f"the {m['sum']} {kind}".rstrip() if not kind or m["sum"][0] in "£$€" else f"the {kind} of {m['sum']}"
        return f"{named}{'' if m['back'] else of}"
    if m := _PAYMENT_OF.search(text):
        return f"the {m['what']} of {m['sum']}"
    return ""


def topic_of(clause: Clause) -> str:
    """A noun phrase for the complaint, fit to follow "about "; "" when unsure."""
    text = ASIDE.sub("", clause.text)
    said = ""
    if _FEARED.search(text):
        pass  # what they are afraid of, or ask after, has not been taken
    elif m := _ACCUSED.search(text):
        said = (
            "the two charges you're seeing"
            if (m["twice"] or "double") in ("twice", "two times", "double")
            else "the charges you're seeing"
        )
    elif money := money_of(clause):
        said = money
    elif _CHARGED.search(text) and not _STOP_IT.search(text):
        said = "the charge you're seeing"
    elif _BANNED.search(text):
        said = "the ban on your account"
    elif m := _STOOD_IN.search(text):
        said = f"the {m['np']}"
    elif m := _IN.search(text):
        if noun := noun_phrase(m["np"]):
            said = (
                f"the {m['part']} {m['at']} {'your' if ' my ' in m.group() or ' our ' in m.group() else 'the'} {noun}"
            )
    elif m := _ABOUT.search(text):
        if noun := noun_phrase(m["np"]):
            said = f"the trouble with {'your' if 'my ' in m.group() or 'our ' in m.group() else 'the'} {noun}"
    if not said and (m := _ANOTHER.search(text)):
        said = f"{'another' if 'another' in m['det'] else 'a ' + NTH.get(m['det'], m['det'])} {m['np']}{m['rest'] or ''}".replace(
            "no show", "no-show"
        )
    if not said and (m := _STATE_OF.search(text)) and (noun := noun_phrase(m["np"])):
        said = f"the state of {'your' if m['det'] in ('my', 'our') else 'the'} {noun}"
    if not said and (m := _PESTS.search(text)):
        said = f"the {m['np']}"
    m = _FRAGMENT.search(text)
    if (
        not said
        and m
        and not _CHANCE.search(text[: m.start("det")][-24:])
        and not unfit(re.sub(r"\b(?:your|my|our)\b", "", m["np"]))
    ):
        det = m["det"].strip()
        whole = m["np"].removesuffix(" again")
        if not _IN_PLACE.search(whole):
            noun = noun_phrase(text[m.start("np") : m.start("np") + 60])
            whole = noun if " " in noun or " " not in whole else whole
        np = re.sub(r"\b(?:my|our)\b", "\x00", _HANGS.sub("", whole))
        np = re.sub(r"\byour\b", "the", np).replace("\x00", "your")
        said = f"{'your' if det in ('my', 'our') else 'a ' + NTH.get(m['nth'], m['nth']) if m['nth'] else 'another' if det == 'another' else 'the'} {np}"
    if not said:
        for m in _OWN.finditer(text):
            if _CLOCK.match(m["np"]):
                continue  # "my 2pm" is an hour of theirs
            noun = noun_phrase(_COUNT.sub("", text[m.start("np") : m.start("np") + 80]))
            if _SOME_OF.search(text[: m.start()][-30:]):
                noun = _MANY_OF.sub(r"\1", noun)  # "none of our invoices export" is about the invoices
            if noun and not _OURS_TO_MEND.search(noun) and not _amiss(text, m.start()):
                continue  # "my routine is walking to you" names nothing of ours, and nothing wrong
            if _SOMEBODY_GETS.match(noun):
                continue  # "refused my brother entry"
            if _SAYS.match(text, m.start("np") + len(noun)) and not trouble(clause.text):
                continue  # "my passport says Finch" only tells where it stands
            if _ASKED_FOR.search(text, 0, m.start()) or _GOES_WITH.search(text[: m.start()]):
                continue  # "how do i get my PAC code" is about something else, and so is "it doesn't work with my mac"
            if _NOT_OF_IT.search(text[: m.start()]):
                continue  # "not our department", "told it's my phone", "I don't want my photo there"
            if _ASIDE_OF.search(text[: m.start()]) and not _OURS_TO_MEND.search(noun):
                continue  # "a crack right in my eyeline" is not about an eyeline
            if noun and not _NTH_TRY.match(noun) and not _SOMEBODY.search(noun) and not _HOW_THEY_ARE.search(noun):
                said = f"your {noun}"
                also = _AND_ALSO.match(clause.sentence.plain.partition(text[m.start() : m.start("np") + len(noun)])[2])
                if also and (thing := noun_phrase(also["np"])) and _amiss(text, m.start()):
                    said = f"{said} and {'the' if also['det'] == 'the' else 'your'} {thing}"
                break
    if not said and (m := _BOUGHT.search(text)):
        noun = noun_phrase(m["np"] or m["of"])
        said = f"the {noun}" if noun and noun not in _HALF_NAMED else ""
    if not said and (m := _NUMBERED.search(clause.text)):
        said = m.group()
    if (
        not said
        and (m := _THE.search(text))
        and not (m.group().startswith("a") and _BESIDE.search(text[: m.start()]))
        and not _ANSWERS.search(text[: m.start()])
        and not _HUNG_UP.search(text[: m.start()])
        and not _WANTED.search(text[: m.start("np")])
        and not _ASKED_FOR.search(text, 0, m.start())
    ):
        said = f"the {'wrong ' if text[: m.start('np')].endswith('wrong ') else ''}{m['np']}{m['part'] or ''}"
    said = _CRIES.sub("", said)
    if not said or unfit(re.sub(r"\b(?:you're|your|charges?)\b", "", said)):
        return ""
    return cased(said, clause.sentence)
