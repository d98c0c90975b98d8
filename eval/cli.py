"""`python -m eval`: run, compare, record, checks, bless, gallery, new-case and schema; `--help` tells each.

Exit codes: 0 every gate holds · 1 one falls, or a case vanished · 2 bad files, or a grader fails its own foils ·
3 could not measure.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from eval.errors import CaseError, Refused, Unmeasured
from eval.harness import FALLEN, HOLDS, REFUSED, SERVING, UNMEASURED, Plan, policies, run
from eval.lineup import ENGINES
from rewriter import show
from rewriter.engines import Engine
from rewriter.errors import RewriterError

EPILOG = """exit codes: 0 every gate holds, 1 one falls or a case vanished, 2 bad files or a grader that fails its own
foils, 3 could not measure"""
BOTH = ("rules", "replay")
FLOORS = Path(__file__).parent / "floors.yaml"
CARRYING = """It writes the messages of each case to DIR/CASE.1.messages.md; give them to a model, put its answer untouched
into DIR/CASE.1.answer.txt, and run the same command again until nothing waits."""


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

    command = commands.add_parser(
        "compare",
        parents=[chosen],
        help="two runs, policies or engines side by side; exit 1 when a case that passed does not any more",
    )
    command.add_argument("a", metavar="A", help="a run's --json file, an engine, or a policy NAME@VERSION")
    command.add_argument("b", metavar="B", help="the same; what is worse in B than in A counts")
    command.add_argument("--engine", choices=ENGINES, default="rules", help="where A and B are policies (rules)")
    command.add_argument("--markdown", type=Path, metavar="FILE", help="write it for a pull request")
    command.set_defaults(do=_compare)

    command = commands.add_parser("bless", parents=[chosen, engine], help="make what the cases do now the baseline")
    command.add_argument("--reason", required=True, help="why it is right that they moved; it is kept")
    command.set_defaults(do=_bless)

    command = commands.add_parser(
        "record", parents=[chosen], help="make cassettes: from a live model, or from answers carried over by hand"
    )
    command.add_argument("--again", action="store_true", help="also where a recorded or carried one is still fresh")
    command.add_argument("--carry", type=Path, metavar="DIR", help=f"one round of carrying. {CARRYING}")
    command.add_argument("--by", metavar="MODEL", help="with --carry: which model answers")
    command.add_argument("--limit", type=int, default=20, metavar="N", help="with --carry: cases that may wait (20)")
    command.add_argument("--seal", nargs="+", metavar="CASE", help="seal written cassettes again after an edit")
    command.set_defaults(do=_record)

    command = commands.add_parser("checks", help="techniques and guards as classifiers, on labelled text")
    command.add_argument("--labels", type=Path, nargs="+", metavar="DIR", help="other folders of labelled lines")
    command.add_argument("--floors", type=Path, default=FLOORS, metavar="FILE", help="another file of floors")
    command.add_argument("--wrong", nargs="*", metavar="CHECK", help="also print what these checks (or all) got wrong")
    command.set_defaults(do=_checks)

    command = commands.add_parser("new-case", help="a rejected or edited rewrite as a case to fill in")
    command.add_argument(
        "--from", dest="source", type=Path, required=True, metavar="FEEDBACK.json",
        help="{request, response, verdict: edited|rejected, final_text, comment}",
    )  # fmt: skip
    command.add_argument("--into", type=Path, metavar="FILE", help="append it to a case file (default: print it)")
    command.set_defaults(do=_new_case)

    command = commands.add_parser("gallery", help="write docs/gallery.md: drafts beside their rewrites")
    command.set_defaults(do=_gallery)

    command = commands.add_parser("schema", help="write the JSON schema of case files, for editors")
    command.set_defaults(do=_schema)
    return parser


def _plan(asked: argparse.Namespace, names: Sequence[str], engines: Mapping[str, Sequence[Engine]]) -> Plan:
    folders = {k: v for k in ("cases", "cassettes", "baselines") if (v := getattr(asked, k))}
    return Plan(tuple(dict.fromkeys(names)), asked.policy, asked.case, engines=engines, **folders)


def _run(asked: argparse.Namespace, engines: Mapping[str, Sequence[Engine]]) -> int:
    from eval.report import junit, markdown, terminal

    made = run(_plan(asked, asked.engine or ["rules"], engines), show.progress)
    if asked.json:
        asked.json.write_text(made.model_dump_json(indent=1) + "\n", "utf-8")
    if asked.junit:
        asked.junit.write_text(junit.render(made), "utf-8")
    if asked.markdown:
        asked.markdown.write_text(markdown.render(made), "utf-8")
    if asked.html:
        from eval.report import page  # only here, for Jinja2 takes its time

        asked.html.write_text(page.render(made), "utf-8")
    terminal.report(made, terminal.console())
    return made.exit


def _compare(asked: argparse.Namespace, engines: Mapping[str, Sequence[Engine]]) -> int:
    from eval import compare
    from eval.report import markdown, terminal

    a, b = compare.sides((asked.a, asked.b), _plan(asked, [asked.engine], engines))
    made = compare.compare(a, b)
    terminal.comparison(made, terminal.console())
    if asked.markdown:
        asked.markdown.write_text(markdown.comparison(made), "utf-8")
    return FALLEN if made.falls else HOLDS


def _bless(asked: argparse.Namespace, engines: Mapping[str, Sequence[Engine]]) -> int:
    from eval import baseline

    plan = _plan(asked, asked.engine or BOTH, engines)
    made = run(plan, show.progress)
    for name in plan.names:
        gone = [g for g in made.vanished if g.engine == name]
        moved = baseline.bless(
            baseline.load(made.policy.name, name, plan.baselines), made.of(name), gone, asked.reason, plan.baselines
        )
        told = ", ".join(f"{n} {move}" for move, n in sorted(moved.items())) or "nothing moved"
        print(f"{name}: {told}")
    return HOLDS


def _record(asked: argparse.Namespace, engines: Mapping[str, Sequence[Engine]]) -> int:
    from eval import cassette, record
    from eval.harness import examined
    from eval.lineup import live
    from rewriter.settings import Settings

    plan = _plan(asked, ["replay"], engines)
    if asked.seal:
        done = record.seal(asked.seal, plan.cassettes)
    else:
        if asked.carry and not asked.by:
            raise CaseError("--carry needs --by: the name of the model that answers")
        if asked.carry:
            asked.carry.mkdir(parents=True, exist_ok=True)
        graded, _ = examined(plan, policies().resolve(plan.policy))

        async def ask() -> list[record.Done]:
            known = cassette.load(plan.cassettes)
            todo = await record.due(graded, known, again=asked.again)
            if asked.carry:
                return await record.carry(todo, asked.carry, asked.by, asked.limit, plan.cassettes)
            engine = engines["openai"][0] if "openai" in engines else live()
            with show.progress() as bar:
                return await record.live(todo, engine, Settings.load().model or engine.name, plan.cassettes, bar)

        done = asyncio.run(ask())
    for one in done:
        print(f"{one.state:8} {one.case}  {one.note}")
    counts = Counter(one.state for one in done)
    print(", ".join(f"{n} {state}" for state, n in sorted(counts.items())) or "nothing to do: every cassette is fresh")
    return HOLDS


def _checks(asked: argparse.Namespace, engines: Mapping[str, Sequence[Engine]]) -> int:
    from eval import checks, quiet

    least = checks.floors(asked.floors)
    measured = checks.measure(asked.labels or checks.FOLDERS)
    for one in measured:
        print(checks.table(one), end="\n\n")
    if asked.wrong is not None:
        print("\n".join(checks.wrong(measured, asked.wrong)), end="\n\n")
    under = checks.fallen(measured, least)
    if asked.labels is None:
        good = quiet.listen()
        print(good.told, end="\n\n")
        if asked.wrong is not None:
            print(
                "\n".join(f"flagged {'; '.join(found)!r} in {reply.draft!r}" for reply, found in good.flagged),
                end="\n\n",
            )
        under = (*under, *filter(None, [good.fallen(least.quiet)]))
    print(f"FALLS: {'; '.join(under)}" if under else "HOLDS: every check has the precision that floors.yaml wants")
    return FALLEN if under else HOLDS


def _new_case(asked: argparse.Namespace, engines: Mapping[str, Sequence[Engine]]) -> int:
    from eval import new_case

    made = new_case.skeleton(new_case.read(asked.source))
    if not asked.into:
        print(made, end="")
        return HOLDS
    with asked.into.open("a", encoding="utf-8") as file:
        file.write(made)
    # the word the skeleton itself marks its gaps with: a case that keeps one is refused
    print(f"appended to {asked.into}: fill in each TODO, and change what is a customer's")
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
    except BrokenPipeError:  # whoever read has read enough, and must not take that for a verdict
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNMEASURED
    except OSError as error:
        print(f"REFUSED: {error.filename}: {error.strerror}; check the path", file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        return 130
