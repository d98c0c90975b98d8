"""What the eval harness costs beside pydantic-evals (and `--inspect-ai`, `--promptfoo`), on the same 200 trivial cases.

All do the same work: the product rewrites each draft, the production graders judge the reply, and the graders are
examined by a golden and a foil for each case. The work alone, without any harness, is measured too, and what a
harness adds is the difference. The others are installed into folders of their own that are gone afterwards.
"""

from __future__ import annotations

import asyncio
import os
import resource
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
CASES, ROUNDS = 200, 5
WORK, OURS = "the work alone", "python -m eval run"
PROMPTFOO = "promptfoo@0.121.20"  # the last that runs on Node 20
PROMPTFOO_INCLUDES = "promptfoo: Node and the one Python worker that rewrites and grades; nothing cached or stored"
CASE = """\
- id: trivial-{n:03}
  why: the draft comes back as it was
  source: none
  given: {{customer: "Do you open on day {n}?", draft: "Yes, we open at 9:00 on day {n}."}}
  expect: {{outcome: [unchanged], must_keep: ["day {n}"]}}
  golden: "Yes, we open at 9:00 on day {n}."
  foils: [{{reply: "Yes, we open at 9:00.", caught_by: must-keep}}]
"""


def work(folder: Path) -> None:
    """The product's work on every case, with no harness around it."""
    from eval.case import load
    from eval.examine import examine
    from eval.graders import ready
    from eval.harness import SERVING, policies
    from rewriter.engines.rules import RulesEngine
    from rewriter.pipeline import rewrite

    policy = policies().resolve(SERVING)
    graded = [ready(case, policy) for case in load(folder)]
    assert not examine(graded).faults

    async def answers() -> None:
        for one in graded:
            answer = await rewrite(one.case.message, policy, [RulesEngine()])
            assert not [o for o in one.objections_to(answer.reply, answer.verification) if o.blocks]

    asyncio.run(answers())


def cpu(command: Sequence[str | Path], environment: dict[str, str] | None) -> float:
    """CPU seconds, user and system, of a command that must succeed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def install(folder: Path, package: str) -> Path | None:
    """A Python of its own that has the package; None where it cannot be had."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    done = subprocess.run([python, "-m", "pip", "install", "--quiet", package], capture_output=True)
    return python if done.returncode == 0 else None


def install_promptfoo(folder: Path) -> Path | None:
    """The script that Node runs; None where npm is missing or fails."""
    npm = shutil.which("npm")
    if npm is None:
        return None
    options = ["--engine-strict", "--ignore-scripts", "--no-audit", "--no-fund"]
    done = subprocess.run([npm, "install", "--prefix", folder, *options, PROMPTFOO], capture_output=True)
    return folder / "node_modules/promptfoo/dist/src/entrypoint.js" if done.returncode == 0 else None


def promptfoo(script: Path, home: Path, cases: Path) -> tuple[Sequence[str | Path], dict[str, str]]:
    """Its command and environment: one worker, one case at a time, nothing stored, no network."""
    from bench.promptfoo_twin import write

    config = write(home / "promptfooconfig", cases)
    options = ["--max-concurrency", "1", "--no-cache", "--no-write", "--no-share", "--no-progress-bar"]
    quiet = ["DISABLE_TELEMETRY", "DISABLE_UPDATE", "DISABLE_REMOTE_GENERATION", "DISABLE_RUNTIME_WARNINGS"]
    environment = os.environ | {f"PROMPTFOO_{name}": "1" for name in quiet}
    environment |= {
        "PYTHONPATH": str(ROOT),
        "PROMPTFOO_PYTHON": sys.executable,
        "PROMPTFOO_CONFIG_DIR": str(home / "promptfoo-state"),
        "NODE_NO_WARNINGS": "1",
        # It would still report that its telemetry is off: a proxy that is not there keeps that on this machine.
        "https_proxy": "http://127.0.0.1:9",
    }
    return ["node", script, "eval", "--config", config, *options], environment


def main(others: Sequence[str], with_promptfoo: bool) -> None:
    """Install, run each in turn, and print the medians and their ratios."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        cases = home / "cases"
        cases.mkdir()
        (cases / "trivial.yaml").write_text("".join(CASE.format(n=n) for n in range(CASES)), "utf-8")
        commands: dict[str, tuple[Sequence[str | Path], dict[str, str] | None]] = {
            WORK: ([sys.executable, "-m", "bench.harness", "work", cases], None),
            OURS: ([sys.executable, "-m", "eval", "run", "--cases", cases, "--baselines", home / "baselines"], None),
        }
        path = os.pathsep.join([str(ROOT), sysconfig.get_path("purelib")])
        for package in others:
            python = install(home / package, package)
            if python is None:
                print(f"{package} could not be installed here; measured without it")
                continue
            twin = f"bench.{package.replace('-', '_')}_twin"
            theirs: dict[str, str] = os.environ | {"PYTHONPATH": path, "LOGFIRE_SEND_TO_LOGFIRE": "0"}
            commands[package] = ([python, "-m", twin, cases, home / "logs"], theirs)
        if with_promptfoo:
            if (script := install_promptfoo(home / "promptfoo")) is None:
                print(f"{PROMPTFOO} could not be installed here with npm; measured without it")
            else:
                commands["promptfoo"] = promptfoo(script, home, cases)
        print(f"{CASES} trivial cases, CPU seconds, median of {ROUNDS} rounds in turn")
        spent: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, (command, environment) in commands.items():
                spent[name].append(cpu(command, environment))
    median = {name: statistics.median(seconds) for name, seconds in spent.items()}
    for name, seconds in median.items():
        beside = "" if name in (WORK, OURS) else f"   ours / {name}: {median[OURS] / seconds:.2f}"
        print(f"  {name:20}{seconds:6.2f}   harness {seconds - median[WORK]:+5.2f}{beside}")
    if "promptfoo" in median:
        print(PROMPTFOO_INCLUDES)


if __name__ == "__main__":
    if sys.argv[1:2] == ["work"]:
        work(Path(sys.argv[2]))
    else:
        main(["pydantic-evals", *(["inspect-ai"] if "--inspect-ai" in sys.argv else [])], "--promptfoo" in sys.argv)
