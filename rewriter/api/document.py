"""The OpenAPI document: what the framework knows of the routes, and what it does not."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from rewriter.api import problems
from rewriter.api.chat_completions.completion import ChatRequest, ErrorOut
from rewriter.api.idempotency import HEADER
from rewriter.api.idempotency import PATHS as IDEMPOTENT
from rewriter.api.middleware import OPEN
from rewriter.schemas.responses import ProblemOut

_SHARED = {
    401: "no valid key",
    408: "the body came too slowly",
    413: "the body is too large",
    415: "the body is not JSON",
    422: "a field is wrong",
    429: "over the rate limit",
    503: "busy",
}
_IDEMPOTENCY_KEY = {
    "name": HEADER,
    "in": "header",
    "required": False,
    "description": "Sent again within ten minutes, with the same body, it gets the same answer.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"},
}
_TOLD = {
    name: {"description": words, "schema": {"type": "string"}}
    for name, words in {
        "X-Rewriter-Outcome": "What became of the draft; `passed_through`: not a rewrite, nothing was checked.",
        "X-Rewriter-Policy": "The policy that judged, `NAME@VERSION`.",
        "X-Rewriter-Id": "The id to give feedback on.",
    }.items()
}


def of(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI document, made once: errors are problem+json, and each route tells which it may answer."""
    if app.openapi_schema:
        return app.openapi_schema
    document = get_openapi(
        title=app.title,
        version=app.version,
        summary=app.summary,
        description=app.description,
        license_info=app.license_info,
        routes=app.routes,
    )
    schemas = document["components"]["schemas"]
    for gone in ("HTTPValidationError", "ValidationError"):
        schemas.pop(gone, None)
    template = "#/components/schemas/{model}"
    problem = ProblemOut.model_json_schema(ref_template=template)
    schemas.update(problem.pop("$defs", {}))
    schemas["ProblemOut"] = problem
    for model in (ChatRequest, ErrorOut):
        made = model.model_json_schema(ref_template=template)
        schemas.update(made.pop("$defs", {}))
        schemas[model.__name__] = made
    content = {"application/problem+json": {"schema": {"$ref": template.format(model="ProblemOut")}}}
    openai = {"application/json": {"schema": {"$ref": template.format(model="ErrorOut")}}}
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            operation["responses"].pop("422", None)
            for status, words in _problems_of(path, method).items():
                shape = openai if path in problems.CHAT_TOOLS else content
                operation["responses"][str(status)] = {"description": words, "content": shape} | _later(status)
            if path in OPEN:
                operation["security"] = []
            if path in problems.CHAT_TOOLS and method == "post":
                operation["responses"]["200"]["headers"] = _TOLD
            if path in IDEMPOTENT:
                operation.setdefault("parameters", []).append(_IDEMPOTENCY_KEY)
    document["components"]["securitySchemes"] = {
        "bearer": {"type": "http", "scheme": "bearer"},
        "key": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
    }
    document["security"] = [{"bearer": []}, {"key": []}, {}]
    app.openapi_schema = document
    return document


def _problems_of(path: str, method: str) -> dict[int, str]:
    """The problems that a route may answer with."""
    if path in OPEN:
        return {503: "not ready"} if path == "/readyz" else {}
    if path.endswith("rewrites/{id}"):
        return {401: _SHARED[401], 404: "unknown id", 429: _SHARED[429], 503: "the store does not answer"}
    if method == "get":
        away = {503: "the store does not answer"} if path.endswith("insights") else {}
        return {status: _SHARED[status] for status in (401, 422, 429)} | (
            {404: "unknown policy"} if "policies/" in path else away
        )
    asks_model = path.endswith(("rewrite", "completions"))
    late = {502: "the model gave no answer", 504: "the deadline passed"} if asks_model else {}
    used = {409: "the idempotency key was used for another body"} if path in IDEMPOTENT else {}
    missing = "unknown id" if path.endswith("feedback") else "unknown policy"
    return {400: "malformed JSON", 404: missing, **_SHARED, **used, **late}


def _later(status: int) -> dict[str, Any]:
    """What a refusal for now tells beside its problem: when to come again."""
    if status not in (429, 503):
        return {}
    return {
        "headers": {"Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer", "minimum": 1}}}
    }
