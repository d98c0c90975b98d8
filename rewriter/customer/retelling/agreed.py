"""What was agreed or said and what came of it: "you sent 15mm valves, I ordered 22mm", "it's 4 and my car isn't ready"."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.concern import complete
from rewriter.customer.echo import cased, noun_phrase, person, unfit
from rewriter.customer.retelling.speech import clean, cut_short, turned
from rewriter.customer.retelling.things import named, names
from rewriter.customer.retelling.words import AUX, COUNT, SPAN
from rewriter.customer.stakes import wait_in
from rewriter.lexicon import DAY, KIN, MONEY, MONTH
from rewriter.text import Sentence

_YOU = r"(?:you|they|u)(?:'ve| have| had)?(?: now| already| still| just| even)*"

_SENT = re.compile(
    rf"^{_YOU} (?:sent|gave|brought|delivered|shipped|served)(?: me| us)? (?P<got>(?:an? |the |my |two |three )?[\w'.-]+(?: (?!i\b|we\b)[\w'.-]+){{0,3}}?)(?:,)? (?:(?:but|and|when|though|although) )?(?:i|we)(?:'d| had|'ve)? (?:ordered|asked for|wanted|booked|chose|paid for) (?P<want>(?:an? |the |two |three )?[\w'.-]+(?: [\w'.-]+){{0,3}})$"
)
_SENT_HALF = re.compile(
    rf"^{_YOU} (?:sent|gave|brought|delivered|shipped|served)(?: me| us)? (?P<got>(?:an? |the |my |two |three )?[\w'.-]+(?: [\w'.-]+){{0,3}})$"
)
_ORDERED_HALF = re.compile(
    r"^(?:(?:but|and|when|though|although) )?(?:i|we)(?:'d| had|'ve)? (?:ordered|asked for|wanted|booked|chose|paid for) (?P<want>(?:an? |the |two |three )?[\w'.-]+(?: [\w'.-]+){0,3})$"
)


def swapped(text: str, following: str) -> str:
    """You sent 15mm valves, I ordered 22mm."""
    if not text.startswith(("you", "they", "u ")):
        return ""
    if m := _SENT.match(text):
        got, want = m["got"], m["want"]
    elif (sent := _SENT_HALF.match(text)) and (ordered := _ORDERED_HALF.match(following)):
        got, want = sent["got"], ordered["want"]
    else:
        return ""
    got, want = turned(got), turned(want)
    if not got or not want or got == want or unfit(f"{got} {want}"):
        return ""
    if any(
        w in AUX or w in ("it", "them", "that", "this", "nothing", "me", "him", "her")
        for w in (f"{got} {want}").split()
    ):
        return ""
    return f"you received {got} instead of {want}"


_AT_WHICH = r"(?:pick-?up|drop-?off|check-?in|check-?out|boarding|the (?:gate|airport|desk|door|counter|till|station|hotel|restaurant|venue|border|pump|bar|checkout|entrance|pharmacy|school|ceremony))"
_FOUND_OUT = re.compile(
    rf"^(?:i|we)(?P<only> only| just)? (?:found out|learned|learnt|heard|discovered)(?: (?:about )?(?:it|this|that))?(?: only)? (?:(?P<at>at {_AT_WHICH})(?: (?P<that>that (?:my|our|the) .+))?|(?:from|through) (?P<whom>(?:the |my |our |a |an )[a-z][\w'-]+(?: [a-z][\w'-]+)?))$"
)
_NOT_THROUGH_US = re.compile(r"^(?:and |but )?(?:not|never|rather than|instead of) (?:from |by |through )?you\b")


def heard_of_it(text: str, following: str) -> str:
    """I found out at pickup; I learned it from the florist, not from you."""
    m = _FOUND_OUT.match(text)
    if not m:
        return ""
    if m["that"] and (what := turned(cut_short(m["that"].removeprefix("that "), 10))) and complete(what):
        return f"you only heard {m['at']} that {what}"
    if m["at"]:
        return f"you only heard about it {m['at']}"
    if not m["only"] and not _NOT_THROUGH_US.match(following):
        return ""
    whom = turned(m["whom"])
    return (
        f"you had to hear about it from {whom}"
        if whom and not unfit(m["whom"].removeprefix("my ").removeprefix("our "))
        else ""
    )


_PAID_IN = re.compile(
    rf"^(?:i |we |i've |just )*(?P<verb>topped up|paid in|transferred|deposited) (?P<sum>{MONEY}|\d[\d.,]*)$"
)
_NOT_THERE = re.compile(
    r"^(?:and |but )?(?:it's|it is|its|it) (?:still )?(?:not (?:there|showing|here|on my (?:card|account|phone)|arrived)|(?:hasn't|didn't|never) (?:arrived?|come|came|show(?:n|ed)?(?: up)?|gone through))\b"
)


def paid_in(text: str, following: str) -> str:
    """Topped up 20 and it's not there."""
    m = _PAID_IN.match(text)
    return f"the {m['sum']} you {m['verb']} isn't there" if m and _NOT_THERE.match(following) else ""


_SEASON = r"(?:spring|summer|autumn|fall|winter|christmas|easter)"
_WHEN = rf"(?:{_SEASON}|(?:{MONTH})|{DAY}|today|tomorrow|noon|\d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]m)?|week \d+|\d{{4}})"
_BY_NOW = re.compile(
    rf"^(?:you|they|u)(?:'ve| have)?(?: all)? (?:said|promised|told (?:me|us)|announced)(?: me| us)? (?P<np>[\w'-]+(?: (?!is\b|was\b|would\b|will\b|by\b|you\b|i\b)[\w'-]+){{0,5}}) (?:by|in|before|for) (?:last |this )?{_WHEN},? (?:and |but |now )*(?:it's|its|it is) (?:now |already |nearly |almost )?{_WHEN}$"
)
_READY = cues.compile(
    rf"\b(?:you|they|u) (?:said|told (?:me|us)|promised(?: me| us)?) (?:that )?(?:my|our|the) (?P<np>[a-z][\w'-]*(?: (?!would\b|will\b)[\w'-]+){{0,2}}) (?:would|will|'d|'ll) be (?P<how>ready|done|fixed|finished|repaired|delivered|back) (?P<when>(?:by|at|on|before) (?:the )?[\w:]+(?:\.\d\d)?(?: ?[ap]m)?)[,.;! ]+(?:and |but |now |well )*(?:it's|it is|its) (?:now |already |past |gone )*(?:\d|{DAY}|noon)"
)
_MEANT = cues.compile(
    rf"^(?:the |my |our |your )?(?P<np>[a-z][\w'-]*(?: [\w'-]+){{0,2}}?) (?:was|were|is|are) (?:meant|supposed|due)(?: (?:to|2) (?:be (?:here|there|with (?:me|us))|come|arrive|get here|turn up))? (?P<when>(?:at|by|before|between) (?:{SPAN}|\d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]m)?|noon|midday)(?: and \d{{1,2}}(?:[:.]\d\d)?)?)[,.;! ]+(?:and |but |now |well )*(?:it's|it is|its) (?:now |already |past |gone |nearly )*\d"
)


_AUX_OR_NONE = AUX | frozenset(("nothing", "it", "that", "so", "yes", "no", "sorry", "this"))


def overdue(sentence: Sentence, following: str) -> str:
    """You said my car would be ready at noon, it's 4; the sweep was meant to be here at 9, it's 10.15."""
    whole = f"{sentence.plain} {following}"
    said = ""
    if (m := _READY.search(whole)) and m.start() < len(sentence.plain):
        noun = noun_phrase(m["np"])
        said = f"your {noun} {'weren' if noun.endswith('s') else 'wasn'}'t {m['how']} {m['when']}" if noun else ""
    elif (m := _MEANT.match(whole)) and names(m["np"].split()) and not person(m["np"]):
        the, many = named(m["np"].split())
        said = f"{the} {'weren' if many else 'wasn'}'t with you {m['when']}"
    elif m := _BY_NOW.match(sentence.plain.strip(" .!?")):
        what = turned(m["np"])
        said = f"you're still waiting for {what}" if what and not _AUX_OR_NONE.intersection(what.split()) else ""
    return cased(said, sentence) if said and clean(said) else ""


_ESTIMATE = cues.compile(
    rf"\b(?:told|said|quoted|estimated|estimate)\b[^.!?]{{0,60}}?\b(?P<about>around |about |roughly |maybe )?(?P<low>{MONEY}|\d{{2,6}}(?:[.,]\d\d)?)\b[^.!?\d]{{0,20}}?[,;.]? (?:and|but) (?:now )?(?P<what>(?:the|my|our|your) (?:final )?(?:invoice|bill|total|price|quote|charge)|it) (?:is|was|says|came to|comes to|came in at|came out at) (?:now |suddenly |over )?(?P<high>{MONEY}|\d{{2,6}}(?:[.,]\d\d)?)(?![\d%])"
)


_NUMBERED = re.compile(r"\b(?:code|number|reference|ref|order|pin|id|room|floor|flat|page|line|row|gate)\b")


def _amount(text: str) -> float:
    """How much it is, whatever marks its thousands and its cents."""
    whole = re.sub(r"[.,]\d\d$", "", re.sub(r"[^\d.,]", "", text).strip(".,"))
    return float(re.sub(r"\D", "", whole) or 0)


def dearer(sentence: Sentence) -> str:
    """We were told it would be around 600 and the invoice is 914."""
    m = _ESTIMATE.search(sentence.plain)
    if not m or _NUMBERED.search(m.group()) or not _amount(m["low"]) < _amount(m["high"]) <= 10 * _amount(m["low"]):
        return ""
    what = "the bill" if m["what"] == "it" else turned(m["what"])
    return f"{what} came to {m['high']} when you expected {m['about'] or ''}{m['low']}"


_AT_A_DOOR = re.compile(
    r"^(?:(?:i|we)(?:'m|'re| am| are) )?(?:standing |stood |now )?(?:here )?(?:at|outside|in front of) (?:the|your) (?P<np>door|gate|shop|entrance|office|branch|clinic|surgery|desk)(?: [a-z]+)?$"
)
_IT_IS = re.compile(r"^(?:and |but )?(?:it's|it is|its|everything is|nobody is here|it) (?P<how>closed|locked|dark)\b")


def shut_door(text: str, following: str) -> str:
    """I am at the door and it is closed."""
    m, how = _AT_A_DOOR.match(text), _IT_IS.match(following)
    return f"you were met by a {how['how']} {m['np']}" if m and how else ""


_LOOKS = re.compile(
    r"\b(?:i|we)(?:'d| had)? (?:asked for|wanted|ordered) (?P<np>(?:an? |the )?[a-z][\w'-]*(?: (?!and\b|but\b|to\b|you\b)[\w'-]+){0,3})[,.;]? (?:and |but |now )*(?:i|it|they|he|she|we) (?:now )?looks? (?:more )?(?:like|as if)\b"
)


def not_as_asked(sentence: Sentence) -> str:
    """I asked for caramel highlights, I look like a zebra: what they asked for is not what they got."""
    m = _LOOKS.search(sentence.plain)
    what = noun_phrase(re.sub(r"^(?:an?|the) ", "", m["np"])) if m else ""
    if not what or re.sub(r"^(?:an?|the) ", "", m["np"] if m else "") != what:
        return ""
    return f"you didn't get the {what} you asked for"


_BACK_WITH = re.compile(
    rf"\b(?:(?:{_YOU} had|(?:i|we)(?:'ve| have)? (?:just )?(?:brought|took|sent|dropped|gave you|left|handed)(?: in| off)?) (?:my|our) (?P<np>[a-z][\w'-]*(?: (?!in\b|back\b|off\b|for\b|to\b)[\w'-]+){{0,2}}) (?:[\w' -]{{2,50}}?)(?:,| and| but)+ (?:now )?(?:it|they)|(?:my|our) (?P<np2>[a-z][\w'-]*(?: [\w'-]+)?) (?:went|was|came) (?:back )?in for [\w' -]{{2,40}}?(?:,| and| but)+(?: it)?) came back (?P<how>(?:with|without|minus) (?P<a>(?:an?|the|two|three|some|my|its|half (?:the|its|my)) )?[a-z][\w'-]*(?: (?!and\b|but\b|so\b)[\w'-]+){{0,5}})"
)


def came_back(sentence: Sentence) -> str:
    """You had my violin for a new bridge and it came back with a crack."""
    m = _BACK_WITH.search(sentence.plain)
    noun = turned(m["np"] or m["np2"]) if m else ""
    which = _WHICH_DOES.search(m["how"]) if m else None
    how = turned(cut_short(m["how"][: which.start()] if which else m["how"])) if m else ""
    if not m or not names(noun.split()) or not how or _GLAD_OF.search(how):
        return ""
    said = f"your {noun} came back {how}{which.group() if which else ''}"
    return cased(said, sentence) if clean(said) else ""


_WHICH_DOES = re.compile(r" that (?:sticks?|rattles?|buzz(?:es)?|squeaks?|leaks?|slips?|wobbles?|drips?|jams?)$")
_GLAD_OF = re.compile(
    r"^(?:with (?:an? )?(?:\w+ )?(?:smiles?|note|receipt|new|free|extra|good|gift)|without (?:an? |any |the )?(?:\w+ )?(?:issues?|problems?|scratch|mark|hitch|fault))\b"
)

_SENT_BACK = re.compile(
    rf"\b(?:i|we)(?:'ve| have)? (?:returned|sent back|brought back|posted back|ordered|bought|paid for|handed in|sent in)(?: you)? (?P<n>{COUNT}|both|all (?:{COUNT})) (?P<of>of my |my )?(?P<np>[a-z][\w'-]*(?: (?!on\b|last\b|in\b|and\b|but\b|to\b|back\b|from\b|for\b|weeks?\b|days?\b|at\b|via\b|by\b)[\w'-]+)?)(?: [\w' ]{{2,30}}?)?,? (?:and|but)(?: so far| now)? (?:(?:only|just) (?P<some>{COUNT})(?: of them)? (?P<did>(?:has|have|had|was|were|is|are|shows?|came|arrived|turned up)(?: been)?(?: now)?(?: (?:refunded|credited|delivered|sent|received|there|replaced|shipped|here))?)|(?:you|they)(?:'ve| have)? (?:only |just )?(?:refunded|credited|paid back)(?: me)?(?: for)?(?: only| just)? (?P<some2>{COUNT}))(?= |$|[,.;!?(])"
)


def some_back(sentence: Sentence) -> str:
    """I returned two dresses and only one has been refunded."""
    m = _SENT_BACK.search(sentence.plain)
    if not m or m["np"].endswith("'s") or not m["np"].endswith("s") or not names(m["np"].split()):
        return ""
    some = m["some"] or m["some2"]
    did = m["did"] or f"{'was' if some in ('one', '1') else 'were'} refunded"
    if did.split()[-1] in ("has", "have", "had", "was", "were", "is", "are", "been", "shows", "show", "now"):
        return ""
    whole = m["n"].removeprefix("all ")
    said = f"only {some} of the {'two' if whole == 'both' else whole} {m['np']} {did}"
    return cased(said, sentence) if clean(said) else ""


_IS_IT_IN = cues.compile(
    r"\b(?:is|are) (?:my|our) (?P<np>[a-z][\w'-]*(?: (?!in\b|ready\b|here\b|done\b|still\b|back\b|fixed\b|ever\b|at\b)[\w'-]+){0,2}) (?:in|ready|here|done|back|fixed|finished|repaired|coming)(?: yet| now| finally| or not| today)*\W*$"
)
_PUT_OFF = cues.compile(
    r"\b(?:you|they|u)(?:'ve| have)? (?:said|say|saying|promised|told (?:me|us)|(?:keep|kept) (?:saying|telling (?:me|us))|(?:been )?(?:saying|telling (?:me|us)))\b(?! (?:that )?(?:it|they)(?:'d| would| will)? (?:be )?(?:ready )?(?:in|by|on) (?:tomorrow|next))"
)


def put_off(sentence: Sentence, whole: str) -> str:
    """Is my inhaler in yet? You've said tomorrow for a week: they are still waiting for it."""
    m = _IS_IT_IN.search(sentence.plain)
    noun = turned(m["np"]) if m else ""
    if not m or not noun or not names(noun.split()) or person(noun) or not _PUT_OFF.search(whole) or wait_in(whole):
        return ""
    return cased(f"you're still waiting for your {noun}", sentence)


_WHERE_ARE_THEY = cues.compile(
    r"\b(?:where(?:'s| is| are)|wheres) (?:(?P<he>he|she|they)\b|(?:the|my|our|your) (?P<who>driver|cab|taxi|courier|plumber|engineer|lorry|van|technician|electrician|cleaner|carer|nurse|fitter|fitters|movers|removal men|tutor|instructor|locksmith|tow truck|pick-?up|mechanic|coach)\b)(?! (?:from|based|allowed|now on))"
)
_AGREED_TIME = cues.compile(
    r"\b(?:booked|ordered|arranged|reserved|(?:was|were|is|are|it's) (?:meant|supposed|due|booked|set|at|for)|lesson|appointment|slot|pick-?up|session|promised|said|waiting|waited|standing)\b[^.!?]{0,40}(?:\d|\bnoon\b|\bhour\b|\boutside\b)"
)


def where_are_they(sentence: Sentence, whole: str) -> str:
    """Where is he? I booked 4.15: they are still waiting, and for whom where it is said."""
    m = _WHERE_ARE_THEY.search(sentence.plain)
    if not m or not _AGREED_TIME.search(whole) or _KIN_OUT.search(whole):
        return ""
    return f"you're still waiting{' for the ' + m['who'] if m['who'] else ''}"


_KIN_OUT = cues.compile(
    rf"\b(?:my|our) (?:{KIN}|children|kids|child|boy|girl)(?: (?:is|was|are|were|has|hasn't|isn't)(?! (?:waiting|outside|with me|here|standing|at home|in tears|crying))\b|'s (?:phone|bus|coach|class|group)\b)"
)

PAIRED = (swapped, heard_of_it, paid_in, shut_door)
