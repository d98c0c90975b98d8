"""A hasty sentence gets the word it lacks, and no other one."""

from __future__ import annotations

import pytest

from rewriter.shorthand.curt import gentler, not_that, shuts
from rewriter.shorthand.telegram import in_full

LACKS = {
    "Can't redeliver because they closed at 10.": "We can't redeliver because they closed at 10.",
    "Can't give a time.": "We can't give a time.",
    "Can lend you a town bike till then.": "We can lend you a town bike till then.",
    "Can take 28 days till calls stop.": "It can take 28 days till calls stop.",
    "Can't be changed.": "It can't be changed.",
    "Won't be there for tomorrow.": "It won't be there for tomorrow.",
    "Should clear soon, run the tap.": "It should clear soon, run the tap.",
    "Takes 2 weeks to adapt.": "It takes 2 weeks to adapt.",
    "Doesn't say what for.": "It doesn't say what for.",
    "Don't know if you'd be penalized.": "We don't know if you'd be penalized.",
    "Not going to make it today.": "It's not going to make it today.",
    "Not saying you'll win.": "We're not saying you'll win.",
    "Waiting on a brake part from supplier.": "We're waiting on a brake part from the supplier.",
    "35 euro, takes 10 min.": "It's 35 euro and takes 10 min.",
    "Be there in 20.": "We'll be there in 20.",
    "Be in touch.": "We'll be in touch.",
    "Part on backorder.": "The part is on backorder.",
    "Your part on order.": "Your part is on order.",
    "Other flights full.": "Other flights are full.",
    "Next 36 in 12 mins.": "The next 36 is in 12 mins.",
    "Next decision 16:00.": "The next decision is at 16:00.",
    "Next update by 3 pm ET.": "The next update is due by 3 pm ET.",
    "Next delivery at noon.": "The next delivery is due at noon.",
    "Can book you in on Friday.": "We can book you in on Friday.",
    "Expires Monday.": "It expires Monday.",
    "Limit £25k per payment usually.": "The limit is £25k per payment usually.",
    "$30 credit already applied.": "The $30 credit has already been applied.",
    "Photos on request.": "Photos are available on request.",
    "Known outage in your area.": "There's a known outage in your area.",
    "Fault at substation.": "There's a fault at the substation.",
    "Engineers on it.": "Engineers are on it.",
    "Van is full.": "The van is full.",
    "Truck broke down.": "The truck broke down.",
    "Fraud team blocked it.": "The fraud team blocked it.",
    "Sorry, system sends those automatically.": "Sorry, the system sends those automatically.",
    "If light is flashing don't drive it.": "If the light is flashing don't drive it.",
    "Your bill is based on a actual reading.": "Your bill is based on an actual reading.",
    "Only regional.": "It's only regional.",
    "Your area starts Feb, can't bring it forward.": "Your area starts Feb, and we can't bring it forward.",
    "Fill in the form in the app, takes 10 working days.": "Fill in the form in the app, which takes 10 working days.",
    "Which one.": "Which one?",
    "Want it or not.": "Want it or not?",
    "Did you check with neighbours.": "Did you check with neighbours?",
}
LACKS_NOTHING = (
    "Be there at 11 with your key.",
    "Pop in on Tuesday, no appointment needed, takes 10 minutes.",
    "Can transfer your ticket to a friend.", "Can refund within 30 days at the till.", "Can cancel anytime in the app.", "Can get hot, keep away from kids.", "Can hold 5 litres.", "Can't use it in the bath.",
    "Tickets are for one ride, can't use them twice.", "Have it serviced by a gas engineer before use.", "Need it.", "May you have a great day.", "Next delivery not 10:30.", "Last entry before 16:00.", "Last orders 9pm.",
    "Latest version 10:30.", "Next delivery by courier.", "Haven't received it by Monday, write to us.", "Don't have the receipt, then use the order number.", "Don't have an account yet, sign up at lumo.example.",
    "The parcel already shipped cannot be recalled.", "Ticket booked on Monday is not valid.", "The card is free, costs £5 to replace.", "Plan a includes two lines.", "Line a is down.",
    "Can you send it?", "Can of paint is here.", "Can we help?", "Delivery is free.", "Returns cost 15%.", "No airline can guarantee that.", "No ticket was issued.", "Your appeal lies with the exam board.",
    "Your bike looks broken.", "Yours goes by courier.", "Royal Parcel lost it.", "Only if the promoter cancels.", "Only use the blue one.", "Mum's card was blocked.", "Two seats taken.", "Get it fixed today.", "Keep both parts on order.",
    "Do that first.", "What you did was right.", "Is it late, then write to us.", "Should you need help, call.", "May it rest.", "Buses don't stop if full.", "Doctor Smith is out.", "Don't have it sent twice.", "Don't worry about it.",
    "Waiting for it is the hard part.", "Take plan a or b.", "A unit is in the post.", "Come with me.", "Refund is possible within 14 days.", "It takes 2 weeks.", "The part is on backorder.", "Doesn't it work?", "Back on Monday.", "Costs are high.",
    "The driver is late, can't deliver it today.", "The bar next door, same owner, takes 5.", "It leaves on Monday, takes 3 days.", "He is ill, can't help you.", "The van is full, it takes 3 days.", "It's on hold, can't be sped up.",
    "Comes down to taste? Maybe.", "Isn't it nice.", "Made by courier firms.", "Won't you sit down.", "Not at all.", "Not yet, it's due Wednesday.", "https://shop.example/status", "",
)  # fmt: skip


@pytest.mark.parametrize(("typed", "full"), LACKS.items())
def test_a_sentence_gets_what_it_lacks(typed: str, full: str) -> None:
    """A subject, a verb, an article or a mark; and once it has that it is left alone."""
    assert in_full(typed, "we") == full
    assert in_full(full, "we") == full


@pytest.mark.parametrize("typed", LACKS_NOTHING)
def test_a_sentence_that_lacks_nothing_stays(typed: str) -> None:
    """Or one that may be read in two ways."""
    assert in_full(typed, "we") == typed


def test_who_speaks_is_the_drafts_own() -> None:
    """I where the draft says so."""
    assert in_full("Can't give a time.", "I") == "I can't give a time."
    assert in_full("Not able to say.", "I") == "I'm not able to say."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("So the charge stands, nothing I can do.", "So I'm afraid the charge stands."),
        ("No we can't call them.", "I'm afraid we can't call them."),
        ("The warranty is 12 months so you're out of luck with us.", "The warranty is 12 months, so I'm afraid it's too late for that with us."),
        ("No point asking before.", "No point asking before."),
        ("No, we can't charge you twice.", "No, we can't charge you twice."),
        ("No, I can't see any charge on your account.", "No, I can't see any charge on your account."),
        ("The plan does not cover Spain, so you're out of luck there.", "The plan does not cover Spain, so you're out of luck there."),
        ("No, we don't share your data.", "No, we don't share your data."),
        ("There's nothing I can do.", "There's nothing I can do."),
        ("I'm afraid the charge stands, nothing I can do.", "I'm afraid the charge stands, nothing I can do."),
        ("You're in luck with us.", "You're in luck with us."),
        ("No point of sale was found before that.", "No point of sale was found before that."),
        ("It isn't.", "It isn't."),
    ],
)  # fmt: skip
def test_a_shrug_goes_and_its_fact_stays(typed: str, said: str) -> None:
    """A no that is good to hear, and one said gently already, are left alone."""
    assert gentler(typed) == said


def test_it_isnt_is_gentle_before_only() -> None:
    """What it is instead shows that it was wanted."""
    assert gentler("It isn't.", "only regional.") == "I'm afraid it isn't."


def test_a_thing_and_a_no_are_told_of_what_they_spoke_of() -> None:
    """Of their petrol; a word that is no thing of theirs is left."""
    asked = "I want the petrol and the tow back."
    assert not_that("Petrol no.", asked) == "Not the petrol, I'm afraid."
    for said in ("Sadly no.", "Refund no.", "Petrol no longer.", "The petrol isn't.", "Oh no."):
        assert not_that(said, asked) == ""


def test_what_only_shuts_is_known() -> None:
    """Nothing is told by it."""
    assert shuts("that's it.") and shuts("so that's that.")
    assert not shuts("that's it, the blue one.")


@pytest.mark.parametrize(
    "piece", ["can't ", "next ", "a e", "from supplier ", "$1 already ", "photos on request ", "so "]
)
def test_hostile_length(piece: str) -> None:
    """What nobody writes is not read, and what is just short enough is read to its end."""
    assert in_full(piece * 5_000, "we") == piece * 5_000
    assert gentler(piece * 5_000) == piece * 5_000
    for text in ((piece * 240)[:239], (piece * 240)[:237] + "x."):
        assert in_full(text, "we").strip()
        assert gentler(text).strip()


def test_only_a_sentence_of_a_chats_length_is_made_gentler() -> None:
    """Behind a long sentence the shrug stays: what is long was thought over."""
    long = f"So the charge {'of that week ' * 30}stands, nothing I can do."
    assert gentler(long) == long
