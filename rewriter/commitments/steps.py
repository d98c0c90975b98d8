"""The next steps of our own that a reply adds: one may be, and none that raises hope for what was refused."""

from __future__ import annotations

from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.shape import Commitment, Reading

_HOPELESS = frozenset({"look-into", "check", "find-out", "ask", "escalate"})
_OTHER_WAY = cues.compile(r"\b(?:else|other|instead|alternativ\w*|another|meanwhile|options?|different)\b")


def steps(added: list[Commitment], said: Reading, *, final: bool = False) -> Iterator[tuple[Commitment, str]]:
    """The added next steps that are one too many, or that raise hope after a final no; `final`: the draft says that its no is."""
    first: int | None = None
    for step in added:
        if "if" in step.conditions or "invite" in step.conditions:
            continue
        if (final and _asks_again(step)) or _false_hope(step, said):
            yield (
                step,
                "After a final no this raises hope for the very thing refused. Leave it out, or offer something that can still happen.",
            )
            continue
        if first is None or step.sentence == first:
            first = step.sentence
            continue
        yield step, "One next step may be added to a reply, and this is a second one. Keep the one you will do."


_NOT_KNOWN = cues.compile(  # it cannot be said: nothing is refused, and finding out is what helps
    r"(?:can't|cannot|can not|couldn't|don't|do not|unable to|not able to) (?:really |yet |now |honestly )*(?:say|tell|know|see|confirm|judge|promise)\b"
)


_FINAL = cues.compile(
    r"\b(?:that|this|it|which|decision|answer|no|refusal)(?:'s| is| was)? (?:also |absolutely |now )?final\b|\bfinal (?:decision|answer|word|no)\b|\bnot (?:up |open )?(?:for|to) (?:debate|discussion|negotiation|review)\b|\b(?:can't|cannot) be (?:appealed|reviewed|reconsidered)\b"
)
_BEYOND_LOOKING = _HOPELESS | {"pass-on", "bring-in"}


def is_final(draft: Reading) -> bool:
    """The draft says that its no is final."""
    return any(map(_FINAL.search, draft.plains))


def _asks_again(step: Commitment) -> bool:
    """A step that can only be about what was refused for good."""
    return step.does in _BEYOND_LOOKING and step.who == "we" and not _OTHER_WAY.search(step.text.lower())


_REGRETTED = cues.compile(  # "sorry your card was declined": what befell them, and not what we refuse
    r"^\W*(?:(?:i|we)(?:'m|'re| am| are) )?(?:(?:so|very|truly|really) )*sorry (?:that |to (?:hear|read|see) (?:that )?)?(?:your|you|the|it|this|they|he|she|someone|somebody)\b"
)


def _false_hope(step: Commitment, said: Reading) -> bool:
    """A look at the refused thing right behind its refusal."""
    if step.does not in _HOPELESS or _OTHER_WAY.search(step.text.lower()):
        return False
    for no in said.refusals:
        near = no.sentence <= step.sentence <= no.sentence + 1 and no.start < step.start
        if (
            near
            and not no.bare
            and not _NOT_KNOWN.match(no.text.lower())
            and no.kind in ("cant", "unable", "dont", "none", "adjective", "over", "late", "turned")
            and set(step.what.split()) <= no.what
            and not (no.kind == "turned" and _REGRETTED.match(said.plains[no.sentence]))
        ):
            return True
    return False
