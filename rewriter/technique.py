"""What a technique is: one fault, how it is found, how it is mended, and how that is explained.

A technique is a module in `techniques/`; being there is registration. It holds, top to bottom:
a docstring (the customer's side, the rule, the source), `title`, `sources`, `omission`,
`find(message)`, `mend(message, finding)`, `because` and `examples`. The same `find` reads the
draft, verifies the reply and grades the eval; the same examples are the tests and the docs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Protocol

from rewriter.registry import Discovered, modules
from rewriter.remembered import remembered
from rewriter.text import Context, Edit, Finding, Message

COMPLAINT = "My parcel is two weeks late, this is a joke."


@dataclass(frozen=True, slots=True)
class Flagged:
    """An example that must be found: the finding's text holds `at` (empty for an omission).

    `becomes`, where given, is the whole draft after `mend` of the first finding.
    """

    draft: str
    at: str = ""
    customer: str = COMPLAINT
    becomes: str | None = None
    kind: str = ""
    context: Context = Context()


@dataclass(frozen=True, slots=True)
class Clean:
    """An example that must be left alone."""

    draft: str
    customer: str = COMPLAINT
    context: Context = Context()


class Check(Protocol):
    """What finds a fault in a text and may mend it: a technique, or what a policy asks beside them."""

    @property
    def name(self) -> str:
        """Its name in a finding."""

    @property
    def title(self) -> str:
        """What it asks for, in a few words."""

    @property
    def omission(self) -> bool:
        """Its fault is something missing."""

    def find(self, message: Message) -> Iterator[Finding]:
        """Places in the draft."""

    def mend(self, message: Message, finding: Finding) -> Edit | None:
        """The edit that removes the fault; None: leave it to the model."""

    def because(self, kind: str = "") -> str:
        """Why the change helps."""


@dataclass(frozen=True, slots=True)
class Technique(Discovered):
    """A technique as found in its folder."""

    module: ModuleType

    @property
    def title(self) -> str:
        """The technique in the source documents' sense: "No blunt refusals"."""
        return str(self.module.title)

    @property
    def sources(self) -> tuple[str, ...]:
        """The source documents it comes from."""
        return tuple(self.module.sources)

    @property
    def omission(self) -> bool:
        """Its fault is something missing: severity is always `advice` and the span is empty."""
        return bool(self.module.omission)

    @property
    def examples(self) -> tuple[Flagged | Clean, ...]:
        """What it must find and what it must leave alone."""
        return tuple(self.module.examples)

    def find(self, message: Message) -> Iterator[Finding]:
        """Places in the draft. The module is asked at use, so that a test can switch it off."""
        return iter(_found(self.module.find, message))

    def mend(self, message: Message, finding: Finding) -> Edit | None:
        """The edit of the draft that removes the fault; None: leave it to the model."""
        edit: Edit | None = self.module.mend(message, finding)
        return edit

    def because(self, kind: str = "") -> str:
        """Why the change helps, as told to the agent."""
        words: Mapping[str, str] = self.module.because
        return words.get(kind, words[""])


@remembered()  # draft, steps and reply of a rewrite are each asked about more than once
def _found(find: Callable[[Message], Iterator[Finding]], message: Message) -> tuple[Finding, ...]:
    """What a rule finds depends on the message alone."""
    return tuple(find(message))


@cache
def techniques() -> tuple[Technique, ...]:
    """Every technique in the folder, by name."""
    return tuple(Technique(module) for module in modules("rewriter.techniques"))


def pick(message: Message, *wordings: str) -> str:
    """One of several wordings, the same for the same case, so that forty replies do not read alike."""
    digest = hashlib.blake2b((message.customer + "\0" + wordings[0]).encode("utf-8", "replace"), digest_size=4)
    return wordings[int.from_bytes(digest.digest()) % len(wordings)]
