"""Where records live: for each rewrite a line of names and numbers, and what became of it. No text, unless told.

A record is for coaching and may be lost; a verdict that was acknowledged is not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, Protocol

from rewriter.errors import UnknownRecord
from rewriter.text import Severity

Verdict = Literal["accepted", "edited", "rejected"]


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of one rewrite: kept only where REWRITER_STORE_TEXT says so."""

    customer_message: str
    draft: str
    reply: str


@dataclass(frozen=True, slots=True)
class Record:
    """One rewrite as it is remembered. `owner` is the name of the API key; `at` is in UTC."""

    id: str
    owner: str
    at: datetime
    outcome: str
    engine: str | None
    model: str | None
    policy: str
    digest: str
    rules: str
    channel: str
    total_ms: float
    findings: Mapping[str, Severity]
    metadata: Mapping[str, str]
    texts: Texts | None = None

    @property
    def faulty(self) -> bool:
        """The draft held something to mend, and not only something to add."""
        return any(severity != "advice" for severity in self.findings.values())


@dataclass(frozen=True, slots=True)
class Feedback:
    """What a person did with a reply."""

    id: str
    verdict: Verdict
    final_text: str | None = None
    comment: str | None = None


@dataclass(slots=True)
class Tally:
    """The counts of some rewrites: drafts with a fault, outcomes, drafts by what was found in them, verdicts."""

    rewrites: int = 0
    faulty: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)
    feedback: Counter[str] = field(default_factory=Counter)

    def __iadd__(self, other: Tally) -> Tally:
        """The counts of both."""
        self.rewrites += other.rewrites
        self.faulty += other.faulty
        self.outcomes += other.outcomes
        self.findings += other.findings
        self.feedback += other.feedback
        return self


@dataclass(frozen=True, slots=True)
class Group:
    """What rewrites are told apart by: `technique`, `policy`, or `metadata` with its key."""

    by: Literal["technique", "policy", "metadata"]
    key: str = ""


Tallies = Mapping[tuple[date, str | None], Tally]  # by day (UTC) and group; the group is None when none was asked for


class Records(Protocol):
    """Anything that remembers rewrites. What belongs to another owner is as unknown as what never was."""

    @property
    def lost(self) -> int:
        """Records that could not be kept since the start."""
        ...

    async def open(self) -> None:
        """Begin: what is wrong now is logged, and tried again at the next write."""
        ...

    def add(self, record: Record) -> None:
        """Take a record; never waits, never raises."""
        ...

    async def judge(self, owner: str, feedback: Feedback) -> None:
        """Keep a verdict for good, in place of an earlier one. Raises UnknownRecord or StoreError."""
        ...

    async def forget(self, owner: str, id: str) -> None:
        """Remove a record and its verdict. Raises UnknownRecord or StoreError."""
        ...

    async def tally(self, owner: str, since: datetime, until: datetime, group: Group | None) -> Tallies:
        """Counts of the records from `since` on and before `until`. Raises StoreError."""
        ...

    async def close(self) -> None:
        """Write what is waiting, and end."""
        ...


class NoRecords:
    """Remembers nothing: the CLI's and the batch's, and the server's when records are kept for 0 days."""

    lost = 0

    async def open(self) -> None:
        """Nothing to open."""

    def add(self, record: Record) -> None:
        """Forgotten at once."""

    async def judge(self, owner: str, feedback: Feedback) -> None:
        """No record, so none to judge."""
        raise UnknownRecord

    async def forget(self, owner: str, id: str) -> None:
        """No record, so none to forget."""
        raise UnknownRecord

    async def tally(self, owner: str, since: datetime, until: datetime, group: Group | None) -> Tallies:
        """Nothing was counted."""
        return {}

    async def close(self) -> None:
        """Nothing to close."""


__all__ = ["Feedback", "Group", "NoRecords", "Record", "Records", "Tallies", "Tally", "Texts", "Verdict"]
