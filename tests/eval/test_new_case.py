"""A rewrite that was rejected or edited becomes a case, once a person has filled in what only a person knows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from eval.case import load
from eval.cli import main
from eval.errors import CaseError

EDITED: dict[str, Any] = {
    "request": {
        "customer_message": "My parcel is two weeks late, this is a joke!",
        "draft": "Calm down. I'm checking the parcel now.",
        "context": {"offers": ["free shipping"], "customer_name": "Ana"},
        "conversation": [{"role": "customer", "text": "Hello?"}],
        "channel": "email",
        "policy": "deescalation@stable",
    },
    "response": {
        "id": "rw_1",
        "reply": "I'm sorry about your parcel. It will be there tomorrow.",
        "outcome": "rewritten",
    },
    "verdict": "edited",
    "final_text": "I'm sorry your parcel is two weeks late. I'm checking the parcel now. Did you get a tracking number?",
    "comment": "it promised a day",
}


def _made(tmp_path: Path, feedback: object, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    file = tmp_path / "feedback.json"
    file.write_text(json.dumps(feedback), "utf-8")
    code = main(["new-case", "--from", str(file)])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_an_edited_rewrite_becomes_a_case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All that is known is filled in; with the open places filled the case holds in the harness."""
    code, text, _ = _made(tmp_path, EDITED, capsys)
    assert code == 0
    folder = tmp_path / "cases"
    folder.mkdir()
    filled = text.replace("todo-name-it", "calm-parcel").replace("TODO it promised", "it promised")
    filled = filled.replace("TODO the document that says so", "'002'").replace("domain: TODO", "domain: retail")
    (folder / "new.yaml").write_text(filled, "utf-8")
    (case,) = load(folder)
    assert case.given.draft == EDITED["request"]["draft"]
    assert (case.given.offers, case.given.customer_name, case.given.channel) == (("free shipping",), "Ana", "email")
    assert case.given.conversation[0].text == "Hello?"
    assert case.expect.techniques == ("heated-wording",)
    assert case.golden == EDITED["final_text"]
    assert [(f.reply, f.caught_by) for f in case.foils] == [(EDITED["response"]["reply"], "new-promise")]
    assert main(["run", "--cases", str(folder), "--baselines", str(tmp_path)]) in (0, 1)


def test_what_is_open_is_refused_until_it_is_filled_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A skeleton cannot be committed as it is: the harness names the line of each place that is open."""
    into = tmp_path / "new.yaml"
    (tmp_path / "feedback.json").write_text(json.dumps(EDITED), "utf-8")
    assert main(["new-case", "--from", str(tmp_path / "feedback.json"), "--into", str(into)]) == 0
    with pytest.raises(CaseError, match=r"new\.yaml:3: why: a TODO is left here"):
        load(tmp_path)


def test_a_rejected_rewrite_has_no_golden_yet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody said what should have been sent, so that is open."""
    feedback = {k: v for k, v in EDITED.items() if k not in ("response", "verdict", "final_text")}
    feedback |= {"reply": "I'm sorry your parcel is late.", "feedback": {"verdict": "rejected"}}
    code, text, _ = _made(tmp_path, feedback, capsys)
    assert code == 0
    assert "golden: TODO" in text


@pytest.mark.parametrize(
    ("feedback", "says"),
    [
        (EDITED | {"verdict": "accepted"}, "verdict"),
        ({"verdict": "edited"}, "request"),
        (EDITED | {"request": {"draft": "x"}}, "request.customer_message"),
        ([], "the file"),
    ],
)
def test_what_is_no_feedback_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], feedback: object, says: str
) -> None:
    """The field is named, and nothing of what a customer wrote is repeated."""
    code, out, err = _made(tmp_path, feedback, capsys)
    assert (code, out) == (2, "")
    assert says in err
    assert "joke" not in err


def test_a_file_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """And so is one that is no JSON."""
    assert main(["new-case", "--from", str(tmp_path / "nothing.json")]) == 2
    assert "nothing.json" in capsys.readouterr().err
    (tmp_path / "bad.json").write_text("{", "utf-8")
    assert main(["new-case", "--from", str(tmp_path / "bad.json")]) == 2
