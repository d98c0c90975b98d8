"""Law: what weighs is told as a thing in sure grammar, in their words and with no word of whose doing it was; what is only told is not."""

from __future__ import annotations

import pytest

from rewriter.customer.burden import burdens, nominal, often, unanswered
from rewriter.customer.hardship import hardship_in
from rewriter.plain import plain
from rewriter.text import sentences


def _weighs(text: str) -> list[str]:
    return [found.phrase for found in burdens(sentences(text))]


@pytest.mark.parametrize(
    ("told", "phrase"),
    [
        ("2 hours on hold then CUT OFF", "2 hours on hold and then being cut off"),
        ("45 mins on the phone and they hung up on me", "45 minutes on the phone and then being hung up on"),
        ("third engineer visit and STILL no internet", "a third engineer visit and still no internet"),
        ("2nd replacement and still no sound", "a second replacement and still no sound"),
        ("that's 3 times this week", "three times this week"),
        ("the lift has been out twice this month", "twice this month"),
        ("an hour late and stone cold", "an hour late and cold"),
        ("45 mins late, cold, and MISSING the kids meal", "45 minutes late, cold and with the kids' meal missing"),
        ("1 hr 20 late and the food is cold", "an hour and 20 minutes late and cold"),
        ("the box was late and crushed", "late and crushed"),
        ("found a HAIR in my breakfast", "a hair in your breakfast"),
        ("there's glass in the yoghurt", "glass in the yoghurt"),
        ("mould on the chicken", "mould on the chicken"),
        ("brown water coming out my taps AGAIN", "brown water coming out of your taps again"),
        ("We arrived at Faro at 22.40 to a closed desk", "arriving at Faro at 22.40 to a closed desk"),
        ("I came home to a flooded kitchen", "coming home to a flooded kitchen"),
        ("had to find our own way, €90 in taxis", "€90 in taxis"),
        ("900 hrs gone", "900 hours gone"),
        ("Third time you sent it to the wrong house", "a third time"),
        ("Third time since our roofer was here", "a third time"),
        ("A year of studying for NOTHING", "a year of studying for nothing"),
        ("Third trip for nothing", "a third trip for nothing"),
        ("4 years and $600 in skins gone", "4 years and $600 in skins gone"),
    ],
)  # fmt: skip
def test_what_weighs_is_said_as_a_thing(told: str, phrase: str) -> None:
    """A count, a length of time and its end, how a thing came, what was found, what it cost."""
    assert _weighs(told) == [phrase]


@pytest.mark.parametrize(
    "told",
    [
        "Can I be put on hold and then called back?", "I waited on hold and then you picked up", "2 hours on hold but she sorted it", "third engineer visit is on Monday", "second floor and still no wheelchair ramp needed",
        "I go to the gym three times a week", "I rang you 3 times this week", "We stayed three times in a year and loved it", "I'm 20 minutes late", "Is the late fee wrong?", "I was late and tired",
        "I'd like it cold and late in the evening", "I have a hair appointment", "There's a hairdryer in my room", "Do you use glass in your jars?", "there's glass in the door", "Plastic in the box is fine by me", "I found my bag in my car",
        "water coming through in the forecast", "hot water is back", "We arrived at Faro at 22.40 to a lovely welcome", "I arrived at ten to collect a parcel", "I came home to a cat", "I paid €90 for the course",
        "€90 in vouchers", "Third time I ask", "Second time you helped me, thanks", "the third time is the charm", "A year of studying for my exam", "third trip to Spain", "a trip for nothing but fun", "the queue is gone", "the bag is gone from my basket now, thanks", "he was gone for 3 hours", "smoke coming out of the socket", "gas coming through the wall",
    ],
)  # fmt: skip
def test_what_is_only_told_is_not(told: str) -> None:
    """A plan, a habit, a welcome, what is theirs to do, and danger, of which nobody reads that it is a nuisance."""
    assert _weighs(told) == []


@pytest.mark.parametrize(
    ("concern", "phrase"),
    [
        ("you've had no heating since Friday", "no heating since Friday"), ("you're on day 5 without heating", "5 days without heating"), ("you've spent 9 hours in Lisbon airport", "9 hours in Lisbon airport"),
        ("you were on hold for 46 minutes", "46 minutes on hold"), ("you missed your sister's wedding", "missing your sister's wedding"), ("you lost your streak of 212 days", "losing your streak of 212 days"),
        ("you've had to call five times", "having to call five times"), ("you're locked out of your account", "being locked out of your account"), ("your bill has gone from £34 to £211", "your bill going from £34 to £211"),
        ("you've heard nothing for five weeks", "five weeks without a word"), ("you've had two nights without heating", "two nights without heating"),
        ("you've been trying to reach us for 3 days", "3 days of trying to reach us"),
    ],
)  # fmt: skip
def test_a_clause_is_said_as_a_thing(concern: str, phrase: str) -> None:
    """Where it has a form of which nothing is lost."""
    said = nominal(concern)
    assert said is not None and said.phrase == phrase


@pytest.mark.parametrize(
    "concern",
    [
        "", "your parcel is two weeks late", "you've had no refund", "you've had no soymilk for tea or hot meal", "you're on day 1 without heating", "you lost your signal", "you missed out", "you had to laugh", "you had to ask if it was done",
        "your bill went up", "the cot still hasn't come", "you've heard nothing since", "you were told your room was gone",
    ],
)  # fmt: skip
def test_other_clauses_stay_clauses(concern: str) -> None:
    """A lack without its length, a small loss, half a sentence."""
    assert nominal(concern) is None


def test_a_count_is_made_of_an_ordinal() -> None:
    """The third time is three times, in their span of time."""
    assert often("for the 3rd time this month") == "three times this month"
    assert often("for the second time this week") == "twice this week"
    assert often("for the third night running") == "three nights running"
    assert often("for a change") == often("") == ""


def test_letters_without_an_answer() -> None:
    """How many, where they also say that nobody answered."""
    told = "3 emails. THREE. Nobody answers."
    found = unanswered(sentences(told), plain(told))
    assert found is not None and found.phrase == "3 emails without an answer"
    for calm in (
        "3 emails, and each was answered",
        "Can I send 3 emails? No reply needed",
        "I get 3 emails a day, no answer wanted",
    ):
        assert unanswered(sentences(calm), plain(calm)) is None


@pytest.mark.parametrize(
    ("told", "clause"),
    [
        ("my internet is down and i work from home", "you work from home"), ("I work nights, it can't be then", "you work nights"), ("i need it for work", "you need it for work"), ("I live alone", "you live alone"),
        ("im losing money every day", "you're losing money every day"), ("I'm 79 and on a fixed income", "you're on a fixed income"), ("I'm a pensioner and cannot pay this", "you're on a pension"), ("that was my rent", "that was your rent"),
        ("I have 2 kids and that was the food money", "that was the food money"), ("app down on payday, rent due", "your rent is due"), ("two degrees outside", "it's two degrees outside"), ("i start college monday", "you start college on Monday"),
        ("its dark, im on my own", "you're on your own"), ("We have nowhere to stay tonight", "you have nowhere to stay"), ("It's our honeymoon", "it's your honeymoon"), ("i live alone in 1 bed flat", "you live alone"),
    ],
)  # fmt: skip
def test_what_of_their_life_it_falls_on(told: str, clause: str) -> None:
    """Told of themselves, said back from our side."""
    assert next((said for part in sentences(told) if (said := hardship_in(part))), "") == clause


@pytest.mark.parametrize(
    "told",
    [
        "Do I need it for work?", "Can I work from home with this plan?", "my neighbour works from home", "he lives alone", "your engineer said he works nights", "I want to work from home more", "if I'm losing money I'll leave", "are you on a pension plan?",
        "that was my mistake", "that was my order", "the rent is paid", "it was the food that was cold", "it's 30 degrees and lovely outside", "my parcel starts its journey on Monday", "I'm alone in liking it", "I work with you", "is it our anniversary offer", "it's her birthday cake",
    ],
)  # fmt: skip
def test_what_is_asked_or_said_of_others_is_no_hardship(told: str) -> None:
    """A question, somebody else, a wish, a condition, another thing."""
    assert not [said for part in sentences(told) if (said := hardship_in(part))]
