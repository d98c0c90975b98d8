"""A bounded queue before a slow disk: the caller never waits, and what cannot be written is lost loudly."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from time import monotonic

from rewriter import telemetry
from rewriter.errors import StoreError
from rewriter.stores import Record

QUEUE = 10_000  # records that may wait
BATCH = 200  # records written in one transaction
GROUP_S = 0.05  # who comes within so many seconds of a transaction waits for the next one: each waits for the disk
TELL_S = 1.0  # between two lines about what was lost
LAST_S = 5.0  # what waits at the end has this long


class Writer:
    """Writes records behind the request's back, in the order in which they came. `lost` counts what never arrived."""

    def __init__(self, write: Callable[[Sequence[Record]], Awaitable[None]], *, size: int = QUEUE) -> None:
        self.lost = 0
        self._write = write
        self._size = size
        self._waiting: deque[Record] = deque()
        self._taken = 0
        self._settled = 0
        self._wanted = 0  # somebody waits until so many are settled
        self._came = asyncio.Event()
        self._hurry = asyncio.Event()  # set as long as somebody waits
        self._moved = asyncio.Condition()
        self._untold: Counter[str] = Counter()  # what was lost since somebody was told, by its reason
        self._told = -TELL_S
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to write; needs a running loop."""
        self._task = asyncio.create_task(self._run())

    def put(self, record: Record) -> None:
        """Take a record, or lose it when too many wait; never waits, never raises."""
        if len(self._waiting) >= self._size:
            self._lose(1, "the queue is full")
            return
        self._waiting.append(record)
        self._taken += 1
        self._came.set()

    async def flush(self) -> None:
        """Wait until everything taken so far is written or lost."""
        wanted = self._taken
        if self._settled < wanted:
            self._wanted = wanted
            self._hurry.set()
        async with self._moved:
            await self._moved.wait_for(lambda: self._settled >= wanted or self._task is None)

    async def stop(self) -> None:
        """Write what waits, for a few seconds at most, and end."""
        if self._task is None:
            return
        try:
            async with asyncio.timeout(LAST_S):
                await self.flush()
        except TimeoutError:
            self._lose(self._taken - self._settled, "the server ended before they were written")
        task, self._task = self._task, None
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        self._told = -TELL_S
        self._tell()

    async def _run(self) -> None:
        while True:
            await self._came.wait()
            batch = [self._waiting.popleft() for _ in range(min(BATCH, len(self._waiting)))]
            if not self._waiting:
                self._came.clear()
            try:
                await self._write(batch)
            except StoreError as error:
                self._lose(len(batch), str(error))
            except Exception as error:  # whatever it is, the next records still get their chance
                telemetry.crash(error)
                self._lose(len(batch), type(error).__name__)
            async with self._moved:
                self._settled += len(batch)
                if self._settled >= self._wanted:
                    self._hurry.clear()
                self._moved.notify_all()
            self._tell()
            if len(self._waiting) < BATCH:
                with suppress(TimeoutError):
                    async with asyncio.timeout(GROUP_S):
                        await self._hurry.wait()

    def _lose(self, count: int, why: str) -> None:
        self.lost += count
        self._untold[why] += count
        self._tell()

    def _tell(self) -> None:
        """Say what was lost, a line a second and reason at most: a disk that is full loses thousands."""
        now = monotonic()
        if not self._untold or now - self._told < TELL_S:
            return
        self._told = now
        for why, count in self._untold.items():
            telemetry.event(telemetry.RECORDS_LOST, logging.ERROR, count=count, total=self.lost, why=why)
        self._untold.clear()
