"""Who a sentence speaks of: colleagues, units, partners, authorities, the customer's household, names.

A noun phrase is read around its head word: "the ground handlers there", "someone on the valeting team", "your
GP's surgery", "whoever you spoke to on Monday". What they are said to have done is read elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from rewriter.remembered import remembered
from rewriter.techniques._actor import Actor, at_home, modifies
from rewriter.techniques._by_trade import TELLING, by_calling, by_deed, called, in_use
from rewriter.techniques._callings import (
    BRAND_TRADE,
    DETERMINERS,
    FIRM_KIND,
    FIRMS,
    GROUPS,
    HEADS,
    HOUSEHOLD,
    NEVER_NAMES,
    NO_MODIFIER,
    OUT_PAIRS,
    OWN_PAIRS,
    PEOPLE,
    SOMEONE,
    TRADE,
    listed,
)
from rewriter.techniques._words import Word, words
from rewriter.text import Message, Sentence, once_a_wording

_OWN_ROOMS = listed("desk office branch team")
# Only at these words is it worth asking whether somebody is named.
_BEGINS = (
    frozenset(HEADS)
    | {pair.partition("-")[0] for pair in OUT_PAIRS | OWN_PAIRS}
    | FIRM_KIND
    | HOUSEHOLD
    | GROUPS
    | _OWN_ROOMS
    | listed("firm company outfit agency group nights days earlies lates")
)


def actors(message: Message, sentence: Sentence) -> Iterator[Actor]:
    """Everybody the sentence names, but for ourselves and the customer."""
    parts = words(sentence.plain)
    context = message.context
    known = (context.customer_name, context.agent_name, context.brand)
    read = _actors if len(parts) <= _MOST else _read
    for who in read(sentence, sentence.raw, known):
        if who.kind != "partner" or not _own_house(
            message, sentence.plain[parts[who.first].start : parts[who.last - 1].end]
        ):
            yield replace(who, first=0) if who.first == 1 and _of_their_place(message, sentence, parts[0]) else who


def _of_their_place(message: Message, sentence: Sentence, word: Word) -> bool:
    """The place that the customer writes of opens the sentence and belongs to who follows: "Lisbon baggage handling"."""
    if len(word.text) < _SHORTEST or word.tail or not word.text.isalpha() or word.text in DETERMINERS | NO_MODIFIER:
        return False
    return f" {sentence.typed(word.start, word.end)}" in message.customer[1:2_000] and _capital(
        sentence, sentence.raw, word
    )


_SHORTEST = 4  # letters of a place, as most that are spoken of


_MOST = 200  # words of a sentence that is read as a whole; who reads a longer one stops at the first few


@once_a_wording
def _actors(sentence: Sentence, raw: str, known: tuple[str, ...]) -> tuple[Actor, ...]:
    """Whom a wording names."""
    return tuple(_read(sentence, raw, known))


def _read(sentence: Sentence, raw: str, known: tuple[str, ...]) -> Iterator[Actor]:
    """Everybody that a sentence, typed as `raw`, names, whoever they are to us."""
    parts = words(sentence.plain)
    at = 0
    while at < len(parts):
        word = parts[at].text
        found = (
            (_headed(parts, at) if word in _BEGINS else None)
            or _named(sentence, raw, known, parts, at)
            or (by_calling(parts, at) if at and called(word) else None)
            or (in_use(parts, at) if word == "we" else None)
            or (by_deed(parts, at) if at + 1 < len(parts) and parts[at + 1].text in TELLING else None)
        )
        if found is None:
            at += 1
            continue
        if found.kind == "colleague" and _called_so(sentence, raw, parts, found.last):
            found = replace(found, last=found.last + 1)
        yield found
        at = found.last


_BY_NAME = frozenset("colleague coworker co-worker teammate manager supervisor trainee".split())  # noqa: SIM905


def _called_so(sentence: Sentence, raw: str, parts: tuple[Word, ...], last: int) -> bool:
    """A name stands behind what they are to us: "my colleague Tom"."""
    if last >= len(parts) or parts[last - 1].text not in _BY_NAME or parts[last - 1].tail or raw.isupper():
        return False
    return parts[last].text.isalpha() and parts[last].text != "i" and _capital(sentence, raw, parts[last])


def _headed(parts: tuple[Word, ...], at: int) -> Actor | None:
    """The noun phrase whose head stands at `at`, or begins there."""
    last, kind = _head(parts, at)
    if not kind:
        return None
    sure = parts[last - 1].text not in TRADE and parts[last - 1].text not in _HOUSES and parts[at].text not in _SHIFTS
    while (
        last < len(parts)
        and not parts[last - 1].tail
        and (parts[last].text in GROUPS or parts[last].text in FIRMS or parts[last].text in PEOPLE)
    ):
        if parts[last].text in (
            "company",
            "firm",
            "partner",
            "companies",
            "firms",
            "partners",
            "contractor",
            "contractors",
        ):
            kind = "partner"
        last += 1
    first = at
    while first > 0 and at - first < 3 and modifies(parts[first - 1]):
        first -= 1
    opener = parts[first - 1].text if first else ""
    if opener in DETERMINERS and not parts[first - 1].tail:
        first -= 1
        if opener == "your" and parts[last - 1].text in HOUSEHOLD and parts[last - 1].text != "partner":
            kind = "customer"
        if opener == "your" and kind == "partner":
            sure = True
    elif first and parts[first - 1].tail in ("'s", "'") and first > 1 and parts[first - 2].text in DETERMINERS:
        first -= 2  # "your GP's surgery"
    elif first and parts[first - 1].tail == "'s" and parts[first - 1].text not in NEVER_NAMES:
        titled = first > 1 and parts[first - 2].text in ("dr", "mr", "mrs", "ms", "miss")
        first -= 2 if titled else 1  # "Dr Patel's secretary"
    elif first == at or parts[first].text not in _NEW_ONES or (first and parts[first - 1].tail not in (",", ";")):
        first = at  # else it is "new girl", "Saturday kid": no article in haste
    if (
        last + 1 < len(parts)
        and parts[last].text == "we"
        and parts[last + 1].text in ("use", "work", "hired", "buy", "hire")
    ):
        kind = "partner"  # "the bakery we work with"
    if (parts[at].text in SOMEONE or kind == "colleague") and at_home(parts, last):
        kind = "customer"  # "someone in your house", "payroll at your company"
    if parts[last - 1].tail == "'s" and last < len(parts) and parts[last].text in _PAPERS:
        last += 1  # "your optician's prescription"
    named = (
        first > 1 and parts[first - 1].text in ("in", "from", "at", "on") and parts[first - 2].text not in NO_MODIFIER
    )
    if (
        named
        and parts[first - 2].text.isalpha()
        and (
            first == 2
            or not parts[first - 3].text.isalnum()
            or parts[first - 3].text in DETERMINERS | {"because", "and", "but"}
        )
    ):
        first -= 2  # "Dave in shipping"
        if parts[first].text in NEVER_NAMES or parts[first].text in HEADS:
            first += 2
    return Actor(first, last, kind, sure, False)


def _head(parts: tuple[Word, ...], at: int) -> tuple[int, str]:
    word = parts[at].text
    if at + 1 < len(parts) and not parts[at].tail:
        pair = f"{word}-{parts[at + 1].text}"
        if pair in OUT_PAIRS:
            return at + 2, "partner"
        if pair in OWN_PAIRS:
            return at + 2, "colleague"
        if word in FIRM_KIND and parts[at + 1].text in FIRMS:
            return at + 2, "colleague" if parts[at + 1].text in (
                "people",
                "driver",
                "drivers",
                "guys",
                "guy",
                "lot",
            ) and word not in ("removal", "taxi", "bank") else "partner"
    if word in (
        "it",
        "network",
        "man",
        "woman",
        "person",
        "people",
        "records",
        "returns",
        "support",
        "planning",
        "host",
        "printer",
        "tech",
    ) and not _is_head(parts, at):
        return at, ""
    if word in _HOUSES and at > 1 and modifies(parts[at - 1]) and parts[at - 2].text in ("the", "our", "an", "a"):
        return at + 1, _HOUSES[word]  # "the pool firm", and not "the company"
    if word == "server" and ((at + 1 < len(parts) and parts[at + 1].text in _MACHINE_DID) or _lives_on(parts, at + 1)):
        return at, ""  # and nobody who waits at table
    if word in _SHIFTS and at + 1 < len(parts) and parts[at + 1].text in _ON_SHIFT and not parts[at].tail:
        return at + 1, "colleague"
    if kind := HEADS.get(word, ""):
        return at + 1, kind
    if at == 0 and word in _OWN_ROOMS and len(parts) > 2 and not parts[0].tail and parts[1].text in _ROOM_DID:
        return 1, "colleague"  # "desk gave it to someone else"
    if word in HOUSEHOLD and at and parts[at - 1].text == "your":
        return at + 1, "customer"
    if (
        word in GROUPS
        and at
        and (
            parts[at - 1].text in ("our", "the", "that", "other")
            or (modifies(parts[at - 1]) and at > 1 and parts[at - 2].text in DETERMINERS)
        )
    ):
        return (
            (at + 1, "colleague")
            if word
            in (
                "team",
                "teams",
                "department",
                "departments",
                "dept",
                "desk",
                "office",
                "shift",
                "crew",
                "branch",
                "folks",
                "lot",
            )
            else (at + 1, "partner")
            if word in ("shop", "store")
            else (at, "")
        )
    return at, ""


_ROOM_DID = listed("gave forgot lost sold mixed double-booked overbooked cancelled wrote told put let misread ignored")
_MACHINE_DID = listed(
    "fell ran died crashed crashes froze went rebooted restarted timed stopped failed fails room space outage error down overload overloaded"
)


def _lives_on(parts: tuple[Word, ...], at: int) -> bool:
    """What somebody or something of theirs is on, or has lost what a machine has: "the server you're on lost a disk"."""
    said = " ".join(word.text for word in parts[at : at + 5])
    return _ON_A_MACHINE.match(said) is not None


_ON_A_MACHINE = re.compile(
    r"(?:(?:you|we|it|they)(?: are| is)? on|(?:your|our|the) [a-z-]+ (?:is|are|runs?|lives?|sits?) on|lost (?:an?|its|the|one|two|both) (?:[a-z]+ )?(?:disks?|drives?|power|connection|network|contact|fan|memory))\b"
)
_NEW_ONES = listed("new saturday sunday weekend holiday temp temporary agency junior young")
_HOUSES = {"firm": "partner", "company": "partner", "outfit": "partner", "agency": "partner", "group": "colleague"}
_SHIFTS = listed("nights days earlies lates")
_ON_SHIFT = listed("have had forgot left never didn't did messed missed put")


def _is_head(parts: tuple[Word, ...], at: int) -> bool:
    """These words are other things as often as somebody: they need company."""
    before = parts[at - 1].text if at else ""
    after = parts[at + 1].text if at + 1 < len(parts) else ""
    if after in GROUPS or after in FIRMS:
        return True
    return before in DETERMINERS and parts[at].text not in (
        "it",
        "network",
        "records",
        "returns",
        "support",
        "planning",
        "printer",
    )


_PAPERS = listed(
    "prescription label labels form forms paperwork invoice letter software system website quote estimate drawing drawings instructions scan figures measurements plan plans page app referral till terminal scanner scheme server gateway desk staff people"
)


def _named(sentence: Sentence, raw: str, known: tuple[str, ...], parts: tuple[Word, ...], at: int) -> Actor | None:
    """A capitalised name: two words of it anywhere, one word where its verb alone will have to say who it is."""
    if not _capital(sentence, raw, parts[at]) or not parts[at].text[:1].isalpha() or parts[at].text in NEVER_NAMES:
        return None
    last = at + 1
    while (
        last < len(parts)
        and last - at < 4
        and _capital(sentence, raw, parts[last])
        and parts[last].text not in NEVER_NAMES
        and not parts[last - 1].tail
    ):
        last += 1
    name = sentence.plain[parts[at].start : parts[last - 1].end]
    if last == at + 1 and last < len(parts) and parts[last].text == "of":
        return None  # "Track of the case was lost"
    if last + 1 < len(parts) and last == at + 1 and parts[last].text == "that" and parts[last + 1].text in _BE_OR_HAVE:
        return None  # "Medicine that has left the shop": somebody is one who
    if last == at + 1 and name.endswith("ing"):
        return None  # "Cutting you off after you paid is wrong"
    if any(w in k.lower().split() for k in known for w in name.split()):
        return None
    if (
        last == at + 1
        and "." not in parts[at].text
        and at
        and parts[at - 1].text not in (",", ":", ";", "(", "but", "and", "because", "that", "so", "was")
    ):
        return None
    first = at - 1 if at and parts[at - 1].text == "the" else at
    return Actor(
        first, last, "partner" if last > at + 1 or "." in parts[at].text else "colleague", False, last == at + 1
    )


_BE_OR_HAVE = frozenset(("has", "have", "is", "are", "was", "were"))


def _capital(sentence: Sentence, raw: str, word: Word) -> bool:
    """It is typed with a capital, which makes a name of it."""
    at = sentence.places[word.start] - sentence.start
    return raw[at : at + 1].isupper()


@remembered(64)  # texts; a long one names many
def _house(message: Message) -> str:
    """The brand, and what the draft is signed with."""
    signed = (s.plain for s in message.sentences if s.role == "signoff" or s.raw[:1] in "-–—")
    return f"{message.context.brand.lower()} {' '.join(signed)}"


def _own_house(message: Message, who: str) -> bool:
    """By its brand, or by the name the draft is signed with, this "outside party" is the agent's own house."""
    own = _house(message)
    if not own.strip():
        return False
    bare = re.sub(r"^(?:the|our|your|a|an|this|that) ", "", who)
    if re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", own):
        return True
    return any(trade in bare and re.search(rf"(?:\b|(?<=[a-z])){mark}", own) for trade, mark in BRAND_TRADE.items())
