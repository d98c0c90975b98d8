"""What is sent to a model and read from it: facts come back byte for byte, and what cannot be used is an error."""

from __future__ import annotations

import json
from typing import Any

import pytest

from rewriter.engines import Usage
from rewriter.errors import EngineError, EngineSkipped, EngineTimeout
from rewriter.text import Context, Finding, Message
from tests.engines.model_engine import DRAFT, POLICY, SORRY, always, ask, engine, says
from tests.model_server import Say, completion, reply, told


async def test_facts_leave_as_tokens_and_come_back_byte_for_byte() -> None:
    """Nobody's address, amount or card number needs to be read to mend a tone."""

    def answer(body: dict[str, Any], number: int) -> Say:
        draft = body["messages"][-1]["content"].split("<draft-")[1]
        lines = draft.split("\n", 1)[1].split("\n</draft-")[0]
        return reply(lines.replace("No. ", "I'm sorry. "))

    async with engine(answer) as (made, server):
        assert (await ask(made)).reply == DRAFT.replace("No. ", "I'm sorry. ")
    wire = json.dumps(server.calls[0], ensure_ascii=False)
    for secret in ("4111", "$40.00", "1042", "shop.test", "Best regards"):
        assert secret not in wire
    assert "marmot" in wire


async def test_the_request_asks_for_the_strict_schema_with_the_policys_settings() -> None:
    """What the policy says is what the server is asked, under the key that was set."""
    async with engine(always(reply(SORRY))) as (made, server):
        await ask(made)
    body = server.calls[0]
    assert body["response_format"]["json_schema"]["strict"] is True
    assert body["temperature"] == POLICY.model.temperature
    assert body["max_tokens"] >= POLICY.model.max_tokens
    assert [m["role"] for m in body["messages"]] == ["system", "user"]
    assert "marmot" not in body["messages"][0]["content"]
    assert "stream" not in body
    head = server.heads[0].lower()
    assert "authorization: bearer key" in head
    assert "accept-encoding: identity" in head
    assert "stainless" not in head


async def test_usage_and_model_are_the_servers() -> None:
    """Cached tokens are told apart, for they cost less."""
    async with engine(always(told(completion(json.dumps({"reply": SORRY})) | {"model": "m-1-2026"}))) as (made, _):
        got = await ask(made)
    assert (got.usage, got.model) == (Usage(900, 800, 40), "m-1-2026")


async def test_told_changes_arrive_as_stories() -> None:
    """A model's story keeps its facts, and one that cannot be read is left out."""
    change = {"technique": "blunt-refusal", "before": "No.", "after": "⟦amount1⟧", "why": "softer"}
    content = json.dumps({"reply": "Sorry.", "changes": [change, {"technique": 3}, {**change, "why": "⟦amount99⟧"}]})
    async with engine(always(says(content))) as (made, _):
        (story,) = (await ask(made)).stories
    assert (story.technique, story.after) == ("blunt-refusal", "$40.00")


@pytest.mark.parametrize(
    "content, reply",
    [
        ("I'm sorry the marmot broke.", "I'm sorry the marmot broke."),
        ('```json\n{"reply": "Sorry.", "changes": []}\n```', "Sorry."),
        ('Here it is:\n{"reply": "Sorry.", "changes": []} Hope it helps', "Sorry."),
        ('<think>No... {"reply": "x"}</think>{"reply": "Sorry.", "changes": []}', "Sorry."),
        ('the thought</think>\n{"reply": "Sorry.", "changes": []}', "Sorry."),
        ('{"changes": [], "reply": "Line one.\nLine two."}', "Line one.\nLine two."),
        ('{"reply": "Sorry."}', "Sorry."),
    ],
)  # fmt: skip
async def test_a_reply_is_read_in_whatever_a_model_wraps_it(content: str, reply: str) -> None:
    """Fences, prefaces and thinking aloud are not the reply."""
    async with engine(always(says(content))) as (made, _):
        assert (await ask(made)).reply == reply + "\n"


async def test_content_in_parts_is_one_content() -> None:
    """Some servers answer in a list of parts."""
    parts = [{"type": "text", "text": "I'm "}, {"type": "text", "text": "sorry."}]
    async with engine(always(told(completion() | {"choices": [{"message": {"content": parts}}]}))) as (made, _):
        assert (await ask(made)).reply == "I'm sorry.\n"


async def test_windows_line_ends_stay() -> None:
    """A draft's line ends and the white space around it are the agent's."""
    message = Message("One.\r\nTwo!\r\n", "", Context(language="en"))
    async with engine(always(reply("One.\n\nTwo."))) as (made, _):
        assert (await ask(made, message=message)).reply == "One.\r\n\r\nTwo.\r\n"


async def test_a_repair_shows_the_rejected_reply_and_why() -> None:
    """The second call names what the first one broke."""
    breach = Finding("new-promise", 0, 5, "We'll refund", "a refund that nobody offered")
    async with engine(always(reply(SORRY))) as (made, server):
        await ask(made, rejected="We'll refund $40.00.", breaches=(breach,))
    *_, before, last = server.calls[0]["messages"]
    assert (before["role"], last["role"]) == ("assistant", "user")
    assert "We'll refund ⟦amount1⟧." in before["content"]
    assert "new-promise" in last["content"]


async def test_with_redact_no_name_leaves() -> None:
    """The operator's setting reaches every message that is sent."""
    message = Message("Hi Ana, no. Tom", "I'm Ana Lopez!!", Context(language="en", customer_name="Ana Lopez"))
    async with engine(always(reply(SORRY)), redact=True) as (made, server):
        await ask(made, message=message)
    wire = json.dumps(server.calls[0]["messages"][1:], ensure_ascii=False)
    assert "Ana" not in wire
    assert "Lopez" not in wire


def body(*parts: bytes, **how: Any) -> Say:
    """Bytes as an answer."""
    return Say(parts, **how)


JUNK: dict[str, Say] = {
    "empty": body(b""),
    "blank": body(b"   "),
    "a page": body(b"<html><body>marmot gateway</body></html>", headers={"Content-Type": "text/html"}),
    "half a JSON": body(b'{"choices": [{"mess'),
    "no UTF-8": body(b'{"choices": "\xff\xfe"}'),
    "brackets": body(b"[" * 100_000),
    "a list": told(["marmot"]),
    "null": told(None),
    "an error": told({"error": {"message": "marmot"}}),
    "choices null": told({"choices": None}),
    "no choice": told({"choices": []}),
    "a null choice": told({"choices": [None]}),
    "a null message": told({"choices": [{"message": None}]}),
    "cut off": told(completion('{"reply": "marmot', finish="length")),
    "filtered": told(completion("marmot", finish="content_filter")),
    "a refusal": told(completion(None, refusal="I can't, marmot")),
    "a tool": told(completion(None, tool_calls=[{"id": "marmot"}])),
    "no content": says(""),
    "a number": told({"choices": [{"message": {"content": 7}}]}),
    "half a reply": says('{"reply": "marmot'),
    "reply null": says('{"reply": null, "changes": []}'),
    "reply blank": says('{"reply": "  ", "changes": []}'),
    "another key": says('{"answer": "marmot"}'),
    "an endless thought": says("<think>marmot marmot marmot"),
    "a thought alone": says("<think>marmot</think>"),
    "a page in the message": says("<!DOCTYPE html><html>marmot</html>"),
    "half a surrogate": says('{"reply": "marmot \\ud800", "changes": []}'),
    "an unknown token": says('{"reply": "marmot ⟦amount77⟧", "changes": []}'),
    "a broken token": says('{"reply": "marmot ⟦amount1", "changes": []}'),
    "302": Say(status=302, headers={"location": "http://elsewhere.test/"}),
    "401": told({"error": {"message": "marmot"}}, 401),
    "403": told({"error": {"message": "marmot"}}, 403),
    "404": body(b"marmot", status=404),
    "no quota": told({"error": {"code": "insufficient_quota", "message": "marmot"}}, 429),
    "too long": body(b" " * 1_100_000 + json.dumps(completion('{"reply": "marmot"}')).encode()),
    "packed": body(b"marmot", headers={"Content-Encoding": "gzip"}),
}  # fmt: skip


@pytest.mark.parametrize("junk", JUNK)
async def test_junk_is_an_error_in_one_call_and_without_the_customers_words(junk: str) -> None:
    """A server's nonsense never becomes a reply, and its error text can be logged."""
    async with engine(always(JUNK[junk])) as (made, server):
        with pytest.raises(EngineError) as raised:
            await ask(made)
    assert not isinstance(raised.value, EngineTimeout | EngineSkipped)
    assert str(raised.value).endswith(".")
    assert "marmot" not in str(raised.value)
    assert len(server.calls) == 1
