"""English read as promises: subject, strength, act, object, time and condition, clause by clause.

Words are walked once, left to right. A clause's marker of strength ("will", "can", "have ...ed") is
found first, its subject to the left of it, its act to the right; a clause that has neither subject nor
marker ("and send a new one") goes on with those of the clause before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from rewriter import cues
from rewriter.commitments.markers import MODALS, marker, skip, subject
from rewriter.commitments.noes import LONGEST, noes
from rewriter.commitments.parts import DENIALS, MARKS, TIME_LINKS, Clause, Word, classes_of, cut, name_classes, words_of
from rewriter.commitments.shape import Commitment, Reading, Refusal, Strength
from rewriter.commitments.times import times
from rewriter.commitments.verbs import FORMS, HARMLESS, LIGHT, NOUNS, PROCESS, REMEDIES, STOP, content, phrase_at, stem
from rewriter.plain import Format
from rewriter.text import Sentence, sentences

_NOT_OURS = frozenset(
    [
        "need",
        "be",
        "love",
        "want",
        "hope",
        "appreciate",
        "understand",
        "recommend",
        "suggest",
        "advise",
        "wait",
        "think",
        "know",
        "believe",
        "say",
        "hear",
        "mean",
        "imagine",
        "remind",
        "apologise",
        "apologize",
        "thank",
        "admit",
        "agree",
        "disagree",
        "regret",
        "realise",
        "realize",
        "remember",
        "feel",
        "sound",
        "seem",
        "welcome",
        "stay",
        "remain",
        "ask",
    ]
) - {"ask"}
_ANNOUNCES = frozenset({"note", "see", "let", "accept", "expect", "find", "allow", "record"})
_RECEIVE = frozenset({"get", "receive", "see", "have", "be", "hear", "find", "notice", "expect", "enjoy", "pay"})
_PERMIT = frozenset(
    [
        "return",
        "exchange",
        "cancel",
        "keep",
        "refund",
        "replace",
        "upgrade",
        "get",
        "claim",
        "receive",
        "have",
        "use",
        "swap",
        "extend",
        "choose",
        "credit",
        "change",
        "switch",
        "move",
        "take",
        "redeem",
        "collect",
        "reschedule",
        "rebook",
    ]
)
_EMBEDS = cues.compile(
    r"\b(?:(?:whether|if|for|about|at|into|through|on|of|over|a|an|any|possible|offer|getting|get|have|with) (?:(?:we|i|you|it|they|there|a|an|any|possible|partial|full|"
    r"can|could|might|may|is|be|able|to|you|offering|giving|getting|that|the|way|some|out|good|free) ){0,6}|to )$"
)
# What we are sorry for has happened; it is no act that we announce.
_REGRET = cues.compile(
    r"(?:(?:and |but |so )?(?:i|we|i'm|we're|i do|we do)\s+)?(?:(?:so|very|really|truly|terribly|deeply|do|am|are)\s+)*"
    r"(?:sorry|apologi[sz]e|apologies|regret)\b(?!,? (?:but|i|we|i'\w+|we'\w+|let)\b)(?=\s+\w)"
)
# "As I already told you", "I can see how": words about talking and understanding, no act.
_SPOKEN = cues.compile(
    r"as (?:i|we)(?:'ve| have)? (?:already |just |previously )?(?:told|said|explained|mentioned|wrote|written)\b"
    r"|(?:i|we) (?:can |do |fully |completely |totally |really ){0,2}(?:see|understand|appreciate|imagine|hear|tell) (?:how|why|that|you|this|where)\b"
)
_STATUS = cues.compile(r"\b(?:your|the|my|this|that|our) (?:\w+ ){0,2}$")


@dataclass(slots=True)
class _State:
    """What a clause hands on to the next one of the sentence."""

    made: list[Commitment] = field(default_factory=list)
    last: Commitment | None = None
    tense: str = ""
    instructed: bool = False
    asks: bool = False  # the sentence is a question


def read(raw: str, fmt: Format = "text") -> Reading:
    """The commitments and refusals of an English text."""
    made: list[Commitment] = []
    refused: list[Refusal] = []
    stated: set[str] = set()
    named: set[str] = set()
    denied: set[str] = set()
    bags: list[frozenset[str]] = []
    parts = [s for s in sentences(raw, fmt) if s.role not in ("quote", "code")]
    for number, sentence in enumerate(parts):
        words = words_of(sentence.plain[:LONGEST])
        bags.append(frozenset(content([w.text for w in words])) | classes_of(sentence.plain, words))
        if sentence.role == "greeting":
            continue
        refused += (replace(r, sentence=number) for r in noes(sentence))
        made += (replace(c, sentence=number) for c in _sentence(sentence, words))
        name_classes(sentence, words, stated, named, denied)
    return Reading(
        tuple(made), tuple(refused), frozenset(stated), frozenset(named), frozenset(denied), tuple(bags),
        tuple(s.raw for s in parts), tuple(s.plain for s in parts), tuple(parts), "en",
    )  # fmt: skip


def _sentence(sentence: Sentence, words: list[Word]) -> Iterator[Commitment]:
    """The commitments of one sentence."""
    parts = cut(words)
    state = _State(asks=sentence.question)
    found: list[tuple[Commitment, int]] = []
    for number, part in enumerate(parts):
        before = len(state.made)
        if part.link in ("if", "unless", "whether", "once", "when", "whenever", "provided", "who") or (
            part.link in TIME_LINKS
        ):
            continue
        tail_hi = _tail(parts, number)
        _clause(sentence, words, part, tail_hi, state)
        found += ((c, number) for c in state.made[before:])
    for at, (commitment, number) in enumerate(found):
        first = 0 if at == 0 else parts[number].lo
        nearest = next((n for _, n in found[at + 1 :] if n > number), len(parts))
        last = parts[nearest - 1].hi if nearest > number else parts[number].hi
        text = sentence.plain[words[first].start : words[last - 1].end]
        own = sentence.plain[words[parts[number].lo].start : words[last - 1].end]
        conditions = _conditions(sentence.plain, text, parts, state.instructed)
        when = tuple(dict.fromkeys(times(text if at == 0 else own)))
        process = commitment.process and not any(not t.startswith("~") for t in when)
        yield replace(commitment, when=when, conditions=conditions, process=process)


def _tail(parts: list[Clause], number: int) -> int:
    """Where the object of a clause ends: a "whether", "if", "what" clause behind it belongs to it."""
    hi = parts[number].hi
    for part in parts[number + 1 :]:
        if part.link not in ("if", "whether", "where", "or", "which"):
            break
        hi = part.hi
    return hi


_CONDITION = (
    ("if", cues.compile(r"\b(?:if|provided|as long as|in case|only (?:for|with|on|when)|on condition|assuming|unless|except|subject to|depend(?:s|ing)|"
                      r"pending|once|as soon as|(?:after|when|until|till) (?:we|i|it|you|they|the|your|he|she)\b|upon|on receipt|by arrangement|should you|should the|eligible|where possible|if possible)\b")),
    ("up to", cues.compile(r"\b(?:up to|at most|a maximum of|maximum|max|no more than|not more than|limited to)\b")),
    ("business", cues.compile(r"\b(?:business|working|work) (?:day|hour)s?\b|\bworkdays?\b|\bweekdays?\b")),
)  # fmt: skip


def _conditions(sentence: str, text: str, parts: list[Clause], instructed: bool) -> tuple[str, ...]:
    """What a commitment hangs on, read from its sentence; a limit only from its own part."""
    found = [name for name, pattern in _CONDITION if pattern.search(sentence if name == "if" else text)]
    if instructed:
        found.append("invite")
    return tuple(found)


def _clause(sentence: Sentence, words: list[Word], part: Clause, tail_hi: int, state: _State) -> None:
    """Read one clause; what it commits to is added to the state."""
    lo, hi = part.lo, part.hi
    if lo < hi and (_REGRET.match(sentence.plain, words[lo].start) or _SPOKEN.match(sentence.plain, words[lo].start)):
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
    marked = marker(words, lo, hi)
    if marked is None:
        _continue(sentence, words, lo, hi, tail_hi, part.link, state)
        return
    at, strength, negated, willing, who = marked
    if at >= hi:
        return
    question = state.asks and (
        words[lo].text in MODALS or words[lo].text in ("do", "did", "is", "are", "would", "what", "how", "when")
    )
    if question and not (who == "we" or words[lo].text in ("would", "what", "how")):
        return
    _commit(sentence, words, lo, at, hi, tail_hi, strength, negated, willing, who, state, asked=state.asks)


def _continue(sentence: Sentence, words: list[Word], lo: int, hi: int, tail_hi: int, link: str, state: _State) -> None:
    """A clause with no marker: it goes on with the one before, or says it elliptically ("Refunded you just now.")."""
    at = skip(words, lo, hi)
    if at >= hi:
        return
    text = words[at].text
    form = FORMS.get(text)
    last = state.last
    if (
        last is not None
        and form is not None
        and state.tense
        and form[1] == state.tense
        and link in ("and", "or", "then", "", "but")
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
        if named and (last.does in REMEDIES or last.does in ("offer", "give", "send", "arrange", "get", "add")):
            for name in sorted(named):
                state.made.append(replace(last, does=name, what=" ".join(content([w.text for w in words[at:hi]])[:8])))
            return
    if lo > 0 and link not in ("and", "but", "so", "then", ""):
        return
    if form is not None and form[1] in ("past", "ing") and not state.asks and at == lo:
        if form[0] or (classes_of(sentence.plain, words[at:hi]) & REMEDIES):
            strength: Strength = "done" if form[1] == "past" else "will"
            _commit(sentence, words, lo, at, hi, tail_hi, strength, False, False, "we", state, asked=False)
        return
    if form is not None and form[1] == "base" and text not in NOUNS:
        state.instructed = True
        state.last = None
        return
    for place in range(at + 1, hi):
        if words[place].text in DENIALS or words[at].text in DENIALS:
            break
        found = FORMS.get(words[place].text)
        if (
            found
            and found[1] == "s"
            and found[0]
            and words[place].text not in NOUNS
            and found[0] not in PROCESS
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


def _made(
    sentence: Sentence, words: list[Word], lo: int, hi: int, does: str, strength: Strength, who: str, what: str
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
    sentence: Sentence, words: list[Word], lo: int, at: int, hi: int, tail_hi: int, strength: Strength, negated: bool,
    willing: bool, who: str, state: _State, *, asked: bool,
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
    does, embedded = _act(sentence.plain, words, at, hi, tail_hi)
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


def _act(text: str, words: list[Word], at: int, hi: int, tail_hi: int) -> tuple[str | None, bool]:
    """The class of an act, and whether it is only a remedy asked about ("check whether we can refund")."""
    verb = words[at]
    form = FORMS.get(verb.text)
    first: str | None = None
    if verb.text in ("have", "get", "got", "getting", "having") and at + 2 < hi:
        caused = FORMS.get(words[at + 2].text)
        if caused and caused[1] == "past" and caused[0] not in ("", *PROCESS):
            return caused[0], False
    hits: list[tuple[str, int]] = []
    for word in words[at:tail_hi]:
        if hit := phrase_at(text, word.text, word.start):
            hits.append((hit[0], word.start))
    if hits and hits[0][1] == verb.start:
        first = hits[0][0]
    elif form:
        first = form[0]
        if form[2] in LIGHT and (
            not first
            or first
            in (
                "offer",
                "give",
                "get",
                "add",
                "process",
                "arrange",
                "send",
                "approve",
                "keep-aside",
                "find-out",
                "extend",
                "fix",
            )
        ):
            near = [h for h in hits if not MARKS & set(text[verb.end : h[1]])]
            nouns = [(NOUNS[w.text], w.start) for w in words[at + 1 : hi] if w.text in NOUNS]
            nouns += [
                (FORMS[w.text][0], w.start)
                for w in words[at + 1 : hi]
                if w.text in FORMS and FORMS[w.text][1] == "past" and FORMS[w.text][0] in REMEDIES
            ]
            for name, _ in sorted(
                [n for n in near if n[0] != "free"] + nouns, key=lambda n: (n[0] not in REMEDIES, n[1])
            ):
                return name, False
            first = first or ({"get": "get"}.get(form[2], form[2]))
    elif verb.text in ("be", "been"):
        first = hits[0][0] if hits else None
        if first is None and any(w.text in ("back", "there", "here", "live", "resolved") for w in words[at:hi]):
            first = "arrive"
        return first, False
    else:
        first = (
            None if verb.text in _NOT_OURS or (verb.text in STOP and verb.text not in ("do", "go")) else stem(verb.text)
        )
        if hits and first is not None and hits[0][0] not in PROCESS:
            first = hits[0][0]
        return first, False
    if not first:
        return None, False
    if first in PROCESS or first == "do-best":
        for place, word in enumerate(words[at + 1 : tail_hi], at + 1):
            name = NOUNS.get(word.text) or (FORMS[word.text][0] if word.text in FORMS else "")
            if name in REMEDIES and name != "return":
                before = text[max(verb.end - 1, 0) : word.start]
                if _STATUS.search(before) and not before.rstrip().endswith((" a", " any")):
                    continue
                if _EMBEDS.search(before) or words[place - 1].text in ("to", "a", "can", "could", "you"):
                    return name, True
    return first, False
