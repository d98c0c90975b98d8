"""What an English "I can", "they'll" or "has been" belongs to, where that makes it no promise: nothing, something we lack, a chance."""

from __future__ import annotations

from rewriter.commitments.parts import Word
from rewriter.commitments.verbs import NOUNS

MAYS = frozenset({"can", "could", "may", "might"})
_NONE = frozenset({"no", "none", "nothing", "neither"})
_ISNT = frozenset({"isn't", "aren't", "wasn't", "not"})
_NO_SUCH = frozenset(
    {"need", "problem", "worries", "worry", "doubt", "rush", "trouble", "matter", "reason", "hurry", "point"}
)


def no_such(words: list[Word], lo: int, at: int) -> bool:
    """What "I can" belongs to is something that there is not: "there's no date I could give", "it isn't one we may share"."""
    if at < lo + 3 or words[at - 1].text not in ("i", "we"):
        return False
    for place in range(lo, at - 2):
        behind = words[place + 1].text
        if words[place].text in _NONE and behind not in _NO_SUCH:
            return True
        if words[place].text in _ISNT and behind in ("a", "an", "any", "one", "the"):
            return True
    return False


def gets_going(words: list[Word], at: int, hi: int) -> bool:
    """Where they are to get ("let's get you back in"): what the instructions that follow are for."""
    if (
        at + 2 >= hi
        or words[at].text not in ("get", "have", "bring")
        or words[at + 1].text not in ("you", "this", "it")
    ):
        return False
    place = at + 3 if words[at + 2].text in ("back", "right") and at + 3 < hi else at + 2
    return words[place].text in (
        "in",
        "going",
        "started",
        "moving",
        "online",
        "up",
        "set",
        "connected",
        "working",
        "running",
    )


def one_that(words: list[Word], lo: int, at: int) -> bool:
    """What "I can" belongs to is "something" or "one", and no remedy."""
    if at < lo + 3 or words[at - 1].text not in ("i", "we") or words[at - 2].text not in ("something", "one", "that"):
        return False
    return not any(w.text in NOUNS for w in words[lo : at - 1])


def is_possible(words: list[Word], lo: int, at: int) -> bool:
    """What comes is only said to be possible: "there's a chance that they'll pay"."""
    for place in range(lo + 1, at):
        before, text = words[place - 1].text, words[place].text
        if (text in ("possibility", "chance") and before in ("a", "some", "small", "slim", "slight", "the")) or (
            text == "possible" and before in ("'s", "is", "seems", "well", "quite")
        ):
            return True
    return False


def of_nothing(words: list[Word], lo: int, at: int) -> bool:
    """The subject is nothing or none: "nothing besides that has been changed"."""
    return any(w.text in ("nothing", "none", "neither", "nobody") for w in words[lo:at])
