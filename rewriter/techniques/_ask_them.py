"""Sent on to somebody, or told that nobody here knows: said as a person who goes and asks.

"Ask the airport, they handle bags" tells who handles bags, and so whom we ask. Whom only the customer can ask (their
bank, their doctor, an authority) is never asked by us.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import OUTSIDE, UNIT
from rewriter.spelling import capital, plural, tidy, without_fillers

from ._grammar import with_article

_THEIR_OWN = cues.compile(
    r"\b(?:your(?! (?:driver|courier|restaurant|hotel|branch)\b)|bank|council|police|customs|government|embassy|doctor|gp|surgery|hospital|solicitor|lawyer|tax|insurer|insurance|landlord|employer|school|university|"
    r"ministry|court|isp|ombudsman|vet|pharmacy|pharmacist|google|authorit\w+|lender|friends?|family|neighbou?rs?|somebody|someone|anyone|anybody|one|them|him|her|us|me|whoever|electrician|plumber|accountant|seller|apple|amazon|paypal|microsoft|steam|city|booking site|site you booked|(?:sold|booked) you)\b"
)
_NAME = r"(?:(?:the|our|their|another|an? (?:different|separate|other)) (?:[\w'&-]+ ){0,3}?[\w'&-]+|[A-Za-z][\w'&-]+(?: (?:team|desk|department|support))?)"
_HAVE_TO = r"(?:please |just |then |so |best |you(?:'d|'ll|'re)? (?:(?:will|would) )?(?:have to|need to|must|should|better|best|going to have to|want to|could) )*"
_ASK = r"(?:ask|contact|call|ring|phone|e-?mail|write to|message|speak (?:to|with)|talk (?:to|with)|check with|get in touch with|go (?:to|through)|turn to|chase|try|take (?:it|that|this)(?: up)? with|raise (?:it|that|this) with)"
_ASK_THEM = rf"(?:{_ASK} (?:them|him|her)(?: (?:about|for) (?:it|that|this))?|take (?:it|that|this)(?: up)? with (?:them|him|her)|sort (?:it|that) out with them)"
_NO_IDEA = r"(?:(?:I|we) (?:have |'ve )?(?:really |just |honestly )?(?:no idea|don't know|not sure)|no idea|no clue|don't know|not sure|I'm not sure)"
_KNOW_NOTHING = r"(?:(?:I|we) (?:don't|do not|can't|cannot) (?:have|see|know|get|say|tell(?: you)?|help(?: you)?)(?: any| anything| more| much)*(?: (?:when|why|what happened|info(?:rmation)?|details|insight|access|news|updates?|anything|here|about (?:it|that|this)|on (?:it|that|this)))*|(?:there's )?nothing (?:I|we) can (?:do|say|see)(?: about (?:it|that|this))?)"
_NOT_OURS = r"(?:that's|it's|that is|it is) not (?:us|ours|up to (?:us|me)|(?:our|my) (?:area|department|job|decision|call|responsibility|problem))"
_NO_HOLD = r"(?:(?:I|we) (?:have|'ve) no (?:influence|say|control|power|hold) (?:on|over|with) (?:them|him|her|that|it|this)|(?:I|we) (?:can't|cannot) (?:tell|make|force|order|rush) (?:them|him|her)(?: (?:when|what|how|to) [\w' ]{2,30})?)"

_SENT = re.compile(rf"^{_HAVE_TO}{_ASK} (?P<who>{_NAME})(?: (?:about|for|on) (?:it|that|this))?$", re.IGNORECASE)
_SENT_AS = re.compile(  # "ask the airport, they handle bags"
    rf"^{_HAVE_TO}{_ASK} (?P<who>{_NAME})(?:,|;| –| -| as| because| since)? (?:they|it|he|she)(?P<be>'re|'s| are| is)? ?(?P<does>[a-z]+)(?P<what>(?: [\w' -]+)?)$",
    re.IGNORECASE,
)
_THEIRS_SO = re.compile(  # "the venue does the seating plans so you'd have to take it up with them"
    rf"^(?P<fact>[^.;!?]{{8,120}}?)(?:,|;)? (?:(?:and )?so (?:you(?:'d|'ll)? (?:(?:will|would) )?(?:have to|need to|must|should|better|best|could|can) |please |best (?:to )?)?(?:{_ASK_THEM}|{_KNOW_NOTHING}|{_NOT_OURS})|and {_NO_HOLD})$"
    rf"|^(?P<told>[^,.;!?]{{8,80}}?)(?:,|;| –) (?:{_HAVE_TO}{_ASK_THEM}|{_NOT_OURS})$",
    re.IGNORECASE,
)
_UNKNOWN_SENT = re.compile(  # "no idea, ask the kitchen", "call the caterer, no idea what happened there"
    rf"^(?P<topic>(?:[A-Z][\w' -]{{2,40}}: )?){_NO_IDEA}(?: (?P<what>(?:what|why|when|where|who|how|if|which)\b[^,;]*?))?[,;.–-]+ ?{_HAVE_TO}{_ASK} (?P<who>{_NAME})$"
    rf"|^(?P<topic2>){_HAVE_TO}{_ASK} (?P<who2>{_NAME})(?:,|;| –| -| and| but) {_NO_IDEA}(?: (?P<what2>(?:what|why|when|where|who|how|if|which)\b[^,;]*))?$",
    re.IGNORECASE,
)
_WRONG_DESK = re.compile(  # "wrong desk, parking does permits"
    r"^(?:(?:(?:that's|it's|this is|you(?:'ve| have)? (?:got|reached)) )?(?:the )?wrong (?:desk|team|department|dept|office|number|line|chat|people|place)|not (?:us|me|ours|(?:our|my) (?:area|desk|dept|department|team|job)))(?:,|;| –| -|:) "
    r"(?P<who>(?!(?:we|i|you|they|he|she|it|this|that)\b)(?:the |our )?[a-z]+(?: (?:team|desk|office|department|dept))?) (?P<does>(?:does|do|handles?|deals? with|runs?|looks? after|manages?|issues?) [\w' -]{2,40})$",
    re.IGNORECASE,
)
_CALL_THEM = re.compile(rf"^{_HAVE_TO}{_ASK_THEM}$", re.IGNORECASE)
_BY_WHOM = re.compile(
    rf"\b(?:by|with|to|through|from|at) (?!by\b)(?P<who>{_NAME})\b|^(?P<first>{_NAME}) [a-z]+s?\b", re.IGNORECASE
)
_DISOWNED = re.compile(  # "catering is not my department", "the mail desk in Hamburg isn't our area"
    r"(?:^|, )(?P<who>(?:the |our )?(?:[\w'&-]+ ){0,2}?[\w'&-]+(?: in [\w-]+)?) (?:(?:is|are) not|isn't|aren't) (?:really |actually )?(?:my|our) (?:area|department|desk|team|unit)$",
    re.IGNORECASE,
)
_NOBODY_NAMED = re.compile(
    r"(?:(?:the|our) )?(?:(?:that|this|it|he|she|they|these|those|here|there|what|which|and|but|so|sorry|problem|matter|issue|question|case|thing)\b|(?!catering|billing|shipping|marketing|accounting|housekeeping|engineering|purchasing|parking|heating|ticketing|training|cleaning|licensing)[\w-]+ing\b)",
    re.IGNORECASE,
)
_LONGEST = 220  # characters of a sentence
_RUNS = re.compile(
    r"\b(?:handle|do|deal|run|manage|look|have|hold|make|set|own|print|pack|organi[sz]e|issue|supply|book|know|decide|sort|keep|process|cook|clean|deliver|send|see|track|take|charge|schedule|host|operate|store|block|cancel(?:led)?|chang(?:ed)?|sent|moved)(?:s|es)?\b|\bhas\b|\b(?:done|handled|run|managed|organi[sz]ed|made|set|decided|processed|owned|operated|looked after|dealt with|issued|supplied|in charge|responsible|with|(?:has|have) to|(?:external|outside|separate|independent) (?:company|firm|contractor))\b"
)


NOT_MINE = re.compile(  # "not my dept. report it with the 3 dots": what to do is an answer
    r"\W*(?:sorry,? )?(?:(?:that's|it's|this is) )?not (?:my|our) (?:dept|department|desk|area|team|job|thing|call)\b[,;:.–-]+ (?=(?:please |just |you can )?(?:report|use|open|go to|click|tap|press|fill|choose|select|log|check|upload|enter|try)\b)"
)
TERM = re.compile(
    r"\b(?:warranty|guarantee|policy|limit|deadline|terms?|contract|window|period|rules?|fare|cover)\b[^.!?]{0,40}?\b(?:is|are|was|were|ended|says?|covers?|runs?|expired)\b"
)
NO_ANSWER = re.compile(
    r"\b(?:has|have|did)(?:n't| not)(?: yet)? (?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|g[eo]t(?:ten)? back|come back)\b"
)


def asked_by_us(raw: str, we: str, before: tuple[str, ...] = ()) -> str | None:
    """The sentence as one in which we go and ask; None where that is not sure to be ours to do.

    `before` are the sentences before it, plain: they may name whom "them" means.
    """
    if len(raw) > 2 * _LONGEST:
        return None
    said = re.sub(
        r"(?:,? (?:sorry|i'm afraid|thanks))+\W*$", "", without_fillers(tidy(raw)).strip(), flags=re.IGNORECASE
    )
    said = re.sub(r"^(?:sorry|well|ok|so|but|honestly|unfortunately)[, ]+(?:but )?", "", said, flags=re.IGNORECASE)
    said = said.rstrip(" .!")
    if len(said) > _LONGEST or re.search(r"[\d@?\"“”]|https?", said):
        return None
    if unknown := _UNKNOWN_SENT.match(said):
        who, what = unknown["who"] or unknown["who2"], unknown["what"] or unknown["what2"] or ""
        if not _askable(who):
            return None
        known = f"{what} yet" if what and " " not in what else f"yet {what}".strip()
        return f"{unknown['topic'] or ''}{we if unknown['topic'] else capital(we)} don't know {known}, so {we}'ll ask {_the(who)} and tell you here."
    if (sent := _SENT_AS.match(said)) and _askable(sent["who"]):
        if sent["be"]:
            verb = f"{'are' if _many(sent['who']) else 'is'} {sent['does']}"
        elif not _RUNS.match(sent["does"].lower()):
            return None
        else:
            verb = sent["does"].lower() if _many(sent["who"]) else _third(sent["does"].lower())
        return f"{capital(_the(sent['who']))} {verb}{sent['what']}, so {we}'ll ask them and tell you here."
    if _CALL_THEM.match(said) and (named := next((who for text in before if (who := disowned(text))), "")):
        return f"{capital(we)}'ll ask {named} and tell you here."
    if _CALL_THEM.match(said) and any(_askable(who) for text in before if (who := _named_in(text.strip(" .!")))):
        return f"{capital(we)}'ll ask them and tell you here."
    if (
        (theirs := _THEIRS_SO.match(said))
        and (fact := theirs["fact"] or theirs["told"])
        and (who := _named_in(fact))
        and _askable(who)
    ):
        return f"{capital(_TYPED_FIRM.sub(lambda m: _WRITTEN[m[1].lower()], fact))}, so {we}'ll ask them and tell you here."
    if (desk := _WRONG_DESK.match(said)) and not _THEIR_OWN.search(desk["who"].lower()):
        return f"{capital(desk['who'])} {desk['does']}, so {we}'ll ask them and tell you here."
    if (sent := _SENT.match(said)) and _askable(sent["who"]) and not _NO_PEOPLE.search(sent["who"]):
        return f"{capital(we)}'ll ask {_the(sent['who'])} and tell you here what they say."
    return None


_NO_PEOPLE = re.compile(  # places and things, which can be tried and answer nobody
    r"\b(?:(?:bus |tram )?stops?|platforms?|entrances?|exits?|gates?|doors?|lifts?|routes?|roads?|lines?|machines?|links?|apps?|pages?|buttons?)\b",
    re.IGNORECASE,
)


_REACHED = re.compile(  # "not my department, you'd have to call them, 0800 555 0142"
    rf"^(?:(?:sorry|well|ok|so|but|unfortunately)[, ]+(?:but )?)*(?:(?:(?:that's|it's|this is) )?(?:not (?:us|ours|(?:our|my) (?:area|desk|dept|department|team|job|call|thing|side|problem))|(?:the )?wrong (?:desk|team|department|dept|office|number|line|chat))[,;.:–-]+ ?(?:so )?)?{_HAVE_TO}{_ASK} (?P<who>them|him|her|{_NAME})(?:[,;:–-]+| at| on| via| under| by)* ?(?:(?:their|the) (?:number|line|e-?mail)(?: is|:)? )?(?P<at>\+?[\d(][\d ()/-]{{5,18}}\d|[\w.+-]+@[\w-]+\.[\w.-]*\w|https?://\S+\w|(?:[a-z0-9-]+\.)+[a-z]{{2,10}}(?:/[\w/-]+)?)$",
    re.IGNORECASE,
)
_NO_OFFICE = re.compile(r"(?:the|our|your) (?:police|ambulance|fire|doctor|emergency)\b|\d", re.IGNORECASE)


def reached_at(raw: str) -> str:
    """A sending away that gives the address, as no more than that: who answers there; "" where it says anything else."""
    said = _REACHED.match(tidy(raw).strip(" .!")) if len(raw) <= _LONGEST else None
    if said is None or _NO_OFFICE.match(said["who"]):
        return ""
    on = "on" if said["at"][0] in "+(0123456789" else "at"
    if said["who"].lower() in ("them", "him", "her"):
        return f"You can reach the team who can help {on} {said['at']}."
    if not (_askable(said["who"]) or re.match(r"(?:the|our|your|their) ", said["who"], re.IGNORECASE)):
        return ""
    return f"You can reach {_the(said['who'])} {on} {said['at']}."


_BELONG = re.compile(  # "the engineers belong to Norlink and not to us"
    r"^(?:the|our) [\w' -]{2,30}? (?:belongs?|(?:is|are) (?:run|done|handled|managed|employed|owned|sent|booked|made|looked after)|works?|comes?|(?:is|are)) (?:to|by|for|with|from) (?P<who>(?-i:[A-Z])[\w&'-]+(?: (?-i:[A-Z])[\w&'-]+){0,2}|(?:the|our) [\w' -]{2,24}?)(?:,? (?:and|so)|,)? not (?:(?:to|by|for|with|from) )?(?:us|ours)$",
    re.IGNORECASE,
)


def disowned(said: str) -> str:
    """Whom a clause calls another department, as they are asked by us; empty where it names none that we could ask."""
    if (theirs := _BELONG.match(said.strip(" .!"))) and not _THEIR_OWN.search(theirs["who"].lower()):
        return theirs["who"] if theirs["who"][:1].isupper() else _the(theirs["who"])
    match = _DISOWNED.search(said.strip(" .!"))
    if match is None or _NOBODY_NAMED.match(who := match["who"]) or _THEIR_OWN.search(who.lower()):
        return ""
    if _askable(who) and _PEOPLE.search(who.lower()):
        return _the(who)
    bare = re.sub(r"^(?:the|our) ", "", who, flags=re.IGNORECASE).lower()
    return our(bare) if " " not in bare and not _OUTSIDER.fullmatch(bare) else ""


def _named_in(fact: str) -> str:
    """Who does it, in a clause that tells whose it is."""
    fact = re.sub(r",? not (?:us|ours|me)\b", "", fact)
    if not _RUNS.search(fact.lower()) or re.search(r"\b(?:not|no|never|we|I)\b|n't", fact):
        return ""
    for match in _BY_WHOM.finditer(fact):
        who = match["first"] or match["who"] or ""
        if _SOMEBODY.match(who.lower()):
            return who
    return ""


_SOMEBODY = cues.compile(rf"(?:{UNIT}|{OUTSIDE}|(?:the|our|another|an? (?:different|separate|other)) )")
_OUTSIDER = cues.compile(OUTSIDE)
_PEOPLE = cues.compile(
    rf"(?:^(?:{UNIT}|{OUTSIDE})$|\b(?:team|department|dept|desk|office|people|staff|crew|branch|kitchen|workshop|warehouse)\b)"
)
_ONE_OF_THEM = cues.compile(rf"(?:{UNIT}|{OUTSIDE})")


def _askable(who: str) -> bool:
    return not _THEIR_OWN.search(who.lower()) and (
        bool(
            re.match(
                r"(?:the|our|(?:another|an? (?:different|separate|other))(?= (?:department|team|desk|office|unit|section))) ",
                who,
                re.IGNORECASE,
            )
        )
        or bool(_ONE_OF_THEM.fullmatch(who.lower()))
    )


def _the(who: str) -> str:
    """Our own department is ours, anybody else "the" one; a name stands alone."""
    bare = re.sub(r"^(?:the|our|their) ", "", who, flags=re.IGNORECASE)
    if _HOUSE.fullmatch(bare.lower()):
        return our(bare.lower())
    if (firm := _FIRM.match(bare.lower())) and firm.group() in _WRITTEN:
        name = f"{_WRITTEN[firm.group()]}{bare[firm.end() :]}"
        return name if firm.end() == len(bare) else f"the {name}"
    if bare != who:
        return who[:1].lower() + who[1:]
    return who if who[:1].isupper() else f"the {who}"


def our(unit: str) -> str:
    """One of our own units, in small letters, as it is told: "our billing team"."""
    first, *rest = unit.split(" ")
    named = " ".join([_WRITTEN.get(first, first), *rest])
    return f"our {named}{'' if _ALREADY_A_TEAM.search(unit) else ' team'}"


def _many(who: str) -> bool:
    bare = re.sub(r"^(?:the|our|their) ", "", who.lower())
    return plural(bare) and bare not in _WRITTEN


_WRITTEN = {  # as they are written, however they were typed
    "hr": "HR", "it": "IT", "hq": "HQ", "qa": "QA", "dhl": "DHL", "dpd": "DPD", "gls": "GLS", "ups": "UPS", "usps": "USPS", "evri": "Evri",
    "hermes": "Hermes", "fedex": "FedEx", "paypal": "PayPal", "amazon": "Amazon", "apple": "Apple", "microsoft": "Microsoft", "stripe": "Stripe", "royal mail": "Royal Mail",
}  # fmt: skip
_TYPED_FIRM = re.compile(
    r"\b(?:the )?(dhl|dpd|gls|ups|usps|evri|fedex|paypal|royal mail)\b(?! (?:driver|people|guys|side|system|staff|team|depot)\b)",
    re.IGNORECASE,
)
_FIRM = re.compile(r"royal mail\b|[a-z]+(?![\w'])")
_ALREADY_A_TEAM = cues.compile(
    r"(?:team|department|dept|desk|office|people|guys|staff|crew|warehouse|workshop|manager|supervisor|colleagues?|"
    r"headquarters|reception|management|engineers?|technicians?|kitchen|branch|lab|cent(?:er|re))s?$"
)
_HOUSE = re.compile(
    r"(?:sales|billing|accounts|finance|facilities|legal|hr|maintenance|logistics|shipping|payroll|returns|complaints|bookings|reservations|claims|disputes|engineering|transport|operations|repairs)(?: (?:team|department|desk|office|people|staff))?"
)
_IS_THEIRS = re.compile(
    rf"(?:that|it|this)(?:'s| is|s) (?:(?:all|up|more|down) )?(?:(?:with|to|for|at|on|a question for|one for|something for) )?(?P<who>{UNIT}|(?:the|our) [\w' -]{{2,30}}|[a-z]+)(?: (?:thing|issue|matter|question|business|stuff|job))?$",
    re.IGNORECASE,
)


def that_is_with(more: str) -> str | None:
    """Whose it is, behind "I don't know": "that's facilities" is "that's with our facilities team"."""
    said = _IS_THEIRS.match(tidy(more).strip(" .!"))
    if said is None or not (_askable(said["who"]) or _HOUSE.fullmatch(said["who"].lower())):
        return None
    return f"that's with {_the(said['who'])}"


def happened(more: str) -> str | None:
    """What is known of it, in full: "system blocked it" is "the system blocked it"; None where nothing is told."""
    said = with_article(tidy(more).strip(" .!"))
    if re.match(r"(?:that|it|this)(?:'s|s| is)\b|(?:i|we|you|they|sorry|maybe|probably|must)\b", said, re.IGNORECASE):
        return None
    known = re.match(
        r"(?:the|our) [\w' -]{2,30}? (?:\w+ly |just |simply )?(?:[a-z]+ed|went|shut|cut|broke|sent|put|took|got|says|shows|did|lost) ?(?:it|that|this|down|off|up|out|you|your|the|them|\W*$)",
        said,
        re.IGNORECASE,
    )
    return said if known else None


def _third(verb: str) -> str:
    """The verb as one does it, or did: "they moved it" is past already."""
    if verb in ("have", "do", "go"):
        return {"have": "has", "do": "does", "go": "goes"}[verb]
    if verb.endswith(("s", "ed")) or verb in ("sent", "made", "done", "kept", "took", "ran", "held", "knew", "saw"):
        return verb
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ies"
    return verb + ("es" if verb.endswith(("ss", "sh", "ch", "x")) else "s")
