# ruff: noqa: SIM905 - a list of words reads better unbroken
"""A complaint in shorthand or in a question, told back whole: "bag still missing day 4" is "your bag is still missing on day 4".

Whoever is upset leaves words out: the subject, the verb, the article. They are put back only where the form of what
is left allows one reading; what somebody is accused of is never told back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.concern import complete
from rewriter.echo import DROPPED, SPELLING, cased, finite, noun_phrase, person, unfit
from rewriter.facts.known_names import GIVEN
from rewriter.text import Sentence

_CUT = re.compile(
    r"\s*(?:[;!?…]|:(?!\d)|\.{2,}|\.(?!\d)|,(?!\d)|\s[–-]\s)\s*|\s+(?=(?:and|but|so|then|because|bc|cos|cause|although|though|while|whereas|which|when|even though|as in)\s)|\s+(?=like a\s)"
)
_LEAD = re.compile(
    r"^(?:(?:and|but|so|because|bc|cos|cause|well|ok|okay|hi|hello|hey|also|now|then|plus|just|look|seriously|honestly|sorry|help|please|ugh|great|lol|yes|no idea why|apparently|basically|literally|"
    r"unfortunately|sadly|again|after all|(?:since|after) (?:the |your |last |this |yesterday's |last night's )?[\w']{3,12}(?=,? (?:my|our|the|none|all|two|three)\b)|dear \w+|good (?:morning|evening|afternoon|day)|though|although|while|which|in fact|can't believe(?: that)?|still waiting|this time|last night|this morning)\b[,.! ]*){0,3}(?!$)"
)
_COUNT = (
    r"(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an?|an?|a few|a couple of|several)"
)
_UNIT = r"(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|nights?|mornings?|evenings?|weekends?)"
SPAN = rf"(?:(?:over |nearly |almost |more than |about )?(?:\d{{1,2}}h\d{{2}}|{_COUNT} ?(?:full |whole |and a half )?{_UNIT}(?: and (?:a half|{_COUNT} {_UNIT}))?))"
_NTHS = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:nd|rd|th))"
_PAST = rf"(?:since |(?:for|in) (?:over |nearly |almost |more than |about )?{_COUNT} ?(?:full |whole )?{_UNIT})"
_OBJECTS = frozenset("my our the me us it him her them a an his half someone somebody every".split())
_SPEAKS = frozenset("said says told tells wrote asked asks shouted laughed promised reads cheated lied".split())
_DOES_IT = frozenset(
    "sent threw took ate hit broke lost charged fined stole wiped deleted swallowed ruined damaged destroyed made gave kept shrugged sold put cut met".split()
)
_BREAKS = frozenset("snapped cracked crashed melted ripped shattered split exploded smashed".split())

_STATES = frozenset(
    "late delayed overdue missing lost broken damaged cracked torn faulty wrong empty cold stuck incomplete incorrect cancelled canceled leaking smashed dented scratched dirty wet down slow blank frozen blocked "
    "locked suspended declined rejected refused dead gone off out stolen closed shut chipped stained mouldy moldy soggy burnt raw undercooked stale ripped bent crushed unreadable unusable noisy brown black soaked "
    "flooded dripping flickering rattling beeping overheating freezing disabled deactivated bumped banned unsigned undelivered red offline upside stone pitch unpaid swallowed snapped spoilt ruined swapped mixed "
    "bouncing crashing lagging jammed melted shattered boiling damp filthy overflowing".split()
)
_HAPPENS = frozenset("cancelled canceled declined rejected refused bumped swallowed delayed snapped ripped".split())
_ADVERBS = frozenset(
    "still again now already just never not always suddenly completely totally all also only constantly half ever".split()
)
_AUX = frozenset(
    "is was are were isn't aren't wasn't weren't has have had hasn't haven't hadn't does doesn't do don't did didn't can't couldn't won't wouldn't will would can could".split()
)
_ACTS = frozenset(  # what a thing does, in the present
    "logs crashes drops stops leaks drips smells stinks makes goes rattles shows keeps needs fits costs opens closes loads freezes turns cuts runs beeps hums starts jams sticks spins flickers wobbles squeaks hangs "
    "loops reads comes falls feels tastes sounds overheats buffers lags stutters trips".split()
)
_ONES = frozenset(
    "my our your the this that these those a an his her their its one two three four five six both all some another every each most half".split()
)
_PLACES = frozenset("in on at of from for to with behind under near by next inside outside upstairs".split())
_NO_SUBJECT = frozenset(
    "it he she they you who what there here this that these those nobody somebody someone everyone everything nothing something anything if how why where when then still again now very so too only never not no any "
    "it's that's he's she's what's there's who's want take give send tell see look get make find fix drop keep put let go another minute minutes second third fourth fifth sixth please me us him them thing things stuff guy guys people person reason way time times day days week weeks month months hour hours minutes problem issue fact point case i we waited waiting because and but or than as".split()
)
_PERSONS = frozenset(  # of whom only an absence is told back
    "man woman lady men women staffer desk pt driver drivers courier engineer engineers technician technicians plumber electrician rider nurse doctor dr agent agents staff guard crew waiter waitress manager inspector volunteer teacher guy doorman bailiff "
    "receptionist hotline operator seller landlord team colleague clerk fitter fitters cleaner repairman postman mailman rep support reception".split()
)
_HOUSES = frozenset(
    "shop store office company airline council school hotel bank insurer branch garage gym club clinic board machine app site website system server import update van print".split()
)
_SORE_ACTS = frozenset(
    "stinks stink smells leaks leak drips crashes freezes rattles flickers overheats lags stutters buffers jams hangs loops trips squeaks wobbles".split()
)
_SENT = frozenset("sent left put thrown taken delivered moved booked charged".split())
_YOURS = frozenset(  # what is theirs though they leave out the word
    "bag bags luggage suitcase suitcases case parcel parcels package packages order orders card phone laptop refund deposit claim booking flight fridge freezer bike car bill contract password passport delivery account "
    "prescription meter appointment sofa mattress washing-machine oven boiler router subscription membership permit ticket tickets invoice streak oyster fob pass wages payment transfer streaks char character".split()
)
_NOUNS_IN_ING = frozenset(
    "booking wedding washing packaging shipping tracking heating building ring string parking casing reading meeting training cleaning viewing hearing ceiling wiring lighting clothing painting filling plumbing flooring banking listing earring spring thing king".split()
)
_PLURAL = frozenset("people kids children men women fries jeans trousers glasses scissors results".split())
_SINGULAR = frozenset(
    "bus gas lens news glass mess business access address plus express wireless chess process progress class pass virus campus status".split()
)
_HARD = cues.compile(
    r"\b(?:another (?:\w+'s|person's)|(?:some(?:one|body) else|a stranger)'s|(?:was|were|been) (?:moved|cancelled|postponed|rescheduled|put|refused|turned away)|(?:second|third|fourth|fifth|\d(?:nd|rd|th)) time|left (?:in|on|out|at|behind|outside|standing|alone)|n't|\w+n't|not|no|never|nobody|still|again|wrong|without|too|only|twice|instead|out|off|down|away|gone|dead|up by|late|empty|half|all (?:night|day|morning|week|evening)|nowhere|nothing|"
    r"everywhere|doubled|tripled|(?:went|gone) (?:up|from)|by \d+ ?%|every \w+|through the (?:ceiling|roof|wall|floor)|between|at \d ?am|until \d ?am|mid\w*|asleep)\b"
)


_HAD = cues.compile(
    r"\b(?:ordered|bought|booked|purchased|rented|hired) (?P<det>an? |the |my |our |this |some )?(?P<np>(?:[a-z][\w'-]+ ?){1,4})"
)
_REFERS = cues.compile(
    r"(?:\band|\bbut|,|;)(?: and| but)? (?:(?:it|they) |(?P<be>it's|they're) )(?P<pred>(?:(?<!\w)(?:still |just |then |now )*(?:hasn't|haven't|never|arrived|came|broke|stopped|doesn't|don't|won't|isn't|aren't|wasn't|weren't|keeps?|was|were|is|are|has|have)\b|(?<=it's )|(?<=they're )).*)"
)


def referred(sentence: Sentence) -> str:
    """I ordered a cot mattress and it still hasn't come: what "it" is, said with it."""
    had = _HAD.search(sentence.plain)
    it = _REFERS.search(sentence.plain, had.end()) if had else None
    if not had or not it:
        return ""
    noun = noun_phrase(sentence.plain[had.start("np") : had.end("np")])
    be = {"it's": "is ", "they're": "are "}.get(it["be"] or "", "")
    pred = be + _turn(_tail(re.split(_CUT, it["pred"])[0], 10))
    if (
        not noun
        or not pred
        or not complete(pred)
        or (
            not _HARD.search(pred)
            and not any(w in _STATES for w in pred.split())
            and not re.search(r"\d|broke|stopped|\btoo (?:small|big|tight|long|short|loose|wide|narrow)", pred)
        )
    ):
        return ""
    said = f"{'your' if (had['det'] or '').strip() in ('my', 'our', '') else 'the'} {noun} {pred}"
    return cased(said, sentence) if _clean(said) else ""


_DUE = cues.compile(
    r"^(?P<np>(?:(?:my|our|the) )?(?:order|parcel|package|delivery|sofa|bed|laptop|phone|replacement|refund|ticket|[\w-]+ ){1,3}?) ?(?:was|were) (?:meant|supposed|due) to (?:arrive|come|be delivered|be here|get here|turn up|ship)\b"
)
_NOT_HERE = cues.compile(r"\bwhere (?:is|are)\b|\bwhere's\b|\bstill\b|\bnot here\b|\bhasn't\b|\bnothing\b|\bno sign\b")


def awaited(sentence: Sentence, whole: str) -> str:
    """Order 88213 was meant to arrive on Tuesday; where is it?"""
    m = _DUE.match(sentence.plain)
    if not m or not _NOT_HERE.search(whole):
        return ""
    words = m["np"].split()
    if not _names(words):
        return ""
    said = f"you're still waiting for {_named(words)[0]}"
    return cased(said, sentence) if _clean(said) else ""


def retold(sentence: Sentence) -> Iterator[str]:
    """Each thing that went wrong, as a clause fit to follow "I'm sorry ", in the customer's own words."""
    parts = tuple(_parts(sentence.plain))
    for part, following in zip(parts, parts[1:], strict=False):
        if (said := _instead(part, following)) and _clean(said):
            yield cased(said, sentence)
    for part in parts:
        for way in _WAYS:
            said = way(part)
            if said and 3 <= len(said.split()) <= 16 and _clean(said):
                yield cased(said, sentence)
                break


def _parts(text: str) -> Iterator[str]:
    """The pieces between two breaks, without what leads in."""
    text = re.sub(r" \([^()]{1,60}\)", "", re.sub(r"[^\x20-\x7e£€]", " ", text))
    for piece in _CUT.split(" ".join(text.split()).replace("day and night", "all day")):
        words = _LEAD.sub("", piece.strip(" ,.!?\"'~")).strip(" ,.!?\"'~")
        if 2 <= len(words.split()) <= 24 and '"' not in words:
            yield words


def _clean(said: str) -> bool:
    """Nothing in it is an insult, an order, an accusation or half a quotation."""
    rest = re.sub(r"\b(?:you've|you're|you|your|yourself|declined|rejected|denied|dead|nobody)\b", "", said)
    marks = said.count("'") - len(re.findall(r"(?<=\w)'(?=\w)", said))
    return not unfit(rest) and marks % 2 == 0 and not _NUMBERS.search(said)


_NUMBERS = re.compile(r"\d{4}[ -]?\d{4}")  # of a card or a phone: repeated to nobody


def _turn(text: str) -> str:
    """First person to second, and what is ours to plain "the"; "" when it speaks to us."""
    out: list[str] = []
    before = ""
    for word in text.split():
        if word in (
            "you",
            "u",
            "you've",
            "you're",
            "you'll",
            "you'd",
            "yours",
            "yourself",
            "i'll",
            "we'll",
            "i'd",
            "we'd",
        ):
            return ""
        if word in ("am", "was") and before in ("i", "we"):
            out.append("were" if word == "was" else "are")
        else:
            out.append(_PERSON.get(word) or SPELLING.get(word, word))
        before = word
    return " ".join(word for word in out if word not in DROPPED or word == "whole" or word == "own")


_PERSON = {
    "i": "you", "we": "you", "me": "you", "us": "you", "my": "your", "our": "your", "mine": "yours", "ours": "yours", "your": "the", "i'm": "you're", "we're": "you're",
    "i've": "you've", "we've": "you've", "myself": "yourself", "ourselves": "yourselves", "bc": "because", "min": "minutes", "mins": "minutes", "hrs": "hours", "wk": "week", "wks": "weeks", "acct": "account", "appt": "appointment", "tmrw": "tomorrow", "til": "until",
}  # fmt: skip


def _tail(text: str, words: int = 9) -> str:
    """What follows the verb, up to the next thing that is said."""
    out = re.sub(rf"\s+(?:{_CHARGE})(?=\s|$)", "", text).split()
    for number, word in enumerate(out):
        if (
            number
            and word in ("since", "after", "before", "until", "till")
            and out[number + 1 : number + 2]
            and out[number + 1] in ("you", "i", "we", "they", "he", "she")
        ):
            out = out[:number]
            break
        if number and (
            word in ("that", "who", "what", "why", "how", "where", "if", "than", "then")
            or word.startswith(("i'", "we'", "it'", "they'", "he'", "she'"))
        ):
            out = out[:number]
            break
        if number > 1 and word == "only" and out[number + 1 : number + 2] == ["to"]:
            out = out[:number]
            break
        if (
            number > 1
            and (number < len(out) - 1 or word != "it")
            and word in ("i", "we", "it", "they", "he", "she", "nobody", "please", "pls", "can")
        ):
            out = out[:number]
            break
    if len(out) > words:
        stops = [
            n
            for n in range(6, words + 1)
            if out[n] in ("in", "on", "at", "from", "with", "for", "during", "after", "before", "while")
        ]
        if len(out) > words + 8 or not stops:
            return ""
        out = out[: stops[-1]]
    while out and out[-1] in _LOOSE and not (out[-1] in ("in", "on") and _PHRASAL & set(out[-3:-1])):
        out.pop()
    return " ".join(out)


_PHRASAL = frozenset("log sign check clock get let turn switch plug logged signed checked".split())
_CHARGE = r"by mistake|wrongly|unfairly|for (?:absolutely )?(?:nothing|no reason)(?<!\bdrove for nothing)|without (?:any )?(?:reason|cause)|on purpose|deliberately|randomly|of course|you know"


_LOOSE = frozenset(
    "to for of in at with the a an my your our is was from by than that or not very so and but as when while just now too also then please lol over about into whenever since before after until help we".split()
)


# ---- who it happened to -------------------------------------------------------------------------------------------
_I = r"(?:(?:i|we)(?:'ve|'m|'re| have| had| am| are)? |(?=(?:(?:just|still|been|also|already|only|now) )*[a-z']+(?: |$)))"
_LIVED = cues.compile(
    rf"^{_I}(?P<so>(?:just |also |already |only |nearly |almost |now |then )*)(?P<verb>lost|missed|(?:received|got)(?= the wrong| a broken| an empty| no\b| only\b)|sat|stood|spent|woke up|slept|queued|walked|had to|drove|waited|paid for) (?P<rest>.+)"
)
_NOT_LOST = re.compile(
    r"^(?:my |all |all my |the |our )?(?:mind|patience|faith|trust|hope|temper|it|count|track|weight|customers?|you|the plot|the will|out)\b"
)
_CANNOT = cues.compile(
    rf"^{_I}(?P<still>still )?(?:just )?(?P<verb>can't|couldn't|haven't|hadn't|didn't|don't|never) (?P<also>even |still |actually |really )*(?P<rest>(?!believe|wait|understand|imagine|stand|fault|recommend|complain|"
    r"remember|decide|tell|say|think|know|care|help|thank|see (?:why|how)|want|need|like|mind|get why|appreciate|be\b|stop|drive|find (?:my way|it)|expect|usually|do that|accept|thank|trust|give|make (?:this|it) up|forget|even)[a-z]+\b.*)"
)
_BEEN = cues.compile(
    r"^(?:(?:i|we)(?P<how>'ve been|'m|'re| was| were| got| have been| am| are| had been) |(?P<bare>(?:been |was |got |were )?))(?P<so>(?:just |also |already |now |still |then |again )*)"
    r"(?P<verb>left|stuck|stranded|locked out|cut off|bumped|turned away|kicked out|logged out|sent away|passed (?:around|on|about|along|from)|moved|woken|woken up|put on hold|thrown out|double-booked|seated|sent home|sent the wrong|given the wrong|"
    r"charged for|sent round|moved from|told three different|left (?:standing|waiting|behind|outside))(?P<rest>\b.*)"
)
_WAITING = cues.compile(
    rf"^(?:(?:i|we)(?:'ve|'m|'re| have| am| are)? ?)?(?:been |am |are |was |were )?(?P<still>still )?(?:been )?waiting (?P<rest>(?:for|on|since|all|over|nearly|almost|more|about|\d|{_COUNT} ).*)"
)
_WAITING_SPAN = cues.compile(rf"^(?P<time>{SPAN}) (?:i've been|we've been|i'm|been|now) waiting$")
_ON_HOLD = cues.compile(
    rf"^(?:(?:i|we)(?:'ve| have|'m)? (?:been )?)?(?:been |still )?on hold (?:for )?(?P<time>{SPAN})\b"
)
_WAITED = cues.compile(
    rf"^(?:(?:i|we)(?:'ve| have)? )?waited (?P<rest>(?:in |here )?(?:since|for|all|over|nearly|\d|{_COUNT} ).*)"
)
_DEAL = cues.compile(
    r"^(?:i |we |i've |we've )?(?P<verb>paid for|booked|ordered|bought|asked for|wanted) (?P<what>(?:an? |the |my |our |two |three |\d+ )?[\w'. -]{2,40}?)$"
)
_GOT = cues.compile(
    r"^(?:and |but )?(?:i |we )?(?:instead )?(?:got|received|ended up with) (?P<what>(?:an? |the |two |three |only |nothing|none|trash)?[\w' -]{0,30})$"
)
_NONE = cues.compile(
    r"^(?:(?:i|we)(?: have|'ve| had|'ve had|'ve got| got| have had) |there(?:'s| is| was| has been) |got )?(?P<still>still |again )?(?:(?:i|we)(?: have|'ve had|'ve got| got)? )?(?:no|zero|not one|not a single) (?P<np>(?!one\b|idea|way|wonder|problem|need|matter|worries|rush|longer|thanks|reason|doubt|offence|excuse|more|chance|fun|luck|joke|use|sense|choice|point|fault)[a-z'-]{3,16}(?: (?:water|permit|signal|letter|results|power|connection|card|line|key|code|service|heating|space))?)(?P<rest>(?: .*)?)$"
)
_HEARD = frozenset(
    "reply replies answer answers response word news sleep refund confirmation call callback update updates explanation apology help warning info information invoice receipt".split()
)
_UNCOUNTED = frozenset(
    "water heating heat signal internet power gas electricity electric wifi light sleep help info information news word luggage food sauce broadband".split()
)
_DAY = cues.compile(
    r"^(?:day |it's day )(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?P<how>without|no|of no|with no|of|with) (?:a |an |any |the |my |our )?(?P<np>[a-z][\w' -]{2,30})$"
)
_NTH_DAY = cues.compile(
    rf"^(?:(?:it's|this is) )?(?:my |our |the )?(?P<nth>{_NTHS}) (?P<unit>day|week|night|month|weekend|morning) (?:now )?(?:running |in a row )?(?P<how>without|no|with no|of no|with) (?:a |an |any |the |my |our )?(?P<np>[a-z][\w' -]{{2,30}})$"
)
_SPAN_NONE = cues.compile(
    rf"^(?:(?:it's|it has) been )?(?P<time>{SPAN})(?: now)? (?:and )?(?:still )?(?:without|no|with no|not one|not a single) (?:a |an |any |the |my |our )?(?P<np>[a-z][\w'-]{{2,16}}(?: [a-z]{{3,14}})?)(?P<rest>(?: (?:in|at|to|on|about|from|for) .+)?)$"
)
_SPAN_AT = cues.compile(
    rf"^(?P<time>{SPAN})(?: now)? (?:with (?:an? )?[\w ]{{3,24}} (?=in (?:the|your)))?(?P<where>(?:on hold|on the phone|in (?:this|the|your|a) (?:chat|queue|waiting room|hotline|line|cold|rain|dark)|at the (?:gate|airport|station|desk|stop)|in [a-z]{{3,14}} (?:airport|station|a&e)|of hold music|waiting(?: for .+)?|locked out(?: of .+)?)\b.*)$"
)
_ON_ME = re.compile(
    r"^(?:my |the )?(?P<np>[a-z]{2,14}(?: [a-z]{3,10})?) (?:has |have )?(?:just )?cancelled on (?:me|us)(?P<again> again)?$"
)
_NOBODY = cues.compile(
    r"^(?P<who>nobody|no one|no-one|noone)(?P<rest>(?: (?:has|had|is|ever|even|at the \w+|at your \w+|on the \w+|there))* (?:came|comes|come|called|calls|call|rang|rung|rings|replied|replies|answered|answers|answering|told|tells|phoned|warned|showed|shows|shown|turned|met|picks|picked|confirmed|collected|said|"
    r"explained|can|could|helped|responded|responds|looked|looking|got|contacted|let)\b.*)"
)
_THERE = cues.compile(
    r"^there(?P<be>'s| is| are| was| were| has been|'s been) (?P<rest>(?!no\b|nothing|talk|a (?:problem|way|chance|reason|question))(?:\w+ ){0,3}?[\w'-]+ (?:in|on|behind|under|at|across|between|coming|from|all over|near|inside)\b.*)$"
)
_WHY = cues.compile(
    r"^(?:(?:so|and|but) )?why(?:'s| (?P<aux>is|are|was|were|has|have|does|do|can't|won't|isn't|aren't|wasn't|weren't|hasn't|haven't|doesn't|don't|couldn't))(?: not)? (?P<rest>.+)"
)
_WHERE = cues.compile(
    r"^(?:(?:so|and|but|hi) )?(?:where(?:'s| is| are)|when (?:will|is|are|do (?:i|we)(?: finally| ever)? get|does|can (?:i|we) (?:have|get|expect))|any (?:news|update|word|idea) (?:on|about)|what (?:happens|happened|is happening) (?:with|to)|how long (?:does|do|will)) "
    r"(?P<own>my|our) (?P<np>(?:(?!coming|arriv|be|going|ship|come|get|take|now|then|finally|ready|back|here|\w+'s)[\w'-]+ ){0,2}(?!coming|arriv|be\b|going|ship|come|get|take|now|then|ready)[\w'-]{3,})"
)


def _instead(text: str, following: str) -> str:
    """Booked an automatic, got a manual."""
    deal, got = _DEAL.match(text), _GOT.match(following)
    if not deal or not got or not got["what"].strip():
        return ""
    what, other = _turn(deal["what"]), _turn(_tail(got["what"]))
    if not what or not other or any(w in _AUX or w == "and" for w in f"{what} {other}".split()) or unfit(other):
        return ""
    if other in ("nothing", "none"):
        return f"you got nothing for {re.sub(r' for .*', '', what)}"
    return (
        f"you {deal['verb']} {what} and got {other}"
        if deal["verb"] == "paid for"
        else f"you got {other} when you'd {_ONCE[deal['verb']]} {what}"
    )


_ONCE = {"booked": "booked", "ordered": "ordered", "bought": "bought", "asked for": "asked for", "wanted": "wanted"}


def _lived(text: str) -> str:
    m = _LIVED.match(text)
    if not m or (m["verb"] == "lost" and _NOT_LOST.match(m["rest"])) or (m["verb"] == "paid for"):
        return ""
    rest = _turn(_tail(m["rest"], 11))
    if not rest and m["verb"] in ("sat", "stood", "spent", "waited", "had to"):
        rest = _turn(_tail(re.split(r" (?:with|only|because|just) ", m["rest"])[0], 11))
    if rest.split(" ")[0].endswith("'s") and person(rest.split(" ")[0][:-2]):
        rest = f"your {rest}"
    if any(w in _AUX or w in _SPEAKS for w in rest.split()):
        return ""
    if m["verb"] in ("missed", "lost") and not re.match(
        r"(?:your|the|half|an?|\d|two|three|out|all|another|it|[a-z]+day)\b", rest
    ):
        rest = f"your {rest}" if rest.split(" ")[0] in _YOURS else ""
    if m["verb"] == "drove" and "for nothing" not in rest:
        return ""
    so = m["so"].strip()
    return f"you {'nearly ' if so in ('nearly', 'almost') else ''}{m['verb']} {rest}" if rest else ""


def _cannot(text: str) -> str:
    m = _CANNOT.match(text)
    if not m or re.search(r"\bhelp\b$", text) or m["rest"].startswith(("i ", "we ", "you ")):
        return ""
    rest = _turn(_tail(m["rest"]))
    first = m["rest"].split()[0]
    if m["verb"] == "never" and first not in (
        "got",
        "heard",
        "had",
        "came",
        "received",
        "gets",
        "get",
        "reached",
        "saw",
        "booked",
    ):
        return ""
    if m["verb"] == "don't" and first not in ("have", "get", "see", "receive", "hear"):
        return ""
    if m["verb"] in ("haven't", "hadn't", "didn't") and not re.match(
        r"(?:get|got|gotten|had|have|heard|hear|receive|received|recieved|seen|see|slept|sleep|eat|eaten|reach|sent|been (?:told|paid|refunded|sent|called|able))\b",
        first,
    ):
        return ""
    if rest.split()[-1:] == ["it"] and len(rest.split()) < 3:
        return ""
    if m["verb"] == "can't" and re.search(r" since \w+", rest):
        return f"you haven't been able to {rest}"
    even = "even " if (m["also"] or "").strip() == "even" else ""
    return (
        f"you {'still ' if m['still'] else ''}{m['verb']} {even}{rest}"
        if complete(rest) or (rest and m["verb"] != "never")
        else ""
    )


def _been(text: str) -> str:
    m = _BEEN.match(text)
    if not m:
        return ""
    rest = _turn(_tail(m["rest"].strip())) if m["rest"].strip() else ""
    if m["rest"].strip() and not rest:
        return ""
    how = (m["how"] or m["bare"] or "").strip()
    if m["verb"] in ("left", "moved", "seated", "woken", "charged for", "sent the wrong") and not how:
        return ""
    be = (
        "you've been"
        if "been" in how
        else "you're"
        if m["verb"] in ("stuck", "stranded", "locked out") and how in ("", "'m", "'re", "am", "are")
        else "you were"
    )
    return f"{be} {m['verb']} {rest}".strip() if rest or m["verb"] not in ("left", "moved", "put on hold") else ""


def _waiting(text: str) -> str:
    if m := _WAITING.match(text):
        rest = _turn(_tail(m["rest"], 10))
        return (
            f"you're still waiting {rest}"
            if m["still"] and rest.startswith(("for ", "on ")) and not re.search(r" (?:since|all|for \d)", rest[3:])
            else f"you've been waiting {rest}"
            if rest
            else ""
        )
    if m := _WAITING_SPAN.match(text):
        return f"you've been waiting {m['time']}"
    if m := _ON_HOLD.match(text):
        return f"you were on hold for {m['time']}"
    m = _WAITED.match(text)
    rest = _turn(_tail(m["rest"], 10)) if m else ""
    return f"you've waited {rest}" if rest else ""


def _none(text: str) -> str:
    m = _NONE.match(text)
    if not m or unfit(m["np"]):
        return ""
    if m["rest"].startswith(" with "):
        m = _NONE.match(text[: m.start("rest")])
        if not m:
            return ""
    if m["rest"].strip() == "back":
        return f"you still don't have your {m['np']} back"
    rest = (
        _turn(_tail(m["rest"].strip()) or _tail(re.split(r" about ", m["rest"].strip())[0]))
        if m["rest"].strip()
        else ""
    )
    if m["rest"].strip() and not re.match(
        r"\s*(?:in|at|on|to|about|from|for|since|at all|yet|again|of|either|after|when|all|whether|anywhere|today|now)\b",
        m["rest"],
    ):
        return ""
    noun = m["np"].split()[-1]
    still = "still " if m["still"] == "still " else ""
    since = re.match(r"(?:since|for|in the whole|all|after|at all)\b", rest) or re.search(r"\bsince\b", rest)
    if rest.endswith(" again"):
        rest = rest.removesuffix(" again")
    again = " again" if m["still"] == "again " or re.search(r"\bagain\b", text) else ""
    rest = re.sub(r"^(?:again|now|today|yet|either)\b ?", "", rest)
    what = f"no {m['np']} {rest}".strip()
    if noun in _HEARD or since:
        return f"you've {still}had {what}{again}"
    if re.match(r"(?:in|at|on) ", rest) and not still:
        return f"there{' are' if noun.endswith('s') and not noun.endswith('ss') else chr(39) + 's'} {what}{again}"
    if still or rest or noun in _UNCOUNTED:
        return f"you {still}have {what}{again}" if not (again and still) else f"you {still}have {what}"
    return f"there's {what}{again}" if again or noun in ("lift", "seat", "driver", "cleaner", "room") else ""


def _day(text: str) -> str:
    if m := _DAY.match(text):
        how = "of" if m["how"] in ("of", "with") else "without"
        np = _noun(m["np"])
        the = (
            "your "
            if how == "without" and np.split(" ")[0] in _YOURS
            else "a "
            if re.search(r" (?:without|no|of no|with no) an? ", text)
            else ""
        )
        return f"you're on day {m['n']} {how} {the}{np}" if np else ""
    if m := _NTH_DAY.match(text):
        how = "with" if m["how"] == "with" else "without"
        np = _noun(m["np"])
        the = (
            "a "
            if re.search(r" (?:without|no|with) an? ", text)
            else "your "
            if np.split(" ")[0] in _YOURS and how == "without"
            else ""
        )
        return f"you're on your {_NTH.get(m['nth'], m['nth'])} {m['unit']} {how} {the}{np}" if np else ""
    if m := _SPAN_NONE.match(text):
        np = _noun(m["np"])
        rest = _turn(_tail(m["rest"].strip())) if m["rest"] else ""
        if np.split(" ")[-1] in _HEARD:
            an = "an " if np[:1] in "aeiou" else "" if np.split(" ")[-1] in _UNCOUNTED or np.endswith("s") else "a "
            return f"you've waited {m['time']} for {an}{np} {rest}".strip()
        the = "a " if re.search(r"(?:without|no) an? ", text) else "your " if np.split(" ")[0] in _YOURS else ""
        return f"you've been {m['time']} without {the}{np} {rest}".strip() if np else ""
    if m := _SPAN_AT.match(text):
        where = _turn(_tail(m["where"]))
        return f"you've spent {m['time']} {where}" if where else ""
    return ""


_NTH = {
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


def _noun(text: str) -> str:
    """A noun phrase that may be said; "" when a verb or something unfit is in it."""
    words = text.split()
    if (
        not words
        or unfit(text)
        or any(w in _AUX or w in _NO_SUBJECT or (finite(w) and w not in ("cold", "cut")) for w in words)
    ):
        return ""
    return " ".join(SPELLING.get(w, w) for w in words if w not in DROPPED)


def _nobody(text: str) -> str:
    m = _NOBODY.match(text)
    rest = _turn(_tail(m["rest"].strip())) if m else ""
    return f"nobody {rest}" if rest and not rest.endswith((" say", "could", "can", "told you")) else ""


_SMELLS = cues.compile(r"^(?:it )?smells? of (?P<what>[a-z]{3,12}) (?P<where>(?:in|from|on) (?:the|my|our) .+)$")


def _there(text: str) -> str:
    if m := _SMELLS.match(text):
        where = _turn(_tail(m["where"]))
        return f"there's a smell of {m['what']} {where}" if where else ""
    m = _THERE.match(text)
    rest = _turn(_tail(m["rest"], 10)) if m else ""
    return (
        f"there{m['be']} {rest}"
        if m and complete(rest) and not re.search(r"\b(?:button|option|link|app)\b", rest)
        else ""
    )


# ---- what it happened to ------------------------------------------------------------------------------------------
def _subject(words: list[str]) -> int:
    """How many words the subject has; 0 when there is none that is sure."""
    for at in range(1, min(len(words), 9)):
        word, before = words[at], words[at - 1]
        if before in _ONES or before in _PLACES or before == "not":
            continue
        if word in _AUX or word in _ADVERBS or word in _ACTS or word in _STATES or finite(word) or word == "been":
            return at if _names(words[:at]) and before not in _STATES else 0
    return 0


def _names(words: list[str]) -> bool:
    """The words are a noun phrase: none of them a verb, a pronoun or a word that asks."""
    bare = [w for w in words if w not in _ONES]
    if (
        not bare
        or (bare[-1].isdigit() and len(bare) == 1)
        or bare[-1] in _PLACES
        or len(words) > 7
        or (len(bare) == len(words) == 1 and re.search(r"\d", bare[0]) and ":" not in bare[0])
    ):
        return False
    for number, word in enumerate(words):
        inside = number > 0
        if word in _ONES:
            if inside and words[number - 1] not in _PLACES | _ONES and word != "s":
                return False
            continue
        if (word in _PLACES and inside) or (
            word in _STATES
            and number < len(words) - 1
            and (words[number - 1] in _ONES if inside else not word.endswith("ed"))
        ):
            continue
        if word.endswith("ing") and word not in _NOUNS_IN_ING:
            return False
        if (
            word in _NO_SUBJECT
            or word in _AUX
            or word in _PLACES
            or word.endswith("n't")
            or not re.fullmatch(r"[\w#'/&:-]+", word)
        ):
            return False
        if finite(word) and not (number and words[number - 1] in _ONES):
            return False
        if re.search(r"'(?!s\b|s$)", word) or (
            word.endswith("ly") and word not in ("family", "reply", "supply", "assembly")
        ):
            return False
    return True


def _named(words: list[str]) -> tuple[str, bool]:
    """The subject from our side, and whether it is more than one."""
    head = next((n for n, w in enumerate(words) if w in _PLACES and n), len(words))
    noun = words[head - 1]
    many = noun in _PLURAL or (
        noun.endswith("s")
        and not noun.endswith(("ss", "us", "is", "'s"))
        and noun not in _SINGULAR
        and not noun[:-1].isupper()
    )
    many = many or (words[0] in ("two", "three", "four", "five", "six", "both", "these", "those") and words[0] != noun)
    said = _turn(" ".join(words))
    if ":" in words[0]:
        return f"the {said}", many
    if words[0] not in _ONES and person(words[0].removesuffix("'s")):
        return f"your {said}", many
    if words[0].endswith("'s") and words[0] not in _ONES:
        return said[:1].upper() + said[1:], many
    if (
        words[0] not in _ONES
        and not re.match(r"(?:bus|tram|train|flight|order|room|gate|line|claim|booking|ticket) #?[\w-]*\d|\d", said)
        and "'s" not in words[0]
    ):
        said = f"{'your' if noun in _YOURS or words[0] in _YOURS else 'the'} {said}"
    return said, many


_COMMON = frozenset(
    "internet wifi app site website hotel room food lift pool shower train bus heating boiler water power signal line portal sync queue kitchen damp pizza box router server game download dashboard export tracking screen battery "
    "coat light alarm door gate bathroom bedroom roof ceiling fridge freezer washer dryer dishwasher kettle oven toilet sink tap lock key code link page form login checkout printer tv sofa bed table chair desk lamp "
    "filter speaker charger cable mattress file report data mail email letter text call chat hotline broadband electricity gas coach tram flight ferry taxi car van bike scooter meal burger soup salad sauce cake coffee milk bread meat fish "
    "dress shirt jacket coat jumper shoe boot shoes watch ring bracelet pram crib cot toy doll book exam class lesson school term course seat row stage sound music noise mould leak blade screw lid handle leg wheel tyre engine brake mirror windscreen "
    "nobody meter bill sample scan blood test prescription mixer motor toaster microwave vacuum drill saw stairwell hallway garden garage yard drain plaster paint wall floor carpet window curtain blind radiator thermostat sensor camera".split()
)


def _on_me(text: str) -> str:
    m = _ON_ME.match(text)
    return f"your {m['np']} cancelled on you{m['again'] or ''}" if m and m["np"].split()[0] not in _NO_SUBJECT else ""


def _thing(text: str) -> str:
    """Bag still missing; lift broken since Friday; my outlook add-in crashes; your link goes nowhere."""
    day = re.search(r",? (?:(?:on )?day (\d{1,2}|two|three|four|five|six|seven))$", text)
    if day:
        text = text[: day.start()]
    first = re.match(r"(?:day (?:\d{1,2}|two|three|four|five|six|seven) (?:and )?)", text)
    text = re.sub(r" by (?:you|us)(?= |$)", "", text)
    words = text[first.end() if first else 0 :].split()
    words = [w for w in words if w not in DROPPED or w in ("whole", "own")]
    for n, word in enumerate(words[:7]):  # "line's been dead", "half the order's missing"
        if (
            n < len(words) - 1
            and word.endswith("'s")
            and word not in ("it's", "that's", "he's", "she's", "there's", "what's", "here's", "let's", "who's")
            and (words[n + 1] in _STATES or words[n + 1] in ("been", "still", "not", "gone"))
        ):
            words[n : n + 1] = [word[:-2], "has" if words[n + 1] == "been" else "is"]
            break
    at = _subject(words)
    if not at:
        return ""
    subject, many = _named(words[:at])
    if words[at] in _HAPPENS and set(words[:at]) & _HOUSES and "my" not in words[:at]:
        return ""
    persons = any(w in _PERSONS or (w in _HOUSES and "my" not in words[:at]) for w in words[:at])
    state = (
        words[at] in _STATES
        or words[at] in ("has", "is", "are", "was", "have", "doesn't", "don't", "won't", "keeps", "can't")
        or words[at] in _ADVERBS
        or words[at] in _ACTS
    )
    if (
        persons
        and state
        and not any(w in _PERSONS for w in words[:at])
        and not (set(words[at:]) & (_DOES_IT | _SPEAKS))
    ):
        persons = False
    if at == 1 and words[0] in GIVEN:
        said = _predicate(words[1:], False, words[0])
        return f"{words[0].capitalize()} {said}" if said else ""
    if (
        at == 1
        and words[0] not in _ONES
        and (finite(words[1]) or words[1] in _AUX)
        and words[0] not in _COMMON | _YOURS | _PLURAL
        and not words[0].endswith(("s", "ing"))
        and "-" not in words[0]
        and ":" not in words[0]
    ):
        return ""
    rest = words[at:]
    said = _predicate(rest, many, subject)
    if (
        not said
        or not subject
        or (persons and not re.search(r"\b(?:never|didn't|hasn't|haven't|isn't|not|still|late|refused)\b", said))
    ):
        return ""
    on = f" on day {day.group(1)}" if day else ""
    return f"{subject} {said}{on}"


def _predicate(rest: list[str], many: bool, subject: str) -> str:
    """What is said of the thing, with the verb put back that was left out; "" when nothing is wrong in it."""
    lead: list[str] = []
    while rest and rest[0] in _ADVERBS:
        lead.append(rest.pop(0))
    if not rest:
        return ""
    tail = _turn(_tail(" ".join(rest), 12))
    if not tail:
        return ""
    hard = bool(_HARD.search(" ".join(lead) + " " + tail)) or any(w in _STATES for w in tail.split())
    word = rest[0]
    hard = hard or word in _SORE_ACTS
    if (
        word in _SENT
        and rest[1:]
        and rest[1] in ("to", "in", "on", "at", "behind", "outside", "for", "a", "again")
        and not many
    ) or word == "moved":
        if (
            (word == "moved" and rest[1:] and re.match(r"(?:to|from)$", rest[1]))
            or rest[1] in ("to", "in", "on", "at", "behind", "outside")
            or re.search(r"\btime\b", tail)
        ):
            return f"was {tail}" if not many else f"were {tail}"
    if word.endswith("ed") and rest[1:] and rest[1] in _OBJECTS:  # "the van blocked my drive": somebody did it
        return ""
    if word == "says" and re.match(
        r"says (?:it's )?(?:invalid|expired|declined|error|unknown|used already|already used|full|locked|empty)\b", tail
    ):
        return tail
    if word in _SPEAKS or (word in _DOES_IT and not (rest[1:] and rest[1] in ("out", "off", "away"))):
        return ""
    adverbs = " ".join(w for w in lead if w in ("still", "never", "just", "always", "suddenly", "constantly", "not"))
    breaks = word in _BREAKS and "still" not in lead and not re.search(rf"\b{_PAST}", tail)
    if (word in _AUX or finite(word) or word in _ACTS or breaks) and (word not in _STATES or breaks):
        if (
            not hard
            or (not complete(tail) and not breaks)
            or tail.endswith((" no", " no help"))
            or re.search(r"\bon you(?: again)?$", tail)
            or (word in ("will", "would", "can", "could") and " be " in tail)
        ):
            return ""
        return f"{adverbs} {tail}".strip() if "not" not in lead else ""
    past = word == "gone" and len(rest) > 1 and rest[1] in ("missing", "up")
    if word not in _STATES and not (
        lead
        and lead[-1] == "not"
        and (
            word.endswith("ed")
            or word in ("here", "back", "there", "working", "ready", "fixed", "in", "sent", "done", "paid", "found")
        )
    ):
        if not (word in ("in", "at", "on", "with", "behind") and ("still" in lead or "not" in lead)):
            return ""
    again = " again" if "again" in lead and not tail.endswith("again") else ""
    tail = re.sub(r" also$", "", tail)
    if re.search(rf"\b{_PAST}", tail) and not past:
        be = "have been" if many else "has been"
    elif past:
        be = "have" if many else "has"
    elif word in _HAPPENS and "still" not in lead and word != "overdue":
        be = "were" if many else "was"
    else:
        be = "are" if many else "is"
    adverbs = " ".join(w for w in lead if w in ("still", "not", "always", "completely", "totally", "only", "half"))
    return f"{be} {adverbs} {tail}{again}".replace("  ", " ") if not re.search(r"\bon you\b", tail) else ""


def _asked(text: str) -> str:
    """Why is the lift still out; why was my card declined; where is my parcel."""
    if m := _WHERE.match(text):
        np = _noun(m["np"])
        about = (
            "for news of your"
            if np.split(" ")[-1:] and np.split(" ")[-1] in ("claim", "application", "appeal", "complaint", "case")
            else "for your"
        )
        return (
            f"you're still waiting {about} {np}"
            if np and np.split(" ")[-1] not in _PERSONS | {"appointment", "account", "contract"}
            else ""
        )
    m = _WHY.match(text)
    if not m or m["rest"].split()[0] in ("you", "they", "he", "she"):
        return ""
    aux = m["aux"] or "is"
    words = [w for w in _tail(m["rest"], 12).split() if w not in DROPPED]
    if words and words[0] in ("i", "we"):
        rest = _turn(" ".join(words[1:]))
        if aux in ("can't", "couldn't", "haven't", "don't") and rest:
            return f"you {aux} {rest}"
        return (
            f"you {'were' if aux == 'was' else 'have to' if rest.startswith('have to') else ''} {rest.removeprefix('have to ')}"
            if rest and (aux == "was" or rest.startswith("have to"))
            else ""
        )
    if words and words[0] in ("nobody", "noone"):
        return ""
    at = next(
        (
            n
            for n in range(1, len(words))
            if words[n - 1] not in _ONES | _PLACES
            and (
                words[n] in _ADVERBS
                or words[n] in _STATES
                or words[n]
                in (
                    "so",
                    "being",
                    "been",
                    "too",
                    "keep",
                    "take",
                    "drop",
                    "crash",
                    "cost",
                    "go",
                    "stop",
                    "smell",
                    "put",
                    "making",
                )
                or finite(words[n])
                or re.fullmatch(r"[a-z]{4,}(?:ed|ing)", words[n])
            )
        ),
        0,
    )
    if not at or not _names(words[:at]) or set(words[:at]) & _PERSONS:
        return ""
    subject, many = _named(words[:at])
    rest = words[at:]
    if aux in ("does", "do"):
        verb = rest[0]
        if (verb in _ADVERBS and len(rest) > 1) or verb == "so":
            return ""
        rest[0] = verb if many or aux == "do" else f"{verb}es" if verb == "go" else f"{verb}s"
        aux = ""
    tail = _turn(" ".join(rest))
    lasting = [w for w in rest if w == "always"]
    said = f"{subject} {aux} {tail}".replace("  ", " ") if tail and not lasting else ""
    return (
        said
        if said
        and (
            _HARD.search(re.sub(r"\bonly\b", "", tail))
            or aux.endswith("n't")
            or any(w in _STATES for w in rest)
            or re.match(r"so |too |keeps? |put on ", tail)
        )
        else ""
    )


# ---- what we, as they say, did: the event without who did it ------------------------------------------------------
_DONE_TO = {
    "cancelled": "was cancelled", "canceled": "was cancelled", "moved": "was moved", "postponed": "was postponed", "closed": "was closed", "blocked": "was blocked", "froze": "was frozen", "frozen": "was frozen",
    "suspended": "was suspended", "locked": "was locked", "rejected": "was rejected", "declined": "was declined", "refused": "was refused", "cut": "was cut", "cut off": "was cut off", "raised": "went up", "increased": "went up",
    "put up": "went up", "banned": "was banned", "bumped": "was bumped", "skipped": "was skipped", "disconnected": "was disconnected", "switched off": "was switched off", "turned off": "was turned off", "changed": "was changed",
}  # fmt: skip
_YOU_DID = cues.compile(
    rf"^(?:you|you've|you have|they|they've|{'|'.join(('your (?:app|site|system|office|people|website)',))})(?: just| now| then| have| only)? (?P<verb>{'|'.join(sorted(_DONE_TO, key=len, reverse=True))}) (?P<own>my|our) (?P<rest>.+)"
)


def _done_to(text: str) -> str:
    """You cancelled my flight: your flight was cancelled."""
    m = _YOU_DID.match(text)
    if not m:
        return ""
    words = _tail(m["rest"], 10).split()
    if len(words) > 2 and words[1] in ("for", "of") and all(w not in _ADVERBS and w not in _PLACES for w in words[2:6]):
        words = [*words[:2], *words[2:6]]
    end = (
        len(words)
        if len(words) > 2 and words[1] in ("for", "of")
        else next(
            (
                n
                for n, w in enumerate(words)
                if n
                and (
                    w in _PLACES
                    or w in _ADVERBS
                    or w in ("by", "without", "twice", "while", "last", "yesterday", "today", "this", "10", "until")
                )
            ),
            len(words),
        )
    )
    noun = _turn(_noun(" ".join(words[:end])))
    rest = _turn(" ".join(words[end:])) if words[end:] else ""
    if not noun or len(noun.split()) > 6 or (words[end:] and not rest):
        return ""
    head = noun.split(" for ")[0].split(" of ")[0]
    many = head.endswith("s") and head.split()[-1] not in _SINGULAR and not noun.endswith("ss")
    did = _DONE_TO[m["verb"]]
    return f"your {noun} {'were' + did[3:] if many and did.startswith('was') else did} {rest}".strip()


def _delivered(text: str) -> str:
    """Parcel says delivered; it's not here."""
    m = re.match(
        r"(?P<np>(?:my |our |the )?(?:order \w*\d[\w-]*|parcel|package|order|delivery|tracking|app|dhl|it)) (?:says|shows?|is marked|marked|is showing)(?: as)?(?: it's| it was)? delivered\b",
        text,
    )
    if not m:
        return ""
    np = m["np"].removeprefix("my ").removeprefix("our ").removeprefix("the ")
    what = (
        np
        if re.search(r"\d", np)
        else f"your {np}"
        if np in ("parcel", "package", "order", "delivery")
        else "your order"
    )
    return f"{what} shows as delivered and you don't have it"


_WAYS = (_delivered, _day, _none, _nobody, _there, _asked, _been, _waiting, _cannot, _lived, _done_to, _on_me, _thing)
