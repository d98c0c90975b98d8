"""The numbers: intervals and the exact test, held against values worked out elsewhere."""

from __future__ import annotations

from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.stats import mcnemar, share, wilson


@pytest.mark.parametrize(
    ("hits", "total", "low", "high"),
    [
        (0, 0, 0.0, 1.0),
        (10, 10, 0.7225, 1.0),
        (0, 10, 0.0, 0.2775),
        (50, 100, 0.4038, 0.5962),
        (81, 263, 0.2553, 0.3662),
    ],
)
def test_wilson_gives_the_published_intervals(hits: int, total: int, low: float, high: float) -> None:
    """The textbook's examples come out."""
    assert wilson(hits, total) == pytest.approx((low, high), abs=1e-4)


@given(st.integers(1, 5000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_an_interval_holds_its_share(pair: tuple[int, int]) -> None:
    """0 <= low <= share <= high <= 1, whatever was counted."""
    low, high = wilson(*pair)
    assert 0 <= low <= pair[0] / pair[1] + 1e-12 and pair[0] / pair[1] - 1e-12 <= high <= 1


@pytest.mark.parametrize(
    ("worse", "better", "p"), [(0, 0, 1.0), (1, 1, 1.0), (5, 0, 0.0625), (0, 6, 0.03125), (1, 9, 0.021484)]
)
def test_mcnemar_is_the_exact_binomial(worse: int, better: int, p: float) -> None:
    """Twice the tail of a fair coin."""
    assert mcnemar(worse, better) == pytest.approx(p, abs=1e-6)


@given(st.integers(0, 60), st.integers(0, 60))
def test_mcnemar_sums_what_is_as_rare(worse: int, better: int) -> None:
    """Summed over every split that is as uneven, both ways, it is the same number; and it has no favourite."""
    total, gap = worse + better, abs(worse - better)
    rare = sum(comb(total, i) for i in range(total + 1) if abs(total - 2 * i) >= gap) / 2**total
    assert mcnemar(worse, better) == pytest.approx(min(1.0, rare)) == pytest.approx(mcnemar(better, worse))


def test_mcnemar_takes_thousands() -> None:
    """Many cases overflow nothing."""
    assert mcnemar(3000, 3000) == 1.0
    assert mcnemar(1000, 3000) < 1e-100


def test_few_are_called_few() -> None:
    """Under ten no share is told."""
    assert share(9, 9) == "9/9 (too few)"
    assert share(10, 10) == "10/10 (72% to 100%)"
    assert share(0, 0) == "0/0"
