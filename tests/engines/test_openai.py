"""The model's engine: a candidate, an error or a timeout, whatever the server does.

Real sockets and the production line: the server is one of this machine's own, and does what each test says.
"""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from rewriter.engines import MAX_CALLS, Calls, Candidate, Task, Usage
from rewriter.engines.openai import Breaker, OpenAIEngine, connect
from rewriter.errors import EngineError, EngineSkipped, EngineTimeout, SettingsError
from rewriter.text import Context, Finding, Message
from tests import serving
from tests.model_server import Say, Script, Upstream, completion, refused, reply, told, upstream

POLICY = serving.policies().resolve("deescalation")
DRAFT = (
    "Hi Ana,\n\nNo. You were charged $40.00 for order #A-1042, see https://shop.test/terms?x=1.\n\nBest regards,\nTom\n"
)
CUSTOMER = "You took $40.00 and my marmot is still broken!! My card is 4111 1111 1111 1111."
SORRY = "Sorry about that."


def task(**changes: Any) -> Task:
    """A refusal with facts in it."""
    message = Message(DRAFT, CUSTOMER, Context(language="en"))
    finding = Finding("blunt-refusal", 9, 12, "No.", "a no and nothing beside it")
    return Task(**{"message": message, "findings": (finding,), "policy": POLICY, **changes})


LINE = connect("m-1", "key", "http://127.0.0.1:1/v1").wire  # to connect takes the SDK some time: once is enough here


def at(address: str, *fallbacks: str, breaker_failures: int = 5, redact: bool = False) -> OpenAIEngine:
    """The engine as production builds it, at another address, and without patience."""
    breaker = Breaker(breaker_failures) if breaker_failures else None
    line = replace(LINE, url=f"{address}/chat/completions")
    return OpenAIEngine(line, "m-1", fallbacks, breaker, redact, pause_s=0.01)


@asynccontextmanager
async def engine(script: Script, *fallbacks: str, **how: Any) -> AsyncIterator[tuple[OpenAIEngine, Upstream]]:
    """The engine as production builds it, over a server that follows the script."""
    async with upstream(script) as server:
        made = at(server.address, *fallbacks, **how)
        try:
            yield made, server
        finally:
            await made.close()


async def ask(made: OpenAIEngine, seconds: float = 5.0, **changes: Any) -> Candidate:
    """One rewrite with so many seconds."""
    return await made.rewrite(task(**changes), asyncio.get_running_loop().time() + seconds)


def always(say: Say) -> Script:
    """The same answer each time."""
    return lambda body, number: say


def once(first: Say, then: Say) -> Script:
    """One answer, and another one ever after."""
    return lambda body, number: first if number == 1 else then


def says(content: str, **message: Any) -> Say:
    """A 200 whose message is this text."""
    return told(completion(content, **message))


# --- what is sent, and what is read --------------------------------------------------------------


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


# --- what cannot be used -------------------------------------------------------------------------


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


# --- asked again, and never too often ------------------------------------------------------------


@pytest.mark.parametrize(
    "failure",
    [told({}, s) for s in (408, 409, 429, 500, 502, 503, 529)] + [Say((b"",), cut=True), Say((b"{",), cut=True)],
    ids=lambda say: f"{say.status}{say.parts}",
)
async def test_what_may_pass_is_asked_again(failure: Say) -> None:
    """Busy, failed and broken off are worth another call."""
    async with engine(once(failure, reply(SORRY))) as (made, server):
        assert (await ask(made)).reply == "Sorry about that.\n"
    assert len(server.calls) == 2


async def test_no_rewrite_makes_more_than_four_calls() -> None:
    """Whatever fails, with however many models; and a repair of the same request has only what is left."""
    async with engine(always(told({}, 500)), "m-2", "m-3", breaker_failures=0) as (made, server):
        calls = Calls()
        with pytest.raises(EngineError):
            await ask(made, 20, calls=calls)
        assert len(server.calls) == MAX_CALLS
        assert {call["model"] for call in server.calls} == {"m-1", "m-2", "m-3"}
        assert [(f.model, f.result) for f in calls.failures] == [("m-1", "error"), ("m-2", "error"), ("m-3", "error")]
        with pytest.raises(EngineSkipped):
            await ask(made, 20, calls=calls)
        assert len(server.calls) == MAX_CALLS


async def test_a_repair_does_not_ask_a_model_that_has_failed() -> None:
    """What is left of the calls goes to the model that answered."""

    def script(body: dict[str, Any], number: int) -> Say:
        return told({}, 404) if body["model"] == "m-1" else reply(SORRY)

    async with engine(script, "m-2") as (made, server):
        calls = Calls()
        await ask(made, calls=calls)
        await ask(made, calls=calls, rejected="Sorry.")
    assert [call["model"] for call in server.calls] == ["m-1", "m-2", "m-2"]


@pytest.mark.parametrize("date", [False, True])
async def test_retry_after_is_honoured(date: bool) -> None:
    """A server that says when is not asked before."""
    value = format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True) if date else "0.4"
    async with engine(once(told({}, 429, Retry_After=value), reply(SORRY))) as (made, _):
        started = time.monotonic()
        await ask(made)
    assert time.monotonic() - started >= 0.4


async def test_a_wait_that_ends_past_the_deadline_is_not_begun() -> None:
    """The next engine gets the time instead."""
    async with engine(always(told({}, 429, Retry_After="30"))) as (made, server):
        with pytest.raises(EngineError, match="429"):
            await ask(made, 2)
        assert len(server.calls) == 1


async def test_a_model_that_fails_hands_over_to_the_next() -> None:
    """An unknown model, or one that talks nonsense, is not the end, and is told of."""
    answer = told({**completion(json.dumps({"reply": SORRY})), "model": None})
    async with engine(once(told({}, 404), answer), "m-2") as (made, _):
        calls = Calls()
        assert (await ask(made, calls=calls)).model == "m-2"
        assert [(f.model, f.result) for f in calls.failures] == [("m-1", "error")]


async def test_a_silent_server_leaves_time_for_the_model_behind_it() -> None:
    """One model that hangs must not use up what another one needs."""

    def script(body: dict[str, Any], number: int) -> Say:
        return reply(SORRY) if body["model"] == "m-2" else Say(wait=30)

    async with engine(script, "m-2") as (made, _):
        calls = Calls()
        assert (await ask(made, 0.6, calls=calls)).reply == "Sorry about that.\n"
        assert [(f.model, f.result) for f in calls.failures] == [("m-1", "timeout")]


# --- what a server refuses is learned ------------------------------------------------------------


def picky(*keys: str, named: bool = True, answer: Say | None = None) -> Script:
    """A server that refuses bodies with one of these keys; `KEY=TEXT`: only where TEXT stands in its value."""

    def answers(body: dict[str, Any], number: int) -> Say:
        for key, _, text in (k.partition("=") for k in keys):
            if key in body and text in json.dumps(body[key]):
                return refused(f"'{key}' is not supported here" if named else "Bad Request")
        return answer or reply(SORRY)

    return answers


@pytest.mark.parametrize(
    "keys, calls, left_out",
    [
        (("response_format=json_schema",), 2, ()),
        (("response_format",), 3, ("response_format",)),
        (("temperature",), 2, ("temperature",)),
        (("max_tokens",), 2, ("max_tokens",)),
        (("max_tokens", "max_completion_tokens"), 3, ("max_tokens", "max_completion_tokens")),
        (("temperature", "max_tokens", "response_format=json_schema"), 4, ("temperature", "max_tokens")),
    ],
)
async def test_what_a_server_refuses_is_learned_once(
    keys: tuple[str, ...], calls: int, left_out: tuple[str, ...]
) -> None:
    """Each refusal names one thing, which the next call leaves out; the next request knows it from the start."""
    async with engine(picky(*keys)) as (made, server):
        await ask(made)
        assert len(server.calls) == calls
        await ask(made)
        assert len(server.calls) == calls + 1
    last = server.calls[-1]
    assert not [key for key in left_out if key in last]
    if keys == ("max_tokens",):
        assert last["max_completion_tokens"] >= POLICY.model.max_tokens


async def test_a_refusal_that_names_nothing_gets_the_barest_request() -> None:
    """A server that does not say what it dislikes is sent the messages alone, and that is remembered."""
    async with engine(picky("temperature", "response_format", named=False)) as (made, server):
        await ask(made)
        await ask(made)
    assert [sorted(call) for call in server.calls[1:]] == [["messages", "model"]] * 2


async def test_what_did_not_help_is_not_learned() -> None:
    """A refusal for another reason takes nothing away from the next request."""
    turned_away = refused("temperature is high in our data centre")
    async with engine(lambda b, number: turned_away if number <= 2 else reply(SORRY)) as (made, server):
        with pytest.raises(EngineError, match="400"):
            await ask(made, calls=Calls(left=2))
        await ask(made)
    assert server.calls[2] == server.calls[0]


async def test_a_model_that_thinks_its_tokens_away_gets_more() -> None:
    """The thinking of a reasoning model counts as output: twice the room, and it is remembered."""

    def script(body: dict[str, Any], number: int) -> Say:
        enough = body["max_tokens"] > 2 * POLICY.model.max_tokens
        return reply(SORRY) if enough else told(completion("", finish="length"))

    async with engine(script) as (made, server):
        assert (await ask(made)).reply == "Sorry about that.\n"
        await ask(made)
    assert [call["max_tokens"] for call in server.calls[1:]] == [2 * server.calls[0]["max_tokens"]] * 2


# --- the breaker ---------------------------------------------------------------------------------


async def test_a_server_that_keeps_failing_is_left_alone() -> None:
    """After so many failures in a row no call is made, and the failure says that none was."""
    async with engine(always(told({}, 503)), breaker_failures=3) as (made, server):
        with pytest.raises(EngineError):
            await ask(made)
        assert len(server.calls) == 3
        calls = Calls()
        with pytest.raises(EngineSkipped):
            await ask(made, calls=calls)
        assert (len(server.calls), calls.left) == (3, MAX_CALLS)
        assert [(f.model, f.result) for f in calls.failures] == [("m-1", "skipped")]


async def test_one_call_tries_whether_the_server_is_back() -> None:
    """When its time is over a single call goes through, however many wait; its answer closes the breaker."""
    go_on = asyncio.Event()
    back = Say((b"", json.dumps(completion('{"reply": "Sorry."}')).encode()), between=go_on)
    async with engine(once(told({}, 503), back), breaker_failures=1) as (made, server):
        with pytest.raises(EngineError):
            await ask(made)
        assert made.breaker
        made.breaker._recovery_timeout = 0
        first = asyncio.create_task(ask(made))
        await server.called(2)
        with pytest.raises(EngineSkipped):
            await ask(made)
        go_on.set()
        await first
        await ask(made)
    assert len(server.calls) == 3


async def test_silence_opens_the_breaker_and_a_caller_that_leaves_does_not() -> None:
    """A time-out is the server's failure; a call that was broken off says nothing of the server."""
    async with engine(always(Say(wait=30)), breaker_failures=1) as (made, server):
        leaving = asyncio.create_task(ask(made))
        await server.called()
        leaving.cancel()
        await asyncio.wait_for(server.gone.wait(), 5)
        with pytest.raises(EngineTimeout):
            await ask(made, 0.1)
        with pytest.raises(EngineSkipped):
            await ask(made)


async def test_zero_never_opens() -> None:
    """REWRITER_BREAKER_FAILURES=0 switches the breaker off."""
    async with engine(always(told({}, 503)), breaker_failures=0) as (made, server):
        for _ in range(3):
            with pytest.raises(EngineError, match="503"):
                await ask(made)
    assert len(server.calls) == 3 * MAX_CALLS


# --- the line ------------------------------------------------------------------------------------


async def test_the_line_that_production_connects_speaks_http() -> None:
    """From the address in the settings to a reply."""
    async with upstream(always(reply(SORRY))) as server:
        made = connect("m-1", "key", server.address)
        assert (await ask(made)).reply == "Sorry about that.\n"
        await made.close()


async def test_a_redirect_is_not_followed() -> None:
    """The customer's text goes to the server that was configured, and to no other."""
    async with upstream(always(reply(SORRY))) as other:
        away = Say(status=307, headers={"Location": f"{other.address}/chat/completions"})
        async with engine(always(away)) as (made, _):
            with pytest.raises(EngineError, match="307"):
                await ask(made)
        assert other.calls == []


async def test_a_dripping_body_ends_at_the_deadline() -> None:
    """A byte at a time never times out by itself."""
    async with engine(always(Say((b" ",) * 5000, gap=0.02))) as (made, _):
        with pytest.raises(EngineTimeout):
            await ask(made, 0.3)


async def test_a_deadline_that_has_passed_makes_no_call() -> None:
    """No time, no call."""
    async with engine(always(reply(SORRY))) as (made, server):
        with pytest.raises(EngineTimeout):
            await ask(made, -1)
        assert server.calls == []


async def test_a_caller_that_leaves_ends_the_call() -> None:
    """Cancelling a rewrite closes its connection, so that the model stops writing."""
    async with engine(always(Say(wait=30))) as (made, server):
        asked = asyncio.create_task(ask(made))
        await server.called()
        asked.cancel()
        await asyncio.wait_for(server.gone.wait(), 5)
        with pytest.raises(asyncio.CancelledError):
            await asked


async def test_a_port_that_refuses_is_an_error() -> None:
    """Nobody listens: that is told at once, after a few tries."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    made = at(f"http://127.0.0.1:{port}/v1")
    with pytest.raises(EngineError, match="could not be reached"):
        await ask(made)
    await made.close()


@pytest.mark.parametrize("address", ["localhost:11434/v1", "ftp://model.test", "http://", "http://[::1"])
def test_an_address_that_is_none_is_refused_at_the_start(address: str) -> None:
    """A typing error is told when the server starts, not with each request."""
    with pytest.raises(SettingsError, match="OPENAI_BASE_URL"):
        connect("m-1", "key", address)


def test_one_engine_serves_one_loop_after_another() -> None:
    """A command that runs two loops has a line in each."""

    async def twice(made: OpenAIEngine, move: Callable[[str], None]) -> str:
        async with upstream(always(reply(SORRY))) as server:
            move(f"{server.address}/chat/completions")
            try:
                return (await ask(made)).reply
            finally:
                await made.close()

    made = at("http://127.0.0.1:1/v1")

    def move(url: str) -> None:
        made.wire.url = url

    assert [asyncio.run(twice(made, move)) for _ in range(2)] == ["Sorry about that.\n"] * 2
