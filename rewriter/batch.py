"""A file of requests in, a file of answers out: line for line, and to be taken up again wherever it was cut off."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from pydantic import ValidationError

from rewriter import problem
from rewriter.errors import InputError, RewriterError
from rewriter.problem import Problem
from rewriter.schemas.requests import FIELDS, RewriteRequest
from rewriter.service import Service

_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Tally:
    """What one run did, in lines."""

    found: int  # already there from an earlier run
    answered: int
    refused: int


async def run(
    service: Service,
    source: Path,
    target: Path,
    *,
    jobs: int = 8,
    longest: int = 1_000_000,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Tally:
    """Answer each line of `source` on the same line of `target`, `jobs` at a time.

    Lines that are in `target` stay, but for a last one that was cut off; lines over `longest` bytes are refused.
    Raises InputError when the files do not fit together.
    """
    if source.exists() and not source.is_file():
        raise InputError(f"{source} is no file: a batch reads its requests twice; write them to a file first.")
    if target.exists() and not target.is_file():
        raise InputError(f"{target} is no file: a batch is taken up from its answers; name a file for them.")
    if target.exists() and source.samefile(target):
        raise InputError("The answers would overwrite the requests; name another file for them.")
    with source.open("rb") as lines, target.open("ab", buffering=0) as out:
        _alone(out)
        total = sum(1 for _ in lines)
        done = _whole_lines(target, out)
        if done > total:
            raise InputError(
                f"{target.name} holds {done} answers and {source.name} only {total} requests: it is not the start of "
                "this batch; name another file for the answers."
            )
        lines.seek(0)
        for _ in range(done):
            lines.readline()
        answered = refused = 0
        progress(done, total)
        async with aclosing(_answers(service, lines, done, jobs, longest)) as answers:
            async for answer in answers:
                out.write(json.dumps(answer, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace") + b"\n")
                refused += "reply" not in answer
                answered += "reply" in answer
                progress(done + answered + refused, total)
    return Tally(done, answered, refused)


async def _answers(
    service: Service, lines: IO[bytes], done: int, jobs: int, longest: int
) -> AsyncGenerator[dict[str, Any], None]:
    """The answers in the order of the lines, `jobs` of them on their way at a time."""
    running: deque[asyncio.Task[dict[str, Any]]] = deque()
    try:
        for number, line in enumerate(lines, done + 1):
            running.append(asyncio.create_task(answer(service, line, f"#line-{number}", longest)))
            if len(running) >= jobs:
                yield await running.popleft()
        while running:
            yield await running.popleft()
    finally:
        for task in running:
            task.cancel()


async def answer(service: Service, line: bytes, place: str, longest: int = 1_000_000) -> dict[str, Any]:
    """The answer to one request as JSON bytes, or the problem it meets at `place`."""
    if len(line) > longest:
        return Problem(413, f"The line is longer than {longest:,} bytes; send less.").document(place)
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        return Problem(400, "The line cannot be read as JSON; write one object in UTF-8.").document(place)
    try:
        return await service.rewrite(RewriteRequest.model_validate(given))
    except ValidationError as invalid:
        faults = [f | {"loc": ("body", *f["loc"])} for f in invalid.errors(include_url=False, include_input=False)]
        return problem.invalid(faults, FIELDS).document(place)
    except RewriterError as error:
        return problem.of(error).document(place)


def _whole_lines(path: Path, out: IO[bytes]) -> int:
    """How many answers are there, after a last line that was cut off is taken away."""
    count = end = at = 0
    with path.open("rb") as written:
        while block := written.read(_BLOCK):
            count += block.count(b"\n")
            if (last := block.rfind(b"\n")) >= 0:
                end = at + last + 1
            at += len(block)
    if end < at:
        out.truncate(end)
    return count


def _alone(out: IO[bytes]) -> None:
    """Two runs on one file would mix their lines: the second is refused."""
    try:
        import fcntl
    except ImportError:  # not on Windows
        return
    try:
        fcntl.flock(out, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise InputError("Another batch is writing to this file; wait for it, or name another file.") from None
