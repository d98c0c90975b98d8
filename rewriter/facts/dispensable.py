"""Whether a fact may go with the fault that it stands in: nobody can use it there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rewriter import cues
from rewriter.facts import Fact, facts, fold, same
from rewriter.facts.idle import NEVER, TERM, bare_hour, clause

_CERTAIN = frozenset({"99", "99.9", "100", "110", "200", "1000"})  # percentages of a promise


_FAULTS = frozenset({"heated-wording", "blame-shifting", "excuse"})


_USABLE = cues.compile(
    r"\b(?:within|by|until|till|before|deadline|window|valid|expire[sd]?|polic(?:y|ies)|returns?|refunds?|warranty|guarantee|deliver(?:y|ed|s)?|"
    r"arriv\w+|ships?|open|opens|close|closes|opening|appointment|booked|slot|up to|limit|minimum|maximum|max|at least|allowed|entitled|"
    r"you (?:have|get|can|need|must|may)|please|per|due|contact|call|from)\b"
)


_PAST = cues.compile(
    r"\b(?:ago|already|last|since|yesterday|told|said|explained|wrote|sent you|times|late|for the|as i)\b"
)


_DID = re.compile(  # what somebody did then, and nothing that is or will be so
    r"^(?!.*(?:'ll\b|\bwill\b|\bis\b|\bare\b|'re\b|\bcan\b|\bgoing\b)).*\b(?:\w{2,}ed|had|gave|went|came|was|were|wasn't|weren't|been|done|did|didn't|put|took|made|got|lost|forgot|spoke|left|broke|sat)\b",
    re.DOTALL,
)

_FIGURE = re.compile(r"\d")  # a date of the calendar may be what they came to ask


def excusable(
    fact: Fact, draft: str, spans: Sequence[tuple[int, int, str]], language: str = "en", customer: str = ""
) -> bool:
    """Whether a lost fact may go: each of its places in the draft lies in a fault, and the customer cannot use it.

    `spans` are (start, end, technique) of the draft's findings. In an overpromise it is the time and the
    certainty that may go; in heated words, blame and excuses what is no deadline, sum, id or way to reach us,
    and how long the customer has waited, where that is made small ("it's only 4 days") and they tell no other time.
    """
    places = [f for f in facts(draft, language) if same(f, fact)] or [fact]
    told = [f for f in facts(customer, language) if f.kind == "duration"]
    waited = any(same(f, fact) for f in told)
    unsaid = fact.kind == "duration" and not told
    return all(
        any(
            a <= f.start and f.end <= b and (_idle(f, draft, name) or _made_small(f, draft, name, waited, unsaid))
            for a, b, name in spans
        )
        for f in places
    )


_DOUBTED = cues.compile(
    r"\b(?:hard to believe|doubt|unlikely|can't have|couldn't have|surely|sure (?:it|that)|really)\b"
)


_SMALL = cues.compile(r"\b(?:only|just|merely|barely|a mere|hardly)(?: been)?(?: about| some)? $")


_TO_COME = cues.compile(r"\b(?:until|till|left|to go|more|will|wait)\b|'ll\b")


def _made_small(fact: Fact, draft: str, technique: str, waited: bool, unsaid: bool) -> bool:
    """It is told as being little, or doubted, in words that go at the customer: what they have told, or a time that is over."""
    if technique != "heated-wording":
        return False
    before = fold(draft[max(0, fact.start - 40) : fact.start])
    over = unsaid and not _TO_COME.search(clause(draft, fact))
    return bool((waited or over) and _SMALL.search(before)) or bool(waited and _DOUBTED.search(before))


def _idle(fact: Fact, draft: str, technique: str) -> bool:
    """The customer cannot use this fact where it stands."""
    if technique == "overpromise":
        return (
            (fact.kind in TERM and not bare_hour(fact))
            or (fact.kind == "percent" and fact.value in _CERTAIN)
            or (fact.kind == "number" and "%" in draft[fact.end : fact.end + 2])
        )
    if technique not in _FAULTS or fact.kind in NEVER:
        return False
    if fact.kind in ("name", "quote"):
        return True
    around = clause(draft, fact)
    if fact.kind in TERM and technique != "excuse":
        return (
            _PAST.search(around) is not None
            or (_DID.search(around) is not None and not _FIGURE.search(draft, fact.start, fact.end))
        ) and re.search(r"\b(?:by|until|within|before|deadline|window)\b", around) is None
    return _USABLE.search(around) is None
