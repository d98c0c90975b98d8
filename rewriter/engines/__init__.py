"""What proposes a reply. An engine is an ordinary object in a list; having no key only means a shorter list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal, Protocol

from rewriter.policy import Policy
from rewriter.text import Finding, Message

MAX_CALLS: Final = 4  # HTTP calls for one request, whatever happens


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens a model call cost."""

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0

    def __add__(self, other: Usage) -> Usage:
        """The cost of both."""
        return Usage(
            self.prompt_tokens + other.prompt_tokens,
            self.cached_tokens + other.cached_tokens,
            self.completion_tokens + other.completion_tokens,
        )


@dataclass(frozen=True, slots=True)
class Story:
    """One change as a model tells it; kept only where code confirms it."""

    technique: str
    before: str
    after: str
    why: str


@dataclass(frozen=True, slots=True)
class Failure:
    """A model that was asked and gave no answer, or that was not asked because its server is known to be down."""

    model: str
    result: Literal["error", "timeout", "skipped"]
    ms: float


@dataclass(slots=True)
class Calls:
    """What the tasks of one request share: the HTTP calls that are left, and the models that failed it."""

    left: int = MAX_CALLS
    failures: list[Failure] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Task:
    """What an engine is asked: mend these findings in this draft under this policy.

    `rejected` is the candidate that failed and `breaches` why, when this is a repair. An engine that hears
    its reply word by word passes on to `heard`, again and again, all of it that it has so far.
    """

    message: Message
    findings: tuple[Finding, ...]
    policy: Policy
    rejected: str = ""
    breaches: tuple[Finding, ...] = ()
    heard: Callable[[str], None] | None = field(default=None, compare=False)
    calls: Calls = field(default_factory=Calls, compare=False)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A proposed reply, not yet verified."""

    reply: str
    stories: tuple[Story, ...] = ()
    usage: Usage = field(default_factory=Usage)
    model: str | None = None
    said: str = ""  # a model's message word for word, before it was read; what a recording keeps


class Engine(Protocol):
    """Anything that proposes a reply."""

    @property
    def name(self) -> str:
        """`rules`, `openai` or `replay`, as in the answer's `engine`."""
        ...

    async def rewrite(self, task: Task, deadline: float) -> Candidate:
        """Propose a reply before `deadline` (`asyncio` loop time, seconds).

        Raises EngineError, EngineTimeout or EngineSkipped when there is none.
        """
        ...
