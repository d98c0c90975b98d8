"""Who a sentence speaks of: colleagues, units, partners, authorities, the customer's household, names.

A noun phrase is read around its head word: "the ground handlers there", "someone on the valeting team", "your
GP's surgery", "whoever you spoke to on Monday". What they are said to have done is read elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from rewriter.text import Message, Sentence


class Word(NamedTuple):
    """A word or mark of a plain sentence; `text` is without a possessive, `tail` is that possessive or contraction."""

    text: str
    tail: str
    start: int
    end: int


_WORD = re.compile(r"[^\W_](?:[\w'&@/.-]*[\w])?|[^\w\s]")


@lru_cache(maxsize=8192)  # each sentence is read for three reasons
def words(text: str) -> tuple[Word, ...]:
    """The words of a plain sentence, in order."""
    out: list[Word] = []
    for match in _WORD.finditer(text):
        word, tail = match.group(), ""
        if word.endswith("'s") and len(word) > 2:
            word, tail = word[:-2], "'s"
        elif word.endswith("s") and text[match.end() : match.end() + 1] == "'":
            tail = "'"
        elif word.endswith(("'ve", "'ll", "'re", "'d")):
            word, _, tail = word.partition("'")
            tail = "'" + tail
        out.append(Word(word, tail, *match.span()))
    return tuple(out)


def listed(text: str) -> frozenset[str]:
    """Words written one after the other, as a set."""
    return frozenset(text.split())


# One of us, whoever of us it was: a person's job or a unit's name.
_PEOPLE = listed(
    "agent agents rep reps representative representatives colleague colleagues coworker coworkers co-worker co-workers adviser advisers "
    "advisor advisors assistant assistants clerk clerks cashier cashiers manager managers supervisor supervisors boss intern interns trainee "
    "trainees temp temps apprentice teammate teammates employee employees operator operators waiter waiters waitress waitresses server "
    "bartender barista baristas chef chefs cook cooks host hostess rider riders driver drivers engineer engineers technician technicians "
    "tech techs installer installers fitter fitters plumber plumbers electrician roofer joiner mechanic mechanics repairman repairmen surveyor "
    "assessor adjuster underwriter underwriters handler handlers packer packers picker pickers loader loaders porter porters valet valets "
    "cleaner cleaners maid maids janitor caretaker concierge receptionist receptionists nurse nurses midwife doctor consultant consultants "
    "dentist hygienist optician pharmacist pharmacists physio therapist teacher teachers tutor tutors coach coaches trainer trainers "
    "instructor instructors referee steward stewards stewardess usher ushers conductor conductors guard guards pilot pilots captain crew crews "
    "dispatcher dispatchers planner planners scheduler schedulers buyer buyers developer developers dev devs programmer coder coders designer "
    "tester admin admins moderator moderators editor editors printer's secretary secretaries bookkeeper accountant auditor lawyer paralegal "
    "salesman salesmen salesperson salespeople saleswoman seller's merchandiser stylist groomer gardener decorator decorators mover movers "
    "foreman inspector inspectors attendant attendants lifeguard warden wardens mailman postie volunteer volunteers predecessor newbie "
    "guy guys bloke lad lads lady chap chaps dude dudes girl girls woman man person people staffer staff workers worker starter starters sub subs translator translators interpreter photographer florist baker bakers butcher tailor framer hairdresser counsellor doorman bouncer hauler glazier tiler painter painters plasterer carpenter locksmith upholsterer repairer typist copywriter proofreader illustrator producer recruiter guide guides ranger typesetter bookkeeper sommelier butler housekeeper housekeepers matron sister registrar archivist librarian muppet muppets idiot idiots genius clown clowns joker numpty moron dope "
    "dispatch dispatchs"
)
_UNITS = listed(
    "accounting accounts admissions archive backoffice bakery billing bookings branch catering collections complaints compliance dispatch "
    "editorial enrolment enrollment escalations facilities finance fulfilment fulfillment goods-in groundcrew helpdesk headquarters hq "
    "housekeeping hr kitchen lab laboratory legal logistics mailroom maintenance management marketing merchandising network onboarding "
    "operations ops payroll pharmacy planning procurement production purchasing qa reception renewals reservations retention sales scheduling "
    "security shipping stockroom storeroom support ticketing transport underwriting valeting warehouse warehouses workshop returns records "
    "registry admin bursary timetabling dispensary depot frontdesk it"
)
# Heads that say nothing of whose they are; the words before them do.
_GROUPS = listed(
    "team teams department departments dept desk office shift side lot crowd bunch folks crew floor centre center line shop store house"
)
_OWN_PAIRS = listed(
    "call-centre call-center contact-centre contact-center front-desk back-office head-office front-office customer-service customer-care "
    "customer-services customer-support tech-support quality-control floor-staff store-staff day-shift night-shift late-shift early-shift "
    "morning-shift weekend-shift first-line second-line ground-crew cabin-crew shop-floor goods-in other-branch other-department other-office "
    "other-team other-shift other-desk box-office booking-desk night-porter night-desk"
)
# Not one of us: what they did is theirs, and only the sorting out is ours.
_OUTSIDE = listed(
    "airline airport agency authorities authority bank banks builder builders bureau carrier carriers caterer caterers clinic contractor "
    "contractors council courier couriers customs dealer dealership distributor distributors embassy factory forwarder freight garage gp "
    "government haulier hauliers hospital host hosts hotel insurer insurers landlord landlady lender manufacturer manufacturers maker makers "
    "marketplace merchant merchants ministry organiser organisers organizer organizers partner partners postman police postie printer printers processor promoter "
    "promoters provider providers publisher publishers railway registrar regulator restaurant restaurants retailer retailers school "
    "seller sellers shipper shippers sorter studio subcontractor subcontractors supplier suppliers surgery tenant university vendor vendors "
    "venue wholesaler wholesalers weatherman dvla hmrc consulate owner owners tenant tenants occupier lodger lodgers grower growers mill foundry refinery venue's broker brokers reseller resellers stockist"
)
_COMPANIES = listed(
    "amazon apple google microsoft paypal stripe klarna adyen worldpay visa mastercard amex dhl dpd evri hermes fedex ups usps gls yodel royalmail "
    "tnt inpost sendle parcelforce hermes postnl correos deliveroo doordash ubereats booking.com expedia airbnb opodo openreach bt virgin "
    "vodafone comcast verizon cloudflare aws azure shopify ebay etsy facebook instagram ticketmaster steam sony nintendo experian equifax "
    "swissport menzies hertz avis twilio mailchimp xfinity ofgem ofcom tfl lner amtrak"
)
_OUT_PAIRS = listed(
    "royal-mail post-office postal-service visa-office tax-office app-store app-stores play-store network-rail tour-operator travel-agent travel-agents "
    "third-party third-parties local-council credit-bureau sorting-office sorting-centre grid-operator network-operator estate-agent estate-agents letting-agent "
    "letting-agents managing-agent managing-agents card-issuer health-authority air-traffic passport-office"
)
_FIRMS = listed(
    "company companies firm firms service provider providers partner partners supplier suppliers contractor contractors vendor vendors people driver drivers guys guy lot"
)
_FIRM_KIND = listed(
    "airline airport bank baggage bus cab car card cargo catering cleaning cloud coach courier credit data delivery electricity energy ferry film "
    "freight gas ground handling haulage heating hosting installation insurance internet it lift logistics mail maintenance manufacturing "
    "mobile moving outside parcel parking payment payments phone postal power print printing rail removal removals rental scaffolding security "
    "shipping software storage taxi telecom telephone ticket ticketing tour tow towing train transport travel trucking utility water waste web external local"
)
# The customer's own: what they did is said of the customer.
_HOUSEHOLD = listed(
    "brother sister son daughter wife husband spouse kid kids child children mum mom mother dad father partner girlfriend boyfriend flatmate "
    "roommate housemate neighbour neighbor neighbours neighbors friend friends family guest guests dog cat babysitter nanny grandson nephew niece "
    "accountant assistant secretary electrician plumber builder builders decorator decorators lawyer solicitor broker household relatives carer "
    "bookkeeper colleague colleagues team admin administrator staff"
)
_SOMEONE = listed("someone somebody whoever")
_DETERMINERS = listed("the our your my a an some those these this that their his her one another both whichever")
_NO_MODIFIER = listed(
    "i we you he she it they and or but so if when because since as that which who whom what how why where is are was were be been being "
    "has have had do does did will would can could should may might must not never no in on at from of for to with by about before after than "
    "via into onto over under through between during until till within without against per like just also really again still please let "
    "tell told ask asked contact contacted call called see saw know think thought say said sent send gave give got get make made take "
    "sorry thanks thank yes yeah well ok okay look actually honestly apparently unfortunately clearly probably maybe then now there here "
    "looks seems turns means blame only even too very all any every each some no none nobody don't didn't isn't wasn't it's that's i'm i've we've we're"
)
_PLACES = listed("in on at from of for before with over after near inside behind")
_RELATIVES = listed("who that which you we i she he they")
_BE = listed(
    "is are was were will would has have had can can't don't doesn't isn't aren't to and or but so if because when while than"
)
_NEVER_NAMES = listed(
    "i we you he she it they this that the a an who what which there here yes no sorry and but so if when because as my our your their his her "
    "its one some all any both each these those unfortunately thanks thank please hi hello dear apparently probably maybe just have has had did "
    "do does is was are were customer customers yesterday today tomorrow never not also again still really actually obviously clearly nothing "
    "something everything anything monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december parcel parcels package packages order orders system systems app website site software server servers "
    "email emails delivery deliveries payment payments flight flights train trains bus item items shipment shipments box label tracking phone "
    "device battery pipe storm weather rain snow fire power update upgrade bug link button card refund refunds price prices ticket tickets "
    "nobody everyone anyone only most many several after before once while until sadly frankly honestly well look luckily since then now "
    "good great let how why where ok okay looks seems turns two three four five"
)
_HEADS: dict[str, str] = {
    **dict.fromkeys(_PEOPLE | _UNITS, "colleague"),
    **dict.fromkeys(_OUTSIDE | _COMPANIES, "partner"),
    **dict.fromkeys(_SOMEONE, "colleague"),
}
_TRADE = listed(  # who may be the agent's own house: unknown without a brand
    "airline airport agency bank council embassy government hospital hotel insurer restaurant publisher railway venue host provider dealer "
    "dealership factory retailer seller landlord marketplace merchant clinic surgery garage school university studio"
)
_BRAND_TRADE = {
    "airline": r"air|airways|airlines?|fly|jet", "bank": r"bank|credit union", "hotel": r"hotels?|inn|resort|suites", "insurer": r"insurance|assurance|mutual",
    "insurance": r"insurance|assurance|mutual", "restaurant": r"restaurant|pizza|grill|kitchen|cafe|bistro", "railway": r"rail\w*|trains?", "hospital": r"hospital|clinic",
    "courier": r"courier|express|parcels?|post|delivery|logistics|dhl|dpd|ups|fedex|evri|yodel|hermes|gls|usps",
    "carrier": r"courier|express|parcels?|post|delivery|mobile|telecom|wireless|freight", "shop": r"shop", "post office": r"post", "council": r"council",
    "publisher": r"press|books|publishing", "airport": r"airport", "surgery": r"surgery|medical|practice", "clinic": r"clinic|health", "garage": r"garage|motors|autos",
    "school": r"school|academy|college", "university": r"university|college",
}  # fmt: skip


# Only at these words is it worth asking whether somebody is named.
_BEGINS = (
    frozenset(_HEADS) | {pair.partition("-")[0] for pair in _OUT_PAIRS | _OWN_PAIRS} | _FIRM_KIND | _HOUSEHOLD | _GROUPS
)


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody the sentence names at words[first:last]; `after` are the places where their verb may stand."""

    first: int
    last: int
    kind: str  # colleague, partner, customer
    sure: bool  # who they are to us is beyond doubt
    named: bool  # a bare name, known only by its capital


def actors(message: Message, sentence: Sentence) -> Iterator[Actor]:
    """Everybody the sentence names, but for ourselves and the customer."""
    parts = words(sentence.plain)
    at = 0
    while at < len(parts):
        found = (_headed(parts, at) if parts[at].text in _BEGINS else None) or _named(message, sentence, parts, at)
        if found is None:
            at += 1
            continue
        if found.kind != "partner" or not _own_house(
            message, sentence.plain[parts[found.first].start : parts[found.last - 1].end]
        ):
            yield found
        at = found.last


def _headed(parts: tuple[Word, ...], at: int) -> Actor | None:
    """The noun phrase whose head stands at `at`, or begins there."""
    last, kind = _head(parts, at)
    if not kind:
        return None
    sure = parts[last - 1].text not in _TRADE
    while (
        last < len(parts)
        and not parts[last - 1].tail
        and (parts[last].text in _GROUPS or parts[last].text in _FIRMS or parts[last].text in _PEOPLE)
    ):
        if parts[last].text in (
            "company",
            "firm",
            "partner",
            "companies",
            "firms",
            "partners",
            "contractor",
            "contractors",
        ):
            kind = "partner"
        last += 1
    first = at
    while first > 0 and at - first < 3 and _modifies(parts[first - 1]):
        first -= 1
    opener = parts[first - 1].text if first else ""
    if opener in _DETERMINERS and not parts[first - 1].tail:
        first -= 1
        if opener == "your" and parts[last - 1].text in _HOUSEHOLD and parts[last - 1].text != "partner":
            kind = "customer"
        if opener == "your" and kind == "partner":
            sure = True
    elif first and parts[first - 1].tail in ("'s", "'") and first > 1 and parts[first - 2].text in _DETERMINERS:
        first -= 2  # "your GP's surgery"
    elif first and parts[first - 1].tail == "'s" and parts[first - 1].text not in _NEVER_NAMES:
        titled = first > 1 and parts[first - 2].text in ("dr", "mr", "mrs", "ms", "miss")
        first -= 2 if titled else 1  # "Dr Patel's secretary"
    else:
        first = at
    if (
        last + 1 < len(parts)
        and parts[last].text == "we"
        and parts[last + 1].text in ("use", "work", "hired", "buy", "hire")
    ):
        kind = "partner"  # "the bakery we work with"
    if parts[at].text in _SOMEONE and _at_home(parts, last):
        kind = "customer"
    named = (
        first > 1 and parts[first - 1].text in ("in", "from", "at", "on") and parts[first - 2].text not in _NO_MODIFIER
    )
    if (
        named
        and parts[first - 2].text.isalpha()
        and (
            first == 2
            or not parts[first - 3].text.isalnum()
            or parts[first - 3].text in _DETERMINERS | {"because", "and", "but"}
        )
    ):
        first -= 2  # "Dave in shipping"
        if parts[first].text in _NEVER_NAMES or parts[first].text in _HEADS:
            first += 2
    return Actor(first, last, kind, sure, False)


def _head(parts: tuple[Word, ...], at: int) -> tuple[int, str]:
    word = parts[at].text
    if at + 1 < len(parts) and not parts[at].tail:
        pair = f"{word}-{parts[at + 1].text}"
        if pair in _OUT_PAIRS:
            return at + 2, "partner"
        if pair in _OWN_PAIRS:
            return at + 2, "colleague"
        if word in _FIRM_KIND and parts[at + 1].text in _FIRMS:
            return at + 2, "colleague" if parts[at + 1].text in (
                "people",
                "driver",
                "drivers",
                "guys",
                "guy",
                "lot",
            ) and word not in ("removal", "taxi", "bank") else "partner"
    if word in (
        "it",
        "network",
        "man",
        "woman",
        "person",
        "people",
        "records",
        "returns",
        "support",
        "planning",
        "host",
        "printer",
        "tech",
    ) and not _is_head(parts, at):
        return at, ""
    if kind := _HEADS.get(word, ""):
        return at + 1, kind
    if word in _HOUSEHOLD and at and parts[at - 1].text == "your":
        return at + 1, "customer"
    if (
        word in _GROUPS
        and at
        and (
            parts[at - 1].text in ("our", "the", "that", "other")
            or (_modifies(parts[at - 1]) and at > 1 and parts[at - 2].text in _DETERMINERS)
        )
    ):
        return (
            (at + 1, "colleague")
            if word
            in (
                "team",
                "teams",
                "department",
                "departments",
                "dept",
                "desk",
                "office",
                "shift",
                "crew",
                "branch",
                "folks",
                "lot",
            )
            else (at, "")
        )
    return at, ""


def _is_head(parts: tuple[Word, ...], at: int) -> bool:
    """These words are other things as often as somebody: they need company."""
    before = parts[at - 1].text if at else ""
    after = parts[at + 1].text if at + 1 < len(parts) else ""
    if after in _GROUPS or after in _FIRMS:
        return True
    return before in _DETERMINERS and parts[at].text not in (
        "it",
        "network",
        "records",
        "returns",
        "support",
        "planning",
        "printer",
    )


def _modifies(word: Word) -> bool:
    return (
        word.text.replace("-", "").isalpha()
        and word.text not in _NO_MODIFIER
        and word.text not in _DETERMINERS
        and "'" not in word.text
        and not word.tail
    )


def _at_home(parts: tuple[Word, ...], at: int) -> bool:
    """Such as "... at your home", "in your house", "on your side"."""
    return at + 1 < len(parts) and parts[at].text in _PLACES and parts[at + 1].text == "your"


def _named(message: Message, sentence: Sentence, parts: tuple[Word, ...], at: int) -> Actor | None:
    """A capitalised name: two words of it anywhere, one word where its verb alone will have to say who it is."""
    if not parts[at].text[:1].isalpha() or parts[at].text in _NEVER_NAMES or not _capital(message, sentence, parts[at]):
        return None
    last = at + 1
    while (
        last < len(parts)
        and last - at < 4
        and _capital(message, sentence, parts[last])
        and parts[last].text not in _NEVER_NAMES
        and not parts[last - 1].tail
    ):
        last += 1
    name = sentence.plain[parts[at].start : parts[last - 1].end]
    known = (message.context.customer_name, message.context.agent_name, message.context.brand)
    if any(w in k.lower().split() for k in known for w in name.split()):
        return None
    if (
        last == at + 1
        and "." not in parts[at].text
        and at
        and parts[at - 1].text not in (",", ":", ";", "(", "but", "and", "because", "that", "so", "was")
    ):
        return None
    first = at - 1 if at and parts[at - 1].text == "the" else at
    return Actor(
        first, last, "partner" if last > at + 1 or "." in parts[at].text else "colleague", False, last == at + 1
    )


def _capital(message: Message, sentence: Sentence, word: Word) -> bool:
    return message.draft[sentence.places[word.start] : sentence.places[word.start] + 1].isupper()


def _own_house(message: Message, who: str) -> bool:
    """By its brand, or by the name the draft is signed with, this "outside party" is the agent's own house."""
    own = (
        message.context.brand.lower()
        + " "
        + " ".join(s.plain for s in message.sentences if s.role == "signoff" or s.raw[:1] in "-–—")
    )
    if not own.strip():
        return False
    bare = re.sub(r"^(?:the|our|your|a|an|this|that) ", "", who)
    if re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", own):
        return True
    return any(trade in bare and re.search(rf"(?:\b|(?<=[a-z])){mark}", own) for trade, mark in _BRAND_TRADE.items())
