"""What goes out, field by field: the API, the CLI's --json and the batch lines all answer in these shapes."""

from __future__ import annotations

from typing import Literal

from rewriter.schemas import Shape
from rewriter.text import Severity

Outcome = Literal["unchanged", "rewritten", "repaired", "fallback", "draft_kept"]
Result = Literal["accepted", "repaired", "rejected", "error", "timeout", "skipped"]
Handover = Literal["abuse", "threat", "injury", "fraud", "self-harm", "legal"]
Coverage = Literal["full", "guards", "partial"]


class FindingOut(Shape):
    """A place in a text, in Unicode code points."""

    name: str
    """The technique or guard that found it; `GET /v1/techniques` explains each."""
    severity: Severity | None
    """How grave it is; null for a guard: a guard is never negotiable."""
    start: int
    """Where it begins, counted in code points from 0."""
    end: int
    """Where it ends, the first code point behind it; the same as `start` where something is missing."""
    text: str
    """The words it points at; empty where something is missing."""
    message: str
    """What is wrong there, in a sentence for the agent."""
    kind: str = ""
    """Which sort of the fault it is, where there are several; else empty."""


class ChangeOut(Shape):
    """One change: `before` is verbatim in the draft, `after` verbatim in the reply."""

    technique: str
    """The technique whose fault was mended."""
    title: str
    """The technique in a few words, to show to a person."""
    before: str
    """The words of the draft; empty when something was added."""
    after: str
    """The words of the reply; empty when something was taken out."""
    why: str
    """Why that helps, in a sentence for the agent."""


class RationaleOut(Shape):
    """Why the reply reads as it does."""

    summary: str
    """What was mended and what is new, in one to three sentences."""
    changes: list[ChangeOut]
    """Each change with the words before and after; empty when a brief rationale was asked for."""


class FactsOut(Shape):
    """What became of the facts the draft states."""

    kept: list[str]
    """Facts of the draft that the reply states too, in the draft's words."""
    dropped: list[str]
    """Facts of the draft that the reply no longer states, in the draft's words."""
    added: list[str]
    """Facts of the reply that the draft lacks: taken from the customer's message or the context."""


class VerificationOut(Shape):
    """What was proved of the reply; its findings index the reply."""

    passed: bool
    """No guard is broken and no error is left; when false, do not send the reply unread."""
    findings: list[FindingOut]
    """What is left to find in the reply; places count in the reply."""
    coverage: Coverage
    """How much of the checking knows the language: all, the guards alone, or only some of the guards."""
    facts: FactsOut
    """Facts kept, dropped and added."""


class AttemptOut(Shape):
    """One answer asked of one engine."""

    engine: str
    """The engine that was asked: `rules` or `openai`."""
    model: str | None
    """The model it asked; null for the rules."""
    result: Result
    """What came of it; `skipped`: it was not asked, because it keeps failing or no time was left."""
    findings: list[str]
    """The techniques and guards that spoke against its answer."""
    ms: float
    """How long it took, in milliseconds."""


class PolicyRef(Shape):
    """Which policy judged."""

    name: str
    """The policy's name."""
    version: str
    """Its full version, such as 1.0.0."""
    digest: str
    """sha256 of its file: the same digest is the same policy, to the byte."""


class RewriterRef(Shape):
    """Which code judged: `rules` is the digest of the techniques and guards and of what they read with."""

    version: str
    """The version of the program."""
    rules: str
    """sha256 over the techniques and guards that judged, and over what they read with."""


class UsageOut(Shape):
    """Tokens that model calls cost."""

    prompt_tokens: int
    """Tokens sent to models; 0 when none was asked."""
    cached_tokens: int
    """How many of those the model's server had cached."""
    completion_tokens: int
    """Tokens that models wrote."""


class Timings(Shape):
    """Milliseconds: `own` is what is not spent waiting for an engine."""

    total: float
    """From the request's arrival here to its answer."""
    engine: float
    """Spent in engines, waiting for a model included."""
    own: float
    """All the rest: finding, verifying, explaining."""


class RewriteResponse(Shape):
    """The reply, what was changed and why, and what was proved of it."""

    id: str
    """Name this rewrite by it in feedback, or to have it forgotten."""
    reply: str
    """What to send, in the draft's language and format; the draft itself when nothing better could be verified."""
    outcome: Outcome
    """What became of the draft; look at it before you send. With `draft_kept` a person must read the reply first."""
    changed: bool
    """The reply differs from the draft."""
    rationale: RationaleOut | None
    """What was changed and why; null when none was asked for."""
    findings: list[FindingOut]
    """What was found in the draft; places count in the draft."""
    verification: VerificationOut
    """What was proved of the reply."""
    attempts: list[AttemptOut]
    """Each answer that was asked of an engine, in order."""
    engine: str | None
    """Whose text the reply is; null when it is the draft."""
    model: str | None
    """The model that wrote the reply; null when none did."""
    policy: PolicyRef
    """The policy that judged."""
    rewriter: RewriterRef
    """The code that judged."""
    handover: Handover | None
    """Why to bring in a person, or null; it is no finding."""
    usage: UsageOut
    """Tokens spent on models."""
    timings_ms: Timings
    """Where the time went, in milliseconds."""
    metadata: dict[str, str]
    """The request's metadata, as they were sent."""


class CheckResponse(Shape):
    """What is found in the draft."""

    findings: list[FindingOut]
    """What was found, by place; places count in the draft."""
    score: int | None
    """max(0, 100 - 25 x errors - 10 x warnings - 3 x advice); null when coverage is not full."""
    coverage: Coverage
    """How much of the checking knows the language: all, the guards alone, or only some of the guards."""
    handover: Handover | None
    """Why to bring in a person, or null; it is no finding."""
    policy: PolicyRef
    """The policy that judged."""
    timings_ms: Timings
    """Where the time went, in milliseconds."""


class FeedbackOut(Shape):
    """The verdict that now counts."""

    id: str
    """The rewrite that was judged."""
    verdict: Literal["accepted", "edited", "rejected"]
    """What a person did with its reply."""


class FieldFault(Shape):
    """One field that is wrong."""

    loc: list[str | int]
    """Where it stands: body, query or path, then the names and numbers that lead to it."""
    msg: str
    """What is wrong with it and what would be right."""


class ProblemOut(Shape):
    """RFC 9457: what went wrong and the way out."""

    type: str
    """The kind of problem as a URN, the same each time."""
    title: str
    """The kind of problem in a few words, the same each time."""
    status: int
    """The HTTP status."""
    detail: str
    """What went wrong this time and the way out, in a sentence."""
    instance: str
    """The path that was asked for; in a batch the line."""
    errors: list[FieldFault] | None = None
    """Each field that is wrong, when fields are."""


class Health(Shape):
    """The state of the process."""

    status: Literal["ok"]
    """It answers; a process that cannot serve answers with a problem instead."""
    policies: str | None = None
    """Why the prompts folder cannot be used as it is now; what was read last is serving."""
