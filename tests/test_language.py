"""Which language a text is in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.language import LONGEST, answered_in, detect, sure


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Your parcel is late and I'm sorry.", "en"),
        ("Das geht leider nicht mehr.", "de"),
        ("Nous sommes désolés pour le retard.", "fr"),
        ("Lo sentimos, su pedido llega tarde.", "es"),
        ("Infelizmente o seu pedido está atrasado.", "pt"),
        ("Purtroppo il suo ordine è in ritardo.", "it"),
        ("Helaas is uw bestelling te laat.", "nl"),
        ("お荷物は明日届きます。", "ja"),
        ("Ваш заказ придёт завтра.", "ru"),
    ],
)
def test_a_sentence_tells_its_language(text: str, language: str) -> None:
    """A whole sentence is known by its words."""
    assert detect(text) == language


@pytest.mark.parametrize(
    "text",
    ["No.", "thx", "cant, its promo", "dunno when", "parcel", "Refund sent", "Sorry no", "ok", "thats sales not me"],
)
def test_chat_shorthand_is_english(text: str) -> None:
    """What nothing speaks against is English: a scrap of chat is never taken for a foreign language."""
    assert detect(text) == "en"


@pytest.mark.parametrize(
    ("text", "language"), [("Nein.", "de"), ("Danke schön", "de"), ("Gracias!", "es"), ("Nee.", "nl"), ("Não.", "pt")]
)
def test_a_single_foreign_word_tells(text: str, language: str) -> None:
    """A short answer in another language is known from a list."""
    assert detect(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "???",
        "👍👍",
        "https://example.com/a/b",
        "#12345",
        "AB-1234",
        "12.50",
        "\ud800",
        "{{name}}",
        "a@b.com",
    ],
)
def test_no_words_no_language(text: str) -> None:
    """Signs, links and numbers are in no language, so nothing is judged wrong."""
    assert detect(text) == "und"


@pytest.mark.parametrize("text", ["Johannes Müller", "Amsterdam Rotterdam", "Mercedes Benz", "Maria Garcia"])
def test_names_prove_nothing(text: str) -> None:
    """A name is not a language."""
    assert detect(text) == "en"
    assert not sure(text)


@given(st.text(max_size=300))
def test_any_text_has_an_answer(text: str) -> None:
    """There is a tag for whatever is typed."""
    assert detect(text).isalpha()


def test_a_long_text_is_told_by_its_beginning() -> None:
    """20,000 characters are told by their beginning: what stands far behind it changes nothing."""
    german = "Ihr Paket wurde gestern an unser Lager in Hamburg zurückgeschickt. "
    french = "Votre colis est reparti hier vers notre entrepôt de Lyon. "
    assert detect(german * (LONGEST // len(german) + 1) + french * 320) == "de"
    assert detect("Your parcel is late. " * 1000) == "en"
    assert detect("a" * 20_000)


@pytest.mark.parametrize(
    ("draft", "customer", "code"),
    [
        ("Impossible.", "Can you deliver on Saturday?", "en"),
        ("impossible", "Can you deliver on Saturday?", "en"),
        ("Impossible.", "Pouvez-vous livrer samedi, s'il vous plaît ?", "fr"),
        ("Impossible.", "", "fr"),
        ("Non.", "Can you deliver on Saturday?", detect("Non.")),
        ("C'est impossible.", "Can you deliver on Saturday?", "fr"),
    ],
)
def test_a_lone_shared_word_is_in_the_language_it_answers(draft: str, customer: str, code: str) -> None:
    """English and French both say "impossible"; more than that word tells by itself."""
    assert answered_in(draft, customer) == code
