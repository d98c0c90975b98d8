"""What our dealings with them left them with, without who did it: "you've had my van for 8 days" is "you've been without your van for 8 days"."""

from __future__ import annotations

import re

from rewriter.customer.echo import noun_phrase, person, unfit
from rewriter.customer.retelling.speech import bare_noun, cut_short, turned
from rewriter.customer.retelling.things import named, names, thing
from rewriter.customer.retelling.words import AUX, NTHS, PERSONS, SPAN
from rewriter.lexicon import MONEY, UP_TO_TWELVE

_YOU = r"(?:you|they|u)(?:'ve| have| had)?(?: now| already| still| just| even)*"
_TIMES = rf"(?:twice|(?:{UP_TO_TWELVE}|\d{{1,2}}) times)"

_KEPT = re.compile(
    rf"^(?:(?:you|they)(?:'ve| have) (?:now |already |still )*(?:had|got|kept|been holding)) (?:my|our) (?P<np>[a-z][\w'-]*(?: [\w'-]+){{0,2}}) (?:now )?for (?P<time>{SPAN})(?: now| already)?$"
)


def kept(text: str) -> str:
    """You've had my van for 8 days: so long they have been without it."""
    m = _KEPT.match(text)
    noun = bare_noun(m["np"]) if m else ""
    if not m or not noun or noun_phrase(noun) != noun:
        return ""
    return f"you've been without your {noun} for {m['time']}"


_ASKS_AGAIN = re.compile(
    rf"^{_YOU} (?P<how>asked|keep asking|kept asking|keep on asking) (?:me|us) (?:again )?for (?P<np>[a-z][\w' -]{{2,40}}?)(?P<n> {_TIMES}| again)?$"
)


def asked_again(text: str) -> str:
    """You have asked me for the same payslips three times."""
    m = _ASKS_AGAIN.match(text)
    if not m or not (m["n"] or m["how"] != "asked"):
        return ""
    what = turned(m["np"])
    if not what or any(w in AUX for w in what.split()):
        return ""
    how = "keep being asked" if m["how"].startswith("keep") else "were asked again and again"
    return f"you've been asked for {what}{m['n']}" if m["how"] == "asked" else f"you {how} for {what}"


_AIL = r"(?:(?:so |very |really |a bit |quite )?(?:seasick|dizzy|sick|cold|wet|nauseous|ill|queasy|faint)|(?:bad |terrible |awful )?(?:headaches?|migraines?|blisters|pains?|backache|nosebleeds)|(?:an? |these |the )?(?:\w+ )?(?:error|shocks?|calls?|bills?|letters?|e-?mails?|texts?|invoices?|reminders?|messages?|statements?))"
_STILL_GET = re.compile(
    rf"(?<!\bdo )(?<!\bwill )(?<!\bwould )(?<!\bcan )(?<!\bshould )\b(?:(?P<who>i|we) (?:can )?still (?P<verb>get|feel)|(?:(?:i|we)(?:'m|'re| am| are) )?(?P<bare>still (?:getting|receiving|feeling))) (?P<what>(?:[a-z-]+ and )?{_AIL})\b(?P<rest> (?:on|in|at|when|from|for|every)\b[\w' -]{{2,30}})?$"
)


def still_gets(text: str) -> str:
    """I still get seasick on the stairs; cancelled in May, still getting invoices."""
    m = _STILL_GET.search(text)
    if not m:
        return ""
    rest = turned(cut_short(m["rest"].strip())) if m["rest"] else ""
    how = f"still {m['verb']}" if m["verb"] else m["bare"]
    return f"you{'' if m['verb'] else chr(39) + 're'} {how} {turned(m['what'])} {rest}".strip()


_ABSENT = r"(?:came|turned up|showed up|showed|called|rang|phoned|arrived|appeared|replied|answered)"
_NO_ONE = re.compile(
    rf"^(?P<said>no (?P<who>[a-z]+(?: [a-z]+)?) (?:ever )?{_ABSENT}(?: (?:up|back|at all|again|today|yesterday))?)$"
)
_NTH_WHERE = re.compile(
    rf"^(?:that|this|it)(?:'s| is| was) (?:now )?(?:already )?(?:the |my |our )?(?P<nth>{NTHS}) (?P<what>[a-z]+(?: [a-z]+)?)(?P<row> in a row| running)? (?:where|that|when|with)? ?(?P<said>(?:no [a-z]+(?: [a-z]+)?|nobody|no one) (?:has |ever )?{_ABSENT})(?: .*)?$"
)


def no_one_came(text: str) -> str:
    """That is the second lesson in a row where no instructor turned up."""
    if m := _NTH_WHERE.match(text):
        said = m["said"].replace("no one", "nobody")
        many = noun_phrase(m["what"]) == m["what"]
        return f"{said} for the {m['nth']} {m['what']}{' in a row' if m['row'] else ''}" if many else ""
    m = _NO_ONE.match(text)
    return m["said"] if m and set(m["who"].split()) & PERSONS else ""


_CALL = {
    "ring": "rang", "call": "called", "phone": "phoned", "tell": "told", "warn": "warned", "inform": "informed", "let": "let", "answer": "answered", "come": "came", "help": "helped",
    "reply": "replied", "check": "checked", "notice": "noticed", "contact": "contacted", "message": "messaged", "text": "texted", "e-mail": "e-mailed", "email": "emailed", "pick": "picked", "turn": "turned", "show": "showed",
}  # fmt: skip
_WHY_NOBODY = re.compile(
    rf"^why (?:did|has) (?:nobody|no one|no-one|noone) (?P<verb>{'|'.join(_CALL)})(?P<part> up)?(?P<whom> (?:me|us|my [a-z]+))?(?P<rest>(?: back| know)?(?: (?:about|before|when|that) .+)?)$"
)


def why_nobody(text: str) -> str:
    """Why did nobody tell us that the pool was closed?"""
    m = _WHY_NOBODY.match(text)
    if (
        not m
        or (m["verb"] in ("pick", "turn", "show")) != bool(m["part"])
        or (m["verb"] == "let") != m["rest"].startswith(" know")
    ):
        return ""
    rest = turned(cut_short(m["rest"].strip(), 12)) if m["rest"].strip() else ""
    if rest.startswith("that ") and m["verb"] not in ("tell", "warn", "inform"):
        rest = ""
    if m["verb"] in ("tell", "warn", "inform", "let", "contact", "message") and not m["whom"]:
        return ""
    whom = turned(m["whom"].strip()) if m["whom"] else ""
    return " ".join(f"nobody {_CALL[m['verb']]}{m['part'] or ''} {whom} {rest}".split())


_WHY_YOU = re.compile(
    r"^why (?:did|have|has|are|would) (?:you|they|u)(?: guys)? (?:just )?(?P<verb>ban|banned|banning|block|blocked|suspend|suspended|lock|locked|kick|kicked|charge|cancel|cancelled) (?P<what>me|us|my [a-z]+(?: [a-z]+)?)(?P<out> out)?(?= i | we |$)"
)
_DONE = {"ban": "banned", "blo": "blocked", "sus": "suspended", "loc": "locked", "kic": "kicked", "can": "cancelled"}


def why_you(text: str) -> str:
    """Why did you ban me?"""
    m = _WHY_YOU.match(text)
    did = _DONE.get(m["verb"][:3], "") if m else ""
    if not m or not did or (did in ("locked", "kicked")) != bool(m["out"]):
        return ""
    if m["what"] in ("me", "us"):
        return f"you were {did}{m['out'] or ''}" if did != "cancelled" else ""
    noun = noun_phrase(m["what"].removeprefix("my "))
    return f"your {noun} {'were' if noun.endswith('s') else 'was'} {did}" if noun and not m["out"] else ""


_ONLY_SOME = re.compile(
    rf"^(?:why (?:did|do|have|has|would) )?(?:you|they|u)(?:'ve| have)? only (?:pay|paid|refund|refunded|cover|covered|gave|give|sent|send|reimburse|reimbursed)(?: me| us)?(?: back)? (?P<some>{MONEY}|\d[\d.,]*) (?:of|out of) (?:my|the|our) (?P<all>{MONEY}|\d[\d.,]*)(?P<for> for (?:the|my|our|an?) [\w' -]{{3,24}})?$"
)


def only_some(text: str) -> str:
    """Why did you only pay 40 of my 65 for the physio?"""
    m = _ONLY_SOME.match(text)
    return (
        f"you've had only {m['some']} of the {m['all']}{turned(m['for']) and ' ' + turned(m['for']) if m['for'] else ''}"
        if m
        else ""
    )


_MACHINE = r"(?:update|patch|app|site|website|system|server|portal|sync|migration|software|upgrade|program|machine|washer|dryer|dishwasher|printer|laptop|phone|tablet|import|reset)"
_ATE = re.compile(
    rf"^(?:the |my |our |your |this |that |last |latest |an? |new )*(?:[a-z]+ )?{_MACHINE}(?: v?\d[\d.]*)? (?:has |just |then |have )*(?:deleted|wiped|erased|ate|eaten|swallowed|lost|wiped out) (?P<all>all (?:of )?|half (?:of )?|most of )?(?:my|our) (?P<np>(?!card\b|tickets?\b|orders?\b|bookings?\b|money\b|payments?\b|parcel\b|refund\b|cash\b|coins?\b|[£$€\d]+ (?:pounds|euros))[\w'-]+(?: [\w'-]+){{0,2}})(?P<of> (?:of|from|for) (?:my|our|the) [\w' -]{{3,24}})?(?P<again> again)?$"
)


def gone(text: str) -> str:
    """Your update ate my ten stamps: the stamps are gone."""
    m = _ATE.match(text)
    noun = turned(m["np"]) if m else ""
    if not m or not names(noun.split()):
        return ""
    _, many = named(noun.split())
    of = f" {turned(m['of'].strip())}" if m["of"] else ""
    how = (m["all"] or "").replace("of ", "").strip()
    how = "most of" if how == "most" else how
    return f"{how} your {noun}{of} {'are' if many else 'is'} gone{m['again'] or ''}".strip()


_NO_PLACE = re.compile(
    r"^(?:the |my |our )?(?P<who>hotel|restaurant|clinic|hostel|reception|front desk|airline|desk|surgery|school|shop|venue|pharmacy|counter|bank|dentist|garage|driver|host) (?:is )?(?:says|said|tells me|told us|told me|saying|claims) (?:that )?(?:they|there|it|she|he)(?:'s| is| have| has|'ve)? (?:got )?no (?P<what>reservation|booking|record|appointment|table|room|trace|tickets?)(?P<rest> (?:for (?:me|us)|in my name|in our name|under my name|of (?:me|us|it|my \w+|our \w+)))?\b"
)


def no_place(text: str) -> str:
    """Hotel says they have no reservation for us."""
    m = _NO_PLACE.match(text)
    if not m or m["who"] in ("driver", "host", "dentist"):
        return ""
    if m["what"] in ("record", "trace"):
        return f"the {m['who']} has no {m['what']}{' ' + turned(m['rest'].strip()) if m['rest'] else ''}"
    if m["what"] in ("room", "table"):
        return f"the {m['who']} says it has no {m['what']} for you"
    return f"the {m['who']} can't find your {m['what']}"


_TOO_LATE = re.compile(
    rf"^(?:the |my |our |your )?(?P<np>[a-z][\w'-]*(?: (?!for\b|of\b)[\w'-]+){{0,2}}?)(?: (?:for|of) [\w' -]{{3,24}}?)? (?P<came>arrived|came|turned up|got here|got there|(?:was|were) delivered)(?: here)? (?P<by>{SPAN} |the day |the week |long )?after (?P<what>(?:the|my|our|his|her) (?:[a-z]+'s )?(?:funeral|wedding|party|birthday|show|concert|ceremony|christening|exam|interview|trip|holiday|event|match|game|meal|meeting|flight|deadline|service|wake|guests had left))\b"
)


def too_late(text: str) -> str:
    """Flowers for the funeral arrived after the funeral was over."""
    m = _TOO_LATE.match(text)
    if (
        not m
        or not names(m["np"].split())
        or set(m["np"].split()) & PERSONS
        or m["np"] in ("i", "we", "it", "they")
        or person(m["np"])
    ):
        return ""
    what = turned(m["what"])
    came = {"got here": "arrived", "got there": "arrived"}.get(m["came"], m["came"])
    return f"the {m['np']} {came} {m['by'] or ''}after {what}" if what else ""


_HANDLED = re.compile(
    rf"^{_YOU} (?P<verb>shaved|dyed|painted|sprayed|trimmed|clipped|cut|bleached|washed|ironed|parked|hung|fitted|mounted|wrapped|iced) (?:my|our) (?P<np>[a-z][\w'-]*(?: [\w'-]+)?) (?P<how>(?:(?:down )?to the|too|far too|upside|back to front|the wrong|in the wrong|green|pink|blue|orange|yellow|grey|purple|crooked|bald|inside|at (?:60|90)).*)$"
)


def handled(text: str) -> str:
    """They shaved my dog to the skin: how it looks now, and not who did it."""
    m = _HANDLED.match(text)
    noun, how = (bare_noun(m["np"]), turned(cut_short(m["how"]) or m["how"])) if m else ("", "")
    if (
        not m
        or not noun
        or not how
        or (how.split()[0] in _COLOURS and m["verb"] not in ("dyed", "bleached", "sprayed"))
    ):
        return ""  # who painted a kitchen green was asked to
    many = noun.endswith("s") and not noun.endswith("ss")
    return f"your {noun} {'were' if many else 'was'} {m['verb']} {how}"


_COLOURS = frozenset(("green", "pink", "blue", "orange", "yellow", "grey", "purple"))


_WRITTEN = re.compile(
    r"^(?:(?:the|my|our|her|his|their) )?(?P<np>names?|dates?|address|number|word|message|logo|text|title|quote|surname) (?:is |was |are |were |has been )?(?P<how>spelled|spelt|printed|written|engraved|iced|embroidered) (?P<wrong>wrong|wrongly|incorrectly|backwards)\b"
)


def misspelt(text: str) -> str:
    """Name spelled wrong."""
    m = _WRITTEN.match(text)
    return f"the {m['np']} {'are' if m['np'] in ('names', 'dates') else 'is'} {m['how']} {m['wrong']}" if m else ""


_SEAT = re.compile(
    rf"^(?:i |we |i've |we've )?(?:have )?(?:paid|pay|spent) (?P<sum>{MONEY}|\d[\d.,]*) (?:for|on) (?P<np>(?:an? |my |our |the |two |three )?(?:[a-z]+ )?(?:seats?|rooms?|tables?|tickets?|suite|cabin|places?)) (?P<where>(?:behind|over|above|under|with no|without|(?:right )?next to(?= (?:the |a )?(?:toilets?|loos?|kitchen|lift|bins?|road|bar|speakers?|door|generator))|facing(?= (?:the |a )?(?:wall|bins?|car park))) (?!the (?:counter|till|desk|stage)\b).+)$"
)


def poor_seat(text: str) -> str:
    """Paid £95 for a seat behind a pillar."""
    m = _SEAT.match(text)
    where = turned(cut_short(m["where"])) if m else ""
    return f"you paid {m['sum']} for {turned(m['np'])} {where}" if m and where else ""


_NEAR_US = re.compile(
    r"^(?:the |a |some )?(?P<np>(?:rooms?|flats?|people|guests|neighbours|family|group|table|bar|club|man|woman|couple|kids|students|house|party|building site)(?: [a-z]+)?) (?P<at>above|below|next to|next door to|opposite|behind|under|over|beside|in front of) (?:me|us) (?P<did>(?!.*\b(?:lovely|nice|great|fun|quiet(?:ly)?|fine)\b)(?:had|have|has|were|was|are|is|kept|keeps?|played|partied|screamed|shouted|smoked|banged) .*(?:\b(?:till|until) \w+|\ball (?:night|day|evening)|\bpart(?:y|ies|ying)|\bmusic|\bloud|\bnois[ey]\w*|\bscreaming|\bshouting|\bsmok\w+|\bbanging|\bawake).*)$"
)


def near_us(text: str) -> str:
    """Room above us had a party till 4."""
    m = _NEAR_US.match(text)
    did = turned(cut_short(m["did"], 10)) if m else ""
    return f"the {m['np']} {m['at']} you {did}" if m and did else ""


_SO_MANY_OF = re.compile(
    rf"^(?P<n>{UP_TO_TWELVE}|\d{{1,3}}|half|most|all) (?:out )?of (?P<all>(?:the|my|our) (?:(?:{UP_TO_TWELVE}|\d{{1,3}}) )?)(?P<rest>[a-z].+)$"
)


def so_many_of(text: str) -> str:
    """4 of the 6 machines in block D are dead again."""
    m = _SO_MANY_OF.match(text)
    said = thing(f"the {m['rest']}") if m else ""
    return (
        f"{m['n']} of {turned(m['all'].strip())} {said.removeprefix('the ')}" if m and said.startswith("the ") else ""
    )


_NTH_OF_IT = re.compile(
    rf"^(?:this is |it's |that's )?(?:the |my |our )?(?P<nth>{NTHS}) (?P<unit>day|week|month|year|time|delivery|box|order) (?P<row>in a row|running) (?:now )?(?:that )?(?:i|we)(?:'ve| have)? (?:get|got|received|had|been sent) (?P<what>(?:(?:an?|the) )?[a-z]+(?: [a-z]+)?)$"
)


def nth_of_it(text: str) -> str:
    """Third month in a row I get decaf."""
    m = _NTH_OF_IT.match(text)
    what = turned(m["what"]) if m else ""
    return f"you were sent {what} for the {m['nth']} {m['unit']} {m['row']}" if m and what and not unfit(what) else ""


_CANCELLED = re.compile(
    r"^(?:i |we |i've |we've )?(?:cancelled|unsubscribed|closed|ended|left|quit|moved|stopped)\b.* still (?P<ing>getting|receiving|being sent) (?P<what>(?:(?:the|your|an?) )?(?:[a-z]+ )?(?!worse|better|older|no\b|it\b|them\b)[a-z]{3,})$"
)


def after_the_end(text: str) -> str:
    """Cancelled in January, still getting ink."""
    m = _CANCELLED.match(text)
    what = turned(m["what"].replace("your ", "")) if m else ""
    return f"you're still {m['ing']} {what}" if m and what else ""


ALONE = (
    kept,
    asked_again,
    still_gets,
    no_one_came,
    why_nobody,
    why_you,
    only_some,
    gone,
    handled,
    misspelt,
    no_place,
    too_late,
    poor_seat,
    near_us,
    so_many_of,
    nth_of_it,
    after_the_end,
)
