"""What stands around every request, as plain ASGI: an id, a key, a bounded body, a bounded number at once.

Middleware classes of the framework cost three quarters of the throughput; these cost microseconds.
"""

from __future__ import annotations

import asyncio
import re
import time
from dataclasses import dataclass

from fastapi.exceptions import HTTPException
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rewriter import telemetry
from rewriter.api.keys import Keys, loopback
from rewriter.api.page import PAGES, STATIC
from rewriter.api.problems import answer
from rewriter.problem import BROKEN, Problem
from rewriter.service import new_id

_SAFE_ID = re.compile(r"[A-Za-z0-9._:/+=@-]{1,64}")
OPEN = frozenset({*PAGES, "/openapi.json", "/healthz", "/readyz"})  # and the files of the pages
DRAINED = 4_000_000  # bytes over the limit that are read and thrown away
WAIT_S = 0.5  # a request waits this long for a place before it is shed


@dataclass
class Identified:
    """Outermost: gives each response its X-Request-Id, and turns a crash into a problem that says nothing of it."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, with an id."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        given = Headers(scope=scope).get("x-request-id", "")
        request_id = given if _SAFE_ID.fullmatch(given) else new_id().removeprefix("rw_")
        started = time.perf_counter()
        status = 0

        async def tagged(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["X-Request-Id"] = request_id
            await send(message)

        try:
            await self.app(scope, receive, tagged)
        except Exception as error:  # whatever it is, the caller gets a problem and the log a place
            telemetry.crash(error, request_id=request_id)
            if status:
                raise
            await answer(Problem(500, BROKEN), scope)(scope, receive, tagged)
        finally:
            ms = round((time.perf_counter() - started) * 1000, 2)
            telemetry.event(telemetry.ANSWERED, 10, request_id=request_id, method=scope["method"], status=status, ms=ms)


def is_open(path: str) -> bool:
    """A probe, or a shell that holds no data: no key is asked for."""
    return path in OPEN or path.startswith(STATIC)


@dataclass
class Keyed:
    """Asks for a key where there are any; where there are none, only this machine may call, unless it is allowed."""

    app: ASGIApp
    keys: Keys
    allow_open: bool = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or refuse."""
        if scope["type"] != "http" or is_open(scope["path"]):
            await self.app(scope, receive, send)
            return
        detail = ""
        if self.keys.open:
            client = scope.get("client")
            if not self.allow_open and client and client[0] != "testclient" and not loopback(client[0]):
                detail = "This server has no API keys and answers only its own machine; set REWRITER_API_KEYS."
        else:
            headers = Headers(scope=scope)
            kind, _, token = headers.get("authorization", "").partition(" ")
            secret = token.strip() if kind.lower() == "bearer" else headers.get("x-api-key", "")
            name = self.keys.name(secret) if secret else None
            scope.setdefault("state", {})["key_name"] = name
            if name is None:
                detail = "Send a valid key as `Authorization: Bearer KEY` or `X-API-Key: KEY`."
        if detail:
            await answer(Problem(401, detail), scope, {"WWW-Authenticate": "Bearer"})(scope, receive, send)
        else:
            await self.app(scope, receive, send)


@dataclass
class Headed:
    """Answers HEAD as it would GET, without the body: probes and link checkers ask so."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on as GET."""
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self.app(scope, receive, send)
            return

        async def bare(message: Message) -> None:
            if message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        await self.app({**scope, "method": "GET"}, receive, bare)


@dataclass
class Bounded:
    """A body has a size and a time, and only so many requests run at once; the rest wait a little and are shed."""

    app: ASGIApp
    max_body_bytes: int
    max_concurrency: int
    body_timeout_s: float

    def __post_init__(self) -> None:
        self._places = asyncio.Semaphore(self.max_concurrency)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what brings a body, when there is a place for it."""
        if scope["type"] != "http" or scope["method"] in ("GET", "HEAD", "OPTIONS"):
            await self.app(scope, receive, send)
            return
        packed = Headers(scope=scope).get("content-encoding", "identity").strip().lower()
        if packed not in ("", "identity"):
            plain = Problem(415, "The body is compressed, and this server reads plain JSON; send it without encoding.")
            await answer(plain, scope, {"Accept-Encoding": "identity"})(scope, receive, send)
            return
        try:
            async with asyncio.timeout(WAIT_S):
                await self._places.acquire()
        except TimeoutError:
            busy = Problem(503, "More requests run here than may run at once; send it again in a second.")
            await answer(busy, scope, {"Retry-After": "1"})(scope, receive, send)
            return
        try:
            await self.app(scope, self._limited(scope, receive), send)
        finally:
            self._places.release()

    def _large(self) -> HTTPException:
        detail = f"The body is larger than {self.max_body_bytes:,} bytes; send less."
        return HTTPException(413, detail, {"Connection": "close"})

    def _slow(self) -> HTTPException:
        detail = f"The body was not here within {self.body_timeout_s:g} seconds; send it at once."
        return HTTPException(408, detail, {"Connection": "close"})

    def _limited(self, scope: Scope, receive: Receive) -> Receive:
        """`receive`, but for too much and too slow."""
        declared = Headers(scope=scope).get("content-length", "")
        told = int(declared[:20]) if declared.isascii() and declared.isdigit() else 0
        until = asyncio.get_running_loop().time() + self.body_timeout_s
        received = 0
        complete = False

        async def part() -> Message:
            nonlocal received, complete
            try:
                async with asyncio.timeout_at(until):
                    message = await receive()
            except TimeoutError:
                raise self._slow() from None
            received += len(message.get("body", b""))
            complete = not message.get("more_body", False)
            return message

        async def limited() -> Message:
            if complete:
                return await receive()
            message = await part()
            if max(told, received) > self.max_body_bytes:
                while message.get("more_body", False) and received < self.max_body_bytes + DRAINED:
                    message = await part()  # a caller that is cut off while it sends never sees the answer
                raise self._large()
            return message

        return limited
