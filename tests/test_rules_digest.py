"""The digest beside a verdict names all of the code that reached it."""

from __future__ import annotations

import subprocess
import sys

from rewriter.service import judging

_IMPORTED = """
import sys
from rewriter.guard import guards
from rewriter.technique import techniques

techniques(), guards()
print(*{name.split(".")[1] for name in sys.modules if name.startswith("rewriter.")})
"""


def test_what_techniques_and_guards_read_with_is_in_the_digest() -> None:
    """A module that a technique or guard comes to import may change what it finds, and so belongs to what is named."""
    asked = [sys.executable, "-c", _IMPORTED]
    imported = subprocess.run(asked, capture_output=True, text=True, check=True).stdout  # noqa: S603  # our own words
    assert set(imported.split()) == {path.partition("/")[0].removesuffix(".py") for path, _ in judging()}
