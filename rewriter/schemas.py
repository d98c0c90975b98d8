"""What comes in and goes out, field by field: the API, the CLI's --json and the batch lines all have these shapes."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictBool, StringConstraints, model_validator

from rewriter.plain import Format
from rewriter.text import Channel, Severity

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}")
# A character that can be seen: not white space, no control (Cc) and no format character (Cf).
_SEEN = re.compile(
    "[^\\s\\x00-\\x1f\\x7f-\\x9f\\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f]"
)
LONGEST = 20_000  # characters of one text
Outcome = Literal["unchanged", "rewritten", "repaired", "fallback", "draft_kept"]
Result = Literal["accepted", "repaired", "rejected", "error", "timeout", "skipped"]
Handover = Literal["abuse", "threat", "injury", "fraud", "self-harm", "legal"]
Coverage = Literal["full", "guards", "partial"]

SAMPLE_CUSTOMER = "My parcel is two weeks late, this is a joke"
SAMPLE_DRAFT = "No. That's the warehouse's fault, it'll be there tomorrow guaranteed."


def _not_blank(text: str) -> str:
    """Something to read: white space and characters that cannot be seen are not."""
    if not _SEEN.search(text):
        raise ValueError("must hold something to read; it is blank")
    return text


def _tag(text: str) -> str:
    """A language tag by its form; which languages can be judged is said by `coverage`."""
    if not _TAG.fullmatch(text):
        raise ValueError("must be a BCP 47 tag, such as en or de-AT")
    return text


Words = Annotated[
    str,
    Field(min_length=1, max_length=LONGEST, json_schema_extra={"pattern": _SEEN.pattern}),
    AfterValidator(_not_blank),
]
_Line = Annotated[str, StringConstraints(max_length=200)]
_Statement = Annotated[str, StringConstraints(max_length=2000)]
_Key = Annotated[str, StringConstraints(min_length=1, max_length=64)]
_Value = Annotated[str, StringConstraints(max_length=256)]


class _In(BaseModel):
    """A request or a part of one: an unknown field is refused, and null means that an optional one is absent."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _null_is_absent(cls, data: Any) -> Any:
        if not isinstance(data, dict) or None not in data.values():
            return data
        fields = cls.model_fields
        return {k: v for k, v in data.items() if v is not None or k not in fields or fields[k].is_required()}


class TurnIn(_In):
    """One earlier message of the conversation."""

    role: Literal["customer", "agent"]
    text: Annotated[str, StringConstraints(max_length=LONGEST)]


class ContextIn(_In):
    """What is known beside the draft and the customer's message."""

    facts: Annotated[list[_Statement], Field(max_length=100, description="True things that may be said.")] = []
    offers: Annotated[
        list[_Statement],
        Field(max_length=100, description="Remedies the agent is authorised to offer; nothing else is offered."),
    ] = []
    customer_name: _Line = ""
    agent_name: _Line = ""
    brand: _Line = ""


_Conversation = Annotated[
    list[TurnIn], Field(max_length=50, description="Earlier messages, oldest first, before customer_message.")
]
_Ref = Annotated[
    str,
    StringConstraints(min_length=1, max_length=160),
    Field(
        description="`NAME`, `NAME@1`, `NAME@1.2`, `NAME@1.2.0`, `NAME@stable`, `NAME@latest` or `NAME@canary`; NAME means stable."
    ),
]
_Language = Annotated[
    str,
    AfterValidator(_tag),
    Field(
        max_length=35,
        json_schema_extra={"pattern": f"^{_TAG.pattern}$"},
        examples=["en", "de-AT"],
        description="BCP 47 tag of the draft's language, and so of the reply's; detected when absent.",
    ),
]


class RewriteRequest(_In):
    """A draft, and the message it answers."""

    customer_message: Annotated[Words, Field(description="What the customer wrote.")]
    draft: Annotated[Words, Field(description="What the agent typed.")]
    conversation: _Conversation = []
    context: ContextIn = ContextIn()
    policy: _Ref | None = None
    channel: Channel = "chat"
    format: Annotated[Format, Field(description="What the draft is written in; the reply has it too.")] = "text"
    language: _Language | None = None
    engine: Annotated[
        Literal["auto", "rules", "openai"] | None,
        Field(description="Who proposes the reply; `auto` is openai when configured, then rules."),
    ] = None
    rationale: Literal["full", "brief", "none"] = "full"
    stream: Annotated[
        StrictBool, Field(description="Server-sent events: findings, sentence, restart, then result or error.")
    ] = False
    metadata: Annotated[
        dict[_Key, _Value],
        Field(
            max_length=16,
            description="Echoed, kept with the record, and what insights may be grouped by. No personal data, please.",
        ),
    ] = {}

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"customer_message": SAMPLE_CUSTOMER, "draft": SAMPLE_DRAFT}]}
    )


class CheckRequest(_In):
    """A draft to look at; it may be empty, for it is asked about while it is typed."""

    draft: Annotated[str, StringConstraints(max_length=LONGEST)]
    customer_message: Annotated[str, StringConstraints(max_length=LONGEST)] = ""
    conversation: _Conversation = []
    context: ContextIn = ContextIn()
    policy: _Ref | None = None
    channel: Channel = "chat"
    format: Format = "text"
    language: _Language | None = None

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"customer_message": SAMPLE_CUSTOMER, "draft": SAMPLE_DRAFT}]}
    )


class FeedbackIn(_In):
    """What a person did with a reply."""

    id: Annotated[str, StringConstraints(min_length=1, max_length=64), Field(description="The `id` of the rewrite.")]
    verdict: Annotated[
        Literal["accepted", "edited", "rejected"],
        Field(description="Sent as it was, sent after a change, or not sent. Sent again, the last one counts."),
    ]
    final_text: Annotated[
        str | None,
        Field(max_length=LONGEST, description="What was sent in the end; kept only where texts are stored."),
    ] = None
    comment: Annotated[str | None, Field(max_length=2000, description="Why; kept only where texts are stored.")] = None

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"id": "rw_01930b5e-7c1a-7b3e-9a51-3f0a4f4f8c11", "verdict": "accepted"}]}
    )


# What a request may hold, as paths: what an unknown field may have been meant as.
FIELDS = (
    *dict.fromkeys((*RewriteRequest.model_fields, *CheckRequest.model_fields, *FeedbackIn.model_fields)),
    *(f"context.{name}" for name in ContextIn.model_fields),
    *(f"conversation.{name}" for name in TurnIn.model_fields),
)


# --- answers ----------------------------------------------------------------------------------


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
    """Which code judged: `rules` is the digest of the techniques and guards."""

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
