"""What stands beside a number and makes it a sum, a share or a length: one language's patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rewriter import cues
from rewriter.facts.coins import COIN_CODES
from rewriter.facts.page import first_words
from rewriter.facts.tongues import Tongue, any_of

_SIGN = r"r\$|us\$|c\$|ca\$|a\$|au\$|nz\$|s\$|hk\$|mx\$|\$+|€+|£+|¥+|[₹₽₺₩₪฿]|(?<![^\W\d_])(?:kč|zł|kr\.?|chf|sfr\.?|fr\.|rs\.?)(?![^\W\d_])"


DIGITS = r"[0-9]+(?:[.,'][0-9]+)*"


@dataclass(frozen=True, slots=True)
class Patterns:
    """One language's patterns; all are tried at a place, none is searched for."""

    word: re.Pattern[str] | None
    before: re.Pattern[str]
    money: re.Pattern[str]
    cents: re.Pattern[str]
    percent: re.Pattern[str]
    unit: re.Pattern[str]
    join: re.Pattern[str]
    one: re.Pattern[str] | None
    few: re.Pattern[str] | None
    half: re.Pattern[str] | None
    or_two: re.Pattern[str] | None
    rest: re.Pattern[str]
    between: re.Pattern[str] | None
    and_: str
    number_words: frozenset[str]
    one_words: frozenset[str]
    few_words: frozenset[str]
    half_words: frozenset[str]


@lru_cache(maxsize=16)
def patterns_of(tongue: Tongue) -> Patterns:
    """The patterns of a language, made once."""
    coins = any_of(tongue.dollars)
    units = any_of(tongue.units) or "(?!)"
    if tongue.code == "nl":
        units += r"|(?<=[0-9])u"  # "48u"; a "u" that stands apart is whom we write to
    business = f"(?P<business>(?:{any_of(tongue.business)})[ -])?" if tongue.business else ""
    behind = rf"(?:\.? (?P<behind>{any_of(tongue.business_after)})(?!\w))?" if tongue.business_after else ""
    calendar = (
        "(?:calendar |full |whole |solid |more |further |extra |additional |long |free )?"
        if tongue.code == "en"
        else ""
    )
    elided = "" if tongue.code == "en" else r"(?!'\w)"  # "3 j'en prends" are no days
    unit = rf"\+?[ -]{{0,2}}{calendar}{business}(?P<unit>{units})\b(?!-(?!olds?\b)\w){elided}{behind}"
    words = set(tongue.numbers) - {w for w, n in tongue.numbers.items() if n == 1}
    first = first_words(words)
    word = one = few = half = or_two = None
    if tongue.code == "en":
        small = any_of(words | {"one"})
        hundred = rf"(?:(?:a|{small})[ -])?(?:hundred|thousand)(?: (?:and )?(?:{small}))?(?: hundred)?"
        word = cues.compile(
            rf"(?<![\w'-])(?:{hundred}|(?:(?:half )?a )?dozen|{any_of(words)})(?![\w']|-(?!{units})[^\W\d_])"
        )
        half = cues.compile(
            r"(?<![\w'])(?:(?P<hour>half an (?:hour|hr)|half-hour|half (?:hour|hr))|(?P<more>one and a half hours)|half a day|half[- ]day|(?P<year>half a year)|"
            r"(?P<quarters>three quarters of an hour|(?:a )?quarter of an hour)|"
            rf"(?P<first>an?|one|{any_of(words)}|[0-9]{{1,3}}) (?P<each>minutes?|hours?|days?|weeks?|months?|years?) and a half|"
            rf"(?P<whole>{any_of(words | {'one'})}|[0-9]{{1,3}}) and a half (?P<of>minutes?|hours?|days?|weeks?|months?|years?)|"
            rf"one(?: to | or |-to-| ?[-–] ?)(?P<high>{any_of(words)}) (?P<business>(?:business|working) )?(?P<unit>minutes?|hours?|days?|weeks?|months?|years?))(?!\w)"
        )
        or_two = cues.compile(r" or (?P<two>two|2)\b(?![.,:]\d| ?[%€$£])| or so\b")
        first |= {"a", "one", "hundred", "thousand", "dozen", "half"}
    elif words:
        word = cues.compile(rf"(?<![\w'-])(?:{any_of(words)})(?![\w'-])")
    if tongue.ones:
        one = cues.compile(rf"(?<![\w'-])(?:{any_of(tongue.ones)})(?=[ -])")
        few = cues.compile(rf"(?<![\w'-])(?:{any_of(tongue.few)}){unit}")
    return Patterns(
        word,
        cues.compile(rf"(?:(?P<sign>{_SIGN})|(?<![^\W_])(?P<code>{any_of(COIN_CODES)})) ?-? {{0,8}}$"),
        cues.compile(rf"(?:,-|\.-|,–)? {{0,8}}-?(?:(?P<sign>{_SIGN})|(?P<code>{coins})(?!\w))"),
        cues.compile(rf"(?: ?(?:{any_of(tongue.cents)}|¢|ct)|[pc])(?!\w)"),
        cues.compile(rf" ?(?:%|‰|(?:{any_of(tongue.percent) or '(?!)'})(?!\w))"),
        cues.compile(unit),
        cues.compile(rf" ?(?:{any_of(tongue.joins)}) ?(?:(?P<figure>{DIGITS})|(?P<word>{any_of(words) or '(?!)'}))(?:(?!\w)|(?=(?:h|hrs?|mins?)\b))"),
        one, few, half, or_two, _rest(tongue, words), _between(tongue, words),
        f" {_BETWEEN[tongue.code][1]} " if tongue.code in _BETWEEN else " and ", first, first_words(tongue.ones), first_words(tongue.few),
        first | {"an", "a", "quarter"},
    )  # fmt: skip


# "Between" and its "and".
_BETWEEN = {
    "en": ("between", "and"), "de": ("zwischen", "und"), "fr": ("entre", "et"), "es": ("entre", "y"), "pt": ("entre", "e"),
    "it": ("tra|fra", "e"), "nl": ("tussen", "en"),
}  # fmt: skip


def _between(tongue: Tongue, words: set[str]) -> re.Pattern[str] | None:
    """What joins a range that begins with "between": "between five and seven days"."""
    if tongue.code not in _BETWEEN:
        return None
    word, join = _BETWEEN[tongue.code]
    clinging = "" if tongue.code == "en" else r"|(?=(?:h|j|u|min)(?![^\W_]))"
    return cues.compile(
        rf"(?<!\w)(?:{word}) (?:{DIGITS}|{any_of(words)})(?P<join> {join} )(?:(?P<figure>{DIGITS})|(?P<word>{any_of(words)}))(?:(?!\w){clinging})"
    )


def _rest(tongue: Tongue, words: set[str]) -> re.Pattern[str]:
    """The minutes behind hours, the hours behind days: "1 hr 20", "an hour and twenty minutes"."""
    joins = any_of(pair[1] for pair in [_BETWEEN.get(tongue.code, ("", "and"))])
    units = any_of(word for word, (size, of) in tongue.units.items() if of == "second" and size in (60, 3600))
    return cues.compile(
        rf"(?: {joins} |, | ?)(?:(?P<figure>[0-9]{{1,2}})|(?P<word>{any_of(words) or '(?!)'}))"
        rf"(?:[ -]{{0,2}}(?P<unit>{units or '(?!)'})(?![\w-])|(?P<bare>(?= ?(?:$|[.,;:!?)\n]|(?:late|early|now|so far|on hold|already|and counting|in the queue)\b))(?![.,:]\d)))"
    )
