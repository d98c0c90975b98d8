"""What says that something costs nothing: "free of charge", "at no cost", "you pay nothing", "on us"."""

from __future__ import annotations

from rewriter import cues
from rewriter.commitments import costs_abroad
from rewriter.remembered import remembered

_VACANT = r"slots?|appointments?|tables?|seats?|rooms?|spaces?|places?|spots?|dates?|days?|evenings?|mornings?|hours?|minutes?|moments?|seconds?|time|capacity|lines?|agents?|hands?|text|form|choice|will|wifi|flow"
_FEE = r"fees?|fines?|charges?|costs?|postage|surcharges?|shipping (?:fees?|costs?)"
_GRATIS = cues.compile(
    rf"(?<![-\w])(?<!feel )(?<!are )(?<!be )(?<!come )(?<!comes )(?<!came )(?<!coming )free (?!(?:to|up|from|until|again|on|at|in|now|and|or|but|if|of (?!charge|cost)|for (?:another|a|an|one more) (?:\w+ )?(?:lesson|call|chat|class|session|visit|meeting|drive|talk)|{_VACANT})\b)[a-z]|\bfor free\b|\bfree of (?:charge|cost)\b|"
    r"(?:^|\b(?:it|that|this|which|returns?|delivery|shipping|repairs?|back|swap|exchange|rebooking|change|changes|visit) ?(?:'s|is|are|comes?|will be)? )free(?= ?(?:$|[.,;:!?]|for you|if|within|until|when|and))|"
    rf"\b(?:no|without (?:a|any|paying (?:a|any)|further|extra)|without) (?:(?!(?:must|will|would|could|can|may|might|does|do|to)\b)\w+ ){{0,2}}?(?:{_FEE})\b(?! (?:was|were|has|had))|"
    r"\b(?:0|zero) (?:\w+ )?(?:costs?|fees?|charges?)\b|\byou(?:'ll| will| would)? (?:pay|owe) (?:us )?nothing\b|\byou (?:won't|don't|needn't|will not|do not|wouldn't) (?:have to |need to )?pay\b|\bpay (?:us )?nothing\b|\bnothing (?:more |extra |else )?(?:for you )?to pay\b|"
    r"\b(?:costs?|cost) (?:you )?nothing\b|\b(?:won't|doesn't|don't) cost\b|\bon the house\b|(?<!that )(?<!this )(?<!mistake )(?<!fault )(?<!error )(?<!delay )(?<!blame )(?<!problem )(?<!one )(?:\b(?:is|are)|(?<!that)(?<!it)'s) on us\b|\bat our (?:own )?(?:expense|cost)\b|\bcomplimentary\b|\bgratis\b|\bon our bill\b|(?<!what )(?<!much )(?<!amount )(?<!sum )(?<!whether )(?<!if )\bwe pay(?=\W*$|[),;]| for (?:it|that|this)\b| (?:for )?(?:the |your )?(?:return )?(?:postage|shipping|delivery|taxi)\b)|\b(?:dinner|lunch|breakfast|drinks?|coffee|meal|taxi|ride|postage|shipping|delivery|repair|next one|first one) on us\b|"
    rf"\b(?!(?:{_VACANT}|slot|appointment|table|seat|room|space|place|spot|date|day|line|agent|he|she|they|we|i|you|who|that|it|this|road|way|hall|desk)\b)[a-z]{{3,}} (?:is|are|will be) (?:also |then )?free(?= ?(?:$|[.,;:!?]|for you))|"
    r"(?:\b(?:costs?(?: you)?|its|is|are)|'s) (?:0|nil|zero)\b(?![.,:%]?\d|%| (?:of|out)\b)|, free(?=\W*$)|\bw/o (?:a |any )?(?:fee|charge|cost)s?\b|"
    rf"\btak(?:es?|ing) (?:the |your |any )?(?:\w+ )?(?:{_FEE}) off\b|\bcosts? you (?:not|no) (?:a )?(?:thing|penny|cent)\b|\bno(?:thing| [^,;.!?]{{2,50}}?) (?:will |'ll |would )?costs? you (?:anything|a (?:penny|cent|thing)|extra|more)\b|"
    r"\bwaiv(?:e[ds]?|ing)\b|\b(?:we|i)(?:'ll| will)? (?:cover|bear|pick up|take on|pay for) the (?:\w+ )?(?:costs?|postage|fee|bill|shipping|charge)\b|\b(?:won't|don't|doesn't|never|not) (?:be )?(?:charge|bill)(?:d|ed)?\b|[£$€]0\b(?!\.\d*[1-9])"
)
_NOT_GRATIS = cues.compile(
    r"\b(?:slots?|seats?|places?|spots?|rooms?|tables?|appointments?|berths?|spaces?|beds?|chairs?|desks?) (?:on|in|at|for|with|of) [^,;.!?]{2,30} (?:is|are) (?:still )?free\b|\bnothing (?:else )?(?:is|was) free\b|"
    r"\b(?:price|amount|sum|total|value|money|refund)\b[^,;.!?]{0,20} without the (?:\w+ )?fees?\b|(?:n't|\bnot|\bno longer|\bnever|\bcan't|\bwithout) [^,;.!?]{0,24}\b(?:free|complimentary|waive\w*|gratis|on the house)\b|\bno free\b|(?:n't|\bnot|\bcannot) tak(?:e|ing) [^,;.!?]{2,24} off\b"
)


_LETS_OFF = cues.compile(
    r"(?:[£$€] ?\d|\d ?(?:[£$€]|euros?|pounds?|dollars?)|\b(?:fee|charge|charged|costs?|pay)\b)[^.;!?]{0,40}\b(?:but|just) not (?:this time|today|now|for you|in your case|here|on this occasion|this once|yet)\b"
)
_THIS_ONCE = cues.compile(
    r"\b(?:this time|today|for you|in your case|on this occasion|this once|in this case|for now)\b"
)


def lets_off(plain: str) -> bool:
    """The sentence names a price and asks none for once: "£20 normally, but not this time"."""
    return _LETS_OFF.search(plain) is not None


def this_once(plain: str) -> bool:
    """What the sentence grants, it grants for once."""
    return _THIS_ONCE.search(plain) is not None


def for_nothing(piece: str, language: str = "en") -> bool:
    """The stretch says that something costs nothing."""
    return costs_abroad.for_nothing(piece, language) if language != "en" else _gratis(piece)


@remembered()
def _gratis(piece: str) -> bool:
    """The same, in English."""
    return _GRATIS.search(piece) is not None and not _NOT_GRATIS.search(piece)
