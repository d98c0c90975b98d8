"""An answer as it comes into being, as server-sent events; and no work for a caller who has gone."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Callable, Coroutine
from typing import Any, Final, TypeVar

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from rewriter import problem, telemetry
from rewriter.api.problems import place
from rewriter.errors import RewriterError

SILENCE_S: Final = 10.0  # a line that nothing reads keeps proxies from closing a silent stream
_STILL: Final = b": still at work\n\n"
_HEADERS: Final = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}

Answer = TypeVar("Answer")
Send = Callable[[str, Any], None]


def event(name: str, told: Any) -> bytes:
    """One event: its name and one line of JSON."""
    data = json.dumps(told, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return f"event: {name}\ndata: {data}\n\n".encode("utf-8", "replace")


async def streamed(
    request: Request, work: Callable[[Send], Coroutine[Any, Any, Any]], *, silence_s: float = SILENCE_S
) -> Response:
    """What `work` sends and at last returns, as events. What it raises before the first one is raised here."""
    events = _events(request, work, silence_s)
    first = await anext(events)

    async def all_events() -> AsyncGenerator[bytes, None]:
        try:
            yield first
            async for one in events:
                yield one
        finally:
            await events.aclose()

    return StreamingResponse(all_events(), media_type="text/event-stream", headers=_HEADERS)


async def _events(
    request: Request, work: Callable[[Send], Coroutine[Any, Any, Any]], silence_s: float
) -> AsyncGenerator[bytes, None]:
    """The events, one after the other; when nobody reads them any more the work is broken off."""
    sent: asyncio.Queue[bytes | None] = asyncio.Queue()
    task = asyncio.create_task(work(lambda name, told: sent.put_nowait(event(name, told))))
    task.add_done_callback(lambda _: sent.put_nowait(None))
    begun = False
    try:
        while True:
            try:
                async with asyncio.timeout(silence_s):
                    one = await sent.get()
            except TimeoutError:
                one = _STILL
            if one is None:
                break
            begun = True
            yield one
        try:
            yield event("result", task.result())
        except Exception as error:
            if not begun:
                raise
            if not isinstance(error, RewriterError):
                telemetry.crash(error)
            yield event("error", problem.of(error).document(place(request.scope)))
    finally:
        await _end(task)


async def while_there(request: Request, work: Coroutine[Any, Any, Answer]) -> Answer | None:
    """What `work` gives; None, and the work broken off, when its caller has gone before."""
    task = asyncio.create_task(work)
    gone = asyncio.create_task(_gone(request))
    try:
        await asyncio.wait((task, gone), return_when=asyncio.FIRST_COMPLETED)
        return task.result() if task.done() else None
    finally:
        gone.cancel()
        await _end(task)


async def _gone(request: Request) -> None:
    """Wait until the caller has gone."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _end(task: asyncio.Task[Any]) -> None:
    """Break the work off if it is still going on, and wait until it has let go of what it held."""
    if not task.done():
        task.cancel()
        await asyncio.wait((task,))
