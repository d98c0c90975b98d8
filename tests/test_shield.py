"""What a model must not touch it does not see, and it comes back byte for byte."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.errors import EngineError
from rewriter.shield import shield
from rewriter.text import Context, Message

ENGLISH = Context(language="en")
DRAFT = (
    "Hi Ana,\n\nOrder #A-1042 cost $1,299.00 on 12 May 2026: https://x.test/a?b=1&c=2. Write to bob@x.test, or call "
    '+1 415 555 2671. It said "no refunds on sale items". {{agent.name}} agrees.\n\nBest regards,\nTom\nACME'
)


def hidden(draft: str, customer: str = "", fmt: str = "text") -> str:
    """The draft as a model reads it."""
    return shield(Message(draft, customer, Context(language="en", format=fmt))).draft  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "secret",
    [
        "A-1042",
        "1,299",
        "12 May",
        "x.test/a",
        "bob@",
        "415 555",
        "on sale items",
        "{{agent.name}}",
        "Best regards",
        "ACME",
    ],
)
def test_facts_and_format_are_hidden(secret: str) -> None:
    """Links, ids, amounts, dates, contacts, quotes, placeholders and the signature."""
    assert secret not in hidden(DRAFT)


def test_what_is_left_can_still_be_read() -> None:
    """A model needs the sentence around the fact."""
    assert "Hi Ana," in hidden(DRAFT)
    assert "⟦amount1⟧" in hidden(DRAFT)


@pytest.mark.parametrize(
    "draft, fmt",
    [
        (DRAFT, "text"),
        ('<p style="a: b">See <a href="https://x.test/?a=1">this</a><br/><img src="a.png" /></p><!-- $5 -->', "html"),
        ("See [the page](https://x.test/a) and `code`.\n\n> quoted $5\n\n```\nx = $5\n```\n", "markdown"),
        ("Prices: $5, $5, 5 $, $5.00 and $50.", "text"),
        ("⟦amount1⟧ is our own bracket, and $5 a price", "text"),
        ("", "text"),
    ],
)
def test_a_round_trip_changes_nothing(draft: str, fmt: str) -> None:
    """Hide and restore is the identity."""
    shielded = shield(Message(draft, "", Context(language="en", format=fmt)))  # type: ignore[arg-type]
    assert shielded.restore(shielded.draft) == draft


@given(st.text(alphabet="aA1 4$€#@.{}%<>⟦⟧-/\n:x0", max_size=80), st.text(alphabet="a1$⟦⟧4 ", max_size=30))
def test_no_text_breaks_the_round_trip(draft: str, customer: str) -> None:
    """Nor one that looks like our tokens."""
    shielded = shield(Message(draft, customer, ENGLISH))
    shielded.hide(customer)
    assert shielded.restore(shielded.draft) == draft


def test_one_string_has_one_token_everywhere() -> None:
    """The model sees that the customer and the draft speak of the same sum."""
    shielded = shield(Message("You paid $40.", "Why $40 and not $30?", ENGLISH))
    assert shielded.draft == "You paid ⟦amount1⟧."
    assert shielded.hide("Why $40 and not $30?") == "Why ⟦amount1⟧ and not ⟦amount2⟧?"
    assert shielded.hide_known("$40, not $400 or $30") == "⟦amount1⟧, not $400 or ⟦amount2⟧"


def test_a_tag_is_hidden_with_its_attributes_and_says_what_it_was() -> None:
    """A model sees that a link begins and ends, and can change nothing in it."""
    given = '<p>It is <a href="https://x.test" class="b">here</a><br/></p>'
    assert hidden(given, fmt="html") == "⟦p1⟧It is ⟦a1⟧here⟦enda1⟧⟦br1⟧⟦endp1⟧"


@pytest.mark.parametrize("reply", ["⟦amount9⟧", "⟦link1⟧", "⟦amount1", "amount1⟧", "⟦⟧", "⟦amount 1 and more⟧", "⟦4⟧"])
def test_a_token_that_was_not_given_out_is_refused(reply: str) -> None:
    """An invented fact must not look like one of ours."""
    with pytest.raises(EngineError):
        shield(Message("You paid $40.", "", ENGLISH)).restore(f"You paid {reply}.")


@pytest.mark.parametrize("reply", ["⟦amount1⟧", "⟦ amount1 ⟧", "⟦AMOUNT1⟧", "⟦amount 1⟧"])
def test_a_token_written_a_little_differently_is_known(reply: str) -> None:
    """A space or a capital costs no second call."""
    assert shield(Message("You paid $40.", "", ENGLISH)).restore(reply) == "$40"


def test_a_lost_token_is_left_to_the_guards() -> None:
    """They know which facts may go."""
    assert shield(Message("You paid $40.", "", ENGLISH)).restore("I'm sorry.") == "I'm sorry."


def test_a_restored_text_is_not_read_again() -> None:
    """A draft that holds what looks like a token gets it back as it was."""
    shielded = shield(Message('We said "⟦amount1⟧ off" and $40.', "", ENGLISH))
    assert shielded.restore(shielded.draft) == 'We said "⟦amount1⟧ off" and $40.'


def test_a_stop_behind_a_token_is_not_written_twice() -> None:
    """A month's own stop ends the sentence; what the draft itself wrote so stays."""
    short = shield(Message("The engineer comes on 14 Jan.", "", Context(language="en")))
    token = short.draft.removeprefix("The engineer comes on ")
    assert short.restore(f"He comes on {token}. Is that fine?") == "He comes on 14 Jan. Is that fine?"
    assert short.restore(f"He comes on {token}, is that fine?") == "He comes on 14 Jan., is that fine?"
    twice = shield(Message("Not before 14 Jan.. Sorry", "", Context(language="en")))
    assert twice.restore(twice.draft) == "Not before 14 Jan.. Sorry"


def test_a_signature_stands_once() -> None:
    """A model that signs twice is read as one that signs."""
    shielded = shield(Message("It's on its way.\n\nBest regards,\nTom", "", ENGLISH))
    twice = shielded.draft + "\n\n⟦signature1⟧"
    assert shielded.restore(twice).count("Best regards") == 1


@pytest.mark.parametrize(
    "number",
    [
        "4111111111111111",
        "4111 1111 1111 1111",
        "5500-0000-0000-0004",
        "3782 822463 10005",
        "4222222222222",
        "4111.1111.1111.1111",
        "4111_1111_1111_1111",
        "4111/1111/1111/1111",
        "4111  1111  1111  1111",
        "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        "4111\n1111\n1111\n1111",
        "4111\u200b1111\u200b1111\u200b1111",
        "4111 – 1111 – 1111 – 1111",
        "４１１１１１１１１１１１１１１１",
        "٤١١١١١١١١١١١١١١١",
        "4111, 1111, 1111, 1111",
    ],
)
def test_a_card_number_never_leaves(number: str) -> None:
    """Wherever it stands, and however it is grouped."""
    shielded = shield(Message(f"Card {number} was declined.", "", ENGLISH))
    digits = re.sub(r"\D", "", number)
    for text in (
        shielded.draft, shielded.hide(f"my card is {number}."), shielded.hide(f"x{number}y"),
        shielded.hide(f"ref 12 {number} 99"), shielded.hide_known(f"«{number}»"),
    ):  # fmt: skip
        assert digits not in re.sub(r"\D", "", text)
    assert shielded.restore(shielded.draft) == f"Card {number} was declined."


def test_a_customers_card_number_is_not_sent_back() -> None:
    """Not even to the customer."""
    shielded = shield(Message("Which card?", "4111 1111 1111 1111", ENGLISH))
    token = shielded.hide("4111 1111 1111 1111")
    with pytest.raises(EngineError, match="card"):
        shielded.restore(f"Is it {token}?")


NAMES = Context(language="en", customer_name="Ana Lopez", agent_name="Tom Okafor", brand="Acme")


@pytest.mark.parametrize(
    "text, secret",
    [
        ("Hi Ana, it is on its way.", "Ana"),
        ("hi ana, its on its way", "ana"),
        ("I asked Lopez about it.", "Lopez"),
        ("Our colleague Priya Raman packed it.", "Raman"),
        ("my name is gwendolyn and I wait", "gwendolyn"),
        ("Where is it?\nFreya Lindqvist", "Lindqvist"),
        ("Send it to 12 Upper Elm Street please.", "Elm"),
        ("Ich wohne in der Lindenstraße 14.", "Lindenstraße 14"),
        ("It is for SW1A 1AA.", "1AA"),
        ("Pay to DE89 3704 0044 0532 0130 00 please.", "3704"),
        ("My card is 4111 1111 1111 1112.", "1112"),
        ("Mr Castellano signed for it.", "Castellano"),
    ],
)
def test_with_redact_nobody_is_named(text: str, secret: str) -> None:
    """Neither in the draft nor in what stands around it, and the reply has every name again."""
    shielded = shield(Message(text, text, NAMES), redact=True)
    for seen in (shielded.draft, shielded.hide(text)):
        assert secret not in seen
    assert shielded.restore(shielded.draft) == text


def test_with_redact_firms_and_words_stay() -> None:
    """A model needs to know whom the customer waits for."""
    text = "Please ask DHL in May. Will it be there? Thanks for the hope."
    shielded = shield(Message(text, "", NAMES), redact=True)
    for word in ("DHL", "Will", "hope", "Please"):
        assert word in shielded.draft


@pytest.mark.parametrize("redact", [False, True])
def test_a_name_leaves_only_without_redact(redact: bool) -> None:
    """A name helps a model to write; it is the operator who decides."""
    shielded = shield(Message("Hi Ana, it is late.", "", NAMES), redact=redact)
    assert ("Ana" in shielded.draft) is not redact
    assert ("Ana" in shielded.hide_known("Ana Lopez")) is not redact


@pytest.mark.parametrize(
    "piece", ["4 1 ", "Ana ", "A1 ", "12 Elm ", "411 ", "1 ", "⟦", "{{a", "<a ", "<!--", "4", "a@", '"', "%A", "$1 "]
)
def test_a_hostile_length_takes_no_time(piece: str) -> None:
    """Twenty thousand characters of the worst kind."""
    text = (piece * 20_000)[:20_000]
    shielded = shield(Message(text, text, Context(language="en", format="html")), redact=True)
    shielded.hide(text)
