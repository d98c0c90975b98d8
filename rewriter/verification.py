"""Judging a text: techniques and guards on one side, a verdict on the other. Draft and reply go the same way."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from operator import attrgetter
from types import ModuleType
from typing import Literal

from rewriter.excused import Excuses
from rewriter.facts import facts, missing
from rewriter.guard import guards
from rewriter.language import answered_in
from rewriter.policy import Policy
from rewriter.remembered import remembered
from rewriter.technique import Check, techniques
from rewriter.text import Finding, Message, Sentence, sentence_at
from rewriter.wording import added, checks, steps

Coverage = Literal["full", "guards", "partial"]
TECHNIQUE_LANGUAGES = frozenset({"en", "und"})  # "und": no words at all, such as "???" or an emoji
_RUN = 7  # words in a row that nobody writes by chance
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# What a prompt holds for a reply to use: quoted phrases and the lines of its examples. Placeholders are no words.
_FOR_USE = re.compile(
    r'"[^"\n]{0,200}"|\{[{%][^}\n]{0,200}\}|\n|^(?:Customer|Draft|Facts|Offers|Reply):[^\n]*', re.MULTILINE
)
# A question for a day that is not known yet: "Is there a day by which you need it?" states none.
_ASKED_FOR = re.compile(
    r"\b(?:(?:is|would) there (?:be )?|(?:do|did|would|could|can) you (?:have|name|give us|give me|tell us|tell me) )"
    r"(?:a|an|any) (?:day|date|week|month|year|hour|minute|time)\b(?! or two| and a half)(?=[^.?!\n]{0,200}\?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FactsLedger:
    """The draft's facts in the reply, verbatim: kept, dropped, and those added from the other sources."""

    kept: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    added: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verification:
    """The verdict on a reply. `passed`: no guard is broken and no finding of severity error is left."""

    passed: bool
    findings: tuple[Finding, ...]
    coverage: Coverage
    facts: FactsLedger


def in_force() -> tuple[object, ...]:
    """The functions of every rule as they stand now, for what is remembered of them: a test may exchange one."""
    return tuple(map(_FIND, _modules())) + tuple(map(_MEND, _modules()[: len(techniques())]))


_FIND, _MEND = attrgetter("find"), attrgetter("mend")


@cache
def _modules() -> tuple[ModuleType, ...]:
    return tuple(rule.module for rule in (*techniques(), *guards()))


def located(message: Message) -> Message:
    """The message with its draft's language filled in."""
    if message.context.language:
        return message
    return replace(message, context=replace(message.context, language=answered_in(message.draft, message.customer)))


def coverage(message: Message) -> Coverage:
    """How much of the checking knows the draft's language."""
    language = message.context.base_language
    if language in TECHNIQUE_LANGUAGES:
        return "full"
    known = all(not guard.languages or language in guard.languages for guard in guards())
    return "guards" if known else "partial"


def judge(message: Message, policy: Policy) -> tuple[Finding, ...]:
    """What the policy's checks find in the draft, by place; techniques only where they know its language."""
    return _judged(message, policy, in_force())


@remembered(64)
def _judged(message: Message, policy: Policy, rules: tuple[object, ...]) -> tuple[Finding, ...]:
    missing = [f for check in _used(message, policy) if check.omission for f in graded(check, message, policy)]
    return tuple(sorted((*faults(message, policy), *missing), key=lambda f: (f.start, f.end)))


def faults(message: Message, policy: Policy) -> tuple[Finding, ...]:
    """What stands in the text and should not; of two techniques on one span the policy's earlier one has it."""
    found: list[Finding] = []
    for check in _used(message, policy):
        if not check.omission:
            found += [f for f in graded(check, message, policy) if f.end == f.start or not _taken(f, found)]
    if message.cleared:
        fresh = {s.index for s in message.fresh}
        judged = tuple(s for s in message.sentences if s.role != "body" or s.index in fresh)
        found = [f for f in found if f.end == f.start or _inside(judged, f.start)]
    return tuple(found)


def _inside(parts: tuple[Sentence, ...], offset: int) -> bool:
    """The offset lies in one of these sentences."""
    found = sentence_at(parts, offset)
    return found is not None and offset < found.end


def _used(message: Message, policy: Policy) -> tuple[Check, ...]:
    """What judges this message under this policy, in its order."""
    return checks(policy, taught=coverage(message) == "full")


def as_reply(message: Message, reply: str, findings: Iterable[Finding]) -> Message:
    """`reply` as the message to judge: what stood clean in the draft, with what follows it, is not judged again."""
    return replace(message, draft=reply, cleared=cleared(message, findings))


def cleared(message: Message, findings: Iterable[Finding]) -> frozenset[tuple[str, ...]]:
    """The draft's clean sentences, each with what follows it."""
    faulty = _touched(message.body, findings)
    return frozenset(
        window for sentence, window in zip(message.body, message.windows, strict=True) if sentence.index not in faulty
    )


def _touched(sentences: tuple[Sentence, ...], findings: Iterable[Finding]) -> frozenset[int]:
    """The numbers of the sentences in which something was found."""
    out: set[int] = set()
    starts = [sentence.start for sentence in sentences]
    for finding in findings:
        at = max(0, bisect_right(starts, finding.start) - 1)
        while at < len(sentences) and sentences[at].start < finding.end:
            if finding.start < sentences[at].end:
                out.add(sentences[at].index)
            at += 1
    return frozenset(out)


def graded(check: Check, message: Message, policy: Policy) -> Iterator[Finding]:
    """What one check finds, with the severity the policy gives it; what is not sure never blocks."""
    given = "advice" if check.omission else policy.severity(check.name)
    for finding in check.find(message):
        severity = finding.severity or given
        if severity == "error" and not finding.sure:
            severity = "warning"
        yield finding if severity in (None, finding.severity) else finding.graded(severity)


def _taken(finding: Finding, found: Iterable[Finding]) -> bool:
    """Another technique has claimed more than half of these words already."""
    for other in found:
        if other.end <= finding.start or finding.end <= other.start or other.name == finding.name:
            continue
        overlap = min(finding.end, other.end) - max(finding.start, other.start)
        if overlap * 2 > finding.end - finding.start:
            return True
    return False


def breaches(message: Message, reply: str, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Where the reply breaks a guard, but for what may go with a fault that is mended."""
    excuses = Excuses.of(message, reply, findings)
    return tuple(
        replace(breach, severity=None)
        for guard in guards()
        for breach in guard.find(message, reply)
        if not excuses.cover(breach, guard, reply)
    )


def broken(message: Message, reply: str, policy: Policy, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Where the reply breaks a guard, or takes a step that the policy lets it add none of."""
    return (*breaches(message, reply, findings), *steps(message, reply, policy))


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    """Every row of words in a text that is long enough to know it by."""
    words = [w.replace("’", "'") for w in _WORD.findall(text.lower())]
    return frozenset(tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1))


@lru_cache(maxsize=64)
def _told(policy: Policy) -> frozenset[tuple[str, ...]]:
    """What the policy tells a model and no customer."""
    texts = (*(text for _, text in policy.messages), *(rule.guidance for rule in policy.rules))
    return frozenset(run for text in texts for part in _FOR_USE.split(text) for run in _runs(part))


def _recited(message: Message, reply: str, policy: Policy) -> Iterator[Finding]:
    """The first sentence that recites the policy's own prompt; one is enough, for a second means that more is there."""
    own = None
    for sentence in replace(message, draft=reply).sentences:
        if said := _runs(sentence.raw) & _told(policy):
            own = _runs(message.draft) if own is None else own
            if said - own:
                why = "This comes from the instructions and not from the draft. Leave it out."
                yield Finding("leaked-instructions", sentence.start, sentence.end, sentence.raw, why)
                return


def ledger(message: Message, reply: str) -> FactsLedger:
    """Which facts of the draft the reply states, and which it has from elsewhere."""
    language = message.context.base_language
    given, stated = facts(message.draft, language), facts(reply, language)
    gone = {(f.start, f.end) for f in missing(given, stated)}
    asked = tuple(match.span() for match in _ASKED_FOR.finditer(reply))

    def texts(of: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(of))

    return FactsLedger(
        kept=texts(f.text for f in given if (f.start, f.end) not in gone),
        dropped=texts(f.text for f in given if (f.start, f.end) in gone),
        added=texts(f.text for f in missing(stated, given) if not any(a <= f.start < z for a, z in asked)),
    )


def verify(message: Message, reply: str, policy: Policy, findings: tuple[Finding, ...]) -> Verification:
    """The verdict on `reply` to `message`, whose draft has `findings`."""
    return _verified(message, reply, policy, findings, in_force())


@remembered(64)  # the same words in the same place have the same verdict
def _verified(
    message: Message, reply: str, policy: Policy, findings: tuple[Finding, ...], rules: tuple[object, ...]
) -> Verification:
    covered = coverage(message)
    guarded = (*broken(message, reply, policy, findings), *_recited(message, reply, policy))
    left = (*judge(as_reply(message, reply, findings), policy), *added(message, reply, policy))
    clean = _clean_sentences(message, findings)
    left = tuple(_softened(f, message, reply, clean) for f in left)
    ordered = sorted((*guarded, *left), key=lambda f: (f.start, f.end))
    return Verification(
        passed=not guarded and not any(f.severity == "error" for f in left),
        findings=tuple(ordered),
        coverage=covered,
        facts=ledger(message, reply),
    )


def _clean_sentences(message: Message, findings: tuple[Finding, ...]) -> frozenset[str]:
    """The draft's sentences in which nothing was found."""
    faulty = _touched(message.sentences, findings)
    return frozenset(s.raw for s in message.sentences if s.index not in faulty)


def _softened(finding: Finding, message: Message, reply: str, clean: frozenset[str]) -> Finding:
    """Words that the agent wrote and that were clean where they stood never block: what changed is judged hard."""
    if finding.severity != "error" or reply == message.draft:
        return finding
    for sentence in replace(message, draft=reply).sentences:
        if sentence.start <= finding.start < sentence.end and sentence.raw in clean:
            return replace(finding, severity="warning")
    return finding
