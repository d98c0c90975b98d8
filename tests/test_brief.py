"""Law: nothing is said before an answer that only stands right behind what was asked."""

from __future__ import annotations

import pytest

from rewriter.brief import brief
from rewriter.customer.situation import situation
from rewriter.techniques import missing_apology
from rewriter.text import Message


@pytest.mark.parametrize(
    ("draft", "customer"),
    [
        ("It did, on the 3rd.", "did my gift arrive?"), ("I do, let me look.", "I lost my ring here and nobody cares"), ("I am, from now on.", "Which of you is in charge? I've been sent round 4 times"), ("you can. upload the card", "Why cant I get the student price!"),
        ("The train company does: keep the receipt.", "who pays for the taxi, my train was cancelled"), ("It is: four people, 7:30.", "is our table safe? nobody answers"), ("You don't have to. Keep it.", "Do I send the broken one back"), ("Nobody has to be.", "Who's lying?"),
        ("No need to be sorry! It's on again.", "Sorry to bother you, the wifi is down"), ("Only with a note from you.", "can my sister fetch them? nobody let her in"), ("Not once it's on the van.", "can it go to my office? it's late"), ("tuesday", "so where IS it then??"),
    ],
)  # fmt: skip
def test_an_answer_that_leans_on_the_question(draft: str, customer: str) -> None:
    """A verb without its rest, a piece of a sentence, a lone day."""
    assert brief(Message(draft, customer))


@pytest.mark.parametrize(
    ("draft", "customer"),
    [
        ("It did arrive on the 3rd.", "did my gift arrive?"), ("I do see the charge.", "you charged me twice"), ("It is, I'm afraid, sold out.", "is it gone?"), ("Your parcel is, unfortunately, late.", "where is it?"), ("The train is late.", "where is the train?"), ("The app does not load on that phone.", "Why is it broken?"),
        ("You can upload the card under profile.", "Why can't I get the price!"), ("We have two left.", "are they gone?"), ("You don't have to pay for that.", "am I charged again?"), ("No. The cable was replaced.", "is it broken again?"), ("Fixed.", "is it still broken?"), ("Only two seats are left.", "We lost our seats."),
        ("Not all of it has come back yet.", "My refund is short."), ("I've asked the depot.", "where is it?"), ("Please restart it.", "why is it broken?"), ("tuesday", "My parcel is late."),
    ],
)  # fmt: skip
def test_a_whole_sentence_stands_alone(draft: str, customer: str) -> None:
    """Regret may go before it."""
    assert not brief(Message(draft, customer))


def test_no_regret_is_put_between_them() -> None:
    """What would be said before stays unsaid; a death, an injury and a theft are met all the same."""
    asked = "I lost my watch in your hotel and nobody cares"
    leaning, whole = Message("I do, let me look.", asked), Message("Let me look for it.", asked)
    for message, said in ((leaning, False), (whole, True)):
        (finding,) = missing_apology.find(message)
        assert (missing_apology.mend(message, finding) is not None) == said
    mourning = Message("You can, with the certificate.", "My father died. Can I close his account?")
    assert situation(mourning).grief
    (finding,) = missing_apology.find(mourning)
    edit = missing_apology.mend(mourning, finding)
    assert edit and "your father" in edit.text
