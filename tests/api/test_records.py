"""Verdicts, removal and insights over HTTP, and a server that is killed while it writes."""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from http.client import HTTPException
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from rewriter import insights
from rewriter.api.app import create
from rewriter.demo import post
from rewriter.service import Service
from rewriter.stores import Tally, sql
from tests import serving
from tests.serving import CASE, ROOT

DESK, SHOP = {"X-API-Key": "d"}, {"X-API-Key": "s"}
THANKS = CASE | {
    "customer_message": "Do you open on Sunday?",
    "draft": "No, we're closed on Sundays. Saturday we open at 9:00.",
}


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    """The app with two keys and a store of its own."""
    records = sql.SqlRecords(sql.in_folder(tmp_path), patience_s=0.3)
    made = serving.service()
    service = Service(made.policies, made.engines, records=records)
    with TestClient(create(serving.settings(api_keys="desk=d,shop=s"), service)) as client:
        yield client


def _rewritten(client: TestClient, headers: dict[str, str] = DESK, **metadata: str) -> str:
    return str(client.post("/v1/rewrite", json=CASE | {"metadata": metadata}, headers=headers).json()["id"])


def test_a_verdict_is_taken(client: TestClient) -> None:
    """Feedback is answered with 202 and what now counts; the last one does."""
    id = _rewritten(client)
    for verdict in ("accepted", "edited"):
        taken = client.post(
            "/v1/feedback", json={"id": id, "verdict": verdict, "final_text": "x", "comment": None}, headers=DESK
        )
        assert (taken.status_code, taken.json()) == (202, {"id": id, "verdict": verdict})
    assert client.get("/v1/insights", headers=DESK).json()["total"]["feedback"] == {
        "accepted": 0,
        "edited": 1,
        "rejected": 0,
    }


def test_what_was_streamed_or_asked_by_a_chat_tool_is_remembered_too(client: TestClient) -> None:
    """A rewrite can be judged whichever way it was asked for, under the name of the key that asked."""
    events = client.post("/v1/rewrite", json=CASE | {"stream": True}, headers=DESK).text
    messages = [{"role": "user", "content": f"Rewrite this reply in a calmer tone:\n\n{CASE['draft']}"}]
    told = client.post("/v1/chat/completions", json={"messages": messages}, headers=DESK)
    for id in (events.rpartition('"id":"')[2].partition('"')[0], told.headers["x-rewriter-id"]):
        verdict = {"id": id, "verdict": "accepted"}
        assert client.post("/v1/feedback", json=verdict, headers=SHOP).status_code == 404
        assert client.post("/v1/feedback", json=verdict, headers=DESK).status_code == 202


def test_records_belong_to_the_name_of_the_key(client: TestClient) -> None:
    """What another name made can be neither judged, removed nor counted: 404, as if it never was."""
    id = _rewritten(client)
    for answer in (
        client.post("/v1/feedback", json={"id": id, "verdict": "accepted"}, headers=SHOP),
        client.delete(f"/v1/rewrites/{id}", headers=SHOP),
        client.delete("/v1/rewrites/rw_nobody", headers=DESK),
    ):
        assert answer.status_code == 404
        assert answer.headers["content-type"] == "application/problem+json"
        assert "among those of your key" in answer.json()["detail"]
    assert client.get("/v1/insights", headers=SHOP).json()["total"]["rewrites"] == 0
    assert client.delete(f"/v1/rewrites/{id}", headers=DESK).status_code == 204
    assert client.delete(f"/v1/rewrites/{id}", headers=DESK).status_code == 404
    assert client.get("/v1/insights", headers=DESK).json()["total"]["rewrites"] == 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"verdict": "accepted"},
        {"id": "rw_1", "verdict": "perfect"},
        {"id": "", "verdict": "accepted"},
        {"id": "x" * 65, "verdict": "accepted"},
        {"id": "rw_1", "verdict": "accepted", "comment": "x" * 2001},
        {"id": "rw_1", "verdict": "accepted", "stars": 5},
    ],
)
def test_feedback_that_cannot_be_read_is_422(client: TestClient, wrong: dict[str, Any]) -> None:
    """A wrong field is named."""
    answer = client.post("/v1/feedback", json=wrong, headers=DESK)
    assert answer.status_code == 422
    assert answer.json()["errors"]


def test_insights_tell_who_has_which_fault(client: TestClient) -> None:
    """Counts by the caller's own metadata, with what was found, what came of it, and rates that name their numbers."""
    for agent, times in (("ann", 2), ("bo", 1)):
        for _ in range(times):
            _rewritten(client, agent=agent)
    client.post("/v1/rewrite", json=THANKS | {"metadata": {"agent": "ann"}}, headers=DESK)
    answer = client.get("/v1/insights", params={"group_by": "metadata.agent"}, headers=DESK).json()
    ann, bo = answer["data"]
    assert (ann["group"], bo["group"], ann["rewrites"], bo["rewrites"]) == ("ann", "bo", 3, 1)
    assert (ann["findings"]["blame-shifting"], bo["findings"]["blame-shifting"]) == (2, 1)
    assert ann["outcomes"] == {"unchanged": 1, "rewritten": 2, "repaired": 0, "fallback": 0, "draft_kept": 0}
    assert (ann["rates"]["faulty"]["count"], ann["rates"]["faulty"]["of"]) == (2, 3)
    assert ann["rates"]["faulty"]["low"] < 2 / 3 < ann["rates"]["faulty"]["high"]
    assert ann["rates"]["accepted"] is None
    assert ann["start"] == datetime.now(UTC).date().isoformat()
    assert answer["total"]["rewrites"] == 4


def test_insights_by_technique_count_a_draft_once_in_the_total(client: TestClient) -> None:
    """A draft with several faults stands in several rows and once in the total; pages make up the whole."""
    _rewritten(client)
    whole = client.get("/v1/insights", params={"group_by": "technique"}, headers=DESK).json()
    names = [row["group"] for row in whole["data"]]
    assert {"blame-shifting", "blunt-refusal", "overpromise"} <= set(names)
    assert names == sorted(names)
    assert whole["total"]["rewrites"] == 1
    paged: list[str] = []
    cursor: str | None = None
    while True:
        params = {"group_by": "technique", "limit": "2"} | ({"cursor": cursor} if cursor else {})
        page = client.get("/v1/insights", params=params, headers=DESK).json()
        paged += [row["group"] for row in page["data"]]
        if not (cursor := page["next"]):
            break
    assert paged == names


def test_insights_count_the_days_they_are_asked_for(client: TestClient) -> None:
    """A day is counted to its end, a moment is stopped before, and a time zone is heeded."""
    _rewritten(client)
    today = datetime.now(UTC).date()
    for params, wanted in (
        ({}, 1),
        ({"from": today, "to": today}, 1),
        ({"from": f"{today}T00:00:00Z", "to": f"{today + timedelta(days=1)}T00:00:00Z"}, 1),
        ({"from": f"{today}T02:00:00+02:00", "to": today}, 1),
        ({"to": today - timedelta(days=1)}, 0),
        ({"from": today + timedelta(days=1), "to": today + timedelta(days=2)}, 0),
        ({"from": "0001-01-01", "to": "9999-12-31"}, 1),
        ({"to": "0001-01-01"}, 0),
    ):
        answer = client.get("/v1/insights", params={k: str(v) for k, v in params.items()}, headers=DESK)
        assert answer.status_code == 200
        assert answer.json()["total"]["rewrites"] == wanted, params


@pytest.mark.parametrize(
    "params",
    [
        {"from": "yesterday"},
        {"from": "2026-13-01"},
        {"from": "20261101"},
        {"to": "2026-11-31"},
        {"from": "2026-11-02", "to": "2026-11-01"},
        {"interval": "month"},
        {"group_by": "agent"},
        {"group_by": "metadata."},
        {"cursor": "9"},
        {"cursor": "²"},
        {"limit": "0"},
    ],
)
def test_a_question_that_cannot_be_read_is_422(client: TestClient, params: dict[str, str]) -> None:
    """A wrong parameter is named, with the way out."""
    answer = client.get("/v1/insights", params=params, headers=DESK)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["loc"][:1] == ["query"]


def test_a_week_begins_on_monday() -> None:
    """Sunday and the Monday after it are two weeks, Monday and the Sunday after it one, across a year's end too."""
    days = [date(2026, 12, 27), date(2026, 12, 28), date(2027, 1, 3), date(2027, 1, 4)]
    found = insights.rows({(day, None): Tally(rewrites=1) for day in days}, "week")
    assert [(row["start"], row["rewrites"]) for row in found] == [
        ("2026-12-21", 1),
        ("2026-12-28", 2),
        ("2027-01-04", 1),
    ]


def test_an_interval_says_how_little_a_few_cases_tell() -> None:
    """Wilson's interval holds the share, narrows with more cases, and stays between 0 and 1."""
    assert insights.wilson(0, 0) == (0.0, 1.0)
    assert [round(x, 3) for x in insights.wilson(8, 10)] == [0.49, 0.943]
    for hits, total in ((0, 5), (5, 5), (1, 1000)):
        low, high = insights.wilson(hits, total)
        assert 0 <= low <= hits / total <= high <= 1


def test_a_store_that_does_not_answer_costs_a_rewrite_nothing(tmp_path: Path) -> None:
    """With the records out of reach a rewrite is answered as ever; what needs them says 503 and to come back."""
    (tmp_path / "data").write_text("a file where the folder should be")
    with TestClient(create(serving.settings(data_dir=tmp_path / "data"))) as client:
        answer = client.post("/v1/rewrite", json=CASE)
        assert answer.status_code == 200
        assert answer.json()["verification"]["passed"]
        for refused in (
            client.post("/v1/feedback", json={"id": answer.json()["id"], "verdict": "accepted"}),
            client.delete(f"/v1/rewrites/{answer.json()['id']}"),
            client.get("/v1/insights"),
        ):
            assert refused.status_code == 503
            assert refused.headers["retry-after"]
        assert "rewriter_records_lost_total 1.0" in client.get("/metrics").text


def test_a_locked_database_costs_a_rewrite_nothing(tmp_path: Path, client: TestClient) -> None:
    """While another program holds the database, rewrites are answered and verdicts refused; then both are taken again."""
    kept = _rewritten(client)
    client.get("/v1/insights", headers=DESK)
    other = sqlite3.connect(tmp_path / "records.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    verdict = {"id": kept, "verdict": "accepted"}
    assert client.post("/v1/rewrite", json=CASE, headers=DESK).status_code == 200
    assert client.post("/v1/feedback", json=verdict, headers=DESK).status_code == 503
    other.execute("ROLLBACK")
    other.close()
    assert client.post("/v1/feedback", json=verdict, headers=DESK).status_code == 202
    assert client.get("/v1/insights", headers=DESK).json()["total"]["rewrites"] == 1
    assert "rewriter_records_lost_total 1.0" in client.get("/metrics", headers=DESK).text


@pytest.mark.parametrize("told", [False, True])
def test_no_text_is_on_the_disk_unless_told(tmp_path: Path, told: bool) -> None:
    """As the server is set by default, no word of a message, draft, reply, final text or comment is in its folder."""
    words = {"final_text": "Nothing to see for Abernathy", "comment": "Better for Abernathy"}
    case = {"customer_message": f"{CASE['customer_message']} says Abernathy", "draft": CASE["draft"]}
    with TestClient(create(serving.settings(data_dir=tmp_path, store_text=told))) as client:
        id = client.post("/v1/rewrite", json=case).json()["id"]
        assert client.post("/v1/feedback", json={"id": id, "verdict": "edited", **words}).status_code == 202
        files = b"".join(path.read_bytes() for path in tmp_path.iterdir())
        assert id.encode() in files
        for secret in (b"Abernathy", b"warehouse", b"parcel"):
            assert (secret in files) is told


def test_zero_days_keep_nothing(tmp_path: Path) -> None:
    """With a retention of 0 no file is made and every id is unknown."""
    with TestClient(create(serving.settings(data_dir=tmp_path / "data", retention_days=0))) as client:
        id = client.post("/v1/rewrite", json=CASE).json()["id"]
        assert client.post("/v1/feedback", json={"id": id, "verdict": "accepted"}).status_code == 404
        assert client.get("/v1/insights").json()["data"] == []
    assert not (tmp_path / "data").exists()


def _serve(folder: Path) -> tuple[subprocess.Popen[bytes], int]:
    """A real server process over a data folder, once it answers."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = os.environ | {"REWRITER_DATA_DIR": str(folder), "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "rewriter.cli", "serve", "--port", str(port)], env=environment, cwd=ROOT
    )
    until = time.monotonic() + 30
    while time.monotonic() < until and process.poll() is None:
        try:
            if post(port, "/v1/check", {"draft": ""})[0] == 200:
                return process, port
        except OSError:
            time.sleep(0.05)
    process.kill()
    raise AssertionError("the server did not start")


def test_a_killed_server_keeps_every_verdict_it_acknowledged(tmp_path: Path) -> None:
    """SIGKILL in the middle of writes: each verdict that was answered with 202 is in the database, which is sound."""
    process, port = _serve(tmp_path)
    acknowledged: dict[str, str] = {}
    enough = threading.Event()

    def work(verdict: str) -> None:
        while True:
            try:
                status, made = post(port, "/v1/rewrite", CASE)
                if status != 200:  # on a busy machine it tells newcomers to come back
                    continue
                id = made["id"]
                status, _ = post(port, "/v1/feedback", {"id": id, "verdict": verdict})
            except (OSError, ValueError, HTTPException):  # it was killed in the middle of an answer, or is slow
                if process.poll() is not None:
                    return
                continue
            if status == 202:
                acknowledged[id] = verdict
            if len(acknowledged) >= 30:
                enough.set()

    threads = [threading.Thread(target=work, args=(verdict,)) for verdict in ("accepted", "edited", "rejected")]
    for thread in threads:
        thread.start()
    try:
        assert enough.wait(30)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
        for thread in threads:
            thread.join()
    with sqlite3.connect(tmp_path / "records.db") as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        kept = dict(database.execute("SELECT rewrite_id, verdict FROM feedback"))
    database.close()
    assert len(acknowledged) >= 30
    assert acknowledged.items() <= kept.items()
