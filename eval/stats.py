"""Numbers that say how sure they are: Wilson intervals and the exact McNemar test."""

from __future__ import annotations

from math import comb, sqrt

TOO_FEW = 10  # below this many a share says nothing


def wilson(hits: int, total: int) -> tuple[float, float]:
    """The 95 % Wilson score interval of hits/total; nothing measured leaves everything open."""
    if not total:
        return 0.0, 1.0
    z, share = 1.959964, hits / total
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total)) / (1 + z * z / total)
    return max(0.0, middle - half), min(1.0, middle + half)


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
