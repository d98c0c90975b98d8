# ruff: noqa: SIM905 - a list of words reads better unbroken
"""A request met by how such things always are, in a word of the request, and by nothing else."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.text import Sentence
from rewriter.vocabulary import content, stem

from . import _closed as state

_RULE = cues.compile(  # "trials are seven days", "drivers deliver to the kerb": a plural of their own words, and what it always does
    r"^\W*(?:(?:sorry|unfortunately|i'm afraid|afraid|well|again|all|our|the|as (?:said|stated)|but)[, ]+){0,2}(?P<thing>(?:[a-z][a-z'-]+ ){0,2}[a-z][a-z-]+s) (?P<does>[a-z]+)\b(?P<rest>[^.!?]{2,80})?"
)
_PROCESS = cues.compile(  # what goes on, comes or has happened
    r"\b(?:takes?|arrives?|leaves?|ships?|comes?|came|shows?|appears?|lands?|departs?|reach(?:es)?|should|will|would|may|might|can|could|has|had|have|was|were|did|shipped|sent|been|now|today|tonight|tomorrow|soon|currently|"
    r"working|looking|checking|aware|fine|ready|fixed|back|done|available|open|free|welcome|included|safe|you|your|you're|i|we|our|us|me|my|under|with|inside|on|happy|great|good)\b|n't\b|\bnot\b"
)
_VERB = frozenset(
    "are go goes is stay stays stop stops start starts end ends run runs deliver collect close closes open opens pay pays cost costs need needs get gets travel travels belong "
    "sit sits count counts include includes cover covers work works apply applies carry carries require requires".split()
)


_COMES = re.compile(r"\b(?:go|goes) (?:out|back|off) (?:after|on|once|within|in|by)\b")  # and is not refused


_WHICH = re.compile(  # says only which one it is: "the name they were bought in"
    r" (?:that |which )?(?:they|it|he|she) (?:was|were|is|are) [a-z]+(?: (?:in|for|with|on|under|at|to|by))?(?=\W*$|[,;])"
)


def echoed(sentence: Sentence, customer: str) -> tuple[int, int] | None:
    """Where a sentence answers a request with how such things always are, in a word of the request."""
    match = _RULE.match(sentence.plain)
    if not match or sentence.question or match["does"] not in _VERB or len(sentence.plain.split()) > 14:
        return None
    if (
        _COMES.search(sentence.plain)
        or _PROCESS.search(match["does"] + _WHICH.sub(" ", match["rest"] or ""))
        or state.NOT_CLOSED.search(sentence.plain)
    ):
        return None
    theirs = {stem(word) for word in content(customer)}
    said = {stem(match["thing"].split()[-1]), stem(match["does"])}
    return _whole(sentence) if said & theirs else None


def _whole(sentence: Sentence) -> tuple[int, int]:
    """The sentence without its full stop."""
    return 0, len(sentence.plain.rstrip(" .!"))
