"""Two versions side by side: their text, their techniques, what a model is sent, and the verdicts that flip."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rewriter.authoring import receipt
from rewriter.authoring.bump import Reason, reasons
from rewriter.authoring.edits import text_of
from rewriter.authoring.samples import rendered, samples, static_tokens
from rewriter.errors import InputError, PolicyError
from rewriter.policy import Policy
from rewriter.service import rules_digest

MODELS: Final = ("replay", "openai")  # engines whose answers the words of a policy reach

Measured = receipt.Run | receipt.Receipt
Told = Callable[[str], None]  # a line about what takes its time


@dataclass(frozen=True, slots=True)
class TechniqueChange:
    """One technique in both versions; None: it is not in that one."""

    technique: str
    before: str | None
    after: str | None
    guidance: bool  # the model is told something else about it


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a model is sent for one case under both versions. Tokens are estimates."""

    case: str
    before: int
    after: int
    lines: tuple[str, ...]  # of a unified diff of the user messages


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What the eval makes of both, case by case."""

    engine: str
    cases: int
    flips: dict[str, tuple[str, str]]
    source: str  # where the verdicts come from, in words


@dataclass(frozen=True, slots=True)
class Difference:
    """All that is between two versions."""

    before: Policy
    after: Policy
    text: tuple[str, ...]
    techniques: tuple[TechniqueChange, ...]
    static: tuple[int, int]
    prompts: tuple[Prompt, ...]
    verdicts: Verdicts | None
    unmeasured: str  # why there are no verdicts
    reasons: tuple[Reason, ...]


def difference(
    folder: Path,
    before: Policy,
    after: Policy,
    *,
    measure: bool = True,
    fresh: bool = False,
    tell: Told = lambda _: None,
) -> Difference:
    """Compare two versions of the folder; the eval is run on both unless their receipts tell, or when it must be `fresh`."""
    verdicts, unmeasured = None, "not asked for"
    if measure:
        try:
            verdicts, unmeasured = verdicts_of(folder, before, after, fresh=fresh, tell=tell), ""
        except InputError as error:
            unmeasured = str(error)
    flips = proven(verdicts)
    return Difference(
        before,
        after,
        tuple(_text(folder, before, after)),
        tuple(_techniques(before, after)),
        (static_tokens(before), static_tokens(after)),
        tuple(_prompts(before, after)),
        verdicts,
        unmeasured,
        reasons(before, after, flips),
    )


def proven(verdicts: Verdicts | None) -> int | None:
    """How many verdicts flip where a model answered; None: only engines that the policy's words do not reach."""
    if verdicts is None or not any(engine in verdicts.engine for engine in MODELS):
        return None
    return len(verdicts.flips)


def _text(folder: Path, before: Policy, after: Policy) -> list[str]:
    old, new = (text_of(folder / p.name / f"{p.version}.md").splitlines() for p in (before, after))
    return list(difflib.unified_diff(old, new, before.ref, after.ref, lineterm="", n=1))


def _techniques(before: Policy, after: Policy) -> list[TechniqueChange]:
    old = {rule.technique: rule for rule in before.rules}
    new = {rule.technique: rule for rule in after.rules}
    changes = []
    for name in dict.fromkeys([*old, *new]):
        a, b = old.get(name), new.get(name)
        if a != b:
            told = bool(a and b and a.guidance != b.guidance)
            changes.append(TechniqueChange(name, a.severity if a else None, b.severity if b else None, told))
    return changes


def _prompts(before: Policy, after: Policy) -> list[Prompt]:
    """The user messages of sample cases; the system message is in the text already, and the same for all."""
    out = []
    for name, message in samples(after):
        old, new = rendered(before, message)[-1], rendered(after, message)[-1]
        lines = difflib.unified_diff(old.content.splitlines(), new.content.splitlines(), lineterm="", n=0)
        out.append(Prompt(name, old.tokens, new.tokens, tuple(lines)[2:]))
    return out


def verdicts_of(folder: Path, before: Policy, after: Policy, *, fresh: bool, tell: Told) -> Verdicts:
    """The verdicts under both: from their receipts, where the same rules judged the same cases; else measured now."""
    kept = [None if fresh else _receipt(folder, policy) for policy in (before, after)]
    old, new = kept
    if old and new and old.rewriter.rules == new.rewriter.rules:
        today = new.rewriter.rules == rules_digest()
        dates = " and ".join(dict.fromkeys((old.date, new.date)))
        source = f"from the receipts of {dates}" + ("" if today else ", by the rules of then; --fresh measures now")
        return compared(old, new, source)
    wanted = [p for p, r in zip((before, after), kept, strict=True) if not r or r.rewriter.rules != rules_digest()]
    tell(f"measuring {' and '.join(p.ref for p in wanted)} …")
    runs = dict(zip(wanted, receipt.measured(folder, [p.ref for p in wanted]), strict=True))
    first, second = (runs.get(policy) or receipt_ for policy, receipt_ in zip((before, after), kept, strict=True))
    assert first and second
    return compared(first, second, "measured now")


def compared(before: Measured, after: Measured, source: str) -> Verdicts:
    """Two runs or receipts, case by case."""
    flips = receipt.flips(before.verdicts, after.verdicts)
    both = before.verdicts.keys() & after.verdicts.keys()
    return Verdicts(after.engine, len(both), flips, source)


def receipt_today(folder: Path, policy: Policy) -> receipt.Receipt | None:
    """The receipt of a version, if today's rules judged it."""
    kept = _receipt(folder, policy)
    return kept if kept and kept.rewriter.rules == rules_digest() else None


def _receipt(folder: Path, policy: Policy) -> receipt.Receipt | None:
    try:
        return receipt.read(folder, policy)
    except PolicyError:
        return None


def shown(lines: Sequence[str], most: int = 400) -> Sequence[str]:
    """As many lines of a diff as somebody reads."""
    return lines if len(lines) <= most else [*lines[:most], f"… and {len(lines) - most} more lines"]
