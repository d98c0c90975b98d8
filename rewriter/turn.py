"""One piece of work at a time, and a look at the network between two.

A verification takes milliseconds in which nothing else runs. Where many are due at once, they would all run before
the next connection is looked at, and whoever only needs to be told to come back would wait for all of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakKeyDictionary

_locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()


class Turn:
    """The right to work in this loop: `async with Turn() as turn`, and `async with turn.away()` around what only waits."""

    def __init__(self) -> None:
        self._lock = _locks.setdefault(asyncio.get_running_loop(), asyncio.Lock())
        self._held = False

    async def __aenter__(self) -> Turn:
        """Wait until it is ours."""
        await self._lock.acquire()
        self._held = True
        return self

    async def __aexit__(self, *error: object) -> None:
        """The next one's."""
        if self._held:
            self._lock.release()

    @asynccontextmanager
    async def away(self) -> AsyncIterator[None]:
        """Others may work inside the block; behind it, it is ours again."""
        self._held = False
        self._lock.release()
        try:
            yield
        finally:
            await self._lock.acquire()
            self._held = True
