"""Answers in the memory of one process: right for one worker, lost with it."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from rewriter.stores.answers import KEPT_S, Answer, Reused

MOST_BYTES: Final = 50_000_000  # of all answers together; beyond it the oldest go first


@dataclass
class _Claim:
    """A request that is being answered."""

    digest: str
    over: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass
class MemoryAnswers:
    """Answers by name, the oldest first; `now` tells seconds."""

    most_bytes: int = MOST_BYTES
    now: Callable[[], float] = time.monotonic
    _running: dict[str, _Claim] = field(default_factory=dict, init=False)
    _kept: OrderedDict[str, tuple[float, Answer]] = field(default_factory=OrderedDict, init=False)
    _bytes: int = field(default=0, init=False)

    async def claim(self, name: str, digest: str) -> Answer | None:
        """The answer, once it is there; None: it is yours to give."""
        while True:
            self._drop_old()
            if found := self._kept.get(name):
                if found[1].digest != digest:
                    raise Reused
                return found[1]
            if not (claim := self._running.get(name)):
                self._running[name] = _Claim(digest)
                return None
            if claim.digest != digest:
                raise Reused
            await claim.over.wait()

    async def keep(self, name: str, answer: Answer) -> None:
        """Remember, and wake those who wait for it."""
        self._kept[name] = (self.now() + KEPT_S, answer)
        self._bytes += len(answer.body)
        await self.give_up(name)

    async def give_up(self, name: str) -> None:
        """Wake those who wait: the first of them is the next to answer."""
        if claim := self._running.pop(name, None):
            claim.over.set()

    async def close(self) -> None:
        """Forget all."""
        self._kept.clear()

    def _drop_old(self) -> None:
        """Forget what is past its time, and the oldest of too much."""
        while self._kept:
            until, answer = next(iter(self._kept.values()))
            if until > self.now() and self._bytes <= self.most_bytes:
                return
            self._kept.popitem(last=False)
            self._bytes -= len(answer.body)
