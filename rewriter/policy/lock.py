"""versions.lock: the sha256 of each released file. It is how a change to one is noticed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from rewriter.errors import PolicyError
from rewriter.policy.files import LOCK, decoded, read
from rewriter.policy.refusal import refusal

_PIN = re.compile(r"(sha256:[0-9a-f]{64}) ([a-z0-9-]+/[0-9.]+\.md)")


@dataclass(frozen=True, slots=True)
class Lock:
    """The pins by path, the line of each, and what is wrong with the file."""

    pins: Mapping[str, str]
    lines: Mapping[str, int]
    faults: tuple[PolicyError, ...] = ()


def lock(folder: Path) -> Lock:
    """The folder's lock; one that is not there pins nothing."""
    pins: dict[str, str] = {}
    lines: dict[str, int] = {}
    faults: list[PolicyError] = []
    path = folder / LOCK
    if not path.exists() and not path.is_symlink():
        return Lock(pins, lines)
    try:
        text = decoded(read(path, folder), LOCK)
    except PolicyError as error:
        return Lock(pins, lines, (error,))
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        match = _PIN.fullmatch(line.strip())
        if not match:
            why = "a line reads `sha256:<64 hex digits> NAME/VERSION.md`; mend it"
            faults.append(refusal("lock-line", LOCK, number, why))
            continue
        digest, name = match.groups()
        if name in pins:
            why = f"{name} stands here twice; keep the line of its release"
            faults.append(refusal("lock-twice", LOCK, number, why))
        elif digest in pins.values():
            other = next(n for n, d in pins.items() if d == digest)
            why = f"{name} has the digest of {other}, and no two versions are one file; put its own digest here"
            faults.append(refusal("one-digest", LOCK, number, why))
        else:
            pins[name], lines[name] = digest, number
    return Lock(MappingProxyType(pins), MappingProxyType(lines), tuple(faults))


def against(where: str, digest: str, released: bool, pinned: Lock) -> PolicyError | None:
    """What is wrong between a file and its pin: a released file is the file that was released."""
    pin = pinned.pins.get(where)
    if not released:
        if pin is None:
            return None
        why = f"{LOCK} has this file as released, and it says `status: draft`; put the released text back"
        return refusal("changed", where, 1, why)
    if pin is None and pinned.faults:
        return None  # its line may be among those that cannot be read
    if pin is None:
        why = f"released, but not pinned; add the line `{digest} {where}` to {LOCK}"
        return refusal("not-pinned", where, 1, why)
    if pin != digest:
        why = (
            f"changed after its release ({LOCK} has {pin[:15]}…, the file is {digest[:15]}…); "
            "put the released text back and make the change in a file with the next version"
        )
        return refusal("changed", where, 1, why)
    return None
