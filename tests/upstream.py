"""A model server of this machine that answers what it is told to, and remembers what it was asked, byte for byte."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Upstream:
    """What it says, and what it was asked: path, headers and body of each call."""

    body: bytes = b'{"id": "c-1", "choices": []}'
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})
    calls: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)
    address: str = ""


@contextmanager
def answering(upstream: Upstream) -> Iterator[Upstream]:
    """Serve it as long as the block runs."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            """Read all, then answer."""
            body = self.rfile.read(int(self.headers["Content-Length"]))
            upstream.calls.append((self.path, {k.lower(): v for k, v in self.headers.items()}, body))
            self.send_response(upstream.status)
            for name, value in upstream.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(upstream.body)))
            self.end_headers()
            self.wfile.write(upstream.body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    upstream.address = f"http://127.0.0.1:{server.server_port}/v1"
    try:
        yield upstream
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
