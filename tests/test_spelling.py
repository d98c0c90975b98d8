"""What was typed in haste, spelled out."""

from __future__ import annotations

import pytest

from rewriter.plain import plain
from rewriter.spelling import named, tidy


@pytest.mark.parametrize(
    ("typed", "spelled"),
    [
        ("nah ur fine", "nah you're fine"),
        ("Ur on QX7RTM", "You're on QX7RTM"),
        ("ur rebooked lx 340 at 1815", "you're rebooked lx 340 at 1815"),
        ("ur not in the list yet", "you're not in the list yet"),
        ("ur right, sorry", "you're right, sorry"),
        ("next ten pulls ur getting it", "next ten pulls you're getting it"),
        ("ur over the limit", "you're over the limit"),
        ("ur charged 20 a month", "you're charged 20 a month"),
        ("looked at ur ban", "looked at your ban"),
        ("the right one of ur shoes", "the right one of your shoes"),
        ("ur right shoe", "your right shoe"),
        ("ur right to cancel", "your right to cancel"),
        ("ur first bill", "your first bill"),
        ("ur next order is free", "your next order is free"),
        ("ur free month", "your free month"),
        ("ur very own seat", "your very own seat"),
        ("ur in-app balance", "your in-app balance"),
        ("ur booking", "your booking"),
        ("whats ur mobile?", "what's your mobile?"),
        ("see ur.example", "see ur.example"),
    ],
)
def test_ur_is_read_by_what_stands_behind_it(typed: str, spelled: str) -> None:
    """It is "you're" before what somebody is or does, "your" before what is theirs."""
    assert tidy(typed) == spelled


@pytest.mark.parametrize(
    ("typed", "spelled"),
    [
        ("we shouldnt of said that", "we shouldn't have said that"),
        ("You should of been told", "You should have been told"),
        ("It must of gone", "It must have gone"),
        ("we would of course help", "we would of course help"),
        ("the might of the law", "the might of the law"),
        ("as you should of course", "as you should of course"),
    ],
)
def test_what_was_heard_as_of_is_have(typed: str, spelled: str) -> None:
    """Behind "should" stands "have", where a participle follows."""
    assert tidy(typed) == spelled
    assert plain(typed) == plain(spelled)


@pytest.mark.parametrize(
    ("typed", "spelled"),
    [
        ("open til 9", "open till 9"),
        ("it goes out monday, not 3 june", "it goes out Monday, not 3 June"),
        ("it's black friday week", "it's black friday week"),
        ("the £45 may be refunded", "the £45 may be refunded"),
        ("till 1 may, see a/monday", "till 1 May, see a/monday"),
        ("a doctors letter", "a doctor's letter"),
        ("the doctors are in", "the doctors are in"),
        ("it's one months notice, or 24 hrs notice", "it's one month's notice, or 24 hrs' notice"),
        ("the 2 day notice board", "the 2 day notice board"),
        ("6:15am arr 8:50am", "6:15am arriving 8:50am"),
        ("reply here and ill book it", "reply here and I'll book it"),
        ("he was ill and so ill he left", "he was ill and so ill he left"),
    ],
)
def test_days_notices_and_short_words_are_written_out(typed: str, spelled: str) -> None:
    """Where they can be nothing else."""
    assert tidy(typed) == spelled


@pytest.mark.parametrize(
    ("typed", "spelled"),
    [("ask if its planned, please", "ask if it's planned, please"), ("if its owner, Tom, calls", "if its owner, Tom, calls"), ("from day 3 till its fixed.", "from day 3 till it's fixed."), ("until its end.", "until its end."), ("with 9 bar stamped on its back, sorry", "with 9 bar stamped on its back, sorry"), ("it lay on its back.", "it lay on its back."), ("at its best, its free", "at its best, it's free"), ("sold under its usual price.", "sold under its usual price."), ("its back, come in", "it's back, come in")],
)  # fmt: skip
def test_its_before_a_comma_is_read_by_what_it_is_said_of(typed: str, spelled: str) -> None:
    """What is done or ready is said of it; an owner is its own."""
    assert tidy(typed) == spelled


def test_a_guarantee_is_a_thing_that_takes_an_article() -> None:
    """It ends, as a warranty does; a name takes none."""
    assert named("Guarantee") == "guarantee"
    assert named("Lena") is None
