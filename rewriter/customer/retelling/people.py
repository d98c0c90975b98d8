"""What befell somebody: "lost my streak", "been waiting all week", "stuck in Crewe", "nobody came"."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.concern import complete
from rewriter.customer.echo import person, unfit
from rewriter.customer.retelling.speech import SPELLED, cut_short, turned
from rewriter.customer.retelling.words import AUX, COMMON, COUNT, HARD, ONES, PLACES, SPAN, SPEAKS, YOURS
from rewriter.lexicon import MONTH

_I = r"(?:(?:i|we)(?:'ve|'d|'m|'re| have| had| am| are)? |(?=(?:(?:just|still|been|also|already|only|now) )*[a-z']+(?: |$)))"

_LIVED = cues.compile(
    rf"^{_I}(?P<so>(?:just |also |already |only |nearly |almost |now |then )*)(?P<verb>lost|missed|failed(?= by (?:one|two|a|\d))|(?:received|got)(?= the wrong| a broken| an empty| no\b| only\b)|(?:took|taken)(?= (?:(?:a|the|two|three|half a) )?(?:whole )?(?:days?|mornings?|afternoons?) off)|sat|stood|spent|woke up|slept|queued|walked|had to|drove|waited|paid for) (?P<rest>.+)"
)

_NO_TROUBLE = re.compile(  # what one has to do gladly, what one pays for a thing, where one walks in
    r"(?:had to (?:have|get|see|say|try|share|laugh|show|check|post|smile|come|ask$)|spent (?:(?:about|over|nearly|almost|like|around) )?[£$€]?\d[\d.,]*(?:k| ?(?:dollars|bucks|pounds|quid|euros))?(?: \w+)? on (?!(?:a |the |another )?(?:taxis?|cabs?|hotels?|repairs?|replacement|lawyers?|calls?|new))"
    r"|(?:walked|sat|stood) (?:into?|getting|up|down|back)\b(?! (?:the |a )?(?:rain|cold|dark|snow|queue|car|station|terminal|train|bus|plane|waiting|airport|corridor)))"
)

_NOT_LOST = re.compile(
    r"^(?:my |all |all my |the |our )?(?:mind|patience|faith|trust|hope|temper|it|count|track|weight|customers?|you|the plot|the will|out)\b"
)

_CANNOT = cues.compile(
    rf"^{_I}(?P<still>still )?(?:just )?(?P<verb>can't|couldn't|haven't|hadn't|didn't|don't|never) (?P<also>even |still |actually |really )*(?P<rest>(?!believe|wait|understand|imagine|stand|fault|recommend|complain|"
    r"remember|decide|tell|say|think|know|care|help|thank|see (?:why|how)|want|need|like|mind|get why|appreciate|be\b|stop|drive|find (?:my way|it)|expect|usually|do that|accept|thank|trust|give|make (?:this|it) up|forget|even|fathom|deal|handle|express|stress|pass|never|call|attend|complain|have (?:that|this|it)\b|do (?:this|it)\b|go on\b|check\b|(?:pay|afford) (?:this|that|it)\b)[a-z]+\b.*)"
)

_BEEN = cues.compile(
    r"^(?:(?:i|we)(?P<how>'ve been|'m|'re| was| were| got| have been| am| are| had been) |(?P<bare>(?:been |was |got |were )?))(?P<so>(?:just |also |already |now |still |then |again )*)"
    r"(?P<verb>left|stuck|stranded|(?:down|offline)(?= (?:for|since|all)\b)|locked out|cut off|bumped|turned away|kicked out|logged out|sent away|passed (?:around|on|about|along|from)|moved|woken|woken up|put on hold|thrown out|double-booked|seated|sent home|sent the wrong|given the wrong|"
    r"charged for|banned|declined(?= (?:at|in) )|(?:refused|denied)(?= (?:boarding|entry|entrance|admission|access|service)\b)|told(?= (?:that )?(?:no\b|my|our|there|it|i|we|nothing))|sent to collections|sent round|moved from|told three different|left (?:standing|waiting|behind|outside))(?P<rest>\b.*)"
)

_WAITING = cues.compile(
    rf"^(?:(?:i|we)(?:'ve|'m|'re| have| am| are)? ?)?(?:been |am |are |was |were )?(?P<still>still )?(?:been )?waiting (?P<rest>(?:for|on|since|all|over|nearly|almost|more|about|\d|{COUNT} ).*)"
)

_WAITING_SPAN = cues.compile(rf"^(?P<time>{SPAN}) (?:i've been|we've been|i'm|been|now) waiting$")

_ON_HOLD = cues.compile(
    rf"^(?:(?:i|we)(?:'ve| have|'m)? (?:been )?)?(?:been |still )?on hold (?:for )?(?P<time>{SPAN})\b"
)

_WAITED = cues.compile(
    rf"^(?:(?:i|we)(?:'ve| have)? )?waited (?P<rest>(?:in |here )?(?:since|for|all|over|nearly|\d|{COUNT} ).*)"
)

_DEAL = cues.compile(
    rf"^(?:i |we |i've |we've )?(?P<verb>paid (?:[£$€]?\d+ )?(?:extra )?for|booked|ordered|bought|asked for|wanted) (?P<what>(?:an? |the |my |our |two |three |\d+ )?[\w'. -]{{2,40}}?)(?: (?:{COUNT} (?:days|weeks|months|years) ago|(?:back )?in (?:{MONTH}|\d{{4}})|last [a-z]+|months ago|weeks ago))?(?: for (?:my|our) .+)?$"
)

DEAL = cues.compile(r"\b(?:paid|booked|ordered|bought|asked for|wanted)\b")

_GOT = cues.compile(
    r"^(?:and |but )?(?:i |we )?(?:instead )?(?:got|received|(?:was|were) given|ended up with|(?P<seen>looked (?:at|on|onto|out over))) (?P<what>(?:an? |the |two |three |only |nothing|none|trash)?[\w' -]{0,30})$"
)

_NO_THING = re.compile(  # what is got beside the thing, or done: "got moved", "got an email saying", "got a lift"
    r"(?:(?!nothing|chicken|linen|bedding|ring\b|king\b|red\b|bed\b)[a-z]+(?:ed|en|ing)|told|sent|put|left|sold|made|hit|cut|lost|sick|ill|stuck|through|home|there|here|instead)\b|(?:an? |the |my )?(?:\w+ )?(?:e-?mail|text|message|call|letter|lift|refund|reply|response|answer|notice|notification|bill|invoice|voucher|sms|voicemail)\b"
)

_NOBODY = cues.compile(
    r"^(?P<who>nobody|no one|no-one|noone)(?P<rest>(?: (?:has|had|is|ever|even|at the \w+|at your \w+|on the \w+|there))* (?:came|comes|come|called|calls|call|rang|rung|rings|replied|replies|answered|answers|answering|told|tells|phoned|warned|showed|shows|shown|turned|met|picks|picked|confirmed|collected|said|"
    r"explained|can|could|helped|responded|responds|looked|looking|got|contacted|let)\b.*)"
)


_PUT = re.compile(  # "you've put me in mornings"
    r"^(?:and |but )?(?:you|they)(?:'ve| have)? (?:just )?(?P<put>put|placed|seated|booked) (?:me|us) (?P<at>in|on|at|into) (?P<what>(?:an? |the )?[a-z][\w' -]{2,30})$"
)


_SAYS_OTHER = re.compile(  # "the voucher says garden"
    r"^(?:and |but )?(?:now )?(?:the|my|our) (?P<paper>voucher|tickets?|confirmation|booking|reservation|itinerary) (?:now )?(?:only )?says (?P<what>(?!nothing|delivered|no\b|not\b)[a-z]+(?: [a-z]+){0,2})$"
)


def instead(text: str, following: str) -> str:
    """Booked an automatic, got a manual."""
    deal, got = _DEAL.match(text), _GOT.match(following)
    if deal and (says := _SAYS_OTHER.match(following)) and not unfit(f"{deal['what']} {says['what']}"):
        return f"the {says['paper']} says {says['what']} instead of {turned(deal['what'])}"
    if deal and (put := _PUT.match(following)) and not unfit(f"{deal['what']} {put['what']}"):
        return f"you were {put['put']} {put['at']} {turned(put['what'])} instead of {turned(deal['what'])}"
    if not deal or not got or not got["what"].strip():
        return ""
    what, other = turned(deal["what"]), turned(cut_short(got["what"]))
    if _NO_THING.match(other):
        return ""
    if not what or not other or any(w in AUX or w == "and" for w in f"{what} {other}".split()) or unfit(other):
        return ""
    if (
        other.split()[0] in ("it", "them")
        or (other.startswith("no ") and what in other)
        or re.fullmatch(r"(?:on )?\w+day", what)
    ):
        return ""
    if other in ("nothing", "none"):
        return f"you received nothing for {re.sub(r' for .*', '', what)}"
    if other.endswith(" one"):  # "a large pizza, a small one"
        head = what.split()[-1]
        other, what = f"{other.removesuffix('one')}{head}", f"{what.removesuffix(head)}one"
    if other.startswith("one ") and _OF_A_KIND.fullmatch(what):  # "a quiet room", "one right above the bar"
        head = what.split()[-1]
        other, what = f"a {head}{other.removeprefix('one')}", f"{what.removesuffix(head)}one"
    stayed = deal["verb"] == "booked" and _STAYED_IN.search(what)
    given = "were given" if stayed or deal["verb"] in ("asked for", "wanted") else "received"
    return f"you {got['seen'] or given} {other} instead of {what}"


_OF_A_KIND = re.compile(r"an? [a-z-]+ [a-z]+")
_STAYED_IN = re.compile(r"\b(?:view|rooms?|seats?|suite|cabin|floor|table|bed|flat|berth|balcony)\b")
_LOST_THING = re.compile(
    r"lost (?:luggage|baggage|bags?|suitcases?|parcels?|packages?|orders?|letters?|mail|post|deliver(?:y|ies)|shipments?|items?|laundry|passports?|cards?)"
)


def lived(text: str) -> str:
    """Lost my streak; missed my train; sat in the waiting room for 50 minutes."""
    m = _LIVED.match(text)
    if (
        not m
        or (m["verb"] == "lost" and _NOT_LOST.match(m["rest"]))
        or m["verb"] == "paid for"
        or _NO_TROUBLE.match(text, m.start("verb"))
    ):
        return ""
    if _LOST_THING.fullmatch(text):
        return ""  # who lost it, they do not say
    rest = turned(cut_short(m["rest"], 11))
    if not rest and m["verb"] in ("sat", "stood", "spent", "waited", "had to"):
        rest = turned(cut_short(re.split(r" (?:with|only|because|just) ", m["rest"])[0], 11))
    if rest.split(" ")[0].endswith("'s") and person(rest.split(" ")[0][:-2]):
        rest = f"your {rest}"
    if any(w in AUX or w in SPEAKS for w in rest.split()):
        return ""
    if m["verb"] in ("missed", "lost") and not re.match(
        r"(?:your|the|half|an?|\d|two|three|out|all|another|it|[a-z]+day)\b", rest
    ):
        rest = f"your {rest}" if rest.split(" ")[0] in YOURS else ""
    if m["verb"] == "drove" and "for nothing" not in rest:
        return ""
    if m["verb"] in ("took", "taken") and re.match(r"(?:day|morning|afternoon) off", rest):
        rest = f"the {rest}"
    if m["verb"] == "queued" and _FOR_SPAN.match(rest):
        rest = f"for {rest}"
    so = "nearly " if m["so"].strip() in ("nearly", "almost") else ""
    verb = {"took": "had to take", "taken": "had to take", "got": "received"}.get(m["verb"], m["verb"])
    return f"you {so}{verb} {rest}" if rest and not rest.startswith(("here", "there")) else ""


_INFORMS = re.compile(  # what one has not got, told for their information
    r"have (?!my\b|our\b|any (?:hot|water|heating|signal|internet|power|service|idea)|internet|heating|water|hot water|power|signal|electricity|access|enough)|(?:had|got) (?:any|this|a|that) (?:\w+ )?(?:issues?|problems?|trouble|complaints?)"
)


def _owned(rest: str) -> str:
    """The article that was left out before what is theirs: "end ride", "access account"."""
    words = rest.split()
    for at in range(1, min(len(words), 4)):
        if words[at] in ONES:
            break
        alone = at == len(words) - 1 or words[at + 1] in PLACES
        if alone and (words[at] in YOURS or words[at] in ("item", "app")) and words[at - 1] not in COMMON:
            return " ".join([*words[:at], "your" if words[at] in YOURS else "the", *words[at:]])
    return rest


def cannot(text: str) -> str:
    """Can't log in; still haven't had my results."""
    m = _CANNOT.match(text)
    if not m or re.search(r"\bhelp\b$", text) or m["rest"].startswith(("i ", "we ", "you ")):
        return ""
    rest = turned(cut_short(m["rest"]))
    first = m["rest"].split()[0]
    if m["verb"] in ("can't", "couldn't") and first == "see" and rest:
        return f"you're unable to {rest}"
    if m["verb"] == "never" and first not in (
        "got",
        "heard",
        "had",
        "came",
        "received",
        "gets",
        "get",
        "reached",
        "saw",
        "booked",
    ):
        return ""
    if m["verb"] in ("don't", "never") and not m["still"] and _INFORMS.match(m["rest"]):
        return ""
    if m["verb"] == "don't" and first not in ("have", "get", "see", "receive", "hear"):
        return ""
    if m["verb"] in ("haven't", "hadn't", "didn't") and not re.match(
        r"(?:get|got|gotten|had|have|heard|hear|receive|received|recieved|seen|see|slept|sleep|eat|eaten|reach|sent|been (?:told|paid|refunded|sent|called|able))\b",
        first,
    ):
        return ""
    rest = _owned(rest)
    if any(w in AUX for w in rest.split()[1:]):
        return ""
    if rest.split()[-1:] == ["it"] and len(rest.split()) < 3:
        return ""
    if m["verb"] == "can't" and re.search(r" since \w+", rest):
        return f"you haven't been able to {rest}"
    even = "even " if (m["also"] or "").strip() == "even" else ""
    return (
        f"you {'still ' if m['still'] else ''}{m['verb']} {even}{rest}"
        if complete(rest) or (rest and m["verb"] != "never")
        else ""
    )


_SO_LONG_STUCK = re.compile(
    rf"^(?P<time>{SPAN})(?: now)? (?P<verb>stuck|stranded|trapped|locked (?:in|out)) (?P<rest>(?:in|on|at|outside|inside|near|behind|between|under|of)\b.*)$"
)


def been(text: str) -> str:
    """Stuck in Crewe; was left standing at the gate; 50 mins stuck outside Derby."""
    if m := _SO_LONG_STUCK.match(text):
        rest = turned(cut_short(m["rest"], 6))
        return f"you've been {m['verb']} {rest} for {_full(m['time'])}" if rest else ""
    m = _BEEN.match(text)
    if not m:
        return ""
    if m["verb"] == "told":
        return _told(m["rest"].strip().removeprefix("that "), "been" in (m["how"] or m["bare"] or ""))
    after = _FOR_SPAN.sub("for ", m["rest"].strip())
    spanned = after.startswith("for ") and after != m["rest"].strip()
    if m["verb"] == "banned" and not re.match(r"for (?:\d|\w+ (?:days?|weeks?|months?|years?))|from |since |$", after):
        if re.match(r"(?:me|us|my|our|him|her)\b", after):
            return ""
        after = ""
    rest = _LONELY.sub("", turned(cut_short(after, 12))) if after else ""
    if after and not rest:
        return ""
    how = (m["how"] or m["bare"] or "").strip()
    if m["verb"] == "declined":
        rest = re.split(r" with ", rest)[0] if " behind" in rest else rest
    if m["verb"] in ("left", "moved", "seated", "woken", "charged for", "sent the wrong") and not how:
        return ""
    be = (
        "you've been"
        if "been" in how
        else "you're"
        if m["verb"] in ("stuck", "stranded", "locked out") and not spanned and how in ("", "'m", "'re", "am", "are")
        else "you were"
    )
    return f"{be} {m['verb']} {rest}".strip() if rest or m["verb"] not in ("left", "moved", "put on hold") else ""


_FOR_SPAN = re.compile(rf"^(?={SPAN}\b(?! (?:late|early|ago)))")
_LONELY = re.compile(r" with (?!me\b|you\b|us\b)[a-z]+(?<!s)$")  # "with dog": half of what it says is left out


def _told(what: str, been: bool) -> str:
    """Were told our room was gone: what they were told, where it is a no."""
    said = turned(cut_short(what, 11))
    first = re.match(
        r"(?:i|we) (?:can't|couldn't|have to|had to|must|need to)\b|(?:my|our|there|it|no|nothing)\b", what
    )
    if (
        not said
        or not first
        or not HARD.search(said)
        or not complete(said)
        or re.search(r"\b(?:by mistake|sorted)\b", said)
    ):
        return ""
    return f"{'you' + chr(39) + 've been' if been else 'you were'} told {said}"


def _full(time: str) -> str:
    """A span of time with its words in full."""
    return " ".join(SPELLED.get(word, word) for word in time.split())


_TRYING = cues.compile(
    rf"^(?:(?:i|we)(?:'ve| have) )?(?:been |have been )?(?:still )?trying to (?P<what>[a-z]+ (?!you\b)[\w' -]{{2,40}}?) (?P<since>(?:for )?(?P<span>{SPAN})|since [\w' ]{{2,20}}|all (?:day|morning|afternoon|evening|week|weekend))$"
)


def trying(text: str) -> str:
    """I've been trying to activate my licence for 3 hours."""
    m = _TRYING.match(text)
    what = turned(m["what"]) if m else ""
    if not m or not what or any(w in AUX for w in what.split()):
        return ""
    return f"you've been trying to {what.removesuffix(' for')} {'for ' + m['span'] if m['span'] else m['since']}"


_UNHEARD = cues.compile(
    rf"^(?:(?:(?:i|we)(?:'ve| have)?|have) )?(?:still )?(?:had |got |received |seen |heard )(?:absolutely )?nothing(?: back| at all| from you| from anyone| since)*(?P<since> (?:for|in) {SPAN}| since [\w' ]{{2,24}})$"
)


def unheard(text: str) -> str:
    """Have heard nothing for five weeks."""
    m = _UNHEARD.match(text)
    since = turned(m["since"].strip()) if m and re.search(r"\bheard\b", text) else ""
    return f"you've heard nothing {since}" if since else ""


_FOR_BARE = re.compile(r"^(?P<for>for|on) (?P<what>[a-z]+)(?=$| (?:since|for|to|from|at|in)\b)")


def _with_article(match: re.Match[str]) -> str:
    """The article they left out: "waiting for reply", "waiting for bag"."""
    what = match["what"]
    if what in ("reply", "response", "call", "callback", "replacement"):
        return f"{match['for']} a {what}"
    if what in ("answer", "update", "engineer"):
        return f"{match['for']} an {what}"
    return (
        f"{match['for']} your {what}"
        if what in YOURS or what in ("food", "money", "results", "visa")
        else match.group()
    )


def waiting(text: str) -> str:
    """Been waiting for the nurse to call all day; on hold 50 minutes."""
    if m := _WAITING.match(text):
        rest = _FOR_BARE.sub(_with_article, turned(cut_short(m["rest"], 10)))
        return (
            f"you're still waiting {rest}"
            if m["still"] and rest.startswith(("for ", "on ")) and not re.search(r" (?:since|all|for \d)", rest[3:])
            else f"you've been waiting {rest}"
            if rest
            else ""
        )
    if m := _WAITING_SPAN.match(text):
        return f"you've been waiting {m['time']}"
    if m := _ON_HOLD.match(text):
        return f"you were on hold for {m['time']}"
    m = _WAITED.match(text)
    rest = turned(cut_short(m["rest"], 10)) if m else ""
    return f"you've waited {rest}" if rest else ""


def nobody(text: str) -> str:
    """Nobody came for the fridge."""
    m = _NOBODY.match(text)
    rest = turned(cut_short(m["rest"].strip())) if m else ""
    return f"nobody {rest}" if rest and not rest.endswith((" say", "could", "can", "told you", "tell you")) else ""
