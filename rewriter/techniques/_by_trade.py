"""Somebody no list knows: by the ending of their calling, by our dealing with them, or by what only people do."""

from __future__ import annotations

import re

from rewriter.remembered import remembered
from rewriter.techniques._actor import Actor, at_home, modifies
from rewriter.techniques._callings import (
    DETERMINERS,
    NEVER_NAMES,
    NOT_CALLINGS,
    listed,
)
from rewriter.techniques._words import Word

_CALLING = re.compile(r"[a-z]{3,}(?:[ae]r|or|ist|ian|eer|man|men|woman|smith|wright|ess)s?$")
_ENGAGED = listed(
    "use used hire hired employ engage engaged deal dealt rent rented contract contracted commissioned buy bought work worked"
)


@remembered()
def called(word: str) -> bool:
    """It ends as what somebody is called does."""
    return bool(_CALLING.match(word)) and word not in NOT_CALLINGS and word.removesuffix("s") not in NOT_CALLINGS


def by_calling(parts: tuple[Word, ...], at: int) -> Actor | None:
    """Somebody known only by the ending of what they are called: "the engraver", "whichever midwife"."""
    word = parts[at]
    first = at - 1
    while first > 0 and at - first < 3 and modifies(parts[first]) and parts[first].text not in DETERMINERS:
        first -= 1
    if parts[first].text not in DETERMINERS | {"whichever", "whatever"} or parts[first].tail:
        return None
    if at + 1 < len(parts) and not word.tail and parts[at + 1].text.endswith(("ing", "ment", "tion")):
        return None
    kind = "customer" if at_home(parts, at + 1) else "colleague" if parts[first].text in ("our", "my") else "partner"
    return Actor(first, at + 1, kind, False, False)


def in_use(parts: tuple[Word, ...], at: int) -> Actor | None:
    """A firm known only by our dealing with it: "the mailing house we use", "the people we bought it from"."""
    if at + 1 >= len(parts) or parts[at + 1].text not in _ENGAGED or at < 2:
        return None
    first = at - 1
    while first > 0 and at - first < 5 and modifies(parts[first]):
        first -= 1
    if parts[first].text not in ("the", "a", "an") or first == at - 1:
        return None
    last = at + 2
    while last < len(parts) and parts[last].text in ("from", "with", "for", "it", "there", "to", "this", "these"):
        last += 1
    return Actor(first, last, "partner", False, False)


_ONLY_PEOPLE = listed(
    "forgot ignored neglected overlooked shorted botched bungled muddled mislabelled mislabeled misread misheard misquoted misfiled mistook mixed double-booked oversold overbooked misjudged miscounted misunderstood misspelt misspelled promised spelt fluffed bodged cheated lied misinformed mis-sold fumbled"
)


def by_deed(parts: tuple[Word, ...], at: int) -> Actor | None:
    """Somebody known only by doing what only people do: "the vineyard forgot", "your band's own treasurer mixed up"."""
    if at < 1 or parts[at].tail or not modifies(parts[at]):
        return None
    if parts[at + 1].text not in _ONLY_PEOPLE and not _done_wrong(parts, at):
        return None
    if parts[at].text in NOT_CALLINGS or parts[at].text in NEVER_NAMES:
        return None
    first = at - 1
    while first > 0 and at - first < 4 and modifies(parts[first]):
        first -= 1
    opener = parts[first].text
    if opener not in DETERMINERS or parts[first].tail:
        return None
    kind = {"our": "colleague", "my": "colleague", "your": "customer"}.get(opener, "partner")
    return Actor(first, at + 1, kind, False, False)


_HANDIWORK = listed(
    "ordered wrote sent picked read typed entered packed printed quoted booked chose put gave sold told filled measured cut labelled addressed copied noted took delivered made used"
)
TELLING = _ONLY_PEOPLE | _HANDIWORK | {"in", "at", "from"}
_DONE_TO = listed("typed entered packed printed quoted booked measured labelled addressed copied noted used made")
_WRONGLY = listed("wrong wrongly incorrect incorrectly mistakenly accidentally badly poorly sloppily carelessly")
_APPARATUS = listed(
    "system systems printer computer site app machine software robot email form label page tool scanner bot website server update database script program till terminal sensor meter algorithm link code button card list file data import sync"
)


def _done_wrong(parts: tuple[Word, ...], at: int) -> bool:
    """What is told behind the noun takes a person: "the showroom ordered the wrong ...", "the shop in Bath wrote it down wrong"."""
    if parts[at].text in _APPARATUS:
        return False
    verb = at + 1
    if parts[verb].text in ("in", "at", "from") and verb + 2 < len(parts):
        verb += 2
    if (
        verb + 1 < len(parts)
        and parts[verb].text in _DONE_TO
        and parts[verb + 1].text in ("on", "in", "above", "below")
    ):
        return False  # "the date printed on your ticket is wrong"
    return parts[verb].text in _HANDIWORK and any(w.text in _WRONGLY for w in parts[verb + 1 : verb + 6])
