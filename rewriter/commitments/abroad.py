"""Six languages read as promises and noes, by the words of each clause.

Coarser than English: a clause's acts, its markers of strength, its denial and its times stand side by side, and who
acts is read from a pronoun. Regret and the customer's own wish promise nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from rewriter import cues
from rewriter.commitments.gather import Said, gathered
from rewriter.commitments.shape import Commitment, Reading, Refusal, Strength
from rewriter.commitments.surety import surety
from rewriter.commitments.tongues import TONGUES, act_patterns, is_tied, spoken, verb_first, within_range
from rewriter.commitments.verbs import PROCESS, REMEDIES
from rewriter.plain import Format
from rewriter.remembered import remembered
from rewriter.text import Sentence, sentences

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "—": "–", "\n": " ", "\t": " "})
_TAG = cues.compile(r"<[^<>]{1,300}>")
_TOKEN = cues.compile(r"[^\W\d_]+|\d+(?:[.,:]\d+)*")
_WHETHER = re.compile(r"\W*(?:ob|of (?:we|wij|ik|er|het|dat|u|je|jullie|de|een)) ")  # "I look whether we can repay it"
_ONLY = re.compile(
    r"nur|seulement|uniquement|s[oó]lo|únicamente|apenas|somente|só|soltanto|solamente|alleen|slechts|enkel"
)
_OFFERED = re.compile(r"\b(?:offr|ofrec|oferec)")
_NAMED = frozenset({"voucher", "credit", "discount", "refund", "replace", "compensate"})
_PERCENT = cues.compile(r"(?<!\d)\d{1,2}(?:[.,]\d+)? ?%")  # not "100 % sure"
_NUMBERS = r"\d{1,4}|ein\w*|zwei|drei|fünf|une?|deux|trois|cinq|dos|tres|cinco|dois|três|due|tre|cinque|twee|drie|vijf"
_NUMBER = dict(zip(["zwei", "deux", "dos", "dois", "due", "twee", "drei", "trois", "tres", "três", "tre", "drie", "fünf", "cinq", "cinco", "cinque", "vijf"], "22222233333355555", strict=True))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Patterns:
    """A language's data, compiled."""

    acts: tuple[tuple[str, re.Pattern[str]], ...]
    any_act: re.Pattern[str]
    word: dict[str, re.Pattern[str]]
    cut: re.Pattern[str]
    time: re.Pattern[str]
    stop: frozenset[str]
    bank: re.Pattern[str]
    sure: re.Pattern[str]
    language: str


@cache
def _patterns(language: str) -> _Patterns:
    """The patterns of one language."""
    data = TONGUES[language]
    return _Patterns(
        tuple(act_patterns(language).items()),
        cues.compile("|".join(rf"(?<!\w)(?:{words_})(?!\w)" for words_ in data.acts.values())),
        spoken(language),
        cues.compile(rf"[,;:()!?]|\.(?!\d)|\s[–-]\s|(?<!\w)(?:{data.link})(?!\w)"),
        cues.compile(
            rf"(?<!\w)(?:(?P<day>{data.days})|(?P<count>{_NUMBERS})(?: ?(?:-|–|à|a|bis|o|ou|tot) ?\d+)? ?(?P<unit>{data.units})|\d{{1,2}}[:.h]\d\d|\d{{1,2}}[./]\d{{1,2}}[./]?(?:\d{{2,4}})?)(?!\w)"
        ),
        frozenset(data.stop.split()),
        surety(language)["bank"],
        surety(language)["sure"],
        language,
    )


def read(raw: str, language: str, fmt: Format) -> Reading:
    """The commitments and refusals of a text in one of the six languages."""
    parts = [s for s in sentences(raw, fmt) if s.role not in ("quote", "code")]
    texts = [_fold(s.raw) for s in parts]
    reading = gathered(parts, texts, [_reading(text, language) for text in texts], _place, language)
    return replace(reading, denied=reading.denied - reading.named)


def _place(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """Folded text is as long as the raw one."""
    return sentence.start + start, sentence.start + end


@remembered()
def _reading(text: str, language: str) -> Said:
    """One sentence, read once wherever and however often it stands."""
    patterns = _patterns(language)
    made: list[Commitment] = []
    refused: list[Refusal] = []
    stated: set[str] = set()
    named: set[str] = set()
    denied: set[str] = set()
    _sentence(text, patterns, made, refused, stated, named, denied)
    return Said(
        tuple(made), tuple(refused), frozenset(stated), frozenset(named), frozenset(denied), _bag(text, patterns)
    )


def _fold(raw: str) -> str:
    """Lower case, straight quotes, no tags; as long as the raw text."""
    low = raw.lower()
    if len(low) != len(raw):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in raw)
    low = low.translate(_STRAIGHT)
    return _TAG.sub(lambda m: " " * len(m.group()), low) if "<" in low else low


def _acts(text: str, patterns: _Patterns) -> list[str]:
    """The acts a text names, remedies first."""
    found = ["discount"] if _PERCENT.search(text) else []
    if patterns.any_act.search(text):
        found += [name for name, pattern in patterns.acts if name not in found and pattern.search(text)]
    if "free" in found and _OFFERED.search(text) and _NAMED & set(found):
        found.remove("free")  # what is offered is the voucher
    return sorted(found, key=lambda n: (n not in REMEDIES, n in PROCESS))


def _main_clause(piece: str, patterns: _Patterns) -> int:
    """Where the main clause of a condition typed without a comma begins: "if the label is on we swap it"; 0 when none does."""
    hits = [m.start() for m in patterns.any_act.finditer(piece)]
    for ours in patterns.word["we"].finditer(piece):
        act = next((at for at in reversed(hits) if abs(at - ours.start()) <= _BESIDE), None)
        if act is not None and len(piece[: (at := min(act, ours.start()))].split()) > _HAS_A_VERB:
            return at
    return 0


_BESIDE = 24  # characters between who acts and the act
_HAS_A_VERB = 3  # words that a condition has at least


def _bag(text: str, patterns: _Patterns) -> frozenset[str]:
    """The content words and acts of a text."""
    words = (w for w in _TOKEN.findall(text) if len(w) > 2 or w.isdigit())
    return frozenset(w[:6] for w in words if w not in patterns.stop) | frozenset(_acts(text, patterns))


def _times(text: str, patterns: _Patterns) -> tuple[str, ...]:
    """The times told."""
    return tuple(
        dict.fromkeys(
            m["day"] or f"{_NUMBER.get(m['count'], m['count']) or ''}{(m['unit'] or m.group())[:8]}"
            for m in patterns.time.finditer(text)
        )
    )


def _sentence(
    text: str, patterns: _Patterns, made: list[Commitment], refused: list[Refusal],
    stated: set[str], named: set[str], denied: set[str],
) -> None:  # fmt: skip
    """Add what one sentence holds."""
    word = patterns.word
    asks = text.rstrip(" \"'").endswith("?")
    if (bare := word["bare"].match(text)) and not asks:
        start = bare.start()
        refused.append(
            Refusal(
                frozenset(),
                start,
                bare.end(),
                text[bare.start() : bare.end()],
                True,
                0,
                "bare",
            )
        )
    if not (patterns.any_act.search(text) or word["denied"].search(text) or word["no"].search(text) or "%" in text):
        return
    whole_condition = is_tied(text, patterns.language)
    inside = within_range(text)
    bounds = [0, *(m.start() for m in patterns.cut.finditer(text) if not inside(m.start())), len(text)]
    carried: tuple[str, Strength] | None = None
    for a, b in zip(bounds, bounds[1:], strict=False):
        piece = text[a:b]
        if len(piece.strip(" ,.;:!?")) < 2:
            continue
        acts = _acts(piece, patterns)
        no = word["denied"].search(piece) or word["no"].search(piece)
        if no and patterns.sure.search(piece):  # "without fail" denies nothing
            bared = patterns.sure.sub(" ", piece)
            no = word["denied"].search(bared) or word["no"].search(bared)
        start, end, raw = a, b, text[a:b]
        echo = word["echo"].search(piece)
        only = bool(acts and no and _ONLY.fullmatch(no.group().split()[0]) and not asks)
        if no and not only:
            denied.update(acts)
            hard = word["no"].search(piece)
            if not asks and (
                hard
                or (acts and not word["benign"].search(piece))
                or (word["may"].search(piece) and not word["benign"].search(piece))
            ):
                if not (echo and not hard and not acts):
                    what = _bag(piece, patterns)
                    kind = "cant" if word["may"].search(piece) or acts else "state"
                    refused.append(Refusal(what, start, end, raw, not what, 0, kind))
            carried = None
            continue
        if not acts:
            if word["may"].search(piece) and word["we"].search(piece) and not asks:
                carried = ("we", "may")  # "wir versuchen, einen Techniker zu finden"
            continue
        named.update(acts)
        if echo or patterns.bank.search(piece):
            continue
        conditional = bool(
            word["condition"].match(piece.lstrip(" ,"))
            or _WHETHER.match(piece)
            or (a == 0 and verb_first(text, patterns.language))
        )
        if conditional and (main := _main_clause(piece, patterns)):
            piece, start, conditional = piece[main:], a + main, False
            raw = piece
            acts = _acts(piece, patterns)
        if not asks and not conditional:
            stated.update(a_ for a_ in acts if not word["may"].search(piece))
        if conditional or word["told"].search(piece):
            carried = None
            continue
        who = (
            "we"
            if word["we"].search(piece)
            else "they"
            if word["they"].search(piece)
            else "you"
            if word["you"].search(piece)
            else "it"
        )
        if word["they"].search(piece):
            who = "they" if who != "we" else who
        strength: Strength | None = (
            "may" if word["may"].search(piece) else "aim" if word["aim"].search(piece) else "done" if word["done"].search(piece)
            else "will" if word["will"].search(piece) or who in ("we", "they") else None
        )  # fmt: skip
        if carried is not None and (strength is None or (strength == "will" and not word["will"].search(piece))):
            who, strength = carried
        if only:
            who, strength = "we", "will"  # "a refund only with the receipt": granted, and tied
        if strength is None or (asks and not set(acts) & REMEDIES):
            continue
        steps = [n for n in acts if n in PROCESS]
        if steps and set(acts) & REMEDIES and strength in ("may", "will") and who == "we":
            strength = "ask"
        carried = (who, strength)
        when = _times(piece, patterns)
        remedies = [n for n in acts if n in REMEDIES]
        for name in remedies or (steps if who == "we" and steps else acts)[:1]:
            made.append(
                Commitment(
                    who, name, " ".join(sorted(_bag(piece, patterns) - {name})[:8]), when, strength, False,
                    ("if",) if whole_condition or only else (), start, end, raw, name in PROCESS and who == "we" and not when,
                )
            )  # fmt: skip
