"""A no stays a no, a yes stays a yes, and what the draft committed to is still there.

The customer acts on the answer: a refusal that melts into kind words is a promise, and a promise that melts into
"we'll see" is a broken one. Each refusal of the draft has its counterpart in the reply in plain words ("can't",
"not possible", "no longer", "only ..."); each commitment is kept as firm as it was, but that what nobody controls
(a delivery day, another's decision) may become an expectation. Words that only pushed the customer off are no
refusal and may go.
"""

from __future__ import annotations

from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments import Reading, reading
from rewriter.commitments.actors import other_place, swapped_hands
from rewriter.commitments.compare import authorities, tongue
from rewriter.commitments.contents import contained
from rewriter.commitments.contrary import contrary
from rewriter.commitments.denials import flaws
from rewriter.commitments.denied_acts import turned_to_no, turned_to_yes
from rewriter.commitments.forbidden import let_off
from rewriter.commitments.kept import lost_promises
from rewriter.commitments.new_noes import turned_down
from rewriter.commitments.opposites import opposed, reversed_orders, spared
from rewriter.commitments.overturned import overturned
from rewriter.commitments.softened import not_for_good
from rewriter.commitments.turned_about import turned_about
from rewriter.commitments.weakening import weakened
from rewriter.guard import Allowed, Breach
from rewriter.plain import plain
from rewriter.text import Context, Finding

title = "A no stays a no, a yes stays a yes"
because = "The customer acts on the answer: softening must not change what can be had and what was promised."
languages = ("en", "de", "fr", "es", "pt", "it", "nl")

_ASKS = cues.compile(
    r"\?|\b(?:do|does|is|are|have|has|did) (?:i|you|it|the|there|this|that|my|we)\b|\b(?:can|could|may|would|will|please|want|need|like|refund|money back|return|exchange|replac\w+|cancel\w*|give me|send me|change|"
    r"kann|können|möchte|bitte|will|wollen|peux|pouvez|puis|voudrais|veux|puedo|pueden|quiero|quisiera|posso|podem|quero|gostaria|possibile|vorrei|voglio|kan|kunnen|wil|graag)\b"
)
# "Is my refill ready?": whether it has come so far.
_WAITS = cues.compile(
    r"\b(?:is|are|has|have|was|were|did|any(?:thing)?) (?:my|the|it|our|that|this|they|there|she|he|news)\b[^.?!]{0,40}\b(?:ready|done|finished|back|here|in|out|arrived?|come|through|processed|fixed|repaired|posted|sent|shipped|dispatched|delivered|working|live|news|update)\b"
)


def find(draft: str, customer: str, context: Context, reply: str) -> Iterator[Finding]:
    """Each place where the reply turns or loses an answer of the draft."""
    if reply == draft:
        return
    language = tongue(draft, reply, context)
    was = reading(draft, language, context.format)
    now = reading(reply, language, context.format)
    if not was.raws:
        return
    question = reading(customer, language).stretches
    asked = frozenset(word for _, s in question for word in s.words)
    missed = frozenset(word for _, s in question if s.marks & {"no", "state"} for word in s.words)
    yield from _lost_noes(was, now, asked, plain(customer), end=len(reply.rstrip()))
    yield from _new_noes(was, now, authorities(draft, context, language), asked, missed)
    yield from _turned(was, now)
    for number, start, stop in (
        *opposed(was, now, asked),
        *reversed_orders(was, now),
        *spared(was, now),
        *contained(was, now),
        *contrary(was, now),
        *other_place(was, now),
        *not_for_good(was, now),
        *let_off(was, now),
        *overturned(was, now, plain(customer)),
        *turned_about(was, now),
    ):
        yield _finding(*now.place(number, start, stop), _OPPOSITE)
    for number, start, stop in swapped_hands(was, now):
        yield _finding(*now.place(number, start, stop), _SOMEBODY_ELSE)
    yield from _open(was, now, asked, plain(customer))
    for start, stop, text, message in lost_promises(was, now, reply):
        yield _finding(start, stop, text, message)


def _finding(start: int, end: int, text: str, message: str) -> Finding:
    return Finding("flipped-meaning", start, end, text, message)


def _lost_noes(was: Reading, now: Reading, asked: frozenset[str], question: str, *, end: int) -> Iterator[Finding]:
    """Refusals of the draft that the reply does not say, or says so softly that they are none."""
    asks, waits = _ASKS.search(question) is not None, _WAITS.search(question) is not None
    for flaw in flaws(was, now, asked, asks=asks, waits=waits):
        segment = flaw.no.segment
        _, _, no = was.place(flaw.no.sentence, segment.start, segment.end)
        if flaw.start >= 0:
            yield _finding(
                *now.place(flaw.sentence, flaw.start, flaw.end),
                f'The draft turns something down ("{no}") and the reply leaves it half open. Say the no as plainly as the draft.',
            )
            continue
        yield _finding(
            end,
            end,
            "",
            f'The draft turns something down ("{no}") and the reply does not. Say in plain words what is not possible.',
        )


def _new_noes(
    was: Reading,
    now: Reading,
    sources: tuple[Reading, ...],
    asked: frozenset[str],
    missed: frozenset[str],
) -> Iterator[Finding]:
    """Refusals in the reply of what the draft grants."""
    for no in turned_down(was, now, sources, asked, missed):
        place = now.place(no.sentence, no.segment.start, no.segment.end)
        yield _finding(*place, "The draft does not turn this down. Leave the no out, or ask the agent.")


_OPPOSITE = "The draft says the opposite. Keep what it denies denied."
_SOMEBODY_ELSE = "In the draft somebody else does this. Keep who does what."
_LEFT_OPEN = {
    "open": "The draft says this plainly, and the reply only that it may be. Keep it as sure as it was.",
    "undone": "The draft says that this has been done, and the reply that it is still to come. Done stays done.",
}


def _open(was: Reading, now: Reading, asked: frozenset[str], question: str) -> Iterator[Finding]:
    """A yes, or a thing done, that the reply leaves open."""
    for flaw in weakened(was, now, asked, question):
        yield _finding(*now.place(flaw.sentence, flaw.start, flaw.end), _LEFT_OPEN[flaw.lost])


def _turned(was: Reading, now: Reading) -> Iterator[Finding]:
    """A yes in the reply to what the draft denies, and the other way round."""
    for granted in turned_to_yes(was, now):
        yield _finding(granted.start, granted.end, granted.text, _OPPOSITE)
    for denied in turned_to_no(was, now):
        yield _finding(denied.start, denied.end, denied.text, _WILL_NOT_BE)


_WILL_NOT_BE = "The draft promises this, and the reply says it will not be. Keep the draft's answer."


examples: tuple[Breach | Allowed, ...] = (
    Breach("You can use the spare phone.", "You can't use the spare phone.", at="You can't use the spare phone", customer="Can I use the spare phone?"),
    Breach("Do not use it. Ring 0800 555 0190.", "You may want to use it less, and ring 0800 555 0190.", customer="It sparks!", at="use it less"),
    Breach("Do not use it.", "Try not to use it too much.", customer="It sparks!", at="use it too much"),
    Breach("Don't drive the car.", "Only drive the car if you must.", customer="The brake light is on.", at="Only drive the car if you must"),
    Breach("Don't use the cream.", "Please try not to use the cream too much.", customer="My skin burns.", at="use the cream too much"),
    Allowed("Don't worry. It hurts less after a day.", "It hurts less after a day.", customer="My arm hurts."),
    Breach("Yes, a dog can come.", "I'm sorry, a dog can't come.", customer="Can I bring a dog?", at="a dog can't come"),
    Allowed("No, a dog can't come.", "I'm sorry, a dog can't come.", customer="Can I bring a dog?"),
    Breach("Yes, we have gluten free bread.", "We don't have gluten free bread.", customer="Do you have gluten free bread?", at="We don't have gluten free bread"),
    Breach("You can get a smoke-free room.", "You can't get a smoke-free room.", customer="Can I get a smoke free room?", at="You can't get a smoke-free room"),
    Breach("We have nut-free cakes.", "We have no nut-free cakes.", customer="Do you?", at="We have no nut-free cakes"),
    Allowed("It's nut free.", "There are no nuts in it.", customer="Is it ok for me?"),
    Breach("Please don't iron the shirt.", "Keep ironing the shirt.", at="Keep ironing the shirt", customer="How do I care for it?"),
    Allowed("Please don't iron the shirt.", "Please stop ironing the shirt.", customer="How do I care for it?"),
    Breach("Don't charge the battery overnight.", "Keep the battery charged overnight."),
    Allowed("Don't charge the battery overnight.", "Please don't leave the battery charging overnight."),
    Allowed("Please don't lock the door.", "Please leave the door unlocked.", customer="Shall I lock the door?"),
    Breach("On a day ticket no refund.", "On a day ticket there's a refund.", customer="Refund?", at="On a day ticket there's a refund"),
    Breach("With it you get one. Without a receipt no refund.", "With it you get one.", customer="Can I get a refund?"),
    Breach("With a receipt you get one. Without a receipt no refund.", "With a receipt you get one.", customer="Can I get a refund?"),
    Allowed("Without a receipt no refund.", "With a receipt you get a refund.", customer="Can I get a refund?"),
    Breach("Without a receipt no refund.", "Without a receipt you get a refund.", customer="Can I get a refund?", at="Without a receipt you get a refund"),
    Breach("We can't hand it out without the letter.", "We hand it out without the letter.", customer="Can I get it?"),
    Allowed("Send us the receipt no. and name.", "Please send the receipt number and your name.", customer="Can I get a refund?"),
    Allowed("Without a receipt no refund.", "A refund needs a receipt.", customer="Can I get a refund?"),
    Breach("Send it in. If worn no swap.", "Send it in.", customer="Can I swap it?"),
    Allowed("Send it in. If worn no swap.", "Send it in. Once worn it can't be swapped.", customer="Can I swap it?"),
    Breach("No swap on hats. No swap on caps.", "No swap on hats.", customer="Can I swap a cap?"),
    Allowed("No swap on hats. No swap on caps.", "No swap on hats. A cap can't be swapped either.", customer="Can I swap a cap?"),
    Breach("We pay the repair.", "We can't pay the repair.", at="We can't pay the repair"),
    Breach("We'll refund you on the invoice we sent.", "Thanks for writing."),
    Allowed("We'll refund you on the invoice we sent.", "We'll refund you on that invoice."),
    Breach("I checked the stock room.", "I've read your message.", customer="Is my bag there?"),
    Allowed("I checked the stock room.", "I've looked in the stock room.", customer="Is my bag there?"),
    Breach("The order can ship today.", "The order may ship today.", at="The order may ship today"),
    Breach("Your card is ok and works.", "Your card may work.", at="Your card may work"),
    Breach("The price stays.", "The price may stay.", at="The price may stay"),
    Allowed("You can travel on Friday.", "You may travel on Friday."),
    Allowed("Bikes not allowed 7-9. Folded ones always ok.", "Bikes aren't allowed 7-9. A folded bike may travel at any hour."),
    Allowed("Strollers ok.", "The stroller may come along."),
    Allowed("We pay the repair.", "The repair is paid by us."),
    Breach("Don't park the van there.", "Leave the van parked there.", customer="Where do I park?", at="Leave the van parked there"),
    Allowed("Don't park the van there.", "Please don't leave the van parked there.", customer="Where do I park?"),
    Breach("We pay the courier.", "You pay the courier.", at="You pay the courier"),
    Allowed("We pay the courier.", "The courier is paid by us."),
    Breach("She needs to release it in her app.", "You need to release it in your app."),
    Allowed("You can swap it at any branch.", "Any branch will swap it."),
    Allowed("We post the label and you post the parcel.", "You post the parcel, and we post the label."),
    Breach("Send it back before the first wear.", "You can send it back after the first wear.", at="after the first wear"),
    Allowed("Don't open it before the visit.", "Open it after the visit."),
    Allowed("Send it back before the first wear.", "Send it before the first wear, after the first wear it's yours."),
    Breach("You're opted out of the letters.", "You're opted in to the letters."),
    Allowed("Turn the tap off.", "Please turn off the tap."),
    Breach("Not approved yet.", "Your photo was not approved.", at="was not approved"),
    Allowed("Not approved yet.", "Your photo was not approved so far."),
    Breach("Unworn it can go back. If worn it won't.", "Unworn it can go back."),
    Allowed("Unworn it can go back. If worn it won't.", "Unworn it can go back, but once worn it can't."),
    Breach("We'll pay it by the 20th.", "We'll do our best to pay it by the 20th.", at="We'll do our best to pay it by the 20th"),
    Allowed("We'll pay it by the 20th.", "By the 20th we'll pay it."),
    Breach("You can move it, it's free. Change it in the app instead.", "It can't be moved free of charge.", at="It can't be moved free of charge"),
    Allowed("Works on the line. Take the 9 instead.", "The 14 isn't running normally; the 9 will take you round the works.", customer="What's with the 14?"),
    Allowed("The file's with us. If it's gone I need your admin.", "The file is with us. Gone? Then I need your admin.", customer="Where is it?"),
    Allowed("You get it back. Not in one go maybe.", "You get it back, though maybe in parts.", customer="When do I get it?"),
    Allowed("A photo of it. Reg. no. Send it here.", "Please send a photo of it and your registration here.", customer="What do you need?"),
    Allowed("Can't bend it, everyone would ask.", "There's no bending it."),
    Allowed("Reply Y to the text we sent.", "Answer the text with a Y."),
    Allowed("Keep it shut, it holds about 24 hrs.", "Keep it shut, it keeps for roughly a day."),
    Allowed("If they agree it's refunded.", "You'd be refunded if they agree."),
    Allowed("Send me the results, I check.", "Send me the results so I can check."),
    Allowed("One can be a hold.", "One may be a hold."),
    Allowed("You can change the name until Friday.", "Until Friday the name may be changed."),
    Breach("You can get a refund until Friday.", "Until Friday you may get a refund.", at="Until Friday you may get a refund"),
    Allowed("A neighbour can collect it.", "A neighbour may collect it."),
    Allowed("Asked them to push it.", "I've asked for it to be pushed."),
    Allowed("No alcohol the day before.", "The day before has to be free of alcohol.", customer="Can I drink?"),
    Allowed("Don't use the grill, hob is ok.", "The grill, please leave off; the hob is okay.", customer="Is it safe?"),
    Allowed("Don't use the grill, hob is ok.", "You can use the hob but not the grill.", customer="Is it safe?"),
    Allowed("Don't reverse it yourself or it bounces.", "Please leave it to us, since reversing it yourself makes it bounce.", customer="Can I reverse it?"),
    Allowed("Seats are held until 5.", "Past 5 a seat is no longer held.", customer="Why was it gone?"),
    Allowed("Bike is safe to ride w/o the pump.", "Without the pump it's safe to ride."),
    Allowed("Can't refund the full order.", "A full refund isn't possible.", customer="Refund!"),
    Allowed("Vouchers can't be brought back.", "Once expired, a voucher is gone for good.", customer="Bring it back?"),
    Allowed("If the pdf's there use it.", "Should the pdf be gone, tell me. If it's there, use it."),
    Allowed("It's scheduled for 10 February.", "The work is scheduled for 10 February."),
    Allowed("Past that it's charged as one extra day.", "If you come later, it's charged as one extra day."),
    Breach("It's been refunded.", "It's being refunded.", at="It's being refunded"),
    Allowed("We never promised that.", "I'm sorry this wasn't clear.", customer="You promised me a refund"),
    Breach("nope", "Sure thing!", customer="can I pay later"),
    Breach("Please hang on to the spare door for now.", "Please throw the spare door away for now.", at="throw the spare door"),
    Allowed("Hang on to the spare door for now.", "Please keep the spare door for now."),
    Breach("You'd owe the £10 on your next top up.", "You don't owe the £10 on your next top-up."),
    Allowed("You'd owe the £10 on your next top up.", "The £10 is owed on your next top-up."),
    Breach("Your claim HC-1 is declined.", "Claim HC-1 remains open.", at="Claim HC-1 remains open"),
    Allowed("Your claim HC-1 is declined.", "Claim HC-1 remains declined."),
    Breach("The credit is added auto.", "The credit is added when you ask.", at="The credit is added when you ask"),
    Allowed("The credit is added auto.", "The credit is added by itself."),
    Breach("Lesson credited back £38.", "Your £38 will be credited back for the lesson."),
    Allowed("Lesson credited back £38.", "Your £38 has been credited back for the lesson."),
    Breach("We'll contact your bank.", "Thanks for writing."),
    Breach("We'll update your address.", "Thanks for that.", customer="Please change my address"),
    Allowed("We'll contact your bank.", "We'll get in touch with your bank."),
    Breach("Refunds aren't available.", "Refunds aren't available at the moment.", at="Refunds aren't available at the moment", customer="Can I have a refund?"),
    Allowed("The 39 isn't available.", "The 39 isn't available right now.", customer="Do you have a 39?"),
    Breach("Lab delay. Will txt.", "I'm sorry, your glasses are delayed at the lab.", customer="Are they in?"),
    Allowed("Lab delay. Will txt.", "It's delayed at the lab. We'll text you.", customer="Are they in?"),
    Breach("I can't refund the fee.", "I haven't refunded the fee.", at="I haven't refunded the fee", customer="Can I get the fee back?"),
    Allowed("I haven't refunded the fee.", "I have not refunded the fee.", customer="Can I get the fee back?"),
    Breach("We can't refund work that was done.", "I can't refund all of the work that was done.", customer="I want my money back"),
    Breach("The fee stands.", "The fee may stay in place.", customer="Can you waive the fee?"),
    Allowed("The fee stands.", "The fee stays in place.", customer="Can you waive the fee?"),
    Breach("Fees for the half day not refunded.", "Half a day's pay isn't nothing. The fee for the half day can't be refunded yet.", customer="Lost half a day's pay!"),
    Allowed("Fees for the half day not refunded.", "Half a day's pay isn't nothing. The fee for the half day can't be refunded.", customer="Lost half a day's pay!"),
    Breach("We can't waive it.", "If it doesn't come, tell me.", customer="Can you waive it?"),
    Allowed("It now leaves at 7, they didn't tell us.", "It now leaves at 7.", customer="Where was it?"),
    Allowed("It's £5. Fair or not that's how it is.", "It's £5.", customer="Is that fair?"),
    Allowed("Ring us, we can't answer emails all day.", "Please ring us.", customer="Can I email you?"),
    Allowed("No swaps on earrings, we don't bend the rules.", "Earrings can't be swapped, I'm sorry.", customer="Can I swap them?"),
    Breach("No swaps on earrings, we don't open the desk for everyone.", "Earrings can't be swapped.", customer="Can you open the desk?"),
    Allowed("Dogs aren't allowed on the night bus.", "Dogs on the night bus: no, sorry.", customer="Can I bring my dog?"),
    Breach("Dogs aren't allowed on the night bus.", "Dogs on the night bus: sure, on a lead.", customer="Can I bring my dog?"),
    Allowed("It's packed. No need to get worked up.", "It's packed and ready to go.", customer="Where is it?"),
    Allowed("It had to be reset but evidently no one did.", "It had to be reset, and I'm sorry.", customer="It's broken!"),
    Breach("Nobody has.", "I'm sorry to hear about the bag.", customer="Has anyone found my bag?"),
    Allowed("The fee is £5. Like it or not.", "The fee is £5.", customer="Why a fee?"),
    Breach("Yes.", "Unfortunately not.", at="Unfortunately not", customer="Is parking included?"),
    Allowed("Yes.", "Not a silly question at all: it's included.", customer="Silly question, is it included?"),
    Breach("sure", "I'm afraid that isn't possible.", customer="can i bring my dog"),
    Allowed("Yes, at the gate.", "Yes, at the gate. If not, please tell me.", customer="Is parking included?"),
    Breach("We have received it.", "We haven't received it.", customer="Did you get my return?"),
    Breach("Detentions can't be removed once they are in.", "Once it is in, a detention can be removed."),
    Allowed("We can't deliver it on Sunday.", "We can deliver it on Saturday, not on Sunday."),
    Breach("It contains nuts.", "It contains no nuts.", customer="Does it contain nuts?"),
    Breach("It's gluten free.", "It contains gluten.", at="contains gluten", customer="Is it ok for me?"),
    Allowed("It's gluten free.", "It contains no gluten.", customer="Is it ok for me?"),
    Breach("Breakfast free.", "It contains no breakfast.", customer="What do I get?"),
    Allowed("You get breakfast free.", "Your stay includes breakfast.", customer="What do I get?"),
    Allowed("It isn't nut free.", "It contains nuts.", customer="Is it ok for me?"),
    Breach("Refunded £6 for the fries. Can't refund the rest.", "The fries should have been there and weren't. I've refunded £6 for the fries."),
    Breach("We're not liable for mould, see section 6 of the licence. Claim on the insurance.", "I'm sorry about the mould. You can claim on the insurance, see section 6 of the licence."),
    Allowed("We're not liable for mould, see section 6 of the licence. Claim on the insurance.", "Mould isn't something we pay for, that's section 6 of the licence. You can claim on the insurance."),
    Allowed("Is it a panel? Lipid yes, CBC no.", "Lipid: yes. CBC: no need.", customer="Do I have to fast?"),
    Allowed("Rooms aren't ready before 3.", "Noon isn't possible, as the rooms aren't ready before 3.", customer="Can I check in at noon?"),
    Allowed("Yes, it's in your email.", "It's in your email. If not, write back.", customer="Do I have a code?"),
    Allowed("The bank hasn't approved it.", "It's still waiting for the bank's approval.", customer="Where is my loan?"),
    Breach("The bank never approved it.", "It's still waiting for the bank's approval.", customer="Where is my loan?"),
    Breach("The bank didn't approve the loan.", "The loan is still pending with the bank.", customer="Where is my loan?"),
    Allowed("They haven't paid the deposit.", "The deposit is still outstanding.", customer="Is it booked?"),
    Breach("Don't do that.", "It's a strong cleaner, handle it with care.", customer="Can I mix bleach with it?"),
    Breach("We don't do that.", "I'm sorry to hear this, please write to us.", customer="Can you cut it to size?"),
    Allowed("Don't swear at us. It left today.", "It left today.", customer="Where is it?"),
    Allowed("The ban stays. Don't type stuff like that then.", "The ban does stay.", customer="unban me now"),
    Allowed("The broadband goes direct to the box.", "The broadband connection goes to the box."),
    Breach("It's direct.", "It has a connection.", customer="Is the flight direct?"),
    Allowed("It's direct.", "It has no connection, it's direct.", customer="Is the flight direct?"),
    Allowed("It left today. Don't do that again.", "It left today, I'm sorry for the wait.", customer="I've been shouting at your bot all day!"),
    Breach("The order is refunded.", "The order is refunded if the bank agrees."),
    Allowed("The order is refunded if the bank agrees.", "If the bank agrees, the order is refunded."),
    Allowed("We chased them at 11.", "They were chased at 11. I'll ask again.", customer="Any news?"),
    Allowed("They won't take contaminated bins.", "A contaminated bin isn't taken.", customer="Why was it left?"),
    Allowed("Not yet, the pool is in your plan from June on.", "The pool joins your plan in June; until then it isn't included."),
    Breach("Not yet, the pool is in your plan from June on.", "The pool is in your plan."),
    Allowed("A retake isn't included.", "The package leaves out a retake.", customer="Is a retake included?"),
    Breach("A retake isn't included.", "The package comes with a retake.", customer="Is a retake included?"),
    Allowed("If not home leave the key.", "In case you're out, please leave the key."),
    Breach("Please don't open it before the 14 days are up.", "You can open it before the 14 days are up."),
    Breach("I'll text you when it's in.", "We expect it on Wednesday."),
    Breach("Someone has to be in for it.", "Nobody has to be in for it."),
    Breach("No exchanges on earrings.", "Let me help you with your earrings.", customer="Can I swap these earrings?"),
    Breach("We can't refund it.", "We can refund it.", at="We can refund it", customer="Can I get a refund?"),
    Breach("You can return it.", "You can't return it.", at="can't return it"),
    Breach("We sent the spare part.", "We will send the spare part.", at="We will send the spare part"),
    Breach("We'll refund you.", "We may refund you.", at="We may refund you"),
    Breach("We'll call you tomorrow.", "I'm sorry about the wait."),
    Breach("No.", "I understand how you feel.", customer="Can I have a refund?"),
    Breach("It isn't in stock.", "It's in stock.", customer="Is it in stock?"),
    Breach("Only unopened items can be returned.", "You can return items."),
    Breach("There's nothing I can do.", "I hope you have a nice day.", customer="Can you help me get a refund?"),
    Breach("Your claim was declined.", "We're reviewing your claim.", customer="What about my claim?"),
    Breach("Eine Erstattung ist nicht möglich.", "Gerne erstatten wir Ihnen den Betrag.", customer="Mein Geld zurück?"),
    Breach("Un remboursement n'est pas possible.", "Nous pouvons vous rembourser.", customer="Remboursez-moi ?"),
    Breach("No podemos hacer un reembolso.", "Podemos hacer un reembolso.", customer="¿Me devuelven el dinero?"),
    Breach("Não podemos reembolsar.", "Podemos reembolsar.", customer="Quero um reembolso"),
    Breach("Non possiamo rimborsare.", "Possiamo rimborsare.", customer="Vorrei un rimborso"),
    Breach("Terugbetaling is niet mogelijk.", "We kunnen het bedrag terugbetalen.", customer="Kan ik mijn geld terug?"),
    Breach("Water damage isn't covered.", "Water damage isn't always covered.", at="Water damage isn't always covered"),
    Breach("Dogs are fine on the terrace, not inside.", "Dogs are fine on the terrace and inside."),
    Breach("Yes, up to 100,000.", "Your deposit may be protected.", customer="Is my deposit protected?"),
    Breach("Your booking keeps 23 kg.", "Your booking should normally keep 23 kg."),
    Breach("Ja mit Leine. Im Nachtbus nicht.", "Ja, an der Leine, auch im Nachtbus.", customer="Darf mein Hund mit?"),
    Breach("Boil the water first.", "There's no need to boil the water first."),
    Breach("It's closed until 14 June.", "It's open until 14 June.", at="It's open until 14 June"),
    Breach("Dogs are fine, not in the restaurant.", "Dogs are fine, in the restaurant too."),
    Breach("The order was cancelled.", "The order is confirmed."),
    Breach("We fix it on Thursday.", "We'll see whether we can fix it on Thursday."),
    Breach("The gate stays shut.", "The gate is open.", at="The gate is open"),
    Breach("Please don't start the engine.", "You can start the engine.", at="You can start the engine"),
    Breach("Don't unplug it while it blinks.", "Please unplug it while it blinks."),
    Breach("Payment failed.", "The payment went through.", at="The payment went through"),
    Breach("Your data isn't lost.", "Your data is lost.", at="Your data is lost"),
    Breach("You need a permit.", "You don't need a permit.", at="You don't need a permit"),
    Breach("It's not safe until Friday.", "It's safe until Friday.", customer="Is it safe?"),
    Breach("We refund it, it's done.", "We'll refund it.", at="We'll refund it"),
    Breach("The ban stays.", "I'm sorry you've been locked out.", customer="When does my ban end?"),
    Breach("No. Neither sell nor give.", "We don't recommend selling or giving it.", customer="Can I sell it?"),
    Breach("We blocked him already.", "You can block him there."),
    Allowed("Can't help that, sorry.", "I'm sorry you were late."),
    Allowed("The embassy hasn't decided.", "The embassy hasn't decided yet.", customer="And my visa?"),
    Allowed("You cancelled the trial, not the plan.", "It was the trial that was cancelled, not the plan."),
    Allowed("Nobody's allowed in before 9.", "Going in before 9 isn't allowed."),
    Allowed("It takes 30 days max by law.", "By law it may take at most 30 days."),
    Allowed("Results come when they come.", "I don't have a date for your results yet."),
    Allowed("The store stays shut till June.", "The store remains closed until June."),
    Allowed("Don't start the engine.", "Please leave the engine off."),
    Allowed("Don't feed it.", "Please stop feeding it.", customer="What about the food?"),
    Allowed("Nothing was lost.", "Your photos are all there.", customer="Are my photos lost?"),
    Allowed("Doors won't open before 7.", "Doors open at 7."),
    Allowed("Without a permit you can't park.", "You need a permit to park."),
    Allowed("We don't fit it without the gasket.", "We only fit it together with the gasket."),
    Allowed("Row P isn't step free.", "Row P has steps."),
    Allowed("She's not in.", "She isn't here at the moment.", customer="Can I speak to her?"),
    Allowed("It'll 100% be done by noon.", "We hope to finish by noon."),
    Allowed("No alcohol with these. Not even one.", "They don't go with alcohol, so please skip even one glass."),
    Allowed("The cellar isn't covered. The building is.", "The building is covered; the cellar is not."),
    Allowed("You won't be charged.", "It's free for you.", customer="Is there a fee?"),
    Allowed("We only refund to your card.", "The refund can only go back to your card."),
    Allowed("I removed it.", "I've taken it off your list."),
    Allowed("Water damage isn't covered.", "The policy does not include water damage."),
    Allowed("Dogs are fine on the terrace, not inside.", "Dogs are fine on the terrace. Inside, they aren't allowed."),
    Allowed("Yes, up to 100,000.", "Yes, it is, up to 100,000.", customer="Is my deposit protected?"),
    Allowed("No. Not in your rate.", "Your rate comes without breakfast.", customer="Is breakfast included?"),
    Allowed("Nobody can restore that.", "I'm sorry, it can't be brought back by anyone.", customer="Restore it?"),
    Allowed("They're late. Complaining won't help.", "I'm sorry they're late."),
    Allowed("No exchanges on earrings.", "Earrings can't be exchanged, I'm afraid.", customer="Can I swap these?"),
    Allowed("We can't refund it, your problem.", "I'm sorry, a refund isn't possible here.", customer="refund!"),
    Allowed("That's not our fault.", "I'm sorry about that. I'll look into it."),
    Allowed("Not my problem.", "I'll find out who can help."),
    Allowed("No, that's wrong.", "The log shows a delivery at 9:10."),
    Allowed("It'll be there Monday, guaranteed.", "We expect it on Monday."),
    Allowed("There's nothing I can do.", "I can't change this myself, so I'm bringing in the right person.", customer="Help me?"),
    Allowed("No.", "Thanks for telling us."),
    Allowed("cant, its promo", "I'm sorry, promo items can't be changed.", customer="can i swap it"),
    Allowed("We'll refund you today.", "Your refund will be paid today."),
    Allowed("Your visa will be approved by Friday.", "We expect a decision by Friday."),
    Allowed("I can't promise a day.", "I don't have a day yet."),
    Allowed("Not the whole batch.", "Part of the batch, not all of it."),
    Allowed("Can't do the weekend.", "The weekend is unfortunately out.", customer="Can you come on Saturday?"),
    Allowed("Need the line and the time.", "May I have the line and the time?"),
    Allowed("No no, guide dogs are always allowed, driver was wrong. I've reported the ride.", "Quite the opposite: your guide dog is welcome in every taxi. It was wrong of the driver. I've reported the ride.", customer="Are you refusing to let my guide dog in?"),
    Allowed("Raw files no.", "Raw files, though, aren't something we hand over.", customer="Do we get the raw files?"),
    Allowed("The fine stands.", "The fine does stand, I'm afraid.", customer="Can you drop it?"),
    Allowed("I've put a chair on each landing.", "You'll find a chair on each landing."),
    Breach("Refund only if you can't make it.", "A refund is available to all, up to Saturday."),
    Breach("Soup had no nuts. Traces can't be ruled out.", "The soup had no nuts or traces."),
    Breach("Floor tiles no, that's a builder.", "We take the floor tiles too."),
)  # fmt: skip
