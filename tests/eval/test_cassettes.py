"""Cassettes: fresh or stale, sealed, without secrets or orphans, and three origins that are never mixed."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from eval import cassette
from eval.case import load
from eval.cassette import By, Call, Cassette, Expected
from rewriter.engines import Candidate, Task
from rewriter.errors import EngineError

from .conftest import CASES, Bench

GOOD = json.dumps({"reply": "I'm sorry your parcel is two weeks late. Please send me your order number."})


@pytest.fixture
def one(small: Bench) -> Bench:
    """Only the case that a model is asked about."""
    small.cases.write_text(CASES[: CASES.index("- id: closed")], "utf-8")
    (small.home / "baselines" / "deescalation" / "rules.json").unlink()
    return small


def _carry(bench: Bench, *options: str) -> tuple[int, str, str]:
    return bench("record", "--carry", str(bench.home / "inbox"), "--by", "some-model", *options)


def _carried(bench: Bench, answer: str = GOOD) -> Path:
    """Both rounds of carrying one answer."""
    assert "waiting  late-parcel" in _carry(bench)[1]
    (bench.home / "inbox" / "late-parcel.1.answer.txt").write_text(answer, "utf-8")
    assert "kept     late-parcel" in _carry(bench)[1]
    assert bench("bless", "--engine", "replay", "--reason", "the first baseline")[0] == 0
    return bench.home / "cassettes" / "late-parcel.json"


def _written(bench: Bench, answer: str = GOOD, case: str = "late-parcel") -> Path:
    """A cassette by hand."""
    made = Cassette(
        case=case,
        origin="written",
        why="to see what happens",
        by=By(model="nobody", on="2026-11-26"),
        calls=(Call(answer=answer),),
        expect=Expected(outcome=("rewritten", "repaired", "fallback")),
    )
    return cassette.write(made, bench.home / "cassettes")


def test_an_answer_is_carried_over(one: Bench) -> None:
    """The messages come out exactly as a model is sent them, and its answer goes in with where it came from."""
    path = _carried(one)
    asked = (one.home / "inbox" / "late-parcel.1.messages.md").read_text("utf-8")
    assert "<!-- role: system -->\nYou mend" in asked
    assert "My parcel is two weeks late, this is a joke." in asked
    kept = json.loads(path.read_text("utf-8"))
    assert kept["by"]["model"] == "some-model"
    assert kept["by"]["policy"].startswith("deescalation@")
    assert kept["calls"][0]["asked"]["key"] in asked
    code, out, _ = one("run", "--engine", "replay", "--case", "late-*")
    assert code == 0, out
    assert "carried (a language model's answer, carried over by hand)" in out
    assert "used as it stood 1" in out


def test_a_refused_answer_is_asked_again(one: Bench) -> None:
    """Where the pipeline refuses an answer that code cannot mend, the next round asks for another one."""
    bad = {"reply": "Tut mir leid, dass Ihr Paket zwei Wochen zu spät ist. Bitte schicken Sie mir Ihre Bestellnummer."}
    _carry(one)
    (one.home / "inbox" / "late-parcel.1.answer.txt").write_text(json.dumps(bad, ensure_ascii=False), "utf-8")
    assert "late-parcel.2.answer.txt" in _carry(one)[1]
    assert "That reply cannot be sent" in (one.home / "inbox" / "late-parcel.2.messages.md").read_text("utf-8")
    (one.home / "inbox" / "late-parcel.2.answer.txt").write_text(GOOD, "utf-8")
    assert "1 kept" in _carry(one)[1]
    kept = cassette.read(one.home / "cassettes" / "late-parcel.json")
    assert [call.said for call in kept.calls] == [json.dumps(bad, ensure_ascii=False), GOOD]


def test_a_stale_recording_is_unmeasured_and_named(one: Bench) -> None:
    """When the request changes, the old answer is neither pass nor fail: it is named with what changed."""
    _carried(one)
    one.edit(lambda text: text.replace("this is a joke.", "this is no joke."))
    code, out, _ = one("run", "--engine", "replay", "--case", "late-*")
    assert code == 3
    assert out.strip().splitlines()[-1] == ("NOT MEASURED: 0 fresh cassettes, 1 wanted; 1 STALE; replay 0/0 pass")
    assert "STALE replay late-parcel" in out
    assert "call 1: -My parcel is two weeks late, this is a joke." in out
    assert "call 1: +My parcel is two weeks late, this is no joke." in out


def test_a_stale_recording_is_carried_anew(one: Bench) -> None:
    """Carrying offers a stale case again, and sets the old answer aside."""
    _carried(one)
    one.edit(lambda text: text.replace("this is a joke.", "this is no joke."))
    assert "waiting  late-parcel" in _carry(one)[1]
    assert (one.home / "inbox" / "late-parcel.1.answer.stale").exists()
    assert "this is no joke" in (one.home / "inbox" / "late-parcel.1.messages.md").read_text("utf-8")


def test_a_fresh_recording_is_left_alone(one: Bench) -> None:
    """Nothing is asked twice."""
    _carried(one)
    assert "every cassette is fresh" in _carry(one)[1]


def test_a_written_answer_outlives_an_edit(one: Bench) -> None:
    """It tries the pipeline and belongs to no request."""
    _written(one)
    one.edit(lambda text: text.replace("this is a joke.", "this is no joke."))
    code, out, _ = one("run", "--engine", "replay", "--case", "late-*")
    assert code == 0, out
    assert "written (by hand, to try the pipeline; says nothing about a model)" in out


def test_an_edited_recording_exits_2(one: Bench) -> None:
    """What a model said is not ours to change, and no seal mends it."""
    path = _carried(one)
    path.write_text(path.read_text("utf-8").replace("I'm sorry", "We're sorry"), "utf-8")
    code, out, err = one("run", "--engine", "replay")
    assert (code, out) == (2, "")
    assert "late-parcel.json: edited after it was sealed; what a model said is never edited" in err
    assert one("record", "--seal", "late-parcel")[0] == 2


def test_an_edited_written_cassette_exits_2_until_it_is_sealed(one: Bench) -> None:
    """An edit on purpose is sealed; what it does then is held against the baseline."""
    path = _written(one)
    assert one("bless", "--engine", "replay", "--reason", "the first baseline")[0] == 0
    path.write_text(path.read_text("utf-8").replace("two weeks late", "so late"), "utf-8")
    code, _, err = one("run", "--engine", "replay")
    assert code == 2
    assert "record --seal late-parcel" in err
    assert one("record", "--seal", "late-parcel")[0] == 0
    code, out, _ = one("run", "--engine", "replay", "--case", "late-*")
    assert code == 0
    assert "1 CHANGED" in out


def test_an_orphan_exits_1(one: Bench) -> None:
    """A cassette without its case is named."""
    _written(one)
    _written(one, case="nobody-knows-me")
    code, out, _ = one("run", "--engine", "replay")
    assert code == 1
    assert "1 ORPHANED cassettes (nobody-knows-me)" in out


@pytest.mark.parametrize(
    "secret",
    ["sk-" + "a1B2" * 8, "Bearer " + "abcd1234" * 4, "AKIA" + "Q" * 16, "api_key: " + "0f" * 12, "ghp_" + "x" * 36],
)
def test_a_secret_exits_2_and_is_never_written(one: Bench, secret: str) -> None:
    """What looks like a key is refused on the way in and in what is there; the message shows little of it."""
    path = _written(one)
    path.write_text(path.read_text("utf-8").replace("order number", secret), "utf-8")
    code, _, err = one("run", "--engine", "replay")
    assert code == 2
    assert "looks like a secret" in err
    assert secret not in err
    path.unlink()
    with pytest.raises(Exception, match="secret"):
        _written(one, secret)
    assert not path.exists()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "no JSON"),
        ('{"case": "a", "case": "b"}', "twice"),
        ('{"colour": 1}', "late-parcel.json: "),
        ("[]", "cassette"),
    ],
)
def test_a_broken_cassette_exits_2(one: Bench, text: str, says: str) -> None:
    """A file that is no cassette is named with what is wrong."""
    _written(one).write_text(text, "utf-8")
    code, _, err = one("run", "--engine", "replay")
    assert code == 2
    assert says in err


def test_fewer_than_twenty_say_nothing(small: Bench) -> None:
    """A replay of everything wants twenty fresh cassettes; one alone is enough where one was asked for."""
    _written(small)
    code, out, _ = small("run", "--engine", "replay")
    assert code == 3
    assert "NOT MEASURED: 1 fresh cassettes, 20 wanted" in out
    assert small("run", "--engine", "replay", "--case", "late-parcel")[0] == 0


def test_a_cassette_that_no_model_is_asked_for_is_named(small: Bench) -> None:
    """A written one for a draft that is fine tries nothing, and so it fails."""
    _written(small, case="closed-on-sunday")
    code, out, _ = small("run", "--engine", "replay", "--case", "closed-*")
    assert code == 1
    assert "no model is asked any more" in out


def test_a_live_model_is_recorded(one: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """A live answer becomes a cassette that replays it, with the model's name."""

    @dataclass
    class Live:
        name: str = "openai"

        async def rewrite(self, task: Task, deadline: float) -> Candidate:
            return Candidate(json.loads(GOOD)["reply"], said=GOOD)

    monkeypatch.setenv("REWRITER_MODEL", "live-model")
    code, out, _ = one("record", engines={"openai": [Live()]})
    assert (code, "1 kept" in out) == (0, True)
    kept = cassette.read(one.home / "cassettes" / "late-parcel.json")
    assert (kept.origin, kept.by.model) == ("recorded", "live-model")
    assert one("run", "--engine", "replay", "--case", "late-*")[0] == 0


def test_a_failed_call_is_not_kept(one: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that was down says nothing about a model."""

    class Down:
        name = "openai"

        async def rewrite(self, task: Task, deadline: float) -> Candidate:
            raise EngineError("HTTP 503")

    monkeypatch.setenv("REWRITER_MODEL", "live-model")
    code, out, _ = one("record", engines={"openai": [Down()]})
    assert (code, "1 failed" in out) == (0, True)
    assert cassette.load(one.home / "cassettes") == {}


def test_nothing_is_recorded_in_ci(one: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """A live model is asked by a person."""
    monkeypatch.setenv("CI", "true")
    monkeypatch.setenv("REWRITER_MODEL", "live-model")
    assert one("record")[0] == 3


def test_the_committed_cassettes_are_sound() -> None:
    """Sealed, without secrets or orphans, and with every way a model goes wrong tried: forty at least."""
    kept = cassette.load()
    assert set(kept) <= {case.id for case in load()}
    origins = Counter(c.origin for c in kept.values())
    assert origins["written"] >= 40
    assert len({c.why for c in kept.values() if c.origin == "written"}) == origins["written"]
