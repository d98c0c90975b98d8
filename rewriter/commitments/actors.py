"""Who does what, and on which side of a thing: "we pay the courier" told as "you pay", "before the first wear" as "after it".

The same act upon the same thing is compared, where each text gives it to one side alone. What somebody may do, and what is
to be asked, checked or looked at, may change hands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from rewriter import cues
from rewriter.commitments.segments import words_of
from rewriter.commitments.shape import MOST, Reading
from rewriter.commitments.verbs import FORMS, PROCESS, stem

_Place = tuple[int, int, int]
_HOW = r"(?:(?:will|must|should|shall|have to|has to|need to|needs to|still|also|then|just|always|gladly|kindly|please|first|only) ){0,3}"
_ACT = cues.compile(
    rf"(?:(?<![\w'])(?P<who>i|we|you|he|she)(?:'ll)? {_HOW}|(?:^|[,;:–(] ?|\b(?:then|and|so|but) )\W*(?P<order>please (?:then |also |just |first )?|all (?:that )?(?:you (?:have|need) to do|(?:you|that) need(?:s doing)?|(?:is|that's) left(?: for you)?(?: to do)?) is (?:to )?|(?=(?:pay|send|release|post|return|collect|bring|sign|cancel|remove|install|fit|order|book|deliver|ring|call|print|fill) )))"
    r"(?P<verb>(?!(?:have|get|need|want|see|know|find|think|feel|hope|take|like|be|do|don't|go|come|keep|hear|expect|receive|look|wait|say|tell|use|make|let|give|owe|can|could|may|might|would)\b)[a-z]{3,})(?= )(?P<rest>[^.;!?\n]{2,60})"
)
_SIDES = {"i": "we", "we": "we", "you": "you", "he": "they", "she": "they"}
_END = re.compile(r"[,:(–]| (?:and|but|or|so|if|when|once|before|after|because|as|which|while|then|until|where) ")
_ITS_OBJECT = re.compile(r" ?(it|them|this|that)\b")


def _acts(text: Reading) -> Iterator[tuple[str, str, frozenset[str], str, _Place]]:
    """Each act: its verb, who does it, what it is done to, as words and as a pronoun, and where it stands."""
    for number, plain in enumerate(text.plains):
        if text.parts[number].question or text.parts[number].role != "body":
            continue
        for m in _ACT.finditer(plain):
            form = FORMS.get(m["verb"])
            if (form and (form[1] != "base" or form[0] in PROCESS)) or m["verb"].endswith("ed"):
                continue
            end = _END.search(m["rest"])
            rest = m["rest"][: end.start()] if end else m["rest"]
            its = _ITS_OBJECT.match(rest)
            yield (
                stem(m["verb"]),
                _SIDES.get(m["who"] or "", "you"),
                words_of(rest, "en"),
                its[1] if its else "",
                (number, m.start(), m.end("verb") + len(rest)),
            )


def swapped_hands(was: Reading, now: Reading) -> Iterator[_Place]:
    """Where the reply gives an act of the draft to another than the draft does, and nowhere to whom the draft gives it."""
    if was.language != "en" or now.language != "en":
        return
    told: dict[str, list[tuple[str, frozenset[str], str]]] = {}
    for verb, who, what, its, _ in islice(_acts(was), MOST):
        told.setdefault(verb, []).append((who, what, its))
    if not told:
        return
    known = {raw.strip() for raw in was.raws}
    said = list(islice(_acts(now), MOST))
    for verb, who, what, its, place in said:
        own = told.get(verb, ())
        if not own or now.raws[place[0]].strip() in known or any(w == who for w, *_ in own):
            continue
        if any(v == verb and w in {o for o, *_ in own} for v, w, *_ in said):
            continue
        if any(what & other or (its and its == pronoun) for _, other, pronoun in own):
            yield place


_OPPOSITE = {
    "before": "after",
    "after": "before",
    "with": "without",
    "without": "with",
    "inside": "outside",
    "outside": "inside",
}
_BESIDE = cues.compile(
    r"\b(?P<side>before|after|with|without|inside|outside)(?: of)? (?P<what>(?:the|your|a|an|its|any|their|his|her) (?:[a-z-]{3,} ){0,2}?[a-z-]{3,})(?=$|[ ,;:.!?])"
)
_PARTICLE = cues.compile(
    r"\b(?P<verb>opt|switch|turn|plug|log|sign)(?:ted|ting|ed|ing|ged|ging|s)? (?:it |them |that |back |(?:the|your|my) [a-z-]{2,} )?(?P<side>in|out|on|off|up|down)\b"
)
_TURNED = {"in": "out", "out": "in", "on": "off", "off": "on", "up": "down", "down": "up"}
_DENIED = cues.compile(r"n't\b|\b(?:not|no|never|nothing|nobody|until|unless|too late)\b")


def other_place(was: Reading, now: Reading) -> Iterator[_Place]:
    """Where the reply puts a thing on the other side than the draft: "before the first wear" as "after", "opted out" as "in"."""
    if was.language != "en" or now.language != "en":
        return
    for pattern, turned in ((_BESIDE, _OPPOSITE), (_PARTICLE, _TURNED)):
        drafted = list(islice(_sides(was, pattern), MOST))
        if not drafted:
            continue
        replied = list(islice(_sides(now, pattern), MOST))
        here = {(side, what) for side, what, *_ in replied}
        there = {(side, what) for side, what, *_ in drafted}
        for side, what, denied, place in replied:
            other = turned[side]
            if (other, what) not in there or (side, what) in there or (other, what) in here:
                continue
            if all(no == denied for s, w, no, _ in drafted if (s, w) == (other, what)):
                yield place
                return


def _sides(text: Reading, pattern: re.Pattern[str]) -> Iterator[tuple[str, str, bool, _Place]]:
    """Each word of a side with what it is a side of, whether its sentence denies, and where it stands."""
    for number, plain in enumerate(text.plains):
        if text.parts[number].question:
            continue
        for m in pattern.finditer(plain):
            what = m.groupdict().get("verb") or " ".join(sorted(words_of(m["what"], "en")))
            if what:
                yield m["side"], what, _DENIED.search(plain) is not None, (number, m.start(), m.end())
