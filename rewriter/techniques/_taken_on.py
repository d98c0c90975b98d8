"""A dead end mended: the next step, taken by us, in the place of the end."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from rewriter import cues
from rewriter.clause import clauses
from rewriter.customer.situation import situation
from rewriter.lexicon import OUTSIDE, UNIT
from rewriter.matter import another_way, asked_of, name_of, settled, stands, voice
from rewriter.remembered import remembered
from rewriter.spelling import capital, tidy
from rewriter.technique import pick
from rewriter.text import Edit, Finding, Message, Sentence, sentence_at

from ._ask_them import NO_ANSWER, NOT_MINE, TERM, asked_by_us, disowned, happened, reached_at, that_is_with
from ._gentle_no import until
from ._grammar import FULL
from ._in_full import gentle, pieces
from ._opened_again import STEP
from ._road_end import end_of
from ._somebody_else import PLACE
from ._way_on import answered_later

_KNOW = cues.compile(
    r"\b(?:don't know|didn't know|have no idea|have no clue|haven't a clue|don't have (?:a|any) (?:clue|idea)|no "
    r"idea|no clue)\b"
)
_TAIL_OF_KNOW = cues.compile(
    r"^(?: (?:yet )?(?P<what>(?:why|when|where|what|who|how|which|if|whether)(?: [^,;:–]{1,120}?)?))?(?:(?: ?[,;:–] ?| (?=(?:it's|that's|they're)\b))(?:sorry[, ]+)?(?P<more>(?:it|that|this|they|the|our|your|we|i)\b[^,;]{3,120}))?[ .!]*$"
)
_SAID_ALL = re.compile(  # it ends the talk, and no road
    r"\W*(?:(?:and|but|so) )?(?:there(?:'s| is)|(?:i|we) have|(?:i|we)'ve(?: got)?) (?:really |simply |just )?nothing (?:more|else|further|left) (?:(?:i|we) can |for (?:me|us) )?(?:to )?(?:say|add|discuss|tell you|talk about|explain)(?: (?:about|on|to) (?:that|this|it|you))?\W*"
)
_ONLY = cues.compile(
    r"^\W*(?:(?:so|but|and|well|sorry|no|honestly|i'm sorry|um|tbh)[, ]+)*(?:i|we)?(?: (?:really|honestly|just|"
    r"actually|have|'ve|had))*\W*(?:don't know|no idea|no clue|haven't a clue|absolutely no idea|beats (?:me|us)|who knows|"
    r"not sure|i'm not sure|not a clue|couldn't (?:tell|say)(?: you)?|can't say|hard to say|haven't the foggiest|good question|it's a mystery|your guess(?:'s| is)? (?:is )?as good as (?:mine|ours)|guess (?:is )?as good as (?:mine|ours))(?:[, ]+(?:yet|sorry|about (?:that|this|it)|tbh|"
    r"honestly|i'm afraid|mate|sir|at all))*\W*$"
)


def taken_on(message: Message, finding: Finding, ends: tuple[int, ...]) -> Edit | None:
    """One next step in the place of the dead end; None where facts could get lost.

    `ends` are the places of all dead ends, in order.
    """
    body = message.body
    sentence = sentence_at(body, finding.start)
    if sentence is None or finding.start >= max(sentence.end, sentence.start + 1):
        return None
    at = bisect_left(body, sentence.start, key=lambda s: s.start)
    if (message.context.format == "html" and "<" in sentence.raw) or (
        sentence.raw.isupper() and len(sentence.raw) > 12
    ):
        return None
    next_end = bisect_right(ends, sentence.end - 1)
    if _SAID_ALL.fullmatch(sentence.plain) and len(body) > 1:
        return Edit(sentence.start, sentence.end, "")
    later = next_end < len(ends) and any(s.start <= ends[next_end] < s.end for s in body[at + 1 : at + 3])
    whole = finding.start <= sentence.start + 1 and finding.end >= sentence.end - 1
    if (tag := _ASK_ME.search(sentence.plain)) and tag.start():
        said, we = tidy(sentence.typed(0, tag.start()).strip(_AROUND)), voice(message)
        unknown = f"{capital(we)} don't know {tag['what']} yet, but {we}'ll ask and tell you here."
        return Edit(sentence.start, sentence.end, f"{capital(said)}. {unknown}")
    if (
        finding.kind != "nothing-to-do"
        and (not later or finding.kind == "ask-elsewhere")
        and (asked := asked_by_us(sentence.raw, voice(message), tuple(s.plain for s in body[max(0, at - 2) : at])))
    ):
        return Edit(sentence.start, sentence.end, asked)
    if finding.kind == "not-us" and (mine := NOT_MINE.match(sentence.plain)):
        first = sentence.typed(mine.end(), mine.end() + 1)
        upper = first.upper() if sentence.raw[:1].isupper() else first
        return Edit(sentence.start, sentence.span(mine.end(), mine.end() + 1)[1], upper)
    if finding.kind in ("not-us", "ask-elsewhere") and (there := reached_at(sentence.raw)):
        return Edit(sentence.start, sentence.end, there)
    if finding.kind == "dont-know":
        return _mend_not_knowing(message, sentence, finding, later)
    if later and whole and finding.sure and not _has_facts(sentence):
        return Edit(sentence.start, sentence.end, "")
    if later and finding.kind == "not-us":
        return None  # what comes next opens the road
    we = voice(message)
    if finding.kind == "ask-elsewhere":
        return _mend_sending_away(message, sentence, finding, we)
    begin = re.match(
        r"^\W*(?:(?:i'm |we're )?(?:so |really |very )?sorry(?: about (?:that|this|it))?|apologies)\b[,. –-]*(?:but )?",
        sentence.plain,
    )
    whole = whole or bool(begin and finding.start <= sentence.start + begin.end() + 1)
    step = f"{we}'ll ask again and tell you here." if NO_ANSWER.search(sentence.plain) else _handover(message, we)
    if _DISCLAIMS.match(sentence.plain) and whole and settled(message) and len(body) > 1 and not _has_facts(sentence):
        return Edit(sentence.start, sentence.end, "")  # no step may follow on a no that stays one
    if finding.kind == "not-us" and whole and not _has_facts(sentence) and _over(body, at):
        return Edit(sentence.start, sentence.end, "")  # it is solved, or what we need has just been said
    if finding.kind == "not-us" and not finding.sure and _WAS_DONE.search(sentence.plain):
        return None  # how it came about sends nobody off
    if (
        finding.kind in ("nothing-to-do", "not-us")
        and (shrug := _SHRUGGED.search(sentence.plain))
        and (FULL.match(said := tidy(sentence.typed(0, shrug.start()).strip(_AROUND))) or _TOLD.match(said.lower()))
    ):
        then = "" if answered_later(body, at) else f" {capital(step)}"
        return Edit(sentence.start, sentence.end, f"{capital(said)}.{then}")
    if finding.kind == "nothing-to-do" and shrug and answered_later(body, at):
        return Edit(sentence.start, sentence.end, f"{sentence.typed(0, shrug.start()).strip(_AROUND)}.")
    if finding.kind == "nothing-to-do" and whole and at and TERM.search(body[at - 1].plain):  # no hope behind a no
        return Edit(
            sentence.start,
            sentence.end,
            f"I'm afraid there's nothing {we} can do about that. {another_way(message, we)}",
        )
    said_more = finding.kind == "not-us" and not finding.sure and len(sentence.plain.split()) > 3
    if finding.kind == "nothing-to-do" and (parts := pieces(sentence.raw, we)):
        no = gentle(parts, "I'm afraid")
        day = until(message, no)
        if len(parts) > 1 or day:
            return Edit(sentence.start, sentence.end, f"{no} {day or capital(step)}")
    if said_more or _has_facts(sentence) or not whole or _NAMED_ELSEWHERE.search(sentence.plain):
        return _with(sentence, step)
    if finding.kind == "nothing-to-do":
        if re.search(r"\b(?:help|assist)\b", sentence.plain):
            no = sentence.raw if re.match(r"(?:i|we)\b", sentence.plain) else f"{capital(we)} can't help you with that."
            no += "" if no[-1:] in ".!" else "."
            return Edit(sentence.start, sentence.end, f"{no} {capital(we)}'ll bring in the right person.")
        if what := _TO_DO_SO.search(sentence.plain):
            who, here = asked_of(message), "write to you" if message.context.channel == "email" else "tell you here"
            then = f"ask {who} and {here}" if who else "bring in the right person"
            said = sentence.typed(*what.span("what")).rstrip(" .!")
            return Edit(
                sentence.start,
                sentence.end,
                f"{capital(we)} can't {said} {'myself' if we == 'I' else 'ourselves'}, but {we}'ll {then}.",
            )
        if "tied" not in sentence.plain:
            self = "myself" if we == "I" else "ourselves"
            step = f"{we} can't change this {self}, but {we}'ll bring in the right person."
    if _OTHERWISE.match(sentence.plain):
        said = capital(tidy(sentence.raw).rstrip(" .!"))  # the no stays, as nothing else says it
        return Edit(sentence.start, sentence.end, f"{said}, but {we}'ll bring in the right person.")
    said = capital(step) if not begin or _sorry_elsewhere(message, sentence) else f"I'm sorry. {capital(step)}"
    return Edit(sentence.start, sentence.end, said)


_SOLVED = re.compile(
    r"\b(?:is|are)(?: now)? back (?:since|up|online|on|again|now)\b|\b(?:fixed|solved|resolved|unblocked|restored) (?:now|at|since|again|this)\b"
)
_NEEDED = re.compile(r"\b(?:we|i)(?:'ll| will)? (?:just |only |still )?need (?!to\b)")


def _over(body: tuple[Sentence, ...], at: int) -> bool:
    """It is solved, or what we need for it has just been said: nobody else is to be brought in."""
    return any(_SOLVED.search(s.plain) for s in body) or (at > 0 and _NEEDED.search(body[at - 1].plain) is not None)


_TO_DO_SO = re.compile(  # "nothing we can do to speed it up"
    r"\b(?:nothing|not (?:much|a lot)|isn't (?:much|anything)) (?:else |more )?(?:that )?(?:i|we) can do to (?P<what>(?:speed|change|help|stop|fix|prevent|influence|hurry|rush|alter|undo|reverse|bring|get)\b[^,;!?]{2,40})\W*$"
)
_DISCLAIMS = re.compile(
    r"\W*(?:(?:i|we) (?:don't|do not|didn't) (?:make|set|decide|choose)|not (?:us|ours|me|my|our)|(?:that's|it's|this is) not (?:us|ours|me|my|our|up to)) ?[^,;.!?]{0,40}\W*$"
)
_WAS_DONE = re.compile(r"\b(?:was|were) [a-z]{3,}(?:ed|en|wn|nt|ut) by\b")
_TOLD = re.compile(
    r"(?:you|we|they|it|he|she) [a-z]+ed\b|(?!(?:that|it|there|what|here|let)\b)[a-z]+'s [a-z]+"
)  # news by itself
_OTHERWISE = re.compile(r"\W*(?:otherwise|or else|if not|else)\b")  # something was offered before it
_SHRUGGED = re.compile(  # behind what is so: "the part is stuck at customs, nothing we can do"
    r"(?<=[a-z0-9])(?:(?:,| –| -|;)(?: and)?(?: so)?|(?: and)? so) (?:(?:there's |there is )?nothing (?:else |more |much )?(?:we|i) can do(?: about (?:it|that))?|(?:it's |that's )?not (?:our|my) (?:thing|problem|business|department|dept))\W*$"
)
_NAMED_ELSEWHERE = cues.compile(
    rf"\b(?:to|for|on) {OUTSIDE}\b|\b(?:the|another|an?|your|different) (?:[\w'-]{{1,16}} ){{0,2}}?(?!desk|people|team|department|it\b|someone|somebody|managers?|management){PLACE}\b"
)


def _sorry_elsewhere(message: Message, sentence: Sentence) -> bool:
    """Another sentence says sorry already."""
    sorry = _sorry(message)
    return len(sorry) > (sentence.index in sorry)


@remembered(8)  # each dead end of a draft asks
def _sorry(message: Message) -> frozenset[int]:
    return frozenset(s.index for s in message.body if "sorry" in s.plain)


def _has_facts(sentence: Sentence) -> bool:
    """Something a customer could use stands in it."""
    return bool(re.search(r"\d|https?:|www\.|@", sentence.plain))


def _stop(sentence: Sentence) -> str:
    """The full stop a sentence may lack."""
    return "" if sentence.raw.rstrip()[-1:] in ".!?…" else "."


def _with(sentence: Sentence, step: str) -> Edit:
    """The sentence, spelled out where it was typed in haste, with a step of ours behind it."""
    said = tidy(sentence.raw)
    if said == sentence.raw:
        return Edit(sentence.end, sentence.end, f"{_stop(sentence)} {capital(step)}")
    return Edit(sentence.start, sentence.end, f"{capital(said)}{_stop(sentence)} {capital(step)}")


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
    if _NO_MORE_NEWS.search(text) and not _KNOW.search(text):
        return None  # an honest limit, and no question that could be looked into
    if _NO_MORE_TOLD.fullmatch(text) and stands(message):
        return None  # what was decided is said, and what would be looked into is not open
    if _NOTHING_TO_ADD.search(text) and len(message.body) > 1:
        return Edit(sentence.start, sentence.end, "")
    we = "we" if re.search(r"\bwe\b", text) else "I" if re.search(r"\bi\b|\bi'm\b", text) else voice(message)
    owner = _OWNER.search(text)
    step = (
        f"{we}'ll ask them and tell you here"
        if owner
        else pick(message, f"{we}'ll look into it", f"{we}'ll find out", f"{we}'ll check")
    )
    if _ONLY.match(text):
        return Edit(sentence.start, sentence.end, "" if later else f"{capital(we)} don't know yet, but {step}.")
    told = re.match(
        r"\W*(?:dunno|don't know|idk|i don't know|no idea|no clue|not sure)(?: why)?(?:,| -| –|;|\.\.\.?) ?(?=[a-z])",
        text,
    )
    if told and (none := _NONE_THERE.match(sentence.typed(told.end(), len(text)).strip(_AROUND))):
        yet = "" if later else f", but {step}"
        return Edit(sentence.start, sentence.end, f"There's {tidy(none.group())}, so {we} don't know yet{yet}.")
    if told and (known_of := happened(sentence.typed(told.end(), len(text)).strip(_AROUND))):
        closing = "" if later else f" {capital(we)}'ll check and tell you here."
        return Edit(sentence.start, sentence.end, f"{capital(known_of)}, and {we} don't know why yet.{closing}")
    know = _KNOW.search(text)
    whole = know is not None and _LEAD_IN.match(text[: know.start()])
    before, tied, opens = _told_before(sentence, know.start()) if know and not whole else ("", "", 0)
    if know and sentence.start <= finding.start and (lead := _LEAD_IN.match(text[opens : know.start()])):
        tail = _TAIL_OF_KNOW.match(text[know.end() :])
        if tail and not ends_in(sentence, know.end() + tail.end("what")):
            what = (
                tidy(sentence.typed(know.end() + tail.start("what"), know.end() + tail.end("what")).strip(_AROUND))
                if tail["what"]
                else ""
            )
            more = (
                sentence.typed(know.end() + tail.start("more"), know.end() + tail.end("more")).strip(_AROUND)
                if tail["more"]
                else ""
            )
            if more and _TELLS_NONE.match(more.lower()):
                more = ""  # who keeps us in the dark helps nobody
            sorry = "I'm sorry, " if "sorry" in lead.group() else ""
            if more and (whom := disowned(more)):
                more, step = "", f"{we}'ll ask {whom} and tell you here"
            known = f"{what} yet" if what and " " not in what else f"yet {what}".rstrip()
            said = f"{before}{sorry}{we if sorry or tied else capital(we)} don't know {known}"
            if more and (whose := that_is_with(more)):
                closing = "" if later else f" {capital(we)}'ll ask them and tell you here."
                return Edit(sentence.start, sentence.end, f"{said}, as {whose}.{closing}")
            said += (
                f", as {tidy(more)}"
                if more and re.match("(?:it|that|this)'", tidy(more))
                else f". {capital(tidy(more))}"
                if more
                else ""
            )
            if later:
                return Edit(sentence.start, sentence.end, f"{said}.")
            apart = more or tied == "but"
            return Edit(sentence.start, sentence.end, f"{said}. {capital(step)}." if apart else f"{said}, but {step}.")
    if theirs := re.search(r", (?=(?:that|it)(?:'s|s| is) [a-z' ]{2,30}\W*$)", text):
        with_them = that_is_with(sentence.typed(theirs.end(), len(text)).strip(_AROUND))
        if with_them and not later:
            said = tidy(sentence.typed(0, theirs.start()).strip(_AROUND))
            return Edit(
                sentence.start,
                sentence.end,
                f"{capital(said)}, as {with_them}. {capital(we)}'ll ask them and tell you here.",
            )
    if later:
        return None
    said = tidy(raw)
    if re.match(r"\W*(?:don't|do not) know\b", text):
        said = f"I {said[:1].lower()}{said[1:]}"
    if not owner:
        step = f"{we}'ll look into it"  # with nothing named that could be found out or checked
    return Edit(
        sentence.start, sentence.end, f"{capital(said) if said != raw else raw}{_stop(sentence)} {capital(step)}."
    )


def _told_before(sentence: Sentence, at: int) -> tuple[str, str, int]:
    """What a sentence tells before the clause that holds plain[at], as it opens that clause, its tie, and where it begins."""
    clause = next((c for c in clauses(sentence) if c.start <= at < c.end), None)
    said = tidy(sentence.typed(0, clause.start)).strip() if clause else ""
    tie = _TIED_TO.search(said)
    told = said[: tie.start() if tie else len(said)].rstrip(_AROUND + "–-")
    if clause is None or not (FULL.match(told) or _TOLD.match(told.lower())):
        return "", "", 0
    linked = tie["word"].lower() if tie else ""
    return f"{capital(told)}{f', {linked} ' if linked else '. '}", linked, clause.start


_TIED_TO = re.compile(r"[\s,;–-]+(?P<word>but|and|so)$", re.IGNORECASE)
_NONE_THERE = re.compile(
    r"no (?:(?!one\b|idea\b|clue\b|longer\b|way\b|more\b)[a-z-]+)(?: [a-z-]+){0,4}(?: yet)?$", re.IGNORECASE
)
_TELLS_NONE = re.compile(
    r"(?:they|he|she|nobody|no one|the [a-z]+(?: [a-z]+)?) (?:never|don't|doesn't|won't|didn't|haven't|hasn't)? ?(?:tells?|told|says?|said|lets?|informs?|informed|shares?|knows?) (?:us|me|anything|anyone|much)\b"
    r"|(?:the |our |that )?(?:\w+ )?\w+ (?:does|do) (?:what|whatever|as) (?:it|they|he|she) (?:wants?|likes?|pleases?)\b"
    r"|(?:(?:i'm|we're|i am|we are) (?:very |really )?afraid|unfortunately|sadly|sorry|honestly|to be honest|i'm sorry|we're sorry)$"
)
_NO_MORE_NEWS = re.compile(
    r"\b(?:no|don't have any|haven't any|don't have) (?:more|further|other|additional|new) (?:information|info|news|details?|updates?)\b"
)
_NO_MORE_TOLD = re.compile(
    r"\W*(?:(?:and|but|sorry|unfortunately|i'm afraid)[, ]+)*(?:i|we)(?:'m| am|'re| are)? (?:(?:really|just) )?(?:can't|won't|don't|do not|not able to|unable to|not allowed to) (?:tell|say|share|give|disclose|add|discuss|go into|reveal|provide)(?: (?:you|with you|to you))?(?: (?:any|anything|the|our))*(?: (?:more|further|else|detail|details|information|reasons?|decisions?|it|this|that))+(?: (?:than that|about (?:it|that|this)|with you|to you|here))?\W*"
)
_AROUND = " .!,;:"  # what stands around a part of a sentence and is none of it


def ends_in(sentence: Sentence, at: int) -> bool:
    """Behind plain[at] the road ends once more."""
    return any(c.start >= at and (end := end_of(c)) is not None and end.kind != "not-us" for c in clauses(sentence))


_NOTHING_TO_ADD = re.compile(  # it knows nothing to say, and not nothing of the case
    r"^\W*(?:(?:well|so|and|sorry|honestly)[, ]+)*(?:i'm |we're |i am )?(?:not (?:really )?sure|(?:i |we )?(?:really )?(?:don't|do not) know|no idea) what (?:else|more) (?:to|i can|we can|i could|i should|i'm supposed to) (?:tell|say|do|suggest|offer|add)\b"
)
_ASK_ME = re.compile(
    r"(?:,| –| -|;| and| but| so){1,3} (?:don't|do not) (?:even )?ask (?:me|us) (?P<what>when|why|how|where|what|who)\b[^,;.!?]{0,30}\W*$"
)
_LEAD_IN = re.compile(
    r"^\W*(?:(?:i'm sorry|we're sorry|sorry|unfortunately|i'm afraid|honestly|well|so|no)[, ]+(?:but )?)?(?:i|we)?(?:'ve)?(?: (?:really|honestly|just|actually|still))*(?: (?:have|'ve got))?\W*$"
)
_OWNER = cues.compile(  # those who know are named: "that's with the engineers"
    rf"\b(?:is|are|it's|that's|'s) (?:now )?(?:(?:with|at|on) )?(?:the |our )?(?:{UNIT}|[a-z]+ (?:team|desk|department))\b"
)


def _mend_sending_away(message: Message, sentence: Sentence, finding: Finding, we: str) -> Edit | None:
    """Our own unit is asked by us; to an outside party the customer is not sent without a way there."""
    plain = sentence.plain
    whole = finding.start <= sentence.start + 1 and finding.end >= sentence.end - 1
    step = f"{we}'ll find out who can help with {name_of(situation(message)) or 'that'} and tell you here."
    if there := _SENT_THERE.search(plain):
        them = "who to ask there" if there["at"] else "how you can reach them"
        step = f"{we}'ll find out {them} and tell you here."
    if _THEIR_BANK.search(plain) or (
        there and _THEM.search(plain) and any(_THEIR_BANK.search(s.plain) for s in message.body[: sentence.index])
    ):
        step = f"please tell {'me' if we == 'I' else 'us'} here what they say."  # only the customer can reach them
    if re.search(r"\bgoogle\b", plain):
        return None  # a name may not get lost, and this one is no help
    if _NEXT_DOOR.search(plain) or (not finding.sure and _THEIR_BANK.search(plain)):
        return None  # whom only the customer can ask
    if re.search(r"\b(?:elsewhere|somewhere else|(?:some|any)(?:one|body) else|yourself)\b", plain):
        return (
            Edit(sentence.start, sentence.end, f"{capital(we)}'ll find out who can help with that and tell you here.")
            if whole
            else None
        )
    return _with(sentence, step)


_SENT_THERE = re.compile(  # to whom, or where, is told; their own bank they can reach
    r"\b(?:ask|call|contact|ring|phone|e-?mail|write to|message|speak (?:to|with)|talk (?:to|with)|check with|get in touch with|turn to|(?:take|raise) (?:it|that|this)(?: up)? with) (?:(?P<at>at|in) )?(?:the (?!right\b|(?:bank|landlord|landlady|doctor|gp|employer|neighbours?|insurer|police|vet)\b)[a-z]+|them\b)"
)
_THEM = re.compile(r"\bthem\b")
_THEIR_BANK = re.compile(
    r"\byour (?:own )?(?:bank|card (?:issuer|company|provider)|insurer|insurance|gp|doctor|employer)\b"
)
_NEXT_DOOR = re.compile(r"\b(?:neighbou?rs?|flatmates?|housemates?|family|friends?)\b")


def brought_in(message: Message, finding: Finding) -> Edit | None:
    """One sentence at the end, unless the draft already says a next step of its own."""
    if any(STEP.search(s.plain) for s in message.body):
        return None
    return Edit(finding.start, finding.start, f" {capital(voice(message))}'ll bring in the right person for this.")
