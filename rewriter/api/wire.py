"""The line itself: how long a caller may take to say what it wants, and how much it may say before its body.

The server's own protocol waits for ever for the end of the headers and takes any number of them.
"""

from __future__ import annotations

import asyncio
import errno
import json
import os
import socket
from typing import Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from rewriter.errors import SettingsError

MAX_BYTES: Final = 32_000  # of address and headers together
MAX_HEADERS: Final = 200
_TITLES: Final = {400: "Bad Request", 408: "Request Timeout", 431: "Request Header Fields Too Large"}

# How the app is served, here and in tests.
OPTIONS: Final[dict[str, Any]] = {
    "http": "rewriter.api.wire:Wire",
    "ws": "none",
    "log_level": "warning",
    "access_log": False,
    "server_header": False,
    "timeout_graceful_shutdown": 30,
}


def must_be_free(host: str, port: int) -> None:
    """Raise SettingsError, with the way out, when nobody can listen there: before anything is started."""
    try:
        places = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except OSError:
        raise SettingsError(f"There is no address {host}; name another one with --host.") from None
    for family, kind, protocol, _, place in places:
        with socket.socket(family, kind, protocol) as tried:
            if os.name == "posix":
                tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server will
            if family == socket.AF_INET6:
                tried.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            try:
                tried.bind(place)
            except OSError as error:
                raise SettingsError(_refused(error, host, port)) from None


def _refused(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        other = port + 1 if port < 65535 else port - 1
        return f"Port {port} is taken on {host}; end what listens there, or take another one, such as --port {other}."
    if error.errno == errno.EACCES:
        return f"This user may not listen on port {port}; take one from 1024 on with --port."
    return f"Nobody can listen on {host}, port {port} ({error.strerror}); name another address with --host."


class Wire(HttpToolsProtocol):
    """One connection of one caller."""

    headers_s = 10.0  # from connecting, or from the first byte of a later request, to the end of the headers
    _bytes = 0
    _timer: asyncio.TimerHandle | None = None
    _refusal = 400

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody is there: the headers must follow."""
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is there any more."""
        self._stop_waiting()
        super().connection_lost(exc)

    def on_message_begin(self) -> None:
        """A request begins."""
        super().on_message_begin()
        self._bytes = 0
        self._wait()

    def on_url(self, url: bytes) -> None:
        """A part of the address."""
        self._count(len(url))
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        """One header."""
        self._count(len(name) + len(value))
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """The headers are here: from now on the app watches the time."""
        self._stop_waiting()
        super().on_headers_complete()

    def send_400_response(self, msg: str) -> None:
        """Refuse what was sent, and close."""
        self._refuse(self._refusal, "The request cannot be read as HTTP, or its headers are too large; send less.")

    def _count(self, more: int) -> None:
        self._bytes += more
        if self._bytes > MAX_BYTES or len(self.headers) >= MAX_HEADERS:
            self._refusal = 431
            raise ValueError("too many headers")  # the parser stops, and send_400_response is called

    @property
    def _answering(self) -> bool:
        cycle: RequestResponseCycle | None = self.cycle
        return cycle is not None and not cycle.response_complete

    def _wait(self) -> None:
        if self._timer is None:
            self._timer = self.loop.call_later(self.headers_s, self._refuse, 408, "The headers did not come in time.")

    def _stop_waiting(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _refuse(self, status: int, detail: str) -> None:
        """Answer with a problem, and close."""
        if self.transport.is_closing():
            return
        if self._timer is not None and self._answering:
            self._timer = None
            self._wait()  # an earlier request of this connection is still being answered
            return
        title = _TITLES[status]
        slug = title.lower().replace(" ", "-")
        told = {"type": f"urn:rewriter:problem:{slug}", "title": title, "status": status, "detail": detail}
        body = json.dumps(told).encode()
        head = (
            f"HTTP/1.1 {status} {title}\r\nContent-Type: application/problem+json\r\n"
            f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        )
        self.transport.write(head.encode() + body)
        self.transport.close()
