"""The same work as `python -m eval run`, as a pydantic-evals data set; run by `bench.harness` alone."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from pydantic_evals import Case, Dataset  # type: ignore[import-not-found]
from pydantic_evals.evaluators import Evaluator, EvaluatorContext  # type: ignore[import-not-found]

from eval.case import load
from eval.examine import examine
from eval.graders import Graded, ready
from eval.harness import SERVING, policies
from rewriter.engines.rules import RulesEngine
from rewriter.pipeline import Rewrite, rewrite


@dataclass
class Graders(Evaluator):  # type: ignore[misc]
    """All production graders as one evaluator."""

    def evaluate(self, ctx: EvaluatorContext[Graded, Rewrite, None]) -> bool:
        """None of them objects."""
        answer: Rewrite = ctx.output
        return not any(o.blocks for o in ctx.inputs.objections_to(answer.reply, answer.verification))


async def answer(graded: Graded) -> Rewrite:
    """The product's answer."""
    return await rewrite(graded.case.message, graded.policy, [RulesEngine()])


def main() -> None:
    """Examine the graders, evaluate every case, print the report."""
    policy = policies().resolve(SERVING)
    graded = [ready(case, policy) for case in load(Path(sys.argv[1]))]
    assert not examine(graded).faults
    cases = [Case(name=one.case.id, inputs=one) for one in graded]
    report = Dataset(name="trivial", cases=cases, evaluators=[Graders()]).evaluate_sync(
        answer, progress=False, max_concurrency=1
    )
    report.print(include_input=False, include_output=False)
    assert len(report.cases) == len(cases)


if __name__ == "__main__":
    main()
