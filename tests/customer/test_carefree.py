"""Words that sound like trouble and tell of none: the calm customer, and the twin of the same words who is not."""

from __future__ import annotations

import pytest

from rewriter.customer.carefree import spared
from rewriter.customer.situation import situation
from rewriter.text import Message

CALM = (
    "I don't have a printer, can I show the ticket on my phone?", "We don't have any kids, is the pool still open to us?", "I wouldn't buy a sofa without sitting on it, where can I try one?", "I don't want to buy a new one, can I rent it?",
    "If you don't have that album yet you are crazy", "Don't forget the clocks go back on Sunday!", "You need to try the new brownie, it never disappoints", "Why not put a bike rack on the roof?",
    "No costume, Petra. Nobody wanted to be a pirate with me", "How will I receive the bonus track??", "I'm struggling to find the timer, it's not listed in your manual", "aye can I do double beans and still only pay $3?", "Why can't we get a second scoop for free?",
    "what's the fare to Lagos? I'm burned out from driving", "Salted caramel, two spoons, extra cream!!!", "I'm too shy for the dance class but I'd watch", "No I meant the other one", "Is the offer only for students or for pensioners too?!",
    "I tested the trial, now I want my account to be personal again.", "Sorry to bother you again, are those seats by the window?", "Please call me now", "I'll look it up now", "You mentioned I should write here about the lease", "I have a blue one too", "Round trip only $85 with these folks",
    "Anyone who needs to book for our wedding: DO IT NOW!", "My trick-or-treating routine is walking to your shop, spending 3 dollars and walking back home.", "I'm already registered for the course, what should I bring?", "It's Jonathon with two o and no h!!", "it's not explained in the manual how to open the lid", "Sometimes I like all lamps on and sometimes I don't want to wake the cat, how do I switch?", "£3 burritos at yours everyone",
    "Is too late to order the lamp through your shop if I have the card", "I'd say the real burn is that our basic mince pies are better", "So there's no confusion: it's the red one", "Nothing beats a Sunday roast at yours", "It lands at seven, so I won't miss the parade", "We arrive late Friday night, is the desk open?",
    "I'm not complaining, just asking what's in it", "I have one of those too. Any way to find out what it is worth and how much I need to put down?", "The view from the market hall never fails to amaze us", "Was thinking of getting a tent but I don't know if I can use it in winter", "One day we will all recall how it played out", "You having a party without me?", "I don't want to play it yet", "I promised them a map and forgot to leave my card", "When you're the only one in costume",
    "I brought out my old cape today, totally not for the free cake", "Finally free of the chains, here I come", "No problem, so it's the number 4 am I correct?",
    "Hi, apologies for the delay, it's the old catalogue", "That's not at all bad", "You want me to write it here or there???", "I set it up before I was 18, my bad.", "Just booked a flight seconds ago, can I add a letter?", "No I haven't but I'll try that", "I'm still watching, keep mum", "You aren't charging for extra beans, day is made",
    "WHAT TIME DOES THE LATE SHOW START", "Is it too late to change the name on the booking? No drama", "My order comes tomorrow, can it go to the neighbour at no. 8 instead?",
    "can you still order the game in the shop?? I can't find it", "I don't remember the address I used. Can you look it up?", "I'm learning German, so I don't really mind between the two", "If an account is not following the code: tell us", "Finally free of exams, Lisbon here I come", "Next time I won't have to pay for them", "I just walked in with my cape and I have never felt more alive", "I bought a case yesterday and today it is $5 off", "$3 tacos today if you're in costume! Save a life!",
    "changed my mind about the tandem, can i have my deposit back pls", "I've changed my mind, could I get a refund please?", "where is the hotel we booked?",
    "Is the jacket still 30% off?", "We've been members since 2011, may we bring a friend?", "Wish I were on that beach today instead of at my desk", "Your lasagne never lets us down",
)  # fmt: skip

UPSET = (
    "I don't have a seat and the train is full", "We don't have any signal in the house", "I wouldn't call that a repair, it drips again", "I've had enough of this", "If you don't refund me I'm calling the bank", "If I don't get my money by Friday I can't pay the rent",
    "Don't forget my refund is still not here!", "You need to answer me, it's been a week", "Why not answer my mail?", "No heating, Petra. Nobody will come out to me", "How will I get my money back??", "Is anyone there ?!", "Are we still not on the list", "Why can't I get a refund instead of a voucher?",
    "We've been members since 2011. Still no cards.", "Customer since 2009 and you cut me off", "Late for work again.", "I missed work again because of your bus",
    "I burned my hand on the oven door", "My soup was cold!!!", "I'm too ill to climb and the lift is out", "I want to know why only one of six came", "I want my internet to work again", "Sorry, it broke again", "Please sort this now!!", "My parcel never came, I want it now", "You told me it would be here on Monday",
    "The new one is broken too", "$65 for a cab because you never came", "You charged me $40 for a flight you cancelled", "Everyone who flew with you today lost their bags", "Your staff treated us like thieves", "It's Jonathon with an h and you got it wrong again!!", "There's no way around it, the app fails", "You keep doing this to me",
    "The cake came too late for the party", "You forgot to bring the sauce", "I ordered it in May and it was late", "so there's no hot water at all", "Nothing works since the update", "I won't get it in time for the wedding", "The driver came late Friday and left my gate open", "I'm not getting your texts", "The lights keep going out",
    "You left without me!", "You promised me a window seat", "Since starting the plan my calls never connect", "I don't know if my parcel is lost", "No problem solved, it leaks again", "I'm the only one who got no meal", "The box was open when it came", "Internet is a crawl, I pay for fast!!", "I heard \"no idea\" from two of your people!",
    "You treated me to a lecture and hung up", "No I haven't got it", "You should be sorry for the delay", "My card was charged minutes ago for a ride I never took",
    "Fixed now, thanks! But it was a nightmare and it broke again", "Your show started late and I missed half of it", "You sent blue, can I have the red one instead?",
    "can you tell me why it's still broken", "are you ever going to answer", "I can't remember being treated worse", "5th day without water", "I've never been more let down", "I won't have it in time", "I never had a reply", "is my bag still missing", "I had to throw it away on the third day of the trip, the wheel broke",
    "changed my mind, you sent it late, can i get my money back", "where is the lamp i ordered", "My son's eyes are shut in ALL the photos. Did nobody look at the screen??",
    "is this how you treat guests", "is it going to make Saturday or not",
    "My broadband could still not be fixed", "Wish I had my suitcase instead of your excuses", "The parcel arrived a week late and dented", "Why your streams always stop?", "This is the third reminder!!", "The screen chipped on day one",
    "It never fails to amaze me how slow you are", "Your trains never disappoint, stuck at Crewe again", "I can't wait to get my money back", "It never fails to break", "The lift never works", "The bell is never answered",
)  # fmt: skip


@pytest.mark.parametrize("customer", CALM)
def test_who_tells_of_no_trouble_has_none(customer: str) -> None:
    """A plan, a lack of their own, an offer passed on, a polite word and a thing imagined open no problem."""
    assert not situation(Message("It's on the page.", customer)).open


@pytest.mark.parametrize("customer", UPSET)
def test_the_same_words_with_something_amiss_complain(customer: str) -> None:
    """The twin with something wrong in it stays open."""
    assert situation(Message("It's on the page.", customer)).open


def test_what_is_left_still_complains() -> None:
    """Only the harmless words are taken out."""
    assert "broken" in spared("don't worry, the new one is broken too")
    assert spared("the lid is cracked") == "the lid is cracked"


@pytest.mark.parametrize("piece", ["if you don't ", "i don't have a ", "i want ", "can i ", "!!", "i wouldn't buy "])
def test_hostile_length(piece: str) -> None:
    """Twenty thousand characters of one opening end at once."""
    assert isinstance(spared(piece * (20_000 // len(piece))), str)
