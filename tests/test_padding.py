"""What a kind reply pads itself with is claimed, unless our side says it in some words."""

from __future__ import annotations

import pytest

from rewriter.commitments.claimed import claims
from rewriter.text import Context

ROWS = (  # what a reply adds, and words of our side that back it
    ("There's a little something in your account.", "You get a gift."),
    ("Enjoy your next order on us.", "The next one is free."),
    ("You can keep the heater as long as you like.", "Keep the heater until May."),
    ("You're first on the list.", "You're at the top."),
    ("Meals are covered.", "We pay for meals."),
    ("The new date is final.", "That date stands."),
    ("Your case is complete.", "We have everything."),
    ("One photo is enough.", "We need just one photo."),
    ("It's only a warning.", "Just a warning."),
    ("The desk is open around the clock.", "The desk is open 24/7."),
    ("It's done within hours.", "It takes 3 hrs."),
    ("It's done within weeks.", "It takes 3 wks."),
    ("It's done in no time.", "It takes 5 min."),
    ("There won't be another change.", "No further change."),
    ("Our drivers are fully trained.", "All drivers get training."),
    ("We double-check every order.", "Each order is checked."),
    ("Everything else looks fine.", "The rest is ok."),
    ("You should have received an email.", "We wrote to you."),
    ("The courier is on his way to you.", "The courier left."),
    ("We're in touch with the supplier.", "I call the supplier."),
    ("The rider has been warned.", "I told the rider."),
    ("I'll see to it that you get it.", "I'll see to it that you get it."),
    ("It's standard procedure.", "That's our policy."),
    ("It was raining.", "Heavy rain."),
    ("It's a known issue.", "That's a bug."),
    ("There wasn't enough time.", "The time was short."),
    ("We were short of drivers.", "Too few staff."),
    ("You can pay in our app.", "Pay in the app."),
    ("Lessons are rarely cancelled.", "It's rare."),
)


@pytest.mark.parametrize(("reply", "backed"), ROWS)
def test_padding_is_a_claim_unless_our_side_says_so(reply: str, backed: str) -> None:
    """The same words are claimed beside a draft of another matter, and not beside one that backs them."""
    context = Context(language="en")
    assert list(claims("The blue kettle costs 40.", "", context, reply))
    assert not list(claims(backed, "", context, reply))
