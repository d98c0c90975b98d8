"""What a thing is made of, and what it is free of: "gluten free" and "contains gluten" are opposites."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.shape import Reading

# "Breakfast free" costs nothing, and "gluten free" holds none: with a space only of what a thing is made of.
_INGREDIENT = "gluten|sugar|nuts?|peanuts?|dairy|lactose|milk|eggs?|soya?|wheat|grain|yeast|fish|shellfish|meat|pork|fat|salt|alcohol|caffeine|fragrance|perfume|scent|parabens?|silicone|sulphates?|sulfates?|latex|nickel|lead|plastic|smoke|pollen|allergens?|additives?|msg"
_FREE_FROM = cues.compile(rf"\b(?P<what>[a-z]{{3,14}}-free|(?:{_INGREDIENT}) free)\b(?! (?:of|for|from)\b)")
_NONE_IN_IT = cues.compile(
    r"\b(?:no|without|free of|free from|(?:not|n't) (?:contain|include|have)(?: any)?) (?P<what>[a-z]{3,14})\b"
)
_IN_IT = cues.compile(
    r"\b(?:contains?|containing|has|have|with|includes?|made (?:of|with)) (?:some |traces of |a bit of )?(?P<what>[a-z]{3,14})\b(?![- ]free)"
)
# "It contains no gluten", "there's no gluten in it": the no itself is of the thing; not "we don't have gluten free bread".
_HOLDS_NONE = cues.compile(
    r"\b(?:contains?|containing|includes?|including) no (?P<what>[a-z]{3,14})\b(?![- ]free)|"
    r"(?:\bnot|n't) (?:contain|include)(?: any)? (?P<without>[a-z]{3,14})\b(?![- ]free)|"
    r"\bno (?P<inside>[a-z]{3,14}) (?:at all )?in (?:it|them|this|that|there)\b"
)
_DENIES = re.compile(r"(?:\bnot |n't )$")


def thing(word: str) -> str:
    """A thing by its name in the singular."""
    return word[:-1] if len(word) > _SINGULAR and word.endswith("s") else word


_SINGULAR = 3  # letters of a word that may lose its "s"


def free_things(plain: str) -> frozenset[str]:
    """What a sentence calls a thing free of."""
    return frozenset(thing(m["what"][: -len("-free")]) for m in _FREE_FROM.finditer(plain))


def holds_none(plain: str, things: frozenset[str]) -> bool:
    """The sentence denies that one of these things is in another."""
    return any(thing(next(filter(None, m.groups()))) in things for m in _HOLDS_NONE.finditer(plain))


def _held(plain: str) -> tuple[dict[str, tuple[int, int]], dict[str, tuple[int, int]]]:
    """What a sentence says a thing is free of and what it says it holds, each with its place."""
    free: dict[str, tuple[int, int]] = {}
    holds: dict[str, tuple[int, int]] = {}
    for pattern, found in ((_FREE_FROM, free), (_NONE_IN_IT, free), (_IN_IT, holds)):
        for m in pattern.finditer(plain):
            if pattern is _NONE_IN_IT or not _DENIES.search(plain, max(0, m.start() - 4), m.start()):
                found.setdefault(thing(m["what"].removesuffix("free").rstrip("- ")), m.span())
    return free, holds


_MAY_HOLD = cues.compile(
    r"\b(?P<what>[a-z]{4,14}) (?:can't|cannot|can never) be (?:ruled out|excluded|avoided)\b|\bcan't (?:rule out|exclude|avoid) (?:any )?(?P<whats>[a-z]{4,14})\b"
)
_STILL_MAY = cues.compile(
    r"\b(?:rul\w+ out|exclud\w+|avoid\w*|may|might|could|can|possib\w+|not certain|no guarantee)\b"
)
_HAS_NO = cues.compile(r"\b(?:no|without|free (?:of|from)|not any|nor)\b(?P<list>[^,;.!?]{3,50})")


def _surely_free(was: Reading, now: Reading) -> Iterator[tuple[int, int, int]]:
    """What cannot be ruled out is told as not there: "traces can't be ruled out" as "no nuts or traces"."""
    things = {thing(m["what"] or m["whats"]) for plain in was.plains for m in _MAY_HOLD.finditer(plain)}
    for number, plain in enumerate(now.plains if things else ()):
        for m in _HAS_NO.finditer(plain):
            if not _STILL_MAY.search(plain) and things & set(map(thing, re.findall(r"[a-z]+", m["list"]))):
                yield number, *m.span()


def contained(was: Reading, now: Reading) -> Iterator[tuple[int, int, int]]:
    """What one is free of, and the other contains: "gluten free" said as "contains gluten", and the other way round."""
    if was.language != "en" or now.language != "en":
        return
    yield from _surely_free(was, now)
    called = frozenset().union(*(free_things(plain) for plain in (*was.plains, *now.plains)))
    if not called:
        return
    drafted, replied = [_held(plain) for plain in was.plains], [_held(plain) for plain in now.plains]
    for one, other in ((0, 1), (1, 0)):
        own = frozenset().union(*(held[one] for held in drafted)) & called
        turned = own - frozenset().union(*(held[other] for held in drafted), *(held[one] for held in replied))
        for number, held in enumerate(replied):
            if now.parts[number].question or " if " in f" {now.plains[number]}":
                continue
            if what := min(turned & held[other].keys(), default=None):
                yield number, *held[other][what]
                return
