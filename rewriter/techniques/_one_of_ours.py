"""Who is one of us though the draft calls them by a name or by their desk, and what is said of it without them."""

from __future__ import annotations

import re
from dataclasses import replace

from rewriter import cues
from rewriter.lexicon import UNIT
from rewriter.techniques._grammar import low
from rewriter.techniques._hit import Hit
from rewriter.techniques._participles import participle
from rewriter.text import Edit, Message, Sentence

ONLY_FAILED = re.compile(
    r" (?:messed|screwed|cocked|mucked|stuffed|slipped) up\W*| (?:dropped the ball|got it wrong|made (?:a|an|the) (?:mistake|error|mess))\W*"
)


def among(sentence: Sentence, hit: Hit) -> Hit:
    """Who is one of several of ours is named with them: "one of our fitters" as one of us, whatever their trade."""
    some = _ONE_OF.search(sentence.plain, max(0, hit.who[0] - 24), hit.who[0])
    if some is None or not _OURS.match(sentence.plain, hit.who[0]):
        return hit
    return replace(hit, start=min(hit.start, some.start()), who=(some.start(), hit.who[1]))


_ONE_OF = re.compile(r"\b(?:one|two|three|some|several|a (?:few|couple)) of $")
_OURS = re.compile(r"(?:our|my) ")


LEAVES_US = re.compile(  # "facilities never answer our tickets": it is done to us
    r" (?:(?:just|still|simply|always|also|really) )*(?:(?:never|don't|doesn't|didn't|won't|haven't|hasn't|rarely|seldom|hardly ever|failed to) (?:(?:ever|even|once|bothered to|bother to) )*(?:answer(?:s|ed)?|repl(?:y|ies|ied) to|respond(?:s|ed)? to|return(?:s|ed)?|reads?|open(?:s|ed)?|listen(?:s|ed)? to|(?:get|gets|got|come|comes|came) back to)|ignor(?:es?|ed)|keeps? ignoring|kept ignoring) "
    r"(?:us|me|(?:our|my) (?:tickets?|calls?|e-?mails?|mails?|messages?|requests?|questions?|reports?|notes?|texts?|reminders?|letters?))\b"
)


def one_of_us(message: Message, sentence: Sentence, hit: Hit) -> bool:
    """Whoever is called by their name is one of us."""
    return dealt_with(message, sentence, hit) or at_a_desk(sentence, hit) or had_to(message, sentence, hit)


def dealt_with(message: Message, sentence: Sentence, hit: Hit) -> bool:
    """A bare name is one of us where the customer speaks of them and calls them nobody of their own."""
    name = sentence.typed(*hit.who)
    told = message.customer[:2_000]
    at = told.find(f" {name}") if hit.how == "named" else -1
    if at < 1 or not name[:1].isupper() or told[at + len(name) + 1 :][:1].isalnum():
        return False
    return told[at - 1].islower() and not _OF_THEIRS.search(told[max(0, at - 40) : at])  # within a sentence: no thing


def at_a_desk(sentence: Sentence, hit: Hit) -> bool:
    """A name stands at one of our desks: "Nora in billing"."""
    return hit.how == "named" and _IN_UNIT.match(sentence.plain, hit.who[1]) is not None


_IN_UNIT = cues.compile(rf" (?:in|at|on|from) (?:the |our )?{UNIT}(?= )")


def had_to(message: Message, sentence: Sentence, hit: Hit) -> bool:
    """What somebody should have done for the customer, who does not know their name, was ours to do."""
    name = sentence.typed(*hit.who)
    return bool(_DUTY.match(sentence.plain, hit.who[1])) and name.split()[-1] not in message.customer


THEIR_OWN = re.compile(
    r"your (?:own )?(?:(?:line )?managers?|supervisors?|hr|human resources|doctors?|dr|gp|surgery|dentist|vet|bank|employer|boss|landlord|landlady|agent|insurer|insurance|solicitor|lawyer|accountant|school|university|college|council)\b"
)
_DUTY = re.compile(r" (?:should(?:'ve| have)|ought to have|was (?:meant|supposed) to|were (?:meant|supposed) to)\b")
TITLED = re.compile(r"(?:miss|mrs?|ms|dr)\.? [a-z]")
_OF_THEIRS = re.compile(r"\b(?:my(?: \w+){1,2},?|the|your|our|an?)$", re.IGNORECASE)


def cannot_there(sentence: Sentence, hit: Hit) -> Edit | None:
    """What cannot be done at a desk of ours, and that we should have said so: "the front desk can't cancel plans and should have told you"."""
    able = _UNABLE_AND.match(sentence.plain, hit.who[1])
    done = participle(able["verb"], base=True) if able else None
    if able is None or done is None or not (desk := _AT_A_DESK.match(sentence.typed(*hit.who))):
        return None
    what = sentence.typed(*able.span("what"))
    said = f"{what} can't be {done} at {low(desk.group())}, and you should have been {able['told']}"
    return opening(sentence, hit.who[0], able.end(), said)


_UNABLE_AND = re.compile(
    r" (?:can't|cannot) (?P<verb>[a-z]+) (?P<what>(?:your |our |the )?[a-z]+(?: [a-z]+)?),? (?:and|but) should(?:'ve| have) (?P<told>told|warned|informed) you(?= (?:that|so|this|about)\b|\W*$)"
)
_AT_A_DESK = re.compile(
    r"(?:the|our) (?:[\w-]+ ){0,2}(?:desk|counter|reception|branch|shop|store|office|gate|hotline|till)$", re.IGNORECASE
)


def opening(sentence: Sentence, start: int, stop: int, said: str) -> Edit:
    """`said` in the place of plain[start:stop], with a capital where a sentence that has one begins."""
    opens = not sentence.plain[:start].strip(" \"'(*")
    if opens and sentence.raw[:1].isupper():
        said = said[:1].upper() + said[1:]
    return sentence.edit(start, stop, said)
