"""Patterns that are not run where they cannot match."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter import cues
from rewriter.guard import guards
from rewriter.technique import techniques
from rewriter.text import sentences


def _patterns() -> Iterator[cues.Pattern]:
    """Every pattern that a module of the package holds by name."""
    guards()
    for name, module in list(sys.modules.items()):
        if name.startswith("rewriter"):
            yield from (value for value in vars(module).values() if isinstance(value, cues.Pattern))


def test_a_text_without_the_words_is_passed_over_and_one_with_them_is_not() -> None:
    """The answer is that of `re`, whatever was looked at."""
    words = cues.compile(r"\b(?:lost|dropped|broke|forgot|missed|mixed up|mislaid) (?:it|them|your \w+)\b")
    assert type(words).__module__ == "rewriter.cues"
    clean = "we packed the parcel with care and it left us on the third of May, in one piece"
    assert words.search(clean) is None
    assert list(words.finditer(clean)) == []
    found = words.search(clean + ", and then the courier mislaid your parcel")
    assert found
    assert found.group() == "mislaid your parcel"
    assert [m.start() for m in words.finditer("x" * 50 + " lost it and forgot them")] == [51, 63]


def test_every_detector_reads_its_own_examples_as_re_does() -> None:
    """No pattern of the package misses a match for not having been run."""
    texts = [s.plain for t in techniques() for e in t.examples[::2] for s in sentences(e.draft) if len(s.plain) > 40]
    found = 0
    for pattern in _patterns():
        plain = re.compile(pattern.pattern, pattern.flags)
        for text in texts:
            match = plain.search(text)
            found += match is not None
            assert (pattern.search(text) is None) == (match is None), (pattern.pattern[:80], text)
    assert found > 1000


SOURCES = (
    r"(?:we|they) (?:have |had )?(?:lost|dropped|sent) (?:it|your (?:bag|parcel))",
    r"(?<!no )\b(?:sorry|apolog(?:y|ies|ise[ds]?)|regret)\b(?! if)",
    r"[ab]c{2,3}(?:de|fg)+h?(?=ij|kl)",
    r"(?:never|not (?:once|ever)|n't)(?: [a-z]{1,8}){0,3} again",
    r"(?i:stop)|go|(?P<x>wait|hold on)(?:, (?P=x))?",
    r"\d{1,3}(?:st|nd|rd|th)? (?:of )?(?:may|june)",
    r"a*b?(?:c|d|e)(?:|f)(?:gh|ij|kl|mn|op|qr)",
)


@pytest.mark.parametrize("source", SOURCES)
def test_what_a_pattern_needs_stands_in_all_that_it_matches(source: str) -> None:
    """Any text that matches holds at least one of the literals."""
    needs = cues.required(source)

    @given(st.from_regex(source))
    def held(text: str) -> None:
        assert not needs or any(cue in text for cue in needs)

    held()


def test_a_pattern_of_anything_needs_nothing() -> None:
    """No literal is asked for where none is sure to stand."""
    for source in (r"\w+", r"a?b*", r"(?:x|\d)", r"(?i:stop)", r".*"):
        assert cues.required(source) == frozenset()


def test_half_a_surrogate_is_no_reason_to_stop() -> None:
    """A text that cannot be encoded is read by every pattern."""
    words = cues.compile(r"(?:one|two|three|four|five|six|seven) \ud800")
    assert words.search("x" * 50 + "seven \ud800")
    others = cues.compile(r"\b(?:alpha|beta|gamma|delta|epsilon|zeta|eta) (?:bravo|charlie)\b")
    assert others.search("x" * 50 + " alpha bravo")
    assert others.search("\ud800" + "x" * 50 + " alpha bravo")


def test_a_sieve_lets_every_row_pass_that_matches_and_keeps_their_order() -> None:
    """What it holds back does not match: for every example of every technique, asked once and once more."""
    rows = [(number, pattern) for number, pattern in enumerate(_patterns())]
    sieve = cues.Sieve(rows)
    texts = [s.plain for t in techniques() for e in t.examples[::6] for s in sentences(e.draft)]
    passed = 0
    for text in texts:
        for _ in range(2):
            worth = [number for number, _ in sieve(text)]
            passed += len(worth)
            assert worth == sorted(worth)
            assert {number for number, pattern in rows if pattern.search(text)} <= set(worth)
    assert passed < len(rows) * len(texts)
