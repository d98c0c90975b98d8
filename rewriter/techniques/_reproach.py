"""The customer made the cause: what was left undone, done wrong, or should have been done."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.techniques._duty import DUTY, LATE, PASSED_OVER, PEOPLE_DO, TOLD_SO
from rewriter.techniques._unseen_to import BROKE_AS_YOU, LAY_WITH_YOU, NEEDED_TO, NOT_DONE_WHEN_YOU, ONLY_DID

_ADVERB = (
    r"(?: (?:really|probably|just|simply|also|clearly|obviously|apparently|actually|always|at least|perhaps|maybe|"
    r"definitely|certainly|already|"
    r"then|still|never|even|only|surely|first|either|mistakenly|accidentally|basically|evidently|yourself|perhaps|"
    r"likely|ever|once again|again)){0,3}"
)
_DONE = (  # what can be held against somebody
    r"(?:read|re-read|known|told|sent|gone|kept|bought|chosen|come|brought|given|taken|put|paid|seen the|thought|"
    r"written|left|made|said|let|found out|"
    r"understood|realised|realized|set|seen (?:it|this|that|them) (?:before|when|on|in|at)|checked|looked|called|rung|asked|contacted|mentioned|informed|notified|reported|"
    r"returned|cancell?ed|ordered|"
    r"measured|selected|picked|entered|typed|filled|updated|registered|signed|confirmed|verified|followed|waited|"
    r"booked|planned|prepared|packed|"
    r"saved|backed|double[- ]checked|tested|tried|used|installed|charged it|plugged|turned|switched|closed|opened|"
    r"opted|unsubscribed|noticed|"
    r"arrived|included|attached|provided|supplied|submitted|replied|responded|answered|spoken|done|stayed|held on|"
    r"listened|paid attention|acted|"
    r"thrown|removed|deleted|shared|clicked|accepted|agreed|gotten in touch|got in touch|got back|reached out|"
    r"raised|complained|looked after|"
    r"been (?:more|paying|at home|home|there|aware|careful|in\b|on time|clear|clearer|honest|quicker|faster))"
)
_BASE = (
    r"(?:read|check|follow|tell|reply|respond|answer|call|give|enter|provide|send|pay|sign|scan|return|cancel|"
    r"confirm|include|attach|update|"
    r"register|set|select|choose|pick|mention|ask|let|inform|notify|wait|leave|contact|bring|keep|look|turn|show|"
    r"finish|complete|open it|use|"
    r"bother|listen|fill|follow|plug|charge|clean|install|save|back|verify|submit|report|say|do what|do it|"
    r"do anything|do your|do the|take|put|write|make|"
    r"measure|request|activate|opt|unsubscribe|restart|reset|press|click|specify|state|book|pack|insure|close|"
    r"collect|accept|respect|notice)"
)
_HELD = (  # any act, but for what nobody is blamed for not doing
    r"(?!(?:get|got|receive|received|have|had|want|need|like|deserve|hear|see|expect|miss|lose|imagine|mean|enjoy|find|sleep|feel|cause|make|break|damage|even|ask for|sign up|agree to|"
    r"forgot\w*|lost|missed|misse?d?|do (?:anything|nothing|that|this|it\b(?! like))|kill|ruin|trip|spoil|hurt|harm|wreck|overload|trigger|upset|bother|offend|overdo|seem|sound|know|a|an|the|be|been|so|once|to|more|think|felt|come across|appear|experience|get|owe|qualify|intend|notice any|realise|realize)\b)[a-z]{2,}"
)
_KIN = r"(?:your (?:\w+ ){0,2}?(?:father|mother|dad|mum|mom|son|daughter|kids?|children|wife|husband|partner|friend|guests?|tenant|landlord|neighbou?r|flatmate|team|staff|colleagues?|admin|office|department|it team|bank|school|clinic|secretary|accountant|bookkeeper|solicitor|vet|doctor|builder|plumber|electrician|assistant|cleaner|people|brother|sister)|(?:someone|somebody|anyone|the \w+|they) (?:at|in|on) your (?:\w+ )?\w+)"
_FAULTY = (
    r"(?:wrong(?:ly)?|incorrect(?:ly)?|incomplete|invalid|outdated|bad|mistaken|misspel\w+|false|different|"
    r"badly|poorly|carelessly|sloppily|mismatched|non[- ]existent|expired)"
)

SHOULD_HAVE = cues.compile(
    rf"\byou{_ADVERB} (?:should(?:n't)?|ought to|could(?! not)|might|needed to){_ADVERB}(?:'ve| have| of|"
    rf"a){_ADVERB} (?P<done>{_DONE}|(?!(?:received|noticed|deserved|earned|needed|expected|enjoyed|experienced|suffered|qualified|benefited|landed|recovered|finished|waited|managed|gained|ended|heard)\b)[a-z]{{3,}}ed)\b"
    r"(?! (?:an? |your |the )?(?:email|e-mail|text|message|notification|confirmation|code|link|refund) (?:from|"
    r"by) (?:us|now))"
    rf"|^\W*shouldn't (?:really )?(?:'ve|have) (?:{_DONE}|[a-z]{{3,}}ed|worn|eaten|drunk|driven|worked on)\b(?! (?:you|your|to you|happened|arrived)\b)"
    rf"|(?:^\W*|[,;–] ?)(?:should(?:'?ve| have| of|a)|could(?:'?ve| have| of)) (?:really |just |at least )?(?:{_DONE}|backed (?:it |them )?up)\b(?! (?:you|your)\b)"
    rf"|\byou (?:were|are|'re|was) (?:supposed|meant) to (?:have )?(?P<base>{_BASE}|export|back|download|bring|use)\b"
    r"|\byou(?:'d| would) have (?:had|needed) to (?!be\b|have\b|wait\b|pay\b)(?P<late>[a-z]+)\b(?! (?:wait|pay) )"
)
COUNTERFACTUAL = cues.compile(
    rf"\b(?:if(?: only)? you(?:'d| had|'ve| have| would have)(?:n't)?{_ADVERB}|had you{_ADVERB}(?: not)?) (?:{_DONE}|[a-z]{{3,}}ed)\b"
    r"|\b(?:could|would|might)(?:'ve| have) [a-z]+ (?:[\w']+ ){0,6}if(?: only)? you (?:just |only |had )?(?:asked|told (?:us|me|them)|said|mentioned|called|rung|rang|checked|read)\b"
    rf"|(?<=[a-z] )had {_KIN}{_ADVERB}(?: not)? (?:been )?(?!to\b|an?\b|the\b|no\b|it\b)[a-z]{{3,}}\b"
    rf"|\bif(?: only)? {_KIN}(?:'d| had)(?:n't)?{_ADVERB} [a-z]{{3,}}\b"
    rf"|^\W*had (?:the|your|this|that|it|they|these) [^,.;!?]{{0,40}}?\bbeen [^,.;!?]{{0,40}}?\b(?:(?:like|as) (?:the|we|it|our)|in advance|ahead|on time|in time|beforehand|properly|earlier|correctly|sooner)\b"
    r"|^\W*had (?:it|they|this|these|that|the \w+|your \w+) (?:only |just |really )?been (?:\w+ly )?(?:kept|stored|looked after|packed|wrapped|handled|used|worn|washed|cleaned|treated|charged|plugged|switched|closed|locked|followed|checked|measured|insured|reported|registered|backed up|saved|serviced|maintained|aired)\b"
    r"|^\W*had (?:he|she|they|your \w+) (?:only |just |really )?(?:been (?:out|there|at|ready|on time|in|up|here)|come|arrived|turned up|shown up|rung|called|told|asked|waited|worn|read|checked|brought|kept|followed|listened)\b"
    rf"|\bif(?: only)? you (?:did (?:that|this|it|so)|did|tried (?:that|this|it)|read|checked|followed|told|paid|looked|"
    rf"listened){_ADVERB}(?= [^.!?]{{0,80}}(?:\b(?:would|wouldn't|could|couldn't) |\byou'd(?: have)? (?:know|known|saved?|spared?|understood|noticed|reali[sz]ed)\b))"
)
WOULD = cues.compile(
    r"\b(?:would|wouldn't|could|couldn't|might|wouldnt|you'd|we'd|it'd|i'd|that'd|this'd|"
    r"none of this|there'd|they'd|he'd|she'd)\b"
)
# What is good not to have done: "because you haven't missed a payment".
_NO_HARM = r"(?!(?:miss(?:ed)?|lost|lose|broken?|default\w*|exceed(?:ed)?|damaged?|breach(?:ed)?|overdrawn|overspent|(?:done|do) anything wrong)\b)"
BECAUSE_YOU = cues.compile(
    rf"\b(?:because|since|as|cause|cuz|bc|due to|that's what happens when|which happens when){_ADVERB} you(?:'ve|"
    rf" have| had)?{_ADVERB} "
    rf"(?:(?:didn't|did not|hadn't|never){_ADVERB} {_NO_HARM}[a-z]+|haven't{_ADVERB} (?!received|had|got|been){_NO_HARM}[a-z]+|"
    rf"(?<=cause you )don't{_ADVERB} (?!have\b|want\b|need\b)[a-z]+|forgot\w*|failed|missed|ignored|"
    rf"entered|typed|mistyped|misread|"
    r"chose|picked|waited|left|broke|dropped|changed your mind|ordered (?:it |them |this )?(?:too |so )?late|"
    r"signed|skipped|neglected|refused|weren't(?! (?:ever |even )?(?:asked|told|warned|called|rung|phoned|informed|consulted|given|offered|shown|sent|notified)\b)|were (?:not(?! (?:ever |even )?(?:asked|told|warned|called|rung|phoned|informed|consulted|given|offered|shown|sent|notified)\b)|late|out|away|too)|"
    r"gave (?:us |me )?(?:the |an? )?(?:wrong|incorrect|incomplete|bad|old)|[a-z]+(?: [\w'#-]+){0,4}? (?:wrong|incorrect)\b|put (?:in |down )?(?:the |"
    r"an? )?(?:wrong|incorrect)|"
    r"used (?:the |an? )?(?:wrong|incorrect|old|expired)|selected (?:the |an? )?(?:wrong|incorrect)|"
    r"cancelled (?:it )?(?:yourself|too)|did(?:n't)? (?:it|this|that|something)\b)"
)
DID_WRONG = cues.compile(
    rf"\byou(?:'ve| have| had| must have| may have| might have| seem to have| appear to have)?{_ADVERB} (?:"
    r"(?:enter|type|g[ai]ve|given|put|use|choose|chose|chosen|pick|select|provide|order|wrote|written|write|click|"
    r"press|install|plug|set|fill|sent|send|pack|wrap|store|handle|park|load|wash|dry|clean|treat|mount|hang|charge|post|mail|describe|assemble|seal|cook|"
    r"supplie|supply|submit|submitte|book|bought|buy|made|did|done|quote|schedule|address|label|return|connect|"
    r"measure|paste|copie|wire|transfer)(?:e?d|ed|ted|ged|ped)?"
    rf"(?: (?!nothing\b|anything\b|not\b)[\w'#-]{{1,20}}){{0,4}}? {_FAULTY}\b"
    r"|got (?:it|this|that|(?:the|your) [\w ]{1,24}?) (?:all )?wrong\b|made (?:an? |the )?(?:big |simple |"
    r"typing )?(?:mistake|error|typo|mess)\b|"
    r"(?:forgot|forgotten|failed|neglected|refused|didn't bother|never bothered|couldn't be bothered) to\b|"
    r"(?:misread|misunderstood|mistyped|misspelled|misspelt|mis-?entered|mishandled|misused|overlooked|skipped|"
    r"ignored|mixed up|messed(?: it)? up|screwed(?: it)? up)\b|"
    r"missed (?:the|your|our|an?) (?:deadline|window|cut[- ]?off|email|e-mail|payment|step|appointment|slot|notice|"
    r"collection|delivery|instruction)s?\b|"
    r"(?:wait|waited|left it|leave it|order|ordered|call|called|came|were|got in touch|contacted us|cancelled|"
    r"booked|applied|filed|reported it|asked)(?: it| us)?(?: far| much| way)? too (?:late|long)\b|"
    r"(?:paid|replied|answered|applied|arrived|came|turned up|showed up|checked in|logged in|joined|got (?:here|there))(?: \w+){0,3} (?:too )?late\b|"
    r"left (?:the|your|it|a|that|them|one)(?: \w+){0,3}? (?:open|on|ajar|unlocked|running|out|unattended|plugged in|in the (?:sun|rain|car|heat|cold))\b|let (?:it|the|your)(?: \w+){0,2} (?:expire|lapse|run (?:out|dry|down|on|flat|low|empty)|go (?:flat|cold|off|out of date)|overheat|boil|dry out|die|freeze|boil)\b|"
    r"caused (?:this|it|that|the)\b|brought (?:this|it) on yourself|did (?:this|it|that) (?:to )?yourself|"
    r"did (?:it|this|that|something) wrong|"
    r"(?:chose|picked|selected|opted for|went for|wanted|booked|bought) the (?:slow\w*|cheap\w*|basic) )"
    r"|\byou must(?:'ve| have) (?:enter|typ|dropp|delet|misread|misplac|forgot|click|put|thrown|used|lost|broken|"
    r"spilt|spilled|pressed|knocked)\w*"
)
DID_NOT = cues.compile(
    rf"\byou(?:'ve| have)?{_ADVERB} (?:didn't|hadn't|(?<!have )never|"
    rf"did not){_ADVERB} {_HELD}\b|\byou never (?:told|said|sent|gave|paid|read|asked|brought|kept|"
    rf"let|wrote|left|made|did|put|took)\b"
)
ABSENT = cues.compile(
    r"\byou (?:just |simply |obviously |clearly |probably )?(?:weren't|were not|were never|were out|wasn't) (?:even )?(?:at home|home|there|in\b|"
    r"available|present|around|careful|paying attention|listening|clear|reachable|answering)"
)
YOUR_FAULT = cues.compile(
    r"\byour (?:own )?(?:(?:fault|doing|negligence|carelessness|wrongdoing|oversight)\b|bad\b(?! [a-z]))|"
    r"\b(?:that's|it's|this is|that is|it is|that was|this was|it was|was|all) (?:just |simply |really |clearly |actually )?your (?:own )?(?:(?:typing|spelling|input) (?:error|mistake)|typo|slip-?up|misprint|blunder|slip)(?=\W*$|,| (?:not|that|when|so|and|then)\b)|"
    r"\byour (?:own )?(?:mistake|error)(?= (?:\W*$|not\b|that\b|when\b|so\b|and\b)|\W)|"
    r"\b(?:that's|it's|this is|this one's|that one's|that's all|is|was|are) (?:all |entirely |purely |simply |"
    r"really )?(?:on|down to) you\b(?! to)|\byou(?:'re| are| were)? (?:entirely |partly |solely )?(?:to blame|"
    r"at fault)\b|"
    r"\b(?:must|has to|gotta|got to|will|'ll|should|can only) be (?:something |sth |an? (?:issue|problem|fault) |down to something )?(?:at|on|with|in) (?:yours\b|your (?:own )?(?:end|side|place|house|home|part|setup|network)\b)|"
    r"\b(?:we all|we both|i think we(?: all| both)?|you and i(?: both)?) know (?:who|whose)\b|\bno prizes? for guessing (?:who|whose|which)\b|\bthat's what (?:comes of|you get (?:for|when|from)) [a-z]+ing\b|"
    r"\b(?:a|one|even a|just a) (?:quick |single |short |simple |proper |closer )?(?:glance|look|read|peek|call|click|phone call|e-?mail|message|question|visit) (?:at|in|into|to|of|on|with) [^.,;!?]{2,40} would(?: have|'ve) (?:told|shown|saved|spared|helped|been enough|done|sufficed|cleared|sorted|made)\b(?! (?:us|me|our)\b)|"
    r"\b(?:problem|fault|error|mistake|issue|colou?r|result|it|that|this|[a-z]+ (?:green|grey|blur|noise|delay|damage|stain|crack|smell))s? (?:comes?|came|stems?|arises?) from you(?=\W*$| and not (?:from )?us\b|,? not (?:from )?us\b)|\byourself to blame\b|\b(?:that's|this is|it's) what you get (?:for|when|if)\b|\b(?:that's|this is|it's) what happens (?:when|if) (?:you|people|customers|users|guests|parents|tenants) (?:don't|ignore|forget|leave|skip|order|book|wait|use|never|can't)|"
    r"\byou(?:'ve)? (?!can|may|will|could|don|are|get|should|would|were|have|need|must|never|do\b|did\b)[a-z]+(?: [\w']+){0,4}? without (?:checking|reading|telling|asking|looking|measuring|saying|insuring|testing|waiting|confirming|thinking)\b|"
    r"\byou(?:'re| are| were) the one (?:who|that)\b|\bblame yourself\b|"
    r"\b(?:user|customer|pilot|operator|client|buyer)(?:'s)? (?:error|fault|mistake)\b|"
    r"\b(?:is|are|was|remains?|stays?) (?:\w+ly |very much )?your own (?:responsibility|problem|business|affair|risk|lookout|concern|fault|decision|choice)\b|"
    r"\byour (?:own )?responsibility (?:to (?:have|check|read|make sure|ensure|keep|provide)|not ours)|"
    r"\b(?:fault|mistake|error|blame) (?:is|was|lies|here is|here lies)(?: entirely| clearly| solely)? (?:yours|"
    r"on you|with you)\b|\byours,? not (?:ours|mine)\b|"
    r"\b(?:problem|issue|error|fault|mistake|it|that|this|delay)(?:'s| is| was| must be| has to be| lies|"
    r" seems(?: to be)?| looks(?: to be)?| appears(?: to be)?| came| comes)"
    r"(?: clearly| definitely| obviously| probably| just| actually| most likely)?(?: from)? (?:on|at|with|"
    r"from) your (?:own )?(?:side|end|part)\b"
)
ACTED = cues.compile(  # what a "which is how" behind it makes the cause
    r"\byou(?:'ve|'d| have| had)? (?:\w+ly )?(?:clicked|selected|chose|chosen|picked|entered|typed|gave|given|told|shared|lent|let|left|put|set|switched|turned|unplugged|moved|"
    r"changed|deleted|removed|ordered|booked|opened|closed|signed|ticked|pressed|used|plugged|installed|ran|kept|bought|posted|sent|reset|cancelled|took|took out|dropped|spilled|washed|"
    r"washed|went (?:for|with|ahead)|fed|hung|stood|sat|drove|waited|accepted|declined|skipped|swapped|added|parked|stored|unsubscribed|upgraded|updated|restarted|connected|disconnected|downgraded|paid|asked|wanted|insisted|agreed)\b"
)
GUESSED = cues.compile(  # what they are supposed to have done, or are reminded of
    r"\byou must(?:'?ve| have| of) (?:been|come|arrived|turned up)(?: (?:a bit|a little|too|just|simply))* (?:late(?=\W*$|,| (?:that|this) )|out(?=\W*$|,| when| at the time| then)|elsewhere|too slow|(?:at|in|on) the wrong [a-z]+)\b(?![^.!?]*\b(?:our|sorry|because)\b)|\byou must(?:'?ve| have| of) done (?:something|sth)\b(?! (?:right|well|good|nice|amazing|great|special))|"
    r"\byou(?:'ve| have)? (?:gave|given|told|shared|sent|entered|read(?: out)?|typed|handed|passed|clicked|approved|confirmed|authori[sz]ed|picked|chose|selected|ticked|ordered|booked|cancelled|deleted|removed|changed|switched|installed|agreed to|set) (?!us\b|me\b)[^.;!?]{2,50} yourself\b|\byou must(?:'?ve| have| of) (?:just |simply |accidentally |already |then )?(?!been|had|received|felt|seen|heard|waited|spent|worried|gone through|thought|wondered|got|noticed|known|loved|enjoyed|wanted|hoped)"
    r"(?:[a-z]{2,}ed|left|put|set|hit|cut|let|taken|worn|kept|bent|shut|sat|run|driven|caught|held|read|sent|chosen|told|given|bought|broken|thrown|stood|fallen|spilt|knocked)\b"
    r"|(?:^\W*|[,;] |\b(?:well|but|and|so),? )you did (?:go and |also |just |then )?(?:park|leave|put|wear|use|wash|drop|let|agree|tick|choose|pick|wait|open|plug|store|keep|overload|bend|opt|go for|drive|drink|eat|take it|turn|set|load|smoke|bring a|buy the|click|accept|decline|skip|order the|book the)\b"
    r"|\b(?:that'll be|that will be|it'll be|that's|it's|this is|that is|happens|only|just|probably|most likely|likely|must be|simply|be) (?:just |only |probably |all |simply |most likely )?because you(?:'d|'ve| had| have)? (?!were (?:charged|told|sent|given)|asked us|qualif|paid|deserve|joined|are\b|booked (?:with|through) us|ordered two|had to|needed|were kind)(?:[a-z]{3,}ed|went|left|put|set|cut|let|took|wore|kept|bent|shut|ran|drove|held|sent|chose|told|gave|bought|broke|threw|hung|built|came|got|did|sat|made|wrote)\b"
)
ELLIPTIC = cues.compile(  # "must be wearing it too tight", "prob put too much on", "assembled wrong probably"
    r"^\W*(?:it |that )?(?:must|has to|'ll|will) (?:be|have been) (?:something|sth) else (?:he|she|it|they|you) [a-z]+\b[^,;.!?]{0,24}|"
    r"\byou must be (?:just |simply )?(?:wear|us|hold|wash|fold|overfill|overload|overcharg|press|stor|feed|driv|doing|turn|mix|put|pull|sit|lift|clean)(?:ing)?(?: [\w']+){1,3}? (?:too|wrong\w*|badly|the wrong)\b"
    r"|^\W*must be (?:wearing|using|holding|washing|cleaning|storing|pressing|feeding|driving|turning|mixing|pulling)(?: [\w']+){1,3}? (?:too|wrong\w*|badly|the wrong)\b[^,;.!?]{0,24}"
    r"|^\W*(?:probably|maybe|perhaps|most likely|i guess) (?:put|used|gave|left|pressed|turned|mixed|poured|added|fed|washed|wore|set) (?:it |them )?(?:on |in )?(?:too (?:much|many|little|hot|long|tight|hard|high|low)|the wrong|it wrong|wrong)\b[^,.;!?]{0,24}"
    r"|^\W*(?:(?:it was|was|it's been) )?(?:probably |most likely )?(?:assembled|installed|fitted|set up|put together|screwed on|plugged in|wired) (?:wrong(?:ly)?|incorrectly|badly)(?: (?:probably|most likely|maybe|i guess|i think|i'd say))?(?=\W*$)"
)
NO_WONDER = cues.compile(  # what they did being too much of it: "no wonder it died"
    r"(?:^\W*|[,;] ?(?:so )?)no wonder (?:it|that|they|the [a-z]+|your [a-z]+)(?:'s| is| has| have|'ve)? (?:died|dead|broke|broken|snapped|failed|shrank|shrunk|faded|burnt|leaks?|leaked|cracked|stopped|rusted|wilted|went|gone|tore|ripped|fell|won't|doesn't|didn't)\b[^,;.!?]{0,24}"
)
HAD_IT_OFF = cues.compile(  # "you had cloud save off"
    r"^\W*you (?:had|left|kept) (?P<thing>(?:the |your )?[a-z][\w-]*(?: [a-z][\w-]*){0,2}?) (?P<how>(?:turned |switched )?off|disabled|muted|unplugged|unlocked|set to [a-z]+)\W*$"
)
BROKE_RULES = cues.compile(  # a ban, and what it is for
    r"^\W*(?:(?:well|sorry|because|but|so)[, ]+)?you (?:clearly )?(?:broke|violated|breached|went against) (?P<what>(?:the|our) (?:[a-z]+ )?(?:rules|terms|guidelines|policy|code of conduct))\W*$"
)
LATE_FOR_IT = cues.compile(  # "because you sent the readings after the cut-off"
    r"\b(?:because|since|as) you (?:sent|paid|returned|applied|booked|cancelled|submitted|registered|reported|posted|uploaded|handed)\b[^.;!?]{0,40}? (?:after|past) (?:the|our) (?:cut-?off|deadline|due date|closing date|closing time)\b"
)
_GUESS = r"(?:i (?:guess|suppose|assume|imagine|reckon|bet|suspect)|i'd (?:guess|say|imagine|bet)|probably|presumably|most likely)"
GUESS_BEHIND = cues.compile(  # "you didn't hear the bell, I guess"
    rf"^\W*(?:(?:well|but|so|maybe|perhaps)[, ]+)?you(?:'ve)? (?:(?:didn't|did not|never) (?!want\b|need\b|mean\b|know\b|get\b|receive\b|have\b|see\b)[a-z]+|gave|left|put|took|set|let|forgot|dropped|washed|overlooked|missed|pressed|clicked|typed|entered|deleted|opened|turned|switched|unplugged|mixed|overloaded|stored|bent|overfilled|overcharged)(?: [\w'#-]+){{1,8}}, {_GUESS}[ .!]*$"
    r"|^\W*(?:(?:well|but|so|oh|ah)[, ]+)?(?![^?]*\b(?:us|our|here)\b)you(?:'ve)? (?:left|put|let|forgot|dropped|washed|overlooked|missed|misread|mistyped|deleted|unplugged|mixed|overloaded|bent|overfilled|(?:bought|used|fitted|installed|put in|got) (?:an? |the |some )?(?:third[- ]party|cheap|fake|wrong|non[- ]original|counterfeit|refilled|compatible|unofficial|copy|knock-?off))\b(?: [\w'#-]+){0,8},? (?:didn't|haven't) you\W*$"
)
DID = cues.compile(  # told to them in a reply that says nothing else
    r"^\W*(?:(?:well|but|and|yes|no|sorry|so|looks like|it seems|apparently|i see|i think),? ){0,2}(?P<you>you)(?:'d|'ve| had| have)? (?!(?:said|told|asked|passed|won|found|spoke|wrote|mentioned|reported|received|ordered|booked|needed|wanted|called|contacted|waited|paid|deserved|earned|raised|noticed|loved|missed|tried|helped|joined|reached|tweeted|seemed|enjoyed|provided|shared|emailed|messaged|requested|are|were|can|will|should|would|could|may|might|need|have|do|did|won)\b)"
    r"(?:\w+ly )?(?:[a-z]{2,}ed|put|set|left|let|took|wore|kept|bent|shut|ran|drove|held|chose|gave|threw|hung|built|sat|went|got|cut|hit|came|bought|stood|fed|dug|rode|blew|froze)\b"
    r"(?! (?:an? |the |such an? |your )?(?:great|good|nice|lovely|perfect|wonderful|beautiful|excellent|brilliant|fantastic|best|right|popular|fine|very best)\b)"
)
LEFT_BY_YOU = cues.compile(  # "with the field left blank at your end"
    r"\bwith (?:the|your|that|this|no|so many|all|some|one) (?:[\w'-]+ ){1,4}(?:(?:left|kept) (?:blank|empty|open|off|on|out|unlocked|undone|unpaid|unsigned)|entered|typed|ticked|switched off|turned off|unplugged|unpaid|missing|skipped|not \w+) (?:at|on|from|by) your (?:own )?(?:end|side|team|staff|office|admin|people|department|bank)\b(?=[^.;!?]{0,60}?,? (?:it|that|this|they|we|nothing|the \w+(?: \w+)?|your \w+) (?:just |then |simply |also |never )*(?:[a-z]{2,}ed|couldn't|didn't|went|was|were|wasn't|had|got|came|took|ran|lost|fell)\b)"
)
NEGATED = cues.compile(
    r"(?:\b(?:not|isn't|wasn't|aren't|never|hardly|no|none|nothing|nobody|n't|without|neither|don't|doesn't|didn't|"
    r"rather than|instead of|doubt)\b"
    r"(?: [\w']{1,12}){0,4} ?)$"
)


_OF_NOTHING = re.compile(  # "nothing you could have done", "which of the two you should have paid"
    r"\b(?:(?:nothing|anything|little|not much|no way)(?: \w+){0,3}|which (?:of [a-z' ]{2,20}|one|\w+)) $"
)


_ASKS_LEAVE = re.compile(  # "if you'd let us try again, pick a day": what they would do, and not what they had done
    r"if you'd (?:let|put|set|cut|shut) [^,;.!?]{2,60}, (?!(?:it|this|that|we|none|nothing|there|you)(?:'d| would| wouldn't| could| might)\b)"
)
_SORTS = cues.Sieve((
    ("should", SHOULD_HAVE, True), ("because", BECAUSE_YOU, True), ("wrong", DID_WRONG, True), ("undone", DID_NOT, False),
    ("absent", ABSENT, False), ("guess", GUESSED, False), ("guess", GUESS_BEHIND, False), ("fault", YOUR_FAULT, True), ("had", COUNTERFACTUAL, True),
    ("should", NEEDED_TO, False), ("because", LAY_WITH_YOU, False), ("because", BROKE_AS_YOU, False), ("because", LEFT_BY_YOU, False), ("because", NOT_DONE_WHEN_YOU, False), ("past", ONLY_DID, False),
    ("duty", DUTY, False), ("told so", TOLD_SO, False), ("guess", ELLIPTIC, False), ("passed", NO_WONDER, False), ("had off", HAD_IT_OFF, False), ("broke", BROKE_RULES, False), ("because", LATE_FOR_IT, False), ("passed", PASSED_OVER, False), ("late", LATE, False), ("passed", PEOPLE_DO, False),
))  # fmt: skip


_IN_THEIR_FAVOUR = cues.compile(  # what follows from it is theirs: "as you haven't used it, I've refunded it"
    r"\b(?:i|we)(?:'ve| have|'ll| will|'m|'re)? (?:also |now |just |gladly |happily |both )*(?:refund\w*|credit\w*|waiv\w*|returned|taken (?:it|that|the \w+) off|dropped the)\b|\b(?:nothing|no (?:charge|fee|cost|penalty)) (?:is|was|will be|'s) (?:due|owed|taken|payable)|\byou (?:don't|won't|needn't) (?:owe|pay|have to pay|need to pay|be charged)\b|\b(?:get|gets|have) (?:it|that|the \w+|all of it|everything) back\b"
)


def reproach(text: str) -> tuple[int, int, str, bool] | None:
    """The first place in a plain sentence where the customer is made the cause: start, end, what sort, how sure."""
    best: tuple[int, int, str, bool] | None = None
    for sort, pattern, sure in _SORTS(text):
        for match in pattern.finditer(text):
            if sort in ("fault", "duty") and NEGATED.search(text[max(0, match.start() - 60) : match.start()]):
                continue
            if sort == "had" and (not WOULD.search(text) or _ASKS_LEAVE.match(text, match.start())):
                continue
            if sort == "should" and _OF_NOTHING.search(text[: match.start()]):
                continue
            if sort == "because" and _IN_THEIR_FAVOUR.search(text, match.end()):
                continue
            if best is None or match.start() < best[0]:
                best = (match.start(), match.end(), sort, sure)
            break
    return best
