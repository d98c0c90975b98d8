"""Every error as application/problem+json, whoever raised it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import Scope

from rewriter import problem
from rewriter.errors import RewriterError
from rewriter.problem import Problem
from rewriter.schemas.requests import CheckRequest, FeedbackIn, RewriteRequest, fields

_DETAILS = {
    400: "The body cannot be read as JSON; send one object in UTF-8.",
    404: "There is nothing at this address; GET /openapi.json lists what there is.",
}


# What each route may be sent.
_FIELDS = {
    path: fields(body)
    for path, body in (("/v1/rewrite", RewriteRequest), ("/v1/check", CheckRequest), ("/v1/feedback", FeedbackIn))
}

# The door for chat tools, where errors are OpenAI's.
CHAT_TOOLS = frozenset({"/v1/chat/completions", "/chat/completions", "/v1/models", "/models"})
_CODES = {
    401: "invalid_api_key",
    404: "model_not_found",
    409: "idempotency_key_reused",
    413: "request_too_large",
    429: "rate_limit_exceeded",
    503: "overloaded",
}


def answer(found: Problem, scope: Scope, headers: Mapping[str, str] | None = None) -> Response:
    """The response that tells a problem; ASCII alone, so that no text can break it."""
    if scope["path"] in CHAT_TOOLS:
        document, kind = {"error": _openai(found)}, "application/json"
    else:
        document, kind = found.document(place(scope)), "application/problem+json"
    body = json.dumps(document, ensure_ascii=True, allow_nan=False).encode()
    return Response(body, found.status, dict(headers or {}), kind)


def _openai(found: Problem) -> dict[str, Any]:
    """The problem as OpenAI's clients read it."""
    if found.status == 429:
        kind = "rate_limit_error"
    else:
        kind = "invalid_request_error" if found.status < 500 else "server_error"
    param = str(found.errors[0]["loc"][-1]) if found.errors else None
    return {"message": found.detail, "type": kind, "param": param, "code": _CODES.get(found.status)}


def place(scope: Scope) -> str:
    """The path that was asked for, as it was sent."""
    raw = scope.get("raw_path") or str(scope.get("path", "")).encode("utf-8", "replace")
    return bytes(raw).partition(b"?")[0][:200].decode("ascii", "replace").replace("\ufffd", "?")


def is_json(content_type: str) -> bool:
    """application/json, or a type built on it."""
    kind = content_type.partition(";")[0].strip().lower()
    return kind == "application/json" or (kind.startswith("application/") and kind.endswith("+json"))


def install(app: FastAPI) -> None:
    """Let the app answer its errors so."""

    async def refused(request: Request, error: Exception) -> Response:
        """What Starlette and FastAPI refuse by status: routes, methods, bodies."""
        assert isinstance(error, HTTPException)
        detail = _DETAILS.get(error.status_code, str(error.detail))
        headers = {k.lower(): v for k, v in (error.headers or {}).items()}
        if error.status_code == 405:
            if headers.get("allow") == "GET":
                headers["allow"] = "GET, HEAD"
            detail = f"This address answers {headers.get('allow', 'another method')}."
        return answer(Problem(error.status_code, detail), request.scope, headers)

    async def wrong(request: Request, error: Exception) -> Response:
        """A body or parameter that does not fit."""
        assert isinstance(error, RequestValidationError)
        faults: list[Mapping[str, Any]] = list(error.errors())
        if any(
            f["type"] == "json_invalid" or (f["type"] == "missing" and tuple(f["loc"]) == ("body",)) for f in faults
        ):
            return answer(Problem(400, _DETAILS[400]), request.scope)
        if request.method == "POST" and not is_json(request.headers.get("content-type", "")):
            return answer(Problem(415, "Send the body as JSON, with Content-Type: application/json."), request.scope)
        return answer(problem.invalid(faults, _FIELDS.get(request.scope["path"], ())), request.scope)

    async def raised(request: Request, error: Exception) -> Response:
        """What the package raises on purpose."""
        found = problem.of(error)
        return answer(found, request.scope, {"Retry-After": "1"} if found.status == 503 else None)

    app.add_exception_handler(HTTPException, refused)
    app.add_exception_handler(RequestValidationError, wrong)
    app.add_exception_handler(RewriterError, raised)
