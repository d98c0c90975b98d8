"""A policy's messages for a case, and about how many tokens they cost."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from rewriter.engines import Task
from rewriter.policy import Policy
from rewriter.prompt import messages
from rewriter.schemas.requests import SAMPLE_CUSTOMER, SAMPLE_DRAFT
from rewriter.shield import shield
from rewriter.technique import Flagged, techniques
from rewriter.text import Message
from rewriter.verification import judge, located
from rewriter.wording import permitted

COUNTED: Final = "an estimate: no tokenizer is asked, and each model has its own"
_PIECE = re.compile(r"[^\W\d_]+|\d{1,3}|\n\s*|[^\w\s]{1,3}|_+")


def tokens(text: str) -> int:
    """About how many tokens a text is; in English within a tenth of a GPT-4 tokenizer's count, elsewhere lower."""
    count = 0
    for piece in _PIECE.findall(text):
        if piece[0].isalpha():
            count += 1 if len(piece) <= 9 and piece.isascii() else -(-len(piece) // (5 if piece.isascii() else 3))
        else:
            count += 1 if piece.isascii() else 2 * sum(not c.isascii() for c in piece)
    return count


@dataclass(frozen=True, slots=True)
class Sent:
    """One chat message as a model gets it. `tokens` is an estimate."""

    role: str
    content: str
    tokens: int


def rendered(policy: Policy, message: Message) -> tuple[Sent, ...]:
    """What a model is sent for this case under this policy."""
    message = permitted(located(message), policy)
    chat = messages(Task(message, judge(message, policy), policy), shield(message))
    return tuple(Sent(m["role"], m["content"], tokens(m["content"])) for m in chat)


def static_tokens(policy: Policy) -> int:
    """About how many tokens every call costs before its case: the system message, which a provider may cache."""
    return rendered(policy, Message(SAMPLE_DRAFT, SAMPLE_CUSTOMER))[0].tokens


def samples(policy: Policy) -> tuple[tuple[str, Message], ...]:
    """Cases to look at: the first example that each technique of the policy must find."""
    used = {rule.technique for rule in policy.rules}
    out = [("sample", Message(SAMPLE_DRAFT, SAMPLE_CUSTOMER))]
    for technique in techniques():
        example = next((e for e in technique.examples if isinstance(e, Flagged)), None)
        if technique.name in used and example:
            out.append((technique.name, Message(example.draft, example.customer, example.context)))
    return tuple(out)
