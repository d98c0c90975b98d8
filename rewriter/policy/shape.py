"""What a policy is, once its file has been read and nothing is left to doubt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Literal

from rewriter.text import Channel, Severity

BRAND_WORDS: Final = "brand-words"  # the names of what a policy checks beside the techniques
CHANNEL_RULES: Final = "channel-rules"
Status = Literal["draft", "released"]
Bump = Literal["major", "minor", "patch"]
Grave = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One technique as this policy wants it: how grave its fault is, and what the model is told."""

    technique: str
    severity: Severity
    guidance: str


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """What a model is asked with; an engine leaves out what its server refuses."""

    temperature: float | None = 0.2
    max_tokens: int = 1500


@dataclass(frozen=True, slots=True)
class ChannelRule:
    """What a channel allows: a reply's length in characters, an added greeting or sign-off; how grave a breach is."""

    max_chars: int | None = None
    greeting: bool = False
    signoff: bool = False
    severity: Grave = "warning"


@dataclass(frozen=True, slots=True)
class Words:
    """The brand's words: how it spells its own, which it avoids, and what it says in their place."""

    use: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    instead: tuple[tuple[str, str], ...] = ()
    severity: Grave = "warning"


@dataclass(frozen=True, slots=True)
class Remedies:
    """May a reply offer what a request authorises; and which remedies it never adds, authorised or not."""

    offers: bool = True
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the changelog."""

    version: str
    bump: Bump
    date: str
    why: str


@dataclass(frozen=True, slots=True)
class Policy:
    """One version of a policy; immutable, and known by its digest in every answer."""

    name: str
    version: str
    digest: str
    title: str
    status: Status = "draft"
    rules: tuple[Rule, ...] = ()
    model: ModelSettings = field(default_factory=ModelSettings)
    messages: tuple[tuple[str, str], ...] = ()
    channels: Mapping[Channel, ChannelRule] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    next_step: bool = True
    brand_words: Words = field(default_factory=Words)
    remedies: Remedies = field(default_factory=Remedies)
    tests: tuple[str, ...] = ()
    changelog: tuple[Change, ...] = ()

    def __hash__(self) -> int:
        """Asked at every check, and two policies of one digest are rarely any two."""
        return hash((self.name, self.version, self.digest))

    @property
    def ref(self) -> str:
        """`NAME@VERSION`."""
        return f"{self.name}@{self.version}"

    def severity(self, technique: str) -> Severity | None:
        """How grave a technique's fault is; None: this policy does not use it."""
        return next((rule.severity for rule in self.rules if rule.technique == technique), None)

    def channel(self, name: Channel) -> ChannelRule:
        """The rule of a channel; a channel that the file does not name has no limits."""
        return self.channels.get(name, ChannelRule())


def order(version: str) -> tuple[int, ...]:
    """A version as numbers, so that 1.10.0 comes after 1.9.0."""
    return tuple(int(part) for part in version.split("."))
