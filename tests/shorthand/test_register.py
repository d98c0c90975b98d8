"""One way of writing through a whole reply."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rewriter.shorthand.register import levelling
from rewriter.text import Message, apply

TYPED = "its at the depot. water truck stands at Mill Lane until 20:00"


@pytest.mark.parametrize(
    ("draft", "reply", "becomes"),
    [
        (TYPED, f"I'm sorry about this. {TYPED}", "I'm sorry about this. It's at the depot. The water truck stands at Mill Lane until 20:00."),
        (TYPED, f"sorry about this. {TYPED}", f"sorry about this. {TYPED}"),
        ("Its at the depot. they wont say tbh", "I'm sorry. Its at the depot. they wont say tbh", "I'm sorry. It's at the depot. They won't say."),
        ("Hi, its gone. iPhone X9.", "Hi, its gone. Sorry. iPhone X9.", "Hi, it's gone. Sorry. iPhone X9."),
        ("Ask at lumo.example. No fee.", "Sorry. lumo.example says so. its gone. No fee.", "Sorry. lumo.example says so. It's gone. No fee."),
        ("- its here\n- walk. Rider no. is 4 tho", "Sorry.\n- its here\n- walk. Rider no. is 4 tho", "Sorry.\n- it's here\n- walk. Rider no. is 4 though"),
        ("Its gone so no. tell me", "Sorry. Its gone so no. tell me", "Sorry. It's gone so no. Tell me."),
        ("eta for E18 is fri. x/?u=1", "sorry. eta for E18 is fri. x/?u=1", "sorry. eta for E18 is fri. x/?u=1"),
        (f"hey, {TYPED}", "hey, sorry about this. Water truck stands at Mill Lane until 20:00", "hey, sorry about this. The water truck stands at Mill Lane until 20:00"),
    ],
    ids=["beside-new-sentences", "all-in-small-letters", "some-typed-in-haste", "behind-a-greeting", "an-address", "a-list", "a-no-and-no-number", "a-code-is-no-capital", "on-the-line-of-its-greeting"],
)  # fmt: skip
def test_hasty_sentences_are_written_as_the_new_ones_are(draft: str, reply: str, becomes: str) -> None:
    """A kept sentence gets its capital, apostrophes and stop, but for a reply that is all in small letters."""
    message = Message(draft, "")
    assert _levelled(message, reply) == becomes


def test_behind_a_no_what_only_shuts_goes() -> None:
    """What says no more than the no before it; elsewhere it may tell something."""
    message = Message("We can't refund it. That's it. Sorry.", "")
    assert _levelled(message, message.draft) == "We can't refund it.  Sorry."
    message = Message("It's the blue one. That's it. Sorry.", "")
    assert _levelled(message, message.draft) == message.draft


@pytest.mark.parametrize("signed", ["--JV", "-DD", "*JoanO", "^RR", "TY - Chris 2/2", "- Sam"])
def test_who_signs_gets_no_full_stop(signed: str) -> None:
    """Initials behind the last sentence are no sentence."""
    reply = f"I'm sorry. Your bag is in Oslo. Tell us where you are. {signed}"
    assert _levelled(Message(reply, ""), reply) == reply


@pytest.mark.parametrize("said", ["jv told me", "dd it is", "chris has it", "sam says hi"])
def test_what_only_begins_as_a_signature_gets_its_full_stop(said: str) -> None:
    """A last sentence without a hyphen or caret before it is typed in haste like the others."""
    reply = f"I'm sorry. Your bag is in Oslo. Tell us where you are. {said}"
    assert _levelled(Message(reply, ""), reply).endswith(f". {said[0].upper()}{said[1:]}.")


def test_nobody_types_a_long_sentence_in_haste() -> None:
    """It stays as it is typed."""
    long = f"its {'here and there and ' * 30}gone"
    message = Message(f"Sorry. {long}", "")
    assert _levelled(message, message.draft) == message.draft


ANGRY = "My train was cancelled AGAIN, I had to pay 60 for a taxi. I want it back!!"


@pytest.mark.parametrize(
    ("reply", "becomes"),
    [
        ("Sorry. Taxis are not covered. You can claim the fare.", "Sorry. I'm afraid taxis are not covered. You can claim the fare."),
        ("Sorry. No refunds for taxis. We don't do vouchers.", "Sorry. I'm afraid there are no refunds for taxis. We don't do vouchers."),
        ("Sorry. Under the regulations no compensation is payable.", "Sorry. Under the regulations, I'm afraid no compensation is payable."),
        ("Sorry. It's a walk so we can't refund it.", "Sorry. It's a walk, so I'm afraid we can't refund it."),
        ("Sorry. The charge stands.", "Sorry. I'm afraid the charge stands."),
        ("Sorry. Unfortunately, I can't refund it. We don't do vouchers.", "Sorry. Unfortunately, I can't refund it. We don't do vouchers."),
        ("Sorry. You won't be charged for it.", "Sorry. You won't be charged for it."),
        ("Sorry. You weren't charged, no replacement.", "Sorry. You weren't charged, no replacement."),
        ("Sorry. Such a day can't be replaced, and I hear you.", "Sorry. Such a day can't be replaced, and I hear you."),
        ("Sorry. We can't bend the rules for everyone.", "Sorry. We can't bend the rules for everyone."),
        ("Sorry. If it is a walk we can't refund it.", "Sorry. If it is a walk we can't refund it."),
        ("Sorry. You said we can't refund it.", "Sorry. You said we can't refund it."),
    ],
)  # fmt: skip
def test_the_first_flat_no_is_said_gently(reply: str, becomes: str) -> None:
    """Once, and word for word but for that; what is good to hear, reported or conditional refuses nothing."""
    assert _levelled(Message("x", ANGRY), reply) == becomes


def test_a_flat_no_stays_where_nobody_is_upset_or_a_no_was_hoped_for() -> None:
    """A calm question is answered plainly."""
    reply = "Yes. Taxis are not covered."
    assert _levelled(Message("x", "Hi, just wondering which bus stops at the mill. Thanks"), reply) == reply
    assert _levelled(Message("x", "My card was stolen!! Will I be charged for the taxi?"), reply) == reply


def test_a_bare_no_to_a_question_is_said_gently() -> None:
    """Where it is an answer, and not good news."""
    asked = "We've been stuck for 20 hours with a baby and the app is broken!! Can we check in early?"
    assert (
        _levelled(Message("x", asked), "Sorry. No. You can leave bags.") == "Sorry. I'm afraid not. You can leave bags."
    )
    assert _levelled(Message("x", asked), "Sorry. No. You won't be charged.") == "Sorry. No. You won't be charged."
    told = "We've been stuck for 20 hours with a baby and the app is broken!!"
    assert _levelled(Message("x", told), "Sorry. No. You can leave bags.") == "Sorry. No. You can leave bags."


def test_a_span_alone_is_told_of_the_refund_before_it() -> None:
    """Also where one sentence stands between."""
    reply = "I've refunded £6. I'm afraid I can't refund the rest. 3-5 days."
    assert _levelled(Message("x", ""), reply).endswith("the rest. The refund should take 3-5 days to reach you.")


def _levelled(message: Message, reply: str) -> str:
    return apply(reply, levelling(message, replace(message, draft=reply)))
