"""One piece of work at a time, and a look at the network between two.

A verification takes milliseconds in which nothing else runs. Where many are due at once, they would all run before
the next connection is looked at, and whoever only needs to be told to come back would wait for all of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import perf_counter
from typing import Final
from weakref import WeakKeyDictionary

_WEIGHT: Final = 0.05  # of the newest turn in the mean


@dataclass
class _Line:
    """Who works in one loop and who waits for it."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    due: int = 0  # turns asked for and not yet given back
    mean_s: float = 0.0  # how long a turn takes, in the mean of late


_lines: WeakKeyDictionary[asyncio.AbstractEventLoop, _Line] = WeakKeyDictionary()


def backlog_s() -> float:
    """How long the work that is due in the running loop will take, in seconds: so long would a newcomer wait."""
    line = _lines.get(asyncio.get_running_loop())
    return line.due * line.mean_s if line else 0.0


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
        self._line.mean_s += (perf_counter() - self._since - self._line.mean_s) * _WEIGHT
        self._loop.call_soon(self._line.lock.release)
