"""The checks as classifiers: what is counted, what is gated, and that a bad line is named."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from eval.case import GUARDS, TECHNIQUES
from eval.checks import FOLDERS, Row, measure, rows
from eval.cli import main
from eval.errors import CaseError

FAULT: dict[str, object] = {
    "technique": "early-thanks", "label": "fault", "customer": "My parcel is two weeks late!",
    "draft": "It left us on Monday. Thank you for your patience.", "at": "Thank you for your patience",
}  # fmt: skip
CLEAN: dict[str, object] = FAULT | {"label": "clean", "draft": "Thank you for the photo.", "at": ""}
BREACH: dict[str, object] = {
    "guard": "new-fact", "label": "breach", "draft": "It is on its way.", "reply": "It is on its way and comes at 6 pm.",
    "customer": "Where is it?", "facts": [], "offers": [], "format": "text", "language": "en", "why": "a time nobody gave",
}  # fmt: skip
FLOORS = "techniques: 0.9\nguards: 0.9\neach: 0.9\n"


def _labels(folder: Path, *lines: dict[str, object]) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "some.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    return folder


def test_every_check_has_labels_of_both_kinds() -> None:
    """Each technique and guard has labelled faults, and more fair text than faults."""
    counts: Counter[tuple[str, bool]] = Counter()
    for folder in FOLDERS:
        counts.update((row.check, row.faulty) for row in rows(folder))
    for name in (*TECHNIQUES, *GUARDS):
        assert 0 < counts[name, True] < counts[name, False], name


def test_found_missed_flagged_and_left_are_counted(tmp_path: Path) -> None:
    """Each line falls into one of four, for its own check alone; techniques and guards are pooled apart."""
    lines = (
        FAULT,
        FAULT | {"draft": "It left us on Monday.", "at": ""},
        CLEAN,
        CLEAN | {"draft": "Thank you for your patience.", "why": "no fault, says this label"},
        BREACH,
    )
    (made,) = measure([_labels(tmp_path, *lines)])
    assert [(s.name, s.found, s.missed, s.flagged, s.left) for s in made.scores] == [
        ("early-thanks", 1, 1, 1, 1),
        ("new-fact", 1, 0, 0, 0),
    ]
    assert [(s.name, s.found, s.fired) for s in made.pooled] == [("techniques", 1, 2), ("guards", 1, 1)]


def test_a_finding_elsewhere_finds_nothing(tmp_path: Path) -> None:
    """Where a label names the words at fault, a finding must touch them."""
    elsewhere = FAULT | {"at": "It left us on Monday"}
    (made,) = measure([_labels(tmp_path, FAULT, elsewhere)])
    assert (made.scores[0].found, made.scores[0].missed) == (1, 1)


def test_the_conversation_is_read() -> None:
    """A line may hold what was said before."""
    row = Row.model_validate(CLEAN | {"conversation": [{"role": "agent", "text": "I'm sorry it is late."}]})
    assert row.message.context.conversation[0].text == "I'm sorry it is late."


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"technique": "early-thank"}, "did you mean `early-thanks`"),
        ({"label": "breach"}, "fault or clean"),
        ({"guard": "new-fact"}, "one `technique` or one `guard`"),
        ({"reply": "x"}, "`reply`"),
        ({"at": "words that are not there"}, "`at`"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, change: dict[str, object], says: str) -> None:
    """File and line, and what to do."""
    with pytest.raises(CaseError, match=r"some\.jsonl:2: ") as raised:
        measure([_labels(tmp_path, CLEAN, FAULT | change)])
    assert says in str(raised.value)


def test_precision_has_a_floor(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A check that flags too much fair text falls, by name, with exit 1; one that fired too rarely does not."""
    floors = tmp_path / "floors.yaml"
    floors.write_text(FLOORS, "utf-8")
    wrong = CLEAN | {"draft": "Thank you for your patience."}

    def checks(*lines: dict[str, object]) -> tuple[int, str]:
        folder = _labels(tmp_path / "labels", *lines)
        code = main(["checks", "--labels", str(folder), "--floors", str(floors), "--wrong"])
        return code, capsys.readouterr().out

    assert checks(*[FAULT] * 10)[0] == 0
    assert checks(*[FAULT] * 5, *[wrong] * 4)[0] == 0
    code, out = checks(*[FAULT] * 8, *[wrong] * 2)
    assert code == 1
    assert "FALLS: techniques on labels: precision 8/10, 80%, at least 90% wanted; early-thanks on labels" in out
    assert "flagged early-thanks: 'Thank you for your patience.'" in out
    floors.write_text(FLOORS.replace("techniques: 0.9", "techniques: 0.8") + "lower: {early-thanks: 0.8}\n", "utf-8")
    assert checks(*[FAULT] * 8, *[wrong] * 2)[0] == 0


def test_no_labels_are_no_pass(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing measured is 3, and floors that cannot be read are 2."""
    assert main(["checks", "--labels", str(tmp_path)]) == 3
    (tmp_path / "floors.yaml").write_text("techniqs: 1\n", "utf-8")
    assert main(["checks", "--floors", str(tmp_path / "floors.yaml")]) == 2
    assert "floors.yaml:1: there is no key `techniqs`; did you mean `techniques`?" in capsys.readouterr().err
