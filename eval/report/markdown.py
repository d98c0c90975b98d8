"""Markdown for a pull request: the verdict first, then what moved, then the numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eval import tables
from eval.compare import Comparison
from eval.result import CaseResult, Run
from eval.stats import share

_MARK = {"pass": "✅", "fail": "❌", "error": "💥", "known-failure": "🟡", "stale": "⏳"}


def render(run: Run) -> str:
    """A run."""
    return "\n".join(_run(run)) + "\n"


def comparison(made: Comparison) -> str:
    """Two runs side by side."""
    return "\n".join(_comparison(made)) + "\n"


def _run(run: Run) -> Iterator[str]:
    yield f"**{_cell(run.line)}**"
    yield ""
    yield f"Policy `{run.policy.name}@{run.policy.version}`, engines {', '.join(f'`{e}`' for e in run.engines)}."
    moved = [c for c in run.cases if c.move not in ("SAME", "CHANGED") or c.verdict in ("fail", "error")]
    if moved or run.vanished or run.orphans:
        yield from ("", "| case | engine | verdict | against the baseline | why |", "|---|---|---|---|---|")
        for gone in run.vanished:
            yield f"| `{gone.id}` | {gone.engine} | | VANISHED | |"
        for name in run.orphans:
            yield f"| `{name}` | replay | | ORPHANED | the cassette has no case |"
        for case in tables.worst_first(moved):
            why = case.reasons[0] if case.reasons else None
            told = f"{why.grader}: {why.message}" if why else ""
            yield f"| `{case.id}` | {case.engine} | {_MARK[case.verdict]} {case.verdict} | {case.move} | {_cell(told)} |"
    for engine in run.engines:
        yield from _engine(engine, run.of(engine))
    yield from ("", "<details><summary>graders, examined by goldens and foils</summary>", "")
    yield from ("| grader | foils caught | goldens refused |", "|---|---|---|")
    for score in tables.graders(run):
        yield f"| {score.name} | {share(score.caught, score.foils)} | {score.refused}/{score.goldens} |"
    yield from ("", "</details>")
    for case in tables.worst_first(run.cases):
        if case.verdict in ("fail", "error"):
            yield from _details(case)


def _engine(engine: str, results: Sequence[CaseResult]) -> Iterator[str]:
    count = tables.total(results)
    yield from ("", f"### {engine}: {share(count.passed, count.measured)} pass")
    models = tables.models(results)
    if models:
        yield from (
            "",
            "| answers | pass | used as it stood | after a mend | not used | stale |",
            "|---|---|---|---|---|---|",
        )
        for m in models:
            counts = f"{share(m.passed, m.cases)} | {m.first} | {m.mended} | {m.unused} | {m.stale}"
            yield f"| {m.origin}: {tables.ORIGINS[m.origin]} | {counts} |"
    yield from ("", f"<details><summary>{engine}, by slice</summary>", "", "| slice | pass |", "|---|---|")
    for (key, value), part in tables.slices(results).items():
        yield f"| {_cell(key)} {_cell(value)} | {share(part.passed, part.measured)} |"
    yield from ("", "</details>")


def _details(case: CaseResult) -> Iterator[str]:
    yield from ("", f"<details><summary>{case.engine} {case.id}: {case.verdict}</summary>", "")
    for heading, text in (("Customer", case.customer), ("Draft", case.draft), ("Reply", case.reply)):
        yield from (f"**{heading}**", "", *(f"> {_text(line)}".rstrip() for line in text.split("\n")), "")
    yield from (f"- {_text(r.grader)}: {_text(r.message)}" for r in case.reasons)
    yield from ("", "</details>")


def _comparison(made: Comparison) -> Iterator[str]:
    yield from (f"**{_cell(made.line)}**", "", "| | | pass |", "|---|---|---|")
    for letter, side, passed in (("A", made.a, made.pairs.a), ("B", made.b, made.pairs.b)):
        yield f"| {letter} | {_cell(side.name)} ({_cell(side.of)}) | {share(passed, made.pairs.total)} |"
    for heading, moved in (("worse in B", made.worse), ("better in B", made.better)):
        if moved:
            yield from ("", f"| {heading} | A | B | why |", "|---|---|---|---|")
            for a, b in moved:
                why = next((r.message for r in (b if heading.startswith("worse") else a).reasons), "")
                yield f"| `{b.id}` | {a.verdict} | {b.verdict} | {_cell(why)} |"
    yield from ("", "| slice | A | B | p |", "|---|---|---|---|")
    for (key, value), pairs in made.slices.items():
        counts = f"{share(pairs.a, pairs.total)} | {share(pairs.b, pairs.total)} | {pairs.p:.3f}"
        yield f"| {_cell(key)} {_cell(value)} | {counts} |"


def _text(text: str) -> str:
    """Text that Markdown and HTML leave alone."""
    return "".join(f"\\{c}" if c in "\\`*_[]<>|#~" else c for c in text)


def _cell(text: str) -> str:
    return _text(" ".join(text.split()))
