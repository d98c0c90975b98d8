"""One file in prompts/ -> Policy: which techniques, in which order, in which words; refused at load, never at use.

A policy file is Markdown: YAML front matter, then message templates, each under a line
`<!-- role: system -->` or `<!-- role: user -->`. Roles are split here, in the source and before
anything is rendered, so that a role marker in a customer's text stays text. A released file never
changes: its sha256 stands in versions.lock. What may move is a label, and labels live in labels.yaml.
"""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Final, Literal

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, meta, nodes
from jinja2.exceptions import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from rewriter import strict_yaml
from rewriter.errors import PolicyError, UnknownPolicy
from rewriter.strict_yaml import Place, near
from rewriter.technique import techniques
from rewriter.text import Channel, Severity

LOCK: Final = "versions.lock"
LABELS: Final = "labels.yaml"
_ROLE = re.compile(r"^<!-- role: ([a-z]+) -->[ \t]*$", re.MULTILINE)
_VERSION = re.compile(r"(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})")
_PIN = re.compile(r"(sha256:[0-9a-f]{64}) ([a-z0-9-]+/[0-9.]+\.md)")

# What a template may name. A system message knows the policy alone, so that it is the same for every
# case and a provider can cache it; only the user message knows the case.
STATIC: Final = frozenset({"rules", "brand_words", "next_step"})
CASE: Final = STATIC | {
    "customer", "draft", "conversation", "facts", "offers", "names", "channel", "format", "language", "findings",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rule:
    """One technique as this policy wants it: how grave its fault is, and what the model is told."""

    technique: str
    severity: Severity
    guidance: str


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """What a model is asked with; an engine leaves out what its server refuses."""

    temperature: float | None = 0.2
    max_tokens: int = 1500


@dataclass(frozen=True, slots=True)
class ChannelRule:
    """What a channel allows: the length of a reply in characters, and whether it may gain a greeting or a sign-off."""

    max_chars: int | None = None
    greeting: bool = False
    signoff: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """Words the brand likes to hear, and words it does not."""

    use: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the changelog."""

    version: str
    bump: Literal["major", "minor", "patch"]
    date: str
    why: str


@dataclass(frozen=True, slots=True)
class Policy:
    """One version of a policy; immutable, and known by its digest in every answer."""

    name: str
    version: str
    digest: str
    title: str
    status: Literal["draft", "released"] = "draft"
    rules: tuple[Rule, ...] = ()
    model: ModelSettings = field(default_factory=ModelSettings)
    messages: tuple[tuple[str, str], ...] = ()
    channels: Mapping[Channel, ChannelRule] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    next_step: bool = True
    brand_words: Words = field(default_factory=Words)
    tests: tuple[str, ...] = ()
    changelog: tuple[Change, ...] = ()

    @property
    def ref(self) -> str:
        """`NAME@VERSION`."""
        return f"{self.name}@{self.version}"

    def severity(self, technique: str) -> Severity | None:
        """How grave a technique's fault is; None: this policy does not use it."""
        return next((rule.severity for rule in self.rules if rule.technique == technique), None)

    def channel(self, name: Channel) -> ChannelRule:
        """The rule of a channel; a channel that the file does not name has no limits."""
        return self.channels.get(name, ChannelRule())


# --- the front matter as a file may state it: every value arrives as a string ------------------


def _nothing(value: object) -> object:
    """`none` and an empty value say that there is no value."""
    return None if value in ("", "none", "null", "~") else value


_Optional = BeforeValidator(_nothing)
_Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
_Semver = Annotated[str, StringConstraints(pattern=f"^{_VERSION.pattern}$")]
_Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,62}$")]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Rule(_Strict):
    technique: _Name
    severity: Severity
    guidance: _Line


class _Model(_Strict):
    temperature: Annotated[Annotated[float, Field(ge=0, le=2)] | None, _Optional] = 0.2
    max_tokens: Annotated[int, Field(ge=64, le=32_000)] = 1500


class _Channel(_Strict):
    max_chars: Annotated[Annotated[int, Field(ge=40)] | None, _Optional] = None
    greeting: bool = False
    signoff: bool = False


class _Words(_Strict):
    use: tuple[_Line, ...] = ()
    avoid: tuple[_Line, ...] = ()


class _Change(_Strict):
    version: _Semver
    bump: Literal["major", "minor", "patch"]
    date: Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    why: _Line


class _FrontMatter(_Strict):
    name: _Name
    version: _Semver
    status: Literal["draft", "released"]
    title: _Line
    techniques: Annotated[tuple[_Rule, ...], Field(min_length=1)]
    model: _Model = _Model()
    next_step: bool = True
    brand: _Words = _Words()
    channels: dict[Channel, _Channel] = Field(default_factory=dict)
    tests: tuple[_Line, ...] = ()
    changelog: Annotated[tuple[_Change, ...], Field(min_length=1)]


class _Labels(_Strict):
    stable: _Semver | None = None
    latest: _Semver | None = None


# --- the templates ----------------------------------------------------------------------------


def fence(text: object, name: str) -> str:
    """Data between tags that the data cannot close: the tag is made from the text's own sha256."""
    body = str(text)
    digest = hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()
    while f"{name}-{digest[:8]}" in body:
        digest = hashlib.sha256(digest.encode()).hexdigest()
    tag = f"{name}-{digest[:8]}"
    return f"<{tag}>\n{body}\n</{tag}>"


_ALLOWED_NODES = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Const, nodes.Name, nodes.Getattr, nodes.For, nodes.If,
    nodes.CondExpr, nodes.Filter, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not,
)  # fmt: skip


@lru_cache(maxsize=1)
def _environment() -> ImmutableSandboxedEnvironment:
    """A sandbox that knows two filters and nothing else."""
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters = {"fence": fence, "join": environment.filters["join"]}
    environment.globals.clear()
    environment.tests = {}
    return environment


@lru_cache(maxsize=256)
def template(source: str) -> Template:
    """A message template, compiled once."""
    return _environment().from_string(source)


def _check_template(source: str, role: str, where: str, first: int) -> None:
    """A template may loop, choose, fence and join; it may name what its role may know."""
    try:
        tree = _environment().parse(source)
    except TemplateSyntaxError as error:
        raise PolicyError(f"{where}:{first + error.lineno - 1}: {error.message}; mend the template") from None
    for node in tree.find_all(nodes.Node):
        line = first + node.lineno - 1
        if not isinstance(node, _ALLOWED_NODES):
            kind = type(node).__name__.lower()
            raise PolicyError(f"{where}:{line}: a template may not hold `{kind}`; write the text out")
        if isinstance(node, nodes.Filter) and node.name not in _environment().filters:
            raise PolicyError(f"{where}:{line}: there is no filter `{node.name}`; known are `fence`, `join`")
    known = STATIC if role == "system" else CASE
    for name in sorted(meta.find_undeclared_variables(tree) - known):
        at = next((n.lineno for n in tree.find_all(nodes.Name) if n.name == name), 1)
        why = "a system message is the same for every case; move it to the user message" if name in CASE else ""
        raise PolicyError(f"{where}:{first + at - 1}: no name `{name}` here; {why or near(name, known)}")
    try:
        template(source)
    except TemplateError as error:
        raise PolicyError(f"{where}:{first}: {error}; mend the template") from None


def _split(text: str, where: str, first: int) -> tuple[tuple[str, str], ...]:
    """The message templates of the source, in order: one system message, then one user message."""
    marks = list(_ROLE.finditer(text))
    if [m.group(1) for m in marks] != ["system", "user"]:
        raise PolicyError(
            f"{where}:{first}: a policy holds one `<!-- role: system -->` and then one `<!-- role: user -->`; "
            "write each on a line of its own"
        )
    if text[: marks[0].start()].strip():
        raise PolicyError(f"{where}:{first}: text before the first role marker is never sent; move it below")
    out = []
    for mark, end in zip(marks, [marks[1].start(), len(text)], strict=True):
        body = text[mark.end() : end]
        line = first + text.count("\n", 0, mark.end()) + len(body[: -len(body.lstrip())].split("\n")) - 1
        _check_template(body.strip(), mark.group(1), where, line)
        out.append((mark.group(1), body.strip()))
    return tuple(out)


# --- files ------------------------------------------------------------------------------------


def _read(path: Path, where: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise PolicyError(f"{where}: cannot be read ({error.strerror}); check the prompts folder") from None


def _text(raw: bytes, where: str) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise PolicyError(f"{where}:{line}: not UTF-8; save the file as UTF-8") from None


def _pins(folder: Path) -> dict[str, str]:
    """versions.lock: the digest of each released file, by its path."""
    path = folder / LOCK
    if not path.exists():
        return {}
    pins: dict[str, str] = {}
    for number, line in enumerate(_text(_read(path, LOCK), LOCK).splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        match = _PIN.fullmatch(line.strip())
        if not match:
            raise PolicyError(f"{LOCK}:{number}: a line reads `sha256:<64 hex digits> NAME/VERSION.md`; mend it")
        if match.group(2) in pins:
            raise PolicyError(f"{LOCK}:{number}: {match.group(2)} stands here twice; keep the line of its release")
        pins[match.group(2)] = match.group(1)
    return pins


def _check_rules(rules: tuple[_Rule, ...], lines: Mapping[Place, int], where: str) -> None:
    """Every technique exists, stands once, and has a severity that its kind of fault can have."""
    known = {technique.name: technique for technique in techniques()}
    seen: set[str] = set()
    for i, rule in enumerate(rules):
        at = f"{where}:{lines['techniques', i, 'technique']}"
        if rule.technique in seen:
            raise PolicyError(f"{at}: `{rule.technique}` stands here twice; keep one of them")
        seen.add(rule.technique)
        if rule.technique not in known:
            raise PolicyError(f"{at}: there is no technique `{rule.technique}`; {near(rule.technique, known)}")
        omission = known[rule.technique].omission
        if omission != (rule.severity == "advice"):
            kind, want = ("missing", "`advice`") if omission else ("said", "`error` or `warning`")
            raise PolicyError(f"{at}: the fault of `{rule.technique}` is something {kind}; its severity is {want}")


def load(path: Path) -> Policy:
    """The policy in FOLDER/NAME/VERSION.md.

    Raises PolicyError naming file, line and the way out; a released file must match its line in versions.lock.
    """
    where = f"{path.parent.name}/{path.name}"
    raw = _read(path, where)
    text = _text(raw, where).removeprefix("\ufeff").replace("\r\n", "\n")
    if not text.startswith("---\n") or (end := text.find("\n---\n", 3)) < 0:
        raise PolicyError(f"{where}:1: no front matter; begin the file with a line `---` and close it with another")
    document = strict_yaml.read(text[4 : end + 1], where, PolicyError, 2)
    front, lines = document.checked(_FrontMatter, "the front matter"), document.lines
    if (front.name, front.version) != (path.parent.name, path.stem):
        raise PolicyError(
            f"{where}:{lines['version',]}: the file says {front.name}@{front.version}; "
            f"it belongs at {front.name}/{front.version}.md"
        )
    _check_rules(front.techniques, lines, where)
    if front.changelog[0].version != front.version:
        raise PolicyError(f"{where}:{lines['changelog', 0]}: the changelog begins with this version; add its entry")
    digest = f"sha256:{hashlib.sha256(raw).hexdigest()}"
    if front.status == "released":
        _check_pin(where, digest, _pins(path.parent.parent))
    after = end + len("\n---\n")
    return Policy(
        name=front.name,
        version=front.version,
        digest=digest,
        title=front.title,
        status=front.status,
        rules=tuple(Rule(r.technique, r.severity, " ".join(r.guidance.split())) for r in front.techniques),
        model=ModelSettings(front.model.temperature, front.model.max_tokens),
        messages=_split(text[after:], where, text.count("\n", 0, after) + 1),
        channels=MappingProxyType(
            {name: ChannelRule(c.max_chars, c.greeting, c.signoff) for name, c in front.channels.items()}
        ),
        next_step=front.next_step,
        brand_words=Words(front.brand.use, front.brand.avoid),
        tests=front.tests,
        changelog=tuple(Change(c.version, c.bump, c.date, c.why) for c in front.changelog),
    )


def _check_pin(where: str, digest: str, pins: Mapping[str, str]) -> None:
    """A released file is the file that was released."""
    pinned = pins.get(where)
    if pinned is None:
        raise PolicyError(f"{where}: released, but not pinned; add the line `{digest} {where}` to {LOCK}")
    if pinned != digest:
        raise PolicyError(
            f"{where}: changed after its release ({LOCK} has {pinned[:15]}…, the file is {digest[:15]}…); "
            "put the released text back and make the change in a file with the next version"
        )


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


@dataclass(frozen=True, slots=True)
class Policies:
    """All policies of a prompts folder; to reload is to build another one and swap."""

    _policies: tuple[Policy, ...]
    _labels: Mapping[str, Mapping[str, str]]

    @classmethod
    def from_folder(cls, folder: Path) -> Policies:
        """Every NAME/VERSION.md of the folder with its labels; PolicyError when any of them cannot be used."""
        if not folder.is_dir():
            raise PolicyError(f"{folder.name or folder}: no such prompts folder; set the folder that holds {LABELS}")
        paths = sorted(p for p in folder.glob("*/*.md") if p.name != "README.md")
        policies = tuple(sorted(map(load, paths), key=lambda p: (p.name, _order(p.version))))
        if not policies:
            raise PolicyError(f"{folder.name}: holds no policy; add a file NAME/VERSION.md")
        for name in sorted(_pins(folder).keys() - {f"{p.name}/{p.version}.md" for p in policies}):
            raise PolicyError(f"{name}: released (it stands in {LOCK}) but gone; put the file back")
        return cls(policies, MappingProxyType(dict(_load_labels(folder, policies))))

    def all(self) -> tuple[Policy, ...]:
        """Every version of every policy, by name and then by version."""
        return self._policies

    def names(self) -> tuple[str, ...]:
        """The names, in order."""
        return tuple(dict.fromkeys(p.name for p in self._policies))

    def labels(self, name: str) -> Mapping[str, str]:
        """Where the labels of one policy point: label -> version."""
        return self._labels.get(name, {})

    def resolve(self, ref: str) -> Policy:
        """The policy of `NAME`, `NAME@1`, `NAME@1.2`, `NAME@1.2.0`, `NAME@stable` or `NAME@latest`.

        NAME alone means stable; a part of a version means the highest released one. Raises UnknownPolicy.
        """
        name, at, wanted = ref.strip().partition("@")
        if at and not wanted:
            raise self._unknown(ref)
        wanted = self.labels(name).get(wanted or "stable", wanted or "stable")
        versions = [p for p in self._policies if p.name == name]
        for policy in versions:
            if policy.version == wanted:
                return policy
        for policy in reversed(versions):
            if policy.status == "released" and policy.version.startswith(f"{wanted}."):
                return policy
        raise self._unknown(ref)

    def _unknown(self, ref: str) -> UnknownPolicy:
        known = [*self.names()]
        for name in self.names():
            known += [f"{name}@{label}" for label in sorted(self.labels(name))]
        known += [p.ref for p in self._policies]
        near = difflib.get_close_matches(ref[:80], known, n=3, cutoff=0.4) or known[:3]
        shown = ref if len(ref) <= 80 and ref.isprintable() else "of that name"
        return UnknownPolicy(f"There is no policy {shown}; the nearest are {', '.join(near)}.")


def _load_labels(folder: Path, policies: tuple[Policy, ...]) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Labels of each policy; what labels.yaml leaves out points at the highest released version."""
    path = folder / LABELS
    document = strict_yaml.read(_text(_read(path, LABELS), LABELS) if path.exists() else "", LABELS, PolicyError)
    data, lines = document.data, document.lines
    if not isinstance(data, dict):
        raise PolicyError(f"{LABELS}:1: each line reads `NAME: {{stable: VERSION}}`; mend the file")
    names = list(dict.fromkeys(p.name for p in policies))
    for name, given in data.items():
        if name not in names:
            raise PolicyError(f"{LABELS}:{lines[name,]}: there is no policy `{name}`; {near(name, names)}")
        if not isinstance(given, dict):
            raise PolicyError(
                f"{LABELS}:{lines[name,]}: the labels of {name} read `{{stable: VERSION}}`; mend the line"
            )
        document.at(name).checked(_Labels)
    for name in names:
        released = [p.version for p in policies if p.name == name and p.status == "released"]
        labels = dict.fromkeys(("stable", "latest"), released[-1]) if released else {}
        for label, version in data.get(name, {}).items():
            if version not in released:
                known = ", ".join(released) or "none"
                raise PolicyError(
                    f"{LABELS}:{lines[name, label]}: {name}@{version} is not released (released: {known}); "
                    "point the label at one that is"
                )
            labels[label] = version
        yield name, MappingProxyType(labels)
