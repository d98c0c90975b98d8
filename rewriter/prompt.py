"""Task -> chat messages: the only place that knows what a prompt looks like.

The words are the policy's; here they meet the case. The system message is the same for every case of a
policy, so that providers cache it. All that is data stands in the user message, as tokens where it must
come back unchanged, and between tags that it cannot close.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final, Protocol

from rewriter.policy import ChannelRule, Policy, Rule, Words, fence, template
from rewriter.shield import Shielded
from rewriter.text import Finding, Message, Turn

EARLIER_TURNS: Final = 12
EARLIER_CHARACTERS: Final = 8_000  # of the conversation; its end matters most

SCHEMA: Final[dict[str, Any]] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["reply", "changes"],
    "properties": {
        "reply": {"type": "string"},
        "changes": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["technique", "before", "after", "why"],
                "properties": {key: {"type": "string"} for key in ("technique", "before", "after", "why")},
            },
        },
    },
}


class Asked(Protocol):
    """What a prompt is made from: an engine's task."""

    @property
    def message(self) -> Message:
        """The draft with all it answers to."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is to be mended."""

    @property
    def policy(self) -> Policy:
        """In whose words it is asked."""

    @property
    def rejected(self) -> str:
        """The reply that did not pass, when this is a repair."""

    @property
    def breaches(self) -> tuple[Finding, ...]:
        """Why it did not pass."""


def messages(task: Asked, shielded: Shielded) -> list[dict[str, str]]:
    """The chat messages of a task: system, user, and for a repair the rejected reply and what is wrong with it."""
    out = [{"role": role, "content": _content(role, source, task, shielded)} for role, source in task.policy.messages]
    if task.rejected:
        rejected = shielded.hide_known(task.rejected)
        answer = json.dumps({"reply": rejected, "changes": []}, ensure_ascii=False)
        out += [{"role": "assistant", "content": answer}, {"role": "user", "content": _repair(task.breaches, shielded)}]
    return out


def _content(role: str, source: str, task: Asked, shielded: Shielded) -> str:
    policy = task.policy
    if role == "system":
        return _system(source, policy.rules, policy.brand_words, policy.next_step)
    return template(source).render(_case(task, shielded)).strip()


@lru_cache(maxsize=64)
def _system(source: str, rules: tuple[Rule, ...], words: Words, next_step: bool) -> str:
    """The part that is the same for every case, rendered once."""
    return template(source).render(rules=rules, brand_words=words, next_step=next_step).strip()


def _case(task: Asked, shielded: Shielded) -> dict[str, Any]:
    """The names that a user template may use, with their values for this case."""
    message, context = task.message, task.message.context
    rule: ChannelRule = task.policy.channel(context.channel)
    called = (("customer", context.customer_name), ("agent", context.agent_name), ("brand", context.brand))
    return {
        "rules": task.policy.rules,
        "brand_words": task.policy.brand_words,
        "next_step": task.policy.next_step,
        "channel": {
            "name": context.channel, "max_chars": rule.max_chars, "greeting": rule.greeting, "signoff": rule.signoff,
        },
        "format": context.format,
        "language": context.language,
        "names": [f"{who}: {shielded.hide_known(name)}" for who, name in called if name],
        "facts": [shielded.hide(fact) for fact in context.facts],
        "offers": [shielded.hide(offer) for offer in context.offers],
        "conversation": _earlier(context.conversation, shielded),
        "customer": shielded.hide(message.customer) if message.customer else "",
        "draft": shielded.draft,
        "findings": _named(task.findings, shielded),
    }  # fmt: skip


def _earlier(turns: tuple[Turn, ...], shielded: Shielded) -> list[dict[str, str]]:
    """The end of the conversation, oldest turn first; a long turn is cut."""
    out: list[dict[str, str]] = []
    room = EARLIER_CHARACTERS
    for turn in reversed(turns[-EARLIER_TURNS:]):
        out.append({"tag": f"earlier-{turn.role}", "text": shielded.hide(turn.text[:room])})
        room -= len(turn.text)
        if room <= 0:
            break
    return out[::-1]


def _named(findings: Iterable[Finding], shielded: Shielded) -> list[str]:
    """Each finding on one line: the technique, the words, and what is wrong with them."""
    lines = []
    for finding in findings:
        words = " ".join(shielded.hide_known(finding.text[:400]).split())
        about = f"{finding.name}: “{words}”" if words else finding.name
        lines.append(f"- {about}: {' '.join(shielded.hide_known(finding.message).split())}")
    return lines


def _repair(breaches: Iterable[Finding], shielded: Shielded) -> str:
    """The turn that asks for another reply; the words it quotes are data like all others."""
    named = _named(breaches, shielded) or ["- it says what an earlier reply said"]
    return (
        "That reply cannot be sent. Write the whole reply again, changed only where these say what is wrong with it:\n"
        f"{fence(chr(10).join(named), 'findings')}\n"
        "Start from the draft where the reply went astray. Answer in the same JSON."
    )
