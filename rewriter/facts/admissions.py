"""Admissions of fault: who says that our own side did wrong, and what it did.

Regret ("I'm sorry the tent leaked") is none, nor is owning how we answered ("sorry for the wait").
An act that a text gives to a colleague or an own unit may be owned as "we"; an outside party's may not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rewriter import cues
from rewriter.lexicon import LIMB, OUTSIDE, UNIT
from rewriter.plain import Format
from rewriter.text import Sentence, sentences

_ADVERBS = (
    r"(?:(?:'ve|'d| have| had| has)?(?: also| simply| clearly| accidentally| mistakenly| wrongly| incorrectly| unfortunately| sadly|"
    r" obviously| really| actually| just| did| then| must have| may have| completely| totally| already| apparently| even){0,3})"
)
_ACTS = {
    "charge": r"(?:double|over|mis|wrongly|incorrectly|mistakenly)[- ]?(?:charged|billed|booked|debited)|"
    r"(?:charged|billed|debited|invoiced|took|taken|booked|deducted)\b[^.;!?]{0,40}?\b(?:twice|two times|double|too much|again|incorrectly|wrongly|"
    r"by mistake|in error|the wrong \w+|without (?:asking|permission|your))|(?:collected|withdrew|withdrawn|drew)\b[^.;!?]{0,40}?\b(?:twice|two times|double|too much|the (?:fee|rent|money|premium|payment) again)|"
    r"(?:put|processed|ran)\b[^.;!?]{0,20}\b(?:payment|fee|card|charge|amount|rent|premium|debit|transfer)\b[^.;!?]{0,20}?\b(?:twice|two times|double)",
    "lost": r"(?:lost|misplaced|mislaid)\b(?! (?:touch|sight|time|(?:his|her|their|its|our|my|the) way|patience))",
    "damaged": r"(?:damaged|broke(?!n? down)|broken(?! down)|ruined|scratched|crushed|cracked|chipped|dented|stained|smashed|shattered|scuffed|punctured|flooded|spil(?:led|t)|bent(?! over)|tore(?! (?:ourselves|myself))|burn(?:t|ed)|snapped(?! at)|dropped(?! the ball| you a| off))\b",
    "wrong": r"(?:sent|shipped|delivered|packed|gave|quoted|picked|booked|entered|used|put|told|showed|listed|typed|keyed|wrote|read|printed|labelled|labeled|dialled|scanned|filed|logged)\b[^.;!?]{0,40}?"
    r"\b(?:wrong(?:ly)?|incorrect(?:ly)?|faulty|broken|damaged|by mistake|in error|false|(?:old|previous|former) (?:address|flat|house|number|account))\b|mislabel\w+|mispacked|mixed\b[^.;!?]{0,20}\bup|mixed (?:it|them|that|this)\b|"
    r"mixed up|swapped|(?:wrongly|incorrectly|badly|carelessly|mistakenly|improperly) [a-z]{2,}ed\b|"
    r"(?:set|put|cut|made|cooked|baked|left|printed|fitted|hung|washed|filled|packed|ironed|mixed)\b[^.;!?]{0,30}?\btoo (?:hot|high|low|short|early|small|big|tight|loose|deep|thin|thick|cold|full|wet|dry|hard|close|far|much|little)\b|[a-z]{3,}ed\b[^.;!?]{0,30}?\b(?:badly|carelessly|wrongly|improperly)\b",
    "forgot": r"(?:forgot(?:ten)?|overslept|missed(?! (?:you|each other)\b)|overlooked|neglected|omitted|left\b[^.;!?]{0,20}\b(?:out|off|behind)|left (?:it|them|him|her|you|the \w+|your \w+) (?:without|with no|short of|unattended|unlocked|unsecured|exposed))\b",
    "misinformed": r"(?:mis(?:informed|led|communicated|advised|quoted|read|understood|handled|judged|managed))\b",
    "late": r"(?:noticed|spotted|caught|reacted|responded|acted|warned you|told you)\b[^.;!?]{0,30}\btoo late\b|(?:delayed|were late|was late|ran late|took (?:far |much |way )?too long|(?:turned up|arrived|came|showed up|got there|set off|started|finished|delivered) (?:(?:far|much|way|too|so|an hour|hours) )*late)\b",
    "cancelled": r"cancel(?:l)?ed\b[^.;!?]{0,40}\b(?:by mistake|in error|wrongly|without)",
    "undone": r"(?:didn't|never|failed to)\s+(?:send|sent|ship|shipped|deliver|delivered|tell|told|inform|informed|process|processed|pack|packed|"
    r"call|called|book|booked|cancel|cancelled|refund|refunded|follow|followed|notice|noticed|catch|caught|check|checked|update|updated|"
    r"record|recorded|communicate|communicated|keep|kept|meet|met|live up|handle|handled|honou?r(?:ed)?|apply|applied|do|did)\b|(?:didn't|failed to)\s+(?:stop|prevent|block|flag|spot|detect|pick up|recogni[sz]e)\b|never (?:stopped|prevented|blocked|flagged|spotted|detected)\b|"
    r"(?:didn't|never|failed to|hadn't|haven't)\s+(?!receiv|see|hear|read|underst|look|check|know)[a-z]{3,}\b[^.;!?]{0,40}?\b(?:as (?:they|it|we|i|you) (?:should|ought to)|properly|correctly|securely|tightly|the right way|right(?=\W*$|[.,;!?]))\b",
    "fault": r"(?:messed\b[^.;!?]{0,20}\bup|messed up|screwed\b[^.;!?]{0,20}\bup|screwed up|botched|bungled|blew it|slipped up|dropped the ball|"
    r"failed\b|fell short|fallen short|let you down|got\b[^.;!?]{0,30}\bwrong|went wrong|made\b[^.;!?]{0,24}\b(?:mistake|error|mix-?up|mess|blunder)|"
    r"caused\b|erred|are to blame|were at fault|are at fault|was at fault|am to blame|take (?:the |full |all )?(?:blame|responsibility|ownership)|"
    r"(?:accept|take|bear|own) (?:the |full |all |complete )*(?:blame|responsibility|fault)|own (?:this|that|it|up)\b|are responsible for|"
    r"am responsible for|should(?:n't)? have|should never have|ought to have|could have done|shouldn't have)",
}  # fmt: skip
_ANY_ACT = "|".join(f"(?P<{name}>{pattern})" for name, pattern in _ACTS.items())
_NOUN = (
    r"mistakes?|errors?|fault|failures?|oversight|bad|slip(?:-up)?|blunder|mix-?up|mess(?:-up)?|wrongdoing|screw-?up|negligence|carelessness|"
    r"shortcomings?|miscommunication|misinformation|mishandling|incompetence"
)
_MACHINE = r"(?:our|my|the) (?:\w+ )?(?:systems?|website|site|app|software|platform|computers?|checkout|server|servers|database|filters?|monitoring|checks|alarms?|sensors?|scanners?|controls|detection|safeguards?|firewall|alerts)"
_SORRY_FOR = cues.compile(
    r"\b(?:sorry|apologi[sz]e|apologies|apology|forgive (?:us|me))(?: to you)? (?:again )?for (?:(?:\w+ly|both|also) )?(?:"
    r"(?P<lost>losing|misplacing)|(?P<charge>(?:double-|over)?(?:charging|billing))|(?P<damaged>damaging|breaking|ruining)|"
    r"(?P<wrong>(?:sending|shipping|giving|quoting)\b[^.;!?]{0,30}\b(?:wrong|incorrect|broken|faulty)|mixing)|(?P<forgot>forgetting|overlooking)|"
    r"(?P<misinformed>mis(?:informing|leading|advising|handling|quoting))|(?P<late>delaying)|(?P<cancelled>cancell?ing)|"
    r"(?P<undone>not (?:sending|shipping|delivering|refunding|processing|telling|informing|putting|posting|showing|marking|listing|mentioning|labelling|adding|booking))|"
    r"(?P<fault>messing|screwing|failing|letting you down|getting\b[^.;!?]{0,20}\bwrong|causing))\b"
)
_WE = cues.compile(rf"\b(?:we|i)(?='|\b)(?P<adverbs>{_ADVERBS}) ?(?<![a-z])(?:{_ANY_ACT})")
_WE_AND = cues.compile(
    rf"\b(?:we|i) [^.;:!?]{{2,60}}? and (?:also |then )?(?:{_ANY_ACT})"
)  # "we migrated and made a mistake"
_TRADES = (
    r"(?:girl|lad|boy|starter|hire|joiner|apprentice|junior|nurse|instructor|teacher|mechanic|chef|cook|barista|stylist|therapist|trainer|coach|"
    r"guide|cleaner|carer|fitter|groomer|porter|concierge|coordinator|gardener|photographer|florist|baker|barber|editor|plumber|electrician|painter|decorator|roofer|builder|joiner|carpenter|mover|waiter|valet|surveyor)s?"
)
_THERE = r" (?:in|at|on|from) (?:the |our )?(?:shop|store|desk|counter|phones?|chat|branch|office|till|warehouse|depot)"
_TEAM = (
    r"(?:the|our|my) (?:\w{3,20} (?:team|desk|department|dept|crew|staff)|office|clinic|surgery|studio|salon|garage|practice)|"
    rf"(?<!'s )(?:(?:the|our|my|a|one of our) )?(?:(?:new|night|day|vet|dental|head|assistant|young) )?{_TRADES}|"
    r"(?:our|my|your) (?:instructor|stylist|mechanic|trainer|guide|cleaner|coach)|"
    r"(?:one|two|some|several|a few) of our (?!(?:[a-z-]+ )?(?:suppliers|couriers|carriers|contractors|subcontractors|manufacturers|vendors|wholesalers|agencies|banks|dealers|distributors|merchants|shippers|hauliers|franchisees|restaurants|hotels|insurers|makers)\b|customers|clients|users|guests|members|patients|residents|students|pupils|readers|partners|competitors|friends|neighbou?rs|passengers|players|sellers|buyers|landlords|tenants|hosts|visitors|followers|parents|families|volunteers\b)(?:[a-z-]+ )?[a-z]{3,}s|"
    rf"(?:the|that|our|one of (?:the|our)) (?:guys?|girls?|lads?|man|woman|lady|person|people|colleagues?)(?={_THERE} )"
)  # whatever it is called; who is outside is asked after
_UNIT_DID = cues.compile(
    rf"(?<![\w'])(?P<unit>{UNIT}|{_TEAM}|{_MACHINE})(?:{_THERE})?(?P<adverbs>{_ADVERBS}) (?:{_ANY_ACT})"
)
# What a text says was done, and who of us did it: "swapped in packing by a temp".
_OWN_PLACE = (
    r"(?:our |the )?(?:(?:packing|picking|dispatch|billing|accounts|bookings?|reception|printing|engraving)(?! slip)|warehouse|kitchen|workshop|"
    r"stock ?room|store ?room|back ?office|lab|laundry)"
)
_DONE_BY = cues.compile(
    rf"\b(?:was|were|is|are|got|get|gets|been|being)(?: \w+ly| also| just| simply){{0,2}} (?:{_ANY_ACT})(?:[^.;!?]{{0,60}}?)"
    rf" (?:by (?:an? )?(?P<unit>{UNIT}|{_TEAM}|{_MACHINE})|(?:in|at) (?P<place>{_OWN_PLACE}))(?![\w'-])"
)
# The same with no verb: "lost by our driver", "wrong item picked in the warehouse".
_LEFT_BY = cues.compile(
    rf"(?:\b(?:wrong|old|incorrect|faulty) (?:\w+ ){{1,3}}?(?P<wrong>sent|shipped|picked|packed|printed|booked|entered|put)|(?P<lost>lost|mislaid)|(?P<damaged>damaged|broken)|(?P<forgot>forgotten|overlooked|missed))"
    rf"(?: \w+){{0,2}} (?:by (?:an? )?(?P<unit>{UNIT}|{_TEAM})|(?<=[a-z] )(?:in|at) (?P<place>{_OWN_PLACE}))(?![\w'-])"
)
_OUTSIDE_WORD = cues.compile(rf"(?<![\w'])(?:{OUTSIDE})(?![\w])")
_OURS = cues.compile(
    rf"\b(?:our|my) (?:own )?(?:\w+ ){{0,2}}?(?:{_NOUN}|responsibility(?! to))\b|"
    r"\b(?:that|this|it|that one|this one|the (?:mistake|error|fault|blame|delay|problem|issue|responsibility))(?:'s| is| was| lies| falls)"
    r"(?: all| entirely| completely| totally| squarely| really| fully)? (?:on|with) (?:us|me)\b|"
    r"\b(?:glitch|bug|typo|mistake|error|slip|mix-?up) (?:at |on )?(?:our|my) (?:side|end)\b|"
    r"\b(?:was|were|got) (?:left (?:out|off|behind)|lost|damaged|broken|forgotten|missed|overlooked|mixed up|swapped|mislaid|scratched)\b[^.;!?]{0,40}?\b(?:by us|(?:when|as|while) we|on our (?:side|end|part))\b|"
    r"\b(?:mistake|error|fault|problem|slip|mix-?up|issue|failure)\b[^.;!?]{0,24}\bon (?:our|my) (?:side|end|part)\b|"
    r"\b(?:on|at) (?:our|my) (?:side|end|part) (?:(?:had|has) )?(?:went wrong|gone wrong|failed|broke(?:n)?(?: down)?|crashed|fell over|malfunctioned|went down|dropped out|got (?:stuck|lost))\b|"
    r"\b(?:went|gone|going) wrong (?:somewhere )?(?:(?:on|at) (?:our|my) (?:side|end|part)|in our (?:hands|care|shop|kitchen|system|workshop|warehouse)|with us)\b|"
    r"\b(?:shouldn't|should never) (?:have )?(?:happen\w*|be\w*|got\w*) [^.;!?]{0,24}?(?:on our (?:side|end|part)|in our (?:hands|care|shop|kitchen|workshop|warehouse)|under our (?:roof|watch))\b|"
    r"\b(?:on (?:our|my) (?:side|end|part))\b[^.;!?]{0,12}\b(?:mistake|error|fault|slip)\b|\b(?:fault|mistake|error|blame) (?:is|was|lies) (?:ours|mine)\b|"
    r"\b(?:a|an|the|some) (?:\w+ )?(?:bug|glitch|error|fault|defect|failure|mistake|mix-?up|slip) (?:in|with|on|of|at|by) (?:our|my)\b|"
    r"\b(?:wasn't|weren't|hadn't been|hasn't been|not) (?:\w+ed|shut|put|set|kept|done|built|made) (?:properly|correctly|right|carefully|well enough|as it should)\b|"
    r"\bour (?:\w+ )?[a-z]+ (?:was|were|had been|has been|got) (?:left (?:open|unlocked|unattended|running|on)|mislabelled|miswired|unlocked|defective)\b|"
    r"\b(?:laughed|shouted|yelled|swore|snapped) at you\b|\b(?:lied to|insulted|ignored|mocked|threatened|misled|cheated) you\b|\bhung up on you\b|\bmade fun of you\b|"
    r"\bour (?:own )?doing\b(?! (?:that|this|it|so))|\bmea culpa\b|\bwe're (?:entirely |fully |completely )?(?:to blame|at fault|responsible|liable)\b|\bi'm (?:entirely |fully )?(?:to blame|at fault)\b|"
    r"\b(?:our|my) (?:team|system|systems|warehouse|site|website|app|software)'s (?:mistake|error|fault)\b"
)
_SUPPOSED = cues.compile(
    rf"(?<![\w'])(?P<unit>{UNIT}|{_TEAM}|we|they) (?:was|were) (?:supposed|meant) to [^.;!?]{{2,60}}?\b(?:didn't|forgot|never did|hasn't|haven't|wasn't|weren't|failed)\b"
)
_SHOULD_HAVE = cues.compile(
    r"(?<![\w'])(?:(?:the|our) [a-z]+(?: [a-z]+)?|housekeeping|reception|dispatch|sales|support|billing|accounts|someone|somebody) (?:should|ought to) ?(?:a|'ve|have|of)\b(?<!the parcel should have)(?<!the order should have)(?<!the refund should have)(?<!the money should have)(?<!the delivery should have)(?<!the package should have)(?<!the email should have)(?! (?:arrived|come|been|reached|landed|gone|left|shown)\b)"
)
# Where somebody was hurt or robbed, whatever should have been done is a fault owned.
_OUGHT = cues.compile(
    r"(?<![\w'])(?:(?:the|that|this|our|your|these|those|its|their) (?:[a-z]+ ){1,3}?|(?:it|that|this|they|we|there|someone|somebody) )(?:should|ought to)(?: never| not|n't)? ?(?:have|'ve)\b(?! (?:to|been (?:told|sent|with you|there|here))\b)(?! (?:arrived|come|reached|landed|shown|received)\b)"
)
_IT_WAS_ME = cues.compile(rf"\bit was (?:me|us|i|we) (?:who|that) (?:{_ANY_ACT})")
# "Was a config change on our side": the cause is given to us, whatever it is called.
_CAUSED_HERE = cues.compile(
    r"(?:\b(?:was|were|is|by|from|to|of|with)|'s|^\W*) (?:an? |the |some )?(?!problem|issue|nothing|all|fine|everything)(?:[a-z-]+ ){1,4}(?:on|at) (?:our|my) (?:side|end)\b"
)
_UNIT_FAULT = cues.compile(
    r"\b(?:we|our)\b[^.;!?]{0,60}\b(?:mistakes|errors|slips|mix-?ups) (?:do |can |will )?happen\b|"
    rf"(?<![\w'])(?:{UNIT}|{_MACHINE}|{_TEAM}|our rider|our driver)(?:'s|s'|s)? (?:own )?(?:{_NOUN})\b|\b(?:blame|because of|thanks to|down to|due to|fault of|mistake by|error by|"
    rf"mistake in|error in|error from|mistake from)(?: an? (?:error|mistake|mix-?up) (?:by|in|from))? (?:{UNIT})"
)
_NAMED_DID = cues.compile(
    rf"(?<![\w'])(?P<unit>[a-z][a-z'-]{{1,20}})(?: here| (?:in|from|at) (?:the |our )?[a-z]{{2,20}})?(?P<adverbs>{_ADVERBS}) (?:{_ANY_ACT})"
)
_CONDITION = cues.compile(
    r"\b(?:if|whether|in case|should it turn out|unless|see what|find out (?:what|where|how|why)|check (?:what|where|why|how))\b[^.;!?]{0,60}$"
)
_DENIED = cues.compile(
    r"\b(?:not|isn't|wasn't|aren't|no|never|nothing|neither|don't think|hardly) (?:\w+ ){0,2}$|n't $"
)
_BACKCHANNEL = cues.compile(
    r"(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|respon(?:se|ses)|got(?:ten)? back|get back|come back to you|came back to you|been in touch|"
    r"written|wrote back|picked up|called (?:you )?back|call you back|kept you (?:waiting|posted|updated|informed|in the loop)|let you know|"
    r"updated you|keep you (?:updated|posted|informed)|told you (?:sooner|earlier|this)|"
    r"your (?:first |last |earlier |previous |other )*(?:message|messages|e-?mail|e-?mails|note|call|calls|question|ticket|tweet|dm)|been clearer|news\b|(?:spot|see|saw|notice|catch) (?:the|your) (?:mail|e-?mail|message|note|ticket|letter|chat)\b|"
    r"explained (?:this|that|it)?|(?:my|our) (?:last|earlier|previous|first) (?:message|reply|answer|e-?mail|note)|to (?:reply|answer|respond|get back|write))\b"
)
_SENSITIVE = cues.compile(
    r"\b(?:injur\w+|hurt (?:my|his|her|their|our|myself)|burn(?:ed|t|s)? (?:my|his|her|himself|herself|myself|our|their)|burns? on (?:my|his|her|our|their|the)|bleeding|blood|hospital|"
    r"ambulance|a&e|allerg\w+|anaphyla\w+|epipen|chok(?:ed|ing)|poison\w*|food poisoning|electric shock|electrocuted|caught fire|explod\w+|scald\w*|"
    rf"stitches|unconscious|fracture\w*|(?:broke|sprained|twisted|dislocated) (?:my|his|her|their|a|an) {LIMB}|broken {LIMB}|concuss\w*|slipped and fell|fell (?:down|off|over|on|from|at) (?:my|his|her|the|your|a)|miscarr\w+|died|death|"
    r"fraud\w*|scam(?:med|mer|mers)?|identity theft|stolen (?:card|identity|money)|stole (?:my|from)|hacked|phish\w+|"
    r"unauthori[sz]ed (?:charge|charges|payment|payments|transaction|transactions|access|login)|didn't (?:make|authori[sz]e) (?:this|that|these|those|the|any)|"
    r"data (?:loss|breach|leak|protection)|lost all (?:my|our) \w+|(?:my|our) (?:data|photos|files|records|details) (?:are|is|were|was|got|have been) "
    r"(?:gone|lost|deleted|leaked|exposed|wiped)|(?:leaked|exposed|shared) my|gdpr|"
    r"lawyers?|solicitors?|attorneys?|barrister|sue|suing|lawsuit|legal action|court|tribunal|regulator|ombudsman|trading standards|"
    r"consumer protection|small claims|suicid\w+|kill myself|end my life|self[- ]harm|want to die|hurt myself)\b"
)


@dataclass(frozen=True, slots=True)
class Admission:
    """Words that own a fault at raw[start:end]; `act` is what was done, `fault` when only the fault is owned."""

    act: str
    start: int
    end: int
    text: str
    plain: str


def sensitive(text: str) -> bool:
    """Injury, allergy, fraud, loss of data, law or self-harm is about (`text` as detectors read it)."""
    return _SENSITIVE.search(text) is not None


def admissions(
    raw: str,
    fmt: Format = "text",
    *,
    units: bool = False,
    brand: str = "",
    known: frozenset[str] = frozenset(),
    grave: bool = False,
) -> tuple[Admission, ...]:
    """The admissions that `raw` makes, sentences that are `known` left out.

    `units`: an act that it gives to a colleague or own unit counts as well; `grave`: and whatever should have been done.
    """
    out: list[Admission] = []
    for sentence in sentences(raw, fmt):
        if sentence.role in ("body", "greeting", "signoff") and sentence.raw not in known:
            out += _in_sentence(sentence, units, brand.lower(), grave)
    return tuple(out)


def _in_sentence(sentence: Sentence, units: bool, brand: str, grave: bool) -> list[Admission]:
    """The admissions of one sentence, conditions, denials and quotes left out."""
    text = sentence.plain
    quoted = [m.span() for m in re.finditer(r'"[^"\n]{1,400}"', text)] if '"' in text else []
    found: list[tuple[str, int, int]] = []
    for m in _WE.finditer(text):
        act = next(name for name in _ACTS if m[name])
        if act == "undone" and m[act].startswith("never") and text[: m.start()].endswith("never "):
            continue
        answering = _BACKCHANNEL.search(text, m.start(act), min(len(text), m.end() + 48))
        if answering and not (act == "misinformed" and answering.group().endswith("note")):
            continue
        found.append((act, m.start(), m.end()))
    if units:
        found += [(next(name for name in _ACTS if m[name]), *m.span()) for m in _WE_AND.finditer(text)]
    found += [("fault", *m.span()) for m in _OURS.finditer(text) if not _BACKCHANNEL.match(text, m.end() + 4)]
    found += [(str(m.lastgroup), *m.span()) for m in _SORRY_FOR.finditer(text)]
    if grave:
        found += [("fault", *m.span()) for m in _OUGHT.finditer(text)]
    for m in _UNIT_DID.finditer(text):
        own = units or m["unit"].startswith(("our ", "my ", "one of our"))
        if own and not _outside(text, m.start(), m.end("unit"), brand):
            found.append((next(name for name in _ACTS if m[name]), m.start(), m.end()))
    if units:
        found += [("fault", *m.span()) for m in _CAUSED_HERE.finditer(text)]
        found += [
            ("fault", *m.span()) for m in _SHOULD_HAVE.finditer(text) if not _outside(text, m.start(), m.end(), brand)
        ]
        for m in _IT_WAS_ME.finditer(text):
            found.append((next(name for name in _ACTS if m[name]), *m.span()))
        found += [
            ("undone", *m.span())
            for m in _SUPPOSED.finditer(text)
            if not _outside(text, m.start(), m.end("unit"), brand)
        ]
        for pattern in (_DONE_BY, _LEFT_BY):
            for m in pattern.finditer(text):
                doer = "place" if m["place"] else "unit"
                act = next(name for name, said in m.groupdict().items() if said and name in _ACTS)
                if pattern is _LEFT_BY and doer == "place" and act != "wrong":
                    continue  # "the courier lost it in the warehouse"
                if not m[doer].startswith("your ") and not _outside(text, m.start(doer), m.end(), brand):
                    found.append((act, *m.span()))
        found += [
            ("fault", *m.span()) for m in _UNIT_FAULT.finditer(text) if not _outside(text, m.start(), m.end(), brand)
        ]
        for m in _NAMED_DID.finditer(text):
            at = sentence.places[m.start("unit")]
            capital = sentence.raw[at - sentence.start].isupper()
            word = m["unit"]
            if (
                word in ("they", "he", "she", "someone", "somebody")
                or (capital and word not in _NOBODY)
                or sentence.raw[at - sentence.start :][:3] == "IT "
            ) and not _outside(text, 0, m.end("unit"), brand):
                found.append((next(name for name in _ACTS if m[name]), m.start(), m.end()))
    made = []
    for act, start, end in found:
        before = text[max(0, start - 90) : start]
        if _CONDITION.search(before) or _DENIED.search(before) or any(a <= start and end <= b for a, b in quoted):
            continue
        if act == "fault" and sentence.question and not before.strip():
            continue
        a, b = sentence.span(start, end)
        made.append(Admission(act, a, b, sentence.raw[a - sentence.start : b - sentence.start], text[start:end]))
    return made


_DONE = re.compile(r"\b(pack|pick|ship|print|bill|book|label|deliver|schedul|enter|rout)\w*")


_OWNS = {  # words in which an act is owned already
    "charge": r"charg|bill|debit|invoice|took|overbook|collect|withdr|twice", "lost": r"\blost|mislaid|misplac|missing|disappear", "damaged": r"damag|brok|crush|scratch|crack|chip|dent|stain|smash|shatter|tore|bent|burn|flood|spil",
    "wrong": r"wrong|incorrect|mix|swap|faulty", "forgot": r"forgot|miss|overlook|left out|omitted|(?:was|were|is|are|got|been) left (?:off|behind)", "late": r"delay|late\b|slow",
    "misinformed": r"misinform|misled|wrong information|incorrect information", "cancelled": r"cancel", "undone": r"n't|never|fail|not\b|missed|forgot|overlook",
}  # fmt: skip


def is_given(admission: Admission, given: tuple[Admission, ...], words: str) -> bool:
    """The same act is owned already, or a fault is owned and this names no act beyond it."""
    if any(admission.act == other.act for other in given):
        return True
    if not given:
        return False
    if admission.act == "fault":
        return True
    if admission.act == "wrong" and (done := _DONE.search(admission.plain)):
        # a packing error is a thing packed wrong
        if re.search(rf"\b{done[1]}\w* (?:error|mistake|mix-?up|slip|mess)", words):
            return True
    return re.search(_OWNS[admission.act], words) is not None


_NOBODY_WORDS = """
it this that there you your the which what who nothing parcel order package system payment delivery item
"""
_NOBODY = frozenset(_NOBODY_WORDS.split())


def _outside(text: str, start: int, end: int, brand: str) -> bool:
    """The actor is somebody else's: a courier, a bank, a supplier. The agent's own brand never is."""
    m = _OUTSIDE_WORD.search(text, start, end)
    return m is not None and not (brand and brand in m.group())
