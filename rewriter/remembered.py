"""What was read is remembered while a text is worked on, and let go soon after.

A rewrite reads most of its sentences half a dozen times, and a long draft has a thousand of them; a server that kept
all of what it ever read would hold tens of megabytes of strangers' mail for nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import _lru_cache_wrapper, lru_cache
from typing import Any, TypeVar

T = TypeVar("T")

MOST = 2048  # sentences: those of a long draft
_LEFT = 480  # sentences of one kind of reading that may stay: phrases that mails have in common
_LONG = 4000  # characters of a case that leaves nothing behind: each reading of it weighs as much as a hundred others
_KINDS: list[_lru_cache_wrapper[object]] = []
_KEPT_BY_HAND: list[dict[Any, Any]] = []


def remembered(most: int = MOST) -> Callable[[Callable[..., T]], _lru_cache_wrapper[T]]:
    """What reads the same words once, as long as one text is worked on; `most` readings are kept."""

    def remembering(read: Callable[..., T]) -> _lru_cache_wrapper[T]:
        kind = lru_cache(maxsize=most)(read)
        _KINDS.append(kind)  # only its size is asked
        return kind

    return remembering


def readings() -> dict[Any, Any]:
    """Where one kind of readings is kept by hand, up to `MOST` of them."""
    kept: dict[Any, Any] = {}
    _KEPT_BY_HAND.append(kept)
    return kept


@contextmanager
def working_on(*texts: str) -> Iterator[None]:
    """Remember what is read inside the block; behind it, no more is kept than what other texts may use too."""
    try:
        yield
    finally:
        left = 0 if sum(map(len, texts)) > _LONG else _LEFT
        for kind in _KINDS:
            if kind.cache_info().currsize > left:
                kind.cache_clear()
        for kept in _KEPT_BY_HAND:
            if len(kept) > left:
                kept.clear()
