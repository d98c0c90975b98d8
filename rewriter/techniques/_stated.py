"""Who says it: whether words at a place are the agent's own, or quoted, reported or asked; and edits made of several."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from rewriter import cues
from rewriter.clause import Clause, clauses, quotes
from rewriter.text import Edit, Message, Sentence, apply

END = " .!?…,;:–-)\"'"  # what closes a sentence or sets a piece of it off
MOST = 8  # markers looked at in one sentence: no person writes more
REACH = 240  # how far a marker speaks, characters

_REPORT = cues.compile(
    r"\b(?:you|they|he|she)(?:'ve| have| had|'d|'re| were| was| are| got)? (?:just |been |already |originally |previously |first )?"
    r"(?:said|say|says|told|tell|wrote|write|mention(?:ed)?|report(?:ed)?|claim(?:ed)?|stated?|asked|heard|read|quoted|promised|assured|"
    r"given|shown|advised|informed|led to believe)\b"
    r"|\b(?:i|we)(?:'d| had)? (?:said|told you|promised(?: you)?) (?=(?:that|it|we|i|you|a|the|your|this)\b)"
    r"|\bas you (?:said|say|wrote|mentioned|described|put it)\b|\baccording to (?:you|your)\b"
    r"|\b(?:somebody|someone|a colleague|the (?:agent|advert|ad|banner|site|website|page|email|letter|listing)|(?:our|your|my) (?:agent|colleague|advert|site|website|page|email|letter|listing))"
    r" (?:said|says|told you|wrote|promised|claimed|claims|stated|states|assured you|mentioned)\b"
    r"|\bi (?:know|understand|see|realise|realize|hear) (?:that )?you(?:'d| had)? (?:expected|wanted|hoped|asked|said|were)\b"
)
_OWN_TURN = cues.compile(r"\b(?:but|so|however|still|now)\b|[;:]|(?:,| and) (?:i|we|it|the)\b|\b(?:i|we)'ll\b")
_ASKS = cues.compile(
    r"^\W*(?:and |but |so |or )?(?:can|could|would|will|did|do|does|are|is|was|were|have|has|shall|may|should|what|when|where|who|why|how|which)\b"
)


def own(clause: Clause, at: int) -> bool:
    """The words at clause.text[at] are the agent's own statement."""
    text = clause.sentence.plain
    place = clause.start + at
    if clause.question and not _states(clause.text):
        return False
    if any(a <= place < b for a, b in quotes(text)):
        return False
    before = text[max(0, place - 300) : place]
    return all(_OWN_TURN.search(before, report.end()) for report in islice(_REPORT.finditer(before), 20))


def _states(text: str) -> bool:
    """A question only by its mark: "It'll be there Monday, ok?" states."""
    return not _ASKS.match(text) and bool(re.search(r",? (?:ok(?:ay)?|alright|right|deal|yes)\?\W*$", text))


def clause_at(sentence: Sentence, place: int) -> Clause | None:
    """The clause in which a place of the sentence lies."""
    return next((c for c in clauses(sentence) if c.start <= place < c.end), None)


def own_at(sentence: Sentence, place: int) -> bool:
    """The words at plain[place] are the agent's own statement."""
    clause = clause_at(sentence, place)
    return clause is None or own(clause, place - clause.start)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The same place without what closes or opens it."""
    while start < end and text[start] in END + "\"'(":
        start += 1
    while end > start and text[end - 1] in END:
        end -= 1
    return start, end


def joined(message: Message, edits: Iterable[Edit]) -> Edit:
    """Several edits as one, the words between them kept as typed."""
    parts = sorted(edits, key=lambda e: (e.start, e.end))
    start, end = parts[0].start, max(e.end for e in parts)
    moved = [Edit(e.start - start, e.end - start, e.text) for e in parts]
    return Edit(start, end, apply(message.draft[start:end], moved))


def whole(sentence: Sentence) -> Edit:
    """The sentence taken out."""
    return Edit(sentence.start, sentence.end, "")


def made(message: Message, sentence: Sentence, edit: Edit, ahead: int = 1) -> tuple[Message, int, int]:
    """`edit` of `sentence` made, in a message of it and its neighbours alone, and where the sentence stands there.

    A mend is judged by it: to read a long draft anew for every fault in it takes minutes.
    """
    parts = message.sentences
    start = parts[max(0, sentence.index - 1)].start
    end = parts[min(len(parts) - 1, sentence.index + ahead)].end
    draft = message.draft[start : edit.start] + edit.text + message.draft[edit.end : end]
    grown = len(edit.text) - (edit.end - edit.start)
    return replace(message, draft=draft), sentence.start - start, sentence.end - start + grown


def tagged(message: Message, edit: Edit) -> bool:
    """The edit would take a tag with it."""
    return message.context.format == "html" and any(c in message.draft[edit.start : edit.end] for c in "<>")


def sentence_cased(sentence: Sentence, edits: list[Edit]) -> list[Edit]:
    """The same edits, and a capital for the word that now opens a sentence that opened with one."""
    first = sentence.raw[:1]
    if not first.isupper():
        return edits
    at = sentence.start
    for edit in sorted(edits, key=lambda e: e.start):
        if edit.start != at:
            break
        if edit.text.strip():
            return [Edit(e.start, e.end, e.text[:1].upper() + e.text[1:]) if e is edit else e for e in edits]
        at = edit.end
    if at == sentence.start or at >= sentence.end:
        return edits
    while at < sentence.end and sentence.raw[at - sentence.start] in " ,;:–-":
        at += 1
    head = sentence.raw[at - sentence.start : at - sentence.start + 1]
    return [*edits, Edit(max(e.end for e in edits if e.end <= at), at + 1, head.upper())]
