"""What was made of a pattern is kept on disk, and is the same as what is made anew."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter import cues
from rewriter.compiled import Cache, compiled
from rewriter.guard import guards
from rewriter.technique import techniques

SOURCES = (
    r"(?:we|they) (?P<verb>have|had) (?:lost|dropped) (?:it|your (?P<thing>bag|parcel))",
    r"(?<!no )\b(?:sorry|apolog(?:y|ies))\b(?! if)",
    r"(?i:stop)|go|(?P<x>wait|hold on)(?:, (?P=x))?",
    r"(?ms)^\s*[\U0001f600-\U0001f64f é]{1,3}$(.)?",
)


def _never() -> tuple[str, frozenset[str]]:
    raise AssertionError("it is there")


def test_what_was_saved_is_not_made_again(tmp_path: Path) -> None:
    """A value is made once for all runs that follow."""
    first = Cache(tmp_path / "kept", "a maker")
    assert first.get("key", lambda: ("value", frozenset({"ä"}))) == ("value", frozenset({"ä"}))
    first.save()
    assert first.get("key", _never) == ("value", frozenset({"ä"}))
    assert Cache(tmp_path / "kept", "a maker").get("key", _never) == ("value", frozenset({"ä"}))


def test_another_maker_makes_it_again(tmp_path: Path) -> None:
    """Another Python or another reading of patterns does not get what this one made."""
    first = Cache(tmp_path / "kept", "a maker")
    first.get("key", lambda: "old")
    first.save()
    assert Cache(tmp_path / "kept", "another").get("key", lambda: "new") == "new"


def test_two_that_save_lose_nothing_of_each_other(tmp_path: Path) -> None:
    """What others saved since the file was read stays in it."""
    one, other = (Cache(tmp_path / "kept", "a maker") for _ in range(2))
    one.get("first", lambda: 1)
    other.get("second", lambda: 2)
    one.save()
    other.save()
    third = Cache(tmp_path / "kept", "a maker")
    assert (third.get("first", lambda: 0), third.get("second", lambda: 0)) == (1, 2)
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


@pytest.mark.parametrize("cut", [0, 1, 10, 40, -1, -200])
def test_a_broken_file_is_no_file(tmp_path: Path, cut: int) -> None:
    """Half a file, or another one, costs the time to make all again and nothing else."""
    cache = Cache(tmp_path / "kept", "a maker")
    source = SOURCES[0]
    compiled(cache, source)
    cache.save()
    whole = (tmp_path / "kept").read_bytes()
    (tmp_path / "kept").write_bytes(whole[:cut])
    again = Cache(tmp_path / "kept", "a maker")
    assert compiled(again, source).search("they had lost your bag")
    again.save()
    assert compiled(Cache(tmp_path / "kept", "a maker"), source).search("they had lost your bag")
    (tmp_path / "kept").write_bytes(b"\xff" * len(whole))
    assert compiled(Cache(tmp_path / "kept", "a maker"), source).search("they had lost your bag")


def test_numbers_that_are_no_machine_are_not_run(tmp_path: Path) -> None:
    """A value that is none of ours is passed over."""
    cache = Cache(tmp_path / "kept", "a maker")
    cache.get(f"machine 0 {SOURCES[0]}", lambda: (0, b"\x07\x00\x00\x00", 3, {}))
    assert compiled(cache, SOURCES[0]).pattern == SOURCES[0]
    cache.save()
    assert compiled(cache, SOURCES[0]).search("they had lost your bag")


def test_where_nothing_may_be_written_all_is_made(tmp_path: Path) -> None:
    """A folder that is none is no fault of the caller's."""
    (tmp_path / "file").write_text("")
    cache = Cache(tmp_path / "file" / "kept", "a maker")
    assert cache.get("key", lambda: 1) == 1
    cache.save()
    unwritten = Cache(tmp_path / "kept", "a maker", writes=False)
    assert unwritten.get("key", lambda: 1) == 1
    unwritten.save()
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.VERBOSE | re.ASCII])
def test_a_kept_machine_finds_what_a_new_one_finds(tmp_path: Path, source: str, flags: int) -> None:
    """Matches, groups, names and flags are those of `re`."""
    cache = Cache(tmp_path / f"{flags}", "a maker")
    compiled(cache, source, flags)
    cache.save()
    kept, new = compiled(cache, source, flags), re.compile(source, flags)
    assert (kept.pattern, kept.flags, kept.groups, kept.groupindex) == (
        new.pattern,
        new.flags,
        new.groups,
        new.groupindex,
    )

    @given(st.from_regex(new))
    def same(text: str) -> None:
        assert [m.groups() for m in kept.finditer(text)] == [m.groups() for m in new.finditer(text)]
        assert [(m.span(), m.lastgroup) for m in kept.finditer(text)] == [
            (m.span(), m.lastgroup) for m in new.finditer(text)
        ]

    same()


def test_a_fault_in_a_pattern_is_told_as_re_tells_it(tmp_path: Path) -> None:
    """Who writes a pattern wrongly learns where."""
    with pytest.raises(re.error, match="position 40"):
        compiled(Cache(tmp_path / "kept", "a maker"), "x" * 40 + "(")


def test_the_patterns_of_the_package_come_back_as_they_were(tmp_path: Path) -> None:
    """Flags, groups and names of every sixth one are those that `re` gives it."""
    techniques(), guards()
    cache = Cache(tmp_path / "kept", "a maker")
    for pattern in cues._PATTERNS[::6]:
        compiled(cache, pattern.pattern, pattern._flags)
    cache.save()
    for pattern in cues._PATTERNS[::6]:
        kept = compiled(cache, pattern.pattern, pattern._flags)
        new = pattern.compiled
        assert (kept.flags, kept.groups, kept.groupindex) == (new.flags, new.groups, new.groupindex)
        assert kept == new


@pytest.mark.parametrize("writes", [True, False])
def test_a_run_leaves_what_it_made_beside_the_bytecode(tmp_path: Path, writes: bool) -> None:
    """It stands where Python keeps bytecode, and only where Python may keep some."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": str(tmp_path)} | ({} if writes else {"PYTHONDONTWRITEBYTECODE": "1"})
    code = (
        "from rewriter import cues; print(cues.compile('(?:lost|dropped) (?:it|them) in the river there').search('x'))"
    )
    ran = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)  # noqa: S603
    assert ran.stdout == "None\n"
    kept = f"cues.{sys.implementation.cache_tag}.patterns"
    assert [path.name for path in tmp_path.rglob("*.patterns")] == [kept] * writes


def test_a_server_that_is_awake_has_left_what_it_made(tmp_path: Path) -> None:
    """It is not waited for an end that may never come in order."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    code = "import os; from rewriter import cues; cues.compile('(?:lost|dropped) (?:it|them) in the river there'); cues.wake(); os._exit(0)"
    environment |= {"PYTHONPYCACHEPREFIX": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)  # noqa: S603
    assert len(list(tmp_path.rglob("*.patterns"))) == 1
