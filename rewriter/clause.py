"""Clauses and their slots: who acts, whether it is asked, conditional, quoted or reported.

A fault is found in a clause, never in a bare word. `clauses` cuts a sentence at its connectives and
says of each piece what would make a detector look away.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rewriter import cues
from rewriter.remembered import remembered
from rewriter.text import Edit, Finding, Sentence


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a sentence with one verb, at [start, end) of `sentence.plain`."""

    sentence: Sentence
    start: int
    end: int
    text: str
    link: str  # the connective that opens it ("but", "because", "if"), "" for none
    conditional: bool  # it holds only if something else does
    quoted: bool  # somebody else's words in quotation marks
    reported: bool  # "you said that ...", "the customer wrote ..."
    question: bool

    @property
    def said(self) -> bool:
        """The agent states it: neither quoted, reported nor asked."""
        return not (self.quoted or self.reported or self.question)

    def finding(self, name: str, start: int, end: int, message: str, *, kind: str = "", sure: bool = True) -> Finding:
        """A finding at text[start:end] of this clause."""
        return self.sentence.finding(name, self.start + start, self.start + end, message, kind=kind, sure=sure)

    def edit(self, start: int, end: int, text: str) -> Edit:
        """An edit of text[start:end] of this clause."""
        return self.sentence.edit(self.start + start, self.start + end, text)


_SUBJECT = (
    r"(?:i|we|you|he|she|it|they|that|this|there|these|those|nobody|no one|someone|somebody|everyone|everything|nothing|"
    r"i'[a-z]+|we'[a-z]+|you'[a-z]+|it'[a-z]+|that'[a-z]+|there'[a-z]+|they'[a-z]+|he's|she's|let me|let us|let's|please|"
    r"(?:the|your|our|my|their) [\w'#-]{1,20})"
)
_CUT = cues.compile(
    r"\s*(?:;|:(?=\s)|\s[–-]\s|\.\.\.+\s|\()\s*(?:(?P<after>but|and|so|because|since|however|if|unless)\b\s*)?"
    r"|,?\s+(?P<word>but|however|because|so that|so|since(?! then\b)|although|though|even though|while|whereas|unless|if|when|once(?! (?:an?|per|more|again|in|every|only)\b)|as soon as|until|except|"
    r"which|who|otherwise|therefore|as long as|provided(?: that)?)\b\s*"
    rf"|,\s+(?P<and>and|or|as|then)?\s*(?={_SUBJECT}\b)"
    r"|,\s+(?P<more>and|but)\s+(?=(?:(?!(?:i|we|you|it|he|she|they|me|us|him|them|to|that|what|who|which|how|why|where|when|if|not|never|until|as|than|because|so|is|are|was|were)\b)[a-z][a-z'-]* ){1,4}(?:is|are|was|were|isn't|aren't|can't|don't|doesn't)\b)"
    rf"|\s+(?P<join>and|or)\s+(?!nothing (?:else|more)(?: here)?\W*$)(?=(?:(?:unfortunately|sadly|also|then|apparently|obviously) )?{_SUBJECT}\b)"
    r"|,\s+(?=no\b|sorry\b|not\b|can't\b|isn't\b|don't know\b|ask\b|please\b|(?:send|try|call|contact|check|read|use|return|email|write|bring|see) (?:it|us|me|them|the|your|our|this|that|again|back|to)\b)"
)
_OPENS_CONDITION = cues.compile(
    r"(?:and |but |so |or |well,? |only |even |just )?(?:if|unless|once(?! (?:an?|per|more|again|in|every|only)\b)|when|whenever|as soon as|in case|should you|should the|provided|as long as|"
    r"until|had you|were you to)\b"
)
_CONDITION_LINKS = frozenset(
    {"if", "unless", "when", "once", "as soon as", "until", "as long as", "provided", "provided that"}
)
_QUOTED = cues.compile(r"\"[^\"\n]{1,400}\"|(?<![\w'])'(?:[^'\n]|(?<=\w)'(?=\w)){2,400}'(?![\w'])")
_REPORT = cues.compile(
    r"\b(?:you|they|he|she|the (?:customer|client|guest|caller|sign|page|site|website|app|message|email|letter|error|label|screen|log|policy|terms)|(?:your|the) (?:message|email|note|review|letter|ticket|complaint|screenshot|photo))"
    r"(?:'ve| have| had|'d)? (?:just )?(?:said|say|says|told (?:me|us)|tell us|wrote|write|writes|mention(?:ed|s)?|report(?:ed|s)?|claim(?:ed|s)?|state[ds]?|describe[ds]?|reads?|felt|feel|asked|ask)\b(?: that| whether| if|:)?"
    r"|\b(?:understand|hear|see|know|appreciate|gather|realise|realize|read|heard|noticed) (?:that )?(?=(?:you|your|it|the)\b)"
    r"|\byou(?:'ve been| have been| were| got) (?:just |also |first )?(?:told|informed|promised|given to understand)\b(?: that)?"
    r"|\bas you (?:said|say|wrote|mentioned|described|reported)\b|\baccording to (?:you|your)\b"
)


@remembered()
def quotes(text: str) -> tuple[tuple[int, int], ...]:
    """Where `text` (plain) quotes: double quotes, or single ones that are no apostrophes."""
    return tuple(m.span() for m in _QUOTED.finditer(text))


@dataclass(frozen=True, slots=True)
class _Piece:
    """A clause without its sentence: the same words are cut the same way wherever they stand."""

    start: int
    end: int
    link: str
    conditional: bool
    quoted: bool
    reported: bool
    question: bool


@remembered()
def clauses(sentence: Sentence) -> tuple[Clause, ...]:
    """The clauses of a sentence, in order."""
    text = sentence.plain
    return tuple(
        Clause(sentence, p.start, p.end, text[p.start : p.end], p.link, p.conditional, p.quoted, p.reported, p.question)
        for p in _pieces(text, sentence.question)
    )


@remembered()
def _pieces(text: str, asks: bool) -> tuple[_Piece, ...]:
    quoted = quotes(text)
    cuts: list[tuple[int, int, str]] = [(0, 0, "")]
    for match in _CUT.finditer(text):
        if match.start() == 0 or any(a < match.start() < b for a, b in quoted):
            continue
        cuts.append(
            (
                match.start(),
                match.end(),
                match.group("after")
                or match.group("word")
                or match.group("and")
                or match.group("more")
                or match.group("join")
                or "",
            )
        )
    made: list[_Piece] = []
    report_from = len(text)
    reporting = _REPORT.search(text)
    if reporting:
        report_from = reporting.end()
    for number, (_, start, link) in enumerate(cuts):
        end = cuts[number + 1][0] if number + 1 < len(cuts) else len(text)
        piece = text[start:end]
        if not piece.strip(" .,!?"):
            continue
        opens = _OPENS_CONDITION.match(piece.lstrip(" ,"))
        made.append(
            _Piece(
                start=start,
                end=end,
                link=link,
                conditional=bool(opens) or link in _CONDITION_LINKS,
                quoted=any(a <= start and end <= b + 1 for a, b in quoted),
                reported=start >= report_from
                and link not in ("but", "so", "however")
                and not _own_turn(text[report_from:start]),
                question=asks and end >= len(text.rstrip(" \"')")) - 1,
            )
        )
    return tuple(made)


def _own_turn(between: str) -> bool:
    """Between the report and here the agent has begun to speak again."""
    return bool(re.search(r"\b(?:but|so|however)\b|;", between))
