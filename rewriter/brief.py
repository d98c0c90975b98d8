"""An answer in so few words that it only stands right behind what was asked, as "I do, let me look" does.

A sentence of regret between the question and such an answer would take the answer for itself: "I'm sorry you've been
sent round. I am, from now on."
"""

from __future__ import annotations

from rewriter import cues
from rewriter.lexicon import ASKING
from rewriter.remembered import remembered
from rewriter.text import Message, sentences

_READ = 2_000  # characters of the customer's message
_LEAD = r"^\W*(?:(?:yes|no|yep|nope|yeah|well|sure|oh|actually|of course|but|and)\b[,:;. ]+)*"
_WHO = r"(?:i|we|you|it|they|he|she|that|this|there|(?:the|your|our|my) [\w'-]+(?: [\w'-]+)?|(?!what\b|here\b|who\b|how\b|where\b|which\b|one\b|than\b|if\b|so\b|all\b|sorry\b|please\b|every(?:body|one)\b|most\b|people\b)[a-z]{3,14})"
_STOPS = r"(?=\W*$|[,:;.–](?! (?:i'm afraid|i am afraid|unfortunately|sadly|however|of course|as|indeed|in fact|admittedly|sorry|though|we're afraid|at the moment|to be|it seems|i think|i believe)\b)| (?:too|either|already|indeed|now|again|from now on)(?=\W*$|[,.:;]))"
_ELIDED = cues.compile(
    rf"{_LEAD}(?:i'm|it's|you're|we're|they're|that's|he's|she's|there's){_STOPS}"
    rf"|{_LEAD}{_WHO} (?:(?:do|does|did|can|could|will|would|is|are|am|was|were|has|have|had|should|must)(?:n't)?|won't|can't|cannot|(?:is|are|was|were|will|do|does|did|has|have|had|can|could|would) not){_STOPS}"
    rf"|{_LEAD}(?:{_WHO} )?(?:don't |doesn't |didn't |won't |never )?(?:have|has|need|needs|ought|used|going|supposed|allowed|meant|required) to(?: be)?{_STOPS}"
)
_ASSURES = cues.compile(rf"{_LEAD}no need (?:to (?:be sorry|apologi[sz]e|worry)|for (?:that|an apology))\b")
_PIECE = cues.compile(  # part of a sentence whose rest the question holds
    rf"{_LEAD}(?:not (?:if|once|when|until|unless|yet|before|from|for|in|on|at|an?)|only (?:if|with|when|until|once|on|at|by|from|to|after|in|for)|no need|because|perfectly|absolutely|until|nothing (?:you|to|at))\b"
)
_DAY_OR_THING = cues.compile(
    r"^\W*(?:(?:like|as) (?:i|we) said[,.: ]+)?(?:on |by |at |in |the |a )?(?!(?:no|nope|yes|done|fixed|sorted|sure|noted|understood|agreed|ok|okay|thanks|thank|sorry|apologies|hi|hello|hey|hiya|morning|evening|afternoon|please|oh|ah|wow|ouch|good|great|right|well|asap|soon|shortly)\b|\w+ed\b)[\w:.£$€-]{2,14}\W*$"
)
_ASKS = cues.compile(
    rf"^\W*(?:(?:hi|hello|so|and|but|hey|ok|still not working),? )*(?:{ASKING})\b|, (?:what|how|when|where|who|which|can|could|do|is|are|will) "
)


@remembered(8)  # every mend that would say something first asks
def brief(message: Message) -> bool:
    """The first sentence of the draft leans on the customer's words: nothing may be said before it."""
    if not message.body:
        return False
    first = message.body[0].plain
    if _ELIDED.search(first) or _ASSURES.search(first):
        return True
    return bool(_PIECE.search(first) or _DAY_OR_THING.search(first)) and _asks(message.customer[:_READ])


def _asks(customer: str) -> bool:
    """Something is asked in it, with or without its mark."""
    return any(s.question or _ASKS.search(s.plain) for s in sentences(customer))
