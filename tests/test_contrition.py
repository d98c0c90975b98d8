"""Regret has other words than "sorry": what our side did, whose it is, what should not have been. The twins take nothing on."""

from __future__ import annotations

import pytest

from rewriter.contrition import admits, contrite
from rewriter.text import Message

CONTRITE = (
    "We let you down there.",
    "That wait is ours to answer for.",
    "You should never have had to ask twice.",
    "You shouldn't have had to chase us.",
    "What a rotten start to the week.",
    "That's on us.",
    "We own that one.",
    "That's not good enough from us.",
    "We failed you.",
    "Your web forms should have been dealt with, and that failing is ours.",
    "That's a miserable pair of emails to have had from us.",
    "they could have been a good deal plainer.",
    "We've made this far harder than it needed to be.",
    "We owe you a better look at it.",
    "We so wish your bag had been on that belt.",
    "Oh no, your poor mum.",
    "What a shame about the birthday present.",
    "A scarf from your grandmother, that hurts.",
    "Two years of waiting for that night, that's really sad.",
    "Please accept our condolences on the loss of your father.",
    "My fault entirely.",
    "Nothing about that was good enough.",
    "I dropped the ball on your order.",
    "It pains me to read this.",
    "This should never have been sent to you.",
    "Entirely our mistake, and I've put it right.",
)
NOT_CONTRITE = (
    "What a day!",
    "Our policy lets you down the list.",
    "That is not our fault.",
    "If we let you down, tell us.",
    "I'm sorry you feel we let you down.",
    "Drinks are on us tonight.",
    "Your parcel should have been with you on Monday.",
    "You should have read the terms.",
    "We won't let you down.",
    "I wish I could help.",
    "We wish you a lovely weekend.",
    "The mistake is not ours.",
    "The key is ours.",
    "That must be exhausting.",
    "I'd be annoyed too.",
    "No way to unpack a wardrobe.",
    "You deserve a holiday!",
    "We should have the part by Monday.",
    "I should have an answer tonight.",
    "It should have arrived by now.",
    "We made a note of it.",
    "That was your mistake.",
    "Oh, it's in the post.",
    "You should have received an email.",
    "Is that our mistake?",
    "The shop should have told you.",
    "We got your order wrong?",
    "It is what it is.",
    "We failed to reach you by phone.",
    "I feel you.",
    "Our team got your message.",
    "What a nice idea!",
    "We kept your seat for you.",
    "We put you on the list.",
    "I never said we got it wrong.",
    "That's a shame.",
    "I wish I had a day for you.",
    "We understand that this stings for your team.",
    "You shouldn't have to call about it again.",
    "The wrong queue, our mistake.",
    "Oh dear, that's odd!",
    "That's not how it should turn up.",
    "Ugh, yes, that's the wrong one.",
)


@pytest.mark.parametrize("said", CONTRITE)
def test_our_side_takes_it_upon_itself(said: str) -> None:
    """An owner, a counterfactual, a wish or sorrow of ours."""
    assert any(contrite(sentence) for sentence in Message(said, "It came late.").body)


@pytest.mark.parametrize("said", NOT_CONTRITE)
def test_sympathy_blame_and_news_take_nothing_on(said: str) -> None:
    """The same words denied, asked, conditional, in another sense, or about the customer's feeling alone."""
    assert not any(contrite(sentence) for sentence in Message(said, "It came late.").body)


@pytest.mark.parametrize(
    "said",
    [
        "We got that wrong: we moved your slot and never told you.",
        "We should have rung you on Monday.",
        "I made a mistake.",
    ],
)
def test_an_admission_is_news_of_a_cause(said: str) -> None:
    """What was done wrong is told, and nobody is sorry yet."""
    first = Message(said, "It came late.").body[0]
    assert admits(first) and not contrite(first)
