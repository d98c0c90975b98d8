"""What people and firms are called: one of us, somebody outside, the customer's own; names and no rule."""

from __future__ import annotations


def listed(text: str) -> frozenset[str]:
    """Words written one after the other, as a set."""
    return frozenset(text.split())


# One of us, whoever of us it was: a person's job or a unit's name.
PEOPLE = listed(
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
    "guy guys locum vicar priest auditor treasurer relief clerk kid newcomer bloke lad lads lady chap chaps dude dudes girl girls woman man person people staffer staff workers worker starter starters sub subs translator translators interpreter photographer florist baker bakers butcher tailor framer hairdresser counsellor doorman bouncer hauler glazier tiler painter painters plasterer carpenter locksmith upholsterer repairer typist copywriter proofreader illustrator producer recruiter guide guides ranger typesetter bookkeeper sommelier counterpart engraver notary secretary examiner sitter wholesaler optician projectionist butler housekeeper housekeepers matron sister registrar archivist librarian muppet muppets idiot idiots genius clown clowns joker numpty moron dope "
    "dispatch dispatchs"
)
UNITS = listed(
    "accounting accounts admissions archive backoffice bakery billing bookings branch catering collections complaints compliance dispatch "
    "editorial enrolment enrollment escalations facilities finance fulfilment fulfillment goods-in groundcrew helpdesk headquarters hq "
    "housekeeping hr kitchen lab laboratory legal logistics mailroom maintenance management marketing merchandising network onboarding "
    "operations ops payroll pharmacy planning procurement production purchasing qa reception renewals reservations retention sales scheduling "
    "security shipping stockroom storeroom support ticketing transport underwriting valeting warehouse warehouses workshop returns records "
    "registry upholstery decorating showroom admin bursary timetabling dispensary depot frontdesk it"
)
# Heads that say nothing of whose they are; the words before them do.
GROUPS = listed(
    "team teams department departments dept desk office shift side control lot crowd bunch folks crew floor centre center line shop store house"
)
OWN_PAIRS = listed(
    "call-centre call-center contact-centre contact-center front-desk back-office head-office front-office customer-service customer-care "
    "customer-services human-resources opposite-number customer-support tech-support quality-control floor-staff store-staff day-shift night-shift late-shift early-shift "
    "morning-shift weekend-shift first-line second-line ground-crew cabin-crew shop-floor goods-in other-branch other-department other-office "
    "other-team other-shift other-desk box-office booking-desk night-porter night-desk tier-one tier-two tier-three tier-1 tier-2 tier-3 level-one level-two level-three second-level"
)
# Not one of us: what they did is theirs, and only the sorting out is ours.
OUTSIDE = listed(
    "sender senders franchise franchisee utility airline airport agency authorities authority bank banks builder builders bureau carrier carriers caterer caterers clinic contractor "
    "contractors council courier couriers customs dealer dealership distributor distributors embassy factory forwarder freight garage gp "
    "government haulier hauliers hospital host hosts hotel insurer insurers landlord landlady lender manufacturer manufacturers maker makers "
    "marketplace merchant merchants ministry organiser organisers organizer organizers partner partners postman police postie printer printers processor promoter "
    "promoters provider providers publisher publishers railway registrar regulator restaurant restaurants retailer retailers school "
    "seller sellers shipper shippers sorter studio subcontractor subcontractors supplier suppliers surgery tenant university vendor vendors "
    "venue wholesaler wholesalers notary optician opticians bindery vineyard quarry nursery brewery sawmill orchard registry weatherman dvla hmrc consulate owner owners tenant tenants occupier lodger lodgers grower growers mill foundry refinery venue's broker brokers reseller resellers stockist"
)
COMPANIES = listed(
    "amazon apple google microsoft paypal stripe klarna adyen worldpay visa mastercard amex dhl dpd evri hermes fedex ups usps gls yodel royalmail "
    "tnt inpost sendle parcelforce hermes postnl correos deliveroo doordash ubereats booking.com expedia airbnb opodo openreach bt virgin "
    "vodafone comcast verizon cloudflare aws azure shopify ebay etsy facebook instagram ticketmaster steam sony nintendo experian equifax "
    "swissport menzies hertz avis twilio mailchimp xfinity ofgem ofcom tfl lner amtrak"
)
OUT_PAIRS = listed(
    "royal-mail post-office postal-service visa-office tax-office app-store app-stores play-store network-rail tour-operator travel-agent travel-agents "
    "third-party third-parties local-council port-authority credit-bureau booking-site booking-platform mailing-house clearing-house dance-school print-shop repair-shop sorting-office sorting-centre grid-operator network-operator estate-agent estate-agents letting-agent "
    "baggage-handling ground-handling luggage-handling cargo-handling letting-agents managing-agent managing-agents card-issuer health-authority air-traffic passport-office"
)
FIRMS = listed(
    "company companies firm firms house site platform portal operator agency bureau workshop service provider providers partner partners supplier suppliers contractor contractors vendor vendors people driver drivers guys guy lot"
)
FIRM_KIND = listed(
    "voucher gift coupon deal comparison resale airline airport app bank booking baggage grid mailing bus cab car card cargo catering cleaning cloud coach courier credit data delivery electricity energy ferry film "
    "freight gas ground handling haulage heating hosting installation insurance internet it lift logistics mail maintenance manufacturing "
    "mobile moving outside parcel parking payment payments phone postal power print printing rail removal removals rental scaffolding security "
    "shipping software storage taxi telecom telephone ticket ticketing tour tow towing train transport travel trucking utility water waste web external local"
)
# The customer's own: what they did is said of the customer.
HOUSEHOLD = listed(
    "brother sister son daughter wife husband spouse kid kids child children mum mom mother dad father partner girlfriend boyfriend flatmate "
    "roommate housemate neighbour neighbor neighbours neighbors friend friends family guest guests dog cat babysitter nanny grandson nephew niece "
    "accountant assistant secretary electrician plumber builder builders decorator decorators lawyer solicitor broker household relatives carer "
    "bookkeeper colleague colleagues team admin administrator staff"
)
SOMEONE = listed("someone somebody whoever")
DETERMINERS = listed("the our your my a an some those these this that their his her one another both whichever")
NO_MODIFIER = listed(
    "came come comes started starts begins stems stemmed originated "
    "i we you he she it they and or but so if when because since as that which who whom what how why where is are was were be been being "
    "has have had do does did will would can could should may might must not never no in on at from of for to with by about before after than "
    "via into onto over under through between during until till within without against per like just also really again still please let "
    "tell told ask asked contact contacted call called see saw know think thought say said sent send gave give got get make made take "
    "sorry thanks thank yes yeah well ok okay look actually honestly apparently unfortunately clearly probably maybe then now there here "
    "looks seems turns means blame only even too very all any every each some no none nobody don't didn't isn't wasn't it's that's i'm i've we've we're"
)
PLACES = listed("in on at from of for before with over after near inside behind")
NEVER_NAMES = listed(
    "i i'm we you he she it they this that the a an who what which there here yes no sorry and but so if when because as my our your their his her "
    "its one some all any both each these those unfortunately thanks thank please hi hello dear apparently probably maybe just have has had did "
    "do does is was are were customer customers yesterday today tomorrow never not also again still really actually obviously clearly nothing "
    "something everything anything monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december parcel parcels package packages order orders system systems app website site software server servers "
    "email emails delivery deliveries payment payments flight flights train trains bus item items shipment shipments box label tracking phone "
    "device battery pipe storm weather rain snow fire power update upgrade bug link button card refund refunds price prices ticket tickets "
    "typical classic perhaps possibly presumably chances nobody everyone anyone only most many several after before once while until sadly frankly honestly well look luckily since then now "
    "good great let right track how why where ok okay looks seems turns two three four five six seven eight nine ten eleven twelve twenty thirty half another at in on by to of for from with without under over about between during through per into near"
)
HEADS: dict[str, str] = {
    **dict.fromkeys(PEOPLE | UNITS, "colleague"),
    **dict.fromkeys(OUTSIDE | COMPANIES, "partner"),
    **dict.fromkeys(SOMEONE, "colleague"),
}
TRADE = listed(  # who may be the agent's own house: unknown without a brand
    "airline airport agency bank council embassy government hospital hotel insurer restaurant publisher railway venue host provider dealer "
    "dealership factory retailer seller landlord marketplace merchant clinic surgery garage school university studio"
)
BRAND_TRADE = {
    "airline": r"air|airways|airlines?|fly|jet", "bank": r"bank|credit union", "hotel": r"hotels?|inn|resort|suites", "insurer": r"insurance|assurance|mutual",
    "insurance": r"insurance|assurance|mutual", "restaurant": r"restaurant|pizza|grill|kitchen|cafe|bistro", "railway": r"rail\w*|trains?", "hospital": r"hospital|clinic",
    "courier": r"courier|express|parcels?|post|delivery|logistics|dhl|dpd|ups|fedex|evri|yodel|hermes|gls|usps",
    "carrier": r"courier|express|parcels?|post|delivery|mobile|telecom|wireless|freight", "shop": r"shop", "post office": r"post", "council": r"council",
    "publisher": r"press|books|publishing", "airport": r"airport", "surgery": r"surgery|medical|practice", "clinic": r"clinic|health", "garage": r"garage|motors|autos",
    "school": r"school|academy|college", "university": r"university|college",
}  # fmt: skip


# Nouns that end as callings do and are things, or the customer: all the others with such an ending do something for a living.
NOT_CALLINGS = listed(
    "digger excavator tractor trailer access adapter adaptor address amplifier answer assist award banner barrier bearer beer better bigger blacklist blender boiler border boss bother bottler "
    "brother browser buffer bumper burger business butter calendar caller cardholder cellar center chapter character charger checklist cheddar cleaner "
    "clover cluster collar color colour compressor computer conditioner connector consumer container converter cooker cooler corner counter cover cracker "
    "cross customer cutter danger daughter deader december detector diaper dinner disaster dishwasher dispenser dollar door drawer dress drier dryer either "
    "elevator error escalator ether ever exist express extender factor fastener faster father favor feather fever fewer fiber filler filter finger fist "
    "fitness harness mattress fortress flavor flier floor flower flyer folder former freezer freshener further gender generator ginger grammar grandfather grandmother grinder guess "
    "hammer handler hanger harbor header heater higher holder honor hoover hour however humidifier humor hunger illness inhaler injector nebuliser nebulizer pacemaker ventilator walker steriliser sterilizer indicator indoor inner insider "
    "inverter jumper junior kilometer ladder later latter layer leader leather ledger less letter lever liner liter litter locker longer loss lower lumber "
    "manner marker matter member men mess meter minor mirror mist mixer mobster modulator monitor mother motor mower neither never newsletter number "
    "october offer older opener order other outdoor outer over owner oyster paper parameter payer pepper per percolator peter pier plaster player playlist "
    "pointer popper poster power prayer prefer press printer prior process processor projector proper purifier quarter radar radiator rather razor reactor "
    "reader receiver recorder refer register remainder reminder repeater resistor retainer reviewer river rocker rotor router rubber ruler rumor scanner "
    "scooter screwdriver sector seminar sender sensor september server shaver shelter shortlist shoulder shower shutter silver sinker sister slipper "
    "smaller softener sooner speaker specimen spider splinter sprinkler stapler steamer sticker stopper strainer stranger streamer stroller subscriber "
    "success sugar summer super supper sweater switcher tanker teenager tenor terror theater theatre thermometer ticker timer toaster toddler together "
    "toner tower tracker trailer transformer transmitter transponder trigger trimmer tumbler tuner twist under unless upper user vector viewer visitor "
    "voucher waitlist warmer washer water weakness weather wellness whether winter wiper wishlist women wonder wrapper wrist youngster zipper list"
)
