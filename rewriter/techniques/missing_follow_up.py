"""While something is pending the customer wonders who will come back to them: tell them.

Found only where something clearly lies with somebody and neither a time nor a person who comes back is
named. From the sources' "follow up and assure".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter.acknowledgement import at_issue, pending, spoken
from rewriter.matter import asked_of
from rewriter.pending import ours_to_ask
from rewriter.technique import Clean, Flagged, pick
from rewriter.text import Edit, Finding, Message

title = "Follow up and assure"
sources = ("000", "003", "004")
omission = True

_MESSAGE = "Something stays pending here: say who comes back to the customer."


def find(message: Message) -> Iterator[Finding]:
    """The place to say who comes back, when something is pending and nobody does."""
    left = pending(message) if message.body and at_issue(message) else None
    if left is None or (message.body[-1].question and ours_to_ask(left.plain)):
        return
    said = [sentence for sentence in message.body if not sentence.question] or message.body
    at = left.end if left.question else said[-1].end  # before a last question: that is the customer's to answer
    yield Finding("missing-follow-up", at, at, "", _MESSAGE, sure=False)


def mend(message: Message, finding: Finding) -> Edit | None:
    """We come back with what we learn: no time, no result; said with the step that is there already, if there is one."""
    for sentence in message.body:
        if step := _STEP.search(sentence.plain):
            start, end = sentence.span(step.start(), step.end())
            back = "write to you" if message.context.channel == "email" else "tell you here"
            with_it = " with" if message.context.channel == "email" else ""
            what = f"{with_it} what {step['who'].replace('i', 'I')} find" if step["into"] else ""
            return Edit(start, end, f"{_SOON.sub('', message.draft[start:end])} and {back}{what}")
    who = asked_of(message)
    if who:
        back = (
            "write to you with what they say" if message.context.channel == "email" else "tell you here what they say"
        )
        said = (
            f"I'll {back}." if any(_WITH_THEM.search(s.plain) for s in message.body) else f"I'll ask {who} and {back}."
        )
    elif message.context.channel == "email":
        said = pick(message, "I'll write to you with what I hear.", "I'll write to you with what I find out.")
    else:
        said = pick(message, "I'll tell you here what I hear.", "I'll write here with what I find out.")
    return Edit(finding.start, finding.start, " " + spoken(message, said))


_SOON = re.compile(r",? (?:(?:very|quite) )?(?:soon|shortly|asap|as soon as possible)$", re.IGNORECASE)
_STEP = re.compile(
    r"\b(?P<who>i|we)'ll (?:(?P<into>look into)|find out|check|ask)\b(?:(?! and\b)[^.,;:!?]){0,60}(?=[.!]*$)"
)

_WITH_THEM = re.compile(
    r"\b(?:asked|asking|forward\w*|pass\w*|escalat\w*|rais\w+|report(?:ed|ing)|contact\w*|checked|checking|spok\w+|chas\w+|sent|handed|waiting|under review)\b"
)
because = {"": "While something is pending, the customer should know who comes back to them."}

_BIKE = "My bike is broken and I've been waiting for two weeks."
examples: tuple[Flagged | Clean, ...] = (
    Flagged("I'm sorry about the bike. It is with the workshop now.", customer=_BIKE),
    Flagged("Your claim is under review.", customer="I still haven't received my refund."),
    Flagged("I've forwarded this to our billing team.", customer="You charged me twice!!"),
    Flagged("We've escalated it.", customer=_BIKE),
    Flagged("its with our workshop", customer=_BIKE),
    Flagged("I'm asking the depot."),
    Flagged("Sorry, that's odd. Raised a ticket with moderation.", customer="You deleted my review twice!"),
    Flagged("I'm sorry, what a fright. I've frozen the account and handed the order over to the fraud desk.", customer="Somebody used my account!"),
    Flagged("I'm sorry for the shock. I've ordered a test of the meter.", customer="900 units in an empty flat is wrong!"),
    Clean("Raised a ticket with moderation, I'll write here what they say.", customer="You deleted my review twice!"),
    Clean("I've ordered a new handle, it's with you on Friday.", customer="The handle of my pan broke."),
    Clean("Your driver came and handed the parcel to you at noon, the photo shows.", customer="Where is my parcel?"),
    Clean("I've ordered a test of the meter for Tuesday at nine.", customer="900 units in an empty flat is wrong!"),
    Flagged("I'm sorry. The seamstress has had it since Easter.", customer="The choir robe isn't back since January."),
    Flagged("The lab is comparing the two samples. Is your doctor Ms Adu?", customer="Wrong blood group on my card!"),
    Flagged("I have no date for the visit yet.", customer="Our solar panels have fed nothing in since May."),
    Flagged("The inventory has to be signed by the owner first.", customer="You still hold my deposit!"),
    Flagged("The tax office is looking into it. Write to us again in a fortnight.", customer="My form bounced twice."),
    Flagged("The scorer has been asked for the sheet. Which lane was it?", customer="You put my daughter last by mistake.", becomes="The scorer has been asked for the sheet. I'll tell you here what I hear. Which lane was it?"),
    Flagged("It is with the workshop, and I'll find out.", customer=_BIKE, becomes="It is with the workshop, and I'll find out and tell you here."),
    Clean("It is with the workshop now; I'll tell you what they say.", customer=_BIKE),
    Clean("It is with the workshop until Friday.", customer=_BIKE),
    Clean("I've forwarded this to billing, they'll get back to you.", customer="You charged me twice!!"),
    Clean("I'm asking the depot and will write here with what they say."),
    Clean("I'm asking the depot. You'll hear from me here."),
    Clean("The insurer is looking at it. Our Mrs Yoon will ring you.", customer="The wall leaks into my flat."),
    Clean("Your claim is under review. You'll have their answer in writing.", customer="My roof still leaks!"),
    Clean("I've asked the depot. Is Elm Street still right?"),
    Clean("Your claim is under review, and the next update is tomorrow.", customer="I still haven't received my refund."),
    Clean("It's with the studio, and Ines will write to you herself.", customer="The print has another man's name!"),
    Clean("Send me a photo of the slip, and I'll look into it.", customer="My form bounced twice."),
    Clean("The crane was moved at six this morning.", customer="The crane blocks my window."),
    Clean("The porter has the new key for you.", customer="The key to my room is broken."),
    Clean("I've refunded it.", customer="You charged me twice!!"),
    Clean("Please restart the router.", customer="My router keeps crashing."),
    Clean("It's with the tailor.", customer="Do you alter suits?"),
    Clean("I'm sorry your parcel is late."),
    Clean("It is with the workshop now.", customer=""),
    Clean("I've passed your kind words on to the team.", customer="Great service, thanks so much!"),
    Flagged("Put in a request for the part. Sorry about the leak.", customer="Our tap has leaked since May!"),
    Flagged("I'm sorry. Your claim went to the assessors on Monday.", customer="My wall is wet and nobody decides!"),
    Clean("Put in a request for the part, and I'll write here what they say.", customer="Our tap has leaked since May!"),
    Clean("It went to the panel today and they write to you by Friday.", customer="My appeal is stuck!"),
    Clean("Please put in a ticket under Help.", customer="How do I report a bug? It crashes."),
    Clean("I don't know the cause yet. Tell me whether the dial turns, and I'll book the visit with you here.", customer="My water bill tripled, that's wrong!"),
    Flagged("I don't know the cause yet. Tell me whether the dial turns and I'll pass it to the lab.", customer="My water bill tripled, that's wrong!"),
    Clean("Wu from our fraud desk is joining this chat and will go through the list with you.", customer="Somebody used my account!"),
    Clean("Please read it, and write to me if anything in it is unclear.", customer="You charged me for a scratch, that's wrong!"),
    Flagged("The cause is still unclear.", customer="You charged me for a scratch, that's wrong!"),
    Flagged("sorry. theres a case open with the makers", customer=_BIKE),
    Flagged("I'm sorry. Your form went to the payments desk this morning. Please keep the slip.", customer=_BIKE),
    Flagged("I'm sorry. The trunk is in the tracing system since ten.", customer="My trunk never came!"),
    Flagged("I'm sorry. It's on the engineers' list. Would the other lift do for today?", customer="The lift is broken!"),
    Flagged("I'm sorry. The part is on order.", customer=_BIKE),
    Clean("I'm sorry. It's on the engineers' list, and I'll write here when it's done.", customer="The lift is broken!"),
    Clean("I'm sorry. The trunk is in the tracing system, and they ring you today.", customer="My trunk never came!"),
    Clean("I'm sorry. Your seat is in the system now, 14C.", customer="My seat is gone!"),
    Clean("I'm sorry. Your name is on the guest list.", customer="They turned me away!"),
    Clean("I'm sorry. There's a table open at eight.", customer="You lost my booking!"),
    Clean("I'm sorry. The ticket desk is open until six.", customer="You lost my booking!"),
    Clean("I'm sorry. It went to the post office in Elm Road, where you can collect it.", customer="My card never came!"),
    Clean("I'm sorry. The letter went to the old address. Which one is right?", customer="My card never came!"),
    Clean("I've restored it; the clock has been put back to 55 minutes.", customer="Your app threw me out of the exam!"),
)  # fmt: skip
