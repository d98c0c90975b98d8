"""The rules engine: techniques mend what they find, then what is missing is said, and no mend that breaks a guard stays.

Deterministic, no key, no network. Sentences without a fault are kept byte for byte.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from operator import attrgetter

from rewriter.acknowledgement import ending
from rewriter.antecedent import in_their_name
from rewriter.arrangement import arranged
from rewriter.clause import clauses
from rewriter.engines import Candidate, Task
from rewriter.facts import facts
from rewriter.mending import mend
from rewriter.policy import Policy
from rewriter.remembered import remembered
from rewriter.removal import OF_FACT, removal
from rewriter.shorthand.register import levelling
from rewriter.softening import softened_once
from rewriter.technique import Check
from rewriter.text import Edit, Finding, Message, Sentence, sentence_at
from rewriter.verification import broken, cleared, faults, graded, in_force
from rewriter.wording import asked, checks, new_steps

_MOST_ASKED = (
    100_000  # characters that guards may read while edits are tried: 160 looks at a mail, 5 at the longest draft
)
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

_SOFTENED = ("blunt-refusal",)  # a mend keeps every word of it, and is made when the reply is read again

_UNSAID = ("missing-empathy", "last-word", "missing-apology")  # first to last, where a channel is short

_LEANS = re.compile(
    r"(?:(?:and|but|so) )?(?:if|unless) (?:they|he|she|it|you|that|this) (?:\w+n't|do|does|did|have|has|had|is|are|was|were)(?:,| then\b)"
)

_CURED_IN = 2  # sentences behind a fault in which it may find its cure
_A_STEP = re.compile(r"\b(?:[Ii]|[Ww]e)'ll (?:ask|bring in|check|find out|go through|look|see)\b")
_STEP_AT_THE_END = re.compile(r"(?:, (?:but|and|so)|(?<=[.!?])) (?:[Ii]|[Ww]e)'ll [^.!?]+[.!]\s*$")

_Holds = Callable[[str], bool]


_START = attrgetter("start")
_NO = re.compile(r"n't\b|\b(?:not|no|never|nothing)\b")


def _overlap(span: tuple[int, int], fault: Finding) -> bool:
    """These offsets hold some of the fault."""
    return max(span[0], fault.start) < min(span[1], fault.end)


def _takes_out(edit: Edit, sentence: Sentence) -> bool:
    """Nothing of the sentence is left."""
    return not edit.text.strip() and edit.start <= sentence.start and sentence.end <= edit.end


def _adds_a_step(reply: Message, edit: Edit) -> bool:
    """The edit says that we do something next which the words in its place do not say."""
    return _A_STEP.search(edit.text) is not None and not _A_STEP.search(reply.draft, edit.start, edit.end)


def _sentences_between(reply: Message, one: Edit, other: Edit) -> int:
    """How many sentences of the body on from one edit the other stands."""
    return abs(bisect_right(reply.body, other.start, key=_START) - bisect_right(reply.body, one.start, key=_START))


def _without_step(edit: Edit) -> tuple[Edit, ...]:
    """The edit without the step it ends with, where something is told before it."""
    if (step := _STEP_AT_THE_END.search(edit.text)) is None or not (told := edit.text[: step.start()].strip()):
        return ()
    return (replace(edit, text=told if told[-1:] in ".!?" else f"{told}."),)


class RulesEngine:
    """Proposes the reply that the techniques' own mends make."""

    name = "rules"

    async def rewrite(self, task: Task, deadline: float) -> Candidate:
        """The mended draft; the same task always gives the same reply. Takes milliseconds, so no deadline is kept."""
        return Candidate(mended(task.message, task.findings, task.policy))


def mended(message: Message, findings: tuple[Finding, ...], policy: Policy, unsaid: tuple[str, ...] = ()) -> str:
    """The draft as the techniques mend it, but for those `unsaid`, keeping only mends under which every guard holds.

    Where a channel takes no more characters, what is only missing is left unsaid: no fact, and never the no.
    """
    most = policy.channel(message.context.channel).max_chars
    reply = _mended(message, findings, policy, unsaid, in_force())
    for number in range(1, len(_UNSAID) + 1):
        if most is None or len(reply) <= most:
            break
        reply = _mended(message, findings, policy, (*unsaid, *_UNSAID[:number]), in_force())
    return reply


@remembered(64)  # who asks again, or sends the same macro under the same complaint, waits for nothing
def _mended(
    message: Message, findings: tuple[Finding, ...], policy: Policy, unsaid: tuple[str, ...], rules: tuple[object, ...]
) -> str:
    quick = _Mending(message, findings, policy, None, unsaid).run()
    if not broken(message, quick, policy, findings):
        return quick
    return _Mending(message, findings, policy, lambda reply: not broken(message, reply, policy, findings), unsaid).run()


class _Mending:
    """One draft on its way to a reply. `holds` says of each step whether it may stay; None: all may, until the end."""

    def __init__(
        self,
        message: Message,
        findings: tuple[Finding, ...],
        policy: Policy,
        holds: _Holds | None,
        unsaid: tuple[str, ...] = (),
    ) -> None:
        self.message = message
        self.findings = findings
        self.policy = policy
        self.holds = holds
        self.to_ask = _MOST_ASKED
        self.cleared = cleared(message, findings)
        self.by_name = {check.name: check for check in checks(policy) if check.name not in unsaid}

    def run(self) -> str:
        """Faults, then gaps; and once more, for a fault that was all there was can go when something else stands there."""
        steps = list(self._edits(self.message, [f for f in self.findings if f.end > f.start]))
        only = list(self._all_there_is(steps))
        self.message = replace(self.message, leaving=tuple(only))
        reply = self._without_gaps(self._without_faults(self.message, steps))
        if only and reply.draft == self.message.draft:
            reply = self._with_a_step(reply)
        for words in only:
            at = reply.draft.find(words)
            if at >= 0:
                reply = self._changed(reply, [(Edit(at, at + len(words), ""),)]) or reply
        if reply.draft != self.message.draft:
            whole = self._read_again(self._levelled(reply, mending=_SOFTENED))
            if any(f.severity == "error" for f in self._faults(whole.draft)):
                whole = self._read_again(self._levelled(reply))
            order = arranged(whole)
            if order != whole.draft and (self.holds is None or self.holds(order)) and not self._new(whole, order):
                whole = self._without_gaps(self._as_reply(order))
            return self._in_their_name(self._softened_once(self._levelled(whole)))
        return reply.draft

    def _softened_once(self, reply: Message) -> Message:
        """The reply with one softening, as far as that breaks no guard and brings no fault."""
        text = softened_once(self.message.draft, reply.draft)
        fine = text != reply.draft and (self.holds is None or self.holds(text)) and not self._new(reply, text)
        return self._as_reply(text) if fine else reply

    def _in_their_name(self, reply: Message) -> str:
        """The reply with those named whom it speaks of, as far as that breaks no guard and brings no fault."""
        text = in_their_name(self.message, reply.draft)
        fine = text == reply.draft or ((self.holds is None or self.holds(text)) and not self._new(reply, text))
        return text if fine else reply.draft

    def _read_again(self, reply: Message) -> Message:
        """The reply mended once more, as the next rewrite will read it."""
        afresh = replace(self.message, draft=reply.draft)
        return self._without_gaps(self._without_faults(reply, self._edits(reply, faults(afresh, self.policy))))

    def _levelled(self, reply: Message, mending: tuple[str, ...] = ()) -> Message:
        """The reply written in one way throughout, as far as that breaks no guard and uncovers no fault but those of `mending`."""
        for spelled in (True, False):
            edits = levelling(self.message, reply, spelled=spelled)
            while edits:
                text = self._once(mend(reply, self._staying(reply, (), [(edit,) for edit in edits])))
                new = [f for f in self._new(reply, text) if f.name not in mending]
                if not new:
                    reply = self._as_reply(text)
                    break
                fine = [e for e in edits if not any(f.text in e.text or e.text in f.text for f in new)]
                if len(fine) == len(edits):
                    break
                edits = fine
        return reply

    def _all_there_is(self, steps: Iterable[tuple[Edit, ...]]) -> Iterator[str]:
        """Words that should go and whose removal would leave nothing."""
        body = self.message.body
        for choices in steps:
            if body and (body[0].end <= choices[0].start or choices[0].end <= body[-1].start):
                continue  # another sentence stays
            if self._says_nothing(mend(self.message, choices[:1])):
                yield self.message.draft[choices[0].start : choices[0].end]

    def _new(self, reply: Message, text: str) -> list[Finding]:
        """The faults of a text that the reply has not: a cure was lost, or a word was read anew."""
        had, has = self._faults(reply.draft), self._faults(text)
        more = Counter(f.name for f in has) - Counter(f.name for f in had)
        known = {(f.name, f.text.casefold()) for f in had}
        return [f for f in has if more[f.name] and f.severity != "advice" and (f.name, f.text.casefold()) not in known]

    def _as_reply(self, text: str) -> Message:
        """The text as it is judged: what stood clean in the draft is not judged again."""
        return replace(self.message, draft=text, cleared=self.cleared)

    def _faults(self, text: str) -> tuple[Finding, ...]:
        return tuple(faults(replace(self.message, draft=text), self.policy))

    def _says_nothing(self, text: str) -> bool:
        """Between greeting and sign-off nothing is left."""
        frame = {s.raw for s in self.message.sentences if s.role != "body"}
        return not any(s.raw not in frame for s in replace(self.message, draft=text).body)

    def _once(self, text: str) -> str:
        """The text without a sentence that stands there again and in the draft does not: two mends that say the same."""
        written = Counter(s.plain for s in self.message.body)
        reply = replace(self.message, draft=text)
        said: Counter[str] = Counter()
        again: list[Edit] = []
        for sentence in reversed(reply.body):  # the last one stays: what is asked stands behind what is said
            said[sentence.plain] += 1
            if said[sentence.plain] > max(1, written[sentence.plain]):
                again.append(Edit(sentence.start, sentence.end, ""))
        return mend(reply, tuple(again)) if again else text

    def _without_faults(self, reply: Message, steps: Iterable[tuple[Edit, ...]]) -> Message:
        for _ in range(_ROUNDS):
            changed = self._changed(reply, steps)
            if changed is None:
                break
            reply = changed
            steps = self._edits(reply, faults(reply, self.policy))
        return reply

    def _edits(self, reply: Message, found: Iterable[Finding]) -> Iterator[tuple[Edit, ...]]:
        """For each sentence with a fault what may be done about it, best first."""
        parts = reply.sentences
        faulty: dict[int, list[Finding]] = {}
        for fault in found:
            if sentence := sentence_at(parts, fault.start):
                faulty.setdefault(sentence.index, []).append(fault)
        for index, held in faulty.items():
            if choices := tuple(self._choices(reply, parts[index], held)):
                yield choices

    def _choices(self, reply: Message, sentence: Sentence, held: list[Finding]) -> list[Edit]:
        """What may be done in a sentence about the faults it holds, of which one is mended a round.

        The first decides. Where its mend would say another fault anew, or may not stay, another is mended before it:
        "We're full, you should have booked" is softened when the reproach is gone.
        """
        mends = [self._own_mend(reply, fault) if len(held) <= _ROUNDS else None for fault in held]
        for number, fault in enumerate(held):
            found = (mends[number], self._removal(reply, sentence, fault), self._cut(reply, sentence, fault))
            possible = [edit for edit in found if edit and not self._leant_on(reply, edit)]
            if not possible:
                continue
            best, *less = possible
            if _takes_out(best, sentence):
                return possible
            later = [
                (f, e) for f, e in zip(held, mends, strict=True) if e and f is not fault and not _takes_out(e, sentence)
            ]
            again = [e for f, e in later if f.severity == "error" and f.text.strip(" .!") in best.text]
            return [*again, best, *(e for _, e in later if e not in again), *less]
        return []

    def _own_mend(self, reply: Message, fault: Finding) -> Edit | None:
        check = self.by_name.get(fault.name)
        return self._allowed(check.mend(reply, fault)) if check else None

    def _leant_on(self, reply: Message, edit: Edit) -> bool:
        """A whole sentence would go of which the next says no more than "if they haven't"."""
        if edit.text.strip():
            return False
        body = reply.body
        first = bisect_left(body, edit.start, key=_START)
        after = bisect_left(body, edit.end, key=_START)
        gone = first < after and body[first].end <= edit.end
        return gone and after < len(body) and _LEANS.match(body[after].plain) is not None

    def _allowed(self, edit: Edit | None) -> Edit | None:
        """The edit, with a step it would promise put as a question where the policy forbids to add one."""
        return edit if edit is None or self.policy.next_step else asked(edit)

    def _removal(self, reply: Message, sentence: Sentence, fault: Finding) -> Edit | None:
        """The last resort for a fault that has no mend: its sentence goes, if the guards let it."""
        if fault.severity != "error" or len(reply.body) < 2:
            return None
        return Edit(sentence.start, sentence.end, "")

    def _cut(self, reply: Message, sentence: Sentence, fault: Finding) -> Edit | None:
        """Where the sentence may not go, as a fact or a no stands in one of its clauses, those that hold the fault."""
        if fault.severity != "error":
            return None
        held = [c for c in clauses(sentence) if _overlap(sentence.span(c.start, c.end), fault)]
        others = (c.text for c in clauses(sentence) if c not in held)
        if not held or not any(facts(words, reply.context.base_language) or _NO.search(words) for words in others):
            return None
        return removal(reply, sentence, held[0].start, held[-1].end, OF_FACT)

    def _changed(self, reply: Message, edits: Iterable[tuple[Edit, ...]]) -> Message | None:
        """The reply with one choice of each made, the first that may stay; None where none may."""
        text = self._once(mend(reply, self._staying(reply, (), self._with_one_step(reply, list(edits)))))
        return None if text == reply.draft else self._as_reply(text)

    def _with_one_step(self, reply: Message, steps: list[tuple[Edit, ...]]) -> list[tuple[Edit, ...]]:
        """The choices with one step of ours in all of them, told once, behind the last that wants one."""
        wanting = [at for at, choices in enumerate(steps) if _adds_a_step(reply, choices[0])]
        told = bool(wanting) and reply.draft != self.message.draft and bool(new_steps(self.message, reply.draft))
        for at in wanting if told else wanting[:-1]:
            best, *less = steps[at]
            spared = (e for e in less if not _adds_a_step(reply, e))
            bare = _without_step(best)
            near = not told and _sentences_between(reply, best, steps[wanting[-1]][0]) <= _CURED_IN
            steps[at] = () if near and best.start == best.end else (*bare, *spared, *steps[at])
        return [choices for choices in steps if choices]

    def _staying(self, reply: Message, made: tuple[Edit, ...], steps: list[tuple[Edit, ...]]) -> tuple[Edit, ...]:
        """The edits made so far and of these steps all that may join them, found by halves: most drafts need one look."""
        if not steps:
            return made
        if self._may_stay(reply, together := (*made, *(choices[0] for choices in steps))):
            return together
        if len(steps) > 1:
            half = len(steps) // 2
            return self._staying(reply, self._staying(reply, made, steps[:half]), steps[half:])
        return next((step for edit in steps[0][1:] if self._may_stay(reply, step := (*made, edit))), made)

    def _may_stay(self, reply: Message, made: tuple[Edit, ...]) -> bool:
        """These edits change the reply, leave something said, and break no guard where guards are asked."""
        if self.to_ask <= 0:  # a draft so long and faulty keeps its other faults: nobody waits minutes for it
            return False
        text = self._once(mend(reply, made))
        if text == reply.draft or self._says_nothing(text):
            return False
        if self.holds is None:
            return True
        self.to_ask -= len(text)
        return self.holds(text)

    def _without_gaps(self, reply: Message) -> Message:
        for technique in self._omissions():
            for gap in graded(technique, reply, self.policy):
                edit = self._allowed(technique.mend(reply, gap))
                if edit and (changed := self._changed(reply, [(edit,)])):
                    reply = changed
                break
        return reply

    def _with_a_step(self, reply: Message) -> Message:
        """Where nothing else could be said, what we do next, so that a fault need not stay."""
        technique, at = self.by_name.get("no-solution"), ending(reply)
        if technique is None or at is None:
            return reply
        edit = self._allowed(technique.mend(reply, Finding(technique.name, at, at, "", "")))
        return (edit and self._changed(reply, [(edit,)])) or reply

    def _omissions(self) -> Iterator[Check]:
        """The policy's techniques for what is missing, in the order of speech."""
        missing = [name for name, check in self.by_name.items() if check.omission]
        order = [*_SPOKEN_ORDER, *(name for name in missing if name not in _SPOKEN_ORDER)]
        yield from (self.by_name[name] for name in order if name in missing)
