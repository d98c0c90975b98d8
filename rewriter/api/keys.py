"""Who may call: API keys, compared in constant time and known by name."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from ipaddress import ip_address
from pathlib import Path

from rewriter import telemetry
from rewriter.errors import SettingsError

_NAME = re.compile(r"\S{1,64}")
_LINE = re.compile(r"(\S{1,64})\s+([0-9a-fA-F]{64})")


def _sha256(secret: bytes) -> bytes:
    return hashlib.sha256(secret).digest()


def parse(keys: str) -> tuple[tuple[str, bytes], ...]:
    """`secret` or `name=secret`, comma-separated, as names and sha256; a secret without a name is `default`."""
    out = []
    for part in filter(None, (p.strip() for p in keys.split(","))):
        name, is_named, secret = part.partition("=")
        if not is_named:
            name, secret = "default", part
        if not _NAME.fullmatch(name.strip()) or not secret.strip(" ="):  # `c2VjcmV0==` is no name with a secret of "="
            raise SettingsError(
                "REWRITER_API_KEYS must be `secret` or `name=secret`, comma-separated; a secret that holds = needs a name."
            )
        out.append((name.strip(), _sha256(secret.strip().encode())))
    return tuple(out)


def parse_file(text: str) -> tuple[tuple[str, bytes], ...]:
    """`name sha256-hex`, one a line; empty lines and lines that begin with # are skipped."""
    out = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _LINE.fullmatch(line.strip())
        if not match:
            raise SettingsError(f"REWRITER_API_KEYS_FILE:{number}: a line reads `name sha256-hex`; mend it.")
        out.append((match.group(1), bytes.fromhex(match.group(2))))
    return tuple(out)


@dataclass
class Keys:
    """The keys in force: those of the environment, and those of a file that is read again when it changes."""

    fixed: Sequence[tuple[str, bytes]] = ()
    path: Path | None = None
    _stamp: tuple[int, ...] = ()
    _read: Sequence[tuple[str, bytes]] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        if self.path:
            self._refresh(first=True)

    @property
    def open(self) -> bool:
        """No key is asked for."""
        return not self.fixed and self.path is None

    def name(self, secret: str) -> str | None:
        """Whose key this is; None when it is nobody's. Every key is compared, so that time tells nothing."""
        if self.path:
            self._refresh()
        given = _sha256(secret.encode("utf-8", "replace"))
        found = None
        for name, digest in (*self.fixed, *self._read):
            if hmac.compare_digest(digest, given):
                found = name
        return found

    def _refresh(self, first: bool = False) -> None:
        """Read the file when it has changed; one that cannot be read leaves the last good keys in force, and is logged."""
        assert self.path
        stamp: tuple[int, ...] = ()
        try:
            state = self.path.stat()
            stamp = (state.st_mtime_ns, state.st_ctime_ns, state.st_size, state.st_ino)
            if stamp == self._stamp:
                return
            self._read = parse_file(self.path.read_text(encoding="utf-8"))
            if not first:
                telemetry.event(telemetry.KEYS_LOADED, names=sorted({name for name, _ in self._read}))
        except (OSError, UnicodeDecodeError, SettingsError) as error:
            why = str(error) if isinstance(error, SettingsError) else "REWRITER_API_KEYS_FILE cannot be read; check it."
            if first:
                raise SettingsError(why) from None
            if stamp != self._stamp:  # once for each change
                telemetry.event(telemetry.KEYS_BROKEN, 40, why=why)
        self._stamp = stamp


@lru_cache(maxsize=256)  # asked at every request
def loopback(host: str) -> bool:
    """An address that only this machine reaches."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
