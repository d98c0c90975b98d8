"""A failing server is asked again, never too often, and left alone while its breaker is open."""

from __future__ import annotations

import asyncio
import json
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from rewriter.engines import MAX_CALLS, Calls
from rewriter.errors import EngineError, EngineSkipped, EngineTimeout
from tests.engines.model_engine import SORRY, always, ask, engine, once
from tests.model_server import Say, completion, reply, told


@pytest.mark.parametrize(
    "failure",
    [told({}, s) for s in (408, 409, 429, 500, 502, 503, 529)] + [Say((b"",), cut=True), Say((b"{",), cut=True)],
    ids=lambda say: f"{say.status}{say.parts}",
)
async def test_what_may_pass_is_asked_again(failure: Say) -> None:
    """Busy, failed and broken off are worth another call."""
    async with engine(once(failure, reply(SORRY))) as (made, server):
        assert (await ask(made)).reply == "Sorry about that.\n"
    assert len(server.calls) == 2


async def test_no_rewrite_makes_more_than_four_calls() -> None:
    """Whatever fails, with however many models; and a repair of the same request has only what is left."""
    async with engine(always(told({}, 500)), "m-2", "m-3", breaker_failures=0) as (made, server):
        calls = Calls()
        with pytest.raises(EngineError):
            await ask(made, 20, calls=calls)
        assert len(server.calls) == MAX_CALLS
        assert {call["model"] for call in server.calls} == {"m-1", "m-2", "m-3"}
        assert [(f.model, f.result) for f in calls.failures] == [("m-1", "error"), ("m-2", "error"), ("m-3", "error")]
        with pytest.raises(EngineSkipped):
            await ask(made, 20, calls=calls)
        assert len(server.calls) == MAX_CALLS


async def test_a_repair_does_not_ask_a_model_that_has_failed() -> None:
    """What is left of the calls goes to the model that answered."""

    def script(body: dict[str, Any], number: int) -> Say:
        return told({}, 404) if body["model"] == "m-1" else reply(SORRY)

    async with engine(script, "m-2") as (made, server):
        calls = Calls()
        await ask(made, calls=calls)
        await ask(made, calls=calls, rejected="Sorry.")
    assert [call["model"] for call in server.calls] == ["m-1", "m-2", "m-2"]


@pytest.mark.parametrize("date", [False, True])
async def test_retry_after_is_honoured(date: bool) -> None:
    """A server that says when is not asked before."""
    value = format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True) if date else "0.4"
    async with engine(once(told({}, 429, Retry_After=value), reply(SORRY))) as (made, _):
        started = time.monotonic()
        await ask(made)
    assert time.monotonic() - started >= 0.4


async def test_a_wait_that_ends_past_the_deadline_is_not_begun() -> None:
    """The next engine gets the time instead."""
    async with engine(always(told({}, 429, Retry_After="30"))) as (made, server):
        with pytest.raises(EngineError, match="429"):
            await ask(made, 2)
        assert len(server.calls) == 1


async def test_a_model_that_fails_hands_over_to_the_next() -> None:
    """An unknown model, or one that talks nonsense, is not the end, and is told of."""
    answer = told({**completion(json.dumps({"reply": SORRY})), "model": None})
    async with engine(once(told({}, 404), answer), "m-2") as (made, _):
        calls = Calls()
        assert (await ask(made, calls=calls)).model == "m-2"
        assert [(f.model, f.result) for f in calls.failures] == [("m-1", "error")]


async def test_a_silent_server_leaves_time_for_the_model_behind_it() -> None:
    """One model that hangs must not use up what another one needs."""

    def script(body: dict[str, Any], number: int) -> Say:
        return reply(SORRY) if body["model"] == "m-2" else Say(wait=30)

    async with engine(script, "m-2") as (made, _):
        calls = Calls()
        assert (await ask(made, 0.6, calls=calls)).reply == "Sorry about that.\n"
        assert [(f.model, f.result) for f in calls.failures] == [("m-1", "timeout")]


async def test_a_server_that_keeps_failing_is_left_alone() -> None:
    """After so many failures in a row no call is made, and the failure says that none was."""
    async with engine(always(told({}, 503)), breaker_failures=3) as (made, server):
        with pytest.raises(EngineError):
            await ask(made)
        assert len(server.calls) == 3
        calls = Calls()
        with pytest.raises(EngineSkipped):
            await ask(made, calls=calls)
        assert (len(server.calls), calls.left) == (3, MAX_CALLS)
        assert [(f.model, f.result) for f in calls.failures] == [("m-1", "skipped")]


async def test_one_call_tries_whether_the_server_is_back() -> None:
    """When its time is over a single call goes through, however many wait; its answer closes the breaker."""
    go_on = asyncio.Event()
    back = Say((b"", json.dumps(completion('{"reply": "Sorry."}')).encode()), between=go_on)
    async with engine(once(told({}, 503), back), breaker_failures=1) as (made, server):
        with pytest.raises(EngineError):
            await ask(made)
        assert made.breaker
        made.breaker._recovery_timeout = 0
        first = asyncio.create_task(ask(made))
        await server.called(2)
        with pytest.raises(EngineSkipped):
            await ask(made)
        go_on.set()
        await first
        await ask(made)
    assert len(server.calls) == 3


async def test_silence_opens_the_breaker_and_a_caller_that_leaves_does_not() -> None:
    """A time-out is the server's failure; a call that was broken off says nothing of the server."""
    async with engine(always(Say(wait=30)), breaker_failures=1) as (made, server):
        leaving = asyncio.create_task(ask(made))
        await server.called()
        leaving.cancel()
        await asyncio.wait_for(server.gone.wait(), 5)
        with pytest.raises(EngineTimeout):
            await ask(made, 0.1)
        with pytest.raises(EngineSkipped):
            await ask(made)


async def test_zero_never_opens() -> None:
    """REWRITER_BREAKER_FAILURES=0 switches the breaker off."""
    async with engine(always(told({}, 503)), breaker_failures=0) as (made, server):
        for _ in range(3):
            with pytest.raises(EngineError, match="503"):
                await ask(made)
    assert len(server.calls) == 3 * MAX_CALLS
