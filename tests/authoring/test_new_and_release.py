"""A version begins from the newest one, and none is released that proves nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from rewriter.authoring import edits, receipt
from rewriter.policy import LABELS, LOCK, Policies
from rewriter.service import rules_digest
from tests.authoring.files import SHOWN, command, draft, run_file
from tests.test_policy import TEXT, write


def test_the_next_version_is_begun_from_the_newest(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A copy, a draft, and a changelog that waits to be written; comments and order stay."""
    path = folder / "calm" / "1.0.0.md"
    assert command("new", "calm") == 0
    assert "prompts/calm/1.1.0.md is yours to edit" in capsys.readouterr().out
    old, new = path.read_text().splitlines(), (folder / "calm" / "1.1.0.md").read_text().splitlines()
    assert [line for line in new if line not in old] == [
        "version: 1.1.0", "status: draft", "  - version: 1.1.0", "    bump: minor", *[n for n in new if "    date:" in n],
        f"    why: {edits.PLACEHOLDER}",
    ]  # fmt: skip
    made = Policies.from_folder(folder).find("calm@1.1.0")
    assert [c.version for c in made.changelog] == ["1.1.0", "1.0.0"]
    assert command("new", "calm") == 2
    assert "is a draft already" in capsys.readouterr().err


def test_a_new_policy_begins_at_1_0_0(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From another one, with its own name and history."""
    assert command("new", "warm", "--from", "calm@1.0.0", "--json") == 0
    assert json.loads(capsys.readouterr().out)["file"].endswith("warm/1.0.0.md")
    made = Policies.from_folder(folder).find("warm@1.0.0")
    assert (made.status, [c.version for c in made.changelog], made.changelog[0].bump) == ("draft", ["1.0.0"], "major")
    assert command("new", "Warm") == 2
    assert command("new", "cool", "--from", "nobody@1.0.0") == 2


def test_a_release_pins_the_file_and_keeps_the_receipt(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Status, date, lock, receipt and latest move in one step; stable does not."""
    path = draft(folder, "1.1.0", '{{ draft|fence("draft") }}', SHOWN)
    # what the messages show has changed, and that is major: it becomes 2.0.0, which no measurement could spare it
    assert command("release", "calm@1.1.0", "--run", "there-is-none.json") == 1
    assert "needs a major one" in capsys.readouterr().err
    path.unlink()
    path = draft(folder, "2.0.0", '{{ draft|fence("draft") }}', SHOWN)
    assert not (folder / LABELS).exists()
    made = run_file(folder, "calm@2.0.0")
    assert command("release", "calm@2.0.0", "--run", str(made), "--why", "It's all shown: every name.") == 0
    out = capsys.readouterr().out
    assert "calm@2.0.0 is released and will never change" in out
    found = Policies.from_folder(folder)
    policy = found.resolve("calm@2.0.0")
    assert policy.status == "released"
    assert policy.changelog[0].why == "It's all shown: every name."
    assert policy.changelog[0].bump == "major"
    assert found.labels("calm") == {"stable": "1.0.0", "latest": "2.0.0"}
    kept = receipt.read(folder, policy)
    assert kept is not None
    assert (kept.cases, kept.counts, kept.rewriter.rules) == (3, {"pass": 3}, rules_digest())
    assert f"{policy.digest} calm/2.0.0.md" in (folder / LOCK).read_text()


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"policy": {"name": "calm", "version": "2.0.0", "digest": f"sha256:{'0' * 64}"}}, "an earlier state of it"),
        ({"policy": {"name": "warm", "version": "1.0.0", "digest": f"sha256:{'0' * 64}"}}, "a run of warm@1.0.0"),
        ({"rewriter": {"version": "0", "rules": f"sha256:{'0' * 64}"}}, "other techniques or guards"),
        ({"cases": [{"id": "one", "verdict": "fail"}, {"id": "two", "verdict": "pass"}]}, "fail: one"),
        ({"cases": [{"id": "one", "verdict": "stale"}]}, "stale: one"),
        ({"cases": []}, "name no case"),
        ({"policy": {}}, "no run of the eval"),
    ],
)
def test_a_run_that_proves_nothing_releases_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], changed: dict[str, Any], words: str
) -> None:
    """Another file, other rules, a case that fails: nothing is written."""
    draft(folder, "2.0.0", '{{ draft|fence("draft") }}', SHOWN)
    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    code = command("release", "calm@2.0.0", "--run", str(run_file(folder, "calm@2.0.0", **changed)))
    assert code in (1, 2)
    assert words in capsys.readouterr().err
    assert {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()} == before


def test_only_the_cases_that_the_policy_names_must_pass(folder: Path) -> None:
    """`tests` says which: a sparer policy is not measured by what it leaves out."""
    text = TEXT.replace('{{ draft|fence("draft") }}', SHOWN).replace("channels:", "tests: ['t*']\nchannels:", 1)
    write(folder, text, "2.0.0")
    cases = [{"id": "one", "verdict": "fail"}, {"id": "two", "verdict": "pass"}, {"id": "three", "verdict": "pass"}]
    assert command("release", "calm@2.0.0", "--run", str(run_file(folder, "calm@2.0.0", cases=cases))) == 0
    kept = receipt.read(folder, Policies.from_folder(folder).find("calm@2.0.0"))
    assert kept is not None
    assert list(kept.verdicts) == ["three", "two"]


def test_a_draft_with_a_warning_is_not_released(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every reason is told at once."""
    draft(folder, "2.0.0", "why: A line.", f"why: {edits.PLACEHOLDER}")
    assert command("release", "calm@2.0.0", "--run", str(run_file(folder, "calm@2.0.0"))) == 1
    err = capsys.readouterr().err
    assert "does not say yet" in err
    assert "never shows" in err
    assert command("release", "calm@3.0.0") == 2
    assert "drafts are calm@2.0.0" in capsys.readouterr().err
