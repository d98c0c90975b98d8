"""Whether sources give a fact of a text in words of their own, or the fact states nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from rewriter import cues
from rewriter.facts import Fact, facts, fold
from rewriter.facts.by_word_abroad import coin_understood
from rewriter.facts.carried import WEEK, minutes, numbered
from rewriter.facts.digits import numeral, ordinal, times_over, told_as_share
from rewriter.facts.names import spellings
from rewriter.facts.tongues import tongue
from rewriter.lexicon import WEARING
from rewriter.remembered import remembered

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
    if code is None:
        return False
    in_row = rf"(?:{_CODES})(?:, ?|/| ?[&+] ?| and | or )" if _WORD_TOO.fullmatch(code) else ""
    return any(re.search(rf"{in_row}\b(?:{code})\b", text) for text in sources)


_CODES = "|".join(sorted({code for codes in _COUNTRIES.values() for code in codes.split("|")}))
_WORD_TOO = re.compile("IT|AT|BE|NO")  # "ask IT", "NO refunds": a country in a row of others alone


# What is of a country, by the first letters of the word for it.
_OF_IT = {
    "germany": "german", "france": "french", "switzerland": "swiss", "austria": "austrian", "italy": "italian", "spain": "spanish|spaniard", "portugal": "portuguese",
    "netherlands": "dutch", "belgium": "belgian", "poland": "polish", "denmark": "danish", "sweden": "swedish", "norway": "norwegian", "finland": "finnish", "ireland": "irish",
    "britain": "british", "great britain": "british", "united kingdom": "british", "united states": "american", "america": "american", "canada": "canadian", "europe": "european",
    "greece": "greek", "turkey": "turkish", "china": "chinese", "japan": "japanese", "india": "indian", "mexico": "mexican", "brazil": "brazilian", "scotland": "scottish", "wales": "welsh", "england": "english",
}  # fmt: skip


def of_country(fact: Fact, own: str, other: str) -> bool:
    """A country of `own` that `other` names by what is of it: Spain's as the Spanish one; nail polish is of no country."""
    words = _OF_IT.get(fold(fact.value).removesuffix("'s").removeprefix("the "))
    if words is None:
        return False
    said = len(re.findall(rf"\b(?:{words.title()})s?\b", other))
    return said > len(re.findall(rf"\b(?:{words})s?\b", fold(own)))


def _moments(given: Iterable[Fact]) -> set[int]:
    """The times of day that are told, each as minutes from midnight."""
    return {minutes(t) for f in given if f.kind == "time" for t in f.value.split("|") if ":" in t}


def _spans(text: str, language: str) -> Iterator[tuple[Fact, int]]:
    """The lengths of a text that lead from one time to another, in minutes: "15 min before" leads back."""
    low = fold(text)
    for f in facts(text, language):
        if f.kind == "duration" and _SECONDS.fullmatch(f.value):
            if _AHEAD_OF.match(low, f.end):
                yield f, -int(f.value.split()[0]) // 60
            elif _BEHIND.match(low, f.end):
                yield f, int(f.value.split()[0]) // 60


def reckoned(time: Fact, sources: Sequence[str], language: str = "en") -> bool:
    """A time that follows from a time and a length of one source: it starts at 8:10, be there 15 minutes before."""
    said = _moments([time])
    return any(
        m + span in said
        for text in sources
        for _, span in _spans(text, language)
        for m in _moments(facts(text, language))
    )


def reckoned_with(length: Fact, own: str, given: Iterable[Fact], language: str = "en") -> bool:
    """A time of `given` that is not in `own` comes of the length: "15 min before" in "be there by 7:55"."""
    moments = _moments(facts(own, language))
    new = _moments(given) - moments
    return any(m + span in new for f, span in _spans(own, language) if f.value == length.value for m in moments)


_SECONDS = re.compile(r"\d{2,5} second")
_AHEAD_OF = cues.compile(r" (?:before|earlier|early|sooner|ahead|prior|in advance)\b")
_BEHIND = cues.compile(r" (?:after|later|late)\b")
# "A letter two days after is hard": what came then, and no word of when something comes.
_WHAT_CAME = re.compile(r"(?:^|[.!?,;\n] ?)(?:and )?(?:then )?an? (?:[a-z]+ )?[a-z]+(?: like (?:ours|this|that))? $")
_APART = re.compile(r" (?:after|later|before|earlier)\b")


def between_days(fact: Fact, text: str, customer: str, language: str = "en") -> bool:
    """What came so many days after, as the customer tells it: "two days after" is from Saturday to Monday."""
    low = fold(text)
    count, _, unit = fact.value.partition(" ")
    if unit != "day" or not count.isdigit() or not _APART.match(low, fact.end):
        return False
    if not _WHAT_CAME.search(low, max(0, fact.start - 60), fact.start):
        return False
    days = {WEEK.index(f.value) for f in facts(customer, language) if f.kind == "weekday" and f.value in WEEK}
    return any((b - a) % len(WEEK) == int(count) for a in days for b in days)


def coin_told(fact: Fact, given: tuple[Fact, ...], sources: list[str], language: str = "en") -> bool:
    """A bare sum of a source with the coin that the sources tell another sum in, or name: "it's 15", asked about "€20"."""
    if coin_understood(fact, given, sources, language):
        return True
    worth, _, coin = fact.value.rpartition(" ")
    told, sources = sources, [text for text in sources if worth in text]
    counts = {f.text for f in given if f.kind == "number" and f.value == worth}
    if not (sources or counts):
        return False
    if not any(f.kind == "amount" and f.value.rpartition(" ")[2] == coin for f in given) and not (
        (named := _COIN_NAMED.get(coin)) and any(named.search(fold(text)) for text in told)
    ):
        return False
    bare = re.compile(
        rf"(?<![\w.,:-]){re.escape(worth)}(?:\.00{'|0' if '.' in worth else ''})?(?= ?(?:$|[.,;:!?)\n]|(?:now|then|off|back|left|today|tomorrow|total|in|each|per|for|is|was|and|instead|on|by|to|this|done|went)\b))"
    )
    return any(bare.search(text) for text in sources) or any(c[-1:] in "kK" for c in counts if c)


_COIN_NAMED = {  # "all accounts are kept in pounds": the coin of every sum
    coin: cues.compile(rf"\bin (?:the )?(?:\w+ )?(?:{names})\b")
    for coin, names in (("£", "pounds|sterling|gbp"), ("€", "euros?|eur"), ("$", "dollars|usd"))
}


# An article before a unit tells no length by itself: "a day later", "two charges in one month".
_ARTICLE = cues.compile(r"(?:an?|one|eine?[nmrs]?|une?|una|uno|um|uma|een) ")


_LASTING = cues.compile(
    r"\b(?:within|in|takes?|take|after|for|about|every|up to|at least|innerhalb|nach|für|binnen|dans|sous|après|en|dentro de|tras|em|após|entro|dopo|tra|over|na|give (?:it|us|them))\s+(?:the )?$"
)


# "It lands a week later": when it comes, and so a length; not "20p a day after that", nor how a thing looks then.
_NO_ACT = cues.compile(r"\d[a-z]? $|\b(?:looks?|feels?|seems?|sounds?)\b")
_FROM_THEN = cues.compile(
    r" (?:later|after|from (?:now|today|then)|ahead|(?:is|would be|should be) (?:\w+ly )?(?:normal|usual|typical|standard|average|realistic|likely|enough))\b"
)
_NO_LENGTH = cues.compile(r"\b(?:times|twice|thrice) (?:in|within) $")


_LISTED = cues.compile(r"\b(?:the|these|those|all|other|last|les|die|los|las|os|as|le|i|de) $")


_HALF_OF = re.compile(
    r"\bhalf (?:of )?(?:(?P<before>them|these|those)\b|(?:(?:my|the|our|these|those) )?(?:[a-z]+ )?(?:[a-z]+ of )?(?=(?P<after>\d{1,4}) ))"
)
_COUNT = re.compile(
    r"(?<![\w.,:/£$€#-])\d{1,4}(?![\w%]|[.,:/-]\d)(?= (?!(?:[ap]m|pounds?|euros?|dollars?|quid|pence|cents?|percent|%|(?:\w+ )?(?:minutes?|mins?|hours?|days?|weeks?|months?|years?))\b)[a-z])"
)
_OF_THINGS = re.compile(
    r" (?:[a-z]+ )?(?:[a-z]{2,}s|people|children|men|women)\b(?! (?:road|street|lane|avenue|close)\b)"
)
_SENTENCE = re.compile(r"[^.!?\n]+")


@remembered(16)
def halved(sources: str) -> frozenset[int]:
    """How many half of something is: twelve for "half my order of 24 roses"; a "half of them" speaks of what was counted last."""
    found: set[int] = set()
    last: list[int] = []  # what was counted in the sentence before
    for sentence in _SENTENCE.finditer(sources) if _HALF_OF.search(sources) else ():
        counts = [
            (m.start(), int(m.group()), _OF_THINGS.match(sources, m.end()) is not None)
            for m in _COUNT.finditer(sources, *sentence.span())
            if not numbered(sources, m.start())
        ]
        for half in _HALF_OF.finditer(sources, *sentence.span()):
            if half["before"]:
                found.update([n for at, n, many in counts if many and at < half.start()][-1:] or last)
            else:
                found.update(n for at, n, _ in counts if at == half.start("after"))
        last = [n for _, n, many in counts[-1:] if many]
    return frozenset(n // 2 for n in found if n % 2 == 0)


_ITEMS = re.compile(
    r" (?:\w+ )?(?:things|ways|options|hints|tips|notes|points|steps|choices|answers|possibilities|routes|details|questions)\b(?: [\w' ]{1,30})?:"
)
# Where "today" says of no act that it is today: what we regret, what they did and lived through, what nobody has to do.
_REGRETTED = cues.compile(r"\b(?:sorry|apologi\w+) (?:about|for) $")
_THEIRS = cues.compile(r"\byour (?:calls?|messages?|e-?mails?|letters?|wait|day) $")
_LIVED = cues.compile(rf" (?:is|was|were|must be|must have been) (?:\w+ ){{0,2}}(?:{WEARING}|too (?:many|much|long))\b")
_OF_ALL_DAYS = re.compile(r"(?:^|[,.;!?] ?|\band )$")
_NO_NEED = cues.compile(
    r"\b(?:no need|needn't|don't (?:need|have)) (?:to |for )?(?:(?!(?:and|as|but|because|since|so) )[a-z]+ ){1,6}$"
)
_HOW_TO_HELP = cues.compile(r"\b(?:how|what) (?:can|may|could) (?:i|we) (?:help|assist|do)\b")


_CLAUSE = 160  # characters before a word that may say what it stands for


def _of_no_act(fact: Fact, low: str) -> bool:
    """A "today" of a folded text that tells nothing of when something is done."""
    near = max(0, fact.start - _CLAUSE)
    start = max(near - 1, *(low.rfind(c, near, fact.start) for c in ".!?\n;:")) + 1
    if low.startswith("'s ", fact.end):
        return _REGRETTED.search(low, start, fact.start) is not None
    if low.startswith(" of all days", fact.end):
        return _OF_ALL_DAYS.search(low, max(0, fact.start - 5), fact.start) is not None
    if _THEIRS.search(low, start, fact.start) or low[start : fact.start].lstrip().partition(" ")[0].endswith("ing"):
        return _LIVED.match(low, fact.end) is not None
    return (_NO_NEED.search(low, start, fact.start) or _HOW_TO_HELP.search(low, start, fact.start)) is not None


_IN_PARTS = re.compile(r"\b(?:cut|split|divid(?:e|ed|ing)|break|broken?|fold(?:ed)?)\b[^,;.!?]{0,18} in(?:to)? $")


def states_nothing(fact: Fact, reply: str) -> bool:
    """A time or count that states nothing: an article's unit, the two of a list, a day asked about, today as it is."""
    low = fold(reply)
    before = low[max(0, fact.start - 24) : fact.start]
    if fact.kind == "duration" and " and " not in fact.text and (article := _ARTICLE.match(fold(fact.text))):
        lasting = _LASTING.search(before)
        if _NO_LENGTH.search(before):
            return True
        if _FROM_THEN.match(low, fact.end) and not _NO_ACT.search(before):
            return False
        return lasting is None or (article.group() == "one " and lasting.group().split()[0] == "in")
    if fact.kind in ("number", "duration") and fact.value.split()[0] in ("2", "3", "4") and not fact.text[0].isdigit():
        if _ITEMS.match(low, fact.end):
            return True  # "two hints: ...": what is told there, counted
        if fact.value == "2" and _IN_PARTS.search(before):
            return True  # "cut it in two"
        return _LISTED.search(before) is not None or low.startswith((" different", " too many"), fact.end)
    if fact.kind == "number":
        return fact.text == "neuf"
    if fact.kind != "date" or fact.value != "today":
        return False
    if fold(fact.text) == "today":
        return _of_no_act(fact, low)
    end = min((at for c in ".!?\n;:" if (at := low.find(c, fact.end)) >= 0), default=len(low))
    return low[end : end + 1] == "?"  # "Wie kann ich heute helfen?"


# Relative days in other words.
_SAID_AS = {
    "overnight": cues.compile(
        r"\b(?:all|last|every|each|(?:at|by)|(?:in|during|over|through(?:out)?) the) nights?\b|\bnight (?:staff|shift|team|crew|desk|time|porter)\b"
    ),
    "next day": cues.compile(r"\b(?:the|a|one|1) day (?:after|later)\b|\bfollowing day\b"),
}


def told_in_words(fact: Fact, sources: str, language: str = "en") -> bool:
    """Words that stand in a source as they are, and counts that a source gives in its own way ("charged twice")."""
    if fact.kind in ("date", "weekday"):
        word = fold(fact.text).strip(" .")
        if (others := _SAID_AS.get(fact.value)) and others.search(sources):
            return True
        if language != "en":  # days cut short are read by their own list: "mit" is no Wednesday
            return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", sources) is not None
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
