"""The policies we ship are clean, and are compared without measuring."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rewriter.authoring import receipt
from rewriter.authoring.lint import lint
from tests.authoring.files import command
from tests.serving import policies

PROMPTS = Path(__file__).parents[2] / "prompts"


def test_nothing_is_wrong_with_the_policies_we_ship() -> None:
    """No fault, no warning, and each released version has the receipt of its own file."""
    assert lint(PROMPTS) == ()
    for policy in policies().all():
        kept = receipt.read(PROMPTS, policy)
        assert kept is not None
        assert set(kept.counts) <= receipt.PASSING
        assert sum(kept.counts.values()) == kept.cases > 20


def test_two_versions_are_compared_without_measuring(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both stay runnable, their receipts say what flips, and a reader does not wait for the eval."""
    monkeypatch.chdir(PROMPTS.parent)
    assert command("diff", "deescalation@1.0.0", "deescalation@1.1.0") == 0
    said = capsys.readouterr()
    assert re.search(r"0 of \d+ flip \(engine rules, from the receipts of", said.out)
    assert "measuring" not in said.err
    assert re.search(r"about 1264 → \d{3} tokens", said.out)
