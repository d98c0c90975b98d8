"""What goes wrong is told as problem+json, with the way out and never with what was sent."""

from __future__ import annotations

import json
import logging
import unicodedata
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from rewriter.api.app import create
from rewriter.errors import EngineError, EngineTimeout
from rewriter.schemas.requests import RewriteRequest
from tests import serving
from tests.serving import CASE

JSON = {"Content-Type": "application/json"}


def _problem(answer: Any, status: int) -> dict[str, Any]:
    """The problem document of an answer that must be one."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["x-request-id"]
    body: dict[str, Any] = answer.json()
    assert {"type", "title", "status", "detail", "instance"} <= set(body)
    assert body["status"] == status
    return body


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"{'a': 1}", b"\xff\xfe\x00", b"[" * 100_000, b'{"a":' * 50_000, b'{"draft": 1' + b"0" * 5000 + b"}"],
    ids=["nothing", "cut", "quotes", "bytes", "deep list", "deep object", "long number"],
)
def test_what_is_no_json_is_400(client: TestClient, body: bytes) -> None:
    """Bytes that are no JSON are told apart from JSON that is wrong."""
    _problem(client.post("/v1/rewrite", content=body, headers=JSON), 400)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("draft", '"\\ud800"'),
        ("draft", "NaN"),
        ("draft", "1e999"),
        ("draft", "-Infinity"),
        ("draft", '""'),
        ("draft", '" \\n\\t"'),
        ("draft", '"\\u200b\\ufeff\\u0000"'),
        ("draft", json.dumps("x" * 20_001)),
        ("draft", "null"),
        ("draft", "17"),
        ("draft", '["x"]'),
        ("customer_message", '{"text": "x"}'),
        ("conversation", '[{"role": "bot", "text": "x"}]'),
        ("conversation", json.dumps([{"role": "agent", "text": "x"}] * 51)),
        ("context", '{"offers": "all"}'),
        ("channel", '"fax"'),
        ("format", '"rtf"'),
        ("language", '"english please"'),
        ("engine", '"gpt"'),
        ("rationale", "true"),
        ("stream", '"yes"'),
        ("metadata", '{"a": 1}'),
        ("metadata", json.dumps({str(i): "x" for i in range(17)})),
        ("metadata", json.dumps({"k" * 65: "x"})),
        ("metadata", json.dumps({"k": "x" * 257})),
        ("policy", '""'),
    ],
)
def test_a_wrong_field_is_named(client: TestClient, field: str, value: str) -> None:
    """422 says which field is wrong and what it must be; the value is not repeated."""
    parts = {k: json.dumps(v) for k, v in CASE.items()} | {field: value}
    raw = "{" + ", ".join(f'"{k}": {v}' for k, v in parts.items()) + "}"
    answer = client.post("/v1/rewrite", content=raw.encode(), headers=JSON)
    body = _problem(answer, 422)
    assert field in json.dumps([error["loc"] for error in body["errors"]])
    assert all(set(error) == {"loc", "msg"} for error in body["errors"])
    assert "warehouse" not in answer.text
    assert "xxxx" not in answer.text


@pytest.mark.parametrize("missing", ["draft", "customer_message"])
def test_a_required_field_is_asked_for(client: TestClient, missing: str) -> None:
    """A request without a draft or without a customer message is not guessed at."""
    body = _problem(client.post("/v1/rewrite", json={k: v for k, v in CASE.items() if k != missing}), 422)
    assert body["errors"] == [{"loc": ["body", missing], "msg": "is required"}]


def test_an_unknown_field_is_refused_by_name(client: TestClient) -> None:
    """A misspelt field is not ignored: the answer names it and the one that was meant."""
    body = _problem(client.post("/v1/rewrite", json=CASE | {"drafft": "secret words"}), 422)
    assert body["errors"] == [{"loc": ["body", "drafft"], "msg": "there is no such field; did you mean `draft`?"}]
    nested = _problem(client.post("/v1/rewrite", json=CASE | {"context": {"offerz": []}}), 422)
    assert nested["errors"][0]["loc"] == ["body", "context", "offerz"]


@pytest.mark.parametrize(
    ("path", "given", "told"),
    [
        ("/v1/rewrite", CASE | {"id": "x"}, "there is no such field; leave it out"),  # it is feedback's
        ("/v1/check", CASE | {"engine": "rules"}, "there is no such field; leave it out"),  # it is a rewrite's
        ("/v1/feedback", {"id": "x", "verdict": "edited", "draft": "x"}, "there is no such field; leave it out"),
        (
            "/v1/feedback",
            {"id": "x", "verdict": "edited", "coment": "x"},
            "there is no such field; did you mean `comment`?",
        ),
        ("/v1/check", CASE | {"offers": []}, "there is no such field; did you mean `context.offers`?"),
    ],
)
def test_a_field_of_another_route_is_not_suggested(
    client: TestClient, path: str, given: dict[str, Any], told: str
) -> None:
    """What is suggested in the place of an unknown field is one that this route takes, and never the field itself."""
    body = _problem(client.post(path, json=given), 422)
    assert [error["msg"] for error in body["errors"]] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "a\u0000b",
        "\u202eabc\u202c",
        "a" * 20_000,
        "\x07\x1b[31m",
        "👩‍👩‍👧‍👦",
        "{{name}}",
        "\ufffe",
        "No.\r\n\r\nNo.",
        "?!",
        "1",
    ],
    ids=["nul", "bidi", "longest", "control", "family", "placeholder", "noncharacter", "crlf", "marks", "digit"],
)
def test_odd_text_gets_a_sane_answer(client: TestClient, text: str) -> None:
    """Text that nobody types is still text: it is answered, and what was kept comes back whole."""
    answer = client.post("/v1/rewrite", json={"customer_message": text, "draft": text})
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert body["reply"]
    if not body["changed"]:
        assert body["reply"] == text
    assert client.post("/v1/check", json={"draft": text}).status_code == 200


def test_what_cannot_be_seen_is_blank() -> None:
    """White space, controls and format characters are nothing to read; every other character is something."""
    for code in range(0x10000):
        character = chr(code)
        unseen = character.isspace() or unicodedata.category(character) in ("Cc", "Cf")
        blank = character * 2
        fields = {"customer_message": blank, "draft": "x"}
        if unseen:
            with pytest.raises(ValidationError):
                RewriteRequest.model_validate(fields)
        elif code % 64 == 0 and unicodedata.category(character) != "Cs":
            RewriteRequest.model_validate(fields)


_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters(), max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(st.sampled_from(["draft", "customer_message", "context", "conversation", "metadata", "x"]), _ANY)
)
def test_nothing_sent_breaks_the_server(client: TestClient, sent: dict[str, Any]) -> None:
    """Whatever is sent, the answer is an answer or a problem of the sender's."""
    for route in ("/v1/rewrite", "/v1/check"):
        body = json.dumps(sent).encode()
        assert client.post(route, content=body, headers=JSON).status_code in (200, 422)


def test_only_json_is_read(client: TestClient) -> None:
    """A form or a text is no JSON, whatever stands in it; a type built on JSON is."""
    raw = json.dumps(CASE).encode()
    for kind in ("text/plain", "application/x-www-form-urlencoded", "application/jsonp", "multipart/form-data"):
        _problem(client.post("/v1/rewrite", content=raw, headers={"Content-Type": kind}), 415)
    for kind in ("application/json; charset=utf-8", "application/vnd.helpdesk+json", "APPLICATION/JSON"):
        assert client.post("/v1/rewrite", content=raw, headers={"Content-Type": kind}).status_code == 200


def test_an_unknown_address_or_method(client: TestClient) -> None:
    """404 and 405 are problems too, and a 405 says which method is answered."""
    _problem(client.get("/v1/nothing"), 404)
    _problem(client.post("/v1/check/", json={"draft": ""}), 404)
    refused = client.get("/v1/rewrite")
    _problem(refused, 405)
    assert refused.headers["allow"] == "POST"


def test_an_unknown_policy_is_404(client: TestClient) -> None:
    """A policy that is not there is not replaced by another, and the nearest are named."""
    for answer in (
        client.post("/v1/rewrite", json=CASE | {"policy": "deescalation@99"}),
        client.post("/v1/check", json={"draft": "x", "policy": "deescalatoin"}),
        client.get("/v1/policies/deescalation@99"),
    ):
        assert "deescalation@stable" in _problem(answer, 404)["detail"]


def test_openai_without_a_model_is_422(client: TestClient) -> None:
    """An engine that is asked for by name and not configured is not replaced in silence."""
    assert "REWRITER_MODEL" in _problem(client.post("/v1/rewrite", json=CASE | {"engine": "openai"}), 422)["detail"]


@pytest.mark.parametrize("query", ["limit=0", "limit=x", "cursor=nobody"])
def test_a_wrong_page_is_422(client: TestClient, query: str) -> None:
    """A page that cannot be is not an empty one."""
    _problem(client.get(f"/v1/techniques?{query}"), 422)


@pytest.mark.parametrize(("error", "status"), [(EngineError("no answer"), 502), (EngineTimeout("too late"), 504)])
def test_a_model_asked_for_by_name_may_fail(error: Exception, status: int) -> None:
    """With no other engine to fall back on, 502 is no answer and 504 a late one."""
    service = serving.service(serving.raising(error))
    with TestClient(create(serving.settings(), service)) as client:
        _problem(client.post("/v1/rewrite", json=CASE | {"engine": "openai"}), status)


def test_a_crash_says_nothing_of_the_text(caplog: pytest.LogCaptureFixture) -> None:
    """A fault of ours is a 500 without words, and the log has the place and not the message."""
    service = serving.service(serving.raising(ValueError("what the customer wrote"), "rules"))
    with caplog.at_level(logging.DEBUG), TestClient(create(serving.settings(), service)) as client:
        answer = client.post("/v1/rewrite", json=CASE)
    _problem(answer, 500)
    assert "customer wrote" not in answer.text + caplog.text
    assert '"error": "ValueError"' in caplog.text
    assert "serving.py" in caplog.text


def test_no_text_is_logged(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    """Neither a draft, nor a customer's message, nor a reply is ever in the log."""
    with caplog.at_level(logging.DEBUG):
        client.post("/v1/rewrite", json=CASE)
        client.post("/v1/rewrite", json=CASE | {"warehouse": 1})
    assert '"event": "answered"' in caplog.text
    assert "warehouse" not in caplog.text
    assert "parcel" not in caplog.text
