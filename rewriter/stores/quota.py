"""How many requests a caller may still make, counted by the library `limits` in memory or in Redis."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass

from limits import RateLimitItem, parse_many
from limits.aio.storage import MemoryStorage, Storage
from limits.aio.strategies import FixedWindowRateLimiter
from limits.errors import StorageError

from rewriter.errors import SettingsError, StoreError


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a caller stands: `reset` is the whole seconds until the count begins anew."""

    allowed: bool
    limit: int
    remaining: int
    reset: int
    window: int  # seconds


class Quota:
    """So many requests in each window of time, a window beginning with its first request."""

    def __init__(self, rate: str, storage: Storage | None = None) -> None:
        self._item = _item(rate)
        self._limiter = FixedWindowRateLimiter(storage or MemoryStorage())

    async def take(self, name: str) -> Standing:
        """Count one request of this caller. Raises StoreError when the store does not answer."""
        item = self._item
        try:
            allowed = await self._limiter.hit(item, name)
            until, remaining = await self._limiter.get_window_stats(item, name)
        except StorageError as error:
            raise StoreError(f"The rate limit cannot be counted ({type(error.storage_error).__name__}).") from None
        return Standing(allowed, item.amount, remaining, max(1, math.ceil(until - time.time())), item.get_expiry())


def _item(rate: str) -> RateLimitItem:
    """`600/minute`. Raises SettingsError."""
    try:
        (item,) = parse_many(rate)
    except ValueError:
        item = None
    if item is None or item.amount < 1:
        why = "REWRITER_RATE_LIMIT must read like 600/minute (second, minute, hour, day); mend it or unset it."
        raise SettingsError(why)
    return item
