"""START HERE. A draft goes in, a reply that passed every check comes out, with its reasons.

find what is wrong -> ask an engine -> verify in code -> repair -> next engine -> explain

No text that an engine wrote leaves unverified: when nothing can be verified, the draft itself comes
back, marked as kept, with its findings.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from time import perf_counter
from typing import Literal

from rewriter.acknowledgement import evidence
from rewriter.customer.situation import Handover, situation
from rewriter.engines import Calls, Candidate, Engine, Task, Usage
from rewriter.errors import EngineError, EngineSkipped, EngineTimeout
from rewriter.policy import Policy
from rewriter.rationale import Rationale, explain
from rewriter.release import Release, Send
from rewriter.remembered import working_on
from rewriter.repair import repaired
from rewriter.text import Finding, Message
from rewriter.turn import Turn
from rewriter.verification import Coverage, Verification, coverage, judge, located, verify
from rewriter.wording import permitted

Outcome = Literal["unchanged", "rewritten", "repaired", "fallback", "draft_kept"]
Result = Literal["accepted", "repaired", "rejected", "error", "timeout", "skipped"]
HEDGE_S = 0.5  # what a model leaves of the deadline to the rules engine, seconds


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer asked of an engine, and what became of it. `ms` is the engine's own time."""

    engine: str
    model: str | None
    result: Result
    findings: tuple[str, ...]
    ms: float


@dataclass(frozen=True, slots=True)
class Rewrite:
    """The answer. `engine` is whose text the reply is; None: the draft's own."""

    reply: str
    outcome: Outcome
    rationale: Rationale
    findings: tuple[Finding, ...]
    verification: Verification
    attempts: tuple[Attempt, ...]
    engine: str | None
    model: str | None
    policy: Policy
    handover: Handover | None
    usage: Usage
    total_ms: float
    engine_ms: float

    @property
    def changed(self) -> bool:
        """The reply is not the draft."""
        return self.engine is not None


@dataclass(frozen=True, slots=True)
class Check:
    """What stands in a draft. `score` is 100 less 25 an error, 10 a warning, 3 an advice; None below full coverage."""

    findings: tuple[Finding, ...]
    score: int | None
    coverage: Coverage
    handover: Handover | None
    ms: float


def check(message: Message, policy: Policy) -> Check:
    """Find what is wrong; no engine, no network, milliseconds."""
    started = perf_counter()
    if not message.draft.strip():
        return Check((), 100, "full", situation(message).handover, _ms(started))
    message = permitted(located(message), policy)
    with working_on(message.draft, message.customer):
        findings, covered, handover = judge(message, policy), coverage(message), situation(message).handover
    cost = {"error": 25, "warning": 10, "advice": 3}
    score = max(0, 100 - sum(cost[f.severity or "error"] for f in findings)) if covered == "full" else None
    return Check(findings, score, covered, handover, _ms(started))


async def rewrite(
    message: Message,
    policy: Policy,
    engines: Sequence[Engine],
    *,
    deadline_s: float = 20.0,
    max_attempts: int = 2,
    send: Send | None = None,
) -> Rewrite:
    """Mend the draft under the policy, asking `engines` in order until a reply passes every check.

    `deadline_s` bounds the whole call (seconds), `max_attempts` the answers asked of one model. `send` gets the
    findings at once, and the reply sentence by sentence as it is released.
    Raises EngineError or EngineTimeout only when every engine failed to answer and none of them is
    the rules engine; an answer that cannot be verified is no error but the outcome `draft_kept`.
    """
    deadline = asyncio.get_running_loop().time() + deadline_s
    async with Turn() as turn:
        with working_on(message.draft, message.customer):
            run = _Run(permitted(located(message), policy), policy, deadline, max_attempts, turn, send)
            return await _answered(run, engines)


async def _answered(run: _Run, engines: Sequence[Engine]) -> Rewrite:
    """The first answer that passes, or else the draft."""
    if run.fine:
        return run.answer(run.message.draft, "unchanged")
    failure: EngineError | None = None
    for engine in engines:
        if not run.may_ask(engine):
            run.note(engine.name, None, "skipped", (), 0.0)
            continue
        try:
            if answer := await run.ask(engine, hedged=engine is not engines[-1]):
                return answer
        except EngineError as error:
            failure = error
    if failure and not any(a.result == "rejected" for a in run.attempts) and all(e.name != "rules" for e in engines):
        run.close(None)
        raise failure
    return run.answer(run.message.draft, "draft_kept")


class _Run:
    """One rewrite on its way: what was found, asked and spent so far."""

    def __init__(
        self,
        message: Message,
        policy: Policy,
        deadline: float,
        max_attempts: int,
        turn: Turn,
        send: Send | None = None,
    ) -> None:
        self.started = turn.asked
        self.turn = turn
        self.message = message
        self.policy = policy
        self.deadline = deadline
        self.max_attempts = max_attempts
        self.coverage = coverage(message)
        self.findings = judge(message, policy)
        self.attempts: list[Attempt] = []
        self.calls = Calls()
        self.usage = Usage()
        self.release = Release(message, policy, self.findings, send) if send else None
        if send:
            send("findings", self.findings)

    @property
    def fine(self) -> bool:
        """Nothing was found, by checks that know the language, and an open problem is answered."""
        if self.coverage != "full" or self.findings:
            return False
        return not situation(self.message).open or evidence(self.message)

    def may_ask(self, engine: Engine) -> bool:
        """The rules engine needs the techniques, a model at least all guards, in the draft's language."""
        return self.coverage == "full" or (self.coverage == "guards" and engine.name != "rules")

    def note(self, engine: str, model: str | None, result: Result, findings: Sequence[str], ms: float) -> None:
        """Keep the truth about one attempt."""
        self.attempts.append(Attempt(engine, model, result, tuple(dict.fromkeys(findings)), ms))

    def note_failures(self, engine: str, told: int) -> float:
        """Keep the models that gave no answer since `told` of them were known; the milliseconds they took."""
        since = self.calls.failures[told:]
        for failure in since:
            self.note(engine, failure.model, failure.result, (), failure.ms)
        return sum(failure.ms for failure in since)

    async def ask(self, engine: Engine, *, hedged: bool) -> Rewrite | None:
        """Ask one engine until its answer is verified, or it has had its attempts; None: ask the next."""
        deadline = self.deadline - (HEDGE_S if hedged else 0.0)
        heard = self.release.hear if self.release else None
        task = Task(self.message, self.findings, self.policy, heard=heard, calls=self.calls)
        seen: set[str] = set()
        for _ in range(1 if engine.name == "rules" else self.max_attempts):
            started = perf_counter()
            told = len(self.calls.failures)
            try:
                if engine.name == "rules":  # it waits for nothing
                    candidate = await engine.rewrite(task, deadline)
                else:
                    async with self.turn.away(), asyncio.timeout_at(deadline):
                        candidate = await engine.rewrite(task, deadline)
                spent = _ms(started)
            except (TimeoutError, EngineError) as error:
                late = isinstance(error, TimeoutError | EngineTimeout)
                if len(self.calls.failures) == told:
                    result: Result = "skipped" if isinstance(error, EngineSkipped) else "error"
                    self.note(engine.name, None, "timeout" if late else result, (), _ms(started))
                self.note_failures(engine.name, told)
                if late:
                    raise EngineTimeout(f"The engine {engine.name} gave no answer inside the deadline.") from error
                raise
            spent = round(spent - self.note_failures(engine.name, told), 3)
            self.usage += candidate.usage
            mended: list[str] = []
            if self.release:
                candidate, mended = replace(candidate, reply=self.release.whole(candidate.reply)), self.release.mended
                self.release.begin()
            verdict = verify(self.message, candidate.reply, self.policy, self.findings)
            named = [*mended, *(f.name for f in verdict.findings if f.severity in (None, "error"))]
            repair = bool(mended)
            if (better := self.better(engine, candidate.reply, verdict)) is not None:
                candidate, verdict, repair = replace(candidate, reply=better[0]), better[1], True
            if verdict.passed:
                self.note(engine.name, candidate.model, "repaired" if repair else "accepted", named, spent)
                return self.accept(engine, candidate, verdict, repair=repair or bool(seen))
            self.note(engine.name, candidate.model, "rejected", named, spent)
            if candidate.reply in seen:  # it would say the same again
                break
            seen.add(candidate.reply)
            task = replace(task, rejected=candidate.reply, breaches=verdict.findings)
        return None

    def better(self, engine: Engine, reply: str, verdict: Verification) -> tuple[str, Verification] | None:
        """A reply as code can mend it; one that passes is not called back for a nicety once it has begun to leave."""
        if verdict.passed and not _worth_mending(verdict, engine):
            return None
        better = repaired(self.message, reply, self.policy, self.findings, verdict)
        if better and verdict.passed and self.release and not self.release.continues(better[0]):
            return None
        return better

    def close(self, reply: str | None) -> None:
        """Let what is left of the reply go, if somebody listens; None: there is none."""
        if self.release:
            self.release.close(reply)

    def accept(self, engine: Engine, candidate: Candidate, verdict: Verification, *, repair: bool) -> Rewrite:
        """A verified reply, under the name of what happened on the way."""
        if candidate.reply == self.message.draft:
            return self.answer(candidate.reply, "unchanged", verdict)
        outcome: Outcome = "repaired" if repair else "rewritten"
        if engine.name == "rules" and len(self.attempts) > 1:
            outcome = "fallback"
        return self.answer(candidate.reply, outcome, verdict, engine.name, candidate)

    def answer(
        self,
        reply: str,
        outcome: Outcome,
        verdict: Verification | None = None,
        engine: str | None = None,
        candidate: Candidate | None = None,
    ) -> Rewrite:
        """Close the run with its reasons."""
        verdict = verdict or verify(self.message, reply, self.policy, self.findings)
        if outcome == "draft_kept":
            verdict = replace(verdict, passed=False)
        self.close(reply if engine else None)
        stories = candidate.stories if candidate else ()
        return Rewrite(
            reply=reply,
            outcome=outcome,
            rationale=explain(self.message, reply, self.findings, verdict.findings, verdict.facts, stories),
            findings=self.findings,
            verification=verdict,
            attempts=tuple(self.attempts),
            engine=engine,
            model=candidate.model if candidate else None,
            policy=self.policy,
            handover=situation(self.message).handover,
            usage=self.usage,
            total_ms=_ms(self.started),
            engine_ms=sum(a.ms for a in self.attempts if a.engine != "rules"),
        )


def _worth_mending(verdict: Verification, engine: Engine) -> bool:
    """A model's verified reply still has warnings or advice that code may mend; the rules engine has done so already."""
    return engine.name != "rules" and bool(verdict.findings)


def _ms(started: float) -> float:
    return round((perf_counter() - started) * 1000, 3)
