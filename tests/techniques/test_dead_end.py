"""Nobody is left alone with "I don't know"."""

from __future__ import annotations

import pytest

from rewriter.techniques import dead_end
from rewriter.text import Context, Message, Turn, apply

from .work import calls

COMPLAINT = "My parcel is two weeks late, this is a joke."

DEAD = [
    "I don't know.",
    "We don't know.",
    "idk",
    "dunno",
    "dunno when",
    "No idea.",
    "no clue sorry",
    "I have no idea where it is.",
    "I haven't a clue.",
    "I don't know why it was cancelled.",
    "We don't know when it will be back.",
    "I'm not sure.",
    "Not sure why it did that.",
    "I couldn't tell you why.",
    "Who knows.",
    "Beats me.",
    "Your guess is as good as mine.",
    "We have no information about this.",
    "Not my department.",
    "That's not us.",
    "Not my problem.",
    "It's not our responsibility.",
    "thats sales not me",
    "That's a billing issue.",
    "Wrong department.",
    "You've reached the wrong team.",
    "We don't handle refunds.",
    "I only do sales.",
    "I'm just support.",
    "That has nothing to do with us.",
    "It's out of my hands.",
    "That's above my pay grade.",
    "That's up to the courier.",
    "You'd have to ask the landlord.",
    "You need to contact the manufacturer.",
    "You should call your bank.",
    "You'll have to speak to the billing team.",
    "Please contact the courier.",
    "Ask the seller.",
    "Google it.",
    "Try someone else.",
    "There's nothing I can do.",
    "Nothing can be done.",
    "My hands are tied.",
    "I can't help you with that.",
    "Sorry, can't help.",
    "I'm sorry, but I don't know.",
    "Contact sales.",
    "I don't know why it failed. The support line is 0800 555 0142.",
]

FAIR = [
    "I don't know yet, so I'm asking our meter team.",
    "I don't know yet, but I'll find out.",
    "I don't know. Let me check with the depot.",
    "We don't know yet; the engineers are looking into it.",
    "I don't know why it failed, but I've reset it.",
    "I'm not sure which of the two you mean – the lamp or the bulb?",
    "I'm not sure. Which model do you have?",
    "I don't have a time yet.",
    "I don't have an ETA yet.",
    "I can't promise a day.",
    "I can't say when, and I won't guess.",
    "We don't know how to thank you enough.",
    "You don't know the code yet, and that is fine.",
    "If you don't know the code, press 1.",
    "Let me know what you see.",
    "As you know, it left on Monday.",
    "I know this has been a long week.",
    "Just so you know, it ships today.",
    "It's not your fault.",
    "It's not your responsibility.",
    "That's not right, and I'm sorry.",
    "That's not what we want for you.",
    "It's not up to standard, so I'm sending a new one.",
    "That's not our department, but I'll bring in the right person.",
    "That's billing, so I'm connecting you to them now.",
    "I'm passing this to sales, who can answer it.",
    "You can reach the manufacturer at 0800 555 0142.",
    "Please contact the courier at help@example.com.",
    "Please contact the courier: https://example.com/help",
    "Please contact us if it comes back.",
    "Please reach out to us via DM.",
    "Please ask for Ana at the desk.",
    "Please call 112.",
    "Please see a doctor if it hurts.",
    "You should call the police first.",
    "You'll need to call your bank on the number on the back of the card.",
    "If the light stays on, ask your electrician.",
    "You said they told you to ask the landlord.",
    'You should never have been told "not my problem".',
    "Please check your spam folder.",
    "Please try the other cable.",
    "You need to restart the router.",
    "There's nothing you need to do.",
    "There's nothing wrong with your account.",
    "Nothing else is needed from you.",
    "I can't help but admire the photo.",
    "I can't change this myself, but I'll bring in the right person.",
    "Did you ask the neighbour?",
    "What do you see on your end?",
    "We'll ask the warehouse and tell you here.",
    "Make sure it is dry.",
    "I'm sure we can find it.",
    "See you on Monday.",
    "Thanks for letting us know.",
    "No idea is a bad idea, and I've passed yours on.",
]


def found(draft: str, customer: str = COMPLAINT, context: Context | None = None) -> list[str]:
    """The spans of the findings."""
    return [f.text for f in dead_end.find(Message(draft, customer, context or Context()))]


@pytest.mark.parametrize("draft", DEAD)
def test_an_answer_that_ends_the_road_is_found(draft: str) -> None:
    """Not knowing, not being in charge and sending away are faults when nothing follows."""
    assert found(draft)


@pytest.mark.parametrize("draft", FAIR)
def test_other_words_are_left_alone(draft: str) -> None:
    """A next step, an address, an honest limit, an emergency, a condition or a quote is no dead end."""
    assert found(draft) == []


@pytest.mark.parametrize("draft", [d for d in DEAD if d != "Google it."])  # a name that is no help stays
def test_a_mend_goes_on(draft: str) -> None:
    """The mended reply is no dead end, and takes at most one step."""
    message = Message(draft, COMPLAINT)
    findings = list(dead_end.find(message))
    assert findings
    for finding in findings:
        edit = dead_end.mend(message, finding)
        assert edit is not None
        reply = apply(draft, [edit])
        assert found(reply) == [], reply
        assert reply.count("'ll ") <= 1, reply


def test_our_own_unit_is_asked_by_us() -> None:
    """The customer is not sent to a team that is ours."""
    message = Message("You'll have to ask the billing team.", COMPLAINT)
    edit = dead_end.mend(message, next(iter(dead_end.find(message))))
    assert edit is not None
    assert edit.text == "I'll ask our billing team and tell you here what they say."


def test_a_contact_in_a_sentence_is_never_lost() -> None:
    """A dead end with a usable fact keeps the fact."""
    message = Message("That's not us, see ticket 4711.", COMPLAINT)
    findings = list(dead_end.find(message))
    assert findings
    for finding in findings:
        edit = dead_end.mend(message, finding)
        assert edit is not None
        assert "4711" in apply(message.draft, [edit])


@pytest.mark.parametrize(
    "piece",
    [
        "don't know ",
        "no idea, ",
        "you have to ask the ",
        "not my ",
        "i'm just ",
        "contact ",
        "that's not ",
        "nothing i can do ",
        "-",
    ],
)
def test_hostile_lengths_cost_little(piece: str) -> None:
    """Twenty thousand hostile characters are read in linear time."""
    message = Message((piece * 20_000)[:20_000], COMPLAINT)
    message.sentences  # noqa: B018  the reading is measured elsewhere
    list(dead_end.find(message))


@pytest.mark.parametrize(
    "piece",
    [
        "dunno, ask billing. ",
        "I don't know why. It left. ",
        "You have to ask the courier. ",
        "not my department. ",
        "sorry, not us. ",
    ],
)
def test_twice_the_dead_ends_are_mended_with_twice_the_work(piece: str) -> None:
    """No mend reads the whole draft again: the calls that all take grow as the draft does."""
    work: list[int] = []
    for length in (6_000, 3_000, 6_000):  # the first makes the patterns that are made at first use
        message = Message((piece * length)[:length], COMPLAINT + " " * len(work))
        findings = list(dead_end.find(message))
        assert len(findings) > length // len(piece) // 2
        work.append(calls(lambda of=message, all_=findings: [dead_end.mend(of, f) for f in all_]))  # type: ignore[misc]
    assert work[2] < work[1] * 2.5


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        ("Dunno when. Ask the depot.", "I don't know when yet. I'll ask the depot and tell you here what they say."),
        ("Not my department. Ask the courier.", "I'll ask the courier and tell you here what they say."),
        ("My hands are tied. Ask the courier.", "I'll ask the courier and tell you here what they say."),
        (
            "Not my department, ticket 4711. Ask the courier.",
            "ticket 4711. I'll ask the courier and tell you here what they say.",
        ),
    ],
)
def test_of_two_dead_ends_the_last_is_taken_on(draft: str, said: str) -> None:
    """One step stands for both; what the first tells beside it is kept."""
    message = Message(draft, COMPLAINT)
    reply = apply(draft, [e for f in dead_end.find(message) if (e := dead_end.mend(message, f))])
    assert reply.strip().endswith(said)
    assert reply.count("'ll ") == 1


def test_who_stays_upset_needs_somebody_else() -> None:
    """After two answers that calmed nobody, the advice is to bring in the right person."""
    asked = tuple(
        Turn(role, "Please restart it." if role == "agent" else "It is STILL broken!!!")
        for role in ("agent", "customer") * 2
    )
    angry = "This is the third time I write, my router is still broken and I am FURIOUS!!!"
    context = Context(conversation=asked)
    message = Message("Please restart it once more.", angry, context)
    findings = list(dead_end.find(message))
    assert [(f.kind, f.start, f.end, f.severity) for f in findings] == [("bring-in", 28, 28, "advice")]
    edit = dead_end.mend(message, findings[0])
    assert edit is not None
    assert found(apply(message.draft, [edit]), angry, context) == []
    assert found("Please restart it once more.", angry) == []
    assert found("Please restart it once more; I'm bringing in a specialist.", angry, context) == []


@pytest.mark.parametrize(
    "draft",
    [
        "The tickets are with a temp who didn't know the rule.",
        "We don't know otherwise.",
        "Please try the stop in Station Road.",
        "Your bus leaves from the other stop, try the entrance in Mill Lane.",
        "Do you have a receipt? Without a receipt nothing can be done.",
    ],
)
def test_no_road_ends_where_it_goes_on_or_is_somebody_elses(draft: str) -> None:
    """Where to try it, what would change it, and what somebody else did not know."""
    assert not list(dead_end.find(Message(draft, COMPLAINT)))


@pytest.mark.parametrize(
    ("draft", "reply"),
    [
        ("I don't know when it will be fixed, they never tell us.", "I don't know yet when it will be fixed, but"),
        ("It's about six. Ask your neighbours and check the sheds.", None),
        ("There's no use in calling as we have no more information.", None),
        (
            "Annual plans are non-refundable after 7 days. We don't make the rules.",
            "Annual plans are non-refundable after 7 days.",
        ),
    ],
)
def test_a_step_is_added_only_where_one_can_be_taken(draft: str, reply: str | None) -> None:
    """Whom only they can ask, an honest limit and a no that stays one take none."""
    message = Message(draft, COMPLAINT)
    edits = [edit for finding in dead_end.find(message) if (edit := dead_end.mend(message, finding))]
    assert (reply is None) == (not edits)
    assert reply is None or apply(draft, edits).strip().startswith(reply)


@pytest.mark.parametrize(
    "draft",
    [
        "Not a word from us since Monday, I'm sorry. The burst was at five.",
        "Here's the same thing for your phone: guide.harlow.example.",
        "I've already asked them why; when it moves on, I don't know yet.",
        "We can't see it from here. Once we have it, we correct the bill.",
        "I can't tell you whether enough will, and it wouldn't be fair to let you rely on it.",
        "Could you send the mail you got? Without it I can't see that it was March.",
        "We can't start yet because it hasn't reached us. It's best to ring your surgery today.",
        "Nobody should have to deal with it.",
        "You have a right to ask them.",
    ],
)
def test_a_limit_told_with_a_step_ends_no_road(draft: str) -> None:
    """What is asked, done, due or only waited for opens the road again."""
    assert [each.text for each in dead_end.find(Message(draft, COMPLAINT))] == []


@pytest.mark.parametrize(
    "draft",
    [
        "We can't see it from here.",
        "I don't know yet.",
        "Ask them.",
        "It hasn't reached us.",
        "That's one for the bank.",
    ],
)
def test_the_same_limit_alone_ends_it(draft: str) -> None:
    """The twins of the above that leave the customer alone with it."""
    assert list(dead_end.find(Message(draft, COMPLAINT)))
