"""What the customer says that we did, told in a reply as done: "you blocked my card" as "we blocked your card".

An allegation is no fact, whatever verb it has. It may be told back as what the customer sees ("your card was blocked"),
or once somebody on our side has said it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.facts.admissions import Admission, admissions
from rewriter.plain import Format, plain
from rewriter.text import Sentence, sentences

# Verbs whose past has another form than "-ed", by their root; those of giving and saying tell no harm.
_IRREGULAR = {
    form: forms.split()[0]
    for forms in (
        "break broke broken", "cut cut", "drive drove driven", "draw drew drawn", "give gave given", "hang hung", "hide hid hidden",
        "hit hit", "lose lost", "run ran", "sell sold", "shut shut", "spill spilt", "steal stole stolen",
        "take took taken", "tear tore torn", "throw threw thrown", "undo undid undone", "withdraw withdrew withdrawn", "burn burnt",
        "bend bent", "shrink shrank shrunk", "stick stuck", "forget forgot forgotten", "leave left",
    )
    for form in forms.split()
}  # fmt: skip
_HARMLESS_VERBS = """
said told wrote asked answered replied responded called phoned emailed mailed messaged texted contacted informed
updated received sent delivered shipped dispatched posted returned opened booked ordered arranged helped offered
confirmed explained advised suggested recommended mentioned promised agreed apologised apologized looked checked
tried wanted needed used worked started finished reached visited repaired fixed replaced refunded credited noted
registered logged raised listed showed moved changed added issued included installed fitted served linked shared
expected hoped missed appreciated noticed learned liked loved enjoyed signed paid transferred handled
"""
_HARMLESS = frozenset(_HARMLESS_VERBS.split())
_SUBJECT = r"(?:we|i|our (?:[a-z]+ )??[a-z]+)"
# Not "the seat we sold you", which only names a thing: the clause begins here, or what is regretted or found.
_WE_DID = cues.compile(
    rf"(?:^\W*|[,;:.!?–—-] ?|\b(?:and|but|so|because|as|since|then|sorry|afraid|apologi[sz]e|regret|see|found|(?:sorry|afraid|regret|see|found|true|right|clear) that) )"
    rf"(?P<said>{_SUBJECT}(?:'ve|'d| have| had)?(?: (?:just|simply|also|then|even|wrongly|mistakenly|accidentally|already|apparently|indeed))*"
    rf" (?P<verb>[a-z]{{2,}}ed|{'|'.join(_IRREGULAR)})\b(?P<rest>[^.;!?]{{0,60}}))"
)
_DID = cues.compile(
    r"\b(?P<who>i|we|you|u|ya|they|he|she|it|someone|somebody|(?:your|ur|the|one of your) (?:[a-z]+ ){0,2}?[a-z]+)(?:'ve|'d| have| had)?"
    r"(?: (?:guys|people|lot|all|just|simply|also|then|even|only|still|never|wrongly|suddenly|already|keep|kept|are|were))*"
    r" (?P<verb>[a-z]{3,})\b"
)
_OURSELVES = frozenset({"i", "we", "it"})  # in the customer's mouth: no act of ours
_ANSWERED_LATE = re.compile(
    r"\b(?:waiting|hanging|without (?:an? )?(?:reply|answer|word|news|update)|(?:your|the|those|all) (?:\w+ )?(?:messages?|e?-?mails?|calls?|letters?|questions?|requests?))\b"
)
_CONFIRMS = re.compile(
    r"\W*(?:yes|yep|yeah|correct|true|indeed|right,|you're right|that's right|i see (?:that|it|the))\b"
)


def alleged(draft: str, customer: str, ours: tuple[str, ...], reply: str, fmt: Format = "text") -> Iterator[Admission]:
    """Each act that the reply gives to us, that the customer gives to us, and of which `ours`, the draft first, say nothing."""
    said = tuple(_told_of_us(reply, draft, fmt))
    if not said:
        return
    theirs = {_root(m["verb"]) for m in _DID.finditer(plain(customer)) if m["who"] not in _OURSELVES}
    said = tuple(hit for hit in said if _root(hit[1]["verb"]) in theirs)
    if not said or _CONFIRMS.match(plain(draft)) or any(admissions(text, fmt, units=True) for text in ours):
        return
    known = {_root(word) for text in ours for word in re.findall(r"[a-z]+", plain(text))}
    for sentence, hit in said:
        if _root(hit["verb"]) not in known:
            start, end = sentence.span(hit.start("said"), hit.end("verb"))
            text = sentence.typed(hit.start("said"), hit.end("verb"))
            yield Admission("alleged", start, end, text, text.lower())


def _told_of_us(reply: str, draft: str, fmt: Format) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """Where the reply says, in words of its own, that we did something to somebody."""
    own = {s.plain for s in sentences(draft, fmt)}
    for sentence in sentences(reply, fmt):
        if sentence.role != "body" or sentence.question or sentence.plain in own:
            continue
        for hit in _WE_DID.finditer(sentence.plain):
            verb = hit["verb"]
            given = verb in ("gave", "given") and " away" not in hit["rest"]
            if verb not in _HARMLESS and not given and not _ANSWERED_LATE.search(hit["rest"]):
                yield sentence, hit


def _root(verb: str) -> str:
    """A verb without its ending: "drilled", "drilling" and "drills" are one."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    for ending in ("ied", "ies", "ed", "ing", "es", "s"):
        if verb.endswith(ending) and len(verb) - len(ending) >= 2:
            verb = verb[: -len(ending)] + ("y" if ending[0] == "i" and ending != "ing" else "")
            break
    if len(verb) > 3 and verb[-1] == verb[-2]:
        verb = verb[:-1]
    return verb.rstrip("e")
