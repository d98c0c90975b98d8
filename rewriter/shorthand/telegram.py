"""A sentence typed like a telegram, given the word it lacks: "Part on backorder" is "The part is on backorder".

Only what grammar is sure of: a subject before a verb that has none, "is" between a thing and how it is, an article
before a thing that takes one, a mark behind a question. Where two readings are open, the words stay as they are.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import DAY, PREPOSITION
from rewriter.moves import instructs
from rewriter.remembered import remembered
from rewriter.shorthand import articles, fates, notes
from rewriter.shorthand import telegram_deeds as deeds
from rewriter.shorthand import telegram_orders as orders
from rewriter.shorthand.ties import how_long, tied_on
from rewriter.spelling import capital, named, plural
from rewriter.techniques._grammar import FINITE, FULL, OPENS_DETERMINED, VERB, article, low, with_article
from rewriter.techniques._piece import STATE, in_a_state

_LONGEST = 240  # characters of a sentence
_PERSON = r"(?:you|u|we|i|it|that|this|these|those|they|he|she|there|anyone|anybody|somebody|someone)"
_LEAD = re.compile(r"(?:(?:sorry|yes|yeah|ok|okay|also|but|so|and|well|unfortunately)[, ]+(?:but )?)+", re.IGNORECASE)


@remembered()
def in_full(said: str, we: str, before: str = "") -> str:
    """`said`, spelled out already, as a whole sentence; `we` is "I" or "we", as the draft speaks; `before` comes before it."""
    words = said.rstrip()
    if len(words) > _LONGEST or not words or words[-1] in "?…" or " = " in words:
        return said
    if _ASKS.match(words) and not _STATES.search(words):
        return f"{words.rstrip('.!')}?"
    if sorry := notes.regretted(words, we):
        return sorry
    words = _SORRY_FOR.sub(r"\1 the \2", words)
    lead = _LEAD.match(words)
    at = lead.end() if lead else 0
    body = words[at:]
    body = _AN.sub(r"\g<before> an ", body)
    body = _BARE_PLACE.sub(r"\1 the \2", body)
    body = _THE_PRICE.sub(r"\1 the \2", body)
    body = _STAYS_AS.sub(r"\1, \2", body)
    body = _ORDINAL.sub(r"\1 the \2 ", body)
    full = (
        deeds.told(body, we, before)
        or notes.told_in_full(body, we)
        or fates.fate(body, we)
        or _with_subject(body, we)
        or _with_verb(body)
        or _with_verb_first(body)
        or _with_its_article(body)
        or articles.with_the(body)
    )
    full = orders.with_articles(
        deeds.who_works(deeds.which_takes(deeds.there_are(tied_on(_tied(full or body, we), we))))
    )
    full = orders.given(full, we) or orders.to_the(full, we) or orders.on_condition(full, before) or full
    if full == said.rstrip()[at:]:
        return said
    if _BARE_ORDER.match(full):
        full = f"please {low(full)}"
    apart = "also, " if words[:at].lower() == "also " and FULL.match(full) else ""
    return capital(f"{apart or words[:at]}{full}")


_BARE_ORDER = re.compile(
    r"(?:send|bring|return|take) (?:it|them|this|that|the|your)\b", re.IGNORECASE
)  # mended, and asked for


_AN = cues.compile(  # "an actual reading", behind a word that an article follows; "plan a" is a letter
    r"\b(?P<before>is|was|are|has|have|had|got|get|gets|need|needs|for|with|by|as|to|from|on|in|at|under|after|just|only|such|it['’]s|that['’]s|not|without|like|send|book|give|take) "
    r"a (?=(?!and\b|are\b|all\b|any\b|also\b|each\b|every\b|is\b|in\b|if\b|it|on\b|or\b|as\b|at\b|one|once|eu|uni(?!n)|us[aeu]|ut[ei]|ur)[aeiou][a-z]{2,})"
)
_SORRY_FOR = cues.compile(
    r"\b((?:sorry|apologies|apologise) (?:for|about)) (inconvenience|delay|confusion|wait|trouble|mix-up|mistake|error|mess)\b",
    re.IGNORECASE,
)
_THE_PRICE = cues.compile(
    r"\b(is|was|at) ((?:regular|normal|full|standard|usual) (?:price|rate|fare))\b(?=[.,;!]|$| (?:for|from|and|but|until|till|on|now|again)\b)",
    re.IGNORECASE,
)
_STAYS_AS = cues.compile(r"\b(stays|stands) (it['’]s|that['’]s|there['’]s)\b", re.IGNORECASE)
_ORDINAL = cues.compile(  # "for first 200 miles", "in last 24 months"
    r"\b(for|in|within|over|during) (first|last|next|past) (?=\d+ [a-z])", re.IGNORECASE
)
_BARE_PLACE = cues.compile(  # "from supplier", "at substation", "noted by vet"
    r"\b((?<!\bby )(?:from|at|with)|by(?! (?:courier|carrier))) (supplier|manufacturer|depot|warehouse|courier|carrier|workshop|garage|substation|restaurant|driver|vet|doctor|landlord|insurer|council|embassy|airline|contractor|counter|ticket office|ticket window|box office|front desk|network company|payment provider|lender|surveyor)\b(?=[,.;!]|$| (?:in|on|at|and|but|so|because|before|after|with|to|as|if)\b)",
    re.IGNORECASE,
)


# --- a question without its mark --------------------------------------------------------------------------------

_ASKS = re.compile(
    rf"(?:(?:did|does|are|is|can|could|would|will|has|was|were) {_PERSON}\b|(?:do|have|shall) (?:you|u|we|they|i)\b|may (?:we|i)\b|(?:which|what|where|when|who|how|why) (?:did|do|does|would|can|could|have|has|should|shall) {_PERSON}\b"
    r"|which (?:one|of (?:the two|these|them|those))(?: (?:is|was) it| would you like)?[.!]*$|(?:want|fancy) (?:it|that|one|them|this)(?: or not)?[.!]*$|want (?:me|us) to\b|any (?:use|good)(?: to you)?[.!]*$"
    r"|what(?:'s| is) your (?:[\w-]+ ){0,3}(?:number|name|address|postcode|reference|code|date|email)[.!]*$)",
    re.IGNORECASE,
)
_STATES = re.compile(  # what only begins as a question does: "Is it late, then write to us", "Did you good"
    r"[,;:–]|\b(?:then|so|and|but) |^(?:what|how|where|when|why|who|which) (?!one\b)[^?]{0,80}\b(?:is|are|was|were)\b",
    re.IGNORECASE,
)

# --- a verb without its subject ---------------------------------------------------------------------------------

# What only our side does; "can't use it in the bath" and "can cancel in the app" are of the customer, and stay.
_OURS = r"(?:do (?!(?:it|that|this|so|anything|much|more|both|nothing|you|one|without|either)\b)(?=[a-z]+ (?:today|tomorrow|now|this|for|on|at|here)\b|[a-z]+[.!]*$)|approve|arrange|authorise|authorize|confirm|disclose|discuss|extend|give (?:you|a|an|any|out|exact)|guarantee|issue|lend|offer|override|process|promise|rebook|redeliver|refund|reimburse|reinstate|reissue|release|replace|resend|reship|restock|reverse|say|speculate|tell you|trace|waive)"
_CANT = re.compile(rf"(?P<can>can['’]?t|cannot|can not|couldn['’]t) (?P<rest>{_OURS}\b.*)$", re.IGNORECASE)
_CAN = re.compile(  # to them, or for them
    r"can (?P<rest>(?:also |still |only )?(?:book|give|lend|offer|post|send|put|swap|sell|ship|move) (?:you|it to you|one to you)\b(?![^.!]*\?).*)$",
    re.IGNORECASE,
)
_CAN_PAY = re.compile(  # only our side does that with a sum
    r"can (?P<rest>(?:also |still |only )?(?:cancel|refund|waive|credit|reverse|knock|take) (?:the |your )?[£$€]\d.*)$",
    re.IGNORECASE,
)
_CANT_AS = re.compile(
    r"(?P<cant>can['’]?t|cannot), (?P<why>(?:you['’]re|you are|it['’]s|it is|that['’]s|they['’]re|the|your) .*)$",
    re.IGNORECASE,
)
_CAN_IF = re.compile(  # what we do for them, if they tell us
    r"can (?P<rest>(?:also |still )?(?:move|change|extend|hold|waive|refund|credit|swap|cancel|resend|replace|rebook|upgrade|transfer|delay) (?:your|the|it|this|that|you)\b[^.?]*\bif you (?:tell|let|give|send|show|email|call|ring|message|DM) (?:us|me)\b.*)$",
    re.IGNORECASE,
)
_US = re.compile(r" us\b")
_OF_IT = re.compile(  # of the thing and not of us
    r"(?P<said>(?:can['’]t|cannot|can|could|couldn['’]t|won['’]t|will|should|shouldn['’]t|might|may) be (?:\w+(?:ed|en|ne|pt|ut|nt|ld|ck|id|t)|there|here|back|with you|on|off|in|at|ready|possible|available)\b.*"
    r"|(?:could|might|may) be (?:an?|the|just|due to|down to) \w.*|(?:can|could|will) take (?:up to |about |around )?(?:\d|an? \w+\b|several|some time|longer|ages).*|(?:should|might|may) (?:clear|arrive|go|work|come|reach|show|land|ship|help|take)\b.*"
    r"|(?:doesn['’]t|isn['’]t|wasn['’]t|hasn['’]t) (?!(?:it|that|this|he|she|there|the|your|our|a|an|anyone|anybody)\b)\w.*|won['’]t (?:work|fit|last|happen|matter|help|arrive|come)\b.*"
    rf"|(?:takes effect\b|takes (?:up to |about |around |only |just |roughly |usually )?(?:\d|an?\b|one\b|two\b|three\b|a few\b|some\b|several\b|ages\b|time\b|longer\b)|depends on |lasts (?:for |until |till |\d)|expires (?:on|in|at|after|{DAY}|tomorrow|today|tonight)\b|costs (?:[£$€]?\d|nothing|extra)|comes (?:with|in|on|from)\b|(?:has|had) an? (?:[\w-]+ ){{0,2}}(?:guarantee|warranty|shelf life|lifespan)\b|(?:has been|was) (?:(?:already|only|just|now) )?(?:sent|posted|shipped|dispatched|delivered|refunded|cancelled|returned)\b|is on (?:its|the) way\b|goes (?:live|out|off|on|back|to)\b).*)$",
    re.IGNORECASE,
)
_KNOWS = re.compile(  # and no condition: "Don't have the receipt, then use the number"
    r"(?P<said>(?:don['’]t|do not) (?:yet )?(?:know\b|have (?:any (?:news|word|info\w*|update)|a (?:date|time|reason)|an (?:eta|answer|update)|stock)\b)[^,;:]*|haven['’]t (?:heard|had) (?:back|anything|any|from)\b[^,;:]*)$",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"not (?:(?P<we>able to|saying|promising|guaranteeing|sure)|(?P<it>going to|included|refundable|possible|available|covered|ready|in stock|due|allowed(?! to\b)|valid|transferable|eligible|open|free|approved|harmful|dangerous|urgent|confirmed|processed|decided)) ?\b.*$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    rf"(?:still |just |now )?(?:(?:closing|refunding|escalating|forwarding|reopening|resending|raising|logging) (?:this|the|your|it|that)\b|waiting (?:on|for) |working on |looking into |chasing |checking with |out of (?=(?:[a-z-]+s|stock|time)(?: (?:today|now))?[.!]*$))(?!.*\b{FINITE}\b).*$",
    re.IGNORECASE,
)


def _with_subject(body: str, we: str) -> str:
    """The verb it begins with, and before it who does that: we, or the thing that is spoken of."""
    if (cant := _CANT.match(body)) and not _OF_THEIRS.search(cant["rest"]):
        return f"{we} can't {cant['rest']}" if cant["can"][:5].lower() != "could" else f"{we} {low(body)}"
    if can_if := _CAN_IF.match(body):
        return f"{'we' if _US.search(body) else we} can {can_if['rest']}"
    if body[:6].lower() == "need: ":
        return f"{we} need: {body[6:]}"
    if cant_as := _CANT_AS.match(body):
        return f"{we} can't, as {low(cant_as['why'])}"
    if can := _CAN.match(body) or _CAN_PAY.match(body):
        return f"{we} can {can['rest']}"
    if thing := _OF_IT.match(body):
        return f"it {thing['said'][:1].lower()}{thing['said'][1:]}"
    if knows := _KNOWS.match(body):
        return f"{we} {knows['said'][:1].lower()}{knows['said'][1:]}"
    if (state := _NOT.match(body)) and body[:3].lower() == "not":
        be = f"{we}'{'m' if we == 'I' else 're'}" if state["we"] else "it's"
        return f"{be} {low(body)}"
    if _GOES_ON.match(body):
        return f"{we}'{'m' if we == 'I' else 're'} {low(body)}"
    return ""


_OF_THEIRS = re.compile(  # the customer is told what they cannot do
    r"\b(?:yourself|yourselves|in (?:the )?(?:app|settings|portal|menu)|online|to an? )", re.IGNORECASE
)
_CANT_TOO = re.compile(
    rf", (?P<cant>can['’]t|cannot) (?=(?:{_OURS}|bring|move|fit|seat) (?:you|it|them|that|this|the|your|any|more|a|an|[£$€]?\d))",
    re.IGNORECASE,
)
_THEY_CANT = re.compile(
    r"(?:he|she|they|you|who|it|(?:the |our |your |his |her )?(?:[a-z]+ )?(?:driver|doctor|nurse|engineer|courier|carrier|shop|store|bank|team|manager|airline|hotel|restaurant|kitchen|crew|insurer|landlord|supplier|system|app|card))\b|.*\b(?:he|she|they|who|which)\b",
    re.IGNORECASE,
)


def _tied(body: str, we: str) -> str:
    """The clause behind a comma that has no subject, tied on: ", takes 5 days" is ", which takes 5 days"."""
    if (cant := _CANT_TOO.search(body)) and not _THEY_CANT.match(body[: cant.start()]):
        body = f"{body[: cant.start()]}, and {we} can't{body[cant.end('cant') :]}"
    body = how_long(body)
    if (thing := _THE_OTHER.search(body)) and named(thing["who"]) and thing["who"].lower() not in _ANY_OF_THEM:
        body = f"{body[: thing.start('who')]}the {body[thing.start('who') :]}"
    return body


_THE_OTHER = re.compile(  # ", embassy decides"
    rf"(?:[,;] (?:so |but |and |as )?|\b(?:but|because|so|until|when|if) )(?P<who>(?!form\b|till\b)[a-z]+) (?:decides|{FINITE})\b(?! (?:may|might|will|can|could|are|were|have|would|should|must|of|and)\b)"
)


# --- a thing and how it is, with nothing between ----------------------------------------------------------------

_TIME_OF_DAY = r"(?:\d{1,2}[:.]\d\d|\d{1,2} ?(?:am|pm)|noon|midnight)"
_DAY_SET = r"(?:(?:[Tt]omorrow|Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\b)"
_FROM = re.compile(r"^,? (?:from )?", re.IGNORECASE)
_SOON = re.compile(
    rf"(?P<what>(?:next|earliest|new(?= (?:slot|pickup|delivery|date|time|appointment|visit|eta)\b)) (?!update\b|entry\b|version\b)[\w-]+(?: (?!{PREPOSITION}\b|not\b|no\b|and\b|or\b)[\w-]+)?) (?P<when>in \d+ ?\w+|{_TIME_OF_DAY}|(?-i:{_DAY_SET}) ?(?:(?:at )?{_TIME_OF_DAY}|\d{{1,2}}(?:[:.]\d\d)?-\d{{1,2}}(?:[:.]\d\d)?)?)(?P<from>(?:,? (?:from )?platform \d{{1,2}}[a-z]?)?)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_DUE_BY = re.compile(
    rf"(?P<what>next (?:update|delivery|news|decision|batch|bulletin|announcement)) (?P<when>(?:by|on|at|before) (?:(?:the )?\d|noon|midnight|{DAY}|tomorrow|today|tonight|next |end ).{{0,40}})$",
    re.IGNORECASE,
)
_IS = (
    r"(?P<how>(?:(?:still|now|currently|already|all|fully|completely|both|sadly|unfortunately) )?(?:on (?:back ?-?order|order|hold|its way|their way|the way|strike|holiday)|out of (?:service|order|use|action|town|office)|in (?:stock|transit|the post)|under (?:repair|review|maintenance|investigation)|"
    rf"{STATE}|booked|delayed|cancell?ed|attached|enclosed|available|ready|due|back in stock|included|overdue|faulty|offline|final|sick|ill|off sick|on leave|late|stuck|valid|active|locked|blocked|pending|missing)\b)"
)
_STATE = re.compile(
    rf"(?P<what>(?:[\w'’-]+ ){{1,3}}?){_IS}(?P<rest>(?: (?:{PREPOSITION}|now|today|tonight|again|already|tomorrow|due|{DAY}|\d)\b.*)?)$",
    re.IGNORECASE,
)
_ALREADY = re.compile(
    r"(?P<what>(?:the |your |[£$€]\d[\d.,]* )?[a-z-]+(?: [a-z-]+)?) already (?P<done>applied|credited|refunded|cancelled|canceled|sent|shipped|removed|waived|issued|added|paid|booked|replaced|processed)(?P<rest>\b.*)$",
    re.IGNORECASE,
)
_ON_REQUEST = re.compile(r"(?P<what>[a-z-]+(?: [a-z-]+)?) on request(?P<rest>[.!]*)$", re.IGNORECASE)
_AMOUNT = re.compile(
    r"(?P<what>limit|max(?:imum)?|min(?:imum)?|deadline|price|cost|fee|deposit|excess|postage|cut-?off|grace period|daily limit) (?P<much>(?:up to )?[£$€]?\d[\d.,]*(?:k|m|%|p)?(?: ?(?:am|pm|days?|hours?|hrs?|mins?|minutes|weeks?|months?|euros?|pounds|dollars|people|guests|tickets))?(?: (?:per|a|an|each|for|from|until|till|usually|only|normally)\b[^,;]*)?[.!]*)$",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"(?P<kind>(?:(?:known|major|big|technical|local|temporary|general|national) )?(?:outage|fault|issue|problem|strike|backlog|leak|bug|power cut|burst pipe|signal failure|accident|crash|delay|road closure|queue)) (?P<where>(?:at|in|on|with|across|near|between) (?!.*\b(?:fixed|resolved|sorted|cleared|repaired|over|reported|logged|closed|mended|solved|done|gone|ended)\b).{2,60})$",
    re.IGNORECASE,
)
_ON_IT = re.compile(
    r"(?P<who>(?:our |the )?(?:engineers?|technicians?|team|devs|developers|crew|crews|maintenance)) (?P<on>(?:already |still |now )?on (?:it|site|the case|their way|the way)\b.*)$",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"only (?P<what>(?!if\b|when\b|once\b|after\b)(?![^.]*\b(?:you|we|i|they|it|he|she)\b)[a-z][\w'’ +&/-]{2,50})[.!]*$",
    re.IGNORECASE,
)
_MANY = re.compile(
    r"(?:other|both|these|those|our|your|the|all|all other|the other) [a-z-]+s$", re.IGNORECASE
)  # "looks broken" has its verb


_DONE_TO_IT = re.compile(  # what is, was or will be done with it: not that it does so
    r"(?:(?!(?:is|are|was|were|be|been|has|have|had|will)\b)[a-z-]+ ){1,2}(?:sent|posted|ordered|shipped|dispatched|refunded|waived|credited|returned|paid)\b",
    re.IGNORECASE,
)
_LOST = re.compile(
    r"(?P<what>(?!i\b|we\b|you\b|they\b|he\b|she\b)[a-z-]{3,}) lost(?P<rest>[.!]*| (?:if|when|unless|in|on|at|since|after|during)\b.*)$",
    re.IGNORECASE,
)


def _with_verb(body: str) -> str:
    """What is told of a thing without a verb, with "is" or "are" in it."""
    stop = re.search(r"[.!]*$", body)
    end = stop.group() if stop else ""
    if lost := _LOST.match(body):
        return "" if plural(lost["what"]) else f"the {low(lost['what'])} is lost{lost['rest']}"
    if soon := _SOON.match(body):
        if not VERB.search(body) and not plural(soon["what"]):
            at = "" if soon["when"].startswith("in ") or soon["when"][0].isalpha() else "at "
            return f"the {low(soon['what'])} is {at}{soon['when']}{_FROM.sub(' from ', soon['from'])}{end}"
        return ""
    if (due := _DUE_BY.match(body)) and not VERB.search(body):
        return f"the {low(due['what'])} is due {due['when']}"
    if amount := _AMOUNT.match(body):
        what = {"max": "maximum", "min": "minimum"}.get(amount["what"].lower(), amount["what"].lower())
        return f"the {what} is {amount['much']}"
    if (there := _THERE.match(body)) and not VERB.search(body):
        kind = low(there["kind"])
        return f"there's {article(kind)}{kind} {_at_the(there['where'])}"
    if who := _ON_IT.match(body):
        many = plural(who["who"])
        the = "" if many or OPENS_DETERMINED.match(who["who"]) else "the "
        return f"{the}{low(who['who'])} {'are' if many else 'is'} {who['on']}"
    if (request := _ON_REQUEST.match(body)) and plural(request["what"]):
        return f"{low(request['what'])} are available on request{end}"
    if (already := _ALREADY.match(body)) and not VERB.search(already["what"] + already["rest"]):
        what = already["what"]
        if _THE_ONE.match(what) or named(what):
            the = "" if OPENS_DETERMINED.match(what) else "the "
            return (
                f"{the}{low(what)} {'have' if plural(what) else 'has'} already been {already['done']}{already['rest']}"
            )
        return ""
    if (only := _ONLY.match(body)) and not VERB.search(body) and not instructs(only["what"].lower()):
        return f"it's {low(body)}"
    if (state := _STATE.match(body.rstrip(".!"))) and (
        told := _how_it_is(state["what"].strip(), state["how"], state["rest"])
    ):
        return told + end
    return ""


def _with_verb_first(body: str) -> str:
    """The same, of what stands before ", it says so" or ", you see"."""
    first, comma, rest = body.partition(", ")
    return f"{full}, {rest}" if comma and _ON_ITS_OWN.match(rest) and (full := _with_verb(first)) else ""


_ON_ITS_OWN = re.compile(rf"(?:it|they|we|you|this|that) (?!{PREPOSITION}\b)[a-z]", re.IGNORECASE)
_THE_ONE = re.compile(
    r"(?:the|your) |[£$€]\d[\d.,]* (?:credit|refund|discount|fee|charge|deposit|voucher)\b", re.IGNORECASE
)
_NO_THING = re.compile(
    rf"\b(?:{_PERSON}|please|not|no|nothing|nobody|never|if|when|once|as|because|only|just|still|already|{PREPOSITION}|and|or|but|get|be|keep|have|make|go|come|turn|switch|{DAY})\b",
    re.IGNORECASE,
)


def _how_it_is(what: str, how: str, rest: str) -> str:
    """A thing that takes an article, or many of them, and its state."""
    if VERB.search(what) or VERB.search(rest) or _NO_THING.search(what):
        return ""
    one_word = " " not in what and named(what[:-1])  # "tickets", of which each is one that takes an article
    sure = (_MANY.match(what) or one_word) if plural(what) else named(what.split()[-1])
    return in_a_state(what, how, rest) if sure else ""


def _at_the(where: str) -> str:
    """A place of which the article was left out: "at substation"."""
    preposition, _, place = where.partition(" ")
    first = re.match(r"[a-z-]+(?=[.!]*$)", place)
    return f"{preposition} the {place}" if first and named(first.group()) else where


# --- a thing without its article --------------------------------------------------------------------------------

_ANY_OF_THEM = frozenset(  # fit to stand alone, as a thing in general: "Delivery is free"
    "delivery service payment refund appeal fare claim travel support cover postage court demand access booking cancellation event flight".split()  # noqa: SIM905
)
_DOES = re.compile(  # "system sends those automatically", "truck broke down"
    r"(?P<who>[a-z]+) (?:[a-z]{2,}s (?:it|them|that|this|those|these|the|your|you|him|her|automatically)\b|(?:just |only |never |already )?(?:broke|fell|kept|marked|reported|missed|crashed|moved|refused|approved|made|arrived|decides|decided|rang|rings|never|noted|flagged|sends|delivers|returns)\b)",
    re.IGNORECASE,
)
_FIRST_TWO = re.compile(
    r"(?!(?:no|another|either|neither|every|such|what|which|whose|my|his|her|not|any|only|more|less|much|many|few|two|three|four)\b)[\w’'-]+(?: [a-z][\w’'-]*)?(?!['’]s\b)(?= |$)",
    re.IGNORECASE,
)
_OF_A_SUM = re.compile(  # "face value of £58 per ticket went back"
    rf"(?:[a-z]+ )?(?P<head>[a-z]+) of (?:[£$€]\d[\d.,]*|\d[\d,]*\.\d\d)(?: (?:per|a|for each) [a-z]+)? (?={FINITE}\b)",
    re.IGNORECASE,
)
_DOING = re.compile(  # "deleting app doesn't cancel"; a "booking system" is a kind of system
    rf"(?P<doing>deleting|removing|uninstalling|reinstalling|closing|restarting|resetting|cancelling|canceling|changing|returning|replacing|leaving|moving) (?P<thing>[a-z]+) (?={FINITE}\b)",
    re.IGNORECASE,
)
_ON_HAND = re.compile(  # one that is spoken of: "withdrawal is under review"; "refund is possible" tells of any
    r"(?P<what>[a-z]+) (?:(?:is|was) (?:under|on hold|with our|with the|pending|being)|went (?:in|off|through))\b",
    re.IGNORECASE,
)
_NAME_OR_THEIRS = re.compile(r" [A-Z][a-z]|['’]s ")


def _head(first: str) -> str:
    """The thing that is named: the word before the verb."""
    words = first.split()
    return words[0] if len(words) > 1 and re.fullmatch(FINITE, words[1], re.IGNORECASE) else words[-1]


_IF = re.compile(r"(?P<if>(?:if|when|once|because|as|until|while) )(?P<rest>.*)$", re.IGNORECASE)


def _with_its_article(body: str) -> str:
    """The thing it begins with, with its article."""
    if _LOST.match(body) or _DONE_TO_IT.match(body):
        return ""
    tied = _IF.match(body)
    rest = tied["rest"] if tied else body
    first = _FIRST_TWO.match(rest)
    if first is None or _NAME_OR_THEIRS.search(first.group()):
        return ""
    of = None if OPENS_DETERMINED.match(rest) else _OF_A_SUM.match(rest)
    if of and (named(of["head"]) or of["head"].lower() in ("value", "cost", "charge")):
        return f"{tied['if'] if tied else ''}the {low(rest)}"
    if _head(first.group()).lower() in _ANY_OF_THEM and not ((on := _ON_HAND.match(rest)) and named(on["what"])):
        return ""
    if (doing := _DOING.match(rest)) and named(doing["thing"]):
        return f"{tied['if'] if tied else ''}{doing['doing']} the {rest[doing.start('thing') :]}"
    made = with_article(rest)
    if made == rest and ((does := _DOES.match(rest)) or (does := _ON_HAND.match(rest))) and named(does[1]):
        made = f"the {low(rest)}"
    return "" if made == rest else f"{tied['if'] if tied else ''}{made}"
