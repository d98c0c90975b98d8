"""Law: the sentence of regret is made of what this customer wrote, and admits nothing."""

from __future__ import annotations

import pytest

from rewriter.regret import felt, regret
from rewriter.situation import situation
from rewriter.text import Message


def _regret(customer: str) -> str:
    message = Message("The lamp is on page two.", customer)
    return (
        regret(message, situation(message))
        .replace("I'm sorry that ", "I'm sorry ")
        .replace("so sorry that ", "so sorry ")
    )


@pytest.mark.parametrize(
    ("customer", "said"),
    [
        ("Third time I'm asking. The kettle came with a cracked lid, order 77120. What now?", "I'm sorry the kettle came with a cracked lid, and that you've had to ask three times."),
        ("@brisair bag still missing day 4, wedding is TOMORROW", "I'm so sorry your bag is still missing on day 4, with the wedding tomorrow."),
        ("1h40 and my food still says 'preparing'. it's 9pm, kids are asleep now", "1h40 is a long wait, and I'm so sorry your food still says 'preparing', with the kids asleep."),
        ("need to cancel, broke my ankle", "I'm so sorry about your ankle."),
        ("Two nights no heating with a newborn!!", "I'm so sorry you've had two nights without heating, and that with a newborn."),
        ("someone has taken 640 out of my account. I'm shaking", "I'm so sorry about the 640, that must be frightening."),
        ("you charged me £25 overdraft fee when my salary came in the SAME day", "I'm sorry about the £25 overdraft fee."),
        ("Your export keeps failing, third time this month!!", "I'm sorry the export keeps failing, for the third time this month."),
        ("wrong key AGAIN", "I'm sorry about the wrong key."),
        ("You charged my card 4111 1111 1111 1111 twice", "I'm sorry about the charge you're seeing."),
        ("flowers for my mom's funeral came a day late", "I'm so sorry to hear about your loss, and that the flowers for your mom's funeral came a day late."),
        ("Biscuit died on Saturday and on Monday you declined the claim. He was nine.", "I'm so sorry to hear about your loss."),
        ("Third night running the internet drops at about 8 and comes back after midnight. I work evenings", "I'm sorry the internet drops at about 8, for the third night running."),
        ("passport expires in 4 months and now you tell me Turkey wants 6?? we fly FRIDAY", "I'm so sorry you're only hearing this now, with your flight on Friday."),
        ("My father passed away in May and I need to close his account.", "I'm so sorry to hear about your father."),
    ],
)  # fmt: skip
def test_it_is_made_of_their_own_words(customer: str, said: str) -> None:
    """What happened, what it weighs, how often they had to ask."""
    assert _regret(customer) == said


@pytest.mark.parametrize("customer", ["Your driver lied to me", "you bunch of clowns", "WHY DOES NOBODY ANSWER ME"])
def test_what_cannot_be_said_back_is_not(customer: str) -> None:
    """Then it is short."""
    assert _regret(customer) in ("I'm sorry about this.", "I'm sorry to hear this.")


def test_beside_a_death_nothing_is_merely_frustrating() -> None:
    """The time it comes at is what weighs."""
    message = Message("I'm sorry. The cards were swapped.", "Funeral flowers came with a HAPPY BIRTHDAY card!!")
    said = felt(message, situation(message))
    assert said.startswith("I know how hard it is that the funeral flowers came") and "frustrat" not in said


def test_an_injury_is_regretted_and_nothing_with_it() -> None:
    """Who failed to call is not said in the same breath."""
    assert _regret("My mother fell at night and nobody rang us till 11am.") == "I'm so sorry to hear about your mother."


def test_empathy_beside_an_apology_names_what_it_is() -> None:
    """The stake, the wait or the thing."""
    message = Message("Sorry. It is with the depot.", "My parcel is two weeks late, this is a joke.")
    assert "your parcel is two weeks late" in felt(message, situation(message))
