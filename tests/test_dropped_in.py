"""A rule that is dropped into its folder unfinished turns the contract tests red."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TECHNIQUE = '''"""A fault for this test alone.

Its second paragraph.
"""

from rewriter.technique import Clean, Flagged

title = "Say nothing of it"
sources = ("000",)
omission = False
because = {because}
examples = (
    *(Flagged(f"zounds number {{n}}", "zounds") for n in range(6)),
    *(Clean(f"a calm sentence, number {{n}}") for n in range({clean})),
)


def find(message):
    """Every zounds."""
    for sentence in message.fresh:
        if (at := sentence.plain.find("zounds")) >= 0:
            yield sentence.finding("{name}", at, at + 6, "Say it without.")


def mend(message, finding):
    """Left to the model."""
    return None
'''
GUARD = '''"""A law for this test alone."""

from rewriter.guard import Allowed, Breach
from rewriter.text import Finding

title = "No zounds"
because = {because}
languages = ()
examples = (
    *(Breach("ok", f"zounds number {{n}}", "zounds") for n in range(6)),
    *(Allowed("ok", f"a calm sentence, number {{n}}") for n in range({clean})),
)


def find(draft, customer, context, reply):
    """Every zounds."""
    if (at := reply.find("zounds")) >= 0 and "zounds" not in draft:
        yield Finding("{name}", at, at + 6, "zounds", "Say it without.")
'''


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the contract tests print in a copy of the project with unfinished rules in it."""
    copy = tmp_path_factory.mktemp("project")
    for folder in ("rewriter", "eval", "prompts", "tests"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    drop = {
        "techniques/aa_no_cases.py": (TECHNIQUE, '{"": "It startles."}', 12),
        "techniques/aa_no_leave_alone.py": (TECHNIQUE, '{"": "It startles."}', 2),
        "techniques/aa_no_wording.py": (TECHNIQUE, '{"": " "}', 12),
        "guards/aa_no_allowed.py": (GUARD, '"It startles."', 3),
        "guards/aa_no_reason.py": (GUARD, '" "', 12),
    }
    for path, (source, because, clean) in drop.items():
        name = Path(path).stem.replace("_", "-")
        (copy / "rewriter" / path).write_text(source.format(name=name, because=because, clean=clean), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-k", "complete",
         "tests/techniques/test_contract.py", "tests/guards/test_contract.py"],
        cwd=copy, env=os.environ | {"PYTHONPATH": str(copy)}, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("aa-no-cases", "eval/cases/aa_no_cases.yaml is missing"),
        ("aa-no-leave-alone", "aa-no-leave-alone needs more leave-alone examples"),
        ("aa-no-wording", "aa-no-wording needs a wording for the rationale"),
        ("aa-no-allowed", None),
        ("aa-no-reason", None),
    ],
)
def test_an_unfinished_rule_is_named(report: str, name: str, why: str | None) -> None:
    """Without cases, leave-alone examples or a wording, the rule's own contract test fails and says so."""
    assert re.search(rf"^FAILED .*\[{name}\]", report, re.MULTILINE), report
    assert why is None or why in report


def test_finished_rules_stay_green(report: str) -> None:
    """Only what was dropped in is red."""
    assert len(re.findall(r"^FAILED ", report, re.MULTILINE)) == 5
