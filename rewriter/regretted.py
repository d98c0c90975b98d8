"""Which things are regretted themselves, and of which only the trouble that somebody has with them; and when nothing is."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.burden import Burden, Kind
from rewriter.customer.complaint import trouble
from rewriter.customer.echo import noun_phrase
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


def harmed(topic: str, customer: str) -> bool:
    """Something has happened to the thing, by its name or by what they write."""
    return bool(_BAD.search(topic) or _HARMED.search(plain(customer[:_READ])))


_BAD = re.compile(rf"\b{FLAWED}\b")


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


_DISPUTED = cues.compile(  # whether it is wrong is what we are asked
    r"^(?P<what>(?:your|the) (?:[\w'-]+ )?(?:meters?|(?:meter )?readings?|bills?|invoices?|statements?|balance|total))(?: (?:on|of|for|from) [\w' -]{2,30}?)? (?:is|are|was|were) (?:(?:all|totally|completely|still|just|clearly|way|again) )*(?:wrong|incorrect|off|inaccurate|too (?:high|low|much))\b"
)
_GRANTS = cues.compile(
    r"\b(?:correct(?:ed|ing|ion)|recalculat\w+|re-?issu\w+|re-?do(?:ing|ne)?|wrong|mistakes?|errors?|fix(?:ed|ing)?|refund\w*|credited|put (?:it )?right|you're right)\b"
)


def disputed(concern: str, message: Message) -> str:
    """The meter, bill or sum that they say is wrong, where the draft does not grant it; "" else."""
    m = _DISPUTED.match(concern)
    return m["what"] if m and not any(_GRANTS.search(s.plain) for s in message.body) else ""


_LATE = cues.compile(
    rf"\b(?:(?:my|our) late (?P<who>{KIN}|partner)'s (?P<thing>(?!funeral\b|death\b|account\b|estate\b|name\b|flat\b|house\b)[^,.!?]+)|(?P<what>photos?|pictures?|letters?|videos?|recordings?|ring|watch|piano|painting|portrait|voicemails?|messages?)(?: (?:i|we) (?:have|had))? of (?:my|our) late (?P<whom>{KIN}|partner)\b)"
)


def of_late(text: str) -> str:
    """What of somebody long dead it is about (plain words), fit to follow "about "; "" where the death is what they tell."""
    m = _LATE.search(text)
    if not m:
        return ""
    if m["whom"]:
        return f"the {m['what']} of your late {m['whom']}"
    thing = noun_phrase(m["thing"])
    return f"your late {m['who']}'s {thing}" if thing and not _NOT_A_THING.search(thing) else ""


_NOT_A_THING = re.compile(r"\b(?:account|fee|bill|name|old|last|only)$")


def said_there(told: str, message: Message) -> bool:
    """One sentence of the draft's first three holds all that is told: nobody needs it twice."""
    words = {stem(word) for word in content(told)}
    if told.startswith("nobody ") or not told:
        return False
    rest = told.partition(" ")[2]
    return any(
        rest in s.plain or (len(words) > 2 and words <= {stem(word) for word in content(s.plain)})
        for s in message.body[:3]
        if not s.question
    )


_ASKS = cues.compile(  # how a question begins that has lost its mark
    r"^\W*(?:(?:hi|hello|hey|so|and|ok|morning|probably a (?:dumb|stupid|silly) question but)\b[,. ]*)*(?:can|could|do|does|did|is|are|was|will|would|may|how|what|what's|where|when|who|which|why|any chance|what if)\b|, (?:can|could|may) (?:i|we)\b"
)
_TELLS_OF = cues.compile(  # what they do not know, and what may come
    r"^\W*(?:sorry,? )?(?:(?:i|we) (?:don't|didn't) know (?:my|our|the|which|who|where to|if|whether|how to|where)\b|(?:i|we) (?:might|may) (?:need|have|want|move|come)\b|i'm (?:nearly|almost|just|only)\b|not sure (?:if|whether|which|how)\b|please don't tell\b|(?:somebody|someone|a colleague) [\w ]{2,30} said (?:i|we) could\b)"
)
_PRESSES = cues.compile(  # who asks like this is not calm
    r"[?!]{2}|\b(?:still(?! (?:take|valid|possible|open|available|okay?|get|use|need|have to)\b)|nobody|no one|noone|keep|keeps|again and again|every (?:single )?time|how many times|seriously|instead|(?<!if )wrong|swore|promised|disgrace|ridiculous|ignored|owe|finally|at last|ever|or not|supposed to|on earth|trust|lied?|rude|idiot|rubbish|complaint|(?<!sure )yet|any ?more|my fault|you said|third (?:person|agent|call|e?mail)|(?:you|your \w+|it|they) (?:won't|can't|didn't|don't|doesn't|haven't|never)|you people|never (?:came|arrived|got|received|called|answered|replied))\b"
)
_IF_EVER = re.compile(r"\W*(?:and |so |but )?what (?:if|happens (?:if|when))\b")


def only_asks(customer: str, *, upset: bool) -> bool:
    """A plain question or a plain statement of what they need: nothing in it is to be sorry for."""
    told = sentences(customer[:_READ])
    if len(told) == 1 and _IF_EVER.match(told[0].plain):
        return True
    if not told or _SHOUTS.search(customer) or _PRESSES.search(plain(customer)):
        return False
    plainly = [_plain(s.plain) for s in told]
    if not plainly[0] or (upset and not all(plainly)):
        return False
    beside = [s.plain.partition(", ")[2] if ok else s.plain for ok, s in zip(plainly, told, strict=True)]
    return not any(trouble(text) or _SORE.search(text) for text in beside)


def _plain(text: str) -> bool:
    """A question how to do a thing, or how things are; not after their own thing that is gone, late or broken."""
    if _TELLS_OF.search(text):
        return True
    return bool(_ASKS.search(text)) and not _CHASES.search(text) and (not trouble(text) or not _OWN.search(text))


_CHASES = re.compile(r"\bwhere(?:'s| is| are) (?:my|our|the)\b|\bwhat about (?:my|our|the)\b")
_OWN = re.compile(  # "do I send the broken one back" asks what to do
    r"^(?!\W*(?:probably a \w+ question but )?(?:what's my|do|does|can|could|may|will|would|are you (?:going to|gonna)|is there|where (?:do|can)|how (?:do|can)|what happens)\b).*\b(?:my|our|mine|ours|me|us|i|we|i'm|i've)\b"
)
_SORE = cues.compile(
    r"\b(?:under water|flood\w*|freezing|unsafe|dragging|shouted|in tears|hurts?|drove|waited|wasted|had (?:two|three|four|five) already|gone|lost|missed|broke)\b"
)


_SHOUTS = re.compile(r"\b(?!PIN\b|PDF\b|VAT\b|SIM\b)[A-Z]{3,}\b.*\b[A-Z]{3,}\b|^[^a-z]*$|\b(?:[A-Z]{4,})\b[ !?]*$")


def capital(text: str) -> str:
    """The first letter large, and a small number in words."""
    number, space, rest = text.partition(" ")
    if number in _IN_WORDS:
        text = f"{_IN_WORDS[number]}{space}{rest}"
    return text[:1].upper() + text[1:]


_IN_WORDS = {"2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine", "10": "ten", "12": "twelve"}  # fmt: skip
