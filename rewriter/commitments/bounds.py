"""The bounds of what a draft grants: how often, with what exception, in which case alone.

Each is told by a word or two that a rewrite drops without a trace, and the customer then counts on more than there is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from rewriter import cues
from rewriter.commitments.segments import Segment, words_of
from rewriter.commitments.shape import Freed, Reading
from rewriter.commitments.stands_for import kin
from rewriter.lexicon import SHORT_ROOT

# "One time only", "you can move it once": not "once it's in", "once a day", "at once", "I told you once".
_ONE_TIME = cues.compile(
    r"\b(?:(?:only|just) (?:one time|once)|once only|one[- ]time(?: only)?|a single time)\b(?! (?:passcode|password|code|pin|link)\b)|"
    r"\b(?:can|could|may|will|we|i'll|we'll) [^.;!?]{2,60}?(?<!at)(?<!at all)(?<!for)(?<!than)(?<!,),? once(?=\W*$|,|\)| (?:if|when|within|before|until|in (?:the|a|\d)|during)\b)"
)
_PAST = cues.compile(r"\b(?:was|were|had|did|told|tried|called|asked|wrote|sent|said|came|went)\b")
_SO_OFTEN = cues.compile(
    r"\bthis once\b|\bonce\b(?! (?:you|we|it|its|it's|the|they|your|i|he|she|that|there|a|per|more|again)\b)|\b(?:one|single|only|first|this) (?:time|go|appeal|chance|use|attempt)\b|\bone[- ](?:time|off)\b|"
    r"\b(?:second|next|another|further) (?:time|one|appeal|go)\b|\b(?:one|single|only one) (?:fee|payment|charge|price)\b|\bagain\b|\bjust the (?:one|once)\b|\bone \w+(?=[,.;]| (?:only|per|for)\b)"
)
_EXCEPT = cues.compile(
    r"\b(?:except(?:ing)?(?: for| on| in| at)?|apart from|excluding|excl\.?|other than|with the exception of|(?<!the )(?<!a )(?<!snack )(?<!mini )(?<!salad )bar(?= (?:the|bank|public|on|for)\b)) (?:the |a |an |any |your |our |on |for )*(?P<what>[^,;:.!?()–]{3,40})"
)
_EVEN_IF = cues.compile(r"\beven (?:if|when|without)\b")
_ALL_THE_SAME = cues.compile(
    r"\b(?:even|whatever|regardless|no matter|whether|anyway|either way|still|all the same|always|never|any|doesn't matter|too|also)\b"
)
_TIES = cues.compile(r"\b(?:if|unless|only|or|must|need|without|once|when|as long as|provided)\b")


def unbounded(was: Reading, now: Reading) -> Iterator[Freed]:
    """Where the reply grants without its bound what the draft grants with one."""
    if was.language != "en" or now.language != "en":
        return
    kept = {raw.strip() for raw in now.raws}
    replied = frozenset(w for _, s in now.stretches for w in s.words)
    often = any(map(_SO_OFTEN.search, now.plains))
    for number, plain in enumerate(was.plains):
        part = was.parts[number]
        if part.role != "body" or part.question or was.raws[number].strip() in kept:
            continue
        if not often and _ONE_TIME.search(plain) and not _PAST.search(plain):
            yield from _where(was, number, now)
        if m := _EXCEPT.search(plain):
            what = words_of(m["what"], "en")
            if what and not any(_near(a, b) for a in what for b in replied):
                yield from _where(was, number, now)
    yield from _turned_case(was, now)
    if any(map(_ALL_THE_SAME.search, was.plains)):
        return
    tied = frozenset(w for text in was.plains if _TIES.search(text) for w in words_of(text, "en"))
    for number, plain in enumerate(now.plains):
        if (m := _EVEN_IF.search(plain)) and not now.parts[number].question:
            case = words_of(re.split(r"[,;:.!?]", plain[m.end() :], maxsplit=1)[0], "en")
            if case & tied:
                yield Freed(number, m.start(), len(plain), "cond")


def _cases(text: Reading) -> Iterator[tuple[int, Segment, bool, list[Segment]]]:
    """Each case of a text, whether it is denied, and what else its sentence says."""
    for number, row in enumerate(text.segments):
        for s in row if not text.parts[number].question else ():
            if (m := _IF.match(text.plains[number][s.start : s.end])) and s.words:
                piece = text.plains[number][s.start : s.end]
                denied = ("no" in s.marks and not _ORDER_THEN.search(piece)) or _FAILS.search(piece) is not None
                yield number, s, denied != (m[1] == "unless"), [o for o in row if o is not s]


_MOST = 40  # cases of one text that are compared
_IF = re.compile(r"\W*(?:and |but |so |or )?(if|unless|in case) ")


# "If she's allergic don't order it": the no is to the order, and not to the case.
_ORDER_THEN = re.compile(
    r"(?<!\bi)(?<!you)(?<!we)(?<!they)(?<!s) (?:please )?(?:don't|do not|never) [a-z]+(?: (?:it|that|this|them)\b|\W*$)"
)
_FAILS = re.compile(r"\bfail(?:s|ed)?\b(?! (?:the|an?|your)\b)")  # what fails does not work


def _refused(rest: list[Segment], words: frozenset[str]) -> bool:
    """What is said of these words in a case is a no."""
    return any("no" in s.marks for s in rest if s.words & words)


def _turned_case(was: Reading, now: Reading) -> Iterator[Freed]:
    """A case turned round: what holds if nothing is found, told as what holds if something is."""
    drafted, replied = (list(islice(_cases(text), _MOST)) for text in (was, now))
    for _, own, denied, rest in drafted:
        then = frozenset(w for s in rest for w in s.words)
        near = []
        for number, s, other, beside in replied:
            there = frozenset(w for o in beside for w in o.words)
            if not _meet(own, s) or (then and not (own.words | then) & there):
                continue
            if other == denied or _refused(rest, there) != _refused(beside, own.words | then):
                break
            near.append((number, s))
        else:
            if near and not any(d != denied and o is not own and _meet(own, o) for _, o, d, _ in drafted):
                yield Freed(near[0][0], near[0][1].start, near[0][1].end, "cond")
                return


def _meet(one: Segment, other: Segment) -> bool:
    """Two stretches share a word, or its root."""
    return bool(one.words & other.words) or kin(one.words, other.words)


def _near(one: str, other: str) -> bool:
    """Two words of one root: "hols" and "holidays"."""
    return one == other or (len(one) >= SHORT_ROOT <= len(other) and one[:SHORT_ROOT] == other[:SHORT_ROOT])


def _where(was: Reading, number: int, now: Reading) -> Iterator[Freed]:
    """The stretch of the reply that says most of what a sentence of the draft does."""
    words = frozenset(w for s in was.segments[number] for w in s.words)
    said = [(len(words & s.words), n, s) for n, s in now.stretches if s.speaks and "no" not in s.marks]
    most = max(said, key=lambda found: found[0], default=None)
    if most and most[0] >= 2:
        yield Freed(most[1], most[2].start, most[2].end, "limit")
