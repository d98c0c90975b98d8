"""A model's server on this machine, in the test's own loop, that does what a script says: answers, faults and tricks."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Say:
    """What goes over the line. Parts are sent one by one; `gap` seconds between them, `wait` before the first byte."""

    parts: tuple[bytes, ...] = ()
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    wait: float = 0.0
    gap: float = 0.0
    cut: bool = False  # break off in place of an orderly end
    raw: bool = False  # the parts are all that is sent, head included
    between: asyncio.Event | None = None  # wait for it ...
    at: int = 1  # ... before this part


Script = Callable[[dict[str, Any], int], Say]


@dataclass
class Upstream:
    """The server: its address, what it was asked, and which of its callers went away before the end."""

    script: Script
    address: str = ""
    calls: list[dict[str, Any]] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    left: int = 0
    gone: asyncio.Event = field(default_factory=asyncio.Event)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def called(self, times: int = 1) -> None:
        """Wait until it has been called so often."""
        while len(self.calls) < times:
            self.arrived.clear()
            await self.arrived.wait()


@asynccontextmanager
async def upstream(script: Script) -> AsyncIterator[Upstream]:
    """The server as long as the block runs."""
    made = Upstream(script)
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        tasks.add(task)
        try:
            while await _answer(made, reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()
            tasks.discard(task)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    made.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    try:
        yield made
    finally:
        server.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _answer(made: Upstream, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    """One request of a connection; False: the connection is over."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    length = next(int(line[15:]) for line in head.lower().split("\r\n") if line.startswith("content-length:"))
    made.heads.append(head)
    made.calls.append(json.loads(await reader.readexactly(length)))
    made.arrived.set()
    say = made.script(made.calls[-1], len(made.calls))
    over = asyncio.create_task(reader.read(1))  # gives nothing at all once the caller has gone
    sending = asyncio.create_task(_send(say, writer))
    try:
        await asyncio.wait({over, sending}, return_when=asyncio.FIRST_COMPLETED)
        if not sending.done():
            made.left += 1
            made.gone.set()
            return False
        sending.result()
        if say.cut or say.raw:
            if say.cut:
                writer.transport.abort()
            return False
        return True
    finally:
        sending.cancel()
        over.cancel()
        await asyncio.gather(sending, over, return_exceptions=True)


async def _send(say: Say, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(say.wait)
    whole = b"".join(say.parts)
    if not say.raw:
        length = {"Content-Length": str(len(whole) + 100 * say.cut)}
        streamed = "event-stream" in say.headers.get("Content-Type", "")
        headers = {"Content-Type": "application/json", **({} if streamed else length), **say.headers}
        if streamed:
            headers["Transfer-Encoding"] = "chunked"
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        writer.write(f"HTTP/1.1 {say.status} x\r\n{lines}\r\n".encode())
    for number, part in enumerate(say.parts):
        if number and say.gap:
            await asyncio.sleep(say.gap)
        if number == say.at and say.between:
            await say.between.wait()
        chunked = "event-stream" in say.headers.get("Content-Type", "")
        writer.write(f"{len(part):x}\r\n".encode() + part + b"\r\n" if chunked and part else part)
        await writer.drain()
    if "event-stream" in say.headers.get("Content-Type", "") and not say.cut:
        writer.write(b"0\r\n\r\n")
        await writer.drain()


def completion(content: str | None = None, *, finish: str = "stop", **message: object) -> dict[str, Any]:
    """A chat completion whose message holds this text."""
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": content, **message}}
    usage = {"prompt_tokens": 900, "completion_tokens": 40, "prompt_tokens_details": {"cached_tokens": 800}}
    return {"id": "c-1", "object": "chat.completion", "model": "m-1", "choices": [choice], "usage": usage}


def told(data: object, status: int = 200, **headers: str) -> Say:
    """JSON as an answer."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Say((json.dumps(data).encode(),), status, named)


def reply(text: str, **changes: Any) -> Say:
    """A chat completion in the shape that is asked for."""
    return told(completion(json.dumps({"reply": text, "changes": []}), **changes))


def refused(message: str, status: int = 400) -> Say:
    """An error in the shape OpenAI gives it."""
    return told({"error": {"message": message, "type": "invalid_request_error"}}, status)


def events(pieces: Iterable[str], *, finish: str | None = "stop", done: bool = True, **how: Any) -> Say:
    """The content in pieces, as a stream of server-sent events."""
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": ""}, *({"content": piece} for piece in pieces)]
    chunks = [{"model": "m-1", "choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas]
    if finish:
        chunks.append({"model": "m-1", "choices": [{"index": 0, "delta": {}, "finish_reason": finish}]})
        chunks.append({"model": "m-1", "choices": [], "usage": {"prompt_tokens": 900, "completion_tokens": 40}})  # type: ignore[dict-item]
    parts = [b"data: " + json.dumps(chunk).encode() + b"\n\n" for chunk in chunks]
    if done:
        parts.append(b"data: [DONE]\n\n")
    return Say(tuple(parts), headers={"Content-Type": "text/event-stream"}, **how)


def pieces(text: str, size: int = 7) -> list[str]:
    """The JSON answer that holds this reply, cut into pieces as a model's tokens would come."""
    whole = json.dumps({"reply": text, "changes": []})
    return [whole[at : at + size] for at in range(0, len(whole), size)]
