"""What stands around every request, as plain ASGI: a key, a bounded body, a bounded number at once.

Middleware classes of the framework cost three quarters of the throughput; these cost microseconds.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

from fastapi.exceptions import HTTPException
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rewriter.api.gate import Gate
from rewriter.api.keys import Keys, loopback
from rewriter.api.page import PAGES, STATIC
from rewriter.api.problems import answer
from rewriter.problem import Problem

OPEN = frozenset({*PAGES, "/openapi.json", "/healthz", "/readyz"})  # and the files of the pages
DRAINED = 4_000_000  # bytes over the limit that are read and thrown away


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
    """A body has a size and a time, and what brings one goes through the gate."""

    app: ASGIApp
    gate: Gate
    max_body_bytes: int
    body_timeout_s: float

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
        if why_not := await self.gate.enter():
            headers = {"Retry-After": "1"} | ({"Connection": "close"} if self.gate.draining else {})
            await answer(Problem(503, why_not), scope, headers)(scope, receive, send)
            return
        entered = time.monotonic()
        try:
            await self.app(scope, self._limited(scope, receive), send)
        finally:
            self.gate.leave(time.monotonic() - entered)

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
