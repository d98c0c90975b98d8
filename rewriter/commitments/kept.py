"""Whether a reply keeps what the draft commits to, and as firmly: in the same act, in other words, or as a question."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from rewriter import cues
from rewriter.commitments import Commitment, Reading
from rewriter.commitments.compare import conditional_near, same_act
from rewriter.commitments.costs import for_nothing
from rewriter.commitments.elsewise import commits_nobody, told_elsewise
from rewriter.commitments.segments import telling, word_for, words_of
from rewriter.commitments.taken_in import about, else_taken_in, taken_in
from rewriter.commitments.times import times
from rewriter.commitments.verbs import BEYOND_US, HARMLESS, KNOWN, PROCESS, REMEDIES
from rewriter.lexicon import AFTER, FROM, OVER

_CERTAIN = cues.compile(
    r"\b(?:guarante\w+|promise\w*|definitely|certainly|absolutely|for sure|100 ?%|hundred percent|no doubt|without fail|never|always|surely|immediately|instantly|"
    r"garantier\w*|versprech\w*|garant\w+|promet\w*|prometo|prometemos|prometto|beloof|beloven|definitiv|sicher|certainement|seguro|sicuramente|zeker)\b"
)


def denies(text: Reading, commitment: Commitment) -> bool:
    """A no stands in the stretch that was read as a commitment."""
    return any("no" in s.marks for s in text.within(commitment))


def lost_promises(was: Reading, now: Reading, reply: str) -> Iterator[tuple[int, int, str, str]]:
    """Commitments of the draft that the reply lost or weakened: the place in the reply, its words, and what is amiss."""
    raws = {raw.strip() for raw in now.raws}
    for promise in was.commitments:
        if promise.negated or promise.does in _NO_PROMISE or promise.strength == "ask":
            continue
        if commits_nobody(promise):
            continue
        if promise.strength == "done" and _REFERRED.search(promise.text.lower()):
            continue  # "the text we sent": which text is meant
        if promise.who == "it" and (promise.does in _LASTS or _HOLDS_FOR.search(promise.text.lower())):
            continue  # how long a thing takes, and when it opens, is a fact
        others = promise.process and promise.does == "write" and _TO_OTHERS.search(promise.text.lower()) is not None
        if (
            promise.process
            and promise.does == "write"
            and not promise.conditions
            and not _WILL_TEXT.search(promise.text.lower())
            and not others
        ):
            continue  # "I'm replying now" is kept by the reply itself
        if promise.who in ("it", "they") and promise.does in BEYOND_US | {"visit"} and not promise.when:
            continue
        if was.raws[promise.sentence].strip() in raws or _NOBODY.search(promise.text.lower()) or denies(was, promise):
            continue
        if others:
            same = _SET_RIGHT if "updat" in promise.text.lower() else _TOLD_THEM
            if not set(promise.what.split()) & now.words and not any(map(same.search, now.plains)):
                yield (*_at_the_end(reply), _PUT_BACK.format(promise.text.strip(" ,.")))
            continue
        kept = [c for c in now.commitments if not c.negated and same_act(c, promise)]
        if promise.does == "collect":
            kept = [c for c in kept if not (c.does == "visit" and c.who == "it")]  # what comes takes nothing away
        if promise.strength == "done":
            kept = [
                c
                for c in kept
                if not (else_taken_in(c, promise, was, now) if c.rank == _DONE else _another(c, promise, was, now))
            ]
        if not kept:
            if not _gone(promise, was, now):
                continue
            yield (*_at_the_end(reply), _PUT_BACK.format(promise.text.strip(" ,.")))
            continue
        if message := _weaker(promise, kept, was, now):
            worst = max(kept, key=lambda c: c.rank)
            yield worst.start, worst.end, worst.text, message


_PUT_BACK = 'The draft commits to this ("{}") and the reply does not. Put it back.'


def _at_the_end(reply: str) -> tuple[int, int, str]:
    """The place of what a reply lacks."""
    return len(reply.rstrip()), len(reply.rstrip()), ""


# Word to somebody else than the customer, or what is set right in a record: no reply keeps that by itself.
_TO_OTHERS = cues.compile(
    r"\b(?:updat\w+|contact\w*|notif\w+|inform\w*|alert\w*|messag\w+) (?:the|your|our|my|his|her|their|an?) (?!(?:\w+ )?(?:ticket|case|thread|page|post|status|chat|line|message)\b)\w"
)
_SET_RIGHT = cues.compile(
    r"\b(?:updat|chang|correct|amend|fix)\w* (?:it|that|this|them)\b|\bput (?:it|that|this) right\b"
)
_TOLD_THEM = cues.compile(
    r"\b(?:contact|notif|inform|tell|ask|alert|e-?mail|messag)\w* (?:them|him|her)\b|\b(?:writ\w+|reach\w* out|speak\w*|talk\w*) (?:to|with) (?:them|him|her)\b|\bin touch with (?:them|him|her)\b|\blet\w* (?:them|him|her) know\b"
)
_DONE = 4  # the rank of what is done
_AGAIN = re.compile(r"\bagain\b|\bonce more\b")


def _another(later: Commitment, promise: Commitment, was: Reading, now: Reading) -> bool:
    """What is still to come in the reply is another time, or another thing than the draft says is done."""
    if _AGAIN.search(later.text.lower()):
        return True
    if later.process or promise.process:
        return False
    mine = about(promise, was) - set(promise.when)
    own = about(later, now)
    return bool(mine and own) and not mine & own and any(mine & s.words and s.speaks for _, s in now.stretches)


_REFERRED = cues.compile(
    r"(?:^\W*|[,;:] ?|\b(?:please|and|then|just|to) )(?:reply|answer|respond|use|enter|open|click|follow|see|check|sign|return|scan|type|quote)\b[^.;!?]{0,24}\b(?:the|a|an|your|any|that) (?:[\w-]+ ){1,2}(?:that |which )?(?:we|i)(?:'ve| have)? (?:just )?(?:sent|gave|emailed|e-mailed|texted|posted|mailed|put)\b"
)
_HOLDS_FOR = re.compile(
    r"\b(?:it|they|that) (?:holds?|keeps?|lasts?) (?:for )?(?:about |up to |around |roughly )?(?:\d|an? |two|three|four)"
)
_LASTS = frozenset({"take", "last", "cost", "need", "open", "close", "start", "begin", "end"})


_WILL_TEXT = cues.compile(
    r"(?:\bwill|'ll) (?:txt|text|sms|e-?mail|message|ring|phone|call)\b"
)  # by which they are told


_NO_PROMISE = HARMLESS | {"happen", "like", "ensure"}


_STATE = cues.compile(
    r"(?:^\W*(?:yes\W+)?|\b(?:is|are|'s|'re|were|was) )(?:\w+ )?(?:covered|included|insured|protected|allowed|valid|held|kept|stored|registered|(?:closed|shut|open)(?= (?:at|from|on|until|till|by|for|to|in|after|before|every|all)\b))\b"
)


_PAST_TOO = re.compile(
    r"(?<!\bto )\b(?:i|we) (?:also |already |then |just )?(?:put|set|reset|cut|hit|let|shut|read)\b"
)  # one form for both


_ONLY = cues.compile(r"\bonly\b|\bnur\b|\bseulement\b|\bsolo\b|\bsólo\b|\bapenas\b|\balleen\b")


_WE_HAVE = cues.compile(
    r"\b(?:we|i)(?:'ve| have) (?:got |received )?(?:it|your|the|them|both)\b|\b(?:received|arrived|reached us|with us)\b|\bthank(?:s| you)(?: very much| so much)? for (?:the|your|sending|that|this|letting)\b"
)


_AT_OWN_COST = cues.compile(r"\b(?:buy|purchase|order|pay|own (?:cost|expense))\b")


_NOBODY = cues.compile(
    r"\b(?:nobody|no one|none|never|had|told|said|explained|wrote|mentioned)\b|\b(?:every(?:one|body)|any(?:one|body)|people|others)(?:'d| would)\b"
)


# "The kitchen team has it now", "the driver says": what was passed on or asked, told by what came of it.
_HANDED_OVER = cues.compile(
    r"\b(?:it|this|that|your \w+)(?:'s| is) (?:now |already )?(?:with|at) (?:our|the|my)\b|\b(?:team|kitchen|workshop|desk|office|colleagues?|warehouse|department|engineers?|manager|supplier|depot) (?:now |already )?(?:has|have) (?:it|this|that|your)\b|"
    r"\b(?:driver|courier|depot|kitchen|team|office|workshop|supplier|warehouse|desk|manager|they|he|she|bank|shop|hotel|(?:the|our|my|your) [a-z]+) (?:says?|said|tells? (?:me|us)|told (?:me|us)|confirms?|confirmed|reports?)\b"
)


def _asked_instead(promise: Commitment, was: Reading, now: Reading) -> bool:
    """What the draft offers, the reply holds out as a question: "how about six instead?"."""
    offered = frozenset(w for s in was.segments[promise.sentence] for w in s.words)
    return any(
        part.question and any("asks" in s.marks and telling(s.words & offered) for s in segments)
        for part, segments in zip(now.parts, now.segments, strict=True)
    )


# Money that comes from us, in whatever words.
_MONEY_OF_OURS = cues.compile(
    r"\b(?:pay\w*|paid|payout|cover\w*|refund\w*|reimburs\w*|repa(?:y|id)\w*|back|credit\w*|transfer\w*|compensat\w*|settl\w*|bear|borne|meet|met|foot|our (?:bill|account|cost|expense|treat)|(?:on|from|by) us|owe[sd]?|your money|contribut\w*|deduct\w*|free|waive\w*|donat\w*|invoice us|bill us|charge us|our (?:side|end|part|responsibility|job)|take care of|taken care of|you(?:'ll| will)? (?:get|have|receive))\b"
)
_GET_BACK = cues.compile(
    r"\b(?:get|have|see|receive) (?:that|all of it|it all|(?:the |your )?[£$€]?[\w.,]+(?: [\w£$€.,]+){0,4}?) back\b|\b(?:comes?|goes|go|went|gone|coming|going|is|are|be) (?:straight |right )?back (?:to|on|onto|in|into) (?:you|your|the (?:card|account))\b"
)


def _no_more(step: Commitment, now: Reading) -> bool:
    """The sentence of a step promises nothing beyond steps."""
    return all(c.does in PROCESS | _TURNS_TO for c in now.commitments if c.sentence == step.sentence and c.who == "we")


_TURNS_TO = frozenset({"call", "ask", "write"})
_HANDS_OVER = frozenset({"send", "give", "get", "offer"})
_WRITES = re.compile(r"\b(?:e-?mail|text|message|write)\b")
_ENOUGH = 2  # words by which two sentences speak of one thing


def _open_still(promise: Commitment, was: Reading, now: Reading) -> bool:
    """What may come of a thing, said in other words as what may be: "it may reduce it" as "it may come down with that"."""
    told = frozenset(w for s in was.segments[promise.sentence] for w in s.words)
    own = about(promise, was) - set(promise.when)
    whole = [frozenset(w for s in row for w in s.words) for row in now.segments]
    return any(
        len(told & s.words) >= _ENOUGH or (own & s.words and len(own & whole[n]) >= min(_ENOUGH, len(own)))
        for n, s in now.stretches
        if "weak" in s.marks
    )


def _gone(promise: Commitment, was: Reading, now: Reading) -> bool:
    """Nothing in the reply says it, in whatever words."""
    if promise.does == "pay" and promise.who == "we" and promise.strength == "will" and was.language == "en":
        return not any(map(_MONEY_OF_OURS.search, now.plains)) and not any(map(for_nothing, now.plains))
    if promise.does in now.named or promise.does in now.stated:
        return False
    if promise.who == "you" and promise.does not in REMEDIES:
        return False
    if promise.strength == "done" and promise.does in PROCESS and any(map(_HANDED_OVER.search, now.plains)):
        return False
    if taken_in(promise, was, now):
        return False
    if told_elsewise(promise, now):
        return False
    if promise.does == "find-out" and any(
        c.does in _TURNS_TO and c.who == "we" and c.rank >= promise.rank and _no_more(c, now) for c in now.commitments
    ):
        beside = (p for p in was.commitments if p.sentence == promise.sentence and p is not promise)
        if any(p.does in _TURNS_TO for p in beside):
            return False  # "I'll ring round and see who's free": "I'm going to phone around for a free chair"
    if promise.rank <= 1 and _asked_instead(promise, was, now):
        return False
    if promise.strength == "done" and promise.who != "we" and promise.does not in REMEDIES:
        return False
    if promise.does == "get" and promise.strength == "done" and _WE_HAVE.search(" ".join(now.plains)):
        return False
    if promise.who == "you" and _AT_OWN_COST.search(promise.text.lower()):
        return False
    said = [s for s in was.segments[promise.sentence] if s.start < promise.end - was.parts[promise.sentence].start]
    own = next((s for s in reversed(said) if s.words), None)
    if (
        own
        and was.language == "en"
        and any(c is not promise and c.sentence == promise.sentence and own in was.within(c) for c in was.commitments)
    ):  # "installs it and also removes the packaging": each by its own words
        own = replace(own, words=words_of(promise.text.lower(), "en") or own.words)
    act = own.words & {word_for(promise.does)} if own and promise.does in REMEDIES else frozenset()
    if own and any(
        s.speaks and act <= s.words and len(own.words & s.words) * 3 >= len(own.words) * 2 for _, s in now.stretches
    ):  # but not "the surcharge was 30 euros" of refunding it
        return False
    if own and promise.strength == "done" and promise.who == "it":
        rest = own.words - {promise.does}
        if rest and any(s.speaks and rest <= s.words for _, s in now.stretches):
            return False
    offered = own.words & REMEDIES if own else frozenset()
    if offered and promise.does in _HANDS_OVER and offered <= now.stated | now.named:
        return False  # "we send new one or money back": "you choose: a new one, or your money back"
    if promise.process:
        writes = promise.does == "write" or _WRITES.search(promise.text.lower()) is not None
        return not any(
            c.does in PROCESS and (c.does == "write") == writes and not else_taken_in(c, promise, was, now)
            for c in now.commitments
        )
    if promise.who == "it" and promise.rank <= 1 and _open_still(promise, was, now):
        return False
    if promise.does == "refund" and any(map(_GET_BACK.search, now.plains)):
        return False
    costs_nothing = promise.does in ("waive", "free") or (promise.does == "pay" and for_nothing(promise.text.lower()))
    if costs_nothing and any(map(for_nothing, now.plains)):
        return False
    if promise.does in BEYOND_US | {"fix", "restore"} and _CERTAIN.search(was.plains[promise.sentence]):
        return False
    if promise.does in ("fix", "restore", "process", "get", "give") and any(
        c.who in ("we", "it") and c.does not in PROCESS | HARMLESS for c in now.commitments
    ):
        return False
    if promise.does not in KNOWN:
        if promise.rank <= 1:
            return False
        if _WORKS_ON.fullmatch(promise.does) and promise.who == "we" and promise.strength == "will" and promise.what:
            other = any(c.who in ("we", "it") and c.does not in PROCESS for c in now.commitments)
            return promise.does not in now.words and not other
        unsaid = promise.does not in now.words and not set(promise.what.split()) & now.words
        return unsaid and bool(promise.when or (promise.does == "bring" and promise.what and promise.who != "you"))
    what = set(promise.what.split())
    return promise.does in REMEDIES - {"free"} or not what or len(what & now.words) * 2 < len(what)


_WORKS_ON = re.compile(  # what a hand does to a thing
    r"(?:re-?)?(?:plaster|paint|grout|til|tile|hang|wire|seal|sew|stitch|bake|frame|string|shoot|dye|weld|sand|glue|varnish|upholster|tune|wallpaper|turf|pav|pave|solder)"
)
_IS_DONE = cues.compile(
    r"(?:\b(?:is|are)|['’](?:s|re)) (?!been\b)(?:\w+ly |now |already )?(\w+(?:ed|en|t))\b", re.IGNORECASE
)


def _as_it_stands(text: str) -> set[str]:
    """What is said to stand so, or to be done each time: "it's scheduled", "is charged"; as firm in one sentence as in another."""
    return {match.group(1).lower() for match in _IS_DONE.finditer(text)}


# "Past that it's charged": a case is told, with or without an "if".
_IN_A_CASE = cues.compile(rf"\b(?:past|beyond|{OVER}|{AFTER}|{FROM}|then|otherwise|else|with|without|later)\b")


def _newly_tied(kept: Commitment, promise: Commitment, was: Reading) -> bool:
    """The reply hangs it on what the draft does not hang it on: "is refunded if the bank agrees" is not yet done."""
    tied = "if" in promise.conditions or _IN_A_CASE.search(was.plains[promise.sentence]) is not None
    return "if" in kept.conditions and not tied


_SO_THAT = re.compile(r"\bso (?:that )?(?:i|we) can\b")


_UP_TO_THEN = cues.compile(r"\b(?:up to|until|till?|by|before|no later than|as late as)\b")


def _up_to_then(promise: Commitment, kept: Commitment, was: Reading, now: Reading) -> bool:
    """The case is one of an hour, and that is told: "if you're there by 11:20" as "up to 11:20"."""
    told = frozenset(times(was.plains[promise.sentence])) & frozenset(times(now.plains[kept.sentence]))
    return bool(told) and all(map(_UP_TO_THEN.search, (was.plains[promise.sentence], now.plains[kept.sentence])))


def _would(kept: Commitment, promise: Commitment) -> bool:
    """In a case that both name, "would" is "will": "if they agree it's refunded" as "you'd be refunded if they agree"."""
    return "if" in kept.conditions and "if" in promise.conditions and _WOULD.search(kept.text.lower()) is not None


_WOULD = cues.compile(r"(?:'d|\bwould) (?:be|get|have)\b")


def _weaker(promise: Commitment, kept: list[Commitment], was: Reading, now: Reading) -> str:
    """How the reply says less than the draft did; empty when it does not."""
    best = max(kept, key=lambda c: 3 if (c.willing and promise.willing) or _would(c, promise) else c.rank)
    rank = promise.rank
    if (
        promise.strength == "done"
        and best.rank < 4
        and any(c.does == promise.does for c in kept)
        and not any(
            _PAST_TOO.search(c.text.lower()) and (set(promise.when) <= set(c.when) or bool(c.when)) for c in kept
        )
        and not _STATE.search(promise.text.lower())
        and not _as_it_stands(promise.text)
        & {said for c in kept if not _newly_tied(c, promise, was) for said in _as_it_stands(c.text)}
    ):
        return "The draft says that this has been done, and the reply only that it will be. Done stays done."
    ours = (promise.who in ("we", "you") and promise.does not in BEYOND_US) or promise.does in REMEDIES
    certain = bool(_CERTAIN.search(was.plains[promise.sentence]))
    if _ONLY.search(promise.text.lower()) and _ONLY.search(best.text.lower()):
        return ""
    if best.process and _SO_THAT.search(now.plains[best.sentence]):
        return ""  # "send me the results so I can check"
    if promise.strength == "will" and best.rank < 3 and not best.willing and not _would(best, promise):
        if not ours and best.rank >= 1:
            return ""
        if promise.does in ("fix", "restore") or (certain and best.does in BEYOND_US):
            return (
                "" if best.rank >= 1 else "The draft promises this, and the reply only looks at it. Keep the promise."
            )
        return "The draft says that this will be done, and the reply only that it may be. Keep the promise as firm as it was."
    if (
        promise.strength in ("aim", "may")
        and best.strength == "ask"
        and rank > 0
        and promise.does in REMEDIES
        and promise.strength == "may"
        and promise.who != "you"
    ):
        return "The draft offers this, and the reply only asks about it. Keep the offer."
    if (
        promise.conditions
        and not promise.process
        and "if" in promise.conditions
        and not any(
            "if" in c.conditions or conditional_near(now, c.sentence) or _up_to_then(promise, c, was, now) for c in kept
        )
    ):
        return "The draft hangs this on a condition that the reply lost. Put it back."
    return ""
