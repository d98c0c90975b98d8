"""What may move: labels, a canary and retirement; a reference means one version, and an unknown one is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.errors import PolicyError, UnknownPolicy
from rewriter.policy import LABELS, Policies
from rewriter.policy.labels import Canary
from tests.test_policy import release, write


def test_a_reference_finds_its_version(tmp_path: Path) -> None:
    """A part of a version means the highest released one, by number and not by letter."""
    for version in ("1.2.0", "1.10.0", "1.10.1", "2.0.0"):
        release(tmp_path, version)
    write(tmp_path, version="2.1.0")
    (tmp_path / LABELS).write_text("calm:\n  stable: 1.2.0\n")
    policies = Policies.from_folder(tmp_path)
    wanted = {
        "calm": "1.2.0", "calm@stable": "1.2.0", "calm@latest": "2.0.0", "calm@1": "1.10.1", "calm@1.10": "1.10.1",
        "calm@1.10.0": "1.10.0", "calm@2": "2.0.0", "calm@2.1.0": "2.1.0",
    }  # fmt: skip
    assert {ref: policies.resolve(ref).version for ref in wanted} == wanted
    assert [p.version for p in policies.all()] == ["1.2.0", "1.10.0", "1.10.1", "2.0.0", "2.1.0"]
    assert policies.labels("calm") == {"stable": "1.2.0", "latest": "2.0.0"}


@pytest.mark.parametrize(
    "ref", ["clam", "calm@3", "calm@1.1", "calm@", "@1", "", "calm@stabel", "calm@1.2.0.0", "x" * 9999]
)
def test_an_unknown_reference_lists_the_nearest(tmp_path: Path, ref: str) -> None:
    """A slip of the pen costs one look at the message."""
    release(tmp_path, "1.2.0")
    with pytest.raises(UnknownPolicy, match="calm") as raised:
        Policies.from_folder(tmp_path).resolve(ref)
    assert len(str(raised.value)) < 300


@pytest.mark.parametrize(
    "labels, words",
    [
        ("clam: {stable: 1.2.0}", "did you mean `calm`"),
        ("calm: {stable: 1.3.0}", "not released"),
        ("calm: {stabel: 1.2.0}", "did you mean `stable`"),
        ("calm: {stable: one}", "stable"),
        ("calm", "NAME"),
        ("calm: 1.2.0", "calm"),
        ("calm: {stable: 1.2.0, stable: 1.2.0}", "twice"),
        ("calm: {stable: 2.0.0}", "2.0.0 is a draft"),
        ("calm: {stable: 1.2.0, retired: [1.2.0]}", "is retired"),
        ("calm: {stable: 1.2.0, retired: [1.3.0]}", "not released"),
        ("calm: {canary: {version: 1.2.0, weight: 5}}", "canary.sticky is missing"),
        ("calm: {canary: {version: 1.2.0, weight: 101, sticky: team}}", "weight"),
        ("calm: {canary: {version: 2.0.0, weight: 5, sticky: team}}", "is a draft"),
        ("calm: {canary: {version: 1.2.0, weight: 5, sticky: team, fallback: 3.0.0}}", "not released"),
        ("calm: {canary: {version: 1.2.0, wieght: 5, sticky: team}}", "did you mean `weight`"),
    ],
)
def test_a_label_points_at_a_released_version(tmp_path: Path, labels: str, words: str) -> None:
    """A rollback that points nowhere is refused before it serves."""
    release(tmp_path, "1.2.0")
    write(tmp_path, version="2.0.0")
    (tmp_path / LABELS).write_text(labels)
    with pytest.raises(PolicyError, match=words) as raised:
        Policies.from_folder(tmp_path)
    assert str(raised.value).startswith("labels.yaml:1: ")


def canaried(folder: Path, weight: float) -> Policies:
    """1.0.0 is stable, and a share of the teams gets 1.1.0."""
    for version in ("1.0.0", "1.1.0"):
        if not (folder / "calm" / f"{version}.md").exists():
            release(folder, version)
    canary = f"{{version: 1.1.0, weight: {weight}, sticky: team, fallback: stable}}"
    (folder / LABELS).write_text(f"calm:\n  stable: 1.0.0\n  canary: {canary}\n")
    return Policies.from_folder(folder)


def test_a_canary_gets_its_share_and_keeps_it(tmp_path: Path) -> None:
    """One value of the key always gets one version, and a growing weight takes nobody's away."""
    teams = [f"team {n}" for n in range(400)]
    before: set[str] = set()
    for weight in (0, 10, 50, 100):
        policies = canaried(tmp_path, weight)
        chosen = {t for t in teams if policies.resolve("calm@canary", {"team": t}).version == "1.1.0"}
        assert chosen == {t for t in teams if policies.resolve("calm@canary", {"team": t}).version == "1.1.0"}
        assert before <= chosen
        assert abs(len(chosen) / 4 - weight) < 8
        before = chosen


def test_without_the_key_a_request_gets_the_fallback(tmp_path: Path) -> None:
    """Nobody is tried on who cannot be told apart, and who asks for stable gets stable."""
    policies = canaried(tmp_path, 100)
    assert policies.resolve("calm@canary").version == "1.0.0"
    assert policies.resolve("calm@canary", {"other": "x"}).version == "1.0.0"
    assert policies.resolve("calm", {"team": "x"}).version == "1.0.0"
    assert policies.labels("calm") == {"stable": "1.0.0", "latest": "1.1.0", "canary": "1.1.0"}
    assert policies.find("calm@canary").version == "1.1.0"


def test_a_canary_that_is_not_there_is_unknown(tmp_path: Path) -> None:
    """No label falls back to another in silence."""
    release(tmp_path, "1.0.0")
    with pytest.raises(UnknownPolicy, match="calm"):
        Policies.from_folder(tmp_path).resolve("calm@canary", {"team": "x"})


@given(st.text(max_size=256), st.floats(0, 100))
def test_any_value_has_one_version(value: str, weight: float) -> None:
    """Whatever a caller marks a request with, the answer is one of the two, and the same again."""
    canary = Canary("2.0.0", weight, "team", "1.0.0")
    assert canary.of("calm", {"team": value}) in ("1.0.0", "2.0.0")
    assert canary.of("calm", {"team": value}) == canary.of("calm", {"team": value})


def test_a_retired_version_is_read_and_answers_nothing(tmp_path: Path) -> None:
    """Last year's answers name it; this year's requests get another, by part of a number too."""
    for version in ("1.0.0", "1.1.0", "1.2.0"):
        release(tmp_path, version)
    (tmp_path / LABELS).write_text("calm:\n  stable: 1.0.0\n  retired: [1.1.0, 1.2.0]\n")
    policies = Policies.from_folder(tmp_path)
    assert policies.find("calm@1.2.0").version == "1.2.0"
    assert policies.retired(policies.find("calm@1.2.0"))
    for ref in ("calm", "calm@1", "calm@latest"):
        assert policies.resolve(ref).version == "1.0.0"
    with pytest.raises(UnknownPolicy, match=r"retired; ask for calm@1\.0\.0"):
        policies.resolve("calm@1.2.0")
    with pytest.raises(UnknownPolicy):
        policies.resolve("calm@1.2")
