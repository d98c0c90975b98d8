"""Changes to the files of a prompts folder: tried on a copy first, then written whole or not at all."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from rewriter import strict_yaml
from rewriter.errors import InputError, PolicyError
from rewriter.policy import LABELS, LOCK, Policies

_HEAD = re.compile(r"\A(?:\ufeff)?---\r?\n(.*?\r?\n)---\r?\n", re.DOTALL)
LOCK_HEAD = "# The sha256 of each released file. A released file never changes: a change is a new version.\n"
PLACEHOLDER = "Say here what changed and why."


@contextmanager
def staged(folder: Path) -> Iterator[Path]:
    """A copy of the folder, to try a change on."""
    with tempfile.TemporaryDirectory(prefix="prompts-") as home:
        copy = Path(home) / "prompts"
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns(".*"))
        yield copy


def put(folder: Path, files: Mapping[str, str]) -> Policies:
    """Write files into the folder, once a copy of it with them has been read without a fault.

    Each file is written beside its place and moved there. Raises PolicyError and writes nothing when the folder
    could not be used afterwards; InputError when it cannot be written.
    """
    with staged(folder) as copy:
        for name, text in files.items():
            write(copy / name, text)
        policies = Policies.from_folder(copy)
    for name, text in files.items():
        write(folder / name, text)
    return policies


def write(path: Path, text: str) -> None:
    """The file, whole or not at all."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{path.name}.new")
        beside.write_text(text, encoding="utf-8", newline="")
        beside.replace(path)
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror}); check who may write to the folder.") from None


def with_key(text: str, key: str, value: str) -> str:
    """The policy file with a key of its front matter set, its line otherwise as it was."""
    head = _HEAD.match(text)
    line = re.compile(rf"^{key}:.*$", re.MULTILINE)
    if not head or not line.search(head.group(1)):
        raise PolicyError(f"the front matter has no line `{key}:`; add it")
    new = line.sub(lambda _: f"{key}: {value}", head.group(1), count=1)
    return text[: head.start(1)] + new + text[head.end(1) :]


def with_entry(text: str, version: str, bump: str, date: str, why: str, *, alone: bool = False) -> str:
    """The policy file with a changelog entry for `version` on top, in place of one it has; `alone`: of all others."""
    head = _HEAD.match(text)
    start = re.search(r"^changelog:[ \t]*$", head.group(1), re.MULTILINE) if head else None
    if not head or not start:
        raise PolicyError("the front matter has no line `changelog:` with its entries below it; write it so")
    block = re.compile(r"(?:^[ \t]+.*\n|^- .*\n|^[ \t]*\n)*", re.MULTILINE).match(head.group(1), start.end() + 1)
    assert block
    entries = [e for e in re.split(r"^(?=[ \t]*- )", block.group(), flags=re.MULTILINE) if e.strip()]
    others = [] if alone else [e for e in entries if not re.search(rf"version:\s*{re.escape(version)}\s*[,}}\n]", e)]
    entry = f"  - version: {version}\n    bump: {bump}\n    date: {date}\n    why: {quoted(why)}\n"
    front = head.group(1)[: start.end() + 1] + entry + "".join(others) + head.group(1)[block.end() :]
    return text[: head.start(1)] + front + text[head.end(1) :]


def quoted(text: str) -> str:
    """A line of text as YAML reads it back."""
    line = " ".join(text.split())
    plain = re.fullmatch(r"[A-Za-z0-9(][^#:{}\[\]&*!|>'\"%@`]*", line)
    return line if plain else "'" + line.replace("'", "''") + "'"


def with_pin(text: str, name: str, digest: str) -> str:
    """versions.lock with the line of a released file, in place of one it has."""
    lines = [line for line in (text or LOCK_HEAD).splitlines() if not line.strip().endswith(f" {name}")]
    return "\n".join([*lines, f"{digest} {name}", ""])


def with_labels(text: str, name: str, values: Mapping[str, str | Sequence[str]]) -> str:
    """labels.yaml with the block of one policy written anew; all else stays as it is."""
    block = "".join(f"  {key}: {_value(value)}\n" for key, value in values.items() if value)
    block = f"{name}:\n{block}" if block else ""
    given = strict_yaml.read(text, LABELS, PolicyError)
    lines = text.splitlines(keepends=True)
    if not isinstance(given.data, dict) or name not in given.data:
        glue = "" if not text or text.endswith("\n") else "\n"
        return f"{text}{glue}{block}"
    first = given.line(name) - 1
    later = sorted(given.line(other) - 1 for other in given.data if given.line(other) - 1 > first)
    end = later[0] if later else len(lines)
    while end > first + 1 and lines[end - 1].startswith("#") and later:
        end -= 1  # a comment above the next policy is the next one's
    return "".join([*lines[:first], block, *lines[end:]])


def flat(values: Mapping[str, object]) -> dict[str, str | list[str]]:
    """Values of labels.yaml as it writes them."""
    out: dict[str, str | list[str]] = {}
    for key, value in values.items():
        if isinstance(value, dict):
            out[key] = "{" + ", ".join(f"{k}: {quoted(str(v))}" for k, v in value.items()) + "}"
        elif isinstance(value, list):
            out[key] = [str(v) for v in value]
        else:
            out[key] = str(value)
    return out


def _value(value: str | Sequence[str]) -> str:
    return value if isinstance(value, str) else f"[{', '.join(value)}]"


def text_of(path: Path) -> str:
    """A file's text as it is, line ends and all; empty when there is none."""
    if not path.exists():
        return ""
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def lock_of(folder: Path) -> str:
    """versions.lock as it is."""
    return text_of(folder / LOCK)
