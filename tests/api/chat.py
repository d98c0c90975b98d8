"""The door for chat tools as a test meets it: its answers, its errors, and the app before a model server."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from pydantic import SecretStr

from rewriter.api.app import create
from tests import serving
from tests.upstream import Upstream

CHAT = "/v1/chat/completions"
OUTCOMES = {"unchanged", "rewritten", "repaired", "fallback", "draft_kept"}


def content(answer: Any) -> str:
    """The reply of a completion."""
    assert answer.status_code == 200, answer.text
    (choice,) = answer.json()["choices"]
    assert choice["finish_reason"] == "stop"
    assert choice["message"]["role"] == "assistant"
    return str(choice["message"]["content"])


def error(answer: Any, status: int) -> dict[str, Any]:
    """The error of an answer that must be one of OpenAI's."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/json"
    assert set(answer.json()) == {"error"}
    told: dict[str, Any] = answer.json()["error"]
    assert set(told) == {"message", "type", "param", "code"}
    assert told["message"]
    return told


def before(upstream: Upstream, **changed: object) -> FastAPI:
    """The real app with a model server behind it that stands in for the operator's."""
    known = {"model": "llama", "OPENAI_BASE_URL": upstream.address, "OPENAI_API_KEY": SecretStr("theirs")}
    return create(serving.settings(**known | changed), serving.service())
