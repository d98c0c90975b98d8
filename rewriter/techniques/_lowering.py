"""How a promise is lowered to an aim: the day stays, the certainty goes, and "never" becomes "shouldn't" or nothing."""

from __future__ import annotations

import re
from itertools import islice

from rewriter import cues
from rewriter.clause import clauses
from rewriter.lexicon import DAY, UP_TO_TEN
from rewriter.technique import pick
from rewriter.text import Edit, Finding, Message, Sentence

from . import _certainty as words
from . import _prediction as prediction
from ._assured import NEVER_DOES, NO_MORE, NO_WAY, NOT_ONE
from ._participles import base
from ._stated import END, MOST, joined, sentence_cased, whole

_BE = {
    "is": "be",
    "are": "be",
    "arrives": "arrive",
    "lands": "land",
    "comes": "come",
    "gets": "get",
    "reaches": "reach",
    "hits": "hit",
    "clears": "clear",
    "shows": "show",
}


_NEVERS = cues.compile(
    r"(?:'ll never| will never| won't|'ll not|(?:'s|'re) (?:not|never) going to| (?:isn't|aren't) going to)(?: ever)?(?![\w'])"
)


_FRAGMENT = re.compile(
    r"\W*(?:just |only )?(?:one|two|three|another|a|an|\d+)(?: more)? [\w-]+(?: [\w-]+)? and (?:then )?(?:it|he|she|they|you|that|this|the [\w-]+)?$"
)
_TIED = re.compile(r"\s*[,;]?\s*\b(?:and|so)(?: (?:then|now))? ?(?=(?:it|that|this|they|there)?'?s?(?: is| are)? ?$)")
_WILL = re.compile(r"(?:'ll| will)(?= )")
_ENSURED = re.compile(
    r"(?P<who>i|we)(?P<will>'ll| will)(?: \w+ly)? (?:make (?:absolutely |very )?(?:sure|certain)|ensure|see to it)(?: that)? "
)
_NOTHING = cues.compile(r"(?<![\w'])nothing (?P<can>can|will)(?: possibly| ever)? go wrong\b")
_NO_MORE = re.compile(rf"(?<![\w'])there(?P<be> are|'s| is) (?P<none>{NO_MORE}|(?P<one>{NOT_ONE}))\b")


def weakened(sentence: Sentence, finding: Finding) -> Edit | None:
    """Turn "it won't happen again" to "it shouldn't happen again", "no way they refuse" to "they shouldn't refuse"."""
    if nothing := _NOTHING.search(sentence.plain):
        return sentence.edit(*nothing.span("can"), "should")
    if never := NO_WAY.search(sentence.plain):
        verb = "base" if never["base"] else "does"
        said = never["base"] or _bare(never["does"])
        said = f"{sentence.typed(*never.span('who'))} shouldn't {said}"
        return joined_cased(sentence, never.start(), never.end(verb), said)
    start = max(0, sum(1 for p in sentence.places if p < finding.start) - 1)
    if match := _NEVERS.search(sentence.plain, start):
        return _instead(sentence, match.start(), match.end(), " shouldn't")
    if does := NEVER_DOES.search(sentence.plain):
        return sentence.edit(*does.span("never"), f"shouldn't {_bare(does['does'])}")
    if match := _NO_MORE.search(sentence.plain):
        if match["one"]:
            return _instead(sentence, match.start("be"), match.end("one"), f" shouldn't be {match['one'][4:]}")
        return _instead(sentence, match.start("be"), match.end("be"), " should be")
    if match := _WILL.search(sentence.plain, start):
        return _instead(sentence, match.start(), match.end(), " should")
    return None


def joined_cased(sentence: Sentence, start: int, end: int, said: str) -> Edit:
    """An edit that keeps the capital of a sentence it opens."""
    opens = not sentence.plain[:start].strip(END) and sentence.raw[:1].isupper()
    return sentence.edit(start, end, said[:1].upper() + said[1:] if opens else said)


def removed(message: Message, sentence: Sentence, finding: Finding) -> Edit | None:
    text = sentence.plain
    start = sum(1 for p in sentence.places if p < finding.start)
    end = sum(1 for s in sentence.stops if s <= finding.end)
    if words.MARKER.fullmatch((text[:start] + text[end:]).strip(END)):
        return whole(sentence)  # "it won't happen again, my word on it"
    ensured = _ENSURED.match(text, start)
    if ensured:
        who = "I" if ensured["who"] == "i" else "we"
        return sentence.edit(ensured.end("will"), end, f" do what {who} can to keep it from happening again")
    if _FRAGMENT.match(text[:start]):
        return None  # "one more clean and" says nothing by itself
    tie = _TIED.search(text, 0, start)
    if tie and not text[end:].strip(END) and any(c.start < tie.start() and c.end >= end for c in clauses(sentence)):
        return sentence.edit(tie.start(), len(text.rstrip(END)), "")
    covering = [c for c in clauses(sentence) if c.start < end and start < c.end]
    if not covering:
        return None
    first, last = covering[0], covering[-1]
    if not text[: first.start].strip(END) and not text[last.end :].strip(END):
        rest = text[:start] + text[end:]
        if len(text) > 110 or re.search(r"\d|[@$€£]", text) or words.POINT_RE.search(rest):
            return None
        return whole(sentence)
    if not text[: first.start].strip(END):
        following = next((c for c in clauses(sentence) if c.start >= last.end), None)
        if following is None or following.conditional:
            return None
        parts = sentence_cased(sentence, [sentence.edit(0, following.start, "")])
        return joined(message, parts)
    earlier = [c for c in clauses(sentence) if c.end <= first.start]
    if not earlier:
        return None
    kept = len(text[: earlier[-1].end].rstrip(" ,;"))
    return sentence.edit(kept, last.end if text[last.end :].strip(END) else len(text.rstrip(END)), "")


def lowered(message: Message, sentence: Sentence, finding: Finding) -> Edit | None:
    text = sentence.plain
    bare = text.strip(END)
    edits: list[Edit] = []
    if words.MARKER.fullmatch(bare):
        return whole(sentence)
    terms = [m.span() for m in words.TERMS.finditer(text)]
    due = _DUE.search(text)
    for match in words.MARKER.finditer(text):
        if any(a < match.end() and match.start() < b for a, b in terms):
            continue
        if words.DENIED.search(text[max(0, match.start() - 80) : match.start()]):
            continue
        sure = _IS_GUARANTEED.search(text, max(0, match.end() - 20), match.end())
        if not sure and _TO_DO.match(text, match.end()):
            return _to(sentence, match)
        if due and due.start() <= match.start() < due.end():
            return sentence.edit(due.end("be") + 1, due.end(), "expected")
        if sure and not sure["be"]:
            return None  # "live arrival is guaranteed": without its verb the subject would stand alone
        start, end = _with_commas(text, match.start(), match.end())
        gap = start and end < len(text) and text[start] == " " and text[end : end + 1].isalnum()
        edits.append(sentence.edit(start, end, " " if gap else ""))
    if _NOT_GRANTED.search(text):  # a no stays as flat as it was: only the oath goes
        return joined(message, sentence_cased(sentence, edits)) if edits else None
    if (manner := _AT_ONCE.search(text)) or (manner := _EASILY.search(text)):
        edits.append(sentence.edit(manner.start(), manner.end(), ""))
    changed = _softened(sentence, certain=finding.kind == "certainty")
    ours = words.OWN_ACT.search(text) is not None
    place = None if ours else _IN_PLACE.match(text) or _ALSO_BACK.search(text)
    if changed is None and not (edits and (ours or place or finding.kind == "certainty")):
        return None
    if changed is None and not ours and (alone := _WILL_ALONE.match(text)):
        changed = [joined_cased(sentence, *alone.span("will"), "should")]
    if changed is None and place:
        it = "and it" if place.start() else "It" if sentence.raw[:1].isupper() else "it"
        be = f"{'and ' if place['on'] else ''}should be " if place["on"] or place["who"] else f"{it} should be "
        stands = place.start("where")
        at, until = sentence.span(stands, stands + 1)
        changed = [sentence.edit(stands, stands + 1, be + message.draft[at:until].lower())]
    if changed is None and not ours:
        point = words.POINT_RE.search(text)
        rest = words.MARKER.sub("", f"{text[: point.start()]} {text[point.end() :]}") if point else ""
        if point is None or not _ONLY_THAT.fullmatch(rest):
            of_itself = _OF_ITSELF.match(text)  # what a machine does stays told, only the oath goes
            return joined(message, sentence_cased(sentence, edits[:-1] if manner else edits)) if of_itself else None
        lead = "It should be " if sentence.raw[:1].isupper() else "it should be "
        a, b = sentence.span(point.start(), point.end())
        day = message.draft[a:b]
        return sentence.edit(
            0, len(text.rstrip(END)), lead + (day if re.match(DAY, day.lower()) else day[:1].lower() + day[1:])
        )
    together = joined(message, sentence_cased(sentence, [*edits, *(changed or ())]))
    return _expected(message, sentence, together)


_WILL_ALONE = re.compile(  # "will be there tomorrow": what will is not said again
    r"\W*(?:(?:yes|ok|okay|sure|and)[, ]+)?(?P<will>will) (?!not\b|you\b|that\b|this\b|it\b|the\b|your\b|i\b|we\b|have to\b|need\b|do\b)[a-z]+\b(?![^.!]*\?)"
)
_OF_ITSELF = re.compile(
    r"\W*(?:(?:the|your|a) )?(?:new )?(?:pdf|link|code|mail|e-?mail|invoice|receipt|file|copy|confirmation|page|app|list|ticket|password) (?:comes|arrives|appears|updates|refreshes|opens|shows)\b"
)
_THEN = rf"(?= (?:(?:at|by|before|from|on|(?:with)?in) )?(?:\d|noon|midnight|today|tonight|tomorrow|half an|an hour|(?:{UP_TO_TEN}) (?:min|hour)|{DAY}))"
_IN_PLACE = re.compile(  # "crew there 10:45 promise", "back at 6pm guaranteed", "he's on his way, there in ten minutes"
    rf"(?:\W*(?P<on>(?:he|she|they|it|(?:(?:the|your|our) )?(?!(?:i|we|you|that|this|there|what|who|here)\b)[a-z]+(?: [a-z]+)?)(?:'s|'re| is| are|'ve| has| have) [^,;]+, (?!back|online))|(?P<who>(?:(?:the|your|our) )?(?!(?:it|that|this|they|we|i|you|he|she|will|would|can|could|should|shall|may|might|must|be|been|is|are|was|were|has|have|had|to|gets?|not|and|but|so)\b)[a-z]+(?: (?!(?:will|would|can|could|should|shall|may|might|must|be|been|is|are|was|were|has|have|had|to|gets?|not|and|but|so)\b)[a-z]+)? )?)(?P<where>there|here|back|with you|on site|online|done|ready|fixed|finished|sorted|repaired|mended){_THEN}"
)
_ALSO_BACK = re.compile(rf"(?<=, )(?P<on>)(?P<who>)(?P<where>back|online){_THEN}")  # "crew on site, back by 2pm 100%"
_ONLY_THAT = re.compile(r"(?:\W|\b(?:it|it's|its|there|be|will|yes|and|by|on|at|this|the|for|you)\b)*")  # beside a time
_NOT_GRANTED = re.compile(
    r"\bnever\b|\b(?:won't|not going to|will not) (?:ever )?(?:be )?(?:able to )?(?:refund|reimburse|pay|repay|credit|compensate|accept|approve|grant|allow|let|replace|exchange|repair|fix|mend|return|deliver|send|ship|cover|extend|waive|reopen|restore|change|cancel|take|give|get)(?:ed|d|t|n|ping|ted)?\b"
)
_TO_DO = re.compile(r" to \w")
_IS_GUARANTEED = re.compile(r"(?:is|(?P<be>\b(?:it|that|this)'s)|'s|are|'re) guaranteed$")
_EASILY = re.compile(r",? (?:and )?(?:no (?:problem|worries|sweat|trouble|bother)(?: at all)?|easily|easy)(?=\W*$)")
_AT_ONCE = re.compile(r" (?:instantly|this (?:very )?(?:second|instant)|within seconds)(?=\W|$)")

_THERE_IS = re.compile(r"\bthere(?P<be>'s| is) (?:an?|your|one) [a-z]")


def _softened(sentence: Sentence, *, certain: bool) -> list[Edit] | None:
    """Turn "will" to "should", a present that tells the future to "should" and its verb."""
    text = sentence.plain
    out: list[Edit] = []
    for match in words.FUTURE.finditer(text):
        group = next(g for g in ("will", "pwill", "ywill") if match[g])
        out.append(_instead(sentence, match.start(group), match.end(group), " should"))
    if out:
        spans = [s for s in words.sworn(text) if not any(e.start <= sentence.span(*s)[0] < e.end for e in out)]
        out += [_instead(sentence, *s, " should") for s in spans]
        return sorted(out, key=lambda e: e.start)
    if present := words.PRESENT.search(text):
        if present["its"]:
            return [_instead(sentence, present.end("its"), present.end("its") + 2, " should be")]
        verb = present["verb"].split(" ")[0]
        return [
            sentence.edit(present.start("verb"), present.start("verb") + len(verb), f"should {_BE.get(verb, verb)}")
        ]
    if other := _others(sentence):
        return other
    if sure := _SURELY.search(text):
        return [_instead(sentence, sure.start("be"), sure.end("be"), " should be")]
    swift = prediction.spanned(text)
    if swift and (place := prediction.tells(swift)):
        return [_told(sentence, *place)]
    for clause in clauses(sentence)[:40]:
        told = prediction.outcome(clause, text)
        place = prediction.tells(told[0]) if told else None
        if place:
            out.append(_told(sentence, place[0], clause.start + place[1], clause.start + place[2]))
    if out:
        return out
    if certain and (there := _THERE_IS.search(text)) and words.POINT_RE.search(text, there.end()):
        return [_instead(sentence, there.start("be"), there.end("be"), " should be")]
    if certain and (getting := _GETTING.search(text)):
        return [_instead(sentence, getting.start("be"), getting.end("be"), " should be")]
    if certain and (does := _DOES.search(text)) and not words.OWN_ACT.search(text):
        if does["they"]:
            return [sentence.edit(does.start("they"), does.start("they"), "should ")]
        said = f"should {does['adverb'] or ''}{_bare(does['does'])}"
        return [sentence.edit(does.start("does") - len(does["adverb"] or ""), does.end("does"), said)]
    if certain and (tail := _BEHIND_A_COMMA.search(text)):
        said = f"{tail['which'] or 'which '}should {_bare(tail['does'])}"
        return [sentence.edit(tail.end("comma"), tail.end("does"), said)]
    if certain and (untold := words.NO_WHO.match(text)):
        first, until = sentence.span(*untold.span("will"))
        return [Edit(first, until, "Should" if sentence.raw[first - sentence.start].isupper() else "should")]
    if chopped := words.CHOPPED.match(text):
        state, be = chopped["state"], chopped["be"]
        start = chopped.start("frag")
        shown = state.removeprefix("will ").removeprefix("be ")
        new = {"arrives": "should arrive", "arriving": "should be arriving"}.get(
            state,
            f"should {shown}"
            if state.startswith("will ") and not shown.startswith("be ") and shown in ("arrive", "deliver")
            else f"should be {shown.removeprefix('be ')}",
        )
        upper = sentence.raw[:1].isupper() and start == 0
        return [
            sentence.edit(
                start if not be else chopped.start("be"), chopped.end("state"), ("It " if upper else "it ") + new
            )
        ]
    return None


_BEHIND_A_COMMA = cues.compile(  # "I've ordered a new one, arrives Saturday guaranteed"
    rf"(?P<comma>, )(?P<which>which |and )?(?P<does>arrives|comes|lands|leaves|ships|reaches you|gets (?:here|there|to you)) (?=(?:on |by |in |next |this )?(?:{DAY}|tomorrow|today|tonight|week|the \d|\d))"
)


def _told(sentence: Sentence, kind: str, start: int, end: int) -> Edit:
    """The words that tell the future, a key of SHOULD at plain[start:end], as an aim."""
    if kind != "verb":
        return _instead(sentence, start, end, prediction.SHOULD[kind])
    said = f"should {_bare(sentence.plain[start:end])}"  # and no longer always
    return sentence.edit(start - 7 * sentence.plain.endswith("always ", 0, start), end, said)


_NOBODY = re.compile(r"\b(?:nobody|no ?one)(?: else)?$")  # "no one should notice" asks it of them, and expects nothing


def _others(sentence: Sentence) -> list[Edit]:
    """What somebody else will or won't do becomes what they should do; to the minute becomes about then."""
    text = sentence.plain
    out: list[Edit] = []
    sealed = [m.span() for m in words.MARKER.finditer(text)]
    for match in islice(words.FORETOLD.finditer(text), MOST):
        if any(a <= match.start() < b for a, b in sealed):
            continue
        if (
            match["verb"]
            and not _NOBODY.search(text, max(0, match.end("who") - 20), match.end("who"))
            and not words.HEDGE.search(match["will"])
        ):
            out.append(
                _instead(
                    sentence, match.start("will"), match.end("will"), _SHOULD.get(match["will"].strip(), " should")
                )
            )
    if not out and (verdict := words.VERDICTS.search(text)):
        group = next((g for g in ("will", "ywill") if verdict[g]), "")
        if group and verdict[group].strip() not in ("can't", "can only"):
            now = verdict[group].strip()
            out.append(_instead(sentence, verdict.start(group), verdict.end(group), _SHOULD.get(now, " should")))
        elif verdict["now"]:
            start = verdict.start("now") - (7 if text[: verdict.start("now")].endswith("always ") else 0)
            out.append(sentence.edit(start, verdict.end("now"), f"should {_bare(verdict['now'])}"))
        elif (be := re.match(r"(?:is|are) ", verdict.group())) is not None:
            out.append(sentence.edit(verdict.start(), verdict.start() + be.end(), "should be "))
    if out:
        out += [sentence.edit(m.start(), m.end(), "") for m in islice(_MANNER.finditer(text), MOST)]
    return out


_DOES = cues.compile(
    r"(?<![\w'])(?:it|he|she|(?:the|your|our|this|that|next) [\w-]+(?: [\w-]+)??|they) (?P<adverb>all |always )?(?P<does>(?!ones\b|this\b|its\b)[a-z]{3,}s)(?= |,|;)(?! (?:is|are|was|were|has|have|had|will|can|could|may|must|should|would|do|does|did)\b)"
    r"|(?<![\w'])they (?P<they>(?!have|had|were|are|will|would|should|could|may|might|must|can)[a-z]{3,})(?= (?:you|it|the|your|this|that|them)\b)"
)


def _bare(verb: str) -> str:
    """The verb as it stands behind "should", with what hangs on it: "goes wrong" is "go wrong"."""
    verb, blank, rest = verb.partition(" ")
    return (_BE.get(verb) or base(verb)) + blank + rest


_GETTING = cues.compile(
    r"(?<![\w'])(?:you|he|she|they)(?P<be>'re|'s| are| is) (?:getting|having|walking|flying|going)\b"
)
_DUE = cues.compile(
    r"(?P<be>'s|'re| is| are) (?:(?:fully|absolutely|100 ?%) )?guaranteed(?= (?:by|before|for|on|tomorrow|today|tonight)\b)"
)
_SURELY = cues.compile(
    rf"(?<![\w'])(?:it|he|she|they|(?:the|your|our|ur) [\w-]+(?: [\w-]+)?)(?P<be>'s|'re| is| are) (?:{words.STRONG}|{words.WEAK}) (?=(?:com|arriv|land|gett|go|leav|sort|clear|happen)\w*ing\b|(?:back|there|here|on (?:the|its|his|her)|with you|sorted|fixed)\b)"
)
_SHOULD = {"won't": " shouldn't", "isn't going to": " shouldn't", "aren't going to": " shouldn't"}
_MANNER = cues.compile(
    r"(?<=in )(?:exactly|precisely) |(?<=at )(?:exactly|precisely) | (?:sharp|on the dot|on the nose|prompt|flat(?=\W*$))(?![\w'])"
)


def _instead(sentence: Sentence, start: int, end: int, text: str) -> Edit:
    """An edit of the verb that keeps its subject, also where "it will" was read as "it'll"."""
    a, b = sentence.span(start, end)
    first = start
    while first and sentence.places[first - 1] == a:
        first -= 1
    subject = sentence.raw[a - sentence.start : a - sentence.start + start - first]
    if subject.casefold() != sentence.plain[first:start]:  # "u'll" was read as "you'll"
        typed = sentence.raw[a - sentence.start : b - sentence.start]
        subject = typed[:1] if typed.lower() == "ur" else subject.partition("'")[0].partition("’")[0]
    return Edit(a, b, subject + text)


def _to(sentence: Sentence, match: re.Match[str]) -> Edit | None:
    """Turn "I promise to fix it" to "I'll do my best to fix it"."""
    text = sentence.plain
    who = re.match(r"(i|we)\b", match.group())
    if not who or ("promise" not in match.group() and "guarantee" not in match.group()):
        return None
    first = "I'll do my best" if who[1] == "i" else "we'll do our best"
    return sentence.edit(
        match.start(),
        match.end(),
        first[:1].upper() + first[1:] if not text[: match.start()].strip() and sentence.raw[:1].isupper() else first,
    )


def _with_commas(text: str, start: int, end: int) -> tuple[int, int]:
    """A marker with the commas and spaces that set it off."""
    if not text[:start].strip(END):
        after = _OPENED.match(text, end)
        return 0, after.end() if after else end
    if text[end:].strip(END) and text[:start].endswith("and "):  # a statement that stays, stays tied
        start -= 1
    else:
        before = _SET_OFF.search(text, max(0, start - 20), start)
        start = before.start() if before else start
    if text[end : end + 1] == "," and not text[start:end].lstrip().startswith(","):
        return start, end
    closing = _CLOSING.match(text, end)
    return start, closing.end() if closing else end


_OPENED = re.compile(r"\s*[,:–-]?\s*(?:that )?")
_SET_OFF = re.compile(r"[\s,–(-]*(?:\band )?$")
_CLOSING = re.compile(r"\s*\)")


_THERE_BY = re.compile(
    rf"(?P<it>it) should be (?:there|here|with you) (?P<prep>on |by )?(?P<day>{DAY}|tomorrow)(?P<stop>[.!]*)",
    re.IGNORECASE,
)


def _expected(message: Message, sentence: Sentence, edit: Edit) -> Edit:
    """Say it otherwise: "It should be there Monday" may as well be "We expect it on Monday"."""
    now = sentence.raw[: edit.start - sentence.start] + edit.text + sentence.raw[edit.end - sentence.start :]
    short = _THERE_BY.fullmatch(now)
    if not short or pick(message, "expect", "should") == "should":
        return edit
    prep = short["prep"] or ("" if short["day"].lower() == "tomorrow" else "on ")
    who = "We expect it" if short["it"][0].isupper() else "we expect it"
    return Edit(sentence.start, sentence.end, f"{who} {prep}{short['day']}{short['stop']}")
