"""A no needs a door beside it, and it stays a no."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from rewriter.techniques import blunt_refusal
from rewriter.text import Context, Message, apply

from .work import calls

COMPLAINT = "My parcel is two weeks late, this is a joke. Please refund it!"

BLUNT = [
    "No.",
    "Nope.",
    "Sorry, no.",
    "No can do.",
    "Not possible.",
    "Impossible.",
    "Absolutely not.",
    "I'm afraid not.",
    "Denied.",
    "cant",
    "we cant do that",
    "can't, its a sale item",
    "cant because its promo",
    "wont happen",
    "no refunds",
    "no exceptions",
    "sorry no refunds on sale items",
    "There's no way we can change that.",
    "There are no refunds on tickets.",
    "We do not offer refunds.",
    "We don't do exchanges.",
    "We never make exceptions.",
    "We don't price match.",
    "We won't be able to replace it.",
    "We are unable to cancel the order.",
    "I'm not allowed to give discounts.",
    "I am not authorised to waive the fee.",
    "We have no way to extend your pass.",
    "Unable to refund.",
    "Not able to offer a discount.",
    "You can't return it.",
    "You won't get a refund.",
    "You are not entitled to compensation.",
    "You're not eligible.",
    "Refunds are not available.",
    "Vouchers can't be extended.",
    "The fee cannot be waived.",
    "This item is non-refundable.",
    "All sales are final.",
    "That's not an option.",
    "It isn't covered by the warranty.",
    "Your request has been rejected.",
    "Unfortunately your application was not approved.",
    "We have to decline your request.",
    "The answer is no.",
    "Our policy doesn't allow it.",
    "That's against our policy.",
    "Policy says no.",
    "That's just our policy.",
    "The system won't let me refund that.",
    "The return window has closed.",
    "It's too late to cancel.",
    "Your voucher has expired.",
    "Out of the question.",
    "I understand, but we can't refund it.",
    "I've checked with my manager and we can't refund it. I hope this clarifies.",
    "We can't extend it. Please respect our policy.",
    "We can't refund it. Anything else?",
    "We can't refund it. Thank you for your understanding.",
    "If you read the terms, we don't do refunds.",
    "We can't refund it. It's your own fault, so call the courier.",
    "We can't change the address once it has shipped.",
]

FAIR = [
    "No problem.",
    "No worries at all!",
    "No rush.",
    "No need to send it back.",
    "No, you won't be charged.",
    "No doubt that was a long evening.",
    "We can't wait to hear from you.",
    "I can't promise a day.",
    "I can't guarantee Friday.",
    "We can't give you an exact date yet.",
    "I couldn't agree more.",
    "I can't thank you enough.",
    "We can't see the photo. Could you send it again?",
    "I can't find the order.",
    "We can't reproduce the error yet, so I'm asking the engineers.",
    "If it can't be repaired, we'll replace it.",
    "Unless we hear from you, it can't be shipped.",
    "We can't refund it until it is back.",
    "We can't refund it without a receipt.",
    "We can't refund it, but we can exchange it.",
    "We can exchange it but we can't refund it.",
    "We can't refund it; an exchange is possible until Friday.",
    "We can't refund it. Would you like an exchange?",
    "We can't refund it. You can appeal via the form in your account.",
    "We can't refund it. Please email claims@example.com.",
    "We can't refund it. I'll look into what else is open to you.",
    "We can't extend it. It still works for any booking made before midnight.",
    "We don't charge for that.",
    "We don't want you to wait any longer.",
    "We don't have the tracking number yet.",
    "The card can't be charged at the moment.",
    "Your payment was declined by your bank.",
    "The app won't open on older phones.",
    "The router can't connect.",
    "Please don't open the housing.",
    "You can't go wrong with either.",
    "You can't miss the sign.",
    "Not only is it late, it is also damaged, and I'm sorry.",
    "You wrote that we don't do refunds; I'm checking who told you.",
    'The page says "no refunds", and that page is out of date.',
    "You were told we can't refund it, and I'm looking into that.",
    "Your order won't be cancelled.",
    "It won't be long now.",
    "There's no charge for the return.",
    "There's no fee.",
    "No return needed.",
    "You're not the only one who has asked, and it is a good question.",
    "I have no doubt you packed it well.",
    "Why can't it be returned?",
    "Refunds aren't possible after 30 days, but the guarantee still covers the zip.",
    "You can return it until Monday.",
    "You don't get charged until it ships.",
    "There's no way you should have waited that long.",
    "Never mind, I've found it.",
    "Oh no, that's awful!",
]


def found(draft: str, customer: str = COMPLAINT, context: Context | None = None) -> list[str]:
    """The spans of the findings."""
    return [f.text for f in blunt_refusal.find(Message(draft, customer, context or Context()))]


@pytest.mark.parametrize("draft", BLUNT)
def test_a_no_without_a_door_is_blunt(draft: str) -> None:
    """However a no is worded, alone it is a closed door."""
    assert found(draft)


@pytest.mark.parametrize("draft", FAIR)
def test_other_words_are_left_alone(draft: str) -> None:
    """Good news, honest limits, symptoms, quotes, conditions and a no with a way on are no fault."""
    assert found(draft) == []


def test_a_bare_no_is_the_whole_span() -> None:
    """What follows a bare no is judged on its own."""
    assert found("No. That's how it is with the courier.")[0] == "No."


def test_a_door_three_sentences_on_is_too_far() -> None:
    """A refusal is not cured by a request about something else further down."""
    near = "We can't refund it. Please send a photo of the seal."
    far = "We can't refund it. It was opened. It was used. Please send a photo of the seal."
    assert not found(near)
    assert found(far)


_WAY_ON = (" Is there another way I can help with your parcel?", " Is there another way we can help with your parcel?")
_NO = re.compile(
    r"n['’]t\b|\b(?:no|not|never|cannot|unable|non-\w+|declined?|rejected|denied|final|late|expired|closed|against|out of the question)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("draft", [d for d in BLUNT if not d.lower().startswith(("no.", "nope", "sorry, no."))])
def test_a_no_stays_a_no(draft: str) -> None:
    """The mended reply still refuses, and it opens a door."""
    message = Message(draft, COMPLAINT)
    findings = list(blunt_refusal.find(message))
    assert findings
    for finding in findings:
        edit = blunt_refusal.mend(message, finding)
        assert edit is not None
        reply = apply(draft, [edit])
        assert found(reply) == [], reply
        assert re.search(_NO, edit.text.removesuffix(_WAY_ON[0]).removesuffix(_WAY_ON[1])), reply


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        ("No tickets left, they sold out", "I'm afraid there are no tickets left, as they sold out."),
        ("No dogs allowed, house rules", "I'm afraid no dogs are allowed, house rules."),
        ("no way to change it", "I'm afraid there's no way to change it."),
        ("no the fee stays", "I'm afraid I can't offer a refund, as the fee stays."),
        ("nope, once hes on the way we dont pass stuff on", "once he's on the way we don't pass stuff on."),
    ],
)
def test_a_no_before_a_thing_is_no_answer(draft: str, said: str) -> None:
    """It goes only where it is a word of its own; before a thing it is what the sentence says."""
    message = Message(draft, COMPLAINT)
    edit = blunt_refusal.mend(message, next(iter(blunt_refusal.find(message))))
    assert edit is not None
    assert said.lower() in edit.text.lower()


@pytest.mark.parametrize("draft", ["no basic is 1 screen standard is 2", "no gold has a lounge", "no parking costs £5"])
def test_an_answer_without_its_comma_is_left_as_it_is(draft: str) -> None:
    """It answers and goes on in one breath: "no basic is 1 screen" tells nothing of "no basic"."""
    message = Message(draft, COMPLAINT)
    assert all(blunt_refusal.mend(message, finding) is None for finding in blunt_refusal.find(message))


def test_the_refused_thing_is_not_offered_again() -> None:
    """Of the offers, one that is not what was refused is named, word for word."""
    message = Message("We don't do refunds.", COMPLAINT, Context(offers=("Refund of the postage", "a 10% voucher")))
    finding = next(iter(blunt_refusal.find(message)))
    edit = blunt_refusal.mend(message, finding)
    assert edit is not None
    assert apply(message.draft, [edit]) == "I'm afraid we don't do refunds. What we can offer is a 10% voucher."


def test_a_no_is_softened_once() -> None:
    """Who has already said "unfortunately" does not say "I'm afraid" as well."""
    message = Message("Unfortunately, the fee can't be waived.", COMPLAINT)
    edit = blunt_refusal.mend(message, next(iter(blunt_refusal.find(message))))
    assert edit is not None
    assert "afraid" not in edit.text


def test_two_refusals_share_one_way_on() -> None:
    """A second no beside the first does not promise the same step again."""
    message = Message("No exchanges. No refunds.", COMPLAINT)
    edits = [e for f in blunt_refusal.find(message) if (e := blunt_refusal.mend(message, f))]
    reply = apply(message.draft, edits)
    assert reply.count("?") + reply.count("reply here") == 1
    assert not list(blunt_refusal.find(replace(message, draft=reply)))


def test_of_two_noes_that_are_near_the_last_shows_the_way_on() -> None:
    """One way on is enough, and it stands behind the last no; the second is softened in another word."""
    message = Message("Refunds are only for delays over 2 hours. It was 70. You can't get your money back.", COMPLAINT)
    edits = [e for f in blunt_refusal.find(message) if (e := blunt_refusal.mend(message, f))]
    reply = apply(message.draft, edits)
    assert reply.startswith("I'm afraid refunds are only for delays over 2 hours. It was 70. Unfortunately, you can't")
    assert not list(blunt_refusal.find(replace(message, draft=reply)))


@pytest.mark.parametrize(
    "piece",
    [
        "no ",
        "can't ",
        "we can't refund ",
        "no, ",
        "we don't ",
        "not ",
        "if we can't, ",
        "policy ",
        "you can't get a ",
        "it's too late ",
        "-",
    ],
)
def test_hostile_lengths_cost_little(piece: str) -> None:
    """Twenty thousand hostile characters are read in linear time."""
    message = Message((piece * 20_000)[:20_000], COMPLAINT)
    message.sentences  # noqa: B018  the reading is measured elsewhere
    list(blunt_refusal.find(message))


@pytest.mark.parametrize("piece", ["No. ", "no refunds. ", "We can't refund item. ", "I'm sorry, we can't refund. "])
def test_twice_the_noes_are_mended_with_twice_the_work(piece: str) -> None:
    """No mend reads the whole draft again: the calls that all take grow as the draft does."""
    work: list[int] = []
    for length in (6_000, 3_000, 6_000):  # the first makes the patterns that are made at first use
        message = Message((piece * length)[:length], COMPLAINT + " " * len(work))
        findings = list(blunt_refusal.find(message))
        assert len(findings) > length // len(piece) // 2
        work.append(calls(lambda of=message, all_=findings: [blunt_refusal.mend(of, f) for f in all_]))  # type: ignore[misc]
    assert work[2] < work[1] * 2.5


@pytest.mark.parametrize("bare", ["Absolutely not.", "No way.", "No chance!"])
def test_a_bare_no_goes_when_the_next_sentence_says_it(bare: str) -> None:
    """What is refused is said once, and nothing is offered in its place."""
    draft = f"{bare} You can't turn it back on before the inspection at 14:00."
    message = Message(draft, "Three days without a hob. Can I not just switch it back on myself???")
    finding = next(blunt_refusal.find(message))
    edit = blunt_refusal.mend(message, finding)
    assert edit is not None
    assert apply(draft, [edit]).strip() == "You can't turn it back on before the inspection at 14:00."
