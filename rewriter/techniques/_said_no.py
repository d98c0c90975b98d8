"""Where a sentence says no: in words, by a rule that stands, or by nothing but how things are."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.clause import Clause, clauses, quotes
from rewriter.remembered import remembered
from rewriter.text import Sentence

from . import _closed as state
from . import _doors as doors
from . import _refusal as refusal

Core = tuple[int, int, str, bool]  # start and end in the clause's text, the kind, and whether it can mean nothing else

_MOST = 1_000  # characters of a clause: nobody writes a longer one
_BEFELL = cues.compile(  # regret for what happened to them refuses nothing: "I'm sorry you missed the deadline"
    r"^\W*(?:(?:i'm|we're|i am|we are) )?(?:so |very |really |truly )?sorry (?:that )?you(?:'ve|r|'d| have| had)?\b"
)
_NOT_THEIRS = cues.compile(r"\bnot only\b|\bno longer (?:be )?charged?\b")
_ATTEMPT = cues.compile(  # what a bank turned down is no request of theirs
    r"\b(?:charge|payment|transaction|card|attempt|login|purchase|debit|transfer of [\w ]+)s?(?: [\w'-]+){0,3} (?:was|were|is|are|has been|wasn't|weren't|isn't)(?!\w)"
)
LONE_WORD = cues.compile(
    r"^\W*(?:no+|nope|nah|sorry|but|and|so|well)?\W*$"
)  # what may stand before a no and says nothing


def core(clause: Clause) -> Core | None:
    """Where a clause refuses in so many words."""
    return _refused(_own_words(clause), clause.link in ("which", "who"))


_DENIES = re.compile(r"n't\b|\b(?:no|not|never|non)\b")


def _own_words(clause: Clause) -> str:
    """The clause with a no that it only quotes blotted out; `"no refunds" isn't right` refuses nothing."""
    text = clause.text
    if not any(mark in text for mark in "\"'“‘«"):
        return text
    for start, end in quotes(clause.sentence.plain):
        a, b = max(0, start - clause.start), min(len(text), end - clause.start)
        if a < b and _DENIES.search(text, a, b) and text[:a].strip() + text[b:].strip(" .!"):
            text = text[:a] + '"' * (b - a) + text[b:]
    return text


@remembered()
def _refused(text: str, relative: bool) -> Core | None:
    if len(text) > _MOST or not refusal.CUE.search(text):
        return None
    for pattern, kind, sure in refusal.FAMILIES(text):
        match = pattern.search(text)
        if not match:
            continue
        if pattern is refusal.WE and refusal.LIMIT.match(text, match.end()):
            continue
        if pattern in (refusal.PASSIVE, refusal.STATE, refusal.YOU) and relative:
            continue
        if pattern is refusal.STATE and _ATTEMPT.search(text, 0, match.end()):
            continue
        if doors.REPORTED.search(text[: match.start()]) or _NOT_THEIRS.search(text):
            continue
        return match.start(), match.end(), kind, sure
    return None


def refusals(sentence: Sentence, helpless_too: bool) -> list[tuple[Clause, Core]]:
    """The clauses of a sentence that refuse, with the place where they do."""
    parts = clauses(sentence)
    out: list[tuple[Clause, Core]] = []
    if any(
        c.conditional and c.link in ("", "if", "unless") and not doors.WISH.search(f"{c.link} {c.text}")
        for c in parts[:1]
    ):
        return out
    for clause in parts:
        if clause.quoted or clause.question or clause.conditional:
            continue
        said = core(clause)
        if said is None and helpless_too:
            helpless = refusal.HELPLESS.search(clause.text)
            if helpless and not re.search(r"\bhelp but [a-z]", sentence.plain):
                said = (helpless.start(), helpless.end(), "helpless", False)
        if said is None or (clause.reported and said[2] != "policy" and not re.match(r"\W*(?:i|we)\b", clause.text)):
            continue
        if said[2] == "expired" and _BEFELL.match(clause.text):
            continue
        out.append((clause, said))
    return out


def shut(clause: Clause, customer: str = "") -> re.Match[str] | None:
    """Where a clause leaves things as they are; `customer`, plain: what they want changed may be under way."""
    return _shut(_own_words(clause), bool(clause.start and clause.link in ("so", "but")), customer)


@remembered()
def _shut(text: str, follows: bool, customer: str) -> re.Match[str] | None:
    if (again := state.SAID_AGAIN.match(text)) and not state.KEEP.search(customer):
        return again
    if len(text) > _MOST or state.NOT_CLOSED.search(text) or _UNTIL.search(text) or _NOTHING_SHUT.search(text):
        return None
    for (form,) in state.FORMS(text):
        match = form.search(text)
        if match and not _good_to_hear(form, customer):
            return match
    if follows and (no := _NO.match(text)):
        return no
    if (
        state.OTHER_HOURS.search(customer)
        and not state.ASKS_HOURS.search(customer)
        and (hours := state.HOURS.match(text))
    ):
        return hours
    return state.UNDER_WAY.search(text) if customer and state.CHANGE.search(customer) else None


def _good_to_hear(form: re.Pattern[str], customer: str) -> bool:
    """What stays, or what nobody does any more, is what this customer asked for."""
    if form in (state.NEGATIVE, state.IT_DOES_NOT):
        return bool(customer and state.AVOID.search(customer))
    if form is state.GONE and customer and _TAKE_AWAY.search(customer):
        return True
    return form in (state.STAYS, state.RULED) and bool(customer and state.KEEP.search(customer))


_TAKE_AWAY = re.compile(r"\b(?:remove|delete|erase|take (?:out|off|away|down)|get rid of|edit out|wipe)\b")
_NOTHING_SHUT = cues.compile(  # a pity that is felt with them, and a harm that nobody can do them
    r"^\W*(?:(?:please|just|then|and|now|first)[, ]+)*(?:hold|keep|leave) (?:the|it|your|on|down|still)\b|\bcan (?:stay|remain|be kept) with you\b|\bcan be booked\b|\b(?:go|goes|is paid|are paid|is released|are released) (?:out |back |off )?(?:after|once|within) (?:the|your|an?|\d)|\bgoing back to\b|\bgood catch\b"
    r"|^\W*no (?:fines?|fees?|charges?|costs?) (?:for|on|at)\b|\bnothing (?:more |else |further )?(?:to pay\b|(?:will be|is|has been) (?:taken|charged|billed|due|owed)\b)|\b(?:isn't|aren't|not) on (?:the|your) bill\b"
    r"|\b(?:nobody|no one)(?: else)? can (?:use|see|get at|get into|touch|open|read) (?:it|them|your)\b|\bno words (?:that|can|could|for)\b|\bdoesn't (?:bring back|undo)\b|\b(?:don't|no) wonder\b|\bnot a word from us\b"
    r"|\b(?:i|we)(?:'ll| will)(?: (?:just|still|both))? (?:stay|wait|be) (?:in the chat|on the line|here|right here|around|with you|by the phone)\b|\b(?:they|nobody|no one|he|she)(?: (?:won't|will never|will not)| will) (?:ring|call|phone|text|write to|contact|bother|chase|e-?mail|disturb|pester|wake) (?:you|them|him|her) (?:again|any ?more|ever again)\b"
    r"|\bthe (?:weather|rain|forecast|sun|snow|wind|dry spell) (?:should|will|'s going to|is going to|looks set to) (?:hold|stay|keep|last|clear)\b"
    r"|\bcan be (?:ended|closed|cancelled|stopped)\b|\bwhat a (?:pity|shame|disappointment|let-?down)\b|\b(?:nobody|no one|(?:inspectors?|police|they|he|she|drivers?|guards?|the [a-z]+)) (?:can't|won't|can|will) (?:fine|charge|penali[sz]e|sue|ticket|tow|evict|touch|harm|blame) (?:you|your|him|her|it)\b"
)
_NO = re.compile(r"\W*no\W*$")
_UNTIL = re.compile(
    r"\b(?:till|until|unless|without) (?:the|his|her|your|you|it|we|an?|that|they)\b|\bbefore (?:the|his|her|your) (?:[a-z]+ )?(?:inspection|check|visit|test|review|survey|appointment)\b"
)  # what would open it


_EXCEPTED = cues.compile(  # what else is so, and in their case is not
    r"\b(?:normally|usually|otherwise|as a rule)\b[^.;!?]{0,40}\bbut (?:not (?:this time|today|now|here|for you|in (?:your|this) case)|(?:this time|today|for you) (?:not|it isn't|it's not|we won't))\b"
)


def closed(sentence: Sentence, customer: str) -> tuple[int, int] | None:
    """Where a sentence closes the matter without a word of refusal."""
    if sentence.question or _EXCEPTED.search(sentence.plain):
        return None
    if (state.CURT.match(sentence.plain) or state.NOT_ONCE.match(sentence.plain)) and not state.NOT_CLOSED.search(
        sentence.plain
    ):
        return 0, ended(sentence, 0, len(sentence.plain))
    for clause in clauses(sentence):
        if clause.quoted or clause.reported or clause.question or clause.link in ("which", "who"):
            continue
        if conditional(clause) or doors.ROUTE.search(clause.text) or _own_words(clause) != clause.text:
            continue
        match = shut(clause, customer)
        if not match or doors.REPORTED.search(clause.text[: match.start()]):
            continue
        return clause.start, ended(sentence, clause.start, clause.end)
    return None


def conditional(clause: Clause) -> bool:
    """It holds only if something else does; "once" and "when" tell a rule."""
    return clause.conditional and clause.link not in ("once", "when") and not clause.text.startswith(("once ", "when "))


def ended(sentence: Sentence, start: int, end: int) -> int:
    """The end of a place in `sentence.plain` without the marks behind it."""
    while end > start and sentence.plain[end - 1] in " ,;:–-(":
        end -= 1
    return end
