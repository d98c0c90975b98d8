"""What overpromise must find, leave alone and survive, beyond its examples."""

from __future__ import annotations

import pytest

from rewriter.technique import COMPLAINT
from rewriter.techniques import overpromise
from rewriter.text import Message

FAULTS = (
    "It will definitely arrive tomorrow.",
    "It'll be there tomorrow guaranteed",
    "it'll be there tmrw for sure",
    "I guarantee that you will get it on Friday.",
    "I promise you it'll be there by noon.",
    "You have my word, it will be fixed today.",
    "Mark my words, it'll be there Monday.",
    "I swear it will arrive today.",
    "It'll arrive without fail on Monday.",
    "There is no doubt it will be delivered tomorrow.",
    "Your refund will absolutely be in your account tomorrow.",
    "Delivery on Friday is guaranteed.",
    "Trust me, it'll be there tomorrow.",
    "100% it will be there Monday.",
    "I promise to fix it today.",
    "It will be there Monday.",
    "Your parcel will arrive on Tuesday.",
    "The bank will refund you by Friday.",
    "The internet will be back by 6pm.",
    "Your claim will be approved.",
    "You will have it by Friday.",
    "Your order arrives tomorrow.",
    "That won't happen again.",
    "It will never happen again.",
    "This will not ever happen again, I promise.",
    "You'll never have this problem again.",
    "No issues ever again.",
    "It will work every time.",
    "We'll make sure it doesn't happen again.",
    "This is the last time this happens.",
    "Nothing will go wrong.",
)
FINE = (
    "The table top is 100% oak, and delivery is free of charge.",
    "Your room is booked for Friday.",
    "Our engineer will be there on Monday between 8 and 12.",
    "I'll definitely look into it.",
    "We'll certainly pass it on.",
    "I promise I'll do my best.",
    "I can't promise it will be there Monday.",
    "I'm not 100% sure it will arrive tomorrow.",
    "There's no guarantee it will arrive tomorrow.",
    "It should definitely be there by Friday.",
    "It usually arrives within two days.",
    "The estimated delivery is Monday.",
    "It is scheduled to arrive on Monday.",
    "The carrier says it will arrive on Monday.",
    "If you order today it'll be there tomorrow.",
    "Once it ships, it will arrive in two days.",
    "Will it be there tomorrow?",
    "Is delivery by Friday guaranteed?",
    "You were promised it would definitely arrive.",
    "As you said, it will definitely be late.",
    "That is absolutely not what you paid for.",
    "That's certainly not good enough.",
    "Please make sure the plug is in.",
    "You can always write to me here.",
    "We never ask for your password.",
    "We always try to answer quickly.",
    "I'm sure that was stressful.",
    "I'm not sure yet.",
    "I'm trying to make sure it never happens again.",
    "We hope this never happens again.",
    "It shouldn't happen again.",
    "I can't promise that it won't happen again.",
    "It comes with a two-year guarantee.",
    "It's still under guarantee.",
    "Your money-back guarantee runs until May.",
    "Satisfaction guaranteed is our motto.",
    "We'll send the replacement today.",
    "We will refund you by Friday.",
    "I'll call you tomorrow at 9.",
    "We've refunded the 40 euros.",
    "The shop opens on Monday.",
    "Your flight arrives at 8:46 pm.",
    "Please charge it to 100% before use.",
    "Absolutely, here is the link.",
    "Your data is never shared.",
)


@pytest.mark.parametrize("draft", FAULTS)
def test_found(draft: str) -> None:
    """A fault is found however it is worded."""
    found = list(overpromise.find(Message(draft, COMPLAINT)))
    assert found
    assert all(draft[f.start : f.end] == f.text for f in found)


@pytest.mark.parametrize("draft", FINE)
def test_left_alone(draft: str) -> None:
    """A fine sentence stays without a red line."""
    assert not list(overpromise.find(Message(draft, COMPLAINT)))


BEYOND_A_MEND = (
    "Delivery on Friday is guaranteed.",
    "Safe arrival is guaranteed; the next ones are packed on Monday.",
    "No issues ever again.",
    "This is the last time this happens.",
)


def mended(draft: str) -> str | None:
    """The draft with its first fault mended; None where nothing is sure."""
    message = Message(draft, COMPLAINT)
    edit = overpromise.mend(message, next(overpromise.find(message)))
    return None if edit is None else draft[: edit.start] + edit.text + draft[edit.end :]


@pytest.mark.parametrize("draft", FAULTS)
def test_a_mend_is_clean(draft: str) -> None:
    """What is mended has no such fault left where it was mended; three are beyond a safe mend."""
    left = mended(draft)
    assert (left is None) == (draft in BEYOND_A_MEND)
    if left is None:
        return
    found = next(overpromise.find(Message(draft, COMPLAINT))).text
    assert found not in [f.text for f in overpromise.find(Message(left, COMPLAINT))]


@pytest.mark.parametrize(
    ("draft", "left"),
    [
        ("Definitely not Monday.", None), ("Not by Friday, guaranteed.", None), ("Closed till Monday, guaranteed.", None), ("£20 Monday guaranteed.", None),
        ("u'll def have it by sat", "u should have it by sat"), ("You'll definitely have it by Monday.", "You should have it by Monday."),
        ("Never on Monday, promise.", "Never on Monday."), ("Monday guaranteed.", "It should be Monday."),
        ("The bank won't refund you, guaranteed.", "The bank won't refund you."), ("The bank won't approve it, guaranteed.", "The bank won't approve it."),
        ("We guarantee the parcel arrives on Monday.", "The parcel should arrive on Monday."),
    ],
)  # fmt: skip
def test_a_no_is_not_lowered_to_a_maybe(draft: str, left: str | None) -> None:
    """Only what is promised is lowered: of a no no more than the oath goes, and "We guarantee" leaves no "We" behind."""
    assert mended(draft) == left


@pytest.mark.parametrize(
    "promise",
    ["It won't happen again.", "Your parcel will arrive on Friday.", "It'll be there Monday, guaranteed."],
)
def test_every_promise_is_mended_however_often_it_is_made(promise: str) -> None:
    """A promise made four hundred times is lowered four hundred times: each is judged where it stands."""
    message = Message(" ".join([promise] * 400), COMPLAINT)
    found = list(overpromise.find(message))
    assert len(found) == 400
    assert all(overpromise.mend(message, finding) for finding in found)


@pytest.mark.parametrize(
    "piece",
    [
        "will be there tomorrow guaranteed ",
        "it'll be there monday guaranteed, ",
        "i promise ",
        "never ",
        "a, ",
        '"',
        "100% ",
        "it'll ",
    ],
)
def test_hostile_length(piece: str) -> None:
    """20,000 hostile characters take no longer than a breath, and what is found in them is mended as soon."""
    message = Message((piece * 20_000)[:20_000], COMPLAINT)
    assert message.sentences
    for finding in list(overpromise.find(message))[:3]:
        overpromise.mend(message, finding)
