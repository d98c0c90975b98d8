"""Who judges a reply: the production techniques and guards, and four graders that know what the case expects."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from eval.case import Case
from rewriter.policy import Policy
from rewriter.technique import techniques
from rewriter.text import Finding, Message, Severity
from rewriter.verification import Verification, judge, located, verify

_TECHNIQUES = frozenset(technique.name for technique in techniques())
_WORD = re.compile(r"\w+(?:['’]\w+)*")
FEWEST = 4  # sound words of a draft below which closeness says nothing


@dataclass(frozen=True, slots=True)
class Objection:
    """What one grader has against a reply, at a place in it; `severity` is a technique's, None blocks."""

    grader: str
    message: str
    start: int = 0
    end: int = 0
    severity: Severity | None = None

    @property
    def blocks(self) -> bool:
        """A reply does not pass with it."""
        return self.severity in (None, "error")


@dataclass(frozen=True, slots=True)
class Graded:
    """A case made ready for grading: its message with the language found, and what is found in the draft."""

    case: Case
    policy: Policy
    message: Message
    findings: tuple[Finding, ...]

    def asks(self, grader: str) -> bool:
        """The policy asks for it: a technique that a policy leaves out can catch no foil and find nothing."""
        return grader not in _TECHNIQUES or self.policy.severity(grader) is not None

    def objections(self, reply: str) -> tuple[Objection, ...]:
        """All that the graders have against a reply."""
        return self.objections_to(reply, verify(self.message, reply, self.policy, self.findings))

    def objections_to(self, reply: str, verdict: Verification) -> tuple[Objection, ...]:
        """The same, of a reply that has been verified already."""
        judged = (Objection(f.name, f.message, f.start, f.end, f.severity) for f in verdict.findings)
        return (*judged, *self._expected(reply))

    def _expected(self, reply: str) -> Iterator[Objection]:
        """What the case itself expects of a reply."""
        expect, said = self.case.expect, _folded(reply)
        for words in expect.must_keep:
            if _folded(words) not in said:
                yield Objection("must-keep", f"lost “{words}”")
        for words in expect.must_not_say:
            if (at := said.find(_folded(words))) >= 0:
                yield Objection("must-not-say", f"says “{words}”", at, at + len(words))
        if (kept := closeness(self.message.draft, self.findings, reply)) < expect.closeness:
            yield Objection("closeness", f"keeps {kept:.0%} of the draft's sound words, {expect.closeness:.0%} wanted")
        if len(reply) > (most := self._longest()):
            yield Objection("length", f"{len(reply)} characters, {most} allowed", most, len(reply))

    def _longest(self) -> int:
        if self.case.expect.longest:
            return self.case.expect.longest
        draft = len(self.message.draft)
        channel = self.policy.channel(self.message.context.channel).max_chars
        return max(draft, min(channel or 10**9, 2 * draft + 300))


def ready(case: Case, policy: Policy) -> Graded:
    """The case with what is found in its draft."""
    message = located(case.message)
    return Graded(case, policy, message, judge(message, policy))


def closeness(draft: str, findings: tuple[Finding, ...], reply: str) -> float:
    """The share of the draft's words outside faults that the reply keeps, in order; 1 when they are few."""
    inside = bytearray(len(draft))
    for finding in findings:
        inside[finding.start : finding.end] = b"\1" * (finding.end - finding.start)
    sound = [m.group() for m in _WORD.finditer(_folded(draft)) if not any(inside[m.start() : m.end()])]
    if len(sound) < FEWEST:
        return 1.0
    return float(LCSseq.similarity(sound, _WORD.findall(_folded(reply)))) / len(sound)


def _folded(text: str) -> str:
    """Case and the shape of quotation marks make no difference; no character moves."""
    folded = text.translate(_QUOTES).lower()
    return folded if len(folded) == len(text) else text.translate(_QUOTES)


_QUOTES = str.maketrans("’‘“”", "''\"\"")
