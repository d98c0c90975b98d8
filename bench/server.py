"""The server under measurement, with an echo beside it: prints its port, and ends when its input does."""

from __future__ import annotations

import sys
import time

from fastapi import Request
from starlette.responses import Response

from rewriter.api.app import create
from rewriter.demo import served
from rewriter.settings import Settings


def main() -> None:
    """Serve until the parent is gone."""
    app = create(Settings.load().model_copy(update={"model": None, "engine": "auto", "max_concurrency": 1000}))

    async def echo(request: Request) -> Response:
        return Response(await request.body(), media_type="application/json")

    async def cpu() -> Response:
        return Response(repr(time.process_time()))

    app.add_api_route("/echo", echo, methods=["POST"])
    app.add_api_route("/cpu", cpu)
    with served(app) as port:
        print(port, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
