"""A note that stands for a sentence, told as one: "Lab delay." is "There's a lab delay", "30 mins tops" "It's 30 minutes at most".

Only what cannot be read in two ways. A word alone, a list, and whatever hangs on a sentence that is not there stay.
"""

from __future__ import annotations

import re

from rewriter.lexicon import DAY, MONTH
from rewriter.spelling import plural
from rewriter.techniques._grammar import FINITE, FULL, VERB, article, low
from rewriter.techniques._participles import participle

_LENGTH = r"\d{1,3}(?: ?(?:-|–|to) ?\d{1,3})? (?:working |business )?(?:minutes?|hours?|days?|weeks?|months?)"
_AT_MOST = re.compile(rf"(?P<span>{_LENGTH}),? (?:max(?:imum)?|tops|at most)(?P<stop>[.!]*)$", re.IGNORECASE)
_TO_SHOW = re.compile(
    rf"(?P<span>{_LENGTH} (?:to (?:show|arrive|clear|process|appear|land)|to be (?:processed|delivered|approved|credited|refunded)))\b(?P<rest>[^,;]{{0,30}})$",
    re.IGNORECASE,
)
_MAYBE = re.compile(rf"maybe (?P<when>(?:next|later this) (?:week|month|year)|tomorrow|later today|on {DAY}|{DAY})(?P<stop>[.!]*)$", re.IGNORECASE)  # fmt: skip
_LAST = re.compile(
    rf"last (?P<what>scan|reading|payment|login|update|visit|check) (?:(?:in |at )?(?P<place>(?-i:[A-Z][a-z]+)) )?(?P<when>(?:on )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:{MONTH})|(?:{MONTH}) \d{{1,2}}|{DAY}|yesterday)\b[^,;]{{0,16}})$",
    re.IGNORECASE,
)
_A_CAUSE = r"(?:delays?|backlogs?|shortages?|outages?|strikes?|queues?|power cuts?|bottlenecks?|hold-?ups?|road ?works|closures?)"
_OF_WHAT = (
    r"(?:lab|traffic|weather|system|processing|shipping|customs|payments?|technical|supplier|supply|(?:train |cabin )?crew|staff|driver|parts?|stock|port|airport|baggage|network|server|water|power|signal|postal|rail|lane|road|air traffic control|"
    r"production|delivery|courier|bank|holiday|big|huge|severe|minor|major|massive|temporary|local|regional|nationwide|national|slight|known|unexpected)"
)
_THERE_IS = re.compile(  # "Lab delay", "Train crew shortage again"
    rf"(?P<what>(?:{_OF_WHAT} ){{1,2}}{_A_CAUSE})(?P<when>(?: (?:again|today|tonight|right now|at the moment|there|here|this (?:week|morning)))?)(?P<tail>, (?:sorry|i['’]m afraid))?(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_MUCH = re.compile(
    r"(?P<how>(?:very |really |unusually )?(?:high|heavy|low)) (?P<what>demand|traffic|call volumes?|volumes?|order volumes?)(?P<when>(?: (?:again|today|right now|at the moment|this week))?)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"(?P<what>(?:loads|lots|plenty|tons|hundreds|thousands) of [a-z]+s) (?P<since>since (?:the |our |your |last )?[\w ]{2,24})(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_A_KNOWN_ONE = re.compile(r"(?P<what>known (?:bug|issue|problem|fault|defect))(?P<rest>[.!,].*)?$", re.IGNORECASE)
_SAID_OF_THAT = re.compile(
    r"(?P<how>(?:perfectly |quite |completely )?(?:normal|common))(?P<rest>(?: (?:for|with|in|after|at|on) [\w' -]{2,40})?)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_NOT_A = re.compile(r"not an? (?P<what>[a-z]+(?: [a-z]+)?)(?P<stop>[.!]*)$", re.IGNORECASE)
_NO_NOUN = re.compile(r"(?:bit|lot|chance|clue|word|soul|problem|worry|penny|good|great|single)\b", re.IGNORECASE)
_PER = re.compile(
    r"(?P<n>\d{1,2}) (?P<what>(?:[a-z]+ )?[a-z]+) (?P<per>(?:per|for each|for every|each) [a-z]+)(?P<only> only)?(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_OF_A_SIZE = re.compile(  # which is a price or a time, and not how many there are
    r"(?:minutes?|hours?|days?|weeks?|months?|years?|euros?|pounds?|dollars?|miles?|nights?|units?|pence|cents?|k?m|kg|working days|business days)$|(?:max|min)",
    re.IGNORECASE,
)
_COMES = re.compile(
    rf"(?P<who>engineer|technician|plumber|electrician|surveyor) (?P<when>in {_LENGTH}|on (?:the )?\d[\w ]{{0,14}}|on {DAY}|(?-i:{DAY}|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?: (?:at )?\d[\d:-]*(?: ?[ap]m)?)?|tomorrow(?: at [\w:.]{{1,6}}(?: [ap]m)?)?|(?:between|by) [\w :]{{2,24}})(?P<rest>(?:, (?:ref|reference|job|between) [^,;]{{2,24}})?)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_SORRY = re.compile(r"(?:so |very |really )?sorry to (?:hear|read|see)[.!]*$", re.IGNORECASE)
_OVER = re.compile(
    r"(?P<what>wind|temperature|balance|speed|pressure|voltage) (?P<how>(?:over|under|above|below|at) \d.*)$",
    re.IGNORECASE,
)
_PRIORITY = re.compile(r"priority [1-9]\b(?: \([^()]{2,30}\))?[.!]*$", re.IGNORECASE)
_NUMBERED = re.compile(  # "PCN number WB40217733"
    r"(?P<what>(?-i:[A-Z]{2,4})|order|booking|job|dispute|complaint|incident|report) (?:number|no\.?|ref|reference):? (?P<id>(?-i:(?=[\w/-]*\d)[A-Z0-9][A-Z0-9/-]{3,24}))(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_HERE_ARE = re.compile(
    r"(?P<what>(?:(?!(?:see|find|view|no|with|your|the|any|send|use|read)\b)[a-z]+ )?(?:photos|pictures|receipts|documents|forms|letters|labels|details|instructions|terms)) (?P<where>attached|enclosed|below)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_EXISTS = re.compile(r"(?P<what>(?:(?!no\b|none\b|if\b|one\b)[a-z]+ )?(?:list|option|form|app|workaround|plan|scheme|page)) exists(?P<rest> (?:for|in|on|under)\b.*)$", re.IGNORECASE)  # fmt: skip
_NEEDED = re.compile(
    r"(?P<what>(?:no )?(?!(?:no|not|as|if|when|only|also|still|more|is|are|be|was|what|all|help|nothing|anything|everything|none|much|it|that|this|you|we)\b)(?:[a-z]+ )?(?!more\b|else\b)[a-z]+) (?P<how>needed|required)(?P<rest>(?: (?:for|at|on|by|from|to|within)\b[^,;]{2,40})?)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_AFTER_NO = re.compile(r"(?P<when>after that|before that|otherwise|without (?:it|one|that)),? no(?P<stop>[.!]*)$", re.IGNORECASE)  # fmt: skip
_FREE = re.compile(
    r"(?P<what>delivery|fitting|postage|installation|parking|entry|collection|shipping|breakfast|cancellation) free(?P<rest>(?: (?:until|from|for|within|over|with|before|on|if)\b[^,;]*)?[.!]*)$",
    re.IGNORECASE,
)
_CAN_THEY = re.compile(  # of these, only a customer does so
    r"can (?:still |also |only )?(?:reapply|reorder|appeal|claim|resell|dispute|opt out|log in|sign up)\b(?! (?:for|to) you\b)[^?]*$",
    re.IGNORECASE,
)
_WHERE = re.compile(  # "Label in box": a thing, and the one place it can be
    r"(?:the |your )?(?P<what>(?:(?:return|returns|claim|delay|refund|complaint|tracking|booking|reset|shipping|gift|door|spare) )?(?:label|form|receipt|key|code|link|invoice|voucher|leaflet|number|address)) (?P<in>in|on|under|inside) (?:the )?(?P<place>box|app|website|site|parcel|bag|envelope|letter|invoice|ticket|receipt|packaging|email|lid|back|front|bottom|door)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"(?P<what>(?:reset|tracking|payment|activation|login|sign-in|confirmation|verification) (?:link|code|email|text)) (?:sent|emailed)(?P<rest>(?: (?:to|by|today|just now)\b[^,;]{0,40})?[.!]*)$",
    re.IGNORECASE,
)
_WITHIN = re.compile(  # which is a rule, as it has its bounds
    r"(?P<what>(?!(?:all|these|those|no|any|if|is|was|as)\b)[a-z]{4,}s) (?P<how>reimbursed|refunded|covered|accepted|allowed|replaced)(?P<rest> (?:up to|within|only|with a|if)\b[^,;]{2,50})$",
    re.IGNORECASE,
)
_TOO_MANY = re.compile(r"too many (?P<what>(?:[a-z]+ )?[a-z]+)(?: (?:today|this week|this morning))?[.!]*$", re.IGNORECASE)  # fmt: skip
_ONE_IS_HERE = re.compile(
    r"(?P<what>(?:(?:corrected|new|updated|revised|signed|final|completed|blank|prepaid|second) )?(?:copy|form|letter|invoice|receipt|label|voucher|statement|certificate|quote)) (?P<where>attached|enclosed)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_TO_FOLLOW = re.compile(r"(?P<what>invoice|receipt|confirmation|letter|email|quote|label|details|instructions) to follow(?P<stop>[.!]*)$", re.IGNORECASE)  # fmt: skip
_SUM_DONE = re.compile(
    r"(?P<what>[£$€]\d[\d.,]* (?:credit|refund|discount|fee|charge|deposit|voucher|excess|postage)) (?P<done>added|refunded|waived|issued|applied|credited|reversed|removed)(?P<rest>(?: (?:to|on|onto|today|this morning)\b[^,;]*)?[.!]*)$",
    re.IGNORECASE,
)
_NOT_POSSIBLE = re.compile(
    r"not possible, (?:as |because |since )?(?P<why>(?!(?:sorry|i['’]m|unfortunately|but|so|please|only|not|no|try|due)\b).+)$",
    re.IGNORECASE,
)
_ITS_GONE = re.compile(r"(?P<how>sold out|out of stock|discontinued)(?P<rest>(?:,? (?:sorry|i['’]m afraid|now|today|everywhere|online)\b.*)?[.!]*)$", re.IGNORECASE)  # fmt: skip
_SUPPOSED = re.compile(
    r"(?P<how>(?:still )?(?:supposed|due|expected|scheduled|meant|likely)) (?:back (?:at|by|on|in|around)\b|to (?:be (?:\w+ed|back|here|there|out|up|ready|live|sent|on)|arrive|ship|start|end|open|land|clear|reopen|resume)\b).*$",
    re.IGNORECASE,
)
_WILL = re.compile(
    r"(?P<will>will|should|won['’]t) (?:ship|arrive|clear|expire|reach you|land|reopen|resume|show(?: up)?|go (?:out|live|back on sale)|come back (?:on|in|into stock))\b.*$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(  # who cannot is open: it is not done
    r"can['’]?t (?P<do>return|reuse|transfer|combine|cancel|exchange|swap) (?P<what>(?!(?:it|them|that|this|you|your|the|for|to|in|on|at|with|without|from|until|by|a|an|any|again|now|then|before|after|if)\b)[a-z-]+(?: [a-z-]+)?)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_PASSIVE_AS = re.compile(
    r"can['’]?t (?P<do>cancel|refund|exchange|return|extend|transfer|swap)(?: (?:it|that|this))?, (?:as |because |since )?(?P<why>(?:you['’]re|you are|it['’]s|it is|that['’]s|the|your) .*)$",
    re.IGNORECASE,
)
_CAN_DO = re.compile(
    r"can (?P<do>do|offer|give|knock off|add)(?P<you> you)? (?P<a>an? )?(?P<what>[£$€]\d[\d.,]* (?P<kind>credit|refund|voucher|discount))\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_EIGHT = re.compile(r"[£$€](?:8\d{0,2}|11|18)(?![\d,])")  # "an £8 credit"
_DR = re.compile(rf"dr\.? (?={FINITE}\b)", re.IGNORECASE)
_SAID = re.compile(r"\b(?:is|are|was|will|has|have|can)\b", re.IGNORECASE)  # "your stay" is no verb
_GESTURE = re.compile(
    r"(?P<as>as a (?:goodwill |one-?off )*(?:gesture(?: of goodwill)?|courtesy|thank you|sorry)),? (?P<off>\d{1,2} ?% (?:off|discount on) [^.!]*)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)


def told_in_full(body: str, we: str) -> str:
    """The note as a whole sentence; "" when it is none, or it is not sure of what it tells."""
    return _of_a_time(body) or _of_a_state(body) or _of_a_thing(body) or _refused(body, we)


def regretted(said: str, we: str) -> str:
    """A regret cut short: "Sorry to hear." is "I'm sorry to hear that."; "" for others."""
    if not _SORRY.match(said):
        return ""
    told = said.rstrip(".!")
    return f"{'I' if we == 'I' else 'We'}'{'m' if we == 'I' else 're'} {low(told)} that{said[len(told) :] or '.'}"


def _of_a_time(body: str) -> str:
    """How long it is or takes."""
    if most := _AT_MOST.match(body):
        return f"it's {most['span']} at most{most['stop']}"
    if show := _TO_SHOW.match(body):
        return f"it takes {body}" if not VERB.search(show["rest"]) else ""
    if maybe := _MAYBE.match(body):
        return f"it may be {maybe['when']}{maybe['stop']}"
    if last := _LAST.match(body):
        place = f" in {last['place']}" if last["place"] else ""
        on = "" if last["when"].lower().startswith(("on ", "yesterday")) else "on "
        return f"the last {last['what'].lower()} was{place} {on}{last['when']}"
    if comes := _COMES.match(body):
        who = low(comes["who"])
        return f"{article(who)}{who} is due {comes['when']}{comes['rest']}{comes['stop']}"
    return ""


def _of_a_state(body: str) -> str:
    """How it is, or how that is."""
    if (there := _THERE_IS.match(body)) and not VERB.search(there["what"]):
        what = low(there["what"])
        be = "there are " if plural(what) and not what.endswith("roadworks") else f"there's {article(what)}"
        return f"{be}{what}{there['when']}{there['tail'] or ''}{there['stop']}"
    if much := _MUCH.match(body):
        return f"{'there are' if plural(much['what']) else 'there is'} {low(body)}"
    if since := _SINCE.match(body):
        return f"there have been {low(body)}" if not VERB.search(since["since"]) else ""
    if known := _A_KNOWN_ONE.match(body):
        return f"it's a {low(body)}" if not VERB.search((known["rest"] or "").partition(",")[0]) else ""
    if (normal := _SAID_OF_THAT.match(body)) and not VERB.search(normal["rest"]):
        return f"that's {low(body)}"
    if (no := _NOT_A.match(body)) and not _NO_NOUN.match(no["what"]) and not VERB.search(no["what"]):
        return f"it's {low(body)}"
    if _ITS_GONE.match(body) or _SUPPOSED.match(body) or _PRIORITY.match(body):
        return f"it's {low(body)}"
    if _WILL.match(body):
        return f"it {low(body)}"
    return ""


def _of_a_thing(body: str) -> str:
    """A thing with its article and verb."""
    if _DR.match(body):
        return f"the doctor {body.split(maxsplit=1)[1]}"
    if over := _OVER.match(body):
        return f"the {low(over['what'])} is {over['how']}" if not VERB.search(over["how"]) else ""
    if number := _NUMBERED.match(body):
        what = low(number["what"])
        return f"{'the' if what.isupper() else 'your'} {what} number is {number['id']}{number['stop']}"
    if (here := _HERE_ARE.match(body)) and not VERB.search(here["what"]):
        return f"the {low(here['what'])} are {here['where']}{here['stop']}"
    if (per := _PER.match(body)) and not _OF_A_SIZE.search(per["what"]) and not VERB.search(per["what"]):
        return f"it's {body}" if plural(per["what"]) != (per["n"] == "1") else ""
    if (there := _EXISTS.match(body)) and not plural(there["what"]) and not VERB.search(there["what"]):
        return f"there's {article(there['what'])}{low(there['what'])}{there['rest']}"
    if free := _FREE.match(body):
        return f"{low(free['what'])} is free{free['rest']}"
    if where := _WHERE.match(body):
        return f"the {low(where['what'])} is {where['in'].lower()} the {where['place'].lower()}{where['stop']}"
    if sent := _SENT.match(body):
        return f"a {low(sent['what'])} has been sent{sent['rest']}"
    if (rule := _WITHIN.match(body)) and not VERB.search(rule["rest"]):
        return f"{low(rule['what'])} are {rule['how']}{rule['rest']}"
    if many := _TOO_MANY.match(body):
        return f"there have been {low(body)}" if plural(many["what"]) else ""
    if (one := _ONE_IS_HERE.match(body)) and not VERB.search(one["what"]):
        return f"{article(one['what'])}{low(one['what'])} is {one['where']}{one['stop']}"
    if follows := _TO_FOLLOW.match(body):
        return f"the {low(follows['what'])} will follow{follows['stop']}"
    if done := _SUM_DONE.match(body):
        return f"the {done['what']} has been {done['done']}{done['rest']}"
    if needs := needed(body):
        return needs
    if gift := _GESTURE.match(body):
        return f"{gift['as']}, there's {gift['off']}{gift['stop']}" if not _SAID.search(gift["off"]) else ""
    return ""


def _refused(body: str, we: str) -> str:
    """What cannot be done, or what can."""
    if (no := _NOT_POSSIBLE.match(body)) and FULL.match(no["why"]):
        return f"I'm afraid that isn't possible, as {low(no['why'])}"
    if _CAN_THEY.match(body):
        return f"you {low(body)}"
    if after := _AFTER_NO.match(body):
        return f"{low(after['when'])}, I'm afraid not{after['stop']}"
    if cant := _PASSIVE.match(body):
        return f"{low(cant['what'])} can't be {participle(cant['do'].lower(), base=True)}{cant['stop']}"
    if cant_as := _PASSIVE_AS.match(body):
        return f"it can't be {participle(cant_as['do'].lower(), base=True)}, as {low(cant_as['why'])}"
    if can := _CAN_DO.match(body):
        what = can["what"]
        return f"{we} can {low(can['do'])}{can['you'] or ''} {'an' if _EIGHT.match(what) else 'a'} {what}{can['rest']}"
    return ""


def needed(piece: str) -> str:
    """What is needed, with its verb: "packed lunch needed" is "a packed lunch is needed"; "" when it is none such."""
    needs = _NEEDED.match(piece)
    if needs is None or VERB.search(needs["what"]):
        return ""
    what = low(needs["what"])
    many = plural(what)
    an = "" if many or what.startswith("no ") else article(what)
    return f"{an}{what} {'are' if many else 'is'} {needs['how'].lower()}{needs['rest']}{needs['stop']}"
