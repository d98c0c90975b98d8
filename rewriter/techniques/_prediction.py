"""What is to come, told flatly of what is not ours: whose it is, how it is foretold, and what makes it a promise.

A prediction is read off the clause, not off a phrase: somebody who is not us, a word that tells the future (or a
present that stands for it), and a good end. Some ends need no time to be a promise ("on time", "like new"), most
do ("back", "there", "in your hands"), and a bad thing that is never to come back needs none.
"""

from __future__ import annotations

import re
from itertools import islice

from rewriter import cues
from rewriter.clause import Clause
from rewriter.lexicon import DAY, MONTH, UNIT, UP_TO_TWELVE

from . import _assured as assured
from . import _certainty as words
from . import _ends_well as ends

# --- whose it is, and how it is foretold ----------------------------------------------------------

_WILL = (
    r"(?P<will>'ll| will|'s going to|'re going to| is going to| are going to|(?<=s) going to"
    r"|(?:'s|'re| is| are) (?:bound|sure|certain|guaranteed) to)(?! (?:not|never)\b)"
)
_WONT = (
    r"(?P<wont> won't|'ll not| will never|'ll never| (?:isn't|aren't) (?:ever )?going to|(?:'s|'re) (?:not|never) (?:ever )?going to"
    r"|'s (?:not|never)(?= (?:coming|happening|getting|going)\b)| (?:isn't|aren't)(?= (?:coming|happening|getting)\b)| can never| can't ever)"
)
_ADVERB = (
    r"(?: (?:now|just|then|all|also|both|safely|simply|soon|finally|still|surely|certainly|def|defo|definitely|absolutely|really|totally|completely|fully|even|ever|easily|"
    r"soon|automatically|actually|100 ?%)){0,3}"
)
_OURS = cues.compile(rf"(?<![\w'-])(?:i|we|please|who|which|what|[a-z]+ that|somebody|someone|one of us|{UNIT})$")
# Own matters that are timetabled, and bad news: no promise, however flatly told.
_TIMETABLE = cues.compile(
    r"\b(?:dr|doctor|nurse|office|shop|store|branch|desk|menu|breakfast|sale|offer|trial|subscription|batch|price|tariff|webinar|class|lesson|course|session|meeting|hearing|visit|engineer|technician|plumber|fitter|installer|cleaners?|colleague|assessor|adjuster|surveyor|inspector|valuer|contractor)s?\b|\b(?:turned|shut|switched) (?:it |them |this )?(?:back )?off\b|\b(?:\w+day|weekend|christmas|summer|winter|spring|easter) (?:will|is)\b"
)
_OFF = cues.compile(
    r"\b(?:we|i)(?:'ve| have)? (?:turned|shut|switched) (?:it|them|this|that|\w+ \w+)? ?off\b|(?:is|'s) (?:turned|shut|switched) off\b"
)
_SERVICE = r"(?:lift|elevator|escalator|power|electricity|gas|water|hot water|heating|internet|wi-?fi|network|signal|line|phone|app|site|website|page|portal|system|service|server|account|login|tv|broadband|connection|lights?|trains?|trams?|bus(?:es)?|boiler|sync|sound|picture|screen|aircon|air con|stream|game|email|card reader|printer)s?"

# --- when -----------------------------------------------------------------------------------------

_WHEN = cues.compile(
    rf"(?<![\w'])(?!(?:from|until|later|around) ){words.POINT}(?![\w'])|\b(?:by|before|at) (?:{UP_TO_TWELVE}|\d{{1,2}}(?:[:.]\d\d)?|xmas|christmas|then|the (?:end of|week\w*|\d|time)|your \w+|race day|\w+ day|tea ?time|sun(?:rise|set|down)|lunch|dinner|half[- ]\w+)\b"
    r"|\bwithin (?:the|a|an) (?:hour|day|week|minute)\b|\bin the morning\b|\bthat (?:morning|evening|afternoon|night|day)\b|\bfor (?:dinner|lunch|breakfast|tea|xmas|christmas)\b|\bbefore you know it\b|\bthis (?:time|week|afternoon|evening|morning)\b|\bnext (?:time|week|month)\b"
    r"|\bbefore (?:dark|dawn|midnight|noon|nightfall|bedtime)\b|\b(?:mon|tue|wed|thu|thur|thurs|fri|sat|sun) latest\b"
    r"|\b(?:by |on |from )?day (?:\d{1,2}|one|two|three|four|five|six|seven|ten)\b"
    r"|\b(?:by|before|in time for|home for) (?:the |your |his |her |their )?(?:[a-z]+'s )?(?:birthday|wedding|party|christening|graduation|funeral|exams?|interview|match|concert|holidays?|trip|half-?term|ceremony|season)\b|\bbefore (?:the|your) [\w-]+(?:'s| is) due\b"
    r"|\bin (?:a|an|one|two|three|four|five|\d{1,2}) (?:seconds?|minutes?|mins?|hours?|days?|weeks?)\b|\bany (?:minute|moment|second) now\b"
)

_FORETELLS = re.compile(r"'ll\b| will\b|won't|going to|never|(?:bound|sure|certain|guaranteed) to")

# --- good ends ------------------------------------------------------------------------------------

_PERFECT = rf"(?:on time|in time|(?:as )?good as new|like new|{assured.AS_AS}|spotless|perfect(?:ly)?|flawless(?:ly)?|pain[- ]free|back to (?:normal|(?:how|the way|what) (?:it|they|things) (?:was|were)|(?:its|their|your) (?:old|usual|normal) \w+|(?:its|their|your) best)|yours(?: again)?|smooth(?:ly)?|right as rain|a breeze|a doddle|plain sailing|home free|over the moon|as if (?:it|this|that|nothing) (?:had )?(?:never |ever )?happened|thrilled|delighted)"
_BACK = (
    r"(?:back|online|up again|up and running|on again|there|here|home|with (?:you|him|her|them)|(?:in|on|at|inside) (?:your|his|her|their|ur) [\w-]+(?: \w+)?|on (?:the|that|your|its|his|her) (?:next |first |early |same |morning |evening )?(?:flight|plane|van|truck|train|bus|boat|ferry|road)(?: again)?|on board|fixed|sorted(?: out)?|solved|resolved|repaired|restored|"
    r"cleared|mended|gone|over|forgotten|history|done with|flying|driving|walking|running|working|sleeping|asleep|laughing|smiling|dancing|eating|playing|holding (?:it|them)|wearing (?:it|them)|riding|moving|landing|arriving|coming|checked in|reunited|fine|perfect|quiet|well|better|healed|healthy|all right|alright|okay|ok|good|happy|safe|clean|dry|warm|hot|rid of|behind you|in [a-z]+ (?=for\b|by\b|before\b|in time)|able to (?:fly|sleep|walk|drive|travel|work))"
)
_HAPPENS = (
    r"(?:arrive|land|come (?:back|through|out|on|in)|get (?:there|here|to you|in)|reach (?:you|him|her|them)|show up|turn up|clear(?: up)?|lift|reopen|return|go (?:through|away)|disappear|vanish|stop|ease|die down|let up|calm down|(?<=wind will )drop|(?<=winds will )drop|work|run|pay|deliver|bring|find|fix|repair|restore|solve|sort|approve|accept|reply|answer|"
    r"sell|settle(?: in| down)?|heal|fade|grow back|dry out|wear off|wake up|sleep|walk|drive|fly|be able to (?:fly|sleep|walk|drive|travel))"
)
_THINGS = r"(?:light|lights|power|water|hot water|heat|heating|gas|internet|wi-?fi|signal|broadband|(?:the|your|ur|his|her|their) (?:[\w-]+ ){0,2}?[\w-]+|it|them|this|that|everything|all of (?:it|them))"
_NEWS = r"(?:(?:the|your) (?:[\w-]+ )?(?:link|code|form|e-?mails?|label|invoice|details|option|number|answer|reply|decision|message|text|letter|confirmation|receipt|choice|statement|bill|tracking \w+|voucher code|pin|password))"
_YOU_HAVE = rf"(?:have|get|receive|hold|hold on to|wear|be holding|be wearing|see) (?!{_NEWS}(?![\w'])){_THINGS}"

# Ends that nobody can foretell, with a time or without.
_FLAT = (
    rf"(?:be (?:all |both |always )?{_PERFECT}|look {_PERFECT}|feel like new|run {_PERFECT}|work {_PERFECT}|go {_PERFECT}|leave on time|arrive on time|land on time|depart on time|run on time|start on time|come out (?:clean|fine|perfect|right|well|clear)|come (?:off|out)(?=\W*$| in the wash)|pass(?=\W*$| (?:it|the|this|that|his|her|first|easily))"
    r"|make (?:it(?=\W*$| (?:in|on|to|by|easily|there|back|through))|(?:your|the|his|her|that|this) (?:connection|flight|train|bus|ferry|deadline|appointment|plane|wedding|ceremony|kick-?off))|double|halve|triple|skyrocket|qualify|sail through|recover|wake up without|have (?:his|her|their) (?:place|visa|permit|loan|mortgage|licen[cs]e|passport|degree)(?=\W*$| (?:in|from|this|by|too)\b)|(?:get|be) (?:a |the |your |his |her |their )?(?:place|job|seat|visa|loan|mortgage|permit|grant|promotion)(?=\W*$| (?:in|on|at|this|by|there|too))"
    r"|(?:reverse|overturn|waive|drop|lift|undo|cancel) (?:the|that|your|this) (?:ban|charge|charges|fee|fees|fine|decision|penalty|case|block|debt)|hold (?:the|your) (?:gate|flight|train|bus|plane|door|connection)|wait for (?:you|him|her|the [\w-]+ (?:train|bus|flight))|sort (?:him|her|them) out|let (?:you|him|her|them) (?:in|off|through|go|stay|keep)|(?:see (?:it|this|things) (?:our|your|my) way|fold(?=\W*$)|cave(?: in)?(?=\W*$)|apologi[sz]e|side with|rule (?:for|in favou?r)|change (?:his|her|their|its) mind|be begging)|wave (?:you|it|him|her|them|this) (?:in|through|on|past)|make up (?:the time|for it|for lost time)|(?:lower|reduce|scrap|forget|write off) (?:the|your|that) (?:fine|fee|bill|charge|debt|rent|price|premium|penalty)|give (?:you|him|her|them) (?:the|a|your) (?:bigger|better|full|whole|free|job|money|place|seat|upgrade|refund|contract|benefit)(?: \w+)?|save (?:him|her|it|them|your \w+)"
    r"|(?:fix|solve|cure|sort(?: out)?|get rid of|end) (?:it|that|this|everything|the (?:problem|issue|error|noise|leak|pain|smell|fault|bug|lag|crash\w*|damp|mould)|your (?:problem|issue|pain|trouble)s?)(?: (?:all|completely|for good|out))?(?=\W*$)|(?:fix|solve|cure|sort) (?:everything|all)\b)"
)
_FLAT_WONT = cues.compile(
    rf"{_WONT}{_ADVERB} (?P<does>sell out|refuse|object|mind|complain|say no|turn (?:you|it|this|that|him|her) down|reject|deny|hurt|leave a (?:mark|trace|scar)|get any (?:longer|worse|later|higher)|back out|let (?:it|this) slip)(?![\w'])"
)
_FLAT_WILL = cues.compile(rf"{_WILL}{_ADVERB} (?P<does>{_FLAT})(?![\w'])")
_TIMED_WILL = cues.compile(
    rf"{_WILL}{_ADVERB} (?P<does>(?P<ends>be (?:all |both |definitely )?{_BACK}|arrive|land|wake up|sleep|walk|drive|fly)|{_HAPPENS})(?![\w'])"
)
_YOU_WILL = cues.compile(rf"(?<![\w'])you{_WILL}{_ADVERB} (?P<does>{_YOU_HAVE})(?![\w'])")
_FROM_NOW_ON = cues.compile(
    r"\b(?:from (?:now|here|today|then|that (?:day|point)) on|going forward|from (?:now|today|tomorrow)|for the rest of (?:your|the|his|her) \w+|for good|for ?ever|every (?:single )?(?:time|day)|each time)\b"
)
_GOOD = cues.compile(
    rf"{_WILL}{_ADVERB} (?P<does>(?:be|stay|run|work|go|look|arrive|come|leave) (?:all |always )?(?:[\w-]+ ){{0,2}}?(?:quiet|calm|fine|right|correct|clean|safe|ok|okay|good|great|hot|fresh|warm|dry|on time|perfect|spotless|peaceful|faultless|well|smooth|stable|fast|like new|like clockwork)(?:ly)?)(?![\w'])"
)
_EVERY = cues.compile(r"^\W*(?:(?:and|so|from now on|from today)[, ]*)*(?:every|each|all (?:of )?(?:your|our|the))\b")

# A present that stands for the future, with its time.
_NOW_BACK = cues.compile(
    rf"(?<![\w'])(?:(?:the|your|ur|our) )?(?:[\w-]+ ){{0,2}}?(?:{_SERVICE})(?P<be>'s| is| are|'re)(?: all| then| now)? (?P<state>back(?: up| on| online)?|up(?: again| and running)|on again|working(?: again)?|fixed|restored|running(?: again)?|online|over|gone|sorted)(?![\w'])"
    r"|(?<![\w'])(?:everything|all|(?:the|your|this|that) (?:[\w-]+ ){0,2}?(?:queue|strike|snow|fog|storm|rain|delay|pain|swelling|smell|noise|fever|outage|problem|issue|mess|jam|backlog|wait|leak))(?P<ebe>'s| is|s) (?P<estate>over|gone|fixed|sorted|solved|back|fine|perfect|clear(?:ed)?|history|done|ok|okay)(?![\w'])"
    r"|(?<![\w'])(?:they(?=(?:'re| are) (?:landing|arriving))|your (?:[\w-]+ ){0,2}?(?:bags?|luggage|flight|train|plane|parcel|dog|cat|son|daughter))(?P<lbe>'re| are|'s| is) (?P<lstate>landing|arriving|leaving|home|back|coming home)(?: on time)?(?![\w'])"
    r"|(?<![\w'])you(?P<ybe>'re| are) (?P<ystate>home|back on the road|flying|in the air|on your way|there|back online|online|up and running|sorted)(?![\w'])"
)
_GONE_BY = cues.compile(
    r"(?:snow|rain|fog|ice|storm|wind|frost|pain|swelling|smell|queue|fever|cough|noise|rash)(?P<gbe>'s| is| are|s)? (?:all )?gone (?:by|before|in|within|tomorrow|tonight|on)\b"
)
_NOW_DOES = cues.compile(
    r"(?<![\w'])(?:(?:the|your|our|that) (?:[\w-]+ ){0,2}?(?:bank|insurer|council|court|judge|airline|carrier|courier|seller|buyer|landlord|school|university|embassy|engineer|vet|tenant|promoter|driver|manufacturer|supplier|police|part|parts|money|refund|road|bridge|ban|block|strike|fog|snow|pain|swelling|noise|bullying|smell)|they|he|she|it|engineer|courier|driver|bank|insurer|council|customs|hmrc)"
    r" (?P<verb>lifts|pays|refunds|reimburses|fixes|repairs|clears|releases|reverses|drops (?:the|your|that) (?:case|charge|charges|fine|claim|debt)|delivers|brings|sends|comes (?:in|back|off|through|home)|lands|reaches you|hits your \w+|goes through|disappears|vanishes|finds (?:it|them|him|her)|approves|accepts|lets (?:you|him|her|them|it|this|that) (?:in|off|through|go|pass|stay))(?![\w'])"
    r"|(?<![\w'])(?:the|your|our|that) (?:[\w-]+ ){0,2}?(?:courier|driver|seller|post|postman|airline|carrier)(?P<be>'s| is) (?:bringing|delivering|returning|dropping) (?:it|them|off|your|the)"
)
_YOU_NOW = cues.compile(
    rf"(?<![\w'])(?:you|u) (?P<verb>get (?!{_NEWS}(?![\w'])){_THINGS}(?![\w'])|(?:lose|gain|save|win|earn) (?!to\b|an?\b|access\b)[\w£$€]+|double|pass|fly|sleep|walk)(?![\w'])"
)
_GIVEN = cues.compile(
    r"\b(?:sorry|when|whenever|that|why|how|where|what|if|before|until|see|know|understand)\b[^,;]{0,12}$"
)
_STOPS = cues.compile(
    r"(?<![\w'])(?:it|this|that|(?:the|all (?:the|this)|this|that) (?:bullying|noise|shouting|barking|smoking|spam|calls|teasing|harassment|nonsense|mess)) (?P<verb>(?:stops|ends) (?:now|here|today|tonight)|stops (?:tomorrow|this week|on \w+day))(?![\w'])"
)
_CHANGES = cues.compile(
    r"(?<![\w'])(?:it|(?:that|the|your|this) (?:[\w-]+ )?(?:bill|cost|usage|score|speed|pain|sales|revenue|rate|time|weight|noise|lag|error)s?) (?P<verb>halves|doubles|triples|vanishes|disappears|melts away)(?![\w'])"
)
_RIGHTLY = cues.compile(
    r"(?<![\w'])(?:your|the|this|that) (?:claim|application|request|refund|appeal|visa|loan|case|payment|transfer|complaint) (?P<verb>goes through|wins|gets (?:approved|accepted|paid)|succeeds|is a (?:clear|sure|certain|easy) win(?:ner)?)(?![\w'])|(?<![\w'])your case is a (?:clear|sure|certain|easy) win(?:ner)?\b"
)
_SURE = cues.compile(r"(?<![\w'])(?P<will>(?:'s|'re| is| are) (?:bound|sure|certain|guaranteed) to) (?P<does>[a-z]+)")
_ELSE = cues.compile(
    rf"(?<!you){_WILL}{_ADVERB} (?P<does>be on (?:the|that|tonight's|tomorrow's) (?:next|first|same|early|morning|evening)? ?(?:flight|plane|van|truck|train|boat|ferry))(?![\w'])|(?:road|bridge|tunnel|pass|motorway|runway|airport|border|line|track)(?P<owill>'ll| will|'s going to| is going to) (?:be (?:open|clear)(?: again)?|reopen)(?= (?:by|before|in|within|tomorrow|tonight))"
    r"|(?:goes|go|going) ahead (?:whatever|no matter|come what)|(?<![\w'])your (?:getting|winning|landing) (?:the|a|that)\b|\b(?:pulls?|spins?|draws?|rolls?|chests?|packs?|tries|rounds?) (?:you're|you'll be) (?:getting|winning|landing) (?:the|an?|that|your)\b"
    rf"|{_WILL.replace('will>', 'rwill>')} (?:go up|go down|drop|rise|improve|shoot up|fall) (?:with|after|thanks to) (?:this|that|it|these)\b"
)
_LUCK = cues.compile(
    r"(?<![\w'])(?:you're|you are|your|they're|he's|she's) (?P<ing>getting|winning|passing|landing) (?:the|that|this|your|a) \w+"
)

# What heals or answers by itself, and states that a time makes a promise.
_HEALS = cues.compile(
    r"(?<![\w'])(?:your|the|his|her|it|this|that|they)(?: [\w-]+){0,2}? (?P<verb>heals?|grows? back|fades?|dries|clears up|goes away|wears off|comes good|settles)(?![\w'])"
    r"|(?<![\w'])(?:the|your) (?:[\w-]+ )?(?:bank|insurer|council|court|embassy|consulate|airline|carrier|landlord|seller|university|school|police|ministry|tax office) (?P<averb>replies|answers|gets back)(?![\w'])"
    r"|(?<![\w'])(?:(?:you|it|this|that|they|(?:the|your) [\w-]+(?: [\w-]+)?|customs)(?P<sbe>'re|'s| is| are)|your|its)(?: all| already| long)? (?P<state>behind you|in (?:your|you're) acc\w*|history|gone|eating|flying|driving|sleeping|dancing|walking|playing|watching|done with (?:it|this|that|them)|in|home|through|sorted|fixed)(?=\W*$|,? (?:by|before|within|tomorrow|tonight)\b)"
)
_SPAN_AND = cues.compile(
    rf"(?<![\w'])(?<!for )(?<!within )(?<!after )(?<!of )(?:(?:\d{{1,2}}|{UP_TO_TWELVE}|a few|a couple of|another|half an|an|one more|just one more)(?: more)? (?:seconds?|minutes?|mins?|hours?|days?|weeks?|dose|wash|reset|visit|update|cycle|session|treatment)|a good night's sleep) and (?:then )?(?:you|it|that|this|everything|(?:the|your) [\w-]+)(?:(?P<sbe>'re|'s| is| are)|(?P<swill>'ll| will)(?: be)) (?:all )?(?:in|home|gone|history|back|fixed|sorted|fine|good|over|there|done|clear|through|working|up|like new|as good as new|right as rain)(?![\w'])"
    r"|(?<![\w'])(?:(?:it|that)(?P<mbe>'s) (?:only |just )?|only |just )a matter of (?:seconds|minutes|hours|days|a day|a few (?:hours|minutes))\b"
)
_AFTER = cues.compile(
    r"\b(?:after|once|with|since) (?:the|that|this|\w+days?) |\bnext (?:time|delivery|order|box|visit|week)\b"
)
_STAYS = cues.compile(
    r"(?<![\w'])(?P<verb>stays|runs|works|goes|holds|comes|arrives|is|are|starts) (?:always )?(?:up|on|fine|right|perfect|fresh|hot|on time|like (?:a dream|a charm|clockwork|new)|smoothly?|quiet|clean|dry|stable|rock[- ]solid|flawless(?:ly)?|faultless|bulletproof|bombproof|trouble[- ]free|watertight|complete|every (?:time|morning|day))(?: (?:from (?:now|here|today) on|now|every time|again|after that))*(?=\W*$|, (?:zero|no|not (?:a|one|a single)) )"
)
_WELL_OUT = cues.compile(
    rf"{_WILL}{_ADVERB} (?P<does>work out|end well|turn out (?:fine|well|right|ok|okay|alright)|come right|admit (?:it|everything|the|that)|look (?:stunning|amazing|gorgeous|brilliant)|survive (?:this|the|another))(?![\w'])"
)
_AS_GOOD_AS = cues.compile(
    r"(?<=\w)(?P<ahave>'ve| have) (?:basically|practically|virtually|pretty much|all but|as good as) (?:got|won|passed)(?= (?:the|it|that|this|your)\b)|(?:this|that|the|our|your) [\w-]+ (?P<kverb>kills|cures|stops|ends|beats) (?:the|that|your|any|every) [\w-]+(?: [\w-]+)? for good\b|(?:(?<=\w)(?P<abe>(?:'s|'re| is| are) as good as) |as good as )(?:back|in|yours|gone|there|done|fixed|sorted|paid|won)(?=\W*$| (?:in|on|with) (?:your|the) \w+\W*$)"
    r"|(?<![\w'])(?:with|after|on) (?:this|that|the) [\w-]+,? (?:it|you|they)(?:'s|'re| is| are) (?:a done deal|in|through|home|safe|sorted)(?=\W*$)"
    r"|(?<![\w'])(?:the|this|that|our) (?:course|diploma|certificate|programme|program|training|class) (?P<gverb>gets|lands|wins) you (?:the|a|that) (?:job|place|grade|promotion|visa)"
    rf"|(?<![\w'])(?:the|your) (?:[\w-]+ )?{ends.DECIDER}(?: can't (?:say no|refuse|reject|turn)| (?:has|have) to (?:give in|say yes|agree|pay up|accept it))"
)

# Any verb that tells the future or stands for it, once a deadline is set to what somebody else does.
_DEADLINE = cues.compile(
    rf"\bbefore (?:the (?:day|week|month|year)(?:'s| is) out|you (?:fly|leave|travel|land|take off|sign|move in))\b|\b(?:by|before) (?:the end of |end of |this |next )?(?:{DAY}|(?:{MONTH})\b|tonight|tomorrow|today|noon|midnight|then|dark|\d{{1,2}}(?:[:.]\d\d)?|the (?:weekend|week|month|\d)|(?:{UP_TO_TWELVE})\b|xmas|christmas|this \w+|next \w+)|\b(?:with)?in (?:the |a |an |one |two |three |four |five |six |seven |ten |\d{{1,2}} |the next |a couple of |a few )(?:[a-z]+ )?(?:hours?|days?|weeks?|months?|hour|day|week)\b"
)
_OPEN_NOW = cues.compile(
    r"^\W*(?:(?:and|so|then|by [\w ]{2,14}|in [\w ]{2,14})[, ]+)?(?:he|she|they|(?:the|your|ur|his|her|their|that) (?:(?!of\b|for\b|to\b|in\b|on\b|at\b|is\b|was\b|has\b)[\w-]+ ){1,3}?)(?:(?<=he)|(?<=she)|(?<=they)|(?<= ))(?P<gap> ?)(?P<verb>(?!his|her|this|its|as|was|has|is|does|yes|us|plus|always|perhaps|towards)(?:[a-z]{3,}s|settle|finish|sort|fix|clear|pay|give|grow|heal|(?<=they )(?:hand|release|return|refund|reimburse|repay)))(?= (?:you|it|this|that|them|the|your|again|back|up|off|out|in|within|by|before|fully|completely))"
)
_SCHEDULED = cues.compile(
    r"(?:closes?|opens?|starts?|begins?|ends?|expires?|leaves?|departs?|runs? out|takes?|needs?|costs?|renews?|changes?|lasts?|contains?|says?|shows?|means?|meets?|sits?|wants?|has|have|serves?|decides?|looks?|asks?|writes?|calls?|rings?|falls?|loses?|misses?|reads?|gets?|holds?|keeps?|stands?|lies?|reminds?|logs?|reloads?|charges?|bills?|counts?|applies|apply|includes?|covers?|allows?|requires?|publish(?:es)?|votes?|moves?|goes|comes|works|adds|answers?|repl(?:y|ies)|reports?|bag|bags|fees|prices|tickets|rooms|orders|parcels|drivers|customers|hours|days|weeks|minutes|months)(?![\w'])"
)
_THEIRS = cues.compile(rf"(?<![\w'])(?:he|she|they|(?:your|his|her|their) [\w-]+(?: [\w-]+)?|{words.PARTY})$")
_MACHINE = cues.compile(
    r"\b(?:page|app|screen|light|lamp|code|link|timer|session|window|form|message|machine|device|camera|alarm|button|system|offer|voucher|coupon|points|menu|file|update|version|report|invoice|bill|statement|note|notice|week|month|day|year|season|term|hold|reservation|deadline)s?\b"
)

# --- bad things that are never to come back -------------------------------------------------------

_BAD = (
    r"(?:problems?|issues?|troubles?|errors?|glitch(?:es)?|faults?|hiccups?|delays?|queues?|drops?|drop-?outs?|dropped calls?|mix[- ]?ups?|mistakes?|slip-?ups?|(?:bad |nasty |more )?surprises?|noises?|leaks?|outages?|crash(?:es)?|complaints?|interruptions?|bugs?|pain|smells?|mould|mold|damp|rats?|mice|pests?|fuss|lag|freezes|power cuts?|headaches?|disappointments?|worries|stress|downtime|blackouts?|"
    r"(?:late|lost|wrong|broken|missed|missing|cold|double|soggy|damaged|dirty) [\w-]+|incidents?|nightmares?|breakdowns?|cancellations?|waiting|stains?|bumps?|clicks?|crackling|buffering|spam)"
)
_EVIL = (
    r"(?:happen(?:ing)?|occur|recur|repeat|get (?:stuck|lost|in(?:to)?|out|hacked|wet|cold|hurt|delayed|cancelled|mixed up|(?:it|this|that|anything|your \w+|the \w+) wrong|worse|any (?:worse|longer))|drop(?: out)?|leak|crash|freeze|break(?: down)?|fail|stop working|come (?:back|off|loose|up)|coming back|getting (?:in|worse|stuck|lost)|happening|return|go (?:wrong|off|down|missing|astray)|going (?:wrong|down|off)|"
    r"let (?:you|him|her|them|anyone) down|bother|annoy|disturb|trouble|hurt|itch|sting|bite|bark|wake|lose|miss|mess|mix|forget|overcharge|double[- ]?charge|be (?:late|stuck|delayed|wrong|cancelled|lost|bothered|disturbed|broken into|broken|hacked|overcharged|double[- ]charged|left waiting|left standing|let down|disappointed|forgotten|an issue|a problem|like (?:this|that))|wait|queue|do (?:it|that|this)|fall|jam|smell|squeak|rattle|cut out|burn|flicker|buffer|"
    r"have to (?:wait|queue|call|ring|write|chase|ask|complain|worry|deal|go through)|need to (?:worry|chase|complain)|worry|suffer|struggle|notice a thing|feel a thing)"
)
_AGAIN = r"(?:again|any ?more|ever(?: again)?|next time|from now on|in (?:the )?future|any longer|twice|this time|a second time)"
_NOT_AGAIN = cues.compile(
    rf"{_WONT}{_ADVERB} (?P<evil>{_EVIL})\b(?P<rest>[^,;.!?]{{0,50}}?) (?P<again>{_AGAIN})(?![\w'])"
    rf"|{_WONT.replace('wont', 'wont_ever').replace(' can never', ' never ')}(?: ever)? (?P<sense>see|hear|have|get|find|notice|feel|face|experience)(?: ever)? (?:(?:a|an|any|another|one|this|that|these|those|such|the)(?: single| more| further| other| such| kind of| sort of)?) (?:[\w-]+ ){{0,2}}?{_BAD}(?![\w'])"
    r"|(?P<never>'ll never| will never| won't ever|'re never|'s never| (?:is|are) never)(?: be)? (?:(?:late|wrong|sick|lost|slow|hungry|cold|alone|overcharged|disappointed|bored)|(?:do|say|try) (?:it|that|this)|(?:get|be|go|lose|miss|mess|mix|forget|break|fail|leak|crash|drop|freeze) [^,;.!?]{0,30}?) again(?![\w'])"
    r"|(?:\b(?:it|that|this|they|he|she)|\b(?:the|your|that|this|those) (?:[\w-]+ ){0,2}?[\w-]+)(?:'ll never| will never| won't ever) (?!(?:be )?(?:sold|made|offered|seen|available|open|run|print\w*|stock\w*|return|come back|go on sale|contact|ask|use|share)\b)[a-z]+ (?:[^,;.!?]{0,30}? )?again(?=\W*$|[,;])"
)
_NO_MORE = cues.compile(
    rf"(?<![\w'])there (?:won't|'ll never|will never) (?:ever )?be (?:(?:a|any|another|more|any more|one|a single|any other|any further) )?(?:[\w-]+ ){{0,1}}?{_BAD}(?![\w'])"
    rf"|(?<![\w'])(?:(?:there'll|there will) be (?:absolutely )?(?:no|zero|not a single|not one)|you(?:'ll| will)(?: now)? have (?:absolutely )?(?:no|zero|not a single|not one)|(?:that means|it means|that's|it's) (?:no|zero)(?= more| further))(?: more| further| other| such)? (?:[\w-]+ ){{0,1}}?{_BAD}(?![\w'])(?! (?:now|today|at the moment|right now))"
    rf"|^\W*(?:(?:so|and|then|well|after (?:this|that)|from now on|now)[, ]+)*(?:no|zero) more (?:[\w-]+ ){{0,1}}?{_BAD}(?=\W*$| (?:after|from|ever|again|for you|on your|with|once|in future|now)\b)"
    rf"|(?:it|that|this)(?:'s|s| is|'ll be| will be) (?:the|an) end (?:of|to) (?:(?:the|your|every|all|those|these|this|that|any|all (?:the|your|those)) )?(?:[\w-]+ ){{0,2}}?{_BAD}"
    r"|(?<![\w'])there(?:'ll| will) be no more (?!(?:tickets?|stock|seats?|trains?|bus(?:es)?|flights?|deliver\w+|fees?|charges?|e?-?mails?|copies|rooms?|slots?|places?|parts?|updates?|releases?|discounts?|sales?|chances?|refunds?|room|space|time|orders?|payments?|costs?|dates?|events?|shows?|stops?)\b)[a-z][\w-]+"
    r"|(?<![\w'])you can forget (?:that )?(?:[\w-]+ ){1,3}(?:ever )?(?:exist(?:s|ed)?|happened)\b"
    rf"|(?<![\w'])(?:never|don't|doesn't) ha(?:s|ve) (?:any )?(?:{_BAD}|complications|accidents)(?![\w'])"
    r"|(?:it|that|this)(?:'s| is| was|'ll be| will be) the (?:very )?last (?:[\w-]+ ){1,2}?(?:that )?(?:you|they|anyone|we)(?:'ll| will)(?: ever)? (?:have|see|get|hear|need|face|notice)\b"
    rf"|(?<![\w'])(?:it's|that's|it is|(?:the|your) (?:[\w-]+ ){{0,1}}?{_BAD}(?:'s| is| are)) (?:now |all |been )*(?:fixed|sorted|solved|cured|stopped|over|dealt with|resolved)(?: now)? (?:for good|for ?ever|once and for all|permanently)(?![\w'])"
    rf"|(?<![\w'])(?:(?:the|your|that|this) (?:[\w-]+ ){{0,1}}?{_BAD})(?:'s| is| are) gone (?:for good|for ?ever|once and for all)(?![\w'])"
    r"|(?<=[\w]) can (?:now )?never (?:be )?(?:broken into|broken|hacked|stolen|lost|copied|cracked|opened|happen|fail|go wrong|get (?:lost|in)|leak|crash|read by)(?![\w'])|(?<![\w'])(?:nobody|no one|noone|nothing)(?: else)?(?:'ll| will| can) ever (?:again )?\w+"
)
_GONE_FOR_GOOD = cues.compile(r"^\W*it(?:'s (?:not|never)| isn't|'s never ever)(?: ever)? coming back\W*$")
_OWN_MATTER = cues.compile(
    r"\b(?:charged?|billed|renew\w*|emails?|e-mails|newsletters?|texts|offers?|price|sale|show|discount|code|voucher|available|made|sold|produced|stock|fees?|contact(?:ed)?|costs?|from (?:us|me)|old|previous|afraid|sadly|unfortunately|sorry)\b"
)
_BOOSTER = cues.compile(
    r"\b(?:(?:don't|do not|no need to|need not|never)(?: you)? (?:worry|panic|stress|fret)|no (?:worries|stress|sweat|problem|panic|fear|drama)|relax|chill|trust (?:me|us)|believe me|promise|you'll see(?=\W*$)|you watch|i(?:'ve| have) (?:checked|seen|looked)|easily|easy|i(?:'m| am) (?:sure|certain|positive|telling you|confident)|def|defo|definitely|100 ?%|sure thing|for sure|no later(?! than)|(?<!the )(?<!a )(?<!your )word(?! (?:of|for|from|about|in|on)\b))\b"
)
_NEUTRAL = cues.compile(
    r"(?:do(?=\W*$|,|;)|take|cost|be (?:worth|nice|fun|a|an|on|in|at) (?!your|time)|be (?:able|happy|glad|asked|charged|contacted|informed|sent|told|routed|put through|shown)|just|only|work with|explain)\b"
)
_TO_YOU = cues.compile(
    rf"(?<![\w'])you{_WILL}{_ADVERB} get (?:back )?(?:every|all|the (?:full|whole|entire|complete|rest)|your) [\w ]{{2,30}}?(?: back)? from (?:the|your|their) \w+|(?<![\w'])you{_WILL.replace('will>', 'will2>')}{_ADVERB} (?:(?:get|have) (?!{_NEWS}(?![\w']))(?:it|them|this|everything|the|your|all|every)|pass|win|be (?:fine|home|safe|covered|ok|okay|sorted))\b"
)
_ANY_WILL = cues.compile(rf"{_WILL}{_ADVERB} (?P<does>[a-z]+)")


# The groups that tell the future, by what "should" makes of them.
SHOULD = {
    "will": " should",
    "wont": " shouldn't",
    "be": " should be",
    "have": " should have",
    "verb": "should ",
    "nobody": "I don't expect anybody to",  # "nobody should notice" would ask it of them
}


def tells(match: re.Match[str]) -> tuple[str, int, int] | None:
    """Which word of a prediction tells the future, as a key of SHOULD, and where it stands."""
    for name, said in match.groupdict().items():
        kind = next((k for k in SHOULD if name.endswith(k)), "")
        if said and kind:
            return kind, match.start(name), match.end(name)
    return None


def absolute(clause: Clause) -> re.Match[str] | None:
    """A bad thing that is never to come back."""
    if goodbye := ends.GOODBYE.search(clause.text):
        return goodbye
    match = _NOT_AGAIN.search(clause.text) or _NO_MORE.search(clause.text) or assured.over(clause)
    if match is None and clause.start == 0:
        match = _GONE_FOR_GOOD.search(clause.sentence.plain)
    return None if match is None or _OWN_MATTER.search(clause.text) else match


HANGS = re.compile(
    r"\W*(?:once|when|after|as soon as|while) (?:it|this|that|they|you|the|your|we|i)\b"
)  # on what follows


def spanned(sentence: str) -> re.Match[str] | None:
    """A short while and all is well ("ten minutes and you're in"), or nobody has a choice."""
    return _SPAN_AND.search(sentence) or assured.spread(sentence) or ends.spread(sentence)


def outcome(clause: Clause, sentence: str) -> tuple[re.Match[str], bool] | None:
    """A good end told flatly, and whether a time makes it one."""
    text = clause.text
    if _JOINS.search(text):
        return None
    if match := ends.SPARED.search(text):
        return match, False
    dated = _dated(text) and not _OFF.search(sentence) and not _TIMETABLE.search(text)
    if _FORETELLS.search(text) and (told := _told(text, sentence, dated=bool(dated))):
        return told
    for pattern in (_AS_GOOD_AS, _ELSE, _CHANGES, _RIGHTLY, _STOPS, _GONE_BY):
        if match := pattern.search(text):
            return match, False
    if (match := _STAYS.search(text)) and (
        _FROM_NOW_ON.search(sentence) or _EVERY.match(text) or _AFTER.search(sentence)
    ):
        return match, False
    if dated:
        for pattern in (_NOW_BACK, _NOW_DOES, _HEALS):
            if match := pattern.search(text):
                return match, True
        if match := _you_now(text):
            return match, True
        if _DEADLINE.search(text) and not _MACHINE.search(text) and (match := _OPEN_NOW.search(text)):
            if not _SCHEDULED.match(match["verb"]) and not _OURS.search(text[: match.start("verb")].rstrip()):
                return match, True
    if (match := _LUCK.search(text) or assured.GETS.search(text)) and _BOOSTER.search(sentence):
        return match, False
    match = assured.outcome(clause, dated=bool(dated)) or ends.outcome(text)
    return (match, False) if match and not _ours(text, match) else None


def _told(text: str, sentence: str, *, dated: bool) -> tuple[re.Match[str], bool] | None:
    """The same, foretold with a verb of the future."""
    for pattern in (_FLAT_WILL, _FLAT_WONT, _WELL_OUT):
        if (match := pattern.search(text)) and not _ours(text, match):
            return match, False
    if (match := _SURE.search(text)) and not _ours(text, match) and not words.NO_OUTCOME.match(match["does"]):
        return match, False
    if (match := _GOOD.search(text)) and not _ours(text, match) and (_FROM_NOW_ON.search(text) or _EVERY.match(text)):
        return match, False
    if dated:
        match = _TIMED_WILL.search(text)
        if match and not _ours(text, match) and (match["ends"] or not text[: match.start()].endswith("you")):
            return match, True
        if match := _YOU_WILL.search(text):
            return match, True
    if (match := _TO_YOU.search(text)) and _BOOSTER.search(sentence):
        return match, False
    match = _ANY_WILL.search(text)
    if match is None or _ours(text, match) or words.NO_OUTCOME.match(match["does"]):
        return None
    head = text[: match.start()]
    if dated and _DEADLINE.search(text) and not _MACHINE.search(text) and _THEIRS.search(head):
        if not _SCHEDULED.match(match["does"]) and match["does"] != "be":
            return match, True
    if not head.endswith("you") and not _NEUTRAL.match(text, match.start("does")) and _BOOSTER.search(sentence):
        return match, False
    return None


_JOINS = re.compile(r"\bis joining (?:this|the|our) (?:chat|call|conversation)\b")  # it is being done
SHOWN_BY_US = cues.compile(  # on a page of our own, or from the speaker: ours to keep
    r"you'll (?:see|find|have|get) (?:it|that|this|them|both|all of it) (?:\w+ )?(?:online\b|in (?:the|your) (?:app|portal|profile|online account)\b|on (?:our|the) (?:site|website|page)\b|from (?:me|us)\b|in writing\b|(?:as an? [a-z]+ )?on (?:the|your|our) (?:next |[a-z]+ )?(?:bill|invoice)\b)|\bto your account, where you'll (?:see|find) (?:it|them|that)\b"
)
_SUM = re.compile(r"\d{1,2}[./]\d")


def _dated(text: str) -> re.Match[str] | None:
    """A time in the clause; 4.50 behind nothing is a sum."""
    return next((m for m in islice(_WHEN.finditer(text), 4) if not _SUM.match(m.group())), None)


def _you_now(text: str) -> re.Match[str] | None:
    match = _YOU_NOW.search(text)
    if (
        match
        and not _GIVEN.search(text[: match.start()])
        and (when := _WHEN.search(text, match.end("verb")))
        and when.start() - match.end() < 40
    ):
        return match
    return None


def _ours(text: str, match: re.Match[str]) -> bool:
    """The words before it say that it is about us."""
    return bool(_OURS.search(text[: match.start()]))
