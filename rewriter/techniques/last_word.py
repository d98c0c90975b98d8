"""A reply that shuts the door on an open problem makes the customer push it open again: leave them the next word.

A question, an invitation with an action, a contact or one of us who comes back to talk will do, a report by post will not; "anything else?" counts
only once there is a solution. From the sources' "move the conversation forward".
"""

from __future__ import annotations

from collections.abc import Iterator

from rewriter.acknowledgement import at_issue, ending, leaves_the_word, spoken
from rewriter.customer.situation import situation
from rewriter.moves import Move, moves
from rewriter.pending import parts
from rewriter.technique import Clean, Flagged
from rewriter.text import Edit, Finding, Message, Sentence

from ._next_word import next_word

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
    leave = before and (parts(last.plain) or (last.paragraph > before[0].paragraph and _only_parts(last)))
    at = before[0].end if leave else last.end
    yield Finding("last-word", at, at, "", _MESSAGE)


def _only_parts(sentence: Sentence) -> bool:
    """Thanks or good wishes are all it says."""
    return bool(moves(sentence)) and moves(sentence) <= _PARTING


def mend(message: Message, finding: Finding) -> Edit | None:
    """A short invitation without promise, time or remedy."""
    said = next_word(message)
    body = message.body
    parting = len(body) > 1 and finding.start == body[-1].end and _only_parts(body[-1])
    at = body[-2].end if parting else min(finding.start, ending(message) or finding.start)
    return Edit(at, at, " " + spoken(message, said)) if said else None


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
