"""Facts that serve nobody where they stand: counts, names and times of an excuse, a reproach or a false promise."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.facts.fact import Fact
from rewriter.facts.page import fold
from rewriter.facts.tongues import tongue
from rewriter.lexicon import DAY

TERM = frozenset({"date", "weekday", "time", "duration"})
NEVER = frozenset({"amount", "id", "link", "email", "phone"})
TODAY = "today"
AT = cues.compile(r"\b(?:starts?|opens?|closes?|begins?|ends?|at|by|till?|until|from|before|after|to) $")

# Who did what, or how often we said it: nobody acts on the count, the day or the hour of a reproach.
_REPROACH = cues.compile(
    r"\b(?:\d+(?:st|nd|rd|th)|\w+(?:rd|th|st)|second) time (?:now )?(?:that )?(?:i|we)(?:'m|'re|'ve| am| are| have|m)?\b|"
    r"\b(?:as|like|what|how often (?:have|did|do)) (?:i|we)(?:'ve| have)? (?:already |just |clearly )?(?:said|told|wrote|written|explained|mentioned|say|tell)\b|"
    r"\b(?:i|we)(?:'ve| have)? (?:already |now )?(?:told|said|explained|wrote|written|answered)\b[^.;!?]{0,40}\b(?:times|already|before|twice)\b|"
    r"\b(?:can't|cant|cannot|can not)\b[^.;!?]{0,40}\bat once\b|\bonly (?:have|got) \w+ (?:hands|pairs)\b|"
    r"\b(?:\d+|\w+) (?:of|out of) (?:our|the|my)(?: \w+){1,3} (?:are|is|were|'re|r|being) (?:all )?(?:away|off|out|down|sick|ill|on (?:leave|holiday|vacation|a course|strike|break)|at|in|busy|new)\b|"
    r"\b\d[\d,.]* other \w+ (?:got|get|had|have|are|were|received|use|pay|manage\w*|did|do|said|say)\b|\bif you (?:hadn't|had not|'d not)[^.;!?]{0,10} (?:sat|waited|left|kept|slept|let)\b[^.;!?]{0,30}|"
    r"\b(?:have|has|had|got|with|are|there's|handle|serve)\b[^.;!?]{0,16}\b\d[\d,.]* other \w+|\byou're not the only\b|"
    r"\b(?:whoever|who ever|the (?:guy|girl|person|colleague|agent|one) (?:who|that)|somebody|someone|(?:he|she|they)) [^.;!?]{0,30}\b(?:(?:was|were|is|got it) wrong|(?:was|were|is) (?:dreaming|mistaken|lying|joking|confused))\b|"
    r"\b(?:over(?:booked|sold)|under(?:staffed|counted)|(?:mis|wrongly )(?:counted|read|typed|quoted|calculated|scanned))\b|"
    r"\b(?:told|asked|warned|reminded) (?:him|her|you|u|them|everyone)\b[^.;!?]{0,20}\btimes\b|"
    r"\b(?:hard|difficult) to believe\b[^.;!?]{0,24}|\b(?:don't|can't) believe (?:it|that)\b[^.;!?]{0,24}|"
    r"\b(?:busy|crazy|hectic|mad|insane|wild) (?:\w+day|week\w*|month|season|morning|evening|day|night)\b|"
    r"\b(?:driver|he|she|they|we|courier|crew|team|desk|kitchen)(?:'ve|'d| had| have| has| got){1,2} (?:\d+|\w+) (?:other |more )?(?:stops|deliveries|jobs|patients|drops|calls|orders|tables)\b|"
    r"\b(?:you|u) should(?:'ve| have| of) (?:read|seen|opened|checked|got) (?:the|our|my) (?:e-?mail|mail|letter|text|message|sms|note|notice)s?(?: (?:from|of|we sent(?: you)?(?: in| on)?|in|on))?|"
    r"\byou(?:'re| are| were) the (?:one|ones|person) (?:who|that) (?:didn't|never|forgot|failed|left|missed|lost|broke|ignored|waited|kept)\b[^.;!?]{0,60}|"
    r"\byou (?:only |just )?(?:came|arrived|turned up|showed up|got there)\b|\b\w+day (?:madness|chaos|mayhem|rush)\b|"
    r"\b(?:desk|counter|branch|line|till|station|store|shop|office|ward|window|team|unit|room) \d{1,3}(?: \w+ly| just)? (?:\w{2,}ed|made|did|sent|put|wrote|gave|took|told|lost|forgot|booked)\b[^.;!?]{0,40}?,? not (?:me|us|i|our \w+|my \w+)(?=\W*(?:$|[.!?;\n]))|"
    r"\b(?:it's|its|it is|it's been|been) (?:on|in|at|by|up) (?:the|our|every) [^.;!?]{2,50}\b(?:people|nobody|no one|they) (?:just |simply )?(?:don't|doesn't|never|ever|won't) (?:look|read|listen|check|bother)\b"
)


def _reproach(fact: Fact, draft: str) -> bool:
    """The fact stands in a reproach, in blame or in how many of us there are, told in the same breath."""
    low = fold(draft)
    for m in _REPROACH.finditer(low):
        if m.start() <= fact.start and (fact.end <= m.end() or _WHEN.fullmatch(low, m.end(), max(m.end(), fact.start))):
            return True
    return False


# What stands between "as I said" and the day: a rule told in the same breath is no part of the reproach.
_WHEN = re.compile(
    rf"(?: ?(?:you|this|it|that|to|on|in|at|and|already|last|the|by|for|only|e?mails?|messages?|calls?|times|{DAY}|\d{{1,2}}(?:st|nd|rd|th)?|\w+teen|two|three|four|five|six)){{0,10}} ?"
)


def serves_nobody(fact: Fact, draft: str, customer: str = "") -> bool:
    """A count, a name or a time that stands in an excuse or in blame, where nobody can act on it."""
    if fact.kind == "percent":
        sworn = _CERTAINTY.finditer(fold(draft), max(0, fact.start - 40))
        return any(m.start() <= fact.start < m.end() for m in sworn) or (
            fact.value == "100"
            and _END.match(draft, fact.end) is not None
            and _SWORN_OF.search(around := clause(draft, fact)) is not None
            and not _OUR_ACT.search(around)
        )
    if fact.kind not in NEVER and fact.kind not in ("quote", "percent") and _reproach(fact, draft):
        return True
    if fact.kind == "name" and (
        re.search(rf"\b{re.escape(fold(fact.text))}", fold(customer)) or _BY_NAME.search(fold(customer))
    ):
        return False  # the customer asks about them, or for the name
    if fact.kind == "name" and _ERRED.match(fold(draft), fact.end):
        return True  # who of us did it
    if (
        fact.kind == "name"
        and _IT_WAS.search(fold(draft), max(0, fact.start - 12), fact.start)
        and _OF_US.match(fold(draft), fact.end)
        and not _WHO.search(fold(customer))
    ):
        return True  # who of us it was
    if (
        fact.kind == "name"
        and _LEFT_UNDONE.match(fold(draft), fact.end)
        and not _TITLE.search(fold(draft), 0, fact.start)
    ):
        return True
    if fact.kind == "name" and _MISHAPPED.match(fold(draft), fact.end):
        return _ACTED_ON.search(clause(draft, fact)) is None  # to whom of us it happened
    if fact.kind in TERM and _ON_SHIFT.match(fold(draft), fact.end):
        return True  # it only says who: "Jonas on the 6 am shift mixed them up"
    if fact.kind in TERM and _STAFFED.search(fold(draft), max(0, fact.start - 60), fact.start):
        return True  # since when somebody of us is new or away
    if fact.kind in TERM and _SWITCHED.search(fold(draft), max(0, fact.start - 80), fact.start):
        return _EXCUSES.search(clause(draft, fact)) is not None  # since when the new system is there
    if fact.kind in TERM and fact.value != TODAY and not bare_hour(fact):
        around = clause(draft, fact)
        if _SWORN.search(around) and not _OUR_ACT.search(around):
            return True  # the time that an overpromise claimed
        idle = _MISHAP.search(around) or (fact.value in _THIS and _EXCUSES.search(around))
        return bool(idle) and _ACTED_ON.search(around) is None
    if (fact.kind not in ("name", "number", "id") and fact.value != TODAY) or len(
        [c for c in fact.text if c.isdigit()]
    ) > _LOOSE:
        return False
    around = clause(draft, fact)
    return _EXCUSES.search(around) is not None and _ACTED_ON.search(around) is None


_ON_SHIFT = re.compile(
    r" (?:shift|crew|rota|team) (?:[a-z]+ly )?(?:mixed|swapped|forgot|lost|missed|overlooked|misread|mistyped|broke|dropped|mislabel\w+|double-booked|got (?:it|them|this|that) wrong|(?:put|sent|packed|gave|left|took) [^.;,!?]{2,30} wrong)\b"
)
_STAFFED = cues.compile(
    r"\b(?:(?:he|she|they|who)(?:'s|'re|s| is| are| was| were)? )?(?:new(?: here| to (?:this|the job))?|off sick|on sick leave|short[- ]?staffed|understaffed|told off|gone|no longer (?:here|with us|around)|(?:he|she|they|who) (?:only |just )?(?:started|joined)(?: here| with us)?) (?:since|in|on|last)(?: the)? $"
)
_SWITCHED = cues.compile(
    r"\bwe(?:'ve| have)? (?:just |only )?(?:switched|migrated|moved|changed|upgraded)(?: over)?(?: (?:from|to|into|in|away from) (?:an? |the |our )?[\w-]+(?: [\w-]+){0,2})? (?:on|in|since) (?:the )?$|\b(?:we(?:'ve| have)|our \w+(?: has|'s)) been (?:in|at|on) (?:an? |the |our )?new [\w-]+(?: [\w-]+)? since (?:the )?$"
)
_THIS = frozenset({"this week", "this month", "this year", "this quarter", "weekend"})
_MISHAP = cues.compile(
    r"\b(?:forgot|messed up|screwed up|botched|mixed (?:it|them|that|this) up|slipped up|overslept|what do (?:you|u|ya) expect|vergaß|vergessen|verschlampt)\b"
)
# A certainty sworn of what is not ours to do; what we pay or send keeps its day.
_SWORN = cues.compile(
    r", guaranteed\b|^ ?guaranteed\b|\b(?:i|we) (?:promise|guarantee|swear)\b|\b100 ?%|\b(?:(?:a|one) )?hundred per ?cent\b|\bdefinitely\b|\bfor (?:sure|certain)\b|\btrust me\b|\bno doubt\b|\bwithout fail\b|\b(?:you have )?my word\b"
)
_OUR_ACT = cues.compile(
    r"\b(?:refund\w*|credit\w*|money|pa(?:y|id)|repa(?:y|id)|voucher|call (?:you|u)|ring (?:you|u)|valid|warranty|return\w*|cancel\w*)\b"
)
_ERRED = cues.compile(
    r" (?:said|promised|swore|claimed)\b[^.;!?]{0,30}\?| (?:isn't|wasn't|is not|was not) even\b| (?:has|had) no (?:clue|idea|say|business)\b|(?: (?:obviously|clearly|probably|apparently|just|simply))? (?:forgot|missed|overlooked|mixed|misread|mistyped)\b| must have (?:dropped|lost|damaged|broken|misplaced|mixed|left)\b| (?:should|ought to) have (?:told|checked|sent|called|said|explained|noticed|seen|known)\b|(?: (?:in|from|at|on) (?:the )?\w+)? (?:typed|entered|keyed|put|wrote|picked|packed|sent|read|booked|scanned|gave)\b[^.;!?]{0,40}\b(?:instead|wrong\w*|by mistake|typical|again)\b|(?: (?:in|from|at|on) (?:the )?\w+)? (?:keeps|is always|always) (?:doing (?:this|that|it)|mixing|forgetting|messing|getting (?:it|this|that|them) wrong)\b|(?: (?:in|from|at|on) (?:the )?\w+)? (?:misread|mistyped|forgot|messed|mixed|miscounted|overlooked|slipped)\b"
)
_IT_WAS = cues.compile(r"\b(?:(?:that|it|this) was|(?:that|it|this)'?s) $")
_OF_US = re.compile(
    r" (?:in|from|at) (?:the )?\w+(?:,? (?:typical|again|as usual|sorry|of course))?(?=[.!?,;]|$)"
    r"|,? (?:he|she|they)(?:'s|'re| is| are)? (?:always|never|forever|keeps?|like that|(?:does|do) (?:that|this|it) (?:a lot|all the time|every time))\b"
)
_WHO = re.compile(
    r"\b(?:who|whom|whose|(?:which|what) (?:\w+ )?(?:colleague|agent|person|man|woman|one of you|department|team|desk))\b"
)
_BY_NAME = re.compile(
    r"\b(?:a|the|his|her|their|any|that \w+'s|person's|agent's) names?\b(?! (?:is|was|on)\b)|\bnames of\b|\bname (?:him|her|them|names)\b"
)
_LEFT_UNDONE = cues.compile(
    r"(?: (?:in|from|at|on) (?:the )?\w+)? (?:never|didn't|did not|failed to) (?:send|sent|log|logged|pass|passed|enter|entered|tell|told|book|booked|update|updated|check|checked|file|filed|note|noted|write|wrote|save|saved|record|recorded|process|processed)\b"
)
_TITLE = cues.compile(r"\b(?:dr|mr|mrs|ms|prof|doctor)\.? $")
_MISHAPPED = cues.compile(
    r" (?:(?:had|has|got)(?: had| got)? (?:(?:a|an|his|her|some|another) )?(?:\w+ )?(?:flat(?: tyre| tire)?|puncture|breakdown|accident|crash|emergency|migraine|fever|flu)|"
    r"(?:was|is|has been|had been|got) (?:\w+ )?(?:ill|sick|off|poorly|unwell|stuck|held up|delayed|late|in traffic|double[- ]booked|away|on (?:leave|holiday|vacation))|"
    r"(?:has |have )?(?:(?:left|quit|retired|resigned)(?: us| the (?:company|firm|team|office|school|clinic|hotel|shop|club))?(?=[.,;!]| and (?:nobody|no one|was|has|had|h(?:is|er)|their)\b)|moved on\b|(?:is|was) (?:gone|let go)\b)|"
    r"(?:called|phoned|rang) in (?:sick|ill)|overslept|ran late|broke down|missed (?:his|her|the) (?:bus|train|shift))\b"
)
_CERTAINTY = cues.compile(
    r"100 ?%,? (?:have|sure|certain\w*|guarantee\w*|positive|get|be|will|it|there|on|yours|by|before|until|till|in time|tomorrow|today|tonight|done|ready|going|fixed|safe)\b|"
    # "it 100% comes Monday", "100% you have it tomorrow": an adverb, before a verb or before the subject of one
    r"\b(?:it|he|she|that|(?:the|your|our|her|his|their) \w+(?<!ss)(?<!s)) 100 ?% (?!of\b|off\b|less\b|plus\b|is\b)[a-z]+(?<!s)s\b|\b(?:it|he|she|they|you|we|i|that) 100 ?% (?:will|have|get|can|are|arrive|come|work)\b|"
    r"(?:^|[.,;:!?] ?|\b(?:and|but|so|yes|yeah) )100 ?%,? (?:it|he|she|they|you|we|i)(?:'ll| will|'s|'re)? [a-z]|"
    r"(?:\bwill|'ll|\b(?:it|he|she|we|they|that|you|i)ll|would|can|is going to) 100 ?%|(?:\bwill|'ll|\b(?:it|he|she|we|they|that|you|i)ll) [^,.;!?%]{2,30}, 100 ?(?:%|per ?cent)|(?:\bwill|'ll) (?!(?:be )?(?:cover|match|compensat|charg|reach|paid|reimburs|refund|credit|pay)\w*)[^,.;!?%]{2,40},? (?:an? |one )?hundred per ?cent(?=\W*(?:$|[.,;!?\n]))"
)
# "Guaranteed by noon, 100%!": how sure, and no share of anything.
_END = re.compile(r"\s*(?:[.!?\n]|$)")
_SWORN_OF = cues.compile(
    r"(?:\bwill|'ll) be (?:there|here|with you|done|ready|fixed) 100 ?%|\b(?:arrives?|comes?|is there|ready|done) [^%,;.!?]{2,24} 100 ?%|(?:\bwill|'ll) (?!(?:be )?(?:cover|match|compensat|charg|reach|paid|reimburs|pay)\w*)[^%,;.!?]{3,60}(?<!\bto)(?<!\bat)(?<!\bof)(?<!\bbe)(?<!\bby)(?<!\bis),? 100 ?%|\b(?:guarantee\w*|promise\w*|definitely|certain(?:ly)?|for sure|swear)\b(?:(?!\b(?:of|off|discount|cover\w*|cotton|wool)\b)[^%]){0,80}, ?100 ?%"
)
_LOOSE = 3  # digits of a count or a road; what has more may be an order
_ACTED_ON = cues.compile(
    r"\b(?:ask for|contact|call us|speak to|until|till|by|within|before|please(?! (?:understand|bear))|code|ref\w*|order)\b"
)


_EXCUSES = cues.compile(
    r"\b(?:we|i|our \w+) (?:process|handle|get|have|see|do|ship|serve|answer|receive|run|sort|pack|deliver)s? (?:over |about |some |like )?\d[\d,.]* (?:\w+ ){1,2}(?:a|per|each|every) (?:day|week|month|year)\b[^.;!?]{0,24}\b(?:so|mistakes|errors|things|happens?)\b|"
    r"\b(?:(?:storm|strike|flood|snow|fire|outage|power cut|blizzard|hurricane)s? (?:\w+ )?(?:knocked|shut|hit|took|flooded)|traffic|\d{3,} (?:\w+ )?(?:claims|cases|reports|applications|people|passengers)|busy|swamped|overloaded|short[- ]?staffed|understaffed|\d+ (?:\w+ )?(?:calls|tickets|orders|e?mails|chats|requests|messages|customers)|(?:system|software) (?:change|update|migration)|(?:upside|at sixes and) (?:down|sevens)|all over the place|in (?:a muddle|boxes|disarray)|topsy-turvy|nothing (?:is|'s) where|new system|so everything|takes longer|new (?:software|website|site|app|platform|tool)|(?:is|are) (?:both |all )?(?:new|sick|ill|off|away|on (?:leave|holiday|break))|"
    r"(?:it's |is )?only \w+ and (?:me|i)|half (?:of )?(?:our|the) (?:team|office|staff)|(?:can't|cannot|cant) be everywhere|give (?:him|her|them) a break|what do you expect|messed|a mess|chaos|chaotic|hectic|screwed|botched|forgot|mixed|verbockt|verschlampt|vermasselt)\b"
)


def bare_hour(fact: Fact) -> bool:
    """An hour that is told by its number alone: "by 6", "until six"."""
    return fact.kind == "time" and (fact.text.isdigit() or fold(fact.text) in tongue("en").numbers)


def sworn_hour(fact: Fact, draft: str) -> bool:
    """A bare hour that is sworn of what is not ours to do: "at 2 on the dot, guaranteed"."""
    around = clause(draft, fact)
    hour = AT.search(fold(draft), max(0, fact.start - 8), fact.start)
    return hour is not None and _SWORN.search(around) is not None and not _OUR_ACT.search(around)


def clause(draft: str, fact: Fact) -> str:
    """The words around a fact, up to the nearest stop on either side."""
    low = fold(draft)
    left = max(low.rfind(c, 0, fact.start) for c in ".!?;\n") + 1
    ends = [at for c in ".!?;\n" if (at := low.find(c, fact.end)) >= 0]
    return low[left : min(ends, default=len(low))]
