"""Circumstances in a few words, as a chat says them: who is swamped, what day it is, what is on tonight, how few are in.

And what closes the matter wherever it stands, whatever is done next: that such things happen, that others are human too.
"""

from __future__ import annotations

from rewriter import cues
from rewriter.lexicon import DAY, UNIT

from ._circumstance import A_CROWD, A_SYSTEM, CIRCUMSTANCES, THE_WEATHER

_PLACE = rf"(?:(?:the|our|my|this) )?(?:{UNIT}|phones?|phone lines?|lines?|inbox|queues?|office|shop|bar|desk|counter|depot|clinic|surgery|ward|ground|site|town|roads?|servers?|team|crew|place|restaurant|hotel|airport|station|terminal|salon|studio|practice)"
_VERY = r"(?: (?:absolutely|totally|completely|really|very|so|super|pretty|just|all|a bit|quite|properly|currently|still|always|well|bloody))*"
SWAMPED = r"(?:swamped|snowed under|overwhelmed|run off (?:his|her|their|our|its) feet|up against it|under pressure|under the pump)"  # them or a unit
_PRESSED = rf"(?:{SWAMPED}|slammed|rammed|overrun|overloaded|heaving|packed(?: out)?|mobbed|mad|manic|mental|nuts|crazy|chaos|mayhem|bedlam|hectic|frantic|flat out|stretched(?: thin)?|behind(?=\W*$| (?:tonight|today|this|schedule))|backed up|backlogged|inundated|short(?=\W*$| (?:tonight|today|this|of|on|staffed))|struggling|on (?:its|their) knees|up to (?:its|their|our|the) (?:eyes|eyeballs|neck|ears))"
_ROLE = r"(?:riders?|drivers?|couriers?|cooks?|chefs?|waiters?|nurses?|doctors?|dentists?|vets?|technicians?|engineers?|fitters?|plumbers?|porters?|cleaners?|agents?|receptionists?|staff|people|guys|girls|lads|hands|coaches|teachers?|pilots?|crew|vans?|trucks?|lorries|of us)"
_FEW = r"(?:one|two|three|four|five|six|half(?: (?:the|our|of the|of our))?|a couple of|several|loads of|most of the|\d{1,2})"
_TERM = r"(?:christmas|xmas|crimbo|easter|new year|half[- ]term|bank holiday|black friday|school holidays?|the holidays?|(?:the )?(?:end|start|beginning|last day|first) of (?:the )?(?:the )?(?:month|year|term|season|quarter|week|holidays)|month[- ]end|year[- ]end|(?:the )?(?:week|day|night|weekend|run-?up|month) (?:before|after|of|to) (?:christmas|xmas|easter|new year|black friday|half[- ]term|the holidays)|moving season|peak season|pay ?day|match day|exam time|exam season|flu season|rush hour|lunch ?time|dinner ?time|the weekend)"
_SO_WHAT = r"(?=\W*$|,? (?:so|and|everyone|everybody|every\w+|all|we|mate|innit|sorry|you know|what|again|isn't it)\b)"

TERSE = (
    ("load", cues.compile(rf"(?:^\W*|[,;] ?|\b(?:sorry|but|and|because|as|since|bc|cos|well),? ){_PLACE}(?: (?:staff|team|guys|here))?(?:'s| is| are|'re| was| were| got| gets?){_VERY} {_PRESSED}\b")),
    ("load", cues.compile(rf"(?:^\W*|[,;] ?|\b(?:sorry|but|because|as|since|bc|cos|well),? )(?:it's|its|it is|it was|that's|with it being|being|with) (?:only |just |all |nearly |almost ){{0,4}}(?:the )?{_TERM}{_SO_WHAT}")),
    ("load", cues.compile(rf"^\W*(?:sorry,? |well,? )?(?:(?:it's |its )?(?:a )?(?:{DAY}|friday|saturday|sunday)s? (?:night|evening|morning|lunch\w*)|{_TERM})(?=\W*$|,? (?:innit|mate|you know|everyone|everybody|isn't it))")),
    ("load", cues.compile(r"\b(?:there's|theres|there is|there was|it's|its|with|because of|bc of|cos of|the|a|an)? ?(?:a |the |an )?(?:big |huge |home |cup |final )?(?:match|"
        r"game|football|rugby|derby|final|concert|gig|festival|marathon|parade|fair|market|conference|election|eurovision|"
        r"world cup|carnival|"
        r"wedding) (?:is |was )?on (?:tonight|today|in town|this (?:evening|week|weekend|afternoon)|down the road|next door|nearby)\b")),
    ("load", cues.compile(r"\b(?:every|all (?:the |our )?|each) ?(?:line|phone|seat|table|desk|driver|rider|van|bed|nurse|room|till|counter|"
        r"operator|agent|"
        r"slot)s?(?: (?:we have|in the place))? (?:is|are|was|were|'s)(?: (?:already|all|still))? (?:lit up|taken|busy|"
        r"ringing|jammed|tied up|out|flat out|full|"
        r"occupied)(?=\W*$| (?:from|since|all|tonight|today|right|at|until|and)\b)")),
    ("load", cues.compile(r"\b(?:(?:four|five|six|eight|ten|several|many|\d+) times|twice|double|triple) (?:the|our|as many|as much) (?:usual |normal )?(?:post|"
        r"mail|calls?|orders?|claims?|work|volume|number|amount|traffic|people|demand|cases|tickets|parcels|load)\b")),
    ("load", cues.compile(rf"^\W*(?:well,? |sorry,? )?(?:{DAY}s|mornings|evenings|nights|weekends|holidays|summers|winters|lunchtimes|"
        r"christmases) (?:are|get|can be|tend to be|always are)(?: \w+ly| always| just| all| so| a bit){0,4} (?:like (?:that|this)|"
        r"the same|busy|mad|crazy|hectic|slow|nuts|chaos|bad|madness|murder)\b")),
    ("staff", cues.compile(r"^\W*(?:sorry,? |only |just |well,? |with |there's |"
        rf"we(?:'ve| have)(?: got)? )*(?:only |just )?{_FEW} {_ROLE}(?: (?:is|are|was|were|'s|called))? (?:down|off|out|"
        r"short|away|ill|sick|on|in|missing|stuck|"
        r"left)(?: (?:sick|ill|tonight|today|this \w+|in traffic|right now|at the moment|on holiday))*(?=\W*$|,| so\b| and\b)")),
    ("staff", cues.compile(rf"\b(?:we're|were|we are|im|i'm|bit|a bit|very|really|so) (?:a bit |very |really |so |still |just |too ){0,4}short (?:on|of) (?!you\b|notice\b|time to\b){_ROLE}")),
    ("system", cues.compile(r"\b(?:systems?|server|database|site|app|software|platform|everything|accounts?|data) (?:just |only )?(?:got|has been|have been|been|was|were) (?:migrated|"
        r"upgraded|updated|moved(?: over)?|switched(?: over)?|replaced|changed over|"
        r"rebuilt)(?: (?:at|over|on|last|this|during|in) (?:the )?\w+)*(?=\W*$|,? (?:so|and) (?:yeah|yes|that's|there you|you know|things|it's|well)\b|,? so yeah)")),
    ("system", cues.compile(r"\b(?:the|our|my) (?:printer|scanner|till|machine|oven|lift|label printer|franking machine|system|server|"
        r"conveyor|boiler|freezer|fridge|mixer|press|"
        r"photocopier) (?:just |also |then )?(?:jammed|packed up|conked out|broke(?: down)?|died|gave up|seized up|is out of order|was out of order|overheated)(?=\W*$|,| on us| again| so\b)|"
        r"\b(?:the |our )?(?:hosting|host|provider|cloud|dns|cdn) (?:had|has|was having|is having) (?:an? |some )?(?:wobble|blip|hiccup|moment|outage|bad day|issues?|problems?)\b|"
        r"^\W*easy to (?:mix|miss|confuse|muddle|overlook)\b[a-z ]{0,16}\W*$|"
        r"^\W*(?:sorry,? |just |it was |due to ){0,4}(?:an? )?(?:server|system|computer|technical|software|tech|database|network) (?:hiccup|glitch|gremlin|blip|wobble|snag|trouble)s?\W*$")),
    ("staff", cues.compile(rf"\b(?:don't|didn't|do not|haven't) (?:have|got|have got) (?:enough|the) {_ROLE}\b")),
    ("system", cues.compile(r"\bwe(?:'ve| have)? (?:just |only |recently )?(?:moved|changed|switched) (?:the |our )?(?:offices?|premises|"
        r"buildings?|systems?|suppliers?|couriers?|hosts?|providers?|warehouses?|depots?|"
        r"kitchens?)(?: (?:last|this) \w+| recently| in \w+| over the \w+)?(?=\W*$|, so\b| so\b)")),
    ("load", cues.compile(r"\b(?:the |our )?(?:line|queue) (?:was|is|were) (?:very|so|really|too|extremely|pretty|quite) long\b(?! (?:for|ago))|"
        r"^\W*(?:they|it|these|those) (?:always |do |just |all |can ){0,4}(?:runs?|gets?|goes?|comes?|breaks?|takes?|sticks?|slips?) [a-z ]{2,20} (?:when|if|in) (?:it|"
        r"it's|there|the|we|you|they|winter|summer|rain|snow|heat|cold)\b[^,;]{0,24}\W*$|"
        r"^\W*(?:everyone|everybody|all (?:our )?(?:customers|tenants|guests|members)|we all) (?:gets?|got|has|had|receives?|received) (?:that|the same|it|one|this|those)\b")),
    ("human", cues.compile(r"\bso (?:things|stuff|mistakes|mix-?ups|errors|slips|names|orders|details|bits) (?:do |can |will |just |sometimes |easily |always ){0,4}(?:get|happen|go|slip)\b|"
        r"\b(?:these|those|such|our) [a-z]+s (?:do |just |also )?(?:get|are|take|have) (?:\w+ )?(?:dropped|handled|used|"
        r"knocked|bashed|kicked|touched|worn|thrown|abused|opened|battered|a lot|a hard life|"
        r"a beating)(?:[^.!?]{0,20}\b(?:a day|every day|all day|all the time|constantly|times))?(?=\W*$)|"
        r"\b(?:only|just) last so long\b|"
        r"\b(?:it|they|the \w+|everything|one|names|faces|days|forms|letters) (?:all )?(?:start to |begin to )?blurs?(?: together| into one)?(?=\W*$)")),
    # How long the queue is, how few are left, what sort of month it is; who was in, what was down here.
    ("load", cues.compile(r"\b(?:inbox|mailbox|queue|backlog|list|pile|tray|in-tray)(?:'s| is| was)(?: (?:about|around|over|nearly|some|almost|currently|now|still))* (?:\d[\d,.]*|"
        r"hundreds|thousands|(?:two|three|several|a few) (?:hundred|thousand)) (?:deep|"
        r"high|long|strong|(?:e-?mails|messages|tickets|requests|letters|cases) (?:deep|long|high))\b")),
    ("load", cues.compile(r"\b(?:run|rushed|worked|run right) (?:off (?:our|my|their) feet|ragged|into the ground)\b|"
        r"(?:^\W*|[,;] ?|"
        r"\b(?:but|and|because|sorry),? )with (?:all |so many |"
        rf"just )*(?:the|these|those|our) (?:(?!first|last|help|latest|attached)[\w'-]+ ){{0,3}}?{A_CROWD}(?: (?:coming in|we (?:get|have|had|got)|going on|at the moment|right now))*(?=,|"
        r" (?:we|it|things|the|our|everything|i|a)\b)")),
    ("load", cues.compile(r"\b(?:it's|it has|its|it is|it was|we've had|this is)(?: (?:been|just|all|having))* (?:that|"
        r"one of (?:those|these)|that kind of|that sort of|that type of) ?(?:(?:sort|kind|type)s? of )?(?:days|"
        r"weeks|months|nights|years|seasons|(?<=sort of )(?:day|week|month|night|year|season)|"
        r"(?<=kind of )(?:day|week|month|night|year|season))(?=\W*$|[,;]| here\b| and\b| so\b)")),
    ("staff", cues.compile(r"\b(?:is|are|was|were|'re|'s|got|be)(?: (?:currently|now|just|still|already|only))? down to (?:just |only )?(?:one|"
        r"two|three|four|five|half|a handful|a couple|"
        rf"\d)(?: (?:of us|of (?:the|our) (?:team|staff|people)|person|{_ROLE}))(?=\W*$|"
        r" (?:on|at|in|today|tonight|this|right|and|so|for)\b)")),
    ("staff", cues.compile(r"\b(?:we've|we have|we had|we'd|having|have had|we've had)(?: (?:had|got|just|all))* (?:the |our |some )?(?:builders|"
        r"decorators|plumbers|painters|electricians|inspectors|auditors|surveyors|roofers|carpet ?fitters|workmen|"
        r"contractors|movers|technicians|engineers|"
        r"film crew)(?: (?:all|back|here))? in\b(?=\W*$|[,;]| (?:and|so|all|this|last|since|for|today|on)\b)(?! (?:your|the area))")),
    ("weather", cues.compile(r"\b(?:there's|there has|there have|it's|we've)(?: (?:also|just))? been (?:such |quite |rather )?(?:(?:an awful|a terrible|a great|quite a|a|a whole) (?:lot|deal|bit|amount) of |"
        r"so much |lots of |loads of |plenty of |some |"
        rf"too much )(?:(?:bad|heavy|strong|high|freezing|terrible|awful) )?{THE_WEATHER}\b")),
    ("staff", cues.compile(  # "we had three vans down"
        r"(?:^\W*|[,;–-] ?|\b(?:and|but|so|as|because|since) )(?:we|i|they)(?:'ve| have)? (?:had|have|got) (?:\d|two|three|four|five|several|half (?:of )?(?:the|our)) (?:of our )?[a-z]+ (?:down|out of action|off the road|off sick|out sick)(?: (?:today|tonight|this week|that day|on \w+))?(?=\W*$|[,;]| and\b)"
    )),
    ("staff", cues.compile(  # "night staff is only one person"
        r"\b(?:staff|shift|crew|team|cover|desk|reception|support)(?:'s| is| are| was| were| has| have)(?: (?:really|actually|always))* (?:only|just) (?:one|two|three|a single|a handful of|\d) (?:persons?|people|of us|agents?|nurses?|women|man|men|woman|drivers?)\b"
    )),
    ("weather", cues.compile(rf"(?:^\W*|[,;] ?|\b(?:and|but|because|sorry),? )(?:the |this |that |such )?{THE_WEATHER} (?:does|do|did|can do|"
        r"plays?|played|can play|wreaks?|"
        r"wreaked) (?:(?:funny|strange|odd|weird|terrible|nasty|horrible|all sorts of|the strangest) things? to|"
        r"tricks|havoc|(?:its|their) thing)\b")),
    ("system", cues.compile(r"(?:^\W*|[,;] ?|"
        rf"\b(?:sorry|but|because|as|since),? ){A_SYSTEM}(?:'s| is| was| were| has been| have been|"
        r" went)(?: \w+ly| all| just)? (?:down|off|out|dead|gone|patchy|on and off)(?: (?:in|at|round)? ?(?:here|ours|our (?:end|office|shop|place)|the (?:office|shop|studio|clinic|kitchen|depot))\b|"
        r"[^.!?;]{0,24}?[,;] (?:so )?(?:we |i )?(?:couldn't|can't|didn't) (?:see|read|answer|reply|send|call|ring|get|take|print|open|check)\b)")),
    ("system", cues.compile(r"\bthe new [a-z]+(?: [a-z]+)? (?:has|have|'s|is|was) (?:only|just) (?:been )?(?:running|live|in (?:use|place)|going|up|open|with us|out|started|arrived)(?: (?:since|for|in|last|this)\b|\W*$)|"
        r"\btakes? (?:some|a bit of|a lot of|a while|a little|time|quite some) ?(?:time )?(?:getting|to get) used to\b")),
    ("staff", cues.compile(rf"\b(?:our|the) [a-z]+(?: [a-z]+)? only (?:comes?|works?|is (?:in|here|on duty)|does)(?: in| here)? (?:on )?(?:{DAY}s?|"
        r"mornings|afternoons|weekends|every other \w+|(?:once|twice) a (?:week|month)|part[- ]time)(?=\W*$|[,;])|"
        r"\bstaffing(?: levels?)?(?:'s| is| are| has been| was| were)(?: (?:a bit|very|really|so|quite|rather|always|still|just))* (?:tight|"
        r"thin|low|short|patchy|stretched|difficult|tricky|a (?:problem|challenge|nightmare|struggle))\b")),
    ("staff", cues.compile(r"(?:^\W*|[,;] ?|"
        r"\b(?:sorry|but|because|as|since|and),? )(?:i|he|she|we|my colleague|our [a-z]+)(?:'ve| have|'s| has|'d| had)? (?:was|"
        r"were|been|(?:only |just )+(?:come |got )?back)(?: (?:out|away|off))? (?:on|at|from) (?:my |"
        r"his |her |their |our |an? |annual |sick |maternity |paternity |"
        r"parental )*(?:lunch(?: break)?|break|holidays?|leave|training|vacation|tea break|honeymoon)(?=\W*$|[,;]| (?:and|then|when|at|until|till|last|this|all)\b)")),
    ("load", cues.compile(r"\b(?:we|i|they|the (?:team|crew|vet|doctor|nurse|staff)) had to (?:deal with|attend(?: to)?|see to|look after|"
        r"handle|rush to|"
        r"go to) (?:an?|another|some|several|two) (?:[a-z]+ )?(?:emergency|emergencies|incident|crisis|urgent [a-z]+)\b")),
    ("system", cues.compile(r"\b(?:we're|we are|"
        r"(?:the|our) (?:team|company|department|office|school|hospital|firm) is)(?: (?:just|all|still|currently|right now))* going through (?:an? |"
        r"some |quite a |a bit of a )?(?:[a-z]+ )?(?:transition|"
        r"changes?|patch|time|times|phase|restructur\w+|reorgani[sz]ation|lot|upheaval)\b|"
        rf"\b(?:our|the) (?:\w+ )?{A_SYSTEM} (?:isn't|aren't|is not|are not) (?:exactly |quite |really )*(?:the|our|very|that|what it) (?:most |"
        r"best\b|newest|latest|fastest|youngest|modern|was\b|reliable|clever)")),
    ("human", cues.compile(r"\b(?:got|gets|get|was|were|been) (?:a bit )?(?:lost|forgotten|muddled|mixed up) in (?:the|all the|this) (?:shuffle|rush|chaos|confusion|move|mix|hustle)\b")),
    ("closing", cues.compile(r"[\w'],? so (?:yeah|yep|yes|there (?:you go|you have it|we are)|what can you do|you know)\W*$")),
)  # fmt: skip
_SO = r"(?:^\W*|[,;–-] ?|\b(?:so|and|but|sorry|well|unfortunately) )"
_HAPPENS = r"(?: (?:do|does|can|will|just|sadly|unfortunately|sometimes|always|also|simply|occasionally|still|may))* (?:happens?|occurs?)(?: (?:sometimes|from time to time|now and then|occasionally|to (?:everyone|everybody|anyone|us all|the best(?: of us)?)|in (?:aviation|(?:this|any|every|our) \w+|an? (?:busy |big |large |small |old )?(?:clinic|hospital|practice|surgery|kitchen|restaurant|hotel|salon|school|nursery|workshop|garage|warehouse|depot|shop|store|theatre|bakery|company|business|team|office|airport|station|building|kennels?|gym|pharmacy|lab|factory|club|bar|caf[eé])|retail|hospitality|catering|logistics|it|life|shipping|travel|transport|medicine|software|construction|tech)|with (?:technology|software|computers|deliveries|couriers|post|builders|kids|machines)|everywhere|every day|a lot|all the time|i'm afraid|you know|unfortunately|sadly|tbh|mate))*(?=\W*$)"
# Words that close the matter: what is done next does not make them an answer.
ALWAYS = (
    ("human", cues.compile(rf"{_SO}(?:mistakes|errors|accidents|mix-?ups|slips|delays|such (?:mix-?ups|mistakes|errors)){_HAPPENS}")),
    ("closing", cues.compile(rf"{_SO}(?:things|such things|(?:these|those) things|stuff|this|that|it|these|such (?:a )?thing){_HAPPENS}")),
    ("human", cues.compile(r"\b(?:we|i)(?:'re| are|'m| am) (?:(?:all|only|just|but|also) )+human\b|"
        r"\b[a-z]+s (?:are|get|have|need|make|catch) (?:[a-z]+ ){0,3}too,? (?:you know|remember|believe it or not|after all)\b|"
        r"\b(?:coaches|drivers|nurses|doctors|teachers|staff|people|cooks|chefs|pilots|agents|they|instructors|vets|"
        r"plumbers|engineers|trainers) (?:get|fall|are|can be|can get) (?:sick|ill|tired|human|poorly) too\b")),
    ("closing", cues.compile(r"(?<=, which )(?:(?:can|does|sometimes|just|unfortunately|sadly|always|will) )*happens?(?: (?:sometimes|to (?:us all|everyone|the best of us)|now and then|from time to time|in any \w+))?(?=\W*$|,)")),
    ("load", cues.compile(r"^\W*(?:(?:well|sorry|but|just)[, ]+)*(?:every(?:one|body)|people|(?:all )?our customers|customers|you all|all of you) (?:always |just |all |tends? to |likes? to |will ){0,4}(?:waits?|"
        r"leaves? (?:it|this|everything)|orders?|files?|books?|calls?|rings?|applies|"
        r"apply) (?:it )?(?:till|until|to|at) (?:the )?(?:very )?last (?:minute|moment|day)\b")),
    ("closing", cues.compile(r"(?:^\W*|[,;–-] )(?:it |that |this |sadly )?happens (?:all the time|every (?:single )?(?:day|week|month|year|season|summer|winter|autumn|spring|term)|(?:a lot|quite a lot|very often|quite often|often|sometimes)(?: (?:in|at|around|over|before|after|on|during) (?:the )?(?:[a-z]+ )?(?:summer|winter|autumn|spring|season|christmas|easter|weekends?|holidays?|start of term|rush hour|peak times?|year|month))?|now and then|from time to time|occasionally|to everyone|to the best of us)(?=\W*$)")),
    ("closing", cues.compile(
        r"\b(?:can't|cannot|couldn't|can hardly|what can (?:i|we|you|one)|nothing (?:i|we|anyone) can|"
        r"there's nothing (?:to|we can)) (?:really )?do (?:anything |much |a lot )?about the (?:traffic|weather|wind|rain|"
        r"snow|heat|strike|season|holidays|demand|roadworks|crowds?|queues?|time of year)\b"
        r"|\b(?:we|i)(?:'re| are|'m| am) (?:all |very much |entirely |just )*at the mercy of\b"
        r"|\b(?:look at|see|think of|consider) (?:it|this|that|things) from (?:our|my) (?:side|end|point of view|perspective|angle)\b|\bput yourself in (?:our|my) (?:shoes|place|position)\b"
        r"|\b(?:we|i) (?:can only |only |just )?do what we can(?=\W*$|[,;])|^\W*(?:(?:sorry|well|just)[, ]+)*(?:you can )?put (?:it|that|this) down to (?:the |a |an |it being )?[a-z]+(?: [a-z]+){0,2}\W*$"
    )),
    ("closing", cues.compile(  # "boilers of that age do this"
        r"(?:^\W*|[,;–-] ?|\b(?:but|and|so|sorry) )(?:most |all |old |older |these |those )?[a-z]+s (?:of (?:that|this|its|their) (?:age|type|kind|make|sort|era|size)|(?:that|this) old|like (?:that|this|these|those)) (?:just |all |often |always |tend to |will |can |simply |sometimes )*(?:do|does) (?:this|that|it|so)(?:,? (?:sadly|unfortunately|sometimes|a lot|i'm afraid|at times|now and then))?(?=\W*$|[,;])"
    )),
    ("closing", cues.compile(r"^\W*(?:(?:it|that|this|yeah|yep|sorry|well|oh)\b,? )?(?:just |sometimes |sadly )?happens(?: (?:sometimes|sadly|unfortunately|mate|tbh))?\W*$")),
    ("closing", cues.compile(  # "that's always so in August"
        r"(?:^\W*|[,;–-] )(?:that's|it's|this is) (?:always|usually|often) (?:so|like (?:this|that)|the case|the way)(?: (?:in|at|around|over|before|after) (?:the )?[a-z]+(?: [a-z]+)?)?(?=\W*$)"
    )),
    ("closing", cues.compile(  # "please understand that we can't answer everybody"
        r"\bplease (?:do )?(?:understand|appreciate|accept)(?: that)? (?:we|i|our \w+) (?:can't|cannot|are (?:not able|unable) to|aren't able to|don't have (?:the )?time to) (?:(?:always|possibly|personally|immediately) )*(?:answer|reply to|call(?: back)?|ring|take|help|see|respond to|look after|get back to|serve) (?:to )?(?:everybody|everyone|each and every \w+|every (?:single )?\w+|all (?:of them|of you|\w+)|each \w+)(?: (?:at once|in person|individually|personally|straight away))?(?=\W*$|[,;])"
    )),
    ("closing", cues.compile(r"(?:^\W*|[,;–-] ?|\b(?:and|but|so|sorry) )(?:(?:i|we|you|one) )?(?:just |really )?(?:can't|cannot|can hardly) help (?:that|it)(?:,? (?:sorry|i'm afraid|unfortunately|sadly|mate))?(?=\W*$|, )")),
    ("closing", cues.compile(  # what nobody could have done otherwise
        r"(?:^\W*|[,;–-] ?|\b(?:and|but|so|sorry) )(?:there was )?(?:really |simply |just |sadly )*(?:nothing|not much|little) (?:that |more |else )?(?:we|i|they|anyone|anybody) could do(?: about (?:it|that|this|them)| there| at that point)?(?=\W*$|[,;])"
        r"|(?:^\W*|[,;–-] ?|\b(?:and|but|so|sorry) )(?:we|i|they|he|she|(?:the|our) [a-z]+) (?:really |simply |just |honestly )*had no (?:other )?(?:choice|option|alternative)(?: (?:here|there|really))?(?=\W*$|[,;])"
        r"|\bthere (?:was|were) (?:really |simply |just )?no (?:other|different) (?:way|ways|choice|option|options|solution)(?: (?:here|there|really|around it))?(?=\W*$|[,;])|\b(?:our|my|their|his|her) hands were (?:really |completely )?tied(?=\W*$|[,;])"
        r"|(?:^\W*|[,;–-] ?|\b(?:and|but|so) )what (?:else )?were (?:we|they) (?:supposed|meant|expected) to do\b(?! (?:with|about) (?:your|the)\b)"
    )),
    ("system", cues.compile(r"\b(?:computer|system|app|website|site|server|machine|till|printer|scanner|database|line|software|"
        r"network)s? (?:just |only )?(?:had|was having|is having|has been having) an? (?:funny|bad|little|strange|rough|off|silly) (?:five minutes|"
        r"ten minutes|moment|turn|day|morning|phase|spell|night|week)\b")),
    ("human", cues.compile(r"\b(?:we|they|people) all (?:have|had|get) (?:an? )?(?:off|bad|rough|funny) (?:days?|moments?|mornings?|nights?|weeks?)\b|\b(?:everyone|everybody) (?:has|gets) (?:an? )?(?:off|bad) (?:days?|moments?)\b")),
    ("load", cues.compile(
        r"\b(?:all hands on deck|up to (?:our|my) (?:eyes|neck|ears) in)\b"
        r"|\bwith (?:everything|all)(?: (?:that's|that is|which is))? (?:going on|happening)(?: (?:here|right now|at the moment|this \w+|around us))*(?=\W*$|,| (?:it|we|i|that|this|things|your)\b)"
    )),
    ("weather", cues.compile(r"\b(?:snow|storm|rain|frost|heat|cold|ice|flood|wind|fog|weather|strike|rush|"
        r"demand) (?:really |just |has |have |had )*(?:caught|took) (?:us|all of us|everyone|everybody|the (?:whole )?(?:team|city|country|town)) (?:all )?(?:out|by surprise|off guard|unawares|cold)\b")),
    ("closing", cues.compile(r"\bbeyond what (?:we|anyone|anybody|i) can (?:control|influence|do|change)\b|^\W*(?:well,? )?you know how (?:it|things|these things|that) (?:is|are|goes?|works?)\W*$")),
    ("closing", cues.compile(r"^\W*(?:(?:sorry|well|but|and|so|we|i|there's)[, ]+){0,2}(?:can't|couldn't) help (?:that|it|the (?:weather|traffic|wait|delay))(?=\W*$|,)|\b(?:can't|cannot) be helped\b|\bthere's no helping it\b")),
)  # fmt: skip


_ALL = cues.Sieve((*TERSE, *ALWAYS, *CIRCUMSTANCES))


def circumstance(text: str) -> bool:
    """These plain words tell of nothing but circumstances."""
    return any(pattern.search(text) for _, pattern in _ALL(text))
