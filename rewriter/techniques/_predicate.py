"""A predicate that is held against its subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rewriter.techniques._callings import listed
from rewriter.techniques._words import Word


@dataclass(frozen=True, slots=True)
class Did:
    """A predicate held against its subject, in words[first:last]: what sort it is, and whether that is beyond doubt."""

    first: int
    last: int
    sort: str  # bad, wrong, undone, should, is, habit, appraised; late, past, meddled, altered, filed: not held against anybody by itself
    sure: bool

    @property
    def held(self) -> bool:
        """It is a failure, whatever stands around it."""
        return self.sort not in ("past", "meddled", "altered", "filed", "late")


def text_at(parts: Sequence[Word], at: int) -> str:
    """The word at `at`; behind the last of them, nothing."""
    return parts[at].text if at < len(parts) else ""


def told_of(word: str) -> bool:
    """A verb that tells what somebody did."""
    return (word.endswith("ed") and len(word) > 4) or word in _TOLD


_TOLD = listed(
    "put gave took went told wrote set left got made built cut read chose drove sold kept did shut threw let bought held ran stuck dealt drew had thought said knew decided ordered brought"
)
