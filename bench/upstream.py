"""A model's server that answers /MILLISECONDS/v1/chat/completions with the file it is given, after so long.

No framework, so that it costs nothing worth measuring. Prints its port, and ends when its input does.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import cast

import uvloop


def main(file: str) -> None:
    """Serve until the parent is gone."""
    body = Path(file).read_bytes()
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body

    class Caller(asyncio.Protocol):
        """One connection."""

        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            """Somebody is there."""
            self.transport = cast(asyncio.Transport, transport)
            self.read = b""

        def data_received(self, data: bytes) -> None:
            """Answer each whole request after the milliseconds that its path names."""
            self.read += data
            while (end := self.read.find(b"\r\n\r\n")) >= 0:
                head = self.read[:end].lower()
                at = head.index(b"content-length:") + 15
                whole = end + 4 + int(head[at:].split(b"\r\n", 1)[0])
                if len(self.read) < whole:
                    return
                self.read = self.read[whole:]
                wait = int(head.split(b"/", 2)[1]) / 1000
                if wait:
                    asyncio.get_running_loop().call_later(wait, self.transport.write, answer)
                else:
                    self.transport.write(answer)

    async def serve() -> None:
        server = await asyncio.get_running_loop().create_server(Caller, "127.0.0.1", 0, backlog=1000)
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)

    uvloop.run(serve())


if __name__ == "__main__":
    main(sys.argv[1])
