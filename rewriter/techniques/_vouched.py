"""A word of honour: certainty that nothing but the agent's word stands behind, and what it is given for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from rewriter import cues
from rewriter.clause import clauses
from rewriter.text import Sentence

from . import _certainty as words
from ._stated import END, MOST, REACH, clause_at, own_at, trimmed

_GUARANTEED_THING = cues.compile(
    r"(?:guarantee(?:d)?|promise)(?: you)? (?:(?:a|an|the|your|full|immediate|on-time|on time) ){0,3}(?:refund|replacement|delivery|arrival|approval|success|seat|solution|result|fix|visa|compensation)\b|guaranteed to (?!be encrypted)\w+"
    r"|(?:refund|delivery|approval|arrival|fix|replacement|solution|success|visa|it|that|resolution) (?:is|are|'s|will be)? ?(?:(?:fully|absolutely|100 ?%) )?guaranteed"
)
_TO_RESULT = cues.compile(rf"\s*(?:that )?(?:to |(?:i|we)(?:'ll| will) )(?:\w+ly )?{words.RESULT.pattern}")
_NO_TIME_VERB = cues.compile(
    r"\b(?:refund|credit|reimburse|pay|transfer)\w*\b[^,.;]{0,20} (?P<manner>instantly|this (?:very )?(?:second|instant)|within seconds)"
)


_WORD = re.compile(r"\w+")


def _scope(sentence: Sentence, match: re.Match[str]) -> tuple[int, int]:
    """The words a marker speaks of: its clause, or the sentence when it is a clause by itself."""
    text = sentence.plain
    low, high = max(0, match.start() - REACH), min(len(text), match.end() + REACH)
    clause = clause_at(sentence, match.start())
    if clause is None:
        return low, high
    rest = text[clause.start : match.start()] + text[match.end() : clause.end]
    if len(_WORD.findall(rest)) < 2:
        parts = [c for c in clauses(sentence) if c is not clause]
        near = [c for c in parts if c.end <= clause.start][-1:] + [c for c in parts if c.start >= clause.end][:1]
        return max(low, min([clause.start, *(c.start for c in near)])), min(
            high, max([clause.end, *(c.end for c in near)])
        )
    return max(low, clause.start), min(high, clause.end)


def certain(sentence: Sentence) -> Iterator[tuple[int, int, str, bool]]:
    """What is promised with a word of certainty: start, end, sort, and whether it is sure to be one."""
    text = sentence.plain
    for match in islice(words.MARKER.finditer(text), MOST):
        if words.DENIED.search(text[max(0, match.start() - 80) : match.start()]) or not own_at(sentence, match.start()):
            continue
        if match.group().startswith("guaranteed") and _WAS.search(text[: match.start()]):
            continue  # what was said before, and is not said again
        if any(m.start() < match.end() and match.start() < m.end() for m in words.TERMS.finditer(text)):
            continue
        start, end = _scope(sentence, match)
        if _promises(text[start:end], match, text):
            sure = bool(words.FUTURE.search(text[start:end])) and not words.CONDITION.search(text)
            yield (*trimmed(text, start, end), "certainty", sure)
    for match in islice(_BOUND.finditer(text), MOST):
        before = text[max(0, match.start() - 80) : match.start()]
        if own_at(sentence, match.start()) and not (words.IF.search(text) or words.DENIED.search(before)):
            clause = clause_at(sentence, match.end() - 1)
            yield (*trimmed(text, match.start(), clause.end if clause else len(text)), "certainty", False)
    if sealed := _sealed(sentence):
        yield (*trimmed(text, *sealed), "certainty", False)
    for match in _NO_TIME_VERB.finditer(text):
        if _WE_WILL.search(text, max(0, match.start() - 40), match.start()) and own_at(sentence, match.start()):
            yield (*trimmed(text, match.start(), match.end()), "certainty", False)


_BOUND = cues.compile(  # what somebody else is said to do for certain
    r"\b(?:it|they|he|she|(?:the|your|our|his|her|their|that|this) (?:[\w'-]+ ){0,3}?[\w'-]+)(?:'s| is|'re| are) (?:absolutely |quite |100 ?% |pretty much )?certain to (?!be (?:the|an?|due|because|down|from|in|one|some)\b)[a-z]+"
    r"|\b(?:you can (?:be|feel|rest) |it's )(?:absolutely |completely |totally |quite |perfectly |100 ?% |100 per ?cent |a hundred per ?cent )(?:sure|certain|confident|assured)(?: that)? (?!(?:i|we|our|my|you|that)\b)(?:[\w'-]+ ){0,4}?(?:[\w-]+'ll|will|is going to|are going to) [a-z]+"
)
_WAS = re.compile(r"\b(?:was|were|had been|has been|have been|being)(?: (?:even|actually|firmly|clearly))? $")
_WE_WILL = re.compile(r"(?:i|we)(?:'ll| will)\b[^,.;]{0,30}$")
_NO_SEAL = cues.compile(
    r"\b(?:i|we|i'[a-z]+|we'[a-z]+|was|were|had|did|been|has(?! to)|have (?!to)|no|not|never|without|nothing|nobody|\w+n't|please|\w{3,}ed|came|went|left|sent|made|only|free|costs?|means?|includes?|needs?|applies|is|are)\b|(?:'s|'re)(?! (?:there|here|back|gone|on|in|with|fixed|sorted|coming|going|getting)\b)"
)


_SET_OFF = re.compile(r"[,.;:–-] ?$")


def _sealed(sentence: Sentence) -> tuple[int, int] | None:
    """What somebody else does or will do, sealed with a word of honour: "the repair holds, my word on it"."""
    text = sentence.plain
    for match in islice(words.MARKER.finditer(text), MOST):
        head = text[: match.start()]
        if match.lastgroup == "weak" or text[match.end() :].strip(END) or not _SET_OFF.search(head):
            continue
        if not own_at(sentence, match.start()) or words.IF.search(head) or _NO_SEAL.search(head):
            continue
        sealed = clause_at(sentence, len(head.rstrip(END)) - 1)  # "say your name" before it does not doubt it
        if words.HEDGE.search(head[sealed.start :] if sealed else head):
            continue
        if 3 <= len(head.split()) <= 16:
            return 0, match.end()
    return None


def _promises(scope: str, match: re.Match[str], text: str) -> bool:
    kind = match.lastgroup if match.lastgroup in ("strong", "promise", "weak") else "weak"
    hedged = bool(words.HEDGE.search(scope.replace("i can guarantee", "").replace("can assure", "")))
    future = words.FUTURE.search(scope)
    if future and not _AIMED.search(scope):
        return True
    if not hedged and kind != "promise" and (words.NO_WHO.match(scope) or _A_THING_BY_THEN.search(scope)):
        return True
    foretold = words.FORETOLD.search(scope)
    if (
        foretold
        and not hedged
        and foretold["who"] not in words.OURS_TOO
        and kind != "promise"
        and words.POINT_RE.search(scope)
    ):
        return True
    if foretold and not hedged and not words.NO_OUTCOME.match(foretold["verb"]) and " sure" not in match.group():
        return True
    if hedged and kind == "weak":
        return False
    if words.PRESENT.search(scope):
        return True
    act = words.OWN_ACT.search(scope)
    after = text[match.end() :]
    if kind == "promise":
        return bool(
            _TO_RESULT.match(after)
            or _GUARANTEED_THING.search(scope)
            or (not act and words.POINT_RE.search(scope) and len(scope.split()) <= 5)
            or (act and words.RESULT.match(act["act"]) and act["act"] not in ("make", "ensure"))
        )
    if kind == "strong":
        if _GUARANTEED_THING.search(scope) or _TO_RESULT.match(after):
            return True
        if act:
            return (
                not any(map(words.SOFT.match, (act["act"], act["act"].removesuffix("ing"))))
                and act["act"] != "guarantee"
            )
        return not hedged and bool(
            (words.POINT_RE.search(scope) and len(scope.split()) <= 12) or _STATES_OUTCOME.search(scope)
        )
    if _DEFINITE.search(match.group()) and not hedged and (_ON_BOARD.search(scope) or _ARRIVES.search(scope)):
        return True
    if act:
        return bool(_MENDS.match(act["act"])) and not _GET_BACK.search(scope)
    return bool(words.POINT_RE.search(scope)) and len(scope.split()) <= 5 and not _SAYS_WHO.search(scope)


_A_THING_BY_THEN = cues.compile(  # but an answer, a call or a refund is an act of our own
    rf"\byou(?:'ll| will) [a-z ]{{3,20}}?\b(?:get|have|receive) (?:an?|one|another|the) (?!(?:[a-z]+ )?(?:answer|reply|response|call|e-?mail|message|update|text|confirmation|refund|credit|voucher|link|invoice|receipt|quote|note|reminder|notification|code|letter)\b)[a-z]+(?: [a-z]+)? {words.POINT}"
)
_AIMED = re.compile(r"\b(?:should|hope|expect|try|aim)\b")
_DEFINITE = re.compile(r"\bfor (?:sure|certain)|\bdefinite")
_ARRIVES = cues.compile(rf"(?:^\W*|, )(?:arrives|lands|comes|gets (?:there|here|to you)) (?:on |by )?{words.POINT}")
_MENDS = re.compile(r"(?:fix|solve|resolve|sort|repair|restore|get)\b")
_GET_BACK = re.compile(r"\bget (?:back|in touch|that (?:over|passed)|this (?:over|passed))\b")
_SAYS_WHO = re.compile(r"\b(?:i|we|you|is|was|are|were|had|been)\b")
_ON_BOARD = cues.compile(
    r"(?:'s| is| are) on (?:the|its|his|that|tonight's|a|today's) (?:[\w:.]{1,10} ){0,2}?(?:plane|flight|van|truck|train|boat|ferry|lorry)\b"
)
_STATES_OUTCOME = cues.compile(
    r"\b(?:you'll|you will|u will) (?:have|get|be)\b|\b(?:it|he|she|they|(?:the|your|every|this|that|his|her|their) (?:[\w'-]{1,16} ){0,2}?[\w'-]{2,16}|bag(?:s|gage)?|luggage|parcel|driver|rider|refund|money)"
    r"(?:'s| is| are) (?:(?:all|still|already) )?(?:on|coming|safe|back|in|getting|going|arriving|landing|fine|there|here)\b"
    r"|\b(?:it|he|she|they|this|(?:the|your) (?:[\w'-]{1,16} ){0,3}?[\w'-]{2,16}) (?:comes? (?:out|back|off|through)|finish(?:es)?|pays?|returns?|gets?|arrives?|hits?|works?|accepts?|clears?|refunds?|wins?|turns? up|lands?)\b"
)


def echo(sentence: Sentence, previous: Sentence) -> bool:
    """A bare "Guaranteed." behind an outcome."""
    text = sentence.plain.strip(END)
    match = words.MARKER.fullmatch(text)
    if not match or match.lastgroup == "weak" or previous.question:
        return False
    return bool(
        words.POINT_RE.fullmatch(previous.plain.strip(END))
        or words.FUTURE.search(previous.plain)
        or words.CHOPPED.match(previous.plain)
        or words.PRESENT.search(previous.plain)
    )
