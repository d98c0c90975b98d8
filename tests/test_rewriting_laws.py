"""What holds for every draft that the rules engine is given, and not only for those somebody thought of."""

from __future__ import annotations

import asyncio
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from rewriter.engines.rules import RulesEngine
from rewriter.guard import guards
from rewriter.pipeline import Rewrite, rewrite
from rewriter.plain import Format
from rewriter.policy import Policies
from rewriter.text import Channel, Context, Message

POLICY = Policies.from_folder(Path(__file__).parents[1] / "prompts").resolve("deescalation")
MOST = 600  # characters a reply may be longer than its draft

FAULTS = (
    "No.", "That's the warehouse's fault.", "It'll be there tomorrow, guaranteed.", "As I already told you, it takes a while.", "Thanks for your patience.",
    "We can't refund that.", "You should have read the terms.", "I don't know, ask the bank.", "We were short-staffed all week.", "Somebody will get back to you soon.",
    "Calm down, please.", "no way, it's final sale.", "dunno, not my department.", "The driver got lost, it happens.", "Rules are rules.", "You will never have this problem again.",
)  # fmt: skip
FINE = (
    "Your parcel left Ghent on 3 May.", "The fee is 12.90 EUR.", "You can return it within 30 days.", "Please send a photo to help@shop.example.", "Is Elm Street 4 still right?",
    "I've refunded the $49.90.", "If the light stays red, tell me.", "I'm sorry your lamp is late.", "The tracking is at https://shop.example/t/84-2210.", "I'm asking the depot and will write here.",
)  # fmt: skip
CUSTOMERS = (
    "My parcel is two weeks late, this is a joke.", "You charged me twice!!", "Can I return the lamp?", "Do you open on Sunday?", "My router keeps crashing, I have an exam tomorrow.",
    "Thanks, all sorted now!", "", "THIRD time I call. No heating since Friday and I have a newborn.", "I want my money back",
)  # fmt: skip

words = st.lists(st.sampled_from((*FAULTS, *FINE)), min_size=1, max_size=5, unique=True)
drafts = st.builds(
    lambda greeting, body, gap, close: greeting + gap.join(body) + close,
    st.sampled_from(("", "Hi Dana,\n\n", "Dear Mr Oke,\n\n")),
    words,
    st.sampled_from((" ", " ", "\n", "\n\n")),
    st.sampled_from(("", "\n\nBest regards,\nJo")),
)
channels = st.sampled_from(tuple[Channel, ...](("chat", "email", "social")))
formats = st.sampled_from(tuple[Format, ...](("text", "markdown", "html")))


def answered(draft: str, customer: str, context: Context) -> Rewrite:
    """The answer of the rules engine."""
    return asyncio.run(rewrite(Message(draft, customer, context), POLICY, [RulesEngine()]))


def test_there_is_something_to_hold_for() -> None:
    """Each fault alone, sent to an upset customer, is answered otherwise; else the laws below would hold of nothing."""
    kept = [fault for fault in FAULTS if answered(fault, CUSTOMERS[0], Context()).reply == fault]
    assert not kept


def test_a_fault_beside_a_fact_keeps_no_draft() -> None:
    """The fault's own clauses go and the fact stays; where a fault was all there is, a step of ours stands in its place."""
    missing = "My suitcase has been missing since Tuesday!"
    kept = answered(
        "You can claim up to 120 euros with receipts, which you would know if you had read the leaflet. The file is LIS40821.",
        missing,
        Context(),
    )
    assert "You can claim up to 120 euros with receipts. The file is LIS40821." in kept.reply
    alone = answered("its only a scratch", "Brand new table and there's a gouge along the side", Context())
    assert alone.reply == "i'll check what happened and tell you here what i find."


def test_what_the_next_sentence_leans_on_does_not_go_alone() -> None:
    """What they were to do is gone, and "if they haven't" would say nothing."""
    draft = "Dear Resident,\n\nThe ticket was closed as the contractor said they changed the route. If they haven't then it's them you should be angry with. Open a new ticket.\n\nEnvironmental Services"
    reply = answered(draft, "The bins are emptied at 4.30 again. It is NOT resolved!", Context(channel="email")).reply
    assert "If they haven't" in reply
    assert "the contractor said they changed the route" in reply


@settings(max_examples=60)
@given(drafts, st.sampled_from(CUSTOMERS), channels)
@example(
    "I don't know where your bike is in the queue.", "My bike is broken and I've been waiting for two weeks.", "chat"
)
def test_a_second_rewrite_changes_nothing(draft: str, customer: str, channel: Channel) -> None:
    """What was rewritten comes back as it stands, and the same draft gives the same reply, within 600 characters more."""
    context = Context(channel=channel)
    first = answered(draft, customer, context)
    assert first.reply.strip()
    assert len(first.reply) <= len(draft) + MOST
    assert answered(draft, customer, context).reply == first.reply
    if first.outcome in ("rewritten", "repaired", "fallback"):
        second = answered(first.reply, customer, context)
        assert second.reply == first.reply


@settings(max_examples=60)
@given(st.text(min_size=1, max_size=300).filter(str.strip), st.text(max_size=120), formats)
def test_any_text_at_all_gets_an_answer_that_breaks_no_guard(draft: str, customer: str, fmt: Format) -> None:
    """Whatever characters stand in it: an answer that is not empty, no longer than it may be, and true to the draft."""
    context = Context(format=fmt)
    answer = answered(draft, customer, context)
    assert answer.reply.strip()
    assert len(answer.reply) <= len(draft) + MOST
    message = Message(draft, customer, context)
    assert not [breach for guard in guards() for breach in guard.find(message, answer.reply)]
    if answer.outcome == "rewritten":
        assert answer.verification.passed
