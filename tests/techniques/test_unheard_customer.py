"""The customer finds their own word in the first two sentences."""

from __future__ import annotations

import pytest

from rewriter.techniques import unheard_customer
from rewriter.text import Context, Message, apply

MISSING = (
    ("My parcel is two weeks late, this is a joke.", "Thank you for contacting us. How can we help?"),
    ("The lid has a crack in it.", "We strive for the best. Tell us more."),
    ("You charged me twice!!", "Thanks for reaching out. We value you."),
    ("my router keeps crashing", "pls restart"),
    ("I still haven't received my refund", "Thanks for your message. Could you tell me your postcode?"),
    ("My parcel is two weeks late, this is a joke.", "So sorry! Which address is it?"),
    (
        "The pizza arrived cold.",
        "Oh no, that's not what we want to hear. We're sorry! Tell us more here: https://pizza.example/help",
    ),
    ("The nurse took my blood twice and lost the sample", "Sorry about this. I can offer you Thursday at 8:15."),
    (
        "Two of the six glasses came chipped",
        "Reference CX-4471 is with our service centre, sorry for the inconvenience.",
    ),
    (
        "Nobody of that name lives here, who signed for it?",
        "I understand that this matters to you. I'll ring you at ten.",
    ),
)
THERE = (
    ("I can't log in to the portal!", "The log-in on your screen is stuck, I see it here too."),
    ("My parcel is two weeks late, this is a joke.", "The delivery is in Lyon."),
    ("You charged me twice!!", "Both payments are on my screen."),
    ("my router keeps crashing", "Restart the modem or the router, please."),
    ("The food was cold", "A cold meal is no fun. Tell us the branch."),
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
    ("can i get a refund for my ticket", "Yes, you can. Reply with the ticket number."),
)


def message(draft: str, customer: str, context: Context | None = None) -> Message:
    """The draft as an answer to this customer."""
    return Message(draft, customer, context or Context())


BEYOND_A_MEND = (
    "I understand that this matters to you. I'll ring you at ten.",
)  # who signed is a question: nothing in it can be told back


@pytest.mark.parametrize(("customer", "draft"), MISSING)
def test_what_is_missing_is_found_and_mended(customer: str, draft: str) -> None:
    """The finding is empty and stands in the draft; the mend takes no word away but a bare apology's, and leaves no finding; one is beyond a mend."""
    case = message(draft, customer)
    found = list(unheard_customer.find(case))
    assert len(found) == 1
    assert found[0].start == found[0].end
    edit = unheard_customer.mend(case, found[0])
    assert (edit is None) == (draft in BEYOND_A_MEND)
    if edit is None:
        return
    reply = apply(draft, [edit])
    gone = draft[edit.start : edit.end].lower()
    assert reply.replace(edit.text, draft[edit.start : edit.end], 1) == draft
    assert not gone or gone.startswith("sorry")
    assert not list(unheard_customer.find(message(reply, customer)))


@pytest.mark.parametrize(("customer", "draft"), THERE)
def test_what_is_there_is_left_alone(customer: str, draft: str) -> None:
    """Nothing is asked for twice, nor of a reply that does not need it."""
    assert not list(unheard_customer.find(message(draft, customer)))


@pytest.mark.parametrize(
    "draft",
    ["sorry " * 3000, "It is with the " * 1300, "no, " * 5000, "a" * 20_000, "? " * 10_000, "please send " * 1600],
)
def test_hostile_length(draft: str) -> None:
    """A draft of twenty thousand characters is judged in milliseconds."""
    list(unheard_customer.find(message("Warm up.", "My parcel is late!")))
    case = message(draft[:20_000], "My parcel is late!")
    assert case.sentences
    list(unheard_customer.find(case))


@pytest.mark.parametrize(
    ("customer", "draft", "reply"),
    [
        ("My parcel is two weeks late", "Sorry about that! It leaves today.", "Sorry that your parcel is two weeks late! It leaves today."),
        ("You lost my luggage", "I'm so sorry. We ring you at six.", "I'm so sorry about your luggage. We ring you at six."),
        ("My parcel is two weeks late", "Oh no, sorry for the inconvenience, it leaves today.", "Oh no, sorry that your parcel is two weeks late, it leaves today."),
        ("My parcel is two weeks late", "Can't say, sorry.", "Can't say, sorry. I see that your parcel is two weeks late."),
        ("My parcel is two weeks late", "No need to feel sorry, it leaves today.", "I see that your parcel is two weeks late. No need to feel sorry, it leaves today."),
        ("My parcel is two weeks late", "Sorry you had to write. It leaves today.", "Sorry you had to write. I see that your parcel is two weeks late. It leaves today."),
    ],
)  # fmt: skip
def test_a_bare_apology_is_told_what_for(customer: str, draft: str, reply: str) -> None:
    """One that has its own matter, that softens a no or is about being sorry keeps its words."""
    case = message(draft, customer)
    edit = unheard_customer.mend(case, next(unheard_customer.find(case)))
    assert edit is not None
    assert apply(draft, [edit]).replace("I've read that", "I see that") == reply
