"""A note that stands for a sentence is told as one, and its clauses are tied to what they are said of."""

from __future__ import annotations

import pytest

from rewriter.shorthand.articles import with_the
from rewriter.shorthand.notes import told_in_full
from rewriter.shorthand.telegram import in_full
from rewriter.shorthand.ties import tied_on

LACKS = {
    "30 minutes tops.": "It's 30 minutes at most.",
    "2 days to show.": "It takes 2 days to show.",
    "Engineer in 6-8 weeks.": "An engineer is due in 6-8 weeks.",
    "Lab delay.": "There's a lab delay.",
    "Train crew shortage again.": "There's a train crew shortage again.",
    "High demand.": "There is high demand.",
    "Loads of orders since the sale.": "There have been loads of orders since the sale.",
    "Known bug, regression in 8.4.1.": "It's a known bug, regression in 8.4.1.",
    "Common with the old model.": "That's common with the old model.",
    "Not a fault.": "It's not a fault.",
    "1 appeal per ban.": "It's 1 appeal per ban.",
    "Wind over 50 knots.": "The wind is over 50 knots.",
    "Priority 2 (72 hours).": "It's priority 2 (72 hours).",
    "PCN number WB40217733.": "The PCN number is WB40217733.",
    "Inspection photos attached.": "The inspection photos are attached.",
    "Waiting list exists for cancellations.": "There's a waiting list for cancellations.",
    "Dr hasn't sent it.": "The doctor hasn't sent it.",
    "Sold out, sorry.": "It's sold out, sorry.",
    "Supposed to be fixed on 9 May.": "It's supposed to be fixed on 9 May.",
    "Will ship soon.": "It will ship soon.",
    "Not possible, exchanges have to be done 14 days before.": "I'm afraid that isn't possible, as exchanges have to be done 14 days before.",
    "Can't return fresh food.": "Fresh food can't be returned.",
    "Can't cancel, you are in a 12-month contract.": "It can't be cancelled, as you are in a 12-month contract.",
    "Can do £6 credit.": "I can do a £6 credit.",
    "Can offer £8 credit on your next order.": "I can offer an £8 credit on your next order.",
    "As a gesture 15% off your next stay with code WARM15, valid until 30 November.": "As a gesture, there's 15% off your next stay with code WARM15, valid until 30 November.",
    "Engineer tomorrow at 8 am, reference 4471.": "An engineer is due tomorrow at 8 am, reference 4471.",
    "Sorry to hear.": "I'm sorry to hear that.",
    "If you disagree get your own report.": "If you disagree, please get your own report.",
    "If it's late ask at the desk.": "If it's late, please ask at the desk.",
    "Minibar charge removed.": "The minibar charge has been removed.",
    "Deposit refunded to your card.": "The deposit has been refunded to your card.",
    "One night refunded.": "One night has been refunded.",
    "Text sent to the old number.": "A text was sent to the old number.",
    "Letter sent on 3 June.": "A letter was sent on 3 June.",
    "Payment not received by the 10th.": "The payment wasn't received by the 10th.",
    "Form not returned yet.": "The form hasn't been returned yet.",
    "Motherboard not in stock.": "The motherboard isn't in stock.",
    "Bag in Madrid.": "The bag is in Madrid.",
    "Script at pharmacy.": "The script is at the pharmacy.",
    "Label in box.": "The label is in the box.",
    "Delay form on website.": "The delay form is on the website.",
    "Fix out Tues.": "The fix is out Tues.",
    "Plumber coming back today at 4pm.": "The plumber is coming back today at 4pm.",
    "Decision by 30 November.": "The decision is due by 30 November.",
    "ETA 14 November.": "The ETA is 14 November.",
    "Reconnection fee £30.": "The reconnection fee is £30.",
    "Loan laptop available, £50 deposit.": "A loan laptop is available, £50 deposit.",
    "Outside 14-day window.": "It's outside the 14-day window.",
    "Nothing more needed.": "Nothing more is needed.",
    "Our error.": "That was our error.",
    "Photo please.": "Please send me a photo.",
    "Reset link sent.": "A reset link has been sent.",
    "Towels reimbursed up to £20.": "Towels are reimbursed up to £20.",
    "Too many logins.": "There have been too many logins.",
    "Appeal under review.": "The appeal is under review.",
    "Link expires in 20 minutes.": "The link expires in 20 minutes.",
    "Driver confirmed it.": "The driver confirmed it.",
    "Next train 18:42 platform 5.": "The next train is at 18:42 from platform 5.",
    "New pickup Fri 9-11.": "The new pickup is Fri 9-11.",
    "Last scan was Hub 4 on Tuesday.": "The last scan was Hub 4 on Tuesday.",
    "Decision final.": "The decision is final.",
    "Tickets valid for the new date.": "Tickets are valid for the new date.",
    "Lift out of use until Friday.": "The lift is out of use until Friday.",
    "New one due 12 May.": "The new one is due on 12 May.",
    "Replacement ships today.": "The replacement ships today.",
    "Fitting free.": "Fitting is free.",
    "Can reapply in 6 months.": "You can reapply in 6 months.",
    "Takes effect on 1 May.": "It takes effect on 1 May.",
    "Surveyor Tues 2-4.": "A surveyor is due Tues 2-4.",
    "Maybe next week.": "It may be next week.",
    "Last scan Frankfurt 22 Nov at 18:40.": "The last scan was in Frankfurt on 22 Nov at 18:40.",
    "Packed lunch needed.": "A packed lunch is needed.",
    "Open a case, pictures needed.": "Open a case; pictures are needed.",
    "After that no.": "After that, I'm afraid not.",
    "Closing this ticket as a duplicate.": "I'm closing this ticket as a duplicate.",
    "Can't do cash.": "I can't do cash.",
    "Corrected copy attached.": "A corrected copy is attached.",
    "Invoice to follow.": "The invoice will follow.",
    "$14 credit added.": "The $14 credit has been added.",
    "Expected back at 16:30.": "It's expected back at 16:30.",
    "Could be a leak underground.": "It could be a leak underground.",
    "Not approved yet, it's in the queue.": "It's not approved yet, it's in the queue.",
    "Flight was 3h10 late.": "The flight was 3h10 late.",
    "New one ships today.": "The new one ships today.",
    "I'll suggest it to my boss, can't promise.": "I'll suggest it to my boss, but I can't promise.",
    "We might move you to another room, depends on check-outs.": "We might move you to another room, which depends on check-outs.",
    "Router in the north wing is old.": "The router in the north wing is old.",
    "Refund for moved shows is possible until the 15th.": "A refund for moved shows is possible until the 15th.",
    "Line test passed at 20:14.": "The line test passed at 20:14.",
    "System shows no cancellation.": "The system shows no cancellation.",
    "Doctor's office never approved it.": "The doctor's office never approved it.",
    "SLA credit is 5% per hour.": "The SLA credit is 5% per hour.",
    "Or file an extension, takes 5 minutes, gets you until Oct 15.": "Or file an extension, which takes 5 minutes and gets you until Oct 15.",
    "Or file an extension, takes 5 minutes, gets you until Oct 15, doesn't extend payment.": "Or file an extension, which takes 5 minutes, gets you until Oct 15 and doesn't extend payment.",
    "Your doctor can fax a form to 555-0170, gets you 30 days.": "Your doctor can fax a form to 555-0170, which gets you 30 days.",
    "The review takes 3 days, can't be sped up.": "The review takes 3 days, and can't be sped up.",
    "We can refund the premium, need a letter from the vet.": "We can refund the premium, and we need a letter from the vet.",
    "We have to call, doesn't matter what you measure.": "We have to call, and it doesn't matter what you measure.",
}
LACKS_NOTHING = (
    "It's 30 minutes at most.", "10 minutes per person.", "3-5 days.", "Expect long delays.", "No delays.", "Demand is high.", "Plenty of fish in the sea.", "Known issues are listed below.", "Normal delivery is free.", "Normal people wait.", "Not a bit.", "Not a chance.",
    "Engineer on call.", "Wind it up.", "Priority boarding is full.", "Photos are attached.", "See photos attached.", "Nobody exists for that.", "Dr Amin is off.", "Dr. Lin has it.", "Likely to be a bug.", "Set to open at 9, the shop is yours.", "Due to be honest, no.",
    "Will you be in?", "Should you need it, ask.", "Can't return it without the tag.", "Can do that.", "As a gesture 15% off is not enough.", "As a rule, no.",
    "Sorry to hear that.", "Sorry to say so.", "If you still use the app it works.", "If you can get a refund we pay.", "If they check it we pay.", "If you often ask for it they know.", "If anyone asks the answer is no.", "If you file a claim we check it.",
    "Update number in app.", "Towels reimbursed yesterday.", "Order a charge removed.", "Any charge removed will come back.", "Get the form sent to you.", "It's not in stock.", "Bag it up.", "Driver in question.", "Key in your code.", "Fix it by Tuesday.", "Someone coming back.", "Decision by committee.", "Eta Nova is a star.",
    "Outside seating is open.", "Nothing is needed.", "Our error log is long.", "Photos please us.", "Appeal within 14 days.", "Appeal is free.", "Two charges, one removed.", "Two free nights.", "Our mistake list is long.",
    "Delivery free of damage is rare.", "Can apply it for you.", "Replacement parts are in.", "New ones due soon.", "Surveyor in the building.", "Looks broken.", "Tests valid samples.",
    "Maybe it's next week.", "Last orders 9pm.", "Not needed.", "Help needed.", "Use it as needed.", "If needed, call.", "After that, no refunds.", "Closing the account is easy.", "Can't do it today.", "Label attached to the box is fine.", "Could be me.",
    "Flight mode is on.", "Payment is by card.", "Claim is easy.", "New ones ship today.", "He can't promise.", "From £90, depends how deep.", "Both are in, nothing more needed.",
    "Delivery to Malta is free.", "Access for disabled people is at the back.", "Nobody at the desk was told.", "Royal Mail never shows it.", "Apple's site says no.", "Every test passed.", "Your line test passed.", "Bus drivers never stop.", "Rate us in the app.", "Test it first.", "List the items here.", "Check in at the desk is from 3.",
    "GPS shows it outside.", "IT replaces it.", "The card is free, costs £5 to replace.", "Call us if it breaks, costs you nothing.", "Yours does, saves about 7 inches.", "You need a bill, need it signed.", "It's here, takes a minute.", "He came, saw, took the key.",
)  # fmt: skip


@pytest.mark.parametrize(("typed", "full"), LACKS.items())
def test_a_note_is_told_as_a_sentence(typed: str, full: str) -> None:
    """With the words it lacks, and once: what is told in full is not told again."""
    assert in_full(typed, "I") == full
    assert in_full(full, "I") == full


@pytest.mark.parametrize("said", LACKS_NOTHING)
def test_what_is_no_note_is_not_told(said: str) -> None:
    """A sentence, an order, a name, a way of speaking."""
    assert in_full(said, "I") == said
    assert tied_on(said, "I") == said


@pytest.mark.parametrize(
    "piece", ["10 days ", "can't return ", "a, ", "router in the ", "not possible, ", "lab delay "]
)
def test_hostile_length(piece: str) -> None:
    """What nobody writes is not read, and what is just short enough is read to its end."""
    for text in (piece * 20_000, (piece * 240)[:239]):
        told_in_full(text, "we")
        with_the(text)
        assert tied_on(text, "we")
