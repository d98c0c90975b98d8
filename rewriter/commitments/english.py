"""English read as promises: subject, strength, act, object, time and condition, clause by clause.

Words are walked once, left to right; what each clause commits to is put together here with its time and condition.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from rewriter import cues
from rewriter.commitments.clausewise import Plain, Told, read_clause
from rewriter.commitments.conditions import conditional
from rewriter.commitments.gather import Said, gathered
from rewriter.commitments.noes import LONGEST, noes
from rewriter.commitments.parts import (
    TIME_LINKS,
    Clause,
    Word,
    classes_of,
    cut,
    name_classes,
    words_of,
)
from rewriter.commitments.shape import Commitment, Reading
from rewriter.commitments.spoken import ASKS_UNMARKED, without_past
from rewriter.commitments.times import times
from rewriter.commitments.verbs import content
from rewriter.lexicon import ONCE, SHOULD
from rewriter.plain import Format
from rewriter.remembered import remembered
from rewriter.text import Sentence, sentences

_LEAD = 4  # words before a comma that lead into a clause: "By Friday, ..."
_STANDING = cues.compile(r"\b(?:is|are|'s|'re|(?<!to )be|gets?|get)\b")
_STATIVE = cues.compile(
    r"\byou(?:'re| are) (?:\w+ )?(?:covered|insured|entitled)\b|\b(?:is|are) \w+ed\b[^.;!?]{0,30}\bfrom (?:the )?\d|\b(?:is|are|'s|'re) (?:\w+ )?(?:(?:paid|covered|borne|met|handled|sent|refunded) by (?:us|me))\b"
)
_WHICH_DONE = re.compile(r",? ?(?:which|and|so) (?:i|we)(?:'ve| have)? (?:already |just |now )?(?:did|done)\b")
_IS_DONE = re.compile(r", ?(?:(?:it's|that's|it is|all|already) (?:\w+ )?)?done\W*$")
_DONE_IF = re.compile(r"\W*(?:and |then )?[a-z]{2,}(?:ed|aid|ent) (?:[\w£$€]+ ){0,2}?(?:if|unless)\b")
_OUT_OF = re.compile(r"\b(?:outside|beyond|not) (?:of )?where\b")
_HEARD = re.compile(r"\W*(?:(?:ok|okay|duly|all|and)[, ]+)?noted\W*")  # it was read, and nothing is done
_NO_CLAUSE = frozenset({"if", "unless", "whether", "once", "when", "whenever", "provided"})


@remembered()
def _reading(plain: str) -> Said:
    """One sentence, read once wherever and however often it stands."""
    sentence = Plain(plain)
    words = words_of(plain[:LONGEST])
    stated: set[str] = set()
    named: set[str] = set()
    denied: set[str] = set()
    name_classes(sentence, words, stated, named, denied)
    return Said(
        tuple(_sentence(sentence, words)), tuple(noes(sentence)), frozenset(stated), frozenset(named), frozenset(denied),
        frozenset(content([w.text for w in words])) | classes_of(plain, words),
    )  # fmt: skip


def read(raw: str, fmt: Format = "text") -> Reading:
    """The commitments and refusals of an English text."""
    parts = [s for s in sentences(raw, fmt) if s.role not in ("quote", "code")]
    plains = [s.plain for s in parts]
    return gathered(parts, plains, [_reading(plain) for plain in plains], Sentence.span, "en")


def _sentence(sentence: Plain, words: list[Word]) -> Iterator[Commitment]:
    """The commitments of one sentence."""
    if _HEARD.fullmatch(sentence.plain):
        return
    parts = cut(words)
    state = Told(asks=sentence.question or ASKS_UNMARKED.match(sentence.plain) is not None)
    found: list[tuple[Commitment, int]] = []
    for number, part in enumerate(parts):
        before = len(state.made)
        if (
            (part.link == "who" and words[part.lo].text not in ("will", "'ll"))
            or part.link in _NO_CLAUSE
            or (part.link in TIME_LINKS)
            or (part.link == "where" and _OUT_OF.search(sentence.plain) is not None)
        ):
            continue
        tail_hi = _tail(parts, number)
        read_clause(sentence, words, part, tail_hi, state)
        found += ((c, number) for c in state.made[before:])
    for at, (commitment, number) in enumerate(found):
        first = 0 if at == 0 else parts[number].lo
        nearest = next((n for _, n in found[at + 1 :] if n > number), len(parts))
        last = parts[nearest - 1].hi if nearest > number else parts[number].hi
        text = sentence.plain[words[first].start : words[last - 1].end]
        own = sentence.plain[words[parts[number].lo].start : words[last - 1].end]
        conditions = _conditions(sentence.plain, text, state.instructed)
        when = tuple(dict.fromkeys(times(text if at == 0 else own)))
        lead = number - 1 if number and parts[number - 1].hi - parts[number - 1].lo <= _LEAD else number
        dated = times(without_past(sentence.plain[words[parts[lead].lo].start : words[last - 1].end]))
        process = commitment.process and all(t.startswith("~") for t in dated)
        strength = commitment.strength
        if strength == "done" and _STANDING.search(commitment.text) and ("if" in conditions or _STATIVE.search(own)):
            strength = "will"  # "is paid by us if ...": what holds, and nothing done
        elif strength == "done" and _DONE_IF.match(own):
            strength = "will"  # "refunded if faulty"
        elif strength in ("will", "may") and _IS_DONE.search(own):
            strength = "done"  # "we refund it, it's done"
        elif strength in ("may", "will") and _WHICH_DONE.match(sentence.plain, words[last - 1].end):
            strength = "done"  # "can be waived, which I did"
        if strength == "done" and "if" in conditions and not _CONDITION[0][1].search(own):
            conditions = tuple(c for c in conditions if c != "if")  # what is done hangs on nothing behind it
        yield replace(commitment, when=when, conditions=conditions, process=process, strength=strength)


def _tail(parts: list[Clause], number: int) -> int:
    """Where the object of a clause ends: a "whether", "if", "what" clause behind it belongs to it."""
    hi = parts[number].hi
    for part in parts[number + 1 :]:
        if part.link not in ("if", "whether", "where", "or", "which"):
            break
        hi = part.hi
    return hi


_CONDITION = (
    ("if", cues.compile(r"\b(?:if|provided|as long as|in case|only (?:for|with|on|when)|on condition|assuming|unless|except|subject to|depend(?:s|ing)|"
                      rf"pending|{ONCE}(?! (?:an?|per|every|each) |\W*$|[.,;])|as soon as(?! (?:possible|poss|we can|i can)\b)|(?:after|when|until|till) (?:we|i|it|its|you|they|the|your|he|she)\b|upon|on receipt|by arrangement|{SHOULD}|eligible|where possible|if possible)\b")),
    ("up to", cues.compile(r"\b(?:up to|at most|a maximum of|maximum|max|no more than|not more than|limited to)\b")),
    ("business", cues.compile(r"\b(?:business|working|work|bus|biz) (?:day|hour)s?\b|\bworkdays?\b|\bweekdays?\b")),
)  # fmt: skip


def _conditions(sentence: str, text: str, instructed: bool) -> tuple[str, ...]:
    """What a commitment hangs on, read from its sentence; a limit only from its own part."""
    found = [name for name, pattern in _CONDITION if pattern.search(sentence if name == "if" else text)]
    if "if" not in found and conditional(sentence):
        found.insert(0, "if")
    if instructed:
        found.append("invite")
    return tuple(found)
