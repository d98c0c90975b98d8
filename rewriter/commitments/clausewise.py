"""What one clause of an English sentence commits to: its marker, its subject to the left, its act to the right.

A clause that has neither subject nor marker ("and send a new one") goes on with those of the clause before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from rewriter import cues
from rewriter.commitments.acts import act
from rewriter.commitments.markers import MODALS, marker, skip, subject
from rewriter.commitments.parts import (
    BE,
    DENIALS,
    HAVE,
    Clause,
    Word,
    classes_of,
)
from rewriter.commitments.shape import Commitment, Strength
from rewriter.commitments.spoken import REGRET, SPOKEN
from rewriter.commitments.verbs import FORMS, HARMLESS, LIGHT, NOUNS, PROCESS, REMEDIES, content, phrase_at

_ANNOUNCES = frozenset({"note", "see", "let", "accept", "expect", "find", "allow", "record"})
_BEFORE_NOUNS = frozenset({"of", "for", "the", "my", "your", "our", "no", "many", "these", "all", "with", "in", "on"})
_FORESEEN = frozenset({"expected", "scheduled", "planned", "estimated", "due"})
_RECEIVE = frozenset({"get", "receive", "see", "have", "be", "hear", "find", "notice", "expect", "enjoy", "pay"})
_PERMIT_WORDS = """
return exchange cancel keep refund replace upgrade get claim receive have use swap extend choose credit change switch
move take redeem collect reschedule rebook
"""
_PERMIT = frozenset(_PERMIT_WORDS.split())
_NEEDS = cues.compile(  # and the thing itself: "no need to call, sent to you today" tells what is done
    r"(?<!no )(?<!n't )(?<!not )\b(?:need|require|want|must|please|ask you|send|include)\b[^,;.!?]{0,60}?\b(?:the|an?|your|his|her|their|its|both|all|any|that|this|one|two|\d+) [\w' -]{2,30},? ?$"
)
_TO_BE = frozenset({"to", "within", "by", "before", "with", "in", "at", "no"})  # "..., sent to us within nine months"
_IN_DAYS = re.compile(r"(?:in|within) (?:\d|an? |one|two|three|four|five|six|seven|ten)")  # "corrected in two days"
_PRICE = re.compile(r"[£$€\d]|(?:is|costs?|fee)$")
_ENCLOSED = frozenset({"included", "attached", "enclosed", "covered", "listed", "shown", "added"})


@dataclass(slots=True)
class Told:
    """What a clause hands on to the next one of the sentence."""

    made: list[Commitment] = field(default_factory=list)
    last: Commitment | None = None
    tense: str = ""
    instructed: bool = False
    asks: bool = False  # the sentence is a question


@dataclass(frozen=True, slots=True)
class Plain:
    """A sentence as it reads, wherever it stands: places are those of its plain text."""

    plain: str

    @property
    def raw(self) -> str:
        """The same text: the place in the letter is filled in later."""
        return self.plain

    @property
    def start(self) -> int:
        """Where it begins."""
        return 0

    @property
    def question(self) -> bool:
        """It asks."""
        return self.plain.rstrip(" \"')").endswith("?")

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Places are as they are."""
        return start, max(start, end)


_TOLD_OFTEN = re.compile(r"(?:i|we) keep (?:telling|asking|reminding|warning|chasing|pushing) (?:them|him|her)\b")


def read_clause(sentence: Plain, words: list[Word], part: Clause, tail_hi: int, state: Told) -> None:
    """Read one clause; what it commits to is added to the state."""
    lo, hi = part.lo, part.hi
    if lo < hi and any(idle.match(sentence.plain, words[lo].start) for idle in (REGRET, SPOKEN, _TOLD_OFTEN)):
        state.last = None
        return
    while lo < hi and words[lo].text in (
        "well",
        "ok",
        "okay",
        "yes",
        "sure",
        "yeah",
        "hi",
        "hey",
        "no",
        "sorry",
        "also",
        "please",
        "great",
    ):
        if words[lo].text == "please":
            state.instructed = True
        lo += 1
    if lo >= hi:
        return
    first = FORMS.get(words[lo].text)
    told = words[lo - 1].text == "please" if lo else False
    if words[lo].text == "expect" and not told:
        _commit(sentence, words, lo, lo, hi, tail_hi, "will", False, False, "it", state, asked=False)
        return
    if (
        (told or (part.link == "" and words[lo].text in ("make", "ensure")))
        and first
        and first[1] == "base"
        and words[lo].text not in _ANNOUNCES
    ):
        state.instructed, state.last = True, None
        return
    marked = None if _goes_on(state, first, part.link) else marker(words, lo, hi)
    if marked is None:
        _continue(sentence, words, lo, hi, tail_hi, part.link, state)
        return
    at, strength, negated, willing, who = marked
    if strength == "done" and any(w.text == "never" for w in words[lo:at]):
        state.last = None
        return  # "we've never refunded this"
    if at >= hi:
        return
    if who == "we" and any(w.text == "never" for w in words[lo:at]):
        negated = True  # "raw files we never give out"
    if who == "we" and at + 1 < hi and words[at + 1].text == "no":
        negated = True  # "we make no exceptions"
    if strength == "will" and words[at].text in ("offer", "offering"):
        strength, willing = "may", True  # an offer binds once it is taken
    if strength == "will" and state.asks and at and words[at - 1].text in ("i", "we"):
        strength = "ask"  # "... or we send them?" holds out a choice
    question = state.asks and (
        words[lo].text in MODALS or words[lo].text in ("do", "did", "is", "are", "would", "what", "how", "when")
    )
    if question and not (who == "we" or words[lo].text in ("would", "what", "how")):
        return
    _commit(sentence, words, lo, at, hi, tail_hi, strength, negated, willing, who, state, asked=state.asks)


def _goes_on(state: Told, form: tuple[str, str, str] | None, link: str) -> bool:
    """A verb in the tense of the clause before opens this one: "and make sure that ..."."""
    return (
        state.last is not None
        and form is not None
        and form[1] == "base" == state.tense
        and link in ("and", "or", "then")
        and form[2] not in NOUNS
    )


def _continue(sentence: Plain, words: list[Word], lo: int, hi: int, tail_hi: int, link: str, state: Told) -> None:
    """A clause with no marker: it goes on with the one before, or says it elliptically ("Refunded you just now.")."""
    at = skip(words, lo, hi)
    if at >= hi:
        return
    text = words[at].text
    form = FORMS.get(text)
    if form is not None and form[1] == "ing" and at + 1 < hi and _PRICE.match(words[at + 1].text):
        return  # "shipping 9.90": what it costs
    if text == "tracking" and (
        at + 1 == hi or words[at + 1].text not in ("it", "this", "that", "them", "your", "the", "down")
    ):
        return  # "tracking says"
    if text in NOUNS and at + 1 < hi and words[at + 1].text in BE:
        return  # "dispatch is the 20th"
    last = state.last
    if (
        text == "have"
        and link == ""
        and lo
        and at + 1 < hi
        and words[at + 1].text in ("it", "them", "the", "your", "this", "everything")
    ):
        state.instructed, state.last = True, None
        return  # "...; have it empty, please"
    told = link == "" and text == "keep" and at + 1 < hi and words[at + 1].text != "you"  # "..., keep the old one"
    if (
        last is not None
        and form is not None
        and state.tense
        and form[1] == state.tense
        and link in ("and", "or", "then", "", "but")
        and not told
    ):
        _commit(
            sentence,
            words,
            lo,
            at,
            hi,
            tail_hi,
            last.strength,
            last.negated,
            last.willing,
            last.who,
            state,
            asked=state.asks,
        )
        return
    piece = sentence.plain[words[lo].start : words[hi - 1].end]
    if last is not None and link in ("and", "or", "") and last.strength != "ask" and hi - at <= 8:
        named = classes_of(sentence.plain, words[at:hi]) & (REMEDIES | {"call", "visit"})
        if (
            named
            and not any(w.text in DENIALS for w in words[at:hi])
            and (
                last.does in REMEDIES
                or last.does in ("offer", "give", "send", "arrange", "get", "add", "have", "write")
            )
        ):
            who = "we" if last.who == "it" else last.who  # "it ships Monday, plus a discount": who gives it is no thing
            beside = _made(sentence, words, lo, hi, "", last.strength, who, "")
            beside = replace(beside, negated=last.negated, willing=last.willing)
            for name in sorted(named):
                state.made.append(
                    replace(beside, does=name, what=" ".join(content([w.text for w in words[at:hi]])[:8]))
                )
            return
    if lo > 0 and link not in ("and", "but", "so", "then", ""):
        return
    if (
        form is not None
        and form[1] == "ing"
        and (
            hi - lo > 8
            or any(w.text in BE | HAVE for w in words[lo:])
            or any(w.text.endswith("n't") for w in words[lo:hi])
            or any(FORMS.get(w.text, ("", "", ""))[1] == "s" for w in words[lo:hi])
        )
    ):
        return  # "Being billed twice is annoying" tells what happened
    if text in ("closed", "shut") or (text in _ENCLOSED and at + 1 < hi and words[at + 1].text in BE):
        return  # "closed on the 26th", "included are two keys": a state
    if lo and form is not None and form[1] == "past" and at + 1 < hi and words[at + 1].text in _TO_BE:
        if form[0] not in REMEDIES and _NEEDS.search(sentence.plain, 0, words[lo].start):
            return  # "we need the sheet, sent to us": how, and nothing done
    plainly = form is not None and form[1] == "past" and not any(w.text in DENIALS for w in words[lo:at])
    if form is not None and form[1] in ("past", "ing") and not state.asks and (at == lo or plainly):
        if form[0] or (classes_of(sentence.plain, words[at:hi]) & REMEDIES):
            ahead = at + 1 < hi and _IN_DAYS.match(sentence.plain, words[at + 1].start) is not None
            strength: Strength = "aim" if text in _FORESEEN else "done" if form[1] == "past" and not ahead else "will"
            _commit(sentence, words, lo, at, hi, tail_hi, strength, False, False, "we", state, asked=False)
        return
    if form is not None and form[1] == "base" and text not in NOUNS:
        state.instructed = True
        state.last = None
        return
    doing = words[at].text not in DENIALS and not any(w.text in BE | HAVE for w in words[at + 1 : hi])
    for place in range(at + 1, hi) if doing else ():
        if words[place].text in DENIALS:
            break
        found = FORMS.get(words[place].text)
        if (
            found
            and (does := _named_act(sentence, words[place], found))
            and found[1] == "s"
            and not (words[place - 1].text[0].isdigit() or words[place - 1].text in _BEFORE_NOUNS)
            and words[place].text not in NOUNS
            and does not in PROCESS
            and not state.asks
        ):
            who = subject(words, lo, place)
            _commit(sentence, words, lo, place, hi, tail_hi, "will", False, False, who or "it", state, asked=False)
            return
    if state.asks or not (named := classes_of(sentence.plain, words[at:hi]) & REMEDIES):
        return
    if done := re.search(
        r"\b(?:approved|issued|processed|sent|done|granted|confirmed|completed|coming|on (?:its|the) way|attached|included)\b",
        piece,
    ):
        for name in sorted(named):
            state.made.append(
                _made(sentence, words, lo, hi, name, "done" if done.group() != "coming" else "will", "it", "")
            )


def _named_act(sentence: Plain, word: Word, form: tuple[str, str, str]) -> str:
    """The class of an act by its verb, or by the turn of phrase that begins there: "takes the old one away"."""
    hit = phrase_at(sentence.plain, word.text, word.start) if not form[0] else None
    return hit[0] if hit else form[0] or (form[2] if form[2] == "bring" else "")


def _made(
    sentence: Plain, words: list[Word], lo: int, hi: int, does: str, strength: Strength, who: str, what: str
) -> Commitment:
    """A commitment at words[lo:hi]."""
    start, end = sentence.span(words[lo].start, words[hi - 1].end)
    return Commitment(
        who,
        does,
        what,
        (),
        strength,
        False,
        (),
        start,
        end,
        sentence.raw[start - sentence.start : end - sentence.start],
        False,
    )


def _commit(
    sentence: Plain, words: list[Word], lo: int, at: int, hi: int, tail_hi: int, strength: Strength, negated: bool,
    willing: bool, who: str, state: Told, *, asked: bool,
) -> None:  # fmt: skip
    """Name the act that begins at words[at] and add the commitment."""
    at = skip(words, at, hi)
    if at >= hi:
        return
    verb = words[at].text
    passive = verb == "be" or verb == "been"
    if passive and at + 1 < hi:
        nxt = skip(words, at + 1, hi)
        if nxt < hi and FORMS.get(words[nxt].text, ("", "", ""))[1] in ("past", "ing"):
            at, verb = nxt, words[nxt].text
            who = who if who in ("you", "they") else "it" if words[nxt].text not in ("looking", "checking") else who
    does, embedded = act(sentence.plain, words, at, hi, tail_hi)
    form = FORMS.get(verb)
    state.tense = form[1] if form else "base" if strength != "done" else ""
    if does is None or (does in PROCESS and who == "it") or (does == "ensure" and hi - at == 1 and strength == "done"):
        state.last = None
        return
    if embedded:
        strength = "ask"
    if who == "it" and form and form[2] in LIGHT and does not in REMEDIES:
        does = next((NOUNS[w.text] for w in words[lo:at] if NOUNS.get(w.text) in REMEDIES | {"visit", "call"}), does)
    if who == "you":
        base = form[2] if form else verb
        if base in ("need", "have") and at + 1 < hi and words[at + 1].text == "to":
            state.last = None
            return
        if strength == "may" and base not in _PERMIT and does not in REMEDIES:
            state.instructed = True
            state.last = None
            return
        if strength != "may" and not (
            base in _RECEIVE
            or passive
            or form is None
            or (form[1] == "past")
            or words[at].text in ("getting", "receiving")
            or does in REMEDIES
        ):
            state.last = None
            return
        if base in ("return", "cancel", "send", "call", "check", "find") and strength != "may" and not passive:
            state.last = None
            return
    what = " ".join(content([w.text for w in words[at + 1 : hi]])[:8])
    process = does in PROCESS and not embedded and who == "we" and not asked
    if asked and (embedded or does in PROCESS | HARMLESS):
        state.last = None
        return
    start, end = sentence.span(words[lo].start, words[hi - 1].end)
    made = Commitment(
        {"": "we"}.get(who, who), does, what, (), strength, negated, (), start, end,
        sentence.raw[start - sentence.start : end - sentence.start], process, willing,
    )  # fmt: skip
    state.made.append(made)
    state.last = made
    if (
        not embedded
        and does not in REMEDIES
        and does in ("send", "give", "offer", "get", "arrange", "add", "process", "ensure", "fix")
    ):
        for name in sorted((classes_of(sentence.plain, words[at + 1 : hi]) & REMEDIES) - {does, "return"}):
            state.made.append(replace(made, does=name))
