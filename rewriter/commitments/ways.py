"""Ways that a reply opens and our side has not: what the customer may do, where to turn, what is held out in a question.

"You can also do it in the app", "feel free to use the spa", "would you like a late check-out?", "please bring your
passport". Where one of the things it speaks of is told by our side or the customer, it may be a paraphrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.novelty import STARTS, TO_END, Found, family, fresh, split, unbacked
from rewriter.commitments.voices import NO_SUCH
from rewriter.lexicon import UNIT

_MAY = cues.compile(
    r"\byou(?: can|'re welcome to| are welcome to| may| could)(?: also| always| instead| still| either)* (?P<act>collect|pick|change|cancel|reorder|reschedule|redirect|rebook|swap|exchange|upgrade|downgrade|claim|return|transfer|extend)\b(?! (?:your mind|the subject|out|yourself))"
)
# Kinds of place to turn to, and the words that tell of one.
_PLACES = (
    (r"website|site|web ?page|portal|online", r"\b(?:web\w*|sites?|portal|online|page|links?|url|account|app|www|http\w*|form)\b"),
    (r"app", r"\b(?:app|apps|in-app)\b"),
    (r"e-?mail", r"\be-?mail\w*|@|\bmail\w*|\bwrite\b|\breply"),
    (r"post|letter", r"\b(?:post\w*|letters?|mail\w*|paper\w*)\b"),
    (r"phone|hotline|helpline", r"\b(?:phone\w*|call\w*|line|ring|hotline|number|tel)\b|\d{5}"),
    (r"branch(?:es)?|stores?|shops?|desk|reception|counter|offices?|pharmac(?:y|ies)", r"\b(?:branch\w*|stores?|shops?|desk|reception\w*|counter|office\w*|pharmac\w*|in person|bring (?:it|them|this|that|back|in|\w+ (?:in|back|to))|come (?:in|by|to|round|over))\b"),
)  # fmt: skip
_PLACE = cues.compile(
    r"\b(?:you can|you may|you could|you'll find|you will find|please|just|feel free to|alternatively,? you can|(?:is|are|'s) (?:also |all )?(?:available )?(?=on |in |at ))"
    rf"(?P<act>{TO_END}{{0,50}}?)\b(?:(?:in|on|via|through|at|visit|from|over|to) (?:our|the|any|any of our|your nearest|your local|one of our) (?:\w+ ){{0,2}}?|by |at (?=reception|the counter)|(?=online\b))"
    rf"(?:{'|'.join(f'(?P<p{n}>{names})' for n, (names, _) in enumerate(_PLACES))})\b"
)
_KNOWN_PLACES = tuple(re.compile(known) for _, known in _PLACES)
_TALK = r"see\b|tell\b|reply\b|write\b|let\b|count\b|rely\b|expect\b|ask\b|reach\b|imagine\b|trust\b|read\b|know\b|say\b|hear\b|understand\b|talk\b|share\b|add\b|find\b|explain\b|describe\b|wait\b"
_WAY = cues.compile(
    r"(?<!so )(?<!so that )\b(?:you(?:'re| are) (?:also |always |then )?(?:free|welcome|able) to|feel free to|you (?:may|can|could)(?: also| always| instead| still| even| then)*(?: be able to)?) "
    rf"(?P<act>(?!(?:of course|also|always|instead|still|either|even|best|now|then|just|not|only|simply) |{_TALK}|decide\b|leave\b|look\b|want\b|go\b|come\b|need\b|make\b|be\b(?! [a-z]+ed\b)|have\b|get\b|help\b|stay\b|eat\b|do\b|give\b)(?P<verb>[a-z]+){TO_END}{{0,80}})"
)
_BESIDES = cues.compile(
    r"\b(?:also|too|as well|instead|alternatively|as a workaround|in the meantime|any ?time|feel free)\b"
)
_HELD_OUT = cues.compile(
    r"\b(?:would you (?:like|prefer) (?:us to |me to |to )?|how about |what about |what if (?:we|i) |would it help if (?:we|i) |have you thought about )"
    rf"(?P<act>(?!to\b|us\b|me\b|it\b|that\b|this\b|look|check|{_TALK}|have (?:it|them|that|this)\b|help|go through|walk|try|start|more\b)[a-z]+{TO_END}{{3,80}})"
)
_EXPERT = r"(?:our|an?|the|one of our) (?:[\w-]+ ){0,2}?(?:specialists?|experts?|team|people|colleagues?|lawyers?|vets?|doctors?|nurses?|pharmacists?|surveyors?|engineers?|technicians?|mechanics?|advis[eo]rs?|consultants?|officers?)"
# Somebody of ours who is to look at it: the one step that may be added, as long as nothing more hangs on it.
_BRING_IN = rf"(?:bring in|involve) (?:{UNIT}|{_EXPERT})(?: (?:on|for) (?:this|that|it|this one|that one))?(?: to (?:look|take a look|have a look|check|see|go over|review)(?: (?:at|into|over|this|that|it|what|the|your|case|matter|properly|through|happened|is|'s|going|on|there)){{0,6}})?(?=\W*$)"
_WE_CAN = cues.compile(
    rf"(?<!wish )(?<!something )(?<!thing )\b(?:we|i)(?: can| could| may| might|(?:'re| are|'m| am) (?:happy|glad|able) to|'d (?:be (?:happy|glad)|like|love) to| would (?:like|love) to)(?: also| even| then| still)* "
    rf"(?P<act>(?!{_TALK}|look\b|check\b|confirm\b|help\b|go\b|only\b|not\b|assure\b|promise\b|be\b|have\b(?! (?:someone|somebody)\b)|do\b|apolog|thank you for\b|get\b|see\b|make\b|try\b|offer\b|point\b|keep\b|give\b|put\b|{_BRING_IN}|work\b|stress\b|mention\b|clear (?:that|this|it) up\b|reassure\b|sort\b|pass\b|picture\b|name\b|fill\b)(?P<verb>[a-z]+){TO_END}{{0,80}})"
)
_ONE = r"(?!the two )(?:(?:the|our|your|another|an?|any|some) (?:[a-z-]+ ){1,2}?(?:(?:at|in|of|from) (?:the )?[a-z]+ )?|reception |he |she |they )"
_OTHERS = cues.compile(
    rf"{STARTS}(?P<who>{_ONE})(?:will|can|could|would (?:love|like|be happy) to)(?: also| then| usually| still| even)* "
    rf"(?P<act>(?!be\b|have\b|not\b|only\b|show\b|stay\b|feel\b|hardly\b|come\b|name\b|decide\b|want\b|travel\b|never\b|always\b|get\b|go\b|help\b(?! you)|take\b|confirm\b|advise\b|answer\b|look\b|check\b|{_TALK})(?P<verb>[a-z]+){TO_END}{{0,60}})"
)
_FOR_YOU = re.compile(r"\byou\b")
_DO = cues.compile(
    rf"^\W*(?:(?P<please>please|just|do|and please|so please)(?: also| then)? |(?P<dont>(?:please )?don't )|(?=(?:come|go|ring|ask for|visit|bring|download|install|apply|register|contact|call) ))"
    rf"(?P<act>(?!{_TALK}|hesitate|worry|feel\b|be\b|bear\b|accept\b|note\b|keep\b|have\b|give\b|check\b|try\b|take\b|send\b|look\b|get\b|leave\b|use this\b|do\b|attach\b|hold\b|allow\b|make\b|rest\b|pass\b|confirm\b|don't\b|not\b|go on\b|go ahead\b|think\b|start\b|come back\b|excuse\b|forgive\b)(?P<verb>[a-z]+) {TO_END}{{2,80}})"
)
_PAD = (
    (cues.compile(r"\b(?:along with|plus|and|as well as) something (?:extra )?for (?:the|your|you)\b"), re.compile(r"\b(?:something|gift|surprise|treat|present|token|thank|extra)\b")),
    (cues.compile(r"\ba (?:little|small|nice) (?:something|gift|surprise|treat|present|token|thank[- ]you)\b|\bspecial (?:rate|offer|price|deal|discount)\b"), re.compile(r"\b(?:gift|surprise|treat|present|token|thank|special|discount|offer|little)")),
    (cues.compile(r"\b(?:enjoy|you can|have|next \w+(?: is| are)?)\b[^,;.!?]{0,30} on us\b|\b(?:is|are) free to use\b"), re.compile(r"\bfree\b|\bon us\b|\b(?:no|without) (?:\w+ )?(?:charge|cost|fee)|\bwaiv\w*")),
    (cues.compile(r"\bas long as you (?:need|like|want|wish)\b"), re.compile(r"\blong\b|\buntil\b|\btill\b|\bkeep\b")),
    (cues.compile(r"\b(?:an exception|exceptions)\b"), re.compile(r"\bexcept\w*|\bbend\b|\bcourtesy\b|\bonce\b")),
    (cues.compile(r"\bfirst on the (?:waiting )?list\b|\b(?:straight|right) to the front\b|\bboard first\b"), re.compile(r"\bfirst\b|\bfront\b|\btop\b")),
    (cues.compile(r"\b(?:you'd be looking at|you would then (?:get|be|have)|you'd then (?:get|be|have)|you would have (?:got|had|received)|we(?:'d| would) have (?:refunded|paid|replaced|given|sent|covered))\b"), re.compile(r"\b(?:would|if)\b|'d\b")),
)  # fmt: skip
_SECRET = cues.compile(
    rf"\b(?:send|share|give|reply|need|let me (?:know|have)|tell (?:me|us)|confirm|provide|with)\b{TO_END}{{0,60}}?\b(?:iban|(?:bank|account|card|payment) (?:details|numbers?|data)|sort code|passwords?|pin|security code|date of birth)\b"
)
_SECRETS = re.compile(r"\b(?:iban|bank|account|card|payment|sort code|password\w*|pin|code|birth\w*|dob)\b")
_OF_IT = re.compile(r"[a-z]+ (?:it|them|this|that)\b(?: [a-z]+)?\W*$")
_JOINS = re.compile(r"(?:to )?(?:be (?:added|put|included|listed|noted|signed)|join|go on)\b")
_WANT_IT = re.compile(r"\b(?:want|fancy|shall i|should i|would you like|interested)\b[^.!?]*\?")
_HOLD_ON = re.compile(r"(?:hang|hold) on(?: ?to)? (?:it|them|the|your|this|that)\b")
_KEEP_IT = re.compile(r"\b(?:keep|kept|throw|dispose|bin)\b")
_GRANTS = re.compile(r"\byou (?:can|may|could)\b")
_AND_MORE = re.compile(r"\balso\b|\bfeel free\b")
_A_THING = re.compile(r"(?:an?|some|any) |[a-z]+ [a-z]+s?\W*$")
_FIGURE = re.compile(r"\d")
_DENIED = re.compile(r"n't\b|\b(?:no|not|without|never|nor)\b")


def ways(said: str, ours: str, theirs: str, *, asks: bool) -> Iterator[Found]:
    """Such ways in one English sentence, as `plain` reads it; `ours`, `theirs`: what our side and the customer say."""
    both = f"{ours}\n{theirs}"
    for m in _HELD_OUT.finditer(said):
        new, old = split(m["act"], both)
        if _JOINS.match(m["act"]) and _WANT_IT.search(ours):
            continue  # "want on it?": "would you like to be added?"
        if new and (not old or (len(new) >= len(old) and _A_THING.match(m["act"]))):
            yield *m.span(), "way"
    if asks:
        return
    for m in _MAY.finditer(said):
        if not re.search(rf"\b(?:{'|'.join(family(m['act']))})", both):
            yield *m.span(), "way"
    for m in _PLACE.finditer(said):
        kind = next(n for n in range(len(_PLACES)) if m[f"p{n}"])
        if not _KNOWN_PLACES[kind].search(both):
            yield *m.span(), "way"
    for m in _WAY.finditer(said):
        new, old = split(m["act"], both)
        more = len(new) > len(old) or (len(new) == len(old) and not _FIGURE.search(m["act"]) and _AND_MORE.search(said))
        if not old and (_OF_IT.match(m["act"]) and _GRANTS.search(ours)):
            continue  # the grant itself, in other words
        if _FIGURE.search(m["act"]) and not _BESIDES.search(said):
            continue  # told by its figure, which new-fact holds against the draft
        unsaid = fresh(m["verb"], both) or (new and m["verb"] == "use")
        if (not old and unsaid) or (old and more and (_BESIDES.search(said) or fresh(m["verb"], both))):
            yield *m.span(), "way"
    for m in _WE_CAN.finditer(said):
        new, old = split(m["act"], ours)
        if NO_SUCH.search(said, 0, m.end()):
            continue
        if fresh(m["verb"], ours) and len(new) > len(old):
            yield *m.span(), "way"
    for m in _OTHERS.finditer(said):
        new, old = split(m["act"], ours)
        if fresh(m["verb"], both) and (not old or _FOR_YOU.search(m["act"])):
            yield *m.span(), "way"
    for m in _DO.finditer(said):
        new, old = split(m["act"], both)
        if new and not old and not (_HOLD_ON.match(m["act"]) and _KEEP_IT.search(ours)):
            yield *m.span(), "step"
    if (hit := _SECRET.search(said)) and not _SECRETS.search(ours) and not _DENIED.search(said):
        yield *hit.span(), "step"
    for hit in unbacked(_PAD, said, ours, unless=_DENIED):
        yield *hit.span(), "way"
