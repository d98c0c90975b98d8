"""What somebody is said to have done or left undone: a predicate, read word by word from where it begins.

"... must have binned it", "... plugged it into the wrong socket", "... never loaded it", "... shouldn't have told
you that", "... do this all the time". A predicate that holds nothing against its subject is None.
"""

from __future__ import annotations

from collections.abc import Sequence

from rewriter.techniques import _deeds
from rewriter.techniques._appraised import appraised
from rewriter.techniques._past import gone_wrong
from rewriter.techniques._predicate import Did, text_at
from rewriter.techniques._undone import should, undone
from rewriter.techniques._words import Word


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
        if parts[at].text in ("has", "have", "had") and text_at(parts, at + 1) in (
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
    found = appraised(parts, at, word, rest, called=called) or _read(parts, at, word, rest, sure)
    if maybe is not None and (found is None or not found.held):
        return maybe
    return Did(first, found.last, found.sort, found.sure) if found else None


def _had(parts: Sequence[Word], at: int, stop: int) -> Did | None:
    """Such as "had the axis reversed", "had the meter swapped without telling us", "has no idea"."""
    rest = [p.text for p in parts[at + 1 : at + 10] if p.start < stop]
    amiss = (
        set(rest[:6]) & _deeds.HAD_AMISS
        or any(one == "without" and two.endswith("ing") for one, two in zip(rest[2:], rest[3:], strict=False))
        or rest[:2] in (["no", "idea"], ["no", "clue"])
    )
    if not amiss and rest[:1] in (["it"], ["them"], ["your"]) and _for_ages(rest):
        return Did(at, at + 2, "late", False)
    return Did(at, at + 3, "wrong", False) if amiss else None


def _for_ages(rest: list[str]) -> bool:
    """Such as "... for three weeks", "... for 25 min"."""
    return any(word == "for" and set(rest[n + 1 : n + 5]) & _deeds.AGES for n, word in enumerate(rest))


def _time_and_again(before: str, word: str, rest: list[str]) -> bool:
    """Such as "always loses things", "ring it up wrong all the time"; what they always do well is none."""
    if before not in _deeds.ALWAYS and not any(_often(rest[n:]) for n in range(len(rest))):
        return False
    amiss = word in _deeds.HABITS or (word in _deeds.UP and "up" in rest[:4])
    return (amiss or bool(set(rest[:6]) & _deeds.WRONG)) and not set(rest[:3]) & {"nothing", "no", "none"}


def _often(rest: list[str]) -> bool:
    return any(tuple(rest[: len(words)]) == words for words in _deeds.OFTEN)


def _read(parts: Sequence[Word], at: int, word: str, rest: list[str], sure: bool) -> Did | None:
    nxt = rest[0] if rest else ""
    if _time_and_again(parts[at - 1].text, word, rest):
        return Did(at, at + 2, "habit", False)
    if word == "double" and nxt in ("booked", "charged", "billed", "entered", "sold"):
        return Did(at, at + 3, "bad", False)
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
    if (
        word in _deeds.GIVEN_OUT
        and set(rest[:3]) & {"two", "both", "three"}
        and "same" in rest[2:9]
        and "as" not in rest
    ):
        return Did(at, at + 3, "bad", False)
    if word in _deeds.WRONG_NOW and set(rest[:6]) & _deeds.WRONG:
        return Did(at, at + 2, "habit", False)
    if word == "dragging" or (word == "drags" and nxt in ("this", "it", "things")):
        return Did(at, at + 2, "habit", False)
    if word in ("should", "shouldn't", "ought", "should've", "shouldnt", "shouldve") or (
        word == "should" and parts[at].tail
    ):
        return should(parts, at, word, rest)
    if word in _deeds.UNDO or (word == "did" and nxt == "not"):
        return undone(parts, at, word, rest, sure)
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
    if word in ("double-books", "misplaces") or (
        word in _deeds.BAD_NOW
        and nxt not in ("no", "nothing", ".")
        and nxt not in _deeds.NOT_BAD_BEFORE.get(word, frozenset())
    ):
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
        if rest[:1] == ["out"] and rest[1:2] in (
            [],
            ["each"],
            ["every"],
            ["again"],
            ["twice"],
            ["this"],
            ["altogether"],
        ):
            return None  # it was left out, by whomever
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
        return gone_wrong(at, word, rest, sure)
    return None


def _is(parts: Sequence[Word], at: int, sure: bool) -> Did | None:
    be = parts[at].text
    at += 1
    while at < len(parts) and (
        parts[at].text in _deeds.SKIPPED
        or parts[at].text.endswith("ly")
        or parts[at].text in ("too", "such", "probably", "entirely", "exactly")
    ):
        at += 1
    word, nxt = text_at(parts, at), text_at(parts, at + 1)
    if parts[at - 1].text == "being" and word in _deeds.BEING and nxt not in ("to", "for"):
        return Did(at - 1, at + 1, "is", False)
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
        after = text_at(parts, at + 2)
        if word == "in" and after not in ("rush", "hurry"):
            return None
        if nxt in ("one", "ones") and after not in ("who", "that") and text_at(parts, at + 3) != "blame":
            return None
        if nxt in ("one", "ones") and after in ("who", "that") and text_at(parts, at + 3) in _deeds.SERVES:
            return None  # "Standard is the one that does two": which it is, and not who it was
        if nxt in ("one", "ones") and after in ("who", "that") and _what_they_do(parts, at + 3):
            return None  # "Ellen is the one who decides"
        return Did(
            at,
            at + 2,
            "should" if word in ("supposed", "meant") else "is",
            sure and word not in ("supposed", "meant", "a"),
        )
    if word in _deeds.ING_BAD and be in ("is", "are") and parts[at - 1].text in ("always", "constantly", "forever"):
        return Did(at, at + 1, "habit", True)
    return None


_SPOILS = frozenset(
    (
        "loses",
        "breaks",
        "forgets",
        "causes",
        "drags",
        "messes",
        "makes",
        "holds",
        "blocks",
        "leaves",
        "ruins",
        "refuses",
        "stops",
    )
)


def _what_they_do(parts: Sequence[Word], at: int) -> bool:
    """A task of theirs, told in the present: "who decides", "who gets in touch with you", and not "who loses it all"."""
    word = text_at(parts, at)
    if word in ("is", "was", "has", "does", "keeps", "gets") and text_at(parts, at + 1) not in ("in", "back"):
        return False
    return word.endswith("s") and len(word) > 3 and word not in _deeds.BAD_NOW | _SPOILS
