"""So many requests and no more, in memory and in Redis alike."""

from __future__ import annotations

import asyncio
from typing import Any

import fakeredis
import pytest
from limits.aio.storage import MemoryStorage, Storage

from rewriter.errors import SettingsError, StoreError
from rewriter.stores import redis as stores_redis
from rewriter.stores.quota import Quota


def _redis() -> Storage:
    pool: Any = fakeredis.FakeAsyncRedis().connection_pool
    return stores_redis.counts(pool)


@pytest.mark.parametrize("storage", [MemoryStorage, _redis], ids=["memory", "redis"])
async def test_no_more_than_the_quota(storage: Any) -> None:
    """Of many at once exactly the quota is let through, and each name has its own."""
    quota = Quota("5/hour", storage())
    taken = await asyncio.gather(*(quota.take("key:desk") for _ in range(20)))
    assert sum(standing.allowed for standing in taken) == 5
    assert {standing.remaining for standing in taken if not standing.allowed} == {0}
    last = taken[-1]
    assert (last.limit, last.window) == (5, 3600)
    assert 0 < last.reset <= 3600
    other = await quota.take("key:shop")
    assert (other.allowed, other.remaining) == (True, 4)


async def test_a_store_that_is_away_is_a_store_error() -> None:
    """A count that cannot be kept is told as such, so that a request may go on without it."""
    quota = Quota("5/hour", stores_redis.counts(stores_redis.pool("redis://127.0.0.1:1/0")))
    with pytest.raises(StoreError):
        await quota.take("key:desk")


@pytest.mark.parametrize(
    "rate", ["", "often", "5", "5/fortnight", "-1/minute", "0/minute", "5/minute;10/hour", "5/second, 9/day"]
)
def test_a_rate_that_cannot_be_read_is_refused(rate: str) -> None:
    """One rate, in words the server knows; anything else is refused at the start and not taken for no limit."""
    with pytest.raises(SettingsError, match="600/minute"):
        Quota(rate)
