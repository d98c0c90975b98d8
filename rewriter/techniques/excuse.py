"""Circumstances in the place of an answer: load, staff, weather, a new system, being human.

A customer with an open problem hears "we are very busy" as "you are not important". What happened may
be said when somebody owns it, or when it comes with what it means for this case, a time, a fix or a
way on, in the same sentence or the next. Words that close the matter ("unavoidable", "what can I
say") are an excuse whatever stands beside them.

Source: 002 (say what went wrong, but not in the form of an excuse), 004 (no excuses).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.lexicon import TIME
from rewriter.moves import following, moves
from rewriter.situation import situation
from rewriter.technique import Clean, Flagged
from rewriter.techniques._removal import removal
from rewriter.text import Edit, Finding, Message, Sentence

name = "excuse"
title = "Say what happened, not an excuse"
sources = ("002", "004")
omission = False

because = {
    "": "Circumstances are our affair; the customer needs what it means for them and what comes next.",
    "load": "How busy we are tells the customer that others come first; what we do for them counts.",
    "staff": "How we are staffed is ours to carry, not the customer's.",
    "weather": "The weather explains nothing unless it comes with what it means for this order.",
    "system": "A system in trouble helps the customer only with what we do about it.",
    "human": '"Mistakes happen" makes the mistake small; owning it makes it good.',
    "closing": "Words that close the matter leave the customer alone with it.",
}
_TOLD = (
    "This gives circumstances in place of an answer: say what it means for the customer and what comes next, "
    "or leave it out."
)

_VERY = (
    r"(?: (?:very|really|so|extremely|super|just|quite|a bit|incredibly|insanely|crazy|too|currently|all|"
    r"pretty|absolutely|rather|completely|totally|always|right now|also|still|experiencing|simply|terribly)){0,3}"
)
_CAUSES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "closing",
        cues.compile(
            r"\b(?:(?:beyond|outside|out of)(?: of)? (?:our|my|anyone's|everyone's) (?:control|hands)|"
            r"out of our hands|"
            r"(?:was|is|are|were|it's|that's|simply|just|unfortunately|sadly|sometimes|totally|"
            r"completely) (?:unavoidable|inevitable|unforeseeable)|unavoidable\W*$|couldn't (?:be|"
            r"have been) (?:helped|"
            r"avoided|prevented)|can't be helped|"
            r"what (?:else )?(?:can|could|do you want|should) (?:i|we|me to) (?:say|do about (?:it|that)|tell you)|"
            r"what can you do\b(?=\W*$|,)|(?:you )?(?:have|need|must|got|'ve got) to understand(?: that)?(?= (?:we|"
            r"our|"
            r"i|it|there|these|this|the|how|everyone)|\W*$|,)|(?:please )?(?:try to )?put yourself in our|"
            r"you must understand\b|"
            r"(?:these|such) things (?:just |do |can |sometimes |simply )*(?:happen|take time|go wrong)|(?:things|"
            r"stuff|shit|it|life) (?:just |do |does |sometimes |simply )*happens?\b(?=\W*$|,| sometimes| to| from|"
            r" when)|it happens\b(?! (?:if|when|that|again|on|in|after))|force majeure|acts? of god|not (?:much|"
            r"a lot|"
            r"anything) (?:we|i|anyone) (?:can|could) (?:do|have done) (?:about it|about that)?\W*$|"
            r"bear in mind (?:that )?we)"
        ),
    ),
    (
        "human",
        cues.compile(
            r"\b(?:(?:we|i)(?:'re| are|'m| am) (?:only|just|all|but) human|nobody(?:'s| is) perfect|no one(?:'s|"
            r" is) perfect|to err is human|human error\b|mistakes (?:just |do |can |will |sometimes )*happen|"
            r"errors (?:do |can |will |sometimes )*happen|everyone makes mistakes|we all make mistakes|"
            r"anyone can make|"
            r"honest mistake|(?:i|we)(?:'m| am|'re| are) (?:new|only new|still learning|still new|just a trainee|"
            r"still training|not perfect|not a robot|only one person|not robots)\b|it's my first (?:day|week)|"
            r"i only (?:started|have two hands)|we(?:'re| are) not machines|it was (?:only )?a(?:n honest)? slip|"
            r"(?:i|"
            r"we) (?:can't|can only) (?:do so much|be everywhere|do everything))\b"
        ),
    ),
    (
        "load",
        cues.compile(
            rf"\b(?:(?:we|i|things|everyone|it|our \w+|they|lines|phones|the \w+)(?:'re| are|'ve been| have been|'m|"
            rf" am|'s been|'s| is| was| were|'d been| has been| got| get){_VERY} (?:busy|swamped|slammed|"
            rf"snowed under|"
            rf"overwhelmed|overloaded|flooded|hectic|crazy|backed up|backlogged|inundated|rammed|stretched|behind|"
            rf"at (?:full )?capacity|run off (?:our|my) feet|up to our (?:necks?|eyes)|flat out|mad|chaotic|chaos|"
            rf"crazy here)\b(?! (?:with your|on your)| schedule)"
            r"|(?:due to|because of|given|owing to|with|amid|thanks to|experiencing|have|having|had|seeing|getting|"
            r"get|"
            r"got|receiv\w+|of) (?:the |an? |our |so |this |that |such |very |all |too |unusually |extremely |"
            r"exceptionally |currently ){0,3}(?:high|higher|heavy|increased|unprecedented|large|huge|big|record|"
            r"overwhelming|massive|crazy|peak|unexpected|many|thousands? of|hundreds of|lots of|a lot of|tons of|"
            r"loads of|busy|hectic|mad)(?:[ -](?:than (?:normal|usual)|usual|normal|high|"
            r"large))?(?: of)? (?:volumes?|"
            r"demand|amounts?|number|numbers|tickets|requests|orders|calls|emails|e-mails|messages|enquiries|"
            r"inquiries|"
            r"season|period|week|day|month|time|customers|traffic|contact volumes?|call volumes?|order volumes?|"
            r"backlog|workload|influx)\b"
            r"|(?:busy|crazy|hectic|mad|insane|peak|tough|hard|difficult|rough|long|chaotic|stressful|manic|"
            r"silly) (?:season|week|period|day|time|month|days|weeks|times|morning|shift|quarter)s?\b(?= (?:for|here|"
            r"at|of|right|now|with|around)|\W*$|,| and| so)|black friday|(?:christmas|holiday|xmas|easter|summer|"
            r"pre-christmas) (?:rush|season|period|peak|madness|backlog|chaos|stress)|(?:huge|big|massive|large|long|"
            r"bit of a|enormous|serious|major|usual) backlog|we(?:'ve| have)? (?:a )?(?:\w+ )?backlog|"
            r"so many (?:orders|tickets|requests|calls|emails|customers|messages|people)|(?:other|thousands of|"
            r"hundreds of|many other|lots of|a lot of|loads of|\d+ other|plenty of|tons of) (?:other )?(?:customers|"
            r"tickets|requests|orders|emails|cases|people|calls|messages)(?: (?:to|ahead|before|too|waiting|"
            r"in the queue|as well|who|today|per day|a day))|you(?:'re| are) not (?:our|the|my) only|we get (?:so |"
            r"too )?(?:many|a lot|hundreds|thousands|loads|tons)|too (?:much|many) (?:work|orders|tickets|going on|"
            r"calls|emails)|a lot (?:going )?on(?: our plate)?\b(?=\W*$| right| at| here|,)|rushed off our feet|"
            r"^\W*(?:(?:sorry|well|its|it's|been|just)[, ]+){0,2}(?:super |very |so |really |too |crazy |quite |"
            r"a )?(?:busy|swamped|slammed|snowed under|hectic|backlogged|mad busy)\b|high (?:call|ticket|order|"
            r"contact|"
            r"message|email) volumes?)"
        ),
    ),
    (
        "staff",
        cues.compile(
            r"\b(?:(?:short|under|low|light)[- ]?(?:on )?(?:staff(?:ed)?|handed|manned|personnel)|understaffed|"
            r"shorthanded|staff(?:ing)? (?:shortages?|issues?|problems?|levels|cuts?|sickness|illness|absences?|"
            r"constraints)|(?:lack|shortage) of (?:staff|drivers|people|personnel|agents|workers)|"
            r"not enough (?:staff|"
            r"people|drivers|hands|agents|workers|manpower)|(?:driver|labou?r|worker) shortages?|(?:people|"
            r"half (?:the|"
            r"our) \w+|half of \w+|everyone|colleagues|a few of us|several people|the team|two of us|most of us|"
            r"our \w+|many of us|half (?:our|the) (?:team|office))(?:'s| is| are|'re| were| was|"
            r" have been)? (?:\w+ )?(?:off sick|sick|ill|on (?:holiday|vacation|leave|annual leave)|off (?:today|"
            r"this week)|away|out (?:sick|this week|today)|in \w+ this week)|(?:people|half the team|"
            r"staff) (?:called|"
            r"calling) in sick|(?:it's|i'm|we're|it is) just me (?:here|today|on shift)|(?:i'm|we're) (?:on|"
            r"down to) (?:my own|a skeleton)|skeleton (?:crew|staff)|(?:we|i)(?:'re| are) (?:a|just a|"
            r"only a) (?:very |"
            r"really )?(?:small|tiny|two[- ]person|one[- ]man|little) (?:team|company|shop|business|crew)|"
            r"new (?:staff|"
            r"people|starters|team|guy|colleague)\b(?= (?:in|at|on|here|are|who|still|is|we|this)|\W*$)|(?:we|"
            r"i)(?:'ve|"
            r" have)? (?:got |have )?(?:a lot of |some |many )?(?:new staff|people off|trainees|staff off)|(?:only|"
            r"just) (?:two|one|three|a few|\d) (?:of us|people|agents)|holiday cover|(?:was|were|'s|is|been) (?:on|"
            r"off) (?:holiday|vacation|sick|leave|sick leave|annual leave))\b"
        ),
    ),
    (
        "weather",
        cues.compile(
            r"\b(?:(?:due to|because of|given|owing to|with|thanks to|blame|it's|it was|that's|just) (?:the |this |"
            r"all the |adverse |bad |severe |terrible |recent |awful |extreme |heavy |poor |"
            r"inclement ){0,3}(?:weather|"
            r"snow|storms?|floods?|flooding|rain|ice|fog|wind|heatwave|hurricane|traffic|pandemic|covid|strikes?|"
            r"roadworks|bank holiday|public holidays?|holidays)\b|(?:weather|traffic|snow|storm|fog)(?:'s| is| was|"
            r" has been|'s been) (?:\w+ ){0,2}(?:bad|awful|terrible|crazy|a nightmare|heavy|horrible|appalling|mad|"
            r"insane|dreadful)|bad weather\b(?=\W*$|,)|supply[- ]chain|global (?:shortage|crisis|situation)|"
            r"the (?:current|global|economic) (?:situation|climate|crisis)|raw material)"
        ),
    ),
    (
        "system",
        cues.compile(
            r"\b(?:(?:our|the|this|these|a|an|my|computer|it) (?:\w+ )?(?:system|systems|computer|computers|software|"
            r"server|servers|database|tool|crm|printer|network|internet|scanner|wifi|platform)(?:s)?(?:'s| is| was|"
            r" are| were| has been| have been|'s been)(?: \w+ly| just| a bit| being| so| really| always|"
            r" playing)? (?:down|slow|old|new|playing up|acting up|a mess|up|crashed|crashing|broken|lagging|"
            r"terrible|"
            r"rubbish|glitchy|glitching|stupid|buggy|not great|weird|funny|outdated|ancient|a nightmare|"
            r"having (?:issues|problems)|unreliable|limited)\b|(?:our|the|a) (?:\w+ )?(?:system|software|server|"
            r"computer|database)s? (?:crashed|glitched|went down|does (?:that|this)(?: sometimes)?|did (?:it|that|"
            r"this)|messed (?:it |this )?up|must have|keeps? \w+ing|had a (?:bad day|moment|glitch|hiccup)|hiccup\w*|"
            r"is like that|won't let me)|"
            r"(?:new|switched|switching|changed|changing|migrat\w+|moved|moving|rolled out|upgrad\w+|"
            r"updat\w+) (?:to |"
            r"over to |our |a |the |from )*(?:a |the |our )?(?:new )?(?:system|systems|software|platform|computers?|"
            r"crm|erp|warehouse|office|provider)\b|(?:just |due to |because of |it's |was |had |having |some )(?:a |"
            r"an |some )?(?:computer|system|technical|software|it) (?:glitch|hiccup|gremlins|error|errors|problems|"
            r"difficulties|issues?)\b(?=\W*$|,| sometimes| on our|"
            r" at the moment| right now| happen| today| here)|teething (?:troubles|problems|issues)|system (?:down|"
            r"slow|glitch|issue)\b(?=\W*$|,)|growing pains)"
        ),
    ),
)
_OWNED = cues.compile(
    r"\b(?:(?:our|my) (?:\w+ )?(?:mistake|fault|error|planning|failure|oversight|responsibility|doing|bad|job|"
    r"label printer|process)|on us\b|we (?:should(?:'ve| have)?|didn't|failed|got (?:it|this|that) wrong|own|"
    r"take responsibility|missed|made|let you down|were wrong|forgot|planned|sent|packed|caused|could have)|"
    r"i (?:should have|missed|forgot|made|got it wrong)|"
    r"that(?:'s| is) (?:no|not an?) excuse|no excuse|isn't an excuse|not your problem|shouldn't (?:have|be|affect|"
    r"mean))\b"
)
_MEANS = cues.compile(
    r"\b(?:so|which means|that means|this means|means)\b[^.;]{0,12}\b(?:your|you|it|we|i|this|that|the)\b|"
    r"\b(?:delayed|late|waiting|moved|arrive|arrives|leaves?|ships?|deliver\w*|takes?|taking|expect\w*|cancelled|"
    r"closed|postponed|longer)\b"
)
_FIX = cues.compile(
    r"\b(?:(?:we|i)(?:'ve| have|'re| are|'m| am)(?: now| just| already)* (?:changed|fixed|added|hired|replaced|"
    r"restored|refunded|resent|sent|moved|booked|ordered|fixing|adding|restoring|rebooking|sending|raised|"
    r"escalated|asked|reset|credited|arranged)|(?:back|up) (?:up|online|and running|again)|(?:is|are|it's|"
    r"been) (?:now )?(?:fixed|resolved|restored|sorted|repaired)|instead|workaround|in the meantime|fix (?:for|is|"
    r"will|goes))\b"
)
_TIME = cues.compile(TIME)
_NO_EXCUSE = cues.compile(
    r"\b(?:no|not an?|isn't an?|never an?|wasn't an?) excuse|\b(?:you(?:'re| are)|your|"
    r"you must be|you have been|you've been) (?:\w+ ){0,2}(?:busy|short|swamped)|\bnot (?:human|because)|"
    r"\bsorry (?:to|you|your)\b[^.]{0,40}\b(?:busy|hectic|weather)\b"
)
_PAST_TIME = cues.compile(
    r"\b(?:today|this week|last week|at the moment|right now|(?:on |this |last )?(?:monday|"
    r"tuesday|wednesday|thursday|friday|saturday|sunday|weekend|night|month|week|morning|afternoon))\b"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A circumstance at [start, end) of sentence.plain."""

    clause: Clause
    start: int
    end: int
    kind: str
    sure: bool


def find(message: Message) -> Iterator[Finding]:
    """Circumstances that nobody owns and nothing follows from, while a problem stands open."""
    if not situation(message).open:
        return
    for sentence in message.fresh:
        for hit in _hits(message, sentence):
            yield sentence.finding(name, *_span(hit), _TOLD, kind=hit.kind, sure=hit.sure)


def mend(message: Message, finding: Finding) -> Edit | None:
    """The circumstance goes, when it holds nothing that the customer could use."""
    for sentence in message.body:
        if sentence.start <= finding.start < sentence.end:
            for hit in _hits(message, sentence):
                start, end = _span(hit)
                if sentence.span(start, end)[0] == finding.start:
                    return removal(message, sentence, start, end)
    return None


def _span(hit: Hit) -> tuple[int, int]:
    text, start, end = hit.clause.sentence.plain, min(hit.clause.start, hit.start), max(hit.clause.end, hit.end)
    if re.match(r"(?:due to|because of|given|owing to|thanks to)\b", text[hit.start :]) and hit.start > start + 2:
        start = hit.start
    link = re.search(r"\b(?:because|since|as)\s+$", text[max(0, start - 12) : start])
    start = max(0, start - 12) + link.start() if link else start
    while start < end and text[start] in " ,;:–-(":
        start += 1
    while end > start and text[end - 1] in " ,;:–-)":
        end -= 1
    return start, end


def _hits(message: Message, sentence: Sentence) -> Iterator[Hit]:
    text = sentence.plain
    parts = clauses(sentence)
    seen: set[int] = set()
    for kind, pattern in _CAUSES:
        for match in pattern.finditer(text):
            clause = next((c for c in reversed(parts) if c.start <= match.start()), None)
            if clause is None or clause.start in seen or clause.quoted or clause.reported or clause.conditional:
                continue
            if clause.question and kind != "closing":
                continue
            if (
                text[: match.start()].count('"') % 2
                or _NO_EXCUSE.search(text)
                or re.search(r"\byou(?:'ve)? (?:said|wrote|mentioned|told)\b", text[: match.start()])
            ):
                continue
            if kind != "closing" and _cured(message, sentence, match.start(), match.end()):
                continue
            seen.add(clause.start)
            yield Hit(clause, match.start(), match.end(), kind, kind not in ("system", "staff"))


def _cured(message: Message, sentence: Sentence, start: int, end: int) -> bool:
    """Somebody owns it, or it comes with its meaning, a time, a fix or a way on, here or in the next sentence."""
    text = sentence.plain
    rest = text[:start] + " | " + text[end:]
    if _OWNED.search(text) or _FIX.search(rest):
        return True
    own = moves(sentence) & {"own-step", "alternative", "route", "question"}
    if own and re.search(r"\b(?:i|we|you|your|our|let)\b", text[end:] if text[end:].strip(" .!") else text[:start]):
        return True
    here = _PAST_TIME.sub(" ", rest)
    if _TIME.search(here) or (
        re.search(
            r"\b(?:so|which means|"
            r"that means)\b",
            text[end:],
        )
        and _MEANS.search(text[end:])
    ):
        return True
    return any(
        _OWNED.search(s.plain)
        or _FIX.search(s.plain)
        or moves(s) & {"own-step", "done", "question", "route", "alternative"}
        or _TIME.search(s.plain)
        for s in following(message, sentence, 1)
    )


_SOLVED = "All solved, thanks for the quick help!"

examples: tuple[Flagged | Clean, ...] = (
    Flagged("It has been a crazy week for all of us here.", "crazy week", kind="load", becomes=""),
    Flagged("We're really busy at the moment.", "busy", kind="load", becomes=""),
    Flagged("sorry, super swamped rn", "swamped", kind="load"),
    Flagged("Due to high call volumes, replies are slow.", "high call volumes", kind="load"),
    Flagged("I'm sorry, but we're short-staffed.", "short-staffed", kind="staff", becomes="I'm sorry."),
    Flagged("Half the team is off sick.", "off sick", kind="staff", becomes=""),
    Flagged("It's the weather.", "weather", kind="weather"),
    Flagged("Our system is down.", "system is down", kind="system"),
    Flagged("We're only human.", "only human", kind="human", becomes=""),
    Flagged("Mistakes happen.", "Mistakes happen", kind="human", becomes=""),
    Flagged("That was unavoidable.", "unavoidable", kind="closing", becomes=""),
    Flagged("What can I say?", "What can I say", kind="closing"),
    Flagged("You have to understand that we have many orders.", "You have to understand", kind="closing"),
    Flagged("This is beyond our control.", "beyond our control", kind="closing", becomes=""),
    Clean("A burst pipe closed our Ghent site, so your desk now leaves on Thursday."),
    Clean("We planned too few people for Friday, that is our mistake, and I'm refunding the delivery fee."),
    Clean("We're short-staffed, which is our planning, and your order ships on Tuesday."),
    Clean("The storm closed the road to the depot, so your parcel arrives on Friday."),
    Clean("We're very busy this week.", customer="Do you have a table for four?"),
    Clean("It's been a busy week here.", customer=_SOLVED),
    Clean("That is no excuse, and I'm sorry."),
    Clean("Being busy is no excuse for leaving you without an answer."),
    Clean("Our booking system was down this morning; it is fixed now."),
    Clean("Because of the strike your train leaves from platform 4 at 10:15."),
    Clean("I know you're busy, so I'll keep this short."),
    Clean("You wrote that the line was busy all day, and I'm sorry."),
    Clean("If the weather is bad, we call you the evening before."),
    Clean("Is the line busy when you call?"),
    Clean("I'm sorry your parcel is late. I'm asking the depot where it is."),
    Clean("We made a mistake with your label and have sent a new one."),
    Clean("Our system shows a delivery at 9:10."),
    Clean("Please restart the box while the system is down for maintenance until 14:00."),
)
