"""A receipt: what the eval measured of exactly one policy file, judged by exactly one state of the rules.

It stands beside the file as NAME/VERSION.receipt.json. The eval is no part of this package: it is run as a
program, or the JSON of a run that somebody has made is read.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from fnmatch import fnmatch
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rewriter.errors import InputError, PolicyError
from rewriter.policy import Policy
from rewriter.policy.files import read as read_file
from rewriter.settings import environment

ENDING = ".receipt.json"
LARGEST = 1_000_000  # bytes; a verdict has about forty
PASSING = frozenset({"pass", "known-failure"})
_LIMIT_S = 600.0
_Digest = Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$")]


class _Tolerant(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class PolicyId(_Tolerant):
    """Which policy file, byte for byte."""

    name: str
    version: str
    digest: _Digest


class RewriterId(_Tolerant):
    """Which code judged: `rules` is the digest of techniques and guards."""

    version: str
    rules: _Digest


class _Case(_Tolerant):
    id: str
    verdict: str
    engine: str = "rules"
    outcome: str = ""
    reply: str = ""


class Run(_Tolerant):
    """As much of a run's JSON as a receipt needs; `python -m eval run --json FILE` writes it."""

    policy: PolicyId
    rewriter: RewriterId
    engine: str
    cases: tuple[_Case, ...]

    @property
    def verdicts(self) -> dict[str, str]:
        """The verdict on each case; a case that several engines answered has one for each."""
        several = len({case.engine for case in self.cases}) > 1
        return {f"{case.engine}/{case.id}" if several else case.id: case.verdict for case in self.cases}

    @property
    def replies(self) -> dict[tuple[str, str], str]:
        """What was answered, by engine and case."""
        return {(case.engine, case.id): case.reply for case in self.cases}


class Tokens(_Tolerant):
    """About what every call costs before its case."""

    static: int
    counted: str


class Receipt(_Tolerant):
    """What was measured, when, and what came of it: k of N by verdict, and every verdict by its case."""

    policy: PolicyId
    rewriter: RewriterId
    engine: str
    date: str
    tests: tuple[str, ...]
    cases: int
    counts: dict[str, int]
    tokens: Tokens
    verdicts: dict[str, str]


def of(run: Run, policy: Policy, digest: str, tokens: Tokens) -> Receipt:
    """The receipt of a run for the file whose digest is `digest`, over the cases that the policy's `tests` name."""
    verdicts = chosen(run.verdicts, policy.tests)
    return Receipt(
        policy=PolicyId(name=policy.name, version=policy.version, digest=digest),
        rewriter=run.rewriter,
        engine=run.engine,
        date=datetime.now(UTC).date().isoformat(),
        tests=policy.tests or ("*",),
        cases=len(verdicts),
        counts=dict(sorted(Counter(verdicts.values()).items())),
        tokens=tokens,
        verdicts=verdicts,
    )


def chosen(verdicts: Mapping[str, str], tests: Sequence[str]) -> dict[str, str]:
    """The verdicts on the cases that must pass before a release; a policy that names none names all."""
    wanted = tests or ("*",)
    return {
        name: verdict
        for name, verdict in sorted(verdicts.items())
        if any(fnmatch(name.rpartition("/")[2], pattern) for pattern in wanted)
    }


def flips(before: Mapping[str, str], now: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """The cases on which two versions get another verdict; a case that only one of them has is none."""
    return {name: (before[name], now[name]) for name in sorted(before.keys() & now.keys()) if before[name] != now[name]}


def path_of(folder: Path, policy: Policy) -> Path:
    """Where a policy's receipt stands."""
    return folder / policy.name / f"{policy.version}{ENDING}"


def written(receipt: Receipt) -> str:
    """The file's text."""
    return receipt.model_dump_json(indent=1) + "\n"


def read(folder: Path, policy: Policy) -> Receipt | None:
    """The receipt of exactly this file; None: there is none. Raises PolicyError for one that is none of it."""
    path = path_of(folder, policy)
    if not path.exists():
        return None
    where = f"{policy.name}/{path.name}"
    way = f"write it anew with `rewriter policy release {policy.ref}`"
    try:
        receipt = Receipt.model_validate_json(read_file(path, folder, LARGEST))
    except ValidationError:
        raise PolicyError(f"{where}:1: this is no receipt; {way}", rule="receipt", where=where, line=1) from None
    if receipt.policy.digest != policy.digest:
        why = f"this receipt is of another file ({receipt.policy.digest[:15]}…); {way}"
        raise PolicyError(f"{where}:1: {why}", rule="receipt", where=where, line=1)
    return receipt


def run_of(path: Path) -> Run:
    """A run that somebody has made. Raises InputError when the file is none."""
    try:
        return Run.model_validate_json(path.read_bytes())
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); check the path.") from None
    except ValidationError as invalid:
        missing = ".".join(str(part) for part in invalid.errors()[0]["loc"])
        raise InputError(
            f"{path}: this is no run of the eval ({missing or 'no JSON'}); make one with "
            "`python -m eval run --policy NAME@VERSION --json FILE`."
        ) from None


def measured(folder: Path, refs: Iterable[str]) -> tuple[Run, ...]:
    """Run the eval on these policies of the folder, at the same time. Raises InputError when it cannot be done."""
    with tempfile.TemporaryDirectory(prefix="eval-") as home:
        started: list[tuple[str, Path, subprocess.Popen[str]]] = []
        try:
            for number, ref in enumerate(refs):
                file = Path(home) / f"{number}.json"
                started.append((ref, file, _start(folder, ref, file)))
            return tuple(_finish(*one) for one in started)
        finally:
            for _, _, process in started:
                if process.poll() is None:
                    process.kill()
                    process.wait()


def _start(folder: Path, ref: str, file: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "eval", "run", "--policy", ref, "--json", str(file)]
    return subprocess.Popen(  # noqa: S603 - our own program, and no word of it comes from a stranger
        command,
        env=environment(prompts_dir=folder.resolve()),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )


def _finish(ref: str, file: Path, process: subprocess.Popen[str]) -> Run:
    try:
        said, _ = process.communicate(timeout=_LIMIT_S)
    except subprocess.TimeoutExpired:
        raise InputError(
            f"The eval of {ref} took more than {_LIMIT_S:.0f} s; run it yourself, with --run FILE."
        ) from None
    if "No module named eval" in said:
        raise InputError(
            "The eval is not here: it comes with the project's repository. Run this there, or bring a run: --run FILE."
        )
    if not file.exists():
        last = next((line for line in said.splitlines() if line.strip()), "it said nothing")
        raise InputError(f"The eval could not measure {ref} (exit {process.returncode}): {last}")
    return run_of(file)


def as_json(receipt: Receipt | None) -> dict[str, Any] | None:
    """The receipt without the verdicts of single cases, as a list of policies shows it."""
    return receipt.model_dump(exclude={"verdicts"}) if receipt else None
