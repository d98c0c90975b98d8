"""What a mend is judged by: its sentence as it would read, and what stands around it."""

from __future__ import annotations

import pytest

from rewriter.techniques._stated import made
from rewriter.text import Edit, Message

DRAFT = "Hi Tom,\n\nOne is here. Two is here! Three is here. Four is here. Five is here.\n\nBest,\nAnn"


@pytest.mark.parametrize("new", ["Two", "2", "", "Number two"])
@pytest.mark.parametrize("ahead", [1, 2])
def test_an_edit_is_seen_in_place(new: str, ahead: int) -> None:
    """The sentence stands where it is said to stand, its neighbours are whole, and nothing further is read."""
    message = Message(DRAFT)
    sentence = next(s for s in message.body if s.raw.startswith("Two"))
    after, start, end = made(message, sentence, Edit(sentence.start, sentence.start + len("Two"), new), ahead)
    assert after.draft[start:end] == f"{new} is here!"
    assert [s.raw for s in after.body if s.end <= start] == ["One is here."]
    assert [s.raw for s in after.body if s.start >= end] == ["Three is here.", "Four is here."][:ahead]


@pytest.mark.parametrize("word", ["One", "Five"])
def test_the_first_and_the_last_sentence_have_less_around_them(word: str) -> None:
    """At the ends of a draft there is no further sentence to read."""
    message = Message("One is here. Five is here.")
    sentence = next(s for s in message.body if s.raw.startswith(word))
    after, start, end = made(message, sentence, Edit(sentence.end - 1, sentence.end, " now."), ahead=2)
    assert after.draft[start:end] == f"{word} is here now."
    assert len(after.body) == 2
