"""What a policy asks of wording beside its techniques: the brand's words, a channel's limits, no step added.

All of it is judged in code on every reply, as a technique is. A check here has a technique's shape (`find`,
`mend`, `because`), but its words come from the policy and not from a module.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from rewriter.commitments import Commitment, commitments
from rewriter.policy import BRAND_WORDS, CHANNEL_RULES, Policy, Words
from rewriter.technique import Check, techniques
from rewriter.text import Edit, Finding, Message, sentences

_BEFORE, _BEHIND = r"(?<![\w@/.#-])", r"(?![\w@/#-]|\.\w)"  # a word of its own: no part of an address or a compound
_ARTICLE = re.compile(r"\b(an?)(\s+)$", re.IGNORECASE)
_STEP = re.compile(r"\b(?:(I)|(We))(?:'ll|’ll| will| am going to| are going to) ([^.!?]{1,300})[.!]", re.IGNORECASE)


def checks(policy: Policy, *, taught: bool = True) -> tuple[Check, ...]:
    """What judges a text under this policy, in its order; `taught`: the techniques know the text's language."""
    return (*(_techniques(policy) if taught else ()), *_own(policy))


@lru_cache(maxsize=64)
def _techniques(policy: Policy) -> tuple[Check, ...]:
    by_name = {technique.name: technique for technique in techniques()}
    return tuple(by_name[rule.technique] for rule in policy.rules)


@lru_cache(maxsize=64)
def _own(policy: Policy) -> tuple[Check, ...]:
    words = (BrandWords(policy.brand_words),) if policy.brand_words != Words() else ()
    return (*words, ChannelLength(policy))


@dataclass(frozen=True)
class BrandWords:
    """The brand's own spelling of its words, and the words it does not use."""

    words: Words
    name = BRAND_WORDS
    title = "The brand's own words"
    omission = False

    def find(self, message: Message) -> Iterator[Finding]:
        """Each word to avoid, and each of the brand's own words that is spelled in another way."""
        for sentence in message.body:
            for match in _pattern(self.words).finditer(sentence.raw):
                word = match.group()
                own = _spelled(word, self.words)
                if own == word or _not_said(sentence.raw, match.start()):
                    continue
                instead = self._instead(word)
                why = f"This brand spells it “{own}”." if own else "This brand does not use the word."
                why = f"{why} It says “{instead}”." if instead else why
                yield Finding(
                    self.name,
                    sentence.start + match.start(),
                    sentence.start + match.end(),
                    word,
                    why,
                    severity=self.words.severity,
                )

    def mend(self, message: Message, finding: Finding) -> Edit | None:
        """The word that the brand has for it; None: it has none, and a model must find one."""
        better = _spelled(finding.text, self.words) or self._instead(finding.text)
        if not better:
            return None
        start = finding.start
        if finding.text[:1].isupper():
            better = better[:1].upper() + better[1:]
        if article := _ARTICLE.search(message.draft, max(0, start - 12), start):
            start = article.start()
            a = article.group(1)[0] + ("n" if better[:1].lower() in "aeiou" else "")
            better = f"{a}{article.group(2)}{better}"
        return Edit(start, finding.end, better)

    def because(self, kind: str = "") -> str:
        """Why the change helps."""
        return "The brand speaks with one voice: its own words, spelled its own way."

    def _instead(self, word: str) -> str:
        said = _folded(word)
        return next((better for avoided, better in self.words.instead if _folded(avoided) == said), "")


@lru_cache(maxsize=64)
def _pattern(words: Words) -> re.Pattern[str]:
    """Every word to avoid, and every other spelling of a word to use; an all-lower-case word has only one."""
    own = [word for word in words.use if word != word.lower()]
    listed = sorted({*words.avoid, *own}, key=lambda word: (-len(word), word))
    parts = "|".join(r"[\s-]+".join(map(_letters, re.split(r"[\s-]+", word))) for word in listed)
    return re.compile(f"{_BEFORE}(?:{parts}){_BEHIND}" if parts else r"(?!)", re.IGNORECASE)


def _not_said(raw: str, at: int) -> bool:
    """What stands here is somebody else's words in quotation marks, or part of a tag."""
    before = raw[:at]
    quoted = before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")
    return quoted or before.rfind("<") > before.rfind(">")


def _letters(word: str) -> str:
    return re.escape(word).replace("'", "['’]").replace("’", "['’]")


def _folded(word: str) -> str:
    return re.sub(r"[\s-]+", " ", word.replace("’", "'")).casefold()


def _spelled(word: str, words: Words) -> str:
    """How the brand spells this word; empty when it is none of its own. CAPITALS are a way to write, not to spell."""
    for own in words.use:
        if _folded(own) == _folded(word):
            return word if word.isupper() and len(word) > 1 else own
    return ""


@dataclass(frozen=True)
class ChannelLength:
    """A reply is as short as its channel wants it."""

    policy: Policy
    name = CHANNEL_RULES
    title = "The channel's limits"
    omission = False

    def find(self, message: Message) -> Iterator[Finding]:
        """The place from which on nothing fits."""
        rule = self.policy.channel(message.context.channel)
        most = rule.max_chars
        if most is not None and len(message.draft) > most:
            why = f"{len(message.draft)} characters, and this channel takes {most}. Say it shorter."
            yield Finding(self.name, most, most, "", why, "length", severity=rule.severity)

    def mend(self, message: Message, finding: Finding) -> Edit | None:
        """None: what is not needed is left out when it would be added, and what the agent wrote is the agent's."""
        return None

    def because(self, kind: str = "") -> str:
        """Why the change helps."""
        return "It fits the channel, and is read to its end."


OWN: Final[tuple[Check, ...]] = (BrandWords(Words()), ChannelLength(Policy("", "", "", "")))


def added(message: Message, reply: str, policy: Policy) -> Iterator[Finding]:
    """A greeting or a sign-off that the draft does not have and the channel does not allow."""
    rule = policy.channel(message.context.channel)
    had = {sentence.role for sentence in message.sentences}
    for sentence in sentences(reply, message.context.format):
        for role, allowed, what in (("greeting", rule.greeting, "greeting"), ("signoff", rule.signoff, "sign-off")):
            if sentence.role == role and role not in had and not allowed:
                why = f"The draft has no {what}, and none is added on this channel. Leave it out."
                yield Finding(
                    CHANNEL_RULES, sentence.start, sentence.end, sentence.raw, why, what, severity=rule.severity
                )


def steps(message: Message, reply: str, policy: Policy) -> Iterator[Finding]:
    """Next steps of the agent's own that a reply adds, under a policy that lets it add none."""
    if policy.next_step:
        return
    for step in new_steps(message, reply):
        if "if" not in step.conditions and "invite" not in step.conditions:
            why = "This policy lets a reply add no step of the agent's. Ask “Shall I …?” instead, or leave it out."
            yield Finding("new-promise", step.start, step.end, step.text, why)


def new_steps(message: Message, reply: str) -> tuple[Commitment, ...]:
    """What the agent newly says in a reply that they will do next."""
    language = message.context.base_language or "en"
    given = {c.does for c in commitments(message.draft, language)}
    return tuple(c for c in commitments(reply, language) if c.process and c.does not in given)


def asked(edit: Edit) -> Edit:
    """The edit with each step it would promise put as a question: "I'll check." is "Shall I check?"."""
    return replace(edit, text=_STEP.sub(lambda m: f"Shall {'I' if m.group(1) else 'we'} {m.group(3)}?", edit.text))


def permitted(message: Message, policy: Policy) -> Message:
    """The message with only those offers that the policy lets a reply make; the others are never seen."""
    offers, allowed = message.context.offers, policy.remedies
    if not offers or (allowed.offers and not allowed.never):
        return message
    never = [re.compile(rf"(?<!\w){re.escape(word)}", re.IGNORECASE) for word in allowed.never]
    kept = tuple(o for o in offers if allowed.offers and not any(n.search(o) for n in never))
    return replace(message, context=replace(message.context, offers=kept))
