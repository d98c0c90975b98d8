"""What was answered under an idempotency key, for as long as it may be asked for again. Never on disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

KEPT_S: Final = 600  # ten minutes


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it was sent; `digest` is the sha256 (hex) of the request it belongs to."""

    digest: str
    status: int
    headers: Mapping[str, str]
    body: bytes


class Reused(Exception):
    """The key was used for another request."""


class Answers(Protocol):
    """Anything that remembers answers. `name` holds the owner and the key; a name is claimed, then kept or given up."""

    async def claim(self, name: str, digest: str) -> Answer | None:
        """The answer to this request, after waiting for one that is on its way; None: it is yours to give.

        Raises Reused, and StoreError when the store does not answer.
        """
        ...

    async def keep(self, name: str, answer: Answer) -> None:
        """The claimed answer is given. Raises StoreError."""
        ...

    async def give_up(self, name: str) -> None:
        """The claimed answer was not given: the next request is the first again. Raises StoreError."""
        ...

    async def close(self) -> None:
        """End."""
        ...
