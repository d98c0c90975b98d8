"""Whom a reply calls "he", "she" or "they" is named where the draft's words that named them have gone."""

from __future__ import annotations

import pytest

from rewriter.antecedent import in_their_name
from rewriter.text import Context, Message

NAMED = (
    ("UPS must have dropped it. Keep the broken one until they collect it.", "It was dropped. Keep the broken one until they collect it.", "It was dropped. Keep the broken one until UPS collects it."),
    ("Agency problem. Not sure they have it.", "Not sure they have it.", "Not sure the agency has it."),
    ("the plumber is late. hes been told", "hes been told", "the plumber has been told"),
    ("The contractor forgot the valve; it comes Monday and he will be with you at nine.", "It comes Monday and he should be with you at nine.", "It comes Monday and the contractor should be with you at nine."),
    ("thats on the courier tbh. theyre back round tmrw 9-1", "theyre back round tmrw 9-1", "the courier is back round tmrw 9-1"),
    ("Mrs Bell in the front office misfiled it, these things go through her.", "It was misfiled, these things go through her.", "It was misfiled, these things go through Mrs Bell."),
    ("sales set that up wrong. ill tell them", "ill tell them", "ill tell sales"),
    ("Your surgery sent it without a strength. I'm on the phone to them at 2.", "It was sent without a strength. I'm on the phone to them at 2.", "It was sent without a strength. I'm on the phone to your surgery at 2."),
    ("Ulla in the workshop blames the magnet. Could you drop in tomorrow? She'd look while you wait.", "Could you drop in tomorrow? She'd look while you wait.", "Could you drop in tomorrow? Ulla would look while you wait."),
    ("The courier lost it. They have a depot in Ghent.", "It went missing. They have a depot in Ghent.", "It went missing. The courier has a depot in Ghent."),
    ("The plumber forgot the seal. He's coming at ten.", "The seal was forgotten. He's coming at ten.", "The seal was forgotten. The plumber is coming at ten."),
    ("The hotel swapped your room, we only pass bookings on. I have written to them with your photos.", "Your room was swapped. I have written to them with your photos.", "Your room was swapped. I have written to the hotel with your photos."),
    ("The plumber forgot the seal. He's been told.", "He's been told.", "The plumber has been told."),
    ("The plumber forgot the seal. His van is in your street.", "His van is in your street.", "The plumber's van is in your street."),
)  # fmt: skip
LEFT = (
    ("We can't answer for catering. Write to care@aero.example, they answer within 14 days.", "Write to care@aero.example, they answer within 14 days."),
    ("Thank you, Mr Lowe. The mails sat with Karen, who left without handing her files over.", "The mails sat with Karen, who left without handing her files over."),
    ("Thank you for the photos, Mr Lowe. He comes at ten.", "He comes at ten."),  # whom the letter is to
    ("thats billing for you, they do this every month", "they do this every month"),  # a name would make it worse
    ("Sorry you waited with Ben. The Monday after a holiday is like that. All the best for him.", "Sorry you waited. All the best for him."),
    ("The lad on the night shift picked the wrong one. They'll take it away.", "We picked the wrong one. They'll take it away."),
    ("The mill dyed it too dark. We have eight metres right here.", "We have eight metres right here."),  # "here" is no "he"
    ("The plumber forgot it. They come at ten.", "They come at ten."),  # one man is not "they"
    ("The plumber forgot the seal. The plumber was rude, he comes at ten.", "The plumber comes at ten, and he has the seal."),  # named already
    ("Your keys are with the courier, who is slow. They come at ten.", "Your keys are safe. They come at ten."),  # keys may be told of
    ("The courier sent the wrong boxes. They come back to us on Monday.", "They come back to us on Monday."),
    ("The courier is useless. They reckon Monday.", "They reckon Monday."),  # does one "reckons"? not sure, so left
    ("Are you sure about the time? They come at ten.", "They come at ten."),  # nobody was named
    ("Somebody forgot the seal. He comes at ten.", "He comes at ten."),  # nobody in particular
    ("Look, the shed is locked. The plumber forgot it.", "Look, the shed is locked."),
    ("The plumber forgot the seal. Your mother rang, she has the key.", "Your mother rang, she has the key."),
    ("The warehouse forgot it. He comes at ten.", "He comes at ten."),  # no house is a "he"
    ("Could you drop in? She looks at it at once.", "She looks at it at once."),  # a capital makes no name
    ("The courier lost it. I'll ask the depot.", "It went missing. I'll ask them and tell you here what they say."),  # our own words
)  # fmt: skip


@pytest.mark.parametrize(("draft", "reply", "told"), NAMED)
def test_who_is_named_nowhere_else_is_named(draft: str, reply: str, told: str) -> None:
    """The first pronoun of somebody whose noun went is their name, and the verb agrees."""
    assert in_their_name(Message(draft), reply) == told


@pytest.mark.parametrize(("draft", "reply"), LEFT)
def test_where_it_is_not_sure_all_stays(draft: str, reply: str) -> None:
    """Somebody else, something else, a verb that may not agree: the reply stays as it is."""
    assert in_their_name(Message(draft), reply) == reply


def test_whose_mother_she_is_the_draft_does_not_tell() -> None:
    """Where the customer speaks of people of their own, "she" in another sentence may be one of these."""
    draft = "The nurse forgot the form. She can have it on Monday."
    message = Message(draft, "My mother has been waiting for her form!")
    assert in_their_name(message, "She can have it on Monday.") == "She can have it on Monday."


def test_marks_of_a_page_stay() -> None:
    """Nothing is put within tags."""
    draft = "<p>The plumber forgot it. He comes at ten.</p>"
    message = Message(draft, context=Context(format="html"))
    assert in_their_name(message, "<p>He comes at ten.</p>") == "<p>He comes at ten.</p>"
