"""What a reply puts on top of what the draft grants: for nothing, as a thank-you, for longer, one choice more.

None of it needs a verb of promise, so that the reading by clauses does not see it: "a free guest pass", "at no cost",
"some crystals as a thank you", "for the rest of the term", "or a quieter room". Each is held against all that our side said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rewriter import cues
from rewriter.commitments.added_abroad import added_abroad
from rewriter.commitments.costs import for_nothing, lets_off, this_once
from rewriter.commitments.segments import Segment, alike, words_of
from rewriter.commitments.shape import Reading
from rewriter.commitments.stands_for import kin
from rewriter.commitments.verbs import REMEDIES
from rewriter.lexicon import MONTH, WEARING

_WAS = cues.compile(r"\b(?:wasn't|weren't|didn't|hasn't been|haven't been|hadn't been)\b")
_SUM = cues.compile(r"[£$€] ?\d|\d(?:[.,]\d+)? ?(?:[£$€]|euros?|pounds?|dollars?|quid|chf|kr)|\b(?:is|are|at|costs?|for|fee|pay|price)\b ?:? ?\d+(?:[.,]\d\d)?(?![\d:]| ?(?:am|pm|days?|hours?|weeks?|%|kg|km|minutes?|months?)|(?:st|nd|rd|th)\b| (?:of )?(?:" + MONTH + r")\b)")  # fmt: skip
_MONEY_WORDS = frozenset({"free", "cost", "waive", "pay", "noth", "nothing", "extra", "own", "expens", "waiv", "charg", "gratis"})  # fmt: skip
_GIVES = r"(?:give|giving|get|getting|find|receive|add(?:ing|ed)?|send(?:ing)?|sent|includ\w+|offer\w*|put|have|enjoy|here(?:'s| is| are)|there(?:'s| is| are)|accept|throw|credit\w*)"
_TOKEN = cues.compile(
    rf"\btreat you to\b|\b(?:our|my) treat\b|\b{_GIVES}\b[^.;!?]{{2,90}}?\b(?:as (?:a|an|our)|by way of(?: a| an)?|to say|to show our|for your) (?:\w+ ){{0,2}}?(?:thank[- ]?you|thanks|gesture|token|apology|sorry|goodwill|consolation|appreciation|troubles?|inconvenience)\b|"
    rf"^\W*(?:as (?:a|an|our)|by way of(?: a| an)?) (?:\w+ ){{0,2}}?(?:thank[- ]?you|gesture|token|apology|goodwill|consolation)\b[^.;!?]{{2,90}}?\b{_GIVES}\b"
)
_FOR_LONG = cues.compile(
    r"\bfor the (?:rest|remainder|whole|entire|full)(?: length)? of (?:the|your|this) \w+|\bfor (?:life|good|ever|all time)\b|\b(?:every|each) (?:time|month|week|year|order|visit|stay|delivery|lesson)\b|"
    r"\ball (?:your |of your )?(?:future|further|coming|remaining|other) \w+|\bfrom now on\b|\bfrom here on\b|\bat any ?time\b|\bany ?time you\b|\bwhenever you\b|\bindefinitely\b|\b(?:for|to) (?:everyone|everybody|anyone|all (?:our )?(?:guests|customers|members|of you))\b|\bon (?:your|any) (?:next|further|future) (?!week|month|year|bill|invoice|statement)\w+"
)
# "Two weeks of it is wearing for anyone" is a word of regret.
_HARD = cues.compile(rf"\b(?:{WEARING}|too much|a lot|enough) (?:for|on|to) (?:anyone|anybody|everyone|everybody)\b")
# "Every week counts", "each stair is one too many": what it is to them.
_TELLS = cues.compile(
    r"\b(?:every|each) (?:single )?[a-z]+ (?:(?:really |just |now )?(?:counts?|matters?|helps?|hurts?|drags?|stings?|feels?)\b|(?:is|was) (?:(?:one )?too (?:many|long|much)|a (?:long|hard|lost)|precious)|makes a difference|without\b)"
)
_BENEFIT = cues.compile(r"\b(?:will|'ll|you have|you get|you can|you may|we|i|free|yours|is|are)\b")
_SAME_DAY = cues.compile(r"\bthe (?:very )?same (?:day|morning|afternoon|evening|week|hour)\b|\bsame[- ]day\b")
_TOGETHER = cues.compile(r"\bor both\b|\bboth of (?:them|these|those)\b|\bor (?:even )?all (?:of them|three)\b")
_PICK_ONE = cues.compile(r"\b(?:or|either|pick|choose|whichever|one of)\b")
_HOLDS_OUT = cues.compile(
    r"\b(?:offer|give you|get you|send you|arrange|choose|choice|pick|prefer|would you like|you (?:can|could|may) (?:have|take|get|choose|pick)|book you|move you)\b"
)
_ALTERNATIVE = re.compile(r",? or (?!(?:if|not|so|later|earlier|more|less|two|tell|let|write|call|reply|ask|send|else|otherwise|you|we|i|it|they|would|should|shall|do|does|is|are|have|has|can|could|by|before|until|both)\b)([^,;.!?()]{4,80})")  # fmt: skip
_ASKED_OF = re.compile(
    r"\bask(?:ed|ing|s)?\b(?! for\b) (?P<who>[^,;.!?]{2,50}?) (?:to|whether|if|for|that) (?P<what>[^,;.!?]{3,90})"
)
_WILL_BE = cues.compile(r"(?:\bwill|'ll|\bis going to|\bare going to)\b(?! (?:not|ask|be asked)\b)")
_PARTLY = cues.compile(
    r"\b(?:in|on|for|at|with|under|by) (?:some|certain|selected|most|many) (?!(?:point|time|stage|day|extent|reason|length|way|degree)\b)\w+|(?:^|\bonly |\bnot )(?:some|certain|selected|all) (?:of )?\w+ (?:can|are|is|may|have|get|allow|cover|offer)\b"
)
_STILL_PARTLY = cues.compile(
    r"\b(?:some|certain|selected|most|many|may|might|could|depend\w*|if|whether|possibl[ey]|perhaps|sometimes|not (?:all|every)|usually|often|generally|where|only|with|check)\b"
)
_ASKS_TO = cues.compile(r"\b(?:ask|request|see (?:if|whether)|find out)\w*\b")
_CHANCES = frozenset({"feels", "asks"})


@dataclass(frozen=True, slots=True)
class Addition:
    """A stretch of the reply that gives more than anybody granted; `kind` says what."""

    sentence: int
    start: int
    end: int
    kind: str  # "first", "never", "free", "gift", "long", "time", "both", "choice", "asked", "partly"


def additions(
    was: Reading, now: Reading, sources: tuple[Reading, ...], known: set[str], asked: Reading, *, granted: bool
) -> Iterator[Addition]:
    """All that the reply puts on top; `granted`: the draft says yes to what was `asked`, which may be a matter of cost."""
    if now.language != "en":
        yield from (Addition(*more) for more in added_abroad(now, sources, known, asked))
        return
    said = [(s.plains[n][g.start : g.end], g) for s in sources for n, g in s.stretches]
    everything = " \n ".join(plain for s in sources for plain in s.plains)
    words = frozenset(w for _, g in said for w in g.words)
    fresh = [n for n, raw in enumerate(now.raws) if raw.strip() not in known and now.parts[n].role == "body"]
    for number in fresh:
        text = now.plains[number]
        for s in now.segments[number]:
            if s.marks & _CHANCES:
                continue
            piece = text[s.start : s.end]
            if (
                for_nothing(piece)
                and not (_ASKS_TO.search(piece) and _ASKS_TO.search(everything))
                and not granted
                and not (this_once(piece) and any(lets_off(plain) for source in sources for plain in source.plains))
                and not ("no" in s.marks and _NOT_TO_BE_HAD.search(piece))
                and not _granted_free(piece, s, said, text)
            ):
                yield Addition(number, s.start, s.end, "free")
            elif (long := _FOR_LONG.search(piece)) and not _PRICE_EACH.search(piece) and long.group().removeprefix("all ") not in everything and "tells" not in s.marks and not _HARD.search(piece) and not _TELLS.search(piece) and _BENEFIT.search(text) and not (" next " in long.group() and " next " in everything) and not (
                s.marks & {"no", "less"} or _FOR_LONG.search(everything) or (_EVERY.search(piece) and _EVERY.search(everything)) or "free" in s.marks
            ):  # fmt: skip
                yield Addition(number, s.start, s.end, "long")
            elif _SAME_DAY.search(piece) and "no" not in s.marks and not re.search(r"\bsame\b", everything):
                if "tells" not in s.marks and _BENEFIT.search(text):
                    yield Addition(number, s.start, s.end, "time")
            elif _TOGETHER.search(piece) and _PICK_ONE.search(everything) and not _TOGETHER.search(everything):
                yield Addition(number, s.start, s.end, "both")
        for pattern, kind in ((_FIRST_SERVED, "first"), (_NEVER_AGAIN, "never")):
            if (
                (more := pattern.search(text))
                and not now.parts[number].question
                and not pattern.search(everything)
                and not (kind == "never" and _FOR_GOOD.search(everything))
                and not (
                    kind == "never" and any("no" in g.marks and words_of(more.group(), "en") & g.words for _, g in said)
                )
            ):
                yield Addition(number, more.start(), more.end(), kind)
        if (
            _TOKEN.search(text)
            and not _TOKEN.search(everything)
            and not re.search(r"\b(?:gesture|goodwill|token|apology)\b", everything)
        ):
            yield Addition(number, 0, len(text), "gift")
        if held := _HOLDS_OUT.search(text):
            for m in _ALTERNATIVE.finditer(text, held.end()):
                own = words_of(m[1], "en")
                if len(own) >= _TELLING and not own & words:
                    yield Addition(number, m.start(), m.end(), "choice")
    yield from _with_more(now, fresh, words)
    yield from _all_of_them(was, now, fresh)
    yield from _either(was, now, fresh)
    yield from _answered_for(was, now, fresh)
    yield from _has_it_done(was, now, fresh)
    yield from _for_all(was, now, fresh)


# Before others: at the front of the queue, as a priority.
_FIRST_SERVED = cues.compile(
    r"\b(?:(?:to|at|in) the (?:very )?(?:front|head) of the (?:queue|line)|(?:to|at) the top of (?:the|our|my|their) (?:queue|list|pile|line)|jump(?:s|ing)? the queue|ahead of (?:everyone|everybody|the others|the queue)|as (?:a|our|an) (?:top |absolute |urgent )?priority|(?:is|be|gets?|given|have|has) (?:top |absolute |full )?priority|fast[- ]track\w*|first in (?:line|the queue)|prioriti[sz](?:e|ed|es|ing))\b(?! of\b)"
)
# That it will not befall them again: nobody can know.
_NEVER_AGAIN = cues.compile(
    r"\b(?:won't|will never|will not|never will|not going to|'ll never)(?! be able\b)\b[^.;!?]{2,60}?\b(?:again|in (?:the )?future)\b"
)
_FOR_GOOD = cues.compile(r"\b(?:for good|permanently|for ever|forever|never|no longer|any ?more)\b")
_EVERY = cues.compile(
    r"\b(?:from now|from here|each|every|always|you (?:pick|choose|say|like|want)|whichever|monthly|weekly|daily|yearly|per (?:day|week|month|year)|of (?:the )?month)\b"
)
_PRICE_EACH = cues.compile(
    r"[£$€]? ?\d[\d.,]* ?(?:[£$€]|euros?|pounds?|dollars?|quid)? (?:each|every|for each|for every) \w+"
)
_NOT_TO_BE_HAD = cues.compile(
    r"\bfree\b[^,;.!?]{0,30}(?:n't|\bnot|\bno longer) (?:be )?(?:possible|available|on offer|in it|something)\b"
)
_TELLING = 2  # words that make an alternative one of its own


def _granted_free(piece: str, own: Segment, said: list[tuple[str, Segment]], whole: str) -> bool:
    """Our side says that it costs nothing, and gives no price for the same thing."""
    about = (words_of(rest[0], "en") if len(rest := _BUT_FOR.split(piece, 1)) > 1 else own.words) - _MONEY_WORDS
    if (spared := _NEED_NOT_PAY.search(piece)) and any(
        re.search(
            rf"\b(?:no|without an?|without) {spared['what']}\b|\b{spared['what']}s? (?:is|are)?(?:n't| not) (?:needed|required|necessary)",
            text,
        )
        for text, _ in said
    ):
        return True  # "no deposit needed": "you needn't pay a deposit"
    if _NOTHING_NOW.search(piece) and any(map(_NO_ADVANCE.search, (text for text, _ in said))):
        return True  # "no deposit": "you pay nothing upfront"
    gratis = [
        g.words - _MONEY_WORDS
        for text, g in said
        if (for_nothing(text) or "free" in g.words or (_WE_BEAR.search(piece) and _WE_PAY.search(text)))
        and not _WAS.search(text)
    ]
    if not gratis:
        return _WAS.search(piece) is not None
    told = frozenset(re.findall(r"\d+", whole)) if _OTHERWISE.search(whole) else frozenset()
    priced = [
        g.words - _MONEY_WORDS
        for text, g in said
        if _SUM.search(text) and not for_nothing(text) and "free" not in g.words
        if not (told and frozenset(re.findall(r"\d+", text)) <= told)  # "free unless it's wet, and 180 then"
    ]
    if not about and all(words & _ONLY_PART for words in gratis) and not _PART.search(piece):
        if not (not own.words - _MONEY_WORDS and piece.startswith(",") and _PART.search(whole)):
            return False  # "the first month is free": "it's free"
    if about and _AS_WELL.search(piece) and not any(about & words for words in gratis):
        return False  # "dinner is on us": "breakfast is free too"
    named = frozenset(w for words in priced for w in words if not w[:1].isdigit())
    return not (about & named) or any(about & words or kin(about, words) for words in gratis)


_NEED_NOT_PAY = cues.compile(
    r"\b(?:needn't|don't (?:have|need) to|won't (?:have|need) to|no need to|not (?:have|need) to) pay (?:an?|any|the) (?:\w+ )?(?P<what>deposit|fee|charge|surcharge|fine|postage|advance|excess|toll|tax|tip)\b"
)
_NOTHING_NOW = cues.compile(r"\bpay nothing (?:upfront|up front|in advance|now|beforehand)\b")
_NO_ADVANCE = cues.compile(
    r"\b(?:no|without(?: a| any)?) (?:deposit|prepayment|down payment|advance|upfront payment)\b"
)
_WE_BEAR = cues.compile(
    r"\b(?:on us|at our (?:own )?(?:expense|cost)|on our bill)\b|\b(?:we|i)(?:'ll| will)? (?:cover|bear|pick up|take on|pay for|meet) the (?:\w+ )?(?:costs?|bill|price)\b"
)
_WE_PAY = cues.compile(
    r"\b(?:we|i)(?:'ll| will)? (?:pay(?: for)?|cover|bear|meet|reimburse)\b(?! (?:you|half|part|up to|some|a share|\d|[£$€])\b)"
)
_OTHERWISE = cues.compile(r"\b(?:unless|if|otherwise|in which case|once|only|until|except)\b")
_BUT_FOR = re.compile(r"\b(?:bar|barring|apart from|except(?: for)?|other than|but for|save for|aside from|beyond)\b")
_AS_WELL = cues.compile(r"\b(?:too|also|as well|on top)\b")
_ONLY_PART = frozenset({"first", "month", "week", "trial", "member", "once"})
_PART = cues.compile(r"\b(?:first|months?|weeks?|trial|members?|once|until|within|if)\b")


def _answered_for(was: Reading, now: Reading, fresh: list[int]) -> Iterator[Addition]:
    """The draft asks somebody to do it, and the reply says that they will."""
    for plain in was.plains:
        for m in _ASKED_OF.finditer(plain):
            who, what = words_of(m["who"], "en"), words_of(m["what"], "en")
            for number in fresh:
                text = now.plains[number]
                for s in now.segments[number]:
                    piece = text[s.start : s.end]
                    will = _WILL_BE.search(piece)
                    if will is None or s.marks & {"asks", "feels", "cond", "weak"} - (
                        {"weak"} if _LOOKS.search(piece) else set()
                    ):
                        continue
                    subject = words_of(piece[: will.start()], "en")
                    if who & subject and what & words_of(piece[will.end() :], "en") and "ask" not in s.words:
                        yield Addition(number, s.start, s.end, "asked")
                        return


# "It is paid back with interest": more money than is given, put beside it.
_MONEY_BACK = cues.compile(
    r"\b(?:refund\w*|pa(?:y|ys|id)|repa(?:y|ys|id)|reimburs\w*|credit\w*|compensat\w*|return(?:s|ed)?|back|transfer\w*)\b"
)
_BESIDE_IT = cues.compile(
    r"\b(?:with|plus|including|together with|along with|as well as|and) (?:(?:the|your|all|any|full|some) )*(?P<what>(?:\w+ )?(?:interest|costs|expenses|damages|compensation|bonus|surcharge|fees?|postage|taxes|fares?|taxi|taxis|meals?|parking|hotel|deposit))\b(?! (?:of|in|for|to|is|are|was|were|can|may|will|can't|won't|isn't|aren't)\b)"
)


def _with_more(now: Reading, fresh: list[int], words: frozenset[str]) -> Iterator[Addition]:
    """Money of a kind of which our side says nothing, beside what is paid."""
    for number in fresh:
        text = now.plains[number]
        for s in now.segments[number]:
            more = _BESIDE_IT.search(text, s.start, s.end)
            if (
                more is None
                or s.marks & {"asks", "feels", "tells", "no"}
                or not _MONEY_BACK.search(text, 0, more.start())
            ):
                continue
            if not words_of(more["what"], "en") & words:
                yield Addition(number, more.start(), more.end(), "choice")


_OR = re.compile(r"\bor\b")
_AND_ALSO = re.compile(r"\b(?:and|plus|as well as|on top)\b")


def _all_of_them(was: Reading, now: Reading, fresh: list[int]) -> Iterator[Addition]:
    """What the draft lets them choose from, the reply gives at once: "a credit or a new one" as "a credit and a new one"."""
    for plain, segments in zip(was.plains, was.segments, strict=True):
        choice = frozenset(w for s in segments for w in s.words) & REMEDIES - {"free", "cancel", "return"}
        if len(choice) < _TELLING or not _OR.search(plain) or _AND_ALSO.search(plain):
            continue
        for number in fresh:
            text = now.plains[number]
            given = frozenset(w for s in now.segments[number] for w in s.words)
            if len(choice & given) >= _TELLING and _AND_ALSO.search(text) and not _PICK_ONE.search(text) and not (
                now.parts[number].question or any("no" in s.marks for s in now.segments[number])
            ):  # fmt: skip
                yield Addition(number, 0, len(text), "both")
                return


_CHOOSE = cues.compile(
    r"\b(?:either|you can (?:have|take|get)) (?P<one>[^;.!?]{2,60}?),? or (?:(?:get|have|take|we|i) )?(?P<other>[^,;.!?]{3,60})"
)
_ONE_OF = cues.compile(r"\b(?:or|either|choose|choice|pick|prefer|whichever|which(?= (?:one|of|do|would|you)\b))\b")


def _either(was: Reading, now: Reading, fresh: list[int]) -> Iterator[Addition]:
    """Of the two that the draft offers by "either", the reply gives one and the other."""
    for plain in was.plains:
        for m in _CHOOSE.finditer(plain):
            one, other = words_of(m["one"], "en"), words_of(m["other"], "en")
            one, other = one - other, other - one
            for number in fresh:
                text = now.plains[number]
                if any(map(_ONE_OF.search, now.plains[max(0, number - 1) : number + 2])) or now.parts[number].question:
                    continue
                for both in _AND_ALSO.finditer(text):
                    left, right = words_of(text[: both.start()], "en"), words_of(text[both.end() :], "en")
                    if (one & left and other & right) or (other & left and one & right):
                        yield Addition(number, 0, len(text), "both")
                        return


# "I'll ask whether they can", and the reply has them do it.
_ASKED_WHETHER = cues.compile(
    r"\b(?:ask\w*|see|check|find out|enquire|inquire)\b[^,;.!?]{0,40}? (?:whether|if) (?:they|he|she|it|(?:the|our|your|my) \w+(?: \w+)?)(?:'d)? (?:can|could|would|will|might|may|are able to|is able to)? ?(?P<what>[^,;.!?]{3,80})"
)
_HAS_THEM = cues.compile(
    r"\b(?:i|we)(?:'ll| will|'m| am|'re| are)(?: going to)? (?:hav(?:e|ing)|get(?:ting)?|mak(?:e|ing)) (?:them|him|her|(?:the|our|my|your) (?:\w+ )?\w+) (?:to )?(?P<act>[a-z]+ [^,;.!?]{2,80})"
)


def _has_it_done(was: Reading, now: Reading, fresh: list[int]) -> Iterator[Addition]:
    """What the draft asks somebody about, the reply has them do: "I'll ask if they can" as "I'll have them do it"."""
    for plain in was.plains:
        for m in _ASKED_WHETHER.finditer(plain):
            what = words_of(m["what"], "en")
            for number in fresh:
                has = _HAS_THEM.search(now.plains[number])
                if has and what and len(what & words_of(has["act"], "en")) * 2 >= len(what):
                    yield Addition(number, *has.span(), "asked")
                    return


_LOOKS = cues.compile(r"\b(?:look|check|review)\w*\b")


def _for_all(was: Reading, now: Reading, fresh: list[int]) -> Iterator[Addition]:
    """What the draft says of some, the reply says of all."""
    for number, s in was.stretches:
        piece = was.plains[number][s.start : s.end]
        if s.marks & {"no", "asks", "feels", "shove"} or not (partly := _PARTLY.search(piece)):
            continue
        rest = words_of(piece[: partly.start()] + " " + piece[partly.end() :], "en")
        near = [
            (n, g)
            for n, g in now.stretches
            if n in fresh and g.speaks and len(rest & g.words) * 2 >= len(rest) and alike(rest, g.words)
        ]
        if near and not any(_STILL_PARTLY.search(now.plains[n]) for n, _ in near):
            n, g = near[0]
            yield Addition(n, g.start, g.end, "partly")
