"""Words that promise movement and say neither when nor how: "soon", "in touch", "working on it".

A customer who waits needs something to wait for: a time, a condition, or who does what next. Without one
of them every hour is another broken expectation, and they write again.

Sources: 004 (set clear expectations about process and time), 000, 003 (give detail into how).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.customer.situation import situation
from rewriter.lexicon import OUTSIDE
from rewriter.matter import voice
from rewriter.remembered import remembered
from rewriter.spelling import capital, tidy
from rewriter.technique import Clean, Flagged
from rewriter.text import Edit, Finding, Message, Sentence, sentence_at

from . import _stalling as words
from ._asked import pending
from ._stated import END, made, tagged
from ._vague import WHEN, holds, vague

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
_TELL = cues.compile(
    r"(?<!don't )(?<!not )(?<!please )(?<!stop )\b(?:tell|write|let you know|update you|keep you|back to you|in touch|hear from)\b"
)
_SEE_TO_IT = re.compile(r"\b(?:i|we)'ll (?:look into|find out|ask)\b")
_CHOPPED = cues.compile(
    r"^(?:still )?(?:(?P<doing>working|sorting|handling|dealing|processing|looking into|investigating|reviewing|chasing|fixing|on it)"
    r"|in (?:progress|process|hand|the (?:queue|works|pipeline))|under (?:review|investigation)|pending|ongoing|being \w+|nearly|almost|getting there)\b"
)


_TOLD = ", and I'll tell you here as soon as I know more"


def find(message: Message) -> Iterator[Finding]:
    """Commitments with neither time nor condition nor process, while something is pending."""
    if not pending(message):
        return
    body = message.body
    before = dict(zip((s.index for s in body[1:]), body, strict=False))
    timed = any(WHEN.search(s.plain) for s in body)
    held = holds(message)
    for sentence in message.fresh:
        if hit := vague(message, sentence, before.get(sentence.index), held=held):
            start, end, kind = hit
            sure = (
                kind == "contact" and not timed and situation(message).open and bool(words.LATER.search(sentence.plain))
            )
            yield sentence.finding("vague-expectation", start, end, _SAYS[kind], kind=kind, sure=sure)


def mend(message: Message, finding: Finding) -> Edit | None:
    """Keep the commitment and its verb, and say what the next word depends on; of two vague lines one is told on."""
    if finding.kind == "patience" and (sentence := sentence_at(message.body, finding.start)):
        if _DEMANDS.fullmatch(sentence.plain) and len(message.body) > 1 and message.context.format != "html":
            again = _tells(message) or any(_mended(message, f) for f in find(message) if f.start != finding.start)
            return Edit(sentence.start, sentence.end, "" if again else f"{_TOLD[6:]}.")
        if _BEAR_UP.fullmatch(sentence.plain) and any(_SEE_TO_IT.search(s.plain) for s in message.body):
            return Edit(sentence.start, sentence.end, "")
    alone = sentence_at(message.body, finding.start)
    if alone and _SOON_ALONE.fullmatch(alone.plain) and any(_TELLS_ON.search(s.plain) for s in message.body):
        return Edit(alone.start, alone.end, "")  # who comes back, and when, has been said
    edit = _mended(message, finding)
    if edit and edit.text.endswith(_TOLD) and (first := _first_told(message)):
        return edit if first.start >= finding.start or first.text == finding.text else None
    return edit


_SOON_ALONE = re.compile(
    r"\W*(?:(?:it|that|we|they|all|everything)(?:'ll| will| should)? )?(?:(?:will|should) )?(?:be )?(?:back|up|fixed|sorted|done|there|ready|online|resolved)(?: (?:up|on|online|again|with you))* (?:very |really |pretty )?(?:soon|shortly|asap)\W*"
)
_TELLS_ON = re.compile(r"\b(?:i|we)'ll (?:tell you|write|let you know|update you|come back to you)\b")
_SOON = re.compile(
    r"\W*(?:(?:very |quite |pretty )?(?:soon|shortly)|as soon as possible|any (?:day|time|minute) now)[.!]*"
)
_BEAR_UP = re.compile(  # which holds nothing of its own where somebody has taken it on
    r"\W*(?:(?:so|but|and|just|please)[, ]+)*(?:hang (?:in there|tight|on)|sit tight|bear with (?:us|me))(?: (?:please|for now|a (?:bit|little)(?: longer)?))?\W*"
)
_DEMANDS = re.compile(  # nothing is told with it: what comes next is told instead
    r"\W*(?:(?:so|but|and|just|please|kindly|now|then)[, ]+)*(?:you(?:'ll)? (?:(?:just|simply|will|really|do) )*(?:need to|have to|must|should|ought to|'ve got to|got to) )?(?:just |please |kindly )?(?:be (?:more |a (?:little|bit) (?:more )?)?patient|have (?:some |a (?:little|bit of) |more )?patience|(?:some |a little )?patience)(?:,? please| with us| here| now| for now)*\W*"
)


@remembered(8)
def _first_told(message: Message) -> Finding | None:
    """The first vague line that is told on."""
    return next((f for f in find(message) if (e := _mended(message, f)) and e.text.endswith(_TOLD)), None)


def _mended(message: Message, finding: Finding) -> Edit | None:
    sentence = sentence_at(message.sentences, finding.start)
    if sentence is None or sentence.role != "body" or finding.start >= sentence.end:
        return None
    text = sentence.plain
    end = len(text.rstrip(END))
    clause_end = sum(1 for s in sentence.stops if s <= finding.end)
    me = bool(re.search(r"\bi(?:'ll|'m)?\b", text)) and not re.search(r"\bwe\b", text)
    know = f"as soon as {'I' if me else 'we'} know more"
    later = words.LATER.search(text)
    if _SOON.fullmatch(text) and situation(message).open and not _tells(message):
        here = "tell you here" if message.context.channel != "email" else "write to you"
        return Edit(
            sentence.start, sentence.end, f"It should be {text.strip(' .!?')}, and I'll {here} as soon as I know more."
        )
    if _ASAP.fullmatch(text) and len(message.body) > 1:
        return Edit(sentence.start, sentence.end, "")  # which promises nothing
    if clause_end >= end and (news := _NEWS_SOON.match(text)):
        return _with_news(sentence, news, "I" if me else "we", know)
    if finding.kind == "contact":
        said_by = finding.text.lower()
        if (
            clause_end >= end
            and later
            and _A_WORD.search(said_by)
            and (_SOMEBODY_ELSES.match(said_by) or _HE_WILL.match(said_by))
        ):
            return _asked_when(message, sentence, finding, voice(message))
        if (
            not _WORD_OF_OURS.search(said_by)
            or _THEIRS_TO_DO.match(said_by)
            or _SOMEBODY_ELSES.match(said_by)
            or text.startswith(" when ", clause_end)
        ):
            return None
        if not _A_WORD.search(said_by):  # a thing comes when it comes, whatever we know
            if not later or clause_end != end or _tells(message):
                return None
            edit = Edit(finding.start, finding.end, finding.text + _TOLD)
        elif later and later.end() >= clause_end:
            edit = sentence.edit(later.start(), later.end(), know)
        elif later:
            return None
        else:
            edit = Edit(finding.end - 1, finding.end, f"{message.draft[finding.end - 1]} {know}")
    elif aside := _IN_BRACKETS.match(text, clause_end) if clause_end < end else None:
        if _tells(message):
            return None
        at = sentence.places[aside.end(1) - 1] + 1
        edit = Edit(finding.start, at, message.draft[finding.start : at] + _TOLD)
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
        edit = Edit(finding.start, finding.end, _AND_WAIT.sub("", said) + _TOLD)
    if edit.start == sentence.start and _MUST_WAIT.match(text) and edit.text.endswith(_TOLD):
        edit = Edit(edit.start, edit.end, f"I'm afraid {edit.text[:1].lower()}{edit.text[1:]}")
    return None if tagged(message, edit) or _still(message, sentence, edit) else edit


def _asked_when(message: Message, sentence: Sentence, finding: Finding, we: str) -> Edit | None:
    """When somebody else gets in touch is theirs to say, and ours to ask."""
    if any(_SEE_TO_IT.search(s.plain) for s in message.body):
        return None
    here = "write to you" if message.context.channel == "email" else "tell you here"
    said = _WHEN_SOON.sub("", message.draft[finding.start : finding.end]).rstrip(" ,")
    edit = Edit(finding.start, finding.end, f"{said}, and {we}'ll ask when and {here}")
    return None if _still(message, sentence, edit) else edit


_HE_WILL = re.compile(
    r"(?:he|she|they)(?:'?s|'?re| is| are) (?:going to|gonna) |(?:he|she|they|(?:the|your|our|an?) (?:fitter|roofer|contractor|gardener|decorator|glazier|locksmith))(?:'ll| will) "
)
_WHEN_SOON = re.compile(
    r",? (?:(?:very|quite|pretty) )?(?:soon|shortly|asap|at some point|as soon as (?:possible|(?:he|she|they) can))\b",
    re.IGNORECASE,
)
_ASAP = re.compile(r"\W*(?:asap|a\.s\.a\.p|as soon as (?:possible|we can|i can))[.!]*")
_NEWS_SOON = re.compile(  # "we're working on it, will update asap"
    r"\W*(?P<told>(?:(?:i|we)(?:'m|'re|'ll|'ve)?|it's|it|that's|(?:the|your|our) [a-z]+(?: [a-z]+)?(?:'s| is| are)) [^,;]{3,80}|(?P<doing>working on (?:it|this|that)|looking into (?:it|this|that)|on it))(?:[,;]| and| –| -)+ ?(?:(?:i|we)?(?:'ll| will)? ?(?P<do>update|keep you (?:posted|updated|informed)|let you know|be in touch|get back to you|come back to you)(?: you)?|(?P<hear>you'll hear (?:back )?from us))(?: on (?:it|this|that))? (?:asap|soon|shortly|as soon as (?:possible|we can|i can))[.! ]*"
)


def _with_news(sentence: Sentence, news: re.Match[str], who: str, know: str) -> Edit | None:
    """What is done and that we come back with it, tied to what we learn."""
    if news.end() < len(sentence.plain):
        return None
    told = tidy(sentence.typed(*news.span("told")))
    told = f"{who}'re {told[:1].lower()}{told[1:]}" if news["doing"] and who == "we" else told
    told = f"I'm {told[:1].lower()}{told[1:]}" if news["doing"] and who == "I" else told
    then = news["hear"] or f"{who}'ll {'update you' if news['do'] == 'update' else news['do']}"
    told = capital(told) if sentence.raw[:1].isupper() else told
    return Edit(sentence.start, sentence.end, f"{told}, and {then} {know}.")


_AND_WAIT = re.compile(r"(?:,| and| so) (?:so |then )?(?:please |just )*(?:wait|hold on|hang on)$", re.IGNORECASE)
_MUST_WAIT = re.compile(r"you(?:'ll| will)? (?:(?:just|simply) )?(?:have to|need to|must) wait\b")


# Contact that is to come from us: "we'll", "somebody calls you", "an answer follows", or no more than "will be in touch".
_WORD_OF_OURS = cues.compile(
    r"['’]ll\b|\b(?:will|shall|should|going to|gonna|can expect|expect|await|follows?|following|coming|comes?|to come|on (?:its|the|their) way)\b|^\W*(?:(?:ok|okay|sorry|hi|hello|thanks|noted|and|to)\W+){0,3}(?:be |get |getting |stay |keep )?(?:in (?:touch|contact)|back to|keeping|calling|contacting|updating|letting|reaching|following)\b|^\W*(?:somebody|someone|we|(?:an?|our|the|my|one) (?!.*\byou (?:can|can't|don't|have|need|want)\b))"
)
_A_WORD = cues.compile(  # a coupon that "will be sent out" hangs on nothing we have yet to learn
    r"\b(?:touch|contact\w*|calls?|calling|ring\w*|phon\w+|writ\w+|repl(?:y|ies|ying)|respon\w+|answers?|updat(?:e|es|ed|ing) (?:you|on|follow)|(?:with|send|give|have|get|post|share)\w* (?:you )?(?:an? |any )?(?:\w+ )?updates?|updates? (?:follow|to follow)|updated|back to you|hear\w*|know|inform\w*|e-?mail\w*|messag\w*|text\w*|notif\w+|tell\w*|reach\w*|follow\w*|posted|word|news)\b"
)
_SOMEBODY_ELSES = cues.compile(  # when a garage rings is not ours to say
    rf"^\W*(?:the|your|a|an|his|her|their)? ?(?:\w+ )?(?:{OUTSIDE}|garage|vet|clinic|hospital|school|lab|surgery|engineer|plumber|electrician|installer|surveyor|adjuster|assessor|venue|police|host)s? (?:will|'ll|should|is|are|calls?|rings?|contacts?|texts?)\b|^\W*(?:(?:and|but|so) )?(?:he|she)(?:'ll| will) "
)
_THEIRS_TO_DO = re.compile(
    r"\W*(?:please |just |then |simply |kindly )*(?:reply|respond|call|ring|phone|text|message|e-?mail|contact|dm|write|send|follow|use|visit|check) (?!to follow|you\b)"
)


@remembered(8)
def _tells(message: Message) -> bool:
    """Somewhere the customer is told already that they will hear more, or that we see to it."""
    return any(_TELL.search(s.plain) or _SEE_TO_IT.search(s.plain) for s in message.body)


_IN_BRACKETS = re.compile(r"( \([^()]{1,60}\))[ .!]*$")


def _still(message: Message, sentence: Sentence, edit: Edit) -> bool:
    """With the edit made the sentence is as vague as before."""
    after, start, end = made(message, sentence, edit, ahead=2)
    held = holds(message) or holds(after)
    earlier: Sentence | None = None
    for part in after.body:
        if part.end > start and part.start < end and vague(after, part, earlier, held=held):
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
    Flagged("Our engineers are working on it. It will be fixed soon.", "working on it", becomes="Our engineers are working on it, and I'll tell you here as soon as I know more. It will be fixed soon."),
    Flagged("The devs are aware of it (ticket B-22).", "aware of it", becomes="The devs are aware of it (ticket B-22), and I'll tell you here as soon as I know more."),
    Flagged("The driver will be with you shortly.", "The driver will be with you shortly", kind="contact", becomes="The driver will be with you shortly, and I'll tell you here as soon as I know more."),
    Flagged("Bear with us.", "Bear with us", kind="patience", becomes="Bear with us, and I'll tell you here as soon as I know more."),
    Flagged("Hang tight, it won't be long now!", "Hang tight, it won't be long now", kind="patience", becomes="Hang tight, it won't be long now, and I'll tell you here as soon as I know more!"),
    Flagged("give it a bit", "give it a bit", customer="My card is blocked and I'm at the till", kind="patience", becomes="give it a bit, and I'll tell you here as soon as I know more"),
    Flagged("Updates follow.", "Updates follow", kind="contact", becomes="Updates follow as soon as we know more."),
    Flagged("The team's on the case.", "The team's on the case", kind="process", becomes="The team's on the case, and I'll tell you here as soon as I know more."),
    Flagged("A coupon will be sent out as a gesture.", "A coupon will be sent out as a gesture", customer="There was plastic in my soup!!", kind="contact"),
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
    Clean("The companies he paid may get in touch with you.", customer="My husband died and his account is still open!!"),
    Clean("I hope he feels better soon.", customer="There were peanuts in it and my son was ill!!"),
    Flagged("It will be better soon.", "be better soon", customer="My line is down again!!", kind="process"),
    Clean("All of it is coming back to you, the taxes included.", customer="Where is my money for the cruise??"),
    Clean("The cave fee does come back to you, six each for four people.", customer="The guide skipped the cave!!"),
    Flagged("We're coming back to you.", "We're coming back to you", customer="Where is my money for the cruise??", kind="process"),
    Clean("To see that on his arm must have been a shock.", customer="My son came home with a bite mark!!"),
    Flagged("The atelier is hard at work on it.", "hard at work", customer="My wedding dress is late!!", kind="process"),
    Clean("The mechanic is on the stairs right away, ten minutes at most.", customer="The lift is stuck again!!"),
    Clean("Maybe soon, but I can't give you a date for that.", customer="When will it be in French??"),
    Flagged("sorry, will get this back to you asap", "will get this back to you asap", customer="my lease has two pages missing", kind="time"),
    Flagged("We'll send it over to you shortly.", "We'll send it over to you shortly", customer="One of the tyres never came.", kind="time", becomes="We'll send it over to you shortly, and I'll tell you here as soon as I know more."),
    Clean("on it now: seat is rebooked, row 12", customer="you moved my seat!"),
    Clean("working on it: router is restarted, tell me which lights are on", customer="no internet since noon"),
    Clean("will get that over to you by six", customer="One lamp was missing"),
    Clean("Please send it back to us as soon as possible.", customer="The lid came cracked."),
    Clean("You asked for it asap, so it left at noon with a courier.", customer="I needed it asap!"),
)  # fmt: skip
