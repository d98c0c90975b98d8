"""The stream over HTTP: events in the shapes of the contract, no work for a reader who has gone."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2
import pytest
from fastapi.testclient import TestClient
from starlette.requests import Request

from rewriter.api.app import create
from rewriter.api.stream import Send, streamed
from rewriter.demo import served
from rewriter.engines import Task
from rewriter.engines.rules import RulesEngine
from rewriter.errors import EngineError
from tests import serving
from tests.engines.model_engine import at
from tests.model_server import Say, Script, Upstream, events, pieces, refused, upstream
from tests.serving import CASE
from tests.test_release import ASKS, DESK, GOOD, NO, SORRY

ASKED = {"customer_message": ASKS.customer, "draft": ASKS.draft, "stream": True}
WRITTEN = GOOD.replace("#A-1042", "⟦id1⟧")


def read(body: str) -> list[tuple[str, Any]]:
    """The events of a stream; each is a name and one line of JSON."""
    out = []
    for block in body.split("\n\n"):
        if block and not block.startswith(":"):
            name, data = block.split("\n")
            assert name.startswith("event: ")
            assert data.startswith("data: ")
            out.append((name[7:], json.loads(data[6:])))
    return out


def left(told: list[tuple[str, Any]]) -> str:
    """The sentences since the last restart."""
    out = ""
    for name, data in told:
        out = out + data["text"] if name == "sentence" else "" if name == "restart" else out
    return out


@asynccontextmanager
async def behind(script: Script, **how: Any) -> AsyncIterator[tuple[httpx2.AsyncClient, Upstream]]:
    """A client of the app, with a model's server that follows the script behind it."""
    async with upstream(script) as server:
        service = serving.service(at(server.address, **how), RulesEngine())
        transport = httpx2.ASGITransport(app=create(serving.settings(), service))
        async with service, httpx2.AsyncClient(transport=transport, base_url="http://testserver") as client:
            yield client, server


def test_the_rules_engine_streams(client: TestClient) -> None:
    """Findings first, then the reply sentence by sentence, then all of the answer; and the same answer without."""
    got = client.post("/v1/rewrite", json=CASE | {"stream": True})
    assert got.status_code == 200
    assert got.headers["content-type"].startswith("text/event-stream")
    assert got.headers["x-request-id"]
    told = read(got.text)
    assert told[0][0] == "findings"
    assert [name for name, _ in told[1:-1]] == ["sentence"] * (len(told) - 2)
    name, result = told[-1]
    plain = client.post("/v1/rewrite", json=CASE).json()
    assert name == "result"
    assert result.keys() == plain.keys()
    assert left(told) == result["reply"] == plain["reply"]
    assert told[0][1]["findings"] == result["findings"] == plain["findings"]


@pytest.mark.parametrize("path", ["/v1/rewrite"])
@pytest.mark.parametrize(
    "wrong, status",
    [
        ({"draft": ""}, 422),
        ({"engine": "openai"}, 422),
        ({"policy": "nobody@1"}, 404),
        ({"stream": "yes"}, 422),
    ],
)
def test_a_request_that_is_wrong_is_refused_before_the_stream(
    client: TestClient, path: str, wrong: dict[str, Any], status: int
) -> None:
    """With a status and a problem, as without a stream."""
    refusal = client.post(path, json=CASE | {"stream": True} | wrong)
    assert refusal.status_code == status
    assert refusal.headers["content-type"] == "application/problem+json"


def test_a_draft_that_stays_has_no_sentence(client: TestClient) -> None:
    """Nothing to release: findings and result alone."""
    fine = {"customer_message": "Do you open on Sunday?", "draft": "We open at 9 on Sunday.", "stream": True}
    told = read(client.post("/v1/rewrite", json=fine).text)
    assert [name for name, _ in told] == ["findings", "result"]
    assert told[1][1]["outcome"] == "unchanged"


STREAMS: dict[str, tuple[Say, str]] = {
    "good": (events(pieces(WRITTEN)), "rewritten"),
    "a promise": (events(pieces(f"{SORRY} We'll send a new one by Friday. {NO} {DESK}".replace("#A-1042", "⟦id1⟧"))), "repaired"),
    "cut mid-sentence": (events(pieces(WRITTEN)[:24], finish=None, done=False, cut=True), "fallback"),
    "ended mid-sentence": (events(pieces(WRITTEN)[:24], finish=None, done=False), "fallback"),
    "cut off at its tokens": (events(pieces(WRITTEN)[:24], finish="length"), "fallback"),
    "filtered": (events(pieces(WRITTEN)[:24], finish="content_filter"), "fallback"),
    "an unknown token": (events(pieces(WRITTEN.replace("⟦id1⟧", "⟦id7⟧"))), "fallback"),
    "no stream": (Say((json.dumps({"choices": [{"message": {"content": json.dumps({"reply": WRITTEN})}}]}).encode(),)), "rewritten"),
    "plain text": (events(list(WRITTEN)), "rewritten"),
    "thought aloud": (events(["<think>No. It is so. So.</think>", *pieces(WRITTEN)]), "rewritten"),
    "white space without end": (events([*pieces(WRITTEN), *"\n" * 2000], finish=None, done=False), "rewritten"),
    "junk": (events(["{", "{", "{"]), "fallback"),
    "no JSON": (Say((b"data: {\n\n",), headers={"Content-Type": "text/event-stream"}), "fallback"),
}  # fmt: skip


@pytest.mark.parametrize("kind", STREAMS)
async def test_a_models_stream_ends_in_a_verified_reply(kind: str) -> None:
    """However it goes on or ends, what was read since the last restart is the reply."""
    say, outcome = STREAMS[kind]
    async with behind(lambda body, number: say, breaker_failures=0) as (client, server):
        told = read((await client.post("/v1/rewrite", json=ASKED)).text)
    result = told[-1][1]
    assert (told[0][0], told[-1][0]) == ("findings", "result")
    assert result["outcome"] == outcome
    assert result["verification"]["passed"]
    assert left(told) == result["reply"]
    assert result["attempts"][0]["result"] == {"rewritten": "accepted", "fallback": "error"}.get(outcome, outcome)
    assert all(call["stream"] for call in server.calls)
    assert len(server.calls) <= 4


async def test_the_tokens_of_a_stream_are_counted() -> None:
    """The last chunk tells what the reply cost."""
    async with behind(lambda body, number: events(pieces(WRITTEN))) as (client, server):
        told = read((await client.post("/v1/rewrite", json=ASKED)).text)
    assert told[-1][1]["usage"] == {"prompt_tokens": 900, "cached_tokens": 0, "completion_tokens": 40}
    assert server.calls[0]["stream_options"] == {"include_usage": True}


async def test_a_server_that_streams_nothing_is_asked_for_the_whole() -> None:
    """Refused stream options, then refused streams: learned like any other refusal."""

    def script(body: dict[str, Any], number: int) -> Say:
        for key in ("stream_options", "stream"):
            if key in body:
                return refused(f"{key}: extra inputs are not permitted")
        return STREAMS["no stream"][0]

    async with behind(script) as (client, server):
        for calls in (3, 4):
            told = read((await client.post("/v1/rewrite", json=ASKED)).text)
            assert left(told) == told[-1][1]["reply"] == GOOD
            assert len(server.calls) == calls


async def test_a_stream_that_never_ends_ends_at_the_deadline() -> None:
    """The rules engine answers in the time that is left for it."""
    endless = events([*pieces(WRITTEN)[:-3], *("x" for _ in range(5000))], gap=0.01, finish=None)
    async with upstream(lambda body, number: endless) as server:
        settings = serving.settings(
            model="m-1", deadline_s=1.0, OPENAI_BASE_URL=server.address, OPENAI_API_KEY="k", retention_days=0
        )
        app = create(settings)
        async with app.router.lifespan_context(app):
            transport = httpx2.ASGITransport(app=app)
            async with httpx2.AsyncClient(transport=transport, base_url="http://testserver") as client:
                told = read((await client.post("/v1/rewrite", json=ASKED)).text)
    result = told[-1][1]
    assert (result["outcome"], result["attempts"][0]["result"]) == ("fallback", "timeout")
    assert left(told) == result["reply"]


async def test_the_first_sentence_is_read_while_the_model_still_writes() -> None:
    """The model's server waits in the middle of its answer until the first sentence has been read."""
    go_on = asyncio.Event()
    say = events(pieces(WRITTEN), between=go_on, at=16)
    async with upstream(lambda body, number: say) as server:
        with serve(server) as port:
            reader, writer = await ask(port, ASKED)
            got = b""
            while b"event: sentence" not in got:
                got += await asyncio.wait_for(reader.read(1), 10)
            assert b"event: result" not in got
            go_on.set()
            while b"event: result" not in got:
                got += await asyncio.wait_for(reader.read(4096), 10)
            writer.close()
    assert SORRY.encode() in got


def serve(server: Upstream) -> Any:
    """The app behind a real socket, in a thread of its own, asking this model's server."""
    settings = serving.settings(
        model="m-1", OPENAI_BASE_URL=server.address, OPENAI_API_KEY="k", retention_days=0, deadline_s=60
    )
    return served(create(settings))


async def ask(port: int, body: dict[str, Any]) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """One request on a connection that can be left."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    data = json.dumps(body).encode()
    head = (
        f"POST /v1/rewrite HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(data)}\r\n\r\n"
    )
    writer.write(head.encode() + data)
    return reader, writer


@pytest.mark.parametrize("stream", [False, True])
async def test_a_caller_that_leaves_ends_the_models_call(stream: bool) -> None:
    """Whether it reads a stream or waits for the whole answer: the model stops writing for nobody."""
    say = events(pieces(WRITTEN), wait=0 if stream else 60, between=asyncio.Event(), at=16)
    async with upstream(lambda body, number: say) as server:
        with serve(server) as port:
            reader, writer = await ask(port, ASKED | {"stream": stream})
            if stream:
                await asyncio.wait_for(reader.readuntil(b"event: sentence"), 10)
            else:
                await asyncio.wait_for(server.called(), 10)
            assert server.left == 0
            writer.close()
            await asyncio.wait_for(server.gone.wait(), 10)
    assert server.left == 1


async def test_a_failure_on_the_way_is_an_event() -> None:
    """The status has left already: the problem comes as the last event."""

    async def fails(_: Task) -> str:
        raise EngineError("The model server is down.")

    app = create(serving.settings(), serving.service(serving.Scripted(fails)))
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://testserver") as client:
        told = read((await client.post("/v1/rewrite", json=ASKED | {"engine": "openai"})).text)
    assert [name for name, _ in told] == ["findings", "error"]
    assert told[1][1]["status"] == 502
    assert told[1][1]["instance"] == "/v1/rewrite"


async def test_silence_has_a_line_that_nothing_reads() -> None:
    """A comment now and then keeps proxies from closing the stream; a crash says nothing of itself."""
    go_on = asyncio.Event()

    async def work(send: Send) -> None:
        send("findings", {})
        await go_on.wait()
        raise KeyError("the customer's words")

    request = Request({"type": "http", "method": "POST", "path": "/x", "headers": []})
    response: Any = await streamed(request, work, silence_s=0.01)
    got = []
    async for part in response.body_iterator:
        got.append(part)
        if len(got) == 3:
            go_on.set()
    assert got[0].startswith(b"event: findings\n")
    assert got[1].startswith(b":")
    assert got[1].endswith(b"\n\n")
    assert got[-1].startswith(b"event: error\n")
    assert b"words" not in got[-1]
