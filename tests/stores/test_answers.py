"""What was answered under a key is answered again, in memory and in Redis alike."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import fakeredis
import pytest

from rewriter.errors import SettingsError, StoreError
from rewriter.stores import redis as stores_redis
from rewriter.stores.answers import KEPT_S, Answer, Answers, Reused
from rewriter.stores.memory import MemoryAnswers
from rewriter.stores.redis import RedisAnswers

GIVEN = Answer("d1", 200, {"content-type": "application/json"}, b'{"reply": "\xc3\xbc"}')


def _redis(claim_s: float = 30.0) -> RedisAnswers:
    return RedisAnswers(fakeredis.FakeAsyncRedis(), claim_s)


@pytest.fixture(params=[MemoryAnswers, _redis], ids=["memory", "redis"])
async def answers(request: pytest.FixtureRequest) -> AsyncIterator[Answers]:
    """An empty store of either sort."""
    make: Callable[[], Answers] = request.param
    made = make()
    yield made
    await made.close()


async def test_the_first_gives_and_the_others_get(answers: Answers) -> None:
    """One caller answers; whoever asks with the same key, meanwhile or later, gets that answer, byte for byte."""
    assert await answers.claim("desk\nk1", "d1") is None
    others = [asyncio.create_task(answers.claim("desk\nk1", "d1")) for _ in range(3)]
    await asyncio.sleep(0)
    assert not any(task.done() for task in others)
    await answers.keep("desk\nk1", GIVEN)
    assert await asyncio.gather(*others) == [GIVEN] * 3
    assert await answers.claim("desk\nk1", "d1") == GIVEN


async def test_another_request_is_told_apart(answers: Answers) -> None:
    """The same key with another body is an error, while the first runs and after; another owner's key is another key."""
    assert await answers.claim("desk\nk1", "d1") is None
    with pytest.raises(Reused):
        await answers.claim("desk\nk1", "d2")
    await answers.keep("desk\nk1", GIVEN)
    with pytest.raises(Reused):
        await answers.claim("desk\nk1", "d2")
    assert await answers.claim("shop\nk1", "d2") is None


async def test_what_was_given_up_can_be_claimed(answers: Answers) -> None:
    """When the first does not answer, one of those who wait does, and the others get its answer."""
    assert await answers.claim("k", "d1") is None
    second = asyncio.create_task(answers.claim("k", "d1"))
    third = asyncio.create_task(answers.claim("k", "d1"))
    await asyncio.sleep(0)
    await answers.give_up("k")
    done, waiting = await asyncio.wait((second, third), return_when=asyncio.FIRST_COMPLETED)
    assert [task.result() for task in done] == [None]
    await answers.keep("k", GIVEN)
    assert [await task for task in waiting] == [GIVEN]


async def test_memory_forgets_in_time() -> None:
    """After ten minutes a key is new; and however much is asked, the memory stays bounded."""
    now = 0.0
    answers = MemoryAnswers(most_bytes=20, now=lambda: now)
    for name in ("a", "b"):
        await answers.claim(name, "d1")
        await answers.keep(name, GIVEN)
    assert await answers.claim("b", "d1") == GIVEN
    assert await answers.claim("a", "d1") is None  # the oldest went, for together they were too much
    now = KEPT_S + 1.0
    assert await answers.claim("b", "d1") is None


async def test_redis_forgets_in_time() -> None:
    """Redis drops an answer after ten minutes, a dead process's claim sooner, and shows neither owner nor key."""
    answers = _redis(claim_s=7.0)
    await answers.claim("desk\nk1", "d1")
    (name,) = await answers.client.keys()
    assert b"desk" not in name
    assert 0 < await answers.client.pttl(name) <= 7_000
    await answers.keep("desk\nk1", GIVEN)
    assert KEPT_S - 5 < await answers.client.ttl(name) <= KEPT_S


async def test_a_claim_that_ran_out_is_not_taken_from_another() -> None:
    """A process that comes back late does not end the claim of the one that took over."""
    answers = _redis()
    await answers.claim("k", "d1")
    await answers.client.flushall()  # as if the time of the claim were over
    other = RedisAnswers(answers.client, 30.0)
    await other.claim("k", "d1")
    await answers.give_up("k")
    assert await answers.client.keys()


async def test_a_redis_that_is_away_is_a_store_error() -> None:
    """Nobody waits long for a store that does not answer, and its error names no address."""
    answers = stores_redis.answers(stores_redis.pool("redis://:secret@127.0.0.1:1/0"), 30.0)
    for call in (answers.claim("k", "d1"), answers.keep("k", GIVEN), answers.give_up("k")):
        with pytest.raises(StoreError) as raised:
            await call
        assert "secret" not in str(raised.value)
    await answers.close()


def test_an_address_that_is_none_is_refused() -> None:
    """A wrong REWRITER_REDIS_URL is told at the start, without the password in it."""
    with pytest.raises(SettingsError, match="REWRITER_REDIS_URL") as raised:
        stores_redis.pool("htp://:secret@host")
    assert "secret" not in str(raised.value)
