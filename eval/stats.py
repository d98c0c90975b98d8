"""Numbers that say how sure they are: Wilson intervals and the exact McNemar test."""

from __future__ import annotations

from math import comb

from rewriter.insights import wilson as wilson

TOO_FEW = 10  # below this many a share says nothing


def mcnemar(worse: int, better: int) -> float:
    """The exact two-sided p of so uneven a split, if neither side were better: small is no chance."""
    total = worse + better
    tail = sum(comb(total, i) for i in range(min(worse, better) + 1))
    return min(1.0, 2 * tail / (1 << total))


def share(hits: int, total: int) -> str:
    """`57/60 (86 % to 98 %)`, or that there are too few to say."""
    if not total:
        return "0/0"
    if total < TOO_FEW:
        return f"{hits}/{total} (too few)"
    low, high = wilson(hits, total)
    return f"{hits}/{total} ({low:.0%} to {high:.0%})"
