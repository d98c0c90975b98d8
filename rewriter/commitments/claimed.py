"""What a reply claims for our side and our side has not said: a deed done, a way opened, a thing's cause, a word given.

Kind replies are padded with these: "I've opened a ticket", "your next order ships free", "you can collect it", "there's a
strike". What the customer wishes or suspects makes none of them true, so only draft, facts, offers and our own earlier
turns are asked; a cause may also be the customer's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rewriter import cues
from rewriter.commitments.assurances import assurances
from rewriter.commitments.deeds import deeds
from rewriter.commitments.novelty import SPOKEN, Found
from rewriter.commitments.ways import ways
from rewriter.plain import plain
from rewriter.remembered import remembered
from rewriter.text import Context, sentences


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim at [start, end) of the reply; `kind` is a key of `WHY`."""

    start: int
    end: int
    text: str
    kind: str


WHY = {
    "deed": "The draft does not say that this has been done. Say only what comes next.",
    "cause": "“{}” is a cause that neither the draft nor the context gives.",
    "way": "Nobody authorised this. Offer only what the draft or the agent's offers hold.",
    "step": "The draft does not ask for this. Ask only for what it needs.",
    "word": "The draft gives no such word. Say what you will look into, or leave it out.",
}

_WE = r"\b(?:i|we|our (?:\w+ )?team|(?:a|my) (?:colleague|manager))(?:'ve| have|'s| has)(?: now| already| also| just| gone ahead and)*"
_FILED = (
    r"(?:opened|started|launched|raised|logged|filed|submitted|put in|lodged|created|registered|initiated|begun|set up)"
)
_PAPER = r"(?P<thing>claim|case|ticket|complaint|request|investigation|search|trace|enquiry|inquiry|dispute|escalation|report|review)s?\b"
_OPENED = cues.compile(
    rf"{_WE} {_FILED} (?:an? |the |your |this |another )?(?:\w+ ){{0,2}}?{_PAPER}"
    rf"|\b(?:an?|the|your|this) (?:\w+ )?{_PAPER.replace('thing', 'paper')} (?:has|have) (?:now |already |also )?been {_FILED}"
)
_TOLD = cues.compile(
    rf"{_WE} (?:had a word with|spoken (?:to|with)|reached out to|notified|informed|alerted|briefed|instructed|let (?:[\w']+ ){{1,3}}know)\b(?! you\b)"
    r"|\b(?:we're|i'm) in (?:close |constant |regular |daily )?(?:touch|contact) with (?!you\b)|\b(?:has|have) been (?:warned|reminded|spoken to|disciplined|retrained)\b"
    r"|\b(?:the|our) [\w -]{3,24}? (?:has|have) (?:now |already |also )?been (?:asked|told|informed|notified|alerted|contacted|instructed|made aware)\b"
    r"|\byour (?:feedback|comments|message|complaint|concerns?|case|experience) (?:has|have) (?:now |already |also )?been (?:shared|passed|forwarded|escalated|flagged|raised|reported|noted|logged|sent)\b"
)
_TELLING = cues.compile(
    r"\b(?:tell|told|telling|know|knows|aware|inform\w*|notif\w*|alert\w*|contact\w*|spoke\w*|speak\w*|talk\w*|ask\w*|reach\w*|chas\w*|e-?mail\w*|wrote|written|write|ring|rang|rung|call\w*|phone\w*|message\w*|pass\w*|warn\w*|remind\w*|train\w*|touch|shar\w*|forward\w*|escalat\w*|flag\w*|report\w*|log\w*|rais\w*|not(?:e|ed|ing)|sent|send|with (?:the|our)|brief\w*|instruct\w*)\b"
)
_CHECKED_WITH = cues.compile(rf"{_WE} (?:double-?)?checked (?:this |it |that )?with (?!you\b)")
_CHECKS_WITH = cues.compile(r"\b(?:check\w* (?:\w+ )?with|ask\w*|spoke\w*|talk\w*|confirm\w*|says?|said)\b")
_FREE = cues.compile(
    r"\b(?:ships?|shipped|shipping|delivery|delivered|postage)(?: (?:is|are|will be|comes?|goes))?(?: (?:completely|entirely))? free\b|\bfree (?:shipping|delivery|postage)\b"
)
_FOR_FREE = cues.compile(
    r"\bfree\b|\bon us\b|\b(?:no|without) (?:\w+ )?(?:charge|cost|fee)|\bwaiv\w*|\bnothing to pay\b|\b[£$€]? ?0\b"
)
_FASTER = cues.compile(
    r"(?<!not )(?<!n't )\b(?:(?:re-?send|re-?ship|rush(?= (?:it|this|that|your|the|one|another)\b)|expedite|fast[- ]track|prioriti[sz]e)(?=\W|$)|(?:you|it|this|your (?:case|order|parcel|claim|ticket))(?:'re| are|'s| is)(?: now)? an? (?:top )?priority\b)"
)
_SOONER = cues.compile(
    r"\b(?:re-?s(?:end|ent)\w*|re-?ship\w*|rush\w*|expedit\w*|fast|priorit\w*|urgent\w*|sooner|quick\w*|again|another|new one|replace\w*|express)\b"
)
_WORD = cues.compile(
    r"\byou have (?:my|our) word\b|\bsee (?:to it )?that you (?:get|have|receive)\b|\bi'll (?:personally )?look after you\b|\bconsider (?:it|this) (?:done|sorted|handled|fixed|solved)\b|\b(?:everything|it|all)(?:'ll| will)(?: all)? (?:be (?:fine|all ?right|alright|ok|okay)|work out(?: fine)?|turn out fine)\b"
)
_INSURED = cues.compile(r"(?:'s|'re|\bis|\bare) (?:fully |also )?insured\b")
_INSURANCE = cues.compile(r"\binsur\w*|\bcover\w*|\bprotect\w*|\bliab\w*")
_TIRELESS = cues.compile(
    r"\bwork(?:ing|s)? (?:around|round) the clock\b|\bworking (?:non-?stop|day and night|tirelessly|flat out)\b"
)
_AT_WORK = cues.compile(r"\bwork\w*|\bclock\b|\bflat out\b|\bon it\b|\bday and night\b")
_CAUSES_IN = (  # a cause, and how the words begin any of which tells it
    (r"\b(?:a|the|this|of) (?:\w+ )?strikes?\b(?! (?:that|a)\b)|\bindustrial action\b", "strik indust walkou union pickets"),
    (r"\b(?:in|at|by|with|through|clear\w*) customs\b", "custom import border duty dutie"),
    (r"\b(?:an|the) (?:\w+ )?incident\b", "incide accide crash fire flood breach attack outage leak"),
    (r"\b(?:a|the|heavy|bad|severe) (?:storms?|snow(?:fall)?|flood(?:s|ing)?|weather)\b|\b(?:it was|it's been|was) (?:raining|snowing|stormy)\b", "storm snow flood weathe wind rain ice fog gale hurric blizza"),
    (r"\b(?:a|an|the) (?:\w+ )?(?:power cut|outage|blackout)\b", "power outage blacko down fault servic networ electr mast signal crash node"),
    (r"\b(?:a|an|the|some) (?:technical|system|it) (?:issues?|problems?|faults?|glitch(?:es)?|errors?|difficult(?:y|ies))\b", "techni system bug glitch server error fault crash app site softwa broke down portal"),
    (r"\b(?:high|unusually high|heavy|increased|exceptional) (?:volumes?|demand)\b", "volume demand busy many lots queue rush peak sale orders full mad crazy"),
    (r"\bfor (?:\w+ )?(?:safety|security|operational|technical|legal|hygiene|health|privacy|tax) reasons\b", "safe securi operat techni legal law hygien health ill privac data tax reason"),
    (r"\ba known (?:issue|problem|fault|bug)\b", "known bug regress aware"),
    (r"\b(?:standard|normal|usual) (?:procedure|practice)\b", "standar normal usual proced policy rule"),
    (r"\b(?:out of stock|sold out)\b", "stock sold gone availab left have"),
    (r"\b(?:the|\w+) (?:law|regulator|council|government|authorities) (?:limits?|says?|requires?|sets?|asks?|forbids?|allows?|decides?|doesn't|don't|gives?)\b", "law legal regula counci govern author act statut"),
    (r"\b(?:wasn't|weren't|not) enough time\b|\btoo tight\b", "enough time tight short late connect small size fit narrow snug pinch"),
    (r"\bis (?:unwell|ill|sick|off sick)\b", "ill sick unwell healt flu off hospita"),
    (r"\b(?:short[- ]staffed|understaffed|short of staff|staff(?:ing)? shortages?|short of (?:people|hands|staff|nurses|drivers|doctors|teachers|technicians|engineers|agents))\b", "staff short understaff busy sick ill off people hands"),
)  # fmt: skip
_CAUSES = tuple((cues.compile(cause), re.compile(rf"\b(?:{'|'.join(roots.split())})")) for cause, roots in _CAUSES_IN)


def spoken_to(draft: str, context: Context) -> bool:
    """Our side says that it has turned to somebody: to whom and how may be said in other words."""
    return SPOKEN.search(_ours(draft, context)) is not None


# What is claimed, and the words of our side any of which may stand behind it.
_UNLESS = (
    (_TOLD, "deed", _TELLING),
    (_CHECKED_WITH, "deed", _CHECKS_WITH),
    (_FREE, "way", _FOR_FREE),
    (_FASTER, "way", _SOONER),
    (_WORD, "word", _WORD),
    (_INSURED, "word", _INSURANCE),
    (_TIRELESS, "deed", _AT_WORK),
)


@remembered(32)
def _ours(draft: str, context: Context) -> str:
    """What our side has said, in plain words."""
    earlier = (turn.text for turn in context.conversation if turn.role == "agent")
    return "\n".join(plain(text) for text in (draft, *context.facts, *context.offers, *earlier))


@remembered(16)  # two guards ask
def claims(draft: str, customer: str, context: Context, reply: str) -> tuple[Claim, ...]:
    """Each such claim of an English reply, in its order."""
    ours = _ours(draft, context)
    own = {s.plain for s in sentences(draft, context.format)}
    theirs = plain(customer)
    return tuple(
        Claim(*sentence.span(start, end), sentence.typed(start, end), kind)
        for sentence in sentences(reply, context.format)
        if sentence.plain not in own
        for start, end, kind in (
            *_claims(sentence.plain, ours, theirs),
            *_padding(sentence.plain, ours, theirs, asks=sentence.question),
        )
    )


# "I can't say for certain that it'll work out": what is not claimed.
_UNSAID = cues.compile(
    r"(?:(?:n't|\bcannot|\bnot|\bnever) (?:yet |really |be able to )?(?:say|tell you|promise(?: you)?|guarantee|swear|know|be (?:sure|certain)|sure|certain)|\bno (?:guarantee|promise|certainty)|\bunsure)(?: (?:for (?:sure|certain)|yet|now))?(?: (?:that|if|whether))? $"
)
_NOT_OPENED = re.compile(r"(?:n't|\bnot|\bcannot|\bunable to) (?:open|start|file|log|raise|lodge|submit)\b[^.;!?\n]*")


def _claims(said: str, ours: str, theirs: str) -> Iterator[tuple[int, int, str]]:
    for m in _OPENED.finditer(said):
        if not re.search(rf"\b{m['thing'] or m['paper']}", _NOT_OPENED.sub(" ", ours)):
            yield *m.span(), "deed"
    for claimed, kind, known in _UNLESS:
        if (hit := claimed.search(said)) and not known.search(ours) and not _UNSAID.search(said, 0, hit.start()):
            yield *hit.span(), kind
    for cause, told in _CAUSES:
        if (why := cause.search(said)) and not (told.search(ours) or told.search(theirs)):
            yield *why.span(), "cause"


def _padding(said: str, ours: str, theirs: str, *, asks: bool) -> Iterator[Found]:
    """Ways, and of a sentence that asks nothing deeds and assurances too."""
    yield from ways(said, ours, theirs, asks=asks)
    if not asks:
        yield from deeds(said, ours, theirs)
        yield from assurances(said, ours, theirs)
