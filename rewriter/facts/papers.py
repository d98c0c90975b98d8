"""What the customer is to bring, show or send: each paper that a draft asks for, by any of its names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.facts.fact import Fact
from rewriter.facts.page import fold

_NAMES = {  # how a draft calls it, and every way in which a reply may
    r"(?:photo )?ids?": r"\b(?:ids?|identification|identity|passport|licen[cs]e|who you are)\b",
    r"passports?": r"\bpassports?\b",
    r"receipts?": r"\b(?:receipts?|proof of (?:purchase|payment)|bills?|invoices?|till slip)\b",
    r"proof of purchase": r"\b(?:proof|proves?|receipts?|invoices?|bought)\b",
    r"proof of address": r"\b(?:address|where you live|utility bill)\b",
    r"invoices?": r"\b(?:invoices?|bills?|receipts?)\b",
    r"prescriptions?": r"\bprescriptions?\b",
    r"(?:driving |driver's )?licen[cs]es?": r"\b(?:licen[cs]es?|driving|id)\b",
    r"(?:birth|marriage|medical|death) certificates?": r"\bcertificates?\b",
    r"(?:doctor's|doctors|dr's|sick|medical|gp) notes?": r"\b(?:notes?|certificates?|doctor|letter)\b",
    r"payslips?": r"\b(?:pay ?slips?|wage slips?|proof of (?:income|pay))\b",
    r"bank statements?": r"\bstatements?\b",
    r"(?:reg(?:istration)? )doc(?:ument)?s?": r"\b(?:registration|reg|log ?book|v5c?)\b",
    r"tenancy agreements?": r"\b(?:tenancy|lease|agreement)\b",
}
# No paper is asked for by "passport rules", "the receipt number".
_ALONE = r"(?=$|[^\w ]| (?:and|or|with|to|from|for|when|if|on|in|at|too|please|plus|by|as|then|of|that|which|you|we|not|is|are)\b| [^a-z])"
_PAPER = cues.compile("|".join(rf"(?P<p{n}>\b(?:{name})\b{_ALONE})" for n, name in enumerate(_NAMES)))
_TOLD = tuple(re.compile(told) for told in _NAMES.values())
_ASKED = cues.compile(
    r"\b(?:bring|need|needs|needed|show|shows|send|take along|have ready|required?|requires|upload|attach|present|carry)\b[^.;!?\n]{0,80}$"
)
_NOT_ASKED = re.compile(
    r"n't\b|\b(?:no|not|without|or|either|if|unless|whether|instead|except|lost|your new|already|got|have received)\b"
)
_NEEDLESS = re.compile(r"[^.;!?\n,]{0,24}\b(?:not (?:needed|required|necessary)|isn't|aren't|optional|or|if)\b")


# "Leave the seal on till she has called": how a thing is to stay until then.
_KEEP_SO = cues.compile(
    r"(?:^|[.!?;,\n] ?|\b(?:and|so|but|please|then) )(?:leave|keep) (?:the|your|its|both|all|this|that) (?P<what>(?:[a-z-]+ ){1,2})"
    r"(?:on|off|in|out|closed|shut|open|dry|warm|cool|cold|sealed|locked|flat|upright|still|together|as it is|untouched|unopened|covered|plugged in|running) (?:until|till?|before) "
)
_UNTIL_THEN = cues.compile(
    r"\b(?:until|till?|(?<!as )(?<!than )(?<!like )before|by then|beforehand|meanwhile|in the meantime|for now|not yet|yet)\b"
)


def orders_lost(draft: str, reply: str) -> Iterator[Fact]:
    """How a thing is to stay until then, where the reply names neither the thing nor any until."""
    low = fold(draft)
    for m in _KEEP_SO.finditer(low):
        said = fold(reply)
        if not _UNTIL_THEN.search(said) and not re.search(rf"\b{re.escape(m['what'].split()[-1])}", said):
            start = m.end() - len(m.group().lstrip(" .!?;,\n"))
            yield Fact("quote", m.group().strip(), start, m.end(), draft[start : m.end()].strip())


def papers_lost(draft: str, reply: str) -> Iterator[Fact]:
    """The papers that an English draft asks for outright, and that the reply names by none of their names."""
    low = fold(draft)
    said = ""
    for m in _PAPER.finditer(low):
        led = _ASKED.search(low, max(0, m.start() - 100), m.start())
        if led is None or _NOT_ASKED.search(led.group()) or _NEEDLESS.match(low, m.end()):
            continue
        said = said or fold(reply)
        number = int((m.lastgroup or "p0")[1:])
        if not _TOLD[number].search(said):
            yield Fact("quote", m.group(), m.start(), m.end(), draft[m.start() : m.end()])
