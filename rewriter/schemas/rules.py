"""What goes out about techniques, guards and policies, field by field."""

from __future__ import annotations

from typing import Literal

from rewriter.schemas import Shape
from rewriter.schemas.responses import PolicyRef
from rewriter.text import Severity


class ExampleOut(Shape):
    """A draft and what becomes of it; `flagged` false: it must be left alone."""

    flagged: bool
    """True: it must be found. False: it must be left alone."""
    draft: str
    """What an agent typed."""
    customer: str
    """The message it answers; empty where that does not matter."""
    at: str = ""
    """The words that are found; empty where something is missing."""
    becomes: str | None = None
    """The draft after the mend; null where no one mend is the right one."""
    reply: str | None = None
    """For a guard: the reply that is judged beside the draft; null for a technique."""


class TechniqueOut(Shape):
    """One technique or guard."""

    name: str
    """The name it has in findings and policies: the fault it finds."""
    title: str
    """What it asks for, in a few words."""
    kind: Literal["commission", "omission", "guard"]
    """What sort of fault it finds: something said, something missing, or a reply that breaks a law."""
    summary: str
    """What it looks for, in a sentence."""
    sources: list[str]
    """The source documents it comes from, by number; none for a guard."""
    languages: list[str]
    """The languages it can judge."""
    examples: list[ExampleOut]
    """A few of the examples that test it."""


class RuleOut(Shape):
    """One technique as a policy wants it."""

    technique: str
    """The technique's name."""
    severity: Severity
    """How grave its fault is under this policy."""
    guidance: str
    """What a model is told about it."""


class PolicyOut(PolicyRef):
    """One version of a policy."""

    title: str
    """The policy in a few words."""
    status: Literal["draft", "released", "retired"]
    """How far it is; a retired version is read, and answers nothing."""
    labels: list[str]
    """The labels that point at this version: `stable`, `latest`, `canary`."""


class BrandOut(Shape):
    """A brand's words: how it spells its own, which it avoids, and what it says in their place."""

    use: list[str]
    """Words in the brand's own spelling."""
    avoid: list[str]
    """Words that the brand does not use."""
    instead: dict[str, str]
    """What it says in the place of a word."""
    severity: Literal["error", "warning"]
    """How grave a breach is."""


class RemediesOut(Shape):
    """May a reply offer what a request authorises, and which remedies it never adds."""

    offers: bool
    """A reply may offer what the request authorises."""
    never: list[str]
    """Remedies that no reply adds, authorised or not."""


class ChannelOut(Shape):
    """What a channel allows; `max_chars` null: any length."""

    max_chars: int | None
    """The longest reply, in characters; null: any length."""
    greeting: bool
    """A reply may add a greeting."""
    signoff: bool
    """A reply may add a sign-off."""
    severity: Literal["error", "warning"]
    """How grave a breach is."""


class ChangelogOut(Shape):
    """One version and why it was made."""

    version: str
    """The version."""
    bump: Literal["major", "minor", "patch"]
    """How far it changes what callers get."""
    date: str
    """The day it was made, year first."""
    why: str
    """Why it was made."""


class PolicyDetail(PolicyOut):
    """One version of a policy with its techniques, in order, and all else that it decides."""

    rules: list[RuleOut]
    """The techniques in force, in the order of judging."""
    next_step: bool
    """May a reply add one next step of the agent's own?"""
    brand: BrandOut
    """The brand's words."""
    remedies: RemediesOut
    """What may be offered."""
    channels: dict[str, ChannelOut]
    """What each channel allows, by its name; one that is not here has no limits."""
    changelog: list[ChangelogOut]
    """Every version so far, and why it was made."""


class TechniquePage(Shape):
    """A page of techniques and guards; `next` is the cursor of the page after it."""

    data: list[TechniqueOut]
    """The techniques, then the guards."""
    next: str | None
    """Send it as `cursor` for the page after this one; null on the last."""


class PolicyPage(Shape):
    """A page of policies; `next` is the cursor of the page after it."""

    data: list[PolicyOut]
    """The policies, every version of each."""
    next: str | None
    """Send it as `cursor` for the page after this one; null on the last."""
