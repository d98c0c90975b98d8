"""What a draft leaves open, ties or caps, and whether a reply still does.

For each stretch of the draft that hedges ("may", "we'll try", "if it is in stock", "up to", "business days") the reply is
searched for stretches that speak of the same. One of them hedged is enough; if all of them are certain, the promise grew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from rewriter import cues
from rewriter.commitments.conditions import conditional, known_ties, takes_up, tie, wished
from rewriter.commitments.costs import for_nothing
from rewriter.commitments.scope import asks_to_do, hangs_on_hedge, only_told, said_plainly, speaking_of
from rewriter.commitments.segments import Segment, alike, telling, words_of
from rewriter.commitments.shape import Reading
from rewriter.commitments.verbs import PROCESS, REMEDIES

_TIED = cues.compile(
    r"\b(?:if|unless|provided|as long as|so long as|in case|on condition|assuming|subject to|depend\w*|as soon as|on request|except|should (?:he|she|they|you|it|any\w*)|salvo|sauf|außer|tranne|exceto|behalve|es sei denn|"
    r"for (?:\w+ )?(?:orders|bookings|requests|reports|claims|payments|applications|entries)|(?:when|once(?! an? (?:day|week|month|year|night|hour|season|lifetime)\b)|after|until) (?:i|we|you|it|they|he|she|the|your|our|a|an|any|some\w*|there|there's|this|that|it's|we've|you've|they've)|"
    r"wenn|falls|sofern|sobald|solange|vorausgesetzt|nachdem|je nach|si|s'il|dès que|lorsque|quand|sous réserve|à condition|une fois|cuando|siempre que|en cuanto|una vez|"
    r"se|quando|assim que|desde que|appena|purché|als|zodra|mits|tenzij|indien|wanneer|nadat)\b"
)
_IF = cues.compile(
    r"\b(?:if|unless|provided|as long as|so long as|in case|on condition|assuming|subject to|depend\w*|on request|except|"
    r"wenn|falls|sofern|solange|vorausgesetzt|je nach|außer|es sei denn|si|s'il|sous réserve|à condition|sauf|siempre que|salvo|se|desde que|exceto|purché|tranne|als|mits|tenzij|indien|behalve)\b"
)
_AFTERWARDS = cues.compile(
    r"\b(?:after|until|before|nachdem|bis|après|jusqu'|después|hasta|depois|até|dopo|fino|nadat|tot)\b"
)
_THEN = cues.compile(
    r"^(?:send|bring|upload|show|return|fill|give|post|mail|resend)\b[^.;!?]{0,80}?(?:\band\b|,|\bthen\b) ?(?:we|you|i|they)\b|^(?:then|after that|afterwards),? (?:i|we|you|they)\b"
)
_UP_TO = cues.compile(
    r"\bup to\b|\bas (?:much|many|high|late) as\b|\bas long as (?=\d|an? |one|two|three|four|five|six)|\bno later than\b|\bat the most\b|\bnot exceeding\b|\bno (?:higher|longer) than\b|\bthe (?:longest|most|latest|furthest|highest)\b|\btops\b|\bat most\b|\bmax(?:imum)?\b|\bno more than\b|\bnot more than\b|\blimited to\b|\bcapped\b|\bor less\b|\bbis zu\b|\bhöchstens\b|\bmaximal\b|jusqu'|\bau (?:plus|maximum)\b|\bmaximum\b|\bhasta\b|\bmáximo\b|\bcomo mucho\b|\baté\b|\bfino a\b|\bal massimo\b|\btot\b|\bmaximaal\b|\bhoogstens\b|\bmost\b"
)
_ONLY = cues.compile(
    r"\bonly\b|\bsolely\b|\bexclusively\b|\bnur\b|\bseulement\b|\buniquement\b|\bsolo\b|\bsólo\b|\bapenas\b|\bsomente\b|\bsoltanto\b|\balleen\b"
)
_DAY_UNIT = cues.compile(r"\bdays?\b|\btage?n?\b|\bjours?\b|\bdías?\b|\bdias?\b|\bgiorn[oi]\b|\bdag(?:en)?\b")
_OPENS = cues.compile(
    r"^[\s,:;(]*(?:and |but |so |und |et |y |e |en )?(?:if|should (?:he|she|they|you|it|the|any\w*)|as long as|provided|subject to|siempre que|sous réserve|à condition|sofern|solange|desde que|purché|mits|once|when|unless|until|after|as soon as|whether|wenn|falls|sofern|ob|si|s'il|quand|cuando|se|quando|als)\b"
)


@dataclass(frozen=True, slots=True)
class Freed:
    """A stretch of the reply that says with certainty, or without limit, what the draft does not."""

    sentence: int
    start: int
    end: int
    lost: str  # "weak", "cond", "limit", "business" or "free"


def freed(was: Reading, now: Reading, known: frozenset[str]) -> Iterator[Freed]:
    """Where the reply lost a hedge, a condition or a limit of the draft."""
    said = [
        (n, s)
        for n, s in now.stretches
        if s.speaks and s.words and now.raws[n].strip() not in known and not _happened(now, n, s)
    ]
    if not said:
        return
    kept = {raw.strip() for raw in now.raws}
    for number in dict.fromkeys(n for n, _ in was.stretches):
        text, segments = was.plains[number], was.segments[number]
        if was.raws[number].strip() in kept:
            continue
        for at, segment in enumerate(segments):
            piece = text[segment.start : segment.end]
            if segment.marks & {"asks", "feels"}:
                continue
            words = segment.words
            if not words and at:
                words = segments[at - 1].words
            near = [(n, s) for n, s in said if alike(words, s.words)]
            if not near:
                continue
            yield from _raised(was, now, number, segment, near)
            if _UP_TO.search(piece):
                yield from _uncapped(now, segment, near)
            elif (
                _ONLY.search(piece)
                and "shove" not in segment.marks
                and (grants(piece) or (_IS_ONLY.search(piece) and any("no" not in s.marks for _, s in near)))
            ):
                yield from _lost(
                    "limit",
                    now,
                    [
                        (n, s)
                        for n, s in near
                        if not _wide(now, n, "limit") and "cond" not in s.marks and not _tied_by(now, n, segment)
                    ],
                    near,
                )
            if "business" in segment.marks:
                yield from _all_days(now, segment, near)
            if telling(segment.words) or segment.marks & {"limit", "cond"}:
                yield from (
                    Freed(n, s.start, s.end, "free")
                    for n, s in near
                    if "free" in s.marks
                    and "no" not in s.marks
                    and not _warns(now, n, s)
                    and not any("free" in x.marks for x in segments)
                    and not _same_any(now.plains[n][s.start : s.end], text)
                )
        yield from _untied(was, now, number, said)
        if unsure := _UNSURE.search(text):
            yield from _sure_now(now, unsure[1], said)


_PAST = re.compile(
    r"\b(?:was|were|had|did|came|went|got|took|gave|told|said|read|ran|left|sent|failed|[a-z]{2,}ed)\b(?! (?:to|by|from|within|until|if|once|when) (?:you|we|us)\b)"
)
_AHEAD_OF_US = cues.compile(
    r"\b(?:will|'ll|won't|can|could|may|might|should|must|going to|is|are|isn't|aren't|can't|don't|doesn't|'ve got|be|being|been|has|have|'s|'re|get|gets|need|needs|want|wants|expect\w*|free|refund\w*|credit\w*|replac\w*|waiv\w*|repair\w*|compensat\w*|voucher\w*|discount\w*|promis\w*|guarante\w*)\b"
)


def _happened(text: Reading, number: int, segment: Segment) -> bool:
    """It tells what happened, with nothing in it that is still to come or to be had: no commitment grows there."""
    piece = text.plains[number][segment.start : segment.end]
    return text.language == "en" and _PAST.search(piece) is not None and not _AHEAD_OF_US.search(piece)


# "Not sure it fits", and the verb that is not sure.
_UNSURE = cues.compile(
    r"\b(?:not sure|unsure|not certain|don't know|no idea|can't say)(?: if| whether| that)? (?:it|this|that|they|he|she) (?!is\b|are\b|was\b|will\b|can\b)([a-z]{3,})"
)


def _sure_now(now: Reading, verb: str, said: list[tuple[int, Segment]]) -> Iterator[Freed]:
    """Where the reply says outright what the draft is not sure of."""
    stated = re.compile(rf"\b(?:it|this|that|they|he|she) {re.escape(verb)}\b")
    near = [(n, s) for n, s in said if stated.search(now.plains[n][s.start : s.end])]
    held = frozenset({"weak", "doubt", "no", "cond"})
    if near and not any(s.marks & held or _around(now, n) & {"doubt"} for n, s in near):
        n, s = near[0]
        yield Freed(n, s.start, s.end, "weak")


_ANY = re.compile(r"\bany (\w+)")


_IS_ONLY = cues.compile(r"\b(?:is|are) (?:for )?[\w ]{2,30} only$")  # "the permit is zone K only"


def _warns(now: Reading, number: int, segment: Segment) -> bool:
    """A case, and behind it only what is to be done then: "if you feel in danger at any time, ring 999"."""
    text = now.plains[number]
    rest = [s for s in now.segments[number] if s is not segment]
    return bool(rest and _OPENS.search(text[segment.start : segment.end])) and all(
        "tells" in s.marks or asks_to_do(text[s.start : s.end], s.words) for s in rest
    )


def _tied_by(now: Reading, number: int, segment: Segment) -> bool:
    """The sentence ties what it says to what the draft's "only" speaks of: "provided you have the receipt"."""
    return any("cond" in s.marks and s.words & segment.words for s in now.segments[number])


_ROOT = 3  # letters by which "any Wednesday" is "any wed"


def _same_any(piece: str, draft: str) -> bool:
    """The draft says "any till" too."""
    said = _ANY.search(piece)
    return said is not None and said.group()[: len("any ") + _ROOT] in draft


def _raised(
    was: Reading, now: Reading, number: int, segment: Segment, near: list[tuple[int, Segment]]
) -> Iterator[Freed]:
    hedged_here = "weak" in segment.marks or (telling(segment.words) and _doubted(was, number, segment))
    piece = was.plains[number][segment.start : segment.end]
    if "doubt" in segment.marks and _NO_WORD.search(piece):
        yield from _given_word(now, segment, near)
        return
    if not hedged_here or segment.marks & {"no", "tells", "shove"} or _OPENS.search(piece):
        return
    if was.language == "en" and only_told(piece):
        return
    words = segment.words - PROCESS
    allows = _POSSIBLE.search(piece) is not None  # "possible once a year": "you can, once a year"
    certain: list[tuple[int, Segment]] = []
    hedged: list[frozenset[str]] = []
    for n, s in near:
        if (
            s.marks & {"weak", "no"}
            or (allows and _CAN.search(now.plains[n]))
            or _doubted(now, n, s)
            or (now.language == "en" and hangs_on_hedge(now, n, s))
        ):
            hedged.append(words & s.words)
        elif _told_elsewhere(was, segment, s.words - words) or (
            now.language == "en"
            and (asks_to_do(now.plains[n][s.start : s.end], s.words) or said_plainly(was, number, segment, words, s))
        ):
            continue
        elif not _OPENS.search(now.plains[n][s.start : s.end]) and (
            not _WHO_DECIDES.search(piece)
            or len(words & s.words) >= _ENOUGH
            or _OUTCOME.search(now.plains[n][s.start : s.end])
        ):
            certain.append((n, s))
    most = max((len(h) for h in hedged), default=0)
    if certain and most >= max(len(words & s.words) for _, s in certain):
        # a hedged stretch says as much: only an outcome that none of them names has grown
        certain = [
            (n, s)
            for n, s in certain
            if _OUTCOME.search(now.plains[n][s.start : s.end])
            and words & s.words
            and not any(words & s.words <= h for h in hedged)
            and not s.marks & {"cond", "tells"}
        ]
        yield from (Freed(n, s.start, s.end, "weak") for n, s in certain[:1])
        return
    if not certain:
        return
    certain.sort(key=lambda c: -len(words & c[1].words))
    yield from _lost("weak", now, certain, certain)


_POSSIBLE = re.compile(
    r"^(?!.*\b(?:may|might|could|maybe|perhaps|possibly|prob\w*|likely|should|usually|normally)\b).*\bpossible\b"
)
_CAN = re.compile(r"\b(?:you|they|guests|members|customers) can\b|\bcan be\b")
_NO_WORD = cues.compile(r"(?:n't|\bnot|\bnever) (?:\w+ly )?(?:promise|guarantee|swear)\b")


_WORD_GIVEN = cues.compile(
    r"\b(?:will|'ll|going to|promise\w*|guarantee\w*)\b(?! (?:not|ask|check|try|see|look|let you)\b)"
)


def _given_word(now: Reading, segment: Segment, near: list[tuple[int, Segment]]) -> Iterator[Freed]:
    """What the draft can't promise is told as what will be."""
    for n, s in near:
        both = segment.words & s.words
        if (
            (telling(both) or len(both) >= _ENOUGH)
            and not s.marks & {"no", "weak", "doubt", "cond"}
            and not _doubted(now, n, s)
            and not s.words & PROCESS
            and _WORD_GIVEN.search(now.plains[n][s.start : s.end])
        ):
            yield Freed(n, s.start, s.end, "weak")
            return


def _told_elsewhere(was: Reading, segment: Segment, rest: frozenset[str]) -> bool:
    """What else the reply says there is said plainly in another stretch of the draft: "I'll ask Bo, he made it" - "Bo made it"."""
    return bool(rest and segment.words & PROCESS) and any(
        s is not segment and rest <= s.words and not s.marks & {"weak", "doubt", "cond", "asks"}
        for _, s in was.stretches
    )


_WHO_DECIDES = cues.compile(r"\bdecides?\b(?! (?:on|about|whether|if)\b)")
_ENOUGH = 2
_OUTCOME = cues.compile(r"\b(?:will|'ll|going to)\b(?! (?:not|ask|check|try|see|look|let you)\b)")


def _lost(
    kind: str, now: Reading, certain: list[tuple[int, Segment]], near: list[tuple[int, Segment]]
) -> Iterator[Freed]:
    """All that speaks of it is certain."""
    if len(certain) < len(near):
        return
    for n, s in certain:
        if not _OPENS.search(now.plains[n][s.start : s.end]):
            yield Freed(n, s.start, s.end, kind)
            return


def _doubted(text: Reading, number: int, segment: Segment) -> bool:
    """An honest limit stands right beside: "..., though that could still slip"."""
    row = text.segments[number]
    at = row.index(segment)
    beside = row[max(0, at - 1) : at + 2]
    if at + 1 == len(row) and number + 1 < len(text.segments):
        beside += text.segments[number + 1][:1]
    return any("doubt" in s.marks for s in beside)


def _around(text: Reading, number: int) -> frozenset[str]:
    """The marks of a sentence and of the next."""
    return frozenset(m for segments in text.segments[number : number + 2] for s in segments for m in s.marks)


def _wide(text: Reading, number: int, mark: str) -> bool:
    return any(mark in s.marks for segments in text.segments[max(0, number - 1) : number + 2] for s in segments)


def _uncapped(now: Reading, segment: Segment, near: list[tuple[int, Segment]]) -> Iterator[Freed]:
    numbers = {w for w in segment.words if w[:1].isdigit()}
    bare = [(n, s) for n, s in near if numbers & s.words]
    if bare and not any(_UP_TO.search(now.plains[n]) or "no" in s.marks for n, s in bare):
        n, s = bare[0]
        yield Freed(n, s.start, s.end, "limit")


def _all_days(now: Reading, segment: Segment, near: list[tuple[int, Segment]]) -> Iterator[Freed]:
    numbers = {w for w in segment.words if w.isdigit()}
    bare = [(n, s) for n, s in near if numbers & s.words and _DAY_UNIT.search(now.plains[n])]
    if bare and not any("business" in s.marks for n, _ in bare for s in now.segments[n]):
        n, s = bare[0]
        yield Freed(n, s.start, s.end, "business")


def _untied(was: Reading, now: Reading, number: int, said: list[tuple[int, Segment]]) -> Iterator[Freed]:
    """A condition is gone: what it held back is said outright."""
    text, segments = was.plains[number], was.segments[number]
    if was.language == "en":
        text = known_ties(text)
    ties = [s for s in segments if _TIED.search(text[s.start : s.end])]
    if (yes := _YES_IF.match(text)) and ties:
        condition = words_of(
            text[yes.end() : next((s.end for s in segments if s.end > yes.end()), len(text))], was.language
        )
        if condition and not any(condition & s.words for _, s in now.stretches):
            yield from (Freed(n, s.start, s.end, "cond") for n, s in said[:1])
            return
    then = _THEN.search(text)
    given = words_of(tie(text, orders=False), "en") if was.language == "en" and not ties and not then else frozenset()
    if not ties and not then and not given:
        return
    if ties and all(s.marks & {"asks", "feels"} for s in ties):
        return
    if _ALL_THE_SAME.search(text):
        return
    held = [
        s for s in segments if not _OPENS.search(text[s.start : s.end]) and not s.marks & {"asks", "feels", "tells"}
    ]
    condition = (
        frozenset(w for s in ties for w in _tie_words(text[s.start : s.end], was.language))
        if ties
        else frozenset(w for s in segments for w in s.words)
    )
    if given:
        condition = given
        held = [replace(s, words=s.words - given) for s in held]
    if not ties and number and text.startswith(("then", "after")):
        condition = frozenset(w for s in was.segments[number - 1] for w in s.words)
    for main in held:
        if not main.words or "no" in main.marks or "shove" in main.marks:
            continue
        if (
            ties
            and all(wished(text[s.start : s.end]) for s in ties)
            and not (main.words & REMEDIES or _OURS.search(text[main.start : main.end]))
        ):
            continue
        sure = {"no"} if "weak" in main.marks and _UNLESS.search(text) else {"no", "weak"}
        near = [(n, s) for n, s in said if alike(main.words, s.words) and not s.marks & sure]
        near = [(n, s) for n, s in near if not said_plainly(was, number, main, main.words, s)]
        if not near:
            continue
        at_once = [
            (n, s)
            for n, s in near
            if _AT_ONCE.search(now.plains[n][s.start : s.end])
            and not _AT_ONCE.search(text)
            and not _TIED.search(now.plains[n])
            and not (now.language == "en" and conditional(now.plains[n]))
            and "cond" not in s.marks
        ]
        if at_once and len(at_once) == len(near):
            n, s = at_once[0]
            yield Freed(n, s.start, s.end, "cond")
            return
        rest = condition if ties else condition - main.words
        if (
            ties
            and condition
            and any(
                condition <= s.words and (main.words - condition) & s.words and not _EITHER_WAY.search(now.plains[n])
                for n, s in near
            )
        ):
            continue  # "if sealed" as "sealed paper"
        if any(_still_tied(now, n, rest, strict=bool(ties or given), sure=bool(_IF.search(text))) for n, _ in near):
            continue
        for n, s in near:
            if not _OPENS.search(now.plains[n][s.start : s.end]):
                yield Freed(n, s.start, s.end, "cond")
                return


_EITHER_WAY = cues.compile(r"\b(?:or not|even|whether|regardless|either way|no matter)\b")
_YES_IF = cues.compile(
    r"\W*(?:yes|yeah|yep|sure|ok|okay|fine|of course|possible|can do)\b(?: (?:can|thing|you can|we can|we do|it is|that's fine))?[, ]*(?:but )?(?:only )?(?:if|as long as|so long as|provided) "
)
_UNLESS = re.compile(r"\bunless\b")  # what may undo it is more than a doubt
_ALL_THE_SAME = cues.compile(
    r"(?<!if )(?<!when )(?<!and )\b(?:i|we|it|he|she|they) still\b|\b(?:anyway|regardless|all the same|even so)\b"
)  # whether or not
_AT_ONCE = cues.compile(
    r"\b(?:now|already|right away|straight away|immediately|on (?:its|their|the) way)\b|\b(?:has|have|'ve|'s) (?:been )?(?:already )?(?:sent|shipped|refunded|credited|issued|paid|posted|dispatched)\b"
)


def _tie_words(piece: str, language: str) -> frozenset[str]:
    """What stands behind the "if" of a stretch."""
    match = _TIED.search(piece)
    if match and match.group().endswith((" that", " this")) and (before := words_of(piece[: match.start()], language)):
        return before  # "still bad after that -> we collect it"
    at = match.end() if match else 0
    told = _TOLD_THEN.search(piece, at) if language == "en" else None
    return words_of(piece[at : told.start() if told else len(piece)], language)


# "if it still shows after the 25th call me": where what is to be done then begins.
_TOLD_THEN = cues.compile(
    r"(?<!you )(?<!we )(?<!they )(?<!to )(?<!i )(?<!your )(?<!the )(?<!a )(?<!and )(?<!or )(?<!our )(?<!my )(?<!by )\b(?:please|call|ring|send|reply|write|tell|contact|email|e-mail|dm|message|bring|pick|go|use|visit|order|take)\b(?= (?:me|us|up|to|it|the|a|in|here|back|with|at|on|our|by|\d))"
)


def _still_tied(now: Reading, number: int, condition: frozenset[str], *, strict: bool, sure: bool) -> bool:
    """The reply ties it too: in so many words, or by asking first for what the draft's condition speaks of."""
    around = range(max(0, number - 1), min(len(now.plains), number + 2))
    condition = (
        condition - {"write", "ask", "insid", "outsid"} or condition
    )  # "tell us by noon": not the telling counts
    if not strict and len(condition) > 1:  # "send it back unworn with tags and ...": most of it has to be asked for
        met = frozenset(w for n in around for s in now.segments[n] for w in s.words)
        if len(condition & met) * 2 < len(condition):
            return False
    if condition & {"pay", "cost"} and any(w[:1].isdigit() for w in condition):
        sums = "|".join(re.escape(w) for w in sorted(condition) if w[:1].isdigit())
        if re.search(
            rf"\b(?:for|at|costs?|price|pay|fee|comes to|with)\b[^,;.!?]{{0,12}}?(?:{sums})\b", now.plains[number]
        ):
            return True  # "if you pay 15": "for 15"
    for n in around:
        if now.language == "en":
            before = n + 1 == number and (takes_up(now.plains[number]) or _ASKS_FIRST.match(now.plains[n]) is not None)
            if before and not condition:
                return True
            own = words_of(now.plains[n] if before else tie(now.plains[n], orders=bool(condition)), "en")
            if own and (not condition or len(own & condition) * 2 > (len(condition) if before else 0)):
                return True
        for s in now.segments[n]:
            if s.marks & {"feels", "asks"} or (
                n != number and strict and sure and condition and not s.words & condition
            ):
                continue
            piece = now.plains[n][s.start : s.end]
            if condition and wished(piece) and not s.words & condition:
                continue
            if _TIED.search(piece) and (not sure or s.words & condition or not _AFTERWARDS.search(piece)):
                return True
            if s.marks & {"cond", "tells"} and (not strict or s.words & condition):
                return True
    return False


# "Is it faulty? Send a picture ...", "need it sooner?": a case put as a question.
_ASKS_FIRST = re.compile(
    r"(?!.*\b(?:which|what|where|when|who|why|how)\b)(?:.{0,120}[;:,] )?(?:and |or |but )?(?:is|are|does|do|did|has|have|need|want|no|not|still|nothing|rather|got|too|okay|ok|all)\b[^.;!?]{0,80}\?$"
)
_AHEAD = cues.compile(
    r"\b(?:will|'ll|won't|going to|shall|guarantee\w*|promise\w*|definitely|certainly|for sure|100 ?%|never|always|wird|werden|sera|seront|será|verrà|zal|zullen)\b|\w(?:erá|ará|irá|era)\b"
)
_OURS = cues.compile(r"\b(?:i|we|i'll|we'll|i'm|we're|ich|wir|je|nous|yo|nosotros|eu|nós|io|noi|ik|wij|we)\b")
_BEYOND = frozenset(
    {"arrive", "deliver", "approv", "approve", "work", "happen", "restock", "restore", "fix", "like", "last"}
)
_THERE = re.compile(r"\bbe (?:here|there|with (?:you|us))\b")  # as much an arrival as "arrive"
_OPEN = cues.compile(
    r"\b(?:(?<!\d )(?<!in )(?<!by )(?<!of )(?<!from )(?<!for )(?<!since )(?<!until )(?<!the )may(?! \d)|might|maybe|perhaps|possibly|prob|probs|probably|likel(?:y|ier|iest)|with (?:any |a bit of |some )?luck|all being well|fingers crossed|in theory|permitting|barring|jury(?:'s| is) (?:still )?out|remains to be seen|up in the air|anyone's guess|normally|usually|generally|in most cases|hope(?:s|d|fully)?|try|tries|trying|see (?:if|whether|what|how|about)|look (?:at|into|for) (?:what|whether|if)|what(?:'s| is) possible|"
    r"depend\w*|not sure|n't sure|unsure|whether|(?:can|could|may) (?:request|ask|apply)|(?:be|being|to be) (?:checked|reviewed|considered|confirmed|decided|looked at)|under (?:review|consideration)|consider\w*|case by case|"
    r"should (?!be able|you|the)|would have to|we aim|try our best|decision|up to you|eta|evtl|"
    r"vielleicht|eventuell|möglicherweise|vermutlich|wahrscheinlich|normalerweise|infrage|in frage|hängt|je nach|ob|könnte\w*|dürfte|hoffe\w*|versuch\w*|geprüft|prüfen|"
    r"peut-être|pourr\w+|éventuel\w*|normalement|espér\w+|essa[iy]\w+|dépend\w*|voir si|selon|"
    r"quizás?|tal vez|podr[ií]a\w*|posiblemente|normalmente|esperamos|intent\w+|depende\w*|veremos|ver si|"
    r"talvez|poderia\w*|possivelmente|tentar\w*|vamos ver|forse|potrebbe\w*|probabilmente|vedremo|dipende|cercher\w+|misschien|mogelijk|waarschijnlijk|normaal|hopen|proberen|afhankelijk)\b"
)
# Of what we do, asking and checking are less than doing it.
_ASKING = cues.compile(
    r"(?:i'll|we'll|i'm|we're|let me|i can|we can) (?:also |just |gladly )?(?:ask(?:ing)?|check(?:ing)?|find(?:ing)? out|look(?:ing)? into|request(?:ing)?)\b"
)
_DONE = cues.compile(
    r"\b(?:is|are|was|were|been|'s|'ve|'re|has|have) (?:already |now |just |all )?(?!(?:obliged|required|supposed|expected|advised|needed|bound)\b)(?:\w+ed|paid|sent|gone|done|put|made|given|set|back|on (?:that|its))\b|\bwent\b|\bi put\b|^\W*(?:yes,? )?(?:\w+ed|done|paid|sent) (?:it|that|you|both)\b|\b(?:i|we) (?:\w+ed|sent|paid|put|made)\b|\bdone\b|\bsince (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last|this morning|\d)|"
    r"\b(?:ist|sind) (?:\w+ ){0,2}(?:durch|erledigt|raus|bezahlt|storniert|angenommen|da)\b|\b(?:habe|haben|hat|wurden?) (?:\w+ ){1,5}ge\w+t\b|\b(?:ai|avons|a été|ont été) \w+|\bya \w+|\b(?:he|hemos|ha) \w+[aio]do\b|\bc'est fait\b|\best (?:fait|fermé|annulé|remboursé)\w*|\b(?:anulad|cancelad|hech|pagad|enviad|devuelt)\w+|\best[áã]o? \w+[ao]d[ao]s?\b|\bè (?:fatto|stat\w+|annullat\w+)|\bis (?:betaald|geannuleerd|verstuurd|klaar)\b"
)
_TO_COME = cues.compile(
    r"\b(?:will (?!not\b)\w+|'ll (?:be |have |get )?\w+|going to|still (?:has|have|needs?|being|to)|need(?:s|ed)? to be|ha(?:s|ve) to be|to be (?:checked|confirmed|approved|processed|put)|pending|being (?:processed|checked|reviewed|looked|cancelled|removed|prepared)|in progress|under review|about to|yet to|"
    r"wird (?:gerade |noch |derzeit )*\w+|noch (?:geprüft|bearbeitet|offen)|in bearbeitung|en cours|sera \w+|(?:vais|allons|va|vont) \w+(?:er|ir|re)|voy a|vamos a|\w+(?:aré|eré|iré|aremos|eremos|iremos)|werde|werden|en attente|pendiente|se está|en proceso|todavía|ainda|em análise|in corso|in attesa|wordt nog|in behandeling)\b"
)
_CHARGED = cues.compile(
    r"\b(?:need(?:s)? (?:a|to (?:pay|buy))|(?:has|have) to (?:pay|buy)|costs?|pays?|charged?|fee)\b"
)
_YES_AT = cues.compile(
    r"^\W*(?:it is|it's|it does|it has|we do|you can|they do)\W*(?:[.,!:;]|$)|^\W*(?:yes|yep|yeah|yup|sure|of course|correct|ja|klar|natürlich|oui|bien sûr|sí|claro|sim|sì|certo|zeker)\b"
)


def weakened(was: Reading, now: Reading, asked: frozenset[str]) -> Iterator[Freed]:
    """Where what the draft says plainly, a yes or a thing done, is only possible or still to be done in the reply."""
    kept = {raw.strip() for raw in now.raws}
    said = [(n, s) for n, s in now.stretches if s.speaks]
    if any(_OURS.search(plain) and not _OPEN.search(plain) for plain in was.plains) and not any(
        map(_WHETHER_WE_CAN.search, was.plains)
    ):
        yield from (
            Freed(n, m.start(), m.end(), "open")
            for n, plain in enumerate(now.plains)
            if now.raws[n].strip() not in {raw.strip() for raw in was.raws} and (m := _WHETHER_WE_CAN.search(plain))
        )
    for number in dict.fromkeys(n for n, _ in was.stretches):
        text, segments = was.plains[number], was.segments[number]
        if was.raws[number].strip() in kept or _around(was, number) & {"doubt"} or was.parts[number].question:
            continue
        answer = bool(_YES_AT.match(text))
        for s in segments:
            piece = text[s.start : s.end]
            if s.marks & {"asks", "feels", "tells", "weak", "no", "state"} and not (answer and s is segments[0]):
                continue
            words = s.words | asked if answer and len(s.words) < 2 else s.words
            if not words and _PRO_DONE.search(piece) and s is not segments[0]:
                words = segments[segments.index(s) - 1].words  # "we refund it, it's done"
            if not words or _OPENS.search(piece):
                continue
            if _YOU_DO.search(piece):
                continue  # "you do it yourself": "you can request it yourself"
            lasts = _LENGTH.match(piece) is not None
            if _SURE.search(text) and not (_OURS.search(text) and words & REMEDIES):
                continue  # an overpromise may be lowered
            near = [
                (n, r)
                for n, r in said
                if alike(s.words, r.words)
                and not _ON_WHOM.search(now.plains[n][r.start : r.end])
                and (
                    was.language != "en"
                    or len(s.words & r.words) > 1
                    or telling(s.words & r.words)
                    or len(s.words) <= _FEW_WORDS
                )
            ]
            if words is not s.words and not near:  # a bare yes: the first that is said of what was asked
                near = [(n, r) for n, r in said if words & r.words]
                but = [(n, r) for n, r in near[1:] if _BUT.match(now.plains[n], r.start) and n == near[0][0]]
                near = but[:1] or near[:1]
            if not near:
                continue
            most = max(len(words & r.words) for _, r in near)
            near = [(n, r) for n, r in near if len(words & r.words) * 2 > most]
            beyond = s.words & _BEYOND or _THERE.search(piece)
            if not (_AHEAD.search(piece) and beyond and not _OURS.search(piece)) and not any(
                _OPEN.search(w) for w in (text,)
            ):
                ours = _OURS.search(piece) is not None
                open_ones = [
                    (n, r)
                    for n, r in near
                    for own in (speaking_of(words, now.plains[n][r.start : r.end], now.language),)
                    if _leaves_open(
                        _EXPECTED.sub(" ", own) if lasts else own,
                        ours=ours,
                    )
                ]
                if not open_ones and "free" in s.words and "no" not in s.marks:
                    open_ones = [
                        (n, r)
                        for n, r in near
                        if "free" not in r.words
                        and "no" not in r.marks
                        and _CHARGED.search(now.plains[n][r.start : r.end])
                        and not for_nothing(now.plains[n][r.start : r.end])
                    ]
                open_ones = [(n, r) for n, r in open_ones if not _left_open(was, r) and not s.words & r.words & PROCESS]
                if open_ones and len(open_ones) == len(near):
                    n, r = open_ones[0]
                    yield Freed(n, r.start, r.end, "open")
                    continue
            if _FOREVER.search(piece) and not _FOR_NOW.search(text):
                passing = [(n, r) for n, r in near if _FOR_NOW.search(now.plains[n][r.start : r.end])]
                if passing and len(passing) == len(near):
                    n, r = passing[0]
                    yield Freed(n, r.start, r.end, "open")
                    continue
            if (_DONE.search(piece) and not _AHEAD.search(piece)) or (answer and s is segments[0] and not s.words):
                ours = _WE_DID.search(piece) is not None
                later = [
                    (n, r)
                    for n, r in near
                    if (_TO_COME.search(now.plains[n][r.start : r.end]) and not _coming(was, s, r))
                    or (ours and _YOU_CAN.search(now.plains[n][r.start : r.end]))
                ]
                if later and len(later) == len(near) and not _TO_COME.search(text):
                    n, r = later[0]
                    yield Freed(n, r.start, r.end, "undone")


# What we do is said to depend on whether we can.
_WHETHER_WE_CAN = cues.compile(
    r"\b(?:whether|ob|si) (?:i|we|ich|wir|je|nous) (?:\w+ ){0,3}?(?:can|could|kann|können|peux|pouvons)\b"
)


def _coming(was: Reading, own: Segment, reply: Segment) -> bool:
    """Another stretch of the draft says more of what this one of the reply does, and as to come."""
    most = len(own.words & reply.words)
    return any(
        len(s.words & reply.words) > most and _TO_COME.search(was.plains[n][s.start : s.end]) for n, s in was.stretches
    )


_ALLOWANCE = cues.compile(
    r"\bmay (?:\w+ ){0,3}(?:at most|at the most|up to|no more than|only|not|a maximum)\b"
)  # a limit
_PERMITS = cues.compile(
    r"\b(?:you|she|he|they|guests|visitors|members|kids|children|dogs|pets|the \w+|your \w+) may (?:(?:\w+ly|also|still|then|only) )?(?:come (?:along|with|too)|bring|add|stay|park|enter|join|use|keep|take along|swim|cancel|swap|move|extend|pick|choose|collect)\b"
)  # "may" for "can"
_ON_WHOM = re.compile(
    r"^\W*(?:as|because|since|but|and) (?:it|this|that) (?:also )?depends on"
)  # a reason, and no answer
_FEW_WORDS = 2  # of a stretch that one word may stand for
_FOREVER = cues.compile(r"\b(?:permanent\w*|for good|forever|for ever|for life|irrevers\w+|never)\b")
_FOR_NOW = cues.compile(
    r"\b(?:ends|expires|runs out|is lifted|will (?:end|expire|be lifted)|until|for now|for the (?:moment|time being)|temporar\w+|currently|at the moment|right now)\b"
)
_WE_DID = cues.compile(
    r"\b(?:we|i)(?:'ve| have)? (?:already |just |now )?(?!(?:need|offered)\b)\w+(?:ed|en|ut|ent|aid|old)\b"
)
_YOU_CAN = cues.compile(r"\byou (?:can|could|may|might|should)\b")
_PRO_DONE = cues.compile(
    r"\b(?:it's|that's|it is|that is|all) (?:already |all |now )?(?:done|sorted|sent|paid|through|settled)\b"
)
_SURE = cues.compile(r"\b(?:100 ?%|guaranteed|definitely|for sure|promise|without fail|no doubt|trust me)")
_YOU_DO = cues.compile(r"\byou (?:can |have to |must |need to )?(?:do|request|apply for|ask for|order|book|start|open|file) (?:it|this|that|them|one) (?:yourself|on your own|online|in the app|under|at)\b")  # fmt: skip
# "..., 2-3 days": how long a thing takes is what is to be expected, said so or not.
_LENGTH = re.compile(r"\W*(?:(?:about|takes?|in|within) )?(?:\d+|one|two|three|four|five|six|seven|ten) ?(?:(?:-|–|to|or) ?(?:\d+|two|three|four|five|six|seven|ten) )?(?:business |working )?(?:minutes?|mins?|hours?|days?|weeks?)\W*$")  # fmt: skip
_EXPECTED = cues.compile(r"\b(?:should|normally|usually|as a rule|expect\w*)\b")
_BUT = re.compile(r"\W*(?:though|although|but|unless|except)\b")


def _leaves_open(plain: str, *, ours: bool) -> bool:
    """The stretch says only that it may be, or of an act of ours only that we ask about it."""
    if _ALLOWANCE.search(plain):
        return False
    return _OPEN.search(_PERMITS.sub(" ", plain)) is not None or (ours and _ASKING.search(plain) is not None)


def _left_open(was: Reading, reply: Segment) -> bool:
    """The draft itself leaves open what this stretch speaks of."""
    return any(
        alike(s.words, reply.words) and _OPEN.search(was.plains[number][s.start : s.end]) for number, s in was.stretches
    )


_GRANTS = cues.compile(
    r"\b(?:can|could|may|free|refund\w*|return\w*|exchang\w*|replac\w*|accept\w*|valid|allowed|possible|ships?|shipping|deliver\w*|cover\w*|get|give|offer\w*|pay|credit\w*|available|for|with|on|in|until|within|"
    r"kann|können|möglich|gilt|gültig|mit|für|bei|peut|peuvent|possible|valable|avec|pour|puede\w*|válid\w*|con|para|pode\w*|com|può|possono|valid\w*|per|kan|kunnen|geldig|met|voor)\b"
)


_MERELY = cues.compile(r"\b(?:we|i)(?:'re)? only \w+ (?:it|them|that|this)$")  # "the shop makes it, we only deliver it"


def grants(plain: str) -> bool:
    """An "only" that says what is to be had, and not "only an estimate"."""
    return _GRANTS.search(plain) is not None and not _MERELY.search(plain)


@lru_cache(maxsize=1024)
def is_open(plain: str) -> bool:
    """A stretch that leaves what it says open."""
    return _OPEN.search(plain) is not None


def answers_yes(text: Reading) -> bool:
    """Some sentence is a bare yes: what it grants stands in the question."""
    return any(_YES_AT.match(plain) for plain in text.plains)
