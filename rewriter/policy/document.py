"""One policy file read: YAML front matter between two lines `---`, then a message template under each role marker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from rewriter import strict_yaml
from rewriter.errors import PolicyError
from rewriter.policy import front as front_matter
from rewriter.policy.files import decoded, digest, inside, read
from rewriter.policy.front import FrontMatter
from rewriter.policy.lock import Lock, against, lock
from rewriter.policy.refusal import refusal, under
from rewriter.policy.shape import Change, ChannelRule, ModelSettings, Policy, Remedies, Rule, Words
from rewriter.policy.template import split
from rewriter.strict_yaml import Place


@dataclass(frozen=True, slots=True)
class Document:
    """What was read: the policy, unless its file is too broken for one; all that is wrong; where each value stands."""

    where: str
    policy: Policy | None
    faults: tuple[PolicyError, ...]
    lines: Mapping[Place, int] = field(default_factory=dict)
    templates: int = 1  # the line behind the front matter


def load(path: Path) -> Policy:
    """The policy in FOLDER/NAME/VERSION.md.

    Raises PolicyError naming file, line and the way out; a released file must match its line in versions.lock.
    """
    folder = path.parent.parent
    pinned = lock(folder)
    document = examine(path, folder, pinned)
    for fault in (*pinned.faults, *document.faults):
        raise fault.with_traceback(None)
    assert document.policy
    return document.policy


def examine(path: Path, folder: Path, pinned: Lock) -> Document:
    """The file with every fault in it, in the order of its lines."""
    where = inside(path)
    try:
        raw = read(path, folder)
    except PolicyError as error:
        return Document(where, None, (error,))
    try:
        document = _read(raw, where)
    except PolicyError as error:
        document = Document(where, None, (error,))
    released = document.policy.status == "released" if document.policy else where in pinned.pins
    # A released file that was edited has that fault first, whatever the edit broke.
    pin = against(where, digest(raw), released, pinned)
    return replace(document, faults=(pin, *document.faults)) if pin else document


@lru_cache(maxsize=256)  # a folder is read again when one of its files changes, and copied to try a change
def _read(raw: bytes, where: str) -> Document:
    text = decoded(raw, where)
    if not text.startswith("---\n") or (end := text.find("\n---\n", 3)) < 0:
        why = "no front matter; begin the file with a line `---` and close it with another"
        raise refusal("front-matter", where, 1, why)
    with under("yaml"):
        head = strict_yaml.read(text[4 : end + 1], where, PolicyError, 2)
    with under("front-matter"):
        front = head.checked(FrontMatter, "the front matter")
    after = end + len("\n---\n")
    first = text.count("\n", 0, after) + 1
    messages, broken = split(text[after:], where, first)
    name, _, version = where.removesuffix(".md").partition("/")
    faults = (*front_matter.faults(front, head, name, version), *broken)
    return Document(where, _policy(front, digest(raw), messages), faults, head.lines, first)


def _policy(front: FrontMatter, known: str, messages: tuple[tuple[str, str], ...]) -> Policy:
    instead = tuple(front.brand.instead.items())
    return Policy(
        name=front.name,
        version=front.version,
        digest=known,
        title=front.title,
        status=front.status,
        rules=tuple(Rule(r.technique, r.severity, " ".join(r.guidance.split())) for r in front.techniques),
        model=ModelSettings(front.model.temperature, front.model.max_tokens),
        messages=messages,
        channels=MappingProxyType(
            {name: ChannelRule(c.max_chars, c.greeting, c.signoff, c.severity) for name, c in front.channels.items()}
        ),
        next_step=front.next_step,
        brand_words=Words(
            front.brand.use,
            tuple(dict.fromkeys((*front.brand.avoid, *front.brand.instead))),
            instead,
            front.brand.severity,
        ),
        remedies=Remedies(front.remedies.offers, front.remedies.never),
        tests=front.tests,
        changelog=tuple(Change(c.version, c.bump, c.date, c.why) for c in front.changelog),
    )
