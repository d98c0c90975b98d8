"""Mending an engine's reply in code, before another call is spent on it.

What breaks a guard and is not the agent's own is taken out: the clause alone where another one stays, else the
sentence. A fault is mended as in a draft. What comes out is verified against the original draft like any other reply.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rewriter.clause import clauses
from rewriter.engines.rules import mended
from rewriter.mending import mend
from rewriter.policy import CHANNEL_RULES, Policy
from rewriter.text import Edit, Finding, Message, Sentence
from rewriter.verification import Verification, as_reply, judge, verify

_REMOVABLE = frozenset({"new-promise", "new-fact", "leaked-instructions", CHANNEL_RULES})
# A model has been asked for these and has written its own end: no stock phrase is put behind it.
_LAST_WORDS = ("no-solution", "missing-follow-up", "last-word")
# What is mended by a sentence more, which a verified reply is not given: it has said what it has to say.
_BY_MORE = (*_LAST_WORDS, "missing-apology", "missing-empathy", "unheard-customer", "blunt-refusal", "dead-end")


def repaired(
    message: Message, reply: str, policy: Policy, findings: tuple[Finding, ...], verdict: Verification
) -> tuple[str, Verification] | None:
    """The reply as code can mend it, verified and better than before; None when that does not suffice."""
    if verdict.coverage == "partial" or not reply.strip():
        return None
    for better in _mended(message, reply, policy, findings, verdict):
        if not better.strip() or better == reply:
            continue
        again = verify(message, better, policy, findings)
        if again.passed and (len(again.findings) < len(verdict.findings) or not verdict.passed):
            return better, again
    return None


def _mended(
    message: Message, reply: str, policy: Policy, findings: tuple[Finding, ...], verdict: Verification
) -> Iterator[str]:
    """The reply as it may be, what keeps most of it first."""
    unsaid = _BY_MORE if verdict.passed else _LAST_WORDS
    for text in dict.fromkeys(
        without_breaches(message, reply, verdict.findings, whole=whole) for whole in (False, True)
    ):
        if verdict.coverage == "full":
            left = judge(as_reply(message, text, findings), policy)
            yield mended(replace(message, draft=text), left, policy, unsaid)
        else:
            yield text


def without_breaches(message: Message, reply: str, findings: tuple[Finding, ...], *, whole: bool = True) -> str:
    """The reply less the added sentences that promise, invent, leak or greet; not `whole`: less their clause, where it closes one."""
    own = {s.raw for s in message.sentences}
    as_draft = replace(message, draft=reply)
    cuts: dict[int, Edit] = {}
    for finding in findings:
        if finding.name not in _REMOVABLE or finding.kind == "length":
            continue
        for sentence in as_draft.sentences:
            if sentence.start <= finding.start < sentence.end and sentence.raw not in own:
                cut = (None if whole else _closing(sentence, finding)) or Edit(sentence.start, sentence.end, "")
                cuts[sentence.start] = min(cut, cuts.get(sentence.start, cut), key=lambda edit: edit.start)
    return mend(as_draft, tuple(cuts.values())) if cuts else reply


def _closing(sentence: Sentence, finding: Finding) -> Edit | None:
    """The clause that holds the finding and all behind it, where another clause stands before it; None: it stands alone."""
    if sentence.question:
        return None
    parts = clauses(sentence)
    spans = [sentence.span(clause.start, clause.end) for clause in parts]
    held = max(range(len(spans)), key=lambda n: min(spans[n][1], finding.end) - max(spans[n][0], finding.start))
    while held and parts[held - 1].conditional:  # its condition goes with it
        held -= 1
    stays = any(len(clause.text.split()) > 2 for clause in parts[:held])
    return Edit(spans[held - 1][1], sentence.end, "") if stays else None  # with the word that tied it on
