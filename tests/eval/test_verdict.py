"""Exit codes and the verdict line: what holds, what falls, what is refused and what was not measured."""

from __future__ import annotations

import json

import pytest

from eval.case import GUARDS, TECHNIQUES, load
from eval.harness import SERVING, policies
from rewriter.engines import Candidate, Task
from rewriter.engines.rules import RulesEngine
from rewriter.registry import modules
from rewriter.service import rules_digest

from .conftest import Bench


class Raising(RulesEngine):
    """The rules engine, but for one draft at which it breaks."""

    async def rewrite(self, task: Task, deadline: float) -> Candidate:
        """Break at the draft that asks for an order number."""
        if "order number" in task.message.draft:
            raise ZeroDivisionError("broken on purpose")
        return await super().rewrite(task, deadline)


def _last(text: str) -> str:
    return text.strip().splitlines()[-1]


def test_what_holds_exits_0(small: Bench) -> None:
    """Nothing fell: 0, with k of N."""
    code, out, _ = small("run")
    assert code == 0
    assert _last(out) == "HOLDS: rules 2/2 (too few) pass"
    assert "2 SAME" in out


def test_an_engine_that_crashes_on_one_case_exits_1(small: Bench) -> None:
    """A crash is no gap: the case counts as failed, by name, and the other one is still measured."""
    code, out, _ = small("run", engines={"rules": [Raising()]})
    assert code == 1
    assert _last(out) == "FALLS: 1 REGRESSED (late-parcel); rules 1/2 (too few) pass"
    assert "ZeroDivisionError: broken on purpose" in out


def test_a_case_that_fails_exits_1(small: Bench) -> None:
    """What passed and does not is a regression, with the words that are at fault underlined."""
    small.edit(lambda text: text.replace("techniques: [missing-apology]", "must_not_say: [two weeks]").replace(
        "golden: \"I'm sorry your parcel is two weeks late.", "golden: \"I'm sorry your parcel is late."
    ))  # fmt: skip
    code, out, _ = small("run")
    assert code == 1
    assert _last(out).startswith("FALLS: 1 REGRESSED (late-parcel)")
    words = next(i for i, line in enumerate(out.splitlines()) if "two weeks late. Please" in line)
    line, marks = out.splitlines()[words : words + 2]
    assert line[marks.index("^") : marks.rindex("^") + 1] == "two weeks"


def test_a_deleted_case_exits_1(small: Bench) -> None:
    """A case that vanished is no improvement."""
    small.edit(lambda text: text[: text.index("- id: closed-on-sunday")])
    code, out, _ = small("run")
    assert code == 1
    assert _last(out) == "FALLS: 1 VANISHED (closed-on-sunday); rules 1/1 (too few) pass"


def test_a_deleted_case_file_exits_1(small: Bench) -> None:
    """So is a whole file."""
    (small.home / "cases" / "more.yaml").write_text(
        small.cases.read_text("utf-8").replace("id: ", "id: more-"), "utf-8"
    )
    assert small("bless", "--engine", "rules", "--reason", "two more cases")[0] == 0
    small.cases.unlink()
    code, out, _ = small("run")
    assert code == 1
    assert "2 VANISHED" in _last(out)


def test_a_renamed_id_exits_1(small: Bench) -> None:
    """A new name is a case that vanished and one that arrived."""
    small.edit(lambda text: text.replace("id: late-parcel", "id: very-late-parcel"))
    code, out, _ = small("run")
    assert code == 1
    assert "1 VANISHED (late-parcel)" in _last(out)
    assert "1 ARRIVED" in out


def test_an_arrival_that_fails_exits_1(small: Bench) -> None:
    """A new case may arrive, but not failing, and no known failure makes it right without a blessing."""
    new = small.cases.read_text("utf-8").split("- id: closed")[0].replace("late-parcel", "new-parcel")
    failing = new.replace("expect: {", "known_failure: nobody has mended it\n  expect: {outcome: [unchanged], ")
    small.edit(lambda text: text + failing)
    code, out, _ = small("run")
    assert code == 1
    assert "1 ARRIVED-FAILING (new-parcel)" in _last(out)
    assert small("bless", "--engine", "rules", "--reason", "known, see the case")[0] == 0
    assert small("run")[0] == 0


def test_no_case_exits_3(small: Bench) -> None:
    """Nothing measured is never a pass."""
    code, out, err = small("run", "--case", "no-such-case")
    assert (code, out) == (3, "")
    assert "no case matches 'no-such-case'" in err


@pytest.mark.parametrize("setting", [{"CI": "true", "REWRITER_MODEL": "m"}, {"CI": ""}])
def test_a_live_model_needs_to_be_there_and_wanted(
    small: Bench, monkeypatch: pytest.MonkeyPatch, setting: dict[str, str]
) -> None:
    """In CI no live model is asked, and without one there is nothing to measure: 3 both times."""
    for name, value in setting.items():
        monkeypatch.setenv(name, value)
    code, _, err = small("run", "--engine", "openai")
    assert code == 3
    assert ("in CI" in err) if setting["CI"] else ("REWRITER_MODEL" in err)


def test_a_bad_file_exits_2(small: Bench) -> None:
    """A file that cannot be read is refused with its line."""
    small.edit(lambda text: text.replace("why:", "wyh:", 1))
    code, out, err = small("run")
    assert (code, out) == (2, "")
    assert "some.yaml:2: there is no key `wyh`; did you mean `why`?" in err


def test_an_unknown_policy_exits_2(small: Bench) -> None:
    """So is a policy that does not exist."""
    assert small("run", "--policy", "deescalation@9.9.9")[0] == 2


def test_a_foil_that_slips_through_exits_2(small: Bench) -> None:
    """A grader that does not bite is not believed: nothing is reported, and foil and case are named."""
    small.edit(lambda text: text.replace('"No can do."', '"No, we are closed on Sundays. Monday suits."'))
    code, out, err = small("run")
    assert (code, out) == (2, "")
    assert "foil 1 of closed-on-sunday slipped past blunt-refusal" in err


def test_a_golden_that_is_refused_exits_2(small: Bench) -> None:
    """Nor is one that refuses what is good."""
    small.edit(lambda text: text.replace('must_keep: ["9:00"]', 'must_keep: ["10:00"]'))
    code, _, err = small("run")
    assert code == 2
    assert "the golden of closed-on-sunday is refused by must-keep" in err


@pytest.mark.parametrize("name", [*TECHNIQUES, *GUARDS])
def test_each_rule_that_is_switched_off_is_noticed(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without any one technique or guard the harness refuses to report, for one of its foils slips through."""
    from eval.cli import main

    package = "rewriter.techniques" if name in TECHNIQUES else "rewriter.guards"
    module = next(m for m in modules(package) if m.__name__.endswith(f".{name.replace('-', '_')}"))
    caught = [c.id for c in load() if any(f.caught_by == name for f in c.foils)]
    assert len(caught) >= 2, f"{name} needs two cases with a foil that it must catch"
    assert main(["run", "--case", caught[0]]) in (0, 1)
    monkeypatch.setattr(module, "find", lambda *_: iter(()))
    assert main(["run", "--case", caught[0]]) == 2
    assert f"of {caught[0]} slipped past {name}" in capsys.readouterr().err


def test_a_report_that_cannot_be_written_exits_2(small: Bench) -> None:
    """The path is named, and no traceback hides it."""
    code, _, err = small("run", "--json", str(small.home / "nowhere" / "run.json"))
    assert code == 2
    assert "REFUSED" in err
    assert "nowhere" in err


@pytest.mark.parametrize("reason", ["", "ok", "         "])
def test_a_blessing_needs_its_reason(small: Bench, reason: str) -> None:
    """The baseline moves with a reason that somebody can read later, or it does not move."""
    before = (small.home / "baselines" / "deescalation" / "rules.json").read_text("utf-8")
    assert small("bless", "--engine", "rules", "--reason", reason)[0] == 2
    assert (small.home / "baselines" / "deescalation" / "rules.json").read_text("utf-8") == before


def test_a_blessing_is_kept_with_its_reason(small: Bench) -> None:
    """What moved, when and why stands in the file, and the next run holds."""
    small.edit(lambda text: text[: text.index("- id: closed-on-sunday")])
    code, out, _ = small("bless", "--engine", "rules", "--reason", "Sunday opening is no topic any more")
    assert (code, out.strip()) == (0, "rules: 1 VANISHED")
    kept = json.loads((small.home / "baselines" / "deescalation" / "rules.json").read_text("utf-8"))
    assert kept["blessed"][-1]["reason"] == "Sunday opening is no topic any more"
    assert kept["blessed"][-1]["moved"] == {"VANISHED": 1}
    assert list(kept["cases"]) == ["late-parcel"]
    assert small("run")[0] == 0


def test_an_error_is_not_blessed(small: Bench) -> None:
    """A crash never becomes what is expected."""
    code, _, err = small("bless", "--engine", "rules", "--reason", "it always does", engines={"rules": [Raising()]})
    assert code == 2
    assert "late-parcel: an error is not blessed" in err


def test_a_run_names_what_it_measured(small: Bench) -> None:
    """The JSON of a run names the policy by its digest and the rules that judged: a receipt is for these alone."""
    file = small.home / "run.json"
    policy = policies().resolve(SERVING)
    assert small("run", "--policy", policy.ref, "--case", "late-*", "--json", str(file))[0] == 0
    made = json.loads(file.read_text("utf-8"))
    assert made["policy"] == {"name": policy.name, "version": policy.version, "digest": policy.digest}
    assert made["rewriter"]["rules"] == rules_digest()
    assert (made["engine"], made["exit"]) == ("rules", 0)
    assert [(c["id"], c["verdict"], c["move"]) for c in made["cases"]] == [("late-parcel", "pass", "SAME")]
