"""Who is let in, who is told to come back, and a stop that loses nobody's answer."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys
from pathlib import Path

import httpx2
import pytest

from rewriter.api.gate import BACKLOG_S, BUSY, STOPPING, WAIT_S, Gate
from tests.model_server import Say, completion, told, upstream
from tests.serving import CASE, ROOT


async def test_a_place_that_is_free_is_taken_at_once() -> None:
    """Up to the number of places nobody waits, and a place that is given back serves the next."""
    gate = Gate(2)
    assert [await gate.enter(), await gate.enter()] == ["", ""]
    third = asyncio.create_task(gate.enter())
    await asyncio.sleep(0)
    gate.leave(0.01)
    assert await third == ""


async def test_who_would_wait_too_long_is_told_at_once() -> None:
    """How long requests keep their places tells how long a wait would be; nobody waits for nothing."""
    gate = Gate(1)
    for _ in range(2):
        assert await gate.enter() == ""
        gate.leave(WAIT_S * 1000)
    assert await gate.enter() == ""
    asked = gate.enter()
    with pytest.raises(StopIteration) as answered:
        asked.send(None)  # a coroutine that does not wait ends in its first step
    assert answered.value.value == BUSY


async def test_a_wait_has_an_end() -> None:
    """A request that keeps its place longer than ever before does not keep the next one for ever."""
    gate = Gate(1)
    assert await gate.enter() == ""
    assert await gate.enter() == BUSY
    gate.leave(0.1)
    assert await gate.enter() == ""


async def test_a_caller_that_leaves_while_it_waits_takes_no_place() -> None:
    """Its place goes to the next one."""
    gate = Gate(1)
    assert await gate.enter() == ""
    leaving = asyncio.create_task(gate.enter())
    await asyncio.sleep(0)
    leaving.cancel()
    await asyncio.gather(leaving, return_exceptions=True)
    gate.leave(0.1)
    assert await gate.enter() == ""


async def test_with_much_work_due_nobody_is_let_in_though_a_place_is_free() -> None:
    """A place is no promise: where the work that is due takes longer than a caller waits, the next one is told so."""
    due = BACKLOG_S * 2
    gate = Gate(5, backlog_s=lambda: due)
    assert await gate.enter() == BUSY
    due = BACKLOG_S / 2
    assert await gate.enter() == ""


async def test_a_gate_that_drains_lets_nobody_in() -> None:
    """Whatever is free."""
    gate = Gate(5)
    gate.draining = True
    assert await gate.enter() == STOPPING


async def test_a_stop_says_so_first_and_ends_what_runs(tmp_path: Path) -> None:
    """SIGTERM: /readyz says no, new work is told to come back, what runs is answered, and then the process ends."""
    go_on = asyncio.Event()
    good = told(
        completion(json.dumps({"reply": "I'm sorry that your parcel is two weeks late. We expect it tomorrow."}))
    )
    async with upstream(lambda body, number: good) as server:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
        environment = os.environ | {
            "REWRITER_MODEL": "m-1", "OPENAI_BASE_URL": server.address, "REWRITER_RETENTION_DAYS": "0",
            "PYTHONPATH": str(ROOT), "XDG_DATA_HOME": str(tmp_path),
        }  # fmt: skip
        server.script = lambda body, number: _held(good.parts[0], go_on)
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "rewriter.cli", "serve", "--port", str(port), cwd=ROOT, env=environment,
            stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=30) as client:
            await _ready(client)
            running = asyncio.create_task(client.post("/v1/rewrite", json=CASE))
            await asyncio.wait_for(server.called(), 20)
            process.send_signal(signal.SIGTERM)
            while (probe := await client.get("/readyz")).status_code == 200:
                pass
            assert probe.status_code == 503
            late = await client.post("/v1/rewrite", json=CASE)
            assert (late.status_code, late.headers["retry-after"], late.headers["connection"]) == (503, "1", "close")
            assert (await client.get("/healthz")).status_code == 200
            go_on.set()
            answer = await running
        assert answer.status_code == 200
        assert answer.json()["attempts"][0]["engine"] == "openai"
        assert await asyncio.wait_for(process.wait(), 20) in (0, -signal.SIGTERM)


def _held(body: bytes, go_on: asyncio.Event) -> Say:
    """An answer whose end waits."""
    return Say((body[:9], body[9:]), between=go_on)


async def _ready(client: httpx2.AsyncClient) -> None:
    """Wait until it serves."""
    for _ in range(400):
        try:
            if (await client.get("/readyz")).status_code == 200:
                return
        except httpx2.TransportError:
            await asyncio.sleep(0.05)
    raise AssertionError("it did not start")
