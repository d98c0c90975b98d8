"""What was made of the patterns, kept on disk from run to run, as Python keeps its bytecode.

`re` is written in Python, and so is what reads a pattern for its words: two thousand long patterns take them four
seconds. What comes of it are numbers and words, which are read back in a tenth of that. The file stands in
`__pycache__`, is trusted as bytecode is, and is only a shortcut: without it, or with a broken one, everything is made
anew.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]  # what runs the patterns of `re`
import atexit
import hashlib
import importlib.util
import marshal
import mmap
import os
import re
import sys
from array import array
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from re import _compiler as compiler  # type: ignore[attr-defined]  # the only one that tells what it made
from typing import Any, TypeVar, cast

T = TypeVar("T")

_BROKEN = (ValueError, EOFError, TypeError, OSError)  # what a file that is not ours makes marshal raise


class Cache:
    """Values by key, as they stood in a file when first asked; what is new is added to it by `save`."""

    def __init__(self, path: Path, made_by: str, writes: bool = True) -> None:
        """`made_by` tells one maker of values from another, whose file is not read."""
        self._path = path
        self._made_by = made_by
        self._writes = writes
        self._file: mmap.mmap | bytes = b""
        self._where: dict[bytes, tuple[int, int]] | None = None
        self._new: dict[bytes, bytes] = {}

    def get(self, key: str, make: Callable[[], T]) -> T:
        """The value of `key`, which marshal must be able to hold; made and remembered when there is none."""
        name = _digest(key.encode(errors="surrogatepass"))
        if self._where is None:
            self._where, self._file = self._read()
        if at := self._where.get(name):
            with suppress(*_BROKEN):
                return cast("T", marshal.loads(self._file[at[0] : at[1]]))  # noqa: S302  # as bytecode is
        value = make()
        if self._writes:
            self._new[name] = marshal.dumps(cast("Any", value))
        return value

    def save(self) -> None:
        """Write what is new, beside what others have written meanwhile, and let go of all: it can be read again."""
        new, self._new = self._new, {}
        if new:
            where, file = self._read()
            with suppress(OSError):  # a folder that only its owner writes
                _write(self._path, self._made_by, {k: file[a:b] for k, (a, b) in where.items()} | new)
        self._where, self._file = None, b""

    def _read(self) -> tuple[dict[bytes, tuple[int, int]], mmap.mmap | bytes]:
        """Where each value stands in the file, and the file."""
        with suppress(*_BROKEN), self._path.open("rb") as opened:
            made_by, sizes = marshal.load(opened)  # noqa: S302
            if made_by == self._made_by:
                file = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
                return _laid_out(sizes, opened.tell()), file
        return {}, b""


def _laid_out(sizes: dict[bytes, int], at: int) -> dict[bytes, tuple[int, int]]:
    where = {}
    for name, size in sizes.items():
        where[name] = at, at + size
        at += size
    return where


def _write(path: Path, made_by: str, values: dict[bytes, bytes]) -> None:
    """All at once: who reads meanwhile has the old file or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with new.open("wb") as opened:
            opened.write(marshal.dumps((made_by, {name: len(value) for name, value in values.items()})))
            opened.writelines(values.values())
        new.replace(path)
    except OSError:
        new.unlink(missing_ok=True)
        raise


def _digest(text: bytes) -> bytes:
    return hashlib.blake2b(text, digest_size=16).digest()


def kept_for(module: str) -> Cache:
    """The cache of what the source file `module` makes: another source, or another Python, makes another one."""
    made_by = f"{sys.version} {_sre.MAGIC}"
    with suppress(OSError):  # a package that is no folder
        made_by += _digest(b"".join(Path(source).read_bytes() for source in (__file__, module))).hex()
    path = Path(importlib.util.cache_from_source(module)).with_suffix(".patterns")
    cache = Cache(path, made_by, writes=not sys.dont_write_bytecode)
    atexit.register(cache.save)
    return cache


def compiled(cache: Cache, source: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile(source, flags)`, the machine taken from `cache`. Raises re.error as it does."""

    def make() -> tuple[Any, ...]:
        tree = compiler._parser.parse(source, flags)
        code = array("I", compiler._code(tree, flags)).tobytes()
        return flags | tree.state.flags, code, tree.state.groups - 1, dict(tree.state.groupdict)

    flags = int(flags)
    with suppress(RuntimeError, *_BROKEN):  # numbers that are no machine
        state, code, groups, names = cache.get(f"machine {flags} {source}", make)
        by_number: list[str | None] = [None] * (groups + 1)
        for name, number in names.items():
            by_number[number] = name
        return cast(
            "re.Pattern[str]",
            _sre.compile(source, state, array("I", code).tolist(), groups, names, tuple(by_number)),
        )
    return re.compile(source, flags)
