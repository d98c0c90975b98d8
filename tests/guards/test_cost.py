"""What guards that compare facts with facts do for a text full of them: no more than so much for each."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from types import FrameType

import pytest

from rewriter.commitments import reading
from rewriter.commitments.contents import contained
from rewriter.commitments.opposites import reversed_orders
from rewriter.facts.page import fold
from rewriter.guards import lost_fact, new_fact
from rewriter.text import Context

_FACTS: dict[str, Callable[[int], str]] = {
    "sums": lambda n: f"It is £{n}.50. ",
    "rates": lambda n: f"It is £{n} a month. ",
    "counts": lambda n: f"Bring {n} photos. ",
    "ids": lambda n: f"Order RMA-{10_000 + n * 7}. ",
}


def _calls(guard: Callable[[str, str], object], draft: str, reply: str) -> int:
    """How many calls a guard makes for two texts."""
    made = 0

    def count(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        guard(draft, reply)
    finally:
        sys.setprofile(None)
    return made


@pytest.mark.parametrize("given", _FACTS)
@pytest.mark.parametrize("stated", _FACTS)
def test_twice_the_facts_are_no_more_than_thrice_the_work(given: str, stated: str) -> None:
    """A page of facts against a page of others is judged fact by fact, and not each against the whole page again."""

    def work(size: int) -> int:
        draft = "".join(_FACTS[given](n) for n in range(size, 2 * size))
        reply = "".join(_FACTS[stated](n) for n in range(5 * size, 6 * size))
        return _calls(lambda d, r: (list(new_fact.find(d, "", Context(), r)), lost_fact.lost(d, r)), draft, reply)

    work(40)  # every pattern is made at its first use
    assert work(240) < 3 * work(120)


_WORDS = ["".join(letters) for letters in itertools.product("bdfglmprt", "aeiou", "bdfglmprt", "aeiou")]


@pytest.mark.parametrize(
    ("told", "answered"), [("It's {}-free. ", "It contains {}. "), ("Don't {} it. ", "Please {} the lid. ")]
)
def test_twice_the_words_are_no_more_than_thrice_the_work(told: str, answered: str) -> None:
    """What one text forbids, or is free of, is looked up in the other, and not looked for again through all of it."""

    def work(size: int) -> int:
        was, now = (
            reading("".join(map(form.format, _WORDS[at : at + size]))) for form, at in ((told, 0), (answered, size))
        )
        return _calls(lambda _d, _r: (list(contained(was, now)), list(reversed_orders(was, now))), "", "")

    work(20)
    assert work(400) < 3 * work(200)


def test_a_text_is_folded_once() -> None:
    """The same text is not read anew for each of its facts: a long one in curly quotes is slow to fold."""
    before = fold.cache_info().misses
    reply = "".join(f"It’s £{n}. " for n in range(100))
    list(new_fact.find("It’s packed.", "", Context(), reply))
    assert fold.cache_info().misses - before <= 4  # the draft, the reply and its context: not one for each fact
