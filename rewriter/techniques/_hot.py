"""Where in a sentence heat stands, of which sort, and what makes the same words plain speech."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from rewriter import cues
from rewriter.clause import Clause, clauses, quotes
from rewriter.customer.situation import situation
from rewriter.moves import following, moves
from rewriter.plain import plain
from rewriter.techniques._heat import KINDS
from rewriter.techniques._hit import Hit
from rewriter.techniques._misplaced import misplaced
from rewriter.techniques._reproach import reproach
from rewriter.techniques._retort import EARNEST, RETORTS, retort
from rewriter.techniques._sharp import SHARP
from rewriter.techniques._slight import SLIGHTS
from rewriter.text import Message, Sentence, once_a_wording

_ABOUT_US = cues.compile(
    r"\b(?:that|because|when|how|if) (?:we|i) (?:made|let|kept|sent|left|asked|charged|lost|"
    r"didn't|failed)\b"
)
_GOOD_NORMAL = cues.compile(
    r"\b(?:nothing to worry about|don't worry|no need to worry|safe|good news|works as|"
    r"only (?:\w+ )?\w+ (?:off|left|away|to go)|your (?:rate|reading|bill) is|to feel|to be (?:upset|angry))\b"
)
_SAID = cues.compile(
    r"\b(?:you|he|she|they|driver|agent|colleague|somebody|someone)(?:'ve| have)? (?:were |was |been )?(?:said|told|wrote|mentioned|say|asked)\b|\b(?:told|telling|asked|asking|ordered)(?: you| me| him| her| people| customers)? (?:to|not to) $|\bhear(?:ing)? (?!(?:that|this|it|about (?:that|this|it)),)[^.!?]{0,20}$"
)
_WITHDRAWN = cues.compile(
    r"[^.!?]{0,40}\b(?:isn't (?:so|true|right)|is not (?:so|true|right)|was (?:wrong|rude|out of place|unkind|no way)|should(?:n't| not| never)(?: not)? have|is no excuse|was uncalled|(?:is|was) (?:an?|the|no|not an?) (?:[a-z]+ )?(?:thing|way|answer|reply|tone|phrase|words?) (?:for (?:us|me) |of (?:us|ours|mine) )?(?:to|we|i)\b)"
)
_SELF = cues.compile(
    r"\b(?:we|i|our|my|us)(?:'re| are|'m| am|'ve| have)? (?:were |was |been |being )?(?:so |"
    r"really )?(?:idiots?|stupid|wrong|mistaken|slow|rude)\b"
)
_CHEER = cues.compile(
    r"\bcongratulations\b(?!,? you(?:'ve| have)? managed)(?:[^.!?]{0,60}\b(?:birthday|wedding|baby|new|graduat\w+|win|won|anniversary|"
    r"promotion|purchase|order)\b| (?:\w+ )?on\b)"
)


_MISSED_OUT = re.compile(r"\byou (?:never|still|only|just) (?:got|find|found|took)$")  # it happened to them
_LIVED = re.compile(  # "sorry you got no sleep", "sorry you took a day off": what they went through, and not how they feel about it
    r"\byou (?:[a-z]+ly )?(?:got|took|take|find|found|read|saw|see|chose|choose)$"
)
_TAKEN_SO = re.compile(
    r"\s(?:it|that|this|these|those|us|our|my|me|so|personally|offen\w+|upset|angry|hurt|confused|annoyed|offence|the (?:\w+ )?(?:impression|idea|feeling|rules?|polic\w+|prices?|answers?|tone|wording|joke)|\w+ (?:of|with|about) (?:us|our|my))\b"
)
_OURSELVES = re.compile(r"(?: that)? (?:we|our|i)\b")  # it is our own doing that is hard to believe
_SO_WE = re.compile(r"\bso (?:i|we)(?:'\w+)?\b")  # what is drawn from it is ours to do
_DENIED = re.compile(r"\b(?:isn't|not|never|don't|shouldn't|wasn't|hardly|no need to)(?: [\w']+)? $")
_LAUGHS = "😂🤣😹🙃😏"  # at a problem, not with somebody


def heat(message: Message, sentence: Sentence) -> tuple[Hit, ...]:
    """What heats the talk up in a sentence."""
    case = situation(message)
    # What is made light of may weigh on the customer: all but praise, thanks, plain questions and requests.
    found = _heated(sentence, case.uneasy, case.open, case.open or not case.calm, case.given)
    found = tuple(hit for hit in found if not _meant_well(message, sentence, hit))
    return found or tuple(
        _answered_back(message, sentence) if case.uneasy else misplaced(case, message.customer, sentence)
    )


_ASKS_IF = re.compile(  # "Is this normal?", "should I be worried?"
    r"\b(?:is|are|was|isn't|aren't|how) (?:(?:this|that|it|they|these|those|there|the|my|a|such|all|[\w'-]+) ){1,6}?(?:normal|usual|common|standard|serious|bad|urgent|to be expected|anything|something|nothing|supposed|safe|ok|okay)\b[^.!]*\?|\b(?:is|are) (?:this|that|it|they) (?:[\w'-]+ ){0,3}?normal\b|\b(?:should|must|need|do|have) i (?:to )?(?:be )?(?:worr|concern)",
    re.IGNORECASE,
)
_HOW_SO = re.compile(
    r"(?:what's normal|normal|standard|usual|common|to be expected|serious|nothing|not (?:a|that|bad|serious|urgent)|minor)"
)
_INDIRECT = re.compile(r"\b(?:how|whether|if|where|when)(?: on earth| else)? $")
_AS_IT_SHOULD = re.compile(  # "that isn't how it should go" goes at ourselves
    r" (?:it|this|that|things|we|you|any\w+|an? \w+|our \w+) (?:should(?:n't)?|ought|(?:is|was|were|are) (?:meant|supposed)|(?:'d|would)? ?(?:want|like|wish)|deserves?)\b"
    r"| you(?:'d| had)? (?:were |are |been |just |really )?(?:hop(?:ed|ing)|want(?:ed|ing)|wish(?:ed|ing)|look(?:ed|ing) for|came for|had in mind|need(?:ed)?)\b"
)
_AS_AGREED = re.compile(  # owned, and no denial: "that isn't what you'd booked, and I apologise"
    r" (?:you|we)(?:'d| had|'ve| have)? (?:booked|ordered|paid for|asked for|chosen|chose|agreed|reserved|bought|requested|been promised|were promised|promised)\b"
)
_TO_COME = re.compile(r"(?: [\w'-]+){0,4}?(?:'ll| will| would| can)(?!n't) ")
_FELT = re.compile(
    r" (?:so )?(?:laughed at|talked (?:down to|over)|brushed off|fobbed off|dismissed|rushed|unwelcome|unheard|left (?:alone|out|behind|hanging|in the (?:dark|cold))|unsafe|unwell|ill|sick|stranded|abandoned|forgotten|passed (?:around|from))\b"
)
_BEYOND = re.compile(r" (?:what|the|my|our|that|any)\b")  # "it's above what we're able to give"
_WELL_ASKED = re.compile(
    r"(?:a )?(?:very )?(?:good|fair|sensible|smart|useful) (?:thing|question) to ask(?! (?:your|before you (?:complain|w(?:rite|rote)|call)))|(?:it's |it is )?good that you (?:ask|asked|wrote|called|told|mention\w*|noticed|checked)\b"
)
_NO_HELP = re.compile(r"(?:and )?[a-z]+ing (?:doesn't|won't) help")  # of what to do, as in "boiling doesn't help"
_WHO_DOES = re.compile(r"who reads (?:these|them|those|it)\b")
_NOBODY_CAME = re.compile(  # of us: whom they waited for
    r"(?:nobody|no one) (?:called|rang|phoned|came|turned up|showed up|wrote|answered|replied|got back)\b(?! (?:about|before|else|to complain))"
)
_TO_YOU = re.compile(  # of us: what was not done to them: "nobody had asked you about it"
    r"(?:nobody|no one|not one of us)(?: here)?(?:'s| has| have| had)? (?:even |ever )?(?:asked(?= (?:you|her|him|them|your [a-z]+) (?:about|first|before|beforehand|whether|if|what|how)\b)|told|warned|called|rung|answered|helped|thanked|updated|informed|showed|shown|wrote to|written to|listened to|spoken to) (?:you|her|him|them|your [a-z]+)\b(?! (?:to|that you)\b)|(?:nobody|no one)(?:'s| is| will|'ll)? ask(?:s|ing)? you (?:to|for)\b"
)
_SPARES = re.compile(r"(?:nobody|no one) (?:asks|needs|wants|calls|rings|wakes|charges|sends|bills|checks|bothers)\b")
_OF_OTHERS = re.compile(r"\b(?:did|does|do|will|could|can) (?!you\b)(?:your|the|he|she|they)\b[^,;.!?]* $")
_OFFERED = re.compile(r"\b(?:does|do|shall|should|would|can|could) (?!you even\b)[^?.!]{3,60},? or $")
_ALAS = re.compile(r"(?:oh|ah) (?:no+|dear|my),? ")
_SORRY = re.compile(
    r"\W*(?:(?:i'm|i am|we're|we are) (?:so |very |really |truly )*)?(?:so |very |really |truly )*sorry\b"
)


# A thing may be doubted where they asked about it, or where what was measured stands beside the doubt.
_IT_IS = re.compile(
    r" (?:that )?(?:it's|it is|it was|(?:the|that|this) [a-z]+(?:'s| is| was)) (?P<what>(?!your\b)[^,.;:!?]{2,40})"
)
_SHOWS = re.compile(
    r"[,;:–-] (?:and |but |as |because |since )?(?:the|our|your) (?:[a-z]+ ){0,2}?(?:log|scan|tracking|photo|picture|camera|reading|meter|test|record|receipt|clock|sensor|report|history|counter)s?\b[^.!?]{0,40}? (?:says?|shows?|reads?|has|have|gives?|puts?|was|is)\b"
)
_SAID_OF_THEM = re.compile(  # what is not believed is what somebody said of them
    r"\b(?:said|told|put|done|written) (?:to|about|of) you\b|\b(?:accused|suspected|blamed|treated|called) you\b|\byou (?:were|have been|had been|are|got) (?:told|accused|suspected|blamed|called|treated|spoken)\b"
)
_WAS_NOT_SO = re.compile(  # what we told them failed: "we told you twice it was on the van, and twice it wasn't"
    r"(?! (?:no|not)\b)[^.!?;]{3,80}?[,;–-]? (?:and|but|yet) (?:then |still |yet |again |once again |(?:each|every|both|two|three|\w+) times? |twice )*"
    r"(?:(?:it|he|she|they|we|nobody|no one|nothing|none(?: of (?:it|that|them))?|that|the \w+)(?: still)? (?:wasn't|weren't|didn't|never|hasn't|haven't|did|came|happened|turned up|was (?:wrong|not))(?: (?:yet|so|true|there|right|happen|come|arrive|turn(?:ed)? up|show(?:ed)? up|been|came|arrived|happened|leave|left|do (?:it|that|so)))*|we were wrong)(?=\W*(?:$|[.,;:!?–-]))"
)
_WE_DID_NOT = re.compile(
    r"[^.!?]{0,40}?[,;:–-]? (?:and|but|yet|still|so) (?:(?:still|even so|yet),? )?(?:we|i) (?:still |just |simply |even )?(?:didn't|failed|forgot|should(?:'ve| have)|got (?:it|this|that) wrong|haven't|hadn't|never|made a (?:mess|hash)|let|[a-z]+ (?:it|them|that|this|yours) (?:wrong|too [a-z]+))\b"
)
_LAUGH = re.compile(r"(?:\W*(?:ha(?:ha)*|he(?:he)+|lol|lmao|rofl)\b)+\W*")
_AT_OURSELVES = re.compile(  # "we hid it under Extras lol", "haha I know"
    r"\b(?:we|i)(?: really| did| do| also| even| just)* (?:hid|hide|buried|forgot|messed|lost|made (?:it|that)|put (?:it|that)|called (?:it|that)|named|wrote|should(?: really)? have|could have|never|couldn't)\b|\b(?:haha+|lol|hehe),? (?:i know|true|fair|yes|yep|same|right|you're right|good (?:point|one))\b"
)
_LAUGHED = re.compile(r"\b(?:ha(?:ha)+|he(?:he)+|lol|lmao|rofl)\b|[😂🤣😹😄😆😅]", re.IGNORECASE)
_GET_WELL = re.compile(r"s?[,!.]? (?:and )?(?:i|we) (?:do |so |really )?hope (?:they|he|she|it|you|everyone|all)\b")
_POOR_ONE = re.compile(
    r"\bpoor (?P<who>(?!you\b|thing\b|baby\b|little\b|darling\b)[a-z]{3,})\b"
)  # theirs is pitied first
_BY_ITSELF_WHEN = re.compile(r"(?: again)? (?:in|within|after|by|on|once|when|at) ")  # "vanishes by itself in 7 days"
_THERE_IS_ONE = re.compile(
    r"there(?:'s| is) only (?:the )?one (?:booking|charge|payment|order|account|entry|invoice|debit|policy|contract|ticket)\b"
)
_TWICE = re.compile(r"\b(?:twice|two|both|double[ -]?\w*|duplicate\w*|second)\b")
_HARD_ON_THEM = re.compile(
    r"must be (?:hard|tough|exhausting|terrible) (?:for (?:you|your|him|her|them)\b|to (?!be\b))"
)
_FREE_OF_IT = re.compile(
    r" (?:it|them|that|this|those|these) back\b| to (?:know|come|sign|be (?:in|there|at home)|send|bring|do anything)\b"
)
_HURTS = re.compile(r"\b(?:hurt\w*|pain\w*|sore|ache\w*|aching|agony|bleed\w*|throb\w*)\b")
_SOMETHING_WAKES = re.compile(
    r"\b(?:it|he|she|they|that|[a-z]+ (?:should|will|can|to)|when you|until you|if you)(?:'ll| should| will| can)? $"
)
_THEIRS_TO_PITY = re.compile(
    r"\b(?:dogs?|pupp(?:y|ies)|cats?|kittens?|horse|pony|rabbit|hamster|bird|parrot|tortoise|pet|son|daughter|boy|girl|baby|child|kids?|mum|mom|dad|mother|father|gran\w*|husband|wife)\b"
)
_OF_ONE = re.compile(r"\b(?:s?he|him|her|his|they|them|their)\b")  # and nobody who reads this
_UNFAIR = re.compile(r"that(?:'s not|'s simply not| isn't| is not) right$")
_TOLD_BACK = re.compile(r"\W*you (?!(?:say|said|claim|wrote|told)\b)[^.!?]{12,}[,;–-] ?(?:and |so )?$")
_TO_PLAN = re.compile(r"\W*(?:of course|today|now|soon|by|before|where you stand|whether|if|when|which)\b")
_RULED = re.compile(  # a rule of what is valid, and no trouble made small
    r"\b(?:has|have|needs?) to be\b|\bmust be\b|\b(?:under|by|in) (?:the|our|your) (?:contract|terms|rules|policy|agreement|law|lease)\b|\bonly [^.;]{2,40} counts?\b"
)
_SORRY_YOU = re.compile(r"\bsorry (?:that )?you $")
_DEAL = re.compile(r"deal with it$")
_NOT_AN_ORDER = re.compile(  # "sorry you have to deal with it", "nobody should have to", "we'll deal with it"
    r"\b(?:sorry|hate|hear|when)(?: that)? $|\b(?:should(?:n't| never| not)?|shouldn't|nobody|no one|not) (?:ever )?(?:have|need) to $|\b(?:i|we|he|she|they|it|[a-z]+ (?:team|colleague|desk|office|people))(?:'ll|'m|'re| will| can| to| am| are| going| would|'d| have| had| now)+ $|\b(?:let me|let us|how (?:i|we)|to help(?: you)?) $|\b(?:having|had) to $"
)
_SEES = re.compile(r"\b(?:see|understand|get|know|hear|imagine|appreciate|wondered|wonder) $")
_COOLED = re.compile(
    r" (?:for|under|down|in|on|until|till|at|off|overnight|first|with (?:cold|cool|ice|iced|running|water|an?)|before|to)\b"
)
_CITED = re.compile(r"\b(?:clause|section|page|point|paragraph|term|condition|article|part) [\w.]+ (?:of|in) $")
_NO_SUCH = re.compile(
    r"\W*(?:(?:and|but|please|honestly)[, ]+)*(?:no|nobody|none|there(?:'s| is| are) no)\b[^,;:]{0,40}$"
)
_SAYS_ON = re.compile(r"\W*[a-z]")  # a laugh by itself is at them, and not with them
_WORD = re.compile(r"[a-z]{4,}")


def _in_question(what: str, asked: str) -> bool:
    """A word of `what` stands in a question of theirs."""
    return any(
        word in before
        for before in (each.rpartition(".")[2] for each in asked.split("?")[:-1])
        for word in _WORD.findall(what)
    )


def _doubted_well(message: Message, sentence: Sentence, hit: Hit, said: str) -> bool:
    """A thing they asked about, a thing against which a measure stands, or what others said of them."""
    text = sentence.plain
    if " believe" in said:
        before = next((s.plain for s in message.body if s.index == sentence.index - 1), "")
        return bool(_SAID_OF_THEM.search(before) or _SAID_OF_THEM.search(text))
    if " doubt" not in said:
        return False
    thing = _IT_IS.match(text, text.index(" doubt", hit.start) + len(" doubt"))
    if thing is None:
        return False
    shown = _SHOWS.match(text, thing.end()) and " you " not in text[hit.end :]
    return bool(shown or _in_question(thing["what"], plain(message.customer[:2_000])))


def _meant_well(message: Message, sentence: Sentence, hit: Hit) -> bool:
    """Their own question answered, their worry told back, our own failing, a doubt of what is to come, or dismay."""
    text = sentence.plain
    said = text[hit.start : hit.end]
    if _WE_DID_NOT.match(text, hit.end):
        return True  # "it isn't hard, and we didn't do it"
    if hit.kind == "minimises":
        asked = _HOW_SO.search(said) and _ASKS_IF.search(plain(message.customer[:2_000]))
        short = said.endswith("isn't") and text[hit.end :].startswith(
            " enough"
        )  # "one message in two weeks isn't enough"
        ruled = said.endswith("count") and _RULED.search(text)
        once = _THERE_IS_ONE.match(text, hit.start) and _TWICE.search(plain(message.customer[:2_000]))
        return bool(
            asked or short or ruled or once or _WHO_DOES.match(text, hit.start) or _INDIRECT.search(text[: hit.start])
        )
    if hit.kind == "non-apology":
        hurts = said.endswith(("it hurts", "it hurt")) and _HURTS.search(plain(message.customer[:2_000]))
        return bool(hurts or _FELT.match(text, hit.end))
    if hit.kind == "repeats-itself" and _SORRY_YOU.search(text, 0, hit.start):
        return True  # that they were told so is regretted
    if hit.kind == "repeats-itself":
        return bool((said.endswith("above") and _BEYOND.match(text, hit.end)) or _WAS_NOT_SO.match(text, hit.end))
    if hit.kind == "orders-a-feeling":
        before = text[: hit.start]
        if said.endswith(" side") and _OF_OTHERS.search(before):
            return True
        if said.endswith("cool it"):
            return bool(_COOLED.match(text, hit.end))
        return bool(
            (_DEAL.search(said) and _NOT_AN_ORDER.search(before))
            or (said.startswith("why you") and _SEES.search(before))
        )
    if hit.kind == "compares":
        if _NOBODY_CAME.match(text, hit.start) or _TO_YOU.match(text, hit.start):
            return True
        if hit.clause.link in ("so", "so that") and _SPARES.match(text, hit.start):
            return True
        if said.endswith(("needs", "need")):
            return bool(_FREE_OF_IT.match(text, hit.end))
        return said.startswith(("nobody minds", "no one minds")) and not situation(message).uneasy
    if hit.kind == "scolds":
        if said.startswith("wake up"):
            return bool(_SOMETHING_WAKES.search(text[: hit.start]))
        if said.endswith("need to know"):
            return bool(_TO_PLAN.match(text, hit.end))
        if "stupid question" in said:
            return bool(_NO_SUCH.match(text[: hit.start]))
        return bool(
            _CITED.search(text[: hit.start])
            or _WELL_ASKED.match(text, hit.start)
            or text[: hit.start].endswith("your ")
            or (said == "good grief" and any(_SORRY.match(s.plain) for s in following(message, sentence, 1)))
            or (said == "your choice" and re.search(r" or |\bof $", text[: hit.start]))  # of what was offered
            or (_NO_HELP.match(said) and "please" in text)
        )
    if hit.kind == "doubts":
        return bool(
            _AS_IT_SHOULD.match(text, hit.end)
            or (said.endswith(" what") and EARNEST.search(text) and _AS_AGREED.match(text, hit.end))
            or (said.endswith(" happen") and hit.clause.link in ("so", "so that"))  # what is to be spared them
            or (" doubt" in said and _TO_COME.match(text, hit.end))
            or (said.endswith("by itself") and _BY_ITSELF_WHEN.match(text, hit.end))
            or text[: hit.start].endswith("must be ")
            or (_UNFAIR.search(said) and _TOLD_BACK.match(text[: hit.start]) and _made_good(message, sentence))
            or _doubted_well(message, sentence, hit, said)
        )
    if hit.kind == "sarcasm" and _LAUGH.fullmatch(said) and _AT_OURSELVES.search(text):
        return True
    if hit.kind == "sarcasm" and _LAUGH.fullmatch(said):
        return bool(_SAYS_ON.match(text, hit.end) and _LAUGHED.search(message.customer[:2_000]))
    if hit.kind == "sarcasm" and said.startswith("poor "):
        if _GET_WELL.match(text, hit.end):
            return True
        pitied = _POOR_ONE.search(text[: hit.start])
        theirs = plain(message.customer[:2_000])
        if said == "poor thing" and _THEIRS_TO_PITY.search(theirs) and _OF_ONE.search(text, hit.end):
            return any(EARNEST.search(after.plain) for after in following(message, sentence, 1))
        return pitied is not None and bool(pitied["who"] in theirs or _THEIRS_TO_PITY.search(theirs))
    if said.startswith("would you rather") and _OFFERED.search(text[: hit.start]):
        return True
    if hit.kind == "sarcasm" and _HARD_ON_THEM.match(said):
        return True
    if hit.kind == "sarcasm" and _ALAS.match(said):
        return any(_SORRY.match(after.plain) for after in following(message, sentence, 1))
    return False


def _made_good(message: Message, sentence: Sentence) -> bool:
    """The next sentence sets it right."""
    return any(
        _SET_RIGHT.search(after.plain) or "own-step" in moves(after) for after in following(message, sentence, 1)
    )


_SET_RIGHT = cues.compile(
    r"\b(?:going|goes|went|coming|comes|on (?:its|their) way|paid|sent) back\b|\b(?:i|we)(?:'ve| have) [a-z]+(?:ed|en|t)\b|\b(?:refunded|credited|waived|replaced|put right)\b"
)


_YOU_ARE_RIGHT = cues.compile(
    r"(?<!if )(?<!think )\byou(?:'re| are| were) (?:\w+ly |quite |so )?right\b(?! (?:or|that (?:you|we) (?:should|must))\b)"
)


def _answered_back(message: Message, sentence: Sentence) -> Iterator[Hit]:
    """The customer's own words answered back."""
    after = next((s.plain for s in following(message, sentence, 1)), "")
    found = retort(sentence.plain, after, plain(message.customer))
    if found is None or _YOU_ARE_RIGHT.search(sentence.plain):
        return
    if _WE_DID_NOT.match(sentence.plain, found[1]):
        return
    parts = clauses(sentence)
    if any(part.quoted or part.reported for part in parts):
        return
    yield Hit(next(c for c in reversed(parts) if c.start <= found[0]), *found, sure=False)


@once_a_wording
def _heated(sentence: Sentence, uneasy: bool, is_open: bool, weighs: bool, given: bool) -> tuple[Hit, ...]:
    return tuple(_read(sentence, uneasy=uneasy, is_open=is_open, weighs=weighs, given=given))


def _read(sentence: Sentence, *, uneasy: bool, is_open: bool, weighs: bool, given: bool) -> Iterator[Hit]:
    text = sentence.plain
    parts = clauses(sentence)
    quoted = quotes(text)
    seen: set[int] = set()
    retorted = uneasy and not EARNEST.search(text)
    slights = ((kind, False, pattern) for kind, pattern in SLIGHTS(text)) if uneasy else ()
    retorts = ((kind, False, pattern) for kind, pattern in RETORTS(text)) if retorted else ()
    sharp = (row for row in SHARP(text) if uneasy or row[1])
    for kind, sure, pattern in chain(KINDS(text), sharp, slights, retorts):
        for match in pattern.finditer(text):
            clause = next((c for c in reversed(parts) if c.start <= match.start()), None)
            if clause is None or clause.start in seen or clause.quoted or text[: match.start()].count('"') % 2:
                continue
            if any(a <= match.start() < b for a, b in quoted):
                continue
            if (
                _SAID.search(text, 0, match.start())
                or _SELF.search(match.group())
                or _WITHDRAWN.match(text, match.end())
            ):
                continue
            if kind == "non-apology" and (
                _MISSED_OUT.search(match.group())
                or (_LIVED.search(match.group()) and not _TAKEN_SO.match(text, match.end()))
            ):
                continue
            if (kind == "scolds" and _ABOUT_US.search(text)) or (kind == "sarcasm" and _CHEER.search(text)):
                continue
            if (not sure or kind in ("minimises", "sarcasm")) and not weighs:
                continue
            if kind == "scolds" and match.group().startswith(("if you don't", "if you're")) and not is_open:
                continue  # told before they buy, it frees them
            if kind in ("minimises", "sarcasm") and _GOOD_NORMAL.search(text):
                continue
            if kind == "compares" and _SO_WE.search(text, match.end()):
                continue
            if kind in ("compares", "scolds") and _SORRY_NOBODY.search(text):
                continue
            if kind == "doubts" and text[: match.start()].endswith("afraid "):
                continue  # a no, and no doubt
            if kind == "doubts" and _OURSELVES.match(text, match.end()):
                continue
            if set(match.group()) <= set(_LAUGHS) and not is_open:
                continue
            if clause.conditional and kind in ("minimises", "compares", "tautology"):
                continue
            if _DENIED.search(text[max(0, match.start() - 14) : match.start()]):
                continue
            seen.add(clause.start)
            yield Hit(clause, match.start(), match.end(), kind, sure)
    if given and not uneasy:
        yield from _scoldings(sentence, parts, seen)


_SORRY_NOBODY = re.compile(r"\b(?:sorry(?: that)?|why) (?:nobody|no one)\b")  # of us: whom they waited for


def _scoldings(sentence: Sentence, parts: tuple[Clause, ...], seen: set[int]) -> Iterator[Hit]:
    """A reproach with no problem behind it; with one, it makes the customer the cause and is judged as that."""
    found = reproach(sentence.plain)
    if found is None or found[2] not in ("should", "because", "had", "fault"):
        return
    clause = next((c for c in reversed(parts) if c.start <= found[0]), None)
    if clause is not None and clause.start not in seen and not (clause.quoted or clause.reported or clause.question):
        yield Hit(clause, found[0], found[1], "scolds", False)
