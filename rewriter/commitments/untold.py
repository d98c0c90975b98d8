"""What a reply tells of the world that no source tells: a cause, a stranger's act, a report of somebody or of a record."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from rewriter import cues
from rewriter.commitments.segments import words_of
from rewriter.facts import fold
from rewriter.lexicon import ROOT
from rewriter.plain import plain
from rewriter.remembered import remembered
from rewriter.text import Context, sentences

_Words = Callable[[], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Untold:
    """A claim at [start, end) of the reply, and what is wrong with it."""

    start: int
    end: int
    why: str
    kind: str


def untold(draft: str, customer: str, context: Context, reply: str) -> Iterator[Untold]:
    """Causes, acts and reports of an English reply that neither the draft, the customer nor the context tells."""
    low = fold(reply)
    known = partial(_known, draft, customer, context)
    yield from _causes(low, known, (draft, *context.facts))
    yield from _strangers(low, known)
    yield from _reports(low, lambda: _known(draft, _statements(customer), context))


def _statements(customer: str) -> str:
    """What the customer says: who asks whether it is so does not say that it is."""
    return "\n".join(s.raw for s in sentences(customer) if not s.question)


@remembered(32)
def _known(draft: str, customer: str, context: Context) -> frozenset[str]:
    """How the words of all sources begin."""
    said = (draft, customer, *context.facts, *context.offers, *(turn.text for turn in context.conversation))
    return frozenset(w[:ROOT] for text in said for w in words_of(plain(text), "en"))


_BECAUSE = cues.compile(r"\b(?:because(?: of)?|due to|owing to|caused by|on account of) (?P<why>[^,;.!?()\n–]{3,80})")
_ASKED_FOR = re.compile(
    r"(?:it|they|we|(?:the|our) (?:form|site|system|page|portal|desk|app|claim|office|team|department|bank))(?:'ll| will)? (?:asks? (?:you )?for|needs?|requires?|wants?) (?:it|that|this|them|one|both)\b"
)
_NEEDS = cues.compile(r"\b(?:need(?:s|ed)?|requires?d?|must|ha(?:s|ve) to|asks? for|mandatory|without)\b")
_NO_CAUSE_WORDS = "care matter want help deserv understand know need like work happen thing reason mean that feel"
_NO_CAUSE = frozenset(_NO_CAUSE_WORDS.split())


def _causes(low: str, known: _Words, ours: Sequence[str]) -> Iterator[Untold]:
    """Causes told in words of which hardly any is known."""
    for m in _BECAUSE.finditer(low):
        if _ASKED_FOR.match(m["why"]) and any(_NEEDS.search(fold(text)) for text in ours):
            continue  # "needs the ticket number": "because the form asks for it"
        why = words_of(m["why"], "en") - _NO_CAUSE
        new = sum(w[:ROOT] not in known() for w in why)
        if new * 2 > len(why):
            yield Untold(*m.span(), _NO_SUCH_CAUSE.format(m.group()), "cause")


_NO_SUCH_CAUSE = "“{}” is a cause that neither the draft nor the context gives."
# "A contractor cut through a cable": somebody who is in no source, and what they did.
_STRANGER = cues.compile(
    r"(?:^|[.!?;:] |\n|, (?:as|because|since) |\b(?:as|because|since|after|when|and|but|sorry,|afraid,?|sorry(?: to say)?,? that) )(?P<what>(?:an?|some|somebody|someone) (?P<who>(?:[a-z-]+ ){1,2})(?:(?:on|in|at|near|under|along|outside|across) (?:the |our |an? )?[a-z-]+ )?(?:had |has |accidentally |apparently |unfortunately )?(?P<verb>[a-z]{2,}ed|cut|hit|broke|lost|took|went|put|sent|forgot|shut|fell|stole|threw|dug|ran|drove|left|knocked|burst|blew|snapped|jammed|seized|collapsed)\b(?! (?:to|by) )[^,;.!?\n]{0,60}?)(?= and | but | so |[,;.!?\n]|$)"
)
_NOT_SAID_OF = frozenset(
    {"bit", "lot", "few", "while", "moment", "day", "night", "week", "hour", "wait", "card", "charge"}
)


def _strangers(low: str, known: _Words) -> Iterator[Untold]:
    """Acts of somebody of whom no source speaks, in words of which none is known."""
    for m in _STRANGER.finditer(low):
        who, all_of_it = words_of(m["who"], "en"), words_of(m["what"], "en")
        if not who or who & _NOT_SAID_OF or any(w[:ROOT] in known() for w in all_of_it) or len(all_of_it) <= len(who):
            continue
        yield Untold(*m.span("what"), _NO_SUCH_CAUSE.format(m["what"]), "cause")


# "The depot shows it arrived", "it was delivered, the driver said": what somebody or a record tells.
_TELLS = (
    r"(?:says?|said|shows?|showed|confirms?|confirmed|reports?|reported|tells (?:me|us)|(?:has |have )?told (?:me|us))"
)
_TELLER = r"(?:(?:the|our|my|their) (?:[a-z-]{2,20} ){1,5}?|tracking )"
_REPORTED = cues.compile(
    rf"(?:^|[.!?;:,] |\n|\b(?:and|but|as) )(?P<who>{_TELLER}){_TELLS} (?:that )?(?P<what>[^,;.!?\n]{{3,80}})"
)
_TOLD_SO = cues.compile(rf"(?:^|[.!?;:,] |\n)(?P<what>[^,;.!?\n]{{3,80}}), (?P<who>{_TELLER}){_TELLS}(?=[.!?;,\n]|$)")
_ASKED = cues.compile(r"\b(?:if|whether|what|when|once|until|unless|which|where|how|who|anything|nothing)\b")


def _reports(low: str, known: _Words) -> Iterator[Untold]:
    """What somebody of whom no source speaks is said to have told, in words that are not all known."""
    for m in (*_REPORTED.finditer(low), *_TOLD_SO.finditer(low)):
        who = words_of(m["who"], "en") - {"look-into"}  # "tracking" as a teller is no act of ours
        what = words_of(m["what"], "en")
        if not what or _ASKED.search(m["what"]):
            continue
        if any(w[:ROOT] in known() for w in who) or all(w[:ROOT] in known() for w in what):
            continue
        why = f"“{m['what'].strip()}” is told by nobody in the draft, the customer's message or the context."
        yield Untold(min(m.start("who"), m.start("what")), m.end(), why, "report")
