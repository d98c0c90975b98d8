"""Whether the first words of a reply name what this customer wrote about, and not merely that they wrote.

A pronoun names nothing ("sorry about this"), nor does the word for writing itself ("thank you for your message"), nor
what is asked of the customer ("your order number"). One word or number of theirs does, or another word for the same
thing, as long as it stands there to say it back.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.acknowledgement import regrets, shows_a_way
from rewriter.contrition import contrite
from rewriter.customer.situation import Situation
from rewriter.moves import moves
from rewriter.plain import plain
from rewriter.text import Message, Sentence
from rewriter.vocabulary import content, same, stem

_FIRST = 2  # sentences in which the concern is to be named
_FORMULA = cues.compile(  # what is said to every customer
    r"\b(?:(?:many )?thanks?(?: you)?(?: (?:so|very) much| a lot)?|(?:we |i )?appreciate (?:you|your)|good (?:of|to hear from) you)(?: (?:for|that you've|to))? (?:(?:your|the|this|such|taking the time to|being|having) )?(?:\w+ )?"
    r"(?:contact\w*|reach\w* out|getting in touch|get in touch|getting back|coming back|writ\w+(?: in| to| back)?|calling|ringing|repl\w+|messag\w*|mails?|e-?mails?|notes?|letters?|calls?|feedback|comments?|enquir\w+|inquir\w+|time|patience|report\w*|post|tweet|dm|review|share|sharing)\b(?: (?:to|in|with|us|our|the|customer|support|team|service|today|here|from|of|this|back|morning|your (?:comments|feedback|experience|thoughts)|(?!about\b|on\b|regarding\b|and\b|but\b|so\b)[\w&'-]+)){0,5}"
    r"|\bto (?:hear|read|see|learn|know)\b(?: (?:about|of|that|from|this|it))?"
    r"|\b(?:(?:i|we)(?:'ve| have)? )?(?:got|received|had|read|seen|have) your (?:\w+ )?(?:message|mail|e-?mail|note|letter|call|feedback|complaint|ticket|report|post|tweet|dm|review)\b"
    r"|\byour (?:message|mail|e-?mail|note|letter|feedback|comments?) (?:has|have|is|was|matters?|counts?)\b"
    r"|\bwe(?:'re| are)?(?: all| always| really| do| \w+ly)* (?:try(?:ing)?|aim(?:ing)?|strive|striving|endeavou?r|work hard|want|pride ourselves)(?: hard| always)? (?:to (?:give|offer|provide|make|ensure|deliver|get|keep)|on (?:giving|offering|providing|making|our|the))\b[^,;.!?]*"
)
_ASKED_FOR = cues.compile(  # a number that stands for the matter, and what one has to hand over
    r"\b(?:order|account|booking|reference|customer|policy|phone|mobile|case|ticket|tracking|claim|job|invoice|serial|player|member|meter|card|contact|bank|e-?mail)(?:'s)? ?(?:numbers?|nos?\b|ids?\b|refs?\b|references?|codes?|details|address|tags?|holder)\b|\b(?:console|error|crash|system|server|call) logs?\b"
)
_VAGUE_WORDS = (  # what is asked for and done in any matter
    "plan plans standard experience recent situation matter case reference number ref details info information "
    "contact contacting reply log page link hold call phone message mail email check update answer hear hearing "
    "read reading post account support customer service specialist team desk office new time waiting wait"
)
_VAGUE = frozenset(_VAGUE_WORDS.split())
_DOES = frozenset({"own-step", "done", "instruction", "alternative", "question", "invitation", "thanks"})
_REMEDY = frozenset(
    stem(word) for word in ("refund", "credit", "reimburse", "compensation", "voucher", "ship", "dispatch")
)  # ours, not theirs
# An apology that is for something, if only for the wait: more than "this" and "any inconvenience".
_FOR_WHAT = cues.compile(
    r"\b(?:delay\w*|late|wait\w*|silence|mix-?up|mistake|error|charges?|overcharge|fee|damage\w*|cold|broken|wrong|missing|missed|lost|cancell\w+|outage|crack|leak|stain|smell|noise|queue|loss|circles|way (?:you|he|she|they) (?:was|were)|(?!things?\b|this\b|that\b|it\b|we\b|i\b|experience\b|service\b|what\b|evening\b|stay\b|visit\b|trip\b|journey\b|day\b|meal\b|event\b|purchase\b|expectations\b)[a-z]+ [a-z]{2,6}n't(?! (?:\w+ )?(?:happy|satisfied|pleased|content|impressed|delighted)\b))\b"
)

_WILL_DO = cues.compile(
    r"^\W*(?:will|shall|gonna|going to|can|i'll|we'll) (?!you\b)[a-z]+\b"
)  # what is to be done, with or without its subject


def heard(message: Message, side: Situation) -> bool:
    """The concern is named at the start."""
    first = _at_first(message)
    return any(_names(sentence, side) for sentence in first) or _felt_so(message.customer, first)


def _at_first(message: Message) -> tuple[Sentence, ...]:
    """The sentences in which the concern is to be named: the first two, and as many more as were kind, before anything is done."""
    reach = _FIRST + _kind_words(message)
    body = message.body[:reach]
    done = next((at for at, s in enumerate(body) if shows_a_way(s)), reach)
    return body[: max(_FIRST, done + 1)]


def _kind_words(message: Message) -> int:
    """How many sentences at the start only feel with them or regret, in their own words: what comes behind is still the start."""
    kind = 0
    for sentence in message.body[:_FIRST]:
        if moves(sentence) & _DOES or not (regrets(sentence) or contrite(sentence)):
            break
        if _FORMULA.search(sentence.plain) or _INCONVENIENCE.search(sentence.plain):
            break
        kind += 1
    return kind


_INCONVENIENCE = cues.compile(
    r"\b(?:inconvenien\w+|(?:recent|your) experience|(?:hear|read) (?:this|that|it)|(?:about|for) (?:this|that|it)\W*$)"
)
_FEELS = cues.compile(
    r"\b(?:i|we)(?:'m|'re| am| are| feel| felt)(?: feeling)?(?: so| very| really| just| such an?| like an?| a bit| quite| absolutely)* (?P<how>(?!not\b|that\b|this\b|still\b|your\b|with\b)[a-z]{4,})\b"
)


def _felt_so(customer: str, first: tuple[Sentence, ...]) -> bool:
    """Their own word for how they feel is answered: "you're anything but stupid"."""
    said = {match["how"] for match in _FEELS.finditer(plain(customer[:_READ]))}
    return any(word in said and not regrets(sentence) for sentence in first for word in _WORD.findall(sentence.plain))


_READ = 2_000  # characters
_WORD = re.compile(r"[a-z]{4,}")


_NUMBERED = re.compile(  # the number that stands for the matter is no word of it
    r"\b(?:about|on|regarding|concerning|re|under|for|with|reference) (?:your )?(?:order|booking|account|case|ticket|ref(?:erence)?|policy|reservation|job|claim|invoice)(?: (?:number|no\.?|id|ref))?:? ?#?[a-z]{0,4}[-/]?\d[\w/-]{2,}"
)
_PAID_TO = re.compile(  # where money goes is no word of what went wrong with it
    r"(?<=\brefunded )[^,;.!?]{0,24}?\b(?:on)?to your (?:\w+ )?(?:card|account|bank|balance)\b"
)
_HOW_THEY_ARE = re.compile(  # heard, seen, felt: no word of theirs
    r"\b(?:i|we) (?:can |do |really )*(?:hear|see|feel|tell|sense) (?:how|that) (?:\w+ )?(?:\w+ )?you(?:'re| are|'ve| have| must| feel)"
)


def _names(sentence: Sentence, side: Situation) -> bool:
    if any(words and words.lower() in _NUMBERED.sub(" ", sentence.plain) for words in (side.concern, side.topic)):
        return True
    said = _ASKED_FOR.sub(" ", _FORMULA.sub(" ", _HOW_THEY_ARE.sub(" ", sentence.plain)))
    said = _NUMBERED.sub(" ", said)
    said = _PAID_TO.sub(" ", said)
    if regrets(sentence) and _FOR_WHAT.search(said):
        return True
    theirs = {stem(word) for word in side.nouns}
    vague = _VAGUE if moves(sentence) & _DOES or _WILL_DO.match(sentence.plain) else frozenset()
    own = {stem(word) for word in content(said.replace("-", " ")) if word not in vague}
    if own & theirs:
        return True
    meant = own
    if moves(sentence) & _DOES:  # by another name, where it is not what they are asked for
        meant = {stem(word) for word in content(_REQUESTED.sub(" ", said).replace("-", " ")) if word not in vague}
    return any(same(word, other) for word in meant - _REMEDY for other in theirs)


_REQUESTED = re.compile(
    r"\b(?:tell|send|give|share|confirm|provide|name|enter|quote)(?: (?:me|us))?(?: with)? (?:the|your) (?:(?:last|latest|first|date|name|number|time|amount)\b)(?: (?!on\b|in\b|about\b|for\b|from\b)[\w'-]+){0,2}"
)
