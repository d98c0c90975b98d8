# ruff: noqa: SIM905 - a list of words reads better unbroken
"""Orders to whoever writes the reply, hidden in a text that is only to be answered; and what of a reply obeys one.

What an order asks for cannot be listed: a promise, a part to play, a secret, any word in any code. What a reply may
add to its draft can. So where somebody gives orders, each sentence of the reply says what the draft says, regrets what
the customer wrote of, asks, or is a step that any agent may take; what is none of these was ordered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.moves import made_by, moves
from rewriter.plain import plain
from rewriter.remembered import remembered
from rewriter.text import Context, Message, Sentence
from rewriter.vocabulary import content, same, stem

_MACHINE = (
    r"instructions?|prompts?|system (?:message|prompt)|context window|hidden (?:rules|instructions|text)|rules (?:above|you (?:were|have been) given)|"
    r"guidelines|programming|anweisung\w*|instruktion\w*|alle regeln|die regeln|consignes|les règles|(?:las|todas as|as) (?:instrucciones|instruções|reglas|regras)|"
    r"le (?:istruzioni|regole)|tutte le (?:istruzioni|regole)|(?:de|alle) (?:instructies|regels)"
)
_CODES = r"(?:%20\w+){2}|(?:\b\w ){6}|(?<![\w+/])[A-Za-z0-9+/]{28,}={0,2}(?![\w+/])|(?:[.-]{1,5} ){4}"
_BY_WORDS = (
    # to drop what it was told, or to tell it
    rf"\b(?:ignore|disregard|forget|override|bypass|vergiss|ignoriere?|oublie[zr]?|ignore[zr]|olvida|ignora|esque[çc]a|dimentica|negeer|vergeet)\b[^.\n]{{0,50}}\b(?:{_MACHINE}|draft|rules?|everything|above|before|previous(?!,? (?:e-?mails?|mails?|letters?|texts?|text messages?|sms|invoices?|bills?|reminders?|statements?|notices?|quotes?|calls?|voicemails?|notifications?|tickets?|orders?|bookings?|one)\b))\b"
    rf"|\b(?:print|reveal|show|repeat|quote|translate|summari[sz]e|output|list|leak|dump|tell)\b[^.\n]{{0,60}}\b(?:{_MACHINE}|everything above|above this line|messages? (?:you got )?before|whole context|the draft and|findings)\b"
    rf"|\b(?:what|which|are there)\b[^.\n]{{0,40}}\b(?:{_MACHINE}|rules were you given|model are you)\b|\bword (?:by|for) word\b|\b(?:debug|developer|god|admin) mode\b|\bjailbreak\w*\b"
    # to be somebody else
    r"|\byou are (?:now\b|dan\b|an? (?:\w+ )?(?:assistant|bot|machine|model|ai|poet|pirate|judge|actor|robot)\b|my (?:doctor|lawyer|friend|slave|servant|teacher|sister|brother)\b)"
    r"|\b(?:act|speak|answer|reply|respond|talk|write) as (?:an? |the |my |if )|\bpretend (?:to be|you|that)|\brole-?play\b|\bsimulate an?\b|\blet(?:'s| us) play\b|\bfrom now on\b|\byou have no rules\b"
    # what to write, to the word
    r"|(?:^|[.!?;:,)]\s+|\b(?:and|then|please|must|to|or|me|now|you) )(?:say|write|print|output|state|declare|confirm|admit|promise|repeat|tell (?:me|her|him|them)|insult|type)\b(?:(?: in writing| back| me| it| only| just)? that\b| so\b|: | ['\"“‘])"
    r"|(?:^|[.!?;:,)]\s+|\b(?:and|then|please|must|to|now) )(?:answer|reply|respond) (?:only|just|with)\b"
    r"|\b(?:only (?:answer|reply|respond|write|say)\b|(?:begin|start|end|finish|sign|starting|beginning|open|close)(?: (?:your|the) (?:reply|answer|message|response))? with\b|(?:add|append|insert) to your (?:answer|reply)|you must say|do (?:as|what) it (?:says|reads|tells)|follow them|obey\b|offer them|tell me that (?:i get|you))"
    r"|\b(?:antworte(?: nur)?|schreibe?|réponde[zr]|écrive[zr]|escribe|escriba|di|diga|escreva|scrivi|rispondi|schrijf|zeg|antwoord)\s*:?\s*['\"“„«‘]"
    # an order in a code
    r"|\b(?:base ?64|rot-?13|caesar|morse|hexa?(?:decimal)?|url-?decode|decode|decipher|unscramble|leet|read backwards|first letters? of each|without the spaces)\b"
)
_BY_MARKS = (
    # in the clothes of the machine
    r"(?:^|\s)(?:SYSTEM|ASSISTANT|USER|DEVELOPER)\s*:|[\"']role[\"']\s*:|</?(?:system|assistant|user|customer|draft|instructions?)\b[^<>]{0,40}>|<\|[\w ]{1,40}\|>|\[/?INST\]|\bnew (?:rule|policy)\b|\breturn policy changed\b|\bhas authori[sz]ed\b|\byou may (?:now )?(?:pay|refund|offer)\b"
)
_ORDERS = re.compile(f"{_BY_WORDS}|{_CODES}|{_BY_MARKS}", re.IGNORECASE | re.MULTILINE)
# Nearly no text holds any, and to see that costs little.
_SOME_ORDER = tuple(cues.compile(part, re.IGNORECASE | re.MULTILINE) for part in (_BY_WORDS, _CODES, _BY_MARKS))
# Somebody's words told of, and not the customer's own: you said "act as a pirate"; "say sorry" my lawyer says.
_SPEAKS = r"(?:you|they|he|she|it|(?:my|your|the) [\w'-]{1,20}(?: [\w'-]{1,20})?) (?:just |even |once )?(?:said|says|told (?:me|us)|wrote|writes|reads|called it)"
_TOLD = re.compile(
    rf"\b{_SPEAKS}[:,]? (?P<said>[\"“][^\"“”\n]{{1,200}}[\"”])|(?P<quoted>[\"“][^\"“”\n]{{1,200}}[\"”]),? {_SPEAKS}",
    re.IGNORECASE,
)
_TURNED = re.compile("[\u202a-\u202e\u2066-\u2069]")  # text that is shown otherwise than it is read
# What any agent may say in any reply; with it a sentence is made, and nothing is told.
_ANY = frozenset(
    stem(word)
    for word in (
        "afraid bring cause check colleague depot detail find hand help hear inform insist line look moment note open "
        "part pass person photo picture possible read ready reach relevant reply report respond right send share sign "
        "speak stand start step talk touch trace turn update wait warehouse welcome whether write written number order "
        "first thing take case matter answer anybody instead else example able yet still here soon work stay see seeing expect aim "
        "direct message myself happy glad private visit end"
    ).split()
)
_HARD = frozenset(  # how a thing is for them
    stem(word)
    for word in (
        "lose losing loss real setback blow shock hard tough nuisance letdown disappointment disappoint worry strain fright awful "
        "miserable rest rotten unpleasant upsetting painful frustrating annoying wearing nasty sad bad half"
    ).split()
)
_WARM = cues.compile(  # a short word of feeling that tells nothing and gives nothing
    r"^\W*(?:(?:i'm|we're|i am|we are) )?(?:so |very |really )?(?:sorry|glad|pleased|wonderful|lovely|good to hear|great to hear|i understand|i hear|i know|we understand|little ones|"
    r"that's|what a|how)\b(?:(?! (?:refund|free|pay|credit|voucher|replac|guarantee|promise|approv|grant|compensat|gift|money|password|prompt|instruction)\w*)[ ,][a-z']+){1,11}[.!]*\W*$"
)
_GENTLE = cues.compile(  # to look into their own matter, or an invitation to reply: no result, no time, nothing given
    r"^\W*(?:(?:i|we)(?:'ll| will) (?:find out|look into|check(?: on)?|trace|look for) (?:(?:where|what happened (?:to|with)|why|when) )?(?:your|the|this|it|what happened)\b(?:(?! and\b)[^.:;!?,\d]){0,60}(?: and (?:tell|write to|let) you\b[^.:;!?,\d]{0,30})?"
    r"|if (?:your|the|it|this|any|anything|nothing)\b[^.:;!?,\d]{3,60}, (?:just |please )?(?:reply (?:here|to this (?:e?-?mail|message))|(?:ask|tell|write to) (?:me|us)(?: here)?|let (?:me|us) know))[.!]?$"
)
_GIVEN_AWAY = cues.compile(
    rf"\b(?:refund|credit|voucher|pay|free|replac|compensat|password|{_MACHINE})\w*", re.IGNORECASE
)
# Who refuses does not do as ordered; who tells of his own rules does.
_REFUSES = cues.compile(
    r"\b(?:can't|cannot|can not|won't|not (?:able|possible)|unable|there's no|there's nothing|nothing (?:i|we) can|isn't|aren't)\b"
)
_OF_MACHINES = cues.compile(rf"\b(?:password|{_MACHINE})\b", re.IGNORECASE)
_TELLS_TO = re.compile(r"\W*(?:[\w' ]{2,30}: )?(?:please|do not|don't|just|first)\b")
_HALF_GROUNDED = 0.5  # of an instruction, which may be told in other verbs
_GROUNDED = 0.6  # of a sentence's content words stand in its sources


def ordered(draft: str, customer: str, context: Context) -> bool:
    """Somebody in these texts gives orders to whoever writes the reply."""
    earlier = (turn.text for turn in context.conversation if turn.role == "customer")
    drafted = _OWN_TALK.sub(" ", draft)
    return any(_gives_orders(text[:20_000]) for text in (customer, drafted, *earlier))


# What an agent says of the house: "I'll send someone else from now on", "the new rule is for new bookings".
_OWN_TALK = re.compile(r"\b(?:from now on|new (?:rule|policy))\b", re.IGNORECASE)


@remembered()
def _gives_orders(text: str) -> bool:
    if _TURNED.search(text):
        return True
    if not any(pattern.search(text) for pattern in _SOME_ORDER):
        return False
    told = tuple(m.span(m.lastgroup or 0) for m in _TOLD.finditer(text))
    return any(not any(a <= order.start() and order.end() <= b for a, b in told) for order in _ORDERS.finditer(text))


def unasked(draft: str, customer: str, context: Context, reply: str) -> Iterator[Sentence]:
    """The sentences of a reply that only an order can have put there. English drafts alone: elsewhere words are not known."""
    if context.base_language not in ("en", "") or not ordered(draft, customer, context):
        return
    source = Message(draft, customer, context)
    own = {sentence.raw for sentence in source.sentences}
    given = _words(plain(" ".join((draft, *context.facts, *context.offers))))
    told = _words(plain(customer)) | given
    drafted = _words_in(plain(draft)) | _LITTLE
    acts = made_by(source)
    for sentence in Message(reply, customer, context).body:
        if sentence.raw in own or sentence.question:
            continue
        if not _words_in(sentence.plain) - drafted:
            continue  # "back on the 20th" as "it's back on the 20th"
        words = _words(sentence.plain) - _ANY
        made = moves(sentence)
        if _WARM.match(sentence.plain) and not made & {"done", "alternative", "own-step"}:
            continue
        gentle = _GENTLE.match(sentence.plain) and not _GIVEN_AWAY.search(sentence.plain)
        refuses = _REFUSES.search(sentence.plain) and not _OF_MACHINES.search(sentence.plain)
        if (gentle or refuses or made & {"apology", "empathy"}) and "done" not in made:
            known = {word for word in words if any(same(word, other) for other in told)} | words & _HARD
        else:
            known = set(words & given)
        loud = sentence.raw.isupper() and len(sentence.raw) > 3
        grounded = _HALF_GROUNDED if known and _TELLS_TO.match(sentence.plain) else _GROUNDED
        if loud or len(known) < len(words) * grounded or _foreign(sentence, words) or "done" in made - acts:
            yield sentence


_LITTLE = frozenset(
    "it it's is that's a the and you we i we're you're i'm so then there there's of to for your our this that".split()
)


def _words_in(text: str) -> frozenset[str]:
    """All words of a plain text, the smallest too."""
    return frozenset(re.findall(r"[\w']+", text))


def _words(text: str) -> frozenset[str]:
    """The stems of its content words; a contraction is none."""
    return frozenset(stem(word) for word in (w.removesuffix("'s") for w in content(text)) if "'" not in word)


def _foreign(sentence: Sentence, words: frozenset[str]) -> bool:
    """Nothing that can be read, and yet it says something."""
    return not words and len(sentence.plain) > 12 and not moves(sentence)
