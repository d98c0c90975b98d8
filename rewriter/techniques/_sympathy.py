"""Sympathy: a clause that says how hard it is on the customer; what it names is no culprit, no excuse and no end."""

from __future__ import annotations

from rewriter import cues

_HARD = (
    r"(?:hard(?! at\b)|tough|rough|upsetting|unsettling|frightening|scary|terrifying|annoying|irritating|maddening|infuriating|disappointing|frustrating|stressful|worrying|alarming|awful|"
    r"horrible|terrible|dreadful|exhausting|painful|unpleasant|unwelcome|distressing|miserable|rotten|wretched|sad|heartbreaking|galling|tiring|unnerving|embarrassing|humiliating|"
    r"far too long|too long|(?:a |one |far too )?(?:\w+ )?long (?:wait|time|haul|while)|a lot (?:to|for|of|on)|far too many|wearing|hard going|not what you|no fun|no joke|the last thing|a (?:\w+ ){0,2}?(?:shock|fright|blow|worry|shame|nuisance|pain|strain|disappointment|let-?down|nightmare|wrench|scare|burden))"
)
_SO = r"(?: (?:so|very|really|such|quite|just|truly|more than|always|never|doubly|especially|particularly|bitterly|deeply|extremely))*"
# The subject is a thing that befell them; of "it" and "which" another clause has told before.
_IS_HARD = cues.compile(
    rf"(?<!which)(?<!that)(?<!it)(?<!this)(?<!they)(?<!he)(?<!she)(?: must(?: have(?: been| felt| come as| given)| be| feel| come as)| (?:is|are|was|were|feels|felt|gets|can be|comes as|came as)){_SO} (?:(?:you|both|him|her|them|your \w+) )*{_HARD}\b(?! to (?:find|come by|get|say|tell|see|reach|replace)\b)"
)
_MUST_BE = cues.compile(
    rf"\bmust (?:have (?:been|felt|given|come as)|be|feel){_SO} (?:(?:you|both|him|her|them) )*{_HARD}\b"
)
_IMAGINE = cues.compile(
    r"\b(?:i|we) (?:can (?:only |well |just )?)?(?:imagine|see|understand|appreciate) (?:how|why|what) (?!busy|hectic|full|many)(?:\w+ )?"
)


def sympathises(text: str, upto: int = 0) -> bool:
    """Plain text says, behind its offset `upto`, how hard it is on somebody."""
    hard = _IS_HARD.search(text, upto) or _MUST_BE.search(text, upto)
    return hard is not None and not any(mark in text[upto : hard.start()] for mark in ";:.?!")


def imagines(text: str) -> bool:
    """Plain text begins by seeing it with their eyes: "I can imagine how draughty the room has become"."""
    seen = _IMAGINE.search(text)
    return seen is not None and not text[: seen.start()].strip(" ,.-–")
