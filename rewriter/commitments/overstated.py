"""What a draft leaves to others or only tries, and a reply promises: "we can't do it for you" as "we'll do it for you", "we try to, when boarding starts" as what will be then."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.segments import words_of
from rewriter.commitments.shape import Freed, Reading
from rewriter.commitments.weakening import is_open
from rewriter.lexicon import ROOT


def overstated(was: Reading, now: Reading, known: frozenset[str]) -> Iterator[Freed]:
    """Each such stretch of an English reply."""
    if was.language != "en" or now.language != "en":
        return
    yield from _for_them(was, now, known)
    yield from _tried_then(was, now, known)
    fresh = [(n, plain) for n, plain in enumerate(now.plains) if now.raws[n].strip() not in known]
    yield from _done_already(was, fresh)
    yield from _gone_already(was, fresh)
    yield from _both_of_them(was, fresh)
    yield from _all_included(was, fresh)


# What we do not do in the customer's place, or they have to do themselves.
_NOT_BY_US = cues.compile(
    r"\b(?:we|i) (?:can't|cannot|can not|don't|won't|couldn't|aren't able to|'re not able to|are not able to) (?:do|send|file|submit|handle|arrange|book|cancel|apply|register|fill (?:it|that|this) (?:in|out)|change|pay|claim|pass|forward)\b[^,;.!?]{0,30}? for (?:you|him|her|them)\b|"
    r"\byou(?:'ll| will)? (?:have to|need to|must) [^,;.!?]{2,60}\byourself\b"
)
_FOR_THEM = cues.compile(
    r"\b(?:we|i)(?:'ll| will| can|'re going to|'d be (?:happy|glad) to) (?:gladly |happily |then |also |just )*(?!not\b|ask\b|check\b|see\b|look\b|tell\b|explain\b|find\b)(?P<act>[a-z]{3,}\b[^,;.!?]{2,60}?) for (?:you|him|her|them)\b"
)


def _for_them(was: Reading, now: Reading, known: frozenset[str]) -> Iterator[Freed]:
    """The reply does in the customer's place what the draft says we do not."""
    for number, plain in enumerate(was.plains):
        if not _NOT_BY_US.search(plain) or was.parts[number].question:
            continue
        about = {w[:ROOT] for row in was.segments[max(0, number - 1) : number + 1] for s in row for w in s.words}
        for n, said in enumerate(now.plains):
            if now.raws[n].strip() in known:
                continue
            for m in _FOR_THEM.finditer(said):
                if about & {w[:ROOT] for w in words_of(m["act"], "en")}:
                    yield Freed(n, m.start(), m.end(), "limit")


_TRIES = cues.compile(
    r"\b(?:we|i|they|the [a-z]+)(?:'ll| will| always| usually| normally)* (?:try|tries|aim|aims|hope|hopes|do our best|do what we can) to\b[^;.!?]{2,80}?\b(?P<case>(?:when|once|after|as soon as|before|by) [^,;.!?]{3,40})"
)
_CERTAIN = re.compile(r"\b(?:will|'ll)\b(?! (?:not|try|do (?:my|our|their)|see|aim|hope|ask|check|look)\b)")
_HEDGED = re.compile(
    r"\b(?:tr(?:y|ies|ying)|aims?|aiming|hopes?|hoping|best|may|might|should|where possible|if possible|if (?:we|they) can|endeavou?rs?)\b"
)


def _tried_then(was: Reading, now: Reading, known: frozenset[str]) -> Iterator[Freed]:
    """What is tried at some time is told as what will be at that time, with no word of trying."""
    for plain in was.plains:
        for m in _TRIES.finditer(plain):
            case = words_of(m["case"], "en")
            if len(case) < _ENOUGH:
                continue
            for n, said in enumerate(now.plains):
                sure = _CERTAIN.search(said)
                if sure is None or now.raws[n].strip() in known or not case <= words_of(said, "en"):
                    continue
                around = now.plains[max(0, n - 1) : n + 2]
                if not any(_HEDGED.search(text) or is_open(text) for text in around):
                    yield Freed(n, sure.start(), len(said), "weak")
                    return


_ENOUGH = 2  # words that tell one time from another


_COULD = cues.compile(
    r"\b(?:we|i) (?:can|could|may|might)(?: also| still| then)? (?P<does>(?!have\b|not\b|only\b|be\b|see\b|tell\b)[a-z]{4,14})\b"
)
_HAVE = r"\b(?:we|i)(?:'ve| have) (?:already |now |just |also |gladly )*"
_HELD_OUT = re.compile(r"\b(?:if|could|would|can|may|might|should|whether|once|when)\b|n't\b|\bnot\b")


def _done_already(was: Reading, fresh: list[tuple[int, str]]) -> Iterator[Freed]:
    """What the draft says we can do, the reply says we have done: "I can halve it" as "I've halved it"."""
    for plain in was.plains:
        for m in _COULD.finditer(plain):
            root = re.escape(m["does"].removesuffix("e"))
            done = re.compile(rf"{_HAVE}{root}(?:e?d|{root[-1:]}ed)\b")
            if any(map(done.search, was.plains)):
                continue
            for n, said in fresh:
                if (hit := done.search(said)) and not _HELD_OUT.search(said):
                    yield Freed(n, hit.start(), hit.end(), "weak")
                    return


_GOES = cues.compile(
    r"\b(?P<what>[a-z0-9.]+) (?:(?:will |'ll )?(?:goes?|leaves?|be sent|be paid)|is (?:being )?(?:sent|paid)) (?:out|back|off)\b"
)
_WENT = re.compile(
    r"\b(?P<what>[a-z0-9.]+) (?:(?:has|have) (?:already )?(?:gone|left|been (?:sent|paid))|went|was (?:sent|paid)|left) (?:out|back|off)\b"
)


def _gone_already(was: Reading, fresh: list[tuple[int, str]]) -> Iterator[Freed]:
    """What is still to go out, the reply says has gone: "860 goes out on the 3rd" as "860 went out"."""
    due = {m["what"] for plain in was.plains for m in _GOES.finditer(plain)}
    if not due or any(map(_WENT.search, was.plains)):
        return
    for n, said in fresh:
        for m in _WENT.finditer(said):
            if m["what"] in due:
                yield Freed(n, m.start(), m.end(), "weak")
                return


_YOUR_CALL = cues.compile(
    r"\b(?:your|ur) (?:call|choice|pick)\b|\b(?:you|u) (?:choose|decide|pick)\b|\b(?:tell|let) (?:me|us) (?:know )?which\b|\bpick one\b|\bone of (?:them|the two)\b|\bup to (?:you|u)\b|\beither\b"
)
_ONE_OF_TWO = re.compile(r"(?P<one>[^;.!?\n]{3,60}),? or (?P<other>[^;.!?\n]{3,60})")
_ON_TOP = re.compile(r"\b(?:as well|too|also|on top|both|in addition|plus)\b")
_CHOICE = re.compile(r"\b(?:or|either|choose|choice|prefer|pick|whichever|rather|decide|which of)\b")


def _both_of_them(was: Reading, fresh: list[tuple[int, str]]) -> Iterator[Freed]:
    """Of two that the draft lets them choose from, the reply gives both."""
    for plain in was.plains:
        if not _YOUR_CALL.search(plain) or any(_CHOICE.search(said) for _, said in fresh):
            continue
        for m in _ONE_OF_TWO.finditer(plain):
            one, other = words_of(m["one"], "en"), words_of(m["other"], "en")
            one, other = one - other, other - one
            given = words_of("\n".join(said for _, said in fresh), "en")
            for n, said in fresh if one & given and other & given else ():
                if on_top := _ON_TOP.search(said):
                    yield Freed(n, 0, on_top.end(), "limit")
                    return


_MINUS = cues.compile(
    r"\b(?:refund\w*|back|pay|paid|credit\w*|money|returned?)\b[^.;!?\n]{0,30}?\b(?:minus|less|without|except(?: for)?|apart from|but not|excluding) (?:the |your |our )?(?P<what>[^,;.!?\n]{0,10}(?:\.\d+)?[^,;.!?\n]{1,30})"
)
_INCLUDED = re.compile(r"\b(?:everything|all of it|in full|the (?:whole|full|entire) (?:amount|sum|price)|fully)\b")
_LESS = re.compile(
    r"\b(?:minus|less|without|except|apart|deduct\w*|kept?|keep\w*|subtract\w*|taken off|takes? off|off|but not|excluding|other than|save for|not)\b|n't\b"
)


def _all_included(was: Reading, fresh: list[tuple[int, str]]) -> Iterator[Freed]:
    """What the draft pays back less a part, the reply pays back with it."""
    for plain in was.plains:
        for m in _MINUS.finditer(plain):
            what = words_of(m["what"], "en")
            if not what or any(_LESS.search(said) for _, said in fresh):
                continue
            for n, said in fresh:
                all_of_it = _INCLUDED.search(said)
                named = "includ" in said and what & words_of(said, "en")
                if all_of_it or named:
                    yield Freed(
                        n, all_of_it.start() if all_of_it else 0, all_of_it.end() if all_of_it else len(said), "limit"
                    )
                    return
