"""One way of writing through a whole reply: what was typed in haste beside new sentences gets its capital and apostrophes."""

from __future__ import annotations

import re
from itertools import zip_longest

from rewriter.acknowledgement import refuses
from rewriter.customer.situation import situation
from rewriter.matter import voice
from rewriter.plain import plain
from rewriter.shorthand.abbreviated import written_out
from rewriter.shorthand.curt import gentler, not_that, shuts
from rewriter.shorthand.politely import politely
from rewriter.shorthand.small_words import with_small_words
from rewriter.shorthand.telegram import in_full
from rewriter.spelling import LISTED, capital, goes_on, tidy, without_slang
from rewriter.techniques._asked import wanted
from rewriter.techniques._doors import GOOD_NEWS, GOOD_TO_HEAR_NO
from rewriter.techniques._gentle_no import gently, is_soft
from rewriter.techniques._refusal import BARE_NO
from rewriter.text import Edit, Message, Sentence, sentences

_AS_IT_IS = re.compile(r"\S*(?:[@/.:_]\w|\d)|[a-z]+[A-Z]")  # an address, a link, a number, an "iPhone": no capital
_INITIALS = re.compile(  # who writes, and which part of a thread it is: "--JV", "^RR", "*Joan", "TY - Chris 2/2"
    r"(?:^|[\s?!.])[-–—~^*/]{1,2} ?\w+(?: \d/\d)?$|\b\d/\d$"
)
_HASTY = 400  # characters: nobody types a longer sentence in haste
_CAPITAL = re.compile(r"[A-Z](?:[a-z'’]|\W|$)")  # "E18" and "XL" are written so by everybody


def levelling(message: Message, reply: Message, *, spelled: bool = False) -> list[Edit]:
    """What makes the reply one of a kind, sentence by sentence; `spelled`: their spelling alone, and no word more."""
    edits: list[Edit] = []
    if message.context.format == "html" or not any(_CAPITAL.match(s.raw) for s in reply.body):
        return edits
    before: Sentence | None = None
    earlier = ""  # what stands before that
    shut = refuses(reply) or any("n't" in s.plain for s in reply.body)
    flat = not spelled and _flat(message, reply)
    upset = not spelled and situation(message).open
    heard = upset and len(reply.body) > 1 and not _MAY_SAY_YES.search(plain(message.customer[:2_000]))
    last = ""  # what stands before it now
    for sentence, after in zip_longest(reply.body, reply.body[1:]):
        if shut and not spelled and before and before.paragraph == sentence.paragraph and shuts(sentence.plain):
            edits.append(Edit(sentence.start, sentence.end, ""))
            continue
        if heard and not sentence.question and (no_more := _HEARD.match(sentence.plain)):
            edits.append(sentence.edit(0, no_more.end(), ""))
            continue
        if len(sentence.raw) > _HASTY:
            before, last = sentence, sentence.raw
            continue
        said = _spelled(sentence, after)
        on = goes_on(reply.draft, sentence.start)
        if said[:1].islower() and not _AS_IT_IS.match(said) and not on:
            stop = "" if said[-1:] in ".!?…:" or not said[-1:].isalnum() else "."
            said = f"{capital(said)}{stop}"
        told = f"{earlier} {before.plain}" if before else ""
        if not on and not spelled:
            said = not_that(said, message.customer[:2_000]) or in_full(
                gentler(said, after.plain if after else ""), voice(message), told
            )
            if flat and after and BARE_NO.match(sentence.plain) and _ANSWERED.search(message.customer[-600:].lower()):
                if not GOOD_NEWS.search(after.plain):
                    said, flat = "I'm afraid not.", False
            elif flat and (parts := sentences(said)) and len(parts) == 1 and (gentle := gently(parts[0])):
                said, flat = gentle, False
        listed = LISTED.match(reply.draft, reply.draft.rfind("\n", 0, sentence.start) + 1)
        if not spelled:
            said = with_small_words(said)
        if upset and not on and not listed:
            said = politely(said, last)
        goes_with = before is not None and before.paragraph == sentence.paragraph and before.raw[-1:] in ".!?"
        signed = _AS_IT_IS.match(said.rsplit(None, 1)[-1]) or _INITIALS.search(said)
        if goes_with and not listed and said[-1:].isalnum() and not signed:
            said += "."
        before, earlier, last = sentence, before.plain if before else "", said
        if said != sentence.raw:
            edits.append(Edit(sentence.start, sentence.end, said))
    return edits


def _spelled(sentence: Sentence, after: Sentence | None) -> str:
    """The sentence spelled out; "the order no." before a small letter goes on."""
    said = without_slang(tidy(sentence.raw))
    goes = said.endswith(" no.") and after is not None and after.raw[:1].islower()
    return said if goes else written_out(said)


def _flat(message: Message, reply: Message) -> bool:
    """No sentence says its no gently yet, to somebody who is upset about something and would rather hear a yes."""
    return (
        (situation(message).open or wanted(message))
        and not GOOD_TO_HEAR_NO.search(message.customer[:2_000].lower())
        and not any(is_soft(s) and not _REGRET.match(s.plain) for s in reply.body)
    )


_HEARD = re.compile(
    r"\W*(?:o?k+|okay|kk|hm+|right|noted|understood|got it|i see|alright)\W*$|k\. (?=i'll )"
)  # a "k." is read as what goes on
_MAY_SAY_YES = re.compile(  # what an "ok" would agree to
    r"\b(?:please|can|could|would|will|may|shall|want|need|demand|expect|cancel|refund|send|change|is (?:it|that|this)|are you|do you|did you|let me|i'd like)\b"
)
_ANSWERED = re.compile(  # what a "no" is an answer to
    r"\b(?:can|could|may|will|would) (?:i|we|you|u|it|they|he|she|my|our|someone|somebody)\b[^.!?]{2,160}\?|\bany (?:chance|way)\b"
)
_REGRET = re.compile(
    r"(?:i'm|we're|i am|we are)? ?(?:so |very |really |truly )?sorry\b|(?:i|we) apolog"
)  # of what befell them
