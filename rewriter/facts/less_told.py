"""Facts of which a reply tells less: a sum without its period or what comes on top, a day without its part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from rewriter import cues
from rewriter.facts import Fact, facts, fold, missing, parts_of_day, states
from rewriter.facts.idle import clause, serves_nobody
from rewriter.facts.rates import named, rates
from rewriter.lexicon import CARRIAGE, FEE, TAX

_MORE_TO_PAY = {"tax": TAX, "carriage": CARRIAGE, "fees": FEE}
_BESIDES = r"(?:plus|excluding|exclud\w+|exclusive of|excl\.?|ex\.?|not includ\w+|n't includ\w+|net of|before|without|adds?|\+)"
_ON_TOP = cues.compile(
    rf" ?,? ?{_BESIDES} ?(?:{'|'.join(rf'(?P<{name}>{words})' for name, words in _MORE_TO_PAY.items())})\b"
)
# That it comes on top, said of the very thing: "plus the VAT", "postage is added"; not "just as before".
_STILL_ON_TOP = {
    name: cues.compile(
        rf"(?:{_BESIDES}|\b(?:and|then|with)) ?(?:any |the |then |also |local )*(?:{words})\b(?! (?:is |are )?(?:included|free))|"
        rf"\b(?:{words})\b(?:(?! (?:is |are )?(?:included|free)\b)[^.;!?]){{0,40}}?\b(?:on top|added?|adds|extra|additional(?:ly)?|excluded|separate(?:ly)?|comes? to (?:it|that))\b|\b(?:{words}) (?:is|are)(?:n't| not) included"
    )
    for name, words in _MORE_TO_PAY.items()
}


# "From £120": the least that it costs; "from £61 to £68" is a change.
_LOWEST = cues.compile(r"(?<![a-z])(?:from|starts at|starting at|at least|minimum) $")
_UP_FROM = re.compile(r" (?:to|back|off|on|in|for|towards|each)\b| ?[–-] ?")
_AND_UP = cues.compile(
    r"\b(?:from|start\w*|at least|minimum|min|upwards|and up|or more|lowest|cheapest|least|more than|over|above|plus)\b"
)


def less_told(draft: str, reply: str, customer: str, given: Sequence[Fact]) -> Iterator[Fact]:
    """Sums that the reply tells without what they are for, or what comes on top: "£5 a day", "£20 plus VAT"."""
    stated = facts(draft)
    low = fold(draft)
    sums = [(fact, period) for fact, period in rates(draft, stated) if fact.kind == "amount"]
    untold = {period for _, period in sums if not named(period, reply) and not named(period, customer)}
    unsaid = frozenset(missing((fact for fact, _ in sums), given))
    yield from (fact for fact, period in sums if period in untold and fact not in unsaid)
    for fact in stated:
        if fact.kind == "amount" and (lowest := _LOWEST.search(low, max(0, fact.start - 16), fact.start)):
            said = [f for f in given if f.value == fact.value]
            if (
                said
                and not _UP_FROM.match(low, fact.end)
                and not any(_AND_UP.search(_hereabouts(reply, f)) for f in said)
            ):
                start = lowest.start()
                yield Fact("amount", fact.value, start, fact.end, draft[start : fact.end])
    judged: set[tuple[str, str]] = set()
    for fact in stated:
        if fact.kind != "amount" or not (more := _ON_TOP.match(low, fact.end)):
            continue
        kind = more.lastgroup or "fees"
        if (fact.value, kind) not in judged:
            judged.add((fact.value, kind))
            said = [f for f in given if f.value == fact.value] or [f for f in given if states(f, fact)]
            if not any(_STILL_ON_TOP[kind].search(around) for around in {_hereabouts(reply, f) for f in said}):
                yield fact


def _hereabouts(text: str, fact: Fact) -> str:
    """The sentence of a fact and the next: "It's £20. VAT comes on top."."""
    low = fold(text)
    left = max(low.rfind(c, 0, fact.start) for c in ".!?\n") + 1
    ends = [m.start() for m in islice(_FULL_STOP.finditer(low, fact.end), 2)]
    return low[left : ends[-1] if len(ends) == 2 else len(low)]


_FULL_STOP = re.compile(r"[.!?](?=\s)|\n")


def parts_lost(draft: str, reply: str, given: Sequence[Fact]) -> Iterator[Fact]:
    """The part of a day on which something is to happen, where the reply names no more than the day."""
    low = ""
    for part in parts_of_day.told(draft):
        low = low or fold(reply)
        fact = Fact("time", part.name, part.start, part.end, draft[part.start : part.end])
        day = [f for f in facts(draft) if f.start <= part.at < f.end]
        if not day or not any(states(f, day[0]) for f in given) or not _TO_COME.search(clause(draft, fact)):
            continue
        if parts_of_day.named(part.name, (reply,), given) or parts_of_day.meant(part.name, low):
            continue
        if not serves_nobody(fact, draft):
            yield fact


_TO_COME = cues.compile(
    r"\b(?:will|'ll|ll|can|please|come|comes|coming|call|ring|visit|bring|open|opens|close|closes|deliver\w*|arriv\w+|ready|slot|slots|appointment|"
    r"booked|book|be there|by|until|till|from|pick|collect|starts?|earliest|next|due|back)\b"
)
