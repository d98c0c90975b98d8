"""A no that leaves the customer standing at a closed door.

Whoever asks for something can live with a no; they cannot live with nothing but a no. A refusal is
blunt when neither its own sentence nor the next two hold another option, a way to contest it, what
would make it possible, or a question or step that is about this case. An apology, the bare policy
and "anything else?" open no door. The no itself stays: it is said gently, and one way forward is
put beside it. Nothing is promised about the thing that was refused.

Source: 003 ("avoid using negative words; offer what can be done").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.situation import Request, Situation, situation
from rewriter.technique import Clean, Flagged, pick
from rewriter.text import Context, Edit, Finding, Message, Sentence, once_a_wording

from . import _doors as doors
from . import _refusal as refusal
from ._asked import wanted

name = "blunt-refusal"
title = "No blunt refusals"
sources = ("003",)
omission = False


@lru_cache(maxsize=8192)
def _door(text: str) -> bool:
    """A clause that is no refusal itself shows a way on."""
    if doors.FAULTY.search(text) or doors.EMPTY.search(text):
        return False
    return any(p.search(text) for p in (doors.CURE, doors.ROUTE, doors.STEP, doors.INVITE, doors.INSTRUCT))


def _asks(sentence: Sentence) -> bool:
    """A question about this case: no rhetoric, no "anything else?"."""
    return sentence.question and not doors.RHETORIC.search(sentence.plain) and not doors.FAULTY.search(sentence.plain)


def _core(clause: Clause) -> tuple[int, int, str, bool] | None:
    """Where a clause refuses: start and end in its text, the kind, and whether no other reading is possible."""
    return _refused(clause.text, clause.link in ("which", "who"))


@lru_cache(maxsize=8192)
def _refused(text: str, relative: bool) -> tuple[int, int, str, bool] | None:
    if len(text) > 1_000 or not refusal.CUE.search(text):  # nobody writes such a clause
        return None
    for pattern, kind, sure in refusal.FAMILIES(text):
        match = pattern.search(text)
        if not match:
            continue
        if pattern is refusal.WE and refusal.LIMIT.match(text, match.end()):
            continue
        if pattern in (refusal.PASSIVE, refusal.STATE, refusal.YOU) and relative:
            continue
        if doors.REPORTED.search(text[: match.start()]) or re.search(
            r"\bnot only\b|\bno longer (?:be )?charged?\b", text
        ):
            continue
        return match.start(), match.end(), kind, sure
    return None


_PAST_CHECK = cues.compile(
    r"\b(?:i|we)(?:'ve| have|'m| am|'re| are)? (?:already |just |also |now )?(?:looked|checked|"
    r"asked(?! [a-z' ]{2,40} (?:to|for|whether|if)\b)|reviewed|tried|"
    r"confirmed|read|spoke|spoken|verified|talked|"
    r"investigated|processed|noted|closed|understand|afraid|sorry|sharing|making a note)\b"
)
_BLAME_NEXT = cues.compile(
    r"^\W*(?:that's|it's|this is|it was|that was|they|blame|because)\b(?!.{0,12}\b(?:not possible|because we)\b)"
)


def _cured(body: tuple[Sentence, ...], at: int, refusing: list[tuple[Clause, tuple[int, int, str, bool]]]) -> bool:
    """A door stands open in the sentence, in the next two, or as an offer in the one before."""
    sentence = body[at]
    first, last = refusing[0][0].start, refusing[-1][0].start
    refused = {clause.start for clause, _ in refusing}
    for clause, (start, end, _, _) in refusing:
        rest = clause.text[:start] + " … " + clause.text[end:]
        if doors.WAY_IN.search(clause.text) or (
            not doors.FAULTY.search(rest) and (doors.CURE.search(rest) or doors.ROUTE.search(rest))
        ):
            return True
    whole = doors.EMPTY.search(sentence.plain)
    for clause in clauses(sentence):
        if clause.start in refused or clause.quoted:
            continue
        if (
            clause.conditional
            and clause.link not in ("once", "when", "as soon as")
            and not clause.text.startswith(("once ", "when "))
        ):
            if not doors.WISH.search(f"{clause.link} {clause.text}"):
                return True
            continue
        if clause.start < first and doors.CURE.search(clause.text) and not doors.FAULTY.search(clause.text):
            return True
        if (
            clause.start > last
            and not whole
            and (
                _door(_PAST_CHECK.sub("", clause.text))
                or doors.BY_OTHERS.search(f"{clause.link} {clause.text}")
                or doors.WAY_IN.match(f"{clause.link} {clause.text}")
            )
        ):
            return True
    if _asks(sentence):
        return True
    return any(_opens(s) for s in _near(body, at)) or (at > 0 and _offers(body[at - 1]))


_GIVEN = cues.compile(r"\b(?:back (?:to|on) your (?:card|account)|done just now|goes back to you)\b")


def _near(body: tuple[Sentence, ...], at: int) -> list[Sentence]:
    """The next two sentences, as far as they are still about this."""
    out: list[Sentence] = []
    for sentence in body[at + 1 : at + 3]:
        if doors.NEW_TOPIC.match(sentence.plain):
            break
        out.append(sentence)
    return out


@once_a_wording
def _opens(sentence: Sentence) -> bool:
    """A sentence after the no that shows a way on."""
    if _asks(sentence):
        return True
    empty = doors.EMPTY.search(sentence.plain) or doors.FAULTY.search(sentence.plain)
    for clause in clauses(sentence):
        if clause.quoted or _core(clause) or refusal.HELPLESS.search(clause.text) or doors.FAULTY.search(clause.text):
            continue
        text = _PAST_CHECK.sub("", clause.text)
        if doors.CURE.search(text) or (
            not empty and (_door(text) or doors.BY_OTHERS.search(text) or _GIVEN.search(text))
        ):
            return True
    return False


def _offers(sentence: Sentence) -> bool:
    """The sentence before the no offers something: "We can exchange it"."""
    return any(
        doors.CURE.search(c.text)
        and not _core(c)
        and not c.quoted
        and not doors.FAULTY.search(c.text)
        and not doors.EMPTY.search(c.text)
        for c in clauses(sentence)
    )


def _said_no(message: Message, customer: Situation, body: tuple[Sentence, ...], at: int) -> bool:
    """A sentence that is only "No." and closes the door."""
    following = [s for s in body[at + 1 : at + 3] if not refusal.BARE_NO.match(s.plain)]
    if doors.GOOD_TO_HEAR_NO.search(message.customer[:2_000].lower()):
        return False
    if not following:
        return True
    if doors.GOOD_NEWS.search(following[0].plain):
        return False
    if not customer.open and customer.request is None and message.customer.rstrip().endswith("?"):
        return False  # a plain question, answered and explained
    if doors.FAULTY.search(following[0].plain) or _BLAME_NEXT.match(following[0].plain):
        return True
    return not any(
        _asks(s)
        or any(
            doors.CURE.search(c.text) or doors.ROUTE.search(c.text) or doors.INSTRUCT.search(c.text)
            for c in clauses(s)
            if not _core(c)
        )
        for s in following
    )


def find(message: Message) -> Iterator[Finding]:
    """Every no with no door beside it, one finding a sentence."""
    body = message.body
    customer = situation(message)
    asked = customer.request is not None
    wants = wanted(message)
    refused_before = False
    shut_in = wants and not _any_door(body)
    unanswered = _unanswered(body) if shut_in else None
    for at, sentence in enumerate(body):
        if not (wants or refusal.CUE.search(sentence.plain) or refusal.HELPLESS.search(sentence.plain)):
            continue
        if refusal.BARE_NO.match(sentence.plain):
            if _said_no(message, customer, body, at):
                yield sentence.finding(
                    name, 0, len(sentence.plain), "A bare no ends it: say what is not possible, and what is.",
                    kind="bare-no", sure=bool(message.customer.strip()),
                )  # fmt: skip
            continue
        if refusal.BARE_POLICY.match(sentence.plain):
            if (refused_before or at == 0) and not any(_opens(s) for s in _near(body, at)):
                yield sentence.finding(
                    name,
                    0,
                    len(sentence.plain),
                    "The bare policy answers nothing: say what it leaves open.",
                    kind="policy",
                    sure=at == 0,
                )
            continue
        refusing = _refusals(sentence, asked or refused_before)
        if not refusing and shut_in and (shut := _closed(sentence) or _rule(unanswered, sentence)):
            refused_before = True
            yield sentence.finding(
                name, shut[0], shut[1], "This closes the matter: add what is possible, or how they can go on from here.",
                kind="closed", sure=False,
            )  # fmt: skip
            continue
        if not refusing:
            refused_before = refused_before and bool(re.match(r"^\W*(?:sorry|i'm sorry|apolog)", sentence.plain))
            continue
        refused_before = True
        if _cured(body, at, refusing):
            refused_before = False
            continue
        start = refusing[0][0].start
        if _LONE_WORD.match(sentence.plain[:start]):
            start = 0
        end = refusing[-1][0].end
        while end > start and sentence.plain[end - 1] in " ,;:–-(":
            end -= 1
        kind = refusing[0][1][2]
        yield sentence.finding(
            name, start, end, "A no with nothing beside it: add what is possible, or how they can go on from here.",
            kind=kind, sure=any(core[3] for _, core in refusing),
        )  # fmt: skip


@once_a_wording
def _closed(sentence: Sentence) -> tuple[int, int] | None:
    """Where a sentence closes the matter without a word of refusal."""
    if sentence.question or len(sentence.plain) > 1_000:
        return None
    for clause in clauses(sentence):
        if clause.quoted or clause.reported or clause.question:
            continue
        if (
            clause.conditional
            and clause.link not in ("once", "when")
            and not clause.text.startswith(("once ", "when "))
        ):
            continue
        match = refusal.CLOSED.search(clause.text)
        if clause.link in ("which", "who") or doors.ROUTE.search(clause.text):
            continue
        if not match or refusal.NOT_CLOSED.search(clause.text) or doors.REPORTED.search(clause.text[: match.start()]):
            continue
        end = clause.end
        while end > clause.start and sentence.plain[end - 1] in " ,;:–-(":
            end -= 1
        return clause.start, end
    return None


_SAYS_LITTLE = cues.compile(  # regret, thanks, courtesy, a limit of knowledge, what goes on or comes: no answer to a request
    r"\b(?:sorry|apolog\w+|regret|thanks?|thank you|appreciate|understand|hear you|frustrat\w+|upset\w*|hope|wish\w*|welcome|pleasure|know|sure|idea|clue|see|saw|find|"
    r"promise|guarantee|yet|checking|looking|working|soon|shortly|touch|await\w*|waiting|pending|progress|will|'ll|going to|should|shouldn't|sent|left|arriv\w*|"
    r"deliver\w*|shipped|received|noted|logged|passed|escalated|forwarded|glad|happy|great|love|agree|right|true|correct|yes|ok|okay|hi|hello|hey|cheers|noticed|told|said|asked|wrote|"
    r"here|attached|below|fixed|working|done|back|safe|free|charge[ds]?|refund(?:ed|s)?|because|caused?|due to|was|were|did|had|been|has|have|i'm|i|my|your|you're)\b|\?|https?:|@|\d{5}"
)


_NO_RULE = cues.compile(
    r"\W*(?:that|this|it|those|these|there|you|please|kindly|and|but|so|as|while|if|when|well|oh|no|m+|h?mm+|wow|lol|ha|haha|let|give|try|make|go|just|in|on|to|or|booking|awesome|nice|good)\b|\W*\.{3}|\W*$|[^a-z0-9]*[^a-z0-9\s\"'(]"
)


_ENGLISH = cues.compile(
    r"\b(?:the|we|our|is|are|of|for|with|when|they|only|stays?|opens?|closes?|starts?|ends?|locks?|pays?|costs?|needs?|must|stopped|quit|gets?|means?|"
    r"goes|does|don't|doesn't|out|outside|inside|before|after|until|all|every\w*|nobody|above|below|under|over|to|at|by|from)\b"
)


def _unanswered(body: tuple[Sentence, ...]) -> tuple[Sentence, int, int] | None:
    """A request met by a rule and nothing else: short, in the present, without a word to the one who asked."""
    if len(body) > 4 or any(len(s.plain) > 200 for s in body):
        return None
    said = [s for s in body if not (doors.EMPTY.search(s.plain) or len(s.plain.split()) < 2)]
    if not 1 <= len(said) <= 2:
        return None
    for sentence in said:
        if (
            sentence.plain.endswith("!")
            or _NO_RULE.match(sentence.plain)
            or not _ENGLISH.search(sentence.plain)
            or refusal.NOT_CLOSED.search(sentence.plain)
            or doors.GRANTED.search(sentence.plain)
            or doors.OTHER.search(sentence.plain)
            or _door(sentence.plain)
        ):
            return None
        if sentence.question or _SAYS_LITTLE.search(sentence.plain) or not 2 <= len(sentence.plain.split()) <= 14:
            return None
    return said[0], 0, len(said[0].plain.rstrip(" .!"))


def _rule(unanswered: tuple[Sentence, int, int] | None, sentence: Sentence) -> tuple[int, int] | None:
    return unanswered[1:] if unanswered is not None and unanswered[0] is sentence else None


def _any_door(body: tuple[Sentence, ...]) -> bool:
    """Anywhere in the reply a door stands open: where no word refuses, one is enough."""
    return any(_has_door(sentence) for sentence in body)


@once_a_wording
def _has_door(sentence: Sentence) -> bool:
    if len(sentence.plain) > 1_000:  # nobody writes such a sentence
        return False
    if _asks(sentence):
        return True
    if doors.EMPTY.search(sentence.plain):
        return False
    for clause in clauses(sentence):
        if clause.quoted or clause.link in ("which", "who") or doors.FAULTY.search(clause.text):
            continue
        if refusal.CLOSED.search(clause.text) and not refusal.NOT_CLOSED.search(clause.text):
            continue
        text = _PAST_CHECK.sub("", clause.text)
        if clause.conditional and clause.link == "if" and not doors.WISH.search(f"if {clause.text}"):
            return True
        if doors.GRANTED.search(clause.text) or doors.BY_OTHERS.search(f"{clause.link} {clause.text}") or _door(text):
            return True
        if doors.OTHER.search(clause.text):
            return True
    return False


def _refusals(sentence: Sentence, helpless_too: bool) -> list[tuple[Clause, tuple[int, int, str, bool]]]:
    """The clauses of a sentence that refuse, with the place where they do."""
    parts = clauses(sentence)
    out: list[tuple[Clause, tuple[int, int, str, bool]]] = []
    if any(
        c.conditional and c.link in ("", "if", "unless") and not doors.WISH.search(f"{c.link} {c.text}")
        for c in parts[:1]
    ):
        return out
    for clause in parts:
        if clause.quoted or clause.question or clause.conditional:
            continue
        core = _core(clause)
        if core is None and helpless_too:
            helpless = refusal.HELPLESS.search(clause.text)
            if helpless and not re.search(r"\bhelp but [a-z]", sentence.plain):
                core = (helpless.start(), helpless.end(), "helpless", False)
        if core is None or (clause.reported and core[2] != "policy" and not re.match(r"\W*(?:i|we)\b", clause.text)):
            continue
        if core[2] == "expired" and _BEFELL.match(clause.text):
            continue
        out.append((clause, core))
    return out


_BEFELL = cues.compile(  # regret for what happened to them refuses nothing: "I'm sorry you missed the deadline"
    r"^\W*(?:(?:i'm|we're|i am|we are) )?(?:so |very |really |truly )?sorry (?:that )?you(?:'ve|r|'d| have| had)?\b"
)


# --- the mend ---------------------------------------------------------------------------------

_SOFT = cues.compile(
    r"\b(?:i'm afraid|we're afraid|afraid|unfortunately|sadly|regrettably|sorry|apologi[sz]e|regret)\b"
)
_ELLIPTIC_WHY = cues.compile(
    r"^\W*(?:(?:sorry|no|nope|but|so)[, ]+)*(?:i |we )?(?:can't|won't)(?: do)?(?: (?:that|it|this|so))?(?: (?:sorry|"
    r"i'm afraid))?"
    r"(?:\W*$|(?: ?[,.:;!–-]+ ?| (?=because|cause|cos|as |since|its? |it's|that's))(?P<why>.*)$)"
)
_LONE_WORD = cues.compile(r"^\W*(?:no+|nope|nah|sorry|but|and|so|well)?\W*$")
_OPENING = cues.compile(r"^\W*(?:(?:no+|nope|nah)\b[ ,.!–-]*)?(?P<link>(?:but|and|so|well|also)\b[, ]*)?")
_KEEP_CAPITAL = cues.compile(r"(?:I\b|I'|I’|[A-Z]{2}|[A-Z][a-z]+ [A-Z])")
_WHOLE = cues.compile(  # it has a subject and a verb: "I'm afraid" can stand before it
    r"(?:i|we|it|they|there|this|that)(?:'| )|(?:the|our|your|my|these|those|any|no|nobody|a|an)\b[^.!?]*"
    r"(?:'s\b|\b(?:is|are|was|were|has|have|do|does|don't|doesn't|can't|won't|isn't|aren't|will|stays?|stands?|remains?|gets?|ended|"
    r"closes?|shuts?|applies|falls?|keeps?)\b)"
)
_SUBJECT = cues.compile(
    r"(?:i|we|you|it|they|this|that|there|he|she|our|your|the|these|those|my|all|any|a|an|no|nothing|nobody|i'm|"
    r"we're|it's|that's|there's|you're|"
    r"customers|guests|refunds?|returns?|exchanges?|vouchers?|tickets?|policy|store)\b"
)
_VERB_OFFER = cues.compile(
    r"^(?:refund|send|exchange|replace|give|offer|extend|waive|credit|rebook|book|upgrade|repair|ship|reship|resend|"
    r"move|swap|cancel|issue|provide|arrange|add|reduce|put|keep|hold|reserve|apply)\b (?!of\b|for\b|on\b|to\b|in\b|"
    r"card|code|note)",
    re.IGNORECASE,
)
_LOWER_FIRST = cues.compile(
    r"^(?:A|An|The|One|Two|Three|Free|Full|Half|Store|Exchange|Refund|Voucher|Replacement|Discount|Upgrade|Credit|"
    r"Gift|Priority|Express|Partial|Another|Your|Our|Repair|Extended|"
    r"Refund|Send|Give|Offer|Extend|Waive|Rebook|Book|Ship|Move|Swap|Cancel|Issue|Provide|Arrange|Add|Reduce|Put|"
    r"Keep|Hold|Reserve|Apply|Replace|Early|Next|Some|Any|Up)\b"
)
_STEM = cues.compile(
    r"\b(refund|return|exchang|replac|voucher|discount|credit|upgrade|extend|extension|cancel|waiv|reimburs|"
    r"compensat|rebook|repair|swap|price[- ]match|deliver|ship)"
)


def mend(message: Message, finding: Finding) -> Edit | None:
    """The same no, said gently, with one way on beside it; None where the words would not come out right."""
    body = message.body
    at = next((i for i, s in enumerate(body) if s.start <= finding.start < max(s.end, s.start + 1)), None)
    if at is None or finding.start == finding.end:
        return None
    sentence = body[at]
    if message.context.format == "html" and "<" in sentence.raw:
        return None
    found = [f for f in find(message) if f.kind != "bare-no"]
    others = [s for s in body if s is not sentence and any(s.start <= f.start < s.end for f in found)]
    next_one = body[at + 1] if at + 1 < len(body) and body[at + 1] in others else None
    if finding.kind == "bare-no":
        return _mend_bare(message, body, at, next_one is not None)
    way = _way(message, sentence, first=not any(s.start < sentence.start for s in others))
    if finding.kind == "policy" and refusal.BARE_POLICY.match(sentence.plain):
        if others:
            return Edit(sentence.start, sentence.end, "")
        return Edit(sentence.start, sentence.end, _joined("I'm afraid our policy doesn't allow that.", way))
    if sentence.raw.isupper() and len(sentence.raw) > 4:
        return None
    said = _gentle(message, sentence, finding)
    if said is None:
        return None
    if next_one and refusal.BARE_POLICY.match(next_one.plain):
        return Edit(sentence.start, next_one.end, _joined(said, way))
    if next_one:  # two refusals in a row share one way on
        return Edit(sentence.start, next_one.end, _joined(said + message.draft[sentence.end : next_one.end], way))
    return Edit(sentence.start, sentence.end, _joined(said, way))


_SAYS_NO = re.compile(r"\b(?:can't|isn't possible|not possible|isn't allowed|not allowed|no longer|won't)\b")


def _mend_bare(message: Message, body: tuple[Sentence, ...], at: int, later: bool) -> Edit | None:
    """A bare no goes when the next sentence says it, or nothing was asked; else it says what is refused."""
    sentence = body[at]
    gone = Edit(sentence.start, sentence.end, "")
    if later or any(_refusals(s, True) or _SAYS_NO.search(s.plain) for s in body[at + 1 : at + 2]):
        return gone
    request: Request | None = situation(message).request
    if request is None:
        return gone if len(body) > 1 else None
    we = _voice(message)
    if request.noun:
        no = f"I'm afraid {we} can't offer {request.noun}."
    elif request.action:
        no = f"I'm afraid {we} can't {request.action}."
    else:
        return None
    return Edit(sentence.start, sentence.end, _joined(no, _way(message, sentence, no)))


def _voice(message: Message) -> str:
    """I or we, as the draft speaks."""
    words = " ".join(s.plain for s in message.body)
    return "we" if re.search(r"\bwe\b|\bwe'", words) and not re.search(r"\bi\b|\bi'", words) else "I"


def _joined(said: str, way: str) -> str:
    """Two sentences, the first closed with a full stop."""
    said = said.rstrip()
    said = said.rstrip("!").rstrip() if said.endswith("!") else said
    return f"{said}{'' if said[-1:] in '.…?' else '.'} {way}"


def _gentle(message: Message, sentence: Sentence, finding: Finding) -> str | None:
    """The sentence with its facts and its no, softened once."""
    raw, text = sentence.raw, sentence.plain
    we = _voice(message)
    body = "".join(s.plain for s in message.body if s is not sentence)
    soft = "Unfortunately," if "afraid" in body else "I'm afraid"
    if finding.kind == "closed":
        return f"{soft} {_low(raw)}" if _WHOLE.match(text) and not _SOFT.search(text) else raw
    if re.match(r"^\W*(?:(?:no+|sorry)[, ]+)?(?:nothing|not much)\b", text) or finding.kind == "helpless":
        request = situation(message).request
        action = request.action if request and request.action else "do that"
        return f"I'm afraid {we} can't {action}."
    if elliptic := _ELLIPTIC_WHY.match(text):
        why = raw[_raw_at(sentence, elliptic.start("why")) :].strip() if elliptic.group("why") else ""
        if not why or re.match(r"(?:sorry|i'm afraid|unfortunately)\W*$", elliptic.group("why")):
            return f"{soft} {we} can't do that."
        if not re.match(
            r"(?:its?|it's|this|that|that's|the|your|our|we|you|because|cause|cos|as|since|only)\b",
            elliptic.group("why"),
        ):
            return None
        why = re.sub(r"^its\b", "it's", why, flags=re.IGNORECASE)
        why = re.sub(r"^(?:cause|cos)\b", "because", why, flags=re.IGNORECASE)
        why = why if re.match(r"(?:because|as|since)", why, re.IGNORECASE) else f"as {_low(why)}"
        return f"{soft} {we} can't do that, {why}"
    if _SOFT.search(text):
        opening = re.match(r"^\W*(?:no+|nope|nah)\b[ ,.!–-]*", text)
        if (
            opening
            and opening.end() < len(text)
            and not re.match(r"(?:sorry|i'm afraid|afraid|unfortunately)\W*$", text[opening.end() :])
        ):
            rest = raw[_raw_at(sentence, opening.end()) :]
            return rest[:1].upper() + rest[1:]
        return raw
    if nothing := re.match(
        rf"^\W*no (?P<rest>(?:more |further |cash |free |partial |full )?(?P<thing>{refusal.THING})\b.*)$", text
    ):
        rest = raw[_raw_at(sentence, nothing.start("rest")) :]
        if nothing.group("thing").startswith("exchange"):
            behind = raw[_raw_at(sentence, nothing.end("thing")) :].rstrip(" .!")
            return f"{soft} an exchange{behind} isn't possible."
        there = "there are" if nothing.group("thing").endswith("s") else "there's"
        return f"{soft} {there} no {_low(rest)}"
    if refusal.ALONE.match(text) and not _SUBJECT.match(text):
        words = re.sub(r"^\W*(?:(?:no|nope|nah|sorry|so|but|well|again)[, ]+)+", "", text).strip(" .!")
        if told := re.match(r"(?:(?:request|claim|refund) )?(?P<how>denied|declined|rejected|refused)\b", words):
            return f"{soft} that was {told.group('how')}."
        if words.startswith("too late"):
            return f"{soft} it's {words}."
        if words in ("not refundable", "not eligible", "not covered", "not allowed", "not approved", "not permitted"):
            return f"{soft} that's {words}."
        return f"{soft} that isn't possible."
    refusing = _refusals(sentence, True)
    if refusing and (begin := refusing[0][0].start) and not _LONE_WORD.match(text[:begin]):
        if not _SUBJECT.match(text[begin:]):
            return raw
        cut = _raw_at(sentence, begin)
        return f"{raw[:cut]}{soft.rstrip(',').replace('U', 'u')} {_low(raw[cut:])}"
    opening = _OPENING.match(text)
    at = opening.end() if opening else 0
    link = (opening.group("link") or "").strip(" ,") if opening else ""
    start = sentence.places[at] if at < len(sentence.places) else sentence.start
    said = raw[start - sentence.start :]
    if not _SUBJECT.match(text[at:]):
        if re.match(r"(?:can't|won't|unable|not able)\b", text[at:]):
            be = "" if text[at:].startswith(("can't", "won't")) else "are " if we == "we" else "am "
            return f"{soft} {we} {be}{_low(said)}"
        if re.match(r"(?:not|non|against|outside|out of|past)\b", text[at:]):
            return f"{soft} that's {_low(said)}"
        return raw  # it starts with a name or in the middle: the way on is enough
    soft = f"{link.capitalize()} {soft[0].lower() if soft[0] == 'U' else soft[0]}{soft[1:]}" if link else soft
    return f"{soft} {_low(said)}"


def _raw_at(sentence: Sentence, place: int) -> int:
    """Where plain[place] stands in the sentence's raw text."""
    return (sentence.places[place] if place < len(sentence.places) else sentence.end) - sentence.start


def _low(text: str) -> str:
    """The first letter small, unless it is "I", a name or an abbreviation."""
    return text if _KEEP_CAPITAL.match(text) else text[:1].lower() + text[1:]


def _way(message: Message, sentence: Sentence, no: str = "", *, first: bool = True) -> str:
    """One way on: an authorised offer that is not the refused thing, else a step about other options."""
    refused = set(_STEM.findall((no or sentence.plain).lower()))
    draft = message.draft.lower()
    we = _voice(message)
    for offer in message.context.offers if first else ():
        words = offer.strip().rstrip(".")
        if not words or words.lower() in draft or refused & set(_STEM.findall(words.lower())):
            continue
        if re.match(r"(?:we|i|you)\b", words, re.IGNORECASE):
            return f"{words}."
        small = _low(words) if _LOWER_FIRST.match(words) else words
        return f"What {we} can {'do' if _VERB_OFFER.match(words) else 'offer'} is {small}."
    if not first:
        return "Which part of this matters most to you?"
    tell = f"Tell {'us' if we == 'we' else 'me'} what would help you most"
    if any(doors.STEP.search(s.plain) for s in message.body if s is not sentence):
        return f"{tell}."  # one step of ours is enough
    capital = we.capitalize()
    return pick(
        message,
        f"{capital}'ll look into what else is open to you.",
        f"{tell}, and {we}'ll look into what else is open to you.",
        f"{capital}'ll check what else is open to you.",
    )


because = {
    "": "A no without a way on leaves the customer at a closed door; the no stays, with something possible beside it.",
    "bare-no": "A bare no ends the conversation; the answer now says what is not possible and how it goes on.",
    "policy": "A rule on its own sounds like a wall; the no stays, with what is still possible beside it.",
    "expired": "That a date has passed is half an answer; the customer needs to know what is still open.",
    "helpless": '"Nothing I can do" sends the customer away; saying what comes next keeps them.',
}

_OFFERS = Context(offers=("a 10% voucher", "free shipping on the next order"))
_WANTS = "Can I get a refund for this kettle please?"
examples: tuple[Flagged | Clean, ...] = (
    Flagged(
        "No. That's the warehouse's fault, they forgot it.",
        "No.",
        kind="bare-no",
        becomes="That's the warehouse's fault, they forgot it.",
    ),
    Flagged("nope", "nope", customer=_WANTS, kind="bare-no"),
    Flagged(
        "We don't do refunds.",
        "We don't do refunds.",
        customer=_WANTS,
        context=_OFFERS,
        becomes="I'm afraid we don't do refunds. What we can offer is a 10% voucher.",
    ),
    Flagged(
        "cant, its promo",
        "cant, its promo",
        customer=_WANTS,
        context=_OFFERS,
        becomes="I'm afraid I can't do that, as it's promo. What I can offer is a 10% voucher.",
    ),
    Flagged(
        "I'm sorry, vouchers can't be extended.",
        "vouchers can't be extended",
        context=Context(offers=("Free shipping on the next order",)),
        becomes="I'm sorry, vouchers can't be extended. What I can offer is free shipping on the next order.",
    ),
    Flagged(
        "not possible",
        "not possible",
        customer=_WANTS,
        context=_OFFERS,
        becomes="I'm afraid that isn't possible. What I can offer is a 10% voucher.",
    ),
    Flagged("that's our policy", "that's our policy", kind="policy"),
    Flagged("Denied.", "Denied", customer="Any news on my claim?"),
    Flagged("policy says no", "policy says no", kind="policy"),
    Flagged(
        "You want a refund, but we cannot offer one.",
        "we cannot offer one",
        customer=_WANTS,
        context=_OFFERS,
        becomes="You want a refund, but I'm afraid we cannot offer one. What we can offer is a 10% voucher.",
    ),
    Flagged(
        "No exchanges on earrings.", "No exchanges on earrings", customer="One earring is too small, can I swap it?"
    ),
    Flagged("We can't return opened items. I hope this helps. Is there anything else?", "We can't return opened items"),
    Flagged("Your claim was declined.", "claim was declined", customer="What about my claim?"),
    Clean("I'm sorry you missed the deadline.", customer="Your app logged me out and I missed the deadline"),
    Flagged("The offer has expired.", "offer has expired", customer="I want the spring price.", kind="expired"),
    Flagged(
        "Unfortunately not. Thank you for your understanding.",
        "Unfortunately not",
        customer="Could you keep it until Monday?",
    ),
    Flagged("You won't get your money back for this.", "You won't get your money back", customer=_WANTS),
    Flagged("As per our policy, opened items are non-refundable.", "non-refundable", customer=_WANTS),
    Flagged("Nah, too late for that.", "too late", customer="Can you still change the address?"),
    Flagged("I spoke to my manager but we can't extend it.", "we can't extend it", customer="Please extend my pass."),
    Flagged("The decision stands.", "The decision stands", customer=_WANTS, kind="closed"),
    Flagged(
        "kitchen closes at 10",
        "kitchen closes at 10",
        customer="can I still order? I've had nothing all day",
        kind="closed",
    ),
    Flagged(
        "The fee stays on the account, though.", "The fee stays", customer="Please waive the late fee.", kind="closed"
    ),
    Flagged(
        "Managers don't take calls.",
        "Managers don't take calls",
        customer="Let me speak to your manager",
        kind="closed",
    ),
    Flagged("nobody free today", "nobody free today", customer="Can someone please come today?", kind="closed"),
    Flagged("You agreed to the terms.", "You agreed to the terms", customer="Please take off the fee.", kind="closed"),
    Flagged("Dogs stay outside", "Dogs stay outside", customer="Let my dog in, please, it's freezing.", kind="closed"),
    Clean("Siento lo de su hervidor.", customer=_WANTS),
    Clean("Dogs stay outside, but there's a heated porch for them.", customer="Let my dog in, please."),
    Clean("The kitchen closes at ten; the bar does sandwiches until midnight.", customer="Can I still order?"),
    Clean(
        "The decision stands. You have 28 days to appeal through the form in your account.",
        customer="Please reconsider.",
    ),
    Clean("He isn't in today. Shall I ask him to ring you at nine?", customer="Let me speak to the manager."),
    Clean("You won't lose any points.", customer="So will I lose my points? Please keep them."),
    Clean("The pool isn't heated.", customer="Is the pool heated?"),
    Clean(
        "Kitchen's shut so can't send it out. £8.50 back to your card, done just now", customer="Send the other burger."
    ),
    Clean("No problem at all, I've changed it."),
    Clean("No worries! The replacement left today."),
    Clean("No, you won't be charged.", customer="Will I be charged for this?"),
    Clean("No. Nothing was charged.", customer="Did you charge my card twice?"),
    Clean("No, we're closed on Sundays.", customer="Do you open on Sunday?"),
    Clean("No need to return it, please keep the kettle."),
    Clean("We can't wait to hear how it goes!"),
    Clean("I can't promise Friday, but I'm asking the depot."),
    Clean("I can't give you a time yet, and I won't guess."),
    Clean("I couldn't agree more: that was a long wait."),
    Clean("I can't thank you enough for the photo."),
    Clean("We can't see the photo — could you resend it?"),
    Clean("I can't find your order under that name; which email did you use?"),
    Clean("If you can't log in, please reset the password first."),
    Clean("It is not only late, it is also incomplete, and I'm sorry."),
    Clean("You are no longer charged for the extra line."),
    Clean("The app can't connect to the router at the moment."),
    Clean("You can't go wrong with the blue one."),
    Clean("We can't ship it until the payment clears."),
    Clean("We can't refund it without a receipt."),
    Clean("Please don't use the heater, and do not open it."),
    Clean("We don't charge for that."),
    Clean("I don't see the payment yet."),
    Clean("I can't extend the voucher; it works for any booking made before midnight."),
    Clean("I'm afraid we don't do refunds. What I can offer is store credit."),
    Clean("I can't refund it. Is the zip broken? Then the guarantee is another way, tell me."),
    Clean("Your request was declined. You can appeal within 14 days through the form in your account."),
    Clean("You wrote that we don't do refunds, and I'm checking who told you so."),
    Clean('The label reads "no returns", and that label is wrong.'),
    Clean("Oh no! That must have been a shock."),
    Clean("There is no charge for the repair."),
    Clean("The payment was declined by the bank; please try another card."),
    Clean("Your order won't be cancelled."),
)
