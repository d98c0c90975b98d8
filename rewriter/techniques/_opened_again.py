"""What opens a dead end again: somebody takes it on, or an address at which somebody answers."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.lexicon import TIME
from rewriter.remembered import remembered
from rewriter.text import Message, Sentence

from ._road_end import End, end_of, ends

STEP = cues.compile(
    r"\b(?:i|we|he|she|they|someone|somebody)'ll (?!not\b|never\b|have to\b|need to\b|be honest|say\b|admit|know\b|tell you that)[a-z]+|(?:^|, ?)\W*(?:(?:so|now|just|but|and|still|already|i'm|we're)\W+)*(?!(?:wishing|thanking|having|being|according|regarding|nothing|something|anything|everything|looking forward|during|including|meaning|seeing|knowing|depending|pending|hoping|calling|contacting|asking (?:the|your))\b)[a-z]{2,12}ing (?:it|this|that|them|him|her|you|your|my|with|to|for|now)\b|\b(?:he|she|they)(?:'s|'ve| has| have) (?:now |just |already )+[a-z]{3,}|\bwe (?:step in|take over|pick it up|dig)\b|\b(?:is|are) (?:ours|mine|on us)\b"
    r"|\b(?:he|she|they|(?:the|our) [a-z]+(?: [a-z]+)?)(?:'s|'ve| has| have)(?: already| now| just| both| all)* been (?:told|asked|warned|briefed|informed|instructed) (?!nothing\b|off\b|that we can't)|\b(?:is|are|'s|'re) expecting you\b|\bhere(?:'s| is| are) (?:the|your|an?|my|our)\b|\bknows? (?:that )?(?:you're coming|you are coming|to expect you)\b"
    r"|\byou(?:'ll| will)? (?:get|have|hear) (?:an |the |my |their |our |his |her |back )?(?:answer|reply|result|verdict|word)?s? ?(?:by|in|on|from|via|before|within|here|tomorrow|today|tonight) (?!time\b|due\b)"
    r"|\b(?:then|after that|afterwards) you(?:'ll| will)? (?:get|have|hear|receive) (?:an? |the |your )(?:phone )?(?:call|answer|e-?mail|letter|result|message|reply|text)s?\b"
    r"|\byour (?:[\w-]+ ){0,2}?(?:log|case|mail|e-?mail|photos?|pictures?|video|report|question|ticket|claim|message|details|readings?|sample|recording|file|screenshot|notes?|complaint|letter|statement)s? (?:went|has gone|have gone|goes|is going|was sent|were sent|was passed|was forwarded) (?:straight |over |up |on |off |now )*to (?:the|our|their|a|my) "
    r"|\b(?:i|we)(?:'ve| have) (?:now |just |already |also )*(?:[a-z]{3,14}ed (?!by\b|no\b|nothing\b)(?!for (?:years|ages))|put|sent|rung|taken|brought|written|given|set|made)(?<!looked )(?<!checked )(?<!tried )(?<!asked )(?<!received )"
    r"|\bi (?:handle|take care of|look after|deal with) (?:it|that|this|those|these|them|\w+s)\b(?! (?:from|only))|\b(?:it's|that's|that is) (?:us|me)\b(?! to\b| too)"
    r"|\b(?:has|have|'s got|took|picks?) (?:it|this|that|both|all(?: of it)?|your (?:message|case|mail|e-?mail|details|claim|file|codes?|number|papers))(?: (?:up|from (?:me|us)|on (?:his|her|their|the) \w+))\b|\b(?:has|have|got) your (?:message|case|mail|e-?mail|details|claim|file|codes?|papers)\b"
    r"|\b(?:has|have|'ve|'s|is|are|'re) (?:been )?(?:on it|on site|on the case|on to it|on the (?:line|phone|roof|road)|on (?:his|her|their|its) way)\b|\bnext update\b|(?<!when )(?<!if )(?<!whether )(?<!why )(?<!where )(?<!how )(?<!what )\b(?:he|she|they)(?:'s|'re| is| are) (?:happy|able|free|glad|coming|in at|back)\b|\b(?:is|are) sending\b|\b(?:leaves|ships|goes out|arrives|comes) (?:today|tonight|tomorrow|on|at|by)\b|\bwe keep (?:a|the) list\b|\b(?:i|we)(?:'ve| have) (?:attached|got (?:it|one|the))"
    r"|\b(?:i|we|our [a-z]+(?: team| department| desk)?|a (?:colleague|specialist|supervisor|manager)|the [a-z]+ "
    r"(?:team|desk|department)|my (?:manager|supervisor|colleague)|someone|they|[a-z]+ (?:team|support))"
    r"(?:'ll|'ve|'m|'re|'d| will| have| has| am| are| is| would| can| could|'d like to| want to)(?: (?:now|just|"
    r"already|also|still|currently|gladly|happily|personally|going to|happy to|able to|be|been|actively|like to|"
    r"need to|love to))*"
    r" (?:look|check|find|ask|going (?:back |carefully )?(?:through|over)|read(?:ing)? (?:the|your|through|it|them)|compar|measur|see (?:what|if|whether|why)|investigat|chas|follow|escalat|rais|pass|bring|forward|"
    r"review|trac|speak|talk|go through|get|come back|updat|let you|tell you|sen[dt]|contact|arrang|replac|refund|rung|rang|phon|spoke|text|pag(?:e|ing)|"
    r"process|test|verif|confirm|"
    r"report|open|log|fil(?:e|ed|ing)|work|try|tried|do (?:my|our|what)|help|assist|take|took|call|ring|e?mail|writ|"
    r"message|reach|set|add|put|hand|move|transfer|connect|book|order|issu|credit|cancel|reship|resen|fix|sort|flag|"
    r"note|shar|submit|"
    r"request|appl|waiv|extend|make|made|giv|keep|hold|switch|restor|reset|restart|start|begun|offer|dig|clarif|"
    r"figure|gather|return|need)"
    r"|\b(?:let me|let us|let's|allow me to) (?!know\b)[a-z]+|\b(?:shall|may|can|could|should|would) (?:i|we|you) "
    r"[a-z]+[^.]*\?"
    r"|\b(?:i|we) (?:just |also |already |now )?(?:asked|opened|raised|escalated|checked|forwarded|passed|logged|"
    r"reported|contacted|called|sent|refunded|replaced|reset|credited|booked|added|moved|restarted|fixed|flagged)\b"
    r"|\b(?:is|are|has been|have been|'s|been) (?:being )?(?:looked (?:at|into)|investigat\w+|escalat\w+|forwarded|"
    r"passed|checked|transferred|reviewed|looking into|checking|working on)|"
    r"\b(?:checking|looking into|finding out|transferring|connecting|forwarding|asking) |"
    r"\b(?:i|we) (?:can|could)(?! (?:only )?(?:say|see|understand|imagine|tell you that|not\b))(?!'t) "
    r"(?!not)[a-z]+|what (?:i|we) (?:do )?(?:know|can (?:do|tell|say|see|offer))|(?:i|we) do know|(?:happy|glad|"
    r"like|love) to (?:help|check|look|ask|find|connect|transfer|pass|forward|investigate|query|get|see|arrange|"
    r"chase|raise)"
)
OWNER = cues.compile(  # somebody's next step told as a plain fact
    r"\b(?:[a-z][\w-]{1,18}) (?:looks|checks|reads|writes|rings|calls|phones|texts|tells|answers|goes|decides|meets|replies|comes) (?:at|to|you|it|the|your|in|by|back|through|within|on|over|round|out)\b[^.;]{0,60}"
    r"|\bi (?:post|write|call|ring|tell|text|mail|phone|come back|report) (?:it|you|at|here|by|in|what)\b|(?<!when )(?<!if )(?<!whether )(?<!why )(?<!where )(?<!how )(?<!what )\b(?:engineers?|technicians?|colleagues?|they|crew|team|we|people)(?: is| are|'re) (?:now |still |just |already )*(?!working|looking|doing|trying)[a-z]+ing\b|\bi'm (?:on|in|with|at|off to|walking|calling|ringing|writing|chasing|going)\b|\b(?:the decision|it|an answer|the answer|the result|news) (?:goes|comes) (?:up|out) (?:on|at|in|by)\b"
)
SHOWN = cues.compile(
    r"\b(?:photo|picture|video|test|look|scan|reading|log) (?:of [\w ]{2,30} )?(?:will|would|can|'ll) (?:show|tell|settle)\b|\bgive (?:them|him|her) (?:ref|this|the|your)\b|\b(?:in|at|on) (?:[\w'-]+ ){1,3}?(?:road|street|lane|avenue|square|hill|row|park) (?:does|do|can|takes? (?:it|them))\W*$|\bcan ask (?:us|me)\b|\bi'll stay\b|\byou(?:'re| are) (?:the )?(?:first|next)(?: name| one| caller)? (?:on (?:it|(?:the|our|my|her|his|their) list)|in (?:line|the queue)|she|he|they)\b"
)
QUESTION_EMPTY = cues.compile(
    r"\b(?:anything else|what else|who knows|what (?:do|did) you (?:want|expect)|why (?:would|should|do|did) (?:i|"
    r"we)|how (?:should|would|could|am) (?:i|we)|ok(?:ay)?\W*\?|right\W*\?|did you (?:even )?(?:ask|call|check|try|"
    r"google))"
)
INVITE = cues.compile(
    r"\b(?:let (?:me|us) know (?:which|what|when|whether|if (?!you (?:have|need) any))|tell (?:me|us)|repl(?:y|ies) "
    r"(?:here|to|with)|send (?:me|us|it|them|over|a|your|the)|(?:dm|message|pm|drop|give|show|call|email|ping|"
    r"contact|write to|reach(?: out to)?) (?:me|us)|"
    r"share (?:the|your|a)|get in touch with us|in the meantime|meanwhile|for now|instead|until then|as soon as|you can still|(?:it's|it'd be) best to (?!ask\b)|the question for (?:them|him|her))\b"
    r"|(?:^|[,;:–] ?|\bthen |\bplease |\bkindly )\W*(?:just |simply )?(?:try (?:the|to|turn|restart|again|re|switch|"
    r"unplug|clear)|restart|reboot|reset|click|tap|press|unplug|switch|update|reinstall|check (?:the|your)|send|"
    r"share|reply|dm|provide|confirm|choose|select|use|open|go to (?:the|your|settings|my))\b"
)
CONTACT = cues.compile(
    r"https?://|www\.|[\w.+-]+@[\w-]+\.\w|(?<!\w)@\w{3}|(?<![\w#])\+?\d[\d ()./-]{5,}\d|\b(?:ext\.?|extension|desk|"
    r"room|gate|counter|floor|option|press) ?#?\d+|\b1?-?8(?:00|66|77|88)-[\w-]{4,12}|\b(?:here|below|attached|"
    r"above)\b(?=\W*(?:$|:|–|http|\())|"
    r"\b(?:dial|text) \d{2,5}\b|\b(?:on|at|under|via|by|through|in|using) (?:the |your |our |their )?(?:\d{3,}|"
    r"(?:number|phone|hotline|helpline|e?-?mail|address|form|chat|link|portal|app|dm|page|website|inbox|icon|button|"
    r"tab|menu|back of (?:your|the) card|reception|store locator|"
    r"(?:contact|help|support) (?:page|form|cent\w+|section))\b)|\b(?:live chat|contact form|open (?:from|until|"
    r"till|mon|daily|24)|24/7|\d{1,2} ?(?:am|pm)|number is|(?<!have )(?<!know )their number|the number on|address is|"
    r"(?:reach|reached|find) (?:them|her|him|it) (?:at|with|on|by|via|under|in|through)|direct (?:line|message)|dm|on "
    r"(?:weekdays|monday)|[a-z0-9-]+\.(?:com|org|net|co\.uk|gov|io|de|eu)\b|[a-z0-9-]{3,}\.[a-z]{2,10}/[\w-]+)"
)


_HERE_IS_US = re.compile(  # the place at which nobody deals with it
    r"(\b(?:isn't|aren't|is not|are not|'s not|'re not|is never|are never) [a-z]+(?:ed|t with|n)|\b(?:we|i) (?:(?:really|just|simply) )?(?:only|just|don't|do not|can't|cannot)\b[^.!?]*?) here(?=\W*$)"
)


def contact(text: str) -> bool:
    """An address at which somebody answers stands in these plain words."""
    return CONTACT.search(_HERE_IS_US.sub(r"\1", text)) is not None


_NO_MORE_TO_DO = re.compile(
    r"\b(?:is|are|was|were|been|it's|they're|that's)(?: (?:now|all|already))* (?:cancelled|canceled|refunded|waived|paid|sorted|fixed|settled|done|corrected|cleared|lifted|dropped|wiped)\b[^.!?]{0,30}\bnothing (?:more|else|further|left)(?: for you)? to (?:do|pay|sign|send)\b"
)
_WHAT_OR_IF = re.compile(
    r"\b(?:say|tell|know|be sure|sure) (?:what|whether|if|how (?:clean|safe|hot|sharp|old|deep))\b"
)
_WARNED = re.compile(  # "please bin the open one, we can't say what got in"
    r"\W*(?:please |just |kindly |and |so |but )*(?:don't|do not|never|avoid|bin|throw|discard|dispose|pour|unplug|stop (?:using|taking|eating)|keep (?:it|them|the|your|everyone|away|out|clear)|(?!tell\b|wait\b)[a-z]+ (?:[\w' -]{2,40}) (?:rather than|instead of|and not) [a-z]+)\b[^.;!?]*(?:,|,? (?:as|because|since|for)|[–-]) ?$"
)


_NEAR = 12  # clauses of a sentence in which a cure is looked for: only an endless one has more


def cured(body: tuple[Sentence, ...], at: int, clause: Clause, end: End) -> bool:
    """Somebody takes it on, or an address at which somebody answers stands in reach."""
    sentence = body[at]
    kind = end.kind
    if kind == "dont-know" and _WHAT_OR_IF.search(clause.text) and _WARNED.match(sentence.plain, 0, clause.start):
        return True  # the reason of a warning
    if kind == "nothing-to-do" and _NO_MORE_TO_DO.search(sentence.plain):
        return True  # it is done, and they need do no more
    away = kind in ("ask-elsewhere", "not-us", "nothing-to-do")
    rest = clause.text[: end.start] + " … " + clause.text[end.end :]
    if kind == "dont-know" and _THEY_TELL.search(clause.text) and contact(sentence.plain):
        return True  # sent on, with the number
    if STEP.search(rest) or (away and contact(clause.text)) or INVITE.search(clause.text[end.end :]):
        return True
    parts = clauses(sentence)
    number = bisect_left(parts, clause.start, key=attrgetter("start"))
    for other in parts[max(0, number - _NEAR) : number + _NEAR]:
        if other.start == clause.start or other.quoted or _ends_too(other):
            continue
        asks = other.link in ASKED and not other.text.startswith("is why ")
        if kind == "dont-know" and asks and not clause.text[end.end :].strip(" ,"):
            continue  # it is what is not known: "no idea when they're coming"
        if other.conditional and other.start < clause.start and kind in ("ask-elsewhere", "nothing-to-do"):
            return True
        if (
            kind == "dont-know"
            and other.link in _YET_THERE
            and CONTACT.search(other.text)
            and not _WHY_SO.search(clause.text)
        ):
            return True
        if away and other.start < clause.start and _LIES.search(other.text) and _DECIDE.search(clause.text):
            return True
        if (
            kind == "dont-know"
            and other.start < clause.start
            and _PROSPECT.search(other.text)
            and _DETAIL.search(sentence.plain, clause.start)
        ):
            return True
        if _lifts(other.text, away, after=other.start > clause.start) or (
            other.link == "so" and (_WE_ACT.match(other.text) or other.text.lstrip(" ,").startswith("please "))
        ):
            return True
    near = body[at + 1 : at + 3]
    for following in near:
        if following.question and not QUESTION_EMPTY.search(following.plain) and not ends(following):
            return True
        if _ONCE_WE.search(following.plain):
            return True
        for other in clauses(following):
            if (
                kind == "dont-know"
                and _WHY_SO.search(clause.text)
                and contact(other.text)
                and not STEP.search(other.text)
            ):
                continue  # an address says nothing of why
            if not other.quoted and (
                (away and contact(other.text)) or (not end_of(other) and _lifts(other.text, away, after=True))
            ):
                return True
    return (
        kind in ("ask-elsewhere", "not-us")
        and at > 0
        and (contact(body[at - 1].plain) or STEP.search(body[at - 1].plain) is not None)
    )


def _ends_too(clause: Clause) -> bool:
    """It ends the road as well, and no step of ours stands in it: "I've passed it to the hall's light desk" is one."""
    end = end_of(clause)
    return end is not None and STEP.search(clause.text, 0, end.start) is None


_THEY_TELL = re.compile(r"(?<!only) (?:can|will) (?:tell|say to) you\W*$")
NOT_YET = re.compile(r"\byet\b")  # it will be known, and behind it all stands how
_WE_FIND_OUT = cues.compile(r"\b(?:i|we)'ll (?:find out|ask|look into|check)\b")


@remembered(8)  # each dead end of a draft asks
def found_out(message: Message) -> int:
    """The last sentence in which we find out; -1 for none."""
    return max((at for at, s in enumerate(message.body) if _WE_FIND_OUT.search(s.plain)), default=-1)


_YET_THERE = frozenset({"but", "though", "although", "however"})  # where it can be read, we don't know it
_WHY_SO = re.compile(r"\b(?:why|what (?:happened|went wrong)|how come)\b")  # ... and not what went wrong with us

# Where it is, and since when, and that it is theirs to decide, tells whose the next step is.
_LIES = re.compile(
    r"\b(?:been|is|was|went|sent|lying|gone|passed|handed)(?: it| this| that| them)?(?: now| back| on| over)? (?:at|with|to) the [a-z]+\b"
)
_DECIDE = re.compile(r"\bto (?:decide|rule|judge|release|approve|confirm|pay)\b")

# What is to come is told, and of it one thing is not known: which of two days, whether it holds.
_PROSPECT = cues.compile(
    r"\b(?:i|we|you|it|they|he|she|that|this|tickets?|places?|seats?|the [a-z]+(?: [a-z]+)?|your [a-z]+)(?:'ll| will| should| may| might| can|'s to| is to| are to| depends| is scheduled| is due| is booked| is expected)\b|\b(?:expect|aim|scheduled|due|booked|released) (?:it |them |to |for |on |in )"
)
_DETAIL = cues.compile(
    r"\b(?:which(?: one| of [a-z ]{2,20})?|(?:at )?what time|when exactly|exactly when)\W*$|\b(?:whether|that) (?:it|they|he|she|that|this|we|the [a-z]+|[a-z]+ (?:is|are|will|can))\b|\bcan't (?:say|promise|be (?:sure|certain))(?: that)? [a-z' ]{2,30} (?:certain|sure|definite)\b"
)

# The question that is left open stands behind these.
ASKED = frozenset({"when", "which", "who", "if", "why", "how", "where", "what", "whether"})


_YOU_OR_WHEN = cues.compile(rf"\byou\b|{TIME}")


def _lifts(text: str, away: bool, *, after: bool) -> bool:
    """A clause that takes the customer on."""
    if not after and not re.search(
        r"'ll|\bwill\b|let me|i'm (?:asking|checking|looking)|\bi've (?:already |just |now )*(?:asked|written|rung|chased|passed|raised|sent)\b",
        text,
    ):
        return away and contact(text)
    owner = OWNER.search(text)
    return bool(
        SHOWN.search(text)
        or STEP.search(text)
        or INVITE.search(text)
        or (away and contact(text))
        or (owner and (owner.group().startswith(("i'm", "i ")) or _YOU_OR_WHEN.search(text)))
    )


def left_alone(body: tuple[Sentence, ...]) -> bool:
    """Nothing in the whole answer asks, takes on, tells how or gives an address."""
    return not any(
        (each.question and not QUESTION_EMPTY.search(each.plain) and not SUGGESTS.match(each.plain))
        or any(
            not c.quoted and not end_of(c) and (_lifts(c.text, True, after=True) or _DONE.search(c.text))
            for c in clauses(each)
        )
        or CONTACT.search(each.plain)
        for each in body
    )


_ONCE_WE = re.compile(
    r"\b(?:once|when|as soon as) (?:we|i)(?:'ve| have) (?:got )?(?:it|that|them|one|the \w+),? (?:we|i)(?:'ll| can| will)? [a-z]+"
)
_WE_ACT = re.compile(
    r"\W*(?:i|we) (?!can't|couldn't|don't|do not|wouldn't|won't|just\b|only\b|know\b)[a-z]+"
)  # "so I read the log"
SUGGESTS = re.compile(
    r"\W*(?:maybe |perhaps |just |or )?(?:try|ask|google|call|contact|check with)\b"
)  # an order with a question mark
_DONE = cues.compile(
    r"\b(?:refunded|replaced|fixed|resolved|sorted|solved|restored|credited|resent|attached|on its way|on the van|out for delivery|arrives|arriving|back up|up again|up and running)\b"
)
