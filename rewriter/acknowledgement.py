"""What a draft already does for a customer with an open problem: it regrets, names the matter, shows a way on, stays open.

The six techniques of omission ask here, so that they agree on what is there and on where a sentence goes.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.clause import clauses
from rewriter.lexicon import TIME
from rewriter.moves import moves
from rewriter.situation import Situation, situation
from rewriter.text import Message, Sentence, once_a_wording
from rewriter.vocabulary import content, same, stem

_NO_REGRET = cues.compile(
    r"\b(?:need|have) to be sorry\b|\bsafe than sorry\b|\bregret (?:to (?:say|inform|tell|advise|announce)|that (?:we|i) (?:can't|won't|must))|\bsorry but (?:\w+ ){1,3}(?:closed|ended|expired|over|full|final|gone)\b|\bsorry,? (?:but )?(?:no\b|not possible|can't|we can't|i can't|we don't|that's (?:not|our|the) )|\bsorry (?:that |if |to hear that |to hear )?you (?:feel|think|see it|believe)|\b(?:not|n't) (?:\w+ )?(?:apologi\w+|sorry)|\bsorry,? (?:what|who|pardon)\b|\bsorry if\b"
)
_GET_OUT = cues.compile(  # the order that comes before everything else
    r"^\W*(?:(?:please|first|now|everyone|you|must|should|need to|have to|do) ){0,3}(?:leave (?:the|your) (?:building|house|flat|apartment|home|room|shop|car|vehicle)|get (?:everyone |everybody |yourself )?(?:out|outside|away)\b|"
    r"evacuate|go outside|(?:stay|keep|move) (?:out|outside|away|clear)\b|(?:call|ring|dial) (?:911|112|999|000|111|an ambulance|the (?:gas )?emergency|the fire|emergency))\b"
)
_FORMAL = cues.compile(r"\bany (?:\w+ )?inconvenience")
_REGRETS = cues.compile(
    r"\b(?:hate|sad|saddening|saddened|disheartening|regret|gutted|disappointed|disappointing|concerning) (?:to|that)\b|\bnot (?:what|something) we (?:want|like|hope) to (?:hear|see)"
)
_MATTER = cues.compile(
    r"\b(?:about|for|to (?:hear|see|read|learn)(?: about| of| that)?|that|of|by|has|have|you've|you|your|with|see)\b.{0,40}\b(?:this|that|it|these|those|delay\w*|trouble\w*|wait\w*|mix-?up|mistake|error|experience\w*|issue\w*|problem\w*|inconvenien\w*|frustrat\w*|disappoint\w*|confusion|situation|happened|had|having|way|service|difficult\w*|concern\w*|hassle|miss\w*)\b"
    r"|\b(?:hear|see|read) (?:this|that|it)\b|\b(?:this|that|it)\b.{0,30}\b(?:happened|happening|occurred|went|let you down)"
)
_REFUSES = cues.compile(
    r"\b(?:can't|won't|couldn't|unable to|not able to|isn't possible|not possible|impossible|don't (?:offer|do|refund|accept|give|exchange|replace)|no (?:refunds?|exchanges?|returns?|way|exceptions?)|not (?:allowed|eligible|entitled|refundable|covered)|non-refundable|nothing (?:i|we) can do|can't be|denied|declined|rejected)\b|^\W*(?:sorry,? (?:but )?)?(?:no|nope)\b(?:[.,!]|$)"
)
_PENDING = cues.compile(
    r"\b(?:(?:is|its|it's|are|that's|has been|have been|been|was|remains?|stays?|sits?)(?: now| still| currently| already)* (?:with (?:the|our|another|a)\b|under (?:review|investigation)|in review|pending|in progress|in (?:the |our )?queue|being (?:review|investigat|look|process|check|handl|repair|work|trac)\w*|(?:sent|forwarded|passed|escalated|handed|referred|submitted|reported) (?:on |over )?to\b)"
    r"|(?:i|we)(?:'ve| have|'m|'re| just)?(?: now| just| also| already)* (?:ask(?:ed|ing)|forward(?:ed|ing)|escalat(?:ed|ing)|pass(?:ed|ing)|rais(?:ed|ing)|submitt(?:ed|ing)|check(?:ing)? with|wait(?:ing)? (?:for|on)|opened|reported|logged|chas(?:ed|ing))\b(?! (?:you|if you|whether you)\b)"
    r"|(?:a|an|the|your) (?:ticket|case|investigation|request|trace|tracer|report|claim|complaint|inquiry|enquiry|dispute|appeal|review)(?: [a-z-]{2,12}){0,3} (?:is (?:open|running|under way|underway|in)|has been (?:opened|raised|logged|filed|started|lodged|sent|made))\b"
    r"|(?:is|are) (?:now |still |already )?(?:going (?:through|over)|looking (?:at|into)|working through|examining|assessing|checking|deciding|investigating|being (?:examined|assessed|decided|discussed|looked|considered|verified|translated|analysed|analyzed))\b"
    r"|^\W*(?:it's |its )?(?:now )?(?:passed|escalated|forwarded|handed|raised|logged|reported|submitted|sent) (?:it |this |that )?(?:on |over )?(?:to|with|as)\b|there(?:'s| is| are) (?:now )?(?:a|an|two|three|our) (?:crew|engineer|technician|team|colleague|specialist)s? (?:at|on|there|looking|working)\b"
    r"|(?:has|have) (?:now |already |just )?(?:been (?:ordered|requested|reserved|applied for)|opened an?|your file|your case|your claim|gone to (?:the|our|their))\b|(?:is|are|it's|sits) (?:now |currently )?(?:on the (?:\w+ )?(?:bench|lift|desk|list)|with \w+ (?:for|to)|with (?:finance|billing|legal|engineering|security|accounts|tier \d|second line|hr)\b)"
    r"|(?:i|we)(?:'ve| have) (?:now |just |also |already )?(?:contacted|written to|emailed|called|rung|requested|put in|filed|applied)\b(?! you\b)|being (?:updated|rebuilt|restored|migrated|synced|recalculated|corrected)\b"
    r"|(?:has|have) been asked (?:for|to|about)\b|(?:on|in) (?:the|their|our|its) (?:board|backlog|list|desk|table|agenda|roadmap|queue)\b|(?:is|are|it's) (?:a )?known (?:bug|issue|problem|fault)"
    r"|(?:has|have) (?:it|this|your \w+|the \w+) (?:now|on (?:his|her|their) desk)\b|(?:w/|with) (?:the|our) (?:other |local )?(?:network|bank|workshop|team|carrier|insurer|lab|supplier|landlord|airline|hotel|school|depot)\b"
    r"|(?:i|we) (?:expect|hope to have) (?:it|this|them|an answer|news|a reply)\b)"
)
_COMES_BACK = cues.compile(
    r"\b(?:(?:i|we|they|he|she|someone|somebody|a colleague|our \w+|the \w+|the \w+ team|our \w+ \w+|(?:mr|mrs|ms|dr)\.? \w+|it|and|you)(?:'ll| will|'m going to|'re going to|'d| can| should|)(?: also| then| personally| be able to)* (?:tell you|let you know|updat(?:e|ing) you|get back|gets back|come back|comes back|write (?:to you|here|back|you)|be in touch|call you|ring you|text you|ping you|contact you|contacts you|follow up|keep you|message you|email you|notify you|reach out|report back|hear (?:from|back)|post|share)|you(?:'ll| will) (?:have|get|receive|see) (?:an?|the|his|her|its|their|our|my) (?:\w+ )?(?:answer|reply|news|result|report|decision|letter|call)\b|(?:an|the next|another) update\b|as soon as (?:i|we|they|it)\b|once (?:i|we|they) (?:hear|know|have|get))"
)
_INVITES = cues.compile(
    r"\b(?:repl(?:y|ies)|tell (?:me|us)|let (?:me|us) know|send|share|dm|pm|message (?:me|us)|contact|call|ring|phone|email|e-mail|write|reach|get in touch|shout|provide|confirm|respond|reach out|give us|follow us|drop|chat|text|visit|click|check out|fill|come (?:by|in)|here (?:if|to help|for you)|happy to help|feel free|don't hesitate|follow)\b"
)
_POLITE_END = cues.compile(
    r"\b(?:anything else|any(?:thing)? (?:other |more |further )?(?:questions?|assistance|help)|further (?:questions?|assistance|help)|feel free|don't hesitate|hope (?:this|that) (?:helps|clarifies)|have a (?:great|good|nice|lovely))\b"
)
_CLOSES = cues.compile(r"\b(?:case|ticket|matter|issue|topic) (?:is |as |has been )?(?:now )?closed\b")
_TIME = cues.compile(TIME)
_AHEAD = cues.compile(
    r"\b(?:arrives?|comes?|will|\w+'ll|should|expect\w*|leaves?|ships?|due|takes?|allow|ready|deliver\w*|is back|are back)\b"
)
# Something to hold on to: a figure, a place to look, something that is theirs now. It may be the way on: no step is missed here.
_TANGIBLE = cues.compile(
    r"\d|[$€£]|\s>\s|\b(?:you'll|you will|you can|you may|yours now|your (?:new|next|own)|there's an?|there is an?|is yours|are yours|on us|for you)\b"
)
# How it came about or what the rule is: nobody can do anything with that.
_RULE = cues.compile(
    r"\b(?:was|were|had been|terms|polic(?:y|ies)|rules?|exclusion|clause|are destroyed|are told|are indicative|drawn up|decommissioned|withdrawn|decision is)\b"
)
_TO_THEM = re.compile(r"\b(?:you|your|you'll|i|i'll|we|we'll|our)\b")
_IDLE = frozenset({"thanks", "empathy", "closing"})
_STEPS = frozenset({"own-step", "alternative", "route", "instruction", "question", "done"})


@once_a_wording
def regrets(sentence: Sentence) -> bool:
    """It apologises for what happened; "sorry, but no" and "sorry you feel that way" do not."""
    text = sentence.plain
    return ("apology" in moves(sentence) or bool(_REGRETS.search(text))) and not _NO_REGRET.search(text)


def names(sentence: Sentence, side: Situation) -> bool:
    """A word or number of the customer's own complaint stands in it, or another word for the same thing."""
    return _speaks_of(sentence, side.nouns)


@once_a_wording
def _speaks_of(sentence: Sentence, nouns: frozenset[str]) -> bool:
    mine = {stem(word) for word in nouns}
    return any(same(stem(word), other) for word in content(sentence.plain) for other in mine)


def specific(sentence: Sentence, side: Situation) -> bool:
    """An apology that speaks of the matter, and not of "any inconvenience"."""
    text = sentence.plain
    if not regrets(sentence):
        return False
    return names(sentence, side) or (bool(_MATTER.search(text)) and not _FORMAL.search(text))


def sincere(message: Message) -> bool:
    """It regrets, in more than a formula, and goes on to do something about it."""
    return any(regrets(s) and not _FORMAL.search(s.plain) for s in message.body) and next_step(message)


def saves(message: Message) -> bool:
    """Somebody may be in danger now, and the first thing it says is how to get out of it: no word belongs before that."""
    return situation(message).handover == "injury" and any(_GET_OUT.search(s.plain) for s in message.body[:1])


def refuses(message: Message) -> bool:
    """There is a no in it."""
    return any(_REFUSES.search(s.plain) for s in message.body)


def pending(message: Message) -> Sentence | None:
    """The first sentence that leaves something with somebody, when nobody is said to come back; else None."""
    if any(_COMES_BACK.search(s.plain) or (_TIME.search(s.plain) and not regrets(s)) for s in message.body):
        return None
    return next((s for s in message.body if _PENDING.search(s.plain)), None)


def next_step(message: Message) -> bool:
    """It shows a way on: a step of ours or theirs, an option, a route, a question, or that it is done."""
    return any(_leads_on(sentence) for sentence in message.body)


@once_a_wording
def _leads_on(sentence: Sentence) -> bool:
    made = moves(sentence)
    text = sentence.plain
    if "done" in made or (_PENDING.search(text) and not _CLOSES.search(text)):
        return True
    if _POLITE_END.search(text) and not (
        _INVITES.search(text)
        and re.search(r"\b(?:here|dm|pm|repl\w+|call|email|link)\b|know if (?!you (?:have|need|want))", text)
    ):
        return False
    if made & _STEPS or "invitation" in made or (_AHEAD.search(text) and _TIME.search(text)):
        return True
    return (
        bool(_TANGIBLE.search(text))
        and not (made & _IDLE or regrets(sentence) or _REFUSES.search(text))
        and (not _RULE.search(text) or bool(_TO_THEM.search(text)))
    )


def leaves_the_word(message: Message) -> bool:
    """The customer has an opening: a question, an invitation with an action, or somebody who comes back to them."""
    solved = any("done" in moves(s) for s in message.body)
    for sentence in message.body:
        text = sentence.plain
        if _POLITE_END.search(text):
            if solved or (re.search(r"\b(?:this|here|dm|repl)", text) and _INVITES.search(text)):
                return True
            continue
        if _asks(sentence) or _invites(text) or _COMES_BACK.search(text) or "route" in moves(sentence):
            return True
        if "instruction" in moves(sentence):
            return True
    return solved and not any(_CLOSES.search(s.plain) for s in message.body)


# A question that wants no answer, and one that lost its mark.
_RHETORICAL = cues.compile(
    r"^\W*(?:who (?:would have|would've|could have|knew|has never)|what (?:can|else can) (?:i|we) (?:say|do)\b|guess what|how (?:annoying|frustrating|awful|hard) is that|isn't it\b|what do you expect|who doesn't|why me|what were the odds)"
)
_UNMARKED = cues.compile(
    r"\b(?:(?:would|does|will) (?:that|this|it|\w+day) (?:do|work|suit|help|be (?:ok|okay|alright|any good))\b|(?:ok|okay|alright|fine) (?:with|for) you\b|want me to|do you want|would you (?:like|prefer|rather)|shall (?:i|we)\b|say the word|over to you|up to you|your (?:call|choice)|take your pick|just say\b)"
)
_OTHERS = cues.compile(  # somebody else does it: "the carrier let us know", "he'll ring", "our mechanics tell me"
    r"(?:\b(?:the|our|my|a|an|his|her|their) [\w' ]{2,24}|\b(?:he|she|they|it|who|nobody|driver|carrier|somebody|someone)(?:'ll| will| has| have|'ve|'d)?(?: also| just)?) $"
)


def _asks(sentence: Sentence) -> bool:
    """It asks the customer something; not in a quote, and not for show."""
    if not sentence.question:
        return bool(_UNMARKED.search(sentence.plain))
    return not _RHETORICAL.search(sentence.plain) and not clauses(sentence)[-1].quoted if clauses(sentence) else True


def _invites(text: str) -> bool:
    """The customer, and not somebody else, is to write, call or send."""
    return any(
        not _OTHERS.search(text, 0, m.start()) or re.search(r"\b(?:to|please|you|and) $", text[: m.start()])
        for m in _INVITES.finditer(text)
    )


def acknowledged(message: Message) -> bool:
    """It says sorry, shows empathy or names the matter before anything else, or an earlier turn has apologised."""
    side = situation(message)
    if side.apologised:
        return True
    if any(regrets(s) or "empathy" in moves(s) for s in message.body):
        return True
    return any(names(s, side) and not _REFUSES.search(s.plain) for s in message.body[:2])


def evidence(message: Message) -> bool:
    """Positive evidence that the draft is fine as an answer to an open problem: it acknowledges, and gives a next step."""
    return acknowledged(message) and next_step(message)


def opening(message: Message) -> int | None:
    """Where a sentence goes that is said first: behind the greeting. None when the draft has no body."""
    return message.body[0].start if message.body else None


def ending(message: Message) -> int | None:
    """Where a sentence goes that is said last: before the sign-off. None when the draft has no body."""
    return message.body[-1].end if message.body else None


def plural(message: Message) -> bool:
    """The draft says "we" and never "I"."""
    text = " ".join(s.plain for s in message.sentences)
    return bool(re.search(r"\b(?:we|our|us)\b", text)) and not re.search(r"\bi\b|\bmy\b", text)


def casual(message: Message) -> bool:
    """The draft is typed without capitals, as in a quick chat; names and abbreviations may have theirs."""
    if message.context.channel == "email" or not any(c.islower() for c in message.draft):
        return False
    return not _BEGINS_LARGE.search(_HANDLES.sub("", message.draft))


_HANDLES = re.compile(r"(?<!\w)@\w+[ ,:]*")
_BEGINS_LARGE = re.compile(r"(?:^|[.!?:\n]\s+|^\W+)[A-Z][a-z' ]|(?<![\w'’])I(?![\w-])")


def spoken(message: Message, sentence: str) -> str:
    """A sentence written with "I", in the number and the manner that the draft speaks in."""
    if casual(message):
        sentence = re.sub(r"^(\s*)I'm (so )?sorry\b", r"\1\2sorry", sentence)
        sentence = re.sub(r"(?<![\w'])I(?=['’]|\b(?![\w-]))", "i", sentence)
        return re.sub(r"(?:^\s*|[.!?] )[A-Z](?=[a-z' ])", lambda m: m.group().lower(), sentence)
    if not plural(message):
        return sentence
    for one, many in (("I'm", "we're"), ("I'll", "we'll"), ("I've", "we've"), ("I", "we"), ("me", "us"), ("my", "our")):
        sentence = re.sub(rf"(?<![\w']){one}(?![\w'])", many, sentence)
    return re.sub(r"(?:^|(?<=[.!?] ))\w", lambda m: m.group().upper(), sentence)
