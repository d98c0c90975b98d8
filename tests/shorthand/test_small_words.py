"""Small words and marks are put where one reading is left, and nowhere else."""

from __future__ import annotations

import pytest

from rewriter.shorthand.small_words import with_small_words

LACKS = {
    "It now leaves 7:05 from the church.": "It now leaves at 7:05 from the church.",
    "A flight tomorrow 6:55.": "A flight tomorrow at 6:55.",
    "You're on XJ 418 tomorrow 6:15am arriving 8:50am.": "You're on XJ 418 tomorrow at 6:15am arriving at 8:50am.",
    "The next one is 22 May 4:10pm.": "The next one is 22 May at 4:10pm.",
    "It's supposed to be fixed 9 May.": "It's supposed to be fixed on 9 May.",
    "It was posted 29 January but came late.": "It was posted on 29 January but came late.",
    "It's a 12 month contract.": "It's a 12-month contract.",
    "Your sofa is wrong colour.": "Your sofa is the wrong colour.",
    "You were sent wrong size.": "You were sent the wrong size.",
    "You can book in app.": "You can book in the app.",
    "Toilets in terminal building are open.": "Toilets in the terminal building are open.",
    "Reply with bank statement and it starts.": "Reply with a bank statement and it starts.",
    "Deleting the app doesn't cancel subscription.": "Deleting the app doesn't cancel the subscription.",
    "The doctor hasn't sent script.": "The doctor hasn't sent the script.",
    "It's cancelled, no charge.": "It's cancelled, at no charge.",
    "They give them back, no guarantee.": "They give them back, but there's no guarantee.",
    "Engraved = final sale.": "Engraved means final sale.",
    "An emergency 3 day supply if she shows ID.": "An emergency 3-day supply if she shows ID.",
    "Yes it's a scam.": "Yes, it's a scam.",
    "No you don't have to pay.": "No, you don't have to pay.",
    "Returns go to depot.": "Returns go to the depot.",
    "The driver had accident.": "The driver had an accident.",
    "Please turn off water.": "Please turn off the water.",
    "It's valid 20 minutes.": "It's valid for 20 minutes.",
    "It wasn't paid by 10th.": "It wasn't paid by the 10th.",
    "It went to old number.": "It went to the old number.",
    "It came with wrong colour lamp.": "It came with the wrong colour lamp.",
    "It's there by end of month.": "It's there by the end of the month.",
    "The bus leaves 7:40 sharp.": "The bus leaves at 7:40 sharp.",
    "Please book new one in the app.": "Please book a new one in the app.",
    "We'll send you smaller one.": "We'll send you a smaller one.",
    "It's only in english.": "It's only in English.",
}
LACKS_NOTHING = (
    "Confirm by Thursday 5pm.", "The Monday 9am class is full.", "Monday 9am class is full.", "We're open Monday 9am-5pm.", "We're open Monday 9am to 5pm.", "It's today 6.50 off.", "Your letter dated 3 March came.", "You ordered 3 May tickets.", "You need 3 May.",
    "It's a 2 week late bill.", "The 30 day from today.", "It's a 1 day pass.", "He's your 4 year old.", "It is wrong to say so.", "Something is wrong, sorry.", "The wrong size was sent.", "It went wrong way before.", "In app purchases are off.", "It's on order.", "It's in stock.",
    "You can cancel order FN-28840.", "You can cancel the order.", "The cancel order button is off.", "Set status = archived.", "Sales = 40.", "There's no charge.", "He sent word.", "No fee was taken.",
    "Go to bank holidays.", "It's on 5th Avenue.", "It's on the 10th.", "He had problem solving skills.", "Turn off water heaters.", "It goes to old friends.", "It's valid until May.", "Back to shop floor duty.",
    "We need new ones.", "Book your new one.", "A new one is sent.", "It's better one by one.", "We need one new part.", "No one knows.", "Yes that one.", "No I in it.", "Okay then.", "Send photo ID.", "It comes with photos.", "Polish off the engraving.", "French doors are in.", "We're with you.", "Write to english@lumo.example.", "It arrives at 8:50.",
)  # fmt: skip


@pytest.mark.parametrize(("typed", "full"), LACKS.items())
def test_the_word_it_lacks_is_put_in(typed: str, full: str) -> None:
    """And no other; a second reading changes nothing."""
    assert with_small_words(typed) == full
    assert with_small_words(full) == full


@pytest.mark.parametrize("said", LACKS_NOTHING)
def test_what_lacks_nothing_stays(said: str) -> None:
    """Byte for byte."""
    assert with_small_words(said) == said


@pytest.mark.parametrize("piece", ["tomorrow ", "the 12 ", "is wrong ", "with ", "aed ", "mon 9:00 "])
def test_hostile_length(piece: str) -> None:
    """It is read in one go, however long."""
    assert with_small_words(piece * 20_000)
