"""So many requests a caller: every answer tells how many are left, and one too many is refused with the time to wait."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rewriter import telemetry
from rewriter.api.middleware import is_open
from rewriter.api.problems import answer
from rewriter.errors import StoreError
from rewriter.problem import Problem

if TYPE_CHECKING:
    from rewriter.stores.quota import Quota


@dataclass
class RateLimited:
    """Counts by the name of the key; where no keys are asked for, by the caller's address."""

    app: ASGIApp
    quota: Quota

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on with the counts, or refuse. A store that is away lets everybody through."""
        if scope["type"] != "http" or is_open(scope["path"]):
            await self.app(scope, receive, send)
            return
        try:
            standing = await self.quota.take(_caller(scope))
        except StoreError as error:
            telemetry.event(telemetry.STORE_AWAY, 40, store="rate limit", why=str(error))
            await self.app(scope, receive, send)
            return
        told = {
            "RateLimit-Limit": str(standing.limit),
            "RateLimit-Remaining": str(standing.remaining),
            "RateLimit-Reset": str(standing.reset),
            "RateLimit-Policy": f"{standing.limit};w={standing.window}",
        }
        if not standing.allowed:
            detail = f"More than {standing.limit} requests in {standing.window} s; ask again in {standing.reset} s."
            refusal = answer(Problem(429, detail), scope, told | {"Retry-After": str(standing.reset)})
            await refusal(scope, receive, send)
            return

        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(told)
            await send(message)

        await self.app(scope, receive, counted)


def _caller(scope: Scope) -> str:
    """The name of the key, or the address."""
    name = scope.get("state", {}).get("key_name")
    client = scope.get("client")
    return f"key:{name}" if name else f"at:{client[0] if client else ''}"
