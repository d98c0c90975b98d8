"""The reply states nothing that nobody gave: no number, date, id, address or name, and no admission of fault.

Sources are the draft, the customer's message, the conversation and the context. Regret may always be
added; a fault may be owned only where draft or facts give the act to our own side, never where injury,
fraud, data or the law is about. What a customer alleges is no fact.
"""

from __future__ import annotations

from collections.abc import Iterator

from rewriter.commitments import reading
from rewriter.commitments.claimed import WHY, claims
from rewriter.commitments.compare import tongue
from rewriter.commitments.untold import untold
from rewriter.facts import Fact, facts, fold, missing, parts_of_day
from rewriter.facts.admissions import Admission, admissions, is_given, sensitive
from rewriter.facts.alleged import alleged
from rewriter.facts.by_word_abroad import by_a_word
from rewriter.facts.carried import age_known, count_known, part_of_week, range_known, unit_carried
from rewriter.facts.digits import same_figure
from rewriter.facts.owned_abroad import owned_abroad
from rewriter.facts.rates import rates
from rewriter.facts.sourced import between_days, coin_told, country_coded, reckoned, states_nothing, told_in_words
from rewriter.facts.spans import age_of, every_day, no_day_set, same_year, waited, whole_span
from rewriter.facts.swapped import as_often, labelled, other_share, swapped
from rewriter.facts.unnamed import things_named
from rewriter.guard import Allowed, Breach
from rewriter.language import detect, sure
from rewriter.plain import plain
from rewriter.text import Context, Finding, Turn, sentences

title = "Invent nothing"
because = "A number, date or admission that nobody gave is a fact the company never stated and may be held to."
languages = ("en", "de", "fr", "es", "pt", "it", "nl")


def find(draft: str, customer: str, context: Context, reply: str) -> Iterator[Finding]:
    """Facts and admissions of the reply that no source has."""
    if reply == draft:
        return
    yield from _facts(draft, customer, context, reply)
    if (context.base_language or "en") == "en":
        for cause in claims(draft, customer, context, reply):
            if cause.kind == "cause":
                why = WHY["cause"].format(cause.text)
                yield Finding("new-fact", cause.start, cause.end, cause.text, why, "cause")
        for claim in untold(draft, customer, context, reply):
            yield Finding("new-fact", claim.start, claim.end, reply[claim.start : claim.end], claim.why, claim.kind)
        for fact in things_named(draft, reply, _sources(draft, customer, context)):
            why = f"“{fact.text}”: what is counted is in neither the draft, the customer's message nor the context."
            yield Finding("new-fact", fact.start, fact.end, fact.text, why, fact.kind)
        yield from map(
            _of_another,
            (
                *as_often(draft, reply),
                *labelled(draft, reply),
                *other_share(draft, reply, (draft, customer, *context.facts, *context.offers)),
            ),
        )
    yield from _admissions(draft, customer, context, reply)


def _sources(draft: str, customer: str, context: Context) -> list[str]:
    """All that a reply may take its facts from."""
    said = [draft, customer, *(turn.text for turn in context.conversation), *context.facts, *context.offers]
    said += [context.customer_name, context.agent_name, context.brand]
    return [text for text in said if text]


def _facts(draft: str, customer: str, context: Context, reply: str) -> Iterator[Finding]:
    """Facts that are in no source, in other words either."""
    language = context.base_language or "en"
    stated = facts(reply, language)
    if not stated:
        return
    sources = _sources(draft, customer, context)
    given = tuple(f for text in sources for f in facts(text, language))
    if customer and (theirs := detect(customer)) != language and sure(customer):
        given += facts(customer, theirs)  # they wrote "mañana", and are answered in English
    quoted = "\n".join(dict.fromkeys(f.value for f in given if f.kind == "quote"))
    if language == "en":
        yield from _parts_of_day(reply, sources, given)
        yield from _rates(reply, stated, sources)
        yield from map(_of_another, swapped(draft, facts(draft, "en"), reply, stated))
    new = missing(stated, given + facts(quoted, language))
    if not new:
        return
    plain_sources = " \n ".join(" ".join(fold(text).split()) for text in sources)
    for fact in new:
        if (
            not told_in_words(fact, plain_sources, language)
            and not states_nothing(fact, reply)
            and not by_a_word(fact, reply, plain_sources, given, language)
            and not (fact.kind in ("number", "id", "phone") and same_figure(fact, reply, tuple(sources)))
            and not (fact.kind == "amount" and coin_told(fact, given, sources, language))
            and not (fact.kind == "name" and country_coded(fact, sources))
            and not (fact.kind == "time" and reckoned(fact, sources, language))
            and not part_of_week(fact, fold(reply), plain_sources)
            and not count_known(fact, reply, given, language)
            and not range_known(fact, reply, given)
            and not (fact.kind == "duration" and unit_carried(fact, sources, language))
            and not (fact.kind == "duration" and between_days(fact, reply, customer, language))
            and not (fact.kind == "duration" and age_known(fact, reply, sources))
            and not (language == "en" and _told_as_span(fact, draft, customer, context, reply))
        ):
            yield Finding(
                "new-fact", fact.start, fact.end, fact.text,
                f"“{fact.text}” is in neither the draft, the customer's message nor the context.", fact.kind,
            )  # fmt: skip


def _told_as_span(fact: Fact, draft: str, customer: str, context: Context, reply: str) -> bool:
    """A length, an age, a year or a day that a source tells without its count, its unit or its century."""
    ours = (draft, *context.facts, *(turn.text for turn in context.conversation))
    if no_day_set(fact, reply) or age_of(fact, reply, (*ours, customer)) or same_year(fact, reply, (*ours, customer)):
        return True
    if every_day(fact, reply, ours):
        return True
    felt = fact.kind == "duration" and _felt(fact, reply)
    if felt and waited(fact, customer, facts(customer, "en")):
        return True
    return fact.kind == "duration" and whole_span(fact, reply, ours, (customer,) if felt else ())


def _felt(fact: Fact, reply: str) -> bool:
    """The fact stands in a sentence that feels for the customer."""
    said = reading(reply)
    return any(
        part.start <= fact.start < part.start + len(part.raw) and any("feels" in s.marks for s in row)
        for part, row in zip(said.parts, said.segments, strict=True)
    )


def _rates(reply: str, stated: tuple[Fact, ...], sources: list[str]) -> Iterator[Finding]:
    """Sums told for another period than each source that tells one for a period has."""
    said = tuple(rates(reply, stated))
    if not said:
        return
    told: dict[str, list[Fact]] = {}
    for text in sources:
        for fact, period in rates(text, facts(text, "en")):
            told.setdefault(period, []).append(fact)
    untold = frozenset(missing((f for f, _ in said), (f for some in told.values() for f in some)))
    for period in dict.fromkeys(period for _, period in said):
        for fact in missing((f for f, own in said if own == period), told.get(period, ())):
            if fact not in untold:
                yield Finding(
                    "new-fact", fact.start, fact.end, fact.text,
                    f"“{fact.text}” is not for a {period} in the draft, the customer's message or the context.", "amount",
                )  # fmt: skip


def _of_another(fact: Fact) -> Finding:
    """A figure of the draft that the reply tells of something else."""
    why = f"“{fact.text}” is told of something else in the draft."
    return Finding("new-fact", fact.start, fact.end, fact.text, why, fact.kind)


def _parts_of_day(reply: str, sources: list[str], given: tuple[Fact, ...]) -> Iterator[Finding]:
    """Parts of a day that no source names, and no hour of a source lies in."""
    for part in parts_of_day.parts(reply):
        if parts_of_day.named(part.name, sources, given) or parts_of_day.due_that_day(part, reply, sources):
            continue
        yield Finding(
            "new-fact", part.start, part.end, reply[part.start : part.end],
            f"“{part.name}” is in neither the draft, the customer's message nor the context.", "time",
        )  # fmt: skip


def _admissions(draft: str, customer: str, context: Context, reply: str) -> Iterator[Finding]:
    """Faults owned that neither the draft nor the facts give to our side."""
    said = (draft, *context.facts, *(turn.text for turn in context.conversation if turn.role == "agent"))
    if (language := tongue(draft, reply, context)) != "en":
        yield from map(_admits, owned_abroad(draft, said, reply, context.format, language))
        return
    grave = sensitive(plain(customer)) or sensitive(plain(draft, context.format))
    known = frozenset(s.raw for s in sentences(draft, context.format))
    owned = admissions(reply, context.format, known=known, grave=grave)
    for act in alleged(draft, customer, said, reply, context.format) if customer else ():
        if not any(one.start < act.end and act.start < one.end for one in owned):
            why = f"“{act.text}” is what the customer says, and neither the draft nor the context says so."
            yield Finding("new-fact", act.start, act.end, act.text, why, "admission")
    if not owned:
        return
    words = "\n".join(plain(text, context.format) for text in said)
    given = tuple(a for text in said for a in admissions(text, context.format, units=True, brand=context.brand))
    for admission in owned:
        if admission.plain in words or (not grave and is_given(admission, given, words)):
            continue
        yield _admits(admission)


def _admits(admission: Admission) -> Finding:
    """A fault that nobody on our side owned before."""
    why = f"“{admission.text}” admits a fault that neither the draft nor the context admits."
    return Finding("new-fact", admission.start, admission.end, admission.text, why, "admission")


_ORDER = "Order #1042 left on 12 May."
examples = (
    Breach("The flight is cancelled.", "The flight is cancelled for safety reasons.", at="for safety reasons"),
    Allowed("The flight is cancelled, the crew wasn't safe to fly.", "The flight is cancelled for safety reasons."),
    Breach("The part is coming.", "The part is coming, the supplier was out of stock.", at="out of stock"),
    Allowed("Supplier has none, part sold out till May.", "The part is out of stock until May."),
    Breach("The class is full.", "The class is full, as the law limits it.", at="the law limits"),
    Allowed("The class is full, legal limit.", "The class is full, as the law limits it."),
    Breach("The show moves to June.", "The show moves to June, the singer is unwell.", at="is unwell"),
    Allowed("It's late.", "It's late, and your daughter is ill: I'm sorry.", customer="My daughter is ill."),
    Breach("The courier has it now.", "There's a strike, and the courier has it now.", at="a strike"),
    Allowed("Union walkout. The courier has it now.", "There's a strike, and the courier has it now."),
    Breach("The courier has it now.", "The courier has it now, it's stuck in customs.", at="in customs"),
    Allowed("Import duty isn't paid.", "It's stuck in customs until the duty is paid."),
    Breach("The courier has it now.", "We've had an incident at the hub. The courier has it now.", at="an incident"),
    Breach("The courier has it now.", "We've had a technical issue. The courier has it now.", at="a technical issue"),
    Allowed("The app crashed.", "We've had a technical issue with the app."),
    Allowed("The courier has it now.", "A technical issue like that is annoying. The courier has it now.", customer="The tracking page shows an error."),
    Breach("I'll look at the screen.", "I'll look at the screen. That shouldn't have happened in our hands.", customer="You broke my screen!", at="in our hands"),
    Breach("I'll look into it.", "Something went wrong on our side, and I'll look into it.", customer="My bill is wrong!", at="went wrong on our side"),
    Allowed("Something went wrong at our end, I'll look into it.", "Something went wrong on our side, and I'll look into it.", customer="My bill is wrong!"),
    Allowed("I'll look into it.", "That shouldn't have happened, and I'll look into it.", customer="My bill is wrong!"),
    Breach("There's an outage.", "A contractor cut through a cable and there's an outage.", at="A contractor cut through a cable"),
    Allowed("A digger hit the cable.", "A digger cut through the cable."),
    Allowed("There's an outage.", "A week without a line is hard, I'm sorry."),
    Breach("There's an outage.", "I'm sorry, a contractor cut through a cable and there's an outage.", at="a contractor cut through a cable"),
    Breach("It's late.", "I'm sorry it's late because the driver didn't turn up.", at="because the driver didn't turn up"),
    Breach("I'll look into it.", "The depot shows it arrived. I'll look into it.", at="The depot shows it arrived", customer="Where is my parcel?"),
    Breach("I'll look into it.", "The bank says it was approved. I'll look into it.", at="The bank says it was approved", customer="Did the bank approve it?"),
    Allowed("Marked delivered. I'll ask.", "The courier says it was delivered. I'll ask."),
    Allowed("I'll ask the shop.", "The app says it was delivered, and I'll ask the shop.", customer="The app says it was delivered, it wasn't."),
    Breach("The lid is a separate part.", "The lid was left out of the box when we packed it.", at="was left out of the box when we"),
    Allowed("We left the lid out of the box.", "The lid was left out of the box when we packed it."),
    Breach("The tank came back at half.", "The tank came back at a quarter.", at="a quarter"),
    Allowed("The tank came back at half.", "The tank was half full."),
    Breach("It's £70, or £35 if you pay inside 14 days.", "It's £35, or £70 if you pay within 14 days.", at="£70"),
    Allowed("It's £70, or £35 if you pay inside 14 days.", "Within 14 days it's £35, otherwise £70."),
    Allowed("It takes 10d.", "It takes ten days."),
    Allowed("It takes 2 wks.", "It takes a couple of weeks."),
    Breach("It takes 3 wks.", "It takes a couple of weeks.", at="a couple of weeks"),
    Breach("We have 2 desks here. Repairs take time.", "We have 2 desks here. Repairs take a couple of days.", at="a couple of days"),
    Breach("It takes time.", "It takes two weeks.", at="two weeks", customer="I bought it the other week. How long?"),
    Breach("It takes time.", "It takes two weeks.", at="two weeks", customer="I clean it every other week. How long?"),
    Allowed("It goes out every other week.", "It goes out every two weeks."),
    Allowed("It has decks 5-7 and big letters.", "Two hints: decks 5 to 7, and big letters."),
    Allowed("It left at 19:52.", "It left at eight minutes to eight."),
    Breach("It takes 3 days, you must be 14.", "It takes 14 days, you must be 14, or 3 days.", at="14 days"),
    Breach("It runs for days. You must be over 14 and wait some days.", "It runs for 14 days.", at="14 days"),
    Allowed("Under 30 mins 25%, over 60 100%.", "It's 25% below 30 minutes and 100% over 60 minutes."),
    Breach("We have 19th 10:20 or 21st 16:45.", "There's 10:20 on the 21st or 16:45 on the 19th.", at="10:20"),
    Allowed("We have 19th 10:20 or 21st 16:45.", "There's twenty past ten on the 19th or quarter to five on the 21st."),
    Breach("It's £35 if paid by 18 June, after that £70.", "Until 18 June it's £70, after which it's £35.", at="£35"),
    Allowed("It's £35 if paid by 18 June, after that £70.", "After 18 June it's £70, until then £35."),
    Breach("37.9 is over our limit of 37.8.", "At 37.8 you were over, our limit is 37.9.", at="37.9"),
    Allowed("37.9 is over our limit of 37.8.", "Our limit is 37.8, and 37.9 is over it."),
    Breach("Give it once daily.", "Please give it twice a day.", at="twice a day"),
    Allowed("Give it once daily.", "Please give it once a day."),
    Breach("The garage will be in touch.", "The garage gets in touch with you today.", at="today"),
    Allowed("The garage will be in touch.", "Your calls today were one too many."),
    Breach("Your refund is approved.", "Your refund is approved and in today's payment run.", at="today"),
    Breach("We'll send the courier.", "We'll send the courier. Will you be in when he comes tomorrow?", at="tomorrow"),
    Breach("The part is ordered.", "The part is ordered, you get it overnight.", at="overnight"),
    Breach("The part is ordered.", "The part is ordered and comes overnight.", at="overnight", customer="I booked 3 nights."),
    Allowed("The form is online.", "The form is online, and there's no need to deal with it today."),
    Allowed("The promo ended.", "Finding it expired today is annoying. The promo has ended."),
    Breach("It's late.", "It's late because a lorry wasn't serviced in Leeds.", at="because a lorry"),
    Allowed("The van broke down.", "It's late because the van broke down."),
    Breach("I'll look into it.", "I'm sorry we packed that screen badly.", at="we packed that screen badly", customer="The screen is cracked!"),
    Allowed("The warehouse packed it badly.", "I'm sorry we packed that screen badly.", customer="The screen is cracked!"),
    Breach("It takes 3 days for 14 items.", "It takes 14 days.", at="14 days"),
    Breach("You have row 14 and it takes 3 days.", "It takes 14 days.", at="14 days"),
    Breach("You're on 14. It takes 3 days.", "It takes 14 days.", at="14 days"),
    Allowed("3 days is short, you have 14.", "You have 14 days."),
    Allowed("I'll check.", "I'll check why twelve came dead.", customer="Half my order of 24 roses came dead!"),
    Allowed("I'll check.", "I'll check why twelve came dead.", customer="You sent 24 roses. Half of them were dead."),
    Breach("I'll check.", "I'll check why twelve came dead.", at="twelve", customer="Half of them came dead and I'm 24 today!"),
    Breach("I'll check.", "I'll check why twelve came.", at="twelve", customer="I bought 24 chairs and half my pay is gone."),
    Breach("I'll check.", "I'll check why twelve came dead.", at="twelve", customer="I paid 24 euros. Half of them came dead."),
    Breach("Open Mon and Thu.", "Open Mon and Thu. It's ready three days later.", at="three days"),
    Breach("I'll check.", "I'll check, it's ready three days later.", at="three days", customer="I ordered on Monday and rang on Thursday."),
    Allowed("We declined it.", "A letter two days after is hard.", customer="He died on Saturday and you wrote on Monday."),
    Allowed("Night staff can't fix it.", "Overnight nobody can repair it."),
    Allowed("Freeze it for $5/mo.", "You can freeze it for $5 a month."),
    Breach("Freeze it for $5/mo.", "You can freeze it for $5 a week.", at="$5"),
    Breach("It's $5 a day.", "It's $5 a week.", at="$5", context=Context(language="en-GB")),
    Allowed("It's £3.20.", "It comes to three pounds twenty."),
    Allowed("Come Fri pm.", "Please come on Friday afternoon."),
    Allowed("Pick it up till 5pm.", "Please pick it up by five in the afternoon."),
    Breach("Pick it up till 5pm.", "Please pick it up by five in the morning.", at="five in the morning"),
    Allowed("I'll check.", "I'm sorry it came eighty minutes late.", customer="1 hr 20 late!"),
    Breach("I'll check.", "I'm sorry it came an hour and thirty minutes late.", customer="1 hr 20 late!"),
    Allowed("It's with them.", "So few days left must be hard."),
    Breach("It's with them.", "It takes a few days.", at="a few days"),
    Allowed("A new one comes Saturday.", "It comes on Saturday. Nothing by Saturday night? Write me."),
    Breach("Send it before Saturday.", "Please send it by Saturday night.", at="night"),
    Allowed("Two orders got swapped by a temp.", "I'm sorry, we swapped two orders."),
    Breach("Two orders got swapped by the courier.", "I'm sorry, we swapped two orders.", "we swapped"),
    Allowed("I'll check.", "No heating with a three-month-old is hard.", customer="My baby is 3 months old."),
    Breach("I'll check.", "No heating with a three-week-old is hard.", customer="My baby is 3 months old."),
    Allowed("I'm sorry.", "Nine years of Rex, and now this. I'm sorry.", customer="Rex died. He was nine."),
    Breach("He's covered.", "He's covered. You have 10 years of warranty.", at="10 years", customer="My son is 10. Is he covered?"),
    Allowed("15 max.", "10 is fine, up to 15.", customer="Running 10 mins late."),
    Allowed("It's open weekdays.", "It's open Monday to Friday."),
    Breach("It's open weekdays.", "It's open Monday to Saturday.", at="Saturday"),
    Allowed("We swap it or mend it.", "There are two other ways: we swap it or mend it."),
    Allowed("We ship it 7-11am.", "We ship it between seven and eleven in the morning."),
    Allowed("There's 1.2k left, 6 x £200.", "There is £1,200 left: six times £200."),
    Breach("There's 1.2k left, 6 x £200.", "There is £1,250 left: six times £200.", at="£1,250"),
    Allowed("It starts 8:10, be there 15 min before.", "Please be there by 7:55, fifteen minutes before."),
    Breach("It starts 8:10, be there 15 min before.", "Please be there by 7:45.", at="7:45"),
    Breach("It starts at 8:00 and takes 45 minutes.", "It starts at 8:00, takes 45 minutes: be there at 7:15.", at="7:15"),
    Breach("She leaves on Tuesday.", "She leaves on Tuesday morning.", at="morning"),
    Allowed("Be here Monday 11am.", "Please be here by eleven on Monday morning."),
    Breach("Only in DE.", "Only in France.", at="France"),
    Breach("NO refunds.", "There are no refunds in Norway.", at="Norway"),
    Allowed("We ship to DE and AT.", "We ship to Germany and Austria."),
    Breach("Your refund is approved.", "Your refund is approved and lands a week later.", at="a week"),
    Allowed("Contract runs.", "A decision may well look different a day later. The contract runs."),
    Allowed("20p per day after.", "It's 20p a day after that."),
    Allowed("Only in DE.", "Only in Germany."),
    Breach("It's RMA-1204 c.", "It's RMA-1204D.", at="RMA-1204D"),
    Breach(_ORDER, "Order #1042 left on 12 May. You get $20 back.", "$20"),
    Breach(_ORDER, "Order #1042 left on 12 May and comes on Friday.", "Friday"),
    Breach(_ORDER, "Order #1042 left on 12 May and comes tomorrow.", "tomorrow"),
    Breach("It takes 5 business days.", "It takes 5 days.", "5 days"),
    Breach("I'll check.", "I'll check and be back within 24 hours.", "24 hours"),
    Breach("It's with the courier.", "It's with DHL.", "DHL"),
    Breach("Please call us.", "Please call us on +44 20 7946 0958.", "+44 20 7946 0958"),
    Breach("See our site.", "See https://help.example.com/returns.", "https://help.example.com/returns"),
    Breach("Your parcel is late.", "We lost your parcel.", "We lost", customer="You lost my parcel!"),
    Breach("I'll look into it.", "I'm sorry, we charged you twice.", customer="You charged me twice."),
    Breach("I'll look into it.", "I'm sorry, that's our mistake.", "our mistake", customer="You charged me twice."),
    Breach("The courier lost it.", "I'm sorry we lost it.", "we lost"),
    Breach("That's the bakery's fault.", "I'm sorry, that's our mistake.", customer="My son had an allergic reaction and is in hospital."),
    Breach("I'll look into it.", "I'm sorry, that's on us. I'll look into it.", "that's on us"),
    Breach("Ask the team.", "Ask Mr Jensen.", "Jensen"),
    Breach("The payment went through.", "The payment went through after a bug in our checkout."),
    Breach("Lids are checked.", "The lid wasn't closed properly.", "wasn't closed properly", customer="I burnt my hand"),
    Breach("The swap is at desk 7, 20% off.", "The swap is at desk 7, 9 percent off.", "9 percent"),
    Breach("It runs in June.", "It runs until 30 June.", "30 June"),
    Allowed("It runs until the end of June.", "It runs until 30 June."),
    Allowed("ETA half eleven.", "It should be there at 11:30."),
    Allowed("Ref KX4 9QT.", "Your reference is KX49QT."),
    Allowed("Yes, till 30 June next yr.", "Yes, until 30 June next year."),
    Allowed("VAT is 19% now, not 7.", "VAT is 19 percent now instead of 7 percent."),
    Allowed("Open 10 to 19h.", "It's open from 10 am to 7 pm."),
    Allowed("Refund $49.90 to 12 Hill Road.", "We send $49.90 to 12 Hill Road."),
    Allowed("Ships in 1-2 days.", "It ships within one to two days."),
    Allowed("Half price until Sunday.", "Until Sunday it's 50% off."),
    Allowed("Come at 11:15.", "Please come at quarter past eleven."),
    Allowed("It weighs 0.8 kg.", "It weighs 800 g."),
    Allowed("ARN 7442 0091 3355.", "The ARN is 744200913355."),
    Allowed("It's valid 6 months.", "It's valid for half a year."),
    Allowed("Come till 4.", "Please come until 4 o'clock."),
    Allowed("That's the warehouse's fault.", "I'm sorry, that's our mistake."),
    Allowed("Shipping lost it.", "I'm sorry, we lost it."),
    Allowed("Our billing team charged you twice.", "We charged you twice, and I'm sorry."),
    Allowed("I'll look into it.", "I'm sorry about the two charges you're seeing.", customer="You charged me twice."),
    Allowed("I'll look into it.", "I'm sorry your parcel is two weeks late.", customer="My parcel is two weeks late."),
    Allowed("I'll look into it.", "I'm sorry your parcel is 14 days late.", customer="My parcel is two weeks late."),
    Allowed("I'll look into it.", "I'm sorry we kept you waiting. I should have answered sooner.", customer="Third time I write!"),
    Allowed("I'll look into it.", "You shouldn't have had to ask twice.", customer="I asked twice."),
    Allowed("The refund is $1,299.00.", "The refund is 1299 dollars."),
    Allowed("You have 30 days.", "You have a month."),
    Allowed("Come at 14:30.", "Please come at 2:30 pm."),
    Allowed("It's packed.", "Hi Anna, it's packed.", context=Context(customer_name="Anna")),
    Allowed("It's packed.", "Order 1042 is packed.", customer="Where is #1042?"),
    Allowed("I'll check.", "One of our team will check, one moment please."),
    Allowed("I'll check.", "How can I help you today? I'll check."),
    Allowed("I'll check.", "I'll check whether we made a mistake."),
    Allowed("It isn't our fault.", "It isn't our mistake, but I'll help.", customer="late!"),
    Allowed("I can't refund it.", "I can't refund it. I can offer 10% off.", context=Context(offers=("10% off the next order",))),
    Allowed("We lost it.", "I'm sorry, we lost it.", context=Context(conversation=(Turn("agent", "Hello."),))),
    Allowed("Can't move you, full.", "Working off your phone for a week is tedious, I'm sorry. We're full.", customer="I had to tether all week"),
    Allowed("It's on back order.", "Five weeks instead of two is a long wait. It's on back order.", customer="You said two weeks. It's been five."),
    Allowed("Yours is in this weeks batch.", "Yours is in this week's batch."),
    Allowed("The noise was Sat 2am.", "The noise was at two on Saturday morning."),
    Allowed("It's half, 22.50.", "It's half the price, 22.50."),
    Allowed("After 98 they're glued.", "After 1998 they're glued."),
    Allowed("Keep your receipts.", "Keep your receipts. Do you have somewhere to sleep tonight?", customer="Stuck in Porto!"),
    Allowed("Engineer is out Friday a.m.", "The engineer comes on Friday morning."),
    Breach("It's on back order.", "It takes five weeks.", customer="You said two weeks. It's been five."),
    Breach("Can't move you, full.", "We're full for a week.", customer="I had to tether all week"),
    Breach("After 98 they're glued.", "After 1989 they're glued."),
)  # fmt: skip
