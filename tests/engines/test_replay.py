"""Replay and its twin: what was recorded is answered, to exactly the request it answered, and nothing else is."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from dataclasses import dataclass, replace

import pytest

from eval.harness import SERVING, policies
from rewriter.engines import Candidate, Task
from rewriter.engines.answer import candidate
from rewriter.engines.replay import RecordingEngine, ReplayEngine, Take, Unanswered, completion
from rewriter.errors import EngineError, EngineTimeout
from rewriter.shield import shield
from rewriter.text import Message
from rewriter.verification import judge, located

POLICY = policies().resolve(SERVING)
MESSAGE = located(Message("We sent $49.90 by post. Calm down.", "Where is my money, it is two weeks late!"))
TASK = Task(MESSAGE, judge(MESSAGE, POLICY), POLICY)
SAID = json.dumps({"reply": "I'm sorry it is two weeks late. We sent ⟦amount1⟧ by post.", "changes": []})


@dataclass
class Answering:
    """A model that answers from a script, through the same parser as a server's answer."""

    says: str | EngineError
    name: str = "openai"

    async def rewrite(self, task: Task, deadline: float) -> Candidate:
        """What the script says."""
        if isinstance(self.says, EngineError):
            raise self.says
        return candidate(completion(self.says), task.message, shield(task.message), "m")


async def _taped(says: str | EngineError, task: Task = TASK) -> list[Take]:
    recording = RecordingEngine(Answering(says), "m")
    with suppress(EngineError):
        await recording.rewrite(task, 0.0)
    return [take for _, take in recording.kept]


async def test_what_was_recorded_is_replayed() -> None:
    """The same request gets the same reply, with every token put back."""
    engine = ReplayEngine(await _taped(SAID), "m")
    answer = await engine.rewrite(TASK, 0.0)
    assert answer.reply == "I'm sorry it is two weeks late. We sent $49.90 by post."
    assert (answer.said, engine.unanswered) == (SAID, [])


@pytest.mark.parametrize(
    "other",
    [
        replace(TASK, message=replace(MESSAGE, customer="Where is my money?")),
        replace(TASK, findings=TASK.findings[:1]),
        replace(TASK, rejected="No."),
        replace(TASK, policy=replace(POLICY, model=replace(POLICY.model, temperature=1.0))),
    ],
    ids=["customer", "findings", "repair", "temperature"],
)
async def test_another_request_is_not_answered(other: Task) -> None:
    """One changed character, finding or setting makes the recording stale: an error, and the call is named."""
    engine = ReplayEngine(await _taped(SAID), "m")
    with pytest.raises(Unanswered):
        await engine.rewrite(other, 0.0)
    assert [number for number, _ in engine.unanswered] == [0]


async def test_another_model_is_not_answered() -> None:
    """A recording of one model says nothing about another."""
    with pytest.raises(Unanswered):
        await ReplayEngine(await _taped(SAID), "another").rewrite(TASK, 0.0)


async def test_a_written_answer_outlives_the_prompt() -> None:
    """It stands for its turn whatever is asked; the last one again and again, as a model that stays wrong."""
    engine = ReplayEngine([Take(completion("one")), Take(completion("two"))])
    tasks = (TASK, replace(TASK, rejected="No."), replace(TASK, rejected="Never."))
    assert [(await engine.rewrite(task, 0.0)).reply for task in tasks] == ["one", "two", "two"]


@pytest.mark.parametrize("failure", [EngineError("HTTP 500"), EngineTimeout("late")])
async def test_a_failed_call_fails_again(failure: EngineError) -> None:
    """An error is replayed as an error, a timeout as a timeout."""
    engine = ReplayEngine(await _taped(failure), "m")
    with pytest.raises(EngineError) as raised:
        await engine.rewrite(TASK, 0.0)
    assert type(raised.value) is type(failure)


async def test_a_call_that_the_deadline_cuts_is_kept_as_a_timeout() -> None:
    """The pipeline cancels a call that is too late; the recording tells of it and lets the cancellation through."""

    class Hanging(Answering):
        async def rewrite(self, task: Task, deadline: float) -> Candidate:
            await asyncio.Event().wait()
            raise AssertionError("never")

    recording = RecordingEngine(Hanging(""), "m")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0):
            await recording.rewrite(TASK, 0.0)
    assert [take.fails for _, take in recording.kept] == ["timeout"]
