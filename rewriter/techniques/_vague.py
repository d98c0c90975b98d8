"""Where a reply says that something is to come, and neither when nor how: what is vague, and what around it cures it."""

from __future__ import annotations

import re
from itertools import islice

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.lexicon import MONTH, TIME, UNIT_OF_TIME, UP_TO_TWELVE
from rewriter.moves import following, instructs, moves
from rewriter.remembered import remembered
from rewriter.text import Message, Sentence, once_a_wording

from . import _certainty as certainty
from . import _stalling as words
from ._stated import END, own
from ._sympathy import sympathises

# --- what gives the customer something to wait for ---------------------------------------------

WHEN = cues.compile(
    TIME
    + rf"|\b(?:first|second|third|last|early|mid|late|end of|beginning of|start of)[ -](?:(?:week|half|part) )?(?:of |in )?(?:{MONTH})\b"
    + r"|\b(?:for|around|about|due|expected|estimated|planned) the \d{1,2}(?:st|nd|rd|th)\b"
    + rf"|\bwithin the (?:hour|day|week)\b|\b(?:at|by|before|till|until) (?:{UP_TO_TWELVE})\b|\b\d{{1,2}} ?(?:am|pm|utc|gmt|h)\b|\b(?:in|within) (?:a|an|the next) (?:few |couple of )?(?:seconds?|minutes?|hours?|days?|hour)\b"
    + r"|\b(?:\d+|two|three|five|ten|fifteen|twenty|thirty|a few|a couple of|half an|an) (?:seconds?|minutes?|hours?|days?|hour) at (?:the )?(?:most|latest)\b"
)
_GONE = cues.compile(  # before a time
    r"\b(?:(?:for|since|after|waited|waiting|been|past|last|over(?! to\b)|already|nearly|almost)\b[^,.;]{0,16}|of (?:\w+ )?)$"
)
_GONE_BY = cues.compile(  # behind one
    rf"^[^,.;]{{0,12}}\b(?:ago|late|already|of waiting|overdue|delay\w*|(?:too )?long|{UNIT_OF_TIME} wait)\b"
)
_CONDITION = cues.compile(
    r"\b(?:on the (?:day|morning|evening) (?:it|they|we|you|the)|before (?:we|i|they) (?:start|begin|go|charge|order|send|do))\b|(?:^|[,;] ?)should (?:it|this|that|there|anything|you|they|the \w+) [a-z]+|\b(?:if|once|when|whenever|unless|until|after(?!\s*(?:[,.;!?]|$))|as soon as|in case|provided|depending on|the (?:minute|moment|second))\b(?! (?:(?:as soon as )?(?:we|i|they|he|she|someone|somebody) (?:can|have (?:a (?:chance|minute|moment)|time|got time)|get (?:a (?:chance|minute|moment)|to it|(?:round|around) to (?:it|that|this))|find (?:a|the) (?:time|minute|moment)|possibly can)|possible|ready|able|(?:it|this|that|one) (?:can|may) be (?:given|said|shared|told)|there(?:'s| is) (?:news|anything|time|something|capacity|room|a (?:gap|chance|moment|minute|lull|second|quiet|free|spare))|(?:things|it|work|the (?:rush|queue|queues|backlog|phones?|shop|office|season)) (?:calms?|quietens?|settles?|slows?|dies?|eases?|gets? (?:quieter|calmer|better))|i know\b(?! more)|that|this|all)\b)"
)
_NAMED = cues.compile(
    r"\bwhat (?:i|we|they|he|she|it) (?:find|finds|found|say|says|tell|tells|show|shows|hear|learn|see)\b|\bwith (?:what|the (?:result|answer|outcome|findings|next step)|(?:the|your|an?|his|her) (?:new|final|corrected|revised|fresh) (?!team|colleague|manager)[a-z]+)|\bin this order\b|\bfirst\b[^.]{3,80}\bthen\b|(?:^|[,;:–-] ?)\W*next,? (?:the|your|our|my|it|they|we|i|he|she|an?)\b[^.]{3,140}\bthen\b|"
    r"\b(?:i|we|he|she|a colleague|(?:our|the|my) (?:[\w-]{1,15} ){1,2})(?:'ll|'m|'re|'ve|'s| will| have| has| is| are|,|) ?(?:now |just |already |also |first )*(?:ask|trac|test|refer|compar|measur|request|order|check|inspect|verify|verif|rais|open|pass|escalat|forward|hand|query|contacted|call the|called|book|speak|spoke|talk|pull|go(?:ing)? through|read|search|sent|sending|replac|ship|refund|reset|restart|rebuil|rout|rebook|install|fit|swap|load|pack|print|scan)(?:s|es|ed|ing|e|ies|ied|ked|ting|ted)?\b(?! (?:you|it|this|that|to you|to it|into it|into this|on (?:it|this)|things|asap|soon|shortly)\b(?! (?:with|to|for|from|at) (?:the|our|my|a)\b))(?= )"
)
_LOOK = cues.compile(r"\bi(?:'ll|'m)? (?:[a-z]+ )?(?:look|check|find out|ask)\w*\b")
_WHERE = cues.compile(
    r"\b\d+(?:[.,]\d+)? ?(?:%|percent|stops?|metres?|meters?|km|miles?|streets?|blocks?|th in|in the queue|people|ahead|away)|\b(?:one|two|three|four|five|six|several|a few) (?:people|customers|callers|others|stops?|streets?|orders) (?:ahead|before|in front|away)|\bhttps?://|\bwww\.|\bstatus\.|\bon the (?:board|status page)\b"
)
_OURS_FOR_THEM = cues.compile(
    r"\b(?:send|dm|pm|share|reply|fill|follow|connect|use|let's|click|visit|email|call|message|provide|give us|give me|reach|submit|upload|text|forward|drop)\b"
)
_MEANWHILE = re.compile(
    r"\b(?:(?:until|till) then|in the meantime|meanwhile|for now)\b"
)  # how they manage, and not when it ends
_ASKED = frozenset({"instruction", "question", "invitation"})
_MET = cues.compile(
    r"\b(?:(?:is|are|'s|it's|has been|have been|been|was) (?:now )?(?:fixed|resolved|sorted|refunded|replaced|waived|restored|done|cancelled|credited|reset|reloaded|restarted|unlocked|unblocked|reopened|rebooked)|(?:i|we)(?:'ve| have)? (?:just |now |already )?(?:refunded|fixed|resolved|replaced|restored|waived|credited|cancelled|rebooked|reset|unlocked|swapped|reopened))\b"
)

_AND_DONE = re.compile(rf" ?[,:;–-] ?[^.!?]{{0,60}}?(?:{_MET.pattern})")


_OWN_VERB = cues.compile(
    r"(?:refund|replace|send|credit|cancel|book|waive|resend|reship|remove|change|take|give|pay|move|keep|cover|honou?r|extend|ship|deliver|need|cost|show|find|see|help|like|want|depend|vary|remain|stay|expire|start|open|close|allow|let|charge|apply|ask|make|miss|check|look|do|try|work|love|enjoy|happily|gladly|never|always|bring|pass|add|swap|exchange|review|not|matter|count)\b"
)
_TO_TEAM = cues.compile(  # an own step, with who takes it on
    r"\b(?:with|to|onto) (?:the|our|a|their) (?!relevant|right|appropriate|correct|proper)[\w -]{0,40}?(?:team|manager|managers|colleagues?|department|leadership|desk|office)\b"
)
_IN_STOCK = cues.compile(
    r"\bshould have [\w' -]{1,40}?(?:available|in stock|left|in the shop|here|on the shelf)(?=\W*$|,)"
)
_HAVE_BEEN = re.compile(
    r" (?:been|[a-z]+ed|brought|left|put|taken|given|rung|said|made|found|kept|met|paid|written|done|shown|heard|stood|held|read|spoken|come|had|gone|told|sent|known|got|gotten|seen)\b"
)  # and was not
_THEY_WAIT = re.compile(r"\byour? ?(?:[\w-]+ ){0,2}?(?:'s|'re|is|are)(?: still)? waiting\b")
_NO_WAIT = cues.compile(
    r"(?:last|feel|sound|fit|continu|assist|caus|becom|appl|charg|reflect|appear|zip|need|cost|want|love|enjoy|like)\w*"
)
_ANCHOR = cues.compile(
    r"\d|\b(?:dm|pm|send|share|visit|reply|click|repl(?:y|ies)|form|site|website|page|app|best|great|offer)\b|https?:|www\.|@|\?|\b(?:because|since|due to|caused|sent|left|shipped|posted|paid|refunded|replaced|fixed|resolved|restored|delivered|arrived|done|waived|cancelled|credited|on (?:its|the|their) way|track\w*|today|tonight|tomorrow|now|can|could|can't|couldn't|don't|doesn't|isn't|aren't|wasn't|won't|haven't|hasn't|not|(?<!oh )no|never|"
    r"if|once|when|until|after|unless|as soon as|let me|let us|please|i'll|i'm(?! (?:so |very |really |truly |terribly )?(?:sorry|afraid)\b)|i've|i'd|should you|would|may|might|expected|planned|scheduled|usually|normally|due|depot|lab|workshop|court|embassy|bank|courier|carrier|customs|insurer|supplier|manufacturer|directly|promise|guarantee\w*|definitely|sure|certain\w*|enjoy|welcome|love|glad|happy|congrat\w*|hope you|see you|looking forward|thank you for (?:(?:the|your)(?! (?:[a-z]+ )?(?:patience|understanding|loyalty|cooperation|trust|custom|business)\b)|sending|letting))\b"
)


@remembered(8)
def holds(message: Message) -> bool:
    """The reply gives the customer something to hold on to, or is too long to say that it gives nothing."""
    body = message.body
    return len(body) > 3 or any(_ANCHOR.search(s.plain) or _when(s.plain) or _NAMED.search(s.plain) for s in body)


def vague(message: Message, sentence: Sentence, earlier: Sentence | None, *, held: bool) -> tuple[int, int, str] | None:
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
        if (
            (_TO_DO.match(clause.text) and sympathises(clause.text))
            or _THEY_WAIT.search(clause.text)
            or _MONEY_BACK.search(clause.text)
        ):
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
    pleaded: tuple[int, int, str] | None = None  # for patience, with something vaguer behind it
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
            if first != "patience":
                break
            pleaded, start, first = (start, end, first), -1, ""
        elif start >= 0:
            end = clause.start + len(clause.text.rstrip(END))
    return (start, end, first) if start >= 0 else pleaded


_NOT_BARE = re.compile(r"\W*(?:as soon as|please|thanks)")


_TO_US = re.compile(  # theirs to do, and no word of ours: "Reply C to cancel"
    r"\W*(?:please |just |then |simply |kindly )*(?:reply|respond|revert|call back|write back|ring back|get back|come back|text|call|ring|message|email|e-mail|contact|dm) (?!to you\b|you\b|soon|shortly|asap|a\.s\.a\.p|when\b|once\b|as soon|as quick|later|eventually|in due|in a (?:bit|while|moment)|at some|within|to (?:follow|come)\b|will\b|is\b|follows|pending|on its)[\w£$€@'\"]"
)


_NO_DATE = re.compile(
    r"\b(?:can't|couldn't|won't|don't) (?:yet |really )?(?:give|promise|have|say|name|guarantee)\b[^.;]{0,30}\b(?:dates?|times?|day|when|eta|timeframe)\b"
)
_TO_DO = re.compile(r"\W*to [a-z]+ ")  # "to see that must have been a shock"
_MAY = re.compile(  # what somebody else may do is no word of ours
    r"^(?!.*\b(?:we|i|someone|somebody|a colleague|our \w+)\b).*\b(?:may|might|could) (?:well |also |still )?(?:be |get )?(?:in touch|contact|call|ring|write|phone|text|e?mail)\b"
)
_MONEY_BACK = re.compile(  # it comes back to them, and nobody writes
    r"\b(?:it|this|that|all|both|each|money|fees?|fare|amount|sum|refund|deposit|tax(?:es)?|payment|charge|total|balance|credit|[£€$]?\d[\d.,]*)(?: (?:of it|of them))?(?:'s|'ll| is| are| will| does| do|'re)? (?:now |also |all |already |then |being )?(?:come|comes|coming|go|goes|going) back to you\b"
)


def _kind(sentence: Sentence, clause: Clause) -> tuple[str, int]:
    text = clause.text
    contact = words.CONTACT.search(text)
    if contact and not (
        _NO_CONTACT.search(text) or _TO_US.match(text) or _MAY.search(text[: contact.end()]) or _MONEY_BACK.search(text)
    ):
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


_NO_CONTACT = re.compile(  # nobody is to call, or it is called something
    r"^\W*(?:nobody|no one|none of us)\b|\bcalls? (?:you|it|him|her|them|this|that) (?:an?|the|by) "
)


def _when(text: str) -> bool:
    """A time to come stands in it, not only how long it has taken so far."""
    return any(
        not _GONE.search(text[max(0, m.start() - 24) : m.start()]) and not _GONE_BY.search(text[m.end() : m.end() + 24])
        for m in islice(WHEN.finditer(text), 8)
    )


# A time of what has happened ("was printed on the 3rd") says nothing of what is to come.
_DONE_THEN = cues.compile(
    r"\b(?:was|were|had been|closed|went|came|left|received|sorry|apolog[a-z]+|couldn\'t|didn\'t|hasn\'t|haven\'t)\b"
)
_STILL_AHEAD = cues.compile(
    r"'ll\b|\b(?:will|going to|by|until|till|within|tomorrow|tonight|next|arrives?|comes?|expected|due|should|then)\b"
)


def _only_regrets(sentence: Sentence) -> bool:
    """What it speaks of is what went wrong: "sorry that it was cancelled again"."""
    made = moves(sentence)
    return "apology" in made and "own-step" not in made


_WE_WILL = re.compile(r"\b(?:i|we)'ll\b")


def _cured(message: Message, sentence: Sentence, earlier: Sentence | None, hit: tuple[int, int, str]) -> bool:
    text = sentence.plain
    rest = words.LATER.sub(" ", text)
    if certainty.MARKER.search(text) and certainty.FUTURE.search(text):
        return True  # a promise of certainty is judged as that
    if _when(rest) or _CONDITION.search(rest) or _NAMED.search(rest) or _WHERE.search(text):
        return True
    if hit[2] == "process" and _AND_DONE.match(text, hit[1]):
        return True  # "on it now: port is reset"
    if hit[2] == "time" and _NO_DATE.search(text):
        return True  # said honestly that none can be named
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
    if _MET.search(text, 0, hit[0]):
        return True
    if earlier is not None and told and _when(earlier.plain):
        return True
    if (
        earlier is not None
        and not _only_regrets(earlier)
        and (_MET.search(earlier.plain) or _NAMED.search(earlier.plain))
    ):
        return True
    if hit[2] in ("contact", "time") and any(
        moves(s) & {"instruction"} and _OURS_FOR_THEM.search(s.plain) and not _MEANWHILE.search(s.plain)
        for s in following(message, sentence, 1)
    ):
        return True
    for after in following(message, sentence):
        if _when(after.plain) or _NAMED.search(after.plain) or _WHERE.search(after.plain):
            return True
        if _WE_WILL.search(after.plain) and _CONDITION.search(words.LATER.sub(" ", after.plain)):
            return True
    return hit[2] != "contact" and any(s.question for s in following(message, sentence, 2))
