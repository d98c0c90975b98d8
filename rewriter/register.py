"""One way of writing through a whole reply: what was typed in haste beside new sentences gets its capital and apostrophes."""

from __future__ import annotations

import re

from rewriter.spelling import tidy, without_fillers
from rewriter.text import Edit, Message, Sentence, apply

_AS_IT_IS = re.compile(r"\S*(?:[@/.:_]\w|\d)|[a-z]+[A-Z]")  # an address, a link, a number, an "iPhone": no capital
_CAPITAL = re.compile(r"[A-Z](?:[a-z'’]|\W|$)")  # "E18" and "XL" are written so by everybody
_GOES_ON = re.compile(
    r"(?:,|\bno\.|^\s*(?:[-*•–‣▪]|\w{1,3}[.)]))\s*$", re.MULTILINE
)  # behind a greeting, "no.", a bullet


def levelled(message: Message, reply: Message) -> str:
    """The reply with the draft's own sentences written as the new ones are; one that is all in small letters stays so."""
    if message.context.format == "html" or not any(_CAPITAL.match(s.raw) for s in reply.body):
        return reply.draft
    edits = []
    for sentence in reply.body:
        said = without_fillers(tidy(sentence.raw))
        if said[:1].islower() and not _AS_IT_IS.match(said) and not _continues(reply, sentence):
            stop = "" if said[-1:] in ".!?…:" or not said[-1:].isalnum() else "."
            said = f"{said[:1].upper()}{said[1:]}{stop}"
        if said != sentence.raw:
            edits.append(Edit(sentence.start, sentence.end, said))
    return apply(reply.draft, edits)


def _continues(reply: Message, sentence: Sentence) -> bool:
    """On its own line something stands before it that it goes on from."""
    before = reply.draft[max(0, sentence.start - 40) : sentence.start]
    return bool(_GOES_ON.search(before.rpartition("\n")[2]))
