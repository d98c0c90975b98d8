"""A reply that shuts the door on an open problem makes the customer push it open again: leave them the next word.

A question, an invitation with an action, a contact or somebody who comes back will do; "anything else?" counts
only once there is a solution. From the sources' "move the conversation forward".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.acknowledgement import at_issue, closes, leaves_the_word, next_step, refuses, spoken
from rewriter.customer.situation import situation
from rewriter.lexicon import TIME
from rewriter.matter import THAT_TIME, any_question, back, last_word, offered, question
from rewriter.moves import Move, moves
from rewriter.plain import plain
from rewriter.technique import Clean, Flagged, pick
from rewriter.text import Edit, Finding, Message

title = "Move the conversation forward: leave the customer the next word"
sources = ("002", "003")
omission = True

_MESSAGE = "The problem is still open and the customer gets no opening: end with a question or an invitation to reply."

_PARTING: frozenset[Move] = frozenset(
    {"thanks", "closing"}
)  # a last paragraph or sentence of these alone stays the last


def find(message: Message) -> Iterator[Finding]:
    """The place for an opening, when the draft gives none."""
    side = situation(message)
    if not message.body or not at_issue(message) or leaves_the_word(message):
        return
    if side.handover in ("self-harm", "threat", "abuse"):
        return
    last, before = message.body[-1], message.body[-2:-1]
    parting = before and last.paragraph > before[0].paragraph and moves(last) and moves(last) <= _PARTING
    at = before[0].end if parting else last.end
    yield Finding("last-word", at, at, "", _MESSAGE)


def mend(message: Message, finding: Finding) -> Edit | None:
    """A short invitation without promise, time or remedy."""
    said = _next_word(message)
    body = message.body
    parts = len(body) > 1 and finding.start == body[-1].end and moves(body[-1]) and moves(body[-1]) <= _PARTING
    at = body[-2].end if parts else finding.start
    return Edit(at, at, " " + spoken(message, said)) if said else None


_STILL = cues.compile(r"\bstill\b")
_CUT_OFF = cues.compile(
    r"\b(?:(?:no|without) (?:internet|signal|power|water|heating|heat|hot water|electric\w*|wifi|gas|lift)|(?:heating|boiler|lift|internet|power|wifi|broadband|line|signal|network) (?:(?:is|has been|'s|was|went) )?(?:down|out|off|dead|gone|broken)|outage)\b"
)
_ON_A_SCREEN = cues.compile(  # something on their screen does not do what it should; a site that is down is down for all
    r"\b(?:app|website|portal|dashboard|checkout|log(?:ging)? ?in|sign(?:ing)? in|export|sync|upload|download|game)\b[^.!?]{0,40}?\b(?:crash\w*|freez\w*|froze\w*|won't|doesn't|can't|couldn't|keeps|errors?|stuck|blank|spinning|fails?|failed|failing|loops?|times? out|not (?:working|loading|opening))\b"
    r"|\b(?:can't|cannot|couldn't|won't let me|unable to|keeps? (?:crashing|freezing|failing)|errors?|crash\w*|stuck|failed|fails)\b[^.!?]{0,40}?\b(?:app|website|portal|dashboard|checkout|log ?in|sign in|export|sync|upload|download|game)\b"
)
_WHICH_KNOWN = cues.compile(
    r"\b(?:iphone|ipad|ios|android|pixel|galaxy|windows|mac(?:book)?|linux|chrome|firefox|safari|edge|browser|version|phone|laptop|tablet|pc|ps[45]|xbox|every (?:one|device)|all (?:of )?(?:our|my|us)|users)\b"
)
_ON_ITS_WAY = cues.compile(
    r"\b(?:parcel|package|delivery|shipment|suitcase|luggage|order)\b[^.!?]{0,60}\b(?:late|arriv\w*|missing|where|waiting|delivered|come|came|here|received?|lost)\b|\bwhere(?:'s| is) my (?:parcel|package|order|delivery|suitcase|luggage)\b"
)
_COMES = r"(?:be (?:there|here|with you|delivered|back with you|in your (?:account|inbox))|arrives?|reach(?:es)? you|come(?:s)?(?! with (?:an?|its|their|every|all|free)\b)|get to you|be refunded|refund (?:you|it|the \w+)|go(?:es)? out(?: again)?|be on (?:the|tonight's|tomorrow's))"
_EXPECTED = cues.compile(  # a thing, and not a person, is to come by a day that was named
    rf"^(?!.*\d (?:a|per|each) (?:night|day|week|month|hour|year)\b)(?!.*\b(?:you (?:can |could |may |might |should )?(?:also |just |always |still )?(?:come|be|get)|(?:please|to) come|engineer|technician|plumber|driver|colleague|he|she|somebody|someone|nobody|call|visit)\b)(?=.*\b(?:will|'ll|should|expect\w*|aim\w*|arrives|comes(?! with (?:an?|its|their|every|all|free)\b)|due)\b)(?=.*\b{_COMES}\b)(?=.*{TIME}).+"
)
_LASTS = cues.compile(  # what we or another office do takes its time
    r"^(?!.*\b(?:was|were|had|can|could|may|used to|adapt|heal|get used|download|install)\b).*\b(?:it|this|that|refund|report|review|reading|check|photos|investigation|transfer|payment|repair|decision|answer|claim|reply|process|trace|search)s? (?:[\w']+ ){0,3}?takes? (?:us |them |about |around |up to |another )*(?:\d{1,2}(?:-\d{1,2})?|a|one|two|three|four|five|six|seven|eight|nine|ten|fourteen) (?:working |business )?(?:days?|weeks?|hours?)\b"
)
_READY = cues.compile(
    r"^(?!.*\b(?:was|were|had|not|n't)\b).*\b(?:new|another|replacement|fresh) [\w ]{1,20}\bis (?:ready|there|on its way|with you) (?:at|by) \d"
)
_HE = re.compile(r"\b(?:he|she|they)\b")
_UNDER_WAY = cues.compile(  # somebody does something about it at a time that was named
    rf"^(?!.*\b(?:was|were|had|left|ago|can't|not|no|arrives|delivered)\b)(?=.*\b(?:will|should|due|[\w]+'ll|comes|calls?|rings?|visits?|meets?|is booked|are booked|engineer|technician|plumber|nurse|doctor|driver|surveyor|appointment|staying|restarting)\b)(?=.*(?:{TIME}|\b(?:tonight|today|within|\d+ min)\b)).+"
)
_VISIT = cues.compile(  # somebody is booked to come to them
    rf"^(?!.*\b(?:was|were|had|left|ago|can't|not|no|late|didn't|suspended)\b)(?=.*\b(?:engineer|technician|contractor|plumber|electrician|surveyor|fitter|installer|assessor|inspector)s?\b)(?=.*\b(?:booked|scheduled|comes?|coming|visits? you)\b)(?=.*{TIME}).+"
)
_WHERE_MONEY = cues.compile(
    r"\b(?:where(?:'s| is| are)|waiting (?:for|on)|still (?:no|don't have|haven't)|haven't (?:got|received|had|seen)|never (?:got|received)) (?:\w+ ){0,3}(?:money|refund|payment|deposit|cashback|payout|salary|compensation)\b"
)
_PAID = cues.compile(
    r"^(?!.*\b(?:you|n't|not|never|will|if|once|when|days|weeks|hours|by)\b).*\b(?:was|were|has been|have been|we|i|we've|i've) (?:\w+ )?(?:paid(?: out| back)?|refunded|sent|transferred|issued|credited)\b"
)
_WITHIN_HOURS = re.compile(  # food and rides are not needed by a day
    r"\b\d{0,2} ?(?:hours?|hrs?|h\d\d|mins?|minutes?)\b|\b(?:food|pizzas?|meals?|dinner|lunch|burgers?|curry|takeaway|restaurant|starving|hungry|cold|rider)\b"
)
_DATED = cues.compile(rf"\b(?:by|until|before|need\w*|{TIME})\b")


def _next_word(message: Message) -> str:
    """A question that only this customer can answer, where one is sure to fit; else an invitation without promise or time."""
    side = situation(message)
    customer = plain(message.customer)
    here = back(message)
    if asked := offered(message):
        return asked
    ahead = [s.plain for s in message.body[-2:]]
    if len(ahead) > 1 and (ahead[-1].count(" ") > 6 or _HE.search(ahead[-1])):
        del ahead[0]  # the last one speaks of something else
    if any(_EXPECTED.search(text) for text in ahead):
        return pick(message, "If nothing has come by then, {0}.", "If nothing has arrived by then, {0}.").format(here)
    if any(_LASTS.search(text) for text in ahead):
        return f"If nothing has happened by then, {here}."
    if any(_READY.search(text) for text in ahead):
        return f"If it isn't right, {'just ' if 'email' in here else ''}{here}."
    if any(_VISIT.search(text) for text in ahead):
        return THAT_TIME
    if _UNDER_WAY.search(ahead[-1]):
        return ""
    if asked := question(message):
        return asked
    if _CUT_OFF.search(customer) and not refuses(message) and not _STILL.search(customer):
        return "Is it still the same on your side right now?"
    if (
        _ON_A_SCREEN.search(customer)
        and not refuses(message)
        and not _WHICH_KNOWN.search(customer + plain(message.draft))
    ):
        return "Which device and which version is this on?"
    if (
        _ON_ITS_WAY.search(customer)
        and not (refuses(message) or side.stake)
        and not (_DATED.search(customer) or _WITHIN_HOURS.search(customer))
    ):
        return "Is there a day by which you need it?"
    if _WHERE_MONEY.search(customer) and not refuses(message) and any(_PAID.search(s.plain) for s in message.body):
        return f"If it isn't with you yet, just {here}."
    if word := last_word(message):
        return word
    return "" if next_step(message) or closes(message) else any_question(message)


because = {"": "While the problem is open, the customer should have an easy way to answer."}

examples: tuple[Flagged | Clean, ...] = (
    Flagged("I'm sorry about the parcel. The case is closed."),
    Flagged("I'm sorry your lamp is late. It should be there on Friday.", customer="My lamp is two weeks late!", becomes="I'm sorry your lamp is late. It should be there on Friday. If nothing has come by then, reply here."),
    Flagged("I'm sorry you haven't heard anything. She's fine.", customer="My daughter is on the school trip and I haven't heard anything, I'm worried!!", becomes="I'm sorry you haven't heard anything. She's fine. If you'd like to hear more, just reply here."),
    Flagged("I'm sorry about the loop. The log shows nothing.", customer="The app keeps crashing!"),
    Flagged("The carrier let us know that the van had an accident."),
    Flagged("Who would have thought the van would break down on a Saturday?"),
    Flagged("It arrives on 4 May."),
    Flagged("It's with the accounts office. They write to you within 10 days.", customer="I got a bill for nothing."),
    Flagged("The editor has been informed of the line.", customer="The last verse is missing."),
    Flagged("It has been forwarded. Please do not reply to this mail.", customer="Your last invoice is wrong again."),
    Flagged("The parcel is in Lyon."),
    Flagged("its in lyon"),
    Flagged("I'm sorry your parcel is late. Is there anything else I can help you with?"),
    Flagged("We apologise for any inconvenience.", customer="You charged me twice!!"),
    Flagged("The refund takes ten days.", customer="I still haven't received my refund."),
    Clean("Part arrives 4 May. Reply here if not.", customer="The part is missing."),
    Clean("I'm sorry it's late. Is Elm Street still right?"),
    Clean("Sorry about that! Please DM us your order number so we can look into it."),
    Clean("I'm asking the depot and will tell you here what they say."),
    Clean("Please restart the router, and if the light stays red, tell me.", customer="My router keeps crashing."),
    Clean("It should be there on Friday. Call us on 0800 123 456 if it isn't."),
    Clean("I've refunded it. Is there anything else I can help you with?", customer="You charged me twice!!"),
    Clean("I've refunded it.", customer="You charged me twice!!"),
    Clean("Let us know the order number."),
    Clean("Let me go through the log of that night.", customer="Your alarm rang all night."),
    Clean("It comes on Friday between 8 and 1, would that suit"),
    Clean("I can send it to the shop instead, say the word."),
    Clean("Done: the new address is in the system."),
    Clean("We open at nine.", customer="Do you open on Sunday?"),
    Clean("You're welcome!", customer="Great service, thanks so much!"),
    Clean("Enjoy!", customer="It's all sorted now, thank you!"),
    Clean("The parcel is in Lyon.", customer=""),
    Clean("No bother at all, enjoy the trip.", customer="Found my passport, it was in the coat. Sorry for the panic!"),
    Clean("I've taken the 30 off your bill.", customer="You charged me for breakfast twice!"),
    Flagged("The parcel is in the other hall.", customer="My parcel is missing. Sorry for the fuss!"),
    Clean("I'm sorry about the fine, I've cleared it.", customer="You fined me for a book I brought back!"),
    Clean("Is there anything else on your card that looks wrong?", customer="You fined me for a book I brought back!"),
    Clean("The bill is cancelled. If another letter comes, forward it to me.", customer="You billed me for a book I brought back!"),
    Flagged("Your flight is cancelled.", customer="Is my flight gone again?? Third time!"),
    Flagged("They forward it to us in May.", customer="The last verse is missing."),
    Clean("If anything else about the course is unclear, just write back.", customer="Third Tuesday in a row with a note on the door!"),
    Clean("The valve is fitted at 9, and I'll ring at half past ten to hear whether it's warm.", customer="Still no hot water, day five!"),
    Clean("I'm sorry. If anything else needs changing, tell me.", customer="Your letter has the wrong name again!"),
    Clean("The hall is yours. Is there anything else about the day you'd like me to check?", customer="You double booked the hall for our wedding!"),
)  # fmt: skip
