"""What every guard must be, whoever drops it into the folder."""

from __future__ import annotations

import pytest

from rewriter.guard import Allowed, Breach, Guard, guards
from rewriter.text import Message
from tests.guards.abroad import ABROAD
from tests.guards.abroad_replies import WHOLE
from tests.guards.bolder import BOLDER
from tests.guards.freer import FREER
from tests.guards.further import FURTHER
from tests.guards.otherwise import OTHERWISE

ALL = guards()
MORE = (*FURTHER, *BOLDER, *OTHERWISE, *FREER, *ABROAD, *WHOLE)
BREACHES = [(g, e) for g in ALL for e in g.examples if isinstance(e, Breach)]
ALLOWED = [(g, e) for g in ALL for e in g.examples if isinstance(e, Allowed)]
BREACHES += [(g, e) for g in ALL for name, e in MORE if name == g.name and isinstance(e, Breach)]
ALLOWED += [(g, e) for g in ALL for name, e in MORE if name == g.name and isinstance(e, Allowed)]


def _id(value: object) -> str:
    return value.name if isinstance(value, Guard) else str(getattr(value, "reply", value))[:60]


def unbroken(guard: Guard, example: Breach | Allowed) -> bool:
    """A reply that is the draft adds, loses and flips nothing."""
    texts = (example.draft, example.reply)
    return not any(list(guard.find(Message(t, example.customer, example.context), t)) for t in texts)


@pytest.mark.parametrize("guard", ALL, ids=_id)
def test_a_guard_is_complete(guard: Guard) -> None:
    """A guard has a title, a reason, and more leave-alone examples than breaches."""
    breaches = sum(isinstance(e, Breach) for e in guard.examples)
    assert breaches >= 6 and len(guard.examples) - breaches > breaches
    assert guard.title and guard.summary and guard.because.strip()


@pytest.mark.parametrize(("guard", "example"), BREACHES, ids=_id)
def test_a_breach_is_caught(guard: Guard, example: Breach) -> None:
    """A broken law is found, at a place in the reply; no text breaks one against itself."""
    found = list(guard.find(Message(example.draft, example.customer, example.context), example.reply))
    assert found
    assert all(f.name == guard.name and f.text == example.reply[f.start : f.end] and f.message for f in found)
    if example.at:
        assert any(example.at in f.text or f.text in example.at for f in found)
    assert unbroken(guard, example)


@pytest.mark.parametrize("guard", ALL, ids=_id)
def test_allowed_replies_pass(guard: Guard) -> None:
    """A fair reply breaks nothing, and no text breaks anything against itself."""
    examples = [e for g, e in ALLOWED if g is guard]
    cases = [(Message(e.draft, e.customer, e.context), e.reply) for e in examples]
    assert [(reply, f.message) for case, reply in cases for f in guard.find(case, reply)] == []
    assert [e.reply for e in examples if not unbroken(guard, e)] == []
