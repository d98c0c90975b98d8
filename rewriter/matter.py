"""The matter as one may speak of it: its short name, what can be asked about it, whom we can ask, what is said last.

Everything comes from what the customer or the draft says. A question is asked only where the answer is in neither; a
step promises no result and no time.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.acknowledgement import refuses
from rewriter.contradiction import contradicts
from rewriter.customer.echo import person
from rewriter.customer.retelling.words import NOUNS_IN_ING
from rewriter.customer.situation import Situation, situation
from rewriter.lexicon import DAY, FLAWED, LIMB, SHORT_DAY, TIME
from rewriter.plain import plain
from rewriter.remembered import remembered
from rewriter.spelling import plural
from rewriter.technique import pick
from rewriter.text import Message
from rewriter.vocabulary import content

_SUBJECT = re.compile(
    r"^(?P<np>(?:all )?(?:your|the|order|bus|train|tram|flight) [\w'#-]+(?: [\w'#-]+){0,3}?)(?: (?:in|on|at|from|of|to|for|with) .*?)?(?: (?:is|are|was|were|isn't|aren't|wasn't|has|have|hasn't|haven't|had|does|doesn't|didn't|don't|won't|"
    r"can't|couldn't|keeps?|kept|still|never|just|always|shows?|says?|went|came|got|broke|fell|stopped|stops?|logs?|drops?|crash\w*|drips?|leaks?|smells?|stinks?|makes?|goes|arrived|turned|snapped|cracked|rattled|bounced|doubled|moved|fails|failed|comes|hangs|freezes)\b.*)$"
)
_FOR = re.compile(
    r"^you(?:'re|'ve been|'ve)? (?:still )?(?:waiting|waited)(?: .*?)? for (?P<np>(?:your|the|news of your) [\w'-]+(?: [\w'-]+)?)(?: (?:since|for|to|all)\b.*)?$|without (?P<np2>(?!(?:you|us|me|them|him|her|it|any\w*)\b)(?:your |an? )?[\w'-]+(?: [\w'-]+)?)(?: (?:in|at|on)\b.*)?$|^(?:you (?:still )?(?:have|had|don't have|haven't received|never received|haven't got|never got)|there's) (?:no |your )(?P<np3>[\w'-]+(?: (?:permit|water|card|letter|results|signal))?)\b"
)


def name_of(side: Situation) -> str:
    """The thing it is about, short: "the lift", "your bag"; "" when it has no sure name."""
    named = _named(side)
    if not named or person(named.split(" ")[-1]) or _NO_NAME.search(named) or _BODY.search(named):
        return ""
    return named if not named.endswith("ing") or named.split(" ")[-1] in NOUNS_IN_ING else ""


def _named(side: Situation) -> str:
    if m := _SUBJECT.match(side.concern):
        named = m["np"].removeprefix("all ")
        return re.sub(r"^(?:the|your) (?=(?:room|gate|flat|bus|train|tram|order|flight) \w*\d)", "", named)
    if m := _FOR.search(side.concern):
        named = re.sub(r"^an? ", "", (m["np"] or m["np2"] or m["np3"]).removeprefix("news of "))
        if named.startswith(("your ", "the ")):
            return named
        return f"{'your' if named in ('refund', 'order', 'parcel', 'deposit', 'answer') else 'the'} {named}"
    if side.concern and not side.concern.startswith("you"):
        return ""
    said = re.sub(r" (?:in|on|at|for|from|of|across|under|behind|inside|all|coming|this|you're) .*$", "", side.topic)
    said = re.sub(rf"^(the|your) {FLAWED} ", r"\1 ", said)
    return said if said.startswith(("your ", "the ", "order ", "claim ")) else ""


_NO_NAME = re.compile(
    r"\b(?:way|half|day|time|life|technician|engineer|driver|courier|plumber|nurse|doctor|cleaner|fitters?|coach|rider|colour|size|date|address|name|scratch(?:es)?|dents?|cracks?|stains?|hole|chip|tear|damp|hair|crumbs|mice|rats|bugs|smell|guide|teacher|pt|(?:ask|wait|call|ring|tell|gett|go|do|be|hav|know|say|try|com|mak|los)ing)$"
)


_BODY = re.compile(rf"\b(?:{LIMB}|rash)$")


# ---- who speaks ----------------------------------------------------------------------------------------------------
@remembered(8)  # every mend asks
def voice(message: Message) -> str:
    """I or we, as the draft speaks."""
    we = any(_WE.search(s.plain) for s in message.body)
    return "we" if we and not any(_I.search(s.plain) for s in message.body) else "I"


_WE, _I = re.compile(r"\b(?:we|us)\b"), re.compile(r"\b(?:i|my|me)\b")


# ---- whom we can ask ----------------------------------------------------------------------------------------------
_WHO = (
    r"(?:kitchen|driver|rider|courier|carrier|warehouse|depot|workshop|garage|airport|ground staff|restaurant|engineers?|technicians?|contractor|supplier|manufacturer|landlord|caretaker|caterers?|catering company|"
    r"bank|insurer|assessor|promoter|venue|venue team|reception|front desk|office|lab|pharmacy|surgery|branch|store|shop|bus company|airline|hotel|maintenance|facilities|finance|billing|accounts|sales|network team|developers?|"
    r"publisher|instructor|coach|teacher|head of year|nurse|housekeeping|grid operator|network operator|water company|utility|council|school|agency|cleaners?|cleaning company|movers|fitters?|plumber|electrician|baggage team|crew|parts desk|back office|payment provider)"
)
_HOLDER = cues.compile(
    rf"\b(?:with|ask|asked|asking|contact|up to|(?:passed|passing|forwarded|escalated|sent|handed|gone|reported|submitted|on) (?:it |this |that |your \w+ )?(?:on )?to|(?:review|handled|checked|run|done) by|waiting (?:for|on)) (?P<det>the |our |your )?(?P<who>{_WHO})(?P<unit> (?:team|desk|department))?\b|^\W*(?:(?:the|our) )?(?P<who2>{_WHO}) (?:is|are|handles?|does|do|makes?|packs?|manages?|has|have|hasn't|haven't|didn't|never|keeps?)\b"
)


def asked_of(message: Message) -> str:
    """Who in the draft knows more and can be asked: "the airport", "our kitchen"; "" when nobody is named."""
    for sentence in message.body:
        if m := _HOLDER.search(sentence.plain):
            who = (m["who"] or m["who2"]) + (m["unit"] or "")
            return f"{'our' if (m['det'] or '').strip() == 'our' else 'the'} {who}"
    return ""


def step(message: Message, back: str) -> str:
    """What we do next about it, written with "I": no result and no time. `back` is how they hear of it."""
    side = situation(message)
    named = name_of(side)
    who = asked_of(message)
    if who and who.split(" ", 1)[1] not in named:
        about = f" about {named}" if named else ""
        return f"I'll ask {who}{about} and {back.replace('what I find', 'what they say')}."
    shortly = back.split(" what ")[0].removesuffix(" with")
    if "shows as delivered" in side.concern and named:
        return f"I'll check where {named} was left and {shortly}."
    told = f"{side.concern} {plain(message.customer)}"
    if named == "the service" and side.request and side.request.noun == "a refund":
        return f"I'll look into this and {back}."  # what they want is no news of the service
    if named and _ASTRAY.search(told) and not _CAME_LATE.search(told) and _MOVES.search(named):
        return f"I'll find out where {named} {'are' if plural(named) else 'is'} and {shortly}."
    if named and _PAPER.search(named):
        return f"I'll ask about {named} and {back}."
    if named and _SUM.search(named):
        return f"I'll look into {'that charge' if re.search(r'[0-9]', named) else named} and {back}."
    if contradicts(message):
        return f"I'll look into this and {back}."
    if named and _STILL_SO.search(side.concern) and not side.concern.endswith(" gone"):
        return pick(message, f"I'll look into {named} and {back}.", f"I'll check on {named} and {back}.")
    if named:
        return f"I'll find out what happened with {named} and {shortly}."
    if _UNANSWERED.search(plain(message.customer)):
        return f"I'll look up what you've written so far and {back}."
    return pick(
        message,
        f"I'll look into this and {back}.",
        f"I'll check what happened and {back}.",
        f"I'll find out what happened and {back}.",
    )


_PAPER = re.compile(r"\b(?:results?|letter|certificate|application|appointment|reading|prescription|claim)$")
_SUM = re.compile(r"^the [£$€]?\d|\b(?:charges?|fees?|fine|payments?)$")
_STILL_SO = re.compile(
    r"\b(?:is|are|isn't|aren't|has|have|hasn't|haven't|keeps?|still|won't|can't|doesn't|don't|makes?|stinks?|smells?|drips?|leaks?|freezes|crashes|hangs|logs|goes|says)\b"
)
_ASTRAY = cues.compile(
    r"\b(?:missing|lost|late|not here|never (?:came|arrived|turned up)|hasn't (?:come|arrived|moved|turned up)|haven't (?:come|arrived|turned up)|didn't (?:come|arrive|turn up)|where(?:'s| is| are)|waiting for|preparing|shows as delivered|without your|still don't have)\b"
)
_CAME_LATE = re.compile(r"\b(?:was|were|came|arrived|turned up|got here) (?:[\w']+ ){0,4}late\b")
_MOVES = re.compile(
    r"\b(?:bags?|luggage|suitcases?|case|parcels?|packages?|orders?(?: [\w-]+)?|delivery|card|passport|letter|refund|payment|transfer|money|food|pizza|meal|dinner|lunch|desk|sofa|mattress|driver|bus|train|cheque|certificate|permit|prescription|tickets?|deposit|keys?|coat|shoes|box|rug|pram|bike)$"
)
_TURNS_UP = re.compile(
    r"\b(?:bags?|luggage|suitcases?|case|parcels?|packages?|orders?(?: [\w-]+)?|delivery|letter|sofa|mattress|desk|certificate|tickets?|keys?|coat|shoes|box|rug|pram|bike)$"
)
_UNANSWERED = cues.compile(
    r"\b(?:no (?:reply|answer|response)|nobody (?:answers?|replie[sd]|called|calls|rang|got back)|ignored)\b"
)


_STANDS = cues.compile(
    r"\b(?:ban|decision|fee|fine|charge|penalty|price|block|that|it) (?:stays|stands|remains)\b|\b(?:decision|that|it)(?:'s| is) final\b|\b(?:have|need|has) to (?:be )?pa(?:y|id)\b|\bmust (?:be )?pa(?:y|id)\b|\bno exceptions\b|\bnot up for\b"
    r"|\byou(?:'ve| have|r account)? (?:clearly |repeatedly |seriously )?(?:violated|breached|broke|broken|goes against|went against|gone against) (?:our|the|their) (?:[a-z-]+ ){0,2}(?:terms|rules?|guidelines|polic(?:y|ies)|standards|code|conditions|agreement)\b"
    r"|\b(?:ban|block|suspension|closure|decision|account)(?:'s| is| was| has been) (?:\w+ )?(?:final|permanent|permanently|irreversible)\b"
)


def stands(message: Message) -> bool:
    """The draft says that it stays as it is, or by which rule it was done."""
    return any(_STANDS.search(s.plain) for s in message.body)


def settled(message: Message) -> bool:
    """The draft says no, or that it stays as it is: no step may sound as if the matter were open."""
    return refuses(message) or stands(message)


_WELL = re.compile(
    r"\W*(?:(?:yes|hi|hello|no|don't worry|no worries|rest assured|please|and|but|that)[, ]+)*(?:he|she|they|everyone|everybody|(?:your|the) (?:son|daughter|child|kids?|children|boys?|girls?|mother|father|mum|mom|dad|husband|wife|dog|cat|twins|baby|grandson|granddaughter|group|class))(?:'s|'re| is| are) "
    r"(?:(?:all|perfectly|absolutely|just|doing|very|really|completely|both|quite|safe and) )*(?:fine|ok|okay|well|safe|sound|all right|alright|good|great)(?: (?:now|again|here))?\W*"
)


def well(message: Message) -> bool:
    """The draft says of somebody that they are well: an answer, and nothing is left to find out."""
    return any(_WELL.fullmatch(s.plain) for s in message.body)


# ---- what is said last --------------------------------------------------------------------------------------------
_DO_THAT, _LIKE_THAT = "Shall I do that?", "Would you like that?"
THAT_TIME, _OTHER_DAY = "Would that time suit you?", "Which other day would suit you?"
_WHICH = "Which of the two would you prefer?"
_HELPS, _EITHER_HELPS = "Would that help?", "Would either of those help?"
_HAVE_IT = "Do you have the {}?"
_HEAR_MORE = "If you'd like to hear more, just {}."
_ANY_QUESTION = "If anything about {} raises a question, just {}."
_ANY_QUESTIONS = (  # the same said in other words
    _ANY_QUESTION.replace("about {} ", "about this ", 1).replace("{}", "{0}"),
    "If anything is unclear, just {0}.",
    "If you have a question about this, just {0}.",
    "If that leaves anything open for you, just {0}.",
)
_ANOTHER_WAY = "Is there another way {} can help {}?"
_SOMETHING_ELSE = "Is there something else about {} {} can help with?"


_MAY_HAVE = cues.compile(  # the draft offers it, and the customer has only to say yes
    r"^(?!.*\b(?:can't|cannot|couldn't|not|n't|no way|nothing|nobody|never|only if|unless|claim|appeal|write|complain|apply|call|ask)\b)(?:.*\b(?:you can (?:also |still )?(?:go on|have|get|move to|switch to|swap|change to|upgrade)|there(?:'s| is) (?:still )?an? [\w ]{2,30} (?:free|available|open)|there(?:'s| is| are) (?:still )?(?:some |a few |\d+ )?(?:seats|places|rooms|tables|slots|tickets|spaces|spots) (?:left|free|available|open)\b(?=[^.!?]* if you (?:want|like|prefer)\b)|(?P<ours>(?:(?:i|we) |^\W*|, )(?:can|could) (?:also |still )?(?:offer|give|send|swap|move|switch|put|book|credit|refund|change|hold|add|exchange|lend|cancel|waive))))\b"
)
_TAKEN_BACK = re.compile(
    r"\b(?:no|not|never|nothing|cannot|condolences|sorry (?:for|about|to hear))\b|n't\b"
)  # what is offered must be told last
_LEFT_TO_THEM = cues.compile(  # what they may do with it where the thing they asked for is refused
    r"^(?!.*\b(?:if you (?:disagree|don't)|by mistake)\b).*\byou (?:can|could|may) (?:also |still |instead )?(?:resell|freeze|pause|transfer|defer|downgrade|sublet|cancel (?:with|w/)|pass (?:it|them) on|put (?:it|them) on)\b[^.!?]*?(?P<or>,? (?:otherwise|or) (?:you can )?[a-z]{3,})?[^.!?]*[.!]*$"
)
_TO_COME = cues.compile(  # what they are yet to spend, and have no receipt of
    r"\b(?:i|we)(?:'ll| will| can| could)? (?:pay|reimburse|cover|refund)\b(?! (?:it|that|this|them|you)\b)[^.!?]{0,60}$"
)
_SLOT = cues.compile(
    rf"\bnext (?:free|available|open|possible)\b.*{TIME}|^(?!.*\b(?:can't|not|n't|no)\b).*\b(?:slot|appointment|booked you|put you down)\b.*{TIME}"
)
_TWO_TIMES = re.compile(r"^[^?]*\d[:.]\d\d ?(?:am|pm)?,? or (?:(?! or )[^?])*\d[:.]\d\d(?:(?! or )[^?])*$")
_FULL = cues.compile(
    rf"\b{DAY}s?\b[^.!?,;]{{0,20}}\b(?:is|are|'s|'re) (?:already |all |now )?(?:full|fully booked|booked (?:up|out)|sold out|taken)\b|\b(?:full|fully booked|booked (?:up|out)|sold out) (?:on|this|next) {DAY}\b"
)
_PROOF = cues.compile(
    r"\b(?:with|without|no|need|against|send|if you have) (?:a |an |the |your |any |their )?(?P<what>(?:lock |purchase |original |till |doctor's )?(?:receipts?|invoice|proof of (?:purchase|payment|address)|certificate|doctor's note|photos?|confirmation number|order number))\b"
)
_LAPSES = cues.compile(
    rf"\b(?:till|until|til|by|before|on|from|not before|back|within|in) (?:the )?(?:{DAY}|{SHORT_DAY})\b|\b(?:till|until|by|before) (?:\d{{1,2}}(?:[:.]\d\d)? ?(?:am|pm)?|noon|midnight|tomorrow|tonight|next \w+|the \d{{1,2}}(?:st|nd|rd|th))\b|\bwithin \d+ (?:working |business )?(?:hours|days|weeks)\b"
)
_PAST_OR_THEIRS = cues.compile(
    r"\b(?:was|were|had|left|ended|expired|send|apply|return|reply|pay|submit|ago|deadline|must|need to|have to|claim|request|since)\b"
)
_STATE = "down|out|off|broken|cold|dead|blocked|locked|missing|stuck|red|brown|closed|shut"
_THERE = re.compile(  # how it is, and not what it does: hair falls out, a key breaks off
    rf"\b(?P<lack>no (?:signal|internet|water|power))\b|\b(?:is|are|been|went|gone|broken?(?= down))(?: (?:still|all|completely|totally|now))* (?P<state>{_STATE})\b"
)
_QUESTIONS: tuple[tuple[re.Pattern[str], re.Pattern[str], str, bool], ...] = tuple(
    (cues.compile(on), cues.compile(known), said, after_no)
    for on, known, said, after_no in (
        # what they write about · what they have said already · the question · it may follow a no
        (r"\b(?:says|shows|marked|said) (?:as )?delivered\b", r"\b(?:neighbou?rs?|reception|porch|safe place|concierge)\b", "Is there a neighbour or a reception it could be with?", False),
        (r"\b(?:too (?:small|big|tight|large|short|long|narrow)|size too (?:small|big)|doesn't fit|don't fit)\b", r"\b(?:broken|damaged|faulty|torn|filter|charger|part|cable|hair\w*|fringe|trim|nails?|notice|battery|film|course|meeting|trip|queue)\b", "Is it only the fit, or is something wrong with it too?", True),
        (r"\b(?:bann?ed|suspended)\b", r"\b(?:rule|for (?:chat|cheating|toxic|spam)|because)\b", "Do you know which rule it was for?", True),
        (r"\b(?:bus|tram) (?:\d+|never|didn't|hasn't)\b|\bbus\b.*\b(?:late|didn't|never)\b", r"\b(?:stop|at|from|station)\b", "Which stop were you at?", True),
        (r"\b(?:rattl\w+|flicker\w*|drip\w*|buzz\w*|squeak\w*|humming|beep\w*|cuts? out|cutting out|wobbl\w*)\b", r"\b(?:always|constantly|all (?:day|night|the time)|every|when(?:ever)?|since|at night|only|day and night)\b", "Is it there all the time, or only now and then?", False),
        (r"\bgate [a-z]?\d+|\b(?:at the gate|airport|terminal)\b.*\b(?:delay\w*|hours?|hrs)\b|\b(?:hours?|hrs)\b.*\b(?:gate|airport|terminal)\b", r"\b(?:festival|concert|gig|show|match|stadium|arena|headliner|park|school|garden|house|driver|courier|departs?|departure|new time|boarding|landed|cancel\w*|now you say)\b", "What have you last heard about a departure time?", True),
        (r"\b(?:food|pizza|meal|dinner|burger|order)\b.*\b(?:preparing|late|waiting|hour|cold|still)\b|\b\d{1,2}h\d\d\b.*\bfood\b", r"\b(?:cancel|refund|money back|arrived|came|cold|delivered|#?\d{4,}|parcel|suitcase|sofa)\b", "Do you still want it?", False),
        (r"\bcame (?:\w+ )?(?:with (?:an? |the |\w+ )?(?:crack|dent|scratch|chip|hole|broken|cracked|damaged|missing)\w*|broken|cracked|chipped|damaged|wrong|in the wrong)\b|\b(?:arrived|turned up) (?:broken|cracked|chipped|damaged|with (?:an? |the |\w+ )?(?:crack|dent|scratch|chip|hole)\w*)\b", r"\b(?:box|packaging|photo|pics?)\b", "Do you still have the box it came in?", True),
    )
)  # fmt: skip
# How these read in a reply, whoever says them: they stand behind all that it tells, for who is asked answers first.
ASKED_LAST = re.compile(
    "|".join(
        re.escape(said.rstrip("?.").lower())
        .replace(re.escape("{}"), r"[^.?!]{1,60}")
        .replace(re.escape("{0}"), r"[^.?!]{1,60}")
        .replace(re.escape("shall i "), "shall (?:i|we) ")
        for said in (
            *(
                _DO_THAT,
                _LIKE_THAT,
                THAT_TIME,
                _OTHER_DAY,
                _WHICH,
                _HELPS,
                _EITHER_HELPS,
                _HAVE_IT,
                _ANY_QUESTION,
                *_ANY_QUESTIONS,
                _HEAR_MORE,
                _ANOTHER_WAY,
                _SOMETHING_ELSE,
            ),
            *(said for _, _, said, after_no in _QUESTIONS if after_no),
        )
    )
)
_TAKES_BACK = cues.compile(
    r"\b(?:send (?:it|them|the \w+) back|return (?:it|them|the \w+)|bring (?:it|them) (?:back|in)|collect it|pick it up)\b"
)
_UNCLEAR = cues.compile(  # what of the draft may want explaining
    r"(?:\b(?:the|your|our|this) (?:\w+ )?|^\W*\d{1,3}[ -]\w+ )(?P<what>contract|terms|bill|invoice|fees?|notice|clause|excess|tariff|charges?|warranty|guarantee|fare|reading|claim|form)\b(?! (?:you|we|they|who|number|limit|date|payment|cover|period|centre|desk|team|department)\b)"
)
_CHOICE = cues.compile(  # one of two things may be had: "I can send a new one or refund it", "Reschedule for Saturday or Monday"
    r"(?:\b(?:i|we) (?:can|could|have|may) (?!not\b)|^\W*(?:please )?(?:reschedule|choose|pick|take) |\byou (?:can|may) (?:have|choose|take|get|pick) |\beither )(?:(?!n't\b|not\b|if\b|unless\b|once\b|when\b|\bor\b)[\w£$€%:./'&-]+,? ){1,12}?or (?!so\b|less\b|more\b|later\b|earlier\b|two\b|three\b|not\b|else\b|anything\b|any\b|over\b|under\b)[\w£$€]"
)
_ONE_OR_TWO = re.compile(
    r"\b(?:one|day|week|hour|minute|once|more|sooner|month) or (?:two|twice|less|later|so)\b|\bcan help\b"
    r"|,[^,.;]* or |\bor (?:\S+ ){0,4}?\S+ or\b|\bor none\b|\b(?:only|just) (?:accept|take|use|allow)\b|\bas (?:a )?(?:proof|id|identification)\b"  # three of them, and what is asked for
)


@remembered(8)  # each no of a draft asks
def offered(message: Message) -> str:
    """Their answer to what the draft offers: which of two, whether they want it, whether that would help; "" when it offers nothing."""
    if any(_CHOICE.search(s.plain) and not _ONE_OR_TWO.search(s.plain) and not s.question for s in message.body):
        return _WHICH
    for sentence in reversed(message.body):
        may = _MAY_HAVE.search(sentence.plain)
        if may or _TAKEN_BACK.search(sentence.plain):
            break
    if message.body and may:
        return _DO_THAT if may["ours"] and not may["ours"].endswith(("offer", "lend")) else _LIKE_THAT
    left = next((m for s in message.body if (m := _LEFT_TO_THEM.search(s.plain))), None)
    if left and settled(message):
        return _EITHER_HELPS if left["or"] else _HELPS
    if any(_SLOT.search(s.plain) and not _PAST_OR_THEIRS.search(s.plain) for s in message.body):
        return _WHICH if any(_TWO_TIMES.search(s.plain) for s in message.body) else THAT_TIME
    return ""


@remembered(8)  # each no of a draft asks
def question(message: Message) -> str:
    """One thing only this customer can tell us and nobody has said yet, or their answer to what the draft offers; "" when there is none."""
    if asked := offered(message):
        return asked
    side = situation(message)
    theirs, ours = plain(message.customer), plain(message.draft)
    no = settled(message)
    proof = _PROOF.search(ours)
    if proof and proof["what"].split()[-1].rstrip("s") not in theirs and not _TO_COME.search(ours, 0, proof.start()):
        what = proof["what"].removeprefix("their ")
        return _HAVE_IT.format(what) if not what.startswith("photo") else ""
    if any(_FULL.search(s.plain) for s in message.body):
        return _OTHER_DAY
    for on, known, said, after_no in _QUESTIONS:
        if on.search(theirs) and not known.search(theirs) and (after_no or not no) and not side.handover:
            if "box" in said and not _TAKES_BACK.search(ours):
                continue
            if said.endswith("time?") and _CLOCK.search(ours):
                continue  # the draft gives one
            if "box" not in said and re.search(rf"\b{re.escape(said.rstrip('?').split()[-1])}\b", ours):
                continue
            return said
    if (
        not no
        and not side.handover
        and (code := _CODE.search(message.customer))
        and not re.search(r"\b(?:every|always|each)\b", theirs)
    ):
        return f"Does {code[1]} come up every time, or only now and then?"
    return ""


_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]m\b")
_CODE = re.compile(r"\berror(?: code| message)?:? (?:code )?([A-Z]{1,4}-?\d{2,5})\b", re.IGNORECASE)


@remembered(8)  # each no of a draft ends on it
def last_word(message: Message) -> str:
    """An opening for the customer that fits this case, written with "I"; "" when only a stock phrase would do."""
    side = situation(message)
    here = back(message)
    if asked := question(message):
        return asked
    if contradicts(message):
        return ""
    named = name_of(side)
    state = _THERE.search(side.concern)
    if state and any(_LAPSES.search(s.plain) and not _PAST_OR_THEIRS.search(s.plain) for s in message.body):
        if state["lack"]:
            return f"If there's still {state['lack']} after that, {here}."
        if named:
            it_is = "they're" if plural(named) else "it's"
            return f"If {it_is} still {state['state']} after that, {here}."
    no = settled(message)
    if (no or not named) and (m := next((m for t in message.body if (m := _UNCLEAR.search(t.plain))), None)):
        return _ANY_QUESTION.format(f"the {m['what']}", here)
    if named and no and _SUM.search(named):
        return _ANY_QUESTION.format(named, here)
    astray = named and not no and _ASTRAY.search(f"{side.concern} {plain(message.customer)}")
    if astray and _TURNS_UP.search(named) and not any(_FOUND.search(s.plain) for s in message.body):
        return f"If {named} turn{'' if plural(named) else 's'} up in the meantime, {here}."
    return ""


_FOUND = cues.compile(
    r"\b(?:found|(?:is|are|it's|they're|was|were) (?:safe |now |back |already )?(?:here|there|with|at|in|on|from|being|sent|posted|printed|going)|(?:goes|go|comes|come|leaves?|ships?|posted|sent|made|printed|issued) )\b"
)


def any_question(message: Message) -> str:
    """The opening that fits every case, and says the least."""
    if well(message):
        return _HEAR_MORE.format(back(message))
    return pick(message, *_ANY_QUESTIONS).format(back(message))


_CAN_YOU = re.compile(r"\b(?:can|could|would|will) (?:you|i|we) (?P<what>[^.?!]+)")


def another_way(message: Message, who: str) -> str:
    """Asked where nothing else is open: whether there is another way, in the customer's own matter. `who` is "I" or "we"."""
    side = situation(message)
    named = name_of(side)
    asked = _ANOTHER_WAY.format(who, "here")
    asks = _CAN_YOU.search(plain(message.customer[:2_000])) if side.request else None
    wish = content(f"{side.request.action} {side.request.noun} {asks['what'] if asks else ''}") if side.request else ()
    if named and (not wish or set(content(named)) & set(wish)):  # what they ask for may be about something else
        asked = pick(message, _ANOTHER_WAY.format(who, f"with {named}"), _SOMETHING_ELSE.format(named, who))
    return asked


def back(message: Message) -> str:
    """How the customer answers on this channel."""
    return "reply to this email" if message.context.channel == "email" else "reply here"
