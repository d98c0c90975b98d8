"""What weighs most in what they tell, as a noun phrase: "three times this month", "two hours on hold and then being cut off".

A phrase needs less grammar than a clause: whatever hangs together in their own words, said as a thing, can be called
long, wearing or horrible. It says what the customer met with, and nothing of whose doing it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from rewriter import cues
from rewriter.customer.echo import cased, fit, noun_phrase
from rewriter.customer.retelling.speech import SPELLED, clean, turned
from rewriter.customer.stakes import in_full
from rewriter.customer.wrongs import SPAN_OF_TIME
from rewriter.text import Sentence

Kind = Literal[
    "again",
    "wearing",
    "effort",
    "long",
    "cut",
    "lost",
    "found",
    "meal",
    "order",
    "cost",
    "welcome",
    "less",
    "rise",
    "letdown",
    "gone",
    "unanswered",
]


@dataclass(frozen=True, slots=True)
class Burden:
    """A noun phrase from our side, fit to stand before "is", and what sort of thing it is to meet with."""

    phrase: str
    kind: Kind
    whole: bool = False  # it says the concern as well: nothing is to be said of it beside
    many: bool = False  # it is followed by "are"


_ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_CARDINALS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NTH = rf"(?:{'|'.join(_ORDINALS)}|\d{{1,2}}(?:nd|rd|th))"
_COUNT = rf"(?:{'|'.join(_CARDINALS)}|\d{{1,2}})"
_COUNT_OF = dict(zip(_ORDINALS, _CARDINALS, strict=True))
_SPAN = rf"(?:(?:over |nearly |almost |more than |about )?{SPAN_OF_TIME}|\d{{1,2}} ?hrs? ?\d{{1,2}}|\d{{1,2}}h\d{{2}})"


def _counted(nth: str) -> str:
    """Third is three, and 3rd too."""
    if nth in _COUNT_OF:
        return _COUNT_OF[nth]
    number = int(re.sub(r"\D", "", nth) or 0)
    return _CARDINALS[number - 2] if 2 <= number <= len(_CARDINALS) + 1 else str(number)


# It went wrong, that often: not how often they called, which is told elsewhere, nor how often a thing is done.
_OFTEN = cues.compile(
    rf"\b(?:that's|this is|it's|happened|been|cancelled|canceled|late|delayed|failed|broken|broke|crashed|dropped|down|off|out|wrong|missed|cut out|lost)(?: now| already| about| like| at least| me| us| on me)* (?P<n>twice|{_COUNT} times) (?:now )?(?P<when>this (?:week|month|year|morning|season|term)|today|in (?:an?|one|two|three|four|five|six|\d{{1,2}}) (?:row|hours?|days?|weeks?|months?))\b"
)
_EACH_TIME = re.compile(
    rf"^for the (?P<nth>{_NTH}) (?P<what>time|night|day|morning|evening|week|weekend|month) (?P<when>.+)$"
)


def often(again: str) -> str:
    """What is told as "for the third time this month" as a count: "three times this month"; "" where there is none."""
    m = _EACH_TIME.match(again)
    if not m:
        return ""
    count = _counted(m["nth"])
    if m["what"] == "time":
        return f"{'twice' if count == 'two' else f'{count} times'} {m['when']}"
    if count in _CARDINALS and (m["nth"][0].isdigit() or m["what"] in ("week", "month")):  # else a length of time
        nth = _ORDINALS[_CARDINALS.index(count)]
        return f"{'an' if nth[0] == 'e' else 'a'} {nth} {m['what']} {m['when']}"
    return f"{count} {m['what']}s {m['when']}"


_STILL_NO = cues.compile(
    rf"^\W*(?:this is |it's |that's )?(?:(?:the|my|our|now) )?(?P<nth>{_NTH}) (?P<np>(?!time\b|day\b|night\b|week\b|month\b|year\b|floor\b)[a-z-]{{3,14}}(?: (?!and\b)[a-z-]{{3,14}})?) and (?:still|yet again|again) no (?P<lack>[a-z]{{3,14}}(?: (?:water|signal|service|visit|date|reply|power))?)(?=\W|$)"
)
_THEN = cues.compile(
    rf"\b(?P<time>{_SPAN}) (?P<where>on hold|on the phone|in (?:the|your|a) (?:(?:virtual|online|waiting) )?(?:queue|line|chat|waiting room)|waiting(?: on hold)?|(?:in|on) (?:the )?(?:live )?chat)(?: (?:with|to) (?:you|support|customer services?))?,? (?:and |only to (?:be |get )?)?(?:then )?(?:(?:i|we|you|they|it|the line|someone|somebody) )?(?:was |were |got |get |just |then |be )*(?P<end>cut off|cut me off|cut us off|hung up on me|hung up on us|hung up on|hung up|disconnected|dropped|kicked out|kicked me out|logged out|told to call back)\b"
)
_ENDS = (("cut", "being cut off"), ("hung", "being hung up on"), ("kicked", "being kicked out"), ("logged", "being logged out"), ("told", "being told to call back"), ("disconnected", "being disconnected"), ("dropped", "being dropped"))  # fmt: skip

_QUEUED_THEN = cues.compile(
    rf"\b(?:queued|waited|queueing|queuing|waiting)(?: (?:for|over|nearly))? (?P<time>{_SPAN})\b[^!?]{{0,60}}?\b(?:(?P<verb>threw|thrown|kicked|booted|chucked|logged|timed) (?:me |us )?out|(?P<cut>cut) (?:me |us )?off)\b"
)


def _queued_then(text: str) -> Burden | None:
    """Queued 3 hours and your system threw me out."""
    m = _QUEUED_THEN.search(text)
    if not m or not re.search(r"min|h", m["time"]) or re.search(r"\b(?:chat|hold|phone|line|months?)\b", m.group()):
        return None
    did = "cut off" if m["cut"] else f"{'thrown' if m['verb'] == 'threw' else m['verb']} out"
    return Burden(f"{_time(m['time'])} in the queue and then being {did}", "cut", whole=True)


_FOOD = "cold|soggy|burnt|burned|raw|melted|stale|undercooked|overcooked"
_THING = "wrong|damaged|broken|crushed|wet|soaked|empty|incomplete|squashed|dirty|torn|cracked"
_LATE_AND = cues.compile(
    rf"(?:^|[,.!?;:] ?|\b(?:was|were|came|arrived|turned up|is|food|order|pizza|and|again) )(?P<late>(?:{_SPAN} )?late)(?:,? and| &|,? then|,)+ (?:(?:the|my|our) (?:food|meal|pizza|dinner|lunch|takeaway|order|parcel|curry|delivery) (?:is|was|came|arrived) |(?:also |it's |it was |stone |freezing |ice ))*(?:stone |freezing |ice )?(?P<state>{_FOOD}|{_THING})\b(?=\W*$|[,.!?;]| (?:and|&|with|too|again|as well|missing|minus|without|short)\b)(?:,? and| &|,)*(?: (?:missing|minus|without|short of) (?P<lack>(?:the |my |our |a |half )?[a-z']+(?: [a-z']+)?)(?=\W*$|[,.!?;]))?"
)
_SENT = re.compile(
    r"\b(?:orders?|ordered|parcels?|packages?|deliver\w*|shipment|box|sofa|desk|bed|lamp|gift|present)\b"
)
_OWNED = re.compile(r"\b(kids|girls|boys|children)(?= [a-z]+$)")

_HORRID = r"(?:hairs?|insects?|flies|fly|maggots?|cockroach(?:es)?|glass|plastic|metal|mould|mold|blood|worms?|slugs?|bugs?|plaster|mouse|rat|spider|mice|rats)"
_FOUND = cues.compile(
    rf"(?:^\W*|[,.!?;:] |\b(?:found|find|finding|discovered|bit (?:on|into)|pulled|there (?:is|was|were|are)|there's|got)(?: (?:me|us|just|literally|actually|also))* )(?P<np>(?:(?:an?|some|two|three|bits of|pieces of|a (?:piece|bit|shard) of|a (?:dead|live|long|black)|black) ){{0,2}}(?:[a-z]{{3,10}} )?{_HORRID}) (?P<where>(?:in|inside|on|under) (?:(?:my|our|her|his|the) |(?=(?:food|soup|salad|pizza|rice|bread|pasta)\b))(?P<place>[a-z][\w'-]+(?: [a-z][\w'-]+)?))"
)
_MADE_OF = re.compile(r"\b(?:glass|plastic|metal|plaster)$")
_TO_EAT = re.compile(
    r"\b(?:food|meal|soup|salad|yog(?:h)?urt|breakfast|lunch|dinner|burger|pizza|sandwich|wrap|drink|coffee|tea|milk|bread|cake|rice|pasta|chicken|fish|chips|fries|cereal|chocolate|curry|burrito|sauce|takeaway|bed|bath|pool|mouth)\b"
)
_ENTERS = cues.compile(
    r"\b(?:i|we)(?:'ve| have)? (?:just |then |finally )*(?P<verb>arrived|came home|came back|got home|got back|came in|woke up|turned up|walked in|landed)(?P<where>(?: (?:in|at|from) [\w-]+(?: [A-Za-z][\w-]+)?)?(?: (?:at \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|late|last night|yesterday|this morning|after \w+ hours?))?) to (?P<what>(?:an?|no) (?P<np>[a-z]+(?: [a-z]+)?))(?=\W*$|[,.!?;]| (?:and|with)\b)"
)
_ENTERING = {"arrived": "arriving", "came home": "coming home", "came back": "coming back", "got home": "getting home", "got back": "getting back", "came in": "coming in", "woke up": "waking up", "turned up": "turning up", "walked in": "walking in", "landed": "landing"}  # fmt: skip
_SOUR = re.compile(
    r"\b(?:closed|empty|locked|dirty|filthy|flooded|cold|dark|broken|freezing|wet|soaked|wrong|cancelled|unmade|smelly|trashed)\b|^no (?!problems?|issues?|queues?|fuss|hassle|trouble|one)"
)
_SPENT = cues.compile(
    r"(?:^|[,.!?;:] ?|\b(?:cost|paid|spent|spend|another|and|extra|had to pay|forked out|out)(?: (?:me|us|an extra|another|over|nearly|like|about))* )(?P<sum>[£$€]\d[\d,]*(?:\.\d\d)?) (?P<on>in|on|for) (?P<what>(?:an? |the |another |extra )?(?:taxis?|cabs?|hotels?|hotel rooms?|parking|ubers?|childcare|launderette|petrol|train tickets?|a night in a hotel|calls?|takeaways?))\b"
)


def burdens(parts: tuple[Sentence, ...]) -> Iterator[Burden]:
    """What weighs in each sentence, the surest forms first."""
    for part in parts:
        text = part.plain
        if part.question and "??" not in part.raw:
            continue
        for way in _WAYS:
            found = way(text)
            if (
                found
                and fit(re.sub(r"\byour?\b", "", found.phrase), 18)
                and clean(f"you had {found.phrase}".replace("s' ", "s "))
            ):
                yield Burden(cased(found.phrase, part), found.kind, found.whole, found.many)
                break


def _and_then(text: str) -> Burden | None:
    """Two hours on hold then CUT OFF."""
    m = _THEN.search(text)
    if not m:
        return None
    ending = next(said for begins, said in _ENDS if m["end"].startswith(begins))
    return Burden(f"{_time(m['time'])} {turned(m['where'])} and then {ending}", "cut", whole=True)


def _nth_and_none(text: str) -> Burden | None:
    """Third engineer visit and STILL no internet."""
    m = _STILL_NO.match(text)
    if not m or noun_phrase(m["np"]) != m["np"]:
        return None
    nth = _ordinal(m["nth"])
    return (
        Burden(f"{'an' if nth == 'eighth' else 'a'} {nth} {m['np']} and still no {m['lack']}", "wearing", whole=True)
        if nth
        else None
    )


_IN_VAIN = cues.compile(
    rf"(?:^\W*|[,.!?;:] |\b(?:my|our|the|a|this is) )(?P<nth>{_NTH}) (?P<what>trip|visit|journey|drive|call|day off|morning off|afternoon off) (?:for|and all for) nothing\b"
)


def _in_vain(text: str) -> Burden | None:
    """Third trip for nothing."""
    m = _IN_VAIN.search(text)
    nth = _ordinal(m["nth"]) if m else ""
    return Burden(f"a {nth} {m['what']} for nothing", "wearing") if m and nth else None


def _ordinal(nth: str) -> str:
    """3rd as third; "" beyond the tenth."""
    return nth if nth in _ORDINALS else next((o for o, c in _COUNT_OF.items() if c == _counted(nth)), "")


_NTH_TIME = cues.compile(
    rf"^\W*(?:this is |that's |it's )?(?:the |now the )?(?P<nth>(?!second\b|2nd\b){_NTH}) time (?:(?:that |now )?(?:the|my|our|your|you|it|they|he|she|it's) (?!ask|want)[a-z]|since (?:the|my|our|your|you|i|we|it)\b(?![^.!?]*\b(?:call|writ|wrote|ask|e-?mail|contact|ring|rang|t[eo]ll|told|complain|message)))"
)
_SPAN_LOST = cues.compile(
    rf"(?:^|[,.!?;:] ?|\b(?:and|with|that's) )(?P<what>{_SPAN} of [a-z]{{3,14}}(?: [a-z]{{3,14}})?) (?P<how>for nothing|wasted|down the drain)\b"
)


def _nth_time(text: str) -> Burden | None:
    """Third time you sent it to the wrong house."""
    m = _NTH_TIME.match(text)
    nth = _ordinal(m["nth"]) if m else ""
    return Burden(f"a {nth} time", "again") if nth else None


def _span_lost(text: str) -> Burden | None:
    """A year of studying for nothing."""
    m = _SPAN_LOST.search(text)
    return Burden(f"{m['what']} {m['how']}", "lost") if m else None


def _many_times(text: str) -> Burden | None:
    """That's 3 times this week."""
    m = _OFTEN.search(text)
    if not m:
        return None
    number = m["n"].removesuffix(" times")
    count = _CARDINALS[int(number) - 2] if number.isdigit() and 2 <= int(number) <= 10 else number
    return Burden(f"{'twice' if count in ('twice', 'two') else count + ' times'} {m['when']}", "again")


def _late_and(text: str) -> Burden | None:
    """45 mins late, cold, and MISSING the kids meal."""
    m = _LATE_AND.search(text)
    if not m or not (re.fullmatch(_FOOD, m["state"]) or _SENT.search(text)):
        return None
    lack = ""
    if m["lack"]:
        lack = _OWNED.sub(lambda o: f"{o[1]}{chr(39) + 's' if o[1] == 'children' else chr(39)}", turned(m["lack"]))
        lack = lack if re.match(r"(?:the|your|a|half) ", lack) else f"the {lack}"
    late = _time(m["late"])
    phrase = f"{late}, {m['state']} and with {lack} missing" if lack else f"{late} and {m['state']}"
    return Burden(phrase, "meal" if re.fullmatch(_FOOD, m["state"]) else "order", whole=True)


def _found_in(text: str) -> Burden | None:
    """Found a HAIR in my breakfast."""
    m = _FOUND.search(text)
    if not m or not noun_phrase(m["place"]):
        return None
    place = noun_phrase(m["place"])
    if _MADE_OF.search(m["np"]) and not _TO_EAT.search(place):
        return None  # glass in a door is where it belongs
    where = turned(m["where"][: m.start("place") - m.start("where")]) + " " + place
    bare = m["np"].split()[-1]
    many = bare in ("flies", "mice", "rats") or (bare.endswith("s") and bare != "glass")
    again = " again" if re.match(r" (?:yet )?again\b", text[m.start("place") + len(place) :]) else ""
    return Burden(f"{m['np']} {where}{again}", "found", whole=True, many=many)


_OUT_OF = cues.compile(  # not smoke or gas: of these nobody is to read how bad they are, but to get out
    r"(?:^|[,.!?;:] ?|\b(?:is|there's|have|got|and|still) )(?P<np>(?:(?:brown|dirty|black|yellow|foul|rusty|raw|filthy|murky) )?(?:water|sewage|damp|dust|mould|noise|ants|mice|flies)|(?:brown|dirty|black|yellow|rusty|murky) stuff) (?:(?:is|are|was|were|keeps?) )?(?:still )?(?P<how>coming|dripping|leaking|pouring|running|flooding|seeping|streaming) (?P<where>(?:out of|out|from|through|down|into|up)(?: of)? (?P<det>my|our|the|every|all the|all my) (?P<place>[a-z]{3,12}(?: [a-z]{3,12})?))"
)


def _coming_out(text: str) -> Burden | None:
    """Brown water coming out my taps AGAIN."""
    m = _OUT_OF.search(text)
    place = noun_phrase(m["place"]) if m else ""
    if not m or not place:
        return None
    way = re.sub(r"^out(?! of)", "out of", m["where"].removesuffix(m["place"]).strip())
    again = " again" if re.match(r" (?:yet )?again\b", text[m.start("place") + len(place) :]) else ""
    return Burden(
        f"{m['np']} {m['how']} {turned(way)} {place}{again}",
        "less",
        whole=True,
        many=m["np"].endswith(("ants", "mice", "flies")),
    )


def _welcomed(text: str) -> Burden | None:
    """I arrived at Faro at 22.40 to a CLOSED desk."""
    m = _ENTERS.search(text)
    if not m or not _SOUR.search(m["what"]):
        return None
    return Burden(f"{_ENTERING[m['verb']]}{m['where']} to {m['what']}", "welcome", whole=True)


def _spent(text: str) -> Burden | None:
    """€90 in taxis."""
    m = _SPENT.search(text)
    return Burden(f"{m['sum']} {m['on']} {m['what']}", "cost") if m else None


def _time(text: str) -> str:
    """A span of time with its words in full."""
    text = in_full(text)
    return " ".join(
        SPELLED.get(word, word) for word in re.sub(r"(?<=\d)(?=(?:mins?|hrs?|hours?|minutes?)\b)", " ", text).split()
    )


_GONE = cues.compile(
    rf"(?:^|[,.!?;:] ?|\b(?:and|with|nothing|reason) )(?P<what>(?:(?:{_SPAN}|{_COUNT} years) and )?(?:[£$€]\d[\d,.]*(?:k\b)?(?: (?:in|of|worth of) [a-z]+)?|\d[\d,]*\+? ?(?:hours|hrs|days|weeks|months|years)(?: of (?!it\b|this\b|that\b)[a-z]+)?)) (?:is |are |all |just |now )*gone(?=\W*$|[,.!?;]| (?:just|in|over|because|overnight|and|for)\b)"
)
_UNANSWERED = cues.compile(
    r"\b(?:nobody|no one|no-one|noone) (?:has |ever |even |at \w+ )*(?:answer\w*|repl\w+|respond\w*|call\w* back|got back|gets back|come back|came back)\b|\bno (?:reply|replies|answers?|response|responses|call ?backs?)\b|\bnothing back\b|\b(?:all )?ignored\b|\bheard nothing\b|\bstill waiting for (?:a|an) (?:reply|answer|response|call)\b"
)
_CONTACTS = cues.compile(
    rf"(?:^\W*|[,.!?;:] |\b(?:sent|left|made|after|wrote|written|of) (?:you |over |nearly |about |now )?)(?P<n>{_COUNT}) (?P<what>e-?mails|calls|phone calls|messages|msgs|letters|voicemails|tickets|dms|tweets)\b(?! (?:a|per) |[- ]in)"
)


def unanswered(parts: tuple[Sentence, ...], text: str) -> Burden | None:
    """3 emails. THREE. Nobody answers."""
    if not _UNANSWERED.search(text):
        return None
    m = next((m for part in parts if not part.question and (m := _CONTACTS.search(part.plain))), None)
    if not m:
        return None
    what = {"msgs": "messages", "dms": "messages", "mails": "emails"}.get(m["what"], m["what"])
    return Burden(f"{m['n']} {what} without an answer", "unanswered")


def _gone(text: str) -> Burden | None:
    """£2,340 gone; 4 years and $600 in skins gone."""
    m = _GONE.search(text)
    return Burden(f"{_time(m['what'])} gone", "gone") if m else None


_WAYS = (
    _gone,
    _and_then,
    _queued_then,
    _nth_and_none,
    _in_vain,
    _late_and,
    _found_in,
    _coming_out,
    _welcomed,
    _many_times,
    _spent,
    _span_lost,
    _nth_time,
)


# A clause that stands, said as a thing.
_NOMINAL: tuple[tuple[re.Pattern[str], str, Kind], ...] = (
    (re.compile(rf"^you've (?:still )?had no (?P<a>(?!reply|response|answer|news|refund|word|update|one\b)[a-z]+.* (?:since .+|for {_SPAN}))$"), "no {a}", "less"),
    (re.compile(r"^you're on day (?P<n>\d{1,2}|\w+) without (?P<a>.+)$"), "{n} days without {a}", "long"),
    (re.compile(r"^you're on your (?P<n>\w+) (?P<u>day|night|week|weekend|month) without (?P<a>.+)$"), "a {n} {u} without {a}", "wearing"),
    (re.compile(rf"^you've heard nothing for (?P<a>{_SPAN})$"), "{a} without a word", "long"),
    (re.compile(rf"^you've been trying to (?P<b>.+) for (?P<a>{_SPAN})$"), "{a} of trying to {b}", "long"),
    (re.compile(rf"^you've (?:been|had|spent) (?P<a>(?:{_SPAN}|[\w' ]+?)) without (?P<b>.+)$"), "{a} without {b}", "long"),
    (re.compile(rf"^you've spent (?P<a>{_SPAN} .+)$"), "{a}", "long"),
    (re.compile(rf"^you were on hold for (?P<a>{_SPAN}.*)$"), "{a} on hold", "long"),
    (re.compile(r"^you missed (?P<a>(?!out\b|it\b|(?:half|most|some|part|all|one|much|both)$).+)$"), "missing {a}", "lost"),
    (re.compile(rf"^you lost (?P<a>(?:(?:your|a|the|all) )?(?:[\w' ]*\b(?:\d+|{'|'.join(_CARDINALS)}|half|years?|months?|pay|wages|clients?|customers?|sales|progress|streak|photos|pictures)\b).*)$"), "losing {a}", "lost"),
    (re.compile(r"^you(?:'ve)? had to (?P<a>.+\b(?:times|twice))$"), "having to {a}", "wearing"),
    (re.compile(r"^you(?:'ve)? had to (?P<a>(?:take|book) .*\b(?:day|days|morning|afternoon|leave|time)\b.*)$"), "having to {a}", "effort"),
    (re.compile(r"^you(?:'re| were|'ve been) (?P<a>(?:stuck|stranded|locked out|left|turned away|kicked out|thrown out|passed around|sent away)\b.*)$"), "being {a}", "letdown"),
    (re.compile(r"^(?P<a>(?:your|the) [a-z]+(?: (?!has\b|have\b)[a-z]+)?) (?:has |have )?(?:went|gone)(?P<b>(?: up)? from [£$€]?\d[\d.,]* to [£$€]?\d.*)$"), "{a} going{b}", "rise"),
)  # fmt: skip


def nominal(concern: str) -> Burden | None:
    """A concern that stands as a clause, as a noun phrase; None where it has no such form."""
    for pattern, form, kind in _NOMINAL:
        if m := pattern.match(concern):
            if form.startswith("{n} days") and m["n"] in ("1", "one"):
                return None
            return Burden(form.format(**m.groupdict()), kind, whole=True)
    return None
