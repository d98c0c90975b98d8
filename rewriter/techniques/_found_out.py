"""A dead end mended: the next step, taken by us, in the place of the end."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.clause import clauses
from rewriter.lexicon import OUTSIDE, UNIT
from rewriter.matter import name_of
from rewriter.situation import situation
from rewriter.spelling import tidy
from rewriter.technique import pick
from rewriter.text import Edit, Finding, Message, Sentence

from ._ask_them import asked_by_us, happened, that_is_with
from ._gentle_no import until
from ._in_full import gentle, pieces
from ._road_end import end_of
from ._somebody_else import PLACE
from ._taken_on import STEP

_KNOW = cues.compile(
    r"\b(?:don't know|didn't know|have no idea|have no clue|haven't a clue|don't have (?:a|any) (?:clue|idea)|no "
    r"idea|no clue)\b"
)
_TAIL_OF_KNOW = cues.compile(
    r"^(?: (?:yet )?(?P<what>(?:why|when|where|what|who|how|which|if|whether)(?: [^,;:–]{1,120}?)?))?(?:(?: ?[,;:–] ?| (?=(?:it's|that's|they're)\b))(?:sorry[, ]+)?(?P<more>(?:it|that|this|they|the|our|your|we|i)\b[^,;]{3,120}))?[ .!]*$"
)
_ONLY = cues.compile(
    r"^\W*(?:(?:so|but|and|well|sorry|no|honestly|i'm sorry|um|tbh)[, ]+)*(?:i|we)?(?: (?:really|honestly|just|"
    r"actually|have|'ve|had))*\W*(?:don't know|no idea|no clue|haven't a clue|absolutely no idea|beats (?:me|us)|who knows|"
    r"not sure|i'm not sure|not a clue|couldn't (?:tell|say)(?: you)?|can't say|hard to say|haven't the foggiest|good question|it's a mystery|your guess(?:'s| is)? (?:is )?as good as (?:mine|ours)|guess (?:is )?as good as (?:mine|ours))(?:[, ]+(?:yet|sorry|about (?:that|this|it)|tbh|"
    r"honestly|i'm afraid|mate|sir|at all))*\W*$"
)


def taken_on(message: Message, finding: Finding, found: list[Finding]) -> Edit | None:
    """One next step in the place of the dead end; None where facts could get lost."""
    body = message.body
    at = next((i for i, s in enumerate(body) if s.start <= finding.start < max(s.end, s.start + 1)), None)
    if at is None:
        return None
    sentence = body[at]
    if (message.context.format == "html" and "<" in sentence.raw) or (
        sentence.raw.isupper() and len(sentence.raw) > 12
    ):
        return None
    later = any(
        f.kind != "bring-in"
        and f.start >= sentence.end
        and any(s.start <= f.start < s.end for s in body[at + 1 : at + 3])
        for f in found
    )
    whole = finding.start <= sentence.start + 1 and finding.end >= sentence.end - 1
    if (tag := _ASK_ME.search(sentence.plain)) and tag.start():
        said, we = tidy(_typed(sentence, 0, tag.start())), _voice(message)
        unknown = f"{_capital(we)} don't know {tag['what']} yet, but {we}'ll ask and tell you here."
        return Edit(sentence.start, sentence.end, f"{_capital(said)}. {unknown}")
    if (
        finding.kind != "nothing-to-do"
        and (not later or finding.kind == "ask-elsewhere")
        and (asked := asked_by_us(sentence.raw, _voice(message), tuple(s.plain for s in body[max(0, at - 2) : at])))
    ):
        return Edit(sentence.start, sentence.end, asked)
    if finding.kind == "dont-know":
        return _mend_not_knowing(message, sentence, finding, later)
    if later and whole and finding.sure and not _has_facts(sentence):
        return Edit(sentence.start, sentence.end, "")
    if later and finding.kind == "not-us":
        return None  # what comes next opens the road
    we = _voice(message)
    if finding.kind == "ask-elsewhere":
        return _mend_sending_away(message, sentence, finding, we)
    begin = re.match(
        r"^\W*(?:(?:i'm |we're )?(?:so |really |very )?sorry(?: about (?:that|this|it))?|apologies)\b[,. –-]*(?:but )?",
        sentence.plain,
    )
    whole = whole or bool(begin and finding.start <= sentence.start + begin.end() + 1)
    step = _handover(message, we)
    said_more = finding.kind == "not-us" and not finding.sure and len(sentence.plain.split()) > 3
    if finding.kind == "nothing-to-do" and (parts := pieces(sentence.raw, we)):
        no = gentle(parts, "I'm afraid")
        day = until(message, no)
        if len(parts) > 1 or day:
            return Edit(sentence.start, sentence.end, f"{no} {day or _capital(step)}")
    if said_more or _has_facts(sentence) or not whole or _NAMED_ELSEWHERE.search(sentence.plain):
        return _with(sentence, step)
    if finding.kind == "nothing-to-do":
        if re.search(r"\b(?:help|assist)\b", sentence.plain):
            no = (
                sentence.raw if re.match(r"(?:i|we)\b", sentence.plain) else f"{_capital(we)} can't help you with that."
            )
            no += "" if no[-1:] in ".!" else "."
            return Edit(sentence.start, sentence.end, f"{no} {_capital(we)}'ll bring in the right person.")
        if "tied" not in sentence.plain:
            self = "myself" if we == "I" else "ourselves"
            step = f"{we} can't change this {self}, but {we}'ll bring in the right person."
    elsewhere = "".join(s.plain for s in body if s is not sentence)
    said = _capital(step) if not begin or "sorry" in elsewhere else f"I'm sorry. {_capital(step)}"
    return Edit(sentence.start, sentence.end, said)


_NAMED_ELSEWHERE = cues.compile(
    rf"\b(?:to|for|on) {OUTSIDE}\b|\b(?:the|another|an?|your|different) (?:[\w'-]{{1,16}} ){{0,2}}?(?!desk|people|team|department|it\b|someone|somebody|managers?|management){PLACE}\b"
)


def _capital(text: str) -> str:
    """The first letter large."""
    return text[:1].upper() + text[1:]


def _has_facts(sentence: Sentence) -> bool:
    """Something a customer could use stands in it."""
    return bool(re.search(r"\d|https?:|www\.|@", sentence.plain))


def _stop(sentence: Sentence) -> str:
    """The full stop a sentence may lack."""
    return "" if sentence.raw.rstrip()[-1:] in ".!?…" else "."


def _voice(message: Message) -> str:
    """I or we, as the draft speaks."""
    words = " ".join(s.plain for s in message.body)
    return "we" if re.search(r"\bwe\b|\bwe'", words) and not re.search(r"\bi\b|\bi'", words) else "I"


def _with(sentence: Sentence, step: str) -> Edit:
    """The sentence, spelled out where it was typed in haste, with a step of ours behind it."""
    said = tidy(sentence.raw)
    if said == sentence.raw:
        return Edit(sentence.end, sentence.end, f"{_stop(sentence)} {_capital(step)}")
    return Edit(sentence.start, sentence.end, f"{_capital(said)}{_stop(sentence)} {_capital(step)}")


def _handover(message: Message, we: str) -> str:
    """Somebody who can help is found, for the matter by its name."""
    named = name_of(situation(message))
    if named:
        return f"{we}'ll find out who can help with {named} and tell you here."
    return pick(
        message,
        f"{we}'ll bring in the right person for this.",
        f"{we}'ll find out who can help with this and tell you here.",
        f"{we}'ll ask the right person about this and tell you here what {we} find.",
    )


def _mend_not_knowing(message: Message, sentence: Sentence, finding: Finding, later: bool) -> Edit | None:
    """Not knowing becomes not knowing yet, with the step that finds out."""
    text, raw = sentence.plain, sentence.raw
    if _NOTHING_TO_ADD.search(text) and len(message.body) > 1:
        return Edit(sentence.start, sentence.end, "")
    we = "we" if re.search(r"\bwe\b", text) else "I" if re.search(r"\bi\b|\bi'm\b", text) else _voice(message)
    owner = _OWNER.search(text)
    step = (
        f"{we}'ll ask them and tell you here"
        if owner
        else pick(message, f"{we}'ll look into it", f"{we}'ll find out", f"{we}'ll check")
    )
    if _ONLY.match(text):
        return Edit(sentence.start, sentence.end, "" if later else f"{_capital(we)} don't know yet, but {step}.")
    told = re.match(
        r"\W*(?:dunno|don't know|idk|i don't know|no idea|no clue|not sure)(?: why)?(?:,| -| –|;|\.\.\.?) ?(?=[a-z])",
        text,
    )
    if told and (known_of := happened(_typed(sentence, told.end(), len(text)))):
        closing = "" if later else f" {_capital(we)}'ll check and tell you here."
        return Edit(sentence.start, sentence.end, f"{_capital(known_of)}, and {we} don't know why yet.{closing}")
    know = _KNOW.search(text)
    if know and sentence.start <= finding.start and (lead := _LEAD_IN.match(text[: know.start()])):
        tail = _TAIL_OF_KNOW.match(text[know.end() :])
        if tail and not ends_in(sentence, know.end() + tail.end("what")):
            what = (
                _typed(sentence, know.end() + tail.start("what"), know.end() + tail.end("what")) if tail["what"] else ""
            )
            more = (
                _typed(sentence, know.end() + tail.start("more"), know.end() + tail.end("more")) if tail["more"] else ""
            )
            sorry = "I'm sorry, " if "sorry" in lead.group() else ""
            known = f"{what} yet" if what and " " not in what else f"yet {what}".rstrip()
            said = f"{sorry}{we if sorry else _capital(we)} don't know {known}"
            if more and (whose := that_is_with(more)):
                closing = "" if later else f" {_capital(we)}'ll ask them and tell you here."
                return Edit(sentence.start, sentence.end, f"{said}, as {whose}.{closing}")
            said += (
                f", as {tidy(more)}"
                if more and re.match("(?:it|that|this)'", tidy(more))
                else f". {_capital(tidy(more))}"
                if more
                else ""
            )
            if later:
                return Edit(sentence.start, sentence.end, f"{said}.")
            return Edit(sentence.start, sentence.end, f"{said}. {_capital(step)}." if more else f"{said}, but {step}.")
    if theirs := re.search(r", (?=(?:that|it)(?:'s|s| is) [a-z' ]{2,30}\W*$)", text):
        with_them = that_is_with(_typed(sentence, theirs.end(), len(text)))
        if with_them and not later:
            said = tidy(_typed(sentence, 0, theirs.start()))
            return Edit(
                sentence.start,
                sentence.end,
                f"{_capital(said)}, as {with_them}. {_capital(we)}'ll ask them and tell you here.",
            )
    if later:
        return None
    said = tidy(raw)
    if re.match(r"\W*(?:don't|do not) know\b", text):
        said = f"I {said[:1].lower()}{said[1:]}"
    return Edit(
        sentence.start, sentence.end, f"{_capital(said) if said != raw else raw}{_stop(sentence)} {_capital(step)}."
    )


def _typed(sentence: Sentence, start: int, stop: int) -> str:
    """plain[start:stop] as it was typed, without the marks around it."""
    a, b = sentence.span(start, stop)
    return sentence.raw[a - sentence.start : b - sentence.start].strip(" .!,;:")


def ends_in(sentence: Sentence, at: int) -> bool:
    """Behind plain[at] the road ends once more."""
    return any(c.start >= at and (end := end_of(c)) is not None and end.kind != "not-us" for c in clauses(sentence))


_NOTHING_TO_ADD = re.compile(  # it knows nothing to say, and not nothing of the case
    r"^\W*(?:(?:well|so|and|sorry|honestly)[, ]+)*(?:i'm |we're |i am )?(?:not (?:really )?sure|(?:i |we )?(?:really )?(?:don't|do not) know|no idea) what (?:else|more) (?:to|i can|we can|i could|i should|i'm supposed to) (?:tell|say|do|suggest|offer|add)\b"
)
_ASK_ME = re.compile(
    r"(?:,| –| -|;| and| but| so)+ (?:don't|do not) (?:even )?ask (?:me|us) (?P<what>when|why|how|where|what|who)\b[^,;.!?]{0,30}\W*$"
)
_LEAD_IN = re.compile(
    r"^\W*(?:(?:i'm sorry|we're sorry|sorry|unfortunately|i'm afraid|honestly|well|so|no)[, ]+(?:but )?)?(?:i|we)?(?: (?:really|honestly|just|actually|still))*(?: (?:have|'ve got))?\W*$"
)
_OWNER = cues.compile(  # those who know are named: "that's with the engineers"
    rf"\b(?:is|are|it's|that's|'s) (?:now )?(?:(?:with|at|on) )?(?:the |our )?(?:{UNIT}|[a-z]+ (?:team|desk|department))\b"
)


def _mend_sending_away(message: Message, sentence: Sentence, finding: Finding, we: str) -> Edit | None:
    """Our own unit is asked by us; to an outside party the customer is not sent without a way there."""
    plain = sentence.plain
    whole = finding.start <= sentence.start + 1 and finding.end >= sentence.end - 1
    ours = _OWN_UNIT.search(plain)
    if ours and whole and not re.match(rf"{OUTSIDE}\b", ours.group("who")):
        who = re.sub(r"^(?:the|your|an?|some|our|my) ", "", ours.group("who"))
        team = "" if _ALREADY_A_TEAM.search(who) else " team"
        return Edit(
            sentence.start, sentence.end, f"{_capital(we)}'ll ask our {who}{team} and tell you here what {we} find."
        )
    step = f"{we}'ll find out who can help with {name_of(situation(message)) or 'that'} and tell you here."
    if re.search(r"\bgoogle\b", plain):
        return None  # a name may not get lost, and this one is no help
    if re.search(r"\b(?:elsewhere|somewhere else|(?:some|any)(?:one|body) else|yourself)\b", plain):
        return (
            Edit(sentence.start, sentence.end, f"{_capital(we)}'ll find out who can help with that and tell you here.")
            if whole
            else None
        )
    return _with(sentence, step)


_OWN_UNIT = cues.compile(
    rf"\b(?:ask|contact|call|email|message|speak (?:to|with)|talk (?:to|with)|check with|reach out to|get in touch "
    rf"with|consult|take (?:it|that|this) up with) (?P<who>{UNIT})[^a-z]*$"
)
_ALREADY_A_TEAM = cues.compile(
    r"(?:team|department|dept|desk|office|people|guys|staff|crew|warehouse|workshop|manager|supervisor|colleagues?|"
    r"headquarters|reception|management|maintenance|engineers?|technicians?|kitchen|branch|lab|cent(?:er|re))s?$"
)


def brought_in(message: Message, finding: Finding) -> Edit | None:
    """One sentence at the end, unless the draft already says a next step of its own."""
    if any(STEP.search(s.plain) for s in message.body):
        return None
    we = _voice(message)
    return Edit(finding.start, finding.start, f" {we[0].upper()}{we[1:]}'ll bring in the right person for this.")
