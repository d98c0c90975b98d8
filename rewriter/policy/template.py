"""Message templates: a sandbox that knows two filters, and a reading of each template before it is ever rendered.

Roles are split here, in the source and before anything is rendered, so that a role marker in a
customer's text stays text. A template may choose, loop over a list, join and fence, and nothing else; what
other people wrote reaches a message only through `fence`, between tags that it cannot close.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Final

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, meta, nodes
from jinja2.exceptions import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from rewriter.errors import PolicyError
from rewriter.policy.refusal import refusal
from rewriter.policy.values import GIVEN, LISTS, PARTS, POLICY, WRITTEN, misuses
from rewriter.strict_yaml import near

_ROLE = re.compile(r"^<!-- role: ([a-z]+) -->[ \t]*$", re.MULTILINE)
_TAG_NAME = re.compile(r"[a-z][a-z-]{0,30}")
_SEPARATOR = re.compile(r".{0,8}", re.DOTALL)
LONGEST_LOOP: Final = 30  # lines of a template inside a loop

MOST_SHOWN: Final = 100  # expressions of one template that are shown

STATIC: Final = frozenset(POLICY)
DATA: Final = frozenset(WRITTEN)
CASE: Final = frozenset(GIVEN)
_ALLOWED_NODES = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Const, nodes.Name, nodes.Getattr, nodes.For, nodes.If,
    nodes.CondExpr, nodes.Filter, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not,
)  # fmt: skip
_BROKEN = (TemplateError, SyntaxError, RecursionError, MemoryError, ValueError)  # whatever a compiler may say


def fence(text: object, name: str) -> str:
    """Data between tags that the data cannot close: the tag is made from the text's own sha256."""
    body = str(text)
    digest = hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()
    while f"{name}-{digest[:8]}" in body:
        digest = hashlib.sha256(digest.encode()).hexdigest()
    tag = f"{name}-{digest[:8]}"
    return f"<{tag}>\n{body}\n</{tag}>"


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


def names(source: str) -> frozenset[str]:
    """The names that a template reads: what it is given by whoever renders it."""
    return frozenset(meta.find_undeclared_variables(_environment().parse(source)))


def split(text: str, where: str, first: int) -> tuple[tuple[tuple[str, str], ...], tuple[PolicyError, ...]]:
    """The templates of the source, one system message and one user message, and all that is wrong with them."""
    marks = list(_ROLE.finditer(text))
    if [m.group(1) for m in marks] != ["system", "user"]:
        why = (
            "a policy holds one `<!-- role: system -->` and then one `<!-- role: user -->`; "
            "write each on a line of its own"
        )
        return (), (refusal("role", where, first, why),)
    faults: list[PolicyError] = []
    if text[: marks[0].start()].strip():
        why = "text before the first role marker is never sent; move it below"
        faults.append(refusal("role", where, first, why))
    out: list[tuple[str, str]] = []
    for mark, end in zip(marks, [marks[1].start(), len(text)], strict=True):
        body = text[mark.end() : end]
        line = first + text.count("\n", 0, mark.end()) + body[: len(body) - len(body.lstrip())].count("\n")
        faults += _Reading(body.strip(), mark.group(1), where, line).faults()
        out.append((mark.group(1), body.strip()))
    return tuple(out), tuple(faults)


class _Reading:
    """One template, read before it is used."""

    def __init__(self, source: str, role: str, where: str, first: int) -> None:
        self.source, self.role, self.where, self.first = source, role, where, first

    def _fault(self, rule: str, lineno: int, why: str) -> PolicyError:
        return refusal(rule, self.where, self.first + max(lineno, 1) - 1, why)

    def faults(self) -> Iterator[PolicyError]:
        """Every fault; a template that cannot be parsed has only that one."""
        try:
            tree = _environment().parse(self.source)
            found = [*self._forms(tree)]
            if not found:  # what is not allowed at all is not worth a second look
                named = names(self.source)
                found = [*self._known(tree, named), *self._loops(tree), *self._fenced(tree)]
        except TemplateSyntaxError as error:
            found = [self._fault("template", error.lineno, f"{error.message}; mend the template")]
        except _BROKEN:
            found = [self._fault("template", 1, "this template cannot be read; write it plainer")]
        found = found or [self._fault(misuse.rule, misuse.line, misuse.why) for misuse in misuses(tree)]
        yield from found
        if found:
            return
        if not self.source:
            yield self._fault("role", 1, f"the {self.role} message is empty; write what it says")
        elif self.role == "user" and "draft" not in named:
            yield self._fault("no-draft", 1, 'the user message never shows the draft; add {{ draft|fence("draft") }}')
        try:
            template(self.source)
        except _BROKEN as error:
            yield self._fault("template", 1, f"this template cannot be compiled ({type(error).__name__}); mend it")

    def _forms(self, tree: nodes.Template) -> Iterator[PolicyError]:
        """Only what cannot reach out, run on or grow: no call, no arithmetic, no attribute but a named part."""
        for node in tree.find_all(nodes.Node):
            if not isinstance(node, _ALLOWED_NODES):
                kind = type(node).__name__.lower()
                why = f"a template may not hold `{kind}`; a policy is one file of plain text, so write the text out"
                yield self._fault("template-form", _line(node), why)
            elif isinstance(node, nodes.Getattr) and not (isinstance(node.node, nodes.Name) and node.attr in PARTS):
                way = "only of a name, such as a loop's" if node.attr in PARTS else near(node.attr, PARTS)
                why = f"no attribute `{node.attr}` can be read here; {way}"
                yield self._fault("template-attribute", node.lineno, why)
            elif isinstance(node, nodes.Filter):
                yield from self._filter(node)
        if len(shown := [*_shown(tree)]) > MOST_SHOWN:
            why = f"a template shows at most {MOST_SHOWN} things, and this one {len(shown)}; show each of them once"
            yield self._fault("template-form", shown[MOST_SHOWN].lineno, why)

    def _filter(self, node: nodes.Filter) -> Iterator[PolicyError]:
        known = ("fence", "join")
        if node.name not in known:
            why = f"there is no filter `{node.name}`; {near(node.name, known)}"
            yield self._fault("template-filter", node.lineno, why)
            return
        form = _TAG_NAME if node.name == "fence" else _SEPARATOR
        plain = [a for a in node.args if isinstance(a, nodes.Const) and form.fullmatch(str(a.value))]
        tag = [a for a in node.args if isinstance(a, nodes.Getattr) and a.attr == "tag" and node.name == "fence"]
        if len(plain) + len(tag) != 1 or node.kwargs or len(node.args) != 1:
            such = 'fence("draft")' if node.name == "fence" else 'join(", ")'
            why = f"`{node.name}` takes one short text in quotes, such as {such}; write it out"
            yield self._fault("template-filter", node.lineno, why)

    def _known(self, tree: nodes.Template, named: frozenset[str]) -> Iterator[PolicyError]:
        """Every name is one that this role is given."""
        known = STATIC if self.role == "system" else CASE
        everywhere, own = {n.name for n in tree.find_all(nodes.Name)}, {n.name for n in _targets(tree)}
        unknown = (named | everywhere - own) - known  # `named` also knows where a loop's own name ends
        for node in tree.find_all(nodes.Name):
            if node.name in unknown:
                unknown -= {node.name}
                why = "a system message is the same for every case; move it to the user message"
                hint = why if node.name in CASE else near(node.name, known)
                yield self._fault("template-name", node.lineno, f"no name `{node.name}` here; {hint}")

    def _loops(self, tree: nodes.Template) -> Iterator[PolicyError]:
        """A loop goes over one of our lists, once, and is short: no template takes longer than its case is long."""
        for loop in tree.find_all(nodes.For):
            listed = isinstance(loop.iter, nodes.Name) and loop.iter.name in LISTS
            words = isinstance(loop.iter, nodes.Getattr) and loop.iter.attr in ("use", "avoid")
            end = max((n.lineno or 0 for n in loop.find_all(nodes.Node)), default=loop.lineno)
            others = {n.name for part in _shown(loop) for n in part.find_all(nodes.Name)} & DATA
            others |= {part.name for part in _shown(loop) if isinstance(part, nodes.Name)} & DATA
            inner = any(isinstance(n, nodes.For) for n in loop.find_all(nodes.For))
            if inner or loop.recursive or not (listed or words) or not isinstance(loop.target, nodes.Name):
                why = f"a loop goes over one list, once, and holds no other loop; the lists are {', '.join(sorted(LISTS))}"
                yield self._fault("template-loop", loop.lineno, why)
            elif loop.target.name in CASE:
                why = f"a loop's own name may not be `{loop.target.name}`; choose another"
                yield self._fault("template-loop", loop.lineno, why)
            elif end - loop.lineno > LONGEST_LOOP or _text_of(loop) > 2000:
                why = f"a loop repeats at most {LONGEST_LOOP} lines and 2,000 characters; move the text out of it"
                yield self._fault("template-loop", loop.lineno, why)
            elif others:
                why = f"a loop shows its own item each time, not all of `{min(others)}` again; show that outside of it"
                yield self._fault("template-loop", loop.lineno, why)

    def _fenced(self, tree: nodes.Template) -> Iterator[PolicyError]:
        """What other people wrote is shown between tags, or not at all."""
        own = {n.name for n in _targets(tree, DATA)}
        for part in _shown(tree):
            for name in _bare(part, own | DATA):
                why = f'`{name}` is text by other people; show it as {{{{ {name}|fence("{name}") }}}}'
                yield self._fault("unfenced", part.lineno, why)


def _line(node: nodes.Node) -> int:
    """Where a node stands; some have no line of their own, and what is in them has."""
    return node.lineno or next((n.lineno for n in node.find_all(nodes.Node) if n.lineno), 1)


def _shown(tree: nodes.Node) -> Iterator[nodes.Node]:
    """Every expression that a template writes out."""
    for output in tree.find_all(nodes.Output):
        yield from (part for part in output.nodes if not isinstance(part, nodes.TemplateData))


def _targets(tree: nodes.Node, over: Collection[str] | None = None) -> Iterator[nodes.Name]:
    """What loops call their items; of loops over one of these names only, if any are given."""
    for loop in tree.find_all(nodes.For):
        if isinstance(loop.target, nodes.Name) and (over is None or getattr(loop.iter, "name", "") in over):
            yield loop.target


def _bare(node: nodes.Node, data: set[str]) -> Iterator[str]:
    """Names of data that an expression shows outside a fence; a condition shows nothing."""
    if isinstance(node, nodes.Filter) and node.name == "fence":
        return
    if isinstance(node, nodes.Name) and node.name in data:
        yield node.name
    elif isinstance(node, nodes.CondExpr):
        for shown in (node.expr1, node.expr2):
            if shown is not None:
                yield from _bare(shown, data)
    else:
        for child in node.iter_child_nodes():
            yield from _bare(child, data)


def _text_of(loop: nodes.For) -> int:
    """The characters that one turn of a loop writes out of its own."""
    written = sum(len(n.data) for n in loop.find_all(nodes.TemplateData))
    return written + sum(len(str(n.value)) for n in loop.find_all(nodes.Const))
