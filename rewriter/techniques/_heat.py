"""The words that heat a talk up, by sort: each sort's set phrases, and then its constructions."""

from __future__ import annotations

import re

from rewriter import cues

_TELL = (
    r"(?:said|told you|explained(?: to you)?|mentioned|stated|wrote(?: to you)?|informed you|pointed out|"
    r"made clear|advised(?: you)?|outlined|answered)"
)
_TIMES = (
    r"(?:already|twice|several times|many times|multiple times|repeatedly|three times|a (?:hundred|thousand|"
    r"million|dozen) times|again and again|over and over|numerous times|countless times|\d+ times)"
)
_ASIDE = r"\b(?:like|as) (?:i|we)(?:'ve| have|'d| had)? (?:already |just |clearly |repeatedly |previously )"
_KINDS: tuple[tuple[str, bool, re.Pattern[str]], ...] = (
    (
        "orders-a-feeling",
        True,
        cues.compile(
            r"\b(?:(?:please |just |you need to |you should |you have to |try to |kindly |need you to |ask you to |"
            r"maybe |can you |could you |would you )?(?:calm (?:yourself )?down|(?<!want to )(?<!wanted to )(?<!able to )(?<!trying to )(?<!time to )(?<!hoping to )(?<!place to )relax(?=\W*$|,| and| please)|"
            r"chill(?: out)?(?=\W*$|,)|take a chill pill|simmer down|settle down|cool it|get a grip|get over it|"
            r"grow up|lighten up|cheer up|deal with it(?=\W*$)|keep your (?:hair|shirt) on|take it easy(?=\W*$|,)|"
            r"control yourself)|"
            r"(?:don't|stop|no need to|no reason to|there's no (?:need|reason) to|need to stop|quit)(?: be(?:ing)?|"
            r" get(?:ting)?)?(?: so| all| too)? (?:angry|upset|rude|dramatic|aggressive|emotional|hysterical|"
            r"difficult|"
            r"ridiculous|impatient|mad|shout(?:ing)?|yell(?:ing)?|overreact(?:ing)?|panic(?:king)?|whin(?:e|ing)|"
            r"moan(?:ing)?|complain(?:ing)?|freak(?:ing)? out|swear(?:ing)?|rant(?:ing)?|scream(?:ing)?|be angry|"
            r"be rude|get upset)\b(?! (?:about anything|if))|"
            r"you(?:'re| are) (?:(?!not\b)\w+ )?(?:overreacting|being (?:\w+ )?(?:ridiculous|rude|difficult|unreasonable|"
            r"dramatic|aggressive|childish|impatient|impossible|silly|emotional|hysterical|unfair|abusive))|"
            r"no need for (?:that|this) (?:tone|attitude|language)|(?:a little|some|have some|"
            r"a bit of) patience,? please|be patient\b(?=\W*$)|have patience\b|learn (?:some )?patience|"
            r"patience is a virtue|(?:be|try being) (?:more |a bit more |a little more )?(?:reasonable|realistic|"
            r"civil)\b)"
        ),
    ),
    (
        "repeats-itself",
        True,
        cues.compile(
            rf"(?:{_ASIDE}{_TELL}|\b(?:like|as) (?:i|we)(?:'ve| have|'d)? {_TELL}(?: you)? (?:\w+ ){{0,2}}?(?:before|"
            rf"already|earlier|in my (?:last|previous|first|earlier)(?: (?:e-?mails?|mails?|messages?|msgs?|repl(?:y|ies)|answers?|letters?|texts?|calls?|notes?|chats?))?|above|twice|yesterday|last time)|\b(?:i|we)(?:'ve| have|"
            rf"'d)?(?: \w+)? ?(?:already|repeatedly|clearly) {_TELL}(?: you| this| that| it)?|\b(?:i|we)(?:'ve|"
            rf" have)? (?:{_TELL})(?: (?:you|this|that|it|to you)){{0,2}} {_TIMES}|\bas (?:previously|already|"
            rf"repeatedly|clearly) (?:stated|mentioned|explained|said|told|advised|communicated|discussed)|"
            rf"^\W*for the (?:\d+(?:st|nd|rd|th)|last|second|third|fourth|fifth|umpteenth|hundredth|millionth|nth|\w+th) time\b|"
            rf"\bhow many times (?:do|must|should|have)|"
            r"\b(?:i'm|we're|i'll|i|let me) (?:(?:not )?(?:going to|gonna) )?(?:keep|tired of|sick of|"
            r"done) (?:repeating|telling|explaining|saying)(?! (?:them|him|her|our|the)\b)|\bonce again,? (?:i|we)(?:'ve| have)? (?:told|explained|"
            r"said)|\bper my (?:last|previous|earlier) (?:e-?mail|message|reply)|"
            r"\bwhat (?:part of [^.!?]{1,40}(?:don't|do|didn't) you (?:not )?(?:understand|get)|"
            r"don't you (?:understand|get))|"
            r"\bi won't (?:repeat|say (?:it|this) again)|^\W*(?:like|as) (?:i|we) said\b,?|\bi just (?:told|said|"
            r"explained)(?: you)?)"
        ),
    ),
    (
        "doubts",
        True,
        cues.compile(
            r"\b(?:are you (?:absolutely |quite |really |completely |100% )?(?:sure|certain|"
            r"positive)\b(?! (?:you(?:'d|"
            r" would) like|you want to (?:cancel|close|delete|go))|\W* would)|that (?:can't|couldn't|"
            r"can not) be (?:right|true|correct|possible)|that(?:'s| is|'s just|'s simply)? (?:not|n't|simply not|"
            r"just not) (?:true|what happened|what you said|how it happened)|that(?:'s| is) (?:impossible|a lie|"
            r"nonsense|rubbish|absurd|ridiculous|false|bs|bullshit)(?=\W*$|,| and)|(?:i|we) (?:highly |really |"
            r"very much )?(?:doubt|don't believe|find (?:it|that) hard to believe)(?! (?:that )?(?:it|this|that)(?:'s| is| was) (?:your|the customer's|anything you|something you))(?: (?:that|it|you|this|your)\b|"
            r"\W*$)|"
            r"hard to believe(?=\W*$|,| that you)|you (?:claim|allege)(?= (?:that (?:you|we|it|he|she|they|our|the|your|nobody|no one|there)|to have|you|we|our \w+ (?:was|were|is|said|told|did|never)|he|she|they|(?:it|the \w+|your \w+) (?:was|were|is|had|has|did|didn't|never|came|arrived|broke|got))\b)|your (?:alleged|so-called|supposed)|"
            r"you(?:'re| are)(?: just| simply| clearly| obviously)? (?:wrong|mistaken|lying|confused|making (?:it|"
            r"this|"
            r"that) up|exaggerating|imagining|not telling)|you must be (?:mistaken|confused|wrong|joking|imagining|"
            r"kidding)|(?:if|assuming) (?:that's|what you say is|you're|it's) (?:even |really )?(?:true|"
            r"telling the truth)|did you (?:even|actually|really|bother to?) \w+|have you (?:even|actually|"
            r"bothered) |"
            r"you didn't (?:even|actually|really) |you say (?:so|that)\b,? but|so you say|nobody would|"
            r"you probably (?:just |simply )?(?:didn't|forgot|missed|lost|deleted|have)|i'm sure you (?:just |"
            r"simply |"
            r"did|got|have received|forgot|missed))\b"
        ),
    ),
    (
        "minimises",
        True,
        cues.compile(
            r"\b(?:(?:that|it|this)(?:'ll| will) (?:just|only|probably just|simply) be (?:a |the |some )?(?:bit of (?:normal |natural )?|normal |natural |harmless |usual |ordinary )[a-z]+(?: [a-z]+)?(?:, (?:it|they|that)(?:'s|'re| is| are) (?:in|on|with) (?:every|all|each|most) [a-z]+)?|(?:they|these|those|ours) (?:usually|normally|generally|always) (?:last|hold|work|run) (?:for )?(?:years|ages|forever|for ever|fine|perfectly)(?!,? (?:so|and so|which is why|but)\b)|(?:that's|it's|this is|which is|that is)(?: just| all| quite| totally| completely| perfectly|"
            r" absolutely| entirely| actually| very| pretty| only)? (?:normal|standard|usual|common|to be expected|"
            r"nothing (?:special|unusual|serious|major|new|to worry about)|no big deal|not (?:a|that) (?:big (?:deal|"
            r"problem|issue)|bad|serious|urgent|long|much|important|a disaster)|hardly (?:a|an|worth|the end)|"
            r"not the end of the world|not that (?:bad|big|serious|long|late|deep|hard|important|much)|peanuts|"
            r"trivial|"
            r"minor|a (?:minor|small|tiny|little) (?:thing|issue|problem|delay|matter|inconvenience|"
            r"scratch))(?=\W*$|,|"
            r" and| so| for this| at this| these days| in this|;|\.)|(?:that's|it's|it was|its|just|is|they're|"
            r"only been|been) (?:only|just|barely|merely) (?:been )?(?:a |an |one |two |three |four |five |six |ten |"
            r"\d+ )(?:couple (?:of )?|few )?(?:small |little |tiny |minor |lousy )?(?:days?|hours?|minutes?|weeks?|"
            r"dollars?|euros?|pounds?|bucks|cents|pence|scratch(?:es)?|item|phone|game|screw|toy|parcel|quid|dents?|"
            r"marks?|coffee|shirt|delay)(?: late)?\b(?=\W*$|,| late| and| so| not| though)|(?:only|just|"
            r"merely) (?:\w+ )?(?:a|an|two|three|one|\d+) (?:days?|hours?|minutes?|weeks?|dollars?|euros?|"
            r"pounds?) late|not a big deal|no big deal|not the end of the world|no one died|nobody died|"
            r"worse things (?:happen|have happened)|it could (?:be|have been) worse|what's the (?:big deal|"
            r"problem here)|(?:making a|big) (?:fuss|mountain)|first[- ]world problems?|you(?:'ll| will) (?:live|"
            r"survive|get over it)|don't make (?:a|such a) (?:fuss|big deal|drama)|"
            r"hardly (?:a (?:problem|disaster|tragedy|crisis|big)|an emergency|late|urgent|worth)|"
            r"not (?:exactly )?an emergency|what did you expect|what do you expect|"
            r"(?<!ll )(?<!d )(?<!will )(?<!to )be glad(?: that| you| we)|you should be (?:glad|"
            r"grateful|happy|thankful)|at least (?:you|it|we|nobody) (?:got|have|didn't|wasn't|arrived|works?|did|"
            r"isn't)|you get what you pay for)"
        ),
    ),
    (
        "compares",
        True,
        cues.compile(
            r"\b(?:(?:nobody|no one|none of our (?:other )?(?:customers|clients|guests|users)|no other (?:customer|"
            r"customers|client|clients|guest|guests|user|users|one)|not one (?:other )?(?:customer|"
            r"person))(?: else)?(?: (?:on|in|at|from) (?:the |that |this )?[a-z]+(?: \d{1,4}[a-z]?)?)?(?: has| have|'s|'ve| had)?(?: ever| else| yet| so far| here)* (?:complain\w*|"
            r"had (?:this|that|a problem|an issue|any|issues|problems|trouble)|reported (?:this|that|it|any)|"
            r"has (?:this|that)|have (?:this|that)|said (?:anything|that)|mention\w*|experienc\w*|seems? to (?:have|"
            r"mind)|minds?(?! if)|asks?|asked|raised|needs?|needed|struggles?)|(?:all |every )?(?:our |the )?(?:other|"
            r"rest of our) (?:customers|clients|guests|people|users|members)(?: all)? (?:\w+ )?(?:manage|managed|"
            r"understand|don't (?:complain|have|seem|mind)|are (?:happy|fine|satisfied|pleased|ok|patient)|"
            r"have no (?:problem|issue|trouble)s?|had no|never|love|seem|wait|can|like it|get it|got it|accept)|"
            r"everyone else (?:\w+ )?(?:manage[sd]?|understands?|is (?:fine|happy|ok)|has no|had no|seems?|can|"
            r"waits?|"
            r"got|likes?|follows?|copes?)|(?:you're|you are) the (?:only|first) (?:one|person|customer|guest|client|"
            r"user)\b|(?:only|first) (?:one|person|customer) (?:to|who|that) (?:\w+ )?(?:complain\w*|has (?:this|"
            r"a) problem)|thousands of (?:happy|satisfied) (?:customers|people)|works (?:fine )?for everyone else)\b"
        ),
    ),
    (
        "sarcasm",
        True,
        cues.compile(
            r"🙄|🤡|🖕|😒|🤦|🥱|😴|😂{2,}|\b(?:well done,? (?:genius|einstein|sherlock|you)|good job,? (?:genius|einstein)|"
            r"nice (?:try|one),? (?:genius|einstein|mate|buddy)|nice try(?=\W*$)|genius(?=\W*$)|(?:bravo|"
            r"slow clap)(?=\W*$|,)|boo[- ]?hoo|cry me a river|world's smallest violin|how (?:terrible|awful|"
            r"sad) for you|poor you\b|oh (?:no+|dear|my),? how (?:awful|terrible)|(?:well|oh|ok|yeah|yes|"
            r"wow),? congratulations\b|congratulations,? you|no shit|duh\b|whatever(?=\W*$|,)|yeah,? right(?=\W*$)|"
            r"good luck with that|have fun with that|thanks for (?:nothing|the (?:insult|insults|rant|lecture|"
            r"attitude|"
            r"drama|novel|life story))|thank you,? captain obvious|captain obvious|since you(?:'re| are) (?:so|such)|"
            r"if you(?:'re| are) so (?:smart|clever)|aren't you (?:a |just )?(?:clever|special|charming|lovely|"
            r"delightful)|lucky (?:you|us)\b|what a (?:shock|surprise|tragedy)|(?:i'm|we're) so sorry (?:your|"
            r"that your) (?:majesty|highness)|your (?:majesty|highness)|rocket science|not (?:a )?(?:magician|wizard|"
            r"mind[- ]?reader)s?|crystal ball|magic wand|tough luck|too bad(?=\W*$|,| for you)|hard luck|cool story|"
            r"lol(?=\W*$)|lmao|boohoo|snowflake|karen\b(?=\W*$))"
        ),
    ),
    (
        "non-apology",
        True,
        cues.compile(
            r"\b(?:sorry|apologi[sz]e|apologies|regret)(?: (?:that|if|for|because|to hear(?: that)?|about|how|"
            r"the way|"
            r"you think))* (?:(?:this|that|it)(?:'s| is| was) how (?:you|he|she|they|your \w+) (?:see|saw|took|take|read|view|choose to|feel|felt|experienced|remember|perceive)\b|you(?:'re| are| were)? (?:\w+ )?(?:feel(?:ing)?|felt|think|thought|see it|(?:took|take) (?:it|that|this|offen[cs]e|our|my)|"
            r"(?:find|found) (?:our|my|us|that|this|me|the (?:answer|reply|policy|rules|tone)|it (?:un\w+|rude|offensive|harsh|too))|"
            r"perceived?|believe|got (?:that|the|this|such an?) (?:impression|feeling|idea)|misunderstood|have chosen|feel like|offended|disappointed by that|"
            r"not happy with (?:our )?(?:answer|polic\w+)|don't (?:like|agree|understand))\b|(?:you|anyone|"
            r"anybody)(?: was| were| felt)? offended|(?:this|that|it|i|we|anything|my \w+|"
            r"our \w+) (?:\w+ )?(?:offended|upset|bothered|annoyed) you|your feelings|it (?:came|comes) across|"
            r"you had to (?:feel|see it))"
            r"|\bif (?:i|we|this|that|it|anything (?:i|we) said)(?:'ve| have| has)? (?:offended|upset|hurt) (?:you|"
            r"anyone)|\bsorry if (?:you|that|this)(?:'re| are| were| was)? (?:\w+ )?(?:feel|felt|think|thought|took|"
            r"take|offend\w*|upset\w*|bother\w*|annoy\w*|angry|hurt|don't like|find|found|misunderst\w+)\b|"
            r"\bsorry not sorry|\bsorry you(?:'re| are) (?:so )?(?:upset|angry|unhappy)(?=\W*$|"
            r",? but)"
        ),
    ),
    (
        "scolds",
        True,
        cues.compile(
            r"\b(?:(?:on|in|at|by|above|next to) (?:the|your|our) [a-z]+(?: [a-z]+)?,? (?:that |which )?you (?:(?:must |will )?(?:walk|drive|go|scroll|click|run) past|look at|stare at|see) (?:\w+ )?(?:every|each|twice a|all) (?:single )?(?:day|time|morning|night|week)\b|(?:watch|mind|change|lose|drop) (?:your|the|that) (?:tone|language|mouth|attitude|manners)|"
            r"(?:i don't|we don't|i won't|won't) (?:like|appreciate|tolerate|accept|stand for) (?:your|the|that|"
            r"this) (?:tone|attitude|language|manner|behaviou?r)|don't (?:take|use) that tone|(?:please |just |"
            r"maybe |"
            r"then |try |again,? |why don't you |next time,? |you (?:need|have|could|should) to |"
            r"simply )*(?:actually |"
            r"properly |carefully |first )?(?:read(?:ing)? (?:the |my |our |your )?(?:\w+ )?(?:e-?mail|emails|"
            r"message|"
            r"terms|t&cs|fine print|small print|policy|instructions|manual|description|contract|conditions|label|faq|"
            r"rules|website|page)(?: (?:properly|carefully|again|first|next time|more carefully|"
            r"before (?:complaining|"
            r"you complain|writing|ordering)|please|you agreed to|you signed|that was sent))+)|read the (?:e-?mail|"
            r"fine print|small print|manual|label)(?=\W*$)|pay (?:more )?attention\b(?! to)|listen (?:carefully|"
            r"to me|"
            r"up|when i)|use your (?:head|brain|eyes|common sense)|common sense|(?:it's|that's|"
            r"is it) (?:really )?not (?:that )?(?:hard|difficult|complicated|rocket)(?! to (?:see|understand|imagine|tell) )|(?:is that|what's) so (?:hard|"
            r"difficult)|can't you (?:even )?(?:read|see|understand|follow|wait)|don't you (?:understand|get it|"
            r"listen|"
            r"read|see|think)|are you (?:stupid|blind|deaf|serious|kidding|joking|even (?:reading|listening)|(?:done|finished)(?=\W*$| yet| now| (?:shout|complain|rant|moan|insult|whin)\w*)|dumb|illiterate)|(?:stop|quit) (?:wasting|bothering|harassing|spamming|contacting|messaging|"
            r"asking|writing|pestering|arguing|blaming|accusing)(?: (?:my|our|us|me))?|(?:you(?:'re| are)|"
            r"this is) wasting (?:my|our) time|waste of (?:my|our) time|you people\b|(?:you|customers) (?:clearly |"
            r"obviously )(?!have every|care|deserve|love|value|expected|had|need|went|should|put)\w+|obviously(?! (?:we|i|our)\b)(?=,|"
            r" you| not| it| the| we| i|\W*$)|as you (?:should|ought to|would|must) (?:know|have)|(?<!thing )(?<!what )you (?:should|"
            r"ought to|must|need to) (?:already |really |surely |at least )?(?:know|realise|realize|be aware|accept|"
            r"learn)\b(?! (?:that )?(?:soon|by|within|tomorrow|in the next|what|more|how to|your|that we're sorry|where (?:you|we|things|it) ))|"
            r"everybody knows|everyone knows|(?:any|a) (?:seasoned|experienced|true|proper) (?:traveller|traveler|guest|customer|driver|player|user|parent|skier|hiker|cyclist|owner|cook|gardener) (?:would|will|knows|expects|can|should)|any (?:idiot|fool|child|sensible|reasonable|normal) (?:\w+ )?(?:could|"
            r"would|can|person|knows?)|even a child|"
            r"(?:or|otherwise|else)(?: else)? (?:i|we)(?:'ll| will) (?:end|close|hang up|terminate|block|ban|report|"
            r"stop)|(?:i|we)(?:'ll| will|'m going to|'re going to) (?:just |simply |have to )?(?:hang up|end (?:this|"
            r"the) (?:chat|call|conversation)|block you|ban you|terminate (?:this|the) (?:chat|call)|report you|"
            r"see you in court|call the police)|you can (?:threaten|complain|shout|scream|moan|write|sue) (?:all|"
            r"as much|us(?! (?:at|in|before))|me|as)|go ahead and (?:sue|complain|leave|post|cancel)|then (?:sue|leave|go elsewhere|"
            r"cancel|"
            r"don't (?:buy|order|come))(?=\W*$|,| us)|take it or leave it|like it or not|suit yourself|"
            r"be my guest(?=\W*$)|shut up|piss off|get lost|go away|(?<!no )(?<!not an )(?<!are an )idiots?\b|moron|stupid (?:question|customer|"
            r"person|"
            r"complaint|message|mistake of yours)|none of your business|don't care(?=\W*$|,)|who cares|"
            r"so what(?=\W*$)|"
            r"not interested in your|your (?:attitude|tone|behaviou?r|rudeness|language|manners) (?:is|are|was|won't|"
            r"isn't|doesn't)|be quiet|(?:do|did) you not (?:read|see|understand|listen|get)|if you(?:'d|"
            r" had) (?:bothered|listened)|you (?:never|don't|can't|won't|didn't) (?:even )?(?:listen|"
            r"read (?:anything|"
            r"emails|my|our|the)|bother|pay attention)|you agreed to (?:it|this|that|the terms|our terms|these)|"
            r"you signed (?:it|the contract|up for (?:it|this|that))(?=\W*$|,)|your problem(?=\W*$|,| not)|"
            r"that's on your (?:head|conscience)|as any\w* (?:can|could) see)"
        ),
    ),
    (
        "tautology",
        True,
        cues.compile(
            r"\b(?:an? (?P<same>estimate|quote|guess|forecast|plan|reservation|waiting list|deposit|deadline) is (?:only |just |always |simply )?an? (?P=same)\b|rules? (?:are|is|r) (?:the )?rules?|(?:the |our )?(?:policy|polices|policies) (?:is|are) (?:the |"
            r"our )?(?:policy|policies)\b|a (?:rule is a rule|deal is a deal|contract is a contract|"
            r"policy is a policy|"
            r"no is a no)|(?:it|that|this)(?:'s| is) what it(?:'s| is)\b|it's just how it is|(?:that's|this is|"
            r"it's)(?: just| simply| the way)* (?:how|the way|what) (?:it(?:'s| is|s)?|things are|life (?:is|goes)|"
            r"it goes|it works|we do (?:it|things)|the cookie crumbles)(?: (?:is|works|goes|here|done))?(?=\W*$|,)|"
            r"that's (?:just )?(?:life|that|the rules?)(?=\W*$|,)|no means no|end of (?:story|discussion)|"
            r"full stop\b(?=\W*$)|because (?:i|we) (?:said|say) so|business is business|we don't make the rules|"
            r"i don't make the rules|computer says no|case closed\b(?=\W*$)|nothing more to (?:say|discuss|add)|"
            r"discussion (?:is )?(?:over|closed))"
        ),
    ),
)

# The same sorts once more by construction: what is ordered, said again, doubted, made small, compared, mocked, held against them.
_FEELING = (
    r"(?:angry|upset|rude|dramatic|aggressive|emotional|hysterical|difficult|ridiculous|impatient|mad|worked up|wound up|heated|hot under the collar|carried away|personal|snippy|snarky|nasty|loud|cross|stroppy|agitated|"
    r"defensive|hostile|abusive|sarcastic|excited|stressed|offended|shouty|silly|childish|unreasonable|unfair|in (?:such )?a (?:state|strop|huff|tizzy))"
)
_OUTBURST = r"(?:tone|attitude|language|words|(?:exclamation|question) marks?|capitals?|caps|capital letters|drama|dramatics|hysterics|shouting|yelling|insults?|threats?|sarcasm|rudeness|swearing|panic|anger|manners|abuse|essay|novel|sermon|lecture|speech|rant|life story|tantrums?|hysteria|fuss|remarks?|behaviou?r|hostility|outbursts?|emojis)"
_SHOUTING = r"(?:shouting|yelling|swearing|screaming|cursing|ranting|threatening|insulting|moaning|whining|complaining|writing in (?:capitals|caps|capital letters)|caps|capitals|threats|insults|getting (?:angry|cross|upset|worked up|mad|furious|loud|snarky|rude|personal)|being rude|losing your (?:temper|cool)|blaming me|pestering)"
_OTHERS = r"(?:everyone|everybody|all|anyone|most people|the rest|everyone else|everybody else|(?:all |every )?(?:of )?(?:our |my |the )?(?:other|others|rest of (?:our|the)) ?(?:customers?|clients?|guests?|users?|members?|patients?|parents|tenants|players|drivers|passengers|riders|people)?(?: we have)?|millions|thousands of \w+|99 ?%)"
_SMALL = (
    r"(?:days?|hours?|minutes?|mins?|weeks?|seconds|dollars?|euros?|pounds?|bucks|cents?|pence|quid|euro|inch(?:es)?|cm|mm|scratch(?:es)?|dents?|marks?|stains?|spots?|creases?|hairs?|crash|games?|(?:phone )?case|candle|chair|socks?|toys?|coffees?|sandwich|pizza|meals?|"
    r"burger|delay|typo|letter|song|concert|show|seat|bit of (?:noise|rain|dust|dirt|water|snow|a delay|a wait|mud|sand|hair|paint)|few (?:days|hours|minutes|euros|pounds|drops|marks|crumbs)|little (?:delay|wait|scratch|dent|water|noise)|parcel|box|mug|lamp|shirt|t-shirt|dress|cake|"
    r"flower|bouquet|card|booking|lab result|haircut|paint job|ticket|bus|train|lesson|class|glitch|formality|question of time|suitcase|bag|blister|headache|cold|cat|dog|plant|bulb|screw|logo|colou?r|number|name|date|spelling|joke|phone|item)"
)
_CRISIS = r"(?:kidney|heart(?: attack| transplant)?|(?:matter of )?life(?: and death| or death)?|emergency|tragedy|catastrophe|disaster|war|funeral|the end of the world|rocket science|brain surgery|hospital|hostage situation|(?:five|5)[- ]star|ritz|hilton|palace|michelin|concorde|miracle|crisis|world war|earthquake|death sentence|crime scene|crown jewels|mona lisa|moon landing|royal wedding|holy grail|fort knox|titanic|apocalypse|open heart|organ transplant|state secret|nuclear|gold bars?|rolls[- ]royce|ferrari|olympics|world cup|oscars?|matter of national security)"
_MORE: tuple[tuple[str, bool, re.Pattern[str]], ...] = (
    (
        "orders-a-feeling",
        True,
        cues.compile(
            rf"\b(?:(?:no|not any|isn't any|any) (?:real |earthly )?(?:need|reason|call|cause|excuse|point|use)(?: to| in| for|(?= (?:getting|being|going|becoming|acting|shouting|yelling|swearing|screaming|panicking))) (?:(?:get|be|being|getting|go|going|become|becoming|act|acting) (?:so |all |too |this |that )*{_FEELING}|shout|shouting|yell|yelling|swear|swearing|scream|screaming|panic|panicking|(?:your |that |this |such |the |all |so many |any |three |two |\w+ )?{_OUTBURST})\b"
            rf"|(?:don't|do not|try not to|stop|please don't|you needn't|you don't (?:have|need) to|why) (?:be(?:ing)?|get(?:ting)?|go(?:ing)?|sound(?:ing)?|act(?:ing)?) (?:so |all |too |this |that |such )*{_FEELING}"
            r"|(?:take|draw) a (?:deep )?breath|take a (?:chill|step back|moment to (?:calm|breathe|cool))|count to ten|(?:keep|stay|remain) (?:calm|civil|polite|rational|nice|reasonable)(?=\W*$|,| and| please)|(?:keep|kept) (?:your|our|a) (?:cool|calm|head|temper)(?=\W*$|,)|let's (?:all )?(?:just )?(?:keep our|stay|calm|be|remain|keep it) (?:cool|calm|down|civil|reasonable|nice|adult|adults|polite|professional)\b|"
            r"(?:easy|whoa|woah|steady) (?:there|tiger|now|on)(?=,|\W*$)|(?:chill|(?<!want to )(?<!wanted to )(?<!able to )(?<!trying to )(?<!time to )(?<!hoping to )(?<!place to )relax|(?<!can't )(?<!can )(?<!not )(?<!to )(?<!she )(?<!he )(?<!you )breathe)(?=,|\W*$| (?:please|man|mate|pls|ok|its|it's|we|i'm)\b)|cool off\b(?! (?:the|in|for|before you (?:re|open|touch)))|with (?:that|this|an|your) attitude|choose your words|manners (?:cost|don't cost)|language(?=,? please)|get a hold of yourself|pull yourself together|don't get your (?:knickers|panties) in|get off your high horse|you(?:'re| are) being (?:a bit |a little |rather |quite |very |so |too )*(?:much|\w+ish\b|ridiculous|rude|difficult|over the top|harsh|oversensitive|touchy)|over-?react(?:ing|ion)?(?= |\W*$)(?<!an allergic overreaction)|so sensitive|oversensitive|drama queen|(?:what|why|how) (?:you're|you are|are you) (?:all |getting |being )?so (?:\w+ )?(?:up|upset|angry|bothered|fussed|annoyed|cross)|dramatic (?:way|tone|words|language|mail)|(?:be|being) (?:a (?:little|bit) |somewhat |much )?more patient|toughen up|grow a pair|man up|suck it up|you(?:'ll| will) just have to (?:be patient|live with|accept|wait like|deal))"
        ),
    ),
    (
        "scolds",
        False,
        cues.compile(
            rf"\b(?:{_SHOUTING}(?: at (?:me|us)| (?:about|over) (?:it|this|that|the [a-z]+))?(?: \w+)? (?:isn't|won't|doesn't|is not|will not|never|gets you|will get you|is not going)\b(?: going to| gonna)?(?: (?:make|help|change|speed|get|fix|solve|bring|do|work|anywhere|nowhere)\w*)?"
            r"|(?:if you|keep|carry on|go on|continue)(?: to)? (?:keep |carry on |continue |go on |insist on )?(?:to )?(?:shout|shouting|yell|yelling|swear|swearing|writing in (?:capitals|caps)|being rude|insult|insulting|threaten|threatening|like this|like that|talk to me like|abus\w+|with (?:that|this) (?:tone|attitude))\b[^.!?]{0,40}\b(?:i|we|this (?:chat|call|conversation)|the (?:chat|call)|nobody)(?:'ll| will| can't| won't|'m| ends?| is)"
            r"|don't (?:take|have) (?:it|that|this) (?:all )?out on (?:me|us|my)|(?:i'm|i am|we're|we are) not your (?:servants?|slaves?|mother|mum|mom|secretary|punching ?bags?|therapists?|babysitters?|personal|butler|maid|enemy)|don't (?:talk|speak) to (?:me|us) like|i(?:'m| am) a (?:person|human)(?: being)? too|takes two(?=\W*$|,| to tango)|you started it"
            r"|you (?:can't|couldn't|shouldn't) (?:just|simply) (?:assume|expect|think|believe|suppose)\b(?! (?:that )?(?:we|i)\b)|(?:perhaps|maybe|next time|in future|try to|you could|you might|you may want to)[, ]+(?:you (?:could|should|might|can|may want to) )?(?:just |next time |try to |first )*(?:read(?:ing)?|look(?:ing)?|check(?:ing)?|think(?:ing)?|learn|listen(?:ing)?|google) (?:[\w']+ ){0,5}?(?:before|instead of) (?:you )?(?:\w+ing|write|complain|contact|call|accuse|shout|order|buy|sign|post|waste|ask)\b(?! (?:it|them|the device)\b)"
            r"|(?:perhaps|maybe) (?:next time )?(?:read|look at|check|learn|listen|try reading)\b(?=[^.?!]{0,40}(?:first|properly|next time|\W*$))|next time,? (?:just |please |perhaps |maybe |try to |actually |really |properly )*(?:read|check|think|look|order|come|plan|listen|pay attention|be|don't|bring|measure|ask|write|call)\b|^\W*(?:just |pls |maybe |then |so )?read (?:the|your|our|my) (?:[\w']+ ){1,3}?(?:first|properly|again|carefully|next time|pls|please|mate)\b(?! (?:before you|then))"
            r"|(?:a )?(?:bit of|some|little|more) (?:common sense|patience|courtesy|respect|manners|gratitude|politeness|understanding|decency|kindness|basic maths?) (?:would|wouldn't|goes|might|could|from you|on your (?:side|part))|(?:an|any|a|most|even an?|every) (?:adult|grown-?up|child|toddler|kid|five-year-old|\w+-year-old|monkey|reasonable person|sensible person|normal person|educated person|first[- ]grader|beginner|half-wit|trained monkey|blind man) (?:\w+ )?(?:should|could|can|would|knows?|gets?|manages?|understands?|reads?|does|is able)"
            r"|^\W*(?:grown-?ups|adults|sensible people|reasonable people|normal people|responsible \w+|good \w+|polite people|civilised people) (?:\w+ )?(?:fill|read|pay|wait|ask|say|check|understand|don't|know|use|manage|follow|write|plan|come|bring|do)\b|you could (?:at least|have the decency|try being|also just|always just|just) (?:to )?(?:say|have|be|been|try|tr(?:y|ied) |ask|read|wait|show|thank|use|be nice|smile)|say (?:please|thank you) (?:for once|sometimes|next time)|a (?:please|thank you) (?:would|wouldn't)"
            r"|(?:feel free|you're (?:free|welcome)|go ahead|by all means)(?:,? (?:to|and|then))?,? (?:to )?(?:sue|leave (?:us|and)|complain (?:all|as|to whoever|elsewhere|wherever)|post (?:it|that|whatever|wherever)|go (?:elsewhere|somewhere else|to (?:the|a) (?:competition|competitor))|take your (?:business|money|custom)|tell (?:everyone|the world)|try (?:your luck|elsewhere|somewhere|another|someone))|^\W*go ahead\b(?=,? (?:but|then|and (?:cancel|sue|post|leave))|\W*$)|see (?:if (?:we|i) care|what happens|how far (?:that|you))|(?:see|meet) you in court|sue us(?! (?:at|in|before))|(?:you'd|you had|you) better (?:not|be careful|watch|think|calm|read|behave)|careful (?:now|what)|threats? (?:won't|don't|will not|isn't|aren't)|(?:don't )?threaten(?:ing)? (?:me|us)"
            r"|we(?:'ll| will) (?:remember|not forget|make a note of) (?:this|that|your (?:name|attitude|behaviou?r))|we(?:'ve| have)? (?:got |have )?your (?:address|details|name)(?: on file)? and (?:a|our|we)|(?:we have|we've got|got|our|a) (?:\w+ )?(?:legal team|lawyers|solicitors)\b(?= (?:too|as well|ready|will|who|waiting|and)|\W*$)|(?:i|we) (?:could|can|might|may|will) (?:always |also |just |easily )?(?:block|ban|blacklist|fine|charge) you|(?<!for )(?<!about )your loss(?=\W*$|,)|please yourself(?=\W*$|,)|have it your way|(?:your|what a) choice(?=\W*$)|knock yourself out"
            r"|(?<!for )(?<!to )(?<!with )(?<!amazing )(?<!great )(?<!lovely )(?<!good )(?:people|customers|types) like you(?=\W*$| (?:who (?:don't|never|can't|always)|always|never|don't))|you (?:people|lot|guys|customers|tenants|parents) (?:always|never|only|all|just|think|want)|your (?:expectations|demands|ideas?|wishes) (?:are|is|were|seem) (?:\w+ )?(?:unrealistic|too high|unreasonable|ridiculous|excessive|absurd|over the top|fanciful|not realistic)|(?:nobody|no one|we didn't|i didn't) (?:forced?|made|asked|told|begged|force|make) you (?:to|into|\w+)\b(?=[^.!?]{0,30}(?:buy|book|sign|order|come|choose|stay|read|join|press|click|use|take|fly|move|agree|\W*$))"
            r"|you (?:chose|picked|bought|booked|ordered|took|went for|wanted) the (?:cheap\w*|basic|free|budget|economy|saver|lowest)[^.!?]{0,40}\b(?:so|what|expect|remember|complain)\b|what (?:else |exactly |on earth |did |do |were |are )+you (?:really |honestly |seriously )?(?:expect\w*|think|want (?:me|us) to do)\b|(?:did|do|were|are) you (?:honestly|seriously|really|actually|genuinely|truly) (?:expect\w*|think\w*|believ\w*|want\w*|ask\w*|suggest\w*|complain\w*|imagin\w*|need|going to)|(?:it's|they're|that's) called (?:an? )?[\w -]{2,24} for a reason|(?:i|we) (?:don't|haven't)(?: got| have)? (?:the )?(?:time for (?:this|that|you|games)|all day|the patience|better things)|(?:i|we) have better things to do|nothing better to do"
            r"|(?:that's|sounds like|that sounds like|its|it's) (?:really |more of |just )?(?:a you (?:problem|thing|issue)|on you|your (?:own )?(?:problem|issue|lookout|concern|business))(?=\W*$|,| not)|not (?:my|our) (?:problem|circus)|that's not how (?:it|this|the world|life|things|we|any of this|a \w+|the \w+) (?:works?|do)|you (?:should|ought to) (?:be ashamed|know better|think before|count yourself|thank|have known better)|shame on you|how dare you|get your facts|do your (?:homework|research)|try reading|have you (?:ever )?(?:tried|considered|thought of|thought about) (?:reading|looking|listening|asking nicely|being|checking your)|google (?:is your friend|it)|(?:just )?google it|how hard (?:can|is) (?:it|that)|open your eyes|(?<!you )(?<!to )wake up(?=\W*$|,)|use your (?:head|brain|eyes)"
            r"|(?:our|my) (?:\w+ )?(?:agents?|drivers?|staff|team|people|colleagues?|guys|nurses?|teachers?|engineers?|couriers?|waiters?|riders?) (?:is|are|would|do|does|was|has|have|were)(?:n't)? (?:\w+ )?(?:never|not|always) ?(?:be |been |act |so )?(?:rude|late|wrong|lie|lying|make mistakes|forget|do that|do such|that way|professional|polite|careful|unfriendly|say (?:that|such)|touch|steal)|unless (?:somebody|someone|people|you|they) (?:gives?|asks?|provoke|are|is|start)[^.!?]{0,24}(?:reason|for it|rude|first)|with all due respect|you(?:'d| would) (?:have )?(?:know|known|see|seen|notic\w+) (?:that |this |it )?if you|(?:under no obligation|not obliged|don't have) to (?:listen|help you|put up with|take this|tolerate|answer|stand for|justify)|that's (?:why they exist|what (?:it|they|that|the \w+)(?:'s| is|'re| are) (?:there )?for)|you \w+ it,? you (?:pay|own|bought|wear|keep|broke|live with)\b|as an? (?:\w+ )?(?:parent|customer|grown-?up|adult|tenant|driver|student|owner|traveller|professional|patient|member) you (?:should|ought|must|have to)|(?:we|i)(?:'re| are|'m| am) not an? (?:charity|bank|taxi(?: service)?|library|babysitter|hotel|zoo|delivery service|magician|machine|robot|doormat|punching bag)|won't be (?:spoken|talked) to|would it kill you|for once\b(?=\W*$|,)|you do (?:realise|realize|know|understand|see|remember)(?: that)? (?:we|i|this|it|there|other|that|our)\b|you were the one (?:who|that)|the (?:terms|rules|contract|conditions) (?:that )?you (?:ticked|accepted|signed|agreed)|(?:can't|cannot|won't) (?:teach|read|think|do|learn|remember|decide) (?:you how|(?:it|that|this|everything) for you)|(?:except|but|apart from|other than) (?:for )?you(?=\W*$)|with your (?:history|record|track record|tone|manners)|the whole (?:family|internet|neighbou?rhood|world)(?=\W*$)|^so\?|for (?:heaven's|god's|goodness|christ's|pete's) sake|good grief|(?:\*|^\W*)sigh(?:\*|s)?(?=\W)|enough already|make up your mind|happy now|what (?:is it|now)(?: this time)?(?=\?)|what more do you want|get off my back|one more (?:word|message|remark) like|not my fault you|if it makes you (?:happy|feel)|whatever (?:you say|makes you)|you(?:'re| are) in no position|that is no way to)"
        ),
    ),
    (
        "repeats-itself",
        False,
        cues.compile(
            r"\b(?:(?:i|we)(?:'ve| have|'d)? (?:already |just |now )?(?:explained|told|said|covered|discussed|answered|written|wrote|gone over|went over|been (?:over|through)|went through|gone through|informed|sent|mentioned|pointed|dealt with|replied to) (?:(?:this|that|it|you|to you|about this|your question|all of this|all this|them|us) ?){0,3}(?:in (?:my|our|the|two|three|four|several|all my|every) (?:\w+ ){0,2}?(?:e-?mails?|mails?|messages?|repl(?:y|ies)|letters?|calls?)|yesterday|last time|(?:last|this) (?:week|month)|before(?=\W*$|,)|(?:two|three|four|five|several|many|a few|\d+) times|twice|again and again|over and over|more than once|once already|a minute ago|just now|at length|more often than)\b(?! (?:that )?we were wrong)"
            r"|how (?:often|many times|many more times|many mails) (?:do|must|should|have|did|shall|will|can|does) (?:i|we|one)|as (?:stated|explained|mentioned|written|said|outlined|noted|described|laid out) (?:above|before|earlier|previously|already|several times|in (?:my|our|the) (?:last|previous|earlier|first|other)(?: (?:e-?mails?|mails?|messages?|msgs?|repl(?:y|ies)|answers?|letters?|texts?|calls?|notes?|chats?))?|repeatedly|in (?:the|our) [\w ]{2,24},? (?:which|that) you)|it's (?:right there |all |clearly |plainly |already |literally )*in (?:the|my|our|that) (?:e-?mail|mail|message|letter|terms|contract|faq|first|last|confirmation|manual|booking)(?: \w+){0,3}? (?:you (?:got|received|signed|accepted|were sent|have)|(?:i|we) (?:already )?sent)|i don't know how (?:else )?(?:to|i can) (?:make|put|say|explain|be)[^.!?]{0,30}(?:simpler|clearer|plainer|any|differently|more)?|how else (?:can|should|could|do) (?:i|we)|can't (?:make|put|say|explain) (?:it|this) any (?:simpler|clearer|plainer)|"
            r"let me (?:spell|repeat|say) (?:it|this|that|myself)(?: out)?(?: (?:once more|again|slowly|for you))?|(?:one|for the) last time|i(?:'ll| will) say (?:it|this) (?:again|once more|one (?:last|more) time|slowly|only once)|to repeat (?:myself|what)|read my lips|(?:which|what) (?:part|bit|word) of [^.!?]{1,40}(?:don't|didn't|did you not|do you not)|what about [\"']?no[\"']? |what is it (?:that )?you don't|(?:still|again|yes),? the same answer|my answer (?:hasn't|won't|is still|stays|remains|has not)|nothing (?:has )?changed since (?:my|our|the) last|asked and answered|how is (?:this|that) (?:still )?(?:unclear|not clear)|again,? (?:as|like) i|you(?:'ve| have)? (?:had|got|have|received) (?:my|our|the|your) (?:answer|reply|explanation)(?: \w+)?,? (?:already|twice|before|several)|not going to (?:go through|repeat|explain|say|discuss|argue|go over|debate)[^.!?]{0,24}\b(?:again|anymore|any more|further|with you)|(?:has|have|was|were|been) (?:\w+ )?(?:communicated|explained|told|mentioned|stated|sent|answered|addressed|made clear|pointed out|discussed)(?: to you| with you)? (?:already|on (?:several|many|multiple) occasions|(?:several|many|multiple|three|two|\d+) times|repeatedly|before(?=\W*$)|twice|more than once)|(?:not )?this again(?=\W*$)|(?:already |just )?(?:gave|given) you (?:the|a|my|our|an) (?:reason|answer|explanation)|won't (?:do|say|explain|repeat|write) (?:it|that|this) (?:all )?again|(?:second|third|fourth|fifth|tenth|\d+(?:nd|rd|th)) time (?:that )?you(?:'ve| have|'re| are)? (?!had|have to|need|been)(?:ask|writ|call|complain|messag|rais|sen[dt])\w*|you keep (?:asking|saying|writing|sending|repeating|calling|coming back)(?! because (?:we|our|nobody|i)\b)|you(?:'ve| have) (?:already )?asked (?:me |us )?(?:this|that) (?:before|already|twice|\w+ times))"
        ),
    ),
    (
        "doubts",
        False,
        cues.compile(
            r"\b(?:(?:i|we) (?:find|have|'m finding) (?:it|that|this|your (?:story|account|version|claim)) (?:a (?:bit|little) |very |really |rather |quite |so )?(?:hard|difficult|impossible|tricky) to (?:believe|credit|imagine|swallow|accept)|(?:i|we) (?:highly|seriously|really|very much|strongly|frankly|somehow|do)? ?doubt (?:that|it|this|the|you|your|very|anyone|anybody)\b(?! you| (?:is|was) (?:your|anything you))|^\W*(?:well,? |hm+,? |how )?(?:strange|funny|odd|curious|interesting|weird|convenient)(?:,| (?:that|how|because|then|since)\b)(?! (?:the app|it should))|"
            r"so (?:you're|are you|what you're|now you're) (?:saying|telling (?:me|us)|claiming|accusing|suggesting)|(?:are you|you're) (?:seriously |really |actually )?(?:saying|claiming|suggesting|accusing|implying|calling)(?: that)? (?:our|my|the|we|us|me|i|she|he|they)\b|that (?:simply |just |really |certainly |definitely |actually )?(?:isn't|is not|wasn't|was not|didn't|did not|can't have|couldn't have|won't have)(?: really| actually| quite)? (?:what|how|happen|happened|true|right|possible|correct|the case|have happened|be)(?! should)(?= (?:happened|it|you|we|then|at|on|in)|\W*$|,|;)|(?:can't|couldn't) (?:possibly )?have (?:happened|been|come from|left us|arrived)(?=\W*$|,| (?:like|that way|here|us))|(?:the |our )?(?:records|systems?|logs?|cameras?|computers?|numbers|data|gps|scanners?) (?:don't|doesn't|never|do not|can't|aren't|isn't) (?:lie|wrong|make mistakes|get it wrong)|our (?:records|logs|system|data|figures|scales|meters?) (?:are|is) (?:right|correct|accurate|never wrong|always right)|"
            r"^\W*our (?:[a-z]+ )?(?:crews?|staff|drivers?|teams?|engineers?|people|nurses|teachers|colleagues|fitters|cleaners|movers) (?:are|is) (?:all |very |highly |fully )?(?:professionals?|professional|experienced|careful|polite|honest|trustworthy)(?=\W*$|, )|"
            r"^\W*our [a-z]+(?: [a-z]+)? (?:doesn't|don't|does not|do not|never|can't|cannot) (?:make|hurt|harm|poison|burn|upset) (?:anybody|anyone|people|children|kids|dogs?|cats?|pets|babies|skin|horses)\b(?: (?:sick|ill|itch|unwell))?(?=\W*$|[,;])|"
            r"(?:^\W*|[,;] ?)(?:our |the )?(?:systems?|computer|records?|logs?|data) (?:is|are) (?:always |usually |never )?(?:right|correct|wrong|accurate)(?=\W*$|[,;])|"
            r"(?:our|the) (?:records|logs?|system|driver|agent|colleague|camera|gps)s? (?:says?|tells?|shows?|paints?) (?:me |us )?(?:otherwise|something (?:else|different)|a different (?:story|picture))|you must(?:'ve| have) (?:been )?(?:misread|misheard|misunderstood|imagined|dreamt|dreamed|overlooked|confused|mixed|got (?:it|that) wrong|forgotten|mistaken|dreaming|looking|missed|asleep)|you (?:were |are |have |did )?(?:clearly|obviously|plainly|evidently|simply|apparently|just) (?:weren't|were not|not (?:at|there|here|in|home|listening|reading|been)|didn't|haven't|never|don't|can't|aren't|misread|misunderst\w+|failed|forgot|missed|overlooked|hadn't|wrong|mistaken|confused|have no)|(?:clearly|obviously|evidently),? you (?:weren't|didn't|haven't|never|don't|can't|did|forgot|missed|misread)|surely you (?:noticed|saw|read|knew|must|can|could|would|understand|see|don't|didn't|checked|know|realise|realize)|"
            r"no reason to (?:think|believe|doubt|assume|suspect) (?:he|she|they|him|her|them|our|the|that (?:he|she|our|the))\b|(?:properly|carefully|right) this time|that's not how (?:i|we|our|the|he|she) (?:remember|recall|see|tell)\w*|do you (?:even|actually|ever) (?:read|listen|look|check|understand|know|think)|your? (?:just|simply|so|totally|plain|completely) wrong|if you say so|you would say that|you'd say that|so you (?:say|claim|keep saying)|or so you (?:say|claim)|(?:pull|tell) (?:the|me) (?:other|another) one|likely story|that's (?:a new one|what they all say|your (?:version|opinion|side|story|view))|(?:i|we) (?:wasn't|weren't) born yesterday|(?:nice|good) (?:story|try)|(?:hard|difficult) to (?:believe|imagine)(?=\W*$|,| that)|are you (?:really |quite |absolutely |completely |certain |a hundred percent |100% )*(?:sure|certain)(?= (?:you|it|that|about|the|there|nobody|your)|\W*$)(?! (?:you(?:'d| would) like|you want to (?:cancel|close|delete|go|leave|proceed|continue)))|i(?:'ve| have) never heard (?:of )?(?:that|such|this|anything)|(?:did|have|were) you (?:even|actually|really|honestly|ever|bother\w*)|according to you|you (?:allege|claim|pretend|insist|maintain)(?: that| to)?\b(?! (?:back|your|it (?:online|here|back|at|on|in|by|within|from|through|via)|for|online|within|in|on|by|at|before|until|here|via|through|from|up to|direct\w*|again)\b|\W*$)|your (?:alleged|so-called|supposed|story|version of events)|with respect,? (?:you|that)|who told you (?:that|such))"
        ),
    ),
    (
        "minimises",
        False,
        cues.compile(
            rf"\b(?:(?:it's|its|that's|thats|this is|it was|was|we're talking about|talking about|they're|there's)(?: really| honestly| all| after all| literally)? (?:only|just|merely|barely|nothing but|no more than) (?:about |like |around )?(?:an? |one |two |three |four |five |six |ten |some |\d+ ?|£ ?\d+|\$ ?\d+|€ ?\d+|the )?(?:\w+ ){{0,2}}?{_SMALL}\b(?! (?:to upgrade|to add|more|extra|left|a month|per|each|from|away|walk|long|number|ahead|until|before|and then))(?! you)"
            rf"|(?:it's|its|this is|that's|we're|i'm)(?: only| just)? (?:an? |the )?(?:\w+ ){{0,2}}\w+,? not (?:an? |the )?(?:\w+ )?{_CRISIS}|never (?:killed|hurt|harmed|bothered) (?:anybody|anyone|nobody|no one|a soul)|(?:it's|its|that's) not (?:as if|like) (?:anybody|anyone|it|you|we|somebody|your|the|they)(?:'s|'re|'ve| is| are| was| got| had| has| have| died| can't| couldn't| will)?\b|(?:nobody|no one|nobody's|no one's) (?:is |has |was |got |'s )?(?:died|dying|dead|been hurt|starved|starving|bleeding)(?!,? i hope)"
            rf"|nothing to (?:lose sleep|cry|get (?:so )?(?:upset|angry|worked up|excited)|fret|make (?:a|such a) (?:fuss|drama|scene)|complain|write home|moan|lose your|be (?:upset|angry)|worry) (?:over|about)?(?=\W*$|,| (?:over|about))|there (?:are|'s|is) (?:far |much |plenty of |many )?(?:bigger|worse|more important|greater|real) (?:problems?|things?|issues?|worries)|(?:boys|kids|children|dogs|cats|teenagers|students|builders) will be \w+|(?:you )?(?:got|had|get|have had) your money's worth|you can hardly (?:call|expect|say|complain|blame)|(?:is|are|was|it's|that's|this is|its|thats) hardly (?:worth|a|an|the|our|something|unusual|surprising|a reason)\b(?! (?:day|week) (?:goes|passes))|"
            rf"(?:a |an |the |one |such a )(?:tiny|little|small|minor|slight|wee|bit of) (?:\w+ )?(?:dent|scratch|mark|stain|delay|wait|noise|crack|chip|leak|typo|error|glitch|smell|hole|bump|mould|crease|hair|dust|water|rain|wobble|scuff)(?: \w+)? (?:doesn't|does not|won't|never|isn't|hardly|is nothing|is no|is normal|happens)|(?:oh )?come on(?=,| it's| its)|storm in a tea ?cup|molehills?|big deal(?=\W*$|\?)|no harm done|(?:count|consider) yourself (?:lucky|fortunate)|you(?:'re| are| were) (?:lucky|fortunate)(?= (?:that|we|it|to|you)|\W*$)|welcome to (?:the club|real life|the real world|adulthood|winter)(?=\W*$|,)|that's (?:just )?(?:life|how life|what happens|the way life|travel|camping|technology|winter|london|parenthood)(?=\W*$|,| (?:works|is|goes|when))|part of (?:life|growing up)|happens to (?:everyone|everybody|all of us|the best)|"
            rf"teething (?:pains|problems|troubles),? (?:you|it|nothing)|you(?:'ll| will) (?:live|survive|manage|cope|be fine|get over|get used to)(?=\W*$|,| it| without| with)|(?:a )?(?:bit of|little) [\w ]{{2,16}} never|it (?:really )?(?:isn't|is not|'s not) (?:that|so|all that) (?:bad|serious|big|important|much|urgent|terrible|dramatic|deep|hard|difficult|complicated)|hardly the end|who (?:even )?(?:cares|needs|uses|notices|reads)\b|doesn't (?:really )?matter(?: that much| anyway)?(?=\W*$)|won't (?:kill|hurt|harm) (?:you|him|her|anybody|anyone)|(?:what's|where's) the (?:fuss|harm|drama|problem)(?=\W*$|\?| (?:with|in|about))|much ado|over nothing|(?:plenty|lots|millions|thousands|loads) of (?:people|customers|guests|families|others) (?:would|are|have|don't|manage|live|wait)|give it a rest|give me a break|get real|spare me|get over yourself|such a fuss|making a (?:fuss|scene|drama|mountain)|blow(?:n|ing)? (?:it|this|things) (?:out of|up)|worse things at sea|could be worse|could have been (?:much |a lot |far )?worse|(?:you should|be) (?:thankful|grateful)(?= (?:that|you|we|it)|\W*$))"
        ),
    ),
    (
        "compares",
        False,
        cues.compile(
            rf"\b(?:works?(?: just| perfectly| absolutely| totally)? ?(?:fine|well|perfectly|great|ok|okay)? (?:for|with) {_OTHERS}\b(?! (?:devices|browsers|cards|models|phones|versions|accounts))|(?:everyone|everybody) else (?:\w+ )?(?:manage[sd]?|reads?|follow(?:s|ed)?|waits?|waited|pays?|paid|understands?|understood|finds?|found|cop(?:es|ed)|gets?|got it|was|is (?:happy|fine|ok|pleased|patient|satisfied)|seems?|likes?|loves?|enjoy(?:s|ed)?|had no|has no|turned up|came|can|could|did|does|filled|fills|remembered|brought)\b(?! (?:affected|the same|down|waiting|too))|(?:never|not once|haven't|hasn't) (?:heard|had|received|got|seen)(?: of)? (?:a|any|one|a single|such a|even one) complaints?|never (?:had|heard|seen|got) (?:a |any )?(?:complaint|problem|issue|bad review)s?|"
            r"we(?:'ve| have) (?:sold|served|shipped|sent|delivered|had|treated|seated|done) (?:over |about |more than |around )?(?:\d[\d,.]*|thousands|hundreds|dozens|millions)[^.!?]{0,40}\b(?:never|without|not one|no |none|nobody)|(?:the|all the|our|most) others? (?:\w+ )?(?:love[sd]?|like[sd]?|manage[sd]?|don't|didn't|are (?:happy|fine)|cope[sd]?|understand|understood|had no|never)|most (?:people|customers|guests|users|patients|parents|tenants|of our \w+|clients|passengers|members|players) (?:would|are (?:happy|fine|glad|delighted|grateful|very|quite|perfectly)|manage|don't (?:mind|complain|notice|care|even|have)|love|can|sleep|never|know|read|just (?:wait|read|pay|accept|get)|understand|wouldn't|like|enjoy|seem|accept|wait)\b(?! (?:find the|do it))|"
            r"you (?:seem to be|'re|are|appear to be|must be|really are|would be|happen to be)(?: literally| the)* (?:the )?only (?:one|person|customer|guest|client|user|patient|parent|tenant|member|player|passenger|family|household|school|shop)\b(?! (?:left|booked|on (?:the|this)|we|with (?:a key|access)))|(?:funny|strange|odd|weird|interesting|curious)(?: that| how)? (?:it|this)?(?: only)? ?(?:only )?(?:happens|happening|affects|seems) (?:only )?(?:to|for) you|only you (?:have|seem|could|can (?:see|hear|find|feel|smell|notice|tell)|complain|had)|(?:\d+|(?:one|two|three|four|five|six|seven|eight|nine) (?:hundred|dozen|thousand)|fifty|sixty|eighty|forty|thirty|twenty|dozens of|hundreds of|all the|the) other (?:people|customers|guests|parents|patients|clients|users|tenants|members|passengers|families|diners|visitors) (?:all )?(?:slept|enjoyed|loved|liked|ate|found (?:it|them|us)|danced|had a (?:great|good|lovely|wonderful))\b|other (?:people|customers|guests|parents|patients|clients|users|tenants|members|passengers|families) (?:\w+ )?(?:manage[sd]?|wait(?:ed)?|pay|paid|don't (?:complain|mind|make|need|have)|understand|cope[sd]?|are (?:happy|grateful|patient)|have it worse|have (?:real|bigger) problems|had no|would (?:be|love)|read|accept)|(?:nobody|no one|not a single \w+|not one \w+) else (?:on your street|in your (?:street|building|class|area)|here|ever|has|seems|had)(?: \w+){0,2} ?(?:complain\w*|minded|noticed|struggl\w*))"
        ),
    ),
    (
        "sarcasm",
        False,
        cues.compile(
            r"🙃|😏|\b(?:well done for (?:reading|noticing|finding|figuring|managing|spotting|opening|getting)|congrat(?:s|ulations),? (?:you|on (?:finding|reading|being|your first|complaining|the longest))|(?:wow|oh wow|gosh|well well|aww+|my my|ooh),? (?:somebody|someone|what an?|such|how|the drama|poor)|(?:sure|right|yes|yeah|of course),? because (?:we|i|that|everyone|you|our)|as if (?:we|i) (?:had|have|would|were|could|don't)|(?:oh|ah) (?:no+|dear|my|look|great|wonderful|joy),? (?:not (?:the|a|your|another)|another|here|someone|the)|(?:somebody|someone) (?:got (?:up|out)|woke up|needs|is|has had|didn't)[^.!?]{0,30}(?:wrong side|bed|coffee|nap|hug|grumpy|mood|day)|"
            r"(?:shall|should|do you (?:want|need)|would you like|want|need) (?:me|us|i)? ?(?:to )?(?:hold your hand|draw (?:you )?(?:a|it|that)|read it (?:out|to you|aloud)|spell (?:it|that)|come (?:over|round) and|send (?:a|you) (?:a )?(?:medal|violin|tissues?|hug|crayons)|do your (?:job|homework)|wrap it|tuck you|sing)|thank(?:s| you) (?:so much |very much |a lot |ever so much )?for (?:that|your|the|this) (?:lovely |kind |wonderful |nice )?(?:charming|delightful|colou?rful|novel|essay|rant|speech|tone|little|enlightening|insightful|constructive|warm|eloquent|expert|helpful (?:rant|insult)|poem|sermon|fascinating|lecture|update on your feelings)|how (?:dramatic|tragic|original|charming|lovely of you|convenient|terrible|exciting|very)(?=\W*$|,| for you)|here we go(?: again)?|surprise,? surprise|what a (?:drama|shock|surprise|tragedy|hero|detective|joker|way with words|charmer|nightmare for you)(?=\W*$|,)|must be (?:nice|hard|tough|exhausting|terrible) (?:to|being|for)\b[^.!?]{0,30}(?:you|perfect|life|right)|bless (?:you|your)(?=\W*$|,)|"
            r"poor (?:you|thing|baby|little|darling)|(?:lol|lmao|haha+|hehe|rofl)(?=\W|$)|extra protein|(?:the )?refund police|sherlock|einstein|(?:your|his|her) (?:highness|majesty|lordship|ladyship|royal)|the world (?:doesn't|does not) revolve|(?:slow|golf) clap|(?:gold|participation) (?:star|medal|trophy)|breaking news|call the (?:police|papers|president|bbc|united nations|army)(?=\W*$|,)|alert the|stop the press(?:es)?|time ?machine|magic(?:al)? (?:wand|button|powers|trick)|crystal balls?|mind[- ]?readers?|i(?:'m| am) (?:just |only )?(?:not )?(?:a )?(?:psychic|clairvoyant|magician|wizard)|not (?:a )?(?:psychic|clairvoyant|santa|google|superman|god)|dream on|in your dreams|nice one(?=\W*$)|thanks,? (?:genius|einstein|captain|sherlock)|as (?:clever|smart) as you|(?:clever|smart) (?:clogs|arse|alec|you)|know-?it-?all|oh boy)"
        ),
    ),
    (
        "non-apology",
        True,
        cues.compile(
            r"\b(?:(?:sorry|apologi[sz]e|apologies|regret|pity|shame)(?: that| if| for| about)* (?:you (?:didn't|don't|did not|do not|couldn't|weren't able to|won't|can't|aren't) (?:like|agree|appreciate|enjoy|understand|accept|see|approve|get (?:it|the joke|our)|happy with|satisfied with our|follow)|(?:my|our|the) (?:words|answer|tone|e-?mails?|message|explanation|reply|wording|policy|rules|letter|honesty|prices?) (?:was|were|is|are|came|come|did|didn't|doesn't|isn't|wasn't)\b[^.!?]{0,12} ?(?:too|not to your|across|hurt|upset|offend\w*|confus\w*|what you|good enough|harsh|clear enough for you|bother\w*|to your)|(?:that|this|it|reality|the truth|the rules?|the facts?)(?:'s| is| was)? (?:hurts?|upsets?|bothers?|offend\w*|not to your)\b(?! (?:delay|wait))|"
            r"you (?:(?:see|saw|took|take|read) (?:it|that|this|things|offen[cs]e|our|my)\b|(?:chose|choose) to\b|understood|interpret\w*|perceive\w*|had (?:the|that) impression|got (?:that|the|this) (?:impression|feeling|idea)|are of that|have that|had (?:to|such)? ?(?:high|other|different)|(?:are|were|got|get) so\b|feel|felt|are (?:unhappy|upset|angry|offended|disappointed)(?= (?:by|with) (?:our (?:answer|policy|rules)|the rules)))|(?:any|anyone|anybody|someone|somebody) (?:feelings? (?:got|were)|took|felt|feels|got (?:upset|offended|hurt)))(?! (?:on hold|alone|let down|ignored|unheard|that we (?:let|did)))"
            r"|if (?:that|this|it|i|we|anything)(?:'s| has| have|'ve)? (?:ruined|spoiled|hurt|offended|upset|bothered) (?:you|your|anyone|somebody))"
        ),
    ),
    (
        "tautology",
        False,
        cues.compile(
            r"\b(?:those are the rules|them's the (?:rules|breaks)|take it or leave it|because (?:that's|that is|its|it's) (?:just )?(?:the way|how) (?:it is|it's|things are|we do)|life(?:'s| is)? (?:isn't|not|ain't|never) (?:always )?fair|that's (?:just )?(?:the way|how) (?:it is|things are|it's|the world is|life is)|and that's that|that's the end of (?:it|that|the (?:story|matter|discussion))|no (?:is|means) no|no ifs|^\W*(?:policy|the rules?)?\W*end of\W*$|a (?:fee is a fee|deadline is a deadline|rule's a rule|term is a term|bill is a bill|ticket is a ticket|late fee is a late fee)|(?P<one>[a-z]{3,10}) (?:is|are) (?P=one)(?=\W*$|,)|(?:the )?answer is no,? (?:and|end|period|full stop)|not up for (?:debate|discussion)|i don't make the (?:rules|decisions|prices)|we don't make exceptions,? (?:period|ever|full stop))"
        ),
    ),
)
KINDS = cues.Sieve((*_KINDS, *_MORE))
