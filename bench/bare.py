"""What anybody writes first: FastAPI and the SDK's `create()`, and an echo. Imports nothing of ours.

Takes a file with the arguments of `create()` and the address of a model's server. Prints its port, and ends when its
input does.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
from pathlib import Path

import uvicorn
from fastapi import FastAPI, Request, Response
from openai import AsyncOpenAI
from pydantic import BaseModel


class Body(BaseModel):
    """What comes in."""

    customer_message: str
    draft: str


class Reply(BaseModel):
    """What goes out."""

    reply: str


def main(file: str, url: str) -> None:
    """Serve until the parent is gone."""
    app = FastAPI()
    client = AsyncOpenAI(api_key="none", base_url=url)
    asked = json.loads(Path(file).read_text("utf-8"))

    @app.post("/v1/rewrite")
    async def rewrite(body: Body) -> Reply:
        completion = await client.chat.completions.create(**asked)
        return Reply.model_validate_json(completion.choices[0].message.content or "")

    @app.post("/echo")
    async def echo(request: Request) -> Response:
        return Response(await request.body(), media_type="application/json")

    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False))
    print(listening.getsockname()[1], flush=True)

    def wait() -> None:
        sys.stdin.read()
        server.should_exit = True

    threading.Thread(target=wait, daemon=True).start()
    server.run(sockets=[listening])


if __name__ == "__main__":
    main(*sys.argv[1:])
