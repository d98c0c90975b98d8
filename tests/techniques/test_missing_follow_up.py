"""While something is pending, somebody comes back."""

from __future__ import annotations

import pytest

from rewriter.techniques import missing_follow_up
from rewriter.text import Context, Finding, Message, apply

MISSING = (
    ("My bike is broken", "It is with the workshop now."),
    ("My refund is missing", "Your claim is under review."),
    ("You charged me twice!!", "I've forwarded this to our billing team."),
    ("My internet is down again", "We've escalated it."),
    ("My parcel is two weeks late, this is a joke.", "I'm asking the depot."),
)
THERE = (
    ("My bike is broken", "It is with the workshop now; I'll tell you what they say."),
    ("My bike is broken", "It is with the workshop until Friday."),
    ("My refund is missing", "Your claim is under review, they'll get back to you."),
    ("You charged me twice!!", "I've refunded it."),
    ("My parcel is two weeks late, this is a joke.", "I'm asking the depot. Is Elm Street still right?"),
    ("Do you alter suits?", "It is with the tailor."),
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


@pytest.mark.parametrize(("customer", "draft"), MISSING)
def test_what_is_missing_is_found_and_mended(customer: str, draft: str) -> None:
    """The finding is empty and stands in the draft; the mend takes nothing away and leaves no finding."""
    case = message(draft, customer)
    found = list(missing_follow_up.find(case))
    assert len(found) == 1
    assert found[0].start == found[0].end
    edit = missing_follow_up.mend(case, found[0])
    assert edit is not None
    assert edit.start == edit.end
    reply = apply(draft, [edit])
    assert reply.replace(edit.text, "", 1) == draft
    assert not list(missing_follow_up.find(message(reply, customer)))


@pytest.mark.parametrize(("customer", "draft"), THERE)
def test_what_is_there_is_left_alone(customer: str, draft: str) -> None:
    """Nothing is asked for twice, nor of a reply that does not need it."""
    assert not list(missing_follow_up.find(message(draft, customer)))


@pytest.mark.parametrize(
    "draft",
    ["sorry " * 3000, "It is with the " * 1300, "no, " * 5000, "a" * 20_000, "? " * 10_000, "please send " * 1600],
)
def test_hostile_length(draft: str) -> None:
    """A draft of twenty thousand characters is judged in milliseconds."""
    list(missing_follow_up.find(message("Warm up.", "My parcel is late!")))
    case = message(draft[:20_000], "My parcel is late!")
    assert case.sentences
    list(missing_follow_up.find(case))


def test_a_step_that_is_there_says_what_comes_of_it() -> None:
    """Who looks into it tells what they find, in the voice of the step."""
    for step, told in (
        ("I'll look into it", " and tell you here what I find"),
        ("We'll ask the depot", " and tell you here"),
    ):
        case = message(f"It's with the workshop. {step}.", "My bike is broken and I've been waiting for two weeks.")
        edit = missing_follow_up.mend(case, Finding("missing-follow-up", len(case.draft), len(case.draft), "", ""))
        assert edit is not None
        assert edit.text == f"{step}{told}"
