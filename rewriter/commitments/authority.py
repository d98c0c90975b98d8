"""Whether a source speaks of what a commitment commits to, and what only looks like a commitment."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.commitments.segments import Segment, alike, word_for
from rewriter.commitments.shape import RANK, Commitment, Reading
from rewriter.commitments.verbs import REMEDIES

AIM = RANK["aim"]
_BACK = frozenset({"refund", "pay", "return"})  # "get 8 pounds back", "a refund of 8 pounds"
SERVICES = frozenset({"call", "visit", "keep-aside"})  # a source's word of them is an instruction as often as an offer
_MONEY = frozenset({"refund", "pay", "credit", "give", "get", "compensate", "offer", "discount"})
# Verbs of understanding, listening and staying: no act that can be held against us.
_QUIET_VERBS = """
see say be have know understand hear mean think hope wish want like love take keep stay explain read note agree tell remember
imagine start begin go come stand wait listen answer apologis apologiz regret follow recommend suggest describ need feel
mention leav look use
"""
QUIET = frozenset(_QUIET_VERBS.split())
_LOOKS_AT = frozenset({"look-into", "check", "find-out", "ask"})
_WISHES = frozenset(
    {"decision", "choic", "wish", "view", "answer", "opinion", "privacy", "feel"}
)  # "I'll respect that"
TO_COME = cues.compile(
    r"\b(?:will|'ll|going to|gonna|shall|would|'d|wird|werden|werde|zal|zullen|gaat|gaan)\b|\w(?:rai|rons|ra|ront|ré|rá|remos|rán|rò|rà|remo|ranno|rei|rão)\b|\b(?:va|vont|vais|allons|voy|vamos|van|vou|vai|vão) "
)
# "Back asap." told in a sentence: "power will be back asap".
_SOON = re.compile(r"[\w' -]{2,30} (?:will|'ll|should) be back (?:asap|as soon as possible|soon|shortly)")
_SOON_BACK = re.compile(r"\W*(?:(?:it'll|it will|will) be )?back (?:asap|as soon as possible|soon|shortly)\b")
# What it is that we do, as the subject or what the subject is: "it's a check we run on any new card".
_AS_WE_DO = re.compile(
    r"\W*(?:(?:and|but|so|as|because) )?(?:(?:it|that|this)(?:'s| is) )?(?:just |only |simply )?(?:a|an|the) (?:\w+ )?[a-z]+ (?:that |which )?(?:we|i) (?:run|do|use|make|take|keep|need|ask for|carry out|apply)\b"
)
_RATHER_SAY = cues.compile(
    r"\brather (?:(?:be|stay|say|tell|admit|explain|name|warn)\b|not\b|(?:you|they) (?:knew|heard|had it|read)\b|give (?:it to )?(?:you )?(?:an?|the) (?:\w+ )?(?:answer|truth|news)\b)"
)
_YOU = cues.compile(r"\b(?:you|your|yours|sie|ihnen|ihr\w*|vous|votre|vos|usted|le|su|lhe|seu|lei|suo|u|uw)\b")


def stretch(text: Reading, commitment: Commitment) -> Segment | None:
    """The stretch of its sentence in which a commitment's act stands."""
    inside = [s for s in text.within(commitment) if s.words]
    return inside[-1] if inside else None


_YOU_DID = cues.compile(
    r"\byou(?:'ve| have|'d| had)? (?:already |just |once )?(?:[a-z]{2,}ed|rang|wrote|paid|bought|came|sent|spoke|put|gave|told|made|took|chose|said)\b"
)


def spoken_of(own: Segment | None, sources: tuple[Reading, ...], does: str) -> bool:
    """A source says in one stretch most of what this one says, or names the sum, and does not deny it."""
    if own is None or not own.words:
        return False
    for source in sources:
        for number, s in source.stretches:
            both = own.words & s.words
            if not both or s.marks & {"no", "asks", "tells"}:
                continue
            if does in SERVICES and _YOU_DID.search(source.plains[number], s.start, s.end):
                continue  # "you ordered by phone" is no call of ours
            sum_named = does in _MONEY and any(w[:1].isdigit() for w in both)
            if s.words & _LOOKS_AT and not s.words & _MONEY:
                sum_named = False  # "we're looking into the £15"
            if sum_named and not (does in REMEDIES - _BACK and does not in s.words):
                return True
            if does in _BACK and (s.words & _BACK or " back" in source.plains[number]):
                return True
            if does == "arrive" and source.language != "en" and len(both) >= _TWO:
                return True  # "then a new parcel": "then you get a new parcel"
            if len(both) * 3 >= len(own.words) * 2 and not (does in REMEDIES | SERVICES and does not in both):
                return True
    return False


_TWO = 2  # words by which a stretch is known


def said_outright(own: Segment | None, sources: tuple[Reading, ...], does: str) -> bool:
    """A source says in one stretch the act and most of the rest, and leaves none of it open."""
    act = word_for(does)
    if own is None or act not in own.words:
        return False
    return any(
        act in s.words
        and len(own.words & s.words) * 3 >= max(len(own.words), _TWO) * 2
        and not s.marks & {"no", "asks", "tells", "weak", "doubt"}
        for source in sources
        for _, s in source.stretches
    )


# What we did wrong, wish we could do or propose to begin with is promised to nobody.
NO_DEED = cues.compile(
    r"\b(?:i|we) (?:only )?wish (?:i|we) could\b|^\W*(?:so |well |right |and |but )?let's (?:try|start|begin|see|go)\b|\b(?:i|we)(?:'ve| have)? (?:set|put|booked|entered|sent|typed|did|got|packed|printed) [^,;.!?]{1,40}\b(?:wrong(?:ly)?|incorrectly|by mistake|in error)\W*$"
)
_DONE = re.compile(r"\b[a-z]{3,}(?:ed|nt)\b")


def did_so(commitment: Commitment, own: Segment | None, sources: tuple[Reading, ...]) -> bool:
    """A source tells the deed with its day and all that is said of it, in a participle of its own: "certificate posted 2 May"."""
    if own is None or commitment.strength != "done" or len(own.words) <= _TWO:
        return False
    return any(
        own.words <= s.words
        and not s.marks & {"no", "asks", "tells", "weak", "doubt", "cond"}
        and _DONE.search(source.plains[number], s.start, s.end)
        for source in sources
        for number, s in source.stretches
    )


_IS_OFF = re.compile(r"(?:\bis|\bare|'s|'re) (?:now |already )?off (?:your|the|his|her|their)\b")
_WORK = frozenset({"replace", "fix", "install", "change", "remove"})
_WAS_DONE = cues.compile(
    r"\b(?:had to be|were|was|got|have been|has been|we've|i've) (?:all |both )?(?:done|changed|swapped|renewed|redone)\b"
)


def in_effect(commitment: Commitment, own: Segment | None, sources: tuple[Reading, ...]) -> bool:
    """A source tells what came of the deed: "the starter is off your bill" of taking it off, "the pads had to be done" of replacing them."""
    if commitment.strength != "done":
        return False
    if commitment.does in _WORK and any(_WAS_DONE.search(plain) for source in sources for plain in source.plains):
        return True
    return (
        commitment.does == "remove"
        and own is not None
        and any(
            own.words & s.words and _IS_OFF.search(source.plains[n], s.start, s.end)
            for source in sources
            for n, s in source.stretches
        )
    )


def hands_out(commitment: Commitment, own: Segment | None, sources: tuple[Reading, ...]) -> bool:
    """A remedy that no source of ours names comes to the customer: "your refund is on its way"."""
    if commitment.does not in _COMES or commitment.who != "it" or own is None:
        return False
    return bool((own.words & REMEDIES) - frozenset(w for r in sources for _, s in r.stretches for w in s.words))


_COMES = frozenset({"send", "arrive", "process", "approve", "give", "get", "add", "follow", "come"})


_CAME_ABOUT = frozenset({"send", "arrive", "approve", "fix", "restore", "collect", "install"})
_HOW = frozenset({"automatical"})  # tells of no thing


def unheard_of(commitment: Commitment, own: Segment | None, sources: tuple[Reading, ...]) -> bool:
    """What is said to have come about, in words of which our side has none: "it was delivered" to a draft that looks into it."""
    if commitment.strength != "done" or commitment.who == "we" or commitment.does not in _CAME_ABOUT or own is None:
        return False
    return "feels" not in own.marks and not any((own.words - _HOW) & s.words for r in sources for _, s in r.stretches)


def no_promise(commitment: Commitment, own: Segment | None, sources: tuple[Reading, ...], *, asked: bool) -> bool:
    """A fact about a thing, a guess at it, a question, or words about understanding and listening."""
    does, remedy = commitment.does, commitment.does in REMEDIES or hands_out(commitment, own, sources)
    if (
        does not in REMEDIES | SERVICES
        and _AS_WE_DO.match(text := commitment.text.lower())
        and not TO_COME.search(text)
    ):
        return True  # "a check we run on any new card"
    if does == "rather" and _RATHER_SAY.search(commitment.text.lower()):
        return True  # "I'd rather be clear": how we speak
    if does == "respect":
        return set(commitment.what.split()) <= _WISHES
    if (commitment.who == "it" and commitment.rank <= AIM and not remedy) or (
        does == "pay" and commitment.who == "you"
    ):
        return True
    if commitment.who == "it" and _SOON.fullmatch(commitment.text.lower().strip(" .,")):
        return any(_SOON_BACK.match(plain) for source in sources for plain in source.plains)
    if (asked or (own is not None and "asks" in own.marks)) and not remedy and does not in ("call", "visit"):
        return True
    if commitment.who in ("you", "they") and commitment.rank <= 1:
        return not remedy
    if (
        commitment.who in ("it", "they")
        and commitment.strength == "will"
        and not TO_COME.search(commitment.text.lower())
    ):
        return not (remedy and _YOU.search(commitment.text.lower()))  # "each click replaces the old link"
    if commitment.who != "we" and commitment.strength == "done":
        return not remedy or (
            own is not None and any(alike(own.words, s.words) for r in sources for _, s in r.stretches)
        )
    return does in QUIET and not remedy
