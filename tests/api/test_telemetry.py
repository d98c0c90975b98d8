"""What is seen from outside: counts, one line a request, and never a word of anybody."""

from __future__ import annotations

import http.client
import json
import logging
import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from starlette.responses import StreamingResponse

from rewriter import telemetry
from rewriter.api.app import create
from rewriter.demo import served
from rewriter.engines import Task
from rewriter.errors import EngineError
from tests import serving
from tests.api.helpdesks import OTHERS, REWRITES
from tests.serving import CASE, ROOT
from tests.upstream import Upstream, answering

KEY = {"X-API-Key": "k"}


def counts(client: TestClient, headers: dict[str, str] | None = None) -> dict[str, float]:
    """Every sample of /metrics, with its labels in the order they are printed."""
    answer = client.get("/metrics", headers=headers or {})
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=")
    lines = [line for line in answer.text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines)}


def test_requests_and_rewrites_are_counted() -> None:
    """A rewrite counts once, with its outcome, what was found and what each engine did."""
    with TestClient(create(serving.settings(), serving.service())) as client:
        found = client.post("/v1/rewrite", json=CASE).json()["findings"]
        client.post("/v1/chat/completions", json=REWRITES["chatwoot friendly"])
        client.post("/v1/rewrite", json={})
        client.get("/v1/policies/deescalation@stable")
        client.get("/secret-path-of-a-scanner")
        client.request("BREW", "/v1/rewrite")
        seen = counts(client)
    assert seen['rewriter_requests_total{method="POST",route="/v1/rewrite",status="200"}'] == 1
    assert seen['rewriter_requests_total{method="POST",route="/v1/rewrite",status="422"}'] == 1
    assert seen['rewriter_requests_total{method="other",route="/v1/rewrite",status="405"}'] == 1
    assert seen['rewriter_requests_total{method="GET",route="/v1/policies/{name}@{version}",status="200"}'] == 1
    assert seen['rewriter_requests_total{method="GET",route="none",status="404"}'] == 1
    assert seen['rewriter_request_seconds_count{route="/v1/rewrite"}'] == 3
    assert seen['rewriter_outcomes_total{outcome="rewritten",policy="deescalation@1.0.0"}'] == 2
    assert seen['rewriter_attempts_total{engine="rules",model="",result="accepted"}'] == 2
    assert seen['rewriter_findings_total{severity="error",technique="blame-shifting"}'] == 2
    assert sum(v for k, v in seen.items() if k.startswith("rewriter_findings_total")) >= len(found)
    assert seen["rewriter_fallbacks_total"] == 0
    assert not [name for name in seen if "scanner" in name or name.endswith("_created")]


def test_a_failing_model_is_counted() -> None:
    """A model that fails, or whose reply is refused, shows in its time, its tokens, the fallbacks and the breaker."""

    async def invents(_: Task) -> str:
        return "We'll refund you $500 tomorrow, I promise."

    with TestClient(create(serving.settings(), serving.service(serving.Scripted(invents)))) as client:
        client.post("/v1/rewrite", json=CASE)
        seen = counts(client)
    assert seen['rewriter_outcomes_total{outcome="draft_kept",policy="deescalation@1.0.0"}'] == 1
    assert seen['rewriter_attempts_total{engine="openai",model="scripted",result="rejected"}'] >= 1
    assert seen['rewriter_model_seconds_count{model="scripted"}'] >= 1
    assert seen['rewriter_rejections_total{name="new-promise"}'] >= 1
    down = serving.raising(EngineError("down"))
    with TestClient(create(serving.settings(), serving.service(down, serving.service().engines["rules"]))) as client:
        client.post("/v1/rewrite", json=CASE)
        assert counts(client)["rewriter_fallbacks_total"] == 1


def test_the_breaker_is_seen() -> None:
    """A model's server that is left alone shows as 2, before and after somebody asks."""
    with answering(Upstream(b"{}", 500)) as upstream:
        set_up = {"model": "m", "OPENAI_BASE_URL": upstream.address, "breaker_failures": 1, "retention_days": 0}
        with TestClient(create(serving.settings(**set_up))) as client:
            assert counts(client)["rewriter_breaker_state"] == 0
            assert client.post("/v1/rewrite", json=CASE).json()["outcome"] == "fallback"
            assert counts(client)["rewriter_breaker_state"] == 2


def test_counts_need_a_key_too() -> None:
    """What is asked here is nobody else's business."""
    with TestClient(create(serving.settings(api_keys="k"), serving.service())) as client:
        assert client.get("/metrics").status_code == 401
        assert counts(client, KEY)['rewriter_version{version="0.1.0"}'] == 1


def test_workers_are_counted_together(tmp_path: Path) -> None:
    """Whichever worker is scraped, the page holds what all of them answered."""
    script = """
import os
from rewriter.api.metrics import Metrics
metrics = Metrics()
for _ in range(2):
    child = os.fork()
    if not child:
        metrics.answered("/v1/check", "POST", 200, 0.1, {})
        os._exit(0)
    os.waitpid(child, 0)
print(metrics.page().decode())
"""
    environment = os.environ | {"PROMETHEUS_MULTIPROC_DIR": str(tmp_path), "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)  # noqa: S603
    assert 'rewriter_requests_total{method="POST",route="/v1/check",status="200"} 2.0' in done.stdout


# --- the log ------------------------------------------------------------------------------------


def lines(caplog: pytest.LogCaptureFixture) -> list[dict[str, Any]]:
    """The lines of requests, as objects."""
    told = [json.loads(record.getMessage()) for record in caplog.records if record.name == telemetry.LOGGER]
    return [line for line in told if line["event"] == telemetry.ANSWERED]


def test_one_line_a_request(caplog: pytest.LogCaptureFixture) -> None:
    """Each request has one line that tells who asked, what became of it and how long it took."""
    app = create(serving.settings(api_keys="desk=k"), serving.service())
    with caplog.at_level(logging.INFO), TestClient(app) as client:
        answer = client.post("/v1/rewrite", json=CASE, headers=KEY | {"Idempotency-Key": "i"})
        client.post("/v1/rewrite", json=CASE, headers=KEY | {"Idempotency-Key": "i"})
        client.get("/v1/policies")
        rewritten, replayed, refused = lines(caplog)
    assert rewritten["request_id"] == answer.headers["x-request-id"]
    assert (rewritten["route"], rewritten["method"], rewritten["status"]) == ("/v1/rewrite", "POST", 200)
    assert (rewritten["key"], rewritten["id"], rewritten["outcome"]) == ("desk", answer.json()["id"], "rewritten")
    assert (rewritten["policy"], rewritten["attempts"]) == ("deescalation@1.0.0", ["accepted"])
    assert rewritten["ms"] > 0
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00", rewritten["at"])
    assert (replayed["route"], replayed["replayed"]) == ("/v1/rewrite", True)
    assert (refused["status"], "key" in refused) == (401, False)


def test_no_word_is_ever_logged(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    """Neither what was sent, nor where to, nor what came back is in the log, whatever goes wrong on the way."""

    async def breaks(task: Task) -> str:
        raise RuntimeError(task.message.draft)

    with answering(Upstream(b"{}", 500)) as upstream, caplog.at_level(logging.DEBUG):
        set_up = {"model": "m", "OPENAI_BASE_URL": upstream.address}
        app = create(serving.settings(**set_up), serving.service(serving.Scripted(breaks)))
        with TestClient(app, raise_server_exceptions=False) as client:
            assert client.post("/v1/rewrite?warehouse", json=CASE).status_code == 500
            client.post("/warehouse", json=CASE, headers={"X-API-Key": "warehouse"})
            client.post("/v1/rewrite", json=CASE | {"warehouse": 1})
            client.post("/v1/rewrite", json=CASE, headers={"Idempotency-Key": "warehouse"})
            client.post("/v1/chat/completions", json=OTHERS["chatwoot summary"])
            client.get("/v1/policies/warehouse@1")
    told = "".join(line for line in caplog.text.splitlines() if "httpx" not in line) + "".join(capfd.readouterr())
    assert told.count('"event": "answered"') == 6
    assert '"event": "crash"' in told
    assert "RuntimeError" in told
    assert "warehouse" not in told
    assert "parcel" not in told


def test_an_answer_that_breaks_off_says_nothing_either(capfd: pytest.CaptureFixture[str]) -> None:
    """What fails in the middle of an answer closes the line, and the server's own log has no word of it."""
    app = create(serving.settings(), serving.service())

    async def halves() -> AsyncIterator[bytes]:
        yield b"half"
        raise RuntimeError("the warehouse")

    app.add_api_route("/halves", lambda: StreamingResponse(halves()))
    with served(app) as port, closing(http.client.HTTPConnection("127.0.0.1", port, timeout=10)) as line:
        line.request("GET", "/halves")
        answer = line.getresponse()
        with pytest.raises(http.client.IncompleteRead):
            answer.read()
    told = "".join(capfd.readouterr())
    assert "BrokenOff" in told
    assert "warehouse" not in told


# --- traces -------------------------------------------------------------------------------------


def spans(collector: Upstream) -> dict[str, Any]:
    """The spans that a collector was sent, by name."""
    out: dict[str, Any] = {}
    for path, _, body in collector.calls:
        assert path == "/v1/v1/traces"
        for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
            out |= {span.name: span for scope in resource.scope_spans for span in scope.spans}
    return out


def attributes(span: Any) -> dict[str, Any]:
    """The attributes of a span, as plain values."""
    return {a.key: a.value.string_value or a.value.int_value for a in span.attributes}


def test_a_trace_goes_from_the_caller_to_the_model() -> None:
    """A request is a span under its caller's, a model call one under it by the GenAI conventions, and no text is in any."""
    reply = json.dumps({"reply": "I'm sorry that your parcel is two weeks late. Shall I look into it?", "changes": []})
    message = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": reply}}
    usage = {"prompt_tokens": 9, "completion_tokens": 4}
    body = json.dumps({"id": "c", "model": "m", "choices": [message], "usage": usage}).encode()
    caller = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    with answering(Upstream()) as collector, answering(Upstream(body)) as upstream:
        set_up = {"model": "m", "OPENAI_BASE_URL": upstream.address, "OTEL_EXPORTER_OTLP_ENDPOINT": collector.address}
        with TestClient(create(serving.settings(retention_days=0, **set_up))) as client:
            client.post("/v1/rewrite?warehouse", json=CASE, headers={"traceparent": caller})
            client.get("/warehouse")
        found = spans(collector)
        request, call, lost = found["POST /v1/rewrite"], found["chat m"], found["GET"]
        assert request.trace_id.hex() == call.trace_id.hex() == caller.split("-")[1]
        assert request.parent_span_id.hex() == caller.split("-")[2]
        assert call.parent_span_id == request.span_id
        assert attributes(request) == {
            "http.request.method": "POST", "http.route": "/v1/rewrite", "http.response.status_code": 200,
        }  # fmt: skip
        told = attributes(call)
        assert (told["gen_ai.operation.name"], told["gen_ai.provider.name"]) == ("chat", "openai")
        assert (told["gen_ai.request.model"], told["gen_ai.response.model"]) == ("m", "m")
        assert (told["gen_ai.usage.input_tokens"], told["gen_ai.usage.output_tokens"]) == (9, 4)
        assert told["server.address"] == "127.0.0.1"
        assert attributes(lost)["http.response.status_code"] == 404
        everything = b"".join(sent for _, _, sent in collector.calls)
        assert b"warehouse" not in everything
        assert b"parcel" not in everything


def test_a_failed_call_tells_its_type() -> None:
    """A model that does not answer is a span with an error by name; a collector that is away stops nobody."""
    with answering(Upstream()) as collector, answering(Upstream(b"the warehouse", 400)) as upstream:
        set_up = {"model": "m", "OPENAI_BASE_URL": upstream.address, "OTEL_EXPORTER_OTLP_ENDPOINT": collector.address}
        with TestClient(create(serving.settings(retention_days=0, **set_up))) as client:
            assert client.post("/v1/rewrite", json=CASE).json()["outcome"] == "fallback"
        call = spans(collector)["chat m"]
        assert attributes(call)["error.type"] == "EngineError"
        assert (call.status.code, call.status.message) == (2, "")
        assert not call.events
