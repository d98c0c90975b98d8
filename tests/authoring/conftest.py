"""A folder of prompts in which something is released."""

from __future__ import annotations

from pathlib import Path

import pytest

from rewriter.policy import LABELS
from tests.authoring.files import proved
from tests.test_policy import release


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A prompts folder with one released version that has its receipt, as the commands find it."""
    prompts = tmp_path / "prompts"
    release(prompts, "1.0.0")
    monkeypatch.chdir(tmp_path)
    proved(prompts, "calm@1.0.0")
    return prompts


@pytest.fixture
def two(folder: Path) -> Path:
    """Two released versions with receipts, the first one stable."""
    release(folder, "1.1.0")
    proved(folder, "calm@1.1.0")
    (folder / LABELS).write_text("# what may move\n\ncalm:\n  stable: 1.0.0\n\n# another\n")
    return folder
