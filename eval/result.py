"""run.json: what was measured, by what, and what came out. Every report is made from it alone."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from eval.errors import CaseError
from rewriter.text import Severity

Verdict = Literal["pass", "fail", "error", "known-failure", "stale"]
Origin = Literal["recorded", "carried", "written"]
Move = Literal["REGRESSED", "VANISHED", "ARRIVED-FAILING", "CHANGED", "FIXED", "ARRIVED", "STALE", "SAME"]
FALLS: tuple[Move, ...] = ("REGRESSED", "VANISHED", "ARRIVED-FAILING")


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class Reason(_Part):
    """Why a case did not pass, or what is left to mend: a grader's words, and the place in the reply."""

    grader: str
    message: str
    start: int = 0
    end: int = 0
    severity: Severity | None = None


class Before(_Part):
    """What the baseline says of a case."""

    verdict: Verdict
    outcome: str = ""
    reply: str = ""


class CaseResult(_Part):
    """One case through one engine. `reasons` block; `left` was found in the reply and does not."""

    id: str
    engine: str = "rules"
    verdict: Verdict
    outcome: str = ""
    reply: str = ""
    by: str | None = None  # whose text the reply is
    origin: Origin | None = None  # where a replayed answer came from
    reasons: tuple[Reason, ...] = ()
    left: tuple[Reason, ...] = ()
    attempts: tuple[str, ...] = ()
    customer: str = ""
    draft: str = ""
    why: str = ""
    where: str = ""
    slices: dict[str, str] = {}
    techniques: tuple[str, ...] = ()
    move: Move = "SAME"
    before: Before | None = None
    ms: float = 0.0

    @property
    def measured(self) -> bool:
        """A stale recording measures nothing."""
        return self.verdict != "stale"


class GraderScore(_Part):
    """One grader's examination."""

    name: str
    caught: int
    foils: int
    refused: int
    goldens: int


class PolicyRef(_Part):
    """Which policy."""

    name: str = "?"
    version: str = "?"
    digest: str = ""


class RewriterRef(_Part):
    """Which code: `rules` is the digest of the techniques and guards."""

    version: str = ""
    rules: str = ""


class Gone(_Part):
    """A case of the baseline that was not there."""

    id: str
    engine: str


class Run(_Part):
    """One run of the harness. To be compared, a file needs its `cases` alone, each with `id` and `verdict`."""

    policy: PolicyRef = PolicyRef()
    rewriter: RewriterRef = RewriterRef()
    engine: str = "rules"
    engines: tuple[str, ...] = ("rules",)
    started: str = ""
    seconds: float = 0.0
    exit: int = 0
    line: str = ""
    graders: tuple[GraderScore, ...] = ()
    vanished: tuple[Gone, ...] = ()
    orphans: tuple[str, ...] = ()
    cases: tuple[CaseResult, ...]

    def of(self, engine: str) -> tuple[CaseResult, ...]:
        """The cases of one engine."""
        return tuple(c for c in self.cases if c.engine == engine)


def read(path: Path) -> Run:
    """A run as it was written. Raises CaseError when the file is none."""
    try:
        return Run.model_validate_json(path.read_text("utf-8"))
    except OSError as error:
        raise CaseError(f"{path}: cannot be read ({error.strerror}); check the path") from None
    except (ValidationError, UnicodeDecodeError):
        raise CaseError(f"{path}: no run of this harness; write one with `run --json {path.name}`") from None
