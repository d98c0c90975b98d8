"""Finding rules by their being in a folder: there is no list to keep."""

from __future__ import annotations

import gc
import importlib
import pkgutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from types import ModuleType


@dataclass(frozen=True, slots=True)
class Discovered:
    """A rule that is a module."""

    module: ModuleType

    @property
    def name(self) -> str:
        """`blunt_refusal.py` is `blunt-refusal`."""
        return self.module.__name__.rpartition(".")[2].replace("_", "-")

    @property
    def summary(self) -> str:
        """The first paragraph of the module's docstring."""
        return " ".join((self.module.__doc__ or "").strip().split("\n\n")[0].split())


@cache
def modules(package: str) -> tuple[ModuleType, ...]:
    """The rule modules of a package, by name; a file that starts with `_` is none."""
    folder = importlib.import_module(package)
    names = sorted(m.name for m in pkgutil.iter_modules(folder.__path__) if not m.name.startswith("_"))
    with _lasting():
        return tuple(importlib.import_module(f"{package}.{name}") for name in names)


@contextmanager
def _lasting() -> Iterator[None]:
    """What is made inside stays: the collector of garbage, which would look at it again and again, passes over it."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if collects:
            gc.enable()
