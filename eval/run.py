"""Measuring: every case through an engine and its graders. A case that crashes is an error, and counts against."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from time import perf_counter

from eval.case import Case
from eval.cassette import Cassette
from eval.graders import Graded, Objection
from eval.lineup import Lineup, close
from eval.result import CaseResult, Reason, Verdict
from rewriter.engines import Engine
from rewriter.engines.replay import ReplayEngine
from rewriter.pipeline import Rewrite, rewrite

_VERIFIED = frozenset({"rewritten", "repaired", "fallback"})


async def measure(
    graded: Sequence[Graded], lineup: Lineup, progress: Callable[[], None] = lambda: None
) -> tuple[CaseResult, ...]:
    """Every case that the lineup can answer, in order; `progress` is told of each that is done."""
    gate = asyncio.Semaphore(lineup.at_once)

    async def one(case: Graded) -> CaseResult:
        async with gate:
            result = await _one(case, lineup)
            progress()
            return result

    try:
        return tuple(await asyncio.gather(*(one(g) for g in graded if lineup.has(g.case))))
    finally:
        await close(lineup.engines)


async def _one(graded: Graded, lineup: Lineup) -> CaseResult:
    case, started = graded.case, perf_counter()
    cassette = lineup.cassettes.get(case.id)
    engines = lineup.of(case)
    told = CaseResult(
        id=case.id,
        engine=lineup.name,
        verdict="error",
        origin=cassette.origin if cassette else None,
        customer=case.given.customer,
        draft=case.given.draft,
        why=cassette.why if cassette and cassette.why else case.why,
        where=case.where,
        slices=case.slices,
        techniques=case.expect.techniques,
    )
    try:
        answer = await rewrite(case.message, graded.policy, engines)
    except Exception as error:  # whatever a case does to the engine, the other cases are still measured
        crash = Reason(grader="error", message=f"{type(error).__name__}: {error}")
        return told.model_copy(update={"reasons": (crash,), "ms": _ms(started)})
    objections = graded.objections_to(answer.reply, answer.verification)
    reasons = tuple(_reasons(graded, cassette, answer, objections))
    verdict: Verdict = "fail" if reasons else "pass"
    if reasons and _known(case, cassette, answer):
        verdict = "known-failure"
    if cassette and (unheard := _unheard(cassette, engines[0])):
        verdict, reasons = unheard
    return told.model_copy(
        update={
            "verdict": verdict,
            "outcome": answer.outcome,
            "reply": answer.reply,
            "by": answer.engine,
            "reasons": reasons,
            "left": tuple(_reason(o) for o in objections if not o.blocks),
            "attempts": tuple(_attempt(a.engine, a.result, a.findings) for a in answer.attempts),
            "ms": _ms(started),
        }
    )


def _reasons(
    graded: Graded, cassette: Cassette | None, answer: Rewrite, objections: Sequence[Objection]
) -> Iterator[Reason]:
    """Why the answer does not pass."""
    expect, found = graded.case.expect, {f.name for f in answer.findings}
    for name in expect.techniques:
        if graded.asks(name) and name not in found:
            yield Reason(grader=name, message=f"the draft's {name} was not found")
    wanted = _wanted(graded.case, cassette)
    if wanted and answer.outcome not in wanted:
        yield Reason(grader="outcome", message=f"outcome {answer.outcome}, expected {' or '.join(sorted(wanted))}")
    if cassette and cassette.expect:
        caught = {name for a in answer.attempts for name in a.findings}
        for name in cassette.expect.caught_by:
            if name not in caught:
                yield Reason(grader=name, message=f"no attempt was stopped by {name}")
    if answer.outcome == "draft_kept":  # the draft came back, marked as such: nothing of it is claimed to be good
        if not wanted:
            yield Reason(grader="outcome", message="nothing could be verified, so the draft was kept")
        if answer.outcome in wanted:
            return
    for objection in objections:
        if objection.blocks:
            yield _reason(objection)


def _wanted(case: Case, cassette: Cassette | None) -> frozenset[str]:
    """The outcomes that are right; with a model, any verified reply is as right as another."""
    if cassette and cassette.expect:
        return frozenset(cassette.expect.outcome)
    wanted = frozenset(case.expect.outcome)
    return wanted | _VERIFIED if cassette and wanted & _VERIFIED else wanted


def _known(case: Case, cassette: Cassette | None, answer: Rewrite) -> bool:
    """The failure is one that case or cassette tells of; the rules engine's excuses no model's reply."""
    if cassette and cassette.known_failure:
        return True
    return bool(case.known_failure) and answer.engine in ("rules", None)


def _unheard(cassette: Cassette, engine: Engine) -> tuple[Verdict, tuple[Reason, ...]] | None:
    """A stale recording is unmeasured, and so is one that is not asked for; a call that nobody answered is an error."""
    assert isinstance(engine, ReplayEngine)
    if not engine.requests:
        why = "no model is asked any more: nothing is found in the draft"
        return "fail" if cassette.origin == "written" else "stale", (Reason(grader="stale", message=why),)
    if not engine.unanswered:
        return None
    if lines := cassette.stale(engine.unanswered):
        return "stale", tuple(Reason(grader="stale", message=line) for line in lines)
    number = engine.unanswered[0][0] + 1
    return "error", (Reason(grader="error", message=f"call {number} was never answered; `record` this case again"),)


def _reason(o: Objection) -> Reason:
    return Reason(grader=o.grader, message=o.message, start=o.start, end=o.end, severity=o.severity)


def _attempt(engine: str, result: str, findings: Sequence[str]) -> str:
    return f"{engine} {result}" + (f" ({', '.join(findings)})" if findings else "")


def _ms(started: float) -> float:
    return round((perf_counter() - started) * 1000, 1)
