"""Nobody is made the culprit, and naming somebody is no blame."""

from __future__ import annotations

import pytest

from rewriter.mending import mend
from rewriter.techniques import blame_shifting
from rewriter.text import Message, apply

UPSET = "My parcel is two weeks late and the address is wrong, this is a joke!"

BLAMED = {
    "colleague": [
        "The warehouse packed the wrong colour.", "warehouse messed up again", "that's shipping's fault", "thats the warehouses fault",
        "It was the warehouse that lost it.", "that was sales, not us", "Our billing team forgot to apply the code.",
        "The previous agent gave you the wrong information.", "My colleague didn't read your note.", "it was mislabelled by our packers",
        "Sales never told me about that.", "Someone in accounts entered it wrong.", "Marketing dropped the ball here.",
        "It's late because dispatch misplaced the label.", "The technician should have called you.", "Dave in shipping lost it.",
        "You can blame the warehouse.", "Honestly, dispatch screwed this up.", "Housekeeping must have binned it.",
        "the engineer you had tuesday plugged it into the wrong socket", "The agent before me keyed in 482 when you gave 428.",
        "sales shouldnt have told you that", "Apparently the trainee hit cancel.", "our translator misread the date",
        "Dr Patel's secretary forgot to send it.", "the gate agent wasn't paying attention", "night shift again... they never log anything", "Nobody told me that you had called.",
    ],
    "partner": [
        "The courier lost it.", "blame the courier", "It's the supplier's fault.", "Thanks to our courier, it is late.",
        "The delay was caused by customs.", "The driver's company failed to deliver it, the courier failed to scan it.",
        "Our supplier sent the wrong parts.", "It was damaged by the courier.", "Your parcel is late due to the carrier.",
        "The manufacturer made a mistake.", "The fault lies with the supplier.", "Network Rail didn't hand the line back in time.",
        "Booking.com gave us the wrong dates.", "The coach company went to the wrong gate.", "customs are sitting on it", "It got stuck because the broker sat on your papers.", "Because the host cancelled on you.",
        "The water company dug up the road and cut your line.", "Your GP's surgery sent it to the wrong clinic.",
    ],
    "customer": [
        "You should have checked the size.", "You entered the wrong street.", "You forgot to sign the form.",
        "It's late because you didn't answer the door.", "That's your own mistake.", "If you had read the label it would still work.",
        "You gave us an incomplete address.", "You must have typed it wrong.", "You waited too long.", "That one's on you.",
        "you didnt tick the box", "You left the window open.", "You gave your brother the code, that's how it went.",
    ],
    "not-us": ["That wasn't us.", "It's not our fault.", "It isn't on our end.", "This has nothing to do with us.", "We did nothing wrong.", "i only do chat"],
}  # fmt: skip
FAIR = [
    "The warehouse ships on Monday.", "Our billing team will call you on Friday.", "Your kettle is at our carrier's Turin depot.",
    "The courier will try again tomorrow.", "The supplier has confirmed new stock.", "It's not your fault.", "We packed the wrong colour.",
    "Please enter the code without spaces.", "You should have received an e-mail.", "You should have a code by now.",
    "Did the courier leave a card?", "You said the driver was rude.", "Has the warehouse sent you a note?",
    "I've asked the warehouse to look for it.", "Our returns desk has booked it in.", "The technician comes on Tuesday at 9:00.",
    "I'm passing this to our finance team, who answer within two days.", "If the courier left it at the wrong door, tell me.",
    "The driver tried at 9:10 and left a card.", "Sales can be reached on 0800 123.", "This is customer service, how can I help?",
    "Your bank shows the refund within 5 days.", "The hotel holds your room until 22:00.", "It's with our repair team until Friday.",
    "My colleague Anna is bringing the part.", "I'm checking with the supplier whether they sent it.", "The post office keeps it for a week.",
    "Customs opens at eight.", "That isn't the courier's fault, we printed the label.", "We should have told you.",
    "You should have been told earlier, and we didn't do it.", "Our packing was poor, I'm sorry.", "You can choose the slower delivery too.",
    "Please read the label before you wash it.", "You did everything right.", "Because you are a member, the repair is free.",
    "As you asked, I cancelled the second lamp.", "Once the carrier scans it, you get a link.", "The manager read your letter this morning.",
    "I'm sorry to hear that the driver was rude.", "What do you see on your end?", "Your order left our warehouse at noon.",
    "The courier delivered it to your neighbour at number 4.", "The airline rebooked you on BA12.", "The team wishes you a good trip.",
]  # fmt: skip


@pytest.mark.parametrize(("kind", "draft"), [(k, d) for k, drafts in BLAMED.items() for d in drafts])
def test_a_culprit_is_found(kind: str, draft: str) -> None:
    """Whatever the construction, the one who is blamed is seen, and of which sort they are."""
    assert kind in {f.kind for f in blame_shifting.find(Message(draft, UPSET))}


@pytest.mark.parametrize("draft", FAIR)
def test_naming_somebody_is_no_blame(draft: str) -> None:
    """A place, a next step, a timetable or an instruction names nobody as the cause."""
    assert [f.text for f in blame_shifting.find(Message(draft, UPSET))] == []


def test_a_fact_survives_its_culprit() -> None:
    """Who lost it goes; what was lost, and its number, stays."""
    case = Message("The courier lost your parcel #1042.", UPSET)
    edit = blame_shifting.mend(case, next(blame_shifting.find(case)))
    assert edit is not None
    assert apply(case.draft, [edit]) == "Your parcel #1042 went missing on its way to you."


@pytest.mark.parametrize(
    "word",
    [
        "a ", "the warehouse ", "because you ", "the courier never ", "not ", "x", " so", " and",
        "they are always late, ", "DHL lost it. They are always late. ",
    ],
)  # fmt: skip
def test_length_is_no_attack(word: str) -> None:
    """Twenty thousand hostile characters are read in the blink of an eye, and so is each fault in them mended."""
    case = Message((word * 20000)[:20000], UPSET)
    assert case.sentences
    found = list(blame_shifting.find(case))
    assert len([blame_shifting.mend(case, each) for each in found]) == len(found)


@pytest.mark.parametrize("tail", [" so", " and", " but", ", ", " no"])
def test_a_long_tail_is_no_attack(tail: str) -> None:
    """What is tied on behind the fault is read once, however long it is."""
    case = Message(f"The warehouse forgot it{tail * 5_000}", UPSET)
    found = list(blame_shifting.find(case))
    assert len([blame_shifting.mend(case, each) for each in found]) == len(found) == 1


def test_a_long_owner_is_no_attack() -> None:
    """However many words tell whose it is, each is read once: a pattern that tries their groupings never ends."""
    case = Message(f"The shop is {'a ' * 5_000}&, not us.", UPSET)
    assert [blame_shifting.mend(case, finding) for finding in blame_shifting.find(case)] == [None]


@pytest.mark.parametrize(
    "draft",
    [
        "You didn't cancel in time so you owe June.", "You didn't cancel 30 days before so you owe June.",
        "You didn't fill in the form correctly so no refund.", "You didn't pay yesterday so you owe June.",
    ],
)  # fmt: skip
def test_a_time_or_a_manner_is_no_thing(draft: str) -> None:
    """What was not done is told of a thing: "in time wasn't cancelled" is none."""
    case = Message(draft, UPSET)
    assert [blame_shifting.mend(case, finding) for finding in blame_shifting.find(case)] == [None]


def test_a_name_keeps_its_capital() -> None:
    """`becomes` of an example is compared without capitals; what stands for somebody is compared here."""
    for draft, mended in (
        (
            "Sorry, Openreach didn't turn up. They will come on 4 May.",
            "Sorry, Openreach's visit didn't take place. They will come on 4 May.",
        ),
        ("you didnt return Anna's book so no refund", "Anna's book wasn't returned, so no refund"),
        (
            "Your landlord let us down. It was due on Monday, according to them.",
            "It was due on Monday, according to your landlord.",
        ),
        ("That's DHL's fault. It comes on Thursday, according to them.", "It comes on Thursday, according to DHL."),
    ):
        case = Message(draft, UPSET)
        edits = [blame_shifting.mend(case, each) for each in blame_shifting.find(case)]
        assert mended in [apply(case.draft, [edit]).strip() for edit in edits if edit], draft


def test_what_stays_behind_a_culprit_begins_as_a_sentence() -> None:
    """No half of a word is left where the clause before it went."""
    message = Message("Openreach let you down, that's on them. Your new visit is on 14 March.", UPSET)
    for _ in range(2):
        finding = next(blame_shifting.find(message))
        edit = blame_shifting.mend(message, finding)
        assert edit is not None
        message = Message(apply(message.draft, [edit]).strip(), UPSET)
        assert message.draft in (
            "That's on them. Your new visit is on 14 March.",
            "Your new visit is on 14 March.",
        )


@pytest.mark.parametrize(
    ("draft", "reply"),
    [
        ("The refund was sent, its your bank. Ask them with the reference RF-8812.", "The refund was sent. Ask your bank with the reference RF-8812."),
        ("The driver should have checked, he's an agency one.", "We should have checked."),
    ],
)  # fmt: skip
def test_who_is_asked_is_named_and_whose_they_are_is_not(draft: str, reply: str) -> None:
    """Without the blame no pronoun hangs in the air, and nobody is set apart from us."""
    case = Message(draft, UPSET)
    edit = blame_shifting.mend(case, next(iter(blame_shifting.find(case))))
    assert edit is not None
    assert apply(draft, [edit]) == reply


@pytest.mark.parametrize(
    "draft",
    [
        "I've done it from what you sent before, please just sign.",
        "I'm sorry the ring looks so different from what you expected.",
        "It's six weeks since you moved out, and you need it for the new place.",
        "Right, let's get you in before the meeting.",
        "Six broken glasses, for the second time, and guests on Saturday: I'm sorry.",
        "The driver had a list without Tom's name, so I've put him on it.",
        "That's our mistake, the date printed on your ticket is wrong.",
        "I'm sorry, somebody should have come out to tell you. How is she today?",
    ],
)
def test_what_only_sounds_like_a_culprit_is_none(draft: str) -> None:
    """A number, a span of time, a thing done from what they sent: nobody is made the cause."""
    assert [each.text for each in blame_shifting.find(Message(draft, UPSET))] == []


@pytest.mark.parametrize(
    "draft",
    [
        "It went out from what you sent.",
        "It broke since you moved it.",
        "The driver had the list without telling us.",
        "The showroom printed the date wrong.",
        "Somebody should have told you.",
    ],
)
def test_a_culprit_in_the_same_words_is_one(draft: str) -> None:
    """The twins of the above that do put the cause on somebody."""
    assert list(blame_shifting.find(Message(draft, UPSET)))


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("The technician couldn't come because you weren't home.", "The technician couldn't come as nobody was home."),
        (
            "We couldn't deliver it because you weren't in on Friday.",
            "We couldn't deliver it as nobody was in on Friday.",
        ),
        ("Because you didn't pay.", "We had no payment."),
        ("The room was let because you didn't pay by Friday.", "The room was let as we had no payment by Friday."),
        ("The technician couldn't come as nobody was home.", None),
        ("If you weren't home, the card says where it is.", None),
        ("Because you weren't home, a neighbour has it.", None),
        ("You weren't charged because you weren't in the plan.", None),
    ],
)
def test_a_reason_stays_without_the_reproach(draft: str, told: str | None) -> None:
    """Why it came to nothing is news; that it was their doing is none."""
    message = Message(draft, "Nobody came and nobody called!!")
    edits = [e for f in blame_shifting.find(message) if (e := blame_shifting.mend(message, f))]
    if told is None:
        assert not any("nobody was" in e.text or "had no" in e.text for e in edits)
    else:
        assert mend(message, tuple(edits)) == told
