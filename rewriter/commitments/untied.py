"""Where a condition of the draft is gone, and what it held back is said outright."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from rewriter import cues
from rewriter.commitments.conditions import asks_first, conditional, known_ties, takes_up, tie, wished
from rewriter.commitments.costs import for_nothing
from rewriter.commitments.scope import said_plainly
from rewriter.commitments.segments import Segment, alike, words_of
from rewriter.commitments.shape import Freed, Reading
from rewriter.commitments.sides import BENEATH, BEYOND
from rewriter.commitments.tongues import spoken
from rewriter.commitments.verbs import REMEDIES
from rewriter.lexicon import SHOULD

_TIED = cues.compile(
    rf"\b(?:if|unless|provided|as long as|so long as|in case|on condition|assuming|subject to|depend\w*|as soon as(?! (?:possible|poss|we can|i can)\b)|on request|except|for (?:anything|anyone|anybody|everything)|following (?:the|your|our|his|her|an?)|{SHOULD}|salvo|sauf|außer|tranne|exceto|behalve|es sei denn|"
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
    r"^(?:send|bring|upload|show|return|fill|give|post|mail|resend|take (?:out|off|away)|remove|clear|empty)\b[^.;!?]{0,80}?(?:\band\b|,|\bthen\b) ?(?:we|you|i|they)\b|^(?:then|after that|afterwards),? (?:i|we|you|they)\b"
)
OPENS = cues.compile(
    rf"^[\s,.:;(]*(?:and |but |so |und |et |y |e |en )?(?:if|{SHOULD}|as long as|provided|subject to|siempre que|sous réserve|à condition|sofern|solange|desde que|purché|mits|once|when|unless|until|after|as soon as|whether|wenn|falls|sofern|ob|si|s'il|quand|cuando|se|quando|als)\b"
)


def untied(was: Reading, now: Reading, number: int, said: list[tuple[int, Segment]]) -> Iterator[Freed]:
    """A condition is gone: what it held back is said outright."""
    text, segments = was.plains[number], was.segments[number]
    if was.language == "en":
        text = known_ties(text)
    ties = [s for s in segments if _TIED.search(text[s.start : s.end])]
    if ties and was.language != "en":  # "no se puede" is no "if"
        condition_word = spoken(was.language)["condition"]
        ties = [s for s in ties if condition_word.search(text, s.start, s.end)]
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
    held = [s for s in segments if not OPENS.search(text[s.start : s.end]) and not s.marks & {"asks", "feels", "tells"}]
    condition = (
        frozenset(w for s in ties for w in _tie_words(text[s.start : s.end], was.language))
        if ties
        else frozenset(w for s in segments for w in s.words)
    )
    if ties and was.language == "en" and all(_ties_its_own(text, s) for s in ties):
        held = [s for s in held if s in ties]  # "I can reserve one, valid 3 days after it arrives"
    if given:
        condition = given
        held = [replace(s, words=s.words - given) for s in held]
    if not ties and number and text.startswith(("then", "after")):
        condition = frozenset(w for s in was.segments[number - 1] for w in s.words)
    for main in held:
        if ties and all(_apart(text, main, s) for s in ties):
            continue
        if _LABEL.match(text, main.start) and not main.marks & {"weak", "free"} and not main.words & REMEDIES:
            continue
        if not main.words or "no" in main.marks or "shove" in main.marks:
            continue
        if (
            ties
            and all(wished(text[s.start : s.end]) for s in ties)
            and not (main.words & REMEDIES or OURS.search(text[main.start : main.end]))
        ):
            continue
        sure = {"no"} if "weak" in main.marks and _UNLESS.search(text) else {"no", "weak"}
        gratis = was.language == "en" and for_nothing(text[main.start : main.end])
        near = [
            (n, s)
            for n, s in said
            if (
                alike(main.words, s.words)
                and not (s.marks & sure and ("no" in s.marks or not _SETTLED_BY.match(now.plains[n][s.start : s.end])))
            )
            or (
                gratis
                and "no" in s.marks
                and main.words & s.words
                and not s.marks & (sure - {"no"})
                and for_nothing(now.plains[n][s.start : s.end])
            )
        ]
        near = [(n, s) for n, s in near if not said_plainly(was, number, main, main.words, s)]
        near = [
            (n, s)
            for n, s in near
            if not (
                now.language == "en" and (_there_is(now, n, s) or _by_what(now.plains[n][s.start : s.end], condition))
            )
        ]
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
        if (
            ties
            and condition
            and all(_OUR_STEP.match(text, s.start, s.end) for s in ties)
            and any(condition <= frozenset(w for x in now.segments[n] for w in x.words) for n, _ in near)
        ):
            continue  # "I'll look when I'm in on Friday": "on Friday I'm in and will look"
        if (
            ties
            and any(w[:1].isdigit() for w in condition)
            and any(_beyond(now, n, s, condition, text) for n, s in near)
        ):
            continue
        if _BELONGS.search(text) and any(_AS_MEMBERS.search(now.plains[n]) for n, _ in near):
            continue  # "10% off if you're in it": "members get 10% off"
        if given and any(_named_beside(now, n, given) for n, _ in near):
            continue
        if any(_still_tied(now, n, rest, strict=bool(ties or given), sure=bool(_IF.search(text))) for n, _ in near):
            continue
        for n, s in near:
            piece = now.plains[n][s.start : s.end]
            if not OPENS.search(piece) or _THEREAFTER.match(piece):
                yield Freed(n, s.start, s.end, "cond")
                return


_THEREAFTER = re.compile(r"\W*(?:and |but |so )?after (?:that|this)\b")  # when, and in no case


# "There's a support team for this": that somebody or something is there, and nothing that they do.
_THERE_IS = re.compile(
    r"\W*(?:and |but |so )?(?:there(?:'s| is| are)(?: also)?|(?:we|i)(?:'ve got| have|'ve)) (?:an?|the|our|some) (?:[\w-]+ ){0,3}?(?:team|desk|line|number|fund|form|office|group|service|page|unit|helpline|clinic|scheme|programme|program|department|colleague|specialist|hotline)s?\b(?!.*\b(?:that|which|who|will|'ll|can|to)\b)"
)


def _there_is(now: Reading, number: int, segment: Segment) -> bool:
    """The stretch says only that there is such a desk, and hands out nothing."""
    return not segment.words & REMEDIES and _THERE_IS.match(now.plains[number], segment.start, segment.end) is not None


# "What does stop it is a lost item form": the condition as what brings it about.
_BY_WHAT = re.compile(
    r"\W*(?:and |but |so )?what (?:(?:does|would|will|can|also) )*[a-z]+ (?:[\w' -]{1,40}? )?(?:is|are|would be) (?P<by>.+)"
)


def _by_what(piece: str, condition: frozenset[str]) -> bool:
    """The stretch names what the condition speaks of as that which does it."""
    by = _BY_WHAT.match(piece)
    met = condition & words_of(by["by"], "en") if by else frozenset()
    return bool(met) and len(met) * 2 >= len(condition) - 1


# Whoever belongs is told by the case, and by the name of those who do.
_BELONGS = cues.compile(
    r"\b(?:if|when|once|as long as) (?:you|they|somebody|someone|he|she)(?:'re| are|'s| is)? (?:(?:already|also|both) )?(?:in it|in there|in the (?:club|scheme|programme|program|union)|on it|members?\b|an? (?:\w+ )?(?:member|subscriber|holder|friend)|join(?:ed|s)?\b|belongs?\b|signed up|subscribed?\b|(?:have|hold|own|has|holds) (?:it|one|the card))"
)
_AS_MEMBERS = cues.compile(
    r"\b(?:members|(?:card ?|pass ?|ticket ?)?holders|subscribers|friends of the \w+|(?:those|people|anyone|everyone|everybody) (?:who (?:is|are|joins?|belongs?|has|have|holds?) \w+|in it|in the \w+|on it|with (?:it|one|the card)))\b"
)


def _named_beside(now: Reading, number: int, given: frozenset[str]) -> bool:
    """Most of what is needed first is named there: "free bar a £50 deposit"."""
    rows = now.segments[max(0, number - 1) : number + 2]
    return len(given & frozenset(w for row in rows for s in row for w in s.words)) * 2 > len(given)


def _apart(text: str, one: Segment, other: Segment) -> bool:
    """A full stop stands between two stretches that were read as one sentence: "refunded $5. If you move ..."."""
    lo, hi = sorted((one, other), key=lambda s: s.start)
    return ". " in text[lo.start + 1 : hi.start + 2]


def _beyond(now: Reading, number: int, segment: Segment, condition: frozenset[str], tied: str) -> bool:
    """The figure of the condition stands there behind a word of where it begins: "past four hours there's a credit"."""
    figures = {w for w in condition if w[:1].isdigit()}
    piece = now.plains[number][segment.start : segment.end]
    return figures <= segment.words and any(side.search(piece) and side.search(tied) for side in (BEYOND, BENEATH))


_OUR_STEP = re.compile(r"(?:.*\b)?(?:when|once|as soon as) (?:i|we)(?:'m|'re| am| are)\b")


# "..., code 4410 valid 28 days": a code is told, and hangs on nothing.
_LABEL = re.compile(
    r"\W*(?:your |the )?(?:code|ref|reference|number|phone|tel|email|link|pin|case|ticket)\b:? (?:is |no\.? )?#?\w*\d"
)
_EITHER_WAY = cues.compile(r"\b(?:or not|even|whether|regardless|either way|no matter)\b")
_YES_IF = cues.compile(
    r"\W*(?:yes|yeah|yep|sure|ok|okay|fine|of course|possible|can do)\b(?: (?:can|thing|you can|we can|we do|it is|that's fine))?[, ]*(?:but )?(?:only )?(?:if|as long as|so long as|provided) "
)
# "After the check": when it is settled, and no doubt that would stand for a case.
_SETTLED_BY = re.compile(
    r"^(?!.*\b(?:may|might|could|should|would|try|aim\w*|hope\w*|plan\w*|expect\w*|likely|probably|possib\w*|usual\w*|normal\w*|if|whether|ask\w*|depend\w*)\b).*\bthe (?:check|review|decision|look|request)\b"
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
    if match and match.group().startswith("for ") and (whose := words_of(match.group(), language)):
        return whose  # "only for new bookings"
    at = match.end() if match else 0
    told = _TOLD_THEN.search(piece, at) if language == "en" else None
    return words_of(piece[at : told.start() if told else len(piece)], language)


# "if it still shows after the 25th call me": where what is to be done then begins.
_TOLD_THEN = cues.compile(
    r"(?<!you )(?<!we )(?<!they )(?<!to )(?<!i )(?<!your )(?<!the )(?<!a )(?<!and )(?<!or )(?<!our )(?<!my )(?<!by )\b(?:please|call|ring|send|reply|write|tell|contact|email|e-mail|dm|message|bring|pick|go|use|visit|order|take)\b(?= (?:me|us|up|to|it|the|a|in|here|back|with|at|on|our|by|\d))"
)


def _still_tied(now: Reading, number: int, condition: frozenset[str], *, strict: bool, sure: bool) -> bool:
    """The reply ties it too: in so many words, or by asking first for what the draft's condition speaks of."""
    if now.language == "en" and _WITH_OR_WITHOUT.search(now.plains[number]):
        return True
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
            before = n + 1 == number and (takes_up(now.plains[number]) or asks_first(now.plains[n]))
            if before and not condition:
                return True
            if condition and (needs := _YOU_NEED.search(now.plains[n])):
                if len(words_of(needs["what"], "en") & condition) * 2 >= len(condition - {"need"}):
                    return True  # "needs proof and ID": "for it you need proof and your ID"
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


_VALID = re.compile(r"\W*(?:and |but )?(?:valid|good|held|kept|up to|max|takes?|lasts?|ready|due|paid|payable|free)\b")


def _ties_its_own(text: str, tie_: Segment) -> bool:
    """What a stretch without a subject says is all that its condition holds back."""
    tied = _TIED.search(text, tie_.start, tie_.end)
    return tied is not None and _VALID.match(text, tie_.start) is not None and tied.start() > tie_.start + 4


_YOU_NEED = cues.compile(
    r"\byou(?:'ll| will)? (?:only |just |also |then )?(?:need|have to (?:show|bring|give|have))(?! (?:to|not)\b) (?P<what>[^.;!?]{3,120})"
)
# "With their confirmation it goes back to you; without it there's no refund."
_WITH_OR_WITHOUT = re.compile(
    r"\bwith (?:their|his|her|the|a|an|your|our|its|that|this) (?:[^,;.!?]|[.,](?=\d)){2,60}[;,]? (?:but |and )?without (?:it|that|them|one|this)\b"
)
OURS = cues.compile(r"\b(?:i|we|i'll|we'll|i'm|we're|ich|wir|je|nous|yo|nosotros|eu|nós|io|noi|ik|wij|we)\b")
