"""Edits without seams."""

from __future__ import annotations

import pytest

from rewriter.mending import mend
from rewriter.plain import Format
from rewriter.text import Context, Edit, Message


def cut(draft: str, words: str, new: str = "", fmt: Format = "text") -> str:
    """The draft with `words` replaced by `new`."""
    at = draft.index(words)
    return mend(Message(draft, context=Context(format=fmt)), (Edit(at, at + len(words), new),))


@pytest.mark.parametrize(
    ("draft", "words", "left"),
    [
        ("No. It ships today.", "No.", "It ships today."),
        ("It ships today. No.", "No.", "It ships today."),
        ("It ships. No. Bye now.", "No.", "It ships. Bye now."),
        ("That's the warehouse's fault, it'll be there.", "That's the warehouse's fault", "It'll be there."),
        ("Calm down and it'll be there.", "Calm down", "It'll be there."),
        ("It ships today because the courier slept.", "the courier slept.", "It ships today."),
        ("It ships today, as I already said.", "as I already said", "It ships today."),
        ("One.\n\nNo.\n\nTwo.", "No.", "One.\n\nTwo."),
        ("- one\n- no\n- two", "no", "- one\n- two"),
        ("Hi Anna,\n\nNo.\n\nIt ships.", "No.", "Hi Anna,\n\nIt ships."),
    ],
)
def test_what_goes_leaves_no_seam(draft: str, words: str, left: str) -> None:
    """No double space, no orphaned comma or connective, no lower-case start, no empty line or bullet."""
    assert cut(draft, words) == left


@pytest.mark.parametrize(
    ("draft", "words", "new", "made"),
    [
        ("hey, dunno.", "dunno.", "We don't know yet.", "hey, we don't know yet."),
        ("hey, dunno.", "dunno.", "I don't know yet.", "hey, I don't know yet."),
        ("hey, dunno.", "dunno.", "DHL has it.", "hey, DHL has it."),
        ("Hey Tom, Nope.", "Nope.", "Not today.", "Hey Tom, Not today."),
        ("hey,\n\ndunno.", "dunno.", "We don't know yet.", "hey,\n\nWe don't know yet."),
        ("Hey. dunno.", "dunno.", "We don't know yet.", "Hey. We don't know yet."),
    ],
)
def test_behind_the_comma_of_a_greeting_a_small_letter_stays_one(draft: str, words: str, new: str, made: str) -> None:
    """What comes in the place of words that went on from the greeting goes on from it too."""
    assert cut(draft, words, new) == made


def test_html_keeps_its_tags() -> None:
    """A sentence goes, its tags stay."""
    assert cut("<p>No. It ships.</p>", "No.", fmt="html") == "<p>It ships.</p>"


@pytest.mark.parametrize(
    ("draft", "at", "text", "made"),
    [
        ("It ships.", 0, "I'm sorry.", "I'm sorry. It ships."),
        ("It ships.", 9, "Tell me if not.", "It ships. Tell me if not."),
        ("It ships", 8, "Tell me if not.", "It ships. Tell me if not."),
        ("Hi,\n\nIt ships.", 5, "I'm sorry.", "Hi,\n\nI'm sorry. It ships."),
    ],
)
def test_what_comes_is_spaced(draft: str, at: int, text: str, made: str) -> None:
    """An insertion brings exactly the space it needs."""
    assert mend(Message(draft), (Edit(at, at, text),)) == made


def put(draft: str, before: str, said: str) -> str:
    """The draft with a sentence said before some words of it."""
    at = draft.index(before) if before else len(draft)
    return mend(Message(draft), (Edit(at, at, said),))


@pytest.mark.parametrize(
    ("draft", "before", "said", "whole"),
    [
        (
            "Hello Sam,\nthanks for writing.",
            "thanks",
            "I'm sorry about the bill. ",
            "Hello Sam,\nI'm sorry about the bill. Thanks for writing.",
        ),
        ("burnt pizza, thats on us", "", " tell me here.", "burnt pizza, thats on us. tell me here."),
        ("dunno when ", "", " I'll check.", "dunno when. I'll check."),
        ("ok, its late", "", ", and I'll tell you here", "ok, its late, and I'll tell you here"),
        ("its late. sorry", "its", "I'm sorry. ", "I'm sorry. its late. sorry"),
    ],
)
def test_a_sentence_put_in_shows_no_seam(draft: str, before: str, said: str, whole: str) -> None:
    """What stood unfinished before it gets its stop, and what opened the letter and no longer does its capital."""
    assert put(draft, before, said) == whole


@pytest.mark.parametrize(
    ("draft", "words", "left"),
    [
        ("Reset it. **Calm down.** Then call us.", "Calm down.", "Reset it. Then call us."),
        ("*No.* It ships today.", "No.", "It ships today."),
        ("It ships **today**, no.", "no", "It ships **today**."),
    ],
)
def test_a_sentence_takes_its_marks_with_it(draft: str, words: str, left: str) -> None:
    """No empty emphasis is left in markdown, and no other mark is touched."""
    assert cut(draft, words, fmt="markdown") == left


def test_what_is_said_beside_a_stressed_sentence_is_not_stressed() -> None:
    """A sentence said anew keeps its marks, and the one that comes behind it stands outside them."""
    message = Message("Bad news. **We can't.** Bye.", context=Context(format="markdown"))
    said = mend(message, (Edit(12, 21, "I'm afraid we can't. Shall I ask?"),))
    assert said == "Bad news. **I'm afraid we can't.** Shall I ask? Bye."


@pytest.mark.parametrize(
    ("draft", "at", "left"),
    [
        ("**Reset it.** Call us.", 2, "Sorry. **Reset it.** Call us."),
        ("Call us. **Reset it.**", 20, "Call us. **Reset it.** Sorry."),
        ("Call us. **Reset it. **", 20, "Call us. **Reset it. ** Sorry."),
        ("_Reset_ it.", 1, "Sorry. _Reset_ it."),
        ("Reset 2 * 3.", 12, "Reset 2 * 3. Sorry."),
    ],
)
def test_what_is_added_stands_beside_the_marks(draft: str, at: int, left: str) -> None:
    """A sentence more is neither emphasised by chance nor parts a word from its marks."""
    message = Message(draft, context=Context(format="markdown"))
    assert mend(message, (Edit(at, at, "Sorry."),)) == left


@pytest.mark.parametrize(
    ("draft", "words", "left"),
    [
        ("<p>No.</p><p>It ships.</p>", "No.", "<p>It ships.</p>"),
        ('<p class="x"><b>No.</b></p><p>It ships.</p>', "No.", "<p>It ships.</p>"),
        ("<ul><li>No.</li><li>It ships.</li></ul>", "No.", "<ul><li>It ships.</li></ul>"),
        ("<p>No. <b>It ships.</b></p>", "No.", "<p><b>It ships.</b></p>"),
        ("<p><b>No.</b> It ships.</p>", "No.", "<p> It ships.</p>"),
        ("<td>No.</td><td>It ships.</td>", "No.", "<td></td><td>It ships.</td>"),
        ('<a href="x.test">No.</a> It ships.', "No.", '<a href="x.test"></a> It ships.'),
    ],
)
def test_an_element_goes_with_the_last_word_in_it(draft: str, words: str, left: str) -> None:
    """No empty paragraph, point or emphasis is left; a table keeps its cells and a link stays."""
    assert cut(draft, words, fmt="html") == left


@pytest.mark.parametrize(
    ("draft", "at", "left"),
    [
        ("<p>It is <b>AB1</b></p>", 15, "<p>It is <b>AB1</b>. Sorry.</p>"),
        ("<p>It is <b>AB1.</b></p>", 16, "<p>It is <b>AB1.</b> Sorry.</p>"),
        ('<p>It is <a href="x.test">here</a>.</p>', 35, '<p>It is <a href="x.test">here</a>. Sorry.</p>'),
        ("<p><b>It ships.</b> Bye.</p>", 6, "<p>Sorry. <b>It ships.</b> Bye.</p>"),
        ("<p>It ships.</p>", 3, "<p>Sorry. It ships.</p>"),
        ("<p>It ships.</p>", 12, "<p>It ships. Sorry.</p>"),
        ("It ships.<br>Bye.", 13, "It ships.<br>Sorry. Bye."),
    ],
)
def test_what_is_added_stands_beside_inline_tags(draft: str, at: int, left: str) -> None:
    """A sentence more stands in the paragraph, and not within the emphasis or the link that ends or begins there."""
    assert mend(Message(draft, context=Context(format="html")), (Edit(at, at, "Sorry."),)) == left
