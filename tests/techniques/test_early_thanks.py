"""What early-thanks must find, leave alone and survive, beyond its examples."""

from __future__ import annotations

import pytest

from rewriter.technique import COMPLAINT
from rewriter.techniques import early_thanks
from rewriter.text import Message

FAULTS = (
    "I'll ask the depot where it is. Thanks for your patience.",
    "I'll ask the depot where it is. Thank you so much for your patience!",
    "I'll ask the depot where it is. Thanks for being so patient.",
    "I'll ask the depot where it is. thx for ur patience",
    "I'll ask the depot where it is. Thank you for bearing with us.",
    "I'll ask the depot where it is. Thank you for your kind understanding.",
    "I'll ask the depot where it is. We appreciate your understanding.",
    "I'll ask the depot where it is. Thanks for understanding.",
    "I'll ask the depot where it is. Thank you in advance for your understanding.",
    "I'll ask the depot where it is. I really appreciate your patience.",
    "I'll ask the depot where it is. We thank you for your cooperation.",
    "I'll ask the depot where it is. Thanks for your continued loyalty.",
    "I'll ask the depot where it is. Thank you for your business.",
    "I'll ask the depot where it is. We value your business.",
    "I'll ask the depot where it is. We value you as a customer.",
    "I'll ask the depot where it is. We appreciate your custom.",
    "I'll ask the depot where it is. Thank you for choosing us.",
    "I'll ask the depot where it is. Thanks for being a loyal customer.",
    "I'll ask the depot where it is. You're a valued customer.",
    "I'll ask the depot where it is. Your patience is greatly appreciated.",
    "I'll ask the depot where it is. Your cooperation is appreciated.",
    "I'll ask the depot where it is. We are grateful for your patience.",
    "I'll ask the depot where it is. Thanks for waiting.",
    "I'll ask the depot where it is. Thank you for your patience and understanding.",
    "I'll ask the depot where it is. Thanks for hanging in there.",
    "I'll ask the depot where it is. Your loyalty means a lot.",
)
FINE = (
    "Thanks for the photo.",
    "Thank you for the order number.",
    "Thanks for letting us know.",
    "Thank you for reaching out.",
    "Thanks for reporting this.",
    "Thank you for flagging it.",
    "Thanks for your message.",
    "Thank you for your quick reply.",
    "Thanks for calling.",
    "Thank you for the details.",
    "We appreciate your feedback.",
    "I appreciate you telling us.",
    "Thank you for bringing this to our attention.",
    "Thanks for pointing it out.",
    "Thank you for checking.",
    "Thanks for trying that.",
    "Thank you for your email.",
    "Thanks for getting back to me.",
    "Thank you for writing.",
    "Thank you.",
    "Thanks!",
    "I appreciate how long you have waited.",
    "I understand how long this took.",
    "You have been more than patient.",
    "Your patience has limits.",
    "I won't ask you for more patience.",
    "I can't thank you for your patience.",
    "Your business account is active.",
    "Your loyalty card is blocked.",
    "Your custom frame is at the workshop.",
    "I see you chose the blue one.",
    "Your understanding of the terms is right.",
    "Thank you for explaining it.",
    "I appreciate the photo.",
    "I've refunded you. Thank you for your patience.",
    "We've replaced the lamp, thanks for bearing with us.",
    "It's fixed. Thanks for your understanding.",
    "Your refund has been issued. We appreciate your patience.",
    "The new part is on its way. Thank you for waiting.",
    "I've found it and sent it on. We value your business.",
    "We have cancelled the charge. Thanks for your cooperation.",
    'You wrote "thanks for your patience" twice.',
)


@pytest.mark.parametrize("draft", FAULTS)
def test_found(draft: str) -> None:
    """A fault is found however it is worded."""
    found = list(early_thanks.find(Message(draft, COMPLAINT)))
    assert found
    assert all(draft[f.start : f.end] == f.text for f in found)


@pytest.mark.parametrize("draft", FINE)
def test_left_alone(draft: str) -> None:
    """A fine sentence stays without a red line."""
    assert not list(early_thanks.find(Message(draft, COMPLAINT)))


@pytest.mark.parametrize("draft", FAULTS)
def test_a_mend_is_clean(draft: str) -> None:
    """Every one is mended, and has no such fault left where it was mended."""
    message = Message(draft, COMPLAINT)
    finding = next(early_thanks.find(message))
    edit = early_thanks.mend(message, finding)
    assert edit is not None
    left = draft[: edit.start] + edit.text + draft[edit.end :]
    assert finding.text not in [f.text for f in early_thanks.find(Message(left, COMPLAINT))]


@pytest.mark.parametrize("piece", ["thank you for ", "so very much ", "your business and ", "thanks ", '"'])
def test_hostile_length(piece: str) -> None:
    """20,000 hostile characters take no longer than a breath."""
    message = Message((piece * 20_000)[:20_000], COMPLAINT)
    assert message.sentences
    list(early_thanks.find(message))
