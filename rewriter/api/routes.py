"""The routes of version 1: parse, call, wrap."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request
from fastapi.exceptions import RequestValidationError
from pydantic_core import PydanticSerializationError, to_json
from starlette.responses import Response

from rewriter.api.stream import streamed, while_there
from rewriter.schemas.requests import CheckRequest, RewriteRequest
from rewriter.schemas.responses import CheckResponse, RewriteResponse
from rewriter.schemas.rules import PolicyDetail, PolicyPage, TechniquePage
from rewriter.service import UNNAMED, Service, all_techniques

GONE = 499  # nobody reads it: the caller has gone
EVENTS: Mapping[str, Any] = {
    "text/event-stream": {
        "schema": {
            "description": "One event; `data` is one line of JSON.",
            "type": "object",
            "required": ["event", "data"],
            "properties": {
                "event": {
                    "enum": ["findings", "sentence", "restart", "result", "error"],
                    "description": "What is told.",
                },
                "data": {
                    "type": "string",
                    "contentMediaType": "application/json",
                    "description": "The event's own object; of `result` the whole answer, of `error` a problem.",
                },
            },
        },
        "example": (
            'event: findings\ndata: {"findings":[…]}\n\n'
            'event: sentence\ndata: {"text":"I\'m sorry that your parcel is two weeks late. "}\n\n'
            'event: restart\ndata: {"reason":"…"}\n\n'
            'event: result\ndata: {"id":"rw_…","reply":"…"}\n\n'
        ),
    }
}
Limit = Annotated[int, Query(ge=1, le=200, description="How many to list.")]
PolicyName = Annotated[str, Path(description="The policy's name.")]
Version = Annotated[
    str, Path(description="A version such as 1.0.0, or a label: stable, latest, canary.", examples=["stable", "1.0.0"])
]
Cursor = Annotated[str | None, Query(max_length=64, description="`next` of the page before.")]


class Json(Response):
    """A body that is already plain data."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        """As UTF-8; half of a surrogate pair, which has no bytes, becomes a question mark."""
        try:
            return to_json(content)  # a third of the time of the standard library
        except PydanticSerializationError:
            return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def page(
    items: Sequence[Mapping[str, Any]], key: Callable[[Mapping[str, Any]], str], limit: int, cursor: str | None
) -> Json:
    """`limit` of the items, from the one behind `cursor` on. Raises RequestValidationError for a cursor we did not give."""
    start = 0
    if cursor is not None:
        start = next((i for i, item in enumerate(items, 1) if key(item) == cursor), 0)
        if not start:
            why = "must be the `next` of the page before; leave it out for the first page"
            raise RequestValidationError([{"type": "value_error", "loc": ("query", "cursor"), "msg": why}])
    chosen = items[start : start + limit]
    more = start + limit < len(items)
    return Json({"data": list(chosen), "next": key(chosen[-1]) if more else None})


def owner(request: Request) -> str:
    """The name of the caller's key: whose records these are."""
    return getattr(request.state, "key_name", None) or UNNAMED


def routes(service: Service) -> APIRouter:
    """The routes over one service."""
    router = APIRouter(prefix="/v1")
    known = all_techniques()

    @router.post(
        "/rewrite",
        operation_id="rewrite",
        summary="Rewrite a draft",
        tags=["replies"],
        response_model=RewriteResponse,
        responses={200: {"description": "The answer; with `stream`, events that end in it.", "content": EVENTS}},
    )
    async def rewrite(body: RewriteRequest, request: Request) -> Response:
        """The reply, what was changed and why, and what was proved of it.

        A model that fails is no error: the outcome says so, and the reply is then the rules engine's or the draft.
        With `stream`, each sentence comes as soon as it is verified.
        """
        whose = owner(request)
        if body.stream:
            return await streamed(request, lambda send: service.rewrite(body, whose, send))
        if not service.asks_model(body.engine):
            return Json(await service.rewrite(body, whose))
        answer = await while_there(request, service.rewrite(body, whose))
        return Json(answer) if answer else Response(status_code=GONE)

    @router.post(
        "/check",
        operation_id="check",
        summary="Find the faults of a draft",
        tags=["replies"],
        response_model=CheckResponse,
    )
    async def check(body: CheckRequest) -> Response:
        """No engine and no network: fast enough for every pause in typing. The draft may be empty."""
        return Json(service.check(body))

    @router.get(
        "/techniques",
        operation_id="listTechniques",
        summary="What is looked for",
        tags=["rules"],
        response_model=TechniquePage,
    )
    async def list_techniques(limit: Limit = 100, cursor: Cursor = None) -> Response:
        """Every technique and guard, with the languages it knows and a few of its examples."""
        return page(known, lambda item: str(item["name"]), limit, cursor)

    @router.get(
        "/policies",
        operation_id="listPolicies",
        summary="The policies there are",
        tags=["rules"],
        response_model=PolicyPage,
    )
    async def list_policies(limit: Limit = 100, cursor: Cursor = None) -> Response:
        """Every version of every policy, with the labels that point at it."""
        return page(service.all_policies(), _ref, limit, cursor)

    @router.get(
        "/policies/{name}@{version}",
        operation_id="getPolicy",
        summary="One policy",
        tags=["rules"],
        response_model=PolicyDetail,
    )
    async def get_policy(name: PolicyName, version: Version) -> Response:
        """One version, by number or label, with its techniques in order."""
        return Json(service.one_policy(f"{name}@{version}"))

    @router.get(
        "/policies/{name}",
        operation_id="getStablePolicy",
        summary="One policy as a request that names it gets it",
        tags=["rules"],
        response_model=PolicyDetail,
    )
    async def get_stable_policy(name: PolicyName) -> Response:
        """The stable version, with its techniques in order."""
        return Json(service.one_policy(name))

    return router


def _ref(item: Mapping[str, Any]) -> str:
    return f"{item['name']}@{item['version']}"
