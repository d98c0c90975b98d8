"""Sharp words built of slots: go and read it, others cope, it is nothing, sorry that she took it so; and sharp tags."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.techniques._hushed import HUSHED
from rewriter.techniques._put_down import PUT_DOWN
from rewriter.techniques._wry import WRY

# What a customer is told to have read or signed.
PAPERS = r"(?:listing|terms|terms and conditions|t&cs?|small print|fine print|contract|description|manual|label|sign|house rules|rules|agreement|conditions|docs|documentation|instructions|faq|email|website|guide)"
_OTHERS = r"(?:other )?(?:people|customers|guests|tenants|families|parents|users|residents|patients|passengers|members|players|households|our [a-z]+)"
_UPSET = r"(?:upset|angry|cross|annoyed|worked up|bothered|complaining|unhappy|mad|emotional|dramatic)"
_FINE = r"(?: just| perfectly| absolutely| only)?(?: (?:fine|ok|okay|well|smoothly|perfectly|great))?"

_TENS = "(?:ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:thir|for|fif|six|seven|eigh|nine)tie)th"

SHARP = cues.Sieve((
    *HUSHED,
    *WRY,
    *PUT_DOWN,
    ("scolds", True, cues.compile(
        rf"\bdid (?:you|u) (?:even|actually|bother to|at least|ever|not)? ?(?:read|look at|open) (?:the|our|your|my|that) (?:[a-z]+ )?{PAPERS}(?: at all| first| properly)?(?=\W*\?)|\bif you don't like (?:it|that|this)\b[^.!?]{{0,20}}\b(?:go(?! (?:to|back|into|through|with|for)\b)|leave(?! (?:a|it|us|your|the)\b)|shop|(?:try|find) (?:another|some|a different|one)|there are|door|elsewhere)\b"
    )),
    ("scolds", False, cues.compile(
        rf"(?:^\W*(?:so |just |maybe )?re-?read|^\W*(?:so |just |maybe )?read|[,;–-] (?:so |just |maybe )?(?:read|re-?read|check)) (?:the|our|your) {PAPERS}(?: again| next time| properly| carefully| first| (?:i|we) sent(?: you)?)?\W*$"
        r"|^\W*(?:yes,? |but |well,? )?(?:we|i) did,? (?:twice|already|several times|many times|three times)\W*$"
        rf"|\bthat's what (?:the |our |your )?{PAPERS} (?:is|are) (?:there )?for\b|^\W*(?:happy|enjoy(?: the)?|good) reading\b|\b(?:i|we)(?:'d)? (?:would )?(?:suggest|recommend|advise) (?:that )?(?:you )?(?:to )?(?:read|re-?read|look at|study) (?:the|your|our) {PAPERS}"
        r"|\b(?:rude (?:messages|words|remarks|e-?mails|customers)|shouting|swearing|insults|insulting us|threats|rudeness|name-?calling|capital letters|caps) (?:won't|will not|doesn't|don't|isn't going to|aren't going to|gets?) (?:get|help|change|make|speed|move|bring|you|us|anyone|any)"
        r"|\bas it (?:clearly |plainly |quite |also )*(?:says|said|states|stated|reads) (?:in (?:bold|black and white|capitals|big letters|plain english)|clearly|plainly|right there|quite clearly)\b"
        r"|\byou knew (?:that|this|it|the (?:terms|rules|risks?|price|conditions)) (?:all along\b|(?:when|before)\b(?:(?! [-–]| (?:and|but|so|because)\b)[^,.;:!?]){0,40})|\byou(?:'d| had|'ve| have)? (?:were|been) warned\b|\banyone can (?:read|tell|follow|work (?:it|that) out)\b|\bnext time (?:maybe |perhaps |just )+(?:pack|read|check|arrive|leave|come|book|order|plan|think|ask|listen|bring|be)\b"
        rf"|\bin (?:the|our|your) {PAPERS} (?:that |which )?you (?:signed|ticked|agreed to|accepted)\b"
        r"|[,;–-] ?(?:and |as |but )?you were (?:clearly |all |already |also )*(?:told|informed|warned|made aware|notified)(?: (?:this|that|so|about (?:it|this|that)|of (?:it|this|that)))? (?:when|before|at the time) you [a-z]+(?: up| in| it| the \w+)?\W*$"
        rf"|^\W*you (?:need|have|are supposed|'re supposed|'ve got) to (?:check|read|know|find out|look up) [\w' ]{{2,40}} yourself,? (?:it'?s|that'?s|this is|all|as it'?s) (?:all |clearly )?in (?:the|our|your) {PAPERS}\W*$"
        r"|^\W*(?:so |just |then |please )*(?:don't|do not|stop) (?:talk(?:ing)?|speak(?:ing)?|typ(?:e|ing)|writ(?:e|ing)|say(?:ing)?|post(?:ing)?|behav(?:e|ing)|act(?:ing)?)(?: (?:to|about|with|at) (?:us|me|(?:my|our) \w+|staff|people|them|her|him)| (?:stuff|things|words|rubbish|nonsense))? like (?:that|this)(?: then| again| next time)?\W*$"
        r"|,? (?:even though|although|though) (?:the|our|it|we)(?: (?!you\b)[a-z]+){0,2} (?:clearly |plainly |always |already )?(?:warns?|warned|says?|said|tells?|told|states?|stated|asks?|asked)(?: you)? (?:about (?:it|this|that)|so|otherwise|not to(?: do (?:so|it|that))?|against (?:it|this|that))(?=\W*$)"
        r"|(?:^\W*|[,;–-] ?)(?:so |and |but )?(?:don't|do not) (?:even )?ask (?:me|us) (?:when|why|how|what|where|who|again)\b"
        r"|\b(?:banned|closed|blocked|terminated|suspended|deleted|collectors?|court|police)\b[^.!?]{0,12}, (?:just so you know|just saying|fyi|be warned|you know)(?=\W*$)"
    )),
    ("minimises", False, cues.compile(
        r"^\W*(?:(?:well|but|look|honestly|sorry)[, ]+)*(?!(?:buses|trains|ferries|flights|shuttles|trams|boats|deliveries|updates|backups|we|they|letters)\b)(?:[a-z]+s|children|people|men|women) (?:do |just |always )?(?:fall|cry|break|fail|drop|bite|leak|crack|trip|bump|scratch|tear|bruise|argue|run late|go missing|get (?:lost|hurt|dirty|wet|scratched|sick|cold|broken|dropped))\b[^.!?]{0,24}\b(?:every day(?: of the week)?|all the time|constantly|daily|all day long|every week)\b"
        r"|(?:^|[^\w ] ?|\b(?:breath|look|well|come on|honestly) )(?:it's|its|that's|thats) one (?:parcel|scratch|dent|mark|meal|coffee|e-?mail|night|item|call|letter|cup|hair|crumb|stain|typo|button|screw|match|lesson|train|bus|chair|plate|glass|shirt|sock|tile|page|photo|day|evening|key|towel|pillow|seat|ride|session|class|plant|lamp|toy)(?: (?:on|in|out of) (?:an? |the |\d+ )?[\w ]{2,24})?(?=\W*$|[,;])"
        r"|\b(?:it's|its|that's|thats|it was|we're talking(?: about)?)(?: only| just)? (?:£|\$|€)?\d+ ?(?:quid|pounds?|euros?|dollars?|bucks|pence|p|cents|days?|min(?:ute)?s?|hours?)?,? come on\b|[a-z], come on\W*$"
        r"|^\W*(?:that's )?(?:an? )?(?:little )?bit (?:much|dramatic|strong|harsh|over the top|rich|extreme)\W*$"
        r"|\b(?:a|an|one) [a-z]+ like (?:that|this)(?:'s| is) (?:nothing|no (?:big deal|problem|drama|tragedy)|hardly anything)\b"
        rf"|\b(?:not sure|don't see|can't see|fail to see|don't (?:really )?understand|don't get|no idea|wonder) why (?:you're|you are|you get|you got|you'd be)(?: getting| being)? (?:so |this |that |all )?{_UPSET}\b"
        r"|^\W*(?:well,? )?welcome to (?:rush hour|air travel|flying|travel(?:ling)?|parenthood|city life|retail|monday|winter|december|school life)\b"
    )),
    ("compares", False, cues.compile(
        rf"\b(?:plenty|lots|loads|most|many|hundreds|thousands|dozens|tons) (?:of )?(?:happy )?{_OTHERS}\b(?: (?:in|at|on|with) [\w ]{{2,20}}?)? (?:(?:who )?(?:manage|cope|get by|make do|love|like|enjoy|survive|are (?:perfectly |quite |very )?(?:happy|fine)|live with|wait|pay|don't mind|don't complain|never (?:complain\w*|mention\w*|notice\w*)))\b"
        r"|^\W*(?:well,? |but )?(?:others|other [a-z]+s|some(?: people)?|people) (?:have |had )?(?:wait(?:ed)?|paid|pay|had it|have it|got it) (?:[a-z]+ )?(?:longer|more|worse)\W*$"
        r"|\b(?:(?:lots|plenty|hundreds|loads|many|dozens) of [a-z]+ [^.;,!?]{0,40}\band )?(?:nobody|no one|none of them|not one of them)(?: has)?(?: ever)? (?:minded|complained|noticed|mentioned it|objected|mentioned (?:an?|any|the) [a-z]+)(?=\W*$)"
        r"|\b(?:the )?rest of (?:the|your) (?:building|street|house|class|group|floor|block|road|team|village|flight|table|party|family) (?:is|are|was|were|seems?)(?: (?:all|quite|very|perfectly|absolutely|just))* (?:happy|fine|pleased|delighted|ok|okay|content)\b"
        rf"|\b(?:works?|working|worked|is|was|are|ran|runs?|went|goes){_FINE} (?:for|with|in|on) (?:(?:everyone|everybody|anyone|anybody|all the (?:rest|others))(?: else)?(?=\W*$| here\b| on\b)|(?:every|all(?: of)?(?: the| our)?) (?:single )?other [a-z]+)\b(?! (?:now|again))"
    )),
    ("non-apology", True, cues.compile(
        r"\b(?:sorry|apologi[sz]e|apologies|regret)(?: that| for it)? (?:if )?(?:you|she|he|they|anyone|anybody|somebody|your [a-z]+) (?:took|takes?|read|understood|misunderstood|interpreted|perceived|found|finds?|feels?|felt|saw|sees?) (?:it|that|this|our [a-z]+|my [a-z]+)(?: to be| as| so)? ?(?:that way|like that|the wrong way|personally|badly|amiss|offensive|rude|impolite|this way|so)\b"
        r"|\bsorry if (?:that|this|it|my [a-z]+|our [a-z]+) (?:wasn't|was not|weren't|isn't) (?:clear|obvious|good|fast|quick|what you)(?: enough)? ?(?:to|for|wanted|hoped|expected)\b"
    )),
    ("tautology", False, cues.compile(
        r"\b(?:fair or (?:not|unfair)|good or bad|right or wrong)[\s,:–-]*that's (?:just |simply )?(?:how|the way) (?:it|things)(?:'s| is| are| goes?| works?)(?=\W*$)"
    )),
    ("scolds", False, cues.compile(
        r"\bread (?:(?:my|our|the|that|this|it|what (?:i|we) (?:wrote|said|sent))(?: [a-z-]+){0,3}? )?(?:again|once more|one more time),? (?:and )?(?:slowly|carefully|properly|closely|this time)\b"
        r"|\b(?:be|i'd be|you might be) (?:a (?:bit|little|lot) )?(?:more )?careful (?:about|with|before|of) (?:accusing|blaming|calling (?:people|anyone|anybody|someone|somebody|us|him|her|them|my \w+|our \w+) (?!back\b|about\b|on\b|from\b|again\b|at\b|in\b|if\b|when\b)[a-z]+|throwing (?:accusations|words|around)|making (?:accusations|claims|allegations)|who(?:m)? you (?:accuse|call|blame)|what you (?:say|write|post|claim))\b"
        r"|\bit (?:does|did) (?:actually |clearly )?(?:say|state|mention|read|stand) (?:so|that|it|this|as much)?[^.!?;]{0,40}?\bin (?:quite |rather |very |fairly |really |pretty |nice )*(?:large|big|bold|capital|plain|huge|red) (?:letters|type|print|english|writing|font)\b"
    )),
    ("minimises", False, cues.compile(
        r"^\W*(?:(?:well|but|look|honestly|come on|really)[, ]+)*all (?:this|that)(?: [a-z]+)? (?:over|about|for|because of) (?:an?|one|two|three|some|a few|\d+) [\w' -]{2,24}\W*$"
        r"|\bin the (?:grand|great|bigger|larger) scheme of things\b|\b(?:people|others|some people|some|many) have (?:real|bigger|proper|actual|serious|worse) (?:problems|worries|troubles)\b|\bcount your blessings\b|\b(?:keep|get|put|see|hold) (?:this|it|things|that|everything) in(?:to)? (?:perspective|proportion)\b"
        r"|\b(?:strange|odd|silly|funny|small|little|tiny|weird) thing to (?:get|be) (?:so |this |all )?(?:upset|angry|worked up|cross|annoyed|mad|bothered) (?:about|over)\b|\bis (?:it|this|that)(?: really| honestly| truly)? worth (?:an? |all |the |all this |this )?(?:e-?mail|fuss|complaint|call|message|argument|drama|shouting|anger|stress)\b"
    )),
    ("scolds", False, cues.compile(
        r"\b(?:check|get) your facts\b|\bmoney doesn't grow on trees\b|\bdo your (?:maths?|sums)\b|\byou(?:'ve| have) made your point\b|\b(?:we|i) heard you the first time\b|\byou do go on\b|\b(?:we|i)(?:'ve| have) (?:all )?had (?:quite )?enough of (?:this|that|it|you|your \w+)\b|\bnot even you(?=\W*$)"
    )),
    ("scolds", True, cues.compile(
        r"\b(?:rtfm|lmgtfy|pebkac|pebcak)\b"
    )),
    ("doubts", False, cues.compile(
        r"\b(?:we|i) (?:only|just) have your word\b"
        r"|\bas far as (?:we're|i'm|(?:our|the) \w+ is) concerned,? (?:you(?:'ve)? (?:already )?(?:have|had|got|received|signed|agreed|owe)\b|(?:it|this|that|the [a-z]+|your [a-z]+)(?:'s| is| was| has been) (?:now |already |all )?(?:been )?(?:closed|delivered|done|settled|over|finished|resolved|yours|signed for|dealt with|received))[^,.;!?]{0,30}"
    )),
    ("scolds", False, cues.compile(
        r"\byou (?:really |surely |still |just )*(?:should|ought to) (?:really |surely |all )*(?:know|have known|have learn(?:ed|t)) (?:that|this|it|better|how (?:it|this) works)?(?:(?<= ) ?(?:by now|already)| (?:by now|already)|(?<=that)|(?<=better))(?=\W*$|,)"
    )),
    ("tautology", False, cues.compile(
        r"(?<!if )(?<!whether )\b(?:that's|this is|it's) (?:really |literally )?(?:all|the (?:most|best)) (?:that )?you(?:'re (?:getting|going to get|ever getting)|'ll (?:ever )?get)\b(?! (?:on|from|in|at|when|through|with)\b)[^,.;!?]{0,20}|\byou(?:'re| are) not getting (?:any ?more|anything (?:else|more)|(?:a|one) (?:penny|cent|euro) more)(?=\W*$|,)"
    )),
    ("non-apology", False, cues.compile(
        r"\bsorry if (?:that|this|it)(?:'s| is| was|isn't| isn't| wasn't)(?: not)? what you (?:wanted|hoped|were hoping|like|expected|had in mind)\b"
    )),
    ("tautology", False, cues.compile(
        r"(?:^\W*|[,;–-] )(?:oh |ah )?(?:well,? |but |and |sorry,? )?(?:such is life|c'est la vie|so it goes|them's the breaks|what will be will be)(?=\W*$|,)"
    )),
    ("sarcasm", False, cues.compile(
        r"\b(?:my|our) heart bleeds\b|^\W*(?:aw+,? |oh,? )?bless\W*$"
    )),
    ("repeats-itself", False, cues.compile(
        r"\b(?:i|we) (?:thought|hoped|believed?)(?: that)? (?:i|we)(?:'d| had|'ve| have| was| were)? (?:been |made (?:it|this|that|myself|ourselves) )?(?:quite |perfectly |very |pretty |already |fairly |really )*(?:clear|plain)(?: enough)?(?=\W*$)"
    )),
    ("compares", False, cues.compile(
        r"\byou(?:'re| are| were) the only (?:one|person|customer|guest|tenant|parent|passenger|member) (?:who|that|to) (?:(?:didn't|doesn't|couldn't|can't|hasn't|wasn't|isn't|never|still|has to|had to|always|ever) |miss|fail|forg|complain|object|mind|had (?:a |any )?(?:problem|trouble|issue))"
    )),
    ("compares", False, cues.compile(
        rf"\byou(?:'re| are| must be) (?:about |like |easily |probably |only |at least )*the (?:umpteenth|hundredth|thousandth|millionth|billionth|twentieth|{_TENS}|\d{{2,7}}(?:st|nd|rd|th)) (?:one|person|customer|client|guest|caller|parent|tenant|user|passenger)?(?: (?:today|this (?:week|morning|month|year)|now))? ?(?:to|who(?:'s| has| have)?|that) (?:ask|complain|moan|whine|say|said|call|ring|rang|mention|bother|want|tell|told|write|wrote)\w*\b[^,.;!?]{{0,40}}|\byou(?:'re| are) (?:only |about )?the (?:1st|2nd|3rd) (?:one|person|customer|client|guest|tenant)(?: (?:today|this (?:week|month|year)))? (?:to|who) (?:complain|moan|whine)\w*\b[^,.;!?]{{0,40}}"
    )),
    ("repeats-itself", False, cues.compile(
        r"^\W*(?:well,? |but |as )?you(?:'ve been| were|'d been) (?:already |clearly )?(?:told|informed) (?:(?:this|that|so|about (?:this|it)) )?(?:before|already|twice|(?:three|several|many) times)(?=\W*$|,| (?:that )?(?:it's|we|the|you|there|this|no|refunds?|returns?)\b(?! visit| call))"
    )),
    ("repeats-itself", False, cues.compile(
        r"\b(?:i|we)(?:'ve| have|'d)? (?:told|warned) you (?:so|as much)\b"
    )),
    ("sarcasm", False, cues.compile(
        r"\bif [^.!?;,]{3,60}, (?:then )?tough(?=\W*$)|(?<=, )(?:(?:then )?(?:tough|hard cheese|tough cookies|tough titty|bad luck|hard lines))(?=\W*$)"
        r"|\b(?:we|you|people|one) can't (?:all |always |both )?(?:get|have) (?:everything )?(?:what|all|whatever|everything)? ?(?:that )?(?:we|you|they) (?:want|wish for|like)(?=\W*$|[,;])"
    )),
    ("orders-a-feeling", False, cues.compile(
        r"\b(?:it's |its )?(?:high |about )?time (?:for you |you |we all |we |now )?(?:to )?(?:move(?:d)? on|let (?:it|this|that) go|get over (?:it|this|yourself)|drop(?:ped)? it|grow up|grew up|chill|calm(?:ed)? down)(?= (?:now|then|tbh|mate|i think)\W*$|\W*$)|\btouch (?:some )?grass\b"
        r"|\b(?:maybe|perhaps|why not|try to|just),? (?:you should |you could )?(?:go outside|go for a (?:walk|run)|take a (?:walk|nap|break from (?:it|the game|the internet))|get (?:some (?:fresh )?(?:air|sleep|rest)|out more|a (?:life|hobby))|log off)(?: (?:for a (?:bit|while|day|week)|sometimes?|now|today|tho|though|mate|then|instead))*(?=\W*$)"
    )),
    ("minimises", False, cues.compile(
        r"^\W*(?:(?:well|but|look|honestly|sorry|come on)[, ]+)*(?:it was|that was|that's|it is|it's)(?: just| only)? one (?!of\b)(?:[a-z]+ )?(?:phone call|call|e-?mail|message|letter|word|remark|comment|joke|slip|mistake|question|text|visit|reminder|late (?:bus|train))\W*$"
        r"|\b(?:dogs|cats|horses|pets|kids|children|toddlers|babies|boys|girls|people|most people|everyone|others|some) (?:get|have|see|suffer|do) (?:far |much |a lot |themselves )?worse (?:things )?(?:\w+ing\b|from\b|than (?:that|this)\b|every day\b|all the time\b)"
        r"|\byou're [a-z]+,? (?:fine|ok|okay|sure|granted|i get it|we get it|got it|noted),? (?:but )?so (?:am|are|is) (?:i|we|all of us|everyone|everybody|the rest of us|my \w+|our \w+)\b"
    )),
    ("compares", False, cues.compile(
        r"\b(?:the|all the|all our|our) other [a-z]+s(?: (?:in|on|at|from|with) [\w ]{1,20}?)? (?:all |also )?(?:(?:seem|seemed|appear|appeared) to )?(?:have |had |been able to )?(?:all )?(?:coped?|managed?|understood|understand|got it|been fine|were fine|are fine|got on fine|no (?:trouble|problem|complaints?|issues?))(?: (?:just |perfectly |quite )?(?:fine|well|ok|okay|without))?(?=\W*$|[,;]| (?:fine|with|so|and)\b)"
    )),
    ("doubts", False, cues.compile(
        r"\b(?:(?:i'm|i am|we're|we are|im) struggling|(?:i|we) (?:must say i )?(?:really |honestly )?struggle) to (?:picture|believe|imagine|credit|see (?:how|that)|understand how)\b|\bhow (?:do|can|could) (?:we|i) (?:know|be sure) (?:that )?(?:you|it|this|that) (?:didn't|wasn't|weren't|isn't|haven't|did|was|were|even)\b"
    )),
))  # fmt: skip
# What hangs on a sentence that is sober without it.
TAG = re.compile(
    r"(?:,| –| -|;) (?:just so you know|rtfm|just saying|fyi|be warned|come on|(?:so |and |but )?(?:don't|do not) (?:even )?ask (?:me|us) [a-z]+(?: [\w' ]{1,30})?|you knew (?:that|this|it|the \w+) [\w' ]{3,40}|(?:so |just |maybe )?(?:read|re-?read|check) (?:the|our|your) [\w& ]{3,30})\W*$"
)
