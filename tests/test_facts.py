"""What a text states, and when two texts state the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.facts import Fact, facts, missing, same
from rewriter.facts.digits import same_figure

TEXTS = st.one_of(
    st.text(max_size=200),
    st.text(alphabet="12 09.,:/-$€%#@\"'<>{}&;()+aAmMtTpPh İß\n", max_size=120),
    st.lists(
        st.sampled_from(
            ["$5", "12 May", "May 12th", "two", "weeks", "3-5", "business days", "Mon", "14:30", "2 pm", "#1042", "RMA-1", '"', "Anna",
             "Hi", "Mr Smith", "https://a.io/x", "a@b.io", "+44 20 7946 0958", "50", "%", "kr", "&nbsp;", "<b>", "{{x}}", "\n", ".", ",",
             "a", "month", "or two", "tomorrow", "1", "299", "half an hour", "order", "12.05.", "an hour and a half"]
        ), max_size=24,
    ).map(" ".join),
)  # fmt: skip


def read(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Kinds and normal forms."""
    return [(f.kind, f.value) for f in facts(text, language)]


def one(text: str, language: str = "en") -> Fact:
    """The only fact of a text."""
    found = facts(text, language)
    assert len(found) == 1, found
    return found[0]


@given(TEXTS, st.sampled_from(["en", "de", "fr", "es", "pt", "it", "nl", "xx", ""]))
def test_a_text_states_what_it_states(text: str, language: str) -> None:
    """No text misses a fact of its own; facts are verbatim, in order and apart."""
    found = facts(text, language)
    assert missing(found, found) == ()
    assert all(same(f, f) and f.text == text[f.start : f.end] and f.start < f.end for f in found)
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))


@pytest.mark.parametrize(
    "a, b",
    [
        ("$1,299.00", "1299 dollars"), ("$1,299.00", "USD 1299"), ("€1.234,56", "1,234.56 EUR"), ("CHF 2'340", "2340 francs"),
        ("1 299 kr", "1299 kr"), ("£20", "20 quid"), ("$2k", "$2,000"), ("99 cents", "99 ¢"), ("50&nbsp;&euro;", "€50"),
        ("30 days", "a month"), ("1 week", "7 days"), ("a fortnight", "two weeks"), ("24 hours", "one day"), ("24h", "24 hours"),
        ("90 minutes", "an hour and a half"), ("30 mins", "half an hour"), ("5 business days", "five working days"),
        ("3-5 business days", "3 to 5 business days"), ("two or three days", "2-3 days"), ("12 months", "a year"), ("365 days", "1 year"),
        ("14:30", "2:30 pm"), ("6 p.m.", "18:00"), ("noon", "12 pm"), ("12.05.", "12 May"), ("May 12th", "12 May"),
        ("12/05/2026", "12 May 2026"), ("12/05/2026", "2026-05-12"), ("the 12th of May", "12 May"), ("Tue", "Tuesday"),
        ("RMA-99817", "rma 99817"), ("#1042", "1042"), ("AB12345", "ab 12345"), ("+44 20 7946 0958", "020 7946 0958"),
        ("20%", "twenty percent"), ("https://www.a.com/x", "http://a.com/x"), ("two photos", "2 photos"), ("by end of day", "by EOD"),
        ("8am", "eight in the morning"), ("7-11am", "from seven to eleven in the morning"), ("8am to 1pm", "from eight in the morning to one"),
        ("21:40", "nine forty in the evening"), ("until 5pm", "until five"), ("half past six", "half-six session"), ("1 hr 20", "80 minutes"),
        ("1 day 12 hours", "a day and a half"), ("15+ mins", "a quarter of an hour"), ("12 mo", "a year"), ("3 months", "a three-month-old"),
        ("5-7 days", "between five and seven days"), ("half price", "50%"), ("under 5", "under-fives"), ("since Feb", "since February"),
    ],
)  # fmt: skip
def test_other_words_state_the_same(a: str, b: str) -> None:
    """The same fact in other words is no new fact."""
    assert missing(facts(a), facts(b)) == ()
    assert missing(facts(b), facts(a)) == ()
    assert facts(a)
    assert facts(b)


@pytest.mark.parametrize(
    "a, b",
    [
        ("5 business days", "5 days"), ("two photos", "photos"), ("$20", "$200"), ("$20", "€20"), ("$20", "20"), ("12 May", "13 May"),
        ("12 May 2026", "12 May"), ("Monday", "Tuesday"), ("2:30 pm", "2:30 am"), ("3-5 days", "5 days"), ("24 hours", "24 business hours"),
        ("today", "tomorrow"), ("#1042", "#1043"), ("20%", "20"), ("a few days", "two days"), ("Anna Miller", "Anna"),
        ("https://a.com/x", "https://a.com/y"), ("$20-30", "$20"), ("next week", "this week"),
        ("8am", "eight in the evening"), ("8am", "at nine"), ("8am to 1pm", "from eight in the evening to one"), ("1 hr 20", "an hour"),
        ("15+ mins", "15+ hours"), ("between five and seven days", "5-7 business days"), ("half price", "40%"), ("under-fives", "six"),
    ],
)  # fmt: skip
def test_another_fact_is_missing(a: str, b: str) -> None:
    """A fact that is not said is missing, however near it looks."""
    assert missing(facts("Hi Anna Miller,") if a == "Anna Miller" else facts(a), facts(b))


@pytest.mark.parametrize(
    "text",
    [
        "One of our team will look.", "No one knows.", "It's on the second line.", "One moment, please.", "I, for one, agree.", "This one?",
        "You may go.", "She sat down in the sun.", "How can I help you today?", "At the end of the day, rules are rules.",
        "Have a great weekend!", "Thanks for contacting us today.", "Just a second.", "That one is fine.", "We march on.",
        "Thank you for reaching out. Please note that Returns are open.", "Once a week.", "There are two options.", "At first I thought so.",
        "1. Open it.\n2. Close it.", '<p style="width: 30px">Fine.</p>', "Hi {{first_name_2}},", "OK, FAQ and VAT.", "Dear customer,",
        "It's 100 percent".replace("100 percent", "fine"),
    ],
)  # fmt: skip
def test_words_that_only_look_like_facts_are_none(text: str) -> None:
    """Precision first: a phrase is no number, a verb no month, a capital no name."""
    assert read(text) == []


@pytest.mark.parametrize(
    "text, language, wanted",
    [
        ("Wir erstatten 1.234,56 € bis 12. Mai um 14 Uhr.", "de", ["amount", "date", "time"]),
        ("In 3-5 Werktagen, spätestens nächste Woche Montag.", "de", ["duration", "date", "weekday"]),
        ("Sous 3 à 5 jours ouvrés, avant le 12 mai à 14h30.", "fr", ["duration", "date", "time"]),
        ("En tres días hábiles, el lunes 12 de mayo.", "es", ["duration", "weekday", "date"]),
        ("Em 3 dias úteis, amanhã ou segunda-feira.", "pt", ["duration", "date", "weekday"]),
        ("Entro due settimane, domani o lunedì.", "it", ["duration", "date", "weekday"]),
        ("Binnen 3 werkdagen, morgen of maandag.", "nl", ["duration", "date", "weekday"]),
        ("12345 xyz 10 %", "fi", ["number", "percent"]),
    ],
)
def test_each_language_counts_in_its_own_words(text: str, language: str, wanted: list[str]) -> None:
    """Numbers, months, weekdays and units are read in the draft's language."""
    assert [kind for kind, _ in read(text, language)] == wanted


@pytest.mark.parametrize("a, b, language", [
    ("zwei Wochen", "14 Tage", "de"), ("5 Werktage", "fünf Arbeitstage", "de"), ("12.05.", "12. Mai", "de"), ("une semaine", "7 jours", "fr"),
    ("dos semanas", "14 días", "es"), ("duas semanas", "14 dias", "pt"), ("due settimane", "14 giorni", "it"), ("twee weken", "14 dagen", "nl"),
    ("14 Uhr", "14:00", "de"), ("1.299 €", "1299 Euro", "de"),
])  # fmt: skip
def test_other_words_of_another_language_state_the_same(a: str, b: str, language: str) -> None:
    """The same fact in other words, in each language."""
    assert same(one(a, language), one(b, language))


@pytest.mark.parametrize("text, kind, value", [
    ("Hi Anna, hello.", "name", "anna"), ("Ask Mr Smith.", "name", "smith"), ("Royal Mail has it.", "name", "royal mail"),
    ("It is with DHL now.", "name", "dhl"), ("Dave in shipping has it.", "name", "dave"), ("Use code WELCOME here.", "id", "welcome"),
    ("Tracking 1Z999AA10123456784.", "id", "1z999aa10123456784"), ('<a href="https://a.io/x">it</a>', "link", "a.io/x"),
    ("Mail help@a.io.", "email", "help@a.io"), ('It reads "do not bend".', "quote", "do not bend"), ("iOS 17.2.1", "id", "17.2.1"),
])  # fmt: skip
def test_each_kind_is_read(text: str, kind: str, value: str) -> None:
    """A fact is found with its kind and normal form."""
    assert (kind, value) in read(text)


@pytest.mark.parametrize("unit", [
    "1", '"', "A", "1 1 ", "@", "$", "Aa ", "1.", "1,", "1/", "1-", "#", "<", "<a", "&", "{{", "$1", "1$", "one ", "a@", "12/", "May ",
    "1:", "(1", "order 1 ", "<!--", '"a', "two hundred ", "+1 ", "A-1", "12 May ", "1st ", "\n", "&#1;", "https://", "a.com/", "Mr A", "1 to ",
])  # fmt: skip
def test_a_hostile_text_is_read_to_its_end(unit: str) -> None:
    """Twenty thousand characters of anything are read; a pattern that takes more than linear time never comes back."""
    text = (unit * 20_000)[:20_000]
    assert all(text[f.start : f.end] == f.text for f in facts.__wrapped__(text))


SENTENCES = st.sampled_from(
    [
        "Your order #1042 left our warehouse in Ghent on 12 May and is with the courier since then.",
        "Mr. Smith from our billing team will have it at quarter past ten, in desk 14 behind the lift.",
        "The refund of $12.50 takes 5 business days once the parcel has been scanned by our team.",
        "Please call +44 20 7946 0958 until 18:00 or write to help@example.com before the weekend.",
    ]
)


@given(st.lists(SENTENCES, min_size=2, max_size=5))
def test_a_sentence_states_the_same_wherever_it_stands(parts: list[str]) -> None:
    """What one sentence states does not hang on its neighbours."""
    whole = facts(" ".join(parts))
    apart = [(f.kind, f.value) for part in parts for f in facts(part)]
    assert [(f.kind, f.value) for f in whole] == apart


@pytest.mark.parametrize(
    ("own", "other", "same_one"),
    [
        ("ARN 7442 0091 3355", "ARN 744200913355", True),
        ("IBAN DE89 3704 0044 0532", "IBAN DE89370400440532", True),
        ("0.8 kg", "800 g", True),
        ("48,211 units", "48 211 units", True),
        ("0.8 kg", "900 g", False),
        ("7442 0091", "7442 0092", False),
        ("room 204", "room 205", False),
    ],
)
def test_a_figure_is_known_in_other_spacing_and_units(own: str, other: str, same_one: bool) -> None:
    """Digits agree whatever parts them, and measures whatever they are told in."""
    known = [same_figure(f, own, (other,)) for f in facts(own)] or [False]
    assert any(known) == same_one


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "Il faut compter entre 2h et 3h."), ("pt", "Demora entre 2h e 3h."), ("fr", "C'est à 2h de route.")],
)
def test_hours_that_something_takes_are_no_time_of_day(language: str, text: str) -> None:
    """The verb before them says that they last, or the word behind them."""
    assert {fact.kind for fact in facts(text, language)} == {"duration"}
