"""Taking words out of a sentence so that what is left stands on its own."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter

from rewriter import cues
from rewriter.lexicon import DAY, OUTSIDE_HEAD, UNIT
from rewriter.text import Edit, Message, Sentence

_LINK = r"(?:but|and|so|because|since|as|then|however|which means|which is (?:why|how)|that(?: i|')s (?:why|how)|hence|though|although|while|that(?= (?:i|we|you|it|they|he|she|the|your|our|there|nobody|everyone)\b))"
_LEADING = cues.compile(rf"[\s,;:.!?)–—-]*(?:{_LINK}\b(?!')[\s,]*)?")
# What would hang in the air where nothing stands behind it any more, in the last characters before a cut.
_HANGING = (
    r"(?:and|but|so|or|or else|otherwise|because|since|as|then|which|who|where|whereas|though|although|even|while)"
)
_TRAILING = re.compile(rf"(?:[\s,;:(–—-]|(?<![\w'])(?:even )?{_HANGING}(?=[\s,;:(–—-]))+$")
_TIE = 40  # characters that tie two clauses
_CONDITION = re.compile(
    r"\b(?:if|unless|until|till|when|once|whether|provided|(?<!about )(?<!for )that|than|to|by|of|for|with|at|in|on|from|the|an?|your|our)$"
)
_GOVERNED = re.compile(
    r"\b(?:(?:in|on|at|by|for|of|with|from|to|during|within|under|after|before|through|about|over|since|upon|without|until|against) (?:which|whom|whose)|whose)[\s,]*$"
)
_ONLY_WHEN = re.compile(r"(?:when|while|until|till|before|after|where|whose|whom|than|of)\b")
_THEN_SO = re.compile(r", (?!(?:so|and|but|which|who|hence|or|then|not)\b)")  # "until then, the old one works"
_WHO_ONLY = re.compile(r"[\s,]*(?:who|that|which)\b")
_IT_IS_WHO = re.compile(r"[\s,;–-]*(?:(?:and|but|as|because|so) )?(?:it|that)(?:'s| is| was| isn't| wasn't)\b")
_WHOM = re.compile(rf"\b(?P<whom>(?:the|your|our) (?:{OUTSIDE_HEAD}))\b(?!['’]s|s\b)")  # whom the words that go name
_THEM = re.compile(
    r"\b(?:to|ask|call|with|from|contact|ring|chase) (?P<them>them)\b(?! (?:all|both|that|the|a)\b)"
)  # and those that stay do not
_LEANS = re.compile(
    r"(?:not|nor|neither|the others?|the latter)\b(?! (?:all|every|only|to worry))|(?:every(?:body|one)|(?:most|many|lots of|some) (?:people|customers|guests)|we all|people) (?:do|does|did)\b(?! (?:it|that|this|the|a|have)\b)"
    r"|(?:then )?(?:it|this|that|these|none of (?:it|this|that)|nothing|you|we|they|everything|the [a-z]+|your [a-z]+) (?:would|could|might|wouldn't|couldn't)(?: not| never)? (?:have|'ve) [a-z]+"
    r"|(?:they|he|she|it) (?:(?:always|often|sometimes|just|do|does|can) )*(?:do|does) (?:that|this|so)\b(?! (?:for|by|with|when|if|on|at)\b)|we (?:only|just|merely) (?:deliver|sell|print|ship|forward|pass|host|list|rent|bring|drive)\b(?=\W*$)"
)
_OF_SAME = re.compile(
    r"[\s,]*(?:and|but|nor) (?:(?:never|also|still|then|just|simply|even) )*(?:\w+n't|did|does|has|have|had|was|were|is|are|could|would)\b"
)
_HALF = re.compile(r"\W*(?:even )?(?:though|although|whereas|as|since|because|while|when|after)\b[^,;]*$")
_IF = re.compile(r"\W*(?:if|unless|once|should you|in case)\b[^,;]*$")
_THEN_IF = re.compile(
    r"(?:[;:–]|\b(?:and|but|so|or)),? (?:if|unless|once|when|should (?:you|it)|in case|as long as)\b[^,;]*$"
)
_DO = re.compile(  # what is to be done, in the sentence behind
    r"(?:please |just |simply )?(?:send|use|call|ring|reply|e-?mail|write|attach|upload|bring|post|hand|show|tell|give|fill|ask|contact|try|check|open|go|come|visit|let|forward|text|take|return|quote|leave|book|switch|turn|press|choose|enter) (?!(?:is|was|has)\b)"
)
_OURS_IS_GOOD = re.compile(  # "he's normally really good", and then the doubt
    r"\W*(?:he|she|they|our [a-z]+)(?:'s|'re| is| are) (?:(?:normally|usually|always|generally|really|very|quite|so) )+(?:good|careful|reliable|great|thorough|precise|on time|fast|nice|polite|professional)\W*"
)
_WHO_ALONE = re.compile(r"\W*(?:(?:i|we|you|they)(?:'m|'re|'ve| am| are)?|(?:it|that|he|she|this)(?:'s| is| was)?)\W*")
_BREAK = re.compile(r"[,;.!?]")
_ADDRESSED = re.compile(r"\W*(?:dear )?(?:mr|mrs|ms|miss|dr|prof)\.? [\w'-]+, ?")
_ONLY_SOFTENS = re.compile(  # what stands beside it and holds nothing of its own
    r"[\s,;–-]*(?:(?:and|so|but) )?(?:(?:i'm|we're|i am|we are) afraid|unfortunately|sadly|as you can imagine|(?:as )?(?:i'm|we're|i am|we are) sure you(?:'ll|'d| can| will)? (?:understand|know|appreciate|see)(?: that)?|(?:i|we) (?:hope|trust) you(?:'ll|'d| can| will)? (?:understand|appreciate)(?: that)?|(?:as )?you (?:know|understand)(?: how it is| that)?|(?:i|we)? ?(?:have |'ve (?:got )?)?(?:really |absolutely )?no (?:idea|clue)(?: why)?(?:,? (?:sorry|i'm afraid))?)\W*"
)
_FILLER = cues.compile(
    r"[\s,;:–—.!?\"')(-]*(?:(?:well|look|listen|ok|okay|yeah|honestly|frankly|actually|and|but|so|again|anyway|hey|"
    r"ah|oh|hmm|um|sir|madam|ma'am|please)"
    r"\b[\s,;:–—.!?\"')(-]*){0,4}$"
)
_ACTABLE = (
    rf"[$€£#]|https?:|www\.|\{{\{{|(?<![\w'])(?:if|unless|until|by {DAY}|"
    r"tomorrow|tonight|today|refund|"
    r"replace(?:ment|d)?|voucher|credit)\b|@|\b(?:please|call|click|email|dm)\b"
)
ACTABLE = cues.compile(_ACTABLE)
OF_FACT = re.compile(r"\d|@|https?:|www\.|\{\{")
USABLE = cues.compile(rf"\d|{_ACTABLE}")


_SAYS_SOMETHING = re.compile(
    r"\b(?:i|we|you|it|they|he|she|please|is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|may|must|comes?|goes|went|came|leaves?|left|arrives?|says?|shows?|ships?)\b|['’](?:s|re|ve|ll|m|d)\b|n['’]t\b"
)
_SAYS_SO = re.compile(
    r"(?:it|this|that|the \w+) (?:clearly |even )?(?:says?|states?) so\b|it (?:says|states) (?:on|in) [^,;.!?]{2,40}\W*$|as (?:it|the \w+) (?:says?|states?)\b"
)
_THE_ONE = re.compile(
    r"\b(?:the|our|my|your|that|this) (?!one\b|only\b)[a-z]+(?: [a-z]+)?(?:'s\b| (?:who|is|was|has|must)\b|$)"
)
_HE_GOES_ON = re.compile(r"(?:he|she)(?:'s|'d)?\b(?!'ll| (?:will|can|could|should|says?)\b)")


_THEY_ARE = re.compile(
    r"they(?:'re| are)(?: \w+)? (?:always|never|so|too|just|all|hopeless|slow|useless|behind|busy|swamped|new|terrible|bad)\b|they (?:always|never|keep)\b"
)
_UNIT_NAMED = cues.compile(rf"\b(?:{UNIT}|{OUTSIDE_HEAD})\b")
_HE_WILL = re.compile(r"(?:he|she)(?:'ll| will| (?P<can>can))\b")
_ONE = re.compile(
    r"(?P<who>(?:the|our|my) [a-z]+)(?='s\b| (?:must|has|is|was|will|may|[a-z]+(?:ed|ot|de|nt|ost))\b)"
)  # who only there is named


def _of_them(text: str, start: int, end: int, first: int) -> bool:
    """What stays is told of "he", "she" or "they", whom only the words that go name."""
    if _THEY_ARE.match(text, first) and _UNIT_NAMED.search(text, start, end):
        return True
    return _HE_GOES_ON.match(text, first) is not None and _THE_ONE.search(text[start:end].rstrip(" ,")) is not None


_CONTRAST = re.compile(r"[\s,;–-]*but\b")
_ASKED_LAST = re.compile(
    r"[\s,;–-]*(?:(?:and|but|so|or)\b ?)?(?:did|do|does|have|has|are|is|were|was|can|could|would|why|what|how)(?:n't)? (?:you|we|i|it|he|she|they|that|this|on earth)\b"
)
_AND_WHO = re.compile(r",? and(?= (?:i|we|you|it|they|he|she|the|your|our)\b)")


def _tied_to_next(message: Message, sentence: Sentence, cut: int) -> Edit | None:
    """A condition tied to the instruction of the next sentence in its line; None where there is none: it would stand alone."""
    behind = message.body[bisect_right(message.body, sentence.start, key=attrgetter("start")) :][:1]
    if not behind or not _DO.match(behind[0].plain) or "\n" in message.draft[sentence.start : behind[0].start]:
        return None
    letter = message.draft[behind[0].start].lower()
    asks = "" if behind[0].plain.startswith(("please", "just", "simply")) else "please "
    return Edit(sentence.span(cut, cut + 1)[0], behind[0].start + 1, f", {asks}{letter}")


def usable(words: str) -> bool:
    """The customer could act on these words: an amount, a time, an id, a contact, a condition, an instruction."""
    return bool(USABLE.search(words))


def removal(
    message: Message, sentence: Sentence, start: int, end: int, useful: re.Pattern[str] = USABLE
) -> Edit | None:
    """Take plain[start:end] out of `sentence`; None when what goes is of use or what stays would not stand."""
    text = sentence.plain
    if useful.search(text, start, end):
        return None
    raw = message.draft[slice(*sentence.span(start, end))]
    if message.context.format == "html" and "<" in raw:
        return None
    before, after = text[:start], text[end:]
    bare_before, bare_after = (
        bool(_FILLER.match(before) or _ADDRESSED.fullmatch(before)),
        not re.search(r"[a-z0-9{]", after),
    )
    bare_after = bare_after or (bare_before and _ONLY_SOFTENS.fullmatch(after) is not None)
    if bare_before and bare_after:
        return Edit(sentence.start, sentence.end, "")
    if bare_before:
        lead = _LEADING.match(after)
        first = end + (lead.end() if lead else 0)
        if first >= len(text) or (
            message.context.format == "html" and "<" in message.draft[slice(*sentence.span(0, first))]
        ):
            return None
        if _ONLY_WHEN.match(text, first) and not _THEN_SO.search(text, first):
            return None  # no sentence of its own
        if after.lstrip()[:1] in ":(" and not _SAYS_SOMETHING.search(text, first):
            return None  # "the wrong address: 12 High St" says what the words that go are about
        if _LEANS.match(text, first):  # on what goes: both go, or neither
            return None if useful.search(text, first) else Edit(sentence.start, sentence.end, "")
        if _SAYS_SO.match(text, first) or _of_them(text, start, end, first):
            return None if useful.search(text, first) else Edit(sentence.start, sentence.end, "")
        upper = message.draft[sentence.start : sentence.start + 1].isupper()
        if (he := _HE_WILL.match(text, first)) and (one := _ONE.match(text, start, end)):
            return Edit(
                sentence.start,
                sentence.span(0, he.end())[1],
                f"{sentence.typed(*one.span('who'))} {he['can'] or 'will'}",
            )
        if (named := _WHOM.search(text, start, end)) and (whom := _THEM.search(text, first)):
            said = sentence.typed(first, whom.start("them"))
            said = said[:1].upper() + said[1:] if upper else said
            return Edit(sentence.start, sentence.span(0, whom.end())[1], f"{said}{named['whom']}")
        at, stop = sentence.span(first, first + 1)
        letter = message.draft[at:stop]
        return Edit(sentence.start, stop, letter[:1].upper() + letter[1:] if upper else letter)
    near = max(0, start - _TIE)
    if _GOVERNED.search(before, near):
        return None  # "a period in which": what is governed can't be cut from what governs it
    tail = _TRAILING.search(before, near)
    cut = tail.start() if tail else start
    if not re.search(r"[a-z0-9)}\"'%!?.😀-🙏]$", before[near:cut]):
        return None
    if bare_after and _HALF.match(before, 0, cut):  # "though I must say he is a lamb", and nothing follows
        return None if useful.search(before, 0, cut) else Edit(sentence.start, sentence.end, "")
    if bare_after and _IF.match(before, 0, cut):  # "if you have pictures": of what is to be done next
        return _tied_to_next(message, sentence, cut)
    if bare_after and _THEN_IF.search(before, near, cut):
        return None  # "..., and if it's green, it lives": what holds then would be cut away
    if bare_after and _OURS_IS_GOOD.fullmatch(before[:cut]):
        return Edit(sentence.start, sentence.end, "")
    if bare_after and _WHO_ALONE.fullmatch(before[:cut]):
        return Edit(sentence.start, sentence.end, "")
    if not bare_after and _IT_IS_WHO.match(text, cut, end) and _WHO_ONLY.match(text, end):
        ends = _BREAK.search(text, end)  # "it isn't us who load": one thing said
        return removal(message, sentence, start, ends.start() if ends else len(text), useful)
    if not bare_after and (same := _OF_SAME.match(text, end)):  # of whom the words that go have told
        ends = _BREAK.search(text, same.end())
        return removal(message, sentence, start, ends.start() if ends else len(text), useful)
    if not before[cut:].strip() and _CONDITION.search(before, near, cut):
        return None  # its other half would stand alone
    if bare_after:
        stop = end
        closing = after.strip() or (text[end - 1] if text[end - 1] in ".!?" else "")
        if "?" in closing and _ASKED_LAST.match(text, start):  # what it hangs on asks nothing
            closing = "."
        return sentence.edit(cut, max(stop, len(text)), closing if before[cut - 1 : cut] not in ".!?" else "")
    if before.rstrip().endswith("(") and after.lstrip().startswith(")"):
        return sentence.edit(cut, end + after.index(")") + 1, "")
    if (tied := _AND_WHO.match(after)) and _CONTRAST.match(text, cut, end):
        return sentence.edit(cut, end + tied.end(), ", but")  # what they were contrasted with stays contrasted
    joint = "" if after[:1] in ",.;:!?)" or after[:1] == " " else " "
    return sentence.edit(cut, end, joint)
