"""What a text promises and what it turns down."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.commitments import LANGUAGES, commitments, reading, refusals
from rewriter.commitments.conditions import conditional, tie
from rewriter.commitments.denials import flaws
from rewriter.commitments.hedging import freed
from rewriter.commitments.weakening import weakened


@pytest.mark.parametrize(
    ("text", "who", "does", "strength"),
    [
        ("I've refunded you.", "we", "refund", "done"),
        ("Your refund is on its way.", "it", "send", "done"),
        ("Refund approved, 20 GBP.", "it", "refund", "done"),
        ("We will refund you.", "we", "refund", "will"),
        ("Will refund you today", "we", "refund", "will"),
        ("You'll receive a refund by Friday.", "you", "refund", "will"),
        ("I'm going to sort this out for you.", "we", "fix", "will"),
        ("They'll call you today.", "they", "call", "will"),
        ("A technician will visit you tomorrow.", "they", "visit", "will"),
        ("I'll keep it aside for you.", "we", "keep-aside", "will"),
        ("It'll be there Monday.", "it", "arrive", "will"),
        ("The part arrives 4 May.", "it", "arrive", "will"),
        ("We expect it on Monday.", "it", "arrive", "aim"),
        ("We aim to reply within 24 hours.", "we", "write", "aim"),
        ("We may be able to refund you.", "we", "refund", "may"),
        ("We will try to deliver it by Friday.", "we", "send", "may"),
        ("You can return it within 30 days.", "you", "return", "may"),
        ("I'll ask the team whether a refund is possible.", "we", "refund", "ask"),
        ("We can look at a refund.", "we", "refund", "ask"),
        ("We'll have it fixed by noon.", "we", "fix", "will"),
        ("We'd be happy to offer you a 20% discount.", "we", "discount", "may"),
        ("Our courier will collect it.", "they", "collect", "will"),
    ],
)
def test_a_commitment_is_read(text: str, who: str, does: str, strength: str) -> None:
    """Who, what and how sure, whatever the turn of phrase."""
    assert (who, does, strength) in {(c.who, c.does, c.strength) for c in commitments(text)}


@pytest.mark.parametrize(
    "text",
    [
        "I'll look into it for you.", "Let me check that.", "I'll find out what happened.", "I'm asking our meter team.",
        "I'll pass this on to the team.", "I'm bringing in the right person.", "I'll keep you posted here.", "We're looking into it.",
    ],
)  # fmt: skip
def test_a_next_step_is_a_process(text: str) -> None:
    """The speaker's own step without time, result or remedy."""
    assert [c.process for c in commitments(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "I'll look into it by Friday.",
        "They'll look into it.",
        "I'll check whether we can refund it.",
        "I'll call you back.",
        "I'll fix it.",
    ],
)
def test_a_time_a_third_actor_or_a_result_is_no_process(text: str) -> None:
    """What can be held against us is more than a step."""
    found = commitments(text)
    assert found
    assert not any(c.process for c in found)


@pytest.mark.parametrize(
    "text",
    [
        "Please send us a photo.", "If the light stays red, tell me.", "I'm sorry you've had trouble.", "I understand you want a refund.",
        "You'll need to send it back first.", "I can't wait to hear from you.", "Let me know.", "What happened to your refund?",
        "You should have received it.", "", "???",
    ],
)  # fmt: skip
def test_instructions_wishes_and_questions_commit_to_nothing(text: str) -> None:
    """Nobody promises anything by asking or telling."""
    assert commitments(text) == ()


def test_a_second_verb_goes_on_with_the_first() -> None:
    """A second verb ("and send") is said by the same speaker with the same strength."""
    found = commitments("We will refund you and send a new one.")
    assert [(c.does, c.strength) for c in found] == [("refund", "will"), ("replace", "will")]


def test_times_and_conditions_are_kept() -> None:
    """A deadline and what it hangs on belong to the commitment."""
    (found,) = commitments("We'll refund you within two working days if it is unopened.")
    assert found.when == ("2 bday",)
    assert set(found.conditions) == {"if", "business"}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("I can't refund it.", "refund"), ("No refunds on sale items.", "refund"), ("Vouchers can't be extended.", "voucher"),
        ("It isn't in stock.", "stock"), ("Unfortunately your claim was declined.", "claim"), ("The return window has passed.", "window"),
        ("We don't ship to Norway.", "norway"), ("This is non-refundable.", "refund"), ("We only ship within the EU.", "eu"),
        ("I won't exchange this.", "replace"), ("We're unable to cancel it.", "cancel"), ("It is out of stock.", "stock"),
    ],
)  # fmt: skip
def test_a_refusal_is_read(text: str, word: str) -> None:
    """A no is read with what it turns down."""
    found = refusals(text)
    assert found
    assert any(word in r.what for r in found)
    assert all(text[r.start : r.end] == r.text for r in found)


@pytest.mark.parametrize(
    "text", ["No.", "cant, its promo", "Nope, sorry.", "There's nothing I can do.", "You missed it, no exceptions."]
)
def test_a_bare_no_is_bare(text: str) -> None:
    """A no that names nothing is a no all the same."""
    assert any(r.bare for r in refusals(text))


@pytest.mark.parametrize(
    "text",
    [
        "No problem at all!", "I can't wait to hear from you.", "I can't promise a day.", "That's not our fault.", "I don't know.", "No worries.",
        "I can't imagine how that felt.", "I'm sorry you couldn't log in.", "I don't have a time yet.", "Not my department.", "It won't happen again.",
        "Why can't I refund it?", 'You wrote "I can\'t return it".',
    ],
)  # fmt: skip
def test_what_turns_nothing_down_is_no_refusal(text: str) -> None:
    """Regret, honest limits, blame and quotes refuse nothing."""
    assert refusals(text) == ()


@pytest.mark.parametrize(
    ("language", "promise", "no"),
    [
        ("de", "Wir erstatten Ihnen den Betrag.", "Eine Erstattung ist nicht möglich."),
        ("fr", "Nous vous rembourserons demain.", "Un remboursement n'est pas possible."),
        ("es", "Le reembolsaremos el importe.", "No podemos hacer un reembolso."),
        ("pt", "Vamos reembolsar o valor.", "Não podemos reembolsar."),
        ("it", "Le rimborseremo l'importo.", "Non possiamo rimborsare."),
        ("nl", "We betalen het bedrag terug.", "Terugbetaling is niet mogelijk."),
    ],
)
def test_every_language_has_its_promises_and_noes(language: str, promise: str, no: str) -> None:
    """A refund promised is a commitment and a refund refused is a no, in each language both ways."""
    assert "refund" in {c.does for c in commitments(promise, language)}
    assert refusals(promise, language) == ()
    assert refusals(no, language)
    assert commitments(no, language) == ()


def test_an_unknown_language_is_not_guessed_at() -> None:
    """A language without data reads as nothing."""
    assert commitments("We will refund you.", "fi") == ()


@given(st.text(max_size=400), st.sampled_from(LANGUAGES))
def test_places_are_verbatim(text: str, language: str) -> None:
    """Every commitment and refusal stands in the text where it says, whatever is typed."""
    found = reading(text, language)
    assert all(text[c.start : c.end] == c.text for c in found.commitments)
    assert all(text[r.start : r.end] == r.text for r in found.refusals)


@pytest.mark.parametrize(
    "text",
    [
        "can't " * 3333,
        "only for " * 2222,
        "\"'" * 10_000,
        "<a" * 10_000,
        "if you can't refund, we will not, " * 571,
        "a" * 20_000,
    ],
)
def test_hostile_texts_cost_little(text: str) -> None:
    """20,000 characters of anything are read in linear time."""
    reading("warm up")
    reading(text)


@pytest.mark.parametrize(
    ("draft", "reply", "lost"),
    [
        ("It may arrive tomorrow.", "It arrives tomorrow.", "weak"),
        ("We'll try to get one sooner.", "We get you one sooner.", "weak"),
        ("You get a credit if the shop agrees.", "You get a credit.", "cond"),
        ("You can have up to £8 back.", "You can have £8 back.", "limit"),
        ("It takes 5 business days.", "It takes 5 days.", "business"),
        ("You can pay in 2 parts.", "You can pay in as many parts as you need.", "free"),
    ],
)
def test_a_lost_hedge_is_seen(draft: str, reply: str, lost: str) -> None:
    """What the draft leaves open, ties or caps is so in the reply, or it is named what was lost."""
    assert lost in {f.lost for f in freed(reading(draft), reading(reply), frozenset())}
    assert not list(freed(reading(draft), reading(draft + " So it is."), frozenset()))


@pytest.mark.parametrize(
    ("draft", "reply", "lost"),
    [
        ("Your booking keeps 23 kg.", "Your booking should normally keep 23 kg.", "open"),
        ("The fee was removed.", "The fee will be removed.", "undone"),
    ],
)
def test_a_plain_word_that_is_left_open_is_seen(draft: str, reply: str, lost: str) -> None:
    """What is so, or done, does not become what may be, or is to come."""
    assert lost in {f.lost for f in weakened(reading(draft), reading(reply), frozenset())}
    assert not list(weakened(reading(draft), reading(draft), frozenset()))


@pytest.mark.parametrize(
    ("draft", "reply", "softened"),
    [
        ("Water damage isn't covered.", "Thanks for asking.", False),
        ("Water damage isn't covered.", "Water damage isn't always covered.", True),
        ("Dogs aren't allowed inside.", "Dogs are welcome inside.", True),
    ],
)
def test_a_no_is_kept_plain(draft: str, reply: str, softened: bool) -> None:
    """A no of the draft is a no of the reply, and no less than one; where it melted, the place is told."""
    (flaw,) = flaws(reading(draft), reading(reply), frozenset(), asks=True)
    assert (flaw.start >= 0) == softened
    assert not list(flaws(reading(draft), reading(draft + " Sorry."), frozenset(), asks=True))


@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_stretches_lie_in_their_sentence(text: str, language: str) -> None:
    """The stretches of a sentence follow one another, and each leads back to the raw text."""
    found = reading(text, language)
    for number, segments in enumerate(found.segments):
        assert all(a.end <= b.start for a, b in itertools.pairwise(segments))
        for s in segments:
            start, end, words = found.place(number, s.start, s.end)
            assert text[start:end] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("bring the form by friday and we will add him", "form"),
        ("dm us a photo and that meal is refunded", "photo"),
        ("with the deposit paid, the bike is yours", "deposit"),
        ("should saturday fail as well, you can cancel", "saturday"),
        ("for that i'd need the day you called", "need"),
        ("we lend you a bike against a deposit of £50", "deposit"),
        ("then you can cancel", ""),
    ],
)
def test_a_condition_needs_no_if(text: str, words: str) -> None:
    """A sentence that asks for something first is tied to it, and its condition is what it asks for."""
    assert conditional(text)
    assert words in tie(text, orders=True) and "add him" not in tie(text, orders=True)


@pytest.mark.parametrize(
    "text",
    ["we will add him", "let me check and i'll write", "with pleasure, it's done", "it should work", "keep it and we'll send one"],
)  # fmt: skip
def test_what_ties_nothing_is_no_condition(text: str) -> None:
    """A plain promise, a guess and a courtesy hang on nothing."""
    assert not conditional(text)


def test_a_commitment_lies_in_its_own_stretches() -> None:
    """What stands before it in fewer letters than written ("are not" as "aren't") moves no commitment."""
    text = reading(
        "Your reports are not lost and they are not gone: we moved them to the archive, as the old one is full."
    )
    moved = next(c for c in text.commitments if c.does == "change")
    assert [s for s in text.within(moved) if "archiv" in s.words] and not any(
        "old" in s.words for s in text.within(moved)
    )
