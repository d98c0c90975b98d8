"""One softening a reply: the no's stay, and what the draft said more than once is left to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.softening import softened_once


@pytest.mark.parametrize(
    ("draft", "reply", "once"),
    [
        (
            "No. The term is 12 months.",
            "I'm afraid we can't do that. I'm afraid the term is 12 months.",
            "I'm afraid we can't do that. The term is 12 months.",
        ),
        (
            "no, its full, so no place",
            "i'm afraid it's full, so i'm afraid there's no place",
            "i'm afraid it's full, so there's no place",
        ),
        ("I'm afraid not. I'm afraid it's shut.", "I'm afraid not. I'm afraid it's shut.", None),
        ("It is shut.", "I'm afraid it is shut.", None),
    ],
)
def test_the_first_softening_stays_and_the_others_go(draft: str, reply: str, once: str | None) -> None:
    """Of what the mends said more than once the first stays, and no word else changes."""
    assert softened_once(draft, reply) == (once or reply)


@given(
    st.lists(st.sampled_from(["I'm afraid it's shut.", "The fee is 12 euros.", "We close at nine, so I'm afraid not."]))
)
def test_softened_twice_is_softened_once(sentences: list[str]) -> None:
    """It is done in one go, whatever sentences there are."""
    once = softened_once("", " ".join(sentences))
    assert softened_once("", once) == once
    assert once.count("I'm afraid") == min(1, " ".join(sentences).count("I'm afraid"))
