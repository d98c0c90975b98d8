"""What somebody of ours may have said, put down to them: "if sales promised you that, they were wrong"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.clause import Clause
from rewriter.techniques._hit import Hit
from rewriter.text import Edit, Message, Sentence

_SAID = r"(?P<verb>told you|said(?: to you)?|promised(?: you)?|gave you|quoted(?: you)?|offered(?: you)?|advised(?: you)?|led you to (?:believe|think)|agreed to)"
_OTHERWISE = cues.compile(
    rf"(?:^\W*|[.!?] )(?P<all>(?:(?:but|and|well|sorry)[, ]+)*if (?!(?:you|i|we|it|they|he|she|this|that)\b)(?P<who>(?:[a-z'-]+ ){{0,3}}?[a-z'-]+)(?: at (?:the )?[a-z' -]{{2,20}}?)? {_SAID}(?P<what> [^,;.!?]{{2,40}}?)?(?P<then>,?(?: then)?) (?P<blame>(?:they|he|she)(?:'ve| have)? (?:(?:were|was|are|is|got (?:it|that)) (?:\w+ly |just |simply |the ones )*(?:wrong|mistaken|misinformed|confused|out of line|lying)|(?:gave|have given|has given) (?:you )?(?:the |some )?(?:wrong|false|bad|incorrect) (?:information|info|advice|details)|(?:gave|have given) (?:you )?misinformation|misinformed you|misled you|misspoke|shouldn't have(?: (?:said|done|promised|told you|offered)(?: (?:so|that|it|this))?)?|should never have(?: (?:said|done|promised|told you|offered)(?: (?:so|that|it|this))?)?|made a mistake|had no (?:right|business|authority)(?: to[a-z ]{{2,24}})?|don't know [^,;.!?]{{2,40}}))(?P<tail>[^.!?]*?))[.!?\W]*$"
)
_TOLD = {"told": "told", "said": "told", "promised": "promised", "gave": "given", "quoted": "quoted", "offered": "offered", "advised": "advised", "led": "led"}  # fmt: skip
_ONWARD = re.compile(  # nothing but more of the same, or the way to them
    r"(?:,? (?:and|so|but|because|as) (?:you(?:'ll|'d)? (?:need|have|would have|must|should|had better|can) (?:to )?(?:take|raise|discuss|sort|clear|bring|ask|speak|talk|go|complain)\b[^\d@]*|(?:that's|it's|this is) (?:on|between) [^\d@]*|it's not (?:our|my)[^\d@]*)|, (?:they|he|she)(?:'re|'s)? (?!will|can)[^\d@,]*)?$"
)


def told_otherwise(message: Message, sentence: Sentence, parts: tuple[Clause, ...]) -> Iterator[Hit]:
    """Whoever said it is made the cause, though nobody knows yet that they did."""
    found = _OTHERWISE.search(sentence.plain)
    if found is None or sentence.raw.count('"') or (not found["then"] and (found["what"] or "").endswith(" that")):
        return  # "said that he was wrong" is told of him
    clause = next(c for c in reversed(parts) if c.start <= found.start("all"))
    yield Hit(clause, found.start("all"), found.end("blame"), "colleague", False, "otherwise")


def put_right(sentence: Sentence) -> Edit | None:
    """That they were told so, and that it was a mistake; None where more stands there than that."""
    said = _OTHERWISE.search(sentence.plain)
    if said is None or not _ONWARD.match(said["tail"]):
        return None
    verb = said["verb"].split(" ", 1)[0]
    done, what = _TOLD.get(verb), (said["what"] or "").strip()
    if done is None or (verb == "led" and not what) or re.search(r"\b(?:they|he|she|me|us)\b", what):
        return None
    told = sentence.typed(*said.span("what")).strip() if what else "that"
    led = f" {said['verb'].split(' you ', 1)[1]}" if verb == "led" else ""
    at = sentence.places[said.start("all")] - sentence.start
    first = "If" if sentence.raw[at : at + 1].isupper() else "if"
    that = "it" if told in ("that", "this") else "that"
    return sentence.edit(*said.span("all"), f"{first} you were {done}{led} {told}, {that} was a mistake")
