"""A policy is one immutable file, and a file that cannot be used is refused with its line and the way out."""

from __future__ import annotations

import hashlib
import os
from dataclasses import FrozenInstanceError
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.authoring.lint import lint
from rewriter.errors import PolicyError
from rewriter.policy import LABELS, LOCK, Policies, load, survey
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
    plain = load(write(tmp_path, TEXT.replace("Calm replies", "no").replace("A line.", "1.10"), "1.10.0"))
    assert (plain.version, plain.title, plain.changelog[0].why) == ("1.10.0", "no", "1.10")
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
        ('{{ draft|fence("draft") }}', "{{ draft }}", 28, 'draft|fence("draft")'),
        ('{{ draft|fence("draft") }}', '{{ draft|fence("draft")|join(facts) }}', 28, "one short text"),
        ('{{ draft|fence("draft") }}', "{{ draft|fence(draft) }}", 28, "one short text"),
        ('{{ draft|fence("draft") }}', '{{ draft|fence("</draft>") }}', 28, "one short text"),
        (
            '{{ draft|fence("draft") }}',
            "{% for t in conversation %}{{ t.text }}{% endfor %}",
            28,
            "`t` is text by other",
        ),
        ('{{ draft|fence("draft") }}', '{{ facts|join(", ") }}', 28, "`facts` is text by other"),
        ('{{ draft|fence("draft") }}', "Mend it.", 28, "never shows the draft"),
        ("Mend the draft.", "{{ rules.__class__ }}", 23, "no attribute `__class__`"),
        ("Mend the draft.", "{{ next_step.real }}", 23, "no attribute `real`"),
        ("Mend the draft.", "{{ brand_words.use.use }}", 23, "no attribute `use`"),
        ("Mend the draft.", "{{ rules[0] }}", 23, "getitem"),
        ("Mend the draft.", "{{ 'a' * 999999999 }}", 23, "mul"),
        ("Mend the draft.", "{{ rule }}", 23, "no name `rule`"),
        ("Mend the draft.", "{% for a in rules %}{% for b in rules %}x{% endfor %}{% endfor %}", 23, "no other loop"),
        ("Mend the draft.", "{% for a in 'xxx' %}x{% endfor %}", 23, "a loop goes over one list"),
        ("Mend the draft.", "{% for a in rules recursive %}{{ loop(rules) }}{% endfor %}", 23, "call"),
        ("Mend the draft.", "{% for draft in rules %}x{% endfor %}", 23, "own name may not be `draft`"),
        pytest.param(
            "Mend the draft.", "{% for a in rules %}" + "x" * 2001 + "{% endfor %}", 23, "2,000 characters", id="loop"
        ),
        pytest.param("Mend the draft.", "{{ " + "(" * 5000 + " }}", 23, "template", id="parentheses"),
        pytest.param("Mend the draft.", "{{ " + "9" * 5000 + " }}", 23, "template", id="number"),
        pytest.param(
            "Mend the draft.", "{% if rules %}" * 150 + "x" + "{% endif %}" * 150, 23, "cannot be compiled", id="ifs"
        ),
        pytest.param("title: Calm replies", "title: " + "[" * 5000, 6, "YAML", id="brackets"),
        ("title: Calm replies", "title: !!python/object:os.system x", 6, "a tag"),
        ("{{ draft|", "{{ darft|", 28, "did you mean `draft`"),
        ("---\nname", "name", 1, "front matter"),
        # A name that is there, asked for what it cannot do: it would fail with the first customer.
        ("Mend the draft.", "{{ rules.guidance }}", 23, "a list has no parts"),
        ("Mend the draft.", "{{ brand_words.guidance }}", 23, "no `guidance` here; known are"),
        ("Mend the draft.", "{% for r in rules %}{{ r.tag }}{% endfor %}", 23, "no `tag` here"),
        ("Mend the draft.", "{% if next_step.text %}x{% endif %}", 23, "a yes or no has no parts"),
        ("Mend the draft.", "{% for r in rules if r.tag == 'x' %}x{% endfor %}", 23, "no `tag` here"),
        ("Mend the draft.", "{{ next_step|join(', ') }}", 23, "`join` takes a list of texts"),
        ("Mend the draft.", "{{ rules|join(', ') }}", 23, "a list of things"),
        ("Mend the draft.", "{{ rules|fence('rules') }}", 23, "`fence` takes a text"),
        ("Mend the draft.", "{{ rules }}", 23, "a list cannot be shown"),
        ("Mend the draft.", "{{ brand_words }}", 23, "name one of its parts (avoid, severity, use)"),
        ("Mend the draft.", "{{ next_step }}", 23, "{% if … %}"),
        ("Mend the draft.", "{% if 'x' in next_step %}x{% endif %}", 23, "`in` looks for a text"),
        ("Mend the draft.", "{{ self }}", 23, "no name `self`"),
        ("Mend the draft.", "{% for r in rules %}{{ loop }}{% endfor %}", 23, "no name `loop`"),
        ("Mend the draft.", "{% for loop in rules %}x{% endfor %}", 23, "loop"),
        ("Mend the draft.", "{% autoescape true %}x{% endautoescape %}", 23, "may not hold"),
        (TEXT.partition("system -->\n")[2].partition("<!--")[0], "", 23, "the system message is empty"),
        ("{{ draft|", "{% if channel.max_chars > 3 %}x{% endif %}{{ draft|", 28, "more and less"),
        (
            "{{ draft|",
            "{% for f in facts %}{{ draft|fence('d') }}{% endfor %}{{ draft|",
            28,
            "not all of `draft` again",
        ),
        pytest.param("{{ draft|", "{{ draft|fence('d') }}" * 100 + "{{ draft|", 28, "at most 100 things", id="often"),
        pytest.param(
            "{{ draft|", "{% for f in facts %}{{ '" + "x" * 2001 + "' }}{% endfor %}{{ draft|", 28, "2,000", id="quoted"
        ),
        # What an author without Python reads about a value.
        ("version: 1.2.0\n", "version: 1.10\n", 3, "`1.10` is no version, which has three numbers, such as 1.10.0"),
        ("2026-11-24", "2026-13-45", 20, "is no day"),
        ("2026-11-24", "2026-W48-2", 20, "is no day"),
        ("next_step: no", "next_step: maybe", 8, "write yes or no"),
        ("temperature: 0.5", "max_tokens: 1e3", 7, "write it in digits"),
        ("next_step: no", "tests: overpromise-*", 8, "write it as [one, two]"),
        ("  sms: {max_chars: 320, greeting: no, signoff: yes}", "  sms: 320", 17, "write each as `key: value`"),
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


def put(path: Path, raw: bytes) -> Path:
    """A file of these bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)
    return path


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    """Five megabytes are no policy."""
    path = write(tmp_path, TEXT + "x" * 5_000_000)
    with pytest.raises(PolicyError, match=r"calm/1\.2\.0\.md: larger than"):
        load(path)


@pytest.mark.parametrize("raw", [b"\xff\xfe---\n", b"---\nname: \xe9\n---\n", b"\0" * 100, b""])
def test_what_is_no_text_is_refused(tmp_path: Path, raw: bytes) -> None:
    """Another encoding, another kind of file, or nothing."""
    with pytest.raises(PolicyError, match=r"calm/1\.2\.0\.md"):
        load(put(tmp_path / "calm" / "1.2.0.md", raw))


def test_a_link_may_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    """What stands elsewhere is changed by somebody else; a link inside the folder, as a mount makes it, is fine."""
    outside = write(tmp_path / "elsewhere")
    inside = write(tmp_path / "prompts" / "store", name="calm")
    for target, fine in ((outside, False), (inside, True)):
        link = tmp_path / "prompts" / "calm" / "1.2.0.md"
        link.parent.mkdir(exist_ok=True)
        link.unlink(missing_ok=True)
        link.symlink_to(target)
        if fine:
            assert load(link).version == "1.2.0"
        else:
            with pytest.raises(PolicyError, match="leads out of the folder"):
                load(link)
    link.unlink()
    link.symlink_to(link)
    with pytest.raises(PolicyError, match="cannot be read"):
        load(link)


@pytest.mark.parametrize("name", [LABELS, LOCK])
def test_a_link_that_leads_nowhere_is_no_absence(tmp_path: Path, name: str) -> None:
    """Without labels `stable` is the highest version: a mount that is not there must not move anybody."""
    write(tmp_path)
    Policies.from_folder(tmp_path)
    (tmp_path / name).symlink_to(tmp_path / "not-there")
    with pytest.raises(PolicyError, match=f"{name}: cannot be read"):
        Policies.from_folder(tmp_path)


def test_a_pipe_is_no_policy(tmp_path: Path) -> None:
    """Reading it would wait for a writer who never comes."""
    path = tmp_path / "calm" / "1.2.0.md"
    path.parent.mkdir()
    os.mkfifo(path)
    with pytest.raises(PolicyError, match="no file"):
        load(path)


def test_windows_line_ends_change_no_word(tmp_path: Path) -> None:
    """An editor that ends its lines in another way makes another file, and the same prompt."""
    here, there = load(write(tmp_path)), write(tmp_path / "other")
    there.write_bytes(there.read_bytes().replace(b"\n", b"\r\n"))
    assert load(there).messages == here.messages


@pytest.mark.parametrize(
    "lock, words",
    [
        ("sha256:12 calm/1.0.0.md\n", "versions.lock:1: a line reads"),
        ("# a comment\n\n{pin}\n{pin}\n", "versions.lock:4: calm/1.0.0.md stands here twice"),
        ("{pin}\n{digest} calm/1.1.0.md\n", "versions.lock:2: calm/1.1.0.md has the digest of calm/1.0.0.md"),
        ("{pin}\nsha256:{zeros} calm/0.9.0.md\n", "versions.lock:2: calm/0.9.0.md: released"),
    ],
)
def test_a_wrong_lock_is_refused_with_its_line(tmp_path: Path, lock: str, words: str) -> None:
    """A line without a file, a line that is none, and one digest for two versions."""
    release(tmp_path, "1.0.0")
    pin = (tmp_path / LOCK).read_text().strip()
    (tmp_path / LOCK).write_text(lock.format(pin=pin, digest=pin.split()[0], zeros="0" * 64))
    with pytest.raises(PolicyError) as raised:
        Policies.from_folder(tmp_path)
    assert words in str(raised.value)


def test_a_released_file_is_no_draft_again(tmp_path: Path) -> None:
    """Taking a release back by one word is a change like any other."""
    path = release(tmp_path, "1.0.0")
    path.write_text(path.read_text().replace("status: released", "status: draft"))
    with pytest.raises(PolicyError, match="status: draft"):
        Policies.from_folder(tmp_path)


def test_every_fault_of_a_folder_is_told_at_once(tmp_path: Path) -> None:
    """Who mends one file need not mend it ten times to learn of ten faults."""
    write(tmp_path, TEXT.replace("blunt-refusal", "blunt-refusl").replace("{{ draft|", "{{ darft|"))
    write(tmp_path, "nothing", "1.3.0")
    rules = [fault.rule for fault in survey(tmp_path).faults]
    assert rules == ["unknown-technique", "template-name", "front-matter"]


def test_the_policies_we_ship_load_and_name_every_technique() -> None:
    """The default policy uses the whole catalogue."""
    policy = Policies.from_folder(PROMPTS).resolve("deescalation@stable")
    assert {r.technique for r in policy.rules} == {t.name for t in techniques()}
    assert policy.status == "released"


PIECES = ("{{", "}}", "{%", "%}", "---\n", "<!-- role: user -->\n", "draft", "|fence(", '"', "for x in ", "&a ", "*a", "!!x ", "- ", ": ",
          "\x00", "\u2028", "{% raw %}", "99999", "[", "{", "~", "**", "loop.", "_")  # fmt: skip


@settings(max_examples=100)
@given(st.data())
def test_whatever_a_file_holds_it_is_read_or_refused(data: st.DataObject) -> None:
    """A file with anything put in anywhere is a policy or a PolicyError with its file, never a crash; lint tells the same."""
    at = data.draw(st.integers(0, len(TEXT)))
    cut = data.draw(st.integers(0, 12))
    text = TEXT[:at] + data.draw(st.one_of(st.sampled_from(PIECES), st.text(max_size=12))) + TEXT[at + cut :]
    with TemporaryDirectory() as home:
        path = put(Path(home) / "calm" / "1.2.0.md", text.encode("utf-8", "surrogatepass"))
        errors = [p for p in lint(Path(home)) if p.severity == "error"]
        refused = ""
        try:
            load(path)
        except PolicyError as error:
            refused = str(error)
        assert bool(refused) is bool(errors)
        assert not refused or refused.startswith("calm/1.2.0.md")
