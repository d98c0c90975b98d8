"""Who is one of us though the draft calls them by a name or by their desk, and what is said of it without them."""

from __future__ import annotations

import re

from rewriter.techniques._grammar import low
from rewriter.techniques._hit import Hit
from rewriter.techniques._participles import participle
from rewriter.text import Edit, Message, Sentence

ONLY_FAILED = re.compile(
    r" (?:messed|screwed|cocked|mucked|stuffed|slipped) up\W*| (?:dropped the ball|got it wrong|made (?:a|an|the) (?:mistake|error|mess))\W*"
)


def dealt_with(message: Message, sentence: Sentence, hit: Hit) -> bool:
    """A bare name is one of us where the customer speaks of them and calls them nobody of their own."""
    name = sentence.typed(*hit.who)
    told = message.customer[:2_000]
    at = told.find(f" {name}") if hit.how == "named" else -1
    if at < 1 or not name[:1].isupper() or told[at + len(name) + 1 :][:1].isalnum():
        return False
    return told[at - 1].islower() and not _OF_THEIRS.search(told[max(0, at - 40) : at])  # within a sentence: no thing


def had_to(message: Message, sentence: Sentence, hit: Hit) -> bool:
    """What somebody should have done for the customer, who does not know their name, was ours to do."""
    name = sentence.typed(*hit.who)
    return bool(_DUTY.match(sentence.plain, hit.who[1])) and name.split()[-1] not in message.customer


THEIR_OWN = re.compile(
    r"your (?:own )?(?:doctors?|dr|gp|surgery|dentist|vet|bank|employer|boss|landlord|landlady|agent|insurer|insurance|solicitor|lawyer|accountant|school|university|college|council)\b"
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
