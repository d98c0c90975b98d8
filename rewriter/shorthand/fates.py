"""What became of a thing, and where it is, told without a verb: "Class credit added", "Bag in Madrid", "Appeal under review".

A thing cannot have done it itself, so it was done with it, by whom is not said; whoever can act ("Driver confirmed …") is
told of as acting. Dates that are past take "was", the rest "has been".
"""

from __future__ import annotations

import re

from rewriter.lexicon import DAY, MONTH
from rewriter.moves import instructs
from rewriter.spelling import named, plural
from rewriter.techniques._grammar import OPENS_DETERMINED, VERB, article, low

_DATE = rf"(?:\d{{1,2}}(?:st|nd|rd|th)? (?:{MONTH})|(?:{MONTH}) \d{{1,2}}|(?:the )?\d{{1,2}}(?:st|nd|rd|th))\b"
_WHEN = rf"(?:{_DATE}|{DAY}|(?-i:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)|tomorrow|today|tonight|noon|the end of [\w ]{{3,12}}|\d{{1,2}}(?::\d\d)? ?[ap]m|\d{{1,2}}:\d\d)"
_KIND = r"(?:(?!(?:an?|the|your|our|my|to|of|for|on|in|by|at|from|no|not|any|all|each|every|another|only|if|when|as|and|or|but|so|get|got|see|use|have|had|need|keep|with|without|please|also|then|that|this|these|those|one|two|sorry|more|which|what)\b)[a-z-]+ ){0,2}?"
_MONEY = r"(?:charge|fee|credit|deposit|fine|penalty|surcharge|discount|payment|excess|order|booking|subscription|membership|ticket|claim|block|restriction|hold|ban|points)"
_DONE = r"(?:removed|added|waived|cancelled|canceled|applied|issued|approved|processed|reversed|lifted|reinstated|extended|refunded|credited|reset)"
_MONEY_FIRST = re.compile(rf"{_MONEY} ", re.IGNORECASE)  # "Charge removed" orders nothing
_DONE_WITH_IT = re.compile(
    rf"(?P<the>the |your )?(?P<what>{_KIND}{_MONEY}) (?P<already>already |now )?(?P<done>{_DONE})(?P<rest>(?: (?:in full|today|this morning|(?:to|from|onto|as|on (?:your|the)) (?!{_WHEN}\b)[^,;]{{3,40}}))?)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_NIGHTS = re.compile(
    r"(?P<n>one|two|three|\d) (?P<what>nights?|days?|weeks?|months?|classes|class|sessions?|lessons?) (?P<done>refunded|credited)(?P<rest>(?: (?:to|on|onto) [^,;]{3,40})?[.!]*)$",
    re.IGNORECASE,
)
_SENT = re.compile(
    rf"(?P<what>{_KIND}(?:text|email|letter|reminder|notice|message|copy|form|link|code|label)) (?P<done>sent|emailed|posted|texted|mailed)(?P<rest> (?:to|on|by|in|from|yesterday|today|last) [^,;]{{2,40}}| yesterday| today)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_WRITTEN = re.compile(r"(?:text|email|letter|reminder|notice|message)$", re.IGNORECASE)  # which is read by now
_PAST = re.compile(rf"\b(?:yesterday|last|on (?:the )?\d|{_DATE}|ago)\b", re.IGNORECASE)
_NOT_DONE = re.compile(
    r"(?P<what>payment|form|letter|deposit|parcel|reply|order|report|invoice|claim|receipt|application) not (?P<done>received|returned|paid|signed|completed|sent|found|collected|delivered)(?P<rest>(?: (?:by|before|on|in time|within|until) ?[^,;]{0,30}| yet| so far)?)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_BY = re.compile(r" (?:by|before|on|in time|within)\b", re.IGNORECASE)
_NO_STOCK = re.compile(r"(?P<what>(?!(?:still|it|they|that|this|currently|sadly|unfortunately|we|is|are)\b)[a-z-]{3,}) not in stock(?P<rest>(?: (?:at the moment|right now|now|today|anywhere|here))?[.!]*)$", re.IGNORECASE)  # fmt: skip
_PLACE = re.compile(
    r"(?P<what>bag|suitcase|luggage|parcel|package|order|item|driver|rider|van|truck) (?P<where>(?:in|at|near) (?:the )?(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)*|in (?:transit|customs|progress)|at (?:the )?(?:depot|door|gate|desk|pharmacy|post office|airport|warehouse))(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_AT_THE = re.compile(
    r"(?P<what>script|prescription|key|form|ticket|voucher|pass) at (?:the )?(?P<place>pharmacy|desk|front desk|reception|counter|office|box office|post office|gate|shop|store|till|depot)(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_NEW_ONE = re.compile(rf"(?P<what>(?:new|second|other) one|replacement) (?P<how>due|expected) (?P<when>(?:on |in |by |from )?(?:{_WHEN}|\d{{1,2}} (?:days|weeks)|next week))(?P<stop>[.!]*)$", re.IGNORECASE)  # fmt: skip
_OUT = re.compile(
    rf"(?P<what>fix|patch|hotfix|update|new version) (?P<how>out|due|coming|live)(?P<when> (?:(?:on|by|in|from) )?(?:{_WHEN}|next week|this week))(?P<stop>[.!]*)$",
    re.IGNORECASE,
)
_COMING = re.compile(
    r"(?P<what>[a-z]+) (?P<how>(?:now |already |still )?(?:coming|arriving|running late|on (?:his|her|their) way|calling|visiting)\b[^,;]{0,40})$",
    re.IGNORECASE,
)
_DUE = re.compile(rf"(?P<what>decision|reply|answer|result|refund|update|delivery|replacement) (?P<by>by (?:{_WHEN})[^,;]{{0,20}})$", re.IGNORECASE)  # fmt: skip
_ETA = re.compile(rf"eta:? (?P<when>(?:about |around |approx\.? )?(?:{_WHEN}|\d{{1,3}} (?:minutes|hours|days|weeks))[^,;]{{0,16}})$", re.IGNORECASE)  # fmt: skip
_COSTS = re.compile(
    r"(?P<what>(?!(?:no|any|only|or|and|the|a|an|max|min|pay|plus|get|from)\b)[a-z-]+ (?:fee|charge|deposit|excess|cost|price|fine|rate)) (?P<sum>[£$€]\d[\d.,]*(?: (?:per|a|an|each) [a-z]+)?[.!]*)$",
    re.IGNORECASE,
)
_LENT = re.compile(r"(?P<what>(?:loan|spare|replacement|temporary|free) [a-z-]+) available(?P<rest>(?:,| (?:from|until|for|at|in|on|if)\b)[^;]*|[.!]*)$", re.IGNORECASE)  # fmt: skip
_OUTSIDE = re.compile(r"outside (?:the |our |your )?(?P<what>(?:\d{1,3}[- ]day )?(?:returns? |refund |cancellation )?(?:window|period|warranty|guarantee|time limit))(?P<stop>[.!]*)$", re.IGNORECASE)  # fmt: skip
_NOTHING = re.compile(r"nothing (?:else |more )?(?:needed|required|owed|due|outstanding)\b[^,;]{0,30}$", re.IGNORECASE)
_OUR_ERROR = re.compile(r"(?:all )?our (?:error|mistake|fault|slip)(?P<stop>[.!]*)$", re.IGNORECASE)
_PHOTO = re.compile(r"(?P<what>(?:a )?(?:photo|picture|screenshot)s?)(?P<of> of [\w' -]{3,30})?,? please[.!]*$", re.IGNORECASE)  # fmt: skip


_THEIRS = re.compile(r"(?:the|your|our|all) ", re.IGNORECASE)
_NEEDED = re.compile(r"(?= (?:needed|required|owed|due|outstanding)\b)", re.IGNORECASE)

_WE_COME = re.compile(  # our own coming, told in short; "be there at nine" may ask it of them
    r"be (?:in touch\b|(?:there|with you|over|round) (?:asap|soon|shortly|(?:in|within) (?:about |around |roughly )?(?:\d|an?\b|half|five|ten|fifteen|twenty|thirty|no time)|any (?:minute|moment|second)|as soon as|right away|when (?:i|we) ))(?!.*\b(?:please|bring|your)\b)",
    re.IGNORECASE,
)


def fate(body: str, we: str) -> str:
    """The note as a whole sentence; "" when it is none, or who acts is open."""
    if OPENS_DETERMINED.match(body) and not _THEIRS.match(body):
        return ""
    ordered = instructs(body.lower()) and not _MONEY_FIRST.match(body)
    return ("" if ordered else _done(body)) or _state(body) or _short(body, we)


def _done(body: str) -> str:
    """What was done with it, or was not."""
    if (done := _DONE_WITH_IT.match(body)) and not VERB.search(f"{done['what']} {done['rest']}"):
        many = plural(done["what"])
        the = "" if done["the"] else "the "
        return f"{the}{low((done['the'] or '') + done['what'])} {'have' if many else 'has'} {done['already'] or ''}been {done['done'].lower()}{done['rest']}{done['stop']}"
    if nights := _NIGHTS.match(body):
        return f"{low(nights['n'])} {nights['what']} {'have' if plural(nights['what']) and nights['what'] != 'class' else 'has'} been {nights['done']}{nights['rest']}"
    if (sent := _SENT.match(body)) and not VERB.search(sent["what"]):
        be = "was" if _PAST.search(sent["rest"]) or _WRITTEN.search(sent["what"]) else "has been"
        what = low(sent["what"])
        return f"{article(what)}{what} {be} {sent['done'].lower()}{sent['rest']}{sent['stop']}"
    if no := _NOT_DONE.match(body):
        be = "wasn't" if _BY.match(no["rest"]) else "hasn't been"
        return f"the {low(no['what'])} {be} {no['done'].lower()}{no['rest']}{no['stop']}"
    if (stock := _NO_STOCK.match(body)) and not plural(stock["what"]):
        return f"the {low(stock['what'])} isn't in stock{stock['rest']}"
    return ""


def _state(body: str) -> str:
    """Where it is, when it comes, what it costs."""
    if place := _PLACE.match(body):
        return f"the {low(place['what'])} is {place['where']}{place['stop']}"
    if at := _AT_THE.match(body):
        return f"the {low(at['what'])} is at the {at['place'].lower()}{at['stop']}"
    if new := _NEW_ONE.match(body):
        on = "on " if new["when"][0].isdigit() and not new["when"].lower().endswith(("m", "days", "weeks")) else ""
        return f"the {low(new['what'])} is {new['how'].lower()} {on}{new['when']}{new['stop']}"
    if out := _OUT.match(body):
        return f"the {low(out['what'])} is {out['how'].lower()}{out['when']}{out['stop']}"
    if _WE_COME.match(body):
        return f"we'll {low(body)}"
    if (coming := _COMING.match(body)) and named(coming["what"]) and not VERB.search(coming["how"]):
        return f"the {low(coming['what'])} is {coming['how']}"
    if due := _DUE.match(body):
        return f"the {low(due['what'])} is due {due['by']}"
    if eta := _ETA.match(body):
        return f"the ETA is {eta['when']}"
    if (costs := _COSTS.match(body)) and not VERB.search(costs["what"]):
        return f"the {low(costs['what'])} is {costs['sum']}"
    if lent := _LENT.match(body):
        what = low(lent["what"])
        return f"{article(what)}{what} is available{lent['rest']}" if not plural(what) else ""
    return ""


def _short(body: str, we: str) -> str:
    """Two or three words that say it."""
    if outside := _OUTSIDE.match(body):
        return f"it's outside the {outside['what']}{outside['stop']}"
    if _NOTHING.match(body):
        return _NEEDED.sub(" is", low(body), count=1)
    if ours := _OUR_ERROR.match(body):
        return f"that was {low(body)}" if not ours["stop"].startswith("!") else ""
    if photo := _PHOTO.match(body):
        what = low(photo["what"])
        an = "" if what.startswith("a ") or plural(what) else "a "
        return f"please send {'me' if we == 'I' else 'us'} {an}{what}{photo['of'] or ''}."
    return ""
