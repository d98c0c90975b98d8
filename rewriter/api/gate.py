"""Who is let in: so many requests run at once, a few wait for a place, and none comes in once the process is to stop.

The server's own limit counts connections that nobody uses at the moment, and refuses those who would be served at once.
"""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType
from typing import Final

from rewriter.turn import Lately, backlog_s

WAIT_S: Final = 0.5  # the longest wait for a place
LIKELY_S: Final = 0.2  # who would by all likelihood wait longer is told at once: a guess that is too low costs a wait
BACKLOG_S: Final = 0.4  # work that is due already: with more of it a new request would only make all of them late
NOTICE_S: Final = 1.0  # /readyz says no for so long before the process stops to listen

BUSY: Final = "More requests run here than may run at once; send it again in a second."
STOPPING: Final = "This server is stopping; send it again, and another one will answer."


@dataclass
class Gate:
    """The places of one process. Who would wait too long is told so at once, and not after it."""

    places: int
    backlog_s: Callable[[], float] = backlog_s
    draining: bool = field(default=False, init=False)
    _free: asyncio.Semaphore = field(init=False, repr=False)
    _waiting: int = field(default=0, init=False)
    _kept: Lately = field(default_factory=Lately, init=False, repr=False)  # how long a request keeps its place

    def __post_init__(self) -> None:
        self._free = asyncio.Semaphore(self.places)

    async def enter(self) -> str:
        """Take a place; why there is none, or nothing."""
        if self.draining:
            return STOPPING
        if self.backlog_s() > BACKLOG_S:
            return BUSY
        if self._free.locked() and (self._waiting + 1) * self._kept.mean_s > LIKELY_S * self.places:
            return BUSY
        self._waiting += 1
        try:
            async with asyncio.timeout(WAIT_S):
                await self._free.acquire()
        except TimeoutError:
            return BUSY
        finally:
            self._waiting -= 1
        return ""

    def leave(self, kept_s: float) -> None:
        """Give the place back after so many seconds."""
        self._kept.add(kept_s)
        self._free.release()


@contextmanager
def drained(gate: Gate, notice_s: float = NOTICE_S) -> Iterator[None]:
    """At SIGTERM close the gate first, and a moment later do what the server does: it ends what runs, and stops.

    A second SIGTERM stops at once. Where nobody handles the signal, or in a thread, nothing is changed.
    """
    stop = signal.getsignal(signal.SIGTERM) if threading.current_thread() is threading.main_thread() else None
    if not callable(stop):
        yield
        return
    loop = asyncio.get_running_loop()

    def begin(number: int, frame: FrameType | None) -> None:
        if gate.draining:
            stop(number, frame)
            return
        gate.draining = True
        loop.call_soon_threadsafe(loop.call_later, notice_s, stop, number, None)

    signal.signal(signal.SIGTERM, begin)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, stop)
