"""Kind words alone leave the customer where they were: each reply to a problem points at a way forward.

A step of ours, a step of theirs, an option, a route, a question or the news that it is done will do.
Only what the agent is authorised to offer is offered. From the sources' "offer a solution or an alternative".
"""

from __future__ import annotations

from collections.abc import Iterator

from rewriter import cues
from rewriter.acknowledgement import at_issue, ending, next_step, refuses, spoken, told
from rewriter.customer.situation import Request, situation
from rewriter.matter import settled, step, well
from rewriter.plain import plain
from rewriter.technique import Clean, Flagged
from rewriter.text import Context, Edit, Finding, Message

from ._next_word import next_word

title = "Offer a solution or an alternative"
sources = ("000", "001", "003", "004")
omission = True

_MESSAGE = "Nothing here moves the matter on: say what you do next, or what the customer can do."


def find(message: Message) -> Iterator[Finding]:
    """The place for a next step, when the draft has none."""
    side = situation(message)
    at = ending(message)
    if at is None or not side.given or side.pleased or next_step(message):
        return
    if at_issue(message) or _turned_down(message, side.request):
        yield Finding("no-solution", at, at, "", _MESSAGE)


_NONE_LEFT = cues.compile(
    r"^\W*(?:sorry,? |no,? |i'm afraid )*(?:not (?:with|on|for|at|in|under|before|any ?more|this|that)\b|(?:[\w']+ ){0,4}(?:full|fully booked|booked (?:up|out)|sold out|out of stock|taken|all gone)(?:,? (?:sry|sorry|tomorrow|today|then|i'm afraid|on \w+days?|this \w+|next \w+))*\W*$)"
)
_DECIDED = cues.compile(  # what they asked for is decided against
    r"\byour (?:request|application|booking|bid|appeal|claim)\b[a-z' -]{0,50}\b(?:has been|was|is|have been|were|had to be) (?:\w+ly )?(?:refused|declined|denied|rejected|turned down|unsuccessful)\b"
)
_MAY_I = cues.compile(
    r"\b(?:can|could|may|might) (?:i|we|you)\b|\bany chance\b|\bpossible\b|\bi'd like\b|\bi would like\b|\bwant to\b"
)


def _turned_down(message: Message, request: Request | None) -> bool:
    """What they asked for is refused, or there is none left."""
    if request is not None and request.noun and refuses(message):
        return True
    said_no = any(_NONE_LEFT.match(s.plain) or _DECIDED.search(s.plain) for s in message.body)
    return said_no and _MAY_I.search(plain(message.customer)) is not None


def mend(message: Message, finding: Finding) -> Edit | None:
    """An authorised offer, else one step of ours that promises no outcome; after a no, only an offer."""
    side = situation(message)
    for offer in message.context.offers:
        if offer.strip():
            return Edit(
                finding.start, finding.start, spoken(message, f" What I can offer: {offer.strip().rstrip('.')}.")
            )
    if settled(message) or well(message):
        return None
    if told(message) and not side.handover:  # what is known is told: a step of ours would be for show
        word = next_word(message) if at_issue(message) else ""
        return Edit(finding.start, finding.start, " " + spoken(message, word)) if word else None
    back = "write to you with what I find" if message.context.channel == "email" else "tell you here what I find"
    if side.handover == "legal":  # who answers a threat of law says what is found, and where
        said = "I'll bring in the right person for this."
    else:
        said = f"I'll bring in the right person for this and {back}." if side.handover else step(message, back)
    return Edit(finding.start, finding.start, " " + spoken(message, said))


because = {"": "A reply that points at a way forward helps more than kind words alone."}

_OFFER = Context(offers=("free return shipping",))
examples: tuple[Flagged | Clean, ...] = (
    Flagged("I'm sorry your parcel is two weeks late."),
    Flagged("That's really frustrating, I understand."),
    Flagged("We apologise for any inconvenience."),
    Flagged("so sorry about that"),
    Flagged("I'm sorry your parcel is late. Have a great day!"),
    Flagged("I'm sorry the boots are too small.", customer="My boots are broken after a week.", context=_OFFER, becomes="I'm sorry the boots are too small. What I can offer: free return shipping."),
    Flagged("She's fine.", customer="My daughter is on the school trip and nobody tells me anything, I'm so worried!!"),
    Flagged("I'm sorry to read this.", customer="You lost my parcel and I'm going to sue you!", becomes="I'm sorry to read this. I'll bring in the right person for this."),
    Flagged("We value your feedback.", customer="The lid has a crack in it."),
    Flagged("I'm sorry. The kits are packed by hand in Leiden.", customer="The kit came without the needle."),
    Flagged("Sorry, that's annoying. It's a known issue with big files.", customer="The file won't open."),
    Flagged("I'm sorry. I've passed your comments on.", customer="The tablets arrived crushed."),
    Flagged("I'm sorry. Those machines are from 2009.", customer="The machine has eaten my 6 euros."),
    Flagged("We're full on Wednesdays.", customer="Can I move my course to Wednesday?"),
    Clean("I'm sorry your parcel is two weeks late. I'll ask the depot where it is."),
    Clean("Sorry about that! Please DM us your order number so we can look into it."),
    Clean("I'm sorry about the late parcel. Which address should it go to?"),
    Clean("Sorry it's late. You can pick it up at the Lyon branch."),
    Clean("I'm sorry it came broken. I've sent a new one.", customer="The lamp I bought is broken."),
    Clean("Apologies, we're looking into it."),
    Clean("Sorry to hear that. Call us on 0800 123 456."),
    Clean("Please restart the router and tell me what the light does.", customer="My router keeps crashing."),
    Clean("It is with the workshop now.", customer="My bike is broken."),
    Clean("Sorry! Any pharmacy hands you one for the box.", customer="The kit came without the needle."),
    Clean("I'm sorry. Six new jars are on the van for Thursday.", customer="The jars arrived in pieces."),
    Clean("I'm having it printed anew, and she signs it tomorrow.", customer="My certificate shows a wrong grade."),
    Clean("We open at nine.", customer="Do you open on Sunday?"),
    Clean("You're welcome!", customer="Great service, thanks so much!"),
    Clean("I'm sorry.", customer=""),
    Clean("Yes, in all sizes.", customer="Do you sell the red boots?"),
    Clean("I'm sorry you sat by the door. Dessert is on us when you come again.", customer="You put us by the door!"),
    Clean("Wednesdays are full. Friday has a few spaces.", customer="Can I move my course to Wednesday?"),
    Clean("Sorry. U gotta appeal on the site.", customer="You banned my account for nothing!"),
    Flagged("Sorry. The ban was made on the site.", customer="You banned my account for nothing!"),
    Clean("I'm sorry about that mail. You owe nothing.", customer="I got a final warning by mistake!"),
    Flagged("I'm sorry about that mail. It's all on the notice.", customer="I got a final warning by mistake!"),
    Clean("I've taken the charge off.", customer="You charged 40, not ordered!"),
    Clean("I'm sorry. With a broken zip we repair it.", customer="The zip on my dress is broken."),
    Flagged("I'm sorry. The return window ended on 1 May, so it can't come back to us.", customer="The tent leaked, I want to send it back."),
    Clean("I'm sorry. I've taken both fees off.", customer="Two fees I never agreed to!"),
    Flagged("I'm sorry. I've taken your comments back to the team.", customer="Two fees I never agreed to!"),
    Flagged("That was our slip: we packed the same glove twice. I apologise.", customer="Two left gloves in the bag, unbelievable!"),
    Flagged("We sent the wrong size, I'm so sorry.", customer="Two left gloves in the bag, unbelievable!"),
    Clean("We packed the same glove twice, and the right one is on its way. I apologise.", customer="Two left gloves in the bag, unbelievable!"),
    Clean("I'm sorry. I've refunded what we charged twice.", customer="You charged me twice!"),
    Clean("I'm sorry. We sent it twice, so you can keep one.", customer="I got it twice and paid twice!"),
    Clean("I'm sorry. I've sent the wrong one back.", customer="Two left gloves in the bag, unbelievable!"),
)  # fmt: skip
