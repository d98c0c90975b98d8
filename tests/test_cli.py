"""The command line says what it found, in words for a person and in JSON for a program."""

from __future__ import annotations

import io
import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from rewriter import cli, show
from rewriter.arguments import text_or_file
from rewriter.guard import Guard, guards
from rewriter.schemas.responses import CheckResponse, RewriteResponse
from rewriter.settings import environment, ignored
from rewriter.show_rule import SOURCES
from rewriter.technique import Flagged, Technique, techniques
from rewriter.text import Message
from tests.serving import CUSTOMER, DRAFT, ROOT


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a checkout, in a pipe of a hundred columns."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "100")


def test_rewrite_prints_reply_and_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    """The reply comes first and alone on its lines; what was changed and why follows, without colour in a pipe."""
    assert cli.main(["rewrite", "--customer", CUSTOMER, "--draft", DRAFT]) == 0
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "verified" in out
    assert "guaranteed" not in out.split("\n\n")[0]
    assert "  - " in out
    assert "  + " in out


def test_rewrite_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    """--json gives what the HTTP interface gives."""
    assert cli.main(["rewrite", "--customer", CUSTOMER, "--draft", DRAFT, "--engine", "rules", "--json"]) == 0
    answer = RewriteResponse.model_validate_json(capsys.readouterr().out)
    assert answer.engine == "rules"


def test_check_underlines_the_faults(capsys: pytest.CaptureFixture[str]) -> None:
    """Under the draft stands a mark for each word of a fault, and an error makes the exit code 1."""
    assert cli.main(["check", "--customer", CUSTOMER, "--draft", DRAFT]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == DRAFT
    assert set(lines[1]) == {"^", " "}
    at = DRAFT.index("guaranteed")
    assert "^" in lines[1][at : at + 10]
    assert any(line.startswith("error") for line in lines)


def test_a_clean_draft_exits_0(capsys: pytest.CaptureFixture[str]) -> None:
    """A draft in which nothing is wrong is not called an error."""
    assert cli.main(["check", "--draft", "Thanks for the photo. Your new lamp leaves our shelf today.", "--json"]) == 0
    assert CheckResponse.model_validate_json(capsys.readouterr().out).score == 100


def test_a_long_draft_is_folded_with_its_marks() -> None:
    """Folding loses no character, and each mark stays under its own."""
    text = "one two three four five six seven\n\neight nine " + "x" * 30
    at = text.index("nine")
    rows = list(show.underlined(text, [{"start": at, "end": at + 4}], 12))
    assert all(len(line) <= 12 for line, _ in rows)
    assert "".join(line for line, _ in rows).replace(" ", "") == text.replace(" ", "").replace("\n", "")
    line, marks = next((line, marks) for line, marks in rows if marks)
    assert line[marks.index("^") : len(marks)] == "nine"


def test_texts_come_from_files_and_the_standard_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """@FILE is a file's content, @- the standard input, and @@name a text that begins with @."""
    draft = tmp_path / "draft.txt"
    draft.write_text("Thanks – it is sent.", encoding="utf-8")
    assert text_or_file(f"@{draft}") == "Thanks – it is sent."
    assert text_or_file("@@ana hello") == "@ana hello"
    assert text_or_file("plain") == "plain"
    monkeypatch.setattr("sys.stdin", io.StringIO("typed"))
    assert text_or_file("@-") == "typed"
    assert cli.main(["check", "--draft", "@nobody/here"]) == 2
    assert "@@" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["check"], "--draft"),
        (["rewrite", "--draft", "x"], "--customer"),
        (["rewrite", "--customer", " ", "--draft", "x"], "customer_message"),
        (["rewrite", "--customer", "x", "--draft", "x", "--engine", "openai"], "REWRITER_MODEL"),
        (["check", "--draft", "x", "--policy", "nobody"], "deescalation"),
        (["policy", "show", "nobody"], "deescalation"),
        (["explain", "blunt-refusl"], "did you mean blunt-refusal? There are blame-shifting, "),
        (["explain", "weather"], "there are blame-shifting, "),
        (["batch", "missing.jsonl", "missing/out.jsonl"], "missing.jsonl"),
        (["serve", "--host", "0.0.0.0"], "REWRITER_API_KEYS"),  # noqa: S104 - this is what must be refused
        (["serve", "--port", "99999"], "65535"),
        (["batch", "a", "b", "--jobs", "0"], "1 or more"),
        (["dance"], "rewrite"),
    ],
)
def test_wrong_usage_exits_2_and_names_the_way_out(
    arguments: list[str], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is wrong is said in a sentence on the standard error stream, with what would be right."""
    try:
        code: object = cli.main(arguments)
    except SystemExit as end:
        code = end.code
    captured = capsys.readouterr()
    assert code == 2
    assert word in captured.err
    assert not captured.out


def test_a_wrong_setting_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A value that cannot be used is refused by the name of its variable."""
    monkeypatch.setenv("REWRITER_DEADLINE_S", "soon")
    assert cli.main(["check", "--draft", "x"]) == 2
    assert "REWRITER_DEADLINE_S must be a valid number" in capsys.readouterr().err


def test_explain_tells_a_rule_from_its_examples(capsys: pytest.CaptureFixture[str]) -> None:
    """Title, reason, source, what it finds and what it leaves alone, for techniques and guards."""
    assert cli.main(["explain", "blunt_refusal"]) == 0
    out = capsys.readouterr().out
    for part in ("Why", "Source", "Found", "Left alone", "✗", "✓"):
        assert part in out
    assert cli.main(["explain", "new-promise"]) == 0
    assert "=>" in capsys.readouterr().out
    for name in ("brand-words", "channel-rules"):  # what a policy checks beside the techniques
        assert cli.main(["explain", name]) == 0
        assert "the policy" in capsys.readouterr().out


def _examples(told: str) -> list[list[str]]:
    """The examples that were shown, each with its lines."""
    shown: list[list[str]] = []
    for line in told.splitlines():
        if line.startswith(("  ✗", "  ✓")):
            shown.append([line])
        elif line.startswith("    ") and shown:
            shown[-1].append(line.strip())
    return shown


@pytest.mark.parametrize("rule", [*techniques(), *guards()], ids=lambda rule: rule.name)
def test_six_examples_are_shown_and_all_on_demand(rule: Technique | Guard, capsys: pytest.CaptureFixture[str]) -> None:
    """Six examples tell what a rule is for, and it says how many more test it; --all shows every one."""
    assert cli.main(["explain", rule.name]) == 0
    told = capsys.readouterr().out
    assert len(_examples(told)) == min(6, len(rule.examples))
    assert f"\n{len(rule.examples) - 6} more examples" in told
    assert cli.main(["explain", rule.name, "--all"]) == 0
    told = capsys.readouterr().out
    assert len(_examples(told)) == len(rule.examples)
    assert "more examples" not in told


def test_an_example_speaks_for_itself(capsys: pytest.CaptureFixture[str]) -> None:
    """What became of a draft has no other fault; an offer is said to be authorised; the customer's line stands where the fault hangs on it."""
    for technique in techniques():
        cli.main(["explain", technique.name])
        for lines in _examples(capsys.readouterr().out):
            draft = lines[0][4:]
            example = next(
                e for e in technique.examples if e.draft == draft and (not isinstance(e, Flagged) or lines[0][2] == "✗")
            )
            if f"to a customer who wrote: {example.customer}" not in lines and lines[0][2] == "✗":
                assert any(technique.find(Message(draft)))
            for line in lines:
                if line.startswith("becomes: "):
                    after = Message(line.removeprefix("becomes: "), example.customer, example.context)
                    assert not [f for t in techniques() if not t.omission for f in t.find(after)], line
    cli.main(["explain", "no-solution"])
    offered = [lines for lines in _examples(capsys.readouterr().out) if "What I can offer" in "".join(lines)]
    assert offered
    assert all(any(line.startswith("authorised to offer: ") for line in lines) for lines in offered)


def test_explain_alone_lists_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a name every technique and guard is listed with its title; with one, its sources are named by their titles."""
    assert cli.main(["explain"]) == 0
    told = capsys.readouterr().out
    rules: list[Technique | Guard] = [*techniques(), *guards()]
    assert all(f"  {rule.name:<20} {rule.title}\n" in told for rule in rules)
    for technique in techniques():
        cli.main(["explain", technique.name])
        told = capsys.readouterr().out
        assert not re.search(r"\b00[0-9]\b", told)
        assert all(SOURCES[source] in told for source in technique.sources)


def test_serve_does_not_start_on_a_port_that_is_taken(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """One sentence with the way out, and not a word of having started."""
    monkeypatch.setenv("REWRITER_DATA_DIR", str(tmp_path))
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        assert cli.main(["serve", "--port", str(taken)]) == 2
    told = capsys.readouterr()
    assert not told.out
    assert told.err.startswith(f"rewriter: Port {taken} is taken on 127.0.0.1; ")
    assert "--port" in told.err
    assert told.err.count("\n") == 1


def test_serve_tells_its_defaults(capsys: pytest.CaptureFixture[str]) -> None:
    """The help of serve names the address and the port that it takes when none is given."""
    with pytest.raises(SystemExit):
        cli.main(["serve", "--help"])
    told = capsys.readouterr().out
    assert "(default 127.0.0.1" in told
    assert "(default 8000)" in told


def test_a_mistyped_setting_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable named like a setting that is none is known, with the one it is nearest to; settings are not among them."""
    for name in [name for name in os.environ if name.startswith("REWRITER_")]:
        monkeypatch.delenv(name)
    for name in ("REWRITER_MODEL", "rewriter_policy", "REWRITER_MODLE", "REWRITER_QQQQQQQQ", "OPENAI_API_KEY"):
        monkeypatch.setenv(name, "x")
    assert ignored() == {"REWRITER_MODLE": "REWRITER_MODEL", "REWRITER_QQQQQQQQ": None}


def test_serve_logs_a_setting_that_it_ignores(tmp_path: Path) -> None:
    """Whoever starts a server with a mistyped setting reads so in its log, with the name that was meant."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = subprocess.Popen(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "rewriter.cli", "serve", "--port", str(port)],
        cwd=ROOT, env=environment(data_dir=tmp_path, modle="x"), stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    with server:
        assert server.stderr
        first = server.stderr.readline()
        server.kill()
    told = json.loads(first)
    assert (told["event"], told["level"]) == ("setting_ignored", "warning")
    assert (told["setting"], told["did_you_mean"]) == ("REWRITER_MODLE", "REWRITER_MODEL")


def test_a_prompts_folder_that_is_not_there_is_named_as_given(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """The sentence holds the whole path, and the setting it comes from."""
    monkeypatch.setenv("REWRITER_PROMPTS_DIR", str(tmp_path / "nope"))
    for command in (["serve"], ["check", "--draft", "x"], ["policy", "list"]):
        assert cli.main(command) == 2
        assert f"REWRITER_PROMPTS_DIR is {tmp_path / 'nope'}, " in capsys.readouterr().err


def test_policies_are_listed_and_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """A policy is listed with its labels and shown with its techniques, for a person and as JSON."""
    assert cli.main(["policy", "list"]) == 0
    assert "stable" in capsys.readouterr().out
    assert cli.main(["policy", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed["next"] is None
    ref = f"{listed['data'][0]['name']}@{listed['data'][0]['version']}"
    assert cli.main(["policy", "show", ref]) == 0
    assert "blunt-refusal" in capsys.readouterr().out
    assert cli.main(["policy", "show", ref, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["rules"]


def test_batch_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The batch says what it did and what is left to do: exit 1 while lines are refused, 0 when all are answered."""
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    line = json.dumps({"customer_message": CUSTOMER, "draft": DRAFT}) + "\n"
    source.write_text(line + "{}\n")
    assert cli.main(["batch", str(source), str(target)]) == 1
    told = capsys.readouterr().err
    assert told.startswith("1 answered, 1 refused: ")
    assert str(target) in told
    assert told.endswith(f"mend that line of {source} and run it again\n")
    assert cli.main(["batch", str(source), str(target)]) == 1
    assert "0 answered, 1 refused, 1 was there already: " in capsys.readouterr().err
    source.write_text(line + line)
    assert cli.main(["batch", str(source), str(target)]) == 0
    assert capsys.readouterr().err == "1 answered, 0 refused, 1 was there already\n"
    assert cli.main(["batch", str(source), str(target)]) == 0
    assert capsys.readouterr().err == "0 answered, 0 refused, 2 were there already\n"
    assert len(target.read_text(encoding="utf-8").splitlines()) == 2


def test_the_module_runs_as_a_program() -> None:
    """It starts from a shell, and its help names every command."""
    done = subprocess.run(
        [sys.executable, "-m", "rewriter.cli", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    for command in ("rewrite", "check", "explain", "batch", "serve", "policy"):
        assert f"\n    {command} " in done.stdout
