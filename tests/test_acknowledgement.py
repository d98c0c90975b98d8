"""A draft is fine as an answer to an open problem only on positive evidence."""

from __future__ import annotations

import pytest

from rewriter.acknowledgement import ending, evidence, opening, spoken
from rewriter.techniques import (
    last_word,
    missing_apology,
    missing_empathy,
    missing_follow_up,
    no_solution,
    unheard_customer,
)
from rewriter.text import Context, Message, Turn, apply

LATE = "My parcel is two weeks late, this is a joke."
OMISSIONS = (missing_apology, missing_empathy, unheard_customer, no_solution, missing_follow_up, last_word)


@pytest.mark.parametrize(
    "draft",
    [
        "I'm sorry your parcel is late. Which address is it?",
        "Sorry about that, I'll ask the depot.",
        "Two weeks is too long for a parcel. I'm asking the depot.",
        "That must be frustrating. Please call us on 0800 123 456.",
    ],
)
def test_acknowledgement_and_a_next_step_are_evidence(draft: str) -> None:
    """Both together make a draft fine."""
    assert evidence(Message(draft, LATE))


@pytest.mark.parametrize(
    "draft",
    [
        "I'm sorry your parcel is late.",
        "Please restart it.",
        "No.",
        "Thank you for contacting us.",
        "It is what it is.",
        "Rules are rules.",
    ],
)
def test_one_of_them_alone_is_not(draft: str) -> None:
    """Kind words without a step, and a step without a kind word, are not."""
    assert not evidence(Message(draft, LATE))


def test_an_earlier_apology_counts() -> None:
    """What an earlier turn has acknowledged need not be acknowledged again."""
    context = Context(conversation=(Turn("agent", "I'm so sorry about the delay."),))
    assert evidence(Message("I'll ask them again.", LATE, context))


@pytest.mark.parametrize("fmt", ["text", "html"])
def test_an_insert_stands_inside_the_body(fmt: str) -> None:
    """Behind the greeting, before the sign-off, and inside the tags."""
    raw = (
        "<p>Hi Anna,</p><p>It is in Lyon.</p><p>Kind regards,</p><p>Tom</p>"
        if fmt == "html"
        else "Hi Anna,\n\nIt is in Lyon.\n\nKind regards,\nTom"
    )
    case = Message(raw, LATE, Context(format="html" if fmt == "html" else "text"))
    start, end = opening(case), ending(case)
    assert start is not None
    assert end is not None
    assert raw[start:end] == "It is in Lyon."


def test_an_insert_speaks_as_the_draft_does() -> None:
    """I or we, as the agent began."""
    assert spoken(Message("We'll see."), "I'm sorry, tell me.") == "We're sorry, tell us."
    assert spoken(Message("I'll see."), "I'm sorry, tell me.") == "I'm sorry, tell me."


@pytest.mark.parametrize(
    "customer",
    [
        LATE,
        "You charged me twice!!",
        "The lid has a crack in it.",
        "wtf",
        "I've called three times and my internet is still down",
        "my kids are in tears, the crib came without its screws",
    ],
)
@pytest.mark.parametrize(
    "draft",
    [
        "Hello.",
        "Thank you for contacting us.",
        "The case is closed.",
        "Sorry.",
        "Hi Anna,\n\nIt is in Lyon.\n\nKind regards,\nTom",
    ],
)
def test_the_six_omissions_are_mended_together(customer: str, draft: str) -> None:
    """One after the other, in the order a person speaks, and none calls another one back."""
    case = Message(draft, customer)
    for technique in OMISSIONS:
        for finding in technique.find(case):
            edit = technique.mend(case, finding)
            if edit:
                case = Message(apply(case.draft, [edit]), customer)
    assert [t.title for t in OMISSIONS if list(t.find(case))] == []
    assert case.draft.lower().count("sorry") <= 1


def test_a_chat_in_small_letters_stays_so_and_names_keep_theirs() -> None:
    """What is added is written as the draft is: all of it small, but for names and abbreviations."""
    small = Message("kitchen is swamped tonight", "My food is late")
    said = spoken(small, "I'm so sorry the AC in LS6 is out since Mon. I'll ask the kitchen and tell you here.")
    assert said == "so sorry the AC in LS6 is out since Mon. i'll ask the kitchen and tell you here."
    assert spoken(Message("its with Mr Jones", "x"), "I'll ask.") == "i'll ask."
    assert spoken(Message("@1234 It leaves today.", "x"), "I'll ask.") == "I'll ask."
    assert spoken(Message("Kitchen is swamped", "x"), "I'll ask.") == "I'll ask."
