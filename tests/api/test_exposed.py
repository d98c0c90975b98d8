"""Safe to expose: who may ask, how often, and what every answer tells a browser."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from rewriter.api.app import create
from rewriter.api.middleware import OPEN
from rewriter.engines import Task
from rewriter.errors import SettingsError
from tests import serving
from tests.serving import CASE

DESK = {"Authorization": "Bearer one"}
SHOP = {"Authorization": "Bearer two"}


def _app(**changed: object) -> FastAPI:
    return create(serving.settings(**changed), serving.service())


def _walked(routes: Sequence[Any]) -> set[tuple[str, str]]:
    """Every method and path of a route table, with the parameters of paths filled in."""
    out = set()
    for route in routes:
        if inner := getattr(route, "original_router", None):
            out |= _walked(inner.routes)
            continue
        path = re.sub(r"\{\w+(?::\w+)?\}", "x", route.path)
        out |= {(method, path) for method in getattr(route, "methods", None) or {"GET"}}
    return out


def test_no_route_answers_without_a_key() -> None:
    """With keys set, only probes and open shells answer a stranger; so does nothing that is added later."""
    app = _app(api_keys="desk=one", cors_origins=("https://desk.example",))
    walked = _walked(app.routes)
    assert {("POST", "/v1/rewrite"), ("POST", "/chat/completions"), ("GET", "/v1/insights")} <= walked
    with TestClient(app) as client:
        for method, path in walked | {
            ("OPTIONS", "/v1/rewrite"),
            ("GET", "/nope"),
            ("HEAD", "/v1/policies"),
        }:
            for headers in ({}, {"Authorization": "Bearer "}, {"X-API-Key": "on"}):
                status = client.request(method, path, headers=headers, follow_redirects=False).status_code
                if path in OPEN or path.startswith("/static/"):
                    assert status in (200, 404), (method, path)
                else:
                    assert status == 401, (method, path)
    assert {"/", "/insights", "/docs", "/openapi.json", "/healthz", "/readyz"} >= OPEN


def test_open_shells_hold_no_data() -> None:
    """What a stranger may read is the same whatever was set or asked."""
    with TestClient(_app(api_keys="desk=one")) as client, TestClient(_app()) as other:
        for _ in range(2):
            for path in OPEN:
                assert client.get(path).content == other.get(path).content, path
            client.post("/v1/rewrite", json=CASE, headers=DESK)


def test_a_key_is_revoked_without_a_restart(tmp_path: Path) -> None:
    """A line taken out of the file of hashes shuts its caller out at the next request."""
    path = tmp_path / "keys"
    lines = [f"{name} {hashlib.sha256(secret).hexdigest()}\n" for name, secret in (("desk", b"one"), ("shop", b"two"))]
    path.write_text("".join(lines))
    with TestClient(_app(api_keys_file=path)) as client:
        assert client.get("/v1/policies", headers=DESK).status_code == 200
        path.write_text(lines[1])
        assert client.get("/v1/policies", headers=DESK).status_code == 401
        assert client.get("/v1/policies", headers=SHOP).status_code == 200
        path.write_text("")
        assert client.get("/v1/policies", headers=SHOP).status_code == 401
        assert client.get("/v1/policies").status_code == 401


# --- how often ----------------------------------------------------------------------------------


def test_a_caller_may_ask_so_often() -> None:
    """Answers tell what is left; one too many is 429 with the time to wait; another name has its own count."""
    with TestClient(_app(api_keys="desk=one,shop=two", rate_limit="2/minute")) as client:
        for left in ("1", "0"):
            answer = client.get("/v1/policies", headers=DESK)
            assert answer.status_code == 200
            assert answer.headers["ratelimit-limit"] == "2"
            assert answer.headers["ratelimit-remaining"] == left
            assert answer.headers["ratelimit-policy"] == "2;w=60"
        refused = client.get("/v1/policies", headers=DESK)
        assert refused.status_code == 429
        assert refused.headers["content-type"] == "application/problem+json"
        assert refused.json()["title"] == "Too many requests"
        assert 1 <= int(refused.headers["retry-after"]) <= 60
        assert refused.headers["retry-after"] == refused.headers["ratelimit-reset"]
        told = client.get("/v1/models", headers=DESK)
        assert (told.status_code, told.json()["error"]["code"]) == (429, "rate_limit_exceeded")
        assert client.get("/v1/policies", headers=SHOP).status_code == 200
        for shell in OPEN:
            assert client.get(shell, headers=DESK).status_code == 200


def test_two_secrets_of_one_name_share_its_count() -> None:
    """A key that is being rotated does not double what its name may ask."""
    with TestClient(_app(api_keys="desk=one,desk=two", rate_limit="1/minute")) as client:
        assert client.get("/v1/policies", headers=DESK).status_code == 200
        assert client.get("/v1/policies", headers=SHOP).status_code == 429


def test_a_stranger_does_not_use_up_a_callers_count() -> None:
    """A request without a valid key is refused before it is counted."""
    with TestClient(_app(api_keys="desk=one", rate_limit="1/minute")) as client:
        for _ in range(3):
            assert client.get("/v1/policies").status_code == 401
        assert client.get("/v1/policies", headers=DESK).status_code == 200


def test_a_store_that_is_away_stops_nobody() -> None:
    """Without Redis requests are answered, only uncounted and unremembered."""
    with TestClient(_app(rate_limit="1/minute", redis_url="redis://127.0.0.1:1/0")) as client:
        for _ in range(2):
            answer = client.post("/v1/rewrite", json=CASE, headers={"Idempotency-Key": "k"})
            assert answer.status_code == 200
            assert "ratelimit-limit" not in answer.headers


def test_a_wrong_limit_is_told_at_the_start() -> None:
    """A limit that cannot be read is never taken for none."""
    with pytest.raises(SettingsError, match="REWRITER_RATE_LIMIT"):
        _app(rate_limit="often")


# --- the same request twice ---------------------------------------------------------------------


def _ask(client: TestClient, key: str, headers: dict[str, str] = DESK, **more: object) -> Any:
    return client.post("/v1/rewrite", json=CASE | more, headers=headers | {"Idempotency-Key": key})


def test_sent_again_it_gets_the_same_answer() -> None:
    """Byte for byte, with its id, and marked; another body is 409, another name's key is another key."""
    with TestClient(_app(api_keys="desk=one,shop=two")) as client:
        first, again, other = _ask(client, "k1"), _ask(client, "k1"), _ask(client, "k2")
        assert again.content == first.content
        assert again.headers["idempotent-replayed"] == "true"
        assert "idempotent-replayed" not in first.headers
        assert again.headers["content-type"] == first.headers["content-type"]
        assert again.headers["x-request-id"] != first.headers["x-request-id"]
        assert other.json()["id"] != first.json()["id"]
        refused = _ask(client, "k1", rationale="none")
        assert refused.status_code == 409
        assert refused.headers["content-type"] == "application/problem+json"
        theirs = _ask(client, "k1", SHOP, rationale="none")
        assert theirs.status_code == 200
        assert "idempotent-replayed" not in theirs.headers


def test_a_stream_is_remembered_too() -> None:
    """Events sent again under their key are the same events, to the byte."""
    with TestClient(_app()) as client:
        first, again = _ask(client, "k", stream=True), _ask(client, "k", stream=True)
        assert first.headers["content-type"].startswith("text/event-stream")
        assert again.headers["content-type"] == first.headers["content-type"]
        assert again.headers["idempotent-replayed"] == "true"
        assert b"event: result" in first.content
        assert again.content == first.content


def test_a_refusal_is_not_remembered() -> None:
    """A request that was wrong may be mended and sent again under its key."""
    with TestClient(_app()) as client:
        assert _ask(client, "k", draft="").status_code == 422
        assert _ask(client, "k").status_code == 200


@pytest.mark.parametrize("key", ["", " ", "a b", "x" * 256, "\x7f"])
def test_a_key_that_is_none_is_refused(key: str) -> None:
    """A key that cannot be told apart safely is 422, by name."""
    with TestClient(_app()) as client:
        answer = _ask(client, key)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["loc"] == ["header", "Idempotency-Key"]


def test_a_body_over_the_limit_is_413_under_a_key_too() -> None:
    """A key changes nothing about what is refused."""
    with TestClient(_app(max_body_bytes=20)) as client:
        assert _ask(client, "k").status_code == 413


async def test_it_waits_for_the_first() -> None:
    """Sent again while the first is still running, it waits, and the engine is asked once."""
    go_on, began, asked = asyncio.Event(), asyncio.Event(), 0

    async def slow(task: Task) -> str:
        nonlocal asked
        asked += 1
        began.set()
        await go_on.wait()
        return task.message.draft

    app = create(serving.settings(), serving.service(serving.Scripted(slow, "rules")))
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://testserver") as client:
        headers = {"Idempotency-Key": "k"}
        tasks = [asyncio.create_task(client.post("/v1/rewrite", json=CASE, headers=headers)) for _ in range(3)]
        await began.wait()
        conflict = await client.post("/v1/rewrite", json=CASE | {"rationale": "none"}, headers=headers)
        assert conflict.status_code == 409
        go_on.set()
        answers = await asyncio.gather(*tasks)
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.content for answer in answers}) == 1
    assert asked == 1


# --- what a browser is told ---------------------------------------------------------------------


def test_every_answer_is_guarded() -> None:
    """No answer is sniffed, framed, cached or allowed to run anything, also when it is an error."""
    with TestClient(_app(api_keys="desk=one")) as client:
        for answer in (
            client.post("/v1/rewrite", json=CASE, headers=DESK),
            client.get("/v1/policies"),
            client.get("/nope", headers=DESK),
            client.get("/healthz"),
            client.get("/docs"),
        ):
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["x-frame-options"] == "DENY"
            assert answer.headers["referrer-policy"] == "no-referrer"
            assert "default-src" in answer.headers["content-security-policy"]
            assert answer.headers["cache-control"]
        assert "'none'" in client.get("/v1/policies").headers["content-security-policy"]
        assert "server" not in client.get("/healthz").headers


def test_a_page_of_a_named_origin_reads_the_headers() -> None:
    """A named origin may send its key and read what a caller needs; a refusal reaches it too; another origin gets nothing."""
    with TestClient(_app(cors_origins=("https://desk.example",), api_keys="desk=one")) as client:
        ours = {"Origin": "https://desk.example"}
        asked = ours | {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}
        allowed = client.options("/v1/rewrite", headers=asked)
        assert allowed.status_code == 200
        assert "authorization" in allowed.headers["access-control-allow-headers"].lower()
        for headers, status in ((ours, 401), (ours | DESK, 200)):
            answer = client.get("/v1/policies", headers=headers)
            assert answer.status_code == status
            assert answer.headers["access-control-allow-origin"] == "https://desk.example"
            assert "X-Rewriter-Outcome" in answer.headers["access-control-expose-headers"]
            assert "access-control-allow-credentials" not in answer.headers
        stranger = client.get("/v1/policies", headers=DESK | {"Origin": "https://elsewhere.example"})
        assert "access-control-allow-origin" not in stranger.headers
