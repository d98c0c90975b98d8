"""Recorded answers as an engine, and the twin that records them, both at the engine's port.

Rendering, parsing, verification, repair and fallback run for real; only the call is not made. A recorded
answer belongs to exactly the request it answered, and another request is unanswered: an error, never a
quiet pass. An answer written by hand has no key and stands for whatever is asked at its turn.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from rewriter.engines import Candidate, Engine, Task
from rewriter.engines.answer import candidate, parsed
from rewriter.errors import EngineError, EngineTimeout
from rewriter.prompt import SCHEMA, messages
from rewriter.shield import Shielded, shield

Failure = Literal["error", "timeout"]


class Unanswered(EngineError):
    """No recorded answer belongs to this request."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a model is asked, down to the last character."""

    model: str
    messages: tuple[tuple[str, str], ...]  # role, content
    temperature: float | None
    sample: int = 0

    @property
    def key(self) -> str:
        """The sha256 of the canonical request: model, messages, schema, temperature, sample."""
        request = {
            "model": self.model,
            "messages": self.messages,
            "schema": SCHEMA,
            "temperature": self.temperature,
            "sample": self.sample,
        }
        return digest(request)


@dataclass(frozen=True, slots=True)
class Take:
    """One answer: the body of a 200, or how the call failed. An empty `key`: written by hand."""

    body: Any = None  # bytes, or what JSON is made of
    fails: Failure | None = None
    key: str = ""


def digest(value: object) -> str:
    """The sha256 of a value's canonical JSON."""
    text = json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def completion(content: str) -> dict[str, Any]:
    """The body of a 200 whose message says `content`."""
    return {"choices": [{"finish_reason": "stop", "message": {"role": "assistant", "content": content}}]}


def _request(task: Task, shielded: Shielded, model: str) -> Request:
    chat = tuple((m["role"], m["content"]) for m in messages(task, shielded))
    return Request(model, chat, task.policy.model.temperature)


@dataclass
class ReplayEngine:
    """Answers one rewrite from `takes`; afterwards `requests` tells what was asked, `unanswered` what had no answer."""

    takes: Sequence[Take]
    model: str = "replay"
    name: str = field(default="replay", init=False)
    requests: list[Request] = field(default_factory=list, init=False)
    unanswered: list[tuple[int, Request]] = field(default_factory=list, init=False)  # with the number of the call

    async def rewrite(self, task: Task, deadline: float) -> Candidate:
        """The recorded answer, parsed as a server's. Raises Unanswered, or what the recorded call raised."""
        shielded = shield(task.message)
        request = _request(task, shielded, self.model)
        number, take = len(self.requests), self._take(request)
        self.requests.append(request)
        if take is None:
            self.unanswered.append((number, request))
            raise Unanswered("No recorded answer belongs to this request.")
        if take.fails:
            raise (EngineTimeout if take.fails == "timeout" else EngineError)("The recorded call failed.")
        body = take.body if isinstance(take.body, bytes) else json.dumps(take.body).encode()
        return candidate(parsed(body), task.message, shielded, self.model)

    def _take(self, request: Request) -> Take | None:
        """By its key; one written by hand by its turn, and the last of them again: a model that stays wrong."""
        if self.takes and not self.takes[0].key:
            return self.takes[min(len(self.requests), len(self.takes) - 1)]
        key = request.key
        return next((take for take in self.takes if take.key == key), None)


@dataclass
class RecordingEngine:
    """An engine that keeps what it was asked and what came back: the twin of ReplayEngine."""

    engine: Engine
    model: str
    kept: list[tuple[Request, Take]] = field(default_factory=list, init=False)

    @property
    def name(self) -> str:
        """The name of the engine inside."""
        return self.engine.name

    async def rewrite(self, task: Task, deadline: float) -> Candidate:
        """What the engine inside answers or raises."""
        request = _request(task, shield(task.message), self.model)
        try:
            answer = await self.engine.rewrite(task, deadline)
        except (EngineError, asyncio.CancelledError) as error:  # cancelled: the pipeline's deadline has passed
            fails: Failure = "error" if type(error) is EngineError else "timeout"
            self.kept.append((request, Take(fails=fails, key=request.key)))
            raise
        self.kept.append((request, Take(completion(answer.said), key=request.key)))
        return answer
