"""labels.yaml: what may move. Where each label of a policy points, its canary, and which versions are retired."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Final

from pydantic import Field, StringConstraints

from rewriter import strict_yaml
from rewriter.errors import PolicyError
from rewriter.policy.files import LABELS, decoded, read
from rewriter.policy.front import Optional, Semver, Strict
from rewriter.policy.refusal import refusal, under
from rewriter.policy.shape import Policy
from rewriter.strict_yaml import Document, near

_EMPTY: Final = Document({}, {(): 1}, LABELS, PolicyError)


@dataclass(frozen=True, slots=True)
class Canary:
    """A version that a share of requests gets: `weight` per cent of the values of the metadata key `sticky`."""

    version: str
    weight: float
    sticky: str
    fallback: str  # the version for all others, and for a request without the key

    def of(self, name: str, metadata: Mapping[str, str]) -> str:
        """The version for a request; one value of the key always gets the same, and keeps it when the weight grows."""
        value = metadata.get(self.sticky)
        if value is None:
            return self.fallback
        hashed = hashlib.sha256(f"{name}@{self.version}\0{value}".encode("utf-8", "surrogatepass")).digest()
        return self.version if int.from_bytes(hashed[:4]) / 2**32 * 100 < self.weight else self.fallback


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of one policy."""

    pointers: Mapping[str, str] = field(default_factory=dict)  # stable, latest, canary -> version
    canary: Canary | None = None
    retired: frozenset[str] = frozenset()
    previous: str | None = None  # where stable pointed before, for a rollback


class _Canary(Strict):
    version: Semver
    weight: Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)]
    sticky: Annotated[str, StringConstraints(min_length=1, max_length=64)]
    fallback: str = "stable"


class Given(Strict):
    """The labels of one policy as the file states them."""

    stable: Annotated[Semver | None, Optional] = None
    latest: Annotated[Semver | None, Optional] = None
    previous: Annotated[Semver | None, Optional] = None
    canary: _Canary | None = None
    retired: tuple[Semver, ...] = ()


def labels(folder: Path, policies: Sequence[Policy]) -> tuple[dict[str, Labels], tuple[PolicyError, ...]]:
    """The labels of each policy, and what is wrong with the file. A label left out points at the highest released version."""
    faults: list[PolicyError] = []
    try:
        given = stated(folder)
    except PolicyError as error:
        faults.append(error)
        given = _EMPTY
    names = list(dict.fromkeys(p.name for p in policies))
    for name in given.data:
        if name not in names:
            faults.append(
                refusal("label", LABELS, given.line(name), f"there is no policy `{name}`; {near(name, names)}")
            )
    out: dict[str, Labels] = {}
    for name in names:
        own = [p for p in policies if p.name == name]
        try:
            out[name] = _one(name, own, given.at(name) if name in given.data else _EMPTY)
        except PolicyError as error:
            faults.append(error)
            out[name] = _one(name, own, _EMPTY)
    return out, tuple(faults)


def stated(folder: Path) -> Document:
    """The file as mappings of strings, with the line of each. Raises PolicyError for a file that is none."""
    path = folder / LABELS
    if not path.exists() and not path.is_symlink():  # a link that leads nowhere is not the absence of labels
        return _EMPTY
    with under("yaml"):
        given = strict_yaml.read(decoded(read(path, folder), LABELS), LABELS, PolicyError)
    with under("label"):
        if not isinstance(given.data, dict):
            given.refuse("each line reads `NAME: {stable: VERSION}`; mend the file")
        for name, value in given.data.items():
            if not isinstance(value, dict):
                given.refuse(f"the labels of {name} read `{{stable: VERSION}}`; mend the line", name)
    return given


def _one(name: str, own: Sequence[Policy], given: Document) -> Labels:
    """The labels of one policy. Raises PolicyError for the first that points where it may not."""
    with under("label"):
        read = given.checked(Given)
    released = [p.version for p in own if p.status == "released"]
    usable = [v for v in released if v not in read.retired]

    def pointed(version: str, *place: str | int, among: Sequence[str] = usable) -> str:
        if version in among:
            return version
        line, known = given.line(*place), ", ".join(among) or "none"
        if version in read.retired and version in released:
            why = f"{name}@{version} is retired; point the label at one that is not ({known})"
            raise refusal("label-retired", LABELS, line, why)
        if any(p.version == version for p in own):
            why = f"{name}@{version} is a draft; release it first, or point the label at one that is released ({known})"
            raise refusal("label-draft", LABELS, line, why)
        why = f"{name}@{version} is not released (released: {known}); point the label at one that is"
        raise refusal("label", LABELS, line, why)

    for i, version in enumerate(read.retired):
        pointed(version, "retired", i, among=released)
    pointers: dict[str, str] = {}
    for label, asked_for in (("stable", read.stable), ("latest", read.latest)):
        if asked_for or usable:
            pointers[label] = pointed(asked_for or usable[-1], label)
    canary = None
    if read.canary:
        asked = read.canary
        fallback = pointers.get(asked.fallback) or pointed(asked.fallback, "canary", "fallback")
        canary = Canary(pointed(asked.version, "canary", "version"), asked.weight, asked.sticky, fallback)
        pointers["canary"] = canary.version
    previous = pointed(read.previous, "previous", among=released) if read.previous else None
    return Labels(MappingProxyType(pointers), canary, frozenset(read.retired), previous)
