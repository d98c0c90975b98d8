"""The checks as classifiers: what is counted, and that the labels fit the checks."""

from __future__ import annotations

from eval.checks import Score, measure, table
from rewriter.guard import guards
from rewriter.technique import techniques


def test_every_check_is_measured_on_both_kinds() -> None:
    """Each technique and guard has labelled faults and more fair text than faults."""
    scores = {s.name: s for s in measure()}
    assert set(scores) == {t.name for t in techniques()} | {g.name for g in guards()}
    for score in scores.values():
        assert 0 < score.found + score.missed < score.flagged + score.left


def test_a_miss_and_a_false_alarm_are_counted() -> None:
    """A fault not found and fair text flagged both show in the table."""
    score = Score("x")
    score.count(fault=True, fired=False)
    score.count(fault=True, fired=True)
    score.count(fault=False, fired=True)
    assert (score.found, score.missed, score.flagged, score.left) == (1, 1, 1, 0)
    assert "1/2" in table((score,))
    assert "1/1" in table((score,))
