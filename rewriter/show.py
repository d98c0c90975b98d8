"""Answers as a person reads them: colours on a terminal, plain text in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn
from rich.text import Text

COLOURS = {"error": "red", "warning": "yellow", "advice": "cyan", None: "red"}
_WIDTH = 100  # in a pipe, where no terminal says how wide it is


def screen(*, wrapped: bool = False) -> Console:
    """Where answers are drawn; `wrapped`: long lines are folded, in a pipe at 120 characters."""
    if not wrapped:
        return Console(highlight=False, soft_wrap=True)
    return Console(highlight=False) if sys.stdout.isatty() else Console(highlight=False, width=120)


def rewrite(answer: Mapping[str, Any]) -> None:
    """The reply, then what was changed and why, then what is left."""
    console = screen()
    console.print(Text(answer["reply"]))
    proof, told = answer["verification"], answer["rationale"]
    style = "green" if proof["passed"] else "bold red"
    by = f" by the {answer['engine']} engine" if answer["engine"] else ""
    state = "verified" if proof["passed"] else "NOT verified: do not send it unread"
    console.print()
    console.print(Text(f"{answer['outcome']}{by}, {state}", style))
    if answer["handover"]:
        console.print(Text(f"Bring in a person: {answer['handover']}", "bold red"))
    if told["summary"]:
        console.print(Text(told["summary"]))
    for change in told["changes"]:
        console.print()
        console.print(Text(change["title"], "bold"))
        if change["before"]:
            console.print(Text(f"  - {change['before']}", "red"))
        if change["after"]:
            console.print(Text(f"  + {change['after']}", "green"))
        console.print(Text(f"  {change['why']}"))
    _left(console, answer)


def _left(console: Console, answer: Mapping[str, Any]) -> None:
    """What was found and not mended."""
    left = answer["verification"]["findings"] or ([] if answer["changed"] else answer["findings"])
    if left:
        console.print()
        console.print(Text("Left as it is", "bold"))
    for finding in left:
        _finding(console, finding)


def check(draft: str, answer: Mapping[str, Any]) -> None:
    """The draft with its faults underlined, then each fault in a line."""
    console = screen()
    findings = answer["findings"]
    width = console.width if console.is_terminal else _WIDTH
    for line, marks in underlined(draft, findings, width):
        console.print(Text(line))
        if marks.strip():
            console.print(Text(marks, "red"))
    if findings:
        console.print()
    for finding in findings:
        _finding(console, finding)
    score = (
        "no score: the techniques do not know this language" if answer["score"] is None else f"{answer['score']} of 100"
    )
    console.print(Text(f"{'Nothing found' if not findings else f'{len(findings)} found'}, {score}", "bold"))


def _finding(console: Console, finding: Mapping[str, Any]) -> None:
    severity = finding["severity"]
    line = Text(f"{severity or 'guard':<8}", COLOURS[severity])
    line.append(f"{finding['name']:<18} ", "bold")
    if finding["text"]:
        line.append(f"“{' '.join(finding['text'].split())}” ")
    line.append(finding["message"])
    console.print(line)


def underlined(text: str, findings: Iterable[Mapping[str, Any]], width: int) -> Iterator[tuple[str, str]]:
    """The lines of `text`, at most `width` characters each, with a line of ^ under what the findings point at."""
    marked = bytearray(len(text))
    for finding in findings:
        start, end = finding["start"], finding["end"]
        marked[start:end] = b"\1" * (end - start)
    at = 0
    for line in text.split("\n"):
        stop = at + len(line)
        while True:
            cut = stop
            if stop - at > width:
                space = text.rfind(" ", at + 1, at + width + 1)
                cut = space + 1 if space > 0 else at + width
            part = text[at:cut]
            shown = "".join(c if c.isprintable() else " " for c in part)
            yield shown.rstrip(), "".join("^" if m else " " for m in marked[at:cut]).rstrip()
            at = cut
            if at >= stop:
                break
        at = stop + 1


def tally(answered: int, refused: int, found: int, changed: int, source: Path, target: Path) -> None:
    """What a batch did, and what is left to do, on the standard error stream."""
    told = [f"{answered} answered", f"{refused} refused"]
    if found:
        told.append(f"{found} {'was' if found == 1 else 'were'} there already")
    if changed:
        told.append(f"{changed} taken again because the request had changed")
    way = f": {target} says why on each such line; mend that line of {source} and run it again" if refused else ""
    Console(stderr=True, highlight=False, soft_wrap=True).print(Text(", ".join(told) + way))


@contextmanager
def progress() -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal, nothing in a pipe; call what it gives with lines done and lines in all."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda done, total: None
        return
    with Progress(BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=console) as bar:
        task = bar.add_task("")
        yield lambda done, total: bar.update(task, completed=done, total=total)
