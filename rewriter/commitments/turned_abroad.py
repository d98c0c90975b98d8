"""An answer that a reply in one of six languages turns or leaves open, however it is put.

Good news told as a no ("the fee is cancelled": "the fee is still to be paid"), a no told as one of two that both go
("only in the cabin": "in the cabin as well as in the hold"), and what we do told as what we look at ("we refund it":
"we'll see whether it can be refunded").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from rewriter import cues
from rewriter.commitments.costs_abroad import charges, for_nothing
from rewriter.commitments.segments import Segment, alike
from rewriter.commitments.shape import Freed, Reading
from rewriter.commitments.surety import surety
from rewriter.commitments.tongues import TONGUES, act_patterns, spoken
from rewriter.commitments.verbs import REMEDIES

_GIVEN = REMEDIES | {"send"}
_UNSAID = frozenset({"asks", "feels"})


def turned_abroad(was: Reading, now: Reading) -> Iterator[tuple[int, int, int]]:
    """Stretches of the reply that say the opposite of the draft: the sentence, and where they stand in it."""
    fresh = [(n, s) for n, s in now.stretches if not s.marks & _UNSAID and now.raws[n] not in was.raws]
    yield from _charged(was, now, fresh)
    yield from _both(was, now, fresh)
    yield from _undone(was, now, fresh)


def _charged(was: Reading, now: Reading, fresh: list[tuple[int, Segment]]) -> Iterator[tuple[int, int, int]]:
    """What the draft says costs nothing is to be paid in the reply."""
    language = now.language
    if not any(for_nothing(plain, language) for plain in was.plains) or any(
        charges(was.plains[n][s.start : s.end], language) for n, s in was.stretches
    ):
        return
    if any(for_nothing(plain, language) for plain in now.plains):
        return
    due = [(n, s) for n, s in fresh if charges(now.plains[n][s.start : s.end], language)]
    if due:
        n, s = due[-1]  # the answer stands behind what is told back of the question
        yield n, s.start, s.end


def _both(was: Reading, now: Reading, fresh: list[tuple[int, Segment]]) -> Iterator[tuple[int, int, int]]:
    """What the draft denies is named in the reply as going together with what it grants."""
    both = surety(now.language)["both"]
    denied = frozenset(w for _, s in was.stretches if "no" in s.marks for w in s.words)
    granted = frozenset(w for _, s in was.stretches if not s.marks & {"no", "asks"} for w in s.words)
    lost = denied - granted
    if not lost or any(s.words & lost and s.marks & {"no", "state", "less"} for _, s in now.stretches):
        return
    for n, s in fresh:
        joined = _AND.search(now.plains[n]) and spoken(now.language)["may"].search(now.plains[n])
        beside = frozenset(w for other in now.segments[n] for w in other.words)
        if s.words & lost and beside & granted and (joined or both.search(now.plains[n], s.start, s.end)):
            yield n, s.start, s.end
            return


# What a thing is said to be, or not: each row is one state.
_STATES = {
    "de": (r"(?:storn|annull)iert\w*|gekündigt|aufgehoben", r"inbegriffen|enthalten|inklusive|mit dabei", r"abgedeckt|gedeckt|versichert", r"gültig|gilt", r"erlaubt|gestattet|zulässig|zugelassen", r"möglich",
           r"verfügbar|vorrätig|lieferbar|auf lager", r"verschickt|versendet|versandt|abgeschickt|überwiesen|losgeschickt", r"bestätigt|gebucht|reserviert|angemeldet", r"eingegangen|angekommen|da", r"geöffnet|offen"),
    "fr": (r"annulée?s?|résiliée?s?|supprimée?s?", r"(?:inclus|compris)e?s?", r"couverte?s?|assurée?s?", r"valables?|valides?", r"autorisée?s?|permise?s?|admise?s?", r"possibles?", r"disponibles?|en stock", r"expédiée?s?|envoyée?s?|partie?s?|virée?s?",
           r"confirmée?s?|réservée?s?|inscrite?s?", r"arrivée?s?|reçue?s?", r"ouverte?s?"),
    "es": (r"anulad[ao]s?|cancelad[ao]s?", r"incluid[ao]s?|incluye\w*", r"cubiert[ao]s?|cubre\w*|asegurad[ao]s?", r"válid[ao]s?|vale|sirve", r"permitid[ao]s?|autorizad[ao]s?|admitid[ao]s?", r"posible", r"disponibles?|en stock", r"enviad[ao]s?|mandad[ao]s?|transferid[ao]s?",
           r"confirmad[ao]s?|reservad[ao]s?|inscrit[ao]s?", r"recibid[ao]s?|llegado", r"abiert[ao]s?"),
    "pt": (r"cancelad[ao]s?|anulad[ao]s?", r"incluíd[ao]s?|inclui|inclus[ao]s?", r"cobert[ao]s?|cobre|segurad[ao]s?", r"válid[ao]s?|vale", r"permitid[ao]s?|autorizad[ao]s?", r"possível", r"disponíve(?:l|is)|em stock|em estoque", r"enviad[ao]s?|expedid[ao]s?|transferid[ao]s?",
           r"confirmad[ao]s?|reservad[ao]s?|inscrit[ao]s?", r"recebid[ao]s?|chegou", r"abert[ao]s?"),
    "it": (r"annullat[aoie]|cancellat[aoie]|disdett[aoie]|stornat[aoie]", r"inclus[aoie]|compres[aoie]", r"copert[aoie]|copre|assicurat[aoie]", r"valid[aoie]|vale", r"permess[aoie]|consentit[aoie]|ammess[aoie]|autorizzat[aoie]", r"possibile", r"disponibil[ei]",
           r"spedit[aoie]|inviat[aoie]|partit[aoie]|bonificat[aoie]", r"confermat[aoie]|prenotat[aoie]|iscritt[aoie]", r"arrivat[aoie]|ricevut[aoie]", r"apert[aoie]"),
    "nl": (r"geannuleerd|opgezegd|kwijtgescholden|ingetrokken", r"inbegrepen|inclusief", r"gedekt|verzekerd", r"geldig|geldt", r"toegestaan|toegelaten|mag|mogen", r"mogelijk", r"beschikbaar|leverbaar|op voorraad", r"verstuurd|verzonden|overgemaakt|gestuurd",
           r"bevestigd|geboekt|gereserveerd|ingeschreven", r"binnen|aangekomen|ontvangen", r"open|geopend"),
}  # fmt: skip


@cache
def _states(language: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Each state, and where it is denied."""
    no = TONGUES[language].denied
    return tuple(
        (
            cues.words(state),
            cues.compile(rf"(?<!\w)(?:{no})(?: \w+){{0,3}}? (?:{state})(?!\w)"),
        )
        for state in _STATES[language]
    )


def _undone(was: Reading, now: Reading, fresh: list[tuple[int, Segment]]) -> Iterator[tuple[int, int, int]]:
    """What the draft says is cancelled, included or sent is not in the reply, which says so nowhere else."""
    condition, denied = spoken(now.language)["condition"], spoken(now.language)["denied"]
    for state, not_so in _states(now.language):
        told = [(n, s) for n, s in was.stretches if state.search(was.plains[n], s.start, s.end)]
        if not told or any(
            "asks" in s.marks or condition.search(was.plains[n]) or denied.search(was.plains[n], s.start, s.end)
            for n, s in told
        ):
            continue
        said = [
            (n, s) for n, s in now.stretches if "asks" not in s.marks and state.search(now.plains[n], s.start, s.end)
        ]
        if not said or not all(not_so.search(now.plains[n], s.start, s.end) for n, s in said):
            continue
        n, s = said[0]
        if (n, s) in fresh and not condition.search(now.plains[n]):
            yield n, s.start, s.end


_AND = re.compile(r"\w (?:und|et|y|e|en) \w")


def goes_on_well(no: Segment, row: tuple[Segment, ...], now: Reading) -> bool:
    """The sentence of a bare no goes on to nothing but what is so, and the reply says that."""
    rest = [s for s in row if s is not no and s.words]
    if not rest or any(s.marks & {"no", "state", "less"} for s in rest):
        return False
    return any(alike(s.words, r.words) and not r.marks & {"no", "asks"} for s in rest for _, r in now.stretches)


def spares(plain: str, words: frozenset[str], now: Reading) -> bool:
    """In another language: the no only spares them something, and the reply does not ask it of them."""
    if not surety(now.language)["need_not"].search(plain):
        return False
    told = spoken(now.language)["told"]
    return not any(
        words & s.words and "no" not in s.marks and told.search(now.plains[n], s.start, s.end) for n, s in now.stretches
    )


def left_open(was: Reading, now: Reading) -> Iterator[Freed]:
    """Remedies that the draft promises outright, and of which the reply only says that it tries or looks."""
    language = now.language
    words, named = surety(language), act_patterns(language)
    hedged = [bool(words["whether"].search(p) or words["perhaps"].search(p)) for p in was.plains]
    firm = {
        c.does
        for c in was.commitments
        if c.does in _GIVEN and c.who != "they" and not c.negated and c.rank >= _WILL and not hedged[c.sentence]
    }
    if not firm or any(hedged):
        return
    for does in sorted(firm):
        places = [
            (n, m.start(), m.end())
            for n, plain in enumerate(now.plains)
            for m in named[does].finditer(plain)
            if not _told_back(now, n, m.start())
        ]
        open_ones = [(n, at) for n, a, b in places if (at := _opens(now.plains[n], a, b, language)) is not None]
        if open_ones and len(open_ones) == len(places) and now.raws[open_ones[0][0]] not in was.raws:
            n, at = open_ones[0]
            yield Freed(n, at, len(now.plains[n]), "open")
            return


_WILL = 3


def _told_back(now: Reading, number: int, at: int) -> bool:
    """The act is named where the customer is felt with."""
    return any(s.start <= at < s.end and "feels" in s.marks for s in now.segments[number])


def _opens(plain: str, start: int, end: int, language: str) -> int | None:
    """Where what leaves the act at [start, end) open begins; None when nothing does."""
    words = surety(language)
    for hit in words["whether"].finditer(plain):
        if hit.start() <= end and start - hit.end() < _REACH:
            return hit.start()
    for hit in words["perhaps"].finditer(plain):
        between = plain[hit.end() : start] if hit.end() <= start else plain[end : hit.start()]
        if not any(c in between for c in ",;:"):
            return min(hit.start(), start)
    return None


_REACH = 70  # characters from "whether" to what hangs on it
