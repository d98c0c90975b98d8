"""One way of writing through a whole reply: what was typed in haste beside new sentences gets its capital and apostrophes."""

from __future__ import annotations

import re

from rewriter.spelling import goes_on, tidy, without_fillers
from rewriter.text import Edit, Message, apply

_AS_IT_IS = re.compile(r"\S*(?:[@/.:_]\w|\d)|[a-z]+[A-Z]")  # an address, a link, a number, an "iPhone": no capital
_CAPITAL = re.compile(r"[A-Z](?:[a-z'’]|\W|$)")  # "E18" and "XL" are written so by everybody


def levelled(message: Message, reply: Message) -> str:
    """The reply with the draft's own sentences written as the new ones are; one that is all in small letters stays so."""
    if message.context.format == "html" or not any(_CAPITAL.match(s.raw) for s in reply.body):
        return reply.draft
    edits = []
    for sentence in reply.body:
        said = without_fillers(tidy(sentence.raw))
        if said[:1].islower() and not _AS_IT_IS.match(said) and not goes_on(reply.draft, sentence.start):
            stop = "" if said[-1:] in ".!?…:" or not said[-1:].isalnum() else "."
            said = f"{said[:1].upper()}{said[1:]}{stop}"
        if said != sentence.raw:
            edits.append(Edit(sentence.start, sentence.end, said))
    return apply(reply.draft, edits)
