"""Law: what our dealings left them with is told back without who did it, and a calm sentence of the same words is not."""

from __future__ import annotations

import pytest

from rewriter.acknowledgement import ending
from rewriter.customer.retelling import dearer, not_as_asked, overdue, retold
from rewriter.customer.situation import situation
from rewriter.customer.stakes import overrun_in
from rewriter.regret import regret
from rewriter.text import Context, Message, sentences


def told(customer: str) -> list[str]:
    """All that is told back of a message."""
    parts = sentences(customer)
    following = [*(part.plain for part in parts[1:]), ""]
    whole = [
        said
        for part, then in zip(parts, following, strict=True)
        for said in (overdue(part, then), dearer(part), not_as_asked(part))
    ]
    return [said for said in (*whole, *(said for part in parts for said in retold(part))) if said]


@pytest.mark.parametrize(
    ("customer", "said"),
    [
        # how long we have had it, how often we asked for it
        ("You've had my passport for three weeks and I fly on Monday.", "you've been without your passport for three weeks"), ("You've asked us for the same form twice.", "you've been asked for the same form twice"),
        ("You keep asking me for a code that never comes.", "you keep being asked for a code that never comes"),
        # one thing asked for, another one there
        ("you sent oat milk i ordered soy milk", "you received oat milk instead of soy milk"), ("You sent two left shoes, but I ordered a pair.", "you received two left shoes instead of a pair"),
        ("We booked a lake view room in March for our honeymoon and were given a room over the garage.", "you were given a room over the garage instead of a lake view room"),
        ("We booked the garden suite and now the voucher says standard.", "the voucher says standard instead of the garden suite"), ("I asked for a trim and I look like a plucked chicken.", "you didn't get the trim you asked for"),
        # what they still have to put up with
        ("I still get headaches when I wear them.", "you still get headaches"), ("Unsubscribed in May, still getting emails every day.", "you're still getting emails every day"),
        # who did not come or call, and where they heard of it
        ("This is the third appointment in a row where no engineer turned up.", "no engineer turned up for the third appointment in a row"), ("Why did nobody warn us about the roadworks?", "nobody warned you about the roadworks"),
        ("Why has nobody called me back?", "nobody called you back"), ("I only found out at the gate that my seat was gone.", "you only heard at the gate that your seat was gone"),
        ("I heard from my neighbour, not from you, that the water would be off.", "you had to hear about it from your neighbour"),
        # what came too late, too little or wrong
        ("Wreath for the service arrived after the funeral.", "the wreath arrived after the funeral"), ("The cake was delivered two hours after the party.", "the cake was delivered two hours after the party"),
        ("You only refunded 30 of my 90 euros.", "you've had only 30 of the 90 euros"), ("transferred 300 and it's not there", "the 300 you transferred isn't there"), ("Name printed wrong on the diploma.", "the name is printed wrong"),
        ("the update wiped half of our contacts", "half your contacts are gone"), ("They shaved my poodle to the skin", "your poodle was shaved to the skin"), ("you cut my fringe too short", "your fringe was cut too short"),
        ("Paid 80 for a room over the bar.", "you paid 80 for a room over the bar"), ("Neighbours above us played music until 4", "the neighbours above you played music until 4"), ("3 of the 5 lifts in tower B are out again", "3 of the 5 lifts in tower B are out again"),
        ("Clinic says there's no appointment for me", "the clinic can't find your appointment"), ("I am outside the shop and it is closed", "you were met by a closed shop"), ("why did you ban me", "you were banned"),
        # what was said, and what came of it
        ("You promised a new lift by Easter, it's October.", "you're still waiting for a new lift"), ("you said my laptop would be ready by friday, its now tuesday", "your laptop wasn't ready by Friday"),
        ("The plumber was supposed to come at 8, its 11", "the plumber wasn't with you at 8"), ("We were quoted 250 and the bill is 480 now.", "the bill came to 480 when you expected 250"),
        # one's own things with the verb they have
        ("zip broke after two days", "the zip broke after two days"), ("the torch you rented me was dead on arrival", "the torch was dead on arrival"), ("Your rucksack has a tear after 2 weeks", "the rucksack has a tear after 2 weeks"),
        ("the phone dies at 40 percent", "the phone dies at 40 percent"), ("I got a letter saying my claim is rejected.", "your claim is rejected"), ("and we still have no keys for the flat", "you still have no keys for the flat"),
        ("Since you serviced our boiler the whole flat smells of oil.", "the whole flat smells of oil"),
    ],
)  # fmt: skip
def test_what_it_left_them_with_is_told_back(customer: str, said: str) -> None:
    """In their words, from our side."""
    assert said in told(customer)


@pytest.mark.parametrize(
    "customer",
    [
        "You've had my custom for 12 years and this is how you treat me.", "They had my bike for a day.", "You asked me for a photo.", "Why do you ask me for a code twice?",
        "You sent two letters, I read them both.", "you sent it i wanted it", "I asked for the blue one and it looks great!", "i wanted a blue kitchen and they look amazing",
        "I still get a discount, right?", "Can you still get me a table for two tonight?", "We still get married on Saturday whatever happens.", "I feel still a bit tired",
        "This is the third time in a row that I win.", "Why did nobody stop him?", "WHY DOES NOBODY ANSWER ME", "why did nobody let me", "I found out from your website that you sell gift cards.", "I heard from my neighbour that you are good.",
        "I found out at the desk that you do student discounts", "My parcel arrived after the holidays, thanks!", "The kids arrived after the show had started.", "You refunded all of my 90 euros.", "You only have 30 of my 90 photos on display?", "topped up 20 and it's there",
        "your site ate my order", "the machine swallowed my card", "You painted my kitchen green last year", "you parked my car in the shade", "The room above the bar was quiet", "The family next to us had a lovely party all day.",
        "I paid 30 for a ticket behind the counter yesterday", "3 of my friends are coming too.", "Two of the six of us are vegetarian.", "School says there is no need for us to come.", "I am outside the shop and it is lovely",
        "You said the heating would be back on Monday.", "You said my car would be ready by Friday, can I pick it up at 4?", "my son was supposed to be here at 5, its 6 now", "You told me the course would be around 300 and I would like to book it.",
        "We were told 250 people and the hall is 300 square metres.", "My name is spelled with a k.", "I got a text saying thanks for my visit.", "why did you call me", "Will I still get emails every day?", "the app removed my ads", "I paid 30 for two tickets next to my friend.", "you said nothing by friday, it's tuesday", "I was told the code is 4471 and the invoice is 88213",
    ],
)  # fmt: skip
def test_a_calm_sentence_of_the_same_words_is_not(customer: str) -> None:
    """Nor one that says half of it, or what they accuse somebody of."""
    assert not told(customer)


@pytest.mark.parametrize(
    ("customer", "draft", "said"),
    [
        ("My bill is 310 this month, normally 90. There must be a mistake!", "There is no mistake, it is an estimate.", "I'm sorry about the bill of 310."),
        ("I'm sure there is an error in it, this is ridiculous!", "There's no error.", "I'm sorry to hear this."),
        ("I'm sure there is an error in it, this is ridiculous!", "I'll look at it.", "I'm sorry about the error."),
        ("It says my daughter was collected at 3. I'm at work! WHO TOOK MY DAUGHTER", "She is here in the red room.", "I'm so sorry for the fright."),
        ("I have never had a late fee before and now you fine me 15!!", "You can appeal.", "I'm sorry about the late fee."),
        ("I moved to Bern in June and you're still taking 25 a month!!!", "The contract runs for a year.", "I'm sorry, I can see how upsetting the charge of 25 a month after your move must be."),
        ("Posters came out pink. The file is red.", "Send the file again.", "I'm sorry that the posters came out pink."),
        ("Nobody came, took a day off for it.", "The van broke down.", "I'm sorry nobody came, and that you had to take a day off for it."),
        ("You said two weeks. It's been five. My audition is on the 9th.", "It is being glued.", "Five weeks is a long wait, and I'm so sorry, with your audition on the 9th."),
        ("Where are my daughter's shoes? I have been waiting for weeks!", "They are here at the desk.", "I'm sorry you're still waiting for your daughter's shoes."),
        ("i came for my 3pm and it was cancelled", "It was.", "I'm sorry about this."),
    ],
)  # fmt: skip
def test_the_sentence_names_what_it_may(customer: str, draft: str, said: str) -> None:
    """The sum and not the error that is denied, the fright of whoever was well all along, never a boast."""
    message = Message(draft, customer)
    assert regret(message, situation(message)) == said


@pytest.mark.parametrize(
    ("text", "wait"),
    [
        ("you said a week. it's been four.", "four weeks"), ("i was told it would take 3 days, and it is 8 now", "8 days"), ("you said two to three months, it's been nine", "nine months"),
        ("you said a week.", ""), ("it's been four years since you said a week", ""), ("i said a week, it's four stars", ""), ("you said 3 weeks. it's been lovely", ""), ("told you a week ago. it's 4 degrees", ""),
    ],
)  # fmt: skip
def test_what_was_promised_gives_the_unit(text: str, wait: str) -> None:
    """And nothing else does."""
    assert overrun_in(text) == wait


def test_a_wish_at_the_end_belongs_to_the_sign_off() -> None:
    """What is said last stands before it."""
    draft = "No refunds on this fare.\n\nEnjoy the weekend!\nTeam Riverside"
    at = ending(Message(draft, context=Context(channel="email")))
    assert at is not None and draft[:at].endswith("fare.")
    assert ending(Message("Enjoy the weekend!")) == len("Enjoy the weekend!")


@pytest.mark.parametrize(
    "piece",
    ["you said a week ", "you sent a ", "two of the ", "why did nobody tell ", "i asked for a b c ", "the bill is 9 "],
)
def test_hostile_length(piece: str) -> None:
    """A long message of half a pattern is read in time."""
    assert situation(Message("", piece * 1_200)).given
