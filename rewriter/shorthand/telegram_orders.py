"""What the customer is asked to do, typed like a telegram, given its article, its comma and a please.

"DM account number" is "Please DM us your account number". What a sentence asks and on what condition never changes; an
order that lacks nothing stays as it is.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.techniques._grammar import FULL, article, low

_SUM = r"[£$€]\d[\d.,]*\d"

# --- articles ---------------------------------------------------------------------------------------------------

_REFUND = cues.compile(  # "cancel for full refund"; "for refund requests" is of requests
    rf"\b(?P<get>get|gets|got|for|with|issue|issued|offer|give you|gives you|want|claim) (?P<how>(?:full |partial |half )?)refund(?: (?P<sum>{_SUM}(?![\w%-])))?(?=[.,;!)]|$| (?:of|on|if|up|within|in|by|until|till|before|after|automatically|to|from|or|and|but|instead|for|minus|less|at|when|as)\b)",
    re.IGNORECASE,
)
_VIA = cues.compile(
    r"\b(?P<via>via|through|using) (?P<what>form|app|website|portal|link)(?=[.,;!)]|$| (?:on|in|at|and|or|with|within|by|before|below|if|to)\b)",
    re.IGNORECASE,
)
_BOOK = cues.compile(
    r"\b(?P<do>book) (?P<what>recheck|appointment|slot|visit|viewing|demo|callback)(?=[.,;!)]|$| (?:in|on|at|for|via|and|or|if|with|by|online)\b)",
    re.IGNORECASE,
)
_KEEP = cues.compile(
    r"(?<!to )\b(?P<do>keep) (?P<what>receipt|packaging|box|label|ticket|wrapper|tag|bag)(?=[.,;!)]|$|(?P<we> (?:we|i)\b)| (?:and|or|until|till|for|in|so|as)\b)",
    re.IGNORECASE,
)
_TAIL_THING = cues.compile(
    r", (?P<what>label|form|receipt|code|link|address|claim form|returns label) (?P<be>(?:is|are) )?(?P<where>(?:below|attached|enclosed|inside|(?:in|on) (?:the|a|your)|at (?=[\w-]+\.\w))\b)",
    re.IGNORECASE,
)


def with_articles(body: str) -> str:
    """Articles: "for refund £58" is "for a refund of £58"; ", label in the box" is "; the label is in the box"."""
    body = _REFUND.sub(lambda m: f"{m['get']} a {m['how']}refund{' of ' + m['sum'] if m['sum'] else ''}", body)
    body = _VIA.sub(r"\g<via> the \g<what>", body)
    body = _BOOK.sub(lambda m: f"{m['do']} {article(m['what'])}{m['what']}", body)
    body = _KEEP.sub(lambda m: f"{m['do']} the {m['what']}{',' if m['we'] else ''}", body)
    return _TAIL_THING.sub(lambda m: f"; the {m['what']} {m['be'] or 'is '}{m['where']}", body)


# --- what to give us --------------------------------------------------------------------------------------------

_THEIR = r"(?:(?:account|order|booking|reference|phone|mobile|contact|tracking|policy|meter|customer|membership|ticket|invoice|flight|claim|case|card) (?:numbers?|no\.?|ref(?:erence)?|id|details)|postcode|zip code|full name|email address|email(?= and|[.,!]|$| we\b)|home address|delivery address|date of birth|meter reading)"
_GIVE = re.compile(
    rf"(?P<please>please )?(?P<do>DM|PM|email|text|message|send|give) (?P<us>(?:us|me) )?(?P<your>your )?(?P<what>{_THEIR}(?:(?:,| and| \+| &) (?:your )?{_THEIR}){{0,2}})(?P<rest>(?:[.!]*|,? (?:we|i)(?: will|['’]ll) .*| (?:by|via|to|and (?:we|i)\b|so|in|on|with|if|then)\b.*))$",
    re.IGNORECASE,
)


_BY = re.compile(  # "Photo + order no by DM within 7 days and we refund that meal"
    r"(?P<what>{thing}(?:(?:,| and| \+| &) {thing}){{0,2}}) by (?P<by>DM|PM|email|e-mail|text|message|post|WhatsApp)\b(?P<rest>(?: within [^,;]{{2,20}}?)?(?:(?:,| and| then) (?:we|i)\b.*|[.!]*))$".format(
        thing=rf"(?:photos?|pics?|pictures?|a photo|screenshots?|receipts?|copy of [\w ]{{3,24}}?|{_THEIR})"
    ),
    re.IGNORECASE,
)
# What only a customer has; of a receipt or a number it is open who sends it, until it is said what we do with it.
_THEIRS_TO_SHOW = re.compile(r"(?:a )?(?:photo|pic|picture|screenshot)s?\b", re.IGNORECASE)
_OURS_NEXT = re.compile(r"\b(?:we|i)\b", re.IGNORECASE)
_ONE_THING = re.compile(r"^(?:photo|pic|picture|screenshot|receipt|copy)\b", re.IGNORECASE)


def given(body: str, we: str) -> str:
    """What they are to send us, asked for; "" when it asks nothing such, or all is there already."""
    if (by := _BY.match(body)) and (_THEIRS_TO_SHOW.match(by["what"]) or _OURS_NEXT.search(by["rest"])):
        parts = re.split(r"(,| and| \+| &) ", by["what"])
        things = [p if n % 2 else _with_its_word(p) for n, p in enumerate(parts)]
        what = "".join(f"{p} " if n % 2 else p for n, p in enumerate(things))
        return f"please send {'me' if we == 'I' else 'us'} {what} by {by['by']}{by['rest']}"
    give = _GIVE.match(body)
    if give is None or (give["us"] and give["your"]):
        return ""
    sent_to = re.match(r" to\b", give["rest"]) is not None  # and not to us
    us = "" if sent_to else give["us"] or ("me " if we == "I" else "us ")
    do = give["do"] if give["do"].isupper() else give["do"].lower()
    what = give["what"] if give["what"][:2].isupper() else low(give["what"])
    rest = _RUNS_ON.sub(", and", give["rest"])
    return f"please {do} {us}your {what}{rest}"


_RUNS_ON = re.compile(r"^,?(?= (?:we|i)\b)", re.IGNORECASE)


def _with_its_word(thing: str) -> str:
    """One thing with "a", what is theirs with "your", many as they are."""
    if _ONE_THING.match(thing):
        return f"a {low(thing)}"
    return f"your {low(thing)}" if re.fullmatch(_THEIR, thing, re.IGNORECASE) else low(thing)


# --- what to do with a thing ----------------------------------------------------------------------------------------

_TO_THE = re.compile(
    r"(?:please )?(?P<do>restart|reboot|reset|reinstall|update|delete|unplug|contact|call|ring|ask|check with|email) (?P<what>router|modem|hub|app|device|phone|laptop|browser|box|meter|boiler|sender|seller|bank|airline|shop|store|hotel|insurer|landlord|courier|carrier|manufacturer|supplier|driver|restaurant|venue|council|school|surgery|doctor|airport|desk|host)(?=[.!,;]|$| (?:and|or|to|for|on|at|in|with|about|if|by|via|again|directly|first|then|now|using)\b)",
    re.IGNORECASE,
)
_NUMBER_OF_IT = re.compile(  # "DM us batch number"
    r"(?:please )?(?P<do>DM|PM|email|text|message|send|give) (?P<us>us |me )?(?P<what>(?:batch|serial|model|part|product) (?:number|no\.?|code))(?P<rest>[.!]*| (?:by|and|so|if|on|in|via|from)\b.*)$",
    re.IGNORECASE,
)


def to_the(body: str, we: str) -> str:
    """An order about one thing, with the thing's article: "Restart router" is "Please restart the router"."""
    if thing := _TO_THE.match(body):
        return f"please {low(thing['do'])} the {thing['what'].lower()}{body[thing.end() :]}"
    if number := _NUMBER_OF_IT.match(body):
        do = number["do"] if number["do"].isupper() else low(number["do"])
        return f"please {do} {number['us'] or ('me ' if we == 'I' else 'us ')}the {low(number['what'])}{number['rest']}"
    return ""


# --- on a condition ---------------------------------------------------------------------------------------------

_DO = r"(?:ring|call|contact|email|message|text|DM|send|bring|book|reply|phone|write|let|pay|complete|fill in|give|come|press|get|claim|apply|file|use|ask|return|check)"
_OBJECT = r"(?:us|me|it|them|the|your|our|a|an|in|back|here|to us|in touch|online|at|help|again|with|\d{1,2} (?:hours|days|weeks|months)|\+?\d[\d ]{2,})"
_IF_THEN = re.compile(
    rf"(?P<if>if (?P<clause>(?:[^,;:]|(?<=\d):(?=\d)){{4,90}}?))(?P<mark>(?:,?(?<! by) then|,)?) (?P<please>please )?(?P<do>{_DO} {_OBJECT}\b.*)$",
    re.IGNORECASE,
)
_BELONGS = re.compile(  # before a word that is then no order: "if you can call us"
    r"\b(?:to|you|we|they|i|he|she|who|can|could|will|would|must|should|(?-i:may)|might|do|does|did|\w+n['’]?t|cannot|not|never|and|or|please|of|the|a|an|your|my|our|his|her|their|for|from|by|at|on|in|with|via|no|any|every|each|phone|video|missed|first|next|last|just|simply|also|kindly|still|already|ever|often|always|only|[a-z]+ly)$|['’](?:d|ll|ve|re|s|m)$",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\b(?:this|that)$", re.IGNORECASE)
_A_THING_TOO = re.compile(
    r"(?:call|text|email|message|book|reply|phone|ring|DM|press)\b", re.IGNORECASE
)  # "if you missed that call"
_IT_IS_NOT = re.compile(
    r"(?P<not>(?:still )?not (?:all )?(?:clear|fixed|sorted|resolved|back|working|solved|there|here|delivered))\b(?P<when>(?: (?:by|within|in|after|on|before|until) .*)?)$",
    re.IGNORECASE,
)
_THEY_ARE_NOT = re.compile(
    r"(?P<not>not (?:alive|growing|well|happy|better|right|ready|in flower))\b(?P<when>(?: (?:by|within|in|after|on|before) .*)?)$",
    re.IGNORECASE,
)
_NO_BETTER = re.compile(r"no better(?P<when>(?: (?:by|within|in|after|on|before) .*)?)$", re.IGNORECASE)
_CUT_SHORT = re.compile(
    r"(?:still|not|used|in doubt|unsure|needed)\b", re.IGNORECASE
)  # of whom is not said: a comma is all it gets
_MANY = re.compile(r"\b(?:they|them|these|those)\b", re.IGNORECASE)
_ONE = re.compile(r"\bit\b", re.IGNORECASE)


def on_condition(body: str, before: str = "") -> str:
    """A condition cut short: "if not clear by noon ring us" is "If it's not clear by noon, please ring us"; `before` tells of what."""
    order = _IF_THEN.match(body)
    if (
        order is None
        or _BELONGS.search(order["clause"])
        or (_POINTS.search(order["clause"]) and _A_THING_TOO.match(order["do"]))
    ):
        return ""
    clause = order["clause"]
    if no := _IT_IS_NOT.match(clause):
        clause = "" if _MANY.search(before) else f"it's {low(no['not'])}{no['when']}"
    elif they := _THEY_ARE_NOT.match(clause):
        many, one = _MANY.search(before), _ONE.search(before)
        clause = (
            f"{'they' if many else 'it'}'{'re' if many else 's'} {low(they['not'])}{they['when']}"
            if bool(many) != bool(one)
            else clause
        )
    elif better := _NO_BETTER.match(clause):
        clause = f"things are no better{better['when']}"
    elif _CUT_SHORT.match(clause):
        clause = clause if order["mark"] != "," else ""
    elif order["mark"] == "," or (not FULL.match(clause) and not _SUBJECT_VERB.match(clause)):
        clause = ""
    if not clause:
        return ""
    do = order["do"]
    return f"{order['if'][:2]} {clause}, please {do if do[:2].isupper() else low(do)}"


_SUBJECT_VERB = re.compile(
    r"(?:you|she|he|they|it|anything|something|nothing|this|that)(?:['’](?:s|re|ve|d|ll))? \w", re.IGNORECASE
)
