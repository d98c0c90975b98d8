"""A culprit whom nobody needs any more: what ought to have been done, what was not done, and what is put right already."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.moves import following, moves
from rewriter.removal import removal
from rewriter.spelling import plural
from rewriter.techniques import _one_of_ours as own_side
from rewriter.techniques._hit import Hit, span
from rewriter.text import Edit, Message, Sentence

_OUGHT = cues.compile(  # "the gutter firm should have cleared the downpipe in autumn and they didn't"
    r" (?:should(?:'ve| have)|ought to have) (?:really |just |simply )?(?!told\b|given\b|been\b|had\b|let\b|known\b|asked\b|said\b|warned\b|informed\b|done\b)(?P<done>[a-z]+) (?P<obj>(?:the|your|this|that|these|those) [a-z-]+(?: (?!in\b|on\b|at\b|by\b|before\b|last\b|when\b|and\b|but\b|to\b|for\b|from\b|out\b|up\b|with\b)[a-z-]+)?)(?P<rest> (?:in|on|at|by|before|last|from|every|each)\b[^,.;!?]{2,40}?)??"
    r"(?P<not>,? (?:and|but) (?:they|he|she|it|that) (?:simply |just )?(?:didn't|hasn't|haven't|wasn't|never did|didn't happen))?(?:,? so (?:this|that|it)(?:'s| is)[^.!?;]{0,40}\b(?:failure|fault|mistake|problem|responsibility|doing|negligence|them))?\W*$"
)
_BEING = cues.compile(
    r" (?:is|are|was|were|'s|'re)(?: (?:just|simply|really|always|only|again|a bit|very|rather|quite|currently))* being [a-z]+(?:,? (?:about|over|with) (?:(?:it|this|that|these|those|them)|(?:the|your|our) [a-z]+(?: [a-z]+)?))?(?: again| as (?:always|usual))?(?=\W*$|, )"
)
_ELSEWHERE = cues.compile(
    r",? (?:and |as |since |because )?(?:our|we|it|this|ours)\b[^.;!?]{2,50}\b(?:everywhere(?: else)?|elsewhere|anywhere else|by every(?:one|body) else|with every(?:one|body) else)\W*$"
)
_NO_RECORD = {
    "cancel": "cancellation",
    "pay": "payment",
    "confirm": "confirmation",
    "register": "registration",
    "reply": "answer",
    "answer": "answer",
    "respond": "answer",
    "book": "booking",
    "apply": "application",
}
_DEED = r"(?P<did>deleted|removed|uninstalled|closed|paused|saved|started|opened|changed) (?P<obj>it|(?:the|your|an?) [a-z-]+(?: [a-z-]+)?)"
_ONLY_DID = tuple(  # "you didn't cancel, you only deleted the app"
    cues.compile(rf"\W*(?:(?:sorry|no|well|but)[, ]+)*{said}\W*")
    for said in (
        rf"you (?:didn't|never|did not) (?:actually |really )?(?P<base>[a-z]+)(?: (?:it|that|this|anything))?[,;]? (?:but )?you (?:only|just|merely) {_DEED}",
        rf"you (?:only|just|merely) {_DEED}[,;]? (?:but |and )?(?:you )?(?:didn't|never|did not) (?:actually |really )?(?P<base>[a-z]+)(?: (?:it|that|this|anything))?",
    )
)
_LIKE_THAT = cues.compile(  # a colleague by name, and what they are like
    r"(?: (?:just|simply|sadly|apparently|clearly))* forgot(?: (?:about )?(?:it|you|this|that))?(?:,? (?:and )?(?:he|she)(?:'s| is) (?:(?:always|often|just|a bit|so) )*(?:like (?:that|this)|forgetful|scatterbrained)(?: (?:sometimes|at times|now and then|a lot|these days))?|,? (?:he|she) (?:does|always does|often does) (?:that|this)(?: (?:sometimes|a lot|at times))?)\W*$"
)
_UNDER_ANOTHER = cues.compile(  # a guess at what they did, which says where to look
    r"(?P<lead>\W*(?:(?:so|well|but|sorry)[, ]+)*)you(?:'ve)? (?:probably|likely|must have|may have|might have|could have|will have|presumably|maybe|perhaps)(?: (?:just|then|once|also|have))? (?:logged in|signed in|signed up|registered|ordered|booked|bought it|joined|paid|subscribed) (?P<how>with|under|using|through|via|from|by) (?P<what>(?:an?|another|the|your) (?:different|other|second|old|older|former|new|work|private|family)? ?(?:e-?mail(?: address)?|address|account|name|number|login|profile|apple id))\W*"
)


def settled(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    """The edit where nobody need be named: by what stands undone, what we have here, where to look; else what is mended goes."""
    text = sentence.plain
    if message.context.format == "html":
        return None
    if hit.kind == "partner" and (ought := _OUGHT.match(text, hit.who[1])):
        thing = sentence.typed(*ought.span("obj"))
        rest = sentence.typed(*ought.span("rest")) if ought["rest"] else ""
        undone = f" and {'were' if plural(ought['obj']) else 'was'}n't" if ought["not"] else ""
        stop = text[-1] if text[-1] in ".!" else ""
        return own_side.opening(
            sentence, hit.start, len(text), f"{thing} should have been {ought['done']}{rest}{undone}{stop}"
        )
    if hit.kind == "partner" and _BEING.match(text, hit.who[1]):
        start, end = span(hit)  # what they are like helps nobody, nor who is content with us
        return removal(message, sentence, start, len(text) if _ELSEWHERE.match(text, end) else end)
    if hit.kind == "colleague" and hit.how == "named" and _LIKE_THAT.match(text, hit.who[1]):
        return removal(message, sentence, hit.start, len(text)) if len(message.body) > 1 else None
    return _of_theirs(message, sentence, hit) if hit.kind == "customer" else None


def _of_theirs(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    """What the customer did or left undone: as what we have here, or where it may be."""
    text = sentence.plain
    stop = text[-1] if text[-1] in ".!" else ""
    upper = sentence.raw[:1].isupper()
    only = next(filter(None, (said.fullmatch(text) for said in _ONLY_DID)), None)
    if only and (record := _NO_RECORD.get(re.sub(r"(?<=l)led$|ed$", "", only["base"]))):
        be = "were" if plural(only["obj"]) else "was"
        thing = sentence.typed(*only.span("obj"))
        done = f"it was only {only['did']}" if only["obj"] == "it" else f"only {thing} {be} {only['did']}"
        said = f"we have no {record} here, {done}{stop}"
        return Edit(sentence.start, sentence.end, said[:1].upper() + said[1:] if upper else said)
    if other := _UNDER_ANOTHER.fullmatch(text):
        said = f"it may be under {sentence.typed(*other.span('what'))}{stop}"
        return Edit(sentence.start, sentence.end, said[:1].upper() + said[1:] if upper else said)
    return None


_NEXT = {
    "duty": {"instruction", "question", "own-step", "done"},
    "past": {"done"},
    "wrong": {"done"},
    "undone": {"done"},
}


def put_right(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    """A reproach behind which it is mended, or asked for, at once: it holds nothing that anybody needs."""
    cure = _NEXT.get(hit.how) if hit.kind == "customer" else None
    after = following(message, sentence, 1)
    if not cure or not after or not moves(after[0]) & cure:
        return None
    return removal(message, sentence, 0, len(sentence.plain))
