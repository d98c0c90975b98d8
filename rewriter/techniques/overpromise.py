"""A certain outcome or time that nobody here controls, and absolutes: promises that nobody can keep.

The customer plans by what they are told. When a guarantee that was never ours to give breaks, a late
parcel becomes a broken word. Terms of the product, confirmed bookings, our own acts and "I'll do my
best" are honest and stay.

Sources: 003 (always demonstrate honesty, never over-promise), 001 (follow through on what was promised).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from rewriter.technique import Clean, Flagged
from rewriter.text import Context, Edit, Finding, Message, Sentence, once_a_wording, sentence_at

from . import _prediction as prediction
from ._absolute import absolutes
from ._answered import aimed, flatly, mended, told
from ._foreseen import no_promise, outcomes
from ._lowering import lowered, removed, weakened
from ._stated import END, made, tagged, trimmed
from ._vouched import certain, echo

title = "Honesty: no lie, no promise nobody can keep"
sources = ("003", "001")
omission = False

because = {
    "": "A promise that is not ours to keep turns into a second complaint, so the reply says what can honestly be expected.",
    "certainty": "Certainty we do not control becomes a broken word when it fails; an honest expectation does not.",
    "outcome": "Somebody else decides this outcome or its time, so the reply gives it as an expectation.",
    "absolute": "Nobody can keep a never or an always, and one exception would cost the customer's trust.",
}
_SAYS = {
    "certainty": "This promises as certain what we do not control.",
    "outcome": "This states as settled an outcome or time that we do not decide.",
    "absolute": "Nobody can keep an absolute like this.",
}


def find(message: Message) -> Iterator[Finding]:
    """Certainty about what we do not control, flat outcomes, and absolutes."""
    previous: Sentence | None = None
    for sentence in message.fresh:
        taken: list[tuple[int, int]] = []
        for start, end, kind, sure in _promised(sentence, message.context.facts):
            if no_promise(message, sentence, previous, (start, end), kind):
                continue
            if not any(start < b and a < end for a, b in taken):
                taken.append((start, end))
                yield sentence.finding("overpromise", start, end, _SAYS[kind], kind=kind, sure=sure)
        if not taken and flatly(message, sentence):
            yield sentence.finding("overpromise", 0, len(sentence.plain.rstrip(END)), _SAYS["outcome"], kind="outcome")
        elif not taken and (match := next(told(message, sentence), None)):
            yield sentence.finding(
                "overpromise", *trimmed(sentence.plain, *match.span()), _SAYS["outcome"], kind="outcome"
            )
        elif not taken and previous is not None and echo(sentence, previous):
            yield sentence.finding(
                "overpromise", 0, len(sentence.plain.rstrip(END)), _SAYS["certainty"], kind="certainty"
            )
        previous = sentence


@once_a_wording
def _promised(sentence: Sentence, facts: tuple[str, ...]) -> tuple[tuple[int, int, str, bool], ...]:
    return (*absolutes(sentence), *certain(sentence), *outcomes(sentence, facts))


# --- mending ----------------------------------------------------------------------------------


def mend(message: Message, finding: Finding) -> Edit | None:
    """Lower the certainty and keep the fact; an absolute that says nothing else goes."""
    sentence = sentence_at(message.sentences, finding.start)
    if sentence is None or sentence.role != "body" or finding.start >= sentence.end:
        return None
    if finding.kind == "outcome" and (answer := flatly(message, sentence)):
        return aimed(sentence, answer)
    if finding.kind != "absolute":
        edit = lowered(message, sentence, finding)
        if edit is None and finding.kind == "outcome" and (match := next(told(message, sentence), None)):
            edit = mended(sentence, match)
        if edit and "?" in message.customer and _YES_ALONE.fullmatch(made(message, sentence, edit)[0].draft.strip()):
            edit = Edit(sentence.start, sentence.end, "I expect so.")  # a yes alone would promise it still
        return edit if _holds(message, sentence, finding, edit) else None
    hangs = prediction.spanned(sentence.plain) or prediction.HANGS.match(sentence.plain)
    edit = None if hangs else removed(message, sentence, finding)
    if not _holds(message, sentence, finding, edit):  # nothing would be left: then it is weakened
        edit = weakened(sentence, finding)
    return edit if _holds(message, sentence, finding, edit) else None


def _holds(message: Message, sentence: Sentence, finding: Finding, edit: Edit | None) -> bool:
    """The edit leaves a message that says something, and not the same again."""
    if edit is None or tagged(message, edit):
        return False
    after, start, end = made(message, sentence, edit)
    others = (s for s in message.body if s.index != sentence.index)
    if not any(_SAYS_SOMETHING.search(s.plain) for s in chain(others, after.body)):
        return False
    at = start + edit.start - sentence.start
    until = at + max(len(edit.text), 1)
    left = [f for f in find(after) if f.start < end and start < f.end]
    return not any((f.start < until and at < f.end) or f.text == finding.text for f in left)


_YES_ALONE = re.compile(r"\W*(?:(?:yes|yep|yeah|sure|ok|okay|of course|absolutely)\W*)+", re.IGNORECASE)
_SAYS_SOMETHING = re.compile(r"\w{2}")


_DHL = Context(facts=("Carrier confirmed delivery for Monday.",))
examples: tuple[Flagged | Clean, ...] = (
    Flagged("I'm sorry it's late. It'll be there Monday, guaranteed.", "It'll be there Monday, guaranteed", becomes="I'm sorry it's late. It should be there Monday.", kind="certainty"),
    Flagged("sorry! it'll definitely arrive by friday", "it'll definitely arrive by friday", becomes="sorry! it should arrive by friday", kind="certainty"),
    Flagged("I promise it will be fixed today.", "I promise it will be fixed today", becomes="It should be fixed today.", kind="certainty"),
    Flagged("You have my word that your parcel will arrive on Friday.", "your parcel will arrive on Friday", becomes="Your parcel should arrive on Friday.", kind="certainty"),
    Flagged("I'll refund you instantly, 100% guaranteed.", "100% guaranteed", becomes="I'll refund you.", kind="certainty"),
    Flagged("Rest assured, it will arrive tomorrow.", "it will arrive tomorrow", becomes="It should arrive tomorrow.", kind="certainty"),
    Flagged("Your visa will be approved by Friday.", "Your visa will be approved by Friday", becomes="Your visa should be approved by Friday.", kind="outcome"),
    Flagged("The courier will deliver tomorrow.", "The courier will deliver tomorrow", becomes="The courier should deliver tomorrow.", kind="outcome"),
    Flagged("You'll get your money back Friday.", "You'll get your money back Friday", becomes="You should get your money back Friday.", kind="outcome"),
    Flagged("The parcel arrives tomorrow.", "The parcel arrives tomorrow", becomes="The parcel should arrive tomorrow.", kind="outcome"),
    Flagged("The bug will be gone by tonight.", "The bug will be gone by tonight", becomes="The bug should be gone by tonight.", kind="outcome"),
    Flagged("there by monday, promise", "there by monday", kind="certainty", becomes="it should be there by monday"),
    Flagged("I'm sorry about the mix-up. This will never happen again.", "This will never happen again", becomes="I'm sorry about the mix-up.", kind="absolute"),
    Flagged("We've changed the printer and it won't happen again.", "it won't happen again", becomes="We've changed the printer.", kind="absolute"),
    Flagged("I'll make sure this never happens again.", "I'll make sure this never happens again", becomes="I'll do what I can to keep it from happening again.", kind="absolute"),
    Flagged("He's going to say yes to it.", "going to say yes", kind="outcome", becomes="He should say yes to it."),
    Flagged("You'll be completely pain-free after this one.", "pain-free", kind="outcome", becomes="You should be completely pain-free after this one."),
    Flagged("The bank releases it tonight.", "The bank releases it tonight", kind="outcome", becomes="The bank should release it tonight."),
    Flagged("he'll be there in exactly 4 minutes", "he'll be there in exactly 4 minutes", kind="outcome", becomes="he should be there in 4 minutes"),
    Flagged("You'll have a seat on the next flight, no question.", "You'll have a seat", kind="certainty", becomes="You should have a seat on the next flight."),
    Flagged("The consulate won't refuse you.", "won't refuse you", kind="outcome", becomes="The consulate shouldn't refuse you."),
    Flagged("I've reset it. Your account is now impossible to hack.", "impossible to hack", kind="absolute"),
    Flagged("I've moved it. Zero chance it gets lost twice.", "Zero chance", kind="absolute"),
    Flagged("I've oiled it. That part will last forever.", "will last forever", kind="absolute"),
    Flagged("We never lose bags.", "We never lose bags", kind="absolute"),
    Flagged("Consider the claim paid.", "Consider the claim paid", kind="absolute"),
    Flagged("Your flight will leave on time.", "Your flight will leave on time", kind="outcome", becomes="Your flight should leave on time."),
    Flagged("Hi Greta, it's on board now and you'll be holding it by 9 tomorrow.", "you'll be holding it", kind="outcome"),
    Flagged("The lift's back tomorrow morning.", "The lift's back", kind="outcome", becomes="The lift should be back tomorrow morning."),
    Flagged("The courier is bringing it this afternoon.", "bringing it", kind="outcome", becomes="The courier should be bringing it this afternoon."),
    Flagged("Your case goes through, the panel always grants these.", "Your case goes through", kind="outcome"),
    Flagged("I've sent your appeal off. They'll lift the ban, I'm certain of it.", "They'll lift the ban", becomes="I've sent your appeal off. They should lift the ban."),
    Flagged("The queue moves, ten minutes and you're in.", "ten minutes and you're in", kind="outcome"),
    Flagged("From here on the line stays up.", "the line stays up", kind="outcome"),
    Flagged("the repair holds, my word on it", "the repair holds", kind="certainty", becomes="the repair should hold"),
    Flagged("monday, no later", "monday", kind="certainty", becomes="it should be monday"),
    Flagged("The mould wash was on Tuesday. It's not coming back.", "not coming back", kind="absolute", becomes="The mould wash was on Tuesday."),
    Flagged("She won't get stuck in there any more.", "won't get stuck", kind="absolute", becomes="She shouldn't get stuck in there any more."),
    Flagged("I've changed the seal. There won't be a leak next time.", "There won't be a leak", kind="absolute", becomes="I've changed the seal."),
    Flagged("It's fixed once and for all.", "once and for all", kind="absolute"),
    Flagged("Your landlord pays it back within a week.", "pays it back", kind="outcome", becomes="Your landlord should pay it back within a week."),
    Flagged("It's certain that they'll lower the fine.", "they'll lower the fine", becomes="They should lower the fine."),
    Flagged("With this letter on top they pay the full bill.", "they pay the full bill", kind="outcome", becomes="With this letter on top they should pay the full bill."),
    Flagged("By eight the yard is clear.", "the yard is clear", kind="outcome", becomes="By eight the yard should be clear."),
    Flagged("I give it an hour and your case is on the belt.", "your case is on the belt", kind="outcome", becomes="I give it an hour and your case should be on the belt."),
    Flagged("One more round and the itch is gone.", "the itch is gone", kind="outcome", becomes="One more round and the itch should be gone."),
    Flagged("The other school gives you your fee back.", "gives you your fee back", kind="outcome", becomes="The other school should give you your fee back."),
    Flagged("They have no choice but to accept it.", "have no choice but to accept", kind="outcome", becomes="They should accept it."),
    Flagged("There's no way the jury turns it down.", "no way the jury turns it down", kind="absolute", becomes="The jury shouldn't turn it down."),
    Flagged("I've swapped the board, so that's the last you'll hear of it.", "the last you'll hear of it", kind="absolute", becomes="I've swapped the board."),
    Flagged("Since the new version there are no more freezes.", "there are no more freezes", kind="absolute", becomes="Since the new version there should be no more freezes."),
    Flagged("You won't be hearing that hum again.", "won't be hearing that hum again", kind="absolute", becomes="You shouldn't be hearing that hum again."),
    Flagged("Will def be back before flight", "Will def be back before flight", kind="certainty", becomes="Should be back before flight"),
    Flagged("You'll definitely get a car in 20 minutes.", "get a car in 20 minutes", kind="certainty", becomes="You should get a car in 20 minutes."),
    Flagged("It will.", "It will", customer="Will the new seal hold this time?", kind="outcome", becomes="It should."),
    Flagged("Of course they will!", "Of course they will", customer="Will the insurer pay?", kind="outcome", becomes="They should."),
    Flagged("No, it won't. Call me on Monday.", "No, it won't", customer="Will this happen again?", kind="outcome", becomes="No, it shouldn't. Call me on Monday."),
    Clean("It should.", customer="Will the new seal hold this time?"),
    Clean("They will.", customer="Will the insurer pay?", context=Context(facts=("The insurer has agreed to pay.",))),
    Clean("It will. At least it has for all others.", customer="Will the new seal hold?"),
    Clean("They will if the letter says so.", customer="Will the insurer pay?"),
    Clean("It will.", customer="Will it work with an iPhone?"),
    Clean("It will.", customer="Will it hurt?"),
    Clean("It won't.", customer="Will my landlord agree?"),
    Clean("It won't.", customer="Will my price go up?"),
    Clean("You will.", customer="Will I get my points?"),
    Clean("He will.", customer="Will your engineer ring before he comes?"),
    Clean("I will.", customer="Will you look into it?"),
    Flagged("It'll hold now.", "It'll hold", customer="It broke again, third time!", kind="outcome", becomes="It should hold now."),
    Flagged("This one lasts.", "This one lasts", customer="Two lamps failed, why should I trust you?", kind="outcome", becomes="This one should last."),
    Clean("It'll last about two hours.", customer="How long will it last this time?"),
    Clean("It'll hold two litres.", customer="Will the new one hold more than a litre?"),
    Clean("They will hold your parcel for 7 days.", customer="You failed again to deliver."),
    Clean("That'll be fine.", customer="I can only come on Tuesday again."),
    Clean('"It\'ll hold" is what we said, and it didn\'t.', customer="It broke again!"),
    Clean("If the line test is right it'll work.", customer="It keeps failing."),
    Clean("He won't come back until Monday.", customer="When does the plumber come?"),
    Flagged("Nobody will be unkind to her here.", "Nobody will be unkind", kind="outcome", becomes="I don't expect anybody to be unkind to her here."),
    Clean("Nobody will be there on Sunday."),
    Clean("No one will see it but you."),
    Flagged("You won't miss the wedding.", "You won't miss the wedding", kind="outcome", becomes="You shouldn't miss the wedding."),
    Clean("You won't miss anything, the recording is online."),
    Flagged("The other driver will be found.", "The other driver will be found", kind="outcome", becomes="The other driver should be found."),
    Clean("It will be found under Settings."),
    Flagged("You'll get every single year back.", "You'll get every single year back", kind="outcome", becomes="You should get every single year back."),
    Flagged("Log on at ten sharp and those two seats are yours.", "those two seats are yours", kind="outcome", becomes="Log on at ten sharp and those two seats should be yours."),
    Clean("Log in and you'll have the invoice under Billing."),
    Clean("Queue at desk 4 and they'll print it."),
    Flagged("Use it twice a day. Day three it's gone.", "Day three it's gone", kind="outcome"),
    Clean("On day three the nurse calls you."),
    Flagged("He comes on Thursday, no charge, and then it's goodbye wasps for good.", "goodbye wasps for good", kind="absolute", becomes="He comes on Thursday, no charge."),
    Clean("We're sorry to say goodbye to you."),
    Clean("Say goodbye to her from all of us."),
    Clean("You'll have her letter today, it's signed and lying in front of me."),
    Flagged("The judge will see it our way.", "The judge will see it our way", kind="outcome", becomes="The judge should see it our way."),
    Flagged("With that photo they have to pay.", "With that photo they have to pay", kind="outcome", becomes="With that photo they should pay."),
    Flagged("This time next week you're on the beach.", "This time next week you're on", kind="outcome", becomes="This time next week you should be on the beach."),
    Clean("With this plan they have to give notice."),
    Clean("This time next week the office is closed."),
    Clean("The judge will set a date."),
    Clean("Try again in ten minutes and you'll get in."),
    Clean("Nobody from our side will call."),
    Flagged("One more clean and it'll never whistle again.", "it'll never whistle again", kind="absolute", becomes="One more clean and it shouldn't whistle again."),
    Flagged("He comes on Thursday, no charge, and it won't happen again.", "it won't happen again", kind="absolute", becomes="He comes on Thursday, no charge."),
    Flagged("Yes I can promise you that", "Yes I can promise you that", customer="Can you promise that they'll find it?", kind="certainty", becomes="I expect so."),
    Flagged("Your deposit is guaranteed by Friday.", "Your deposit is guaranteed by Friday", kind="certainty", becomes="Your deposit is expected by Friday."),
    Flagged("It's 100% arriving tonight.", "It's 100% arriving tonight", kind="certainty", becomes="It should be arriving tonight."),
    Flagged("Show this at the gate and they let you through, hundred per cent.", "they let you through, hundred per cent", kind="certainty", becomes="Show this at the gate and they should let you through."),
    Flagged("Give it till Friday and the scar is as flat as a pancake.", "the scar is as flat as a pancake", kind="outcome", becomes="Give it till Friday and the scar should be as flat as a pancake."),
    Flagged("He'll have you back on the bike tonight.", "He'll have you back on the bike tonight", kind="outcome", becomes="He should have you back on the bike tonight."),
    Flagged("Nobody will even notice the dent.", "Nobody will even notice the dent", kind="outcome", becomes="I don't expect anybody to even notice the dent."),
    Flagged("No one will see the scratch.", "No one will see the scratch", kind="outcome", becomes="I don't expect anybody to see the scratch."),
    Flagged("There's no way the bank says no.", "no way the bank says no", kind="absolute", becomes="The bank shouldn't say no."),
    Flagged("There's no way it goes wrong.", "no way it goes wrong", kind="absolute", becomes="It shouldn't go wrong."),
    Flagged("There's no way the seller backs out.", "no way the seller backs out", kind="absolute", becomes="The seller shouldn't back out."),
    Flagged("Anyone who takes this class passes.", "Anyone who takes this class passes", kind="outcome", becomes="Anyone who takes this class should pass."),
    Flagged("With our letter the fine is off the table.", "the fine is off the table", kind="outcome", becomes="With our letter the fine should be off the table."),
    Flagged("From Monday your line never drops again.", "never drops again", kind="absolute", becomes="From Monday your line shouldn't drop again."),
    Flagged("One call from me and they open it again.", "One call from me and they open", kind="outcome", becomes="One call from me and they should open it again."),
    Flagged("After the wash there's not a single spot left.", "there's not a single spot left", kind="absolute", becomes="After the wash there shouldn't be a single spot left."),
    Flagged("It won't happen again, my word on it.", "It won't happen again", kind="absolute"),
    Flagged("Nothing can go wrong now.", "Nothing can go wrong", kind="absolute", becomes="Nothing should go wrong now."),
    Flagged("Give it a week and the rash is cured.", "the rash is cured", kind="outcome", becomes="Give it a week and the rash should be cured."),
    Flagged("Your place is a dead cert.", "a dead cert", kind="outcome"),
    Flagged("I have ordered a new one, number 7741-B, arrives Saturday guaranteed.", "arrives Saturday guaranteed", kind="certainty", becomes="I have ordered a new one, number 7741-B, which should arrive Saturday."),
    Clean("I have ordered a new one, number 7741-B, and its label is in your mail."),
    Clean("I have ordered a new one, number 7741-B, which should arrive Saturday."),
    Clean("Whether the board accepts wifi I honestly doubt."),
    Clean("Whether the bank pays it back by Friday is an open question."),
    Clean("That they'll lower the fine we very much doubt."),
    Clean("Give it a week and the first lesson is yours to book."),
    Clean("The money in the bank is yours, and the fee comes off it."),
    Clean("No one will see your number."),
    Clean("There's no way to back out of it."),
    Flagged("Everyone on this course gets hired.", "Everyone on this course gets hired", kind="outcome", becomes="Everyone on this course should get hired."),
    Flagged("All our graduates find a job.", "All our graduates find a job", kind="outcome", becomes="All our graduates should find a job."),
    Flagged("People who finish it get hired.", "People who finish it get hired", kind="outcome", becomes="People who finish it should get hired."),
    Flagged("Every student of ours passes in the end.", "Every student of ours passes", kind="outcome", becomes="Every student of ours should pass in the end."),
    Clean("Anyone who takes this class gets a certificate."),
    Clean("Everyone with a ticket gets in."),
    Clean("Everyone on this course gets a book."),
    Clean("All our students get the same exam."),
    Clean("Everybody passes security first."),
    Clean("Every bike of ours passes the test before it goes out."),
    Clean("Most people find a job within a year."),
    Clean("Some who finished it got hired."),
    Clean("This is the last time this boat runs today: 22:40."),
    Clean("One call to the bank unlocks the card."),
    Clean("From Monday the night bus no longer stops here."),
    Clean("Give it till Friday; if it still itches, ring us."),
    Clean("With the Plus plan the insurer pays the full amount."),
    Clean("After the visit the doctor passes the file to us."),
    Clean("By noon the shop is full."),
    Clean("Two nights and breakfast is included."),
    Clean("They give you your money back only with the receipt."),
    Clean("We have no choice but to cancel the class."),
    Clean("There's no way to see that from here."),
    Clean("There are no more crashes in the log."),
    Clean("You'll never be charged for cancelling."),
    Clean("That's the last time I looked."),
    Clean("No chance of rain tomorrow, says the forecast."),
    Clean("Your plan is in the bag pocket."),
    Clean("The card will arrive in a plain envelope."),
    Clean("Your daughter's ticket expires in a week."),
    Clean("There will be no more trains tonight."),
    Clean("You won't be charged again."),
    Clean("They won't refund it, I'm afraid."),
    Clean("You'll find the form under Settings tomorrow."),
    Clean("You'll get an email with the label within the hour."),
    Clean("The account will close on 30 June."),
    Clean("That code won't work again."),
    Clean("Dr Lang is back on Monday."),
    Clean("The sale ends tonight."),
    Clean("Your ticket will still be valid tomorrow."),
    Clean("There will be no extra cost."),
    Clean("It can't be repaired any more."),
    Clean("The gold skin is retired, and it isn't coming back."),
    Clean("You'll get the 4.50 back on the card you used."),
    Clean("We've turned it off for the night, but it'll be back on tomorrow."),
    Clean("I see the leak was there on Monday, and the pipe is 100% copper."),
    Clean("The ferry leaves on time today, I've just seen it on the board."),
    Clean("Send it no later than Friday."),
    Clean("Your number won't change."),
    Clean("We lose about three bags in a thousand."),
    Clean("The new part has a five-year warranty."),
    Clean("We never sell your data."),
    Clean("Nobody can guarantee the weather."),
    Clean("The court decides in June; nobody can say how."),
    Clean("Most patients feel better in three days; if not, ring us."),
    Clean("The lift never stops between floors."),
    Clean("We close at 6 sharp, so please come before."),
    Clean("The insurer looks at the photos on Monday and writes to you."),
    Clean("The bank told me it will release the money tonight."),
    Clean("I can't say it will never happen again."),
    Clean("Delivery is free of charge."),
    Clean("The shirt is 100% cotton."),
    Clean("It comes with a lifetime guarantee."),
    Clean("Our money-back guarantee covers the first 30 days."),
    Clean("We can guarantee that your data is encrypted."),
    Clean("Your table is booked for 7pm tonight."),
    Clean("Your appointment is on Tuesday."),
    Clean("I promise to do my best."),
    Clean("Rest assured I'll do what I can."),
    Clean("I'll call you by 5pm."),
    Clean("We'll refund it within 5 business days."),
    Clean("It should be there tomorrow."),
    Clean("We expect it on Monday."),
    Clean("According to the carrier it will arrive on Monday."),
    Clean("I can't guarantee it will be there Monday."),
    Clean("No promises, but I'll ask for tomorrow."),
    Clean("We never guarantee a date."),
    Clean("Will it definitely be there tomorrow?"),
    Clean("If it ships today it'll be there tomorrow."),
    Clean("You were told it'd definitely arrive."),
    Clean('You wrote "it will definitely be there tomorrow" in the chat.'),
    Clean("I definitely understand, and two weeks is definitely frustrating."),
    Clean("I can assure you we take this seriously."),
    Clean("Please make sure the box is closed."),
    Clean("We're always happy to help, and we'll never share your password."),
    Clean("We're working to make sure this doesn't happen again."),
    Clean("It's due on Monday, and DHL will deliver on Monday.", context=_DHL),
    Clean("We'll definitely pass that on to the depot."),
    Clean("I hope it won't happen again."),
    Flagged("You have my guarantee that your next trip will go without a hitch.", "your next trip will go", kind="certainty", becomes="Your next trip should go without a hitch."),
    Flagged("We give you our full assurance that it will arrive on Friday.", "it will arrive on Friday", kind="certainty", becomes="It should arrive on Friday."),
    Clean("A swimsuit without its tag can't come back.", customer="I want to return the swimsuit"),
    Flagged("I've treated the wall and the mould can't come back.", "can't come back", customer="Mould again!!", kind="absolute"),
    Clean("Honestly, I doubt they'll accept wifi as a reason. I'm telling you so that you can decide with open eyes."),
    Clean("Were you there in time for your birthday? We were open in time for the party."),
    Flagged("I'm telling you, it'll be there on Friday.", "it'll be there on Friday", kind="certainty"),
    Clean("It's good for 60 days and the code is in your email. We've no way of testing them."),
    Flagged("There in time for your birthday.", "There in time", kind="outcome", becomes="It should be there in time for your birthday."),
    Flagged("There's no chance of it failing again.", "no chance of it failing", kind="absolute"),
    Clean("With luck it's here by Monday."),
    Flagged("Yes, I can promise you that.", "I can promise you that", customer="Will they find my suitcase??", kind="certainty"),
    Flagged("I've frozen the account. Your 600 is as good as back in your pocket.", "Your 600 is as good as back in your pocket", kind="outcome"),
    Flagged("Update 8.2 is out. Your battery will be back to how it was.", "Your battery will be back to how it was", kind="outcome"),
    Flagged("The moths are dealt with. You can forget that moths ever existed.", "You can forget that moths ever existed", kind="absolute"),
    Clean("I can't promise you that."),
    Clean("I'm afraid nobody here can guarantee approval."),
    Clean("It's guaranteed to 50 metres, so swimming is fine."),
    Clean("Please keep it as good as new in its box."),
    Clean("I put the clock back to how it was before the visit."),
    Clean("You can forget the old code, a new one is in your inbox."),
    Clean("If you unplug it first, it'll never do that again in my experience, but I can't be sure."),
    Clean("This shade will never be made again, I'm afraid. The water is on, and we won't turn it off again this week."),
    Clean("Friday was guaranteed to you in the shop, and it's Saturday with no sofa."),
    Flagged("Friday is guaranteed.", "Friday is guaranteed", kind="certainty"),
    Clean("There's a possibility they'll pay for a new box. Going to be there tomorrow? Then bring your card."),
    Flagged("gonna b there 2moro 100%", "gonna b there", kind="certainty", becomes="it should be there 2moro"),
    Flagged("The water is on, and it won't go off again.", "it won't go off again", kind="absolute"),
    Clean("I'm asking the depot today and write to you here by five, whatever they say."),
    Clean("I have your case open now, so you won't have to tell it again."),
    Flagged("It's fixed now, so you won't have to deal with any outage again.", "won't have to deal", kind="absolute"),
    Clean("A swimsuit without its tag can't come back."),
    Clean("It won't come back today: the pole has snapped.", customer="No power all day. Will it be TODAY?"),
    Flagged("There's a fridge in your kitchen by the 23rd whatever happens.", "whatever happens", kind="certainty", becomes="There should be a fridge in your kitchen by the 23rd."),
    Clean("There's a fridge in your kitchen that beeps: which model is it?"),
    Flagged("crew there 10:45 promise", "promise", kind="certainty", becomes="crew should be there 10:45"),
    Flagged("back at 6pm guaranteed", "guaranteed", kind="certainty", becomes="it should be back at 6pm"),
    Flagged("The crew is on site, back by 2pm 100%.", "100%", kind="certainty", becomes="The crew is on site, and it should be back by 2pm."),
    Flagged("From here on your tank is watertight, no leaks.", "is watertight", customer="It leaks again!", kind="outcome", becomes="From here on your tank should be watertight, no leaks."),
    Flagged("With the new rail nobody can fall there.", "nobody can fall", customer="My son fell from your climbing wall!", kind="absolute"),
    Clean("With the water off nothing can leak until he comes. With the new lock nobody can open it without the code."),
    Clean("From now on your line is on the new exchange. The new rail should stop anybody falling there.", customer="Third outage!"),
)  # fmt: skip
