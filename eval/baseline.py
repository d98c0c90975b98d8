"""The baseline: what each case did when somebody last said "so be it", committed, and moved only by `bless`."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from fnmatch import fnmatch
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from eval.errors import CaseError
from eval.result import Before, CaseResult, Gone, Move

BASELINES = Path(__file__).parent / "baselines"
_RANK = {"pass": 3, "known-failure": 2, "fail": 1, "error": 0}
SHORTEST_REASON = 10  # characters


class Blessing(BaseModel):
    """One time the baseline was moved, and why."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    on: str
    reason: str
    moved: dict[str, int] = {}


class Baseline(BaseModel):
    """Of one engine under one policy, whatever its version: what each case did."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    policy: str
    engine: str
    blessed: tuple[Blessing, ...] = ()
    cases: dict[str, Before] = {}


def load(policy: str, engine: str, folder: Path = BASELINES) -> Baseline:
    """The baseline of a policy and an engine; one that does not exist yet is empty. Raises CaseError."""
    path = folder / policy / f"{engine}.json"
    if not path.exists():
        return Baseline(policy=policy, engine=engine)
    try:
        return Baseline.model_validate_json(path.read_text("utf-8"))
    except (ValidationError, UnicodeDecodeError):
        raise CaseError(f"{folder.name}/{policy}/{path.name}: no baseline; put it back from version control") from None


def compare(
    baseline: Baseline, results: Sequence[CaseResult], pattern: str = "*"
) -> tuple[tuple[CaseResult, ...], tuple[Gone, ...]]:
    """The results, each with how it moved, and the cases of the baseline that match the pattern and are not there."""
    moved = tuple(
        r.model_copy(update={"move": _move(before, r), "before": before})
        for r in results
        for before in [baseline.cases.get(r.id)]
    )
    there = {r.id for r in results}
    gone = tuple(
        Gone(id=name, engine=baseline.engine) for name in baseline.cases if name not in there and fnmatch(name, pattern)
    )
    return moved, gone


def _move(before: Before | None, now: CaseResult) -> Move:
    if not now.measured:
        return "STALE"
    if before is None:
        return "ARRIVED" if now.verdict == "pass" else "ARRIVED-FAILING"
    was, is_now = _RANK[before.verdict], _RANK[now.verdict]
    if is_now < was:
        return "REGRESSED"
    if now.verdict == "pass" and is_now > was:
        return "FIXED"
    return "SAME" if (is_now, now.outcome, now.reply) == (was, before.outcome, before.reply) else "CHANGED"


def bless(
    baseline: Baseline, results: Iterable[CaseResult], gone: Iterable[Gone], reason: str, folder: Path = BASELINES
) -> Counter[str]:
    """Write what the cases do now; returns how many moved, and how. What was not measured keeps its line."""
    if len(reason.strip()) < SHORTEST_REASON:
        raise CaseError(f"a blessing needs its reason: --reason with at least {SHORTEST_REASON} characters")
    cases = dict(baseline.cases)
    moved: Counter[str] = Counter()
    for result in results:
        if result.verdict == "error":
            raise CaseError(f"{result.id}: an error is not blessed; mend it first ({result.reasons[0].message})")
        if not result.measured:
            continue
        if result.move != "SAME":
            moved[result.move] += 1
        cases[result.id] = Before(verdict=result.verdict, outcome=result.outcome, reply=result.reply)
    for one in gone:
        moved["VANISHED"] += 1
        del cases[one.id]
    today = datetime.now(UTC).date().isoformat()
    note = Blessing(on=today, reason=" ".join(reason.split()), moved=dict(sorted(moved.items())))
    made = baseline.model_copy(
        update={"blessed": (*baseline.blessed, note)[-20:], "cases": dict(sorted(cases.items()))}
    )
    path = folder / baseline.policy / f"{baseline.engine}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(made.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n", "utf-8")
    return moved
