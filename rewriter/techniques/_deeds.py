"""What is done, left undone and gone wrong, as single words: names and no rule."""

from __future__ import annotations

from rewriter.techniques._callings import listed

# Done badly whatever it was done to.
BAD = listed(
    "lost misplaced mislaid forgot forgotten botched bungled fumbled bodged butchered muddled jumbled garbled mangled fluffed binned trashed "
    "junked skipped overlooked ignored neglected omitted missed dropped broke broken smashed crushed dented cracked damaged ruined wrecked destroyed "
    "scratched soaked spilled spilt scuffed tore torn ripped squashed snapped oversold overbooked overcharged undercharged overfilled overloaded "
    "overran underestimated overestimated miscalculated miscounted misread misheard mislabelled mislabeled mistyped mistook misrouted misdirected "
    "misfiled misdelivered misquoted mispriced missold mis-sold misinformed misadvised misunderstood mishandled misjudged mismanaged misapplied "
    "misallocated misspelled misspelt missorted mis-sorted mis-shipped misshipped mis-keyed miskeyed mis-scanned misdiagnosed misrepresented miscommunicated mistreated "
    "double-booked double-charged double-billed double-entered double-fired fat-fingered typoed goofed slacked stole pinched nicked pocketed "
    "dumped chucked lobbed severed shorted stiffed ghosted caused delayed bricked scrambled wiped truncated overwrote duplicated jammed flooded derailed "
    "mis-set mis-sent mis-wired miswired overtightened overcooked undercooked overpromised short-shipped short-changed shortchanged jinxed sabotaged stalled "
    "contaminated burnt burned scorched singed stained shrank shrunk punctured flattened bent dinged clipped gouged leaked sat-on lied cheated bailed no-showed overslept misdialled mischarged"
)
# The same as a habit ("botches it", "skips it"); a form that is no word does no harm.
BAD_NOW = frozenset(
    now for past in BAD if past.endswith("ed") for now in (past[:-2] + "s", past[:-1] + "s", past[:-3] + "s")
) - listed("cause leaks cracks misse drop duplicates")
# What somebody may be said to do time and again; "up" or "wrong" behind any other verb says it too.
HABITS = BAD_NOW | listed(
    "lose loses forget forgets break breaks miss misses misse drop drops ignore overlook skip delay delays mislay mislays mislabel misread misplace misplaces smash crush dent damage ruin scratch spill overcharge overbook mess muddle bungle botch"
)
ALWAYS = listed("always constantly forever regularly continually")
OFTEN = (  # "loses things all the time"
    ("all", "the", "time"), ("every", "single", "time"), ("every", "time"), ("every", "day"), ("every", "week"), ("half", "the", "time"), ("most", "of", "the", "time"), ("time", "and", "again"), ("again", "and", "again"), ("day", "in"), ("constantly",), ("as", "usual"),
)  # fmt: skip
# Bad only with "up" behind it ("mixed the labels up"), or with what was spoilt.
UP = listed(
    "mess messed messes screw screwed screws cock cocked muck mucked foul fouled stuffed mix mixed slip slipped trip tripped balls ballsed fuck fucked bugger buggered gum gummed goof goofed"
)
SPOILT = listed("this that it things with your the big badly here again on")
NOT_BAD_BEFORE = {  # what makes the bad verb a harmless one
    "missed": listed("you your"), "dropped": listed("off by in you round around"), "broke": listed("ground"), "lost": listed("and property luggage track-of . , ;") | {""},
    "skipped": listed("ahead"), "stalled": listed("until"), "sat-on": listed(""), "wiped": listed("down clean"), "flooded": listed(""), "clipped": listed("on"), "nicked": listed("named"),
    "clips": listed("on onto into to together over"),
}  # fmt: skip
IRREGULAR = listed(
    "sent put gave dug struck took went told wrote set left got made built cut fit read chose drove brought came sold kept said did hung shut threw let spelt "
    "spelt quoted fed bought paid held hit ran stuck swore dealt wove spun found drew blew flew rode wore spread slid parked keyed"
)
HARMLESS_PAST = listed(  # seeing, mending and reaching out: "found the wrong label", "tried twice"
    "found checked saw noticed confirmed explained reported corrected fixed replaced refunded collected removed identified returned reversed "
    "apologised apologized tried rang called attempted knocked visited asked emailed phoned messaged texted spotted raised flagged restored resent "
    "cancelled needed wanted received owned retrieved discovered exchanged credited shipped-again caught repaired realised realized waived spoke heard"
)
WRONG = listed(
    "badly poorly sloppily carelessly wrong wrongly incorrect incorrectly mistakenly erroneously accidentally upside backwards elsewhere faulty incomplete nonsense rubbish misleading outdated expired conflicting untested unchecked unsigned unasked unannounced uninvited unlabelled unlabeled unread backwards"
)
AMISS = {  # a mark that only the next word makes one
    "too": listed("late early long short soon much many few tight loose fast slowly hot big small high low far"),
    "by": listed("mistake accident error"), "in": listed("error"), "instead": listed("of"), "somewhere": listed("else"), "someone": listed("else's else"), "somebody": listed("else's else"),
    "before": listed("it they checking asking telling reading testing looking"),
    "without": listed("asking checking telling permission ringing knocking looking reading notice warning confirming scanning saying signing calling waiting your a my our"),
    "when": listed("you they it the"), "out": listed("of"), "another": listed("customer customer's patient patient's guest guest's order person person's parcel"), "half": listed("of the your an a"),
    "next": listed("door"), "not": listed("the what"), "a": listed("day"), "two": listed("days weeks"),
}  # fmt: skip
WHEN_SAID = listed("gave asked said ordered wanted told chose booked needed should was is were are")
LEFT_BAD = listed(
    "out off open ajar unlocked unplugged unattended unsigned outside rain wet wrong pavement kerb curb street road hedge bin sun snow running dirty "
    "drawer shelf pile sitting lying behind hallway doorstep porch inbox there undone unfinished half empty without loose uncovered unscrewed early trolley tarmac belt ramp platform van truck lorry trailer carousel"
)
INFORMED = listed(
    "gave told printed used quoted read entered copied mailed posted sent handed wrote put passed typed sold"
)
STALE = listed("old previous outdated expired last")
ALTERED = listed(  # by somebody of the customer's, a cause
    "changed swapped replaced altered edited renamed reset switched moved deleted removed unplugged disconnected revoked cancelled redirected rerouted reassigned transferred downgraded "
    "disabled overwrote turned opened unlocked took signed installed updated upgraded rewired repainted drilled washed had gave told closed blocked locked clicked pressed dropped spilled broke used scratched bought ordered"
)
FILED_AS = listed(
    "delivered collected paid closed resolved complete completed returned received refused done cancelled no-show bonus duplicate dead spam unpaid returned test inactive vacant sold scrap lost"
)
HAD_AMISS = listed(
    "reversed swapped missing small large long short big wrong wrongly backwards inverted incomplete muddled crossed"
)
NAP = (
    ("their", "time"),
    ("his", "time"),
    ("her", "time"),
    ("its", "time"),
    ("feet", ""),
    ("buck", ""),
    ("gun", ""),
    ("clue", ""),
    ("idea", ""),
    ("blind", "eye"),
)
FALLS = listed("fall drop slip slide expire lapse go run get in sit lie rot burn boil dry")
SKILLS = listed(
    "spell count read add tell drive keep organise organize follow concentrate measure plan park cook wire listen communicate"
)
BE_BAD = listed(
    "late slow dragging careless sloppy negligent rude lazy useless incompetent asleep hopeless clueless confused mistaken wrong unclear distracted untrained "
    "responsible unprofessional overzealous nowhere terrible awful idiots liars thieves amateurs inept disorganised disorganized forgetful unreliable"
)
# What somebody is held to be like, and not what they did: nothing of it is news to the customer.
APPRAISED = listed(
    "useless incompetent hopeless clueless lazy idiots liars thieves amateurs inept disorganised disorganized forgetful unreliable terrible awful rude careless sloppy untrained "
    "unprofessional rubbish pathetic appalling shocking dreadful unhelpful slack lax shambolic stubborn uncooperative unresponsive dozy crooks cowboys scammers fraudsters jobsworths clowns morons"
)
A_BAD_ONE = listed(
    "crook cowboy liar thief idiot scammer fraudster jobsworth clown moron joke mess shambles nightmare disaster"
)
AWKWARD = listed("difficult awkward impossible slow stubborn silly funny precious picky lazy useless rude")
# Where such words may stand: behind these verbs, and behind these words before a verb.
SO_THEY_ARE = listed(
    "is are was were isn't aren't wasn't weren't can't cannot couldn't could take takes get gets don't doesn't hadn't like likes love loves live lives living"
)
SO_THEY_GO = listed("being been always constantly forever")
# With "not" before it, the same: "isn't the quickest", "are not very organised".
FIT = listed(
    "quickest fastest sharpest brightest best quick fast sharp bright organised organized reliable helpful responsive competent thorough clever smart punctual accurate bothered interested tidy "
    "careful trained prepared concentrating"
)
NEVER_SO = listed("right clear ready reachable helpful prepared around")
HOW_FIT = listed("very the exactly always particularly really that so all too especially quite what you'd call")
LETS_DOWN = listed("forget lose miss mess muddle drop delay ignore overlook skip break")
SEEN_TO = listed(
    "read checked looked bothered listened noticed followed packed brought booked logged entered noted written passed told"
)
FOND_OF = listed("promise say tell talk forget ignore sit exaggerate blame pass wait")
TINKERING = listed("fiddling messing tinkering playing mucking monkeying meddling faffing")
RELIED_ON = listed("trusted relied bothered arsed")
THEIR_TRADE = listed(
    "contracts rules products product system systems menu rates stock terms policies policy area routes route job stuff tariffs procedures basics code layout software machines difference"
)
BE_PHRASES = (
    ("to", "blame"), ("at", "fault"), ("the", "problem"), ("the", "issue"), ("the", "culprit"), ("the", "cause"), ("the", "reason"), ("the", "bottleneck"),
    ("a", "nightmare"), ("a", "mess"), ("a", "joke"), ("a", "shambles"), ("not", "reading"), ("not", "listening"), ("not", "paying"), ("not", "trained"), ("behind", "this"),
    ("half", "asleep"), ("sitting", "on"), ("dragging", "their"), ("messing", "about"), ("the", "ones"), ("the", "one"), ("in", "a"), ("supposed", "to"), ("meant", "to"), ("notorious", "for"), ("known", "for"), ("a", "disaster"), ("a", "bunch"),
)  # fmt: skip
BEING = listed(
    "difficult awkward stubborn unreasonable petty slow unhelpful picky fussy pedantic uncooperative impossible"
)
SKIPPED = listed(
    "just simply really again always also then actually completely totally somehow even already sometimes often unfortunately sadly clearly obviously "
    "apparently probably definitely evidently both all still once must may might could have has had seems seem appears to yesterday today maybe basically "
    "only certainly surely very so quite a bit been being ,"
)
MAYBE = listed("may might could seems seem appears probably maybe apparently sometimes possibly")
UNDO = listed("didn't never failed forgot neglected omitted refused forgets fails couldn't wouldn't declined")
NOT_HELD = listed(  # what nobody is blamed for not doing
    "mind need want wanted mean find see saw have had charge say said require receive received get got exist detect accept change live like plan intend "
    "lose miss break forget ring-a-bell touch know knew succeed exceed affect cost damage reject refuse cancel close decline object hesitate agree expect cover refund offer"
)
PROCRASTINATED = listed(
    "us me anybody anyone anything ever even share forward bother bothered care listen read talk communicate tell log check look answer reply pick"
)
TIMES = listed("time again week day month year summer winter season constantly lot often")
ING_BAD = listed(
    "losing messing forgetting dropping missing screwing delaying sending making getting mixing ignoring breaking doing double mislabelling misreading skipping "
    "overbooking overselling charging failing cutting throwing dumping leaving turning running"
)
NOT_UP_TO_IT = listed(
    "paying listening careful trained clear ready prepared thorough honest briefed aware concentrating reading looking supposed"
)
SERVES = listed(
    "does do has have is are can will fits fit works work suits suit covers cover costs cost includes include comes come gives give offers offer goes go takes take runs run knows know helps help holds hold needs need starts start"
)
OUT_OF_SIGHT = listed("sight reach way rain sun kindness courtesy harm's")
PAIRS = listed(
    "two both names labels dates numbers tubes files plates boxes orders digits figures keys bags tags rooms lines columns tickets parcels"
)
HITS = listed("cut hit drilled dug sliced reversed backed bumped scraped knocked drove put struck")
HIT = listed(
    "cable cables line lines pipe pipes wire wires fibre fiber main mains gate fence wall cabinet duct hedge bumper door"
)
MEDDLED = listed(
    "unplugged deleted removed changed moved switched turned closed cancelled opened took parked locked pressed disabled put threw reset shut blocked unscrewed cut"
)  # by "someone", a blame
STOPS = listed("; : . ! ? ( ) but so because though although however")
GIVEN_OUT = listed("gave put booked sold seated assigned listed scheduled sent checked promised let")  # twice over
WRONG_NOW = listed(
    "puts sends gives gets prints writes delivers takes books enters reads types throws drops leaves put send give print deliver enter"
)
PARTICIPLES = listed("run come done gone thrown hidden shut eaten drunk worn seen known spilt torn")
LIKELY_ENOUGH = listed(
    "left delivered tried rung called received been had arrived gone seen noticed knocked rang handed"
)
AGES = listed("min mins minutes hour hours days weeks months ages year years")
LINGERED = listed("left kept held sat lay had stood took needed waited hung hoarded")
ONLY_THEN = listed("at after on yesterday today this when last once in two three four five six a half")
ONCE_MORE = listed("posted charged took ran billed booked debited sent entered processed ordered printed")
WENT = listed("quiet silent dark bust awol dead missing rogue")
