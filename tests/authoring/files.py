"""Policy files, receipts and runs as the commands of authoring meet them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rewriter import cli
from rewriter.authoring import edits, receipt
from rewriter.policy import LOCK, survey
from rewriter.service import rules_digest
from tests.serving import policies
from tests.test_policy import TEXT, write

POLICY = policies().resolve("deescalation@1.0.0")
CASES = ("one", "two", "three")
SHOWN = """\
{{ channel.name }} {{ format }} {{ language }}
{% if not next_step %}{% endif %}
{{ facts|join(", ")|fence("facts") }}{{ offers|join(", ")|fence("offers") }}
{% for turn in conversation %}{{ turn.text|fence(turn.tag) }}{% endfor %}
{{ customer|fence("customer") }}
{{ findings|join(", ")|fence("findings") }}
{{ draft|fence("draft") }}"""


def run_file(prompts: Path, ref: str, **changed: Any) -> Path:
    """The JSON of an eval run of a file as it is now."""
    policy = next(p for p in survey(prompts).policies if p.ref == ref)
    made = {
        "policy": {"name": policy.name, "version": policy.version, "digest": policy.digest},
        "rewriter": {"version": "0", "rules": rules_digest()},
        "engine": "rules",
        "cases": [{"id": name, "verdict": "pass", "engine": "rules"} for name in CASES],
        "more": "is not read",
    }
    path = prompts.parent / "run.json"
    path.write_text(json.dumps(made | changed))
    return path


def proved(prompts: Path, ref: str, verdicts: dict[str, str] | None = None, engine: str = "rules") -> None:
    """The receipt of a version."""
    policy = next(p for p in survey(prompts).policies if p.ref == ref)
    verdicts = verdicts or dict.fromkeys(CASES, "pass")
    made = receipt.Receipt(
        policy=receipt.PolicyId(name=policy.name, version=policy.version, digest=policy.digest),
        rewriter=receipt.RewriterId(version="0", rules=rules_digest()),
        engine=engine,
        date="2026-11-26",
        tests=("*",),
        cases=len(verdicts),
        counts={},
        tokens=receipt.Tokens(static=1, counted="by hand"),
        verdicts=verdicts,
    )
    receipt.path_of(prompts, policy).write_text(receipt.written(made))


def command(*arguments: str) -> int:
    """The exit code of `rewriter policy …`."""
    return cli.main(["policy", *arguments])


def draft(prompts: Path, version: str = "1.1.0", old: str = "", new: str = "") -> Path:
    """A draft with its changelog written, and one more thing changed."""
    assert old in TEXT
    return write(prompts, TEXT.replace(old, new, 1), version)


def release_file(prompts: Path, path: Path) -> None:
    """Make a draft a released version with its receipt."""
    text = edits.with_key(path.read_text(), "status", "released")
    path.write_text(text)
    name = f"{path.parent.name}/{path.name}"
    digest = survey(prompts).policies[-1].digest
    (prompts / LOCK).write_text(edits.with_pin(edits.lock_of(prompts), name, digest))
    proved(prompts, f"{path.parent.name}@{path.stem}")
