"""The reply states nothing that nobody gave: no number, date, id, address or name, and no admission of fault.

Sources are the draft, the customer's message, the conversation and the context. Regret may always be
added; a fault may be owned only where draft or facts give the act to our own side, never where injury,
fraud, data or the law is about. What a customer alleges is no fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.commitments.segments import words_of
from rewriter.facts import Fact, facts, fold, missing, parts_of_day
from rewriter.facts.admissions import Admission, admissions, sensitive
from rewriter.facts.carried import age_known, count_known, minutes, part_of_week
from rewriter.facts.digits import numeral, ordinal, same_figure, times_over, told_as_share
from rewriter.facts.names import spellings
from rewriter.facts.rates import rates
from rewriter.facts.tongues import tongue
from rewriter.guard import Allowed, Breach
from rewriter.plain import plain
from rewriter.text import Context, Finding, Turn, sentences

title = "Invent nothing"
because = "A number, date or admission that nobody gave is a fact the company never stated and may be held to."
languages = ("en", "de", "fr", "es", "pt", "it", "nl")

_SHORT_NAME = 4  # letters: "Noras" are Nora's
_INITIALS = re.compile(r"\b[A-Z]{2,}s\b")  # "PDFs" are a pdf each
_SMALL = 2  # digits: what has more is no count that another may stand for
_MONTHS = frozenset(tongue("en").months) - {"may"}
_WORDS = frozenset({"name", "quote", "id", "percent"})


def find(draft: str, customer: str, context: Context, reply: str) -> Iterator[Finding]:
    """Facts and admissions of the reply that no source has."""
    if reply == draft:
        return
    yield from _facts(draft, customer, context, reply)
    if (context.base_language or "en") == "en":
        yield from _causes(draft, customer, context, reply)
    yield from _admissions(draft, customer, context, reply)


def _facts(draft: str, customer: str, context: Context, reply: str) -> Iterator[Finding]:
    """Facts that are in no source, in other words either."""
    language = context.base_language or "en"
    stated = facts(reply, language)
    if not stated:
        return
    said = [draft, customer, *(turn.text for turn in context.conversation), *context.facts, *context.offers]
    said += [context.customer_name, context.agent_name, context.brand]
    sources = [text for text in said if text]
    given = tuple(f for text in sources for f in facts(text, language))
    quoted = "\n".join(dict.fromkeys(f.value for f in given if f.kind == "quote"))
    if language == "en":
        yield from _parts_of_day(reply, sources, given)
        yield from _rates(reply, stated, sources)
    new = missing(stated, given + facts(quoted, language))
    if not new:
        return
    plain_sources = " \n ".join(" ".join(fold(text).split()) for text in sources)
    for fact in new:
        if (
            not _known(fact, plain_sources)
            and not _idle(fact, reply)
            and not (fact.kind in ("number", "id", "phone") and same_figure(fact, reply, tuple(sources)))
            and not (fact.kind == "amount" and _coin_told(fact, given, sources))
            and not (fact.kind == "name" and _coded(fact, sources))
            and not (fact.kind in ("time", "duration") and _reckoned(fact, given))
            and not part_of_week(fact, fold(reply), plain_sources)
            and not count_known(fact, reply, given, language)
            and not (fact.kind == "duration" and age_known(fact, reply, sources))
        ):
            yield Finding(
                "new-fact", fact.start, fact.end, fact.text,
                f"“{fact.text}” is in neither the draft, the customer's message nor the context.", fact.kind,
            )  # fmt: skip


# Countries as a draft shortens them.
_COUNTRIES = {
    "germany": "DE|GER", "france": "FR", "switzerland": "CH", "austria": "AT", "italy": "IT", "spain": "ES", "portugal": "PT", "netherlands": "NL",
    "belgium": "BE", "poland": "PL", "denmark": "DK", "sweden": "SE", "norway": "NO", "finland": "FI", "ireland": "IE", "united kingdom": "UK|GB", "great britain": "UK|GB",
    "britain": "UK|GB", "united states": "US|USA|U.S.", "america": "US|USA", "canada": "CA", "europe": "EU", "european union": "EU",
}  # fmt: skip


def _coded(fact: Fact, sources: list[str]) -> bool:
    """A country that a source names by its letters: DE, CH, UK."""
    code = _COUNTRIES.get(fold(fact.value).removeprefix("the "))
    return code is not None and any(re.search(rf"\b(?:{code})\b", text) for text in sources)


def _reckoned(fact: Fact, given: tuple[Fact, ...]) -> bool:
    """A time or a span that follows from two that a source gives: 8:10 less 15 minutes, from 19:25 to 19:30."""
    moments = {minutes(t) for f in given if f.kind == "time" for t in f.value.split("|") if ":" in t}
    if fact.kind == "time":
        spans = [int(f.value.split()[0]) // 60 for f in given if f.kind == "duration" and _SECONDS.fullmatch(f.value)]
        return any(abs(minutes(t) - m) in spans for t in fact.value.split("|") if ":" in t for m in moments)
    if not _SECONDS.fullmatch(fact.value):
        return False
    span = int(fact.value.split()[0]) // 60
    return any(abs(a - b) == span for a in moments for b in moments)


_SECONDS = re.compile(r"\d{2,5} second")


def _coin_told(fact: Fact, given: tuple[Fact, ...], sources: list[str]) -> bool:
    """A bare sum of a source with the coin that another sum of the sources is told in: "it's 15", asked about "€20"."""
    worth, _, coin = fact.value.rpartition(" ")
    sources = [text for text in sources if worth in text]
    counts = {f.text for f in given if f.kind == "number" and f.value == worth}
    if not (sources or counts) or not any(f.kind == "amount" and f.value.rpartition(" ")[2] == coin for f in given):
        return False
    bare = re.compile(
        rf"(?<![\w.,:-]){re.escape(worth)}(?:\.00)?(?= ?(?:$|[.,;:!?)\n]|(?:now|then|off|back|left|today|tomorrow|total|in|each|per|for|is|was|and|instead|on|by|to)\b))"
    )
    return any(bare.search(text) for text in sources) or any(c[-1:] in "kK" for c in counts if c)


_BECAUSE = cues.compile(r"\b(?:because(?: of)?|due to|owing to|caused by|on account of) (?P<why>[^,;.!?()\n–]{3,80})")
_NO_CAUSE = frozenset(
    {
        "care",
        "matter",
        "want",
        "help",
        "deserv",
        "understand",
        "know",
        "need",
        "like",
        "work",
        "happen",
        "thing",
        "reason",
        "mean",
        "that",
        "feel",
    }
)


def _causes(draft: str, customer: str, context: Context, reply: str) -> Iterator[Finding]:
    """Causes told in words of which no source has any."""
    known: frozenset[str] | None = None
    for m in _BECAUSE.finditer(low := fold(reply)):
        why = words_of(m["why"], "en") - _NO_CAUSE
        if known is None:
            said = (draft, customer, *context.facts, *context.offers, *(turn.text for turn in context.conversation))
            known = frozenset(w[:_STEM] for text in said for w in words_of(plain(text), "en"))
        if why and not any(w[:_STEM] in known for w in why):
            yield Finding(
                "new-fact", m.start(), m.end(), low[m.start() : m.end()],
                f"“{m.group()}” is a cause that neither the draft nor the context gives.", "cause",
            )  # fmt: skip


_STEM = 5  # letters


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


def _parts_of_day(reply: str, sources: list[str], given: tuple[Fact, ...]) -> Iterator[Finding]:
    """Parts of a day that no source names, and no hour of a source lies in."""
    for part in parts_of_day.parts(reply):
        if parts_of_day.named(part.name, sources, given) or parts_of_day.due_that_day(part, reply, sources):
            continue
        yield Finding(
            "new-fact", part.start, part.end, reply[part.start : part.end],
            f"“{part.name}” is in neither the draft, the customer's message nor the context.", "time",
        )  # fmt: skip


# An article before a unit tells no length by itself: "a day later", "two charges in one month".
_ARTICLE = cues.compile(r"(?:an?|one|eine?[nmrs]?|une?|una|uno|um|uma|een) ")
_LASTING = cues.compile(
    r"\b(?:within|in|takes?|take|after|for|about|every|up to|at least|innerhalb|nach|für|binnen|dans|sous|après|en|dentro de|tras|em|após|entro|dopo|tra|over|na)\s+(?:the )?$"
)
_NO_LENGTH = cues.compile(r"\b(?:times|twice|thrice) (?:in|within) $")
_LISTED = cues.compile(r"\b(?:the|these|those|all|other|last|les|die|los|las|os|as|le|i|de) $")
_PLANNED = cues.compile(r"\b(?:will|'ll|by|until|till|before|going to|wird|werden|bis|avant|antes|entro|voor)\b")


def _idle(fact: Fact, reply: str) -> bool:
    """A time or count that states nothing: an article's unit, the two of a list, a day asked about, today as it is."""
    low = fold(reply)
    before = low[max(0, fact.start - 24) : fact.start]
    if fact.kind == "duration" and " and " not in fact.text and (article := _ARTICLE.match(fold(fact.text))):
        lasting = _LASTING.search(before)
        if _NO_LENGTH.search(before):
            return True
        return lasting is None or (article.group() == "one " and lasting.group().split()[0] == "in")
    if fact.kind in ("number", "duration") and fact.value.split()[0] in ("2", "3", "4") and not fact.text[0].isdigit():
        return _LISTED.search(before) is not None or low.startswith(" different", fact.end)
    if fact.kind == "number":
        return fact.text == "neuf"
    if fact.kind == "date" and fact.value in ("today", "tomorrow"):
        start = max(low.rfind(c, 0, fact.start) for c in ".!?\n;:") + 1
        end = min((at for c in ".!?\n;:" if (at := low.find(c, fact.end)) >= 0), default=len(low))
        return low[end : end + 1] == "?" or (fact.value == "today" and not _PLANNED.search(low, start, end))
    return False


def _known(fact: Fact, sources: str) -> bool:
    """Words that stand in a source as they are, and counts that a source gives in its own way ("charged twice")."""
    if fact.kind in ("date", "weekday"):
        word = fold(fact.text).strip(" .")
        short = f"|{word[:3]}" if fact.kind == "weekday" or word in _MONTHS else ""
        if fact.kind == "weekday" and re.search(
            rf"(?<!\w){re.escape(word[:2])}(?:[.–-]| (?=\d)|$)|[–-]{re.escape(word[:2])}(?!\w)", sources
        ):
            return True  # "mo-fr", "Mo 8-10", "Do."
        return re.search(rf"(?<!\w)(?:{re.escape(word)}{short})(?!\w)", sources) is not None
    if fact.kind == "number":
        if fact.text.isdigit() and len(fact.text) > _SMALL and re.search(rf"(?<!\d){fact.text}(?!\d)", sources):
            return True
        if not fact.text[:1].isdigit() and fact.value == "1":
            return True
        return times_over(fact.value, sources)
    if fact.kind == "percent" and told_as_share(fact.value, sources):
        return True
    if fact.kind == "amount" and fact.text.lower().endswith(("pound", "pounds")):
        return re.search(rf"(?<![\w.,]){re.escape(fact.value.split()[0])} ?lbs?\b", sources) is not None
    if fact.kind == "percent" and "%" in sources:  # "19% now, not 7"
        return re.search(rf"(?<![\w.,]){re.escape(fact.value)}(?![\w]|[.,]\d)", sources) is not None
    if fact.kind == "duration":  # "day 3" is three days on
        count, _, unit = fact.value.partition(" ")
        nth = ordinal(count)
        if nth and count != "1" and re.search(rf"\b(?:{nth}|{numeral(nth)}) {re.escape(unit)}\b", sources):
            return True
        return re.search(rf"(?<!\w){re.escape(unit)}s? {re.escape(count)}(?!\w|[.,:]\d)", sources) is not None
    if fact.kind == "name":
        return all(
            re.search(
                rf"(?<!\w){spellings(word.removesuffix('s') if len(word) > _SHORT_NAME or _INITIALS.search(fact.text) else word)}(?:'?s)?(?!\w)",
                sources,
            )
            for word in fact.value.split()
        )
    if fact.kind == "quote":
        words = fold(fact.value)
        return bool(words) and words in sources
    if fact.kind in _WORDS or fact.kind in ("link", "email"):
        words = " ".join(fold(fact.text).split())
        return words in sources and re.search(rf"(?<![\w.]){re.escape(words)}(?![\w])", sources) is not None
    return False


def _admissions(draft: str, customer: str, context: Context, reply: str) -> Iterator[Finding]:
    """Faults owned that neither the draft nor the facts give to our side."""
    owned = admissions(reply, context.format, known=frozenset(s.raw for s in sentences(draft, context.format)))
    if not owned:
        return
    said = (draft, *context.facts, *(turn.text for turn in context.conversation if turn.role == "agent"))
    words = "\n".join(plain(text, context.format) for text in said)
    grave = sensitive(plain(customer)) or sensitive(plain(draft, context.format))
    given = tuple(a for text in said for a in admissions(text, context.format, units=True, brand=context.brand))
    for admission in owned:
        if admission.plain in words or (not grave and _given(admission, given, words)):
            continue
        yield Finding(
            "new-fact", admission.start, admission.end, admission.text,
            f"“{admission.text}” admits a fault that neither the draft nor the context admits.", "admission",
        )  # fmt: skip


_DONE = re.compile(r"\b(pack|pick|ship|print|bill|book|label|deliver|schedul|enter|rout)\w*")


def _given(admission: Admission, given: tuple[Admission, ...], words: str) -> bool:
    """The same act is owned already, or a fault is owned and this names no act beyond it."""
    if any(admission.act == other.act for other in given):
        return True
    if not given:
        return False
    if admission.act == "fault":
        return True
    if admission.act == "wrong" and (done := _DONE.search(admission.plain)):
        # a packing error is a thing packed wrong
        if re.search(rf"\b{done[1]}\w* (?:error|mistake|mix-?up|slip|mess)", words):
            return True
    acts = {
        "charge": r"charg|bill|debit|invoice|took|overbook", "lost": r"\blost|mislaid|misplac|missing|disappear", "damaged": r"damag|brok|crush|scratch",
        "wrong": r"wrong|incorrect|mix|swap|faulty", "forgot": r"forgot|miss|overlook|left out|omitted|(?:was|were|is|are|got|been) left (?:off|behind)", "late": r"delay|late\b|slow",
        "misinformed": r"misinform|misled|wrong information|incorrect information", "cancelled": r"cancel", "undone": r"n't|never|fail|not\b",
    }  # fmt: skip
    return re.search(acts[admission.act], words) is not None


_ORDER = "Order #1042 left on 12 May."
examples = (
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
    Allowed("15 max.", "10 is fine, up to 15.", customer="Running 10 mins late."),
    Allowed("It's open weekdays.", "It's open Monday to Friday."),
    Breach("It's open weekdays.", "It's open Monday to Saturday.", at="Saturday"),
    Allowed("We swap it or mend it.", "There are two other ways: we swap it or mend it."),
    Allowed("We ship it 7-11am.", "We ship it between seven and eleven in the morning."),
    Allowed("There's 1.2k left, 6 x £200.", "There is £1,200 left: six times £200."),
    Breach("There's 1.2k left, 6 x £200.", "There is £1,250 left: six times £200.", at="£1,250"),
    Allowed("It starts 8:10, be there 15 min before.", "Please be there by 7:55, fifteen minutes before."),
    Breach("It starts 8:10, be there 15 min before.", "Please be there by 7:45.", at="7:45"),
    Breach("She leaves on Tuesday.", "She leaves on Tuesday morning.", at="morning"),
    Allowed("Be here Monday 11am.", "Please be here by eleven on Monday morning."),
    Breach("Only in DE.", "Only in France.", at="France"),
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
    Breach(
        "That's the bakery's fault.",
        "I'm sorry, that's our mistake.",
        customer="My son had an allergic reaction and is in hospital.",
    ),
    Breach("I'll look into it.", "I'm sorry, that's on us. I'll look into it.", "that's on us"),
    Breach("Ask the team.", "Ask Mr Jensen.", "Jensen"),
    Breach("The payment went through.", "The payment went through after a bug in our checkout."),
    Breach(
        "Lids are checked.", "The lid wasn't closed properly.", "wasn't closed properly", customer="I burnt my hand"
    ),
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
    Allowed(
        "I'll look into it.",
        "I'm sorry we kept you waiting. I should have answered sooner.",
        customer="Third time I write!",
    ),
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
    Allowed(
        "I can't refund it.",
        "I can't refund it. I can offer 10% off.",
        context=Context(offers=("10% off the next order",)),
    ),
    Allowed("We lost it.", "I'm sorry, we lost it.", context=Context(conversation=(Turn("agent", "Hello."),))),
)
