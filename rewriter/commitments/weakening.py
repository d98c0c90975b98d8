"""What a draft says plainly, a yes or a thing done, and a reply leaves open or says is still to come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from rewriter import cues
from rewriter.commitments.answered import asks_ahead
from rewriter.commitments.conditions import conditional
from rewriter.commitments.costs import for_nothing
from rewriter.commitments.hedges import MAY, OPEN_ENDED
from rewriter.commitments.scope import speaking_of
from rewriter.commitments.segments import Segment, alike, telling, words_of
from rewriter.commitments.shape import Freed, Reading
from rewriter.commitments.surety import surety
from rewriter.commitments.turned_abroad import left_open
from rewriter.commitments.untied import OPENS, OURS
from rewriter.commitments.verbs import PROCESS, REMEDIES
from rewriter.lexicon import DAY, KIN
from rewriter.remembered import remembered

_AHEAD = cues.compile(
    r"\b(?:will|'ll|won't|going to|shall|guarantee\w*|promise\w*|definitely|certainly|for sure|100 ?%|never|always|wird|werden|sera|seront|será|verrà|zal|zullen)\b|\w(?:erá|ará|irá|era)\b"
)
_BEYOND = frozenset(
    {"arrive", "deliver", "approv", "approve", "work", "happen", "restock", "restore", "fix", "like", "last"}
)
_THERE = re.compile(r"\bbe (?:here|there|with (?:you|us))\b")  # as much an arrival as "arrive"
_OPEN = cues.compile(
    rf"\b(?:{MAY}|{OPEN_ENDED}|possibly|probably|normally|usually|generally|in most cases|hope(?:s|d|fully)?|(?<!two )(?<!three )(?<!\d )(?<!\ba )(?<!one )(?<!of )(?<!more )(?:try|tries|trying)|see (?:if|whether|what|how|about)|look (?:at|into|for) (?:what|whether|if)|what(?:'s| is) possible|"
    r"(?:inspection|check|review|assessment|approval|test) first|depend\w*|not sure|n't sure|unsure|whether|(?:can|could|may) (?:request|ask|apply)|(?:be|being|to be) (?:checked|reviewed|considered|confirmed|decided|looked at)|under (?:review|consideration)|consider\w*|case by case|"
    r"ought to|should (?!be able|you|the|it\b|he\b|she\b|they\b|there\b)|would have to|we aim|try our best|do(?:ing)? (?:our|my) (?:very |level )?best|do (?:all|what|everything) (?:we|i) can|endeavour\w*|decision(?! (?:was|is|has been|had been) (?:moved|postponed|put off|deferred|adjourned|delayed))|up to you|eta|evtl|"
    r"vielleicht|eventuell|möglicherweise|vermutlich|wahrscheinlich|normalerweise|infrage|in frage|hängt|je nach|ob|könnte\w*|dürfte|hoffe\w*|versuch\w*|geprüft|prüfen|"
    r"peut-être|pourr(?:ait|aient|ais|ions|iez)|éventuel\w*|normalement|espér\w+|essa[iy]\w+|dépend\w*|voir si|selon|"
    r"quizás?|tal vez|podr[ií]a\w*|posiblemente|normalmente|esperamos|intent\w+|depende\w*|veremos|ver si|"
    r"talvez|poderia\w*|possivelmente|tentar\w*|vamos ver|forse|potrebbe\w*|probabilmente|vedremo|dipende|cercher\w+|misschien|mogelijk|waarschijnlijk|normaal|hopen|proberen|afhankelijk)\b"
)
# Of what we do, asking and checking are less than doing it.
_ASKING = cues.compile(
    r"(?:i'll|we'll|i'm|we're|let me|i can|we can) (?:also |just |gladly )?(?:ask(?:ing)?|check(?:ing)?|find(?:ing)? out|look(?:ing)? into|request(?:ing)?)\b"
)
_DONE = cues.compile(
    rf"\b(?:is|are|was|were|been|'s|'ve|'re|has|have) (?:already |now |just |all )?(?!(?:obliged|required|supposed|expected|advised|needed|bound)\b)(?:\w+ed|paid|sent|gone|done|put|made|given|set|back(?! (?:tomorrow|tonight|on|at|by|from|in|next|again|between|{DAY}|\d))|on (?:that|its))\b|\b(?:was|were|has been|have been)(?: already| now| just)? (?:frozen|taken|written|withdrawn|drawn|sold|cut|bought|brought|chosen|struck|torn|thrown|lent)\b|\bwent\b|\bi put\b|^\W*(?:yes,? )?(?:\w+ed|done|paid|sent) (?:it|that|you|both)\b|\b(?:i|we) (?:\w+ed|sent|paid|put|made)\b|\bdone\b|^\W*(?:(?:the|your|an?) )?[a-z]+ (?:refunded|credited|cancell?ed|replaced|reversed|waived|removed|booked|ordered|posted|dispatched|corrected|deleted|paid)(?: back)?\b(?! (?:by|within|in|on|if|once|when|after|until|next|only|to|at|for|per|separately|each|every|with)\b)|\bsince (?:{DAY}|yesterday|last|this morning|\d)|"
    r"\b(?:ist|sind) (?:\w+ ){0,2}(?:durch|erledigt|raus|bezahlt|storniert|angenommen|da)\b|\b(?:habe|haben|hat|wurden?) (?:\w+ ){1,5}ge\w+t\b|\b(?:ai|avons|a été|ont été) \w+|\bya \w+|\b(?:he|hemos|ha) \w+[aio]do\b|\bc'est fait\b|\best (?:fait|fermé|annulé|remboursé)\w*|\b(?:anulad|cancelad|hech|pagad|enviad|devuelt)\w+|\best[áã]o? \w+[ao]d[ao]s?\b|\bè (?:fatto|stat\w+|annullat\w+)|\bis (?:betaald|geannuleerd|verstuurd|klaar)\b"
)
_TO_COME = cues.compile(
    r"\b(?:will (?!not\b)\w+|'ll (?:be |have |get )?\w+|going to|still (?:has|have|needs?|being|to)|need(?:s|ed)? to be|ha(?:s|ve) to be|to be (?:checked|confirmed|approved|processed|put)|pending|being (?:processed|checked|reviewed|looked|cancelled|removed|prepared)|in progress|under review|about to|yet to|"
    r"wird (?:gerade |noch |derzeit )*\w+|noch (?:geprüft|bearbeitet|offen)|in bearbeitung|en cours|sera \w+|(?:vais|allons|va|vont) \w+(?:er|ir|re)|voy a|vamos a|\w+(?:aré|eré|iré|aremos|eremos|iremos)|werde|werden|en attente|pendiente|se está|en proceso|todavía|ainda|em análise|in corso|in attesa|wordt nog|in behandeling)\b"
)
_CHARGED = cues.compile(
    r"\b(?:need(?:s)? (?:a|to (?:pay|buy))|(?:has|have) to (?:pay|buy)|costs?|pays?|charged?|fee)\b"
)
_YES_AT = cues.compile(
    r"^\W*(?:it is|it's|it does|it has|we do|you can|they do)\W*(?:[.,!:;]|$)|^\W*(?:yes|yep|yeah|yup|sure|of course|correct|ja|klar|natürlich|oui|bien sûr|sí|claro|sim|sì|certo|zeker)\b"
)


_SAID_BEFORE = re.compile(  # "I already explained this to you"
    r"\W*(?:as )?(?:i|we)(?:'ve| have|'d| had)? (?:(?:already|just|also|now|clearly) )*(?:explained|told|said|written|wrote|mentioned|answered|stated|repeated)(?: (?:this|that|it|so|all (?:of )?(?:this|that)|you|everything))?(?: to you)?(?: (?:already|before|above|twice|once|(?:two|three|several|many) times|in (?:my|our) (?:last|previous|first|earlier) (?:e-?mail|mail|message|reply)))*\W*"
)


def weakened(was: Reading, now: Reading, asked: frozenset[str], question: str = "") -> Iterator[Freed]:
    """Where what the draft says plainly, a yes or a thing done, is only possible or still to be done in the reply; `question`: what the customer wrote."""
    if was.language != "en":
        yield from left_open(was, now)
    kept, stood = ({raw.strip() for raw in told.raws} for told in (now, was))
    said = [(n, s) for n, s in now.stretches if s.speaks]
    if any(OURS.search(plain) and not _OPEN.search(plain) for plain in was.plains) and not any(
        map(_WHETHER_WE_CAN.search, was.plains)
    ):
        yield from (
            Freed(n, m.start(), m.end(), "open")
            for n, plain in enumerate(now.plains)
            if now.raws[n].strip() not in stood and (m := _WHETHER_WE_CAN.search(plain))
        )
    for number in dict.fromkeys(n for n, _ in was.stretches):
        text, segments = was.plains[number], was.segments[number]
        if was.raws[number].strip() in kept or was.around(number) & {"doubt"} or was.parts[number].question:
            continue
        answer = bool(_YES_AT.match(text))
        for s in segments:
            piece = text[s.start : s.end]
            if s.marks & {"asks", "feels", "tells", "weak", "no", "state"} and not (answer and s is segments[0]):
                continue
            words = s.words | asked if answer and len(s.words) < 2 else s.words
            if not words and _PRO_DONE.search(piece) and s is not segments[0]:
                words = segments[segments.index(s) - 1].words  # "we refund it, it's done"
            if not words or OPENS.search(piece):
                continue
            if _SAID_BEFORE.fullmatch(piece):
                continue  # that it was said is no news
            if _YOU_DO.search(piece):
                continue  # "you do it yourself": "you can request it yourself"
            lasts = _LENGTH.match(piece) is not None
            if _SURE.search(text) and not (OURS.search(text) and words & REMEDIES):
                continue  # an overpromise may be lowered
            near = [
                (n, r)
                for n, r in said
                if alike(s.words, r.words)
                and not _comes_of_it(piece, now.plains[n][r.start : r.end])
                and not _ON_WHOM.search(now.plains[n][r.start : r.end])
                and (
                    was.language != "en"
                    or len(s.words & r.words) > 1
                    or telling(s.words & r.words)
                    or len(s.words) <= _FEW_WORDS
                )
            ]
            if words is not s.words and not near:  # a bare yes: the first that is said of what was asked
                near = [(n, r) for n, r in said if words & r.words]
                but = [(n, r) for n, r in near[1:] if _BUT.match(now.plains[n], r.start) and n == near[0][0]]
                near = but[:1] or near[:1]
            if not near:
                continue
            most = max(len(words & r.words) for _, r in near)
            near = [(n, r) for n, r in near if len(words & r.words) * 2 > most]
            beyond = s.words & _BEYOND or _THERE.search(piece)
            if not (_AHEAD.search(piece) and beyond and not OURS.search(piece)) and not any(
                _OPEN.search(w) or _CAN_BE.search(w) for w in (text,)
            ):
                ours = OURS.search(piece) is not None
                open_ones = [
                    (n, r)
                    for n, r in near
                    for own in (
                        _as_allowed(piece, was, speaking_of(words, now.plains[n][r.start : r.end], now.language)),
                    )
                    if _leaves_open(
                        _EXPECTED.sub(" ", own) if lasts else own,
                        ours=ours,
                    )
                ]
                if not open_ones and "free" in s.words and "no" not in s.marks:
                    open_ones = [
                        (n, r)
                        for n, r in near
                        if "free" not in r.words
                        and "no" not in r.marks
                        and _CHARGED.search(now.plains[n][r.start : r.end])
                        and not for_nothing(now.plains[n][r.start : r.end])
                    ]
                open_ones = [(n, r) for n, r in open_ones if not _left_open(was, r) and not s.words & r.words & PROCESS]
                if was.language != "en":  # "that depends on your bank"
                    bank = surety(was.language)["bank"]
                    open_ones = [(n, r) for n, r in open_ones if not bank.search(now.plains[n], r.start, r.end)]
                if open_ones and len(open_ones) == len(near):
                    n, r = open_ones[0]
                    yield Freed(n, r.start, r.end, "open")
                    continue
            if _FOREVER.search(piece) and not _FOR_NOW.search(text):
                passing = [(n, r) for n, r in near if _FOR_NOW.search(now.plains[n][r.start : r.end])]
                if passing and len(passing) == len(near):
                    n, r = passing[0]
                    yield Freed(n, r.start, r.end, "open")
                    continue
            done = _DONE.search(piece)
            if done and _ONE_FORM.search(done.group()) and was.language == "en" and conditional(text):
                done = None  # "send it to us and we put it on hold"
            if (done and not _AHEAD.search(piece)) or (
                answer and s is segments[0] and not s.words and not asks_ahead(question)
            ):
                ours = _WE_DID.search(piece) is not None
                later = [
                    (n, r)
                    for n, r in near
                    if (
                        _TO_COME.search(now.plains[n][r.start : r.end])
                        and not _ASKED_FOR.search(now.plains[n][r.start : r.end])
                        and not _YOU_FIND.search(now.plains[n][r.start : r.end])
                        and not _coming(was, s, r)
                    )
                    or (ours and _YOU_CAN.search(now.plains[n][r.start : r.end]))
                ]
                if later and len(later) == len(near) and not _TO_COME.search(text):
                    n, r = later[0]
                    yield Freed(n, r.start, r.end, "undone")


_ORDER = re.compile(r"\W*(?:please |just |then |first )*(?P<act>[a-z]{3,}) (?:it|them|that|the|your|both|all|some)\b")
_DOING = re.compile(r"\W*(?:and |so |but )?(?P<act>[a-z]{3,})ing\b[^,;.!?]* should\b")
_ACT_ROOT = 3  # letters by which an order and its gerund are one


def _comes_of_it(order: str, said: str) -> bool:
    """What is told to be done, and in the reply what should come of it: "descale it" as "descaling it should quieten it"."""
    told, doing = _ORDER.match(order), _DOING.match(said)
    return told is not None and doing is not None and told["act"][:_ACT_ROOT] == doing["act"][:_ACT_ROOT]


_ONE_FORM = re.compile(r"\b(?:put|set|cut|let|shut|read)$")  # as it was, and as it is


# What we do is said to depend on whether we can.
_WHETHER_WE_CAN = cues.compile(
    r"\b(?:whether|ob|si) (?:i|we|ich|wir|je|nous) (?:\w+ ){0,3}?(?:can|could|kann|können|peux|pouvons)\b"
)


def _coming(was: Reading, own: Segment, reply: Segment) -> bool:
    """Another stretch of the draft says more of what this one of the reply does, and as to come."""
    most = len(own.words & reply.words)
    return any(
        len(s.words & reply.words) > most and _TO_COME.search(was.plains[n][s.start : s.end]) for n, s in was.stretches
    )


_ALLOWANCE = cues.compile(
    r"\bmay (?:\w+ ){0,3}(?:at most|at the most|up to|no more than|only|not|a maximum|as (?:long|much|many|late) as)\b|\b(?:up to|at most|no more than) [^,;.!?]{2,30} you may (?:be without|lose|miss|have no|see no|find no)\b"
)  # a limit
# "May I have the line?": asked for, and no less needed.
_COURTESY = cues.compile(
    r"\b(?:may|might|could|can) (?:i|we) (?:please |just |kindly )?(?:have|ask|trouble|request|get|take)\b|\bif i may\b"
)
_MAY_HELP = re.compile(r"\bmay (?:well |also )?help\b")  # advice, however it is put
_YOU_FIND = re.compile(r"\byou(?:'ll| will) (?:\w+ly |now |already )?(?:find|see|notice|spot)\b")  # it is there
_PERSON = r"(?:you|she|he|they|guests|visitors|members|kids|children|dogs|pets|somebody|someone|anybody|anyone|everybody|everyone)"
_PERMITS = cues.compile(
    rf"\b{_PERSON} may (?:(?:\w+ly|also|still|then|only) )?(?:come (?:along|with|too)|bring|add|stay|park|enter|join|use|keep|take along|swim|cancel|swap|move|extend|pick|choose|collect|visit|eat|drink|drive|wear|leave|send|post|mail|call|ring|phone|sit|walk|return|appeal|reply|renew|ignore|skip|hold on|ask|book|switch|retake|try)\b"
)  # "may" for "can"
_ON_WHOM = re.compile(
    r"^\W*(?:as|because|since|but|and) (?:it|this|that) (?:also )?depends on"
)  # a reason, and no answer
_FEW_WORDS = 2  # of a stretch that one word may stand for
_FOREVER = cues.compile(r"\b(?:permanent\w*|for good|forever|for ever|for life|irrevers\w+|never)\b")
_FOR_NOW = cues.compile(
    r"\b(?:ends|expires|runs out|is lifted|will (?:end|expire|be lifted)|until|for now|for the (?:moment|time being)|temporar\w+|currently|at the moment|right now)\b"
)
_WE_DID = cues.compile(
    r"\b(?:we|i)(?:'ve| have)? (?:already |just |now )?(?!(?:need|offered)\b)\w+(?:ed|en|ut|ent|aid|old)\b"
)
_YOU_CAN = cues.compile(r"\byou (?:can|could|may|might|should)\b")
_PRO_DONE = cues.compile(
    r"\b(?:it's|that's|it is|that is|all) (?:already |all |now )?(?:done|sorted|sent|paid|through|settled)\b"
)
_SURE = cues.compile(r"\b(?:100 ?%|guaranteed|definitely|for sure|promise|without fail|no doubt|trust me)")
_YOU_DO = cues.compile(r"\byou (?:can |have to |must |need to )?(?:do|request|apply for|ask for|order|book|start|open|file) (?:it|this|that|them|one) (?:yourself|on your own|online|in the app|under|at)\b")  # fmt: skip
# "..., 2-3 days": how long a thing takes is what is to be expected, said so or not.
_LENGTH = re.compile(r"\W*(?:(?:about|takes?|in|within) )?(?:\d+|one|two|three|four|five|six|seven|ten) ?(?:(?:-|–|to|or) ?(?:\d+|two|three|four|five|six|seven|ten) )?(?:business |working )?(?:minutes?|mins?|hours?|days?|weeks?)(?: (?:max|tops|at most))?\W*$")  # fmt: skip
_EXPECTED = cues.compile(r"\b(?:should|normally|usually|as a rule|expect\w*)\b")
_BUT = re.compile(r"\W*(?:though|although|but|unless|except)\b")


# "One can be a hold": what may be so.
_CAN_BE = cues.compile(
    r"\bcan (?:also |still |just )?(?:be an?|happen|slip|vary|differ|get (?:in|out|into|stuck|hot)|leak|spread|crack|come (?:off|loose)|burn|hurt|sting|fall|cut)\b"
)
_ASKED_FOR = cues.compile(
    r"(?:'ve|\bhave|\bi|\bwe) (?:already |just |now )?(?:asked|requested) (?:for|that|them|him|her|the|our)\b"
)
# Where the draft permits, "may" permits: "you can change it", "it may be changed". What may be had, and what a thing may do
# by itself ("it can ship", "it may ship"), stays open.
_ALLOWED = cues.compile(r"\b(?:allowed|permitted|free to|welcome to|right to|entitled)\b")
_FINE = cues.compile(r"\b(?:ok|okay|fine)\W*$")  # "folded ones always ok", where the draft tells what is allowed
_NOT_HAD = r"(?!(?:\w+ )?(?:get|have|receive|qualify|claim|be (?:able|entitled|eligible|given|offered|possible|available|refunded|credited|paid|waived|replaced|compensated|an?|the|in|on|at)|not|come|take|need|lose|find|see)\b)"
_MAY_DO = re.compile(rf"\bmay {_NOT_HAD}")
_CAN_DO = cues.compile(rf"\b{_PERSON} can\b|\bpossible\b")
_MAY_DO_THE_SAME = re.compile(rf"\b(?:{_PERSON} may {_NOT_HAD}|may {_NOT_HAD}be )(?:\w+ly )?(?P<does>[a-z]+)")
# "A neighbour can, with your slip": whoever it is, and whatever comes with them.
_ANYONE = cues.compile(r"\b(?:can|ok|okay|fine|welcome)\b")
_ANYONE_MAY = re.compile(
    r"\b(?:(?:an?|any|another) [a-z]+ may (?=(?:bring|enter|join|use|collect|pick|swim|stay)\b)|(?:the|your|an?|any|another) [a-z]+ may (?=come (?:along|with|too)\b))"
)


_CAN = re.compile(r"\bcan\b(?! be\b)")
# "You can send someone else", "the vet can mail them": who else may do the same.
_ANOTHER_MAY = re.compile(
    rf"\b(?:(?P<else>(?:someone|somebody|anyone|anybody) else|another (?:person|adult|child|driver|guest))|(?:the|your|an?|any|another|our) (?:\w+ )?(?:{KIN}|vet|doctor|gp|nurse|dentist|carer|parent|teacher|neighbour|neighbor|friend|partner|colleague|landlord|tenant|agent|lawyer|accountant|secretary|assistant|employer|school|host|guest|flatmate|translator)) may {_NOT_HAD.replace('|come|', '|')}(?P<does>[a-z]+)"
)
_DO_IT = re.compile(r"\bcan (?:do|take|try|use|have) (?:it|that|this)\b")
_MAY_DO_IT = re.compile(rf"\b{_PERSON} may {_NOT_HAD.replace('|take|', '|')}(?=[a-z]+ (?:it|that|this)\b)")


def _as_allowed(draft: str, whole: Reading, reply: str) -> str:
    """The reply's words with each "may" that permits what the draft does left out."""
    if "may" not in reply:
        return reply
    if "help" not in draft:
        reply = _MAY_HELP.sub("helps", reply)
    if _ALLOWED.search(draft) or (_FINE.search(draft) and any(map(_ALLOWED.search, whole.plains))):
        return _MAY_DO.sub("can ", reply)
    if _ANYONE.search(draft):
        reply = _ANYONE_MAY.sub(" can ", reply)
    if _CAN.search(draft):
        also = words_of(draft, "en")
        reply = _ANOTHER_MAY.sub(
            lambda m: (
                " can "
                if m["else"] or words_of(m["does"], "en") & also or (m["does"] == "do" and _DO_IT.search(draft))
                else m.group()
            ),
            reply,
        )
    if not _CAN_DO.search(draft):
        draft = next((p for p in whole.plains if draft in p and _CAN_DO.search(p)), "")
    if not draft:
        return reply
    if _DO_IT.search(draft):
        return _MAY_DO_IT.sub(" can ", reply)
    verbs = words_of(draft, "en")
    return _MAY_DO_THE_SAME.sub(lambda m: " can " if words_of(m["does"], "en") & verbs else m.group(), reply)


def _leaves_open(plain: str, *, ours: bool) -> bool:
    """The stretch says only that it may be, or of an act of ours only that we ask about it."""
    if _ALLOWANCE.search(plain):
        return False
    plain = _COURTESY.sub(" ", plain)
    return _OPEN.search(_PERMITS.sub(" ", plain)) is not None or (ours and _ASKING.search(plain) is not None)


def _left_open(was: Reading, reply: Segment) -> bool:
    """The draft itself leaves open what this stretch speaks of."""
    return any(
        alike(s.words, reply.words) and _OPEN.search(was.plains[number][s.start : s.end]) for number, s in was.stretches
    )


@remembered()
def is_open(plain: str) -> bool:
    """A stretch that leaves what it says open."""
    return _OPEN.search(plain) is not None


def answers_yes(text: Reading) -> bool:
    """Some sentence is a bare yes: what it grants stands in the question."""
    return any(_YES_AT.match(plain) for plain in text.plains)


def affirmed(asked: Reading) -> Reading:
    """What the customer asks, as the answer "yes" says it."""
    said = Reading(plains=asked.plains, raws=asked.raws, parts=asked.parts, language=asked.language)
    said.__dict__["segments"] = tuple(
        tuple(replace(s, marks=s.marks - {"asks", "no"}) for s in segments) for segments in asked.segments
    )
    return said
