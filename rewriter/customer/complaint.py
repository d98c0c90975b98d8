"""The cues of a complaint: what says that a problem is open, that it weighs heavily, that it is over.

Everything here is read on the plain form of the customer's words (lower case, contractions unified).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter import cues
from rewriter.clause import Clause, clauses
from rewriter.customer.wrongs import COUNTED, NUMBER, PROBLEM
from rewriter.lexicon import ELDERS
from rewriter.text import Sentence

GREETING = r"hi(?:ya| there| all| team)?|hello(?: there| all)?|hey(?:a| there)?|(?:good )?(?:morning|afternoon|evening)"
_SHOUTED = cues.compile(r"!{3,}|\?{3,}|(?:!\?|\?!)[!?]*|[😡🤬😠👎💔🖕]")
_NOT_SO = cues.compile(
    r"(?:\bno|\bnot? (?:a|an|any|one|single)|\bwithout(?: a| an| any| the)?|\bnever(?: a| an| any| had a| had an| had any| had| been| once)?|\bzero|\bfree (?:of|from)|"
    r"\b(?:isn't|wasn't|aren't|weren't|not|hasn't been|haven't been|don't have (?:a|an|any)|didn't have (?:a|an|any)|haven't had (?:a|an|any)|hasn't had (?:a|an|any)|hardly|n't (?:a|an|any)|can't|nothing))"
    r" (?:(?!just\b|only\b)\w+ )?$|^\W*(?:\w+,? )?(?:sorry|apologies) for (?:the|my|a) $"
    r"|\b(?:can|could|may|might|possible to|like to) (?:(?:i|we) )?(?:please |possibly )?(?:renew|extend|borrow|try|visit|come|resit|retake|book|apply|join|do|take|use|watch|see|play)\b[^.!?]* (?:a|for a) $"
    r"|\b(?:do|can|could|may|should|would|like|want|need|possible|how|way) (?:i|we|to) (?:please |just )?(?:put|place|set) (?!me |us )(?:\w+ ){1,4}$"
)
_SOLVED = cues.compile(
    r"\b(?:(?:it's|it is|it|that's|is|got|was|been|all|now|finally|problem|issue|everything(?:'s| is)?|has|"
    r"you) (?:(?!not\b|never\b|hardly\b|barely\b)\w+ )?(?:solved|sorted|fixed|resolved|cleared up)|"
    r"(?:(?<!for )(?<!from )(?<!at )(?<!off )(?<!late to )(?<!miss )(?<!missed )works?|working|here|back|fine|good|up and running) (?:perfectly |fine |safely |great )?(?:now|again|today|this morning)|"
    r"(?:does|did|has) (?:resolved?|fix(?:ed)?|solved?) (?:the|my|it|this)|all (?:good|sorted|set|fixed|is well)|"
    r"never ?mind|nevermind|found it|^\W*(?:(?:yes|yay|wow|hey|ok|hooray|hurray|finally|update)\b[,!: ]+)?(?:it|everything|all of it|that)(?: all)? works(?=\W*$|[!.])|\b(?:everything|it all|all of it|all)(?:'s| is| are) back(?: again)?(?=\W*$|[!.,])|"
    r"(?:found|got|located|spotted) (?:the|my|our|them|her|him|his)\b[^!?]{0,60}[.!,;] ?(?:so )?(?:sorry|apologies) (?:for|about) (?:the|all the|my|this|that|any) (?:fuss|"
    r"bother|panic|drama|false alarm|noise|confusion|mix-?up|trouble)|"
    r"got it (?:now|working|sorted|today)|(?:issue|problem) (?:is |has been |was )?(?:solved|resolved|fixed|gone)|"
    r"no longer (?:an issue|a problem|needed)|"
    r"(?:you can|please|just) close (?:my|the|this) (?:\w+ )?(?:complaint|ticket|case|claim|message|mail|e-?mail|chat)|"
    r"(?:thanks|thank you|cheers|great|perfect|brilliant|all good(?: again)?)[,!. ]+(?:\w+ ){1,4}(?:is|are|has|have)(?: all| now| finally)? (?:gone|stopped|cleared)|"
    r"but (?:it's|it is|all|all is|everything(?:'s| is)|they're) (?:all )?(?:fine|ok|okay|good|working|sorted|back) (?:again )?now|"
    r"figured it out|found a ?way a?round|already handled|(?:delivered|arrived|came) just fine|"
    r"(?:thanks?|thank you|thx)(?: (?:you|so much|a lot|all|guys|again|\w+)){0,3} for (?:(?:quickly|promptly|finally|kindly) )?(?:resolving|fixing|sorting|solving|helping)|"
    r"that (?:worked|did it|fixed it|helped)|it worked(?! (?:\w+ )?(?:before|until|till|last|yesterday|when|for)\b)|"
    r"(?:it|it's|they|they've|parcel|package|order|refund)(?: has| have| just| finally| now)* (?:arrived|turned up|showed up|come through)(?= (?:now|today|safely|thanks|thank|this)\b|[.!,]|$)|"
    r"(?:is|it's) (?:ok|okay|fine|good) now|solved[,.! ]|sorted[,.! ]|(?:ignore|disregard|scrap) (?:my|the) (?:last|previous|earlier|other|first) (?:mail|e-?mail|message|ticket|question|note)\b)"
)
_NOT_SOLVED = cues.compile(
    r"(?:n't|\bnot|\bnever|\buntil|\bwhen|\bplease|\bget|\bto be|\bneeds?|\bwant|\bwill|\bwould|\bif|\bhow|\bstill|"
    r"\bsupposed|\bstop|\bcan you|\bafter|\bhave|\bbut|\btold|\bsays?|\bsaid|\bsaying|\bpromised|"
    r"\bassured) (?:me |us |that )*(?:\w+ ){0,2}$|"
    r"\b(?:want|need|like|expect|get) (?:my|our|the) (?:\w+ ){1,4}to $|"
    r"\b(?:fitter|driver|engineer|plumber|installer|builder|technician|electrician|guest|nurse)(?:s are|'s| is| are) $"
)
_ONCE_MORE = cues.compile(r"\b(?:but|still|again|however|now (?:it|the|my|i)|another|except|although|though|yet)\b")
_PRAISE = cues.compile(
    r"\b(?:love(?:d|ly)?(?! (?:my|our|her|him) [a-z]+ but\b)|great|awesome|amazing|excellent|perfect(?:ly)?|brilliant|fantastic|wonderful|superb|"
    r"outstanding|kudos|shout ?out|well done|good job|great job|thank(?:s| you)|thx|happy (?:with|customer)|"
    r"very happy|so happy|pleased|impressed|best(?! (?:before|by)\b)|appreciate[ds]?|grateful|delicious|helpful|delighted|compliment\w*|"
    r"recommend|nice|glad|cheers|ta(?=\W*$)|legend|star|yay|enjoy(?:ed|ing)?|fun|excited|beautiful|"
    r"cool(?! (?:box|bag|bags|boxes|down|air)\b)|favou?rite|yum\w*|congrat\w*|magic(?:al)?|unforgettable|spot on|"
    r"moved (?:me|us) to tears|talks? of nothing else|(?:saved|made) my (?:day|week|life|night|holiday)|"
    r"(?:you|she|he|they|was|were)(?:'re|'s| are| is|) (?:\w+ )?(?:incredible|an angel|angels|lifesavers?|heroes|a hero|legends?))\b|"
    r"[😍❤💕🎉👍🙏😊🥰]"
)
_POLICY_QUESTION = cues.compile(
    rf"\W*(?:(?:{GREETING}|quick question|just wondering|i was wondering|also|and|so|ok|okay|please)\b[,:!. ]*){{0,3}}(?:do|"
    r"does|can|could|may|is|are|will|would|should|how (?:do|can|does|would|much|long|many|should)|"
    r"what(?:'s| is| are| happens| if| do| does|)|which|where (?:can|do)|when (?:do|does|will|is|are)|who|whom|"
    r"is there|if|i wonder|i'd like to know|tell me (?:how|what|if|whether))\b"
)
_MY_CASE = cues.compile(
    r"\b(?:my|mine|our|ours|i've|we've|i'm|i was|i got|i get|i received|i had|why|still|it's|keeps?(?! *(?:\W*$|(?:in|for|at|fresh|well|warm|cold|best|frozen|outside|open|it|them)\b))|again|won't|just)\b"
)
_STRONG = cues.compile(
    r"\b(?:ridiculous(?:ly)?|unacceptable|inexcusable|disgust(?:ing|ed)|disgrace(?:ful)?|terrible|awful|dreadful|"
    r"atrocious|abysmal|appall\w+|shocking(?:ly)?|worst|horrible|horrific|horrendous|useless|pathetic|shambles|"
    r"shambolic|shame|joke|farce|nightmare|hopeless|"
    r"disappoint(?:ed|ing)|frustrat(?:ed|ing|ion)|angry|furious|livid|fuming|annoyed|irritated|upset|fed up|sick of|"
    r"sick and tired|tired of|had enough|enough is enough|outrag\w+|gutted|heartbroken|in tears|crying|"
    r"stress(?:ed|ful|ing)|desperate|worried|panic\w*|scared|terrified|frightened|humiliat\w+|heartless|devastated|"
    r"in (?:bits|floods)|losing my mind|wits'? end|no words|shaking|disaster|cancer|asthma|live like this|carer|"
    r"pensioner|my job|fire me|i'm (?:7|8|9)\d|week[- ]old|month[- ]old|anxious|"
    r"wast(?:e|ed|ing) (?:of|my|our|\w+ hours)|never (?:again|using|buying|shopping|flying|ordering)|"
    r"taking my (?:business|custom)|thanks for nothing|what the (?:hell|heck|fuck)|wtf|ffs|bullsh\w*|crap|shit\w*|"
    r"fuck\w*|f\*+\w*|damn|bloody|piss(?:ed)?|assholes?|arseholes?|idiots?|morons?|thieves|crooks|liars?|lies|lied|"
    r"stupid|scam\w*|fraud\w*|ripp?(?:ed)?[- ]?off|robbed|stole|stolen|theft|suck(?:s)?|garbage|trash|rubbish|"
    r"unbelievable|insane|absurd|beyond|incompeten\w+|rude|"
    r"(?:took|taken|take|taking|lost|losing) (?:(?:a|an|the|my|half an?|another|two|three|\d) )?(?:whole |unpaid |half )?(?:days?|mornings?|afternoons?) off|"
    r"ruin(?:ed|s|ing)?|destroyed|stranded|money back|lawyer|sue|emergency|urgent(?:ly)?|immediately|right now|asap|lost (?:my|all|everything|our)|los(?:t|ing) (?:\w+ )?(?:money|sales|customers|work|business)|missed (?:my|our|the)|cost (?:me|us)|costing|"
    r"bab(?:y|ies)|newborn|infant|toddler|(?:my|our|the|small|young|with) (?:kids?|children|child|son|daughter)|"
    rf"pregnan\w+|elderly|disab(?:led|ility)|wheelchair|year[- ]old|(?:my|our) (?:\w+ )?(?:{ELDERS})|hospital|"
    r"medic(?:ation|ine|al)|insulin|surgery|funeral|died|death|wedding|birthday|christmas|exam|interview|anniversary|"
    r"graduation|freezing|"
    r"need(?:ed)? (?:it|this|them|that) (?:\w+ )?(?:by|for|tomorrow|today|tonight|before|now|on)|by tomorrow|"
    r"tomorrow morning|"
    r"(?:flight|event|trip|party|holiday|move|launch|show|deadline) (?:is|leaves|starts) (?:\w+ )?(?:tomorrow|today|tonight|in|on)|"
    r"deadline|"
    rf"{COUNTED} (?:time|call|email|message|attempt|replacement|visit|ticket|request|complaint|technician|engineer)|"
    r"(?:again and again|over and over|repeatedly|multiple times|every (?:single )?(?:time|day|night|week|month)|time and again|once again|yet again|yet another|keeps? happening)|"
    rf"{NUMBER} times(?! (?:a|per)\b)|on hold|{NUMBER} (?:weeks|months|years)|all (?:day|night|week|weekend)|hours|forever|ages|nobody|no one|still (?:no|not|nothing|waiting|haven't|hasn't))\b"
)
_WEIGHTY = cues.compile(  # what nobody mentions lightly: money to live on, tears, being alone or shown up, a loss for good
    r"\b(?:can't (?:even )?(?:pay|afford|feed|buy|hear(?! (?:the|my|your|any|it|you|a)\b)|"
    r"see(?! (?:the|my|your|any|it|them|this|that|a|an|where|how|what|which|on)\b)|walk|breathe|sleep|eat|"
    r"get (?:out|up|down))|"
    r"evict\w*|homeless|lost (?:\w+ ){0,3}(?:of )?(?:wages|pay|earnings|income)(?=\W|$)|at the end of my (?:rope|tether)|no money (?:for|to|left)|emptied (?:my|our) account|"
    r"(?:my|our|the) rent (?:is |was )?due|(?:rent|mortgage) due|day'?s (?:wages|pay)|on a (?:\w+ )?pension|"
    r"small pension|benefits|food bank|savings|i cried|cried|sobb\w+|"
    r"(?:everyone|everybody|people) (?:was |were )?(?:watching|staring|looking|laughing)|"
    r"in front of (?:everyone|everybody|all|the (?:whole|entire)|my)|"
    r"euthan\w+|dying (?!to\b|of\b|for\b)|hospice|dementia|autis\w+|epilep\w+|diabet\w+|transplant|chemo\w*|"
    r"palliative|do you (?:even )?(?:understand|realise|realize|know) what|i'm alone|alone(?=\W*$|[,.!])|buried|blind|"
    r"deaf|guide dog|toddlers|babies|newborns|infants|"
    r"(?:sitting|standing|stood|sat|sleeping|slept|waiting|waited) (?:\w+ ){0,2}(?:on|in|outside|at) (?:the |a )?(?:pavement|"
    r"streets?|floor|hail|rain|cold|snow|stairs|corridor|roadside|ditch|car park|dark|heat|sun)|"
    r"(?:on|by) (?:my|his|her|their) own|live alone|all alone|"
    r"los(?:e|ing) (?:my|our|the) (?:\w+ )?(?:degree|job|house|home|licen[cs]e|place|flat|visa|business|custody|contract|deposit)|"
    r"deport\w+|my visa|ashes|urn|coffin|grave|headstone|gravestone|widow\w*|"
    r"late (?:husband|wife|father|mother|mum|dad|son|daughter)|"
    r"only (?:photo|picture|copy|one) (?:of|i|we)|irreplaceable|can(?:'t|not) be replaced|haven't slept|no sleep|"
    r"not slept|(?:getting|got|is|gets) (?:worse|sicker)|in the (?:dark|cold|rain|snow)|"
    r"(?:my|our) (?:\w+ )?(?:twins|grandchild\w*|grandson|granddaughter) )\b"
)
_CAPS = cues.compile(r"(?:\b[A-Z][A-Z']{2,}\b[ ,.!?]*){2,}|\b[A-Z']{4,}\b ?!")
_NEVER_UPSET = cues.compile(
    r"\b(?:no rush|no hurry|no worries|not a big deal|no biggie|minor|just (?:wondering|curious|letting you know|a heads up)|whenever you)\b"
)


def troubled(sentence: Sentence) -> Iterator[Clause]:
    """The clauses of a customer's sentence that say something is wrong, now and with them."""
    if general(sentence) or _ELSEWHERE.search(sentence.plain):
        return
    for clause in clauses(sentence):
        if clause.link in ("if", "unless") or re.match(
            r"\W*(?:and |or |but |what |even )?(?:if|in case|should (?:it|the|my))\b", clause.text
        ):
            continue
        if trouble(clause.text):
            yield clause


_ELSEWHERE = cues.compile(  # it went wrong for others, with others
    r"\b(?:friend|colleague|neighbou?r|sister|brother|cousin|mate|people|reviews?|someone)\b[^.!?]{0,60}\b(?:at|with|by|from) (?:another|a different|some other|your competitors?'?)\b|\bbefore i (?:sign|buy|order|book|join|commit)\b"
)
_NOT_YET = cues.compile(  # nothing has gone wrong so far: "will my sofa be late?", "anything that tends to go wrong?", "is it still valid?"
    r"^\W*(?:and |so |but |also |hi,? |"
    r"hello,? )*(?:(?:will|would|might|could|is|are) (?:my|our|the|it|this|that|there) (?!.*\b(?:ever|finally|again|fixed|sorted|refunded)\b)(?:\w+ ){0,3}(?:be|"
    r"get|end up|going to be|likely to be|"
    r"still (?:valid|ok|okay|possible|open|available|good|included|fine|covered))\b|"
    r"(?:is there )?anything (?:that|which|i should|to)\b|(?:is there|are there|would (?:there|it) be|will (?:there|it) be|is it) (?:a|any) (?:problems?|issues?|trouble) (?:if|when|with (?:me|us|my|our|[a-z]+ing))\b|what if\b|what happens (?:if|when)\b|how likely\b|do(?:es)? (?:\w+ ){1,3}(?:tend to|usually|often)\b)"
)


_OF_OTHERS = cues.compile(  # how others fare, with or without a mark: "are the passengers still stuck"
    r"^\W*(?:(?:so|and|but|hi|hello|hey),? )*(?:are|is|were|was|have|has|did|do) (?:all )?(?:the|those|these|any of the|other) (?:other )?(?:passengers?|"
    r"people|guests?|residents|travellers|customers|families|workers|drivers|players|users|"
    r"fans)\b(?!.*\b(?:my|our|me|us|we|i)\b)"
)


def general(sentence: Sentence) -> bool:
    """It asks how things are done or may turn out, not how the customer's own matter stands."""
    text = sentence.plain
    if (sentence.question and _NOT_YET.match(text)) or _OF_OTHERS.match(text):
        return True
    return sentence.question and bool(_POLICY_QUESTION.match(text)) and not _MY_CASE.search(text)


def trouble(text: str) -> bool:
    """These plain words name a problem, and do not deny it."""
    return any(not _NOT_SO.search(text, 0, m.start()) for m in PROBLEM.finditer(text))


# Marks alone are joy as often as anger: a word of waiting, lack or demand stands with those that count.
_DEMANDS = cues.compile(
    r"\b(?:why|how long|when (?:will|is|are|am)|where(?:'s| is| are| the)|still|again|never|nothing|nobody|no one|no|not|\w+n't|worst|stop|answer|"
    r"respond|reply|refund|money|help|sort|fix|ridiculous|seriously|joke|really|hello|unbelievable|wrong|bad|you (?:people|guys|lot))\b|[😡🤬😠👎💔🖕]"
)


def shouted(text: str) -> bool:
    """Marks that say the customer is not calm, with a word that says about what."""
    return bool(_SHOUTED.search(text) and _DEMANDS.search(text))


def praised(text: str) -> bool:
    """Words of a content customer."""
    return bool(_PRAISE.search(text))


_TO_SAY = re.compile(
    r"\W*(?:(?:hi|hello|hey)\b[\w ]{0,12},? )?(?:(?:i|we)(?:'d| would)? )?(?:just )?(?:want(?:ed)?|like|had) to (?:say|tell you|let you know|thank|compliment|praise)\b(?!.*\b(?:but|however|although|except)\b)"
)


# A lone word of praise, said of what was nothing to praise: "AC rattled all night. Awesome."
_LONE_PRAISE = re.compile(
    r"\W*(?:(?:just|so|really|oh|well|that's|how|very|absolutely|simply|thanks|cheers|great|real|,) )*(?:awesome|"
    r"great|nice|brilliant|perfect|lovely|fantastic|wonderful|excellent|amazing|cool|classy|bravo|superb|impressive|"
    r"stellar|genius|marvellous|top notch|love (?:it|that)|"
    r"(?:cheers|thanks|thank you) for that|well done|(?:good|great|nice|brilliant|fantastic) (?:job|work|one|going|service)|slow clap|five stars|10/10)(?: (?:guys|lads|everyone|all round|as always|as usual|really|stuff))?[\s.!\"']*"
)
_SOUR = cues.compile(
    r"\b(?:shrug\w*|all (?:night|day|morning|week)|nobody|no one|ignor\w+|hung up|instead|"
    r"still (?:no|not|waiting|haven't|hasn't|nothing)|"
    r"never (?:came|arrived|showed|turned|replied|answered|called|got)|again|broke|broken|wrong|lost my|died|"
    r"cancell?ed|cold|stuck|"
    r"(?:for|got|had|and|with|zero|"
    r"but) no (?!(?:issues?|problems?|hassle|fuss|complaints?|queues?|wait|waiting|damage|delays?|trouble|worries|time|cost|charge|fee|fees|extra|line|lines|doubt)\b)[a-z]+|"
    r"(?:\w+n't|not) (?:work|come|arrive|reply|answer|show|turn up|care)\w*|missing|minus|"
    r"[£$€]\d[\d.,]* for (?:this|that|no|nothing|a|an))\b"
)
_PAID_FOR = cues.compile(
    r"\b(?:paid|booked|ordered|asked|paying)\b[^!?]{2,70}[.,;] ?(?:and |but |then |i |we )*(?:got|received|was given|were given|ended up with) (?:a|an|the|one|two|no|nothing|only)\b"
)
_MENDED = cues.compile(
    r"\b(?:swapped|replaced|fixed|sorted|refunded|solved|offered|upgraded|helped|mended|repaired|put (?:it )?right|made (?:it )?up|no (?:issues?|problems?|hassle|fuss))\b"
)


def sarcastic(texts: list[str]) -> bool:
    """The last of these plain sentences praises in a word what the others complain of."""
    before = " ".join(texts[:-1])
    if len(texts) < 2 or not _LONE_PRAISE.fullmatch(texts[-1].strip()):
        return False
    if _PRAISE.search(before) or _MENDED.search(before):
        return False
    return bool(_SOUR.search(before) or _PAID_FOR.search(before) or trouble(before))


def complimented(text: str) -> bool:
    """All of it is said to praise somebody, whatever else it tells: "just wanted to say how kind she was when my dog died"."""
    if _MOVED.search(text) and praised(text) and "but" not in text.split():
        return not trouble(_MOVED.sub(" ", text))
    if _BEST_EVER.search(text):
        return not trouble(_WILD.sub(" ", text))
    return bool(_TO_SAY.match(text)) and praised(text)


_BEST_EVER = cues.compile(
    r"\b(?:best|greatest|funniest|tastiest|loveliest|coolest) (?:[\w£$€'-]+ ){1,4}?(?:(?:i|we)(?:'ve| have)? ever (?!wast|lost|thr[eo]w)[a-z]+|of my (?:whole )?life|ever(?=\W*$|[,;]))(?![^.!?]*\b(?:until|till|but|before)\b)"
)
_MOVED = re.compile(  # to tears by what is beautiful
    r"\b(?:i'm|i am|i was|i've been|we're|we were|we are|had (?:me|us)|all) (?:all |both |literally |still |actually )*(?:in (?:happy |floods of )?tears|crying|sobbing|speechless|lost for words)\b"
)
_WILD = re.compile(r"\b(?:insane(?:ly)?|unreal|unbelievabl[ey]|crazy|mad|sick|wild|beyond|killer|nuts)\b")  # as praise


_GRUMBLES = cues.compile(
    r"\b(?:why|where(?:'s| is| are)(?: the| my| our)|when (?:do|will|am|are|is) (?:i|we|my|our|it)|how long|still|again|yet|already|instead|never|no ?body|no one|how (?:is|can|could) (?:that|it|this)|possible|seriously|really|even|promised|"
    r"supposed|any ?more|not|no|\w+n't|without|twice|only|just (?:got|had|saw|found))\b|[!?]{2}"
)
_ASKS_FOR = cues.compile(
    rf"\W*(?:(?:{GREETING}|please|also|and|so|ok|okay|yes|yeah|no|sure|well|thanks|thank you|cheers)\b[,.!:]* ?){{0,3}}(?:i'd (?:like|love)|i would (?:like|love)|i (?:want|need|wish|hope|plan|intend) to|i was (?:wondering|hoping)|i wonder|wondering|"
    r"can|could|would|will|may|might|do|does|is|are|what|which|who|how|when|where|looking (?:for|to)|interested|"
    r"please|just (?:checking|wondering|curious|asking|wanted)|"
    r"(?:i'm|we're) (?:looking|interested|planning|thinking|hoping|coming|arriving|travelling|traveling|moving|after|curious|ordering|a (?:member|customer|student))|"
    r"my (?:\w+ )?(?:number|name|email|address|postcode|reference|booking|code) is|it's (?:for|about)|any (?:chance|news|idea|update)|tell me|let me know|send me|give me|book|change|cancel|add|update)\b"
)


def calm(sentence: Sentence) -> bool:
    """A sentence of praise, thanks, a plain question or request; anything else may be a complaint we did not recognise."""
    text = sentence.plain
    if praised(text) or len(text.split()) < 3:
        return not shouted(text)
    return bool(_ASKS_FOR.match(text) or _POLICY_QUESTION.match(text)) and not _GRUMBLES.search(text)


def solved_at(text: str) -> int | None:
    """Where these plain words say that it is over; None: they do not."""
    found = None
    for match in _SOLVED.finditer(text):
        if not _NOT_SOLVED.search(text, 0, match.start()) and not text[match.start() :].partition(".")[
            0
        ].rstrip().endswith("?"):
            found = match.start()
    return found


_LOOKS_BACK = re.compile(r"\b(?:it|that|this) was (?:(?:such )?an? |quite |really |so )?\w+ though\b")  # which is over


def looks_back(text: str) -> bool:
    """Said of a trouble that is over: "it was a nightmare though"."""
    return bool(_LOOKS_BACK.search(text))


def begun_again(text: str) -> bool:
    """After a "solved", something stands open all the same."""
    return bool(_ONCE_MORE.search(text))


def unhurried(text: str) -> bool:
    """The customer says that it is no great matter."""
    return bool(_NEVER_UPSET.search(text))


def strong(text: str, raw: str) -> bool:
    """Words, numbers or capitals that show how much it weighs."""
    if unhurried(text):
        return False
    shouting = any(any(c.islower() for c in raw) or len(m.group()) > 12 for m in _CAPS.finditer(raw))
    return shouting or bool(_STRONG.search(text) or _WEIGHTY.search(text)) or shouted(text)
