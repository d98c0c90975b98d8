"""A circumstance that nobody owns and nothing follows from: where it stands, and what beside it makes it an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.customer.situation import situation
from rewriter.lexicon import DAY, MONTH, UP_TO_TWELVE
from rewriter.moves import following, instructs, moves
from rewriter.pending import A_TIME
from rewriter.plain import plain
from rewriter.remembered import remembered
from rewriter.techniques._barren import barren
from rewriter.techniques._circumstance import CIRCUMSTANCES
from rewriter.techniques._commonplace import COMMONPLACES, NOT_A_SCENE, SAID_TO_THEM, SCENE
from rewriter.techniques._foreseen import outcomes
from rewriter.techniques._hit import Hit
from rewriter.techniques._pressed import ALWAYS, TERSE
from rewriter.techniques._said_no import core, shut
from rewriter.techniques._strained import PLEADED
from rewriter.techniques._sympathy import imagines, sympathises
from rewriter.techniques._vouched import certain
from rewriter.text import Message, Sentence

_OWNED = cues.compile(
    r"\b(?:by (?:me|us|one of us|(?:our|my) (?:own )?(?:team|staff|side))|(?:error|mistake|slip|fault) (?:was |is )?(?:on|at) our (?:side|end|part)|and (?:missed|forgot|overlooked|didn't|lost)|(?:planning|fault|mistake|doing|choice|decision) of ours|(?<!not )(?<!isn't )(?<!wasn't )(?:our|my) (?:own )?(?:\w+ )?(?:mistake|fault|error|planning|failure|problem|oversight|responsibility|doing|bad|job|rota|decision|label printer|process)|on us\b|on me\b|we (?:should(?:'ve| have)?|shouldn't(?:'ve| have)?|ought to|didn't|failed|got (?:it|this|that) wrong|own|"
    r"take responsibility|missed|made|let|were wrong|forgot|planned|sent|packed|caused|sold(?! out)|oversold|(?:over|double-?)booked|took on|could have|took more|lost|left you)|i (?:should have|missed|forgot|made|got it wrong|let)|"
    r"(?:nothing|not something|none of (?:that|this|which)|never something) (?:that )?you (?:should|ought|need)|"
    r"that(?:'s| is) (?:no|not an?) excuse|no excuse|no reason (?:to|for|why)|isn't an excuse|not your (?:problem|concern|fault)|(?:you )?shouldn't (?:have|be|affect|mean|notice|matter)|\bshould(?:n't)? have (?:read|been|told|seen|called|checked|noticed|known|done|had|come|answered|looked)\b|(?:careless|wrong|poor|sloppy|thoughtless) of us|ours to (?:mend|fix|sort|solve|put)|"
    r"(?:doesn't|don't|didn't|won't) (?:make|excuse|change|help you|explain|justify|get you|bring)|no amount of|deserved? (?:better|an answer))\b"
)
_MEANS = cues.compile(
    r"\b(?:so|which means|that means|this means|means)\b[^.;]{0,12}\b(?:your|you|it|we|i|this|that|the)\b|"
    r"\b(?:delayed|late|waiting|moved|arrive|arrives|leaves?|ships?|deliver\w*|takes?|taking|expect\w*|cancelled|"
    r"closed|postponed|longer)\b"
)
_FIX = cues.compile(
    r"\b(?:(?:we|i)(?:'ve| have|'re| are|'m| am)(?: now| just| already)* (?:changed|fixed|added|hired|replaced|"
    r"[a-z]+(?:ed|en|ut|nt)(?: (?:it|them|this|that|all|both|the|your|these|those)\b)?[^.;,]{0,30} (?:again|back|anew|afresh|by hand)|restored|refunded|resent|sent|moved|booked|ordered|fixing|adding|restoring|rebooking|sending|raised|"
    r"escalated|asked|reset|credited|arranged)|(?:back|up) (?:up|online|and running|again|in stock)|(?:is|are|it's|they're) (?:now )?back\b|(?:is|are|it's|"
    r"been) (?:now )?(?:fixed|resolved|restored|sorted|repaired)|(?:is|are|'s|'re) being (?:worked on|looked at|seen to|repaired|mended)|(?:is|are|'s|'re) (?:now )?(?:scheduled|planned|booked|down) (?:for|on) |instead|workaround|in the meantime|(?<!nothing )(?<!neither )(?<!never )(?:helps|does the trick)(?! (?:nobody|no one)\b)|(?<!nothing )(?<!never )(?:fixes|solves|cures|clears|frees) (?:it|this|that|them)|fix (?:for|is|"
    r"will|goes)|(?:new|another|fresh|spare|second|replacement) (?:one|\w+)(?:'s| is| are| goes| leaves| will) (?:\w+ )?(?:in|on|with|out|ready|at|being|off|coming|yours)|(?:on|in) (?:the way|(?:its|her|his|their) way|site|the post|tonight's|the bike)|"
    r"(?:taken|taking|takes) (?:it|this|that|your \w+) over|(?:up|online|open|running) again|here (?:with|for) you|is being \w+ed|starts? now|by (?:noon|midnight|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five)(?! at night))\b"
)
_NO_EXCUSE = cues.compile(
    r"\b(?:wouldn't|won't|can't|don't) call (?:it|that|this)\b|\bdon't think (?:it's|it is|that|this)\b|\b(?!hear that,? but\b)(?:hear(?:ing)?|read(?:ing)?|told|heard) (?:about|of|that)\b|\b(?:no|not an?|isn't an?|never an?|wasn't an?) excuse|\b(?:wasn't|isn't|is not|was not) the (?:whole |real |full )?(?:truth|reason|answer|cause)\b|\b(?:won't|don't|not|never|can't) (?:going to )?(?:hide behind|blame)\b|\b(?:is not|isn't|no) (?:an )?answer\b|\b(?:you(?:'re| are)|your|"
    r"you must be|you have been|you've been) (?:\w+ ){0,2}(?:busy|short|swamped)|\bnot (?:human|because)|"
    r"\bsorry (?:to|you|your)\b[^.]{0,40}\b(?:busy|hectic|weather)\b"
)
_PAST_TIME = cues.compile(
    rf"\b(?<!until )(?<!till )(?<!by )(?:today|this week|last week|at the moment|right now|(?:on |this |last |that |in |since |in early |in late )?(?:{DAY}|weekend|night|month|week|morning|afternoon|summer|winter|spring|autumn|{MONTH})s?|(?:for|since|over|after|in the (?:last|past)) (?:the (?:last|past) )?(?:\w+ ){{1,2}}(?:hours?|days?|weeks?|months?|years?)|(?:since|from) \w+(?: (?:a\.?m|p\.?m)\.?)?|a (?:day|week|month|shift|night))\b"
)
_PLAIN = ("closing", "human", "load")  # sorts whose words have been an excuse wherever they stood
_SORTS = cues.Sieve(
    [
        *((kind, pattern, False) for kind, pattern in (*ALWAYS, *CIRCUMSTANCES, ("closing", PLEADED))),
        *((kind, pattern, True) for kind, pattern in (*TERSE, *COMMONPLACES)),
    ]
)
_THEY_SAID = re.compile(r"\byou(?:'ve)? (?:said|wrote|mentioned|told)\b")
_AND = re.compile(r"\b(?:and|plus|also|besides|which)\b")  # what comes then is not what was owned
_TIE = re.compile(r"[\s,;–-]*(?:(?:so|and|but|sorry|well|unfortunately|because|as|since|bc|cos)\b,? ?)*")
_CLOSING = (CIRCUMSTANCES[0][1], *(p for _, p in ALWAYS), *(p for kind, p in TERSE if kind == "closing"))
# What to do is no circumstance: "keep everyone out of the room", "leave the windows open in this weather".
_KEEP_SAFE = cues.compile(
    r"^\W*(?:(?:please|and|then|now|so|but|first|just)\b,? ){0,3}(?:keep|leave|unplug|switch|turn|stay|get|move|evacuate|bring|take) (?:everyone|everybody|people|children|kids|pets|it|them|this|that|out|away|clear|off|outside|the|your|all|any)\b"
)
_TIED_ON = re.compile(
    r" (?:and|so) (?:there|it|that|this|we|you|nobody|not|i)\b"
)  # who was ill is news where it is not tied to what closes the matter
_ENOUGH = 8  # of one sort in one sentence: nobody writes more, and each is judged by the whole sentence


def circumstances(message: Message, sentence: Sentence) -> Iterator[Hit]:
    text = sentence.plain
    seen: set[int] = set()
    sorts = _sorts(text)
    parts = clauses(sentence) if sorts else ()
    if sorts and _settled(message, sentence):
        closed = any(row[1] in _CLOSING for row in sorts)  # words that close the matter stay an excuse
        sorts = tuple(
            row
            for row in sorts
            if row[1] in _CLOSING or (closed and not row[2] and (row[0] != "staff" or _TIED_ON.search(text)))
        )
    elif sorts and SAID_TO_THEM.search(text):
        sorts = tuple(row for row in sorts if not row[2])
    owned = _OWNED.search(text) if sorts else None
    theirs = _THEY_SAID.search(text) if sorts else None
    for kind, pattern, common in sorts:
        for match in islice(pattern.finditer(text), _ENOUGH):
            begin = match.start() + _TIE.match(match.group()).end()  # type: ignore[union-attr]  # it matches nothing, too
            clause = next((c for c in reversed(parts) if c.start <= begin), None)
            if clause is None or clause.start in seen or clause.quoted or clause.reported or clause.conditional:
                continue
            if (clause.question or _KEEP_SAFE.match(clause.text)) and kind != "closing":
                continue
            if (
                text[: match.start()].count('"') % 2
                or _NO_EXCUSE.search(text)
                or (theirs and theirs.end() <= match.start())
            ):
                continue
            if owned and pattern is not CIRCUMSTANCES[0][1] and not _AND.search(text, owned.end(), begin):
                continue
            if _told_fairly(message, sentence, match, kind) or (common and _to_a_question(message)):
                continue
            if kind == "load" and _A_DAY.fullmatch(match.group()) and _ON_IT.search(text, 0, match.start()):
                continue  # when it is, and not how busy it is
            theirs_too = kind == "load" and not _OF_OURS.search(match.group())
            if (
                (kind in ("system", "weather") or common or theirs_too)
                and kind != "closing"
                and _told_back(message, text, match, clause)
            ):
                continue
            if (kind != "closing" and sympathises(text, match.end() - 12 if match.end() > 12 else 0)) or imagines(
                clause.text
            ):
                continue
            closes = kind == "closing" or pattern in _CLOSING
            if (not closes or common) and _cured(sentence, match.start(), match.end()):
                continue
            seen.add(clause.start)
            yield Hit(clause, begin, match.end(), kind, kind in _PLAIN and not common and situation(message).open)
    if not seen:
        yield from _scene(message, sentence)


_A_DAY = re.compile(rf"(?:{DAY})s? (?:morning|afternoon|evening|night)s?", re.IGNORECASE)
_ON_IT = re.compile(r"\b(?:on|for|until|till|by|from|before|after|this|next|last|every|late|early)(?: the)? $")


def _to_a_question(message: Message) -> bool:
    """They have met with nothing: what is said of how things go excuses nothing, and a slip of theirs is "easily done"."""
    side = situation(message)
    return side.given and not side.open


@remembered()
def _sorts(text: str) -> tuple[tuple[str, re.Pattern[str], bool], ...]:
    """The sorts of circumstance that a plain sentence names."""
    return tuple(row for row in _SORTS(text) if row[1].search(text))


_WHEN_THEY_ARE = re.compile(  # "write any time that things are tight", "in case the portal is slow"
    r"\b(?:(?:any ?time|whenever|the moment|on days|times)(?: (?:that|when))?|in case|whatever|however|against|towards?) ?$"
)
_THEIR_DAY = re.compile(
    r"\W*(?:(?:and|right|just|oh no|ouch)[, ]+)*(?:on|before|for|in|with|at) (?:your|his|her|their)\b[^,;:!?]{0,40}[.!?,]*$"
)
_TAKES = re.compile(r"\b(?:takes?|took|costs?|loses?|spoils?|is|(?<!as )you(?: now| still| also| already)?) $")
_HOW_OFTEN = re.compile(
    r" (?:in|to|with|on|at|for) (?:about |around |roughly |some |up to |fewer than |less than |under )?(?:\d|one|two|three|half|a (?:third|quarter|tenth|fifth))\b"
)
_ASKS_HOW_OFTEN = re.compile(
    r"\bhow (?:likely|often|common|rare)\b|\b(?:does|do|can|could|will) (?:that|this|it) (?:ever )?happen\b"
)
_OFTEN = re.compile(r"\bhappen|\bnow and then\b|\bsometimes\b|\boccasionally\b")
_FLOODS = re.compile(r"\b[a-z]{3,}ing (?:it|them|us|(?:our|the) \w+) $")
_THE_RULE = cues.compile(
    r"\b(?:rules?|polic(?:y|ies)|fees?|prices?|rates?|limits?|deadlines?|terms?|conditions?|law|cut-offs?|criteria|dates?)\b"
)
_DOES_TO = re.compile(r" (?:it|them|us|our|the|your|you)\b")  # "an attack that's flooding them": no weather
_OF_MONEY = re.compile(
    r" (?:of (?:money|cash|time|your|evenings?|nights?|hours?|days?|work|worry)|for (?:you|one|anyone|anybody|a)|to (?:wait|pay|lose|carry|take in|ask|have|find|spend|be))\b"
)


_DO_THIS = re.compile(  # "please mail the words, up to 8 lines with 30 letters a line"
    r"\W*please (?!understand|bear|note|be\b|remember|appreciate|excuse|forgive|accept|keep|don't|consider|know|have patience|see (?:it|that|our)|try to)[a-z]+ "
)
_FELT_FOR = re.compile(  # "losing Black Friday by the hour is as bad as it gets"
    r"\W*(?:(?:oh no|ouch|and|yes)[, ]+)*(?!(?:being|having) (?:this|so|that|short|busy|understaffed|overrun)\b)(?:[a-z]{2,}ing) (?!(?:we|our|us)\b)[^.;:!?]{3,80}? (?:is|must be|has to be|can't be) (?:an? |as |no |the |one of the |such an? |about the )?(?:[a-z]+ )?(?:bad|miserable|awful|horrible|terrible|rotten|dreadful|fun|worst|lonely|wretched|maddening|frightening|frustrating|grim) (?!for (?:us|all|everyone))"
)
_NO_TROUBLE = re.compile(r"\b(?:no (?:trouble|problem|extra)|included|free of charge|welcome)\b")
_THEIR_ILLNESS = re.compile(
    r"\bsorry (?:to hear )?(?:that )?(?:he|she|they|your (?:[a-z]+ )?[a-z]+)(?:'s| was| were| is| are| has been) (?:so |very |that )?(?:ill|sick|poorly|unwell|off sick|in hospital)\b"
)
_OF_THEIRS = re.compile(r"\b(?:my|our)\b|\b(?:s?he|they)\b")


def _told_fairly(message: Message, sentence: Sentence, match: re.Match[str], kind: str) -> bool:
    """Theirs and not ours, a rule that is one for all, how often it happens, or how much it is to them."""
    text = sentence.plain
    said, before = match.group(), text[: match.start() + len(match.group()) - len(match.group().lstrip(" ,"))]
    if kind != "closing" and (_DO_THIS.match(text) or _FELT_FOR.match(text)):
        return True
    if kind == "staff" and said.endswith("by hand") and _NO_TROUBLE.search(before):
        return True
    if kind == "staff" and _THEIR_ILLNESS.search(text) and _OF_THEIRS.search(plain(message.customer[:2_000])):
        return True
    if " to miss" in said and any(s.index == sentence.index - 1 and s.question for s in message.body):
        return True  # what to look for is easy to miss
    if _WHEN_THEY_ARE.search(before) or (kind == "load" and (_THEIR_DAY.match(text) or _TAKES.search(before))):
        return True
    if _OFTEN.search(said) and _ASKS_HOW_OFTEN.search(plain(message.customer[:2_000])):
        return True
    if kind == "closing":
        return said.rstrip(" .!").endswith(("happens", "happen")) and bool(_HOW_OFTEN.match(text, match.end()))
    if kind == "weather":
        return bool(_FLOODS.search(before)) or (said.endswith("ing") and bool(_DOES_TO.match(text, match.end())))
    if kind == "load":
        alike = said.startswith("same for ") and _THE_RULE.search(text)
        return bool(alike or (said.endswith("a lot") and _OF_MONEY.match(text, match.end())))
    return False


def _scene(message: Message, sentence: Sentence) -> Iterator[Hit]:
    """What was going on, in a reply that holds nothing else for the customer."""
    text = sentence.plain
    if not 1 <= text.count(" ") <= 20 or not SCENE.match(text) or not barren(message) or _settled(message, sentence):
        return
    if _OWNED.search(text) or _FIX.search(text) or _MEASURED.search(text) or _DENIES.search(text):
        return
    if any(SAID_TO_THEM.search(each.plain) or NOT_A_SCENE.search(each.plain) for each in message.body):
        return
    parts = clauses(sentence)
    if any(shut(part) or core(part) or instructs(part.text) for part in parts):  # a no or what to do, and no scene
        return
    if any(outcomes(sentence, message.context.facts)) or any(certain(sentence)):  # a promise, and no scene
        return
    if not any(part.quoted or part.reported or part.conditional or part.question for part in parts):
        yield Hit(parts[0], 0, len(text), "", False)


_DENIES = re.compile(
    r"^\W*(?:no|nobody|no one|none|nothing|neither)\b|\b(?:did|does|do|was|were|is|are) not\b|n't\b"
)  # an answer, and no scene
_REGRETTED = re.compile(  # and not "sorry, the ..." or "sorry but the ...", which give a reason
    r"\b(?:sorry|apologi[sz]e|apologies|regret|(?:rotten|bad|hard|tough) luck|(?:i|we) (?:can |do )?(?:see|understand|hear))(?: (?:to|that|about|for|with|the|your|our|this|is|are|you))\b(?:(?!\b(?:due|because|as|since|but|caused|owing|thanks|so)\b)[^,;.])*$"
)
_SORRY_AND = re.compile(
    r"\bsorry\b[^.;]{0,30}?(?:,| –| -)? and (?:just |right |all |so |that )?(?:with|before|on|for|in|during)\b"
)
_ALAS = re.compile(r"\W*(?:oh|ah) (?:no+|dear),? ")
_OF_OURS = re.compile(
    r"\b(?:we|our|us|team|staff|queues?|phones?|lines?|busy|volumes?|hectic|swamped|demand|calls?|orders)\b"
)
_REGRETS_IT = re.compile(r"[,:;–-] ?(?:and )?(?:(?:i'm|we're|i am|we are) )?(?:so |very |really |truly )*sorry[ !.]*$")
_WHAT_A = re.compile(  # "..., what a miserable wait"
    r"[,:;–-] ?(?:and )?(?:what|such) an? (?:(?:really|truly|very) )?(?:miserable|awful|horrible|terrible|rotten|dreadful|wretched|long|cold|hard|sad|grim|bad|poor|exhausting|frightening|worrying|lonely|nasty) (?:long )?(?:wait|way|end|start|night|day|morning|evening|journey|trip|walk|welcome|time|birthday|holiday|thing)\b(?! for (?:us|all|everyone|our)\b)"
)
_CONTENT = re.compile(r"[a-z]{4,}")
_WE_KNOW = re.compile(r"\W*(?:i|we) know (?:that )?(?:how )?(?!we\b|our\b|i\b|my\b)")


def _told_back(message: Message, text: str, match: re.Match[str], clause: Clause) -> bool:
    """What the customer wrote of, named in an apology or in sympathy: "I'm sorry the servers are down"."""
    said = match.group()
    if _WE_KNOW.match(clause.text):
        said = clause.text  # "I know it's all hands on deck at harvest"
    elif not (
        _REGRETTED.search(text, 0, match.end())
        or _SORRY_AND.search(text, 0, match.end())
        or _ALAS.match(text)
        or _REGRETS_IT.search(text, match.end())
        or _WHAT_A.search(text, match.end())
    ):
        return False
    theirs = plain(message.customer[:2_000])
    return any(
        word.removesuffix("s") in theirs
        for word in _CONTENT.findall(said)
        if word not in ("know", "with", "sorry", "about", "this", "that", "just", "were", "been", "some")
    )


_MEASURED = re.compile(rf"\d|[£€$]|\bat (?:noon|midnight|{UP_TO_TWELVE}|(?:half|a quarter|ten|twenty) (?:past|to))\b")


def _settled(message: Message, sentence: Sentence) -> bool:
    """The next sentence owns it or brings a time, a fix or a way on."""
    return any(
        moves(s)
        & (
            {"own-step", "done", "question"}
            if _circumstance(s)
            else {"own-step", "done", "question", "route", "alternative"}
        )
        or _OWNED.search(s.plain)
        or _FIX.search(s.plain)
        or _timed(s.plain)
        or _MEANT.search(s.plain)
        for s in following(message, sentence, 1)
        if not _SIGNS_OFF.match(s.plain) and not _promised(message, s)
    )


def _promised(message: Message, sentence: Sentence) -> bool:
    """It promises what nobody here decides: no fault is the cure of another."""
    return any(outcomes(sentence, message.context.facts)) or any(certain(sentence))


def _circumstance(sentence: Sentence) -> bool:
    """It names a circumstance itself: no fault is the cure of another."""
    return bool(_sorts(sentence.plain))


_MEANT = re.compile(  # what it means for them: "no compensation for that"
    r"\b(?:no|not|n't) [^.!?]{0,80}\b(?:for|because of|in) (?:that|this|such)\b|^\W*(?:so|which|that's why|this means|that means)\b"
)
_SIGNS_OFF = re.compile(
    r"\W*(?:(?:best|kind|warm|kindest|many) )?(?:regards|wishes|greetings|love|thanks)\b|\W*all the best\b"
)
_TO_COME = cues.compile(  # a time that is theirs and to come, and not one in which it was hectic
    r"\b(?:will|should|due|expect\w*|aim\w*|takes?|leaves?|ships?|comes?|arriv\w*|starts?|scheduled|planned|next(?! to\b)|until|till|ready|back|open|free|again|booked|yours?|you|tomorrow|delivered|we'd|please)\b|'ll\b"
)
_HAS_BEEN = cues.compile(
    r"\b(?:left|was|were|went|arrived|came|had|has been|have been|reached|got)\b(?![^.!?]*(?:'ll\b|\b(?:will|should|now|next|due|expect|tomorrow|until|by)\b))"
)


def _timed(text: str) -> bool:
    """A sentence that names a time at which something is to happen for them."""
    now = _PAST_TIME.sub(" ", _NOW.sub(" ", text)) if _HAS_BEEN.search(text) or not _TO_COME.search(text) else text
    return bool(A_TIME.search(now)) and bool(_TO_COME.search(now))


_NOW = re.compile(r"\b(?:tonight|this \w+|on \d{1,2} \w+|since the \d+\w*|on the \d+\w*|at \d+\S*|yesterday)\b")


def _cured(sentence: Sentence, start: int, end: int) -> bool:
    """It comes with its meaning, a time, a fix or a way on in its own sentence."""
    text = sentence.plain
    if _FOR_ALL.match(text, end):
        return False
    rest = text[:start] + " | " + text[end:]
    if _FIX.search(rest) or _SO_DO.match(text, end):
        return True
    own = moves(sentence) & {"own-step", "alternative", "route", "question"}
    if own and re.search(r"\b(?:i|we|you|your|our|let)\b", text[end:] if text[end:].strip(" .!") else text[:start]):
        return True
    here = _PAST_TIME.sub(" ", rest)
    return bool(A_TIME.search(here) and _TO_COME.search(here)) or bool(
        _SO.search(text, end) and _MEANS.search(text[end:])
    )


_SO_DO = re.compile(  # "so please come before ten"
    r"[^.!?;,]{0,30}, ?(?:and )?so (?:please|just|kindly|do) (?!bear|be |understand|have |wait|excuse|forgive|allow|accept|appreciate|remember|know|don't|give|keep (?:calm|in mind))[a-z]+\b"
)
_FOR_ALL = re.compile(  # what it means for everybody tells nobody what it means for them
    r"[ ,–-]*(?:and )?(?:so|which means|that means) (?:all |most )?(?!your\b|yours\b|you\b|we\b)(?:[a-z]+s|everything|things) (?:all )?(?:takes?|are taking|is taking|took|are|is|were|may take|can take) (?:a (?:bit|little) |much |a lot |somewhat )?(?:longer|slower|slow|delayed|late|behind|more time)\W*$"
    r"|[^.!?;,]{0,30},? (?:and )?so (?:all )?(?:the |our )(?:phones?|lines?|calls?|mails?|e-?mails|inbox|post|orders|tickets)(?: just| only| simply| often| do| can| all)* (?:ring (?:out|on)|rings (?:out|on)|piles? up|go(?:es)? unanswered|gets? missed|stacks? up|backs? up|go(?:es)? to voicemail|waits?)\W*$"
)
_SO = re.compile(r"\b(?:so|which means|that means)\b")
