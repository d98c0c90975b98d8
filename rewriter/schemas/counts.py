"""What goes out for coaching, field by field: counts, and rates with what they were counted from."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from rewriter.schemas import Shape


class Rate(Shape):
    """A share, what it was counted from, and its 95 % interval (Wilson)."""

    rate: float
    """The share, from 0 to 1."""
    count: int
    """How many there were."""
    of: int
    """Of how many."""
    low: float
    """The lower end of the interval."""
    high: float
    """The upper end of the interval."""


class RatesOut(Shape):
    """Shares; null where there was nothing to count. Verdicts are shares of the rewrites that were judged."""

    faulty: Rate | None
    """Drafts with a fault of severity error or warning."""
    draft_kept: Rate | None
    """No reply could be verified."""
    accepted: Rate | None
    """Replies that were sent as they were, of those that were judged."""
    edited: Rate | None
    """Replies that were sent after a change, of those that were judged."""
    rejected: Rate | None
    """Replies that were not sent, of those that were judged."""


class OutcomesOut(Shape):
    """Rewrites by outcome."""

    unchanged: int
    """Nothing had to change."""
    rewritten: int
    """The engine's first answer was verified."""
    repaired: int
    """The reply was verified after a repair."""
    fallback: int
    """The model failed, and the rules engine answered."""
    draft_kept: int
    """No reply could be verified."""


class VerdictsOut(Shape):
    """Rewrites by what a person did with the reply."""

    accepted: int
    """Sent as it was."""
    edited: int
    """Sent after a change."""
    rejected: int
    """Not sent."""


class Counts(Shape):
    """The counts of some rewrites, for coaching."""

    rewrites: int
    """How many there were."""
    faulty: int
    """Drafts with a fault of severity error or warning."""
    outcomes: OutcomesOut
    """The rewrites by outcome."""
    findings: dict[str, int]
    """Drafts in which each technique found something, most first."""
    feedback: VerdictsOut
    """The rewrites by verdict; one without a verdict is in none."""
    rates: RatesOut
    """The same as shares."""


class CountsRow(Counts):
    """The counts of one interval and one group."""

    start: str
    """The first day of the interval, UTC; a week starts on Monday."""
    group: str | None
    """The technique, policy or metadata value; null without group_by."""


class Insights(Shape):
    """Counts by interval and group, and over all; `next` is the cursor of the page after it."""

    model_config = ConfigDict(populate_by_name=True)

    since: Annotated[str, Field(alias="from")]
    """The first moment that was counted."""
    to: str
    """The first moment that was not counted any more."""
    interval: Literal["day", "week"]
    """How long each row's time is."""
    group_by: str | None
    """What the rows are grouped by; null: by time alone."""
    total: Counts
    """All rewrites of that time, whatever the group."""
    data: list[CountsRow]
    """A row for each interval and group in which there was a rewrite."""
    next: str | None
    """Send it as `cursor` for the page after this one; null on the last."""
