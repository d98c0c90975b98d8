"""Message templates: a sandbox that knows two filters, and a reading of each template before it is ever rendered.

Roles are split here, in the source and before anything is rendered, so that a role marker in a
customer's text stays text. A template may choose, loop over a list, join and fence, and nothing else; what
other people wrote reaches a message only through `fence`, between tags that it cannot close.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, meta, nodes
from jinja2.exceptions import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from rewriter.errors import PolicyError
from rewriter.policy.refusal import refusal
from rewriter.strict_yaml import near

_ROLE = re.compile(r"^<!-- role: ([a-z]+) -->[ \t]*$", re.MULTILINE)
_TAG_NAME = re.compile(r"[a-z][a-z-]{0,30}")
_SEPARATOR = re.compile(r".{0,8}", re.DOTALL)
LONGEST_LOOP: Final = 30  # lines of a template inside a loop

# What a template may name. A system message knows the policy alone, so that it is the same for every
# case and a provider can cache it; only the user message knows the case.
STATIC: Final = frozenset({"rules", "brand_words", "next_step"})
DATA: Final = frozenset({"customer", "draft", "conversation", "facts", "offers", "names", "findings"})
CASE: Final = STATIC | DATA | {"channel", "format", "language"}
_LISTS: Final = frozenset({"rules", "conversation", "facts", "offers", "names", "findings"})
_PARTS: Final = frozenset(
    {"technique", "severity", "guidance", "use", "avoid", "name", "max_chars", "greeting", "signoff", "text", "tag"}
)
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
        return refusal(rule, self.where, self.first + lineno - 1, why)

    def faults(self) -> Iterator[PolicyError]:
        """Every fault; a template that cannot be parsed has only that one."""
        try:
            tree = _environment().parse(self.source)
        except TemplateSyntaxError as error:
            yield self._fault("template", error.lineno, f"{error.message}; mend the template")
            return
        except _BROKEN:
            yield self._fault("template", 1, "this template cannot be read; write it plainer")
            return
        found = [*self._forms(tree)]
        if not found:  # what is not allowed at all is not worth a second look
            found = [*self._known(tree), *self._loops(tree), *self._fenced(tree)]
        yield from found
        if found:
            return
        if self.role == "user" and "draft" not in names(self.source):
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
                yield self._fault("template-form", node.lineno, why)
            elif isinstance(node, nodes.Getattr) and not (isinstance(node.node, nodes.Name) and node.attr in _PARTS):
                why = f"no attribute `{node.attr}` can be read here; {near(node.attr, _PARTS)}"
                yield self._fault("template-attribute", node.lineno, why)
            elif isinstance(node, nodes.Filter):
                yield from self._filter(node)

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

    def _known(self, tree: nodes.Template) -> Iterator[PolicyError]:
        """Every name is one that this role is given."""
        known = STATIC if self.role == "system" else CASE
        unknown = names(self.source) - known
        for node in tree.find_all(nodes.Name):
            if node.name in unknown:
                unknown -= {node.name}
                why = "a system message is the same for every case; move it to the user message"
                hint = why if node.name in CASE else near(node.name, known)
                yield self._fault("template-name", node.lineno, f"no name `{node.name}` here; {hint}")

    def _loops(self, tree: nodes.Template) -> Iterator[PolicyError]:
        """A loop goes over one of our lists, once, and is short: no template takes longer than its case is long."""
        for loop in tree.find_all(nodes.For):
            listed = isinstance(loop.iter, nodes.Name) and loop.iter.name in _LISTS
            words = isinstance(loop.iter, nodes.Getattr) and loop.iter.attr in ("use", "avoid")
            end = max((n.lineno for n in loop.find_all(nodes.Node)), default=loop.lineno)
            inner = any(isinstance(n, nodes.For) for n in loop.find_all(nodes.For))
            if inner or loop.recursive or not (listed or words) or not isinstance(loop.target, nodes.Name):
                why = f"a loop goes over one list, once, and holds no other loop; the lists are {', '.join(sorted(_LISTS))}"
                yield self._fault("template-loop", loop.lineno, why)
            elif loop.target.name in CASE:
                why = f"a loop's own name may not be `{loop.target.name}`; choose another"
                yield self._fault("template-loop", loop.lineno, why)
            elif end - loop.lineno > LONGEST_LOOP or _text_of(loop) > 2000:
                why = f"a loop repeats at most {LONGEST_LOOP} lines and 2,000 characters; move the text out of it"
                yield self._fault("template-loop", loop.lineno, why)

    def _fenced(self, tree: nodes.Template) -> Iterator[PolicyError]:
        """What other people wrote is shown between tags, or not at all."""
        data = set(DATA)
        for loop in tree.find_all(nodes.For):
            if isinstance(loop.iter, nodes.Name) and loop.iter.name in DATA and isinstance(loop.target, nodes.Name):
                data.add(loop.target.name)
        for output in tree.find_all(nodes.Output):
            for part in output.nodes:
                for name in _bare(part, data):
                    why = f'`{name}` is text by other people; show it as {{{{ {name}|fence("{name}") }}}}'
                    yield self._fault("unfenced", part.lineno, why)


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
    """The characters that one turn of a loop writes out."""
    return sum(len(n.data) for n in loop.find_all(nodes.TemplateData))
