"""What one model of a server accepts, as learned from its refusals: a value, kept once a call with it was answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from rewriter.engines import Task
from rewriter.prompt import SCHEMA

_FORMATS: Final[tuple[dict[str, Any], ...]] = (
    {"response_format": {"type": "json_schema", "json_schema": {"name": "reply", "strict": True, "schema": SCHEMA}}},
    {"response_format": {"type": "json_object"}},
    {},
)
_ABOUT_FORMAT: Final = ("response_format", "json_schema", "json_object", "schema", "structured", "grammar")
_LIMITS: Final = ("max_tokens", "max_completion_tokens", "")
_ROOMIEST: Final = 4


@dataclass(frozen=True, slots=True)
class Manners:
    """How to ask. The first value asks for all we would like; each refusal takes something away."""

    format: int = 0
    limit: int = 0
    room: int = 1  # times the tokens that the policy grants: a model that thinks first needs more
    temperature: bool = True
    streams: bool = True
    counted: bool = True  # a stream is asked for its usage

    def body(self, task: Task, model: str, chat: list[dict[str, str]]) -> dict[str, Any]:
        """The request; a long draft gets room for a reply as long, beyond what the policy grants."""
        settings = task.policy.model
        body: dict[str, Any] = {"model": model, "messages": chat, **_FORMATS[self.format]}
        if self.temperature and settings.temperature is not None:
            body["temperature"] = settings.temperature
        if _LIMITS[self.limit]:
            body[_LIMITS[self.limit]] = (settings.max_tokens + len(task.message.draft) // 2) * self.room
        if task.heard and self.streams:
            body["stream"] = True
            if self.counted:
                body["stream_options"] = {"include_usage": True}
        return body

    def without(self, refusal: str, sent: Mapping[str, Any]) -> Manners | None:
        """The same less what the refusal names; one that names nothing we sent gets the barest request. None: it had."""
        text = refusal.lower()
        limit = _LIMITS[self.limit]
        if "stream_options" in sent and ("stream_options" in text or "include_usage" in text):
            return replace(self, counted=False)
        if "stream" in sent and "stream" in text:
            return replace(self, streams=False)
        if "temperature" in sent and "temperature" in text:
            return replace(self, temperature=False)
        if limit and limit in text:
            return replace(self, limit=self.limit + 1)
        if "response_format" in sent and any(word in text for word in _ABOUT_FORMAT):
            return replace(self, format=self.format + 1)
        barest = Manners(len(_FORMATS) - 1, len(_LIMITS) - 1, self.room, False, False, False)
        return barest if barest != self else None

    def roomier(self) -> Manners | None:
        """Twice the tokens, for a model whose thinking left none for the reply; None: it has had enough."""
        return replace(self, room=self.room * 2) if _LIMITS[self.limit] and self.room < _ROOMIEST else None
