"""What a model is sent is shown, and what flips between two versions."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from rewriter.authoring import edits
from rewriter.authoring.samples import rendered, samples, tokens
from rewriter.policy import LABELS, LOCK, Policy, survey
from tests.authoring.files import POLICY, command, proved
from tests.test_policy import TEXT, release, write


def test_show_prints_what_a_model_is_sent(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For a case of one's own, with about how many tokens it costs, and that it is an estimate."""
    assert command("show", "calm", "--customer", "Where is it?", "--draft", "No.") == 0
    out = capsys.readouterr().out
    assert "Say the no in full." in out
    assert re.search(r"── user, about \d+ tokens", out)
    assert "an estimate" in out
    assert command("show", "calm", "--draft", "No.", "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["rules"][0]["technique"] == "blunt-refusal"
    assert [m["role"] for m in shown["prompt"]["messages"]] == ["system", "user"]
    assert "No." in shown["prompt"]["messages"][1]["content"]


def test_diff_shows_what_flips(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Text, techniques, messages and verdicts, from the receipts without measuring again."""
    release(folder, "1.1.0")
    path = folder / "calm" / "1.1.0.md"
    path.write_text(
        path.read_text().replace("severity: error", "severity: warning").replace("Mend the", "Please mend the")
    )
    (folder / LOCK).write_text(
        edits.with_pin(edits.lock_of(folder), "calm/1.1.0.md", survey(folder).policies[-1].digest)
    )
    proved(folder, "calm@1.1.0", {"one": "pass", "two": "fail", "three": "pass"})
    assert command("diff", "calm@1.0.0", "calm@1.1.0") == 0
    out = capsys.readouterr().out
    assert "blunt-refusal        error → warning" in out
    assert "1 of 3 flip" in out
    assert "two: pass → fail" in out
    assert "+Please mend the draft." in out
    assert "major" in out
    assert command("diff", "calm@1.0.0", "calm@1.1.0", "--no-eval", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["least_bump"], found["verdicts"]) == ("major", None)
    assert {change["technique"] for change in found["techniques"]} == {"blunt-refusal"}


def test_tokens_are_an_honest_estimate() -> None:
    """On our own prompt within a tenth of what a GPT-4 tokenizer counts (1,193), never below it."""
    system = rendered(POLICY, samples(POLICY)[0][1])[0]
    assert 1193 <= system.tokens <= 1193 * 1.1
    assert tokens("") == 0


def test_files_are_written_whole_or_not_at_all(folder: Path) -> None:
    """What would break the folder is tried on a copy, and nothing of it reaches the folder."""
    from rewriter.errors import PolicyError

    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    with pytest.raises(PolicyError):
        edits.put(folder, {LABELS: "calm: {stable: 7.7.7}", "calm/2.0.0.md": TEXT})
    assert {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()} == before


@pytest.mark.parametrize(
    "why", ["It's a line.", "a: b", "# no comment", "[x]", "ends with:", "“quoted” – words", "- dash", "no"]
)
def test_a_changelog_line_is_read_back(folder: Path, why: str) -> None:
    """Whatever an author writes."""
    text = edits.with_entry(TEXT, "1.2.0", "minor", "2026-11-26", why)
    path = write(folder, text)
    policy: Policy | None = next(p for p in survey(folder).policies if p.ref == f"calm@{path.stem}")
    assert policy is not None
    assert policy.changelog[0].why == why
