"""On which side of a line a thing lies: over or under a figure, before or after a time, at least or at most."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.segments import words_of
from rewriter.facts import Fact, facts, fold
from rewriter.facts.idle import clause
from rewriter.lexicon import AFTER, AT_LEAST, AT_MOST, BEFORE, FROM, OR_LESS, OR_MORE, OVER, UNDER, UNTIL

BEYOND = cues.compile(rf"\b(?:past|beyond|{OVER}|{AFTER}|{FROM}|{AT_LEAST}|{OR_MORE})\b|\+")
BENEATH = cues.compile(rf"\b(?:within|inside|{UNDER}|{AT_MOST}|{OR_LESS})\b")
_UP_TO = cues.compile(rf"\b(?:{UNDER}|{BEFORE}|{UNTIL}|{AT_MOST}|{OR_LESS})\b")


def other_side(piece: str, text: str) -> bool:
    """The one speaks of what lies over a line and the other of what lies under it: there the opposite is the same."""
    own, said = (BEYOND.search(piece), _UP_TO.search(piece)), (BEYOND.search(text), _UP_TO.search(text))
    return any(own[a] and not own[b] and said[b] and not said[a] for a, b in ((0, 1), (1, 0)))


_SIDES = cues.compile(
    rf"(?<!not )(?<!no )(?<!neither )(?<!none )(?<!nothing )(?<!nobody )(?<!\w)(?:(?P<under>{UNDER})|(?P<over>{OVER}))s?[ -](?:the age of )?$|"
    rf"(?<!not )(?<!no later than )(?<!\w)(?:(?P<before>{BEFORE})|(?P<after>{AFTER})|(?P<start>{FROM})|(?P<until>{UNTIL})) $|"
    rf"(?<!\w)(?:(?P<least>{AT_LEAST}|no less than|not less than|no fewer than|not fewer than|minimum(?: \w+)? (?:is|of)|mindestens|wenigstens|au moins|al menos|por lo menos|como mínimo|pelo menos|no mínimo|almeno|minstens|ten minste)|"
    rf"(?P<most>{AT_MOST}|no more than|not more than|maximum(?: \w+)? (?:is|of)|höchstens|maximal|bis zu|au plus|au maximum|como máximo|no máximo|al massimo|hoogstens|maximaal)) $"
)
_SIDES_BEHIND = re.compile(
    r" ?(?:[a-z]{1,8} )?(?:(?P<most>cap|max(?:imum)?|limit|at most|at the most|or less|or fewer|tops)|(?P<least>min(?:imum)?|at least|or more|and up|upwards))\b"
)
_LOW, _HIGH = frozenset({"under", "most", "before", "until"}), frozenset({"over", "least", "after", "start"})


def _across(one: str, other: str) -> bool:
    """Two words of sides lie on two sides of a line."""
    return (one in _LOW) == (other in _HIGH)


def turned(draft: str, reply: str, language: str) -> Iterator[Fact]:
    """What the draft puts on one side of a line and the reply on the other: "under 5" and "over-fives", "at least" and "at most"."""
    sides = _sided(draft, language)
    if sides and (now := _sided(reply, language)):
        for value, places in sides.items():
            side, fact = places[0]
            if value in now and _same_notice(draft, places, reply, now[value]):
                continue  # "at least 3 hours before": "up to three hours before"
            if value in now and {s for s, _ in places} == {side} and all(_across(side, s) for s, _ in now[value]):
                other = now[value][0][1]
                if not _complement(draft, fact, reply, other, side) and not _by_pronoun(
                    draft, fact, reply, other, side
                ):
                    yield fact


_NOTICE = re.compile(r" (?:before|ahead|prior|in advance|beforehand)\b")
_UNTIL_THEN = re.compile(r"\b(?:up to|until|till?|as late as|no later than) $")


def _same_notice(draft: str, own: list[tuple[str, Fact]], reply: str, said: list[tuple[str, Fact]]) -> bool:
    """How long before at least, told as up to when."""
    return all(side == "least" and _NOTICE.match(draft, f.end) for side, f in own) and all(
        _NOTICE.match(reply, f.end) and _UNTIL_THEN.search(fold(reply), max(0, f.start - 14), f.start) for _, f in said
    )


def _by_pronoun(draft: str, fact: Fact, reply: str, other: Fact, side: str) -> bool:
    """What the reply says there the draft says of the other side with a pronoun: "over £50 it's free, under that £5"."""
    low = fold(draft)
    for m in _THAT_SIDE.finditer(low, fact.end, fact.end + _NEAR):
        if not _across(side, m.lastgroup or ""):
            continue
        begins = max(low.rfind(c, 0, m.start()) for c in ",.;:!?\n") + 1
        beyond, said = words_of(_breath(low, begins), "en"), words_of(_breath(fold(reply), other.start), "en")
        own = words_of(_breath(low, fact.start), "en")
        return bool(said & beyond - own - words_of(m.group(), "en"))
    return False


def _breath(low: str, at: int) -> str:
    """The words around a place of a folded text, between two marks."""
    left = max(low.rfind(c, 0, at) for c in ",.;:!?\n") + 1
    end = _BREATH.search(low, at + 1)
    return low[left : end.start() if end else len(low)]


_BREATH = re.compile(r"[,;:!?\n]|\.(?!\d)")
_NEAR = 120  # characters behind a figure in which a pronoun may stand for it
_THAT_SIDE = re.compile(
    rf"\b(?:(?P<under>{UNDER})|(?P<over>{OVER}|past|beyond)|(?P<before>{BEFORE})|(?P<after>{AFTER})|(?P<until>{UNTIL})|(?P<start>{FROM})) (?:it|that|this|then|there)\b"
)


def _complement(draft: str, fact: Fact, reply: str, other: Fact, side: str) -> bool:
    """What holds on the one side is denied on the other ("before 5", "after 5 we're closed"), or another thing is said there."""
    own, said = clause(draft, fact), clause(reply, other)
    if (_A_NO.search(_NO_COST.sub(" ", own)) is None) != (_A_NO.search(_NO_COST.sub(" ", said)) is None):
        return True
    return side in _OF_TIME and not words_of(own, "en") & words_of(said, "en") - words_of(fact.text, "en")


_OF_TIME = frozenset({"before", "after", "start", "until"})
_NO_COST = re.compile(r"\b(?:no|without(?: an?| any)?) (?:extra |further |additional )?(?:charge|cost|fee)s?\b")
_A_NO = cues.compile(
    r"n't\b|\b(?:no|not|never|nobody|none|neither|nor|nothing|without|closed|shut|too late|unable|cannot|gone|kein\w*|nicht|pas|aucun\w*|nada|ningun\w*|não|non|niet|geen)\b"
)


def _sided(text: str, language: str) -> dict[str, list[tuple[str, Fact]]]:
    """Each figure that is told as a line, which side of it is meant, and where."""
    low, found = fold(text), dict[str, list[tuple[str, Fact]]]()
    for fact in facts(text, language):
        side = _SIDES.search(low, max(0, fact.start - 28), fact.start) or _SIDES_BEHIND.match(low, fact.end)
        if fact.kind in _FIGURES and side:
            found.setdefault(fact.value, []).append((side.lastgroup or "", fact))
    return found


_FIGURES = frozenset({"number", "amount", "percent", "duration", "time", "date", "weekday"})
