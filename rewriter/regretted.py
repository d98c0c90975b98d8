"""Which things are regretted themselves, and of which only the trouble that somebody has with them."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import ELDERS, FLAWED
from rewriter.plain import plain

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
