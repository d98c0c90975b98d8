"""The rules engine: techniques mend what they find, one after the other, and no mend that breaks a guard stays.

Deterministic, no key, no network. Sentences without a fault are kept byte for byte.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from rewriter.engines import Candidate, Task
from rewriter.mending import mend
from rewriter.policy import Policy
from rewriter.technique import Technique, techniques
from rewriter.text import Edit, Finding, Message, sentence_at
from rewriter.verification import breaches, graded, judge

_ROUNDS = 3  # a mend may uncover a second fault in the same sentence; more than that is a loop
# What is missing is added in the order a person says it: regret first, the customer's next word last.
_SPOKEN_ORDER = (
    "missing-apology",
    "missing-empathy",
    "unheard-customer",
    "no-solution",
    "missing-follow-up",
    "last-word",
)


class RulesEngine:
    """Proposes the reply that the techniques' own mends make."""

    name = "rules"

    async def rewrite(self, task: Task, deadline: float) -> Candidate:
        """The mended draft; the same task always gives the same reply. Takes milliseconds, so no deadline is kept."""
        return Candidate(mended(task.message, task.findings, task.policy))


def mended(message: Message, findings: tuple[Finding, ...], policy: Policy) -> str:
    """The draft as the techniques mend it, keeping only mends under which every guard holds."""
    quick = _run(message, policy, lambda reply: True)
    if not breaches(message, quick, findings) and not _errors(message, quick, policy):
        return quick
    return _run(message, policy, lambda reply: not breaches(message, reply, findings))


def _errors(message: Message, reply: str, policy: Policy) -> bool:
    return any(f.severity == "error" for f in judge(replace(message, draft=reply), policy))


def _run(message: Message, policy: Policy, holds: Callable[[str], bool]) -> str:
    once = _pass(message, policy, holds)
    for words in _whole_fault(message, policy):
        at = once.draft.find(words)
        if at >= 0 and (reply := _fits(once, (Edit(at, at + len(words), ""),), holds)) is not None:
            once = replace(once, draft=reply)
    return _pass(once, policy, holds).draft if once.draft != message.draft else once.draft


def _whole_fault(message: Message, policy: Policy) -> Iterator[str]:
    """Words whose removal would leave nothing: they can go only once something else stands there."""
    for technique in _in_order(policy):
        if not technique.omission:
            for finding in graded(technique, message, policy):
                edit = technique.mend(message, finding)
                if edit and not mend(message, (edit,)).strip():
                    yield message.draft[edit.start : edit.end]


def _pass(message: Message, policy: Policy, holds: Callable[[str], bool]) -> Message:
    """Every technique in turn, each on the text that the one before left."""
    for technique in _in_order(policy):
        for _ in range(_ROUNDS):
            reply = _step(message, technique, policy, holds)
            if reply == message.draft:
                break
            message = replace(message, draft=reply)
    return message


def _in_order(policy: Policy) -> Iterator[Technique]:
    """Faults that are there first, in the policy's order; then what is missing."""
    by_name = {t.name: t for t in techniques()}
    used = [by_name[rule.technique] for rule in policy.rules]
    yield from (t for t in used if not t.omission)
    missing = {t.name: t for t in used if t.omission}
    yield from (missing[name] for name in _SPOKEN_ORDER if name in missing)
    yield from (t for name, t in missing.items() if name not in _SPOKEN_ORDER)


def _step(message: Message, technique: Technique, policy: Policy, holds: Callable[[str], bool]) -> str:
    """One technique's mends of what it finds, those left out that break a guard."""
    found = list(graded(technique, message, policy))
    edits = [(f, technique.mend(message, f)) for f in found]
    together = tuple(edit for _, edit in edits if edit)
    if together and (reply := _fits(message, together, holds)) is not None:
        return reply
    for finding, edit in edits:
        for attempt in (edit, None if technique.omission else _removal(message, finding)):
            if attempt and (reply := _fits(message, (attempt,), holds)) is not None:
                return reply
    return message.draft


def _fits(message: Message, edits: tuple[Edit, ...], holds: Callable[[str], bool]) -> str | None:
    reply = mend(message, edits)
    return reply if reply.strip() and reply != message.draft and holds(reply) else None


def _removal(message: Message, finding: Finding) -> Edit | None:
    """The last resort for a fault that has no mend: its sentence goes, if the guards let it."""
    sentence = sentence_at(message.sentences, finding.start)
    if sentence is None or finding.severity != "error" or len(message.body) < 2:
        return None
    return Edit(sentence.start, sentence.end, "")
