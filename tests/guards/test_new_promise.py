"""What holds of `new-promise` beyond its examples."""

from __future__ import annotations

import pytest

from rewriter.guards.new_promise import find
from rewriter.text import Context, Turn


def broken(draft: str, reply: str, customer: str = "", **context: object) -> list[str]:
    """The places at which a reply breaks the guard."""
    return [f.text for f in find(draft, customer, Context(**context), reply)]  # type: ignore[arg-type]


def test_a_reply_that_says_everything_anew_costs_little() -> None:
    """700 sentences against 700 others: no more are compared than a page holds."""
    draft = " ".join(f"We can't send part{n} before day{n}." for n in range(700))
    reply = " ".join(f"We will send part{n} on day{n}." for n in range(700))
    assert list(find(draft, draft, Context(language="en"), reply))


def test_the_customer_authorises_nothing() -> None:
    """What a customer wishes for is no offer of ours."""
    wish = "Somebody on the phone offered me a refund and a £50 voucher."
    assert broken("I'm sorry it broke.", "I'm sorry it broke. We'll refund you.", wish)
    turn = Turn("customer", "You promised to refund me.")
    assert broken("I'm sorry it broke.", "I'm sorry it broke. We'll refund you.", conversation=(turn,))


def test_what_our_side_has_said_may_be_said_again() -> None:
    """Facts, offers and earlier agent turns authorise."""
    reply = "I'm sorry it broke. We'll refund you."
    assert not broken("I'm sorry it broke.", reply, conversation=(Turn("agent", "We'll refund you."),))
    assert not broken("I'm sorry it broke.", reply, facts=("We will refund the customer.",))
    assert not broken("I'm sorry it broke.", reply, offers=("a full refund",))


@pytest.mark.parametrize(
    ("draft", "reply"),
    [
        ("I'll ask whether a refund is possible.", "A refund is possible and I'll arrange it."),
        ("We aim to reply within 24 hours.", "You'll have a reply within 24 hours."),
        ("No idea.", "I'm sorry about that. I'll call you back."),
        ("It's late.", "I'll make sure it reaches you."),
        ("It's late.", "I'll keep one aside for you."),
        ("It's late.", "Let's get this sorted for you."),
        ("It's late.", "Someone will get back to you shortly."),
        ("It's late.", "We have added a £10 credit to your account."),
        ("It's late.", "I've waived the fee."),
        ("It won't be cheap.", "You won't be charged."),
        ("I'll check with the depot.", "I'll check with the depot and have an answer for you tomorrow."),
        ("Ich prüfe das.", "Ich prüfe das bis Freitag."),
        ("Je vérifie cela.", "Je vérifie cela avant vendredi."),
        ("Voy a revisar su pedido.", "Voy a revisar su pedido mañana."),
        ("Vou verificar o pedido.", "Vou verificar o pedido até sexta-feira."),
        ("Verifico il suo ordine.", "Verifico il suo ordine entro venerdì."),
        ("Ik kijk ernaar voor u.", "Ik kijk ernaar en bel u morgen terug."),
    ],
)
def test_an_added_commitment_or_deadline_is_caught(draft: str, reply: str) -> None:
    """A callback, something kept aside, a result, a third actor, a time: each is a promise."""
    assert broken(draft, reply)


@pytest.mark.parametrize(
    ("draft", "reply"),
    [
        ("It's late.", "I'll ask the workshop where it is and tell you here."),
        ("It's late.", "Please send a photo and I'll check it. I'll also ask the depot."),
        ("I'll send a new one today.", "A replacement goes out today."),
        ("We will send the part.", "We'll get the part out to you."),
        ("The technician comes on Tuesday at 9.", "Our technician will be with you on Tuesday at 9."),
        ("We'll fix it tomorrow.", "We'll have it sorted tomorrow."),
        ("Send it back and we'll refund you.", "Once you've sent it back, we'll refund you."),
        ("It's late.", "I can see how frustrating this is. Could you tell me which lamp flickers?"),
        ("Wir erstatten Ihnen das Geld.", "Sie erhalten Ihr Geld zurück: Wir erstatten es Ihnen."),
        ("Nous vous rembourserons.", "Vous serez remboursé : nous vous rembourserons."),
        ("Le reembolsamos el importe.", "Recibirá el reembolso del importe: se lo reembolsamos."),
        ("Vamos reembolsar o valor.", "O valor será reembolsado."),
        ("Le rimborseremo l'importo.", "L'importo le sarà rimborsato: la rimborseremo."),
        ("We sturen een nieuw exemplaar.", "U krijgt een nieuw exemplaar: we sturen het."),
    ],
)
def test_the_same_promise_in_other_words_is_fine(draft: str, reply: str) -> None:
    """Wording is free, the promise is not."""
    assert broken(draft, reply) == []
