"""docs/gallery.md: drafts beside their rewrites and reasons, so that anybody can judge by eye."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import groupby, zip_longest
from pathlib import Path

from eval.case import Case
from rewriter.engines.rules import RulesEngine
from rewriter.pipeline import rewrite
from rewriter.policy import Policy

GALLERY = Path(__file__).parents[1] / "docs" / "gallery.md"
_HEAD = """# Gallery

What the built-in rules engine makes of {count} of the eval's cases, with no model and no network.
Written by `python -m eval gallery`; a test fails when it is out of date.
"""


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def chosen(cases: Sequence[Case], count: int = 40) -> tuple[Case, ...]:
    """`count` cases taken in turn from each kind, so that every technique is seen."""
    kinds = [list(group) for _, group in groupby(cases, key=lambda c: next(iter(c.expect.techniques), "none"))]
    turns = [case for row in zip_longest(*kinds) for case in row if case is not None]
    return tuple(turns[:count])


def render(cases: Sequence[Case], policy: Policy) -> str:
    """The page, as Markdown."""
    picked = chosen(cases)
    parts = [_HEAD.format(count=len(picked))]
    for case in picked:
        answer = asyncio.run(rewrite(case.message, policy, [RulesEngine()]))
        parts.append(f"\n## {case.id}\n\n{case.why}\n\n**Customer**\n\n{_quoted(case.given.customer)}\n")
        if case.given.offers:
            parts.append(f"\n**Authorised offers**: {'; '.join(case.given.offers)}\n")
        parts.append(
            f"\n**Draft**\n\n{_quoted(case.given.draft)}\n\n**Reply** ({answer.outcome})\n\n{_quoted(answer.reply)}\n"
        )
        if answer.rationale.changes:
            parts.append("\n| technique | before | after | why |\n|---|---|---|---|\n")
            for c in answer.rationale.changes:
                cells = (c.technique, c.before or "–", c.after or "–", c.why)
                parts.append("| " + " | ".join(x.replace("|", "\\|").replace("\n", " ") for x in cells) + " |\n")
    return "".join(parts)
