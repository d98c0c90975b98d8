"""Case files: what is wrong in one is said with its line, and editors know the format."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from eval.case import CASES, SCHEMA, load, schema
from eval.errors import CaseError
from rewriter import strict_yaml

CASE = """\
- id: late-parcel
  why: a parcel is late
  source: "001"
  given: {customer: "My parcel is late!", draft: "Where do you live?"}
  golden: "I'm sorry your parcel is late. Where do you live?"
  foils: [{reply: "No.", caught_by: blunt-refusal}]
"""


def _load(folder: Path, text: str) -> Any:
    (folder / "bad.yaml").write_text(text, "utf-8")
    return load(folder)


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("  why: ", "  whty: ", 2, "did you mean `why`"),
        ("  why: a parcel is late\n", "", 1, "why is missing"),
        ("  source:", "  why: again\n  source:", 3, "twice"),
        ("draft: ", "darft: ", 4, "did you mean `draft`"),
        ("caught_by: blunt-refusal", "caught_by: blunt-refusl", 6, "did you mean `blunt-refusal`"),
        ("late-parcel", "Late Parcel", 1, "id"),
        ("a parcel is late", "TODO say why", 2, "TODO"),
        ('"My parcel is late!"', "[a]", 4, "customer"),
        ("  golden:", "  expect: {outcome: [rewriten]}\n  golden:", 5, "outcome"),
        ("  golden:", "  expect: {closeness: 2}\n  golden:", 5, "closeness"),
    ],
)
def test_a_bad_file_is_refused_with_its_line(tmp_path: Path, old: str, new: str, line: int, says: str) -> None:
    """Whoever made the slip reads which line, and what to do."""
    assert old in CASE
    with pytest.raises(CaseError) as raised:
        _load(tmp_path, CASE.replace(old, new, 1))
    said = str(raised.value)
    assert said.startswith(f"{tmp_path.name}/bad.yaml:"), said
    assert abs(int(said.split(":")[1]) - line) <= 1, said
    assert says in said


@pytest.mark.parametrize(
    ("text", "says"), [("id: x\n", "a list of cases"), ("- [", "no YAML"), ("", "a list of cases")]
)
def test_a_file_that_holds_no_cases_is_refused(tmp_path: Path, text: str, says: str) -> None:
    """Another sort of file, broken YAML and an empty file are told apart from cases."""
    with pytest.raises(CaseError, match=r"bad\.yaml:\d+: ") as raised:
        _load(tmp_path, text)
    assert says in str(raised.value)


def test_an_id_stands_once(tmp_path: Path) -> None:
    """Both places of an id that stands twice are named, in one file or in two."""
    (tmp_path / "a.yaml").write_text(CASE, "utf-8")
    with pytest.raises(CaseError, match=r"bad\.yaml:1: the id `late-parcel` is taken by .*a\.yaml:1"):
        _load(tmp_path, CASE)


def test_values_are_strings_until_the_model_reads_them(tmp_path: Path) -> None:
    """`no` stays "no" and 1.10 stays "1.10"; a number is a number where one is wanted."""
    text = CASE.replace('"001"', "1.10").replace("a parcel is late", "no").replace('"Where do you live?"', "12:30")
    (case,) = _load(tmp_path, text.replace("  golden", "  expect: {longest: 90}\n  golden"))
    assert (case.source, case.why, case.given.draft, case.expect.longest) == ("1.10", "no", "12:30", 90)


def test_the_schema_is_fresh() -> None:
    """The committed schema is what `python -m eval schema` writes."""
    assert SCHEMA.read_text("utf-8") == schema()


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda p: p.stem)
def test_the_schema_takes_every_case_file(path: Path) -> None:
    """An editor that completes by the schema marks nothing in our files, and each file names it."""
    text = path.read_text("utf-8")
    data = strict_yaml.read(text, path.name, CaseError).data
    for row in data:
        expect = row.get("expect", {})
        for name, number in (("closeness", float), ("longest", int)):
            if name in expect:
                expect[name] = number(expect[name])
    jsonschema.validate(data, json.loads(SCHEMA.read_text("utf-8")))
    assert text.startswith("# yaml-language-server: $schema=../case.schema.json\n")


def test_the_schema_refuses_a_slip() -> None:
    """An unknown key or grader is marked."""
    made = json.loads(schema())
    good = strict_yaml.read(CASE, "x", CaseError).data
    jsonschema.validate(good, made)
    slips: tuple[dict[str, Any], ...] = (
        {"colour": "red"},
        {"foils": [{"reply": "No.", "caught_by": "blunt"}]},
        {"foils": []},
    )
    for slip in slips:
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate([good[0] | slip], made)
