"""The front matter as a file may state it: every value arrives as a string and becomes what its key wants."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from rewriter.errors import PolicyError
from rewriter.policy.refusal import refusal
from rewriter.policy.shape import Bump, Grave, Status
from rewriter.strict_yaml import Document, near
from rewriter.technique import techniques
from rewriter.text import Channel, Severity

VERSION: Final = re.compile(r"(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})")
NAME: Final = re.compile(r"[a-z][a-z0-9-]{0,62}")


def _nothing(value: object) -> object:
    """`none` and an empty value say that there is no value."""
    return None if value in ("", "none", "null", "~") else value


def _version(value: str) -> str:
    """A version as it is written here: all three numbers."""
    if not VERSION.fullmatch(value):
        raise ValueError(f"`{value[:20]}` is no version, which has three numbers, such as 1.10.0")
    return value


def _day(value: str) -> str:
    """A day that the calendar has."""
    try:
        if date.fromisoformat(value).isoformat() == value:
            return value
    except ValueError:
        pass
    raise ValueError(f"`{value[:20]}` is no day, which reads 2026-11-24")


Optional = BeforeValidator(_nothing)
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Semver = Annotated[str, AfterValidator(_version)]
_Name = Annotated[str, StringConstraints(pattern=f"^{NAME.pattern}$")]


class Strict(BaseModel):
    """A mapping whose keys are known."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class _Rule(Strict):
    technique: _Name
    severity: Severity
    guidance: Line


class _Model(Strict):
    temperature: Annotated[Annotated[float, Field(ge=0, le=2)] | None, Optional] = 0.2
    max_tokens: Annotated[int, Field(ge=64, le=32_000)] = 1500


class _Channel(Strict):
    max_chars: Annotated[Annotated[int, Field(ge=40)] | None, Optional] = None
    greeting: bool = False
    signoff: bool = False
    severity: Grave = "warning"


class _Words(Strict):
    use: tuple[Line, ...] = ()
    avoid: tuple[Line, ...] = ()
    instead: dict[Line, Line] = Field(default_factory=dict)
    severity: Grave = "warning"


class _Remedies(Strict):
    offers: bool = True
    never: tuple[Line, ...] = ()


class _Change(Strict):
    version: Semver
    bump: Bump
    date: Annotated[str, AfterValidator(_day)]
    why: Line


class FrontMatter(Strict):
    """The head of a policy file."""

    name: _Name
    version: Semver
    status: Status
    title: Line
    techniques: Annotated[tuple[_Rule, ...], Field(min_length=1)]
    model: _Model = _Model()
    next_step: bool = True
    brand: _Words = _Words()
    remedies: _Remedies = _Remedies()
    channels: dict[Channel, _Channel] = Field(default_factory=dict)
    tests: tuple[Line, ...] = ()
    changelog: Annotated[tuple[_Change, ...], Field(min_length=1)]


def faults(front: FrontMatter, head: Document, name: str, version: str) -> Iterator[PolicyError]:
    """What a well-formed front matter gets wrong: its place, its techniques, its changelog, its words."""
    if (front.name, front.version) != (name, version):
        why = f"the file says {front.name}@{front.version}; it belongs at {front.name}/{front.version}.md"
        yield refusal("wrong-place", head.where, head.line("version"), why)
    yield from _rules(front.techniques, head)
    if front.changelog[0].version != front.version:
        why = "the changelog begins with this version; add its entry"
        yield refusal("changelog", head.where, head.line("changelog", 0), why)
    both = {w.lower() for w in front.brand.use} & {w.lower() for w in (*front.brand.avoid, *front.brand.instead)}
    for word in sorted(both):
        why = f"`{word}` is a word to use and a word to avoid; keep one of them"
        yield refusal("brand-word", head.where, head.line("brand"), why)


def _rules(rules: tuple[_Rule, ...], head: Document) -> Iterator[PolicyError]:
    """Every technique exists, stands once, and has a severity that its kind of fault can have."""
    known = {technique.name: technique for technique in techniques()}
    seen: set[str] = set()
    for i, rule in enumerate(rules):
        where, line = head.where, head.line("techniques", i, "technique")
        if rule.technique in seen:
            yield refusal("twice", where, line, f"`{rule.technique}` stands here twice; keep one of them")
        elif rule.technique not in known:
            hint = near(rule.technique, known)
            yield refusal("unknown-technique", where, line, f"there is no technique `{rule.technique}`; {hint}")
        elif (omission := known[rule.technique].omission) != (rule.severity == "advice"):
            kind, want = ("missing", "`advice`") if omission else ("said", "`error` or `warning`")
            why = f"the fault of `{rule.technique}` is something {kind}; its severity is {want}"
            yield refusal("wrong-severity", where, line, why)
        seen.add(rule.technique)
