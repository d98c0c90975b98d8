"""The problem turned away from our door: it was not us, it left here fine, that is how they sent it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from rewriter import cues
from rewriter.clause import Clause
from rewriter.customer.situation import situation
from rewriter.lexicon import OUTSIDE, UNIT
from rewriter.moves import following, moves
from rewriter.remembered import remembered
from rewriter.techniques import _denial
from rewriter.techniques._asked import whether_us
from rewriter.techniques._asserted import POINTS_AWAY, TAG_QUESTION, clause_at, stated
from rewriter.techniques._barren import barren
from rewriter.techniques._deflect import DEFLECTIONS
from rewriter.techniques._hit import Hit
from rewriter.text import Message, Sentence

_TAKEN_ON = cues.compile(r"\b(?:but|and) [^.!?]{0,40}\b(?:mine|i've|i have|i'll|i will|i'm|me)\b")
_OWN_FAULT = cues.compile(
    r"\b(?:our|my) (?:own )?(?:mistake|fault|error|oversight|failure)\b|\bon us\b|\bwe (?:should(?:n't)? have|forgot|failed|got it wrong|were wrong)\b|\bsorry (?:that )?we\b"
)
_DENIALS = cues.Sieve(
    (pattern,) for pattern in (_denial.NOBODY, _denial.HIM, _denial.NOT_US, _denial.CLEAN_HOUSE, _denial.EVIDENCE)
)
_NO_LIABILITY = re.compile(r"(?:liab|responsib|accountab)\w+ for$")
_FOR_WHAT = re.compile(r" (?!(?:that|this|it|them|these|those|any of (?:that|this|it))\b)[a-z]")
_BY_TERM = cues.compile(
    r"\b(?:sections?|clauses?|articles?|paragraphs?|point|rule|term|condition) \d|§ ?\d|\b(?:under|by|in|per|see|as|to) (?:[\w.]+ ){0,4}?(?:your|our|the) (?:[\w-]+ ){0,2}?(?:agreement|contract|lease|licen[cs]e|terms(?: and conditions| of \w+)?|t&cs|conditions(?: of \w+)?|policy|warranty)\b|\b(?:the|our|your) (?:[\w-]+ ){0,2}?(?:agreement|contract|lease|terms(?: and conditions)?|t&cs|conditions|policy|warranty) (?:says?|states?|sets? out|excludes?|limits?)\b"
)
_OUR_PART = re.compile(
    r"(?:and )?we (?:(?:only|just|merely|simply) )?(?:forward|pass|print|post|list|show|host|relay|carry|bill|charge)\b"
)
_SEEN_TO = re.compile(r"\b(?:to be clear it's not ok|make sure|ensure)\b")


def denials(message: Message, sentence: Sentence, parts: tuple[Clause, ...]) -> Iterator[Hit]:
    """That it was not us, that nobody told us, that all is well on our side."""
    text = sentence.plain
    if not _DENIALS(text):
        return
    for match in chain(_denial.NOBODY.finditer(text), _denial.HIM.finditer(text)):
        clause = clause_at(parts, match.start())
        if (
            clause is not None
            and stated(sentence, clause, match.start())
            and not _denial.OWNED.search(text, match.end())
        ):
            yield Hit(clause, match.start(), match.end(), "colleague", False, "nobody")
    seen_to = _SEEN_TO.search(text)
    for match in _denial.NOT_US.finditer(text):
        clause = clause_at(parts, match.start())
        if clause is None or not stated(sentence, clause, match.start()):
            continue
        if match.group().rstrip(",").endswith(("us", "ours")) and whether_us(message):
            continue  # it is asked
        if match.group().endswith("to blame") and re.search(r"\byou (?:are|were)$", text[: match.start()]):
            continue
        if re.search(r"\bby you,? $", text[: match.start()]):
            continue  # who may do it: "only by you, not by us"
        if match.group().startswith("i wasn't") and _TAKEN_ON.search(text, match.end()):
            continue
        if seen_to and seen_to.end() <= match.start():
            continue
        if _NO_LIABILITY.search(match.group()) and _FOR_WHAT.match(text, match.end()) and _BY_TERM.search(text):
            continue  # a hard limit, and the term that sets it
        if _OUR_PART.match(match.group()) and _followed_up(message, sentence):
            continue  # what our part is, and then what is done about it
        here = _WHERE_WE_ARE.match(text, match.end())
        yield Hit(clause, match.start(), here.end() if here else match.end(), "not-us", True, "not-us")
    house = _denial.CLEAN_HOUSE.finditer(text) if situation(message).uneasy else ()
    for match in chain(_denial.EVIDENCE.finditer(text), house):
        clause = clause_at(parts, match.start())
        if clause is None or not stated(sentence, clause, match.start()):
            continue
        near = (sentence, *following(message, sentence))
        if any(moves(s) & {"own-step", "question", "instruction", "invitation", "alternative"} for s in near):
            continue
        yield Hit(clause, match.start(), match.end(), "not-us", False, "evidence")


_WHERE_WE_ARE = re.compile(  # "nothing to do with us in the office"
    r"(?<=\b[um][se]) (?:here|(?:here )?(?:in|at|on) (?:the|this|our) (?:[a-z-]+ )?(?:office|shop|store|desk|chat|team|branch|phones?|counter|salon|clinic|studio|front desk))(?=\W*$|[,;])"
)


def turned_away(message: Message, sentence: Sentence, parts: tuple[Clause, ...]) -> Iterator[Hit]:
    """The problem turned away from our door: it left here fine, that's how they sent it, you'll find it at yours."""
    if not situation(message).uneasy or _OWN_FAULT.search(sentence.plain):
        return
    for kind, how, gate, match in _deflected(sentence.plain):
        clause = clause_at(parts, match.start())
        if clause is None or clause.quoted or (clause.question and not TAG_QUESTION.search(sentence.plain)):
            continue
        if how != "source" and not stated(sentence, clause, match.start()):
            continue
        if POINTS_AWAY.search(sentence.plain[max(0, match.start() - 40) : match.start()]):
            continue
        if gate == "barren" and not barren(message):
            continue
        if kind == "not-us" and _OUR_PART.match(match.group()) and _followed_up(message, sentence):
            continue
        if gate == "named" and _PRONOUN.match(match.group()) and not _spoken_of(message, sentence, match.start()):
            continue
        if gate == "uncured":
            near = (sentence, *following(message, sentence))
            if any(moves(s) & {"own-step", "question", "invitation"} for s in near):
                continue
        yield Hit(clause, match.start(), match.end(), kind, False, how)


@remembered()
def _deflected(text: str) -> tuple[tuple[str, str, str, re.Match[str]], ...]:
    """Every way in which a plain sentence may turn the problem away: whose, how, what must hold, where."""
    return tuple((kind, how, gate, m) for kind, how, gate, said in DEFLECTIONS(text) for m in said.finditer(text))


_SEES = re.compile(r"\b(?:i|we)(?: can| do)? see\b(?! (?:why|how|that))")  # what is found out from here


def _followed_up(message: Message, sentence: Sentence) -> bool:
    """In the next two sentences something is done, asked or looked up for the customer."""
    return any(
        moves(s) & {"own-step", "done", "question"} or _SEES.search(s.plain) for s in following(message, sentence)
    )


_PRONOUN = re.compile(r"(?:they|he|she)\b")
_PARTY = cues.compile(rf"\b(?:{OUTSIDE}|{UNIT})\b")


def _spoken_of(message: Message, sentence: Sentence, at: int) -> bool:
    """Before plain[at], or in the sentence before, somebody is named whom "they" can mean."""
    named = _PARTY.search(sentence.plain)
    if named and named.start() < at:
        return True
    before = message.sentences[sentence.index - 1] if sentence.index else None
    return before is not None and before.role == "body" and bool(_PARTY.search(before.plain))
