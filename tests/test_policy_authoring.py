"""Writing, checking, releasing and moving policies: nothing serves that was not proved, and no step is smaller than its change."""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from rewriter import cli
from rewriter.authoring import edits, receipt
from rewriter.authoring.bump import after, between, least, reasons
from rewriter.authoring.lint import ERRORS, WARNINGS, lint
from rewriter.authoring.samples import rendered, samples, tokens
from rewriter.policy import LABELS, LOCK, ChannelRule, Policies, Policy, Remedies, Words, survey
from rewriter.service import rules_digest
from tests.serving import policies
from tests.test_policy import TEXT, release, write

POLICY = policies().resolve("deescalation@1.0.0")
CASES = ("one", "two", "three")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A prompts folder with one released version that has its receipt, as the commands find it."""
    prompts = tmp_path / "prompts"
    release(prompts, "1.0.0")
    monkeypatch.chdir(tmp_path)
    proved(prompts, "calm@1.0.0")
    return prompts


def run_file(prompts: Path, ref: str, **changed: Any) -> Path:
    """The JSON of an eval run of a file as it is now."""
    policy = next(p for p in survey(prompts).policies if p.ref == ref)
    made = {
        "policy": {"name": policy.name, "version": policy.version, "digest": policy.digest},
        "rewriter": {"version": "0", "rules": rules_digest()},
        "engine": "rules",
        "cases": [{"id": name, "verdict": "pass", "engine": "rules"} for name in CASES],
        "more": "is not read",
    }
    path = prompts.parent / "run.json"
    path.write_text(json.dumps(made | changed))
    return path


def proved(prompts: Path, ref: str, verdicts: dict[str, str] | None = None, engine: str = "rules") -> None:
    """The receipt of a version."""
    policy = next(p for p in survey(prompts).policies if p.ref == ref)
    verdicts = verdicts or dict.fromkeys(CASES, "pass")
    made = receipt.Receipt(
        policy=receipt.PolicyId(name=policy.name, version=policy.version, digest=policy.digest),
        rewriter=receipt.RewriterId(version="0", rules=rules_digest()),
        engine=engine,
        date="2026-11-26",
        tests=("*",),
        cases=len(verdicts),
        counts={},
        tokens=receipt.Tokens(static=1, counted="by hand"),
        verdicts=verdicts,
    )
    receipt.path_of(prompts, policy).write_text(receipt.written(made))


def command(*arguments: str) -> int:
    """The exit code of `rewriter policy …`."""
    return cli.main(["policy", *arguments])


def draft(prompts: Path, version: str = "1.1.0", old: str = "", new: str = "") -> Path:
    """A draft with its changelog written, and one more thing changed."""
    assert old in TEXT
    return write(prompts, TEXT.replace(old, new, 1), version)


# --- the least step ---------------------------------------------------------------------------

RULES = POLICY.rules
FIRST = RULES[0]


@pytest.mark.parametrize(
    ("changed", "bump"),
    [
        ({}, "patch"),
        ({"title": "Another title", "tests": ("x",)}, "patch"),
        ({"rules": (replace(FIRST, guidance="Say it otherwise."), *RULES[1:])}, "minor"),
        ({"messages": (("system", "Short."), POLICY.messages[1])}, "minor"),
        ({"rules": (RULES[1], FIRST, *RULES[2:])}, "minor"),
        ({"rules": (replace(FIRST, severity="warning"), *RULES[1:])}, "major"),
        ({"rules": RULES[1:]}, "major"),
        ({"messages": (POLICY.messages[0], ("user", '{{ draft|fence("draft") }}'))}, "major"),
        ({"next_step": False}, "minor"),
        ({"brand_words": Words(avoid=("sneakers",))}, "minor"),
        ({"remedies": Remedies(offers=False)}, "minor"),
        ({"channels": MappingProxyType(dict(POLICY.channels) | {"sms": ChannelRule(max_chars=160)})}, "minor"),
    ],
)
def test_the_least_step(changed: dict[str, Any], bump: str) -> None:
    """Judged less is major, judged more or told otherwise minor, anything else a patch."""
    new = replace(POLICY, **changed)
    assert least(POLICY, new) == bump, reasons(POLICY, new)


@pytest.mark.parametrize(
    "strict",
    [
        {"rules": (*RULES[:5], replace(RULES[5], severity="error"), *RULES[6:])},
        {"next_step": False},
        {"brand_words": Words(avoid=("sneakers",))},
        {"brand_words": Words(avoid=("sneakers",), severity="error")},
        {"brand_words": Words(use=("McShop",))},
        {"remedies": Remedies(offers=False)},
        {"remedies": Remedies(never=("refund",))},
        {"channels": MappingProxyType(dict(POLICY.channels) | {"sms": ChannelRule(max_chars=160)})},
        {"channels": MappingProxyType(dict(POLICY.channels) | {"email": ChannelRule()})},
    ],
)
def test_to_loosen_is_major(strict: dict[str, Any]) -> None:
    """What is a minor step in one direction is a major one in the other."""
    policy = replace(POLICY, **strict)
    assert least(POLICY, policy) == "minor"
    assert least(policy, POLICY) == "major"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ({"brand_words": Words(use=("McShop",))}, {"brand_words": Words(avoid=("McShop",))}),
        ({"brand_words": Words(avoid=("McShop",))}, {"brand_words": Words(use=("McShop",))}),
        ({"channels": {"sms": ChannelRule(greeting=True)}}, {"channels": {"sms": ChannelRule(signoff=True)}}),
        ({"channels": {"sms": ChannelRule(signoff=True)}}, {"channels": {"sms": ChannelRule(greeting=True)}}),
    ],
)
def test_one_rule_made_stricter_pays_for_no_other(before: dict[str, Any], now: dict[str, Any]) -> None:
    """A rule that is gone is judged less than before, whatever came in its place."""
    assert least(replace(POLICY, **before), replace(POLICY, **now)) == "major"


def test_wording_is_a_patch_only_where_a_model_proved_it() -> None:
    """No verdict flips, measured with answers that the words reach; the rules engine does not read them."""
    worded = replace(POLICY, rules=(replace(FIRST, guidance="Say it otherwise."), *RULES[1:]))
    assert [least(POLICY, worded, flips) for flips in (None, 0, 2)] == ["minor", "patch", "minor"]


def test_steps_are_counted() -> None:
    """By number and not by letter."""
    assert [after("1.9.9", bump) for bump in ("patch", "minor", "major")] == ["1.9.10", "1.10.0", "2.0.0"]
    assert [between("1.9.0", v) for v in ("1.9.1", "1.10.0", "2.0.0")] == ["patch", "minor", "major"]


# --- lint -------------------------------------------------------------------------------------


def test_lint_names_place_rule_and_mend(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One changed byte of a released file is named with its file and the command that mends it, and the exit code is 1."""
    path = folder / "calm" / "1.0.0.md"
    path.write_text(path.read_text().replace("Mend the draft", "Mend the Draft"))
    assert command("lint") == 1
    out = capsys.readouterr().out
    assert "prompts/calm/1.0.0.md:1" in out
    assert "changed after its release" in out
    assert "mend: git checkout -- prompts/calm/1.0.0.md" in out
    assert "1 error, 0 warnings" in out


def test_any_byte_of_a_released_file_is_noticed(folder: Path) -> None:
    """Also one that leaves a file which can no longer be read: the command that mends it puts the released text back."""
    path = folder / "calm" / "1.0.0.md"
    good = path.read_bytes()
    for at in range(0, len(good), 7):
        path.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        first = lint(folder, "calm")[0]
        assert (first.rule, first.severity) == ("changed", "error"), good[max(0, at - 9) : at + 9]
        assert first.mend == f"git checkout -- {path}"


def test_a_clean_folder_has_nothing_to_mend(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 0, in words and as JSON."""
    path = write(folder, TEXT.replace('{{ draft|fence("draft") }}', SHOWN))
    release_file(folder, path)
    assert command("lint", "calm@1.2.0", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"data": [], "next": None}
    assert command("lint", "calm@1.2.0") == 0
    assert "Nothing is wrong" in capsys.readouterr().out


SHOWN = """\
{{ channel.name }} {{ format }} {{ language }}
{% if not next_step %}{% endif %}
{{ facts|join(", ")|fence("facts") }}{{ offers|join(", ")|fence("offers") }}
{% for turn in conversation %}{{ turn.text|fence(turn.tag) }}{% endfor %}
{{ customer|fence("customer") }}
{{ findings|join(", ")|fence("findings") }}
{{ draft|fence("draft") }}"""


def release_file(prompts: Path, path: Path) -> None:
    """Make a draft a released version with its receipt."""
    text = edits.with_key(path.read_text(), "status", "released")
    path.write_text(text)
    name = f"{path.parent.name}/{path.name}"
    digest = survey(prompts).policies[-1].digest
    (prompts / LOCK).write_text(edits.with_pin(edits.lock_of(prompts), name, digest))
    proved(prompts, f"{path.parent.name}@{path.stem}")


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("why: A line.", f"why: {edits.PLACEHOLDER}", "placeholder"),
        ("bump: minor", "bump: major", "changelog-bump"),
        ("guidance: Say the no in full.", "guidance: " + "word " * 80, "long-guidance"),
        ("guidance: One apology.", "guidance: Say the no in full.", "same-guidance"),
        ("Mend the draft.", "word " * 1700, "over-budget"),
        ("{% for rule in rules %}\n- {{ rule.guidance }}\n{% endfor %}", "Mend.", "not-told"),
        ("next_step: no", "next_step: yes\nbrand: {use: [IT]}", "short-brand-word"),
        ("next_step: no", "next_step: yes\nbrand: {avoid: [sneakers]}", "not-told"),
        ("title: Calm", "title: Calm", "not-shown"),
    ],
)
def test_what_a_release_would_refuse_is_a_warning(folder: Path, old: str, new: str, rule: str) -> None:
    """It serves, but it should not be released."""
    text = TEXT.replace(old, new, 1)
    if rule == "changelog-bump":
        text = text.replace(
            "why: A line.}", "why: A line.}\n  - {version: 1.0.0, bump: major, date: 2026-11-24, why: A.}"
        )
    write(folder, text, "1.2.0")
    found = {p.rule: p for p in lint(folder, "calm@1.2.0")}
    assert found[rule].severity == "warning", found
    assert found[rule].line > 0
    assert found[rule].mend.startswith("${EDITOR:-vi} +")


def test_a_step_that_is_too_small_is_an_error(folder: Path) -> None:
    """A weakened technique is no patch; the command that lint names mends it."""
    draft(folder, "1.0.1", "severity: error", "severity: warning")
    (found,) = [p for p in lint(folder, "calm@1.0.1") if p.severity == "error"]
    path = folder / "calm" / "1.0.1.md"
    assert found.rule == "bump"
    assert found.mend == f"rewriter policy new calm --from 1.0.1 --bump major && rm {path}"
    assert "this change is major" in found.message
    assert command("new", "calm", "--from", "1.0.1", "--bump", "major") == 0
    path.unlink()
    assert not [p for p in lint(folder, "calm") if p.severity == "error"]


def test_lint_of_what_is_not_there_is_no_praise(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip in the name would pass for a clean policy."""
    for ref in ("clam", "calm@2.0.0", "calm@canary"):
        assert command("lint", ref) == 2
        assert "the nearest are" in capsys.readouterr().err
    draft(folder, "1.1.0", "guidance: One apology.", "guidance: Say the no in full.")
    assert "same-guidance" in {p.rule for p in lint(folder, "calm@1")}
    assert "same-guidance" not in {p.rule for p in lint(folder, "calm@stable")}


def test_a_receipt_belongs_to_its_file(folder: Path) -> None:
    """One of another file is an error, none at all a warning, and a file that nobody reads is named."""
    path = folder / "calm" / "1.0.0.receipt.json"
    good = path.read_text()
    path.write_text(re.sub(r'"digest": "sha256:[0-9a-f]{64}"', f'"digest": "sha256:{"0" * 64}"', good, count=1))
    (folder / "calm" / "notes.txt").write_text("x")
    found = {p.rule: p for p in lint(folder, "calm")}
    assert found["receipt"].severity == "error"
    assert found["receipt"].mend == "rewriter policy release calm@1.0.0"
    assert re.fullmatch(r"rm \S*prompts/calm/notes\.txt", found["stray-file"].mend)
    path.unlink()
    assert "no-receipt" in {p.rule for p in lint(folder, "calm")}


def test_a_receipt_is_read_as_a_policy_is(folder: Path) -> None:
    """Small, a file, and inside the folder: a pipe would wait for ever."""
    path = folder / "calm" / "1.0.0.receipt.json"
    elsewhere = folder.parent / "elsewhere.json"
    path.rename(elsewhere)
    for act, rule in (
        (lambda: path.symlink_to(elsewhere), "outside-folder"),
        (lambda: os.mkfifo(path), "unreadable"),
        (lambda: path.write_bytes(b"[" * 5_000_000), "too-large"),
    ):
        act()
        assert rule in {p.rule for p in lint(folder) if p.severity == "error"}
        path.unlink()


def test_a_lost_line_of_the_lock_changes_no_byte_of_a_released_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its receipt proves that it was released as it is: what lint advises, and a release too, put the line back."""
    path, lock = folder / "calm" / "1.0.0.md", folder / LOCK
    released, pins = path.read_bytes(), lock.read_text()
    made = run_file(folder, "calm@1.0.0")
    lock.write_text("")
    (found,) = [p for p in lint(folder) if p.severity == "error"]
    assert (found.rule, found.mend) == ("not-pinned", f"git checkout -- {lock}")
    assert command("release", "calm@1.0.0", "--run", str(made)) == 0
    assert "calm@stable is this version" in capsys.readouterr().out
    assert path.read_bytes() == released
    assert pins.strip() in lock.read_text()
    lock.write_text(pins.replace("sha256:", "sha265:"))
    assert {p.rule for p in lint(folder) if p.severity == "error"} == {"lock-line"}


def test_every_rule_is_known_by_its_command() -> None:
    """About forty rules, each with what mends it; every rule that code names is in the table."""
    root = Path(__file__).parents[1] / "rewriter"
    sources = [p.read_text() for p in (*(root / "policy").glob("*.py"), *(root / "authoring").glob("*.py"))]
    named = {
        rule
        for source in sources
        for rule in re.findall(r"(?:refusal|_fault|_fault\(|under)\(\s*\"([a-z-]+)\"|rule=\"([a-z-]+)\"", source)
        for rule in rule
        if rule
    }
    assert len(named) > 30
    assert named == {*ERRORS, *WARNINGS}


# --- new and release --------------------------------------------------------------------------


def test_the_next_version_is_begun_from_the_newest(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A copy, a draft, and a changelog that waits to be written; comments and order stay."""
    path = folder / "calm" / "1.0.0.md"
    assert command("new", "calm") == 0
    assert "prompts/calm/1.1.0.md is yours to edit" in capsys.readouterr().out
    old, new = path.read_text().splitlines(), (folder / "calm" / "1.1.0.md").read_text().splitlines()
    assert [line for line in new if line not in old] == [
        "version: 1.1.0", "status: draft", "  - version: 1.1.0", "    bump: minor", *[n for n in new if "    date:" in n],
        f"    why: {edits.PLACEHOLDER}",
    ]  # fmt: skip
    made = Policies.from_folder(folder).find("calm@1.1.0")
    assert [c.version for c in made.changelog] == ["1.1.0", "1.0.0"]
    assert command("new", "calm") == 2
    assert "is a draft already" in capsys.readouterr().err


def test_a_new_policy_begins_at_1_0_0(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From another one, with its own name and history."""
    assert command("new", "warm", "--from", "calm@1.0.0", "--json") == 0
    assert json.loads(capsys.readouterr().out)["file"].endswith("warm/1.0.0.md")
    made = Policies.from_folder(folder).find("warm@1.0.0")
    assert (made.status, [c.version for c in made.changelog], made.changelog[0].bump) == ("draft", ["1.0.0"], "major")
    assert command("new", "Warm") == 2
    assert command("new", "cool", "--from", "nobody@1.0.0") == 2


def test_a_release_pins_the_file_and_keeps_the_receipt(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Status, date, lock, receipt and latest move in one step; stable does not."""
    path = draft(folder, "1.1.0", '{{ draft|fence("draft") }}', SHOWN)
    # what the messages show has changed, and that is major: it becomes 2.0.0, which no measurement could spare it
    assert command("release", "calm@1.1.0", "--run", "there-is-none.json") == 1
    assert "needs a major one" in capsys.readouterr().err
    path.unlink()
    path = draft(folder, "2.0.0", '{{ draft|fence("draft") }}', SHOWN)
    assert not (folder / LABELS).exists()
    made = run_file(folder, "calm@2.0.0")
    assert command("release", "calm@2.0.0", "--run", str(made), "--why", "It's all shown: every name.") == 0
    out = capsys.readouterr().out
    assert "calm@2.0.0 is released and will never change" in out
    found = Policies.from_folder(folder)
    policy = found.resolve("calm@2.0.0")
    assert policy.status == "released"
    assert policy.changelog[0].why == "It's all shown: every name."
    assert policy.changelog[0].bump == "major"
    assert found.labels("calm") == {"stable": "1.0.0", "latest": "2.0.0"}
    kept = receipt.read(folder, policy)
    assert kept is not None
    assert (kept.cases, kept.counts, kept.rewriter.rules) == (3, {"pass": 3}, rules_digest())
    assert f"{policy.digest} calm/2.0.0.md" in (folder / LOCK).read_text()


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"policy": {"name": "calm", "version": "2.0.0", "digest": f"sha256:{'0' * 64}"}}, "an earlier state of it"),
        ({"policy": {"name": "warm", "version": "1.0.0", "digest": f"sha256:{'0' * 64}"}}, "a run of warm@1.0.0"),
        ({"rewriter": {"version": "0", "rules": f"sha256:{'0' * 64}"}}, "other techniques or guards"),
        ({"cases": [{"id": "one", "verdict": "fail"}, {"id": "two", "verdict": "pass"}]}, "fail: one"),
        ({"cases": [{"id": "one", "verdict": "stale"}]}, "stale: one"),
        ({"cases": []}, "name no case"),
        ({"policy": {}}, "no run of the eval"),
    ],
)
def test_a_run_that_proves_nothing_releases_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], changed: dict[str, Any], words: str
) -> None:
    """Another file, other rules, a case that fails: nothing is written."""
    draft(folder, "2.0.0", '{{ draft|fence("draft") }}', SHOWN)
    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    code = command("release", "calm@2.0.0", "--run", str(run_file(folder, "calm@2.0.0", **changed)))
    assert code in (1, 2)
    assert words in capsys.readouterr().err
    assert {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()} == before


def test_only_the_cases_that_the_policy_names_must_pass(folder: Path) -> None:
    """`tests` says which: a sparer policy is not measured by what it leaves out."""
    text = TEXT.replace('{{ draft|fence("draft") }}', SHOWN).replace("channels:", "tests: ['t*']\nchannels:", 1)
    write(folder, text, "2.0.0")
    cases = [{"id": "one", "verdict": "fail"}, {"id": "two", "verdict": "pass"}, {"id": "three", "verdict": "pass"}]
    assert command("release", "calm@2.0.0", "--run", str(run_file(folder, "calm@2.0.0", cases=cases))) == 0
    kept = receipt.read(folder, Policies.from_folder(folder).find("calm@2.0.0"))
    assert kept is not None
    assert list(kept.verdicts) == ["three", "two"]


def test_a_draft_with_a_warning_is_not_released(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every reason is told at once."""
    draft(folder, "2.0.0", "why: A line.", f"why: {edits.PLACEHOLDER}")
    assert command("release", "calm@2.0.0", "--run", str(run_file(folder, "calm@2.0.0"))) == 1
    err = capsys.readouterr().err
    assert "does not say yet" in err
    assert "never shows" in err
    assert command("release", "calm@3.0.0") == 2
    assert "drafts are calm@2.0.0" in capsys.readouterr().err


# --- labels -----------------------------------------------------------------------------------


@pytest.fixture
def two(folder: Path) -> Path:
    """Two released versions with receipts, the first one stable."""
    release(folder, "1.1.0")
    proved(folder, "calm@1.1.0")
    (folder / LABELS).write_text("# what may move\n\ncalm:\n  stable: 1.0.0\n\n# another\n")
    return folder


def test_a_label_moves_and_moves_back(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What it pointed at before is on record, once; all else in the file stays."""
    assert command("label", "calm", "stable", "1.1.0") == 0
    assert "calm@1.1.0  released" in capsys.readouterr().out
    assert Policies.from_folder(two).resolve("calm").version == "1.1.0"
    assert command("rollback", "calm", "--json") == 0
    listed = json.loads(capsys.readouterr().out)["data"]
    assert {one["version"]: one["labels"] for one in listed} == {"1.0.0": ["stable"], "1.1.0": ["latest"]}
    assert (two / LABELS).read_text().startswith("# what may move\n\ncalm:\n  stable: 1.0.0\n")
    assert command("rollback", "calm") == 2
    assert "rewriter policy label calm stable VERSION" in capsys.readouterr().err


def test_a_canary_is_set_and_taken_away(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With its share and its key, in one line."""
    assert command("label", "calm", "canary", "1.1.0", "--weight", "10", "--sticky", "team: a") == 0
    assert Policies.from_folder(two).resolve("calm@canary", {"other": "x"}).version == "1.0.0"
    assert command("label", "calm", "canary", "1.1.0") == 2
    assert "--weight PERCENT --sticky" in capsys.readouterr().err
    assert command("label", "calm", "canary", "none") == 0
    assert "canary" not in Policies.from_folder(two).labels("calm")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("calm", "stable", "1.2.0"), "release it first: `rewriter policy release calm@1.2.0`"),
        (("calm", "stable", "9.9.9"), "nearest"),
        (("clam", "stable", "1.0.0"), "nearest are calm"),
        (("calm", "retired", "1.0.0"), "stable points at"),
        (("calm", "stable", "1.3.0"), "rewriter policy release calm@1.3.0"),
    ],
)
def test_a_label_moves_only_to_what_was_proved(
    two: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    """A draft, an unknown version, one without a receipt: nothing is written."""
    write(two, version="1.2.0")
    release(two, "1.3.0")
    before = (two / LABELS).read_text()
    assert command("label", *arguments) == 2
    assert words in capsys.readouterr().err
    assert (two / LABELS).read_text() == before


def test_a_version_is_retired_by_a_line(two: Path) -> None:
    """And answers no more requests."""
    assert command("label", "calm", "retired", "1.1.0") == 0
    found = Policies.from_folder(two)
    assert found.retired(found.find("calm@1.1.0"))
    assert command("label", "calm", "stable", "1.1.0") == 2


# --- show and diff ----------------------------------------------------------------------------


def test_show_prints_what_a_model_is_sent(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For a case of one's own, with about how many tokens it costs, and that it is an estimate."""
    assert command("show", "calm", "--customer", "Where is it?", "--draft", "No.") == 0
    out = capsys.readouterr().out
    assert "Say the no in full." in out
    assert re.search(r"── user, about \d+ tokens", out)
    assert "an estimate" in out
    assert command("show", "calm", "--draft", "No.", "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["rules"][0]["technique"] == "blunt-refusal"
    assert [m["role"] for m in shown["prompt"]["messages"]] == ["system", "user"]
    assert "No." in shown["prompt"]["messages"][1]["content"]


def test_diff_shows_what_flips(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Text, techniques, messages and verdicts, from the receipts without measuring again."""
    release(folder, "1.1.0")
    path = folder / "calm" / "1.1.0.md"
    path.write_text(
        path.read_text().replace("severity: error", "severity: warning").replace("Mend the", "Please mend the")
    )
    (folder / LOCK).write_text(
        edits.with_pin(edits.lock_of(folder), "calm/1.1.0.md", survey(folder).policies[-1].digest)
    )
    proved(folder, "calm@1.1.0", {"one": "pass", "two": "fail", "three": "pass"})
    assert command("diff", "calm@1.0.0", "calm@1.1.0") == 0
    out = capsys.readouterr().out
    assert "blunt-refusal        error → warning" in out
    assert "1 of 3 flip" in out
    assert "two: pass → fail" in out
    assert "+Please mend the draft." in out
    assert "major" in out
    assert command("diff", "calm@1.0.0", "calm@1.1.0", "--no-eval", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["least_bump"], found["verdicts"]) == ("major", None)
    assert {change["technique"] for change in found["techniques"]} == {"blunt-refusal"}


def test_tokens_are_an_honest_estimate() -> None:
    """On our own prompt within a tenth of what a GPT-4 tokenizer counts (1,193), never below it."""
    system = rendered(POLICY, samples(POLICY)[0][1])[0]
    assert 1193 <= system.tokens <= 1193 * 1.1
    assert tokens("") == 0


def test_files_are_written_whole_or_not_at_all(folder: Path) -> None:
    """What would break the folder is tried on a copy, and nothing of it reaches the folder."""
    from rewriter.errors import PolicyError

    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    with pytest.raises(PolicyError):
        edits.put(folder, {LABELS: "calm: {stable: 7.7.7}", "calm/2.0.0.md": TEXT})
    assert {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()} == before


@pytest.mark.parametrize(
    "why", ["It's a line.", "a: b", "# no comment", "[x]", "ends with:", "“quoted” – words", "- dash", "no"]
)
def test_a_changelog_line_is_read_back(folder: Path, why: str) -> None:
    """Whatever an author writes."""
    text = edits.with_entry(TEXT, "1.2.0", "minor", "2026-11-26", why)
    path = write(folder, text)
    policy: Policy | None = next(p for p in survey(folder).policies if p.ref == f"calm@{path.stem}")
    assert policy is not None
    assert policy.changelog[0].why == why


# --- what we ship -----------------------------------------------------------------------------

PROMPTS = Path(__file__).parents[1] / "prompts"


def test_nothing_is_wrong_with_the_policies_we_ship() -> None:
    """No fault, no warning, and each released version has the receipt of its own file."""
    assert lint(PROMPTS) == ()
    for policy in policies().all():
        kept = receipt.read(PROMPTS, policy)
        assert kept is not None
        assert set(kept.counts) <= receipt.PASSING
        assert sum(kept.counts.values()) == kept.cases > 20


def test_two_versions_are_compared_without_measuring(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both stay runnable, their receipts say what flips, and a reader does not wait for the eval."""
    monkeypatch.chdir(PROMPTS.parent)
    assert command("diff", "deescalation@1.0.0", "deescalation@1.1.0") == 0
    said = capsys.readouterr()
    assert re.search(r"0 of \d+ flip \(engine rules, from the receipts of", said.out)
    assert "measuring" not in said.err
    assert re.search(r"about 1264 → \d{3} tokens", said.out)
