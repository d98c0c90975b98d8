"""What records tell a coach: which faults, how often, what became of the replies, and whether it gets better."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from math import sqrt
from typing import Any, Literal

from rewriter.stores import Tallies, Tally

Interval = Literal["day", "week"]
OUTCOMES = ("unchanged", "rewritten", "repaired", "fallback", "draft_kept")
VERDICTS = ("accepted", "edited", "rejected")


def wilson(hits: int, total: int) -> tuple[float, float]:
    """The 95 % interval of a share: what a handful of cases can tell, and no more."""
    if not total:
        return 0.0, 1.0
    z, share = 1.959964, hits / total
    middle = share + z * z / (2 * total)
    spread = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return max(0.0, (middle - spread) / (1 + z * z / total)), min(1.0, (middle + spread) / (1 + z * z / total))


def rows(tallies: Tallies, interval: Interval) -> list[dict[str, Any]]:
    """One row for each interval and group in which there was anything, in the order of time and then of name."""
    merged: defaultdict[tuple[date, str | None], Tally] = defaultdict(Tally)
    for (day, group), tally in tallies.items():
        start = day - timedelta(days=day.weekday()) if interval == "week" else day
        merged[start, group] += tally
    return [
        {"start": start.isoformat(), "group": group, **counts(merged[start, group])}
        for start, group in sorted(merged, key=lambda place: (place[0], place[1] or ""))
    ]


def counts(tally: Tally) -> dict[str, Any]:
    """The counts of some rewrites, and the rates that follow from them."""
    judged = sum(tally.feedback.values())
    rates = {
        "faulty": _rate(tally.faulty, tally.rewrites),
        "draft_kept": _rate(tally.outcomes["draft_kept"], tally.rewrites),
        **{verdict: _rate(tally.feedback[verdict], judged) for verdict in VERDICTS},
    }
    return {
        "rewrites": tally.rewrites,
        "faulty": tally.faulty,
        "outcomes": _all(tally.outcomes, OUTCOMES),
        "findings": dict(sorted(tally.findings.items(), key=lambda item: (-item[1], item[0]))),
        "feedback": _all(tally.feedback, VERDICTS),
        "rates": rates,
    }


def _all(found: Mapping[str, int], names: tuple[str, ...]) -> dict[str, int]:
    return {name: found.get(name, 0) for name in names}


def _rate(hits: int, total: int) -> dict[str, Any] | None:
    """A share with what it was counted from; None when there was nothing to count."""
    if not total:
        return None
    low, high = wilson(hits, total)
    return {"rate": round(hits / total, 4), "count": hits, "of": total, "low": round(low, 4), "high": round(high, 4)}
