"""Whether sources give a fact of a text in words of their own, or the fact states nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rewriter import cues
from rewriter.facts import Fact, fold
from rewriter.facts.carried import minutes, numbered
from rewriter.facts.digits import numeral, ordinal, times_over, told_as_share
from rewriter.facts.names import spellings
from rewriter.facts.tongues import tongue

_SHORT_NAME = 4  # letters: "Noras" are Nora's


_INITIALS = re.compile(r"\b[A-Z]{2,}s\b")  # "PDFs" are a pdf each


_SMALL = 2  # digits: what has more is no count that another may stand for


_MONTHS = frozenset(tongue("en").months) - {"may"}


_WORDS = frozenset({"name", "quote", "id", "percent"})


# Countries as a draft shortens them.
_COUNTRIES = {
    "germany": "DE|GER", "france": "FR", "switzerland": "CH", "austria": "AT", "italy": "IT", "spain": "ES", "portugal": "PT", "netherlands": "NL",
    "belgium": "BE", "poland": "PL", "denmark": "DK", "sweden": "SE", "norway": "NO", "finland": "FI", "ireland": "IE", "united kingdom": "UK|GB", "great britain": "UK|GB",
    "britain": "UK|GB", "united states": "US|USA|U.S.", "america": "US|USA", "canada": "CA", "europe": "EU", "european union": "EU",
}  # fmt: skip


def country_coded(fact: Fact, sources: list[str]) -> bool:
    """A country that a source names by its letters: DE, CH, UK."""
    code = _COUNTRIES.get(fold(fact.value).removeprefix("the "))
    return code is not None and any(re.search(rf"\b(?:{code})\b", text) for text in sources)


# What is of a country, by the first letters of the word for it.
_OF_IT = {
    "germany": "german", "france": "french", "switzerland": "swiss", "austria": "austrian", "italy": "italian", "spain": "spanish|spaniard", "portugal": "portuguese",
    "netherlands": "dutch", "belgium": "belgian", "poland": "polish", "denmark": "danish", "sweden": "swedish", "norway": "norwegian", "finland": "finnish", "ireland": "irish",
    "britain": "british", "great britain": "british", "united kingdom": "british", "united states": "american", "america": "american", "canada": "canadian", "europe": "european",
    "greece": "greek", "turkey": "turkish", "china": "chinese", "japan": "japanese", "india": "indian", "mexico": "mexican", "brazil": "brazilian", "scotland": "scottish", "wales": "welsh", "england": "english",
}  # fmt: skip


def of_country(fact: Fact, low: str) -> bool:
    """A country that a folded text names by what is of it: Spain's as the Spanish one."""
    words = _OF_IT.get(fold(fact.value).removesuffix("'s").removeprefix("the "))
    return words is not None and re.search(rf"\b(?:{words})s?\b", low) is not None


def reckoned(fact: Fact, given: Sequence[Fact], other: Sequence[Fact] | None = None) -> bool:
    """A time or a span that follows from two that a source gives: 8:10 less 15 minutes, from 19:25 to 19:30.

    With `other` a span is from a time of the one to a time of the other.
    """
    moments, ends = (
        {minutes(t) for f in some if f.kind == "time" for t in f.value.split("|") if ":" in t}
        for some in (given, given if other is None else other)
    )
    if fact.kind == "time":
        spans = [int(f.value.split()[0]) // 60 for f in given if f.kind == "duration" and _SECONDS.fullmatch(f.value)]
        return any(abs(minutes(t) - m) in spans for t in fact.value.split("|") if ":" in t for m in moments)
    if not _SECONDS.fullmatch(fact.value):
        return False
    span = int(fact.value.split()[0]) // 60
    return any(abs(a - b) == span for a in moments for b in ends)


_SECONDS = re.compile(r"\d{2,5} second")
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_APART = re.compile(r" (?:after|later|before|earlier|apart)\b")


def between_days(fact: Fact, text: str, given: tuple[Fact, ...]) -> bool:
    """The days from one weekday of the sources to another: "two days after" is from Saturday to Monday."""
    count, _, unit = fact.value.partition(" ")
    if unit != "day" or not count.isdigit() or not _APART.match(fold(text), fact.end):
        return False
    days = {_WEEK.index(f.value) for f in given if f.kind == "weekday" and f.value in _WEEK}
    return any((b - a) % len(_WEEK) == int(count) for a in days for b in days)


def coin_told(fact: Fact, given: tuple[Fact, ...], sources: list[str]) -> bool:
    """A bare sum of a source with the coin that another sum of the sources is told in: "it's 15", asked about "€20"."""
    worth, _, coin = fact.value.rpartition(" ")
    sources = [text for text in sources if worth in text]
    counts = {f.text for f in given if f.kind == "number" and f.value == worth}
    if not (sources or counts) or not any(f.kind == "amount" and f.value.rpartition(" ")[2] == coin for f in given):
        return False
    bare = re.compile(
        rf"(?<![\w.,:-]){re.escape(worth)}(?:\.00)?(?= ?(?:$|[.,;:!?)\n]|(?:now|then|off|back|left|today|tomorrow|total|in|each|per|for|is|was|and|instead|on|by|to)\b))"
    )
    return any(bare.search(text) for text in sources) or any(c[-1:] in "kK" for c in counts if c)


# An article before a unit tells no length by itself: "a day later", "two charges in one month".
_ARTICLE = cues.compile(r"(?:an?|one|eine?[nmrs]?|une?|una|uno|um|uma|een) ")


_LASTING = cues.compile(
    r"\b(?:within|in|takes?|take|after|for|about|every|up to|at least|innerhalb|nach|für|binnen|dans|sous|après|en|dentro de|tras|em|após|entro|dopo|tra|over|na)\s+(?:the )?$"
)


_NO_LENGTH = cues.compile(r"\b(?:times|twice|thrice) (?:in|within) $")


_LISTED = cues.compile(r"\b(?:the|these|those|all|other|last|les|die|los|las|os|as|le|i|de) $")


_HALF_OF = re.compile(r"\bhalf (?:of )?(?P<what>my|the|our|these|those|them|it|of)\b")
_COUNT = re.compile(
    r"(?<![\w.,:/£$€#-])\d{1,4}(?![\w%]|[.,:/-]\d)(?= (?!(?:[ap]m|pounds?|euros?|dollars?|quid|pence|cents?|percent|%|(?:\w+ )?(?:minutes?|mins?|hours?|days?|weeks?|months?|years?))\b)[a-z])"
)
_SENTENCE = re.compile(r"[^.!?\n]+")


@lru_cache(maxsize=16)
def halved(sources: str) -> frozenset[int]:
    """How many half of something is: twelve for "half my order of 24 roses"; a "half of them" speaks of what was counted last."""
    found: set[int] = set()
    last: list[int] = []
    for sentence in _SENTENCE.finditer(sources) if _HALF_OF.search(sources) else ():
        counts = [
            (m.start(), int(m.group()))
            for m in _COUNT.finditer(sources, *sentence.span())
            if not numbered(sources, m.start())
        ]
        for half in _HALF_OF.finditer(sources, *sentence.span()):
            before = [n for at, n in counts if at < half.start()][-1:]
            if half["what"] in ("them", "it", "these", "those"):
                found.update(before or last)
            else:
                found.update([n for at, n in counts if at > half.start()][:1] or before)
        last = [n for _, n in counts[-1:]]
    return frozenset(n // 2 for n in found if n % 2 == 0)


_ITEMS = re.compile(
    r" (?:\w+ )?(?:things|ways|options|hints|tips|notes|points|steps|choices|answers|possibilities|routes|details|questions)\b(?: [\w' ]{1,30})?:"
)
_OF_TODAY = re.compile(r"'s \w")
_PLANNED = cues.compile(
    r"\b(?:comes|arrives|(?:gets?|is|be) in touch|gets in touch|contacts you|calls you|rings you|is due|goes out|leaves|ships|will|'ll|by|until|till|before|going to|wird|werden|bis|avant|antes|entro|voor)\b"
)


def states_nothing(fact: Fact, reply: str) -> bool:
    """A time or count that states nothing: an article's unit, the two of a list, a day asked about, today as it is."""
    low = fold(reply)
    before = low[max(0, fact.start - 24) : fact.start]
    if fact.kind == "duration" and " and " not in fact.text and (article := _ARTICLE.match(fold(fact.text))):
        lasting = _LASTING.search(before)
        if _NO_LENGTH.search(before):
            return True
        return lasting is None or (article.group() == "one " and lasting.group().split()[0] == "in")
    if fact.kind in ("number", "duration") and fact.value.split()[0] in ("2", "3", "4") and not fact.text[0].isdigit():
        if _ITEMS.match(low, fact.end):
            return True  # "two hints: ...": what is told there, counted
        return _LISTED.search(before) is not None or low.startswith((" different", " too many"), fact.end)
    if fact.kind == "number":
        return fact.text == "neuf"
    if fact.kind == "date" and fact.value in ("today", "tomorrow", "overnight"):
        if fact.value == "today" and _OF_TODAY.match(low, fact.end):
            return True  # "about today's attempt" says of no act that it is today
        start = max(low.rfind(c, 0, fact.start) for c in ".!?\n;:") + 1
        end = min((at for c in ".!?\n;:" if (at := low.find(c, fact.end)) >= 0), default=len(low))
        return low[end : end + 1] == "?" or (
            fact.value in ("today", "overnight") and not _PLANNED.search(low, start, end)
        )
    return False


# Relative days in other words.
_SAID_AS = {
    "overnight": cues.compile(r"\bnights?\b"),
    "next day": cues.compile(r"\b(?:the|a|one|1) day (?:after|later)\b|\bfollowing day\b"),
}


def told_in_words(fact: Fact, sources: str) -> bool:
    """Words that stand in a source as they are, and counts that a source gives in its own way ("charged twice")."""
    if fact.kind in ("date", "weekday"):
        word = fold(fact.text).strip(" .")
        if (others := _SAID_AS.get(fact.value)) and others.search(sources):
            return True
        short = f"|{word[:3]}" if fact.kind == "weekday" or word in _MONTHS else ""
        if fact.kind == "weekday" and re.search(
            rf"(?<!\w){re.escape(word[:2])}(?:[.–-]| (?=\d)|$)|[–-]{re.escape(word[:2])}(?!\w)", sources
        ):
            return True  # "mo-fr", "Mo 8-10", "Do."
        return re.search(rf"(?<!\w)(?:{re.escape(word)}{short})(?!\w)", sources) is not None
    if fact.kind == "number":
        if fact.text.isdigit() and len(fact.text) > _SMALL and re.search(rf"(?<!\d){fact.text}(?!\d)", sources):
            return True
        if not fact.text[:1].isdigit() and fact.value == "1":
            return True
        if re.search(rf"(?:^|\n ){re.escape(fact.value)}\. [a-z]", sources):
            return True  # "11. late till 2": an answer, and no item of a list
        if re.search(rf"(?<!\w)(?:x ?{re.escape(fact.value)}|{re.escape(fact.value)} ?x)(?!\w)", sources):
            return True
        if fact.value.isdecimal() and int(fact.value) in halved(sources):
            return True
        return times_over(fact.value, sources)
    if fact.kind == "percent" and told_as_share(fact.value, sources):
        return True
    if fact.kind == "amount" and fact.text.lower().endswith(("pound", "pounds")):
        return re.search(rf"(?<![\w.,]){re.escape(fact.value.split()[0])} ?lbs?\b", sources) is not None
    if fact.kind == "percent" and "%" in sources:  # "19% now, not 7"
        return re.search(rf"(?<![\w.,]){re.escape(fact.value)}(?![\w]|[.,]\d)", sources) is not None
    if fact.kind == "duration":  # "day 3" is three days on
        count, _, unit = fact.value.partition(" ")
        nth = ordinal(count)
        if nth and count != "1" and re.search(rf"\b(?:{nth}|{numeral(nth)}) {re.escape(unit)}\b", sources):
            return True
        return re.search(rf"(?<!\w){re.escape(unit)}s? {re.escape(count)}(?!\w|[.,:]\d)", sources) is not None
    if fact.kind == "name":
        return all(
            re.search(
                rf"(?<!\w){spellings(word.removesuffix('s') if len(word) > _SHORT_NAME or _INITIALS.search(fact.text) else word)}(?:'?s)?(?!\w)",
                sources,
            )
            for word in fact.value.split()
        )
    if fact.kind == "quote":
        words = fold(fact.value)
        return bool(words) and words in sources
    if fact.kind in _WORDS or fact.kind in ("link", "email"):
        words = " ".join(fold(fact.text).split())
        return words in sources and re.search(rf"(?<![\w.]){re.escape(words)}(?![\w])", sources) is not None
    return False
