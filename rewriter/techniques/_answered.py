"""A question how it will end, answered flatly: to "Will the seal hold?" a mere "It will".

What nobody here decides is asked; the answer names nothing, so it is read with the question. A no to what is feared
("Will it hurt?" "It won't.") is as flat as a yes to what is hoped for; bad news is no promise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from rewriter import cues
from rewriter.lexicon import UNIT
from rewriter.plain import plain
from rewriter.remembered import remembered
from rewriter.text import Edit, Message, Sentence

from ._certainty import HEDGE, IF
from ._stated import clause_at, own_at

_READ = 2_000  # characters of the customer's message
_AT_FIRST = 2  # an answer stands in the first sentences of the reply


def _verb(number: int) -> str:
    return (
        rf"(?:(?P<hoped{number}>accept|agree|approve|say yes|pay|grant|hold|heal|recover|pass|win|find (?:it|him|her|them|my \w+|the \w+)|turn up|show up|arrive|make it|survive|settle|"
        r"improve|help|sort it|last(?! \w+ (?:days?|hours?|months?|years?))|work(?! (?:with|on|in|for|at|abroad|without|from)\b)|get (?:better|well|there|in|through)|go through|"
        r"be (?:ok|okay|fine|alright|all right|quiet|on time|found|safe|here|there|delivered|approved|accepted))"
        rf"|(?P<feared{number}>happen|hurt|fail|break|leak|crash|refuse|reject|say no|object|mind|notice|go wrong|leave a (?:mark|scar)|scar|ache|"
        r"get (?:worse|lost|stuck)|come back|be (?:late|lost|damaged|sore|painful|delayed)))(?![\w'])"
    )


_WHO = r"(?:he|she|it|they|this|that|these|those|everything|(?:the|my|our|his|her|their|that|this) (?:[\w'-]+ ){0,2}?[\w'-]+)"
_HOW = r"(?:(?:ever|really|actually|even|just|still|finally|definitely|all|now|be able to|[a-z]+ly) ){0,2}"
_ASKED = cues.compile(
    rf"\b(?:will|won't) {_WHO} {_HOW}{_verb(1)}"
    rf"|\b(?:is|are) {_WHO} {_HOW}(?:(?:going|likely|sure|bound) to|gonna) {_HOW}{_verb(2)}"
    rf"|\b(?:sure|certain|think|say|know|promise|guarantee|swear|reckon|tell me)(?: me)?(?: that| if| whether)? {_WHO}(?:'ll| will| won't|'s going to|'re going to| is going to| are going to) {_HOW}{_verb(3)}"
)
_MINE = cues.compile(
    r"\b(?:will|won't) i (?:ever |really |actually |still |be able to )*(?P<hoped>make (?:it|my|the)|pass|win|recover|survive|walk|catch (?:it|my|the)|get (?:the (?:visa|job|loan|place|grade|flat)|in\b|through)|be (?:ok|okay|fine|alright|all right|safe))(?![\w'])"
)
_FLAT = re.compile(
    r"\W*(?P<yes>(?:yes|yep|yeah|yup|no|nope|of course|sure|oh|absolutely|definitely|certainly|don't worry|no worries|relax|trust me)[,.! ]+)*"
    r"(?P<who>it|he|she|they|you|that|this)(?P<will>'ll| will|'s going to|'re going to| is going to| are going to)?(?P<wont> won't|'s not going to|'re not going to| isn't going to| aren't going to)?"
    r"(?:,? (?:this time|again|for sure|indeed|(?:don't|do not) (?:you )?worry|no worries|trust me|easily|definitely|of course|certainly|i (?:know|promise)(?: it)?|promise|believe me))*[ .!]*"
)
_YES = re.compile(r"\W*(?:(?:of course|sure|oh)[,.! ]+)*(?P<word>yes|yep|yeah|yup|no|nope)\b")
# What is told flatly to somebody who asked how it will end, or who has seen it fail and fears for it.
_NOW = r"(?=\W*$|,| (?:this time|again|now|from now on|for good|for you|perfectly|properly|fine|easily)\b)"
_ENDS = (
    rf"(?:(?:hold(?: up| out)?|last|work|stick|stay (?:put|up|on|dry|clean|quiet)){_NOW}|(?:heal|recover|survive|turn up|pull through)(?![\w'])|pass(?=\W*$| (?:it|this|the (?:exam|test|mot|resit)))|"
    rf"win(?=\W*$| (?:it|this))|make it{_NOW}|be (?:ok|okay|alright|all right|(?:just |absolutely |perfectly )?fine|quiet|on time|safe){_NOW})"
)
_EVILS = rf"(?:(?:happen|fail|break|leak|crash|hurt|come back|go wrong|get (?:lost|stuck)|be late|drop|freeze|jam|fade|shrink|peel|crack|rust|squeak|slip|overheat|drip|wobble|log (?:you|her|him) out){_NOW}|let (?:you|her|him|them) down(?![\w']))"
_OURSELVES = rf"(?:we|i|you|that|who|which|what|please|{UNIT})"
_THEY = rf"(?<![\w'])(?!{_OURSELVES}(?![\w']))(?:it|he|she|they|this (?:one|time it)|(?:the|your|his|her|their|this) (?!{UNIT}\b)(?:[\w'-]+ ){{0,2}}?[\w'-]+)"
_TOLD = cues.compile(
    rf"{_THEY}(?P<will>'ll| will|'s going to|'re going to| is going to| are going to) {_HOW}{_ENDS}|{_THEY}(?P<wont> won't|'s not going to|'re not going to| isn't going to| aren't going to) {_HOW}{_EVILS}"
    r"|(?<![\w'])this (?:one|time it) (?P<verb>holds|lasts|sticks|stays)(?=\W*$|,)"
)
_WORRIES = cues.compile(
    r"\b(?:worried|afraid|scared|nervous|anxious|terrified|frightened|dread|fear(?:s|ing)?|trust|(?:second|third|fourth|fifth|2nd|3rd|4th|5th|\d+) times?|keeps?|every (?:time|week|month|day)|last time|again|yet another|once more)\b"
)


def told(message: Message, sentence: Sentence) -> Iterator[re.Match[str]]:
    """Where it is told flatly how it will end, to a customer who asked or who worries."""
    if not message.customer or message.context.facts or sentence.question:
        return
    if IF.search(sentence.plain) or HEDGE.search(sentence.plain) or not any(_minded(message.customer)):
        return
    for match in islice(_TOLD.finditer(sentence.plain), 2):
        if own_at(sentence, match.start()) and not _hangs(sentence, match.start()):
            yield match


def _hangs(sentence: Sentence, place: int) -> bool:
    """The words there hang on something."""
    clause = clause_at(sentence, place)
    return clause is not None and clause.conditional


@remembered(64)
def _minded(customer: str) -> tuple[bool, ...]:
    return (*_awaited(customer), _WORRIES.search(plain(customer[:_READ])) is not None)


def mended(sentence: Sentence, match: re.Match[str]) -> Edit:
    """The same as an expectation."""
    if match["verb"]:
        return sentence.edit(*match.span("verb"), f"should {match['verb'][:-1]}")
    return (
        sentence.edit(*match.span("will"), " should")
        if match["will"]
        else sentence.edit(*match.span("wont"), " shouldn't")
    )


_TAKEN_BACK = re.compile(
    r"\W*(?:or )?(?:at least|if|unless|provided|as long as|that is|assuming|but|though|hopefully)\b"
)


@remembered(64)
def _awaited(customer: str) -> tuple[bool, bool, bool]:
    """Whether they ask how it will end: with something hoped for, with something feared, with themselves."""
    text = plain(customer[:_READ])
    groups = [match.lastgroup or "" for match in _ASKED.finditer(text)]
    return (
        any(group.startswith("hoped") for group in groups),
        any(group.startswith("feared") for group in groups),
        _MINE.search(text) is not None,
    )


def flatly(message: Message, sentence: Sentence) -> re.Match[str] | None:
    """The sentence is nothing but a flat answer to that."""
    if not message.customer or message.context.facts:
        return None
    match = _FLAT.fullmatch(sentence.plain)
    if match is None or (match["will"] is None) == (match["wont"] is None):
        return None
    body = message.body
    at = next((n for n, each in enumerate(body[:_AT_FIRST]) if each.index == sentence.index), -1)
    if at < 0 or (at + 1 < len(body) and _TAKEN_BACK.match(body[at + 1].plain)):
        return None
    hoped, feared, mine = _awaited(message.customer)
    if match["who"] == "you":
        return match if mine and match["will"] else None
    return match if (hoped if match["will"] else feared) else None


def aimed(sentence: Sentence, match: re.Match[str]) -> Edit:
    """The same answer as an expectation, "It should"."""
    word = _YES.match(sentence.plain)
    said = f"{match['who']} {'should' if match['will'] else 'should not'}"
    if word:
        said = f"{'yes' if word['word'].startswith('y') else 'no'}, {said}"
    if sentence.raw[:1].isupper():
        said = said[:1].upper() + said[1:]
    if said.endswith("should not"):
        said = f"{said[:-4]}n't"
    return Edit(sentence.start, sentence.end, f"{said}.")
