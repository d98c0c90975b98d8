"""Work takes turns, and between two pieces of it the loop looks at everything else."""

from __future__ import annotations

import asyncio

import pytest

from rewriter.engines import Task
from rewriter.engines.rules import RulesEngine
from rewriter.pipeline import rewrite
from rewriter.turn import Lately, Turn, backlog_s
from tests import serving
from tests.serving import Scripted
from tests.test_release import ASKS, GOOD


async def test_between_two_pieces_of_work_the_loop_looks_around() -> None:
    """However many are due at once, whoever only waits for the loop is not kept waiting by all of them."""
    seen: list[str] = []
    over = asyncio.Event()

    async def looks() -> None:
        while not over.is_set():
            seen.append("looks")
            await asyncio.sleep(0)

    async def works() -> None:
        async with Turn() as turn:
            seen.append("works")
            async with turn.away():
                await asyncio.sleep(0)
            seen.append("works")

    looking = asyncio.create_task(looks())
    await asyncio.gather(*(works() for _ in range(20)))
    over.set()
    await looking
    first, *_, last = (at for at, what in enumerate(seen) if what == "works")
    for one, next_one in zip(seen[first:last], seen[first + 1 :], strict=False):
        assert (one, next_one) != ("works", "works")
    assert seen.count("works") == 40


async def test_a_model_is_waited_for_without_a_turn() -> None:
    """A rewrite that waits for its model keeps nobody from working."""
    go_on = asyncio.Event()

    async def waits(_: Task) -> str:
        await go_on.wait()
        return GOOD

    policy = serving.policies().resolve("deescalation@latest")
    waiting = asyncio.create_task(rewrite(ASKS, policy, [Scripted(waits)]))
    assert (await rewrite(ASKS, policy, [RulesEngine()])).engine == "rules"
    go_on.set()
    assert (await waiting).reply == GOOD


async def test_who_leaves_takes_no_turn_with_it() -> None:
    """Cancelled while it waits, while it works or while it is away: the next one works all the same."""
    never = asyncio.Event()

    async def works(away: bool) -> None:
        async with Turn() as turn:
            if away:
                async with turn.away():
                    await never.wait()
            await never.wait()

    for away in (True, False):
        tasks = [asyncio.create_task(works(away)) for _ in range(3)]
        for _ in range(5):
            await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    async with asyncio.timeout(5), Turn():
        pass


def test_each_loop_has_its_own() -> None:
    """A command that runs two loops, or a server with several threads."""

    async def works() -> bool:
        async with Turn():
            return True

    assert asyncio.run(works())
    assert asyncio.run(works())


async def test_the_work_that_is_due_is_counted() -> None:
    """Who works and who waits to; whoever waits for a model, or has left, is none of them."""
    over, waiting = asyncio.Event(), asyncio.Semaphore(0)

    async def works() -> None:
        async with Turn() as turn:
            sum(range(50_000))
            async with turn.away():
                waiting.release()
                await over.wait()

    assert backlog_s() == 0
    at_work = [asyncio.create_task(works()) for _ in range(20)]
    await asyncio.sleep(0)
    for _ in at_work:
        await waiting.acquire()
    assert backlog_s() == 0
    over.set()
    await asyncio.gather(*at_work)
    assert backlog_s() == 0
    leaving = [asyncio.create_task(works()) for _ in range(20)]
    await asyncio.sleep(0)
    assert backlog_s() > 0
    for task in leaving:
        task.cancel()
    await asyncio.gather(*leaving, return_exceptions=True)
    assert backlog_s() == 0


def test_what_was_slow_for_once_tells_nothing_of_the_next() -> None:
    """One cold start among quick turns does not turn anybody away, and what stays slow is known within a few dozen."""
    took = Lately()
    for seconds in (0.001, 0.001, 0.06, 0.001):
        took.add(seconds)
    assert took.mean_s == pytest.approx(0.001)
    for _ in range(40):
        took.add(0.04)
    assert took.mean_s == pytest.approx(0.04)
    for _ in range(40):
        took.add(0.002)
    assert took.mean_s == pytest.approx(0.002)
