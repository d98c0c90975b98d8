"""The cause is put on somebody: a colleague, a department, a partner, or the customer.

To the customer the company is one: whoever says "that was the warehouse" tells them that nobody here
is theirs. What our own side did is said as "we"; what a partner did is said without a culprit, and
owned only in the sorting out; what the customer could do is said as an instruction. Naming somebody
as the place where a thing is, or as the one who does the next step, is no fault.

Source: 002 (the company is one team: take the blame, throw nobody under the bus).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from rewriter.clause import clauses
from rewriter.technique import Clean, Flagged
from rewriter.techniques._blame import mended
from rewriter.techniques._culprit import culprits
from rewriter.techniques._customer_blamed import customer_blamed
from rewriter.techniques._hit import Hit, span
from rewriter.techniques._supposed import supposed
from rewriter.techniques._sympathy import sympathises
from rewriter.techniques._told_otherwise import told_otherwise
from rewriter.techniques._turned_away import denials, turned_away
from rewriter.text import Context, Edit, Finding, Message, Sentence

name = "blame-shifting"
title = "One team takes the blame: never a colleague, department, partner or the customer"
sources = ("002",)
omission = False

because = {
    "": "The customer deals with one company: who caused it is our affair, what happens next is theirs.",
    "colleague": 'To the customer we are one team, so what a colleague or department did is said as "we".',
    "partner": "Pointing at a partner leaves the customer alone with it; we say what happened and sort it out.",
    "customer": "Making the customer the cause starts a quarrel; an instruction helps them just as well.",
    "not-us": '"Not us" tells the customer that nobody will help; what we can see or do is worth more.',
}
_TOLD = {
    "colleague": "This puts the cause on a colleague or department; to the customer we are one team.",
    "partner": "This puts the cause on somebody outside; say what happened and who sorts it out.",
    "customer": "This makes the customer the cause; say what to do instead.",
    "not-us": "This says only that it was not us; say what you see and what comes next.",
}


def find(message: Message) -> Iterator[Finding]:
    """Clauses that name a culprit."""
    for sentence in message.fresh:
        for hit in _hits(message, sentence):
            yield sentence.finding(name, *span(hit), _TOLD[hit.kind], kind=hit.kind, sure=hit.sure)


def mend(message: Message, finding: Finding) -> Edit | None:
    """Own side becomes "we", an outside culprit goes, a reproach becomes an instruction; else the words go."""
    for sentence in message.body:
        if not sentence.start <= finding.start < sentence.end:
            continue
        hit = _by_start(message, sentence).get(finding.start)
        edit = mended(message, sentence, hit) if hit else None
        cut = message.draft[edit.start : edit.end] if edit else ""
        return None if message.context.format == "html" and "<" in cut else edit
    return None


_LEAST = 5  # characters in which somebody can be named


@lru_cache(maxsize=256)  # what is found is mended next
def _hits(message: Message, sentence: Sentence) -> tuple[Hit, ...]:
    return tuple(_read(message, sentence))


@lru_cache(maxsize=64)
def _by_start(message: Message, sentence: Sentence) -> dict[int, Hit]:
    """The hits by where their finding starts in the draft; of two that start together the first."""
    return {sentence.span(*span(hit))[0]: hit for hit in reversed(_hits(message, sentence))}


def _read(message: Message, sentence: Sentence) -> Iterator[Hit]:
    if len(sentence.plain) < _LEAST:
        return
    parts = clauses(sentence)
    seen: set[int] = set()
    for hit in (
        *told_otherwise(message, sentence, parts),
        *culprits(message, sentence, parts),
        *customer_blamed(message, sentence, parts),
        *supposed(message, sentence, parts),
        *denials(message, sentence, parts),
        *turned_away(message, sentence, parts),
    ):
        if hit.clause.start not in seen and not (
            hit.how != "not-us" and sympathises(sentence.plain, max(hit.start, hit.end - 12))
        ):
            seen.add(hit.clause.start)
            yield hit


_WRONG = "You charged me twice and the address is wrong, sort it out!!!"

examples: tuple[Flagged | Clean, ...] = (
    Flagged("The warehouse sent the wrong size.", "The warehouse sent", becomes="We sent the wrong size.", kind="colleague"),
    Flagged("That's the warehouse's fault, it'll be there tomorrow guaranteed.", "That's the warehouse's fault", becomes="It'll be there tomorrow guaranteed.", kind="colleague"),
    Flagged("thats sales not me", "thats sales", kind="colleague", becomes=""),
    Flagged("It was the warehouse that packed it.", "It was the warehouse", kind="colleague"),
    Flagged("Sorry, shipping messed up again.", "shipping messed up", becomes="Sorry, we messed up again.", kind="colleague"),
    Flagged("Your kettle was mislabelled by dispatch.", "mislabelled by dispatch", becomes="Your kettle was mislabelled.", kind="colleague"),
    Flagged("Dave in shipping forgot to scan it.", "Dave in shipping forgot", kind="colleague"),
    Flagged("My colleague entered the wrong date, I wasn't involved.", "My colleague entered", kind="colleague"),
    Flagged("The courier lost your parcel #1042.", "The courier lost", becomes="Your parcel #1042 went missing on its way to you.", kind="partner"),
    Flagged("The courier lost one of your boxes.", "The courier lost", becomes="One of your boxes went missing on its way to you.", kind="partner"),
    Flagged("Someone on nights unplugged the freezer.", "unplugged", becomes="We unplugged the freezer.", kind="colleague"),
    Flagged("Whoever you spoke to on Monday gave you the wrong tariff.", "gave you the wrong tariff", becomes="We gave you the wrong tariff.", kind="colleague"),
    Flagged("It was the gate staff who closed boarding early.", "gate staff", becomes="We closed boarding early.", kind="colleague"),
    Flagged("The contractor forgot to order the valve.", "The contractor forgot", becomes="The valve wasn't ordered.", kind="partner"),
    Flagged("The school office mixed the two forms up.", "mixed the two forms up", becomes="The two forms were mixed up.", kind="partner"),
    Flagged("its the courier, they do this all the time", "its the courier", kind="partner", becomes=""),
    Flagged("Your flatmate signed for it and never passed it on.", "never passed it on", kind="customer"),
    Flagged("You ticked 34, which is how a 34 ended up in the box.", "You ticked", customer=_WRONG, kind="customer"),
    Flagged("All green on our end, so it'll be your wifi.", "green on our end", kind="not-us"),
    Flagged("blame the courier", "blame the courier", kind="partner"),
    Flagged("It's late because the supplier didn't deliver.", "because the supplier didn't deliver", becomes="It's late.", kind="partner"),
    Flagged("Customs messed this up.", "Customs messed this up", becomes="", kind="partner"),
    Flagged("You should have read the 30-day policy.", "You should have read", becomes="Our policy is 30 days.", kind="customer"),
    Flagged("You entered the wrong address.", "You entered the wrong address", customer=_WRONG, becomes="The address we have is not right.", kind="customer"),
    Flagged("It failed because you didn't restart the box.", "because you didn't", customer=_WRONG, kind="customer"),
    Flagged("That's your own fault.", "your own fault", customer=_WRONG, kind="customer", becomes=""),
    Flagged("The problem isn't on our end.", "isn't on our end", kind="not-us", becomes=""),
    Flagged("It has nothing to do with us.", "nothing to do with us", kind="not-us"),
    Flagged("not our fault", "not our fault", kind="not-us"),
    Flagged("The engraver misread the card.", "The engraver misread"),
    Flagged("The mailing house we use ignored the list.", "ignored the list", kind="partner"),
    Flagged("Our wholesaler dragged its feet.", "dragged its feet"),
    Flagged("That'll be because you measured to the sill.", "because you measured", customer=_WRONG, kind="customer"),
    Flagged("Somebody in your own IT swapped the certificate.", "swapped", customer=_WRONG, kind="customer"),
    Flagged("driver says he delivered it, must be someone at your place took it", "someone at your place", becomes="driver says he delivered it", kind="customer"),
    Flagged("it's probably something your admin did", "your admin", becomes="", kind="customer"),
    Flagged("One of your kids will have bought them.", "One of your kids", becomes="", kind="customer"),
    Flagged("You probably clicked pay a second time.", "probably clicked", customer=_WRONG, becomes="", kind="customer"),
    Flagged("You ticked the box so it billed.", "You ticked", customer=_WRONG, kind="customer"),
    Flagged("That's how the school sent it to us.", "how the school sent", becomes="", kind="partner"),
    Flagged("That's exactly as you wrote it.", "as you wrote it", customer=_WRONG, becomes="", kind="customer"),
    Flagged("Your parcel is with DHL and they're always slow.", "they're always slow", becomes="Your parcel is with DHL.", kind="partner"),
    Flagged("The hotline people don't always know.", "don't always know", becomes="", kind="partner"),
    Flagged("The receptionist made a mistake, he is new.", "The receptionist made a mistake", becomes="We made a mistake.", kind="colleague"),
    Flagged("The bus company changed the timetable on Monday and didn't tell us.", "changed the timetable", becomes="The timetable was changed on Monday.", kind="partner"),
    Flagged("Our team uses an agency, they probably misread your form.", "they probably misread", becomes="Our team uses an agency.", kind="colleague"),
    Flagged("It's probably your firewall.", "your firewall", becomes="It may be the firewall.", kind="customer"),
    Flagged("You didnt give 30 days notice so you owe June.", "You didnt give", customer=_WRONG, becomes="30 days' notice wasn't given, so you owe June.", kind="customer"),
    Flagged("You would have had to set it up from your own account.", "You would have had to set", customer=_WRONG, becomes="Please set it up from your own account.", kind="customer"),
    Flagged("Jonas could have charged it at home.", "Jonas could have", customer="My son Jonas has a detention!", becomes="", kind="customer"),
    Clean("Driver lost. 10 mins.", customer="wheres my order its been 1hr 20"),
    Clean("Jonas could have been moved to the other group, and I'm asking why he wasn't.", customer="My son Jonas is upset!"),
    Flagged("You left without telling the desk, which is why it counts as a no-show.", "You left without telling", customer=_WRONG, becomes="It counts as a no-show, as the desk wasn't told.", kind="customer"),
    Flagged("You gave the caller your one-time code yourself, which our terms forbid.", "You gave the caller", customer=_WRONG, becomes="Your one-time code was given to the caller, which our terms forbid.", kind="customer"),
    Flagged("You gave the caller your card details yourself, which our terms forbid.", "You gave the caller", customer=_WRONG, becomes="Your card details were given to the caller, which our terms forbid.", kind="customer"),
    Flagged("You didn't send back the modem so you owe 40 euros.", "You didn't send", customer=_WRONG, becomes="The modem wasn't sent back, so you owe 40 euros.", kind="customer"),
    Flagged("You didn't send it back in time so you owe 40 euros.", "You didn't send", customer=_WRONG, becomes="It wasn't sent back in time, so you owe 40 euros.", kind="customer"),
    Flagged("You didn't cancel it in time so you owe June.", "You didn't cancel", customer=_WRONG, becomes="It wasn't cancelled in time, so you owe June.", kind="customer"),
    Flagged("You didn't give any notice so you owe June.", "You didn't give", customer=_WRONG, becomes="No notice was given, so you owe June.", kind="customer"),
    Flagged("probably your router, restart it", "your router", customer="My wifi has been down for a week!", becomes="it may be the router, so please restart it", kind="customer"),
    Flagged("Two orders got swapped in packing by a temp.", "by a temp", becomes="Two orders got swapped in packing.", kind="colleague"),
    Flagged("The error was made by a colleague and is mended.", "made by a colleague", becomes="The error was made by us and is mended.", kind="colleague"),
    Flagged("Damp is mostly caused by tenants drying clothes indoors.", "by tenants", kind="partner"),
    Flagged("UPS must have dropped it.", "must have dropped", becomes="It must have been dropped.", kind="partner"),
    Flagged("The courier probably lost it.", "probably lost", becomes="It probably went missing on its way to you.", kind="partner"),
    Flagged("The restaurant was slow, not the rider.", "slow, not the rider", becomes="", kind="partner"),
    Flagged("Utility is dragging.", "Utility is dragging", becomes="", kind="partner"),
    Flagged("The page is updated by ops they're slow.", "they're slow", becomes="The page is updated by ops.", kind="partner"),
    Flagged("Your vase is with Parcelzoom and they lose everything lately.", "they lose everything", becomes="Your vase is with Parcelzoom.", kind="partner"),
    Flagged("The warehouse is a mess this week", "is a mess", becomes="", kind="partner"),
    Flagged("Karen should have told you all of it but she's new.", "Karen should have told you", customer="My basement flooded. Now Karen says you need more papers AGAIN!", becomes="We should have told you all of it.", kind="colleague"),
    Flagged("The desk should have given you a voucher, but they are contractors.", "should have given", becomes="We should have given you a voucher.", kind="colleague"),
    Flagged("The meter contractor also failed to call in May.", "failed to call", becomes="The call also didn't take place in May.", kind="partner"),
    Flagged("Case closed since you didnt respond in 3 days.", "since you didnt respond", customer=_WRONG, becomes="Case closed as we had no answer in 3 days.", kind="customer"),
    Flagged("The room was let because you didn't pay by Friday.", "because you didn't pay", customer=_WRONG, becomes="The room was let as we had no payment by Friday.", kind="customer"),
    Flagged("They were rejected because you typed them with the decimal figures.", "because you typed them", customer=_WRONG, becomes="They were rejected because they were typed with the decimal figures.", kind="customer"),
    Flagged("It was refused because you didn't return the form by 3 May.", "because you didn't return", customer=_WRONG, becomes="It was refused because the form wasn't returned by 3 May.", kind="customer"),
    Flagged("They mailed you on Tuesday asking for a bank letter, you ignored it.", "you ignored it", customer=_WRONG, becomes="They mailed you on Tuesday asking for a bank letter.", kind="customer"),
    Flagged("You should of maintained the roof.", "should of maintained", customer=_WRONG, becomes="", kind="customer"),
    Flagged("Unused seats expire in May, it's your job to manage seats.", "your job to manage", customer=_WRONG, becomes="Unused seats expire in May.", kind="customer"),
    Flagged("The pack came from your own SIM, so you or somebody in your family ordered it.", "somebody in your family", customer=_WRONG, kind="customer"),
    Flagged("Nothing is wrong on our end so its probably your router or your wiring.", "probably your router", customer=_WRONG, becomes="It may be the router or the wiring.", kind="customer"),
    Flagged("You ordered the wrong size, you can swap it for free until Friday.", "You ordered the wrong size", customer=_WRONG, becomes="The wrong size was ordered, you can swap it for free until Friday.", kind="customer"),
    Flagged("You entered the wrong IBAN so the refund bounced.", "You entered the wrong IBAN", customer=_WRONG, becomes="The IBAN we have is not right so the refund bounced.", kind="customer"),
    Flagged("Your son broke the lock so there's a 40 euro charge.", "Your son broke the lock", customer=_WRONG, becomes="The lock was broken so there's a 40 euro charge.", kind="customer"),
    Clean("The wrong size was ordered, and you can swap it for free until Friday.", customer=_WRONG),
    Clean("Your son can collect the new lock on Friday.", customer=_WRONG),
    Clean("The IBAN we have ends in 44: is that the right one?", customer=_WRONG),
    Clean("If you ordered the wrong size, you can swap it for free.", customer=_WRONG),
    Flagged("Apple bills you, not us.", "not us", becomes="Apple bills you.", kind="not-us"),
    Clean("Your flight was delayed by an air traffic control strike, and the new one leaves at 6."),
    Clean("Chargers are made by somebody else, so I'm asking them now."),
    Clean("The courier is slow to scan, so the page may lag: your box is in Ghent."),
    Clean("Old files are kept for 30 days and after that they're wiped from our backups too.", customer=_WRONG),
    Clean("You should have landed on the page with the form by now: does it open?", customer=_WRONG),
    Clean("It isn't your job to chase them: I do that now.", customer=_WRONG),
    Clean("I've kept your case open because you answered in time.", customer=_WRONG),
    Clean("The utility quotes 30 days, and I've asked where your form is in line."),
    Clean("Call the contractor on 0800 if nobody comes by noon."),
    Clean("We mailed you on Tuesday, and if you missed it, reply here.", customer=_WRONG),
    Clean("A temp has checked the second box with me, and it is right."),
    Clean("It was made by hand, so no two are alike."),
    Clean("The order was made by card, and the money is back on it."),
    Clean("The case is open again as we had your answer on Friday.", customer=_WRONG),
    Clean("Because your form came late, the desk keeps your seat till six.", customer=_WRONG),
    Clean("Our letter went to the old address, so nothing was ignored.", customer=_WRONG),
    Clean("They call you on Tuesday between 9 and 11, and I'll write after that."),
    Clean("It may be the router or the wiring: which light is red?", customer=_WRONG),
    Clean("Apple bills you, and I'm asking them for the receipt."),
    Clean("The rider was fast and the kitchen slow, and that's ours: the fee is back."),
    Clean("Dragging the map shows the next stop."),
    Clean("Your job to manage is listed under Tasks.", customer=_WRONG),
    Clean("You should have been told that, and I'm sorry.", customer=_WRONG),
    Clean("Somebody in your family can sign for it with their own ID.", customer=_WRONG),
    Flagged("Marketing wrote that.", "Marketing wrote that", becomes="", kind="colleague"),
    Clean("Marketing wrote to you on 3 May, and the answer is in that mail: https://acme.example/a."),
    Clean("The right code is in your account now, so it works."),
    Clean("You can restart the router yourself: hold the button for ten seconds."),
    Clean("The restaurant packs it, and I've asked them to send the large one now."),
    Clean("The firewall may block it: does port 8443 work?"),
    Clean("Your bank is the one to unblock the card; their number is on its back."),
    Clean("You'll have to give 30 days' notice, so it ends on 30 June."),
    Clean("Please set it up from your own account."),
    Clean("Please send back the modem by Friday, and the last bill falls away.", customer=_WRONG),
    Clean("If it isn't cancelled in time, June is due: the last day is the 30th.", customer=_WRONG),
    Clean("Never give a caller your card details: we don't ask for them.", customer=_WRONG),
    Clean("You don't have to give any notice.", customer=_WRONG),
    Clean("You sent it back in time, so I've taken the 40 euros off.", customer=_WRONG),
    Clean("According to Openreach your new visit is on 4 May, and they'll ring first."),
    Clean("Anna's book isn't back yet: is it still with you?", customer=_WRONG),
    Clean("One of your boxes is at the courier's depot, and they bring it on Thursday."),
    Clean("The email of 28 August asked you to export before the migration.", customer=_WRONG),
    Clean("It looks like your bank is blocking it.", customer=_WRONG),
    Clean("Whoever is on the early shift packs your box first.", customer=_WRONG),
    Clean("The caterers have had her card since September and look at it every morning.", customer=_WRONG),
    Clean("The restaurant packs it, and they know the sauce.", customer=_WRONG),
    Clean("DHL bring it on Thursday, according to their site."),
    Clean("The shop packs it, and I've asked them to send the large one.", customer=_WRONG),
    Clean("The carrier is slower than usual, so it comes on Thursday instead of Tuesday."),
    Clean("A letter addressed to your dad must have hurt, and I'm sorry."),
    Clean("They're on their way and always ring before they come."),
    Clean("DHL have it, and they are expected at yours on Monday."),
    Clean("You were told it was the depot. That is over: we lost track of it, and I'm searching now."),
    Flagged("Works on our end.", "Works on our end", becomes="", kind="not-us"),
    Flagged("It was hot when it left here.", "It was hot", becomes="", kind="not-us"),
    Flagged("We print what we're given.", "print what we're given", becomes="", kind="not-us"),
    Flagged("Everything tests clean here, so look at your own wiring.", "tests clean here", kind="not-us"),
    Flagged("The restaurant only handed it over at 8.", "The restaurant only", becomes="It was only handed over at 8.", kind="partner"),
    Flagged("The shop kept it on the counter for 25 minutes.", "The shop kept", becomes="It was kept on the counter for 25 minutes.", kind="partner"),
    Flagged("It lay in accounts for nine days.", "accounts", becomes="It lay with us for nine days.", kind="colleague"),
    Flagged("The showroom ordered the wrong swatch.", "The showroom ordered", kind="colleague"),
    Flagged("The lads on the loading bay must have skipped it.", "must have skipped", becomes="", kind="colleague"),
    Flagged("Somebody drilled through the cable in your road.", "Somebody drilled", kind="colleague"),
    Flagged("The contractor didn't turn up, and your new visit is on 4 May.", "The contractor didn't turn up", becomes="The visit didn't take place, and your new visit is on 4 May.", kind="partner"),
    Flagged("Sorry, Openreach didn't turn up. They will come on 4 May.", "Openreach didn't turn up", becomes="Sorry, Openreach's visit didn't take place. They will come on 4 May.", kind="partner"),
    Flagged("The delay is the airline's fault. It lands at six, according to them.", "the airline's fault", kind="partner", becomes="It lands at six, according to the airline."),
    Flagged("That's DHL's fault. It comes on Thursday, according to them.", "DHL's fault", kind="partner", becomes="It comes on Thursday, according to DHL."),
    Flagged("you didnt return Anna's book so no refund", "you didnt return", customer=_WRONG, becomes="Anna's book wasn't returned, so no refund", kind="customer"),
    Flagged("The restaurant packs it, not us.", "not us", becomes="", kind="not-us"),
    Flagged("You were supposed to export before the migration, it was in the email of 28 August.", "You were supposed to export", customer=_WRONG, becomes="The email of 28 August asked you to export before the migration.", kind="customer"),
    Flagged("nothing wrong on our side, its your bank blocking it", "its your bank", customer=_WRONG, becomes="it looks like your bank is blocking it", kind="partner"),
    Flagged("Whoever packed your box took two plates out.", "took two plates out", becomes="We took two plates out.", kind="colleague"),
    Flagged("The caterers have had her card since September and evidently didn't look at it.", "didn't look at it", customer=_WRONG, kind="partner"),
    Flagged("AWS fell over.", "AWS fell over", kind="partner"),
    Flagged("They are a separate company.", "a separate company", becomes="", kind="partner"),
    Clean("Could your neighbour have taken it in?"),
    Clean("Your neighbour at number 5 has signed for it, and the driver left you a card."),
    Clean("It works on our test phone. Which phone do you use?"),
    Clean("The shop opens at nine and keeps it at the counter for you."),
    Clean("The council sits on Thursday and decides then."),
    Clean("I won't put this on the courier: you bought it from us."),
    Clean("The airline rebooked you on BA12."),
    Clean("The accounts team has it, and they pay on Friday."),
    Clean("We wrote it down as you said it on the phone, and we got it wrong."),
    Clean("The engraver works on stone and brass."),
    Clean("The mailing house we use sends on Mondays."),
    Clean("You aren't to blame for the gate, it was rusted through."),
    Clean("Your sister changed trains in time and is at the gate."),
    Clean("The examiner wrote to me this morning, and you have passed."),
    Clean("The warehouse ships on Monday."),
    Clean("Has your flatmate perhaps signed for it?"),
    Clean("The technician found a loose wire and fixed it."),
    Clean("My colleague on the early shift called you at nine and left a message."),
    Clean("The agent you spoke to noted everything, so I know about the leak and the stain."),
    Clean("The bank shows the payment as pending for up to two days."),
    Flagged("That's on them. Your new visit is on 14 March.", "That's on them", becomes="Your new visit is on 14 March."),
    Clean("I'm sorry the rider dropped your bag; a new dinner is on its way."),
    Clean("The courier couldn't find the entrance, so could you tell me which door to use?"),
    Clean("The surveyor measured the hall at 4.2 metres, and the wardrobe is 4.1."),
    Clean("You never have to give us your PIN."),
    Clean("You left your umbrella with us, it's at the desk."),
    Clean("Because you paid by cheque, the refund comes as a cheque."),
    Clean("Our billing team will call you by Friday."),
    Clean("Your kettle is at our carrier's Turin depot, and I'm asking them for a delivery day."),
    Clean("The courier will try again tomorrow."),
    Clean("The supplier has confirmed new stock for 4 May."),
    Clean("It's not your fault, the page is confusing."),
    Clean("We sent the wrong size and a new one is on its way."),
    Clean("Please use the 12 V adapter: the 9 V one trips the fuse."),
    Clean("You should have received an e-mail from us."),
    Clean("You should have a code by now."),
    Clean("Did the courier leave a card?"),
    Clean("You said the driver was rude, and I have passed that on."),
    Clean("If the courier lost it, we'll send a new one."),
    Clean("I'm asking the courier whether they lost it."),
    Clean("Our mistake: we printed the old address."),
    Clean("Your request is with our finance team, who answer within two days."),
    Clean("This is the billing department, how can I help?"),
    Clean("I'm sorry to hear the driver was rude to you."),
    Clean("Thanks to our warehouse team your order left early."),
    Clean("The warehouse is closed on Sundays."),
    Clean("That isn't the courier's fault, the label was ours."),
    Clean('The note says "courier lost the parcel", so I opened a search.'),
    Clean("You can call our sales team on 0800 123."),
    Clean("I've asked the returns desk to book it in today."),
    Clean("What do you see on your end?"),
    Clean("We're not seeing an outage on our end. Could you tell me your postcode?"),
    Clean("The airline cancelled flight BA12.", context=Context(brand="Blue Airlines")),
    Clean("The driver left it in the safe place at 9:10."),
    Clean("You should have been told about this, and we didn't do it."),
    Clean("A missed call from us is no reason to worry, and you did nothing wrong."),
    Clean("Your inhaler isn't ready yet, and after 4 days you're nearly out.", customer="4 days for my inhaler!!"),
    Clean("Your pacemaker isn't ready yet, and you've waited a week.", customer="A week for my pacemaker!!"),
    Clean("Those are things you wanted kept safe above all, no wonder you're upset.", customer="You lost my photos!!"),
    Clean("You asked three times, and no wonder you're fed up.", customer="Third time I ask!!"),
    Flagged("You left the window open, no wonder it got wet.", "You left", customer=_WRONG, kind="customer"),
    Clean("Under section 6 of your licence agreement we are not liable for mould, damp or condensation.", customer="My sofa is full of mould!!"),
    Clean("We are not liable for mould, damp or condensation, see section 6 of your licence agreement.", customer="My sofa is full of mould!!"),
    Clean("Our terms say that we're not responsible for valuables left in the car.", customer="My camera is gone!!"),
    Flagged("We're not responsible for that.", "not responsible for", customer="My sofa is full of mould!!", kind="not-us"),
    Flagged("We're not liable for that, see your contract.", "not liable for", customer="My sofa is full of mould!!", kind="not-us"),
    Flagged("We are not responsible for your stuff.", "not responsible for", customer="My sofa is full of mould!!", kind="not-us"),
    Clean("Not on Basic, that's one screen. Standard is the one that does two.", customer="two tvs on basic?"),
    Flagged("Dave is the one who did it.", "Dave is the one who", customer=_WRONG),
    Clean("At which step does it time out?", customer="Your site keeps timing out!!"),
    Clean("The payslips are fine as they are.", customer="The pay run failed, payday is TODAY!!"),
    Clean("Please tell a doctor if he feels ill. That he nearly took the wrong tablets must have been a fright.", customer="My father (78) was sent home with another letter. He nearly took the wrong tablets!!"),
    Clean("The decision is the embassy's, and we only forward the passport. I can see it went there on 6 May.", customer="A week and no visa!!"),
    Flagged("The decision is the embassy's, and we only forward the passport.", "we only forward", customer="A week and no visa!!", kind="not-us"),
    Flagged("the warehouse packed it with three, i only do chat. i can send the leg today", "i only do chat", customer=_WRONG, kind="not-us"),
    Clean("Your mum being left behind must have been upsetting.", customer="Your driver left without my mum!!"),
    Clean("Spam at an address you gave only to us is unsettling.", customer="My data was leaked by you!!!"),
    Flagged("The courier lost it, which is annoying.", "The courier lost", customer=_WRONG, kind="partner"),
    Clean("The owner isn't here at the moment. You're welcome to write to her at office@lowmill.example.", customer="I want the owner!!"),
    Clean("The lock can only be opened by you, not by us or anyone else.", customer="Can you open it? I feel unsafe!!"),
    Clean("Our engineers never ask for passwords, so please report that call to 0800 123 456.", customer="Somebody asked for my PIN!!"),
    Clean("The courier should never open your parcel.", customer="My parcel was opened!!"),
    Clean("The warehouse never lost your parcel.", customer="You lost my parcel!!"),
    Clean("My colleague did not forget to book it.", customer="You forgot my booking!!"),
    Flagged("Your claim is with the loss adjuster, they're hopeless.", "they're hopeless", becomes="Your claim is with the loss adjuster."),
    Flagged("The builders are never on time.", "never on time", becomes=""),
    Flagged("The agency's not very organised.", "not very organised", becomes=""),
    Flagged("Our IT people aren't the quickest.", "aren't the quickest", becomes=""),
    Flagged("The night team can't be trusted with keys.", "can't be trusted", becomes=""),
    Flagged("Drivers get lazy sometimes.", "get lazy", becomes=""),
    Flagged("The front desk don't know the contracts.", "don't know the contracts", becomes=""),
    Flagged("Seller probably a scammer.", "probably a scammer", kind="partner", becomes=""),
    Flagged("Sorry about that, some of our drivers are idiots.", "drivers are idiots", becomes="Sorry about that."),
    Flagged("Reception should have told you, they always forget.", "should have told you", becomes="We should have told you."),
    Flagged("It was the card network. They flagged the account on Monday.", "the card network", becomes="The card network flagged the account on Monday."),
    Flagged("The pool firm left a valve open overnight.", "left a valve open", kind="partner", becomes="A valve was left open overnight."),
    Flagged("The hotel overbooked.", "overbooked", kind="partner", becomes="The hotel was overbooked."),
    Flagged("Nights have been fiddling with your line again.", "been fiddling with", becomes=""),
    Clean("The courier is slower than usual in the snow, so please allow until Friday."),
    Clean("Reception is never closed: come whenever you like."),
    Clean("The driver is on time and rings when he is at the door."),
    Clean("The front desk don't know the arrival time yet, and I'll tell you when they do."),
    Clean("The bank can't be reached before nine, so I'll ring at one minute past."),
    Clean("The seller is a verified shop, and I've asked them for the receipt."),
    Clean("It was the blue one. They come in two sizes."),
    Clean("Nights have a bus every hour, and I've put the timetable below."),
    Clean("You said the courier is useless, and I can see why."),
    Flagged("We sent the rates on 19 July, which you ignored.", "you ignored", customer=_WRONG, kind="customer", becomes="We sent the rates on 19 July."),
    Flagged("A reminder went out on the 4th, which you missed.", "you missed", customer=_WRONG, kind="customer", becomes="A reminder went out on the 4th."),
    Flagged("You were late and the table was given away.", "You were late", customer=_WRONG, kind="customer", becomes="The table was given away."),
    Flagged("You didn't add a flight number so the desk was closed.", "You didn't add", customer=_WRONG, becomes="No flight number was added, so the desk was closed."),
    Flagged("You put wrong items in.", "You put wrong items in", customer=_WRONG, becomes="Wrong items were put in."),
    Flagged("You used the wrong cable, which harms the port.", "You used the wrong", customer=_WRONG, becomes="The wrong cable was used, which harms the port."),
    Flagged("It tore because of how you used it.", "because of how you used it", customer=_WRONG, kind="customer", becomes="It tore."),
    Flagged("The works were on our site so you should have seen it before booking.", "you should have seen it", customer=_WRONG, becomes="The works were on our site."),
    Flagged("If there was an issue you should have informed us with a note.", "you should have informed", customer=_WRONG, becomes="If there's an issue, please inform us with a note."),
    Flagged("You should have kept your card safe.", "You should have kept", customer="There's a payment I did not make, someone has my card!", becomes=""),
    Flagged("Had it been kept dry it would still work.", "Had it been kept dry", customer=_WRONG, kind="customer", becomes=""),
    Flagged("It's your responsibility to allow enough time.", "your responsibility to allow", customer=_WRONG, kind="customer", becomes="Please allow enough time."),
    Flagged("It's up to the customer to read the terms.", "up to the customer to read", customer=_WRONG, kind="customer", becomes=""),
    Flagged("The onus is on the buyer to check.", "onus is on the buyer", customer=_WRONG, kind="customer", becomes=""),
    Flagged("Many customers use plastic, which causes this.", "Many customers use plastic", customer=_WRONG, kind="customer", becomes=""),
    Flagged("He cleared the trap, and we all know whose pan that is.", "we all know whose pan", customer=_WRONG, kind="customer", becomes="He cleared the trap."),
    Clean("You signed for it on 3 May, so I'm asking the driver where he left it.", customer=_WRONG),
    Clean("You paid on the 20th and it reached us on the 21st.", customer=_WRONG),
    Clean("You cancelled on 3 May, which we missed.", customer=_WRONG),
    Clean("You asked for a call, which you didn't get.", customer=_WRONG),
    Clean("I'm sorry you were late for work, our lift was stuck.", customer=_WRONG),
    Clean("We offered you a table at eight, which you declined.", customer=_WRONG),
    Clean("It's up to you whether you'd like a refund or a new one.", customer=_WRONG),
    Clean("I'm sorry it was made your responsibility to chase this.", customer=_WRONG),
    Clean("Please tell nobody that it was your responsibility.", customer=_WRONG),
    Clean("It's up to you to choose: a refund or a new one.", customer=_WRONG),
    Clean("It's our responsibility to check that.", customer=_WRONG),
    Clean("You're responsible for the first 50 euros, and the rest is paid.", customer=_WRONG),
    Clean("It's your responsibility to bring the papers.", customer="What do I need for the appointment?"),
    Clean("Had it been up to me it would be free, and I've asked for that.", customer=_WRONG),
    Clean("Many customers use the app, and it shows the fee.", customer=_WRONG),
    Clean("We all know how long that took, and I'm sorry.", customer=_WRONG),
    Flagged("Maybe Osian lost it.", "Maybe Osian lost it", customer=_WRONG, becomes=""),
    Flagged("Could be the kids pressed it.", "the kids pressed it", customer=_WRONG, kind="customer", becomes=""),
    Flagged("I suppose the cleaner threw it out.", "the cleaner threw it", customer=_WRONG, becomes=""),
    Flagged("Maybe you forgot.", "Maybe you forgot", customer=_WRONG, kind="customer", becomes=""),
    Clean("Maybe the driver left it with a neighbour, could you check?", customer=_WRONG),
    Clean("Perhaps your wife would like to come too.", customer=_WRONG),
    Clean("Maybe the last update deleted it, and I'm restoring it now.", customer=_WRONG),
    Clean("Perhaps you missed our mail of 3 May: here it is again.", customer=_WRONG),
    Clean("Perhaps the manager can call you at 4?", customer=_WRONG),
    Flagged("If front desk told you different they were wrong, they don't know the contracts.", "they were wrong", customer=_WRONG, kind="colleague", becomes="If you were told different, that was a mistake."),
    Flagged("If the store said that, then they gave wrong advice and you need to take it up with them.", "they gave wrong advice", customer=_WRONG, becomes="If you were told that, it was a mistake."),
    Clean("If the nurse said that he was wrong, please tell me.", customer=_WRONG),
    Clean("If somebody told you otherwise, that wasn't right, and I'm sorry.", customer=_WRONG),
    Clean("If the driver told you 3 pm, he is on his way.", customer=_WRONG),
    Flagged("The fitter who came on Tuesday clearly hadn't read the notes.", "hadn't read", becomes="We hadn't read the notes."),
    Flagged("Sorry the kit is wrong, purchasing live on another planet.", "live on another planet", becomes="Sorry the kit is wrong."),
    Flagged("Typical Royal Mail.", "Royal Mail", kind="partner", becomes=""),
    Flagged("A glance at the calendar would have told you.", "A glance at the calendar", customer=_WRONG, kind="customer", becomes=""),
    Clean("The fitter hadn't been given your new number, and that was our slip."),
    Clean("A look at the log would have told us, so I'm reading it now."),
    Clean("A typical Royal Mail round is done by two.", customer="When does the post come?"),
    Flagged("You can thank your landlord for that.", "thank your landlord", kind="partner", becomes=""),
    Clean("You can thank Priya for that, she found your bag."),
    Flagged("The courier took a photo of the wrong door.", "took a photo of the wrong"),
    Flagged("The publisher printed a page upside down.", "printed a page upside", becomes="A page was printed upside down."),
)  # fmt: skip
