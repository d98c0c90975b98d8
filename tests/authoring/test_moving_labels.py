"""A label moves only to what was proved, and back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rewriter.policy import LABELS, Policies
from tests.authoring.files import command
from tests.test_policy import release, write


def test_a_label_moves_and_moves_back(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What it pointed at before is on record, once; all else in the file stays."""
    assert command("label", "calm", "stable", "1.1.0") == 0
    assert "calm@1.1.0  released" in capsys.readouterr().out
    assert Policies.from_folder(two).resolve("calm").version == "1.1.0"
    assert command("rollback", "calm", "--json") == 0
    listed = json.loads(capsys.readouterr().out)["data"]
    assert {one["version"]: one["labels"] for one in listed} == {"1.0.0": ["stable"], "1.1.0": ["latest"]}
    assert (two / LABELS).read_text().startswith("# what may move\n\ncalm:\n  stable: 1.0.0\n")
    assert command("rollback", "calm") == 2
    assert "rewriter policy label calm stable VERSION" in capsys.readouterr().err


def test_a_canary_is_set_and_taken_away(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With its share and its key, in one line."""
    assert command("label", "calm", "canary", "1.1.0", "--weight", "10", "--sticky", "team: a") == 0
    assert Policies.from_folder(two).resolve("calm@canary", {"other": "x"}).version == "1.0.0"
    assert command("label", "calm", "canary", "1.1.0") == 2
    assert "--weight PERCENT --sticky" in capsys.readouterr().err
    assert command("label", "calm", "canary", "none") == 0
    assert "canary" not in Policies.from_folder(two).labels("calm")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("calm", "stable", "1.2.0"), "release it first: `rewriter policy release calm@1.2.0`"),
        (("calm", "stable", "9.9.9"), "nearest"),
        (("clam", "stable", "1.0.0"), "nearest are calm"),
        (("calm", "retired", "1.0.0"), "stable points at"),
        (("calm", "stable", "1.3.0"), "rewriter policy release calm@1.3.0"),
    ],
)
def test_a_label_moves_only_to_what_was_proved(
    two: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    """A draft, an unknown version, one without a receipt: nothing is written."""
    write(two, version="1.2.0")
    release(two, "1.3.0")
    before = (two / LABELS).read_text()
    assert command("label", *arguments) == 2
    assert words in capsys.readouterr().err
    assert (two / LABELS).read_text() == before


def test_a_version_is_retired_by_a_line(two: Path) -> None:
    """And answers no more requests."""
    assert command("label", "calm", "retired", "1.1.0") == 0
    found = Policies.from_folder(two)
    assert found.retired(found.find("calm@1.1.0"))
    assert command("label", "calm", "stable", "1.1.0") == 2
