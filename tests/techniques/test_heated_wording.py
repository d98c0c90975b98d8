"""Heat is named by its sort, and plain speech is none."""

from __future__ import annotations

import pytest

from rewriter.techniques import heated_wording
from rewriter.text import Message, apply

LATE = "My parcel is two weeks late, this is a joke."

HEATED = {
    "orders-a-feeling": ["Please calm down.", "Relax.", "Stop shouting.", "Don't be so dramatic.", "You're overreacting.", "Get over it.", "Let's all keep our cool.", "no need for three exclamation marks", "Maybe take a breath before you write."],
    "repeats-itself": ["As I already said, it is online.", "I've told you three times.", "For the last time, no.", "Like I said, it is online.", "Per my last email, it is online."],
    "doubts": ["Are you sure you checked?", "That's not true.", "You must be mistaken.", "You claim it never came.", "I doubt that.", "I find that very hard to believe.", "You would say that.", "if you say so", "do you even read this"],
    "minimises": ["That's normal.", "It's only a day.", "It's not a big deal.", "It's just a scratch.", "its only two days", "What did you expect?"],
    "compares": ["Nobody else complained.", "You're the only one with this.", "Other customers manage.", "Everyone else is fine.", "everyone else manages to find it", "We've sold 5,000 and never heard a complaint."],
    "sarcasm": ["well done genius", "🙄", "Boo hoo.", "Good luck with that.", "Whatever."],
    "non-apology": ["Sorry you feel that way.", "I apologise if you were offended.", "I'm sorry that you think so."],
    "scolds": ["Watch your tone.", "Read the email.", "Pay attention.", "Stop wasting my time.", "Can't you read?", "Obviously, it is closed.", "Next time read what you sign.",
               "Grown-ups fill in forms.", "Don't take it out on me.", "Keep writing in capitals and this chat ends.", "As a parent you should label a coat."],
    "tautology": ["Rules are rules.", "It is what it is.", "Policy is policy.", "That's just how it is.", "Those are the rules.", "Life isn't fair."],
}  # fmt: skip
FAIR = [
    "The log shows a delivery at 9:10.", "It was absurd of us to ask twice.", "I'm sorry your parcel is late.", "You're right.",
    "I understand you're angry.", "Please read the safety note first.", "Please check the label.", "Which lamp flickers?",
    "Could you send a photo?", "Are you able to call at nine?", "We were wrong.", "That was a stupid mistake on our part.",
    "Congratulations on your wedding!", "Don't worry, your seat is safe.", "I sent the form to your inbox.", "We have only two left.",
    "The red light is normal in the first hour, nothing to worry about.", "Your feelings make sense.", "I'm sorry for the wait.",
    "You don't need to pay.", "I'd be glad to look into it.", "We'll be glad to help.", "That doesn't sound right, tell me more.",
    "It's normal to be upset about this.", "No one should wait two weeks.", "Nobody told you, and that is on us.", "The rules changed in May.",
    "Our policy covers 30 days.", "You told me the agent said to calm down.", "The page said \"calm down\".", "Take a look at the form.",
    "I'm sorry that you waited.", "I'm sorry if we missed your call.", "You deserve an answer.", "This is not good enough.",
    "Other customers have asked us too, so we changed the page.", "Which part of the plan is unclear?", "Would you like a new one?",
    "The parcel comes tomorrow.", "I see only one charge here; could you send the other one?", "You asked twice, and we were silent.",
    "The standard delivery takes five days.", "The usual route is the form on our page.",
]  # fmt: skip


@pytest.mark.parametrize(("kind", "draft"), [(k, d) for k, drafts in HEATED.items() for d in drafts])
def test_heat_is_found_and_named(kind: str, draft: str) -> None:
    """Each sort of heat is known by its own name."""
    assert kind in {f.kind for f in heated_wording.find(Message(draft, LATE))}


@pytest.mark.parametrize("draft", FAIR)
def test_plain_speech_is_not_heat(draft: str) -> None:
    """Evidence, questions, instructions and harsh words about ourselves heat nothing."""
    assert [f.text for f in heated_wording.find(Message(draft, LATE))] == []


def test_the_information_survives_the_reproach() -> None:
    """Only the reproach goes."""
    case = Message("As I already told you, the form is online.", LATE)
    edit = heated_wording.mend(case, next(heated_wording.find(case)))
    assert edit is not None
    assert apply(case.draft, [edit]) == "The form is online."


@pytest.mark.parametrize("word", ["a ", "as i ", "that's just ", "sorry you ", "x", "🙄"])
def test_length_is_no_attack(word: str) -> None:
    """Twenty thousand hostile characters are read in the blink of an eye."""
    case = Message((word * 20000)[:20000], LATE)
    assert case.sentences
    list(heated_wording.find(case))


@pytest.mark.parametrize(
    ("draft", "customer", "found"),
    [
        ("If you don't like it you can cancel.", "The new layout is terrible!", True),
        ("If you're not happy, leave.", "The new layout is terrible!", True),
        ("If you don't like it, you can cancel within 14 days.", "The new layout is terrible!", False),
        ("If you don't like it, you can cancel in the app.", "The new layout is terrible!", False),
        ("If you don't like it, go to Settings and pick the old one.", "The new layout is terrible!", False),
        ("If you don't like it, leave a note with the driver.", "The new layout is terrible!", False),
        ("If you don't like it you can cancel.", "What if I don't like the course?", False),
    ],
)
def test_shown_the_door(draft: str, customer: str, found: bool) -> None:
    """To somebody with a problem the door is no answer; how and until when they may go is."""
    message = Message(draft, customer)
    assert any(f.kind in ("scolds", "threatens") for f in heated_wording.find(message)) is found
