"""One sample through the HTTP interface, for somebody who has never seen it: `python -m rewriter.demo`."""

from __future__ import annotations

import http.client
import json
import socket
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn
from fastapi import FastAPI
from pydantic import SecretStr

from rewriter.api import wire
from rewriter.api.app import create
from rewriter.errors import RewriterError
from rewriter.schemas.requests import SAMPLE_CUSTOMER, SAMPLE_DRAFT
from rewriter.settings import Settings

_PATIENCE_S = 30.0


@contextmanager
def served(app: FastAPI, **options: Any) -> Iterator[int]:
    """The app on a free port of this machine, as long as the block runs; gives the port. `options` are the server's."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, **wire.OPTIONS | options))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        until = time.monotonic() + _PATIENCE_S
        while not server.started and thread.is_alive() and time.monotonic() < until:
            time.sleep(0.01)
        if not server.started:
            raise RewriterError("the server did not start; what it said above tells why")
        yield listening.getsockname()[1]
    finally:
        server.should_exit = True
        thread.join()
        listening.close()


def post(port: int, path: str, body: object, timeout: float = _PATIENCE_S) -> tuple[int, Any]:
    """The status and the JSON that a route of this machine answers; `timeout` in seconds."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        connection.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())
    finally:
        connection.close()


def told(answer: dict[str, Any]) -> str:
    """The answer as a person reads it."""
    lines = [
        _labelled("Customer", SAMPLE_CUSTOMER),
        _labelled("Draft", SAMPLE_DRAFT),
        "",
        _labelled("Reply", answer["reply"]),
        "",
        _labelled("Why", answer["rationale"]["summary"]),
    ]
    for change in answer["rationale"]["changes"]:
        before = f"“{change['before']}”" if change["before"] else "(nothing)"
        after = f"“{change['after']}”" if change["after"] else "(gone)"
        lines += ["", f"  {change['title']}", _wrapped(f"{before} → {after}", 4), _wrapped(change["why"], 4)]
    proof = answer["verification"]
    by = f"by the {answer['engine']} engine" if answer["engine"] else "the draft as it was"
    policy = answer["policy"]
    lines += [
        "",
        f"{'Verified' if proof['passed'] else 'NOT VERIFIED'}: {answer['outcome']}, {by}, under "
        f"{policy['name']}@{policy['version']}, in {answer['timings_ms']['total']:.0f} ms.",
    ]
    return "\n".join(lines)


def _labelled(label: str, text: str) -> str:
    return textwrap.fill(" ".join(text.split()), 96, initial_indent=f"{label:<10}", subsequent_indent=" " * 10)


def _wrapped(text: str, indent: int) -> str:
    return textwrap.fill(" ".join(text.split()), 96, initial_indent=" " * indent, subsequent_indent=" " * indent)


def main() -> int:
    """Serve, post, print. 0 when the reply was verified."""
    try:
        settings = Settings.load().model_copy(
            update={"api_keys": SecretStr(""), "api_keys_file": None, "retention_days": 0}
        )
        with served(create(settings)) as port:
            status, answer = post(port, "/v1/rewrite", {"customer_message": SAMPLE_CUSTOMER, "draft": SAMPLE_DRAFT})
    except RewriterError as error:
        print(f"rewriter: {error}", file=sys.stderr)
        return 2
    if status != 200:
        print(f"rewriter: {answer.get('detail', status)}", file=sys.stderr)
        return 1
    print(told(answer))
    return 0 if answer["verification"]["passed"] else 1


if __name__ == "__main__":
    sys.exit(main())
