"""The files of a prompts folder, read so that none of them can surprise: small, UTF-8, and inside the folder."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from rewriter.policy.refusal import refusal

LOCK: Final = "versions.lock"
LABELS: Final = "labels.yaml"
LARGEST: Final = 64_000  # bytes of one file; a policy of fourteen techniques has about ten thousand


def documents(folder: Path) -> tuple[Path, ...]:
    """Every policy file, NAME/VERSION.md; what begins with a full stop is an editor's or a mount's own."""
    found = (p for p in folder.glob("*/*.md") if p.name != "README.md")
    return tuple(sorted(p for p in found if not p.name.startswith(".") and not p.parent.name.startswith(".")))


def inside(path: Path) -> str:
    """The file's path inside the folder: NAME/VERSION.md, or its own name when it stands at the top."""
    return path.name if path.name in (LOCK, LABELS) else f"{path.parent.name}/{path.name}"


def read(path: Path, folder: Path, most: int = LARGEST) -> bytes:
    """The file's bytes, at most so many. Raises PolicyError when it leads out of the folder, is too large or cannot be read."""
    where = inside(path)
    try:
        if not path.resolve(strict=True).is_relative_to(folder.resolve()):
            raise refusal("outside-folder", where, 0, "this link leads out of the folder; put a copy of the file here")
        if not path.is_file():  # a pipe would wait for ever
            raise refusal("unreadable", where, 0, "this is no file; put a file here")
        with path.open("rb") as file:
            raw = file.read(most + 1)
    except (OSError, RuntimeError) as error:
        why = getattr(error, "strerror", None) or "the link leads back to itself"
        raise refusal("unreadable", where, 0, f"cannot be read ({why}); check the prompts folder") from None
    if len(raw) > most:
        raise refusal("too-large", where, 0, f"larger than {most} bytes, which no policy needs; shorten the file")
    return raw


def decoded(raw: bytes, where: str) -> str:
    """The text of the bytes, with one kind of line end. Raises PolicyError for what is not UTF-8."""
    try:
        return raw.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise refusal("unreadable", where, line, "not UTF-8; save the file as UTF-8") from None


def digest(raw: bytes) -> str:
    """What a file is known by."""
    return f"sha256:{hashlib.sha256(raw).hexdigest()}"
