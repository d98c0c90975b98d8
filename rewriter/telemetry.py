"""The names of everything that is logged, in one place. No text of a customer or an agent is ever among it."""

from __future__ import annotations

import json
import logging
import sys
import traceback
from typing import Final

LOGGER: Final = "rewriter"
STARTED: Final = "started"
CRASH: Final = "crash"
ANSWERED: Final = "answered"
STORE_AWAY: Final = "store_away"
KEYS_LOADED: Final = "keys_loaded"
KEYS_BROKEN: Final = "keys_broken"
RECORDS_LOST: Final = "records_lost"
RECORDS_CLOSED: Final = "records_closed"
RECORDS_PRUNED: Final = "records_pruned"
POLICIES_LOADED: Final = "policies_loaded"
POLICIES_BROKEN: Final = "policies_broken"

_log = logging.getLogger(LOGGER)


def setup(level: str) -> None:
    """Log to the standard error stream, one JSON object a line, from `level` on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s"))
    _log.handlers[:] = [handler]
    _log.setLevel(level)
    _log.propagate = False


def event(name: str, level: int = logging.INFO, **fields: object) -> None:
    """Log one event; the fields are numbers and names, never texts."""
    if _log.isEnabledFor(level):
        line = {"event": name, "level": logging.getLevelName(level).lower(), **fields}
        _log.log(level, "%s", json.dumps(line, default=str))


def crash(error: BaseException, **fields: object) -> None:
    """Log where an error came from: its type and its frames, not its message, which may quote a customer."""
    frames = [
        f"{f.filename.rpartition('site-packages/')[2]}:{f.lineno} {f.name}"
        for f in traceback.extract_tb(error.__traceback__)
    ]
    event(CRASH, logging.ERROR, error=type(error).__name__, frames=frames[-12:], **fields)
