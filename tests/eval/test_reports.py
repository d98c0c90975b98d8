"""Reports: each is made from the run's JSON alone, and says in its own form what the run says."""

from __future__ import annotations

import io
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from eval import result
from eval.report import junit, markdown, page, terminal
from eval.result import Reason, Run

from .conftest import Bench
from .sample import RUN


def _terminal(made: Run) -> str:
    out = Console(file=io.StringIO(), width=terminal.WIDTH, highlight=False)
    terminal.report(made, out)
    assert isinstance(out.file, io.StringIO)
    return out.file.getvalue()


def test_a_run_survives_its_file(tmp_path: Path) -> None:
    """What is read back is what was written."""
    file = tmp_path / "run.json"
    file.write_text(RUN.model_dump_json(), "utf-8")
    assert result.read(file) == RUN


def test_the_terminal_shows_failures_first() -> None:
    """Crash, failure, stale; the words at fault underlined; the verdict as the last line; 80 columns."""
    told = _terminal(RUN)
    lines = told.splitlines()
    heads = [line.split()[0] for line in lines if re.match(r"[A-Z-]+ (rules|replay|cassettes)\b", line)]
    assert heads == ["ERROR", "FAIL", "STALE", "KNOWN-FAILURE", "VANISHED", "ORPHANED"]
    reply = lines.index("    I'm sorry. Calm down, please.")
    assert lines[reply + 1] == "               ^^^^^^^^^"
    assert lines[-1] == RUN.line
    assert max(len(line) for line in lines if "script" not in line) <= 80
    assert "\x1b" not in told


def test_the_terminal_keeps_origins_apart() -> None:
    """What says something of a model and what does not have a line each."""
    told = _terminal(RUN)
    assert "carried (a language model's answer, carried over by hand)\n  0/0 pass; used as it stood 0" in told
    assert "1 STALE, unmeasured" in told
    assert "written (by hand, to try the pipeline; says nothing about a model)\n  1/1 (too few) pass" in told


def test_junit_counts_what_it_holds() -> None:
    """Failures, errors and skips add up; what is stale or known never looks passed, what vanished fails."""
    root = ET.fromstring(junit.render(RUN))  # noqa: S314  # our own
    assert [s.get("name") for s in root] == ["rules", "replay", "cassettes"]
    for suite in root:
        tests = suite.findall("testcase")
        assert int(suite.get("tests", "0")) == len(tests)
        for kind, attribute in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
            assert sum(t.find(kind) is not None for t in tests) == int(suite.get(attribute, "0"))
    groups = {t.get("name"): t.get("classname") for t in root.iter("testcase")}
    assert (groups["old-answer"], groups["written-answer"]) == ("eval.replay.carried", "eval.replay.written")
    state = {t.get("name"): next((child.tag for child in t), "passed") for t in root.iter("testcase")}
    assert state == {
        "fine-case": "passed", "calm-down": "failure", "crash-case": "error", "odd-case": "skipped",
        "old-answer": "skipped", "written-answer": "passed", "gone-case": "failure", "orphan-case": "failure",
    }  # fmt: skip


def test_markdown_begins_with_the_verdict() -> None:
    """Whoever opens the pull request reads it first, and no text of a case breaks out of its cell."""
    told = markdown.render(RUN)
    first, _, rest = told.partition("\n")
    assert first == "**FALLS: 1 REGRESSED (calm-down); rules 1/4 (too few) pass**"
    assert "| `calm-down` | rules | ❌ fail | REGRESSED | heated-wording: This scolds. |" in rest
    assert "| `gone-case` | rules | | VANISHED | |" in rest
    assert "<script>" not in told


def test_the_page_is_one_file() -> None:
    """It fetches nothing, shows every case once, and no text of a case becomes markup."""
    told = page.render(RUN)
    assert not re.search(r"(?:src|href)=|@import|url\(", told)
    assert told.count("<article ") == len(RUN.cases)
    assert "<script>alert" not in told
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in told
    assert RUN.line.partition(": ")[2] in told


text = st.text(st.sampled_from("ab \n.,'’"), max_size=60)


@given(text, text)
def test_a_word_diff_holds_both_texts(before: str, after: str) -> None:
    """Without what is new it reads as before, without what is gone as after."""
    pieces = page.words(before, after)
    assert "".join(t for kind, t in pieces if kind != "new") == before
    assert "".join(t for kind, t in pieces if kind != "gone") == after


@pytest.mark.parametrize(
    ("before", "after", "pieces"),
    [
        ("Please wait here.", "Please wait here.", [("same", "Please wait here.")]),
        (
            "We lost your red parcel today, sorry.",
            "We found a big parcel today, sorry.",
            [("same", "We "), ("gone", "lost your red"), ("new", "found a big"), ("same", " parcel today, sorry.")],
        ),
        ("It is late.", "It is very late.", [("same", "It is "), ("new", "very "), ("same", "late.")]),
    ],
)
def test_a_word_diff_reads_well(before: str, after: str, pieces: list[tuple[str, str]]) -> None:
    """Changes in a row are one change, and what did not change stands plain."""
    assert page.words(before, after) == pieces


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=4))
def test_marks_hold_the_text(words: str, spans: list[tuple[int, int]]) -> None:
    """Whatever graders point at, no letter is lost."""
    reasons = [
        Reason(grader="x", message="", start=min(a, len(words)), end=min(max(a, b), len(words))) for a, b in spans
    ]
    assert "".join(t for _, t in page.marked(words, reasons)) == words


def test_a_run_writes_every_report(small: Bench) -> None:
    """One run writes all four files, and every one names the case."""
    files = {name: small.home / f"report.{name}" for name in ("json", "html", "junit", "markdown")}
    options = [x for name, file in files.items() for x in (f"--{name}", str(file))]
    small.edit(lambda text: text.replace("techniques: [missing-apology]", "outcome: [unchanged]"))
    assert small("run", *options)[0] == 1
    for file in files.values():
        assert "late-parcel" in file.read_text("utf-8"), file.name
