"""A run with one case of every sort, made by hand: what reports are tried on."""

from __future__ import annotations

from collections.abc import Sequence

from eval.result import Before, CaseResult, Gone, GraderScore, PolicyRef, Reason, RewriterRef, Run, Verdict

NASTY = "<script>alert(1)</script> | `x` \x0b ]]> **b** 🙂"


def case(id: str, verdict: Verdict, **more: object) -> CaseResult:
    """A case with enough in it to show."""
    made: dict[str, object] = {
        "id": id, "engine": "rules", "verdict": verdict, "outcome": "rewritten", "where": "cases/some.yaml:3",
        "draft": "No. Calm down.", "reply": "I'm sorry. Calm down, please.", "customer": "It is late!", "why": "to see",
        "slices": {"tone": "upset"}, "techniques": ("blunt-refusal",), "ms": 3.2,
    }  # fmt: skip
    return CaseResult.model_validate(made | more)


def run(*cases: CaseResult, engines: Sequence[str] = ("rules",)) -> Run:
    """A run with these cases, one of its baseline's gone."""
    return Run(
        policy=PolicyRef(name="calm", version="1.0.0", digest="sha256:0"),
        rewriter=RewriterRef(version="0.1.0", rules="sha256:" + "0" * 64),
        engine=", ".join(engines),
        engines=tuple(engines),
        started="2026-11-26T08:00:00+00:00",
        seconds=1.5,
        exit=1,
        line="FALLS: 1 REGRESSED (calm-down); rules 1/4 (too few) pass",
        graders=(
            GraderScore(name="blunt-refusal", caught=12, foils=12, refused=0, goldens=40),
            GraderScore(name="length", caught=0, foils=0, refused=0, goldens=40),
        ),
        vanished=(Gone(id="gone-case", engine="rules"),),
        orphans=("orphan-case",),
        cases=cases,
    )


CALM = Reason(grader="heated-wording", message="This scolds.", start=11, end=20)
RUN = run(
    case("fine-case", "pass"),
    case("calm-down", "fail", reasons=(CALM,), move="REGRESSED", before=Before(verdict="pass", outcome="rewritten", reply="I'm sorry.")),
    case("crash-case", "error", reasons=(Reason(grader="error", message="ZeroDivisionError: x"),), reply=""),
    case("odd-case", "known-failure", reasons=(Reason(grader="length", message=NASTY),), draft=NASTY, reply=NASTY, customer=NASTY),
    case("old-answer", "stale", engine="replay", origin="carried", reasons=(Reason(grader="stale", message="call 1: -a"),), move="STALE"),
    case("written-answer", "pass", engine="replay", origin="written", outcome="repaired"),
    engines=("rules", "replay"),
)  # fmt: skip
