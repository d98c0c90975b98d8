"""The fault table: whatever a model's server does, the customer's reply is verified, in time, and `attempts` tell the truth.

`pytest` prints it with its counts behind the results of all tests.
"""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from rewriter.engines.rules import RulesEngine
from rewriter.schemas.requests import RewriteRequest
from tests import serving
from tests.engines.model_engine import always, at, picky
from tests.model_server import Say, Script, completion, events, pieces, refused, reply, told, upstream
from tests.test_release import ASKS, GOOD

TIMES = 3  # each fault, at once
DEADLINE_S = 2.0
WRITTEN = GOOD.replace("#A-1042", "⟦id1⟧")
FINE = reply(WRITTEN)
SSE = {"Content-Type": "text/event-stream"}


def busy(status: int, after: str = "") -> Say:
    """A failure that may pass."""
    return told({"error": {"message": "busy"}}, status, **({"Retry_After": after} if after else {}))


def soon(seconds: float) -> str:
    """A date so many seconds from now, as HTTP writes it."""
    return format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)


def each(first: Say, then: Say) -> Script:
    """Every other call fails."""
    return lambda body, number: first if number % 2 else then


ERROR, TIMEOUT, ACCEPTED = ("error", "accepted"), ("timeout", "accepted"), ("accepted",)
# What the server does, and the `attempts` that this may leave.
FAULTS: dict[str, tuple[Script, set[tuple[str, ...]]]] = {
    "headers that never come": (always(Say(wait=60)), {TIMEOUT}),
    "a body a byte at a time": (always(Say((b" ",) * 9999, gap=0.02)), {TIMEOUT}),
    "a connection reset": (always(Say(raw=True, cut=True)), {ERROR}),
    "a body broken off": (always(Say((b'{"choices": [',), cut=True)), {ERROR}),
    "no HTTP at all": (always(Say((b"SSH-2.0-OpenSSH_9.2\r\n",), raw=True)), {ERROR}),
    "half a JSON": (always(Say((json.dumps(completion(WRITTEN)).encode()[:120],))), {ERROR}),
    "another JSON": (always(told({"result": "ok"})), {ERROR}),
    "an empty body": (always(Say((b"",))), {ERROR}),
    "a web page": (always(Say((b"<html>Bad gateway</html>",), headers={"Content-Type": "text/html"})), {ERROR}),
    "a body without end": (always(Say((b" " * 65536,) * 40)), {ERROR}),
    "400 for the schema": (picky("response_format=json_schema", answer=FINE), {ACCEPTED}),
    "400 for any format": (picky("response_format", answer=FINE), {ACCEPTED}),
    "400 for max_tokens": (picky("max_tokens", answer=FINE), {ACCEPTED}),
    "400 for max_completion_tokens": (picky("max_tokens", "max_completion_tokens", answer=FINE), {ACCEPTED}),
    "400 for the temperature": (picky("temperature", answer=FINE), {ACCEPTED}),
    "400 for stream_options": (picky("stream_options", answer=events(pieces(WRITTEN))), {ACCEPTED}),
    "400 for stream": (picky("stream_options", "stream", answer=FINE), {ACCEPTED}),
    "400 that says nothing": (picky("temperature", "response_format", named=False, answer=FINE), {ACCEPTED}),
    "400 for everything": (always(refused("no")), {ERROR}),
    "401": (always(refused("key", 401)), {ERROR}),
    "404": (always(refused("no such model", 404)), {ERROR}),
    "408": (always(busy(408)), {ERROR}),
    "409": (always(busy(409)), {ERROR}),
    "429, seconds, in time": (each(busy(429, "0.1"), FINE), {ACCEPTED, ERROR}),
    "429, seconds, too late": (always(busy(429, "30")), {ERROR}),
    "429, a date, in time": (lambda body, number: busy(429, soon(0)) if number % 2 else FINE, {ACCEPTED, ERROR}),
    "429, a date, too late": (lambda body, number: busy(429, soon(60)), {ERROR}),
    "500": (always(busy(500)), {ERROR}),
    "500, then well": (each(busy(500), FINE), {ACCEPTED, ERROR}),
    "502": (always(busy(502)), {ERROR}),
    "503": (always(busy(503)), {ERROR}),
    "529": (always(busy(529)), {ERROR}),
    "a redirect": (always(Say(status=307, headers={"Location": "http://127.0.0.1:9/"})), {ERROR}),
    "a refusal": (always(told(completion(None, refusal="no"))), {ERROR}),
    "a content filter": (always(told(completion("I'm", finish="content_filter"))), {ERROR}),
    "a cut at the token limit": (always(told(completion('{"reply": "I\'m', finish="length"))), {ERROR}),
    "a tool call": (always(told(completion(None, tool_calls=[{"id": "x"}]))), {ERROR}),
    "a stream cut mid-sentence": (always(events(pieces(WRITTEN)[:20], finish=None, done=False, cut=True)), {ERROR}),
    "a stream that ends mid-sentence": (always(events(pieces(WRITTEN)[:20], finish=None, done=False)), {ERROR}),
    "a stream that never ends": (
        always(events([*pieces(WRITTEN)[:-3], *"x" * 9999], gap=0.01, finish=None)),
        {TIMEOUT},
    ),
    "a stream that falls silent": (
        always(events(pieces(WRITTEN), between=asyncio.Event(), at=12)),
        {TIMEOUT},
    ),
    "comments without end": (always(Say((b": wait\n\n",) * 9999, headers=SSE, gap=0.01)), {TIMEOUT}),
}  # fmt: skip
STREAMED = [name for name in FAULTS if "stream" in name or "comment" in name]


async def _answers(address: str, name: str) -> list[dict[str, Any]]:
    """Some requests at once, each with the events it sent."""
    service = replace(serving.service(at(address, breaker_failures=0), RulesEngine()), deadline_s=DEADLINE_S)
    request = RewriteRequest(customer_message=ASKS.customer, draft=ASKS.draft)

    async def one() -> dict[str, Any]:
        out = ""

        def send(kind: str, data: dict[str, Any]) -> None:
            nonlocal out
            out = out + data["text"] if kind == "sentence" else "" if kind == "restart" else out

        started = time.perf_counter()
        answer = await service.rewrite(request, send=send if name in STREAMED else None)
        assert name not in STREAMED or out == answer["reply"]
        return answer | {"seconds": time.perf_counter() - started}

    async with service:
        return await asyncio.gather(*(one() for _ in range(TIMES)))


async def _behind(name: str, script: Script) -> tuple[list[dict[str, Any]], int]:
    """The answers with this server behind them, and the calls it got."""
    async with upstream(script) as server:
        return await _answers(server.address, name), len(server.calls)


async def _nobody_listens(name: str) -> tuple[list[dict[str, Any]], int]:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    return await _answers(f"http://127.0.0.1:{port}/v1", name), 0


async def _no_tls(name: str) -> tuple[list[dict[str, Any]], int]:
    async def plainly(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(plainly, "127.0.0.1", 0) as server:
        return await _answers(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", name), 0


async def _no_such_host(name: str) -> tuple[list[dict[str, Any]], int]:
    return await _answers("http://model.invalid/v1", name), 0


def _unknown(real: Callable[..., Any]) -> Callable[..., Any]:
    """A resolver to which one name is unknown."""

    def resolve(host: object, *args: Any, **named: Any) -> Any:
        if host == "model.invalid":
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real(host, *args, **named)

    return resolve


async def test_every_fault_ends_in_a_verified_reply(
    monkeypatch: pytest.MonkeyPatch, record_property: Callable[[str, object], None]
) -> None:
    """Each request is answered, verified, with at most four calls, and its attempts say what happened."""
    monkeypatch.setattr(socket, "getaddrinfo", _unknown(socket.getaddrinfo))
    runs = {name: _behind(name, script) for name, (script, _) in FAULTS.items()}
    runs |= {
        "a port that refuses": _nobody_listens("a port that refuses"),
        "no TLS where TLS is asked": _no_tls("no TLS where TLS is asked"),
        "a host that nobody knows": _no_such_host("a host that nobody knows"),
    }
    slow = [name for name, (_, attempts) in FAULTS.items() if TIMEOUT in attempts]
    done = dict(zip(slow, await asyncio.gather(*(runs.pop(name) for name in slow)), strict=True))
    done |= {name: await run for name, run in runs.items()}
    rows = [f"{'fault':33}{'verified':>10}{'calls':>7}{'longest':>9}  attempts ({DEADLINE_S} s deadline)"]
    for name, (answers, calls) in done.items():
        attempts = Counter(tuple(a["result"] for a in answer["attempts"]) for answer in answers)
        verified = sum(a["verification"]["passed"] and a["outcome"] in ("fallback", "rewritten") for a in answers)
        longest = max(answer["seconds"] for answer in answers)
        shown = ", ".join(f"{count} x {' then '.join(results)}" for results, count in attempts.items())
        rows.append(f"{name:33}{verified:>7}/{len(answers)}{calls:>7}{longest:>7.2f} s  {shown}")
        assert verified == TIMES, name
        assert set(attempts) <= FAULTS.get(name, ("", {ERROR}))[1], (name, attempts)
        assert calls <= 4 * TIMES, name
        for answer in answers:
            assert (answer["attempts"][-1]["engine"] == "rules") == (answer["outcome"] == "fallback")
            assert answer["attempts"][0]["model"] == "m-1"
    record_property("table", "\n".join(rows))
