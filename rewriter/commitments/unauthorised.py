"""What of a commitment nobody authorised: its act, its firmness, its condition or its time, said as the agent is told it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rewriter import cues
from rewriter.commitments import RANK, Commitment, Reading
from rewriter.commitments.authority import (
    AIM,
    NO_DEED,
    SERVICES,
    TO_COME,
    did_so,
    hands_out,
    in_effect,
    no_promise,
    said_outright,
    spoken_of,
    stretch,
    unheard_of,
)
from rewriter.commitments.compare import conditional_near, same_act
from rewriter.commitments.granting import answered_when, charged_nothing, has_to, said_so, turns_to
from rewriter.commitments.retold import retold
from rewriter.commitments.segments import Segment, word_for
from rewriter.commitments.verbs import HARMLESS, KNOWN, PROCESS, REMEDIES
from rewriter.commitments.voices import as_told, beyond_us
from rewriter.commitments.weakening import answers_yes
from rewriter.facts import Fact, facts, missing
from rewriter.lexicon import DAY

UNPROMISED = "The draft does not promise this. Say what you will look into, or leave it to the agent to promise."
FREED = {
    "weak": "The draft leaves this open, and here it is certain. Keep the draft's words for how sure it is.",
    "cond": "The draft hangs this on a condition that is lost here. Put it back.",
    "limit": "The draft sets a limit that is lost here. Put it back.",
    "business": "The draft counts business days, and here they are days. Keep the draft's words.",
    "free": "The draft does not offer this without limit. Keep its limit.",
}


def unauthorised(
    commitment: Commitment, own: Segment | None, said: Reading, sources: tuple[Reading, ...], wished: frozenset[str],
    granted: tuple[Reading, ...],
) -> str:  # fmt: skip
    """Why nobody authorised this commitment; empty when somebody did."""
    does = commitment.does
    if commitment.negated:
        return _denied(commitment, own, sources)
    if beyond_us(commitment, said, sources) or NO_DEED.search(commitment.text.lower()):
        return ""
    if _WE_PAY.search(commitment.text.lower()) and _you_pay(sources):
        return "The draft says that the customer pays this, and here we do. Keep who pays whom."
    matches = [
        (c, s)
        for s in sources
        for c in s.commitments
        if not c.negated and (same_act(c, commitment) or turns_to(c, commitment))
    ]
    if commitment.who == "you" and does == "find-out":
        return _deadline(commitment, own, said, sources)  # "you'll see it go back"
    if does == "write" and _BY_PHONE.search(commitment.text.lower()):
        matches += [(c, s) for s in sources for c in s.commitments if not c.negated and c.does == "call"]
    if does in HARMLESS:
        return _deadline(commitment, own, said, sources)
    if (
        commitment.rank in (2, 3)
        and (commitment.who != "it" or commitment.rank == AIM)
        and (late := _deadline(commitment, own, said, sources))
    ):
        return late
    asks_of_them = (
        said.parts[commitment.sentence].question
        and does not in REMEDIES | SERVICES
        and (commitment.who != "we" or _ASKS_THEM.match(commitment.text.lower()) is not None)
    )
    if commitment.who == "you" and (put := _PUTS_IN.match(commitment.text.lower())):
        asks_of_them = asks_of_them or any(put[1] in plain for s in sources for plain in s.plains)
    if asks_of_them and commitment.strength != "done":
        return ""  # "can somebody pick them up today?"
    if not matches:
        if commitment.rank <= RANK["will"] and answered_when(commitment, own, sources[0], wished):
            return ""
        if own is not None and (said_so(own, said, commitment, sources) or retold(commitment, own, said, sources)):
            return ""
        if spoken_of(own, granted, does) or (
            no_promise(commitment, own, sources, asked=said.parts[commitment.sentence].question)
            and (does in wished or not unheard_of(commitment, own, sources))
        ):
            return ""
        stated = does not in SERVICES and any(
            does in s.stated
            or (commitment.who == "you" and commitment.rank <= 1 and does in s.named)
            or (does == "free" and "free" in s.words)
            for s in sources
        )
        if (
            does in wished
            and commitment.who == "you"
            and commitment.rank <= 1
            and (answers_yes(sources[0]) or not any("no" in s.marks for _, s in sources[0].stretches))
        ):
            return ""
        if commitment.strength == "ask":
            fine = stated or any(does in s.named for s in sources) or does in wished
            return "" if fine else f"Nobody spoke of this remedy ({does}) before. Ask the agent, or leave it out."
        again = {does, f"re{does}"} if "again" in commitment.text.lower() else {does}  # "relist": "list again"
        if stated or (does not in KNOWN and any(again & s.words for s in sources)):
            return _deadline(commitment, own, said, sources)
        if own is not None and any(
            c.does == "do"
            and c.rank >= commitment.rank
            and (there := stretch(s, c))
            and len(there.words & own.words) >= 2
            for s in sources
            for c in s.commitments
        ):
            return ""  # "we'll do the two cracked ones"
        if (
            does == "approve"
            and own is not None
            and _TAKES_IN.match(commitment.text.lower())
            and any(
                c.who == "you" and c.rank <= 1 and word_for(c.does) in own.words for s in sources for c in s.commitments
            )
        ):
            return ""
        if does not in REMEDIES and own is not None and _goes_by_itself(commitment, own, sources):
            return ""
        if (
            does == "call"
            and _BY_PHONE.search(commitment.text.lower())
            and not _RINGS.search(commitment.text.lower())
            and any(c.who == commitment.who and _PHONE.search(c.text.lower()) for s in sources for c in s.commitments)
        ):
            return _deadline(commitment, own, said, sources)  # "I can take it by phone"
        if _once_more(commitment, sources) or (own is not None and _done_anew(commitment, own, sources)):
            return _deadline(commitment, own, said, sources)
        if commitment.rank <= RANK["may"] and own is not None and _held_out(own, sources, does):
            return ""
        if does in ("get", "give") and any(set(commitment.what.split()) & s.words - {"free"} for s in sources):
            return _deadline(commitment, own, said, sources)
        if does == "fix" and any(_WE_DO_IT.search(plain) for s in sources for plain in s.plains):
            return ""
        if does == "fix" and any(
            c.who in ("we", "it") and c.does not in PROCESS | HARMLESS for s in sources for c in s.commitments
        ):
            return ""
        if (
            does not in KNOWN
            and not commitment.when
            and not hands_out(commitment, own, sources)
            and not (commitment.who in ("we", "they") and commitment.strength == "will")
        ):
            return ""
        if commitment.who == "you" and commitment.rank <= 1:
            return "The draft does not say that the customer may do this. Offer only what is authorised."
        if commitment.who == "they" and does in PROCESS and own is not None and has_to(own, sources):
            return _deadline(commitment, own, said, sources)  # "he needs to look first": "he'll look first"
        if commitment.who == "they":
            return "The draft does not say that somebody else will do this. Promise nothing in another's name."
        if in_effect(commitment, own, sources):
            return ""
        if commitment.strength == "done" and does == "send" and _by_name(commitment, sources):
            return ""
        if commitment.strength == "done":
            return "The draft does not say that this has been done. Say only what has happened."
        return UNPROMISED
    rank = 1 if commitment.willing else commitment.rank
    best = max(3 if c.willing else c.rank for c, _ in matches)
    if rank == RANK["done"] and best == RANK["will"] and _EACH_TIME.search(commitment.text.lower()):
        rank = best  # "is added automatically" tells what is done each time, as "gets added" does
    if rank == RANK["done"] and best == RANK["will"] and _STANDS_DONE.search(commitment.text.lower()):
        if conditional_near(said, commitment.sentence) and any("if" in c.conditions for c, _ in matches):
            rank = best  # "no luck? It is repaid at the desk": what is done in that case
    if rank == RANK["done"] and best == RANK["will"] and as_told(commitment, (c for c, _ in matches)):
        rank = best  # "we keep the bed": "the bed is kept"
    if (
        rank == RANK["will"]
        and does == "answer"
        and any(c.does == "write" and c.rank >= rank for s in sources for c in s.commitments)
    ):
        rank = best  # "they'll write in the ticket"
    if (
        (commitment.who in ("it", "they") or _SOMEBODY_DOES.match(commitment.text.lower()))
        and (does not in REMEDIES or _ANY_OF_THEM.match(commitment.text.lower()))
        and not TO_COME.search(_ANY_OF_THEM.sub("", commitment.text.lower()))
        and any(c.who == "you" and c.strength == "may" for c, _ in matches)
    ):
        rank = min(rank, best)  # "you can get it at the desk": "the desk gives it to you"
    if does == "charge" and commitment.who == "it":
        rank = min(rank, best)  # what is charged is promised to nobody
    if does == "free" and said.language != "en":
        rank = min(rank, RANK["will"])  # "it's on us" is as firm as "we offer it"
    if rank > best and _AT_WILL.search(said.plains[commitment.sentence]) and rank == RANK["will"]:
        if any(c.who == "we" and _ABLE.search(c.text.lower()) for c, _ in matches):
            rank = best  # "I can reserve one": "if you want, I'll reserve one"
    if rank > best and did_so(commitment, own, sources):
        rank = best  # "certificate posted on 2 May": "we sent the certificate on 2 May"
    if rank > best and not (all(c.does != does for c, _ in matches) and said_outright(own, sources, does)):
        return "This is promised more firmly than in the draft. Keep the draft's words for how sure it is."
    if (
        does in REMEDIES - {"free"}
        and commitment.strength == "will"
        and "if" not in commitment.conditions
        and all("if" in c.conditions for c, _ in matches)
        and not conditional_near(said, commitment.sentence)
    ):
        return FREED["cond"]
    return _deadline(commitment, own, said, sources)


_AT_WILL = cues.compile(
    r"\b(?:if|should) you(?:'d| would)? (?:want|like|wish|prefer|agree|say so|choose)\b|\bjust say\b"
)
_ABLE = re.compile(r"\b(?:i|we) can\b")
_STANDS_DONE = re.compile(r"(?:\b(?:is|are)|'s|'re) (?:then |always )?\w+(?:ed|en|id|nt)\b")
_EACH_TIME = cues.compile(
    r"\b(?:is|are|'s|'re|gets?) (?:then |always |automatically )?\w+(?:ed|en|id|nt)\b(?=.*\b(?:auto\w*|always|each|every|by itself|on its own)\b)|\b(?:is|are|gets?) (?:automatically|always) \w+"
)
_WE_PAY = cues.compile(r"\b(?:we|i)(?:'ll| will| do| still|'d| would)? (?:owe|pay|transfer) (?:you|him|her|them)\b")
_YOU_PAY = cues.compile(r"\b(?:you|he|she|they)(?:'ll| will| still| do| must| have to| need to)? (?:owe|pay)\b")
_PAID_OUT = cues.compile(
    r"\b(?:we|i|us|our)\b[^.;!?]{0,30}\b(?:owe|pay|transfer|reimburse|cover)\b(?! us\b)|\b(?:back|refund\w*|credit\w*|compensat\w*|payout|reimburse\w*)\b"
)


_SOMEBODY_DOES = re.compile(r"\W*(?:the|our) \w+ \w+s\b")  # "the branch gives it to you"
_ANY_OF_THEM = re.compile(r"\W*any \w+(?: will|'ll)?\b")  # "any branch will swap it": "you can swap it at any branch"
_RINGS = re.compile(r"\b(?:call|ring|phone|dial)(?:s|ing)? (?:you|them|him|her|back|up)\b")
_PHONE = re.compile(r"\b(?:by|on|over) (?:the )?(?:tele)?phone\b")
_BY_PHONE = re.compile(r"\b(?:by|on the|over the) (?:tele)?phone\b")
# "Would you add a new one?": what they are to put in, where a source says so too.
_PUTS_IN = re.compile(
    r"\W*(?:can|could|will|would) you (?:please |kindly |just |also )*(add|enter|upload|register|link|save|set up|type|try)\b"
)
_ASKS_THEM = re.compile(r"\W*(?:can|could|will|would) (?:you|somebody|someone|anyone|anybody|he|she|they)\b")
# "With the 2:30 demo looming": what presses the customer is no time that we set.
_LOOMING = cues.compile(
    r"\bwith (?:the|your|a|an|that) [^,;.!?]{2,60}? (?:looming|ahead|coming up|approaching|to catch|so (?:near|close|soon)|around the corner)\b",
    re.IGNORECASE,
)
# "The desk accepts a claim for it": what the customer can do there.
_TAKES_IN = re.compile(
    r".*\b(?:accepts?|takes?|handles?|processes|deals? with) (?:an?|the|your|any|all)? ?(?:\w+ )?(?:claim|request|application|return|booking|order|payment|complaint)s?\b"
)
_BY_ITSELF = cues.compile(r"\b(?:auto(?:matically|matic)?|by itself|on its own|of its own accord)\b")
_AGAIN = re.compile(r"\b([a-z]{3,})(?: (?:it|you|this|that|them|the \w+|your \w+))? (?:again|anew|afresh)\b")


def _goes_by_itself(commitment: Commitment, own: Segment, sources: Sequence[Reading]) -> bool:
    """A source says so with no act of its own: "it gets put on the room by itself", but not "the door locks by itself"."""
    if not _BY_ITSELF.search(commitment.text.lower()):
        return False
    return any(
        own.words & s.words and s.words - own.words <= _PUTS
        for source in sources
        for number, s in source.stretches
        if _BY_ITSELF.search(source.plains[number], s.start, s.end)
    )


_PUTS = frozenset({"put", "get", "go", "happen", "do", "done", "made", "come", "automatical", "auto", "automat"})


def _once_more(commitment: Commitment, sources: Sequence[Reading]) -> bool:
    """A source says it in one word: "we'll bill it again" for "we rebill"."""
    again = _AGAIN.search(commitment.text.lower())
    if again is None:
        return False
    one_word = re.compile(rf"\bre-?{re.escape(again[1])}")
    return any(one_word.search(plain) for source in sources for plain in source.plains)


_ANEW = re.compile(r"\bre-?(?!fund|place|turn|imburse|pay|ply|new|serve|lease|store|duce|move)[a-z]{4,}")
_REDO = cues.compile(
    r"\bre-?(?:do|work|make|run|calculate|check)\b|\b(?:do|run|make|work) (?:it|that|this|the \w+) (?:again|over|anew|afresh)\b"
)


def _done_anew(commitment: Commitment, own: Segment, sources: Sequence[Reading]) -> bool:
    """A source says that the same thing is done again: "we redo the bill" as "we'll recalculate the bill"."""
    return _ANEW.search(commitment.text.lower()) is not None and any(
        own.words & s.words and _REDO.search(source.plains[n], s.start, s.end)
        for source in sources
        for n, s in source.stretches
        if "no" not in s.marks
    )


def _held_out(own: Segment, sources: Sequence[Reading], does: str) -> bool:
    """A source says what we do in a case, in a verb of one form for past and present: "if you want I put one by until Sat 6"."""
    return any(
        does in s.words
        and len(own.words & s.words) > _TWO
        and "cond" in s.marks
        and not s.marks & {"no", "asks", "tells", "weak", "doubt"}
        and _WE_PUT.search(source.plains[n], s.start, s.end)
        for source in sources
        for n, s in source.stretches
    )


_WE_PUT = re.compile(r"\b(?:i|we) (?:put|set|let|hold|keep)\b")


_TWO = 2


def _by_name(commitment: Commitment, sources: Sequence[Reading]) -> bool:
    """What was sent gives a source its verb: "we've sent two faxes" for "we faxed them twice"."""
    verbs = re.compile(
        rf"\b(?:we|i)(?:'ve| have)? (?:\w+ ){{0,2}}?(?:{'|'.join(map(re.escape, commitment.what.split())) or '(?!)'})e?d\b"
    )
    return any(verbs.search(plain) for source in sources for plain in source.plains)


def _you_pay(sources: Sequence[Reading]) -> bool:
    """Our side says that the customer pays, and of no money that goes to them."""
    plains = [plain for source in sources for plain in source.plains]
    return any(map(_YOU_PAY.search, plains)) and not any(map(_PAID_OUT.search, plains))


_WE_DO_IT = cues.compile(
    r"\b(?:we|i)(?:'ll| will)? (?:do|handle|look after|deal with|see to|take care of) (?:that|it|this|those|these|them)\b"
)


_SO_OFTEN = cues.compile(
    rf"\b(?:every|each) (?:(?:\d+|two|three|four|five|six|half|other|few|single) )?(?:minute|hour|day|morning|afternoon|evening|night|week|month|weekday|{DAY})s?\b|\b(?:hourly|daily|weekly|monthly)\b"
)


def too_often(commitment: Commitment, said: Reading, sources: tuple[Reading, ...]) -> bool:
    """We are to write or call so often, and no source of ours tells how often: "you'll hear from us every hour"."""
    if said.language != "en" or commitment.negated or commitment.who == "they":
        return False
    often = _SO_OFTEN.search(commitment.text.lower())
    return often is not None and not any(_SO_OFTEN.search(plain) for s in sources for plain in s.plains)


def _denied(commitment: Commitment, own: Segment | None, sources: tuple[Reading, ...]) -> str:
    """A promise that something will not happen."""
    if commitment.does not in ("charge", "happen"):
        return ""
    if any(c.negated and c.does == commitment.does for s in sources for c in s.commitments):
        return ""
    if any(commitment.does in s.denied or "free" in s.named for s in sources):
        return ""
    if commitment.does == "charge" and own is not None and charged_nothing(own, sources):
        return ""
    return "The draft does not promise that this will not happen. Leave it out."


def _deadline(commitment: Commitment, own: Segment | None, said: Reading, sources: tuple[Reading, ...]) -> str:
    """A time, in the same stretch, that our side gives nowhere."""
    if commitment.strength == "done":
        return ""
    number, soon = commitment.sentence, "~now" in commitment.when
    if soon and commitment.who == "we" and not any("~now" in c.when for source in sources for c in source.commitments):
        return TIMED
    if not commitment.when:
        return ""
    text = said.place(number, own.start, own.end)[2] if own is not None else said.raws[number]
    text = _LOOMING.sub("", text)
    stated = [f for f in facts(text, said.language) if f.kind in TIMES]
    return TIMED if given_nowhere(stated, sources) else ""


def given_nowhere(stated: Sequence[Fact], sources: tuple[Reading, ...]) -> bool:
    """Some of these stand in no sentence of the sources; where the same words stand is looked first."""
    told = [(raw, source.language) for source in sources for raw in source.raws]
    for raw, language in sorted(told, key=lambda text: not any(fact.text in text[0] for fact in stated)):
        if not stated:
            break
        stated = missing(stated, facts(raw, language))
    return bool(stated)


TIMES = frozenset({"date", "weekday", "time", "duration"})


TIMED = "This sets a time that the draft does not give for it. Leave the time to the agent."
AUTHORISED_ONLY = "Nobody authorised this remedy ({}). Offer only what the draft or the agent's offers hold."
ADDED = {  # by the kind of an `additions.Addition`
    "first": UNPROMISED,
    "never": "The draft does not promise that this will not happen. Leave it out.",
    "free": AUTHORISED_ONLY.format("free"),
    "gift": AUTHORISED_ONLY.format("gift"),
    "long": FREED["free"],
    "time": TIMED,
    "both": FREED["limit"],
    "choice": UNPROMISED,
    "asked": FREED["weak"],
    "partly": FREED["limit"],
}
