"""Cassettes: what a model answered to a case, one readable JSON file each, sealed, with where it came from.

`recorded`: a live endpoint answered. `carried`: a language model was given exactly these messages and its answer
was carried over by hand. `written`: by hand, to try how the pipeline takes a model that goes wrong. The first
two belong to the request they answered, by its key; once the prompt or the findings change they are stale.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from eval.errors import CaseError
from eval.result import Origin
from rewriter.engines.replay import Failure, ReplayEngine, Request, Take, completion, digest
from rewriter.pipeline import Outcome
from rewriter.prompt import SCHEMA

CASSETTES = Path(__file__).parent / "cassettes"
_ANSWER_SCHEMA = digest(SCHEMA)
# What must never be committed: keys of the usual shapes, and headers that carry one.
_SECRET = re.compile(
    r"\b(?:sk|pk|rk)[-_][A-Za-z0-9_-]{20,}|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}|\bxox[abprs]-[\w-]{10,}"
    r"|\bAIza[\w-]{35}|\bBearer\s+[\w.~+/-]{16,}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\."
    r"|(?i:api[-_]?key|authorization|password|secret)[\"']?\s*[:=]\s*[\"']?[\w.~+/-]{16,}"
)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class By(_Strict):
    """What produced the answers, when, and for which policy."""

    model: str = Field(min_length=1)
    on: str = Field(pattern=r"^\d{4}-\d{2}-\d{2}$")
    policy: str = ""
    digest: str = ""


class Part(_Strict):
    """One message of a request, line by line."""

    role: str
    content: tuple[str, ...]


class Asked(_Strict):
    """The request that was answered. Its system message is the policy's and stands here as a digest."""

    key: str
    temperature: float | None = None
    sample: int = 0
    answer_schema: str
    system: str
    messages: tuple[Part, ...]

    @classmethod
    def of(cls, request: Request) -> Asked:
        """A request as it is kept."""
        return cls(
            key=request.key,
            temperature=request.temperature,
            sample=request.sample,
            answer_schema=_ANSWER_SCHEMA,
            system=_system(request),
            messages=tuple(
                Part(role=role, content=tuple(content.split("\n")))
                for role, content in request.messages
                if role != "system"
            ),
        )

    def difference(self, now: Request) -> tuple[str, ...]:
        """How today's request differs from the one that was answered, a few lines at most."""
        out: list[str] = []
        if self.system != _system(now):
            out.append("the system message changed (the policy's text)")
        if self.answer_schema != _ANSWER_SCHEMA:
            out.append("the schema of the answer changed")
        if self.temperature != now.temperature:
            out.append(f"temperature {self.temperature} became {now.temperature}")
        before = [line for part in self.messages for line in (f"[{part.role}]", *part.content)]
        after = [line for role, text in now.messages if role != "system" for line in (f"[{role}]", *text.split("\n"))]
        lines = [x for x in difflib.unified_diff(before, after, n=0, lineterm="") if x[:3] not in ("---", "+++")]
        out += [x for x in lines if not x.startswith("@@")][:6]
        return tuple(out) or ("the model's name changed",)


class Call(_Strict):
    """One answer: an object (sent as JSON), a text or its lines; a whole HTTP body; or a call that failed."""

    asked: Asked | None = None
    answer: dict[str, Any] | tuple[str, ...] | str | None = None
    body: dict[str, Any] | str | None = None
    fails: Failure | None = None

    @model_validator(mode="after")
    def _one(self) -> Call:
        if sum(x is not None for x in (self.answer, self.body, self.fails)) != 1:
            raise ValueError("a call has one of `answer`, `body` and `fails`")
        return self

    @property
    def said(self) -> str:
        """The text of the answer."""
        if isinstance(self.answer, dict):
            return json.dumps(self.answer, ensure_ascii=False)
        return self.answer if isinstance(self.answer, str) else "\n".join(self.answer or ())

    def take(self) -> Take:
        """What the replay engine gives."""
        key = self.asked.key if self.asked else ""
        if self.answer is not None:
            return Take(completion(self.said), key=key)
        return Take(self.body.encode() if isinstance(self.body, str) else self.body, self.fails, key)


class Expected(_Strict):
    """What a written cassette must lead to: an outcome, and the names that the attempts' findings must hold."""

    outcome: tuple[Outcome, ...] = Field(min_length=1)
    caught_by: tuple[str, ...] = ()


class Cassette(_Strict):
    """The answers of one case."""

    case: str
    origin: Origin
    why: str = Field("", description="How the model goes wrong, in a written one.")
    by: By
    calls: tuple[Call, ...] = Field(min_length=1)
    expect: Expected | None = None
    known_failure: str = Field("", description="Why the pipeline does not take this one right yet.")
    seal: str = ""

    @model_validator(mode="after")
    def _by_origin(self) -> Cassette:
        if self.origin == "written":
            if not self.why or not self.expect:
                raise ValueError("a written cassette says `why` it is there and what to `expect`")
            if any(call.asked for call in self.calls):
                raise ValueError("a written cassette belongs to no request; leave `asked` out")
        elif self.expect or self.known_failure or not all(call.asked for call in self.calls):
            raise ValueError(f"a {self.origin} cassette keeps what was `asked` in each call, and expects nothing")
        return self

    @property
    def sealed(self) -> Cassette:
        """With the seal of what stands in it."""
        return self.model_copy(update={"seal": digest(self.model_dump(mode="json", exclude={"seal"}))})

    def engine(self) -> ReplayEngine:
        """A model that answers so."""
        return ReplayEngine([call.take() for call in self.calls], self.by.model)

    def stale(self, unanswered: Sequence[tuple[int, Request]]) -> tuple[str, ...]:
        """Why an answer is stale; nothing: the call was never answered at all."""
        number, now = unanswered[0]
        asked = self.calls[number].asked if number < len(self.calls) else None
        return tuple(f"call {number + 1}: {line}" for line in asked.difference(now)) if asked else ()


def load(folder: Path = CASSETTES) -> dict[str, Cassette]:
    """Every cassette, by case. Raises CaseError: a file that is none, a broken seal, or a secret in it."""
    return {path.stem: read(path) for path in sorted(folder.glob("*.json"))}


def read(path: Path, *, sealed: bool = True) -> Cassette:
    """One cassette; `sealed` false: one that was edited on purpose and is to be sealed again."""
    where = f"{path.parent.name}/{path.name}"
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        raise CaseError(f"{where}: not UTF-8; save the file as UTF-8") from None
    if found := secret(text):
        raise CaseError(f"{where}: holds what looks like a secret ({found[:6]}…); take it out, and change that secret")
    try:
        made = Cassette.model_validate(json.loads(text, object_pairs_hook=_once))
    except json.JSONDecodeError as error:
        raise CaseError(f"{where}:{error.lineno}: this is no JSON ({error.msg}); mend the line") from None
    except ValidationError as invalid:
        fault = invalid.errors(include_url=False, include_context=False)[0]
        place = ".".join(map(str, fault["loc"])) or "the cassette"
        said = fault["msg"].removeprefix("Value error, ")
        raise CaseError(f"{where}: {place}: {said}; mend it") from None
    except ValueError as error:
        raise CaseError(f"{where}: {error}; keep one of them") from None
    if made.case != path.stem:
        raise CaseError(f"{where}: the file says it is of {made.case}; name it {made.case}.json")
    if sealed and made.seal != made.sealed.seal:
        way = (
            f"if that was meant, seal it: `python -m eval record --seal {made.case}`"
            if made.origin == "written"
            else "what a model said is never edited: put it back, or ask the model again"
        )
        raise CaseError(f"{where}: edited after it was sealed; {way}")
    return made


def write(cassette: Cassette, folder: Path = CASSETTES) -> Path:
    """The file of a cassette, sealed. Raises CaseError rather than write a secret."""
    path = folder / f"{cassette.case}.json"
    data = cassette.sealed.model_dump(mode="json", exclude_defaults=True)
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    if found := secret(text):
        raise CaseError(f"{path.name}: not written, for it holds what looks like a secret ({found[:6]}…)")
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def secret(text: str) -> str | None:
    """The first thing in a text that looks like a key."""
    found = _SECRET.search(text)
    return found.group() if found else None


def answered(content: str) -> dict[str, Any] | tuple[str, ...] | str:
    """A model's message as a cassette shows it best, without losing a character."""
    try:
        told = json.loads(content)
    except ValueError:
        told = None
    if isinstance(told, dict) and json.dumps(told, ensure_ascii=False) == content:
        return told
    return tuple(content.split("\n")) if "\n" in content else content


def _system(request: Request) -> str:
    return digest([text for role, text in request.messages if role == "system"])


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for key, value in pairs:
        if key in out:
            raise ValueError(f"`{key}` stands here twice")
        out[key] = value
    return out
