# ruff: noqa: SIM905 - a list of words reads better unbroken
"""What others did or what befell those close to them: "the 36 drove straight past me", "she's been sick all night"."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.echo import cased
from rewriter.customer.retelling.speech import clean, cut_short, turned
from rewriter.customer.retelling.things import names
from rewriter.customer.retelling.words import AUX, COUNT, NO_SUBJECT, ONES, PERSONS, SPAN, STATES, YOURS
from rewriter.lexicon import HER_KIN, HIS_KIN, LITTLE_ONE
from rewriter.text import Sentence

_PAST_ME = cues.compile(
    r"^(?P<who>(?:the |my |our |your )?(?:(?:bus|tram|train|coach|night bus|number) )?(?:[a-z]?\d{1,3}[a-z]?|bus|tram|driver|coach|school bus|taxi|cab)(?: bus| tram)?) (?:has )?(?:just )?(?P<did>drove|drives|sailed|went|flew|shot|driven)(?P<how> straight| right)? past(?P<what> me| us| my stop| the stop| our stop| my house)(?P<again> again| for the \w{3,8} time(?: this \w+| today)?)?(?= |$)"
)
_CALLED_OFF = cues.compile(
    rf"^(?:my |the |our |your )?(?P<who>host|driver|pt|trainer|instructor|tutor|coach|dentist|surgeon|surgery|plumber|cleaner|sitter|babysitter|engineer|technician|nurse|carer|groomer|dj|band|caterer|photographer|restaurant|hotel|venue|owner|seller|airbnb|singer|comedian|speaker|headliner|pianist|magician|florist|barber|hairdresser|guide|(?:(?:driving|swimming|piano|guitar|music|yoga|riding|dance) )?(?:teacher|instructor)|vet|lecturer|physio|midwife|optician|therapist|contractor|builder|electrician|installers?|movers?|doctor|clinic) "
    rf"(?:just |has |have |then )?(?:cancell?ed|backed out|pulled out)(?P<when>(?: my booking| my reservation| my appointment| our booking| our stay| the booking| it)?(?: again)?(?: {SPAN} before(?: (?:my|our|the) [a-z]+(?: [a-z]+)?)?| {SPAN} (?:ago|prior)| (?:at the )?last minute| the night before| the day before| on the (?:morning|day|eve) of (?:my|our|the) [a-z]+| today| yesterday| this morning)?)$"
)
_OWN_WHO = frozenset(
    "pt trainer instructor tutor teacher physio midwife therapist coach dentist surgeon plumber cleaner sitter babysitter carer groomer dj band caterer photographer doctor host driver".split()
)
_GIVES = cues.compile(
    r"^(?:your |the |my |these |those |this |that )?(?P<np>[a-z][\w'-]+(?: [a-z][\w'-]+){0,2}) (?P<verb>gives?|gave|(?:is|are|keeps?) giving) (?:me|us) (?P<what>(?:awful |bad |terrible |constant )?(?:headaches?|a headache|migraines?|a migraine|blisters?|backache|back pain|neck pain|sore (?:feet|eyes)))(?= |$)"
)
_ACHES = cues.compile(
    r"^(?:your |the |my |these |those |this |that )(?P<np>[a-z][\w'-]+(?: [a-z][\w'-]+){0,2}?) (?P<verb>kills?|(?:is|are) killing|hurts?|(?:is|are) hurting|ruins?|(?:is|are) ruining|wrecks?|(?:is|are) wrecking) my (?P<what>back|necks?|knees?|feet|foot|shoulders?|hips?|wrists?|hands?|toes?|heels?|ankles?|legs?|eyes|ears)(?= |$)"
)
_LET_NOT = cues.compile(
    r"^(?:you|they|he|she|staff|(?:your|the) [a-z]+(?: [a-z]+)?|driver|bouncer|security|(?=wouldn)) ?(?:just |then |still )?(?:wouldn't|won't|didn't|refused to) let (?P<who>me|us) (?P<where>(?:in|on|onto|into|out|off|through|inside|board|past|back in)\b.*)$"
)


_ON_ME = re.compile(
    r"^(?:my |the )?(?P<np>[a-z]{2,14}(?: [a-z]{3,10})?) (?:has |have )?(?:just )?cancelled on (?:me|us)(?P<again> again)?$"
)


def on_me(text: str) -> str:
    """PT cancelled on me again."""
    m = _ON_ME.match(text)
    return f"your {m['np']} cancelled on you{m['again'] or ''}" if m and m["np"].split()[0] not in NO_SUBJECT else ""


def turned_away(text: str) -> str:
    """The 36 drove straight past me; host cancelled 5 days before; new glasses give me headaches; they wouldn't let me in."""
    if m := _PAST_ME.match(text):
        who = re.sub(r"^(?:my|your|our|the) ", "", m["who"])
        return f"{'' if re.match(r'(?:bus|tram|train|number) ', who) else 'the '}{who} {m['did']}{m['how'] or ''} past {turned(m['what'].strip())}{m['again'] or ''}"
    if m := _CALLED_OFF.match(text):
        when = turned(m["when"].strip()) if m["when"] else ""
        if m["when"].strip() and not when:
            return ""
        return f"{'your' if m['who'].split()[-1] in _OWN_WHO else 'the'} {m['who']} cancelled {when}".strip()
    if m := _GIVES.match(text):
        if any(w in AUX or w in ONES for w in m["np"].split()):
            return ""
        return f"{'your' if m['np'].split()[-1] in YOURS else 'the'} {m['np']} {m['verb']} you {turned(m['what'])}"
    if m := _ACHES.match(text):
        if any(w in AUX or w in ONES for w in m["np"].split()):
            return ""
        hurts = "hurts" if m["verb"].startswith("is ") or m["verb"].endswith("s") else "hurt"
        return f"the {m['np']} {hurts} your {m['what']}"
    m = _LET_NOT.match(text)
    where = (turned(cut_short(m["where"], 8)) or m["where"].split()[0]) if m else ""
    if where.startswith("board"):
        return f"you weren't let on {where}"
    return f"you weren't let {where}" if where not in ("", "out", "off", "through") else ""


_WIVES = rf"(?:{HER_KIN}|{LITTLE_ONE}|little girl)"
_HUSBANDS = rf"(?:{HIS_KIN}|{LITTLE_ONE}|little boy)"
_HERS = cues.compile(rf"\b(?:my|our) (?P<who>(?:[a-z]{{3,9}} )?{_WIVES})\b(?!'s)")
_HIS = cues.compile(rf"\b(?:my|our) (?P<who>(?:[a-z]{{3,9}} )?{_HUSBANDS})\b(?!'s)")
_AILS = cues.compile(
    rf"(?:^|[,.;:!?] |\band |(?= and has been )\W|\bso |\bbut |\bnow )(?P<whom>(?:(?:my|our) (?:[a-z]{{3,9}} )?(?:{_WIVES}|{_HUSBANDS}))|she|he|and(?= has been))(?:'s| is| has| was)(?: (?P<been>been))?(?: now)? "
    rf"(?P<how>sick|ill|in (?:pain|tears|agony)|crying|vomiting|throwing up|being sick|feverish|awake|up)(?P<long> all (?:day|night|morning|afternoon|evening|week|weekend)| since [a-z]+| for {SPAN})(?= |$|[,.;!?])"
)


_PRONOUN = re.compile(r"\b(?:she|he)\b")


def ailing(sentence: Sentence, whole: str) -> str:
    """She's been sick all night: who it is, where the message names one whom the pronoun fits."""
    m = _AILS.search(sentence.plain)
    if m and m["whom"] == "and":
        before = _PRONOUN.findall(sentence.plain, 0, m.start())
        who = _whom(before[-1], whole) if before else ""
    else:
        who = _whom(m["whom"], whole) if m else ""
    if not m or not who:
        return ""
    how = _SICK.get(m["how"], m["how"])
    return cased(
        f"{turned(who)} {'has been' if m['been'] or ' all ' not in m['long'] else 'was'} {how}{m['long']}", sentence
    )


def kept_out(sentence: Sentence, whole: str) -> str:
    """You wouldn't let him on the coaster: who it is, where the message names one whom the pronoun fits."""
    m = _KEPT_OUT.search(sentence.plain)
    who = _whom("she" if m["whom"] == "her" else "he" if m["whom"] == "him" else m["whom"], whole) if m else ""
    where = turned(cut_short(m["where"], 8)) if m else ""
    said = f"{turned(who)} wasn't let {where}"
    return cased(said, sentence) if who and " " in where and clean(said) else ""


_KEPT_OUT = cues.compile(
    rf"\b(?:you|they|staff|(?:your|the) [a-z]+(?: [a-z]+)?) (?:just |then |still )?(?:wouldn't|won't|didn't|refused to) let (?P<whom>him|her|(?:my|our) (?:[a-z]{{3,9}} )?(?:{_WIVES}|{_HUSBANDS})) (?P<where>(?:in|on|onto|into|out|off|through|inside|board)\b[^,.;!?]*)"
)


def _whom(who: str, whole: str) -> str:
    """Whose name the pronoun stands for; "" where more than one fits, or none."""
    if who not in ("she", "he"):
        return who
    named = {n["who"] for n in (_HERS if who == "she" else _HIS).finditer(whole)}
    return f"my {named.pop()}" if len(named) == 1 else ""


_RUNG = cues.compile(
    rf"\b(?:stop|you|they|your \w+|someone|somebody)(?:'ve|'re| have| has| are| is)? (?:(?:also|still|just|already|been|keep|kept|keeps) )*(?P<how>rung|rang|ringing|called|calling|phoned|phoning|texted|texting|emailed|emailing|written to|wrote to|writing to|visited|visiting) (?P<whom>her|him|(?:my|our) (?:[a-z]{{3,9}} )?(?:{_WIVES}|{_HUSBANDS}))\b(?! (?:a|an|names?|that|to (?:say|tell|apologi)))"
)


def rung_up(sentence: Sentence, whole: str) -> str:
    """You've rung my mother 5 times this month: what she got, as a topic: "the calls to your mother"."""
    m = _RUNG.search(sentence.plain)
    if not m or not _OFTEN.search(sentence.plain):
        return ""
    who = _whom("she" if m["whom"] == "her" else "he" if m["whom"] == "him" else m["whom"], whole)
    what = (
        "visits"
        if m["how"].startswith("visit")
        else "texts"
        if m["how"].startswith("text")
        else "emails"
        if m["how"].startswith("email")
        else "letters"
        if "to" in m["how"].split()
        else "calls"
    )
    return f"the {what} to {turned(who)}" if who else ""


_OFTEN = re.compile(
    r"\b(?:\w+ times|twice|again|keep|kept|keeps|every (?:day|week|hour)|daily|each (?:day|week)|stop)\b"
)


_SICK = {
    "throwing up": "sick",
    "vomiting": "sick",
    "being sick": "sick",
    "in agony": "in pain",
    "feverish": "ill",
    "up": "awake",
}


_ONLY_NOW = cues.compile(
    r"\b(?:(?:and|but|so|only) now (?:you|they)(?:'re)? (?:only )?(?:tell|say|telling|saying)\b(?! (?:me |us )?(?:that )?(?:they|you|he|she|it)(?:'s|'ve|'re| is| are| have)? (?:\w+n't|not|never|no|lost|gone|missing|out|sold|full|closed)\b)(?! (?:me |us )?(?:that )?(?:i|we)(?:'ve|'d|'m)? (?!need\b|have to\b|must\b|should\b|can't\b|won't\b|owe\b))|(?:you|they) (?:only )?(?:tell|told) (?:me|us) (?:only )?(?:this |that |it )?(?:only )?now\b|(?:why|how come) (?:am i|are we|do i|do we) (?:only )?(?:hearing|told|hear|find out|finding out) (?:about )?(?:this |it )?(?:only )?now\b)"
)


def late_news(sentence: Sentence) -> str:
    """And now you tell me: they hear of it only now."""
    return "you're only hearing this now" if _ONLY_NOW.search(sentence.plain) else ""


_TURNED_OUT = cues.compile(
    r"^(?P<np>(?:the|my|our) (?:[\w'-]+ ){1,4}?)(?:(?:that )?(?:i|we) (?:paid (?:for|extra for)|booked|bought|ordered|chose|rented|signed up for) )?turned out to be (?P<what>(?!(?:ok|okay|fine|great|good|lovely|perfect|right|true|amazing|wonderful)\b)[a-z][\w' -]{3,40})$"
)


def turned_out(text: str) -> str:
    """The class I paid for turned out to be mostly beginners."""
    m = _TURNED_OUT.match(text)
    if not m or any(w in AUX or w in PERSONS for w in m["np"].split()):
        return ""
    what = turned(cut_short(m["what"], 8))
    return f"{turned(m['np'].strip())} turned out to be {what}" if what else ""


_OF_ALL = re.compile(
    rf"^(?:out )?of (?:the |my |our )?(?P<all>{COUNT}) (?P<np>[a-z][\w'-]*(?: (?!you\b|i\b|we\b|that\b)[\w'-]+){{0,3}})(?: (?:that )?(?:you|i|we) .+)?$"
)
_SOME = re.compile(
    rf"^(?:only )?(?P<n>{COUNT}|half|most|all) (?P<did>(?:arrived|came|were|are|turned up) (?P<state>[a-z]+)(?: .*)?)$"
)


def some_of(text: str, following: str) -> str:
    """Of the six plants you sent, four arrived dead: four of the six."""
    whole, some = _OF_ALL.match(text), _SOME.match(following)
    if not whole or not some or some["state"] not in STATES or not names(whole["np"].split()):
        return ""
    did = turned(cut_short(some["did"]))
    return f"{some['n']} of the {whole['all']} {whole['np']} {did}" if did else ""
