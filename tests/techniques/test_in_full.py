"""What was typed in half sentences, said in full."""

from __future__ import annotations

import pytest

from rewriter.techniques._in_full import gentle, pieces


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "Fully booked tonight, nothing we can do.",
            "We're fully booked tonight, so I'm afraid we can't change rooms.",
        ),
        ("window seats gone", "I'm afraid window seats are gone."),
        ("3 days max", "I'm afraid the maximum is 3 days."),
        ("no can do, system wont let me", "I'm afraid I can't change rooms, as the system won't let me."),
        ("nobody till monday", "I'm afraid there's nobody till Monday."),
        ("show went ahead so no", "The show went ahead, so I'm afraid I can't change rooms."),
        ("We don't refund, see section 9 of the terms.", "I'm afraid we don't refund (see section 9 of the terms)."),
        ("18 month plan, no way out", "It's an 18-month plan, so I'm afraid there's no way out."),
        ("no receipt no refund", "I'm afraid there's no refund without a receipt."),
        ("nope, its final sale", "I'm afraid I can't change rooms, as it's final sale."),
    ],
)
def test_a_hasty_no_is_said_in_full(typed: str, said: str) -> None:
    """Each piece gets the subject, verb and article it lacks, and one no is gentle."""
    assert gentle(pieces(typed, "I", "change rooms"), "I'm afraid") == said


@pytest.mark.parametrize(
    "typed", ["dogs no", "main burst, nothing till tonight", "I'm sorry, we can't", "if it leaks, no", ""]
)
def test_what_is_not_understood_stays(typed: str) -> None:
    """One piece that is none of the known ones, and nothing is said."""
    assert pieces(typed, "I") == ()
