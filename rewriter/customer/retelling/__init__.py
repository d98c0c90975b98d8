"""A complaint in shorthand or in a question, told back whole: "bag still missing day 4" is "your bag is still missing on day 4".

Whoever is upset leaves words out: the subject, the verb, the article. They are put back only where the form of what
is left allows one reading; what somebody is accused of is never told back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.customer.concern import complete
from rewriter.customer.echo import cased, noun_phrase, since_then
from rewriter.customer.retelling.agreed import (
    PAIRED,
    came_back,
    dearer,
    not_as_asked,
    overdue,
    put_off,
    some_back,
    where_are_they,
)
from rewriter.customer.retelling.dealings import ALONE
from rewriter.customer.retelling.lacks import day, lacking, none
from rewriter.customer.retelling.others import (
    ailing,
    kept_out,
    late_news,
    on_me,
    rung_up,
    some_of,
    turned_away,
    turned_out,
)
from rewriter.customer.retelling.people import DEAL, been, cannot, instead, lived, nobody, trying, unheard, waiting
from rewriter.customer.retelling.questions import asked, delivered, done_to, put_out
from rewriter.customer.retelling.speech import clean, cut_short, turned
from rewriter.customer.retelling.things import headed, named, names, there, thing
from rewriter.customer.retelling.words import HARD, STATES
from rewriter.lexicon import MONTH
from rewriter.remembered import remembered
from rewriter.text import Sentence

__all__ = [
    "ailing",
    "awaited",
    "came_back",
    "dearer",
    "exchanged",
    "kept_out",
    "late_news",
    "not_as_asked",
    "overdue",
    "put_off",
    "referred",
    "retold",
    "rung_up",
    "some_back",
    "where_are_they",
]

_CUT = re.compile(
    r"\s*(?:[;!?…]|:(?!\d)|\.{2,}|\.(?!\d)|,(?!\d)|\s[–-]\s)\s*|\s+(?=(?:and|but|so|then|because|bc|cos|cause|although|though|while|whereas|which|when|even though|as in)\s)|\s+(?=like a\s)|(?<=\w)\s+(?=nobody (?:came|called|rang|phoned|told|answered|showed|replied)\b)"
)

_LEAD = re.compile(
    r"^(?:(?:and|but|so|because|bc|cos|cause|well|ok|okay|hi|hello|hey|also|now|then|plus|just|look|seriously|honestly|sorry|help|please|ugh|great|lol|yes|no idea why|apparently|basically|literally|"
    r"unfortunately|sadly|again|after all|dear (?:sir|madam)(?:,? (?:or|and) (?:sir|madam))?|to whom it may concern|(?:with (?:great |deep )?(?:regret|sadness|disappointment),? )?i(?:'m writing to|'d like to| regret to| must| have to| am writing to| wish to| want to| would like to| should like to) (?:inform you|complain|report|let you know|tell you|point out)(?: of the fact| about the fact)? that|"
    r"(?:on|at) (?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,9}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?|\w+day)(?: \d{4})?,? (?=(?:i|we|my|our|the) )|"
    r"(?:since|after) (?:the |your |last |this |yesterday's |last night's )?[\w']{3,12}(?=,? (?:my|our|the|none|all|two|three)\b)|"
    r"(?:(?:i|we)(?:'ve)? )?(?:just )?(?:got|received|had) (?:an?|the|your) (?:text|sms|e-?mail|letter|message|call|notification|note)(?: (?:saying|to say|telling me|telling us|today|yesterday))*(?: that)?(?= (?:my|our|the) )|"
    r"(?:since|after|when) (?:you|they|your [a-z]+) [a-z]+ (?:my|our|the) [a-z]+(?: [a-z]+)?,? ?(?=(?:my|our|the whole|all the) )|"
    r"dear \w+|good (?:morning|evening|afternoon|day)|though|although|while|which|in fact|can't believe(?: that)?|"
    r"still waiting|this time|last night|this morning|"
    r"(?:the )?(?:second|third|fourth|fifth|sixth|\d(?:nd|rd|th)) (?:night|day|morning|evening|week|weekend|time) (?:running|in a row)|"
    r"when (?:i|we) [a-z]+ (?:there|in|back|home|out))\b[,.! ]*){0,3}(?!$)"
)

_ALSO = re.compile(r"(?:and|then)\b")
_DID = re.compile(  # no subject, and a deed
    r"(?:then |also |just |even )*(?:(?!need)[a-z]{2,}ed|woke|left|took|went|came|got|lost|spent|sat|stood|slept|drove|had|broke|threw|put|told|made|ran|hit|cut|shut|kept|gave|rang|said|walked)\b"
)
_DONE = {
    "lost": "lost", "broke": "broken", "damaged": "damaged", "cancelled": "cancelled", "deleted": "deleted", "scratched": "scratched", "ruined": "ruined", "crushed": "crushed", "tore": "torn",
}  # fmt: skip
_DID_TO = re.compile(
    rf"(?:then |also |just )*(?P<did>{'|'.join(_DONE)}) (?P<what>(?:the|my|our) (?:[\w-]+ )?[a-z]+[a-rt-z])$"
)
_TO_ME = re.compile(r"\b(?:me|us)\b")
_OF_ME = re.compile(
    r"(?:i|we|i've|we've|i'm|we're|i'd|had|was|were|been|got|waited|paid|spent|ordered|bought|booked|called|drove|took|went|came|sat|stood)\b"
)
_BACK_THEN = re.compile(r"\bwhen (?:i|we) (?:got|came|arrived|went|checked|walked|moved|drove) ")
_HAD = cues.compile(
    rf"\b(?:(?:bought|booked|got|have|ordered) (?:(?:\w+ ){{0,2}}(?:tickets?|seats?|places?)) (?:for|to)|ordered|bought|booked|purchased|rented|hired|enrolled (?:in|on)|signed up for|registered for) (?P<det>an? |the |my |our |this |some )?(?P<np>(?:(?:\d{{1,2}}(?:st|nd|rd|th)? (?=(?:{MONTH})\b))?(?!and\b|but\b|which\b|that\b|when\b)[a-z][\w'-]+ ?){{1,4}})"
    r"|\b(?:you said |you told me |had |got |(?=my |our ))(?:(?P<det2>the |my |our ))?(?P<np2>[a-z]{4,14}(?: [a-z]{4,14})?) (?:were |was |would be |are |is |being )?(?:done|fixed|repaired|replaced|serviced|fitted|installed|mended|sorted)\b"
)

_REFERS = cues.compile(
    r"(?:\band|\bbut|,|;)(?: and| but)?(?: now)? (?:(?:it|they) |"
    r"(?P<be>it's|its|"
    r"they're) )(?P<pred>(?:(?<!\w)(?:still |just |then |now )*(?:hasn't|haven't|never|arrived|came|broke|stopped|"
    r"doesn't|don't|won't|isn't|aren't|wasn't|weren't|keeps?|was|were|is|are|has|have|says (?:it's )?(?:cancell?ed|closed|postponed|suspended)|squeals?|leaks?|rattles?|"
    r"smells?|squeaks?|wobbles?|grinds?|slips?|drips?|sounds?|feels?)\b|"
    r"(?<=it's )|(?<=its (?=just |not |too |still |so |way |miles |far |much ))|(?<=they're )).*)"
)


_SEATS = re.compile(r"\w+ (?:\w+ ){0,2}(?:tickets?|seats?|places?) (?:for|to)\b")
_SHIFTED = re.compile(
    r"(?:has )?(?:now )?(?:been|was) (?:now )?(?:moved|pushed|shifted|changed|put|cancell?ed|postponed|rescheduled|called)\b|says "
)
_A_TIME = re.compile(r"(?:is|are) \d")  # "ordered for ten, it's 11" tells the time


def referred(sentence: Sentence) -> str:
    """I ordered a cot mattress and it still hasn't come: what "it" is, said with it."""
    had = _HAD.search(sentence.plain)
    it = _REFERS.search(sentence.plain, had.end()) if had else None
    if not had or not it:
        return ""
    which = "np" if had["np"] else "np2"
    noun = noun_phrase(sentence.plain[had.start(which) : had.end(which)])
    if _SEATS.match(had.group()):
        if not _SHIFTED.match(it["pred"]):
            return ""  # the seats came, or did not, and not the show
        noun = had["np"].strip() if names(had["np"].split()) else ""
    be = {"it's": "is ", "its": "is ", "they're": "are "}.get(it["be"] or "", "")
    if it["pred"].startswith("been "):
        be = be.replace("is", "has").replace("are", "have")
    pred = be + turned(cut_short(_CALLED_OFF.sub(r"was \1", re.split(_CUT, it["pred"])[0]), 10))
    if (
        not noun
        or _A_TIME.match(pred)
        or not pred
        or not complete(pred)
        or (
            not HARD.search(pred)
            and not any(w in STATES for w in pred.split())
            and not re.search(
                r"\d|broke|stopped|been (?:moved|pushed|shifted|changed|put)|\btoo (?:small|big|tight|long|short|loose|wide|narrow)",
                pred,
            )
        )
    ):
        return ""
    said = f"{'your' if (had['det'] or had['det2'] or '').strip() in ('my', 'our', '') and which == 'np' else 'your' if (had['det2'] or '').strip() in ('my', 'our') else 'the'} {noun} {pred}"
    return cased(said, sentence) if clean(said) else ""


_CALLED_OFF = re.compile(r"says (?:it's )?(cancell?ed|closed|postponed|suspended)\b")


_DUE = cues.compile(
    r"^(?P<np>(?:(?:my|our|the) )?(?:order|parcel|package|delivery|sofa|bed|laptop|phone|replacement|refund|ticket|[\w-]+ ){1,3}?) ?(?:was|were) (?:meant|supposed|due) to (?:arrive|"
    r"come|be delivered|be here|get here|turn up|ship)\b|"
    r"^(?P<np2>(?:(?:my|our|the) )?[a-z]{3,14}) was due (?:in |between |at |by |from )?\d"
)
_CAME = cues.compile(
    r"\b(?:came|arrived|arrives|turned up|showed up|got it|delivered|received|finally|is here|was here)\b"
)

_NOT_HERE = cues.compile(r"\bwhere (?:is|are)\b|\bwhere's\b|\bstill\b|\bnot here\b|\bhasn't\b|\bnothing\b|\bno sign\b")


def awaited(sentence: Sentence, whole: str) -> str:
    """Order 88213 was meant to arrive on Tuesday; where is it? The sofa was due at 10, it's 3 now."""
    m = _DUE.match(sentence.plain)
    if not m or (not _NOT_HERE.search(whole) and _CAME.search(whole)):
        return ""
    words = (m["np"] or m["np2"]).split()
    if not names(words):
        return ""
    thing_due, many = named(words)
    said = (
        f"{thing_due} still {'haven' if many else 'hasn'}'t come"
        if m["np2"]
        else f"you're still waiting for {thing_due}"
    )
    return cased(said, sentence) if clean(said) else ""


def exchanged(sentence: Sentence, following: Sentence) -> str:
    """Paid for a sea view. Got the bins."""
    if not DEAL.search(sentence.plain):
        return ""
    first, second = _parts(sentence.plain)[-1:], _parts(following.plain)[:1]
    said = instead(first[0], second[0]) if first and second else ""
    return cased(said, sentence) if said and clean(said) else ""


def retold(sentence: Sentence) -> Iterator[str]:
    """Each thing that went wrong, as a clause fit to follow "I'm sorry ", in the customer's own words."""
    parts = _parts(sentence.plain)
    for part, following in zip(parts, (*parts[1:], ""), strict=False):
        for pair in PAIRED:
            if (said := pair(part, following)) and clean(said):
                yield cased(said, sentence)
    for part, following in zip(parts, parts[1:], strict=False):
        if (said := instead(part, following)) and clean(said):
            yield cased(said, sentence)
    for part, following in zip(parts, parts[1:], strict=False):
        if (said := some_of(part, following)) and clean(said):
            yield cased(said, sentence)
    for part in _whole(parts):
        for way in _WAYS:
            said = way(part)
            if said and (3 <= len(said.split()) <= 16 or _NOBODY_DID.match(said)) and clean(said):
                yield cased(since_then(said), sentence)
                break


_NOBODY_DID = re.compile(r"nobody (?:came|called|rang|phoned|answered|replied|responded|helped)$")


def _whole(parts: tuple[str, ...]) -> Iterator[str]:
    """Each piece, with the subject of the one before where it goes on without one: "the sofa is gorgeous but doesn't fit"."""
    before = ""
    for part in parts:
        if before and _GOES_ON.match(part) and (subject := headed(before)):
            yield f"{subject} {part}"
            continue
        yield part
        before = part


_GOES_ON = cues.compile(
    r"^(?:still |now |just |then |also |"
    r"never )*(?!\w+n't (?:\w+ly |so |too |that )?(?:cold|hot|loud|late|sick|ill|hurt|broken|damaged|dirty|bad|wrong|"
    r"sad|scared|crash|leak|smell|rattle|break|hurt|fail|freeze|burn|itch|stain|cost|charge|matter)\w*)(?:doesn't|"
    r"don't|won't|isn't|aren't|hasn't|haven't|wasn't|weren't|"
    r"not (?!a\b|the\b|one\b|even\b|sure\b|happy\b|only\b|good\b|to\b|what\b|for\b|in\b)[a-z]+|keeps?|stopped|crashes|"
    r"leaks|smells|rattles)\b"
)


_BOUGHT = re.compile(
    r"((?:^|[,.;] )(?:(?:two|three|four|five|six|one|half|most|some) of )?(?:the|my|our|that|this) [\w'-]+(?: [\w'-]+){0,2}?) (?:that |which )?(?:i|we|you|your (?:[a-z]+ )?[a-z]+) (?:just |recently |only )?(?:bought|"
    r"ordered|got|received|booked|rented(?! me| us)|hired|paid for|sent(?! me| us)|sent (?:me|us)|sold me|gave (?:me|us|my [a-z]+)|rented (?:me|us)|put (?:in|on)|fitted|installed|shipped|lent us|"
    r"lent me|printed|repaired|"
    r"delivered)(?: (?:last|this) \w+| in \w+| on (?:\d{1,2}(?:st|nd|rd|th)? [a-z]+|[a-z]+(?: \d{1,2}(?:st|nd|rd|th)?)?)| yesterday| today| from you| online)? "
)


_UNCLOSED = re.compile(r"(?<!\w)'\w[^']*$")


@remembered(256)
def _parts(text: str) -> tuple[str, ...]:
    """The pieces between two breaks, without what leads in."""
    return tuple(_pieces(text))


_FOR_A_SUM = re.compile(  # "the photos you want £38 for"
    r" (?:that |which )?(?:you|they) (?:now )?(?:want|wanted|ask|charge|charged|asked) (?:me |us )?(?:[£$€]?\d[\d.,]* )?(?:(?:euros|pounds|dollars|quid) )?for$"
)
_BETWEEN = re.compile(
    r"\bbetween ((?:(?:the|my|our) (?:new |old |front |back )?)?[\w:.'-]+) and (?=\w)"
)  # one span, and no new piece


def _pieces(text: str) -> Iterator[str]:
    text = re.sub(r" \([^()]{1,60}\)", "", re.sub(r"[^\x20-\x7e£€À-ɏ]", " ", text))
    text = (
        " ".join(text.split())
        .replace("day and night", "all day")
        .replace("double booked", "double-booked")
        .replace(" & ", " and ")
        .replace(" w ", " with ")
    )
    text = _BETWEEN.sub("between \\1\0and\0", _BOUGHT.sub(r"\1 ", text))
    before = ""
    for piece in _CUT.split(text):
        said = piece.replace("\0", " ").strip(" ,.!?\"'~")
        words = _FOR_A_SUM.sub("", _LEAD.sub("", said).strip(" ,.!?\"'~"))
        if _ALSO.match(said) and _DID.match(words) and before and not (_OF_ME.match(before) or _TO_ME.search(words)):
            if to_what := _DID_TO.match(words):  # who did it is told before it, and is not the customer
                yield f"{to_what['what']} was {_DONE[to_what['did']]}"
            continue
        before = before if _ALSO.match(said) and _DID.match(words) else words
        if words.startswith("no ") and _BACK_THEN.search(said, 0, len(said) - len(words)):
            words = f"there was {words}"
        if "'" in words and _UNCLOSED.search(words):
            words += "'"
        if 2 <= len(words.split()) <= 24 and '"' not in words:
            yield words


_WAYS = (
    *ALONE,
    delivered,
    unheard,
    trying,
    put_out,
    day,
    none,
    lacking,
    nobody,
    there,
    asked,
    been,
    waiting,
    turned_away,
    cannot,
    lived,
    done_to,
    on_me,
    turned_out,
    thing,
)
