"""What goes out, field by field: the API, the CLI's --json and the batch lines all answer in these shapes."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from rewriter.text import Severity

Outcome = Literal["unchanged", "rewritten", "repaired", "fallback", "draft_kept"]
Result = Literal["accepted", "repaired", "rejected", "error", "timeout", "skipped"]
Handover = Literal["abuse", "threat", "injury", "fraud", "self-harm", "legal"]
Coverage = Literal["full", "guards", "partial"]


class FindingOut(BaseModel):
    """A place in a text, in Unicode code points."""

    name: str
    severity: Annotated[Severity | None, Field(description="null for a guard: a guard is never negotiable.")]
    start: int
    end: int
    text: str
    message: str
    kind: str = ""


class ChangeOut(BaseModel):
    """One change: `before` is verbatim in the draft, `after` verbatim in the reply."""

    technique: str
    title: str
    before: str
    after: str
    why: str


class RationaleOut(BaseModel):
    """Why the reply reads as it does."""

    summary: str
    changes: list[ChangeOut]


class FactsOut(BaseModel):
    """What became of the facts the draft states."""

    kept: list[str]
    dropped: list[str]
    added: list[str]


class VerificationOut(BaseModel):
    """What was proved of the reply; its findings index the reply."""

    passed: bool
    findings: list[FindingOut]
    coverage: Coverage
    facts: FactsOut


class AttemptOut(BaseModel):
    """One answer asked of one engine."""

    engine: str
    model: str | None
    result: Result
    findings: list[str]
    ms: float


class PolicyRef(BaseModel):
    """Which policy judged."""

    name: str
    version: str
    digest: str


class RewriterRef(BaseModel):
    """Which code judged: `rules` is the digest of the techniques and guards and of what they read with."""

    version: str
    rules: str


class UsageOut(BaseModel):
    """Tokens that model calls cost."""

    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int


class Timings(BaseModel):
    """Milliseconds: `own` is what is not spent waiting for an engine."""

    total: float
    engine: float
    own: float


class RewriteResponse(BaseModel):
    """The reply, what was changed and why, and what was proved of it."""

    id: str
    reply: str
    outcome: Outcome
    changed: bool
    rationale: RationaleOut | None
    findings: list[FindingOut]
    verification: VerificationOut
    attempts: list[AttemptOut]
    engine: Annotated[str | None, Field(description="Whose text the reply is; null when it is the draft.")]
    model: str | None
    policy: PolicyRef
    rewriter: RewriterRef
    handover: Annotated[Handover | None, Field(description="Bring in a person; it is no finding.")]
    usage: UsageOut
    timings_ms: Timings
    metadata: dict[str, str]


class CheckResponse(BaseModel):
    """What is found in the draft."""

    findings: list[FindingOut]
    score: Annotated[
        int | None,
        Field(description="max(0, 100 - 25 x errors - 10 x warnings - 3 x advice); null when coverage is not full."),
    ]
    coverage: Coverage
    handover: Handover | None
    policy: PolicyRef
    timings_ms: Timings


class ExampleOut(BaseModel):
    """A draft and what becomes of it; `flagged` false: it must be left alone."""

    flagged: bool
    draft: str
    customer: str
    at: str = ""
    becomes: str | None = None
    reply: str | None = None


class TechniqueOut(BaseModel):
    """One technique or guard."""

    name: str
    title: str
    kind: Annotated[Literal["commission", "omission", "guard"], Field(description="What sort of fault it finds.")]
    summary: str
    sources: list[str]
    languages: list[str]
    examples: list[ExampleOut]


class RuleOut(BaseModel):
    """One technique as a policy wants it."""

    technique: str
    severity: Severity
    guidance: str


class PolicyOut(PolicyRef):
    """One version of a policy."""

    title: str
    status: Annotated[
        Literal["draft", "released", "retired"], Field(description="A retired version is read, and answers nothing.")
    ]
    labels: list[str]


class BrandOut(BaseModel):
    """A brand's words: how it spells its own, which it avoids, and what it says in their place."""

    use: list[str]
    avoid: list[str]
    instead: dict[str, str]
    severity: Literal["error", "warning"]


class RemediesOut(BaseModel):
    """May a reply offer what a request authorises, and which remedies it never adds."""

    offers: bool
    never: list[str]


class ChannelOut(BaseModel):
    """What a channel allows; `max_chars` null: any length."""

    max_chars: int | None
    greeting: bool
    signoff: bool
    severity: Literal["error", "warning"]


class ChangelogOut(BaseModel):
    """One version and why it was made."""

    version: str
    bump: Literal["major", "minor", "patch"]
    date: str
    why: str


class PolicyDetail(PolicyOut):
    """One version of a policy with its techniques, in order, and all else that it decides."""

    rules: list[RuleOut]
    next_step: Annotated[bool, Field(description="May a reply add one next step of the agent's own?")]
    brand: BrandOut
    remedies: RemediesOut
    channels: dict[str, ChannelOut]
    changelog: list[ChangelogOut]


class TechniquePage(BaseModel):
    """A page of techniques and guards; `next` is the cursor of the page after it."""

    data: list[TechniqueOut]
    next: str | None


class PolicyPage(BaseModel):
    """A page of policies; `next` is the cursor of the page after it."""

    data: list[PolicyOut]
    next: str | None


class FeedbackOut(BaseModel):
    """The verdict that now counts."""

    id: str
    verdict: Literal["accepted", "edited", "rejected"]


class Rate(BaseModel):
    """A share, what it was counted from, and its 95 % interval (Wilson)."""

    rate: float
    count: int
    of: int
    low: float
    high: float


class RatesOut(BaseModel):
    """Shares; null where there was nothing to count. Verdicts are shares of the rewrites that were judged."""

    faulty: Annotated[Rate | None, Field(description="Drafts with a fault of severity error or warning.")]
    draft_kept: Annotated[Rate | None, Field(description="No reply could be verified.")]
    accepted: Rate | None
    edited: Rate | None
    rejected: Rate | None


class OutcomesOut(BaseModel):
    """Rewrites by outcome."""

    unchanged: int
    rewritten: int
    repaired: int
    fallback: int
    draft_kept: int


class VerdictsOut(BaseModel):
    """Rewrites by what a person did with the reply."""

    accepted: int
    edited: int
    rejected: int


class Counts(BaseModel):
    """The counts of some rewrites, for coaching."""

    rewrites: int
    faulty: Annotated[int, Field(description="Drafts with a fault of severity error or warning.")]
    outcomes: OutcomesOut
    findings: Annotated[
        dict[str, int], Field(description="Drafts in which each technique found something, most first.")
    ]
    feedback: VerdictsOut
    rates: RatesOut


class CountsRow(Counts):
    """The counts of one interval and one group."""

    start: Annotated[str, Field(description="The first day of the interval, UTC; a week starts on Monday.")]
    group: Annotated[str | None, Field(description="The technique, policy or metadata value; null without group_by.")]


class Insights(BaseModel):
    """Counts by interval and group, and over all; `next` is the cursor of the page after it."""

    model_config = ConfigDict(populate_by_name=True)

    since: Annotated[str, Field(alias="from", description="The first moment that was counted.")]
    to: Annotated[str, Field(description="The first moment that was not counted any more.")]
    interval: Literal["day", "week"]
    group_by: str | None
    total: Annotated[Counts, Field(description="All rewrites of that time, whatever the group.")]
    data: list[CountsRow]
    next: str | None


class FieldFault(BaseModel):
    """One field that is wrong."""

    loc: list[str | int]
    msg: str


class ProblemOut(BaseModel):
    """RFC 9457: what went wrong and the way out."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    errors: list[FieldFault] | None = None


class Health(BaseModel):
    """The state of the process."""

    status: Literal["ok"]
    policies: Annotated[
        str | None,
        Field(description="Why the prompts folder cannot be used as it is now; what was read last is serving."),
    ] = None
