"""Policies as a prompt author reads them: colours on a terminal, plain text in a pipe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.table import Table
from rich.text import Text

from rewriter.authoring.diff import Difference, Verdicts, shown
from rewriter.authoring.lint import Problem
from rewriter.authoring.release import Released
from rewriter.authoring.samples import COUNTED, Sent
from rewriter.show import COLOURS, screen

_STATUS = {"draft": "yellow", "released": "green", "retired": "dim"}


def every(found: Sequence[Mapping[str, Any]]) -> None:
    """One version a line."""
    console = screen()
    wide = max((len(f"{one['name']}@{one['version']}") for one in found), default=0)
    for one in found:
        line = Text(f"{one['name']}@{one['version']}".ljust(wide + 2))
        line.append(f"{one['status']:<9} ", _STATUS[one["status"]])
        line.append(one["title"])
        if one["labels"]:
            line.append(f"  ({', '.join(one['labels'])})", "bold")
        console.print(line)


def one(found: Mapping[str, Any], sent: Sequence[Sent]) -> None:
    """One version: its techniques, then what a model is sent."""
    console = screen()
    every([found])
    console.print(Text(found["digest"]))
    table = Table("technique", "severity", "what the model is told", box=None, pad_edge=False)
    for rule in found["rules"]:
        table.add_row(
            Text(rule["technique"]), Text(rule["severity"], COLOURS[rule["severity"]]), Text(rule["guidance"])
        )
    screen(wrapped=True).print(table)
    for message in sent:
        console.print()
        console.print(Text(f"── {message.role}, about {message.tokens} tokens", "bold"))
        console.print(Text(message.content))
    console.print()
    console.print(Text(f"Together about {sum(m.tokens for m in sent)} tokens ({COUNTED}).", "dim"))


def begun(path: Path, ref: str) -> None:
    """Where the draft is, and what comes next."""
    console = screen()
    console.print(Text(f"{path} is yours to edit.", "bold"))
    console.print(Text(f"Then:  rewriter policy lint {ref}"))
    console.print(Text(f"       rewriter policy show {ref}"))
    console.print(Text(f"       rewriter policy release {ref}"))


def problems(found: Sequence[Problem]) -> None:
    """Each fault in two lines: what is wrong where, and the command that mends it."""
    console = screen()
    for problem in found:
        line = Text(f"{problem.severity:<8}", COLOURS[problem.severity])
        place = f"{problem.file}:{problem.line}" if problem.line else problem.file
        line.append(f"{place}  ", "bold")
        line.append(f"{problem.message}  ")
        line.append(f"[{problem.rule}]", "dim")
        console.print(line)
        console.print(Text(f"        mend: {problem.mend}", "dim"))
    errors = sum(problem.severity == "error" for problem in found)
    if not found:
        console.print(Text("Nothing is wrong with the policies.", "green"))
    else:
        console.print(Text(f"{_count(errors, 'error')}, {_count(len(found) - errors, 'warning')}", "bold"))


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def difference(found: Difference) -> None:
    """What changed, from the outside in: techniques, messages, verdicts, then the text."""
    console = screen()
    before, after = found.before, found.after
    console.print(Text(f"{before.ref} → {after.ref}", "bold"))
    _heading("Techniques")
    if not found.techniques:
        console.print("  the same, in the same words")
    for change in found.techniques:
        words = "  told otherwise" if change.guidance else ""
        severity = f"{change.before or '(not judged)'} → {change.after or '(not judged)'}"
        console.print(f"  {change.technique:<20} {change.after if change.before == change.after else severity}{words}")
    _heading("What a model is sent")
    old, new = found.static
    console.print(f"  in every call   about {old} → {new} tokens ({_share(old, new)}); {COUNTED}")
    told = [p for p in found.prompts if p.lines]
    console.print(f"  for the case    differs in {len(told)} of {len(found.prompts)} samples")
    for prompt in told[:3]:
        console.print(f"  {prompt.case}: about {prompt.before} → {prompt.after} tokens")
        _lines([f"    {line}" for line in shown(prompt.lines, 12)])
    _heading("Verdicts")
    if found.verdicts is None:
        console.print(f"  not measured: {found.unmeasured}")
    else:
        _verdicts(found.verdicts)
    _heading("Least version step")
    for reason in found.reasons:
        console.print(f"  {reason.bump:<6} {reason.why}")
    _heading("Text")
    _lines(shown(found.text))


def _verdicts(found: Verdicts) -> None:
    console = screen()
    console.print(f"  {len(found.flips)} of {found.cases} flip (engine {found.engine}, {found.source})")
    for name, (before, after) in found.flips.items():
        style = "green" if after == "pass" else "red"
        console.print(Text(f"  {name}: {before} → {after}", style))


def released(done: Released) -> None:
    """What was proved, and how it is put to use."""
    console = screen()
    policy, receipt = done.policy, done.receipt
    counts = ", ".join(f"{count} {verdict}" for verdict, count in receipt.counts.items())
    told = "is released and will never change" if done.new else "was released before; its receipt is written"
    console.print(Text(f"{policy.ref} {told}.", "bold green"))
    console.print(f"  digest   {policy.digest}")
    console.print(f"  receipt  {counts} of {receipt.cases} cases, engine {receipt.engine}")
    console.print(f"  tokens   about {receipt.tokens.static} in every call; {receipt.tokens.counted}")
    if done.verdicts is not None:
        console.print(
            f"  against  the version before: {len(done.verdicts.flips)} of {done.verdicts.cases} verdicts flip"
        )
    serve = f"Let it serve:  rewriter policy label {policy.name} stable {policy.version}"
    console.print(Text(f"{policy.name}@stable is this version." if done.stable else serve))


def _heading(words: str) -> None:
    console = screen()
    console.print()
    console.print(Text(words, "bold"))


def _lines(lines: Sequence[str]) -> None:
    console = screen()
    for line in lines:
        style = {"+": "green", "-": "red", "@": "cyan"}.get(line.strip()[:1], "")
        console.print(Text(line, style))


def _share(old: int, new: int) -> str:
    return f"{(new - old) / old:+.0%}" if old else "new"
