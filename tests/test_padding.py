"""What a kind reply pads itself with is claimed, unless our side says it in some words."""

from __future__ import annotations

import pytest

from rewriter.commitments.claimed import claims
from rewriter.commitments.untold import untold
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
    ("There was a power cut.", "The power was off."),
    ("It's down to high demand.", "We're very busy."),
    ("We're working flat out.", "We work on it."),
    ("You can pay in our app.", "Pay in the app."),
    ("Lessons are rarely cancelled.", "It's rare."),
)


@pytest.mark.parametrize(("reply", "backed"), ROWS)
def test_padding_is_a_claim_unless_our_side_says_so(reply: str, backed: str) -> None:
    """The same words are claimed beside a draft of another matter, and not beside one that backs them."""
    context = Context(language="en")
    assert list(claims("The blue kettle costs 40.", "", context, reply))
    assert not list(claims(backed, "", context, reply))


@pytest.mark.parametrize(
    ("draft", "reply"),
    [
        ("The engineer has the part.", "The engineer will call you about the part."),
        ("The kettle stays with us.", "You can also paint the kettle."),
        ("The kettle is with us.", "How about a newer kettle?"),
        ("Open from 12 to 20 h.", "You can swap it from 12 to 20 h."),
        ("I can't move you to another room.", "You can also move your things to the lobby."),
        ("The lesson on Tuesday is off.", "The lesson on Tuesday is rarely off."),
        ("The kettle is with us.", "You don't need to do anything."),
    ],
)
def test_a_claim_in_words_of_the_draft_is_one(draft: str, reply: str) -> None:
    """What is new in it is held out, though the thing it is said of is known."""
    assert claims(draft, "", Context(language="en"), reply)


@pytest.mark.parametrize(
    ("draft", "reply"),
    [
        ("They got the form already.", "The bank has already seen the form."),
        ("The blue kettle costs 40.", "Let me know as soon as we've delivered the table."),
        ("The blue kettle costs 40.", "I hope we've repaired your trust."),
        ("The pool is shut on Monday, open 7-21 else.", "On other days you can swim from 7 am to 9 pm."),
        ("No need to come in with papers.", "You don't have to bring documents."),
        ("The line was down.", "It should work better than that."),
        ("The line was down.", "It should run every day."),
    ],
)
def test_what_is_open_known_or_only_right_is_no_claim(draft: str, reply: str) -> None:
    """A hope, a condition, the draft's own hours and how things ought to be claim nothing."""
    assert not claims(draft, "", Context(language="en"), reply)


def test_who_tells_it_behind_the_words_is_heard() -> None:
    """A report is one wherever its teller stands; what somebody is to say is none."""
    context = Context(language="en")
    assert list(untold("I'll look into it.", "", context, "It was delivered, the driver said."))
    assert not list(untold("I'll look into it.", "", context, "The depot says when it leaves."))
