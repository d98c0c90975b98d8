"""What was typed in half sentences, said in full."""

from __future__ import annotations

import pytest

from rewriter.techniques._in_full import gentle, none_of, pieces


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "Fully booked tonight, nothing we can do.",
            "We're fully booked tonight, so I'm afraid we can't change rooms.",
        ),
        ("bring it back before 5, no exchanges", "Please bring it back before 5. I'm afraid there are no exchanges."),
        ("window seats gone", "I'm afraid window seats are gone."),
        ("3 days max", "I'm afraid the maximum is 3 days."),
        ("no can do, system wont let me", "I'm afraid I can't change rooms, as the system won't let me."),
        ("nobody till monday", "I'm afraid there's nobody till Monday."),
        ("show went ahead so no", "The show went ahead, so I'm afraid I can't change rooms."),
        ("We don't refund, see section 9 of the terms.", "I'm afraid we don't refund (see section 9 of the terms)."),
        ("18 month plan, no way out", "It's an 18-month plan, so I'm afraid there's no way out."),
        ("No refund of the 178 is possible.", "I'm afraid no refund of the 178 is possible."),
        ("no change to the name is possible", "I'm afraid no change to the name is possible."),
        ("no refund for what is open", "I'm afraid there's no refund for what is open."),
        ("no refund for tickets that are used", "I'm afraid there's no refund for tickets that are used."),
        ("no parking on days the market is open", "I'm afraid there's no parking on days the market is open."),
        ("no receipt no refund", "I'm afraid there's no refund without a receipt."),
        ("nope, its final sale", "I'm afraid I can't change rooms, as it's final sale."),
        ("cant cos its promo", "I'm afraid I can't change rooms, because it's promo."),
        ("no we can't", "I'm afraid I can't change rooms."),
        ("No tickets left, they sold out", "I'm afraid there are no tickets left, as they sold out."),
        ("no seats left for Friday", "I'm afraid there are no seats left for Friday."),
        ("no way to change it", "I'm afraid there's no way to change it."),
        ("no-show fee is final", "I'm afraid the no-show fee is final."),
        ("Booked tickets can't be refunded.", "I'm afraid booked tickets can't be refunded."),
        ("Full refunds aren't possible", "I'm afraid full refunds aren't possible."),
        ("closed on mondays", "I'm afraid we're closed on Mondays."),
        ("cannot be changed", "I'm afraid that cannot be changed."),
        ("won't happen", "I'm afraid that won't happen."),
        ("dont work like that", "I'm afraid that doesn't work like that."),
        ("unable to refund", "I'm afraid I am unable to refund that."),
        ("there's no drivers available", "I'm afraid there are no drivers available."),
        ("no drivers available till 9", "I'm afraid there are no drivers available till 9."),
        ("no pets allowed in rooms", "I'm afraid no pets are allowed in rooms."),
        ("no parking on site", "I'm afraid there's no parking on site."),
        ("no umbrella no entry", "I'm afraid there's no entry without an umbrella."),
        ("no uniform, no entry", "I'm afraid there's no entry without a uniform."),
        ("no cash no ride", "I'm afraid there's no ride without cash."),
        ("No returns, no exchanges.", "I'm afraid there are no returns, and there are no exchanges."),
        ("no refunds no exchanges", "I'm afraid there are no refunds, and there are no exchanges."),
        ("nobody answers at night", "I'm afraid nobody answers at night."),
        ("not much we can do till fri", "I'm afraid there's not much we can do till Fri."),
        ("we'd love to but no", "We'd love to, but I'm afraid that isn't possible."),
        ("PayPal can't refund that.", "I'm afraid PayPal can't refund that."),
        ("Eurostar doesn't do refunds", "I'm afraid Eurostar doesn't do refunds."),
        (
            "no refunds on tickets; parking is £5 a day",
            "I'm afraid there are no refunds on tickets. Parking is £5 a day.",
        ),
        ("no exchanges, vouchers are fine", "I'm afraid there are no exchanges. Vouchers are fine."),
        ("Management doesn't allow it", "I'm afraid management doesn't allow it."),
    ],
)
def test_a_hasty_no_is_said_in_full(typed: str, said: str) -> None:
    """Each piece gets the subject, verb and article it lacks, and one no is gentle."""
    assert gentle(pieces(typed, "I", "change rooms"), "I'm afraid") == said


@pytest.mark.parametrize(
    "typed",
    [
        "dogs no",
        "main burst, nothing till tonight",
        "I'm sorry, we can't",
        "if it leaks, no",
        "come by till 5, no appointment, but we don't do it while you wait",
        "no fee, we can't",
        "",
    ],
)
def test_what_is_not_understood_stays(typed: str) -> None:
    """One piece that is none of the known ones, and nothing is said."""
    assert pieces(typed, "I") == ()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("No dogs allowed, house rules", "no dogs are allowed, house rules"),
        ("no exchanges on earrings, hygiene.", "there are no exchanges on earrings, hygiene"),
        ("No, dogs stay outside", ""),
        ("no, hygiene", ""),
        ("Dogs stay outside", ""),
    ],
)
def test_a_no_is_said_in_full_where_what_follows_is_not_understood(typed: str, said: str) -> None:
    """What stands behind it stays as it was typed; an answer is no such no."""
    assert none_of(typed) == said
