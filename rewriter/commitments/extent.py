"""How much of a thing is granted: half of it is not all of it, and the postage is not the order.

A remedy keeps its name while its extent grows, so that the reading by acts does not see it. What a reply gives back in
full, or of the whole order, is held against every place where our side says how much.
"""

from __future__ import annotations

from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.segments import Segment, words_of
from rewriter.commitments.shape import Freed, Reading
from rewriter.commitments.verbs import REMEDIES
from rewriter.lexicon import CARRIAGE, FEE, NUMBER_WORD, TAX

_MONEY = (REMEDIES - {"cancel", "return", "extend", "upgrade"}) | {"pay", "cost", "cover"}
_PART = cues.compile(
    r"\b(?:half|halve\w*|(?:a|one|two) (?:third|quarter|fifth|tenth)s?|part|partly|partial(?:ly)?|some of|a (?:share|portion|percentage)|most of|(?<!100)(?<!100 )\d{1,2} ?(?:%|percent))(?![\w-])"
)
_WHOLE = cues.compile(
    r"\b(?:in full|full(?:y)?|entire(?:ly)?|whole|complete(?:ly)?|all (?:of (?:it|your|the)|your|the)|every ?(?:thing|penny|cent)|total)\b|\b100 ?(?:%|percent)"
)
# What is charged on top of the thing itself.
_ON_TOP = (
    rf"{CARRIAGE}|{TAX}|{FEE}|handling|courier|(?:booking|service|delivery|cleaning|late|cancellation|admin\w*|set-?up|processing|card|parking|resort|baggage|activation|"
    r"transaction|handling) (?:fee|charge|cost|part)s?|surcharges?|deposit|tip|insurance|add-?ons?|extras?"
)
_FEE = cues.compile(rf"\b(?:{_ON_TOP})\b")
_THING = cues.compile(
    r"\b(?:the|your|this|that|whole|entire|full) (?:\w+ )?(?:order|purchase|booking|price|item|product|trip|ticket|fare|stay|meal|food|bill|amount|money|payment|subscription|flight|room|jacket|shoes|dress|course|class)s?\b(?! (?:fee|charge|cost)s?\b)|\b(?:your|the) money\b|\bmoney back\b"
)
_NOT_SAID = frozenset({"no", "asks", "feels", "less"})


def widened(was: Reading, now: Reading, sources: tuple[Reading, ...], known: frozenset[str]) -> Iterator[Freed]:
    """Where the reply gives all of what our side gives a part of, or the thing itself where it gives what was charged on top."""
    if was.language != "en" or now.language != "en":
        return
    told = [
        (s.words & _MONEY, source.plains[n][s.start : s.end])
        for source in sources
        for n, s in source.stretches
        if s.words & _MONEY and not s.marks & {"asks", "feels"}
    ]
    if not told:
        return
    for number, s in now.stretches:
        acts = s.words & _MONEY
        if not acts or s.marks & _NOT_SAID or now.raws[number].strip() in known:
            continue
        piece = now.plains[number][s.start : s.end]
        same = [text for own, text in told if own & acts]
        if _all_of_a_part(piece, same) or (_the_thing(piece, now, number) and _fees_only(same, s)):
            yield Freed(number, s.start, s.end, "limit")
            return


def _all_of_a_part(piece: str, same: list[str]) -> bool:
    """All of it, where every word of how much is of a part."""
    return (
        _WHOLE.search(piece) is not None
        and not _PART.search(piece)
        and any(map(_PART.search, same))
        and not any(map(_WHOLE.search, same))
    )


def _the_thing(piece: str, now: Reading, number: int) -> bool:
    """The thing itself is named, and what was charged on top of it nowhere near."""
    near = " ".join(now.plains[max(0, number - 1) : number + 2])
    return _THING.search(piece) is not None and not _FEE.search(near)


def _fees_only(same: list[str], reply: Segment) -> bool:
    """Our side speaks of what was charged on top wherever it speaks of this, and of no sum that the reply names."""
    return (
        bool(same)
        and all(_FEE.search(text) and not _THING.search(text) for text in same)
        and not any(w[:1].isdigit() and w in text for w in reply.words for text in same)
    )


# "Inside the EU", "within the city limits": where it holds; "within an hour" is when.
_WHERE = cues.compile(
    rf"\b(?:inside|within) (?:the |our )?(?P<where>(?!(?:an?|next|{NUMBER_WORD}|hours?|days?|weeks?|months?|years?|minutes?|period|term|time|deadline|window|limit|first|last|same|warranty|reason|it|that|this)\b)[a-z]+(?: (?:limits?|zone|area|walls|[a-z]+land|union|kingdom|states))?)\b(?! (?:days?|hours?|weeks?|months?|years?|minutes?)\b)"
)


def anywhere(
    piece: str, words: frozenset[str], now: Reading, near: list[tuple[int, Segment]]
) -> list[tuple[int, Segment]]:
    """The stretches that say most of what the draft grants only somewhere, where the reply says nowhere where it holds."""
    only_there = _WHERE.search(piece)
    where = words_of(only_there["where"], "en") if only_there else frozenset()
    if not where or any(where & s.words for _, s in now.stretches) or any(map(_WHERE.search, now.plains)):
        return []
    most = max(len(words & s.words) for _, s in near)
    return [(n, s) for n, s in near if len(words & s.words) == most]
