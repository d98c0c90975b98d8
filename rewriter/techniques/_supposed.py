"""Guesses at who may have done it: "maybe Osian lost it", "could be the kids pressed it", "your dog may have chewed it".

A guess is blame when it names a person and a mishap of their making; where a thing may lie, who may help, and what may
happen next are guesses that the customer can use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.clause import Clause
from rewriter.customer.situation import situation
from rewriter.lexicon import I_GUESS, LIKELY
from rewriter.moves import following
from rewriter.techniques._asserted import stated
from rewriter.techniques._by_trade import called
from rewriter.techniques._callings import HEADS, HOUSEHOLD, NEVER_NAMES, listed
from rewriter.techniques._hit import Hit
from rewriter.text import Message, Sentence

_MISHAP = (
    r"(?:lost|forgot(?:ten)?|dropped|broke|broken|binned|threw|thrown|deleted|mislaid|misplaced|overlooked|ignored|spilt|spilled|chewed|ate|eaten|hid|hidden|stole|stolen|nicked|pinched|swiped|"
    r"pressed|knocked|unplugged|mixed|muddled|confused|misread|misheard|mistyped|misunderstood|mis-?\w+ed|messed|skipped|scratched|damaged|dented|cracked|bent|ripped|tore|torn|walked off|made off|ran off|run off|"
    r"(?:took|taken) (?:it|them|yours)(?! in\b)|used it up|turned it off|switched it off|left it (?:out|behind|on|open|there|lying)|put it (?:somewhere|in the wrong|away)|got (?:it )?(?:wrong|mixed up|muddled|confused)|gone off with|went off with|bumped|leaned|leant|sat on|trod|stood on)"
)
_SELF = r"(?:(?:they|he|she|somebody|someone|one of (?:the|your|our|them) ?\w*|(?:the|your|our|ur|a|some|another|the other|your own) (?!(?:one|same|thing|following|second|first|parcel|box|system|app|order|link)\b)(?:[a-z'-]+ ){0,2}?[a-z'-]+))"
_ODDS = r"(?:chances are|my guess is)(?: that)?"
_FIRST = rf"(?:{LIKELY}|{I_GUESS}|i think(?: that)?|(?:it )?(?:could|might|may|must|will) (?:well )?be(?: that)?|{_ODDS}|i'd (?:guess|say|bet)(?: that)?|dare i say|for all (?:we|i) know)"
_DOUBT = rf"(?:{LIKELY}|may(?: well)? have|might(?: well)? have|could(?: well)? have|will have|'ll have|must(?:'ve| have| of))"

_SUPPOSED = cues.compile(
    rf"(?:^\W*|[,;:–-] ?|\b(?:and|but|so|or|because|well),? )(?P<a>{_FIRST},? (?P<who_a>{_SELF}|(?!(?:you|we|it|that|this|there)\b)[a-z]{{3,15}}) (?:just |simply |accidentally |also |then |already )*{_MISHAP})\b"
    rf"|(?:^\W*|[,;:–-] ?|\b(?:and|but|so|or|because|well),? )(?P<b>(?P<who_b>{_SELF}) {_DOUBT} (?:just |simply |accidentally |also |then |already |have )*{_MISHAP})\b"
    rf"|(?:^\W*|[,;:–-] ?|\b(?:and|but|so|or|well),? )(?P<c>(?:{LIKELY}|{I_GUESS}|{_ODDS}) (?P<who_c>you) (?:just |simply |accidentally |also |then |already |did )*(?:forgot|lost|dropped|broke|threw|deleted|mislaid|misplaced|overlooked|misread|misheard|mistyped|mixed|muddled|pressed|knocked|unplugged|confused|skipped|left it|spilt|spilled|mis(?!sed\b)-?\w+ed))\b"
)
# "It was the card network. They flagged the account": a sentence that only names somebody, and the next tells what they did.
_IT_WAS = cues.compile(
    r"^\W*(?:(?:well|sorry|so|yes|no|apparently)[, ]+)*(?:it|that)(?:'s|s| was| is| will be|'ll be)(?: (?:all|probably|just|actually|down to))* (?P<who>(?:the|our|your|their) (?!(?:mistake|fault|error|oversight|doing|slip|side|own|one|ones|same|first|second|last|only|case|rule|rules|law|plan|idea|date|price|way|reason|thing|best)\b)(?:[a-z'-]+ ){0,3}?[a-z'-]+)\W*$"
)
_THANK_THEM = cues.compile(  # "you can thank your landlord for that", "it's the usual story with the railway"
    r"\byou (?:can|may|have to|'ll have to|have) (?:only )?(?:thank|blame) (?P<who>(?:the|your|our) [a-z' -]{3,30}?) (?:for|to thank for) (?:that|this|it)(?=\W*$)"
)
_THEY_DID = cues.compile(
    r"^\W*(?:they|he|she)(?:'ve| have| had)? (?:\w+ly |just |only |always |never |also )?(?!(?:found|fixed|mended|confirmed|replied|answered|called|rang|helped|explained|offered|apologi[sz]ed|started|agreed|promised|delivered)\b)(?:[a-z]{2,}ed|put|set|took|sent|lost|left|shut|cut|let|kept|got|made|broke|forgot|gave|held|threw|hung|sold|didn't|never)\b"
)
_THEIRS = re.compile(r"(?:your|ur)\b")
_AT_HOME = listed(
    "dog cat puppy kitten kid kids baby toddler toddlers neighbour neighbor neighbours neighbors passer-by burglar thief thieves mice them"
)


def supposed(message: Message, sentence: Sentence, parts: tuple[Clause, ...]) -> Iterator[Hit]:
    """Guesses at a mishap of somebody's making, while a problem stands open."""
    text = sentence.plain
    for read, pattern in _READINGS(text):
        found = pattern.search(text)
        if found is None or not parts or not situation(message).uneasy:
            continue
        if hit := read(message, sentence, parts, found):
            yield hit
            return


def _guess(message: Message, sentence: Sentence, parts: tuple[Clause, ...], found: re.Match[str]) -> Hit | None:
    """Such as "Maybe Osian lost it": somebody, and a mishap that may be of their making."""
    group = next(g for g in "abc" if found[g])
    who, at = found[f"who_{group}"], found.start(group)
    head = who.rsplit(" ", 1)[-1].removesuffix("'s")
    if group != "c" and not (_somebody(sentence, found.start(f"who_{group}"), who) if who == head else _person(head)):
        return None
    clause = next(c for c in reversed(parts) if c.start <= at)
    if not stated(sentence, clause, at) or sentence.plain.rstrip().endswith("?"):
        return None
    own = who == "you" or _THEIRS.match(who) or head in HOUSEHOLD
    return Hit(clause, at, found.end(), "customer" if own else "colleague", False, "guess")


def _thanks(message: Message, sentence: Sentence, parts: tuple[Clause, ...], found: re.Match[str]) -> Hit | None:
    """Such as "You can thank your landlord for that"."""
    clause = next((c for c in reversed(parts) if c.start <= found.start()), parts[0])
    if not stated(sentence, clause, found.start()):
        return None
    return Hit(clause, found.start(), found.end(), "partner", False, "blame", found.span("who"))


def _only_named(message: Message, sentence: Sentence, parts: tuple[Clause, ...], found: re.Match[str]) -> Hit | None:
    """Such as "It was the card network." and the next sentence tells what they did."""
    if parts[0].question or not any(_THEY_DID.match(after.plain) for after in following(message, sentence, 1)):
        return None
    return Hit(parts[0], found.start("who"), found.end("who"), "partner", False, "cleft", found.span("who"))


_READINGS = cues.Sieve(((_thanks, _THANK_THEM), (_only_named, _IT_WAS), (_guess, _SUPPOSED)))


def _person(head: str) -> bool:
    """A noun for somebody: of the house, of ours, of a partner's, or by the ending of a calling."""
    return head in HEADS or head in HOUSEHOLD or head in _AT_HOME or called(head)


def _somebody(sentence: Sentence, at: int, who: str) -> bool:
    """One word is a person: a pronoun, or a name by its capital."""
    if who in ("they", "he", "she", "someone", "somebody"):
        return True
    place = sentence.places[at] - sentence.start
    return sentence.raw[place : place + 1].isupper() and who not in NEVER_NAMES
