"""The graders are examined before they examine: goldens that all must accept, foils that one must catch."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from eval.case import GRADERS
from eval.graders import Graded


@dataclass(slots=True)
class Score:
    """One grader: foils it caught of those meant for it, goldens it refused of all."""

    name: str
    caught: int = 0
    foils: int = 0
    refused: int = 0
    goldens: int = 0


@dataclass(frozen=True, slots=True)
class Examination:
    """How the graders did; `faults` say which golden was refused or which foil slipped through, and where."""

    scores: tuple[Score, ...]
    faults: tuple[str, ...]


def examine(graded: Iterable[Graded]) -> Examination:
    """Try every grader on every golden, and on the foils that are meant for it."""
    scores = {name: Score(name) for name in GRADERS}
    faults: list[str] = []
    goldens = 0
    for one in graded:
        case = one.case
        goldens += 1
        refused = {o.grader: o.message for o in reversed(one.objections(case.golden))}
        for name, why in refused.items():
            scores[name].refused += 1
            faults.append(f"{case.where}: the golden of {case.id} is refused by {name}: {why}")
        for number, foil in enumerate(case.foils, 1):
            if not one.asks(foil.caught_by):
                continue
            caught = any(o.grader == foil.caught_by for o in one.objections(foil.reply))
            scores[foil.caught_by].foils += 1
            scores[foil.caught_by].caught += caught
            if not caught:
                faults.append(f"{case.where}: foil {number} of {case.id} slipped past {foil.caught_by}: “{foil.reply}”")
    for score in scores.values():
        score.goldens = goldens
    return Examination(tuple(scores.values()), tuple(faults))
