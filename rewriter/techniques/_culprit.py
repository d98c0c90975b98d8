"""Somebody else made the cause: a colleague, a unit, a partner, the customer's household; and by which construction."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, islice

from rewriter import cues
from rewriter.clause import Clause
from rewriter.plain import plain
from rewriter.techniques._actor import Actor
from rewriter.techniques._asserted import clause_at, stated
from rewriter.techniques._barren import barren
from rewriter.techniques._callings import listed
from rewriter.techniques._case import Case
from rewriter.techniques._cause import cause
from rewriter.techniques._did import did
from rewriter.techniques._hit import Hit
from rewriter.techniques._one_of_ours import THEIR_OWN
from rewriter.techniques._predicate import told_of
from rewriter.techniques._subject import subject
from rewriter.techniques._who import actors
from rewriter.techniques._words import Word, words
from rewriter.text import Message, Sentence

_SAYING = listed(
    "tell say write log note read check pass forward record mention ring call answer listen bother book order scan look ask enter update pack reply attach include sign"
)
_OF_PEOPLE = listed("messed screwed cocked mucked botched bungled forgot ignored neglected overlooked dropped")
_SOMETHING_NEXT = re.compile(r" (?:it|them|that|this|the|your|us|me|you)\b")
_MOST = 40  # nobody blames more people in one sentence


def culprits(message: Message, sentence: Sentence, parts: tuple[Clause, ...]) -> Iterator[Hit]:
    """Everybody but the customer who is made the cause in a sentence."""
    tokens = words(sentence.plain)
    for who in islice(chain(actors(message, sentence), _pronouns(message, sentence, tokens)), _MOST):
        clause = clause_at(parts, tokens[who.first].start)
        if clause is None:
            continue
        case = Case(message, sentence.plain, tokens, who, clause)
        hit = (None if who.named else cause(case)) or subject(case)
        if hit is None or not stated(sentence, clause, tokens[who.first].start):
            continue
        work = _THEIR_WORK.match(sentence.plain)
        if work and work.end() == tokens[who.last - 1].end:  # whose work it is goes with what they did
            hit = replace(hit, start=work.start("that"), how="source")
        yield hit


def _pronouns(message: Message, sentence: Sentence, tokens: tuple[Word, ...]) -> Iterator[Actor]:
    """Such as "They never told me": somebody whose name was said before, or who does what only people do."""
    places = [at for at, word in enumerate(tokens) if word.text in ("they", "he", "she")][:10]
    if not places:
        return
    theirs = {m["who"] for m in _OF_THEIRS.finditer(plain(message.customer[:2_000]))}
    places = [at for at in places if tokens[at].text not in theirs]
    near = [s for s in message.body if s.index in (sentence.index - 1, sentence.index)]
    said = [who for s in near for who in islice(actors(message, s), 10) if not who.named]
    if _THAT_IS.match(sentence.plain):  # "that's Ravi's booking, he never ..."
        named = (who for who in islice(actors(message, sentence), 10) if who.named)
        said += [who for who in named if tokens[who.last - 1].tail == "'s"]
    for at in places:
        deed = did(tokens, at + 1, tokens[at].end + 60)
        if deed is None or not deed.held:
            continue
        if tokens[at].tail == "'re" and at + 1 < len(tokens) and told_of(tokens[at + 1].text):
            continue  # "they're wiped": it is done to them
        saying = deed.last - 1 < len(tokens) and tokens[deed.last - 1].text in _SAYING
        should = deed.sort == "should" and "been" not in {t.text for t in tokens[deed.first : deed.last + 1]}
        personal = should or tokens[deed.first].text in _OF_PEOPLE or (deed.sort == "undone" and saying)
        blank = (
            deed.sort == "undone"
            and barren(message)
            and _SOMETHING_NEXT.match(sentence.plain, tokens[deed.last - 1].end)
        )
        if said or personal or blank or _THEIR_WORK.match(sentence.plain, 0, tokens[at].end):
            theirs_own = any(
                THEIR_OWN.search(s.plain, 0, tokens[at].start if s is sentence else len(s.plain)) for s in near
            )
            kind = "partner" if theirs_own else said[0].kind if said else "colleague"
            yield Actor(at, at + 1, kind, False, False)


_THEIR_WORK = re.compile(  # a department by what it does: "that was porting, they hit cancel"
    r"\W*(?:(?:sorry|yes|yeah|ah|oh|ok|so|well)[, ]+)*(?P<that>that|it|this)(?:'s| was| is|s|'ll be| will be) (?:all |just |probably )?(?:port|pick|pack|bill|schedul|plann|rout|pric|cater|ticket|board|print|clean|invoic|purchas|grad|mark|onboard|load|label|labell|engrav|fram|recruit|train|cod|test|vet|vett|underwrit|licens|park|seat|housekeep|bookkeep|staff|sort|fil|mail|dispatch|ship|bak|tailor|nurs|merchandis|stock)ing\b,? ?[–-]? ?(?:they|he|she)\b"
)
_THAT_IS = re.compile(r"\W*(?:that's|that was|it's|it was|this is|this was|thats|its) ")
_OF_THEIRS = cues.compile(  # of somebody of their own the customer says the same: "My father was sent home ... He nearly"
    r"\bmy (?:late |elderly |old |\d+ ?[a-z-]* )?(?:\w+ )?(?:son|daughter|husband|wife|partner|mother|father|mum|mom|dad|brother|sister|child|boy|girl|friend|uncle|aunt|grand\w+|baby|dog|cat|nephew|niece)\b[^?]{0,200}?\b(?P<who>he|she)\b"
)
