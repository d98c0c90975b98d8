"""The moves a sentence makes in a reply: it apologises, refuses, offers, instructs, asks, thanks.

One reading, many uses: cures of a refusal, what is missing from a draft, and where an insert goes.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter
from typing import Literal

from rewriter import cues
from rewriter.clause import clauses
from rewriter.lexicon import PLACES_LEFT, RELIEVED, TIME
from rewriter.text import Message, Sentence, once_a_wording

Move = Literal[
    "apology", "empathy", "own-step", "alternative", "route", "condition", "instruction", "question", "invitation",
    "time", "done", "thanks", "closing",
]  # fmt: skip

_STEP_VERB = (
    r"(?:look|check|find out|ask|investigat\w*|chas\w*|follow(?:ing)? up|escalat\w*|rais\w*|pass\w*|bring\w*|forward\w*|review\w*|trac\w*|"
    r"speak|talk|go through|get back|come back|keep (?:you|an eye)|updat\w*|let you know|tell you|send|contact|arrang\w*|replac\w*|refund\w*|"
    r"process\w*|test\w*|verif\w*|confirm\w*|report\w*|open\w*|log\w*|file|fil(?:ed|ing)|work\w*|try\w*|do (?:my|our) best|help|see what|"
    r"take a (?:closer )?look|make (?:sure|a note)|call|ring|e?mail|write|writing to (?:the|your|our|him|her|them)\b|message|reach out|set up|add|put|hand|move|transfer|connect|book|order|issue|credit|cancel|reship|resend|fix|sort|get|unblock|unlock|reset|restor(?:e|ing)|waive|correct|remove|activate|reactivate)"
)
_PATTERNS: dict[Move, re.Pattern[str]] = {
    "apology": cues.compile(
        r"(?<!not )\b(?:sorry|soz|sry|apols|apologi[sz]e[ds]?|apologi[sz]ing|apolog(?:y|ies)|regret (?:that|the|to hear|any|this|our(?! (?:policy|policies|terms|rules?|conditions|decision|stock|prices?|insurer)\b)|(?:not )?having(?! to\b))|forgive (?:me|us|(?:the|this|that|our|my) [a-z]+)|my bad|pardon|appolog\w+|apollog\w+|apolig\w+)\b"
        r"(?!,? but (?:no|we can't|i can't|that's)\b)(?! (?:if )?you feel)"
    ),
    "empathy": cues.compile(
        r"\b(?:frustrat\w+|annoy\w+|upset\w*|disappoint\w+|stress\w*|inconvenien\w+|distress\w*|worr(?:y|ying|ied|isome)|unpleasant|maddening|"
        r"exhausting|infuriating|tiring|unsettling|let you down|let down|far from ideal|not (?:the|what) [^.]{0,40}(?:expect|want|hope)\w*|(?:isn't|wasn't|aren't|weren't) (?:the|what) [^.]{0,40}(?:expect|want|hope|plann)\w*|(?:isn't|wasn't|aren't|weren't) (?:the [\w' -]{2,30}|what) you (?:paid|came|booked|queued|waited|signed up|ordered|asked)\b|"
        r"(?:that|this|it)(?:'s| is| was| must be| must have been| sounds| can be|'s got to be)[^.]{0,30} (?:hard|tough|awful|horrible|rough|a lot|painful|no fun|scary|last thing)|"
        r"i(?:'d| would) (?:be|feel|want)|\bid (?:be|feel) [^.!?]{0,20}\btoo\b|(?:i|we) (?:completely |totally |fully |really |do |can )*(?:understand|hear you|see why|get (?:it|why|how)|appreciate (?:how|that|why))|"
        r"no wonder|you (?:have|'ve) every (?:right|reason)|last thing you (?:need|want)\w*|(?:is|'s|are) (?:so |really |very )?(?:hard|dangerous|scary|awful|rotten|no way to|no fun|not okay|not on|miserable|exhausting|humiliating|frightening|worrying|cruel|devastating|heartbreaking|irreplaceable)\b|hurts? to (?:read|hear|see)|(?<=, )that (?:really |must )?(?:hurts?|stings?)(?=\W*$)|can't be replaced by|so much more than|(?:what|such) an? (?:horrible |nasty |terrible |rotten )?(?:fright|shock|scare|nuisance|shame|pain|blow|letdown|let-down|disappointment|mess|day|night|ordeal|nightmare|worry|bother|way to (?:start|end|spend))|poor (?:little |old )?(?:you|thing|kid|kids|man|boy|girl|lad|pup|soul|baby)|costs? you|deserve[sd]?|(?:i|we) know what (?:hangs|depends|rides|it means|that means|this means|it's like)|means? to (?:you|them|your)|being without|nobody should|no one should|waited (?:long|far|too)|long (?:wait|time to wait))\b"
    ),
    "own-step": cues.compile(
        rf"\b(?:(?:i|we|our \w+(?: team)?|a colleague|someone|somebody|a technician|an engineer|the \w+ team)(?:'ll| will|'m going to|'re going to|'d like to|'d be happy to|'m happy to|'re happy to| can| am going to|'ve| have|'m|'re| am| are| just)"
        rf"(?: also| now| just| already| still| currently| personally| immediately| gladly)*(?: be)?(?: able to)? {_STEP_VERB}"
        r"|(?:^|i've |we've )been on to (?:the|our|your)\b|(?:i|we)'ll (?:knock|pop|come (?:round|over|by)|be round|drop (?:by|in))\b|let (?:me|us)(?: just| quickly)? (?!know\b)\w+|let's (?:get|look|see|find|sort|go|try|check|start|take)|(?:shall|may|can|could|should) (?:i|we) \w+|(?:i|we) (?:asked|opened|raised|escalated|checked|forwarded|passed|logged|reported|contacted|called|sent|refunded|replaced|cancelled|canceled|fixed|reset|credited|booked)\b"
        r"|i (?:promise to do|will do|do) (?:my|our) best|rest assured|(?:is|are|has been|have been|was) (?:being )?(?:investigat|escalat|forward|passed|look)\w+)"
    ),
    "alternative": cues.compile(
        r"\b(?:(?:under|in) your name|instead|alternativ\w+|in the meantime|meanwhile|until then|for now|another (?:way|option)|other(?:wise)? (?:option|way)s?|what (?:i|we) can do|(?:i|we) can (?!'t)(?!not)(?!(?:only|also|still|just) (?:imagine|guess|agree|repeat|apologi[sz]e|hope|regret|assume|wonder|understand|see (?:how|why|that)|say (?:that|how|sorry))\b)(?:offer|give|get|send|do|make|swap|exchange|extend|move|change|arrange|credit|refund|help|put|add|book|hold|keep|set|provide|issue|switch|upgrade|replace|waive|still|also|only)\b"
        r"|you (?:can|could|may|might|are welcome to|'re welcome to|'re able to|have (?:the|an) option)\b(?! not|'t| (?:(?:only|well|surely|probably|easily) )?(?:imagine|appreciate|understand|be (?:[\w%]+ ){0,2}(?:sure|certain|assured|confident)|rest assured)\b)|works? (?:for|with|on|until)|(?:is|are) (?:still )?(?:available|valid|possible|open|free)|available (?:at|from|in|on|for)|store credit|voucher|workaround|"
        rf"{PLACES_LEFT}|"
        r"option[s]?\b|either\b[^.]{1,60}\bor\b|would you (?:like|prefer)|happy to (?:offer|arrange|send|swap|exchange|help)|as soon as|what would help|(?<!can't )(?<!won't )(?<!cannot )(?<!not )comes? back|back in (?:stock|\w+)|next (?:delivery|batch|slot|available))"
    ),
    "route": cues.compile(
        r"https?://|www\.|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w|(?<!\d)\+?\d[\d ()-]{6,24}\d|\b\d{1,3}\.\d{3}\.\d{3}\b|\b(?:form|appeal|via|dm|(?<!\d)(?<!\d )pm|direct message|private message|inbox|live ?chat|portal|settings|menu|link|page|website|app store|tab|button|online|help cent(?:er|re)|faq|ext\.? ?\d+|extension \d+|reception|branch|desk|hotline|line)\b"
    ),
    "condition": cues.compile(
        r"\b(?:if|once(?! (?:again|more|and for all)\b)|unless|as soon as|when|provided|as long as|only (?:if|when|with)|with (?:a|the|your) (?:receipt|proof|invoice|code|order number))\b"
    ),
    "instruction": cues.compile(
        r"(?:^|[,;:–] ?|\b(?:please|kindly|just|then|and|simply|you'll need to|you need to|you'd need to|you will have to|you have to|you must|all you need is to)\s)(?:to )?(?:please |kindly |just |simply )*"
        r"(?:send|share|reply|respond|start|try|check|click|pm|be sure|proceed|report|let|restore|delete|remember|consider|direct|enable|disable|add|change|set|speak|talk|join|browse|reconnect|wipe|test|run|make|pull|push|mail|collect|use|tap|go|open|close|restart|reboot|reset|update|uninstall|reinstall|reload|refresh|relaunch|re-?enter|resubmit|re-?scan|reinsert|clear (?:the|your|its|all|out)|dm|message|call|ring|dial|email|write|visit|log|sign|follow|use|press|hold|turn|switch|unplug|plug|select|choose|enter|type|download|upload|attach|fill|complete|return|bring|keep|leave|stop|remove|install|make sure|ensure|confirm|provide|give|contact|book|drop|take|place|wait|allow|read|see|have a look|look|scroll|charge|clean|ask|quote|present|show|note|tell|let (?:me|us)|shoot|pop|head|submit|get)\b"
    ),
    "question": cues.compile(r"\?[\s\"')]*$"),
    "invitation": cues.compile(
        r"\b(?:let (?:me|us) know|tell (?:me|us)|repl(?:y|ies) (?:here|to|with|if)|write (?:back|to us|here|again)|get back to (?:me|us)|(?<!can't )(?<!cannot )(?<!won't )(?<!not )come back to (?:me|us)|feel free|don't hesitate|send (?:me|us|it|them|over|a|your|the)|(?:dm|pm) (?:me|us)|private message|message (?:me|us)|drop (?:me|us)|"
        r"reach out|contact (?:me|us)|(?:i'm|we're) (?:here|happy to help|listening|all ears)|(?:just )?(?:shout|ping)|(?:forward|show|bring) (?:it|them|this|that|those|any) to (?:me|us)|call (?:me|us)|give us a (?:call|shout)|keep (?:me|us) posted|any (?:other |more |further )?questions)\b"
    ),
    "time": cues.compile(TIME),
    "done": cues.compile(
        r"\b(?:(?:i|we)(?:'ve| have)(?: now| just| already| also)* (?!to\b)(?:refunded|sent|replaced|fixed|cancelled|canceled|cleared (?:the|your|that|this|both|it|all)|voided|reversed|credited|reset|updated|changed|added|removed|corrected|shipped|resent|reshipped|booked|issued|processed|resolved|restored|sorted|switched|moved|extended|unlocked|unblocked|reactivated|reopened|reinstated|lifted|released|freed|waived|ordered|arranged|put|made|taken (?:(?:it|that|them|this|both|(?:the|your|both|all|those|these) (?:[\w-]+ ){0,2}?[\w-]+|[£$€]?\d[\d.,]*) off(?! (?:your|their) (?:hands|plate)\b)|(?:it|that|them) down(?=\W*$|[,;]| and\b)))"
        r"|(?:has|have) (?:now |just |already )?been (?:refunded|sent|replaced|fixed|cancelled|canceled|credited|reset|updated|changed|added|removed|corrected|shipped|resent|booked|issued|processed|resolved|restored|sorted|unlocked|reactivated)"
        r"|(?:is|it's|are) (?:now )?(?:on (?:its|the|their) way|fixed|resolved|sorted|working again|back (?:up|online)|refunded|restored|active again|done|live)|(?:i|we) (?:refunded|replaced|fixed|sent|reset|credited|corrected|cancelled|resent|restored|waived|moved|swapped|lifted|unlocked|booked|rebooked|added|removed)\b"
        r"|(?:is|are|it's|they're|you're) (?:now |all )?(?:back(?=[,.!])|back (?:on|in) (?:the|your)\b|on your (?:card|account|statement)|in your (?:account|inbox)|here(?=[,.!])|unblocked|reopened|approved))"
        r"|\b(?:bill|fine|fee|charge|debt|penalty|invoice|surcharge) (?:is|has been|was) (?:now |already |all )?(?:cancelled|canceled|cleared|voided|reversed|waived|gone|dropped|lifted|written off|taken off)\b"
        r"|^\W*(?:just |now )?(?:moved|refunded|credited|swapped|sent|resent|fixed|reset|cancelled|rebooked|booked|unlocked|lifted|added|removed|replaced|waived|updated|corrected|sorted|restored|reinstated|reopened|reissued|unblocked)(?:[,:;!]| (?!out\b|by\b))"
        rf"|\b{RELIEVED}\b"
        r"|^\W*(?:all )?done(?=\W*$|[:,.!])|[\d$€£][\d.,]* (?:credited|refunded|back|returned|waived)\b"
    ),
    "thanks": cues.compile(
        r"\b(?:thanks|thank you|appreciate (?:your|you|it)|grateful|much appreciated|many thanks)\b"
    ),
    "closing": cues.compile(
        r"\b(?:anything else|further (?:questions|assistance|help)|have a (?:great|good|nice|lovely)|hope this (?:helps|clarifies)|case (?:is )?closed|ticket (?:is )?closed|take care)\b"
    ),
}
_MOVES = cues.Sieve(_PATTERNS.items())


@once_a_wording
def moves(sentence: Sentence) -> frozenset[Move]:
    """Which moves the sentence makes; quoted and reported words make none."""
    parts = clauses(sentence)
    if parts and all(c.quoted for c in parts):
        return frozenset()
    text = sentence.plain
    return frozenset(name for name, pattern in _MOVES(text) if pattern.search(text))


def instructs(text: str) -> bool:
    """These plain words begin by telling the customer what to do."""
    return _PATTERNS["instruction"].match(text) is not None


def made_by(message: Message) -> frozenset[Move]:
    """All moves the draft makes, sentence by sentence."""
    return frozenset(move for sentence in message.body for move in moves(sentence))


_NUMBER = attrgetter("index")


def following(message: Message, sentence: Sentence, reach: int = 2) -> tuple[Sentence, ...]:
    """The next body sentences in which a fault of `sentence` may find its cure."""
    body = message.body
    at = bisect_right(body, sentence.index, key=_NUMBER)
    return tuple(s for s in body[at : at + reach] if s.index <= sentence.index + reach)
