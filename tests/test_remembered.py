"""What was read of a text is at hand while it is worked on, and gone soon after."""

from __future__ import annotations

import asyncio
from functools import _lru_cache_wrapper

import pytest

from bench.case import mails
from rewriter import pipeline, remembered
from rewriter.engines.rules import RulesEngine
from rewriter.guards import lost_fact
from rewriter.techniques import blame_shifting
from rewriter.text import Finding, Message
from tests import serving

POLICY = serving.policies().resolve("deescalation@latest")


def _kept() -> dict[str, int]:
    """How many readings of each kind are kept."""
    kinds = {f"{k.__module__}.{k.__name__}": k.cache_info().currsize for k in remembered._KINDS}
    return kinds | {str(number): len(kept) for number, kept in enumerate(remembered._KEPT_BY_HAND)}


@pytest.fixture
def read() -> tuple[list[str], _lru_cache_wrapper[str]]:
    """What was read, and a reading that is remembered."""
    seen: list[str] = []

    @remembered.remembered()
    def low(text: str) -> str:
        seen.append(text)
        return text.lower()

    return seen, low


def test_the_same_words_are_read_once_while_a_text_is_worked_on(
    read: tuple[list[str], _lru_cache_wrapper[str]],
) -> None:
    """A second reading of a sentence costs nothing, in this text and in the next one that has it too."""
    seen, low = read
    for _ in range(2):
        with remembered.working_on("Short."):
            assert [low("A"), low("A")] == ["a", "a"]
    assert seen == ["A"]


def test_many_short_texts_leave_no_more_than_phrases_in_common(
    read: tuple[list[str], _lru_cache_wrapper[str]],
) -> None:
    """However many texts go by, what is kept of them stays small."""
    seen, low = read
    for number in range(1000):
        with remembered.working_on("Short."):
            low(str(number))
        assert low.cache_info().currsize <= remembered._LEFT
    assert len(seen) == 1000


def test_a_long_text_leaves_nothing() -> None:
    """The readings of one long draft weigh as much as those of a hundred others: they go with it, failing or not."""
    long = "\n\n".join(mail.draft for mail in mails(12))
    found = pipeline.check(Message(long), POLICY).findings
    assert found
    assert set(_kept().values()) == {0}
    assert pipeline.check(Message(long), POLICY).findings == found


def test_what_many_rewrites_leave_is_bounded() -> None:
    """A server that has served for days holds no more of its mails than one that has served for minutes."""
    for mail in mails(40):
        asyncio.run(pipeline.rewrite(Message(mail.draft, mail.customer), POLICY, (RulesEngine(),)))
    assert all(count <= remembered._LEFT for count in _kept().values())


def test_what_is_remembered_of_a_case_goes_with_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same case asked again is answered the same, and anew once a rule is another one: verdict, reply and reasons."""
    case = Message("Dispatch mislabelled it. It ships on Friday.", "My parcel is two weeks late!")

    def asked() -> pipeline.Rewrite:
        return asyncio.run(pipeline.rewrite(case, POLICY, (RulesEngine(),)))

    first = asked()
    assert (asked().reply, asked().findings, asked().rationale) == (first.reply, first.findings, first.rationale)
    assert "Dispatch" not in first.reply
    monkeypatch.setattr(blame_shifting, "find", lambda _: iter(()))
    without = asked()
    assert "blame-shifting" not in {f.name for f in without.findings}
    assert "Dispatch" in without.reply
    assert "blame-shifting" not in {change.technique for change in without.rationale.changes}
    monkeypatch.undo()
    monkeypatch.setattr(lost_fact, "find", lambda *_: iter([Finding("lost-fact", 0, 1, "x", "broken")]))
    assert asked().outcome == "draft_kept"
