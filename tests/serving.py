"""Services to test with: the real one, and engines that do as they are told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rewriter.engines import Candidate, Engine, Task
from rewriter.engines.rules import RulesEngine
from rewriter.policy import Policies
from rewriter.service import Service
from rewriter.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
CUSTOMER = "My parcel is two weeks late, this is a joke"
DRAFT = "No. That's the warehouse's fault, it'll be there tomorrow guaranteed."
CASE = {"customer_message": CUSTOMER, "draft": DRAFT}


@dataclass(frozen=True)
class Scripted:
    """An engine that answers what a function gives, or raises what it raises."""

    answer: Callable[[Task], Awaitable[str]]
    name: str = "openai"

    async def rewrite(self, task: Task, deadline: float) -> Candidate:
        """The scripted answer."""
        return Candidate(await self.answer(task), model="scripted")


def raising(error: Exception, name: str = "openai") -> Scripted:
    """An engine that never answers."""

    async def answer(_: Task) -> str:
        raise error

    return Scripted(answer, name)


@cache
def policies() -> Policies:
    """The policies of this repository."""
    return Policies.from_folder(ROOT / "prompts")


def service(*engines: Engine) -> Service:
    """A service over these engines; the rules engine alone when there are none."""
    return Service(policies(), {engine.name: engine for engine in engines or (RulesEngine(),)})


def settings(**changed: object) -> Settings:
    """The defaults, but for what is changed."""
    return Settings.model_validate({"prompts_dir": ROOT / "prompts"} | changed)
