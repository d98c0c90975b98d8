"""Shorthand of a phone is read as the words it stands for, and only where it stands for words."""

from __future__ import annotations

import pytest

from rewriter.facts import facts
from rewriter.plain import plain
from rewriter.spelling import tidy
from rewriter.text import sentences

SHORT = {
    "its ur phone not us": "it's your phone not us",
    "conductors r a diff company": "conductors are a different company",
    "sry u feel that way": "sorry you feel that way",
    "u shoulda told us b4 it shipped": "you should have told us before it shipped",
    "dunno y": "don't know why",
    "dunno y it says that": "don't know why it says that",
    "idk y, sorry": "i don't know why, sorry",
    "Y did u wait 3 weeks?": "why did you wait 3 weeks?",
    "thx 4 ur patience": "thanks for your patience",
    "gonna b there 2moro 100%": "going to be there tomorrow 100%",
    "wait 4 the email then reply 2 us": "wait for the email then reply to us",
    "u have 2 pay first, nothing 2 do with us": "you have to pay first, nothing to do with us",
    "tickets r 2 be shown at the door": "tickets are to be shown at the door",
    "prices r set by the venue cos they own it": "prices are set by the venue because they own it",
    "R u sure u sent it?": "are you sure you sent it?",
    "we r full 2nite": "we're full tonight",
    "ur order n the refund r both in": "your order and the refund are both in",
    "diff team, not us": "different team, not us",
    "cant b helped": "can't be helped",
    "ur the only 1 complaining m8": "you're the only one complaining mate",
    "its in the terms u agreed 2": "it's in the terms you agreed to",
    "sry ur upset but": "sorry you're upset but",
}
NAMES = (
    "your seat is 4 b, row 12.", "gate b opens at 9.", "we have sizes 2 and 4 in stock.", "you need 2 tickets for this.", "toys r us sold it", "Toys R Us sold it", "R. Smith signed for it at 10.",
    "press y to go on", "the y axis shows the price", "x, y and z are worn", "vitamin b is out of stock", "plan b is to ship it from leeds", "from a to b", "either a or b", "your seat is b4 in the third row", "we'll ship 2 more for you", "it takes 2 days",
    "size r is for regular", "wait 4 days", "you asked 4 times", "the price diff is 4 euros", "i'll pay the diff in price", "cos lettuce is out today", "choose option n", "he has 2 go-karts", "he got 2 help desks involved", "we need 2 sign offs", "the class b licence",
    "Use code 2DAY.", "Code GR8 gives 10%.", "R&B night is on friday", "the U1 stops here", "the N 4 bus stops here", "the letters r and s are worn", "we have only 1 left", "i need 2.", "take the m8", "a no1 cut", "size 1", "los conductores y la empresa", "de wagen is nu b",
)  # fmt: skip


@pytest.mark.parametrize("typed", SHORT)
def test_shorthand_is_read_in_full(typed: str) -> None:
    """A letter or a figure that stands for a word is read as that word."""
    assert plain(typed) == SHORT[typed]


@pytest.mark.parametrize("typed", NAMES)
def test_what_names_something_stays(typed: str) -> None:
    """Names, codes, sizes and numbers are no words."""
    assert plain(typed) == typed.lower()


@pytest.mark.parametrize("typed", SHORT)
def test_every_place_leads_back(typed: str) -> None:
    """Each character of the reading knows what the agent typed for it."""
    (sentence,) = sentences(typed)
    assert sentence.span(0, len(sentence.plain)) == (0, len(typed))
    for word in ("your", "different", "sorry", "should", "why", "tomorrow", "before"):
        at = sentence.plain.find(word)
        if at >= 0:
            assert sentence.typed(at, at + len(word)) in typed.split() + typed.replace(",", "").split()


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_shorthand_between_marks_keeps_its_place(form: str) -> None:
    """What markup takes away and shorthand adds are told apart."""
    raw = {"text": "dunno y, sry", "markdown": "**dunno** y, sry", "html": "<b>dunno</b> y, sry"}[form]
    (sentence,) = sentences(raw, form)
    assert "sorry" in sentence.plain
    at = sentence.plain.index("sorry")
    assert sentence.typed(at, at + 5) == "sry"


def test_a_figure_that_stands_for_a_word_is_no_fact() -> None:
    """Only what counts something is a fact, and a day is one however it is spelled."""
    assert not facts("thx 4 ur wait, every1 has 2 pay b4 it ships")
    assert [f.value for f in facts("ur parcel will b there 2moro")] == ["tomorrow"]
    assert [f.value for f in facts("thx 4 ur wait of 4 days")] == ["4 day"]


def test_a_reply_is_spelled_in_full() -> None:
    """Beside new sentences it is written as they are."""
    assert tidy("Conductors r a diff company.") == "Conductors are a different company."
    assert tidy("Gate b opens at 2, row 4.") == "Gate b opens at 2, row 4."
