"""What is missing is found and put in, and nothing is asked for twice: so for every technique of omission."""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType

import pytest

from rewriter.techniques import (
    last_word,
    missing_apology,
    missing_empathy,
    missing_follow_up,
    no_solution,
    unheard_customer,
)
from rewriter.text import Message, apply

Said = tuple[str, str]  # the customer, the draft


@dataclass(frozen=True)
class Omission:
    """A technique of omission: drafts that leave it out, drafts that need or have it, and what no mend can add it to."""

    technique: ModuleType
    missing: tuple[Said, ...]
    there: tuple[Said, ...]
    beyond_a_mend: tuple[str, ...] = ()


NOTHING_MISSING = (
    ("Do you open on Sunday?", "Yes, from ten to four."),
    ("It's all sorted now, thanks!", "Glad to read that."),
    ("Great service, thank you so much!", "You're welcome."),
    ("", "The parcel is in Lyon."),
    ("My parcel is two weeks late, this is a joke.", "I'm sorry your parcel is two weeks late. I'll ask the depot where it is and tell you here what they say."),
    ("My package is late!", "Sorry to hear your package is late! Please DM us your order number so we can look into it."),
    ("My internet is down again.", "We apologize for the trouble with your internet. Could you tell us your postcode?"),
    ("You charged me twice!!", "I'm sorry about the two charges you're seeing. I've refunded one of them."),
    ("The app keeps crashing", "Sorry about that! Have you tried reinstalling the app? Let us know how it goes."),
    ("My flight was cancelled", "We're so sorry about your flight. You can rebook at https://air.example/rebook or call us on 0800 123 456."),
    ("The pizza arrived cold.", "Oh no, that's not what we want to hear. We're sorry! Tell us more here: https://pizza.example/help"),
    ("can i get a refund for my ticket", "Yes, you can. Reply with the ticket number."),
)  # fmt: skip
OMISSIONS = (
    Omission(  # while the problem is open, the customer has an opening
        last_word,
        (
            ("My parcel is two weeks late, this is a joke.", "The parcel is in Lyon."),
            ("My parcel is two weeks late, this is a joke.", "It arrives on 4 May."),
            ("You charged me twice!!", "We value your feedback."),
            ("I still haven't received my refund", "It takes ten days. Is there anything else?"),
            ("The part is missing.", "I'm sorry about the part. The case is closed."),
        ),
        (
            ("The part is missing.", "It arrives on 4 May. Reply here if not."),
            ("My parcel is two weeks late, this is a joke.", "Which address is it?"),
            ("my router keeps crashing", "Restart it, and if the light stays red, tell me."),
            ("You charged me twice!!", "I've refunded it. Anything else?"),
            ("My parcel is two weeks late, this is a joke.", "I'm asking the depot and will tell you here what they say."),
        ),
        ("I'm sorry about the part. The case is closed.",),  # what is closed is not opened again by us
    ),
    Omission(  # one apology, once, for a problem that reached the customer
        missing_apology,
        (
            ("My parcel is two weeks late, this is a joke.", "Please send me your order number."),
            ("You charged me twice!!", "could you share the date"),
            ("my app keeps crashing", "reinstall it pls"),
            ("The lamp is broken.", "Sorry, but no."),
            ("I still haven't received my refund", "I'm sorry you feel that way. Refunds take ten days."),
            ("There is a hair in my soup!!!", "Thank you for your feedback."),
            ("Two nights without heating with a baby.", "The engineer comes on Monday."),
            ("The code doesn't work", "Try it in lower case."),
        ),
        (
            ("My parcel is late", "Apologies, it leaves today."),
            ("My parcel is late", "My apologies for the late parcel."),
            ("The lamp is broken.", "I regret that the lamp came broken."),
            ("my app keeps crashing", "so sorry! reinstall it pls"),
            ("I want to kill myself", "Please call 116 123, they are there for you day and night."),
        ),
    ),
    Omission(  # somebody upset is shown that we see it; somebody calm is not
        missing_empathy,
        (
            ("My parcel is two weeks late, this is a joke.", "Please send me your order number."),
            ("My parcel is two weeks late, this is a joke.", "Sorry. The parcel is in Lyon."),
            ("This is the third time my order is wrong!", "Which one is it?"),
            ("My heating is broken and I have a newborn.", "The engineer comes on Monday."),
            ("I am furious, the app fails again", "Reinstall it, please."),
            ("wtf my internet is down", "check the cable"),
        ),
        (
            ("My order arrived without the manual.", "It is on our site."),
            ("My parcel is two weeks late, this is a joke.", "I can see why you're annoyed. I'll ask the depot."),
            ("My parcel is two weeks late, this is a joke.", "Two weeks is too long a wait, no wonder you're upset."),
            ("The lid has a crack in it.", "Which size is it?"),
        ),
    ),
    Omission(  # while something is pending, somebody comes back
        missing_follow_up,
        (
            ("My bike is broken", "It is with the workshop now."),
            ("My refund is missing", "Your claim is under review."),
            ("You charged me twice!!", "I've forwarded this to our billing team."),
            ("My internet is down again", "We've escalated it."),
            ("My parcel is two weeks late, this is a joke.", "I'm asking the depot."),
        ),
        (
            ("My bike is broken", "It is with the workshop now; I'll tell you what they say."),
            ("My bike is broken", "It is with the workshop until Friday."),
            ("My refund is missing", "Your claim is under review, they'll get back to you."),
            ("You charged me twice!!", "I've refunded it."),
            ("My parcel is two weeks late, this is a joke.", "I'm asking the depot. Is Elm Street still right?"),
            ("Do you alter suits?", "It is with the tailor."),
        ),
    ),
    Omission(  # kind words alone are no answer
        no_solution,
        (
            ("My parcel is two weeks late, this is a joke.", "I'm sorry your parcel is two weeks late."),
            ("My parcel is two weeks late, this is a joke.", "so sorry"),
            ("The lid has a crack in it.", "We value your feedback."),
            ("my router keeps crashing", "That's really annoying."),
            ("My refund is missing", "I'm sorry about the refund. Is there anything else I can help you with?"),
        ),
        (
            ("My parcel is two weeks late, this is a joke.", "It arrives on Friday."),
            ("My parcel is two weeks late, this is a joke.", "The new one is on its way."),
            ("my router keeps crashing", "Please restart it."),
            ("The lid has a crack in it.", "I've sent a new lid."),
            ("My refund is missing", "I'm checking with the bank desk."),
            ("Do you sell boots?", "Yes."),
        ),
    ),
    Omission(  # the customer finds their own word in the first two sentences
        unheard_customer,
        (
            ("My parcel is two weeks late, this is a joke.", "Thank you for contacting us. How can we help?"),
            ("The lid has a crack in it.", "We strive for the best. Tell us more."),
            ("You charged me twice!!", "Thanks for reaching out. We value you."),
            ("my router keeps crashing", "pls restart"),
            ("I still haven't received my refund", "Thanks for your message. Could you tell me your postcode?"),
            ("My parcel is two weeks late, this is a joke.", "So sorry! Which address is it?"),
            ("The pizza arrived cold.", "Oh no, that's not what we want to hear. We're sorry! Tell us more here: https://pizza.example/help"),
            ("The nurse took my blood twice and lost the sample", "Sorry about this. I can offer you Thursday at 8:15."),
            ("Two of the six glasses came chipped", "Reference CX-4471 is with our service centre, sorry for the inconvenience."),
            ("Nobody of that name lives here, who signed for it?", "I understand that this matters to you. I'll ring you at ten."),
        ),
        (
            ("I can't log in to the portal!", "The log-in on your screen is stuck, I see it here too."),
            ("My parcel is two weeks late, this is a joke.", "The delivery is in Lyon."),
            ("You charged me twice!!", "Both payments are on my screen."),
            ("my router keeps crashing", "Restart the modem or the router, please."),
            ("The food was cold", "A cold meal is no fun. Tell us the branch."),
        ),
        ("I understand that this matters to you. I'll ring you at ten.",),  # who signed is a question: nothing in it can be told back
    ),
)  # fmt: skip


def _each(rows: list[tuple[Omission, str, str]]) -> pytest.MarkDecorator:
    names = [f"{omission.technique.__name__.rpartition('.')[2]}: {draft}"[:70] for omission, _, draft in rows]
    return pytest.mark.parametrize(("omission", "customer", "draft"), rows, ids=names)


@_each([(omission, *said) for omission in OMISSIONS for said in omission.missing])
def test_what_is_missing_is_found_and_mended(omission: Omission, customer: str, draft: str) -> None:
    """The finding is empty and stands in the draft; the mend takes no word away but a bare apology's, and leaves no finding."""
    technique = omission.technique
    case = Message(draft, customer)
    (finding,) = technique.find(case)
    assert finding.start == finding.end
    edit = technique.mend(case, finding)
    assert (edit is None) == (draft in omission.beyond_a_mend)
    if edit is None:
        return
    gone = draft[edit.start : edit.end]
    assert not gone or (technique is unheard_customer and gone.lower().startswith("sorry"))
    reply = apply(draft, [edit])
    assert reply.replace(edit.text, gone, 1) == draft
    assert not list(technique.find(Message(reply, customer)))


@_each(
    [
        (omission, *said)
        for omission in OMISSIONS
        for said in (*omission.there, *NOTHING_MISSING)
        if said not in omission.missing
    ]
)
def test_what_is_there_is_left_alone(omission: Omission, customer: str, draft: str) -> None:
    """Nothing is asked for twice, nor of a reply that does not need it."""
    assert not list(omission.technique.find(Message(draft, customer)))


@pytest.mark.parametrize("omission", OMISSIONS, ids=lambda omission: omission.technique.__name__.rpartition(".")[2])
@pytest.mark.parametrize(
    "draft",
    ["sorry " * 3000, "It is with the " * 1300, "no, " * 5000, "a" * 20_000, "? " * 10_000, "please send " * 1600],
    ids=lambda draft: draft[:8],
)
def test_hostile_length(omission: Omission, draft: str) -> None:
    """A draft of twenty thousand characters is judged in milliseconds."""
    case = Message(draft[:20_000], "My parcel is late!")
    assert case.sentences
    list(omission.technique.find(case))
