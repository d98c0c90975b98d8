"""What a policy asks of wording is judged in code on every reply, whoever wrote it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from types import MappingProxyType

import pytest

from rewriter.engines import Engine
from rewriter.engines.rules import RulesEngine
from rewriter.mending import mend
from rewriter.pipeline import Rewrite, check, rewrite
from rewriter.policy import ChannelRule, Policy, Remedies, Words
from rewriter.text import Context, Message
from rewriter.verification import judge, verify
from rewriter.wording import BrandWords, added, asked, permitted
from tests.serving import CUSTOMER, Scripted, policies

POLICY = policies().resolve("deescalation@1.0.0")
WORDS = Words(
    use=("WalkWell", "Gift-Card", "trainers"),
    avoid=("sneakers", "unfortunately", "sneaker"),
    instead=(("sneakers", "trainers"), ("sneaker", "trainer"), ("ticket", "issue")),
)
BRANDED = replace(POLICY, brand_words=replace(WORDS, avoid=(*WORDS.avoid, "ticket")))
QUIET = "What time do you open?"


def under(policy: Policy, message: Message, *answers: str) -> Rewrite:
    """The rewrite by the rules engine, or by a model that answers so."""
    left = list(answers)

    async def answer(_: object) -> str:
        return left.pop(0)

    engines: list[Engine] = [Scripted(answer), RulesEngine()] if answers else [RulesEngine()]
    return asyncio.run(rewrite(message, policy, engines))


def found(draft: str, words: Words = BRANDED.brand_words) -> list[str]:
    """The words that a check of them finds."""
    return [f.text for f in BrandWords(words).find(Message(draft, QUIET))]


@pytest.mark.parametrize(
    ("draft", "texts"),
    [
        ("Your sneakers are here.", ["sneakers"]),
        ("SNEAKERS are here, unfortunately.", ["SNEAKERS", "unfortunately"]),
        ("Walkwell has them. So has walkwell's shop.", ["Walkwell", "walkwell"]),
        ("Use your gift card or giftcard.", ["gift card"]),
        ("Use your Gift  card.", ["Gift  card"]),
        # left alone
        ("WalkWell has your Gift-Card, and WALKWELL too.", []),
        ("The trainers, and Trainers too.", []),
        ("See https://walkwell.example/sneakers or mail sneakers@walkwell.example.", []),
        ("A sneakerhead would not say so, nor a sneakers-lover.", []),
        ("Fortunately it is here.", []),
        ('You wrote "sneakers", and “my sneakers” once more.', []),
        ('See <img alt="sneakers">the photo</a>.', []),
    ],
)
def test_words_of_the_brand(draft: str, texts: list[str]) -> None:
    """A word to avoid and another spelling of the brand's own are found; parts of words and addresses are not."""
    assert found(draft) == texts


@pytest.mark.parametrize(
    ("draft", "becomes"),
    [
        ("Your sneakers are here.", "Your trainers are here."),
        ("Sneakers are here.", "Trainers are here."),
        ("I opened a ticket.", "I opened an issue."),
        ("walkwell has your gift card.", "WalkWell has your Gift-Card."),
        ("It is gone, unfortunately.", "It is gone, unfortunately."),
    ],
)
def test_what_the_brand_says_instead(draft: str, becomes: str) -> None:
    """The word is put in place with its capital and its article; without one it is left to a model."""
    message = Message(draft, QUIET)
    check = BrandWords(BRANDED.brand_words)
    edits = [edit for f in check.find(message) if (edit := check.mend(message, f))]
    assert mend(message, tuple(edits)) == becomes
    assert found(becomes) == found(draft) if becomes == draft else not found(becomes)


def test_a_brand_word_is_mended_and_explained() -> None:
    """By the rules engine, with its reason beside it, as a technique's fault is."""
    done = under(BRANDED, Message("Your sneakers leave today.", "When do my shoes leave?"))
    assert done.reply == "Your trainers leave today."
    assert [(c.technique, c.before, c.after) for c in done.rationale.changes] == [
        ("brand-words", "sneakers", "Your trainers leave today.")
    ]
    assert done.verification.passed


@pytest.mark.parametrize(("severity", "passed"), [("error", False), ("warning", True)])
def test_a_models_brand_word_weighs_what_the_policy_says(severity: str, passed: bool) -> None:
    """As an error it never leaves; as a warning it is listed."""
    policy = replace(BRANDED, brand_words=replace(BRANDED.brand_words, severity=severity))  # type: ignore[arg-type]
    message = Message("It leaves today.", QUIET, Context(language="en"))
    verdict = verify(message, "Unfortunately it leaves today.", policy, judge(message, policy))
    assert [(f.name, f.severity, f.text) for f in verdict.findings] == [("brand-words", severity, "Unfortunately")]
    assert verdict.passed is passed


def test_brand_words_are_checked_in_every_language() -> None:
    """The techniques know English; a brand's word is one in German too."""
    message = Message("Ihre Sneakers gehen heute raus.", "Wann kommen meine Schuhe?")
    assert [f.name for f in check(message, BRANDED).findings] == ["brand-words"]
    assert check(message, POLICY).findings == ()


LONG = "Your order leaves our shelf on Monday and travels with the night train to your town. " * 4
SMS = Context(channel="sms", language="en")


def test_a_reply_that_is_too_long_for_its_channel_is_found() -> None:
    """With an empty span at the place from which on nothing fits."""
    (finding,) = [f for f in judge(Message(LONG, QUIET, SMS), POLICY) if f.name == "channel-rules"]
    assert (finding.start, finding.end, finding.kind, finding.severity) == (320, 320, "length", "warning")
    assert not [f for f in judge(Message(LONG, QUIET), POLICY) if f.name == "channel-rules"]


def test_a_short_channel_leaves_courtesy_unsaid_and_no_fact() -> None:
    """Where all of it does not fit, empathy goes first; the no and the draft's own words stay."""
    draft = "No. That's the warehouse's fault. Your parcel 1042 is at our depot in Ghent."
    customer = "Third time I ask, my wedding is on Saturday and my parcel is two weeks late!!!"
    short = {n: ChannelRule(max_chars=n) for n in (400, 140, 110)}
    replies = {
        n: under(replace(POLICY, channels=MappingProxyType({"sms": rule})), Message(draft, customer, SMS)).reply
        for n, rule in short.items()
    }
    assert len(replies[400]) > 140
    assert len(replies[140]) <= 140
    assert len(replies[110]) <= len(replies[140]) < len(replies[400])
    for reply in replies.values():
        assert "Your parcel 1042 is at our depot in Ghent." in reply


@pytest.mark.parametrize("allowed", [False, True])
def test_an_added_greeting_is_taken_out_where_the_channel_has_none(allowed: bool) -> None:
    """And stays where it has one."""
    policy = replace(POLICY, channels=MappingProxyType({"chat": ChannelRule(greeting=allowed)}))
    message = Message(
        "Your lamp leaves today, sales guaranteed it.", "When does my lamp leave?", Context(language="en")
    )
    reply = "Hello,\nYour lamp leaves today."
    assert [f.kind for f in added(message, reply, policy)] == ([] if allowed else ["greeting"])
    done = under(policy, message, reply, reply)
    assert done.engine == "openai"
    assert done.reply.startswith("Hello") is allowed


def test_a_greeting_of_the_drafts_own_is_nobodys_business() -> None:
    """Only what a reply adds is judged."""
    message = Message("Hi Ana,\nIt leaves today.\nBest,\nTom", QUIET)
    assert not list(added(message, "Hi Ana,\nIt leaves on Monday.\nBest,\nTom", POLICY))


PENDING = Message("I don't know why it is late.", CUSTOMER, Context(language="en"))
STEP = "I'm sorry it is late. I don't know why yet, so I'll ask our team and write here. Is it the blue one?"


def test_a_policy_may_forbid_to_add_a_step() -> None:
    """Then a reply that adds one is not sent, and the rules engine asks leave instead."""
    strict = replace(POLICY, next_step=False)
    findings = judge(PENDING, POLICY)
    assert not [f for f in verify(PENDING, STEP, POLICY, findings).findings if f.name == "new-promise"]
    assert {f.name for f in verify(PENDING, STEP, strict, findings).findings if f.severity is None} == {"new-promise"}
    free, bound = under(POLICY, PENDING).reply, under(strict, PENDING)
    assert "I'll" in free
    assert "I'll" not in bound.reply
    assert "Shall I" in bound.reply
    assert bound.verification.passed


def test_the_drafts_own_step_stays_under_any_policy() -> None:
    """What the agent promised is the agent's to promise."""
    strict = replace(POLICY, next_step=False)
    message = Message("I'll ask our team and tell you here today.", CUSTOMER, Context(language="en"))
    reply = "I'm sorry it is late. I'll ask our team and tell you here today."
    assert not [f for f in verify(message, reply, strict, judge(message, strict)).findings if f.name == "new-promise"]


def test_a_step_becomes_a_question() -> None:
    """In words that a person would use."""
    from rewriter.text import Edit

    assert asked(Edit(0, 0, "I'll look into it.")).text == "Shall I look into it?"
    assert asked(Edit(0, 0, "We will ask our team. Thanks.")).text == "Shall we ask our team? Thanks."
    assert asked(Edit(0, 0, "You'll see it.")).text == "You'll see it."


OFFERING = Context(offers=("a full refund", "a new strap"), language="en")


@pytest.mark.parametrize(
    ("remedies", "offers"),
    [
        (Remedies(), ("a full refund", "a new strap")),
        (Remedies(never=("refund",)), ("a new strap",)),
        (Remedies(never=("REFUND", "strap")), ()),
        (Remedies(never=("fund",)), ("a full refund", "a new strap")),
        (Remedies(offers=False), ()),
    ],
)
def test_a_policy_decides_about_remedies(remedies: Remedies, offers: tuple[str, ...]) -> None:
    """An offer that the policy does not let a reply make is not seen by anybody who writes one."""
    policy = replace(POLICY, remedies=remedies)
    message = Message("No, that is not possible.", "The strap broke, I want a new one!", OFFERING)
    assert permitted(message, policy).context.offers == offers
    seen: list[tuple[str, ...]] = []

    async def answer(task: object) -> str:
        seen.append(task.message.context.offers)  # type: ignore[attr-defined]
        return message.draft

    asyncio.run(rewrite(message, policy, [Scripted(answer)]))
    assert set(seen) == {offers}


def test_a_remedy_that_the_policy_forbids_is_a_new_promise() -> None:
    """Authorised by the request, it is still nothing that this policy adds."""
    policy = replace(POLICY, remedies=Remedies(offers=False))
    message = permitted(Message("That is not possible.", "The strap broke, I want a new one!", OFFERING), policy)
    verdict = verify(message, "That is not possible. I can offer you a full refund.", policy, ())
    assert "new-promise" in {f.name for f in verdict.findings}
