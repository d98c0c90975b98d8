"""The tools of `rewriter mcp`, called by the protocol's own client over a real process."""

from __future__ import annotations

import os
import sys

import pytest
from mcp import Client, StdioServerParameters, types

from rewriter import mcp_server
from rewriter.schemas.requests import CheckRequest, RewriteRequest
from tests import serving
from tests.serving import CASE, ROOT


def _text(result: types.CallToolResult) -> str:
    (content,) = result.content
    assert isinstance(content, types.TextContent)
    return content.text


async def test_an_assistant_calls_the_tools_of_the_process() -> None:
    """Over stdio: both tools are listed with the fields of the interface, and answer what the interface answers."""
    command = StdioServerParameters(
        command=sys.executable, args=["-m", "rewriter.cli", "mcp"], cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    async with Client(command, read_timeout_seconds=30) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert set(tools) == {"rewrite", "check"}
        assert set(tools["rewrite"].input_schema["properties"]) == set(RewriteRequest.model_fields) - {"stream"}
        assert set(tools["check"].input_schema["properties"]) == set(CheckRequest.model_fields)
        wanted = await serving.service().rewrite(RewriteRequest.model_validate(CASE))
        done = await client.call_tool("rewrite", dict(CASE))
        assert not done.is_error
        assert (done.structured_content["reply"], done.structured_content["outcome"]) == (wanted["reply"], "rewritten")
        assert done.structured_content["verification"]["passed"]
        assert wanted["reply"] in _text(done)
        found = await client.call_tool("check", {"draft": CASE["draft"]})
        assert "blame-shifting" in {finding["name"] for finding in found.structured_content["findings"]}


@pytest.mark.parametrize(
    "name, arguments, said",
    [
        ("rewrite", {"draft": "No."}, "customer_message: is required"),
        ("rewrite", {"customer_message": "x", "draft": "No.", "drft": ""}, "did you mean `draft`?"),
        ("rewrite", {**CASE, "engine": "openai"}, "REWRITER_MODEL"),
        ("check", {"draft": "No.", "policy": "nobody"}, "nobody"),
        ("check", {}, "draft: is required"),
        ("send", {}, "there are `rewrite` and `check`"),
    ],
)
async def test_a_wrong_call_says_the_way_out(name: str, arguments: dict[str, object], said: str) -> None:
    """What is wrong is told as the tool's result, so that the assistant can mend its call."""
    async with Client(mcp_server.server(serving.service())) as client:
        refused = await client.call_tool(name, arguments)
        assert refused.is_error
        assert said in _text(refused)
