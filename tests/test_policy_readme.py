"""The walk-through for prompt authors works, line by line, from a fresh copy of prompts/."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from rewriter import cli
from rewriter.policy import Policies
from rewriter.policy.front import FrontMatter
from rewriter.policy.template import CASE
from tests.serving import ROOT

README = (ROOT / "prompts" / "README.md").read_text(encoding="utf-8")
COMMANDS = [
    line.partition("  #")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
    if line.strip()
]


def test_every_command_of_the_walk_through_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A prompt author types them one after the other, and ends with two released versions and one retired."""
    shutil.copytree(ROOT / "prompts", tmp_path / "prompts")
    # The eval, which a checkout has, with fewer cases: it is run for each release.
    most = shutil.ignore_patterns(
        "hostile.yaml", "[f-mo-z]*.yaml", "judgement*.yaml", "good_already.yaml", "sentences", "__pycache__"
    )
    shutil.copytree(ROOT / "eval", tmp_path / "checkout" / "eval", ignore=most)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "checkout"))
    assert {line.split()[2] for line in COMMANDS if line.startswith("rewriter policy")} == {
        "list", "show", "new", "lint", "diff", "release", "label", "rollback",
    }  # fmt: skip
    for line in COMMANDS:
        program, *arguments = shlex.split(line)
        if program == "rewriter":
            assert cli.main(arguments) == 0, f"{line}\n{capsys.readouterr().err}"
        else:
            assert program == "perl", line
            subprocess.run([program, *arguments], check=True)  # noqa: S603 - a line of our own page
    out = capsys.readouterr().out
    assert "0 of" in out
    assert "minor  the model is told something else" in out
    found = Policies.from_folder(tmp_path / "prompts")
    assert {p.version: (p.status, found.retired(p)) for p in found.named("calm")} == {
        "1.0.0": ("released", True), "1.1.0": ("released", False),
    }  # fmt: skip
    assert found.resolve("calm").version == "1.1.0"
    assert found.resolve("calm").title == "Plain answers for the shop"


def test_the_readme_names_every_key_and_name() -> None:
    """A key of the front matter and a name of the templates that it does not tell of is one nobody uses."""
    for key in (*FrontMatter.model_fields, *CASE):
        assert f"`{key}`" in README, key
