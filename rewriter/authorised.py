"""The remedies the agent may offer, beside what the customer asks for."""

from __future__ import annotations

import re

from rewriter.plain import plain
from rewriter.remembered import remembered
from rewriter.text import Message
from rewriter.vocabulary import content, stem

_BACK = re.compile(r"\b(?:refund\w*|reimburs\w*|back|return\w*|repay\w*)\b")
_OF_ANY_SUM = frozenset("refund reimbursement money back full partial amount cost costs price fee fees".split())  # noqa: SIM905


@remembered(8)  # each no of a draft asks
def open_offers(message: Message) -> tuple[str, ...]:
    """What may be offered and stands not yet in the draft."""
    draft = message.draft.lower()
    offers = (offer.strip().rstrip(".") for offer in message.context.offers)
    return tuple(words for words in offers if words and words.lower() not in draft)


@remembered(8)
def very_thing(message: Message) -> str:
    """An offer of the very money that the customer wants back: "a refund of the shipping fee"; "" where none is sure."""
    customer = plain(message.customer[:2_000])
    asked = {stem(word) for word in content(customer)}
    for words in open_offers(message):
        of = {stem(word) for word in content(plain(words)) if word not in _OF_ANY_SUM}
        if of and of <= asked and _BACK.search(plain(words)) and _BACK.search(customer):
            return words
    return ""
