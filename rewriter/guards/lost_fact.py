"""Every fact of the draft is in the reply: what the agent knew, the customer must learn.

A fact is gone when the reply says it in no words at all; other words for the same fact are fine.
What may go all the same is told by `facts.dispensable`, for a caller who knows where the draft's faults lie.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from rewriter import cues
from rewriter.commitments.sides import turned
from rewriter.facts import Fact, facts, fold, missing, states
from rewriter.facts.by_word import told_by_word
from rewriter.facts.by_word_abroad import kept_abroad
from rewriter.facts.carried import (
    asked_in_unit,
    meant_by_it,
    month_known,
    part_of_week,
    past_the_hour,
    range_told,
    unit_known,
)
from rewriter.facts.counted import counted, listed, spelt_out
from rewriter.facts.digits import ordinal, same_figure, told_as_share
from rewriter.facts.idle import TODAY, bare_hour, clause, serves_nobody, sworn_hour
from rewriter.facts.idle_abroad import serves_nobody_abroad
from rewriter.facts.less_told import less_told, parts_lost
from rewriter.facts.names import spellings
from rewriter.facts.papers import orders_lost, papers_lost
from rewriter.facts.sourced import of_country, reckoned_with, told_in_words
from rewriter.facts.spans import same_year
from rewriter.guard import Allowed, Breach
from rewriter.text import Context, Finding

title = "Keep every fact"
because = (
    "A number, date, id or name that the agent gave is what the customer acts on; without it they have to write again."
)
languages = ("en", "de", "fr", "es", "pt", "it", "nl")


def find(draft: str, customer: str, context: Context, reply: str) -> Iterator[Finding]:
    """Facts of the draft that the reply lost; the place is the reply's end, for want of a better one."""
    if reply == draft:
        return
    for fact in lost(draft, reply, context.base_language or "en", customer):
        at = len(reply.rstrip())
        yield Finding("lost-fact", at, at, "", told(fact), fact.kind)


def told(fact: Fact) -> str:
    """What is said of a fact that the reply lost."""
    return f"The draft says “{fact.text}”, the reply no longer does."


def lost(draft: str, reply: str, language: str = "en", customer: str = "") -> tuple[Fact, ...]:
    """The draft's facts that the reply does not state, each once; what the customer said may tell the rest of one."""
    given = facts(reply, language)
    inside = facts("\n".join(dict.fromkeys(f.value for f in given if f.kind == "quote")), language)
    gone: list[Fact] = []
    told_once: set[tuple[str, str]] = set()
    plain = ""
    stated = facts(draft, language)
    hours = tuple(f for f in stated if f.kind == "time")
    lacking = {*missing(stated, given + inside), *missing(hours, _no_counts(stated, given) + inside)}
    for fact in (f for f in stated if f in lacking):
        if (fact.kind, fact.value) in told_once:
            continue
        if fact.kind in ("name", "quote", "id", "percent") or fact.value == "1":
            plain = plain or " ".join(fold(reply).split())
            if stands(fact, plain):
                continue
        if fact.kind in ("number", "id", "phone") and same_figure(fact, draft, (reply,)):
            continue
        if (
            fact.kind == "id"
            and (times := _TIMES_OVER.fullmatch(fact.value))
            and (any(f.value == times[1] for f in given) or (times[1] == "2" and _DOUBLE.search(fold(reply))))
        ):
            continue  # "heaters x2": two heaters, "x2 on Sundays": double
        if fact.kind == "number" and (fact.start in listed(draft) or counted(fact, draft, reply, given)):
            continue
        if (fact.value == "0" or (fact.kind == "amount" and fact.value.startswith("0 "))) and _FOR_NOTHING.search(
            fold(reply)
        ):
            continue
        if fact.kind == "amount" and (one := _ONE_COIN.fullmatch(fold(fact.text))):
            if re.search(rf"\b(?:an?|one) {one[1]}\b", fold(reply)):
                continue  # "1 euro a page": "a euro a page"
        if language == "en" and told_by_word(fact, draft, reply):
            continue
        if language != "en" and (
            kept_abroad(fact, draft, reply, given, language) or serves_nobody_abroad(fact, draft, language)
        ):
            continue
        if fact.kind == "name" and of_country(fact, draft, reply):
            continue
        if fact.kind == "number" and (word := spelt_out(fact.value)) and re.search(rf"\b{word}\b", fold(reply)):
            continue
        if fact.value == "next day" and told_in_words(fact, fold(reply)):
            continue
        if fact.value == TODAY and (
            _NOW.search(fold(reply)) or draft[fact.end : fact.end + 2] in ("'s", "’s") or fact.text.endswith("s")
        ):
            continue
        if fact.value == "weekend" and "weekend" in fold(reply):
            continue  # "the weekend": "a weekend visit"
        if language == "en" and same_year(fact, draft, (reply,)):
            continue
        if fact.kind == "percent" and told_as_share(fact.value, fold(reply)):
            continue
        if fact.value in ("1 day", "24/7") and _ALL_DAY.search(fold(reply)):
            continue
        if fact.kind == "date" and (_told_apart(fact, given) or _nth_said(fact, reply)):
            continue
        if customer and _OFF.search(clause(draft, fact)) and any(states(f, fact) for f in facts(customer, language)):
            continue  # "the ferry at 7 is off", to one who wrote of the ferry at 7
        if (
            customer
            and _EARLIEST.search(fold(reply))
            and _TOO_EARLY.search(clause(draft, fact))
            and any(states(f, fact) or f.value == fact.value for f in facts(customer, language))
        ):
            continue  # "can't at 7, 8 is first", to one who asked for 7: "eight is the earliest"
        if fact.kind == "duration" and reckoned_with(fact, draft, given, language):
            continue
        if _carried(fact, draft, reply, language, customer):
            continue
        if fact.kind in ("number", "duration") and past_the_hour(
            fact, reply, (*facts(customer, language), *facts(draft, language))
        ):
            continue
        if serves_nobody(fact, draft, customer):
            continue
        if (fact.kind == "number" or bare_hour(fact)) and _OPENLY.search(fold(reply)) and sworn_hour(fact, draft):
            continue
        gone.append(fact)
        told_once.add((fact.kind, fact.value))
    gone += (fact for fact in turned(draft, reply, language) if fact not in gone)
    if (key := _KEY.search(draft)) and not (_KEY.search(reply) or _KEY_NAMED[key.group()].search(fold(reply))):
        gone.append(Fact("quote", key.group(), key.start(), key.end(), key.group()))
    if language == "en":
        gone += parts_lost(draft, reply, given)
        gone += (*papers_lost(draft, reply), *orders_lost(draft, reply))
        known = frozenset(gone)
        gone += (fact for fact in less_told(draft, reply, customer, given) if fact not in known)
    return tuple(gone)


def _no_counts(stated: tuple[Fact, ...], given: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """What may tell an hour: no bare count that the draft gives as a count as often ("the table for five", behind "at 5pm")."""
    counts = Counter(f.value for f in stated if f.kind == "number")
    again = Counter(f.value for f in given if f.kind == "number")
    return tuple(f for f in given if f.kind != "number" or again[f.value] > counts[f.value])


# The key to press: "press 2 then #".
_KEY = re.compile(r"(?<![^\s(“\"'])[#*](?=\s(?!\d)|[.,;:)”\"']|$)(?<!^[#*])(?<!\n[#*])")
_KEY_NAMED = {"#": re.compile(r"\b(?:hash|pound|number sign|square)\b"), "*": re.compile(r"\b(?:star|asterisk)\b")}
_ONE_COIN = re.compile(r"1 (euro|pound|dollar|quid)")
_DOUBLE = re.compile(r"\b(?:double|doubled|twice)\b")
_TIMES_OVER = re.compile(r"x(\d{1,2})")
_FOR_NOTHING = cues.compile(
    r"\b(?:free|(?:no|without|any) (?:\w+ )?(?:cost|costs|charge|charges|fee|fees|surcharge)|nothing (?:extra|more|at all)|costs? (?:you )?nothing|nothing to pay|owe (?:us )?nothing|nothing is (?:owed|due)|(?:don't|doesn't|not) owe (?:us )?(?:anything|a (?:penny|cent|thing)))\b|\bnothing(?= ?(?:$|[,;.!]|if|when|for)(?!\w))"
)


_ALL_DAY = cues.compile(r"\b(?:around|round) the clock\b|\bday (?:and|or) night\b|\b24/7\b|\bat any hour\b")


def _carried(fact: Fact, draft: str, reply: str, language: str, customer: str) -> bool:
    """What else the reply and the customer say tells the rest of the fact."""
    given = facts(reply, language)
    if fact.kind == "duration":
        if language == "en" and range_told(fact, given, reply):
            return True
        return unit_known(fact, given, reply, language) or asked_in_unit(fact, given, reply, facts(customer, language))
    if fact.kind not in ("date", "weekday", "time"):
        return False
    if part_of_week(fact, fold(draft), fold(reply)):
        return True
    if not (asked := facts(customer, language)):
        return False
    return month_known(fact, given, facts(draft, language), asked) or meant_by_it(fact, draft, customer, reply, asked)


_OFF = cues.compile(r"\b(?:is|are|was|were|got|'s|its) (?:now )?(?:off|cancel\w+|full|gone|sold out)\b")


_EARLIEST = cues.compile(r"\b(?:earliest|soonest|not before|no earlier|no sooner|as early as)\b")
_TOO_EARLY = cues.compile(
    r"\b(?:can't|cannot|won't|isn't|not|no)\b[^.;!?]{0,30}\b(?:first|earliest|starts?|opens?|from)\b"
)


def _nth_said(fact: Fact, reply: str) -> bool:
    """The "2nd" of a month that is not named is told as the second."""
    month, _, day = fact.value.removeprefix("?-").partition("-")
    nth = ordinal(day.lstrip("0")) if month == "?" else ""
    return nth != "" and re.search(rf"\b{nth}\b", fold(reply)) is not None


_NOW = cues.compile(r"\b(?:now|at the moment|this (?:morning|afternoon|evening)|tonight)\b")
# The reply says openly that it names no hour.
_OPENLY = cues.compile(
    r"\b(?:can't|cannot|won't) (?:promise|guarantee|say|name|give you) (?:an?|the) (?:exact |fixed |precise )?(?:hour|time)\b|\b(?:i|we)(?:'re| are)? (?:all |do |really )?(?:hope|hoping|expect)\b|\bhopefully\b"
)


def _told_apart(fact: Fact, given: Iterable[Fact]) -> bool:
    """The day and the month stand in two dates: "on 1 February, and on the 2nd"."""
    dates = [reading.split("-") for f in given if f.kind == "date" for reading in f.value.split("|")]
    dates = [d for d in dates if len(d) == _DATE_PARTS]
    for reading in fact.value.split("|"):
        parts = reading.split("-")
        if len(parts) == _DATE_PARTS and any(d[1] == parts[1] for d in dates):
            return any(d[1] == "?" and d[2] == parts[2] for d in dates)
    return False


_DATE_PARTS = 3
# "PINs" told of a PIN, and "Aprils" that lacks its apostrophe.
_PLURAL = re.compile(
    r"[A-Z]{2,6}s|(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s"
)


def stands(fact: Fact, plain: str) -> bool:
    """The fact's own words stand in a folded text, as whole words; "1 photo" is "a photo" too."""
    if fact.kind == "number":
        return re.search(r"(?<!\w)(?:an?|one|single|eine?[mnrs]?|une?|um|uma|una|uno|een|één)(?!\w)", plain) is not None
    words = " ".join(fold(fact.value if fact.kind in ("name", "quote") else fact.text).split()).strip(' ".,!?')
    if fact.kind == "name":
        return all(
            re.search(rf"(?<!\w){spellings(word)}(?!\w)", plain)
            or (_PLURAL.fullmatch(fact.text) and re.search(rf"(?<!\w){re.escape(word[:-1])}(?!\w)", plain))
            for word in words.split()
        )
    return bool(words) and words in plain and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", plain) is not None


examples = (
    Breach("That was Martin in sales.", "I'm sorry.", customer="What's the name of the man I spoke to?"),
    Breach("Cora in billing typed it wrong.", "We typed it wrong, sorry.", customer="Who was it? I want a name!"),
    Allowed("Cora in billing typed it wrong.", "We typed it wrong, sorry.", customer="The name on it is wrong!"),
    Allowed("That was Martin in sales. I'll call you.", "I'm sorry. I'll call you.", customer="A colleague promised me a call."),
    Breach("Press 2 then #.", "Please press 2."),
    Allowed("Press 2 then #.", "Please press 2 and then the hash key."),
    Allowed("You have to be 16.", "You have to be sixteen."),
    Allowed("It's 1 euro a page.", "It's one euro per page."),
    Allowed("I can't see Spain's.", "The Spanish one isn't visible to me."),
    Breach("The nail polish ships to Poland.", "The nail polish ships."),
    Breach("We ship the French fries cutter to France.", "We ship the French fries cutter."),
    Allowed("That was Martin in sales, typical. I'll call you.", "I'm sorry. I'll call you."),
    Breach("Ask for Martin in sales.", "Ask in sales."),
    Allowed("It takes 45 min.", "It takes three-quarters of an hour."),
    Allowed("You get 50% off.", "You pay half."),
    Breach("You get 50% off.", "You pay a quarter."),
    Breach("You get 50% off the first half.", "You get something off the first half."),
    Breach("You get 25% off your bill, sent once a quarter.", "You get money off your bill, sent once a quarter."),
    Breach("We have 100 seats left.", "We have hundreds of seats left."),
    Breach("The table for four or five is ready at 5pm.", "The table for four to five is ready."),
    Breach("It opens at 8:00, takes 60 minutes and closes at 9:00.", "It opens at 8:00 and closes at 9:00."),
    Allowed("Every 2nd Tuesday.", "Every other Tuesday."),
    Allowed("There are 2 part months in it.", "There are two part months in it."),
    Allowed("The part arrives sometime Wed.", "The part arrives on Wednesday."),
    Allowed("The plumber at 1 pm stands.", "The plumber at one stands."),
    Allowed("In Q3.", "In the third quarter."),
    Allowed("It ships next day when approved.", "It goes out the day after it is approved."),
    Breach("It ships next day when approved.", "It goes out once it is approved."),
    Allowed("Pick up 2 fan heaters x2 at Hope St.", "Pick up two fan heaters on Hope Street."),
    Allowed("The repair is 1 day after.", "The repair is one day after that."),
    Allowed("He's back Friday afternoon.", "He's back on Friday after lunch."),
    Breach("He's back Friday afternoon.", "He's back on Friday."),
    Allowed("It takes 1/2 hour.", "It takes half an hour."),
    Allowed("The 2 keys are here.", "Both keys are here."),
    Allowed("Somebody comes between 8am and 1pm.", "Somebody comes between eight in the morning and one."),
    Breach("Somebody comes between 8am and 1pm.", "Somebody comes between eight in the evening and one."),
    Allowed("Open Mon-Fri.", "It's open on weekdays."),
    Breach("Open Mon-Thu.", "It's open on weekdays."),
    Allowed("10 mins are free and he stayed 14 minutes.", "Ten minutes are free; he stayed 14."),
    Breach("10 mins are free and he stayed 14 minutes.", "Ten minutes are free; he stayed 15."),
    Allowed("Under 5s go free.", "Under-fives go free."),
    Breach("Under 5s go free.", "Over-fives go free."),
    Breach("At least 3 people.", "At most 3 people."),
    Breach("Please come before 5.", "Please come after 5."),
    Breach("We're open every day except Monday.", "We're open every day."),
    Allowed("Please come before 5.", "Please come before 5, after 5 nobody is in."),
    Allowed("Please come before 5.", "Please come by 5."),
    Breach("More than 5 people need a booking.", "Fewer than 5 people need a booking."),
    Allowed("More than 5 people need a booking.", "With fewer than 5 people you don't need a booking."),
    Breach("It starts the month after.", "It starts."),
    Breach("A name change is free till 20 August.", "There's no charge for a name change after 20 August."),
    Breach("Under 5s go free. After that £3.", "Over 5s go free. After that £3."),
    Allowed("Over £50 delivery is free, under that it's £5.", "Under £50 delivery is £5, over that it's free."),
    Breach("Over £50 delivery is free, under that it's £5.", "Under £50 delivery is free, over that it's £5."),
    Breach("Room 3 is ready. It takes 3 hours.", "The room is ready. It takes 3 hours."),
    Breach("Go to gate 12. The flight takes 12 hours.", "The flight takes 12 hours."),
    Allowed("Go to gate 12. The flight takes 12 hours.", "The flight takes 12 hours, from gate 12."),
    Breach("Mindestens 3 Personen.", "Höchstens 3 Personen.", context=Context(language="de")),
    Breach("Minimum order is £20.", "The maximum order is £20."),
    Breach("It takes up to 5 days.", "It takes at least 5 days."),
    Allowed("At least 3 people.", "It takes 3 people or more, with fewer than 3 it isn't possible."),
    Allowed("Max 3 bags, not more than 3.", "You may bring up to 3 bags, so no more than 3."),
    Allowed("It left on 3 May.", "It left on the 3rd.", customer="I ordered it on 1 May."),
    Breach("It left on 3 May.", "It left on the 3rd.", customer="I ordered it in April."),
    Allowed("you can skip July", "Yes, you can skip it.", customer="Can I skip July?"),
    Allowed("Desks are on floor 2.", "The desks are on the second floor."),
    Breach("Desks are on floor 2.", "The desks are on the third floor."),
    Allowed("Gary had a puncture. Next slot is 3pm.", "I'm sorry. The next slot is at three."),
    Allowed("You pay 75% of it.", "You pay three quarters of it."),
    Allowed("It's a 12 mo contract.", "It's a one-year contract."),
    Allowed("Your area starts Feb.", "Your area starts in February."),
    Allowed("You get 30 days. You can add another 30 once.", "You get a month. Once, you can add another month."),
    Breach("You get 30 days. You can add another 30 once.", "You get a month. You can add to it once."),
    Allowed("The PIN has 6 digits.", "It's a six-digit PIN."),
    Allowed("Up to 40k is insured.", "Up to 40,000 is insured."),
    Breach("Up to 40k is insured.", "It's insured."),
    Allowed("Closed 27th-30th.", "We're closed from the 27th to the 30th."),
    Breach("Closed 27th-30th.", "We're closed from the 27th."),
    Allowed("Takes 5-7 working days.", "It takes five to seven working days."),
    Allowed("Jo in packing typed 12 instead of 21, so it's at 12.", "It went to 12 in place of 21."),
    Breach("Jo in packing has your parcel.", "We have your parcel."),
    Breach("The $49.90 goes back to your card.", "The money goes back to your card."),
    Breach("It ships on 12 May.", "It ships in May."),
    Breach("You have 14 days to return it.", "You have some time to return it."),
    Breach("You should know it's 14 days.", "Returns have a time limit."),
    Breach("Call us on +44 20 7946 0958.", "Please call us."),
    Breach("Your order #1042 is packed.", "Your order is packed."),
    Breach("It takes 5 business days.", "It takes 5 days."),
    Breach("Please send two photos.", "Please send photos."),
    Breach("Use the code SAVE20.", "Use the code you have."),
    Breach("We open on Monday at 9 am.", "We open on Monday."),
    Breach("Ask for Mr Smith.", "Ask for the manager."),
    Breach("Tracking: https://track.example.com/1", "Tracking is online."),
    Breach("Pause it at foodbox.example/stop", "You can pause it on our site."),
    Breach("The code word is larch.", "There is a code word."),
    Allowed("Code word larch.", "Please say larch, the code word."),
    Breach("As I said it takes 5 days.", "It takes a while."),
    Breach("They have a room for 12 people.", "They have a room."),
    Breach("Please send 3 photos.", "Please send photos within 3 days."),
    Breach("It runs until the end of June.", "It runs in June."),
    Allowed("Case CL 7-19 is closed.", "Your case CL7-19 is closed."),
    Allowed("You're on LX 340 at 1815.", "You fly on LX340 at 18:15."),
    Allowed("Closed 12.30-1.30.", "We're closed from half past twelve until half past one."),
    Allowed("The crew is on Elm Rd.", "The crew is on Elm Road."),
    Allowed("Open 12 to 20 h.", "It's open 12-20h."),
    Allowed("It ships 19.09.", "It ships on 19 September."),
    Allowed("It takes 2.5 hours.", "It takes two and a half hours."),
    Allowed("It takes 45 minutes.", "It takes three quarters of an hour."),
    Allowed("They took 2x 810.", "They took twice 810."),
    Allowed("It's day 3.", "That was three days ago, on day three."),
    Allowed("£0 extra.", "There's no extra cost."),
    Allowed("No wheelchair on the 2nd floor.", "The second floor has no wheelchair access."),
    Allowed("Busy Saturday, sorry.", "I'm sorry."),
    Allowed("We had a system change this month so everything takes longer.", "I'm sorry it takes longer."),
    Allowed("3 of our 5 tracers are away, so it's slow.", "I'm sorry it's slow."),
    Allowed("Like I said on Monday and in 3 mails, it's fixed.", "It's fixed."),
    Allowed("This is the 4th time I'm telling you, use Chrome.", "Please use Chrome."),
    Allowed("The night shift forgot it at 3 am.", "I'm sorry about the missing scan."),
    Allowed("You'll have the visa by Friday, guaranteed.", "I can't say yet when the visa comes."),
    Allowed("It weighs 0.8 kg.", "It weighs 800 g."),
    Allowed("ARN 7442 0091 3355.", "The ARN: 7442-0091-3355."),
    Allowed("Only Dave and me here, 212 calls.", "I'm sorry for the wait."),
    Allowed("The kitchen closes at 22:15.", "The kitchen closes at quarter past ten."),
    Allowed("The refund is $1,299.00.", "Your refund of 1299 dollars is on its way."),
    Allowed("You have 30 days.", "You have a month."),
    Allowed("It takes 1 week.", "It takes 7 days."),
    Allowed("It takes a fortnight.", "It takes two weeks."),
    Allowed("Come at 14:30.", "Come at 2:30 pm."),
    Allowed("Send three photos.", "Please send 3 photos."),
    Allowed("It ships on 12.05. from Ghent.", "It ships on 12 May from Ghent."),
    Allowed("It takes 5 business days.", "Please allow 5 working days."),
    Allowed("Your RMA is RMA-99817.", "The RMA is rma 99817."),
    Allowed("Hi Anna, it left today.", "Hi Anna, I'm sorry for the wait. It left today."),
    Allowed("Order #1042 is late.", "I'm sorry order 1042 is late."),
    Allowed("How can I help you today?", "How can I help?"),
    Allowed("One of our team will look.", "Somebody from our team will look."),
    Allowed("You get 20% off.", "You get 20 percent off."),
    Allowed("We refund it within 24 hours.", "We refund it within one day."),
    Allowed("No one knows. One moment.", "Let me look."),
    Allowed("Can't do the weekend.", "A weekend visit isn't possible."),
    Allowed("He is nr 3 on the list.", "He's third on the list."),
    Allowed("You're owed 100% back.", "The whole fare is owed back to you."),
    Allowed("Bring your own and its 0.", "It's nothing at all if you bring your own."),
    Allowed("It's 12 to 14 weeks right now, not 6.", "Right now it isn't six weeks but twelve to fourteen."),
    Allowed("She can't come at 7, 8 is first.", "Eight is the earliest she can come.", customer="Can she come at 7?"),
    Allowed("You have 8 days left, not 10.", "The balance is eight, not ten.", customer="You stole 2 days of my leave!"),
    Allowed("After 98 they're glued.", "They're glued from later than '98 on."),
    Breach("He is nr 3 on the list.", "He's second on the list."),
    Breach("You're owed 100% back.", "Some of the fare is owed back to you."),
    Breach("You have 8 days left, not 10.", "The balance is ten, not eight.", customer="You stole 2 days of my leave!"),
)  # fmt: skip
