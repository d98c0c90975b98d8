"""What a sentence of regret may say of the customer's matter: the thing itself or the trouble they have with it, how it
weighs, a loss of long ago; and what need not or may not be said, as the draft tells or disputes it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from rewriter import cues
from rewriter.customer.burden import Burden, Kind
from rewriter.customer.complaint import trouble
from rewriter.customer.echo import noun_phrase, person
from rewriter.customer.situation import Situation
from rewriter.lexicon import ELDERS, FLAWED, KIN
from rewriter.plain import plain
from rewriter.text import Message
from rewriter.vocabulary import content, stem

_READ = 6_000  # characters
OF_MONEY = re.compile(
    r"^the (?!refund).*(?:[£$€]\d|\b(?:fees?|charges?|fines?|penalty|excess|surcharge|renewal|(?:bill|invoice|quote|renewal) (?:of|for) \d[\d.,]*)\b|\d (?:euros?|pounds?|dollars?|quid))"
)
ASKED_OF_THEM = re.compile(r"\b(?:fees?|charges?|fines?|penalty|excess|surcharge|renewal|payment|bill|invoice)\b")
HEIRLOOM = re.compile(
    rf"^your (?:late )?(?:{ELDERS}|husband|wife)'s (?!account|claim|funeral|phone|order|card|appointment|results)[a-z]+$"
)
STANDING = re.compile(r"^the (?P<time>\w+)[- ](?P<unit>hour|minute|min)s? (?:long )?(?P<what>line|queue|wait|delay)s?$")
_OWN_THING = re.compile(r"(?:your|the) (?:[\w'’-]+ ){0,2}[\w'’-]+$")
_HARMED = cues.compile(
    r"\b(?:lost|late|missing|broken?|broke|damaged|cold|wrong|ruined|stolen|gone|deleted|vanished|disappeared|burnt|torn|dead|cracked|smashed|scratched|ripped|dented|stained|chipped|crushed|shrank|shrunk|melted|never (?:came|arrived)|(?:hasn't|haven't|didn't|not) (?:come|arrived?|turned up|been delivered))\b"
)
_REGRETTED = cues.compile(  # it is late, lost, broken or bad in itself, or does not run
    rf"\b(?:{FLAWED}\b|(?:delay|wait|queue|noise|smell|leak|mould|mold|damp|mess|mix-?up|mistake|error|problem|issue|trouble|fault|damage|scratch|crack|stain|hole|dent|chip|gap|shortage|cancellation|closure|outage|rash|burn|injury|fall|accident|fright|state|draught|dirt|mice|rats|bugs|ants|wasps|hair|glass|plastic|"
    r"charge|fee|fine|bill|invoice|ban|block|decision|price|increase|rise|service|treatment|tone|answer|silence|loss|theft|break-?in|signal|internet|wi-?fi|broadband|connection|heating|boiler|water|power|electricity|gas|lift|light|lock|door|roof|ceiling|tap|toilet|shower|drain|"
    r"parcel|package|order|delivery|deliveries|bag|luggage|suitcase|letter|food|pizza|meal|dinner|lunch|starter|soup|sofa|mattress|bed|desk|chair|table|coat|shoe|boot|jacket|dress|flower|cake|glasses|refund|deposit|payment|money)(?:e?s)?(?:$| (?:in|on|at|from|of|all|you)\b))"
)


FED_UP = cues.compile(
    r"\b(?:fed up|had enough|enough is enough|sick of|sick and tired|tired of (?!waiting)|(?:a|the|you) (?:\w+ )?joke|farce|shambles|ridiculous|unacceptable|disgrace\w*|pathetic|furious|livid|fuming|last straw|never (?:again|using|ordering|flying|booking|shopping)|useless)\b"
)


def that_clause(concern: str) -> str:
    """Never "sorry all your notes are gone" nor "sorry no driver came"."""
    return f"that {concern}" if concern.startswith(("all ", "no ")) else concern


def anew(side: Situation) -> str:
    """That it is not the first time."""
    return f", {side.again}" if side.again else ""


def undenied(side: Situation, message: Message) -> Situation:
    """Their side without what the draft says there is none of: nobody is sorry about an error that is none."""
    thing = _MERE_FAULT.match(side.topic)
    if thing and any(
        re.search(rf"\b(?:no|not an?|isn't an?|wasn't an?) (?:\w+ )?{thing[1]}s?\b", s.plain) for s in message.body
    ):
        return replace(side, topic="")
    return side


_MERE_FAULT = re.compile(
    r"^(?:the|an?) (?:\w+ )?(error|mistake|fault|problem|issue|delay|mix-up|leak|outage|damage|defect|charge|fee|fine)$"
)


def frightened(message: Message) -> bool:
    """They could not tell where somebody of theirs was, and the draft says that all is well with them."""
    return bool(_WHERE_ARE_THEY.search(plain(message.customer[:_READ]))) and any(
        _SAFE.search(s.plain) for s in message.body
    )


_WHERE_ARE_THEY = cues.compile(
    rf"\b(?:who (?:has |just )?(?:picked|collected|took|fetched)|where(?:'s| is| are)|picked up|collected by|missing|didn't come home|not (?:here|home|there)|can't (?:reach|find))\b[^.!?]{{0,40}}\b(?:my (?:little |own )?(?:{KIN}|children|kids|twins|child|boy|girl))\b(?!')|\bmy (?:{KIN}|children|kids|twins|child|boy|girl) (?:was|is|has been|were|are) (?:picked up|collected|missing|not (?:here|home|there)|gone)\b"
)
_SAFE = cues.compile(
    r"\b(?:he|she|they|your (?:son|daughter|child|kids?|children|boy|girl|mother|father|mum|mom|dad))(?:'s|'re| is| are) (?:\w+ly |all |still |right |just )*(?:here|safe|fine|ok|okay|well|with us|in (?:the|his|her|their) [a-z]+ (?:group|room|class))\b"
)


def harmed(topic: str, customer: str) -> bool:
    """Something has happened to the thing, by its name or by what they write."""
    return bool(_BAD.search(topic) or _HARMED.search(plain(customer[:_READ])))


_BAD = re.compile(rf"\b{FLAWED}\b")


def sorry_for(topic: str, more: str, customer: str) -> str:
    """What is regretted itself, or the trouble they have with a thing that nobody need be sorry for."""
    if person(topic.split()[-1]):
        return "about this"
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
    rf"\b(?:(?:my|our) late (?P<who>{KIN}|partner)'s (?P<thing>(?!funeral\b|death\b|account\b|estate\b|name\b|flat\b|house\b)[^,.!?]+)|(?P<what>photos?|pictures?|letters?|videos?|recordings?|ring|watch|piano|painting|portrait|voicemails?|messages?)(?: (?:i|we) (?:have|had))? of (?:my|our) late (?P<whom>{KIN}|partner)\b|\b(?P<shown>photos?|pictures?|videos?|recordings?|voicemails?|tapes?)\b[^!?]{{0,60}}?\b(?:my|our) late (?P<who2>{KIN}|partner) (?:is|was) (?:on|in) (?:all of |most of |some of |half of |many of )?(?:them|it|those)\b)"
)


def of_late(text: str) -> str:
    """What of somebody long dead it is about (plain words), fit to follow "about "; "" where the death is what they tell."""
    m = _LATE.search(text)
    if not m:
        return ""
    if m["shown"]:
        return f"the {m['shown']} of your late {m['who2']}"
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


_KINDLY = cues.compile(
    r"\b(?:could|can|may|might) (?:i|we) (?:please |possibly |also )?(?!(?:get|have) my money\b|speak\b|just\b)[a-z]+|\b(?:i|we)(?:'d| would) (?:like|love) to (?!know\b|complain\b|speak\b|understand\b|report\b)[a-z]+|\bis (?:it|there|an? [a-z]+)(?: [a-z]+){0,3} possible\b|\bwould it be possible\b"
)
_SHARP = re.compile(r"!|\?\?|\b[A-Z]{4,}\b")


def asked_kindly(customer: str) -> bool:
    """All they tell belongs to a wish of theirs, put politely, in which no trouble is named."""
    text = plain(customer)
    return bool(_KINDLY.search(text)) and not _SHARP.search(customer) and not trouble(text)


_OF_THEM = re.compile(r"\b(?:died|dying|passed|hospital|ill|sick|funeral was|fell|broken (?:his|her))\b")
TURNED_DOWN = re.compile(
    r"\b(?:declined|rejected|refused|denied|(?<=was )turned down|(?<=were )turned down|(?<=been )turned down)\b"
)  # a step right behind it would read as hope


def ails(concern: str) -> bool:
    """Somebody of theirs is ill or hurt; a kettle that died is neither."""
    return bool(_OF_THEM.search(concern)) and person(" ".join(concern.split()[:2]))


def beside_a_loss(side: Situation) -> str:
    """What went wrong beside it, fit to be said in the same breath: not the death itself, and nothing that is at issue."""
    lost = _OF_THEM.search(side.concern) and side.effort.startswith("you've had to ")
    told = side.effort if lost or "funeral" in side.effort else side.concern
    if not told and side.topic.startswith("the wrong name "):
        told = side.topic
    return (
        ""
        if side.sensitive
        or told.startswith((f"{side.grief} ", "nobody "))
        or TURNED_DOWN.search(told)
        or _OF_THEM.search(told)
        else told
    )


_TO_BE_DONE = cues.compile(  # what they order us to do with it: nothing is wrong with the thing itself
    r"(?:^|[.!?,;] ?|\b(?:please|pls|just|to) )(?:cancel|delete|close|end|stop|remove|terminate|pause|freeze) (?:my|our|the) (?P<np>[a-z][\w'-]*(?: [\w'-]+)?)"
)


def unasked(side: Situation, message: Message) -> Situation:
    """Their side without the thing they want gone, where what weighs is that they had to ask again."""
    if not side.effort.startswith("you've had to ") or not side.topic.startswith("your "):
        return side
    of = side.topic.removeprefix("your ")
    if any(f"{m['np']} ".startswith(f"{of} ") for m in _TO_BE_DONE.finditer(plain(message.customer[:_READ]))):
        return replace(side, topic="")
    return side
