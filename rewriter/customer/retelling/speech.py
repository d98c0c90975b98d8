# ruff: noqa: SIM905 - a list of words reads better unbroken
"""How a piece of their words is turned to our side, where it ends, and what is left unsaid."""

from __future__ import annotations

import re
from itertools import pairwise

from rewriter import cues
from rewriter.customer.echo import DROPPED, SPELLING, finite, unfit
from rewriter.customer.retelling.words import AUX, NO_SUBJECT


def clean(said: str) -> bool:
    """Nothing in it is an insult, an order, an accusation or half a quotation."""
    rest = re.sub(r"\b(?:you've|you're|you|your|yourself|declined|rejected|denied|dead|nobody)\b", "", said)
    marks = said.count("'") - len(re.findall(r"(?<=\w)'(?=\w)", said))
    return (
        not unfit(rest)
        and (marks % 2 == 0 or (marks > 1 and re.search(r"s' [a-z]", said) is not None))
        and not _NUMBERS.search(said)
        and not _DOUBTS.match(said)
        and not _GAP.search(said)
        and sound(said)
    )


def sound(said: str) -> bool:
    """It reads as one clause: no article before a verb, no second verb of being, nothing that waits for more."""
    words = said.split()
    return not (
        any(a in _ARTICLES and (b in AUX or b in _NEVER_A_NOUN or b.endswith("n't")) for a, b in pairwise(words))
        or _TWO_VERBS.search(said)
        or _NOT_TURNED.search(said)
        or _SAYS_NOTHING.search(said)
        or words[-1] in _WAITS_FOR_MORE
        or _OF_WHAT.search(said)
        or (not said.isascii() and any(c > "\u2000" and c not in "–—’‘€" for c in said))  # a picture
    )


_ARTICLES = frozenset("the a an your its both".split())
_NEVER_A_NOUN = frozenset(
    "often just still never always already came come went got to in on at for of with and or but that very so too not only also both slows reach typical".split()
)
_OF_WHAT = re.compile(  # what it is of was cut off, and the other end, and which day it is
    r"^you (?:missed|lost) (?:half|most|some|part|much|all|one)$|\bbetween (?:the |your )?[^ ]+$|\b(?:to|on) an? (?:date|day|time|week|month)$|\b(?:at|in) an? (?:place|spot|moment|way|situation)$"
)
_WAITS_FOR_MORE = frozenset(
    "even though than because while when should would could the a an your is are was were if or and no not absolutely between".split()
)
_TWO_VERBS = re.compile(
    r"\b(?:is|are|was|were)\b(?: (?!told\b|and\b|that\b|which\b|who\b|when\b|while\b|as\b|but\b|where\b|before\b|after\b|until\b|you\b|it\b|than\b)[\w'-]+){0,8} (?:is|are|was|were|won't|can't|doesn't|don't)\b"
)
_NOT_TURNED = re.compile(  # still theirs to say, two verbs with nothing between, a number without its thing
    r"\b(?:i|i'm|i've|me|my|mine|myself|ours)\b|\b(?:arrived|came|went|received|sent|turned up) (?:is|are|was|were)\b"
    r"|^(?:two|three|four|five|six|\d+) (?:arrived|came|were|are|was|is|have|had)\b"
)
_SAYS_NOTHING = cues.compile(  # it ends before it has said anything, or nothing is wrong in it
    r"(?:^you (?:still )?(?:can't|couldn't|haven't|didn't|don't) (?:even )?(?!(?:sleep|slept|eaten|breathe|play|connect|travel|walk|work|log)$)[\w-]+$)|\bsee it$|(?<!the )\btill$|# |^your (?:heart|mind|patience) "
    r"|(?:n't|\bnot) (?:missing|broken|late|lost|wrong|damaged|delayed|faulty|stuck|empty|down|blurry|slow|dirty|noisy|bad|expired|cancelled|blocked)\b|\b(?:reasonably|fairly|mostly|nice and) (?:empty|quiet|cold)\b|\b(?:takes?|took|taking) off\b|\b(?:is|are) still (?:here|open|available|valid)$|\b(?:get|got) (?:half|any|some|more|one|even)$"
    r"|\b(?:any|no|this|a) (?:issues?|problems?|trouble|complaints?)\b(?! (?:with|from) )"
    r"|\bto (?:get|state|make|have|find|see|give|take)$|n't (?:she|he|they|i|we)\b|\b(?:can't|couldn't|didn't) (?:sent|got|went|came)\b|(?:n't|not) (?:happy|impressed|amused|pleased|sure)$|\bhad to (?:have|see|say|try|laugh|smile) |\bthe mistake of\b|\b(?:was|were) (?:meant|supposed|due) to\b|\bis being \w+$"
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
            word = f"{word[:-1]} times" if _TIMES.fullmatch(word) else word
            out.append(_PERSON.get(word) or SPELLED.get(word) or SPELLING.get(word, word))
        before = word
    return " ".join(word for word in out if word not in DROPPED or word == "whole" or word == "own")


_TIMES = re.compile(r"\d{1,2}x")
_PERSON = {
    "i": "you", "we": "you", "me": "you", "us": "you", "my": "your", "our": "your", "mine": "yours", "ours": "yours", "your": "the", "i'm": "you're", "we're": "you're",
    "i've": "you've", "we've": "you've", "myself": "yourself", "ourselves": "yourselves",
}  # fmt: skip
SPELLED = {  # what a hasty hand leaves out
    "bc": "because", "min": "minutes", "msgs": "messages", "msg": "message", "wk": "week", "wks": "weeks", "acct": "account", "dr": "doctor", "appt": "appointment", "tmrw": "tomorrow", "2nite": "tonight", "til": "until", "flt": "flight", "cos": "because", "cuz": "because", "feb": "February", "jan": "January",
} | {word: SPELLING[word] for word in ("mins", "hrs")}  # fmt: skip


_LITTLE = cues.compile(  # a small child by its age alone: "my 4yo"
    r"\b(?P<whose>my|our) [1-9] ?y/?o\b(?P<who> (?:son|daughter|boy|girl|kid|child|twins?|grand\w+|nephew|niece)\b)?",
    re.IGNORECASE,
)
_ELIDED = cues.compile(  # what cannot be counted has no plural: "my internets been down"
    r"\b(?P<what>internet|wi-?fi|broadband|heating|water|power|signal|electricity|electric|aircon|hot water)s (?=(?:been|gone|just|still|not|down|off|out|dead|back off|cut out)\b)",
    re.IGNORECASE,
)
_WITH = re.compile(r"(?<![\w/])w/(?:o\b|out\b)? ?(?=[a-z\d])", re.IGNORECASE)
_BY_COUNT = cues.compile(r"\b(?P<what>[a-z]{3,14}s) x ?(?P<n>\d{1,2})\b", re.IGNORECASE)


def tidied(raw: str) -> str:
    """What a hasty hand writes, as it would be read out: "my 4yo", "internets been down", "bananas x5"."""
    raw = _LITTLE.sub(lambda m: f"{m['whose']}{m['who'] or ' little one'}", raw)
    raw = _WITH.sub(lambda m: "without " if "o" in m.group().lower() else "with ", raw)
    return _BY_COUNT.sub(r"\g<n> \g<what>", _ELIDED.sub(r"\g<what>'s ", raw))


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
        if word == "than" and (
            out[number + 1 : number + 2] in (["before"], ["ever"])
            or out[number + 1 : number + 3] in (["the", "other"], ["the", "others"])
        ):
            continue
        if number and (
            (word == "that" and out[number - 1] not in _BEFORE_THAT)
            or word in ("who", "what", "why", "how", "where", "if", "than", "then", "says", "saying")
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
    while (
        out
        and out[-1] in _LOOSE
        and not (out[-1] == "before" and len(out) > 1 and _UNIT_OF_TIME.fullmatch(out[-2]))
        and not (out[-1] in ("in", "on") and _PHRASAL & set(out[-3:-1]))
        and not (out[-1] == "into" and out[-2:-1] == ["broken"])
    ):
        out.pop()
    return " ".join(out)


_BEFORE_THAT = frozenset("in on at of for from with by to into under about".split())  # "on that booking"
_UNIT_OF_TIME = re.compile(r"than|(?:minutes?|hours?|days?|weeks?|months?|night|morning|evening)")
_PHRASAL = frozenset("log sign check clock get let turn switch plug logged signed checked".split())

_CHARGE = r"by mistake|wrongly|unfairly|for (?:absolutely )?(?:nothing|no reason)(?<!\bdrove for nothing)|without (?:any )?(?:reason|cause|asking|consent|permission|telling (?:me|us))|on purpose|deliberately|randomly|of course|you know"

_LOOSE = frozenset(
    "to for of in at with the a an my your our is was from by than that or not very so and but as when while just now too also then please lol over about into whenever since before after until help we even should though while".split()
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
