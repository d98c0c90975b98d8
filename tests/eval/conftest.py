"""A small eval of a few cases in a folder of its own, for tests that break it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from eval.cli import main
from rewriter.engines import Engine

CASES = """\
- id: late-parcel
  why: the customer is told what was done, and the apology is missing
  source: "001"
  slices: {tone: upset}
  given: {customer: "My parcel is two weeks late, this is a joke.", draft: "Please send me your order number."}
  expect: {techniques: [missing-apology]}
  golden: "I'm sorry your parcel is two weeks late. Please send me your order number."
  foils: [{reply: "Please send me the order number of the parcel.", caught_by: missing-apology}]
- id: closed-on-sunday
  why: a plain no with its reason is fine
  source: "003"
  slices: {tone: calm}
  given: {customer: "Do you open on Sunday?", draft: "No, we're closed on Sundays. Saturday we open at 9:00."}
  expect: {outcome: [unchanged], must_keep: ["9:00"]}
  golden: "No, we're closed on Sundays. Saturday we open at 9:00."
  foils: [{reply: "No can do.", caught_by: blunt-refusal}]
"""


@dataclass
class Bench:
    """An eval in a folder; calling it runs a command there and gives exit code, standard output and error."""

    home: Path
    capture: pytest.CaptureFixture[str]

    @property
    def cases(self) -> Path:
        """The one case file."""
        return self.home / "cases" / "some.yaml"

    def __call__(
        self, command: str, *options: str, engines: Mapping[str, Sequence[Engine]] | None = None
    ) -> tuple[int, str, str]:
        folders = [x for name in ("cases", "cassettes", "baselines") for x in (f"--{name}", str(self.home / name))]
        code = main([command, *folders, *options], engines)
        told = self.capture.readouterr()
        return code, told.out, told.err

    def edit(self, change: Callable[[str], str]) -> None:
        """Change the case file."""
        before = self.cases.read_text("utf-8")
        after = change(before)
        assert after != before
        self.cases.write_text(after, "utf-8")


@pytest.fixture
def small(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Bench:
    """Two cases, their baseline blessed."""
    bench = Bench(tmp_path, capsys)
    (tmp_path / "cases").mkdir()
    bench.cases.write_text(CASES, "utf-8")
    assert bench("bless", "--engine", "rules", "--reason", "the first baseline")[0] == 0
    return bench
