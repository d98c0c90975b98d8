"""Good replies, about which the checks should be quiet: a red line under one of them costs an agent's trust.

A line of `quiet/*.jsonl` is a whole reply by somebody who has not seen the code, with the customer's message. Nothing
in it is a fault of commission; what it leaves out may still be advised.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from eval.errors import CaseError
from eval.stats import share
from rewriter.technique import techniques
from rewriter.text import Context, Message

FOLDER = Path(__file__).parent / "quiet"


class Good(BaseModel):
    """One reply that nobody would change a word of."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    customer: str
    draft: str


@dataclass(frozen=True, slots=True)
class Quiet:
    """How many good replies there are, and those in which a fault was found, with what was found in each."""

    replies: int
    flagged: tuple[tuple[Good, tuple[str, ...]], ...]

    @property
    def told(self) -> str:
        """In one line."""
        return f"{'good replies':20}{share(len(self.flagged), self.replies)} with a fault found"

    def fallen(self, most: float) -> str:
        """Why the gate falls; empty while it holds."""
        if not self.replies or len(self.flagged) / self.replies <= most:
            return ""
        return f"good replies: {len(self.flagged)} of {self.replies} with a fault found, at most {most:.0%} wanted"


def good_replies(folder: Path = FOLDER) -> Iterable[Good]:
    """Every line of the folder. Raises CaseError with file and line."""
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            try:
                yield Good.model_validate_json(line)
            except ValidationError as invalid:
                fault = invalid.errors(include_url=False, include_context=False)[0]
                raise CaseError(f"{folder.name}/{path.name}:{number}: {fault['msg']}; mend the line") from None


def listen(folder: Path = FOLDER) -> Quiet:
    """Every technique of commission over every good reply. Raises CaseError."""
    asked = [technique for technique in techniques() if not technique.omission]
    replies, flagged = 0, []
    for good in good_replies(folder):
        replies += 1
        message = Message(good.draft, good.customer, Context(language="en"))
        if found := tuple(f"{t.name}: {f.text}" for t in asked for f in t.find(message)):
            flagged.append((good, found))
    return Quiet(replies, tuple(flagged))
