"""Ordinary drafts with classic faults, answered by the rules engine alone: what a customer then reads."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bench.case import mails
from rewriter.engines.rules import _MOST_ASKED, RulesEngine, _Mending
from rewriter.pipeline import Rewrite, rewrite
from rewriter.policy import Policies
from rewriter.text import Context, Message
from rewriter.verification import judge, located

POLICY = Policies.from_folder(Path(__file__).parents[2] / "prompts").resolve("deescalation")


def answered(customer: str, draft: str) -> Rewrite:
    """The answer of the rules engine, in a chat."""
    return asyncio.run(rewrite(Message(draft, customer, Context(channel="chat")), POLICY, [RulesEngine()]))


MENDED = (  # the customer, the draft, and words of the reply
    ("Nobody has written to me about the guitar I sent in three weeks ago!", "I don't know why nobody wrote about the guitar, the mail desk in Hamburg is not my department.", "I don't know yet why nobody wrote about the guitar, but I'll ask the mail desk in Hamburg and tell you here."),
    ("I asked for a vegan meal twice and got chicken.", "As I told you in my last email, catering is not my department. You would have to ask them. Case closed.", "twice. I'll ask our catering team and tell you here."),
    ("I was sold a seat behind a pillar for 95 euros.", "The venue does the seating plan, it's not my department. We can't refund it.", "The venue does the seating plan, so I'll ask them and tell you here."),
    ("I'm in pain, why can't I come today?!", "We're full, you should have booked.", "I'm afraid we're full. "),
    ("The delivery was cold and the drinks were missing.", "The rider took too long, that's not on us. We don't refund cold food.", "The rider took too long. I'm afraid we don't refund cold food."),
    ("Five years, every battle pass, and you ban me with one line. Care to tell me what I did?", "The ban is final. We do not discuss reasons. Rules are rules.", "We do not discuss reasons."),
    ("I have never seen this scratch in my life. £240 is theft.", "You should have checked the car properly at pick-up. The £240 stays.", " The £240 stays."),
    ("The plant arrived broken. I want the 12.90 EUR shipping back.", "We can't refund the 12.90 EUR shipping, no exceptions.", "I'm afraid we can't refund the 12.90 EUR shipping. "),
    ("Can you make an exception and refund the shipping?", "We can't refund the 12.90 EUR shipping, no exceptions.", "and there are no exceptions."),
    ("I was promised a rebate of 400 euros.", "We can't pay it, and that's final.", "I'm afraid we can't pay it. "),
    ("Can you deliver to the shop next door instead?", "The address can't be changed any more. As stated in our terms.", "the address can't be changed any more. Is there"),
    ("Can I return the lamp after 40 days?", "Our policy is 30 days. So no.", "Our policy is 30 days, so I'm afraid not. "),
    ("Can I drive the car to Croatia?", "No, that's against our policy.", "I'm afraid not, as that's against our policy. "),
    ("I still can't get into the flat!", "Did you even read the mail? If you haven't, the code is 4410.", "If you haven't read the mail yet, the code is 4410."),
    ("My suitcase is lost and I fly again on Monday!", "Will def be back before flight", "It should be back before flight"),
    ("I'm at the airport and there is no car!", "You'll definitely get a car in 20 minutes.", "You should get a car in 20 minutes."),
    ("My suitcase has been missing for five days.", "You need to be patient. It will turn up soon.", "five days. It will turn up soon, and I'll tell you here as soon as I know more."),
    ("Someone broke into my locker and took my watch.", "You should have used a better lock. Please contact the police.", "I'm sorry about your watch. Please contact the police."),
    ("My tickets never came and the show is tonight!!", "You must have typed the wrong address. I'll send them again and you'll have them in a minute, guaranteed.", "The address we have is not right. I'll send them again and you should have them in a minute."),
    ("My son was marked absent although he sat in class all day.", "The teacher must have made a mistake. I can't change it, only she can.", "I'm afraid I can't change it, only the teacher can."),
    ("My parcel was left in the rain.", "That's the driver's fault. He'll come by again on Monday.", "rain. The driver will come by again on Monday."),
    ("My parcel was left in the rain.", "Our courier must have left it there, he'll come by again on Monday.", "rain. Our courier will come by again on Monday."),
    ("I cancelled in May and you still took 29.90 in June.", "You did not cancel in writing, so it's your own fault. According to our rules, we can't refund it.", "It wasn't cancelled in writing. According to our rules, I'm afraid we can't refund it."),
    ("You deleted our account and all our projects are gone.", "You ignored two reminders on 4 and 11 May. We can't restore deleted accounts.", "We had no answer to two reminders on 4 and 11 May. I'm afraid we can't restore deleted accounts."),
    ("Why was my reservation cancelled?", "You didn't pick it up by the 9th, so it went to the next reader.", "It wasn't picked up by the 9th, so it went to the next reader."),
    ("I waited three hours at the gate and missed the headliner.", "Security was slow, that's a different company. No refunds, you saw the small print.", "I'm sorry you waited three hours. I'm afraid there are no refunds. "),
    ("The app shows zero output from my panels since Sunday.", "It'll be back soon. Please don't write every day.", "It'll be back soon, and I'll tell you here as soon as I know more."),
    ("You returned my parcel to the sender although I was at home.", "You didn't hear the bell, I guess. The sender has to send it again.", "your parcel. The sender has to send it again."),
    ("The streetlight outside has been out for a month.", "The part is ordered. It'll be looked at when it's looked at.", "The part is ordered. "),
    ("The brakes failed two days after your service and I fell.", "Please bring the bike in on Monday.", "sorry the brakes failed. Please bring the bike in on Monday."),
    ("Nobody came between Monday and Wednesday.", "The fitter comes on Friday.", "sorry that nobody came between Monday and Wednesday."),
    ("Where can I see my invoices?", "As I already told you, under Billing. The newest stand on top.", "Under Billing. The newest stand on top."),
    ("Nobody told us the pool was closed, the kids were crying.", "The website says it, did you even look? If not, it's on the home page.", "The website says it. If you haven't looked yet, it's on the home page."),
    ("Nobody told us the pool was closed, the kids were crying.", "The website says it, did you even look? The pool opens again on 4 July.", "The website says it. The pool opens again on 4 July."),
    ("@app cant log in again, 3rd time this week", "Works fine for everyone else 🤷 Try the new version.", "Please try the new version."),
    ("I missed my train, your driver never came!", "We can't pay for trains. The fare of 18 euro will be refunded.", "We can't pay for trains. The fare of 18 euro will be refunded."),
    ("can i return the red coat? it's too small", "cant take that back, clearance", "I can't take that back, as it's clearance."),
    ("I need to be in Graz for an exam!!", "tmrw is full. nothing i can do", "tomorrow is full. There's nothing I can do."),
    ("brown spots all over the lamp, it's new!", "We did mention this in the notes of version 3.1. Wipe it with a dry cloth.", "This is described in the notes of version 3.1. Wipe it with a dry cloth."),
    ("the eggs i got today are best before LAST WEEK. are you trying to poison us", "oh no haha. bin them, 3.20 is back on your card", ". bin them, 3.20 is back"),
    ("You lost my job application twice.", "HR is not my department, they're always behind. The form is at the desk.", "job application. The form is at the desk."),
    ("Can I get my deposit back? I'm moving out early.", "Deposits are for the full year. So no.", "Deposits are for the full year, so I'm afraid not. "),
    ("My lesson was cancelled for the third time!", "Lesson credited. Book new one in app.", "The lesson has been credited. Please book a new one in the app."),
    ("Your technician did not show up between 8 and 12.", "We'll send somebody on Monday.", "We're sorry that the technician didn't show up between 8 and 12."),
)  # fmt: skip


@pytest.mark.parametrize(("customer", "draft", "words"), MENDED, ids=[draft for _, draft, _ in MENDED])
def test_an_ordinary_draft_is_mended(customer: str, draft: str, words: str) -> None:
    """What was wrong is gone, and what else the draft says stands in a whole sentence."""
    answer = answered(customer, draft)
    assert answer.outcome == "rewritten" and answer.verification.passed
    assert f"{words} ".strip() in answer.reply


GONE = (  # the customer, the draft, and words of it that the reply has no more
    ("When does enrolment for the pottery class open?", "I'm sorry that you are upset. Enrolment opens on 3 May at 9. There is nothing more to say.", ("upset", "nothing more to say", "bring in")),
    ("My bill has tripled and I live in two rooms. I can't pay 612 euros.", "We don't set the prices, the wholesale market does. You can't pay in instalments unless you apply. I already explained this to you.", ("already explained",)),
    ("I missed my exam because your train was 70 minutes late.", "You can claim 50% of the fare on our site. You should always take an earlier train for exams.", ("earlier train",)),
)  # fmt: skip


@pytest.mark.parametrize(("customer", "draft", "words"), GONE, ids=[draft for _, draft, _ in GONE])
def test_what_helps_nobody_is_gone(customer: str, draft: str, words: tuple[str, ...]) -> None:
    """The lecture, the jab and the feeling nobody showed are not sent, and a verified reply is."""
    answer = answered(customer, draft)
    assert answer.outcome == "rewritten" and answer.verification.passed
    assert not any(word in answer.reply for word in words)


KEPT = (  # the customer, and a draft that says it well
    ("Could you tell me whether breakfast starts before 7?", "Breakfast starts at 6:30."),
    ("How do I put my number on hold for my trip?", "You can pause it in the app under Settings."),
    ("Do you have a table for six on Friday?", "No, we don't have anything. Fridays are always full."),
    ("Where do I find the notice period?", "It's in the contract."),
    ("Do you hold the room?", "We hold it until 6, no exceptions."),
    ("When does the shop open?", "It will be open by nine."),
    ("Is there a limit for transfers?", "The limit is 5,000 euros a day."),
    ("I'd like to put my pass on hold for July.", "Done: it starts again on 1 August."),
    ("How late can I collect it?", "You should come a little earlier if you want a fitting."),
    ("Which bed did you book for me?", "You live on the fourth floor, I assume, so I booked the low one."),
    ("When do you deliver?", "We deliver when the shop is open."),
    ("Did you get my photo?", "Did you send it to the new address? If you haven't, please send it again."),
)


@pytest.mark.parametrize(("customer", "draft"), KEPT, ids=[draft for _, draft in KEPT])
def test_an_ordinary_answer_is_left_alone(customer: str, draft: str) -> None:
    """A plain answer to a plain question is sent as it was written."""
    assert answered(customer, draft).reply == draft


def test_a_dead_end_near_the_step_stays_as_it_is() -> None:
    """Where the one step stands within two sentences it cures what is before it, and no word of it goes."""
    draft = (
        "They have 30 business days. We can't do anything else until then. For the loan you should talk to the lender."
    )
    reply = answered("Two months and still no permission to operate!", draft).reply
    assert "can't do anything else until then" in reply and "talk to the lender" in reply
    assert reply.count("We'll ") == 1


STEPS = (  # drafts whose dead ends are far apart, and the one step, behind the last of them
    ("I don't know when the engineer comes. The line test shows a fault in the street. The cabinet there was hit by a van. It's the second time this year. The contract is not my department. Your speed is 40 Mbit until then. That's normal on copper. I have no idea what the new modem costs.", "I don't know yet what the new modem costs, but I'll ", 2),
    ("Dunno y its late. The box left on Monday. It was 4 kg. The label was ok. Thats not my dept.", "I'll find out who can help", 1),
    ("\n\n".join(mail.draft for mail in mails(3)), "but I'll ask the mail desk", 3),
)  # fmt: skip


@pytest.mark.parametrize(("draft", "step", "unknown"), STEPS, ids=[draft[:40] for draft, *_ in STEPS])
def test_of_many_dead_ends_one_step_is_told(draft: str, step: str, unknown: int) -> None:
    """It is told once, behind the last, and what is not known yet before it is still said."""
    answer = answered("My parcel is two weeks late, this is a joke!", draft)
    assert answer.verification.passed
    assert answer.reply.count("I'll ") + answer.reply.count("We'll ") == 1
    assert step in answer.reply and answer.reply.index(step) > 0.6 * len(answer.reply)
    assert answer.reply.count("don't know yet") == unknown


def test_a_long_draft_full_of_faults_keeps_nobody_waiting() -> None:
    """However many edits would break a guard, guards read no more of what is tried than a bound: time is not quadratic."""
    read: list[int] = []

    def holds(reply: str) -> bool:
        read.append(len(reply))
        return False

    message = located(Message("\n\n".join(mail.draft for mail in mails(12)), mails(1)[0].customer))
    assert _Mending(message, judge(message, POLICY), POLICY, holds).run() == message.draft
    assert _MOST_ASKED <= sum(read) <= _MOST_ASKED + 2 * len(message.draft)


@pytest.mark.parametrize(
    ("customer", "draft"),
    [
        ("Is a later start possible? I could not find it on your page.", "Later starts can't be booked online, but the desk does it until six: 0161 496 0022."),
        ("Could I please have the fee lowered? I have been a member for years.", "The fee can't be lowered, but there is a family rate at club.example/rates."),
    ],
)  # fmt: skip
def test_nobody_is_sorry_for_a_wish(customer: str, draft: str) -> None:
    """Who asks kindly for something, and tells of no trouble, is answered."""
    assert answered(customer, draft).reply == draft
