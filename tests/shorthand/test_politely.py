"""A bare order to somebody who is upset is asked for; what is no order, and what is no order of ours, stays."""

from __future__ import annotations

import pytest

from rewriter.shorthand.politely import orders, politely

ASKED = {
    "Send the photos to claims@lumo.example within 14 days.": "Please send the photos to claims@lumo.example within 14 days.",
    "DM us your booking reference.": "Please DM us your booking reference.",
    "Check the app for updates.": "Please check the app for updates.",
    "Call 0808 555 0143, they switch it back on.": "Please call 0808 555 0143, they switch it back on.",
    "Call Anna Holm on 0808 555 0143.": "Please call Anna Holm on 0808 555 0143.",
    "Text PAC to 65075.": "Please text PAC to 65075.",
    "Reply YES.": "Please reply YES.",
    "Report and block his profile.": "Please report and block his profile.",
    "Ring at 8 for a cancellation.": "Please ring at 8 for a cancellation.",
    "Rebook via the portal.": "Please rebook via the portal.",
    "Keep windows open.": "Please keep windows open.",
    "Cancel in the app.": "Please cancel in the app.",
    "Cancel one.": "Please cancel one.",
    "Stop using it.": "Please stop using it.",
    "Be in or it gets cancelled.": "Please be in or it gets cancelled.",
    "Don't use the washing machine, it may stain.": "Please don't use the washing machine, it may stain.",
    "Make sure someone is in.": "Please make sure someone is in.",
}
NOT_ASKED = (
    "Call volumes are high.", "Check in is 3pm.", "Claim CL-55829 remains declined.", "Claims with us take 5 days.", "Report from the driver says so.", "Contact details are below.", "Use of the app is free.", "Cover for theft is £40.",
    "Post in your area is late.", "Return to sender is our rule.", "Stop signs were down.", "Open until 9.", "Orders over £40 ship free.", "DM sent.", "Call Anna was late.", "Set in stone.", "Put it on your account.", "Update from the team: none yet.",
    "Don't worry, it's here.", "Don't know yet, I'm asking the workshop.", "Don't blame the driver.", "Try to stay calm.", "Give it time.", "Get well soon.", "Keep the change.", "Give us a shout.", "Check it out.", "Reply here if nothing comes.",
    "Be there asap", "Be there in 20", "Be there as soon as we can.",
    "Appeal here if you like.", "Call them if you want to push.", "Go to Settings > Sources > Save.", "Leave the house now.", "Call 999.", "Please send it.", "Do you have it?", "Send it, or not?",
)  # fmt: skip


@pytest.mark.parametrize(("typed", "said"), ASKED.items())
def test_an_order_is_asked_for(typed: str, said: str) -> None:
    """With a please and no other word, and once."""
    assert politely(typed) == said
    assert politely(said) == said


@pytest.mark.parametrize("said", NOT_ASKED)
def test_what_is_no_order_of_ours_stays(said: str) -> None:
    """A thing, what was done, comfort, an offer, a step through a menu, and what danger asks for."""
    assert politely(said) == said


def test_one_please_is_enough_for_a_row_of_orders() -> None:
    """Where the sentence before it asked or ordered, none is added."""
    assert politely("Send the photos to us.", "Please fill in the form.") == "Send the photos to us."
    assert politely("Send the photos to us.", "Fill in the form.") == "Send the photos to us."
    assert politely("Send the photos to us.", "The form is below.") == "Please send the photos to us."
    assert politely("Don't touch the box.", "Leave the flat now and ring 999.") == "Don't touch the box."


@pytest.mark.parametrize("piece", ["call ", "send the ", "check with ", "> ", "report and "])
def test_hostile_length(piece: str) -> None:
    """It is read in one go, however long."""
    assert orders(piece * 20_000) in (True, False)
