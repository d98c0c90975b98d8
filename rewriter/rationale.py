"""Why the reply reads as it does: computed from what verifiably changed, in each technique's own words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache

from rewriter.engines import Story
from rewriter.plain import plain
from rewriter.policy import BRAND_WORDS
from rewriter.remembered import remembered
from rewriter.technique import Check, techniques
from rewriter.text import Finding, Message, Sentence, sentences
from rewriter.verification import FactsLedger, coverage, in_force
from rewriter.wording import OWN, new_steps


@dataclass(frozen=True, slots=True)
class Change:
    """One change: `before` is verbatim in the draft (empty: an insertion), `after` verbatim in the reply (empty: gone)."""

    technique: str
    title: str
    before: str
    after: str
    why: str


@dataclass(frozen=True, slots=True)
class Rationale:
    """What changed and why, for an agent to learn from."""

    summary: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    """Sentences of the draft and those of the reply that stand in their place."""

    draft: tuple[Sentence, ...]
    reply: tuple[Sentence, ...]


def explain(
    message: Message,
    reply: str,
    findings: tuple[Finding, ...],
    left: tuple[Finding, ...],
    facts: FactsLedger,
    stories: tuple[Story, ...] = (),
) -> Rationale:
    """The changes behind `reply`: each finding of the draft that is gone, with the words before and after."""
    return _explained(message, reply, findings, left, facts, stories, in_force())


@remembered(64)
def _explained(
    message: Message,
    reply: str,
    findings: tuple[Finding, ...],
    left: tuple[Finding, ...],
    facts: FactsLedger,
    stories: tuple[Story, ...],
    rules: tuple[object, ...],
) -> Rationale:
    blocks = tuple(_blocks(message, reply))
    still = {(f.name, f.text) for f in left}
    changes: list[Change] = []
    for finding in findings:
        technique = _named(finding.name)
        if technique is None or (finding.name, finding.text) in still:
            continue
        before, after = _words(message, reply, finding, technique, blocks)
        if not before and not after:
            continue
        why = _told(stories, finding.name, before, after) or technique.because(finding.kind)
        changes.append(Change(finding.name, technique.title, before, after, why))
    return Rationale(_summary(message, reply, changes, left, facts), tuple(changes))


@lru_cache(maxsize=64)
def _named(name: str) -> Check | None:
    return next((check for check in (*techniques(), *OWN) if check.name == name), None)


def _blocks(message: Message, reply: str) -> Iterator[_Block]:
    """Where draft and reply differ, sentence by sentence."""
    old, new = message.sentences, sentences(reply, message.context.format)
    matcher = SequenceMatcher(None, [s.raw for s in old], [s.raw for s in new], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag != "equal":
            yield _Block(old[i1:i2], new[j1:j2])


def _words(
    message: Message, reply: str, finding: Finding, technique: Check, blocks: tuple[_Block, ...]
) -> tuple[str, str]:
    """`before` and `after` of one finding, verbatim."""
    if technique.omission:
        return "", _cure(message, reply, technique, blocks)
    for block in blocks:
        place = bisect_right(block.draft, finding.start, key=lambda s: s.end)
        at = block.draft[place] if place < len(block.draft) else None
        if at and at.start < finding.end:
            # Of one word that was exchanged nothing lives on: the sentence around it does.
            lived_in = at.raw if finding.name == BRAND_WORDS else finding.text
            return finding.text, _nearest(lived_in, block.reply)
    return finding.text, ""


_FORMAL_WORD = re.compile(
    r"(?:a|an|the|and|but|or|so|to|of|in|on|at|for|with|it|its|it's|that|that's|this|is|are|was|be|been|i|i'm|i'll|we|we'll|we're|you|"
    r"your|my|our|not|no|will|there|as|by|from)"
)


@remembered(256)
def _content(text: str) -> frozenset[str]:
    return frozenset(w for w in re.findall(r"[\w'#$€£-]+", plain(text)) if not _FORMAL_WORD.fullmatch(w))


def _nearest(words: str, candidates: tuple[Sentence, ...]) -> str:
    """The reply sentence in which at least a third of these words live on; "" when they simply went."""
    wanted = _content(words)
    best, most = "", 0.0
    for candidate in candidates:
        shared = len(wanted & _content(candidate.raw)) / max(1, len(wanted))
        if shared > most:
            best, most = candidate.raw, shared
    return best if most >= 1 / 3 else ""


def _cure(message: Message, reply: str, technique: Check, blocks: tuple[_Block, ...]) -> str:
    """The new sentence without which the omission would be back."""
    for block in blocks:
        for sentence in block.reply:
            without = (reply[: sentence.start] + reply[sentence.end :]).strip()
            if next(technique.find(replace(message, draft=without)), None) is not None:
                return sentence.raw
    return ""


def _told(stories: tuple[Story, ...], name: str, before: str, after: str) -> str:
    """A model's own words for this change, where code has confirmed the change."""
    for story in stories:
        same = (story.before.strip() and story.before.strip() in before) or (
            story.after.strip() and story.after.strip() in after
        )
        if story.technique == name and same and 0 < len(story.why) <= 300:
            return story.why
    return ""


def _summary(message: Message, reply: str, changes: list[Change], left: tuple[Finding, ...], facts: FactsLedger) -> str:
    """A few sentences: what was mended, what you now say that you will do, what is no longer said, what is left."""
    parts = [_changed(message, reply, changes, left)]
    parts += [f"You now say: “{step}”" for step in added_steps(message, reply)]
    if facts.dropped:
        parts.append(f"No longer said: {', '.join(facts.dropped)}.")
    if not changes and (titles := _titles(finding.name for finding in left)):
        parts.append(f"Left for you to look at: {'; '.join(titles)}.")
    return " ".join(parts)


def _changed(message: Message, reply: str, changes: list[Change], left: tuple[Finding, ...]) -> str:
    """The first sentence: for what the draft was changed, or that it was not."""
    if changes:
        return f"Changed for: {'; '.join(_titles(change.technique for change in changes))}."
    same, known = reply == message.draft, coverage(message) == "full"
    if known and not left:
        return "Nothing had to change." if same else "The wording changed; no fault was left to explain."
    did = "Nothing was changed." if same else "The wording changed."
    return did if known else f"{did} The techniques do not know this language, so they give no reasons."


def _titles(names: Iterable[str]) -> list[str]:
    """What these checks are for, each once; a guard is none of them."""
    checks = (_named(name) for name in names)
    return list(dict.fromkeys(_short(check.title) for check in checks if check))


def _short(title: str) -> str:
    """A title inside a sentence: what stands before its colon, begun small."""
    short = title.split(":")[0].strip()
    return short[:1].lower() + short[1:]


def added_steps(message: Message, reply: str) -> tuple[str, ...]:
    """Sentences of the reply in which the agent newly says that they will do something next."""
    said = {s.raw for s in message.sentences}
    steps = new_steps(message, reply)
    return tuple(
        sentence.raw
        for sentence in sentences(reply, message.context.format)
        if sentence.raw not in said and any(sentence.start <= c.start < sentence.end for c in steps)
    )
