"""A reply promises nothing that the agent did not.

A customer holds us to every word. Commitments, offers, remedies and deadlines come from the draft, the facts, the
authorised offers and what our side has already said; never from the customer's wish. They may be said in other
words, but not more strongly ("we can look at it" to "we'll do it") and not more freely (a lost "if", "up to" or
"business"). One next step of the speaker's own, without time, result or remedy, may be added: "I'll look into it
and write here what I find". After a final no not even that, about the thing refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter.commitments import Commitment, Reading, reading
from rewriter.commitments.additions import additions
from rewriter.commitments.ahead import ahead
from rewriter.commitments.authority import stretch
from rewriter.commitments.bounds import unbounded
from rewriter.commitments.claimed import WHY, claims, spoken_to
from rewriter.commitments.compare import authorities, tongue
from rewriter.commitments.extent import widened
from rewriter.commitments.granting import accounted, is_felt, not_ours
from rewriter.commitments.hedging import freed
from rewriter.commitments.offers import offers, ours
from rewriter.commitments.overstated import overstated
from rewriter.commitments.steps import is_final, steps
from rewriter.commitments.unauthorised import ADDED, AUTHORISED_ONLY, FREED, TIMED, too_often, unauthorised
from rewriter.commitments.weakening import affirmed, answers_yes
from rewriter.guard import Allowed, Breach
from rewriter.text import Context, Finding

title = "No promise that the agent did not make"
because = "A customer holds us to every word: what is promised must come from the agent, not from the rewriting."
languages = ("en", "de", "fr", "es", "pt", "it", "nl")


def find(draft: str, customer: str, context: Context, reply: str) -> Iterator[Finding]:
    """Each promise in the reply that nobody authorised it to make."""
    if reply == draft:
        return
    language = tongue(draft, reply, context)
    said = reading(reply, language, context.format)
    if not said.raws:
        return
    sources = authorities(draft, context, language)
    known = {raw.strip() for source in sources for raw in source.raws}
    refused = frozenset(w for r in sources[0].refusals for w in r.what)
    asked = reading(customer, language) if customer else Reading()
    wished = asked.named - refused
    granted = (*sources, affirmed(asked)) if answers_yes(sources[0]) else sources
    reported: set[int] = set()
    added: list[Commitment] = []
    for commitment in said.commitments:
        if said.raws[commitment.sentence].strip() in known or commitment.start in reported:
            continue
        own = stretch(said, commitment)
        if own is not None and (is_felt(commitment, own, said) or not_ours(commitment, own, said)):
            continue
        if commitment.does in ("write", "call") and too_often(commitment, said, sources):
            reported.add(commitment.start)
            yield _finding(commitment.start, commitment.end, commitment.text, TIMED)
            continue
        if commitment.process and not commitment.negated:
            if not ours(commitment, sources):
                if commitment.strength == "done" and commitment.does not in _LOOKED and not spoken_to(draft, context):
                    reported.add(commitment.start)
                    yield _finding(commitment.start, commitment.end, commitment.text, WHY["deed"])
                else:
                    added.append(commitment)
            continue
        if accounted(commitment, said, sources[0], asked):
            continue
        if message := unauthorised(commitment, own, said, sources, wished, granted):
            reported.add(commitment.start)
            yield _finding(commitment.start, commitment.end, commitment.text, message)
    for commitment, message in steps(added, said, final=is_final(sources[0])):
        yield _finding(commitment.start, commitment.end, commitment.text, message)
    free = (answers_yes(sources[0]) and "free" in asked.words) or (
        "pay" in asked.words and any(map(_NEED_NOT.search, sources[0].plains))
    )
    freer = (
        *freed(sources[0], said, frozenset(known)),
        *widened(sources[0], said, sources, frozenset(known)),
        *unbounded(sources[0], said),
        *overstated(sources[0], said, frozenset(known)),
    )
    more = additions(sources[0], said, sources, known, asked, granted=free)
    told = claims(draft, customer, context, reply) if language == "en" else ()
    beyond = (
        *((*said.place(one.sentence, one.start, one.end), FREED[one.lost]) for one in freer),
        *((*said.place(one.sentence, one.start, one.end), ADDED[one.kind]) for one in more),
        *((*place, _NOT_SETTLED) for place in ahead(said, sources, known, asked)),
        *((one.start, one.end, one.text, WHY[one.kind]) for one in told if one.kind != "cause"),
    )
    for start, end, text, message in beyond:
        if not any(start <= place < end for place in reported):
            reported.add(start)
            yield _finding(start, end, text, message)
    for start, end, text, remedy in offers(said, sources, known, reply, reported, wished, language, asked):
        yield _finding(start, end, text, AUTHORISED_ONLY.format(remedy))


_NOT_SETTLED = "The draft does not say that this will be. Say only what is settled."
_LOOKED = frozenset({"look-into", "check", "find-out"})  # who answers has looked
_NEED_NOT = re.compile(r"^\W*you (?:don't have to|needn't|don't need to)\W*$")  # "Why do I pay ...?"


def _finding(start: int, end: int, text: str, message: str) -> Finding:
    return Finding("new-promise", start, end, text, message)


_LATE = "Your parcel is late."
_WITH_THEM = "The courier has it now."
examples: tuple[Breach | Allowed, ...] = (
    Breach("Pick a new name on the 14th.", "Please pick a new name on the 14th. You can read the rules on our website.", at="You can read the rules on our website"),
    Breach("Send us the receipts.", "Please send us the receipts. You can send them by email.", at="by email"),
    Breach("The bag comes tomorrow.", "The bag comes tomorrow. Feel free to use the lounge until then.", at="Feel free to use the lounge"),
    Breach("Exports fail.", "Exports fail for now. As a workaround, you can copy the table.", at="you can copy the table"),
    Breach("We're full until Monday.", "We're full until Monday. How about a late check-out?", at="How about a late check-out"),
    Breach("The fee stands.", "The fee stands. To prevent this, we can turn on alerts for you.", at="we can turn on alerts for you"),
    Breach("We're full until Monday.", "We're full until Monday. We'd love to invite you to a tasting.", at="We'd love to invite you"),
    Breach("Heaters are at the caretaker's.", "Heaters are at the caretaker's. The caretaker will bring you one.", at="The caretaker will bring you one"),
    Breach("A technician comes on Thursday.", "A technician comes on Thursday. Please unplug the machine until then.", at="Please unplug the machine"),
    Breach("We refund it.", "We refund it. Just reply with your IBAN.", at="reply with your IBAN"),
    Breach("The contract runs until May.", "The contract runs until May. Exceptions are made for some.", at="Exceptions"),
    Breach("It was eaten, no refund.", "It was eaten, so there's no refund. We would have refunded it otherwise.", at="We would have refunded"),
    Breach("He's 4th.", "He's fourth on the list. His place is safe.", at="is safe"),
    Breach("Exports fail.", "Exports fail. Your data isn't affected.", at="isn't affected"),
    Breach("The part is coming.", "The part is coming, and it won't be much longer.", at="won't be much longer"),
    Breach("Reviews are possible.", "Reviews are possible, and you have a good chance.", at="good chance"),
    Breach("The contract runs until May.", "The contract runs until May and ends automatically.", at="automatically"),
    Breach("The show moves to June.", "The show moves to June. Your seats stay the same.", at="stay the same"),
    Breach("The money is on its way.", "The money is on its way and arrives within days.", at="within days"),
    Breach("The money is on its way.", "The money is on its way. This is our top priority.", at="top priority"),
    Breach("He's 4th.", "He's fourth on the list. Lists like this rarely stand still.", at="rarely"),
    Breach("Bring them back.", "Please bring them back. You don't need to queue.", at="You don't need to queue"),
    Breach("Exports fail.", "Exports fail for now. The small reports should still work.", at="should still work"),
    Breach("The term runs until May. You can freeze it.", "The term runs until May. I've put you on the list for a freeze.", at="I've put you on the list"),
    Allowed("The term runs until May.", "The term runs until May. I've read what you wrote about the move."),
    Allowed("Try again after the reset.", "Once we've reset it, please try again."),
    Breach("QX4 is cancelled.", "QX4 is cancelled. A hotel has been arranged for you.", at="A hotel has been arranged"),
    Allowed("QX4 is cancelled. Got you a hotel, Ibis, arranged.", "QX4 is cancelled. A hotel has been arranged for you."),
    Allowed("QX4 is cancelled.", "I'm sorry you have been left without news. QX4 is cancelled."),
    Breach("It was missed.", "It was missed. We're retraining our staff.", at="We're retraining our staff"),
    Allowed("It was missed. Staff gets retrained.", "It was missed. We're retraining our staff."),
    Breach("The ban is for 7 days.", "The ban is for 7 days. Another player reported the name.", at="Another player reported"),
    Allowed("Ban 7 days, reported by a player.", "The ban is for 7 days. Another player reported the name."),
    Breach("It's with the assessor.", "It's with the assessor. He's already had a first look.", at="He's already had a first look"),
    Allowed("The assessor has seen it.", "He's already seen it."),
    Breach("Bring them back.", "Please bring them back. The right ones are waiting for you.", at="waiting for you"),
    Allowed("Bring them back, the right ones are ready.", "Please bring them back. The right ones are waiting for you."),
    Breach("The fee stands.", "The fee stands. I've attached the tariff.", at="I've attached"),
    Breach("The fee stands.", "The fee stands. I've checked with our lawyers.", at="I've checked with"),
    Allowed("Normal. Soft food for a week.", "Yes, this is normal. Soft food for a week.", customer="Is this normal?"),
    Breach(_WITH_THEM, "I've contacted the courier, who has it now.", at="I've contacted the courier"),
    Allowed("The courier has it. I mailed them.", "The courier has it, and I've contacted them."),
    Breach(_WITH_THEM, "The courier has it now. I've escalated this to our priority team.", at="I've escalated this"),
    Allowed("Escalated. The courier has it.", "I've escalated this. The courier has it now."),
    Allowed(_WITH_THEM, "I've checked, and the courier has it now."),
    Breach(_WITH_THEM, "The courier has it now, and we've opened a claim with them.", at="we've opened a claim"),
    Allowed("Claim is open with the courier.", "We've opened a claim with the courier."),
    Breach(_WITH_THEM, "The courier has it now. A search has been started.", at="A search has been started"),
    Allowed("We started a search at the courier.", "A search has been started at the courier."),
    Breach(_WITH_THEM, "The courier has it now. Your complaint has been logged.", at="Your complaint has been logged", customer="I want to complain!"),
    Allowed("Passed it on. The courier has it now.", "Your complaint has been passed on. The courier has it now.", customer="I want to complain!"),
    Breach(_WITH_THEM, "The courier has it now. Your next order ships free.", at="ships free"),
    Allowed("The courier has it now. No charge for the next one.", "The courier has it now. Your next order ships free."),
    Breach(_WITH_THEM, "The courier has it now. Would you like us to resend it?", at="resend"),
    Allowed("Not found, want another one?", "It wasn't found. Shall we resend it?"),
    Allowed(_WITH_THEM, "I understand the rush. The courier has it now."),
    Breach(_WITH_THEM, "The courier has it now. You can also collect it from the depot.", at="You can also collect"),
    Allowed("Pick it up at the depot.", "You can collect it from the depot."),
    Allowed("Depot, till 6.", "You can collect it from the depot until 6.", customer="Where can I collect it?"),
    Breach(_WITH_THEM, "The courier has it now. You have my word.", at="You have my word"),
    Breach(_WITH_THEM, "The courier has it now. Your parcel is insured.", at="is insured"),
    Allowed("It's covered for 100. The courier has it.", "The courier has it, and it's insured for 100."),
    Breach("The sofa is 49.", "We can keep the sofa for you for 49.", at="We can keep the sofa for you"),
    Allowed("The sofa is 49.", "We have the sofa at 49."),
    Breach("I'll look into it.", "Cancelled your order. I'll look into it.", at="Cancelled your order", customer="I want my order cancelled."),
    Allowed("I'll look into it.", "You want your order cancelled. I'll look into it.", customer="I want my order cancelled."),
    Breach("I'll check.", "I'll check. No need to wait, refunded to your card.", at="refunded to your card"),
    Allowed("We refunded it to your card.", "No need to wait, refunded to your card."),
    Breach("I'll check.", "I'll check. Already refunded to your card.", at="Already refunded to your card"),
    Allowed("It's not settled.", "A rerun is likely but not settled."),
    Breach("I'll check.", "I'll check. Don't worry, we'll refund it.", at="we'll refund it"),
    Allowed("I'll refund it.", "Don't worry, we'll refund it."),
    Breach("I'll check.", "Refunded, sorry about the wait. I'll check.", at="Refunded"),
    Allowed("We've refunded it.", "Refunded, sorry about the wait."),
    Breach("I'll check.", "I'm sorry for the wait and have refunded it. I'll check.", at="have refunded it"),
    Allowed("I'll check.", "I'm sorry you waited and paid for nothing. I'll check."),
    Breach("I'll check.", "I'll check. Your refund is on its way.", at="Your refund is on its way"),
    Allowed("I've sent your refund.", "Your refund is on its way."),
    Breach("I'll check.", "I'm sorry about that and here's a voucher. I'll check.", at="here's a voucher"),
    Allowed("I'll check.", "I'm sorry about that and about your voucher. I'll check.", customer="My voucher doesn't work."),
    Breach("I'll check.", "I'm sorry about that and a refund will follow. I'll check.", at="a refund will follow"),
    Breach("I'll check.", "I'm sorry about that and your fee is waived. I'll check.", at="your fee is waived"),
    Allowed("The fee is waived.", "I'm sorry about that and your fee is waived."),
    Breach("You get a refund if you have a receipt.", "You get a refund and a receipt.", at="You get a refund"),
    Allowed("You get a refund if you have a receipt.", "You get a refund with a receipt."),
    Breach("You get a new one after the old one was inspected.", "You get a new one.", at="You get a new one"),
    Allowed("You get a new one after the old one was inspected.", "Once the old one has been inspected, you get a new one."),
    Allowed("If you want I put one by until Sat 6pm.", "If you'd like, I can keep one for you until Saturday at 6pm."),
    Breach("You ordered by phone.", "You ordered by phone. We'll call you on the phone.", at="We'll call you on the phone"),
    Allowed("You ordered by phone.", "You placed your order over the phone."),
    Breach("It's in the normal queue.", "It goes to the front of the queue.", at="to the front of the queue"),
    Allowed("It's at the front of the queue.", "Yours is now at the front of the queue."),
    Breach("It's fixed now.", "It's fixed now, and you won't have this trouble with us again.", at="won't have this trouble with us again"),
    Allowed("We can't do this a second time.", "We won't be able to do this again."),
    Breach("I'll write when it moves.", "I'll write to you every hour until it moves.", at="I'll write to you every hour until it moves"),
    Allowed("I'll write every day.", "I'll write to you each day."),
    Breach("One left.", "There's one left, and we'll put it to one side with your name on.", at="we'll put it to one side"),
    Breach("I've pencilled you in for Wed.", "You're booked for Wednesday.", at="You're booked for Wednesday"),
    Allowed("I've pencilled you in for Wed.", "You're pencilled in for Wednesday."),
    Breach("You can swap it for one at the same price or below.", "Choose whichever one you prefer in exchange.", at="whichever one you prefer"),
    Allowed("You can swap it for one at the same price or below.", "Choose one in exchange that costs the same or less."),
    Breach("If you come again the manager may do you a drink on the house.", "Our manager will have a drink on the house for you.", at="Our manager will have a drink on the house"),
    Breach("We'll either send the part or knock 40 off.", "We'll send the part and knock 40 off.", at="We'll send the part and knock 40 off"),
    Allowed("We'll either send the part or knock 40 off.", "We can send the part or take 40 off, which do you prefer?"),
    Allowed("You can claim the fee at the ticket office.", "The ticket office accepts a claim for the fee."),
    Allowed("If the screen's cracked it's a full swap.", "A crack in the screen means a full swap."),
    Allowed("If you ring at 8 there's a slot.", "Calling at 8 gets you a slot. You can ring at 8."),
    Allowed("If there was a knock tell me when and I reopen it.", "Was there a knock at some point? Let me know when, and I reopen it."),
    Allowed("It gets put on the room by itself.", "It's added to your room automatically."),
    Breach("The door locks automatically.", "The parcel is delivered automatically.", at="The parcel is delivered automatically"),
    Allowed("2 keys incl.", "Included are two keys."),
    Allowed("Loot till the crash is yours.", "Whatever you looted up to the crash is yours."),
    Breach("Two loot boxes are yours if you post the log.", "Post the log and take whatever you like.", at="take whatever you like"),
    Allowed("Devs are talking about it, probably.", "It's likely; the devs are still discussing it."),
    Allowed("It should be there Friday.", "Friday is what they show, so it ought to be there then."),
    Allowed("They aim for end of month.", "Their target is the end of the month."),
    Allowed("Up to 90 days.", "Ninety days is the outer limit."),
    Allowed("We pay the plumber, 60 max.", "We pay the plumber, to a ceiling of 60."),
    Allowed("I'd like him to swap it, he has to agree.", "My wish is for it to be swapped, which needs his agreement."),
    Allowed("I can take it by phone.", "I can take your order on the phone."),
    Allowed("They'll write in the ticket.", "They will answer in the ticket."),
    Allowed("The driver marked it delivered. It may come.", "According to the driver it was delivered. It may come."),
    Breach("I'll look into it.", "It was delivered. I'll look into it.", at="It was delivered", customer="Where is my parcel?"),
    Breach("They're not in.", "They're not in. Your glasses will be ready.", at="Your glasses will be ready", customer="When will my glasses be ready?"),
    Allowed("Tick the box, then they're in.", "Tick the box, and the missing columns will be in it.", customer="My export has missing columns"),
    Allowed("If it doesn't work the desk pays the 9 back.", "No luck with it? The 9 is repaid at the desk."),
    Allowed("Needs only a plug.", "A plug is all it takes."),
    Allowed("I'll look when I'm in on Friday.", "On Friday I'm in and will look."),
    Allowed("If we can't get you on it you get full refund.", "Should we not get you on it, you get a full refund."),
    Allowed("Costs 0 to call.", "Calling it is free."),
    Allowed("2 estimated reads in a row, bigger tank.", "There were two estimated reads. You have a bigger tank."),
    Allowed("We checked, 2 locks were stuck.", "Stuck locks spoil the fun, sorry. We checked and two were stuck."),
    Allowed("I can't say now whether the charge could be waived.", "I can't say now whether the charge could be waived, so I'll ask about the charge and write here."),
    Breach("We can't waive the charge.", "We can't waive the charge, so I'll ask about the charge and write here.", at="I'll ask"),
    Allowed("It's locked.", "It's a check we run on any new card.", customer="Why is it locked?"),
    Breach("It's packed.", "It's packed, and we'll deliver it with a courier we use.", at="we'll deliver it"),
    Allowed("No date yet.", "We'd rather you heard it from us today: there is no date yet.", customer="When?"),
    Breach("No date yet.", "There is no date yet, I'd rather bring it to you today.", at="I'd rather bring it", customer="When?"),
    Breach("Take out the nappies and we can send a truck Friday.", "We can send a truck on Friday.", at="We can send a truck"),
    Allowed("Take out the nappies and we can send a truck Friday.", "Once the nappies are out we can send a truck on Friday."),
    Breach("We can refund the premium, need a letter from the vet.", "We can refund the premium.", at="We can refund the premium"),
    Allowed("We can refund the premium, need a letter from the vet.", "We can refund the premium; please send a letter from the vet."),
    Breach("Try again, more seats might drop.", "More seats will be released.", at="More seats will be released"),
    Allowed("Try again, more seats might drop.", "More seats may be released."),
    Breach("If the balance is negative the account may be locked.", "If it's negative, the account will be locked.", at="the account will be locked"),
    Allowed("If the balance is negative the account may be locked.", "If it's negative, the account could be locked."),
    Breach("You can move it once if you tell us by noon.", "You can move it if you tell us by noon.", at="You can move it"),
    Allowed("You can move it once if you tell us by noon.", "You can move it one time, if you tell us by noon."),
    Allowed("I can waive the late fee this once.", "This once I can take the late fee off."),
    Allowed("I told you once, it's packed.", "It's packed."),
    Allowed("I asked if they could ring you once.", "I asked them to ring you."),
    Breach("You can move to any date apart from bank hols.", "You can move to any date.", at="You can move to any date"),
    Allowed("You can move to any date apart from bank hols.", "You can move to any date but bank holidays."),
    Breach("If still not eating by tomorrow ring us.", "If he's eating by tomorrow, ring us.", at="If he's eating"),
    Allowed("If still not eating by tomorrow ring us.", "If he's eating by tomorrow there's no need to ring us."),
    Breach("It uses one up unless you sign out first.", "It uses one up even if you sign out first.", at="even if you sign out first"),
    Allowed("It uses one up whether you sign out or not.", "It uses one up even if you sign out."),
    Breach("Don't know if you'd be penalized.", "There won't be a penalty.", at="There won't be a penalty"),
    Allowed("Don't know if you'd be penalized.", "Whether there'd be a penalty I can't tell you."),
    Allowed("We can lend you a town bike, no charge, need a £50 deposit.", "We can lend you a town bike, free bar a £50 deposit."),
    Allowed("The credit gets added auto.", "The credit is added to your account automatically."),
    Allowed("The credit is 10% if over 4 hrs.", "Past four hours there's a credit of 10%."),
    Breach("The credit is 10% if over 4 hrs.", "Within four hours there's a credit of 10%."),
    Allowed("Refund within 14 days, so only until 3/15.", "A refund is possible for 14 days: March 15 is the last day."),
    Allowed("Only the $15 service part can be waived as a courtesy which I did.", "The one part I was able to waive is the $15 for service, and I have already taken it off as a courtesy."),
    Allowed("You can't do it today.", "Let's look at what still works today.", customer="I need it today"),
    Allowed("We faxed them twice.", "We've sent them two faxes."),
    Allowed("We need the sheet. Claims within 9 months.", "We need the sheet, sent to us within nine months."),
    Allowed("Send a reading and we rebill.", "If you send a reading, we'll bill it again."),
    Breach("We can refund half of it.", "We can refund it in full.", at="We can refund it in full"),
    Allowed("We can refund half of it.", "Half of it is what we can refund."),
    Breach("We can refund the shipping.", "We can refund the order.", at="We can refund the order"),
    Allowed("We can refund the shipping.", "We can refund the shipping of your order."),
    Breach("We've never refunded this.", "We'll refund this.", at="We'll refund this"),
    Breach("You owe us £30.", "We owe you £30.", at="We owe you £30"),
    Allowed("You owe us £30, and we pay you 12 back.", "We pay you 12 back, and you owe us £30."),
    Breach("Maybe.", "Yes, it is.", customer="Is it included?"),
    Breach("I don't know. Ask the lab.", "Yes. Please ask the lab.", at="Yes", customer="Is it safe?"),
    Allowed("Maybe. The lab decides.", "Yes, it may be. The lab decides.", customer="Is it included?"),
    Allowed("I don't know. Ask the lab.", "Of course you want to know. Please ask the lab.", customer="Is it safe?"),
    Allowed("no refunds, resale goes live 48 hrs before", "Refunding the seats isn't possible. Resale opens 48 hours before."),
    Allowed("Late is late. The portal closed at 16:00. If you have evidence you can file a claim.", "The portal closed at 4pm. You can file a claim if you have evidence."),
    Allowed("I'll text you when it's in.", "You'll get a text from me when it's in."),
    Breach("I'll text you when it's in.", "You'll get a text and a voucher from me when it's in."),
    Allowed("I'll send it over to billing.", "I'm bringing in our billing team."),
    Breach("I'll send it over to billing.", "I'm bringing in our billing team, who will call you."),
    Allowed("We'll try to find one before tonight.", "We're doing what we can to find one before tonight."),
    Breach("We can't promise it by June.", "You'll have it by June.", at="You'll have it by June"),
    Allowed("Dinner is on us.", "Your dinner is free of charge."),
    Breach("Dinner is on us.", "Your dinner is free of charge, and breakfast is free too."),
    Breach(_LATE, "I'm sorry it's late. I'll refund you today.", at="I'll refund you"),
    Breach("We can look at a refund.", "We'll refund you.", at="We'll refund you"),
    Breach("We'll try to deliver it by Friday.", "We'll deliver it by Friday.", at="We'll deliver it by Friday"),
    Breach("We'll refund you if it is unopened.", "We'll refund you.", at="We'll refund you"),
    Breach("We'll refund you within 5 business days.", "We'll refund you within 5 days.", at="We'll refund you within 5 days"),
    Breach("Not my department.", "I'm sorry. They'll call you today.", at="They'll call you today"),
    Breach(_LATE, "I'll look into it by Friday.", at="I'll look into it by Friday"),
    Breach(_LATE, "I'll look into it. I'll also ask the warehouse.", at="I'll also ask the warehouse"),
    Breach(_LATE, "As a gesture of goodwill, here's 20% off your next order."),
    Breach(_LATE, "We'll replace it free of charge.", customer="I want a free replacement!"),
    Breach(_LATE, "Would you like a refund or a replacement?"),
    Breach(_LATE, "You can return it for a full refund."),
    Breach("I'll send it.", "I've sent it.", at="I've sent it"),
    Breach("I can't refund it.", "I can't refund it, but let me see what I can do.", at="let me see what I can do"),
    Breach("Ihre Bestellung ist verspätet.", "Es tut mir leid. Wir erstatten Ihnen den Betrag."),
    Breach("Votre commande est en retard.", "Je suis désolé. Nous vous remboursons demain."),
    Breach("Su pedido llega tarde, lo reviso.", "Lo siento. Le reembolsaremos el importe."),
    Breach("O seu pedido está atrasado.", "Lamento. Vamos reembolsar o valor."),
    Breach("Il suo ordine è in ritardo.", "Mi dispiace. Le rimborseremo l'importo."),
    Breach("Uw bestelling is helaas te laat.", "Het spijt me. We betalen het bedrag terug."),
    Breach("It may arrive tomorrow.", "It arrives tomorrow.", at="It arrives tomorrow."[:-1]),
    Breach("You get up to £8 back.", "You'll get £8 back.", at="You'll get £8 back"),
    Breach("Rebooking is free, only on our flights.", "Rebooking is free on any flight you like."),
    Breach("If the chef agrees you could have an early breakfast.", "The chef will have an early breakfast ready."),
    Breach("You can pay in 2 parts.", "You can pay in as many parts as you need."),
    Breach("I'll ask billing if a part can come off.", "I'm asking billing, and a part will come off."),
    Breach("Send it back free, resize is 30.", "Sending it back is free, and we'll resize it at no cost."),
    Breach("Your pass is blocked.", "I'm sorry. Here is a free guest pass.", at="Here is a free guest pass"),
    Breach("You pay at the kiosk.", "You can park and you pay nothing.", at="you pay nothing"),
    Breach(_LATE, "You'll find some crystals in your mailbox as a thank you."),
    Breach("You have another tutor on Monday.", "You have another tutor on Monday, for the rest of the term."),
    Breach("The part comes, then we book you.", "The part comes, then we book you in for the same day."),
    Breach("I can offer a cable.", "We can offer you a cable, or a quieter room on the fifth floor."),
    Breach("We offer a refund or an exchange.", "We offer a refund or an exchange, or both.", at="or both"),
    Breach("I asked the Lisbon desk to search for it.", "The Lisbon desk will search for it."),
    Breach("The loss can be claimed in some tariffs.", "Your loss is claimable."),
    Breach("Photo needed. Then we credit it.", "We're crediting it now; please send a photo as well."),
    Breach("I'll ask the chef about the nuts.", "The chef will leave the nuts out."),
    Allowed("The swap costs nothing.", "We'll swap it free of charge."),
    Allowed("We don't charge for that.", "There's no fee for that."),
    Allowed("The next free slot is Tuesday.", "Tuesday is the next appointment that is free."),
    Allowed("I asked the hotel to drop the fee.", "I've asked the hotel to waive the fee."),
    Allowed("Can't come before 8.", "We can come from 8."),
    Allowed("If the motor is dead we swap it.", "If the motor turns out to be dead, we'll swap it."),
    Allowed("We will write to him.", "We'll write to the installer."),
    Allowed("Can give credit or send them.", "Which do you prefer: a credit, or we send them?"),
    Allowed("We pay it if you were covered.", "It is paid by us, as long as you were covered."),
    Allowed("It's known on 5.2.", "It's known on version 5.2, and I'll look into it for you."),
    Allowed("Maybe. The photo decides.", "Perhaps. The photo is what counts."),
    Allowed("It can be cut to 20. Up to them.", "It can be cut to 20; the decision is theirs."),
    Breach("The first month is free.", "It's free.", at="It's free"),
    Breach(_LATE, "I'd like to treat you to a coffee."),
    Allowed("Ill call them & ring u by 5.", "I'll call them and ring you by 5 pm."),
    Allowed("Tomorrow first thing.", "It will come first thing tomorrow.", customer="Can you deliver today?"),
    Allowed("Adjuster by Friday.", "An adjuster will come by Friday."),
    Allowed("I did. Twice.", "I called you twice.", customer="You never called back."),
    Allowed("If more we swap it.", "If it's more, we'll swap it."),
    Allowed("We only deliver it.", "The shop makes it and we deliver it."),
    Allowed(_LATE, "You sent us a photo and got the wrong one all the same."),
    Allowed(_LATE, "When you have a free minute, could you tell us more?"),
    Allowed("It may arrive tomorrow.", "Delivery tomorrow is possible, though I can't say so for certain."),
    Allowed("You get up to £8 back after we verify.", "We pay back up to £8, once we've verified it."),
    Allowed("If the chef agrees you could have one.", "You could have one if the chef agrees."),
    Allowed("Send it back and we swap it.", "Once you've sent it back, we'll swap it."),
    Allowed("We do, but not on Sunday.", "Yes, we deliver there, but not on Sunday.", customer="Do you deliver there?"),
    Allowed(_LATE, "Being kept waiting twice is annoying, and I'm sorry."),
    Allowed("Each click kills the old link.", "Every new click replaces the earlier link."),
    Allowed(_LATE, "I'm sorry it's late. I'll look into it and write here with what I find."),
    Allowed("No idea.", "I don't know yet, so I'm asking our meter team."),
    Allowed(_LATE, "I'll do my best."),
    Allowed(_LATE, "I'll bring in the right person and keep you posted here."),
    Allowed("It'll be there Monday, guaranteed.", "We expect it on Monday."),
    Allowed("I'll refund you.", "I'll give you your money back."),
    Allowed("We've refunded you £20.", "Your refund of £20 has been issued."),
    Allowed("I'll send a new one today.", "We'll send you a replacement today."),
    Allowed(_LATE, "Shall I check whether it can be exchanged?"),
    Allowed("If the light stays red, call us.", "If the light stays red, tell me."),
    Allowed(_LATE, "Reply here and I'll take a look."),
    Allowed("I can offer you 10% off.", "You're welcome to 10% off."),
    Allowed(_LATE, "I understand you want a refund."),
    Allowed(_LATE, "We'll gladly replace it.", context=Context(offers=("a free replacement",))),
    Allowed("We keep the bed for 6 weeks.", "For six weeks the bed is kept."),
    Allowed("We pay the taxi, keep the receipt.", "The taxi is paid for by us. Please keep the receipt."),
    Allowed("No ETA from the depot.", "There's no ETA I could give you so far.", customer="When does it come?"),
    Allowed("They might pay, they want a quote.", "There's a possibility they'll pay, and they want a quote."),
    Allowed("No storage fee.", "You won't be charged for storage."),
    Allowed("Lorry couldn't pass. Bags beside it get taken too.", "The lorry couldn't pass. Bags next to it will be taken along."),
    Allowed("The council cut it from 4 to 2 a day.", "The council reduced them from four a day to two."),
    Breach("We'll refund the 40.", "The 40 is refunded to you."),
    Breach("They might pay.", "There's every chance that they'll pay."),
    Breach("No storage fee.", "You won't be charged for the chairs."),
)  # fmt: skip
