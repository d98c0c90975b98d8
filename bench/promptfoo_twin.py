"""The same work as `python -m eval run`, as a promptfoo config and its provider; run by `bench.harness --promptfoo` alone.

promptfoo starts a Python for every Python assertion, which here would cost far more than all else. A provider's worker
stays, so the production graders run there, and each assertion reads their verdict.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from eval.case import load
from eval.examine import examine
from eval.graders import Graded, ready
from eval.harness import SERVING, policies
from rewriter.engines.rules import RulesEngine
from rewriter.pipeline import rewrite

# promptfoo puts a script's own folder first on Python's path; with this one there, `import http` would find the bench.
PROVIDER = f"from {__name__} import call_api\n"


def write(folder: Path, cases: Path) -> Path:
    """The promptfooconfig for these cases, in a new folder together with the provider that it names."""
    folder.mkdir()
    (folder / "provider.py").write_text(PROVIDER, "utf-8")
    written = folder / "promptfooconfig.json"
    config = {
        "prompts": ["{{id}}"],
        "providers": [{"id": "file://provider.py", "config": {"cases": str(cases), "workers": 1}}],
        "defaultTest": {"assert": [{"type": "javascript", "value": "context.metadata.accepted"}]},
        "tests": [{"vars": {"id": case.id}} for case in load(cases)],
    }
    written.write_text(json.dumps(config), "utf-8")
    return written


@cache
def graded(cases: str) -> dict[str, Graded]:
    """The cases by id, their graders examined; once, for the worker stays."""
    policy = policies().resolve(SERVING)
    loaded = {case.id: ready(case, policy) for case in load(Path(cases))}
    assert not examine(loaded.values()).faults
    return loaded


async def call_api(prompt: str, options: dict[str, Any], context: dict[str, Any]) -> dict[str, Any]:
    """The product's answer, and whether none of the production graders objects to it."""
    one = graded(options["config"]["cases"])[prompt]
    answer = await rewrite(one.case.message, one.policy, [RulesEngine()])
    objections = one.objections_to(answer.reply, answer.verification)
    return {"output": answer.reply, "metadata": {"accepted": not any(o.blocks for o in objections)}}
