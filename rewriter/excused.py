"""What a reply may lose with a fault that is mended: facts that serve nobody, words at somebody's person, a false sureness."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from rewriter.authorised import very_thing
from rewriter.commitments.stands_for import limits_liability
from rewriter.customer.situation import situation
from rewriter.facts import facts, missing
from rewriter.facts.dispensable import excusable
from rewriter.guard import Guard
from rewriter.guards.lost_fact import told
from rewriter.mending import mend
from rewriter.plain import plain
from rewriter.remembered import remembered
from rewriter.technique import techniques
from rewriter.text import Edit, Finding, Message, sentences
from rewriter.vocabulary import content, same, stem

_ANSWERS_NOTHING = frozenset({"heated-wording", "blame-shifting", "excuse"})  # their words are at a person or a cause
_UNSURE = "overpromise"  # its mend only makes the draft less sure
_SURENESS = frozenset({"flipped-meaning", "new-promise", "lost-fact"})  # what looks amiss in a promise that was lowered
_ABOUT = re.compile(r'\("(.+)"\)', re.DOTALL)  # the draft's words in a breach

_Span = tuple[int, int, str]  # a fault's place in the draft, and its name


@dataclass(frozen=True, slots=True)
class Excuses:
    """What the draft's faults excuse in a reply."""

    message: Message
    spans: tuple[_Span, ...]
    facts: frozenset[str]  # what lost-fact says of those that may go

    @classmethod
    def of(cls, message: Message, reply: str, findings: Iterable[Finding]) -> Excuses:
        """What these findings in the draft excuse."""
        spans = tuple((f.start, f.end, f.name) for f in findings if f.end > f.start)
        language = message.context.base_language
        gone = missing(facts(message.draft, language), facts(reply, language)) if spans else ()
        may_go = (f for f in gone if excusable(f, message.draft, spans, language, message.customer))
        return cls(message, spans, frozenset(told(fact) for fact in may_go))

    def cover(self, breach: Finding, guard: Guard, reply: str) -> bool:
        """The breach is no more than a fault's going."""
        if guard.name in _SURENESS and (lowered := _lowered(self.message)):
            if all((breach.start, breach.end) != (b.start, b.end) for b in guard.find(lowered, reply)):
                return True
        return breach.message in self.facts or (guard.name == "flipped-meaning" and self._only_a_fault(breach, reply))

    def _only_a_fault(self, breach: Finding, reply: str) -> bool:
        """The lost no or promise lies in words at somebody's person or in a cause: "that was your decision, not ours".

        Not so where the same words answer what the customer asked.
        """
        about = _ABOUT.search(breach.message)
        words = about[1].strip(" ,.") if about else ""
        start = self.message.draft.find(words) if words else -1
        if start < 0:
            return False
        if _BARE_NO.fullmatch(words) and (offer := very_thing(replace(self.message, draft=words))) and offer in reply:
            return True  # what a bare no refuses is what may be offered
        end = start + len(words)
        if any(s.start < end and start < s.end and limits_liability(plain(words), s.plain) for s in self.message.body):
            return False
        if _SHRUG.fullmatch(plain(words)) and self._of_a_cause(start):
            return True
        over = [(a, b, name) for a, b, name in self.spans if a < end and start < b]
        refuses = "turns something down" in breach.message  # "never again" promises, and refuses nothing
        idle = _ANSWERS_NOTHING | {_UNSURE} if refuses else _ANSWERS_NOTHING
        held = sum(min(b, end) - max(a, start) for a, b, _ in over)
        if held * 10 < (end - start) * 9 or any(name not in idle for _, _, name in over):
            return False
        said = {stem(word) for word in content(plain(words))}
        asked = (word for s in sentences(self.message.customer) if s.question for word in content(s.plain))
        return not any(same(stem(word), other) for word in asked for other in said)

    def _of_a_cause(self, start: int) -> bool:
        """What stands here follows blame or an excuse in its sentence, and the customer has asked for nothing it could refuse."""
        tied = (b for a, b, name in self.spans if name in _CAUSES and a < start)
        return (
            any(_TIE.fullmatch(self.message.draft, b, start) for b in tied) and situation(self.message).request is None
        )


_BARE_NO = re.compile(r"(?:no|nope)", re.IGNORECASE)
_CAUSES = frozenset({"blame-shifting", "excuse"})
_TIE = re.compile(r"[,; –-]{1,3}(?:(?:so|and|but) )?")
# "The contractor didn't turn up, I can't do anything about that": helpless about the cause, and no answer to a wish.
_SHRUG = re.compile(
    r"(?:there(?:'s| is) )?(?:nothing|not (?:much|a lot)) (?:else |more )?(?:i|we) can do(?: about (?:that|it|this))?"
    r"|(?:i|we) (?:really )?can't (?:do (?:anything|much|a thing) about|help|change) (?:that|it|this)"
    r"|we (?:only|just|merely) (?:deliver|sell|print|ship|forward|pass|host|list|rent|bring|drive)(?: (?:it|them|things|stuff|the \w+))?"
)


@remembered(64)
def _lowered(message: Message) -> Message | None:
    """The message as it reads with its overpromises mended: less sure than the draft, and no reply need be surer."""
    edits: list[Edit] = []
    for technique in techniques():
        if technique.name == _UNSURE:
            for promise in technique.find(message):
                gone = Edit(promise.start, promise.end, "") if promise.kind == "absolute" else None
                if edit := technique.mend(message, promise) or gone:
                    edits.append(edit)
    return replace(message, draft=mend(message, tuple(edits))) if edits else None
