"""`python -m eval run`: every case offline. Exit 0 all gates hold, 1 a case fails, 2 bad files or a grader fails its foils, 3 could not measure."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from dataclasses import asdict
from fnmatch import fnmatch
from math import sqrt
from pathlib import Path

import rewriter
from eval.case import CaseError, load
from eval.checks import measure, table
from eval.gallery import GALLERY, render
from eval.grade import Result, examine, run
from rewriter.bootstrap import prompts_folder
from rewriter.engines.rules import RulesEngine
from rewriter.policy import Policies, Policy
from rewriter.service import rules_digest
from rewriter.settings import Settings


def wilson(hits: int, total: int) -> tuple[float, float]:
    """The 95 % Wilson score interval of hits/total."""
    if not total:
        return 0.0, 1.0
    z, share = 1.96, hits / total
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total)) / (1 + z * z / total)
    return max(0.0, middle - half), min(1.0, middle + half)


def report(results: tuple[Result, ...]) -> str:
    """Failures first, then k/N with its interval."""
    lines: list[str] = []
    for result in results:
        if result.verdict != "pass":
            lines.append(f"{result.verdict.upper():14} {result.id}  [{result.outcome}]")
            lines += [f"    {reason}" for reason in result.reasons]
    passed = sum(r.verdict == "pass" for r in results)
    low, high = wilson(passed, len(results))
    lines.append(f"{passed}/{len(results)} cases pass ({low:.0%} to {high:.0%}, 95 % Wilson)")
    return "\n".join(lines)


def provenance(policy: Policy, engine: str) -> dict[str, object]:
    """What was measured: a receipt is worth something only for exactly this policy, judged by exactly these rules."""
    return {
        "policy": {"name": policy.name, "version": policy.version, "digest": policy.digest},
        "rewriter": {"version": rewriter.__version__, "rules": rules_digest()},
        "engine": engine,
    }


def main(argv: list[str] | None = None) -> int:
    """Run the cases and say what holds."""
    parser = argparse.ArgumentParser(prog="python -m eval", description="The offline eval suite.")
    commands = parser.add_subparsers(dest="command", required=True)
    runner = commands.add_parser("run", help="every case through the rules engine, offline")
    runner.add_argument("--engine", choices=["rules"], default="rules", help="which engine proposes replies")
    runner.add_argument("--policy", default="deescalation@latest", help="NAME@VERSION (default: %(default)s)")
    runner.add_argument("--case", default="*", metavar="GLOB", help="only cases whose id matches")
    runner.add_argument("--json", type=Path, metavar="FILE", help="write the run as JSON")
    commands.add_parser("gallery", help="write docs/gallery.md: drafts beside their rewrites")
    commands.add_parser("checks", help="techniques and guards as classifiers, on labels by another author")
    asked = parser.parse_args(argv)
    if asked.command == "checks":
        print(table(measure()))
        return 0
    if asked.command == "gallery":
        GALLERY.write_text(render(load(), _policies().resolve("deescalation@latest")), "utf-8")
        print(f"written: {GALLERY.parent.name}/{GALLERY.name}")
        return 0
    try:
        cases = tuple(c for c in load() if fnmatch(c.id, asked.case))
    except CaseError as error:
        print(f"bad case file: {error}", file=sys.stderr)
        return 2
    if not cases:
        print(f"no case matches {asked.case!r}", file=sys.stderr)
        return 3
    policy = _policies().resolve(asked.policy)
    if wrong := examine(cases, policy):
        print("a grader fails its own goldens or foils; nothing is reported:", file=sys.stderr)
        print("\n".join(f"  {line}" for line in wrong), file=sys.stderr)
        return 2
    results = asyncio.run(run(cases, policy, [RulesEngine()]))
    print(report(results))
    if asked.json:
        made = provenance(policy, asked.engine) | {"cases": [asdict(r) for r in results]}
        asked.json.write_text(json.dumps(made, ensure_ascii=False, indent=1), "utf-8")
    return 1 if any(r.verdict in ("fail", "error") for r in results) else 0


def _policies() -> Policies:
    """The policies that the product would serve here: REWRITER_PROMPTS_DIR, else ./prompts."""
    return Policies.from_folder(prompts_folder(Settings.load()))


if __name__ == "__main__":
    sys.exit(main())
