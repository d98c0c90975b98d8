"""What the documentation shows is run: its commands exist, its calls are answered, its answers are those that come."""

from __future__ import annotations

import argparse
import http.client
import json
import re
import shlex
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from eval import cli as eval_cli
from rewriter import cli
from rewriter.api.app import create
from rewriter.demo import served
from rewriter.settings import Settings
from tests import serving
from tests.serving import ROOT

PAGES = [path for path in sorted((ROOT / "docs").rglob("*.md")) if path.name != "gallery.md"]
ADDRESS = "http://127.0.0.1:8000"
ELSEWHERE = ("docker", "printf", "sqlite3")  # programs that are not ours, and are not run here
SETTINGS = {str(field.validation_alias or f"REWRITER_{name.upper()}") for name, field in Settings.model_fields.items()}
_BLOCK = re.compile(r"^(?P<indent> *)```(?P<kind>\w+)\n(?P<text>.*?)^ *```$", re.MULTILINE | re.DOTALL)
_VARIABLE = re.compile(r"\b(?:REWRITER|OPENAI)_[A-Z_]+\b")


def blocks(path: Path) -> list[tuple[str, str]]:
    """The fenced blocks of a page: their language and their text."""
    return [(m["kind"], m["text"]) for m in _BLOCK.finditer(path.read_text(encoding="utf-8"))]


def commands(text: str) -> Iterator[list[str]]:
    """The commands of a shell block, as words; a quoted string may go over several lines."""
    waiting = ""
    for line in text.splitlines():
        waiting += line.strip() if not waiting else "\n" + line
        try:
            words = shlex.split(waiting, comments=True)
        except ValueError:  # a quote is still open
            continue
        waiting = ""
        if words:
            yield words
    assert not waiting, f"a quote stays open: {waiting}"


@dataclass
class Reader:
    """Somebody who types what the page says, against a server of the page's own."""

    port: int
    last: Any = None
    id: str = ""

    def curl(self, words: list[str], wanted: int | None) -> None:
        """Send what this curl command sends."""
        parser = argparse.ArgumentParser()
        parser.add_argument("-s", action="store_true")
        parser.add_argument("-X", default="")
        parser.add_argument("-H", action="append", default=[])
        parser.add_argument("-d", default=None)
        parser.add_argument("url")
        given = parser.parse_args(words[1:])
        assert given.url.startswith(ADDRESS)
        body = None if given.d is None else given.d.replace("rw_…", self.id).encode()
        headers = dict(header.split(": ", 1) for header in given.H)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        method = given.X or ("GET" if body is None else "POST")
        connection.request(method, given.url.removeprefix(ADDRESS).replace("rw_…", self.id), body, headers)
        answer = connection.getresponse()
        raw = answer.read()
        connection.close()
        assert answer.status == wanted if wanted else answer.status < 300, (words, answer.status, raw)
        self.last = json.loads(raw) if "json" in str(answer.headers["Content-Type"]) else raw.decode()
        if isinstance(self.last, dict) and str(self.last.get("id", "")).startswith("rw_"):
            self.id = self.last["id"]


def shown(wanted: Any, real: Any) -> bool:
    """What a page shows of an answer is in the answer: … stands for anything, and what is left out may be there."""
    if isinstance(wanted, dict):
        return isinstance(real, dict) and all(key in real and shown(value, real[key]) for key, value in wanted.items())
    if isinstance(wanted, list):
        return (
            isinstance(real, list)
            and len(real) >= len(wanted)
            and all(shown(*pair) for pair in zip(wanted, real, strict=False))
        )
    if isinstance(wanted, str) and "…" in wanted:
        return isinstance(real, str) and real.startswith(wanted.partition("…")[0])
    return bool(wanted == real)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_page_shows_happens(path: Path, tmp_path: Path) -> None:
    """Each command of a page is one there is; each call is answered, with what stands below it."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    found = blocks(path)
    calls = any(kind == "python" or "curl " in text for kind, text in found)
    with served(create(serving.settings(data_dir=tmp_path))) if calls else nullcontext(0) as port:
        reader = Reader(port)
        for kind, text in found:
            if kind == "python":
                exec(compile(text.replace(ADDRESS, f"http://127.0.0.1:{port}"), str(path), "exec"), {})  # noqa: S102
            if kind == "json":
                wanted = json.loads(text)
                if "mcpServers" in wanted:
                    cli._parser().parse_args(wanted["mcpServers"]["rewriter"]["args"])
                else:
                    assert shown(wanted, reader.last), (wanted, reader.last)
            if kind != "sh":
                continue
            for words in commands(text):
                while words and re.match(r"[A-Z_]+=", words[0]):
                    words = words[1:]
                match words:
                    case ["curl", *_]:
                        told = re.search(r"# (\d{3})$", text.strip())
                        reader.curl(words, int(told.group(1)) if told else None)
                    case ["rewriter", *arguments]:
                        cli._parser().parse_args(arguments)
                    case ["python", "-m", "eval", *arguments]:
                        eval_cli._parser().parse_args(arguments)
                    case ["make", target]:
                        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
                    case ["export", *_]:
                        pass
                    case [program, *_]:
                        assert program in ELSEWHERE, words


def test_every_setting_of_the_pages_is_one() -> None:
    """A variable that a page names is a setting."""
    for path in PAGES:
        unknown = set(_VARIABLE.findall(path.read_text(encoding="utf-8"))) - SETTINGS
        assert not unknown, path.name


def test_every_link_leads_somewhere() -> None:
    """A link to a page, a heading or an image of this project finds it."""
    for path in [*PAGES, ROOT / "README.md", ROOT / "CONTRIBUTING.md"]:
        for target in re.findall(r"\]\(([^)\s]+)\)", path.read_text(encoding="utf-8")):
            if "://" in target:
                continue
            name, _, heading = target.partition("#")
            there = (path.parent / name).resolve() if name else path
            assert there.exists(), f"{path.name}: {target}"
            if heading:
                headings = re.findall(r"^#+ (.+)$", there.read_text(encoding="utf-8"), re.MULTILINE)
                assert heading in {re.sub(r"[^\w\- ]", "", h).strip().lower().replace(" ", "-") for h in headings}, (
                    target
                )


def test_every_helpdesk_has_its_page() -> None:
    """Five helpdesks, five pages, each with a call that can be tried."""
    for name in ("chatwoot", "libredesk", "zammad", "freescout", "rocket-chat"):
        page = ROOT / "docs" / "helpdesks" / f"{name}.md"
        assert any(kind == "sh" and "chat/completions" in text for kind, text in blocks(page))


def test_images_are_small() -> None:
    """A clone is not burdened: each picture of the pages has less than 300 kB."""
    pictures = list((ROOT / "docs" / "images").iterdir())
    assert len(pictures) >= 5
    for picture in pictures:
        assert picture.suffix == ".png"
        assert picture.stat().st_size < 300_000, picture.name
