"""The reply states nothing that nobody gave."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.guards.new_fact import find
from rewriter.text import Context, Turn

NONE = Context()


def new(draft: str, reply: str, customer: str = "", context: Context = NONE) -> list[str]:
    """What the guard points at."""
    return [f.text for f in find(draft, customer, context, reply)]


@given(st.text(max_size=200), st.text(max_size=60))
def test_a_draft_states_nothing_new_about_itself(draft: str, customer: str) -> None:
    """Sending the draft adds no fact, and neither does saying it after other words."""
    assert new(draft, draft, customer) == []


@pytest.mark.parametrize("allegation, admission", [
    ("You charged me twice", "We charged you twice."), ("You lost my parcel", "We lost your parcel."),
    ("You sent the wrong size", "We sent you the wrong size."), ("your staff lied", "We misled you."),
    ("You forgot my order", "We forgot your order."), ("nobody refunded me", "We failed to refund you."),
    ("you broke it", "We damaged it."), ("you cancelled my order", "We cancelled it by mistake."), ("it's your fault", "That's our fault."),
    ("you messed up", "We messed up."), ("you got it wrong", "We got this wrong."), ("own it", "We take full responsibility."),
    ("it's on you", "This one's on us."), ("you should check", "We should have checked."), ("you dropped the ball", "We dropped the ball."),
    ("two charges", "I apologise for our error."), ("late", "Our warehouse lost it."), ("late", "We let you down."),
])  # fmt: skip
def test_an_allegation_is_no_fact(allegation: str, admission: str) -> None:
    """What the customer alleges is not admitted."""
    assert new("I'll look into it.", f"I'm sorry. {admission}", allegation)


@pytest.mark.parametrize("reply", [
    "I'm sorry that the parcel is late.", "I'm sorry for the trouble and the wait.", "Sorry we kept you waiting.",
    "I should have answered sooner.", "We should have replied to your first message sooner.", "You shouldn't have had to ask twice.",
    "I'm sorry you were charged twice.", "I'll check whether we made a mistake.", "If we lost it, I'll tell you.", "That isn't our mistake.",
    "I can see how frustrating this is.", "I'm sorry this happened.", "It should have arrived by now.", "I'll find out what went wrong.",
    "We haven't received it yet.", "Let's see if the error is on our side.", "We're responsible people.".replace("responsible people", "here to help"),
])  # fmt: skip
def test_regret_may_always_be_added(reply: str) -> None:
    """Regret, our own answering, and a question about the cause admit nothing."""
    assert new("I'll look into it.", reply, "You charged me twice, third time I write!") == []


@pytest.mark.parametrize("draft, reply", [
    ("That's the warehouse's fault.", "That's our mistake."), ("Shipping lost it.", "We lost it."), ("Dave in shipping messed up.", "We messed up."),
    ("Our billing team charged you twice.", "We charged you twice."), ("Marcus forgot to book it.", "I'm sorry, we forgot to book it."),
    ("My colleague gave you the wrong price.", "We gave you the wrong price."), ("We lost it.", "I'm sorry, we lost it. That's our mistake."),
    ("The previous agent messed up.", "I'm sorry we got this wrong."), ("Sales told you the wrong thing.", "I'm sorry, we told you the wrong thing."),
])  # fmt: skip
def test_the_team_owns_what_its_units_did(draft: str, reply: str) -> None:
    """What the draft blames on a colleague or own unit may be owned as "we"."""
    assert new(draft, reply) == []


@pytest.mark.parametrize("draft, reply", [
    ("The courier lost it.", "We lost it."), ("DHL damaged it.", "We damaged it."), ("The supplier sent the wrong part.", "We sent the wrong part."),
    ("You entered the wrong address.", "We used the wrong address."), ("Your bank charged you twice.", "We charged you twice."),
    ("It got lost on the way.", "We lost it."),
])  # fmt: skip
def test_an_outside_party_is_not_owned(draft: str, reply: str) -> None:
    """What a courier, a bank or the customer did is not ours to admit."""
    assert new(draft, f"I'm sorry. {reply}")


@pytest.mark.parametrize("customer", [
    "My son had an allergic reaction.", "I burned my hand and went to hospital.", "There are fraudulent charges.", "My lawyer will call you.",
    "All my photos were deleted: my files are gone.",
])  # fmt: skip
def test_a_grave_case_admits_nothing(customer: str) -> None:
    """Where injury, fraud, data or the law is about, only the draft's own words admit."""
    assert new("That's the kitchen's fault.", "I'm sorry, that's our mistake.", customer)
    assert new("That's our mistake.", "I'm so sorry, that's our mistake.", customer) == []


def test_every_source_counts() -> None:
    """Draft, message, conversation, facts, offers and names are all sources."""
    context = Context(
        facts=("Refunds take 5 business days.",), offers=("10% off",), customer_name="Priyanka", agent_name="Zeno", brand="Kettlewise",
        conversation=(Turn("customer", "It broke on Monday."), Turn("agent", "Order 1042, right?")),
    )  # fmt: skip
    reply = "Hi Priyanka, order #1042 broke on Monday. It takes five working days, with 10% off. You wrote on 3 May. Zeno, Kettlewise"
    assert new("I'll check.", reply, "I wrote on May 3rd.", context) == []
    assert len(new("I'll check.", reply)) >= 5


def test_a_day_of_the_month_is_the_same_day_behind_any_preposition() -> None:
    """What is due on the 9th is close to the 9th; the 10th is another day."""
    due = "The baby is due on the 9th. I could cry."
    assert new("The screws left today.", "I'm sorry this is so close to the 9th. The screws left today.", due) == []
    assert new("The screws left today.", "I'm sorry this is so close to the 10th. The screws left today.", due) != []


def test_an_own_team_of_any_name_may_be_owned_as_we() -> None:
    """What the draft gives to a team of ours may be said as "we"; what it gives to an outside party may not."""
    assert new("The booking team messed up your class.", "We messed up your class.") == []
    assert new("The hotel staff messed up your class.", "We messed up your class.") != []
