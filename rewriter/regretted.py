"""Which things are regretted themselves, and of which only the trouble that somebody has with them; and when nothing is."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.burden import Burden, Kind
from rewriter.customer.complaint import trouble
from rewriter.lexicon import ELDERS, FLAWED, KIN
from rewriter.plain import plain
from rewriter.text import Message, sentences
from rewriter.vocabulary import content, stem

_READ = 6_000  # characters
OF_MONEY = re.compile(
    r"^the (?!refund).*(?:[£$€]\d|\b(?:fees?|charges?|fines?|penalty|excess|surcharge|renewal)\b|\d (?:euros?|pounds?|dollars?|quid))"
)
ASKED_OF_THEM = re.compile(r"\b(?:fees?|charges?|fines?|penalty|excess|surcharge|renewal|payment|bill|invoice)\b")
HEIRLOOM = re.compile(
    rf"^your (?:late )?(?:{ELDERS}|husband|wife)'s (?!account|claim|funeral|phone|order|card|appointment|results)[a-z]+$"
)
STANDING = re.compile(r"^the (?P<time>\w+)[- ](?P<unit>hour|minute|min)s? (?:long )?(?P<what>line|queue|wait|delay)s?$")
_OWN_THING = re.compile(r"(?:your|the) (?:[\w'’-]+ ){0,2}[\w'’-]+$")
_HARMED = cues.compile(
    r"\b(?:lost|late|missing|broken?|broke|damaged|cold|wrong|ruined|stolen|gone|deleted|vanished|disappeared|burnt|torn|dead|cracked|smashed|never (?:came|arrived)|(?:hasn't|haven't|didn't|not) (?:come|arrived?|turned up|been delivered))\b"
)
_REGRETTED = cues.compile(  # it is late, lost, broken or bad in itself, or does not run
    rf"\b(?:{FLAWED}\b|(?:delay|wait|queue|noise|smell|leak|mould|mold|damp|mess|mix-?up|mistake|error|problem|issue|trouble|fault|damage|scratch|crack|stain|hole|dent|chip|gap|shortage|cancellation|closure|outage|rash|burn|injury|fall|accident|fright|state|draught|dirt|mice|rats|bugs|ants|wasps|hair|glass|plastic|"
    r"charge|fee|fine|ban|block|decision|price|increase|rise|service|treatment|tone|answer|silence|loss|theft|break-?in|signal|internet|wi-?fi|broadband|connection|heating|boiler|water|power|electricity|gas|lift|light|lock|door|roof|ceiling|tap|toilet|shower|drain|"
    r"parcel|package|order|delivery|deliveries|bag|luggage|suitcase|letter|food|pizza|meal|dinner|lunch|starter|soup|sofa|mattress|bed|desk|chair|table|coat|shoe|boot|jacket|dress|flower|cake|glasses|refund|deposit|payment|money)(?:e?s)?(?:$| (?:in|on|at|from|of|all|you)\b))"
)


def sorry_for(topic: str, more: str, customer: str) -> str:
    """What is regretted itself, or the trouble they have with a thing that nobody need be sorry for."""
    bad = not _OWN_THING.match(topic) or _REGRETTED.search(topic) or _HARMED.search(plain(customer[:_READ]))
    return f"about {topic}" if bad or more.startswith(", with") else f"for the trouble with {topic}"


_IS: dict[Kind, tuple[str, ...]] = {
    "again": ("a lot to put up with", "a lot for anybody's patience", "a lot to have to deal with"),
    "wearing": ("wearing", "a lot to ask of anybody"),
    "effort": ("a lot to ask of anybody",),
    "unanswered": ("too many", "far too many"),
    "cut": ("dreadful", "enough to try anybody's patience"),
    "meal": ("a miserable way to get a meal",),
    "order": ("a miserable way to get an order",),
    "found": ("the last thing anyone wants to find", "horrible to find"),
    "welcome": ("the last thing anyone needs", "miserable"),
    "cost": ("a lot to pay on top",),
    "long": ("a very long time", "a long time"),
    "less": ("hard going", "hard to live with"),
    "lost": ("hard to take", "a real blow"),
    "rise": ("a big jump", "a shock"),
    "letdown": ("miserable",),
    "gone": ("a lot to lose", "a lot to see disappear"),
}


def weight(burden: Burden, *, hard: bool) -> tuple[str, ...]:
    """What may be said of it; a long time that falls on somebody is hard."""
    if burden.kind in ("long", "less") and hard:
        return ("hard",)
    if burden.phrase.startswith("having to ask"):
        return _IS["wearing"][:1]
    if burden.phrase.startswith("missing ") and not _ONLY_ONCE.search(burden.phrase):
        return ("really frustrating",)
    return _IS[burden.kind]


_ONLY_ONCE = re.compile(
    r"\b(?:wedding|funeral|exams?|interview|birthday|graduation|ceremony|anniversary|surgery|operation|appointments?|christening|rehearsal|party|recital|hearing|streak|progress|chemo\w*|dialysis|scan|treatment|therapy|vaccin\w+|cruise|holiday|honeymoon|festival|concert|show|gig|final)\b"
)


_LATE = cues.compile(
    rf"\b(?:(?:my|our) late (?P<who>{KIN}|partner)'s (?P<thing>(?!funeral\b|death\b|account\b|estate\b|name\b|flat\b|house\b)[a-z]+)\b(?! (?:account|fee|bill))|(?P<what>photos?|pictures?|letters?|videos?|recordings?|ring|watch|piano|painting|portrait|voicemails?|messages?)(?: (?:i|we) (?:have|had))? of (?:my|our) late (?P<whom>{KIN}|partner)\b)"
)


def of_late(text: str) -> str:
    """What of somebody long dead it is about (plain words), fit to follow "about "; "" where the death is what they tell."""
    m = _LATE.search(text)
    if not m:
        return ""
    return f"your late {m['who']}'s {m['thing']}" if m["who"] else f"the {m['what']} of your late {m['whom']}"


def said_there(told: str, message: Message) -> bool:
    """One sentence of the draft's first three holds all that is told: nobody needs it twice."""
    words = {stem(word) for word in content(told)}
    if len(words) < 2:
        return told.partition(" ")[2] in message.body[0].plain if message.body and told else False
    return any(words <= {stem(word) for word in content(s.plain)} for s in message.body[:3] if not s.question)


_ASKS = cues.compile(  # how a question begins that has lost its mark
    r"^\W*(?:(?:hi|hello|hey|so|and|ok|morning|probably a (?:dumb|stupid|silly) question but)\b[,. ]*)*(?:can|could|do|does|did|is|are|was|will|would|may|how|what|what's|where|when|who|which|why|any chance|what if)\b|, (?:can|could|may) (?:i|we)\b"
)
_TELLS_OF = cues.compile(  # what they do not know, and what may come
    r"^\W*(?:sorry,? )?(?:(?:i|we) (?:don't|didn't) know (?:my|our|the|which|who|where to|if|whether|how to|where)\b|(?:i|we) (?:might|may) (?:need|have|want|move|come)\b|not sure (?:if|whether|which|how)\b|please don't tell\b|(?:somebody|someone|a colleague) [\w ]{2,30} said (?:i|we) could\b)"
)
_PRESSES = cues.compile(
    r"[?!]{2}|\b(?:still|nobody|no one|noone|keep|keeps|again and again|how many times|seriously|instead|(?<!if )wrong|(?:you|your \w+|it|they) (?:won't|can't|didn't|don't|doesn't|haven't|never)|never (?:came|arrived|got|received|called|answered|replied))\b"
)


_IF_EVER = re.compile(r"\W*(?:and |so |but )?what (?:if|happens (?:if|when))\b")


def only_asks(customer: str) -> bool:
    """A plain question or a plain statement of what they need: nothing in it is to be sorry for."""
    told = sentences(customer)
    if len(told) == 1 and _IF_EVER.match(told[0].plain):
        return True
    if not told or customer.isupper() or _PRESSES.search(plain(customer)):
        return False
    plainly = [s.question or _ASKS.search(s.plain) or _TELLS_OF.search(s.plain) for s in told]
    return bool(plainly[0]) and all(ok or not trouble(s.plain) for ok, s in zip(plainly, told, strict=True))


def capital(text: str) -> str:
    """The first letter large, and a small number in words."""
    number, space, rest = text.partition(" ")
    if number in _IN_WORDS:
        text = f"{_IN_WORDS[number]}{space}{rest}"
    return text[:1].upper() + text[1:]


_IN_WORDS = {"2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine", "10": "ten", "12": "twelve"}  # fmt: skip
