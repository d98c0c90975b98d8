"""Sent on to somebody, or told that nobody here knows: said as a person who goes and asks.

"Ask the airport, they handle bags" tells who handles bags, and so whom we ask. Whom only the customer can ask (their
bank, their doctor, an authority) is never asked by us.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import OUTSIDE, UNIT
from rewriter.spelling import tidy, without_fillers

from ._in_full import plural, with_article

_THEIR_OWN = cues.compile(
    r"\b(?:your(?! (?:driver|courier|restaurant|hotel|branch)\b)|bank|council|police|customs|government|embassy|doctor|gp|surgery|hospital|solicitor|lawyer|tax|insurer|insurance|landlord|employer|school|university|"
    r"ministry|court|isp|ombudsman|vet|pharmacy|pharmacist|google|authorit\w+|lender|friends?|family|neighbou?rs?|somebody|someone|anyone|anybody|one|them|him|her|us|me|whoever|electrician|plumber|accountant|seller)\b"
)
_NAME = r"(?:(?:the|our|their) (?:[\w'&-]+ ){0,3}?[\w'&-]+|[A-Za-z][\w'&-]+(?: (?:team|desk|department|support))?)"
_HAVE_TO = r"(?:please |just |then |so |best |you(?:'d|'ll|'re)? (?:(?:will|would) )?(?:have to|need to|must|should|better|best|going to have to|want to|could) )*"
_ASK = r"(?:ask|contact|call|ring|phone|e-?mail|write to|message|speak (?:to|with)|talk (?:to|with)|check with|get in touch with|go (?:to|through)|turn to|chase|try|take (?:it|that|this)(?: up)? with|raise (?:it|that|this) with)"
_ASK_THEM = rf"(?:{_ASK} (?:them|him|her)(?: (?:about|for) (?:it|that|this))?|take (?:it|that|this)(?: up)? with (?:them|him|her)|sort (?:it|that) out with them)"
_NO_IDEA = r"(?:(?:I|we) (?:have |'ve )?(?:really |just |honestly )?(?:no idea|don't know|not sure)|no idea|no clue|don't know|not sure|I'm not sure)"
_KNOW_NOTHING = r"(?:(?:I|we) (?:don't|do not|can't|cannot) (?:have|see|know|get|say)(?: any| anything| more| much)*(?: (?:info(?:rmation)?|details|insight|access|news|updates?|anything|here|about (?:it|that|this)|on (?:it|that|this)))*|(?:there's )?nothing (?:I|we) can (?:do|say|see)(?: about (?:it|that|this))?)"
_NOT_OURS = r"(?:that's|it's|that is|it is) not (?:us|ours|up to (?:us|me)|(?:our|my) (?:area|department|job|decision|call|responsibility|problem))"
_NO_HOLD = r"(?:(?:I|we) (?:have|'ve) no (?:influence|say|control|power|hold) (?:on|over|with) (?:them|him|her|that|it|this)|(?:I|we) (?:can't|cannot) (?:tell|make|force|order|rush) (?:them|him|her)(?: (?:when|what|how|to) [\w' ]{2,30})?)"

_SENT = re.compile(rf"^{_HAVE_TO}{_ASK} (?P<who>{_NAME})(?: (?:about|for|on) (?:it|that|this))?$", re.IGNORECASE)
_SENT_AS = re.compile(  # "ask the airport, they handle bags"
    rf"^{_HAVE_TO}{_ASK} (?P<who>{_NAME})(?:,|;| –| -| as| because| since)? (?:they|it|he|she)(?P<be>'re|'s| are| is)? ?(?P<does>[a-z]+)(?P<what>(?: [\w' -]+)?)$",
    re.IGNORECASE,
)
_THEIRS_SO = re.compile(  # "the venue does the seating plans so you'd have to take it up with them"
    rf"^(?P<fact>[^.;!?]{{8,120}}?)(?:,|;)? (?:(?:and )?so (?:you(?:'d|'ll)? (?:(?:will|would) )?(?:have to|need to|must|should|better|best|could|can) |please |best (?:to )?)?(?:{_ASK_THEM}|{_KNOW_NOTHING}|{_NOT_OURS})|and {_NO_HOLD})$"
    rf"|^(?P<told>[^,.;!?]{{8,80}}?)(?:,|;| –) {_HAVE_TO}{_ASK_THEM}$",
    re.IGNORECASE,
)
_UNKNOWN_SENT = re.compile(  # "no idea, ask the kitchen", "call the caterer, no idea what happened there"
    rf"^(?P<topic>(?:[A-Z][\w' -]{{2,40}}: )?){_NO_IDEA}(?: (?P<what>(?:what|why|when|where|who|how|if|which)\b[^,;]*?))?[,;.–-]+ ?{_HAVE_TO}{_ASK} (?P<who>{_NAME})$"
    rf"|^(?P<topic2>){_HAVE_TO}{_ASK} (?P<who2>{_NAME})(?:,|;| –| -| and| but) {_NO_IDEA}(?: (?P<what2>(?:what|why|when|where|who|how|if|which)\b[^,;]*))?$",
    re.IGNORECASE,
)
_CALL_THEM = re.compile(rf"^{_HAVE_TO}{_ASK_THEM}$", re.IGNORECASE)
_BY_WHOM = re.compile(
    rf"\b(?:by|with|to|through|from|at) (?P<who>{_NAME})\b|^(?P<first>{_NAME}) [a-z]+s?\b", re.IGNORECASE
)
_RUNS = re.compile(
    r"\b(?:handle|do|deal|run|manage|look|have|hold|make|set|own|print|pack|organi[sz]e|issue|supply|book|know|decide|sort|keep|process|cook|clean|deliver|send|see|track|take|charge|schedule|host|operate|store|block|cancel(?:led)?|chang(?:ed)?|sent|moved)(?:s|es)?\b|\b(?:done|handled|run|managed|organi[sz]ed|made|set|decided|processed|owned|operated|looked after|dealt with|issued|supplied|in charge|responsible|with|(?:has|have) to|(?:external|outside|separate|independent) (?:company|firm|contractor))\b"
)


def asked_by_us(raw: str, we: str, before: tuple[str, ...] = ()) -> str | None:
    """The sentence as one in which we go and ask; None where that is not sure to be ours to do.

    `before` are the sentences before it, plain: they may name whom "them" means.
    """
    said = re.sub(
        r"(?:,? (?:sorry|i'm afraid|thanks))+\W*$", "", without_fillers(tidy(raw)).strip(), flags=re.IGNORECASE
    )
    said = re.sub(r"^(?:sorry|well|ok|so|but|honestly|unfortunately)[, ]+(?:but )?", "", said, flags=re.IGNORECASE)
    said = said.rstrip(" .!")
    if len(said) > 220 or re.search(r"[\d@?\"“”]|https?", said):
        return None
    if unknown := _UNKNOWN_SENT.match(said):
        who, what = unknown["who"] or unknown["who2"], unknown["what"] or unknown["what2"] or ""
        if not _askable(who):
            return None
        known = f"{what} yet" if what and " " not in what else f"yet {what}".strip()
        capital = we if unknown["topic"] else _capital(we)
        return f"{unknown['topic'] or ''}{we if unknown['topic'] and we == 'I' else capital} don't know {known}, so {we}'ll ask {_the(who)} and tell you here."
    if (sent := _SENT_AS.match(said)) and _askable(sent["who"]):
        if sent["be"]:
            verb = f"{'are' if plural(sent['who']) else 'is'} {sent['does']}"
        elif not _RUNS.match(sent["does"].lower()):
            return None
        else:
            verb = sent["does"].lower() if plural(sent["who"]) else _third(sent["does"].lower())
        return f"{_capital(_the(sent['who']))} {verb}{sent['what']}, so {we}'ll ask them and tell you here."
    if _CALL_THEM.match(said) and any(_askable(who) for text in before if (who := _named_in(text.strip(" .!")))):
        return f"{_capital(we)}'ll ask them and tell you here."
    if (
        (theirs := _THEIRS_SO.match(said))
        and (fact := theirs["fact"] or theirs["told"])
        and (who := _named_in(fact))
        and _askable(who)
    ):
        return f"{_capital(fact)}, so {we}'ll ask them and tell you here."
    if (sent := _SENT.match(said)) and _askable(sent["who"]):
        return f"{_capital(we)}'ll ask {_the(sent['who'])} and tell you here what they say."
    return None


def _named_in(fact: str) -> str:
    """Who does it, in a clause that tells whose it is."""
    fact = re.sub(r",? not (?:us|ours|me)\b", "", fact)
    if not _RUNS.search(fact.lower()) or re.search(r"\b(?:not|no|never|we|I)\b|n't", fact):
        return ""
    for match in _BY_WHOM.finditer(fact):
        who = match["first"] or match["who"] or ""
        if re.match(rf"(?:{UNIT}|{OUTSIDE}|(?:the|our) )", who.lower()):
            return who
    return ""


def _askable(who: str) -> bool:
    return not _THEIR_OWN.search(who.lower()) and (
        bool(re.match(r"(?:the|our) ", who, re.IGNORECASE)) or bool(re.fullmatch(rf"(?:{UNIT}|{OUTSIDE})", who.lower()))
    )


def _the(who: str) -> str:
    """Our own department is ours, anybody else "the" one; a name stands alone."""
    bare = re.sub(r"^(?:the|our|their) ", "", who, flags=re.IGNORECASE)
    if re.fullmatch(_HOUSE, bare.lower()):
        team = "" if bare.lower().endswith(("team", "department", "desk", "office", "people", "staff")) else " team"
        return f"our {bare.lower()}{team}"
    if re.match(r"(?:the|our|their) ", who, re.IGNORECASE):
        return who[:1].lower() + who[1:]
    return who if who[:1].isupper() else f"the {who}"


_HOUSE = r"(?:sales|billing|accounts|finance|facilities|legal|hr|maintenance|logistics|shipping|payroll|returns|complaints|bookings|reservations|claims|disputes|engineering|transport|operations|repairs)(?: (?:team|department|desk|office|people|staff))?"


def that_is_with(more: str) -> str | None:
    """Whose it is, behind "I don't know": "that's facilities" is "that's with our facilities team"."""
    said = re.match(
        rf"(?:that|it|this)(?:'s| is|s) (?:(?:all|up|more|down) )?(?:(?:with|to|for|at|on|a question for|one for|something for) )?(?P<who>{UNIT}|(?:the|our) [\w' -]{{2,30}}|[a-z]+)(?: (?:thing|issue|matter|question|business|stuff|job))?$",
        tidy(more).strip(" .!"),
        re.IGNORECASE,
    )
    if said is None or not (_askable(said["who"]) or re.fullmatch(_HOUSE, said["who"].lower())):
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
    if verb in ("have", "do", "go"):
        return {"have": "has", "do": "does", "go": "goes"}[verb]
    if verb.endswith("s"):
        return verb
    return (
        verb + "es"
        if re.search(r"(?:ss|sh|ch|x)$", verb)
        else verb[:-1] + "ies"
        if re.search(r"[^aeiou]y$", verb)
        else verb + "s"
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
