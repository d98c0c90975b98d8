"""An order not to undo a state, said as an order to keep it: "never unplug it" as "keep it plugged in", and not as "keep it unplugged"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.segments import words_of
from rewriter.commitments.shape import Reading

_WHAT = r"(?P<what>(?: (?!before\b|until\b|till\b|unless\b|without\b|while\b|when\b|if\b)[\w'-]+){0,4})"
_END = r"(?![\w-])"
# What is forbidden, the state in which that leaves the thing, and the state that it would bring about.
_STATES = (
    (rf"(?:unplug|disconnect|detach|unhook|pull the plug){_END}{_WHAT}", "plugged in|plugged|in|connected|attached|hooked up", "unplugged|disconnected|detached|unhooked"),
    (rf"(?:undo|unfasten|untie|unbuckle|loosen|unclip|unzip){_END}{_WHAT}", "fastened|done up|tied|buckled|tight|clipped|zipped|closed", "undone|unfastened|untied|unbuckled|loose|loosened|unclipped|unzipped|open"),
    (rf"(?:open|unseal|unwrap|unlock){_END}{_WHAT}", "closed|shut|sealed|wrapped|locked|unopened", "open|opened|unsealed|unwrapped|unlocked"),
    (rf"(?:close|shut){_END}{_WHAT}", "open|ajar|uncovered", "closed|shut"),
    (rf"(?:cover|block){_END}{_WHAT}", "uncovered|clear|free|open", "covered|blocked"),
    (rf"remove{_END}{_WHAT}|(?:take|pull|peel|tear){_WHAT.replace('what', 'off')} off", "on|in place|attached|where (?:it|they)(?:'s|'re| is| are)", "off"),
    (rf"(?:take|pull){_WHAT} out", "in|in place|inside", "out"),
    (rf"(?:turn|switch|power){_WHAT} (?:off|down)|(?:turn|switch|power) (?:off|down){_WHAT.replace('what', 'off')}", "on|running|switched on|turned on|powered", "off|switched off|turned off"),
    (rf"(?:turn|switch|power){_WHAT} (?:on|up)|(?:turn|switch|power) (?:on|up){_WHAT.replace('what', 'off')}", "off|switched off|turned off", "on|running|switched on|turned on"),
    (rf"(?:move|shift|lift|drive|ride|tow|touch){_END}{_WHAT}", "where (?:it|they)(?:'s|'re| is| are)|in place|still|put|as (?:it|they)(?:'s|'re| is| are)", ""),
)  # fmt: skip
_LEAVE = r"\b(?:keep|leave|keeping|leaving|stays?|remains?)\b(?P<what>(?: (?!not\b)[\w'-]+){0,5}?) "
_RULES = tuple(
    (
        cues.compile(
            rf"\b(?:don't|never|mustn't|must not|can't|shouldn't)(?: (?:\w+ly|ever|try to|just))? (?:{act})(?![\w-])"
        ),
        cues.compile(rf"{_LEAVE}(?:{state})(?![\w-])"),
        cues.compile(rf"{_LEAVE}(?:{undone or '(?!)'})(?![\w-])"),
    )
    for act, state, undone in _STATES
)
_AGAINST = cues.compile(r"n't\b|\b(?:not|never|no|without|avoid\w*|stop\w*|instead of|rather than)\b")


def left_so(piece: str, text: str) -> bool:
    """A stretch tells them to leave the thing in the state that the order protects, and speaks of the same thing."""
    return any(_same(no, leave, piece, text) for no, leave, _ in _RULES)


def left_otherwise(was: Reading, now: Reading) -> Iterator[tuple[int, int, int]]:
    """Where the reply tells them to keep the thing in the very state that the draft forbids."""
    if was.language != "en" or now.language != "en":
        return
    for number, plain in enumerate(was.plains):
        if was.parts[number].question:
            continue
        for no, leave, undone in _RULES:
            if not no.search(plain) or any(_same(no, leave, plain, text) for text in now.plains):
                continue
            for n, text in enumerate(now.plains):
                if not now.parts[n].question and (place := _same(no, undone, plain, text)):
                    yield n, *place.span()
                    return


def _same(no: re.Pattern[str], leave: re.Pattern[str], piece: str, text: str) -> re.Match[str] | None:
    """The order and the state are of one thing, or one of the two names none."""
    if not (order := no.search(piece)) or not (state := leave.search(text)) or _AGAINST.search(text[: state.end()]):
        return None
    thing = words_of(" ".join(filter(None, order.groups())), "en")
    kept = words_of(state["what"], "en")
    return state if not thing or not kept or thing & kept else None
