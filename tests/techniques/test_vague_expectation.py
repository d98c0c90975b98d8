"""What vague-expectation must find, leave alone and survive, beyond its examples."""

from __future__ import annotations

import pytest

from rewriter.technique import COMPLAINT
from rewriter.techniques import vague_expectation
from rewriter.text import Message

FAULTS = (
    "We'll get back to you.",
    "We will be in touch shortly.",
    "Somebody will come back to you.",
    "someone will call you soon",
    "A member of our team will contact you as soon as possible.",
    "You'll hear from us soon.",
    "You will be contacted.",
    "We'll keep you posted.",
    "We'll let you know.",
    "Our team will reach out.",
    "They'll get back to you asap.",
    "We're working on it.",
    "we are working hard to resolve the issue",
    "It's being looked into.",
    "Your case is being reviewed.",
    "Your request is under review.",
    "We're looking into it.",
    "We'll see.",
    "Let's wait and see.",
    "It'll be fixed soon.",
    "asap",
    "It will be sorted in due course.",
    "Your refund should come shortly.",
    "We'll fix it as soon as we can.",
    "It's coming soon.",
    "We're on it.",
    "Still working on it.",
    "We hope to have it fixed soon.",
)
FINE = (
    "We'll get back to you tomorrow.",
    "We'll be in touch within two days.",
    "You'll hear from us by Friday.",
    "We're working on it until 6pm.",
    "It will be fixed by tonight.",
    "As soon as the part arrives, I'll write to you.",
    "We'll call you when the part is in.",
    "If it's not there, we'll let you know.",
    "Send me the code and we'll be in touch.",
    "DM us your order number and we'll get back to you.",
    "Could you send a photo? We'll get back to you.",
    "I'm asking the depot and will write to you.",
    "I'll check with the workshop and let you know what they say.",
    "I'll look into it.",
    "I'll look into this and tell you here what I find.",
    "Please reply soon.",
    "Please call us as soon as possible.",
    "You can expect it within 5 business days.",
    "Hope to see you soon!",
    "Talk soon!",
    "Get well soon!",
    "When will it be fixed?",
    "Will somebody be in touch?",
    "We wrote to you shortly before Monday.",
    "The driver left soon after.",
    "You said we'd be in touch.",
    "You were told that we would get back to you.",
    '"We\'ll be in touch" is what you got.',
    "I've refunded the 40 euros.",
    "The box is on its way.",
    "I'm sorry we didn't answer soon enough.",
    "The sooner you write, the better.",
    "It was delivered shortly before noon.",
    "Your parcel is in our Turin depot.",
    "I don't know yet, so I'm asking our meter team.",
    "It is with the workshop; I'll tell you what they say.",
    "I can't give you a time yet.",
    "Which lamp flickers?",
    "We understand how long you've waited.",
    "It's not too soon to ask.",
    "We're working on it. The next update is at 7pm.",
    "We'll be in touch. I'm asking the depot for the scan today.",
)


@pytest.mark.parametrize("draft", FAULTS)
def test_found(draft: str) -> None:
    """A fault is found however it is worded."""
    found = list(vague_expectation.find(Message(draft, COMPLAINT)))
    assert found
    assert all(draft[f.start : f.end] == f.text for f in found)


@pytest.mark.parametrize("draft", FINE)
def test_left_alone(draft: str) -> None:
    """A fine sentence stays without a red line."""
    assert not list(vague_expectation.find(Message(draft, COMPLAINT)))


BEYOND_A_MEND = (
    "We'll see.",
    "Let's wait and see.",
    "asap",
    "We'll fix it as soon as we can.",
    "We hope to have it fixed soon.",
)


@pytest.mark.parametrize("draft", FAULTS)
def test_a_mend_is_clean(draft: str) -> None:
    """What is mended has no such fault left where it was mended; five stay red, as nothing true could be said instead."""
    message = Message(draft, COMPLAINT)
    finding = next(vague_expectation.find(message))
    edit = vague_expectation.mend(message, finding)
    assert (edit is None) == (draft in BEYOND_A_MEND)
    if edit is None:
        return
    left = draft[: edit.start] + edit.text + draft[edit.end :]
    assert finding.text not in [f.text for f in vague_expectation.find(Message(left, COMPLAINT))]


@pytest.mark.parametrize("words", ["We'll get back to you soon.", "We're working on it.", "Bear with us."])
def test_every_vague_sentence_is_mended_however_many_there_are(words: str) -> None:
    """Each is judged where it stands, with what stands around it."""
    message = Message(" ".join([words] * 400), COMPLAINT)
    found = list(vague_expectation.find(message))
    assert len(found) == 400
    assert all(vague_expectation.mend(message, finding) for finding in found)


@pytest.mark.parametrize("piece", ["soon ", "we'll get back to you and ", "a, ", "working on it ", '"', "as soon as "])
def test_hostile_length(piece: str) -> None:
    """20,000 hostile characters take no longer than a breath, and what is found in them is mended as soon."""
    message = Message((piece * 20_000)[:20_000], COMPLAINT)
    assert message.sentences
    for finding in vague_expectation.find(message):
        vague_expectation.mend(message, finding)
