"""One way of writing through a whole reply: what was typed in haste beside new sentences gets its capital and apostrophes."""

from __future__ import annotations

import re

from rewriter.spelling import tidy, without_fillers
from rewriter.text import Edit, Message, apply

_AS_IT_IS = re.compile(r"\S*(?:[@/.:_]\w|\d)|[a-z]+[A-Z]")  # an address, a link, a number, an "iPhone": no capital


def levelled(message: Message, reply: Message) -> str:
    """The reply with the draft's own sentences written as the new ones are; one that is all in small letters stays so."""
    if message.context.format == "html" or not any(s.raw[:1].isupper() for s in reply.body):
        return reply.draft
    edits = []
    for sentence in reply.body:
        said = without_fillers(tidy(sentence.raw))
        goes_on = reply.draft[: sentence.start].rstrip(" ")[-1:] == ","  # "Hi, we're sorry": behind a greeting
        if said[:1].islower() and not goes_on and not _AS_IT_IS.match(said):
            stop = "" if said[-1:] in ".!?…:" or not said[-1:].isalnum() else "."
            said = f"{said[:1].upper()}{said[1:]}{stop}"
        if said != sentence.raw:
            edits.append(Edit(sentence.start, sentence.end, said))
    return apply(reply.draft, edits)
