# ruff: noqa: SIM905 - a list of words reads better unbroken
"""Content words, and which of them speak of one matter: a parcel is a package, and both are late with a delay."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.remembered import remembered

_STOPWORDS = frozenset(
    "the and but for you your yours are was were been being have has had having not this that these those with from they them their there here what when where which who whom why how all any can can't could couldn't "
    "will won't would wouldn't should shouldn't may might must shall does doesn't did didn't don't isn't aren't wasn't weren't hasn't haven't hadn't i'm i've i'll i'd you're you've you'll it's that's there's we're we've its our out off "
    "into onto over under about after before again just only also even still yet now then than too very really much many more most some such so please help thanks thank hello hey dear guys get got getting give gave "
    "given want wants wanted need needs needed know let make made say says said saying tell told like see saw seen look looks going gone went come coming came one else ever never always today tomorrow yesterday because "
    "since until while though although however either neither both each every other another same own here's what's who's let's her him his she he her hers ours us me my mine it is be am do if in on at to of or as by up no yes a an i "
    "think thing things stuff lot lots way time times day days people person someone anyone everyone nobody something anything nothing everything really actually literally basically seriously ridiculous joke unacceptable worst terrible awful "
    "horrible useless pathetic disgusting disgrace shame stupid fucking fuck shit crap damn hell wtf ffs idiots idiot liars scam suck sucks bullshit bloody angry annoyed frustrated frustrating disappointed disappointing fed sick tired "
    "good bad great best better well nice right back first last long new old sure done doing try trying tried use keep keeps kept take took put set seem seems love hate customer customers company service support team agent "
    "already ago within without maybe perhaps probably hope wish sorry question ask asking asked happen happened happening understand believe absolute absolutely totally completely literally ok okay hi man bro dude ever next two three are "
    "problem problems issue issues trouble".split()
) - {"two", "three", "day", "days", "first", "customer", "service", "new"}
_SUFFIX = cues.compile(r"(?:'s|s'|'|ings?|edly|ed|ies|es|s|ment|ments|ation|ations|ly)$")
_SAME = (
    "parcel package order delivery shipment box item product shipping courier tracking mail post arrive dispatch deliver ship purchase goods late delay",
    "refund money credit charge bill invoice payment fee pay price cost bank card statement overcharge debit reimburse amount transaction balance compensation account",
    "app site website page login log account password sign access online web software update",
    "internet wifi wi-fi broadband connection router network signal outage down speed line service slow drop connect data coverage disconnect",
    "flight plane fly trip travel journey airport booking seat reservation gate crew board luggage bag baggage suitcase connection delay",
    "phone device handset mobile iphone battery screen tablet laptop computer printer console machine",
    "broken damage damaged crack defect faulty break leak smash torn condition",
    "cancel cancellation cancelled terminate subscription membership contract",
    "wait waiting hold queue response reply respond answer contact hear call phone line",
    "wrong incorrect mistake error mix",
    "hotel room stay booking reservation night",
    "food meal pizza burger order restaurant dish store cold",
    "train service bus journey ticket station delay",
    "driver courier delivery ride trip",
    "crash freeze bug glitch error fail work load",
    "dead died death dying deceased",
    "cry cried crying tears weep wept sob sobbing",
    "rude staff attitude treat employee behaviour behavior manner",
)


_AS_IT_IS = {"plane": "plane", "planes": "plane"} | {
    word: str(n) for n, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), 2)
}


@remembered(4096)
def stem(word: str) -> str:
    """A word without its ending, well enough to compare two."""
    if word in _AS_IT_IS:
        return _AS_IT_IS[word]
    cut = _SUFFIX.sub("", word)
    if len(cut) < 3:
        return word
    return re.sub(r"([bdgklmnprt])\1$", r"\1", cut).rstrip("e")


_KIN: dict[str, frozenset[int]] = {}
for _number, _line in enumerate(_SAME):
    for _word in _line.split():
        _KIN[stem(_word)] = _KIN.get(stem(_word), frozenset()) | {_number}


def same(one: str, other: str) -> bool:
    """Two stems of one matter: the same word, or the same thing by another name."""
    return one == other or bool(_KIN.get(one, frozenset()) & _KIN.get(other, frozenset()))


def content(text: str, brand: str = "") -> frozenset[str]:
    """Content words and numbers of plain text; ids and the brand are none."""
    ours = set(re.findall(r"\w+", brand.lower()))
    out = set()
    for match in re.finditer(r"(?<![\w#@])[a-z][a-z'-]+|(?<![\w#-])\d{1,4}(?![\w-])", text):
        word = match.group()
        if (len(word) > 2 or word.isdigit() or word in ("tv", "pc")) and word not in _STOPWORDS and word not in ours:
            out.add(word)
    return frozenset(out)
