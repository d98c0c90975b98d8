"""The routes of the door for chat tools: a rewrite is answered here, all else goes on to the model untouched."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Final

from fastapi import APIRouter, Request
from fastapi.exceptions import HTTPException
from pydantic import Field, ValidationError
from starlette.responses import Response, StreamingResponse

from rewriter import problem, telemetry
from rewriter.api import problems
from rewriter.api.chat_completions import completion
from rewriter.api.chat_completions.recognition import Call, recognise
from rewriter.api.routes import GONE, Json, owner
from rewriter.api.stream import while_there
from rewriter.errors import InputError
from rewriter.schemas.requests import LONGEST, ContextIn, RewriteRequest, TurnIn
from rewriter.service import Service, new_id

if TYPE_CHECKING:
    from rewriter.engines.openai_relay import Relay

PASSED_THROUGH: Final = "passed_through"  # an outcome of this door alone: not a rewrite, nothing was checked


class ChatRewrite(RewriteRequest):
    """A rewrite as chat tools ask for it: most of them do not tell what the customer wrote."""

    customer_message: Annotated[str, Field(max_length=LONGEST)] = ""


def routes(service: Service, relay: Relay | None) -> APIRouter:
    """The routes over one service; `relay` takes what is not a rewrite, and without one it is refused."""
    router = APIRouter(tags=["chat tools"])
    since = int(time.time())

    async def chat(request: Request) -> Response:
        """A rewrite (tone, empathy, improve, grammar) comes back verified; any other call is the model's own answer.

        `X-Rewriter-Outcome` tells which. A draft that could not be verified comes back as it was (`draft_kept`).
        """
        raw = await request.body()
        body = _parsed(raw, request.headers.get("content-type"))
        model = body.get("model") if isinstance(body.get("model"), str) else None
        policy = _policy(service, model)
        call = recognise(body)
        if call is None:
            return await _passed_on(raw, body, relay, service.policy_ref(policy), own_model=not model or bool(policy))
        answer = await while_there(request, service.rewrite(_request(call, policy), owner(request)))
        if answer is None:
            return Response(status_code=GONE)
        content = _written(call, answer)
        told = model or _ref(answer["policy"])
        headers = _headers(answer["outcome"], _ref(answer["policy"]), answer["id"])
        if body.get("stream") is True:
            options = body.get("stream_options")
            usage = isinstance(options, Mapping) and options.get("include_usage") is True
            events = b"".join(completion.chunks(answer, content, told, usage=usage))
            return Response(events, headers=headers, media_type="text/event-stream")
        return Json(completion.completion(answer, content, told), headers=headers)

    async def models() -> Response:
        """The policies that `model` may name, and the model behind them."""
        return Json(completion.models(service.all_policies(), relay.model if relay else None, since))

    for prefix, shown in (("/v1", True), ("", False)):
        router.add_api_route(
            f"{prefix}/chat/completions",
            chat,
            methods=["POST"],
            operation_id="chatCompletions" if shown else "chatCompletionsBare",
            summary="Answer a chat tool",
            response_model=completion.ChatCompletion,
            responses={200: {"content": {"text/event-stream": {}}}},
            openapi_extra={
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ChatRequest"}}},
                }
            },
        )
        router.add_api_route(
            f"{prefix}/models",
            models,
            methods=["GET"],
            operation_id="listModels" if shown else "listModelsBare",
            summary="What `model` may be",
            response_model=completion.ModelList,
        )
    return router


def _parsed(raw: bytes, kind: str | None) -> dict[str, Any]:
    """The body, which must be a chat completion. Raises HTTPException 400, 415, and InputError."""
    if kind is not None and not problems.is_json(kind):
        raise HTTPException(415, "Send the body as JSON, with Content-Type: application/json.")
    try:
        body = json.loads(raw, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise HTTPException(400) from None
    try:
        completion.ChatRequest.model_validate(body)
    except ValidationError as invalid:
        raise _refused(invalid) from None
    return dict(body)


def _refused(invalid: ValidationError) -> InputError:
    """What is wrong, in the words of every other route; `param` is what OpenAI would name."""
    faults = [f | {"loc": ("body", *f["loc"])} for f in invalid.errors(include_url=False, include_input=False)]
    first = str((*faults[0]["loc"], "messages")[1])
    return InputError(problem.invalid(faults).detail, first if first in ("model", "stream") else "messages")


def _no_number(name: str) -> None:
    raise ValueError(name)


def _policy(service: Service, model: str | None) -> str | None:
    """The policy that `model` names; None when it is the name of a model. Raises UnknownPolicy for a missing version."""
    if model is None or not service.is_policy(model):
        return None
    service.policy_ref(model)
    return model


def _request(call: Call, policy: str | None) -> ChatRewrite:
    """The call as the service takes it; what is told beside the draft is cut to what a request may hold."""
    try:
        return ChatRewrite(
            draft=call.draft,
            customer_message=call.customer[-LONGEST:],
            conversation=[TurnIn(role=turn.role, text=turn.text[-LONGEST:]) for turn in call.conversation],
            context=ContextIn(customer_name=call.customer_name[:200]),
            policy=policy,
            format=call.format,
        )
    except ValidationError as invalid:
        raise _refused(invalid) from None


def _written(call: Call, answer: Mapping[str, Any]) -> str:
    """The reply in the form the draft came in."""
    reply: str = answer["reply"]
    if not call.literal:
        return reply
    if reply == call.draft:
        return call.literal
    return json.dumps(reply, ensure_ascii=call.literal.isascii())


def _ref(policy: Mapping[str, str]) -> str:
    return f"{policy['name']}@{policy['version']}"


def _headers(outcome: str, policy: str, id: str) -> dict[str, str]:
    return {"X-Rewriter-Outcome": outcome, "X-Rewriter-Policy": policy, "X-Rewriter-Id": id}


async def _passed_on(
    raw: bytes, body: Mapping[str, Any], relay: Relay | None, policy: str, *, own_model: bool
) -> Response:
    """The model's answer to a call that is not a rewrite, byte for byte; `own_model`: it names no model it could know."""
    if relay is None:
        why = (
            "This is not a rewrite, and only rewrites are answered here: an order to improve the tone, empathy or grammar "
            "of a given draft. All else is passed on where REWRITER_MODEL is set and REWRITER_REDACT is not."
        )
        raise InputError(why, "messages")
    model = body.get("model")
    if own_model:
        model = relay.model
        raw = json.dumps({**body, "model": model}).encode()
    relayed = await relay.send(raw, str(model))
    telemetry.note(outcome=PASSED_THROUGH)
    headers = {**relayed.headers, **_headers(PASSED_THROUGH, policy, new_id())}
    return StreamingResponse(relayed.body, relayed.status, headers)
