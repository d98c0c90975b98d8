"""A case: what is given, what is expected, a golden reply every grader accepts and foils that one must catch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rewriter.plain import Format
from rewriter.text import Channel, Context, Message, Turn

CASES = Path(__file__).parent / "cases"


class CaseError(Exception):
    """A case file cannot be used; the text names file, place and the way out."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Spoken(_Strict):
    """One earlier message."""

    role: Literal["customer", "agent"]
    text: str


class Given(_Strict):
    """The request."""

    customer: str
    draft: str
    conversation: tuple[Spoken, ...] = ()
    facts: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    customer_name: str = ""
    agent_name: str = ""
    brand: str = ""
    channel: Channel = "chat"
    format: Format = "text"
    language: str = ""


class Expect(_Strict):
    """What must hold: `techniques` are found in the draft, the rest is asked of the reply."""

    outcome: tuple[str, ...] = ()
    techniques: tuple[str, ...] = ()
    must_keep: tuple[str, ...] = ()
    must_not_say: tuple[str, ...] = ()


class Foil(_Strict):
    """A bad reply and the technique or guard that must catch it."""

    reply: str
    caught_by: str


class Case(_Strict):
    """One golden case."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{2,79}$")
    why: str
    source: str
    slices: dict[str, str] = Field(default_factory=dict)
    given: Given
    expect: Expect = Field(default_factory=Expect)
    golden: str
    foils: tuple[Foil, ...] = Field(min_length=1)
    known_failure: str = ""  # why the rules engine does not pass this one yet

    @property
    def message(self) -> Message:
        """The request as the pipeline takes it."""
        given = self.given
        return Message(
            given.draft,
            given.customer,
            Context(
                facts=given.facts,
                offers=given.offers,
                customer_name=given.customer_name,
                agent_name=given.agent_name,
                brand=given.brand,
                conversation=tuple(Turn(t.role, t.text) for t in given.conversation),
                channel=given.channel,
                format=given.format,
                language=given.language,
            ),
        )


@dataclass(frozen=True, slots=True)
class _Source:
    path: Path
    line: int


class _Loader(yaml.SafeLoader):
    """YAML in which every value is a string and a key stands once: `no` stays "no", 1.10 stays "1.10"."""


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[str, Any]:
    seen: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        if key in seen:
            raise CaseError(f"line {key_node.start_mark.line + 1}: the key {key!r} stands twice; keep one")
        seen[key] = loader.construct_object(value_node, deep=True)
    return seen


def _string(loader: _Loader, node: yaml.ScalarNode) -> str:
    return str(node.value)


_Loader.yaml_implicit_resolvers = {}
_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)
_Loader.add_constructor("tag:yaml.org,2002:str", _string)


def load(folder: Path = CASES) -> tuple[Case, ...]:
    """Every case of the folder, by file and place. Raises CaseError with file, case and way out."""
    cases: dict[str, Case] = {}
    for path in sorted(folder.glob("*.yaml")):
        for case in _read(path):
            if case.id in cases:
                raise CaseError(f"{path.name}: the id {case.id!r} is taken by another case; choose a new one")
            cases[case.id] = case
    return tuple(cases.values())


def by_file(folder: Path = CASES) -> dict[str, tuple[Case, ...]]:
    """The cases of each file, keyed by its name without the ending."""
    return {path.stem: tuple(_read(path)) for path in sorted(folder.glob("*.yaml"))}


def _read(path: Path) -> Iterator[Case]:
    try:
        rows = yaml.load(path.read_text("utf-8"), Loader=_Loader)  # noqa: S506  # a SafeLoader of our own
    except CaseError as error:
        raise CaseError(f"{path.name}: {error}") from None
    except yaml.YAMLError as error:
        raise CaseError(f"{path.name}: no valid YAML: {error}") from None
    if not isinstance(rows, list):
        raise CaseError(f"{path.name}: a list of cases is wanted, each beginning with '- id:'")
    for row in rows:
        try:
            yield Case.model_validate(row)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(part) for part in first["loc"])
            name = row.get("id", "?") if isinstance(row, dict) else "?"
            raise CaseError(f"{path.name}, case {name}: {where}: {first['msg']}") from None
