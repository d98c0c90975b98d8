"""What somebody is said to have left undone, or should have done: "never loaded it", "shouldn't have told you"."""

from __future__ import annotations

from collections.abc import Sequence

from rewriter.techniques import _deeds
from rewriter.techniques._predicate import Did
from rewriter.techniques._words import Word


def undone(parts: Sequence[Word], at: int, word: str, rest: list[str], sure: bool) -> Did | None:
    """What was left undone; None for what nobody is blamed for not doing."""
    if word == "forgot" and rest[:1] in ([], [","]):
        return Did(at, at + 1, "bad", False)
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
    if (
        done in _deeds.BAD | _deeds.HABITS
        or done.removesuffix("d") in _deeds.NOT_HELD
        or done.removesuffix("ed") in _deeds.NOT_HELD
    ):
        return False
    past = done.endswith(("ed", "s")) or done in _deeds.IRREGULAR | _deeds.PARTICIPLES
    return past or done in _deeds.PROCRASTINATED


_A_THING = (["a"], ["an"], ["the"], ["your"], ["our"], ["it"], ["them"], ["that"], ["this"], ["access"], ["both"])


def _short_have(rest: list[str]) -> bool:
    """Typed as it is heard, "should of told", "shoulda not sent"; an article is none: "should last a year"."""
    for number, word in enumerate(rest[:3]):
        if word in ("of", "a"):
            done = rest[number + 1] if number + 1 < len(rest) else ""
            return done.endswith(("ed", "en")) or done in _deeds.IRREGULAR | _deeds.PARTICIPLES | {"been", "known"}
        if word not in ("not", "never", "just", "really", "also", "at", "least") and not word.endswith("ly"):
            return False
    return False


def should(parts: Sequence[Word], at: int, word: str, rest: list[str]) -> Did | None:
    """What should have been done, or should not."""
    if rest[:2] == ["know", "better"] or rest[:3] == ["to", "know", "better"]:
        return Did(at, at + 3 + (rest[0] == "to"), "should", False)
    if "have" in rest[:3] and rest[rest.index("have") + 1 : rest.index("have") + 2] in _A_THING:
        return None  # "the police should have a report too"
    have = "have" in rest[:3] or _short_have(rest) or word.endswith("ve") or bool(parts[at].tail)
    if not have:
        return None
    nots = word.startswith("shouldn") or "not" in rest[:2] or "never" in rest[:2]
    if not nots and (set(rest[:4]) & {"received", "arrived", "been"} or set(rest) & {"now", "already", "then"}):
        return None
    return Did(at, at + 3, "should", nots)
