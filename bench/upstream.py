"""A model's server for the mails of the bench: it knows each draft by the tag around it, and answers its good reply.

`/MILLISECONDS/v1/chat/completions` answers after so long, all at once, or as a stream of a piece each `PIECE_S`. No
framework, so that it costs nothing worth measuring. Takes a file of tags and contents, prints its port, and ends when
its input does.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from pathlib import Path
from typing import Final, cast

import uvloop

PIECE: Final = 5  # characters
PIECE_S: Final = 0.01
TAG: Final = re.compile(rb"<(draft-[0-9a-f]{8})>")
_SSE: Final = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"


def whole(content: str) -> bytes:
    """The answer at once."""
    message: object = {"role": "assistant", "content": content}
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    usage = {"prompt_tokens": 1900, "completion_tokens": 120, "total_tokens": 2020}
    told = {
        "id": "c",
        "object": "chat.completion",
        "created": 1,
        "model": "mock",
        "choices": [choice],
        "usage": usage,
    }
    body = json.dumps(told).encode()
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body


def pieces(content: str) -> list[bytes]:
    """The answer as a stream."""
    parts = [content[at : at + PIECE] for at in range(0, len(content), PIECE)]
    deltas: list[object] = [
        {"choices": [{"index": 0, "delta": {"content": part}, "finish_reason": None}]} for part in parts
    ]
    deltas.append({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
    events = [b"data: " + json.dumps(delta).encode() + b"\n\n" for delta in deltas] + [b"data: [DONE]\n\n"]
    return [*(b"%x\r\n" % len(event) + event + b"\r\n" for event in events), b"0\r\n\r\n"]


def main(file: str) -> None:
    """Serve until the parent is gone."""
    contents: dict[str, str] = json.loads(Path(file).read_text("utf-8"))
    answers = {tag.encode(): whole(content) for tag, content in contents.items()}
    unknown = next(iter(answers))

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
                size = end + 4 + int(head[at:].split(b"\r\n", 1)[0])
                if len(self.read) < size:
                    return
                body, self.read = self.read[end + 4 : size], self.read[size:]
                tag = next((t for t in reversed(TAG.findall(body)) if t in answers), unknown)
                wait = int(head.split(b"/", 2)[1]) / 1000
                if b'"stream": true' in body:
                    self.stream(tag.decode(), wait)
                elif wait:
                    asyncio.get_running_loop().call_later(wait, self.write, answers[tag])
                else:
                    self.transport.write(answers[tag])

        def write(self, data: bytes) -> None:
            """Send it, if somebody is still there."""
            if not self.transport.is_closing():
                self.transport.write(data)

        def stream(self, tag: str, wait: float) -> None:
            """Write a piece now and then."""
            loop = asyncio.get_running_loop()
            loop.call_later(wait, self.write, _SSE)
            for number, piece in enumerate(pieces(contents[tag]), 1):
                loop.call_later(wait + number * PIECE_S, self.write, piece)

    async def serve() -> None:
        server = await asyncio.get_running_loop().create_server(Caller, "127.0.0.1", 0, backlog=1000)
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)

    uvloop.run(serve())


if __name__ == "__main__":
    main(sys.argv[1])
