"""The customer finds their own word in the first two sentences."""

from __future__ import annotations

import pytest

from rewriter.techniques import unheard_customer
from rewriter.text import Message, apply


@pytest.mark.parametrize(
    ("customer", "draft", "reply"),
    [
        ("My parcel is two weeks late", "Sorry about that! It leaves today.", "Sorry that your parcel is two weeks late! It leaves today."),
        ("You lost my luggage", "I'm so sorry. We ring you at six.", "I'm so sorry about your luggage. We ring you at six."),
        ("My parcel is two weeks late", "Oh no, sorry for the inconvenience, it leaves today.", "Oh no, sorry that your parcel is two weeks late, it leaves today."),
        ("My parcel is two weeks late", "Can't say, sorry.", "Can't say, sorry. I see that your parcel is two weeks late."),
        ("My parcel is two weeks late", "No need to feel sorry, it leaves today.", "I see that your parcel is two weeks late. No need to feel sorry, it leaves today."),
        ("My parcel is two weeks late", "Sorry you had to write. It leaves today.", "Sorry you had to write. I see that your parcel is two weeks late. It leaves today."),
    ],
)  # fmt: skip
def test_a_bare_apology_is_told_what_for(customer: str, draft: str, reply: str) -> None:
    """One that has its own matter, that softens a no or is about being sorry keeps its words."""
    case = Message(draft, customer)
    edit = unheard_customer.mend(case, next(unheard_customer.find(case)))
    assert edit is not None
    assert apply(draft, [edit]).replace("I've read that", "I see that") == reply
