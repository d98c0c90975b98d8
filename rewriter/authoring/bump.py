"""The least version step that a change needs, and why: what judged less than before is major, what reads otherwise minor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, get_args

from rewriter.policy import ChannelRule, Policy
from rewriter.policy.shape import Bump, order
from rewriter.policy.template import STATIC, names
from rewriter.text import Channel

_GRAVER: Final = {"advice": 0, "warning": 1, "error": 2}
_STEP: Final[dict[Bump, int]] = {"patch": 0, "minor": 1, "major": 2}


@dataclass(frozen=True, slots=True)
class Reason:
    """One change and the step it needs."""

    bump: Bump
    why: str


def reasons(old: Policy, new: Policy, flips: int | None = None) -> tuple[Reason, ...]:
    """What changed between two versions, the gravest first.

    `flips` is how many verdicts flip when a model's answers are judged under both; 0 proves that changed wording
    needs no more than a patch. None: no model has been measured.
    """
    found = [*_inputs(old, new), *_techniques(old, new), *_words(old, new), *_channels(old, new), *_switches(old, new)]
    if _wording(old) != _wording(new) or flips:
        bump: Bump = "patch" if flips == 0 else "minor"
        proof = {None: "", 0: ", and no verdict flips"}.get(flips, f", and {flips} verdicts flip")
        found.append(Reason(bump, f"the model is told something else{proof}"))
    if not found:
        found.append(Reason("patch", "nothing that judges or is told has changed"))
    return tuple(sorted(found, key=lambda reason: -_STEP[reason.bump]))


def least(old: Policy, new: Policy, flips: int | None = None) -> Bump:
    """The least step from `old` to `new`."""
    return reasons(old, new, flips)[0].bump


def between(old: str, new: str) -> Bump:
    """Which step leads from one version to a higher one."""
    before, after = order(old), order(new)
    return "major" if after[0] > before[0] else "minor" if after[1] > before[1] else "patch"


def enough(step: Bump, needed: Bump) -> bool:
    """The step is as large as it has to be."""
    return _STEP[step] >= _STEP[needed]


def after(version: str, bump: Bump) -> str:
    """The version that a step leads to."""
    major, minor, patch = order(version)
    return {"major": f"{major + 1}.0.0", "minor": f"{major}.{minor + 1}.0", "patch": f"{major}.{minor}.{patch + 1}"}[
        bump
    ]


def _wording(policy: Policy) -> object:
    return (policy.messages, policy.model, [(rule.technique, rule.guidance) for rule in policy.rules])


def inputs(policy: Policy) -> frozenset[str]:
    """What of a case the messages show."""
    return frozenset(name for _, source in policy.messages for name in names(source)) - STATIC


def _inputs(old: Policy, new: Policy) -> Iterator[Reason]:
    for name in sorted(inputs(old) - inputs(new)):
        yield Reason("major", f"the messages no longer show `{name}`")
    for name in sorted(inputs(new) - inputs(old)):
        yield Reason("major", f"the messages now show `{name}`")


def _techniques(old: Policy, new: Policy) -> Iterator[Reason]:
    before = {rule.technique: rule.severity for rule in old.rules}
    now = {rule.technique: rule.severity for rule in new.rules}
    for name, severity in before.items():
        if name not in now:
            yield Reason("major", f"{name} is no longer judged")
        elif _GRAVER[now[name]] < _GRAVER[severity]:
            yield Reason("major", f"{name} is weaker: {severity} became {now[name]}")
        elif now[name] != severity:
            yield Reason("minor", f"{name} is stricter: {severity} became {now[name]}")
    for name in now:
        if name not in before:
            yield Reason("minor", f"{name} is judged now")
    if [n for n in before if n in now] != [n for n in now if n in before]:
        yield Reason("minor", "the techniques are judged in another order")


def _words(old: Policy, new: Policy) -> Iterator[Reason]:
    before, now = old.brand_words, new.brand_words
    for way, listed, stated in (("use", before.use, now.use), ("avoid", before.avoid, now.avoid)):
        if gone := sorted({*listed} - {*stated}):
            yield Reason("major", f"no longer checked as words to {way}: {', '.join(gone)}")
        if more := sorted({*stated} - {*listed}):
            yield Reason("minor", f"checked now as words to {way}: {', '.join(more)}")
    if before.severity != now.severity and (before.use or before.avoid):
        weaker = now.severity == "warning"
        yield Reason("major" if weaker else "minor", f"a brand word is {'an error' if not weaker else 'a warning'} now")
    if dict(before.instead) != dict(now.instead):
        yield Reason("minor", "other words are put in place of a brand word")


def _channels(old: Policy, new: Policy) -> Iterator[Reason]:
    channels: tuple[Channel, ...] = get_args(Channel)
    for name in channels:
        before, now = old.channel(name), new.channel(name)
        if before == now:
            continue
        weaker = _room(now) > _room(before) or now.greeting > before.greeting or now.signoff > before.signoff
        weaker = weaker or (now.severity == "warning" and before.severity == "error")
        yield Reason("major" if weaker else "minor", f"{name} allows {'more' if weaker else 'less'} than before")


def _room(rule: ChannelRule) -> int:
    return rule.max_chars if rule.max_chars is not None else 10**9


def _switches(old: Policy, new: Policy) -> Iterator[Reason]:
    if old.next_step != new.next_step:
        yield Reason(
            "major" if new.next_step else "minor", f"a reply may {'' if new.next_step else 'not '}add a step now"
        )
    before, now = old.remedies, new.remedies
    if (now.offers and not before.offers) or set(before.never) - set(now.never):
        yield Reason("major", "a reply may offer more than before")
    elif now != before:
        yield Reason("minor", "a reply may offer less than before")
