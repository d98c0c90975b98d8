"""What is wrong with a folder of policies is told with its place, its rule and its mend."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from rewriter.authoring import edits
from rewriter.authoring.lint import ERRORS, WARNINGS, lint
from rewriter.policy import LOCK
from tests.authoring.files import SHOWN, command, draft, release_file, run_file
from tests.test_policy import TEXT, write


def test_lint_names_place_rule_and_mend(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One changed byte of a released file is named with its file and the command that mends it, and the exit code is 1."""
    path = folder / "calm" / "1.0.0.md"
    path.write_text(path.read_text().replace("Mend the draft", "Mend the Draft"))
    assert command("lint") == 1
    out = capsys.readouterr().out
    assert "prompts/calm/1.0.0.md:1" in out
    assert "changed after its release" in out
    assert "mend: git checkout -- prompts/calm/1.0.0.md" in out
    assert "1 error, 0 warnings" in out


def test_any_byte_of_a_released_file_is_noticed(folder: Path) -> None:
    """Also one that leaves a file which can no longer be read: the command that mends it puts the released text back."""
    path = folder / "calm" / "1.0.0.md"
    good = path.read_bytes()
    for at in range(0, len(good), 7):
        path.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        first = lint(folder, "calm")[0]
        assert (first.rule, first.severity) == ("changed", "error"), good[max(0, at - 9) : at + 9]
        assert first.mend == f"git checkout -- {path}"


def test_a_clean_folder_has_nothing_to_mend(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 0, in words and as JSON."""
    path = write(folder, TEXT.replace('{{ draft|fence("draft") }}', SHOWN))
    release_file(folder, path)
    assert command("lint", "calm@1.2.0", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"data": [], "next": None}
    assert command("lint", "calm@1.2.0") == 0
    assert "Nothing is wrong" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("why: A line.", f"why: {edits.PLACEHOLDER}", "placeholder"),
        ("bump: minor", "bump: major", "changelog-bump"),
        ("guidance: Say the no in full.", "guidance: " + "word " * 80, "long-guidance"),
        ("guidance: One apology.", "guidance: Say the no in full.", "same-guidance"),
        ("Mend the draft.", "word " * 1700, "over-budget"),
        ("{% for rule in rules %}\n- {{ rule.guidance }}\n{% endfor %}", "Mend.", "not-told"),
        ("next_step: no", "next_step: yes\nbrand: {use: [IT]}", "short-brand-word"),
        ("next_step: no", "next_step: yes\nbrand: {avoid: [sneakers]}", "not-told"),
        ("title: Calm", "title: Calm", "not-shown"),
    ],
)
def test_what_a_release_would_refuse_is_a_warning(folder: Path, old: str, new: str, rule: str) -> None:
    """It serves, but it should not be released."""
    text = TEXT.replace(old, new, 1)
    if rule == "changelog-bump":
        text = text.replace(
            "why: A line.}", "why: A line.}\n  - {version: 1.0.0, bump: major, date: 2026-11-24, why: A.}"
        )
    write(folder, text, "1.2.0")
    found = {p.rule: p for p in lint(folder, "calm@1.2.0")}
    assert found[rule].severity == "warning", found
    assert found[rule].line > 0
    assert found[rule].mend.startswith("${EDITOR:-vi} +")


def test_a_step_that_is_too_small_is_an_error(folder: Path) -> None:
    """A weakened technique is no patch; the command that lint names mends it."""
    draft(folder, "1.0.1", "severity: error", "severity: warning")
    (found,) = [p for p in lint(folder, "calm@1.0.1") if p.severity == "error"]
    path = folder / "calm" / "1.0.1.md"
    assert found.rule == "bump"
    assert found.mend == f"rewriter policy new calm --from 1.0.1 --bump major && rm {path}"
    assert "this change is major" in found.message
    assert command("new", "calm", "--from", "1.0.1", "--bump", "major") == 0
    path.unlink()
    assert not [p for p in lint(folder, "calm") if p.severity == "error"]


def test_lint_of_what_is_not_there_is_no_praise(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip in the name would pass for a clean policy."""
    for ref in ("clam", "calm@2.0.0", "calm@canary"):
        assert command("lint", ref) == 2
        assert "the nearest are" in capsys.readouterr().err
    draft(folder, "1.1.0", "guidance: One apology.", "guidance: Say the no in full.")
    assert "same-guidance" in {p.rule for p in lint(folder, "calm@1")}
    assert "same-guidance" not in {p.rule for p in lint(folder, "calm@stable")}


def test_a_receipt_belongs_to_its_file(folder: Path) -> None:
    """One of another file is an error, none at all a warning, and a file that nobody reads is named."""
    path = folder / "calm" / "1.0.0.receipt.json"
    good = path.read_text()
    path.write_text(re.sub(r'"digest": "sha256:[0-9a-f]{64}"', f'"digest": "sha256:{"0" * 64}"', good, count=1))
    (folder / "calm" / "notes.txt").write_text("x")
    found = {p.rule: p for p in lint(folder, "calm")}
    assert found["receipt"].severity == "error"
    assert found["receipt"].mend == "rewriter policy release calm@1.0.0"
    assert re.fullmatch(r"rm \S*prompts/calm/notes\.txt", found["stray-file"].mend)
    path.unlink()
    assert "no-receipt" in {p.rule for p in lint(folder, "calm")}


def test_a_receipt_is_read_as_a_policy_is(folder: Path) -> None:
    """Small, a file, and inside the folder: a pipe would wait for ever."""
    path = folder / "calm" / "1.0.0.receipt.json"
    elsewhere = folder.parent / "elsewhere.json"
    path.rename(elsewhere)
    for act, rule in (
        (lambda: path.symlink_to(elsewhere), "outside-folder"),
        (lambda: os.mkfifo(path), "unreadable"),
        (lambda: path.write_bytes(b"[" * 5_000_000), "too-large"),
    ):
        act()
        assert rule in {p.rule for p in lint(folder) if p.severity == "error"}
        path.unlink()


def test_a_lost_line_of_the_lock_changes_no_byte_of_a_released_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its receipt proves that it was released as it is: what lint advises, and a release too, put the line back."""
    path, lock = folder / "calm" / "1.0.0.md", folder / LOCK
    released, pins = path.read_bytes(), lock.read_text()
    made = run_file(folder, "calm@1.0.0")
    lock.write_text("")
    (found,) = [p for p in lint(folder) if p.severity == "error"]
    assert (found.rule, found.mend) == ("not-pinned", f"git checkout -- {lock}")
    assert command("release", "calm@1.0.0", "--run", str(made)) == 0
    assert "calm@stable is this version" in capsys.readouterr().out
    assert path.read_bytes() == released
    assert pins.strip() in lock.read_text()
    lock.write_text(pins.replace("sha256:", "sha265:"))
    assert {p.rule for p in lint(folder) if p.severity == "error"} == {"lock-line"}


def test_every_rule_is_known_by_its_command() -> None:
    """About forty rules, each with what mends it; every rule that code names is in the table."""
    root = Path(__file__).parents[2] / "rewriter"
    sources = [p.read_text() for p in (*(root / "policy").glob("*.py"), *(root / "authoring").glob("*.py"))]
    named = {
        rule
        for source in sources
        for rule in re.findall(r"(?:refusal|_fault|_fault\(|under)\(\s*\"([a-z-]+)\"|rule=\"([a-z-]+)\"", source)
        for rule in rule
        if rule
    }
    assert len(named) > 30
    assert named == {*ERRORS, *WARNINGS}
