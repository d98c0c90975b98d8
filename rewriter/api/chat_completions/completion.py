"""OpenAI's shapes: a completion, its chunks, the list of models; and the fields of a request, for the document."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field

from rewriter.schemas import Shape

_PIECE = re.compile(r"\S+\s*|\s+")
_WORDS = 12  # in one chunk


class ChatMessage(Shape):
    """One message of a chat completion."""

    model_config = ConfigDict(extra="allow", strict=True)
    role: str
    """Who speaks: system, user, assistant or tool."""
    content: str | list[dict[str, Any]] | None = None
    """The text, or its parts."""


class ChatRequest(Shape):
    """A chat completion as a chat tool asks for it; every other field of OpenAI's is passed on or ignored."""

    model_config = ConfigDict(
        extra="allow",
        strict=True,
        json_schema_extra={
            "examples": [
                {
                    "model": "deescalation@stable",
                    "messages": [
                        {"role": "system", "content": "Rewrite the draft reply in a friendlier tone."},
                        {"role": "user", "content": "No. You should have read the instructions."},
                    ],
                }
            ]
        },
    )
    messages: Annotated[list[ChatMessage], Field(min_length=1)]
    """What was asked and said, oldest first; the draft is in the last one."""
    model: str | None = None
    """A policy, as `deescalation@stable`, or any model's name."""
    stream: bool | None = None
    """Chunks, once the whole reply is verified."""


class ChatCompletion(Shape):
    """A completion whose message is the reply; `rewriter` is what POST /v1/rewrite tells beside it."""

    model_config = ConfigDict(extra="allow")
    id: str
    """The completion's name."""
    object: str
    """What this is, in OpenAI's words."""
    created: int
    """When it was made, in seconds since 1970."""
    model: str
    """The policy or model that was asked for."""
    choices: list[dict[str, Any]]
    """One choice, whose message is the reply."""
    usage: dict[str, Any] | None = None
    """Tokens spent on models, as OpenAI counts them."""
    rewriter: dict[str, Any] | None = None
    """What was changed, why, and what was proved of it; absent when the call was passed on."""


class ModelOut(Shape):
    """A policy, or the model behind it."""

    id: str
    """What to send as `model`."""
    object: Literal["model"] = "model"
    """What this is, in OpenAI's words."""
    created: int
    """Since when it is served, in seconds since 1970."""
    owned_by: str
    """Whose it is: `rewriter` for a policy, `upstream` for the model behind it."""


class ModelList(Shape):
    """What `model` may be."""

    object: Literal["list"] = "list"
    """What this is, in OpenAI's words."""
    data: list[ModelOut]
    """Every policy by name, version and label, then the model behind them."""


class ErrorDetail(Shape):
    """What went wrong and the way out."""

    message: str
    """What went wrong and the way out, in a sentence."""
    type: str
    """The kind of error, in OpenAI's words."""
    param: str | None
    """The field that is wrong, or null."""
    code: str | None
    """The error's name for a program, or null."""


class ErrorOut(Shape):
    """OpenAI's error."""

    error: ErrorDetail
    """What went wrong."""


def completion(answer: Mapping[str, Any], content: str, model: str) -> dict[str, Any]:
    """The answer of POST /v1/rewrite as a chat completion that says `content`."""
    message = {"role": "assistant", "content": content, "refusal": None}
    return {
        **_head(answer, model, "chat.completion"),
        "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}],
        "usage": _usage(answer),
        "rewriter": _beside(answer),
    }


def chunks(answer: Mapping[str, Any], content: str, model: str, *, usage: bool) -> Iterator[bytes]:
    """The same as server-sent chunks; `usage`: the last one tells the tokens, as `stream_options` can ask."""
    head = _head(answer, model, "chat.completion.chunk")

    def event(delta: Mapping[str, Any], finish: str | None = None, **more: object) -> bytes:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
        told = {**head, "choices": [choice], **({"usage": None} if usage else {}), **more}
        return _event(told)

    yield event({"role": "assistant", "content": "", "refusal": None})
    words = _PIECE.findall(content)
    for start in range(0, len(words), _WORDS):
        yield event({"content": "".join(words[start : start + _WORDS])})
    yield event({}, "stop", rewriter=_beside(answer))
    if usage:
        yield _event({**head, "choices": [], "usage": _usage(answer)})
    yield b"data: [DONE]\n\n"


def models(policies: Sequence[Mapping[str, Any]], upstream: str | None, since: int) -> dict[str, Any]:
    """Every policy in use by name, version and label, and the model behind them when there is one."""
    ids: dict[str, str] = {}
    for policy in policies:
        if policy["status"] == "retired":
            continue
        name = policy["name"]
        for ref in (name, *(f"{name}@{label}" for label in policy["labels"]), f"{name}@{policy['version']}"):
            ids.setdefault(ref, "rewriter")
    if upstream:
        ids.setdefault(upstream, "upstream")
    data = [{"id": ref, "object": "model", "created": since, "owned_by": owner} for ref, owner in ids.items()]
    return {"object": "list", "data": data}


def _head(answer: Mapping[str, Any], model: str, kind: str) -> dict[str, Any]:
    return {"id": f"chatcmpl-{answer['id']}", "object": kind, "created": int(time.time()), "model": model}


def _usage(answer: Mapping[str, Any]) -> dict[str, Any]:
    """Tokens, as OpenAI counts them; none when no model was asked."""
    spent = answer["usage"]
    return {
        "prompt_tokens": spent["prompt_tokens"],
        "completion_tokens": spent["completion_tokens"],
        "total_tokens": spent["prompt_tokens"] + spent["completion_tokens"],
        "prompt_tokens_details": {"cached_tokens": spent["cached_tokens"]},
    }


def _beside(answer: Mapping[str, Any]) -> dict[str, Any]:
    """All that is told of the reply but the reply itself."""
    return {name: value for name, value in answer.items() if name != "reply"}


def _event(told: Mapping[str, Any]) -> bytes:
    return b"data: " + json.dumps(told, ensure_ascii=True, separators=(",", ":")).encode() + b"\n\n"
