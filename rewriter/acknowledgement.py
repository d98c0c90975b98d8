"""What a draft already does for a customer with an open problem: it regrets, names the matter, shows a way on, stays open.

The six techniques of omission ask here, so that they agree on what is there and on where a sentence goes.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.clause import clauses
from rewriter.customer.situation import Situation, situation
from rewriter.moves import moves
from rewriter.pending import A_TIME, comes_back, parts, stays, third_party, timed, waits
from rewriter.text import Message, Sentence, once_a_wording
from rewriter.vocabulary import content, same, stem
from rewriter.way_forward import at_place, leads_on

_NO_REGRET = cues.compile(
    r"\b(?:need|have) to (?:be|feel|say) sorry\b|\bsafe than sorry\b|\bregret (?:to (?:say|inform|tell|advise|announce)|that (?:we|i) (?:can't|won't|must))|(?<!so )(?<!very )(?<!really )(?<!truly )\bsorry,? but\b[^.!?;]{0,160}\b(?:\w+n't|cannot|not|no|only|closed|ended|expired|over|full|final|gone|sold out|non-refundable|correct(?:ly)?|valid|justified|right|in order|due|properly|accurate(?:ly)?)\b|\bsorry,? (?:but )?(?:no\b(?! (?:[\w']+ ){1,8}(?:is|was|must be|can't be|isn't) (?:\w+ ){0,2}(?:hard|tough|rough|miserable|awful|horrible|dreadful|rotten|frustrating|annoying|worrying|joke|fun|pain|nuisance|exhausting|maddening|last thing|way to|what)\b)|not possible|can't|we can't|i can't|we don't|that's (?:not(?! (?:just|how|what (?:you|we)|good enough|right|okay|ok|on|fair|the (?:service|welcome|start|news|way|care|help))\b)|our(?! (?:mistake|error|fault|slip|doing|bad|oversight|mix-up|failing)\b)|the(?! (?:last|second|third|worst|wrong)\b)) )|\bsorry (?:that |if |to hear that |to hear )?you (?:feel|think|see it|believe)|\b(?:not|n't) (?:\w+ )?(?:apologi\w+|sorry)|\bsorry,? (?:what|who|pardon)\b|\bsorry if\b|^\W*(?:so |but |and |then )?no (?:refund|exchange|return|discount|compensation|credit|cash|money back|exception|swap|upgrade)s?(?: [\w' -]{2,30})?,? sorry\W*$"
)
_TO_DO = r"(?:^\W*|[,;:–] (?:and |then |so )*|\b(?:and|then) )(?:(?:please|first|now|everyone|you|must|should|need to|have to|do) ){0,3}"
_RESCUE = (
    r"(?:call|ring|dial) (?:911|112|999|000|111|an ambulance|the (?:gas )?emergency|the fire|the police|emergency)\b"
)
_GET_OUT = cues.compile(  # the order that comes before everything else
    rf"{_TO_DO}(?:leave (?:the|your) (?:building|house|flat|apartment|home|room|shop|car|vehicle)|get (?:(?:everyone|everybody|yourself|them|both|all|your \w+|the \w+) )?(?:of you )?(?:out|outside|away)\b|"
    rf"evacuate|go outside|(?:stay|keep|move) (?:out|outside|away|clear)\b|{_RESCUE})"
)
_TO_RESCUERS = cues.compile(rf"^(?!\W*(?:if|unless|when|should|in case|once)\b).*?{_TO_DO}{_RESCUE}")
_FORMAL = cues.compile(r"\b(?:any|the|this) (?:\w+ )?inconvenience")
_BARE = re.compile(
    r"^\W*(?:(?:i|we) (?:\w+ )?(?:understand|hear|see|appreciate|note|acknowledge) (?:your|that|how) [\w' ]{2,30}?,? (?:and|but|so) )?(?:(?:i'm|we're|i|we|my|our|please accept our|do) )*(?:sorry|soz|sry|apols|apologi[sz]e|apologies|pardon)(?: to hear| from (?:us(?: all| here)?|me|all of us|our side|the \w+))?\W*$"
)
_REGRETS = cues.compile(
    r"\b(?:hate|sad|saddening|saddened|disheartening|regret|gutted|disappointed|disappointing|concerning) (?:to|that)\b|\bnot (?:what|something) we (?:want|like|hope) to (?:hear|see)"
)
_MATTER = cues.compile(
    r"\b(?:about|for|to (?:hear|see|read|learn)(?: about| of| that)?|that|of|by|has|have|you've|you|your|with|see)\b.{0,40}\b(?:this|that|it|these|those|delay\w*|trouble\w*|wait\w*|mix-?up|mistake|error|experience\w*|issue\w*|problem\w*|inconvenien\w*|frustrat\w*|disappoint\w*|confusion|situation|happened|had|having|way|service|difficult\w*|concern\w*|hassle|miss\w*)\b"
    r"|\b(?:hear|see|read) (?:this|that|it)\b|\b(?:this|that|it)\b.{0,30}\b(?:happened|happening|occurred|went|let you down)"
)
_REFUSES = cues.compile(
    r"\b(?:can't|won't|couldn't|unable to|not able to|isn't possible|not possible|impossible|don't (?:offer|do|refund|accept|give|exchange|replace)|no (?:refunds?|exchanges?|returns?|way|exceptions?)|(?:not|\w+n't|no longer) (?:allowed|permitted|eligible|entitled|refundable|covered)|non-refundable|nothing (?:i|we) can do|can't be|denied|declined|rejected|refused|turned down)\b|^\W*(?:sorry,? (?:but )?)?(?:no|nope)\b(?:[.,!]|$)"
)
_INVITES = cues.compile(
    r"\b(?:repl(?:y|ies)|tell (?:me|us)|let (?:me|us) know|send|share|dm|pm|message (?:me|us)|contact|call|ring|phone|email|e-mail|write|reach|get in touch|shout|provide|confirm|respond|reach out|give us|follow us|drop|chat|text|visit|click|check out|fill|come (?:by|in)|(?:forward|pass|show|bring|hand) (?:it|them|this|that|those|any|the \w+|your \w+) (?:on |over )?to (?:me|us)|here (?:if|to help|for you)|happy to help|feel free|don't hesitate|follow)\b"
)
_POLITE_END = cues.compile(
    r"\b(?:(?<! onto )(?<! over )(?<! hit )(?<! hurt )(?<! damage )(?<! stain )(?<! lose )(?<! touch )anything else(?!(?: (?:on|in|about|with|from) (?:your|the|this|that) [\w' -]{1,30}?)? (?:that |which )?(?:still )?(?:looks?|seems?|reads?|is|isn't|was) (?:still )?(?:wrong|off|missing|amiss|odd|not right|right)\b| (?:about|on|in|with) (?:your|the|this|that) [\w' -]{1,30}? (?:that )?you(?:'d| would) (?:like|want) (?:me|us) to (?:check|look|go|change|explain|have)\b| (?:needs?|comes?|turns?|crops?|goes|happens?|pops?|arrives?|bothers?)\b)|any(?:thing)? (?:other |more |further )?(?:questions?|assistance|help)|further (?:questions?|assistance|help)|feel free|don't hesitate|hope (?:this|that) (?:helps|clarifies)|have a (?:great|good|nice|lovely))\b"
)
_CLOSES = cues.compile(
    r"\b(?:case|ticket|matter|issue|topic|file) (?:is |as |has been )?(?:now )?closed\b|\bclos(?:ed|ing) (?:this|the|your) (?:case|ticket|matter|file|request)\b"
)


_THEIR_TURN = frozenset({"done", "instruction", "question", "invitation"})
_FOR_THEM = _THEIR_TURN | {"alternative", "time"}  # something for the customer to do or to use


@once_a_wording
def regrets(sentence: Sentence) -> bool:
    """It apologises for what happened; "sorry, but no" and "sorry you feel that way" do not."""
    text = sentence.plain
    if _BORROWED.search(text) and not _SAYS_SORRY.search(_BORROWED.sub(" ", text)):
        return False
    return ("apology" in moves(sentence) or bool(_REGRETS.search(text))) and not _NO_REGRET.search(text)


_BORROWED = re.compile(  # sorry for what is asked of them, or no more than a word for how bad it is
    r"\b(?:sorry|apologi(?:s|z)e|apologies) (?:to (?:have to )?(?:trouble|bother|ask|disturb|pester|chase|interrupt|come back to|keep (?:asking|you))\b|(?:for|about) (?:asking|troubling|bothering|pestering|disturbing|the (?:extra|further|additional|second|next|many|basic) questions?|(?:one|another|yet another) (?:\w+ )?(?:question|thing|request)|(?:the|my|this|our|such an?|an?) (?:(?:very|rather|so|a bit) )?(?:short|brief|long|lengthy|quick|curt|terse|rushed|hurried|hasty|dry|wordy|technical|standard|generic|automated) (?:answer|reply|response|message|e-?mail|mail|note|text|letter)s?))\b"
    r"|\b(?:an?|the|in|this|that|such an?) (?:\w+ )?sorry (?:state|sight|tale|story|saga|mess|lot|excuse|figure|end|business|affair|heap|spectacle|thing|looking|way)\b"
)
_SAYS_SORRY = re.compile(r"\b(?:sorry|soz|sry|apolog\w+|regret\w*|forgive|pardon)\b")


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
    """It regrets, in more than a formula or a bare word, and goes on to do something about it."""
    return any(
        regrets(s) and not _FORMAL.search(s.plain) and not _BARE.match(s.plain) for s in message.body
    ) and next_step(message)


def at_issue(message: Message) -> bool:
    """A problem stands open: the customer says so, or the draft is sorry about what they tell."""
    side = situation(message)
    return side.open or (side.uneasy and any(regrets(s) or _TAKES_IT.search(s.plain) for s in message.body))


_TAKES_IT = re.compile(  # said to complaints alone
    r"\b(?:we|i)(?: do| always| really)* tak(?:e|es|ing) (?:[\w' -]{2,40}) (?:very |extremely |so )?seriously\W*$"
)


def saves(message: Message) -> bool:
    """Somebody may be in danger now, and what it says first is how to get out of it: no word belongs before that."""
    if situation(message).handover == "injury" and any(_GET_OUT.search(s.plain) for s in message.body[:1]):
        return True
    return any(_TO_RESCUERS.match(s.plain) for s in message.body[:3])


def refuses(message: Message) -> bool:
    """There is a no in it."""
    return any(_REFUSES.search(s.plain) for s in message.body)


def pending(message: Message) -> Sentence | None:
    """The first sentence that leaves something with somebody, when nobody is said to come back; else None."""
    if any(comes_back(s.plain) for s in message.body):
        return None
    said = [s for s in message.body if not s.question]
    facts = {s.index: s for s in said if not (regrets(s) or "empathy" in moves(s))}
    if any(timed(s.plain) for s in facts.values()) or any(_ONCE_TOLD.search(s.plain) for s in said):
        return None
    useful = {
        s.index
        for s in message.body
        if moves(s) & _THEIR_TURN or (s.index in facts and (moves(s) & _FOR_THEM or _REFUSES.search(s.plain)))
    }
    for sentence in said:
        alone = len(useful) - (sentence.index in useful) == 0 and not moves(sentence) & _THEIR_TURN
        if waits(sentence.plain) or (alone and sentence.index in facts and third_party(sentence.plain)):
            return sentence
    return next((s for s in message.body if s.question and _head_waits(s.plain)), None)


_OUR_DOING = re.compile(r"\b(?:i|we)(?:'ve|'m|'re)?\b")


def _head_waits(text: str) -> bool:
    """What stands before a question in its own sentence leaves it in other hands: "It is at the lab; have you the tag?"."""
    head = text.rpartition(";")[0]
    return bool(head) and waits(head) and not timed(head) and _OUR_DOING.search(head) is None


_ONCE_TOLD = cues.compile(  # the step is ours as soon as they have answered
    r"\b(?:tell|send|show|give|dm|pm|message|write) (?:me|us)\b[^.;!?]{1,80}\b(?:and|so) (?:i|we)'ll (?!(?:also |then |just )?(?:pass|forward|escalate|ask|raise|log|report|hand|look|check|see|try|find|do|get|let|send (?:it|this|that) (?:on|to))\b)[a-z]+"
)


def next_step(message: Message) -> bool:
    """It shows a way on: a step of ours or theirs, an option, a route, a question, or that it is done."""
    return any(shows_a_way(sentence) for sentence in message.body)


def told(message: Message) -> bool:
    """Something is told of the matter, whatever it is worth: more than regret, sympathy, thanks, a parting and a no."""
    going = [words.casefold() for words in message.leaving]
    return any(_tells(s) for s in message.body if not any(s.raw.strip(" .").casefold() in words for words in going))


@once_a_wording
def _tells(sentence: Sentence) -> bool:
    made, text = moves(sentence), sentence.plain
    if _POLITE_END.search(text) or _STOCK.search(text) or _CLOSES.search(text):
        return False
    if regrets(sentence) or made & {"apology", "empathy", "thanks"}:
        return bool(made & _DOES)
    return len(text.split()) > 2 and not _REFUSES.search(text)


_DOES = _THEIR_TURN | {"own-step"}
_STOCK = cues.compile(  # said to everybody
    r"\b(?:we|i)(?: do| really| truly| greatly)* (?:value|strive|aim to|pride ourselves|are committed|care about)\b|\b(?:we|i)(?:'ve)? (?:really |always )?(?:take|took|taken) [^.!?]{2,40} (?:very )?seriously\b|\byour (?:feedback|satisfaction|opinion|comfort|experience|safety) (?:is|are|matters)\b"
)


_NOT_READY = re.compile(r"\b(?:was|were|is|are|has|have)n't (?:been )?(?:\w+ )?ready\b")  # no time to come


@once_a_wording
def shows_a_way(sentence: Sentence) -> bool:
    """A step of ours or theirs, an option, a route, a question, or that it is done."""
    made = moves(sentence)
    text = _NOT_READY.sub(" ", sentence.plain)
    if waits(text) and not _CLOSES.search(text) and leads_on(text, made | {"own-step"}, regrets=False, refuses=False):
        return True
    if _POLITE_END.search(text) and not (
        _INVITES.search(text)
        and re.search(r"\b(?:here|dm|pm|repl\w+|call|email|link)\b|know if (?!you (?:have|need|want))", text)
    ):
        return "done" in made
    if "question" in made or "invitation" in made:
        return True
    return leads_on(text, made, regrets=regrets(sentence), refuses=bool(_REFUSES.search(text)))


def _solves(sentence: Sentence) -> bool:
    """What they miss is done, found or with them again; that something was put on file or on a wall solves nothing."""
    text = sentence.plain
    if _FOUND.search(text) and not waits(text):
        return True
    return "done" in moves(sentence) and not waits(text) and _BESIDE.search(text) is None


_FOUND = re.compile(
    r"\b(?:was|were|has been|have been|is|are|been) (?:safely |now |all )?(?:found|collected|handed (?:back|over)|picked up|recovered|returned)\b(?! (?:missing|wanting|guilty|dead|to be|that|by (?:the|a) (?:thief|stranger)))"
    r"|\b(?:went|has gone|have gone|is|are) (?:straight )?back (?:to|on|onto|in) your (?:account|card|balance|bank)\b"
    r"|\b(?:is|are|lies?|waits?|waiting|ready)(?: now| ready| waiting)* (?:at|in|with|behind|on) (?:the|our|your) (?:[\w'-]+ ){1,5}?(?:(?:in|under) your name|for you)\b|\b(?:is|are) (?:now |all )?ready (?:for (?:you|collection|pick-?up)|to (?:collect|pick up|be collected)|at (?:the|our)|in the [\w'-]+ (?:office|branch|shop))\b"
)
_BESIDE = re.compile(  # done beside the matter
    r"\b(?:i|we)(?:'ve| have)(?: now| just| already| also)* (?:put|made|added|updated|changed|issued|sent) (?:up )?(?:(?:a|an|the|your|this|it|our) )?(?:[\w-]+ )?(?:notices?|signs?|notes?|remarks?|comments?|warnings?|posters?|reminders?|feedback|record|file|reports?|case|ticket)\b"
)


def closes(message: Message) -> bool:
    """It says that the matter is closed."""
    return any(_CLOSES.search(s.plain) for s in message.body)


def leaves_the_word(message: Message) -> bool:
    """The customer has an opening: a question, an invitation with an action, or one of us who comes back to talk."""
    solved = any(_solves(s) for s in message.body)
    parted = max((s.index for s in message.body if parts(s.plain) or _POLITE_END.search(s.plain)), default=-1)
    for sentence in message.body:
        text = sentence.plain
        if _POLITE_END.search(text):
            if solved or (
                re.search(r"\b(?:this|here|dm|repl|write (?:back|to me)|come back to me)", text)
                and _INVITES.search(text)
            ):
                return True
            continue
        if _SENDS_AWAY.search(text):
            continue
        if _asks(sentence) or _invites(text) or _CONTACT.search(text):
            return True
        if "instruction" in moves(sentence) or _leads_to_us(sentence, parted < sentence.index):
            return True
    return solved and not closes(message)


_SENDS_AWAY = cues.compile(
    r"\b(?:do not|don't|not|never|cannot|can't) (?:be )?(?:repl\w+|respond\w*|answer\w*|write|monitored|contact|call)\b|\bno-?reply\b|\b(?:terms|conditions|rules|polic(?:y|ies)|t&cs?)(?: and conditions)? (?:are|is|can be found)(?: all)? (?:on|in|at) (?:the|our) (?:web ?site|site|page|app)\b(?![^.!?]*\b(?:form|write|apply|appeal|chat|where)\b)|\bno (?:further|more|other) (?:repl(?:y|ies)|answers?|correspondence|responses?)\b"
)
_CONTACT = cues.compile(  # where somebody can be reached
    r"https?://|www\.|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w|(?<!\d)\+?\d[\d ()-]{6,24}\d|\b(?:ext\.?|extension) ?\d+|\b(?:dms?|(?<!\d )pms?|live ?chat|(?:private|direct) messages?)\b"
)
_MY_STEP = cues.compile(  # the speaker stays with it
    r"\b(?:i|we)(?:'ll| will|'m going to|'re going to)(?: \w+ly| just| also| now)* (?:look|check|find out|bring in|go through|dig|see|trace|search)\b|\blet (?:me|us)(?: just| quickly)? (?!know\b)\w+"
)


def _leads_to_us(sentence: Sentence, last: bool) -> bool:
    """A place where they reach us; or, with no parting behind it, one of us at work on it who stays with them."""
    text, made = sentence.plain, moves(sentence)
    if "route" in made and not (_IS_OVER.search(text) or regrets(sentence)):  # sorry about a page is no way to us
        if at_place(text) or (last and "own-step" in made and A_TIME.search(text) is None):
            return True
    return last and (_MY_STEP.search(text) is not None or stays(text))


_IS_OVER = re.compile(r"\b(?:was|were|had|fell|went|came|did|closed|moved|given|asks?|has been|have been)\b")
# A question that wants no answer, and one that lost its mark.
_RHETORICAL = cues.compile(
    r"^\W*(?:who (?:would have|would've|could have|knew|has never)|what (?:can|else can) (?:i|we) (?:say|do)\b|guess what|how (?:annoying|frustrating|awful|hard) is that|isn't it\b|what do you expect|who doesn't|why me|what were the odds)"
)
_UNMARKED = cues.compile(
    r"\b(?:(?:would|does|will) (?:that|this|it|\w+day) (?:do|work|suit|help|be (?:ok|okay|alright|any good))\b|(?:ok|okay|alright|fine) (?:with|for) you\b|want me to|do you want|would you (?:like|prefer|rather)|shall (?:i|we)\b|say the word|over to you|up to you|your (?:call|choice)|take your pick|just say\b|^\W*(?:say )?which(?: one| of (?:the two|these|them|those))?(?: would you like)?\W*$|^\W*(?:want|like|need|fancy) (?:it|that|one|them)(?: or not)?\W*$|^\W*any (?:use|good)(?: to you)?\W*$)"
)
_OTHERS = cues.compile(  # somebody else does it: "the carrier let us know", "he'll ring", "our mechanics tell me"
    r"(?:\b(?:the|our|my|a|an|his|her|their) [\w' ]{2,24}|\b(?:he|she|they|it|who|nobody|driver|carrier|somebody|someone)(?:'ll| will| has| have|'ve|'d)?(?: also| just)?|(?<!you )\b(?:\w+'ll|will|would|shall|going to)(?: then| also| be able to| like to)*) $"
)


_A_NOUN = re.compile(r"\b(?:the|an?|your|my|our|this|that|last|first|each|every|no|one|wedding|earlier|phone|by) $")
_NOUNS = frozenset(
    {
        "call",
        "ring",
        "text",
        "email",
        "e-mail",
        "message",
        "visit",
        "chat",
        "share",
        "drop",
        "contact",
        "phone",
        "reply",
    }
)


def _asks(sentence: Sentence) -> bool:
    """It asks the customer something; not in a quote, and not for show."""
    if not sentence.question:
        return bool(_UNMARKED.search(sentence.plain))
    return not _RHETORICAL.search(sentence.plain) and not clauses(sentence)[-1].quoted if clauses(sentence) else True


def _invites(text: str) -> bool:
    """The customer, and not somebody else, is to write, call or send."""
    return any(
        not (_OTHERS.search(text, 0, m.start()) or (_A_NOUN.search(text, 0, m.start()) and m.group() in _NOUNS))
        or re.search(r"\b(?:to|please|you|and) $", text[: m.start()])
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
    if len(message.body) > 1 and _GREETS.match(message.body[0].plain):
        return message.body[1].start
    return message.body[0].start if message.body else None


_GREETS = re.compile(  # "Morning.", "Hello and thank you for writing", what stands behind "Good evening,", and an "oh no"
    r"\W*(?:(?:oh|ah) (?:no+|dear|my)\W*$|(?:ouch|ugh|oof|yikes|gosh|oops)\W*$|(?:good )?(?:morning|afternoon|evening)(?=\W*$|[,!.]| (?:all|team|there|mr|mrs|ms|dr)\b| [a-z'-]+(?<!s),)|(?:hello|hi|hey) and\b|(?:mr|mrs|ms|dr)\.? [\w'-]+, (?:and )?(?:thanks|thank you)\b)"
)


def ending(message: Message) -> int | None:
    """Where a sentence goes that is said last: before the sign-off. None when the draft has no body."""
    body = message.body
    return body[-2].end if len(body) > 1 and _WISHES.match(body[-1].plain) else body[-1].end if body else None


_WISHES = re.compile(  # it belongs to the sign-off
    r"\W*(?:(?:i|we) )?(?:(?:please )?enjoy (?:the|your)|have (?:a|an) (?:\w+ )?(?:day|evening|weekend|week|trip|time)|hope you (?:still )?(?:have|enjoy)|safe (?:travels|journey|trip))\b[^.!?,;]{0,40}[.!]*\W*$"
)


def plural(message: Message) -> bool:
    """The draft says "we" and never "I"."""
    text = " ".join(s.plain for s in message.sentences)
    return bool(re.search(r"\b(?:we|our|us)\b", text)) and not re.search(r"\bi\b|\bmy\b", text)


def casual(message: Message) -> bool:
    """The draft is typed without capitals, as in a quick chat; names and abbreviations may have theirs, and one word tells nothing."""
    html = message.context.format == "html"  # tags are not typed by hand
    typed = _HANDLES.sub("", "\n".join(s.raw for s in message.sentences) if html else message.draft)
    if message.context.channel == "email" or not _BEGINS_SMALL.search(typed) or " " not in typed.strip():
        return False
    return not _BEGINS_LARGE.search(typed)


_HANDLES = re.compile(r"(?<!\w)@\w+[ ,:]*")
_BEGINS_SMALL = re.compile(r"(?:^|[.!?:\n]\s+|^\W+)[a-z]")
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
