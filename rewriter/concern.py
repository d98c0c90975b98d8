# ruff: noqa: SIM905 - a list of words reads better unbroken
"""The customer's concern: the complaint clause said from our side where the grammar is sure, else a topic, else nothing."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.clause import Clause
from rewriter.complaint import NUMBER, SPAN_OF_TIME
from rewriter.echo import DROPPED, SPELLING, cased, finite, fit, noun_phrase, person, spread, tail, turned, unfit

_ADVERB = r"(?:just|also|now|already|even|really|actually|basically|literally|apparently|still|again|so|well|ok|okay|hi|hello|hey|look|honestly|seriously|and|but|because|that|since|as|then|yet|plus|today|yesterday|please help|help|um|wow|omg|great|first|second|third)"
_LEAD = rf"\W*(?:{_ADVERB}\b[,.! ]*){{0,3}}(?:(?:since|after|following) (?:the |your |a |last |this )?[\w']{{2,12}}(?: [\w']{{2,12}})?,? (?=(?:my|our|the|i|we|i've|we've)\b))?"
_NP = r"(?:(?!(?:is|was|are|were|has|have|had|hasn't|haven't|isn't|wasn't|aren't|weren't|won't|doesn't|didn't|can't|and|or|but|that|which|who|i|you|it|they|we)\b)[\w#'%-]{1,24} ){0,4}(?!(?:is|was|are|were|has|have|had|and|or|but|that|[a-z]{2,6}n't|won't|still|never|arrived|came|keeps?|kept)\b)[\w#'-]{1,24}"
_STATE = (
    rf"(?:is|was|are|were)(?:n't| not)? (?:\w+ ){{0,2}}(?:{SPAN_OF_TIME} |\w+ ){{0,1}}(?:late|delayed|overdue|missing|lost|broken|damaged|cracked|torn|faulty|wrong|empty|cold|stuck|incomplete|incorrect|cancelled|canceled|leaking|smashed|dented|scratched|defective|dirty|wet|"
    r"down|slow|blank|frozen|blocked|locked|suspended|declined|rejected|denied|overcharged|unusable|working|loading|charging|connecting|responding|arriving|received|delivered|refunded|there|here|fixed|resolved|right|ready|opened|open|used|stained|mouldy|stale|undercooked|burnt|soaked|bent|crushed|short|too (?:small|big|short|long|tight|large)|smaller|expired|stolen|closed|gone|off|out|flickering|overheating|crashing|freezing|bumped|disabled|deactivated|unreadable|noisy|loose|hot|sent to|double[- ]?\w+|charged|billed)\b"
)
_VERB = (
    rf"(?:{_STATE}|(?:still |also |then |just |now |suddenly |never )?(?:moved (?:from|to)\b|arrived|came|turned up|showed up|has been|have been|had been|has|have|hasn't|haven't|hadn't|won't|doesn't|didn't|don't|can't|couldn't|isn't|wasn't|aren't|weren't|keeps|keep|kept|stopped|broke|failed|fails|crashed|crashes|leaks|leaked|went|got|"
    r"still (?:hasn't|haven't|isn't|aren't|won't|doesn't|can't)|never (?:arrived|came|turned up|showed up|works?|worked)|fell|falls|freezes|froze|disappeared|vanished|exploded|melted|tore|ripped|snapped|drops|cuts out|died|smells|turns off|restarts|shows|disconnects|flickers|overheats|is still|are still|was still)\b)"
)
_DETERMINER = cues.compile(
    rf"{_LEAD}(?:(?P<det>(?P<all>all (?:of )?)?(?:my|our|the)) |(?=(?P<own>order|router|delivery|parcel|package|boiler|freezer|fridge|oven|washer|dryer|phone|laptop|tablet|printer|refund|flight|bag|luggage|suitcase|heating|subscription|account|booking|reservation|claim|card|car|shipment|dishwasher|kettle|tv|sofa|bike|ticket|tickets|invoice|bill) )"
    r"|(?=(?P<open>internet|wifi|app|site|website|hotel|room|food|lift|pool|shower|aircon|train|bus|checkout|server|servers|electric|electricity|water|power|signal|line|dashboard|export|heating|lift|boiler|portal|api|show|concert|gig|bus \d+|tram \d+|train \d+|flight \w+\d+) ))"
)
_VERB_AHEAD = cues.compile(_VERB)
_BEFALLEN = cues.compile(
    rf"{_LEAD}(?:i|we|i've|we've)(?: have| had| just| nearly| also)?(?P<verb>(?: almost)? (?:missed|lost|spent|stood|sat|slept|drove|walked|queued|had to|was stuck|were stuck|was stranded|were stranded|was left|were left|was locked out|were locked out|got stuck)) (?P<rest>.+)"
)
_LACKING = cues.compile(
    rf"{_LEAD}(?:i have |we have |i've |we've |i've had |we've had |there's |there's been |still )?(?:had )?no (?P<np>[a-z]{{3,14}}(?: [a-z]{{3,14}})?) (?P<since>(?:(?:in|at|on) [\w' ]{{2,24}}? )?(?:since|for) .+)"
)
_NTH_DAY = cues.compile(
    rf"{_LEAD}(?:it's |this is |that's )?(?:(?:my|our|the) )?(?P<nth>second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|7th) (?P<unit>day|night|week|weekend|month) (?:running |in a row )?(?:with|without)(?: any| no)? (?P<np>[a-z-]{{3,14}}(?: [a-z]{{3,14}})?)(?P<rest> (?:in|at|on) [^,.!?]{{2,24}})?(?=\W*$|[,.!?])"
)
_WITHOUT = cues.compile(
    rf"{_LEAD}(?:(?:i|we)(?:'ve| have)?(?: been| had)? )?(?P<time>{SPAN_OF_TIME}) (?:with no|no|without(?: any)?) (?P<np>[a-z-]{{3,14}}(?: [a-z]{{3,14}})?)(?= with\b|\W*$|[,.!?])"
)
_SPENT = cues.compile(
    rf"{_LEAD}(?:(?:i|we)(?:'ve| have)?(?: been| spent| sat| stood| waited)? )?(?P<time>{SPAN_OF_TIME}) (?P<where>(?:on|at|in) (?:the |a |your )?(?:floor|gate|platform|runway|tarmac|queue|phone|hold|line|airport|station|desk|cold|rain|sun|waiting room|train|bus|plane|car|terminal)\b[^,.!?]{{0,24}}?)(?= and\b| with\b| but\b|\W*$|[,.!?])"
)
_WRITES_AGAIN = cues.compile(
    rf"{_LEAD}(?:this|that|it)(?:'s| is) (?:already )?(?:now )?(?:my|our|the) (?P<nth>second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) (?P<what>e-?mail|mail|message|letter|call|phone call|request|ticket|attempt|chat|complaint)\b"
)
_HAVE_NOT = cues.compile(rf"{_LEAD}(?:(?:i|we) )?still (?:don't|do not|doesn't) have (?P<rest>(?:my|our) {_NP})")
_AWAITED = cues.compile(
    rf"{_LEAD}(?:still )?no (?P<what>refund|reply|answer|response|news|update|delivery|order|confirmation|call|callback|money)(?: (?:yet|so far|at all|to my (?:email|message|mail)s?))?\W*$"
)
_ENOUGH = frozenset(
    "broke dropped doubled tripled failed crashed leaks leaked crashes fails died disappeared vanished exploded melted tore snapped freezes froze flickers overheats disconnects restarts smells stinks drips".split()
)
_UNFINISHED = frozenset(
    "is was has have been still never always into telling says shows just the so very being keeps keep kept won't doesn't didn't can't hasn't haven't isn't wasn't got had get this more like what how i if there's are were a an my your of to for with".split()
)
_WAITED = cues.compile(
    rf"{_LEAD}(?:i|we|i'm|i've|we've|we're)(?: have| had)?(?P<still> still)?(?: been)?(?: still)? (?P<verb>waiting|waited|wait)(?: for| over| about| nearly| almost)? (?P<time>(?:over |nearly |almost |more than |about )?{SPAN_OF_TIME})(?P<rest> (?:for|on) (?:my|our|the|a|an) {_NP})?"
)
_TIMES = cues.compile(
    rf"{_LEAD}(?:i|we|i've|we've)(?: have| had)?(?: also| now| already)? (?P<verb>called|emailed|e-mailed|written|wrote|asked|contacted|rung|phoned|messaged|complained|chased|rang|reported)(?: (?:to )?(?:you|you guys|support|customer (?:service|support|care)|in|back|this|it|about (?:this|it)))? (?P<n>twice|(?!an? )(?:{NUMBER}|\d+) times)"
)
_NOT_GOT = cues.compile(
    rf"{_LEAD}(?:i|we|i've|we've)(?P<still> still)? (?P<neg>haven't|have not|hasn't|didn't|never)(?: yet| even| still)? (?P<verb>received|recieved|receive|got|gotten|get|had) (?P<rest>(?:my|our|the|a|an|any) {_NP})(?P<yet> yet)?"
)
_CANNOT = cues.compile(
    rf"{_LEAD}(?:i|we)(?P<still> still)? (?P<verb>can't|couldn't) (?P<rest>(?:log ?in|log on|sign in|log into|sign into|access|get into|get through|reach|connect|pay|check in|check out|use|open|download|update|turn|print|redeem|reset|activate|upload|play|install|register)\b(?: [\w'#-]{{1,20}}){{0,5}})"
)
_HELD = cues.compile(
    rf"{_LEAD}(?:i|we|i've|i'm|we've)(?: have| had)?(?: been| was| were)?(?: sitting| stuck| waiting)? on hold (?:for )?(?P<time>(?:over |nearly |almost |more than |about )?{SPAN_OF_TIME}(?: and (?:a half|\d+ min\w*))?)"
)
_RECEIVED = cues.compile(
    rf"{_LEAD}(?:i|we)(?: just| have)? (?:received|recieved|got) (?P<rest>(?:the|an?) (?:wrong|broken|damaged|faulty|empty|defective|cracked|used|incorrect) {_NP})"
)

_ACCUSED = cues.compile(
    r"\b(?:charg(?:ed|ing|es?)|bill(?:ed|ing)|debited|took (?:the |my )?(?:money|payment)|taken)(?: me| my (?:card|account|[a-z]+ (?:fee|gift|payment|donation|subscription|membership|rent|deposit)|fee|payment|donation|membership|subscription)| us)?(?: \w+){0,2} (?P<twice>twice|two times|double|again|three times)\b|\b(?P<double>double[- ]?(?:charg\w*|bill\w*|payment)|two charges|second charge|duplicate (?:charge|payment))\b"
)
_CHARGED = cues.compile(
    r"\b(?:took|taken|taking) (?:another |out |an extra )?[£$€]\d|\b(?:charged|billed|overcharged|debited|over-charged|charging|billing)\b(?! (?:my phone|the phone|it|fully|cable|port|station|brick))"
)
_STOP_IT = re.compile(r"\b(?:stop|end|cancel) (?:the |all |any )?(?:billing|charging)\b")
_IN = cues.compile(
    rf"\b(?:there's|there are|there were|there was|has|have|had|came with|with|found) (?:an?|some|the|two|three) (?P<part>(?:\w{{2,14}} )?(?:crack|hole|dent|scratch|scratches|stain|tear|leak|chip|bug|hair|insect|split|noise|smell|error|mistake|gap|knot)) (?P<at>in|on|under|inside|across|down|from|at) (?:my|our|the|its|your) (?P<np>{_NP})"
)
_ABOUT = cues.compile(
    rf"\b(?:problems?|issues?|trouble|troubles|difficult(?:y|ies)) (?:with|regarding|concerning) (?:my|our|the|your) (?P<np>{_NP})"
)
_BOUGHT = cues.compile(
    rf"\b(?:bought|ordered|purchased|booked|rented|hired) (?:a|an|the|some|this|two|three) (?P<np>{_NP})|\bthe (?P<of>(?:[a-z]{{3,14}} ){{0,2}}[a-z]{{3,14}}) (?:that )?(?:i|we) (?:just |recently )?(?:bought|ordered|got|received|purchased|booked|have|rented|paid)\b"
)
_NUMBERED = cues.compile(
    r"\b(?:order|booking|ticket|invoice|reservation|flight|claim|case) (?:no\.? |number |nr\.? )?(?:#\s?)?(?=[a-z-]{0,5}\d)[\w-]{2,16}"
)
_OWN = cues.compile(rf"\b(?P<det>my|our) (?P<np>{_NP})")
_MONEY = r"(?:[£$€] ?\d[\d.,]*\d|[£$€] ?\d|\d[\d.,]* ?(?:pounds?|quid|euros?|dollars?|€|£))"
_FEE = cues.compile(
    r"(?<![\w.])(?P<sum>(?:[£$€] ?)?\d[\d.,]*(?: ?(?:pounds?|quid|euros?|dollars?))?) (?P<what>(?:(?:no[- ]show|overdraft|late|booking|name[- ]change|cleaning|cancellation|exit|service|parking|admin|minibar|delivery|baggage|extra|overdue) )?(?:fees?|charges?|fines?|excess|penalty|surcharge))\b(?P<for> for (?:an? |the )?[a-z]+(?: [a-z]+)?)?"
)
_KIND_OF_FEE = r"(?:no[- ]show|overdraft|late|booking|name[- ]change|cleaning|cancellation|exit|service|parking|admin|joining|minibar|delivery|baggage|overdue|early[- ]exit|return|restocking|roaming)"
_FEE_OF = cues.compile(  # "a late fee of £15", "FOUR overdraft fees"
    rf"\b(?:(?:charg\w+|bill\w+|hit|fin\w+|want|add\w+|slapp\w+|took|get|got)(?: (?:me|us|on))?(?: with)? (?:an? |the )?|(?:an?|the) )(?P<many>(?:two|three|four|five|six) )?(?P<fee>{_KIND_OF_FEE} (?:fees?|charges?|fine|penalty))\b(?P<of> of [£$€]?\d[\d.,]*\d)?"
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
    rf"\b(?:took|taken|taking|charged?|charging|billed|want|owes?|fined?|debited|swallowed|ate|fine of|bill for|deposit of|billed)(?: (?:me|us|another|out|extra|back|only|over|an?))* (?P<sum>{_MONEY}|(?<=n )\d{{2,5}}(?:[.,]\d\d)?|(?<=t )\d{{2,5}}(?:[.,]\d\d)?|(?<=e )\d{{2,5}}(?:[.,]\d\d)?|(?<=d )\d{{2,5}}(?:[.,]\d\d)?)(?![\d%])(?! \d)(?! ?(?:times|minutes?|mins?|hours?|days?|weeks?|months?|years?|people|%|km|miles|x\b))"
    r"(?P<for> for (?:an?|the|my|our|one) [a-z]+)?(?P<back> back)?"
)
_MONTHLY = cues.compile(
    rf"\bthe (?P<np>(?:monthly|weekly|yearly|annual) {_MONEY})|\bpaid (?:again|twice|extra) for [a-z]+, (?P<sum>{_MONEY})|(?P<out>{_MONEY}) (?:goes|went|going|comes|came|has gone|is going) out (?:of|after|every|again|each)\b"
)
_HURT = (
    r"(?:crack|hole|dent|dents|scratch|scratches|stain|stains|tear|leak|chip|hair|noise|smell|mistake|error|gap|mould|mold|damp|crumbs|mice|rats|smoke|outage|outages|no[- ]show|draught|mix[- ]?up|typo|"
    r"bed bugs|bug|crashes|delay|dead pixel|fee|fees|fine|rash|party|music|queue|drip)"
)
_WRONG = r"(?:wrong|missing|broken|cracked|damaged|duplicate|double|estimated|dirty|late|empty|dead|burnt|failed|cancelled|missed|lost|faulty|torn|incorrect|old)"
_WHERE_IT_IS = r"(?: (?:in|on|of|from|across|under|behind|around|inside|all over|through|coming out of|with|about) (?:the |my |our |a |an |that |your |brand new |somebody else's |someone else's )*[\w'-]+(?: (?!for\b|and\b|but\b|so\b|since\b|still\b|is\b|was\b|are\b|were\b|has\b|have\b|i\b|we\b|you\b|again\b|that\b|at\b|to\b|when\b|while\b|now\b)[\w'-]+){0,1})"
_FRAGMENT = cues.compile(
    rf"(?:^|[,.!?;:–-] ?|\b(?:sent|got|received|with|about|news on|update on|of|for|by|see|reported|report|found|gave me|sold me|have|had|there's|there are|there is|there were|there was)(?: me| us| just)? )(?:(?:and|but|so|again|hi|hello) )?(?P<det>(?:the |an? |my |our |this |that |another |(?P<nth>second|third|fourth|fifth|sixth|\d(?:nd|rd|th)) )?)(?P<np>(?:(?:[a-z]{{3,12}} )?{_HURT}\b{_WHERE_IT_IS}|{_WRONG} (?:[a-z]{{3,12}}'s )?(?!in\b|on\b|right\b|across\b|all\b|open\b|down\b|with\b|for\b|since\b|again\b|and\b|but\b|at\b|to\b|then\b|now\b|one\b|person\b|time\b|way\b|thing\b)[a-z][a-z-]{{2,14}}(?: (?:number|card|bill|fee|code|box|size|date|address|account))?(?:{_WHERE_IT_IS})?))(?=\W|$)"
)
_IN_PLACE = re.compile(r" (?:in|on|of|from|across|under|behind|around|inside|over|through|with|about) ")
_PESTS = cues.compile(
    r"(?:^|[,.!?;:–-] ?|\b(?:there are|there's|and|have|found|got) )(?P<np>bed bugs|mice|rats|cockroaches|maggots|black mould|mould)\b(?! (?:in|on|behind|all|under))"
)
_INJURED = cues.compile(
    r"\b(?:broke|broken|sprained|twisted|fractured|hurt|injured|tore|torn|burned|burnt|dislocated) my (?P<what>(?:left |right )?(?:ankle|leg|arm|wrist|foot|knee|hip|back|shoulder|hand|finger|thumb|toe|collarbone|elbow|nose|tooth|achilles))\b"
)


def injured_in(text: str) -> str:
    """What of them is hurt (plain words), fit to follow "about "; "" when nothing of the list is."""
    m = _INJURED.search(text)
    return f"your {m['what']}" if m else ""


_ANOTHER = cues.compile(
    r"(?:^|[,.!?;:–-] )(?P<det>another|yet another|second|third|fourth|fifth|sixth|\d(?:nd|rd|th)) (?P<np>(?:(?:late|wrong|cancelled|missed|failed|broken|lost|no|power|double|power|estimated) )?(?:fee|fine|bill|invoice|outage|cut|appointment|delivery|no[- ]show|delay|crash|replacement|charge|cancellation|mistake|leak|flight|parcel|letter|show))\b(?! (?:i|we|you|from|to|about)\b)(?P<rest> (?:this (?:week|month|year|quarter)|in a row|for [a-z]+))?"
)
_THE = cues.compile(
    r"\b(?<!on )(?:the|your|this|a|an) (?:\w+ )?(?P<np>app|website|site|delivery|parcel|package|order|refund|bill|invoice|booking|reservation|flight|internet|wifi|router|update|service|product|item|room|food|checkout|login|password|account|subscription|payment|card|phone|laptop|printer|train|bus|ticket|tickets|meal|seat|luggage|bag|charger|screen|outage|delay|charge|fee|error|connection|line|game|tv|machine|battery|camera|voucher|code|coupon|discount|table|appointment|repair|replacement|return|shipment|shipping|installation|cancellation|contract|insurance|claim|deposit|statement|balance|transfer|withdrawal|loan|email|call|queue|wait)\b"
)


def restated(clause: Clause) -> str:
    """The complaint from our side, fit to follow "I'm sorry "; "" when the grammar is not sure."""
    sentence = clause.sentence
    if sentence.question or clause.link in ("when", "if", "once", "until", "unless", "who", "which"):
        return ""
    text = clause.text
    way, said = next(((way, words) for way in _WAYS if (words := way(text))), (None, ""))
    ours = re.search(
        r"\b(?:you|your|you're|you've|we|us)\b", said.removeprefix("all ").removeprefix("your ").removeprefix("you ")
    )
    if not said or (ours and way in (_ours, _befallen)):
        return ""
    said = turned(said)
    if re.search(r"(?<!\w)'\w", said) and not re.search(r"\w'(?!\w)", said):
        said += "'"  # what they quote is quoted whole
    if re.search(r"\bwas(?: already)? there\b|(?<!not )\bis back$", said):
        return ""
    if not fit(re.sub(r"\b(?:you've|you|your|(?:call|message|contact)? us|we)\b", "", said)):
        return ""
    return cased(said, sentence) if 3 <= len(said.split()) <= 16 else ""


def _ours(text: str) -> str:
    """My parcel is two weeks late."""
    text = _ASIDE.sub("", text)
    opening = _DETERMINER.match(text)
    if not opening:
        return ""
    words = spread(text[opening.end() :].split(" "))
    at = next((n for n, word in enumerate(words[:9]) if n and finite(word.strip(",.!"))), 0)
    named = [word for word in words[:at] if word not in DROPPED]
    if any(word[-1:] in ",;" for word in named):
        return ""
    noun, where = _placed(" ".join(named))
    if not at or not (noun_phrase(noun) == " ".join(SPELLING.get(w, w) for w in noun.split()) or person(noun)):
        return ""
    noun += where
    rest = tail(" ".join(words[at:]))
    the = (opening["det"] or "").endswith("the") or bool(opening["open"])
    if (the or opening["own"]) and not _VERB_AHEAD.match(rest):
        return ""
    if not complete(rest) or _MEASURED.fullmatch(rest):
        return ""
    if re.match(r"(?:bus|tram|train|flight) \w*\d", noun):
        return f"{noun} {rest}"
    rest = _DUE_BY_THEN.sub(lambda m: f"{m[1]}n't {m[2]}", rest)
    rest = _SO_SINCE.sub(lambda m: f"{'has' if m[1] == 'is' else 'have'} been {m[2]}", rest)
    return f"{'all ' if opening['all'] else ''}{'the' if the else 'your'} {noun} {rest}"


_MEASURED = re.compile(
    r"(?:is|was|are|were) (?:only |about |just )?[£$€]?\d[\d.,]*(?: \w+)?"
)  # which is no trouble in itself
_DUE_BY_THEN = re.compile(  # "was meant to be ready Friday": nobody tells that of what was
    r"^(was|were) (?:meant|supposed|due) to be ((?:ready|here|done|fixed|delivered|finished|repaired) (?:yesterday|(?:on |last )?\w+day|last \w+|at \d[\w:.]*))$"
)
_SO_SINCE = re.compile(r"^(is|are) ((?!still|been)['\w][\w' ]* since [\w ]+)$")
_ASIDE = re.compile(r" \([^()]{1,40}\)")
_PLACE = cues.compile(
    r" (?:in|on|at|from|of|to|for|with) (?:(?:the|my|our|a|an|your) )?[£$€]?[\w#'-][\w#',.-]{0,15}(?: [\w#'-]{1,16}){0,2}$"
)


def _placed(noun: str) -> tuple[str, str]:
    """A noun and what says which one: "heating", " in flat 3b"."""
    where = _PLACE.search(noun)
    if not where or not fit(re.sub(r"\byour\b", "", where.group()), 5):
        return noun, ""
    return noun[: where.start()], where.group()


def _waited(text: str) -> str:
    """I've been waiting for three weeks for my refund."""
    if not (m := _WAITED.match(text)):
        return ""
    rest = f" {tail(m['rest'].strip())}" if m["rest"] else ""
    if m["verb"] == "waited" and not rest and not re.search(r"\b(?:have|\w+'ve|still)\b", m.group()):
        return f"you waited {m['time'].strip()}"
    return f"you've{' still' if m['still'] else ''} been waiting {m['time'].strip()}{rest}"


_BARE = {
    "called": "call", "emailed": "email", "e-mailed": "email", "written": "write", "wrote": "write", "asked": "ask", "contacted": "contact us",
    "rung": "ring", "phoned": "phone", "messaged": "message us", "complained": "complain", "chased": "chase this", "rang": "ring", "reported": "report this",
}  # fmt: skip


def _asked(text: str) -> str:
    """I have called three times."""
    m = _TIMES.match(text)
    return f"you've had to {_BARE[m['verb']]} {m['n']}" if m else ""


def _not_got(text: str) -> str:
    """I still haven't received my refund."""
    if not (m := _NOT_GOT.match(text)):
        return ""
    rest = tail(m["rest"])
    neg = m["neg"] if m["neg"] in ("never", "didn't") else "haven't"
    verb = SPELLING.get(m["verb"], m["verb"])
    if neg == "never" and not re.search(r"ed$|got", verb):
        return ""
    yet = " yet" if m["yet"] and not rest.endswith("yet") else ""
    return f"you{' still' if m['still'] else ''} {neg} {verb} {rest}{yet}"


def _cannot(text: str) -> str:
    """I can't log in."""
    m = _CANNOT.match(text)
    return f"you{' still' if m['still'] else ''} {m['verb']} {tail(m['rest'])}" if m else ""


def _held(text: str) -> str:
    """I've been on hold for two hours."""
    m = _HELD.match(text)
    return f"you were on hold for {m['time'].strip()}" if m else ""


def _received(text: str) -> str:
    """I received the wrong size."""
    m = _RECEIVED.match(text)
    return f"you received {tail(m['rest'])}" if m else ""


_PAID = re.compile(
    r"[£$€]?\d[\d.,]*(?:k| ?(?:dollars|bucks|pounds|quid|euros))?(?: \w+)? on (?!(?:a |the |another )?(?:taxi|cab|hotel|repair|replacement|new))"
)


def _befallen(text: str) -> str:
    """I missed my train; we had to sleep at the airport."""
    m = _BEFALLEN.match(text)
    if m and m["verb"] == "spent" and _PAID.match(m["rest"]):
        return ""
    rest = tail(text[m.start("rest") :]) if m else ""
    return f"you {m['verb']} {rest}" if m and 0 < len(rest.split()) <= 9 else ""


_NTH = {"2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth", "6th": "sixth", "7th": "seventh"}


def _without(text: str) -> str:
    """Third day with no internet; two nights no heating; 5 hours on the floor at gate B12."""
    if m := _NTH_DAY.match(text):
        noun = noun_phrase(m["np"])
        nth = _NTH.get(m["nth"], m["nth"])
        return f"you're on your {nth} {m['unit']} without {noun}{m['rest'] or ''}" if noun == m["np"] else ""
    if m := _WITHOUT.match(text):
        noun = noun_phrase(m["np"])
        return f"you've had {m['time']} without {noun}" if noun == m["np"] else ""
    m = _SPENT.match(text)
    return f"you've spent {m['time']} {m['where'].strip()}" if m else ""


def _writes_again(text: str) -> str:
    """My second email about it."""
    if not (m := _WRITES_AGAIN.match(text)):
        return ""
    how = "call" if "call" in m["what"] else "ask" if m["what"] in ("request", "attempt") else "write"
    return f"you've had to {how} a {_NTH.get(m['nth'], m['nth'])} time"


def _still_without(text: str) -> str:
    """I still don't have my deposit."""
    m = _HAVE_NOT.match(text)
    return f"you still don't have {tail(m['rest'])}" if m else ""


def _lacking(text: str) -> str:
    """No hot water since Friday; no refund yet."""
    if m := _LACKING.match(text):
        noun = noun_phrase(m["np"])
        since = re.split(r"\s*[,;.!?(]|\s+(?:and|but|so|because)\b", m["since"])[0]
        return f"you've had no {noun} {since}" if noun == m["np"] and len(since.split()) <= 6 else ""
    m = _AWAITED.match(text)
    return (
        f"you haven't had {'your' if m['what'] in ('refund', 'delivery', 'order', 'money') else _AN.get(m['what'], 'a')} {m['what']} yet".replace(
            "  ", " "
        )
        if m
        else ""
    )


_AN = {"answer": "an", "update": "an", "news": "any", "money": "your"}
_WAYS = (
    _ours,
    _waited,
    _asked,
    _not_got,
    _cannot,
    _held,
    _received,
    _befallen,
    _lacking,
    _without,
    _writes_again,
    _still_without,
)


def complete(rest: str) -> bool:
    """A predicate that says what is wrong, and does not stop in the middle."""
    words = rest.split()
    if len(words) == 1:
        return words[0] in _ENOUGH
    return bool(words) and words[-1] not in _UNFINISHED


_SOMEBODY = re.compile(
    r"(?:\b(?:team|staff|crew|admins?|colleagues?|boss|manager|neighbou?rs?|landlord|tenants?|year-old|month-old|pupils?|students?|clients?|guests|lips?|ankle|knee|tooth|teeth|stomach)|-old)$"
)
_ASIDE_OF = re.compile(r"\b(?:in|on|of|at|to|from|into|onto|near|by|over|under|behind|past|through) (?:\w+ of )?$")
_BESIDE = re.compile(r"\b(?:with|behind|beside|before) $")  # "with a line behind me" is not about the line
_OURS_TO_MEND = re.compile(
    r"\b(?:accounts?|orders?|parcels?|packages?|bookings?|reservations?|flights?|rooms?|cards?|bills?|claims?|contracts?|plans?|polic\w+|subscriptions?|tickets?|invoices?|payments?|refunds?|deposits?|statements?|phones?|line|router|broadband|internet|app|profile|basket|trips?|seats?|bags?|luggage|suitcases?|results?|prescription|passport|application)$"
)
_HOW_THEY_ARE = re.compile(
    r"'s (?:not |very |so |too |only )?(?:\w+(?:ic|ed|ing|less|ful|ous|able)|ill|sick|late|upset|blind|deaf|alone|old|scared|\d+)\b"
)
_COUNT = re.compile(r"^[£$€]?\d[\d.,]* (?=(?:deposit|refund|payment|fee|charge|bill|credit|bonus|money)\b)")
_NTH_TRY = re.compile(r"(?:first|second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)|next|last|other) ")
_WANTED = cues.compile(
    r"\b(?:want|expect|need|demand|like|get|give (?:me|us)|request\w*|ask\w*(?: for)?|send (?:me|us)|have|issue|offer|getting)(?: (?:me|us))? (?:\w+ ){0,2}$"
)


_NAMED_SUM = re.compile(r"(?:fine of|bill for|deposit of)(?= )")


def money_of(clause: Clause) -> str:
    """The sum it is about, as the customer names it, fit to follow "about "; "" when they name none."""
    text = _ASIDE.sub("", clause.text)
    if m := _FEE.search(text):
        of = (m["for"] or "").replace(" for my ", " for your ")
        return f"the {m['sum']} {m['what']}{of}"
    if m := _FEE_OF.search(text):
        return f"the {m['many'] or ''}{m['fee']}{m['of'] or ''}"
    if m := _RENEWED.search(text):
        return f"the {m['sum']} renewal"
    if m := _MONTHLY.search(text):
        return f"the {m['np'] or m['sum'] or m['out']}"
    if m := _TAKEN.search(text):
        if named := _NAMED_SUM.match(m.group()):
            return f"the {named.group()} {m['sum']}"
        of = re.sub(r" (?:my|our) ", " your ", re.sub(r" (?:an?|one) ", " the ", m["for"] or ""))
        return f"the {m['sum']}{'' if m['back'] else of}"
    return ""


def topic_of(clause: Clause) -> str:
    """A noun phrase for the complaint, fit to follow "about "; "" when unsure."""
    text = _ASIDE.sub("", clause.text)
    said = ""
    if m := _ACCUSED.search(text):
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
        said = f"{'another' if 'another' in m['det'] else 'a ' + _NTH.get(m['det'], m['det'])} {m['np']}{m['rest'] or ''}".replace(
            "no show", "no-show"
        )
    if not said and (m := _PESTS.search(text)):
        said = f"the {m['np']}"
    if not said and (m := _FRAGMENT.search(text)) and not unfit(re.sub(r"\b(?:your|my|our)\b", "", m["np"])):
        det = m["det"].strip()
        whole = m["np"].removesuffix(" again")
        if not _IN_PLACE.search(whole):
            noun = noun_phrase(text[m.start("np") : m.start("np") + 60])
            whole = noun if " " in noun or " " not in whole else whole
        np = re.sub(r"\b(?:my|our)\b", "\x00", re.sub(r" (?:of|until|from|in|on|at|with)$", "", whole))
        np = re.sub(r"\byour\b", "the", np).replace("\x00", "your")
        said = f"{'your' if det in ('my', 'our') else 'a ' + _NTH.get(m['nth'], m['nth']) if m['nth'] else 'another' if det == 'another' else 'the'} {np}"
    if not said:
        for m in _OWN.finditer(text):
            noun = noun_phrase(_COUNT.sub("", text[m.start("np") : m.start("np") + 80]))
            if _ASIDE_OF.search(text[: m.start()]) and not _OURS_TO_MEND.search(noun):
                continue  # "a crack right in my eyeline" is not about an eyeline
            if noun and not _NTH_TRY.match(noun) and not _SOMEBODY.search(noun) and not _HOW_THEY_ARE.search(noun):
                said = f"your {noun}"
                break
    if not said and (m := _BOUGHT.search(text)):
        noun = noun_phrase(m["np"] or m["of"])
        said = f"the {noun}" if noun else ""
    if not said and (m := _NUMBERED.search(clause.text)):
        said = m.group()
    if (
        not said
        and (m := _THE.search(text))
        and not (m.group().startswith("a") and _BESIDE.search(text[: m.start()]))
        and not _WANTED.search(text[: m.start("np")])
    ):
        said = f"the {m['np']}"
    if not said or unfit(re.sub(r"\b(?:you're|your|charges?)\b", "", said)):
        return ""
    return cased(said, clause.sentence)
