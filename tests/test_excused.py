"""What may go with a fault, and what may not."""

from __future__ import annotations

import pytest

from rewriter.excused import Excuses
from rewriter.guard import guards
from rewriter.techniques import heated_wording
from rewriter.text import Finding, Message

PAID_TWICE = "You charged my joining fee twice, sort it out please."
FLIPPED = next(guard for guard in guards() if guard.name == "flipped-meaning")


@pytest.mark.parametrize("heat", ["No need to get worked up about it.", "There's no need to shout."])
def test_to_order_a_feeling_refuses_nothing(heat: str) -> None:
    """A no in words at somebody's person may go with them, wherever the guard looks for it in the reply."""
    draft = f"Our sign-up page ran twice. I've refunded $49 today. {heat} Reply here if it isn't there by Friday."
    message, reply = Message(draft, PAID_TWICE), draft.replace(f"{heat} ", "")
    start = draft.index(heat)
    lost = Finding(
        FLIPPED.name, start, start, "", f'The draft turns something down ("{heat.rstrip(".")}") and the reply does not.'
    )
    assert _excuses(message, reply).cover(lost, FLIPPED, reply)
    assert not Excuses.of(message, reply, ()).cover(lost, FLIPPED, reply)


def test_a_limit_of_liability_goes_with_no_fault() -> None:
    """It is a no and a fact, whatever else its sentence is called."""
    draft = "We are not liable for mould, see section 6 of the contract. I've noted it."
    message, reply = Message(draft, PAID_TWICE), "I've noted it."
    whole = Finding("blame-shifting", 0, draft.index(" I've"), draft, "", sure=True)
    lost = [b for b in FLIPPED.find(message, reply) if "liable" in b.message]
    assert lost
    assert not any(Excuses.of(message, reply, [whole]).cover(b, FLIPPED, reply) for b in lost)


def test_a_no_beside_the_heat_stays() -> None:
    """What is refused in a sentence without heat is refused in the reply."""
    draft = "We can't refund the second fee. No need to shout."
    message, reply = Message(draft, PAID_TWICE), "I've seen the second fee."
    assert any(not _excuses(message, reply).cover(b, FLIPPED, reply) for b in FLIPPED.find(message, reply))


@pytest.mark.parametrize(
    ("customer", "goes"),
    [("The heating has been out since Thursday and I have a newborn.", True), ("Please send somebody else or refund me.", False)],
)  # fmt: skip
def test_a_shrug_goes_with_the_cause_it_is_about(customer: str, goes: bool) -> None:
    """Where the customer asks for nothing that it could refuse."""
    blame, shrug = "The contractor didn't turn up", "I can't do anything about that"
    draft = f"{blame}, {shrug}. He'll come next week."
    message, reply = Message(draft, customer), "The contractor's visit didn't take place. He'll come next week."
    lost = Finding(FLIPPED.name, 0, 0, "", f'The draft turns something down ("{shrug}") and the reply does not.')
    found = [Finding("blame-shifting", 0, len(blame), blame, "")]
    assert Excuses.of(message, reply, found).cover(lost, FLIPPED, reply) == goes
    assert not Excuses.of(message, reply, ()).cover(lost, FLIPPED, reply)


def _excuses(message: Message, reply: str) -> Excuses:
    return Excuses.of(message, reply, list(heated_wording.find(message)))
