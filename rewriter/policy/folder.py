"""All policies of a prompts folder, and what a reference such as `deescalation@stable` means among them."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rewriter.errors import PolicyError, UnknownPolicy
from rewriter.policy.document import Document, examine
from rewriter.policy.files import LABELS, LOCK, documents
from rewriter.policy.labels import Labels, labels
from rewriter.policy.lock import lock
from rewriter.policy.refusal import refusal
from rewriter.policy.shape import Policy, order

_NONE = Labels()


@dataclass(frozen=True, slots=True)
class Reading:
    """A folder read to its end: every file, the labels, and every fault that forbids to serve it."""

    documents: tuple[Document, ...]
    policies: tuple[Policy, ...]
    labels: Mapping[str, Labels]
    faults: tuple[PolicyError, ...]


def survey(folder: Path) -> Reading:
    """Read every file of the folder, whatever is wrong with the others. Raises PolicyError only when there is no folder."""
    if not folder.is_dir():
        raise PolicyError(f"{folder.name or folder}: no such prompts folder; set the folder that holds {LABELS}")
    pinned = lock(folder)
    read = tuple(examine(path, folder, pinned) for path in documents(folder))
    faults = [*pinned.faults, *(fault for document in read for fault in document.faults)]
    policies = tuple(sorted((d.policy for d in read if d.policy), key=lambda p: (p.name, order(p.version))))
    if not read:
        raise PolicyError(f"{folder.name}: holds no policy; add a file NAME/VERSION.md")
    for name in sorted(pinned.pins.keys() - {d.where for d in read}):
        why = f"{name}: released (it stands in {LOCK}) but gone; put the file back"
        faults.append(refusal("gone", LOCK, pinned.lines[name], why))
    pointers, wrong = labels(folder, policies)
    # A version whose file cannot be read is missing from the labels too: of the two, its own fault is the news.
    faults += wrong if all(d.policy for d in read) else ()
    return Reading(read, policies, pointers, tuple(faults))


@dataclass(frozen=True, slots=True)
class Policies:
    """All policies of a prompts folder; to reload is to build another one and swap."""

    _policies: tuple[Policy, ...]
    _labels: Mapping[str, Labels]

    @classmethod
    def from_folder(cls, folder: Path) -> Policies:
        """Every NAME/VERSION.md of the folder with its labels; PolicyError when any of them cannot be used."""
        read = survey(folder)
        for fault in read.faults:
            raise fault.with_traceback(None)
        return cls(read.policies, read.labels)

    @property
    def current(self) -> Policies:
        """These: a folder that nobody watches does not change."""
        return self

    @property
    def trouble(self) -> str:
        """Nothing is wrong with what has been read."""
        return ""

    def all(self) -> tuple[Policy, ...]:
        """Every version of every policy, by name and then by version."""
        return self._policies

    def names(self) -> tuple[str, ...]:
        """The names, in order."""
        return tuple(dict.fromkeys(p.name for p in self._policies))

    def named(self, name: str) -> tuple[Policy, ...]:
        """Every version of one policy. Raises UnknownPolicy."""
        found = tuple(p for p in self._policies if p.name == name)
        if not found:
            raise self._unknown(name)
        return found

    def labels(self, name: str) -> Mapping[str, str]:
        """Where the labels of one policy point: label -> version."""
        return self._labels.get(name, _NONE).pointers

    def retired(self, policy: Policy) -> bool:
        """It answers no more requests, and can still be read."""
        return policy.version in self._labels.get(policy.name, _NONE).retired

    def resolve(self, ref: str, metadata: Mapping[str, str] | None = None) -> Policy:
        """The policy that answers a request for `ref`, whose metadata decide about a canary.

        `ref` is NAME, NAME@1, NAME@1.2, NAME@1.2.0, NAME@stable, NAME@latest or NAME@canary. NAME alone means
        stable, a part of a version the highest released one. Raises UnknownPolicy, and for a retired version too.
        """
        policy = self.find(ref, metadata or {})
        if self.retired(policy):
            stable = self.labels(policy.name).get("stable")
            way = f"ask for {policy.name}@{stable}" if stable else "ask for another policy"
            raise UnknownPolicy(f"{policy.ref} is retired; {way}.")
        return policy

    def find(self, ref: str, metadata: Mapping[str, str] | None = None) -> Policy:
        """The policy of that name, to be read: as `resolve`, but a retired version is found by its full number.

        Without `metadata` NAME@canary is the version that is tried, whoever gets it.
        """
        name, at, wanted = ref.strip().partition("@")
        if at and not wanted:
            raise self._unknown(ref)
        own = self._labels.get(name, _NONE)
        wanted = wanted or "stable"
        if wanted == "canary" and own.canary and metadata is not None:
            wanted = own.canary.of(name, metadata)
        wanted = own.pointers.get(wanted, wanted)
        versions = [p for p in self._policies if p.name == name]
        for policy in versions:
            if policy.version == wanted:
                return policy
        for policy in reversed(versions):
            if policy.status == "released" and policy.version.startswith(f"{wanted}.") and not self.retired(policy):
                return policy
        raise self._unknown(ref)

    def _unknown(self, ref: str) -> UnknownPolicy:
        """The error that names what was nearest: of a policy that is there its labels, else what is spelled alike."""
        names = self.names()
        name = next(iter(difflib.get_close_matches(ref[:80].partition("@")[0], names, n=1, cutoff=0.6)), "")
        labels = [f"{name}@{label}" for label in self.labels(name)]
        known = [*names, *(p.ref for p in self._policies)]
        near = difflib.get_close_matches(ref[:80], known, n=3, cutoff=0.4) or known[:3]
        near = [*dict.fromkeys([*([] if "@" in ref else [name]), *labels, *near])] if name else near
        shown = ref if len(ref) <= 80 and ref.isprintable() else "of that name"
        return UnknownPolicy(f"There is no policy {shown}; the nearest are {', '.join(near[:5])}.")
