"""Requests that the OpenAPI document allows, and others that it does not: `python -m tests.fuzz [SEED]`, two minutes at most.

Not a part of `make test`, for it takes most of a minute; `make check` runs it. The server is the real one, with a key,
records, and a model server behind it that answers nonsense.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from rewriter.api.app import create
from rewriter.demo import served
from tests import serving
from tests.upstream import Upstream, answering

CASES = 2_000  # fewer would be no measurement
EXAMPLES = 80  # of one operation, in one phase
PATIENCE_S = 240
NONSENSE = b'{"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": []}'


def main(seed: str = "1") -> int:
    """Run every check over every operation. 0: nothing was found, and enough was tried."""
    with tempfile.TemporaryDirectory() as folder, answering(Upstream(NONSENSE)) as upstream:
        settings = serving.settings(
            model="m", OPENAI_BASE_URL=upstream.address, api_keys="fuzz=k", data_dir=Path(folder), breaker_failures=0
        )
        report = Path(folder) / "report.json"
        with served(create(settings)) as port:
            command = [
                str(Path(sys.executable).parent / "st"), "--config-file", str(Path(__file__).with_name("schemathesis.toml")),
                "run", f"http://127.0.0.1:{port}/openapi.json", "--header", "X-API-Key: k", "--checks", "all",
                "--max-examples", str(EXAMPLES), "--seed", seed, "--continue-on-failure",
                "--report", "json", "--report-json-path", str(report),
            ]  # fmt: skip
            done = subprocess.run(command, timeout=PATIENCE_S, check=False, cwd=folder)  # noqa: S603
        told = json.loads(report.read_text()) if report.exists() else {}
    tried = told.get("test_cases", {}).get("generated", 0)
    operations = told.get("operations", {})
    sys.stdout.write(f"{tried} requests, {operations.get('tested', 0)} of {operations.get('total', 0)} operations\n")
    if tried < CASES or operations.get("tested") != operations.get("total"):
        sys.stdout.write(f"Fewer than {CASES} requests, or an operation was left out: that is no measurement.\n")
        return 1
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
