"""The same work as `python -m eval run`, as an inspect-ai task; run by `bench.harness --inspect-ai` alone."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from inspect_ai import Task, eval  # type: ignore[import-not-found]
from inspect_ai.dataset import MemoryDataset, Sample  # type: ignore[import-not-found]
from inspect_ai.model import ModelOutput  # type: ignore[import-not-found]
from inspect_ai.scorer import CORRECT, INCORRECT, Score, accuracy, scorer  # type: ignore[import-not-found]
from inspect_ai.solver import solver  # type: ignore[import-not-found]

from eval.case import load
from eval.examine import examine
from eval.graders import ready
from eval.harness import SERVING, policies
from rewriter.engines.rules import RulesEngine
from rewriter.pipeline import Rewrite, rewrite

POLICY = policies().resolve(SERVING)
GRADED = {case.id: ready(case, POLICY) for case in load(Path(sys.argv[1]))}
ANSWERS: dict[str, Rewrite] = {}


@solver  # type: ignore[untyped-decorator]
def product() -> Any:
    """The product's answer."""

    async def solve(state: Any, generate: Any) -> Any:
        name = str(state.sample_id)
        ANSWERS[name] = await rewrite(GRADED[name].case.message, POLICY, [RulesEngine()])
        state.output = ModelOutput.from_content("product", ANSWERS[name].reply)
        return state

    return solve


@scorer(metrics=[accuracy()])  # type: ignore[untyped-decorator]
def graders() -> Any:
    """None of the production graders objects."""

    async def score(state: Any, target: Any) -> Any:
        answer = ANSWERS[str(state.sample_id)]
        objections = GRADED[str(state.sample_id)].objections_to(answer.reply, answer.verification)
        return Score(value=INCORRECT if any(o.blocks for o in objections) else CORRECT)

    return score


def main() -> None:
    """Examine the graders, evaluate every case."""
    assert not examine(GRADED.values()).faults
    samples = [Sample(id=name, input=one.case.given.draft, target="") for name, one in GRADED.items()]
    task = Task(dataset=MemoryDataset(samples), solver=product(), scorer=graders())
    (log,) = eval(task, model="mockllm/model", display="plain", log_dir=sys.argv[2])
    assert log.status == "success"


if __name__ == "__main__":
    main()
