"""A file of requests in, a file of answers out: line for line, and to be taken up again wherever it was cut off."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import shutil
from collections import deque
from collections.abc import AsyncGenerator, Callable, Container, Iterator, Mapping
from contextlib import ExitStack, aclosing
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import IO, Any

from pydantic import ValidationError

from rewriter import problem
from rewriter.errors import InputError, RewriterError
from rewriter.problem import Problem
from rewriter.schemas.requests import RewriteRequest, fields
from rewriter.service import Service

DIGEST = "request_digest"  # which request an answer is for, in its line: sha256 over the request's own


@dataclass(frozen=True, slots=True)
class Tally:
    """What one run did, in lines."""

    found: int  # already there from an earlier run
    answered: int
    refused: int
    changed: int = 0  # of those answered or refused now: answered before, when their request was another


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

    Answers that are in `target` stay, but for a last one that was cut off, for those whose request has changed since,
    and for refusals, which are tried again. Lines over `longest` bytes are refused.
    Raises InputError when the files do not fit together.
    """
    if source.exists() and not source.is_file():
        raise InputError(f"{source} is no file: a batch reads its requests twice; write them to a file first.")
    if target.exists() and not target.is_file():
        raise InputError(f"{target} is no file: a batch is taken up from its answers; name a file for them.")
    if target.exists() and source.samefile(target):
        raise InputError("The answers would overwrite the requests; name another file for them.")
    with source.open("rb") as lines, ExitStack() as held:
        out = held.enter_context(target.open("ab", buffering=0))
        _alone(out)
        total = sum(1 for _ in lines)
        done, again = _looked_through(source, target, total)
        _cut(target, out)
        count = _Count(done - len(again), total, progress)
        answers = partial(_answers, service, jobs=jobs, longest=longest)
        if again:
            journal = _Journal(target)
            with source.open("rb") as first:
                await journal.fill(first, again.keys(), answers, count)
            held.close()  # nobody replaces an open file everywhere
            journal.merge(again.keys())
            out = held.enter_context(target.open("ab", buffering=0))
            _alone(out)
        lines.seek(0)
        async with aclosing(answers(islice(enumerate(lines, 1), done, None))) as rest:
            async for _, answer in rest:
                out.write(count.line(answer))
    return Tally(count.found, count.answered, count.refused, sum(again.values()))


@dataclass(slots=True)
class _Count:
    """The tally while it grows."""

    found: int
    total: int
    progress: Callable[[int, int], None]
    answered: int = 0
    refused: int = 0

    def __post_init__(self) -> None:
        self.progress(self.found, self.total)

    def line(self, answer: Mapping[str, Any]) -> bytes:
        """One more answer, as it is written."""
        self.refused += "reply" not in answer
        self.answered += "reply" in answer
        self.progress(self.found + self.answered + self.refused, self.total)
        return json.dumps(answer, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace") + b"\n"


class _Journal:
    """Answers to lines that are taken again, kept beside the file until all are there and can take their places in it."""

    def __init__(self, target: Path) -> None:
        self._target = target.resolve()
        self._path = self._target.with_name(f"{target.name}.again")
        self._places: dict[int, int] = {}  # a line's number -> where its answer stands

    async def fill(
        self,
        lines: IO[bytes],
        again: Container[int],
        answers: Callable[[Iterator[tuple[int, bytes]]], AsyncGenerator[tuple[int, dict[str, Any]], None]],
        count: _Count,
    ) -> None:
        """Answer the lines of these numbers, but for those that a run which was cut off has answered."""
        with self._path.open("ab", buffering=0) as out:
            _cut(self._path, out)
            before = self._replies()

            def left() -> Iterator[tuple[int, bytes]]:
                for number, line in enumerate(lines, 1):
                    if number not in again:
                        continue
                    if (place := before.get(digest(line))) is None:
                        yield number, line
                    else:
                        self._places[number] = place
                        count.found += 1

            async with aclosing(answers(left())) as made:
                async for number, answer in made:
                    self._places[number] = out.seek(0, os.SEEK_END)
                    out.write(count.line(answer))

    def _replies(self) -> dict[str, int]:
        """Where the reply to each request stands."""
        found: dict[str, int] = {}
        at = 0
        with self._path.open("rb") as written:
            for line in written:
                answer = _read(line) or {}
                if "reply" in answer and DIGEST in answer:
                    found[answer[DIGEST]] = at
                at += len(line)
        return found

    def merge(self, again: Container[int]) -> None:
        """Put each answer in its place, in one step: whoever looks sees the file before it or after it."""
        new = self._target.with_name(f"{self._target.name}.new")
        with self._target.open("rb") as old, self._path.open("rb") as mended, new.open("wb") as out:
            for number, line in enumerate(old, 1):
                if number in again:
                    mended.seek(self._places[number])
                    line = mended.readline()
                out.write(line)
            out.flush()
            os.fsync(out.fileno())
        shutil.copymode(self._target, new)
        new.replace(self._target)
        self._path.unlink()


def digest(line: bytes) -> str:
    """What a request is known by; white space around it is no part of it."""
    return f"sha256:{hashlib.sha256(line.strip()).hexdigest()}"


async def _answers(
    service: Service, lines: Iterator[tuple[int, bytes]], jobs: int, longest: int
) -> AsyncGenerator[tuple[int, dict[str, Any]], None]:
    """The answers in the order of the numbered lines, `jobs` of them on their way at a time."""

    async def one(number: int, line: bytes) -> tuple[int, dict[str, Any]]:
        return number, await answer(service, line, f"#line-{number}", longest) | {DIGEST: digest(line)}

    running: deque[asyncio.Task[tuple[int, dict[str, Any]]]] = deque()
    try:
        for number, line in lines:
            running.append(asyncio.create_task(one(number, line)))
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
        return problem.invalid(faults, fields(RewriteRequest)).document(place)
    except RewriterError as error:
        return problem.of(error).document(place)


def _looked_through(source: Path, target: Path, total: int) -> tuple[int, dict[int, bool]]:
    """How many answers are there, and the numbers of those to ask for again: True where the request has changed.

    An answer without a digest is of an earlier version and stays. Raises InputError when the file is no batch's.
    """
    with target.open("rb") as written:
        done = sum(1 for _ in _whole(written))
    if done > total:
        raise InputError(
            f"{target.name} holds {done} answers and {source.name} only {total} requests: it is not the start of "
            "this batch; name another file for the answers."
        )
    again: dict[int, bool] = {}
    with source.open("rb") as lines, target.open("rb") as written:
        for number, (line, request) in enumerate(zip(_whole(written), lines, strict=False), 1):
            found = _read(line)
            if found is None:
                raise InputError(
                    f"Line {number} of {target.name} is no answer of a batch; name another file for the answers."
                )
            changed = found.get(DIGEST, digest(request)) != digest(request)
            if changed or "reply" not in found:
                again[number] = changed and "reply" in found
    return done, again


def _read(line: bytes) -> dict[str, Any] | None:
    """The answer or the problem that a line holds; None: it holds neither."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and ("reply" in found or "status" in found) else None


def _whole(written: IO[bytes]) -> Iterator[bytes]:
    """The lines that were written to their end."""
    return (line for line in written if line.endswith(b"\n"))


def _cut(path: Path, out: IO[bytes]) -> None:
    """Take away a last line that was cut off."""
    with path.open("rb") as written:
        out.truncate(sum(len(line) for line in _whole(written)))


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
