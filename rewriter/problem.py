"""An error as its reader gets it: RFC 9457 problem details, whose words never repeat what was sent.

The API, the CLI and the batch run tell of the same error with the same words and status.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rewriter.errors import (
    EngineError,
    EngineTimeout,
    InputError,
    PolicyError,
    RewriterError,
    StoreError,
    UnknownPolicy,
    UnknownRecord,
)

_TITLES = {
    400: "Malformed JSON",
    401: "No valid key",
    404: "Not found",
    405: "Method not allowed",
    408: "The body came too slowly",
    409: "Idempotency key reused",
    413: "The body is too large",
    415: "Not JSON",
    422: "A field is wrong",
    429: "Too many requests",
    500: "Something broke here",
    502: "The model gave no answer",
    503: "Busy",
    504: "The deadline passed",
}
_STATUS: tuple[tuple[type[RewriterError], int], ...] = (
    (UnknownPolicy, 404),
    (InputError, 422),
    (EngineTimeout, 504),
    (EngineError, 502),
    (PolicyError, 503),
    (StoreError, 503),
    (UnknownRecord, 404),
)
_PLAINLY = {
    "string_type": "must be a string",
    "int_parsing": "must be a whole number",
    "int_type": "must be a whole number",
    "bool_type": "must be true or false",
    "list_type": "must be a list",
}
BROKEN = "This is our fault and not the request's. Send it again; if it stays, report the X-Request-Id."


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong: a status, a sentence with the way out, and each wrong field."""

    status: int
    detail: str
    errors: tuple[Mapping[str, Any], ...] = ()

    @property
    def title(self) -> str:
        """The kind of problem, the same words each time."""
        return _TITLES.get(self.status, "Refused")

    def document(self, instance: str) -> dict[str, Any]:
        """The members of application/problem+json; `instance` names the place it happened at."""
        slug = self.title.lower().replace(" ", "-")
        out: dict[str, Any] = {
            "type": f"urn:rewriter:problem:{slug}",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "instance": instance,
        }
        if self.errors:
            out["errors"] = list(self.errors)
        return out


def of(error: BaseException) -> Problem:
    """The problem that an error is. What we did not raise on purpose says nothing of itself."""
    if isinstance(error, RewriterError):
        for kind, status in _STATUS:
            if isinstance(error, kind):
                return Problem(status, str(error), _at(error))
    return Problem(500, BROKEN)


def _at(error: RewriterError) -> tuple[Mapping[str, Any], ...]:
    """The field an InputError names, as a list of one."""
    if isinstance(error, InputError) and error.field:
        return ({"loc": ["body", error.field], "msg": str(error)},)
    return ()


def invalid(faults: Sequence[Mapping[str, Any]], fields: Sequence[str] = ()) -> Problem:
    """The problem of fields that are wrong, from pydantic's errors; `fields` are the names that would be right."""
    errors = tuple({"loc": [_shown(part) for part in f["loc"]], "msg": _message(f, fields)} for f in faults[:20])
    first = errors[0]
    where = ".".join(str(part) for part in first["loc"][1:])
    more = f" ({len(faults) - 1} more)" if len(faults) > 1 else ""
    return Problem(422, f"{where + ': ' if where else ''}{first['msg']}{more}", errors)


def _shown(part: str | int) -> str | int:
    """A part of a path, fit to print: a field's name comes from the caller and may hold anything."""
    if isinstance(part, int):
        return part
    return "".join(c if c.isprintable() else "?" for c in part[:64])


def _meant(path: Sequence[str], fields: Sequence[str]) -> str:
    """The field that a path of unknown name is nearest to: one beside it first, then one that stands elsewhere."""
    if not path:
        return ""
    name, place = path[-1][:64], ".".join(path[:-1])
    beside = {field.rpartition(".")[2]: field for field in fields if field.rpartition(".")[0] == place}
    elsewhere = {field.rpartition(".")[2]: field for field in fields}
    for known, cutoff in ((beside, 0.6), (elsewhere, 0.8)):
        if near := difflib.get_close_matches(name, known, n=1, cutoff=cutoff):
            return near[0] if known is beside else known[near[0]]
    return ""


def _message(fault: Mapping[str, Any], fields: Sequence[str]) -> str:
    """What is wrong with one field, and the way out; the value itself is never repeated."""
    kind, message = str(fault["type"]), str(fault["msg"])
    if kind == "extra_forbidden":
        near = _meant([str(part) for part in fault["loc"][1:] if not isinstance(part, int)], fields)
        return "there is no such field" + (f"; did you mean `{near}`?" if near else "; leave it out")
    if kind == "missing":
        return "is required"
    if kind == "string_unicode":
        return "must be valid Unicode: it holds half of a surrogate pair"
    if kind in ("model_attributes_type", "model_type", "dict_type"):
        return "must be an object"
    if kind in _PLAINLY:
        return _PLAINLY[kind]
    message = message.partition(" after validation")[0]
    for subject in ("Value error, ", "Input ", "String ", "List ", "Dictionary "):
        message = message.removeprefix(subject)
    return message.replace("should ", "must ", 1)
