"""What a request costs over HTTP, beside an echo of the same server in the same run: only the ratios travel.

One server process, clients with kept connections, rounds taken in turn so that a slow minute hits every route alike.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from dataclasses import dataclass, field

from rich.console import Console
from rich.table import Table

from bench.case import CUSTOMER, DRAFT

ROUTES = ("/echo", "/v1/check", "/v1/rewrite")
ROUNDS = 5
REQUESTS = {1: 60, 50: 300}  # a round, by connections


@dataclass
class Measured:
    """One route at one concurrency."""

    seconds: list[float] = field(default_factory=list)
    cpu: float = 0.0

    def at(self, share: float) -> float:
        """The time below which `share` of the requests stayed, in milliseconds."""
        return sorted(self.seconds)[min(len(self.seconds) - 1, int(len(self.seconds) * share))] * 1000

    @property
    def per_cpu_second(self) -> float:
        """Requests that a second of the server's CPU answers."""
        return len(self.seconds) / self.cpu


async def _ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, raw: bytes) -> bytes:
    """One request over a kept connection; the body of its answer."""
    writer.write(raw)
    head = await reader.readuntil(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200 "):
        raise SystemExit(f"the server answered {head.splitlines()[0].decode()}")
    length = next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    return await reader.readexactly(length)


def _raw(method: str, path: str, body: bytes = b"") -> bytes:
    head = (
        f"{method} {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def _cpu(port: int) -> float:
    """CPU seconds the server has used."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    used = float(await _ask(reader, writer, _raw("GET", "/cpu")))
    writer.close()
    return used


async def _round(port: int, path: str, connections: int, count: int, into: Measured | None) -> None:
    """`count` requests over so many connections."""
    body = json.dumps({"draft": DRAFT, "customer_message": CUSTOMER}).encode()
    raw = _raw("POST", path, body)
    lines = [await asyncio.open_connection("127.0.0.1", port) for _ in range(connections)]
    left = iter(range(count))
    times: list[float] = []

    async def client(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in left:
            started = time.perf_counter()
            await _ask(reader, writer, raw)
            times.append(time.perf_counter() - started)

    before = await _cpu(port)
    await asyncio.gather(*(client(*line) for line in lines))
    if into:
        into.cpu += await _cpu(port) - before
        into.seconds += times
    for _, writer in lines:
        writer.close()


async def _measure(port: int) -> dict[tuple[str, int], Measured]:
    measured = {(path, n): Measured() for n in REQUESTS for path in ROUTES}
    for path in ROUTES:
        await _round(port, path, 1, 20, None)
    for _ in range(ROUNDS):
        for (path, connections), into in measured.items():
            await _round(port, path, connections, REQUESTS[connections], into)
    return measured


def main() -> None:
    """Measure and print."""
    server = subprocess.Popen(
        [sys.executable, "-m", "bench.server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout
    assert server.stdin
    try:
        measured = asyncio.run(_measure(int(server.stdout.readline())))
    finally:
        server.stdin.close()
        server.wait()
    table = Table(
        "connections",
        "route",
        "p50 ms",
        "p99 ms",
        "requests per CPU s",
        "cost, echo = 1",
        title=f"{len(DRAFT)} characters, rules",
    )
    for (path, connections), one in measured.items():
        echo = measured[ROUTES[0], connections]
        table.add_row(
            str(connections),
            path,
            f"{one.at(0.5):.2f}",
            f"{one.at(0.99):.2f}",
            f"{one.per_cpu_second:.0f}",
            f"{echo.per_cpu_second / one.per_cpu_second:.1f}",
        )
    Console().print(table)


if __name__ == "__main__":
    main()
