"""Around the routes: keys, sizes, times and numbers."""

from __future__ import annotations

import asyncio
import hashlib
import http.client
import json
import logging
import os
import socket
from pathlib import Path

import httpx2
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from rewriter import telemetry
from rewriter.api.app import create
from rewriter.api.keys import Keys, parse, parse_file
from rewriter.demo import served
from rewriter.engines import Task
from rewriter.errors import SettingsError
from tests import serving
from tests.serving import CASE


def _app(**changed: object) -> FastAPI:
    return create(serving.settings(**changed), serving.service())


def test_a_key_is_asked_for() -> None:
    """With keys set, every route but the probes and the shell of the docs wants one, in either header."""
    with TestClient(_app(api_keys="desk=s3cret, other")) as client:
        for headers in (
            {},
            {"Authorization": "Bearer wrong"},
            {"Authorization": "Basic s3cret"},
            {"X-API-Key": "desk"},
        ):
            refused = client.get("/v1/policies", headers=headers)
            assert refused.status_code == 401
            assert refused.headers["content-type"] == "application/problem+json"
            assert refused.headers["www-authenticate"] == "Bearer"
            assert refused.headers["x-request-id"]
        for headers in ({"Authorization": "Bearer s3cret"}, {"X-API-Key": "other"}):
            assert client.get("/v1/policies", headers=headers).status_code == 200
        for open_route in ("/healthz", "/readyz", "/docs", "/openapi.json", "/"):
            assert client.get(open_route).status_code == 200
        assert client.get("/nope").status_code == 401


def test_without_keys_only_this_machine_is_served() -> None:
    """A forgotten key does not open the server to a network; that takes a setting of its own."""
    elsewhere = ("10.0.0.9", 5000)
    with TestClient(_app(), client=elsewhere) as client:
        assert client.get("/v1/policies").status_code == 401
        assert client.get("/healthz").status_code == 200
    with TestClient(_app(allow_open=True), client=elsewhere) as client:
        assert client.get("/v1/policies").status_code == 200
    with TestClient(_app(), client=("127.0.0.1", 5000)) as client:
        assert client.get("/v1/policies").status_code == 200


def test_a_key_file_is_read_again(tmp_path: Path) -> None:
    """A key added to the file holds from the next request on, and a file that broke leaves the last good keys."""
    path = tmp_path / "keys"
    line = "desk " + hashlib.sha256(b"one").hexdigest()
    path.write_text(f"# ours\n\n{line}\n")
    keys = Keys(path=path)
    assert not keys.open
    assert (keys.name("one"), keys.name("two")) == ("desk", None)
    path.write_text(f"{line}\nshop {hashlib.sha256(b'two').hexdigest()}\n")
    assert keys.name("two") == "shop"
    path.write_text("not a key file, and longer than before\n" * 9)
    assert keys.name("two") == "shop"
    path.unlink()
    assert keys.name("one") == "desk"


def test_what_becomes_of_a_key_file_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Whoever takes a line out sees that it holds, and one who breaks the file sees it once, without a secret in it."""
    path = tmp_path / "keys"
    lines = [f"{name} {hashlib.sha256(name.encode()).hexdigest()}\n" for name in ("desk", "shop")]
    path.write_text("".join(lines))
    keys = Keys(path=path)
    with caplog.at_level(logging.INFO):
        path.write_text(lines[0])
        assert (keys.name("shop"), keys.name("desk")) == (None, "desk")
        path.write_text("s3cret")
        assert (keys.name("desk"), keys.name("desk")) == ("desk", "desk")
    told = [json.loads(record.getMessage()) for record in caplog.records]
    assert [line["event"] for line in told] == [telemetry.KEYS_LOADED, telemetry.KEYS_BROKEN]
    assert told[0]["names"] == ["desk"]
    assert "REWRITER_API_KEYS_FILE:1" in told[1]["why"]
    assert "s3cret" not in caplog.text


def test_keys_that_cannot_be_read_are_refused_at_start(tmp_path: Path) -> None:
    """A key that is malformed is never taken for no key at all."""
    for wrong in ("desk=", "=secret", "a,=b", "c2VjcmV0==", "two words=x"):
        with pytest.raises(SettingsError, match="REWRITER_API_KEYS"):
            parse(wrong)
    with pytest.raises(SettingsError, match=":2:"):
        parse_file("# one\ndesk secret\n")
    with pytest.raises(SettingsError, match="REWRITER_API_KEYS_FILE"):
        Keys(path=tmp_path / "missing")


def test_two_secrets_may_share_a_name() -> None:
    """While a key is rotated, the old and the new one are both its name's."""
    keys = Keys(parse("desk=old,desk=new"))
    assert (keys.name("old"), keys.name("new")) == ("desk", "desk")


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_over_the_limit_is_413(chunked: bool) -> None:
    """A body is counted as it comes, whatever its header says, and a real client gets the answer."""
    with served(_app(max_body_bytes=1000)) as port:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        parts = [b"x" * 400] * 5
        headers = {"Content-Type": "application/json"} | ({} if chunked else {"Content-Length": "2000"})
        connection.request("POST", "/v1/check", iter(parts), headers, encode_chunked=chunked)
        answer = connection.getresponse()
        assert answer.status == 413
        assert answer.headers["content-type"] == "application/problem+json"
        assert "1,000 bytes" in json.loads(answer.read())["detail"]
        connection.close()
        assert _small(port) == 200


def _small(port: int) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("POST", "/v1/check", b'{"draft": ""}', {"Content-Type": "application/json"})
    status = connection.getresponse().status
    connection.close()
    return status


def test_a_body_that_stalls_is_408() -> None:
    """A caller that sends half a body does not hold a place for ever."""
    app = create(serving.settings(), serving.service(), body_timeout_s=0.2)
    with served(app) as port, socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        line.sendall(
            b"POST /v1/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{"
        )
        got = b""
        while part := line.recv(4096):
            got += part
        assert got.startswith(b"HTTP/1.1 408 ")
        assert b"application/problem+json" in got


async def test_more_than_may_run_is_shed() -> None:
    """A request over the limit waits a little and is then told to come back; a place that is free again serves."""
    go_on = asyncio.Event()
    began = asyncio.Event()

    async def waiting(task: Task) -> str:
        began.set()
        await go_on.wait()
        return task.message.draft

    app = create(serving.settings(max_concurrency=1), serving.service(serving.Scripted(waiting, "rules")))
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://testserver") as client:
        first = asyncio.create_task(client.post("/v1/rewrite", json=CASE))
        await began.wait()
        shed = await client.post("/v1/rewrite", json=CASE)
        assert shed.status_code == 503
        assert shed.headers["retry-after"] == "1"
        assert (await client.get("/v1/policies")).status_code == 200
        go_on.set()
        assert (await first).status_code == 200
        assert (await client.post("/v1/rewrite", json=CASE)).status_code == 200


def test_a_browser_from_elsewhere_is_let_in_only_when_named() -> None:
    """No other origin may read an answer, but for those that are set."""
    origin = {"Origin": "https://desk.example"}
    with TestClient(_app()) as client:
        assert "access-control-allow-origin" not in client.get("/v1/policies", headers=origin).headers
    with TestClient(_app(cors_origins=("https://desk.example",), api_keys="k")) as client:
        asked = client.options("/v1/rewrite", headers=origin | {"Access-Control-Request-Method": "POST"})
        assert asked.headers["access-control-allow-origin"] == "https://desk.example"


def test_not_ready_before_the_start() -> None:
    """Until it has started it says that it cannot serve, and still that it lives."""
    client = TestClient(_app())
    assert client.get("/readyz").status_code == 503
    assert client.get("/healthz").status_code == 200


def test_the_environment_decides_nothing_here() -> None:
    """A developer's own model or policy is not read by any test."""
    assert not [name for name in os.environ if name.startswith("REWRITER_")]
