"""Stretches of a reply that tell what will be, of which no source of ours speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.answered import restates
from rewriter.commitments.authority import QUIET
from rewriter.commitments.compare import same_act
from rewriter.commitments.segments import Segment, alike, words_of
from rewriter.commitments.shape import Reading
from rewriter.commitments.spoken import without_past
from rewriter.commitments.stands_for import kin
from rewriter.commitments.surety import surety
from rewriter.commitments.tongues import both_tied
from rewriter.commitments.unauthorised import TIMES, given_nowhere
from rewriter.commitments.verbs import FORMS, HARMLESS, PROCESS, REMEDIES
from rewriter.facts import facts

_WILL_EN = cues.compile(r"\b(?:will|'ll|(?:is|are|'re|'s) going to)\b(?! not\b)")
_WILL = {
    "de": cues.compile(r"\b(?:wird|werden|werde) \w"),
    "fr": cues.compile(
        r"\b(?:vais|allons|va|vont) \w+(?:er|ir|re)\b|\w(?:erai|erons|era|eront|rai|rons|ra|ront)\b(?<!contra)(?<!extra)(?<!opéra)(?<!caméra)"
    ),
    "es": cues.compile(
        r"\w(?:aré|eré|iré|ará|erá|irá|aremos|eremos|iremos|arán|erán|irán)\b|\b(?:voy|vamos|va|van) a \w"
    ),
    "pt": cues.compile(
        r"\w(?:arei|erei|irei|ará|erá|irá|aremos|eremos|iremos|arão|erão|irão)\b|\b(?:vou|vamos|vai|vão) \w+r\b"
    ),
    "it": cues.compile(r"\w(?:erò|irò|arò|erà|irà|arà|eremo|iremo|aremo|eranno|iranno|aranno)\b"),
    "nl": cues.compile(r"\b(?:zal|zullen|wordt|worden) \w"),
}
_NOTHING_NEW = (
    PROCESS
    | HARMLESS
    | QUIET
    | {
        "respect",
        "decision",
        "choic",
        "wish",
        "view",
        "work",
        "enjoy",
        "reply",
        "talk",
        "walk",
        "guid",
        "welcom",
        "glad",
        "hope",
        "happi",
    }
)


_SOUGHT = cues.compile(  # what we go and find out of a thing, which nobody gives: "where your refund is"
    r"\b(?:find out|check|ask|see) (?:where|why|when|how|what happened (?:with|to)|about) (?:your|the) [\w' -]{2,40}?(?:(?: is| was| has gone| went| stands)?(?= and |[,.;]|$))|\b(?:look into|check on|ask about|ask after) (?:your|the) [\w' -]{2,40}?(?= and |[,.;]|$)"
)
_BEST = cues.compile(r"\b(?:do (?:my|our|their|his|her) (?:very )?(?:best|utmost)|try|attempt|aim)\b")
# "Then they're in": what comes of a step, said of what the customer misses.
_THEN = cues.compile(r"\bthen (?:it|they)(?:'ll be|'s|'re| will be| is| are) (?P<so>[a-z]+)\W*$")


def ahead(
    said: Reading, sources: tuple[Reading, ...], known: set[str], asked: Reading
) -> Iterator[tuple[int, int, str]]:
    """Stretches that tell what will be, and speak of nothing that a source speaks of."""
    will = _WILL_EN if said.language == "en" else _WILL[said.language]
    spoken = [s.words for source in sources for _, s in source.stretches]
    plains, wanted = sources[0].plains, asked.words
    answer, question = " ".join(plains), "\n".join(asked.plains)
    then = [
        re.compile(rf"\b{m['so']}\b")
        for n, s in sources[0].stretches
        if not s.marks & {"no", "asks"} and (m := _THEN.search(plains[n][s.start : s.end]))
    ]
    for number, s in said.stretches:
        if said.raws[number].strip() in known or said.parts[number].role != "body":
            continue
        text = said.plains[number][s.start : s.end]
        if not s.speaks or s.marks & {"no", "cond"} or not will.search(text):
            continue
        if _YOU_WILL.search(text) and _untold(said, number, s, sources):
            yield said.place(number, s.start, s.end)
            continue
        if (_BEST if said.language == "en" else surety(said.language)["best"]).search(text):
            continue
        if said.language != "en" and surety(said.language)["vouches"].search(text):
            continue  # an assurance, held against what our side takes on by itself
        words = s.words - _NOTHING_NEW
        if words <= wanted and not words & REMEDIES and any(so.search(text) for so in then):
            continue
        sought = _SOUGHT.sub(" ", text) if said.language == "en" else text
        remedies = s.words & REMEDIES and (sought == text or words_of(sought, "en") & REMEDIES)
        if s.words & PROCESS and not remedies and (_OWN_STEP.search(text) or said.language != "en"):
            continue
        if said.language != "en" and any(
            s.words & other.words and both_tied(sources[0].plains[n], said.plains[number], said.language)
            for n, other in sources[0].stretches
        ):
            continue
        if len(words) < 2 or any(alike(words, other) for other in spoken) or restates(text, answer, question):
            continue
        if said.language == "en" and (_acts_told(said, number, s, sources) or _passive_of(text, s, sources)):
            continue
        yield said.place(number, s.start, s.end)


def _acts_told(said: Reading, number: int, own: Segment, sources: tuple[Reading, ...]) -> bool:
    """Each act in the stretch is one of a source, of a thing of the same root: "electric we pay back" as "the electricity will be refunded"."""
    acts = [c for c in said.commitments if c.sentence == number and own in said.within(c)]
    return bool(acts) and all(
        any(
            same_act(c, made) and any(o.words & own.words or kin(o.words, own.words) for o in source.within(c))
            for source in sources
            for c in source.commitments
            if not c.negated and c.rank >= made.rank
        )
        for made in acts
    )


_WILL_BE = re.compile(r"\b(?:will|'ll) (?:also |then )?be (?:\w+ly )?(?P<does>[a-z]+)\b")


def _passive_of(text: str, own: Segment, sources: tuple[Reading, ...]) -> bool:
    """A source tells the same act of the same thing: "bags beside it get taken" as "bags next to it will be taken along"."""
    will = _WILL_BE.search(text)
    verb = FORMS.get(will["does"]) if will else None
    if verb is None:
        return False
    return any(
        (own.words & s.words - {verb[2]} or kin(own.words, s.words - {verb[2]}))
        and not s.marks & {"no", "asks", "weak", "doubt"}
        and any(
            (form := FORMS.get(word)) and form[2] == verb[2]
            for word in _WORD.findall(source.plains[n][s.start : s.end])
        )
        for source in sources
        for n, s in source.stretches
    )


_WORD = re.compile(r"[a-z]+")
_OWN_STEP = cues.compile(r"\b(?:i'll|we'll|i will|we will|i'm|we're|i|we|let me|you'll|you will|it'll|it will)\b")
_YOU_WILL = cues.compile(r"\b(?:you'll|you will|we'll|we will|i'll|i will) ")


def _untold(said: Reading, number: int, own: Segment, sources: tuple[Reading, ...]) -> bool:
    """The stretch tells a time that no source of ours gives."""
    text = said.place(number, own.start, own.end)[2]
    told = without_past(text) if said.language == "en" and own.words & PROCESS else text
    stated = [f for f in facts(told, said.language) if f.kind in TIMES]
    return given_nowhere(stated, sources)
