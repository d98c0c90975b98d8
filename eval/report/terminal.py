"""The run on a terminal: what failed first, in 80 columns, with the offending words underlined."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from rich.console import Console
from rich.table import Table
from rich.text import Text

from eval import tables
from eval.compare import Comparison
from eval.result import CaseResult, Run
from eval.stats import TOO_FEW, share, wilson
from rewriter.show import underlined

WIDTH = 80
_STYLES = {"error": "bold red", "fail": "red", "stale": "yellow", "known-failure": "yellow", "pass": "green"}


def console() -> Console:
    """80 columns, colours on a terminal alone."""
    return Console(highlight=False, width=WIDTH)


def report(run: Run, out: Console) -> None:
    """Failures, what moved, how many of how many, how the graders did, and the verdict as the last line."""
    for result in tables.worst_first(run.cases):
        if result.verdict != "pass":
            _case(result, out)
    for gone in run.vanished:
        out.print(Text(f"VANISHED {gone.engine} {gone.id}", "red"))
    for name in run.orphans:
        out.print(Text(f"ORPHANED cassettes/{name}.json: there is no case of that id", "red"))
    _graders(run, out)
    for engine in run.engines:
        _engine(run, engine, out)
    out.print()
    out.print(Text(run.line, "bold green" if run.exit == 0 else "bold red"), soft_wrap=True)


def _case(result: CaseResult, out: Console) -> None:
    head = Text(f"{result.verdict.upper()} {result.engine} {result.id}", _STYLES[result.verdict])
    if result.move != "SAME":
        head.append(f"  {result.move}" + (f", was {result.before.verdict}" if result.before else ""))
    out.print(head, soft_wrap=True)
    about = f"{result.where}  {result.outcome}" + (f"  [{result.origin}]" if result.origin else "")
    out.print(Text(f"  {about}", "dim"), soft_wrap=True)
    if result.reply and result.verdict != "stale":
        spans = [r.model_dump() for r in result.reasons if r.end > r.start]
        for line, marks in underlined(result.reply, spans, WIDTH - 4):
            out.print(Text(f"    {line}"), soft_wrap=True)
            if marks.strip():
                out.print(Text(f"    {marks}", "red"), soft_wrap=True)
    for reason in result.reasons:
        for line in _wrapped(f"{reason.grader}: {reason.message}"):
            out.print(Text(line), soft_wrap=True)
    out.print()


def _wrapped(text: str) -> Iterator[str]:
    yield from textwrap.wrap(
        text, WIDTH, initial_indent="  - ", subsequent_indent="    ", break_on_hyphens=False, break_long_words=False
    )


def _graders(run: Run, out: Console) -> None:
    """Precision and recall of each grader, from the goldens it must accept and the foils it must catch."""
    table = Table(box=None, pad_edge=False, title="graders, examined", title_justify="left")
    table.add_column("grader", no_wrap=True, min_width=max(len(g.name) for g in run.graders))
    for name in ("foils", "recall", "goldens\nrefused", "precision"):
        table.add_column(name, justify="right")
    for score in tables.graders(run):
        found = score.caught + score.refused
        table.add_row(
            score.name,
            f"{score.caught}/{score.foils}" if score.foils else "no foil",
            _interval(score.caught, score.foils),
            f"{score.refused}/{score.goldens}",
            _interval(score.caught, found),
        )
    out.print(table)


def _interval(hits: int, total: int) -> str:
    if total < TOO_FEW:
        return f"{hits / total:.0%} (too few)" if total else "-"
    low, high = wilson(hits, total)
    return f"{hits / total:.0%} ({low:.0%} to {high:.0%})"


def _engine(run: Run, engine: str, out: Console) -> None:
    results = run.of(engine)
    out.print()
    out.print(Text(f"{engine}, by slice", "bold"))
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column()
    table.add_column(justify="right")
    small = 0
    for (key, value), count in tables.slices(results).items():
        if count.measured < TOO_FEW and count.passed == count.measured:
            small += 1
        else:
            table.add_row(f"{key} {value}", share(count.passed, count.measured))
    out.print(table)
    if small:
        out.print(Text(f"{small} slices of fewer than {TOO_FEW} cases, all of which pass", "dim"))
    for model in tables.models(results):
        used = f"used as it stood {model.first}, after a mend {model.mended}, not used {model.unused}"
        stale = f"; {model.stale} STALE, unmeasured" if model.stale else ""
        out.print(Text(f"{model.origin} ({tables.ORIGINS[model.origin]})"), soft_wrap=True)
        out.print(Text(f"  {share(model.passed, model.cases)} pass; {used}{stale}"), soft_wrap=True)
    moves: dict[str, int] = {}
    for result in results:
        moves[result.move] = moves.get(result.move, 0) + 1
    told = ", ".join(f"{n} {move}" for move, n in sorted(moves.items()))
    out.print(Text(f"against the baseline: {told or 'nothing measured'}"), soft_wrap=True)


def comparison(made: Comparison, out: Console) -> None:
    """Two sides: the cases that moved, then k of N on each, and the verdict as the last line."""
    for heading, moved, style in (("WORSE", made.worse, "red"), ("BETTER", made.better, "green")):
        for one, two in moved:
            out.print(Text(f"{heading} {two.id}  {one.verdict} -> {two.verdict}", style), soft_wrap=True)
            for reason in (two if heading == "WORSE" else one).reasons:
                for line in _wrapped(f"{reason.grader}: {reason.message}"):
                    out.print(Text(line), soft_wrap=True)
    for heading, names in (("only in A", made.vanished), ("only in B", made.arrived), ("stale", made.unmeasured)):
        if names:
            out.print(Text(f"{heading}: {len(names)} ({', '.join(names[:3])}{' …' if len(names) > 3 else ''})"))
    table = Table(box=None, pad_edge=False)
    for name in ("", "A", "B", "p"):
        table.add_column(name, justify="right" if name else "left")
    rows = {("all", ""): made.pairs} | made.slices
    for (key, value), pairs in rows.items():
        if pairs.total >= TOO_FEW or pairs.only_a or pairs.only_b or key == "all":
            a, b = share(pairs.a, pairs.total), share(pairs.b, pairs.total)
            table.add_row(f"{key} {value}", a, b, f"{pairs.p:.3f}")
    out.print(table)
    out.print(Text(f"A: {made.a.name} ({made.a.of})\nB: {made.b.name} ({made.b.of})", "dim"), soft_wrap=True)
    out.print()
    out.print(Text(made.line, "bold red" if made.falls else "bold green"), soft_wrap=True)
