"""The words of a plain sentence, with what is tied to them by an apostrophe."""

from __future__ import annotations

import re
from typing import NamedTuple

from rewriter.remembered import remembered


class Word(NamedTuple):
    """A word or mark of a plain sentence; `text` is without a possessive, `tail` is that possessive or contraction."""

    text: str
    tail: str
    start: int
    end: int


_WORD = re.compile(r"[^\W_](?:[\w'&@/.-]*[\w])?|[^\w\s]")


@remembered()  # each sentence is read for three reasons
def words(text: str) -> tuple[Word, ...]:
    """The words of a plain sentence, in order."""
    out: list[Word] = []
    for match in _WORD.finditer(text):
        word, tail = match.group(), ""
        if word.endswith("'s") and len(word) > 2:
            word, tail = word[:-2], "'s"
        elif word.endswith("s") and text[match.end() : match.end() + 1] == "'":
            tail = "'"
        elif word.endswith(("'ve", "'ll", "'re", "'d")):
            word, _, tail = word.partition("'")
            tail = "'" + tail
        out.append(Word(word, tail, *match.span()))
    return tuple(out)
