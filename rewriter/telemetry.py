"""What is seen from outside: the names of logs and metrics in one place, and what is known of the request at hand.

No text of a customer or an agent is ever among it.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any, Final

LOGGER: Final = "rewriter"
STARTED: Final = "started"
IGNORED: Final = "setting_ignored"
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

# Metrics; a counter's name gets _total behind it.
REQUESTS: Final = "rewriter_requests"
REQUEST_S: Final = "rewriter_request_seconds"
OUTCOMES: Final = "rewriter_outcomes"
FINDINGS: Final = "rewriter_findings"
ATTEMPTS: Final = "rewriter_attempts"
REJECTIONS: Final = "rewriter_rejections"
MODEL_S: Final = "rewriter_model_seconds"
TOKENS: Final = "rewriter_tokens"
FALLBACKS: Final = "rewriter_fallbacks"
LOST: Final = "rewriter_records_lost"
BREAKER: Final = "rewriter_breaker_state"
VERSION: Final = "rewriter_version"

_log = logging.getLogger(LOGGER)


def setup(level: str) -> None:
    """Log to the standard error stream, one JSON object a line, from `level` on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s"))
    _log.handlers[:] = [handler]
    _log.setLevel(level)
    _log.propagate = False


def event(name: str, level: int = logging.INFO, /, **fields: object) -> None:
    """Log one event; the fields are numbers and names, never texts."""
    if _log.isEnabledFor(level):
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        line = {"at": now, "event": name, "level": logging.getLevelName(level).lower(), **fields}
        _log.log(level, "%s", json.dumps(line, default=str))


def crash(error: BaseException, **fields: object) -> None:
    """Log where an error came from: its type and its frames, not its message, which may quote a customer."""
    frames = [
        f"{f.filename.rpartition('site-packages/')[2]}:{f.lineno} {f.name}"
        for f in traceback.extract_tb(error.__traceback__)
    ]
    event(CRASH, logging.ERROR, error=type(error).__name__, frames=frames[-12:], **fields)


_request: ContextVar[dict[str, Any] | None] = ContextVar("request", default=None)


@contextmanager
def request() -> Iterator[dict[str, Any]]:
    """What becomes known of one request while it is answered: for its line in the log and for its counts."""
    about: dict[str, Any] = {}
    token = _request.set(about)
    try:
        yield about
    finally:
        _request.reset(token)


def note(**fields: object) -> None:
    """Tell something of the request at hand; outside of one, nobody listens."""
    about = _request.get()
    if about is not None:
        about.update(fields)
