"""Answers and counts in Redis: shared by all workers of all machines."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import redis.asyncio as redis
from limits.aio.storage import RedisStorage, Storage
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from rewriter.errors import SettingsError, StoreError
from rewriter.stores.answers import KEPT_S, Answer, Reused

PATIENCE_S: Final = 0.1  # a store that takes longer is away, and a request goes on without it
POLL_S: Final = 0.05


def pool(url: str) -> redis.BlockingConnectionPool:
    """The connections of one process. Raises SettingsError for an address that is none."""
    try:
        return redis.BlockingConnectionPool.from_url(
            url,
            max_connections=50,
            timeout=1,
            socket_timeout=PATIENCE_S,
            socket_connect_timeout=PATIENCE_S,
            retry=Retry(NoBackoff(), 0),
        )
    except ValueError:
        raise SettingsError("REWRITER_REDIS_URL must read like redis://HOST:6379/0; mend it or unset it.") from None


def answers(connections: redis.BlockingConnectionPool, claim_s: float) -> RedisAnswers:
    """Where answers are remembered; a request is answered within `claim_s` seconds, or its claim is void."""
    return RedisAnswers(redis.Redis(connection_pool=connections), claim_s)


def counts(connections: redis.BlockingConnectionPool) -> Storage:
    """Where rate limits are counted."""
    options: dict[str, Any] = {"connection_pool": connections, "key_prefix": "rewriter"}
    return RedisStorage("async+redis://", wrap_exceptions=True, implementation="redispy", **options)


@dataclass
class RedisAnswers:
    """Answers by name. A claim ends by itself after `claim_s` seconds, in case its process died."""

    client: redis.Redis
    claim_s: float
    _claims: dict[str, str] = field(default_factory=dict, init=False)

    async def claim(self, name: str, digest: str) -> Answer | None:
        """The answer, once it is there; None: it is yours to give."""
        mine = json.dumps({"digest": digest, "claim": secrets.token_hex(8)})
        while True:
            async with _answering():
                if await self.client.set(_key(name), mine, nx=True, px=int(self.claim_s * 1000)):
                    self._claims[name] = mine
                    return None
                found = await self.client.get(_key(name))
            if found:
                told = json.loads(found)
                if told["digest"] != digest:
                    raise Reused
                if "claim" not in told:
                    return Answer(digest, told["status"], told["headers"], base64.b64decode(told["body"]))
            await asyncio.sleep(POLL_S)

    async def keep(self, name: str, answer: Answer) -> None:
        """Put the answer in the place of the claim."""
        self._claims.pop(name, None)
        body = base64.b64encode(answer.body).decode()
        told = {"digest": answer.digest, "status": answer.status, "headers": dict(answer.headers), "body": body}
        async with _answering():
            await self.client.set(_key(name), json.dumps(told), ex=KEPT_S)

    async def give_up(self, name: str) -> None:
        """Take the claim back, unless it has run out and is somebody else's by now."""
        mine = self._claims.pop(name, None)
        async with _answering():
            found = await self.client.get(_key(name))
            if mine and found and found == mine.encode():
                await self.client.delete(_key(name))

    async def close(self) -> None:
        """Give the connections back."""
        await self.client.aclose()
        await self.client.connection_pool.aclose()


def _key(name: str) -> str:
    """Neither the owner nor the key can be read from it."""
    return f"rewriter:answer:{hashlib.sha256(name.encode()).hexdigest()}"


@asynccontextmanager
async def _answering() -> AsyncIterator[None]:
    """Whatever Redis does wrong is a StoreError."""
    try:
        yield
    except (redis.RedisError, OSError, TimeoutError) as error:
        raise StoreError(f"Redis does not answer ({type(error).__name__}).") from None
