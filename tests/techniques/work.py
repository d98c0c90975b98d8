"""How much a piece of code does, counted and not timed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import count
from types import FrameType

from rewriter.techniques import blunt_refusal, dead_end  # noqa: F401  their patterns are made before anything is counted


def calls(act: Callable[[], object]) -> int:
    """The calls of functions, ours and built-in, that `act` takes."""
    made = count()

    def counted(frame: FrameType, event: str, arg: object) -> None:
        if event in ("call", "c_call"):
            next(made)

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        act()
    finally:
        sys.setprofile(before)
    return next(made)
