"""Recorded answers as an engine: the prompt is rendered, the answer parsed and judged for real, only the call is not made.

A recording belongs to exactly the messages it answered. When prompt, policy or findings change, its key no
longer matches and the recording is stale: that is an error, never a quiet pass.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from rewriter.engines import Candidate, Task
from rewriter.engines.answer import candidate
from rewriter.errors import EngineError
from rewriter.prompt import SCHEMA, messages
from rewriter.shield import shield


class StaleRecording(EngineError):
    """No recording answers these messages."""


def rendered(task: Task) -> list[dict[str, str]]:
    """The chat messages a model would be sent for this task."""
    return messages(task, shield(task.message))


def key(task: Task) -> str:
    """The sha256 of the canonical request."""
    request = json.dumps({"messages": rendered(task), "schema": SCHEMA}, ensure_ascii=True, sort_keys=True)
    return "sha256:" + hashlib.sha256(request.encode()).hexdigest()


@dataclass(frozen=True)
class ReplayEngine:
    """Answers from recordings: request key -> the content of the model's message."""

    recordings: Mapping[str, str]
    model: str = "replay"
    name: str = field(default="replay", init=False)

    async def rewrite(self, task: Task, deadline: float) -> Candidate:
        """The recorded answer. Raises StaleRecording when these messages were never answered."""
        content = self.recordings.get(key(task))
        if content is None:
            raise StaleRecording("No recording answers these messages: the prompt, the policy or the findings changed.")
        body = {"choices": [{"finish_reason": "stop", "message": {"role": "assistant", "content": content}}]}
        return candidate(json.dumps(body).encode(), task.message, shield(task.message), self.model)
