"""The OpenAPI document tells what the interface does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fastapi.testclient import TestClient

from rewriter.api.problems import CHAT_TOOLS
from rewriter.schemas.requests import RewriteRequest


def test_every_operation_is_described(client: TestClient) -> None:
    """Each route has an id of its own, a summary, and its problems: problem+json, or OpenAI's at the door for chat tools."""
    document = client.get("/openapi.json").json()
    assert document["openapi"].startswith("3.1")
    operations = [op for methods in document["paths"].values() for op in methods.values()]
    chat_tools = [op for path, methods in document["paths"].items() if path in CHAT_TOOLS for op in methods.values()]
    ids = [op["operationId"] for op in operations]
    assert len(set(ids)) == len(ids)
    assert {"rewrite", "check", "listTechniques", "listPolicies", "getPolicy", "healthz", "readyz"} <= set(ids)
    for operation in operations:
        assert operation["summary"]
        for status, answer in operation["responses"].items():
            is_json = status in ("200", "202") or operation in chat_tools
            kind = "application/json" if is_json else "application/problem+json"
            if operation["operationId"] == "metrics" and status == "200":
                kind = "text/plain"
            wanted = set() if status == "204" else {kind}
            assert set(answer.get("content", {})) - {"text/event-stream"} == wanted
    assert {"400", "401", "404", "408", "413", "415", "422", "502", "503", "504"} <= set(
        document["paths"]["/v1/rewrite"]["post"]["responses"]
    )


def test_every_reference_leads_somewhere(client: TestClient) -> None:
    """No $ref of the document is dangling, and nothing is left of the framework's own error shape."""
    raw = client.get("/openapi.json").text
    document = client.get("/openapi.json").json()
    refs = {part.split('"')[0] for part in raw.split('"$ref":"#/components/schemas/')[1:]}
    assert refs
    assert refs <= set(document["components"]["schemas"])
    assert "HTTPValidationError" not in raw


def test_every_field_is_described(client: TestClient) -> None:
    """Each property, wherever in the document it stands, and each parameter is told of in a short sentence."""

    def bare(node: Any, path: str) -> Iterator[str]:
        if isinstance(node, list):
            for index, part in enumerate(node):
                yield from bare(part, f"{path}/{index}")
        if not isinstance(node, dict):
            return
        fields = node.get("properties")
        described = dict(fields) if isinstance(fields, dict) and path.rpartition("/")[2] != "properties" else {}
        if {"name", "in", "schema"} <= set(node):
            described[node["name"]] = node
        for name, field in described.items():
            if not 8 <= len(field.get("description", "")) <= 200:
                yield f"{path}/{name}"
        for name, part in node.items():
            if name not in ("example", "examples", "default"):
                yield from bare(part, f"{path}/{name}")

    document = client.get("/openapi.json").json()
    assert list(bare({"properties": {"a": {"type": "string"}}}, "")) == ["/a"]
    assert len(document["components"]["schemas"]) > 40
    assert list(bare(document, "")) == []


def test_the_example_can_be_sent(client: TestClient) -> None:
    """What the document shows as a request is answered."""
    schemas = client.get("/openapi.json").json()["components"]["schemas"]
    for name, route in (("RewriteRequest", "/v1/rewrite"), ("CheckRequest", "/v1/check")):
        for example in schemas[name]["examples"]:
            assert client.post(route, json=example).status_code == 200
    assert set(schemas["RewriteRequest"]["properties"]) == set(RewriteRequest.model_fields)
    assert schemas["RewriteRequest"]["additionalProperties"] is False
