"""How much there is to do for how few, what a season does, and what slips through: commonplaces with a number or a time in them.

Read as commonplaces are: only where a problem stands open, nothing is said to the customer, and nothing follows from it.
"""

from __future__ import annotations

from rewriter import cues
from rewriter.lexicon import DAY, MONTH

_MANY = r"(?:\d{2,}[\d,.]*k?|so many|(?:two|three|four|five|six|seven|eight|nine|several|a few) (?:hundred|thousand|dozen)|(?:a|one) (?:hundred|thousand|dozen)|dozens|hundreds|thousands|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_TIMES = rf"(?:{DAY}|{MONTH}|winter|summer|spring|autumn|christmas|easter|ramadan|half[- ]term|match days?|match|race days?|derby day|market day|changeover|press night|opening night|weekends?|fridays?|saturdays?|sundays?|mondays?|evenings?|mornings?|lunch(?:time)?|nights?)"
_WILD = r"(?:wild|crazy|hectic|mad|manic|mental|chaotic|full|busy|loud|out of hand|on top of us|the better of us|frantic|intense)"

HANDFUL = cues.compile(  # so much, and so few to do it
    rf"\bwhen (?:you|we|they|one)(?:'re| are|'s)? (?:do|doing|handle|handling|write|writing|type|typing|pack|packing|serve|serving|clean|cleaning|sort|sorting|read|reading|see|seeing|make|making|answer|answering|send|sending|post|print|printing|cook|cooking) (?:[\w' ]{{1,20}}? )?(?:all (?:day|night|week)|{_MANY}(?: of (?:these|them))?(?: [a-z]+)? (?:an?|per|every|each) (?:day|week|night|shift|month|hour))\b"
    rf"|\b(?:we|i|they) (?:do|clean|serve|handle|print|send|pack|write|look after|have) {_MANY} (?:[a-z]+ )?[a-z]+ (?:with|and|between) (?:just |only )?(?:an? (?:team|crew|staff) of \w+|(?:the )?(?:two|three|four|five|six) of us)|\b{_MANY} [a-z]+(?: [a-z]+){{0,2}} (?:and|but|with|for|on) (?:just |only )?(?:one|two|three|four|a single|a team of \w+|the (?:two|three) of us)\b(?! (?:will|can|left|free|of (?:them|those)))|\bjust (?:the )?one of us (?:for|on|at|doing|here)\b"
)
SLIPS = cues.compile(  # what slips through, somewhere and somehow
    r"\b(?:the odd (?:one|thing|letter|mistake|file|item|name)|one or two|a few|some(?:thing)?|things|these things|typos|mistakes|slips|letters|errors|one)(?: (?:do|does|will|always|just|can|may|tend to|has to|have to|get|is bound to|are bound to))* (?:slips?(?: (?:past|through|by))?|creeps? in|goes? astray|go missing|get swapped|falls? through(?: the (?:net|cracks))?|has to give|to give)\b(?! (?:past|through|by) (?:me|us)\b)"
    r"|\bthings never (?:run|go|work) (?:smoothly|well|right) (?:at the (?:start|beginning)|at first|in the first|straight away)\b|\b(?:do|does|have|has|having) (?:its|their|his|her) off days\b|\bcomes? with the (?:territory|job|season)\b|\bgoes with the (?:territory|job)\b|\bnature of the beast\b|\b(?:longer|slower|more time) than (?:any of us|anyone|we'd|we would|i'd|we) (?:would )?(?:like|want|hope)d?\b(?![^.!?]*\bsorry\b)"
)
SEASON = cues.compile(  # what a season, a day or a cut does
    rf"\b{_TIMES}(?: [a-z]+)? (?:does|do|did|will do) that to (?:an?|any|us|the|everyone|people)\b|\b(?:this|last|that|the) (?:past )?(?:winter|summer|autumn|spring|month|week|season|year|term|{MONTH}) (?:has|'s|have|was|had|is)(?: been| just)* (?:something else|one to forget|one for the books|relentless|like no other|unlike any|brutal|a beast|no joke|a nightmare)\b"
    rf"|\b{_TIMES}(?: (?:evenings?|nights?|mornings?|lunch(?:time)?s?|afternoons?))? (?:do |does |always |can |just )*(?:get|gets|is|are|'s) (?:rather |a bit |quite |pretty |always |very |really |kind of )*{_WILD}\b(?! (?:until|so (?:please|your|we))\b)|\b(?:match days?|race days?|fridays?|saturdays?|mondays?) (?:are|is) (?:always )?hard to (?:plan|staff|predict)\b"
    r"|\bit(?:'s| is| was| has been)(?: been)? the (?:wettest|hottest|coldest|busiest|driest|worst|longest|snowiest|windiest) [a-z]+ (?:anyone|anybody|we|in|on|since|that)\b|\b(?:budget|funding|spending|staff) (?:cuts|freezes|squeeze)\b|\b(?:phones?|lines|servers?|inbox) (?:just |simply |all )?(?:melted|exploded|get hammered|got hammered|went mad|rang off the hook)\b"
    r"|\b(?:nobody|no one|who|we) (?:can(?:'t)?|could(?:n't)?) (?:help|control|do (?:anything|much) about|change|plan for) (?:the )?(?:traffic|weather|rain|snow|roads|strike|heat|wind|fog)\b|\ba (?:great deal|lot|ton|whole lot) (?:was|is|has been|had been) going on\b|\bwith (?:all )?(?:the|those|these) (?:new year |christmas |easter |summer |last-minute |new )?(?:sign-?ups|bookings|returns|orders|turnarounds|holidays|comings and goings|parties|weddings|exams)(?: we(?:'ve| have)(?: got)?)?\b(?=,| the | our | we | something)"
    r"|\bdemand (?:[a-z]+ ){1,4}(?:has|had|is|was)(?: just| simply)?(?: been)? (?:insane|unreal|huge|crazy|mad|massive|enormous|through the roof)\b"
)
RUNNING = cues.compile(  # "when you run a festival for 20,000 people there will be queues"
    r"\bwhen (?:you|we|one)(?:'re| are|'s)? (?:run|runs|have|organi[sz]es?|hosts?|builds?|serves?|feeds?|moves?|running|organi[sz]ing|hosting|building|feeding|moving) (?:an? |this |so )(?:[\w',-]+ ){1,6}?(?:there(?:'ll| will|'s| is| are)? (?:always |inevitably |bound to )?(?:be|going to be)?|you(?:'ll| will)? (?:always |inevitably )?(?:get|have)|(?:some|a few|one or two) [a-z]+ (?:will|do))\b"
    r"|^\W*(?:(?:sorry|well|it's|its|just)[,. ]+)*(?:the )?(?:xmas|christmas|holiday|easter|strike|snow|january|bank holiday) (?:post|mail|rush|traffic|deliveries|backlog|chaos|crowds)\W*$|\b(?:a lot of|so much|lots of|plenty of) (?:illness|sickness|flu|bugs|covid|colds) (?:about|around|going (?:round|around|about))\b"
)
PLEADED = cues.compile(  # "please understand that the harbour was frozen"
    r"\bplease (?:do )?(?:understand|appreciate)(?: that)? (?:the|our|we|there|it|this|these|i)\b[^.!?;]{0,40}?(?:'re|\b(?:was|were|had|have been|has been|are (?:very|so|all|only|just)|is (?:very|so|only)))\b(?![^.!?]*\b(?:your|code|link|until|from|at \d)\b)"
)
STRAINED = (("load", HANDFUL), ("human", SLIPS), ("load", SEASON), ("load", RUNNING))
