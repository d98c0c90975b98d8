"""One way of writing through a whole reply."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rewriter.register import levelling
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


def test_nobody_types_a_long_sentence_in_haste() -> None:
    """It stays as it is typed."""
    long = f"its {'here and there and ' * 30}gone"
    message = Message(f"Sorry. {long}", "")
    assert _levelled(message, message.draft) == message.draft


def _levelled(message: Message, reply: str) -> str:
    return apply(reply, levelling(message, replace(message, draft=reply)))
