"""What a template is given, and what each expression in it comes to: known before anything is rendered.

A name that is there is not enough: `channel.text` and `draft|join(", ")` name what exists and would still fail, or
show nonsense, with the first customer. So each value has a shape, and a template is read along it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from jinja2 import nodes

from rewriter.strict_yaml import near


@dataclass(frozen=True, slots=True)
class Shape:
    """What a value is. `kind` is how a sentence calls it; a thing has parts, a list has items of one shape."""

    kind: str
    parts: Mapping[str, Shape] = field(default_factory=dict)
    item: Shape | None = None


def _list(item: Shape) -> Shape:
    return Shape("a list", item=item)


def _thing(**parts: Shape) -> Shape:
    return Shape("a thing with parts", parts)


_TEXT: Final = Shape("a text")
_NUMBER: Final = Shape("a number")
_EITHER: Final = Shape("now a text and now a number")  # which can be shown, and not be searched
_FLAG: Final = Shape("a yes or no")
_MIXED: Final = Shape("now one thing and now another")
_UNKNOWN: Final = Shape("unknown")  # what is refused already

# What a template may name. A system message knows the policy alone, so that it is the same for every
# case and a provider can cache it; only the user message knows the case.
POLICY: Final = {
    "rules": _list(_thing(technique=_TEXT, severity=_TEXT, guidance=_TEXT)),
    "brand_words": _thing(use=_list(_TEXT), avoid=_list(_TEXT), severity=_TEXT),
    "next_step": _FLAG,
}
WRITTEN: Final = {  # by other people
    "customer": _TEXT,
    "draft": _TEXT,
    "conversation": _list(_thing(tag=_TEXT, text=_TEXT)),
    "facts": _list(_TEXT),
    "offers": _list(_TEXT),
    "names": _list(_TEXT),
    "findings": _list(_TEXT),
}
GIVEN: Final = {
    **POLICY,
    **WRITTEN,
    "channel": _thing(name=_TEXT, max_chars=_NUMBER, greeting=_FLAG, signoff=_FLAG),
    "format": _TEXT,
    "language": _TEXT,
}


def _named(shapes: Iterable[Shape]) -> Iterator[str]:
    for shape in shapes:
        yield from shape.parts
        yield from _named(shape.parts.values())
        yield from _named([shape.item] if shape.item else [])


LISTS: Final = frozenset(name for name, shape in GIVEN.items() if shape.item)
PARTS: Final = frozenset(_named(GIVEN.values()))  # of whatever is given

_SHOWN: Final = (_TEXT, _NUMBER, _EITHER, _UNKNOWN)
_COMPARED: Final = ("eq", "ne", "in", "notin")
_WAYS: Final = {
    "a list": 'go over it with {% for … %}, or put |join(", ") behind it',
    "a thing with parts": "name one of its parts",
    "a yes or no": "choose by it: {% if … %}",
    "now one thing and now another": "show each of them in its own {% if … %}",
}


@dataclass(frozen=True, slots=True)
class Misuse:
    """Where a value is asked for what it cannot do, under the rule of lint that says so."""

    rule: str
    line: int
    why: str


def misuses(tree: nodes.Template) -> tuple[Misuse, ...]:
    """Every one of a template whose forms and names are allowed."""
    reading = _Reading()
    reading.body(tree.body, GIVEN)
    return tuple(reading.found)


class _Reading:
    """A walk along the template; what a loop calls its item is known inside the loop only."""

    def __init__(self) -> None:
        self.found: list[Misuse] = []

    def body(self, statements: Iterable[nodes.Node], known: Mapping[str, Shape]) -> None:
        for node in statements:
            if isinstance(node, nodes.For):
                inside = dict(known)
                if isinstance(node.target, nodes.Name):
                    inside[node.target.name] = self._shape(node.iter, known).item or _UNKNOWN
                if node.test is not None:
                    self._shape(node.test, inside)
                self.body(node.body, inside)
                self.body(node.else_, known)
            elif isinstance(node, nodes.If):
                self._shape(node.test, known)
                for branch in (node.body, node.elif_, node.else_):
                    self.body(branch, known)
            elif isinstance(node, nodes.Output):
                for part in node.nodes:
                    self._show(part, known)

    def _show(self, node: nodes.Node, known: Mapping[str, Shape]) -> None:
        if isinstance(node, nodes.TemplateData):
            return
        shape = self._shape(node, known)
        if shape not in _SHOWN:
            parts = f" ({', '.join(sorted(shape.parts))})" if shape.parts else ""
            self._fault("template-value", node, f"{shape.kind} cannot be shown as it is; {_WAYS[shape.kind]}{parts}")

    def _fault(self, rule: str, node: nodes.Node, why: str) -> Shape:
        self.found.append(Misuse(rule, node.lineno or 1, why))
        return _UNKNOWN

    def _shape(self, node: nodes.Node, known: Mapping[str, Shape]) -> Shape:
        """What an expression comes to; what is wrong with it is noted on the way."""
        if isinstance(node, nodes.Name):
            return known.get(node.name, _UNKNOWN)
        if isinstance(node, nodes.Const):
            return _TEXT if isinstance(node.value, str) else _NUMBER
        if isinstance(node, nodes.Getattr):
            return self._part(node, known)
        if isinstance(node, nodes.Filter):
            return self._filtered(node, known)
        if isinstance(node, nodes.Compare):
            return self._compared(node, known)
        if isinstance(node, nodes.Not):
            self._shape(node.node, known)
            return _FLAG
        if isinstance(node, nodes.And | nodes.Or):
            return self._either(node, node.left, node.right, known)
        if isinstance(node, nodes.CondExpr):
            self._shape(node.test, known)
            return self._either(node, node.expr1, node.expr2 or node.expr1, known)
        return _UNKNOWN

    def _part(self, node: nodes.Getattr, known: Mapping[str, Shape]) -> Shape:
        whole = self._shape(node.node, known)
        if node.attr in whole.parts or whole is _UNKNOWN:
            return whole.parts.get(node.attr, _UNKNOWN)
        way = near(node.attr, whole.parts) if whole.parts else f"{whole.kind} has no parts"
        return self._fault("template-attribute", node, f"there is no `{node.attr}` here; {way}")

    def _filtered(self, node: nodes.Filter, known: Mapping[str, Shape]) -> Shape:
        what = self._shape(node.node, known) if node.node is not None else _UNKNOWN
        for argument in node.args:
            self._shape(argument, known)
        if node.name == "join" and what is not _UNKNOWN and what.item is not _TEXT:
            kind = "a list of things" if what.item else what.kind
            self._fault(
                "template-value",
                node,
                f"`join` takes a list of texts, and this is {kind}; go over a list with {{% for … %}}",
            )
        if node.name == "fence" and what not in (_TEXT, _UNKNOWN):
            way = f"; {_WAYS[what.kind]} first" if what.kind in _WAYS else ""
            self._fault("template-value", node, f"`fence` takes a text, and this is {what.kind}{way}")
        return _TEXT

    def _compared(self, node: nodes.Compare, known: Mapping[str, Shape]) -> Shape:
        left = self._shape(node.expr, known)
        for operand in node.ops:
            right = self._shape(operand.expr, known)
            if operand.op not in _COMPARED:
                self._fault(
                    "template-value",
                    node,
                    "more and less cannot be asked here, only ==, != and `in`; choose by a plain {% if … %}",
                )
            elif operand.op in ("in", "notin") and not (
                left in (_TEXT, _UNKNOWN) and (right in (_TEXT, _UNKNOWN) or right.item is _TEXT)
            ):
                why = f"`in` looks for a text in a text or in a list of texts, not for {left.kind} in {right.kind}"
                self._fault("template-value", node, f"{why}; compare with ==")
            left = right
        return _FLAG

    def _either(self, node: nodes.Node, one: nodes.Node, other: nodes.Node, known: Mapping[str, Shape]) -> Shape:
        first, second = self._shape(one, known), self._shape(other, known)
        if first == second or _UNKNOWN in (first, second):
            return first
        return _EITHER if {first.kind, second.kind} <= {_TEXT.kind, _NUMBER.kind, _EITHER.kind} else _MIXED
