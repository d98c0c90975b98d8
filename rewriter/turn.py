"""One piece of work at a time, and a look at the network between two.

A verification takes milliseconds in which nothing else runs. Where many are due at once, they would all run before
the next connection is looked at, and whoever only needs to be told to come back would wait for all of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import perf_counter
from weakref import WeakKeyDictionary

_locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()


class Turn:
    """The right to work in this loop: `async with Turn() as turn`, and `async with turn.away()` around what only waits."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._lock = _locks.setdefault(self._loop, asyncio.Lock())
        self._held = False
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
        await self._lock.acquire()
        self._held = True

    def _give(self) -> None:
        """Not in this round of the loop: it looks at the network first."""
        self._held = False
        self._loop.call_soon(self._lock.release)
