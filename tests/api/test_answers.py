"""What the routes answer when all is well."""

from __future__ import annotations

import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from rewriter.schemas.responses import CheckResponse, RewriteResponse
from rewriter.schemas.rules import PolicyDetail, PolicyPage, TechniquePage
from tests.serving import CASE, CUSTOMER, DRAFT

FIELDS = {
    "id", "reply", "outcome", "changed", "rationale", "findings", "verification", "attempts", "engine", "model",
    "policy", "rewriter", "handover", "usage", "timings_ms", "metadata",
}  # fmt: skip


def _rewrite(client: TestClient, **more: object) -> dict[str, Any]:
    answer = client.post("/v1/rewrite", json=CASE | more)
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


def test_a_rewrite_has_every_field(client: TestClient) -> None:
    """An answer holds all of its fields and no other, in the shapes the interface describes."""
    body = _rewrite(client)
    assert set(body) == FIELDS
    RewriteResponse.model_validate(body)
    assert set(body["timings_ms"]) == {"total", "engine", "own"}
    assert set(body["verification"]) == {"passed", "findings", "coverage", "facts"}


def test_the_sample_is_mended(client: TestClient) -> None:
    """The sample comes back changed, verified and by the rules engine."""
    body = _rewrite(client)
    assert body["verification"]["passed"]
    assert body["changed"]
    assert body["reply"] != DRAFT
    assert (body["engine"], body["outcome"]) == ("rules", "rewritten")
    assert "guaranteed" not in body["reply"]
    assert "warehouse's fault" not in body["reply"]


def test_findings_point_into_the_draft(client: TestClient) -> None:
    """A span counts code points of the draft, also behind characters that take more than one unit elsewhere."""
    draft = "👋🏽 " + DRAFT
    body = client.post("/v1/rewrite", json={"customer_message": CUSTOMER, "draft": draft}).json()
    assert any(f["text"] for f in body["findings"])
    for finding in body["findings"]:
        assert draft[finding["start"] : finding["end"]] == finding["text"]


def test_changes_are_verbatim(client: TestClient) -> None:
    """`before` stands in the draft and `after` in the reply."""
    body = _rewrite(client)
    assert body["rationale"]["changes"]
    for change in body["rationale"]["changes"]:
        assert change["before"] in DRAFT
        assert change["after"] in body["reply"]


def test_rationale_brief_and_none(client: TestClient) -> None:
    """`brief` tells the summary alone, `none` nothing."""
    brief = _rewrite(client, rationale="brief")["rationale"]
    assert brief["summary"]
    assert brief["changes"] == []
    assert _rewrite(client, rationale="none")["rationale"] is None


def test_ids_are_time_ordered(client: TestClient) -> None:
    """An id is `rw_` and a UUIDv7, so a later one sorts behind an earlier one."""
    ids = [_rewrite(client)["id"] for _ in range(3)]
    assert all(re.fullmatch(r"rw_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", i) for i in ids)
    assert len(set(ids)) == 3
    assert [i[:16] for i in ids] == sorted(i[:16] for i in ids)


def test_metadata_is_echoed(client: TestClient) -> None:
    """What a caller marks a request with comes back with its answer."""
    assert _rewrite(client, metadata={"team": "münchen"})["metadata"] == {"team": "münchen"}


def test_null_means_absent(client: TestClient) -> None:
    """An optional field that is null is one that was not sent."""
    assert _rewrite(client, context=None, policy=None, language=None, metadata=None, engine=None)["metadata"] == {}


def test_only_what_was_authorised_is_offered(client: TestClient) -> None:
    """The reply names an offer only when the context has it."""
    body = _rewrite(client, context={"offers": ["a 10 EUR voucher"], "facts": [], "customer_name": "Ada"})
    assert body["verification"]["passed"]
    assert "refund" not in body["reply"].lower()


def test_a_check_scores(client: TestClient) -> None:
    """A check has findings and a score that falls with them, and names the policy that judged."""
    body = client.post("/v1/check", json=CASE).json()
    CheckResponse.model_validate(body)
    cost = {"error": 25, "warning": 10, "advice": 3}
    assert any(f["severity"] == "error" for f in body["findings"])
    assert body["score"] == max(0, 100 - sum(cost[f["severity"]] for f in body["findings"]))
    assert body["policy"]["digest"].startswith("sha256:")


@pytest.mark.parametrize("draft", ["", " ", "\n\n"])
def test_an_empty_draft_has_no_faults(client: TestClient, draft: str) -> None:
    """Nothing typed yet is nothing wrong yet."""
    body = client.post("/v1/check", json={"draft": draft}).json()
    assert body["findings"] == []
    assert body["coverage"] == "full"


def test_a_language_that_is_not_taught_has_no_score(client: TestClient) -> None:
    """The techniques say nothing of a language they do not know, and say that they say nothing."""
    body = client.post(
        "/v1/check", json={"draft": "Nein, das geht leider überhaupt nicht.", "language": "de-AT"}
    ).json()
    assert body["score"] is None
    assert body["coverage"] != "full"
    assert body["findings"] == []


def test_techniques_and_guards_are_listed(client: TestClient) -> None:
    """Every rule is listed with what it finds, what it leaves alone, and the languages it knows."""
    body = client.get("/v1/techniques").json()
    TechniquePage.model_validate(body)
    assert body["next"] is None
    kinds = {item["name"]: item["kind"] for item in body["data"]}
    assert kinds["blunt-refusal"] == "commission"
    assert kinds["last-word"] == "omission"
    assert kinds["new-promise"] == "guard"
    for item in body["data"]:
        assert item["title"]
        assert item["summary"]
        assert item["languages"]
        assert {e["flagged"] for e in item["examples"]} == {True, False}


def test_a_list_is_paged(client: TestClient) -> None:
    """Pages put together are the list."""
    whole = [item["name"] for item in client.get("/v1/techniques").json()["data"]]
    seen: list[str] = []
    cursor: str | None = None
    while True:
        page = client.get("/v1/techniques", params={"limit": 4} | ({"cursor": cursor} if cursor else {})).json()
        assert len(page["data"]) <= 4
        seen += [item["name"] for item in page["data"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert seen == whole


def test_policies_are_listed_and_shown(client: TestClient) -> None:
    """A policy is known by name, version and digest, whichever label led to it."""
    page = client.get("/v1/policies").json()
    PolicyPage.model_validate(page)
    first = page["data"][0]
    stable = client.get(f"/v1/policies/{first['name']}@stable").json()
    PolicyDetail.model_validate(stable)
    assert stable["rules"]
    exact = client.get(f"/v1/policies/{stable['name']}@{stable['version']}").json()
    assert exact == stable
    assert client.get(f"/v1/policies/{stable['name']}").json() == stable  # a name alone means stable, as in a request
    unknown = client.get("/v1/policies/nobody")
    assert unknown.status_code == 404
    assert stable["name"] in unknown.json()["detail"]


def test_every_answer_has_a_request_id(client: TestClient) -> None:
    """A caller's own id comes back, and one that could break a header is replaced."""
    assert client.get("/healthz", headers={"X-Request-Id": "abc-1"}).headers["x-request-id"] == "abc-1"
    odd = client.get("/nope", headers={"X-Request-Id": "a b" * 100}).headers["x-request-id"]
    assert re.fullmatch(r"[0-9a-f-]{36}", odd)


def test_the_process_lives_and_serves(client: TestClient) -> None:
    """Both probes answer, and the front page leads to the docs."""
    assert client.get("/healthz").json() == {"status": "ok"}
    assert client.get("/readyz").json() == {"status": "ok"}
    assert client.get("/").status_code == 200
    assert "openapi.json" in client.get("/docs").text
