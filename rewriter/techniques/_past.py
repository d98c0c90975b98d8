"""A verb in the past that is harmless by itself, and what makes it a failure: "put it in the wrong bag", "took weeks"."""

from __future__ import annotations

from rewriter.techniques import _deeds
from rewriter.techniques._predicate import Did


def gone_wrong(at: int, word: str, rest: list[str], sure: bool) -> Did | None:
    """A verb that is harmless by itself, and what makes it a failure."""
    if word in _deeds.HARMLESS_PAST:
        return None
    if word in _deeds.HITS and any(w in _deeds.HIT for w in rest[:5]):
        return Did(at, at + 2, "bad", sure)
    if word == "took" and any(w in ("days", "weeks", "hours", "months", "ages", "forever", "long") for w in rest[:3]):
        return Did(at, at + 3, "bad", False)
    if word == "did":
        return (
            Did(at, at + 2, "bad", sure) if rest[:1] and rest[0] in ("this", "that", "it") and len(rest) < 4 else None
        )
    for number, later in enumerate(rest):
        following = rest[number + 1] if number + 1 < len(rest) else ""
        if later in ("wrong", "incorrect", "faulty") and rest[number - 1 : number] in (
            ["nothing"],
            ["what"],
            ["went"],
            ["anything"],
        ):
            continue
        if later in _deeds.WRONG or (later == "twice" and word not in ("came", "went")):
            return Did(at, at + number + 2, "wrong", sure)
        if later == "later" and rest[number - 1 : number] in (["days"], ["weeks"], ["hours"], ["months"]):
            return Did(at, at + number + 2, "wrong", False)
        if later == "late" and following not in ("fee", "fees", "notice", "payment"):
            return Did(at, at + number + 2, "wrong", sure)
        if following in _deeds.AMISS.get(later, frozenset()) or (later == "without" and following.endswith("ing")):
            if later == "when" and not (set(rest[number + 2 : number + 4]) & _deeds.WHEN_SAID):
                continue
            if later == "without" and any(
                w in ("issue", "issues", "problem", "problems", "delay", "charge", "cost", "fee") for w in rest[number:]
            ):
                continue
            if later in ("out", "half", "not", "a", "two", "next") and not _late_by(later, following, rest[number:]):
                continue
            return Did(at, at + number + 3, "wrong", sure)
    if "more" in rest and "than" in rest[rest.index("more") :]:
        return Did(at, at + 2, "wrong", False)
    if (
        word in _deeds.INFORMED
        and set(rest[:5]) & _deeds.STALE
        and not set(rest[:5]) & {"time", "week", "month", "night", "year"}
    ):
        return Did(at, at + 3, "wrong", False)
    if "as" in rest[:5] and set(rest[rest.index("as") : rest.index("as") + 4]) & _deeds.FILED_AS:
        return Did(at, at + 3, "filed", False)
    return Did(
        at, at + 2, "meddled" if word in _deeds.MEDDLED else "altered" if word in _deeds.ALTERED else "past", False
    )


def _late_by(mark: str, following: str, rest: list[str]) -> bool:
    """Such as "a day late", "half the bolts", "out of date": the small words that need more than their neighbour."""
    if mark in ("a", "two"):
        return rest[2:3] == ["late"]
    if mark == "out":
        return rest[2:3] in (["order"], ["date"], ["sync"])
    return mark in ("half", "not") or following == "door"
