"""Words that go at the customer's person, their account of events, or their feelings.

Whoever is told to calm down, is asked whether they are sure, or reads that nobody else complained,
stops talking about the problem and starts talking about us. A fault must be one of a few named
sorts. Evidence without reproach, a quotation, and harsh words about ourselves are none.

Source: 000, 001, 002 (create calm, avoid inflammatory words), 003, 004.
"""

from __future__ import annotations

from collections.abc import Iterator

from rewriter.technique import Clean, Flagged
from rewriter.techniques._cooled import cooled, place
from rewriter.techniques._hot import heat
from rewriter.text import Edit, Finding, Message

name = "heated-wording"
title = "Stay calm: no defensive, dismissive or inflammatory words"
sources = ("000", "001", "002", "003", "004")
omission = False

because = {
    "": "These words go at the customer instead of the problem, and heat the talk up.",
    "orders-a-feeling": "Nobody has ever calmed down by being told to.",
    "repeats-itself": '"As I said" tells the customer that they did not listen; saying it once more, plainly, helps.',
    "doubts": "Doubting the customer's account starts a quarrel about who is right.",
    "minimises": "What is small to us is not small to the customer.",
    "compares": "That others do not complain makes this customer feel like the fault.",
    "sarcasm": "Sarcasm is read as contempt, even when it is meant lightly.",
    "non-apology": "An apology for the customer's feelings says that the feelings are the problem.",
    "scolds": "A scolding ends the cooperation that a solution needs.",
    "tautology": '"Rules are rules" gives no reason and closes the door.',
}
_TOLD = {
    "orders-a-feeling": "This orders the customer to feel differently.",
    "repeats-itself": "This reproaches the customer with having to be told again.",
    "doubts": "This doubts what the customer says.",
    "minimises": "This makes the customer's trouble small.",
    "compares": "This sets the customer against other customers.",
    "sarcasm": "This reads as sarcasm.",
    "non-apology": "This apologises for the customer's feelings, not for what happened.",
    "scolds": "This scolds or threatens the customer.",
    "tautology": "This gives no reason and closes the door.",
}


def find(message: Message) -> Iterator[Finding]:
    """Clauses that heat the talk up."""
    for sentence in message.sentences:
        if sentence.role == "body" or sentence.raw[-1:] >= "\U0001f300":
            for hit in heat(message, sentence):
                yield sentence.finding(name, *place(hit), _TOLD[hit.kind], kind=hit.kind, sure=hit.sure)


def mend(message: Message, finding: Finding) -> Edit | None:
    """The words go; what else the sentence says stays."""
    for sentence in message.sentences:
        if not sentence.start <= finding.start < sentence.end:
            continue
        for hit in heat(message, sentence):
            if sentence.span(*place(hit))[0] == finding.start and hit.kind == finding.kind:
                return cooled(message, sentence, hit)
    return None


_CALM = "Do you open on Sundays?"

examples: tuple[Flagged | Clean, ...] = (
    Flagged("Calm down.", "Calm down", kind="orders-a-feeling", becomes=""),
    Flagged("There's no need to shout.", "no need to shout", kind="orders-a-feeling"),
    Flagged(
        "As I already told you, the form is online.",
        "As I already told you",
        kind="repeats-itself",
        becomes="The form is online.",
    ),
    Flagged(
        "For the last time, we can't see your order.",
        "For the last time",
        kind="repeats-itself",
        becomes="We can't see your order.",
    ),
    Flagged("Are you sure you looked?", "Are you sure", kind="doubts"),
    Flagged("That can't be right.", "That can't be right", kind="doubts"),
    Flagged("That's normal.", "That's normal", kind="minimises", becomes=""),
    Flagged("its only two days", "only two days", kind="minimises"),
    Flagged("Nobody else complained.", "Nobody else complained", kind="compares", becomes=""),
    Flagged(
        "It's sold out and there won't be any more, tough luck.",
        "tough luck",
        kind="sarcasm",
        becomes="It's sold out and there won't be any more.",
    ),
    Flagged("You should know it's 14 days.", "You should know it's 14 days.", kind="scolds", becomes="It's 14 days."),
    Flagged("well done genius", "well done genius", kind="sarcasm"),
    Flagged("Your parcel is at the depot 🙄", "🙄", kind="sarcasm"),
    Flagged(
        "Calm down, its for your own safety.",
        "Calm down",
        kind="orders-a-feeling",
        becomes="It's for your own safety.",
    ),
    Flagged(
        "We told you already, parts are on order.",
        "We told you already",
        kind="repeats-itself",
        becomes="Parts are on order.",
    ),
    Flagged(
        "It's water resistant, not waterproof, read the listing.",
        "read the listing",
        kind="scolds",
        becomes="It's water resistant, not waterproof.",
    ),
    Flagged("Children fall over every day of the week.", "Children fall over", kind="minimises", becomes=""),
    Flagged("We're sorry if she took it that way.", "if she took it that way", kind="non-apology"),
    Flagged("it's working for everybody else", "working for everybody else", kind="compares"),
    Flagged("Did you read the docs at all?", "Did you read the docs at all?", customer="where do I change the owner?"),
    Flagged("like i said, its at the depot", "like i said", kind="repeats-itself", becomes="its at the depot"),
    Flagged("It's closed, don't ask me why", "don't ask me why", kind="scolds", becomes="It's closed"),
    Flagged("You knew that when you booked.", "You knew that when you booked", kind="scolds", becomes=""),
    Flagged(
        "You knew the rules before you signed up, and the fee is 20 euros.",
        "You knew the rules before you signed up",
        kind="scolds",
        becomes="The fee is 20 euros.",
    ),
    Flagged(
        "You knew the price before you signed up, and it renews on Monday.",
        "You knew the price before you signed up",
        kind="scolds",
        becomes="It renews on Monday.",
    ),
    Flagged("You knew that when you booked and the bus is full.", "You knew that", becomes="The bus is full."),
    Flagged(
        "A fitter is booked for Friday 10-12, same as I told you already.",
        "same as I told you already",
        kind="repeats-itself",
        becomes="A fitter is booked for Friday 10-12.",
    ),
    Flagged(
        "New belts squeak for the first 200 miles thats normal.",
        "thats normal",
        kind="minimises",
        becomes="New belts squeak for the first 200 miles.",
    ),
    Flagged(
        "Calm down and send me the order number.",
        "Calm down",
        kind="orders-a-feeling",
        becomes="Send me the order number.",
    ),
    Flagged("Stop shouting or I'll close the chat.", "Stop shouting", kind="orders-a-feeling"),
    Flagged(
        "Nobody else had this problem so try another browser.",
        "Nobody else had this problem",
        kind="compares",
        becomes="Try another browser.",
    ),
    Clean(
        "You can ask for it in the app, and most people get an answer straight away.", customer="Can I raise my limit?"
    ),
    Clean("I'm so sorry for your loss. The account is closed.", customer="My father died in May."),
    Clean("Take a seat and the nurse comes at 3."),
    Clean("Nobody had told the night desk, so I've put a note on your room."),
    Clean("Lie down and call 112 if it gets worse."),
    Flagged("Don't swear at us.", "Don't swear", kind="orders-a-feeling", becomes=""),
    Flagged("Don't talk to my colleagues like that.", "like that", kind="scolds", becomes=""),
    Flagged(
        "It runs for 12 months, you were told when you signed up.",
        "you were told when you signed up",
        kind="scolds",
        becomes="It runs for 12 months.",
    ),
    Flagged(
        "Two calendars clash, even though the help page warns about it.",
        "even though the help page warns about it",
        kind="scolds",
        becomes="Two calendars clash.",
    ),
    Flagged(
        "Seepage is excluded, as you would know if you had read it, and premiums don't change that.",
        "as you would know",
        kind="scolds",
        becomes="Seepage is excluded and premiums don't change that.",
    ),
    Flagged("It's in the T&Cs you ticked.", "you ticked", kind="scolds", becomes="It's in the T&Cs."),
    Flagged("You need to check the visa rules yourself its in the T&Cs.", "yourself its in the T&Cs", becomes=""),
    Flagged("Fair or not that's how it is.", "that's how it is", kind="tautology", becomes=""),
    Flagged(
        "Ring at 8 for a cancellation like everyone else does.",
        "like everyone else does",
        kind="compares",
        becomes="Ring at 8 for a cancellation.",
    ),
    Flagged("We are real.", "real", customer="Three mails and nothing. Are you even real??", kind="doubts", becomes=""),
    Flagged("Not a scam.", "scam", customer="Three weeks late, no reply, are you a scam??", kind="doubts", becomes=""),
    Clean("Yes, we're open.", customer="Three weeks late and nobody answers! Are you open?"),
    Clean("You claim within 28 days at claims.example/form."),
    Clean("What you claim back goes out on Friday."),
    Clean("Billing went on because nobody had told them, and I've stopped it."),
    Clean("Don't talk to anybody who asks for your code: it isn't us."),
    Clean("You need to check in at the desk yourself, it's on the left."),
    Clean("You were told 12 months when you signed up, and that was wrong: it's 24."),
    Clean("Ring at 8 for a cancellation, like the nurse said."),
    Clean("It squeaks although the manual says it shouldn't, so please bring it in."),
    Clean("Ring the bell and wait, and that's how you get in after ten."),
    Clean("You claim it within 28 days on our page."),
    Clean("The case is real, and I've opened it again for you."),
    Clean("It's in the T&Cs, section 4, and I've marked it for you."),
    Clean("Like everyone on your line you get the day back."),
    Clean("Even though the page says closed, the desk is open till six."),
    Clean("The belts are new, and a squeak is normal to hear in week one, nothing to worry about."),
    Clean("The bus is full when you book after six, so I've put you on the next."),
    Clean("You knew the answer before I did, and it's the fuse."),
    Clean("Sorry you chose the blue one and got red."),
    Clean("Sorry if you found closed doors."),
    Clean("I'm sorry you got no sleep because of the AC in 418."),
    Clean("I'm sorry you took a day off and then couldn't see the doctor."),
    Clean("One thing you should know before you decide: the fee is 9 euros."),
    Clean("I'm afraid that isn't possible on trips."),
    Clean("Children under 6 travel free every day."),
    Clean("You should know where you stand: there was no extended cover on this move."),
    Clean("I'm sorry you got no sleep.", customer="The AC in 418 rattled all night, I got no sleep"),
    Clean(
        "I'm sorry you took a day off and then couldn't see the doctor.",
        customer="I took a day off and the doctor wasn't there!",
    ),
    Clean(
        "I'm sorry you found the shop closed on your only free day.", customer="I drove an hour and you were closed!"
    ),
    Clean("If your grandma has trouble breathing, call 911."),
    Flagged(
        "Third time I'm telling you too, it's a queue problem.",
        "I'm telling you",
        kind="repeats-itself",
        becomes="It's a queue problem.",
    ),
    Flagged(
        "I understand you are upset but you need to calm down so we can discuss this. The bus is full.",
        "you need to calm down",
        kind="orders-a-feeling",
        becomes="I understand you are upset. The bus is full.",
    ),
    Clean("You booked early, so you'd expect the gift to be there."),
    Clean("Your child has a seat of her own on both legs."),
    Clean("Please read the instructions on page 3 before you plug it in."),
    Clean("Just so you know, the shop closes at 6 today."),
    Clean("It runs on every other router we have tried, so I'm sending you a new one."),
    Flagged("I'm sorry you feel that way.", "sorry you feel", kind="non-apology", becomes=""),
    Flagged("We're sorry if you were offended.", "sorry if you", kind="non-apology"),
    Flagged("Watch your tone.", "Watch your tone", kind="scolds", becomes=""),
    Flagged("read the email", "read the email", kind="scolds"),
    Flagged("Pay attention.", "Pay attention", kind="scolds"),
    Flagged("Rules are rules.", "Rules are rules", kind="tautology", becomes=""),
    Flagged("it is what it is", "it is what it is", kind="tautology"),
    Flagged("You should have read our page.", "You should have read", customer=_CALM, kind="scolds"),
    Flagged("There's no reason to get so worked up.", "no reason to get", kind="orders-a-feeling", becomes=""),
    Flagged("Shouting at me won't make it go faster.", "Shouting at me", kind="scolds", becomes=""),
    Flagged("Our agents are never rude.", "Our agents are never rude", kind="scolds"),
    Flagged("It's a candle, not a kidney.", "not a kidney", kind="minimises", becomes=""),
    Flagged("It works for every other customer we have.", "every other customer", kind="compares", becomes=""),
    Flagged("You were clearly not here at 9.", "clearly not here", kind="doubts"),
    Flagged("Wow, somebody got up on the wrong side of the bed.", "Wow, somebody", kind="sarcasm", becomes=""),
    Flagged(
        "This has been explained to you on several occasions.", "been explained", kind="repeats-itself", becomes=""
    ),
    Flagged("You're making rather a lot of a small thing.", "rather a lot", kind="minimises"),
    Flagged("Keep writing to us in that tone and this chat ends.", "in that tone", kind="scolds", becomes=""),
    Flagged("Nobody in forty years has sent that soup back.", "Nobody in forty years", kind="compares", becomes=""),
    Flagged("That simply did not happen.", "did not happen", kind="doubts", becomes=""),
    Flagged(
        "70 minutes is not that long.",
        "70 minutes is not",
        customer="On hold for 70 minutes!",
        kind="minimises",
        becomes="",
    ),
    Flagged("I find it hard to believe that a sealed box is empty.", "hard to believe", kind="doubts", becomes=""),
    Flagged("It was not late at all.", "was not late", kind="doubts", becomes=""),
    Flagged("Late? It was one day.", "Late?", kind="doubts"),
    Flagged("It did come.", "It did come", customer="The bus never came!", kind="doubts", becomes=""),
    Flagged("So somebody else typed your password then?", "somebody else", kind="doubts", becomes=""),
    Flagged("Scratches don't draw themselves.", "don't draw themselves", kind="doubts", becomes=""),
    Flagged("Nobody minded.", "Nobody minded", kind="compares", becomes=""),
    Flagged("You could just wait like everyone else.", "like everyone else"),
    Flagged("a single day and you call that late lol", "you call that"),
    Flagged("Refreshing the page fifty times won't speed it up.", "won't speed it up", kind="scolds", becomes=""),
    Flagged("It comes when it comes.", "comes when it comes", kind="tautology", becomes=""),
    Flagged("They come when they're ready.", "when they're ready", kind="tautology", becomes=""),
    Flagged("I'd watch how you talk to my staff.", "watch how you talk", kind="scolds", becomes=""),
    Flagged("deep breath first", "deep breath", kind="orders-a-feeling", becomes=""),
    Clean("It should be on your card when you wake up."),
    Clean("Two weeks is far too long."),
    Clean("It isn't late by our books, but it is by yours, and yours count."),
    Clean("Late? That's no way to treat you, and I'm sorry."),
    Clean("It did leave us on the 3rd, but to the old address."),
    Clean("We'll call you when they're ready."),
    Clean("It's hard to believe that we got this wrong twice."),
    Clean("Other customers told us about this too, and a fix is out at six."),
    Clean("Nobody minded your case for two weeks, and that was wrong of us."),
    Clean("Restarting it won't delete your settings."),
    Clean("Which part is unclear?", customer=_CALM),
    Clean("Is it the door in front or the one behind?"),
    Clean("The limit is written on the page behind the link, and I know that few people find it."),
    Clean("It's a strong word, and you're right to use it: I'm sorry."),
    Clean("We find it odd that our own page says so, and we're changing it."),
    Clean("The light is a bit strong at first, which is as it should be.", customer=_CALM),
    Clean("People lose parcels to thieves in that street, so I'll have yours held at the shop."),
    Clean("There'll be another van on Monday."),
    Clean("You still have until Friday."),
    Clean("The scratch was there before you, as our own photo shows."),
    Clean("It arrives when the lorry from Hull does, on Thursday."),
    Clean("It's only two days off now, and I'll send the tickets as a file."),
    Clean("You keep asking because we keep not answering."),
    Clean("Nobody should have to send a soup back twice."),
    Clean("That simply should not have happened."),
    Clean("Most guests pay at the desk, and you can do so until noon.", customer=_CALM),
    Clean("I don't want you to have to write a third time."),
    Clean("You're no idiot: our menu hides the switch."),
    Clean("That nobody else has this isn't so, and you should not have heard it from us."),
    Clean("Being told to calm down by us was wrong."),
    Clean("No need to be sorry!"),
    Clean("Obviously we should have rung before we came."),
    Clean("You're the first to tell us, and thanks to you we found it."),
    Clean("I'd be careful with the glass, it may have a sharp edge."),
    Clean("Thanks for your kind words.", customer="Great crew on my flight!"),
    Clean("As stated in the terms, you have 14 days, so yes, you can return it."),
    Clean("I'm sorry that the manual was so complicated."),
    Clean("Nobody else has access to your account."),
    Clean("The log shows a delivery at 9:10, and you have no box, so let's look where it went."),
    Clean("It was absurd that we made you fill it in again."),
    Clean("I'm sorry your parcel is late."),
    Clean("It's normal to be upset about this."),
    Clean("The first delivery was wrong, and that is our mistake."),
    Clean('Your note says "calm down" was said to you, and I am sorry.'),
    Clean("You told me the agent said to calm down, and that was wrong of us."),
    Clean("Congratulations on your new baby!"),
    Clean("Please read the safety note before you plug it in."),
    Clean("Please check the number on the label."),
    Clean("Which of the two lamps flickers?"),
    Clean("Are you able to send a photo?"),
    Clean("The red light is normal in the first hour, nothing to worry about."),
    Clean("You're right, that took far too long."),
    Clean("We were wrong about the date."),
    Clean("That was a stupid mistake on our part."),
    Clean("I understand you're angry."),
    Clean("Don't worry, your seat is safe."),
    Clean("I already sent the form to your inbox."),
    Clean("As mentioned on the page, the museum opens at ten.", customer=_CALM),
    Clean("You don't need to do anything."),
    Clean("We have only two of these left."),
    Clean("Yes, this is normal.", customer="My dishwasher hums after it stops and I'm worried. Is this normal?"),
    Clean(
        "It's nothing to worry about: the brake holds.",
        customer="The lift stopped halfway. Is that dangerous?? Should I be worried?",
    ),
    Flagged(
        "This is normal.",
        "This is normal",
        customer="My dishwasher leaks again, fed up!!",
        kind="minimises",
        becomes="",
    ),
    Clean(
        "I'm sorry your card was blocked, and that it leaves you worried about how you'll manage.",
        customer="My card got blocked, a disgrace!!",
    ),
    Flagged("I'm sure you'll manage.", "you'll manage", customer="My card got blocked, a disgrace!!", kind="minimises"),
    Clean("Go for Online Premium today, that one takes two days.", customer="We fly FRIDAY!!"),
    Flagged("It takes two, you know.", "takes two", customer="Your agent shouted at me!!", kind="scolds"),
    Clean(
        "Oh no, the day before her party. I'm so sorry about that roof.",
        customer="The roof is smashed, her party is tomorrow!!",
    ),
    Flagged(
        "Oh no, the horror.", "Oh no, the", customer="The roof is smashed, her party is tomorrow!!", kind="sarcasm"
    ),
    Clean("Three messages and no answer: that isn't how it should go, and I'm sorry.", customer="Third time I ask!!"),
    Clean("I doubt the battery will hold much longer.", customer="My laptop dies every hour!!"),
    Flagged("I doubt the battery was full.", "I doubt the", customer="My laptop dies every hour!!", kind="doubts"),
    Clean("Your data isn't lost.", customer="Is my data lost?!"),
    Flagged("Your data isn't lost.", "data isn't lost", customer="My data is lost!!", kind="doubts"),
    Clean("Good that you ask.", customer="Is it once or twice a day? Nobody tells me!!"),
    Clean("Your reading helps, as this is an estimate.", customer="This bill is insane!!"),
    Clean("One message from us in two weeks isn't enough.", customer="Two weeks and one mail!!"),
    Flagged("Two weeks isn't a disaster.", "Two weeks isn't", customer="Two weeks and one mail!!", kind="minimises"),
    Clean("I'm sorry you feel unsafe in your own room.", customer="The door doesn't lock!!"),
    Flagged(
        "I'm sorry you feel let down by the rules.", "you feel", customer="The door doesn't lock!!", kind="non-apology"
    ),
)
