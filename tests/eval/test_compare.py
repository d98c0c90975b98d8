"""Two runs side by side: paired by case, with the odds that it is chance."""

from __future__ import annotations

from pathlib import Path

import pytest

from eval.compare import compare, side
from eval.errors import Unmeasured
from eval.result import CaseResult, PolicyRef, RewriterRef, Run, Verdict

from .conftest import Bench

PASS: tuple[Verdict, ...] = ("pass",)
FAIL: tuple[Verdict, ...] = ("fail",)


def _run(*verdicts: Verdict, engine: str = "rules") -> Run:
    cases = tuple(
        CaseResult(id=f"case-{i}", engine=engine, verdict=v, slices={"half": "first" if i < 20 else "second"})
        for i, v in enumerate(verdicts)
    )
    return Run(
        policy=PolicyRef(name="calm", version="1.0.0", digest="sha256:0"),
        rewriter=RewriterRef(version="0", rules="sha256:0"),
        engine=engine,
        engines=(engine,),
        started="2026-11-26T00:00:00+00:00",
        seconds=1.0,
        exit=0,
        line="HOLDS",
        graders=(),
        cases=cases,
    )


def test_what_differs_is_counted_by_pair() -> None:
    """Six cases better and none worse of thirty is no chance; the slices that hold them say so too."""
    made = compare(side("a", _run(*FAIL * 6, *PASS * 24)), side("b", _run(*PASS * 30)))
    assert (made.pairs.only_b, made.pairs.only_a, made.pairs.both, made.pairs.neither) == (6, 0, 24, 0)
    assert made.line == "HOLDS: 0 worse, 6 better of 30; exact McNemar p = 0.031, B is better, and not by chance"
    assert made.slices["half", "first"].only_b == 6
    assert made.slices["half", "second"].total == 10


def test_one_case_that_falls_falls() -> None:
    """A case that passed and does not is named, though it may be chance; errors count as not passing."""
    made = compare(side("a", _run(*PASS * 30)), side("b", _run(*PASS * 29, "error")))
    assert made.falls
    assert made.line == "FALLS: 1 worse, 0 better of 30; exact McNemar p = 1.000, which may be chance"


def test_a_vanished_case_falls() -> None:
    """A case that is not there any more is no improvement; of two engines each has its own cases."""
    more, fewer = _run("pass", "pass"), _run("pass")
    assert compare(side("a", more), side("b", fewer)).falls
    assert not compare(side("a", fewer), side("b", more)).falls
    assert not compare(side("a", more), side("b", _run("pass", engine="replay"))).falls


def test_stale_pairs_are_left_out() -> None:
    """What was not measured on both sides is in neither number."""
    made = compare(side("a", _run("pass", "stale")), side("b", _run("pass", "fail")))
    assert (made.pairs.total, made.unmeasured) == (1, ("case-1",))
    with pytest.raises(Unmeasured):
        compare(side("a", _run("stale")), side("b", _run("pass")))


def test_two_files_are_compared(small: Bench) -> None:
    """The command says which case is worse and why, exits 1, and writes it for a pull request."""
    one, two, page = (str(small.home / name) for name in ("one.json", "two.json", "compare.md"))
    assert small("run", "--json", one)[0] == 0
    small.edit(lambda text: text.replace("techniques: [missing-apology]", "outcome: [unchanged]"))
    assert small("run", "--json", two)[0] == 1
    code, out, _ = small("compare", one, two, "--markdown", page)
    assert code == 1
    assert "WORSE late-parcel  pass -> fail" in out
    assert "outcome rewritten, expected unchanged" in out
    assert out.strip().splitlines()[-1].startswith("FALLS: 1 worse, 0 better of 2")
    assert Path(page).read_text("utf-8").startswith("**FALLS: 1 worse, 0 better of 2")
    assert small("compare", two, one)[0] == 0


def test_ids_and_verdicts_are_enough(small: Bench) -> None:
    """A file of another making is compared by what the contract names: `cases`, each with `id` and `verdict`."""
    for name, verdict in (("a", "pass"), ("b", "fail")):
        (small.home / f"{name}.json").write_text(f'{{"cases": [{{"id": "x", "verdict": "{verdict}"}}]}}', "utf-8")
    assert small("compare", str(small.home / "a.json"), str(small.home / "b.json"))[0] == 1


def test_policies_and_engines_are_compared(small: Bench) -> None:
    """A name is a policy or an engine as well as a file."""
    code, out, _ = small("compare", "deescalation@stable", "deescalation@latest")
    assert (code, "HOLDS: 0 worse, 0 better of 2" in out) == (0, True)
    assert "A: deescalation@stable (rules, deescalation@" in out
    code, _, err = small("compare", "rules", "replay")
    assert (code, "no case in common" in err) == (3, True)


@pytest.mark.parametrize("name", ["nothing", "missing.json", "nobody@1.0.0"])
def test_what_is_no_side_is_refused(small: Bench, name: str) -> None:
    """A name that is none of these is told what it may be."""
    code, out, err = small("compare", "rules", name)
    assert (code, out) == (2, "")
    assert name.partition("@")[0] in err
