"""The passive form of a verb."""

from __future__ import annotations

import re

_PAST_OF = {
    "lost": "lost", "forgot": "forgotten", "sent": "sent", "put": "put", "gave": "given", "took": "taken", "told": "told", "wrote": "written", "set": "set", "broke": "broken",
    "left": "left", "built": "built", "cut": "cut", "chose": "chosen", "drove": "driven", "brought": "brought", "sold": "sold", "kept": "kept", "shut": "shut", "threw": "thrown",
    "quoted": "quoted", "bought": "bought", "paid": "paid", "held": "held", "oversold": "oversold", "mislaid": "mislaid", "misread": "misread", "tore": "torn", "bent": "bent", "stole": "stolen",
}  # fmt: skip
_OF_BASE = {
    "send": "sent", "give": "given", "take": "taken", "tell": "told", "write": "written", "bring": "brought", "keep": "kept", "pay": "paid", "hold": "held", "do": "done",
    "make": "made", "buy": "bought", "build": "built", "sell": "sold", "leave": "left", "let": "let", "read": "read", "put": "put", "set": "set", "cut": "cut", "see": "seen", "order": "ordered", "enter": "entered", "log": "logged", "cancel": "cancelled",
}  # fmt: skip


def participle(verb: str, *, base: bool) -> str | None:
    """The passive form of a verb as it stands in the clause."""
    if base and verb in _OF_BASE:
        return _OF_BASE[verb]
    if verb in _PAST_OF:
        return _PAST_OF[verb]
    if not base:
        return verb if verb.endswith("ed") and len(verb) > 4 else None
    if (
        re.fullmatch(r"[a-z]*[aeiou][bdglmnprt]", verb)
        and len(verb) <= 5
        and not re.search(r"[aeiou]{2}.$|er$|en$|el$|al$|it$|et$", verb)
    ):
        return verb + verb[-1] + "ed"
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if re.search(r"[^aeiou]y$", verb) else verb + "ed"
