"""When two commitments are the same act, and who authorises one."""

from __future__ import annotations

from rewriter import cues
from rewriter.commitments import reading
from rewriter.commitments.conditions import asks_first, conditional
from rewriter.commitments.shape import Commitment, Reading
from rewriter.commitments.tongues import is_tied
from rewriter.commitments.verbs import PROCESS, REMEDIES
from rewriter.language import detect, sure
from rewriter.lexicon import SHOULD
from rewriter.text import Context

_KIN = (
    frozenset({"refund", "pay"}),
    frozenset({"refund", "credit"}),
    frozenset({"send", "arrive", "order", "give", "get"}),
    frozenset({"replace", "send"}),
    frozenset({"fix", "restore", "change", "process", "ensure", "remove", "install"}),
    frozenset({"arrange", "visit", "arrive"}),
    frozenset({"collect", "visit"}),
    frozenset({"voucher", "credit", "discount", "gift"}),
    frozenset({"offer", "give", "add", "get"}),
    frozenset({"keep-aside", "arrange"}),
    frozenset({"keep-aside", "keep"}),
    frozenset({"remove", "deduct"}),
    frozenset({"compensate", "voucher", "credit", "discount", "gift"}),
    frozenset({"waive", "free", "remove", "charge"}),
)
_HANDS_ON = frozenset({"pass-on", "bring-in", "escalate", "ask"})
_LOOKS = frozenset({"look-into", "check", "find-out", "ask"})
_MONEY_OUT = frozenset({"voucher", "credit", "discount", "gift"})
_NECESSARY = cues.compile(
    r"\b(?:if|unless|once|when|after|following|until|as soon as(?! (?:possible|poss|we can|i can)\b)|as long as|provided|only|must|ha(?:s|ve) to|need(?:s|ed)? to|needs?|require[sd]?|subject to|"
    r"depend\w*|except|eligible|upon|on receipt|pending|please|wenn|falls|sobald|nur|sofern|si|dès|après|seulement|quand|cuando|solo|sólo|se|quando|assim que|"
    rf"apenas|appena|soltanto|als|zodra|mits|alleen|tenzij)\b|\b{SHOULD}\b|^\W*with (?:a|an|the|your)\b|\bfor (?:orders|bookings|requests) (?:by|before|placed)\b"
)


def same_act(a: Commitment, b: Commitment) -> bool:
    """Two commitments are about the same act, as far as their verbs tell."""
    if a.does == b.does:
        return True
    for family in (_HANDS_ON, _LOOKS):
        if a.does in family and b.does in family:
            return True
    if a.does in PROCESS or b.does in PROCESS:
        return False
    if {a.does, b.does} <= _MONEY_OUT:
        return bool(set(a.what.split()) & set(b.what.split()))
    return any(a.does in kin and b.does in kin for kin in _KIN) and not (a.does in REMEDIES and b.does in REMEDIES)


def tongue(draft: str, reply: str, context: Context) -> str:
    """The language to read in: the one named, else the draft's, else the reply's; English when neither tells."""
    if context.language:
        return context.base_language
    language = detect(draft)
    if not sure(draft) and sure(reply) and language in ("en", "und"):
        language = detect(reply)
    return "en" if language == "und" else language


def authorities(draft: str, context: Context, language: str) -> tuple[Reading, ...]:
    """What may be promised from: the draft, the facts, the offers, and what our side has already said."""
    ours = (t.text for t in context.conversation if t.role == "agent")
    return (
        reading(draft, language, context.format),
        *(reading(text, language) for text in (*context.facts, *context.offers, *ours)),
    )


def conditional_near(text: Reading, sentence: int) -> bool:
    """A condition, a requirement or a request stands in this sentence or beside it."""
    asked = sentence > 0 and text.language == "en" and asks_first(text.plains[sentence - 1])
    if text.language != "en":
        return any(is_tied(plain, text.language) for plain in text.plains[max(0, sentence - 1) : sentence + 2])
    return asked or any(
        _NECESSARY.search(p) or conditional(p) for p in text.plains[max(0, sentence - 1) : sentence + 2]
    )
