"""Circumstances in the place of an answer: load, staff, weather, a new system, being human.

A customer with an open problem hears "we are very busy" as "you are not important". What happened may
be said when somebody owns it, or when it comes with what it means for this case, a time, a fix or a
way on, in the same sentence or the next. Words that close the matter ("unavoidable", "what can I
say") are an excuse whatever stands beside them.

Source: 002 (say what went wrong, but not in the form of an excuse), 004 (no excuses).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.contradiction import ONLY_ONE
from rewriter.customer.situation import situation
from rewriter.lexicon import DAY, MONTH, RELIEVED, SHORT_DAY
from rewriter.plain import plain
from rewriter.removal import removal
from rewriter.technique import Clean, Flagged
from rewriter.techniques._asked import asks_how_busy, pending
from rewriter.techniques._hit import Hit, span
from rewriter.techniques._pressed import circumstance
from rewriter.techniques._unowned import circumstances
from rewriter.text import Edit, Finding, Message

name = "excuse"
title = "Say what happened, not an excuse"
sources = ("002", "004")
omission = False

because = {
    "": "Circumstances are our affair; the customer needs what it means for them and what comes next.",
    "load": "How busy we are tells the customer that others come first; what we do for them counts.",
    "staff": "How we are staffed is ours to carry, not the customer's.",
    "weather": "The weather explains nothing unless it comes with what it means for this order.",
    "system": "A system in trouble helps the customer only with what we do about it.",
    "human": '"Mistakes happen" makes the mistake small; owning it makes it good.',
    "closing": "Words that close the matter leave the customer alone with it.",
}
_TOLD = (
    "This gives circumstances in place of an answer: say what it means for the customer and what comes next, "
    "or leave it out."
)


def find(message: Message) -> Iterator[Finding]:
    """Circumstances that nobody owns and nothing follows from, while a problem stands open."""
    case = situation(message)
    if not case.open and (case.calm or not case.given):
        return
    if not case.open and message.customer.rstrip().endswith("?") and not pending(message):
        return  # they only ask
    if _WHY_USUALLY.fullmatch(plain(message.customer[:400])):
        return  # why it is always so: what is asked for is the reason
    busy = asks_how_busy(message)
    for sentence in message.fresh:
        if ONLY_ONE.search(sentence.plain) or _RELIEVED.search(sentence.plain):
            continue  # an answer to "you charged me twice", and the news that they owe nothing
        for hit in circumstances(message, sentence):
            if not hit.kind and _ON_ORDER.search(sentence.plain):
                continue  # where their thing is, is news
            if busy and hit.kind in ("load", "staff"):
                continue  # how busy it is, is what they want to know
            yield sentence.finding(name, *_place(hit), _TOLD, kind=hit.kind, sure=hit.sure)


def mend(message: Message, finding: Finding) -> Edit | None:
    """The circumstance goes, when it holds nothing that the customer could use."""
    for sentence in message.body:
        if sentence.start <= finding.start < sentence.end:
            hits = tuple(circumstances(message, sentence))
            for hit in hits:
                start, end = _place(hit)
                if sentence.span(start, end)[0] == finding.start:
                    text = sentence.plain
                    if len(hits) > 1:  # one excuse after the other: without its neighbour neither stands
                        start, end = min(_place(h)[0] for h in hits), max(_place(h)[1] for h in hits)
                    rest = text[:start] + " | " + text[end:]
                    more = _FOR_THEM if hit.kind == "human" and _SO_THAT.search(text[:start]) else _SAYS_MORE
                    if _UNTIL.search(text, start):
                        return None  # "he's on leave till Monday": when it ends is news
                    alone = not _tagged_on(hit) and (not more.search(rest) or _TIED.match(text, end))
                    return removal(message, sentence, *((0, len(text)) if alone else (start, end)), _USEFUL)
    return None


_ON_ORDER = re.compile(
    r"\b(?:on (?:back ?)?order|back[- ]?ordered|awaiting (?:parts|delivery)|in (?:customs|transit|production))\b"
)
_RELIEVED = cues.compile(rf"\b{RELIEVED}\b")
_WHY_USUALLY = re.compile(
    r"\W*(?:(?:hi|hello|hey|just curious|just wondering|i wonder|out of interest|quick question|and|also)\b[,:!. -]*){0,3}why (?:(?:is|are) (?:the|your) [a-z]+(?: [a-z]+)? (?:only|always|never) |(?:do|does) (?:you|they|your [a-z]+|the [a-z]+(?: [a-z]+)?) )(?:only |always |usually )?(?:on |at |in |for |available|served|sold|made|close|open|shut|start|stop|end|run|use|need|sell|serve|ship|take|have|limit|wear|keep|ask for|finish|go|change|leave)\b(?!.*\b(?:my|me|mine|our|us|i|still|again|never|not|so|forever|ages|keep [a-z]+ing|waiting|wait|late)\b)[^?!.]{0,80}\?\s*"
)
# What else the sentence holds is said to the customer, or tells what was; without that the whole of it is the excuse.
_SAYS_MORE = cues.compile(
    r"^\W*(?:not (?:yet|today|tonight|tomorrow|before|until)|yes|yep|nearly|almost)\b|^\W*(?:it|your [a-z]+|the [a-z]+)(?:'s| is) (?:now |still |already |currently )*(?:with|at|in) |\b(?:it|she|he|they|there|the [a-z]+(?: [\w']+){0,4}?) (?:was|were|had|has|came|went|got|broke|left|closed) [a-z]|\b(?:hasn't|haven't|weren't|forgot|forgotten|missed) [a-z]|^\W*[a-z]+ (?:closed|shut|stopped|cut|flooded|blocked|cancelled) (?:the|our|your|all)\b|"
    r"\b(?:you|your|yours|i|i'm|i've|i'll|we|we're|we've|we'll|our|us|me|please|sorry|apologi[sz]e|apologies|thanks?|refund|replacement)\b"
)
_SO_THAT = re.compile(r"\bso\W*$")  # what it follows from is a circumstance, too
_FOR_THEM = cues.compile(r"\b(?:you|your|yours|please|sorry|refund\w*|replac\w*|i'll|we'll|i've|we've)\b")
_UNTIL = re.compile(rf" ?(?:until|till?) (?:the )?(?:{DAY}|{SHORT_DAY}\b|{MONTH}|\d|tomorrow|tonight|noon|next |end )")
_TIED = re.compile(r" ?(?:when|with|in|if|as|once|since|on|at|from|to|for)\b")
# The counts and days of an excuse help nobody; an amount, a contact, a deadline or a thing to do would.
_USEFUL = cues.compile(
    rf"[$€£#@]|https?:|www\.|\{{\{{|\b(?:refund(?:ed)?|voucher|credit(?:ed)?|replacement|until|unless|by {DAY}|by tomorrow|call us|click|email us|dm|if you|you can|please (?!under|appre|remem|consi|reali|note|bear|keep|be))\b"
)


def _place(hit: Hit) -> tuple[int, int]:
    """The words that go: the clause, what hangs on it, or all that a "so" follows from."""
    text, start = hit.clause.sentence.plain, min(hit.clause.start, hit.start)
    due = _DUE_TO.match(text, hit.start) and hit.start > start + 2
    if (answer := _ANSWERS.match(text)) and start < answer.end() <= hit.start:
        start = answer.end()  # "not yet, the lab is swamped"
    if due or _tagged_on(hit) or (hit.kind == "closing" and _WHERE_IT_IS.fullmatch(text, 0, hit.start)):
        start = hit.start
    told = text[:start]
    if (
        hit.kind in ("human", "closing")
        and _SO_THAT.search(told)
        and not (_FOR_THEM.search(told) or _NOT_YET.search(told))
    ):
        start = 0
    if hit.kind == "closing" and hit.clause.link == "and" and circumstance(text[: hit.clause.start]):
        start = 0  # two excuses in one breath
    return span(hit, start)


_NOT_YET = re.compile(r"\b(?:has|have)(?:n't| not)\b")  # how far it has come is news
_ANSWERS = re.compile(r"\W*(?:not (?:yet|today|tonight|tomorrow)|nearly|almost)[,;] ?(?:sorry[,;] ?)?(?=[a-z])")
_WHERE_IT_IS = re.compile(  # news, whatever is shrugged off behind it
    r"(?:it|your [a-z]+|the [a-z]+)(?:'s| is) (?:now |still |already |currently )*(?:with|at|in) (?!(?:our|my|your|their) hands)[^,.;:!?]{2,40}, ?(?:and |so )?(?:it's |that's |which is )?"
)
_DUE_TO = re.compile(r"(?:due to|because of|given|owing to|thanks to)\b")


def _tagged_on(hit: Hit) -> bool:
    """Behind what is told: "..., happens all the time"."""
    text = hit.clause.sentence.plain
    if hit.kind not in ("closing", "human") or hit.start < 3:
        return False
    if hit.kind == "closing" and text.startswith("happens ", hit.start):
        return True
    return _SHRUGGED.match(text, hit.clause.start) is not None and _TELLS_OF_IT.search(text, 0, hit.start) is not None


_SHRUGGED = re.compile(
    r"(?:it|that|this|(?:these |such )?things|mistakes|errors|slips|stuff|accidents) (?:just |sometimes |do |can )*happens?\W*$"
)
_TELLS_OF_IT = re.compile(
    r"\b(?:[a-z]{3,}(?<!n)ed|sent|lost|took|left|put|made|forgot|broke|gave|misread|cut|shut|sold|wrote) (?:it|them|your?|the|that|this|both|two|an?)\b"
)


_SOLVED = "All solved, thanks for the quick help!"

examples: tuple[Flagged | Clean, ...] = (
    Flagged("We were short-staffed so claims take longer.", "We were short-staffed", kind="staff", becomes=""),
    Flagged("Call volumes are exceptionally high.", "volumes are exceptionally high", kind="load", becomes=""),
    Clean("We were short-staffed, so your claim takes until Friday."),
    Flagged("It has been a crazy week for all of us here.", "crazy week", kind="load", becomes=""),
    Flagged("We're really busy at the moment.", "busy", kind="load", becomes=""),
    Flagged("sorry, super swamped rn", "swamped", kind="load"),
    Flagged("Due to high call volumes, replies are slow.", "high call volumes", kind="load"),
    Flagged("I'm sorry, but we're short-staffed.", "short-staffed", kind="staff", becomes="I'm sorry."),
    Flagged("Half the team is off sick.", "off sick", kind="staff", becomes=""),
    Flagged("It's the weather.", "weather", kind="weather"),
    Flagged("Our system is down.", "system is down", kind="system"),
    Flagged("We had a system change this month.", "system change", kind="system"),
    Flagged("The lift is loud, please understand.", "please understand", customer="The lift kept me awake!", kind="closing"),
    Flagged("Noise is normal in a city hotel.", "normal", customer="I couldn't sleep for the noise!", kind="closing"),
    Clean("We had a system change on 3 May that reset your password; I've sent you a new link.", customer="I can't log in!"),
    Clean("Your heating has a system change booked for Friday.", customer="The heating is still off!"),
    Clean("Is the noise normal for you at night, or only since Monday?", customer="The lift is so loud!"),
    Clean("Please unplug it now and keep everyone out of the room.", customer="The heater is smoking!!"),
    Clean("Leave the windows open in this heat.", customer="My flat is unbearable!"),
    Clean("Please understand the form as a first step: it opens your claim.", customer="My claim is stuck!"),
    Clean("A wait of two days is normal here, so yours should end on Friday.", customer="I'm still waiting!"),
    Flagged("We're only human.", "only human", kind="human", becomes=""),
    Flagged("Mistakes happen.", "Mistakes happen", kind="human", becomes=""),
    Flagged("That was unavoidable.", "unavoidable", kind="closing", becomes=""),
    Flagged("What can I say?", "What can I say", kind="closing"),
    Flagged("You have to understand that we have many orders.", "You have to understand", kind="closing"),
    Flagged("This is beyond our control.", "beyond our control", kind="closing", becomes=""),
    Flagged("The phones have been ringing non-stop since eight.", "ringing non-stop", kind="load", becomes=""),
    Flagged("you know what couriers are like in december", "you know what couriers are like", kind="closing"),
    Flagged("We lost our cook. I'd only been in the job a week.", "in the job a week", kind="staff"),
    Flagged("The software was having one of its days.", "one of its days", kind="system", becomes=""),
    Flagged("Snow is snow.", "Snow is snow", kind="closing", becomes=""),
    Flagged("It was only our second day with the new menu.", "second day", customer="Coffee was cold.", kind="human"),
    Flagged("Apprentices have to learn somewhere.", "Apprentices", customer="My hair came out orange.", becomes=""),
    Flagged("Phones here never stop.", "never stop", customer="I've rung eleven times!", becomes=""),
    Flagged("That day we had our biggest crowd ever.", "That day", customer="We waited two hours!", becomes=""),
    Flagged("The vicar does six parishes these days.", "six parishes", customer="Nobody came to bless the house!"),
    Flagged("There were 90 of them to get out in one evening.", "90 of them", becomes=""),
    Flagged("We all slip up now and then.", "now and then", becomes=""),
    Flagged("Our app had some issues, that can happen with technology.", "can happen with technology"),
    Flagged("It's winter, everyone's bill goes up.", "winter", customer="My bill has doubled!", becomes=""),
    Flagged("That's logistics for you.", "logistics for you"),
    Flagged("It's the same at every company these days.", "same at every company"),
    Flagged("We can't clone ourselves.", "can't clone"),
    Flagged("peak season i'm afraid", "peak season"),
    Flagged("They're easily missed.", "easily missed", becomes=""),
    Flagged("The grid hasn't released your line yet, they are all swamped, out of our hands.", "out of our hands", kind="closing", becomes="The grid hasn't released your line yet."),
    Flagged("The delay to flight 12 was caused by a late aircraft, which happens in March and is out of our control.", "out of our control", becomes="The delay to flight 12 was caused by a late aircraft."),
    Flagged("Wind shut the top lifts, not in our control.", "not in our control", becomes="Wind shut the top lifts."),
    Flagged("He had three other orders so yeah.", "so yeah", kind="closing", becomes=""),
    Flagged("Everyone waits till the last minute so servers are slow.", "Everyone waits till the last minute", kind="load", becomes=""),
    Clean("Nothing else is open, so try the side door.", customer="The shop is shut and it's raining!"),
    Clean("Please don't wait till the last minute: the form closes at five."),
    Clean("The driver left the depot at six and is on the A4."),
    Clean("Your line is under our control again, and it's up."),
    Clean("It was 40 miles out, so yes, the taxi is on us."),
    Flagged("kitchen is swamped tonight", "swamped", kind="load"),
    Flagged("its end of the month, everybody moves", "end of the month", kind="load", becomes=""),
    Flagged("theres a match on tonight", "match on", kind="load", becomes=""),
    Flagged("two riders down", "two riders down", kind="staff", becomes=""),
    Flagged("system got migrated at the weekend so yeah", "system got migrated", kind="system", becomes=""),
    Flagged("She was ill this morning, these things happen. The next one is on the 24th at 8:20.", "these things happen", kind="closing", becomes="She was ill this morning. The next one is on the 24th at 8:20."),
    Flagged("Coaches get sick too, you know. The session is back on your account.", "Coaches get sick too", kind="human"),
    Flagged("Cant help that, sorry", "Cant help that", kind="closing"),
    Clean("mast down", customer="No signal since Monday!"),
    Clean("Short staffed is our problem, not yours: I'm booking you in now."),
    Clean("I won't hide behind the rush: we said Tuesday and it wasn't there."),
    Clean("Saturdays are rammed from 11.", customer="Is it quiet on Saturday?"),
    Clean("Two engineers are on site and a third is coming at 3."),
    Clean("There's a match on tonight, so please come by 5 to find a space.", customer="Where can I park?"),
    Clean("From time to time please clean the filter."),
    Clean("We checked 300 names in one night and missed his. A new one is in the post."),
    Clean("The storm took down the mast. A crew is on site, and it's up again by six."),
    Clean("It's easy to mix the two codes up, so yours is the one that starts with K."),
    Clean("Apprentices have to learn somewhere, but not on your hair: I'll redo it myself on Friday."),
    Clean("Puppies sleep up to 18 hours.", customer="Is it normal that he sleeps so much?"),
    Clean("Three weddings that day, and still we should have been on time for yours."),
    Clean("Wool shrinks at 60 degrees, so please wash it at 30."),
    Clean("The fog has lifted and your flight is boarding at gate 5."),
    Clean("The queue is 200 long and yours is number 14, which is about an hour."),
    Clean("Nobody should wait nine days, busy or not."),
    Clean("You're right, and a new system is no reason to lose a file."),
    Clean("We changed our supplier and your size is back."),
    Clean("I can see why you're tired of hearing about staff shortages."),
    Clean("I'm new to your case, and I've read all nine mails. The next step is mine: I ring the fitter now."),
    Clean("January is always mad for gyms.", customer="I'd like to join in January, is it full?"),
    Clean("A burst pipe closed our Ghent site, so your desk now leaves on Thursday."),
    Clean("We planned too few people for Friday, that is our mistake, and I'm refunding the delivery fee."),
    Clean("We're short-staffed, which is our planning, and your order ships on Tuesday."),
    Clean("The storm closed the road to the depot, so your parcel arrives on Friday."),
    Clean("We're very busy this week.", customer="Do you have a table for four?"),
    Clean("It's been a busy week here.", customer=_SOLVED),
    Clean("That is no excuse, and I'm sorry."),
    Clean("Being busy is no excuse for leaving you without an answer."),
    Clean("Our booking system was down this morning; it is fixed now."),
    Clean("Because of the strike your train leaves from platform 4 at 10:15."),
    Clean("I know you're busy, so I'll keep this short."),
    Clean("You wrote that the line was busy all day, and I'm sorry."),
    Clean("If the weather is bad, we call you the evening before."),
    Clean("Is the line busy when you call?"),
    Clean("I'm sorry your parcel is late. I'm asking the depot where it is."),
    Clean("We made a mistake with your label and have sent a new one."),
    Clean("Our system shows a delivery at 9:10."),
    Clean("Please restart the box while the system is down for maintenance until 14:00."),
    Clean("I'm sorry the servers are down on Double XP Weekend.", customer="Servers down on Double XP Weekend, unbelievable!!"),
    Clean("Rotten luck with the strike. Next free slot is Tuesday.", customer="Missed my slot, train strike, don't charge me!!"),
    Clean("Oh no, not on launch day. I'm sorry.", customer="Servers down on launch day AGAIN!!"),
    Flagged("Sorry, the servers are down.", "servers are down", customer="I can't play, fed up!!", kind="system"),
    Flagged("I'm sorry you're late because of the strike.", "strike", customer="My train is late again!!", kind="weather"),
    Clean("You're on the 6:15 now. Other flights are full.", customer="Flight cancelled, the wedding is tomorrow!!"),
    Flagged("Flights fill up fast in June.", "Flights fill up", customer="Flight cancelled, the wedding is tomorrow!!"),
    Clean("An hour in a stuck lift must have been frightening, I'm so sorry.", customer="Your lift trapped me for an hour!!"),
    Clean("Four late buses in one month is hard on a child, and I'm sorry.", customer="Late again, 4 times this month!!"),
    Flagged("Driver shortage is a nationwide thing.", "Driver shortage", customer="The night bus didn't come!!", kind="staff"),
    Clean("Locked out in the rain, I'm sorry!", customer="Your lock locked me OUT in the rain!!"),
    Clean("There's only one booking; the second line is the deposit.", customer="You booked me twice!!"),
    Clean("A funeral only happens once.", customer="The flowers came a day after the funeral!!"),
    Clean("Nobody was hurt.", customer="My daughter's school bus crashed!!! Was anybody hurt?"),
    Flagged("All nurseries are putting fees up.", "All nurseries are putting fees up", becomes=""),
    Flagged("Other gyms charge even more.", "Other gyms charge even more", becomes=""),
    Flagged("Manager was probably busy.", "probably busy", kind="staff", becomes=""),
    Flagged("The cook must have been distracted.", "must have been distracted", kind="staff", becomes=""),
    Flagged("The room went twice, so I've moved you to the Poseidon, happens all the time.", "happens all the time", kind="closing", becomes="The room went twice, so I've moved you to the Poseidon."),
    Flagged("We are at the mercy of the summer.", "at the mercy of", kind="closing", becomes=""),
    Flagged("You've got to look at it from our side.", "look at it from our side", kind="closing", becomes=""),
    Flagged("sorry, were all volunteers here", "were all volunteers", kind="staff"),
    Clean("All nurseries in the group take the voucher, yours too."),
    Clean("Every parcel has a tracking number, and this is yours: AB12."),
    Clean("Other gyms take the same card, and I've listed them below."),
    Clean("You were probably tired of waiting by then, and I'm sorry."),
    Clean("I've looked at it from your side, and the fee goes."),
    Clean("When you handle the vase, hold it by the foot."),
    Clean("It was probably the filter, so I've sent a new one."),
    Clean("There were all sorts of sizes left: which one would you like?"),
    Flagged("Can't do anything about the traffic, can we?", "do anything about the traffic", kind="closing"),
    Flagged("The computer had a funny five minutes.", "had a funny five minutes", kind="system", becomes=""),
    Flagged("We all have off days.", "We all have off days", kind="human", becomes=""),
    Clean("I can't do anything about the price, but I can split it in three.", customer="The price is too high!"),
    Clean("The full moon tour is on Friday, and your results are in now."),
    Clean("We all have your file open, and I ring you at four."),
    Flagged("With everything going on here it slipped.", "With everything going on", kind="load", becomes=""),
    Clean("With everything in the box it should work at once: shall we try?"),
    Clean("Six days is a long wait, I know. It's at the depot in Leeds.", customer="Paid for next day, it's been 6 days!!"),
    Clean("Three times this month is a lot to put up with, and I'm sorry.", customer="Down AGAIN, third time this month!!"),
    Flagged("The inbox is about 900 deep right now.", "900 deep", kind="load"),
    Flagged("We're run off our feet.", "run off our feet", kind="load"),
    Flagged("It's been that sort of month.", "that sort of month", kind="load"),
    Flagged("With all these returns things got in a muddle.", "With all these returns", kind="load"),
    Flagged("The surgery is down to one person at the moment.", "down to one person", kind="staff"),
    Flagged("We've had the builders in.", "builders in", kind="staff"),
    Flagged("There's been an awful lot of wind up your way.", "awful lot of wind", kind="weather"),
    Flagged("Heat does funny things to the trams.", "Heat does funny things", kind="weather"),
    Flagged("Wi-Fi was down in here most of the day.", "Wi-Fi was down", kind="system"),
    Flagged("The new catalogue takes some getting used to.", "getting used to", kind="system"),
    Flagged("The lift engineer only comes on Tuesdays.", "only comes on Tuesdays", kind="staff"),
    Flagged("Staffing is tight.", "Staffing is tight", kind="staff"),
    Flagged("I've only just come back from leave.", "back from leave", kind="staff"),
    Flagged("We had to deal with an emergency that day.", "deal with an emergency", kind="load"),
    Flagged("We are going through a transition.", "going through a transition", kind="system"),
    Flagged("The phone system isn't the most modern.", "isn't the most modern", kind="system"),
    Flagged("It got lost in the shuffle.", "lost in the shuffle", kind="human"),
    Flagged("I know it's all hands on deck here.", "all hands on deck", kind="load"),
    Clean("I know it's all hands on deck at harvest.", customer="Sorry, I missed the deadline because of harvest, will I get fined?? Panicking"),
    Clean("We sold more than we had, sorry."),
    Clean("It was an error on our side, and your new bill is below."),
    Clean("I wouldn't call it human error."),
    Clean("The queue is 200 long and yours is number 14, so it's about an hour."),
    Clean("It's been that sort of month for you, I can see, and I'm sorry."),
    Clean("With all the documents in, your claim is complete."),
    Clean("The price is down to one euro until Friday."),
    Clean("The builders are in on Monday, so your room is on the garden side."),
    Clean("There's been a storm up your way, so the crew comes at six tomorrow."),
    Clean("Heat does harm the gel, so keep it in the fridge."),
    Clean("Wi-Fi was down here until noon, and it's fixed now."),
    Clean("The lift engineer only comes on Tuesdays, so yours is the 14th."),
    Clean("I was on leave, and nobody took your case over: that's our mistake."),
    Clean("We had to deal with that sooner, and we didn't."),
    Clean("It got lost in the move, so a new one is on its way."),
    Clean("The new catalogue is attached, and your item is on page 4."),
    Clean("The system isn't the one you used before: yours is under Accounts."),
    Clean("Staffing is our problem, and you get your answer today."),
    Clean("The box was packed badly by our team, and I am sorry.", customer="Two plates are broken!!"),
    Clean("The line was swamped, and a fault in it was missed by us.", customer="Nobody answered!!"),
    Flagged("The shop was packed.", "packed", customer="Nobody served me!!", kind="load"),
    Clean("The order was packed on Friday.", customer="Where is it!!"),
    Clean("Some users turn the valve too far and it gets stuck; a quarter turn back helps.", customer="The radiator is cold again!!"),
    Clean("Some people close the tap too hard and it gets stuck; a drop of oil frees it.", customer="The radiator is cold again!!"),
    Clean("Most banks do it in a day, ours takes three, and I am sorry.", customer="Where is my money!!"),
    Clean("The midwife must have been on the phone, so ring again or press 2 for the ward.", customer="Nobody answered!!"),
    Clean("Had you turned on cloud save? It's off by default, it says in the notes.", customer="Your patch ate my save, 200 hours gone!"),
    Clean("It happens in about 3% of bottles, and I've put a credit on your account.", customer="The wine was corked!"),
    Flagged("It happens to bottles.", "It happens", customer="The wine was corked!", kind="closing"),
    Clean("It does happen now and then: when the cabin is full, the gate may move somebody up.", customer="How likely is a seat in first?"),
    Clean("There is a backlog, and this one is scheduled for the week of 10 February.", customer="The street light is still out!"),
    Flagged("There is a backlog of repairs.", "There is a backlog", customer="The street light is still out!", kind="load"),
    Clean("The uniform rule is the same for every pupil.", customer="My son got a detention for his shoes!!"),
    Flagged("It's the same for every school these days.", "same for every school", customer="My son got a detention for his shoes!!", kind="load"),
    Clean("Just reply here, or write any time that things are tight.", customer="I can't pay before Friday and you fined us!!"),
    Flagged("Things are tight here.", "Things are tight", customer="I can't pay before Friday and you fined us!!", kind="load"),
    Clean("The servers are under an attack that's flooding them with traffic, which is why you can't get in.", customer="No way to log in, unbelievable!!"),
    Clean("The app is down, and it's being worked on by four engineers.", customer="I can't see if I've been paid!!"),
    Clean("I'm sorry, and with the concert on Friday.", customer="My tickets never came, and the concert is on Friday!"),
    Flagged("Sorry, with the concert on Friday we're full on.", "with the concert", customer="My tickets never came!", kind="load"),
    Clean("The account is closed because of threats against other people.", customer="You closed my account!!"),
    Clean("It covers cracks and broken hinges.", customer="The table has a crack!"),
    Clean("Firefox is worth a try in case the portal is slow.", customer="I can't find my invoice!!"),
    Clean("It's a lot of money to wait for, I know.", customer="Where is my refund??"),
    Clean("There's a fridge in your kitchen by the 23rd whatever happens.", customer="Three weeks without a fridge!!"),
    Clean("The seller doesn't agree to pay it.", customer="I want my 470 back!!"),
    Clean("On your wedding day. I'm so sorry.", customer="The cake came sideways on my wedding day!!"),
    Flagged("It was a wedding day here.", "wedding day", customer="The cake came sideways!!"),
    Clean("That takes half the fun out of it.", customer="The audio guide is broken!!"),
    Clean("Please mail the words for the plaque, up to 8 lines with 30 letters each.", customer="You promised a plaque a year ago!!"),
    Clean("I'm sorry she was ill that day.", customer="My daughter was sick, why can't she sit the exam again?!"),
    Flagged("She was ill that day.", "She was ill", customer="Nobody came to the lesson!!", kind="staff"),
    Clean("Is the red key pushed in? It's easy to miss.", customer="The mower won't start!!"),
    Flagged("It's easy to miss.", "easy to miss", customer="You missed my order again!!", kind="load"),
    Clean("That it was the holidays wasn't the truth: we never booked the van.", customer="You said 'it's the holidays'. What is it now?!"),
    Flagged("It's with the carrier now, out of our hands.", "out of our hands", kind="closing", becomes="It's with the carrier now."),
    Flagged("The caretaker has to sign it and he's on leave till Mon. After that it's 2 days.", "on leave", customer="Six weeks for my deposit!!"),
    Flagged("We moved over to a different payroll system this month.", "a different payroll system", customer="My wages are late!", kind="system", becomes=""),
    Flagged("We've switched to another booking tool and it's still settling.", "switched to another", customer="Nobody can find my booking!", kind="system", becomes=""),
    Clean("We moved over to another system on 3 May, which lost your points; they're back on now.", customer="My points are gone!"),
    Clean("You moved over to another plan this month.", customer="My bill is wrong!"),
    Clean("We're short-staffed then.", customer="Just curious, why does the pool close on Mondays?"),
    Flagged("We're short-staffed.", "short-staffed", customer="Why do you never answer my mails?", kind="staff", becomes=""),
    Clean("Easily done! There's no charge for it.", customer="I missed your fitter, my own fault. Can I rebook?"),
)  # fmt: skip
