"""One piece of work at a time, and a look at the network between two.

A verification takes milliseconds in which nothing else runs. Where many are due at once, they would all run before
the next connection is looked at, and whoever only needs to be told to come back would wait for all of them.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import perf_counter
from typing import Final
from weakref import WeakKeyDictionary

_LATEST: Final = 32  # times that a guess at the next one is made of


class Lately:
    """How long something takes of late, in seconds."""

    def __init__(self) -> None:
        self._latest: deque[float] = deque(maxlen=_LATEST)

    def add(self, seconds: float) -> None:
        """It took so long this time."""
        self._latest.append(seconds)

    @property
    def mean_s(self) -> float:
        """The mean of the latest times but for the longest: what was slow for once tells nothing of the next."""
        if len(self._latest) < 2:
            return 0.0
        return (sum(self._latest) - max(self._latest)) / (len(self._latest) - 1)


@dataclass
class _Line:
    """Who works in one loop and who waits for it."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    due: int = 0  # turns asked for and not yet given back
    took: Lately = field(default_factory=Lately)  # a turn


_lines: WeakKeyDictionary[asyncio.AbstractEventLoop, _Line] = WeakKeyDictionary()


def backlog_s() -> float:
    """How long the work that is due in the running loop will take, in seconds: so long would a newcomer wait."""
    line = _lines.get(asyncio.get_running_loop())
    return line.due * line.took.mean_s if line else 0.0


class Turn:
    """The right to work in this loop: `async with Turn() as turn`, and `async with turn.away()` around what only waits."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._line = _lines.setdefault(self._loop, _Line())
        self._held = False
        self._since = 0.0
        self.asked = perf_counter()

    async def __aenter__(self) -> Turn:
        """Wait until it is ours."""
        await self._take()
        return self

    async def __aexit__(self, *error: object) -> None:
        """The next one's."""
        if self._held:
            self._give()

    @asynccontextmanager
    async def away(self) -> AsyncIterator[None]:
        """Others may work inside the block; behind it, it is ours again."""
        self._give()
        try:
            yield
        except asyncio.CancelledError:  # there is nothing left to do
            raise
        except BaseException:
            await self._take()
            raise
        await self._take()

    async def _take(self) -> None:
        self._line.due += 1
        try:
            await self._line.lock.acquire()
        except asyncio.CancelledError:
            self._line.due -= 1
            raise
        self._held = True
        self._since = perf_counter()

    def _give(self) -> None:
        """Not in this round of the loop: it looks at the network first."""
        self._held = False
        self._line.due -= 1
        self._line.took.add(perf_counter() - self._since)
        self._loop.call_soon(self._line.lock.release)
