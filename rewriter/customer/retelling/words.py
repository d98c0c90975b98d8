# ruff: noqa: SIM905 - a list of words reads better unbroken
"""The closed lists by which a shorthand is read: what a thing does, what state it is in, who is a person, what is theirs."""

from __future__ import annotations

from rewriter import cues
from rewriter.lexicon import UP_TO_TWELVE

COUNT = rf"(?:\d{{1,4}}|{UP_TO_TWELVE}|half an?|an?|a few|a couple of|several)"

_UNIT = r"(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|nights?|mornings?|evenings?|weekends?)"

SPAN = rf"(?:(?:over |nearly |almost |more than |about )?(?:\d{{1,2}}h\d{{2}}|{COUNT} ?(?:full |whole |and a half )?{_UNIT}(?: and (?:a half|{COUNT} {_UNIT}))?))"

NTHS = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:nd|rd|th))"

PAST = rf"(?:since |(?:for|in) (?:over |nearly |almost |more than |about )?{COUNT} ?(?:full |whole )?{_UNIT})"

OBJECTS = frozenset("my our the me us it him her them a an his half someone somebody every".split())

SPEAKS = frozenset("said says told tells wrote asked asks shouted laughed promised reads cheated lied".split())

DOES_IT = frozenset(
    "sent threw took ate hit broke lost charged fined stole wiped deleted swallowed ruined damaged destroyed made gave kept shrugged sold put cut met".split()
)

BREAKS = frozenset("snapped cracked crashed melted ripped shattered split exploded smashed".split())

STATES = frozenset(
    "late delayed overdue missing lost broken damaged cracked torn faulty wrong empty cold stuck incomplete incorrect cancelled canceled leaking smashed dented scratched dirty wet down slow blank frozen blocked "
    "locked suspended declined rejected refused dead gone off out stolen closed shut chipped stained mouldy moldy soggy burnt raw undercooked stale ripped bent crushed unreadable unusable noisy brown black soaked "
    "double-booked overbooked flooded dripping flickering rattling beeping overheating freezing disabled deactivated bumped banned unsigned undelivered red offline upside stone pitch unpaid swallowed snapped spoilt ruined swapped mixed "
    "blurry blurred fuzzy crooked wonky uneven pink green grey yellow blue purple bouncing crashing lagging jammed melted shattered boiling damp filthy overflowing".split()
)

HAPPENS = frozenset(
    "double-booked overbooked cancelled canceled declined rejected refused bumped swallowed delayed snapped ripped".split()
)

ADVERBS = frozenset(
    "still again now already just never not always suddenly completely totally all also only constantly half ever".split()
)

AUX = frozenset(
    "is was are were isn't aren't wasn't weren't has have had hasn't haven't hadn't does doesn't do don't did didn't can't couldn't won't must may might should shall be wouldn't will would can could".split()
)

ACTS = frozenset(  # what a thing does, in the present
    "dies whistles screeches hisses crackles clunks grinds judders squeals glitches logs crashes drops stops leaks drips smells stinks makes goes rattles shows keeps needs fits costs opens closes loads freezes turns cuts runs beeps hums starts jams sticks spins flickers wobbles squeaks hangs "
    "loops reads comes falls feels tastes sounds overheats buffers lags stutters trips hurt hurts pinch pinches itch itches sting stings".split()
)

ONES = frozenset(
    "my our your the this that these those a an his her their its one two three four five six both all some another every each most half".split()
)

PLACES = frozenset("in on at of from for to with behind under near by next inside outside upstairs".split())

NO_SUBJECT = frozenset(
    "it he she they you who what there here this that these those nobody somebody someone everyone everything nothing something anything if how why where when then still again now very so too only never not no any "
    "it's that's he's she's what's there's who's want take give send tell see look get make find fix drop keep put let go another minute minutes second third fourth fifth sixth please shout me us him them thing things stuff guy guys people person reason way time times day days week weeks month months hour hours minutes problem issue fact point case i we waited waiting because and but or than as".split()
)

PERSONS = frozenset(  # of whom only an absence is told back
    "man woman lady men women staffer desk pt driver drivers courier engineer engineers technician technicians plumber electrician rider nurse doctor dr agent agents staff guard crew waiter waitress manager inspector volunteer teacher guy doorman bailiff "
    "instructor tutor trainer coach host hosts dude groomer carer surgeon babysitter childminder gardener mover movers installer installers receptionist hotline operator seller landlord team colleague clerk fitter fitters cleaner repairman postman mailman rep support reception".split()
)

HOUSES = frozenset(
    "shop store office company airline council school hotel bank insurer branch garage gym club clinic board machine app site website system server import update van print".split()
)

SORE_ACTS = frozenset(
    "broke dies whistles screeches hisses crackles grinds drops dropped died failed fails crashed cuts glitches squeals squeal stinks stink smells leaks leak drips crashes freezes rattles flickers overheats lags stutters buffers jams hangs loops trips squeaks wobbles hurt hurts pinch pinches itch itches sting stings".split()
)

SENT = frozenset("sent left put thrown taken delivered moved booked charged".split())

YOURS = frozenset(  # what is theirs though they leave out the word
    "statement payslip licence certificate bag bags luggage suitcase suitcases case parcel parcels package packages order orders card phone laptop refund deposit claim booking flight fridge freezer bike car bill contract password passport delivery account "
    "prescription meter appointment sofa mattress washing-machine oven boiler router subscription membership permit ticket tickets invoice streak oyster fob pass wages instructor ride brakes glasses withdrawal payout order payment transfer streaks char character".split()
)

NOUNS_IN_ING = frozenset(
    "shopping booking wedding washing packaging shipping tracking heating building ring string crossing sailing landing outing parking casing reading meeting training cleaning viewing hearing ceiling wiring lighting clothing painting filling plumbing flooring banking listing earring spring thing king".split()
)

PLURAL = frozenset(
    "people kids children men women chips brakes panels bins flowers fries jeans trousers glasses scissors results".split()
)

SINGULAR = frozenset(
    "bus gas lens news glass mess business access address plus express wireless chess process progress class pass virus campus status".split()
)

HARD = cues.compile(
    r"\b(?:keeps? (?:on )?[a-z]+ing|another (?:\w+'s|person's)|(?:some(?:one|body) else|a stranger)'s|(?:was|were|been) (?:moved|cancelled|postponed|rescheduled|put|refused|turned away)|(?:second|third|fourth|fifth|\d(?:nd|rd|th)) time|left (?:in|on|out|at|behind|outside|standing|alone)|n't|\w+n't|not|no|never|nobody|still|again|minus|missing|worse|came with (?:an?|the|some\w+) [a-z' ]{2,30}(?:card|name|label|note)\b|back on(?! track)|past (?:you|me|us)|wrong|without|too|spoke only|twice|instead|out|off|down|away|gone|dead|up by|late|empty|half|all (?:night|day|morning|week|evening)|nowhere|nothing|"
    r"everywhere|doubled|tripled|(?:went|gone) (?:up|from)|by \d+ ?%|every \w+|through the (?:ceiling|roof|wall|floor)|between|at \d ?am|(?:till|until) (?:\d|midnight|late)|(?:shorter|longer|bigger|smaller|thicker|lower|higher|narrower|wider) than|(?:has|have|had) (?:an?|two|three|some) (?:\w+ )?(?:dents?|cracks?|holes?|stains?|tears?|scratch(?:es)?|chips?|leaks?|splits?|bulges?|gaps?|sags?|limp)|jump(?:s|ed) (?:up )?from|mid\w*|asleep|in front of (?:me|us|you)|in the way)\b"
)

HEARD = frozenset(
    "reply replies answer answers response word news sleep refund confirmation call callback update updates explanation apology help warning info information invoice receipt".split()
)

UNCOUNTED = frozenset(
    "water heating heat signal internet power gas electricity electric wifi light sleep help info information news word luggage food sauce broadband".split()
)

NTH = {
    "2nd": "second",
    "3rd": "third",
    "4th": "fourth",
    "5th": "fifth",
    "6th": "sixth",
    "7th": "seventh",
    "8th": "eighth",
    "9th": "ninth",
    "10th": "tenth",
}

COMMON = frozenset(
    "ac aircon wardrobe internet wifi app site website hotel room food lift pool shower train bus heating boiler water power signal line portal sync queue kitchen damp pizza box router server game download dashboard export tracking screen battery "
    "coat light alarm door gate bathroom bedroom roof ceiling fridge freezer washer dryer dishwasher kettle oven toilet sink tap lock key terminal kiosk locker barrier turnstile scanner headset code link page form login checkout printer tv sofa bed table chair desk lamp "
    "filter speaker charger cable mattress file report data mail email letter text call chat hotline broadband electricity gas coach tram flight ferry taxi car van bike scooter meal burger soup salad sauce cake coffee milk bread meat fish "
    "dress shirt jacket coat jumper shoe boot shoes watch ring bracelet pram crib cot toy doll book exam class lesson school term course seat row stage sound music noise mould leak blade screw lid handle leg wheel tyre engine brake mirror windscreen "
    "strap zip hinge pedal button seam sole heel hose pump valve belt chain knob buckle clasp lens frame timer name poster crown filling bridge plug socket fan "
    "nobody meter bill sample scan blood test prescription mixer motor toaster microwave vacuum drill saw stairwell hallway garden garage yard drain plaster paint wall floor carpet window curtain blind radiator thermostat sensor camera".split()
)

PESTS = cues.compile(r"\b(?:wasps|mice|rats|ants|moths|flies|bugs|fleas|mould|damp|leak|smell|noise|stain|rash)$")

REFUSED = cues.compile(
    r"\b(?:card|payment|claim|application|request|order|booking|visa|refund|return|appeal|transaction|transfer|invoice|passport|permit|ticket|voucher|pass|loan|mortgage|offer|entry|cheque|complaint|licence|quote|withdrawal)s?\b"
)
