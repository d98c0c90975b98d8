"""The noes of a draft and where a reply keeps, softens or loses them.

A no is a stretch that denies something. Each one the customer needs is paired with a no of the reply that speaks of the
same; a no in words of its own may stand for one that nothing else answers, since a no has many paraphrases. Noes that
only push off, scold or own nothing are not needed, and an honest limit ("I can't promise a day") is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from rewriter import cues
from rewriter.commitments.apparent_noes import FELT_FOR, NO_ADVANCE, no_refusal, of_the_price, only_so, told_as_yes
from rewriter.commitments.costs import for_nothing
from rewriter.commitments.granted_instead import can_still, granted, left_to_see, offers_it, undenied
from rewriter.commitments.hedging import grants
from rewriter.commitments.left_so import left_so
from rewriter.commitments.opposites import said_otherwise
from rewriter.commitments.scolding import scolds
from rewriter.commitments.segments import Segment
from rewriter.commitments.shape import Reading
from rewriter.commitments.softened import lowered, of_now, only_now
from rewriter.commitments.stands_for import (
    ALL_GONE,
    CONTRARY,
    IN_THAT_CASE,
    NONE_LEFT,
    NOT_SO_FAR,
    ORDER_NOT_TO,
    PLAINLY,
    does_it_still,
    is_told_of,
    kin,
    left_undone,
    limits_liability,
    needless,
    not_found,
    not_without,
    only_if_not,
    refuses_as,
    still_awaited,
)
from rewriter.commitments.surety import surety
from rewriter.commitments.tongues import TONGUES
from rewriter.commitments.turned_abroad import goes_on_well, spares
from rewriter.commitments.weakening import is_open
from rewriter.lexicon import OUTSIDE, UNIT

NO_NEED = cues.compile(r"\b(?:need|have to|charge\w*|cost\w*|pay|billed?|worry|must)\b")
_ONLY = cues.compile(
    r"\b(?:only|solely|exclusively|nur|seulement|uniquement|solo|sólo|apenas|somente|soltanto|alleen)\b"
)
# "If not home", "if you hadn't": what a case hangs on is no refusal.
NOT_SO = re.compile(
    r"(?!\W*(?:and |but |so )?(?:if|when|once) [a-z]+(?:ed|en|rn|wn|nt|id|ty) (?:(?:it|they|that|we|you) (?:won't|can't|isn't|doesn't|don't|aren't)|no (?!later|more|less|sooner)[a-z]))(?:\W*(?:and |but |or )?if (?:not|no)\W*$|\W*no \w+ ?(?:=|means\b|:)|\W*no (?:\w+ ){2,6}?(?:=|means\b)|\W*(?:and |but |so )?if (?:you|they|he|she|somebody|someone) (?:hadn't|had not)\b|\W*(?:and |but |so )?(?:if|when|in case) (?:[\w']+ ){0,3}(?:(?:not|no)\b|(?!don't)[\w]+n't\b|(?<=you )don't|(?<=they )don't|(?<=we )don't)(?![^,;]*(?:\b(?:no|not|never)\b|n't\b)))"
)
# "If it hasn't come by then": what may be turns nothing down, if the no is all that stands there.
_IN_CASE = re.compile(
    r"\W*(?:and |but |or |so )?(?:if|in case|should|unless) (?:(?!\b(?:can't|won't|cannot)\b)[\w'-]+ ){0,6}?(?:hasn't|haven't|isn't|aren't|doesn't|don't|didn't|not|never)\b(?![^,;]*(?:\bno\b|\bnot\b|n't\b))"
)
_OR_NOT = re.compile(r"^(?!.*(?:n't|\bnot?\b).*\bor not\b).*\bor not\W*$")  # "want it or not"
_STATE_OF_ANYTHING = cues.compile(
    r"\b(?:ended|final|closed|shut|over|full|gone|declined|fermée?s?|terminée?s?|complet|cerrad\w*|fechad\w*|chius\w*|geschlossen|gesperrt|vorbei|gesloten|voorbij)\b"
)
_ANSWER = cues.compile(
    r"^\W*(?:sorry,? |hi,? |unfortunately,? |honestly,? )?(?:no|nope|nah|nein|non|não|nee|not happening|no way|no can do|can't|won't|not possible|impossible|geht nicht|pas possible|imposible|hoy no)\b"
)


@dataclass(frozen=True, slots=True)
class No:
    """A stretch that denies, and how."""

    sentence: int
    segment: Segment
    bare: bool  # it names nothing
    kind: str  # "no" or "state"


@dataclass(frozen=True, slots=True)
class Flaw:
    """A no of the draft that the reply lost (`start` is -1) or softened."""

    no: No
    sentence: int = -1
    start: int = -1
    end: int = -1


def needed(text: Reading, asked: frozenset[str], *, asks: bool) -> list[No]:
    """The noes of a draft that the customer must learn; a bare one only where they asked (`asks`)."""
    out: list[No] = []
    for number, s in text.stretches:
        if text.parts[number].role == "greeting" or text.parts[number].question:
            continue
        if not s.marks & {"no", "state"} or s.marks & {"doubt", "asks"}:
            continue
        plain = text.plains[number][s.start : s.end]
        answer = bool(_ANSWER.match(plain)) and s.start == 0
        if scolds(plain, asks=asks) or _OR_NOT.search(plain) or (text.language == "en" and NOT_SO.match(plain)):
            continue
        liable = text.language == "en" and limits_liability(plain, text.plains[number])
        if text.language == "en" and "no" not in s.marks and _IN_THAT_CASE.fullmatch(plain):
            continue  # "if the file's gone I need your admin": a case, and no refusal
        if text.language == "en" and (_MAYBE_NOT.search(plain) or _NOT_THEM.fullmatch(plain)):
            continue
        if text.language == "en" and no_refusal(text, number, s):
            continue  # "handed in, no. F-318", "add something and it's gone", "people often don't clean them"
        if _IS_NUMBER.fullmatch(plain) and number and _SHORTENED.fullmatch(text.plains[number - 1]):
            continue  # "Reg. no."
        if "shove" in s.marks and not PLAINLY.search(plain) and not (answer and not s.words) and not liable:
            continue
        if "feels" in s.marks and not PLAINLY.search(plain):
            continue
        if "tells" in s.marks and not s.words & asked:
            continue
        if text.language != "en" and not _refuses(text, plain, s, asked) and not answer:
            continue
        if text.language != "en" and surety(text.language)["sure"].search(plain):
            continue  # "it can't go wrong": an assurance, and no refusal
        clipped = asks and text.language == "en" and only_so(plain)
        if "no" not in s.marks and _ONLY.search(plain) and not (grants(plain) or clipped):
            continue
        if s.words or asks:
            bare = not s.words or (text.language == "en" and _FLATLY.fullmatch(plain) is not None)
            plainly = "no" in s.marks and not (text.language == "en" and only_if_not(plain))
            out.append(No(number, s, bare, "no" if plainly else "state"))
    return out


_IN_THAT_CASE = re.compile(r"\W*(?:and |but |or |so )?(?:if|when|in case|once)\b[^,;:]*")
_MAYBE_NOT = cues.compile(r"\b(?:maybe|perhaps|possibly) not\b|\bnot\b[^,;.!?]{0,40}\b(?:maybe|perhaps|possibly)\W*$")
_NOT_THEM = cues.compile(
    rf"\W*(?:(?:that|it|this)(?:'s| is| was) (?:the |an? )?\w+,? )?not (?:{UNIT}|{OUTSIDE}|(?:the )?office)\W*"
)  # "it was the kitchen, not the driver": who did it
_IS_NUMBER = re.compile(r"\W*no\W*")
_SHORTENED = re.compile(r"\W*(?:reg|cert|ref|ser|tel|mob|acct|inv|cat|pol|ord|mem|cust|lic|veh|ext)\W*")
_FLATLY = re.compile(
    r"\W*(?:absolutely|certainly|definitely|most certainly|of course|simply|clearly|obviously|sadly|regrettably) not\W*"
)


def _refuses(text: Reading, plain: str, segment: Segment, asked: frozenset[str]) -> bool:
    """In another language: any no but one about what somebody did or failed to do."""
    if "state" in segment.marks or segment.words & asked or not _PAST.search(plain):
        return True
    return re.search(rf"(?<!\w)(?:{TONGUES[text.language].may})(?!\w)", plain) is not None


_LABEL_WORDS = 3
_PAST = cues.compile(
    r"\b(?:hat|haben|hatte\w*|war(?:en)?|wurde\w*|a|ont|avez|avait|étai\w+|\w+[eéó]ó|miró|\w{3,}ó|\w+aron|\w+ieron|ha|han|había\w*|\w{3,}ou|\w+aram|\w+eram|\w{3,}eu|hanno|aveva\w*|era|heeft|hebben|had(?:den)?|was|waren|werd(?:en)?)\b"
)


def said(text: Reading) -> list[No]:
    """All that may stand for a no in a reply."""
    out: list[No] = []
    for number, s in text.stretches:
        if text.parts[number].role == "greeting":
            continue
        if not s.marks & {"no", "state", "less"} or "asks" in s.marks:
            continue
        plain = text.plains[number][s.start : s.end]
        if "doubt" in s.marks or ("feels" in s.marks and not PLAINLY.search(plain)):
            continue
        if text.language == "en" and (_IN_CASE.match(plain) or FELT_FOR.search(plain)):
            continue
        at = text.segments[number].index(s)
        if at and text.plains[number][s.start] == ":":  # "CBC: no need" speaks of CBC
            label = text.segments[number][at - 1]
            if len(text.plains[number][label.start : label.end].split()) <= _LABEL_WORDS:
                s = replace(s, words=s.words | label.words)
        out.append(No(number, s, not s.words, "no" if "no" in s.marks else "state" if "state" in s.marks else "less"))
    return out


def flaws(was: Reading, now: Reading, asked: frozenset[str], *, asks: bool, waits: bool = False) -> Iterator[Flaw]:
    """The needed noes that the reply lost or softened; `waits`: they ask whether a thing is ready, and "not yet" is the no."""
    wanted = needed(was, asked, asks=asks)
    if not wanted:
        return
    raws = {raw.strip() for raw in now.raws}
    wanted = [n for n in wanted if was.raws[n.sentence].strip() not in raws]
    given = said(now)
    own = {was.raws[n.sentence].strip() for n in said(was)} & raws
    kept = {id(g) for g in given if now.raws[g.sentence].strip() in own}  # word for word: these stand for themselves
    pairs = {
        id(n): [g for g in given if _answers(n, g) and (id(g) not in kept or n.segment.words <= g.segment.words)]
        for n in wanted
    }
    alone = {
        o.sentence for o in wanted if o.kind == "no" and not pairs[id(o)]
    }  # "only here, not there": one no for both
    taken = {id(g) for n in wanted if n.kind == "no" or n.sentence not in alone for g in pairs[id(n)]}
    free = [g for g in given if id(g) not in taken and (g.kind == "no" or (g.kind == "state" and not _passing(g, now)))]
    soft = "soft"
    for n in sorted(wanted, key=lambda n: n.kind):  # what is plainly denied before what is "only"
        mates = pairs[id(n)]
        plain = was.plains[n.sentence][n.segment.start : n.segment.end]
        if mates:
            if (
                was.language == "en"
                and n.kind == "no"
                and all(g.kind != "no" and does_it_still(plain, _piece(g, now)) for g in mates)
            ):
                yield Flaw(n, mates[0].sentence, mates[0].segment.start, mates[0].segment.end)
                continue
            nearest = _nearest(n, mates)
            if lowered(plain, n.segment, [(_piece(g, now), g.segment) for g in nearest], was.plains[n.sentence]):
                yield Flaw(n, nearest[0].sentence, nearest[0].segment.start, nearest[0].segment.end)
            elif n.kind == "no" and all(
                g.kind == "less" and offers_it(n.segment.words, g.segment.words, _piece(g, now)) for g in mates
            ):
                yield Flaw(n, mates[0].sentence, mates[0].segment.start, mates[0].segment.end)
            elif n.kind == "no" and all(g.kind != "no" for g in mates):
                rest = n.segment.words - frozenset(w for g in mates for w in g.segment.words)
                if rest and not is_open(plain) and (against := granted(rest, now, half=True)):
                    yield Flaw(n, *against)
            continue
        if was.language == "en" and not n.bare and said_otherwise(plain, n.segment.words, now, was):
            continue
        if was.language == "en" and (
            told_as_yes(plain, n.segment.words, now) or any(left_so(plain, text) for text in now.plains)
        ):
            continue  # "never unplug it": "keep it plugged in"
        if (for_nothing(plain, was.language) or NO_ADVANCE.search(plain)) and any(
            for_nothing(text, now.language) for text in now.plains
        ):
            continue
        if was.language != "en" and spares(plain, n.segment.words, now):
            continue  # "you needn't send the old one back": "you may keep the old one"
        if (
            was.language != "en"
            and len(n.segment.words) <= 1
            and goes_on_well(n.segment, was.segments[n.sentence], now)
        ):
            continue  # "no no, your seat is kept": "your seat is kept"
        if n.bare and any(for_nothing(text, was.language) for text in of_the_price(n.sentence, was, asked)):
            if any(for_nothing(text, now.language) for text in now.plains):
                continue  # "no, you pay nothing": "it's free for you"
        if n.bare and any(map(CONTRARY.match, now.plains)):
            continue  # "no no, always allowed": "quite the opposite: always allowed"
        if n.bare:
            if not any(
                (g.kind == "no" and (waits or refuses_as(plain, _piece(g, now), now.language)))
                or g.segment.words & asked
                or _BARS.search(now.plains[g.sentence])
                or (NONE_LEFT.search(plain) and ALL_GONE.search(now.plains[g.sentence]))
                for g in given
            ) and not _kept(was, now, n):
                yield Flaw(n)
            elif (
                given
                and all(soft in g.segment.marks for g in given)
                and not ((waits or of_now(plain)) and all(only_now(_piece(g, now)) for g in given))
            ):
                yield Flaw(n, given[0].sentence, given[0].segment.start, given[0].segment.end)
            continue
        only = n.kind == "state" and bool(_ONLY.search(was.plains[n.sentence][n.segment.start : n.segment.end]))
        if only and any(
            _limits(n, segments) and (not only_if_not(plain) or IN_THAT_CASE.search(text))
            for segments, text in zip(now.segments, now.plains, strict=True)
        ):
            continue
        if is_told_of(plain, n.segment.words, was, now):
            continue
        if any(
            o.sentence == n.sentence and o is not n and pairs[id(o)] and _AS_WELL.search(_piece(o, was)) for o in wanted
        ):
            continue  # "we don't have it, neither shop": one no for both
        beside = [o for o in wanted if o is not n and abs(o.sentence - n.sentence) <= 1 and pairs[id(o)]]
        if beside and _AS_WELL.search(plain) and _spoken(n, now, too=True):
            continue
        if _NOT_EVEN.search(plain) and beside and any(map(_WHATEVER.search, now.plains)):
            continue  # "no dogs, not even small ones": "dogs can't come in, however small"
        if _NO_EXCEPTION.search(plain) and any(pairs[id(o)] for o in wanted if o is not n):
            continue  # the no that it stands by is there
        if NOT_SO_FAR.search(plain) and still_awaited(n.segment.words, now):
            continue
        if was.language == "en" and (needless(plain, was, now) or not_without(plain, now)):
            continue  # "you don't need a new card": "there's no need for a new one"
        if was.language == "en" and not_found(plain, now):
            continue  # "haven't found it": "it still hasn't turned up"
        if _NOT_YET.search(plain) and any(_NOT_UNTIL.search(text) for text in now.plains):
            continue
        if was.language == "en" and n.kind == "no" and (seen := left_to_see(now)):
            yield Flaw(n, *seen)
            continue
        if not only and (against := granted(n.segment.words, now)):
            yield Flaw(n, *against)
            continue
        if n.kind == "state" and beside and not only:
            continue
        if beside and _DESCRIBED.search(plain) and not PLAINLY.search(plain):
            continue
        if beside and _AS_WELL.search(plain) and _spoken(n, now):
            continue
        theirs = [g for g in free if id(g) not in kept or not n.segment.words & g.segment.words]
        stands = next((g for g in theirs if refuses_as(plain, _piece(g, now), now.language)), None)
        if (
            stands is None
            and ORDER_NOT_TO.search(plain)
            and left_undone(frozenset(w for s in was.segments[n.sentence] for w in s.words), now)
        ):
            continue
        if stands is not None:
            g = stands
            free.remove(g)
            if lowered(plain, n.segment, [(_piece(g, now), g.segment)]):
                yield Flaw(n, g.sentence, g.segment.start, g.segment.end)
            continue
        if _kept(was, now, n):
            if anyway := can_still(plain, now):
                yield Flaw(n, *anyway)
            elif was.language == "en" and n.kind == "no" and (turned := undenied(now, n.segment.words)):
                yield Flaw(n, *turned)
            continue
        yield Flaw(n)


_DESCRIBED = cues.compile(r"\b(?:wasn't|weren't)\b")  # how it was: a reason, and no refusal
_BARS = cues.compile(
    r"\b(?:for (?:\w+ ){1,3}(?:only|alone)|reserved for|rul(?:es|ed|ing) out|prevents?|not an option|out of the question|against (?:it|that))\b"
)
_COUNTED_IN = cues.compile(r"\b(?:included|too|as well|either|even|nor)\b")
_NOT_YET = cues.compile(r"\bnot yet\b|n't [^,;.!?]{0,30}\byet\b")
_NOT_UNTIL = cues.compile(
    r"\b(?:until|till?|before) (?:then|that)\b[^.;!?]{0,40}(?:n't\b|\bnot\b|\bno\b)|(?:n't\b|\bnot\b|\bno\b)[^.;!?]{0,40}\b(?:(?:until|till?|before)\b|yet\b)|\bonly (?:from|as of|after)\b|\bstill (?:needs?|has to|takes?|being|waiting|in the|on the)\b|\bneeds? (?:some |a (?:bit|little) )?more time\b"
)
_AS_WELL = cues.compile(r"\b(?:not even|either|neither|nor|not (?:a single|one))\b")


_NOT_EVEN = re.compile(r"\bnot even\b")
_WHATEVER = cues.compile(r"\b(?:however|no matter how|whatever (?:the|their|its|your)|of any|any (?:size|kind|age))\b")
_NO_EXCEPTION = cues.compile(r"\bbend (?:the|our|any) rules\b|\bmake (?:an |any )?exceptions?\b")


def _nearest(no: No, mates: list[No]) -> list[No]:
    """Those of the noes that speak most of the same."""
    most = max(len(no.segment.words & g.segment.words) for g in mates)
    return [g for g in mates if len(no.segment.words & g.segment.words) == most]


def _piece(no: No, text: Reading) -> str:
    """The words of a no."""
    return text.plains[no.sentence][no.segment.start : no.segment.end]


def _spoken(no: No, now: Reading, *, too: bool = False) -> bool:
    """A sentence of the reply that denies, or says "skip even", speaks of what this no speaks of; `too`: and counts it in."""
    for number, segments in enumerate(now.segments):
        if too and not _COUNTED_IN.search(now.plains[number]):
            continue
        words = frozenset(w for s in segments for w in s.words)
        if any(s.marks & {"no", "less"} for s in segments) and (
            no.segment.words & words or "even" in now.plains[number]
        ):
            return True
    return False


def _passing(given: No, now: Reading) -> bool:
    """A state that may be about anything: that something ended or is closed."""
    return _STATE_OF_ANYTHING.search(now.plains[given.sentence][given.segment.start : given.segment.end]) is not None


def _limits(no: No, segments: tuple[Segment, ...]) -> bool:
    """A sentence of the reply ties or caps what the draft allows only so."""
    return any(no.segment.words & s.words for s in segments) and any({"cond", "limit"} & s.marks for s in segments)


def _answers(no: No, given: No) -> bool:
    """The reply's no speaks of what the draft's does."""
    if no.bare or not (no.segment.words & given.segment.words or kin(no.segment.words, given.segment.words)):
        return False
    if given.kind == "less" and len(no.segment.words & given.segment.words) * 3 < len(no.segment.words):
        return False
    return given.kind == "no" or no.kind == "state" or "weak" not in given.segment.marks


def _kept(was: Reading, now: Reading, no: No) -> bool:
    """The rest of what the draft says with this no is in one place of the reply."""
    words = frozenset(w for s in was.segments[no.sentence] for w in s.words)
    if len(words) < 2:
        return False
    return any(
        len(words & frozenset(w for s in segments for w in s.words)) * 5 >= len(words) * 4 for segments in now.segments
    )
