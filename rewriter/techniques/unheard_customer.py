"""A customer who cannot find their own concern in the first two sentences has not been heard, whatever follows.

One word or number of their complaint, or another word for the same thing, is enough; a brand name or an order
number is not. Said back as what they see, never as an accusation. From the sources' "listen actively".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter.acknowledgement import opening, regrets, saves, spoken
from rewriter.brief import brief
from rewriter.contradiction import contradicts
from rewriter.customer.situation import Situation, situation
from rewriter.heard import heard
from rewriter.moves import moves
from rewriter.technique import Clean, Flagged
from rewriter.text import Context, Edit, Finding, Message, Sentence, Turn

title = "Listen actively: name the customer's own concern"
sources = ("000", "001", "002", "003", "004")
omission = True

_MESSAGE = "The first two sentences do not name what this customer wrote about."


def find(message: Message) -> Iterator[Finding]:
    """The place to name the concern, when the first two sentences do not."""
    side = situation(message)
    at = opening(message)
    if at is None or not side.open or not side.nouns or side.apologised or saves(message):
        return
    if not heard(message, side):
        yield Finding("unheard-customer", at, at, "", _MESSAGE)


def mend(message: Message, finding: Finding) -> Edit | None:
    """The concern as the customer reports it; nothing when it cannot be said back safely."""
    side = situation(message)
    first = message.body[0]
    if contradicts(message) or brief(message):
        return None  # what the draft denies is no fact to be said back
    sorry = [s for s in message.body[:2] if regrets(s) and "apology" in moves(s)]
    if side.concern and any(side.concern.split()[-1] in re.findall(r"[\w'-]+", s.plain) for s in sorry):
        return None  # "off again, I'm sorry" says it
    for sentence in message.body[:2]:
        if named := _named(sentence, side, alone=sentence is not first):
            return named
    if any(len(s.plain.split()) > 5 for s in sorry):
        return None  # they were heard: to be told what they wrote would be cold
    if side.handover == "injury":
        return None  # what to do comes first
    if side.concern:
        said = f"I see that {side.concern}."
    elif side.topic and not sorry and not side.only_asks:
        said = f"I see this is about {side.topic}."
    else:
        return None
    at = finding.start
    behind = regrets(first) and len(first.plain.split()) <= 6
    if behind:
        at = first.end
    said = spoken(message, said)
    return Edit(at, at, f" {said}" if behind else f"{said} ")


_SORRY = re.compile(  # which says neither for what nor about what
    r"(?<!say )(?<!be )(?<!feel )\bsorry(?P<what>(?: (?:about|for) (?:that|this|it|the (?:trouble|issue|problem|hassle|bother|inconvenience)|any inconvenience|your (?:recent )?experience)| tho| though| to (?:hear|see|read) (?:that|this|it|about (?:that|this|it)))?)(?=\W*$|[,.!;])"
)


def _named(first: Sentence, side: Situation, *, alone: bool) -> Edit | None:
    """The draft's own bare apology with what it is about: "sorry about that" is "sorry about your parcel".

    Where it must stand `alone`, nothing else is said in its sentence.
    """
    sorry = _SORRY.search(first.plain) if regrets(first) else None
    if sorry is None or not (side.concern or side.topic) or _NO.search(first.plain, 0, sorry.start()):
        return None
    at, end = sorry.span()
    tag = not sorry["what"] and not _MINE.search(first.plain[:at])  # "could be anything, sorry"
    if (tag or alone) and len(_CRY.sub("", first.plain[:at]).split()) > 1:
        return None
    matter = f"that {side.concern}" if side.concern else f"about {side.topic}"
    return first.edit(at, end, f"{first.typed(at, at + len('sorry'))} {matter}")


_MINE = re.compile(r"\b(?:i'm|we're|am|are) (?:\w+ )?$")
_CRY = re.compile(  # what may stand before a "sorry" that opens
    r"(?:^|(?<=\W))(?:oh|no|ah|hi|hello|hey|there|wow|ouch|ugh|dear|yikes|gosh|so|very|really|truly|terribly|just|i|we|i'm|we're|am|are|and|but|yes|do|mr|mrs|ms|my|our|goodness|right|ok|okay|first|of all)(?=\W|$)"
)
_NO = re.compile(r"\b(?:can't|cannot|couldn't|won't|don't|(?<!oh )no|nope|not possible|out of the question)\b")


because = {"": "Naming the customer's own concern shows that somebody has read it."}

_ANSWERED = Context(conversation=(Turn("agent", "I'm sorry about the late parcel."),))
examples: tuple[Flagged | Clean, ...] = (
    Flagged("Thank you for contacting us about your recent experience. How can we help?"),
    Flagged("Sorry.", becomes=None),
    Flagged("I apologise. It needs another signature.", customer="fee taken twice", becomes=None),
    Flagged("Off again, I'm sorry. Which light is on?", customer="The heating is off again!!", becomes=None),
    Flagged("Could be anything, sorry. I'll ask.", customer="My lamp came with a cracked shade.", becomes=None),
    Flagged("Oh no, sorry to see that. I'll send one.", customer="My lamp came with a cracked shade.", becomes="Oh no, sorry that your lamp came with a cracked shade. I'll send one."),
    Flagged("We apologise for any inconvenience. Our team is there for you."),
    Flagged("pls restart", customer="My router keeps crashing."),
    Flagged("Thanks for your message. We value your feedback.", customer="You charged me twice!!"),
    Flagged("Hi Anna, thank you for reaching out. Can you tell me more?", customer="The lid has a crack in it."),
    Flagged("We strive for excellence.", customer="I still haven't received my refund."),
    Clean("I'm sorry your parcel is two weeks late. I'm asking the depot where it is."),
    Clean("Two weeks is far too long. I'm asking the depot where it is."),
    Clean("Your delivery is at our depot in Lyon. I'm asking for a new day."),
    Clean("Thanks for writing. The package left Lyon this morning."),
    Flagged("Sorry about that! Please DM us your order number so we can look into it."),
    Flagged("So sorry to hear this! Which order is it?", customer="My lamp came with a cracked shade."),
    Flagged("I do apologise for your recent experience. A colleague rings you at 6.", customer="Strangers sat in our box at the opera."),
    Flagged("Thank you for contacting Alder Bank. A specialist rings you today.", customer="I'm locked out of online banking."),
    Flagged("I understand that this matters to you. I'll ring you at ten.", customer="The hearing aid was stolen, not lost!"),
    Flagged("I've refunded 12 euros to your card. Is that all right?", customer="I was billed for a swim class I had cancelled."),
    Clean("I've refunded 12 euros for the swim class to your card.", customer="I was billed for a swim class I had cancelled."),
    Clean("Your card is open again.", customer="My card was blocked by mistake!"),
    Clean("The 12 euros you were billed are back on your card.", customer="I was billed for a swim class I had cancelled."),
    Clean("Sorry for the wait. It leaves today."),
    Clean("Thanks for ringing about the dripping tap. Is Friday good?", customer="The tap drips day and night."),
    Clean("Which of the invoices show dollars?", customer="Our invoices show dollars since the update."),
    Clean("Your third call about the same leak, and still water on the floor. I'm asking the plumber.", customer="I called three times, the sink leaks."),
    Clean("The two payments are on my screen. I'm asking our bank desk about them.", customer="You charged me twice!!"),
    Clean("We open at nine.", customer="Do you open on Sunday?"),
    Clean("Happy to read that!", customer="It's all sorted now, thank you!"),
    Clean("Thank you for contacting us.", customer=""),
    Clean("Could you tell me more?", customer="!!!"),
    Clean("Checking this again for you.", context=_ANSWERED),
    Flagged("so sorry!! will send it today", customer="The cot came with no slats!", becomes="so sorry that the cot came with no slats!! will send it today"),
    Flagged("Oh no, apologies! Will post one tomorrow.", customer="My wreath arrived in bits!"),
    Clean("Sorry about the second fee. It needs another signature.", customer="fee taken twice"),
    Clean("Off again, I'm sorry. Is the heating's red light on?", customer="The heating is off again!!"),
    Clean("Could be the bulb, sorry. I'll send a lamp.", customer="My lamp came with a cracked shade."),
    Clean("Oh no, sorry to see that lamp. I'll send one.", customer="My lamp came with a cracked shade."),
    Clean("so sorry!! will post new slats today", customer="The cot came with no slats!"),
    Clean("Sorry! Will send another wreath tomorrow.", customer="My wreath arrived in bits!"),
    Clean("Please use your pen now and call 112, even if it feels mild.", customer="There are nuts in your soup and my throat is swelling!"),
    Clean("You're anything but foolish. I'm sorry this happened to you.", customer="I gave a caller my card code and I feel so foolish."),
)  # fmt: skip
