"""A client that costs next to nothing: raw HTTP over kept connections, and what a process has used."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

_TICKS: Final = os.sysconf("SC_CLK_TCK")
Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass(frozen=True)
class Server:
    """A process, and where it listens."""

    port: int
    pid: int


@contextmanager
def started(*command: str, **settings: str) -> Iterator[Server]:
    """A server as long as the block runs, with these settings in its environment."""
    process = subprocess.Popen(
        [sys.executable, "-m", *command],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ | settings,
    )  # fmt: skip
    assert process.stdout
    assert process.stdin
    try:
        yield Server(int(process.stdout.readline()), process.pid)
    finally:
        process.stdin.close()
        process.wait()


def raw(method: str, path: str, body: Any = None) -> bytes:
    """A request as it goes over the line; `body` becomes JSON."""
    data = b"" if body is None else json.dumps(body).encode()
    head = (
        f"{method} {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(data)}\r\n\r\n"
    )
    return head.encode() + data


async def ask(line: Line, request: bytes) -> tuple[int, bytes]:
    """One request over a kept connection; status and body of its answer."""
    reader, writer = line
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(int(part[15:]) for part in head.lower().split(b"\r\n") if part.startswith(b"content-length:"))
    return int(head[9:12]), await reader.readexactly(length)


@asynccontextmanager
async def lines(port: int, count: int) -> AsyncIterator[list[Line]]:
    """So many connections to a port of this machine."""
    opened = [await asyncio.open_connection("127.0.0.1", port) for _ in range(count)]
    try:
        yield opened
    finally:
        for _, writer in opened:
            writer.close()


@dataclass
class Slice:
    """What some time of asking gave."""

    seconds: float = 0.0
    answered: list[float] = field(default_factory=list)  # seconds of each 200
    failed: int = 0
    cpu: float = 0.0  # seconds the server used

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.answered) / self.seconds if self.seconds else 0.0

    @property
    def cpu_ms(self) -> float:
        """The server's CPU an answer, milliseconds."""
        return self.cpu / len(self.answered) * 1000 if self.answered else 0.0


async def during(server: Server, requests: Iterator[bytes], connections: int, seconds: float) -> Slice:
    """Ask over so many connections, each as fast as it is answered."""
    out = Slice()
    until = time.perf_counter() + seconds

    async def client(line: Line) -> None:
        while (started := time.perf_counter()) < until:
            status, _ = await ask(line, next(requests))
            if status == 200:
                out.answered.append(time.perf_counter() - started)
            else:
                out.failed += 1

    async with lines(server.port, connections) as opened:
        before, began = cpu(server.pid), time.perf_counter()
        for done in await asyncio.gather(*(client(line) for line in opened), return_exceptions=True):
            out.failed += isinstance(done, BaseException)
        out.seconds = time.perf_counter() - began
        out.cpu = cpu(server.pid) - before
    return out


async def times(server: Server, requests: Iterator[bytes], count: int, connections: int) -> None:
    """Ask so often."""
    left = iter(range(count))

    async def client(line: Line) -> None:
        for _ in left:
            await ask(line, next(requests))

    async with lines(server.port, connections) as opened:
        await asyncio.gather(*(client(line) for line in opened))


def share(values: list[float], part: float) -> float:
    """The value below which this part of them lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))] if values else float("nan")


def cpu(pid: int) -> float:
    """CPU seconds a process has used."""
    told = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) / _TICKS


def memory(pid: int) -> float:
    """Megabytes of a process that lie in memory."""
    line = next(row for row in Path(f"/proc/{pid}/status").read_text().splitlines() if row.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


def descriptors(pid: int) -> int:
    """Files and sockets that a process holds open."""
    return len(list(Path(f"/proc/{pid}/fd").iterdir()))
