"""Words that promise movement and say neither when nor how: "soon", "in touch", "working on it".

A customer who waits needs something to wait for: a time, a condition, or who does what next. Without one
of them every hour is another broken expectation, and they write again.

Sources: 004 (set clear expectations about process and time), 000, 003 (give detail into how).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.lexicon import TIME, VAGUE_TIME
from rewriter.moves import following, moves
from rewriter.situation import situation
from rewriter.technique import Clean, Flagged
from rewriter.text import Edit, Finding, Message, Sentence

from . import _certainty as words
from ._stated import own, tagged

title = "Set clear expectations about process and time"
sources = ("004", "000", "003")
omission = False

because = {
    "": "The customer needs a time, a condition or a named next step to wait for.",
    "time": '"Soon" means something else to the one who waits, so the reply names what the next word depends on.',
    "contact": "A promise to be in touch sets an expectation only when it says what it waits for.",
    "process": '"Working on it" shows no progress until it says who does what next.',
}
_SAYS = {
    "time": "This says soon, but neither when nor what it depends on.",
    "contact": "This promises contact, but neither when nor after what.",
    "process": "This says that work goes on, but not who does what next.",
}
_LATER = cues.compile(
    VAGUE_TIME
    + r"(?! (?:after|before|enough|as)\b)|\bas (?:quickly|fast|promptly|early) as (?:possible|we can|i can)\b"
)
_FUTURE = cues.compile(
    r"'ll\b|\b(?:will|going to|shall|should|can|hope to|hopefully|expect|try(?:ing)? to|aim to|want to|working|coming|fixing|sending|processing|looking|doing|getting|on it|on (?:its|the) way|back)\b|\b(?:is|are|'s|'re|'m)\b[^,.;]{0,30}ing\b"
)
_OTHERWISE = cues.compile(
    r"\b(?:see|seeing|see us|have|having|welcom\w+|host\w*|hear(?:ing)? from|want to|fly\w*|serv\w+) (?:you|back from you|your)\b(?=[^.]{0,50}\bsoon)|\b(?:see us again|get well|talk|speak|chat|feel better) soon\b|\b(?:too|so|how|very|not|sooner|until|no) (?:soon|later)\b|\bsooner\b"
    r"|\b(?:please|kindly|you(?:'ll| can| could| should| need| may| might| have)?|dm|reply|respond|send|let us know|contact us|reach out|call us|email us)\b(?=[^.]{0,80}\b(?:soon|asap|as soon as|earliest))|\b(?:sorry|apologi\w+)\b[^.]{0,30}\b(?:didn't|hadn't|wasn't|weren't|not)\b"
)
_CONTACT = cues.compile(
    r"(?P<who>\b(?:i|we|some ?one|somebody|they|(?:a|one|another) (?:member|colleague|specialist|agent|representative|manager|person)\b[^,.;]{0,25}?|(?:our|the|my) (?:[\w-]{1,15} ){0,2}?(?:team|colleagues?|department|manager|specialists?|agents?|support|office|engineers?)))(?:'ll|'m going to|'re going to| will| shall| is going to| are going to)(?: (?:then|also|now|surely|certainly|definitely|be|soon|shortly|personally)){0,2} "
    r"(?P<verb>(?:be )?in (?:touch|contact)(?: with you)?|get(?:ting)? (?:back (?:to|with) you|in touch(?: with you)?(?! with)|in contact(?: with you)?(?! with))|come back to you|contact(?:ing)? you|reach(?:ing)? out(?: to you)?|follow(?:ing)? up(?: with you)?(?! (?:with|on))|update you|keep you (?:posted|updated|informed|in the loop)|let you know|respond(?: to you)?|repl(?:y|ying)(?: to you)?|revert(?: to you)?|(?:call|ring|email|write to|phone|message) you(?: back)?)(?![\w'])"
    r"|\byou(?:'ll| will) (?:be (?:contacted|updated|informed|notified)|hear (?:back )?(?:from (?:us|me|them|someone|somebody|our team|the team)|more)|get (?:a (?:call|reply|response|message)|an (?:answer|update|email)))(?![\w'])"
)
_PROCESS = cues.compile(
    r"\b(?:(?:i|we|they|our (?:[\w-]{1,15} ){0,2}?team|the (?:[\w-]{1,15} ){0,2}?team|someone|somebody|engineers?|our [\w-]{2,15})(?:'m|'re| are| is| am)|it's|it is|(?:this|that|the (?:issue|problem|matter|case|bug|error)|your (?:[\w-]{1,15} )?(?:issue|case|request|ticket|complaint|problem|claim|refund|order))(?:'s| is)) (?:still |currently |now |already |actively |diligently |working hard |constantly |all |just |continuously |hard at )*"
    r"(?:working (?:hard |diligently )?(?:on resolving |to (?:fix|resolve|solve|sort out|sort|restore) )?(?:on )?(?:it|this|that|the (?:issue|problem|case|fix|matter)|things|a (?:fix|solution)|your (?:issue|case|request|problem))?|being (?:looked (?:into|at)|worked on|investigated|handled|dealt with|processed|reviewed|checked|sorted)|on (?:it|the case)|in progress|in the works|under (?:review|investigation)|in the queue|pending|dealing with (?:it|this|that))(?![\w'])"
    r"|\b(?:they|we|our [\w ]{2,20}|the [\w ]{2,20}team)(?:'re| are| is) (?:still |currently )?(?:looking into|investigating) (?:it|this|that|the (?:issue|problem|matter))(?![\w'])"
    r"|^\W*(?:well,? |ok,? )?(?:we'll (?:just )?(?:have to )?(?:see|wait and see)|let's wait and see|time will tell|wait and see)(?: (?:what (?:happens|we can do)|how it goes))?(?=[\s.!…]*$)|^\W*(?:still )?(?:working on it|looking into it|on it|in progress|being looked into|being worked on)(?! now)(?=[\s.!…]*$)"
)
_TIME = cues.compile(TIME + r"|\b(?:at|by|before) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b")
_CONDITION = cues.compile(
    r"\b(?:if|once|when|whenever|unless|until|after|as soon as|in case|provided|depending on)\b(?! (?:(?:as soon as )?(?:we|i) can|possible|we get (?:a chance|to it)|there(?:'s| is) (?:news|anything))\b)"
)
_NAMED = cues.compile(
    r"\bwhat (?:i|we|they|he|she|it) (?:find|finds|found|say|says|tell|tells|show|shows|hear|learn|see)\b|\bwith (?:what|the (?:result|answer|outcome|findings|next step))|"
    r"\b(?:i|we|a colleague|(?:our|the) (?:[\w-]{1,15} ){1,2})(?:'ll|'m|'re|'ve| will| have| has| is| are|) ?(?:now |just |already |also |first )*(?:ask|trac|chas|test|compar|measur|request|order|check|inspect|verify|verif|rais|open|pass|escalat|forward|hand|query|contacted|call the|called|book|review|speak|spoke|talk|pull|go(?:ing)? through|read|search)(?:s|es|ed|ing|e|ies|ied|ked)?\b(?! (?:you|into it|into this)\b)"
)
_LOOK = cues.compile(r"\bi(?:'ll|'m)? (?:[a-z]+ )?(?:look|check|find out|ask)\w*\b")
_ASKED = frozenset({"instruction", "question", "invitation"})
_END = " .!?…,;:–-)\"'"
_TELL = cues.compile(r"\b(?:tell|write|let you know|update you|keep you|back to you|in touch|hear from)\b")


def find(message: Message) -> Iterator[Finding]:
    """Commitments with neither time nor condition nor process, while a problem is open."""
    side = situation(message)
    if not (side.given and side.open):
        return
    earlier: Sentence | None = None
    for sentence in message.fresh:
        hit = _hit(sentence)
        if hit and not _cured(message, sentence, earlier, hit):
            start, end, kind = hit
            sure = (
                kind == "contact"
                and bool(_LATER.search(sentence.plain))
                and not any(_TIME.search(s.plain) for s in message.body)
            )
            yield sentence.finding("vague-expectation", start, end, _SAYS[kind], kind=kind, sure=sure)
        earlier = sentence


def _hit(sentence: Sentence) -> tuple[int, int, str] | None:
    if sentence.question or len(sentence.plain) > 1_200:
        return None
    for clause in clauses(sentence):
        kind, at = _kind(sentence, clause)
        if kind and not clause.conditional and own(clause, at):
            start = clause.start + len(clause.text) - len(clause.text.lstrip(_END))
            return start, clause.start + len(clause.text.rstrip(_END)), kind
    return None


def _kind(sentence: Sentence, clause: Clause) -> tuple[str, int]:
    text = clause.text
    if contact := _CONTACT.search(text):
        return "contact", contact.start()
    if process := _PROCESS.search(text):
        return "process", process.start()
    later = _LATER.search(sentence.plain, clause.start)
    near = later is not None and later.start() <= clause.end + 2 and not _OTHERWISE.search(sentence.plain)
    bare = len(text.split()) <= 5 and not re.match(r"\W*(?:as soon as|please|thanks)", text)
    if later and near and (bare or _FUTURE.search(text)):
        return "time", max(0, min(later.start() - clause.start, len(text) - 1))
    return "", 0


def _cured(message: Message, sentence: Sentence, earlier: Sentence | None, hit: tuple[int, int, str]) -> bool:
    text = sentence.plain
    rest = _LATER.sub(" ", text)
    if words.MARKER.search(text) and words.FUTURE.search(text):
        return True  # a promise of certainty is judged as that
    if _TIME.search(text) or _CONDITION.search(rest) or _NAMED.search(rest):
        return True
    if _LOOK.search(text) and hit[2] == "contact" and not _LATER.search(text):
        return True
    before = text[: hit[0]]
    if hit[2] != "process" and re.search(
        r"\b(?:send|dm|share|reply|fill|follow|connect|use|let's|click|visit|email|call|message|provide|give|please|give us)\b",
        before,
    ):
        return True
    if hit[2] != "process" and earlier is not None and moves(earlier) & _ASKED:
        return True
    for after in following(message, sentence):
        if _TIME.search(after.plain) or _NAMED.search(after.plain):
            return True
        if re.search(r"\b(?:i|we)'ll\b", after.plain) and _CONDITION.search(_LATER.sub(" ", after.plain)):
            return True
    return False


def mend(message: Message, finding: Finding) -> Edit | None:
    """Keep the commitment and its verb, and say what the next word depends on."""
    sentence = next((s for s in message.body if s.start <= finding.start < s.end), None)
    if sentence is None:
        return None
    text = sentence.plain
    end = len(text.rstrip(_END))
    clause_end = sum(1 for s in sentence.stops if s <= finding.end)
    me = bool(re.search(r"\bi(?:'ll|'m)?\b", text)) and not re.search(r"\bwe\b", text)
    know = f"as soon as {'I' if me else 'we'} know more"
    later = _LATER.search(text)
    if finding.kind == "contact":
        if later and later.end() >= clause_end:
            edit = sentence.edit(later.start(), later.end(), know)
        elif later:
            return None
        else:
            edit = Edit(finding.end - 1, finding.end, f"{message.draft[finding.end - 1]} {know}")
    elif (
        re.search(r"\b(?:see|tell)\b", finding.text.lower())
        or clause_end != end
        or len(text.split()) < 3
        or not re.search(r"'|\b(?:is|are|will|should)\b", text)
        or any(_TELL.search(s.plain) for s in message.body)
    ):
        return None
    else:
        edit = Edit(
            finding.end - 1,
            finding.end,
            f"{message.draft[finding.end - 1]}, and I'll tell you here as soon as I know more",
        )
    after = replace(message, draft=message.draft[: edit.start] + edit.text + message.draft[edit.end :])
    still = any(f.start <= sentence.start + len(sentence.raw) and f.end > sentence.start for f in find(after))
    return None if still or tagged(message, edit) else edit


examples: tuple[Flagged | Clean, ...] = (
    Flagged("We'll get back to you soon.", "We'll get back to you soon", kind="contact", becomes="We'll get back to you as soon as we know more."),
    Flagged("I'm sorry it's late. Someone will be in touch.", "Someone will be in touch", kind="contact", becomes="I'm sorry it's late. Someone will be in touch as soon as we know more."),
    Flagged("You'll hear from us.", "You'll hear from us", kind="contact", becomes="You'll hear from us as soon as we know more."),
    Flagged("someone will contact you asap", "someone will contact you asap", kind="contact", becomes="someone will contact you as soon as we know more"),
    Flagged("We're working on it.", "We're working on it", kind="process", becomes="We're working on it, and I'll tell you here as soon as I know more."),
    Flagged("It's being looked into.", "It's being looked into", kind="process", becomes="It's being looked into, and I'll tell you here as soon as I know more."),
    Flagged("We'll see.", "We'll see", kind="process"),
    Flagged("It should be fixed soon.", "It should be fixed soon", kind="time", becomes="It should be fixed soon, and I'll tell you here as soon as I know more."),
    Flagged("soon", "soon", kind="time"),
    Flagged("working on it", "working on it", kind="process"),
    Flagged("Your refund is coming shortly.", "Your refund is coming shortly", kind="time", becomes="Your refund is coming shortly, and I'll tell you here as soon as I know more."),
    Flagged("We'll deal with it in due course.", "in due course", kind="time", becomes="We'll deal with it in due course, and I'll tell you here as soon as I know more."),
    Clean("We'll get back to you by 5pm."),
    Clean("We're working on it. The next update is at seven."),
    Clean("As soon as the depot answers I'll tell you here."),
    Clean("Send the photo here and we'll be in touch."),
    Clean("Please share the order number. We'll get back to you."),
    Clean("Our meter team checks the reading and I'll tell you here what they say."),
    Clean("Please reply soon."),
    Clean("We hope to see you soon."),
    Clean("Get well soon!"),
    Clean("Will it be fixed soon?"),
    Clean("I wrote to you shortly before noon."),
    Clean("The van left shortly after."),
    Clean("I'll look into this for you."),
    Clean("I'll ask the depot where it is and write to you here with what I find."),
    Clean("You were told that someone would be in touch."),
    Clean('You wrote "we will get back to you soon" came twice.'),
    Clean("Once the scan is in, we'll be in touch."),
    Clean("We'll update you within two days."),
    Clean("I'm sorry we didn't reply soon enough."),
    Clean("We're looking forward to it.", customer="You were brilliant today!"),
    Clean("We'll get back to you soon.", customer="What colours does it come in?"),
    Clean("We'll get back to you soon.", customer=""),
    Clean("We're asking the depot for the scan and will get back to you."),
    Clean("I'll check the route now and let you know."),
    Clean("It'll be there soon, guaranteed."),
)  # fmt: skip
