"""Words that promise movement and say neither when nor how: "soon", "in touch", "working on it".

A customer who waits needs something to wait for: a time, a condition, or who does what next. Without one
of them every hour is another broken expectation, and they write again.

Sources: 004 (set clear expectations about process and time), 000, 003 (give detail into how).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.customer.situation import situation
from rewriter.lexicon import MONTH, OUTSIDE, TIME, UNIT_OF_TIME
from rewriter.moves import following, instructs, moves
from rewriter.technique import Clean, Flagged
from rewriter.text import Edit, Finding, Message, Sentence, once_a_wording, sentence_at

from . import _certainty as certainty
from . import _stalling as words
from ._asked import pending
from ._stated import END, made, own, tagged

title = "Set clear expectations about process and time"
sources = ("004", "000", "003")
omission = False

because = {
    "": "The customer needs a time, a condition or a named next step to wait for.",
    "time": '"Soon" means something else to the one who waits, so the reply names what the next word depends on.',
    "contact": "A promise to be in touch sets an expectation only when it says what it waits for.",
    "process": '"Working on it" shows no progress until it says who does what next.',
    "patience": "Patience needs an end: the customer is told what the waiting is for and who speaks next.",
}
_SAYS = {
    "time": "This says soon, but neither when nor what it depends on.",
    "contact": "This promises contact, but neither when nor after what.",
    "process": "This says that work goes on, but not who does what next.",
    "patience": "This asks for patience, but says neither until when nor for what.",
}
# --- what gives the customer something to wait for ---------------------------------------------

_TIME = cues.compile(
    TIME
    + rf"|\b(?:first|second|third|last|early|mid|late|end of|beginning of|start of)[ -](?:(?:week|half|part) )?(?:of |in )?(?:{MONTH})\b"
    + r"|\bwithin the (?:hour|day|week)\b|\b(?:at|by|before|till|until) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b\d{1,2} ?(?:am|pm|utc|gmt|h)\b|\b(?:in|within) (?:a|an|the next) (?:few |couple of )?(?:seconds?|minutes?|hours?|days?|hour)\b"
)
_GONE = cues.compile(
    rf"(?:\b(?:for|since|after|waited|waiting|been|past|last|over|already|of|nearly|almost)\b[^,.;]{{0,16}}$|^[^,.;]{{0,12}}\b(?:ago|late|already|of waiting|overdue|delay\w*|(?:too )?long|{UNIT_OF_TIME} wait)\b)"
)
_CONDITION = cues.compile(
    r"\b(?:on the (?:day|morning|evening) (?:it|they|we|you|the)|before (?:we|i|they) (?:start|begin|go|charge|order|send|do))\b|(?:^|[,;] ?)should (?:it|this|that|there|anything|you|they|the \w+) [a-z]+|\b(?:if|once|when|whenever|unless|until|after|as soon as|in case|provided|depending on|the (?:minute|moment|second))\b(?! (?:(?:as soon as )?(?:we|i|they|he|she|someone|somebody) (?:can|have (?:a (?:chance|minute|moment)|time|got time)|get (?:a (?:chance|minute|moment)|to it|(?:round|around) to (?:it|that|this))|find (?:a|the) (?:time|minute|moment)|possibly can)|possible|ready|able|there(?:'s| is) (?:news|anything|time|something)|i know\b(?! more)|that|this|all)\b)"
)
_NAMED = cues.compile(
    r"\bwhat (?:i|we|they|he|she|it) (?:find|finds|found|say|says|tell|tells|show|shows|hear|learn|see)\b|\bwith (?:what|the (?:result|answer|outcome|findings|next step))|\bin this order\b|\bfirst\b[^.]{3,80}\bthen\b|"
    r"\b(?:i|we|he|she|a colleague|(?:our|the|my) (?:[\w-]{1,15} ){1,2})(?:'ll|'m|'re|'ve|'s| will| have| has| is| are|,|) ?(?:now |just |already |also |first )*(?:ask|trac|test|compar|measur|request|order|check|inspect|verify|verif|rais|open|pass|escalat|forward|hand|query|contacted|call the|called|book|speak|spoke|talk|pull|go(?:ing)? through|read|search|sent|sending|replac|ship|refund|reset|restart|rebuil|rout|rebook|install|fit|swap|load|pack|print|scan)(?:s|es|ed|ing|e|ies|ied|ked|ting|ted)?\b(?! (?:you|it|this|that|to you|to it|into it|into this|on (?:it|this)|things|asap|soon|shortly)\b(?! (?:with|to|for|from|at) (?:the|our|my|a)\b))(?= )"
)
_LOOK = cues.compile(r"\bi(?:'ll|'m)? (?:[a-z]+ )?(?:look|check|find out|ask)\w*\b")
_WHERE = cues.compile(
    r"\b\d+(?:[.,]\d+)? ?(?:%|percent|stops?|metres?|meters?|km|miles?|streets?|blocks?|th in|in the queue|people|ahead|away)|\b(?:one|two|three|four|five|six|several|a few) (?:people|customers|callers|others|stops?|streets?|orders) (?:ahead|before|in front|away)|\bhttps?://|\bwww\.|\bstatus\.|\bon the (?:board|status page)\b"
)
_OURS_FOR_THEM = cues.compile(
    r"\b(?:send|dm|pm|share|reply|fill|follow|connect|use|let's|click|visit|email|call|message|provide|give us|give me|reach|submit|upload|text|forward|drop)\b"
)
_ASKED = frozenset({"instruction", "question", "invitation"})
_TELL = cues.compile(r"\b(?:tell|write|let you know|update you|keep you|back to you|in touch|hear from)\b")
_CHOPPED = cues.compile(
    r"^(?:still )?(?:(?P<doing>working|sorting|handling|dealing|processing|looking into|investigating|reviewing|chasing|fixing|on it)"
    r"|in (?:progress|process|hand|the (?:queue|works|pipeline))|under (?:review|investigation)|pending|ongoing|being \w+|nearly|almost|getting there)\b"
)
_MET = cues.compile(
    r"\b(?:(?:is|are|'s|it's|has been|have been|been|was) (?:now )?(?:fixed|resolved|sorted|refunded|replaced|waived|restored|done|cancelled|credited)|(?:i|we)(?:'ve| have)? (?:just |now |already )?(?:refunded|fixed|resolved|replaced|restored|waived|credited|cancelled))\b"
)


_OWN_VERB = cues.compile(
    r"(?:refund|replace|send|credit|cancel|book|waive|resend|reship|remove|change|take|give|pay|move|keep|cover|honou?r|extend|ship|deliver|need|cost|show|find|see|help|like|want|depend|vary|remain|stay|expire|start|open|close|allow|let|charge|apply|ask|make|miss|check|look|do|try|work|love|enjoy|happily|gladly|never|always|bring|pass|add|swap|exchange|review|not|matter|count)\b"
)
_TO_TEAM = cues.compile(  # an own step, with who takes it on
    r"\b(?:with|to|onto) (?:the|our|a|their) (?!relevant|right|appropriate|correct|proper)[\w -]{0,40}?(?:team|manager|managers|colleagues?|department|leadership|desk|office)\b"
)
_IN_STOCK = cues.compile(
    r"\bshould have [\w' -]{1,40}?(?:available|in stock|left|in the shop|here|on the shelf)(?=\W*$|,)"
)
_HAVE_BEEN = re.compile(r" (?:been|[a-z]+ed|come|had|gone|told|sent|known|got|gotten|seen)\b")  # and was not
_THEY_WAIT = re.compile(r"\byour? ?(?:[\w-]+ ){0,2}?(?:'s|'re|is|are)(?: still)? waiting\b")
_NO_WAIT = cues.compile(
    r"(?:last|feel|sound|fit|continu|assist|caus|becom|appl|charg|reflect|appear|zip|need|cost|want|love|enjoy|like)\w*"
)
_ANCHOR = cues.compile(
    r"\d|\b(?:dm|pm|send|share|visit|reply|click|repl(?:y|ies)|form|site|website|page|app|best|great|offer)\b|https?:|www\.|@|\?|\b(?:because|since|due to|caused|sent|left|shipped|posted|paid|refunded|replaced|fixed|resolved|restored|delivered|arrived|done|waived|cancelled|credited|on (?:its|the|their) way|track\w*|today|tonight|tomorrow|now|can|could|can't|couldn't|don't|doesn't|isn't|aren't|wasn't|won't|haven't|hasn't|not|no|never|"
    r"if|once|when|until|after|unless|as soon as|let me|let us|please|i'll|i'm|i've|i'd|should you|would|may|might|expected|planned|scheduled|usually|normally|due|depot|lab|workshop|court|embassy|bank|courier|carrier|customs|insurer|supplier|manufacturer|directly|promise|guarantee\w*|definitely|sure|certain\w*|enjoy|welcome|love|glad|happy|congrat\w*|hope you|see you|looking forward|thank you for (?:the|your|sending|letting))\b"
)


def find(message: Message) -> Iterator[Finding]:
    """Commitments with neither time nor condition nor process, while something is pending."""
    if not pending(message):
        return
    body = message.body
    before = dict(zip((s.index for s in body[1:]), body, strict=False))
    timed = any(_TIME.search(s.plain) for s in body)
    held = _holds(message)
    for sentence in message.fresh:
        if hit := _vague(message, sentence, before.get(sentence.index), held=held):
            start, end, kind = hit
            sure = (
                kind == "contact" and not timed and situation(message).open and bool(words.LATER.search(sentence.plain))
            )
            yield sentence.finding("vague-expectation", start, end, _SAYS[kind], kind=kind, sure=sure)


@lru_cache(maxsize=8)
def _holds(message: Message) -> bool:
    """The reply gives the customer something to hold on to, or is too long to say that it gives nothing."""
    body = message.body
    return len(body) > 3 or any(_ANCHOR.search(s.plain) or _when(s.plain) or _NAMED.search(s.plain) for s in body)


def _vague(
    message: Message, sentence: Sentence, earlier: Sentence | None, *, held: bool
) -> tuple[int, int, str] | None:
    """What is vague in a sentence and has no cure around it: start, end, sort."""
    hit = _hit(sentence) or (None if held else _open_ended(sentence))
    return hit if hit and not _cured(message, sentence, earlier, hit) else None


def _open_ended(sentence: Sentence) -> tuple[int, int, str] | None:
    """The clause that speaks of what is to come, in a reply that gives nothing to hold on to."""
    for clause in clauses(sentence):
        match = words.OPEN_ENDED.search(clause.text)
        if not match or clause.conditional or not own(clause, match.start()):
            continue
        if match["verb"] and (match["who"] in ("there", "nothing", "nobody", "none") or _NO_WAIT.match(match["verb"])):
            continue
        if (
            match["verb"]
            and (match["who"] in ("we", "i") or match["verb"] in ("be", "get"))
            and _OWN_VERB.match(match["verb"])
        ):
            continue
        if match["verb"] == "have" and (_IN_STOCK.search(clause.text) or _HAVE_BEEN.match(clause.text, match.end())):
            continue
        if _THEY_WAIT.search(clause.text):
            continue
        if clause.link == "and" and instructs(sentence.plain[: clause.start]):
            continue  # what comes of it when they do it
        if match["who"] in ("we", "i") and _TO_TEAM.search(clause.text):
            continue
        start = clause.start + len(clause.text) - len(clause.text.lstrip(END))
        return start, clause.start + len(clause.text.rstrip(END)), "process"
    return None


@once_a_wording
def _hit(sentence: Sentence) -> tuple[int, int, str] | None:
    """The first vague clause, with the vague ones right behind it."""
    if sentence.question or len(sentence.plain) > 1_200:
        return None
    start, end, first = -1, -1, ""
    for clause in clauses(sentence):
        kind, at = _kind(sentence, clause)
        waits = clause.link in ("when", "once") and not _CONDITION.search(f"{clause.link} {clause.text}")
        alone = kind == "time" and len(sentence.plain.split()) <= 5  # "when we can" is all they say
        if (
            kind
            and (not clause.conditional or alone or (waits and kind == "contact") or (waits and first))
            and own(clause, at)
        ):
            if start < 0:
                start, first = clause.start + len(clause.text) - len(clause.text.lstrip(END)), kind
            end = clause.start + len(clause.text.rstrip(END))
        elif start >= 0 and not (waits and words.LATER.search(f"{clause.link} {clause.text}")):
            break
        elif start >= 0:
            end = clause.start + len(clause.text.rstrip(END))
    return (start, end, first) if start >= 0 else None


_NOT_BARE = re.compile(r"\W*(?:as soon as|please|thanks)")


_TO_US = re.compile(  # theirs to do, and no word of ours: "Reply C to cancel"
    r"\W*(?:please |just |then |simply |kindly )*(?:reply|respond|revert|call back|write back|ring back|get back|come back|text|call|ring|message|email|e-mail|contact|dm) (?!to you\b|you\b|soon|shortly|asap|a\.s\.a\.p|when\b|once\b|as soon|as quick|later|eventually|in due|in a (?:bit|while|moment)|at some|within|to (?:follow|come)\b|will\b|is\b|follows|pending|on its)[\w£$€@'\"]"
)


def _kind(sentence: Sentence, clause: Clause) -> tuple[str, int]:
    text = clause.text
    contact = words.CONTACT.search(text)
    if contact and not _TO_US.match(text):
        return "contact", contact.start()
    later = words.LATER.search(sentence.plain, clause.start)
    near = later is not None and later.start() <= clause.end + 2 and not words.OTHERWISE.search(sentence.plain)
    bare = len(text.split()) <= 5 and not _NOT_BARE.match(text)
    if later and near and (bare or words.FUTURE.search(text)):
        return "time", max(0, min(later.start() - clause.start, len(text) - 1))
    if (process := words.PROCESS.search(text)) and not text[process.start() :].startswith("you're "):
        return "process", process.start()
    if patience := words.PATIENCE.search(text):
        return "patience", min(patience.end() - 1, len(text) - 1)
    return "", 0


def _when(text: str) -> bool:
    """A time to come stands in it, not only how long it has taken so far."""
    return any(
        not _GONE.search(text[max(0, m.start() - 24) : m.start()]) and not _GONE.search(text[m.end() : m.end() + 24])
        for m in islice(_TIME.finditer(text), 8)
    )


# A time of what has happened ("was printed on the 3rd") says nothing of what is to come.
_DONE_THEN = cues.compile(r"\b(?:was|were|had been|closed|went|came|left|received)\b")
_STILL_AHEAD = cues.compile(
    r"'ll\b|\b(?:will|going to|by|until|till|within|tomorrow|tonight|next|arrives?|comes?|expected|due|should|then)\b"
)


_WE_WILL = re.compile(r"\b(?:i|we)'ll\b")


def _cured(message: Message, sentence: Sentence, earlier: Sentence | None, hit: tuple[int, int, str]) -> bool:
    text = sentence.plain
    rest = words.LATER.sub(" ", text)
    if certainty.MARKER.search(text) and certainty.FUTURE.search(text):
        return True  # a promise of certainty is judged as that
    if _when(rest) or _CONDITION.search(rest) or _NAMED.search(rest) or _WHERE.search(text):
        return True
    if _LOOK.search(text) and hit[2] in ("contact", "patience") and not words.LATER.search(text):
        return True
    if hit[2] != "process" and _OURS_FOR_THEM.search(text[: hit[0]]):
        return True
    if (
        hit[2] != "process"
        and earlier is not None
        and moves(earlier) & _ASKED
        and not words.PATIENCE.search(earlier.plain)
    ):
        return True
    told = earlier is not None and (not _DONE_THEN.search(earlier.plain) or bool(_STILL_AHEAD.search(earlier.plain)))
    if earlier is not None and (
        (told and _when(earlier.plain)) or _MET.search(earlier.plain) or _NAMED.search(earlier.plain)
    ):
        return True
    if hit[2] in ("contact", "time") and any(
        moves(s) & {"instruction"} and _OURS_FOR_THEM.search(s.plain) for s in following(message, sentence, 1)
    ):
        return True
    for after in following(message, sentence):
        if _when(after.plain) or _NAMED.search(after.plain) or _WHERE.search(after.plain):
            return True
        if _WE_WILL.search(after.plain) and _CONDITION.search(words.LATER.sub(" ", after.plain)):
            return True
    return hit[2] != "contact" and any(s.question for s in following(message, sentence, 1))


def mend(message: Message, finding: Finding) -> Edit | None:
    """Keep the commitment and its verb, and say what the next word depends on."""
    sentence = sentence_at(message.sentences, finding.start)
    if sentence is None or sentence.role != "body" or finding.start >= sentence.end:
        return None
    text = sentence.plain
    end = len(text.rstrip(END))
    clause_end = sum(1 for s in sentence.stops if s <= finding.end)
    me = bool(re.search(r"\bi(?:'ll|'m)?\b", text)) and not re.search(r"\bwe\b", text)
    know = f"as soon as {'I' if me else 'we'} know more"
    later = words.LATER.search(text)
    if finding.kind == "contact":
        said_by = finding.text.lower()
        if not _WORD_OF_OURS.search(said_by) or _THEIRS_TO_DO.match(said_by) or _SOMEBODY_ELSES.match(said_by):
            return None
        if later and later.end() >= clause_end:
            edit = sentence.edit(later.start(), later.end(), know)
        elif later:
            return None
        else:
            edit = Edit(finding.end - 1, finding.end, f"{message.draft[finding.end - 1]} {know}")
    elif re.search(r"\b(?:see|tell)\b", finding.text.lower()) or clause_end != end or _tells(message):
        return None
    else:
        said = finding.text
        if finding.kind != "patience" and not re.search(r"'|\b(?:is|are|will|should|follows?|'s|gets?)\b", text):
            chopped = _CHOPPED.match(text)
            if not chopped or finding.start != sentence.start:
                return None
            start = "We're " if chopped["doing"] else "It's "
            said = (start if said[:1].isupper() else start.lower()) + said[:1].lower() + said[1:]
        edit = Edit(finding.start, finding.end, f"{said}, and I'll tell you here as soon as I know more")
    return None if tagged(message, edit) or _still(message, sentence, edit) else edit


# Contact that is to come from us: "we'll", "somebody calls you", "an answer follows", or no more than "will be in touch".
_WORD_OF_OURS = cues.compile(
    r"['’]ll\b|\b(?:will|shall|should|going to|gonna|can expect|expect|await|follows?|following|coming|comes?|to come|on (?:its|the|their) way)\b|^\W*(?:(?:ok|okay|sorry|hi|hello|thanks|noted|and|to)\W+){0,3}(?:be |get |getting |stay |keep )?(?:in (?:touch|contact)|back to|keeping|calling|contacting|updating|letting|reaching|following)\b|^\W*(?:somebody|someone|we|(?:an?|our|the|my|one) (?!.*\byou (?:can|can't|don't|have|need|want)\b))"
)
_SOMEBODY_ELSES = cues.compile(  # when a garage rings is not ours to say
    rf"^\W*(?:the|your|a|an|his|her|their)? ?(?:\w+ )?(?:{OUTSIDE}|garage|vet|clinic|hospital|school|lab|engineer|plumber|electrician|installer|surveyor|adjuster|assessor|venue|police|host)s? (?:will|'ll|should|is|are|calls?|rings?|contacts?|texts?)\b"
)
_THEIRS_TO_DO = re.compile(
    r"\W*(?:please |just |then |simply |kindly )*(?:reply|respond|call|ring|phone|text|message|e-?mail|contact|dm|write|send|follow|use|visit|check) (?!to follow|you\b)"
)


@lru_cache(maxsize=8)
def _tells(message: Message) -> bool:
    """Somewhere the customer is told already that they will hear more."""
    return any(_TELL.search(s.plain) for s in message.body)


def _still(message: Message, sentence: Sentence, edit: Edit) -> bool:
    """With the edit made the sentence is as vague as before."""
    after, start, end = made(message, sentence, edit, ahead=2)
    held = _holds(message) or _holds(after)
    earlier: Sentence | None = None
    for part in after.body:
        if part.end > start and part.start < end and _vague(after, part, earlier, held=held):
            return True
        earlier = part
    return False


examples: tuple[Flagged | Clean, ...] = (
    Flagged("We'll get back to you soon.", "We'll get back to you soon", kind="contact", becomes="We'll get back to you as soon as we know more."),
    Flagged("I'm sorry it's late. Someone will be in touch.", "Someone will be in touch", kind="contact", becomes="I'm sorry it's late. Someone will be in touch as soon as we know more."),
    Flagged("You'll hear from us.", "You'll hear from us", kind="contact", becomes="You'll hear from us as soon as we know more."),
    Flagged("someone will contact you asap", "someone will contact you asap", kind="contact", becomes="someone will contact you as soon as we know more"),
    Flagged("We're working on it.", "We're working on it", kind="process", becomes="We're working on it, and I'll tell you here as soon as I know more."),
    Flagged("It's being looked into.", "It's being looked into", kind="process", becomes="It's being looked into, and I'll tell you here as soon as I know more."),
    Flagged("under review", "under review", kind="process", becomes="it's under review, and I'll tell you here as soon as I know more"),
    Flagged("Bear with us.", "Bear with us", kind="patience", becomes="Bear with us, and I'll tell you here as soon as I know more."),
    Flagged("Hang tight, it won't be long now!", "Hang tight, it won't be long now", kind="patience", becomes="Hang tight, it won't be long now, and I'll tell you here as soon as I know more!"),
    Flagged("give it a bit", "give it a bit", customer="My card is blocked and I'm at the till", kind="patience", becomes="give it a bit, and I'll tell you here as soon as I know more"),
    Flagged("Updates follow.", "Updates follow", kind="contact", becomes="Updates follow as soon as we know more."),
    Flagged("The team's on the case.", "The team's on the case", kind="process", becomes="The team's on the case, and I'll tell you here as soon as I know more."),
    Flagged("An engineer will come out to you.", "An engineer will come out", kind="contact"),
    Flagged("Your complaint has our full attention.", "has our full attention", kind="process"),
    Flagged("We'll see.", "We'll see", kind="process"),
    Flagged("It should be fixed soon.", "It should be fixed soon", kind="time", becomes="It should be fixed soon, and I'll tell you here as soon as I know more."),
    Flagged("soon", "soon", kind="time"),
    Flagged("working on it", "working on it", kind="process"),
    Flagged("Your refund is coming shortly.", "Your refund is coming shortly", kind="time", becomes="Your refund is coming shortly, and I'll tell you here as soon as I know more."),
    Flagged("We'll deal with it in due course.", "in due course", kind="time", becomes="We'll deal with it in due course, and I'll tell you here as soon as I know more."),
    Flagged("its being looked at", "its being looked at", kind="process"),
    Flagged("when we can", "when we can", kind="time"),
    Flagged("A fix is on its way.", "A fix is on its way", kind="contact"),
    Flagged("just a bit longer please", "a bit longer", kind="patience"),
    Flagged("These things take time.", "These things take time", kind="process"),
    Flagged("The team has it.", "The team has it", kind="process"),
    Clean("Reply C to cancel for refund."),
    Clean("Reply to that email with the statement and the review starts."),
    Clean("Text HELP to 80210 for the next bus."),
    Clean("Call back the number on the card."),
    Flagged("reply to follow", "reply to follow", kind="contact"),
    Clean("It'll be online shortly, first week of March as a rule."),
    Clean("The skin takes time to heal, about six weeks."),
    Clean("The team has it on the bench now, and I ask them at four."),
    Clean("We'll get back to you by 5pm."),
    Clean("We're working on it. The next update is at seven."),
    Flagged("Leave it with us.", "Leave it with us", customer="We have no heating!", kind="process"),
    Flagged("The replacement is being arranged.", "being arranged", customer="You sent me a broken TV.", kind="process", becomes="The replacement is being arranged, and I'll tell you here as soon as I know more."),
    Flagged("Your case has been prioritised.", "has been prioritised", customer="Nobody has answered in two weeks.", kind="process"),
    Clean("Leave it with me till four, then ring me on 555 0101.", customer="We have no heating!"),
    Clean("The replacement goes on the van tomorrow.", customer="You sent me a broken TV."),
    Clean("We'll pass it to the leadership team for their review."),
    Clean("You're third in line, about ten minutes.", customer="I've been waiting for an hour"),
    Clean("We'll have somebody out to you on Tuesday."),
    Clean("Give it ten minutes, then switch it on again."),
    Clean("Hold on to the label until the new one comes."),
    Clean("We said we'd be in touch and weren't. Here is the answer: you keep the seat."),
    Clean("The rider is nearly there: 900 metres away."),
    Clean("Bear with me, I'm asking the depot for the scan."),
    Clean("The box is on its way."),
    Clean("Someone should have been in touch weeks ago, and I'm sorry nobody was."),
    Clean("Please call us as soon as you can with the serial number."),
    Clean("You will be contacted only if the claim is refused."),
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
    Clean("A phone you can't rely on gets in the way of a lot.", customer="My phone drops every call!!"),
    Clean("The calls you made at night were free.", customer="You charged me for calls!!"),
    Flagged("Somebody calls you.", "Somebody calls you", kind="contact", becomes="Somebody calls you as soon as we know more."),
    Clean("There's a job booked on it for Thursday the 14th, some time from eight in the morning to one."),
    Clean("The app gives what is available and doesn't count what is pending.", customer="FOUR overdraft fees!!"),
    Flagged("Your refund is pending.", "Your refund is pending", customer="Where is my refund??", kind="process"),
    Clean("We should have a couple of those in stock.", customer="No limes again!!"),
    Clean("Please hold on to the power supply.", customer="The router is dead!!"),
    Flagged("Please hold on.", "hold on", customer="The router is dead!!", kind="patience"),
    Clean("Restart the export, and the missing columns will be in it.", customer="My export lacks columns!!"),
    Clean("They should have been there on the day.", customer="The flowers came too late!!"),
    Clean("Your boss is waiting, and so are you.", customer="My login is still locked!!"),
    Clean("You'll get a text from us on the day it lands.", customer="Where is my part??"),
    Flagged("The garage will call you.", "The garage will call you", customer="My car broke down again!!", kind="contact"),
)  # fmt: skip
