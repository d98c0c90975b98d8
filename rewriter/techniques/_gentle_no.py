"""The same no, said as a person says it, with one way on beside it and nothing promised about what was refused."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from rewriter import cues
from rewriter.authorised import open_offers, very_thing
from rewriter.customer.situation import Request, situation
from rewriter.lexicon import DAY, MONTH, SHORT_DAY
from rewriter.matter import another_way, back, last_word, voice
from rewriter.moves import moves
from rewriter.remembered import remembered
from rewriter.spelling import capital, plural, tidy, without_fillers
from rewriter.text import Edit, Finding, Message, Sentence

from . import _doors as doors
from . import _refusal as refusal
from ._false_hope import FALSE_HOPE, turned
from ._grammar import DAY_NAMED, low, with_article
from ._hardened import asks_whether, so_not, unhardened, with_why
from ._in_full import gentle, none_of, pieces
from ._piece import NO_WORD, unable
from ._said_no import LONE_WORD, refusals
from ._way_on import answered_later

_SOFT = cues.compile(
    r"\b(?:i'm afraid|we're afraid|afraid|unfortunately|sadly|regrettably|sorry|apologi[sz]e|regret)\b"
)


def is_soft(sentence: Sentence) -> bool:
    """It says its no gently: "I'm afraid we don't"."""
    return _SOFT.search(sentence.plain) is not None


_LINK = cues.compile(r"\W*(?P<link>(?:but|and|so|well|also)\b[, ]*)?")
_WHOLE = cues.compile(  # it has a subject and a verb: "I'm afraid" can stand before it
    r"(?:i|we|you|it|they|there|this|that|he|she)(?:'| )|[a-z]+ing (?:is|isn't|was|has|stays)\b|(?:the|our|your|my|these|those|any|no|nobody|a|an)\b[^.!?]{0,80}?"
    r"(?:'s\b|\b(?:is|are|was|were|has|have|do|does|don't|doesn't|can't|won't|isn't|aren't|will|stays?|stands?|remains?|gets?|ended|"
    r"closes?|shuts?|applies|falls?|keeps?)\b)"
)
_SUBJECT = cues.compile(
    r"(?:[£$€]?\d[\d.,]*(?: euros?| pounds?| dollars?)?(?= (?:can't|won't|isn't|aren't))|i|we|you|it|they|this|that|there|he|she|our|your|the|these|those|my|all|any|a|an|no|nothing|nobody|i'm|"
    r"we're|it's|that's|there's|you're|today(?:'s)?|tonight(?:'s)?|tomorrow(?:'s)?|"
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
    if (message.context.format == "html" and "<" in sentence.raw) or refusal.ITEM.match(sentence.plain):
        return None
    number = bisect_left(noes, sentence.index)
    around = [n for n in noes[max(0, number - 2) : number + 3] if n != sentence.index]
    next_one = body[at + 1] if at + 1 < len(body) and body[at + 1].index in around else None
    if finding.kind == "bare-no":
        return _mend_bare(message, body, at, next_one is not None)
    first = number == 0
    near = [n for n in around if abs(n - sentence.index) <= 2]
    later = any(n > sentence.index for n in near)
    if (finding.kind == "policy" and refusal.says_policy(sentence.plain)) or (
        len(body) == 1 and refusal.NOT_MY_RULES.fullmatch(sentence.plain)
    ):
        if around:
            return Edit(sentence.start, sentence.end, "")
        no = "I'm afraid our policy doesn't allow that."
        return Edit(sentence.start, sentence.end, _joined(no, _way(message, sentence, first=first)))
    if (sentence.raw.isupper() and len(sentence.raw) > 4) or _NO_COMMA.match(sentence.plain):
        return None
    if at + 1 < len(body) and (so := so_not(sentence, body[at + 1])):
        return Edit(sentence.start, body[at + 1].end, _joined(so, _way(message, sentence, so, first=first)))
    said = _gentle(message, sentence, finding, again=not first and bool(near))
    if said is None:
        return None
    said = unhardened(tidy(said), message.customer)
    if FALSE_HOPE.search(said):
        return Edit(sentence.start, sentence.end, turned(said))
    if at + 1 < len(body) and FALSE_HOPE.match(body[at + 1].plain):
        return Edit(sentence.start, body[at + 1].end, _joined(said, turned(body[at + 1].raw)))
    told = _TOLD_WHAT_TO_DO.search(said) or (_SOFT.search(said.lower()) and answered_later(body, at))
    way = "" if told else _way(message, sentence, said, first=first or bool(near))
    if way and at + 1 < len(body) and body[at + 1].question and doors.MORE.search(body[at + 1].plain):
        if (day := _TODAY.search(body[at + 1].plain)) and way.endswith("?"):
            way = f"{way[:-1]} {day.group()}?"
        return Edit(sentence.start, body[at + 1].end, _joined(said, way))  # one question is enough
    if next_one and refusal.says_policy(next_one.plain):
        return Edit(sentence.start, next_one.end, _joined(said, way))
    if next_one:  # two refusals in a row share one way on
        return Edit(sentence.start, next_one.end, _joined(said + message.draft[sentence.end : next_one.end], way))
    return Edit(sentence.start, sentence.end, _joined(said, "" if later else way))  # the last no shows the way on


# "No basic is 1 screen": an answer without its comma, and no "no basic".
_NO_COMMA = re.compile(
    r"\W*no [a-z]+ (?:is|are|has|costs?|takes?) (?:(?:only|just|about) )?(?:[£$€]?\d|an? |one\b|two\b)"
)
_SAYS_NO = re.compile(r"\b(?:can't|isn't possible|not possible|isn't allowed|not allowed|no longer|won't)\b")


def _mend_bare(message: Message, body: tuple[Sentence, ...], at: int, later: bool) -> Edit | None:
    """A bare no goes when the next sentence says it, or nothing was asked; else it says what is refused."""
    sentence = body[at]
    if at and (so := so_not(body[at - 1], sentence)):
        return Edit(body[at - 1].start, sentence.end, _joined(so, _way(message, sentence, so)))
    gone = Edit(sentence.start, sentence.end, "")
    if later or any(refusals(s, True) or _SAYS_NO.search(s.plain) for s in body[at + 1 : at + 2]):
        return gone
    if offered := very_thing(message):
        return Edit(sentence.start, sentence.end, f"What {voice(message)} can offer is {low(offered)}.")
    request: Request | None = situation(message).request
    if request is None:
        why = with_why(sentence, body[at + 1]) if at + 1 < len(body) else ""
        return Edit(sentence.start, body[at + 1].end, why) if why else gone if len(body) > 1 else None
    asked = _asked_for(message)
    if not asked:
        return None
    no = f"I'm afraid {voice(message)} can't {asked}."
    if _TWO_ASKED.search(message.customer[:2_000].lower()):
        no = "I'm afraid not."  # which of them is refused is not said
    return Edit(sentence.start, sentence.end, _joined(no, _way(message, sentence, no)))


_TWO_ASKED = re.compile(
    r"\b(?:can|could|may|might|would|will) (?:i|we|you)\b[^.!?]{0,120}\b(?:and|or|plus|as well as)\b(?! (?:i|we|it|they|if|so|then)\b)[^.!?]{2,120}[?.!]|\?[^?]{3,200}\?"
)


def _joined(said: str, way: str) -> str:
    """Two sentences, the first closed with a full stop."""
    said = said.rstrip()
    said = said.rstrip("!").rstrip() if said.endswith("!") else said
    return f"{said}{'' if said[-1:] in '.…?' else '.'} {way}".rstrip()


_TOLD_WHAT_TO_DO = re.compile(r", so please \w")  # the way on stands in the same breath
_LACKING = re.compile(r"\bthere(?:'s| are) no [\w' -]+ without (?P<a>an? )?[\w' -]+\.$")
_FOR_NOW = re.compile(
    rf"\b(?:till|until|before) (?:the )?(?:{DAY}|{MONTH}|{SHORT_DAY}\b|\d|tomorrow|tonight|noon|next|this|end)\b"
)


_TODAY = re.compile(r"\b(?:today|tonight|this (?:morning|afternoon|evening))\b")
_THAT_IS_IT = re.compile(
    r",? ?(?:and |so )?that'?s (?:that|it|final|the end of it|all)(?=(?:[ ,]*(?:i'?m afraid|sorry|mate))*[.! ]*$)",
    re.IGNORECASE,
)
_ONLY_THEY = re.compile(
    r"^\W*(?:sorry[, ]+)?(?P<who>[\w' &-]{2,40}? only|only (?:the |for |in |on |by |with )[\w' -]{2,40})\W*$"
)


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
    if not _SOFT.search(text) and (answered := NO_WORD.match(said)):
        said = said[answered.end() :]
    if _SOFT.search(said.lower()):
        return capital(said)
    said = with_article(said)
    plain = said.lower()
    if _WHOLE.match(plain) or _PLURAL.match(plain) or DAY_NAMED.match(plain):
        return f"{soft} {low(said)}"
    topic = _TOPIC.match(plain)
    if topic and _WHOLE.match(plain, topic.end()):
        return f"{capital(said[: topic.end()])}{soft.rstrip(',').replace('U', 'u')} {low(said[topic.end() :])}"
    return capital(said)


def _it(what: str) -> str:
    """The pronoun for a thing, or for more than one."""
    return "they" if plural(what.split(" ")[-1]) else "it"


_AND_CANNOT = re.compile(  # "the deadline was 15 January and cannot be extended": only the second half is the no
    r"(?P<told>(?:The|Our|Your|This) (?P<what>[\w'-]+(?: [\w'-]+){0,2}?) (?:was|is|were|are|ended|closed|expired)(?! (?:not|never|no)\b)[^,;.!?]{2,50}?),? and (?P<no>(?:cannot|can't|can not|could not|won't|is not|isn't|are not|aren't) [^,;!?]{3,60}[.!]?)$"
)
_TOPIC = re.compile(r"(?:as for|regarding|about|as to|when it comes to|with regard to) [\w' -]{2,40}?, ")
_FRONTED = re.compile(  # "worn items we don't take back": what is refused stands before who refuses it
    r"(?P<what>(?!(?:if|when|once|as|because|since|so|but|and|that|which|what|who|sorry|no|not|unfortunately|sadly|i|we|you|it|they|he|she|there|this|here|now|then|today|after|before|without|with|for|in|on|at|under|by|normally|usually)\b)[\w'-]+(?: (?!(?:is|are|was|were|has|have|can|will|that|which|who|because|as|so|but|and|if|when)\b)[\w'-]+){0,4}) "
    r"(?P<who>we|I) (?P<no>don'?t|can'?t|cannot|won'?t|do not|never) (?P<verb>(?!get\b|see\b|find\b|know\b|think\b)[a-z]+(?: (?:back|out|in|up))?)$",
    re.IGNORECASE,
)
_PLURAL = re.compile(
    r"(?:(?!was\b|is\b|has\b)[a-z][a-z'-]{1,18} ){0,2}[a-z-]{2,18}s (?:are|were|stay|go|don't|do not|have|need|must|come|can't|aren't|stand|remain|get|carry|pay|went|sell|cost|include|close|open|end|deliver|travel)\b"
)


def _afraid_elsewhere(message: Message, sentence: Sentence) -> bool:
    """Another sentence is softened with that word already."""
    afraid = _afraid(message)
    return len(afraid) > (sentence.index in afraid)


@remembered(8)  # each no of a draft asks
def _afraid(message: Message) -> frozenset[int]:
    return frozenset(s.index for s in message.body if "afraid" in s.plain)


def _gentle(message: Message, sentence: Sentence, finding: Finding, *, again: bool = False) -> str | None:
    """The sentence with its facts and its no, softened once."""
    raw, text = sentence.raw, sentence.plain
    we = voice(message)
    soft = "Unfortunately," if again or _afraid_elsewhere(message, sentence) else "I'm afraid"
    head = raw.rfind(". ", 0, max(0, finding.start - sentence.start)) + 2  # two sentences that were not told apart
    if both := _AND_CANNOT.match(raw.strip()):
        return f"{both['told']}, and {soft.rstrip(',').replace('U', 'u')} {_it(both['what'])} {both['no']}"
    if fronted := _FRONTED.match(without_fillers(tidy(raw)).strip(" .!")):
        who = "I" if fronted["who"] in "Ii" else "we"
        return f"{soft} {who} {fronted['no']} {fronted['verb']} {low(fronted['what'])}."
    if parts := pieces(raw[head if head > 1 else 0 :], we, _asked_for(message), whether=asks_whether(message.customer)):
        return (raw[:head] if head > 1 else "") + gentle(parts, soft)
    if only := _ONLY_THEY.match(without_fillers(text)):
        return f"{soft} it's {only['who'].strip()}."
    if not _SOFT.search(text) and (none := none_of(raw)):
        return f"{soft} {none}."
    if finding.kind == "closed":
        return _left_standing(raw, text, soft)
    if _SOFT.search(text):
        opening = NO_WORD.match(text)
        if (
            opening
            and opening.end() < len(text)
            and not re.match(r"(?:sorry|i'm afraid|afraid|unfortunately)\W*$", text[opening.end() :])
        ):
            return capital(sentence.typed(opening.end(), len(text)))
        return raw
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
    if refusing and (begin := refusing[0][0].start) and not LONE_WORD.match(text[:begin]):
        before, behind = sentence.typed(0, begin), sentence.typed(begin, len(text))
        if not _SUBJECT.match(text[begin:]):
            return _softened_within(sentence, begin + refusing[0][1][0], soft) or raw
        return f"{before}{soft.rstrip(',').replace('U', 'u')} {low(behind)}"
    answered = NO_WORD.match(text)
    opening = _LINK.match(text, answered.end() if answered else 0)
    at = opening.end() if opening else 0
    link = (opening.group("link") or "").strip(" ,") if opening else ""
    said = sentence.typed(at, len(text)) or raw
    if not _SUBJECT.match(text[at:]):
        if re.match(r"(?:can't|won't|unable|not able)\b", text[at:]):
            return f"{soft} {unable(low(tidy(said)), we)}"
        if re.match(r"(?:not|non|against|outside|out of|past)\b", text[at:]):
            return f"{soft} that's {low(said)}"
        if refusing and (within := _softened_within(sentence, refusing[0][0].start + refusing[0][1][0], soft)):
            return within
        return _left_standing(raw, text, soft)
    soft = f"{link.capitalize()} {soft[0].lower() if soft[0] == 'U' else soft[0]}{soft[1:]}" if link else soft
    return f"{soft} {low(said)}"


def gently(sentence: Sentence) -> str:
    """The sentence with "I'm afraid" before the no in it and nothing else changed; "" where none stands in it, or no subject."""
    if sentence.question or sentence.raw.isupper() or _SOFT.search(sentence.plain):
        return ""
    if _NOT_THEIR_LOSS.search(sentence.plain) or refusal.BARE_POLICY.match(sentence.plain):
        return ""
    if both := _AND_CANNOT.match(sentence.raw.strip()):
        return f"{both['told']}, and I'm afraid {_it(both['what'])} {both['no']}"
    refusing = [
        clause.start + said[0] for clause, said in refusals(sentence, helpless_too=False) if said[2] != "expired"
    ]
    flat = _NONE_OF_IT.search(sentence.plain)
    at = refusing[0] if refusing else flat.start() if flat else -1
    if at < 0:
        return ""
    answered = NO_WORD.match(sentence.plain)
    opening = _LINK.match(sentence.plain, answered.end() if answered else 0)
    begin = opening.end() if opening else 0
    tie = max((m.end() for m in _TIE.finditer(sentence.plain, 0, at + 1)), default=0)
    if "," in sentence.plain[max(tie, begin) : at] and not _BY_WHICH_RULE.match(sentence.plain, begin):
        return ""
    if tied := _softened_within(sentence, at, "I'm afraid"):
        return tied
    link = capital((opening["link"] or "").strip(" ,")) if opening else ""
    if under := _BY_WHICH_RULE.match(sentence.plain, begin):
        link, begin = f"{sentence.typed(begin, under.end('rule'))},", under.end()
    text = sentence.plain[begin:]
    if "," in sentence.plain[begin:at] or moves(sentence) & {"empathy", "apology"}:
        return ""
    if _REPORTS.match(text) or not (
        _PLURAL.match(text) or _PLURAL_OF.match(text) or (_SUBJECT.match(text) and _WHOLE.match(_NUMBERS.sub("", text)))
    ):
        return ""
    return f"{link} I'm afraid {low(sentence.typed(begin, len(sentence.plain)))}".strip()


_NUMBERS = re.compile(r"\d[.,](?=\d)")
_PLURAL_OF = re.compile(  # "fees for the half day aren't refunded"
    r"(?!this\b|his\b|as\b|was\b|always\b)[a-z-]{3,18}s (?:for|of|on|in|with|under|over) [\w' -]{2,40}? (?:are|aren't|can't|don't|won't)\b"
)
_REPORTS = re.compile(
    r"(?:you|they|he|she) (?:approved|agreed|signed|said|told|wrote|booked|chose)\b"
)  # the no comes behind
_NONE_OF_IT = cues.compile(
    rf"^\W*no, (?:the |your )?[a-z-]{{3,20}} (?:isn't|aren't) (?:free|included|covered)\b|\bno (?:[a-z-]+ )?{refusal.THING} (?:is|are) (?:payable|due|possible|available|owed|given)\b|\bthere(?:'s| is| are) no (?:[a-z-]+ )?(?:{refusal.THING}|repairs?|early exit|way out|slots|appointments|spaces|seats|rooms|tables|(?:earlier|sooner|quicker|cheaper) [a-z]+)\b|\b(?:the|your|this) (?:fee|charge|ban|penalty|fine|decision|price|suspension)(?: of [£$€]?[\d.,]+)? (?:stays|stands|remains|is (?:final|permanent))\b|\b(?:fees|charges|costs|taxis|hotels|meals|tickets|deposits|purchases|bookings|seats)(?: [\w-]+){{0,2}} (?:aren't|isn't|are never|is never) (?:waived|covered|refunded|reimbursed|returned|paid)\b|\b(?:is|are) (?:all )?non[- ]?refundable\b"
)
_BY_WHICH_RULE = re.compile(
    r"(?P<rule>(?:as per|per|under|according to|in line with) (?:our|the|your) (?:[\w'-]+ ){0,2}?(?:polic(?:y|ies)|terms(?: and conditions)?|t&cs|rules|regulations?|law|contract|conditions|agreement))(?:, ?| (?=(?:no|your|the|our|we|i|there|this|that|it|these|all|any)\b))"
)
_NOT_THEIR_LOSS = re.compile(  # good to hear, or no refusal of theirs
    r"\b(?:no|without|any) (?:extra |additional )?(?:charge|fee|cost|hassle)s?\b|\bnot? (?:only|just)\b|\byou (?:won't|don't|needn't|weren't|aren't (?:charged|billed|affected))\b|\bcan't be replaced\b|\bmade an exception\b|\bdon't (?:worry|share|sell)\b|\bfor (?:everyone|everybody|all)\b"
)


def _softened_within(sentence: Sentence, at: int, soft: str) -> str:
    """The sentence with its no softened where that begins, behind "so" or "but"; empty where no subject stands there."""
    text = sentence.plain
    tie = next((m for m in reversed(list(_TIE.finditer(text, 0, at + 1))) if _SUBJECT.match(text[m.end() :])), None)
    if tie is None:
        return ""
    before, behind = sentence.typed(0, tie.end()).rstrip(), sentence.typed(tie.end(), len(text))
    if not before[: -len(tie.group().strip())].strip():
        return ""
    if tie.group().startswith("so") and before[-4:-2] != ", ":
        before = f"{before[:-2].rstrip(' ,')}, so"
    return f"{before} {soft.rstrip(',').replace('U', 'u')} {low(behind)}"


_TIE = re.compile(r"\b(?:so|but)\b ?(?=\S)")


def until(message: Message, no: str) -> str:
    """What to do when the day has come until which nothing can be done; empty when no day is named."""
    if not situation(message).open or not _FOR_NOW.search(no.lower()):
        return ""
    return f"If nothing has changed by then, {back(message)}."


def _way(message: Message, sentence: Sentence, no: str = "", *, first: bool = True) -> str:
    """One way on: an authorised offer that is not the refused thing, else a step about other options."""
    refused = set(_STEM.findall((no or sentence.plain).lower()))
    we = voice(message)
    for words in open_offers(message) if first else ():
        if refused & set(_STEM.findall(words.lower())):
            continue
        if re.match(r"(?:we|i|you)\b", words, re.IGNORECASE):
            return f"{words}."
        small = low(words) if _LOWER_FIRST.match(words) else words
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
