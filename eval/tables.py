"""What several reports count: by origin of a replayed answer, by slice, by grader."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eval.result import CaseResult, GraderScore, Run

ORIGINS = {
    "recorded": "a live endpoint answered",
    "carried": "a language model's answer, carried over by hand",
    "written": "by hand, to try the pipeline; says nothing about a model",
}


@dataclass(slots=True)
class Count:
    """k of N."""

    passed: int = 0
    measured: int = 0

    def add(self, result: CaseResult) -> None:
        """Count one case; what is stale is not measured."""
        self.measured += result.measured
        self.passed += result.verdict == "pass"


def total(results: Sequence[CaseResult]) -> Count:
    """All of them."""
    count = Count()
    for result in results:
        count.add(result)
    return count


def slices_of(result: CaseResult) -> Iterator[tuple[str, str]]:
    """Every slice a case is in: those it names, and the techniques it is about."""
    yield from result.slices.items()
    yield from (("technique", name) for name in result.techniques)


def slices(results: Sequence[CaseResult]) -> dict[tuple[str, str], Count]:
    """K of N for each slice, in order."""
    out: dict[tuple[str, str], Count] = {}
    for result in results:
        for name in slices_of(result):
            out.setdefault(name, Count()).add(result)
    return dict(sorted(out.items()))


@dataclass(frozen=True, slots=True)
class Model:
    """What replayed answers of one origin came to: the model's own reply was used, or only after a mend, or not."""

    origin: str
    cases: int
    stale: int
    passed: int
    first: int  # the first answer was verified as it stood
    mended: int  # used after a repair
    unused: int  # the rules engine's reply or the draft went out


def models(results: Sequence[CaseResult]) -> tuple[Model, ...]:
    """Replayed answers by origin, never mixed."""
    out = []
    for origin in ORIGINS:
        mine = [r for r in results if r.origin == origin]
        fresh = [r for r in mine if r.measured]
        if mine:
            outcomes = [r.outcome for r in fresh]
            out.append(
                Model(
                    origin,
                    cases=len(fresh),
                    stale=len(mine) - len(fresh),
                    passed=sum(r.verdict == "pass" for r in fresh),
                    first=outcomes.count("rewritten") + outcomes.count("unchanged"),
                    mended=outcomes.count("repaired"),
                    unused=len(fresh) - outcomes.count("rewritten") - outcomes.count("unchanged")
                    - outcomes.count("repaired"),
                )
            )  # fmt: skip
    return tuple(out)


def graders(run: Run) -> tuple[GraderScore, ...]:
    """The graders, those without a foil last."""
    return tuple(sorted(run.graders, key=lambda g: g.foils == 0))


def worst_first(results: Sequence[CaseResult]) -> tuple[CaseResult, ...]:
    """What failed first: errors, fails, stale, known failures, passes."""
    order = ("error", "fail", "stale", "known-failure", "pass")
    return tuple(sorted(results, key=lambda r: (order.index(r.verdict), r.engine, r.id)))
