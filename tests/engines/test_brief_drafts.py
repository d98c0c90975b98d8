"""Brief drafts, and drafts with tags, answered by the rules engine: what is said beside them, and what is not."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from rewriter.engines.rules import RulesEngine
from rewriter.pipeline import rewrite
from rewriter.plain import Format
from rewriter.policy import Policies
from rewriter.text import Context, Message

POLICY = Policies.from_folder(Path(__file__).parents[2] / "prompts").resolve("deescalation")


def reply(customer: str, draft: str, fmt: Format = "text", offers: tuple[str, ...] = ()) -> str:
    """The reply of the rules engine."""
    message = Message(draft, customer, Context(format=fmt, offers=offers))
    return asyncio.run(rewrite(message, POLICY, [RulesEngine()])).reply


LATE = "My parcel is late!"
WHERE = "Where is my order?? It's late."
CLASS = "My daughter is on the school trip and I haven't heard anything, I'm worried!"


@pytest.mark.parametrize(
    ("draft", "whole"),
    [
        ("<p>Not our fault.</p><p>Your tracking is <b>AB123</b></p>", "<p>I'm sorry your parcel is late. Your tracking is <b>AB123</b>. Is there a day by which you need it?</p>"),
        ('<p>Your tracking is <a href="https://x.test">AB123</a></p>', '<p>I\'m sorry your parcel is late. Your tracking is <a href="https://x.test">AB123</a>. Is there a day by which you need it?</p>'),
        ("<ul><li>Not our fault.</li><li>Your tracking is AB123.</li></ul>", "<ul><li>I'm sorry your parcel is late. Your tracking is AB123. Is there a day by which you need it?</li></ul>"),
    ],
)  # fmt: skip
def test_tags_show_no_seam(draft: str, whole: str) -> None:
    """No empty element, no sentence within the emphasis of another, and no small letter read out of a tag."""
    assert reply(LATE, draft, "html") == whole


@pytest.mark.parametrize("draft", ["k", "Ok.", "ok", "Noted.", "Noted. It's in Lyon.", "okay"])
def test_a_word_that_only_says_it_was_read_goes(draft: str) -> None:
    """Between regret and a step it would read as if the customer had been heard with half an ear."""
    said = reply(WHERE, draft)
    assert said.startswith("I'm sorry ")
    assert draft.split()[0].strip(".").lower() not in said.lower().replace(".", " ").split()


@pytest.mark.parametrize(
    ("customer", "draft", "kept"),
    [
        ("Please cancel my order, it's late!!", "Ok.", "ok"),
        ("It's late again. I want to cancel!!", "ok", "ok"),
        ("My order is late!! Can you send it to my work?", "Okay.", "okay"),
        (WHERE, "Right, it's in Lyon.", "right"),
        (WHERE, "The noted time is wrong.", "noted"),
        (WHERE, "its in lyon", "sorry you're still waiting for your order. its in lyon."),
    ],
)
def test_a_yes_stays(customer: str, draft: str, kept: str) -> None:
    """Where something was asked for, it may be the answer; and a word among others is none of these."""
    assert kept in reply(customer, draft).lower()


SAID = (  # the customer, the draft, words of the reply, and words that are not
    (CLASS, "She's fine.", "She's fine. If you'd like to hear more, just reply here.", "find out"),
    (CLASS, "They are at the museum.", "They are at the museum.", "hear more"),
    ("My parcel is broken!!", "It's fine.", "I'll", "hear more"),
)  # fmt: skip


@pytest.mark.parametrize(("customer", "draft", "words", "without"), SAID, ids=[f"{d} {c}" for c, d, _, _ in SAID])
def test_what_is_added_fits_what_is_said(customer: str, draft: str, words: str, without: str) -> None:
    """Beside a brief draft stands nothing that it denies, refuses or has answered."""
    said = reply(customer, draft)
    assert words in said and (not without or without not in said)
