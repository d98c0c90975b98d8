"""Deeds that a reply tells as done or under way and nobody on our side does, whoever did them: us, a colleague, a stranger."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.novelty import OPEN_YET, STARTS, TO_END, Found, fresh, split, unbacked

_PART = r"(?:[a-z-]{2,}ed|put|set|made|taken|sent|given|begun|brought|done|written|held|kept|built|run|rolled|got)"
_SEEN = r"been\b|looked|checked|double-checked|watched|seen\b|listened|merged|reduced|noted\b|read\b|heard|noticed|understood|failed|disappointed|let\b|caused|missed|promised|answered|left\b|lost\b|learned|tried|thought|kept you|given you|made (?:it|this|you)\b|made a mistake|got (?:it|this|you|your|that|here|a|the|an|no)\b|taken so|received|mentioned|described|explained|agreed|asked|wanted|needed|hoped|realised|realized|done\b|stopped|handled|dealt"
_DEED = cues.compile(
    rf"\b(?:i|we)(?:'ve| have)(?: now| already| also| just| since| gone ahead and| personally)* (?P<act>(?!{_SEEN}|contacted|told|escalated|forwarded|passed|flagged|raised|reported|shared|mailed|e-?mailed|written|rung|called|phoned|chased|spoken|informed|notified)(?P<verb>{_PART})\b{TO_END}{{0,70}})"
)
_PASSIVE = cues.compile(
    rf"{STARTS}(?P<who>(?!you\b|it\b|that\b|this\b|i\b|we\b|there\b|wh|so\b|sorry\b)[a-z][a-z' -]{{2,40}}?) (?:has|have|is|are|'s|'re)(?: now| already| also| just| since| all)* (?:been|being) (?P<verb>(?!asked|told|checked|written|opened|started|launched|raised|logged|filed|submitted|charged|delayed|cancelled)(?:[a-z-]+ed|put|set|made|taken|sent|given|kept))\b(?P<rest>{TO_END}{{0,60}})"
)
_WE_ARE = cues.compile(
    rf"\b(?:we|i)(?:'re| are|'m| am)(?: also| already| now| currently| always| constantly)* (?P<act>(?P<verb>(?!work|look|check|ask|try|do|go|hav|be|mak|pass|send|forward|add|say|tell|talk|writ|reply|read|hop|think|feel|miss|bring|find|see|mean|put|look|keep|tak|get|follow|giv|hold|hear|assum|wait|wonder|expect|afraid|aim)[a-z]{{3,}}ing)\b{TO_END}{{0,60}})"
)
_STRANGER = cues.compile(
    rf"{STARTS}(?P<who>(?:the|our|another|an?|one of our|other|some) (?:[a-z-]+ ){{1,2}}?(?:in [a-z]+ )?)(?:has |have |had )?(?:already |now |also )?(?P<verb>(?!asked|said|happened|need|was|were|used|based|related|called|left)(?:[a-z]{{2,}}ed|found|took|broke|made|sent|set))\b (?P<rest>(?!(?:to|by|on|in|from|for|at|as|than) ){TO_END}{{2,60}})"
)
_ALREADY = cues.compile(
    rf"{STARTS}(?:he|she|they|the [a-z]+|(?:dr|mr|mrs|ms)\.? [a-z]+)(?:'s|'ve| has| have) already (?P<act>[a-z]+{TO_END}{{0,50}})"
)
_ALREADIES = cues.compile(r"\balready\b")
_TURNS = (
    (cues.compile(r"(?<!you)(?:'s|'re|\bis|\bare)(?: now| already| all)* (?:ready for you|waiting for you|reserved|confirmed)\b|\b(?:slot|seat|place|table|room|spot|appointment)s? (?:is|are) yours\b"), re.compile(r"\b(?:read(?:y|ied)|wait\w*|reserv\w*|hold\w*|held|kept|keep\w*|book\w*|confirm\w*|aside|yours)\b")),
    (cues.compile(r"\b(?:is|are|'s|'re) on (?:the|its|his|her|their) way(?: to (?:you|your))\b"), re.compile(r"\b(?:way|sent|send\w*|left|ship\w*|dispatch\w*|transit|deliver\w*|fl(?:y|ies|ight)|brings?|com(?:es?|ing)|courier|go(?:es|ing)?)\b")),
    (cues.compile(r"\byou(?: should|'ll| will) (?:already )?have (?:already )?(?:received|got|had) (?:an?|our|the) (?:e-?mail|letter|text|sms|message|notification)\b"), re.compile(r"\b(?:e-?mail\w*|letter\w*|text\w*|sms|messag\w*|notif\w*|wrote|write|sent|send\w*|mail\w*)\b")),
    (cues.compile(r"\b(?:i've|we've|i have|we have) (?:also )?(?:attached|enclosed)\b|\battached you'll find\b"), re.compile(r"\b(?:attach\w*|enclos\w*|includ\w*|here's|here is|see|below|link|send\w*|copy|copies)\b")),
)  # fmt: skip
_OPEN_YET = re.compile(rf"\b(?:{OPEN_YET}|where|before (?:it|we|you|he|she|they|i|the|your|that|we've|i've))\b")
_BEGUN = re.compile(r"(?:started|begun|set to work|got going)\b(?! [a-z]+ing [a-z]+ [a-z]+)")
_UNDER_WAY = cues.compile(
    r"\b(?:being|under way|in progress|started|cooking|working on|on it|in the (?:oven|pan|making))\b"
)
_TAKEN_OFF = re.compile(r"taken\b[^,;.!?]{2,40}\boff\b")
_IS_OFF = cues.compile(r"(?:\bis|\bare|'s|'re) (?:now |already )?off (?:your|the|his|her|their)\b")
_GIVEN_BACK = re.compile(r"(?:given|paid|put|sent|handed|transferred)\b[^,;.!?]{0,40}\bback\b")
_REPAID = cues.compile(r"\b(?:refunded|reimbursed|repaid|returned|credited|back)\b")
_DID = cues.compile(
    r"(?<!you )(?<!an )(?<!\ba )(?<!the )\b(?!need|embed|indeed|unused|used|un)[a-z]{2,}ed\b|\b(?:sent|took|made|did|done|gave|told|spoke|paid|booked|found|lost|brought|wrote)\b"
)


def deeds(said: str, ours: str, theirs: str) -> Iterator[Found]:
    """Such deeds in one English sentence that asks nothing, as `plain` reads it."""
    both = f"{ours}\n{theirs}"
    for m in _DEED.finditer(said):
        new, old = split(m["act"], ours)
        if _OPEN_YET.search(said, 0, m.start()):
            continue
        if _TAKEN_OFF.match(m["act"]) and _IS_OFF.search(ours) and old:
            continue  # "the soup is off your bill": "we've taken the soup off your bill"
        if _GIVEN_BACK.match(m["act"]) and _REPAID.search(ours):
            continue  # "the 9.90 I have given back to you", where it was refunded
        if (
            new
            and fresh(m["verb"], ours)
            and not any(w[0].isdigit() for w in old)
            and (not old or not _DID.search(ours))
        ):
            yield *m.span(), "deed"
    for m in _PASSIVE.finditer(said):
        if re.search(r"\byou\b", m["who"]) or _OPEN_YET.search(said, 0, m.start("who")):
            continue
        new, old = split(f"{m['who']} {m['rest']}", ours)
        if fresh(m["verb"], ours) and (len(new) >= len(old) or not _DID.search(ours)):
            yield *m.span(), "deed"
    for m in _WE_ARE.finditer(said):
        new, old = split(m["act"], ours)
        if fresh(m["verb"], ours) and not old and not _OPEN_YET.search(said, 0, m.start()):
            yield *m.span(), "deed"
    for m in _STRANGER.finditer(said):
        new, old = split(m["who"], both)
        if new and not old and fresh(m["verb"], both):
            yield *m.span(), "deed"
    for m in _ALREADY.finditer(said):
        if _BEGUN.match(m["act"]) and _UNDER_WAY.search(ours):
            continue  # "it's being cooked": "the kitchen has already started"
        if not _ALREADIES.search(both) and split(m["act"], ours)[0]:
            yield *m.span(), "deed"
    for hit in unbacked(_TURNS, said, ours, unless=_OPEN_YET):
        yield *hit.span(), "deed"
