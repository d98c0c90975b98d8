"""Naming whom "he", "she" or "they" stand for, where the words that named them have gone.

Of "The contractor forgot the valve; he will be with you at nine" stays "he will be with you at nine", and nobody
knows who comes. Whom the draft named last before the pronoun is named in its place: who owns the next step is no
blame. Where it may be somebody else, or the verb may not agree, all stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from rewriter import cues
from rewriter.facts.known_names import GIVEN, WORDY
from rewriter.lexicon import DAY, MONTH
from rewriter.spelling import capital, named, plural
from rewriter.techniques._callings import COMPANIES, FIRMS, GROUPS, HEADS, OUTSIDE, PEOPLE, UNITS, listed
from rewriter.techniques._grammar import low
from rewriter.techniques._who import actors
from rewriter.techniques._words import words
from rewriter.text import Edit, Message, apply

_MOST = 400  # words of a draft that is laid beside its reply
_NEAR = 200  # characters through which somebody is still spoken of
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SPOKEN_OF = re.compile(  # in haste without its mark, but for what is a word of its own: "here", "hell", "shed"
    r"(?P<who>they)(?:['’]?(?P<tail>re|ll|ve|d))?|(?P<one>he|she)(?:(?:['’](?P<end>ll|d)|['’]?(?P<is>s)))?|(?P<them>them|him)|(?P<their>their|his)|(?P<her>her)",
    re.IGNORECASE,
)
_BE = {"are": "is", "aren't": "isn't", "were": "was", "weren't": "wasn't", "have": "has", "haven't": "hasn't", "don't": "doesn't"}  # fmt: skip
_FOR_ALL = listed(  # a verb for one and for many
    "will won't would wouldn't can can't could couldn't should shouldn't may might must had hadn't did didn't "
    "came went said told got took sent left gave put made found saw knew kept held ran"
)
_NOW = listed(
    "come call ring phone text mail write start open close arrive leave bring look send deliver collect answer need want"
)
_TAILS = {"re": ("is", "are"), "ve": ("has", "have"), "ll": ("will", "will")}
_DONE = re.compile(r"(?:\w+ed|been|gone|got|had|left|sent|taken|made|done|come|found|given)$")
_AFTER_HER = re.compile(
    r"\s*(?:[.,;:!?)]|$|(?:at|on|in|for|to|with|by|from|about|again|now|today|tomorrow|tonight|here|and|but|so|when|if|as|before|after|until|till|this|that|back|up)\b)",
    re.IGNORECASE,
)
_OTHERS = re.compile(  # of whom it may be told as well
    r"\b(?:mother|father|mum|mom|dad|parents?|son|daughter|wife|husband|brother|sister|child(?:ren)?|kids?|baby|girl|boy|friends?|"
    r"neighbou?rs?|flatmates?|mr|mrs|ms|miss|dog|cat|puppy|horse|everyone|everybody|anyone|anybody|whoever|people|he|she|him|his|her)\b",
    re.IGNORECASE,
)
_CALLED = re.compile(  # a name within a sentence, or an address at which somebody answers
    r"[a-z,;–-] (?!I\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-Z][a-z]+|@|https?:|www\.|\d{3}"
)
_ADDRESSED = re.compile(r", (?:(?:Mrs?|Ms|Miss|Dr)\.? )?[A-Z][a-z]+[.,!?]")  # "..., Mr Lowe."
_MANY = re.compile(
    r"\b(?!(?:[iw]s|was|as|has|this|its|us|yes|always|does|sometimes|thanks|plus|news|bus|gas|sales|customs|lets|sits|\w+ss|\w+us|\w+is|\w+ous)\b)[a-z]{2,}s\b(?!['’])|\b(?:these|those|both|two|three|four|five|six|\d+)\b",
    re.IGNORECASE,
)
_THINGS = re.compile(r"\b(?:bookings|orders|payments|tickets|parcels|photos|rooms|refunds|fees)\b", re.IGNORECASE)
_TO_SOMEBODY = re.compile(
    r"\b(?:tell|told|ask|asked|call|called|ring|rang|phone|phoned|chase|chased|contact|contacted|email|emailed|text|texted|write to|wrote to|written to|phone to|line to|speak to|spoken to|spoke to|word with|speak with)\s+$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?\n]\s")
_NOBODY_IN_PARTICULAR = re.compile(r"(?:some|any|every|who|no)|(?:an?|one|two|some|those|that|this) ", re.IGNORECASE)
_HANDLED = re.compile(
    r"\b(?:pass|tak|mak|handl|process|cancel|chang|forward|relay|sell|list|manag)(?:e?s|e?d|ing|e)? (?:on |in )?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:the|our|your|my) ", re.IGNORECASE)
_PLACE = re.compile(r" (?:in|at|on|from) ")
_DATED = cues.compile(rf"\b(?:{DAY}|{MONTH})\b")
_WHERE_THEY_ARE = re.compile(r" (?:in|at|on|from|of|with) ")
_FIRMS = UNITS | GROUPS | COMPANIES | (FIRMS - OUTSIDE - PEOPLE)
_POSSESSIVE = re.compile(r"(?:['’]s|['’])$")


@dataclass(frozen=True, slots=True)
class _Person:
    """Somebody the draft names at [start, end): as called within a sentence, by the word that tells who it is."""

    start: int
    end: int
    called: str
    head: str
    many: bool
    one: bool  # of flesh and blood: "he", "she"
    house: bool  # a firm, a unit, whoever stands for one: "they"


def in_their_name(message: Message, reply: str) -> str:
    """The reply, with those named whom it only calls "he", "she" or "they", as the words that named them have gone."""
    if message.context.format == "html" or not any(map(_pronoun, _WORD.finditer(reply))):
        return reply
    drafted, replied = list(_WORD.finditer(message.draft)), list(_WORD.finditer(reply))
    if len(drafted) > _MOST:
        return reply
    people = tuple(_people(message))
    edits: list[Edit] = []
    done: set[_Person] = set()
    blocks = SequenceMatcher(None, [w[0].lower() for w in drafted], [w[0].lower() for w in replied], autojunk=False)
    for block in blocks.get_matching_blocks() if people else ():
        for at in range(block.b, block.b + block.size):
            place = drafted[block.a + at - block.b].start()
            if (pronoun := _pronoun(replied[at])) and (who := _meant(people, pronoun, place)) and who not in done:
                done.add(who)
                after = replied[at + 1][0].lower().replace("’", "'") if at + 1 < len(replied) else ""
                before = replied[at - 1][0].lower() if at else ""
                said = _said(pronoun, who, before, after, reply, replied[at])
                if said and _unknown(message, reply, replied[at], pronoun, who, place):
                    stop = replied[at + 1].end() if said[1] else replied[at].end()
                    words_said = capital(said[0]) if replied[at][0][:1].isupper() else said[0]
                    edits.append(Edit(replied[at].start(), stop, words_said))
    return apply(reply, edits)


def _pronoun(word: re.Match[str]) -> re.Match[str] | None:
    """The word as a pronoun of the third person."""
    return _SPOKEN_OF.fullmatch(word[0])


def _people(message: Message) -> Iterator[_Person]:
    """Everybody that the draft names and the customer does not own."""
    for sentence in message.body:
        parts, told = words(sentence.plain), 0
        for who in actors(message, sentence):
            a, b = sentence.span(parts[who.first].start, parts[who.last - 1].end)
            said = _PLACE.split(_POSSESSIVE.sub("", message.draft[a:b]), maxsplit=1)[0]
            if who.named and not who.first and (parts[0].text not in GIVEN or parts[0].text in WORDY):
                continue  # a capital that any first word has
            if (who.named and _ARTICLE.match(said)) or _DATED.search(said.lower()):
                continue  # "the Monday after"
            if _ADDRESSED.match(message.draft, max(0, a - 2)):
                continue
            if told and _WHERE_THEY_ARE.fullmatch(message.draft, told, a):
                continue  # "the lad on the night shift" is one
            told = b
            if _HANDLED.search(message.draft, max(0, a - 24), a):
                continue  # "we only pass bookings on": things, and no desk
            if who.kind == "customer" or _NOBODY_IN_PARTICULAR.match(said):
                continue
            head = said.split()[-1].lower()
            calling = said.lower() == head and head in HEADS and head not in UNITS | COMPANIES  # "Agency problem."
            if (named(head) and not _ARTICLE.match(said)) or calling:
                said = f"the {said.lower() if calling else low(said)}"
            elif _ARTICLE.match(said) or head in UNITS:
                said = low(said)
            firm = head in _FIRMS
            many = plural(head) and not firm
            yield _Person(a, b, said, head, many, one=not (firm or many), house=firm or head in OUTSIDE)


def _meant(people: tuple[_Person, ...], pronoun: re.Match[str], place: int) -> _Person | None:
    """Whom the draft named last before this place: one of flesh and blood for "he" and "she"."""
    many = pronoun[0][:2].lower() == "th"
    before = [p for p in people if p.end <= place and (p.house or p.many if many else p.one)]
    return before[-1] if before and place - before[-1].end <= _NEAR else None


def _unknown(message: Message, reply: str, at: re.Match[str], pronoun: re.Match[str], who: _Person, place: int) -> bool:
    """Nothing before the pronoun tells who it is, and it is nobody else."""
    if re.search(rf"\b{re.escape(who.head)}\b", reply[: at.start()], re.IGNORECASE):
        return False
    between = message.draft[who.end : place]
    one = pronoun[0][:2].lower() != "th"
    if one and _OTHERS.search(message.customer[:2_000]) and _SENTENCE.search(between):
        return False
    if _OTHERS.search(between) or _CALLED.search(between):
        return False
    if pronoun["them"] and _TO_SOMEBODY.search(reply, 0, at.start()) and not _MANY.search(_THINGS.sub("", between)):
        return True
    if not one and _MANY.search(between):
        return False
    if one:
        return True
    ends = [m.end() for m in _SENTENCE.finditer(reply, 0, at.start())]
    return not _MANY.search(reply, ends[-2] if len(ends) > 1 else 0, at.start())


def _said(
    pronoun: re.Match[str], who: _Person, before: str, after: str, reply: str, at: re.Match[str]
) -> tuple[str, bool] | None:
    """The name with its verb in the pronoun's place, and whether the next word is part of it; None: no verb agrees for sure."""
    if pronoun["them"]:
        return who.called, False
    if pronoun["their"]:
        return f"{who.called}{_own(who.called)}", False
    if pronoun["her"]:
        return (who.called if _AFTER_HER.match(reply, at.end()) else f"{who.called}{_own(who.called)}"), False
    many, tail = who.many, pronoun["tail"] or pronoun["end"] or pronoun["is"]
    if tail == "s":
        return f"{who.called} {'has' if _DONE.match(after) else 'is'}", False
    if tail == "d":
        return f"{who.called} {'had' if _DONE.match(after) else 'would'}", False
    if tail:
        return f"{who.called} {_TAILS[tail][many]}", False
    if many or pronoun[0].lower() != "they":
        return (who.called, False) if before not in _BE else None
    if before in _BE:
        return None
    if after in _FOR_ALL or after.endswith("ed"):
        return who.called, False
    if after in _BE:
        return f"{who.called} {_BE[after]}", True
    return (f"{who.called} {after}{'es' if after.endswith('ch') else 's'}", True) if after in _NOW else None


def _own(name: str) -> str:
    return "'" if name.endswith("s") else "'s"
