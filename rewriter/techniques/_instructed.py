"""A reproach to the customer told as what to do, as the rule itself, or as what was done and by nobody."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.spelling import plural
from rewriter.techniques import _reproach
from rewriter.techniques._hit import Hit, span
from rewriter.techniques._removal import removal
from rewriter.techniques._reworded import goes_on, impersonal
from rewriter.text import Edit, Message, Sentence

_THEN_DO = {
    "checked": "check", "included": "include", "entered": "enter", "attached": "attach", "updated": "update", "restarted": "restart", "provided": "provide", "confirmed": "confirm",
    "sent": "send", "selected": "select", "chosen": "choose", "used": "use", "registered": "register", "saved": "save", "filled": "fill", "followed": "follow", "signed": "sign",
    "kept": "keep", "returned": "return", "charged it": "charge it", "plugged": "plug", "turned": "turn", "switched": "switch", "double-checked": "check", "verified": "verify",
    "submitted": "submit", "installed": "install", "tested": "test", "opened": "open", "closed": "close",
}  # fmt: skip
_WINDOW = cues.compile(
    r"\b(?:the|our|a) (\d{1,3})[- ]days? (?:return|returns|refund|exchange)?s? ?(?:policy|window|"
    r"rule|limit|period|deadline|terms)\b"
)
_FAULTY_THING = cues.compile(
    r"\byou(?:'ve| have| must have)? (?:\w+ly )?(?:entered|typed|typed in|gave(?: us)?|"
    r"put(?: in)?|provided|used|submitted|supplied|wrote) (?:the |an? )?(?:wrong|incorrect|invalid|"
    r"incomplete) (?P<thing>[\w -]{2,30}?)(?=\W*$|[.,;!]| (?:so|and|when|on|in|at|for|which)\b)"
)


def as_instruction(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    """A reproach becomes what to do, or the rule itself."""
    text = sentence.plain
    whole = not text[: hit.start].strip(" ,.!\"'") and not re.search(
        r"[,;] |\b(?:so|but|and we|and i)\b", text[hit.end :]
    )
    closing = text[-1] if text[-1] in ".!" else ("." if sentence.raw[:1].isupper() else "")
    if window := _WINDOW.search(text):
        if whole:
            about = (
                "returns window"
                if re.search(r"\breturn|refund|send (?:it|them) back", (message.customer + message.draft).lower())
                else "policy"
            )
            return Edit(sentence.start, sentence.end, f"Our {about} is {window.group(1)} days{closing or '.'}")
        return None
    if hit.how == "wrong" and (faulty := _FAULTY_THING.search(text)) and faulty.start() == hit.start:
        thing = sentence.typed(*faulty.span("thing")).strip()
        if re.search(r"\b(?:and|or)\b", thing):
            return None
        first = "The" if not text[: hit.start].strip() and sentence.raw[:1].isupper() else "the"
        are = "are" if plural(thing) else "is"
        return sentence.edit(hit.start, faulty.end(), f"{first} {thing} we have {are} not right")
    if hit.how == "should" and whole:
        done = _reproach.SHOULD_HAVE.search(text)
        base = _THEN_DO.get(done.group("done") or "") if done and "n't" not in text[hit.start : hit.end] else None
        rest = text[hit.end :].strip(" .!")
        if (
            base
            and rest
            and re.match(r"(?:the|your|a|an|it|that|our|on|in|with|to|for)\b", rest)
            and not re.search(
                r"\b(?:before|earlier|sooner|first|would|instead|then|when|already|"
                r"at the time)\b",
                rest,
            )
        ):
            keep = sentence.typed(hit.end, len(text)).strip(" .!")
            return Edit(sentence.start, sentence.end, f"Please {base} {keep}{closing}")
    if whole and hit.how in ("wrong", "undone"):
        todo = re.match(
            r"you(?:'ve| have)? (?:\w+ly )?(?:forgot(?:ten)? to|failed to|neglected to|didn't|"
            r"never) (?P<verb>[a-z]+) (?P<rest>(?:the|your|a|an|it|our|on|in)\b[^,;]*)$",
            text[hit.start :],
        )
        if (
            todo
            and todo.group("verb") in _THEN_DO.values()
            and not re.search(r"\b(?:before|earlier|sooner|first|when|already|in time|on time)\b", todo.group("rest"))
        ):
            keep = sentence.typed(hit.start + todo.start("rest"), len(text)).strip(" .!")
            return Edit(sentence.start, sentence.end, f"Please {todo.group('verb')} {keep}{closing}")
    if hit.how == "wrong" and goes_on(sentence, hit) and (told := impersonal(sentence, hit)):
        return told
    if hit.how == "because":
        return removal(
            message,
            sentence,
            hit.start,
            max(hit.clause.end, hit.end)
            - (1 if text.endswith((".", "!")) and max(hit.clause.end, hit.end) == len(text) else 0),
        )
    if hit.how == "had":
        return removal(message, sentence, 0, len(text)) if re.search(r"^\W*(?:if|had)\b", text) else None
    if whole and hit.how in ("should", "absent", "undone"):
        return removal(message, sentence, 0, len(text))
    if hit.how == "fault" or (hit.how in ("wrong", "undone") and _LEFT_ALONE.match(text, hit.start)):
        return removal(message, sentence, *span(hit))
    return None


_LEFT_ALONE = re.compile(  # behind what was sent to them, no news
    r"you (?:just |simply |then )*(?:ignored|didn't (?:read|open|answer|look at)|never (?:read|opened|answered|looked at)) (?:it|them|that|this|those|all of them|both)\W*$"
)
