"""What the customer is waiting for: something pending, or something they want done. Broader than `situation`, for judging an answer."""

from __future__ import annotations

from rewriter import cues
from rewriter.customer.situation import situation
from rewriter.plain import plain
from rewriter.remembered import remembered
from rewriter.text import Message, sentences

_READ = 3_000  # characters of a customer's message that are looked at
_PENDING = cues.compile(
    r"[!?]{2}|\b(?:still|again|yet|never|nobody|no one|nothing|none|neither|no|"
    r"(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)|since|ago|overdue|"
    r"late|later than|lost|missing|miss|missed|gone|vanished|disappeared|broken?|broke|dead|down|faulty|damaged|smashed|cracked|leak\w*|stuck|stranded|"
    r"wrong|error|fail\w*|cancelled|canceled|refused|rejected|declined|blocked|locked|banned|frozen|froze|charged|overcharged|owe|waiting|"
    r"waited|promised|you (?:said|told)|was told|were told|was supposed|should have|supposed to|urgent\w*|asap|anxious|worried|scared|afraid|"
    r"need(?:ed)?|give me|tell me|any (?:news|update|word)|eta|status|what's (?:going on|happening|up with)|on hold|third|second time|ridiculous|"
    r"joke|disgrac\w*|unacceptable|appeal|claim|complaint|bug|crash\w*|got|mice|mould|mold)\b|n't\b|\bnot\b"
    r"|\b(?:where|when|why|who)(?:'s| is| are| do| does| did| will| was| were| can| has| have)? (?:[\w']+ ){0,4}?(?:my|our|your|the|i|we|it|this|that|u)\b"
)
_OURS = cues.compile(r"\b(?:i|we|my|our|me|us|you|your|i'm|we're|i've|we've|u|ur)\b")
_PLEASED = cues.compile(
    r"\b(?:thanks|thank|thx|great|love|loved|lovely|good|happy|excited|brilliant|amazing|perfect|enjoyed|booked|awesome|fantastic|wonderful|"
    r"excellent|super|glad|pleased|nice|works|solved|hi|hello|wondering|question|curious|interested|planning|thinking)\b"
)
_GLAD = cues.compile(r"\b(?:can't wait|couldn't be|no (?:problem|worries|rush)|not bad|never better|looking forward)\b")
_INFORM = cues.compile(  # who only wants to know is refused nothing by a fact
    r"\b(?:(?:can|could|would|will) (?:you|u|someone|anyone) (?:please |kindly |pls )?|please |pls |kindly )?(?:tell (?:me|us)|confirm|explain|clarify|advise|let (?:me|us) know)\b|\bhow (?:(?:do|can|would|should|am|to)(?! (?:i|we) (?:get|claim|have)\b)|long|much|many|late|early|far|big|often)\b[^.!?]{0,80}|\b(?:what|when|which|where|who|whose)\b[^.!?]{0,80}\?"
)
_QUESTION = cues.compile(
    r"(?:^|[.!?] )\W*(?:(?:hi|hello|hey|and|so|but|please)[, ]+)?(?:what|when|which|where|who|whose|how (?:long|much|many|late|far)|(?:is|are|does|was|were)(?! (?:there (?:any|a) (?:way|chance|possibility)|it (?:possible|ok|okay)|you able)))(?:'s)?\b[^.!?]*"
)
_WANTED = cues.compile(
    r"\b(?:please|pls|kindly)\b|^\W*(?:got |have you got |do you have |is there |are there )?any\b[^.!?]{2,60}\b(?:left|free|available|going|tonight|today|tomorrow|this|for|on|at|before|by|around)\b[^.!?]{0,40}\?|(?:^|[.!?,;] ?)(?:really |badly )?(?:need|want|wanna|gotta|trying|hoping|have) (?:to (?!(?:know|ask|report|complain|say|tell|admit|wait|be)\b)[a-z]+|to be|an?|it|this|the|my|more)\b|\b(?:can|could|would|will|may|might|shall|should) (?:you|i|we|u|someone|somebody|anyone|it|they|he|she|my|our|the|this|that|one of|an? [a-z]+)\b"
    r"|\b(?:i|we)(?:'d| would)? (?:really |just |only |still |also |now |urgently |badly |don't |do not )?(?:like|love|want\w*|need\w*|demand|insist|expect\w*|request\w*|wish|prefer|refuse|hope\w*)\b"
    r"|\b(?:i|we)(?:'m|'re| am| are)? (?:asking|requesting|looking for|hoping|after|calling (?:for|about)|entitled|owed|trying|waiting for|begging)\b|\b(?:i|we) (?:ask|asked) (?:for|that|you)\b"
    r"|\b(?:let|give|get|show|tell|put|send|pay|lend|call|ring|refund|move|book|help|connect|transfer|sell|make) (?:me|us|him|her|my|our|it)\b"
    r"|(?:^|[.!?,;:–] ?|\b(?:so|and|just|now|then|or|but|come on|at least|simply) )"
    r"(?:accept|activate|add|adjust|allow|amend|approve|arrange|ask|book|bring|call|cancel|change|check|compensate|confirm|correct|cover|credit|deduct|"
    r"deliver|delete|downgrade|drop|exchange|expedite|extend|fetch|find|fix|freeze|give|hand|hold|honou?r|hurry|increase|issue|keep|lend|let|lift|"
    r"(?:mark|grade|clean|install|serve|seat|leave|redo|recount|recheck|re-?mark|regrade|knock|throw|backdate) (?=(?:my|our|it|this|that|the|me|us|off|in|out|down|them|these|those)\b)|listen|look|lower|make|match|move|open|overturn|pause|pay|postpone|price|print|process|put|rebook|reconsider|reduce|refund|reimburse|reinstate|release|"
    r"remove|reopen|repair|replace|reschedule|resend|reset|restore|return|reverse|review|ring|sell|send|ship|show|speak|split|stop|swap|switch|take|transfer|try|"
    r"turn|unban|unblock|unlock|upgrade|wait|waive|wipe|write off)\b"
    r"|\b(?:is it|would it be|it) (?:possible|ok|okay|allowed|alright)\b|\b(?:any|a) (?:chance|way|possibility)\b|\bpossible to\b|\bwhy (?:can't|won't|don't|isn't|not|do|am|are|should|must)\b"
    r"|\bhow (?:do|can|would|should|am|to) ?(?:i|we)?\b|\bwhat about\b|\bmoney back\b|\b(?:can't|couldn't|won't) (?:you|he|she|they|i|we|my [a-z]+)\b|(?:^|[.!?,;:] ?)(?:undo|push|rename|merge|split|erase)\b|\b(?:no|without) (?:fee|charge)\b|\bmaking me\b|\bi (?:won't|can't) (?:pay|accept|wait)\b"
)


_WHETHER_US = cues.compile(  # "Is this mail from you?", "tell me it's you"
    r"\b(?:is|was|isn't|wasn't|are|were) (?:it|this|that|these|they|the \w+)(?: \w+){0,2} (?:really |actually |even )?(?:from |by )?(?:you|yours)\b[^.!]{0,20}\?|\b(?:tell me|say|hope|please tell me) (?:that )?(?:it's|it is|it was|this is|that's|that was) (?:really |from )?you\b"
)


def whether_us(message: Message) -> bool:
    """They ask whether something is ours, or came from us: "it isn't us" is the answer, and a warning."""
    return _WHETHER_US.search(plain(message.customer[:2_000])) is not None


@remembered(64)
def _read(customer: str) -> tuple[bool, bool]:
    text = plain(customer[:_READ])
    glad = _GLAD.sub(" ", text)
    states = any(
        not s.question and _OURS.search(s.plain) and len(s.plain.split()) > 2 for s in sentences(customer[:_READ])
    )
    return bool(_PENDING.search(glad)) or (states and not _PLEASED.search(text)), bool(
        _WANTED.search(_INFORM.sub(" ", _QUESTION.sub(" ", glad)))
    )


def pending(message: Message) -> bool:
    """Something stands open that the customer waits for or complains of; neither praise nor a calm question."""
    side = situation(message)
    return side.given and (side.open or (not side.pleased and _read(message.customer)[0]))


_HOW_BUSY = cues.compile(  # asked before they come, and not "are you too busy to answer?"
    r"\b(?:are|is|will|does|do|would|how|when|what time|which)\b(?:(?! (?:too|so|always|still|again|come) )[^.!?]){0,60}\b(?:(?:busy|busier|busiest|quiet|quieter|quietest|full|packed|crowded|rammed|heaving)\b(?! (?:to|with|for)\b)|(?:long|big|bad|many) (?:queues?|lines?|crowds?)|queues? (?:long|bad)|best time\b)[^.!]{0,40}\?"
)


def asks_how_busy(message: Message) -> bool:
    """They ask how full it is, so that how full it is answers them."""
    theirs = message.customer[:_READ]
    return "?" in theirs and not situation(message).upset and _HOW_BUSY.search(plain(theirs)) is not None


def wanted(message: Message) -> bool:
    """The customer wants something that an answer can grant or refuse."""
    side = situation(message)
    asked = side.request is not None and bool(side.request.noun or side.request.action)
    return side.given and (asked or (not side.pleased and _read(message.customer)[1]))
