"""What an agent notes down in three words is told in full, and nothing is promised, done or refused that was not."""

from __future__ import annotations

import pytest

from rewriter.shorthand.telegram import in_full

TOLD = {
    "Refunded £6.50 for the wrap.": "I've refunded £6.50 for the wrap.",
    "Already waived the fee.": "I've already waived the fee.",
    "Took her number off already.": "I took her number off already.",
    "Checked with the depot, no sign of it.": "I checked with the depot, no sign of it.",
    "Will text you when done.": "I'll text you when done.",
    "Rebooked on XJ 418 tomorrow 6:15am.": "You've been rebooked on XJ 418 tomorrow 6:15am.",
    "Fare £16.50 refunded.": "The fare of £16.50 has been refunded.",
    "Ride refunded $18.60.": "The ride has been refunded, $18.60.",
    "Fault logged ref 20771.": "The fault has been logged, ref 20771.",
    "Complaint ref CC-7 closed.": "Complaint ref CC-7 has been closed.",
    "Case closed as we had no answer.": "The case was closed as we had no answer.",
    "Has a 10-year guarantee.": "It has a 10-year guarantee.",
    "Was sent Monday.": "It was sent Monday.",
    "Refund declined as no proof of purchase.": "The refund was declined as there's no proof of purchase.",
    "Denied because no service records.": "It was denied because there are no service records.",
    "New lid on its way, 2-3 days.": "A new lid is on its way, 2-3 days.",
    "Usually 10-15 working days.": "It usually takes 10-15 working days.",
    "I refunded $86 to your Visa, 3-5 business days.": "I refunded $86 to your Visa, which takes 3-5 business days.",
    "Power back 21:30.": "The power is due back at 21:30.",
    "No refunds for weather.": "There are no refunds for weather.",
    "No compensation for that.": "There's no compensation for that.",
    "The phone is out of warranty so no free repair.": "The phone is out of warranty, so there's no free repair.",
    "It's £68 from 1 April, I'm afraid no exceptions.": "It's £68 from 1 April, and I'm afraid there are no exceptions.",
    "Pickup is at 6pm, no exceptions.": "Pickup is at 6pm, with no exceptions.",
    "By our policy there's no exceptions.": "By our policy there are no exceptions.",
    "It was a strike, no compensation due.": "It was a strike, and no compensation is due.",
    "Freezer contents not covered under 24 hrs.": "Freezer contents aren't covered under 24 hrs.",
    "Next slot is Thurs 3pm.": "The next slot is Thurs 3pm.",
    "Next free is Tue 4.": "The next free one is Tue 4.",
    "Account 7 weeks past due $312.": "The account is 7 weeks past due, $312.",
    "Case S-2291.": "Your case number is S-2291.",
    "£35 if paid by 18 June, after that £70.": "It's £35 if paid by 18 June, after that £70.",
    "30% off a reprint with code NEW30.": "There's 30% off a reprint with code NEW30.",
    "Full refund not possible since it was worn.": "A full refund is not possible since it was worn.",
    "A pump failed, engineers working on it.": "A pump failed, and engineers are working on it.",
    "Nothing else I can do from here.": "There's nothing else I can do from here.",
    "DM account number.": "Please DM me your account number.",
    "Photo and order number by email and we refund it.": "Please send me a photo and your order number by email and we refund it.",
    "DM us batch number.": "Please DM us the batch number.",
    "Restart router.": "Please restart the router.",
    "Send it back for refund £58, label in the box.": "Please send it back for a refund of £58; the label is in the box.",
    "You get full refund.": "You get a full refund.",
    "If she gets worse ring 111.": "If she gets worse, please ring 111.",
    "If not clear by 14:00 ring 0345 555 0199.": "If it's not clear by 14:00, please ring 0345 555 0199.",
    "If no better by then book a recheck.": "If things are no better by then, please book a recheck.",
    "If still not eating by noon ring us.": "If still not eating by noon, please ring us.",
    "Can move your dates once if you tell us by noon.": "We can move your dates once if you tell us by noon.",
    "Can cancel the £15.": "I can cancel the £15.",
    "Can't, you're in contract.": "I can't, as you're in contract.",
    "Face value of £58 per ticket went back to your card.": "The face value of £58 per ticket went back to your card.",
    "We don't know decisions, embassy decides.": "We don't know decisions, the embassy decides.",
    "Deleting app doesn't cancel it.": "Deleting the app doesn't cancel it.",
    "New pads squeal for first 200 miles.": "New pads squeal for the first 200 miles.",
    "Sorry for delay, it's here.": "Sorry for the delay, it's here.",
    "The fee stays it's the same for everyone.": "The fee stays, it's the same for everyone.",
    "All sales final, it says so online.": "All sales are final, it says so online.",
    "Claim form is at north.example/claim.": "The claim form is at north.example/claim.",
    "A 48 inch rule, no exceptions, sorry.": "A 48 inch rule, with no exceptions, sorry.",
    "Or take it back with full refund of the $129.": "Or take it back with a full refund of the $129.",
    "After 2 weeks book recheck.": "After 2 weeks book a recheck.",
    "Refund £2.40 is done.": "The refund of £2.40 is done.",
    "DM us order number we will check.": "Please DM us your order number, and we will check.",
    "Keep receipt we refund up to £10.": "Keep the receipt, we refund up to £10.",
    "$95 is regular price.": "$95 is the regular price.",
    "Driver lost.": "The driver is lost.",
    "Deposit lost if you cancel.": "The deposit is lost if you cancel.",
    "Removed the old tank yesterday.": "I removed the old tank yesterday.",
    "Job 55102 opened on 3 May.": "Job 55102 was opened on 3 May.",
    "Fare refunded to your card.": "The fare has been refunded to your card.",
    "Email your claim number to claims@north.example.": "Please email your claim number to claims@north.example.",
    "Withdrawal is under review.": "The withdrawal is under review.",
}
LEFT = (
    "Has a cold, poor thing.",
    "Was told on Monday.",
    "Refunded orders take 5 days.", "Removed lids go in the bin.", "Cancelled by the customer.", "Booked on Monday.", "Sent to the wrong address.", "Called the driver.", "Took the 9am flight.", "Rang the bell.", "Passed your MOT?",
    "Rebooked to other flights of the day.", "Will that do?", "Will the team call?", "Fees refunded in error are taken back.", "Fault finding takes a day.", "Case closed.", "Denied.", "New ones on their way.", "Usually open till 5.",
    "Usually 3 days a week.", "3-5 days.", "I sent a card to your door, 3-5 days.", "Back on Monday.", "Power back by 8 guaranteed.", "Power back to the people.", "No problem at all.", "No worries.", "No dogs in the pool area.",
    "No shoes on the mat.", "No bikes on trains.", "No parking after 6.", "No receipt, no refund.", "No refund was issued.", "No fee.", "No need to call.", "If the agent doesn't let us in we can't check it.", "If the swelling doesn't come back in 3 days stop the tablets.", "Deposit refunded on return of the keys.", "Fare refunded within 5 days.", "Order refunded after we inspect it.",
    "Fee waived for students.", "New card sent by Friday.", "Spare key posted on request.", "Receipt by email within 24 hours.", "Tracking number by text.", "Issue with login fixed.", "Outage in Hull over.", "Refunded £20 by the app store.",
    "Removed it yourself from the account.", "Took the bandage off herself.", "Added a guest at check-in so extra charge.", "Sent it to the wrong address.", "Will update when restarted.", "Can't replace the filter yourself.", "Can't give any milk to a kitten.",
    "Not allowed to sublet.", "Out of stock until Thurs.", "Bring ID, receipt in hand.", "Fill it in, address in capitals.", "Reset sent, code in 5 mins.", "Claim 28-day.", "Sent, 3 days to arrive.", "We lost.", "Keys lost.", "No signal in LS6 since Mon is hard going, and I'm sorry.", "No news is good news.", "There's no update.", "There's no one here.",
    "There's 29 minutes' grace.", "There's a way.", "It is so no good.", "Next door is closed.", "Next week is full.", "Next is what?", "Case studies are online.", "Case 2.", "£25 is a hold, not a charge.", "£5 each is what it costs.",
    "Refund is possible within 14 days.", "DM us your account number.", "Text is below.", "Message number 4 failed.", "Email address is wrong.", "Photo by DM is fine.", "Restart the router.", "Call restaurant staff.", "Ask school children.",
    "Ask for refund requests.", "Ask for refund policy.", "Send it back, please.", "If you'd like it we'd send it free.", "If you do have one, reply here.", "If you can call us today it helps.", "If you get a text reply Y.", "If you missed that call us back is fine.",
    "If it rains we call it off.", "If you give it back we send the rest.", "Can cancel in the app.", "Can move in on Friday.", "Can't, sorry.", "Delivery is free.", "Delivery of 5 takes a day.", "If you keep the receipt, hotel costs may be refunded.",
    "You have 30 days, support is free.", "Booking systems are down.", "For first aid call.", "Sorry for your loss.", "Book demo lessons here.", "Keep box office hours in mind.", "With refund requests wait.", "It's at full price rates.", "You want to keep receipt paper dry.", "It stays.", "Doesn't match = it goes on.", "All sales staff left.",
)  # fmt: skip


@pytest.mark.parametrize(("typed", "full"), TOLD.items())
def test_what_is_typed_short_is_told_in_full(typed: str, full: str) -> None:
    """With its verb, its article, who does it; and once it is told so it is left alone."""
    assert in_full(typed, "I") == full
    assert in_full(full, "I") == full


@pytest.mark.parametrize("typed", LEFT)
def test_what_may_be_read_in_two_ways_stays(typed: str) -> None:
    """Or what lacks nothing: a rule, a kind of thing, a word of comfort, somebody else's deed."""
    assert in_full(typed, "I") == typed


def test_how_long_is_told_of_money_that_goes_back() -> None:
    """A bare "3-5 days." belongs to the refund before it, and to nothing where there is none."""
    assert in_full("3-5 days.", "I", "i've refunded £6.") == "The refund should take 3-5 days to reach you."
    assert in_full("3-5 days.", "I", "we credited it today.") == "The credit should take 3-5 days to reach you."
    assert in_full("3-5 days.", "I", "we haven't refunded it.") == "3-5 days."
    assert in_full("3-5 days.", "I", "the part is on order.") == "3-5 days."


def test_of_whom_a_condition_speaks_is_read_from_what_stands_before() -> None:
    """One or many; where both or none stand there, it is not guessed."""
    typed = "If not alive by May contact us."
    assert (
        in_full(typed, "we", "lavender looks like that in winter, give it time.")
        == "If it's not alive by May, please contact us."
    )
    assert in_full(typed, "we", "give them time.") == "If they're not alive by May, please contact us."
    assert in_full(typed, "we", "give it to them.") == "If not alive by May, please contact us."


def test_who_did_it_is_left_open_behind_somebody_else() -> None:
    """The sentence before speaks of a manager or a driver: it may be them."""
    assert in_full("Will call you by 5.", "I", "The manager is looking into it.") == "Will call you by 5."
    assert in_full("Sent it back to the depot.", "I", "Driver found nobody in.") == "Sent it back to the depot."
    assert in_full("Will call you by 5.", "I", "Your file is here.") == "I'll call you by 5."


def test_a_draft_that_says_we_speaks_so() -> None:
    """And a model of I where it says I."""
    assert in_full("Refunded the £6.", "we") == "We've refunded the £6."
    assert in_full("DM order number.", "we") == "Please DM us your order number."


@pytest.mark.parametrize(
    "piece", ["refunded £5 ", "no refund ", "if it is ", "so no refund ", "next one ", "£5 or ", "photo + ", "case 1", "send it back for refund £5 "]
)  # fmt: skip
def test_hostile_length(piece: str) -> None:
    """What nobody writes is not read, and what is just short enough is read to its end."""
    assert in_full(piece * 5_000, "we") == piece * 5_000
    for text in ((piece * 240)[:239], (piece * 240)[:237] + "x."):
        assert in_full(text, "we").strip()
