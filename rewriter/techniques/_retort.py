"""Retorts: contradicting, waving away, sneering, lecturing, by the shape of the sentence.

Where `_heat` knows the phrases, these are constructions with open places: "NUMBER UNIT isn't that LONG", "DOING this
won't SPEED it up", "it COMES when it COMES", "so somebody else DID it then?". They count only while the customer is
uneasy, and none is certain enough to block.
"""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.lexicon import UP_TO_TEN
from rewriter.remembered import remembered
from rewriter.techniques._callings import listed

_NUMBER = rf"(?:an?|{UP_TO_TEN}|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|half an?|a few|a couple of|\d[\d.,]*|[£$€]\d[\d.,]*)"
_MEASURE = r"(?:minutes?|mins?|hours?|hrs?|days?|weeks?|nights?|months?|seconds?|euros?|pounds?|dollars?|quid|bucks|pence|cents?|p|%|percent|degrees|miles|stops?|rings?|mails?|e-?mails?|calls?|letters?|hairs?|typos?|crumbs?|spots?|stains?|scratch(?:es)?|dents?|centimet(?:re|er)s?|cm|mm)"
_AMOUNT = rf"{_NUMBER}[ -]?(?:\w+ )?{_MEASURE}(?: (?:late|offline|without|of|in|on|off|more|extra|over|at|for|wait|delay|here|there)(?: [\w']+){{0,4}}?)?"
_SO = r"(?: (?:really|actually|honestly|frankly|certainly|exactly|all|that|so|very|quite|too|terribly|overly|such|much|particularly|even)){0,3}"
_NOT_SO = rf"(?:isn't|aren't|wasn't|weren't|(?:is|are|was|were|'s)(?: \w+ly| just)? (?:not|hardly|scarcely|barely|never))(?!{_SO} (?:acceptable|okay|ok|enough|what|right|good|fair|how|fun|easy|in|on|at)\b){_SO}"
_CRISIS = r"(?:catastrophe|tragedy|eternity|disaster|drama|crime|scandal|emergency|crisis|hardship|ordeal|torture|big ask|lot to ask|heavy lifting|(?:heavy|hard) (?:labour|work)|world war|end of the world|end of life|matter of life|apocalypse|capital offence|national emergency|earthquake|death sentence|human rights \w+|life[- ]threatening|forever|a lifetime|earth[- ]shattering|sky falling)"
_DUE = r"(?:parents?|customers?|guests?|passengers?|tenants?|owners?|users?|drivers?|travell?ers?|buyers?|students?|members?|patients?|clients?|shoppers?|players?|adults?|grown-?ups?|hosts?|pet owners?|bride)"
_ACCUSING = r"(?:accus\w+|blam\w+|shout\w*|threaten\w*|complain\w*|throw\w*|moan\w*|hit(?:ting)? send|press(?:ing)? send|rant\w*|yell\w*|insult\w*|jump\w*|point\w*|criticis\w+|get(?:ting)? (?:angry|upset|cross|worked up)|mak(?:e|ing) (?:a fuss|accusations|claims|demands))"
_MADE_UP = r"(?:made (?:it|that|this|\w+ \w+) up|made up|makes up|invent\w*|forg(?:ed|es)|fak(?:ed|es)|lied|lies|dream\w*|imagin\w+|vanish\w*|evaporat\w*|walk(?:ed|s) off|grew|grows|by (?:itself|magic|themselves|himself|herself)|on its own|somebody else|someone else|somehow|(?:a )?ghosts?|fairies|elves|all of us|we all|everyone(?:'s)?(?: is)? wrong)"

_SAID: dict[str, tuple[str, ...]] = {
    "minimises": (
        rf"\b{_AMOUNT} {_NOT_SO} (?:long|late|bad|much|far|big|early|cold|loud|serious|dramatic|unusual|wait|delay|deal|problem|issue|to (?:wait|ask|pay|walk))\b",
        rf"\b{_AMOUNT} (?:won't|wouldn't|doesn't|isn't going to|never) (?:make you (?:poor|poorer|late)|kill|hurt|ruin|break|bankrupt|matter|harm|spoil|count)\b",
        rf"\b(?:isn't|aren't|wasn't|weren't|(?:is|are|was|were|'s) (?:\w+ly )?(?:hardly|scarcely|barely|not)|hardly|not exactly)(?: really| exactly| quite)? (?:an? |the )?(?:\w+ )?{_CRISIS}\b(?! (?:line|number|contact|fund|room|exit))",
        r"\b(?:would |'d )?(?:hardly|scarcely|not exactly|wouldn't|would not) (?:really )?(?:call|describe) (?:it|that|this|one [\w ]{2,20}) (?:as )?(?:an?|the) (?!(?:\w+ )?(?:good|fine|proper|success|apology|service|answer|solution|fix|welcome|start)\b)\w+",
        r"\b(?:is|'s|are|was) (?:really |hardly |certainly |just )?nothing (?:to|worth) (?:cry|crying|complain\w*|moan\w*|get (?:upset|angry|worked up|cross)|lose sleep|shout\w*|make a fuss|write home|fight\w*|be upset|fuss\w*)\b",
        r"\b(?:an?|rather an?|quite an?|pretty|very|rather|such|big|some) (?:rather |very |quite |pretty )?(?:strong|big|harsh|heavy|hard|large|grand|dramatic|bold|wild) (?:words?|terms?|language|claims?|accusations?)\b(?! (?:password|for my))",
        r"^\W*(?!(?:it|coffee|tea|smell|taste|glue|magnet|wind|signal|that|this|he|she)\b)\w{4,} (?:is|seems|sounds) (?:perhaps |maybe )?(?:a bit|a little|rather|somewhat|slightly|quite) (?:strong|much|harsh|dramatic|over the top|extreme|exaggerated|rich|far-fetched|far)\b",
        r"\b(?:does|would|did|will) (?:it|that|this|\w+ \w+) (?:really |honestly |actually )?(?:make (?:such |that |so |any |much |all that )+(?:an? )?(?:big |much (?:of )?(?:an? )?)?difference|matter (?:so|that|all that|that much|so much))\b",
        r"\b(?:where|what)(?:'s| is| was) the (?:harm|drama|tragedy|fuss|hurry|rush|big deal|disaster)\b|\bis (?:it|that|this) (?:really |honestly |truly )?(?:worth (?:an? |all )?(?:complain\w*|complaint|fuss|drama|trouble|the trouble|arguing|fight\w*)|such an? \w+|so (?:bad|terrible|awful|important|urgent|hard))\b",
        r"\b(?:you|they|he|she) (?:call|calls) (?:that|this|it) (?:an? )?\w+|\band you (?:call|are calling|'re calling) (?:that|it|this)\b",
        r"^\W*(?:it's|its|that's|it was|that was) (?:one|a single|half an?|\d+) (?:\w+ )?(?:letter|typo|hair|crumb|word|button|bulb|sock|egg|night|minute|hour|spot|stain|scratch|digit|comma|hyphen|letters|drop|photo|song|slice|chip)\W*$",
        r"\b(?:people|our grandparents|your grandparents|folk|folks|everyone|humanity|humans) (?:used to|managed to|lived|survived|coped) (?:\w+ )",
        r"^\W*(?:well,? |but |and |oh |so )?at least (?:the (?!money|refund)|your (?!money|refund)|there|they|he|she|somebody|nobody|no one)\b",
        r"\b(?:people|customers|guests|patients|passengers|others|callers|families)(?: \w+){0,4} (?:with|who have|that have|who've got|facing) (?:real|actual|proper|worse|bigger|genuine|far bigger|serious) (?:problems?|emergenc\w+|troubles?|worries|issues|illness\w*|injur\w+|needs?|reasons?)\b",
        r"\b(?:you|they|we) can't all (?:be|get|win|come|go) (?:first|the first|lucky|a (?:ticket|place|seat|spot|table)|tickets|places|seats|in|one|what (?:you|we|they) want)(?=\W*$)|^\W*(?:well,? |but |sorry,? )?(?:somebody|someone) (?:had|has) to (?:miss out|lose|go without|be (?:last|unlucky))(?=\W*$)",
        r"\bnot (?:everybody|everyone|all of (?:you|us|them)) (?:can|could|will|gets to) (?:(?:always )?(?:be|get) (?:so |that |as )?(?:lucky|first|the first|a winner|winners|at the front)|win)(?=\W*$)",
        r"\b(?:could|can) (?:hardly )?(?:happily |easily )?(?:live|cope|sleep|manage) (?:with|without) (?:it|that|this|one|an?)\b(?=[^.!?]{0,24}\W*$)",
        r"\bthere(?:'ll| will) be other \w+|\bthere (?:was|were) (?:only|just|like|maybe|barely|literally|hardly) (?:an?|one|two|three|four|a few|a couple)\b(?! (?:charge|payment|debit|transaction|order|booking|invoice|account|entry)s?\b)(?![^.!?]{0,40}\bso\b)|\b(?:that's|that is|what) (?:quite )?an? (?:bold|big|wild|strong|bit of a) (?:claim|story|statement|theory|accusation|word)\b|^\W*(?!(?:it|that|this|he|she|they|there|we|you|i|delivery|postage|shipping)\b)[a-z]{3,} (?:isn't|aren't) (?:ballet|people|rocket science|magic|war|surgery|a science|an art|brain surgery|heart surgery|poison|murder|everything|life)\b|\bwe're (?:only |just )?an? (?:\w+ )?\w+,? (?:and )?not (?:an? )(?!(?:shop|store|seller|retailer|bank|manufacturer|carrier|hospital)\b)\w+\b|\b(?:we have|we've got|there are) (?:\w+ ){1,3}(?:here |out there )?(?:that|who)(?:'re| are)? (?:really |actually )?(?:dying|suffering|in pain|very sick|worse off|starving|really (?:ill|sick))\b|\b(?:everyone|everybody)(?:'s| is) (?:\w+ )?(?:allergic|upset|late|tired|busy|angry|ill|waiting) (?:to|about|with|at|over)? ?(?:something|everything)\b",
        r"\b(?:is|are|was) plenty\b(?! of)|\bputting it (?:strongly|a bit|rather|too|very|somewhat)\b|\b(?:it's|that's|its|it was) (?:only |just )?(?:one|two|three|a single) (?:missed |small |little )?(?:doses?|letters|mails?|texts?|pages?|days?|hours|minutes|nights|mistakes?|pills?|meals?|stops?|rows?|seats?|photos|hairs|crumbs|drops)\W*$|\b(?:tougher|stronger|smarter|braver|hardier) than you(?:'d)? (?:think|might think|believe)\b|^\W*(?:well,? |but |oh,? )?at least (?:it|that|this) (?:was|is|wasn't|isn't|works|came|looks)\b|^\W*(?:somebody|someone) has to (?!\w+ (?:it|the|them|your|this|that) )\w+|\boverrated\b|\bno harm (?:was )?done\b|\bi'm sure (?:the \w+|they|he|she|everyone|your \w+) (?:had|enjoyed|loved|'ll|didn't|won't|liked|won't even)\b|\bno (?:use|point|good) (?:in )?(?:crying|complaining|moaning|shouting|arguing|worrying|dwelling|looking back)\b",
    ),
    "tautology": (
        r"\b(?P<verb>[a-z]{3,})(?: (?:there|here|back|up|out|in|on))? when(?:ever)? (?:it|they|he|she|we|you|i)(?:'ll)? (?P=verb)\b|\b(?P<how>\w+) is how (?:it|things) (?:is|are|goes)\b",
        r"\b(?:and|so|well,?|,) that(?:'s| is) that\b(?=\W*$)|\bthat's (?:that|all there is)(?=\W*$)|\b(?:you|one) can't (?:please|have) (?:everyone|everybody|them all|it all|everything)\b|\bno two ways about it\b|\blike it or (?:not|lump it)\b|\blump it\b",
        r"\b(?P<two>[a-z]{4,} [a-z]{3,}) (?:is|are|means) (?P=two)\b|^\W*because (?:i|we)(?:'m| say| said|'re| told| want) ?(?:asking|telling|so|you)\b|\b(?:that's|that is|it's) (?:just |simply )?how it(?:'s| is) done\b",
    ),
    "doubts": (
        r"\b(?:hard time|trouble|difficulty|difficulties) (?:believing|seeing how|imagining|picturing)\b|\b(?:hard|difficult|tough|impossible|not easy) to (?:believe|credit|swallow|picture)(?! (?:how|that (?:we|our|i|us|nobody)|we|our|i|nobody (?:called|answered|told|rang)))\b",
        r"\b(?:find|found) (?:it|that|this)(?: \w+){0,2} (?:odd|strange|curious|remarkable|peculiar|unlikely|implausible|suspicious|amusing|funny|convenient|interesting)\b(?! (?:too|as well|that (?:we|our|i|nobody)))",
        r"\b(?:strikes?|struck) (?:me|us) as (?:\w+ )?(?:curious|odd|strange|peculiar|remarkable|convenient|surprising|funny) that (?:one|you|somebody|someone|anybody|anyone|nobody|an? [a-z]+) \w+",
        r"\b(?:people|customers|guests|patients|parents|tenants|those) (?:in your (?:position|situation|state|shoes)|like you|of your (?:age|sort|kind))(?: do| often| always| usually| sometimes)* (?:tend to|remember|exaggerate|forget|imagine|misremember|say such|mix)\b",
        r"\b(?:odd|strange|funny|curious|interesting|remarkable|peculiar|convenient|weird|suspicious)(?:ly)?(?: enough)?,? (?:that|how) (?:you|your|only you|he|she|it only|it never|a \w+|nobody else|this only)\b|\b(?:rather|highly|very|most|extremely|pretty|quite) (?:unlikely|improbable|doubtful|implausible|suspicious|convenient)\b(?! (?:to (?:arrive|come|be (?:back|ready|fixed))|but))",
        r"\b(?:can't|couldn't) (?:really |possibly |honestly |surely )?(?:have been|be|have tasted|have looked) (?:that|so|all that|quite so|as) (?:\w+)|\b(?:struggle|fail|am at a loss|find it hard) to (?:see|understand|imagine) (?:how|why|what|where) (?!(?:this|that|it) (?:happened|slipped|went|got (?:lost|missed)))",
        r"\b(?:don't|can't) (?:quite |really )?see how (?:that|this|it|you|anyone|your) (?:could|can|would|might)\b",
        r"^\W*(?:and |oh,? |right,? |ok,? )?so (?:somebody|someone) else\b[^.!?]{0,60}\?",
        rf"^\W*(?:and |oh,? |right,? |ok,? )?so (?:the|your|you|he|she|it|they|somebody|someone|an?|that|it's|you're|our|we|all)\b[^.!?]{{0,60}}\b{_MADE_UP}\b[^.!?]{{0,24}}\?",
        r"^\W*(?:well,? |but |sorry,? )?[a-z]+s don't (?:just|simply) (?:vanish|disappear|evaporate|go missing|break|fall (?:off|apart|out)|happen|die|delete|appear|walk (?:off|away))(?=\W*$|, (?!so\b|and (?:i|we)\b|which\b))"
        r"|\b(?:nobody|no one|no-one|you|how can (?:you|anyone|anybody|we)) (?:can |can't |cannot |could |couldn't )?(?:really |possibly )?(?:prove|show)(?: to us)?(?: that)? (?:it|that|this|they|(?:the|our|your) [a-z]+) (?:wasn't|weren't|hadn't been) (?:there|like that|broken|damaged|dented|scratched|cracked|torn|stained|missing|empty|open)\b(?: (?:before|already|beforehand|when|then)\b)?",
        r"\b(?:drivers?|riders?|couriers?|crews?|staff|nurses?|doctors?|teachers?|guides?|waiters?|agents?|engineers?|technicians?|colleagues?|receptionists?|guards?|stewards?|conductors?|cleaners?|people|they|he|she) (?:do|does) [a-z]+(?: [\w']+){0,3}? (?:if|when|as long as|provided) (?:you|people|customers|passengers) (?:[\w']+ ){1,4}?(?:clearly|properly|nicely|politely|carefully|(?:long|hard|loud|loudly|well) enough)(?=\W*$|, )",
        r"^\W*(?:it's|they're|this is|(?:(?:all )?our|all (?:of )?our) [\w -]{2,40}? (?:is|are|was|were))(?: [a-z]+ly| all)*(?: [a-z]+ly)? (?:tested|certified|approved|natural|organic|safe|hypoallergenic|inspected|checked|sterile|sealed|fresh|trained|vetted|insured|cleaned|hygienic)\b[^.!?;]{0,30}?,? so (?:it|that|this|they) (?:can't|cannot|couldn't|won't) (?:possibly |really |simply )?(?:be|have been|have come|come)(?: from| because of| caused by| due to| down to| through)? (?:that|this|it|them|us|our\b[\w ]{2,24})(?=\W*$)"
        r"|^\W*(?:it's|they're|this is|(?:(?:all )?our|all (?:of )?our) [\w -]{2,40}? (?:is|are))(?: [a-z]+ly| all)* (?:tested|certified|approved|natural|organic|safe|hypoallergenic|sterile|fresh|hygienic)\b[^.!?;]{0,30}?,? so (?:it|that|this|they) (?:can't|cannot|couldn't|won't) (?:possibly |really |simply )?(?:have )?(?:caused?|given?|triggered|trigger|done|do|hurt|harm(?:ed)?|burn(?:ed|t)?) (?:you |your \w+ )?(?:that|this|it|an?|any)\b[^.!?;]{0,24}(?=\W*$)",
        r"^\W*(?:well,? |but |sorry,? )?[a-z]+s don't (?:just |simply |usually |normally )?(?:\w+ ){1,2}(?:themselves|by themselves|on their own|out of nowhere|from nowhere|into thin air|overnight)\b|\b(?:vanish(?:es|ed)?|disappear(?:s|ed)?) (?:into thin air|by magic|just like that|by itself)\b|\b(?:sealed|signed|locked|closed) (?:\w+ )?(?:\w+ )(?:vanish\w*|disappear\w*|turn(?:s|ed)? up empty|open(?:s|ed)? itself)\b",
        r"\b(?:people|customers|guests|passengers|they|everyone|everybody) (?:often |always |sometimes |all )?(?:lose|forget|misremember|break|drop|remember|say|says|claim|claims|tell us|tells us) (?:things?|it|that|them|this|they|so)\b(?: (?:never|and|when|differently|then|all the time|every day)\b|\W*$)|\bhow many (?:people|customers|guests|\w+) (?:say|claim|tell us|try|swear) (?:that|this|it|so)\b|\b(?:hear|heard) (?:that|this)(?: one| story)? (?:a lot|before|every (?:day|week)|all the time|often|daily)\b",
        r"^\W*(?:well,? )?(?:so|if) you say(?: so)?\W*$|^\W*so (?:you|they) (?:say|claim|tell us)\b|\b(?:and|but) yet you\b|\b(?:and|but),? you still (?!need|have to|can|get|don't|see|want|haven't)\w+|^\W*you still (?:ate|drank|finished|used|wore|stayed|slept|signed|paid|kept|took|came|watched|drove|enjoyed|opened|accepted)\b",
        r"\b(?:you|he|she|they) (?:\w+ ){1,6}without (?:a word|a complaint|a murmur|complaint|saying (?:a word|a thing|anything)|a peep|any complaint)\b|\b(?:plate|plates|bowl|glass|cup|box|bottle|tray)s? (?:came|went|was|were) (?:back )?(?:empty|clean|licked|finished)\b",
        r"\b(?:have|'ll have|got) to take (?:my|our|his|her|their) word\b|\b(?:whatever|no matter what) you (?:may |might )?(?:think|say|believe|claim|want)\b(?! (?:to|is|works|about))|\byou sure about (?:that|this)\b|\bor so you (?:say|think|claim)\b|\bis that (?:really )?(?:so|what happened|the whole story|all of it)\b(?=\W*\?)",
        r"\b(?:did|have|had) you (?:\w+ ){1,7}at all\?|\byou do (?:know|realise|realize|understand|remember|see|read) (?:that|what|how|we|this|it|there|your|the)\b[^.!?]{0,60}\?",
        r"\b(?:can|could) (?:hardly|scarcely|barely) (?:imagine|believe|picture|think)\b(?! (?:it either|how|we|our|that we|(?:an? |anything )?(?:\w+ )?(?:longer|worse|harder|sadder|scarier)\b))|\b(?:that|this|it) doesn't sound (?:at all )?like (?:our|us|him|her|my|the \w+ (?:i|we) know|[a-z]+(?=\W*$| at all))|\b(?!(?:it|that|this|things|we|you|they)\b)\w+ (?:isn't|aren't) like that\b(?=\W*$|,)|\btwo sides to (?:a|every|each|the|any)\b|\bof the beholder\b|\b(?:this|that|it) has never (?:ever )?(?:come up|happened (?:before|to anyone|here|to us)|been (?:a problem|an issue))\b|\b(?:pinch|grain) of salt\b|\b(?:sounds?|seems?|looks?) (?:a bit |rather |somewhat |very |quite |slightly )?(?:exaggerated|far-fetched|made up|unlikely|fishy|implausible|invented)\b|^\W*(?:so|and) you(?:'ve)? (?:really |just |honestly |seriously )?(?:sat|stayed|never|slept|ate|watched|stood|drove all|walked all|think|expect|mean to (?:say|tell))\b[^.!?]*\?",
        r"\bcan't (?:really |honestly |possibly |for the life of me )?(?:imagine|picture) (?:that\b|our\b|her\b|him\b|[a-z]+ (?:would|doing|saying))|\b(?:so |but |and )?(?:that|this|it) (?:simply |just |really )?can't be(?=\W*$|, )|\b(?:don't|doesn't|never|wouldn't) (?:just |simply )?\w+ (?:[\w']+ ){0,4}(?:for no|without (?:a |any )?(?:good )?) ?reason\b|\bi (?:trust|hope|assume|take it) you(?:'ve| have) never\b",
    ),
    "compares": (
        r"\b(?:the )?(?:rest of (?:the |your )?[\w' -]{2,20}?|other (?:people|guests|customers|families|patients|passengers|players|parents|diners|callers|tenants|buyers|members|kids|households|schools|offices|classes|teams)(?: (?:in|at|on|of) [\w' -]{2,20}?)?) (?:all |somehow |certainly |do |did |quite )?(?:seem(?:s|ed)? to )?(?:manage[sd]?|cope[sd]?|found|finds?|got|gets?|did|do|handles?|handled)(?: (?:this|that|it|with (?:it|this|that)|(?:the|their) [\w-]+))?(?: (?:just fine|perfectly well|without (?:us|help|any|a|so much)|well enough|fine|easily)\b|(?=\W*$))",
        r"\b(?:others|other (?:people|guests|customers|families|patients|passengers|players|parents|diners|callers|tenants|buyers|members|kids))(?! (?:who|with))\b(?![^.!?]{0,60}\b(?:either|too|as well|same)\b)[^.!?]{1,40}\b(?:without (?:a|any|so much|complain\w*|saying)|didn't (?:say|complain|mind|make|write|moan|ask|call|need)|don't (?:say|complain|mind|make|write|moan|ask|call|need)|never (?:say|said|complain\w*|mind\w*|ask\w*)|said nothing|not a word|quite happy|perfectly happy|no trouble)\b",
        r"\b(?:plenty|lots|loads|hundreds|thousands|dozens|most|many) (?:of (?:\w+ )?)?(?:people|guests|customers|families|patients|passengers|players|parents|diners|callers|tenants|buyers|members|kids|children|houses|neighbours|others)\b[^.!?]{0,40}\b(?:without (?:a|any|so much|complain\w*|saying|trouble)|would (?:be|give|love|kill|have been) (?:\w+ )?(?:glad|happy|grateful|thankful|delighted|pleased|anything)|get by|got theirs|had no (?:trouble|problem)s?|no (?:trouble|problem)s?|said nothing|never (?:complain|mind|ask)\w*|are (?:glad|grateful|happy|thankful))\b",
        r"\b(?:nobody|no one|no-one|none of (?:them|us|the (?:other )?\w+|our (?:other )?\w+)|no (?:other )?(?:guest|customer|passenger|tenant|player|patient|parent|client|diner|member|caller|user|visitor)s?)(?: (?:else|here|in the \w+|at the \w+|on the \w+|in your \w+|on your \w+|that \w+|who \w+))*(?: has| have|'s| ever)* (?:minded|heard (?:anything|a thing|a sound)|noticed (?:anything|a thing)|felt a thing|batted an eye\w*|seemed to mind|was bothered|were bothered|was surprised|ever (?:said|mentioned|complained|minded|asked|died|had|noticed|objected)|said a (?:word|thing)|made a fuss|turned a hair)\b(?! (?:to you|you))",
        r"\b(?:nobody|no one|no-one|not one person) (?:else )?(?:in|on) your (?:street|road|building|class|block|area|village|house|carriage|row|group|party|floor)(?: has| have|'s)? (?:\w+)\b|\b(?:the|our|those) (?:guests?|people|family|couple|folks|neighbours?|table|passengers?|lady|gentleman)(?: \w+)? (?:next (?:door|to you)|in (?:the )?(?:room )?(?:next|same)|before you|after you|behind you|in front)(?: \w+)?(?: \w+)? (?:gave|loved|liked|said|had no|didn't|enjoyed|were|was|wrote|never|slept|called it|found it)\b",
        r"\bother (?:providers?|companies|hotels?|shops?|airlines?|banks?|firms?|landlords?|restaurants?|couriers?|insurers?|schools?|places?) (?:are|charge|take|would|do|have|don't|make)(?: \w+)? (?:worse|more|longer|far|even|much|twice|double|half|still|nothing|less)\b|\b(?:just |simply )?like (?:everyone|everybody|anyone|all the others?|the rest(?: of us| of them)?|any other (?:\w+))(?: else)?(?: does| did| has to| do)?(?=\W*$|,)",
        r"\b\d[\d,.]*k?(?: million| thousand| hundred)? (?:people|users|guests|customers|passengers|visitors|players|patients|families|members|fans|diners)(?: \w+)? (?:had (?:a |no )|loved|enjoyed|were (?:happy|fine|delighted)|and (?:this|nobody|not one|none|never|no)|manage|use it (?:daily|every day|without))|\bif (?:every (?:single )?\w+|everyone|everybody|all (?:our |the |of you |of our )?\w+)(?: \w+)? (?:rang|called|wrote|wanted|came|made|did|asked|shouted|complained|phoned|mailed|behaved|acted|expected|demanded|thought)\b|^\W*(?:most |all )?other (?:people|owners|parents|customers|guests|tenants|patients|members|passengers|drivers|players|families|users|clients|students|travell?ers) (?![^.!?]*\b(?:too|either|as well|same|also)\b)(?!(?:in|on|at|from|near|told|mention|mentioned|noticed|are|have|had|also|were|report|reported|who|and|with|may|might|can|will|got|see|saw)\b)[a-z]+|^\W*others (?:get|got|manage|managed|do|did|read|wait|pay|ask|send|find|found|just)\b",
        r"\b(?:nobody|no one) else\b[^.!?]{0,24} (?:had|felt|noticed|thought|found|saw|heard) (?!to (?:do|say)\b)\w+|\b(?:everyone|everybody|all of them|they all|the others all) (?:was|were|is|has been|seemed|went home|left|said|is always) (?:all |very |quite |perfectly |so |absolutely )?(?:delighted|happy|thrilled|pleased|satisfied|fine|content|smiling|lovely|great)\b",
    ),
    "sarcasm": (
        r"[😂🤣😹🙃😏]|\b(?:lol|lmao|rofl|lolol)\b|^\W*(?:ha(?: ?ha)*|haha+|hehe+|heh)\b(?=[,.! ])|\b(?:haha+|hehe+)\b(?=\W*$)|\bhow (?:will|would|did|do) (?:you|he|she|they|we)(?: all)? (?:ever |possibly )?(?:survive|cope|manage|live|go on)\b|\b(?:yes|right away|at once|immediately|certainly|sure),? (?:sir|boss|your (?:majesty|lordship|highness)|my lord|milady|chief)\b(?=\W*$|,| right)",
        r"\bfor (?:fun|a laugh|laughs|the fun of it|kicks|sport)(?=\W*$)|\b(?:that'd|that would|wouldn't that) be (?:something|nice,|the day|a first|a miracle|too easy|a thing)\b(?=\W*$|,)|^\W*(?:we|i)(?:'re| are|'m|'ve| do| did)? [^.!?]{3,60}, thank you very much\W*$|^\W*(?:poor|bless) (?:lamb|baby|darling|dear|diddums|petal|princess|little \w+|old you)\W*$|\b(?:the )?(?:ritz|savoy|waldorf|four seasons|buckingham palace|hogwarts|narnia)\b(?=\W*$|,| is)|, (?:isn't|aren't|wasn't|doesn't|didn't|hasn't|don't|did|does|is|was) (?:it|he|she|they)[?.]\W*$|\b(?:was|were) [^.!?]{2,24} too \w+ for you\?|\bwould you (?:rather|have preferred|prefer) (?:to )?(?:have )?(?:slept|sleep|walk\w*|starv\w*|wait\w* outside|swum|swim|camp\w*|nothing|no \w+ at all)\b",
        r"\bi'll (?:alert|tell|inform|notify) the (?:press|media|queen|king|pope|president|army|papers)\b|\b(?:hold|stop) the (?:press|presses|front page)\b|\bsomebody (?:call|get|fetch|hand) (?:the|an?|him|her|you)\b|\bgold star\b|\bround of applause\b|\b(?:so|very|terribly|awfully) sorry (?:for|that|about) (?:existing|breathing|being (?:human|alive)|not being (?:psychic|perfect|god|superman)|we aren't)\b|\bi (?:must|seem to) have (?:missed|lost) my (?:crystal|magic)\b|\bwelcome to (?:the real world|real life|adulthood|the club|my world|reality)\b",
        r"\bwhy (?:all )?(?:the|this|that|such a) (?:fuss|drama|panic|anger|tone|excitement)\b|^\W*you(?:'ve)? (?:have|got|still have|had)\b[^.!?]{2,40}, (?:don't|haven't|didn't) you\?|\brome wasn't built\b|\bdraw you (?:a picture|it)\b|\bwords (?:even )?you(?:'ll| can| will)? (?:\w+ )?(?:understand|get)\b|\bpretend (?:i|we) (?:didn't|never)\b|^\W*(?:well,? |and |but |sorry,? )?who (?:doesn't|don't|on earth|in (?:their|his|her) right|even (?!is|was)\w+|(?!(?:is|was|has|does|gets|wants|needs|signs|decides|handles|pays)\b)[a-z]+s (?:an?|the|their|without|before|from|with|for) )[^.!?]*\?|\bi (?:suppose|guess|imagine|bet|take it) you(?:'d| want| think| expect|'ll)(?! (?:mean|refer))\b|\b(?:exists?|there|invented|signs?|that|them|one|backups?|it's|copy|email|mail) for a reason(?=\W*$)|\bdog ate\b|\bgentlem[ae]n in white gloves\b|\bknight in (?:shining )?armou?r\b",
    ),
    "scolds": (
        r"\b(?:might|could|should|would do well to|may want to|may wish to|had better|ought to) (?:perhaps |also |kindly )?(?:consider|try|adopt|use|choose|find|strike) an? (?:(?:\w+ )?(?:more|less|little) )?(?:civil|polite|respectful|friendly|moderate|courteous|measured|aggressive|gentle|calmer|kinder|politer)(?:er)? (?:tone|manner|language|word|wording|choice of words)\b",
        r"(?:^\W*|[,;–-] |\b(?:and|but|so),? )(?:just |try to |maybe |then |so )*(?!(?:i|we|it|they|he|she|you|this|that|which|please|pls|the|our|your)\b)[a-z]+(?: (?!(?:we|us|our|i)\b)[\w']+){0,5}? (?:faster|quicker|sooner|earlier|on time|in time|properly|more carefully|better|first|beforehand|for once|in advance) next time(?=\W*$|,)",
        r"(?:^\W*|[,;–-] |\b(?:and|but|so),? )(?:well,? )?why (?:didn't|haven't|couldn't|wouldn't) you (?!(?:get|receive|hear)\b)[a-z]",
        rf"\bbefore (?:you )?(?:start(?:ing)? |go(?:ing)? |begin(?:ning)? )?(?:to )?(?:\w+ly )?{_ACCUSING}\b(?! (?:to (?:your|the) (?:bank|ombudsman)|your))|\b(?:think|look) (?:twice|again|carefully|hard) (?:before|about (?:what|how) you)\b|\bthink before you\b",
        r"(?:^\W*|[,;:] |\b(?:but|and|because|that|so) )[a-z]{2,}ing(?: [\w'#-]+){0,8}? (?:won't|doesn't|isn't going to|has never|never|is not going to) (?:speed|get you|bring|help(?=\W|$)|make (?:it|us|him|her|them|me|things|the \w+|your \w+) (?:go|come|any|work|faster|quicker|happen|arrive|move|print|better)|change (?:anything|a thing|the (?:answer|rules?|policy|fact\w*|result|weather)|my|our|that|it)|move (?:it|things|us)|hurry|impress|win|solve|do you any|improve)",
        r"\b(?:because|just because|if|when|the more|however often|no matter how (?:often|loud\w*)) you (?:keep )?(?:ask\w*|shout\w*|writ\w*|say\w*|repeat\w*|typ\w*|complain\w*|call\w*|push\w*|stamp\w*|demand\w*|insist\w*)(?: (?:it|us|me|for it))? ?(?:louder|again and again|more often|a hundred times|every (?:day|hour|five)|ten times|loudly|in (?:capitals|caps)|harder|twice|your foot)\b",
        r"\b(?:your |the |this |all (?:this|that|the) |stop |so |such |constant )?(?<!\bit's )(?<!\bit is )(?<!\bhe's )(?<!\bshe's )(?<!\bthey're )(?<!\bit was )(?:moaning|whining|whingeing|whinging|nagging|ranting|sulking|bickering|bellyaching|grumbling)\b(?! (?:noise|sound|neighbour))(?= (?:about|over|at|that|does|won't|seems|is|isn't|because|and)|\W*$)",
        r"\bin (?:big|bold|large|red|capital|huge|clear|plain|black) (?:red |bold |black |fat )?(?:letters|print|type|writing|capitals|english)\b(?![^.!?]{0,30}\bplease\b)|\b(?:it|page|sign|label|mail|e-?mail|ticket|terms|website|site|poster|form|contract|invitation|notice|listing)(?:'s| is| are| was)? (?:clearly|plainly|explicitly|quite clearly|very clearly) (?:says?|states?|stated|said|shows?|written|marked|visible|signposted|printed|displayed|there)\b|\b(?:which|that|terms|conditions|rules|policy|page|contract) (?:that )?you (?:confirmed|claimed|said|swore|ticked|declared) (?:having|you(?:'d| had)|to have|that you|when|yourself)\b",
        rf"\bit(?:'s| is| was) (?:really |surely |simply |still )?(?:an? |the |any |every |each )?{_DUE}(?:'s|')? (?:job|duty|responsibility|task|business|own responsibility) to\b|\b{_DUE} (?:are|is) expected to (?:know|read|check|be)\b|\bi(?:'d| would) (?:watch|mind|be careful|think about|reconsider|choose) (?:how|what|the words|your|my words)(?: you)?\b|\b(?:watch|mind) (?:how|what) you (?:talk|speak|write|say|call|type)\b",
        r"\b(?:don't|needn't|no need to|please don't) (?:tell|teach|lecture|explain to) (?:us|me) (?:how|what|about|that|my|our)\b|\b(?:stick|stuck|sticking|keep|kept) to (?:the )?(?:facts|truth|topic|point)\b|\bi(?:'d| would) rather you (?!(?:heard|knew|found out|were told|had|got|were|spent|kept your)\b)\w+|\b(?:throw|throwing|make|making|fling|hurl|level)(?: around| out)? (?:such |wild |false |baseless |those |these |unfounded )?(?:accusations?|allegations?)\b|\bsuch (?:words|accusations|language|a tone|behaviou?r) (?:with|to|from|at|are|is|get|gets|won't)\b|\blet's not (?:be so quick|be so fast|jump|throw|accuse|blame|point|start|play|go there|be)\b",
        r"\b(?:you|which|that) (?:apparently|evidently|obviously|clearly|conveniently|seemingly) (?:don't|didn't|haven't|can't|never|ignored?|missed|forgot|skipped|overlooked|chose)\b|\b(?:won't|doesn't|don't|didn't|isn't going to) (?:really |much )?(?:impress|scare|frighten|worry|bother|intimidate|move) (?:us|me|anyone(?: here)?)\b|\bgo (?:right )?ahead\b[,.!]? (?:we|it|that|nobody|see if|post|sue|leave|cancel|tell)\b|\bwe get (?:plenty|lots|loads|enough|hundreds|tons) of (?:those|them|that|these)\b",
        r"\blet's (?:all |just |please )?(?:stay|be|keep (?:it|this)|remain) (?:reasonable|sensible|factual|realistic|serious|objective|civil|polite|friendly|grown-?up|adults?)\b(?=\W*$|,| here| about| please)|^\W*(?:so |then |well,? |just )+(?:hang up|log off|walk away|go home|find (?:another|someone|somebody)|look elsewhere|try (?:elsewhere|another)|don't (?:buy|order|come|use|book|eat))\b|\b(?:hard|impossible|difficult|tough|never easy) (?:one |customer |person )?to (?:please|satisfy|make happy)\b",
        r"\b(?:anyone|anybody|everyone|everybody|people|those|whoever) who (?!(?:needs?|wants?|has lost|lost|ordered|booked|paid|missed)\b)[^.!?]{2,40} (?:knows?|would know|can see|understands?|expects?|can tell|will know|learns?|has learn\w+)\b|\bas (?:anyone|anybody|everyone|everybody) (?:with|who|knows|can)\b|^\W*surely (?!(?:we|our|not|this|that|it)\b)\w+\b(?! (?:deserve|have every|should(?:n't)? have been))",
        r"\b(?:perhaps|maybe|just|try)[ ,]+(?:\w+ ){1,8}before you (?:hit|write|post|send|ring|call us|mail)\b|\b(?:perhaps|maybe) (?:if )?(?:you|people) (?:didn't|weren't|wouldn't|stopped|had)\b|\bif you (?:can't|cannot|couldn't) (?:be bothered|manage|even|take|handle|afford|read)\b",
        r"\b(?:worrying|shouting|crying|panicking|fretting|stressing|complaining|swearing|moaning|blaming|arguing|threatening|insulting|demanding|nagging|being (?:rude|angry|cross)|exclamation marks?|question marks?|capitals?|capital letters|insults|threats|tears|drama|panic)(?: [\w']+){0,4}? (?:won't|doesn't|don't|never|isn't|has never|have never|will never)\b|\byou can't (?:really |honestly |seriously )?expect\b|\bthe (?:sensible|smart|wise|obvious|responsible|grown-up|adult) (?:thing|choice|way)\b|\b(?:one|you)(?:'d| would) (?:think|have thought|expect|hope) (?!to\b|it\b|better\b|so\b|more\b|and\b|we\b|that we\b|from us\b|(?:the|your|an?|our) [^.!?]{1,40} to\b)|\b(?:you|one) (?:ought to|should|could|might|need to|want to|must|have to) (?:try to |try )?(?:be (?:a bit |a little |much |far )?more (?:careful|organi[sz]ed|thorough|attentive|realistic|understanding)|(?:ask|check|read|look|think|plan|keep)(?:ing)?(?: [\w']+){0,3} (?:every time|beforehand|for once|better next time))\b|\bif (?:it|that|this|they|he|she)(?:'s| was| were| is| are| had been)(?: really| truly)? (?:so|that) (?:important|urgent|bad|special|precious|valuable|sick|ill|serious|terrible|dear)\b|\b(?<!be )(?<!all )for once\b(?=\W*$|,)|\bin plain (?:sight|view)\b|\bcivil tongue\b|\breading (?:helps|would help|is a|does)\b|\b(?:how|what) about (?:you )?(?:reading|trying to read|checking|looking|being|listening|saying (?:please|thank)|sending the right|doing)\b|\bwhere it(?:'s| has) always been\b|\b(?!(?:we|our|us|call|reply|word|note|mail)\b)\w+ would(?:'ve| have) (?:helped|done it|avoided|prevented|been (?:the |a )?(?:better|wiser|smarter|sensible|safer|wise|right thing))\b(?! (?:us|if we))|^\W*next time,? (?:\w+ ){0,2}(?:roll|put|take|move|bring|cover|leave|lock|count|book|fly|allow|set|keep|try|go|get|wear|use|don't|do|have|make|send|start|pick|choose)\b",
        r"\byou (?:could|might)(?:'ve| have) (?:always |easily |just |simply |also |at least )?(?!(?:lost|been|died|got|gotten|had|hurt|fallen|choked|missed|seen|burned|burnt|drowned|ended)\b)(?:[a-z]+ed|gone|taken|brought|left|come|written|sat|slept|eaten|walked|driven|got up|told|said|sent|kept|worn|found|bought|read)\b|\byou had (?:all (?:week|day|month|year|morning)|plenty of|enough|ages|weeks|months|years|ample|lots of)(?: time| chances?| opportunit\w+)? to\b|\bdon't (?:speak|talk|write) to (?:us|me|my \w+|our \w+) (?:in|like|that)\b",
    ),
    "orders-a-feeling": (
        r"\blet's (?:please |all |just |try )?not (?:to )?(?:get|be|become|grow) (?:too |so |all )?(?:worked up|upset|carried away|dramatic|excited|emotional|hysterical|agitated|angry|cross|heated|wound up)\b|\blet's not (?:panic|overreact|exaggerate|dramati[sz]e|make a (?:drama|fuss|scene))\b",
        r"\b(?:deep|big) breaths?(?=\W*$| first|,| and| ok| please| then| now)|\b(?:calm|cool|hold|curb|steady) your (?!(?:room|food|drink|dog|baby|place|order|booking|seat|account|skin|house|horse\b|child|card|number|parcel)\b)\w+|^\W*(?:now now|there there|now, now|there, there|easy now|come come|come now|tut tut)\b|\bwind your neck\b|\bdry your (?:eyes|tears)\b|\bchin up\b|\bdon't be like that\b|\bget it together\b|\bgive it a rest\b|\bget real\b|\bput a sock\b|\b(?:try to |just )?(?:see|look on) the (?:funny|bright|positive) side\b|\b(?:where's|lost) your sense of humou?r\b|\bsmile\b(?=\W*$)",
        r"\bstop (?:fretting|worrying|stressing|crying|nagging|fussing|sulking|panicking|being (?:so )?\w+|getting (?:so )?\w+)\b",
    ),
    "non-apology": (
        r"\b(?:sorry|regret) (?:that )?you (?:expected|were expecting|had expected|imagined|hoped for more|didn't (?:read|understand|check|like (?:the|our) answer|appreciate)|chose|won't accept|can't accept|refuse|disagree)\b|\b(?:sorry|apologies|apologi[sz]e) for (?:whatever|any) (?:you (?:think|feel|believe)|perceived|hurt feelings|offen[cs]e (?:taken|you))\b",
    ),
    "repeats-itself": (
        r"\b(?:answer|reply|rule|policy|price|situation)(?:'s| is| remains| stays)(?: still| exactly| just| always)* the same (?:as|today|now|every|whoever|however)\b|\b(?:we|i)(?:'ve| have)? (?:went|gone|been) (?:through|over) (?:it|this|that|all (?:of )?(?:it|this|that))\b[^.!?]{0,30}\b(?:and again|twice|already|before|many times|last (?:week|time|month))\b|\b(?:which|what) (?:part|bit)(?: of (?:it|that|this|\w+))? (?:is|was|isn't|wasn't)(?: still)?(?: not)? (?:unclear|clear|hard|difficult|confusing)\b|\bhow (?:much|many more) (?:clearer|times|more clearly)\b|\bfor the benefit of\b",
    ),
}
RETORTS = cues.Sieve((kind, cues.compile(source)) for kind, sources in _SAID.items() for source in sources)

# What is pitied or praised in earnest is no mockery, and what we own is no retort.
EARNEST = cues.compile(
    r"\b(?:sorry (?!you|if|for (?:whatever|existing))|(?:so|very|truly|really|am|i'm|we're) sorry(?=[.!]|$)|apologi[sz]e|we should(?:n't)? have|i should(?:n't)? have|our (?:mistake|fault)|on us|you(?:'re| are) right|no excuse|(?:is|was|'s) (?:not |n't )?(?:acceptable|unacceptable|wrong of us)|i(?:'d| would) be (?:upset|cross|angry|annoyed) too|last thing you)\b"
)
MOCK = cues.compile(
    r"^\W*(?:omg|omfg|oh no|oh my(?: god)?|oh dear|gosh|wow|goodness|heavens|blimey|jeez|dear me|well well)[,! ]+(?:an? |one |two |three |such |drama|what a |all (?:that|this)|the (?:horror|drama|tragedy|agony))"
)
# When it comes is when they please: said of them, with nothing that we do.
_WHENEVER = cues.compile(
    r"\b(?:comes?|gets? (?:it|there|done)|arrives?|happens?|ready|done|ships?|goes|answers?|repl(?:y|ies)|opens?|calls?|decides?|look(?:s)? at it|pa(?:y|ys)|sends?)(?: [\w']+){0,3}? when(?:ever)? (?:it|they|he|she|the \w+)(?:'s|'re| is| are| has| have| gets?| sends?| comes?| feels?| finds?| wants?| decides?| can)(?: got| like| the)? ?(?:ready|there|done|time|it|like it|in the mood|to it|round to it|around to it|a minute|free|to|decided|finished|a moment)?(?=\W*$|,)"
    r"|\bwhen (?:they|he|she)(?:'s|'re| is| are) (?:good and )?(?:ready|free|done|in the mood|finished)(?=\W*$)"
)
_OURS = cues.compile(r"\b(?:i|i'll|i'm|we|we'll|we're|let|please|text|call you|tell you|sorry)\b")
_ECHO = re.compile(r"^\W*(?P<word>[\w' -]{2,28})\?\s*(?P<rest>.*)$")
_COUNTER = cues.compile(
    r"^\W*(?:it (?:was|is|took)|it's|i (?:count|see|make it|have|only)|we (?:count|have|see|show)|hardly|not (?:really|quite|at all|exactly)|only|the (?:log|clock|system|record|tracking|file|camera|receipt|scan)|come on|really|a bit|that(?:'s| is) (?:a bit|rather|new|quite|not what)|you (?:had|got|were|still|ate|mean)|\d|an? \w+ (?:costs?|is))\b"
)
_EMPHATIC = cues.compile(
    r"^\W*(?:but |yes,? |well,? |no,? |oh,? |sorry,? (?:but )?)?(?:it|we|he|she|they|(?:the|our|your) \w+) did(?: actually| indeed)? (?!so\b|this\b|that\b|it\b|wrong\b|nothing\b|their\b|his\b|everything\b|well\b|our\b|what\b|a\b|the\b|all\b|not\b|some\b|you\b)(?P<verb>[a-z]+)(?: [\w':/-]+){0,4}?(?=\W*$|, (?:you know|whatever|actually|believe|as|and you))"
)
_SAYS_HE_DID = cues.compile(  # somebody's word against theirs, and nothing done to find out
    r"^\W*(?:(?:but|well|sorry|no)[, ]+)*(?:(?:the|our) [\w ]{3,30} (?:was|were|is|are) (?:an? |all )?(?:temps?|agency|new|freelancers?|trainees?|students?|subcontractors?)(?: [a-z]+)?,? (?:and|but) )?(?:he|she|they|(?:the|our) (?:[a-z]+ )?(?:driver|courier|rider|engineer|technician|fitter|plumber|crew|team|waiter|waitress|nurse|doctor|cleaner|receptionist|agent|teacher|guide|warden|inspector|conductor|valet|mechanic)s?) (?:says?|claims?|insists?|swears?|maintains?|tells? (?:me|us))(?: that)? "
    r"(?:(?:he|she|they) (?:did |definitely |really |always |only )*(?:knock(?:ed)?|(?:r[au]ng|call(?:ed)?|buzz(?:ed)?)(?: (?:you|the (?:bell|door ?bell)|at your door))?(?: (?:twice|again|several times|three times|first))?(?=\W*$)|(?:came|come)(?: (?:by|round|twice|on time|as agreed|to your door))?(?=\W*$| at \d)|turn(?:ed)? up|show(?:ed)? up|w(?:as|ere) there|wait(?:ed)?|deliver(?:ed)?(?: it| them)?(?=\W*$)|(?:tried|try) (?:to (?:call|ring|reach|deliver|contact)|twice|three times|you\b)|(?:told|tell|asked|ask|warned|warn) you|(?:brought|served)(?: it| them)?(?=\W*$)|left a (?:card|note)|(?:never|didn't) (?:sa(?:y|id)|to(?:ld)|tell|touch(?:ed)?|d(?:o|id)|br(?:oke|eak)|shout(?:ed)?|promised?)|did(?= (?:everything|it (?:right|properly))\b))\b(?:(?! and )[^.,;!?]){0,40}|(?P<was>(?:it|that|this|(?:the|your) [a-z]+(?: [a-z]+)?) (?:was|were) (?:already |like |all )+(?:there|broken|damaged|scratched|that|fine|cracked|dented|torn|stained|wet|open|missing|empty))\b[^.,;!?]{0,30})(?=\W*$)"
)
_LOOKS_INTO_IT = re.compile(
    r"\b(?:i'm|i'll|i've|we're|we'll|we've|let me|let us)(?: now| also| just| going to)* (?:ask|check|look|find|speak|talk|tak|go through|get|compar|pull|investigat|believ)|\?|\b(?:photo|picture|gps|camera|footage|log|scan|on us|ours (?:to|and)|our (?:fault|mistake)|was wrong|refund(?:ed|ing)?|a new one|replac(?:e|ed|ing|ement))\b"
)
_DENIES = cues.compile(r"\b(?:never|not|no|nobody|none|nothing|without)\b|n't\b")
_NEGATION = cues.compile(
    r"\b(?:it|that|this|(?:the|our|your|their) \w+|he|she|they|there|you) (?:wasn't|weren't|isn't|aren't|was (?:certainly |definitely |clearly )?(?:not|never)|were (?:not|never))(?: really| actually| that| so| all that| exactly| even| a| an| any| \w+ly)* (?P<word>[a-z]{4,})(?: at all)?(?=\W*$|,| when| for| on| and| though)"
)
_NO_CLAIM = listed(
    "right good fair okay fine clear acceptable ready nice great helpful possible available here there yours ours able enough sure correct easy sent working open true what been delivered given told"
)
_LOSSES = listed("gone lost deleted erased wiped dead vanished ruined")
_WHERE_IT_IS = re.compile(  # it is still there, and how to have it back
    r"\b(?:moved|still|saved|stored|kept|safe|restor\w+|recover\w*|back|backup|folder)\b|\b(?:is|are|it's|they're|sits?|lies?|went) (?:now |just |all |only )*(?:in|at|on|under|behind|with) "
)


_ARE_YOU = re.compile(  # asked in anger, and no question
    r"\bare you (?:lot |people |guys |all )*(?:even (?:an? )?(?P<even>[a-z]{4,})|(?:an? |all |just )*(?P<insult>scam|scammers|frauds?|crooks|thieves|criminals|fake))(?=\W*$|[?!])"
)
_WE_ARE = re.compile(
    r"^\W*(?:yes|no|well|of course|sure|and)?,? ?(?:(?:we're|we are|i'm|this is|it's|that's) )?(?:not |no )?(?:an? |very |really |actually |quite )*(?P<word>[a-z]{4,})\W*$"
)


_REGRETTED = re.compile(r"\bsorry (?:that )?$")
_NOT_HOW = re.compile(
    r"(?:\bnot|n't) (?:how|what|the way) [^.!?]{0,40}?\b(?:should|ought|want|like)\b"
)  # goes at ourselves
_HELPS = re.compile(  # dismay, and then what is done about it
    r"\W*(?:could you|can you|would you|please|i'll|i've|i'm|we'll|we've|we're|let me|shall i)\b(?! (?:afraid|really|so sorry for))"
)
_ASKED_SO = re.compile(
    r"\b(?:(?:am|is|are|was|were|do|does|did|will|have|has) (?:i|my|it|we|our|he|she|they)|(?:if|whether) (?:i|my|it|we|our|he|she|they)(?:'m|'s|'re| am| is| are| was| were)?) (?:(?!to\b)[a-z]+ ){0,3}$"
)
_ASKED_IT = re.compile(r"[^.!?]{0,60}[!?]*\?")
_ABOUT_THEM = re.compile(r"\W*(?:your|you|it|that|they|the)\b")


@remembered()
def retort(text: str, after: str, customer: str) -> tuple[int, int, str] | None:
    """What in a plain sentence, read with the next one, answers the customer's own words back: start, end, sort."""
    if (when := _WHENEVER.search(text)) and not _OURS.search(text):
        return when.start(), when.end(), "tautology"
    if (mock := MOCK.match(text)) and not (
        EARNEST.search(text + " " + after) or _NOT_HOW.search(text) or _HELPS.match(after)
    ):
        return mock.start(), len(text.rstrip(" .!")), "sarcasm"
    if (we := _WE_ARE.match(text)) and any(
        we["word"] in (you["even"], you["insult"]) for you in _ARE_YOU.finditer(customer)
    ):
        return we.start("word"), we.end("word"), "doubts"
    if echo := _ECHO.match(text):
        word, rest = echo["word"].strip(), echo["rest"] or after
        known = all(w in customer for w in word.split()) and len(word) > 3
        if known and _COUNTER.match(rest) and not EARNEST.search(rest):
            return echo.start("word"), echo.end("word") + 1, "doubts"
    if (did := _EMPHATIC.match(text)) and _DENIES.search(customer) and "but" not in text.split() and "?" not in text:
        return did.start(), did.end(), "doubts"
    says = _SAYS_HE_DID.match(text)
    if says and not _LOOKS_INTO_IT.search(f"{text} {after}") and (says["was"] or _DENIES.search(customer)):
        return says.start(), says.end(), "doubts"
    if no := _NEGATION.search(text):
        word = no["word"]
        said = re.search(rf"\b{re.escape(word)}\b", customer)
        if said and (_REGRETTED.search(text[: no.start()]) or _ASKED_SO.search(customer[: said.start()])):
            return None  # regretted with them, or asked without a mark
        if said and _ASKED_IT.search(customer, said.start()) and _ABOUT_THEM.match(text, no.start()):
            return None  # asked, and answered: "Is my data lost?!"
        if word in _LOSSES and _WHERE_IT_IS.search(after):
            return None  # good news: "it isn't gone. The update moved it"
        if said and word not in _NO_CLAIM and not _DENIES.search(customer[max(0, said.start() - 16) : said.start()]):
            return no.start(), no.end(), "doubts"
    return None
