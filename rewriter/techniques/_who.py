"""Who is said to have caused it, and the words that say so."""

from __future__ import annotations

from rewriter import cues
from rewriter.lexicon import OUTSIDE, UNIT

WHO = cues.compile(
    rf"(?<![\w'@#-])(?:(?P<outside>{OUTSIDE})|(?P<unit>{UNIT}))(?:(?![\w-])|(?=s (?:own )?(?:fault|mistake|error|"
    rf"mess|doing)\b))"
)
_ADVERB = (
    r"(?: (?:just|simply|really|again|always|also|then|actually|completely|totally|accidentally|mistakenly|wrongly|"
    r"somehow|even|already|sometimes|often|"
    r"unfortunately|sadly|clearly|obviously|apparently|probably|definitely|evidently|both|all|still|once again|"
    r"must|yesterday|today|maybe|basically|"
    r"has|have|had|have been|has been|may have|might have|must have|could have|seems? to have|appears? to have|did|"
    r"got|'ve|'s)){0,4}"
)
_GAP = (
    r"(?:'s|'ve|s)?(?:,|,? (?:who|that|which|you (?:spoke|talked|chatted|dealt) (?:to|with))(?: [\w']{1,14}){0,4}?|"
    r" (?:in|at|from|on|of|for|before|i work with|there|here|yesterday|today|last (?:week|night|time)|we (?:use|"
    r"work with))(?: (?:the |our |your |that |this )?[\w'-]{1,16}){0,3}?)?"
)
_VERB = (
    r"(?:do|send|pack|scan|deliver|tell|pass|forward|reply|respond|read|check|update|register|log|record|follow|"
    r"call|turn up|show up|include|book|"
    r"process|ship|collect|pick|inform|enter|add|note|notice|ask|mention|hand|put|bring|get|give|keep|leave|load|"
    r"label|attach|communicate|transfer|"
    r"apply|set|listen|act|care|write|answer|notify|release|complete|finish|confirm|pay|supply|let|attempt|bother|"
    r"cancel|refund|fix|review|explain|upload|submit)"
)
_WRONG = (
    r"(?:wrong(?:ly)?|incorrect(?:ly)?|by mistake|mistaken(?:ly)?|in error|by accident|twice|late\b|too late|"
    r"bad info\w*|false|faulty|incomplete|misleading|somewhere else|elsewhere|nonsense|rubbish)"
)
FAILED = cues.compile(
    rf"{_GAP}{_ADVERB} (?:"
    r"lost(?! (?:and found|property|luggage|in transit|baggage|cards?))|mis(?:placed|laid|label\w*|read|typed|"
    r"routed|communicated|handled|informed|quoted|priced|shipped|counted|filed|took|directed|"
    r"understood|judged|advised|sold|spelled|spelt|managed|calculated|-?shipped|sorted|delivered)|forgot(?:ten)?|"
    r"mess(?:ed|es|ing)? (?:\w+ ){0,3}?up|muck(?:ed|s)? (?:\w+ )?up|screw(?:ed|s|ing)? (?:\w+ ){0,3}?up|"
    r"mess(?:ed|es|ing) (?:this|that|it|your|things)|stuff(?:ed|s)? (?:\w+ )?up|cock(?:ed|s)? (?:\w+ )?up|"
    r"fuck(?:ed|s)? (?:\w+ )?up|slipped up|tripped up|botched|bungled|fumbled|blew it|goofed|dropped (?:the|your|"
    r"it|a) ?\w*|"
    r"overbooked|oversold|overcharged|undercharged|double[- ](?:booked|charged|billed)|"
    r"damaged|broke|crushed|dented|ruined|destroyed|scratched|smashed|spilled|(?:fail|fails|failed|neglected|"
    r"omitted|forgets) to\b|let (?:you|us|me|everyone|everybody) down|"
    r"overlooked|ignored|neglected|skipped|missed (?!you\b)|caused\b|delayed\b|held (?:it |this |things |"
    r"everything |your \w+ |us )?up\b|stole|bounced your|"
    r"left (?:it|them|your|the|you|out|off|something|one)\b(?! (?:at|with|in (?:your|the) (?:safe|locker|parcel|"
    r"mailbox|porch)|on (?:your|the) (?:porch|doorstep)|a (?:card|note|message|voicemail)|by|you a|us|our|"
    r"behind the))|"
    rf"(?:sent|shipped|packed|picked|gave|given|entered|put|typed|used|delivered|booked|quoted|told|printed|"
    rf"charged|billed|loaded|wrote|ordered|labell?ed|scanned|keyed|set|installed|dispatched|supplied|handed|"
    rf"cancelled|closed|did|processed|routed|applied|confirmed|posted|took|filed)"
    rf"(?: [\w'#-]{{1,18}}){{0,5}}? {_WRONG}|"
    r"(?:made|makes|making|has made|have made)(?: \w+){0,3}? (?:mistakes?|errors?|typos?|mess|mix[- ]?up|slip|"
    r"blunder)|"
    r"got (?:it|this|that|them|(?:the|your) [\w ]{1,24}?|everything|things) (?:all )?(?:wrong|mixed|muddled|"
    r"backwards)|mixed (?:\w+ ){0,3}?up|swapped (?:the|your|two) \w+|"
    r"(?:was|were|is|are|'s|s|been|being) (?:so |very |too |a bit |just |really |always |all |probably |entirely |"
    r"totally |half |running |such )?(?:late\b|slow\b|careless|sloppy|negligent|confused|mistaken|wrong\b|rude|"
    r"lazy|useless|incompetent|"
    r"asleep|hopeless|terrible|a nightmare|a mess|a joke|idiots|to blame|at fault|responsible for (?:this|that|"
    r"the (?:delay|mistake|error|problem|issue|mix|damage|mess)|your)|the (?:ones?|problem|issue|culprits?)\b|"
    r"not (?:paying|reading|listening|trained))|"
    rf"(?:didn't|did not|doesn't|don't|never|won't|wouldn't|couldn't be bothered to|forgot to)(?: \w+ly| even|"
    rf" actually| ever| just| bother to| bother| manage to| properly)? {_VERB}(?:s|ed|t)?\b|"
    r"never (?:told|sent|gave|put|wrote|kept|brought|got|said|passed|left|did|showed|paid|scanned|shipped|logged|"
    r"took|came|turned|made|let|read|heard|thought)\b|"
    rf"(?:hasn't|haven't|hadn't)(?: \w+ly| even| actually| ever)? (?:{_VERB}ed|sent|paid|done|told|put|given|"
    rf"packed|shipped|scanned|updated|processed|replied|passed|logged|forwarded|called)\b(?![^.!?]{{0,40}}\b(?:yet|"
    rf"so far)\b)|"
    r"(?:should(?:n't)?|ought to|was supposed to|were supposed to|were meant to|was meant to|could)(?:'ve| have|"
    r" of) (?!received|now|already)\w+\b(?! (?:\w+ ){0,3}by (?:now|then)\b)|(?:keeps?|kept|constantly|"
    r"always) (?:losing|messing|forgetting|getting|"
    r"making|sending|doing|delaying|missing|screwing|dropping|loses|messes|forgets|does this|do this)|"
    r"can't (?:even )?(?:do|read|count|get|spell|pack|keep|be trusted)|don't (?:read|know what|care|talk to|"
    r"tell us|communicate|listen)|have no idea|did (?:this|that)\b|do this all)"
)
FAULT_OF = cues.compile(
    r"(?:'s|s'|s)? (?:own |side's |entire )?(?:fault|mistakes?|errors?|doing|mess|screw[- ]?ups?|cock[- ]?ups?|"
    r"blunder|oversight|bad\b|failure|negligence|responsibility(?! to)|problem|mix[- ]?up|"
    r"foul[- ]?up|fuck[- ]?up|incompetence|stupidity|poor (?:communication|planning|work|handling)|lack of|"
    r"delays? (?:not|is why)|slow(?:ness)?)\b(?! (?:team|desk|code|messages?|report|number|correction|log))"
)
WEAK_FAULT = cues.compile(
    r"(?:'s|s'|s)? (?:error|errors|problem|mistake|responsibility|doing|failure|issue)\b"
)  # "a billing error": a topic, no culprit
TOPIC = cues.compile(
    r"(?:the |a |our |your |an )?(?:billing|shipping|payments?|payroll|security|accounts?|returns?|"
    r"booking|bookings|delivery|verification|support|legal|management|sales|staff|branch|accounting|collections|it|"
    r"hr|network|operations|production|transport|maintenance|reservations|finance|planning|ticketing|scheduling|"
    r"logistics|installation|onboarding|customs|provider|operator|partner|host|merchant|seller|bank|"
    r"third[- ]party)$"
)
IS_IT = cues.compile(
    r"(?:that's|it's|this is|that is|that was|it was|this was|thats|it'd be|that'd be|must be|"
    r"must have been|probably|actually|all|just|a classic|typical|classic|be) (?:a |an |the |all )?$"
)

CLEFT_BEFORE = cues.compile(
    r"(?:\b(?:it|that|this|those|they|he|she)(?:'s| was| were| is| has to be| must(?:'ve| have) been| would(?:'ve|"
    r" have) been| will be|'ll be)|^\W*|\bno,? |\bsorry,? |\bmistake,? )"
    r"(?: ?(?:all|really|actually|probably|clearly|just|only|purely|apparently|definitely))?(?: (?:down to|"
    r"because of|due to|thanks to|caused by|up to))? ?$"
)
CLEFT_PAST = cues.compile(
    r"\b(?:it|that|this)(?: was|(?:'s| has) (?:been|to be)| must(?:'ve| have) been|"
    r" would(?:'ve| have) been)(?: (?:all|really|actually|probably|clearly|just|only|purely|apparently|"
    r"definitely))? ?$"
)
CLEFT_AFTER_PAST = cues.compile(
    r" (?:who|that|which) (?!can|will|'ll|could|may|handles?|deals?|you)|\W*$|"
    r",? (?:and )?not\b"
)
CLEFT_AFTER = cues.compile(
    r"(?: (?:thing|issue|problem|matter|stuff|one|guys|lot|people))?,? ?(?:and )?(?:not|isn't|"
    r"never) (?:me|us|ours|mine|our|my|here|support|customer|we|i)\b"
)
THING_AFTER = cues.compile(
    r" (?:thing|issue|problem|matter|stuff|mistake|error|fault|screw[- ]?up|mess|mix[- ]?up|"
    r"mess[- ]?up)\b"
)
BLAME_BEFORE = cues.compile(
    r"\b(?:(?:you can |i |i'd |we |you should |just |please |could |can |to |go |only )?(?:blame|fault|thank|"
    r"point the finger at|pin (?:it|this|that) on|put (?:it|this|that) (?:down to|on)|have)(?: it| this|"
    r" that)?(?: all)?(?: on)?|"
    r"(?:the |all )?(?:fault|blame|responsibility|problem|issue|delay|mistake|error|mix[- ]?up|mess|culprit|cause|"
    r"hold[- ]?up|bottleneck)(?: here)?(?:'s| is| was| lies| rests| came| comes| sits| falls| has been| originated|"
    r" happened)"
    r"(?: (?:entirely|actually|really|solely|purely|all|not here but|clearly|probably))?(?: (?:with|on|from|"
    r"down to|because of|caused by|due to))?|"
    r"(?:comes|came|is|was|'s|all|just|entirely|purely|it|that) (?:all )?down to|take (?:it|that|this) up with|"
    r"angry (?:at|with)|complain (?:to|about)|yell at|shout at)(?: the)? ?$"
)
BLAME_BLUNT = cues.compile(r"\b(?:blame|thank|fault|pin|finger)\b")
BY_BEFORE = cues.compile(
    r"\b(?:(?:was|were|got|been|being|is|are|'s|gets?|be) (?:\w+ly )?(?:mis\w+|lost|damaged|delayed|broken|crushed|"
    r"forgotten|overlooked|ignored|missed|messed up|screwed up|mixed up|botched|bungled|ruined|deleted|"
    r"double[- ]booked|overcharged|held up|dropped|skipped|stolen|neglected|mishandled|left out|let down|"
    r"given (?:the )?(?:wrong|incorrect|false)[\w ]{0,20}|told (?:the )?(?:wrong|incorrectly|otherwise)[\w ]{0,16}|"
    rf"(?:packed|sent|entered|labell?ed|shipped|delivered|booked|put|set|keyed|printed|charged|cancelled|closed|"
    rf"done|handled|processed|typed|recorded)(?: \w+){{0,3}}? {_WRONG}|"
    r"wrongly \w+|incorrectly \w+|badly \w+)(?: [\w#]+){0,3}?|(?:caused|created|made|brought (?:about|on)|"
    r"introduced)|(?:mistake|error|delay|mix[- ]?up|mess|failure|oversight|blunder|slip|cock[- ]?up|screw[- ]?up|"
    r"fault)s?(?: made| caused)?"
    r"(?: (?:on the part))?) (?:by|of|from)(?: one of)? ?$"
)
CAUSAL_BEFORE = cues.compile(
    r"\b(?:because of|due to|thanks to|owing to|on account of|as a result of|courtesy of|"
    r"down to)(?: (?:the|our|a|an|some|my|those|one of our))? ?$"
)
CAUSAL_AFTER = cues.compile(
    r"(?:'s|s'|s)?(?: (?:own|internal|latest|recent|slow|poor))?(?: (?:delays?|errors?|mistakes?|mix[- ]?ups?|mess|"
    r"problems?|issues?|failures?|fault|strike|hold[- ]?ups?|slowness|backlog|incompetence|negligence|"
    r"screw[- ]?ups?|being|not|having|failing|losing|again|"
    r"messing|running|who|that|forgetting|shortage))?\W*(?:$|,|\.|\b(?:not|being|having|failing|losing|who|that|"
    r"and|but|so|again|messing|your|the|it|we|forgetting|running|delivering|sending|today|yesterday|last)\b)"
)
CAUSAL_GOOD = cues.compile(
    r"\b(?:early|earlier|faster|quick\w*|great|good|glad|happy|now (?:fixed|resolved|working)|"
    r"able to|found|solved|resolved|saved|delicious|support\w*)\b"
)

POINTS_AWAY = cues.compile(
    r"\b(?:ask\w*|check\w*|whether|if|find(?:ing)? out|confirm\w*|clarify|why|how|see|unless|"
    r"in case|when|once|until|sorry to (?:hear|read|learn)(?: that)?|understand(?: that)?|hear(?: that)?|"
    r"read(?: that)?|gather(?: that)?|mention(?:ed)?(?: that)?)\b[^.;]{0,24}$"
)
NOT_BEFORE = cues.compile(
    r"(?:\b(?:not|isn't|wasn't|aren't|weren't|never|hardly|no|doesn't|don't|won't|wouldn't|"
    r"rather than|instead of|can't|nothing)\b|\bnot saying\b)(?: [\w']{1,12}){0,3} ?$"
)
NOT_TO = cues.compile(
    r"\b(?:please |to |can |could |should |then |just )?(?:contact|ask|call|speak (?:to|with)|"
    r"write to|ring|email|message|reach(?: out to)?|visit|talk (?:to|with)|check with|go to|from|at|via|through|by|"
    r"with) ?(?:the |our )?$"
)

NOT_US = cues.compile(
    r"(?:\b(?:not|never|hardly|neither)|n't)(?: (?:really|actually|even|at all|entirely|be|necessarily|anything|"
    r"something|a|an|any|the|caused|coming|created|happening|due to|issue|problem|error|fault|mistake|wrong|lies|"
    r"lie|down to|made|in)){0,4} "
    r"(?:(?:on|at|from|with|by) (?:our|my) (?:end|side|part|system|systems|platform|servers?|network|app|site|"
    r"website|team)\b|(?:on us|by us|with us|caused by us|up to us|our (?:end|side)\b)|(?:our|my|"
    r"support's) (?:own )?(?:fault|mistake|error|doing|bad|wrongdoing|blunder|oversight)\b|ours\b(?=\W*$|,| but)|"
    r"mine\b(?=\W*$|,| but)|to blame)"
    r"|\b(?:is|was|'s|isn't|has|have|had|it|that|this|which) ?(?:got )?nothing (?:at all )?to do with (?:us|me|"
    r"our\b|my\b)|^\W*nothing to do with (?:us|me|our\b|my\b)"
    r"|\b(?:wasn't|isn't|it's not|that's not|this is not|it was not|that was not|not) (?:actually |even |"
    r"really )?(?:us|me|our (?:warehouse|team|company|side|end|store|shop|driver|drivers|department|people|"
    r"staff))\b(?= (?:who|that)\b|\W*$|,| but| it)"
    r"|\b(?:not|never) (?:my|our) (?:fault|mistake|error|doing|bad)\b|\b(?:no|zero|any) (?:error|errors|mistake|"
    r"mistakes|fault|faults|wrongdoing|failure|blame)(?: was| were| is)?(?: made| found| seen)? (?:on|at|from|by|"
    r"with) (?:our|my) (?:side|end|part|behalf)\b"
    r"|\b(?:we|i) (?:didn't|did not|haven't|have not|never) (?:do|done|did) (?:anything|nothing) wrong|\b(?:we|"
    r"i) (?:did|'ve done|have done) (?:nothing wrong|everything (?:right|correctly|we (?:could|should)))|\b(?:we|"
    r"i) did (?:our|my) (?:part|job|bit)\b|"
    r"\b(?:we|i)(?:'re| are|'m| am)?(?: not|n't| can't be(?: held)?| can't be| can't accept being| can't be made|"
    r"aren't| won't be(?: held)?| can't take| don't take| accept no| take no| can't accept(?: any)?|"
    r" not going to take| do not accept)(?: (?:any|the))? (?:to blame|at fault|responsib(?:le|ility)|liab(?:le|"
    r"ility)|blame|accountable)(?: for\b)?"
    r"|\bdon't (?:blame|yell at|shout at|look at|shoot) (?:us|me|the messenger)\b|\bstop blaming (?:us|me)\b|"
    r"\b(?:i|we) (?:just|only) work here\b|\b(?:i|we) (?:just|only) (?:answer|take) the (?:phones?|calls?)\b"
    r"|\bi (?:wasn't|was not) (?:even )?(?:here|there|working|on shift|on duty|involved|the one)\b|\b(?:it|they|"
    r"everything|your \w+) left (?:us|here|our \w+|my desk)(?: \w+){0,3}? (?:fine|ok|okay|in (?:perfect|"
    r"good) (?:condition|order|shape)|on time|undamaged|intact|complete)\b"
    r"|\b(?:i|we) (?:wasn't|weren't) (?:the one|the ones|responsible)\b|\bnobody here (?:did|made|touched|lost|"
    r"changed)\b|\b(?:on|at) our end (?:it's|it was|everything(?:'s| is| was)|all is|things are) (?:fine|ok|okay|"
    r"working|perfect|correct)"
    r"|\b(?:everything|it|all|that|things)(?:'s| is| was| are| looks?| works?| seems?| worked|"
    r" went)(?: \w+ing)?(?: (?:perfectly|absolutely|all|totally))? (?:fine|ok|okay|good|correct(?:ly)?|"
    r"normal(?:ly)?|perfect(?:ly)?)(?: (?:here|from|on|at))* our (?:end|side)\b"
)
EVIDENCE = cues.compile(
    r"\b(?:don't see|can't see|didn't see|not seeing|see no|seeing no|didn't find|don't find|can't find|found no|"
    r"not showing|don't have|aren't (?:any|aware of)|no (?:known|reported|current))(?: [\w']{1,14}){0,5} (?:on|at|"
    r"from|with) our (?:end|side|system|part)\b"
    r"|\bno (?:issues?|problems?|outages?|errors?|faults?|mistakes?)(?: [\w']{1,10}){0,2} (?:on|at|from|"
    r"with) our (?:end|side|part)\b"
)
