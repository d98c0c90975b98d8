"""An answer that ends the road: "don't know", "not us", "ask somebody else", "nothing I can do".

A customer who hears this has to begin again somewhere, alone. Nobody needs to know everything; but
whoever does not know says how it will be found out, whoever is not in charge brings in the one who
is, and whoever sends a customer on gives an address at which somebody answers. A contact cures a
sending away, it does not cure an unexplained "I don't know why". Saying honestly what cannot be
promised is no dead end, and a place to call in an emergency never is.

Source: 003 ("never say that you do not know"), 000, 002 and 001 (bring in the right person).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.clause import clauses
from rewriter.customer.situation import situation
from rewriter.remembered import remembered
from rewriter.technique import Clean, Flagged
from rewriter.text import Edit, Finding, Message, Sentence

from ._asked import whether_us
from ._dead_ends import CUE
from ._opened_again import ASKED, NOT_YET, SUGGESTS, cured, found_out, left_alone
from ._road_end import NOT_A_FAULT, End, end_of, none_left
from ._sympathy import sympathises
from ._taken_on import brought_in, taken_on

name = "dead-end"
title = 'Never "I don\'t know" or "not my problem"'
sources = ("000", "001", "002", "003")
omission = False


def find(message: Message) -> Iterator[Finding]:
    """Every answer that leaves the customer alone with it, one finding a sentence; last, a person to bring in."""
    found, waits = False, situation(message).given and not situation(message).pleased
    for at, sentence in enumerate(message.body):
        if not (waits or CUE.search(sentence.plain)):
            continue
        if ends := list(_ends(message, at)):
            number, end = min(ends, key=lambda each: each[1].alone)  # what can only mean this before what may
            start, stop = _reach(sentence, number, end)
            yield sentence.finding(name, start, stop, _SAID[end.kind], kind=end.kind, sure=end.sure)
            found = True
    if not found:
        yield from _nobody_brought_in(message)


def _ends(message: Message, at: int) -> Iterator[tuple[int, End]]:
    """The clauses of a sentence that end the road with nothing to open it again."""
    customer = situation(message)
    waits = customer.given and not customer.pleased
    uneasy = customer.uneasy or bool(_WHY.search(message.customer[:2_000]))
    sentence = message.body[at]
    for number, clause in enumerate(clauses(sentence)):
        if (
            clause.quoted
            or (clause.conditional and not _ONCE_GONE.match(clause.text))
            or (clause.question and not SUGGESTS.match(clause.text))
        ):
            continue
        end = end_of(clause)
        if end is None or (end.kind == "dont-know" and _ASKS_THEM.search(sentence.plain, clause.end)):
            continue
        if end.kind == "dont-know" and (clause.link == "who" or none_left(sentence.plain, message.customer)):
            continue  # somebody else did not know; or they asked whether we have one
        if end.kind == "nothing-to-do" and (
            customer.request is not None
            or _CANNOT_HELP_BUT.search(sentence.plain)
            or (at and _hinges(sentence.plain, message.body[at - 1].plain))
        ):
            continue  # refused, meant otherwise, or what opens the road stands before it
        if end.kind == "dont-know" and NOT_YET.search(clause.text) and at < found_out(message):
            continue
        if end.broad and (not waits or _WHEN_IT_IS.search(sentence.plain, clause.start)):
            continue
        if end.alone and (
            _DISOWNS.search(sentence.plain) or (end.theirs and not uneasy) or not left_alone(message.body)
        ):
            continue
        if _SORRY_TOLD.match(clause.text) or (end.kind == "not-us" and whether_us(message)):
            continue  # what somebody told them is regretted, and not said again; or they asked whether it is us
        if end.broad and (sympathises(sentence.plain) or _SORRY_THAT.match(clause.text)):
            continue
        if end.kind == "dont-know" and NOT_A_FAULT.search(sentence.plain, clause.start):
            continue
        if not (clause.reported and not _WE_SAY.match(clause.text)) and not cured(message.body, at, clause, end):
            yield number, end


def _hinges(text: str, before: str) -> bool:
    """It holds only before something, without something, or where the condition told before it does not."""
    return bool(_BEFORE_THAT.match(text) or (_OTHERWISE.match(text) and _IF.search(before)))


_IF = re.compile(r"\bif\b")
_OTHERWISE = re.compile(r"\W*(?:(?:but|and|so)\b ?)?(?:otherwise|or else|if not|failing that)\b")
_BEFORE_THAT = re.compile(
    r"\W*(?:(?:but|and|so)\b ?)?(?:(?:before|until|till|after|from) (?:that|then|it)|without [\w' -]{2,40}?)(?:,| (?=(?:i|we|there|nothing|it|that|this|you)\b))(?!,? (?:sorry|mate)\W*$)"
)
_ASKS_THEM = re.compile(
    r"\b(?:could|can|would|will) you (?:please )?(?:send|tell|share|show|check|take|let|dm|give|post)\b"
)


def _reach(sentence: Sentence, number: int, end: End) -> tuple[int, int]:
    """The place of a finding in `sentence.plain`: the clause, with the question it leaves open, or all there is."""
    parts = clauses(sentence)
    clause = parts[number]
    start, stop = clause.start, clause.end
    also = [end_of(c) for c in parts]
    if all(
        (e and e.alone <= end.alone) or not c.text.strip(" .,!") or _SORRY.match(c.text)
        for e, c in zip(also, parts, strict=True)
    ):
        start, stop = 0, len(sentence.plain)
    elif (
        end.kind == "dont-know"
        and number + 1 < len(parts)
        and parts[number + 1].link in ASKED
        and end.end >= len(clause.text) - 1
    ):
        stop = parts[number + 1].end
    while stop > start and sentence.plain[stop - 1] in " ,;:–-(":
        stop -= 1
    return start, stop


# No condition, but how it always is: "once it leaves us it's out of our hands".
_ONCE_GONE = re.compile(
    r"\W*(?:once|when|as soon as) (?:it|they|something|an? [a-z]+|the [a-z]+|your [a-z]+)(?:'s|'ve| has| have)? (?:leaves?|left|goes?|gone|gets?|is|are|been) [^.,;!?]{2,40}?,? (?:it|that|this|they)(?:'s|'re| is| are) (?:out of|not in|no longer in|beyond) (?:our|my)\b"
)
_DISOWNS = re.compile(r"[,;–-] ?(?:and |so )?not (?:us|ours|our \w+)\b")  # puts the cause on them: another fault
_WHEN_IT_IS = cues.compile(
    r"(?:can't|couldn't) (?:really )?(?:say|tell)(?: you| for sure| exactly)* (?:exactly )?(?:when|by when|how long|what time)\b"
)
_SORRY_THAT = cues.compile(
    r"^\W*(?:(?:i'm|we're|i am|we are) )?(?:so |very |really |truly )*sorry (?:that )?(?:you|your|it|this|someone|somebody|the|nobody|no one)\b"
)
_SORRY_TOLD = re.compile(
    r"\W*(?:(?:i'm|we're|i am|we are) )?(?:so |very |really |truly )*sorry (?:that )?(?:[\w'-]+ ){1,4}?(?:told|said|heard|was told|were told)\b"
)
_WE_SAY = re.compile(r"\W*(?:i|we)\b")
_WHY = re.compile(r"\b(?:why|how come)\b", re.IGNORECASE)
_CANNOT_HELP_BUT = cues.compile(r"\bhelp but [a-z]")
_SORRY = cues.compile(
    r"^\W*(?:(?:i'm |we're )?(?:so |very |really )?sorry(?: about (?:that|this|it))?|apologies|no)\W*$"
)
_SAID = {
    "dont-know": "It ends with not knowing: say how it will be found out, and by whom.",
    "not-us": "It sends the customer off: bring in the one who is in charge.",
    "ask-elsewhere": "It sends the customer away without a way to reach anybody: hand it over, or give the contact.",
    "nothing-to-do": "It leaves the customer with nothing: say who can go on with it.",
}
_BROUGHT_IN = cues.compile(
    r"\b(?:manager|supervisor|specialist|team lead|senior|expert|escalat\w+|bring(?:ing)? in|brought in|the right "
    r"person|hand(?:ed|ing)? (?:it |this |you )?(?:over|to)|transfer\w*|connect(?:ed|ing)? you|pass(?:ed|ing) (?:it|"
    r"this|you))\b"
)
_SETTLED = cues.compile(
    r"\b(?:refunded|replaced|fixed|resolved|sorted|solved|restored|reset|credited|resent|emergency|leave the "
    r"(?:house|building))\b"
)


def _nobody_brought_in(message: Message) -> Iterator[Finding]:
    """Who is still agitated after two answers of ours needs somebody else to speak to."""
    answers = [turn for turn in message.context.conversation if turn.role == "agent"]
    if len(answers) < 2 or not message.body:
        return
    customer = situation(message)
    if not (customer.open and customer.upset):
        return
    if any(_BROUGHT_IN.search(s.plain) or _SETTLED.search(s.plain) for s in message.body):
        return
    at = message.body[-1].end
    yield Finding(
        name,
        at,
        at,
        "",
        "They are still upset after several answers: bring in somebody who can decide.",
        "bring-in",
        False,
        "advice",
    )


def mend(message: Message, finding: Finding) -> Edit | None:
    """One next step in the place of the dead end; None where facts could get lost."""
    return brought_in(message, finding) if finding.kind == "bring-in" else taken_on(message, finding, _ends_at(message))


@remembered(8)  # each of them is mended
def _ends_at(message: Message) -> tuple[int, ...]:
    """Where the road ends."""
    return tuple(f.start for f in find(message) if f.kind != "bring-in")


because = {
    "": "A dead end makes the customer begin again elsewhere; somebody now takes it on.",
    "dont-know": "Nobody has to know everything, but the customer needs to hear how it will be found out.",
    "not-us": "To the customer we are one team; the right person is brought in instead of the customer being sent off.",
    "ask-elsewhere": "Being sent away without a way to reach anybody starts the search again; the step is now ours.",
    "nothing-to-do": '"Nothing I can do" ends the conversation; somebody who can go on with it is brought in.',
    "bring-in": "Who stays upset after several answers needs a person who can decide.",
}
examples: tuple[Flagged | Clean, ...] = (
    Flagged("I don't know why nobody wrote about the guitar, the mail desk in Hamburg is not my department.", "I don't know", kind="dont-know", becomes="I don't know yet why nobody wrote about the guitar, but I'll ask the mail desk in Hamburg and tell you here."),
    Clean("No, we don't have anything. Fridays are always full.", customer="Do you have a table for six on Friday?"),
    Flagged("I don't know.", "I don't know.", kind="dont-know"),
    Flagged("dunno when", "dunno when", kind="dont-know"),
    Flagged("No idea, sorry.", "No idea", kind="dont-know"),
    Flagged("I have no idea why it failed.", "no idea why it failed", kind="dont-know"),
    Flagged("Your guess is as good as mine.", "as good as mine", kind="dont-know"),
    Flagged("We have no information about this.", "no information", kind="dont-know"),
    Flagged("not my department", "not my department", kind="not-us"),
    Flagged("thats sales not me", "thats sales not me", kind="not-us"),
    Flagged("That has nothing to do with us.", "nothing to do with us", kind="not-us"),
    Flagged("Sorry, wrong department.", "wrong department", kind="not-us"),
    Flagged("You'd have to take that up with the landlord.", "take that up with the landlord", kind="ask-elsewhere"),
    Flagged("You'll have to ask the billing team.", "ask the billing team", kind="ask-elsewhere"),
    Flagged("Please contact the manufacturer.", "contact the manufacturer", kind="ask-elsewhere"),
    Flagged("There's nothing I can do.", "nothing I can do", kind="nothing-to-do"),
    Flagged("I can't help you with that.", "can't help you", kind="nothing-to-do"),
    Flagged("I wouldn't know.", "I wouldn't know", kind="dont-know"),
    Flagged("Nobody has told us anything.", "Nobody has told us anything", kind="dont-know"),
    Flagged("Never heard of them.", "Never heard of them", kind="dont-know"),
    Flagged("Lamps are a council matter.", "a council matter", kind="not-us"),
    Flagged("wrong chat for meters", "wrong chat for meters", kind="not-us"),
    Flagged("Receipts go through the national office.", "go through the national office", kind="not-us"),
    Flagged("Speak to your neighbour.", "Speak to your neighbour", kind="ask-elsewhere"),
    Flagged("Your solicitor would be the one to ask.", "would be the one", kind="ask-elsewhere"),
    Flagged("Our system doesn't say why.", "Our system doesn't say why", kind="dont-know"),
    Flagged("The garage would have to answer that.", "would have to answer", kind="ask-elsewhere"),
    Flagged("Not our building, not our lift.", "Not our building", kind="not-us"),
    Flagged("lights are council", "lights are council", kind="not-us"),
    Flagged("Boilers are done by an outside firm.", "done by an outside firm", kind="not-us"),
    Flagged("accounts deal with that", "accounts deal with that", kind="not-us"),
    Flagged("The machine isn't ours.", "isn't ours", kind="not-us"),
    Flagged("Drivers don't report to us.", "don't report to us", kind="not-us"),
    Flagged("This mailbox is not for complaints.", "not for complaints", kind="not-us"),
    Flagged("There's no reason on file.", "no reason on file", kind="dont-know"),
    Flagged("Why it drops is a mystery to me.", "a mystery to me", kind="dont-know"),
    Flagged("try the pharmacy?", "try the pharmacy", kind="ask-elsewhere"),
    Flagged("You want the parks people.", "You want the parks people", kind="ask-elsewhere"),
    Flagged("whoever you bought from has to change them", "has to change them", kind="ask-elsewhere"),
    Flagged("dunno when, thats with the engineers", "dunno when", kind="dont-know", becomes="I don't know when yet, as that's with the engineers. I'll ask them and tell you here."),
    Flagged("Ask the airport, they handle bags.", "Ask the airport", kind="ask-elsewhere", becomes="The airport handles bags, so I'll ask them and tell you here."),
    Flagged("thats done by our payment provider so you have to ask them", "you have to ask them", kind="ask-elsewhere", becomes="That's done by our payment provider, so I'll ask them and tell you here."),
    Flagged("dunno, system blocked it", "dunno", kind="dont-know", becomes="The system blocked it, and I don't know why yet. I'll check and tell you here."),
    Flagged("idk, ask the warehouse", "idk", kind="dont-know", becomes="I don't know yet, so I'll ask the warehouse and tell you here."),
    Flagged("mast down, nothing we can do till fri", "nothing we can do", kind="nothing-to-do", becomes="The mast is down, so I'm afraid there's nothing we can do till Fri. If nothing has changed by then, reply here."),
    Flagged("Ask the airline, they moved it.", "Ask the airline", kind="ask-elsewhere", becomes="The airline moved it, so I'll ask them and tell you here."),
    Flagged("The dhl delivers it, ask them", "ask them", kind="ask-elsewhere", becomes="DHL delivers it, so I'll ask them and tell you here."),
    Flagged("ask hr, they decide that", "ask hr", kind="ask-elsewhere", becomes="Our HR team decides that, so I'll ask them and tell you here."),
    Flagged("ask the staff, they know it", "ask the staff", kind="ask-elsewhere", becomes="The staff know it, so I'll ask them and tell you here."),
    Flagged("The driver came at six and left, don't ask me why", "don't ask me why", becomes="The driver came at six and left. I don't know why yet, but I'll ask and tell you here."),
    Flagged("It was put on at two. Not sure what else to tell you.", "Not sure what else to tell you", kind="dont-know", becomes="It was put on at two."),
    Flagged("We can't see who moved it, that's logistics", "We can't see who moved it", kind="dont-know", becomes="We can't see who moved it, as that's with our logistics team. We'll ask them and tell you here."),
    Clean("The work depends on the weather, so I can't say that week is certain."),
    Clean("It should be open again on Thursday or Friday, but I don't know yet which."),
    Clean("The manager is to ring you; I don't know at what time."),
    Clean("More tickets may be released, though we don't know that they will."),
    Flagged("It left the depot on Monday, but I don't know where it is.", "I don't know where it is"),
    Clean("The airline moved it, and I've asked them for a seat on the next one."),
    Clean("DHL delivers it: their number is 0800 123 4567."),
    Clean("I've asked HR, they decide on Friday and I'll write to you then."),
    Clean("The driver came at six. Don't ask me for the code, it's on your card."),
    Clean("It was put on at two. Not sure what else to tell you? The tariff page has it all: https://acme.example/t."),
    Clean("We can't see who moved it, so I'm asking logistics."),
    Clean("The staff know it and will tell you at the desk: ask for Mo."),
    Clean("If it cuts out again, please make a video. Otherwise we can't do much.", customer="The motor still cuts out!!"),
    Clean("Please send a photo of the meter. Before that we can't do anything.", customer="My bill is wrong!!"),
    Flagged("There is nothing we can do to speed it up.", "nothing we can do", customer="Still not connected!!", kind="nothing-to-do", becomes="We can't speed it up ourselves, but we'll bring in the right person."),
    Flagged("Ticketing doesn't hold lost items.", "doesn't hold lost items", kind="not-us"),
    Clean("Our system doesn't hold card numbers.", customer="Do you keep my card number?"),
    Clean("We don't know decisions, the embassy decides."),
    Clean("I can't say if you'll be covered."),
    Clean("Can't say if you get it back until then."),
    Clean("I don't know what they'll say."),
    Clean("I don't know who claimed them, we can't see that."),
    Flagged("no idea if you'll be covered", "no idea if you'll be covered", kind="dont-know"),
    Clean("The motor has to come from Italy and is due on 3 June."),
    Clean("Yes, you have to pay the 120.", customer="Do I have to pay?"),
    Clean("Not my desk, but Mo in refunds has it from me."),
    Clean("No idea how you stayed so polite after five of us!"),
    Clean("I didn't know about that one, adding it to the claim now."),
    Clean("What causes it we don't know yet. Two engineers have been on it since six."),
    Clean("I don't know of any leak on our side."),
    Clean("The teacher decides that.", customer="Who decides on the sets?"),
    Flagged("The trainer sends those.", "The trainer sends those", kind="not-us"),
    Flagged("HR thing.", "HR thing", kind="not-us"),
    Clean("Emails go to Rosa's team, and she's just opened yours."),
    Clean("Lights are council: report it on https://fix.example, it takes a minute."),
    Clean("I couldn't tell from the bill alone, so I read your meter log."),
    Clean("I can't tell from here; a photo of the plug will show it."),
    Clean("Our system doesn't say why, so I've opened a case with the risk team."),
    Clean("I don't know it by heart, one second: 0161 555 0100."),
    Clean("That's the lift firm's job, and I've just rung them: they are on site at 3."),
    Clean("I don't know if it can be saved. Our lab looks at it first, and Aisha writes to you tomorrow."),
    Clean("It shouldn't be that nobody knows."),
    Clean("Ask for Marta at desk 4, she has your papers ready."),
    Clean("We don't handle bins; the council's line is 0300 123 4567."),
    Clean("I can't see it from here, so I've asked Priya in accounts."),
    Clean("I can't say when, and I won't guess."),
    Clean("Your bank can tell you the reason; meanwhile you can pay by card."),
    Clean("I don't know yet, so I'm asking our meter team."),
    Clean("I don't know yet, but I'll look into it."),
    Clean("I don't have a time yet. I can't promise a day."),
    Clean("I don't know yet when it comes. Your invoice is from 3 May. It was 40 euros. It is paid. I'll ask the depot and tell you here."),
    Clean("I can't give you a time yet, and I won't guess."),
    Clean("Please leave the house now and call 112. Please ask your doctor before you take it again."),
    Clean("Please contact us again if it comes back."),
    Clean("I don't know why it failed, but I've reset it."),
    Clean("I'm not sure which of the two you mean – the lamp or the bulb?"),
    Clean("Not sure which lamp you mean: the tall one or the short one?"),
    Clean("If the light stays on, ask your electrician."),
    Clean("You said you don't know the number; it's on the back."),
    Clean("It is not your responsibility to chase it."),
    Clean("You can reach the manufacturer at 0800 123 456."),
    Clean("Please contact the courier at https://example.com/help."),
    Clean("That's handled by our billing team, and I'm transferring you now."),
    Clean("That's not our department, but I'll bring in the right person."),
    Clean("I'm not sure yet; let me check with the depot."),
    Clean("We don't know how to thank you enough!"),
    Clean('You should never have been told "not my department".'),
    Clean("Nobody should have told you that it's not our problem."),
    Clean("There's nothing you need to do. You'll need to call your bank on the number on the back of the card."),
    Clean("I can't change this myself, but I'll bring in the right person."),
    Clean("I'll ask our warehouse and tell you here what I find."),
    Clean("Make sure the box is dry, just so you know."),
    Clean("A broken hip is a wretched thing.", customer="My wife broke her hip, please refund us!"),
    Clean("It's an admin-only thing: are you an admin on that board?", customer="I can't find the export"),
    Flagged("That's a billing thing.", "a billing thing", customer="You charged me twice!!", kind="not-us"),
    Clean("Two shops have it until October. Our other spots are sold out.", customer="Do you still have the oat latte?"),
    Clean("Your visa has been at the embassy since the 14th, and it's for them to decide.", customer="My visa still isn't here!!"),
    Flagged("It's for them to decide.", "for them to decide", customer="My visa still isn't here!!", kind="not-us"),
    Clean("I'm sorry reception told you there was nothing they could do.", customer="A freezing room and no help!!"),
    Flagged("There's nothing we can do.", "nothing we can do", customer="A freezing room and no help!!", kind="nothing-to-do"),
    Clean("I'm sorry someone does this to you.", customer="Someone uses my photos!!"),
    Clean("Thank you for raising this, it matters.", customer="Your leaflet is wrong, it could kill!!"),
    Clean("It's for the annual plan.", customer="You took 60 from me for nothing!"),
    Flagged("That's for the landlord.", "for the landlord", customer="No heating!!", kind="not-us"),
    Flagged("You'd need to catch a driver and ask.", "catch a driver and ask", kind="ask-elsewhere"),
    Flagged("You'd have to go back to whoever you bought it from.", "go back to whoever", kind="ask-elsewhere"),
    Flagged("Nobody here can see why it did that.", "Nobody here can see why", kind="dont-know"),
    Flagged("I've no idea why it's doing that.", "no idea why", kind="dont-know"),
    Flagged("Billing stuff doesn't show on my side.", "doesn't show on my side", kind="dont-know"),
    Flagged("We only manage the lettings.", "only manage the lettings", kind="not-us"),
    Flagged("Can't think who'd deal with that.", "Can't think", kind="dont-know"),
    Clean("You'd need to go back to the start screen and press Reset."),
    Clean("You'd need to find the serial number and send it to me."),
    Clean("The photo doesn't show on my side, could you send it again?"),
    Clean("I only see two nights here, so I'm asking the hotel for the third."),
    Clean("I've no idea why it did that, but I've asked our engineers and will write by five."),
    Clean("Nobody here can see your card number."),
    Clean("I can't think of a better day: Monday it is, at ten."),
    Clean("We've no doubt that it was sent, and I'm asking the depot."),
    Flagged("We never see what happens after that.", "never see what happens", kind="dont-know"),
    Flagged("That isn't something we get involved in.", "get involved in", kind="not-us"),
    Clean("We never see what happens in your kitchen, so could you send a photo?"),
    Clean("That isn't something we charge for."),
    Flagged("You'd want the letting agent for that.", "want the letting agent", kind="ask-elsewhere"),
    Flagged("I've no visibility of that whatsoever.", "no visibility", kind="dont-know"),
    Flagged("We don't do passes, council does.", "don't do passes", kind="not-us"),
    Flagged("have to ring them about that one", "ring them", kind="ask-elsewhere"),
    Flagged("We're gas. Electric is someone else.", "someone else", kind="not-us"),
    Flagged("We don't deal with lost things on this chat.", "on this chat", kind="not-us"),
    Flagged("The tour is something you would need to pursue with the local operator.", "pursue with the local operator", kind="ask-elsewhere"),
    Flagged("It doesn't sound like anything I know.", "sound like anything I know", kind="dont-know"),
    Flagged("What they treat it with is known to the factory only.", "known to the factory", kind="dont-know"),
    Flagged("On the food I'd be guessing.", "be guessing", kind="dont-know"),
    Flagged("Fences are a grey area.", "grey area", kind="not-us"),
    Flagged("Once it leaves us it's out of our hands.", "out of our hands", kind="not-us"),
    Flagged("I wish I knew.", "wish I knew", kind="dont-know"),
    Flagged("I'm afraid I'm stumped.", "stumped", kind="dont-know"),
    Flagged("There's no one I can ask.", "no one I can ask", kind="nothing-to-do"),
    Flagged("You'd be better off with your bank.", "better off with your bank", kind="ask-elsewhere"),
    Flagged("No clue so far.", "No clue", kind="dont-know"),
    Flagged("Lockers belong to a hire firm.", "belong to a hire firm", kind="not-us"),
    Flagged("I wouldn't know about night buses.", "wouldn't know", kind="dont-know"),
    Clean("No clue so far, which is why your flight log went to the firmware team at 10."),
    Clean("Lockers belong to a hire firm. He's been told it's number 88."),
    Clean("I wouldn't know about night buses, though the N7 timetable at citybus.example/n7 will."),
    Clean("Who it was, I don't know. The handover was at 4. You get an answer by mail tomorrow."),
    Clean("I don't know yet. Your case has gone to our safety team as FS-09."),
    Clean("I don't know yet, and the night manager has been asked to call you."),
    Clean("You'd want the blue cable for that. We don't do paper tickets, so here is the PDF."),
    Clean("I have to ring them about that one, and I'll tell you by four."),
    Clean("The person in the photo is someone else, could you send a new one?"),
    Flagged("The part is stuck at customs, nothing we can do.", "nothing we can do", customer="No heating for three days!!", kind="nothing-to-do", becomes="The part is stuck at customs. We'll bring in the right person for this."),
    Flagged("Come in for a refit, it's free. Otherwise we can't do much.", "we can't do much", customer="It whistles all day!!", kind="nothing-to-do", becomes="Come in for a refit, it's free. Otherwise we can't do much, but we'll bring in the right person."),
    Flagged("Sorry, there's nothing I can do.", "nothing I can do", customer="My card was declined AGAIN!!", kind="nothing-to-do", becomes="I'm sorry. I can't change this myself, but I'll bring in the right person."),
    Flagged("No clue, the page loads fine for me.", "No clue", customer="Your page is blank!", kind="dont-know", becomes="I don't know yet. The page loads fine for me. I'll look into it."),
    Clean("No idea, it works here, so I'm asking the web team now. No idea is too small, it helps us all.", customer="the app won't open!"),
)  # fmt: skip
