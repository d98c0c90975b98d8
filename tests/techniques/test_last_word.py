"""While the problem is open, the customer has an opening."""

from __future__ import annotations

import pytest

from rewriter.techniques import last_word
from rewriter.text import Context, Finding, Message, apply

MISSING = (
    ("My parcel is two weeks late, this is a joke.", "The parcel is in Lyon."),
    ("My parcel is two weeks late, this is a joke.", "It arrives on 4 May."),
    ("You charged me twice!!", "We value your feedback."),
    ("I still haven't received my refund", "It takes ten days. Is there anything else?"),
    ("The part is missing.", "I'm sorry about the part. The case is closed."),
)
THERE = (
    ("The part is missing.", "It arrives on 4 May. Reply here if not."),
    ("My parcel is two weeks late, this is a joke.", "Which address is it?"),
    ("my router keeps crashing", "Restart it, and if the light stays red, tell me."),
    ("You charged me twice!!", "I've refunded it. Anything else?"),
    ("My parcel is two weeks late, this is a joke.", "I'm asking the depot and will tell you here what they say."),
    ("Do you open on Sunday?", "Yes, from ten to four."),
    ("It's all sorted now, thanks!", "Glad to read that."),
    ("Great service, thank you so much!", "You're welcome."),
    ("", "The parcel is in Lyon."),
    (
        "My parcel is two weeks late, this is a joke.",
        "I'm sorry your parcel is two weeks late. I'll ask the depot where it is and tell you here what they say.",
    ),
    (
        "My package is late!",
        "Sorry to hear your package is late! Please DM us your order number so we can look into it.",
    ),
    ("My internet is down again.", "We apologize for the trouble with your internet. Could you tell us your postcode?"),
    ("You charged me twice!!", "I'm sorry about the two charges you're seeing. I've refunded one of them."),
    ("The app keeps crashing", "Sorry about that! Have you tried reinstalling the app? Let us know how it goes."),
    (
        "My flight was cancelled",
        "We're so sorry about your flight. You can rebook at https://air.example/rebook or call us on 0800 123 456.",
    ),
    (
        "The pizza arrived cold.",
        "Oh no, that's not what we want to hear. We're sorry! Tell us more here: https://pizza.example/help",
    ),
    ("can i get a refund for my ticket", "Yes, you can. Reply with the ticket number."),
)


def message(draft: str, customer: str, context: Context | None = None) -> Message:
    """The draft as an answer to this customer."""
    return Message(draft, customer, context or Context())


BEYOND_A_MEND = ("I'm sorry about the part. The case is closed.",)  # what is closed is not opened again by us


@pytest.mark.parametrize(("customer", "draft"), MISSING)
def test_what_is_missing_is_found_and_mended(customer: str, draft: str) -> None:
    """The finding is empty and stands in the draft; the mend takes nothing away and leaves no finding; one is beyond a mend."""
    case = message(draft, customer)
    found = list(last_word.find(case))
    assert len(found) == 1
    assert found[0].start == found[0].end
    edit = last_word.mend(case, found[0])
    assert (edit is None) == (draft in BEYOND_A_MEND)
    if edit is None:
        return
    assert edit.start == edit.end
    reply = apply(draft, [edit])
    assert reply.replace(edit.text, "", 1) == draft
    assert not list(last_word.find(message(reply, customer)))


@pytest.mark.parametrize(("customer", "draft"), THERE)
def test_what_is_there_is_left_alone(customer: str, draft: str) -> None:
    """Nothing is asked for twice, nor of a reply that does not need it."""
    assert not list(last_word.find(message(draft, customer)))


@pytest.mark.parametrize(
    "draft",
    ["sorry " * 3000, "It is with the " * 1300, "no, " * 5000, "a" * 20_000, "? " * 10_000, "please send " * 1600],
)
def test_hostile_length(draft: str) -> None:
    """A draft of twenty thousand characters is judged in milliseconds."""
    list(last_word.find(message("Warm up.", "My parcel is late!")))
    case = message(draft[:20_000], "My parcel is late!")
    assert case.sentences
    list(last_word.find(case))


def test_food_is_not_needed_by_a_day() -> None:
    """A parcel may be needed by a day; what is late by the hour is not asked about so."""
    for customer, asked in (("Where is my parcel? It's late!", True), ("where is my order, it's been 1hr 20", False)):
        case = message("We're looking for it.", customer)
        edit = last_word.mend(case, next(last_word.find(case)))
        assert edit is not None
        assert ("by which you need it" in edit.text) == asked


def test_what_comes_with_a_thing_is_not_awaited() -> None:
    """A guarantee of ten years is no day by which anything arrives."""
    case = message(
        "I'm sorry your lamp broke. It should last, as it comes with a 10-year guarantee.", "My lamp broke again!"
    )
    edit = last_word.mend(case, next(iter(last_word.find(case))))
    assert edit is None or "by then" not in edit.text


@pytest.mark.parametrize(
    "draft",
    [
        "I'm sorry. You can come back within a week, Anna will even it out.",
        "I'm sorry about the room. The difference should come back by itself, 85 a night.",
    ],
)
def test_who_comes_back_and_what_it_costs_a_night_are_not_awaited(draft: str) -> None:
    """No thing is said to arrive, and no time is named."""
    case = message(draft, "You gave us the wrong room!!")
    edit = last_word.mend(case, next(last_word.find(case), Finding("last-word", len(draft), len(draft), "", "")))
    assert edit is None or "by then" not in edit.text
