"""What a server refuses is learned once, and the line keeps every deadline."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from typing import Any

import pytest

from rewriter.engines import Calls
from rewriter.engines.openai import OpenAIEngine, connect
from rewriter.errors import EngineError, EngineTimeout, SettingsError
from tests.engines.model_engine import POLICY, SORRY, always, ask, at, engine, picky
from tests.model_server import Say, completion, refused, reply, told, upstream


@pytest.mark.parametrize(
    "keys, calls, left_out",
    [
        (("response_format=json_schema",), 2, ()),
        (("response_format",), 3, ("response_format",)),
        (("temperature",), 2, ("temperature",)),
        (("max_tokens",), 2, ("max_tokens",)),
        (("max_tokens", "max_completion_tokens"), 3, ("max_tokens", "max_completion_tokens")),
        (("temperature", "max_tokens", "response_format=json_schema"), 4, ("temperature", "max_tokens")),
    ],
)
async def test_what_a_server_refuses_is_learned_once(
    keys: tuple[str, ...], calls: int, left_out: tuple[str, ...]
) -> None:
    """Each refusal names one thing, which the next call leaves out; the next request knows it from the start."""
    async with engine(picky(*keys)) as (made, server):
        await ask(made)
        assert len(server.calls) == calls
        await ask(made)
        assert len(server.calls) == calls + 1
    last = server.calls[-1]
    assert not [key for key in left_out if key in last]
    if keys == ("max_tokens",):
        assert last["max_completion_tokens"] >= POLICY.model.max_tokens


async def test_a_refusal_that_names_nothing_gets_the_barest_request() -> None:
    """A server that does not say what it dislikes is sent the messages alone, and that is remembered."""
    async with engine(picky("temperature", "response_format", named=False)) as (made, server):
        await ask(made)
        await ask(made)
    assert [sorted(call) for call in server.calls[1:]] == [["messages", "model"]] * 2


async def test_what_did_not_help_is_not_learned() -> None:
    """A refusal for another reason takes nothing away from the next request."""
    turned_away = refused("temperature is high in our data centre")
    async with engine(lambda b, number: turned_away if number <= 2 else reply(SORRY)) as (made, server):
        with pytest.raises(EngineError, match="400"):
            await ask(made, calls=Calls(left=2))
        await ask(made)
    assert server.calls[2] == server.calls[0]


async def test_a_model_that_thinks_its_tokens_away_gets_more() -> None:
    """The thinking of a reasoning model counts as output: twice the room, and it is remembered."""

    def script(body: dict[str, Any], number: int) -> Say:
        enough = body["max_tokens"] > 2 * POLICY.model.max_tokens
        return reply(SORRY) if enough else told(completion("", finish="length"))

    async with engine(script) as (made, server):
        assert (await ask(made)).reply == "Sorry about that.\n"
        await ask(made)
    assert [call["max_tokens"] for call in server.calls[1:]] == [2 * server.calls[0]["max_tokens"]] * 2


async def test_the_line_that_production_connects_speaks_http() -> None:
    """From the address in the settings to a reply."""
    async with upstream(always(reply(SORRY))) as server:
        made = connect("m-1", "key", server.address)
        assert (await ask(made)).reply == "Sorry about that.\n"
        await made.close()


async def test_a_redirect_is_not_followed() -> None:
    """The customer's text goes to the server that was configured, and to no other."""
    async with upstream(always(reply(SORRY))) as other:
        away = Say(status=307, headers={"Location": f"{other.address}/chat/completions"})
        async with engine(always(away)) as (made, _):
            with pytest.raises(EngineError, match="307"):
                await ask(made)
        assert other.calls == []


async def test_a_dripping_body_ends_at_the_deadline() -> None:
    """A byte at a time never times out by itself."""
    async with engine(always(Say((b" ",) * 5000, gap=0.02))) as (made, _):
        with pytest.raises(EngineTimeout):
            await ask(made, 0.3)


async def test_a_deadline_that_has_passed_makes_no_call() -> None:
    """No time, no call, and that is what is told."""
    async with engine(always(reply(SORRY))) as (made, server):
        with pytest.raises(EngineTimeout, match="had passed before the model m-1 was asked"):
            await ask(made, -1)
        assert server.calls == []


async def test_a_caller_that_leaves_ends_the_call() -> None:
    """Cancelling a rewrite closes its connection, so that the model stops writing."""
    async with engine(always(Say(wait=30))) as (made, server):
        asked = asyncio.create_task(ask(made))
        await server.called()
        asked.cancel()
        await asyncio.wait_for(server.gone.wait(), 5)
        with pytest.raises(asyncio.CancelledError):
            await asked


async def test_a_port_that_refuses_is_an_error() -> None:
    """Nobody listens: that is told at once, after a few tries."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    made = at(f"http://127.0.0.1:{port}/v1")
    with pytest.raises(EngineError, match="could not be reached"):
        await ask(made)
    await made.close()


@pytest.mark.parametrize("address", ["localhost:11434/v1", "ftp://model.test", "http://", "http://[::1"])
def test_an_address_that_is_none_is_refused_at_the_start(address: str) -> None:
    """A typing error is told when the server starts, not with each request."""
    with pytest.raises(SettingsError, match="OPENAI_BASE_URL"):
        connect("m-1", "key", address)


def test_one_engine_serves_one_loop_after_another() -> None:
    """A command that runs two loops has a line in each."""

    async def twice(made: OpenAIEngine, move: Callable[[str], None]) -> str:
        async with upstream(always(reply(SORRY))) as server:
            move(f"{server.address}/chat/completions")
            try:
                return (await ask(made)).reply
            finally:
                await made.close()

    made = at("http://127.0.0.1:1/v1")

    def move(url: str) -> None:
        made.wire.url = url

    assert [asyncio.run(twice(made, move)) for _ in range(2)] == ["Sorry about that.\n"] * 2
