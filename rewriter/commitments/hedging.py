"""What a draft leaves open, ties or caps, and whether a reply still does.

For each stretch of the draft that hedges ("may", "we'll try", "if it is in stock", "up to", "business days") the reply is
searched for stretches that speak of the same. One of them hedged is enough; if all of them are certain, the promise grew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rewriter import cues
from rewriter.commitments.segments import Segment, alike, telling
from rewriter.commitments.shape import Reading

_TIED = cues.compile(
    r"\b(?:if|unless|provided|as long as|so long as|in case|on condition|assuming|subject to|depend\w*|once|as soon as|when|after|until|on request|"
    r"wenn|falls|sofern|sobald|solange|vorausgesetzt|nachdem|je nach|si|s'il|dès que|lorsque|quand|sous réserve|à condition|une fois|cuando|siempre que|en cuanto|una vez|"
    r"se|quando|assim que|desde que|appena|purché|als|zodra|mits|tenzij|indien|wanneer|nadat)\b"
)
_THEN = cues.compile(
    r"^(?:send|bring|upload|show|return|fill|give|post|mail|resend)\b[^.;!?]{0,80}?(?:\band\b|,|\bthen\b) ?(?:we|you|i|they)\b|^(?:then|after that|afterwards)\b"
)
_UP_TO = cues.compile(
    r"\bup to\b|\bat most\b|\bmax(?:imum)?\b|\bno more than\b|\bnot more than\b|\blimited to\b|\bcapped\b|\bor less\b|\bbis zu\b|\bhöchstens\b|\bmaximal\b|jusqu'|\bau (?:plus|maximum)\b|\bmaximum\b|\bhasta\b|\bmáximo\b|\bcomo mucho\b|\baté\b|\bfino a\b|\bal massimo\b|\btot\b|\bmaximaal\b|\bhoogstens\b|\bmost\b"
)
_ONLY = cues.compile(
    r"\bonly\b|\bsolely\b|\bexclusively\b|\bnur\b|\bseulement\b|\buniquement\b|\bsolo\b|\bsólo\b|\bapenas\b|\bsomente\b|\bsoltanto\b|\balleen\b"
)
_DAY_UNIT = cues.compile(r"\bdays?\b|\btage?n?\b|\bjours?\b|\bdías?\b|\bdias?\b|\bgiorn[oi]\b|\bdag(?:en)?\b")
_OPENS = cues.compile(
    r"^[\s,]*(?:and |but |so |und |et |y )?(?:if|once|when|unless|until|after|as soon as|whether|wenn|falls|sofern|ob|si|s'il|quand|cuando|se|quando|als)\b"
)


@dataclass(frozen=True, slots=True)
class Freed:
    """A stretch of the reply that says with certainty, or without limit, what the draft does not."""

    sentence: int
    start: int
    end: int
    lost: str  # "weak", "cond", "limit", "business" or "free"


def freed(was: Reading, now: Reading, known: frozenset[str]) -> Iterator[Freed]:
    """Where the reply lost a hedge, a condition or a limit of the draft."""
    said = [
        (number, segment)
        for number, segments in enumerate(now.segments)
        if now.raws[number].strip() not in known
        for segment in segments
        if segment.speaks and segment.words
    ]
    if not said:
        return
    for number, segments in enumerate(was.segments):
        text = was.plains[number]
        if was.raws[number].strip() in {raw.strip() for raw in now.raws}:
            continue
        for at, segment in enumerate(segments):
            piece = text[segment.start : segment.end]
            if segment.marks & {"asks", "feels"}:
                continue
            words = segment.words
            if not words and at:
                words = segments[at - 1].words
            near = [(n, s) for n, s in said if alike(words, s.words)]
            if not near:
                continue
            yield from _raised(was, now, number, segment, near)
            if _UP_TO.search(piece):
                yield from _uncapped(now, segment, near)
            elif _ONLY.search(piece):
                yield from _lost("limit", now, [(n, s) for n, s in near if not _wide(now, n, "limit")], near)
            if "business" in segment.marks:
                yield from _all_days(now, segment, near)
            if "free" not in "".join(text) and telling(segment.words):
                yield from (
                    Freed(n, s.start, s.end, "free")
                    for n, s in near
                    if "free" in s.marks and not any("free" in x.marks for x in segments)
                )
        yield from _untied(was, now, number, said)


def _raised(
    was: Reading, now: Reading, number: int, segment: Segment, near: list[tuple[int, Segment]]
) -> Iterator[Freed]:
    if "weak" not in segment.marks or "no" in segment.marks or "tells" in segment.marks:
        return
    certain = []
    for n, s in near:
        if s.marks & {"weak", "no"} or "doubt" in _around(now, n):
            return
        certain.append((n, s))
    yield from _lost("weak", now, certain, near)


def _lost(
    kind: str, now: Reading, certain: list[tuple[int, Segment]], near: list[tuple[int, Segment]]
) -> Iterator[Freed]:
    """All that speaks of it is certain."""
    if len(certain) < len(near):
        return
    for n, s in certain:
        if not _OPENS.search(now.plains[n][s.start : s.end]):
            yield Freed(n, s.start, s.end, kind)
            return


def _around(text: Reading, number: int) -> frozenset[str]:
    """The marks of a sentence and of the next."""
    return frozenset(m for segments in text.segments[number : number + 2] for s in segments for m in s.marks)


def _wide(text: Reading, number: int, mark: str) -> bool:
    return any(mark in s.marks for segments in text.segments[max(0, number - 1) : number + 2] for s in segments)


def _uncapped(now: Reading, segment: Segment, near: list[tuple[int, Segment]]) -> Iterator[Freed]:
    numbers = {w for w in segment.words if w[:1].isdigit()}
    bare = [(n, s) for n, s in near if numbers & s.words]
    if bare and not any(_UP_TO.search(now.plains[n]) or "no" in s.marks for n, s in bare):
        n, s = bare[0]
        yield Freed(n, s.start, s.end, "limit")


def _all_days(now: Reading, segment: Segment, near: list[tuple[int, Segment]]) -> Iterator[Freed]:
    numbers = {w for w in segment.words if w.isdigit()}
    bare = [(n, s) for n, s in near if numbers & s.words and _DAY_UNIT.search(now.plains[n])]
    if bare and not any("business" in s.marks for n, _ in bare for s in now.segments[n]):
        n, s = bare[0]
        yield Freed(n, s.start, s.end, "business")


def _untied(was: Reading, now: Reading, number: int, said: list[tuple[int, Segment]]) -> Iterator[Freed]:
    """A condition is gone: what it held back is said outright."""
    text, segments = was.plains[number], was.segments[number]
    ties = [s for s in segments if _TIED.search(text[s.start : s.end])]
    then = _THEN.search(text)
    if not ties and not then:
        return
    if ties and all(s.marks & {"asks", "feels"} for s in ties):
        return
    held = [
        s for s in segments if not _OPENS.search(text[s.start : s.end]) and not s.marks & {"asks", "feels", "tells"}
    ]
    condition = frozenset(w for s in ties for w in s.words) if ties else frozenset(w for s in segments for w in s.words)
    for main in held:
        if not main.words or "no" in main.marks or "shove" in main.marks:
            continue
        near = [(n, s) for n, s in said if alike(main.words, s.words) and not s.marks & {"no"}]
        if not near or any(_still_tied(now, n, condition, strict=bool(ties)) for n, _ in near):
            continue
        for n, s in near:
            if not _OPENS.search(now.plains[n][s.start : s.end]):
                yield Freed(n, s.start, s.end, "cond")
                return


def _still_tied(now: Reading, number: int, condition: frozenset[str], *, strict: bool) -> bool:
    for n in range(max(0, number - 1), min(len(now.plains), number + 2)):
        if _TIED.search(now.plains[n]):
            return True
        if n == number and any("weak" in s.marks for s in now.segments[n]):
            return True
        for s in now.segments[n]:
            if "cond" in s.marks and (not strict or s.words & condition) and "asks" not in s.marks:
                return True
    return False


_AHEAD = cues.compile(
    r"\b(?:will|'ll|won't|going to|shall|guarantee\w*|promise\w*|definitely|certainly|for sure|100 ?%|never|always|wird|werden|sera|seront|será|verrà|zal|zullen)\b|\w(?:erá|ará|irá|era)\b"
)
_OURS = cues.compile(r"\b(?:i|we|i'll|we'll|i'm|we're|ich|wir|je|nous|yo|nosotros|eu|nós|io|noi|ik|wij|we)\b")
_BEYOND = frozenset(
    {"arrive", "deliver", "approv", "approve", "work", "happen", "restock", "restore", "fix", "like", "last"}
)
_OPEN = cues.compile(
    r"\b(?:(?<!\d )(?<!in )(?<!by )(?<!of )(?<!from )(?<!for )(?<!since )(?<!until )may(?! \d)|might|maybe|perhaps|possibly|probably|likely|normally|usually|generally|in most cases|hope(?:s|d|fully)?|try|tries|trying|see (?:if|whether|what|how|about)|look (?:at|into|for) (?:what|whether|if)|what(?:'s| is) possible|"
    r"depend\w*|not sure|n't sure|unsure|whether|(?:can|could|may) (?:request|ask|apply)|(?:be|being|to be) (?:checked|reviewed|considered|confirmed|decided|looked at)|under (?:review|consideration)|consider\w*|case by case|"
    r"should (?!be able|you|the)|would have to|we aim|try our best|decision|up to you|"
    r"vielleicht|eventuell|möglicherweise|vermutlich|wahrscheinlich|normalerweise|infrage|in frage|hängt|je nach|ob|könnte\w*|dürfte|hoffe\w*|versuch\w*|geprüft|prüfen|"
    r"peut-être|pourr\w+|éventuel\w*|normalement|espér\w+|essa[iy]\w+|dépend\w*|voir si|selon|"
    r"quizás?|tal vez|podr[ií]a\w*|posiblemente|normalmente|esperamos|intent\w+|depende\w*|veremos|ver si|"
    r"talvez|poderia\w*|possivelmente|tentar\w*|vamos ver|forse|potrebbe\w*|probabilmente|vedremo|dipende|cercher\w+|misschien|mogelijk|waarschijnlijk|normaal|hopen|proberen|afhankelijk)\b"
)
_DONE = cues.compile(
    r"\b(?:is|are|was|were|been|'s|'ve|'re|has|have) (?:already |now |just |all )?(?:\w+ed|paid|sent|gone|done|put|made|given|set|back|on (?:that|the|its)|in)\b|\bwent\b|\bi put\b|^\W*(?:yes,? )?(?:\w+ed|done|paid|sent) (?:it|that|you|both)\b|\b(?:i|we) (?:\w+ed|sent|paid|put|made)\b|\bdone\b|"
    r"\b(?:ist|sind) (?:\w+ ){0,2}(?:durch|erledigt|raus|bezahlt|storniert|angenommen|da)\b|\b(?:habe|haben|hat|wurden?) (?:\w+ ){1,5}ge\w+t\b|\b(?:ai|avons|a été|ont été) \w+|\bya \w+|\b(?:he|hemos|ha) \w+[aio]do\b|\bc'est fait\b|\best (?:fait|fermé|annulé|remboursé)\w*|\b(?:anulad|cancelad|hech|pagad|enviad|devuelt)\w+|\best[áã]o? \w+[ao]d[ao]s?\b|\bè (?:fatto|stat\w+|annullat\w+)|\bis (?:betaald|geannuleerd|verstuurd|klaar)\b"
)
_TO_COME = cues.compile(
    r"\b(?:will be|'ll (?:be |have |get )?\w+|going to|still (?:has|have|needs?|being|to)|need(?:s|ed)? to be|ha(?:s|ve) to be|to be (?:checked|confirmed|approved|processed|put)|pending|being (?:processed|checked|reviewed|looked|cancelled|removed|prepared)|in progress|under review|about to|yet to|"
    r"wird (?:gerade |noch |derzeit )*\w+|noch (?:geprüft|bearbeitet|offen)|in bearbeitung|en cours|sera \w+|(?:vais|allons|va|vont) \w+(?:er|ir|re)|voy a|vamos a|\w+(?:aré|eré|iré|aremos|eremos|iremos)|werde|werden|en attente|pendiente|se está|en proceso|todavía|ainda|em análise|in corso|in attesa|wordt nog|in behandeling)\b"
)
_CHARGED = cues.compile(
    r"\b(?:need(?:s)? (?:a|to (?:pay|buy))|(?:has|have) to (?:pay|buy)|costs?|pays?|charged?|fee)\b"
)
_YES_AT = cues.compile(
    r"^\W*(?:it is|it's|it does|it has|we do|you can|they do)\W*(?:[.,!:;]|$)|^\W*(?:yes|yep|yeah|yup|sure|of course|correct|ja|klar|natürlich|oui|bien sûr|sí|claro|sim|sì|certo|zeker)\b"
)


def weakened(was: Reading, now: Reading, asked: frozenset[str]) -> Iterator[Freed]:
    """Where what the draft says plainly, a yes or a thing done, is only possible or still to be done in the reply."""
    kept = {raw.strip() for raw in now.raws}
    said = [(n, s) for n, segments in enumerate(now.segments) for s in segments if s.speaks]
    for number, segments in enumerate(was.segments):
        text = was.plains[number]
        if was.raws[number].strip() in kept or _around(was, number) & {"doubt"} or was.parts[number].question:
            continue
        answer = bool(_YES_AT.match(text))
        for s in segments:
            piece = text[s.start : s.end]
            if s.marks & {"asks", "feels", "tells", "weak", "no", "state"} and not (answer and s is segments[0]):
                continue
            words = s.words | asked if answer and len(s.words) < 2 else s.words
            if not words or _OPENS.search(piece):
                continue
            near = [(n, r) for n, r in said if alike(s.words, r.words)]
            if words is not s.words and not near:  # a bare yes: the first that is said of what was asked
                near = [(n, r) for n, r in said if words & r.words][:1]
            if not near:
                continue
            if not (_AHEAD.search(piece) and s.words & _BEYOND and not _OURS.search(piece)) and not any(
                _OPEN.search(w) for w in (text,)
            ):
                open_ones = [(n, r) for n, r in near if _OPEN.search(now.plains[n][r.start : r.end])]
                if not open_ones and "free" in s.words and "no" not in s.marks:
                    open_ones = [(n, r) for n, r in near if _CHARGED.search(now.plains[n][r.start : r.end])]
                if open_ones and len(open_ones) == len(near):
                    n, r = open_ones[0]
                    yield Freed(n, r.start, r.end, "open")
                    continue
            if (_DONE.search(piece) and not _AHEAD.search(piece)) or (answer and s is segments[0] and len(s.words) < 2):
                later = [(n, r) for n, r in near if _TO_COME.search(now.plains[n][r.start : r.end])]
                if later and len(later) == len(near) and not _TO_COME.search(text):
                    n, r = later[0]
                    yield Freed(n, r.start, r.end, "undone")


def is_open(plain: str) -> bool:
    """A stretch that leaves what it says open."""
    return _OPEN.search(plain) is not None
