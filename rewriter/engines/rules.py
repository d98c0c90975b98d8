"""The rules engine: techniques mend what they find, then what is missing is said, and no mend that breaks a guard stays.

Deterministic, no key, no network. Sentences without a fault are kept byte for byte.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from rewriter.engines import Candidate, Task
from rewriter.mending import mend
from rewriter.policy import Policy
from rewriter.technique import Technique, techniques
from rewriter.text import Edit, Finding, Message, sentence_at
from rewriter.verification import as_reply, breaches, faults, graded, judge

_ROUNDS = 4  # a mend may uncover a second fault in the same sentence; more than that is a loop
# What is missing is added in the order a person says it: regret first, the customer's next word last.
_SPOKEN_ORDER = (
    "missing-apology",
    "missing-empathy",
    "unheard-customer",
    "no-solution",
    "missing-follow-up",
    "last-word",
)

_Holds = Callable[[str], bool]


class RulesEngine:
    """Proposes the reply that the techniques' own mends make."""

    name = "rules"

    async def rewrite(self, task: Task, deadline: float) -> Candidate:
        """The mended draft; the same task always gives the same reply. Takes milliseconds, so no deadline is kept."""
        return Candidate(mended(task.message, task.findings, task.policy))


def mended(message: Message, findings: tuple[Finding, ...], policy: Policy) -> str:
    """The draft as the techniques mend it, keeping only mends under which every guard holds."""
    quick = _Mending(message, findings, policy, None).run()
    left = judge(as_reply(message, quick, findings), policy)
    if not any(f.severity == "error" for f in left) and not breaches(message, quick, findings):
        return quick
    return _Mending(message, findings, policy, lambda reply: not breaches(message, reply, findings)).run()


class _Mending:
    """One draft on its way to a reply. `holds` says of each step whether it may stay; None: all may, until the end."""

    def __init__(self, message: Message, findings: tuple[Finding, ...], policy: Policy, holds: _Holds | None) -> None:
        self.message = message
        self.findings = findings
        self.policy = policy
        self.holds = holds
        self.by_name = {t.name: t for t in techniques()}

    def run(self) -> str:
        """Faults, then gaps; and once more, for a fault that was all there was can go when something else stands there."""
        found = [f for f in self.findings if f.end > f.start]
        only = list(self._all_there_is(found))
        reply = self._without_gaps(self._without_faults(self.message, found))
        for words in only:
            at = reply.draft.find(words)
            if at >= 0:
                reply = self._changed(reply, [(Edit(at, at + len(words), ""),)]) or reply
        if reply.draft != self.message.draft:
            reply = self._without_gaps(self._without_faults(reply, faults(reply, self.policy)))
        return reply.draft

    def _all_there_is(self, found: Iterable[Finding]) -> Iterator[str]:
        """Words that should go and whose removal would leave nothing."""
        for choices in self._edits(self.message, found):
            if not mend(self.message, choices[:1]).strip():
                yield self.message.draft[choices[0].start : choices[0].end]

    def _without_faults(self, reply: Message, found: Iterable[Finding]) -> Message:
        for _ in range(_ROUNDS):
            changed = self._changed(reply, self._edits(reply, found))
            if changed is None:
                break
            reply = changed
            found = faults(reply, self.policy)
        return reply

    def _edits(self, reply: Message, found: Iterable[Finding]) -> Iterator[tuple[Edit, ...]]:
        """For each sentence with a fault what may be done about it, best first."""
        taken: set[int] = set()
        for fault in found:
            sentence = sentence_at(reply.sentences, fault.start)
            if sentence is None or sentence.index in taken:
                continue
            choices = (self.by_name[fault.name].mend(reply, fault), self._removal(reply, fault))
            if possible := tuple(edit for edit in choices if edit):
                taken.add(sentence.index)
                yield possible

    def _removal(self, reply: Message, fault: Finding) -> Edit | None:
        """The last resort for a fault that has no mend: its sentence goes, if the guards let it."""
        sentence = sentence_at(reply.sentences, fault.start)
        if sentence is None or fault.severity != "error" or len(reply.body) < 2:
            return None
        return Edit(sentence.start, sentence.end, "")

    def _changed(self, reply: Message, edits: Iterable[tuple[Edit, ...]]) -> Message | None:
        """The reply with the first choice of each made; under `holds`, with the first step that may stay."""
        steps = list(edits)
        if self.holds is None:
            tries = [tuple(choices[0] for choices in steps), *((edit,) for choices in steps for edit in choices)]
        else:
            tries = [(edit,) for choices in steps for edit in choices]
        for step in tries:
            text = mend(reply, step)
            if step and text.strip() and text != reply.draft and (self.holds is None or self.holds(text)):
                return as_reply(self.message, text, self.findings)
        return None

    def _without_gaps(self, reply: Message) -> Message:
        for technique in self._omissions():
            for gap in graded(technique, reply, self.policy):
                edit = technique.mend(reply, gap)
                if edit and (changed := self._changed(reply, [(edit,)])):
                    reply = changed
                break
        return reply

    def _omissions(self) -> Iterator[Technique]:
        """The policy's techniques for what is missing, in the order of speech."""
        used = {rule.technique for rule in self.policy.rules}
        missing = [t.name for t in self.by_name.values() if t.omission and t.name in used]
        order = [*_SPOKEN_ORDER, *(name for name in missing if name not in _SPOKEN_ORDER)]
        yield from (self.by_name[name] for name in order if name in missing)
