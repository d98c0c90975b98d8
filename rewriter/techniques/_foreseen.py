"""An outcome or a time told as settled, though somebody else decides it: verdicts, cures, the weather, arrivals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.lexicon import OUTSIDE_HEAD
from rewriter.text import Message, Sentence

from . import _certainty as words
from . import _prediction as prediction
from ._stated import REACH, own, own_at, trimmed

_VERDICT = cues.compile(rf"{words.VERDICT}(?![\w'])")
_DECIDES = cues.compile(r"(?:approve|grant|accept|release|reimburse|agree|refund|pay)\b")
_ALL_WELL = cues.compile(r"(?:everything|all|it)(?:'ll| will) be (?:perfect|fine|ok|okay|all right|alright)(?![\w'])")
_DOUBTED = cues.compile(
    rf"{words.DENIED.pattern}|\b(?:i|we) (?:\w+ ){{0,2}}(?:doubt|question)(?: that| if| whether)? (?:[\w'-]+ ){{0,3}}$|(?:n't|not|no|never|without)\b[^,.;]{{0,20}}\b(?:guarantee\w*|promise\w*|sure|certain|know|say)\b[^,.;]{{0,20}}$"
)


def outcomes(sentence: Sentence, facts: tuple[str, ...]) -> Iterator[tuple[int, int, str, bool]]:
    """What is told flatly of what we do not decide and the facts do not bear out: start, end, sort, never sure."""
    text = sentence.plain
    swift = prediction.spanned(text)
    if swift and own_at(sentence, swift.start()) and not words.IF.search(text) and not words.HEDGE.search(text):
        yield (*trimmed(text, *swift.span()), "outcome", False)
    for clause in clauses(sentence)[:40]:
        if (
            _OR_ELSE.search(text[: clause.start])
            or len(clause.text) > 4 * REACH
            or prediction.SHOWN_BY_US.search(clause.text)
            or _AS_A_RULE.search(clause.text)
            or not (
                match := _verdict(sentence, clause)
                or _flat(sentence, clause, facts)
                or _foretold(sentence, clause, facts)
            )
        ):
            continue
        if (
            own(clause, match.start())
            and not _DOUBTED.search(text[: clause.start + match.start()][-60:])
            and not _LEFT_OPEN.search(text, clause.start + match.start())
            and not _OURS_TO_KEEP.search(clause.text)
            and not (_THERE.match(clause.text) and _PUT_ASIDE.search(text, 0, clause.start))
        ):
            yield (*trimmed(text, clause.start, clause.end), "outcome", False)


_OURS_TO_KEEP = cues.compile(  # what comes from our own hand, what ends with us, what gladdens, how it is done for all
    r"\b(?:hear|(?:have|get|receive) (?:(?:the|an?|my|our|your) )?(?:answer|reply|word|news|update|call|letter|message|e-?mail|decision|result)) from (?:me|us)\b|(?:it|this|that|the buck) (?:stops|ends) (?:here|with (?:me|us))\b|\b(?:comes?|gets?|(?:is|are|'s|'re) (?:back|coming|due)) (?:back )?(?:in )?(?:to|with) us\b"
    rf"|\b(?!(?:it|they|{OUTSIDE_HEAD})(?:'ll| will) )[a-z]+(?:'ll| will) (?:be with you|come (?:to you|round|over|out)|be (?:round|there|over))\b[^,;.!?]{{2,40}}? to (?!you\b|your\b|be\b|deliver\b|bring\b|drop\b)[a-z]+ (?:in |up |out |off |down )?(?:an?|the|your|it|them|that|some|two|both)\b"
    r"|\b(?:they|he|she|everyone|everybody|the [a-z]+|our [a-z]+)(?:'ll| will) (?:all )?be (?:so |very |really |absolutely |quite )*(?:delighted|thrilled|over the moon|chuffed|pleased|happy|glad|touched|made up|proud)\b"
    r"|\b(?:refunds?|pays?|returns?) (?:it|them|this|that|these) (?:back )?to (?:all )?(?:residents|members|owners|tenants|students|pensioners|locals|holders|travellers|passengers|customers|drivers)\b"
)
_THERE = re.compile(r"\W*(?:it|they)(?:'s|'re| is| are) (?:there|here|waiting|ready|yours)\b")
_PUT_ASIDE = re.compile(
    r"\b(?:i|we)(?:'ve| have)? (?:put|set|left|kept|laid) [^,;.]{2,40} (?:aside|by|out|ready|behind the|at the|in the|on the)\b"
)
_OR_ELSE = re.compile(r"(?:^|[\s,])or(?: else| otherwise)?[\s,]*$")  # "14 days or it doubles": what happens if not
_LEFT_OPEN = cues.compile(  # "whether they accept it I honestly doubt": asked and not told
    r"\b(?:i|we) (?:(?:honestly|really|very much|rather|do|truly|simply|just|still) )*(?:doubt|wonder|don't know|can't say|can't tell|couldn't say|couldn't tell|wouldn't bet|have my doubts|'m not sure)\b[^.!?]{0,30}[.!]*$"
    r"|\b(?:is|remains|stays) (?:doubtful|open|unclear|uncertain|anyone's guess|another question|an open question)\b[^.!?]{0,30}[.!]*$"
)


def _verdict(sentence: Sentence, clause: Clause) -> re.Match[str] | None:
    """What somebody else decides, a cure, the weather, or a time to the minute."""
    if words.IF.search(sentence.plain):
        return None
    if (match := words.VERDICTS.search(clause.text)) and not _bad_news(match) and not _logs_in(match, sentence.plain):
        rest = words.MARKER.sub(" ", clause.text[: match.start()] + " … " + clause.text[match.end() :])
        return None if words.HEDGE.search(rest) or _told(sentence, clause) else match
    told = words.FORETOLD.search(clause.text)
    if (
        told
        and not _REFUSED.search(told.group())
        and told["who"] not in words.OURS_TOO
        and not (told["who"] in _OWN_HANDS and clause.text[: told.start("who")].endswith("our "))
        and not words.NO_OUTCOME.match(told["verb"])
        and _SETTLED.search(clause.text)
    ):
        rest = words.MARKER.sub(" ", clause.text)
        return None if words.HEDGE.search(rest) or _told(sentence, clause) or words.BOOKED.search(rest) else told
    sharp = words.SHARP.search(clause.text)
    if sharp and _COMES.search(clause.text) and not words.NOT_SHARP.search(clause.text):
        return None if _hedged(sentence, clause) else sharp
    return None


_OWN_HANDS = frozenset(  # what they will have done is ours to keep
    "fitter fitters engineer engineers technician technicians team teams plumber plumbers electrician electricians workshop kitchen installer installers crew cleaner cleaners gardener gardeners".split()  # noqa: SIM905
)
_REFUSING = cues.compile(r"\b(?:mind|object|complain|notice|refuse|reject|decline|turn \w+ down|deny|lose|strike|dig)$")
_REFUSED = cues.compile(r"won't|n't going to|\b(?:never|not)\b|can't")


_ACCESS = re.compile(r"\b(?:log|sign|password|try again|reset|restart|code|link)\b")


def _logs_in(match: re.Match[str], sentence: str) -> bool:
    """To "get in" is to an account."""
    return (match["well"] or "").startswith("get in") and bool(_ACCESS.search(sentence))


def _bad_news(match: re.Match[str]) -> bool:
    """Somebody will not say yes, or will say no: that is no promise."""
    if not match["will"]:
        return False
    return bool(_REFUSED.search(match.group())) != bool(_REFUSING.search(match.group()))


def _flat(sentence: Sentence, clause: Clause, facts: tuple[str, ...]) -> re.Match[str] | None:
    """An outcome said without a doubt: with its time, or one that needs none."""
    if words.CONDITION.search(sentence.plain) or words.BOOKED.search(sentence.plain) or _hedged(sentence, clause):
        return None
    if words.IN_HAND.search(sentence.plain):
        return None
    if words.UNIT_FIRST.match(clause.text) or words.RANGE.search(clause.text):
        return None
    match = words.FUTURE.search(clause.text) or words.PRESENT.search(clause.text)
    if match is None:
        chopped = words.CHOPPED.match(clause.text)
        match = chopped if chopped and not (chopped["state"] == "back" and not chopped["be"]) else None
    if match is None:
        return None
    time = words.POINT_RE.search(clause.text)
    flat = (
        _VERDICT.search(match.group())
        or (match.groupdict().get("party") and _DECIDES.match(match["decides"]))
        or _ALL_WELL.search(clause.text)
    )
    if not (time or flat) or (time and any(time.group() in fact.lower() for fact in facts)):
        return None
    return match


def _foretold(sentence: Sentence, clause: Clause, facts: tuple[str, ...]) -> re.Match[str] | None:
    """What is to come, whoever it is about, when nothing takes it back."""
    if clause.conditional or words.IF.search(sentence.plain):
        return None
    told = prediction.outcome(clause, sentence.plain)
    if told is None or _told(sentence, clause):
        return None
    match, timed = told
    if words.HEDGE.search(words.MARKER.sub(" ", clause.text[: match.start()] + " … " + clause.text[match.end() :])):
        return None
    if timed and any(
        (
            words.BOOKED.search(clause.text),
            words.IN_HAND.search(sentence.plain),
            words.RANGE.search(clause.text),
            words.CONDITION.search(sentence.plain),
        )
    ):
        return None
    time = words.POINT_RE.search(clause.text)
    return None if time and any(time.group() in fact.lower() for fact in facts) else match


_AS_A_RULE = re.compile(
    r"\b(?:usually|normally|generally|typically|mostly|often|sometimes|as a rule|on average|in most cases)\b"
)  # and not this once
_SETTLED = cues.compile(
    r"\b(?:in no time|easily|no problem|for good|forever|in (?:a|an|\d+|two|three|four|five|six|seven|ten) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|jiffy|flash|heartbeat|moment|trice)|by (?:the|then|tonight|tomorrow|\w+day)|tonight|tomorrow|again|completely|perfectly|straight away|instantly|whatever)\b"
)
_COMES = cues.compile(r"'ll|'s|\b(?:will|is|are|be|comes?|clears?|runs?|arrives?|there|here|shows?)\b")


def _hedged(sentence: Sentence, clause: Clause) -> bool:
    """Words of the clause, or of the clause it hangs on, take the outcome back."""
    return bool(words.HEDGE.search(clause.text)) or _told(sentence, clause)


_TOLD_BY = re.compile(
    r"\b(?:says?|said|hope|shows?|confirmed|think|believe|expects?|means|see)(?: that)?,? ?(?:and )?$"
)


def _told(sentence: Sentence, clause: Clause) -> bool:
    return bool(_TOLD_BY.search(sentence.plain[max(0, clause.start - 40) : clause.start]))


def no_promise(message: Message, sentence: Sentence, previous: Sentence | None, at: tuple[int, int], kind: str) -> bool:
    """A no to a return; a limit, "until 4 June; after that it's gone"; or what we give for what they bring us."""
    text = sentence.plain
    if kind == "absolute":
        return _BACK.search(text[slice(*at)]) is not None and (
            _TO_RETURN.search(message.customer[:2_000]) is not None
            or " without " in text[: at[0]]
            or _NOT_YET.match(text, at[1]) is not None
        )
    if kind != "outcome":
        return False
    if _IN_RETURN.match(text, at[0]) and _BRING_IT.match(text, 0, at[0]):
        return True
    limit = _AFTER_THAT.match(text, at[0])
    return limit is not None and _LIMITED.search(f"{previous.plain if previous else ''} {text[: at[0]]}") is not None


_NOT_YET = re.compile(
    r" (?:today|tonight|tomorrow|before|until|till|this (?:week|month|afternoon|evening))\b"
)  # bad news, and no promise
_BACK = re.compile(r"(?:can't|won't|never) (?:come|go) back")
_TO_RETURN = re.compile(
    r"\b(?:returns?|returning|refund\w*|exchang\w+|swap|(?:send|take|bring|give|hand) \w+ (?:\w+ )?back)\b",
    re.IGNORECASE,
)
_IN_RETURN = re.compile(
    r"(?:and |then )*you'll (?:then )?(?:get|have|receive) (?:all |the |full |your |a |an )*(?:money|deposit|refund|price|fee|fare|cash|replacement|new one|voucher|exchange|[£$€]\d[\d.,]*)(?: back)?(?=\W*$)"
)
_BRING_IT = re.compile(
    r"\W*(?:(?:please|just|simply|so|but|you can) )*(?:take|bring|return|send|show|hand|drop|post|give|present) [^.;!?]*(?:\b(?:and|then)|,) $"
)
_AFTER_THAT = re.compile(
    r"(?:after|from) (?:that|then)(?: date| day)?,? (?:it|they|the [a-z]+|your [a-z]+)(?:'s|'re| is| are|'ll be| will be) (?:all )?(?:gone|lost|deleted|over|closed)\b"
)
_LIMITED = re.compile(r"\b(?:until|till|by|before|up to|within|for) (?:the )?(?:\d|[a-z]+day\b|[a-z]+ \d)")
