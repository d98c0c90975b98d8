"""An order not to do a thing, said as leave to do a little of it: "don't use it" is not "use it less"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from rewriter import cues
from rewriter.commitments.shape import Reading

_FORBIDS = cues.compile(
    r"(?:^\W*|[.!?;:,–] |\b(?:and|but|so|then) )(?:(?:please|just|now|until then|meanwhile),? )*(?:don't|never|stop)(?: ever| try to| attempt to| even)? (?P<act>[a-z]{2,14}?)(?:ing)?\b"
)
_NO_ACT = frozenset(
    "worry panic hesitate forget be have do need know want think get feel mind let see expect miss wait".split()  # noqa: SIM905
)
_A_LITTLE = cues.compile(
    r"\bless\b(?! than)|\b(?:sparingly|carefully|gently|with care|as little as|as few|in moderation|now and then)\b|\bonly (?:\w+ ){0,3}?(?:if|when) you (?:must|have to|really|need)\b|\btoo (?:much|often|long|far|hard|many)\b|\ba (?:little|bit)\b"
)
_TOO_MUCH = re.compile(r"\btoo (?:much|often|long|far|hard|many)\b")
_REACH = 60  # characters between the act and how much of it


def let_off(was: Reading, now: Reading) -> Iterator[tuple[int, int, int]]:
    """Sentence, start and end of each stretch of the reply that allows some of what the draft tells them not to do."""
    if was.language != "en":
        return
    for plain in was.plains:
        for order in _FORBIDS.finditer(plain):
            act = order["act"].removesuffix("e")
            if len(act) < 2 or order["act"] in _NO_ACT or _A_LITTLE.search(plain, order.end(), order.end() + _REACH):
                continue
            yield from _some_of(act, now)


@lru_cache(maxsize=64)
def _read_as(act: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The act in any form, and the same denied."""
    does = rf"(?<![\w'-]){re.escape(act)}(?:e|es|s|ing|ed|[a-z]ing)?(?![\w'-])"
    denied = rf"\b(?:don't|never|stop|avoid|not|without|refrain from)\b[^.;!?]{{0,24}}?{does}"
    return re.compile(does), re.compile(denied)


def _some_of(act: str, now: Reading) -> Iterator[tuple[int, int, int]]:
    does, denied = _read_as(act)
    told = [(n, m, p) for n, p in enumerate(now.plains) for m in [does.search(p)] if m]
    if any(denied.search(p) and not _TOO_MUCH.search(p) for _, _, p in told):
        return
    for n, m, p in told:
        much = _A_LITTLE.search(p, max(0, m.start() - _REACH), m.end() + _REACH)
        if much and not re.search(r"[.;!?]", p[min(m.end(), much.end()) : max(m.start(), much.start())]):
            yield n, min(m.start(), much.start()), max(m.end(), much.end())
