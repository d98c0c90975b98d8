"""A reply that shuts the door on an open problem makes the customer push it open again: leave them the next word.

A question, an invitation with an action, a contact or somebody who comes back will do; "anything else?" counts
only once there is a solution. From the sources' "move the conversation forward".
"""

from __future__ import annotations

from collections.abc import Iterator

from rewriter.acknowledgement import ending, leaves_the_word, spoken
from rewriter.situation import situation
from rewriter.technique import Clean, Flagged, pick
from rewriter.text import Edit, Finding, Message

title = "Move the conversation forward: leave the customer the next word"
sources = ("002", "003")
omission = True

_MESSAGE = "The problem is still open and the customer gets no opening: end with a question or an invitation to reply."


def find(message: Message) -> Iterator[Finding]:
    """The place for an opening, when the draft gives none."""
    side = situation(message)
    at = ending(message)
    if at is None or not side.open or leaves_the_word(message) or side.handover in ("self-harm", "threat", "abuse"):
        return
    yield Finding("last-word", at, at, "", _MESSAGE)


def mend(message: Message, finding: Finding) -> Edit | None:
    """A short invitation without promise, time or remedy."""
    said = pick(
        message,
        "If anything changes in the meantime, reply here.",
        "If something looks different on your side, tell me here.",
        "If I've missed something, reply here.",
    )
    return Edit(finding.start, finding.start, " " + spoken(message, said))


because = {"": "While the problem is open, the customer should have an easy way to answer."}

examples: tuple[Flagged | Clean, ...] = (
    Flagged("I'm sorry about the parcel. The case is closed."),
    Flagged("It arrives on 4 May."),
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
    Clean("We open at nine.", customer="Do you open on Sunday?"),
    Clean("You're welcome!", customer="Great service, thanks so much!"),
    Clean("Enjoy!", customer="It's all sorted now, thank you!"),
    Clean("The parcel is in Lyon.", customer=""),
)
