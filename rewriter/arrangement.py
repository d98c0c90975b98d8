"""The order in which a reply says things: regret comes before the no, and is said once.

Only sentences that say nothing else are moved or left out; whatever carries a fact stays where the agent put it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from rewriter import cues
from rewriter.acknowledgement import refuses, regrets
from rewriter.customer.situation import situation
from rewriter.matter import ASKED_LAST
from rewriter.mending import mend
from rewriter.text import Edit, Message, Sentence
from rewriter.vocabulary import content

_FORMULA = cues.compile(  # an apology and nothing beside it
    r"^\W*(?:(?:and|but|so|again|once|more|very|really|truly|deeply|sincerely|terribly|i'm|we're|i|we|am|are|do|please|accept|my|our|sorry|apologies|apologi[sz]e|regret|"
    r"for|about|that|this|it|the|any|all|inconvenience|trouble|caused|you|had|have|may|bother|hassle|to|hear|with|of|a|bit|mess|wait|delay|happened|has|know)\b\W*)+$"
)


def arranged(message: Message) -> str:
    """The draft with its repeated apologies left out, a late one before the no it follows, and what we ask behind what we say."""
    body = message.body
    if early := next((s for s in body[: _told(body)] if _asks_last(s)), None):
        rest = [s for s in body if s.index > early.index]
        if len(rest) > 1 and _FAREWELL.match(rest[-1].plain):
            del rest[-1]
        last = rest[-1]
        edits = [Edit(early.start, early.end, "")]
        if not any(s.question or _asks_last(s) for s in rest):
            edits.append(Edit(last.end, last.end, " " + early.raw))
        message = replace(message, draft=mend(message, tuple(edits)))
        body = message.body
    if edits := list(_offered_last(body)):
        message = replace(message, draft=mend(message, tuple(edits)))
        body = message.body
    sorry = [s for s in body if regrets(s)]
    bare = [s for s in sorry if _FORMULA.match(s.plain) and not s.question]
    again = [s for s in bare if s is not sorry[0]] if len(sorry) > 1 else []
    edits = [Edit(s.start, s.end, "") for s in again if not _alone(message, s)]
    if len(sorry) == len(again) + 1 and sorry[0] in bare and _after_a_no(message, sorry[0]):
        first = body[0]
        edits += [Edit(sorry[0].start, sorry[0].end, ""), Edit(first.start, first.start, sorry[0].raw + " ")]
    if not situation(message).open:
        return message.draft
    message = replace(message, draft=mend(message, tuple(edits)))
    return mend(message, _begun(message))


def _offered_last(body: tuple[Sentence, ...]) -> Iterator[Edit]:
    """An offer comes right before the question whether they would like it, where what stands between tells of something else."""
    offer = next((s for s in body if _OFFER.match(s.plain)), None)
    asked = next((s for s in body if _LIKES.fullmatch(s.plain)), None)
    if offer is None or asked is None:
        return
    between = [s for s in body if offer.index < s.index < asked.index]
    said = set(content(offer.plain))
    if between and not any(s.question or _OF_IT.search(s.plain) or said & set(content(s.plain)) for s in between):
        if {s.paragraph for s in (offer, *between)} == {asked.paragraph}:
            yield Edit(offer.start, offer.end, "")
            yield Edit(asked.start, asked.start, offer.raw + " ")


_OFFER = re.compile(r"what (?:i|we) can (?:offer|do) is ")
_LIKES = re.compile(r"would you like that\?|shall (?:i|we) do that\?|would (?:that|either of those) help\?")
_OF_IT = re.compile(
    r"^\W*(?:(?:and|or|but|so) )?(?:it|that|this|they|these|those|you|which|just|please|if|or|either)\b|\b(?:it|that)['’]s\b"
)


def _begun(message: Message) -> tuple[Edit, ...]:
    """What a letter begins with: thanks for writing before what is said of it, and a bare "sorry" with what follows on it."""
    if len(message.body) < 2 or message.body[0].paragraph != message.body[1].paragraph:
        return ()
    first, second = message.body[:2]
    refers = len(message.body) > 2 and _REFERS.match(message.body[2].plain)  # to the thanks
    if not refers and _THANKS.match(second.plain) and (regrets(first) or _TOLD_BACK.match(first.plain)):
        return Edit(first.start, first.start, second.raw + " "), Edit(second.start, second.end, "")
    if (bare := _BARE.match(first.plain)) and _FEELS.match(second.plain):
        stop, begin = first.places[bare.end("sorry")], second.raw
        begins = begin if begin[:1] == "I" else begin[:1].lower() + begin[1:]
        return (Edit(stop, second.end, f", {begins}"),)
    return ()


_THANKS = cues.compile(
    r"^\W*(?:thank you|(?:many )?thanks)(?: (?:so|very) much)? for (?:contacting|writing|reaching out|getting in touch|messaging|e-?mailing|your (?:message|e-?mail|mail|letter|note|call|enquiry|feedback))\b[^.!?;]*[.!]*$"
)
_REFERS = re.compile(r"^\W*(?:it|that|this)\b")
_TOLD_BACK = cues.compile(r"^\W*(?:i|we)(?:'ve read that| see that| see this is about)\b")
_BARE = cues.compile(r"^(?P<sorry>(?:(?:i'm|we're) )?(?:(?:so|very) )?sorry|apologies)[.!]$")
_FEELS = cues.compile(r"^(?:i|we) (?:know|can see|see|understand) (?:how|why|it's)\b")


_FAREWELL = cues.compile(  # stays the last word
    r"^\W*(?:see you|(?:i|we) (?:look forward|hope to see)|looking forward|have a (?:nice|good|great|lovely)|enjoy (?:the|your)|take care|happy to (?:chat|talk)|thank you|thanks|all the best)\b[^?,;:]*$"
)


def _told(body: tuple[Sentence, ...]) -> int:
    """The last sentence that tells something: behind it there is no more than a farewell."""
    return len(body) - (2 if len(body) > 1 and _FAREWELL.match(body[-1].plain) else 1)


def _asks_last(sentence: Sentence) -> bool:
    """It is one of the questions and openings that rules put behind what a reply tells."""
    return ASKED_LAST.fullmatch(sentence.plain.strip(" .?!")) is not None


def _alone(message: Message, sentence: Sentence) -> bool:
    """It stands in a paragraph or list item of its own, whose going would leave a gap."""
    return sum(s.paragraph == sentence.paragraph for s in message.sentences) < 2


def _after_a_no(message: Message, sentence: Sentence) -> bool:
    """A no stands before it, in the same paragraph."""
    before = tuple(s for s in message.body if s.index < sentence.index)
    same = all(s.paragraph == sentence.paragraph for s in before)
    return same and any(refuses(Message(s.raw, message.customer, message.context)) for s in before)
