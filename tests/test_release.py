"""A stream holds no sentence that a check rejects, and what has left since the last restart is the reply."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from rewriter.engines import Candidate, Engine, Task
from rewriter.engines.rules import RulesEngine
from rewriter.errors import EngineError
from rewriter.pipeline import Rewrite, rewrite
from rewriter.text import Context, Message
from rewriter.verification import judge, located, verify
from tests import serving

POLICY = serving.policies().resolve("deescalation@latest")
ASKS = Message(
    "No. We can't refund order #A-1042, that's the courier's fault. You can send it to our repair desk.",
    "My kettle came broken and I have written twice!! Can I get my money back for it?",
)
SORRY = "I'm sorry your kettle came broken and that you had to write twice."
NO = "I'm afraid we can't refund order #A-1042."
DESK = "You can send it to our repair desk."
GOOD = f"{SORRY} {NO} {DESK} Would that help?"
Events = list[tuple[str, Any]]


@dataclass
class Writer:
    """A model that writes its answers a few characters at a time; an exception breaks the last one off."""

    answers: list[str | Exception]
    size: int = 5
    name: str = "openai"
    asked: int = field(default=0, init=False)

    async def rewrite(self, task: Task, deadline: float) -> Candidate:
        """The next answer, heard as it is written."""
        answer = self.answers[min(self.asked, len(self.answers) - 1)]
        self.asked += 1
        if isinstance(answer, Exception):
            if task.heard:
                task.heard(f"{SORRY} {NO} We wi")
            raise answer
        for end in range(self.size, len(answer), self.size):
            if task.heard:
                task.heard(answer[:end].rstrip())
            await asyncio.sleep(0)
        return Candidate(answer, model="writer")


async def streamed(message: Message, *engines: Engine) -> tuple[Events, Rewrite]:
    """The events of one rewrite, and its end."""
    events: Events = []
    done = await rewrite(message, POLICY, engines, send=lambda name, told: events.append((name, told)))
    return events, done


def left(events: Events) -> str:
    """What a reader holds at the end."""
    out = ""
    for name, told in events:
        out = out + told if name == "sentence" else "" if name == "restart" else out
    return out


def rejected(message: Message, events: Events) -> list[str]:
    """The sentences that a check rejects where they stand, in the order in which they left."""
    message = located(message)
    findings = judge(message, POLICY)
    bad: list[str] = []
    out = ""
    for name, told in events:
        if name == "restart":
            out = ""
        if name == "sentence":
            verdict = verify(message, out + told, POLICY, findings)
            bad += [f.text for f in verdict.findings if f.severity is None and f.end > f.start and f.start >= len(out)]
            out += told
    return bad


ANSWERS: dict[str, tuple[list[str | Exception], str]] = {
    "a good one": ([GOOD], "rewritten"),
    "a promise in the middle": ([f"{SORRY} {NO} We'll send you a free new kettle tomorrow. {DESK}"], "repaired"),
    "a promise first": ([f"We'll send you a free new kettle tomorrow. {GOOD}"], "repaired"),
    "a promise last": ([f"{SORRY} {NO} {DESK} We'll refund you by Friday."], "repaired"),
    "blame in the middle": ([f"{SORRY} {NO} That's the courier's fault. {DESK} Would that help?"], "repaired"),
    "a yes": ([f"{SORRY} Good news, we refund order #A-1042. {DESK}"], "fallback"),
    "a lost number": ([f"{SORRY} I'm afraid we can't refund it. {DESK} Would that help?"], "fallback"),
    "a code fence": ([f"```\n{GOOD}\n```"], "fallback"),
    "talk of itself": ([f"As an AI language model I can't feel. {GOOD}"], "repaired"),
    "Spanish": (["Siento lo de su hervidor. No podemos reembolsar el pedido #A-1042. Escriba otra vez."], "fallback"),
    "wrong, then good": ([f"{SORRY} Good news, we refund order #A-1042. {DESK}", GOOD], "repaired"),
    "broken off, then gone": ([EngineError("down")], "fallback"),
    "the draft itself": ([ASKS.draft], "repaired"),
    "short": (["Sorry."], "fallback"),
}


@pytest.mark.parametrize("size", [1, 5, 60])
@pytest.mark.parametrize("kind", ANSWERS)
async def test_what_has_left_is_the_reply_and_no_sentence_of_it_is_rejected(kind: str, size: int) -> None:
    """Whatever a model writes, in pieces of whatever size; and the stream ends as the whole answer would."""
    answers, outcome = ANSWERS[kind]
    events, done = await streamed(ASKS, Writer(answers, size), RulesEngine())
    assert events[0][0] == "findings"
    assert left(events) == done.reply
    assert rejected(ASKS, events) == []
    assert done.verification.passed
    assert done.outcome == outcome
    for told in (told for name, told in events if name == "sentence"):
        assert told.strip()
        for words in ("free new kettle", "Friday", "courier", "Good news", "language model", "```"):
            assert words not in told


async def test_a_good_answer_leaves_while_it_is_written() -> None:
    """The first sentence is out before the model has written its third, and nothing is taken back."""
    events: Events = []
    held: list[Events] = []

    class Watched(Writer):
        async def rewrite(self, task: Task, deadline: float) -> Candidate:
            def heard(text: str) -> None:
                assert task.heard
                task.heard(text)
                if "repair" not in text:
                    held[:] = [list(events)]

            return await super().rewrite(replace(task, heard=heard), deadline)

    await rewrite(ASKS, POLICY, [Watched([GOOD])], send=lambda name, told: events.append((name, told)))
    assert ("sentence", SORRY + " ") in held[0]
    assert "restart" not in [name for name, _ in events]


@pytest.mark.parametrize(
    "message, engine, outcome",
    [
        (Message("We open at 9 on Sunday.", "Do you open on Sunday?"), Writer([GOOD]), "unchanged"),
        (ASKS, Writer([f"{SORRY} Good news, we refund order #A-1042. {DESK}"]), "draft_kept"),
        (Message("Nein. Das ist die Schuld vom Lager.", "Mein Paket ist zu spät!"), RulesEngine(), "draft_kept"),
    ],
    ids=["unchanged", "unverified", "German"],
)
async def test_where_the_draft_stays_nothing_is_left(message: Message, engine: Engine, outcome: str) -> None:
    """The draft is the reader's own; a sentence that left before is called back."""
    events, done = await streamed(message, engine)
    assert (done.outcome, done.reply) == (outcome, message.draft)
    assert left(events) == ""


async def test_a_model_asked_by_name_that_breaks_off_leaves_nothing() -> None:
    """Its failure is raised, and what had left is called back first."""
    events: Events = []
    with pytest.raises(EngineError):
        await rewrite(
            ASKS, POLICY, [Writer([EngineError("down")])], send=lambda name, told: events.append((name, told))
        )
    assert [name for name, _ in events] == ["findings", "sentence", "restart"]


async def test_the_same_answer_again_needs_no_restart() -> None:
    """A call that was broken off and asked again may go on where it stopped."""

    class Twice(Writer):
        async def rewrite(self, task: Task, deadline: float) -> Candidate:
            assert task.heard
            task.heard(f"{SORRY} {NO} You c")
            task.heard("I'm")
            return await super().rewrite(task, deadline)

    events, done = await streamed(ASKS, Twice([GOOD]))
    assert done.reply == GOOD == left(events)
    assert "restart" not in [name for name, _ in events]


SHAPES: dict[str, Message] = {
    "a letter": Message(
        "Hi Ana,\n\nNo. We can't refund order #A-1042.\n\n- You can send it to our repair desk.\n- Or bring it in.\n\n"
        "Best regards,\nTom\n",
        ASKS.customer,
    ),
    "html": Message(
        "<p>No. We can't refund order #A-1042.</p><p>See <a href='https://x.test/a'>our page</a>.</p>",
        ASKS.customer,
        Context(format="html"),
    ),
    "windows lines": Message("No.\r\nWe can't refund order #A-1042.\r\nTry our repair desk.\r\n", ASKS.customer),
}


@pytest.mark.parametrize("size", [3, 40])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("change", [lambda d: d.replace("No.", SORRY), lambda d: d + " Ok.", str.upper])
async def test_white_space_lists_and_tags_leave_as_they_are(
    shape: str, size: int, change: Callable[[str], str]
) -> None:
    """The pieces put together are the reply, to the last line end."""
    events, done = await streamed(SHAPES[shape], Writer([change(SHAPES[shape].draft)], size), RulesEngine())
    assert left(events) == (done.reply if done.engine else "")


async def test_a_very_long_answer_is_released_too() -> None:
    """Thousands of sentences take their time and no more: each is judged once."""
    events, done = await streamed(ASKS, Writer([f"{GOOD} " + "It is so. " * 60], 200), RulesEngine())
    assert left(events) == done.reply
