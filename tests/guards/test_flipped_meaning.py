"""What holds of `flipped-meaning` beyond its examples."""

from __future__ import annotations

import pytest

from rewriter.guards.flipped_meaning import find
from rewriter.text import Context


def broken(draft: str, reply: str, customer: str = "", **context: object) -> list[str]:
    """The places at which a reply breaks the guard."""
    return [f.text for f in find(draft, customer, Context(**context), reply)]  # type: ignore[arg-type]


def test_a_reply_that_says_everything_anew_costs_little() -> None:
    """700 sentences against 700 others: no more are compared than a page holds."""
    draft = " ".join(f"We can't send part{n} before day{n}." for n in range(700))
    reply = " ".join(f"We will send part{n} on day{n}." for n in range(700))
    assert list(find(draft, draft, Context(language="en"), reply))


@pytest.mark.parametrize(
    ("draft", "reply", "customer"),
    [
        ("You can return it.", "I'm afraid returns aren't possible.", ""),
        ("We'll refund you.", "We'll try to refund you.", ""),
        ("It is in stock.", "It isn't in stock.", ""),
        ("You can return it only if it's unopened.", "You can return it.", ""),
        ("I won't refund this.", "I will refund this.", ""),
        ("We don't ship to Norway.", "Thanks for asking about shipping!", "Do you ship to Norway?"),
        ("Sure, we'll swap it.", "I'm sorry, we can't swap it.", ""),
        ("cant, its promo", "Thanks for your message! I understand.", "can i return this"),
        ("The offer has expired.", "The offer is still there for you.", "can I use the offer"),
        ("Nein.", "Danke für Ihre Nachricht.", "Kann ich das umtauschen?"),
        ("Wir erstatten Ihnen den Betrag.", "Es tut mir leid für die Umstände.", ""),
        ("Nous vous rembourserons.", "Je comprends votre déception.", ""),
        ("Vamos reembolsar o valor.", "Lamento o incómodo.", ""),
        ("Le rimborseremo l'importo.", "Mi dispiace per il disagio.", ""),
        ("We sturen een nieuw exemplaar.", "Het spijt me voor het ongemak.", ""),
    ],
)
def test_a_turned_or_lost_answer_is_caught(draft: str, reply: str, customer: str) -> None:
    """A no that melts, a yes that turns, a promise that vanishes or weakens."""
    assert broken(draft, reply, customer)


@pytest.mark.parametrize(
    ("draft", "reply", "customer"),
    [
        ("I don't know.", "I'll find out and tell you here.", ""),
        ("We can't refund it after 30 days.", "After 30 days it can no longer be refunded.", "refund?"),
        ("We sent the spare part.", "The spare part is on its way: we sent it.", ""),
        ("This will never happen again, I promise.", "I'm sorry this happened.", ""),
        ("Sale items are final sale.", "Sale items can't be returned.", "can i return it"),
        ("You must return it within 14 days.", "Returns are possible within 14 days, not later.", ""),
        ("We don't ship to Norway.", "Norway isn't in our delivery area, so we can't ship there.", "Norway?"),
        (
            "The voucher expired in May, so you can't use it.",
            "I can't apply the voucher because it expired in May.",
            "voucher?",
        ),
        ("You'll get your money back.", "We'll refund you.", ""),
        ("It will definitely be fixed by noon.", "We aim to have it fixed by noon.", ""),
        ("Wir schicken Ihnen Ersatz.", "Wir senden Ihnen ein Ersatzgerät.", ""),
    ],
)
def test_the_same_answer_in_other_words_is_fine(draft: str, reply: str, customer: str) -> None:
    """Words that only pushed off may go, certainty that nobody has may go, the answer stays."""
    assert broken(draft, reply, customer) == []


@pytest.mark.parametrize(
    ("draft", "reply", "turned"),
    [
        ("No tickets left, they sold out", "Tickets left, they sold out.", True),
        ("No refunds, final sale", "Refunds, final sale", True),
        ("No dogs allowed, house rules", "Dogs allowed, house rules.", True),
        ("no way to change it", "Way to change it.", True),
        ("sorry no seats left on that one", "I'm sorry. There are seats left on that one.", True),
        ("No refunds, final sale", "We don't give refunds, as it's final sale.", False),
        ("No tickets left, they sold out", "I'm afraid there are no tickets left, as they sold out.", False),
        ("No tickets left, they sold out", "I'm afraid the tickets have all sold out.", False),
        ("No refunds, final sale", "I'm afraid refunds aren't possible: it's final sale.", False),
        ("No its rented", "It's rented, I'm afraid.", False),
        ("no the gate is open", "The gate is open.", False),
    ],
)
def test_what_there_is_none_of_is_not_said_without_the_no(draft: str, reply: str, turned: bool) -> None:
    """What is turned round by leaving "no" out is turned round by leaving the "no" out; a no in other words, or an answer, is none of it."""
    assert bool(broken(draft, reply)) == turned


def test_an_arrival_may_become_an_expectation_and_a_call_of_ours_may_not() -> None:
    """Nobody controls when a report is here; whether we call is ours to keep."""
    draft = "The surveyor's report will definitely be here on Friday. I'll call you on Monday."
    assert broken(draft, "The surveyor's report should be here on Friday. I'll call you on Monday.") == []
    assert broken(draft, "The surveyor's report will definitely be here on Friday. I might call you on Monday.") != []
