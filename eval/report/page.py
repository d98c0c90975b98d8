"""One self-contained HTML page: filters, word by word what became of each draft, and how it moved since the baseline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from eval import tables
from eval.result import CaseResult, Reason, Run
from eval.stats import TOO_FEW, share, wilson

_TOKEN = re.compile(r"\s+|\w+(?:['’]\w+)*|[^\w\s]")
Piece = tuple[str, str]  # "same", "gone" or "new", and the words


def render(run: Run) -> str:
    """The page of a run."""
    cases = tables.worst_first(run.cases)
    return _template().render(
        run=run,
        cases=cases,
        tiles=[_tile(run, engine) for engine in run.engines],
        models={engine: tables.models(run.of(engine)) for engine in run.engines},
        origins=tables.ORIGINS,
        slices={engine: tables.slices(run.of(engine)) for engine in run.engines},
        slice_names=list(tables.slices(cases)),
        graders=tables.graders(run),
        choices={
            "engine": _values(c.engine for c in cases),
            "verdict": _values(c.verdict for c in cases),
            "move": _values(c.move for c in cases),
            "origin": _values(c.origin or "" for c in cases),
            "technique": _values(name for c in cases for name in c.techniques),
            "slice": _values(f"{key} {value}" for c in cases for key, value in c.slices.items()),
        },
        words=words,
        marked=marked,
        share=share,
    )


def words(before: str, after: str) -> list[Piece]:
    """The way from one text to another, word by word: without what is gone it is `after`, without what is new `before`."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    hunks: list[tuple[str, str, str]] = []  # kept, gone, new
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        kept = "".join(old[i:j]) if kind == "equal" else ""
        hunks.append((kept, "", "") if kept else ("", "".join(old[i:j]), "".join(new[k:m])))
    out: list[Piece] = []
    for kept, gone, added in _calm(hunks):
        out += [(kind, text) for kind, text in (("gone", gone), ("new", added), ("same", kept)) if text]
    return out


def _calm(hunks: Sequence[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """A space or a lone word that stayed between two changes belongs to them: three changes in a row read as one."""
    gone = added = ""
    for number, (kept, was, now) in enumerate(hunks):
        if not kept:
            gone, added = gone + was, added + now
        elif (gone or added) and number < len(hunks) - 1 and len(kept.split()) < 2 and "\n" not in kept:
            gone, added = gone + kept, added + kept
        else:
            yield from _apart(gone, added)
            gone = added = ""
            yield kept, "", ""
    yield from _apart(gone, added)


def _apart(gone: str, added: str) -> Iterator[tuple[str, str, str]]:
    """A change, with the space at its end that both texts have told apart from it."""
    both = " " if gone.endswith(" ") and added.endswith(" ") else ""
    if gone or added:
        yield "", gone.removesuffix(both), added.removesuffix(both)
    if both:
        yield both, "", ""


def marked(text: str, reasons: Sequence[Reason]) -> list[Piece]:
    """The text in pieces, those that a grader points at told apart."""
    inside = bytearray(len(text))
    for reason in reasons:
        inside[reason.start : reason.end] = b"\1" * (min(reason.end, len(text)) - reason.start)
    out: list[Piece] = []
    at = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or inside[end] != inside[at]:
            out.append(("bad" if inside[at] else "same", text[at:end]))
            at = end
    return out


def _tile(run: Run, engine: str) -> dict[str, object]:
    results: Sequence[CaseResult] = run.of(engine)
    count = tables.total(results)
    low, high = wilson(count.passed, count.measured)
    return {
        "engine": engine,
        "passed": count.passed,
        "measured": count.measured,
        "stale": len(results) - count.measured,
        "low": round(low * 100, 1),
        "high": round(high * 100, 1),
        "few": count.measured < TOO_FEW,
        "moves": sorted({c.move: sum(x.move == c.move for x in results) for c in results}.items()),
    }


def _values(values: Iterable[str]) -> list[str]:
    return sorted({v for v in values if v})


@cache
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html")
