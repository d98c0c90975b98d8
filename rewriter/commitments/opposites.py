"""States and their opposites, and orders and their opposites: "shut" against "open", "don't start it" against "you can start it".

A stretch is read as a sign on an axis: "isn't lost", "all there" and "safe" say the same, "is lost" the opposite. So a no may be
said in a positive word ("nothing was lost": "it's all there"), and a flip needs no "not" at all ("stays shut": "is open").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from rewriter import cues
from rewriter.commitments.conditions import by_rule
from rewriter.commitments.contents import thing
from rewriter.commitments.none_of import without_its_no
from rewriter.commitments.segments import Segment, words_of
from rewriter.commitments.shape import Reading
from rewriter.commitments.sides import other_side
from rewriter.commitments.verbs import stem
from rewriter.lexicon import SHORT_ROOT, SHOULD
from rewriter.remembered import remembered

# "Lost earnings" are no earnings that are lost: the word stands before its noun, and says of nothing that it is so.
_SO = r"(?! (?!(?:in|on|at|during|when|while|for|with|and|or|but|by|to|from|because|as|it|them|the|your|our|this|that|these|those|forever|permanently|again|completely|due|after|since|if|a|an|his|her|their|some|all|any|now|yet|either|too|though|so|here|there|today|yesterday|right|until|before)\b)[a-z])"
# What is so, and its opposite. Words that may mean something else stand with what makes them a state.
_AXES: dict[str, tuple[str, str]] = {
    "open": (r"open(?!s| (?:a|an|the|your|it|this)\b)|(?<!on )(?<!of )(?<!for )opened|unlocked|reopened", r"closed|shut|locked|barred"),
    "lost": (r"safe|intact|unharmed|still there|all there|there in full|saved|recovered|preserved|complete", rf"(?:lost|deleted|erased|missing){_SO}|gone|wiped|disappeared|vanished"),
    "through": (r"went through|gone through|go through|goes through|succeeded|successful(?:ly)?|worked|accepted|approved|granted", r"fail(?:ed|s|ure)?|bounced|declined|rejected|refused|turned down|denied"),
    "valid": (r"valid|still good|good for|in force|active|stands|unexpired|not void", r"expired|invalid|void|lapsed|dead|deactivated|worthless"),
    "included": (r"included|covered|insured|part of|comes? with|protected", r"excluded|uninsured|uncovered|leaves? out|left out of"),
    "allowed": (r"allowed|permitted|welcome(?! (?:back|to the|on board))", r"forbidden|prohibited|banned(?! in)"),
    "safe": (r"(?<!to be )safe|harmless|drinkable|edible|unaffected", r"unsafe|dangerous|harmful|hazardous|contaminated|affected|poisonous|toxic"),
    "need": (r"needs?(?= (?:a|an|the|to|your|one|it|our|that|this)\b)|needed|must|ha(?:ve|s) to|required|necessary|mandatory|compulsory|obligatory", r"needn't|optional|unnecessary|no need|(?:can|could|may) do without"),
    "stock": (r"available|in stock|there(?:'s| is| are) (?:still |also )?(?:some |a few )?(?:room|space|places|seats|spots)|places left|(?:is|are|'s|'re) (?:still )?(?:free|left)", rf"sold out|unavailable|out of stock|fully booked|full{_SO}|booked up|taken|none left"),
    "on": (r"(?:is|are|stays?|remains?|'s|switched|turned|be|back) on(?= ?(?:$|[.,;:!]|again|now|for now|until|and|at|during|overnight|all))", r"(?:switch|turn) (?:(?:the|your|it|them|that) )?(?:\w+ )?off|(?:is|are|stays?|remains?|'s|switched|turned|be) off(?= ?(?:$|[.,;:!]|again|now|for now|until|and))"),
    "stands": (r"confirmed|going ahead|goes ahead|still on|takes place|taking place", r"cancell?ed|called off|scrapped"),
    "direct": (r"(?<!re)direct(?! (?:debit|message|from|to the|contact|line|mail)\b)|non-?stop", r"connections?|connecting|stopovers?|layovers?"),
    "owed": (r"owed?|owing", r"written off"),
    "kept": (r"hang(?:ing)? on to|hold(?:ing)? on to|yours to keep|(?:(?<=please )|(?<=can )|(?<=may )|(?<=just )|(?<=and )|(?<=but )|(?<!.))keep(?= (?:it|them|the|your)\b)|bring(?= (?:\w+ )?(?:your|the|a)\b)|take(?= (?:[\w']+ ){1,3}(?:along|with you)\b)", r"throw(?= (?:[\w']+ ){0,4}away\b)|dispose of|bin(?= (?:it|them|the|your)\b)|send(?= (?:[\w']+ ){1,3}back\b)|leave(?= (?:[\w']+ ){1,3}(?:behind|at home)\b)"),
    "held": (r"(?:(?<=you'll )|(?<=you will )|(?<=you )|(?<=you still )|(?<=you'll still )|(?<=you won't )|(?<=you don't )|(?<=you can't )|(?<=you can still )|(?<=you get to ))(?:keep|retain)(?= (?:it|them|the|your|this|that|all|those|both)\b)|(?:stays?|remains?) yours", r"(?:(?<=you )|(?<=you'll )|(?<=you will )|(?<=you won't )|(?<=you don't )|(?<=you can't )|(?<=you'd ))(?:lose|forfeit)(?= (?:it|them|the|your|this|that|all|those|both|any)\b)"),
    "auto": (r"auto|automatic(?:ally)?|by itself", r"on request|(?:when|if|once) you (?:ask|request|claim)(?= ?(?:$|[.,;:]|for it|it|us|me))"),
    "cabin": (r"(?:in|into|inside) the cabin|on board with you|as (?:a )?(?:hand|carry-on|cabin) (?:luggage|baggage|bag)", r"(?:in|into) the hold|as (?:hold|checked) (?:luggage|baggage)|check(?:ed)? (?:it|them) in"),
    "possible": (r"possible|doable|feasible|can be done", r"impossible|out of the question|ruled out|rules out|off the table"),
}  # fmt: skip
_SIGN = cues.compile(
    "|".join(
        rf"(?P<{name}_1>\b(?:{plus})\b)|(?P<{name}_0>\b(?:{minus})\b)" for name, (plus, minus) in _AXES.items()
    ).replace(r"\b(?:'s|", r"(?:'s|")
)
_DENIED = cues.compile(
    r"(?:n't|\b(?:not|no|never|nothing|none|nobody|no longer|neither|nor|hardly)(?:'s)?|\bwithout(?! (?:[\w-]+ ){1,4}(?:it|you|they|we|i|he|she|that|this)(?:'\w+)?\b))(?: (?!(?:but|and|or|so|bc|because|cause|cos|coz|cuz|since|as|when|if|while|though|although|which|who)\b)[\w'-]+){0,4} ?$"
)
_NOT_TAKEN = cues.compile(
    r"(?:n't|\b(?:not|no|never)) (?:[\w'-]+ ){0,2}?(?:take|accept|collect|touch|handle|empty|lift|sell|serve|send|ship|use|give) (?:[\w'-]+ ){0,3}$"
)
_LIMIT = cues.compile(
    r"(?<!\w)(?P<how>before|until|till|til|without|w/o|unless|except(?: for| with| if| when)?|outside(?: of)?|other than|earlier than|sooner than) (?P<what>[^,;.!?]{1,60})|\b(?:only|not) (?P<from>from|after|as of) (?P<since>[^,;.!?]{1,60})"
)
_TIED_TO = cues.compile(
    r"\b(?:takes (?:an?|the|your)|calls for|need\w*|must|ha(?:ve|s) to|require[sd]?|only|if|once|with|please|first|when|unless|as long as|provided|together|not|from|as of|after)\b|n't\b"
)
_BOUND_TO = cues.compile(
    r"\b(?:need\w*|must|ha(?:ve|s) to|require[sd]?|only|first|unless|provided|together|not|from|as of|after)\b|n't\b"
)
_STILL_TO_COME = cues.compile(r"\b(?:will|'ll|again|then|once|until|till|when|if|after|from|unless)\b")


_TRAVEL = cues.compile(
    r"\b(?:flights?|fly|flies|flying|trains?|bus|buses|coach(?:es)?|ferry|ferries|sailings?|trips?|routes?|journeys?|tickets?|fares?|airports?|stations?|non-?stop|stopovers?|layovers?)\b|(?:\bis|\bare|'s) (?:\w+ )?direct\W*$|\b(?:it|there|that)(?:'s| is| has|'ve) (?:got )?(?:an?|one|two|no) connections?\b"
)


@remembered()
def signs(piece: str) -> tuple[tuple[str, bool, frozenset[str]], ...]:
    """On which axes a stretch of English stands, on which side, and the words that say so."""
    out = []
    for m in _SIGN.finditer(piece):
        axis, _, side = (m.lastgroup or "").rpartition("_")
        if (axis, side) == ("safe", "0") and _NOT_TAKEN.search(piece, max(0, m.start() - 48), m.start()):
            continue  # "they won't take contaminated": the no is to the taking
        if axis == "direct" and not _TRAVEL.search(piece):
            continue  # a connection to the internet
        if _NOT_KNOWN.search(piece, 0, m.start()):
            continue  # "I don't know why it goes dead": the no is to the knowing
        plus = (side == "1") != (_DENIED.search(piece, max(0, m.start() - 48), m.start()) is not None)
        out.append((axis, plus, words_of(m.group(), "en") | {stem(m.group())}))
    return tuple(out)


_NOT_KNOWN = re.compile(
    r"\b(?:know|sure|say|tell|see|certain|clear|idea)(?: \w+){0,3}? (?:why|if|whether|when|how|what|where)\b[^,;:]*$"
)


def _told(text: Reading) -> Iterator[tuple[int, Segment, str]]:
    """The stretches of an English text that state something."""
    if text.language == "en":
        for number, s in text.stretches:
            if not s.marks & {"asks", "feels"} and text.parts[number].role == "body":
                yield number, s, text.plains[number][s.start : s.end]


def said_otherwise(piece: str, words: frozenset[str], now: Reading, was: Reading) -> bool:
    """The reply says this no in words of another kind: the opposite state denied or the same state said, or as a condition turned round."""
    own = signs(piece)
    free_of, order = _FREE_OF.search(piece), _NOT_DO.search(piece)
    for _, s, text in _told(now):
        for axis, plus, about in own:
            rest = words - about - _NO_WORDS
            if any(a == axis and p == plus for a, p, _ in signs(text)) and (
                rest & s.words or (len(rest) <= 1 and not any(rest & other.words for _, other, _ in _told(now)))
            ):
                return True
        if turned_round(piece, text) and not (
            not _BOUND_TO.search(text) and any(turned_round(piece, t) for _, _, t in _told(was) if t != piece)
        ):  # "with it you get one. Without it you don't": the half that grants is not the no
            return True
        if order and f" un{stem(order[1])}" in f" {text}":
            return True
        if order and _harms(order[1], text):
            return True  # "don't cancel first": "cancelling first would lose you the number"
        if order and _TILL.search(piece) and _before(order[1], text):
            return True  # "don't eat it till you've looked": "before eating it, please look"
        if (none := _NONE_SO.search(piece)) and _MOST_SO[none["so"]].search(text):
            return True
        if free_of and any(free_of[1] in map(thing, m["what"].split()) for m in _THERE_IS.finditer(text)):
            return True
    return False


def turned_round(piece: str, text: str) -> bool:
    """A no with a limit said as a yes from there: "not before 8" as "from 8", "not without a permit" as "you need a permit"."""
    if (limit := _LIMIT.search(piece)) is None:
        return False
    what = _plain_words(limit["what"] or limit["since"])
    said = _plain_words(text)
    if not what & said or (what - said and len(what & said) * 2 < len(what)):
        return False
    if limit["how"] in _UP_TO_THEN:
        if _UP_TO.search(text) and not _SAYS_NOT.search(text):
            return False  # "safe until Friday" is no "not safe until Friday"
        rest = _plain_words(piece[: limit.start()] + " " + piece[limit.end() :]) - _NO_WORDS
        return not rest or bool(rest & said) or _EARLIEST.search(text) is not None
    return _TIED_TO.search(text) is not None


def _plain_words(text: str) -> frozenset[str]:
    """The words of a piece; an hour is its number."""
    words = frozenset(w[:-1] if w[-1] == "h" and w[:-1].isdigit() else w for w in words_of(text, "en"))
    return words | {"may"} if _IN_MAY.search(text) else words


_IN_MAY = re.compile(r"(?:^|\b(?:in|until|till?|before|from|by|of) )may\b")
_UP_TO_THEN = frozenset({"before", "until", "till", "til", "earlier than", "sooner than"})
_UP_TO = cues.compile(r"\b(?:until|till?|before|up to)\b")
_SAYS_NOT = cues.compile(r"n't\b|\b(?:not|no|closed|shut|wait|waits|off[- ]limits|hold off)\b")
_EARLIEST = cues.compile(r"\b(?:earliest|only|first|soonest|not|from)\b|n't\b")
_NOT_DO = re.compile(r"\bdon't (\w{3,})")
_FREE_OF = re.compile(r"(?:n't|\bnot) ([a-z]{3,})[- ]free\b")
_THERE_IS = re.compile(r"\b(?:has|have|with|there (?:is|are)|contains?|includes?)\b(?P<what>[^,;.!?]{0,40})")
# "Nothing earlier": "the 16th is the earliest there is", "nothing is free before the 16th".
_TILL = re.compile(r"\b(?:till|until|before|unless)\b")
_BEFORE_DOING = re.compile(r"\b(?:before|prior to|ahead of) (?:you )?(?:next |first |again )?(?P<verb>[a-z]{3,})")


def _before(verb: str, text: str) -> bool:
    """What comes first is told of this verb."""
    root = verb.removesuffix("e")
    return any(m["verb"].startswith(root) for m in _BEFORE_DOING.finditer(text))


def _harms(verb: str, text: str) -> bool:
    """To do it is said to cost something."""
    doing = re.search(rf"\b{re.escape(verb.removesuffix('e'))}[a-z]?ing\b", text)
    cost = _COSTS.match(text, doing.end()) if doing else None
    return cost is not None and not _SAYS_NOT.search(cost.group())


_COSTS = re.compile(
    r"[^,;.!?]{1,60}? (?:los(?:e|es|ing)|costs?|costing|delet(?:e|es|ing)|void(?:s|ing)?|eras(?:e|es|ing)|wip(?:e|es|ing)|break(?:s|ing)?|damag(?:e|es|ing)|end(?:s|ing)?|forfeit(?:s|ing)?|harm(?:s|ing)?|ruin(?:s|ing)?|undo(?:es|ing)?|reset(?:s|ting)?|destroy(?:s|ing)?)\b"
)
_NONE_SO = cues.compile(
    r"(?:\b(?:nothing|none|nowhere|no [a-z]+)|n't(?: [a-z]+){0,4}|\bnot(?: [a-z]+){0,3}) (?P<so>earlier|sooner|later|cheaper|smaller|bigger|larger|closer|nearer)\b"
)
_MOST_SO = {
    so: cues.compile(
        rf"\b{so.removesuffix('r').removesuffix('e') if not so.endswith('ier') else so[:-3] + 'i'}est\b|\b(?:no|not|nothing|none)\b[^,;.!?]* (?:{beyond})\b|n't\b[^,;.!?]* (?:{beyond})\b"
    )
    for so, beyond in {
        "earlier": "before|ahead of|earlier|sooner", "sooner": "before|ahead of|earlier|sooner", "later": "after|beyond|later", "cheaper": "below|under|less than|cheaper",
        "smaller": "smaller|below", "bigger": "bigger|larger|above", "larger": "bigger|larger|above", "closer": "closer|nearer", "nearer": "closer|nearer",
    }.items()
}  # fmt: skip
_NO_WORDS = frozenset({"noth", "nothing", "none", "still"})


BUT_ONLY = re.compile(r"\W*(?:only|just|but|merely)\b")  # another thing than the one that is denied
_TOLD = frozenset({"kept", "auto"})  # what somebody is to do, or needs not: no state that may change


def opposed(was: Reading, now: Reading, asked: frozenset[str]) -> Iterator[tuple[int, int, int]]:
    """Where the reply puts a thing on the other side of an axis than the draft, and nowhere on the draft's side."""
    yield from without_its_no(was, now)
    kept = {raw.strip() for raw in now.raws}
    replies = [(n, s, text, signs(text)) for n, s, text in _told(now) if not _IN_A_CASE.match(text)]
    taken = {(axis, plus) for *_, found in replies for axis, plus, _ in found}
    for number, s, piece in _told(was):
        if was.raws[number].strip() in kept:
            continue
        if limit := _LIMIT.search(piece):
            yield from _until_turned(piece, limit, replies)
            continue
        if s.marks & {"doubt", "weak"}:
            continue
        for axis, plus, about in signs(piece):
            told = axis in _TOLD or (axis == "need" and plus)
            tied = "cond" in s.marks and not by_rule(piece)
            if (axis, plus) in taken or (tied and not told):
                continue
            rest = s.words - about - _NO_WORDS or asked
            for n, r, text, found in replies:
                if (tied and not (_NOBODY_MUST.search(text) or axis in _TOLD)) or other_side(piece, text):
                    continue
                if any(BUT_ONLY.match(was.plains[number], o.start) and o.words & r.words for o in was.segments[number]):
                    continue  # "it's not cancelled, only the support act"
                if any(
                    a == axis and p != plus and (rest & (r.words - w) or not s.words - about or axis == "cabin")
                    for a, p, w in found
                ):
                    beside = now.plains[n]
                    if (
                        axis in _TOLD or (axis == "held" and "cond" not in r.marks) or not _STILL_TO_COME.search(text)
                    ) and not (_ELLIPTIC.search(beside) and rest & words_of(beside, "en")):
                        yield n, r.start, r.end
                        return


_IN_A_CASE = re.compile(rf"\W*(?:and |but |or )?(?:{SHOULD}\b|in case\b)")
_ELLIPTIC = re.compile(r"\b(?:is|are|was|does|do|can)(?: not|n't)\W*$")  # "the house is covered; the cellar is not"
_NOBODY_MUST = cues.compile(r"\b(?:nobody|no one|none of you|neither of you)\b")


def _until_turned(piece: str, limit: re.Match[str], replies: _Replies) -> Iterator[tuple[int, int, int]]:
    """A limit that stayed while the state turned: "closed until June" said as "open until June"."""
    if limit["how"] not in _UP_TO_THEN:
        return
    what = {w[:SHORT_ROOT] for w in _plain_words(limit["what"])}
    own = {(axis, plus) for axis, plus, _ in signs(piece)}
    for n, r, text, found in replies:
        if (
            (other := _LIMIT.search(text))
            and other["how"] in _UP_TO_THEN
            and what & {w[:SHORT_ROOT] for w in _plain_words(other["what"])}
            and any((axis, not plus) in own for axis, plus, _ in found)
        ):
            yield n, r.start, r.end
            return


_Replies = list[tuple[int, Segment, str, tuple[tuple[str, bool, frozenset[str]], ...]]]
_NO_ORDER = r"worry|hesitate|be|forget|panic|mind|think|know|have|need|let|ask|expect|shout|blame|want|see|feel|get|do|say|tell|miss|apply|work|seem|look|allow|offer|accept|include|cover"
_FORBIDS = cues.compile(
    rf"(?:^\W*|[,;:–-] ?|\b(?:please|and|but|so|just|also|then) )(?:don't|never)(?: (?:\w+ly|ever|even|just))? (?P<verb>(?!(?:{_NO_ORDER})\b)[a-z]{{2,14}})(?![\w'])(?P<rest>[^.!?;]{{0,60}})"
)
_LETS = (
    r"(?:^\W*|\bif (?:[\w']+ ){1,4}|[,;:–-] ?|\b(?:please|and|but|so|just|also|then|kindly|you can|you could|you may|you should|you might|you must|you have to|you'll have to|you need to|you'll need to|"
    r"feel free to|welcome to|free to|go ahead and|able to) )(?:(?:\w+ly|now|also|still|just|simply|first) )?"
)
_ONE_MORE = r"\b(?:do|make|try|give it|have) (?:one more|another|a further|a second|a new) "
_LET = re.compile(rf"(?:{_LETS}|{_ONE_MORE})$")  # what stands before the verb
_FREE_TO = re.compile(r"(?:\b(?:can|could|may|free to|welcome to|fine to|ok to|okay to|please|just|do)|^) ?$")
_AGAINST = re.compile(
    r"(?:n't|\b(?:not|never|avoid\w*|without|stop\w*|refrain\w*|instead of|rather than|hold off|skip\w*|no more|no)) (?:\w+ ){0,4}?(?:to )?$"
)
_REACH = 72  # characters before a verb that may tell how it is meant
_REST = re.compile(r"[^.!?;]{0,60}")
_ANY_WORD = re.compile(r"[a-z]{2,14}(?![\w'-])")


@remembered(8)
def _places(plains: tuple[str, ...]) -> dict[str, list[tuple[int, int, int]]]:
    """Where each word of a text stands: its sentence, its start and its end."""
    found: dict[str, list[tuple[int, int, int]]] = {}
    for number, plain in enumerate(plains):
        for m in _ANY_WORD.finditer(plain):
            found.setdefault(m.group(), []).append((number, m.start(), m.end()))
    return found


def _led(text: Reading, verb: str, lead: re.Pattern[str]) -> Iterator[tuple[int, int, int, str]]:
    """Where a verb follows on such words: the sentence, the place with them, and what follows."""
    for number, start, end in _places(text.plains).get(verb, ()):
        plain = text.plains[number]
        if before := lead.search(plain, max(0, start - _REACH), start):
            rest = _REST.match(plain, end)
            yield number, before.start(), end, rest.group() if rest else ""


def _ruled_out(text: Reading, verb: str) -> bool:
    """Some sentence of the text is against it."""
    return next(_led(text, verb, _AGAINST), None) is not None


def reversed_orders(was: Reading, now: Reading) -> Iterator[tuple[int, int, int]]:
    """An order of the draft that the reply turns round: what must not be done is asked for or allowed, or the other way about."""
    if was.language != "en" or now.language != "en":
        return
    kept = {raw.strip() for raw in now.raws}
    for one, other in ((was, now), (now, was)):
        judged: set[tuple[str, str]] = set()
        for number, plain in enumerate(one.plains):
            if one.parts[number].question or (one is was and one.raws[number].strip() in kept):
                continue
            for m in _FORBIDS.finditer(plain):
                verb = m["verb"]
                if limit := _LIMIT.search(m["rest"]):
                    if one is was and (place := _let_before(other, verb, limit)):
                        yield place
                    continue
                if (verb, m["rest"]) in judged or _ruled_out(other, verb):
                    continue
                judged.add((verb, m["rest"]))
                place = _ordered(other, verb, words_of(m["rest"].split(",")[0], "en") or words_of(m["rest"], "en"))
                if place is None:
                    continue
                if one is was:
                    yield place
                else:
                    yield number, m.start(), m.end()


def _let_before(text: Reading, verb: str, limit: re.Match[str]) -> tuple[int, int, int] | None:
    """Where a text allows within the limit what must not be done within it: "don't open it before May", "you can open it before May"."""
    what = _plain_words(limit["what"] or limit["since"])
    for number, start, end, rest in _led(text, verb, _FREE_TO):
        same = _LIMIT.search(rest)
        alike = same and (same["how"] == limit["how"] or {same["how"], limit["how"]} <= _UP_TO_THEN)
        if same and alike and what & _plain_words(same["what"] or same["since"]):
            if not _SAYS_NOT.search(text.plains[number][: end + len(rest)]):
                return number, start, end + len(rest)
    for number, plain in enumerate(text.plains):
        for m in re.finditer(
            rf"\b(?:have|get) (?:it|them|that|this|(?:the|your) [a-z]+) {verb}(?:e?d)\b(?P<rest>[^.!?;]{{0,60}})", plain
        ):
            same = _LIMIT.search(m["rest"])
            if same and same["how"] in _UP_TO_THEN and limit["how"] in _UP_TO_THEN and not _SAYS_NOT.search(plain):
                return number, m.start(), m.end()
    return None


_SPARES = cues.compile(
    r"\b(?:no need to|don't (?:have|need) to|needn't|not necessary to|without having to|won't (?:have|need) to) (?P<verb>[a-z]{2,14})(?P<rest>[^.!?;]{0,60})"
)


def spared(was: Reading, now: Reading) -> Iterator[tuple[int, int, int]]:
    """Where the reply says that there is no need for what the draft tells the customer to do."""
    if was.language != "en" or now.language != "en":
        return
    for number, plain in enumerate(now.plains):
        for m in _SPARES.finditer(plain):
            if _ordered(was, m["verb"], words_of(m["rest"], "en")) and not _ruled_out(was, m["verb"]):
                yield number, m.start(), m.end()


def _ordered(text: Reading, verb: str, about: frozenset[str]) -> tuple[int, int, int] | None:
    """Where a text tells or allows the customer to do it."""
    doing = (_led(text, f"{root}ing", _KEEP_ON) for root in {verb, verb.removesuffix("e"), verb + verb[-1:]})
    for number, start, end, rest in chain(_led(text, verb, _LET), *doing):
        if text.parts[number].question:
            continue
        if _NOT_ANY.match(rest):
            continue  # "pay nothing till then" orders no payment
        words = words_of(_BUT_NOT.split(rest, 1)[0], "en")
        if (not about or not words or about & words) and not _LATER.search(rest):
            return number, start, end + len(rest)
    return None


_NOT_ANY = re.compile(r"\W*(?:nothing|none|no)\b")
_KEEP_ON = re.compile(r"\b(?:keep|go on|carry on|continue|start|try) $")
_BUT_NOT = re.compile(
    r"\b(?:but|and|just) not\b|\bnot\b|\b(?:except|apart from|rather than|instead of|other than|without)\b"
)
_LATER = cues.compile(r"\b(?:once|after|when|until|if|unless|as soon as|from)\b")
