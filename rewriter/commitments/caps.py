"""Figures that a draft caps or counts in business days, and whether a reply gives them without: "up to ten days" as "ten days"."""

from __future__ import annotations

from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.segments import Segment
from rewriter.commitments.shape import Freed, Reading

UP_TO = cues.compile(
    r"\bup to\b|\b(?:a|the) ceiling\b|\b(?:outer|upper) limit\b|\bas (?:much|many|high|late) as\b|\bas long as (?=\d|an? |one|two|three|four|five|six)|\bno later than\b|\bat the most\b|\bnot exceeding\b|\bno (?:higher|longer) than\b|\bthe (?:longest|most|latest|furthest|highest)\b|\btops\b|\bat most\b|\bmax(?:imum)?\b|\bno more than\b|\bnot more than\b|\blimited to\b|\bcapped\b|\blimit(?: there| here| then| (?:in|on|at|for|per|to) (?:(?:the|an?|your|our|this|that|each) )?[\w-]+(?: [\w-]+)?)?(?:'s| is| of| stands at)\b|\bor less\b|\bbis zu\b|\bhöchstens\b|\bmaximal\b|jusqu'|\bau (?:plus|maximum)\b|\bmaximum\b|\bhasta\b|\bmáximo\b|\bcomo mucho\b|\baté\b|\bfino a\b|\bal massimo\b|\btot\b|\bmaximaal\b|\bhoogstens\b|\bmost\b"
)
_DAY_UNIT = cues.compile(r"\bdays?\b|\btage?n?\b|\bjours?\b|\bdías?\b|\bdias?\b|\bgiorn[oi]\b|\bdag(?:en)?\b")


def uncapped(now: Reading, segment: Segment, near: list[tuple[int, Segment]]) -> Iterator[Freed]:
    """What the draft gives as a ceiling is told as the figure itself."""
    numbers = {w for w in segment.words if w[:1].isdigit()}
    bare = [(n, s) for n, s in near if numbers & s.words]
    if bare and not any(
        UP_TO.search(now.plains[n])
        or _HOLDS.search(now.plains[n], s.start, s.end)
        or _UNTIL.search(now.plains[n], 0, s.end)
        or "no" in s.marks
        for n, s in bare
    ):
        n, s = bare[0]
        yield Freed(n, s.start, s.end, "limit")


# What a thing takes is its limit: "Basic takes 10,000 rows", and not "it takes ten days".
_HOLDS = cues.compile(
    r"\b(?:takes|allows|holds|fits|accepts|supports|handles|carries|seats|sleeps|stops at|ends at) (?:you )?(?:\d[\d,. ]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?![ -](?:\w+ )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\b)"
)
# "Until seven days before" ends where "up to seven days before" does.
_UNTIL = cues.compile(
    r"\b(?:until|till?|by|within|inside|before|latest|no less than|at least) (?:[\w'-]+ ){0,2}?(?:hours?|days?|weeks?|months?) (?:before|ahead|prior)\b"
)


def all_days(now: Reading, segment: Segment, near: list[tuple[int, Segment]]) -> Iterator[Freed]:
    """What the draft counts in business days is told in days of any kind."""
    numbers = {w for w in segment.words if w.isdigit()}
    bare = [(n, s) for n, s in near if numbers & s.words and _DAY_UNIT.search(now.plains[n])]
    if bare and not any("business" in s.marks for n, _ in bare for s in now.segments[n]):
        n, s = bare[0]
        yield Freed(n, s.start, s.end, "business")
