"""A span around each request, under the caller's own span when it names one."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rewriter import tracing


@dataclass
class Traced:
    """Tells method, route and status; neither the address as it was sent nor a word of the body."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, within a span."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = {name: value for name, value in Headers(scope=scope).items() if name in ("traceparent", "tracestate")}
        method = scope["method"]
        with tracing.span(method, "SERVER", {"http.request.method": method}, headers) as told:

            async def told_on(message: Message) -> None:
                if message["type"] == "http.response.start":
                    told["http.response.status_code"] = message["status"]
                    if message["status"] >= 500:
                        told["error.type"] = str(message["status"])
                await send(message)

            try:
                await self.app(scope, receive, told_on)
            finally:
                if route := getattr(scope.get("route"), "path", None):
                    told |= {"http.route": route, "name": f"{method} {route}"}
