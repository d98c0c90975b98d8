"""What a guard is: a check that holds for every reply, whatever the policy says.

A guard is a module in `guards/`; being there is registration. It reads the draft, the customer's
message and the context, and yields a finding for each place where the reply breaks its law.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from rewriter.registry import Discovered, modules
from rewriter.remembered import remembered
from rewriter.text import Context, Finding, Message


@dataclass(frozen=True, slots=True)
class Breach:
    """An example that the guard must catch: this reply to this draft is broken at `at` (verbatim in the reply)."""

    draft: str
    reply: str
    at: str = ""
    customer: str = ""
    context: Context = Context()


@dataclass(frozen=True, slots=True)
class Allowed:
    """An example that the guard must leave alone."""

    draft: str
    reply: str
    customer: str = ""
    context: Context = Context()


@dataclass(frozen=True, slots=True)
class Guard(Discovered):
    """A guard as found in its folder: its module's `title`, `languages`, `because`, `examples` and `find`."""

    module: ModuleType

    @property
    def title(self) -> str:
        """The law in a few words."""
        return str(self.module.title)

    @property
    def because(self) -> str:
        """Why the law holds, as told to an agent."""
        return str(self.module.because)

    @property
    def languages(self) -> frozenset[str]:
        """Language codes it can judge; empty: all of them."""
        return frozenset(self.module.languages)

    @property
    def examples(self) -> tuple[Breach | Allowed, ...]:
        """What it must catch and what it must leave alone."""
        return tuple(self.module.examples)

    def find(self, message: Message, reply: str) -> Iterator[Finding]:
        """Breaches, as places in the reply. The module is asked at use, so that a test can switch it off."""
        return iter(_found(self.module.find, message.draft, message.customer, message.context, reply))


@remembered(256)  # the rules engine's reply is judged as it is made, and once more before it leaves
def _found(
    find: Callable[[str, str, Context, str], Iterator[Finding]], draft: str, customer: str, context: Context, reply: str
) -> tuple[Finding, ...]:
    """What a guard finds depends on the texts alone."""
    return tuple(find(draft, customer, context, reply))


@cache
def guards() -> tuple[Guard, ...]:
    """Every guard in the folder, by name."""
    return tuple(Guard(module) for module in modules("rewriter.guards"))
