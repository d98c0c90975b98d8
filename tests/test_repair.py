"""What code makes of a model's reply before it asks for another."""

from __future__ import annotations

from pathlib import Path

import pytest

from rewriter.policy import Policies
from rewriter.repair import repaired
from rewriter.text import Message
from rewriter.verification import judge, located, verify

POLICY = Policies.from_folder(Path("prompts")).resolve("deescalation")
WANTS = "My lamp arrived broken, order 1042. I want my money back!"
DRAFT = "No refund on sale lamps. Send a photo of the damage."


def repair(reply: str, draft: str = DRAFT, customer: str = WANTS) -> str | None:
    """The reply as repaired, None when it stays as it is."""
    message = located(Message(draft, customer))
    findings = judge(message, POLICY)
    better = repaired(message, reply, POLICY, findings, verify(message, reply, POLICY, findings))
    return better[0] if better else None


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("I'm afraid there's no refund on sale lamps, and we'll send you a new one by Friday.", "I'm afraid there's no refund on sale lamps."),
        ("I'm afraid there's no refund on sale lamps because the till was down.", "I'm afraid there's no refund on sale lamps."),
        ("I'm afraid there's no refund on sale lamps, and if you wait, we'll send you a new one.", "I'm afraid there's no refund on sale lamps."),
    ],
    ids=["a-promise", "a-cause", "with-its-condition"],
)  # fmt: skip
def test_of_a_sentence_only_the_clause_goes_that_breaks_a_guard(said: str, left: str) -> None:
    """The no beside an invented promise is not lost with it."""
    rest = "Could you send a photo of the damage?"
    assert repair(f"I'm sorry your lamp arrived broken. {said} {rest}") == (
        f"I'm sorry your lamp arrived broken. {left} {rest}"
    )


def test_a_clause_that_carries_its_sentence_takes_it_along() -> None:
    """Nothing is left standing that says nothing: the sentence goes."""
    reply = "I'm sorry your lamp arrived broken. We'll send you a new one by Friday. I'm afraid there's no refund on sale lamps. Could you send a photo of the damage?"
    assert repair(reply) == reply.replace(" We'll send you a new one by Friday.", "")


def test_a_verified_reply_is_given_no_sentence() -> None:
    """A model's own end stays the end: nothing is pasted behind it, and what is only advised is left alone."""
    draft = "Purchases are non refundable, but we made an exception: 12 USD will be returned to your card. Next time we won't be able to help.\n\nGame on!"
    reply = "I'm sorry about the 12 USD.\n\nPurchases are non refundable, but we made an exception: 12 USD will be returned to your card. Next time we won't be able to help, because purchases are non refundable.\n\nGame on!"
    better = repair(reply, draft, "My son spent 12 USD on gems without asking, please refund it.")
    assert better is None or len(better) <= len(reply) + len("I'm afraid ")


def test_what_a_verified_reply_does_not_say_stays_unsaid() -> None:
    """No regret of ours stands before a model's own beginning; what the checks miss is told as advice."""
    draft = "It's held at the depot. It will 100% be there tomorrow. I've refunded the postage."
    reply = "So six days and a birthday without it. It's held at the depot. We expect it to be there tomorrow. I've refunded the postage."
    assert repair(reply, draft, "My lamp is six days late and it was for a birthday. Where is it?!") is None


def test_a_fault_behind_a_cut_is_mended_where_it_stands() -> None:
    """What goes first moves what follows; the second mend finds its place."""
    reply = "I'm sorry your lamp arrived broken. We'll send you a new one by Friday. Obviously, there is no refund on sale lamps. Could you send a photo of the damage?"
    better = repair(reply)
    assert better is not None
    assert "Friday" not in better
    assert "bviously" not in better
    assert "no refund on sale lamps" in better
    assert better.endswith("Could you send a photo of the damage?")


def test_where_the_rest_of_a_sentence_does_not_pass_it_goes_whole() -> None:
    """The clause alone is tried first, and the sentence when that is not enough."""
    reply = "I'm sorry your lamp arrived broken. I'm afraid there's no refund on sale lamps. I'll send a new one by Friday, and we'll send you a voucher of 20 euros. Could you send a photo of the damage?"
    assert (
        repair(reply)
        == "I'm sorry your lamp arrived broken. I'm afraid there's no refund on sale lamps. Could you send a photo of the damage?"
    )
