# ruff: noqa: SIM905 - a list of words reads better unbroken
"""The customer's concern: the complaint clause said from our side where the grammar is sure, else nothing."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.clause import Clause
from rewriter.customer.echo import (
    DROPPED,
    SPELLING,
    cased,
    finite,
    fit,
    noun_phrase,
    person,
    since_then,
    spread,
    tail,
    turned,
)
from rewriter.customer.wrongs import NUMBER, SPAN_OF_TIME
from rewriter.lexicon import DAY, LIMB, MONTH, SHORT_DAY

_ADVERB = r"(?:just|also|now|already|even|really|actually|basically|literally|apparently|still|again|so|well|ok|okay|hi|hello|hey|look|honestly|seriously|and|but|because|that|since|as|then|yet|plus|today|yesterday|please help|help|um|wow|omg|great|first|second|third)"
_LEAD = rf"\W*(?:{_ADVERB}\b[,.! ]*){{0,3}}(?:(?:since|after|following) (?:the |your |a |last |this )?[\w']{{2,12}}(?: [\w']{{2,12}})?,? (?=(?:my|our|the|i|we|i've|we've)\b))?"
NP = r"(?:(?!(?:is|was|are|were|has|have|had|hasn't|haven't|isn't|wasn't|aren't|weren't|won't|doesn't|didn't|can't|and|or|but|that|which|who|i|you|it|they|we)\b)[\w#'%-]{1,24} ){0,4}(?!(?:is|was|are|were|has|have|had|and|or|but|that|[a-z]{2,6}n't|won't|still|never|arrived|came|keeps?|kept)\b)[\w#'-]{1,24}"
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
    rf"{_LEAD}(?:(?:i|we)(?:'ve| have)?(?: been| spent| sat| stood| waited)? )?(?P<time>{SPAN_OF_TIME}) (?P<where>(?:on|at|in) (?:the |a |your )?(?:floor|gate|platform|runway|tarmac|kerb|curb|roadside|pavement|doorstep|bus stop|stop|queue|phone|hold|line|airport|station|desk|cold|rain|sun|waiting room|train|bus|plane|car|terminal)\b[^,.!?]{{0,24}}?)(?= and\b| with\b| but\b|\W*$|[,.!?])"
)
_WRITES_AGAIN = cues.compile(
    rf"{_LEAD}(?:this|that|it)(?:'s| is) (?:already )?(?:now )?(?:my|our|the) (?P<nth>second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) (?P<what>e-?mail|mail|message|letter|call|phone call|request|ticket|attempt|chat|complaint)\b"
)
_HAVE_NOT = cues.compile(rf"{_LEAD}(?:(?:i|we) )?still (?:don't|do not|doesn't) have (?P<rest>(?:my|our) {NP})")
_AWAITED = cues.compile(
    rf"{_LEAD}(?:still )?no (?P<what>refund|reply|answer|response|news|update|delivery|order|confirmation|call|callback|money)(?: (?:yet|so far|at all|to my (?:email|message|mail)s?))?\W*$"
)
_ENOUGH = frozenset(
    "broke dropped doubled tripled failed crashed leaks leaked crashes fails died disappeared vanished exploded melted tore snapped freezes froze flickers overheats disconnects restarts smells stinks drips hurt hurts pinches itches stings".split()
)
_UNFINISHED = frozenset(
    "is was has have been still never always into telling says shows just the so very being keeps keep kept won't doesn't didn't can't hasn't haven't isn't wasn't got had get this more like what how i if there's are were a an my your of to for with".split()
)
_WAITED = cues.compile(
    rf"{_LEAD}(?:i|we|i'm|i've|we've|we're)(?: have| had)?(?P<still> still)?(?: been)?(?: still)? (?P<verb>waiting|waited|wait)(?: for| over| about| nearly| almost)? (?P<time>(?:over |nearly |almost |more than |about )?{SPAN_OF_TIME})(?P<rest> (?:for|on) (?:my|our|the|a|an) {NP})?"
)
_TIMES = cues.compile(
    rf"{_LEAD}(?:i|we|i've|we've)(?: have| had)?(?: also| now| already)? (?P<verb>called|emailed|e-mailed|written|wrote|asked|contacted|rung|phoned|messaged|complained|chased|rang|reported)(?: (?:to )?(?:you|you guys|support|customer (?:service|support|care)|in|back|this|it|about (?:this|it)))? (?P<n>twice|(?!an? )(?:{NUMBER}|\d+) times)"
)
_NOT_GOT = cues.compile(
    rf"{_LEAD}(?:i|we|i've|we've)(?P<still> still)? (?P<neg>haven't|have not|hasn't|didn't|never)(?: yet| even| still)? (?P<verb>received|recieved|receive|got|gotten|get|had) (?P<rest>(?:my|our|the|a|an|any) {NP})(?P<yet> yet)?"
)
_CANNOT = cues.compile(
    rf"{_LEAD}(?:i|we)(?P<still> still)? (?P<verb>can't|couldn't) (?P<rest>(?:log ?in|log on|sign in|log into|sign into|access|get into|get through|reach|connect|pay(?! (?:this|that|it)\b)|check in|check out|use|open|download|update|turn|print|redeem|reset|activate|upload|play|install|register)\b(?: [\w'#-]{{1,20}}){{0,5}})"
)
_HELD = cues.compile(
    rf"{_LEAD}(?:i|we|i've|i'm|we've)(?: have| had)?(?: been| was| were)?(?: sitting| stuck| waiting)? on hold (?:for )?(?P<time>(?:over |nearly |almost |more than |about )?{SPAN_OF_TIME}(?: and (?:a half|\d+ min\w*))?)"
)
_RECEIVED = cues.compile(
    rf"{_LEAD}(?:i|we)(?: just| have)? (?:received|recieved|got) (?P<rest>(?:the|an?) (?:wrong|broken|damaged|faulty|empty|defective|cracked|used|incorrect) {NP})"
)

_INJURED = cues.compile(
    rf"\b(?:broke|broken|sprained|twisted|fractured|hurt|injured|tore|torn|burned|burnt|dislocated) my (?P<what>(?:left |right )?{LIMB})\b"
)


def injured_in(text: str) -> str:
    """What of them is hurt (plain words), fit to follow "about "; "" when nothing of the list is."""
    m = _INJURED.search(text)
    return f"your {m['what']}" if m else ""


def restated(clause: Clause) -> str:
    """The complaint from our side, fit to follow "I'm sorry "; "" when the grammar is not sure."""
    sentence = clause.sentence
    if sentence.question or clause.link in ("when", "if", "once", "until", "unless", "who", "which"):
        return ""
    text = _AT_OURS.sub(r"\1 the ", _SEEN.sub("", clause.text))
    way, said = next(((way, words) for way in _WAYS if (words := way(text))), (None, ""))
    ours = re.search(
        r"\b(?:you|your|you're|you've|we|us)\b", said.removeprefix("all ").removeprefix("your ").removeprefix("you ")
    )
    if not said or (ours and way in (_ours, _befallen)):
        return ""
    if due := _DUE_BY_THEN.match(said):
        if _CAME_AFTER_ALL.search(sentence.plain.partition(f"to be {due[2]}")[2]):
            return ""
        said = f"{due[1]}n't {due[2]}"
    said = since_then(turned(said) + _begun(clause, said))
    if re.search(r"(?<!\w)'\w", said) and not re.search(r"\w'(?!\w)", said):
        said += "'"  # what they quote is quoted whole
    if re.search(r"\bwas(?: already)? there\b|(?<!not )\bis back$", said):
        return ""
    if not fit(re.sub(r"\b(?:you've|you|your|(?:call|message|contact)? us|we)\b", "", said)):
        return ""
    return cased(said, sentence) if 3 <= len(said.split()) <= 16 else ""


_AT_OURS = re.compile(r"(?<= )(on|in|at|from|into|through) your (?!own\b)")  # where it was, and nothing that we did
_BEGUN = cues.compile(
    rf" since (?P<when>(?:(?:last|this) )?(?:{DAY}|{SHORT_DAY}|{MONTH}|morning|afternoon|week|month|yesterday(?: morning| evening)?|midnight|noon|lunchtime|christmas|new year|easter|\d{{1,2}}(?:[.:]\d\d)? ?(?:am|pm)?(?! ?(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?)\b)|{SPAN_OF_TIME}(?! ago\b)))(?=\W|$)(?! (?:to|and \d))"
)


def _begun(clause: Clause, said: str) -> str:
    """Since when, where the clause ends on it: the day stands behind the cut."""
    m = _BEGUN.match(clause.sentence.plain, clause.end)
    lasts = re.search(
        r"\b(?:is|are|has|have|hasn't|haven't|isn't|aren't|been|keeps?|won't|doesn't|don't|can't|still|no)\b", said
    )
    if not m or not lasts or " since " in said or clause.text.split()[-1:] != said.split()[-1:]:
        return ""
    return f" since {m['when']}"


_SEEN = cues.compile(  # how they know of it: "I see from the invoice the fees have gone up"
    r"^\W*(?:(?:hi|hello|hey|dear \w+)\b[\s,.!]*)?(?:i|we)(?:'ve| have)? (?:just |only )?(?:see|saw|seen|notice|noticed|read|found out|find) (?:(?:from|on|in|by|via) (?:the|my|our|your|an?) [\w-]+(?: [\w-]+)?,? )?(?:that )?(?=(?:my|our|the) )"
)


def _ours(text: str) -> str:
    """My parcel is two weeks late."""
    text = ASIDE.sub("", text)
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
    rest = _agreeing(tail(" ".join(words[at:])), noun)
    the = (opening["det"] or "").endswith("the") or bool(opening["open"])
    if (the or opening["own"]) and not _VERB_AHEAD.match(rest):
        return ""
    if not complete(rest) or _MEASURED.fullmatch(rest):
        return ""
    if re.match(r"(?:bus|tram|train|flight) \w*\d", noun):
        return f"{noun} {rest}"
    the = the or bool(
        opening["own"] and re.match(r" (?:in|on|at) the ", where)
    )  # "heating on the coach" is no heating of theirs
    return f"{'all ' if opening['all'] else ''}{'the' if the else 'your'} {noun} {rest}"


_DO_NOT = re.compile(r"^((?:just |still |also |even )*)don't\b")


def _agreeing(rest: str, noun: str) -> str:
    """One thing doesn't, whatever they typed: "the repeat button just don't work"."""
    head = noun.split()[-1] if noun else ""
    if not head.isalpha() or head.endswith("s") or head in _MORE_THAN_ONE:
        return rest
    return _DO_NOT.sub(r"\1doesn't", _BARE_VERB.sub(r"\1s", rest))


_BARE_VERB = re.compile(r"^((?:just |still |also |even |always )*(?:come|make|leak|smell|stop|keep|say|show))(?= )")
_MORE_THAN_ONE = frozenset(
    (
        "people",
        "children",
        "men",
        "women",
        "staff",
        "team",
        "crew",
        "family",
        "police",
        "feet",
        "teeth",
        "data",
        "media",
    )
)
_MEASURED = re.compile(
    r"(?:is|was|are|were) (?:only |about |just )?[£$€]?\d[\d.,]*(?: \w+)?"
)  # which is no trouble in itself
_DUE_BY_THEN = re.compile(  # "was meant to be ready Friday": nobody tells that of what was
    r"^((?:all )?(?:your|the) .{1,60} (?:was|were)) (?:meant|supposed|due) to be ((?:ready|here|done|fixed|delivered|finished|repaired) (?:yesterday|(?:on |last )?\w+day|last \w+|at \d[\w:.]*))$"
)
_CAME_AFTER_ALL = re.compile(
    r"\b(?:finished|came|arrived|delivered|moved|changed|early|turned up|got it|broken|then|rebooked)\b"
)
ASIDE = re.compile(r" \([^()]{1,40}\)")
_PLACE = cues.compile(
    r" (?:in|on|at|from|of|to|for|with) (?:(?:the|my|our|a|an|your) )?[£$€]?[\w#'-][\w#',.-]{0,15}(?: [\w#'-]{1,16}){0,2}$"
)


def _placed(noun: str) -> tuple[str, str]:
    """A noun and what says which one: "heating", " in flat 3b"."""
    where = _PLACE.search(noun)
    if not where or not fit(re.sub(r"\byour\b", "", where.group()), 5):
        return noun, ""
    return noun[: where.start()], where.group()


_OF_US = re.compile(r" (?:i|we|you|they)(?:'\w+)?$")


def _waited(text: str) -> str:
    """I've been waiting for three weeks for my refund."""
    if not (m := _WAITED.match(text)):
        return ""
    rest = f" {tail(m['rest'].strip())}" if m["rest"] else ""
    if m["verb"] == "waited" and not re.search(r"\b(?:have|\w+'ve|still)\b", m.group()):
        return f"you waited {m['time'].strip()}{_OF_US.sub('', rest)}"
    return f"you've{' still' if m['still'] else ''} been waiting {m['time'].strip()}{_OF_US.sub('', rest)}"


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


NTH = {"2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth", "6th": "sixth", "7th": "seventh"}


def _without(text: str) -> str:
    """Third day with no internet; two nights no heating; 5 hours on the floor at gate B12."""
    if m := _NTH_DAY.match(text):
        noun = noun_phrase(m["np"])
        nth = NTH.get(m["nth"], m["nth"])
        return f"you're on your {nth} {m['unit']} without {noun}{m['rest'] or ''}" if noun == m["np"] else ""
    if m := _WITHOUT.match(text):
        noun = noun_phrase(m["np"])
        return f"you've had {m['time']} without {noun}" if noun == m["np"] else ""
    m = _SPENT.match(text)
    return f"you've spent {m['time']} {_YOUR.sub('the', m['where'].strip())}" if m else ""


_YOUR = re.compile(r"\byour\b")


def _writes_again(text: str) -> str:
    """My second email about it."""
    if not (m := _WRITES_AGAIN.match(text)):
        return ""
    how = "call" if "call" in m["what"] else "ask" if m["what"] in ("request", "attempt") else "write"
    return f"you've had to {how} a {NTH.get(m['nth'], m['nth'])} time"


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
