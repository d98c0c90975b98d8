"""The cases, as the product's own tests: graders that bite, and an engine that passes."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from eval.__main__ import main
from eval.case import Case, CaseError, load
from eval.gallery import GALLERY, render
from eval.grade import examine, run
from rewriter.engines.rules import RulesEngine
from rewriter.pipeline import rewrite
from rewriter.policy import Policies
from rewriter.service import rules_digest

CASES = load()
POLICY = Policies.from_folder(Path(__file__).parents[1] / "prompts").resolve("deescalation@latest")


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_goldens_pass_and_foils_are_caught(case: Case) -> None:
    """A golden reply pleases every grader; a foil is caught by the one it names."""
    assert examine([case], POLICY) == ()


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_the_rules_engine_answers_the_case(case: Case) -> None:
    """What the case expects is found in the draft and kept in the reply; a known failure has its reason."""
    (result,) = asyncio.run(run([case], POLICY, [RulesEngine()]))
    assert result.verdict in ("pass", "known-failure"), result.reasons
    assert not (case.known_failure and result.verdict == "pass"), "it passes now: take its known_failure out"


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_a_rewrite_is_left_alone_by_the_next(case: Case) -> None:
    """The second press changes nothing."""
    first = asyncio.run(rewrite(case.message, POLICY, [RulesEngine()]))
    if first.outcome != "rewritten":
        return
    from dataclasses import replace

    second = asyncio.run(rewrite(replace(case.message, draft=first.reply), POLICY, [RulesEngine()]))
    assert second.reply == first.reply


def test_the_gallery_is_fresh() -> None:
    """docs/gallery.md shows what the engine says today; `python -m eval gallery` writes it."""
    assert GALLERY.read_text("utf-8") == render(CASES, POLICY)


def test_a_crashing_engine_counts_against(capsys: pytest.CaptureFixture[str]) -> None:
    """A case that crashes is an error, not a gap."""

    class Broken(RulesEngine):
        async def rewrite(self, task: object, deadline: float) -> object:  # type: ignore[override]
            raise ZeroDivisionError("broken")

    bad = next(c for c in CASES if c.expect.techniques)
    (result,) = asyncio.run(run([bad], POLICY, [Broken()]))  # type: ignore[list-item]
    assert result.verdict == "error"


def test_exit_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No case to measure is 3, never a pass."""
    assert main(["run", "--case", "no-such-case"]) == 3
    assert "no case matches" in capsys.readouterr().err


def test_a_run_names_what_it_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The JSON of a run names the policy by its digest and the rules that judged: a receipt is for these alone."""
    file = tmp_path / "run.json"
    assert main(["run", "--case", CASES[0].id, "--policy", POLICY.ref, "--json", str(file)]) == 0
    made = json.loads(file.read_text("utf-8"))
    assert made["policy"] == {"name": POLICY.name, "version": POLICY.version, "digest": POLICY.digest}
    assert made["rewriter"]["rules"] == rules_digest()
    assert made["engine"] == "rules"
    assert [(c["id"], c["verdict"]) for c in made["cases"]] == [(CASES[0].id, "pass")]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("- id: a-case\n  id: b-case\n", "stands twice"),
        ("id: x\n", "a list of cases"),
        ("- id: a-case\n  colour: red\n", "a-case"),
        ("- [", "no valid YAML"),
    ],
)
def test_a_bad_file_is_named(tmp_path: Path, text: str, says: str) -> None:
    """A broken file is refused with its name and the way out."""
    (tmp_path / "bad.yaml").write_text(text, "utf-8")
    with pytest.raises(CaseError, match=r"bad\.yaml") as caught:
        load(tmp_path)
    assert says in str(caught.value)


def test_yaml_values_stay_strings(tmp_path: Path) -> None:
    """`no` stays "no" and 1.10 stays "1.10"."""
    row = "- id: a-case\n  why: no\n  source: 1.10\n  given: {customer: yes, draft: 12:30}\n  golden: on\n  foils: [{reply: no, caught_by: x}]\n"
    (tmp_path / "a.yaml").write_text(row, "utf-8")
    (case,) = load(tmp_path)
    assert (case.why, case.source, case.given.customer, case.golden) == ("no", "1.10", "yes", "on")
