"""The cases, as tests of the product: graders that bite, and engines that pass. A test's id is the case's."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace

import pytest

from eval import baseline
from eval.case import TECHNIQUES, Case, load
from eval.examine import examine
from eval.gallery import GALLERY, render
from eval.graders import ready
from eval.harness import SERVING, policies
from eval.lineup import lineup
from eval.run import measure
from rewriter.engines.rules import RulesEngine
from rewriter.pipeline import rewrite

CASES = load()
POLICY = policies().resolve(SERVING)
REPLAY = lineup("replay")
each = pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)


@each
def test_goldens_pass_and_foils_are_caught(case: Case) -> None:
    """A golden reply pleases every grader; a foil is caught by the one it names."""
    assert examine([ready(case, POLICY)]).faults == ()


@each
def test_the_rules_engine_answers_the_case(case: Case) -> None:
    """What the case expects is found in the draft and kept in the reply; a known failure has its reason."""
    (result,) = asyncio.run(measure([ready(case, POLICY)], lineup("rules")))
    assert result.verdict in ("pass", "known-failure"), result.reasons
    assert not (case.known_failure and result.verdict == "pass"), "it passes now: take its known_failure out"


@pytest.mark.parametrize("case", [c for c in CASES if REPLAY.has(c)], ids=lambda c: c.id)
def test_the_pipeline_takes_the_recorded_answer(case: Case) -> None:
    """What a model once said is verified, mended or refused as its case wants; a stale recording says nothing."""
    (result,) = asyncio.run(measure([ready(case, POLICY)], REPLAY))
    if result.verdict == "stale":
        pytest.skip(f"stale: {result.reasons[0].message}")
    assert result.verdict in ("pass", "known-failure"), result.reasons
    known = REPLAY.cassettes[case.id].known_failure
    assert not (known and result.verdict == "pass"), f"it passes now: take known_failure out and seal {case.id}"


@each
def test_a_rewrite_is_left_alone_by_the_next(case: Case) -> None:
    """The second press changes nothing."""
    first = asyncio.run(rewrite(case.message, POLICY, [RulesEngine()]))
    if first.outcome != "rewritten":
        return
    second = asyncio.run(rewrite(replace(case.message, draft=first.reply), POLICY, [RulesEngine()]))
    assert second.reply == first.reply


def test_the_cases_reach_every_technique_rule_and_limit() -> None:
    """Each technique is wanted by at least 6 cases, a no must hold in at least 10, each of the 24 rules of judgement has two."""
    wanted = Counter(name for case in CASES for name in case.expect.techniques)
    assert {name: wanted[name] for name in TECHNIQUES if wanted[name] < 6} == {}
    assert sum(case.slices.get("kind") == "hard limit" for case in CASES) >= 10
    tried = Counter(case.id.split("-")[0] for case in CASES)
    assert {f"d{rule}": tried[f"d{rule}"] for rule in range(1, 25) if tried[f"d{rule}"] < 2} == {}


@pytest.mark.parametrize("engine", ["rules", "replay"])
def test_no_case_of_the_baseline_vanished(engine: str) -> None:
    """A case that goes is blessed away with a reason: `python -m eval bless --reason ...`."""
    there = {case.id for case in CASES if lineup(engine).has(case)}
    assert set(baseline.load(POLICY.name, engine).cases) <= there


def test_the_gallery_is_fresh() -> None:
    """docs/gallery.md shows what the engine says today; `python -m eval gallery` writes it."""
    assert GALLERY.read_text("utf-8") == render(CASES, POLICY)
