"""Law: the sentence of regret is made of what this customer wrote, and admits nothing."""

from __future__ import annotations

import pytest

from rewriter.acknowledgement import next_step
from rewriter.customer.situation import situation
from rewriter.regret import felt, regret
from rewriter.text import Message


def _regret(customer: str) -> str:
    message = Message("The lamp is on page two.", customer)
    return (
        regret(message, situation(message))
        .replace("I'm sorry that ", "I'm sorry ")
        .replace("so sorry that ", "so sorry ")
    )


@pytest.mark.parametrize(
    ("customer", "said"),
    [
        ("Third time I'm asking. The kettle came with a cracked lid, order 77120. What now?", "I'm sorry the kettle came with a cracked lid, and that you've had to ask three times."),
        ("@brisair bag still missing day 4, wedding is TOMORROW", "I'm so sorry your bag is still missing on day 4, with the wedding tomorrow."),
        ("1h40 and my food still says 'preparing'. it's 9pm, kids are asleep now", "1h40 is a long wait, and I'm so sorry your food still says 'preparing', with the kids asleep."),
        ("I've been locked out of my account and I have a presentation with the board tomorrow!", "I'm so sorry you've been locked out of your account, with a presentation tomorrow."),
        ("My laptop is broken and I have an exam to sit on Monday!", "I'm so sorry your laptop is broken, with an exam on Monday."),
        ("My laptop is broken and I have an exam to study for!", "I'm so sorry your laptop is broken, with an exam coming up."),
        ("Locked out of my account. Presentation tomorrow morning!!", "Being locked out of your account with the presentation tomorrow morning is miserable, and I'm so sorry."),
        ("need to cancel, broke my ankle", "I'm so sorry about your ankle."),
        ("You wiped my tablet and all my videos are gone. My late father is in them.", "I'm so sorry about the videos of your late father."),
        ("got a fine of 9.20 for a film i brought back. never had a fine in 15 years!!", "I'm sorry, I can see how upsetting the fine of 9.20 must be."),
        ("You fitted the wrong tyres, they slip and I nearly slid into a tree", "I'm sorry about this."),
        ("i ordered 200 cards and the date on them is wrong!!", "I'm sorry about this."),
        ("Missed my conection in Trier because you were late", "Missing your connection in Trier is really frustrating, and I'm sorry."),
        ("3rd week in a row my meal box has no protein in it!!", "A third week in a row is a lot to put up with, and I'm sorry your meal box has no protein in it."),
        ("You've sent three letters to my wife, who died in March.", "I'm so sorry to hear about your wife."),
        ("My father passed away in March. I've sent the death certificate twice now.", "I'm so sorry to hear about your father, and that you've had to send the death certificate twice."),
        ("I have requested the repair of the lift in our building four times.", "I'm sorry you've had to ask four times."),
        ("Third invoice in a row with the wrong VAT number!!", "I'm sorry about the wrong VAT number."),
        ("The cake for my daughter's christening had the wrong name on it.", "I'm sorry about the wrong name."),
        ("Of the six plants you sent, four arrived dead.", "I'm sorry four of the six plants arrived dead."),
        ("Two nights no heating with a newborn!!", "Two nights without heating is hard with a newborn, and I'm so sorry."),
        ("someone has taken 640 out of my account. I'm shaking", "I'm so sorry about the 640 that left your account, that must be frightening."),
        ("you charged me £25 overdraft fee when my salary came in the SAME day", "I can see why you'd question the £25 overdraft fee, and I'm sorry."),
        ("Your export keeps failing, third time this month!!", "Three times this month is a lot for anybody's patience, and I'm sorry the export keeps failing."),
        ("wrong key AGAIN", "I'm sorry about the wrong key."),
        ("You charged my card 4111 1111 1111 1111 twice", "I can see why you'd question the charge you're seeing, and I'm sorry."),
        ("flowers for my mom's funeral came a day late", "I'm so sorry to hear about your loss, and that the flowers for your mom's funeral came a day late."),
        ("Biscuit died on Saturday and on Monday you declined the claim. He was nine.", "I'm so sorry to hear about your loss."),
        ("Third night running the internet drops at about 8 and comes back after midnight. I work evenings", "Three nights running is a lot for anybody's patience when you work evenings, and I'm sorry the internet drops at about 8."),
        ("passport expires in 4 months and now you tell me Turkey wants 6?? we fly FRIDAY", "I'm so sorry you're only hearing this now, with your flight on Friday."),
        ("hi my internets been down since tuesday and i work from home, this is the 3rd time this month!!", "Three times this month is a lot to put up with when you work from home, and I'm sorry your internet has been down since Tuesday."),
        ("45 mins late, cold, and MISSING the kids meal. my 4yo is crying", "45 minutes late, cold and with the kids' meal missing is a miserable way to get a meal, and I'm so sorry, with your little one crying."),
        ("2 hours on hold then CUT OFF. is anyone alive there", "Two hours on hold and then being cut off is dreadful, and I'm sorry."),
        ("No heating since Friday, two degrees outside, a baby in the house, and all I get is your automated reply", "No heating since Friday is hard with a baby in the house, and I'm so sorry."),
        ("how do i get my PAC code, im leaving, your signal is rubbish", "I'm sorry about the signal."),
        ("I see from the invoice the fees have gone up from £61 to £68 a day", "I'm sorry the fees have gone up from £61 to £68 a day."),
        ("I've called 5 times and you've rung my mother, who has dementia, every day", "Having to call 5 times is a lot to ask of anybody, and I'm sorry about the calls to your mother."),
        ("ordered bananas x5 and got 5 BUNCHES lol. im one person", "I'm sorry you received 5 bunches instead of 5 bananas."),
        ("I arrived at Faro at 22.40 to a CLOSED desk. 4 of us incl my mother in a wheelchair. €90 in taxis.", "Arriving at Faro at 22.40 to a closed desk, and €90 in taxis on top, is the last thing anyone needs with your mother in a wheelchair, and I'm so sorry."),
        ("I accidentally deleted a whole project folder this morning, is there any way to get it back?? im panicking a bit", "I'm sorry, I can see why that's a worry."),
        ("your idiots smashed my nans cabinet, 100 yrs old", "Your nan's cabinet, of all things: I'm so sorry."),
        ("its been FOURTEEN months. where is the game i backed", "Fourteen months is a long wait, and I'm sorry."),
        ("alarm went off AGAIN, third time since our roofer was here", "I'm sorry the alarm went off again."),
        ("wheres my order its been 1hr 20", "An hour and 20 minutes is a long wait, and I'm sorry you're still waiting for your order."),
        ("@ThreadHaus 3 emails. THREE. about my missing order. nobody answers", "Three emails without an answer is far too many, and I'm sorry about your missing order."),
        ("YOU THIEVES banned me for NOTHING 4 years and $600 in skins gone", "Four years and $600 in skins gone is a lot to lose, and I'm sorry about the ban on your account."),
        ("8am crossing cancelled and we've a funeral in Belfast at 4", "I'm so sorry the 8am crossing was cancelled, with a funeral in Belfast at 4."),
        ("I can't log in and payroll is due today", "I'm so sorry you can't log in, with payroll today."),
        ("My daughter waited 50 minutes at the bus stop in the dark and the bus never came", "I'm sorry the bus never came, and that your daughter waited 50 minutes at the bus stop in the dark."),
        ("my wife has broken her hip, please move the dates", "I'm so sorry your wife has broken her hip."),
        ("Teacher lost my son's coursework and gave him zero", "I'm sorry about your son's coursework."),
        ("Cake was squashed flat, party in two hours", "I'm so sorry about this, with the party in two hours."),
        ("flt 221 cancelled?? how do i get to my dad hes in ICU", "I'm so sorry to hear about your dad, and sorry that flight 221 was cancelled."),
        ("My dad's hearing aid was repaired and it's worse than before", "I'm sorry to hear this."),
        ("My fridge was booked for 9 to 12 and it's 3pm. I took a day off for this.", "I'm sorry you had to take a day off for this."),
        ("My table was booked for the wrong day", "I'm sorry your table was booked for the wrong day."),
        ("The wardrobe is missing bag C with all the hinges.", "I'm sorry the wardrobe is missing bag C with all the hinges."),
        ("Seat 14 had no seatbelt on your coach.", "I'm sorry seat 14 had no seatbelt on the coach."),
        ("Playground reservation double booked, 14 kids here crying", "I'm sorry the playground reservation was double-booked."),
        ("Your parcel locker closed on my hand", "I'm sorry the parcel locker closed on your hand."),
        ("My mum although 80 was left at the stop", "I'm sorry to hear this."),
        ("Invoice still shows my old address although I wrote twice", "I'm sorry your invoice still shows your old address, and that you've had to write twice."),
        ("Ordered a bouquet for 10am, it's 11", "I'm sorry for the trouble with the bouquet."),
        ("My mother's grave lists the wrong date.", "Your mother's grave, of all things: I'm so sorry."),
        ("My father passed away in May and I need to close his account.", "I'm so sorry to hear about your father."),
        ("My father is in intensive care and you moved the flight!", "I'm so sorry to hear about your father."),
        ("You sold my late mother's piano!!", "I'm so sorry about your late mother's piano."),
        ("You lost the only photos I have of my late husband.", "I'm so sorry about the photos of your late husband."),
        ("The bank closed the account of my late mother", "I'm so sorry to hear about your mother."),
        ("I have buried my husband on Monday and today comes your bill for him", "I'm so sorry to hear about your loss."),
        ("The dog buried my phone and it's broken", "I'm sorry about your phone."),
        ("Meter reading on my bill is totally wrong", "I'm sorry about your bill."),
        ("My meter reading is wrong, you charged me for 900 units!", "I'm sorry about your meter reading."),
        ("My name on the card is wrong", "I'm sorry your name on the card is wrong."),
        ("I stood at the till with two kids and my card was declined AGAIN", "I'm so sorry your card was declined again, all the more with two kids."),
        ("£60 for parking outside my own house, with the permit in the window!", "I'm sorry to hear this."),
        ("it charged my battery to 20% and then stopped", "I'm sorry for the trouble with your battery."),
        ("sent 1500 to the wrong account please stop it", "I'm sorry about the wrong account."),
        ("I'm afraid I'll be charged twice!", "I'm sorry about this."),
        ("smoke coming out of the socket help", "I'm sorry about the smoke coming out of the socket."),
        ("none of our invoices export to PDF, month-end is tomorrow", "I'm so sorry about your invoices, with month-end tomorrow."),
        ("the claim form keeps crashing", "I'm sorry the claim form keeps crashing."),
        ("The guy said not our department and hung up", "I'm sorry to hear this."),
        ("Lost suitcase", "I'm sorry about the lost suitcase."),
        ("I can't log in since Friday and my exam's tomorrow!", "I'm sorry you haven't been able to log in since Friday."),
        ("The booking desk has been down since 07:45!!", "I'm sorry the booking desk has been down since 07:45."),
        ("our webshop is down since 25 minutes", "I'm sorry your webshop has been down for 25 minutes."),
        ("The pump keeps cutting out since 2 weeks", "I'm sorry the pump has kept cutting out for 2 weeks."),
        ("we're stuck in Calais since 5 hours", "Being stuck in Calais for 5 hours is miserable, and I'm sorry."),
        ("My account is blocked for 30 days", "I'm sorry your account is blocked for 30 days."),
        ("there's a thumb-sized hole in the tent", "I'm sorry about the thumb-sized hole in the tent."),
        ("38-year-old boiler dead again", "I'm sorry your 38-year-old boiler is dead again."),
        ("The consulate refused your stamp, what now?!", "I'm sorry about this."),
        ("card refused at the till", "I'm sorry your card was refused at the till."),
        ("the vet cancelled on the morning of the op", "I'm sorry the vet cancelled on the morning of the op."),
        ("kiosk says E14 and theres a line out the door", "I'm sorry the kiosk says E14."),
        ("new toner and the printer says not supported", "I'm sorry the printer says 'not supported'."),
        ("locker door wont open says card invalid", "I'm sorry the locker door won't open."),
        ("this chair kills my knees, take it back", "I'm sorry the chair hurts your knees."),
        ("You had my cello for a new bridge and it came back with a peg that sticks", "I'm sorry your cello came back with a peg that sticks."),
        ("My car went in for a service and came back with a scratch", "I'm sorry your car came back with a scratch."),
        ("We sent back three coats and only one was credited", "I'm sorry only one of the three coats was credited."),
        ("I bought 2 tickets for the 3 July gala and now it's been moved to the 10th", "I'm sorry the 3 July gala has been moved to the 10th."),
        ("I got 2 tickets for the gala and they never came", "I'm sorry to hear this."),
        ("I signed up for the pottery course and now it says cancelled", "I'm sorry the pottery course was cancelled."),
        ("is my kettle fixed yet?? you keep saying friday", "I'm sorry you're still waiting for your kettle."),
        ("where is the driver?? booked for 6.30", "I'm sorry you're still waiting for the driver."),
        ("55 mins stuck outside Crewe, no announcements", "I'm sorry you've been stuck outside Crewe for 55 minutes."),
        ("queued 3 hours and your site threw me out", "Three hours in the queue and then being thrown out is dreadful, and I'm sorry."),
        ("You turned down my dog's operation!!", "I'm sorry your dog's operation was turned down."),
        ("You can't just move my fitting by a week!!", "I'm sorry your fitting was moved by a week."),
        ("close my account, third time I'm asking", "I'm sorry you've had to ask three times."),
        ("My wife sat there and cried, the dress was two sizes too small", "I'm sorry the dress was two sizes too small."),
        ("The ribbon for my aunt's funeral said JOAN. Her name was Joanne.", "I'm so sorry to hear about your loss, and about the wrong name on the ribbon."),
        ("Your baker is hopeless. The cake said ANNE. Her name is Anna.", "I'm sorry about the wrong name on the cake."),
        ("You people are hopeless. FIX MY INTERNET NOW", "I'm sorry about your internet."),
        ("You are STILL holding 500 euros of my deposit!!", "I'm sorry about the 500 euros of your deposit."),
        ("The meter showed PAID and I got a 60 quid ticket", "I'm sorry about the 60 quid ticket."),
        ("you took 59.90 and I never use the app", "I'm sorry about the charge of 59.90."),
        ("You took 200 photos of us and all are blurry", "I'm sorry about this."),
        ("Your men scratched my harp and put a dent in the hall wall", "I'm sorry about your harp and the hall wall."),
        ("I wish to complain about the state of the stairs!!", "I'm sorry about the state of the stairs."),
        ("Dear Sir or Madam, on 12 June I was refused boarding.", "I'm sorry you were refused boarding."),
        ("I gave in my passport at 8 and now they say they don't have it", "I'm sorry for the trouble with your passport."),
        ("wasps are BACK. you treated the nest on Monday", "I'm sorry the wasps are back."),
        ("queued 2 hrs w/ the kids and then the slide closed", "I'm sorry you queued for 2 hours with the kids."),
        ("the tulips for my mums 80th were brown at the edges", "I'm sorry the tulips for your mum's 80th were brown at the edges."),
        ("your booking page threw me out 3 times!!", "I'm sorry you were thrown out 3 times."),
        ("the washing machin make big noise and water come out", "I'm sorry to hear this."),
        ("Your pet policy turned down Rex's operation!!", "I'm sorry the pet policy turned down Rex's operation."),
        ("Your vet policy turned down Rex's operation!!", "I'm sorry the vet policy turned down Rex's operation."),
        ("The chat closed itself while I was typing", "I'm sorry the chat closed itself."),
    ],
)  # fmt: skip
def test_it_is_made_of_their_own_words(customer: str, said: str) -> None:
    """What happened, what it weighs, how often they had to ask."""
    assert _regret(customer) == said


@pytest.mark.parametrize(
    "customer",
    [
        "an hour late and cold!!", "2 hours on hold then CUT OFF", "third visit and STILL no internet, i work from home", "found a HAIR in my soup", "900 hrs gone, ban is a joke", "my room wasn't ready at 3, with a toddler!!",
        "You charged me £40!!", "We arrived at Faro at 22.40 to a closed desk", "I've called 5 times and the heating is still off", "no heating since Friday and a baby in the house", "your movers broke my nan's mirror", "my order was an hour late and crushed!!",
    ],
)  # fmt: skip
def test_it_shows_no_way_on(customer: str) -> None:
    """Regret is no next step, whatever times stand in it."""
    said = _regret(customer)
    assert said not in ("I'm sorry about this.", "I'm sorry to hear this.")
    assert not next_step(Message(said, customer))


@pytest.mark.parametrize("customer", ["Your driver lied to me", "you bunch of clowns", "WHY DOES NOBODY ANSWER ME"])
def test_what_cannot_be_said_back_is_not(customer: str) -> None:
    """Then it is short."""
    assert _regret(customer) in ("I'm sorry about this.", "I'm sorry to hear this.")


def test_beside_a_death_nothing_is_merely_frustrating() -> None:
    """The time it comes at is what weighs."""
    message = Message("I'm sorry. The cards were swapped.", "Funeral flowers came with a HAPPY BIRTHDAY card!!")
    said = felt(message, situation(message))
    assert said.startswith("I know how hard it is that the funeral flowers came") and "frustrat" not in said


def test_an_injury_is_regretted_and_nothing_with_it() -> None:
    """Who failed to call is not said in the same breath."""
    assert _regret("My mother fell at night and nobody rang us till 11am.") == "I'm so sorry to hear about your mother."


def test_empathy_beside_an_apology_names_what_it_is() -> None:
    """The stake, the wait or the thing."""
    message = Message("Sorry. It is with the depot.", "My parcel is two weeks late, this is a joke.")
    assert "your parcel is two weeks late" in felt(message, situation(message))


@pytest.mark.parametrize(
    "customer",
    [
        "my routine is walking to you every week and today it was shut", "my costume is blue, you never reply", "my passport says Finch and the ticket is wrong", "You should be ashamed of yourself, it's late",
        "don't worry about it, my order never came", "I'll cancel my Visa then, you never answer", "how do I change my email, the app is broken",
    ],
)  # fmt: skip
def test_nothing_is_named_that_is_not_wrong(customer: str) -> None:
    """What they only speak of, what they ask for, what they tell us to be or not to feel."""
    said = _regret(customer)
    assert not any(
        word in said for word in ("routine", "costume", "passport", "embarrassing", "worry", "Visa", "email")
    )


@pytest.mark.parametrize(
    "customer",
    [
        "It arrived without the manual.",
        "There's a scratch on my table, no rush",
        "The bill is £5 too high, could you check?",
    ],
)
def test_a_small_matter_told_calmly_is_not_made_large(customer: str) -> None:
    """No patience is tried, nothing is hard to take."""
    said = _regret(customer)
    assert not any(word in said for word in ("a lot", "hard", "miserable", "dreadful", "upset", "enough", "so sorry"))


@pytest.mark.parametrize(
    "customer",
    [
        "Why does gas smell?", "who fixes the lamp in the stairwell", "I dont know my number", "moving to leeds, can i cancel early", "Do I have to pay again for the second visit?", "Can I export the diagram to Visio? My boss only has that",
        "Which day is the gym shut, again? I asked yesterday and forgot.", "what if the tradesman on your site never answers me", "please don't tell my parents", "I might need to move my stay, not sure yet", "Could I please renew it a third time? I'm nearly done, just slow!",
    ],
)  # fmt: skip
def test_a_plain_question_is_met_without_regret(customer: str) -> None:
    """Nothing happened to them."""
    message = Message("It is on page two.", customer)
    side = situation(message)
    assert regret(message, side) == "" and felt(message, side) == ""


@pytest.mark.parametrize(
    "customer",
    [
        "Why is my order late?", "Where is my refund??", "is anyone ever going to fix this sink", "Late again because of roadworks?", "Where is the engineer, you SWORE Monday", "what about the saddle and the pump that were missing from the bike",
        "Is flood damage covered? Everything is under water", "Can you help? My phone is broken.", "what happened to the 6.15 this is a disgrace", "WHY DOES NOBODY ANSWER ME", "Will it be cancelled again? Drove 300 miles", "Why was I sent the wrong size?",
    ],
)  # fmt: skip
def test_a_complaint_in_a_question_is_regretted(customer: str) -> None:
    """What went wrong stands in it, or beside it."""
    message = Message("It is on page two.", customer)
    assert regret(message, situation(message))


def test_what_the_draft_says_is_not_said_twice() -> None:
    """Neither the event nor the feeling nor the time without; where it says less, all is told."""
    snapped = "as I told your colleague, the key snapped in the lock"
    for draft, customer, said in (
        ("As you told us, the key snapped in the lock.", snapped, "I'm sorry about this."),
        ("Ravi brings a new lock at five.", snapped, "I'm sorry that the key snapped in the lock."),
        ("Did the key snap in the lock or outside?", snapped, "I'm sorry that the key snapped in the lock."),
        ("A week without water is awful. I'm asking.", "A week without water, third message.", "I'm sorry about this."),
        (
            "That's frightening. The card is blocked.",
            "I'm shaking, someone used my card",
            "I'm so sorry that this happened.",
        ),
    ):
        message = Message(draft, customer)
        assert regret(message, situation(message)) == said


def test_where_the_draft_grants_it_the_bill_is_wrong() -> None:
    """Whether it is wrong is what they ask, until we say so."""
    customer = "My bill is wrong"
    granted, open_ = (Message(d, customer) for d in ("I've corrected it.", "Could you send a photo of the dial?"))
    assert "your bill is wrong" in regret(granted, situation(granted))
    assert regret(open_, situation(open_)) == "I'm sorry about your bill."


def test_what_was_paid_is_no_longer_missing() -> None:
    """A day that is past settles it; a promise does not, nor does a parcel that was sent."""
    for draft, customer, worry in (
        ("The deposit was paid back on 3 June in full.", "My deposit is still missing", True),
        ("We've paid it: 3,400 on the 2nd.", "No compensation for my kitchen yet.", True),
        ("It will be paid on Friday.", "My deposit is still missing", False),
        ("It was sent on Monday.", "My parcel is still missing", False),
    ):
        message = Message(draft, customer)
        assert regret(message, situation(message)).startswith("I'm sorry for the worry") == worry


def test_after_condolences_nothing_is_merely_frustrating() -> None:
    """The draft mourns; the flowers are not what weighs."""
    message = Message("I'm so sorry for your loss. The van was late.", "My flowers came a day after the funeral")
    assert "frustrat" not in felt(message, situation(message))


def test_what_the_draft_says_there_is_is_not_told_back_as_missing() -> None:
    """The matter is named, and the customer's "there's no" is left to them."""
    customer = "There's no parking at the hotel though your site says there is."
    there, full = (Message(draft, customer) for draft in ("There is, just not for free.", "The fair fills it up."))
    assert regret(there, situation(there)) == "I'm sorry about the parking."
    assert regret(full, situation(full)) == "I'm sorry that there's no parking at the hotel."


def test_a_wish_put_kindly_is_no_trouble_of_theirs() -> None:
    """Somebody who asks for something, and has no complaint, is not told that we are sorry to hear it."""
    message = Message("No.", "I'd like to cancel my subscription please, I'm moving abroad.")
    assert regret(message, situation(message)) == ""
