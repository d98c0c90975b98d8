"""A no that leaves the customer standing at a closed door.

Whoever asks for something can live with a no; they cannot live with nothing but a no. A refusal is
blunt when neither its own sentence nor the next two hold another option, a way to contest it, what
would make it possible, or a question or step that is about this case. An apology, the bare policy
and "anything else?" open no door. The no itself stays: it is said gently, and one way forward is
put beside it. Nothing is promised about the thing that was refused.

Source: 003 ("avoid using negative words; offer what can be done").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.clause import clauses
from rewriter.customer.situation import situation
from rewriter.plain import plain
from rewriter.remembered import remembered
from rewriter.technique import Clean, Flagged
from rewriter.text import Context, Edit, Finding, Message, Sentence, sentence_at

from . import _doors as doors
from . import _refusal as refusal
from ._asked import wanted
from ._bare_no import shuts_the_door
from ._bare_rule import echoed
from ._gentle_no import is_soft, softened
from ._road_end import end_of
from ._said_no import LONE_WORD, closed, ended, refusals
from ._way_on import answered_later, any_door, cured, near, opens

name = "blunt-refusal"
title = "No blunt refusals"
sources = ("003",)
omission = False

_REGRETS = cues.compile(
    r"^\W*(?:(?:i'm|we're|i am|we are) )?(?:so |very |really )?sorry (?:that |to (?:hear|read) (?:that )?)?(?:your|the|this) [^,.;]{2,60}? (?:(?:was|were|has been|got|is) (?:rejected|declined|refused|denied|turned down)|(?:won't|doesn't|didn't|wouldn't) (?:let|allow|accept|take))\b"
)
_PAST_HELP = re.compile(  # what nobody can give back, said with sorrow: no request is refused
    r"\b(?:can't|couldn't) (?:undo|unsay|take back|turn back|bring (?:back )?|give (?:you |him |her |them )?(?:back )?)(?=(?:those|that|the|these|your|his|her|what|it|him)\b)(?![^.;!?]*\b(?:money|deposit|fees?|refund|fare|price|cash|payment|order|points|account|slot|seats?|place|discount)\b)[^.;!?]{2,40}"
)
_SORROW = re.compile(r"\b(?:sorry|regret|apolog|breaks? my heart|wish (?:i|we) could)")
_REGRET = re.compile(r"\W*(?:sorry|i'm sorry|apolog)")
_WILL_NOT = re.compile(  # what they asked might be done, and will not be
    r"\W*(?:no+[, ]+)?(?:i|we|they|he|she|it)(?: (?:won't|don't|never|am not|are not|aren't|isn't)|'m not|'re not|'s not)(?: do that)?(?=\W*$|[,.;:–])"
)
_EMPHATIC = re.compile(r"\W*(?:absolutely|definitely|certainly|of course) not\b")
_FEARED = re.compile(  # what somebody else might do, and will not
    r"\W*(?:(?:hi|hello|so|and|but|please|just)[, ]+)*(?:will|would|does|do|is|are) (?:he|she|it|they|the|this|that|my|someone|somebody|anyone|people)\b"
)
_REFUSED = re.compile(
    r"\b(?:reject|declin|refus|denied|turned (?:me|us|it) down|(?:wo|does|did|would)n'?t (?:let|allow|accept|take)\b)"
)


def _disowns(sentence: Sentence) -> bool:
    """It sends them off, which is another fault: "that's not my department"."""
    return any((end := end_of(c)) is not None and end.kind == "not-us" and end.sure for c in clauses(sentence))


def find(message: Message) -> Iterator[Finding]:
    """Every no with no door beside it, one finding a sentence."""
    body = message.body
    customer = situation(message)
    asked = customer.request is not None
    wants = wanted(message)
    refused_before = False
    good_no = doors.GOOD_TO_HEAR_NO.search(message.customer[:2_000].lower())
    shut_in = wants and not good_no and not any_door(body)
    theirs = plain(message.customer[:2_000]) if shut_in else ""
    for at, sentence in enumerate(body):
        if not (wants or refusal.CUE.search(sentence.plain) or refusal.HELPLESS.search(sentence.plain)):
            continue
        if refusal.BARE_NO.match(sentence.plain):
            if sentence.plain.startswith("then ") and at and body[at - 1].question:
                continue  # if so: "Is it stone? Then no."
            if (
                not good_no
                and not (
                    _EMPHATIC.match(sentence.plain) and _FEARED.match(message.customer.lower()) and at + 1 < len(body)
                )
                and shuts_the_door(message, customer, body, at)
            ):
                yield sentence.finding(
                    name, 0, len(sentence.plain), "A bare no ends it: say what is not possible, and what is.",
                    kind="bare-no", sure=bool(message.customer.strip()),
                )  # fmt: skip
            continue
        if refusal.BARE_POLICY.match(sentence.plain) or (refused_before and refusal.POINTS.match(sentence.plain)):
            if (refused_before or at == 0) and not any(opens(s) for s in near(body, at)):
                yield sentence.finding(
                    name,
                    0,
                    len(sentence.plain),
                    "The bare policy answers nothing: say what it leaves open.",
                    kind="policy",
                    sure=at == 0,
                )
            continue
        if good_no and (refusal.ALONE.match(sentence.plain) or _WILL_NOT.match(sentence.plain)):
            continue
        if _REGRETS.match(sentence.plain) and _REFUSED.search(message.customer[:2_000].lower()):
            continue  # what they wrote of is regretted, and nothing refused
        if (
            not asked
            and _PAST_HELP.search(sentence.plain)
            and any(_SORROW.search(s.plain) for s in body[max(0, at - 1) : at + 2])
        ):
            continue
        refusing = refusals(sentence, asked or refused_before)
        if is_soft(sentence) and answered_later(body, at):
            refused_before = False
            continue
        if (
            not refusing
            and shut_in
            and not _disowns(sentence)
            and (shut := closed(sentence, theirs) or echoed(sentence, theirs))
        ):
            refused_before = True
            yield sentence.finding(
                name, shut[0], shut[1], "This closes the matter: add what is possible, or how they can go on from here.",
                kind="closed", sure=False,
            )  # fmt: skip
            continue
        if not refusing:
            refused_before = refused_before and bool(_REGRET.match(sentence.plain))
            continue
        refused_before = True
        if cured(body, at, refusing):
            refused_before = False
            continue
        start = refusing[0][0].start
        if LONE_WORD.match(sentence.plain[:start]):
            start = 0
        end = refusing[-1][0].end
        end = ended(sentence, start, end)
        kind = refusing[0][1][2]
        yield sentence.finding(
            name, start, end, "A no with nothing beside it: add what is possible, or how they can go on from here.",
            kind=kind, sure=any(core[3] for _, core in refusing),
        )  # fmt: skip


def mend(message: Message, finding: Finding) -> Edit | None:
    """The same no, said gently, with one way on beside it; None where the words would not come out right."""
    return softened(message, finding, _noes(message))


@remembered(8)  # each of them is mended
def _noes(message: Message) -> tuple[int, ...]:
    """The sentences that hold more of a no than "No.", by number."""
    found = (sentence_at(message.sentences, f.start) for f in find(message) if f.kind != "bare-no")
    return tuple(dict.fromkeys(s.index for s in found if s))


because = {
    "": "A no without a way on leaves the customer at a closed door; the no stays, with something possible beside it.",
    "bare-no": "A bare no ends the conversation before it has begun; the reply says what the no is about.",
    "policy": "A rule on its own sounds like a wall; the no stays, with what is still possible beside it.",
    "expired": "That a date has passed is half an answer; the customer needs to know what is still open.",
    "helpless": '"Nothing I can do" sends the customer away; saying what comes next keeps them.',
}

_OFFERS = Context(offers=("a 10% voucher", "free shipping on the next order"))
_SPLIT = "Can we pay the bill in three parts?"
_WANTS = "Can I get a refund for this kettle please?"
examples: tuple[Flagged | Clean, ...] = (
    Flagged("No. That's the warehouse's fault, they forgot it.", "No.", kind="bare-no", becomes="That's the warehouse's fault, they forgot it."),
    Flagged("nope", "nope", customer=_WANTS, kind="bare-no"),
    Flagged("We don't do refunds.", "We don't do refunds.", customer=_WANTS, context=_OFFERS, becomes="I'm afraid we don't do refunds. What we can offer is a 10% voucher."),
    Flagged("cant, its promo", "cant, its promo", customer=_WANTS, context=_OFFERS, becomes="I'm afraid I can't refund the kettle, as it's promo. What I can offer is a 10% voucher."),
    Flagged("I'm sorry, vouchers can't be extended.", "vouchers can't be extended", context=Context(offers=("Free shipping on the next order",)), becomes="I'm sorry, vouchers can't be extended. What I can offer is free shipping on the next order."),
    Flagged("not possible", "not possible", customer=_WANTS, context=_OFFERS, becomes="I'm afraid that isn't possible. What I can offer is a 10% voucher."),
    Flagged("that's our policy", "that's our policy", kind="policy"),
    Flagged("We can't refund the shipping, no exceptions.", "We can't refund the shipping", customer="I want my shipping back.", context=_OFFERS, becomes="I'm afraid we can't refund the shipping. What we can offer is a 10% voucher."),
    Flagged("No, that's against our policy.", "that's against our policy", customer="Can I drive the car to Croatia?", context=_OFFERS, becomes="I'm afraid not, as that's against our policy. What I can offer is a 10% voucher."),
    Clean("wednesdays r full sry, fridays at 6 has two places", customer="any chance of moving my wednesday class"),
    Flagged("policy says no", "policy says no", kind="policy"),
    Flagged("You want a refund, but we cannot offer one.", "we cannot offer one", customer=_WANTS, context=_OFFERS, becomes="You want a refund, but I'm afraid we cannot offer one. What we can offer is a 10% voucher."),
    Flagged("No exchanges on earrings.", "No exchanges on earrings", customer="One earring is too small, can I swap it?"),
    Flagged("We can't return opened items. I hope this helps. Is there anything else?", "We can't return opened items"),
    Flagged("Your claim was declined.", "claim was declined", customer="What about my claim?"),
    Clean("I'm afraid outlet items are final sale. It's printed on the receipt. Unfortunately, there's no return. Shall I look for another size?", _WANTS),
    Clean("I'm sorry you missed the deadline.", customer="Your app logged me out and I missed the deadline"),
    Clean("No, never.", customer="please don't tell the other driver where I live"),
    Clean("No. It starts with July's; June had one day more.", customer="Is the price rise already in my June bill? Looks higher"),
    Clean("cant split a set, but if both come back unopened its the full 38", customer="can i get my money back for one of the two"),
    Flagged("The offer has expired.", "offer has expired", customer="I want the spring price.", kind="expired"),
    Flagged("Unfortunately not. Thank you for your understanding.", "Unfortunately not", customer="Could you keep it until Monday?"),
    Flagged("You won't get your money back for this.", "You won't get your money back", customer=_WANTS),
    Flagged("As per our policy, opened items are non-refundable.", "non-refundable", customer=_WANTS),
    Flagged("Nah, too late for that.", "too late", customer="Can you still change the address?", context=_OFFERS, becomes="I'm afraid it's too late for that. What I can offer is a 10% voucher."),
    Flagged("I spoke to my manager but we can't extend it.", "we can't extend it", customer="Please extend my pass."),
    Flagged("The decision stands.", "The decision stands", customer=_WANTS, kind="closed"),
    Flagged("kitchen closes at 10", "kitchen closes at 10", customer="can I still order? I've had nothing all day", kind="closed"),
    Flagged("The fee stays on the account, though.", "The fee stays", customer="Please waive the late fee.", kind="closed"),
    Flagged("Managers don't take calls.", "Managers don't take calls", customer="Let me speak to your manager", kind="closed"),
    Flagged("nobody free today", "nobody free today", customer="Can someone please come today?", kind="closed"),
    Flagged("Saturday is full.", "Saturday is full", customer="Please move my booking to Saturday.", kind="closed", becomes="I'm afraid Saturday is full. Which other day would suit you?"),
    Clean("Saturday is full, but Sunday has three tables left.", customer="Please move my booking to Saturday."),
    Clean("I can't refund the labour. What stands behind it is a warranty of 12 months on the part.", customer=_WANTS),
    Clean("We can't offer an earlier sitting. Two things can help: a claim for hardship, and a letter to your employer.", customer="Can I sit the exam in May?"),
    Clean("Sure can, as long as you skip it by June 25. Two months back to back isn't possible, though.", customer="Can I skip July?"),
    Clean("I can't refund it myself because the shop bills you. The place to ask is pay.harlow.example.", customer=_WANTS),
    Clean("The fare itself isn't refundable. Taxes are another matter: they can be claimed back.", customer=_WANTS),
    Flagged("I can't refund the labour. Two things are clear about it.", "I can't refund the labour", customer=_WANTS),
    Flagged("Yes, your mail is here. A refund isn't possible.", "A refund isn't possible", customer=_WANTS),
    Clean("Ours cost 95 per group.", customer="Could you please send us one of your guides?"),
    Flagged("Max 2 per household.", "Max 2 per household", customer="Please put 6 aside for me.", kind="closed"),
    Flagged("You agreed to the terms.", "You agreed to the terms", customer="Please take off the fee.", kind="closed"),
    Flagged("Dogs stay outside", "Dogs stay outside", customer="Let my dog in, please, it's freezing.", kind="closed"),
    Flagged("Ban stays.", "Ban stays", customer="Please unban me.", kind="closed"),
    Flagged("Ban stays: see section 9.", "Ban stays", customer="Please unban me.", context=_OFFERS, kind="closed", becomes="I'm afraid the ban stays: see section 9. What I can offer is a 10% voucher."),
    Flagged("policy is 14 days and youre at 16", "policy is 14 days", customer="I want to return these.", kind="closed"),
    Flagged("Fully booked tonight", "Fully booked tonight", customer="any table tonight for 2?", kind="closed"),
    Flagged("The window closed in May.", "closed in May", customer="I'd like to claim the rebate.", kind="expired"),
    Flagged("We stopped freezing memberships last year.", "We stopped", customer="Freeze mine, please.", kind="closed"),
    Flagged("That's a no from me, I'm afraid.", "That's a no", customer="Would you match the price?"),
    Flagged("Drivers deliver to the kerb.", "Drivers deliver", customer="Please deliver upstairs.", kind="closed"),
    Flagged("It's already been dyed.", "already been dyed", customer="Please change the colour.", kind="closed"),
    Flagged("We don't split bills. Is there anything else I can help with?", "We don't split bills", customer=_SPLIT),
    Flagged("The deadline was 15 January and cannot be extended.", "cannot be extended", customer="I want more time, please!", context=_OFFERS, becomes="The deadline was 15 January, and I'm afraid it cannot be extended. What I can offer is a 10% voucher."),
    Flagged("No refund can be promised.", "No refund", customer=_WANTS, context=_OFFERS, becomes="I'm afraid no refund can be promised. What I can offer is a 10% voucher."),
    Flagged("Next day means after dispatch, not after ordering. We can't refund that.", "We can't refund", customer="I paid for next day and want my money back!", context=_OFFERS),
    Flagged("Appeals go through the website, takes 28 days, we can't cancel tickets on here", "we can't cancel tickets", customer="Cancel my parking ticket, the machine was broken!!", context=_OFFERS, becomes="Appeals go through the website. It takes 28 days. I'm afraid we can't cancel tickets on here. What we can offer is a 10% voucher."),
    Flagged("12 month contract, no early exit", "no early exit", customer="need to cancel, broke my ankle", context=_OFFERS, becomes="It's a 12-month contract, so I'm afraid there's no early exit. What I can offer is a 10% voucher."),
    Flagged("cant replace just the lid, send it back", "cant replace just the lid", customer="The kettle came with a cracked lid.", becomes="I'm afraid I can't replace just the lid, so please send it back."),
    Flagged("streaks cant be restored, everyone had the outage", "streaks cant be restored", context=_OFFERS, becomes="I'm afraid streaks can't be restored, as everyone had the outage. What I can offer is a 10% voucher."),
    Flagged("No lock receipt, no payout.", "no payout", customer="I want the money for my bike.", becomes="I'm afraid there's no payout without a lock receipt. If you do have one, reply here."),
    Flagged("absolutely not, it has been used", "absolutely not", customer="Could you take the lid back?", context=_OFFERS, becomes="I'm afraid that isn't possible, as it has been used. What I can offer is a 10% voucher."),
    Flagged("archive only goes back 5 years", "archive only", customer="I need an invoice from 2019.", kind="closed"),
    Clean("Our archive only goes back 5 years, so I'm asking the tax team for it.", customer="I need an invoice from 2019."),
    Flagged("nope, that rate is as is", "nope", customer="any chance of a bigger car?", kind="closed"),
    Flagged("refunds? not on trips", "not on trips", customer="can we get the 35 back", kind="closed"),
    Flagged("Taxis are not reimbursed.", "Taxis are not reimbursed"),
    Flagged("window seats gone", "window seats gone", customer="Can I have a window seat?", kind="closed"),
    Flagged("No tickets left, they sold out", "No tickets left", customer="can I get two tickets for friday?", kind="closed", becomes="I'm afraid there are no tickets left, as they sold out. Is there another way I can help here?"),
    Flagged("Eurostar doesn't do refunds", "Eurostar doesn't do refunds", customer="Can I get a refund for this ticket please?", context=_OFFERS, becomes="I'm afraid Eurostar doesn't do refunds. What I can offer is a 10% voucher."),
    Flagged("No, I'm afraid we don't do refunds.", "we don't do refunds", customer=_WANTS, becomes="I'm afraid we don't do refunds. Is there another way I can help here?"),
    Flagged("We can't refund it, I will see what I can do.", "We can't refund it", customer=_WANTS, becomes="I'm afraid we can't refund it. I will see what else I can do."),
    Flagged("We can't refund it. I'll see what I can do.", "We can't refund it", customer=_WANTS, becomes="I'm afraid we can't refund it. I'll see what else I can do."),
    Flagged("We don't do refunds. That's our policy.", "We don't do refunds", customer=_WANTS, context=_OFFERS, becomes="I'm afraid we don't do refunds. What we can offer is a 10% voucher."),
    Flagged("cant refund: terms 4.2 say so", "cant refund", customer=_WANTS, context=_OFFERS, becomes="I'm afraid I can't refund: terms 4.2 say so. What I can offer is a 10% voucher."),
    Flagged("weekdays only mate", "weekdays only", customer="Can you come on Saturday, please?", context=_OFFERS, kind="closed", becomes="I'm afraid it's weekdays only. What I can offer is a 10% voucher."),
    Flagged(
        "We can't cancel it from today. The term is one month. You'd pay until June. There are lockers. If you've moved away, send us a bill and the notice is waived.",
        "We can't cancel it",
        customer="Please cancel my membership.",
        becomes="I'm afraid we can't cancel it from today. The term is one month. You'd pay until June. There are lockers. If you've moved away, send us a bill and the notice is waived.",
    ),
    Clean("I'm afraid we can't cancel it from today. The term is one month. You'd pay until June. There are lockers. If you've moved away, send us a bill and the notice is waived.", customer="Please cancel my membership."),
    Flagged("The terms say 90% so 3,150 can't be refunded.", "3,150 can't be refunded", customer=_WANTS, context=_OFFERS, becomes="The terms say 90% so I'm afraid 3,150 can't be refunded. What I can offer is a 10% voucher."),
    Flagged("Not refundable.", "Not refundable", customer=_WANTS, context=_OFFERS, becomes="I'm afraid that's not refundable. What I can offer is a 10% voucher."),
    Clean("less than 24h notice is 20 normally but not this time", customer="Could I move my check-up, please?"),
    Clean("No tickets left in row A? Row B has two, I've put them aside for you.", customer="Can I get two tickets?"),
    Clean("Booked tickets can be swapped until Friday.", customer="Can I swap my tickets, please?"),
    Clean("I'm sorry that your return was rejected.", customer="You rejected my return, why?"),
    Clean("Streaks can't be restored. Is anything else missing from your account?"),
    Clean("No notice period, so you can leave today.", customer="I want to cancel."),
    Clean("No fee, no notice, just tell us.", customer="Do you take a fee for cancelling?"),
    Clean("You're not charged again, the second one is back on your card.", customer="You charged me twice!"),
    Clean("Your data is not sold.", customer="Is my data sold?"),
    Clean("No receipt needed, the card is enough.", customer="Do I need a receipt?"),
    Clean("Can't change it here, use the form at https://acme.example/change.", customer="Please change my name."),
    Clean("Mrs Cole can see you on 12 May, but we can't give out their details.", customer="Tell me who it was."),
    Clean("It's already been cancelled.", customer="Please cancel my order."),
    Clean("Your plan stays as it is.", customer="Please keep my plan the same."),
    Clean("Nobody sits in 14B.", customer="Can you make sure nobody sits next to me?"),
    Clean("You won't get any more of them.", customer="Please stop the e-mails."),
    Clean("Only the blue zone is free.", customer="Where can I park, please?"),
    Clean("The deadline is Friday.", customer="Please tell me when the deadline is."),
    Clean("We'll never sell it.", customer="Do you sell my data?"),
    Clean("The charge from Tuesday was not approved, so nothing was taken.", customer="My card was stolen!"),
    Clean("It won't go through till his name is on it.", customer="Please take it from my husband's card."),
    Clean("Siento lo de su hervidor.", customer=_WANTS),
    Clean("Dogs stay outside, but there's a heated porch for them.", customer="Let my dog in, please."),
    Clean("The kitchen closes at ten; the bar does sandwiches until midnight.", customer="Can I still order?"),
    Clean("The decision stands. You have 28 days to appeal through the form in your account.", customer="Please reconsider."),
    Clean("He isn't in today. Shall I ask him to ring you at nine?", customer="Let me speak to the manager."),
    Clean("You won't lose any points.", customer="So will I lose my points? Please keep them."),
    Clean("The pool isn't heated.", customer="Is the pool heated?"),
    Clean("Kitchen's shut so can't send it out. £8.50 back to your card, done just now", customer="Send the other burger."),
    Clean("No problem at all, I've changed it."),
    Clean("No worries! The replacement left today."),
    Clean("No, you won't be charged.", customer="Will I be charged for this?"),
    Clean("No. Nothing was charged.", customer="Did you charge my card twice?"),
    Clean("No, we're closed on Sundays.", customer="Do you open on Sunday?"),
    Clean("No need to return it, please keep the kettle."),
    Clean("We can't wait to hear how it goes!"),
    Clean("I can't promise Friday, but I'm asking the depot."),
    Clean("I can't give you a time yet, and I won't guess."),
    Clean("I couldn't agree more: that was a long wait."),
    Clean("I can't thank you enough for the photo."),
    Clean("We can't see the photo — could you resend it?"),
    Clean("I can't find your order under that name; which email did you use?"),
    Clean("If you can't log in, please reset the password first."),
    Clean("It is not only late, it is also incomplete, and I'm sorry."),
    Clean("You are no longer charged for the extra line."),
    Clean("The app can't connect to the router at the moment."),
    Clean("You can't go wrong with the blue one."),
    Clean("We can't ship it until the payment clears."),
    Clean("We can't refund it without a receipt."),
    Clean("Please don't use the heater, and do not open it."),
    Clean("We don't charge for that."),
    Clean("I don't see the payment yet."),
    Clean("I can't extend the voucher; it works for any booking made before midnight."),
    Clean("I'm afraid we don't do refunds. What I can offer is store credit."),
    Clean("I can't refund it. Is the zip broken? Then the guarantee is another way, tell me."),
    Clean("Your request was declined. You can appeal within 14 days through the form in your account."),
    Clean("You wrote that we don't do refunds, and I'm checking who told you so."),
    Clean('The label reads "no returns", and that label is wrong.'),
    Clean("Oh no! That must have been a shock."),
    Clean("There is no charge for the repair."),
    Clean("The payment was declined by the bank; please try another card."),
    Clean("Your order won't be cancelled."),
    Clean("What works is exporting everything. The export stops at 50,000 rows, in case yours is a big workspace.", customer="Is there a way to export only the archived projects?"),
    Clean("Friday isn't possible, I'm sorry. The earliest day is Saturday.", customer="I need the shoes by Friday, can you do that?"),
    Flagged("they finish at 5", "they finish at 5", customer="I need the engineer to come after 6.", kind="closed"),
    Clean("They finish at 5.", customer="When do the workmen stop? I need some quiet before 6."),
    Clean("They finish at 5, but Tom can be there at seven.", customer="I need the engineer to come after 6."),
    Flagged("Not once it's on the van", "Not once it's on the van", customer="Deliver it to my office, please.", context=_OFFERS, kind="closed", becomes="I'm afraid that isn't possible once it's on the van. What I can offer is a 10% voucher."),
    Clean("Not once in ten years has that happened. Which size do you need?", customer="I want the right size!"),
    Clean("Not when the seal is whole: you can send it back until May.", customer="I want to return it, is it too late?"),
    Flagged("It's gone through already so it can't be stopped.", "it can't be stopped", customer="Stop the automatic renewal."),
    Clean("It can't be seen from the street.", customer="Please make sure that my door is hidden."),
    Clean("It can't be opened by anybody else.", customer="Please keep my file private."),
    Flagged("Feather is all there is in this hotel.", "Feather is all there is", customer="I asked for foam pillows. Fix it.", kind="closed"),
    Clean("That's all there is to it, your plan is cancelled.", customer="Cancel my plan, please."),
    Clean("All there is to do is sign it.", customer="I want to cancel."),
    Flagged("It does not come down.", "It does not come down", customer="Delete that review.", kind="closed"),
    Clean("It doesn't move by itself, so please push the lever left.", customer="Make it move!"),
    Clean("The price doesn't go up.", customer="Please don't raise my price."),
    Flagged("That one has been withdrawn. I can see you joined in May.", "That one has been withdrawn", customer="Put me on my old tariff.", kind="closed"),
    Flagged("It was on the form you signed. The fee stays.", "The fee stays", customer="Please waive the late fee.", kind="closed"),
    Clean("The fee stays. The form you need for a hardship claim is on page two.", customer="Please waive the late fee."),
    Clean("The diary is full, but I can see you on Monday at nine.", customer="I need an appointment this week, please."),
    Flagged("There's one marking per essay.", "There's one marking per essay", customer="Mark my essay again.", kind="closed"),
    Flagged("We haven't got any.", "We haven't got any", customer="I want a highchair for my baby.", kind="closed"),
    Clean("We haven't got any yet; they come on Friday.", customer="I want a highchair for my baby."),
    Flagged("My answer hasn't changed.", "My answer hasn't changed", customer="I'm asking again, please refund it.", kind="closed"),
    Clean("Nothing has changed since my mail, it's still on for Friday.", customer="Please keep me posted."),
    Flagged("We gave the room away at six.", "We gave the room away", customer="I want my room!", kind="closed"),
    Clean("We gave the room a second clean at six.", customer="I want a clean room!"),
    Flagged("The children will have to stay outside.", "will have to stay outside", customer="Can my children come in with me, please?", kind="closed"),
    Flagged("Your contract runs to March.", "Your contract runs to March", customer="I want to leave now.", kind="closed"),
    Clean("Your contract runs to March, and you can leave before with the form in your account.", customer="I want to leave now."),
    Clean('"No refunds ever" isn\'t right. You\'ve got 30 days.', customer="your rep told me no refunds ever"),
    Clean('"We never refund" is what you heard, and it\'s wrong.', customer="Your shop said you never refund."),
    Clean('"No exchanges" on the ticket doesn\'t apply to you.', customer="The ticket says no exchanges, I want to exchange it."),
    Clean("Cash we can't give for a gift. The person who paid can have it back on theirs.", customer="I asked for a refund in cash."),
    Clean("You can't log in because the trial ended on Sunday; pick a plan and it opens.", customer="Why can't I log in?"),
    Clean("Pick a plan and it opens again. The trial ended on Sunday.", customer="Why can't I log in?"),
    Clean("Definitely not! You'll be numbed first.", customer="Will the dentist pull it out without numbing"),
    Clean("I won't. The first one was faulty.", customer="are you going to charge me for the 2nd key?"),
    Clean("We won't. They only get the claim number.", customer="please don't tell the other driver where I live"),
    Clean("There's nobody free today. Please turn the blue tap to the right, that stops the water.", customer="Please send someone today for the leak."),
    Clean("Tom comes tomorrow at 7:30, there's nobody free today.", customer="Please send someone today."),
    Flagged("worn items we dont take back", "worn items we dont take back", customer=_WANTS, context=_OFFERS, becomes="I'm afraid we don't take back worn items. What we can offer is a 10% voucher."),
    Flagged("none left tonight guys", "none left tonight", customer="Get us a cot, please.", context=_OFFERS, kind="closed", becomes="I'm afraid there are none left tonight. What I can offer is a 10% voucher."),
    Flagged("ban's permanent", "ban's permanent", customer="Please unban me.", context=_OFFERS, kind="closed", becomes="I'm afraid the ban's permanent. What I can offer is a 10% voucher."),
    Flagged("As for the taxi, that one stays with you.", "that one stays with you", customer="Please pay for my taxi.", context=_OFFERS, kind="closed", becomes="As for the taxi, I'm afraid that one stays with you. What I can offer is a 10% voucher."),
    Flagged("nope, comes when it comes", "nope, comes when it comes", customer="can i get it early please?", context=_OFFERS, kind="closed", becomes="I'm afraid not, as it comes when it comes. What I can offer is a 10% voucher."),
    Flagged("Your name stays on. Is there anything else today?", "Your name stays on", customer="Please take my name off the bill.", kind="closed", becomes="I'm afraid your name stays on. Is there another way I can help here today?"),
    Clean("I can't give you a discount; what we will do is replace the curtains.", customer="Can you give me a discount?"),
    Clean("Purchases normally can't be refunded. We made an exception because it was your first request.", customer=_WANTS),
    Flagged("Purchases normally can't be refunded. We looked at it because it was your first request.", "can't be refunded", customer=_WANTS),
    Clean("Only one coupon per order is possible; the other one remains valid until 30 September.", customer="Please let me use two coupons."),
    Clean("Earrings can't be exchanged, I'm afraid. There's a code for your next order, STUD10.", customer="Can I exchange the earrings?"),
    Clean("Results go to patients only, which means that your dad needs to make the call.", customer="Please tell me my dad's results."),
    Flagged("Results go to patients only.", "Results go to patients only", customer="I want my dad's results.", kind="closed"),
    Clean("What a pity you can't run.", customer="Can I give my marathon bib to a friend?"),
    Clean("Your new pass is valid from today, and inspectors can't fine you.", customer="Do I need the old pass back? Please help"),
    Clean("Paying half stops it, so no, it stays on.", customer="Will you cut my electricity if I pay half now?"),
    Clean("He's gone in numbers 14 and 17, have a look.", customer="Please remove the man from the photos."),
    Flagged("He's gone.", "He's gone", customer="I want to speak to your manager now.", kind="closed"),
    Clean("You'll get half back, for two nights only and not for the first.", customer="I want half the fee back."),
    Clean("You're welcome to sit in the corridor; inside the exam room parents aren't allowed.", customer="Can I please sit in?"),
    Clean("The contract can be ended on 31 December, and no sooner.", customer="I need to cancel it, please."),
    Clean("No. Nothing leaves your account on the 1st, the debit is cancelled.", customer="Are you going to take the £40 again??"),
    Clean("It's blocked, so nobody can use it.", customer="Fix it now, please!!"),
    Clean("No fines for those days, of course.", customer="Fix it now, please!!"),
    Clean("It's stopped, and nothing more will be taken.", customer="Fix it now, please!!"),
    Clean("Half the fare is going back to you.", customer="Fix it now, please!!"),
    Flagged("Nobody can change it.", "Nobody can change it", customer="Fix it now, please!!", kind="closed"),
    Clean("Is it stone? Then no. If it's laminate, send a photo and we replace the strip.", customer="Your spray bleached my worktop!"),
    Clean("I'm not able to give you the aisle seat. A letter from your doctor would move you up.", customer="Aisle seat please."),
)  # fmt: skip
