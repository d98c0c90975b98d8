"""Orders to be quiet, an account waved away as proven wrong, and a mistake of theirs called no excuse.

Nobody who waits for an answer is told not to ask for it. A mailbox that nobody reads, a step that would do harm,
and words that spare the customer a step are none of these: "No need to call, I'll ring you at 3".
"""

from __future__ import annotations

from rewriter import cues

_DONT = r"(?:(?:please |kindly |just |so |and |but |then )*(?:don't|do not|dont|never))"
_ASK = r"(?:reply|respond|answer|write|e-?mail|mail|text|call|ring|phone|message|post|comment|contact us|contact me|get in touch|come back|ask)"
_ASKING = r"(?:chasing|asking|calling|ringing|phoning|e-?mailing|mailing|writing|texting|messaging|replying|contacting (?:us|me)|complaining|arguing|nagging|posting|following up|shouting|appealing)"
# Why they should be quiet goes with the order: "..., as this slows us down".
_AS_IT_SLOWS = r"(?:(?:,? (?:as|because|since)|,| –| -) (?:it|this|that|they|these|more \w+|every \w+|all \w+|doing so) (?:will |would |can |just |only |really )*(?:slows?|delays?|holds?|clogs?|takes?|won't|doesn't|don't|costs?|pushes|push|makes?|blocks?|lengthens?)\b[^.!?;,]{0,60}(?=\W*$))?"
_END = r"(?=\W*$|[,;]| [-–]| and\b| but\b| or\b)"
_SUBJECT = r"(?:(?:the|our|my|an?) )?(?!(?:you|we|they|i|he|she|people|nobody|it|who|staff|team|that|which|children|kids)\b)[a-z][\w'-]*(?: (?!(?:you|we|they|i|that|which|if|when)\b)[\w'-]+){0,3}?"

_WEIGHS = "(?:shame|pity|mess|disgrace|relief|joy|mystery|mistake|nightmare|pain|disaster|privilege|pleasure|question|puzzle|lot|joke|fault|bug|good|great|long|bad|big|real|fair|terrible|tough|sad|hard|difficult|lovely|horrible|huge|tricky|error|flaw|failing|defect|idea|shock|wonderful|beautiful)"
# What follows is where to turn instead, or what we do ourselves: no order to be quiet.
_OURSELVES = (
    r"(?![^.!?]*(?:\b(?:i|we)(?:'ll|'ve|'m|'re| do| will| have| am| are| can)\b|@|\d{3,}|\b(?:instead|number|line)\b))"
)

HUSHED = (
    ("scolds", False, cues.compile(
        rf"(?:[,;–-] |\b)(?:so|and|but) (?:please )?(?:don't|do not|dont) (?:even |bother to |you dare )?(?:ask|start|complain|moan)(?: again| us| me| about it| for (?:one|any|more))?(?=\W*$)"
        rf"|\b{_DONT}{_OURSELVES} {_ASK}(?: (?:back|to (?:this|us|me)(?: (?:e-?mail|mail|message|thread|text))?|us|me|again))* (?:(?:just )?(?:asking|to ask|to chase|chasing|demanding|enquiring|wondering) [^.!?;,]{{2,40}}?|for (?:an? |any |more |further )*(?:updates?|news|progress)(?: [^.!?;,]{{2,24}}?)?){_AS_IT_SLOWS}{_END}"
        rf"|\b{_DONT} (?:e-?mail|mail|text|call|ring|phone|message|write to|contact) (?:us|me|our \w+) (?:every|each|all the time|all day|constantly|repeatedly|non-?stop)\b[^.!?;,]{{0,30}}{_AS_IT_SLOWS}"
        rf"|\b{_DONT}{_OURSELVES} (?:keep (?:on )?)?(?:chase|chasing|nag|pester|badger|hassle|hound|keep {_ASKING})(?: (?:us|me|this|it|that|them|up|for|about|the \w+|an? \w+|any \w+|updates?|answers?|again)){{0,5}}{_AS_IT_SLOWS}{_END}"
        rf"|\b(?:there's |there is |it's |is )?(?:no|little|not much) (?:point|use|sense){_OURSELVES}(?: (?:in|of))? (?:you |your )?(?:keep |constantly |always |even )?{_ASKING}\b[^.!?;,]{{0,30}}{_AS_IT_SLOWS}"
        rf"|\b(?:please |kindly )?(?:no need to|you (?:don't|do not) (?:need|have) to|stop) keep(?:ing)?(?: on)? {_ASKING}\b[^.!?;,]{{0,30}}{_AS_IT_SLOWS}"
        rf"|\byou (?:don't|do not) (?:need|have) to{_OURSELVES} (?:message|write|call|ring|e-?mail|text|ask|post|contact us)(?: (?:us|me|about (?:it|this|that)))* (?:every|each|all the|so often|constantly|daily|hourly|again and again)\b[^.!?;,]{{0,30}}"
        rf"|\b{_DONT} bother (?:to )?(?:{_ASKING}|ask|call|ring|write|reply|complain|argue|appeal)\b[^.!?;,]{{0,30}}{_END}"
        rf"|\bonly (?:write|message|e-?mail|text|contact us|call|ask) once\b[^.!?;]{{0,60}}(?=\W*$)"
        rf"|\b(?:sending|writing|posting|asking|leaving) (?:us )?(?:more|further|several|multiple|lots of|so many|endless) (?:e-?mails|messages|mails|texts|questions|comments|voicemails|times) (?:will|would|does|do|won't|doesn't|don't|just|only|is|isn't)\b[^.!?;]{{0,60}}(?=\W*$)"
        rf"|\b(?:we|i|they|(?:the |our |my )?(?:[a-z]+ )?[a-z]+s|(?:the |our )?(?:team|staff|desk|office)) (?:can't|cannot|can not|(?:don't|haven't|do not)(?: have| got)*(?: the)? time to|aren't going to|won't) (?:just |possibly |really |simply |always )*(?:answer|reply|respond|read|talk|chat|sit|take calls|explain|pick up)\b(?! (?:until|before|after|till)\b)[^.!?;,]{{0,24}} all day(?: long)?(?=\W*$)"
    )),
    ("doubts", False, cues.compile(
        rf"^\W*(?:(?:well|sorry|but|look|the thing is),? )*{_SUBJECT} (?:doesn't|don't|does not|do not|never|can't|cannot) (?:usually |normally |ever |simply |just )*(?:make (?:mistakes|errors)|lie|get (?:it|things|this|that) wrong|err|be wrong)(?=\W*$|,)"
        r"|\b(?:says?|shows?|said|showed|marked|has (?:it|you)(?: down)? as|states?)(?: (?:that|it's|it is|it was|it|as|you|you're|you were)){0,2} (?P<state>[a-z]{4,}),? (?:so|then|therefore|and so) (?:it|you|that)(?:'s| is| was|'re| were| has been| have been)(?: been)? (?P=state)(?=\W*$|,)"
    )),
    ("scolds", True, cues.compile(
        r"\b(?:the one|which|that) you (?:clearly |apparently |obviously |must have |evidently |just )*(?:skimmed|skipped|didn't (?:read|open)|never (?:read|opened|looked at)|haven't (?:read|opened)|couldn't be bothered to)(?=\W*$|[,;]| and\b)"
        r"|\b(?:i|we) (?:don't|do not) (?:really |much |particularly )?(?:care for|think much of) (?:your|that|this|the) (?:tone|language|manner|attitude|words|wording)\b"
    )),
    ("sarcasm", False, cues.compile(
        r"^\W*(?:(?:so|and|well),? )?now (?:we|you|everyone|everybody) can all (?:sleep|relax|breathe|rest|calm down|move on|be happy)(?: (?:again|easy|easily|better|soundly|at night))?\W*$"
    )),
    ("scolds", False, cues.compile(
        r"\byou can't (?:really |just |always )?have it both ways\b|\b(?:nobody|no one) (?:here )?(?:is|'s) (?:out to get|trying to (?:cheat|rob|scam|trick|fool|con)|cheating|scamming|conning) (?:you|anyone|anybody)\b"
        r"|\b(?:i've|we've|i have|we have)(?: got)? better things to do\b|\b(?:there's |there is )?no need to (?:write|type|shout|post|message|reply) (?:it )?(?:in|with) (?:capitals|caps|capital letters|all caps|block letters|exclamation marks)\b"
        r"|\b(?:i|we) can't help it (?:if|that|when) (?:you|your)\b|\bask (?:me|us) (?:something|another|an?) (?:easier|one|easy)\b"
    )),
    ("scolds", False, cues.compile(
        r"\byou should (?:always |really |just |simply |maybe |perhaps )*(?:book|order|take|come|arrive|apply|plan|leave|call|ring|ask|write|start|look|report|cancel|check in|be here)\b(?: [\w'-]+){0,3}? (?:earlier|sooner)(?: (?:train|bus|flight|slot|appointment|table|one))?(?: (?:next time|in (?:the )?future|for [a-z]+s|if you want [\w' ]{2,30}))?\W*$|"
        r"^\W*(?:(?:so|and|also|but) )?(?:please |kindly )?(?:don't|do not) (?:keep )?(?:call|ring|phon|phone|e-?mail|writ|write|messag|message|chas|chase|contact|text)(?:ing)?(?: (?:us|me|in))?(?: about (?:this|that|it))? (?:every (?:day|hour|week|time|(?:\w+ )?minutes?)|again|anymore|any more|all the time|all day|constantly|so often)\b(?! (?:if|unless|until|for|with)\b)|"
        r"^\W*(?:(?:so|and|also|but) )?(?:please |kindly )?(?:stop|quit|cease) (?:calling|ringing|phoning|e-?mailing|writing|messaging|chasing|contacting|texting)(?: (?:us|me|in|every|about|as|because|since|so|all|again)\b|\W*$)"
        r"|^\W*(?:(?:and|so|but|then) )?why (?:didn't|haven't|hadn't) you (?:just |then |ever )?(?:report(?:ed)?|tell|told|call(?:ed)?|say|said|check(?:ed)?|read|ask(?:ed)?|contact(?:ed)?|complain(?:ed)?|mention(?:ed)?|raise[d]?|let)\b"
        r"|\b(?:we|i) (?:assume|expect|presume|would expect) (?:that )?(?:our |all )?(?:guests|customers|clients|users|tenants|patients|parents|passengers|students|members|buyers) (?:to |will |would )?(?:inform themselves|read|check|know|look|be aware)\b"
        r"|\bif you(?:'re| are)? (?:don't (?:like|want) (?:it|this|that|our [a-z]+)|not happy|unhappy|not satisfied|dissatisfied)(?: with (?:it|this|that|us|our [a-z]+))?,? (?:then )?(?:(?:you (?:can|could|may|might as well|should|'re free to|are free to)|feel free to|please|go ahead and) )?(?:always |just |simply )?(?:cancel|leave|quit|go|go elsewhere|look elsewhere|go somewhere else|uninstall it|delete it)(?=\W*$)"
        r"|\b(?:i|we) (?:really |very much |seriously )?doubt (?:that )?(?:it|this|that)(?:'ll|'d| will| would) (?:change|help|make (?:any|a|much) difference|do (?:any|much))\b"
    )),
    ("doubts", False, cues.compile(
        r"\b(?:he|she|they|(?:the|our) [a-z]+) wouldn't (?:say|claim|write|report|have (?:said|written|reported)) (?:it|that|so|this) if (?:it|that|this) (?:wasn't|weren't|was not|hadn't)\b"
        r"|\bthat's impossible(?=[ ,–-]+(?:as |because |since )?(?:our|we|the|all|these|those)\b)"
    )),
    ("minimises", False, cues.compile(
        r"\b(?:it's|this is|that's) (?:just as |equally |also |very |really )?(?:frustrating|annoying|difficult|hard|stressful|unpleasant|no fun|tough) for us(?: too| as well| also)?(?=\W*$|[,;])"
    )),
    ("repeats-itself", False, cues.compile(
        r"\bas (?:i|we)(?:'ve| have)? (?:already )?(?:told|explained to|said to|wrote to|informed) (?:all (?:the |our )?(?:other )?[a-z]+s|every [a-z]+|everybody|everyone|(?:the )?others?)(?: else)?(?: already| before| twice)?(?=,)"
    )),
    ("doubts", False, cues.compile(
        r"\byou can't (?:really |possibly )?be (?:so |completely |that )?(?:sure|certain) (?:that )?you(?: really| actually)? (?:[a-z]+ed|sent|put|had|were|was|gave|brought|left|took|paid|got)\b"
    )),
    ("tautology", False, cues.compile(
        r"\b(?P<does>(?!right\b|time\b)[a-z]{3,}(?: (?:at|into|on|up|out|over|back|round))?) when (?:it|they|he|she|that)(?:'s|'re| is| are| gets?)? (?P=does)(?=\W*$|[,;])|^\W*(?:so )?(?:i|we) (?:now )?(?:consider|regard|see) (?:the|this) (?:matter|case|issue|ticket|complaint|subject|topic) (?:as |to be )?(?:closed|settled|finished|over|dealt with)(?=\W*$|[,;])|"
        r"\b(?:they|it)(?:'ll| will) be (?P<so>ready|there|here|done|back|finished) when (?:they|it)(?:'re|'s| are| is) (?P=so)(?=\W*$|[,;])"
    )),
    ("minimises", False, cues.compile(
        r"\b(?:the|your) world (?:won't|will not|isn't going to|is not going to|hasn't|didn't) (?:end(?:ed)?|stop(?:ped)?|collapse)\b"
    )),
    ("sarcasm", False, cues.compile(
        r"\b(?:that's|thats|it's|that is|bit|pretty|rather) (?:a bit |a little |pretty |rather |very |quite )?rich,? (?:coming from|from (?:you|somebody|someone)|considering|that you)\b"
    )),
    ("tautology", False, cues.compile(
        r"\bas far as (?:i'm|i am|we're|we are) concerned,? (?:it's|that's|this is|the (?:matter|case|subject) is)(?: now)? (?:closed|over|done|settled|finished|the end)(?=\W*$|[,;])"
    )),
    ("minimises", False, cues.compile(
        rf"^\W*(?:honestly|seriously|i mean|come off it)[,: ]+(?:it's|that's|its) (?:just |only )?an? (?!{_WEIGHS}\b)[a-z]+(?: (?!{_WEIGHS}\b)[a-z]+)?\W*$"
    )),
    ("orders-a-feeling", False, cues.compile(
        r"^\W*(?:(?:ok|okay|right|well|now|just|please|whoa|hey)[, ]+)*(?:take (?:a |some )?)?deep breaths?(?=\W*$| ?[^\w ]| and\b| its?\b| the\b)"
    )),
    ("compares", False, cues.compile(
        r"^\W*(?:(?:well|sorry|but|and|look),? )*(?:others|other (?:people|customers|guests|patients|families|tenants|passengers|[a-z]+s)|some(?: people)?|(?:lots|plenty|loads) of (?:people|others)) (?:have been|are|were) (?:still |also |all |already )*waiting (?:far |much |even |a lot )*(?:longer|more|too|as well|for (?:weeks|months|ages|years))\W*$"
    )),
    ("scolds", False, cues.compile(
        r"^(?!.*\b(?:we|our|us|i|busy|staff\w*|workload|understaffed)\b)\W*(?:(?:sorry|but|and|also|please note),? )*(?:(?:not|simply|just) )*(?!(?:nothing|anything|something|everything|king|morning|evening|during)\b)(?:[a-z]{2,}ing|ignorance|confusion|forgetfulness|inattention|carelessness|haste)\b [^.!?;]{0,60}?(?:is|was)(?:n't| not)? (?:no|not|never|hardly|an?|any|really)(?: (?:an?|any))?(?: (?P<legal>reasonable|valid|acceptable)| [a-z]+)? excuse(?=\W*$)"
    )),
)  # fmt: skip
