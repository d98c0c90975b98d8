"""What somebody is said to have done or left undone: a predicate, read word by word from where it begins.

"... must have binned it", "... plugged it into the wrong socket", "... never loaded it", "... shouldn't have told
you that", "... do this all the time". A predicate that holds nothing against its subject is None.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rewriter.techniques import _deeds
from rewriter.techniques._who import Word


@dataclass(frozen=True, slots=True)
class Did:
    """A predicate held against its subject, in words[first:last]: what sort it is, and whether that is beyond doubt."""

    first: int
    last: int
    sort: str  # bad, wrong, undone, should, is, habit, appraised; late, past, meddled, altered, filed: not held against anybody by itself
    sure: bool

    @property
    def held(self) -> bool:
        """It is a failure, whatever stands around it."""
        return self.sort not in ("past", "meddled", "altered", "filed", "late")


def did(parts: Sequence[Word], at: int, stop: int) -> Did | None:
    """What the words from `at`, up to the plain offset `stop`, say that their subject did."""
    sure, first = True, at
    end = len(parts)
    while (
        at < end
        and parts[at].start < stop
        and (parts[at].text in _deeds.SKIPPED or (parts[at].text.endswith("ly") and len(parts[at].text) > 4))
    ):
        sure = sure and parts[at].text not in _deeds.MAYBE
        if parts[at].text in ("has", "have", "had") and _at(parts, at + 1) in (
            "a",
            "to",
            "the",
            "no",
            "your",
            "it",
            "them",
        ):
            return _had(parts, at, stop)
        if parts[at].text == "to" and parts[at - 1].text not in (
            "seems",
            "seem",
            "appears",
            "have",
            "managed",
            "decided",
        ):
            return None
        at += 1
    if at + 1 < end and (parts[at].text, parts[at + 1].text) in (("went", "and"), ("decided", "to"), ("managed", "to")):
        at += 2
    if at >= end or parts[at].start >= stop:
        return None
    word = parts[at].text
    supposed = {p.text for p in parts[first:at]} & {"must", "will"} and (
        any(p.text == "have" or p.tail == "'ve" for p in parts[first:at])
    )
    if (
        supposed
        and word not in _deeds.LIKELY_ENOUGH
        and (word.endswith(("ed", "en")) or word in _deeds.IRREGULAR | _deeds.PARTICIPLES)
    ):
        sure = False
        maybe = Did(first, at + 1, "late", False)
    else:
        maybe = None
    rest = [p.text for p in parts[at + 1 : at + 14] if p.start < stop]
    for number, later in enumerate(rest):
        if later in _deeds.STOPS:
            rest = rest[:number]
            break
    called = parts[first - 1].tail in ("'re", "'s") if first else False
    found = _appraised(parts, at, word, rest, called=called) or _read(parts, at, word, rest, sure)
    if maybe is not None and (found is None or not found.held):
        return maybe
    return Did(first, found.last, found.sort, found.sure) if found else None


def _at(parts: Sequence[Word], at: int) -> str:
    return parts[at].text if at < len(parts) else ""


def _had(parts: Sequence[Word], at: int, stop: int) -> Did | None:
    """Such as "had the axis reversed", "had the meter swapped without telling us", "has no idea"."""
    rest = [p.text for p in parts[at + 1 : at + 10] if p.start < stop]
    amiss = set(rest[:6]) & _deeds.HAD_AMISS or ("without" in rest[2:]) or rest[:2] in (["no", "idea"], ["no", "clue"])
    if not amiss and rest[:1] in (["it"], ["them"], ["your"]) and _for_ages(rest):
        return Did(at, at + 2, "late", False)
    return Did(at, at + 3, "wrong", False) if amiss else None


def _for_ages(rest: list[str]) -> bool:
    """Such as "... for three weeks", "... for 25 min"."""
    return any(word == "for" and set(rest[n + 1 : n + 5]) & _deeds.AGES for n, word in enumerate(rest))


def _appraised(parts: Sequence[Word], at: int, word: str, rest: list[str], *, called: bool) -> Did | None:
    """What they are said to be like: "are useless", "isn't the quickest", "can't be trusted"; `called`: behind "they're"."""
    if not called and word not in _deeds.SO_THEY_ARE and parts[at - 1].text not in _deeds.SO_THEY_GO:
        return None
    nxt = rest[0] if rest else ""
    if word in ("is", "are", "was", "were") or called:
        said = rest if word in ("is", "are", "was", "were") else [word, *rest]
        skipped = 0
        while skipped < len(said) and (said[skipped] in _deeds.SKIPPED or said[skipped].endswith("ly")):
            skipped += 1
        said, stop = said[skipped:], at + 1 + skipped + (said is rest)
        if said[:1] == ["not"] and (fit := _unfit(said[1:])):
            return Did(at, stop + fit + 1, "appraised", False)
        if said[:1] == ["never"] and ((said[1:2] and said[1] in _deeds.NEVER_SO) or said[1:3] == ["on", "time"]):
            return Did(at, stop + 2, "appraised", False)
        if said and (said[0] in _deeds.APPRAISED or (said[0] in ("a", "an") and set(said[1:2]) & _deeds.A_BAD_ONE)):
            return Did(at, stop + (said[0] in ("a", "an")), "appraised", False)
    if parts[at - 1].text == "being" and word in _deeds.AWKWARD:
        return Did(at, at + 1, "appraised", False)
    if word in ("isn't", "aren't", "wasn't", "weren't") and (fit := _unfit(rest)):
        return Did(at, at + 1 + fit, "appraised", False)
    if word in ("can't", "cannot", "couldn't") and nxt == "be" and set(rest[1:2]) & _deeds.RELIED_ON:
        return Did(at, at + 3, "appraised", False)
    if word in ("couldn't", "could") and rest[:2] == ["care", "less"]:
        return Did(at, at + 3, "appraised", False)
    if word in ("take", "takes") and nxt in ("forever", "ages"):
        return Did(at, at + 2, "appraised", False)
    if word == "hadn't" and (nxt in _deeds.SEEN_TO or (nxt.endswith("ly") and set(rest[1:2]) & _deeds.SEEN_TO)):
        return Did(at, at + 2, "undone", False)
    if word in ("like", "likes", "love", "loves") and nxt == "to" and set(rest[1:2]) & _deeds.FOND_OF:
        return Did(at, at + 3, "appraised", False)
    if word in ("live", "lives", "living") and set(rest[:5]) & {"planet", "world", "dreamland"}:
        return Did(at, at + 4, "appraised", False)
    if word in _deeds.TINKERING and nxt in ("with", "about", "around") and parts[at - 1].text == "been":
        return Did(at, at + 2, "appraised", False)
    if word in _deeds.LETS_DOWN and parts[at - 1].text in ("always", "constantly", "forever"):
        return Did(at, at + 1, "appraised", False)
    if word in ("get", "gets") and nxt in ("lazy", "careless", "sloppy", "confused", "forgetful"):
        return Did(at, at + 2, "appraised", False)
    if word in ("don't", "doesn't") and nxt == "know" and rest[1:]:
        theirs = rest[1] in ("the", "their", "our") and set(rest[2:4]) & _deeds.THEIR_TRADE
        if theirs or (rest[1] == "what" and set(rest[2:4]) & {"they", "he", "she"} and "doing" in rest[2:5]):
            return Did(at, at + 4, "appraised", False)
    return None


def _unfit(rest: list[str]) -> int:
    """How many words behind a "not" deny that they do their work well; 0: none."""
    at = 0
    while at < len(rest) and rest[at] in _deeds.HOW_FIT:
        at += 1
    word, nxt = (*rest[at : at + 2], "", "")[:2]
    if word in ("good", "great") and nxt in ("at", "with"):
        return at + 2
    if (word, nxt) in (("any", "good"), ("any", "help"), ("any", "use"), ("much", "use"), ("much", "help")):
        return at + 2
    if (word, nxt) in (("up", "to"), ("on", "the")) and set(rest[at + 2 : at + 4]) & {"it", "scratch", "job", "ball"}:
        return at + 3
    return at + 1 if word in _deeds.FIT and (word not in ("quick", "fast") or at) else 0


def _read(parts: Sequence[Word], at: int, word: str, rest: list[str], sure: bool) -> Did | None:
    nxt = rest[0] if rest else ""
    if word in ("told", "asked", "informed", "warned") and (nxt == "nobody" or rest[:2] == ["no", "one"]):
        return Did(at, at + 2, "undone", False)
    if word == "needed" and set(rest[1:3]) & _deeds.AGES and "to" in rest[1:5]:
        return Did(at, at + 4, "late", False)
    if word in _deeds.LINGERED and _for_ages(rest):
        return Did(at, at + 2, "late", False)
    if (
        (word.endswith("ed") or word in _deeds.IRREGULAR)
        and word not in _deeds.HARMLESS_PAST
        and parts[at - 1].text == "only"
    ):
        return Did(at, at + 2, "late", False) if set(rest[1:]) & _deeds.ONLY_THEN else None
    if word in _deeds.ONCE_MORE and ("again" in rest[:5] or ("second" in rest[:6] and "time" in rest)):
        return Did(at, at + 2, "late", False)
    if word in ("mustn't", "can't", "couldn't") and nxt == "have" and rest[1:2]:
        return Did(at, at + 3, "undone", False)
    if word in ("kept", "keeps", "keep") and (nxt == "quiet" or set(rest[:5]) & {"themselves", "himself", "herself"}):
        return Did(at, at + 3, "bad", False)
    if word == "went" and (
        nxt in _deeds.WENT or (nxt == "down" and rest[1:2] in ([], ["again"], ["for"], ["on"], ["last"], ["at"]))
    ):
        return Did(at, at + 2, "bad", False)
    if (
        word in ("take", "takes", "drag", "drags", "dragging", "taking")
        and {"time", "feet", "heels"} & set(rest[:4])
        and {"their", "his", "her", "its"} & set(rest[:2])
    ):
        return Did(at, at + 3, "habit", False)
    if word in ("leave", "leaves", "dump", "dumps") and nxt in ("us", "me"):
        return Did(at, at + 2, "habit", False)
    if {"act", "together"} <= set(rest[:5]) or (word in ("does", "do", "did") and {"own", "thing"} <= set(rest[:4])):
        return Did(at, at + 3, "habit", False)
    if word in ("forces", "force", "ties", "tie") and rest[:1] == ["our"] and rest[1:2] in (["hand"], ["hands"]):
        return Did(at, at + 3, "habit", False)
    if word in _deeds.WRONG_NOW and set(rest[:6]) & _deeds.WRONG:
        return Did(at, at + 2, "habit", False)
    if word == "dragging" or (word == "drags" and nxt in ("this", "it", "things")):
        return Did(at, at + 2, "habit", False)
    if word in ("should", "shouldn't", "ought", "should've", "shouldnt", "shouldve") or (
        word == "should" and parts[at].tail
    ):
        return _should(parts, at, word, rest)
    if word in _deeds.UNDO or (word == "did" and nxt == "not"):
        return _undone(parts, at, word, rest, sure)
    if word in ("hasn't", "haven't", "hadn't", "hasnt", "havent") and rest[:2] and {"clue", "idea"} & set(rest[:4]):
        return Did(at, at + 2, "is", False)
    if word in ("hasn't", "haven't", "hadn't", "hasnt", "havent", "hadnt"):
        held = (any(w in ("us", "me", "bothered") for w in rest[:4]) and "yet" not in rest) or (
            "still" in (parts[at - 1].text, nxt)
            or nxt in ("refreshed", "updated", "flicked", "switched", "connected", "released", "signed")
        )
        return Did(at, at + 2, "undone", False) if held else None
    if word in ("can't", "cannot", "cant") and nxt in _deeds.SKILLS:
        return Did(at, at + 2, "habit", False)
    if word in ("thinks", "reckons") and nxt in ("he", "she", "they", "it"):
        return Did(at, at + 2, "habit", False)
    if word in ("double-books", "misplaces") or (word in _deeds.BAD_NOW and nxt not in ("no", "nothing", ".")):
        return Did(at, at + 2, "habit", False)
    if word in ("doesn't", "don't", "won't", "can't"):
        return (
            Did(at, at + 2, "habit", False)
            if any(w in _deeds.PROCRASTINATED for w in rest[:2]) and "if" not in rest
            else None
        )
    if word in ("keep", "keeps", "kept") and nxt.endswith("ing") and nxt in _deeds.ING_BAD:
        return Did(at, at + 2, "habit", True)
    if word in ("do", "does") and nxt in ("this", "that", "it") and any(w in _deeds.TIMES for w in rest[1:7]):
        return Did(at, at + len(rest[:4]) + 1, "habit", True)
    if (
        word in _deeds.ING_BAD
        and rest
        and parts[at - 1].text in ("been", "always", "constantly")
        and word not in ("sending", "making", "getting", "doing", "running", "turning")
    ):
        return Did(at, at + 2, "habit", True)
    if word in ("is", "are", "was", "were", "be", "been") or parts[at - 1].text in ("been", "be"):
        return _is(parts, at if word in ("is", "are", "was", "were", "be", "been") else at - 1, sure)
    if word == "let" and "down" in rest[:3]:
        return Did(at, at + 1 + rest.index("down") + 1, "bad", sure)
    if word == "let" and set(rest[:5]) & _deeds.FALLS:
        return Did(at, at + 3, "bad", False)
    if word in ("took", "dragged", "passed", "jumped", "turned", "had", "takes", "drags") and any(
        one in rest[:4] and (not two or two in rest[:5]) for one, two in _deeds.NAP
    ):
        return Did(at, at + 3, "bad", False)
    if (
        word in ("kept", "keeps", "left")
        and nxt in ("us", "you", "me", "everybody", "everyone", "your")
        and set(rest[1:5]) & {"waiting", "hanging", "guessing", "dark", "standing"}
    ):
        return Did(at, at + 3, "bad", False)
    if word in ("held", "holds") and ("up" in rest[:4] or "onto" in rest[:2]):
        return Did(at, at + 2, "bad", False)
    if word in ("swapped", "switched", "reversed", "crossed", "transposed") and (
        nxt in ("the", "your", "them", "two") and set(rest[:3]) & _deeds.PAIRS
    ):
        return Did(at, at + 3, "bad", sure)
    if word in _deeds.UP:
        if "up" in rest[:5]:
            return Did(at, at + 2 + rest.index("up"), "bad", sure)
        return (
            Did(at, at + 2, "bad", sure)
            if word in ("messed", "screwed", "slipped", "mixed")
            and nxt in _deeds.SPOILT
            and word not in ("mixed", "slipped")
            else None
        )
    if word in ("dropped", "drops") and "ball" in rest[:3]:
        return Did(at, at + 3, "bad", sure)
    if word == "left":
        for number, later in enumerate(rest[:9]):
            if (
                later == "out"
                and rest[number + 1 : number + 2] == ["of"]
                and set(rest[number + 2 :]) & _deeds.OUT_OF_SIGHT
            ):
                break
            if later in _deeds.LEFT_BAD and not (later == "there" and number + 1 < len(rest)):
                return Did(at, at + number + 2, "wrong", sure and later != "outside")
        return Did(at, at + 2, "past", False)
    if word in _deeds.BAD:
        if nxt in _deeds.NOT_BAD_BEFORE.get(word, frozenset()) or (word == "missed" and not nxt):
            return None
        return Did(
            at,
            at + 2 if nxt else at + 1,
            "bad",
            sure and word not in ("delayed", "missed", "bounced", "stalled", "leaked", "flooded"),
        )
    if word in ("got", "gets") and any(
        w in ("wrong", "mixed", "muddled", "confused", "backwards", "lost") for w in rest[:6]
    ):
        return Did(at, at + 2, "wrong", sure)
    if word == "made" and any(
        w in ("mistake", "mistakes", "error", "errors", "mess", "typo", "slip", "blunder", "mix-up", "mixup")
        for w in rest[:5]
    ):
        return Did(at, at + 2, "bad", sure)
    if word == "had" and "wrong" in rest[:5]:
        return Did(at, at + 2, "wrong", sure)
    if word == "ran" and nxt in ("late", "out", "over", "behind"):
        return Did(at, at + 2, "bad", False)
    if word in ("gave", "threw", "sent", "put", "chucked", "locked") and "away" in rest[:5]:
        return Did(at, at + 2, "bad", sure)
    if (
        word in ("cancelled", "canceled", "bailed", "walked", "flaked", "quit")
        and nxt in ("on", "out")
        and (nxt == "out" or rest[1:2])
    ):
        return Did(at, at + 2, "bad", sure)
    if (
        word in ("sat", "sits", "sit", "sitting")
        and nxt == "on"
        and rest[1:]
        and not rest[1].endswith("day")
        and (word == "sat" or rest[1] != "the")
    ):
        return Did(at, at + 2, "bad", sure)
    if word in ("hit", "pressed", "clicked", "pushed") and nxt in (
        "cancel",
        "delete",
        "send",
        "remove",
        "close",
        "reset",
        "enter",
        "refund",
        "decline",
        "reject",
        "submit",
    ):
        return Did(at, at + 2, "bad", sure)
    if word in ("wasn't", "weren't", "isn't", "aren't") and nxt in _deeds.NOT_UP_TO_IT:
        return Did(at, at + 2, "is", False)
    if word == "fell" and nxt in ("asleep", "behind", "short", "over", "apart", "through"):
        return Did(at, at + 2, "bad", sure)
    if word in _deeds.IRREGULAR or (word.endswith("ed") and len(word) > 4) or word == "did":
        return _past(at, word, rest, sure)
    return None


def _past(at: int, word: str, rest: list[str], sure: bool) -> Did | None:
    """A verb that is harmless by itself, and what makes it a failure."""
    if word in _deeds.HARMLESS_PAST:
        return None
    if word in _deeds.HITS and any(w in _deeds.HIT for w in rest[:5]):
        return Did(at, at + 2, "bad", sure)
    if word == "took" and any(w in ("days", "weeks", "hours", "months", "ages", "forever", "long") for w in rest[:3]):
        return Did(at, at + 3, "bad", False)
    if word == "did":
        return (
            Did(at, at + 2, "bad", sure) if rest[:1] and rest[0] in ("this", "that", "it") and len(rest) < 4 else None
        )
    for number, later in enumerate(rest):
        following = rest[number + 1] if number + 1 < len(rest) else ""
        if later in ("wrong", "incorrect", "faulty") and rest[number - 1 : number] in (
            ["nothing"],
            ["what"],
            ["went"],
            ["anything"],
        ):
            continue
        if later in _deeds.WRONG or (later == "twice" and word not in ("came", "went")):
            return Did(at, at + number + 2, "wrong", sure)
        if later == "later" and rest[number - 1 : number] in (["days"], ["weeks"], ["hours"], ["months"]):
            return Did(at, at + number + 2, "wrong", False)
        if later == "late" and following not in ("fee", "fees", "notice", "payment"):
            return Did(at, at + number + 2, "wrong", sure)
        if following in _deeds.AMISS.get(later, frozenset()) or (later == "without" and following.endswith("ing")):
            if later == "when" and not (set(rest[number + 2 : number + 4]) & _deeds.WHEN_SAID):
                continue
            if later == "without" and any(
                w in ("issue", "issues", "problem", "problems", "delay", "charge", "cost", "fee") for w in rest[number:]
            ):
                continue
            if later in ("out", "half", "not", "a", "two", "next") and not _late_by(later, following, rest[number:]):
                continue
            return Did(at, at + number + 3, "wrong", sure)
    if "more" in rest and "than" in rest[rest.index("more") :]:
        return Did(at, at + 2, "wrong", False)
    if (
        word in _deeds.INFORMED
        and set(rest[:5]) & _deeds.STALE
        and not set(rest[:5]) & {"time", "week", "month", "night", "year"}
    ):
        return Did(at, at + 3, "wrong", False)
    if "as" in rest[:5] and set(rest[rest.index("as") : rest.index("as") + 4]) & _deeds.FILED_AS:
        return Did(at, at + 3, "filed", False)
    return Did(
        at, at + 2, "meddled" if word in _deeds.MEDDLED else "altered" if word in _deeds.ALTERED else "past", False
    )


def _late_by(mark: str, following: str, rest: list[str]) -> bool:
    """Such as "a day late", "half the bolts", "out of date": the small words that need more than their neighbour."""
    if mark in ("a", "two"):
        return rest[2:3] == ["late"]
    if mark == "out":
        return rest[2:3] in (["order"], ["date"], ["sync"])
    return mark in ("half", "not") or following == "door"


def _undone(parts: Sequence[Word], at: int, word: str, rest: list[str], sure: bool) -> Did | None:
    verb = at + 1 + (word == "did")
    while verb < len(parts) and (
        parts[verb].text in _deeds.SKIPPED - {"got", "had"}
        or parts[verb].text in ("ever", "bother", "properly", "yet", "once", "fully")
        or parts[verb].text.endswith("ly")
    ):
        verb += 1
    done = parts[verb].text if verb < len(parts) else ""
    if not done.isalpha() or done in _deeds.NOT_HELD or "yet" in rest:
        return None
    if word == "never" and not _held_never(done):
        return None
    if word in ("failed", "forgot", "neglected", "omitted", "refused", "forgets", "fails", "declined"):
        if "to" not in rest[:1]:
            return Did(at, at + 2, "bad", sure) if word in ("forgot", "forgets") and rest else None
        return Did(at, verb + 1, "undone", sure and word not in ("refused", "declined"))
    if word in ("couldn't", "wouldn't"):
        return Did(at, verb + 1, "undone", False) if "bothered" in rest[:3] else None
    if done in ("be", "been", "a", "an", "the", "any", "in", "at", "on", "of"):
        return None
    return Did(at, verb + 1, "undone", sure)


def _held_never(done: str) -> bool:
    """What somebody never did; not a harm that is denied ("never lost it"), nor what is never done there ("never ask for it")."""
    if done in _deeds.BAD or done.removesuffix("d") in _deeds.NOT_HELD or done.removesuffix("ed") in _deeds.NOT_HELD:
        return False
    past = done.endswith(("ed", "s")) or done in _deeds.IRREGULAR | _deeds.PARTICIPLES
    return past or done in _deeds.PROCRASTINATED


def _should(parts: Sequence[Word], at: int, word: str, rest: list[str]) -> Did | None:
    have = bool(set(rest[:3]) & {"have", "of", "a"}) or word.endswith("ve") or bool(parts[at].tail)
    if not have:
        return None
    nots = word.startswith("shouldn") or "not" in rest[:2] or "never" in rest[:2]
    if not nots and (set(rest[:4]) & {"received", "arrived", "been"} or set(rest) & {"now", "already", "then"}):
        return None
    return Did(at, at + 3, "should", nots)


def _is(parts: Sequence[Word], at: int, sure: bool) -> Did | None:
    be = parts[at].text
    at += 1
    while at < len(parts) and (
        parts[at].text in _deeds.SKIPPED
        or parts[at].text.endswith("ly")
        or parts[at].text in ("too", "such", "probably", "entirely", "exactly")
    ):
        at += 1
    word, nxt = _at(parts, at), _at(parts, at + 1)
    if word in _deeds.BE_BAD:
        if word == "responsible" and (nxt != "for" or be in ("is", "are")):
            return None
        if (
            word in ("late", "slow", "nowhere")
            and be in ("is", "are")
            and parts[at - 1].text not in ("always", "again", "so")
            and nxt not in ("again", ".")
        ):
            return None
        return Did(at, at + 1, "is", sure and word not in ("late", "slow", "unclear", "confused", "responsible"))
    if (word, nxt) in _deeds.BE_PHRASES:
        after = _at(parts, at + 2)
        if word == "in" and after not in ("rush", "hurry"):
            return None
        if nxt in ("one", "ones") and after not in ("who", "that") and _at(parts, at + 3) != "blame":
            return None
        if nxt in ("one", "ones") and after in ("who", "that") and _at(parts, at + 3) in _deeds.SERVES:
            return None  # "Standard is the one that does two": which it is, and not who it was
        return Did(
            at,
            at + 2,
            "should" if word in ("supposed", "meant") else "is",
            sure and word not in ("supposed", "meant", "a"),
        )
    if word in _deeds.ING_BAD and be in ("is", "are") and parts[at - 1].text in ("always", "constantly", "forever"):
        return Did(at, at + 1, "habit", True)
    return None
