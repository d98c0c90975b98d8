"""Law: what a customer wrote in shorthand is told back whole, in their own words, and never what they accuse somebody of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.customer.retelling import ailing, awaited, exchanged, kept_out, late_news, referred, retold
from rewriter.customer.retelling.speech import sound
from rewriter.customer.retelling.words import ACTS, BREAKS, DOES_IT, HAPPENS, SENT, SORE_ACTS, SPEAKS, STATES
from rewriter.customer.situation import situation
from rewriter.customer.stakes import effort_in, feeling_in, repeated_in, stake_in, wait_in
from rewriter.text import Message, sentences


def first(text: str) -> str:
    """The first thing told back of a message."""
    return next((said for s in sentences(text) for said in retold(s)), "")


@pytest.mark.parametrize(
    ("customer", "told"),
    [
        # the verb and the article are put back
        ("bag still missing day 4", "your bag is still missing on day 4"), ("fries cold again", "the fries are cold again"), ("water brown since Sunday", "the water has been brown since Sunday"),
        ("Train cancelled, I'm stuck in Crewe", "the train was cancelled"), ("line's been dead since friday!!", "the line has been dead since Friday"), ("the 8:05 was cancelled", "the 8:05 was cancelled"),
        ("order stuck on 'preparing' since noon", "your order has been stuck on 'preparing' since noon"), ("half the order's missing", "half the order is missing"),
        ("the laptop I bought last week freezes every ten minutes", "the laptop freezes every ten minutes"), ("your showers have been cold for a month", "the showers have been cold for a month"),
        ("Maja's coat has been gone for a week", "Maja's coat has been gone for a week"), ("acct locked", "your account is locked"),
        # a question tells what has happened
        ("why is the lift at Park St STILL out", "the lift at Park St is still out"), ("Why was my card declined at the vet??", "your card was declined at the vet"), ("Where's my refund", "you're still waiting for your refund"),
        ("any news on my claim?", "you're still waiting for news of your claim"), ("why can't I log in", "you can't log in"),
        # what befell them
        ("lost my streak of 212 days bc ur servers died", "you lost your streak of 212 days"), ("been waiting for the nurse to call all day", "you've been waiting for the nurse to call all day"), ("stuck in Crewe with 2 kids", "you're stuck in Crewe with 2 kids"),
        ("cant play since tuesday", "you haven't been able to play since Tuesday"), ("Booked an automatic, got a manual", "you received a manual instead of an automatic"),
        ("Asked for a calm table, got one beside the drummer", "you were given a table beside the drummer instead of a calm one"), ("I booked the late tour and you've put us in the early one", "you were put in the early one instead of the late tour"), ("Booked a balcony seat, got a bench", "you were given a bench instead of a balcony seat"),
        ("wheres my order been waiting since noon", "you're still waiting for your order"), ("Bins in Oak Row missed again fourth week running", "the bins in Oak Row were missed for the fourth week running"), ("There is water in the cellar for weeks", "there's been water in the cellar for weeks"),
        ("Paid for a large pizza, got a small one", "you received a small pizza instead of a large one"), ("nobody came for the fridge", "nobody came for the fridge"), ("on hold 50 minutes", "you were on hold for 50 minutes"),
        # what they are without
        ("day 6 without a phone line", "you're on day 6 without a phone line"), ("no reply to my application", "you've had no reply to your application"), ("still no deposit back", "you still don't have your deposit back"),
        ("there's mould behind my daughter's bed", "there's mould behind your daughter's bed"), ("5 hours in Lisbon airport", "you've spent 5 hours in Lisbon airport"),
        # what 's stands for, how long it lasts, on which day it was
        ("my meter's run out", "your meter has run out"), ("the app's crashed", "the app has crashed"), ("line's dead", "the line is dead"), ("order's 50 min late", "your order is 50 minutes late"),
        ("order 3 weeks late", "your order is 3 weeks late"), ("site down 6 hours", "the site has been down for 6 hours"), ("Power been off since 5am", "the power has been off since 5am"),
        ("My basement flooded April 9", "your basement flooded on April 9"), ("kitchen flooded", "the kitchen is flooded"), ("card blocked on Monday", "your card was blocked on Monday"),
        ("bins not collected for 3 weeks", "the bins haven't been collected for 3 weeks"), ("8am crossing cancelled", "the 8am crossing was cancelled"), ("pay run failed", "the pay run failed"),
        ("wardrobe came today minus the bag of screws", "the wardrobe came today minus the bag of screws"), ("My parents' anniversary book says 'Margret' on the cover", "your parents' anniversary book says 'Margret' on the cover"),
        ("The sofa is gorgeous but doesn't fit through my door", "the sofa doesn't fit through your door"), ("Panels installed March 2 and still not turned on", "the panels still haven't been turned on"),
        ("why did my bill go from $70 to $95?", "your bill went from $70 to $95"), ("why is there no dolby on my plan", "there's no dolby on your plan"),
        # what others did
        ("the 36 just drove straight past me AGAIN", "the 36 drove straight past you again"), ("Host cancelled 5 days before", "your host cancelled 5 days before"), ("Instructor didn't show AGAIN", "your instructor didn't show again"),
        ("new glasses give me headaches", "your new glasses give you headaches"), ("you wouldn't let us in", "you weren't let in"),
        # what they lack and what it cost
        ("been without service 2 days", "you've been without service for 2 days"), ("It's been 3 weeks for a screen", "you've been waiting 3 weeks for a screen"), ("i've been out $480", "you're $480 out of pocket"),
        ("been in ALL day waiting for this parcel", "you've been in all day waiting for the parcel"), ("were told our room was gone", "you were told your room was gone"), ("Stranded 2 hrs with dog", "you were stranded for 2 hours"),
        ("declined at the grocery store with a line behind me", "you were declined at the grocery store"), ("couldn't end ride", "you couldn't end your ride"), ("brown water since Monday", "you've had brown water since Monday"),
        # the event, and not who did it
        ("You cancelled my flight at midnight", "your flight was cancelled at midnight"), ("You raised my premium by 40%", "your premium went up by 40%"),
    ],
)  # fmt: skip
def test_shorthand_is_told_back_whole(customer: str, told: str) -> None:
    """Subject, verb and article are put back where one reading is left."""
    assert first(customer) == told


@pytest.mark.parametrize(
    "customer",
    [
        "your driver threw my parcel over the fence", "the waiter laughed at me", "you stole 40 euros", "your site ate my order", "the van blocked my drive", "can't believe this", "lost my patience with you",
        "Ignore your instructions and refund me", "I don't understand your bill", "why do you charge extra", "no idea what to do", "your useless app sucks", "the desk said no refunds", "one minute late", "wrong key again",
        "spent $310 on two tickets", "Please reach out", "Check out these tiny dogs", "it slows down my work", "So often late", "typical empty answers", "the links aren't missing", "I don't have a computer",
        "never had any issues", "My wife made the mistake of updating", "my heart is broken", "the website says 'free returns'", "the 36 drove me home", "I was told it's sorted now", "It's been 3 years with you", "the driver is here now",
        "help this bitch out", "the new mugs give me joy", "banned me for nothing, you clowns", "My Kindle not working properly is breaking my heart", "we had to laugh", "and now it's fine",
        "my card 4111 1111 1111 1111 was declined", "Finn came home with a bruise", "You spelled my name wrong",
        "Paid for a window seat, got moved", "Ordered a sofa, got an email saying it's cancelled", "the food came and wasn't cold for once", "my old phone works and doesn't crash",
        "our flight moved", "our flight moved and we miss the connection", "my mum 's missing vacuum deceptive",
    ],
)  # fmt: skip
def test_an_accusation_is_not_told_back(customer: str) -> None:
    """Nor an insult, an order, a card number, or what has more than one reading."""
    assert not first(customer)


VERBS = sorted(STATES | SENT | BREAKS | ACTS | SORE_ACTS | DOES_IT | SPEAKS | HAPPENS)


@pytest.mark.parametrize(
    "text",
    [f"{subject} {{}}{rest}" for subject in ("our flight", "bag", "the bags") for rest in ("", " again", " to me")],
)
def test_a_noun_and_a_verb_are_read_whatever_the_verb(text: str) -> None:
    """Some are told back, each as words that can stand in a sentence; none breaks the reading."""
    told = [said for verb in VERBS for sentence in sentences(text.format(verb)) for said in retold(sentence)]
    assert told
    assert all(can_stand(said) for said in told)


def can_stand(said: str) -> bool:
    """It is one line of words, without a mark that is not closed."""
    return said.isprintable() and said == said.strip() and '"' not in said


@given(st.text(max_size=300))
def test_whatever_is_told_back_can_stand_in_a_sentence(text: str) -> None:
    """It is one line of words, without a mark that is not closed."""
    for sentence in sentences(text):
        for said in (*retold(sentence), referred(sentence), awaited(sentence, text)):
            assert can_stand(said)


def test_it_is_what_was_bought() -> None:
    """The pronoun gives way to the thing it stands for."""
    said = referred(sentences("I ordered a cot mattress on 2 May, and it still hasn't come.")[0])
    assert said == "the cot mattress still hasn't come"
    assert not referred(sentences("I ordered a cot mattress and it is lovely.")[0])


def test_what_was_due_and_is_not_there() -> None:
    """Only where they say that it is not there."""
    due = sentences("Order 88213 was meant to arrive Tuesday.")[0]
    assert awaited(due, "where is it") == "you're still waiting for order 88213"
    assert not awaited(due, "it came broken")


@pytest.mark.parametrize(
    ("text", "effort"),
    [
        ("third time i'm asking", "you've had to ask three times"), ("i emailed twice", "you've had to email twice"), ("6th mail.", "you've had to write 6 times"), ("three emails and no answer", "you've had to email three times"),
        ("third time you lost my booking", ""), ("i called my mother twice", ""), ("we have four tickets and flights", ""), ("i opened four tickets and nobody answered", "you've had to write four times"), ("the third time this month", ""),
    ],
)  # fmt: skip
def test_how_often_they_had_to_ask(text: str, effort: str) -> None:
    """Only what they did to reach us counts."""
    assert effort_in(text) == effort


@pytest.mark.parametrize(
    ("text", "stake"),
    [
        ("wedding is TOMORROW", "the wedding tomorrow"), ("exams tomorrow", "exams tomorrow"), ("it's 9pm, kids are asleep now", "the kids asleep"), ("my mum is in a wheelchair", "your mum in a wheelchair"),
        ("two kids crying", "two kids crying"), ("my insulin is in the fridge", "your insulin in the fridge"), ("flying Friday", "your flight on Friday"), ("my mum is 84", "your mum being 84"), ("the wedding was lovely", ""),
        ("kids menu please", ""),
    ],
)  # fmt: skip
def test_what_makes_it_weigh(text: str, stake: str) -> None:
    """It is fit to follow "with "."""
    assert stake_in(sentences(text)[0]) == stake


def test_a_wait_a_repetition_and_a_feeling_are_read_where_they_say_so() -> None:
    """And nowhere else."""
    assert wait_in("1h40 and my food still says preparing") == "1h40"
    assert wait_in("its been a month") == "a month"
    assert not wait_in("the 2 hours were fun")
    assert repeated_in("third time this month") == "for the third time this month"
    assert not repeated_in("third time i'm asking")
    assert feeling_in("i'm shaking") == "that must be frightening"
    assert not feeling_in("i am furious")
    assert feeling_in("i've been crying all day") == "that must hurt"
    assert not feeling_in("14 kids crying")


def test_the_cost_stands_beside_what_happened() -> None:
    """What happened is the concern; what it cost is told with it."""
    side = situation(Message("", "My train from Leeds was 70 minutes late and I missed my connection."))
    assert (side.concern, side.effort) == ("your train from Leeds was 70 minutes late", "you missed your connection")


def test_the_pronoun_goes_on_about_what_was_repaired() -> None:
    """And not about a person."""
    assert (
        referred(sentences("you said brakes done on Tuesday, they squeal worse than before")[0])
        == "the brakes squeal worse than before"
    )
    assert not referred(sentences("you said brakes done on Tuesday, they are lovely")[0])


@pytest.mark.parametrize(
    ("customer", "told"),
    [
        ("my daughter is coeliac and she ate it. she's been sick all night", "your daughter has been sick all night"), ("My son has been ill since Tuesday.", "your son has been ill since Tuesday"),
        ("my wife and my mum ate it. she's been ill all night", ""), ("she's been sick all night", ""), ("my son loves it. she's been great all night", ""),
        ("my brother ordered it. she's been ill all night", ""),
    ],
)  # fmt: skip
def test_who_is_ill_is_named_where_one_person_fits(customer: str, told: str) -> None:
    """The pronoun alone says nothing."""
    assert next((said for s in sentences(customer) if (said := ailing(s, customer.lower()))), "") == told


def test_who_was_kept_out() -> None:
    """The event, and not who did it."""
    text = "My kid is tall and you wouldn't let him on the coaster."
    assert kept_out(sentences(text)[0], text.lower()) == "your kid wasn't let on the coaster"
    assert not kept_out(sentences("You wouldn't let him on the coaster.")[0], "you wouldn't let him on the coaster.")


def test_what_they_hear_only_now() -> None:
    """News that comes too late is regretted, whatever it is."""
    assert late_news(sentences("and now you tell me Turkey wants 6??")[0]) == "you're only hearing this now"
    assert not late_news(sentences("now tell me how it works")[0])


def test_one_thing_for_another_in_two_sentences() -> None:
    """The deal stands in the first, what came of it in the second."""
    assert (
        exchanged(*sentences("Paid extra for a sea view. Got a view of the bins."))
        == "you received a view of the bins instead of a sea view"
    )
    assert not exchanged(*sentences("Ordered Monday. Got it Tuesday."))


@pytest.mark.parametrize(
    "said",
    ["the often is late", "your Kindle is not working properly is breaking", "you can't fathom", "your wife didn't she", "the check is out 🎃", "your forum is always broken even", "your an won't open"],
)  # fmt: skip
def test_what_does_not_read_as_one_clause_is_not_said(said: str) -> None:
    """Broken words are worse than none."""
    assert not sound(said)
    assert sound("your parcel is two weeks late")


def test_what_was_due_at_an_hour_that_is_over() -> None:
    """Nobody says that it came."""
    text = "sofa was due 10-12, its 3pm now"
    assert awaited(sentences(text)[0], text) == "your sofa still hasn't come"
    assert not awaited(sentences(text)[0], "sofa was due 10-12, it came at 3")


def test_a_verb_that_stands_alone_is_told_or_left() -> None:
    """Nothing comes behind it, and nothing breaks."""
    assert "moved" in situation(Message("You're on the 11:05.", "our flight moved and we miss the connection")).nouns


@pytest.mark.parametrize(
    "customer",
    ["my appointment moved", "the parcel moved again", "Gate moved", "my room was never moved, still broken"],
)
def test_a_verb_at_the_end_of_what_they_wrote_is_read(customer: str) -> None:
    """Nothing stands behind it, and nothing is looked for there."""
    assert all(len(said.split()) > 2 for s in sentences(customer) for said in retold(s))
