"""How something in prompts/ is refused: one sentence with file, line and the way out, under the name of its rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from rewriter.errors import PolicyError

_PLACE: Final = re.compile(r"([^\s:]+):(\d+): ")


def refusal(rule: str, where: str, line: int, why: str) -> PolicyError:
    """The error of one fault. `where` is the file's path inside the folder; line 0: the fault is the whole file."""
    place = f"{where}:{line}" if line else where
    return PolicyError(f"{place}: {why}", rule=rule, where=where, line=line)


@contextmanager
def under(rule: str) -> Iterator[None]:
    """Put an error that a reader of ours raised under the name of a rule, with the place its sentence begins with."""
    try:
        yield
    except PolicyError as error:
        if not error.rule and (place := _PLACE.match(str(error))):
            error.rule, error.where, error.line = rule, place.group(1), int(place.group(2))
        raise
