"""A prompts folder that is served: read again when a file in it changes, and swapped in one step.

A change is noticed at the first use a second or more after the last look, by a stat of each file; nothing
runs in the background. A folder that can no longer be used changes nothing: what was read last goes on
serving, the log says so once, and `trouble` until it is mended. Whoever holds a Policy keeps it.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from rewriter import telemetry
from rewriter.errors import PolicyError
from rewriter.policy.files import LABELS, LOCK, documents
from rewriter.policy.folder import Policies

EVERY_S: Final = 1.0
_Seen = tuple[tuple[str, int, int, int], ...]


class Source(Protocol):
    """Where a service gets its policies."""

    @property
    def current(self) -> Policies:
        """The policies to use now. A request asks once and keeps what it got."""
        ...

    @property
    def trouble(self) -> str:
        """Why the folder cannot be used as it is now; empty: it can."""
        ...


class LivePolicies:
    """The policies of a folder as it is now, or as it was when it could last be used."""

    def __init__(self, folder: Path, needs: str = "", clock: Callable[[], float] = time.monotonic) -> None:
        """Read the folder, in which the reference `needs` must lead to a policy.

        Raises PolicyError (UnknownPolicy for `needs`): there is no last good state to begin with.
        """
        self._folder = folder
        self._needs = needs
        self._clock = clock
        self._seen = _look(folder)
        self._policies = self._built()
        self._trouble = ""
        self._looked = clock()

    @property
    def current(self) -> Policies:
        """The policies to use now."""
        self._refresh()
        return self._policies

    @property
    def trouble(self) -> str:
        """Why the folder cannot be used as it is now; empty: it can."""
        self._refresh()
        return self._trouble

    def _refresh(self) -> None:
        now = self._clock()
        if now - self._looked < EVERY_S:
            return
        self._looked = now
        seen = _look(self._folder)
        if seen == self._seen:
            return
        self._seen = seen
        try:
            self._policies = self._built()
        except Exception as error:  # whatever a file does to its reader, what serves goes on serving
            self._trouble = str(error) if isinstance(error, PolicyError) else f"unreadable ({type(error).__name__})"
            telemetry.event(telemetry.POLICIES_BROKEN, logging.ERROR, why=self._trouble, serving="what was read last")
            return
        self._trouble = ""
        telemetry.event(telemetry.POLICIES_LOADED, policies=[p.ref for p in self._policies.all()])

    def _built(self) -> Policies:
        """The folder as it is now, fit to serve."""
        policies = Policies.from_folder(self._folder)
        if self._needs:
            policies.resolve(self._needs)
        return policies


def _look(folder: Path) -> _Seen:
    """What a change of any file changes: name, time, size, and which file it is."""
    seen: list[tuple[str, int, int, int]] = []
    for path in (folder / LOCK, folder / LABELS, *documents(folder)):
        try:
            stat = path.stat()
        except OSError:
            seen.append((str(path), 0, 0, 0))
            continue
        seen.append((str(path), stat.st_mtime_ns, stat.st_size, stat.st_ino))
    return tuple(seen)
