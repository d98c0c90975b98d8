"""The same request sent again under its Idempotency-Key gets the same answer, also while the first is still running."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import Final

from fastapi.exceptions import HTTPException
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rewriter import telemetry
from rewriter.api.problems import answer
from rewriter.errors import StoreError
from rewriter.problem import Problem
from rewriter.stores.answers import Answer, Answers, Reused

PATHS: Final = frozenset({"/v1/rewrite"})
HEADER: Final = "Idempotency-Key"
_KEY: Final = re.compile(r"[\x21-\x7e]{1,255}")
_OWN: Final = ("content-type", "content-length")  # headers that belong to an answer, not to one sending of it


@dataclass
class Idempotent:
    """Remembers answers by the name of the caller's key and the key of the request; only a 200 is remembered."""

    app: ASGIApp
    answers: Answers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or answer from memory."""
        if scope["type"] != "http" or scope["method"] != "POST" or scope["path"] not in PATHS:
            await self.app(scope, receive, send)
            return
        key = Headers(scope=scope).get(HEADER)
        if key is None:
            await self.app(scope, receive, send)
            return
        if not _KEY.fullmatch(key):
            why = "must be 1 to 255 visible ASCII characters, such as a UUID"
            wrong = Problem(422, f"{HEADER}: {why}", ({"loc": ["header", HEADER], "msg": why},))
            await answer(wrong, scope)(scope, receive, send)
            return
        try:
            body = await _whole(receive)
        except HTTPException as refused:  # too large, too slow: nobody further in is there to tell it
            told = Problem(refused.status_code, str(refused.detail))
            await answer(told, scope, refused.headers)(scope, receive, send)
            return
        if body is not None:
            await self._once(f"{scope.get('state', {}).get('key_name') or ''}\n{key}", body, scope, receive, send)

    async def _once(self, name: str, body: bytes, scope: Scope, receive: Receive, send: Send) -> None:
        """Let one request with this name through, and give its answer to all the others."""
        digest = hashlib.sha256(body).hexdigest()
        again = _Replayed(body, receive)
        try:
            found = await self.answers.claim(name, digest)
        except Reused:
            why = "This key was used for another body in the last ten minutes; take a new key for a new request."
            await answer(Problem(409, why), scope)(scope, receive, send)
            return
        except StoreError as error:
            _away(error)
            await self.app(scope, again, send)
            return
        if found:
            telemetry.note(replayed=True)
            headers = {**found.headers, "Idempotent-Replayed": "true"}
            await Response(found.body, found.status, headers)(scope, receive, send)
            return
        recorder = _Recorder(send)
        try:
            await self.app(scope, again, recorder)
        finally:
            try:
                if recorder.complete and recorder.status == 200:
                    kept = Answer(digest, 200, recorder.headers, b"".join(recorder.parts))
                    await self.answers.keep(name, kept)
                else:
                    await self.answers.give_up(name)
            except StoreError as error:
                _away(error)


@dataclass
class _Replayed:
    """`receive` for a body that has been read."""

    body: bytes
    receive: Receive
    given: bool = False

    async def __call__(self) -> Message:
        """The body, and then what the connection says."""
        if self.given:
            return await self.receive()
        self.given = True
        return {"type": "http.request", "body": self.body, "more_body": False}


@dataclass
class _Recorder:
    """`send` that remembers what it sent."""

    send: Send
    status: int = 0
    complete: bool = False
    headers: dict[str, str] = field(default_factory=dict)
    parts: list[bytes] = field(default_factory=list)

    async def __call__(self, message: Message) -> None:
        """Remember, and send. What was given is given, also when the caller is gone by then."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = {k: v for k, v in Headers(raw=message["headers"]).items() if k in _OWN}
        elif message["type"] == "http.response.body":
            self.parts.append(message.get("body", b""))
            self.complete = not message.get("more_body", False)
        await self.send(message)


async def _whole(receive: Receive) -> bytes | None:
    """The whole body; None when the caller left."""
    parts = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(parts)


def _away(error: StoreError) -> None:
    telemetry.event(telemetry.STORE_AWAY, 40, store="answers", why=str(error))
