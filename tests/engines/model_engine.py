"""The model's engine over a server of this machine's own, which does what each test says."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from rewriter.engines import Candidate, Task
from rewriter.engines.openai import Breaker, OpenAIEngine, connect
from rewriter.text import Context, Finding, Message
from tests import serving
from tests.model_server import Say, Script, Upstream, completion, refused, reply, told, upstream

POLICY = serving.policies().resolve("deescalation")
DRAFT = (
    "Hi Ana,\n\nNo. You were charged $40.00 for order #A-1042, see https://shop.test/terms?x=1.\n\nBest regards,\nTom\n"
)
CUSTOMER = "You took $40.00 and my marmot is still broken!! My card is 4111 1111 1111 1111."
SORRY = "Sorry about that."


def task(**changes: Any) -> Task:
    """A refusal with facts in it."""
    message = Message(DRAFT, CUSTOMER, Context(language="en"))
    finding = Finding("blunt-refusal", 9, 12, "No.", "a no and nothing beside it")
    return Task(**{"message": message, "findings": (finding,), "policy": POLICY, **changes})


LINE = connect("m-1", "key", "http://127.0.0.1:1/v1").wire  # to connect takes the SDK some time: once is enough here


def at(address: str, *fallbacks: str, breaker_failures: int = 5, redact: bool = False) -> OpenAIEngine:
    """The engine as production builds it, at another address, and without patience."""
    breaker = Breaker(breaker_failures) if breaker_failures else None
    line = replace(LINE, url=f"{address}/chat/completions")
    return OpenAIEngine(line, "m-1", fallbacks, breaker, redact, pause_s=0.01)


@asynccontextmanager
async def engine(script: Script, *fallbacks: str, **how: Any) -> AsyncIterator[tuple[OpenAIEngine, Upstream]]:
    """The engine as production builds it, over a server that follows the script."""
    async with upstream(script) as server:
        made = at(server.address, *fallbacks, **how)
        try:
            yield made, server
        finally:
            await made.close()


async def ask(made: OpenAIEngine, seconds: float = 5.0, **changes: Any) -> Candidate:
    """One rewrite with so many seconds."""
    return await made.rewrite(task(**changes), asyncio.get_running_loop().time() + seconds)


def always(say: Say) -> Script:
    """The same answer each time."""
    return lambda body, number: say


def once(first: Say, then: Say) -> Script:
    """One answer, and another one ever after."""
    return lambda body, number: first if number == 1 else then


def says(content: str, **message: Any) -> Say:
    """A 200 whose message is this text."""
    return told(completion(content, **message))


def picky(*keys: str, named: bool = True, answer: Say | None = None) -> Script:
    """A server that refuses bodies with one of these keys; `KEY=TEXT`: only where TEXT stands in its value."""

    def answers(body: dict[str, Any], number: int) -> Say:
        for key, _, text in (k.partition("=") for k in keys):
            if key in body and text in json.dumps(body[key]):
                return refused(f"'{key}' is not supported here" if named else "Bad Request")
        return answer or reply(SORRY)

    return answers
