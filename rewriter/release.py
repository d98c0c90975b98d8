"""A reply on its way out while a model still writes it: each sentence leaves once it has passed what can be judged on it.

What has left cannot be called back in silence. So the whole reply is verified like any other when it is there; where
it does not go on from what has left, the reader is told to forget that and gets the verified reply from its start.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from rewriter.mending import mend
from rewriter.policy import Policy
from rewriter.repair import without_breaches
from rewriter.technique import techniques
from rewriter.text import Finding, Message
from rewriter.verification import Verification, verify

Send = Callable[[Literal["findings", "sentence", "restart"], object], None]
_SPACE: Final = re.compile(r"\s*")
_CURED_WITHIN: Final = 2  # sentences: what cures a fault stands beside it, or nowhere
_LATER: Final = "flipped-meaning"  # a no that is still missing may come with any sentence
_UNVERIFIED: Final = "What followed could not be verified, so this is another reply."


@dataclass
class Release:
    """The sentences of one request. `hear` takes a model's reply as far as it is written, `close` the verified one."""

    message: Message
    policy: Policy
    findings: tuple[Finding, ...]
    send: Send
    mended: list[str] = field(default_factory=list, init=False)  # what was mended in this answer on its way
    _out: str = field(default="", init=False)  # what has left since the last restart
    _raw: str = field(default="", init=False)  # the answer as far as it was heard
    _kept: str = field(default="", init=False)  # its beginning as it was mended ...
    _until: int = field(default=0, init=False)  # ... in the place of so many characters
    _seen: int = field(default=0, init=False)  # up to where it was judged
    _stuck: bool = field(default=False, init=False)  # the rest waits for the whole

    def begin(self) -> None:
        """Another answer is being written."""
        self.mended = []
        self._raw = self._kept = ""
        self._until = self._seen = 0
        self._stuck = False

    def hear(self, text: str) -> None:
        """Release the sentences that are complete and pass."""
        if not text.startswith(self._raw):
            self.begin()
        self._raw = text
        reply = self._kept + text[self._until :]
        ends = self._ends(reply)[:-1]
        if self._stuck or not ends or ends[-1] <= self._seen:
            return
        self._seen = ends[-1]
        self._judge(reply[: ends[-1]], ends)

    def whole(self, reply: str) -> str:
        """The reply that was heard, with what was mended on its way out."""
        return self._kept + reply[self._until :] if reply.startswith(self._raw[: self._until]) else reply

    def continues(self, reply: str) -> bool:
        """The reply goes on from what has left."""
        return reply.startswith(self._out)

    def close(self, reply: str | None) -> None:
        """Send what is left of the verified reply; None: there is none, and what has left is to be forgotten."""
        if reply is None:
            self._restart()
            return
        if not self.continues(reply):
            self._restart()
        self._leave(reply, [*self._ends(reply)[:-1], len(reply)])

    def _judge(self, reply: str, ends: list[int]) -> None:
        """Release up to the first sentence that is not fit to leave; mend that one when nothing can cure it any more."""
        faults = _faults(verify(self.message, reply, self.policy, self.findings))
        if not faults:
            self._leave(reply, ends)
            return
        at = min(fault.start for fault in faults)
        if at < len(self._left(reply)):
            self._stuck = True  # what has left is wrong beside what follows: the whole decides
            return
        fit = [end for end in ends if end <= at]
        self._leave(reply, fit)
        here = [fault for fault in faults if fault.start < ends[len(fit)]]
        after = len(ends) - len(fit) - 1
        if any(fault.name == _LATER for fault in here) or (after < _CURED_WITHIN and all(f.severity for f in here)):
            return
        if (better := self._mended(reply, here)) is not None:
            self.mended += [fault.name for fault in here if fault.severity != "warning"]
            self._until += len(reply) - len(self._kept)
            self._kept = better
            self._seen = len(better)
            self._leave(better, self._ends(better))
        elif all(fault.severity == "warning" for fault in here):
            self._leave(reply, ends[: len(fit) + 1])
        else:
            self._stuck = True

    def _mended(self, reply: str, faults: list[Finding]) -> str | None:
        """The reply so far with the faults mended, or else without their sentences; None: it may not leave so either."""
        as_draft = replace(self.message, draft=reply)
        by_name = {technique.name: technique for technique in techniques()}
        edits = [by_name[f.name].mend(as_draft, f) for f in faults if f.name in by_name]
        space = reply[len(reply.rstrip()) :]
        for better in (
            mend(as_draft, tuple(edit for edit in edits if edit)),
            without_breaches(self.message, reply, tuple(faults)),
        ):
            text = better.rstrip() + space
            if text != reply and text.strip() and text.startswith(self._left(reply)):
                if not _faults(verify(self.message, text, self.policy, self.findings)):
                    return text
        return None

    def _left(self, reply: str) -> str:
        """As much of this reply as has left."""
        return self._out if self.continues(reply) else ""

    def _ends(self, reply: str) -> list[int]:
        """Where each sentence ends, with the white space behind it."""
        parts = replace(self.message, draft=reply).sentences
        return [space.end() for s in parts if (space := _SPACE.match(reply, s.end))]

    def _leave(self, reply: str, ends: list[int]) -> None:
        """Send the sentences up to the last of these ends that have not left yet."""
        if not ends or self._out.startswith(reply[: ends[-1]]):
            return
        if not reply[: ends[-1]].startswith(self._out):
            self._restart()
        for end in ends:
            if end > len(self._out):
                self.send("sentence", reply[len(self._out) : end])
                self._out = reply[:end]

    def _restart(self) -> None:
        if self._out:
            self.send("restart", _UNVERIFIED)
            self._out = ""


def _faults(verdict: Verification) -> list[Finding]:
    """What stands in a reply that is still being written and should not; what it lacks may still come."""
    return [f for f in verdict.findings if f.end > f.start and f.severity != "advice"]
