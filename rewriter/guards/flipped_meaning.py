"""A no stays a no, a yes stays a yes, and what the draft committed to is still there.

The customer acts on the answer: a refusal that melts into kind words is a promise, and a promise that melts into
"we'll see" is a broken one. Each refusal of the draft has its counterpart in the reply in plain words ("can't",
"not possible", "no longer", "only ..."); each commitment is kept as firm as it was, but that what nobody controls
(a delivery day, another's decision) may become an expectation. Words that only pushed the customer off are no
refusal and may go.
"""

from __future__ import annotations

from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments import Commitment, Reading, Refusal, reading
from rewriter.commitments.compare import authorities, conditional_near, same_act, tongue
from rewriter.commitments.verbs import BEYOND_US, HARMLESS, KNOWN, PROCESS, REMEDIES
from rewriter.guard import Allowed, Breach
from rewriter.plain import plain
from rewriter.text import Context, Finding

title = "A no stays a no, a yes stays a yes"
because = "The customer acts on the answer: softening must not change what can be had and what was promised."
languages = ("en", "de", "fr", "es", "pt", "it", "nl")

_REASONS = frozenset({"over", "late", "turned", "adjective", "only", "nothing", "state", "bare"})
_ASKS = cues.compile(
    r"\?|\b(?:do|does|is|are|have|has|did) (?:you|it|the|there|this|that|my|we)\b|\b(?:can|could|may|would|will|please|want|need|like|refund|money back|return|exchange|replac\w+|cancel\w*|give me|send me|change|"
    r"kann|können|möchte|bitte|will|wollen|peux|pouvez|puis|voudrais|veux|puedo|pueden|quiero|quisiera|posso|podem|quero|gostaria|possibile|vorrei|voglio|kan|kunnen|wil|graag)\b"
)
_CERTAIN = cues.compile(
    r"\b(?:guarante\w+|promise\w*|definitely|certainly|absolutely|for sure|100 ?%|hundred percent|no doubt|without fail|never|always|surely|immediately|instantly|"
    r"garantier\w*|versprech\w*|garant\w+|promet\w*|prometo|prometemos|prometto|beloof|beloven|definitiv|sicher|certainement|seguro|sicuramente|zeker)\b"
)
_NEEDED = cues.compile(r"\b(?:if|unless|must|has to|have to|needs? to|only|as long as|provided|when|while)\b")
_LIMITS = cues.compile(
    r"\b(?:must|ha(?:s|ve) to|need(?:s|ed)? to|only|until|within|required|up to|max\w*|policy|terms|rules?|no|not|never|n't|muss|nur|doit|seulement|debe|solo|sólo|deve|apenas|solo|moet|alleen|policy|final|sale|promo\w*|expired|over|past)\b|n't\b"
)


def find(draft: str, customer: str, context: Context, reply: str) -> Iterator[Finding]:
    """Each place where the reply turns or loses an answer of the draft."""
    if reply == draft:
        return
    language = tongue(draft, reply, context)
    was = reading(draft, language, context.format)
    now = reading(reply, language, context.format)
    if not was.raws:
        return
    yield from _lost_noes(was, now, customer, reply)
    yield from _new_noes(was, now, authorities(draft, context, language), customer)
    yield from _turned(was, now)
    yield from _lost_promises(was, now, reply)


def _finding(start: int, end: int, text: str, message: str) -> Finding:
    return Finding("flipped-meaning", start, end, text, message)


def _lost_noes(was: Reading, now: Reading, customer: str, reply: str) -> Iterator[Finding]:
    """Refusals of the draft that the reply does not say."""
    kept = {no: _kept(no, was, now) for no in was.refusals}
    for no in was.refusals:
        if kept[no]:
            continue
        if no.bare:
            if any(not other.bare for other in was.refusals) or not _ASKS.search(plain(customer)):
                continue
            if now.refusals or (
                no.kind == "nothing" and any(c.process or c.strength == "ask" for c in now.commitments)
            ):
                continue
            at = len(reply.rstrip())
            yield _finding(
                at,
                at,
                "",
                f'The draft says no ("{no.text.strip()}") and the reply does not. Say in plain words what is not possible.',
            )
            return
        beside = [
            other
            for other in was.refusals
            if other is not no and not other.bare and abs(other.sentence - no.sentence) <= 1
        ]
        if no.kind in _REASONS and any(kept[other] for other in beside):
            continue
        start, end, text = _where(no, now, reply)
        yield _finding(
            start,
            end,
            text,
            f'The draft turns something down ("{no.text.strip()}") and the reply does not. Say in plain words what is not possible.',
        )


def _kept(no: Refusal, was: Reading, now: Reading) -> bool:
    """The reply turns the same thing down."""
    if any(no.text.strip() and was.raws[no.sentence].strip() == raw.strip() for raw in now.raws):
        return True
    for other in now.refusals:
        if no.bare or (other.bare and len(now.refusals) == 1 and no.what & now.words):
            return True
        if no.what & other.what:
            return True
        around = frozenset().union(*now.bags[max(0, other.sentence - 1) : other.sentence + 1])
        if no.what & around and not other.what & (was.named - no.what) & REMEDIES:
            return True
    if no.kind == "only":
        return any(
            no.what & bag - KNOWN and _NEEDED.search(text) for bag, text in zip(now.bags, now.plains, strict=True)
        )
    return False


def _where(no: Refusal, now: Reading, reply: str) -> tuple[int, int, str]:
    """What the reply says of the thing instead, or its end."""
    for commitment in now.commitments:
        if not commitment.negated and (commitment.does in no.what or set(commitment.what.split()) & no.what):
            return commitment.start, commitment.end, commitment.text
    end = len(reply.rstrip())
    return end, end, ""


def _new_noes(was: Reading, now: Reading, sources: tuple[Reading, ...], customer: str) -> Iterator[Finding]:
    """Refusals in the reply that the draft does not make."""
    ours = {raw.strip() for source in sources for raw in source.raws}
    for no in now.refusals:
        if no.bare or now.raws[no.sentence].strip() in ours:
            continue
        if any(no.what & other.what or other.bare for s in sources for other in s.refusals):
            continue
        if any(_limits(no, source) for source in sources):
            continue
        yield _finding(
            no.start, no.end, no.text, "The draft does not turn this down. Leave the no out, or ask the agent."
        )


def _limits(no: Refusal, source: Reading) -> bool:
    """The source sets a limit or denies something in the words of this no, and does not grant it."""
    return any(no.what & bag and _LIMITS.search(text) for bag, text in zip(source.bags, source.plains, strict=True))


def _turned(was: Reading, now: Reading) -> Iterator[Finding]:
    """A yes in the reply to what the draft denies, and the other way round."""
    denied = was.denied - was.named
    for commitment in now.commitments:
        if (
            commitment.does in denied
            and not commitment.negated
            and commitment.strength in ("done", "will", "aim")
            and commitment.does not in PROCESS | HARMLESS
        ):
            if any(c.negated is False and same_act(c, commitment) for c in was.commitments):
                continue
            yield _finding(
                commitment.start,
                commitment.end,
                commitment.text,
                "The draft says the opposite. Keep what it denies denied.",
            )
    for commitment in now.commitments:
        if (
            commitment.negated
            and commitment.does in KNOWN
            and any(c.does == commitment.does and not c.negated and c.rank >= 2 for c in was.commitments)
        ):
            still = any(c.does == commitment.does and not c.negated for c in now.commitments)
            if not still and commitment.does not in was.denied:
                yield _finding(
                    commitment.start,
                    commitment.end,
                    commitment.text,
                    "The draft promises this, and the reply says it will not be. Keep the draft's answer.",
                )


def _lost_promises(was: Reading, now: Reading, reply: str) -> Iterator[Finding]:
    """Commitments of the draft that the reply lost or weakened."""
    for promise in was.commitments:
        if (
            promise.negated
            or promise.does in HARMLESS
            or promise.does in ("happen", "like", "ensure")
            or promise.strength == "ask"
        ):
            continue
        raw = was.raws[promise.sentence].strip()
        if any(raw == other.strip() for other in now.raws):
            continue
        kept = [c for c in now.commitments if not c.negated and same_act(c, promise)]
        if not kept:
            if not _gone(promise, was, now):
                continue
            end = len(reply.rstrip())
            yield _finding(
                end,
                end,
                "",
                f'The draft commits to this ("{promise.text.strip(" ,.")}") and the reply does not. Put it back.',
            )
            continue
        if message := _weaker(promise, kept, was, now):
            worst = max(kept, key=lambda c: c.rank)
            yield _finding(worst.start, worst.end, worst.text, message)


def _gone(promise: Commitment, was: Reading, now: Reading) -> bool:
    """Nothing in the reply says it, in whatever words."""
    if promise.does in now.named or promise.does in now.stated:
        return False
    if promise.process:
        return not any(c.does in PROCESS for c in now.commitments)
    if promise.does in BEYOND_US | {"fix", "restore"} and _CERTAIN.search(was.plains[promise.sentence]):
        return False
    if promise.does in ("fix", "restore", "process", "get", "give") and any(
        c.who in ("we", "it") and c.does not in PROCESS | HARMLESS for c in now.commitments
    ):
        return False
    if promise.does not in KNOWN:
        return promise.does not in now.words and not set(promise.what.split()) & now.words and bool(promise.when)
    what = set(promise.what.split())
    return not what or len(what & now.words) * 2 < len(what)


def _weaker(promise: Commitment, kept: list[Commitment], was: Reading, now: Reading) -> str:
    """How the reply says less than the draft did; empty when it does not."""
    best = max(kept, key=lambda c: 3 if c.willing and promise.willing else c.rank)
    rank = promise.rank
    if promise.strength == "done" and best.rank < 4:
        return "The draft says that this has been done, and the reply only that it will be. Done stays done."
    ours = (promise.who in ("we", "you") and promise.does not in BEYOND_US) or promise.does in REMEDIES
    certain = bool(_CERTAIN.search(was.plains[promise.sentence]))
    if promise.strength == "will" and best.rank < 3 and not best.willing:
        if not ours and best.rank >= 1:
            return ""
        if promise.does in ("fix", "restore") or (certain and best.does in BEYOND_US):
            return (
                "" if best.rank >= 1 else "The draft promises this, and the reply only looks at it. Keep the promise."
            )
        return "The draft says that this will be done, and the reply only that it may be. Keep the promise as firm as it was."
    if (
        promise.strength in ("aim", "may")
        and best.strength == "ask"
        and rank > 0
        and promise.does in REMEDIES
        and promise.strength == "may"
        and promise.who != "you"
    ):
        return "The draft offers this, and the reply only asks about it. Keep the offer."
    if (
        promise.conditions
        and "if" in promise.conditions
        and not any("if" in c.conditions or conditional_near(now, c.sentence) for c in kept)
    ):
        return "The draft hangs this on a condition that the reply lost. Put it back."
    return ""


examples: tuple[Breach | Allowed, ...] = (
    Breach("No exchanges on earrings.", "Let me help you with your earrings.", customer="Can I swap these earrings?"),
    Breach("We can't refund it.", "We can refund it.", at="We can refund it", customer="Can I get a refund?"),
    Breach("You can return it.", "You can't return it.", at="can't return it"),
    Breach("We sent the spare part.", "We will send the spare part.", at="We will send the spare part"),
    Breach("We'll refund you.", "We may refund you.", at="We may refund you"),
    Breach("We'll call you tomorrow.", "I'm sorry about the wait."),
    Breach("No.", "I understand how you feel.", customer="Can I have a refund?"),
    Breach("It isn't in stock.", "It's in stock.", customer="Is it in stock?"),
    Breach("Only unopened items can be returned.", "You can return items."),
    Breach("There's nothing I can do.", "I hope you have a nice day.", customer="Can you help me get a refund?"),
    Breach("Your claim was declined.", "We're reviewing your claim.", customer="What about my claim?"),
    Breach("Eine Erstattung ist nicht möglich.", "Gerne erstatten wir Ihnen den Betrag.", customer="Mein Geld zurück?"),
    Breach("Un remboursement n'est pas possible.", "Nous pouvons vous rembourser.", customer="Remboursez-moi ?"),
    Breach("No podemos hacer un reembolso.", "Podemos hacer un reembolso.", customer="¿Me devuelven el dinero?"),
    Breach("Não podemos reembolsar.", "Podemos reembolsar.", customer="Quero um reembolso"),
    Breach("Non possiamo rimborsare.", "Possiamo rimborsare.", customer="Vorrei un rimborso"),
    Breach("Terugbetaling is niet mogelijk.", "We kunnen het bedrag terugbetalen.", customer="Kan ik mijn geld terug?"),
    Allowed("No exchanges on earrings.", "Earrings can't be exchanged, I'm afraid.", customer="Can I swap these?"),
    Allowed("We can't refund it, your problem.", "I'm sorry, a refund isn't possible here.", customer="refund!"),
    Allowed("That's not our fault.", "I'm sorry about that. I'll look into it."),
    Allowed("Not my problem.", "I'll find out who can help."),
    Allowed("No, that's wrong.", "The log shows a delivery at 9:10."),
    Allowed("It'll be there Monday, guaranteed.", "We expect it on Monday."),
    Allowed(
        "There's nothing I can do.",
        "I can't change this myself, so I'm bringing in the right person.",
        customer="Help me?",
    ),
    Allowed("No.", "Thanks for telling us."),
    Allowed("cant, its promo", "I'm sorry, promo items can't be changed.", customer="can i swap it"),
    Allowed("We'll refund you today.", "Your refund will be paid today."),
    Allowed("Your visa will be approved by Friday.", "We expect a decision by Friday."),
    Allowed("I can't promise a day.", "I don't have a day yet."),
    Allowed("It isn't in stock.", "It's out of stock, I'm afraid.", customer="is it in stock"),
    Allowed("I'll check with the depot.", "I'm checking with the depot."),
    Allowed("We are not responsible for delays.", "I'm sorry about the delay."),
    Allowed("Only unopened items can be returned.", "We can take it back if it's unopened."),
    Allowed(
        "Eine Erstattung ist nicht möglich.", "Leider können wir den Betrag nicht erstatten.", customer="Geld zurück?"
    ),
    Allowed("Un remboursement n'est pas possible.", "Malheureusement, nous ne pouvons pas rembourser cet article."),
    Allowed("No podemos hacer un reembolso.", "Lamentablemente, el reembolso no es posible.", customer="¿Y mi dinero?"),
    Allowed("Não podemos reembolsar.", "Infelizmente, o reembolso não é possível.", customer="Quero um reembolso"),
    Allowed("Non possiamo rimborsare.", "Purtroppo un rimborso non è possibile.", customer="Vorrei un rimborso"),
    Allowed(
        "Terugbetaling is niet mogelijk.", "Helaas kunnen we dit niet terugbetalen.", customer="Kan ik mijn geld terug?"
    ),
)
