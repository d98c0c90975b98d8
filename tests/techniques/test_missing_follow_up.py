"""While something is pending, somebody comes back."""

from __future__ import annotations

from rewriter.techniques import missing_follow_up
from rewriter.text import Finding, Message


def test_a_step_that_is_there_says_what_comes_of_it() -> None:
    """Who looks into it tells what they find, in the voice of the step."""
    for step, told in (
        ("I'll look into it", " and tell you here what I find"),
        ("We'll ask the depot", " and tell you here"),
    ):
        case = Message(f"It's with the workshop. {step}.", "My bike is broken and I've been waiting for two weeks.")
        edit = missing_follow_up.mend(case, Finding("missing-follow-up", len(case.draft), len(case.draft), "", ""))
        assert edit is not None
        assert edit.text == f"{step}{told}"
