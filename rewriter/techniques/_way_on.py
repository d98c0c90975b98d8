"""Whether a no leaves a way on: an option, a route, a step, a question, beside it or in the next two sentences."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.moves import instructs
from rewriter.remembered import remembered
from rewriter.text import Sentence, once_a_wording

from . import _doors as doors
from . import _refusal as refusal
from ._false_hope import FALSE_HOPE
from ._said_no import Core, conditional, core, shut

_PAST_CHECK = cues.compile(  # that something was looked at shows no way on
    r"\b(?:i|we)(?:'ve| have|'m| am|'re| are)? (?:already |just |also |now )?(?:looked|checked|"
    r"asked(?! [a-z' ]{2,40} (?:to|for|whether|if)\b)|reviewed|tried|"
    r"confirmed|read|spoke|spoken|verified|talked|had (?:a|another) (?:[a-z]+ )?(?:look|read|chat|word|think)|"
    r"discussed|considered|investigated|processed|noted|closed|understand|afraid|sorry|sharing|making a note)\b"
    r"|^\W*(?:many )?(?:thanks|thank you|thx)(?: so much| very much)? for [^.!?]*"
)
_TAKEN_UP = cues.compile(  # a step when it follows the no; before it, what led to it
    r"\b(?:i|we)(?:'ve| have)? (?:already |just |also |now )?(?:put (?:it|this|that|(?:your|the) [a-z ]{2,40}?) (?:to|before|in front of)|gone (?:through|over|back)|been (?:through|over|in touch)|"
    r"(?:taken|passed) (?:it|this|that|(?:your|the) [a-z ]{2,20}?) (?:to|up|on)|(?:raised|discussed) (?:it|this|that) with)\b"
)
_GIVEN = cues.compile(r"\b(?:back (?:to|on) your (?:card|account)|done just now|goes back to you)\b")


_REMEDY = cues.compile(
    r"\b(?:i|we)(?:'ve| have) (?:just |now |already |also )*(?:refunded|credited|waived|replaced|swapped|upgraded|extended|booked|reduced|reinstated|sent (?:it|them|that|the \w+) back|taken (?:it|that|the \w+) off)\b"
)


def asks(sentence: Sentence) -> bool:
    """A question about this case: no rhetoric, no "anything else?"."""
    return sentence.question and not doors.RHETORIC.search(sentence.plain) and not doors.FAULTY.search(sentence.plain)


@once_a_wording
def opens(sentence: Sentence) -> bool:
    """A sentence after the no that shows a way on."""
    if asks(sentence):
        return True
    empty = doors.EMPTY.search(sentence.plain) or doors.FAULTY.search(sentence.plain)
    for clause in clauses(sentence):
        if clause.quoted or core(clause) or refusal.HELPLESS.search(clause.text) or doors.FAULTY.search(clause.text):
            continue
        text = FALSE_HOPE.sub("", _PAST_CHECK.sub("", clause.text))
        if doors.MADE_GOOD.search(text) or _A_NEW_ONE.match(text) or (clause.start and _BY_ITSELF.search(text)):
            return True
        if (doors.CURE.search(text) and not doors.MORE.search(text)) or (
            not empty and (door(text) or doors.BY_OTHERS.search(text) or _GIVEN.search(text))
        ):
            return True
    return False


_BY_ITSELF = re.compile(  # what comes of it when something happens: "if the rider isn't here by six, it cancels by itself"
    r"^\W*(?:then )?(?:it|they|that|the (?:[\w'-]+ )?[\w'-]+)(?:'ll| will)? (?:cancels?|ends?|stops?|opens?|reopens?|unlocks?|changes?|comes? back|goes? back|is (?:refunded|released|free)|(?:be|are) (?:refunded|released|free))(?: (?:up|off|to (?:the|your) [\w-]+))? ?(?:by itself|by themselves|on its own|automatically|again|and (?:you (?:pay|owe) nothing|costs? (?:you )?nothing|(?:is|are) free))"
)
_A_NEW_ONE = re.compile(
    r"\W*here(?:'s| is| are) (?:(?:an?|your|the|two) (?:\w+ )?(?:fresh|new|working|second|replacement|valid)\b|another\b)"
)  # in the place of what is past


@remembered()
def door(text: str) -> bool:
    """A clause that is no refusal itself shows a way on."""
    if doors.FAULTY.search(text) or doors.EMPTY.search(text):
        return False
    return any(p.search(text) for p in (doors.CURE, doors.ROUTE, doors.STEP, doors.INVITE, doors.INSTRUCT))


def near(body: tuple[Sentence, ...], at: int) -> list[Sentence]:
    """The next two sentences, as far as they are still about this; the same no said again, and a word or two, are not counted."""
    out: list[Sentence] = []
    for sentence in body[at + 1 : at + 5]:
        if doors.NEW_TOPIC.match(sentence.plain) or len(out) == 2:
            break
        if not _only_refuses(sentence) and (
            (sentence.plain.count(" ") > 1 and not _OWES_NOTHING.search(sentence.plain)) or opens(sentence)
        ):
            out.append(sentence)
    return out


# What they are spared anyway stands between the no and its way on.
_OWES_NOTHING = re.compile(r"\b(?:nothing (?:more |else )?to pay|you (?:owe|pay) nothing)\b")
_AHEAD = 12  # sentences in which a reply may come to the way of its own


def answered_later(body: tuple[Sentence, ...], at: int) -> bool:
    """The reply goes on to a way of its own, or to a question about this case: a no said gently waits for it."""
    return any(
        _OWN_WAY.search(s.plain) or (opens(s) and not _only_refuses(s) and not _WISHES.match(s.plain))
        for s in body[at + 1 : at + 1 + _AHEAD]
    )


_WISHES = re.compile(  # what is wished opens nothing: "we hope you still have a lovely evening"
    r"\W*(?:but |and |so )?(?:(?:i|we)(?: do| really| very much)? (?:hope|wish)(?: that)? (?:you(?:'ll| will| can)?|it|to see you)\b(?![^.!?]*(?:\b(?:if|form|link|write|ask|call|instead)\b|[@\d]))|have a |enjoy (?:your|the) )"
)


_OWN_WAY = cues.compile(  # less than what a bare no needs beside it: a menu, a bare address, what they do get, what they are to do
    r"\w ?> ?\w|\b[a-z][a-z0-9-]{2,40}\.(?:com|org|net|example|co\.uk|gov(?:\.uk)?)\b"
    r"|\byou (?:(?:do|still|also|'ll|will)(?: still| also)? )?get (?:back )?(?:(?:a |the |your )?(?:full|whole|half|partial|face|fare)\b|up to\b|[£$€]\d|\d+ ?%)"
    r"|^\W*(?:which one|say which|want (?:it|that|one)(?: or not)?)\W*$|\bclaim (?:with|from|on|through) (?:them|it|your|the)\b|^\W*(?:or|otherwise) (?:\w+ ){2}"
    r"|\beta\b[^.!?]*\d|^\W*(?:(?:it|he|she|they|we|someone|somebody)(?:'ll| will| should)? (?:be )?)?(?:there|with you|here|back) (?:in|by|at|within) (?:about |around )?\d"
    r"|^\W*(?:(?:so|but|and) )?(?:the |our )?(?:next|earliest|first)(?: (?:free|available|possible|open))?(?: (?:slot|appointment|one|date|opening|table|room|train|flight|sailing|bus|delivery|visit|time)s?)?(?::| is\b| are\b|'s\b| would be\b|(?= (?:mon|tue|wed|thu|fri|sat|sun)|(?= \d))) [^.!?]*\d"
    r"|^\W*(?:please |so |but |then )?(?:export|filter|connect|disconnect|reconnect|delete|scroll|copy|resell) (?:it|them|the|your|all|everything|this|that)\b"
)


@once_a_wording
def _only_refuses(sentence: Sentence) -> bool:
    """All it says is no; a lone word of regret before it is no more."""
    said = [clause for clause in clauses(sentence) if " " in clause.text.strip(" .,!")]
    return not sentence.question and bool(said) and all(core(clause) for clause in said)


_OR_ELSE = re.compile(r"\botherwise\W*$")


def cured(body: tuple[Sentence, ...], at: int, refusing: list[tuple[Clause, Core]]) -> bool:
    """A door stands open in the sentence, in the next two, or as an offer in the one before."""
    sentence = body[at]
    if _OR_ELSE.search(sentence.plain) and (sentence.plain.startswith("please ") or instructs(sentence.plain)):
        return True  # what they are to do is said, and what happens without it
    if at and refusing[0][1][2] == "helpless" and _SOLVES.search(body[at - 1].plain):
        return True  # what they can do was said before
    if any(_limited(clause, said) for clause, said in refusing) or _beside(sentence, refusing) or asks(sentence):
        return True
    return any(opens(s) for s in near(body, at)) or (at > 0 and _offers(body[at - 1]))


def _limited(clause: Clause, said: Core) -> bool:
    """The refusing clause itself says where the no ends: "without a receipt", "before June"."""
    start, end, _, _ = said
    rest = clause.text[:start] + " … " + clause.text[end:]
    way_in = doors.WAY_IN.search(clause.text)
    if way_in and not (way_in.group() == "before" and 0 < way_in.start() < end and clause.text[:start].strip()):
        return True
    return not doors.FAULTY.search(rest) and bool(doors.CURE.search(rest) or doors.ROUTE.search(rest))


def _beside(sentence: Sentence, refusing: list[tuple[Clause, Core]]) -> bool:
    """Another clause of the sentence shows a way on."""
    first, last = refusing[0][0].start, refusing[-1][0].start
    refused = {clause.start for clause, _ in refusing}
    whole = doors.EMPTY.search(sentence.plain)
    for clause in clauses(sentence):
        if clause.start in refused or clause.quoted:
            continue
        linked = FALSE_HOPE.sub("", f"{clause.link} {clause.text}")
        if clause.conditional and clause.link != "as soon as" and conditional(clause):
            if not doors.WISH.search(linked):
                return True
            continue
        opened = (
            doors.CURE.search(clause.text) or doors.MADE_GOOD.search(clause.text) or doors.BY_OTHERS.search(clause.text)
        )
        if clause.start < first and opened and not doors.FAULTY.search(clause.text):
            return True
        if clause.start > last and not whole and not (clause.link == "" and _CURT_ORDER.match(clause.text)):
            text = FALSE_HOPE.sub("", _PAST_CHECK.sub("", clause.text))
            if (
                door(text)
                or any(way.search(linked) for way in (doors.BY_OTHERS, doors.MADE_GOOD))
                or doors.WAY_IN.match(linked)
            ):
                return True
    return False


_SOLVES = re.compile(
    r"\b(?:problem|issue|matter|cause) is (?:then )?(?:solved|gone|fixed)\b|\bthat (?:solves|fixes|removes)\b|\bshould (?:fix|solve)\b"
)
_CURT_ORDER = re.compile(  # tied on with a comma, it sends off; "so please send it back" takes along
    r"\W*(?:send|return|bring|wait|read|see|check|pay|keep|take)\b(?![^.!?]*(?:https?|@|\d{4}|\b(?:form|if|me|us|photo|receipt|proof)\b))"
)
_YES = re.compile(  # a limit behind a yes is no refusal
    r"^\W*(?:yes|yep|yeah|sure|of course|certainly|absolutely|happily)(?:,? (?:you |we |it |that )?(?:can|could|do|may)\b|,? that's (?:fine|possible|no problem)|,? (?:so|as) long as\b|,? with pleasure|,? no problem)"
)
_DO_AND = cues.compile(  # "pick a plan and it opens"
    rf"{doors.INSTRUCT.pattern}(?! (?:us|me)\b)[^.;:!?]{{2,60}} and (?:it|you|they|that|everything|(?:the|your) [\w-]+)(?:'ll|'re|'s| will| can| are| is| [a-z]+s\b)"
)
_HOW = re.compile(
    r"\byou (?:can )?(?:do|get|find|request|apply|book|claim|order|change|see) (?:it |that |this |one |them )?(?:yourself )?(?:under|in|at|on|via|through)\b"
)


def _offers(sentence: Sentence) -> bool:
    """The sentence before the no offers something, "We can exchange it", or grants what was asked."""
    return bool(_YES.match(sentence.plain) or _DO_AND.match(sentence.plain)) or any(
        (doors.CURE.search(c.text) or _HOW.search(c.text) or _REMEDY.search(c.text))
        and not core(c)
        and not c.quoted
        and not doors.FAULTY.search(c.text)
        and not doors.EMPTY.search(c.text)
        for c in clauses(sentence)
    )


def any_door(body: tuple[Sentence, ...]) -> bool:
    """Anywhere in the reply a door stands open: where no word refuses, one is enough."""
    last = max((at for at, each in enumerate(body) if any(shut(c) for c in clauses(each))), default=-1)
    return any(_has_door(each, earlier=at < last) for at, each in enumerate(body) if not _echoes(body, at))


def _echoes(body: tuple[Sentence, ...], at: int) -> bool:
    """It only says their word back before the no: "refunds? not on trips"."""
    after = body[at + 1].plain if at + 1 < len(body) else ""
    return body[at].question and body[at].plain.count(" ") < 3 and bool(_NO_AFTER.match(after))


_NO_AFTER = re.compile(r"\W*(?:no|not|nope|nah|never|sorry|can't|won't|afraid)\b")


@once_a_wording
def _has_door(sentence: Sentence, *, earlier: bool) -> bool:
    if len(sentence.plain) > 1_000:  # nobody writes such a sentence
        return False
    if asks(sentence):
        return True
    if doors.EMPTY.search(sentence.plain):
        return False
    for clause in clauses(sentence):
        if clause.quoted or doors.FAULTY.search(clause.text):
            continue
        if clause.link in ("which", "who"):
            if doors.BY_OTHERS.search(clause.text):
                return True
            continue
        if (
            clause.conditional
            and (clause.link in _IF or clause.text.startswith("if "))
            and not _WERE_WE.match(clause.text)
            and not doors.WISH.search(f"if {clause.text}")
        ):
            return True
        if doors.MADE_GOOD.search(clause.text):
            return True
        if shut(clause):
            continue
        text = _PAST_CHECK.sub("", clause.text)
        text = _TAKEN_UP.sub("", text) if earlier else text
        if doors.GRANTED.search(text) or doors.BY_OTHERS.search(f"{clause.link} {clause.text}") or door(text):
            return True
        if doors.OTHER.search(clause.text):
            return True
    return False


_WERE_WE = re.compile(r"\W*(?:if )?(?:we|i) (?:did|made|gave|let|allowed|started|do|make)\b")  # what it would lead to
_IF = frozenset({"if", "unless", "as long as", "provided", "provided that"})
