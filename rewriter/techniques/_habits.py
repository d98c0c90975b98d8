"""What somebody outside keeps doing, and what somebody's bank must be doing: a cause named, and nothing done about it.

"The students below keep pouring fat down the sink and it ends up in your pipe", "your bank must be blocking it". Whose
habit the customer wrote of themselves, what is regretted with them, and a guess that comes with what to do are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.clause import Clause
from rewriter.customer.situation import situation
from rewriter.lexicon import OUTSIDE
from rewriter.moves import following, moves
from rewriter.plain import plain
from rewriter.techniques._asserted import POINTS_AWAY, clause_at, stated
from rewriter.techniques._by_trade import called
from rewriter.techniques._callings import GROUPS, HEADS, HOUSEHOLD, listed
from rewriter.techniques._hit import Hit
from rewriter.text import Message, Sentence

_FOLK = listed(
    "students tenants residents neighbours neighbors kids children teenagers lads boys girls guests visitors passengers drivers cyclists parents customers shoppers campers commuters tourists motorists pupils people others builders roofers workmen dogs seagulls pigeons foxes rats squirrels"
)
_WHERE = r"(?: (?:above|below|upstairs|downstairs|outside|opposite|next door|over the road|round the (?:back|corner)|across the \w+|(?:in|from|at|on) (?:the |number |flat |room |no )?[\w-]+(?: (?:floor|flat|door|room|street|side))?))?"
_SO_IT = (  # what comes of it
    r"[^.!?;]{0,60}?(?:,| –| -)? (?:and|so|which|that)(?: then| of course)? (?:(?:it|that|this|they|everything|(?:the|your|our) [a-z]+)(?:'s)? )?(?:ends? up|comes? (?:up|out|back|through)|runs? (?:down|into|over)|blocks?|clogs?|floods?|jams?|breaks?|trips?|leaks?|causes?|attracts?|sets? (?:it |them )?off|goes (?:off|down|out|everywhere)|gets? (?:blocked|stuck|wet|lost|broken|damaged|clogged|full)|is (?:why|how|what|blocked|full|broken)|lands?|makes? it)\b"
)
_HARM = r"(?:throw|dump|leav|block|break|los|dropp|forgett|ignor|park|bang|slamm|flush|tipp|kick|steal|pour|pull|switch|turn|propp|smok|mix|mess|pinch|nick|delay|cancell|overload|trip|damag|scratch|litter|peck|chew|gnaw|unplugg)ing"
_WELL = r"(?:ask|try|look|check|work|search|tell|say|go|runn|grow|com|call|ring|wait|watch|help|chas|writ|read|learn|hop|improv|get|wonder|pray|smil|com|practis|practic|return|support|recommend|order|lov|enjoy|talk|rav|shin|see)ing"
_KEEPS = cues.compile(
    rf"(?:^\W*|[,;:–-] ?|\b(?:and|but|because|so|since|as|well),? )(?P<who>(?:the|some|other|those|these|our|your) (?:(?!and\b|of\b|who\b|that\b)[a-z'-]+ ){{0,2}}?(?P<head>[a-z'-]{{3,}}){_WHERE}) (?:just |always |simply |will |'ll )?keeps? (?:on )?(?:{_HARM}\b(?:{_SO_IT}[^.!?;,]*)?|(?!{_WELL}\b)[a-z]{{3,}}ing\b{_SO_IT}[^.!?;,]*)"
)
_HOLDS_UP = r"(?:block|refus|declin|reject|hold(?:ing)? (?:it|that|this|the|your)|stopp|delay|filter|bounc|withhold|limit|throttl|capp|restrict|swallow|intercept|quarantin)"
_MUST_BE = cues.compile(
    rf"(?:^\W*|[,;:–-] ?|\b(?:and|but|because|so|then|well|think|guess),? )(?P<who>{OUTSIDE}|your (?:own )?(?:[a-z]+ )?(?:bank|card|employer|school|work|firewall|provider|browser|office|it|phone)) (?:must be|has to be|will be|'ll be|is (?:probably|likely|clearly|obviously)|(?:probably|likely|clearly|obviously) is|are (?:probably|likely|clearly)) {_HOLDS_UP}(?:ing)?\b"
)
_MEDDLED = cues.compile(  # "someone's been turning the valve"
    r"(?:^\W*|[,;:–-] ?|\b(?:and|but|so|like|think|guess|that),? )(?P<who>(?:someone|somebody)(?: (?:over there|there|upstairs|(?:on|at|in) (?:your|the) [a-z]+))?)(?:'s| has| must have| may have)(?: clearly| obviously| probably| just)? been (?:turning|fiddling|clicking|playing|messing|pulling|pushing|moving|switching|pressing|smoking|tinkering|forcing|leaning|kicking|jumping|poking|tampering|adjusting|meddling|twisting|opening|standing|sitting) (?!for\b)"
)
_MEANT_TO = cues.compile(  # "the cleaners are meant to look at the tyres, they didn't"
    r"(?:^\W*|[,;:–-] ?|\b(?:and|but|because),? )(?P<who>(?:(?:the|our) )?(?:[a-z-]+ )?(?P<head>[a-z-]{3,})) (?:is|are|was|were) (?:meant|supposed|trained|told) to [^.!?;,]{3,60}[,;.]? (?:and |but )?(?:they|he|she) (?:didn't|did not|never|don't|doesn't|hasn't|haven't)\b"
)
_UNLESS_NAGGED = cues.compile(  # "the hospital doesn't send images unless it's nagged"
    r"(?:^\W*|[,;:–-] ?|\b(?:and|but|because),? )(?P<who>(?:(?:the|our|your) )?(?:[a-z-]+ )?(?P<head>[a-z-]{3,})) (?:never|don't|doesn't|won't) [a-z]+ [^.!?;]{0,50}?(?:unless|until|without) (?:(?:it's|they're|he's|she's|you|we|i|somebody|someone|being) )?(?:nag|chas|push|remind|shout|beg|poke|prod|pester|hound)[a-z]*\b"
)
_VERBLESS = re.compile(  # all that is said is who it was: "new girl on packing"
    r"\W*(?:(?:sorry|ah|oh|yes|well|that was|that'll be|it was)[, ]+)*(?P<who>(?:the |our |a |some )?(?:new (?:girl|guy|lad|kid|temp|starter|driver|colleague|waiter|waitress|cook|trainee|boy|hire)|(?:trainee|temp|work experience kid|saturday (?:girl|boy|kid|lad)|apprentice|intern))(?: (?:on|in|at) (?:the )?(?:(?!evening\b|morning\b)[a-z]+ing|tills?|desk|nights?|days|shift|counter|warehouse|kitchen|phones?|reception|front desk|office|line|team|door|bar|floor|post room|back|shop|job))?)(?:,? (?:sorry|again|i'm afraid|mate))*\W*"
)
_UNTIL = re.compile(r"[^.!?;]{0,40}\b(?:for (?:up to |about )?(?:\d|one|two|three|a)|until|till|because you|as you)\b")


def habits(message: Message, sentence: Sentence, parts: tuple[Clause, ...]) -> Iterator[Hit]:
    """The standing acts of somebody outside that are held to be the cause, while a problem stands open."""
    text = sentence.plain
    keeps, must = _KEEPS.search(text), _MUST_BE.search(text)
    failed = next(filter(None, (_MEDDLED.search(text), *(p.search(text) for p in (_MEANT_TO, _UNLESS_NAGGED)))), None)
    alone = _VERBLESS.fullmatch(text)
    if not (keeps or must or failed or alone) or not situation(message).uneasy:
        return
    theirs = plain(message.customer[:2_000])
    near = (sentence, *following(message, sentence, 1))
    if keeps is not None and _person(keeps["head"]) and keeps["head"].removesuffix("s") not in theirs:
        yield from _hit(sentence, parts, keeps, "guess")
    head = (failed.groupdict().get("head") or "someone") if failed else ""
    if failed is not None and (head == "someone" or _person(head)) and head.removesuffix("s") not in theirs:
        yield from _hit(sentence, parts, failed, "habit")
    if alone is not None and len(message.body) <= _FEW:
        yield from _hit(sentence, parts, alone, "cleft", "colleague")
    if must is None or _UNTIL.match(text, must.end()) or must["who"].rsplit(" ", 1)[-1] in theirs:
        return
    if not any(moves(s) & {"own-step", "question", "instruction", "invitation", "alternative"} for s in near):
        yield from _hit(sentence, parts, must, "guess")


_FEW = 3  # sentences: in a longer reply a noun alone may answer something else


def _hit(
    sentence: Sentence, parts: tuple[Clause, ...], found: re.Match[str], how: str, kind: str = ""
) -> Iterator[Hit]:
    start = found.start("who")
    clause = clause_at(parts, start)
    if clause is None or not stated(sentence, clause, start) or POINTS_AWAY.search(sentence.plain[:start]):
        return
    kind = kind or _kind(found["who"])
    yield Hit(clause, start, found.end(), kind, False, how, found.span("who"))


def _kind(who: str) -> str:
    """Whose they are."""
    if "your " in who and who.rsplit(" ", 1)[-1] in HOUSEHOLD:
        return "customer"
    return HEADS.get(who.rsplit(" ", 1)[-1], "partner")


def _person(head: str) -> bool:
    return head in _FOLK or head in HOUSEHOLD or head in HEADS or head in GROUPS or called(head)
