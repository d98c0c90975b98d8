"""What a draft says in few words, turned round in a sentence: "none left" as "a few left", "we stopped that" as "we introduced it", a yes to "must I?" as "no need to"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.answered import clause_at, questions, says_no
from rewriter.commitments.left_so import left_otherwise
from rewriter.commitments.segments import words_of
from rewriter.commitments.shape import Reading

_Place = tuple[int, int, int]


def overturned(was: Reading, now: Reading, customer: str) -> Iterator[_Place]:
    """Sentence, start and end of each such stretch of an English reply; `customer`: the plain text of what they wrote."""
    if was.language != "en" or now.language != "en":
        return
    yield from _some_left(was, now)
    yield from _begun(was, now)
    yield from _needless(was, now, customer)
    yield from left_otherwise(was, now)


_LEFT = r"(?:left(?! for you\b)|available|free|to spare|remaining|in stock)"
_NONE = cues.compile(
    rf"(?:^\W*|[,;:.–] ?|\b(?:sorry|afraid|and|but|so|have|has|are|is|got|'s|'re|'ve) )(?:no(?P<what>(?: (?!longer\b|more\b|one\b|problem\b|need\b)[a-z-]+){{1,4}}?)|none(?: of (?:them|those|these|it))?(?: are| is)?) {_LEFT}\b"
)
_SOME = cues.compile(
    rf"\b(?:a few|just a few|some|several|a couple|a handful|(?:only|just) (?:one|two|three|four|five|six|\d+))(?P<what>(?: (?:of|more|still|are|is|the|them|those|these|[a-z-]+)){{0,4}}?) {_LEFT}\b"
)
_A_FEW = cues.compile(
    rf"\b(?:few|some|several|couple|handful|one|two|three|four|five|six|\d+)(?: [a-z-]+){{0,4}}? {_LEFT}\b"
)
_NOTHING = re.compile(r"n't\b|\b(?:no|not|none|never|nothing|nobody|neither|without|cannot)\b")
_GONE = cues.compile(r"\b(?:all (?:taken|gone|booked|sold|full)|sold out|fully booked|full|taken|gone)\b")
_FEW = words_of("only just still a few some several couple handful one two left available free remaining stock", "en")


def _some_left(was: Reading, now: Reading) -> Iterator[_Place]:
    """None left in the draft, some left in the reply, of the same or of what is not named, and nowhere none."""
    none_of = [
        plain
        for number, plain in enumerate(was.plains)
        if not was.parts[number].question
        for m in _NONE.finditer(plain)
    ]
    if not none_of or any(map(_A_FEW.search, was.plains)) or any(map(_NONE.search, now.plains)):
        return
    things = words_of("; ".join(none_of), "en")
    for number, plain in enumerate(now.plains):
        if now.parts[number].question or _NOTHING.search(plain) or _GONE.search(plain):
            continue
        for m in _SOME.finditer(plain):
            named = words_of(clause_at(plain, *m.span()), "en") - _FEW
            if named <= things:
                yield number, m.start(), m.end()
                return


_ENDS = r"(?:stopped|ended|dropped|scrapped|discontinued|withdrew|withdrawn|axed|abolished|phased out|did away with|got rid of|retired|pulled)"
_ENDED = cues.compile(
    rf"(?:^\W*|[,;:.–] ?|\b(?:we|they|i|we've|was|were|got|been|has|have|sorry|yes|no) )(?:actually |also |just |now )?{_ENDS}\b(?! by\b)"
)
_BEGAN = cues.compile(
    r"\b(?:we|they|i|we've|was|were|been|have|has)(?: only| first| also| just| then)? (?:introduced|launched|started|brought in|brought (?:it|that) in|began|rolled out|set up|added|established)\b"
)
_BEGINS = cues.compile(
    r"\b(?:new|introduc\w*|launch\w*|start\w*|began|begin\w*|begun|brought|roll\w*|since|instead|set up|add\w*|replac\w*|establish\w*|now)\b"
)
_OVER = cues.compile(
    rf"\b{_ENDS}\b|n't\b|\b(?:no|not|never|no longer|any ?more|end|ends|stop|stops|over|gone|until|till|was|were|used to|without)\b"
)


def _begun(was: Reading, now: Reading) -> Iterator[_Place]:
    """What the draft says was ended, the reply says was begun, and nothing of an end."""
    if not any(map(_ENDED.search, was.plains)) or any(map(_BEGINS.search, was.plains)):
        return
    if any(_OVER.search(plain) for plain in now.plains):
        return
    for number, plain in enumerate(now.plains):
        if not now.parts[number].question and (m := _BEGAN.search(plain)):
            yield number, m.start(), m.end()
            return


_MUST = cues.compile(
    r"\W*(?:really |still |also |even )?(?:(?:i|we|he|she|they|you|my \w+|our \w+) )?(?:(?:really|still|also|even|all|both) )*(?:have to|need to|got to|need|be sure to|be required to|required to|supposed to)? ?(?P<act>[a-z]+)\b(?P<rest>.*)"
)
_HAS_TO = cues.compile(r"\b(?:have to|need|needed|required|must|supposed to|got to|necessary)\b")
_NEEDLESS = cues.compile(
    r"\b(?:no need to|don't (?:have|need) to|needn't|not necessary to|won't (?:have|need) to|no need for you to)(?: (?:worry|bother|think)(?: about| with)?)?(?: you| us)? (?P<act>[a-z]{2,14})(?P<rest>[^.!?;,]{0,60})"
)


def _needless(was: Reading, now: Reading, customer: str) -> Iterator[_Place]:
    """The customer asks whether they have to, the draft says yes, and the reply that there is no need to do it."""
    if not was.plains or says_no(was.plains[0]) is not False:
        return
    asked = [
        words_of(must["act"] + must["rest"], "en")
        for m in questions(customer)
        if m["does"] in ("must", "should") or _HAS_TO.search(m["what"])
        if (must := _MUST.match(m["what"]))
    ]
    for number, plain in enumerate(now.plains):
        for m in _NEEDLESS.finditer(plain):
            act = words_of(m["act"].removesuffix("ing"), "en") | words_of(m["act"], "en")
            rest = words_of(m["rest"], "en")
            if any(act & words and (not rest or rest & words) for words in asked):
                yield number, m.start(), m.end()
                return
