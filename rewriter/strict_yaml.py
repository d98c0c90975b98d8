"""YAML in which nothing is guessed: every value is a string with its line, and what is wrong says where and the way out."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, NoReturn, TypeVar, get_args

import yaml
from pydantic import BaseModel, ValidationError

Place = tuple[str | int, ...]  # keys and indices, from the top of the file
_M = TypeVar("_M", bound=BaseModel)
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the one in C takes a tenth of the time

_DEEPEST: Final = 12  # levels
# What to write where pydantic names a type of Python.
_WAYS: Final = {
    "bool_parsing": "this is a switch; write yes or no",
    "tuple_type": "this is a list; write it as [one, two]",
    "list_type": "this is a list; write it as [one, two]",
    "dict_type": "this has keys of its own; write each as `key: value`",
    "model_type": "this has keys of its own; write each as `key: value`",
    "string_type": "this is one text; write it on one line, in quotes if need be",
    "int_parsing": "this is a whole number; write it in digits",
    "float_parsing": "this is a number; write it in digits",
}
# What YAML takes a value for when its writer names no tag; we take each of them for a string.
_GUESSED: Final = frozenset(
    f"tag:yaml.org,2002:{kind}"
    for kind in ("str", "int", "float", "bool", "null", "timestamp", "merge", "value", "yaml", "seq", "map")
)


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says; `wrong` is the error that is raised about it, `where` how the file is named in it."""

    data: Any
    lines: Mapping[Place, int]
    where: str
    wrong: type[Exception]

    def line(self, *place: str | int) -> int:
        """The line of a value, or of the nearest one around it."""
        return next(self.lines[place[:n]] for n in range(len(place), -1, -1) if place[:n] in self.lines)

    def at(self, *place: str | int) -> Document:
        """A part of the file as a document."""
        data = self.data
        for key in place:
            data = data[key]
        depth = len(place)
        lines = {p[depth:]: n for p, n in self.lines.items() if p[:depth] == place}
        return replace(self, data=data, lines=lines)

    def each(self) -> Iterator[Document]:
        """The items of a list as documents."""
        items: list[dict[Place, int]] = [{} for _ in self.data]
        for place, line in self.lines.items():
            if place:
                items[int(place[0])][place[1:]] = line
        for data, lines in zip(self.data, items, strict=True):
            yield replace(self, data=data, lines=lines)

    def refuse(self, sentence: str, *place: str | int) -> NoReturn:
        """Say what is wrong at a place."""
        raise self.wrong(f"{self.where}:{self.line(*place)}: {sentence}") from None

    def checked(self, model: type[_M], top: str = "the file") -> _M:
        """The data as the model wants them; the first fault names its line and the way out."""
        try:
            return model.model_validate(self.data)
        except ValidationError as invalid:
            errors = invalid.errors(include_url=False, include_context=False)
            error = next((e for e in errors if e["type"] == "extra_forbidden"), errors[0])  # a slip also misses its key
            place = tuple(error["loc"])
            if error["type"] == "extra_forbidden":
                hint = near(str(place[-1]), _keys(model, place[:-1]))
                self.refuse(f"there is no key `{place[-1]}`; {hint}", *place)
            if error["type"] == "missing":
                self.refuse(f"{'.'.join(map(str, place))} is missing; add it", *place)
            name = ".".join(str(part) for part in place if part != "[key]") or top
            way = _WAYS.get(error["type"]) or f"{error['msg'].removeprefix('Value error, ')}; mend the value"
            self.refuse(f"{name}: {way}", *place)


def read(text: str, where: str, wrong: type[Exception], first: int = 1) -> Document:
    """YAML as strings, lists and mappings; `first` is the number of the text's first line in its file."""
    try:
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        line = first + (error.problem_mark.line if error.problem_mark else 0)
        raise wrong(f"{where}:{line}: this is no YAML we can read ({error.problem}); mend the line") from None
    except (yaml.YAMLError, RecursionError):
        raise wrong(f"{where}:{first}: this is no YAML we can read; mend the file") from None
    lines: dict[Place, int] = {(): first}
    seen: set[int] = set()

    def value(node: yaml.Node | None, place: Place) -> Any:
        if node is None:
            return {}
        lines.setdefault(place, first + node.start_mark.line)
        if id(node) in seen:
            raise wrong(f"{where}:{lines[place]}: this is no YAML we can read (an alias); write the value out")
        if node.tag not in _GUESSED:
            raise wrong(f"{where}:{lines[place]}: this is no YAML we can read (a tag); write the plain value")
        if len(place) > _DEEPEST:
            raise wrong(f"{where}:{lines[place]}: this is no YAML we can read (nested too deep); mend the line")
        seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            return [value(child, (*place, i)) for i, child in enumerate(node.value)]
        if isinstance(node, yaml.MappingNode):
            out: dict[str, Any] = {}
            for key, child in node.value:
                if not isinstance(key, yaml.ScalarNode):
                    raise wrong(f"{where}:{first + key.start_mark.line}: a key is one word; mend the line")
                name, line = str(key.value), first + key.start_mark.line
                if name in out:
                    raise wrong(f"{where}:{line}: `{name}` stands here twice; keep one of them")
                lines[(*place, name)] = line
                out[name] = value(child, (*place, name))
            return out
        return str(node.value)

    return Document(value(root, ()), lines, where, wrong)


def near(word: str, known: Iterable[str]) -> str:
    """The way out for a word that is not known."""
    known = sorted(known)
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return f"did you mean `{close[0]}`?" if close else f"known are {', '.join(f'`{k}`' for k in known)}"


def _keys(model: type[BaseModel], place: Place) -> Iterable[str]:
    """The keys that may stand at a place of a model."""
    for key in place:
        if field := model.model_fields.get(str(key)):
            model = next(_models(field.annotation), model)
    return model.model_fields


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models inside an annotation such as `tuple[X, ...]`, `dict[str, X]` or `X | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)
