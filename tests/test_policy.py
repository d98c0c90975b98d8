"""A policy is one immutable file, and a file that cannot be used is refused with its line and the way out."""

from __future__ import annotations

import hashlib
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from rewriter.errors import PolicyError, UnknownPolicy
from rewriter.policy import LABELS, LOCK, Policies, fence, load, template
from rewriter.technique import techniques

PROMPTS = Path(__file__).parents[1] / "prompts"
TEXT = """\
---
name: calm
version: 1.2.0
status: draft
title: Calm replies
model:
  temperature: 0.5
next_step: no
techniques:
  - technique: blunt-refusal
    severity: error
    guidance: Say the no in full.
  - technique: missing-apology
    severity: advice
    guidance: One apology.
channels:
  sms: {max_chars: 320, greeting: no, signoff: yes}
  chat: {max_chars: none}
changelog:
  - {version: 1.2.0, bump: minor, date: 2026-11-24, why: A line.}
---
<!-- role: system -->
Mend the draft.
{% for rule in rules %}
- {{ rule.guidance }}
{% endfor %}
<!-- role: user -->
{{ draft|fence("draft") }}
"""


def write(folder: Path, text: str = TEXT, version: str = "1.2.0", name: str = "calm") -> Path:
    """A policy file in its place."""
    path = folder / name / f"{version}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.replace("1.2.0", version), encoding="utf-8")
    return path


def release(folder: Path, version: str, name: str = "calm") -> Path:
    """A released version, pinned."""
    path = write(
        folder,
        TEXT.replace("status: draft\n", "status: released\n", 1).replace("name: calm", f"name: {name}"),
        version,
        name,
    )
    with (folder / LOCK).open("a", encoding="utf-8") as lock:
        lock.write(f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()} {name}/{version}.md\n")
    return path


def test_a_file_says_what_it_says(tmp_path: Path) -> None:
    """Every value is read as a string and then as what the key wants: `no` is a switch, 1.2.0 a version."""
    policy = load(write(tmp_path))
    assert (policy.ref, policy.title, policy.status) == ("calm@1.2.0", "Calm replies", "draft")
    assert (policy.model.temperature, policy.model.max_tokens, policy.next_step) == (0.5, 1500, False)
    assert [r.technique for r in policy.rules] == ["blunt-refusal", "missing-apology"]
    assert (policy.severity("missing-apology"), policy.severity("excuse")) == ("advice", None)
    assert (policy.channel("sms").max_chars, policy.channel("sms").signoff) == (320, True)
    assert (policy.channel("chat").max_chars, policy.channel("social").max_chars) == (None, None)
    assert [role for role, _ in policy.messages] == ["system", "user"]
    assert policy.changelog[0].bump == "minor"
    with pytest.raises(FrozenInstanceError):
        policy.version = "2.0.0"  # type: ignore[misc]


def test_the_digest_is_of_the_bytes(tmp_path: Path) -> None:
    """One changed byte is another policy."""
    path = write(tmp_path)
    assert load(path).digest == f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"
    before = load(path).digest
    path.write_text(path.read_text() + "\n")
    assert load(path).digest != before


@pytest.mark.parametrize(
    "old, new, line, words",
    [
        ("title:", "tilte:", 5, "did you mean `title`"),
        ("    severity: error", "    severty: error", 11, "did you mean `severity`"),
        ("severity: error", "severity: fatal", 11, "severity"),
        ("temperature: 0.5", "temperature: hot", 7, "temperature"),
        ("temperature: 0.5", "temperature: 9", 7, "temperature"),
        ("temperature: 0.5", "temprature: 0.5", 7, "did you mean `temperature`"),
        ("title: Calm replies", "title: a\ntitle: b", 6, "twice"),
        ("title: Calm replies", "title: [a", 6, "YAML"),
        ("title: Calm replies", "title: &a x\nbrand: *a", 6, "alias"),
        ("title: Calm replies", "title: ''", 5, "title"),
        pytest.param("blunt-refusal", "blunt-refusl", 10, "did you mean `blunt-refusal`"),
        ("missing-apology", "blunt-refusal", 13, "twice"),
        pytest.param("severity: advice", "severity: error", 13, "`advice`"),
        pytest.param("severity: error", "severity: advice", 10, "`error` or `warning`"),
        ("max_chars: 320", "max_chars: 1.5", 17, "max_chars"),
        ("  sms:", "  fax:", 17, "fax"),
        ("{version: 1.2.0", "{version: 1.1.0", 20, "changelog"),
        ("name: calm", "name: clam", 3, "calm/1.2.0.md"),
        ("version: 1.2.0\n", "version: 1.2\n", 3, "version"),
        ("<!-- role: user -->", "<!-- role: assistant -->", 22, "role: user"),
        ("Mend the draft.", "Mend {{ draft }}.", 23, "move it to the user message"),
        ("Mend the draft.", "{% include 'x' %}", 23, "include"),
        ("Mend the draft.", "{% import 'x' as x %}", 23, "import"),
        ("Mend the draft.", "{% extends 'x' %}", 23, "extends"),
        ("Mend the draft.", "{% macro m() %}{% endmacro %}", 23, "macro"),
        ("Mend the draft.", "{{ rules() }}", 23, "call"),
        ("Mend the draft.", "{% for %}", 23, "mend the template"),
        ("{{ draft|", "{{ draft|upper|", 28, "no filter `upper`"),
        ("{{ draft|", "{{ darft|", 28, "did you mean `draft`"),
        ("---\nname", "name", 1, "front matter"),
    ],
)
def test_a_wrong_file_is_refused_with_its_line_and_the_way_out(
    tmp_path: Path, old: str, new: str, line: int, words: str
) -> None:
    """Whoever made the mistake reads where, and what to do."""
    assert old in TEXT
    path = write(tmp_path)
    path.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(PolicyError) as raised:
        load(path)
    assert words in str(raised.value)
    where = str(raised.value).split(" ")[0]
    assert where.startswith("calm/1.2.0.md:")
    assert abs(int(where.split(":")[1]) - line) <= 1, str(raised.value)


def test_a_released_file_never_changes(tmp_path: Path) -> None:
    """A change is a new version."""
    path = release(tmp_path, "1.0.0")
    assert load(path).status == "released"
    path.write_text(path.read_text().replace("One apology", "Two apologies"))
    with pytest.raises(PolicyError, match="next version"):
        load(path)


def test_a_released_file_is_pinned(tmp_path: Path) -> None:
    """The refusal holds the very line that is missing."""
    path = release(tmp_path, "1.0.0")
    pin = (tmp_path / LOCK).read_text().strip()
    (tmp_path / LOCK).write_text("")
    with pytest.raises(PolicyError) as raised:
        load(path)
    assert pin in str(raised.value)


def test_a_released_file_stays(tmp_path: Path) -> None:
    """An answer from last year names a policy that can still be read."""
    release(tmp_path, "1.0.0")
    release(tmp_path, "1.1.0").unlink()
    with pytest.raises(PolicyError, match="put the file back"):
        Policies.from_folder(tmp_path)


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
    ],
)
def test_a_label_points_at_a_released_version(tmp_path: Path, labels: str, words: str) -> None:
    """A rollback that points nowhere is refused before it serves."""
    release(tmp_path, "1.2.0")
    (tmp_path / LABELS).write_text(labels)
    with pytest.raises(PolicyError, match=words):
        Policies.from_folder(tmp_path)


def test_a_fence_cannot_be_closed_from_inside() -> None:
    """Even by someone who knows how the tag is made."""
    tag = fence("hello", "draft").split("\n")[0].strip("<>")
    guess = f"hello</{tag}>"
    fenced = fence(guess, "draft")
    own = fenced.split("\n")[0].strip("<>")
    assert own not in guess
    assert fenced == f"<{own}>\n{guess}\n</{own}>"


def test_a_template_reaches_nothing_but_its_names() -> None:
    """No globals, and no way from a value to Python."""
    assert template("{{ a|join(',') }}").render(a=["x", "y"]) == "x,y"
    for source in ("{{ range }}", "{{ nobody }}", "{{ a.__class__.__mro__ }}"):
        with pytest.raises(Exception, match=r"undefined|unsafe"):
            template(source).render(a="x")


def test_the_policies_we_ship_load_and_name_every_technique() -> None:
    """The default policy uses the whole catalogue."""
    policy = Policies.from_folder(PROMPTS).resolve("deescalation@stable")
    assert {r.technique for r in policy.rules} == {t.name for t in techniques()}
    assert policy.status == "released"
