"""The eval measures any policy: what a policy does not ask for is neither expected nor missed."""

from __future__ import annotations

from eval.case import load
from eval.examine import examine
from eval.graders import ready
from tests.serving import policies


def test_a_technique_that_a_policy_leaves_out_has_no_foils() -> None:
    """A foil is tried on the graders that the policy asks for, and those catch all of theirs."""
    policy = policies().resolve("plain-truth@1.0.0")
    used = {rule.technique for rule in policy.rules}
    examination = examine(ready(case, policy) for case in load())
    tried = {score.name for score in examination.scores if score.foils}
    assert examination.faults == ()
    assert used <= tried
    assert "new-promise" in tried
    assert not tried & {"missing-empathy", "missing-apology", "early-thanks"}
