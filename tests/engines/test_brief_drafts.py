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


COLD = "The hotel room was freezing and we had our baby with us. I want a refund for both nights."
VOUCHER = ("a voucher for one night, valid for a year",)


@pytest.mark.parametrize(
    ("draft", "end"),
    [
        ("Refunds are not possible. Housekeeping forgot to switch the heating on.", "We forgot to switch the heating on. What I can offer is a voucher for one night, valid for a year. Would you like that?"),
        ("Refunds are not possible.", "What I can offer is a voucher for one night, valid for a year. Would you like that?"),
    ],
)  # fmt: skip
def test_the_question_stands_behind_its_offer(draft: str, end: str) -> None:
    """Whether they would like that is asked where "that" can only be the offer."""
    assert reply(COLD, draft, offers=VOUCHER).replace("we can", "I can").endswith(end)


FEE = ("a refund of the shipping fee",)


@pytest.mark.parametrize(
    ("customer", "draft", "offers", "words", "without"),
    [
        ("I want my shipping fee back!", "No.", FEE, "What I can offer is a refund of the shipping fee. Would you like that?", "No."),
        ("I want my shipping fee back!", "No.", ("a voucher of 5 euros",), "No. What I can offer: a voucher of 5 euros.", ""),
        ("I want my deposit back!", "No.", FEE, "No. What I can offer: a refund of the shipping fee.", ""),
        ("I want my shipping fee back!", "No, we can't refund it.", FEE, "can't refund it.", ""),
        ("Did you ship it? I want my shipping fee back!", "No, not yet.", FEE, "not yet", ""),
        ("Can I cancel my subscription and get the rest of the year back?", "No.", (), "I'm afraid not. ", "can't"),
        ("Can I cancel? Will I get the rest of the year back?", "No.", (), "No", "can't"),
        ("Can I cancel my subscription?", "No.", (), "I'm afraid I can't cancel your subscription. ", "offer"),
        ("Can I change the delivery date?", "No.", (), "I'm afraid I can't change ", "offer"),
    ],
)  # fmt: skip
def test_a_bare_no_refuses_what_was_asked(
    customer: str, draft: str, offers: tuple[str, ...], words: str, without: str
) -> None:
    """Of two things asked none is named, and what may be offered is not refused."""
    said = reply(customer, draft, offers=offers)
    assert words in said and (not without or without not in said)


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
        (WHERE, "I can send another one today. OK?", "today. ok?"),
        (WHERE, "The noted time is wrong.", "noted"),
        (WHERE, "its in lyon", "sorry you're still waiting for your order. its in lyon."),
    ],
)
def test_a_yes_stays(customer: str, draft: str, kept: str) -> None:
    """Where something was asked for, it may be the answer; and a word among others is none of these."""
    assert kept in reply(customer, draft).lower()


RING = "My grandmother's ring was lost in your repair shop."
TWICE = "You charged me twice!"
LAYOUT = "I don't like the new layout, it's terrible!"
CALL = "Nobody called me back!"
CRASH = "When will the app be fixed?? It crashes all the time!"
BLOCKED = "Why was my account blocked??"
SUE = "You lost my parcel. I'm going to sue you!"
SAID = (  # the customer, the draft, words of the reply, and words that are not
    (BLOCKED, "You violated our terms. I can't tell you more. Case closed.", "You violated our terms. I can't tell you more.", "'ll "),
    (BLOCKED, "Your account is permanently suspended. We can't share any details.", "can't share any details", "'ll "),
    (BLOCKED, "I can't tell you why.", "I can't tell you why.", "terms"),
    (LATE, "It's at the depot. I can't tell you more.", "'ll ", "afraid"),
    ("Did you charge me twice?", "No.", "worry over the two charges you're seeing. No.", "question the"),
    (RING, "We have no record of it. Are you sure you sent it?", "sorry for the worry over your grandmother's ring. We have no record", "lost"),
    (RING, "We looked everywhere and can't find it.", "your grandmother's ring was lost", "worry"),
    ("I'm still waiting for my refund!", "You already got it, check again.", "sorry for the worry over your refund. You already got it", "waiting"),
    ("I'm still waiting for my refund!", "You should have received it by now.", "you're still waiting for your refund.", "worry"),
    ("I'm still waiting for my refund!", "You'll have it on Friday.", "you're still waiting for your refund.", "worry"),
    ("You deleted my photos!!", "We didn't delete your photos. They are in the archive.", "worry over your photos. We didn't delete your photos.", "were deleted"),
    ("You cancelled my order!!", "We didn't receive the payment.", "your order was cancelled.", "worry"),
    ("Where is my parcel? It's late!!", "We have no record of it at the depot.", "sorry", "worry"),
    ("Where is my parcel? It's late!!", "I've made a note of it.", "sorry", "worry"),
    ("Is my refund here yet? I've been waiting for two weeks!", "No.", "Two weeks is a long wait", "worry"),
    (TWICE, "That's not possible, our system doesn't make mistakes. Check with your bank.", "worry over the two charges you're seeing. I'm afraid that's not possible.", "mistakes"),
    (TWICE, "There was only one charge.", "worry over the two charges you're seeing. There was only one charge.", "afraid"),
    (LAYOUT, "If you don't like it, go to Settings and pick the old one.", "If you don't like it, go to Settings and pick the old one.", ""),
    (LAYOUT, "If you don't like it, you can cancel within 14 days.", "you can cancel within 14 days.", ""),
    (CALL, "My colleague Tom forgot to call you.", "We forgot to call you.", "Tom"),
    (CALL, "My manager Anna lost the note.", "We lost the note.", "Anna"),
    (CALL, "My colleague Tom will call you on Monday.", "My colleague Tom will call you on Monday.", "We will"),
    (CRASH, "Soon.", "It should be soon, and I'll tell you here as soon as I know more.", "Soon."),
    (CRASH, "Soon. We'll tell you here when it's done.", "Soon. We'll tell you here when it's done.", "I'll"),
    ("When do you open? I'm in a hurry", "Soon.", "Soon.", "tell you"),
    ("Can I get my money back? It's two days over the limit!", "I don't make the rules.", "I'm afraid our policy doesn't allow that.", "make the"),
    ("Can you deliver on Saturday?", "Impossible.", "I'm afraid that isn't possible.", "Impossible"),
    ("Where is my money?? I'm furious!", "It was paid out on 3 May.", "It was paid out on 3 May. If it isn't with you yet, just reply here.", "raises"),
    ("Where is my money?? I'm furious!", "It wasn't paid out yet.", "It wasn't paid out yet.", "with you yet"),
    ("I want a refund. This is the worst service ever.", "Calm down.", "I'll look into this", "what happened with the service"),
    ("Where is my parcel?? I've been waiting two weeks!", "You have to wait.", "I'm afraid you have to wait, and I'll tell you here", "You have"),
    ("My groceries came without the frozen stuff!", "The frozen items were out. You weren't charged for them.", "You weren't charged for them.", "worry"),
    ("Why can't I move house without a fee? It's a joke!", "You've already had your one free move.", "I'm afraid you've already had your one free move.", "worry"),
    (SUE, "ok", "I'll bring in the right person for this.", "find"),
    (SUE, "We are not responsible.", "We'll bring in the right person for this.", "find"),
    (CLASS, "She's fine.", "She's fine. If you'd like to hear more, just reply here.", "find out"),
    (CLASS, "They are at the museum.", "They are at the museum.", "hear more"),
    ("My parcel is broken!!", "It's fine.", "I'll", "hear more"),
)  # fmt: skip


@pytest.mark.parametrize(("customer", "draft", "words", "without"), SAID, ids=[f"{d} {c}" for c, d, _, _ in SAID])
def test_what_is_added_fits_what_is_said(customer: str, draft: str, words: str, without: str) -> None:
    """Beside a brief draft stands nothing that it denies, refuses or has answered."""
    said = reply(customer, draft)
    assert words in said and (not without or without not in said)
