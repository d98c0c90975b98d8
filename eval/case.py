"""A case: what is given, what is expected, a golden reply every grader accepts and foils that one must catch."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PrivateAttr, TypeAdapter, WithJsonSchema

from eval.errors import CaseError
from rewriter import strict_yaml
from rewriter.guard import guards
from rewriter.pipeline import Outcome
from rewriter.plain import Format
from rewriter.strict_yaml import Document, near
from rewriter.technique import techniques
from rewriter.text import Channel, Context, Message, Turn

CASES = Path(__file__).parent / "cases"
SCHEMA = Path(__file__).parent / "case.schema.json"
OWN_GRADERS = ("must-keep", "must-not-say", "closeness", "length")  # beside the techniques and guards
TODO = "TODO"  # what a new case still lacks begins with it


def _among(known: list[str], what: str) -> Callable[[str], str]:
    """A name must be out of a list; a slip is told the nearest one."""

    def check(name: str) -> str:
        if name not in known:
            raise ValueError(f"there is no {what} `{name}`; {near(name, known)}")
        return name

    return check


TECHNIQUES = [t.name for t in techniques()]
GUARDS = [g.name for g in guards()]
GRADERS = [*TECHNIQUES, *GUARDS, *OWN_GRADERS]
_Technique = Annotated[
    str, AfterValidator(_among(TECHNIQUES, "technique")), WithJsonSchema({"type": "string", "enum": TECHNIQUES})
]
_Grader = Annotated[str, AfterValidator(_among(GRADERS, "grader")), WithJsonSchema({"type": "string", "enum": GRADERS})]


def _done(text: str) -> str:
    if text.lstrip().startswith(TODO):
        raise ValueError(f"a {TODO} is left here; write what belongs here")
    return text


_Text = Annotated[str, AfterValidator(_done)]
_Words = Annotated[str, Field(min_length=1), AfterValidator(_done)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Spoken(_Strict):
    """One earlier message."""

    role: Literal["customer", "agent"]
    text: str


class Given(_Strict):
    """The request."""

    customer: _Text
    draft: _Words
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
    """What must hold."""

    outcome: tuple[Outcome, ...] = Field((), description="Outcomes that are right; none named: any verified one.")
    techniques: tuple[_Technique, ...] = Field((), description="Techniques that must be found in the draft.")
    must_keep: tuple[_Words, ...] = Field((), description="Words that the reply must hold.")
    must_not_say: tuple[_Words, ...] = Field((), description="Words that the reply must not hold.")
    closeness: float = Field(
        0.5, ge=0, le=1, description="How much of the draft's words outside faults the reply keeps, in order."
    )
    longest: int | None = Field(
        None, gt=0, description="Characters of the reply; unset: the channel's limit, and twice the draft plus 300."
    )


class Foil(_Strict):
    """A bad reply and the grader that must catch it."""

    reply: _Words
    caught_by: _Grader


class Case(_Strict):
    """One case: a draft with what it answers, a golden reply, and foils."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{2,79}$")
    why: _Words
    source: _Words
    slices: dict[str, str] = Field(default_factory=dict)
    given: Given
    expect: Expect = Field(default_factory=Expect)
    golden: _Words
    foils: tuple[Foil, ...] = Field(min_length=1)
    known_failure: str = Field("", description="Why the rules engine does not pass this one yet.")
    _where: str = PrivateAttr("")

    @property
    def where(self) -> str:
        """File and line, for whoever must look at it."""
        return self._where

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


def load(folder: Path = CASES) -> tuple[Case, ...]:
    """Every case of the folder, by file and place. Raises CaseError with file, line and way out."""
    cases: dict[str, Case] = {}
    if not folder.is_dir():
        raise CaseError(f"{folder}: no such folder of cases; name one that holds .yaml files")
    for path in sorted(folder.glob("*.yaml")):
        for case in _read(path):
            if case.id in cases:
                raise CaseError(
                    f"{case.where}: the id `{case.id}` is taken by {cases[case.id].where}; choose a new one"
                )
            cases[case.id] = case
    return tuple(cases.values())


def by_file(folder: Path = CASES) -> dict[str, tuple[Case, ...]]:
    """The cases of each file, keyed by its name without the ending."""
    return {path.stem: tuple(_read(path)) for path in sorted(folder.glob("*.yaml"))}


def _read(path: Path) -> Iterator[Case]:
    where = f"{path.parent.name}/{path.name}"
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        raise CaseError(f"{where}:1: not UTF-8; save the file as UTF-8") from None
    document = strict_yaml.read(text, where, CaseError)
    if not isinstance(document.data, list) or not document.data:
        document.refuse("a list of cases is wanted, each beginning with `- id:`")
    for row in document.each():
        yield _case(row)


def _case(row: Document) -> Case:
    case = row.checked(Case, "the case")
    case._where = f"{row.where}:{row.line()}"
    return case


def schema() -> str:
    """The JSON schema of a case file, for editors."""
    made = TypeAdapter(tuple[Case, ...]).json_schema()
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Cases of the offline eval",
        "description": "Written by `python -m eval schema`.",
    }
    return json.dumps(head | made, ensure_ascii=False, indent=1) + "\n"
