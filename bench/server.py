"""Our server under measurement, by the settings of its environment, with an echo beside it: prints its port, and ends when its input does."""

from __future__ import annotations

import asyncio
import json
import sys

from fastapi import Request
from starlette.responses import Response

from rewriter.api.app import create
from rewriter.demo import served
from rewriter.settings import Settings


def main() -> None:
    """Serve until the parent is gone."""
    app = create(Settings.load(), alone=True)

    async def echo(request: Request) -> Response:
        return Response(await request.body(), media_type="application/json")

    async def tasks() -> Response:
        return Response(json.dumps(len(asyncio.all_tasks())))

    app.add_api_route("/echo", echo, methods=["POST"])
    app.add_api_route("/tasks", tasks)
    with served(app) as port:
        print(port, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
