"""The model's engine: a candidate, an error or a timeout, whatever the server does."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest
import respx

from rewriter.engines import Candidate, Task, Usage
from rewriter.engines.openai import MAX_CALLS, OpenAIEngine, connect
from rewriter.errors import EngineError, EngineTimeout
from rewriter.policy import Policies
from rewriter.text import Context, Finding, Message

POLICY = Policies.from_folder(Path(__file__).parents[2] / "prompts").resolve("deescalation")
BASE = "http://model.test/v1"
URL = f"{BASE}/chat/completions"
DRAFT = (
    "Hi Ana,\n\nNo. You were charged $40.00 for order #A-1042, see https://shop.test/terms?x=1.\n\nBest regards,\nTom\n"
)
CUSTOMER = "You took $40.00 and my marmot is still broken!! My card is 4111 1111 1111 1111."


def task(**changes: Any) -> Task:
    """A refusal with facts in it."""
    message = Message(DRAFT, CUSTOMER, Context(language="en"))
    finding = Finding("blunt-refusal", 9, 12, "No.", "a no and nothing beside it")
    return Task(**{"message": message, "findings": (finding,), "policy": POLICY, **changes})


def chat(reply: str | None = "Sorry about that.", **changes: Any) -> dict[str, Any]:
    """A chat completion that holds a reply as JSON."""
    content = json.dumps({"reply": reply, "changes": []})
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": content}}
    choice["message"] = {**choice["message"], **changes.pop("message", {})}  # type: ignore[dict-item]
    return {"id": "x", "model": "m-1", "choices": [{**choice, **changes}]}


def says(content: str) -> httpx.Response:
    """A 200 whose message is this text."""
    return httpx.Response(200, json=chat(message={"content": content}))


def engine(*fallbacks: str) -> OpenAIEngine:
    """The engine as production builds it, for an address that only the mock answers."""
    return connect("m-1", "key", BASE, fallbacks)


async def ask(made: OpenAIEngine, seconds: float = 5.0, **changes: Any) -> Candidate:
    """One rewrite with so many seconds."""
    return await made.rewrite(task(**changes), asyncio.get_running_loop().time() + seconds)


def sent(router: respx.Router, number: int = -1) -> dict[str, Any]:
    """The body of a call."""
    body: dict[str, Any] = json.loads(router.calls[number].request.content)
    return body


async def test_facts_leave_as_tokens_and_come_back_byte_for_byte(httpx2_mock: respx.Router) -> None:
    """Nobody's address, amount or card number needs to be read to mend a tone."""
    route = httpx2_mock.post(URL)

    def answer(request: httpx.Request) -> httpx.Response:
        draft = json.loads(request.content)["messages"][-1]["content"].split("<draft-")[1]
        lines = draft.split("\n", 1)[1].split("\n</draft-")[0]
        return says(json.dumps({"reply": lines.replace("No. ", "I'm sorry. "), "changes": []}))

    route.side_effect = answer
    reply = await ask(engine())
    assert reply.reply == DRAFT.replace("No. ", "I'm sorry. ")
    wire = httpx2_mock.calls[0].request.content.decode()
    for secret in ("4111", "$40.00", "1042", "shop.test", "Best regards"):
        assert secret not in wire
    assert "marmot" in wire


async def test_the_request_asks_for_the_strict_schema_with_the_policys_settings(httpx2_mock: respx.Router) -> None:
    """What the policy says is what the server is asked."""
    httpx2_mock.post(URL).respond(200, json=chat())
    await ask(engine())
    body = sent(httpx2_mock)
    assert body["response_format"]["json_schema"]["strict"] is True
    assert body["temperature"] == POLICY.model.temperature
    assert body["max_tokens"] >= POLICY.model.max_tokens
    assert [m["role"] for m in body["messages"]] == ["system", "user"]
    assert "marmot" not in body["messages"][0]["content"]


async def test_usage_and_model_are_the_servers(httpx2_mock: respx.Router) -> None:
    """Cached tokens are told apart, for they cost less."""
    usage = {"prompt_tokens": 900, "completion_tokens": 40, "prompt_tokens_details": {"cached_tokens": 800}}
    httpx2_mock.post(URL).respond(200, json=chat() | {"usage": usage, "model": "m-1-2026"})
    got = await ask(engine())
    assert (got.usage, got.model) == (Usage(900, 800, 40), "m-1-2026")


async def test_told_changes_arrive_as_stories(httpx2_mock: respx.Router) -> None:
    """A model's story keeps its facts, and one that cannot be read is left out."""
    change = {"technique": "blunt-refusal", "before": "No.", "after": "⟦amount1⟧", "why": "softer"}
    content = json.dumps({"reply": "Sorry.", "changes": [change, {"technique": 3}, {**change, "why": "⟦amount99⟧"}]})
    httpx2_mock.post(URL).mock(return_value=says(content))
    (story,) = (await ask(engine())).stories
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
async def test_a_reply_is_read_in_whatever_a_model_wraps_it(
    httpx2_mock: respx.Router, content: str, reply: str
) -> None:
    """Fences, prefaces and thinking aloud are not the reply."""
    httpx2_mock.post(URL).mock(return_value=says(content))
    assert (await ask(engine())).reply == reply + "\n"


async def test_content_in_parts_is_one_content(httpx2_mock: respx.Router) -> None:
    """Some servers answer in a list of parts."""
    parts = [{"type": "text", "text": "I'm "}, {"type": "text", "text": "sorry."}]
    httpx2_mock.post(URL).respond(200, json=chat(message={"content": parts}))
    assert (await ask(engine())).reply == "I'm sorry.\n"


JUNK: list[httpx.Response] = [
    httpx.Response(200, content=b""),
    httpx.Response(200, content=b"   "),
    httpx.Response(200, html="<html><body>marmot gateway</body></html>"),
    httpx.Response(200, content=b'{"choices": [{"mess'),
    httpx.Response(200, content=b'{"choices": "\xff\xfe"}'),
    httpx.Response(200, content=b"[" * 100_000),
    httpx.Response(200, json=["marmot"]),
    httpx.Response(200, json=None),
    httpx.Response(200, json={"error": {"message": "marmot"}}),
    httpx.Response(200, json={"choices": None}),
    httpx.Response(200, json={"choices": []}),
    httpx.Response(200, json={"choices": [None]}),
    httpx.Response(200, json={"choices": [{"message": None}]}),
    httpx.Response(200, json=chat(finish_reason="length")),
    httpx.Response(200, json=chat(finish_reason="content_filter")),
    httpx.Response(200, json=chat(message={"content": None, "refusal": "I can't, marmot"})),
    httpx.Response(200, json=chat(message={"content": None, "tool_calls": [{"id": "marmot"}]})),
    httpx.Response(200, json=chat(message={"content": ""})),
    httpx.Response(200, json=chat(message={"content": 7})),
    says('{"reply": "marmot'),
    says('{"reply": null, "changes": []}'),
    says('{"reply": "  ", "changes": []}'),
    says('{"answer": "marmot"}'),
    says("<think>marmot marmot marmot"),
    says("<think>marmot</think>"),
    says("<!DOCTYPE html><html>marmot</html>"),
    says('{"reply": "marmot \\ud800", "changes": []}'),
    says('{"reply": "marmot ⟦amount77⟧", "changes": []}'),
    says('{"reply": "marmot ⟦amount1", "changes": []}'),
    httpx.Response(302, headers={"location": "http://elsewhere.test/"}),
    httpx.Response(401, json={"error": {"message": "marmot"}}),
    httpx.Response(404, text="marmot"),
    httpx.Response(400, json={"error": {"message": "marmot too long"}}),
    httpx.Response(200, content=b" " * 1_100_000 + json.dumps(chat()).encode()),
]


@pytest.mark.parametrize("junk", JUNK, ids=range(len(JUNK)))
async def test_junk_is_an_error_in_one_call_and_without_the_customers_words(
    httpx2_mock: respx.Router, junk: httpx.Response
) -> None:
    """A server's nonsense never becomes a reply, and its error text can be logged."""
    httpx2_mock.post(URL).mock(return_value=junk)
    with pytest.raises(EngineError) as raised:
        await ask(engine())
    assert not isinstance(raised.value, EngineTimeout)
    assert str(raised.value).endswith(".")
    assert "marmot" not in str(raised.value)
    assert httpx2_mock.calls.call_count == 1


@pytest.mark.parametrize(
    "failure",
    [httpx.Response(s) for s in (408, 409, 429, 500, 503)]
    + [httpx2.ConnectError("no"), httpx2.RemoteProtocolError("x")],
    ids=str,
)
async def test_what_may_pass_is_asked_again(httpx2_mock: respx.Router, failure: Any) -> None:
    """Busy, failed and unreached are worth another call."""
    httpx2_mock.post(URL).mock(side_effect=[failure, httpx.Response(200, json=chat())])
    assert (await ask(engine())).reply == "Sorry about that.\n"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
async def test_what_stays_wrong_is_asked_once(httpx2_mock: respx.Router, status: int) -> None:
    """A wrong key does not get right by asking."""
    httpx2_mock.post(URL).respond(status, json={"error": {"message": "no"}})
    with pytest.raises(EngineError, match=str(status)):
        await ask(engine())
    assert httpx2_mock.calls.call_count == 1


async def test_no_rewrite_makes_more_than_four_calls(httpx2_mock: respx.Router) -> None:
    """Whatever fails, with however many models."""
    httpx2_mock.post(URL).respond(500)
    with pytest.raises(EngineError):
        await ask(engine("m-2", "m-3"), 20)
    assert httpx2_mock.calls.call_count == MAX_CALLS
    assert {sent(httpx2_mock, n)["model"] for n in range(MAX_CALLS)} == {"m-1", "m-2", "m-3"}


@pytest.mark.parametrize("date", [False, True])
async def test_retry_after_is_honoured(httpx2_mock: respx.Router, date: bool) -> None:
    """A server that says when is not asked before."""
    value = format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True) if date else "0.7"
    busy = httpx.Response(429, headers={"Retry-After": value})
    httpx2_mock.post(URL).mock(side_effect=[busy, httpx.Response(200, json=chat())])
    started = time.monotonic()
    await ask(engine())
    assert time.monotonic() - started >= 0.65


async def test_a_wait_that_ends_past_the_deadline_is_not_begun(httpx2_mock: respx.Router) -> None:
    """The next engine gets the time instead."""
    httpx2_mock.post(URL).respond(429, headers={"Retry-After": "30"})
    started = time.monotonic()
    with pytest.raises(EngineError, match="429"):
        await ask(engine(), 2)
    assert time.monotonic() - started < 1
    assert httpx2_mock.calls.call_count == 1


def _picky(*refused: tuple[str, str]) -> Callable[[httpx.Request], httpx.Response]:
    """A server that refuses bodies in which one of these pairs of key and text stands."""

    def answer(request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        for key, text in refused:
            if key in body and text in json.dumps(body[key]):
                return httpx.Response(400, json={"error": {"message": f"'{key}' is not supported here", "param": key}})
        return httpx.Response(200, json=chat())

    return answer


async def test_a_server_without_schemas_is_learned_once(httpx2_mock: respx.Router) -> None:
    """Schema, then an object, then plain text; the next rewrite knows."""
    httpx2_mock.post(URL).side_effect = _picky(("response_format", "json_schema"), ("response_format", "json_object"))
    made = engine()
    await ask(made)
    assert httpx2_mock.calls.call_count == 3
    await ask(made)
    assert httpx2_mock.calls.call_count == 4
    assert "response_format" not in sent(httpx2_mock)


async def test_a_model_without_temperature_or_max_tokens_is_learned_too(httpx2_mock: respx.Router) -> None:
    """Reasoning models want another name for the limit, and no temperature."""
    httpx2_mock.post(URL).side_effect = _picky(("temperature", ""), ("max_tokens", ""))
    await ask(engine())
    body = sent(httpx2_mock)
    assert "temperature" not in body
    assert "max_tokens" not in body
    assert body["max_completion_tokens"] >= POLICY.model.max_tokens
    assert "json_schema" in json.dumps(body["response_format"])


async def test_a_model_that_fails_hands_over_to_the_next(httpx2_mock: respx.Router) -> None:
    """An unknown model, or one that talks nonsense, is not the end."""
    httpx2_mock.post(URL).mock(side_effect=[httpx.Response(404), httpx.Response(200, json=chat() | {"model": None})])
    assert (await ask(engine("m-2"))).model == "m-2"


async def test_a_repair_shows_the_rejected_reply_and_why(httpx2_mock: respx.Router) -> None:
    """The second call names what the first one broke."""
    httpx2_mock.post(URL).respond(200, json=chat())
    breach = Finding("new-promise", 0, 5, "We'll refund", "a refund that nobody offered")
    await ask(engine(), rejected="We'll refund $40.00.", breaches=(breach,))
    *_, before, last = sent(httpx2_mock)["messages"]
    assert (before["role"], last["role"]) == ("assistant", "user")
    assert "We'll refund ⟦amount1⟧." in before["content"]
    assert "new-promise" in last["content"]


async def test_windows_line_ends_stay(httpx2_mock: respx.Router) -> None:
    """A draft's line ends and the white space around it are the agent's."""
    httpx2_mock.post(URL).respond(200, json=chat("One.\n\nTwo."))
    message = Message("One.\r\nTwo!\r\n", "", Context(language="en"))
    assert (await ask(engine(), message=message)).reply == "One.\r\n\r\nTwo.\r\n"


# --- a real server on this machine, with the production transport -------------------------------


@contextmanager
def served(handle: Callable[[BaseHTTPRequestHandler], None]) -> Iterator[tuple[str, list[bytes]]]:
    """A loopback server; yields its address and the bodies it received."""
    bodies: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
            handle(self)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1", bodies
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _send(handler: BaseHTTPRequestHandler, status: int, body: bytes, **headers: str) -> None:
    handler.send_response(status)
    for name, value in {"Content-Type": "application/json", "Content-Length": str(len(body)), **headers}.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(body)


async def test_the_production_client_speaks_http() -> None:
    """No mock between us and a socket."""
    with served(lambda h: _send(h, 200, json.dumps(chat()).encode())) as (base, bodies):
        made = connect("m-1", "key", base)
        assert (await ask(made)).reply == "Sorry about that.\n"
        await made.close()
    assert json.loads(bodies[0])["model"] == "m-1"


async def test_a_redirect_is_not_followed() -> None:
    """The customer's text goes to the server that was configured, and to no other."""
    with served(lambda h: _send(h, 200, json.dumps(chat()).encode())) as (other, received):  # noqa: SIM117
        with served(lambda h: _send(h, 307, b"", Location=f"{other}/chat/completions")) as (base, _):
            made = connect("m-1", "key", base)
            with pytest.raises(EngineError, match="307"):
                await ask(made)
            await made.close()
    assert received == []


async def test_a_dripping_body_ends_at_the_deadline() -> None:
    """A byte at a time never times out by itself."""
    stop = threading.Event()

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "5000")
        handler.end_headers()
        while not stop.wait(0.05):
            try:
                handler.wfile.write(b" ")
                handler.wfile.flush()
            except OSError:
                return

    with served(drip) as (base, _):
        made = connect("m-1", "key", base)
        started = time.monotonic()
        with pytest.raises(EngineTimeout):
            await ask(made, 0.5)
        assert time.monotonic() - started < 1.0
        stop.set()
        await made.close()


async def test_a_silent_server_leaves_time_for_the_model_behind_it() -> None:
    """One model that hangs must not use up what another one needs."""
    stop = threading.Event()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        if json.loads(bodies[-1])["model"] == "m-1":
            stop.wait(5)
        else:
            _send(handler, 200, json.dumps(chat()).encode())

    with served(answer) as (base, bodies):
        made = connect("m-1", "key", base, ("m-2",))
        assert (await ask(made, 1.5)).reply == "Sorry about that.\n"
        stop.set()
        await made.close()


async def test_a_deadline_that_has_passed_makes_no_call() -> None:
    """No time, no call."""
    with served(lambda h: _send(h, 200, json.dumps(chat()).encode())) as (base, bodies):
        made = connect("m-1", "key", base)
        with pytest.raises(EngineTimeout):
            await ask(made, -1)
        await made.close()
    assert bodies == []
