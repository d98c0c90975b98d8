"""Outermost around every request: its id, its time, its line in the log, and what becomes of a crash."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rewriter import telemetry
from rewriter.api.problems import answer
from rewriter.problem import BROKEN, Problem
from rewriter.service import new_id

if TYPE_CHECKING:
    from rewriter.api.metrics import Metrics

UNREAD_S: Final = 30.0  # a caller that reads nothing for so long is gone
_METHODS: Final = frozenset({"GET", "HEAD", "POST", "DELETE", "OPTIONS"})
_SAFE_ID: Final = re.compile(r"[A-Za-z0-9._:/+=@-]{1,64}")


class BrokenOff(Exception):
    """An answer that cannot be completed, or that its caller does not read: the server closes the connection."""


@dataclass
class Identified:
    """Outermost: gives each response its X-Request-Id and its line in the log, and a crash a problem that says nothing."""

    app: ASGIApp
    metrics: Metrics
    _seen: set[str] = field(default_factory=set, init=False)

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
            try:
                async with asyncio.timeout(UNREAD_S):
                    await send(message)
            except TimeoutError:
                raise BrokenOff from None

        with telemetry.request() as about:
            try:
                await self.app(scope, receive, tagged)
            except BrokenOff:
                raise
            except Exception as error:  # whatever it is, the caller gets a problem and the log a place
                telemetry.crash(error, request_id=request_id)
                if status:
                    raise BrokenOff from None  # without the error's own words: the server logs what reaches it
                await answer(Problem(500, BROKEN), scope)(scope, receive, tagged)
            finally:
                seconds = time.perf_counter() - started
                route = self._route(scope)
                method = scope["method"] if scope["method"] in _METHODS else "other"
                self.metrics.answered(route, method, status, seconds, about)
                line: dict[str, object] = {"request_id": request_id, "method": method, "route": route, "status": status}
                line |= _told(about, scope.get("state", {}))
                telemetry.event(telemetry.ANSWERED, **line, ms=round(seconds * 1000, 2))

    def _route(self, scope: Scope) -> str:
        """The route's own path, never the caller's; for what was refused before it got there, one that was seen."""
        found = getattr(scope.get("route"), "path", None)
        if found == scope["path"]:
            self._seen.add(found)
        elif found is None and scope["path"] in self._seen:
            return str(scope["path"])
        return found or "none"


def _told(about: Mapping[str, Any], state: Mapping[str, Any]) -> dict[str, object]:
    """What the log says of a request beside its status: whose it was, and what became of it."""
    told = {name: about[name] for name in ("outcome", "replayed") if name in about}
    if key := state.get("key_name"):
        told["key"] = key
    if answer := about.get("rewrite"):
        told |= {"id": answer["id"], "outcome": answer["outcome"], "engine": answer["engine"], "model": answer["model"]}
        told |= {"policy": f"{answer['policy']['name']}@{answer['policy']['version']}"}
        told |= {"engine_ms": answer["timings_ms"]["engine"], "attempts": [a["result"] for a in answer["attempts"]]}
    return told
