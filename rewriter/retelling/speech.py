# ruff: noqa: SIM905 - a list of words reads better unbroken
"""How a piece of their words is turned to our side, where it ends, and what is left unsaid."""

from __future__ import annotations

import re

from rewriter.echo import DROPPED, SPELLING, finite, unfit
from rewriter.retelling.words import AUX, NO_SUBJECT


def clean(said: str) -> bool:
    """Nothing in it is an insult, an order, an accusation or half a quotation."""
    rest = re.sub(r"\b(?:you've|you're|you|your|yourself|declined|rejected|denied|dead|nobody)\b", "", said)
    marks = said.count("'") - len(re.findall(r"(?<=\w)'(?=\w)", said))
    return (
        not unfit(rest)
        and marks % 2 == 0
        and not _NUMBERS.search(said)
        and not _DOUBTS.match(said)
        and not _GAP.search(said)
    )


_DOUBTS = re.compile(  # "sorry you find", "sorry you took it": it would read as if the trouble lay with them
    r"you (?:\w+ )?(?:got|took|find|found|feel|felt|think|thought|believe|see|saw|read|understood|chose|insist|(?:can't|couldn't|didn't|don't|aren't) (?:like|agree|enjoy|understand|accept|see|approve|get (?:it|our|the joke)|follow))\b"
)

_GAP = re.compile(r"\b(?:to|for|of|at|with|from) (?:for|of|at|with|to|from)\b")  # a name stood there
_NUMBERS = re.compile(r"\d{4}[ -]?\d{4}")  # of a card or a phone: repeated to nobody


def turned(text: str) -> str:
    """First person to second, and what is ours to plain "the"; "" when it speaks to us."""
    out: list[str] = []
    before = ""
    for word in text.split():
        if word in (
            "you",
            "u",
            "you've",
            "you're",
            "you'll",
            "you'd",
            "yours",
            "yourself",
            "i'll",
            "we'll",
            "i'd",
            "we'd",
        ):
            return ""
        if word in ("am", "was") and before in ("i", "we"):
            out.append("were" if word == "was" else "are")
        else:
            out.append(_PERSON.get(word) or SPELLED.get(word) or SPELLING.get(word, word))
        before = word
    return " ".join(word for word in out if word not in DROPPED or word == "whole" or word == "own")


_PERSON = {
    "i": "you", "we": "you", "me": "you", "us": "you", "my": "your", "our": "your", "mine": "yours", "ours": "yours", "your": "the", "i'm": "you're", "we're": "you're",
    "i've": "you've", "we've": "you've", "myself": "yourself", "ourselves": "yourselves",
}  # fmt: skip
SPELLED = {  # what a hasty hand leaves out
    "bc": "because", "min": "minutes", "mins": "minutes", "hrs": "hours", "wk": "week", "wks": "weeks", "acct": "account", "dr": "doctor", "appt": "appointment", "tmrw": "tomorrow", "2nite": "tonight", "til": "until",
}  # fmt: skip


def cut_short(text: str, words: int = 9) -> str:
    """What follows the verb, up to the next thing that is said."""
    out = re.sub(rf"\s+(?:{_CHARGE})(?=\s|$)", "", text).split()
    for number, word in enumerate(out):
        if (
            number
            and word in ("since", "after", "before", "until", "till")
            and out[number + 1 : number + 2]
            and out[number + 1] in ("you", "i", "we", "they", "he", "she")
        ):
            out = out[:number]
            break
        if number and (
            word in ("that", "who", "what", "why", "how", "where", "if", "than", "then")
            or word.startswith(("i'", "we'", "it'", "they'", "he'", "she'"))
        ):
            out = out[:number]
            break
        if number > 1 and word == "only" and out[number + 1 : number + 2] == ["to"]:
            out = out[:number]
            break
        if (
            number > 1
            and (number < len(out) - 1 or word != "it")
            and word in ("i", "we", "it", "they", "he", "she", "nobody", "please", "pls", "can")
        ):
            out = out[:number]
            break
    if len(out) > words:
        stops = [
            n
            for n in range(6, words + 1)
            if out[n] in ("in", "on", "at", "from", "with", "for", "during", "after", "before", "while")
        ]
        if len(out) > words + 8 or not stops:
            return ""
        out = out[: stops[-1]]
    while out and out[-1] in _LOOSE and not (out[-1] in ("in", "on") and _PHRASAL & set(out[-3:-1])):
        out.pop()
    return " ".join(out)


_PHRASAL = frozenset("log sign check clock get let turn switch plug logged signed checked".split())

_CHARGE = r"by mistake|wrongly|unfairly|for (?:absolutely )?(?:nothing|no reason)(?<!\bdrove for nothing)|without (?:any )?(?:reason|cause)|on purpose|deliberately|randomly|of course|you know"

_LOOSE = frozenset(
    "to for of in at with the a an my your our is was from by than that or not very so and but as when while just now too also then please lol over about into whenever since before after until help we".split()
)


def bare_noun(text: str) -> str:
    """A noun phrase that may be said; "" when a verb or something unfit is in it."""
    words = text.split()
    if (
        not words
        or unfit(text)
        or any(w in AUX or w in NO_SUBJECT or (finite(w) and w not in ("cold", "cut")) for w in words)
    ):
        return ""
    return " ".join(SPELLING.get(w, w) for w in words if w not in DROPPED)
