"""Who answers under an engine's name: behind a model always the rules engine, as in production."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from eval import cassette
from eval.case import Case
from eval.cassette import Cassette
from eval.errors import Unmeasured
from rewriter import bootstrap
from rewriter.engines import Engine
from rewriter.engines.rules import RulesEngine
from rewriter.settings import Settings

ENGINES = ("rules", "replay", "openai")
LIVE_AT_ONCE = 4


@dataclass(frozen=True)
class Lineup:
    """The engines of a run. `cassettes` are replay's; the others have none."""

    name: str
    engines: Sequence[Engine] = ()
    cassettes: Mapping[str, Cassette] = field(default_factory=dict)
    at_once: int = 1  # cases that wait for a live model together

    def has(self, case: Case) -> bool:
        """Replay answers the cases that have a cassette."""
        return self.name != "replay" or case.id in self.cassettes

    def of(self, case: Case) -> Sequence[Engine]:
        """The engines for one case."""
        if self.name == "replay":
            return [self.cassettes[case.id].engine(), RulesEngine()]
        return self.engines


def lineup(name: str, cassettes: Path = cassette.CASSETTES) -> Lineup:
    """The usual engines of a name. Raises CaseError for a cassette that cannot be used, and Unmeasured."""
    if name == "replay":
        return Lineup(name, cassettes=cassette.load(cassettes))
    if name == "openai":
        return Lineup(name, [live(), RulesEngine()], at_once=LIVE_AT_ONCE)
    return Lineup("rules", [RulesEngine()])


def live() -> Engine:
    """The model that the settings name. Raises Unmeasured in CI and where none is set."""
    if os.environ.get("CI", "").lower() not in ("", "0", "false"):
        raise Unmeasured("a live model is not asked in CI; run this on your own machine, or `--engine replay`")
    settings = Settings.load()
    if not settings.model:
        raise Unmeasured("no model is configured; set REWRITER_MODEL, and OPENAI_API_KEY or OPENAI_BASE_URL")
    return bootstrap.service(settings).engines["openai"]


async def close(engines: Sequence[Engine]) -> None:
    """Give back the connections of those that hold any."""
    for engine in engines:
        if end := getattr(engine, "close", None):
            await end()
