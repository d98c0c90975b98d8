"""The same no, said as a person says it, with one way on beside it and nothing promised about what was refused."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from rewriter import cues
from rewriter.lexicon import DAY, MONTH
from rewriter.matter import another_way, back, last_word
from rewriter.situation import Request, situation
from rewriter.spelling import tidy, without_fillers
from rewriter.text import Edit, Finding, Message, Sentence

from . import _refusal as refusal
from ._false_hope import FALSE_HOPE, turned
from ._in_full import gentle, pieces
from ._said_no import refusals

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
    r"(?:i|we|you|it|they|there|this|that|he|she)(?:'| )|[a-z]+ing (?:is|isn't|was|has|stays)\b|(?:the|our|your|my|these|those|any|no|nobody|a|an)\b[^.!?]*"
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


def softened(message: Message, finding: Finding, noes: tuple[int, ...]) -> Edit | None:
    """The same no, said gently, with one way on beside it; None where the words would not come out right.

    `noes` are the numbers of all sentences that say no, in order.
    """
    body = message.body
    at = bisect_right(body, finding.start, key=lambda s: s.start) - 1
    if at < 0 or finding.start >= body[at].end or finding.start == finding.end:
        return None
    sentence = body[at]
    if message.context.format == "html" and "<" in sentence.raw:
        return None
    number = bisect_left(noes, sentence.index)
    around = [n for n in noes[max(0, number - 2) : number + 3] if n != sentence.index]
    next_one = body[at + 1] if at + 1 < len(body) and body[at + 1].index in around else None
    if finding.kind == "bare-no":
        return _mend_bare(message, body, at, next_one is not None)
    first = number == 0
    near = [n for n in around if abs(n - sentence.index) <= 2]
    later = any(n > sentence.index for n in near)
    if finding.kind == "policy" and refusal.BARE_POLICY.match(sentence.plain):
        if around:
            return Edit(sentence.start, sentence.end, "")
        no = "I'm afraid our policy doesn't allow that."
        return Edit(sentence.start, sentence.end, _joined(no, _way(message, sentence, first=first)))
    if sentence.raw.isupper() and len(sentence.raw) > 4:
        return None
    said = _gentle(message, sentence, finding, again=not first and bool(near))
    if said is None:
        return None
    said = tidy(said)
    if FALSE_HOPE.search(said):
        return Edit(sentence.start, sentence.end, turned(said))
    if at + 1 < len(body) and FALSE_HOPE.match(body[at + 1].plain):
        return Edit(sentence.start, body[at + 1].end, _joined(said, turned(body[at + 1].raw)))
    way = "" if _TOLD_WHAT_TO_DO.search(said) else _way(message, sentence, said, first=first or bool(near))
    if next_one and refusal.BARE_POLICY.match(next_one.plain):
        return Edit(sentence.start, next_one.end, _joined(said, way))
    if next_one:  # two refusals in a row share one way on
        return Edit(sentence.start, next_one.end, _joined(said + message.draft[sentence.end : next_one.end], way))
    return Edit(sentence.start, sentence.end, _joined(said, "" if later else way))  # the last no shows the way on


_SAYS_NO = re.compile(r"\b(?:can't|isn't possible|not possible|isn't allowed|not allowed|no longer|won't)\b")


def _mend_bare(message: Message, body: tuple[Sentence, ...], at: int, later: bool) -> Edit | None:
    """A bare no goes when the next sentence says it, or nothing was asked; else it says what is refused."""
    sentence = body[at]
    gone = Edit(sentence.start, sentence.end, "")
    if later or any(refusals(s, True) or _SAYS_NO.search(s.plain) for s in body[at + 1 : at + 2]):
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
    return f"{said}{'' if said[-1:] in '.…?' else '.'} {way}".rstrip()


_TOLD_WHAT_TO_DO = re.compile(r", so please \w")  # the way on stands in the same breath
_LACKING = re.compile(r"\bthere(?:'s| are) no [\w' -]+ without (?P<a>an? )?[\w' -]+\.$")
_FOR_NOW = re.compile(
    rf"\b(?:till|until|before) (?:the )?(?:{DAY}|{MONTH}|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\b|\d|tomorrow|tonight|noon|next|this|end)\b"
)


_THAT_IS_IT = re.compile(
    r",? ?(?:and |so )?that'?s (?:that|it|final|the end of it|all)(?=(?:[ ,]*(?:i'?m afraid|sorry|mate))*[.! ]*$)",
    re.IGNORECASE,
)
_SINGULAR = re.compile(  # "Ban stays": one thing, named without its article
    r"(?!(?:the|an?|our|your|my|their|its|these|those|all|any|every|each|no|some|i|we|you|they|to|for|in|on|at|by)\b|[a-z]+ing\b|it\b|that\b|this\b|he\b|she\b|there\b|everyone\b|everybody\b|nobody\b|one\b)(?P<thing>[a-z][a-z'-]{1,18}(?: [a-z][a-z'-]{1,18})?)(?<!s) (?:is|was|has|stays|stands|remains|closes|closed|shuts|ends|ended|applies|starts|says|needs|falls|covers|counts)\b"
)
_STATE = re.compile(  # "fully booked tonight": how we are, without the one who is
    r"^\W*(?:(?:no|nope|nah|sorry|so|but|we|it's|all)[, ]+)*(?P<state>(?:fully |all )?(?:booked(?: (?:out|up|solid))?|full|sold out|out of stock|closed|shut)\b(?! (?:by|off|down))[^,;.!–-]*)(?P<rest>.*)$"
)
_EMPTY_REST = re.compile(
    r"^\W*(?:(?:so|and|there's|i'm afraid|sorry|mate)\W+)*(?:nothing (?:(?:else|more) )?(?:we|i|anyone) can (?:do|offer)(?: about (?:it|that))?|can't help(?: you)?|can't do (?:anything|that|it))?(?:\W+(?:sorry|mate|i'm afraid))*\W*$"
)
_ONLY_THEY = re.compile(
    r"^\W*(?:sorry[, ]+)?(?P<who>[\w' &-]{2,40}? only|only (?:the |for |in |on |by |with )[\w' -]{2,40})\W*$"
)


def _half_said(message: Message, sentence: Sentence, soft: str, we: str) -> str | None:
    """A no that is half a sentence, said in full: "fully booked tonight", "weekdays only", "no, its final sale"."""
    text = without_fillers(sentence.plain)
    if (state := _STATE.match(text)) and _EMPTY_REST.match(state["rest"]) and len(state["state"].split()) <= 6:
        return f"We're {state['state'].strip()}, {'unfortunately' if soft[0] == 'U' else 'I am afraid'}.".replace(
            "I am", "I'm"
        )
    if re.match(r"\W*(?:we|i)(?:'d| would)\b.{0,20}\bbut (?:no|can't)\W*$", text):
        return f"{soft} {we} can't do that."
    if only := _ONLY_THEY.match(text):
        return f"{soft} it's {only['who'].strip()}."
    return None


_THAT = {
    "a change": "change that",
    "a cancellation": "cancel that",
    "a return": "take that back",
    "an exchange": "exchange that",
}


def _asked_for(message: Message) -> str:
    """What the customer asks of us, fit to follow "I can't "; empty when it is not clear."""
    request = situation(message).request
    if request and not request.action and request.noun in _THAT:
        return _THAT[request.noun]
    return (request.action or (f"offer {request.noun}" if request.noun else "")) if request else ""


def _left_standing(raw: str, text: str, soft: str) -> str:
    """What closes the matter without a word of refusal, softened."""
    said = _THAT_IS_IT.sub("", without_fillers(tidy(raw)))
    said = re.sub(r",? (?:so|but|and)\W*$", "", said)
    said = (
        re.sub(r"^\W*(?:(?:no+|nope|nah|sorry)\b[ ,.!–-]+)+", "", said, flags=re.IGNORECASE)
        if not _SOFT.search(text)
        else said
    )
    if _SOFT.search(said.lower()):
        return said[:1].upper() + said[1:]
    low = said.lower()
    if _SINGULAR.match(low) and not _DAY_NAMED.match(low):
        return f"{soft} the {_low(said)}"
    if _WHOLE.match(low) or _PLURAL.match(low) or _DAY_NAMED.match(low):
        return f"{soft} {_low(said)}"
    return said[:1].upper() + said[1:]


_PLURAL = re.compile(
    r"(?:(?!was\b|is\b|has\b)[a-z][a-z'-]{1,18} ){0,2}[a-z-]{2,18}s (?:are|were|stay|go|don't|do not|have|need|must|come|can't|aren't|stand|remain|get|carry|pay|went|sell|cost|include|close|open|end|deliver|travel)\b"
)


def _gentle(message: Message, sentence: Sentence, finding: Finding, *, again: bool = False) -> str | None:
    """The sentence with its facts and its no, softened once."""
    raw, text = sentence.raw, sentence.plain
    we = _voice(message)
    body = "".join(s.plain for s in message.body if s is not sentence)
    soft = "Unfortunately," if again or "afraid" in body else "I'm afraid"
    head = raw.rfind(". ", 0, max(0, finding.start - sentence.start)) + 2  # two sentences that were not told apart
    if parts := pieces(raw[head if head > 1 else 0 :], we, _asked_for(message)):
        return (raw[:head] if head > 1 else "") + gentle(parts, soft)
    if half := _half_said(message, sentence, soft, we):
        return half
    if finding.kind == "closed":
        return _left_standing(raw, text, soft)
    if finding.kind == "helpless" and _SOFT.search(text):
        return raw
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
        words = re.sub(r"^\W*(?:(?:no|nope|nah|sorry|so|but|well|again)[, ]+)+", "", without_fillers(text)).strip(" .!")
        if told := re.match(r"(?:(?:request|claim|refund) )?(?P<how>denied|declined|rejected|refused)\b", words):
            return f"{soft} that was {told.group('how')}."
        if words.startswith("too late"):
            return f"{soft} it's {words}."
        if words in ("not refundable", "not eligible", "not covered", "not allowed", "not approved", "not permitted"):
            return f"{soft} that's {words}."
        return f"{soft} that isn't possible."
    refusing = refusals(sentence, True)
    if refusing and (begin := refusing[0][0].start) and not _LONE_WORD.match(text[:begin]):
        cut = _raw_at(sentence, begin)
        if no_thing := re.match(
            rf"no (?:more |further |cash |free |partial |full )?(?P<thing>{refusal.THING})\b", text[begin:]
        ):
            there = "there are" if no_thing["thing"].endswith("s") else "there's"
            return f"{tidy(raw[:cut])}{soft.rstrip(',').replace('U', 'u')} {there} {_low(raw[cut:])}"
        if not _SUBJECT.match(text[begin:]):
            return raw
        return f"{raw[:cut]}{soft.rstrip(',').replace('U', 'u')} {_low(raw[cut:])}"
    opening = _OPENING.match(text)
    at = opening.end() if opening else 0
    link = (opening.group("link") or "").strip(" ,") if opening else ""
    start = sentence.places[at] if at < len(sentence.places) else sentence.start
    said = raw[start - sentence.start :]
    if not _SUBJECT.match(text[at:]):
        if re.match(r"(?:can't|won't|unable|not able)\b", text[at:]):
            be = "" if text[at:].startswith(("can't", "won't")) else "are " if we == "we" else "am "
            return f"{soft} {we} {be}{_object(_low(tidy(said)))}"
        if re.match(r"(?:not|non|against|outside|out of|past)\b", text[at:]):
            return f"{soft} that's {_low(said)}"
        return _left_standing(raw, text, soft)
    soft = f"{link.capitalize()} {soft[0].lower() if soft[0] == 'U' else soft[0]}{soft[1:]}" if link else soft
    return f"{soft} {_low(said)}"


_VERB_ALONE = re.compile(
    r"^((?:can't|won't|unable to|not able to) (?:refund|cancel|change|exchange|replace|extend|waive|move|swap|return|remove|add|do|honou?r|reverse|accept|allow|repair|reopen))(?:, ?(?=(?P<why>the|it's|that's|you|we|your|our|this|they)\b)|(?=[.!]*$))"
)


def _object(said: str) -> str:
    """A verb that has lost its object gets one back: "can't refund, the fee is correct" is "can't refund that, as ..."."""
    return _VERB_ALONE.sub(
        lambda m: f"{m[1]}{'' if m[1].endswith('do') and not m['why'] else ' that'}{', as ' if m['why'] else ''}",
        said,
        count=1,
    )


def _raw_at(sentence: Sentence, place: int) -> int:
    """Where plain[place] stands in the sentence's raw text."""
    return (sentence.places[place] if place < len(sentence.places) else sentence.end) - sentence.start


_DAY_NAMED = cues.compile(rf"(?:{DAY}|{MONTH})s?\b")  # a name, which takes a capital and no article


def _low(text: str) -> str:
    """The first letter small, unless it is "I", a name or an abbreviation."""
    return text if _KEEP_CAPITAL.match(text) or _DAY_NAMED.match(text.lower()) else text[:1].lower() + text[1:]


def until(message: Message, no: str) -> str:
    """What to do when the day has come until which nothing can be done; empty when no day is named."""
    if not situation(message).open or not _FOR_NOW.search(no.lower()):
        return ""
    return f"If nothing has changed by then, {back(message)}."


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
        return another_way(message, we)
    if for_now := until(message, no):
        return for_now
    if without := _LACKING.search(no):
        return f"If you do have {'one' if without['a'] else 'that'}, {back(message)}."
    word = last_word(message)
    if not word.endswith("?"):
        return another_way(message, we)
    return word.replace("Shall I", "Shall we") if we == "we" else word
