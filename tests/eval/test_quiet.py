"""Good replies: what is counted, what is gated, and that a bad line is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from eval.errors import CaseError
from eval.quiet import good_replies, listen

GOOD = {"customer": "My parcel is two weeks late!", "draft": "I'm sorry it's late. I'll ask the depot and write here."}
BAD = GOOD | {"draft": "That's the warehouse's fault. Thank you for your patience."}


def _replies(folder: Path, *lines: dict[str, str]) -> Path:
    (folder / "some.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    return folder


def test_what_is_found_in_a_good_reply_is_counted_once(tmp_path: Path) -> None:
    """However many faults are found in one reply, it is one that the checks were not quiet about; the gate is a share."""
    heard = listen(_replies(tmp_path, GOOD, BAD, GOOD))
    assert heard.replies == 3
    assert [reply.draft for reply, _ in heard.flagged] == [BAD["draft"]]
    assert len(heard.flagged[0][1]) >= 2
    assert heard.fallen(0.3)
    assert not heard.fallen(0.4)


def test_what_is_left_out_is_no_noise(tmp_path: Path) -> None:
    """Advice on what is missing does not count: these replies are whole, and another author might have said more."""
    assert not listen(_replies(tmp_path, GOOD | {"draft": "It is in Lyon."})).flagged


def test_there_are_hundreds_of_them() -> None:
    """Enough for one in a hundred to be seen."""
    assert len(list(good_replies())) >= 400


def test_a_bad_line_is_named(tmp_path: Path) -> None:
    """With its file and number."""
    with pytest.raises(CaseError, match=r"some\.jsonl:2"):
        list(good_replies(_replies(tmp_path, GOOD, {"draft": "x"})))
