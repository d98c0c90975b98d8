"""Grading: the harness examines its graders with goldens and foils first, then the engine's replies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from time import perf_counter

from eval.case import Case
from rewriter.engines import Engine
from rewriter.pipeline import rewrite
from rewriter.policy import Policy
from rewriter.verification import judge, located, verify


@dataclass(frozen=True, slots=True)
class Result:
    """One case, judged: `verdict` is pass, fail, known-failure or error; `reasons` say why it is no pass."""

    id: str
    verdict: str
    reasons: tuple[str, ...]
    outcome: str = ""
    reply: str = ""
    ms: float = 0.0
    slices: dict[str, str] = field(default_factory=dict)


def examine(cases: Sequence[Case], policy: Policy) -> tuple[str, ...]:
    """What is wrong with the graders: a golden they refuse, or a foil that slips through, each with its case id."""
    wrong: list[str] = []
    for case in cases:
        message = located(case.message)
        findings = judge(message, policy)
        verdict = verify(message, case.golden, policy, findings)
        blocking = [f for f in verdict.findings if f.severity in (None, "error")]
        wrong += [f"golden of {case.id} refused by {f.name}: {f.message}" for f in blocking]
        for number, foil in enumerate(case.foils, 1):
            caught = {f.name for f in verify(message, foil.reply, policy, findings).findings}
            if foil.caught_by not in caught:
                wrong.append(f"foil {number} of {case.id} slipped past {foil.caught_by}")
    return tuple(wrong)


async def run(cases: Sequence[Case], policy: Policy, engines: Sequence[Engine]) -> tuple[Result, ...]:
    """Every case through the pipeline. A case that crashes is an error, and counts against."""
    return tuple([await _one(case, policy, engines) for case in cases])


async def _one(case: Case, policy: Policy, engines: Sequence[Engine]) -> Result:
    started = perf_counter()
    try:
        answer = await rewrite(case.message, policy, engines)
    except Exception as error:  # whatever a case does to the engine, the other cases are still measured
        return Result(case.id, "error", (f"{type(error).__name__}: {error}",), slices=case.slices)
    reply = answer.reply.lower()
    found = {f.name for f in answer.findings}
    reasons = [f"the draft's {name} was not found" for name in case.expect.techniques if name not in found]
    reasons += [f"lost “{words}”" for words in case.expect.must_keep if words.lower() not in reply]
    reasons += [f"says “{words}”" for words in case.expect.must_not_say if words.lower() in reply]
    if case.expect.outcome and answer.outcome not in case.expect.outcome:
        reasons.append(f"outcome {answer.outcome}, expected {' or '.join(case.expect.outcome)}")
    if not answer.verification.passed and answer.outcome not in case.expect.outcome:
        reasons += [f"{f.name}: {f.message}" for f in answer.verification.findings if f.severity in (None, "error")]
    verdict = "pass" if not reasons else "known-failure" if case.known_failure else "fail"
    return Result(
        case.id, verdict, tuple(reasons), answer.outcome, answer.reply, (perf_counter() - started) * 1000, case.slices
    )
