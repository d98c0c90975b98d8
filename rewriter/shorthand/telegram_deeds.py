"""What an agent notes down in three words, told as a person tells it: "Refunded £5 for the wrap" is "I've refunded £5".

What is done stays done, what is due stays due, and no time gets nearer or surer. Where it is open who did it, or what
the words belong to, they stay as they are.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import DAY, PREPOSITION
from rewriter.spelling import named, plural
from rewriter.techniques._grammar import FINITE, FULL, OPENS_DETERMINED, article, low
from rewriter.techniques._in_full import none_of
from rewriter.techniques._refusal import THING

_VERB = re.compile(rf"\b{FINITE}\b|['’](?:s|re|ll|ve|d|m)\b|n['’]t\b", re.IGNORECASE)
_SUM = r"[£$€]\d[\d.,]*\d?"
_SPAN = r"\d{1,3}(?: ?(?:-|–|to) ?\d{1,3})? (?:working |business )?(?:minutes|mins|hours|hrs|days|weeks)"


def told(body: str, we: str, before: str = "") -> str:
    """`body`, without its article or verb, as a whole sentence; "" when it is not sure how. `before`: the sentence before it."""
    return _done(body, we, before) or _has_been(body) or _how_long(body, before) or _none(body) or _is(body)


# --- done -------------------------------------------------------------------------------------------------------

_WE_DID = re.compile(  # of these only our side speaks so, and of these things
    rf"(?P<also>(?:just|now|already|also) )?(?P<did>refunded|credited|waived|reissued|reinstated|resent|escalated|removed|added|unlocked|unblocked|extended|reversed)(?P<what> (?:back )?(?:{_SUM}(?![\w%-])|the|your|it|this|that|them|you|an?)\b.*|(?: back)? {_SUM}(?=[ .!,]|$).*)$",
    re.IGNORECASE,
)
_PAST = (
    rf"(?:yesterday|last (?:week|month|night|{DAY})|on (?:the )?\d|on {DAY}|\d+ (?:days|weeks|hours) ago|earlier|then)"
)
_THEN = re.compile(rf"\b{_PAST}\b", re.IGNORECASE)
# Somebody else did it, it is a rule, or it is no deed that anybody tells of themselves.
_NOT_OURS = cues.compile(
    rf"\b(?:by (?!email|e-mail|post|phone|text|sms|chat|bank transfer|cheque|hand|then|now|today|tomorrow|tonight|noon|midnight|the end|{DAY}|\d)|(?:my|your|him|her|them|our)sel(?:f|ves)|wrong|by mistake|in error|if you|when you|unless|check-in)|\bso\b",
    re.IGNORECASE,
)
_SOMEBODY_ELSE = cues.compile(  # of whom the sentence before it speaks: they may have done it, or will
    r"\b(?:he|she|they|(?:the |our |your |a |an )?(?:manager|driver|rider|vet|courier|carrier|engineer|nurse|doctor|gp|technician|plumber|fitter|team|colleague|landlord|bank|seller|sender|agent|garage|contractor|office|shop|store|warehouse|pharmacy|surgery|school|hotel|airline|insurer|supplier|surveyor|guide|host)s?)\b",
    re.IGNORECASE,
)
_WE_WILL = re.compile(  # "Will text you when done": nobody else does that
    r"will (?P<do>text|call|ring|email|message|update(?= you\b|[.!]*$)|chase|check|write to|get back to)(?P<who> you| them)?(?P<rest>[.!]*| (?:when|once|as soon as|by|on|at|tomorrow|today|again|with|about|if|back)\b.*)$",
    re.IGNORECASE,
)
_YOU_ARE = re.compile(
    r"(?P<also>(?:just|now|already) )?rebooked (?P<on>(?:on|onto|to) (?!(?:the |a )?(?:\w+ )?(?:flights|trains|tickets)\b).*)$",
    re.IGNORECASE,
)
_WE_TRIED = re.compile(  # of these, and to these, only our side does so
    r"(?:(?:asked|emailed|chased) (?:you|them|the|our|him|her)|checked (?:it|this|that|your|with (?:the|our|them|him|her))|looked into (?:it|this|that)|spoke to (?:the|our|them|him|her)|(?:sent|called|rang) (?:it|them|you|him|her)|took (?:it|them|you|that|(?:her|his|your|the) [\w' -]{2,30}) off)\b",
    re.IGNORECASE,
)
_DONE = r"(?:refunded|credited back|credited|waived|reversed|logged|escalated|reissued|resent|reinstated)"
_OF_MONEY = r"(?:fare|fee|charge|deposit|postage|booking fee|delivery fee|late fee|payment|difference|excess|balance)"
_OF_A_CASE = r"(?:trip|ride|lesson|class|session|order|booking|meal|item|ticket|fault|complaint|issue|problem|case|report|claim|stay|visit|appointment|shipping|delivery)"
_HAS_BEEN = re.compile(
    rf"(?P<what>(?:(?:the|your) )?(?:(?:duplicate|second|extra|double|late|full|first) )?(?:{_OF_MONEY}|{_OF_A_CASE}))(?: (?P<sum>{_SUM}))? (?P<already>already )?(?P<done>{_DONE})(?P<rest>(?: (?:{_SUM}|ref(?:erence)?(?: number| no\.?)?:? [\w-]*\d[\w-]*|in full|today|this morning|(?:back )?(?:to|onto|via|with) (?!.*\b(?:if|once|when|after|unless)\b).*|as an? .*))?)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_TURNED_DOWN = ("denied", "declined", "rejected", "refused", "cancelled", "canceled")
_SINCE = re.compile(
    rf"(?P<what>(?:the |your )?(?:case|ticket|claim|request|return|refund|payment|application|appeal)) (?P<done>closed|{'|'.join(_TURNED_DOWN)}) (?P<why>(?:because|as|since|due to|on|by)\b.*)$|(?P<it>{'|'.join(_TURNED_DOWN)}) (?P<cause>(?:because|as|since|due to) .*)$",
    re.IGNORECASE,
)
_BY_NUMBER = re.compile(  # "Job no. 661027 raised"
    r"(?P<what>(?:the |your )?(?:job|ticket|case|complaint|report|claim|fault)(?: no\.?| ref(?:erence)?| number)? (?=[\w/-]*\d)[\w/-]{3,20}) (?P<done>raised|logged|closed|opened|escalated|reopened)(?P<rest>[.!]*| (?:on|at|by|today|yesterday|with)\b.*)$",
    re.IGNORECASE,
)
_REFUND_OF = re.compile(
    r"(?P<what>refund|credit|fine|fee|charge) (?P<sum>[£$€]\d[\d.,]*) (?=(?:is|was|has|will|went)\b)", re.IGNORECASE
)
_NEW_ONE = re.compile(
    r"(?P<kind>new|replacement|spare|second) (?P<thing>(?!(?:ones?|orders?)\b)[a-z-]+) (?P<how>(?:already |now )?(?:on (?:its|the) way|in the post|sent|ordered|shipped|dispatched|posted))(?P<rest>(?: (?:today|this morning|(?:to|via|from) .*))?(?:, .*)?)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)


def _done(body: str, we: str, before: str) -> str:
    """What our side did, with who did it."""
    if _NOT_OURS.search(body):
        return ""
    if (did := _WE_DID.match(body)) and not _VERB.search(body.partition(",")[0]):
        also = (did["also"] or "").lower()
        have = "" if _THEN.search(did["what"]) else "'ve"
        return f"{we}{have} {also}{did['did'].lower()}{did['what']}"
    if _SOMEBODY_ELSE.search(before):
        return ""
    if (tried := _WE_TRIED.match(body)) and not _VERB.search(body.partition(",")[0], tried.end()):
        return f"{we} {low(body)}"
    if will := _WE_WILL.match(body):
        who = will["who"] or ("" if will["do"].lower() in ("chase", "check") else " you")
        return f"{we}'ll {will['do'].lower()}{who}{will['rest']}"
    if you := _YOU_ARE.match(body):
        return f"you've {(you['also'] or '').lower()}been rebooked {you['on']}"
    return ""


def _has_been(body: str) -> str:
    """A thing, and what was done with it."""
    if done := _HAS_BEEN.match(body):
        if _VERB.search(done["rest"]):
            return ""
        the = "" if OPENS_DETERMINED.match(done["what"]) else "the "
        of = f" of {done['sum']}" if done["sum"] and re.search(rf"{_OF_MONEY}$", done["what"], re.IGNORECASE) else ""
        if done["sum"] and not of:
            return ""
        rest = done["rest"]
        apart = "," if rest and re.match(r" (?:[£$€]|ref)", rest) else ""
        return f"{the}{low(done['what'])}{of} has {done['already'] or ''}been {done['done'].lower()}{apart}{rest}{done['stop']}"
    if sum_of := _REFUND_OF.match(body):
        return f"the {low(sum_of['what'])} of {sum_of['sum']} {body[sum_of.end() :]}"
    if number := _BY_NUMBER.match(body):
        be = "was" if _THEN.search(number["rest"]) else "has been"
        return f"{number['what']} {be} {number['done']}{number['rest']}"
    if since := _SINCE.match(body):
        if since["it"]:
            return f"it was {since['it'].lower()} {since['cause']}"
        the = "" if OPENS_DETERMINED.match(since["what"]) else "the "
        return f"{the}{low(since['what'])} was {since['done'].lower()} {since['why']}"
    if (new := _NEW_ONE.match(body)) and not plural(new["thing"]) and not _VERB.search(new["rest"].partition(",")[0]):
        how = new["how"].lower()
        be = "is" if re.search(r"\b(?:on|in)\b", how) else "has been"
        return f"a {new['kind'].lower()} {new['thing']} {be} {how}{new['rest']}{new['stop']}"
    return ""


# --- how long ---------------------------------------------------------------------------------------------------

_USUALLY = re.compile(
    rf"(?P<how>usually|normally|typically|generally) (?P<span>(?:about |around |up to )?{_SPAN}[.!]*)$", re.IGNORECASE
)
_ONLY_A_SPAN = re.compile(rf"(?:about |around |up to |allow )?{_SPAN}[.!]*$", re.IGNORECASE)
_GOES_BACK = re.compile(r"\b(?:refunded|credited)\b|n't", re.IGNORECASE)
_TO_THEM = cues.compile(
    rf"(?P<back>\b(?:to|on|onto) your (?:original )?(?:card|account|bank|bank account|visa|mastercard|amex|paypal|debit card|credit card|payment method))(?: account)?, (?P<span>{_SPAN})(?=[.!]*$)|(?P<done>\b(?:refunded|credited|reversed)\b[^,]{{0,40}}), (?P<show>{_SPAN} to (?:show|arrive|clear|appear|land|reach)\b)(?! in\b)",
    re.IGNORECASE,
)


def _how_long(body: str, before: str) -> str:
    """How long it takes, where there is no doubt what."""
    if usually := _USUALLY.match(body):
        return f"it {usually['how'].lower()} takes {usually['span']}"
    if _ONLY_A_SPAN.match(body) and (back := _GOES_BACK.search(before)) and back.group() != "n't":
        span = body.rstrip(".!")
        if not span.lower().startswith("allow"):
            what = "credit" if back.group().lower() == "credited" else "refund"
            return f"the {what} should take {low(span)} to reach you{body[len(span) :]}"
    return ""


def which_takes(body: str) -> str:
    """The time behind money that goes back, tied on: "to your card, 3-5 days" is "to your card, which takes 3-5 days"."""
    return _TO_THEM.sub(lambda m: f"{m['back'] or m['done']}, which takes {m['span'] or m['show']}", body)


# --- none of it -------------------------------------------------------------------------------------------------

_OF_ITS_KIND = rf"(?:(?!(?:one|way|more|less|longer|later|sooner|problem|need|{PREPOSITION})\b)[a-z-]+ ){{0,2}}?"
_HAD = (  # what one gets or has: of these, and not of dogs or shoes, a "no" says that there are none
    rf"(?:{THING}|repairs?|exceptions?|slots?|spaces?|spots?|seats?|rooms?|tables?|tickets?|places|appointments?|dates|updates?|news|answer|reply|response|signal|service|availability|stock|cover|records?|deliver(?:y|ies)|collections?|"
    r"flights|trains|buses|sailings|ferries|vans?|engineers?|spares?|extensions?|transfers?|free (?:nights?|days?)|guarantees?|warranty|proof|receipts?|invoices?)"
)
_NONE = re.compile(rf"no {_OF_ITS_KIND}{_HAD}\b(?!-)", re.IGNORECASE)
_SERIES = re.compile(r"\bno\b.*\bno\b", re.IGNORECASE)
_AS = "|".join(f"(?<={verb} )as" for verb in ("closed", *_TURNED_DOWN))  # "advertised as" is another
_TIED_NONE = cues.compile(
    rf"(?P<tie>\b(?:i['’]m afraid|we['’]re afraid|unfortunately|so|but|because|since)|{_AS})(?P<comma>,?) (?P<none>no {_OF_ITS_KIND}{_HAD}\b(?!-)[a-z '-]{{0,40}}?)(?P<stop>[.!]*$|, )",
    re.IGNORECASE,
)
_NO_EXCEPTIONS = cues.compile(r"(?<=\w), no (?P<what>exceptions?)(?=[.!]*$|, )", re.IGNORECASE)
_THERES_MANY = cues.compile(
    r"\bthere['’]s (?=(?:no|not any|many|several|a few|\d+) (?P<what>[a-z]+(?: [a-z]+)?)(?!['’a-z]))", re.IGNORECASE
)


_IS_SAID_OF_IT = re.compile(
    r"\b(?:is|are|was|were|makes?|must be|can be)\b", re.IGNORECASE
)  # "no signal is hard going"
_NOTHING_ELSE = re.compile(r"(?:nothing|not much) (?:else |more )?(?:i|we) can do\b", re.IGNORECASE)


def _none(body: str) -> str:
    """That there is none of it; a word that is said in comfort, and a list of noes, are left alone."""
    if _NOTHING_ELSE.match(body):
        return f"there's {body[:1].lower()}{body[1:]}"
    if not _NONE.match(body) or _SERIES.search(body):
        return ""
    stop = body[len(body.rstrip(".!")) :]
    first, comma, rest = body.rstrip(".!").partition(",")
    if _IS_SAID_OF_IT.search(first) or FULL.match(
        first.split(" until ")[0].split(" till ")[0].split(" because ")[0].split(" if ")[0].split(" as ")[0]
    ):
        return ""
    none = none_of(first)
    return f"{none}{comma}{rest}{stop}" if none.startswith(("there", "no ")) and none.lower() != first.lower() else ""


def there_are(body: str) -> str:
    """A "no" behind its tie with a verb, many with theirs: "so no repair" is "so there's no repair"."""
    tied = _TIED_NONE.search(body)
    if tied and not _SERIES.search(body) and not _VERB.search(tied["none"]):
        none = _there(tied["none"])
        tie = tied["tie"].lower()
        apart = "," if tie == "so" and body[tied.start() - 2 : tied.start()] not in ("", ", ") else ""
        also = (
            "and "
            if tie not in ("so", "but", "because", "since", "as") and body[tied.start() - 2 : tied.start()] == ", "
            else ""
        )
        before = body[: tied.start()].rstrip() + apart + (" " if tied.start() else "")
        body = f"{before}{also}{body[tied.start() : tied.start('none')]}{none}{body[tied.end('none') :]}"
    body = _NO_EXCEPTIONS.sub(r", with no \g<what>", body)
    body = _DUE_NONE.sub(lambda m: f", and no {m['what']} {'are' if plural(m['what']) else 'is'} {m['how']}", body)
    many = _THERES_MANY.search(body)
    if many and _of_many(many["what"]):
        body = f"{body[: many.start()]}{'T' if body[many.start()] == 'T' else 't'}here are {body[many.end() :]}"
    return body


def _there(none: str) -> str:
    """That there is none of it: "no answer as yet" is "there's no answer as yet"."""
    thing = _SO_FAR.sub("", none)
    return f"{none_of(thing)}{none[len(thing) :]}"


_SO_FAR = re.compile(
    r" (?:as yet|yet|so far|at the moment|at present|right now|now|today|tonight|here|there|either|though|any ?more)$",
    re.IGNORECASE,
)


def _of_many(what: str) -> bool:
    """The first word, or the second where the first says how: "exceptions", "other flights"."""
    first, _, second = what.partition(" ")
    many = second if len(second) > 3 and not first.endswith("s") else first
    return many.endswith("s") and plural(many) and not _VERB.fullmatch(many)


# --- is ---------------------------------------------------------------------------------------------------------

_NOT_DONE = re.compile(
    r"(?P<what>(?!(?:if|when|it|that|this|you|we|i|they|he|she|and|but|so|or|as|because|please|sorry|still|also|why|how|only)\b)[\w'’£$€.-]+(?: [\w'’£$€.-]+){0,5}?) not (?P<how>(?:covered|refunded|refundable|included|reimbursed|payable|transferable|available|allowed|accepted|affected)\b.*)$",
    re.IGNORECASE,
)
_THE_NEXT = re.compile(
    rf"(?P<what>(?:new(?= (?:eta|date|time|slot|price|deadline|number) )|next|earliest|nearest|soonest) (?!(?:door|week|month|year|time|day|steps?|spring|summer|autumn|winter|{DAY})\b)(?:[a-z0-9-]+ ){{0,3}}?)(?P<be>is|are|was)\b",
    re.IGNORECASE,
)
_FREE_ONE = re.compile(r"(?:\bnext|\b(?:free|available|possible|other))(?= $)", re.IGNORECASE)
_GETS_IN = re.compile(r"(?<=\d) (gets in|arrives)(?: at)? (?=\d{1,2}[:.]\d\d\b)", re.IGNORECASE)
_WHICH_COMES = r", which \1 at "
_BACK_AT = re.compile(
    rf"(?P<what>(?:the |your )?(?:power|water|gas|heating|internet|broadband|signal|service|network|site|website|app|system|line|lift|wifi|server|electricity|supply)) back(?P<on> on| up| online)? (?P<when>(?:(?:by|at|around|about|approx\.?|before) )?(?:\d{{1,2}}[:.]\d\d|\d{{1,2}} ?(?:am|pm)|noon|midnight)\b.{{0,24}}|(?:by|on|around) (?:\d|{DAY}|tomorrow|noon|midnight).{{0,24}})$",
    re.IGNORECASE,
)
_OVERDUE = re.compile(
    r"(?P<what>(?:the |your )?(?:account|invoice|bill|payment|rent|instalment)) (?P<how>\d+ (?:days?|weeks?|months?) (?:past due|overdue|late|behind|in arrears)\b.*)$",
    re.IGNORECASE,
)
_SUM_BEHIND = re.compile(r"(?<=due|ate|ars|ind) (?=[£$€]\d)")
_NUMBER = re.compile(
    r"(?P<what>case|ref|reference|ticket|claim|tracking)(?: (?:no\.?|number|ref|id))?:? (?P<id>(?-i:(?=[\w/-]*\d)[A-Z0-9][A-Z0-9/-]{3,24}))(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_COSTS = re.compile(
    rf"{_SUM}(?:,? or {_SUM})?(?: (?:if|from|per|a|each|for|after|before|until|till)\b.*|, (?:or|after that|i['’]m afraid)\b.*)$",
    re.IGNORECASE,
)
_POSSIBLE = re.compile(
    rf"(?P<what>(?:(?:full|partial|free|early) )?(?:refund|exchange|swap|transfer|upgrade|reprint|repair|replacement|change|cancellation|standby))(?P<of>(?: (?:for|of|on|to) [\w:' -]{{2,40}}?)?) (?P<how>(?:not )?(?:possible|available))(?P<rest>(?:,| (?:{PREPOSITION}|if|only|once|but|as|since|because)\b).*|[.!]*)$",
    re.IGNORECASE,
)
_DUE_NONE = cues.compile(rf", no (?P<what>{THING}) (?P<how>due|payable|possible|owed)(?=[.!]*$)", re.IGNORECASE)
_OFF = re.compile(r"\d{1,2} ?% (?:off|discount on) .*$", re.IGNORECASE)
_WORKING_ON = cues.compile(
    r", (?P<who>(?:our )?(?:engineers|technicians|crews|developers|devs)) (?P<on>(?:already |now |still )?(?:working on (?:it|this)|on (?:it|site|their way)))(?=[.!,]|$)",
    re.IGNORECASE,
)


def _is(body: str) -> str:
    """A thing and what it is, with the verb between."""
    if (no := _NOT_DONE.match(body)) and not _VERB.search(no["what"]):
        what = no["what"]
        many = plural(what)
        if many or OPENS_DETERMINED.match(what) or named(re.split(rf" {PREPOSITION}\b", what)[0].split()[-1]):
            the = "" if many or OPENS_DETERMINED.match(what) else "the "
            return f"{the}{low(what)} {'aren' if many else 'isn'}'t {no['how']}"
        return ""
    if following := _THE_NEXT.match(body):
        if one := _FREE_ONE.search(following["what"]):
            body = f"{body[: one.end()]} one{body[one.end() :]}"
        return f"the {_GETS_IN.sub(_WHICH_COMES, body[:1].lower() + body[1:], count=1)}"
    if (back := _BACK_AT.match(body)) and "guarant" not in body:
        at = "" if re.match(r"(?:by|at|on|around|about|approx|before)\b", back["when"], re.IGNORECASE) else "at "
        the = "" if OPENS_DETERMINED.match(back["what"]) else "the "
        return f"{the}{low(back['what'])} is due back{back['on'] or ''} {at}{back['when']}"
    if due := _OVERDUE.match(body):
        the = "" if OPENS_DETERMINED.match(due["what"]) else "the "
        return f"{the}{low(due['what'])} is {_SUM_BEHIND.sub(', ', due['how'])}"
    if number := _NUMBER.match(body):
        what = {"ref": "reference", "reference": "reference"}.get(
            number["what"].lower(), f"{number['what'].lower()} number"
        )
        return f"your {what} is {number['id']}{number['stop']}"
    if _COSTS.match(body) and not _VERB.search(body.split(" if ")[0].split(",")[0]):
        return f"it's {body}"
    if (possible := _POSSIBLE.match(body)) and not _VERB.search(possible["of"]):
        what = low(possible["what"])
        an = "" if what == "standby" else article(what)
        return f"{an}{what}{possible['of']} is {possible['how']}{possible['rest']}"
    if _OFF.match(body) and not _VERB.search(body):
        return f"there's {body}"
    return ""


def who_works(body: str) -> str:
    """Those who are at it, with their verb: ", engineers working on it" is ", and engineers are working on it"."""
    return _WORKING_ON.sub(lambda m: f", and {m['who']} are {m['on']}", body)
