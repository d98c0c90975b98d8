"""A served folder is read again when it changes, and never leaves the last good state for a broken one."""

from __future__ import annotations

import asyncio
import json
import logging
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from rewriter import telemetry
from rewriter.api.app import create
from rewriter.engines import Task
from rewriter.errors import PolicyError, UnknownPolicy
from rewriter.policy import LABELS, LivePolicies
from rewriter.schemas.requests import CheckRequest, RewriteRequest
from rewriter.service import Service
from tests.serving import CASE, Scripted, settings
from tests.test_policy import release


class Clock:
    """A clock that stands until it is told."""

    now = 0.0

    def __call__(self) -> float:
        return self.now

    def later(self) -> None:
        """More than a second passes."""
        self.now += 1.5


def served(folder: Path, needs: str = "calm") -> tuple[LivePolicies, Clock]:
    """A folder with one version, served."""
    release(folder, "1.0.0")
    clock = Clock()
    return LivePolicies(folder, needs, clock), clock


def test_a_new_version_is_served_without_a_restart(tmp_path: Path) -> None:
    """At the first use a second later; until then nothing is looked at."""
    live, clock = served(tmp_path)
    release(tmp_path, "1.1.0")
    assert live.current.resolve("calm").version == "1.0.0"
    clock.later()
    assert live.current.resolve("calm").version == "1.1.0"
    (tmp_path / LABELS).write_text("calm: {stable: 1.0.0}")
    clock.later()
    assert live.current.resolve("calm").version == "1.0.0"


def test_an_unchanged_folder_is_not_built_again(tmp_path: Path) -> None:
    """A look costs a stat of each file, and no more."""
    live, clock = served(tmp_path)
    before = live.current
    clock.later()
    assert live.current is before


@pytest.mark.parametrize("break_it", ["edit", "delete", "labels", "empty"])
def test_a_broken_folder_keeps_the_last_good_state(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, break_it: str
) -> None:
    """It goes on serving, says once in the log why, and goes back to normal when it is mended."""
    monkeypatch.setattr(logging.getLogger(telemetry.LOGGER), "propagate", True)
    live, clock = served(tmp_path)
    path = tmp_path / "calm" / "1.0.0.md"
    good = path.read_bytes()
    if break_it == "edit":
        path.write_bytes(good.replace(b"Say the no", b"Say a no"))
    elif break_it == "delete":
        path.unlink()
    elif break_it == "labels":
        (tmp_path / LABELS).write_text("calm: {stable: 9.9.9}")
    else:
        path.write_bytes(b"")
    for _ in range(3):
        clock.later()
        assert live.current.resolve("calm").version == "1.0.0"
        assert live.trouble
    told = [json.loads(r.message) for r in caplog.records if telemetry.POLICIES_BROKEN in r.message]
    assert [t["level"] for t in told] == ["error"]
    assert told[0]["why"] == live.trouble
    path.write_bytes(good)
    (tmp_path / LABELS).write_text("")
    clock.later()
    assert live.current.resolve("calm").version == "1.0.0"
    assert live.trouble == ""


def test_a_change_that_takes_the_served_policy_away_is_none(tmp_path: Path) -> None:
    """A folder in which the default policy has no version serves nobody."""
    release(tmp_path, "1.0.0", "other")
    live, clock = served(tmp_path, "calm@1.0.0")
    (tmp_path / LABELS).write_text("calm: {retired: [1.0.0]}")
    clock.later()
    assert live.current.resolve("calm@1.0.0").status == "released"
    assert "retired" in live.trouble


def test_a_folder_that_cannot_be_used_at_the_start_is_refused(tmp_path: Path) -> None:
    """There is no last good state yet."""
    with pytest.raises(PolicyError):
        LivePolicies(tmp_path)
    release(tmp_path, "1.0.0")
    with pytest.raises(UnknownPolicy):
        LivePolicies(tmp_path, "clam")


async def test_a_request_in_flight_keeps_its_version(tmp_path: Path) -> None:
    """It ends under the policy it began with, whatever is swapped meanwhile."""
    live, clock = served(tmp_path)
    asked, go = asyncio.Event(), asyncio.Event()

    async def answer(task: Task) -> str:
        asked.set()
        await go.wait()
        return task.message.draft

    service = Service(live, {"openai": Scripted(answer)}, policy="calm")
    running = asyncio.create_task(service.rewrite(RewriteRequest.model_validate(CASE)))
    await asked.wait()
    release(tmp_path, "1.1.0")
    clock.later()
    assert service.check(CheckRequest(draft="x"))["policy"]["version"] == "1.1.0"
    go.set()
    assert (await running)["policy"]["version"] == "1.0.0"


async def test_metadata_decide_about_a_canary(tmp_path: Path) -> None:
    """The key that makes a canary sticky comes from the request."""
    live, clock = served(tmp_path)
    release(tmp_path, "1.1.0")
    (tmp_path / LABELS).write_text("calm:\n  stable: 1.0.0\n  canary: {version: 1.1.0, weight: 100, sticky: team}\n")
    clock.later()

    async def answer(task: Task) -> str:
        return task.message.draft

    service = Service(live, {"openai": Scripted(answer)}, policy="calm@canary")
    got = [
        (await service.rewrite(RewriteRequest.model_validate(CASE | {"metadata": marked})))["policy"]["version"]
        for marked in ({"team": "a"}, {})
    ]
    assert got == ["1.1.0", "1.0.0"]


def test_readyz_says_that_the_folder_is_broken(tmp_path: Path) -> None:
    """It can serve, and who looks learns that it serves what was read last."""
    live, clock = served(tmp_path)
    app = create(settings(), Service(live, {}, policy="calm"))
    with TestClient(app) as client:
        assert client.get("/readyz").json() == {"status": "ok"}
        (tmp_path / "calm" / "1.1.0.md").write_text("half a fi")
        clock.later()
        answer = client.get("/readyz")
        assert answer.status_code == 200
        assert answer.json()["status"] == "ok"
        assert answer.json()["policies"].startswith("calm/1.1.0.md:1: no front matter")
        assert client.post("/v1/check", json={"draft": "No."}).json()["policy"]["version"] == "1.0.0"
