"""Short forms are spelled out where they can be nothing else."""

from __future__ import annotations

import pytest

from rewriter.shorthand.abbreviated import written_out

SHORT = {
    "Run the tap for 20 mins.": "Run the tap for 20 minutes.",
    "Within 24hrs.": "Within 24 hours.",
    "If it's 15+ mins late.": "If it's 15+ minutes late.",
    "From plat 2.": "From platform 2.",
    "It's safe w/o the pump.": "It's safe without the pump.",
    "Send it w/in 14 days.": "Send it within 14 days.",
    "It's 24 hrs' notice.": "It's 24 hours' notice.",
    "Up to 30-59 mins late.": "Up to 30-59 minutes late.",
    "It takes 5 min, then it works.": "It takes 5 minutes, then it works.",
    "A 12 mo contract until May.": "A 12-month contract until May.",
    "Freeze it for 3 mo.": "Freeze it for 3 months.",
    "We're open till 8pm.": "We're open until 8pm.",
    "Till then it stays.": "Until then it stays.",
    "We can not cancel it.": "We cannot cancel it.",
    "Please DM us your order no.": "Please DM us your order number.",
    "Use tracking no 1Z88K20455.": "Use tracking number 1Z88K20455.",
    "Send a photo + your order no by DM.": "Send a photo and your order number by DM.",
    "Send us your booking ref.": "Send us your booking reference.",
    "It was logged, ref 20771.": "It was logged, reference 20771.",
    "We need pics of it.": "We need pictures of it.",
    "It happens w/ heat.": "It happens with heat.",
    "The engineer is coming wed between 12 and 6.": "The engineer is coming Wed between 12 and 6.",
    "It's due by thurs.": "It's due by Thurs.",
}
IN_FULL = (
    "Pay at the till on 3 May.", "You can not only resell it.", "Send your order no later than 5.", "There is no case no one knows.", "Your order no we have.", "See no. 5.", "Order 10 min.", "The 30 min slots.", "It's £10 mins.", "It's £45 + £4.95.",
    "C++ is fine.", "See w/c 10 Feb.", "It's $5/mo.", "They wed in may.", "He sat 3rd from left.", "Sun at noon is strong.", "The ref said so.", "He said ref 5 was wrong.", "Epic.", "See lumo.example/pics/5.", "A ref. is below.", "Until then it stays.", "It takes 20 minutes.",
)  # fmt: skip


@pytest.mark.parametrize(("typed", "full"), SHORT.items())
def test_a_short_form_is_spelled_out(typed: str, full: str) -> None:
    """Its figure and every other word stay; what is spelled out is not touched again."""
    assert written_out(typed) == full
    assert written_out(full) == full


@pytest.mark.parametrize("said", IN_FULL)
def test_what_may_be_another_word_stays(said: str) -> None:
    """A till, the least of an order, a sum, a name."""
    assert written_out(said) == said


@pytest.mark.parametrize("piece", ["till ", "1 ", "order no ", "on mon", "a + "])
def test_hostile_length(piece: str) -> None:
    """It is read in one go, however long."""
    assert written_out(piece * 20_000)
