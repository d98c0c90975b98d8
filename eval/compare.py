"""Two runs side by side, paired by case: which is better, and may it be chance?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from eval import result
from eval.errors import CaseError, Unmeasured
from eval.harness import Plan, run
from eval.lineup import ENGINES
from eval.result import CaseResult, Run
from eval.stats import mcnemar
from eval.tables import slices_of

ALPHA = 0.05  # a split less likely than this is not put down to chance


@dataclass(frozen=True, slots=True)
class Side:
    """One run: its name as it was asked for, and its cases by id."""

    name: str
    of: str  # engine and policy
    cases: dict[str, CaseResult]
    engine: str


@dataclass(slots=True)
class Pairs:
    """Cases that both sides measured."""

    both: int = 0
    neither: int = 0
    only_a: int = 0
    only_b: int = 0

    def add(self, a: CaseResult, b: CaseResult) -> None:
        """Count one case."""
        match (a.verdict == "pass", b.verdict == "pass"):
            case True, True:
                self.both += 1
            case True, False:
                self.only_a += 1
            case False, True:
                self.only_b += 1
            case _:
                self.neither += 1

    @property
    def total(self) -> int:
        """How many pairs there are."""
        return self.both + self.neither + self.only_a + self.only_b

    @property
    def a(self) -> int:
        """Cases that pass on the first side."""
        return self.both + self.only_a

    @property
    def b(self) -> int:
        """Cases that pass on the second side."""
        return self.both + self.only_b

    @property
    def p(self) -> float:
        """The exact McNemar p of this split."""
        return mcnemar(self.only_a, self.only_b)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of each case from the first side to the second."""

    a: Side
    b: Side
    pairs: Pairs
    slices: dict[tuple[str, str], Pairs]
    worse: tuple[tuple[CaseResult, CaseResult], ...]
    better: tuple[tuple[CaseResult, CaseResult], ...]
    vanished: tuple[str, ...]
    arrived: tuple[str, ...]
    unmeasured: tuple[str, ...]

    @property
    def falls(self) -> bool:
        """A case that passed does not any more, or is gone; two engines need not answer the same cases."""
        return bool(self.worse) or (bool(self.vanished) and self.a.engine == self.b.engine)

    @property
    def line(self) -> str:
        """The verdict in a sentence."""
        told = [f"{len(self.worse)} worse, {len(self.better)} better of {self.pairs.total}"]
        if self.vanished and self.a.engine == self.b.engine:
            told.append(f"{len(self.vanished)} VANISHED ({', '.join(self.vanished[:3])})")
        told.append(f"exact McNemar p = {self.pairs.p:.3f}, {self._chance()}")
        return f"{'FALLS' if self.falls else 'HOLDS'}: {'; '.join(told)}"

    def _chance(self) -> str:
        if self.pairs.only_a == self.pairs.only_b:
            return "no difference"
        if self.pairs.p >= ALPHA:
            return "which may be chance"
        return f"{'B' if self.pairs.only_b > self.pairs.only_a else 'A'} is better, and not by chance"


def compare(a: Side, b: Side) -> Comparison:
    """Pair the cases of two sides. Raises Unmeasured when no case was measured on both."""
    pairs = Pairs()
    by_slice: dict[tuple[str, str], Pairs] = {}
    worse: list[tuple[CaseResult, CaseResult]] = []
    better: list[tuple[CaseResult, CaseResult]] = []
    shared = [name for name in a.cases if name in b.cases]
    measured = [name for name in shared if a.cases[name].measured and b.cases[name].measured]
    if not measured:
        raise Unmeasured(f"{a.name} and {b.name} have no case in common that both measured")
    for name in measured:
        one, two = a.cases[name], b.cases[name]
        pairs.add(one, two)
        for key in slices_of(two):
            by_slice.setdefault(key, Pairs()).add(one, two)
        if one.verdict == "pass" != two.verdict:
            worse.append((one, two))
        elif two.verdict == "pass" != one.verdict:
            better.append((one, two))
    return Comparison(
        a=a,
        b=b,
        pairs=pairs,
        slices=dict(sorted(by_slice.items())),
        worse=tuple(worse),
        better=tuple(better),
        vanished=tuple(name for name in a.cases if name not in b.cases),
        arrived=tuple(name for name in b.cases if name not in a.cases),
        unmeasured=tuple(name for name in shared if name not in measured),
    )


def sides(names: Sequence[str], plan: Plan) -> tuple[Side, Side]:
    """Each of two names as a side: a run's file, an engine (rules, replay, openai), or a policy NAME@VERSION."""
    first, second = (_side(name, plan) for name in names)
    return first, second


def _side(name: str, plan: Plan) -> Side:
    if name in ENGINES:
        made = run(replace(plan, names=(name,)))
    elif "@" in name and not Path(name).exists():
        made = run(replace(plan, policy=name))
    elif Path(name).suffix or Path(name).exists():
        made = result.read(Path(name))
    else:
        raise CaseError(
            f"{name}: neither a run's file, nor an engine ({', '.join(ENGINES)}), nor a policy NAME@VERSION"
        )
    return side(name, made)


def side(name: str, made: Run) -> Side:
    """A run as one side; of a run of several engines each case counts under its engine's name."""
    several = len(made.engines) > 1
    cases = {f"{c.engine}/{c.id}" if several else c.id: c for c in made.cases}
    return Side(name, f"{made.engine}, {made.policy.name}@{made.policy.version}", cases, made.engine)
