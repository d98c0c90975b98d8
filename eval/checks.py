"""Techniques and guards measured as classifiers, on labels by somebody who had not seen their code.

The labels have had no second reader, so a few are arguable. Once a rule has been tuned on them they say
nothing more about unseen text: new ones are needed then.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rewriter.guard import guards
from rewriter.technique import techniques
from rewriter.text import Context, Message

LABELS = Path(__file__).parent / "labels"


@dataclass(slots=True)
class Score:
    """How one check did: faults found and missed, fair text flagged and left alone."""

    name: str
    found: int = 0
    missed: int = 0
    flagged: int = 0
    left: int = 0

    def count(self, *, fault: bool, fired: bool) -> None:
        """Add one labelled line."""
        if fault:
            self.found, self.missed = self.found + fired, self.missed + (not fired)
        else:
            self.flagged, self.left = self.flagged + fired, self.left + (not fired)


def _rows(name: str) -> Iterator[dict[str, Any]]:
    for line in (LABELS / name).read_text("utf-8").splitlines():
        yield json.loads(line)


def measure() -> tuple[Score, ...]:
    """Every technique, then every guard, over its labelled lines."""
    scores: dict[str, Score] = {}
    by_technique = {t.name: t for t in techniques()}
    for row in _rows("techniques.jsonl"):
        name = row["technique"]
        message = Message(row["draft"], row["customer"], Context(language="en"))
        fired = next(by_technique[name].find(message), None) is not None
        scores.setdefault(name, Score(name)).count(fault=row["label"] == "fault", fired=fired)
    by_guard = {g.name: g for g in guards()}
    for row in _rows("guards.jsonl"):
        name = row["guard"]
        context = Context(tuple(row["facts"]), tuple(row["offers"]), format=row["format"], language=row["language"])
        message = Message(row["draft"], row["customer"], context)
        fired = next(by_guard[name].find(message, row["reply"]), None) is not None
        scores.setdefault(name, Score(name)).count(fault=row["label"] == "breach", fired=fired)
    return tuple(scores.values())


def table(scores: tuple[Score, ...]) -> str:
    """One line a check: what it found of the faults, what it flagged of the fair text."""
    lines = [f"{'check':22} {'faults found':>14} {'fair text flagged':>19}"]
    for s in scores:
        hits, fair = f"{s.found}/{s.found + s.missed}", f"{s.flagged}/{s.flagged + s.left}"
        lines.append(f"{s.name:22} {hits:>14} {fair:>19}")
    return "\n".join(lines)
