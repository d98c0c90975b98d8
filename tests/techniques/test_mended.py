"""Further faults, beside the examples with which a technique explains itself: each is found, and what stays stands by itself."""

from __future__ import annotations

import pytest

from rewriter.technique import COMPLAINT
from rewriter.text import Message, apply
from tests.techniques.test_contract import ALL

CALM = "Can you tell me the time of my booking on Friday?"
MENDED = (  # the technique, the draft, what it becomes, and the customer where it matters
    ("blame-shifting", "The chemist always loses stuff. I'll call them and resend it.", "I'll call the chemist and resend it."),
    ("blame-shifting", "The warehouse loses things all the time. I've sent a new one.", "I've sent a new one."),
    ("blame-shifting", "The kitchen staff ring things up wrong all the time, I'll refund the 4 euros.", "I'll refund the 4 euros."),
    ("blame-shifting", "The drivers constantly mix up the labels. A new one is on its way.", "A new one is on its way."),
    ("blame-shifting", "The picker should have noticed that.", "We should have noticed that."),
    ("blame-shifting", "My colleague Tom forgot. I'll ring you at 3 today.", "We forgot. I'll ring you at 3 today."),
    ("blame-shifting", "The courier forgot. I've sent a new one.", "I've sent a new one."),
    ("blame-shifting", "You gave your kid the password, so the charges stand.", "The password was given to your kid, so the charges stand."),
    ("heated-wording", "You paid for the basic plan, so that's all you're getting.", "You paid for the basic plan."),
    ("heated-wording", "We open at 9, you should know that by now.", "We open at 9."),
    ("heated-wording", "You ought to know this by now, the cut-off is noon.", "The cut-off is noon."),
    ("heated-wording", "You should know this is final.", "This is final."),
    ("heated-wording", "You should know that. We open at 9.", "We open at 9."),
    ("heated-wording", "You're the hundredth person to ask. We open at 9.", "We open at 9."),
    ("heated-wording", "u r the 100th person 2 ask, we open at 9", "we open at 9"),
    ("heated-wording", "u r the 1st person 2 complain. we open at 9", "we open at 9"),
    ("heated-wording", "The tracking says delivered so as far as we're concerned you have it.", "The tracking says delivered."),
    ("heated-wording", "sry u feel that way. we open at 9", "we open at 9"),
    ("heated-wording", "I understand your frustration. Your booking is at 7.", "Your booking is at 7.", CALM),
    ("heated-wording", "You were told before that it's 14 days.", "It's 14 days."),
    ("heated-wording", "sry ur upset but we open at 9", "we open at 9"),
    ("heated-wording", "ur the only 1 complaining m8. we open at 9", "we open at 9"),
    ("blame-shifting", "its ur router not our line, restart it", "the problem is in the router, so please restart it"),
    ("blame-shifting", "Drivers are hopeless today, sorry.", "Sorry."),
    ("dead-end", "Check the porch. Otherwise contact FedEx.", "Check the porch. Otherwise contact FedEx. I'll find out who can help with your parcel and tell you here."),
    ("dead-end", "dunno y it says that.", "I don't know yet why it says that, but I'll check."),
    ("early-thanks", "thx 4 ur patience. it left today", "it left today"),
    ("blame-shifting", "u shoulda told us b4. it left today", "it left today"),
    ("excuse", "conductors r a diff company. it left today", "it left today"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "draft", "becomes", "customer"), [(*row, COMPLAINT)[:4] for row in MENDED], ids=[row[1] for row in MENDED]
)
def test_a_further_fault_is_mended(name: str, draft: str, becomes: str, customer: str) -> None:
    """It is found where it stands, and its mend says what is said here."""
    technique = next(t for t in ALL if t.name == name)
    message = Message(draft, customer)
    found = next(technique.find(message))
    edit = technique.mend(message, found)
    assert edit is not None
    assert " ".join(apply(draft, [edit]).split()) == becomes
