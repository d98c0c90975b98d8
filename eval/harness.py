"""One run from case files to a verdict: load, examine the graders, measure, compare with the baseline, conclude."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from fnmatch import fnmatch
from pathlib import Path
from time import perf_counter

import rewriter
from eval import baseline, cassette
from eval.case import CASES, Case, load
from eval.errors import Refused, Unmeasured
from eval.examine import Examination, examine
from eval.graders import Graded, ready
from eval.lineup import Lineup, lineup
from eval.result import FALLS, CaseResult, Gone, GraderScore, PolicyRef, RewriterRef, Run
from eval.run import measure
from eval.stats import share
from rewriter.bootstrap import prompts_folder
from rewriter.engines import Engine
from rewriter.policy import Policies, Policy
from rewriter.service import rules_digest
from rewriter.settings import Settings

HOLDS, FALLEN, REFUSED, UNMEASURED = 0, 1, 2, 3
FRESH = 20  # cassettes that a replay of everything must have to say something
SERVING = "deescalation@stable"
_WORDS = {HOLDS: "HOLDS", FALLEN: "FALLS", UNMEASURED: "NOT MEASURED"}

Progress = Callable[[int, int], None]  # done, of


@dataclass(frozen=True)
class Plan:
    """What is to be run. The folders are the committed ones; `engines` hands in engines in place of the usual."""

    names: Sequence[str] = ("rules",)
    policy: str = SERVING
    pattern: str = "*"
    cases: Path = CASES
    cassettes: Path = cassette.CASSETTES
    baselines: Path = baseline.BASELINES
    engines: Mapping[str, Sequence[Engine]] = field(default_factory=dict)

    def chosen(self) -> tuple[Case, ...]:
        """The cases whose id matches. Raises CaseError, Unmeasured."""
        cases = tuple(c for c in load(self.cases) if fnmatch(c.id, self.pattern))
        if not cases:
            raise Unmeasured(f"no case matches {self.pattern!r}; `--case` takes an id or a pattern such as 'blunt-*'")
        return cases

    def lineup(self, name: str) -> Lineup:
        """Who answers under an engine's name."""
        return Lineup(name, self.engines[name]) if name in self.engines else lineup(name, self.cassettes)


def policies() -> Policies:
    """The policies that the product would serve here: REWRITER_PROMPTS_DIR, else ./prompts."""
    return Policies.from_folder(prompts_folder(Settings.load()))


def examined(plan: Plan, policy: Policy) -> tuple[tuple[Graded, ...], Examination]:
    """The cases made ready, once their graders have shown that they bite. Raises Refused."""
    graded = tuple(ready(case, policy) for case in plan.chosen())
    examination = examine(graded)
    if examination.faults:
        raise Refused(examination.faults)
    return graded, examination


def run(
    plan: Plan, progress: Callable[[], AbstractContextManager[Progress]] = lambda: nullcontext(lambda done, of: None)
) -> Run:
    """Measure what the plan names. Raises CaseError (bad files), Refused, Unmeasured, and what a policy raises."""
    started, clock = datetime.now(UTC), perf_counter()
    policy = policies().resolve(plan.policy)
    graded, examination = examined(plan, policy)
    lineups = [plan.lineup(name) for name in plan.names]
    total, done = sum(line.has(g.case) for line in lineups for g in graded), 0
    cases: list[CaseResult] = []
    vanished: list[Gone] = []
    with progress() as bar:

        def step() -> None:
            nonlocal done
            done += 1
            bar(done, total)

        for line in lineups:
            results = asyncio.run(measure(graded, line, step))
            moved, gone = baseline.compare(baseline.load(policy.name, line.name, plan.baselines), results, plan.pattern)
            cases += moved
            vanished += gone
    orphans = _orphans(plan, lineups)
    exit_code, line_ = conclude(plan, cases, vanished, orphans, lineups)
    return Run(
        policy=PolicyRef(name=policy.name, version=policy.version, digest=policy.digest),
        rewriter=RewriterRef(version=rewriter.__version__, rules=rules_digest()),
        engine=", ".join(plan.names),
        engines=tuple(plan.names),
        started=started.isoformat(timespec="seconds"),
        seconds=round(perf_counter() - clock, 3),
        exit=exit_code,
        line=line_,
        graders=tuple(
            GraderScore(name=s.name, caught=s.caught, foils=s.foils, refused=s.refused, goldens=s.goldens)
            for s in examination.scores
        ),
        vanished=tuple(vanished),
        orphans=orphans,
        cases=tuple(cases),
    )


def _orphans(plan: Plan, lineups: Sequence[Lineup]) -> tuple[str, ...]:
    """Cassettes of cases that are no more."""
    names = [name for line in lineups for name in line.cassettes if fnmatch(name, plan.pattern)]
    there = {case.id for case in load(plan.cases)} if names else set()
    return tuple(name for name in names if name not in there)


def conclude(
    plan: Plan,
    cases: Sequence[CaseResult],
    vanished: Sequence[Gone],
    orphans: Sequence[str],
    lineups: Sequence[Lineup],
) -> tuple[int, str]:
    """The exit code and the line that says why."""
    code, why = HOLDS, []
    for move in FALLS:
        ids = [c.id for c in cases if c.move == move] if move != "VANISHED" else [g.id for g in vanished]
        if ids:
            code = FALLEN
            why.append(f"{len(ids)} {move} ({_some(ids)})")
    if orphans:
        code = FALLEN
        why.append(f"{len(orphans)} ORPHANED cassettes ({_some(orphans)})")
    for line in lineups:
        if line.name == "replay":
            mine = [c for c in cases if c.engine == "replay"]
            fresh = sum(c.measured for c in mine)
            wanted = FRESH if plan.pattern == "*" else min(FRESH, len(mine)) or 1
            if fresh < wanted:
                code = code or UNMEASURED
                why.append(f"{fresh} fresh cassettes, {wanted} wanted")
    stale = sum(not c.measured for c in cases)
    if stale:
        why.append(f"{stale} STALE")
    counts = [f"{line.name} {_passed(cases, line.name)}" for line in lineups]
    return code, f"{_WORDS[code]}: {'; '.join([*why, *counts])}"


def _passed(cases: Sequence[CaseResult], engine: str) -> str:
    measured = [c for c in cases if c.engine == engine and c.measured]
    return f"{share(sum(c.verdict == 'pass' for c in measured), len(measured))} pass"


def _some(ids: Sequence[str]) -> str:
    return ", ".join(ids[:3]) + (f" and {len(ids) - 3} more" if len(ids) > 3 else "")
