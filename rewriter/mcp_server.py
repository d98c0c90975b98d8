"""The tools rewrite and check over the Model Context Protocol, for an assistant that drafts replies: `rewriter mcp`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeVar

import mcp.server.stdio
from mcp import types
from mcp.server.lowlevel import Server
from pydantic import BaseModel, ValidationError

import rewriter
from rewriter import problem
from rewriter.errors import RewriterError
from rewriter.schemas.requests import CheckRequest, RewriteRequest, fields
from rewriter.schemas.responses import CheckResponse, RewriteResponse
from rewriter.service import Service

_Request = TypeVar("_Request", bound=BaseModel)
_REWRITE = """Rewrite a support agent's draft so that it calms an upset customer, and verify the result in code.
Look at `outcome` first. With `draft_kept` nothing could be verified and `reply` is the draft as it was: show its findings
and do not send it unread. `handover` asks for a person. Facts, offers and names belong into `context`."""
_CHECK = (
    """Find what in a draft would make things worse for an upset customer, with places and reasons. Changes nothing."""
)


def server(service: Service) -> Server[Any]:
    """The tools over one service."""

    async def tools(context: object, page: object) -> types.ListToolsResult:
        """What there is to call, in the shapes of the HTTP interface."""
        hints = types.ToolAnnotations(read_only_hint=True, open_world_hint=False)
        return types.ListToolsResult(
            tools=[
                types.Tool(
                    name=name,
                    title=title,
                    description=words,
                    input_schema=_without_stream(asked.model_json_schema()),
                    output_schema=answered.model_json_schema(),
                    annotations=hints,
                )
                for name, title, words, asked, answered in (
                    ("rewrite", "Rewrite a reply", _REWRITE, RewriteRequest, RewriteResponse),
                    ("check", "Check a draft", _CHECK, CheckRequest, CheckResponse),
                )
            ]
        )

    async def call(context: object, asked: types.CallToolRequestParams) -> types.CallToolResult:
        """The answer, or what is wrong with the question, for the assistant to mend."""
        given: Mapping[str, Any] = asked.arguments or {}
        try:
            if asked.name == "rewrite":
                return _told(await service.rewrite(_read(RewriteRequest, given)))
            if asked.name == "check":
                return _told(service.check(_read(CheckRequest, given)))
        except ValidationError as invalid:
            faults = invalid.errors(include_url=False, include_input=False)
            known = fields(RewriteRequest if asked.name == "rewrite" else CheckRequest)
            return _refused(problem.invalid([fault | {"loc": ("body", *fault["loc"])} for fault in faults], known))
        except RewriterError as error:
            return _refused(problem.of(error))
        return _refused(problem.Problem(404, "There is no tool of that name; there are `rewrite` and `check`."))

    return Server(
        "rewriter",
        version=rewriter.__version__,
        title="rewriter",
        instructions="Calms support replies to upset customers, and verifies every word in code.",
        on_list_tools=tools,
        on_call_tool=call,
    )


async def run(service: Service) -> None:
    """Serve the standard input and output until the input ends."""
    made = server(service)
    async with service, mcp.server.stdio.stdio_server() as (reading, writing):
        await made.run(reading, writing, made.create_initialization_options())


def _read(kind: type[_Request], given: Mapping[str, Any]) -> _Request:
    return kind.model_validate({k: v for k, v in given.items() if k != "stream"})


def _without_stream(schema: dict[str, Any]) -> dict[str, Any]:
    """A tool answers at once, so there is nothing to stream."""
    return schema | {"properties": {k: v for k, v in schema["properties"].items() if k != "stream"}}


def _told(answer: dict[str, Any]) -> types.CallToolResult:
    text = json.dumps(answer, ensure_ascii=False)
    return types.CallToolResult(content=[types.TextContent(type="text", text=text)], structured_content=answer)


def _refused(found: problem.Problem) -> types.CallToolResult:
    return types.CallToolResult(content=[types.TextContent(type="text", text=found.detail)], is_error=True)
