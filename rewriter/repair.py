"""Mending an engine's reply in code, before another call is spent on it.

A sentence that breaks a guard and is not the agent's own is taken out; a fault is mended as in a draft.
What comes out is verified against the original draft like any other reply.
"""

from __future__ import annotations

from dataclasses import replace

from rewriter.engines.rules import mended
from rewriter.mending import mend
from rewriter.policy import CHANNEL_RULES, Policy
from rewriter.text import Edit, Finding, Message
from rewriter.verification import Verification, verify

_REMOVABLE = frozenset({"new-promise", "new-fact", "leaked-instructions", CHANNEL_RULES})


def repaired(
    message: Message, reply: str, policy: Policy, findings: tuple[Finding, ...], verdict: Verification
) -> tuple[str, Verification] | None:
    """The reply as code can mend it, verified and better than before; None when that does not suffice."""
    if verdict.coverage == "partial" or not reply.strip():
        return None
    better = without_breaches(message, reply, verdict.findings)
    if better.strip() and verdict.coverage == "full":
        as_draft = replace(message, draft=better)
        better = mended(as_draft, tuple(f for f in verdict.findings if f.severity), policy)
    if not better.strip() or better == reply:
        return None
    again = verify(message, better, policy, findings)
    improved = len(again.findings) < len(verdict.findings) or not verdict.passed
    return (better, again) if again.passed and improved else None


def without_breaches(message: Message, reply: str, findings: tuple[Finding, ...]) -> str:
    """The reply less the added sentences that promise, invent, leak or greet."""
    own = {s.raw for s in message.sentences}
    as_draft = replace(message, draft=reply)
    cuts: dict[int, Edit] = {}
    for finding in findings:
        if finding.name not in _REMOVABLE or finding.kind == "length":
            continue
        for sentence in as_draft.sentences:
            if sentence.start <= finding.start < sentence.end and sentence.raw not in own:
                cuts[sentence.start] = Edit(sentence.start, sentence.end, "")
    return mend(as_draft, tuple(cuts.values())) if cuts else reply
