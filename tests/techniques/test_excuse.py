"""What happened may be said; circumstances alone are no answer."""

from __future__ import annotations

import pytest

from rewriter.techniques import excuse
from rewriter.text import Message

LATE = "My parcel is two weeks late, this is a joke."

EXCUSES = {
    "load": ["We're very busy.", "It's been a hectic week.", "We are swamped right now.", "sorry, busy season", "We have a huge backlog.",
             "We get so many tickets.", "Due to high demand this happened.", "You're not our only customer.", "It's the Christmas rush.",
             "Mother's Day week is always hectic.", "The kitchen had forty orders at once.", "there are 200 tickets before yours", "black friday = madness", "migration weekend", "The school run slows everything down."],
    "staff": ["We're understaffed.", "Half the team is sick.", "We don't have enough staff, not enough people.", "My colleague was on holiday.", "It's just me here.", "We've had three people out with norovirus.", "no drivers in today, flu", "We're a small team.", "our chef walked out on Friday", "We only have one oven."],
    "weather": ["It's because of the weather.", "The weather was terrible.", "Due to the snow, sorry.", "It's the traffic.", "There was fog that morning.", "Flights were delayed all over Europe.", "Wholesalers have put their prices up."],
    "system": ["Our system is slow.", "We just switched to a new system.", "The system crashed.", "It was a system glitch.", "our IT is ancient", "The system switched over that night."],
    "human": ["We're only human.", "Mistakes happen.", "Nobody's perfect.", "I'm new here.", "Everyone makes mistakes.", "It had been a long shift.", "It was our opening weekend."],
    "closing": ["It was unavoidable.", "These things happen.", "It couldn't be helped.", "What can I say?", "It's out of our hands.", "You have to understand that we do our work.",
                "Typos happen to the best of us.", "Mondays are like this.", "Please bear in mind that the storms brought us many files."],
}  # fmt: skip
FAIR = [
    "A burst pipe closed our site, so your desk leaves on Thursday.", "We planned badly, and I'm refunding the fee.", "That is no excuse.",
    "Being busy is no excuse.", "The system was down and is now fixed.", "The storm closed the road, so it arrives on Friday.",
    "I'm sorry your parcel is late.", "I'm asking the depot where it is.", "We sent a new one today.", "Our system shows 9:10.",
    "If the weather is bad, we call you.", "Is the line busy?", "You wrote that the line was busy.", "Please restart the box.",
    "Our mistake: we printed the old label.", "The new part leaves on Monday.", "Could you send a photo?", "I know your day is full.",
    "We let you down here.", "Your refund is on its way.", "The depot opens at eight.", "I can offer another colour.", "We should have told you.",
    "The form is online.", "Your seat is 12A.", "Thank you for the photo.", "The technician comes on Tuesday.", "I've opened a search for it.",
    "The repair takes five days.", "Here is the link to the form.", "It is in the queue for Tuesday.", "Our team has your letter.",
    "The phone lines open at nine.", "Do you live near the depot?", "The parcel weighs two kilos.", "I see two charges on your card.",
    "Your plan includes ten calls.", "That took far too long.", "You waited longer than anyone should.", "What colour is the bag?",
    "We understaffed the Friday shift, which is our planning, and your order ships on Tuesday.",
]  # fmt: skip


@pytest.mark.parametrize(("kind", "draft"), [(k, d) for k, drafts in EXCUSES.items() for d in drafts])
def test_an_excuse_is_found(kind: str, draft: str) -> None:
    """To an open problem, circumstances alone are an excuse."""
    assert kind in {f.kind for f in excuse.find(Message(draft, LATE))}


@pytest.mark.parametrize("draft", FAIR)
def test_a_cause_with_its_fix_is_none(draft: str) -> None:
    """Owned, or told with what it means, a cause is an answer."""
    assert [f.text for f in excuse.find(Message(draft, LATE))] == []


@pytest.mark.parametrize("customer", ["", "Do you have a table for four?", "Great service, I love it!"])
def test_without_an_open_problem_nothing_needs_excusing(customer: str) -> None:
    """Small talk about a busy week is small talk."""
    assert list(excuse.find(Message("It's been a crazy week, we're very busy.", customer))) == []


@pytest.mark.parametrize("customer", ["My flowers came a day after the funeral", "My gift came after Christmas."])
def test_a_complaint_in_unknown_words_is_no_small_talk(customer: str) -> None:
    """Whoever neither praises, thanks, asks nor orders is owed more than circumstances, and such a finding only warns."""
    found = list(excuse.find(Message("It's been a crazy week, nobody's perfect.", customer)))
    assert found
    assert not any(f.sure for f in found)


@pytest.mark.parametrize(
    "word",
    ["a ", "we are very ", "due to the ", "our system is ", "x", " so", "we're busy, ", "We're swamped. It's not "],
)
def test_length_is_no_attack(word: str) -> None:
    """Twenty thousand hostile characters are read in the blink of an eye, and so is each fault in them mended."""
    case = Message((word * 20000)[:20000], LATE)
    assert case.sentences
    found = list(excuse.find(case))
    assert len([excuse.mend(case, each) for each in found]) == len(found)
