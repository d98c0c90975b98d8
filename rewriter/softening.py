"""One "I'm afraid" a reply: several no's are each told gently, and said together they would whine."""

from __future__ import annotations

import re

from rewriter.spelling import capital

_AFRAID = re.compile(
    r"(?P<tie>(?:, (?:and|so|but)|\b(?:so|but)) )?(?<![\w'])(?:I|i)['’]m afraid (?:that )?(?P<next>\w)"
)


def softened_once(draft: str, reply: str) -> str:
    """The reply with the first softening that it has more of than the draft; the others go, and the no's stay."""
    spare = len(_AFRAID.findall(reply)) - max(1, len(_AFRAID.findall(draft)))
    if spare <= 0:
        return reply
    last = list(_AFRAID.finditer(reply))[-spare:]
    for m in reversed(last):
        first = m["tie"] or ""
        upper = not first and m.group()[:1] == "I" and not reply[: m.start()].rstrip().endswith((",", ":", ";"))
        reply = f"{reply[: m.start()]}{first}{capital(m['next']) if upper else m['next']}{reply[m.end() :]}"
    return reply
