"""What a reply turns about without a no: what need not be done as what must, left as right, "A, not B" as "B, not A", what is valid as what must be bought anew, nothing due as a payment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.segments import words_of
from rewriter.commitments.shape import Reading
from rewriter.commitments.turned_abroad import turned_abroad

_Place = tuple[int, int, int]


def turned_about(was: Reading, now: Reading) -> Iterator[_Place]:
    """Sentence, start and end of each such stretch."""
    if was.language != "en" or now.language != "en":
        yield from turned_abroad(was, now)
        return
    known = {raw.strip() for raw in was.raws}
    fresh = [
        (n, plain)
        for n, plain in enumerate(now.plains)
        if now.raws[n].strip() not in known and not now.parts[n].question
    ]
    drafted = "\n".join(was.plains)
    yield from _needs_after_all(drafted, fresh)
    yield from _other_way(drafted, fresh)
    yield from _changed_places(was, fresh)
    yield from _bought_anew(drafted, fresh)
    yield from _paid_after_all(drafted, fresh)
    yield from _let_change(drafted, fresh)


_NEED_NOT = cues.compile(
    r"\b(?:no need (?:for you )?to|don't (?:have|need) to|needn't|not necessary to|won't (?:have|need) to|doesn't (?:have|need) to) (?P<does>(?!worry|do\b|have\b|feel|think|panic)[a-z]{2,14})(?: (?P<next>[a-z]+))?"
)
_MUST = r"(?:\b(?:you|somebody|someone|anybody|one of you|an adult|he|she|they)(?:'ll| will| do)? (?:still |always |also |then )?(?:ha(?:s|ve) to|needs? to|must)|(?:^\W*|[,;:–] ?|\b(?:and|but|so) )please(?: do| also| just)?|\b(?:be sure|make sure|it's important|it's necessary) (?:that you |you |to )*)"
_A_NO = re.compile(r"n't\b|\b(?:not|no|never|nobody|needless|unless|if|otherwise|only)\b")


def _needs_after_all(drafted: str, fresh: list[tuple[int, str]]) -> Iterator[_Place]:
    """What the draft says need not be done, the reply asks for."""
    for spared in _NEED_NOT.finditer(drafted):
        does, what = spared["does"], spared["next"] or ""
        after = rf" {re.escape(what)}\b" if what else r"\b"
        must = re.compile(rf"{_MUST} (?P<act>{re.escape(does)}{after})")
        for n, plain in fresh:
            m = must.search(plain)
            if m and not _A_NO.search(plain) and not must.search(drafted):
                yield n, m.start(), m.end()
                return


_SIDES = (("left", "right"), ("clockwise", "anticlockwise"), ("upwards", "downwards"))
_TURNS = cues.compile(
    r"\b(?:turn\w*|twist\w*|slid\w*|push\w*|mov(?:e|ing)|press\w*|keep|bear|go|exit|door|button|lever|valve|switch|side|rotat\w*|screw\w*)\b[^.;!?\n]{0,40}?\b(?P<side>left|right|clockwise|anti-?clockwise|counter-?clockwise|upwards|downwards)\b(?! (?:now|away|after|before|here|there|behind|out|over|for|until|at|in|next|of)\b)"
)


def _sides(text: str) -> frozenset[str]:
    """The ways in which a text turns things."""
    said = (m["side"].replace("-", "").replace("counter", "anti") for m in _TURNS.finditer(text))
    return frozenset(said)


def _other_way(drafted: str, fresh: list[tuple[int, str]]) -> Iterator[_Place]:
    """A thing is turned the other way: "to the left" as "to the right"."""
    own = _sides(drafted)
    if not own or any(own & _sides(plain) for _, plain in fresh):
        return
    other = {a if b in own else b for a, b in _SIDES if (a in own) != (b in own)}
    for n, plain in fresh:
        for m in _TURNS.finditer(plain):
            if m["side"].replace("-", "").replace("counter", "anti") in other:
                yield n, m.start(), m.end()
                return


_RATHER = cues.compile(
    r"(?P<one>[^,;.!?\n]{2,60}(?:, [A-Za-z][\w ]{2,20})?)(?:, (?:and )?not|,? rather than|,? instead of) (?:to |at |on |in |from |the |a |an |by |with |your |our )*(?P<other>[^,;:.!?\n]{2,40})"
)


def _changed_places(was: Reading, fresh: list[tuple[int, str]]) -> Iterator[_Place]:
    """The one for the other: "to the depot, not the shop" as "to the shop rather than the depot"."""
    told = [
        (words_of(m["one"], "en"), words_of(m["other"], "en")) for plain in was.plains for m in _RATHER.finditer(plain)
    ]
    told = [(one - other, other - one) for one, other in told if one - other and other - one]
    for n, plain in fresh if told else ():
        for m in _RATHER.finditer(plain):
            yes, no = words_of(m["one"], "en"), words_of(m["other"], "en")
            if any(other <= yes and (one & no) - yes and not other & no for one, other in told):
                yield n, m.start(), m.end()
                return


_VALID = cues.compile(
    r"\b(?P<what>ticket|pass|booking|card|code|voucher|receipt|form|prescription|permit|licence|key)s?(?:'s| is| are| stays?| remains?)? (?:still |also )?(?:valid|good|accepted|fine|ok|okay|works?)\b"
)


def _bought_anew(drafted: str, fresh: list[tuple[int, str]]) -> Iterator[_Place]:
    """What the draft says is still good, the reply says is needed anew."""
    for m in _VALID.finditer(drafted):
        anew = re.compile(
            rf"\b(?:need|have to (?:buy|get|book|order)|must (?:buy|get|book|have)|requires?|please (?:buy|get|book)) (?:an? )?(?:new|another|different|fresh|separate|second) {m['what']}\b"
        )
        for n, plain in fresh:
            if (hit := anew.search(plain)) and not _A_NO.search(plain):
                yield n, hit.start(), hit.end()
                return


_NOTHING = cues.compile(
    r"(?:^|[,;:.–=\n] ?|\b(?:so|then|means|therefore|is|gets?|get) )(?:nothing|no (?:compensation|payout|refund|money|payment)|0)\W*(?:$|\n|[.;,!](?!\d))"
)
_PAYS = cues.compile(
    r"\b(?:we|i)(?:'re| are|'ll| will|'m| am)? (?:now |then |gladly )?(?:pay(?:ing)?|transfer(?:ring)?|send(?:ing)?|refund(?:ing)?|giv(?:e|ing)|ow(?:e|ing)) (?:you )?(?:the |your |a |an )?(?:[£$€]? ?\d|refund|compensation|money|full)|\byou(?:'ll| will)? (?:get|receive|are owed|have) (?:the |your |a )?(?:[£$€]? ?\d[\d.,]* ?(?:back|from us|now)|compensation|refund)\b"
)


def _paid_after_all(drafted: str, fresh: list[tuple[int, str]]) -> Iterator[_Place]:
    """The draft says that nothing is due, and the reply that it is paid."""
    if not _NOTHING.search(drafted) or _PAYS.search(drafted):
        return
    for n, plain in fresh:
        m = _PAYS.search(plain)
        if m and not _A_NO.search(plain):
            yield n, m.start(), m.end()
            return


_STAYS = cues.compile(
    r"\b(?:must|has to|have to|needs? to|should)(?: always)? (?:stay|remain|be (?:kept|left)) (?P<so>on|off|open|closed|shut|locked)\b"
)
_MAY = r"\b(?:you (?:can|may|could)|you(?:'re| are) (?:welcome|free) to|feel free to|please|it(?:'s| is) fine to)(?: also| always| now| just)*"
_CHANGES = {
    "on": r"(?:switch|turn|put) (?:[a-z]+ ){0,3}off",
    "off": r"(?:switch|turn|put) (?:[a-z]+ ){0,3}on",
    "open": r"(?:close|shut|lock)",
    "closed": r"(?:open|unlock)",
    "shut": r"(?:open|unlock)",
    "locked": r"(?:open|unlock)",
}


def _let_change(drafted: str, fresh: list[tuple[int, str]]) -> Iterator[_Place]:
    """What must stay so, the reply lets them change: "must stay on" as "you may switch it off"."""
    for m in _STAYS.finditer(drafted):
        change = re.compile(rf"{_MAY} (?:{_CHANGES[m['so']]})\b")
        for n, plain in fresh:
            if (hit := change.search(plain)) and not _A_NO.search(plain):
                yield n, hit.start(), hit.end()
                return
