"""`python -m eval`: run, compare, record, checks, bless, gallery, new-case and schema; `--help` tells each.

Exit codes: 0 every gate holds · 1 one falls, or a case vanished · 2 bad files, or a grader fails its own foils ·
3 could not measure.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from eval.errors import CaseError, Refused, Unmeasured
from eval.harness import HOLDS, REFUSED, SERVING, UNMEASURED, Plan, policies, run
from eval.lineup import ENGINES
from rewriter import show
from rewriter.engines import Engine
from rewriter.errors import RewriterError

EPILOG = """exit codes: 0 every gate holds, 1 one falls or a case vanished, 2 bad files or a grader that fails its own
foils, 3 could not measure"""
BOTH = ("rules", "replay")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m eval", description="The offline eval.", epilog=EPILOG)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    chosen = argparse.ArgumentParser(add_help=False)
    chosen.add_argument("--policy", default=SERVING, metavar="NAME@VERSION", help="which policy (default: %(default)s)")
    chosen.add_argument("--case", default="*", metavar="GLOB", help="only cases whose id matches")
    chosen.add_argument("--cases", type=Path, metavar="DIR", help="another folder of case files")
    chosen.add_argument("--cassettes", type=Path, metavar="DIR", help="another folder of cassettes")
    chosen.add_argument("--baselines", type=Path, metavar="DIR", help="another folder of baselines")
    engine = argparse.ArgumentParser(add_help=False)
    engine.add_argument(
        "--engine", action="append", choices=ENGINES, metavar="NAME",
        help="who proposes replies: rules (default), replay (committed cassettes), openai (live); again for several",
    )  # fmt: skip

    command = commands.add_parser("run", parents=[chosen, engine], help="grade every case", epilog=EPILOG)
    for name, what in (
        ("json", "the whole run, for `compare` and for reports"),
        ("html", "one self-contained page"),
        ("junit", "JUnit XML"),
        ("markdown", "for a pull request, the verdict in its first line"),
    ):
        command.add_argument(f"--{name}", type=Path, metavar="FILE", help=f"write {what}")
    command.set_defaults(do=_run)

    command = commands.add_parser("bless", parents=[chosen, engine], help="make what the cases do now the baseline")
    command.add_argument("--reason", required=True, help="why it is right that they moved; it is kept")
    command.set_defaults(do=_bless)

    command = commands.add_parser("checks", help="techniques and guards as classifiers, on labels by others")
    command.set_defaults(do=_checks)

    command = commands.add_parser("gallery", help="write docs/gallery.md: drafts beside their rewrites")
    command.set_defaults(do=_gallery)

    command = commands.add_parser("schema", help="write the JSON schema of case files, for editors")
    command.set_defaults(do=_schema)
    return parser


def _plan(asked: argparse.Namespace, names: Sequence[str], engines: Mapping[str, Sequence[Engine]]) -> Plan:
    folders = {k: v for k in ("cases", "cassettes", "baselines") if (v := getattr(asked, k))}
    return Plan(tuple(dict.fromkeys(names)), asked.policy, asked.case, engines=engines, **folders)


def _run(asked: argparse.Namespace, engines: Mapping[str, Sequence[Engine]]) -> int:
    from eval.report import terminal

    made = run(_plan(asked, asked.engine or ["rules"], engines), show.progress)
    terminal.report(made, terminal.console())
    if asked.json:
        asked.json.write_text(made.model_dump_json(indent=1) + "\n", "utf-8")
    return made.exit


def _bless(asked: argparse.Namespace, engines: Mapping[str, Sequence[Engine]]) -> int:
    from eval import baseline

    plan = _plan(asked, asked.engine or BOTH, engines)
    made = run(plan, show.progress)
    for name in plan.names:
        gone = [g for g in made.vanished if g.engine == name]
        moved = baseline.bless(baseline.load(name, plan.baselines), made.of(name), gone, asked.reason, plan.baselines)
        told = ", ".join(f"{n} {move}" for move, n in sorted(moved.items())) or "nothing moved"
        print(f"{name}: {told}")
    return HOLDS


def _checks(asked: argparse.Namespace, engines: Mapping[str, Sequence[Engine]]) -> int:
    from eval.checks import measure, table

    print(table(measure()))
    return HOLDS


def _gallery(asked: argparse.Namespace, engines: Mapping[str, Sequence[Engine]]) -> int:
    from eval.case import load
    from eval.gallery import GALLERY, render

    GALLERY.write_text(render(load(), policies().resolve(SERVING)), "utf-8")
    print(f"written: {GALLERY.parent.name}/{GALLERY.name}")
    return HOLDS


def _schema(asked: argparse.Namespace, engines: Mapping[str, Sequence[Engine]]) -> int:
    from eval.case import SCHEMA, schema

    SCHEMA.write_text(schema(), "utf-8")
    print(f"written: eval/{SCHEMA.name}")
    return HOLDS


def main(argv: Sequence[str] | None = None, engines: Mapping[str, Sequence[Engine]] | None = None) -> int:
    """Do one command and return its exit code; `engines` hands in engines in place of the usual ones of a name."""
    asked = _parser().parse_args(argv)
    try:
        return int(asked.do(asked, engines or {}))
    except Refused as refused:
        print("REFUSED: a grader fails its own goldens or foils, so nothing is reported:", file=sys.stderr)
        print("\n".join(f"  {fault}" for fault in refused.faults), file=sys.stderr)
        return REFUSED
    except (CaseError, RewriterError) as error:
        print(f"REFUSED: {error}", file=sys.stderr)
        return REFUSED
    except Unmeasured as error:
        print(f"NOT MEASURED: {error}", file=sys.stderr)
        return UNMEASURED
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
