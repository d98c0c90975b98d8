"""More good ends that are told flatly: what people will be spared, what is given back, what a place in the queue brings."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import DAY

# Who decides on what the customer hopes for.
DECIDER = r"(?:bank|insurer|council|court|judge|landlord|airline|seller|panel|board|jury|embassy|school)"
_EVENT = r"(?:wedding|funeral|flight|connection|train|ferry|boat|bus|cruise|plane|interview|exam|ceremony|kick-?off|concert|show|party|birthday|christening|graduation|holiday|christmas|deadline|start)"
SPARED = cues.compile(  # nobody is to be unkind, and they are to miss nothing
    r"(?<![\w'])(?P<nobody>(?:nobody|no one|noone)(?: else| here| there| (?:at|in|on) (?:the|your) [\w-]+)?(?:'ll| will| is going to|'s going to)) (?:even (?!though\b|if\b)[a-z]+|(?:even |ever )?(?:be at (?:your|the|his|her) door|come (?:for|after) (?:you|it|him|her)|be (?:unkind|mean|rude|cruel|nasty|angry|cross|horrible)|hurt|harm|bully|tease|laugh at|mock|bother|disturb|steal|break in|shout|wake))(?![\w'])"
    rf"|(?<![\w'])you(?P<wont> won't|'ll not|'re not going to| aren't going to) miss (?:the|your|his|her|their|that|a (?:minute|second) of (?:the|your)) (?:[\w'-]+ )?{_EVENT}(?![\w'])"
    r"|(?<![\w'])(?:they|he|she|(?:the|your|his|her|their) (?:[\w-]+ ){0,2}?[\w-]+)(?P<twont> won't|'ll never| will never|'re not going to|'s not going to) (?:even |ever )?(?:see (?:any of|a thing)|find out|come after (?:you|it)|sue|evict|sack|throw you out)(?![\w'])"
    rf"|(?<![\w'])(?:they|he|she|(?:the|your) (?:[\w-]+ )?{DECIDER})(?P<cwont> can't) (?:possibly )?(?:say no|argue with)(?![\w'])"
)
_MUST = cues.compile(  # with this in hand they cannot but
    r"^\W*(?:(?:and|so|but)[, ]+)?with (?:this|that|these|those|the) (?:[\w-]+ )?(?:photos?|pictures?|letter|proof|receipt|report|evidence|video|note|grades?|marks?|statement|invoice|certificate|e?mail),? (?:they|he|she|(?:the|your) [\w-]+)(?P<will> (?:have|has) to|'ve got to) (?:pay|accept|refund|agree|take|let (?:you|it|him|her)|give (?:in|it|you|him|her))(?![\w'])"
)
_BY_THEN = cues.compile(
    r"^\W*this time (?:next (?:week|month|year|\w+day)|tomorrow),? (?:you|he|she|they)(?:(?P<will>'ll| will) be|(?P<be>'re|'s| are| is)) (?:on|in|at|back|home|there|up)(?![\w'])"
    r"|(?P<wwill>'ll| will|'s going to| is going to) be (?:here|there|back|in your (?:account|hands)|on your (?:card|doorstep)) (?:when|before) you (?:wake|get up)\b"
    r"|^\W*(?:and |so )?we(?P<owill>'ll| will|'re going to) (?:win (?:this|it|that|(?:your|the) (?:case|appeal|claim|dispute))|beat (?:this|it|them))(?![\w'])"
    r"|\bevery (?:single )?(?:one|claim|case|application|appeal)(?: of (?:these|those|them))? (?P<verb>gets (?:approved|paid|granted|accepted|through))(?![\w'])"
)
FOUND = cues.compile(  # what is done by whoever finds, heals or judges
    r"(?<![\w'])(?:he|she|they|it|(?:the|your|that|his|her|their) (?:[\w-]+ ){0,3}?[\w-]+)(?P<will>'ll| will|'s going to| is going to| are going to) be (?:found|caught|traced|cured|healed|saved|convicted|punished)(?![\w'])(?! (?:in|under|on|at|below|here|there|through|via)\b)"
    r"|(?<![\w'])(?P<who>he|she|they|(?:the|your|that|his|her|their) (?:[\w-]+ ){0,3}?[\w-]+)(?P<dwill>'ll| will|'re going to|'s going to| is going to| are going to) (?:change|raise|lift|bump|round|push) (?:it|this|that|your \w+|the \w+) (?:up )?to (?:a|an) [\w]+(?![\w'])"
    r"|(?<![\w'])you(?P<bwill>'ll| will|'re going to| are going to) (?:get|have|see) (?:back )?every (?:single |last )?[a-z]+(?: of (?:it|them|yours))? back(?![\w'])"
)
# A place in the queue brings what is scarce, and others queue too.
QUEUED = cues.compile(
    r"^\W*(?:please |just |so |then )*(?:(?:log (?:on|in)|queue(?: up)?|line up|get (?:in|into|to) (?:the )?(?:line|queue)|join the (?:line|queue))\b[^.;!?]{0,40}?(?: and| &|,) (?:then )?(?:(?:it|they|(?:those|these|the|that|your) (?:[\w'-]+ ){0,3}?[\w'-]+)(?P<be>'s|'re| is| are) (?:yours|in the bag)"
    r"|you(?P<will>'ll| will) (?:get|have) (?:one|two|three|\d|them|in|a (?:seat|ticket|place|spot|slot|table|room)|(?:the|your) (?:seats?|tickets?|place|spot)))|(?:be|turn up|show up|get|come)\b[^.;!?]{0,40}?(?: and| &|,) (?:then )?you(?P<fbe>'re| are) first in (?:the )?(?:line|queue)"
    r"|(?:(?:re-?)?apply|appeal|resit|retake it)\b[^.;!?]{0,40}?(?: and| &|,) (?:then )?you(?P<awill>'ll| will) (?:get (?:it|in|the \w+)|pass|win))(?=\W*$|[,;])"
)
_EVERY_BIT = r"every (?:last |single )?(?:bit|trace|spot|speck|one) of (?:it|them|that|(?:the |that |your )?[a-z]+)(?:'s| is| are) (?:gone|out|dead)(?: now)?"
_PLAGUE = r"(?:wasps|mice|rats|mould|mold|damp|ants|moths|fleas|bedbugs|cockroaches|pests|spam|lag|pain|queues|delays|noise|leaks|crashes|errors|bugs|stains|smells|migraines|headaches|acne|itching|wrinkles|limescale)"
GOODBYE = cues.compile(
    rf"(?<![\w'])(?:it's|its|that's|you can say|say|wave|kiss) (?:goodbye|bye[- ]bye|farewell) (?:to )?(?:(?:the |your |those |these |all |that )?(?:[\w-]+ )?{_PLAGUE}(?: for good| for ?ever| once and for all)?(?![\w'])|(?!from|now|then|and\b|me\b|you\b|us\b|for\b)(?:[\w-]+ ){{1,3}}(?:for good|for ?ever|once and for all)(?![\w']))"
    rf"|(?<![\w']){_EVERY_BIT} (?:for good|for ?ever|once and for all)"
    rf"|(?<![\w'])(?:the|that|this|those|your) (?:[\w-]+ )?(?:{_PLAGUE}|smell|stain|leak|bug|error|delay|crash|rash|infection|crack|draught)(?: is| are|'s) never (?:ever )?(?:coming|going to come) back(?![\w'])"
)


_PART_IN = cues.compile(  # what a supplier is to send
    rf"(?<![\w'])(?:the|your) (?:[\w-]+ )?(?:parts?|spares?|replacements?|order|delivery|stock|size|new one)(?P<be>'s| is| are) in(?: stock)?(?: again)?(?= (?:on |by |from )?(?:{DAY}|tomorrow|the \d))"
)


_REMEDY = r"(?:cream|ointment|lotion|tablets?|pills?|drops|spray|gel|balm|syrup|antibiotics?|medicine|dose|treatment|therapy|course|exercises?|patch|shampoo|serum|injection|mouthwash|brace|remedy|one)"
_AILS = r"(?:pain|scars?|swelling|itch(?:ing)?|redness|rash|bruise|inflammation|fever|cough|cold|infection|acne|spots?|eczema|burn|wound|ache|headaches?|wart|blisters?|cramps?|stiffness)"
_CURES = cues.compile(  # what heals, and by when
    rf"(?<![\w'])(?:that|this|it|they|(?:the|this|that|your|our) (?:[\w-]+ ){{0,2}}?{_REMEDY}) (?P<cverb>clears (?:it|them|that|this|(?:the|your) [\w-]+) (?:right |all )?up|clears (?:the|your) (?:skin|{_AILS})|(?:cures|heals|soothes|shrinks|calms|shifts|gets rid of|takes away|stops|kills) (?:it|(?:the|your|that) {_AILS})|takes (?:it|(?:the|your|that) {_AILS}) away)"
    rf" (?:(?:with)?in(?:side)? (?:no time|(?:the |about |under )?(?:an?|one|two|three|four|five|six|seven|ten|\d{{1,2}}|a few|a couple of) (?:seconds|minutes?|hours?|days?|nights?|weeks?|months?))|by (?:{DAY}|tomorrow|then|tonight|the (?:weekend|morning|end))|overnight|for good|once and for all)(?![\w'])"
)


_DECIDED = cues.compile(  # what whoever decides is going to do, always does, or cannot refuse
    rf"(?<![\w'])(?:the|your|their|any) (?:[\w-]+ )?(?:{DECIDER}|underwriter|tribunal|ombudsman|committee|adjudicator|magistrate|lender)(?P<will>'s going to|'re going to| is going to| are going to|'ll| will) (?:award|pay|side with|give|grant|rule|approve|find for|let you|cover|waive|overturn|agree|say yes|accept|drop|allow)(?![\w'])"
    rf"|(?<![\w'])(?:their|your|the) (?:[\w-]+ )?(?:{DECIDER}|insurance|underwriter) (?P<pverb>picks up|pays|covers|settles|refunds) every (?:penny|cent|euro|pound|last [a-z]+)(?![\w'])"
    rf"|(?<![\w'])(?:they|(?:the|your) (?:[\w-]+ )?(?:{DECIDER}|underwriter|ombudsman|committee)s?) always (?P<averb>sides? with|rules? for|finds? for|pays?|agrees? with|gives? in|lets?|accepts?|approves?) (?:the|you|it|them|these|those|in)(?![\w'])"
    r"|(?<![\w'])(?:they|he|she|(?:the|your) [\w-]+)(?:'d| would) (?:have to )?be (?:mad|crazy|daft|stupid|fools?|out of their minds?) (?:to (?:say no|refuse|turn|let|reject|pass)|not to)(?![\w'])"
    r"|(?<![\w'])(?:the|your|that) (?:buyer|seller|landlord|other side|neighbour|claimant|company|airline) can't (?:possibly )?win (?:that|this|it)(?: one)?(?![\w'])"
)


_WEATHER = cues.compile(
    rf"(?<![\w'])(?:(?:that|the|this|your) (?:[\w-]+ )?(?:evening|day|night|morning|afternoon|weekend|week|date|match|show|concert|party|wedding|\d{{1,2}}(?:st|nd|rd|th)?|{DAY})|{DAY}) (?P<verb>stays|remains|turns out) (?:bone[- ])?(?:dry|sunny|fine|warm|bright|mild|clear)(?=\W*$| (?:all|from|until|till|for)\b)"
)
_WON_OVER = cues.compile(  # with what is in hand whoever decides does as is hoped
    rf"(?:^\W*(?:(?:and|so|but)[, ]+)?|, (?:and |so |but )?)with (?:[\w'-]+ ){{1,4}}?like (?:his|hers|yours|theirs|these|those|that|this),? (?:they|he|she|(?:the|your) (?:[\w-]+ )?{DECIDER}) (?P<verb>says? yes|agrees?|accepts? (?:it|you|him|her|them)|approves?|pays?|lets? (?:you|him|her|them) in|takes? (?:you|him|her|them))(?![\w'])"
)
_WRITES_SO = cues.compile(  # what whoever decides is going to find, told before they have
    rf"(?<![\w'])what (?:he|she|they|(?:the|your) (?:[\w-]+ )?(?:{DECIDER}|assessor|adjuster|surveyor|inspector|judge|ombudsman|examiner|adjudicator))(?P<will>'ll| will|'s going to|'re going to| is going to| are going to) (?:write|say|find|decide|rule|report|conclude|tell you) is (?:that|yes)(?![\w'])"
)


def outcome(text: str) -> re.Match[str] | None:
    """A good end in the clause."""
    ways = (FOUND, _PART_IN, _CURES, _DECIDED, _WEATHER, _WON_OVER, _WRITES_SO)
    return next((match for way in ways if (match := way.search(text))), None)


def spread(sentence: str) -> re.Match[str] | None:
    """One that reaches over a clause."""
    return QUEUED.match(sentence) or _MUST.match(sentence) or _BY_THEN.search(sentence)
