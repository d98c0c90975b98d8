"""English conditions said without an "if": "bring the form and we'll add him", "with £100 paid", "should it fail", "is it dead? Then ...".

Whatever reads conditions reads these too, so that a condition in another shape is the same condition still.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import DAY, SHOULD

_STEP = (
    r"bring|send|resend|confirm|dm|pm|message|upload|show|return|fill|give|post|mail|email|e-mail|text|forward|call|ring|phone|reply|write|answer|sign|pay|tell|book|order|drop|hand|pop|register|log|"
    r"provide|share|supply|submit|attach|quote|choose|pick|say|ask|come|go|request|apply|cancel|change|add|enter|use|scan|print|place|complete|report|file|transfer|settle|clear|top|accept|click|press|"
    r"hit|open|follow|visit|switch|miss|lose|let (?:me|us) (?:know|have)|get (?:me|us|a|an|the|your|one|hold)|just|please|have (?:the|your|a|him|her|them) (?:\w+ )?\w+"
)
_SOMEBODY = r"(?:(?:i|we|it|you|they|he|she|that|there)(?:'(?:ll|d|re|s))? |(?:the|your|our|this|that|my|a|an) (?:[\w-]+ ){1,3}?(?:is|are|will|can|goes|go|gets|comes|falls|becomes|lapses|'ll|'s)\b)"
_GIVEN = r"(?:\w{3,}ed|paid|sent|set up|done|in hand|in place|with us|shown|given|put down|written|met)"

# "Bring the form by Friday and we will add him", "send us a photo, then it is swapped": first what the customer does.
ORDER_FIRST = rf"(?:^\W*|[;:] ?|\b(?:or|so|but|then) )(?:(?:please|just|simply|kindly|or|so|but|either) )*(?:{_STEP})\b(?! (?:me|us) (?:check|see|look|ask|find)\b)(?:[^.;!?]|\.(?=\w)){{2,140}}?(?:,? and|,? then|,) (?:then )?{_SOMEBODY}"
SHAPES = (
    # "with £100 paid and a plan set up"
    rf"(?:^\W*|[,;:(–] ?|\b(?:and|but|or|so) )with (?:[\w$£€'-]+(?:[.,]\d+)* ){{1,6}}?{_GIVEN}\b"
    # "with proof of purchase"
    r"|\bwith (?:a |an |the |your |valid |full )*(?:\w+ )?(?:proof|receipts?|invoices?|id|notes?|certificate|prescription|consent)\b(?! to)"
    # "a crack means a full swap", "a slip with the time on it counts"
    r"|^\W*(?:and |but |so )?(?:an?|any) (?:[\w'-]+ ){1,7}?(?:means?|counts?|entitles?|earns?|qualifies|triggers?|leads to|is enough|gets)\b"
    # "calling at eight gets you a slot"
    r"|(?:^|[,;:] ?)\W*(?:and |but |so )?[a-z]{2,}ing (?:[\w'-]+ ){1,7}?(?:gets?|gives?|lets|means|brings?|earns?|will do|is enough|does it)\b"
    # "should Saturday fail as well", "had you kept it", "were it to break"
    rf"|(?:^\W*|[,;:(–] ?|\b(?:and|but|or|so) )(?:{SHOULD}|should {DAY}) \w"
    r"|\b(?:in which case|in that case|if so|if not)\b|\bwere (?:you|it|they|he|she) to\b"
    # "for that I'd need the day", "against a deposit", "the moment it's paid"
    r"|\b(?:i|we)(?:'d|'ll| would| will)? (?:just |only |also |still |first )?(?:need|require)\b(?! to\b)"
    r"|[,;(–] ?(?:but |and )?(?:needs?|requires?) (?:a|an|the|your|his|her|proof|id|written)\b"
    r"|\bagainst (?:a |an |the |your )?(?:[\w£$€]+ ){0,2}(?:deposit|proof|receipts?|signature|payment|id)\b"
    r"|\bthe moment (?:you|we|it|they|that|the|your)\b|\b(?:on condition|so long|provided|providing) (?:as|that|you|it)\b"
)
# "Is there no club near you? Then you can cancel": the question before is what it hangs on.
THEN = (
    r"^\W*(?:and |but )?(?:then|in that case|if so|if not|if it is|if it does|if they do|once that's|"
    # "do you have the ticket or the seat number? With either of them I can trace it"
    r"with (?:either|any|one|both|all|that|this|it|them|those|these)(?: (?:one )?of (?:them|these|those|the two))?(?=,? (?:i|we|it|you|they|he|she|our|the)(?:'\w+)? ))\b"
)
_CONDITIONAL = cues.compile(rf"{ORDER_FIRST}|{SHAPES}|{THEN}")
_TIE = cues.compile(rf"(?P<order>{ORDER_FIRST})|(?:{SHAPES})[^,;.!?]*")
_SHAPE = cues.compile(rf"(?:{SHAPES})[^,;.!?]*")
_THEN = cues.compile(rf"{THEN}(?! again\b)")
_LAST = re.compile(r"(?:,? and|,? then|,) (?:then )?[\w' -]*$")


def conditional(plain: str) -> bool:
    """The sentence ties what it says, without an "if"."""
    return _CONDITIONAL.search(plain) is not None


def tie(plain: str, *, orders: bool) -> str:
    """The words of the condition of such a sentence, empty when it has none of its own; `orders`: what is to be done first is one."""
    match = (_TIE if orders else _SHAPE).search(plain)
    if match is None:
        return ""
    return _LAST.sub("", match["order"]) if orders and match["order"] else match.group()


# "See if it moves", "I've asked our head of support, Bo Lund, if he can call": what is not known, and no condition.
_WHETHER = cues.compile(
    r"\b(?:see|check|find out|wonder\w*|not sure|unsure|don't know|know|(?:ask\w*|tell) (?:him|her|them|me|us)) if\b|"
    r"\bask\w* (?:the|our|my|your|\w+'s) (?:[\w-]+ ){0,3}[\w-]+(?:, [\w' -]{2,30},)? if\b(?= (?:he|she|they|it|we|you|there) (?:can|could|will|would|may|might|is|are|has|have)\b)"
)


def known_ties(plain: str) -> str:
    """The sentence with each "if" that only asks whether taken out."""
    return _WHETHER.sub(lambda m: m.group()[:-2] + "or", plain) if _WHETHER.search(plain) else plain


# What hangs on the customer's wish or view alone hangs on nothing: "if you disagree, you may write".
_WISHED = cues.compile(
    r"\b(?:if|should) you(?:'re|'d| would| are| do|'ve| have)? (?:still |really |also |strongly |ever |not |n't )*(?:disagree|agree|want|wish|like|prefer|rather|choose|care to|unhappy|happy|dissatisfied|satisfied|feel|think|believe|object|mind|changed your mind)\b|\bif you don't agree\b|\bwhen(?:ever)? (?:you (?:have|get|find) (?:a|the) (?:moment|minute|chance|time|second)|it suits you|you can|you're ready)\b|\bif you (?:could|would be so kind|don't mind)\b"
)


def wished(piece: str) -> bool:
    """The condition is only that the customer wants it, or sees it so."""
    return _WISHED.search(piece) is not None


# "Is it faulty? Send a picture ...", "need it sooner?", "no luck?": a case put as a question.
_ASKS_FIRST = re.compile(
    r"(?:[\w']+ ){0,2}?\w{2,}ing (?:\w+ ){0,4}?(?:than|before|after|already|too|sooner|later)\b[^.;!?]{0,40}\?$|"
    r"(?!.*\b(?:which|what|where|when|who|why|how)\b)(?:.{0,120}[;:,] )?(?:and |or |but )?(?:is|are|was|were|does|do|did|has|have|had|need|want|no|not|still|nothing|rather|got|too|okay|ok|all)\b[^.;!?]{0,80}\?$"
)


def asks_first(plain: str) -> bool:
    """The sentence puts a case as a question, to which the next may be the answer."""
    return _ASKS_FIRST.match(plain) is not None


def takes_up(plain: str) -> bool:
    """The sentence goes on from the one before as from its condition."""
    return _THEN.match(plain) is not None


# "Isn't allowed under your lease": by what it is so, and no case in which it is.
_BY_RULE = re.compile(
    r"\b(?:under|by|per|according to) (?:your|the|our|this|his|her|their) (?:lease|contract|tenancy|licence|terms|policy|plan|agreement|rules|law|bylaws|warranty|ticket|rate|fare|tariff)\b"
)
_CASE = re.compile(r"\b(?:if|when|unless|once|until|after|before|without|provided|while)\b")


def by_rule(piece: str) -> bool:
    """A stretch names the rule by which it is so, and nothing that it hangs on."""
    return _BY_RULE.search(piece) is not None and not _CASE.search(piece)
