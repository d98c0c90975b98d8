"""What is passed on goes there and back as it is, or ends in an error of ours that repeats nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from rewriter.engines.openai_relay import Relay, connect
from rewriter.errors import EngineError, EngineTimeout

BODY = b'{"model": "m", "messages": [{"role": "user", "content": "the parcel"}]}'


@asynccontextmanager
async def relay(says: bytes | None) -> AsyncIterator[Relay]:
    """A relay to a server of this machine that says these bytes and closes, or nothing at all."""
    over = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"the parcel")
        if says is None:
            await over.wait()
        else:
            writer.write(says)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    made = connect("m", "theirs", f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1")
    try:
        yield made
    finally:
        over.set()
        await made.close()
        server.close()


async def test_a_silent_server_is_a_timeout() -> None:
    """Nobody waits for ever for a server that says nothing."""
    async with relay(None) as made:
        with pytest.raises(EngineTimeout):
            await replace(made, silence_s=0.1).send(BODY, "m")


@pytest.mark.parametrize("says", [b"", b"no HTTP at all\r\n\r\n"])
async def test_what_is_no_answer_is_an_error(says: bytes) -> None:
    """A server that closes the line, or speaks something else, gave no answer."""
    async with relay(says) as made:
        with pytest.raises(EngineError) as raised:
            await made.send(BODY, "m")
    assert "parcel" not in str(raised.value)


async def test_a_body_that_breaks_off_is_an_error() -> None:
    """What was begun and not completed is not taken for whole."""
    async with relay(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf") as made:
        relayed = await made.send(BODY, "m")
        assert relayed.status == 200
        with pytest.raises(EngineError):
            async for _ in relayed.body:
                pass


async def test_a_redirect_is_not_followed() -> None:
    """The text goes to no other address than the one that was set."""
    async with relay(b"HTTP/1.1 307 Moved\r\nLocation: http://192.0.2.1/v1\r\nContent-Length: 0\r\n\r\n") as made:
        relayed = await made.send(BODY, "m")
        assert (relayed.status, [part async for part in relayed.body]) == (307, [])
        assert "Location" not in relayed.headers
