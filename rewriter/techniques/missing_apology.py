"""Somebody whom a problem has reached waits for one word of regret before they can hear anything else.

One sincere apology, unless an earlier turn made it; no "but" and no "if". It regrets what happened to them
and admits nothing. From the sources' "apologise sincerely and take responsibility".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter.acknowledgement import casual, opening, regrets, saves, spoken
from rewriter.brief import brief
from rewriter.contrition import admits, contrite
from rewriter.customer.situation import situation
from rewriter.regret import regret
from rewriter.technique import Clean, Flagged
from rewriter.techniques._sympathy import imagines, sympathises
from rewriter.text import Context, Edit, Finding, Message, Turn

title = "Apologise sincerely and take responsibility"
sources = ("000", "001", "002", "004")
omission = True

_MESSAGE = "A problem reached this customer and nobody has said sorry for it yet: one honest sentence, first."


def find(message: Message) -> Iterator[Finding]:
    """The place for an apology, when the problem is open and none was made."""
    side = situation(message)
    at = opening(message)
    if (
        at is None
        or not side.open
        or side.apologised
        or side.handover in ("self-harm", "threat", "abuse")
        or saves(message)
    ):
        return
    if not _apologises(message):
        yield Finding("missing-apology", at, at, "", _MESSAGE)


def _apologises(message: Message) -> bool:
    """In the word for it or in others, in the body or above the name; an admission does with a word of sympathy beside it."""
    if any(regrets(s) for s in message.sentences if s.role in ("body", "signoff")):
        return True
    body = message.body
    return any(map(contrite, body)) or (
        any(map(admits, body)) and any(sympathises(s.plain) or imagines(s.plain) for s in body)
    )


def mend(message: Message, finding: Finding) -> Edit | None:
    """One sentence of regret in the customer's own matter, first of all; None where all is well."""
    side = situation(message)
    if brief(message) and not (side.grief or side.handover):
        return _behind(message, regret(message, side))
    said = regret(message, side)
    if said and (hello := _SAYS_HELLO.match(message.draft, finding.start)):
        return _behind_hello(message, hello, said)
    return Edit(finding.start, finding.start, spoken(message, said) + " ") if said else None


_SAYS_HELLO = re.compile(
    r"(?P<hello>hi(?: there| all)?|hello(?: there)?|hey(?: there)?) (?=(?:have|did|do|can|could|is|are|the|your|you|we|i|it|that|this|please|pls|yes|no|so)\b)(?=(?P<then>\w))",
    re.IGNORECASE,
)


def _behind_hello(message: Message, hello: re.Match[str], said: str) -> Edit:
    """Regret behind the greeting that a sentence begins with: "hi have you tried it" is "hi, i'm sorry. have you tried it"."""
    sentence = spoken(message, said)
    small = sentence if casual(message) or sentence.startswith(("I ", "I'")) else sentence[:1].lower() + sentence[1:]
    then = hello["then"] if casual(message) else hello["then"].upper()
    return Edit(hello.end() - 1, hello.end() + 1, f", {small} {then}")


def _behind(message: Message, said: str) -> Edit | None:
    """The answer first that they wait for, "not yet", and regret for the wait behind it."""
    first, *more = message.body
    if not more or not said or not _NOT_YET.match(first.plain):
        return None
    return Edit(first.end, first.end, " " + spoken(message, said))


_NOT_YET = re.compile(r"\W*(?:(?:no|sorry),? )?(?:not yet|still not|nothing yet|no news yet)\b")

because = {
    "": "A sincere apology at the start shows that we take the matter seriously; it regrets, and admits nothing that is not known."
}

_AGENT_SORRY = Context(
    conversation=(Turn("customer", "My parcel is late."), Turn("agent", "I'm so sorry about the delay."))
)
examples: tuple[Flagged | Clean, ...] = (
    Clean("Please leave the house now and call 112 from outside.", customer="It smells of gas in the kitchen and I'm scared!!"),
    Flagged("Please unplug it and send us a photo.", customer="The charger burned my hand badly!!"),
    Flagged("Please send me your order number.", becomes="I'm sorry that your parcel is two weeks late. Please send me your order number."),
    Flagged("We'll look into it.", customer="My order hasn't arrived.", becomes="We're sorry your order hasn't arrived. We'll look into it."),
    Flagged("hi have you tried the reset button? hold it for 10 sec", customer="My router keeps crashing.", becomes="hi, sorry your router keeps crashing. have you tried the reset button? hold it for 10 sec"),
    Flagged("Hello we had an outage in your street. It ended at nine.", customer="My router keeps crashing.", becomes="Hello, we're sorry your router keeps crashing. We had an outage in your street. It ended at nine."),
    Clean("Hi, sorry that the router keeps crashing. Have you tried the reset button?", customer="My router keeps crashing."),
    Clean("hi have you got the blue one in stock? yes we do", customer="Do you have it in blue?"),
    Flagged("It's on the belt in Porto.", customer="My suitcase did not arrive in Lisbon. I have a wedding tomorrow!", becomes="I'm so sorry that your suitcase didn't arrive in Lisbon, with a wedding tomorrow. It's on the belt in Porto."),
    Flagged("Please send us the certificate.", customer="My father passed away in May and I need to close his account.", becomes="We're so sorry to hear about your father. Please send us the certificate."),
    Flagged("Engineers are on it.", customer="my internets been down since tuesday and i work from home, 3rd time this month", becomes="Three times this month is a lot for anybody's patience when you work from home, and I'm sorry your internet has been down since Tuesday. Engineers are on it."),
    Flagged("We refunded it.", customer="2 hours on hold then CUT OFF", becomes="Two hours on hold and then being cut off is dreadful, and we're sorry. We refunded it."),
    Flagged("Text PAC to 65075.", customer="how do i get my PAC code, im leaving, your signal is rubbish", becomes="I'm sorry about the signal. Text PAC to 65075."),
    Flagged("I do, let me look.", customer="I lost my watch in your hotel and nobody cares", becomes=None),
    Flagged("I'll look for it.", customer="I lost my watch in your hotel and nobody cares", becomes="I'm sorry you lost your watch in the hotel. I'll look for it."),
    Flagged("Morning. He can do Friday at ten.", customer="Still no heating. Day six.", becomes="Morning. I'm sorry that you still have no heating. He can do Friday at ten."),
    Flagged("Mornings are full. He can do Friday.", customer="Still no heating. Day six.", becomes="I'm sorry that you still have no heating. Mornings are full. He can do Friday."),
    Flagged("Hi Anna,\n\nthe parcel is in Lyon."),
    Flagged("its in lyon, check tracking"),
    Flagged("Sorry, but no."),
    Flagged("Sorry, but pop-ups can't be switched off.", customer="The same pop-up forty times today!"),
    Flagged("The red one goes out tonight.", customer="ordered the red one, got the blue one"),
    Flagged("A weekday would suit us.", customer="I booked the step-free tour and there were 30 steps."),
    Flagged("I'm sorry you feel that way. The parcel is in Lyon."),
    Flagged("Could you share the order number?", customer="You charged me twice!!"),
    Flagged("Restart it, please.", customer="My router keeps crashing."),
    Flagged("Thank you for contacting us.", customer="The lid has a crack in it."),
    Flagged("Which of the two lamps flickers?", customer="The lamp I bought is broken."),
    Clean("I'm sorry your parcel is two weeks late. I'll ask the depot where it is."),
    Clean("Sorry about that! Please DM us your order number so we can look into it."),
    Clean("Apologies for the delay. The parcel is in Lyon."),
    Clean("We apologise for the wait. It leaves today."),
    Clean("That parcel should have been with you weeks ago, and I regret that it isn't. I'm asking the depot."),
    Clean("Please accept my apologies for the late parcel. Which address should it go to?"),
    Clean("Oh no, so sorry! Which address?"),
    Clean("We open at nine on Sundays.", customer="Do you open on Sunday?"),
    Clean("Glad to hear it!", customer="It's all sorted now, thank you!"),
    Clean("You're welcome.", customer="Great service, thanks so much!"),
    Clean("Yes, gift wrapping is free.", customer="Can you gift wrap my order?"),
    Clean("It's in Lyon now.", context=_AGENT_SORRY),
    Clean("It ships on Monday.", customer="No problem so far, just curious when it ships."),
    Clean("It's in Lyon now.", customer=""),
    Clean("Yes, done.", customer="I typed the wrong house number, can you change it?"),
    Clean("How lovely, thank you!", customer="Your nurse sent my mother home with a smile."),
    Clean("How kind, thank you!", customer="I order three times a month and love it!"),
    Clean("Yes, Tuesday is free.", customer="I work from home on Tuesdays, can the fitter come then?"),
    Clean("Text PAC to 65075.", customer="How do I get my PAC code? I'm moving abroad."),
    Clean("Yes, for two hours.", customer="Can you put me on hold for 2 hours and call me back then?"),
    Clean("So glad, thank you!", customer="The food came hot and early, delicious. Thank you!"),
    Clean("You can send it back within 30 days.", customer="What happens if my parcel arrives damaged?"),
    Flagged("So no refund, sorry. You can cancel now in the app.", customer="I cancelled and you STILL took 39!!"),
    Clean("No naan and cold food, sorry. 12 is back on your card.", customer="The curry was cold and the naan was missing!"),
    Clean("We regret having charged you twice.", customer="You charged me twice!"),
    Clean("I regret not having rung you.", customer="Nobody rang me about the test!"),
    Flagged("We regret having to charge the fee.", customer="You charged me twice!"),
    Clean("We regret our mix-up with your table.", customer="You gave our table away!"),
    Flagged("We regret our policy doesn't allow it.", customer="You gave our table away!"),
    Clean("No hot water since Monday: we let you down there. The plumber comes at 4.", customer="No hot water since Monday!!"),
    Clean("Eleven weeks is ours to answer for; that wait is ours. The clerk rings you today.", customer="I applied 11 weeks ago and nobody answers!"),
    Clean("You should never have had to ask twice. The key is at the desk now.", customer="I asked for the key twice and nobody brought it!"),
    Clean("What a rotten start to your week. The van comes at ten.", customer="No bins emptied again, third Monday in a row!"),
    Clean("The wrong stall is entirely our mistake, and it's changed.", customer="You gave me the wrong stall at the market!"),
    Flagged("What a day! The van comes at ten.", customer="No bins emptied again, third Monday in a row!"),
    Flagged("That is not our fault. The van comes at ten.", customer="No bins emptied again, third Monday in a row!"),
    Flagged("If we let you down, do tell us. The van comes at ten.", customer="No bins emptied again, third Monday in a row!"),
    Flagged("Nine days in the dark, I'd be cross too. The electrician comes at ten.", customer="Nine days without light in the hall!"),
    Flagged("Drinks are on us tonight, say my name at the bar.", customer="We waited an hour for the starters!"),
    Clean("Sorry, no water since noon is miserable with a baby. It's back at 6.", customer="No water since noon and we have a baby!"),
    Clean("I'm so sorry, that's not just any ring. I'm asking the pool.", customer="My ring was thrown away by your cleaners!"),
    Flagged("Sorry, no late returns. It closes at 6.", customer="You charged me a late fee twice!!"),
    Clean("Wake them all and leave the house now, then ring 112 from outside.", customer="It smells of gas and the twins are asleep!"),
    Clean("A cold flat on your birthday is no fun. We should have rung you on Monday. The fitter comes at 4.", customer="Your fitter never came and my flat is cold!"),
    Flagged("We should have rung you on Monday. The fitter comes at 4.", customer="Your fitter never came and my flat is cold!"),
    Clean("Dear Ida,\n\nThe fitter comes at 4.\n\nWith apologies,\nRosa", customer="Your fitter never came and my flat is cold!"),
    Clean("Three weeks of boxes, and the missed rounds are ours to put right. A van comes at ten.", customer="Third week the recycling hasn't been collected!"),
    Flagged("I'm sorry you feel that way about our guard. His manager rings you at four.", customer="Your guard swore at my son."),
    Flagged("Three days without a line is hard in your trade. The fitter comes at ten.", customer="Offline for three days and I sell online."),
    Flagged("The part comes on Friday. It's busy here, so sorry for the short answer.", customer="My router keeps crashing.", becomes="I'm sorry your router keeps crashing. The part comes on Friday. It's busy here, so sorry for the short answer."),
    Clean("Sorry for the short notice. The part comes on Friday.", customer="My router keeps crashing."),
    Clean("Sorry for the slow answer to your crashing router. The part comes on Friday.", customer="My router keeps crashing."),
    Flagged("There is nothing I can do once a fee is on the account.", customer="You charged me a late fee twice!!"),
    Clean("Nothing about that fee is right. It goes back today.", customer="You charged me a late fee twice!!"),
    Clean("I'm sorry our guard swore at your son. His manager rings you at four.", customer="Your guard swore at my son."),
    Clean("It syncs once you're back online.", customer="I work offline for days, does the app sync later?"),
    Clean("Lovely to hear!", customer="My sister swore by your cream, and now so do I."),
    Clean("Yes, with the trade-in.", customer="I swear at my old phone, can I trade it in?"),
)  # fmt: skip
