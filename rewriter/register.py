"""One way of writing through a whole reply: what was typed in haste beside new sentences gets its capital and apostrophes."""

from __future__ import annotations

from rewriter.spelling import goes_on, tidy
from rewriter.text import Edit, Message, apply


def levelled(message: Message, reply: Message) -> str:
    """The reply with the draft's own sentences written as the new ones are; one that is all in small letters stays so."""
    if message.context.format == "html" or any(s.raw[:1].isupper() for s in message.body):
        return reply.draft
    if not any(s.raw[:1].isupper() for s in reply.body):
        return reply.draft
    edits = []
    for sentence in reply.body:
        said = tidy(sentence.raw)
        if said[:1].islower():
            stop = "" if said[-1:] in ".!?…:" or not said[-1:].isalnum() else "."
            first = said[:1] if goes_on(reply.draft, sentence.start) else said[:1].upper()
            said = f"{first}{said[1:]}{stop}"
        edits.append(Edit(sentence.start, sentence.end, said))
    return apply(reply.draft, edits)
