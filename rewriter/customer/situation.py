"""What the customer's message says: is a problem open, how upset are they, what do they ask, what is their own word for it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from rewriter import cues
from rewriter.clause import Clause
from rewriter.customer.burden import Burden, burdens, unanswered
from rewriter.customer.complaint import (
    begun_again,
    calm,
    complimented,
    looks_back,
    praised,
    sarcastic,
    shouted,
    solved_at,
    strong,
    trouble,
    troubled,
    unhurried,
)
from rewriter.customer.concern import injured_in, restated
from rewriter.customer.echo import cased, noun_phrase, owned, person
from rewriter.customer.grievance import aggrieved, own_affair
from rewriter.customer.handover import Handover, delicate, handover
from rewriter.customer.hardship import hardship_in
from rewriter.customer.inquiry import inquires, only_asks
from rewriter.customer.mishap import befell, own_slip, pressed, rejoices, stressed, told
from rewriter.customer.request import Request, request_in
from rewriter.customer.retelling import (
    ailing,
    awaited,
    came_back,
    dearer,
    exchanged,
    kept_out,
    late_news,
    not_as_asked,
    overdue,
    put_off,
    referred,
    retold,
    rung_up,
    some_back,
    where_are_they,
)
from rewriter.customer.retelling.speech import sound, tidied
from rewriter.customer.stakes import effort_in, feeling_in, grief_in, overrun_in, repeated_in, stake_in, wait_in
from rewriter.customer.tellable import pared, tellable
from rewriter.customer.topic import money_of, to_mend, topic_of, wrong_name
from rewriter.language import detect
from rewriter.moves import moves
from rewriter.plain import plain
from rewriter.remembered import remembered
from rewriter.text import Message, Sentence, Turn, sentences
from rewriter.vocabulary import content

__all__ = ["Handover", "Request", "Situation", "situation"]

_READ = 6_000  # characters: who writes more has said it at the start or says it at the end
_NOISE = cues.compile(r"https?://\S+|www\.\S+|(?<!\w)\.?@\w+|#(?=[A-Za-z]{3}|[A-Za-z]{1,2}\b(?!-))|^>.*$", re.MULTILINE)

_GAPS = re.compile(r"(?<=\S)  +(?=\S)")  # where a name stood in the middle of a sentence


@dataclass(frozen=True, slots=True)
class Situation:
    """The customer's side of the conversation, as read from their last message and the turns before."""

    given: bool  # there is a customer message at all
    open: bool  # a problem stands open in the customer's last turn
    upset: bool  # ... and they show it: loss, deadline, repetition, strong word, caps
    pleased: bool  # a compliment, or "solved, thanks"
    only_asks: bool  # a plain question, in which nothing is to be sorry for, even if a problem is named in it
    calm: bool  # all they write is praise, thanks, plain questions or requests: nothing hints at a problem
    request: Request | None
    concern: str  # the complaint clause from our side, fit to follow "I'm sorry ": "your parcel is two weeks late"; "" when unsure
    stake: str  # what makes it weigh, fit to follow "with ": "a wedding tomorrow"; "" when nothing is named
    grief: str  # of whom they tell that they died or fell ill, fit to follow "sorry to hear about "; "" when of nobody
    effort: str  # how often they had to turn to us or what else it cost, fit to follow "that ": "you've had to ask three times"; "" when they do not say
    again: str  # that it is not the first time: "for the third time this month"; "" when they do not say
    wait: str  # how long they have waited, where a span of time stands alone: "1h40"
    burdens: tuple[Burden, ...]  # what else weighs in it, as things: "two hours on hold and then being cut off"
    hardship: (
        str  # what of their own life it falls on, fit to follow "when ": "you work from home"; "" when they do not say
    )
    feeling: str  # what it must be like, where they say so: "that must be frightening"
    topic: str  # a noun phrase for it, fit to follow "about ": "your parcel", "the double charge"; "" when unsure
    nouns: frozenset[str]  # content words and numbers of the complaint, as of earlier turns of theirs
    apologised: bool  # an earlier agent turn has apologised for it
    sensitive: bool  # injury, allergy, fraud, data loss, legal threat, self-harm: regret only, nothing is admitted
    handover: Handover | None

    @property
    def uneasy(self) -> bool:
        """A problem stands open or may do so: all but praise, thanks, plain questions and requests."""
        return self.open or (self.given and not (self.calm or self.pleased))


@remembered(64)  # asked at every sentence
def situation(message: Message) -> Situation:
    """Read the customer's side."""
    return _read(
        message.customer, message.context.conversation, message.context.brand, rejoices(plain(message.draft[:_READ]))
    )


@remembered(64)
def _read(customer: str, conversation: tuple[Turn, ...], brand: str, cheered: bool) -> Situation:
    raw = customer if len(customer) <= _READ else f"{customer[: _READ * 2 // 3]}\n{customer[-_READ // 3 :]}"
    raw = tidied(_GAPS.sub(" ", _NOISE.sub(" ", raw.replace("&amp;", "and"))))
    parts = tuple(s for s in sentences(raw) if s.role in ("body", "greeting")) or sentences(raw)
    soured = sarcastic([part.plain for part in parts])
    if soured:
        raw = raw[: parts[-1].start]
        parts = parts[:-1]
    text = plain(raw)
    told_of = tuple(part for part in parts if not own_slip(part) and not own_affair(part))
    answering = any(turn.role == "agent" for turn in conversation)  # a plain statement may be what was asked for
    complaints = _complaints(parts, told_of, text, cheered=cheered, answering=answering)
    complaints = complaints or (tuple(_whole(part) for part in told_of) if soured else ())
    standing = _standing(parts, complaints)
    kind = handover(text)
    grief = _first(grief_in(part, text) for part in parts)
    loud = shouted(text) and not praised(text) and not _over(parts) and _wordy(text)
    is_open = bool(standing) or loud or kind is not None or bool(grief)
    of = standing or complaints
    concerns = _concerns(parts, told_of, of, text) if is_open and kind != "fraud" else []
    ill = _first(ailing(part, text) for part in parts) if is_open else ""
    concern = ill or _in_what(
        min(concerns, key=_weight, default=""), text
    )  # the thing before the people, but for who is ill
    at_issue = parts if is_open else ()
    late = _first(wait_in(part.plain) for part in at_issue) or (overrun_in(text) if is_open else "")
    earlier = tuple(plain(turn.text[:_READ]) for turn in conversation if turn.role == "customer")
    weighs = (*burdens(at_issue), *((alone,) if (alone := unanswered(at_issue, text)) else ()))
    heavy = any(burden.kind in _HEAVY for burden in weighs)
    spoken = (*(part.plain for part in parts), *earlier) if is_open else ()
    upset = is_open and (strong(text, raw) or pressed(raw) or heavy or kind is not None or bool(grief))
    return Situation(
        given=bool(customer.strip()),
        open=is_open,
        upset=upset,
        pleased=not is_open and (praised(text) or _over(parts)),
        only_asks=only_asks(customer, upset=upset),
        calm=not is_open and (_over(parts) or all(calm(part) for part in parts)),
        request=request_in(tuple(part.plain for part in parts)),
        concern=owned(concern),
        grief=grief,
        stake=_first(
            said for part in at_issue if (said := stake_in(part)) and (concern or late or not _FAR_OFF.search(said))
        ),
        effort=_first(cased(effort_in(part.plain), part) for part in at_issue) or _besides(concerns, concern),
        again=_first(cased(repeated_in(part.plain), part) for part in at_issue),
        wait=late,
        burdens=weighs,
        hardship=_first(hardship_in(part) for part in at_issue),
        feeling=feeling_in(text) if is_open else "",
        topic=_topic(parts, of, text, fraud=kind == "fraud") if is_open else "",
        nouns=frozenset(word for said in spoken for word in content(said, brand)),
        apologised=any(turn.role == "agent" and _apologises(turn.text) for turn in conversation),
        sensitive=delicate(text),
        handover=kind,
    )


_HEAVY = frozenset(("found", "cut", "meal"))  # what nobody tells lightly, whatever words they have for it


def _first(said: Iterable[str]) -> str:
    """The first that says something."""
    return next((words for words in said if words), "")


def _complaints(
    parts: tuple[Sentence, ...], told_of: tuple[Sentence, ...], text: str, *, cheered: bool, answering: bool
) -> tuple[Clause, ...]:
    """What they complain of: in words of trouble, else in a plain tale of what befell them."""
    if complimented(text):
        return ()
    found = tuple(clause for part in told_of for clause in troubled(part))
    if not found and inquires(parts):
        return ()
    if found or cheered or praised(text) or _over(parts) or unhurried(text) or detect(text) not in ("en", "und"):
        return found
    found = tuple(_whole(p) for p in told_of if aggrieved(p) or stressed(p.raw))
    found = found or tuple(_whole(p) for p in told_of if befell(p))
    found = found or tuple(_whole(p) for p, then in pairwise(told_of) if exchanged(p, then))
    if not found and not answering and len(told_of) == len(parts) and told(parts):
        return tuple(_whole(p) for p in parts)
    return found


def _concerns(
    parts: tuple[Sentence, ...], told_of: tuple[Sentence, ...], of: tuple[Clause, ...], text: str
) -> list[str]:
    """Everything of it that can be said from our side, the surest first."""
    wholes = [_whole(n) for n in parts if any(c.sentence is n for c in of) or aggrieved(n)]
    following = [*(part.plain for part in told_of[1:]), *[""][: len(told_of)]]
    said = [
        *(words for part in told_of if (words := dearer(part) or not_as_asked(part) or came_back(part))),
        *(words for part in told_of if (words := some_back(part) or put_off(part, text))),
        *(words for part, then in zip(told_of, following, strict=True) if (words := overdue(part, then))),
        *(words for part in told_of if (words := referred(part) or awaited(part, text))),
        *(words for clause in of if (words := restated(clause)) and _of_it(clause, words)),
        *(words for part, then in pairwise(told_of) if (words := exchanged(part, then))),
        *(words for clause in wholes if (words := restated(clause)) and _hurts(words)),
        *(words for part in told_of for words in retold(part)),
        *(words for part in told_of if (words := kept_out(part, text) or late_news(part))),
        *(words for part in told_of if (words := where_are_they(part, text))),
        *(words for part in parts if part not in told_of for words in retold(part) if _DONE_TO_IT.search(words)),
    ]
    return [pared(words) for words in said if sound(words) and tellable(words) and not _AS_ARRANGED.match(words)]


_AS_ARRANGED = cues.compile(  # nobody is sorry that it was booked, or mended: what went wrong comes behind
    r"^(?!.*\b(?:wrong\w*|incorrect\w*|twice|double|badly|poorly|never|not|still|but|without|anyway|again|(?:only|just) half|for nothing)\b|.*n't\b)(?:your|the) [\w' -]{2,40}? (?:was|were|has been|have been|had been|is|are) (?:booked|scheduled|repaired|fixed|mended|serviced|arranged|confirmed|planned|approved|ordered)\b"
)


def _topic(parts: tuple[Sentence, ...], of: tuple[Clause, ...], text: str, *, fraud: bool) -> str:
    """What it is about: an injury, a sum, the thing complained of, or one of theirs that was named before."""
    about = _first(injured_in(part.plain) for part in parts) or _first(rung_up(part, text) for part in parts)
    about = about or wrong_name(text)
    if not about and not _DOUBLED.search(text):
        about = _first(cased(sum_, part) for part in parts if (sum_ := money_of(_whole(part))))
    if about.startswith("the charge of ") and _MOVED.search(text):
        about = f"{about} after your move"
    if not about and not fraud and of and _DID_IT.search(of[0].text):  # "can I use the coupon? your site refused it"
        about = _first(topic_of(_whole(n)) for n in parts if n.index == of[0].sentence.index - 1)
    if not about and not fraud:
        about = _first(topic_of(clause) for clause in of)
    if not about and not fraud:
        about = _first(topic_of(_whole(n)) for c in of for n in parts if n is c.sentence)
    if not about and not fraud:
        about = _first(to_mend(_whole(n)) for n in parts)
    if not about and of:
        before = (topic_of(_whole(n)) for n in parts if n.index < of[0].sentence.index)
        about = _first(named for named in before if named.startswith(("your ", "order ")))
    return about


_MOVED = re.compile(
    r"\b(?:i|we)(?:'ve| have)? (?:just )?moved (?:to|house|out|away|abroad|back|in with)\b|\bsince (?:i|we) moved\b"
)
_DID_IT = re.compile(r"\w (?:it|them)\W*$")
_DOUBLED = cues.compile(r"\b(?:twice|two times|double|three times|duplicate)\b")
_COST = cues.compile(
    r"^you (?:missed|lost|had to|nearly missed|couldn't|spent (?:the|a|an|all|\d+|two|three|four|five|half)|slept|drove|got no|had no|haven't been able to) "
)


def _besides(told: list[str], said: str) -> str:
    """What it cost them, beside what happened."""
    if _COST.search(said) or (said and _about_people(said) and not said.startswith("nobody ")):
        return ""
    known = set(said.split())
    more = (w for w in told if w != said and not _NEWS.issuperset(set(w.split()) - known))
    return next((w for w in more if _COST.search(w) or person(w.split()[1])), "")


_NEWS = frozenset(
    ["you", "you've", "haven't", "been", "able", "to", "can't", "couldn't", "your", "the", "a", "still"]
)  # of no weight alone


_LASTS = cues.compile(
    r"\b(?:has|have) been\b.*\b(?:since|for)\b|\b(?:is|are|was|were|went|has been|have been) (?:\w+ )?(?:out|off|down|gone|away)\b|\b(?:waited|stood|sat|queued|slept|walked home) (?:for )?(?:\w+ (?:minutes|mins|hours|hrs)|out|outside|alone|in the (?:dark|rain|cold|snow|street))\b|\bmoved (?:from|to)\b|^(?:you've (?:had to|had|spent)|you're on your) |^your [a-z]+(?: [a-z]+)? (?:went|has gone|jumped|rose|shot)(?: up)? from [£$€]?\d"
)


_DONE_TO_IT = re.compile(
    r"^(?:the|your) .*\b(?:was|were|has been|have been) (?:moved|cancelled|postponed|rescheduled|delayed|closed)\b"
)


_FAR_OFF = re.compile(r" on (?:the )?\d")  # a date weighs only on what is wrong


def _of_it(clause: Clause, words: str) -> bool:
    """These words tell what is wrong: of "my dress is blue, you never reply" the first half does not."""
    if _hurts(words):
        return True
    if _as_what(clause, words):
        return False
    if "," not in clause.text.strip(" ,"):
        return True
    return not _SO_IT_IS.match(words) and not trouble(clause.text.partition(",")[2])


def _as_what(clause: Clause, words: str) -> bool:
    """It goes on with what it came as, which was cut off: "the bulbs came up as onions"."""
    return re.search(rf"\b{re.escape(words.split()[-1])} (?:as|like)\b", clause.sentence.plain) is not None


_SO_IT_IS = re.compile(r"^(?:your|the) [\w' -]+ (?:is|are) [a-z]+$")


def _hurts(words: str) -> bool:
    """These words alone tell of something wrong: the sentence they come from may hold the trouble elsewhere."""
    return trouble(words) or bool(_LASTS.search(words))


_IN_IT = re.compile(r"^(?P<said>there (?:was|were|is|are) .+) (?P<at>in|on|inside|under) (?:it|them)$")
_OPENED = cues.compile(
    r"\b(?:opened|bought|ordered|got|had|ate|unpacked|received|poured|unwrapped) (?:a|an|the|my|our|this) (?P<np>(?:[a-z][\w'-]+ ?){1,3})"
)
_NOT_IT = re.compile(r"^you (?:still |even )?(?:can't|couldn't) [a-z]+(?: [a-z]+)? (?:it|them)$")
_OF_ALL = re.compile(r" (?:on|in|of|with|for) (?:all|both|each|most|some|one|two|half) of (?:them|it)$")


def _in_what(words: str, text: str) -> str:
    """What is told without a word for "it" or "them": of "opened the tin, plastic in it" it is in the tin."""
    if _NOT_IT.match(words):
        return ""
    m = _IN_IT.match(words)
    if not m:
        return _OF_ALL.sub("", words)
    opened = _OPENED.search(text)
    noun = noun_phrase(opened["np"]) if opened else ""
    return f"{m['said']} {m['at']} the {noun}" if noun else m["said"]


def _weight(words: str) -> int:
    """What is told first: what happened, then whom it is about, then the time it took them."""
    return 2 if words.startswith("you had to take ") else 1 if _about_people(words) else 0


def _about_people(words: str) -> bool:
    """It tells of somebody, or of how often they had to write, and not of the thing itself."""
    return person(words.split()[1]) or words.startswith(("you've had to ", "nobody "))


def _standing(parts: tuple[Sentence, ...], complaints: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The complaints that no later "solved" has closed."""
    closed: tuple[int, int] | None = None
    for part in parts:
        if (at := solved_at(part.plain)) is not None:
            closed = (part.index, at)
    if closed is None:
        return complaints
    later = tuple(
        c for c in complaints if (c.sentence.index, c.start) > closed and not looks_back(c.sentence.plain[c.start :])
    )
    if any(begun_again(c.link + " " + c.text) or begun_again(c.sentence.plain) for c in later):
        return later
    return later if later and not praised(" ".join(p.plain for p in parts)) else ()


def _over(parts: tuple[Sentence, ...]) -> bool:
    return any(solved_at(part.plain) is not None for part in parts)


def _wordy(text: str) -> bool:
    """There is something said beside the marks."""
    return bool(re.search(r"[^\W\d_]{2}", text))


def _whole(sentence: Sentence) -> Clause:
    """A sentence as one clause, for the topic that stands in another clause than the trouble."""
    return Clause(sentence, 0, len(sentence.plain), sentence.plain, "", False, False, False, sentence.question)


def _apologises(text: str) -> bool:
    return any("apology" in moves(sentence) for sentence in sentences(text))
